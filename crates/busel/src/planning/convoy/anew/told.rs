//! The planner's answer in our own nouns: what goes onto which vehicle, who rides where, and when.

use std::collections::{BTreeMap, BTreeSet};

use busel_domain::ids::HubId;
use busel_planner::route::plan::{Act, Doing, RoutePlan, Span, Why};
use busel_planner::route::problem::{PlaceNo, Routing};

use super::super::answered::place_of;
use super::super::chart::What;
use super::drawn::{Brought, Drawn, Good};
use super::{Anew, Homeward, Moved, NextHalt, NextWay, Onto, Standing, Where};
use crate::atlas::Told;

impl Drawn {
    /// The proposal.
    pub(super) fn told(
        &self,
        standing: &Standing,
        problem: &Routing,
        answer: &RoutePlan,
        told: Told,
    ) -> Anew {
        let carrier = self.carriers(answer);
        let mut anew = Anew {
            standing: standing.clone(),
            moved: BTreeMap::new(),
            ways: self.ways(problem, answer),
            homeward: self.homeward(answer),
            open: BTreeSet::new(),
            to_depot: BTreeMap::new(),
            told,
        };
        let all = self.goods.iter().enumerate().map(|(number, good)| (Some(number), good));
        for (number, good) in all.chain(self.unplaced.iter().map(|good| (None, good))) {
            let vehicle = number.and_then(|number| carrier.get(&number).copied());
            let onto = match vehicle {
                Some(vehicle) => Onto::Vehicle(vehicle),
                None => self.depot(problem, good).map_or(Onto::Stays, |(hub, _)| Onto::Hub(hub)),
            };
            match good.what {
                Brought::Paper => {
                    if vehicle.is_none() {
                        anew.open.insert(good.way);
                    }
                    continue;
                }
                Brought::Box(code) => {
                    anew.moved.entry(good.way).or_default().boxes.insert(code, onto);
                }
                Brought::Loose(lot, units) => {
                    let moved: &mut Moved = anew.moved.entry(good.way).or_default();
                    let sum = moved.loose.entry((lot, onto)).or_default();
                    *sum = sum.plus(units);
                }
            }
            if let (Onto::Hub(_), Some(depot)) = (onto, self.depot(problem, good)) {
                anew.to_depot.insert(good.aboard, depot);
            }
        }
        anew
    }

    /// By which vehicle each of the goods is brought.
    fn carriers(&self, answer: &RoutePlan) -> BTreeMap<usize, u8> {
        let of_route = |route: &busel_planner::route::plan::Route| {
            let vehicle = self.going.get(route.vehicle as usize).copied();
            let brought = route.acts().filter_map(move |act| match act {
                Act::Deliver(number) => Some((number as usize, vehicle?)),
                Act::PickUp(_) | Act::Collect(_) => None,
            });
            brought.collect::<Vec<_>>()
        };
        answer.routes.iter().flat_map(of_route).collect()
    }

    /// The nearest hub where these may be left, and how many kilometres it is to there.
    fn depot(&self, problem: &Routing, good: &Good) -> Option<(HubId, u64)> {
        let here = self.chart.place(What::Vehicle(good.aboard));
        let far = |hub: &HubId| {
            let there = self.chart.place(What::At(super::At::Hub(*hub)));
            (self.chart.metres(problem, here, there), *hub)
        };
        let (metres, hub) = self.depots.iter().map(far).min()?;
        Some((hub, metres.div_ceil(1_000)))
    }

    /// The place in the convoy of whoever the planner collects: a person, or a crew that stays.
    fn whose(&self, number: u32) -> Option<u8> {
        let number = number as usize;
        let person = || self.waiting.get(number - self.going.len()).copied();
        if number < self.going.len() { self.going.get(number).copied() } else { person() }
    }

    fn homeward(&self, answer: &RoutePlan) -> BTreeMap<u8, Homeward> {
        let mut all: BTreeMap<u8, Homeward> = BTreeMap::new();
        for route in &answer.routes {
            let Some(with) = self.going.get(route.vehicle as usize) else { continue };
            for act in route.acts() {
                let Act::Collect(number) = act else { continue };
                let Some(place) = self.whose(number) else { continue };
                let known = all.entry(place).or_default();
                let before = known.with.map_or(0, |(_, count)| count);
                known.with = Some((*with, before + 1));
            }
        }
        for number in &answer.paid_rides {
            if let Some(place) = self.whose(*number) {
                all.entry(place).or_default().paid += 1;
            }
        }
        // Whom nobody takes and the planner pays for nobody, because no road leads home.
        for place in &self.waiting {
            let people = self.waiting.iter().map(|other| u32::from(other == place)).sum::<u32>();
            let known = all.entry(*place).or_default();
            known.paid = people - known.with.map_or(0, |(_, count)| count.min(people));
        }
        all
    }

    fn ways(&self, problem: &Routing, answer: &RoutePlan) -> Vec<NextWay> {
        let way = |route: &busel_planner::route::plan::Route| {
            let vehicle = *self.going.get(route.vehicle as usize)?;
            let known = problem.vehicles.get(route.vehicle as usize)?;
            let mut halts: Vec<NextHalt> = Vec::new();
            let mut at = known.start;
            let (mut curfew, mut border) = (0, 0);
            for span in &route.spans {
                let length = span.until - span.from;
                match span.doing {
                    Doing::Drive { to } => at = to,
                    Doing::Border { .. } => border += length,
                    Doing::Stand(Why::Curfew) => curfew += length,
                    Doing::Stand(
                        Why::Window | Why::Pause | Why::Rest | Why::Company | Why::Passengers,
                    ) => {}
                    Doing::Act(act) => {
                        at = place_of(problem, act).unwrap_or(at);
                        let Some(halt) = self.halt(&mut halts, at, *span) else { continue };
                        halt.curfew += std::mem::take(&mut curfew);
                        halt.border += std::mem::take(&mut border);
                        self.act(halt, act);
                    }
                }
            }
            let home = known.end.and_then(|_| route.spans.last()).map(|span| span.until);
            Some(NextWay { vehicle, halts, home })
        };
        let mut ways: Vec<NextWay> = answer.routes.iter().filter_map(way).collect();
        ways.sort_by_key(|way| way.vehicle);
        ways
    }

    fn halt<'a>(
        &self,
        halts: &'a mut Vec<NextHalt>,
        place: PlaceNo,
        span: Span,
    ) -> Option<&'a mut NextHalt> {
        let at = match self.chart.spots.get(place as usize)?.what {
            What::At(at) => Where::At(at),
            What::Vehicle(vehicle) => Where::Beside(vehicle),
            What::Post(_) | What::CrewsHome => return None,
        };
        if halts.last().is_none_or(|halt| halt.at != at) {
            let (hands_over, collects) = (BTreeSet::new(), Vec::new());
            let (loads, curfew, border) = (0, 0, 0);
            let Span { from, until, .. } = span;
            halts.push(NextHalt { at, from, until, loads, hands_over, collects, curfew, border });
        }
        let halt = halts.last_mut()?;
        halt.until = span.until;
        Some(halt)
    }

    fn act(&self, halt: &mut NextHalt, act: Act) {
        match act {
            Act::PickUp(number) => {
                halt.loads += self.goods.get(number as usize).map_or(0, |good| good.grams);
            }
            Act::Deliver(number) => {
                halt.hands_over.extend(self.goods.get(number as usize).map(|good| good.way));
            }
            Act::Collect(number) => halt.collects.extend(self.whose(number)),
        }
    }
}

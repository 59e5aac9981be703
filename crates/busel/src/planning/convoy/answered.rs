//! The planner's answer in our own nouns: who halts where, and where everybody waits.

use std::collections::BTreeMap;

use busel_planner::route::plan::{Act, Doing, Route, RoutePlan, Span, Why};
use busel_planner::route::problem::{From, PlaceNo, Routing};

use super::chart::What;
use super::drawing::Drawing;
use super::{At, Halt, Wait, Way, Whereabouts, WhyWait};

impl Drawing {
    /// The ways of all vehicles that are used.
    pub(super) fn ways(&self, problem: &Routing, answer: &RoutePlan) -> Vec<Way> {
        let numbers: BTreeMap<u32, usize> =
            answer.routes.iter().zip(0..).map(|(route, number)| (route.vehicle, number)).collect();
        let way = |route: &Route| {
            let driven = self.vehicles.get(route.vehicle as usize)?;
            let vehicle = problem.vehicles.get(route.vehicle as usize)?;
            let mut halts: Vec<Halt> = Vec::new();
            let (mut at, mut metres) = (vehicle.start, 0);
            let mut go = |to: PlaceNo, at: &mut PlaceNo| {
                metres += self.chart.metres(problem, *at, to);
                *at = to;
            };
            for span in &route.spans {
                match span.doing {
                    Doing::Drive { to } => go(to, &mut at),
                    Doing::Act(act) => {
                        // Two hubs in one town are no drive apart, and yet two halts.
                        go(place_of(problem, act).unwrap_or(at), &mut at);
                        self.halt(&mut halts, &numbers, at, *span, act);
                    }
                    Doing::Border { .. } | Doing::Stand(_) => {}
                }
            }
            Some(Way {
                vehicle: driven.kind.key.clone(),
                is_given: driven.is_given,
                back: vehicle
                    .end
                    .zip(route.spans.last())
                    .and_then(|(end, span)| Some((self.at(end)?, span.until))),
                halts: in_loading_turn(halts),
                waits: self.waits(problem, &route.spans, vehicle.start),
                metres,
                pays_ride: answer.paid_rides.contains(&route.vehicle),
            })
        };
        answer.routes.iter().filter_map(way).collect()
    }

    /// The hub or the group at a place.
    fn at(&self, place: PlaceNo) -> Option<At> {
        match self.chart.spots.get(place as usize)?.what {
            What::At(at) => Some(at),
            What::Post(_) | What::CrewsHome | What::Vehicle(_) => None,
        }
    }

    fn halt(
        &self,
        halts: &mut Vec<Halt>,
        numbers: &BTreeMap<u32, usize>,
        place: PlaceNo,
        span: Span,
        act: Act,
    ) {
        let Some(at) = self.at(place) else { return };
        if halts.last().is_none_or(|halt| halt.at != at) {
            let (loads, unloads, collects) = (Vec::new(), Vec::new(), Vec::new());
            let Span { from, until, .. } = span;
            halts.push(Halt { at, from, until, loads, unloads, collects });
        }
        let Some(halt) = halts.last_mut() else { return };
        halt.until = span.until;
        match act {
            Act::PickUp(no) => halt.loads.extend(self.asked.get(no as usize)),
            Act::Deliver(no) => halt.unloads.extend(self.asked.get(no as usize)),
            Act::Collect(vehicle) => halt.collects.extend(numbers.get(&vehicle)),
        }
    }

    /// Where a vehicle stands still, with waits of one kind that follow each other joined.
    fn waits(&self, problem: &Routing, spans: &[Span], start: PlaceNo) -> Vec<Wait> {
        let mut waits: Vec<Wait> = Vec::new();
        // Where it was last, and where it drives to if it has not come there yet.
        let (mut here, mut ahead) = (start, None);
        for (number, span) in spans.iter().enumerate() {
            let (why, whereabouts) = match span.doing {
                Doing::Drive { to } => {
                    ahead = Some(to);
                    continue;
                }
                Doing::Act(act) => {
                    here = place_of(problem, act).or(ahead).unwrap_or(here);
                    ahead = None;
                    continue;
                }
                Doing::Border { post } => {
                    here = problem.posts.get(post as usize).map_or(here, |post| post.place);
                    ahead = None;
                    (WhyWait::Border, self.whereabouts(here, false))
                }
                Doing::Stand(why) => {
                    let goes_on = spans[number..].iter().find_map(|span| match span.doing {
                        Doing::Stand(_) => None,
                        Doing::Drive { to } => Some(ahead == Some(to)),
                        Doing::Act(_) | Doing::Border { .. } => Some(false),
                    });
                    let is_on_the_way = goes_on.unwrap_or(false);
                    (told(why), self.whereabouts(ahead.unwrap_or(here), is_on_the_way))
                }
            };
            let Some(whereabouts) = whereabouts else { continue };
            let wait = Wait { why, whereabouts, from: span.from, until: span.until };
            match waits.last_mut() {
                Some(last)
                    if (last.why, last.whereabouts, last.until)
                        == (wait.why, wait.whereabouts, wait.from) =>
                {
                    last.until = wait.until;
                }
                _ if wait.until > wait.from => waits.push(wait),
                _ => {}
            }
        }
        waits
    }

    fn whereabouts(&self, place: PlaceNo, is_on_the_way: bool) -> Option<Whereabouts> {
        match (self.chart.spots.get(place as usize)?.what, is_on_the_way) {
            (What::At(at), false) => Some(Whereabouts::At(at)),
            (What::At(at), true) => Some(Whereabouts::To(at)),
            (What::Post(post), false) => Some(Whereabouts::AtPost(post)),
            (What::Post(post), true) => Some(Whereabouts::ToPost(post)),
            (What::CrewsHome | What::Vehicle(_), _) => None,
        }
    }
}

fn told(why: Why) -> WhyWait {
    match why {
        Why::Window => WhyWait::Meeting,
        Why::Curfew => WhyWait::Curfew,
        Why::Pause => WhyWait::Break,
        Why::Rest => WhyWait::Rest,
        Why::Company => WhyWait::Company,
        Why::Passengers => WhyWait::Crew,
    }
}

/// Where something is done; a crew gets in wherever the vehicle is.
pub(super) fn place_of(problem: &Routing, act: Act) -> Option<PlaceNo> {
    match act {
        Act::PickUp(no) => match &problem.requests.get(no as usize)?.from {
            From::Stop(stop) => Some(stop.place),
            From::AnyStart | From::Aboard(_) => None,
        },
        Act::Deliver(no) => Some(problem.requests.get(no as usize)?.to.place),
        Act::Collect(_) => None,
    }
}

/// What leaves last is loaded first, so that nobody digs.
fn in_loading_turn(mut halts: Vec<Halt>) -> Vec<Halt> {
    let leaves: BTreeMap<usize, usize> = halts
        .iter()
        .enumerate()
        .flat_map(|(turn, halt)| halt.unloads.iter().map(move |piece| (*piece, turn)))
        .collect();
    for halt in &mut halts {
        halt.loads.sort_by_key(|piece| (std::cmp::Reverse(leaves.get(piece).copied()), *piece));
    }
    halts
}

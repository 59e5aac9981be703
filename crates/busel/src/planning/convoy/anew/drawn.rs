//! A convoy as it stands as the planner's numbers: vehicles where they are, goods aboard them, goods of a
//! vehicle that broke down as things to be fetched there, and its people as passengers.

use std::collections::BTreeMap;

use busel_domain::boxes::BoxCode;
use busel_domain::convoy::{Convoy, Vehicle as Known};
use busel_domain::ids::{HubId, LotId, WaybillId};
use busel_domain::need::Priority;
use busel_domain::quantity::Units;
use busel_domain::waybill::Waybill;
use busel_planner::route::problem::{
    Crew, From, Hours, PlaceNo, Request, Routing, Second, Stop, Traits, Vehicle, Window,
};
use busel_roads::Leg;

use super::super::At;
use super::super::chart::{Chart, Spot, What};
use super::super::drawing::{END, PER_METRE, SERVICE, goods_class, meetings, rank, room_of, whole};
use super::super::pieces::{Class, class_of, item_of};
use super::super::rules::Rules;
use super::{LOOSE_PARTS, Standing};
use crate::catalogue::{areas, lexicon};
use crate::clerk::Present;

/// Nobody stands beside a road for longer until a vehicle comes back for the rest: half a day.
const FETCHED_WITHIN: Second = 12 * 3_600;

/// Room of a kind nobody measured: whoever loads it knows better.
const UNMEASURED: i64 = 1_000_000_000;

/// What of a paper is brought as one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Brought {
    /// All that is aboard with it.
    Paper,
    /// A box.
    Box(BoxCode),
    /// So much of a lot that lies loose.
    Loose(LotId, Units),
}

/// Something to be brought.
#[derive(Debug, Clone)]
pub(super) struct Good {
    pub(super) way: WaybillId,
    /// The vehicle it is aboard, by its place.
    pub(super) aboard: u8,
    pub(super) what: Brought,
    to: Option<At>,
    pub(super) grams: u64,
    cm3: u64,
    priority: Priority,
    class: Class,
}

/// A convoy that is drawn as it stands.
pub(super) struct Drawn {
    pub(super) chart: Chart,
    /// Vehicles that go on, by their places, then one for each person who gets home otherwise.
    pub(super) going: Vec<u8>,
    /// Of which vehicle each of those persons is.
    pub(super) waiting: Vec<u8>,
    /// What is asked of the planner, in the sequence of its requests.
    pub(super) goods: Vec<Good>,
    /// Papers aboard of vehicles that go on, to a place nobody knows.
    pub(super) unplaced: Vec<Good>,
    pub(super) depots: Vec<HubId>,
    lines: BTreeMap<u8, Known>,
    home: BTreeMap<u8, What>,
    from: Second,
    standing: Standing,
}

impl Drawn {
    pub(super) fn new(present: &Present, standing: &Standing, rules: &Rules) -> Option<Self> {
        let convoy = present.book.convoy(standing.convoy)?;
        let mut chart = Chart::default();
        for (place, at) in &standing.at {
            let (point, area) = (at.point, Some(at.area.clone()));
            chart.spots.push(Spot { what: What::Vehicle(*place), point, area });
        }
        let there = |(place, known): (u8, &Known)| {
            standing.at.contains_key(&place).then(|| (place, known.clone()))
        };
        let lines: BTreeMap<u8, Known> = (0_u8..).zip(&convoy.vehicles).filter_map(there).collect();
        if lines.is_empty() {
            return None;
        }
        let going: Vec<u8> =
            lines.iter().filter(|(_, it)| it.broken.is_none()).map(|(at, _)| *at).collect();
        let waiting = lines.iter().filter(|(_, it)| it.broken.is_some());
        let waiting = waiting
            .flat_map(|(at, it)| std::iter::repeat_n(*at, usize::from(it.line.crew)))
            .collect();
        let home = homes(present, convoy, &mut chart, (&lines, rules));
        for hub in &standing.depots {
            chart.find(present, At::Hub(*hub));
        }
        let on_map = |hub: &HubId| chart.spot(What::At(At::Hub(*hub))).is_some();
        let depots = standing.depots.iter().copied().filter(on_map).collect();
        let (from, standing) = (standing.now, standing.clone());
        let (goods, unplaced) = (Vec::new(), Vec::new());
        let mut drawn =
            Self { chart, going, waiting, goods, unplaced, depots, lines, home, from, standing };
        drawn.gather(present);
        drawn.chart.mark_posts(rules);
        Some(drawn)
    }

    /// All goods under way with the vehicles that were named.
    fn gather(&mut self, present: &Present) {
        let papers: Vec<(u8, WaybillId)> = self
            .lines
            .iter()
            .flat_map(|(place, it)| it.waybills.iter().map(|way| (*place, *way)))
            .collect();
        for (aboard, way) in papers {
            let Some(way) = present.book.waybill(way).filter(|way| way.is_under_way()) else {
                continue;
            };
            let to = At::from(way.to);
            self.chart.find(present, to);
            let to = self.chart.spot(What::At(to)).map(|_| to);
            let is_broken = !self.going.contains(&aboard);
            let goods = goods(present, way, aboard, to, is_broken);
            let (asked, unplaced): (Vec<_>, Vec<_>) =
                goods.into_iter().partition(|good| good.to.is_some());
            self.goods.extend(asked);
            self.unplaced.extend(unplaced);
        }
    }

    pub(super) fn problem(&self, rules: &Rules, legs: &[Option<Leg>]) -> Routing {
        let mut requests: Vec<Request> =
            self.goods.iter().filter_map(|good| self.request(good)).collect();
        let mut vehicles: Vec<Vehicle> =
            self.going.iter().filter_map(|place| self.vehicle(*place)).collect();
        for place in &self.waiting {
            let number = u32::try_from(vehicles.len()).unwrap_or(u32::MAX);
            vehicles.extend(self.person(*place));
            requests.push(self.waits(*place, number));
        }
        Routing { requests, vehicles, ..self.chart.frame(rules, legs) }
    }

    fn always() -> Vec<Window> {
        vec![Window { opens: 0, closes: END }]
    }

    fn request(&self, good: &Good) -> Option<Request> {
        let to = good.to?;
        let windows = match to {
            At::Hub(_) => Self::always(),
            At::Group(_) | At::Peer(_) => meetings(self.standing.day, None),
        };
        let aboard = self.going.iter().position(|place| *place == good.aboard);
        let from = match aboard.and_then(|number| u32::try_from(number).ok()) {
            Some(number) => From::Aboard(number),
            None => From::Stop(Stop {
                place: self.chart.place(What::Vehicle(good.aboard)),
                windows: vec![Window { opens: 0, closes: self.from + FETCHED_WITHIN }],
                service: 0,
            }),
        };
        Some(Request {
            from,
            to: Stop { place: self.chart.place(What::At(to)), windows, service: SERVICE },
            grams: whole(good.grams),
            millilitres: whole(good.cm3),
            priority: rank(good.priority),
            needs: Traits::default(),
            class: goods_class(good.class),
        })
    }

    fn vehicle(&self, place: u8) -> Option<Vehicle> {
        let line = &self.lines.get(&place)?.line;
        let kind = lexicon().vehicles().iter().find(|kind| kind.key == line.kind);
        let (grams, cm3) = kind.map_or((UNMEASURED, UNMEASURED), |kind| {
            let (grams, cm3) = room_of(kind);
            (whole(grams), kind.volume_l.map_or(UNMEASURED, |_| whole(cm3)))
        });
        // What is aboard is aboard, whatever the list says of the kind.
        let own = self.goods.iter().filter(|good| good.aboard == place);
        let own = own.fold((0, 0), |sum: (u64, u64), good| (sum.0 + good.grams, sum.1 + good.cm3));
        let start = self.chart.place(What::Vehicle(place));
        let home = self.home(place);
        let is_reached = self.home.contains_key(&place);
        Some(Vehicle {
            start,
            end: (line.comes_back() && is_reached).then_some(home),
            from: self.from,
            until: END,
            table: 0,
            grams: grams.max(whole(own.0)),
            millilitres: cm3.max(whole(own.1)),
            fixed: 0,
            per_metre: PER_METRE,
            traits: Traits::default(),
            hours: Some(if line.crew >= 2 { Hours::TWO } else { Hours::ONE }),
            crew: Crew {
                people: line.crew.into(),
                seats: line.seats.into(),
                home,
                must_return: !line.comes_back() && is_reached,
            },
            together: None,
        })
    }

    fn home(&self, place: u8) -> PlaceNo {
        let what = self.home.get(&place).copied().unwrap_or(What::Vehicle(place));
        self.chart.place(what)
    }

    /// One person beside a vehicle that goes no further: to the planner, a vehicle that stays there at once.
    /// So each can sit in another one's free seat.
    fn person(&self, place: u8) -> Option<Vehicle> {
        let home = self.home(place);
        let must_return = self.home.contains_key(&place);
        let crew = Crew { people: 1, seats: 1, home, must_return };
        let (grams, millilitres, fixed, per_metre) = (0, 0, 0, 0);
        let (end, hours) = (None, None);
        let vehicle = self.vehicle(place)?;
        Some(Vehicle { end, grams, millilitres, fixed, per_metre, hours, crew, ..vehicle })
    }

    fn waits(&self, place: u8, number: u32) -> Request {
        let here = Stop {
            place: self.chart.place(What::Vehicle(place)),
            windows: Self::always(),
            service: 0,
        };
        Request {
            from: From::Aboard(number),
            to: here,
            grams: 0,
            millilitres: 0,
            priority: 1,
            needs: Traits::default(),
            class: goods_class(Class::Plain),
        }
    }
}

/// Where the people of each vehicle belong: the hub its goods came from, or else those of the convoy.
fn homes(
    present: &Present,
    convoy: &Convoy,
    chart: &mut Chart,
    (lines, rules): (&BTreeMap<u8, Known>, &Rules),
) -> BTreeMap<u8, What> {
    let from = |vehicle: &Known| {
        let ways = vehicle.waybills.iter().filter_map(|id| present.book.waybill(*id));
        ways.map(|way| way.from).next()
    };
    let usual = convoy.vehicles.iter().find_map(from);
    let mut homes = BTreeMap::new();
    for (place, vehicle) in lines {
        let Some(hub) = from(vehicle).or(usual) else { continue };
        chart.find(present, At::Hub(hub));
        let what = What::At(At::Hub(hub));
        let zone = |what| {
            let area = chart.spots[chart.spot(what)?].area.as_ref()?;
            Some(areas().zone(area.country()))
        };
        // A home beyond a border without a post is reached by nobody.
        if let Some((here, there)) = zone(What::Vehicle(*place)).zip(zone(what))
            && (here == there || !rules.gates(&here, &there).is_empty())
        {
            homes.insert(*place, what);
        }
    }
    homes
}

/// A paper of a vehicle that goes on as one; of one that does not, each box and parts of what lies loose.
fn goods(
    present: &Present,
    way: &Waybill,
    aboard: u8,
    to: Option<At>,
    is_apart: bool,
) -> Vec<Good> {
    let (boxes, loose) = present.book.on_the_road(way);
    let size = |lot: LotId, units: Units| {
        let item = item_of(present, lot);
        // What nobody weighed takes no room here.
        let grams = item.and_then(|item| item.weight_grams(units)).unwrap_or_default();
        let cm3 = item.and_then(|item| item.volume_cm3(units)).unwrap_or_default();
        (grams, cm3)
    };
    let good = |what, lots: &mut dyn Iterator<Item = (LotId, Units)>| {
        let (mut grams, mut cm3, mut class) = (0, 0, Class::Plain);
        let mut priority = Priority::P4;
        for (lot, units) in lots {
            let (more, room) = size(lot, units);
            (grams, cm3) = (grams + more, cm3 + room);
            class = class.max(class_of(present, lot));
            let needs = way.sent.iter().filter(|line| line.lot == lot);
            let needs = needs.filter_map(|line| present.book.need(line.need?));
            priority = needs.map(|need| need.line.priority).fold(priority, Ord::min);
        }
        Good { way: way.id, aboard, what, to, grams, cm3, priority, class }
    };
    if !is_apart {
        let packed = boxes.iter().flat_map(|carton| &carton.contents);
        let mut all = packed.chain(&loose).map(|(lot, units)| (*lot, *units));
        return vec![good(Brought::Paper, &mut all)];
    }
    let packed = boxes.iter().map(|carton| {
        let mut inside = carton.contents.iter().map(|(lot, units)| (*lot, *units));
        let whole = good(Brought::Box(carton.code), &mut inside);
        // A weighed box is as heavy as its scale says.
        let grams = carton.grams.map_or(whole.grams, |grams| u64::from(grams).max(1));
        Good { grams, ..whole }
    });
    let parts = loose.iter().flat_map(|(lot, units)| {
        let each = units.get().div_ceil(LOOSE_PARTS).max(1);
        let count = units.get().div_ceil(each);
        let part = move |number: u64| Units::new(each.min(units.get() - number * each));
        (0..count).filter_map(part).map(|units| (*lot, units))
    });
    let loose = parts
        .map(|(lot, units)| good(Brought::Loose(lot, units), &mut std::iter::once((lot, units))));
    packed.chain(loose).collect()
}

//! The problem as the search wants it: flat lists, vehicles that are alike in one kind, each
//! request's stops side by side.
//!
//! A stop has the number `2 * request` (its pickup) or `2 * request + 1` (its delivery). An end
//! that is nowhere in particular is a place of its own to which every leg is free, so that no
//! other code needs to know of open ends. The model is made once and never changes.

use super::neighbours::Neighbours;
use super::numbers::Numbers;
pub(super) use super::rows::{Leg, Row};
use super::rows::{Rows, legs};
use crate::route::drive::{Gates, Road};
use crate::route::plan::Act;
use crate::route::problem::{From, PlaceNo, Routing, Second, Stop, Vehicle, Window};

/// Cost of what cannot be done; far above any other, far from overflow when added up.
pub(super) const NEVER: i64 = i64::MAX / 4;

/// What one more vehicle weighs where their number matters more than all roads together.
const VEHICLE: i64 = 1_000_000_000_000_000;

/// A number of a list as an index; every list is far shorter than `u32` counts.
pub(super) fn ix(number: u32) -> usize {
    number as usize
}

/// An index as a number of a list.
pub(super) fn no(index: usize) -> u32 {
    u32::try_from(index).expect("the limits keep lists far below u32")
}

/// What must be known of a stop while inserting it.
#[derive(Debug, Clone, Copy)]
pub(super) struct StopFacts {
    pub(super) place: u32,
    /// Where its windows stand if there are several, as a range; equal when there is one.
    windows: (u32, u32),
    pub(super) opens: Second,
    pub(super) closes: Second,
    pub(super) service: Second,
}

/// Where a request's goods come from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Origin {
    /// A stop.
    Pickup,
    /// Aboard at the start of whatever vehicle.
    Start,
    /// Aboard a vehicle of this kind, which is alone in it.
    Aboard(u32),
}

/// What must be known of a request.
#[derive(Debug, Clone, Copy)]
pub(super) struct GoodsFacts {
    pub(super) origin: Origin,
    pub(super) grams: i64,
    pub(super) millilitres: i64,
    /// From 0, the most urgent, to 3.
    pub(super) urgency: usize,
    /// Its class as one bit, and the classes that may not be beside it.
    pub(super) class: u64,
    pub(super) apart: u64,
}

/// Vehicles that differ in nothing.
#[derive(Debug, Clone)]
pub(super) struct Kind {
    /// Their numbers in the problem.
    pub(super) vehicles: Vec<u32>,
    pub(super) start: u32,
    pub(super) end: u32,
    pub(super) from: Second,
    pub(super) until: Second,
    pub(super) table: usize,
    pub(super) grams: i64,
    pub(super) millilitres: i64,
    /// What is aboard to begin with.
    pub(super) aboard: (i64, i64, u64),
    /// With the weight of one more vehicle, where that matters.
    pub(super) fixed: i64,
    pub(super) per_metre: i64,
}

/// The problem, flattened.
#[derive(Debug)]
pub(super) struct Model<'r> {
    /// Keeps exact time where windows are not the only rule; what fits the windows alone may then
    /// still be refused.
    pub(super) road: Option<&'r Road<'r>>,
    pub(super) gates: Gates,
    /// Whether vehicles wait for each other at borders.
    pub(super) has_companies: bool,
    numbers: Numbers,
    /// Places, and one more for an open end.
    places: usize,
    /// For each table all legs from each place, row by row.
    out: Rows,
    /// The same the other way round; empty where every leg is alike both ways.
    back: Rows,
    pub(super) stops: Vec<StopFacts>,
    windows: Vec<Window>,
    pub(super) requests: Vec<GoodsFacts>,
    pub(super) kinds: Vec<Kind>,
    /// For each request and kind what a vehicle with this request alone costs.
    alone: Vec<i64>,
    /// For each request and kind, whether that kind may carry it at all.
    fits: Vec<bool>,
    pub(super) neighbours: Neighbours,
    /// Whether any classes may not be together.
    pub(super) has_classes: bool,
    /// Whether the number of vehicles matters more than all roads together.
    pub(super) fewest_vehicles: bool,
}

impl<'r> Model<'r> {
    pub(super) fn new(problem: &Routing, road: &'r Road<'r>) -> Self {
        let places = problem.places.len() + 1;
        let numbers = Numbers::new(problem);
        let (out, back) = legs(problem, numbers.places(), places);
        let mut model = Self {
            road: (!is_plain(problem)).then_some(road),
            gates: Gates::open(),
            has_companies: problem.vehicles.iter().any(|vehicle| vehicle.together.is_some()),
            kinds: kinds(problem, &numbers, no(places - 1)),
            numbers,
            places,
            out,
            back,
            stops: Vec::new(),
            windows: Vec::new(),
            requests: Vec::new(),
            alone: Vec::new(),
            fits: Vec::new(),
            neighbours: Neighbours::default(),
            has_classes: !problem.apart.is_empty(),
            fewest_vehicles: problem.fewest_vehicles,
        };
        let bits = class_bits(problem);
        for request in model.numbers.requests(problem).collect::<Vec<_>>() {
            let origin = match &request.from {
                From::Stop(stop) => {
                    model.add_stop(stop);
                    Origin::Pickup
                }
                From::AnyStart | From::Aboard(_) => {
                    model.add_stop(&request.to);
                    match request.from {
                        From::Aboard(vehicle) => Origin::Aboard(model.kind_of(vehicle)),
                        From::Stop(_) | From::AnyStart => Origin::Start,
                    }
                }
            };
            model.add_stop(&request.to);
            let class = bits.get(&request.class.0).copied().unwrap_or(0);
            let apart = problem.apart.iter().fold(0, |apart, &(one, other)| {
                let with = |class: u8| bits.get(&class).copied().unwrap_or(0);
                let first = if one == request.class { with(other.0) } else { 0 };
                let second = if other == request.class { with(one.0) } else { 0 };
                apart | first | second
            });
            model.requests.push(GoodsFacts {
                origin,
                grams: request.grams,
                millilitres: request.millilitres,
                urgency: usize::from(request.priority.clamp(1, 4) - 1),
                class,
                apart,
            });
        }
        model.load_aboard();
        model.try_alone(problem);
        model.neighbours = Neighbours::of(&model);
        model
    }

    fn add_stop(&mut self, stop: &Stop) {
        let first = no(self.windows.len());
        if stop.windows.len() > 1 {
            self.windows.extend_from_slice(&stop.windows);
        }
        self.stops.push(StopFacts {
            place: self.numbers.place(stop.place),
            windows: (first, no(self.windows.len())),
            opens: stop.windows[0].opens,
            closes: stop.windows[stop.windows.len() - 1].closes,
            service: stop.service,
        });
    }

    fn kind_of(&self, vehicle: u32) -> u32 {
        let kind = self.kinds.iter().position(|kind| kind.vehicles.contains(&vehicle));
        no(kind.expect("every vehicle is of a kind"))
    }

    /// What is aboard counts from the start of the vehicle it is aboard.
    fn load_aboard(&mut self) {
        for request in &self.requests {
            if let Origin::Aboard(kind) = request.origin {
                let aboard = &mut self.kinds[ix(kind)].aboard;
                aboard.0 += request.grams;
                aboard.1 += request.millilitres;
                aboard.2 |= request.class;
            }
        }
    }

    fn try_alone(&mut self, problem: &Routing) {
        for number in 0..problem.requests.len() {
            let request = &problem.requests[ix(self.numbers.request(no(number)))];
            for (at, kind) in self.kinds.iter().enumerate() {
                let vehicle = &problem.vehicles[ix(kind.vehicles[0])];
                let facts = &self.requests[number];
                let fits = match facts.origin {
                    Origin::Aboard(other) => ix(other) == at,
                    Origin::Pickup => {
                        facts.grams <= kind.grams && facts.millilitres <= kind.millilitres
                    }
                    Origin::Start => beside(facts, kind),
                };
                let can = fits && vehicle.traits.holds(request.needs);
                let cost = if can { self.alone_cost(number, kind) } else { None };
                self.fits.push(cost.is_some());
                // What is aboard already may have to leave first; then nothing is done alone.
                let alone = cost
                    .filter(|_| matches!(facts.origin, Origin::Aboard(_)) || beside(facts, kind));
                let alone =
                    alone.and_then(|cost| self.alone_by_road(number, kind, request.to.place, cost));
                self.alone.push(alone.unwrap_or(NEVER));
            }
        }
    }

    /// What a vehicle costs that serves this request alone, if it can.
    fn alone_cost(&self, request: usize, kind: &Kind) -> Option<i64> {
        let mut moment = kind.from;
        let mut place = kind.start;
        let mut metres = 0;
        let first = match self.requests[request].origin {
            Origin::Pickup => 2 * request,
            Origin::Start | Origin::Aboard(_) => 2 * request + 1,
        };
        for stop in first..=2 * request + 1 {
            let stop = &self.stops[stop];
            let leg = self.leg(kind.table, place, stop.place);
            metres += i64::from(leg.metres);
            moment = self.begin(stop, moment + i64::from(leg.seconds))? + stop.service;
            place = stop.place;
        }
        let leg = self.leg(kind.table, place, kind.end);
        metres += i64::from(leg.metres);
        let ends = moment + i64::from(leg.seconds);
        (ends <= kind.until).then(|| kind.fixed + kind.per_metre * metres)
    }

    /// What a vehicle alone costs by all rules, where there are more than windows.
    fn alone_by_road(&self, request: usize, kind: &Kind, place: PlaceNo, cost: i64) -> Option<i64> {
        let Some(road) = self.road else { return Some(cost) };
        let vehicle = kind.vehicles[0];
        let (request, origin) = (no(request), self.requests[request].origin);
        let acts = [self.act(2 * request), self.act(2 * request + 1)];
        let acts = if origin == Origin::Pickup { &acts[..] } else { &acts[1..] };
        let reached = road.feasible(vehicle, acts, &self.gates)?;
        // Whatever one more vehicle weighs is in the fixed cost of its kind.
        let road_cost = kind.fixed + kind.per_metre * reached.metres;
        Some(road_cost + crew_cost(road, vehicle, place))
    }

    /// What is done at a stop, in the problem's words.
    pub(super) fn act(&self, stop: u32) -> Act {
        let request = self.numbers.request(stop / 2);
        if stop.is_multiple_of(2) { Act::PickUp(request) } else { Act::Deliver(request) }
    }

    /// Whether a stop is one: goods aboard at the start have no pickup.
    pub(super) fn is_real(&self, stop: usize) -> bool {
        stop % 2 == 1 || self.requests[stop / 2].origin == Origin::Pickup
    }

    /// All legs from a place.
    pub(super) fn legs_from(&self, table: usize, place: u32) -> Row<'_> {
        self.out.row((table * self.places + ix(place)) * self.places, self.places)
    }

    /// All legs to a place.
    pub(super) fn legs_to(&self, table: usize, place: u32) -> Row<'_> {
        let rows = if self.back.metres.is_empty() { &self.out } else { &self.back };
        rows.row((table * self.places + ix(place)) * self.places, self.places)
    }

    pub(super) fn leg(&self, table: usize, from: u32, to: u32) -> Leg {
        self.legs_from(table, from).leg(to)
    }

    /// When a stop begins for whoever comes at `moment`, if ever.
    #[inline]
    pub(super) fn begin(&self, stop: &StopFacts, moment: Second) -> Option<Second> {
        if moment > stop.closes {
            return None;
        }
        let (first, end) = stop.windows;
        if first == end {
            return Some(moment.max(stop.opens));
        }
        let windows = &self.windows[ix(first)..ix(end)];
        windows.iter().find(|window| moment <= window.closes).map(|w| moment.max(w.opens))
    }

    /// The latest moment to come to a stop so that it begins by `moment`, if any.
    pub(super) fn latest(&self, stop: &StopFacts, moment: Second) -> Option<Second> {
        if moment < stop.opens {
            return None;
        }
        let (first, end) = stop.windows;
        if first == end {
            return Some(moment.min(stop.closes));
        }
        let windows = &self.windows[ix(first)..ix(end)];
        windows.iter().rev().find(|window| window.opens <= moment).map(|w| moment.min(w.closes))
    }

    /// What the cost of so many vehicles holds that no money was spent on.
    pub(super) fn weight(&self, vehicles: usize) -> i64 {
        if self.fewest_vehicles { VEHICLE * i64::from(no(vehicles)) } else { 0 }
    }

    /// Whether some vehicle can serve a request alone.
    pub(super) fn is_possible(&self, request: u32) -> bool {
        (0..self.kinds.len()).any(|kind| self.fits(request, kind))
    }

    pub(super) fn alone(&self, request: u32, kind: usize) -> i64 {
        self.alone[ix(request) * self.kinds.len() + kind]
    }

    pub(super) fn fits(&self, request: u32, kind: usize) -> bool {
        self.fits[ix(request) * self.kinds.len() + kind]
    }
}

/// What bringing a crew home from a place is likely to cost: seats are found for about half of
/// those for whom there could be one.
pub(super) fn crew_cost(road: &Road<'_>, vehicle: u32, place: u32) -> i64 {
    let between = road.crew_cost(vehicle, place);
    between.least + (between.most - between.least) / 2
}

/// Whether windows, loads, traits and classes are all there is.
fn is_plain(problem: &Routing) -> bool {
    let simple = |vehicle: &Vehicle| {
        vehicle.hours.is_none() && vehicle.together.is_none() && !vehicle.crew.must_return
    };
    problem.areas.is_empty() && problem.posts.is_empty() && problem.vehicles.iter().all(simple)
}

/// Whether there is room beside what is aboard to begin with.
fn beside(facts: &GoodsFacts, kind: &Kind) -> bool {
    kind.aboard.0 + facts.grams <= kind.grams
        && kind.aboard.1 + facts.millilitres <= kind.millilitres
}

/// Vehicles that differ in nothing, together; one with goods aboard is always alone.
fn kinds(problem: &Routing, numbers: &Numbers, nowhere: u32) -> Vec<Kind> {
    let is_loaded =
        |vehicle: u32| problem.requests.iter().any(|request| request.from == From::Aboard(vehicle));
    let mut kinds: Vec<(Option<&Vehicle>, Kind)> = Vec::new();
    for (vehicle, number) in problem.vehicles.iter().zip(0..) {
        let alike = if is_loaded(number) { None } else { Some(vehicle) };
        if let Some((_, kind)) = kinds.iter_mut().find(|(a, _)| a.is_some() && *a == alike) {
            kind.vehicles.push(number);
            continue;
        }
        let weight = if problem.fewest_vehicles { VEHICLE } else { 0 };
        let kind = Kind {
            vehicles: vec![number],
            start: numbers.place(vehicle.start),
            end: vehicle.end.map_or(nowhere, |place| numbers.place(place)),
            from: vehicle.from,
            until: vehicle.until,
            table: ix(vehicle.table),
            grams: vehicle.grams,
            millilitres: vehicle.millilitres,
            aboard: (0, 0, 0),
            fixed: vehicle.fixed + weight,
            per_metre: vehicle.per_metre,
        };
        kinds.push((alike, kind));
    }
    kinds.into_iter().map(|(_, kind)| kind).collect()
}

/// A bit for each class that may not be beside another. Classes beyond 64 share the last bit,
/// which keeps too much apart rather than too little.
fn class_bits(problem: &Routing) -> std::collections::BTreeMap<u8, u64> {
    let mut named: Vec<u8> =
        problem.apart.iter().flat_map(|(one, other)| [one.0, other.0]).collect();
    named.sort_unstable();
    named.dedup();
    named.iter().enumerate().map(|(at, &class)| (class, 1 << at.min(63))).collect()
}

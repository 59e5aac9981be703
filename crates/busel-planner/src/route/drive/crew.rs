//! Who brings whom home.
//!
//! Crews of vehicles that stay at their last stop ride in free seats of vehicles that end where the
//! crew lives, or by a ride that is paid for. Given what every vehicle does, [`bring_home`] finds
//! seats in two steps, each crew whole:
//!
//! 1. *Seats that cost nothing*: a vehicle stops where the crew is anyway, and not before it is
//!    there. The dearest paid ride first, moving crews already seated along to other vehicles where
//!    that makes room. For crews of one size that saves as much as can be saved; for others it is a
//!    good rule of thumb.
//! 2. *Seats that cost a detour*: a vehicle is sent there, or waits there, where that is cheaper than
//!    the paid ride, the greatest saving first. Every change is kept only when the whole plan's time
//!    still works.
//!
//! What is left is paid for. Nothing that was planned before is dropped or put in another sequence.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use super::whole::{Acts, Stuck, Whole, timelines};
use super::{Road, State, Waiting};
use crate::route::plan::{Act, Doing};
use crate::route::problem::{PlaceNo, VehicleNo};
use crate::route::rules::crew;

/// Vehicles that a detour for one crew is tried with, those first that it seems to cost least.
pub const VEHICLES_TRIED: usize = 12;
/// Gaps of one vehicle's way that a detour is tried in, likewise.
pub const GAPS_TRIED: usize = 16;

/// A plan with everybody on the way home.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Homeward {
    /// What each vehicle does, crews included, in the sequence given.
    pub acts: Vec<Acts>,
    /// Their time.
    pub whole: Whole,
    /// Vehicles whose crew travels home by a paid ride, by number.
    pub paid: Vec<VehicleNo>,
}

/// What bringing a crew home costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Between {
    /// No less than this.
    pub least: i64,
    /// No more, as a ride can always be paid for.
    pub most: i64,
}

impl Road<'_> {
    /// What it costs to bring the crew of a vehicle home once it stays at `place`: nothing at least
    /// when any vehicle that ends at their home has seats enough for them.
    #[must_use]
    pub fn crew_cost(&self, vehicle: VehicleNo, place: PlaceNo) -> Between {
        let one = self.vehicle(vehicle);
        if !crew::must_ride(one, place) {
            return Between::default();
        }
        let most = self.paid_ride(vehicle, place);
        let least = if self.has_ride[vehicle as usize] { 0 } else { most };
        Between { least, most }
    }
}

/// Finds a way home for every crew. Crews that are collected already are seated anew.
///
/// # Errors
///
/// Why the routes cannot be done even without bringing anybody home.
pub fn bring_home(road: &Road<'_>, routes: &[Acts]) -> Result<Homeward, Stuck> {
    let is_work = |act: &Act| !matches!(act, Act::Collect(_));
    let acts: Vec<Acts> = routes
        .iter()
        .map(|(vehicle, acts)| (*vehicle, acts.iter().copied().filter(is_work).collect()))
        .collect();
    let whole = timelines(road, &acts)?;
    let crews: Vec<Crew> = acts.iter().filter_map(|route| Crew::of(road, &whole, route)).collect();
    let mut home = Homeward { acts, whole, paid: Vec::new() };
    let waiting = free_seats(road, &mut home, &crews);
    let waiting = detours(road, &mut home, waiting);
    home.paid = waiting.iter().map(|crew| crew.vehicle).collect();
    home.paid.sort_unstable();
    Ok(home)
}

/// A crew to be brought home.
#[derive(Clone, Copy)]
struct Crew {
    vehicle: VehicleNo,
    people: u32,
    waits: Waiting,
    /// What their paid ride costs.
    paid: i64,
}

impl Crew {
    fn of(road: &Road<'_>, whole: &Whole, (vehicle, acts): &Acts) -> Option<Self> {
        let place = road.stays_at(*vehicle, acts)?;
        let waits = whole.gates.crew(*vehicle)?;
        let people = road.vehicle(*vehicle).crew.people;
        Some(Self { vehicle: *vehicle, people, waits, paid: road.paid_ride(*vehicle, place) })
    }

    /// Whether a vehicle ends where they live.
    fn may_ride(&self, road: &Road<'_>, vehicle: VehicleNo) -> bool {
        crew::goes_home(road.vehicle(vehicle), road.vehicle(self.vehicle))
    }
}

/// Seats left in a vehicle that does these acts.
fn seats(road: &Road<'_>, (vehicle, acts): &Acts) -> u32 {
    let own = &road.vehicle(*vehicle).crew;
    let collected = acts.iter().map(|act| match *act {
        Act::Collect(other) => road.vehicle(other).crew.people,
        Act::PickUp(_) | Act::Deliver(_) => 0,
    });
    own.seats.saturating_sub(own.people + collected.sum::<u32>())
}

/// Step 1. Gives back those who found no seat.
fn free_seats(road: &Road<'_>, home: &mut Homeward, crews: &[Crew]) -> Vec<Crew> {
    let mut crews = crews.to_vec();
    crews.sort_by_key(|crew| (Reverse(crew.paid), crew.vehicle));
    let mut bus = Bus {
        calls: crews.iter().map(|crew| calls(road, home, crew)).collect(),
        seats: home.acts.iter().map(|route| seats(road, route)).collect(),
        seated: vec![None; crews.len()],
        people: crews.iter().map(|crew| crew.people).collect(),
    };
    for crew in 0..crews.len() {
        let mut asked = BTreeSet::new();
        let _found_or_not = bus.seat(crew, &mut asked);
    }
    let mut boarding: BTreeMap<usize, Vec<(usize, VehicleNo)>> = BTreeMap::new();
    let mut left = Vec::new();
    for (number, crew) in crews.iter().enumerate() {
        match bus.seated[number] {
            Some(route) => {
                let gap = bus.calls[number][&route];
                boarding.entry(route).or_default().push((gap, crew.vehicle));
            }
            None => left.push(*crew),
        }
    }
    let before = home.acts.clone();
    for (route, mut boarding) in boarding {
        boarding.sort_unstable();
        for (gap, crew) in boarding.into_iter().rev() {
            home.acts[route].1.insert(gap, Act::Collect(crew));
        }
    }
    // Who gets in where a vehicle stands anyway delays nobody; if that were ever untrue, nobody is
    // seated here and the next step looks at each of them by itself.
    if let Ok(whole) = timelines(road, &home.acts) {
        home.whole = whole;
        left
    } else {
        home.acts = before;
        crews
    }
}

/// The routes that stop where a crew is when it is there, and the gap after which they do.
fn calls(road: &Road<'_>, home: &Homeward, crew: &Crew) -> BTreeMap<usize, usize> {
    let mut kept = home.whole.routes.iter();
    let mut calls = BTreeMap::new();
    for (number, (vehicle, acts)) in home.acts.iter().enumerate() {
        if acts.is_empty() {
            continue;
        }
        let Some(route) = kept.next() else { break };
        if !crew.may_ride(road, *vehicle) {
            continue;
        }
        let done = route.spans.iter().filter(|span| matches!(span.doing, Doing::Act(_)));
        let gap = acts.iter().zip(done).position(|(act, span)| {
            let is_there = road.stop_of(*act).is_some_and(|stop| stop.place == crew.waits.place);
            is_there && span.until >= crew.waits.from
        });
        if let Some(act) = gap {
            calls.insert(number, act + 1);
        }
    }
    calls
}

/// Seats being given to crews, by number of crew and of route.
struct Bus {
    /// By crew: the routes that could take it, and in which gap.
    calls: Vec<BTreeMap<usize, usize>>,
    /// By route: seats left.
    seats: Vec<u32>,
    /// By crew: the route that takes it.
    seated: Vec<Option<usize>>,
    /// By crew.
    people: Vec<u32>,
}

impl Bus {
    /// Seats a crew, moving one other along from route to route if need be. No route is asked
    /// twice.
    fn seat(&mut self, crew: usize, asked: &mut BTreeSet<usize>) -> bool {
        let routes: Vec<usize> = self.calls[crew].keys().copied().collect();
        let people = self.people[crew];
        let has_room = |route: &&usize| self.seats[**route] >= people && !asked.contains(*route);
        if let Some(&route) = routes.iter().find(has_room) {
            self.sit(crew, route);
            return true;
        }
        for route in routes {
            if !asked.insert(route) {
                continue;
            }
            for other in 0..self.seated.len() {
                let frees = self.seats[route] + self.people[other];
                if self.seated[other] != Some(route) || frees < people {
                    continue;
                }
                self.rise(other, route);
                if self.seat(other, asked) {
                    self.sit(crew, route);
                    return true;
                }
                self.sit(other, route);
            }
        }
        false
    }

    fn sit(&mut self, crew: usize, route: usize) {
        self.seats[route] -= self.people[crew];
        self.seated[crew] = Some(route);
    }

    fn rise(&mut self, crew: usize, route: usize) {
        self.seats[route] += self.people[crew];
        self.seated[crew] = None;
    }
}

/// A detour for a crew: where it is put in, and what it costs.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Detour {
    cost: i64,
    end: i64,
    route: usize,
    /// Of gaps that are as good the last, so that no goods wait for people.
    gap: Reverse<usize>,
}

/// Step 2. Gives back those whose ride is paid for.
fn detours(road: &Road<'_>, home: &mut Homeward, mut waiting: Vec<Crew>) -> Vec<Crew> {
    // By crew and route, as far as looked at; a route that changes is looked at again.
    let mut found: Vec<Vec<Detour>> =
        waiting.iter().map(|crew| best_detours(road, home, crew)).collect();
    loop {
        let saving = |number: &usize| {
            let best = found[*number].iter().min().expect("filtered");
            (waiting[*number].paid - best.cost, Reverse(*number))
        };
        let some = (0..waiting.len()).filter(|&number| !found[number].is_empty());
        let Some(number) = some.max_by_key(saving) else { break };
        let detour = *found[number].iter().min().expect("filtered");
        let mut acts = home.acts.clone();
        acts[detour.route].1.insert(detour.gap.0, Act::Collect(waiting[number].vehicle));
        if let Ok(whole) = timelines(road, &acts) {
            home.acts = acts;
            home.whole = whole;
            waiting.remove(number);
            found.remove(number);
            for (crew, found) in waiting.iter().zip(&mut found) {
                if crew.may_ride(road, home.acts[detour.route].0) {
                    found.retain(|other| other.route != detour.route);
                    found.extend(best_detour(road, home, crew, detour.route));
                }
            }
        } else {
            found[number].retain(|other| *other != detour);
        }
    }
    waiting
}

/// The routes that seem to cost least, each with its best gap, where that is worth it.
fn best_detours(road: &Road<'_>, home: &Homeward, crew: &Crew) -> Vec<Detour> {
    let mut routes: Vec<(i64, usize)> = home
        .acts
        .iter()
        .enumerate()
        .filter(|(_, route)| crew.may_ride(road, route.0) && !route.1.is_empty())
        .filter_map(|(number, _)| {
            let (cost, _) = gaps(road, home, number, crew.waits.place).into_iter().min()?;
            Some((cost, number))
        })
        .collect();
    routes.sort_unstable();
    let routes = routes.into_iter().take(VEHICLES_TRIED);
    routes.filter_map(|(_, route)| best_detour(road, home, crew, route)).collect()
}

/// The gaps of a route and what a detour there to a place seems to cost: the straight lengths of
/// the table, whatever borders lie between.
fn gaps(road: &Road<'_>, home: &Homeward, route: usize, to: PlaceNo) -> Vec<(i64, usize)> {
    let (vehicle, acts) = &home.acts[route];
    let one = road.vehicle(*vehicle);
    let table = &road.problem.tables[one.table as usize].metres;
    let places = road.problem.places.len();
    let metres =
        |from: PlaceNo, to: PlaceNo| i64::from(table[from as usize * places + to as usize]);
    let mut here = one.start;
    let mut gaps = Vec::with_capacity(acts.len() + 1);
    for gap in 0..=acts.len() {
        let next = match acts.get(gap) {
            Some(&act) => road.place_of(act, &home.whole.gates),
            None => one.end,
        };
        let detour =
            next.map_or(0, |next| metres(here, to) + metres(to, next) - metres(here, next));
        gaps.push((detour * one.per_metre, gap));
        here = next.unwrap_or(here);
    }
    gaps
}

/// The best gap of one route, if that is cheaper than the paid ride.
fn best_detour(road: &Road<'_>, home: &Homeward, crew: &Crew, route: usize) -> Option<Detour> {
    let (vehicle, acts) = &home.acts[route];
    if seats(road, &home.acts[route]) < crew.people {
        return None;
    }
    let gates = &home.whole.gates;
    let now = road.feasible(*vehicle, acts, gates)?;
    let mut gaps = gaps(road, home, route, crew.waits.place);
    gaps.sort_unstable();
    gaps.truncate(GAPS_TRIED);
    let states = road.states(*vehicle, acts, gates).ok()?;
    let tried = gaps.into_iter().filter_map(|(_, gap)| {
        let mut state: State = states[gap];
        road.step(*vehicle, &mut state, Act::Collect(crew.vehicle), gates).ok()?;
        for &act in &acts[gap..] {
            road.step(*vehicle, &mut state, act, gates).ok()?;
        }
        let reached = road.finish(*vehicle, &mut state, gates).ok()?;
        let cost = reached.cost - now.cost;
        (cost < crew.paid).then_some(Detour { cost, end: reached.end, route, gap: Reverse(gap) })
    });
    tried.min()
}

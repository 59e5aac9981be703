//! Keeping the time of one vehicle: from its start, by its acts in turn, to its end, by every rule.
//!
//! A [`Road`] is made once from a problem that is [`fit`](super::fit). It answers
//! [`feasible`](Road::feasible) (may this vehicle do these acts, and what does it cost?) for a
//! search that asks millions of times, and [`timeline`](Road::timeline) (what happens, minute by
//! minute?) for people; both walk the same code, one with a pencil and one without. The way can be
//! walked act by act as well: the [`State`] after any act is a small value to be kept and gone on
//! from.
//!
//! Everything happens as early as the rules allow, with three habits that keep it simple and valid:
//! of several posts the one that is left first is taken, breaks and rests are taken when they are
//! due, and a vehicle leaves its start as late as its first stop allows. None of them is always
//! the best for the whole day.
//!
//! What a vehicle must know of others comes in as [`Gates`]; [`whole`] finds them for a whole plan.

use super::fit::{self, Unfit};
use super::plan::Act;
use super::problem::{
    DAY, From, PlaceNo, RequestNo, Routing, Second, Stop, Traits, Vehicle, VehicleNo,
};
pub use super::rules::Rule;
use super::rules::apart::Apart;
use super::rules::border::{Crossing, Queue};
pub use super::rules::company::{Gates, Waiting};
use super::rules::curfew::Clock;
use super::rules::load::Bulk;
use super::rules::{company, crew as riding};

pub mod crew;
mod diary;
pub mod gifts;
mod leg;
mod state;
mod stop;
mod timeline;
pub mod totals;
mod ways;
pub mod whole;

pub use state::State;
pub use timeline::{Reached, Refused, Timeline};

/// A leg with so many seconds of standing in it is refused: it would hardly end.
pub const LEG_MAX: Second = 1_000 * DAY;

/// A problem, prepared for keeping time.
#[derive(Debug)]
pub struct Road<'p> {
    problem: &'p Routing,
    /// By place: 0 for none, else the area plus 1.
    sides: Vec<u16>,
    /// By side left and side entered: how one drives.
    ways: Vec<Way>,
    /// By side: the clock on the way to a post and from it.
    own: Vec<Option<u16>>,
    clocks: Vec<Clock>,
    /// The posts between two countries.
    borders: Vec<Vec<Crossing>>,
    queues: Vec<Queue>,
    companies: Vec<Option<usize>>,
    /// `None` when everything goes with everything.
    apart: Option<Apart>,
    /// Pick-up and delivery of each request in turn.
    tasks: Vec<Task>,
    /// By vehicle: what is aboard before it starts.
    aboard: Vec<Vec<RequestNo>>,
    /// Whether any goods may be aboard whichever vehicle leaves with them.
    has_any_start: bool,
    /// By vehicle: whether any other ends at its crew's home with seats enough for them.
    has_ride: Vec<bool>,
}

/// How one drives between two sides.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Way {
    Free,
    Curfew(u16),
    Border(u16),
    /// Across a border without a post.
    Closed,
}

/// What a search needs of a stop, side by side in memory.
#[derive(Debug, Clone, Copy)]
struct Task {
    place: PlaceNo,
    needs: Traits,
    /// The first window; the others are looked up when it has closed.
    opens: Second,
    closes: Second,
    service: Second,
    bulk: Bulk,
}

impl<'p> Road<'p> {
    /// Prepares a problem.
    ///
    /// # Errors
    ///
    /// The first defect that makes it unfit.
    pub fn new(problem: &'p Routing) -> Result<Self, Unfit> {
        fit::check(problem)?;
        let side = |area: u32| u16::try_from(area + 1).expect("at most fit::AREAS");
        let mut road = Self {
            problem,
            sides: problem.places.iter().map(|place| place.area.map_or(0, side)).collect(),
            ways: Vec::new(),
            own: Vec::new(),
            clocks: Vec::new(),
            borders: Vec::new(),
            queues: Vec::new(),
            companies: company::numbers(problem),
            apart: None,
            tasks: Vec::with_capacity(2 * problem.requests.len()),
            aboard: vec![Vec::new(); problem.vehicles.len()],
            has_any_start: problem.requests.iter().any(|one| one.from == From::AnyStart),
            has_ride: riding::rides(problem),
        };
        if !problem.apart.is_empty() {
            road.apart = Apart::new(problem).ok();
        }
        road.queues = problem.posts.iter().map(|post| Queue::new(problem.midnight, post)).collect();
        for (number, request) in (0..).zip(&problem.requests) {
            let bulk = Bulk { grams: request.grams, millilitres: request.millilitres };
            let pick_up = match &request.from {
                From::Stop(stop) => stop,
                From::AnyStart => &request.to,
                From::Aboard(vehicle) => {
                    road.aboard[*vehicle as usize].push(number);
                    &request.to
                }
            };
            for stop in [pick_up, &request.to] {
                road.tasks.push(task(stop, request.needs, bulk));
            }
        }
        ways::lay(&mut road);
        Ok(road)
    }

    /// The problem it was made from.
    #[must_use]
    pub fn problem(&self) -> &'p Routing {
        self.problem
    }

    /// Where a vehicle that does these acts stays with a crew that must be brought home. `None` when
    /// there is no such crew, or it is home already.
    #[must_use]
    pub fn stays_at(&self, vehicle: VehicleNo, acts: &[Act]) -> Option<PlaceNo> {
        let place = self.stop_of(*acts.last()?)?.place;
        riding::must_ride(self.vehicle(vehicle), place).then_some(place)
    }

    /// What the paid rides of a vehicle's crew cost, from where it stays to their home.
    #[must_use]
    pub fn paid_ride(&self, vehicle: VehicleNo, place: PlaceNo) -> i64 {
        riding::paid_ride(self.problem, self.vehicle(vehicle), place)
    }

    #[inline]
    fn vehicle(&self, vehicle: VehicleNo) -> &'p Vehicle {
        &self.problem.vehicles[vehicle as usize]
    }

    #[inline]
    fn way(&self, from: PlaceNo, to: PlaceNo) -> Way {
        if self.problem.areas.is_empty() {
            return Way::Free;
        }
        let (from, to) = (self.sides[from as usize], self.sides[to as usize]);
        self.ways[usize::from(from) * (self.problem.areas.len() + 1) + usize::from(to)]
    }

    /// Where an act is done, as far as that is known.
    fn place_of(&self, act: Act, gates: &Gates) -> Option<PlaceNo> {
        match act {
            Act::PickUp(_) | Act::Deliver(_) => self.stop_of(act).map(|stop| stop.place),
            Act::Collect(crew) => gates.crew(crew).map(|waiting| waiting.place),
        }
    }

    fn stop_of(&self, act: Act) -> Option<&'p Stop> {
        let (request, picks_up) = match act {
            Act::PickUp(request) => (request, true),
            Act::Deliver(request) => (request, false),
            Act::Collect(_) => return None,
        };
        let request = &self.problem.requests[request as usize];
        match &request.from {
            From::Stop(stop) if picks_up => Some(stop),
            From::Stop(_) | From::AnyStart | From::Aboard(_) => Some(&request.to),
        }
    }
}

fn task(stop: &Stop, needs: Traits, bulk: Bulk) -> Task {
    let first = stop.windows[0];
    let (opens, closes) = (first.opens, first.closes);
    Task { place: stop.place, needs, opens, closes, service: stop.service, bulk }
}

#[cfg(test)]
mod tests;

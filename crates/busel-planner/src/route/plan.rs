//! What the planner of convoys answers: who drives where, minute by minute, and what was left.
//!
//! A plan carries its whole timeline, so that whoever checks it needs no planner: every span of
//! every vehicle says what is done in it, and the rules are read off the spans.

use super::problem::{PlaceNo, RequestNo, Second, VehicleNo};

/// Who drives where, and what was left.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct RoutePlan {
    /// Vehicles that are used, each once, by number. A vehicle without an act is not used.
    pub routes: Vec<Route>,
    /// Requests nobody serves, by number.
    pub unserved: Vec<RequestNo>,
    /// Vehicles whose crew travels home by a paid ride, by number.
    pub paid_rides: Vec<VehicleNo>,
    /// What it all comes to.
    pub totals: Totals,
}

/// What a plan comes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Totals {
    /// Requests nobody serves, by priority 1 to 4.
    pub unserved: [u32; 4],
    /// Vehicles used.
    pub vehicles: u32,
    /// Units of length driven.
    pub metres: i64,
    /// Vehicles, road and paid rides together.
    pub cost: i64,
}

/// One vehicle's way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Route {
    /// Which vehicle.
    pub vehicle: VehicleNo,
    /// What it does, in turn. Nothing lies between the end of a span and the begin of the next.
    /// The first begins at or after [`Vehicle::from`](super::problem::Vehicle::from).
    pub spans: Vec<Span>,
}

impl Route {
    /// What is done at its stops, in turn.
    pub fn acts(&self) -> impl Iterator<Item = Act> + '_ {
        self.spans.iter().filter_map(|span| match span.doing {
            Doing::Act(act) => Some(act),
            Doing::Drive { .. } | Doing::Border { .. } | Doing::Stand(_) => None,
        })
    }
}

/// A piece of a vehicle's time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span {
    /// From.
    pub from: Second,
    /// Until; not before `from`.
    pub until: Second,
    /// What is done meanwhile.
    pub doing: Doing,
}

/// What a vehicle does in a span.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Doing {
    /// It drives towards a place: a stop, a post or its end. A leg with a halt in it is told in
    /// several spans towards the same place; one that takes no time needs none.
    Drive {
        /// Where to.
        to: PlaceNo,
    },
    /// It waits at a post of [`Routing::posts`](super::problem::Routing::posts), from joining the
    /// queue until it leaves on the other side.
    Border {
        /// Which post.
        post: u32,
    },
    /// It stands still.
    Stand(Why),
    /// It serves a stop.
    Act(Act),
}

/// Why a vehicle stands still.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// The window of the next stop is not open.
    Window,
    /// Nobody drives here at this hour.
    Curfew,
    /// A break at the wheel.
    Pause,
    /// The night's rest.
    Rest,
    /// The others of its company are not at the post yet.
    Company,
    /// People it is to bring home are not there yet.
    Passengers,
}

/// What is done at a stop.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Act {
    /// The goods of a request come aboard.
    PickUp(RequestNo),
    /// They leave it.
    Deliver(RequestNo),
    /// The crew of a vehicle that stays there gets in, to be brought home. Takes no time.
    Collect(VehicleNo),
}

//! What can be wrong with a convoy's plan: one word for each, and a sentence that names the vehicle,
//! the span and the request.
//!
//! A violation is a finding, not an error: a plan has any number of them, and each is said once. It
//! knows numbers only; what a vehicle is called is the caller's.

use std::fmt;

use crate::route::problem::{AreaNo, PlaceNo, RequestNo, Second, VehicleNo};

/// A span of a vehicle, both by number from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct At {
    /// Whose.
    pub vehicle: VehicleNo,
    /// Which of its spans.
    pub span: usize,
}

/// A list of a plan that is told by number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum List {
    /// The vehicles that are used.
    Routes,
    /// The requests nobody serves.
    Unserved,
    /// The vehicles whose crew is paid a ride.
    PaidRides,
}

/// One thing wrong with a plan. Seconds, grams and millilitres are in `i128`, for a plan may say any
/// number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, thiserror::Error)]
#[expect(missing_docs, reason = "the fields say what their names say; each variant is explained")]
pub enum Violation {
    /// A list names something twice, or not by number.
    #[error("{list}: {number} stands twice or not by number")]
    NotByNumber { list: List, number: u32 },
    /// A list names something the problem does not have.
    #[error("{list}: the problem has no {number}")]
    NotInProblem { list: List, number: u32 },
    /// A vehicle has a route and does nothing on it.
    #[error("vehicle {vehicle}: a route without an act")]
    Idle { vehicle: VehicleNo },

    /// A span ends before it begins.
    #[error("{at}: ends before it begins")]
    EndsBeforeItBegins { at: At },
    /// A span does not begin when the one before it ends.
    #[error("{at}: does not begin at {before}, when the one before it ends")]
    NotContiguous { at: At, before: Second },
    /// The first span begins before the vehicle is free.
    #[error("{at}: begins before {free}, when the vehicle is free")]
    LeavesTooEarly { at: At, free: Second },
    /// A span ends after the vehicle must have ended; told once.
    #[error("{at}: ends after {latest}, when the vehicle must have ended")]
    EndsTooLate { at: At, latest: Second },

    /// A vehicle drives towards a place where it has nothing to do next.
    #[error("{at}: drives towards place {to}, where nothing is to be done next")]
    Astray { at: At, to: PlaceNo },
    /// The problem has no table, or no such place in it.
    #[error("vehicle {vehicle}: no way is known from place {from} to place {to}")]
    NoWay { vehicle: VehicleNo, from: PlaceNo, to: PlaceNo },
    /// A leg, or its part up to or from a post, is not driven in the seconds of the table.
    #[error("vehicle {vehicle}: drives {driven} s from place {from} to place {to}, not {table} s")]
    WrongDriving { vehicle: VehicleNo, from: PlaceNo, to: PlaceNo, driven: i128, table: i128 },
    /// A leg between two countries passes no post.
    #[error("vehicle {vehicle}: passes no post from place {from} to place {to}")]
    CrossesNowhere { vehicle: VehicleNo, from: PlaceNo, to: PlaceNo },
    /// A post is passed on a leg that crosses no border, or a second one on a leg that does.
    #[error("{at}: there is no border to cross here")]
    NothingToCross { at: At },
    /// No such post, or one between other countries.
    #[error("{at}: post {post} is not between these countries")]
    WrongPost { at: At, post: u32 },
    /// A post lets nobody in during the whole span.
    #[error("{at}: post {post} is closed all the time")]
    PostClosed { at: At, post: u32 },
    /// A vehicle is through a post at another moment than the queue allows.
    #[error("{at}: who is there at its begin is through at {leaves}")]
    WrongBorderWait { at: At, leaves: i128 },
    /// A vehicle joins the queue before all of its company are at the post.
    #[error("{at}: joins the queue before vehicle {missing} is at the post")]
    CompanyNotThere { at: At, missing: VehicleNo },
    /// Somebody drives in the curfew of an area.
    #[error("{at}: drives in the curfew of area {area}")]
    DrivenInCurfew { at: At, area: AreaNo },

    /// An act begins in none of the windows of its stop.
    #[error("{at}: request {request} begins in none of its windows")]
    OutsideWindows { at: At, request: RequestNo },
    /// An act does not last as long as the service of its stop.
    #[error("{at}: request {request} is served in {service} s, neither more nor less")]
    WrongService { at: At, request: RequestNo, service: Second },
    /// Getting in takes no time.
    #[error("{at}: getting in takes no time")]
    CollectingLasts { at: At },

    /// No such request.
    #[error("{at}: the problem has no request {request}")]
    UnknownGoods { at: At, request: RequestNo },
    /// A request that is aboard to begin with is picked up.
    #[error("{at}: request {request} is aboard from the start")]
    NotToBePickedUp { at: At, request: RequestNo },
    /// A request is picked up a second time, by whomever.
    #[error("{at}: request {request} was picked up already")]
    PickedUpAgain { at: At, request: RequestNo },
    /// A request is delivered a second time, by whomever.
    #[error("{at}: request {request} was delivered already")]
    DeliveredAgain { at: At, request: RequestNo },
    /// A request is delivered by a vehicle that does not have it aboard then.
    #[error("{at}: request {request} is not aboard")]
    NotAboard { at: At, request: RequestNo },
    /// A request is picked up and never delivered by that vehicle.
    #[error("{at}: request {request} is picked up and never delivered")]
    NeverDelivered { at: At, request: RequestNo },
    /// A request is delivered and listed as unserved.
    #[error("request {request}: delivered, and listed as unserved")]
    ServedAndUnserved { request: RequestNo },
    /// A request is neither delivered nor listed as unserved.
    #[error("request {request}: neither delivered nor listed as unserved")]
    Vanished { request: RequestNo },

    /// More weight is aboard than the vehicle bears; at a pick-up, or at span 0 for its start.
    #[error("{at}: {grams} g aboard, the vehicle bears {most} g")]
    TooHeavy { at: At, grams: i128, most: i64 },
    /// More volume is aboard than the vehicle holds; at a pick-up, or at span 0 for its start.
    #[error("{at}: {millilitres} ml aboard, the vehicle holds {most} ml")]
    TooBulky { at: At, millilitres: i128, most: i64 },
    /// Two requests are aboard together that must be apart; told of each pair where they meet.
    #[error("{at}: request {request} is aboard beside request {beside}")]
    NotApart { at: At, request: RequestNo, beside: RequestNo },
    /// A vehicle serves what needs something it does not have.
    #[error("{at}: the vehicle does not have what request {request} needs")]
    LacksTraits { at: At, request: RequestNo },

    /// More people are in the vehicle than sit.
    #[error("{at}: {people} people on {seats} seats")]
    NoSeat { at: At, people: i128, seats: u32 },
    /// A crew is to be collected that no used vehicle has, or that stands nowhere.
    #[error("{at}: the crew of vehicle {crew} is nowhere")]
    UnknownCrew { at: At, crew: VehicleNo },
    /// A crew is collected that need not return, stays in its vehicle or is at home.
    #[error("{at}: the crew of vehicle {crew} needs no seat")]
    CollectedNeedlessly { at: At, crew: VehicleNo },
    /// A crew is collected before it is there.
    #[error("{at}: the crew of vehicle {crew} is there at {there} only")]
    CollectedEarly { at: At, crew: VehicleNo, there: Second },
    /// A crew is collected a second time.
    #[error("{at}: the crew of vehicle {crew} was collected already")]
    CollectedAgain { at: At, crew: VehicleNo },
    /// A crew is collected by a vehicle that does not end at its home.
    #[error("{at}: the vehicle does not end where the crew of vehicle {crew} lives")]
    NotTakenHome { at: At, crew: VehicleNo },
    /// A crew that must return is neither collected nor paid a ride.
    #[error("vehicle {crew}: nobody brings its crew home")]
    LeftBehind { crew: VehicleNo },
    /// A crew is collected and paid a ride as well.
    #[error("vehicle {crew}: its crew is collected and paid a ride as well")]
    CollectedAndPaid { crew: VehicleNo },
    /// A ride is paid for a crew that needs none, or whose vehicle is not used.
    #[error("vehicle {crew}: its crew needs no ride")]
    PaidNeedlessly { crew: VehicleNo },

    /// More driving than allowed without a break.
    #[error("{at}: {driven} s driven without a break, at most {most} s")]
    StretchTooLong { at: At, driven: i128, most: Second },
    /// More driving than allowed between two rests.
    #[error("{at}: {driven} s driven without a rest, at most {most} s")]
    DailyDrivingTooLong { at: At, driven: i128, most: Second },
    /// More time than allowed between two rests.
    #[error("{at}: {lasts} s since the last rest, at most {most} s")]
    DayTooLong { at: At, lasts: i128, most: Second },
    /// More driving than allowed in the whole plan.
    #[error("{at}: {driven} s driven in all, at most {most} s")]
    WeeklyDrivingTooLong { at: At, driven: i128, most: Second },

    /// The plan miscounts the requests of a priority that nobody serves.
    #[error("the plan says {said} unserved of priority {priority}, not {is}")]
    WrongUnserved { priority: u8, said: u32, is: i128 },
    /// The plan miscounts its vehicles.
    #[error("the plan says {said} vehicles, not {is}")]
    WrongVehicles { said: u32, is: i128 },
    /// The plan does not say the length of its way.
    #[error("the plan says a length of {said}, not {is}")]
    WrongMetres { said: i64, is: i128 },
    /// The plan does not say its cost.
    #[error("the plan says a cost of {said}, not {is}")]
    WrongCost { said: i64, is: i128 },
}

impl fmt::Display for At {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "vehicle {}, span {}", self.vehicle, self.span)
    }
}

impl fmt::Display for List {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Routes => "the routes",
            Self::Unserved => "the unserved",
            Self::PaidRides => "the paid rides",
        })
    }
}

//! Whether a convoy's problem can be worked with at all: every number in its range, before any work.
//!
//! What is merely hopeless is fit: a request no vehicle can carry, or requests and no vehicles at
//! all, come out of the planner as unserved. What is unfit has no meaning, or is larger than the
//! planner promises to hold; the first defect found is told, with its number.
//!
//! What passes keeps this promise: no index is out of range and no sum of a plan overflows.

use std::fmt;

use super::problem::limits::{NUMBER, PLACES, REQUESTS, VEHICLES, WINDOWS};
use super::problem::{
    Area, DAY, DailyHours, From, Hours, PlaceNo, Post, Request, Routing, Second, Stop, Table,
    Vehicle, Window,
};
use super::rules::apart;

/// Most areas.
pub const AREAS: usize = 250;
/// Most posts.
pub const POSTS: usize = 250;
/// Most hours in a list that returns daily.
pub const DAILY_HOURS: usize = 24;
/// Most people or seats in a vehicle.
pub const SEATS: u32 = 1_000;
/// Shortest stretch, day at the wheel or day at work, unless they do not count: a minute.
pub const SHORTEST_HOURS: Second = 60;
/// Longest of all hours: a week, as a plan is never longer for one crew.
pub const LONGEST_HOURS: Second = 7 * DAY;

/// What a defect is about, with its number from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Subject {
    /// The problem as a whole.
    Problem,
    /// A place.
    Place(usize),
    /// A table.
    Table(usize),
    /// A request.
    Request(usize),
    /// Where a request is picked up.
    PickUp(usize),
    /// Where a request is wanted.
    Delivery(usize),
    /// A vehicle.
    Vehicle(usize),
    /// An area.
    Area(usize),
    /// A post.
    Post(usize),
}

/// Why a problem cannot be worked with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Defect {
    /// More of something than a planning may hold.
    TooMany {
        /// Of what.
        what: &'static str,
        /// So many there are.
        count: usize,
        /// So many may be.
        most: usize,
    },
    /// A number that names nothing.
    Nothing {
        /// What it should name.
        what: &'static str,
        /// The number.
        number: u32,
        /// So many there are, from 0.
        count: usize,
    },
    /// A number below or above what it may be.
    Range {
        /// Of what.
        what: &'static str,
        /// The number.
        number: i64,
        /// The least allowed.
        least: i64,
        /// The most allowed.
        most: i64,
    },
    /// A list of another length than it must have.
    Size {
        /// Of what.
        what: &'static str,
        /// So many entries there are.
        count: usize,
        /// So many must be.
        must: usize,
    },
    /// An entry of a table that is negative, or not 0 from a place to itself.
    Entry {
        /// Of which list.
        what: &'static str,
        /// From here.
        from: usize,
        /// To there.
        to: usize,
        /// The number.
        number: i32,
    },
    /// No window, so nobody may ever come.
    NoWindow,
    /// A window that closes before it opens, or does not come after the one before.
    Window {
        /// Which, from 0.
        number: usize,
    },
    /// A time that ends before it begins.
    Backwards {
        /// From.
        from: Second,
        /// Until.
        until: Second,
    },
    /// Fewer seats than people.
    Seats {
        /// Seats.
        seats: u32,
        /// People.
        people: u32,
    },
    /// A post between a country and itself.
    OneCountry {
        /// Which.
        country: u32,
    },
}

/// The first defect of a problem, and where it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unfit {
    /// Where.
    pub subject: Subject,
    /// What.
    pub defect: Defect,
}

impl std::error::Error for Unfit {}

impl fmt::Display for Unfit {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(to, "{}: {}", self.subject, self.defect)
    }
}

impl fmt::Display for Subject {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Problem => to.write_str("the problem"),
            Self::Place(number) => write!(to, "place {number}"),
            Self::Table(number) => write!(to, "table {number}"),
            Self::Request(number) => write!(to, "request {number}"),
            Self::PickUp(number) => write!(to, "pick-up of request {number}"),
            Self::Delivery(number) => write!(to, "delivery of request {number}"),
            Self::Vehicle(number) => write!(to, "vehicle {number}"),
            Self::Area(number) => write!(to, "area {number}"),
            Self::Post(number) => write!(to, "post {number}"),
        }
    }
}

impl fmt::Display for Defect {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::TooMany { what, count, most } => {
                write!(to, "{count} {what}, at most {most} are planned at once")
            }
            Self::Nothing { what, number, count } => {
                write!(to, "{what} {number} is not there, there are {count} from 0")
            }
            Self::Range { what, number, least, most } => {
                write!(to, "{what} is {number}, not from {least} to {most}")
            }
            Self::Size { what, count, must } => write!(to, "{count} {what} instead of {must}"),
            Self::Entry { what, from, to: end, number } => {
                write!(to, "{number} {what} from place {from} to place {end}")
            }
            Self::NoWindow => to.write_str("no window at all"),
            Self::Window { number } => {
                write!(to, "window {number} is backwards or not after the one before")
            }
            Self::Backwards { from, until } => write!(to, "ends at {until}, begins at {from}"),
            Self::Seats { seats, people } => write!(to, "{seats} seats for {people} people"),
            Self::OneCountry { country } => {
                write!(to, "between country {country} and itself there is no border")
            }
        }
    }
}

/// Looks at everything once.
///
/// # Errors
///
/// The first defect found.
pub fn check(problem: &Routing) -> Result<(), Unfit> {
    let whole = |defect: Result<(), Defect>| at(Subject::Problem, defect);
    whole(few("places", problem.places.len(), PLACES))?;
    whole(few("requests", problem.requests.len(), REQUESTS))?;
    whole(few("vehicles", problem.vehicles.len(), VEHICLES))?;
    whole(few("areas", problem.areas.len(), AREAS))?;
    whole(few("posts", problem.posts.len(), POSTS))?;
    whole(moment("midnight", problem.midnight))?;
    whole(apart_classes(problem))?;
    if problem.tables.is_empty() {
        whole(Err(Defect::Size { what: "tables", count: 0, must: 1 }))?;
    }
    for (number, place) in problem.places.iter().enumerate() {
        if let Some(area) = place.area {
            at(Subject::Place(number), names("area", area, problem.areas.len()))?;
        }
    }
    for (number, one) in problem.tables.iter().enumerate() {
        at(Subject::Table(number), table(one, problem.places.len()))?;
    }
    for (number, one) in problem.areas.iter().enumerate() {
        at(Subject::Area(number), area(one))?;
    }
    for (number, one) in problem.posts.iter().enumerate() {
        at(Subject::Post(number), post(one, problem))?;
    }
    for (number, one) in problem.requests.iter().enumerate() {
        request(number, one, problem)?;
    }
    // The longest leg of each table.
    let longest: Vec<i32> = problem
        .tables
        .iter()
        .map(|table| table.metres.iter().copied().max().unwrap_or(0))
        .collect();
    for (number, one) in problem.vehicles.iter().enumerate() {
        at(Subject::Vehicle(number), vehicle(one, problem, &longest))?;
    }
    whole(amount("cost of a ride", problem.ride.fixed))?;
    whole(cost_of_road(problem.ride.per_metre, longest.first()))
}

fn at(subject: Subject, defect: Result<(), Defect>) -> Result<(), Unfit> {
    defect.map_err(|defect| Unfit { subject, defect })
}

fn few(what: &'static str, count: usize, most: usize) -> Result<(), Defect> {
    if count > most { Err(Defect::TooMany { what, count, most }) } else { Ok(()) }
}

fn names(what: &'static str, number: u32, count: usize) -> Result<(), Defect> {
    let is_there = usize::try_from(number).is_ok_and(|number| number < count);
    if is_there { Ok(()) } else { Err(Defect::Nothing { what, number, count }) }
}

fn place(what: &'static str, number: PlaceNo, problem: &Routing) -> Result<(), Defect> {
    names(what, number, problem.places.len())
}

fn range(what: &'static str, number: i64, least: i64, most: i64) -> Result<(), Defect> {
    if (least..=most).contains(&number) {
        Ok(())
    } else {
        Err(Defect::Range { what, number, least, most })
    }
}

fn amount(what: &'static str, number: i64) -> Result<(), Defect> {
    range(what, number, 0, NUMBER)
}

fn moment(what: &'static str, at: Second) -> Result<(), Defect> {
    range(what, at, -NUMBER, NUMBER)
}

fn apart_classes(problem: &Routing) -> Result<(), Defect> {
    let count = apart::Apart::new(problem).err().unwrap_or(0);
    few("classes of goods to be kept apart", count, apart::CLASSES)
}

fn table(table: &Table, places: usize) -> Result<(), Defect> {
    for (what, list) in [("metres", &table.metres), ("seconds", &table.seconds)] {
        let (count, must) = (list.len(), places * places);
        if count != must {
            return Err(Defect::Size { what, count, must });
        }
        for (from, row) in list.chunks_exact(places.max(1)).enumerate() {
            let bad = |&(to, &number): &(usize, &i32)| number < 0 || (from == to && number != 0);
            if let Some((to, &number)) = row.iter().enumerate().find(bad) {
                return Err(Defect::Entry { what, from, to, number });
            }
        }
    }
    Ok(())
}

fn area(area: &Area) -> Result<(), Defect> {
    daily("hours of curfew", &area.curfew)
}

fn daily(what: &'static str, list: &[DailyHours]) -> Result<(), Defect> {
    few(what, list.len(), DAILY_HOURS)?;
    list.iter().try_for_each(|hours| {
        range("begin of daily hours", hours.from, 0, DAY - 1)?;
        range("end of daily hours", hours.until, hours.from + 1, hours.from + DAY - 1)
    })
}

fn post(post: &Post, problem: &Routing) -> Result<(), Defect> {
    place("place", post.place, problem)?;
    if post.between.0 == post.between.1 {
        return Err(Defect::OneCountry { country: post.between.0 });
    }
    daily("opening hours", &post.open)?;
    post.wait.iter().try_for_each(|&wait| amount("wait", wait))
}

fn request(number: usize, request: &Request, problem: &Routing) -> Result<(), Unfit> {
    let here = |defect| at(Subject::Request(number), defect);
    match &request.from {
        From::Stop(pick_up) => at(Subject::PickUp(number), stop(pick_up, problem))?,
        From::AnyStart => {}
        From::Aboard(vehicle) => here(names("vehicle", *vehicle, problem.vehicles.len()))?,
    }
    at(Subject::Delivery(number), stop(&request.to, problem))?;
    here(amount("weight", request.grams))?;
    here(amount("volume", request.millilitres))?;
    here(range("priority", request.priority.into(), 1, 4))
}

fn stop(stop: &Stop, problem: &Routing) -> Result<(), Defect> {
    place("place", stop.place, problem)?;
    few("windows", stop.windows.len(), WINDOWS)?;
    amount("service", stop.service)?;
    if stop.windows.is_empty() {
        return Err(Defect::NoWindow);
    }
    let mut before = Second::MIN;
    for (number, &Window { opens, closes }) in stop.windows.iter().enumerate() {
        moment("opening of a window", opens)?;
        moment("closing of a window", closes)?;
        if closes < opens || opens <= before {
            return Err(Defect::Window { number });
        }
        before = closes;
    }
    Ok(())
}

fn vehicle(vehicle: &Vehicle, problem: &Routing, longest: &[i32]) -> Result<(), Defect> {
    place("start", vehicle.start, problem)?;
    vehicle.end.map_or(Ok(()), |end| place("end", end, problem))?;
    names("table", vehicle.table, problem.tables.len())?;
    moment("begin", vehicle.from)?;
    moment("end", vehicle.until)?;
    let (from, until) = (vehicle.from, vehicle.until);
    if until < from {
        return Err(Defect::Backwards { from, until });
    }
    amount("payload", vehicle.grams)?;
    amount("room", vehicle.millilitres)?;
    amount("cost of use", vehicle.fixed)?;
    cost_of_road(vehicle.per_metre, longest.get(vehicle.table as usize))?;
    vehicle.hours.as_ref().map_or(Ok(()), hours)?;
    let crew = &vehicle.crew;
    range("number of people", crew.people.into(), 0, SEATS.into())?;
    range("number of seats", crew.seats.into(), 0, SEATS.into())?;
    if crew.seats < crew.people {
        return Err(Defect::Seats { seats: crew.seats, people: crew.people });
    }
    place("home", crew.home, problem)
}

fn hours(hours: &Hours) -> Result<(), Defect> {
    range("pause", hours.pause, 0, LONGEST_HOURS)?;
    // A rest is a break as well.
    let shortest_rest = if hours.rest == 0 { 0 } else { hours.pause };
    range("rest", hours.rest, shortest_rest, LONGEST_HOURS)?;
    range("driving at a stretch", hours.stretch, SHORTEST_HOURS, LONGEST_HOURS)?;
    range("driving between rests", hours.daily, SHORTEST_HOURS, LONGEST_HOURS)?;
    range("time between rests", hours.span, SHORTEST_HOURS, LONGEST_HOURS)?;
    range("driving in all", hours.weekly, 0, LONGEST_HOURS)
}

/// The longest leg costs no more than the largest number, so the sum of thousands of legs is safe.
fn cost_of_road(per_metre: i64, longest: Option<&i32>) -> Result<(), Defect> {
    let longest = longest.map_or(1, |&longest| i64::from(longest.max(1)));
    range("cost of a unit of length", per_metre, 0, NUMBER / longest)
}

#[cfg(test)]
mod tests;

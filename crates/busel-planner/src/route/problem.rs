//! A convoy to be planned: places, requests, vehicles and the rules of the road.
//!
//! Everything is a number of its own list, from 0. Lengths are whole units of the caller's table
//! (metres in a centre, whatever a benchmark uses elsewhere), times whole seconds (or a benchmark's
//! unit) from a zero the caller chose, costs whole units of the smallest money that matters.
//! Nothing here knows a calendar: hours that return daily are told from [`Routing::midnight`].

/// A place's number in [`Routing::places`].
pub type PlaceNo = u32;
/// A vehicle's number in [`Routing::vehicles`].
pub type VehicleNo = u32;
/// A request's number in [`Routing::requests`].
pub type RequestNo = u32;
/// An area's number in [`Routing::areas`]: one curfew, one side of every border.
pub type AreaNo = u32;

/// A moment, in whole seconds from the caller's zero.
pub type Second = i64;

/// Seconds of a day.
pub const DAY: Second = 86_400;

/// What one planning may hold. More is refused with a sentence, before any work.
pub mod limits {
    /// Places; a table has their square.
    pub const PLACES: usize = 5_000;
    /// Requests.
    pub const REQUESTS: usize = 5_000;
    /// Vehicles.
    pub const VEHICLES: usize = 2_000;
    /// Windows of one stop.
    pub const WINDOWS: usize = 64;
    /// The longest leg, the latest moment and the largest load.
    pub const NUMBER: i64 = 1_000_000_000_000;
}

/// What is to be planned.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Routing {
    /// What it is called in an answer; may be empty.
    pub name: String,
    /// Where things are.
    pub places: Vec<Place>,
    /// How far and how long, one for each kind of driving (car, lorry). At least one.
    pub tables: Vec<Table>,
    /// What is to be carried.
    pub requests: Vec<Request>,
    /// What can carry it.
    pub vehicles: Vec<Vehicle>,
    /// Areas with their curfews. A place without an area has none.
    pub areas: Vec<Area>,
    /// Posts at which a border is crossed.
    pub posts: Vec<Post>,
    /// Classes of goods that may not be aboard together, both ways round.
    pub apart: Vec<(GoodsClass, GoodsClass)>,
    /// A moment that is midnight on the clock that curfews and posts go by.
    pub midnight: Second,
    /// How many vehicles matter more than what the road costs.
    pub fewest_vehicles: bool,
    /// What a person's paid ride home costs, when no seat is free.
    pub ride: Ride,
}

/// A place.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Place {
    /// The area it lies in; none has neither curfew nor border.
    pub area: Option<AreaNo>,
}

/// Lengths and times between all places, row by row: `from * places + to`.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Table {
    /// In the caller's unit of length, 0 or more.
    pub metres: Vec<i32>,
    /// At the wheel, 0 or more, without any waiting.
    pub seconds: Vec<i32>,
}

/// What is aboard must not spoil, burn or be seized because of what is beside it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct GoodsClass(pub u8);

/// What a vehicle has and goods may need, as a set of up to 32: a cold box, papers for dangerous
/// goods, a tail lift. The caller names them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Traits(pub u32);

impl Traits {
    /// Whether everything `wanted` is here.
    #[must_use]
    pub fn holds(self, wanted: Self) -> bool {
        self.0 & wanted.0 == wanted.0
    }
}

/// From when until when, both included, a stop may begin.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Window {
    /// A vehicle that comes earlier waits.
    pub opens: Second,
    /// One that comes later is too late for this window.
    pub closes: Second,
}

/// Somewhere to halt and do something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stop {
    /// Where.
    pub place: PlaceNo,
    /// When it may begin: not empty, in turn, none touching another.
    pub windows: Vec<Window>,
    /// How long it takes once begun, in seconds.
    pub service: Second,
}

/// Where the goods of a request are to begin with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum From {
    /// They are picked up on the way.
    Stop(Stop),
    /// They are aboard when a vehicle, any, leaves its start.
    AnyStart,
    /// They are aboard this vehicle already: a convoy is under way. Only it can deliver them, and
    /// what it does not deliver stays aboard and counts all the way.
    Aboard(VehicleNo),
}

/// Goods that one vehicle takes from one place to another, whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    /// Where they are.
    pub from: From,
    /// Where they are wanted.
    pub to: Stop,
    /// Weight in grams.
    pub grams: i64,
    /// Volume in millilitres.
    pub millilitres: i64,
    /// From 1, the most urgent, to 4. Serving one more of a class outranks any number of the
    /// classes behind it, and all of them outrank what the road costs.
    pub priority: u8,
    /// What the vehicle must have.
    pub needs: Traits,
    /// What may not be beside it is said in [`Routing::apart`].
    pub class: GoodsClass,
}

/// A vehicle with the people in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Vehicle {
    /// Where it stands when it becomes free.
    pub start: PlaceNo,
    /// Where it must end; none ends at its last stop.
    pub end: Option<PlaceNo>,
    /// It may leave from here on.
    pub from: Second,
    /// It must have ended by then.
    pub until: Second,
    /// Which of [`Routing::tables`] it drives by.
    pub table: u32,
    /// Most weight aboard, in grams, without its crew.
    pub grams: i64,
    /// Most volume aboard, in millilitres.
    pub millilitres: i64,
    /// What it costs to use it at all.
    pub fixed: i64,
    /// What one unit of length costs.
    pub per_metre: i64,
    /// What it has.
    pub traits: Traits,
    /// Rest and breaks its crew keeps; none for benchmarks without them.
    pub hours: Option<Hours>,
    /// Who is in it, and where they belong.
    pub crew: Crew,
    /// Vehicles with the same number cross each border together: the first to come waits for the
    /// last, once for each post and direction, before any of them joins the queue. Those who never
    /// cross there are not waited for, and a second crossing there is nobody else's affair: no first
    /// border span begins before the last of them has ended its drive to the post.
    pub together: Option<u32>,
}

/// Who drives, and how they get home.
///
/// People of a vehicle with an [`end`](Vehicle::end) stay in it. People of a vehicle that stays at
/// its last stop (a donated one) must get to `home` when `must_return` is set: in a free seat of a
/// vehicle that calls where they are, not before they are there, and that ends at their home; or
/// by a [`Ride`] that is paid for. Nobody else is collected or paid for, nor are those whose vehicle
/// happens to end at their home. A crew rides as a whole, and is there when the last span of its
/// vehicle ends.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Crew {
    /// How many people.
    pub people: u32,
    /// How many can sit in the vehicle, its own crew included.
    pub seats: u32,
    /// Where they live, or their bus leaves.
    pub home: PlaceNo,
    /// Whether bringing them home is part of the plan.
    pub must_return: bool,
}

/// A paid ride home, for each person: `people * (fixed + per_metre * metres)`, from where the
/// vehicle ended straight to the crew's home, whatever borders lie between.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Ride {
    /// For any ride.
    pub fixed: i64,
    /// For each unit of length, by the first table.
    pub per_metre: i64,
}

/// The hours of EU regulation 561/2006, which volunteers keep as well because fatigue kills more
/// than law does (articles 6, 7 and 8). Waiting and service are no driving; a wait long enough
/// counts as a break or a rest.
///
/// A wait is standing, whatever for, and the queue at a post, all in one while neither driving nor
/// service lies between; service never counts, for loading is work. The crew is rested when the
/// first span begins, and rests again when the last ends. Where the pause is 0 the stretch is not
/// counted; where the rest is 0 neither `daily` nor `span` is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hours {
    /// Driving at a stretch, then a break: 4 h 30.
    pub stretch: Second,
    /// That break: 45 min.
    pub pause: Second,
    /// Driving between two rests: 9 h.
    pub daily: Second,
    /// From the end of a rest to the begin of the next: 13 h, so that 11 h of rest lie in 24 h.
    pub span: Second,
    /// A rest: 11 h.
    pub rest: Second,
    /// Driving in the whole plan, which is never longer than a week: 56 h.
    pub weekly: Second,
}

impl Hours {
    /// One driver.
    pub const ONE: Self = Self {
        stretch: 16_200,
        pause: 2_700,
        daily: 32_400,
        span: 46_800,
        rest: 39_600,
        weekly: 201_600,
    };
    /// Two who take turns: no break stops the vehicle, 9 h of rest lie in 30 h.
    pub const TWO: Self = Self {
        stretch: 64_800,
        pause: 0,
        daily: 64_800,
        span: 75_600,
        rest: 32_400,
        weekly: 403_200,
    };
}

/// An area with the hours at which nobody drives in it.
///
/// A leg within one area, or one that ends in it, stands still in those hours wherever it is and
/// goes on after them. A leg between two areas that no border parts stands still in the hours of
/// both, which is careful: the road's share of each is not known. So does a leg that leaves an area
/// for a place without one. A leg across a border is two: to the post in the hours of the area it
/// comes from, on from there in those of the area it goes to.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Area {
    /// The country, by a number of the caller's: a leg between two countries crosses at a post.
    pub country: u32,
    /// Hours of every day without driving, counted from midnight: begin below [`DAY`], end above
    /// it when the night is crossed, shorter than a day.
    pub curfew: Vec<DailyHours>,
}

/// Hours of every day, in seconds from midnight; the end is not included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DailyHours {
    /// From 0 until below [`DAY`].
    pub from: Second,
    /// Above `from`, below `from + DAY`.
    pub until: Second,
}

/// A border post. A leg from one country to another is driven to a post of the two, waits there and
/// goes on; of several posts the one counts that is left first, and of those the first in the list.
/// Countries without a post between them cannot be crossed at all.
///
/// Which post counts is how a planner chooses; a plan that crosses at another post of the two is
/// allowed. Whoever stands at a post at `t` leaves at the least of `u + wait[hour of u]` over all
/// moments `u >= t` at which the post is open: a border span from `t` ends then, neither sooner nor
/// later, and waiting outside may be part of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Post {
    /// Where it is: both sides of it, whatever area the place names.
    pub place: PlaceNo,
    /// The two countries, either way round.
    pub between: (u32, u32),
    /// When it lets vehicles in, daily; empty is always.
    pub open: Vec<DailyHours>,
    /// The wait of those who come in each hour of the day, in seconds, such as four of five had at
    /// most. Who comes earlier never leaves later: waiting outside for a better hour counts.
    pub wait: [Second; 24],
}

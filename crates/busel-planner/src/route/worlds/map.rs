//! The land of a generated problem: places on a plane, areas, and posts on the border across it.
//!
//! Lengths are straight lines rounded up to whole metres and times are lengths at one speed rounded
//! up to whole seconds, so no detour is ever shorter than the way it goes round.

use super::Mix;
use super::dice::Dice;
use crate::route::problem::{
    Area, AreaNo, DAY, DailyHours, Place, PlaceNo, Post, Routing, Second, Table,
};

/// Seconds of an hour.
const HOUR: Second = 3_600;

/// A point, in metres to the east and to the south of the land's corner.
pub(super) type Point = (i64, i64);

/// How fast a kind of vehicle is.
#[derive(Debug, Clone, Copy)]
pub(super) struct Speed {
    /// Metres in an hour.
    pub(super) metres: i64,
    /// Its road against the straight line, in hundredths.
    pub(super) detour: i64,
}

/// A car, and the only speed where there are no kinds.
pub(super) const CAR: Speed = Speed { metres: 80_000, detour: 120 };
/// A lorry: slower, and round by the better roads.
pub(super) const LORRY: Speed = Speed { metres: 60_000, detour: 128 };

/// The land while it is being settled.
#[derive(Debug, Clone)]
pub(super) struct Map {
    width: i64,
    height: i64,
    points: Vec<Point>,
    places: Vec<Place>,
    areas: Vec<Area>,
    posts: Vec<Post>,
    speeds: Vec<Speed>,
    /// Where vehicles stand at first.
    pub(super) depots: Vec<PlaceNo>,
}

impl Map {
    /// A land of 20 to 400 km with one to three depots and, where `mix` wants them, areas and posts.
    pub(super) fn new(mix: Mix, dice: &mut Dice) -> Self {
        let kilometres = *dice.one_of(&[20, 100, 250, 400]);
        let mut map = Self::empty(kilometres * 1_000, kilometres * 600);
        map.speeds = if mix.has(Mix::KINDS) { vec![CAR, LORRY] } else { vec![CAR] };
        if mix.has(Mix::CURFEW) || mix.has(Mix::BORDER) {
            for quarter in 0..4 {
                let country = if mix.has(Mix::BORDER) { quarter / 2 } else { 0 };
                let curfew = if mix.has(Mix::CURFEW) { curfew(dice) } else { Vec::new() };
                map.areas.push(Area { country, curfew });
            }
        }
        for _ in 0..dice.between(1, 3) {
            let depot = map.anywhere(dice);
            map.depots.push(depot);
        }
        if mix.has(Mix::BORDER) {
            for _ in 0..dice.between(1, 3) {
                map.post_by_dice(dice);
            }
        }
        map
    }

    /// A land of a width and a height in metres, with cars and nothing else.
    pub(super) fn empty(width: i64, height: i64) -> Self {
        Self {
            width,
            height,
            points: Vec::new(),
            places: Vec::new(),
            areas: Vec::new(),
            posts: Vec::new(),
            speeds: vec![CAR],
            depots: Vec::new(),
        }
    }

    /// A new place, in an area or in none.
    pub(super) fn settle(&mut self, point: Point, area: Option<AreaNo>) -> PlaceNo {
        let number = u32::try_from(self.places.len()).expect("a few hundred places");
        self.points.push(point);
        self.places.push(Place { area });
        number
    }

    /// A new place anywhere; one in twelve lies in no area.
    pub(super) fn anywhere(&mut self, dice: &mut Dice) -> PlaceNo {
        let (x, y) = (dice.between(0, self.width), dice.between(0, self.height));
        let quarter = u32::from(x * 2 >= self.width) * 2 + u32::from(y * 2 >= self.height);
        let area = (!self.areas.is_empty() && !dice.one_in(12)).then_some(quarter);
        self.settle((x, y), area)
    }

    /// A place of its own, or now and then one that is there already.
    pub(super) fn somewhere(&mut self, dice: &mut Dice) -> PlaceNo {
        if dice.one_in(4) {
            u32::try_from(dice.below(self.places.len())).expect("a few hundred places")
        } else {
            self.anywhere(dice)
        }
    }

    pub(super) fn add_area(&mut self, area: Area) {
        self.areas.push(area);
    }

    pub(super) fn add_post(&mut self, post: Post) {
        self.posts.push(post);
    }

    pub(super) fn set_speeds(&mut self, speeds: Vec<Speed>) {
        self.speeds = speeds;
    }

    fn post_by_dice(&mut self, dice: &mut Dice) {
        let y = dice.between(0, self.height);
        let area = dice.one_in(2).then(|| u32::try_from(dice.between(0, 3)).expect("0 to 3"));
        let place = self.settle((self.width / 2, y), area);
        let between = if dice.one_in(2) { (0, 1) } else { (1, 0) };
        let open = match dice.between(1, 4) {
            1 => vec![hours(6, 22)],
            2 => vec![hours(0, 5), hours(9, 13), hours(14, 23)],
            3 => vec![hours(18, 34)],
            _ => Vec::new(),
        };
        let usual = dice.between(0, 2 * HOUR);
        let wait =
            std::array::from_fn(|_| if dice.one_in(5) { dice.between(0, 5 * HOUR) } else { usual });
        self.posts.push(Post { place, between, open, wait });
    }

    /// The land as a problem without goods and vehicles.
    pub(super) fn routing(self) -> Routing {
        let tables = self.speeds.iter().map(|&speed| table(&self.points, speed)).collect();
        Routing {
            places: self.places,
            tables,
            areas: self.areas,
            posts: self.posts,
            ..Routing::default()
        }
    }
}

/// Whole hours of every day.
pub(super) fn hours(from: Second, until: Second) -> DailyHours {
    DailyHours { from: from * HOUR, until: until * HOUR }
}

fn curfew(dice: &mut Dice) -> Vec<DailyHours> {
    match dice.between(1, 5) {
        1 => vec![hours(20, 31)],
        2 => vec![hours(23, 29)],
        3 => vec![hours(0, 5), hours(22, 24)],
        4 => vec![hours(12, 13), DailyHours { from: 21 * HOUR + 1_234, until: DAY + 4_321 }],
        _ => Vec::new(),
    }
}

fn table(points: &[Point], speed: Speed) -> Table {
    let pairs = points.iter().flat_map(|&from| points.iter().map(move |&to| (from, to)));
    let metres: Vec<_> = pairs.map(|(from, to)| metres(from, to, speed)).collect();
    let fits = |number: i64| i32::try_from(number).expect("within a few thousand kilometres");
    Table {
        seconds: metres.iter().map(|&metres| fits(seconds(metres, speed))).collect(),
        metres: metres.into_iter().map(fits).collect(),
    }
}

/// The road between two points, rounded up.
fn metres(from: Point, to: Point, speed: Speed) -> i64 {
    let (dx, dy) = (from.0 - to.0, from.1 - to.1);
    let square = (dx * dx + dy * dy) * speed.detour * speed.detour;
    let root = square.isqrt();
    let hundredths = if root * root < square { root + 1 } else { root };
    hundredths.div_euclid(100) + i64::from(hundredths % 100 != 0)
}

/// How long a road takes, rounded up.
fn seconds(metres: i64, speed: Speed) -> Second {
    let scaled = metres * HOUR;
    scaled.div_euclid(speed.metres) + i64::from(scaled % speed.metres != 0)
}

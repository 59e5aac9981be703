//! The convoy that is the measure of crews: gifts that stay, and the few vans that bring back those
//! who drove them.
//!
//! From four countries to a fifth, over a border each, go thirty pick-ups and six vans with a
//! hundred and twenty drops in three areas, each with hours of its own in which nobody drives. The
//! pick-ups stay where their last drop is; the vans have seats enough for all who came in them. No
//! dice are thrown: places lie on a lattice that looks scattered, so it is the same convoy always.

use crate::route::problem::{
    Area, Crew, DAY, DailyHours, From, GoodsClass, Hours, Place, PlaceNo, Post, Request, Ride,
    Routing, Second, Stop, Table, Traits, Vehicle, Window,
};

/// Drops.
pub const DROPS: u32 = 120;
/// Pick-ups that stay, and vans that return, by depot.
pub const FLEETS: [(u32, u32); 4] = [(10, 2), (10, 2), (5, 1), (5, 1)];

/// The country of the drops, in kilometres: it begins at the border.
const WIDTH: i64 = 900;
const HEIGHT: i64 = 600;
/// How far north depots and posts lie, in kilometres.
const NORTH: [i64; 4] = [510, 350, 200, 60];
/// When nobody drives, from west to east.
const CURFEWS: [(Second, Second); 3] = [(0, 5), (23, 29), (21, 29)];

const HOUR: Second = 3_600;

/// The convoy. Whether the crews of the pick-ups must be brought home is the rule that it measures.
/// Lengths are metres and costs hundred-thousandths: 30 a metre are 0.30 a kilometre.
#[must_use]
pub fn gifts(must_return: bool) -> Routing {
    let mut spots: Vec<(i64, i64)> = NORTH.iter().map(|&north| (-250, north)).collect();
    spots.extend(NORTH.iter().map(|&north| (0, north)));
    // Multiples of the golden section and of its square fall nowhere near each other.
    let scattered =
        |number: i64, step: i64, within: i64| 20 + number * step % 1_000 * within / 1_000;
    let drops = (1..=i64::from(DROPS))
        .map(|drop| (scattered(drop, 618, WIDTH - 40), scattered(drop, 382 * 7, HEIGHT - 40)));
    spots.extend(drops);
    let drops = (0..DROPS).map(|drop| goods(drop, 8 + drop));
    let depots = (0..).zip(FLEETS);
    Routing {
        name: "thirty gifts".to_owned(),
        places: spots.iter().map(|&(east, north)| Place { area: area(east, north) }).collect(),
        tables: vec![roads(&spots)],
        requests: drops.collect(),
        vehicles: depots.flat_map(|(depot, fleet)| fleet_of(depot, fleet, must_return)).collect(),
        areas: areas(),
        posts: (0..4).map(post).collect(),
        ride: Ride { fixed: 2_000_000, per_metre: 6 },
        ..Routing::default()
    }
}

/// Areas 0 to 2 lie in the country of the drops, 3 to 6 are the others.
fn area(east: i64, north: i64) -> Option<u32> {
    let number = if east < 0 {
        3 + NORTH.iter().take_while(|&&depot| depot > north).count()
    } else {
        usize::try_from(east * 3 / WIDTH).unwrap_or(0)
    };
    u32::try_from(number).ok()
}

fn areas() -> Vec<Area> {
    let closed = CURFEWS.iter().map(|&(from, until)| Area {
        country: 0,
        curfew: vec![DailyHours { from: from * HOUR, until: until * HOUR }],
    });
    closed.chain((1..=4).map(|country| Area { country, curfew: Vec::new() })).collect()
}

/// Half an hour in the night, three hours at noon; the last one closes from 20 to 6.
fn post(number: u32) -> Post {
    let open = match number {
        3 => vec![DailyHours { from: 6 * HOUR, until: 20 * HOUR }],
        _ => Vec::new(),
    };
    let wait = std::array::from_fn(|hour| if (6..18).contains(&hour) { 3 * HOUR } else { 1_800 });
    Post { place: 4 + number, between: (number + 1, 0), open, wait }
}

/// Three tenths longer than the straight line, at 70 kilometres an hour.
fn roads(spots: &[(i64, i64)]) -> Table {
    let mut table = Table::default();
    for from in spots {
        for to in spots {
            let (east, north) = ((from.0 - to.0) * 1_300, (from.1 - to.1) * 1_300);
            let metres = (east * east + north * north).isqrt();
            table.metres.push(i32::try_from(metres).unwrap_or(i32::MAX));
            table.seconds.push(i32::try_from(metres * 36 / 700).unwrap_or(i32::MAX));
        }
    }
    table
}

/// 120 to 260 kg that are wanted by daylight on one of four days.
fn goods(number: u32, place: PlaceNo) -> Request {
    let day = |day: Second| Window { opens: day * DAY + 7 * HOUR, closes: day * DAY + 19 * HOUR };
    let grams = 120_000 + i64::from(number % 8) * 20_000;
    Request {
        from: From::AnyStart,
        to: Stop { place, windows: (0..4).map(day).collect(), service: 1_800 },
        grams,
        millilitres: grams * 3,
        priority: if number.is_multiple_of(5) { 1 } else { 3 },
        needs: Traits(0),
        class: GoodsClass(0),
    }
}

fn fleet_of(depot: PlaceNo, (stay, back): (u32, u32), must_return: bool) -> Vec<Vehicle> {
    let van = Vehicle {
        start: depot,
        end: Some(depot),
        from: 4 * HOUR,
        until: 7 * DAY,
        table: 0,
        grams: 1_200_000,
        millilitres: 9_000_000,
        fixed: 4_000_000,
        per_metre: 30,
        traits: Traits(0),
        hours: Some(Hours::TWO),
        crew: Crew { people: 2, seats: 9, home: depot, must_return: false },
        together: None,
    };
    let gift = Vehicle {
        end: None,
        grams: 800_000,
        millilitres: 2_500_000,
        fixed: 1_000_000,
        per_metre: 25,
        hours: Some(Hours::ONE),
        crew: Crew { people: 1, seats: 1, home: depot, must_return },
        ..van.clone()
    };
    let gifts = std::iter::repeat_n(gift, stay as usize);
    gifts.chain(std::iter::repeat_n(van, back as usize)).collect()
}

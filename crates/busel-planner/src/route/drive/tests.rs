//! Time kept by hand, and laws of time.

use super::*;
use crate::route::plan::{Doing, Why};
use crate::route::problem::{
    Area, Crew, DailyHours, GoodsClass, Hours, Place, Post, Request, Ride, Table, Vehicle, Window,
};

mod aboard;
mod border;
mod crews;

mod hours;
mod laws;
mod one;
mod thirty;
mod worlds;

/// An hour.
const H: Second = 3_600;

/// Places on a line, one hour and sixty units of length from each to the next, without areas.
fn line(places: usize) -> Routing {
    let far = |one: usize, other: usize| i32::try_from(one.abs_diff(other)).unwrap();
    let all = |unit: i32| {
        (0..places)
            .flat_map(|from| (0..places).map(move |to| far(from, to) * unit))
            .collect::<Vec<_>>()
    };
    Routing {
        places: vec![Place::default(); places],
        tables: vec![Table { metres: all(60), seconds: all(3_600) }],
        ..Routing::default()
    }
}

/// A van at place 0 that is free from hour 0 for ten days and comes back.
fn van() -> Vehicle {
    Vehicle {
        start: 0,
        end: Some(0),
        from: 0,
        until: 10 * DAY,
        table: 0,
        grams: 1_000,
        millilitres: 1_000,
        fixed: 500,
        per_metre: 2,
        traits: Traits(0),
        hours: None,
        crew: Crew { people: 1, seats: 3, home: 0, must_return: false },
        together: None,
    }
}

/// A stop at any hour that takes no time.
fn stop(place: PlaceNo) -> Stop {
    Stop { place, windows: vec![Window { opens: 0, closes: 100 * DAY }], service: 0 }
}

/// Goods aboard from the start, for a place.
fn drop_at(place: PlaceNo) -> Request {
    Request {
        from: From::AnyStart,
        to: stop(place),
        grams: 100,
        millilitres: 100,
        priority: 1,
        needs: Traits(0),
        class: GoodsClass(0),
    }
}

/// Hours from midnight.
fn hours(from: Second, until: Second) -> DailyHours {
    DailyHours { from: from * H, until: until * H }
}

//! A vehicle's way and its time.

use super::each_is_found;
use super::goods::{a_round, at};
use super::scene::drive;
use crate::route::check::violation::Violation;
use crate::route::plan::Doing;

#[test]
fn a_way_that_does_not_lead_where_the_acts_are_is_found() {
    each_is_found(
        a_round,
        &[
            (
                "a leg told in two spans",
                |s| {
                    s.stretch(0, 8, -400);
                    s.insert(0, 9, drive(3));
                    s.stretch(0, 9, 400);
                },
                &[],
            ),
            (
                "towards another place",
                |s| s.spans(0)[8].doing = drive(1),
                &[Violation::Astray { at: at(8), to: 1 }],
            ),
            ("a second too fast", |s| s.stretch(0, 8, -1), &[driven(2, 3, 999, 1_000)]),
            ("a second too slow", |s| s.stretch(0, 8, 1), &[driven(2, 3, 1_001, 1_000)]),
            ("not to the end", |s| s.remove(0, 11), &[driven(3, 0, 0, 3_000)]),
            (
                "on from where it stays",
                |s| {
                    s.problem.vehicles[0].end = None;
                    s.plan.totals.metres = 30;
                    s.plan.totals.cost = 160;
                },
                &[Violation::Astray { at: at(11), to: 0 }],
            ),
            (
                "through a border that is not there",
                |s| s.insert(0, 8, Doing::Border { post: 0 }),
                &[Violation::NothingToCross { at: at(8) }],
            ),
            (
                "by a table that is not there",
                |s| {
                    s.problem.vehicles[0].table = 1;
                    s.plan.totals.metres = 0;
                    s.plan.totals.cost = 100;
                },
                &[
                    no_way(0, 1),
                    no_way(1, 1),
                    no_way(1, 2),
                    no_way(2, 2),
                    no_way(2, 2),
                    no_way(2, 2),
                    no_way(2, 3),
                    no_way(3, 3),
                    no_way(3, 0),
                ],
            ),
        ],
    );
}

const fn driven(from: u32, to: u32, driven: i128, table: i128) -> Violation {
    Violation::WrongDriving { vehicle: 0, from, to, driven, table }
}

const fn no_way(from: u32, to: u32) -> Violation {
    Violation::NoWay { vehicle: 0, from, to }
}

#[test]
fn a_timeline_with_gaps_or_beyond_its_hours_is_found() {
    each_is_found(
        a_round,
        &[
            (
                "a gap of a second",
                |s| s.delay(0, 3, 1),
                &[Violation::NotContiguous { at: at(3), before: 2_000 }],
            ),
            (
                "a span that ends before it begins",
                |s| {
                    // The pick-up and the delivery of goods 5 take no time, and now less than that.
                    s.spans(0)[5].until -= 1;
                    s.spans(0)[6].from -= 1;
                },
                &[
                    Violation::EndsBeforeItBegins { at: at(5) },
                    Violation::WrongService { at: at(5), request: 5, service: 0 },
                    Violation::WrongService { at: at(6), request: 5, service: 0 },
                ],
            ),
            (
                "before it is free",
                |s| s.problem.vehicles[0].from = 501,
                &[Violation::LeavesTooEarly { at: at(0), free: 501 }],
            ),
            (
                "home too late",
                |s| s.problem.vehicles[0].until = 7_819,
                &[Violation::EndsTooLate { at: at(11), latest: 7_819 }],
            ),
            ("home just in time", |s| s.problem.vehicles[0].until = 7_820, &[]),
        ],
    );
}

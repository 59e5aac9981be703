//! Stretches, breaks, days and rests.

use super::each_is_found;
use super::scene::{Scene, a_row, a_stop, a_vehicle, deliver, drive, goods, route, stand};
use crate::route::check::violation::{At, Violation};
use crate::route::plan::{RoutePlan, Totals, Why};
use crate::route::problem::{From, Hours};

/// Five places 100 s apart, and hours that leave no second to spare: two days with two stretches
/// each. On the second day the break is in two parts, with an act of no time between them.
pub(super) fn two_days() -> Scene {
    let mut problem = a_row(5, 10, 100);
    problem.vehicles = vec![a_vehicle(0)];
    problem.vehicles[0].end = None;
    problem.vehicles[0].hours =
        Some(Hours { stretch: 100, pause: 20, daily: 200, span: 250, rest: 150, weekly: 400 });
    problem.requests = [(1, 30), (2, 10), (3, 0), (4, 0)]
        .map(|(place, service)| goods(From::AnyStart, a_stop(place, service)))
        .to_vec();
    let steps = [
        (100, drive(1)),
        (30, deliver(0)),
        (20, stand(Why::Pause)),
        (100, drive(2)),
        (150, stand(Why::Rest)),
        (10, deliver(1)),
        (60, drive(3)),
        (8, stand(Why::Curfew)),
        (40, drive(3)),
        (12, stand(Why::Window)),
        (0, deliver(2)),
        (8, stand(Why::Pause)),
        (100, drive(4)),
        (0, deliver(3)),
    ];
    let totals = Totals { unserved: [0; 4], vehicles: 1, metres: 40, cost: 180 };
    let routes = vec![route(0, 1_000, &steps)];
    Scene { problem, plan: RoutePlan { routes, totals, ..RoutePlan::default() } }
}

const fn at(span: usize) -> At {
    At { vehicle: 0, span }
}

const fn stretch(span: usize) -> Violation {
    Violation::StretchTooLong { at: at(span), driven: 200, most: 100 }
}

fn keep(scene: &mut Scene, change: fn(&mut Hours)) {
    change(scene.problem.vehicles[0].hours.as_mut().expect("the scene has hours"));
}

#[test]
fn a_break_that_is_missing_or_too_short_is_found() {
    each_is_found(
        two_days,
        &[
            ("a second too short", |s| s.stretch(0, 2, -1), &[stretch(3)]),
            (
                "none, but a service as long",
                |s| {
                    s.stretch(0, 2, -20);
                    s.remove(0, 2);
                },
                &[stretch(2)],
            ),
            ("the second part too short", |s| s.stretch(0, 11, -1), &[stretch(12)]),
            (
                "parted by a second of service",
                |s| {
                    s.problem.requests[2].to.service = 1;
                    s.stretch(0, 10, 1);
                },
                &[stretch(12)],
            ),
            (
                "a stretch longer than allowed",
                |s| keep(s, |hours| hours.stretch = 99),
                &[0, 3, 8, 12].map(|span| Violation::StretchTooLong {
                    at: at(span),
                    driven: 100,
                    most: 99,
                }),
            ),
            (
                "two drivers need none",
                |s| keep(s, |hours| (hours.stretch, hours.pause) = (1, 0)),
                &[],
            ),
            ("nobody counts", |s| s.problem.vehicles[0].hours = None, &[]),
        ],
    );
}

#[test]
fn a_rest_that_is_missing_or_too_short_is_found() {
    each_is_found(
        two_days,
        &[
            (
                "a second too short",
                |s| s.stretch(0, 4, -1),
                &[
                    Violation::DailyDrivingTooLong { at: at(6), driven: 400, most: 200 },
                    Violation::DayTooLong { at: at(4), lasts: 637, most: 250 },
                ],
            ),
            (
                "a day's driving longer than allowed",
                |s| keep(s, |hours| hours.daily = 199),
                &[
                    Violation::DailyDrivingTooLong { at: at(3), driven: 200, most: 199 },
                    Violation::DailyDrivingTooLong { at: at(12), driven: 200, most: 199 },
                ],
            ),
            (
                "a day longer than allowed",
                |s| keep(s, |hours| hours.span = 249),
                &[Violation::DayTooLong { at: at(3), lasts: 250, most: 249 }],
            ),
            (
                "a day longer by a wait before its first act",
                |s| {
                    s.insert(0, 0, stand(Why::Window));
                    s.stretch(0, 0, 1);
                },
                &[Violation::DayTooLong { at: at(4), lasts: 251, most: 250 }],
            ),
            (
                "a week's driving longer than allowed",
                |s| keep(s, |hours| hours.weekly = 399),
                &[Violation::WeeklyDrivingTooLong { at: at(12), driven: 400, most: 399 }],
            ),
            (
                "nobody rests",
                |s| keep(s, |hours| (hours.daily, hours.span, hours.rest) = (1, 1, 0)),
                &[],
            ),
        ],
    );
}

//! Requests and loads: what is picked up and delivered when, and what is aboard together.

use super::each_is_found;
use super::scene::{Scene, a_row, a_stop, a_vehicle, deliver, drive, goods, pick_up, route};
use crate::route::check::violation::{At, Violation};
use crate::route::plan::{RoutePlan, Totals};
use crate::route::problem::{From, GoodsClass, Traits, Window};

/// One vehicle along a row of four places and back. Goods 3 are aboard already, goods 2 come from
/// the start, goods 0 and 1 are picked up; goods 5 only change hands at place 2; goods 4 stay.
/// From the pick-up of goods 1 to the delivery of goods 0 the vehicle is full.
pub(super) fn a_round() -> Scene {
    let mut problem = a_row(4, 10, 1_000);
    problem.vehicles = vec![a_vehicle(0), a_vehicle(0)];
    problem.requests = vec![
        goods(From::Stop(a_stop(1, 300)), a_stop(3, 600)),
        goods(From::Stop(a_stop(2, 60)), a_stop(3, 60)),
        goods(From::AnyStart, a_stop(2, 100)),
        goods(From::Aboard(0), a_stop(1, 200)),
        goods(From::Stop(a_stop(3, 0)), a_stop(0, 0)),
        goods(From::Stop(a_stop(2, 0)), a_stop(2, 0)),
    ];
    for (request, load) in problem.requests.iter_mut().zip([500, 500, 300, 400, 1, 0]) {
        request.grams = load;
        request.millilitres = load;
    }
    problem.requests[4].priority = 2;
    let way = route(
        0,
        500,
        &[
            (1_000, drive(1)),
            (200, deliver(3)),
            (300, pick_up(0)),
            (1_000, drive(2)),
            (100, deliver(2)),
            (0, pick_up(5)),
            (0, deliver(5)),
            (60, pick_up(1)),
            (1_000, drive(3)),
            (600, deliver(0)),
            (60, deliver(1)),
            (3_000, drive(0)),
        ],
    );
    let totals = Totals { unserved: [0, 1, 0, 0], vehicles: 1, metres: 60, cost: 220 };
    let plan = RoutePlan { routes: vec![way], unserved: vec![4], paid_rides: Vec::new(), totals };
    Scene { problem, plan }
}

pub(super) const fn at(span: usize) -> At {
    At { vehicle: 0, span }
}

#[test]
fn a_stop_outside_its_windows_is_found() {
    let delivers_0 = 500 + 1_000 + 200 + 300 + 1_000 + 100 + 60 + 1_000;
    assert_eq!(a_round().plan.routes[0].spans[9].from, delivers_0);
    let late: &[Violation] = &[Violation::OutsideWindows { at: at(9), request: 0 }];
    each_is_found(
        a_round,
        &[
            (
                "on the last second",
                |s| s.problem.requests[0].to.windows = vec![Window { opens: 0, closes: 4_160 }],
                &[],
            ),
            (
                "a second late",
                |s| s.problem.requests[0].to.windows = vec![Window { opens: 0, closes: 4_159 }],
                late,
            ),
            (
                "a second early",
                |s| s.problem.requests[0].to.windows = vec![Window { opens: 4_161, closes: 9_000 }],
                late,
            ),
            (
                "between two windows",
                |s| {
                    s.problem.requests[0].to.windows = vec![
                        Window { opens: 0, closes: 4_159 },
                        Window { opens: 4_161, closes: 9_000 },
                    ];
                },
                late,
            ),
            (
                "a pick-up late",
                |s| s.pick_up(1).windows[0].closes = 0,
                &[Violation::OutsideWindows { at: at(7), request: 1 }],
            ),
            (
                "service too short",
                |s| s.pick_up(0).service += 1,
                &[Violation::WrongService { at: at(2), request: 0, service: 301 }],
            ),
            (
                "service too long",
                |s| s.problem.requests[3].to.service -= 1,
                &[Violation::WrongService { at: at(1), request: 3, service: 199 }],
            ),
        ],
    );
}

#[test]
fn a_load_that_does_not_fit_is_found() {
    each_is_found(
        a_round,
        &[
            (
                "a gram too heavy",
                |s| s.problem.requests[1].grams += 1,
                &[Violation::TooHeavy { at: at(7), grams: 1_001, most: 1_000 }],
            ),
            (
                "a millilitre too bulky",
                |s| s.problem.requests[1].millilitres += 1,
                &[Violation::TooBulky { at: at(7), millilitres: 1_001, most: 1_000 }],
            ),
            (
                "too heavy from the start",
                |s| s.problem.requests[3].grams = 701,
                &[Violation::TooHeavy { at: at(0), grams: 1_001, most: 1_000 }],
            ),
            (
                "aboard already, not delivered, and still there",
                |s| s.problem.requests[4].from = From::Aboard(0),
                &[
                    Violation::TooHeavy { at: at(7), grams: 1_001, most: 1_000 },
                    Violation::TooBulky { at: at(7), millilitres: 1_001, most: 1_000 },
                ],
            ),
            (
                "without the cold box",
                |s| s.problem.requests[1].needs = Traits(4),
                &[Violation::LacksTraits { at: at(10), request: 1 }],
            ),
            (
                "with another trait than the one needed",
                |s| {
                    s.problem.requests[1].needs = Traits(4);
                    s.problem.vehicles[0].traits = Traits(3);
                },
                &[Violation::LacksTraits { at: at(10), request: 1 }],
            ),
            (
                "with more than is needed",
                |s| {
                    s.problem.requests[1].needs = Traits(4);
                    s.problem.vehicles[0].traits = Traits(7);
                },
                &[],
            ),
        ],
    );
}

#[test]
fn goods_beside_what_they_must_be_apart_from_are_found() {
    each_is_found(
        a_round,
        &[
            (
                "met on the way",
                |s| classes(s, &[(0, 1), (1, 2)], (1, 2)),
                &[Violation::NotApart { at: at(7), request: 1, beside: 0 }],
            ),
            (
                "said the other way round",
                |s| classes(s, &[(0, 1), (1, 2)], (2, 1)),
                &[Violation::NotApart { at: at(7), request: 1, beside: 0 }],
            ),
            (
                "aboard together from the start",
                |s| classes(s, &[(2, 1), (3, 2)], (1, 2)),
                &[Violation::NotApart { at: at(0), request: 3, beside: 2 }],
            ),
            (
                "a class apart from itself",
                |s| classes(s, &[(0, 1), (2, 1)], (1, 1)),
                &[Violation::NotApart { at: at(2), request: 0, beside: 2 }],
            ),
            ("one after the other", |s| classes(s, &[(3, 1), (0, 2)], (1, 2)), &[]),
        ],
    );
}

fn classes(scene: &mut Scene, of: &[(usize, u8)], apart: (u8, u8)) {
    for &(request, class) in of {
        scene.problem.requests[request].class = GoodsClass(class);
    }
    scene.problem.apart = vec![(GoodsClass(apart.0), GoodsClass(apart.1))];
}

#[test]
fn goods_not_picked_up_and_delivered_once_are_found() {
    each_is_found(
        a_round,
        &[
            (
                "delivered before it is picked up",
                |s| s.spans(0).swap(5, 6),
                &[
                    Violation::NotAboard { at: at(5), request: 5 },
                    Violation::NeverDelivered { at: at(6), request: 5 },
                ],
            ),
            (
                "picked up twice, and aboard once",
                |s| {
                    s.problem.requests[5].grams = 400;
                    s.insert(0, 6, pick_up(5));
                },
                &[Violation::PickedUpAgain { at: at(6), request: 5 }],
            ),
            (
                "delivered twice",
                |s| s.insert(0, 7, deliver(5)),
                &[Violation::DeliveredAgain { at: at(7), request: 5 }],
            ),
            (
                "never delivered",
                |s| s.remove(0, 6),
                &[
                    Violation::NeverDelivered { at: at(5), request: 5 },
                    Violation::Vanished { request: 5 },
                ],
            ),
            (
                "never picked up",
                |s| s.remove(0, 5),
                &[Violation::NotAboard { at: at(5), request: 5 }],
            ),
            (
                "picked up though it is aboard",
                |s| s.problem.requests[5].from = From::AnyStart,
                &[Violation::NotToBePickedUp { at: at(5), request: 5 }],
            ),
            (
                "aboard another vehicle",
                |s| s.problem.requests[3].from = From::Aboard(1),
                &[Violation::NotAboard { at: at(1), request: 3 }],
            ),
            (
                "a request that is not there",
                |s| s.insert(0, 6, pick_up(99)),
                &[Violation::UnknownGoods { at: at(6), request: 99 }],
            ),
        ],
    );
}

#[test]
fn goods_picked_up_by_one_and_delivered_by_another_are_found() {
    each_is_found(
        a_round,
        &[(
            "delivered by another vehicle",
            |s| {
                s.spans(0).remove(6);
                let other = [(2_000, drive(2)), (0, deliver(5)), (2_000, drive(0))];
                s.plan.routes.push(route(1, 9_000, &other));
                s.plan.totals = Totals { vehicles: 2, metres: 100, cost: 400, ..s.plan.totals };
            },
            &[
                Violation::NeverDelivered { at: at(5), request: 5 },
                Violation::NotAboard { at: At { vehicle: 1, span: 1 }, request: 5 },
            ],
        )],
    );
}

//! The lists of a plan and its totals.

use super::each_is_found;
use super::goods::a_round;
use super::scene::{pick_up, route};
use crate::route::check::violation::{List, Violation};

#[test]
fn a_list_that_leaves_something_out_or_says_it_twice_is_found() {
    const NO: u32 = 99;
    each_is_found(
        a_round,
        &[
            (
                "neither served nor unserved",
                |s| {
                    s.plan.unserved.clear();
                    s.plan.totals.unserved = [0; 4];
                },
                &[Violation::Vanished { request: 4 }],
            ),
            (
                "served and unserved",
                |s| {
                    s.plan.unserved = vec![0, 4];
                    s.plan.totals.unserved = [1, 1, 0, 0];
                },
                &[Violation::ServedAndUnserved { request: 0 }],
            ),
            (
                "unserved twice",
                |s| s.plan.unserved = vec![4, 4],
                &[Violation::NotByNumber { list: List::Unserved, number: 4 }],
            ),
            (
                "an unserved request that is not there",
                |s| s.plan.unserved.push(6),
                &[Violation::NotInProblem { list: List::Unserved, number: 6 }],
            ),
            (
                "a vehicle that is not there",
                |s| {
                    s.plan.routes.push(route(NO, 0, &[(0, pick_up(0))]));
                    s.plan.totals.vehicles = 2;
                },
                &[Violation::NotInProblem { list: List::Routes, number: NO }],
            ),
            (
                "a vehicle with two routes",
                |s| {
                    s.plan.routes.push(route(0, 0, &[(0, pick_up(0))]));
                    s.plan.totals.vehicles = 2;
                },
                &[Violation::NotByNumber { list: List::Routes, number: 0 }],
            ),
            (
                "a vehicle that does nothing",
                |s| {
                    s.plan.routes.push(route(1, 0, &[]));
                    s.plan.totals.vehicles = 2;
                    s.plan.totals.cost += 100;
                },
                &[Violation::Idle { vehicle: 1 }],
            ),
        ],
    );
}

#[test]
fn wrong_totals_are_found() {
    each_is_found(
        a_round,
        &[
            (
                "unserved of the wrong priority",
                |s| s.plan.totals.unserved = [1, 0, 0, 0],
                &[
                    Violation::WrongUnserved { priority: 1, said: 1, is: 0 },
                    Violation::WrongUnserved { priority: 2, said: 0, is: 1 },
                ],
            ),
            (
                "one vehicle too few",
                |s| s.plan.totals.vehicles = 0,
                &[Violation::WrongVehicles { said: 0, is: 1 }],
            ),
            (
                "a metre too short",
                |s| s.plan.totals.metres -= 1,
                &[Violation::WrongMetres { said: 59, is: 60 }],
            ),
            (
                "a cent too cheap",
                |s| s.plan.totals.cost -= 1,
                &[Violation::WrongCost { said: 219, is: 220 }],
            ),
            (
                "a dearer vehicle",
                |s| s.problem.vehicles[0].fixed += 7,
                &[Violation::WrongCost { said: 220, is: 227 }],
            ),
        ],
    );
}

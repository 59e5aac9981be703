//! Who brings whom home.

use super::each_is_found;
use super::scene::{Scene, a_row, a_stop, a_vehicle, collect, deliver, drive, goods, route, stand};
use crate::route::check::violation::{At, List, Violation};
use crate::route::plan::{RoutePlan, Totals, Why};
use crate::route::problem::{Crew, From, Ride};

/// Vehicle 0 returns to place 0 with the two people whose vehicle 1 stays at place 2; vehicle 2 stays
/// at place 3, and its driver is paid a ride. Vehicle 3 is not used.
pub(super) fn three_leave() -> Scene {
    let mut problem = a_row(4, 10, 100);
    problem.vehicles = vec![a_vehicle(0); 4];
    problem.vehicles[0].crew.seats = 3;
    for (stays, people) in [(1, 2), (2, 1)] {
        problem.vehicles[stays].end = None;
        problem.vehicles[stays].crew = Crew { people, seats: 2, home: 0, must_return: true };
    }
    problem.ride = Ride { fixed: 5, per_metre: 1 };
    problem.requests = [(2, 10), (2, 50), (3, 10)]
        .map(|(place, service)| goods(From::AnyStart, a_stop(place, service)))
        .to_vec();
    let returns = [
        (200, drive(2)),
        (10, deliver(0)),
        (40, stand(Why::Passengers)),
        (0, collect(1)),
        (200, drive(0)),
    ];
    let routes = vec![
        route(0, 0, &returns),
        route(1, 0, &[(200, drive(2)), (50, deliver(1))]),
        route(2, 0, &[(300, drive(3)), (10, deliver(2))]),
    ];
    let totals = Totals { unserved: [0; 4], vehicles: 3, metres: 90, cost: 480 + 35 };
    Scene { problem, plan: RoutePlan { routes, unserved: Vec::new(), paid_rides: vec![2], totals } }
}

const fn at(span: usize) -> At {
    At { vehicle: 0, span }
}

#[test]
fn a_crew_that_is_left_or_brought_home_twice_is_found() {
    each_is_found(
        three_leave,
        &[
            ("not collected", |s| s.remove(0, 3), &[Violation::LeftBehind { crew: 1 }]),
            (
                "not paid a ride",
                |s| {
                    s.plan.paid_rides.clear();
                    s.plan.totals.cost -= 35;
                },
                &[Violation::LeftBehind { crew: 2 }],
            ),
            (
                "collected and paid",
                |s| {
                    s.plan.paid_rides = vec![1, 2];
                    s.plan.totals.cost += 2 * (5 + 20);
                },
                &[Violation::CollectedAndPaid { crew: 1 }],
            ),
            (
                "collected twice",
                |s| {
                    s.insert(0, 4, collect(1));
                    s.problem.vehicles[0].crew.seats = 5;
                },
                &[Violation::CollectedAgain { at: at(4), crew: 1 }],
            ),
            (
                "paid for one person of two",
                |s| s.problem.vehicles[2].crew.people = 2,
                &[Violation::WrongCost { said: 515, is: 550 }],
            ),
            (
                "paid twice",
                |s| {
                    s.plan.paid_rides = vec![2, 2];
                    s.plan.totals.cost += 35;
                },
                &[Violation::NotByNumber { list: List::PaidRides, number: 2 }],
            ),
            (
                "paid for a crew that is not there",
                |s| s.plan.paid_rides.push(9),
                &[Violation::NotInProblem { list: List::PaidRides, number: 9 }],
            ),
        ],
    );
}

#[test]
fn a_crew_that_cannot_ride_so_is_found() {
    each_is_found(
        three_leave,
        &[
            (
                "a second before it is there",
                |s| s.stretch(0, 2, -1),
                &[Violation::CollectedEarly { at: at(3), crew: 1, there: 250 }],
            ),
            (
                "without a seat for the second",
                |s| s.problem.vehicles[0].crew.seats = 2,
                &[Violation::NoSeat { at: at(3), people: 3, seats: 2 }],
            ),
            (
                "without a seat for its own crew",
                |s| s.problem.vehicles[2].crew.seats = 0,
                &[Violation::NoSeat { at: At { vehicle: 2, span: 0 }, people: 1, seats: 0 }],
            ),
            (
                "to another town than its own",
                |s| s.problem.vehicles[1].crew.home = 1,
                &[Violation::NotTakenHome { at: at(3), crew: 1 }],
            ),
            (
                "to their home, where the vehicle has its last stop",
                |s| {
                    s.problem.vehicles[0].end = None;
                    s.problem.requests.push(goods(From::AnyStart, a_stop(0, 0)));
                    s.insert(0, 5, deliver(3));
                },
                &[],
            ),
            (
                "getting in takes time",
                |s| s.stretch(0, 3, 1),
                &[Violation::CollectingLasts { at: at(3) }],
            ),
            (
                "a crew that is nowhere",
                |s| s.insert(0, 3, collect(3)),
                &[Violation::UnknownCrew { at: at(3), crew: 3 }],
            ),
            (
                "itself",
                |s| {
                    let collects = s.plan.routes[0].spans[3];
                    s.spans(1).push(collects);
                    s.remove(0, 3);
                },
                &[
                    Violation::NoSeat { at: At { vehicle: 1, span: 2 }, people: 4, seats: 2 },
                    Violation::UnknownCrew { at: At { vehicle: 1, span: 2 }, crew: 1 },
                ],
            ),
        ],
    );
}

#[test]
fn a_crew_brought_home_without_need_is_found() {
    each_is_found(
        three_leave,
        &[
            (
                "it need not return",
                |s| s.problem.vehicles[1].crew.must_return = false,
                &[Violation::CollectedNeedlessly { at: at(3), crew: 1 }],
            ),
            (
                "its vehicle has an end",
                |s| s.problem.vehicles[1].end = Some(2),
                &[Violation::CollectedNeedlessly { at: at(3), crew: 1 }],
            ),
            (
                "it is at home there",
                |s| {
                    s.problem.vehicles[2].crew.home = 3;
                    s.plan.totals.cost -= 30;
                },
                &[Violation::PaidNeedlessly { crew: 2 }],
            ),
            (
                "paid, though it drives home",
                |s| {
                    s.plan.paid_rides = vec![0, 2];
                    s.plan.totals.cost += 5;
                },
                &[Violation::PaidNeedlessly { crew: 0 }],
            ),
            (
                "paid, though its vehicle is not used",
                |s| s.plan.paid_rides = vec![2, 3],
                &[Violation::PaidNeedlessly { crew: 3 }],
            ),
        ],
    );
}

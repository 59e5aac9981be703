//! Posts, companies and curfews.

use super::each_is_found;
use super::scene::{
    Scene, a_post, a_row, a_stop, a_vehicle, border, deliver, drive, goods, pick_up, route, stand,
};
use crate::route::check::violation::{At, Violation};
use crate::route::plan::{RoutePlan, Span, Totals, Why};
use crate::route::problem::{Area, DAY, DailyHours, From, Hours, Second};

const HOUR: Second = 3_600;

/// Five places an hour apart, two in each country and a post at place 2, which is open from 6 to 22
/// o'clock: half an hour of queue, two hours after 8 and ten minutes after 9.
///
/// Vehicles 0 and 1 cross together at 7; vehicle 0 was there at 6, and is home again at 11:40.
/// Vehicle 1 stays abroad.
pub(super) fn two_cross() -> Scene {
    let mut problem = a_row(5, 10, 3_600);
    problem.areas = [7, 9].map(|country| Area { country, curfew: Vec::new() }).to_vec();
    for (place, area) in [(0, 0), (1, 0), (3, 1), (4, 1)] {
        problem.places[place].area = Some(area);
    }
    let mut post = a_post(2, (9, 7));
    post.open = vec![from_to(6 * HOUR, 22 * HOUR)];
    post.wait = [1_800; 24];
    (post.wait[8], post.wait[9]) = (7_200, 600);
    problem.posts = vec![post];
    problem.vehicles = vec![a_vehicle(0), a_vehicle(1)];
    problem.vehicles[1].end = None;
    for vehicle in &mut problem.vehicles {
        vehicle.together = Some(3);
    }
    problem.requests = (0..2).map(|_| goods(From::Stop(a_stop(1, 0)), a_stop(3, 0))).collect();
    let there_and_back = [
        (HOUR, drive(1)),
        (0, pick_up(0)),
        (HOUR, drive(2)),
        (HOUR, stand(Why::Company)),
        (1_800, border(0)),
        (HOUR, drive(3)),
        (0, deliver(0)),
        (HOUR, drive(2)),
        (600, border(0)),
        (2 * HOUR, drive(0)),
    ];
    let there =
        [(0, pick_up(1)), (HOUR, drive(2)), (1_800, border(0)), (HOUR, drive(3)), (0, deliver(1))];
    let routes = vec![route(0, 4 * HOUR, &there_and_back), route(1, 6 * HOUR, &there)];
    let totals = Totals { unserved: [0; 4], vehicles: 2, metres: 80, cost: 360 };
    Scene { problem, plan: RoutePlan { routes, totals, ..RoutePlan::default() } }
}

fn from_to(from: Second, until: Second) -> DailyHours {
    DailyHours { from, until }
}

const fn at(vehicle: u32, span: usize) -> At {
    At { vehicle, span }
}

const fn through(at: At, leaves: i128) -> Violation {
    Violation::WrongBorderWait { at, leaves }
}

/// Half past 7 and ten to ten, in seconds.
const OUT: i128 = 27_000;
const HOME: i128 = 34_800;

#[test]
fn a_wait_at_a_post_that_the_queue_does_not_explain_is_found() {
    each_is_found(
        two_cross,
        &[
            ("a second short", |s| s.stretch(0, 8, -1), &[through(at(0, 8), HOME)]),
            ("a second long", |s| s.stretch(0, 8, 1), &[through(at(0, 8), HOME)]),
            (
                "a better hour comes before the queue is through",
                // Who joins at 9 is through at 9:10.
                |s| s.problem.posts[0].wait[7] = 3 * 3_600,
                &[through(at(0, 4), OUT + 6_000), through(at(1, 2), OUT + 6_000)],
            ),
            (
                "no queue at all",
                |s| {
                    s.problem.posts[0].wait = [0; 24];
                    s.stretch(0, 4, -1_800);
                    s.stretch(0, 8, -600);
                    s.stretch(1, 2, -1_800);
                },
                &[],
            ),
            (
                "waiting outside for a better hour",
                |s| {
                    s.problem.posts[0].wait[7] = 3 * 3_600;
                    s.stretch(0, 4, 6_000);
                    s.stretch(1, 2, 6_000);
                    // The way back is at the post after 11 now.
                    s.stretch(0, 8, 1_200);
                },
                &[],
            ),
            (
                "the post opens while they wait",
                |s| s.problem.posts[0].open = vec![from_to(7 * HOUR + 600, 22 * HOUR)],
                &[through(at(0, 4), OUT + 600), through(at(1, 2), OUT + 600)],
            ),
            (
                "waiting outside until it opens",
                |s| {
                    s.problem.posts[0].open = vec![from_to(7 * HOUR + 600, 22 * HOUR)];
                    s.stretch(0, 4, 600);
                    s.stretch(1, 2, 600);
                },
                &[],
            ),
        ],
    );
}

#[test]
fn a_post_that_is_closed_is_found() {
    each_is_found(
        two_cross,
        &[
            (
                "closed on the way back",
                |s| s.problem.posts[0].open = vec![from_to(6 * HOUR, 9 * HOUR)],
                &[Violation::PostClosed { at: at(0, 8), post: 0 }],
            ),
            (
                "open across the night, but not in the morning",
                |s| s.problem.posts[0].open = vec![from_to(10 * HOUR, 31 * HOUR)],
                &[
                    Violation::PostClosed { at: at(0, 4), post: 0 },
                    Violation::PostClosed { at: at(0, 8), post: 0 },
                    Violation::PostClosed { at: at(1, 2), post: 0 },
                ],
            ),
            (
                "open across the night and long enough",
                |s| s.problem.posts[0].open = vec![from_to(20 * HOUR, 34 * HOUR)],
                &[],
            ),
            ("open all day", |s| s.problem.posts[0].open.clear(), &[]),
            (
                "never open",
                |s| s.problem.posts[0].open = vec![from_to(0, 0)],
                &[
                    Violation::PostClosed { at: at(0, 4), post: 0 },
                    Violation::PostClosed { at: at(0, 8), post: 0 },
                    Violation::PostClosed { at: at(1, 2), post: 0 },
                ],
            ),
            (
                "the clock of the post is an hour ahead",
                |s| s.problem.midnight = -HOUR,
                // They join at 8 by that clock, where the best is to wait for 9 and its ten minutes.
                &[
                    through(at(0, 4), OUT + 2_400),
                    through(at(0, 8), HOME + 1_200),
                    through(at(1, 2), OUT + 2_400),
                ],
            ),
        ],
    );
}

#[test]
fn a_border_crossed_elsewhere_is_found() {
    let wrong = |vehicle, span, post| Violation::WrongPost { at: at(vehicle, span), post };
    let astray = Violation::Astray { at: at(0, 7), to: 2 };
    each_is_found(
        two_cross,
        &[
            (
                "without a post",
                |s| s.spans(0)[8].doing = stand(Why::Window),
                &[Violation::CrossesNowhere { vehicle: 0, from: 3, to: 0 }, astray],
            ),
            (
                "at a post of other countries",
                |s| s.problem.posts[0].between = (7, 8),
                &[wrong(0, 4, 0), wrong(0, 8, 0), wrong(1, 2, 0)],
            ),
            (
                "at a post that is not there",
                |s| s.spans(0)[8].doing = border(5),
                &[wrong(0, 8, 5), astray],
            ),
            ("twice", |s| s.insert(0, 9, border(0)), &[Violation::NothingToCross { at: at(0, 9) }]),
            (
                "at another post of the two, said the other way round",
                |s| {
                    let mut post = s.problem.posts[0].clone();
                    post.between = (7, 9);
                    s.problem.posts.push(post);
                    s.spans(0)[8].doing = border(1);
                },
                &[],
            ),
            (
                "where there is no border",
                |s| s.problem.areas[1].country = 7,
                &[
                    // The vehicles drive to a post that is on nobody's way now.
                    Violation::NothingToCross { at: at(0, 4) },
                    Violation::Astray { at: at(0, 2), to: 2 },
                    Violation::NothingToCross { at: at(0, 8) },
                    astray,
                    Violation::NothingToCross { at: at(1, 2) },
                    Violation::Astray { at: at(1, 1), to: 2 },
                ],
            ),
        ],
    );
}

#[test]
fn the_length_of_a_way_by_a_post_is_the_way_by_that_post() {
    each_is_found(
        two_cross,
        &[(
            "a post off the road",
            |s| {
                // From place 1 to place 2 it is 7 longer now, and as much back from there to 0.
                s.problem.tables[0].metres[5 + 2] += 7;
                s.problem.tables[0].metres[2 * 5] += 7;
            },
            &[
                Violation::WrongMetres { said: 80, is: 80 + 3 * 7 },
                Violation::WrongCost { said: 360, is: 360 + 2 * 3 * 7 },
            ],
        )],
    );
}

#[test]
fn who_does_not_wait_for_the_company_is_found() {
    let early = Violation::CompanyNotThere { at: at(0, 3), missing: 1 };
    each_is_found(
        two_cross,
        &[
            ("joins the queue before the last is there", |s| ahead(s), &[early]),
            ("joins the queue when the last is there and stands about", last_dawdles, &[]),
            ("crosses a second time by itself", again, &[]),
            (
                "is of no company",
                |s| {
                    ahead(s);
                    s.problem.vehicles[0].together = None;
                },
                &[],
            ),
            (
                "is of another company",
                |s| {
                    ahead(s);
                    s.problem.vehicles[0].together = Some(4);
                },
                &[],
            ),
            (
                "crosses the other way",
                // The one who comes from there does not wait for the other's way back.
                comes_from_there,
                &[Violation::CompanyNotThere { at: at(1, 2), missing: 0 }],
            ),
            ("joins the queue before the last sets out from the post", sets_out_there, &[early]),
            (
                "crosses at another post",
                |s| {
                    ahead(s);
                    s.problem.posts.push(s.problem.posts[0].clone());
                    s.spans(1)[2].doing = border(1);
                },
                &[],
            ),
        ],
    );
}

/// Vehicle 1 stands at the post for half an hour, and drives no further than it is.
fn last_dawdles(scene: &mut Scene) {
    scene.insert(1, 2, drive(2));
    scene.insert(1, 2, stand(Why::Rest));
    scene.stretch(1, 2, 1_800);
}

/// Vehicle 0 crosses at 6, and vehicle 1 the other way at 7.
fn comes_from_there(scene: &mut Scene) {
    ahead(scene);
    scene.problem.vehicles[1].start = 3;
    scene.pick_up(1).place = 3;
    scene.problem.requests[1].to.place = 1;
    scene.spans(1)[3].doing = drive(1);
}

/// Vehicle 0 crosses at 6, and vehicle 1 begins its work at the post at 7.
fn sets_out_there(scene: &mut Scene) {
    ahead(scene);
    scene.problem.places[2].area = Some(0);
    scene.problem.vehicles[1].start = 2;
    scene.pick_up(1).place = 2;
    scene.remove(1, 1);
    scene.spans(1)[0] = Span { from: 7 * HOUR, until: 7 * HOUR, doing: pick_up(1) };
    scene.plan.totals.metres -= 10;
    scene.plan.totals.cost -= 20;
}

/// Vehicle 0 brings something else before it goes home.
fn again(scene: &mut Scene) {
    scene.problem.requests.push(goods(From::Stop(a_stop(1, 0)), a_stop(3, 0)));
    let more = [
        (HOUR, drive(1)),
        (0, pick_up(2)),
        (HOUR, drive(2)),
        (1_800, border(0)),
        (HOUR, drive(3)),
        (0, deliver(2)),
        (HOUR, drive(2)),
        (1_800, border(0)),
        (2 * HOUR, drive(0)),
    ];
    scene.remove(0, 9);
    let now = scene.spans(0)[8].until;
    scene.spans(0).extend(route(0, now, &more).spans);
    scene.plan.totals.metres += 40;
    scene.plan.totals.cost += 80;
}

/// Vehicle 0 crosses at 6 and stands about afterwards.
fn ahead(scene: &mut Scene) {
    let spans = scene.spans(0);
    (spans[3].until, spans[4].from) = (6 * HOUR + 1_800, 6 * HOUR + 1_800);
    (spans[3].doing, spans[4].doing) = (border(0), stand(Why::Window));
}

#[test]
fn a_queue_counts_as_a_break_if_it_is_long_enough() {
    let most = 2 * HOUR;
    let keeps = |pause: Second| Hours { stretch: 2 * HOUR, pause, rest: 0, ..Hours::ONE };
    let mut scene = two_cross();
    scene.problem.vehicles[0].hours = Some(keeps(600));
    assert_eq!(scene.found(), []);
    scene.problem.vehicles[0].hours = Some(keeps(601));
    let driven = i128::from(4 * HOUR);
    assert_eq!(scene.found(), [Violation::StretchTooLong { at: at(0, 9), driven, most }]);
}

#[test]
fn a_minute_driven_in_a_curfew_is_found() {
    let driven = |vehicle, span, area| Violation::DrivenInCurfew { at: at(vehicle, span), area };
    // Both drive from half past 7 to half past 8 in area 1, and vehicle 0 back until half past 9.
    let both: &[Violation] = &[driven(0, 5, 1), driven(1, 3, 1)];
    each_is_found(
        two_cross,
        &[
            ("within a drive", |s| curfew(s, 1, 8 * HOUR, 8 * HOUR + 60), both),
            ("up to its begin", |s| curfew(s, 1, 0, 27_000), &[]),
            ("a second into it", |s| curfew(s, 1, 0, 27_001), both),
            ("from its end on", |s| curfew(s, 1, 9 * HOUR + 1_800, DAY), &[]),
            (
                "a second before its end",
                |s| curfew(s, 1, 9 * HOUR + 1_799, DAY),
                &[driven(0, 7, 1)],
            ),
            ("since yesterday evening", |s| curfew(s, 1, 20 * HOUR, DAY + 27_001), both),
            (
                "a drive of no time",
                |s| {
                    curfew(s, 0, 41_999, 42_060);
                    s.stretch(0, 9, -1);
                    s.problem.tables[0].seconds[2 * 5] -= 1;
                    s.spans(0).push(Span { from: 41_999, until: 41_999, doing: drive(0) });
                },
                &[],
            ),
            (
                "on this side of the post, while they are beyond it",
                |s| curfew(s, 0, 8 * HOUR, 9 * HOUR),
                &[],
            ),
            ("on this side of the post", |s| curfew(s, 0, 6 * HOUR, 9 * HOUR), &[driven(1, 1, 0)]),
            (
                "by another clock",
                |s| {
                    curfew(s, 1, 20 * HOUR, 20 * HOUR + 60);
                    s.problem.midnight = 12 * HOUR;
                    // Half past 9 in the morning is half past 21 by it.
                    s.problem.posts[0].wait[21] = 600;
                },
                both,
            ),
        ],
    );
}

fn curfew(scene: &mut Scene, area: usize, from: Second, until: Second) {
    scene.problem.areas[area].curfew = vec![from_to(from, until)];
}

/// From area 0 to area 1 of one country, on to a place without area and back to area 0.
fn within_a_country() -> Scene {
    let mut problem = a_row(3, 10, 3_600);
    problem.areas = vec![Area::default(), Area::default()];
    problem.places[0].area = Some(0);
    problem.places[1].area = Some(1);
    problem.vehicles = vec![a_vehicle(0)];
    problem.requests =
        vec![goods(From::AnyStart, a_stop(1, 0)), goods(From::AnyStart, a_stop(2, 0))];
    let steps = [
        (HOUR, drive(1)),
        (0, deliver(0)),
        (HOUR, drive(2)),
        (0, deliver(1)),
        (2 * HOUR, drive(0)),
    ];
    let totals = Totals { unserved: [0; 4], vehicles: 1, metres: 40, cost: 180 };
    let routes = vec![route(0, HOUR, &steps)];
    Scene { problem, plan: RoutePlan { routes, totals, ..RoutePlan::default() } }
}

#[test]
fn a_leg_stands_still_in_the_curfews_of_both_its_ends() {
    let driven = |span, area| Violation::DrivenInCurfew { at: at(0, span), area };
    each_is_found(
        within_a_country,
        &[
            ("of where it comes from", |s| curfew(s, 0, HOUR, 2 * HOUR), &[driven(0, 0)]),
            ("of where it goes to", |s| curfew(s, 1, HOUR, 2 * HOUR), &[driven(0, 1)]),
            ("on the way to no area", |s| curfew(s, 1, 2 * HOUR, 3 * HOUR), &[driven(2, 1)]),
            ("on the way from no area", |s| curfew(s, 0, 3 * HOUR, 4 * HOUR), &[driven(4, 0)]),
            (
                "within one area",
                |s| {
                    s.problem.places[1].area = Some(0);
                    curfew(s, 0, HOUR, 2 * HOUR);
                },
                &[driven(0, 0)],
            ),
            ("of an area that is far", |s| curfew(s, 0, 2 * HOUR, 3 * HOUR), &[]),
        ],
    );
}

//! Borders and companies, by hand: place 2 of a line is a post between west and east.

use super::whole::{Acts, timelines};
use super::*;

/// Places 0 to 4; the first two west, the last two east, a post at place 2 with no wait.
fn two_countries() -> Routing {
    let mut problem = line(5);
    problem.areas =
        vec![Area { country: 7, curfew: Vec::new() }, Area { country: 9, curfew: Vec::new() }];
    for place in 0..5 {
        problem.places[place].area = Some(u32::from(place > 2));
    }
    problem.posts.push(post(2));
    problem
}

fn post(place: PlaceNo) -> Post {
    Post { place, between: (9, 7), open: Vec::new(), wait: [0; 24] }
}

/// The border spans of a way, in hours.
fn queues(way: &[crate::route::plan::Span]) -> Vec<(Second, Second, u32)> {
    let border = way.iter().filter_map(|span| match span.doing {
        Doing::Border { post } => Some((span.from / H, span.until / H, post)),
        Doing::Drive { .. } | Doing::Stand(_) | Doing::Act(_) => None,
    });
    border.collect()
}

/// The posts a lone van with one drop at place 4 passes, there and back.
fn there_and_back(problem: &mut Routing) -> Vec<(Second, Second, u32)> {
    problem.vehicles = vec![van()];
    problem.requests = vec![drop_at(4)];
    let road = Road::new(problem).unwrap();
    let way = road.timeline(0, &[Act::Deliver(0)], &Gates::open()).unwrap();
    assert_eq!(road.feasible(0, &[Act::Deliver(0)], &Gates::open()), Some(way.reached));
    queues(&way.spans)
}

#[test]
fn the_wait_is_that_of_the_hour_in_which_one_comes() {
    let mut problem = two_countries();
    problem.posts[0].wait[2] = 3 * H;
    problem.posts[0].wait[3..6].fill(9 * H);
    problem.posts[0].wait[9] = H;
    assert_eq!(there_and_back(&mut problem), [(2, 5, 0), (9, 10, 0)]);
}

#[test]
fn a_shorter_wait_in_a_later_hour_is_waited_for() {
    let mut problem = two_countries();
    problem.posts[0].wait[2] = 10 * H;
    problem.posts[0].wait[3..6].fill(10 * H);
    assert_eq!(there_and_back(&mut problem)[0], (2, 6, 0));
}

#[test]
fn a_closed_post_is_waited_for() {
    let mut problem = two_countries();
    problem.posts[0].open = vec![hours(22, 26), hours(8, 12)];
    problem.posts[0].wait = [2 * H; 24];
    // Back at 14, when the post is closed until 22.
    assert_eq!(there_and_back(&mut problem), [(2, 10, 0), (14, 24, 0)]);
}

#[test]
fn of_two_posts_the_one_left_first_is_taken() {
    let mut problem = two_countries();
    problem.posts.push(post(2));
    problem.posts[0].wait[2] = 3 * H;
    assert_eq!(there_and_back(&mut problem)[0], (2, 2, 1));
    problem.posts[0].wait[2] = 1;
    assert_eq!(there_and_back(&mut problem)[0], (2, 2, 1));
    problem.posts[0].wait[2] = 0;
    assert_eq!(there_and_back(&mut problem)[0], (2, 2, 0));
}

#[test]
fn countries_without_a_post_are_not_crossed() {
    let mut problem = two_countries();
    problem.posts[0].between = (7, 8);
    problem.vehicles = vec![van()];
    problem.requests = vec![drop_at(4)];
    let road = Road::new(&problem).unwrap();
    let refused = road.timeline(0, &[Act::Deliver(0)], &Gates::open()).unwrap_err();
    assert_eq!(refused, Refused { act: 0, rule: Rule::Border });
}

#[test]
fn each_side_of_a_post_keeps_its_own_curfew() {
    let mut problem = two_countries();
    problem.areas[0].curfew = vec![hours(3, 20)];
    problem.areas[1].curfew = vec![hours(0, 3)];
    // Across by 2, standing there until 3, at the drop by 5, at the post by 7, home after 20.
    assert_eq!(there_and_back(&mut problem), [(2, 2, 0), (7, 7, 0)]);
    let road = Road::new(&problem).unwrap();
    let reached = road.feasible(0, &[Act::Deliver(0)], &Gates::open()).unwrap();
    assert_eq!(reached.end, 22 * H);
}

#[test]
fn a_queue_longer_than_a_rest_is_one() {
    let mut problem = two_countries();
    problem.posts[0].wait = [11 * H; 24];
    problem.vehicles = vec![Vehicle { hours: Some(Hours::ONE), ..van() }];
    problem.requests = vec![Request { to: Stop { service: 10 * H, ..stop(4) }, ..drop_at(4) }];
    let road = Road::new(&problem).unwrap();
    let way = road.timeline(0, &[Act::Deliver(0)], &Gates::open()).unwrap();
    // Two hours to the post, eleven in it, two to the stop and ten of work: no rest between.
    let act = way.spans.iter().find(|span| span.doing == Doing::Act(Act::Deliver(0)));
    assert_eq!(act.map(|span| span.from), Some(15 * H));
}

/// Two vans of one company with a drop at place 4 each, the second leaving at hour 6.
fn company() -> (Routing, Vec<Acts>) {
    let mut problem = two_countries();
    let first = Vehicle { together: Some(77), ..van() };
    problem.vehicles = vec![first.clone(), Vehicle { from: 6 * H, ..first }];
    problem.requests = vec![drop_at(4), drop_at(4)];
    (problem, vec![(0, vec![Act::Deliver(0)]), (1, vec![Act::Deliver(1)])])
}

#[test]
fn the_first_of_a_company_waits_at_the_post_for_the_last() {
    let (problem, routes) = company();
    let road = Road::new(&problem).unwrap();
    let whole = timelines(&road, &routes).unwrap();
    assert_eq!(queues(&whole.routes[0].spans), [(8, 8, 0), (12, 12, 0)]);
    assert_eq!(queues(&whole.routes[1].spans), [(8, 8, 0), (12, 12, 0)]);
    let waits = |route: usize| {
        let spans = whole.routes[route].spans.iter();
        spans.filter(|span| span.doing == Doing::Stand(Why::Company)).count()
    };
    assert_eq!((waits(0), waits(1)), (1, 0));
}

#[test]
fn who_does_not_cross_is_not_waited_for() {
    let (mut problem, routes) = company();
    problem.requests[1].to.place = 1;
    let road = Road::new(&problem).unwrap();
    let whole = timelines(&road, &routes).unwrap();
    assert_eq!(queues(&whole.routes[0].spans)[0], (2, 2, 0));
}

#[test]
fn companies_that_wait_in_a_circle_are_refused() {
    // One goes east first and comes back with goods, the other the other way round, and neither is
    // at the second post before it has passed the first.
    let mut problem = two_countries();
    let east = Vehicle { start: 4, end: None, together: Some(77), ..van() };
    problem.vehicles = vec![Vehicle { start: 0, ..east.clone() }, east];
    let carry = |from, to| Request { from: From::Stop(stop(from)), ..drop_at(to) };
    problem.requests = vec![carry(3, 0), carry(1, 4)];
    let routes =
        [(0, vec![Act::PickUp(0), Act::Deliver(0)]), (1, vec![Act::PickUp(1), Act::Deliver(1)])];
    let road = Road::new(&problem).unwrap();
    let stuck = timelines(&road, &routes).unwrap_err();
    assert_eq!(stuck.refused.rule, Rule::Company);
    problem.vehicles[1].together = None;
    let road = Road::new(&problem).unwrap();
    assert!(timelines(&road, &routes).is_ok());
}

//! One vehicle, by hand.

use super::*;

#[test]
fn who_comes_early_leaves_home_later_and_does_not_wait() {
    let mut problem = line(3);
    problem.vehicles.push(van());
    problem.requests.push(drop_at(2));
    problem.requests[0].to.windows = vec![Window { opens: 5 * H, closes: 6 * H }];
    problem.requests[0].to.service = 600;
    let road = Road::new(&problem).unwrap();
    let way = road.timeline(0, &[Act::Deliver(0)], &Gates::open()).unwrap();
    let spans: Vec<_> = way.spans.iter().map(|span| (span.from, span.until, span.doing)).collect();
    let drive = |to| Doing::Drive { to };
    let expected = [
        (3 * H, 5 * H, drive(2)),
        (5 * H, 5 * H + 600, Doing::Act(Act::Deliver(0))),
        (5 * H + 600, 7 * H + 600, drive(0)),
    ];
    assert_eq!(spans, expected);
    assert_eq!(way.reached, Reached { end: 7 * H + 600, metres: 240, cost: 980 });
    assert_eq!(road.feasible(0, &[Act::Deliver(0)], &Gates::open()), Some(way.reached));
}

#[test]
fn a_drive_stands_still_in_the_curfew() {
    let mut problem = line(3);
    problem.areas.push(Area { country: 1, curfew: vec![hours(1, 4)] });
    problem.places[2].area = Some(0);
    problem.vehicles.push(van());
    problem.requests.push(drop_at(2));
    let road = Road::new(&problem).unwrap();
    let way = road.timeline(0, &[Act::Deliver(0)], &Gates::open()).unwrap();
    let spans: Vec<_> = way.spans.iter().map(|span| (span.from, span.until, span.doing)).collect();
    let expected = [
        (0, H, Doing::Drive { to: 2 }),
        (H, 4 * H, Doing::Stand(Why::Curfew)),
        (4 * H, 5 * H, Doing::Drive { to: 2 }),
        (5 * H, 5 * H, Doing::Act(Act::Deliver(0))),
        (5 * H, 7 * H, Doing::Drive { to: 0 }),
    ];
    assert_eq!(spans, expected);
    assert_eq!(road.feasible(0, &[Act::Deliver(0)], &Gates::open()), Some(way.reached));
}

#[test]
fn what_is_too_heavy_is_refused_where_it_is_picked_up() {
    let mut problem = line(3);
    problem.vehicles.push(Vehicle { grams: 150, ..van() });
    let picked = Request { from: From::Stop(stop(1)), ..drop_at(2) };
    problem.requests = vec![picked.clone(), picked];
    let road = Road::new(&problem).unwrap();
    let both = [Act::PickUp(0), Act::PickUp(1), Act::Deliver(0), Act::Deliver(1)];
    let refused = road.timeline(0, &both, &Gates::open()).unwrap_err();
    assert_eq!(refused, Refused { act: 1, rule: Rule::Load });
    let in_turn = [Act::PickUp(0), Act::Deliver(0), Act::PickUp(1), Act::Deliver(1)];
    assert!(road.timeline(0, &in_turn, &Gates::open()).is_ok());
}

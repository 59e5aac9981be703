//! Breaks and rests, by hand: hour by hour along a line of places.

use super::*;

/// Two hours at a stretch and half an hour of break, four hours a day, six hours up, ten of rest.
const SHORT: Hours =
    Hours { stretch: 2 * H, pause: 1_800, daily: 4 * H, span: 6 * H, rest: 10 * H, weekly: 12 * H };

/// What a vehicle with such hours does on its way to the stops, as (begin, end, what) in half hours.
fn halves(hours: Hours, stops: &[Stop]) -> Result<Vec<(Second, Second, &'static str)>, Refused> {
    let mut problem = line(20);
    problem.vehicles.push(Vehicle { hours: Some(hours), end: None, ..van() });
    for stop in stops {
        problem.requests.push(Request { to: stop.clone(), ..drop_at(0) });
    }
    let road = Road::new(&problem).unwrap();
    let acts: Vec<Act> = (0..).map(Act::Deliver).take(stops.len()).collect();
    let way = road.timeline(0, &acts, &Gates::open());
    let reached = way.as_ref().ok().map(|way| way.reached);
    assert_eq!(road.feasible(0, &acts, &Gates::open()), reached);
    let told = way?.spans.into_iter().map(|span| {
        let what = match span.doing {
            Doing::Drive { .. } => "drive",
            Doing::Act(_) => "act",
            Doing::Border { .. } => "post",
            Doing::Stand(Why::Pause) => "pause",
            Doing::Stand(Why::Rest) => "rest",
            Doing::Stand(Why::Window) => "window",
            Doing::Stand(Why::Curfew) => "curfew",
            Doing::Stand(Why::Company) => "company",
            Doing::Stand(Why::Passengers) => "passengers",
        };
        (span.from / 1_800, span.until / 1_800, what)
    });
    Ok(told.collect())
}

fn from_hour(place: PlaceNo, hour: Second) -> Stop {
    Stop { windows: vec![Window { opens: hour * H, closes: 99 * H }], ..stop(place) }
}

fn service(place: PlaceNo, hours: Second) -> Stop {
    Stop { service: hours * H, ..stop(place) }
}

#[test]
fn a_break_is_taken_when_the_stretch_is_used_up() {
    let way = halves(SHORT, &[stop(3)]).unwrap();
    assert_eq!(way, [(0, 4, "drive"), (4, 5, "pause"), (5, 7, "drive"), (7, 7, "act")]);
}

#[test]
fn who_arrives_as_the_stretch_ends_needs_no_break() {
    assert_eq!(halves(SHORT, &[stop(2)]).unwrap(), [(0, 4, "drive"), (4, 4, "act")]);
}

#[test]
fn a_rest_on_the_way_comes_after_the_days_driving() {
    let way = halves(SHORT, &[stop(5)]).unwrap();
    let day = [(0, 4, "drive"), (4, 5, "pause"), (5, 9, "drive"), (9, 29, "rest")];
    assert_eq!(way, [day.as_slice(), &[(29, 31, "drive"), (31, 31, "act")]].concat());
}

#[test]
fn a_wait_as_long_as_a_break_is_one() {
    let way = halves(SHORT, &[stop(1), from_hour(2, 3), stop(4)]).unwrap();
    let morning = [(0, 2, "drive"), (2, 2, "act"), (2, 4, "drive"), (4, 6, "window")];
    assert_eq!(
        way,
        [morning.as_slice(), &[(6, 6, "act"), (6, 10, "drive"), (10, 10, "act")]].concat()
    );
}

#[test]
fn service_is_no_break() {
    let way = halves(SHORT, &[service(2, 1), stop(3)]).unwrap();
    let morning = [(0, 4, "drive"), (4, 6, "act"), (6, 7, "pause")];
    assert_eq!(way, [morning.as_slice(), &[(7, 9, "drive"), (9, 9, "act")]].concat());
}

#[test]
fn work_that_would_end_too_late_waits_for_a_rest() {
    let way = halves(SHORT, &[service(1, 4), service(2, 2)]).unwrap();
    let day = [(0, 2, "drive"), (2, 10, "act"), (10, 12, "drive"), (12, 32, "rest")];
    assert_eq!(way, [day.as_slice(), &[(32, 36, "act")]].concat());
}

#[test]
fn the_day_after_a_rest_is_as_long_as_the_first() {
    let way = halves(SHORT, &[service(1, 4), service(2, 2), service(3, 3)]).unwrap();
    // Up since 16 and done at 22, to the second.
    assert_eq!(way[4..], [(32, 36, "act"), (36, 38, "drive"), (38, 44, "act")]);
}

#[test]
fn a_wait_that_goes_on_beyond_the_day_is_a_rest_in_time() {
    // Up since 0; the stop opens at 9, when the day has ended: the wait since 2 becomes a rest.
    let way = halves(SHORT, &[stop(1), from_hour(2, 9)]).unwrap();
    let day = [(0, 2, "drive"), (2, 2, "act"), (2, 4, "drive"), (4, 24, "rest")];
    assert_eq!(way, [day.as_slice(), &[(24, 24, "act")]].concat());
}

#[test]
fn the_day_begins_when_the_first_stop_needs_it() {
    // Without that the day would begin at 0 and end at 6, with the second stop beyond it.
    let way = halves(SHORT, &[from_hour(1, 5), stop(2)]).unwrap();
    let expected =
        [(7, 9, "drive"), (9, 10, "window"), (10, 10, "act"), (10, 12, "drive"), (12, 12, "act")];
    assert_eq!(way, expected);
}

#[test]
fn work_longer_than_a_day_is_refused() {
    let refused = halves(SHORT, &[stop(1), service(2, 7)]).unwrap_err();
    assert_eq!(refused, Refused { act: 1, rule: Rule::Hours });
}

#[test]
fn more_driving_than_a_week_allows_is_refused() {
    assert!(halves(SHORT, &[stop(12)]).is_ok());
    let refused = halves(SHORT, &[stop(6), stop(13)]).unwrap_err();
    assert_eq!(refused, Refused { act: 1, rule: Rule::Hours });
}

#[test]
fn two_who_take_turns_drive_eighteen_hours_without_a_halt() {
    assert_eq!(halves(Hours::TWO, &[stop(18)]).unwrap(), [(0, 36, "drive"), (36, 36, "act")]);
    let way = halves(Hours::TWO, &[stop(19)]).unwrap();
    assert_eq!(way[..2], [(0, 36, "drive"), (36, 54, "rest")]);
}

#[test]
fn one_drives_nine_hours_with_one_break() {
    let way = halves(Hours::ONE, &[stop(9)]).unwrap();
    // 4 h 30, then 45 minutes, then 4 h 30: told in whole half hours.
    assert_eq!(way, [(0, 9, "drive"), (9, 10, "pause"), (10, 19, "drive"), (19, 19, "act")]);
}

//! What makes a problem unfit: one change at a time, each told with its place and its number.

use super::*;
use crate::route::problem::{Crew, GoodsClass, Place, Ride, Traits};

/// Two places in one area, a post, a van, and goods to be carried from one place to the other.
fn small() -> Routing {
    let stop = |place| Stop { place, windows: vec![Window { opens: 0, closes: 9 }], service: 1 };
    let goods = Request {
        from: From::Stop(stop(0)),
        to: stop(1),
        grams: 1,
        millilitres: 1,
        priority: 4,
        needs: Traits(0),
        class: GoodsClass(0),
    };
    let van = Vehicle {
        start: 0,
        end: None,
        from: 0,
        until: 100,
        table: 0,
        grams: 1,
        millilitres: 1,
        fixed: 1,
        per_metre: 1,
        traits: Traits(0),
        hours: Some(Hours::ONE),
        crew: Crew { people: 1, seats: 2, home: 0, must_return: true },
        together: None,
    };
    let curfew = vec![DailyHours { from: 0, until: 100 }];
    Routing {
        places: vec![Place { area: Some(0) }; 2],
        tables: vec![Table { metres: vec![0, 7, 7, 0], seconds: vec![0, 1, 1, 0] }],
        requests: vec![goods],
        vehicles: vec![van],
        areas: vec![Area { country: 1, curfew: curfew.clone() }],
        posts: vec![Post { place: 0, between: (1, 2), open: curfew, wait: [0; 24] }],
        ..Routing::default()
    }
}

/// One thing made different.
type Change<T> = fn(&mut T);

/// What is said of the small problem after a change.
fn said(change: impl Fn(&mut Routing)) -> String {
    let mut problem = small();
    change(&mut problem);
    check(&problem).map_or_else(|unfit| unfit.to_string(), |()| "fit".to_owned())
}

#[test]
fn what_is_merely_hopeless_is_fit() {
    assert_eq!(said(|_| {}), "fit");
    assert_eq!(said(|problem| problem.vehicles.clear()), "fit");
    assert_eq!(said(|problem| problem.requests[0].grams = NUMBER), "fit");
    assert_eq!(said(|problem| problem.posts.clear()), "fit");
    assert_eq!(check(&Routing { tables: vec![Table::default()], ..Routing::default() }), Ok(()));
}

#[test]
fn a_number_that_names_nothing_is_told() {
    let nothing = |what, there| format!("{what} 9 is not there, there are {there} from 0");
    let cases: [(&str, String, Change<Routing>); 10] = [
        ("place 1", nothing("area", 1), |problem| problem.places[1].area = Some(9)),
        ("post 0", nothing("place", 2), |problem| problem.posts[0].place = 9),
        ("delivery of request 0", nothing("place", 2), |problem| problem.requests[0].to.place = 9),
        ("request 0", nothing("vehicle", 1), |problem| problem.requests[0].from = From::Aboard(9)),
        ("vehicle 0", nothing("start", 2), |problem| problem.vehicles[0].start = 9),
        ("vehicle 0", nothing("end", 2), |problem| problem.vehicles[0].end = Some(9)),
        ("vehicle 0", nothing("table", 1), |problem| problem.vehicles[0].table = 9),
        ("vehicle 0", nothing("home", 2), |problem| problem.vehicles[0].crew.home = 9),
        ("pick-up of request 0", nothing("place", 2), |problem| {
            let to = problem.requests[0].to.clone();
            problem.requests[0].from = From::Stop(Stop { place: 9, ..to });
        }),
        ("the problem", "0 tables instead of 1".to_owned(), |problem| problem.tables.clear()),
    ];
    for (subject, sentence, change) in cases {
        assert_eq!(said(change), format!("{subject}: {sentence}"));
    }
}

#[test]
fn tables_are_square_not_negative_and_nothing_to_oneself() {
    let cases: [(&str, Change<Table>); 4] = [
        ("3 metres instead of 4", |table| {
            table.metres.pop();
        }),
        ("5 seconds instead of 4", |table| table.seconds.push(1)),
        ("-1 metres from place 0 to place 1", |table| table.metres[1] = -1),
        ("5 seconds from place 1 to place 1", |table| table.seconds[3] = 5),
    ];
    for (sentence, change) in cases {
        let said = said(|problem| change(&mut problem.tables[0]));
        assert_eq!(said, format!("table 0: {sentence}"));
    }
}

#[test]
fn windows_come_in_turn_and_do_not_touch() {
    let window = |opens, closes| Window { opens, closes };
    let cases = [
        (vec![], "no window at all"),
        (vec![window(5, 4)], "window 0 is backwards or not after the one before"),
        (vec![window(0, 9), window(9, 12)], "window 1 is backwards or not after the one before"),
        (vec![window(5, 6), window(0, 1)], "window 1 is backwards or not after the one before"),
        (vec![window(0, 1); 65], "65 windows, at most 64 are planned at once"),
        (
            vec![window(0, NUMBER + 1)],
            "closing of a window is 1000000000001, not from -1000000000000 to 1000000000000",
        ),
    ];
    for (windows, sentence) in cases {
        let said = said(|problem| problem.requests[0].to.windows.clone_from(&windows));
        assert_eq!(said, format!("delivery of request 0: {sentence}"));
    }
    assert_eq!(said(|problem| problem.requests[0].to.windows = vec![window(3, 3)]), "fit");
}

#[test]
fn amounts_are_neither_negative_nor_beyond_all_bounds() {
    let beyond = |what| format!("{what} is -1, not from 0 to 1000000000000");
    let cases: [(&str, String, Change<Routing>); 9] = [
        ("delivery of request 0", beyond("service"), |it| it.requests[0].to.service = -1),
        ("request 0", beyond("weight"), |it| it.requests[0].grams = -1),
        ("request 0", beyond("volume"), |it| it.requests[0].millilitres = -1),
        ("vehicle 0", beyond("payload"), |it| it.vehicles[0].grams = -1),
        ("vehicle 0", beyond("room"), |it| it.vehicles[0].millilitres = -1),
        ("vehicle 0", beyond("cost of use"), |it| it.vehicles[0].fixed = -1),
        ("post 0", beyond("wait"), |it| it.posts[0].wait[23] = -1),
        ("the problem", beyond("cost of a ride"), |it| it.ride = Ride { fixed: -1, per_metre: 0 }),
        ("request 0", "priority is 5, not from 1 to 4".to_owned(), |it| {
            it.requests[0].priority = 5;
        }),
    ];
    for (subject, sentence, change) in cases {
        assert_eq!(said(change), format!("{subject}: {sentence}"));
    }
}

#[test]
fn the_longest_leg_costs_no_more_than_the_largest_number() {
    let dear = NUMBER / 7 + 1;
    let sentence = format!("cost of a unit of length is {dear}, not from 0 to {}", dear - 1);
    let said_of = |change: fn(&mut Routing, i64)| said(|problem| change(problem, dear));
    let vehicle = said_of(|problem, dear| problem.vehicles[0].per_metre = dear);
    assert_eq!(vehicle, format!("vehicle 0: {sentence}"));
    let ride = said_of(|problem, dear| problem.ride.per_metre = dear);
    assert_eq!(ride, format!("the problem: {sentence}"));
}

#[test]
fn a_vehicle_has_seats_for_its_people_and_ends_after_it_begins() {
    let seats = said(|problem| problem.vehicles[0].crew.people = 3);
    assert_eq!(seats, "vehicle 0: 2 seats for 3 people");
    let backwards = said(|problem| problem.vehicles[0].from = 101);
    assert_eq!(backwards, "vehicle 0: ends at 100, begins at 101");
}

#[test]
fn hours_leave_time_to_drive() {
    let with = |hours| said(|problem| problem.vehicles[0].hours = Some(hours));
    assert_eq!(with(Hours::TWO), "fit");
    assert_eq!(with(Hours { rest: 0, ..Hours::ONE }), "fit");
    let week = "not from 60 to 604800";
    let stretch = with(Hours { stretch: 0, ..Hours::ONE });
    assert_eq!(stretch, format!("vehicle 0: driving at a stretch is 0, {week}"));
    let span = with(Hours { span: 700_000, ..Hours::ONE });
    assert_eq!(span, format!("vehicle 0: time between rests is 700000, {week}"));
    let rest = with(Hours { rest: 60, ..Hours::ONE });
    assert_eq!(rest, "vehicle 0: rest is 60, not from 2700 to 604800");
}

#[test]
fn daily_hours_begin_on_their_day_and_are_shorter_than_one() {
    let with =
        |from, until| said(|problem| problem.areas[0].curfew = vec![DailyHours { from, until }]);
    assert_eq!(with(DAY - 1, DAY + 5), "fit");
    assert_eq!(with(0, DAY), "area 0: end of daily hours is 86400, not from 1 to 86399");
    assert_eq!(with(5, 5), "area 0: end of daily hours is 5, not from 6 to 86404");
    assert_eq!(with(DAY, DAY + 1), "area 0: begin of daily hours is 86400, not from 0 to 86399");
    let many = said(|problem| problem.posts[0].open = vec![DailyHours { from: 0, until: 1 }; 25]);
    assert_eq!(many, "post 0: 25 opening hours, at most 24 are planned at once");
}

#[test]
fn a_post_lies_between_two_countries() {
    let one = said(|problem| problem.posts[0].between = (4, 4));
    assert_eq!(one, "post 0: between country 4 and itself there is no border");
}

#[test]
fn no_more_is_planned_than_is_promised() {
    let places = said(|problem| problem.places = vec![Place::default(); PLACES + 1]);
    assert_eq!(places, "the problem: 5001 places, at most 5000 are planned at once");
    let classes = said(|problem| {
        problem.apart = (0..20).map(|class| (GoodsClass(class), GoodsClass(0))).collect();
    });
    let sentence = "20 classes of goods to be kept apart, at most 16 are planned at once";
    assert_eq!(classes, format!("the problem: {sentence}"));
}

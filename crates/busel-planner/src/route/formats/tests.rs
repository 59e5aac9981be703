//! Whatever the text: a problem, or a sentence that names the line.

use super::*;
use crate::route::plan::{Act, RoutePlan};
use crate::route::problem::From;
use crate::route::search::{Effort, Unwatched, route};

const CUSTOMERS: &str = "T1\n\nVEHICLE\nNUMBER CAPACITY\n 3 10\n\nCUSTOMER\nCUST NO. X Y DEMAND READY DUE SERVICE\n\n\
 0 0 0 0 0 100 0\n 1 3 4 5 0 50 1\n 2 6 8 5 10.5 60 1\n 3 0 7 4 0 90 1\n";

const PAIRS: &str = "2 10 1\n0 0 0 0 0 100 0 0 0\n1 3 4 5 0 50 1 0 2\n2 6 8 -5 0 60 1 1 0\n";

const ROADS: &str = "NAME: t\nSIZE: 3\nROUTE-TIME: 90\nCAPACITY: 10\nNODES\n\
0 1.5 1.5 0 0 240 0 0 0\n1 1.6 1.5 5 0 50 1 0 2\n2 1.7 1.5 -5 0 60 1 1 0\nEDGES\n0 3 5\n4 0 2\n6 2 0\nEOF\n";

const CONVOY: &str = r#"{"format": "busel-convoy-1", "name": "c", "nodes": [[0, 0], [1000, 0]],
 "depots": [0],
 "requests": [{"id": 7, "p": 0, "d": 1, "kg": 2, "litres": 3, "p_tw": [[0, 60]],
               "d_tw": [[0, 2000], [3000, 4000]], "p_service": 5, "d_service": 5}],
 "vehicles": [{"id": 4, "type": "van", "start": 0, "end": null, "kg": 10, "litres": 10,
               "fixed": 100, "per_km": 2, "tw": [0, 5760]}]}"#;

fn read_as(text: &str) -> Result<Instance, Fault> {
    read("t", text, Goal::FewestVehicles)
}

fn plan(instance: &Instance) -> RoutePlan {
    let effort = Effort { seed: 1, iterations: 200, threads: 1 };
    route(&instance.problem, &effort, &Unwatched).expect("it fits")
}

#[test]
fn customers_have_lengths_in_the_unit_of_the_goal() {
    let fewest = read_as(CUSTOMERS).expect("it fits").problem;
    assert_eq!((fewest.requests.len(), fewest.vehicles.len()), (3, 3));
    assert_eq!(fewest.tables[0].metres[..4], [0, 5_000, 10_000, 7_000]);
    // A window that opens at a fraction opens no sooner.
    assert_eq!(fewest.requests[1].to.windows[0].opens, 10_500);
    assert!(fewest.fewest_vehicles);
    assert_eq!(fewest.vehicles[0].fixed, 10_000_000);
    let road = read("t", CUSTOMERS, Goal::Road).expect("it fits").problem;
    // The root of 18 is 4.2426…, cut.
    assert_eq!(road.tables[0].metres[7], 42);
    assert!(!road.fewest_vehicles);
}

#[test]
fn a_table_of_roads_need_not_be_the_same_both_ways() {
    let instance = read_as(ROADS).expect("it fits");
    assert_eq!(instance.problem.tables[0].seconds, [0, 3, 5, 4, 0, 2, 6, 2, 0]);
    assert_eq!(instance.problem.vehicles[0].until, 90);
    assert_eq!(plan(&instance).totals.metres, 3 + 2 + 6);
}

#[test]
fn a_convoy_counts_minutes_and_whole_kilometres() {
    let instance = read_as(CONVOY).expect("it fits");
    let problem = &instance.problem;
    assert_eq!(problem.tables[0].metres, [0, 1_250, 1_250, 0]);
    // 1250 km at 65 km an hour, and the border.
    assert_eq!(problem.tables[0].seconds[1], (1_154 + 90) * 60);
    assert_eq!(problem.requests[0].to.windows.len(), 2);
    let totals = plan(&instance).totals;
    assert_eq!((totals.cost, totals.vehicles), (100 + 2 * 1_250, 1));
}

#[test]
fn the_rules_of_the_road_are_read() {
    let text = CONVOY.replace(
        "\"depots\": [0],",
        r#""areas": [{"country": 1, "curfew": [[1320, 1740]]}, {"country": 2}], "place_areas": [0, 1],
           "posts": [{"place": 1, "between": [1, 2], "wait": [9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9]}],
           "apart": [[1, 2]], "ride": {"fixed": 5, "per_km": 1}, "fewest_vehicles": true,"#,
    );
    let problem = read_as(&text).expect("it fits").problem;
    assert_eq!(problem.areas[0].curfew[0].from, 22 * 3_600);
    assert_eq!(problem.places[1].area, Some(1));
    assert_eq!(problem.posts[0].wait[23], 540);
    assert!(problem.fewest_vehicles);
    assert_eq!((problem.apart.len(), problem.ride.fixed), (1, 5));
}

#[test]
fn bad_texts_end_in_a_sentence() {
    let bad_lines = [
        (String::new(), "line 1: the text ends"),
        ("x".to_owned(), "line 1: no usable number of vehicles"),
        (CUSTOMERS.replace(" 3 10\n", " 0 10\n"), "line 5: there is no vehicle"),
        (CUSTOMERS.replace(" 3 10\n", " 3 -1\n"), "line 5: no usable capacity"),
        (CUSTOMERS.replace(" 3 10\n", " 99999 10\n"), "line 5: too many vehicles"),
        (CUSTOMERS.replace("1 3 4 5", "1 NaN 4 5"), "line 11: no usable coordinate"),
        (CUSTOMERS.replace("1 3 4 5", "1 inf 4 5"), "line 11: no usable coordinate"),
        (CUSTOMERS.replace("1 3 4 5", "1 1e8 4 5"), "line 10: a leg is too long"),
        (CUSTOMERS.replace("1 3 4 5", "1 3 4 -5"), "line 11: no usable demand"),
        (CUSTOMERS.replace("1 3 4 5 0 50", "1 3 4 5 51 50"), "line 11: a window"),
        (CUSTOMERS.replace(" 2 6 8", " 4 6 8"), "line 12: numbers must run"),
        (CUSTOMERS.replace("10.5 60 1", "10.5 60"), "line 12: no usable service time"),
        (PAIRS.replace("-5 0 60 1 1 0", "-4 0 60 1 1 0"), "line 3: a pickup and its delivery"),
        (PAIRS.replace("50 1 0 2", "50 1 0 1"), "line 3: a pickup and its delivery"),
        (PAIRS.replace("50 1 0 2", "50 1 2 2"), "line 3: a pickup and its delivery"),
        (PAIRS.replace("60 1 1 0", "60 1 0 1"), "line 3: a pickup and its delivery"),
        (PAIRS.replace("50 1 0 2", "50 1 0 9"), "line 3: a pickup and its delivery"),
        (ROADS.replace("4 0 2\n", "4 0\n"), "line 11: no usable leg"),
        (ROADS.replace("4 0 2\n", "4 0 -2\n"), "line 11: no usable leg"),
        (ROADS.replace("6 2 0\nEOF\n", ""), "line 12: the text ends"),
        (ROADS.replace("SIZE: 3", "SIZE: 30000000000"), "line 2: no usable SIZE"),
        (ROADS.replace("SIZE: 3", "SIZE: 900000"), "line 5: no usable SIZE"),
        (ROADS.replace("CAPACITY: 10\n", ""), "line 4: no usable CAPACITY"),
        (CONVOY.replace("\"kg\": 2", "\"kg\": -2"), "line 3, column 15: requests 0: no usable kg"),
        (CONVOY.replace("[0, 60]", "[60, 0]"), "requests 0: a window"),
        (CONVOY.replace("\"d\": 1", "\"d\": 2"), "requests 0: no usable node"),
        (
            CONVOY.replace("\"start\": 0", "\"start\": 5"),
            "line 5, column 15: vehicles 0: no usable node",
        ),
        (CONVOY.replace("[3000, 4000]", "[1000, 4000]"), "requests 0: a window"),
        (CONVOY.replace("1000, 0]", "1e300, 0]"), "line 1, column 53: nodes 0: a leg is too long"),
        (CONVOY.replace("\"kg\": 10", "\"kg\": 1e400"), "line 5, column 75: number out of range"),
        (CONVOY.replace("busel-convoy-1", "busel-convoy-2"), "line 1, column 12: no usable format"),
        (CONVOY.replace("\"kg\": 10", "\"kg\": NaN"), "line 5, column 71: expected value"),
        (CONVOY.replace("\"depots\"", "\"depotts\""), "line 2, column 10: unknown field `depotts`"),
        (CONVOY[..200].to_owned(), "line 4, column 31: EOF"),
    ];
    for (text, expected) in bad_lines {
        let said = match read_as(&text) {
            Ok(_) => panic!("this should not be usable:\n{text}"),
            Err(fault) => fault.to_string(),
        };
        assert!(said.contains(expected), "{said:?} should say {expected:?} of\n{text}");
    }
}

#[test]
fn a_million_stops_are_refused_before_they_are_counted() {
    let lines: Vec<String> =
        (0..6_000).map(|number| format!("{number} 0 0 0 0 100 0 0 0")).collect();
    let text = format!("2 10 1\n{}", lines.join("\n"));
    let fault = read_as(&text).expect_err("there are too many");
    assert_eq!(fault.to_string(), "line 5002: too many stops");
}

#[test]
fn an_answer_can_be_read_again() {
    for text in [CUSTOMERS, PAIRS, ROADS, CONVOY] {
        let instance = read_as(text).expect("it fits");
        let plan = plan(&instance);
        assert!(plan.unserved.is_empty());
        let turns = solution::read(&instance, &solution::write(&instance, &plan)).expect("ours");
        let said: Vec<Vec<Act>> = turns.iter().map(|(_, acts)| acts.clone()).collect();
        let meant: Vec<Vec<Act>> = plan.routes.iter().map(|route| route.acts().collect()).collect();
        assert_eq!(said, meant);
        let again = solution::timeline(&instance.problem, &turns);
        assert_eq!(again.totals, plan.totals);
        assert!(picture(&instance, &plan).ends_with("</svg>\n"));
    }
}

#[test]
fn an_answer_names_everything_once() {
    let instance = read_as(PAIRS).expect("it fits");
    assert!(matches!(instance.problem.requests[0].from, From::Stop(_)));
    for (text, expected) in [
        ("Route 1 : 1 2 1", "line 1: node unknown or named twice"),
        ("\nRoute #1: 1 7", "line 2: node unknown or named twice"),
        ("Route 1 : 1 x", "line 1: no usable node"),
    ] {
        let fault = solution::read(&instance, text).expect_err("it names too much");
        assert_eq!(fault.to_string(), expected);
    }
    let convoy = read_as(CONVOY).expect("it fits");
    for text in [
        r#"[{"vehicle": 9, "stops": []}]"#,
        r#"[{"vehicle": 4, "stops": [["p", 8]]}]"#,
        r#"[{"vehicle": 4, "stops": [["x", 7]]}]"#,
        r#"[{"vehicle": 4, "stops": [["p", 7], ["p", 7]]}]"#,
        r#"[{"vehicle": 4, "stops": []}, {"vehicle": 4, "stops": []}]"#,
        "[",
    ] {
        assert!(solution::read(&convoy, text).is_err(), "{text}");
    }
}

#[test]
fn what_no_vehicle_can_carry_is_told_with_its_line() {
    for (text, expected) in [
        (CUSTOMERS.replace("2 6 8 5", "2 6 8 11"), "line 12: no vehicle can carry this"),
        (PAIRS.replace("4 5 0", "4 50 0").replace("8 -5", "8 -50"), "line 3: no vehicle"),
        (ROADS.replace("1.5 5 0", "1.5 50 0").replace("1.5 -5", "1.5 -50"), "line 7: no vehicle"),
        (CONVOY.replace("\"litres\": 3", "\"litres\": 30"), "line 3, column 15: requests 0: no"),
        (
            CONVOY.replace("[0, 5760]", "[61, 5760]"),
            "line 3, column 15: requests 0: no vehicle is on",
        ),
        (
            CONVOY.replace("[[0, 60]]", "[[5000, 6000]]"),
            "line 3, column 15: requests 0: no vehicle is",
        ),
        (
            CUSTOMERS.replace("0 0 0 0 0 100 0", "0 0 0 0 0 50 0").replace("10.5 60", "50.5 60"),
            "line 12",
        ),
    ] {
        let instance = read_as(&text).expect("it can be read");
        let told = hopeless(&instance, &text).map(|fault| fault.to_string());
        assert!(told.as_ref().is_some_and(|told| told.starts_with(expected)), "{told:?} of {text}");
    }
    for text in [CUSTOMERS, PAIRS, ROADS, CONVOY] {
        assert_eq!(hopeless(&read_as(text).expect("it fits"), text), None);
    }
}

#[test]
fn a_number_that_no_problem_may_have_is_told_with_its_line() {
    let text = CONVOY.replace("[3000, 4000]", "[2000, 4000]");
    let apart = CONVOY.replace("\"depots\"", "\"areas\": [{\"country\": 1, \"curfew\": [[0, 1]]}], \"posts\":\n [{\"place\": 0, \"between\": [1, 1], \"wait\": [0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0]}], \"depots\"");
    assert!(read_as(&text).is_err());
    let instance = read_as(&apart).expect("it can be read");
    let why = route(&instance.problem, &Effort { seed: 1, iterations: 1, threads: 1 }, &Unwatched);
    let fault = unfit(&instance, &apart, why.expect_err("a border needs two countries"));
    assert!(fault.to_string().starts_with("line 3, column 3: posts 0: "), "{fault}");
}

#[test]
fn a_list_beyond_its_limit_is_refused_while_it_is_read() {
    let nodes = vec!["[0, 0]"; 5_001].join(",");
    let text = CONVOY.replace("[0, 0], [1000, 0]", &nodes);
    let fault = read_as(&text).expect_err("too many").to_string();
    assert!(fault.starts_with("line 1, column ") && fault.contains("at most 5000"), "{fault}");
}

#[test]
fn words_of_a_file_are_shown_in_one_line() {
    let fault =
        read_as(&CONVOY.replace("\"kg\": 2", "\"k\\n\\u001b[31mg\": 2")).expect_err("unknown");
    assert!(!fault.to_string().contains(char::is_control), "{fault}");
    let instance =
        read_as(&CONVOY.replace("\"name\": \"c\"", "\"name\": \"a\\nb\"")).expect("it fits");
    assert_eq!(instance.problem.name, "a\u{fffd}b");
    let fault = read_as(&CONVOY.replace("litres", &"litres ".repeat(9_000))).expect_err("unknown");
    assert!(fault.to_string().len() < 400, "{fault}");
}

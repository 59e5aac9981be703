//! Every drawing is XML that somebody else's reader takes, and shows every vehicle.

use quick_xml::Reader;
use quick_xml::events::Event;

use super::*;
use crate::route::formats::{Goal, read};
use crate::route::search::{Effort, Unwatched, route};

const CONVOY: &str = include_str!("../../../../../../testkit/formats/convoy/good-rules.json");
const PART: &str = include_str!("../../../../../../testkit/formats/convoy/good-part.json");
const CUSTOMERS: &str = include_str!("../../../../../../testkit/formats/customers/good-small.txt");
const PAIRS: &str = include_str!("../../../../../../testkit/formats/pairs/good-part.txt");
const ROADS: &str = include_str!("../../../../../../testkit/formats/roads/good-small.txt");

fn drawn(text: &str) -> (Instance, RoutePlan, String) {
    let instance = read("a < b & \"c\"", text, Goal::FewestVehicles).expect("it fits");
    let effort = Effort { seed: 1, iterations: 100, threads: 1 };
    let plan = route(&instance.problem, &effort, &Unwatched).expect("it fits");
    let drawing = picture(&instance, &plan);
    (instance, plan, drawing)
}

/// The elements of a drawing, by name, and all its words; a drawing that is no XML ends here.
fn parsed(drawing: &str) -> (Vec<String>, String) {
    let mut reader = Reader::from_str(drawing);
    let (mut open, mut names, mut words) = (Vec::new(), Vec::new(), String::new());
    loop {
        match reader.read_event().expect("it is XML") {
            Event::Start(element) => {
                let name = element.name().as_ref().to_owned();
                for attribute in element.attributes() {
                    attribute.expect("each once, in quotes");
                }
                open.push(name.clone());
                names.push(name);
            }
            Event::Empty(element) => {
                for attribute in element.attributes() {
                    attribute.expect("each once, in quotes");
                }
                names.push(element.name().as_ref().to_owned());
            }
            Event::End(_) => drop(open.pop().expect("what ends has begun")),
            Event::Text(text) => words.push_str(&text),
            Event::GeneralRef(name) => {
                let name: &str = &name;
                assert!(["amp", "lt", "gt", "quot"].contains(&name), "&{name};");
                words.extend(["&", name, ";"]);
            }
            Event::Eof => break,
            Event::CData(_)
            | Event::Comment(_)
            | Event::Decl(_)
            | Event::PI(_)
            | Event::DocType(_) => panic!("nothing of that kind is drawn"),
        }
    }
    assert!(open.is_empty(), "{open:?}");
    (names, words)
}

#[test]
fn every_format_is_drawn_as_xml_with_every_vehicle() {
    for text in [CONVOY, PART, CUSTOMERS, PAIRS, ROADS] {
        let (instance, plan, drawing) = drawn(text);
        let (names, words) = parsed(&drawing);
        let count = |name: &str| names.iter().filter(|found| *found == name).count();
        assert_eq!(count("polyline"), plan.routes.len());
        for used in &plan.routes {
            let name = instance.vehicles[index(used.vehicle)];
            assert!(words.contains(&format!("vehicle {name}, ")), "{name} is not drawn");
        }
        assert!(words.contains(&format!("{} vehicles", plan.totals.vehicles)));
        assert!(drawing.contains("viewBox=\"0 0 ") && drawing.contains("prefers-color-scheme"));
        assert!(!drawing.contains("NaN") && !drawing.contains("inf"));
    }
}

#[test]
fn words_of_a_file_cannot_leave_their_place() {
    let evil = PART.replace("\"cv100_part\"", "\"</title><script>&\\\"\\u0007]]>\"");
    let evil = evil.replace("\"van\"", "\"<b>&'\"").replace("\"truck\"", "\"<!--\"");
    let (names, words) = parsed(&drawn(&evil).2);
    assert!(!names.iter().any(|name| name == "script" || name == "b"), "{names:?}");
    assert!(words.contains("&lt;/title&gt;&lt;script&gt;&amp;&quot;"), "{words}");
    let (_, words) = parsed(&drawn(CUSTOMERS).2);
    assert!(words.contains("a &lt; b &amp; &quot;c&quot;"), "{words}");
}

#[test]
fn what_nobody_serves_is_crossed_and_told() {
    let late = PART.replace("5760", "900");
    let (_, plan, drawing) = drawn(&late);
    assert!(!plan.unserved.is_empty());
    let (_, words) = parsed(&drawing);
    assert!(words.contains("nobody comes here") && drawing.contains("class=\"left\""));
}

#[test]
fn a_length_is_told_in_the_unit_of_its_text() {
    let (convoy, _, _) = drawn(PART);
    assert_eq!(length(&convoy, 1_234_567), "1\u{a0}234\u{a0}567\u{a0}km");
    assert_eq!(length(&convoy, 12), "12\u{a0}km");
    let (customers, _, _) = drawn(CUSTOMERS);
    assert_eq!(length(&customers, 1_234_567), "1\u{a0}234.5");
}

#[test]
fn places_that_are_all_one_are_drawn_as_one() {
    let frame = Frame::around(&[(5.0, 5.0), (5.0, 5.0)], MAP);
    assert_eq!(frame.point((5.0, 5.0)), (14.0, 14.0));
    let frame = Frame::around(&[(0.0, 0.0), (10.0, 5.0)], MAP);
    assert_eq!((frame.point((0.0, 5.0)), frame.point((10.0, 0.0))), ((14.0, 14.0), (846.0, 430.0)));
}

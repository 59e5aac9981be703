//! A purchase beside a plan is found, read and checked, and whatever is wrong with it is told.

use std::fs;

use super::*;
use crate::tests::{PLAN, TEXTS, a_file};

/// What is told about the small plan with this text beside it; `name` is for one test only.
fn told(problem: &str, name: &str, bought: Option<&str>) -> Result<Told, Failure> {
    let problem = Path::new(TEXTS).join("allocation").join(problem);
    let sol = a_file(name, PLAN);
    if let Some(bought) = bought {
        a_file(&format!("{name}.bought"), bought.as_bytes());
    }
    allocation(&problem, &read(&problem)?, &sol, &read(&sol)?)
}

/// What is wrong with the purchase of these lines, for the small market.
fn findings(name: &str, lines: &str) -> String {
    let told = told("good-market.txt", name, Some(&format!("allocbuy 1 small\n{lines}")));
    let told = told.expect("it can be read");
    assert_eq!(told.outcome, Outcome::Findings, "{lines}");
    told.text
}

#[test]
fn a_correct_purchase_is_told_with_its_sums() {
    let bought = "allocbuy 1 small\nB 0 1000\nB 1 2\nW 1 6 18\nF 1 6\n";
    let told = told("good-market.txt", "correct", Some(bought)).expect("readable");
    assert_eq!(told.outcome, Outcome::Done);
    assert!(told.text.starts_with("OK small T1="), "{}", told.text);
    assert!(told.text.ends_with(" bought=6 spent=18\n"), "{}", told.text);
}

#[test]
fn what_the_planner_buys_passes() {
    let problem = Path::new(TEXTS).join("allocation/good-market.txt");
    let sol = a_file("own", b"");
    let words = [problem.as_os_str(), "--out".as_ref(), sol.as_os_str()];
    allocate::run(lexopt::Parser::from_args(words)).expect("it is planned");
    let words = [problem.as_os_str(), sol.as_os_str()];
    let ended = run(lexopt::Parser::from_args(words));
    assert!(matches!(ended, Ok(Outcome::Done)), "{ended:?}");
    let told =
        allocation(&problem, &read(&problem).expect("text"), &sol, &read(&sol).expect("text"));
    assert!(told.expect("readable").text.ends_with(" bought=6 spent=18\n"));
}

#[test]
fn every_broken_purchase_is_a_finding() {
    for (name, lines, says) in [
        ("above-budget", "B 0 1000\nB 1 0\nW 1 7 21\nF 1 6\nF 2 1\n", "budget 1 has 20, and 21 is"),
        (
            "above-sold",
            "B 0 1000\nB 1 0\nW 1 10 30\nF 1 6\n",
            "10 units of ware 1 are paid for and 9",
        ),
        (
            "not-given",
            "B 0 1000\nB 1 2\nW 1 6 18\n",
            "6 units of ware 1 are paid for and only 0 given",
        ),
        ("not-paid", "B 0 1000\nB 1 20\nF 1 6\n", "6 units of ware 1 are given and 0 paid for"),
        ("pack", "B 0 900\nB 1 20\nW 0 4 100\nF 0 4\n", "4 units of ware 0 are paid for, in packs"),
        ("sum", "B 0 1000\nB 1 2\nW 1 6 17\nF 1 6\n", "ware 1 costs 18, and 17 is said to be paid"),
        ("rest", "B 0 1000\nB 1 3\nW 1 6 18\nF 1 6\n", "budget 1 has 2 left, not 3"),
        ("nothing", "B 0 1000\nB 1 20\nF 1 0\n", "match 1 is listed and buys nothing"),
        (
            "too-much",
            "B 0 700\nB 1 20\nW 0 12 300\nF 0 12\n",
            "need 1 asks for 20 units and gets 26",
        ),
        (
            "beyond",
            "B 0 1000\nB 1 20\nW 1 18446744073709551615 18446744073709551615\nF 1 6\n",
            "and 55340232221128654845 is spent",
        ),
    ] {
        let text = findings(name, lines);
        assert!(text.starts_with("NOT ALLOWED small\n"), "{text}");
        let is_said = |line: &str| line.starts_with("purchase: ") && line.contains(says);
        assert!(text.lines().any(is_said), "{says}: {text}");
    }
}

#[test]
fn a_plan_and_its_purchase_are_judged_together() {
    let problem = Path::new(TEXTS).join("allocation/good-market.txt");
    let sol = a_file("both", b"allocsol 1 small\n0 10\n");
    a_file("both.bought", b"allocbuy 1 small\nB 0 1000\nB 1 19\n");
    let told =
        allocation(&problem, &read(&problem).expect("text"), &sol, &read(&sol).expect("text"));
    assert_eq!(
        told.expect("readable").text,
        "NOT ALLOWED small\nlot 0 holds 9 units and gives 10\n\
        purchase: budget 1 has 20 left, not 19\n"
    );
}

#[test]
fn without_a_file_nothing_is_bought_and_that_is_said() {
    let told = told("good-market.txt", "missing", None).expect("readable");
    assert_eq!(told.outcome, Outcome::Done);
    assert!(told.text.contains(" bought=0 spent=0 # "), "{}", told.text);
    assert!(told.text.ends_with("missing.bought is not there: nothing is bought\n"));
}

#[test]
fn a_purchase_without_a_market_is_a_finding() {
    let told = told("good-small.txt", "no-market", Some("allocbuy 1 small\n")).expect("readable");
    assert_eq!(told.outcome, Outcome::Findings);
    assert!(told.text.ends_with("no-market.bought is there, and the problem has no market\n"));
}

#[test]
fn a_folder_is_no_purchase() {
    let folder = allocate::beside(&a_file("folder", PLAN));
    fs::create_dir_all(&folder).expect("a folder for a while");
    let ended = told("good-market.txt", "folder", None).map(|told| told.text);
    assert!(matches!(ended, Err(Failure::Unusable(why)) if why.contains("a folder, where")));
}

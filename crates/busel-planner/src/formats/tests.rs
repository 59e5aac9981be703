//! What is written can be read; whatever else is read ends with the number of the bad line.

use proptest::prelude::*;

use super::*;
use crate::allocate::{UNITS_MAX, allocate};
use crate::progress::{Effort, Unwatched};

const SMALL: &str = "alloc 1 small 2 2 3\n\
    L 0 6 0 1 376 9\n\
    L 1 8 -1 1 720 17\n\
    N 0 6 0 2 31 1 12\n\
    N 1 8 -1 0 5 3 20\n\
    E 0 0 0 350\n\
    E 1 0 1 120\n\
    E 1 1 0 7\n";

fn fault(text: &str) -> (usize, TextFault) {
    let error = AllocationText::read(text).expect_err("a faulty text");
    (error.line, error.fault)
}

/// `SMALL` with one of its lines, counted from 1, replaced.
fn with_line(number: usize, line: &str) -> String {
    let lines: Vec<&str> = SMALL.lines().collect();
    [&lines[..number - 1], &[line], &lines[number..]].concat().join("\n")
}

#[test]
fn a_problem_is_read_as_it_was_written() {
    let text = AllocationText::read(SMALL).expect("a good text");
    assert_eq!(text.write(), SMALL);
    let problem = text.problem(SUBSTITUTE_LOSS).expect("a usable problem");
    assert_eq!(problem.matches()[1].loss, SUBSTITUTE_LOSS);
    let plan = allocate(&problem, Effort::UNTIL_DONE, &Unwatched);
    assert_eq!(text.write_plan(&plan), "allocsol 1 small\n0 9\n1 3\n2 14\n");
}

#[test]
fn each_fault_names_its_line() {
    assert_eq!(fault(""), (1, TextFault::Heading));
    assert_eq!(fault("alloc 2 small 0 0 0"), (1, TextFault::Heading));
    assert_eq!(fault("alloc 1 small 0 0 0 0"), (1, TextFault::Heading));
    assert_eq!(fault("alloc 1 small 1000001 0 0"), (1, TextFault::Heading));
    assert_eq!(fault("alloc 1 small 1 0 0"), (2, TextFault::Expected('L')));
    assert_eq!(fault(&with_line(2, "N 0 6 0 1 376 9")), (2, TextFault::Expected('L')));
    assert_eq!(fault(&with_line(3, "L 0 6 0 1 376 9")), (3, TextFault::OutOfSequence));
    assert_eq!(fault(&with_line(3, "L 1 6 0 1 376 -9")), (3, TextFault::Field("units")));
    assert_eq!(fault(&with_line(4, "N 0 6 0 2 31 5 12")), (4, TextFault::Field("class")));
    assert_eq!(fault(&with_line(5, "N 1 8 -1 0 5 3")), (5, TextFault::Field("asked")));
    assert_eq!(fault(&with_line(7, "E 1 0 2 120")), (7, TextFault::Field("substitute")));
    assert_eq!(fault(&with_line(8, "E 1 1 0 7 7")), (8, TextFault::TooLong));
    assert_eq!(fault(&format!("{SMALL}E 0 1 0 7")), (9, TextFault::MoreThanPromised));
}

#[test]
fn a_plan_is_read_as_it_was_written() {
    let text = AllocationText::read(SMALL).expect("a good text");
    let problem = text.problem(SUBSTITUTE_LOSS).expect("a usable problem");
    let plan = allocate(&problem, Effort::UNTIL_DONE, &Unwatched);
    let read = text.read_plan(&text.write_plan(&plan)).expect("a good plan");
    assert_eq!(read.given, plan.given);
    assert!(!read.exact);
}

#[test]
fn each_fault_of_a_plan_names_its_line() {
    let text = AllocationText::read(SMALL).expect("a good text");
    let fault = |plan: &str| {
        let error = text.read_plan(plan).expect_err("a faulty plan");
        (error.line, error.fault)
    };
    assert_eq!(fault(""), (1, TextFault::PlanHeading));
    assert_eq!(fault("allocsol 1 other"), (1, TextFault::PlanHeading));
    assert_eq!(fault("allocsol 1 small\n0 9\n3 1"), (3, TextFault::UnknownMatch));
    assert_eq!(fault("allocsol 1 small\n0 9.5"), (2, TextFault::Field("units")));
    assert_eq!(fault("allocsol 1 small\n0 NaN"), (2, TextFault::Field("units")));
    assert_eq!(fault("allocsol 1 small\n0 1 1"), (2, TextFault::TooLong));
}

#[test]
fn a_text_without_sense_is_no_usable_problem() {
    let read = |line: &str| AllocationText::read(&with_line(8, line)).expect("a good text");
    let unusable = |line: &str| read(line).problem(0).expect_err("unusable");
    assert!(matches!(unusable("E 9 1 0 7"), Unusable::UnknownLot(at) if at.0 == 2));
    assert!(matches!(unusable("E 1 0 0 7"), Unusable::MatchedTwice(at) if at.0 == 2));
}

proptest! {
    /// Nothing that can be put into a text brings the reader down.
    #[test]
    fn hostile_text_is_refused_calmly(text in "(alloc 1 [a-z]{1,3} [0-9]{1,9} [0-3] [0-3])?(\n[LNEx] ?[-0-9 ]{0,30}){0,6}\\PC{0,9}") {
        if let Ok(read) = AllocationText::read(&text) {
            prop_assert_eq!(AllocationText::read(&read.write()), Ok(read));
        }
    }

    /// Cutting a good text anywhere leaves a fault on the last line or the one after, or the whole.
    #[test]
    fn a_torn_text_is_noticed(cut in 0..SMALL.len()) {
        let torn = &SMALL[..cut];
        if let Err(error) = AllocationText::read(torn) {
            let lines = torn.lines().count();
            prop_assert!(error.line.max(1) >= lines && error.line <= lines.max(1) + 1);
        } else {
            prop_assert!(cut >= SMALL.len() - 1);
        }
    }

    /// Lots of any size up to the limit survive writing and reading.
    #[test]
    fn large_numbers_survive(units in 0..=UNITS_MAX, expires: u32, item: i32) {
        let goods = Goods { item, size: -1, place: 0 };
        let lots = vec![LotLine { goods, expires, units }];
        let text = AllocationText { name: "x".into(), lots, needs: vec![], matches: vec![] };
        prop_assert_eq!(AllocationText::read(&text.write()), Ok(text));
    }
}

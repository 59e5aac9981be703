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
        let text = AllocationText { name: "x".into(), lots, ..AllocationText::default() };
        prop_assert_eq!(AllocationText::read(&text.write()), Ok(text));
    }
}

/// Fields that are no number of units, days or kilometres.
const NO_NUMBERS: [&str; 9] =
    ["NaN", "-1", "inf", "1e9", "0x10", "1.5", "99999999999999999999", "", "٣"];

#[test]
fn what_is_no_number_is_refused_wherever_it_stands() {
    let lines: Vec<&str> = SMALL.lines().collect();
    for (at, line) in lines.iter().enumerate() {
        let words: Vec<&str> = line.split(' ').collect();
        // Item, size and place may be negative: −1 stands for none. A name may be any word.
        let is_free = |column: usize| (at == 0 && column == 2) || (2..=4).contains(&column);
        for column in 1..words.len() {
            for bad in NO_NUMBERS {
                if is_free(column) && (bad == "-1" || at == 0) {
                    continue;
                }
                let mut words = words.clone();
                words[column] = bad;
                let text = with_line(at + 1, &words.join(" "));
                assert_eq!(fault(&text).0, at + 1, "{text}");
            }
        }
    }
}

#[test]
fn a_promise_of_very_much_takes_no_memory() {
    // The heading may promise as much as the limits allow; only lines that are there are kept.
    let most = format!("alloc 1 much {LOTS_MAX} {NEEDS_MAX} {MATCHES_MAX}\nL 0 6 0 1 376 9\n");
    assert_eq!(fault(&most), (3, TextFault::Expected('L')));
    for counts in ["1000000000 1 1", "1 1000000000 1", "1 1 1000000000"] {
        assert_eq!(fault(&format!("alloc 1 much {counts}\n")), (1, TextFault::Heading));
    }
    assert_eq!(fault(&"7".repeat(1 << 20)), (1, TextFault::Heading));
    let long = with_line(2, &format!("L 0 6 0 1 376 {}", "9".repeat(1 << 20)));
    assert_eq!(fault(&long), (2, TextFault::Field("units")));
}

#[test]
fn a_unit_too_many_is_refused_by_the_problem() {
    let held = format!("L 1 8 -1 1 720 {}", UNITS_MAX + 1);
    let read = AllocationText::read(&with_line(3, &held)).expect("a number is a number");
    assert!(matches!(read.problem(0), Err(Unusable::LotTooLarge(LotIndex(1)))));
}

proptest! {
    /// One byte of a good problem or plan turned into another: refused or read, never a panic.
    #[test]
    fn a_flipped_byte_is_survived(at in 0..SMALL.len(), byte in 0_u8..128) {
        let mut bytes = SMALL.as_bytes().to_vec();
        bytes[at] = byte;
        let text = String::from_utf8(bytes).expect("ascii");
        match AllocationText::read(&text) {
            Ok(read) => {
                if let Ok(problem) = read.problem(SUBSTITUTE_LOSS) {
                    let plan = allocate(&problem, Effort::UNTIL_DONE, &Unwatched);
                    let back = read.read_plan(&read.write_plan(&plan));
                    prop_assert_eq!(back.map(|plan| plan.given), Ok(plan.given));
                }
            }
            Err(error) => prop_assert!((1..=text.lines().count() + 1).contains(&error.line)),
        }
    }

    /// Nothing that can be put into a plan brings its reader down.
    #[test]
    fn a_hostile_plan_is_refused_calmly(plan in "(allocsol 1 small)?(\n[-0-9a-zN]{0,3} [-0-9e.]{0,22}){0,5}\\PC{0,9}") {
        let text = AllocationText::read(SMALL).expect("a good text");
        match text.read_plan(&plan) {
            Ok(read) => prop_assert!(read.given.iter().all(|given| given.of.at() < 3)),
            Err(error) => prop_assert!(error.line <= plan.lines().count().max(1)),
        }
    }
}

const SOLD: &str = "B 0 1000\nB 1 0\nW 0 0 40 6 25\nW 1 1 9 1 3\nF 0 1\nF 1 0\n";

#[test]
fn a_market_is_read_as_it_was_written_and_the_problem_stays_the_same() {
    let text = AllocationText::read(&format!("{SMALL}{SOLD}")).expect("a good text");
    assert_eq!(text.write(), format!("{SMALL}{SOLD}"));
    let problem = text.problem(SUBSTITUTE_LOSS).expect("a usable problem");
    assert_eq!(
        Ok(&problem),
        AllocationText::read(SMALL).expect("good").problem(SUBSTITUTE_LOSS).as_ref()
    );
    let market = text.market.market(&problem).expect("a usable market");
    assert_eq!(
        (market.budgets(), market.wares().len(), market.matches().len()),
        (&[1000, 0][..], 2, 2)
    );
    let plan = allocate(&problem, Effort::UNTIL_DONE, &Unwatched);
    let purchase = crate::allocate::buy(&problem, &plan, &market);
    let written = text.write_purchase(&purchase);
    assert_eq!(written, "allocbuy 1 small\nB 0 850\nB 1 0\nW 0 6 150\nF 0 6\n");
}

#[test]
fn each_fault_of_a_market_names_its_line() {
    let market = |lines: &str| fault(&format!("{SMALL}{lines}"));
    assert_eq!(market("B 1 9"), (9, TextFault::OutOfSequence));
    assert_eq!(market("B 0 9\nW 0 0 4 1"), (10, TextFault::Field("price")));
    assert_eq!(market("B 0 -9"), (9, TextFault::Field("money")));
    assert_eq!(market("F 0 1 1"), (9, TextFault::TooLong));
    assert_eq!(market("X 0 1"), (9, TextFault::MoreThanPromised));
    let text = AllocationText::read(&format!("{SMALL}F 0 1")).expect("a good text");
    let problem = text.problem(0).expect("a usable problem");
    assert!(text.market.market(&problem).is_err());
}

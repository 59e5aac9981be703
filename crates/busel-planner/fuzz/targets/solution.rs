//! Any text as somebody's answer to a problem: turns or a sentence, and the checker survives them.
//!
//! The first letter says which of the problems is answered: customers, pairs, a convoy with every
//! rule of the road, an allocation, or the purchase for an allocation with a market.
#![no_main]

use busel_planner::check::{check as check_allocation, check_purchase};
use busel_planner::formats::{AllocationText, SUBSTITUTE_LOSS};
use busel_planner::route::check::check;
use busel_planner::route::formats::{Goal, read, solution};
use busel_planner_fuzz::is_a_sentence;
use libfuzzer_sys::fuzz_target;

const CUSTOMERS: &str = include_str!("../../../../testkit/formats/customers/good-small.txt");
const PAIRS: &str = include_str!("../../../../testkit/formats/pairs/good-small.txt");
const CONVOY: &str = include_str!("../../../../testkit/formats/convoy/good-rules.json");
const ALLOCATION: &str = include_str!("../../../../testkit/formats/allocation/good-small.txt");

const MARKET: &str = include_str!("../../../../testkit/formats/allocation/good-market.txt");
const PLAN: &str = "allocsol 1 small\n0 9\n1 3\n2 14\n";

fuzz_target!(|text: &str| {
    let mut letters = text.chars();
    let which = letters.next();
    let answer = letters.as_str();
    let problem = match which {
        Some('c') => CUSTOMERS,
        Some('p') => PAIRS,
        Some('j') => CONVOY,
        Some('a') => return allocation(answer),
        Some('b') => return purchase(answer),
        Some(_) | None => return,
    };
    let instance = read("text", problem, Goal::FewestVehicles).expect("it stands in the testkit");
    match solution::read(&instance, answer) {
        Ok(turns) => {
            let plan = solution::timeline(&instance.problem, &turns);
            for violation in check(&instance.problem, &plan) {
                is_a_sentence(&violation.to_string());
            }
        }
        Err(fault) => is_a_sentence(&fault.to_string()),
    }
});

fn allocation(answer: &str) {
    let read = AllocationText::read(ALLOCATION).expect("it stands in the testkit");
    let problem = read.problem(SUBSTITUTE_LOSS).expect("it stands in the testkit");
    match read.read_plan(answer) {
        Ok(plan) => check_allocation(&problem, &plan)
            .iter()
            .for_each(|violation| is_a_sentence(&violation.to_string())),
        Err(fault) => is_a_sentence(&fault.to_string()),
    }
}

fn purchase(answer: &str) {
    let read = AllocationText::read(MARKET).expect("it stands in the testkit");
    let problem = read.problem(SUBSTITUTE_LOSS).expect("it stands in the testkit");
    let market = read.market.market(&problem).expect("it stands in the testkit");
    let plan = read.read_plan(PLAN).expect("it is a plan for it");
    match read.read_purchase(answer) {
        Ok(purchase) => {
            let again = read.read_purchase(&read.write_purchase(&purchase));
            assert_eq!(again.as_ref(), Ok(&purchase));
            check_purchase(&problem, &plan, &market, &purchase)
                .iter()
                .for_each(|overstep| is_a_sentence(&overstep.to_string()));
        }
        Err(fault) => is_a_sentence(&fault.to_string()),
    }
}

//! Any text as an allocation: a problem or a sentence; what is read is planned, checked and written,
//! and what is for sale is bought.
#![no_main]

use busel_planner::allocate::{allocate, allocate_t1, buy};
use busel_planner::check::{check, check_purchase};
use busel_planner::formats::{AllocationText, SUBSTITUTE_LOSS};
use busel_planner::progress::{Effort, Unwatched};
use busel_planner_fuzz::is_a_sentence;
use libfuzzer_sys::fuzz_target;

/// Work for one text; a plan that was stopped must be allowed as well.
const EFFORT: Effort = Effort { glances: 100_000 };

fuzz_target!(|text: &str| {
    let read = match AllocationText::read(text) {
        Ok(read) => read,
        Err(fault) => return is_a_sentence(&fault.to_string()),
    };
    assert_eq!(AllocationText::read(&read.write()).as_ref(), Ok(&read));
    let problem = match read.problem(SUBSTITUTE_LOSS) {
        Ok(problem) => problem,
        Err(unusable) => return is_a_sentence(&unusable.to_string()),
    };
    let market = match read.market.market(&problem) {
        Ok(market) => market,
        Err(unmarketable) => return is_a_sentence(&unmarketable.to_string()),
    };
    for plan in [allocate(&problem, EFFORT, &Unwatched), allocate_t1(&problem, EFFORT, &Unwatched)]
    {
        assert_eq!(check(&problem, &plan), []);
        let again = read.read_plan(&read.write_plan(&plan)).expect("our own words");
        assert_eq!(again.given, plan.given);
        let purchase = buy(&problem, &plan, &market);
        assert_eq!(check_purchase(&problem, &plan, &market, &purchase), []);
        let again = read.read_purchase(&read.write_purchase(&purchase)).expect("our own words");
        assert_eq!((again.bought, again.paid), (purchase.bought, purchase.paid));
        assert_eq!(again.money_left, purchase.money_left);
    }
});

//! Every kind of violation is found, and nothing else.

use super::*;
use crate::allocate::{Class, Given, Lot, Match, Need};

fn problem() -> Allocation {
    let need = |asked, minimum| Need { class: Class::First, asked, minimum, one_lot: false };
    let fits =
        |lot, need| Match { lot: LotIndex(lot), need: NeedIndex(need), loss: 0, distance: 1 };
    Allocation::new(
        vec![Lot { units: 10, expires: 1, pack: 1 }, Lot { units: 4, expires: 2, pack: 2 }],
        vec![need(8, 0), need(6, 3)],
        vec![fits(0, 0), fits(0, 1), fits(1, 1)],
    )
    .expect("usable")
}

fn given(of: u32, units: u64) -> Given {
    let a_match = problem().matches()[of as usize];
    Given { of: MatchIndex(of), lot: a_match.lot, need: a_match.need, units }
}

fn found(given: Vec<Given>) -> Vec<Violation> {
    check(&problem(), &AllocationPlan { given, ..AllocationPlan::default() })
}

#[test]
fn an_allowed_plan_has_nothing_wrong() {
    assert_eq!(found(vec![]), []);
    assert_eq!(found(vec![given(0, 8), given(1, 2), given(2, 4)]), []);
}

#[test]
fn what_is_not_in_the_problem_is_found() {
    let unknown = Given { of: MatchIndex(3), ..given(0, 1) };
    assert_eq!(found(vec![unknown]), [Violation::UnknownMatch(MatchIndex(3))]);
    let elsewhere = Given { lot: LotIndex(1), ..given(0, 1) };
    assert_eq!(found(vec![elsewhere]), [Violation::NotTheMatch(MatchIndex(0))]);
}

#[test]
fn an_entry_that_is_empty_or_repeated_is_found() {
    assert_eq!(found(vec![given(0, 0)]), [Violation::NothingGiven(MatchIndex(0))]);
    let thrice = vec![given(0, 1), given(0, 1), given(0, 1)];
    assert_eq!(found(thrice), [Violation::GivenTwice(MatchIndex(0))]);
}

#[test]
fn too_much_and_too_little_are_found() {
    let overdrawn = Violation::LotOverdrawn { lot: LotIndex(0), units: 10, given: 13 };
    assert_eq!(found(vec![given(0, 8), given(1, 5)]), [overdrawn]);
    let overserved = Violation::NeedOverserved { need: NeedIndex(1), asked: 6, given: 7 };
    assert_eq!(found(vec![given(1, 3), given(2, 4)]), [overserved]);
    let below = Violation::BelowMinimum { need: NeedIndex(1), minimum: 3, given: 2 };
    assert_eq!(found(vec![given(2, 2)]), [below]);
}

#[test]
fn an_opened_pack_is_found() {
    let opened = Violation::PackOpened { of: MatchIndex(2), pack: 2, given: 3 };
    assert_eq!(found(vec![given(2, 3)]), [opened]);
}

#[test]
fn a_need_of_one_lot_served_from_two_is_found() {
    let needs = problem().needs().iter().map(|need| Need { one_lot: true, ..*need }).collect();
    let whole = Allocation::new(problem().lots().to_vec(), needs, problem().matches().to_vec());
    let plan = AllocationPlan { given: vec![given(1, 2), given(2, 2)], ..Default::default() };
    let several = Violation::SeveralLots { need: NeedIndex(1), lots: 2 };
    assert_eq!(check(&whole.expect("usable"), &plan), [several]);
}

#[test]
fn sums_beyond_every_number_are_still_summed() {
    let huge = vec![given(0, u64::MAX), given(1, u64::MAX)];
    let given = 2 * u128::from(u64::MAX);
    let overdrawn = Violation::LotOverdrawn { lot: LotIndex(0), units: 10, given };
    assert_eq!(found(huge)[0], overdrawn);
}

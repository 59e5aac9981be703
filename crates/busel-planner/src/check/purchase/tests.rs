//! Every way to spend wrongly is found, and nothing else.

use super::*;
use crate::allocate::{
    Bought, Class, Given, Lot, LotIndex, MONEY_MAX, Match, MatchIndex, Need, Paid, Served,
    WARES_MAX, Ware, WareMatch,
};

/// Two needs, the first with three units from stock; single units for three and pairs for two.
fn world() -> (Allocation, AllocationPlan, Market) {
    let need = |asked, minimum, one_lot| Need { class: Class::First, asked, minimum, one_lot };
    let problem = Allocation::new(
        vec![Lot { units: 3, expires: 1, pack: 1 }],
        vec![need(8, 0, false), need(9, 4, true)],
        vec![Match { lot: LotIndex(0), need: NeedIndex(0), loss: 0, distance: 1 }],
    )
    .expect("usable");
    let given = Given { of: MatchIndex(0), lot: LotIndex(0), need: NeedIndex(0), units: 3 };
    let plan = AllocationPlan { given: vec![given], ..AllocationPlan::default() };
    let ware = |pack, price| Ware { units: 9, pack, price, budget: BudgetIndex(0) };
    let fits = |ware, need| WareMatch { ware: WareIndex(ware), need: NeedIndex(need) };
    let market = Market::new(
        &problem,
        vec![40],
        vec![ware(1, 3), ware(2, 2)],
        vec![fits(0, 0), fits(0, 1), fits(1, 1)],
    );
    (problem, plan, market.expect("usable"))
}

fn bought(of: u32, units: u64) -> Bought {
    let a_match = world().2.matches()[of as usize];
    Bought { of: WareMatchIndex(of), ware: a_match.ware, need: a_match.need, units }
}

fn paid(ware: u32, units: u64) -> Paid {
    Paid { ware: WareIndex(ware), units, cost: units * [3, 2][ware as usize] }
}

fn found(bought: Vec<Bought>, paid: Vec<Paid>, left: &[u64]) -> Vec<Overstep> {
    let (problem, plan, market) = world();
    let served = [Served { level: 0, level_max: 0 }; 4];
    let money_left = left.to_vec();
    let purchase = Purchase { bought, paid, money_left, served, too_little: vec![] };
    check_purchase(&problem, &plan, &market, &purchase)
}

#[test]
fn an_allowed_purchase_has_nothing_wrong() {
    assert_eq!(found(vec![], vec![], &[40]), []);
    assert_eq!(found(vec![bought(0, 5), bought(2, 5)], vec![paid(0, 5), paid(1, 6)], &[13]), []);
}

#[test]
fn what_is_not_in_the_market_is_found() {
    let unknown = Bought { of: WareMatchIndex(3), ..bought(0, 1) };
    let match_3 = Overstep::UnknownMatch(WareMatchIndex(3));
    assert_eq!(found(vec![unknown], vec![], &[40]), [match_3]);
    let elsewhere = Bought { need: NeedIndex(1), ..bought(0, 1) };
    let match_0 = Overstep::NotTheMatch(WareMatchIndex(0));
    assert_eq!(found(vec![elsewhere], vec![paid(0, 1)], &[37]), [match_0]);
    let no_ware = Paid { ware: WareIndex(2), ..paid(0, 1) };
    assert_eq!(found(vec![], vec![no_ware], &[40]), [Overstep::UnknownWare(WareIndex(2))]);
}

#[test]
fn an_entry_that_is_empty_or_repeated_is_found() {
    let nothing = Overstep::NothingBought(WareMatchIndex(0));
    assert_eq!(found(vec![bought(0, 0)], vec![], &[40]), [nothing]);
    let twice = Overstep::BoughtTwice(WareMatchIndex(0));
    assert_eq!(found(vec![bought(0, 1), bought(0, 1)], vec![paid(0, 2)], &[34]), [twice]);
    let paid_twice = Overstep::PaidTwice(WareIndex(0));
    assert_eq!(found(vec![bought(0, 1)], vec![paid(0, 1), paid(0, 1)], &[34]), [paid_twice]);
}

#[test]
fn wrong_sums_are_found() {
    let ware = WareIndex(0);
    let not_for_sale = Overstep::NotForSale { ware, units: 9, paid: 10 };
    let given = vec![bought(0, 5), bought(1, 5)];
    assert_eq!(found(given, vec![paid(0, 10)], &[10]), [not_for_sale]);
    let wrong = Overstep::WrongSum { ware, due: 6, cost: 5 };
    let two = || vec![bought(0, 2)];
    assert_eq!(found(two(), vec![Paid { cost: 5, ..paid(0, 2) }], &[34]), [wrong]);
    let budget = BudgetIndex(0);
    let rest = |left, said| [Overstep::WrongRest { budget, left, said }];
    assert_eq!(found(two(), vec![paid(0, 2)], &[35]), rest(34, Some(35)));
    assert_eq!(found(two(), vec![paid(0, 2)], &[]), rest(34, None));
    let overspent = Overstep::Overspent { budget, money: 40, spent: 42 };
    let given = vec![bought(0, 5), bought(1, 9)];
    assert_eq!(found(given, vec![paid(0, 14)], &[0]).last(), Some(&overspent));
    let divided = Overstep::PackDivided { ware: WareIndex(1), pack: 2, paid: 5 };
    assert_eq!(found(vec![bought(2, 5)], vec![paid(1, 5)], &[30]), [divided]);
}

#[test]
fn what_is_not_paid_is_found() {
    let not_paid = |paid| [Overstep::NotPaid { ware: WareIndex(0), paid, given: 2 }];
    assert_eq!(found(vec![bought(0, 2)], vec![paid(0, 1)], &[37]), not_paid(1));
    assert_eq!(found(vec![bought(0, 2)], vec![], &[40]), not_paid(0));
}

#[test]
fn what_is_paid_for_and_given_to_nobody_is_found() {
    let not_given = |ware, paid, given| [Overstep::NotGiven { ware: WareIndex(ware), paid, given }];
    assert_eq!(found(vec![], vec![paid(0, 1)], &[37]), not_given(0, 1, 0));
    assert_eq!(found(vec![bought(0, 4)], vec![paid(0, 5)], &[25]), not_given(0, 5, 4));
    // Half of a pair may be left for the shelf, a whole pair may not.
    assert_eq!(found(vec![bought(2, 5)], vec![paid(1, 6)], &[28]), []);
    assert_eq!(found(vec![bought(2, 4)], vec![paid(1, 6)], &[28]), not_given(1, 6, 4));
}

#[test]
fn needs_are_counted_with_their_stock() {
    let too_much = Overstep::NeedOverserved { need: NeedIndex(0), asked: 8, given: 9 };
    assert_eq!(found(vec![bought(0, 6)], vec![paid(0, 6)], &[22]), [too_much]);
    let too_little = Overstep::BelowMinimum { need: NeedIndex(1), minimum: 4, given: 3 };
    assert_eq!(found(vec![bought(1, 3)], vec![paid(0, 3)], &[31]), [too_little]);
    let several = Overstep::SeveralLots(NeedIndex(1));
    let both = vec![bought(1, 3), bought(2, 2)];
    assert_eq!(found(both, vec![paid(0, 3), paid(1, 2)], &[27]), [several]);
}

#[test]
fn sums_beyond_every_number_are_still_summed() {
    let huge = vec![Paid { units: u64::MAX, ..paid(0, 0) }];
    let spent = u128::from(u64::MAX) * 3;
    let overspent = Overstep::Overspent { budget: BudgetIndex(0), money: 40, spent };
    assert_eq!(found(vec![], huge, &[0]).last(), Some(&overspent));
}

#[test]
fn the_dearest_market_there_can_be_is_still_summed() {
    let (problem, plan, _) = world();
    let ware = Ware { units: 1, pack: 1, price: MONEY_MAX, budget: BudgetIndex(0) };
    let market = Market::new(&problem, vec![40], vec![ware; WARES_MAX], vec![]).expect("usable");
    let all = (0..WARES_MAX).map(|at| Paid { ware: WareIndex::of(at), units: u64::MAX, cost: 0 });
    let served = [Served { level: 0, level_max: 0 }; 4];
    let purchase = Purchase {
        bought: vec![],
        paid: all.collect(),
        money_left: vec![40],
        served,
        too_little: vec![],
    };
    let found = check_purchase(&problem, &plan, &market, &purchase);
    assert!(matches!(found.last(), Some(Overstep::Overspent { spent: u128::MAX, .. })));
}

#[test]
fn every_overstep_can_be_read() {
    let of = found(
        vec![bought(0, 6), bought(1, 3), bought(2, 2), bought(0, 0)],
        vec![Paid { cost: 5, ..paid(0, 10) }, paid(1, 3), paid(1, 4)],
        &[],
    );
    let texts: BTreeSet<String> = of.iter().map(ToString::to_string).collect();
    assert_eq!(texts.len(), of.len());
}

//! Each reason in a story of its own.

use super::*;
use crate::allocate::{
    BudgetIndex, Class, Lot, LotIndex, Match, Need, Ware, WareIndex, WareMatch, allocate, buy,
};
use crate::progress::{Effort, Unwatched};

fn need(asked: u64) -> Need {
    Need { class: Class::First, asked, minimum: 0, one_lot: false }
}

/// Three units in stock for the first need; why each has what it has once `change` changed what was
/// bought of wares of nine units, at these prices, all of which fit all needs.
fn why(
    needs: &[Need],
    money: u64,
    prices: &[u64],
    change: impl FnOnce(&mut Purchase),
) -> Vec<Spending> {
    let problem = Allocation::new(
        vec![Lot { units: 3, expires: 1, pack: 1 }],
        needs.to_vec(),
        vec![Match { lot: LotIndex(0), need: NeedIndex(0), loss: 0, distance: 1 }],
    )
    .expect("usable");
    let plan = allocate(&problem, Effort::UNTIL_DONE, &Unwatched);
    let ware = |price| Ware { units: 9, pack: 1, price, budget: BudgetIndex(0) };
    let wares: Vec<Ware> = prices.iter().copied().map(ware).collect();
    let matches = (0..wares.len()).flat_map(|ware| {
        let needs = (0..needs.len()).map(NeedIndex::of);
        needs.map(move |need| WareMatch { ware: WareIndex::of(ware), need })
    });
    let market = Market::new(&problem, vec![money], wares.clone(), matches.collect());
    let market = market.expect("usable");
    let mut purchase = buy(&problem, &plan, &market);
    change(&mut purchase);
    let reason = |need| bought_for(&problem, &plan, &market, &purchase, NeedIndex::of(need));
    assert_eq!(reason(needs.len()), None);
    (0..needs.len()).map(|need| reason(need).expect("a need")).collect()
}

fn as_it_is(_: &mut Purchase) {}

#[test]
fn stock_covers_or_money_does() {
    let reasons = why(&[need(3), need(9)], 99, &[2], as_it_is);
    assert_eq!(reasons, [Spending::CoveredByStock, Spending::Bought { units: 9 }]);
}

#[test]
fn nothing_may_be_for_sale() {
    assert_eq!(why(&[need(9)], 99, &[], as_it_is), [Spending::NothingForSale]);
}

#[test]
fn the_rest_may_be_too_dear_or_sold_out() {
    let too_dear = Spending::TooDear { units: 2, cost: 4, left: 1 };
    assert_eq!(why(&[need(9)], 9, &[4], as_it_is), [too_dear]);
    assert_eq!(why(&[need(15)], 99, &[4], as_it_is), [Spending::SoldOut { units: 9 }]);
}

#[test]
fn minimums_and_lots_are_named() {
    let picky = Need { minimum: 8, ..need(9) };
    let below = Spending::BelowMinimum { share: 4, minimum: 8 };
    assert_eq!(why(&[need(3), picky], 9, &[2], as_it_is)[1], below);
    let tent = Need { one_lot: true, ..need(9) };
    assert_eq!(why(&[tent], 99, &[1], as_it_is), [Spending::HasItsLot]);
}

#[test]
fn a_purchase_changed_by_hand_is_not_called_finished() {
    let change = |purchase: &mut Purchase| {
        purchase.bought[0].units -= 1;
        purchase.paid[0].units -= 1;
        purchase.money_left[0] += 2;
    };
    assert_eq!(why(&[need(9)], 99, &[2], change), [Spending::MoneyForMore { units: 5 }]);
    // What is paid for and given to nobody could be given.
    let change = |purchase: &mut Purchase| purchase.bought[0].units -= 1;
    assert_eq!(why(&[need(9)], 12, &[2], change), [Spending::MoneyForMore { units: 5 }]);
}

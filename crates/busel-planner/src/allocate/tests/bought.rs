//! Purchases against all purchases there are, and in stories.

use std::collections::BTreeMap;

use super::worlds::{a_market, undivided};
use super::*;
use crate::check::{Overstep, check_purchase};

fn ware(units: u64, price: u64) -> Ware {
    Ware { units, pack: 1, price, budget: BudgetIndex(0) }
}

fn sells(ware: u32, need: u32) -> WareMatch {
    WareMatch { ware: WareIndex(ware), need: NeedIndex(need) }
}

/// Buys for needs without any stock; answers the purchase and the units by need.
fn spent(
    budgets: &[u64],
    wares: &[Ware],
    needs: &[Need],
    matches: &[WareMatch],
) -> (Purchase, Vec<u64>) {
    let problem = usable(vec![], needs.to_vec(), vec![]);
    let market = Market::new(&problem, budgets.to_vec(), wares.to_vec(), matches.to_vec())
        .expect("a usable market");
    let purchase = bought(&problem, &planned(&problem), &market);
    let units = amounts_with(&problem, &AllocationPlan::default(), &purchase);
    (purchase, units)
}

fn bought(problem: &Allocation, plan: &AllocationPlan, market: &Market) -> Purchase {
    let purchase = buy(problem, plan, market);
    assert_eq!(check_purchase(problem, plan, market, &purchase), []);
    assert!(purchase.served.iter().all(|served| served.level <= served.level_max));
    purchase
}

fn amounts_with(problem: &Allocation, plan: &AllocationPlan, purchase: &Purchase) -> Vec<u64> {
    let mut units = plan.given_to_needs(problem.needs().len());
    for bought in &purchase.bought {
        units[bought.need.at()] += bought.units;
    }
    units
}

fn cost(purchase: &Purchase) -> u64 {
    purchase.paid.iter().map(|paid| paid.cost).sum()
}

fn a_tiny_market(
    problem: impl Strategy<Value = Allocation>,
    packs: std::ops::RangeInclusive<u64>,
    budgets: std::ops::RangeInclusive<usize>,
) -> impl Strategy<Value = (Allocation, Market)> {
    let wares = prop::collection::vec((0_u64..=4, packs, 0_u64..=5, 0_u32..2), 1..4);
    let matches = prop::collection::btree_set((0_u32..3, 0_u32..4), 0..7);
    let budgets = prop::collection::vec(0_u64..=24, budgets);
    (problem, budgets, wares, matches).prop_map(|(problem, budgets, wares, matches)| {
        let wares: Vec<Ware> = wares
            .into_iter()
            .map(|(units, pack, price, budget)| {
                let budget = BudgetIndex::of(budget as usize % budgets.len());
                Ware { units, pack, price, budget }
            })
            .collect();
        let matches = matches.into_iter().map(|(a_ware, a_need)| sells(a_ware, a_need));
        let matches = matches
            .filter(|m| m.ware.at() < wares.len() && m.need.at() < problem.needs().len())
            .collect();
        let market = Market::new(&problem, budgets, wares, matches).expect("indices are filtered");
        (problem, market)
    })
}

/// The amounts of every purchase there is, from stock and bought, and the least money for them.
fn all_purchases(
    problem: &Allocation,
    plan: &AllocationPlan,
    market: &Market,
) -> BTreeMap<Vec<u64>, u64> {
    let mut found = BTreeMap::new();
    let stock = plan.given_to_needs(problem.needs().len());
    go_on(problem, market, &stock, &mut Vec::new(), &mut found);
    found
}

fn go_on(
    problem: &Allocation,
    market: &Market,
    stock: &[u64],
    flow: &mut Vec<u64>,
    found: &mut BTreeMap<Vec<u64>, u64>,
) {
    let (mut has, mut sold) = (stock.to_vec(), vec![0_u64; market.wares().len()]);
    for (m, units) in market.matches().iter().zip(flow.iter()) {
        has[m.need.at()] += units;
        sold[m.ware.at()] += units;
    }
    if has.iter().zip(problem.needs()).any(|(has, need)| *has > need.asked) {
        return;
    }
    let (mut spent, mut cost) = (vec![0; market.budgets().len()], 0);
    for (ware, sold) in market.wares().iter().zip(sold) {
        let units = sold.div_ceil(ware.pack.max(1)) * ware.pack.max(1);
        if units > ware.units {
            return;
        }
        spent[ware.budget.at()] += units * ware.price;
        cost += units * ware.price;
    }
    if spent.iter().zip(market.budgets()).any(|(spent, money)| spent > money) {
        return;
    }
    if flow.len() < market.matches().len() {
        for units in 0..=4 {
            flow.push(units);
            go_on(problem, market, stock, flow, found);
            flow.pop();
        }
        return;
    }
    let least = found.entry(has).or_insert(cost);
    *least = cost.min(*least);
}

/// Needs of a class for which something is for sale.
fn members(problem: &Allocation, stock: &[u64], market: &Market, class: Class) -> Vec<usize> {
    let is_sold = |need: usize| {
        let mut fitting = market.matches().iter().filter(|m| m.need.at() == need);
        fitting.any(|m| market.wares()[m.ware.at()].whole_units() > 0)
    };
    let needs = (0..stock.len()).filter(|&need| problem.needs()[need].class == class);
    needs.filter(|&need| stock[need] < problem.needs()[need].asked && is_sold(need)).collect()
}

/// Of the members that lack something the worst off, counting half a unit more, in parts of 840.
fn worst_off(problem: &Allocation, members: &[usize], has: &[u64]) -> u64 {
    let lacking = members.iter().filter(|&&need| has[need] < problem.needs()[need].asked);
    let turn = lacking.map(|&need| (2 * has[need] + 1) * 840 / problem.needs()[need].asked);
    turn.min().unwrap_or(u64::MAX)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    /// With one budget and single units the purchase is as good as promised.
    #[test]
    fn no_purchase_at_all_is_better(
        (problem, market) in a_tiny_market(a_tiny_problem(), 0..=1, 1..=1),
    ) {
        let plan = planned(&problem);
        let purchase = bought(&problem, &plan, &market);
        let ours = amounts_with(&problem, &plan, &purchase);
        let all = all_purchases(&problem, &plan, &market);
        prop_assert_eq!(all.get(&ours), Some(&cost(&purchase)));
        let more = |has: &Vec<u64>| has.iter().zip(&ours).all(|(has, ours)| has >= ours);
        prop_assert!(!all.keys().any(|has| *has != ours && more(has)));
        let stock = plan.given_to_needs(problem.needs().len());
        for class in Class::ALL {
            let members = members(&problem, &stock, &market, class);
            let before = |need: &usize| problem.needs()[*need].class < class;
            let is_like = |has: &&Vec<u64>| {
                (0..ours.len()).filter(before).all(|need| has[need] == ours[need])
            };
            for has in all.keys().filter(is_like) {
                let worst = worst_off(&problem, &members, has);
                prop_assert!(worst <= worst_off(&problem, &members, &ours), "{:?}", has);
            }
        }
    }

    /// Whatever packs, budgets, minimums and wishes for one lot there are: allowed, and never further
    /// from the best than it says.
    #[test]
    fn a_purchase_is_as_far_from_the_best_as_it_says(
        (problem, market) in a_tiny_market(a_tiny_problem_with_minimums(), 0..=3, 1..=2),
        nth in 0_usize..3,
    ) {
        let problem = undivided(&problem, nth);
        let plan = planned(&problem);
        let purchase = bought(&problem, &plan, &market);
        let stock = plan.given_to_needs(problem.needs().len());
        let all = all_purchases(&problem, &plan, &market);
        // For the first class that buys at all nothing is given yet.
        let classes = Class::ALL.map(|class| (class, members(&problem, &stock, &market, class)));
        let Some((class, members)) = classes.into_iter().find(|(_, who)| !who.is_empty()) else {
            prop_assert_eq!(purchase.bought, []);
            return Ok(());
        };
        // Who has its lot already is in no purchase, so only the others are looked at.
        let is_free = |&need: &usize| !problem.needs()[need].one_lot;
        let members: Vec<usize> = members.into_iter().filter(is_free).collect();
        let most = |need: usize| {
            let fitting = market.matches().iter().filter(|m| m.need.at() == need);
            let units: u64 = fitting.map(|m| market.wares()[m.ware.at()].whole_units()).sum();
            problem.needs()[need].asked.min(stock[need] + units)
        };
        let level = |has: &Vec<u64>| {
            let lacking = members.iter().filter(|&&need| has[need] < most(need));
            lacking.map(|&need| has[need] * 1_000 / problem.needs()[need].asked).min()
        };
        let served = purchase.served[usize::from(class.number()) - 1];
        if nth == 0 {
            let ours = amounts_with(&problem, &plan, &purchase);
            prop_assert_eq!(u64::from(served.level), level(&ours).unwrap_or(1_000));
            for has in all.keys() {
                prop_assert!(level(has).unwrap_or(1_000) <= u64::from(served.level_max), "{:?}", has);
            }
        }
    }

    /// A market of some size: allowed, the same every time, and more money leaves nobody of the most
    /// pressing class that is worst off worse off.
    #[test]
    fn more_money_never_lowers_the_worst_off(seed in 0_u64..40, money in 0_u64..20_000) {
        let problem = a_market(seed, 30, 400);
        let plan = planned(&problem);
        // Each lot is sold once more, at a price of its own.
        let wares: Vec<Ware> =
            problem.lots().iter().map(|lot| ware(lot.units, 1 + u64::from(lot.expires % 50))).collect();
        let matches: Vec<WareMatch> =
            problem.matches().iter().map(|m| sells(m.lot.0, m.need.0)).collect();
        let with = |money: u64| {
            let market = Market::new(&problem, vec![money], wares.clone(), matches.clone());
            bought(&problem, &plan, &market.expect("usable"))
        };
        let (less, more) = (with(money), with(2 * money));
        prop_assert_eq!(&less, &with(money));
        prop_assert!(less.served[0].level <= more.served[0].level);
        prop_assert!(less.served[0].level_max <= more.served[0].level_max);
    }
}

#[test]
fn the_worst_off_is_bought_for_first_and_not_the_cheap_thing() {
    let needs = [need(1, 10), need(1, 10), need(2, 10)];
    let wares = [ware(100, 9), ware(100, 1), ware(100, 1)];
    let matches = [sells(0, 0), sells(1, 1), sells(2, 2)];
    let (purchase, units) = spent(&[43], &wares, &needs, &matches);
    // Four each for forty; the dear one is out then, and the other has three more.
    assert_eq!((units, purchase.money_left), (vec![4, 7, 0], vec![0]));
    // Five each would be fifty.
    assert_eq!(purchase.served[0], Served { level: 400, level_max: 400 });
}

#[test]
fn half_of_the_next_unit_counts_for_who_is_worst_off() {
    // With its third unit the larger would be better off than the smaller with its only one.
    let (_, units) =
        spent(&[3], &[ware(9, 1)], &[need(1, 4), need(1, 1)], &[sells(0, 0), sells(0, 1)]);
    assert_eq!(units, [2, 1]);
}

#[test]
fn a_ware_is_freed_for_who_can_use_no_other() {
    let needs = [need(1, 4), need(2, 4)];
    let (purchase, units) =
        spent(&[100], &[ware(4, 1), ware(4, 2)], &needs, &[sells(0, 0), sells(1, 0), sells(0, 1)]);
    assert_eq!((units, cost(&purchase)), (vec![4, 4], 12));
}

#[test]
fn no_budget_pays_for_another() {
    let needs = [need(1, 5), need(1, 5)];
    let other = Ware { budget: BudgetIndex(1), ..ware(5, 2) };
    let (purchase, units) =
        spent(&[20, 3], &[ware(5, 2), other], &needs, &[sells(0, 0), sells(1, 1)]);
    assert_eq!((units, purchase.money_left), (vec![5, 1], vec![10, 1]));
}

#[test]
fn what_is_left_of_a_pack_goes_to_the_next_and_then_on_the_shelf() {
    let needs = [need(1, 3), need(2, 5)];
    let packs = Ware { pack: 6, ..ware(20, 2) };
    let (purchase, units) = spent(&[30], &[packs], &needs, &[sells(0, 0), sells(0, 1)]);
    assert_eq!((units, purchase.money_left), (vec![3, 5], vec![6]));
    assert_eq!(purchase.paid, [Paid { ware: WareIndex(0), units: 12, cost: 24 }]);
}

#[test]
fn who_would_be_below_the_minimum_is_left_out_of_the_purchase() {
    let needs = [with_minimum(1, 10, 6), with_minimum(1, 10, 8)];
    let (purchase, units) = spent(&[10], &[ware(99, 1)], &needs, &[sells(0, 0), sells(0, 1)]);
    assert_eq!(units, [10, 0]);
    assert_eq!(purchase.too_little, [TooLittle { need: NeedIndex(1), share: 5, minimum: 8 }]);
}

#[test]
fn who_takes_from_one_lot_gets_one_ware_or_keeps_its_lot() {
    let tent = Need { one_lot: true, ..need(1, 4) };
    let wares = [ware(3, 1), ware(4, 2), ware(9, 3)];
    let matches = [sells(0, 0), sells(1, 0), sells(2, 0)];
    let (purchase, units) = spent(&[99], &wares, &[tent], &matches);
    assert_eq!((units, purchase.bought.len(), cost(&purchase)), (vec![4], 1, 8));
    let problem = usable(vec![lot(1, 1)], vec![tent], vec![fits(0, 0, 0, 0)]);
    let market = Market::new(&problem, vec![99], wares.to_vec(), matches.to_vec());
    assert_eq!(bought(&problem, &planned(&problem), &market.expect("usable")).bought, []);
}

#[test]
fn numbers_at_the_limit_are_bought_and_above_are_refused() {
    let huge = [need(1, UNITS_MAX), need(1, UNITS_MAX)];
    let (purchase, units) =
        spent(&[MONEY_MAX], &[ware(UNITS_MAX, 1_000)], &huge, &[sells(0, 0), sells(0, 1)]);
    assert_eq!((units.iter().sum(), purchase.money_left), (UNITS_MAX, vec![0]));
    let free = spent(&[], &[], &[need(1, 5)], &[]);
    assert_eq!(free.1, [0]);
    let problem = usable(vec![], vec![need(1, 5)], vec![]);
    let refused = |budgets: &[u64], wares: &[Ware], matches: &[WareMatch]| {
        Market::new(&problem, budgets.to_vec(), wares.to_vec(), matches.to_vec())
            .expect_err("unmarketable")
    };
    let large = Unmarketable::WareTooLarge(WareIndex(0));
    let packs = Ware { pack: UNITS_MAX + 1, ..ware(1, 1) };
    for (refusal, why) in [
        (refused(&[MONEY_MAX + 1], &[], &[]), Unmarketable::TooMuchMoney(BudgetIndex(0))),
        (refused(&[0], &[ware(UNITS_MAX + 1, 1)], &[]), large),
        (refused(&[0], &[ware(1, MONEY_MAX + 1)], &[]), large),
        (refused(&[0], &[packs], &[]), large),
        (refused(&[], &[ware(1, 1)], &[]), Unmarketable::UnknownBudget(WareIndex(0))),
        (refused(&[], &[], &[sells(0, 0)]), Unmarketable::UnknownEnd(WareMatchIndex(0))),
        (refused(&[0], &[ware(1, 1)], &[sells(0, 1)]), Unmarketable::UnknownEnd(WareMatchIndex(0))),
        (
            refused(&[0], &[ware(1, 1)], &[sells(0, 0), sells(0, 0)]),
            Unmarketable::MatchedTwice(WareMatchIndex(1)),
        ),
        (
            refused(&vec![0; BUDGETS_MAX + 1], &[], &[]),
            Unmarketable::TooManyBudgets(BUDGETS_MAX + 1),
        ),
        (
            refused(&[0], &vec![ware(0, 0); WARES_MAX + 1], &[]),
            Unmarketable::TooManyWares(WARES_MAX + 1),
        ),
    ] {
        assert_eq!(refusal, why);
        assert!(!why.to_string().is_empty());
    }
}

#[test]
fn what_costs_nothing_is_bought_without_money() {
    let (purchase, units) = spent(&[0], &[ware(7, 0)], &[need(1, 9)], &[sells(0, 0)]);
    assert_eq!((units, cost(&purchase)), (vec![7], 0));
}

#[test]
fn money_spent_twice_is_noticed() {
    let problem = usable(vec![], vec![need(1, 9)], vec![]);
    let market = Market::new(&problem, vec![5], vec![ware(9, 1)], vec![sells(0, 0)]);
    let market = market.expect("usable");
    let plan = planned(&problem);
    let mut purchase = buy(&problem, &plan, &market);
    purchase.bought[0].units = 6;
    purchase.paid[0].units = 6;
    purchase.paid[0].cost = 6;
    let overspent = Overstep::Overspent { budget: BudgetIndex(0), money: 5, spent: 6 };
    assert_eq!(check_purchase(&problem, &plan, &market, &purchase), [overspent]);
}

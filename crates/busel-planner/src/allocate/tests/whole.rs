//! Whole packs and needs of one lot: what is promised, and how far from the best.

use super::worlds::{a_market, packed, undivided};
use super::*;

/// One number that changes with any unit of any match.
fn fingerprint(plan: &AllocationPlan) -> u64 {
    plan.given.iter().fold(0, |sum: u64, given| {
        (sum ^ u64::from(given.of.0) ^ (given.units << 32)).wrapping_mul(0x0100_0000_01b3)
    })
}

/// The numbers were taken down before there were packs.
#[test]
fn loose_goods_are_planned_as_they_always_were() {
    let prints = [1, 2, 3].map(|seed| {
        let problem = worlds::demanding(&a_market(seed, 60, 1_500), seed % 3);
        let plan = planned(&problem);
        assert_eq!(plan, planned(&packed(&problem, &[0])));
        (plan.given.len(), fingerprint(&plan))
    });
    let before = [
        (142, 17_265_184_172_233_085_807),
        (149, 9_235_076_358_987_196_642),
        (167, 376_888_802_371_202_890),
    ];
    assert_eq!(prints, before);
}

/// Asserts what `pack` and `one_lot` promise: who has less than the exact plan gives lacks no more
/// than its opened packs and all but its largest piece, or is below its minimum; all of it is told.
fn keeps_its_promise(problem: &Allocation, plan: &AllocationPlan) {
    // The exact plan knows no packs but leaves what cannot leave at all.
    let lots = problem.lots().iter().map(|lot| Lot { units: lot.whole_units(), pack: 1, ..*lot });
    let needs = undivided(problem, 0).needs().to_vec();
    let loose = usable(lots.collect(), needs, problem.matches().to_vec());
    let opened = planned(&loose);
    let shares = opened.given_to_needs(problem.needs().len());
    let mut least = vec![0; shares.len()];
    for given in &opened.given {
        let pack = problem.lots()[given.lot.at()].pack.max(1);
        let (whole, sum) = (given.units - given.units % pack, &mut least[given.need.at()]);
        *sum =
            if problem.needs()[given.need.at()].one_lot { whole.max(*sum) } else { whole + *sum };
    }
    let has = plan.given_to_needs(problem.needs().len());
    for (at, need) in problem.needs().iter().enumerate() {
        assert!(has[at] >= least[at] || (has[at] == 0 && least[at] < need.minimum), "need {at}");
        let is_told = plan.steps.iter().any(|step| {
            *step == Step::KeptWhole { need: NeedIndex::of(at), share: shares[at], given: has[at] }
        });
        assert!(is_told || (has[at] == shares[at] && least[at] == shares[at]), "need {at}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]

    /// Of all plans with whole packs none is worse than this by more than promised, and where the
    /// plan calls itself exact none is better.
    #[test]
    fn whole_packs_are_as_good_as_promised(
        problem in a_tiny_problem_with_minimums(),
        packs in prop::collection::vec(0_u64..=3, 1..4),
        nth in 0_usize..3,
    ) {
        let problem = undivided(&packed(&problem, &packs), nth);
        let plan = planned(&problem);
        keeps_its_promise(&problem, &plan);
        let (ours, best) = (score(&problem, &plan), best(&problem));
        prop_assert!(ours <= best);
        prop_assert_eq!(plan.exact, plan.steps.is_empty());
        if plan.exact {
            prop_assert_eq!(ours, best);
        } else if problem.needs().iter().all(|need| need.minimum <= 1 && !need.one_lot) {
            let first = |need: &NeedIndex| problem.needs()[need.at()].class == Class::First;
            let of_first = problem.matches().iter().filter(|m| first(&m.need));
            let packs = of_first.map(|m| problem.lots()[m.lot.at()].pack.max(1) - 1);
            prop_assert!(best.0[0].0 - ours.0[0].0 <= packs.sum::<u64>());
        }
    }

    /// However soon it is stopped, packs stay whole; planning to the end keeps the promise in a
    /// market, and planning again after a change comes to the same.
    #[test]
    fn packs_stay_whole_in_every_plan(
        seed in 0_u64..40,
        packs in prop::collection::vec(0_u64..20, 1..5),
        nth in 0_usize..3,
        glances in 0_u64..20_000,
    ) {
        let problem = packed(&worlds::demanding(&a_market(seed, 30, 400), seed % 3), &packs);
        let problem = undivided(&problem, nth);
        let stopped = allocate(&problem, Effort { glances }, &Unwatched);
        prop_assert_eq!(check(&problem, &stopped), []);
        let plan = planned(&problem);
        keeps_its_promise(&problem, &plan);
        let after = worlds::changed(&problem, 7, 3, 0);
        let anew = again(&problem, &plan, &after, Effort::UNTIL_DONE, &Unwatched);
        prop_assert_eq!(anew, planned(&after));
    }
}

#[test]
fn who_lacks_less_than_a_pack_gives_loose_units_back_for_it() {
    let lots = vec![Lot { pack: 10, ..lot(10, 1) }, lot(10, 1)];
    let needs = vec![need(1, 10), need(1, 10)];
    let matches = vec![fits(0, 0, 0, 0), fits(1, 0, 0, 0), fits(0, 1, 0, 0), fits(1, 1, 0, 0)];
    assert_eq!(amounts(&usable(lots, needs, matches)), [10, 10]);
}

#[test]
fn a_pack_goes_to_the_more_pressing_even_if_the_other_had_some_of_it() {
    let lots = vec![Lot { pack: 6, ..lot(6, 1) }];
    let matches = vec![fits(0, 0, 0, 0), fits(0, 1, 0, 0)];
    let plan =
        |first| planned(&usable(lots.clone(), vec![need(2, 9), need(1, first)], matches.clone()));
    assert_eq!(plan(8).given_to_needs(2), [0, 6]);
    let small = plan(4);
    assert_eq!(small.given_to_needs(2), [6, 0]);
    let told = [
        Step::KeptWhole { need: NeedIndex(0), share: 2, given: 6 },
        Step::KeptWhole { need: NeedIndex(1), share: 4, given: 0 },
    ];
    assert_eq!(small.steps, told);
}

#[test]
fn who_takes_from_one_lot_keeps_the_largest_piece_or_moves_to_a_larger_lot() {
    let tent = Need { one_lot: true, ..need(1, 8) };
    let both = vec![fits(0, 0, 0, 0), fits(1, 0, 0, 0)];
    let alone = |first, second| {
        planned(&usable(vec![lot(first, 1), lot(second, 2)], vec![tent], both.clone()))
    };
    let kept = alone(3, 4);
    assert_eq!(kept.given_to_needs(1), [4]);
    assert_eq!(kept.steps, [Step::KeptWhole { need: NeedIndex(0), share: 7, given: 4 }]);
    // What expires first would be used first, but the other lot has enough alone.
    let moved = alone(5, 8);
    assert_eq!((moved.given.len(), moved.given_to_needs(1)), (1, vec![8]));
}

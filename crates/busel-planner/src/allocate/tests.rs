//! The planner against a search through all plans, against a proof of optimality, and in stories.
//!
//! The search ([`oracle`]) and the proof by exchanges ([`certify`]) are exact, and our own; linear
//! programs ([`fractions`]) need a tolerance, and somebody else solves them.

mod bought;
mod certify;
mod fractions;
mod oracle;
mod whole;
mod worlds;

use std::sync::atomic::{AtomicU64, Ordering};

use proptest::prelude::*;

use super::*;
use crate::check::check;
use crate::measure::Measures;
use crate::progress::{Answer, Unwatched, Work};
use oracle::{best, score};
use worlds::{
    a_market, a_tiny_problem, a_tiny_problem_with_minimums, fits, lot, need, with_minimum,
};

fn planned(problem: &Allocation) -> AllocationPlan {
    let plan = allocate(problem, Effort::UNTIL_DONE, &Unwatched);
    assert_eq!(check(problem, &plan), []);
    assert_eq!(plan.classes_finished, 4);
    plan
}

fn amounts(problem: &Allocation) -> Vec<u64> {
    planned(problem).given_to_needs(problem.needs().len())
}

/// What the needs of a class ask for and get, whoever it is.
fn shares(problem: &Allocation, plan: &AllocationPlan, class: Class) -> Vec<(u64, u64)> {
    let given = plan.given_to_needs(problem.needs().len());
    let needs = problem.needs().iter().zip(given).filter(|(need, _)| need.class == class);
    let mut shares: Vec<_> = needs.map(|(need, given)| (need.asked, given)).collect();
    shares.sort_unstable();
    shares
}

fn usable(lots: Vec<Lot>, needs: Vec<Need>, matches: Vec<Match>) -> Allocation {
    Allocation::new(lots, needs, matches).expect("a usable problem")
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]

    /// Every line of the wish list is as good as in the best of all plans there are.
    #[test]
    fn no_plan_at_all_is_better(problem in a_tiny_problem()) {
        let plan = planned(&problem);
        prop_assert!(plan.exact);
        prop_assert_eq!(score(&problem, &plan), best(&problem));
    }

    /// With minimums the plan is allowed and never beats the best of all; where nobody was left
    /// out it is the best.
    #[test]
    fn a_plan_with_minimums_is_honest(problem in a_tiny_problem_with_minimums()) {
        let plan = planned(&problem);
        prop_assert!(score(&problem, &plan) <= best(&problem));
        prop_assert_eq!(plan.exact, plan.steps.is_empty());
        if plan.exact {
            prop_assert_eq!(score(&problem, &plan), best(&problem));
        }
    }

    /// In what sequence things are listed decides between equals only.
    #[test]
    fn the_sequence_of_the_lists_does_not_matter(problem in a_tiny_problem(), turn in 0_usize..5) {
        let turned = worlds::turned(&problem, turn);
        prop_assert_eq!(score(&problem, &planned(&problem)), score(&turned, &planned(&turned)));
    }

    /// However soon it is stopped, what comes out is allowed and says that it is not the best.
    #[test]
    fn a_stopped_plan_is_allowed(seed in 0_u64..40, glances in 0_u64..20_000) {
        let problem = a_market(seed, 30, 400);
        let plan = allocate(&problem, Effort { glances }, &Unwatched);
        prop_assert_eq!(check(&problem, &plan), []);
        prop_assert_eq!(plan.steps.contains(&Step::Stopped), !plan.exact);
        let whole = planned(&problem);
        for class in Class::ALL.into_iter().take(plan.classes_finished.into()) {
            prop_assert_eq!(shares(&problem, &plan, class), shares(&problem, &whole, class));
        }
        for class in Class::ALL {
            let total = |plan| -> u64 {
                shares(&problem, plan, class).into_iter().map(|(_, given)| given).sum()
            };
            let bound: u64 = plan
                .unsettled
                .iter()
                .map(|part| part.missing_max[usize::from(class.number()) - 1])
                .sum();
            prop_assert!(total(&whole) <= total(&plan) + bound);
        }
    }

    /// Planning again after a change comes to the plan that starting over comes to.
    #[test]
    fn planning_again_is_planning_the_whole(
        seed in 0_u64..40,
        changes in prop::collection::vec((0_usize..200, 0_u64..50, 0_usize..5), 1..4),
        glances in prop::option::of(0_u64..20_000),
    ) {
        let before = worlds::demanding(&a_market(seed, 30, 400), seed % 3);
        let before = if seed < 20 { worlds::alike(&before) } else { before };
        let effort = glances.map_or(Effort::UNTIL_DONE, |glances| Effort { glances });
        let plan = allocate(&before, effort, &Unwatched);
        let mut after = before.clone();
        for (at, units, kind) in changes {
            after = worlds::changed(&after, at, units, kind);
        }
        let anew = again(&before, &plan, &after, Effort::UNTIL_DONE, &Unwatched);
        prop_assert_eq!(anew, planned(&after));
    }

    /// How many threads plan makes no difference, not even when the effort runs out.
    #[test]
    fn threads_do_not_change_the_plan(
        seed in 0_u64..40,
        threads in 2_usize..5,
        glances in prop::option::of(0_u64..20_000),
    ) {
        let problem = worlds::demanding(&a_market(seed, 60, 400), seed % 3);
        let effort = glances.map_or(Effort::UNTIL_DONE, |glances| Effort { glances });
        let threads = NonZeroUsize::new(threads).expect("at least two");
        prop_assert_eq!(
            allocate_on(threads, &problem, effort, &Unwatched),
            allocate(&problem, effort, &Unwatched),
        );
        prop_assert_eq!(
            allocate_t1_on(threads, &problem, effort, &Unwatched),
            allocate_t1(&problem, effort, &Unwatched),
        );
    }
}

#[test]
fn ten_thousand_matches_are_planned_provably_best() {
    for seed in 0..3 {
        let problem = a_market(seed, 250, 10_000);
        assert!(problem.matches().len() >= 10_000);
        let plan = planned(&problem);
        assert!(plan.exact);
        assert_eq!(certify::flaw(&problem, &plan), None);
    }
}

#[test]
fn the_proof_notices_every_kind_of_flaw() {
    let problem = a_market(7, 30, 400);
    let plan = planned(&problem);
    assert_eq!(certify::flaw(&problem, &plan), None);
    let without = |at: usize| {
        let mut worse = plan.clone();
        worse.given.remove(at);
        worse
    };
    assert!((0..plan.given.len()).all(|at| certify::flaw(&problem, &without(at)).is_some()));
    // Two needs that share four units: three and one is not fair.
    let shared = problem_of_two(4);
    let mut unfair = planned(&shared);
    (unfair.given[0].units, unfair.given[1].units) = (3, 1);
    assert_eq!(certify::flaw(&shared, &unfair), Some("unfair"));
    // One need, two lots: the one that keeps longer is not the one to give.
    let choice = usable(
        vec![lot(5, 10), lot(5, 90)],
        vec![need(1, 5)],
        vec![fits(0, 0, 0, 1), fits(1, 0, 0, 1)],
    );
    let mut wasteful = planned(&choice);
    (wasteful.given[0].of, wasteful.given[0].lot) = (MatchIndex(1), LotIndex(1));
    assert_eq!(certify::flaw(&choice, &wasteful), Some("dear"));
}

fn problem_of_two(units: u64) -> Allocation {
    usable(
        vec![lot(units, 0)],
        vec![need(1, 4), need(1, 4)],
        vec![fits(0, 0, 0, 0), fits(0, 1, 0, 0)],
    )
}

#[test]
fn the_one_sum_goal_is_never_worse_by_its_sum_and_never_fairer() {
    for seed in 0..40 {
        let problem = a_market(seed, 30, 400);
        let fair = planned(&problem);
        let summed = allocate_t1(&problem, Effort::UNTIL_DONE, &Unwatched);
        assert_eq!(check(&problem, &summed), []);
        assert!(summed.exact);
        let (fair, summed) = (Measures::of(&problem, &fair), Measures::of(&problem, &summed));
        assert!(summed.t1 <= fair.t1, "seed {seed}");
        // The classes compare line by line, so only as far as they are equal.
        for (ours, theirs) in fair.classes.iter().zip(&summed.classes) {
            assert!(ours.given >= theirs.given, "seed {seed}");
            if ours.given != theirs.given {
                break;
            }
            assert!(ours.unfairness <= theirs.unfairness + 1e-6, "seed {seed}");
        }
    }
}

#[test]
fn the_same_problem_gives_the_same_plan() {
    let problem = a_market(3, 60, 1_500);
    assert_eq!(planned(&problem), planned(&problem.clone()));
}

#[test]
fn nothing_to_give_and_nobody_to_give_to_are_plans_too() {
    let lots = vec![lot(5, 1)];
    let needs = vec![need(1, 5)];
    for (lots, needs) in
        [(vec![], vec![]), (lots.clone(), vec![]), (vec![], needs.clone()), (lots, needs)]
    {
        let plan = planned(&usable(lots, needs, vec![]));
        assert!(plan.exact && plan.given.is_empty());
    }
    let empty = usable(vec![lot(0, 1)], vec![need(1, 0)], vec![fits(0, 0, 0, 0)]);
    assert!(planned(&empty).given.is_empty());
}

#[test]
fn a_later_class_gets_what_the_first_leaves() {
    let needs = vec![need(2, 10), need(1, 7), need(4, 1)];
    let matches = (0..3).map(|need| fits(0, need, 0, 0)).collect();
    assert_eq!(amounts(&usable(vec![lot(9, 1)], needs, matches)), [2, 7, 0]);
}

#[test]
fn the_first_class_makes_room_by_using_another_lot() {
    // The pressing need could use either lot, the other only the second.
    let matches = vec![fits(0, 0, 50, 900), fits(1, 0, 0, 1), fits(1, 1, 0, 1)];
    let needs = vec![need(1, 5), need(2, 5)];
    assert_eq!(amounts(&usable(vec![lot(5, 700), lot(5, 1)], needs, matches)), [5, 5]);
}

#[test]
fn shortage_is_shared_by_the_same_part_of_what_was_asked() {
    let needs = vec![need(1, 10), need(1, 20), need(1, 70)];
    let matches = (0..3).map(|need| fits(0, need, 0, 0)).collect();
    assert_eq!(amounts(&usable(vec![lot(50, 1)], needs, matches)), [5, 10, 35]);
}

#[test]
fn a_unit_that_cannot_be_divided_goes_where_its_half_is_missed_most() {
    let needs = vec![need(1, 10), need(1, 1), need(1, 1)];
    let matches: Vec<Match> = (0..3).map(|need| fits(0, need, 0, 0)).collect();
    let with = |units| amounts(&usable(vec![lot(units, 1)], needs.clone(), matches.clone()));
    // Each is due a sixth of what it asks for.
    assert_eq!(with(2), [2, 0, 0]);
    assert_eq!(with(8), [6, 1, 1]);
}

#[test]
fn what_expires_first_is_used_first_then_what_is_near() {
    let lots = vec![lot(4, 30), lot(4, 10), lot(4, 30)];
    let matches = vec![fits(0, 0, 0, 500), fits(1, 0, 0, 900), fits(2, 0, 0, 100)];
    let plan = planned(&usable(lots, vec![need(1, 6)], matches));
    let used: Vec<_> = plan.given.iter().map(|given| (given.lot.0, given.units)).collect();
    assert_eq!(used, [(1, 4), (2, 2)]);
}

#[test]
fn huge_amounts_are_exact() {
    let full = UNITS_MAX;
    let lots = (0..40).map(|_| Lot { units: full, expires: u32::MAX, pack: 1 }).collect();
    let needs: Vec<Need> = (0..50).map(|_| need(1, full)).collect();
    let matches = (0..40)
        .flat_map(|lot| (0..50).map(move |need| fits(lot, need, u32::MAX, u32::MAX)))
        .collect();
    let problem = usable(lots, needs, matches);
    assert_eq!(amounts(&problem), vec![full / 50 * 40; 50]);
}

#[test]
fn nothing_rather_than_less_than_the_minimum() {
    let needs = vec![with_minimum(1, 10, 10), need(1, 10), need(1, 10)];
    let matches = (0..3).map(|need| fits(0, need, 0, 0)).collect();
    let problem = usable(vec![lot(8, 1)], needs, matches);
    let plan = planned(&problem);
    assert_eq!(plan.given_to_needs(3), [0, 4, 4]);
    let left_out = Step::LeftOut { need: NeedIndex(0), share: 3, minimum: 10 };
    assert_eq!((plan.exact, plan.steps), (false, vec![left_out]));
}

#[test]
fn who_was_left_out_comes_back_when_others_cannot_use_it() {
    // Both share four and four, neither can use that; then one gets all.
    let needs = vec![with_minimum(1, 10, 6), with_minimum(1, 10, 6)];
    let matches = vec![fits(0, 0, 0, 0), fits(0, 1, 0, 0)];
    assert_eq!(amounts(&usable(vec![lot(8, 1)], needs, matches)), [8, 0]);
    // The first would share two of the first lot's four with a need that can do with two units
    // of another lot as well; left out first, it is taken back with its minimum reserved.
    let needs = vec![with_minimum(1, 12, 9), with_minimum(1, 20, 12)];
    let matches = vec![fits(0, 0, 0, 0), fits(0, 1, 0, 0), fits(1, 1, 0, 0)];
    let problem = usable(vec![lot(16, 1), lot(5, 1)], needs, matches);
    let plan = planned(&problem);
    assert_eq!(plan.given_to_needs(2), [9, 12]);
    assert!(plan.steps.contains(&Step::TakenBack { need: NeedIndex(0) }));
}

#[test]
fn the_nearest_to_its_minimum_comes_back_first() {
    // There is enough for either minimum, not for both.
    let needs = vec![with_minimum(1, 8, 8), with_minimum(1, 8, 7), need(1, 20)];
    let matches = (0..3).map(|need| fits(0, need, 0, 0)).collect();
    assert_eq!(amounts(&usable(vec![lot(8, 1)], needs, matches)), [0, 7, 1]);
}

#[test]
fn who_comes_back_does_not_push_others_below_their_minimum() {
    let needs = vec![with_minimum(1, 20, 10), with_minimum(1, 20, 9), need(1, 20)];
    let matches = (0..3).map(|need| fits(0, need, 0, 0)).collect();
    assert_eq!(amounts(&usable(vec![lot(20, 1)], needs, matches)), [10, 9, 1]);
}

#[test]
fn a_minimum_that_hangs_on_the_odd_unit_keeps_it() {
    // All three are equally badly off; the second is farther away than the third.
    let needs = vec![need(1, 4), with_minimum(1, 4, 2), need(1, 4)];
    let matches = vec![fits(0, 0, 0, 900), fits(0, 1, 0, 900), fits(0, 2, 0, 1)];
    assert_eq!(amounts(&usable(vec![lot(5, 1)], needs, matches)), [1, 2, 2]);
}

#[test]
fn the_odd_unit_goes_the_shorter_way() {
    let matches = vec![fits(0, 0, 0, 900), fits(0, 1, 0, 1)];
    assert_eq!(amounts(&usable(vec![lot(5, 1)], vec![need(1, 4), need(1, 4)], matches)), [2, 3]);
    // The large need is worst off and comes first; of the other two the one far away goes without,
    // and the large one makes room by using the far lot.
    let lots = vec![lot(1, 1), lot(1, 1)];
    let needs = vec![need(1, 2), need(1, 2), need(1, 3)];
    let matches = vec![fits(0, 0, 0, 1), fits(1, 1, 0, 900), fits(1, 2, 0, 1), fits(0, 2, 0, 1)];
    assert_eq!(amounts(&usable(lots, needs, matches)), [1, 0, 1]);
}

#[test]
fn what_shares_no_match_is_planned_apart() {
    let needs = vec![need(1, 4); 4];
    let lots = vec![lot(3, 1), lot(3, 1), lot(0, 1)];
    // The second and third share a lot; the empty lot joins nothing, the last fits nowhere.
    let matches = vec![fits(0, 0, 0, 1), fits(1, 1, 0, 1), fits(1, 2, 0, 1), fits(2, 0, 0, 1)];
    assert_eq!(part::divide(&usable(lots, needs, matches)).len(), 2);
}

#[test]
fn many_minimums_are_settled_in_bounded_rounds() {
    let needs: Vec<Need> = (0..400).map(|at| with_minimum(1, 20, 10 + at % 10)).collect();
    let matches = (0..400).map(|need| fits(0, need, 0, 0)).collect();
    let problem = usable(vec![lot(2_000, 1)], needs, matches);
    let plan = planned(&problem);
    assert_eq!(plan.given.iter().map(|given| given.units).sum::<u64>(), 2_000);
    assert!(plan.steps.iter().any(|step| matches!(step, Step::NotTried { .. })));
}

#[test]
fn a_stop_below_a_minimum_gives_nothing() {
    let problem = a_market(1, 30, 400);
    let needs = problem.needs().iter().map(|need| Need { minimum: need.asked, ..*need }).collect();
    let problem = Allocation::new(problem.lots().to_vec(), needs, problem.matches().to_vec())
        .expect("usable");
    for glances in (0..4_000).step_by(97) {
        let plan = allocate(&problem, Effort { glances }, &Unwatched);
        assert_eq!(check(&problem, &plan), []);
    }
}

/// Says stop once `until` reports have come, and checks that the work never goes backwards.
struct Impatient {
    until: u64,
    reports: AtomicU64,
    done: AtomicU64,
}

impl Progress for Impatient {
    fn report(&self, work: Work) -> Answer {
        let before = self.done.swap(work.done, Ordering::Relaxed);
        assert!(before <= work.done && work.done <= work.total);
        if self.reports.fetch_add(1, Ordering::Relaxed) < self.until {
            Answer::Continue
        } else {
            Answer::Stop
        }
    }
}

#[test]
fn whoever_watches_sees_all_work_and_can_stop_it() {
    let problem = a_market(5, 60, 1_500);
    let patient = Impatient { until: u64::MAX, reports: 0.into(), done: 0.into() };
    let whole = allocate(&problem, Effort::UNTIL_DONE, &patient);
    assert_eq!(whole, planned(&problem));
    assert_eq!(patient.done.load(Ordering::Relaxed), 5 * problem.matches().len() as u64);

    let impatient = Impatient { until: 1, reports: 0.into(), done: 0.into() };
    let stopped = allocate(&problem, Effort::UNTIL_DONE, &impatient);
    assert_eq!(check(&problem, &stopped), []);
    assert!(!stopped.exact && stopped.classes_finished < 4);
}

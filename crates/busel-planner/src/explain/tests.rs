//! Each reason in a story of its own, and reasons that agree with the numbers in every market.

use super::*;
use crate::allocate::{Class, Lot, LotIndex, allocate};
use crate::progress::{Effort, Unwatched};

fn lot(units: u64, expires: u32) -> Lot {
    Lot { units, expires, pack: 1 }
}

fn need(class: Class, asked: u64, minimum: u64) -> Need {
    Need { class, asked, minimum, one_lot: false }
}

fn fits(lot: u32, need: u32, loss: u32, distance: u32) -> Match {
    Match { lot: LotIndex(lot), need: NeedIndex(need), loss, distance }
}

/// Plans, lets `change` spoil the plan, and answers the reasons of all needs and all gifts.
fn reasons_after(
    (lots, needs, matches): (Vec<Lot>, Vec<Need>, Vec<Match>),
    change: impl FnOnce(&mut AllocationPlan),
) -> (Vec<NeedReason>, Vec<LotReason>) {
    let problem = Allocation::new(lots, needs, matches).expect("usable");
    let mut plan = allocate(&problem, Effort::UNTIL_DONE, &Unwatched);
    change(&mut plan);
    let explanation = Explanation::of(&problem, &plan);
    let needs = (0..problem.needs().len()).map(NeedIndex::of);
    (
        needs.map(|need| explanation.need(need).expect("a need of the problem")).collect(),
        plan.given.iter().map(|given| explanation.given(given).expect("a match")).collect(),
    )
}

fn why_needs(problem: (Vec<Lot>, Vec<Need>, Vec<Match>)) -> Vec<NeedReason> {
    reasons_after(problem, |_| ()).0
}

fn why_lots(problem: (Vec<Lot>, Vec<Need>, Vec<Match>)) -> Vec<LotReason> {
    reasons_after(problem, |_| ()).1
}

use Class::{First, Second};

#[test]
fn a_need_is_covered_or_nothing_fits_it() {
    let needs = vec![need(First, 5, 0), need(First, 5, 0), need(First, 5, 0), need(First, 0, 0)];
    // The third is matched only with an empty lot.
    let problem = (vec![lot(9, 1), lot(0, 1)], needs, vec![fits(0, 0, 0, 1), fits(1, 2, 0, 1)]);
    let expected = [
        NeedReason::Covered,
        NeedReason::NothingFits,
        NeedReason::NothingFits,
        NeedReason::Covered,
    ];
    assert_eq!(why_needs(problem), expected);
}

#[test]
fn a_need_may_have_all_there_is() {
    let problem = (
        vec![lot(2, 1), lot(3, 1)],
        vec![need(Second, 9, 0)],
        vec![fits(0, 0, 0, 1), fits(1, 0, 0, 1)],
    );
    assert_eq!(why_needs(problem), [NeedReason::AllThereIs { lots: 2 }]);
}

#[test]
fn a_pack_may_be_too_large() {
    let packs = Lot { pack: 6, ..lot(12, 1) };
    let problem = (vec![packs], vec![need(First, 9, 0)], vec![fits(0, 0, 0, 1)]);
    assert_eq!(why_needs(problem), [NeedReason::PackTooLarge { pack: 6, lacks: 3 }]);
    // The only pack suits the later need, and the earlier cannot have a part of it.
    let packs = Lot { pack: 6, ..lot(6, 1) };
    let needs = vec![need(First, 4, 0), need(Second, 6, 0)];
    let problem = (vec![packs], needs, vec![fits(0, 0, 0, 1), fits(0, 1, 0, 1)]);
    assert_eq!(why_needs(problem), [NeedReason::KeptWhole, NeedReason::Covered]);
}

#[test]
fn the_lots_may_have_gone_to_an_earlier_class() {
    // The second need can use the first lot only; the first moves to it to free the other for the
    // third, which is of its own class.
    let problem = (
        vec![lot(5, 1), lot(5, 1)],
        vec![need(First, 5, 0), need(Second, 5, 0), need(First, 5, 0)],
        vec![fits(0, 0, 0, 1), fits(1, 0, 0, 1), fits(0, 1, 0, 1), fits(1, 2, 0, 1)],
    );
    let went = NeedReason::LotsWentTo { needs: vec![NeedIndex(0), NeedIndex(2)] };
    assert_eq!(why_needs(problem), [NeedReason::Covered, went, NeedReason::Covered]);
}

#[test]
fn a_class_shares_fairly_what_earlier_ones_leave() {
    let problem = (
        vec![lot(9, 1)],
        vec![need(First, 3, 0), need(Second, 4, 0), need(Second, 8, 0)],
        vec![fits(0, 0, 0, 1), fits(0, 1, 0, 1), fits(0, 2, 0, 1)],
    );
    let shared = |given, asked| NeedReason::SharedFairly { with: 1, given, asked, earlier: 1 };
    assert_eq!(why_needs(problem), [NeedReason::Covered, shared(2, 4), shared(4, 8)]);
}

#[test]
fn below_the_minimum_it_gets_nothing() {
    let problem = (
        vec![lot(8, 1)],
        vec![need(First, 10, 10), need(First, 10, 0)],
        vec![fits(0, 0, 0, 1), fits(0, 1, 0, 1)],
    );
    let reasons = why_needs(problem);
    assert_eq!(reasons[0], NeedReason::BelowMinimum { share: 4, minimum: 10 });
    assert_eq!(reasons[1], NeedReason::AllThereIs { lots: 1 });
}

#[test]
fn others_may_hold_just_their_minimum() {
    let problem = (
        vec![lot(12, 1)],
        vec![need(First, 10, 10), need(First, 10, 0)],
        vec![fits(0, 0, 0, 1), fits(0, 1, 0, 1)],
    );
    let kept = NeedReason::KeptForMinimum { needs: vec![NeedIndex(0)] };
    assert_eq!(why_needs(problem), [NeedReason::Covered, kept]);
}

#[test]
fn a_stopped_plan_explains_only_what_it_settled() {
    let problem = (
        vec![lot(4, 1)],
        vec![need(First, 4, 0), need(Second, 4, 0)],
        vec![fits(0, 0, 0, 1), fits(0, 1, 0, 1)],
    );
    let stop = |plan: &mut AllocationPlan| {
        plan.given.clear();
        plan.classes_finished = 0;
        let taken = Step::TakenAway { need: NeedIndex(1), share: 1, minimum: 2 };
        plan.steps.extend([taken, Step::Stopped]);
    };
    assert_eq!(reasons_after(problem, stop).0, [NeedReason::Stopped, NeedReason::Stopped]);
}

#[test]
fn a_plan_changed_by_hand_is_not_called_fair() {
    let two = |second| {
        (
            vec![lot(4, 1)],
            vec![need(First, 4, 0), need(second, 4, 0)],
            vec![fits(0, 0, 0, 1), fits(0, 1, 0, 1)],
        )
    };
    let unused = |plan: &mut AllocationPlan| plan.given.truncate(1);
    assert_eq!(reasons_after(two(First), unused).0[0], NeedReason::CouldHaveMore);
    let unfair = |plan: &mut AllocationPlan| {
        plan.given[0].units = 1;
        plan.given[1].units = 3;
    };
    assert_eq!(reasons_after(two(First), unfair).0[0], NeedReason::CouldHaveMore);
    // A minimum of one unit is no minimum to keep.
    let one_each = (
        vec![lot(1, 1)],
        vec![need(First, 9, 0), need(First, 1, 1)],
        vec![fits(0, 0, 0, 1), fits(0, 1, 0, 1)],
    );
    let to_the_other = |plan: &mut AllocationPlan| {
        plan.given[0].of = MatchIndex(1);
        plan.given[0].need = NeedIndex(1);
    };
    assert_eq!(reasons_after(one_each, to_the_other).0[0], NeedReason::CouldHaveMore);
    let later_first = |plan: &mut AllocationPlan| {
        plan.given[0].of = MatchIndex(1);
        plan.given[0].need = NeedIndex(1);
    };
    assert_eq!(reasons_after(two(Second), later_first).0[0], NeedReason::CouldHaveMore);
}

#[test]
fn the_only_lot_may_be_right_or_a_substitute() {
    let with_loss = |loss| {
        (
            vec![lot(4, 1), lot(0, 1)],
            vec![need(First, 4, 0)],
            vec![fits(0, 0, loss, 1), fits(1, 0, 0, 1)],
        )
    };
    assert_eq!(why_lots(with_loss(0)), [LotReason::OnlyLot]);
    assert_eq!(why_lots(with_loss(9)), [LotReason::Substitute { exact_lots: 0 }]);
}

#[test]
fn the_sooner_and_then_the_nearer_lot_is_given() {
    let two = |expires, distance| {
        (
            vec![lot(4, 30), lot(4, expires)],
            vec![need(First, 4, 0)],
            vec![fits(0, 0, 0, 70), fits(1, 0, 0, distance)],
        )
    };
    assert_eq!(why_lots(two(90, 1)), [LotReason::ExpiresFirst { days: 60 }]);
    assert_eq!(why_lots(two(30, 90)), [LotReason::Nearest { kilometres: 20 }]);
    assert_eq!(why_lots(two(30, 70)), [LotReason::AsGoodAsAnother]);
}

#[test]
fn a_worse_lot_is_given_when_the_better_are_used_up() {
    let two = |loss| {
        (
            vec![lot(4, 10), lot(4, 20)],
            vec![need(First, 6, 0)],
            vec![fits(0, 0, 0, 1), fits(1, 0, loss, 1)],
        )
    };
    let first = LotReason::ExpiresFirst { days: 10 };
    assert_eq!(why_lots(two(0)), [first, LotReason::BetterUsedUp { lots: 1 }]);
    let first = LotReason::ExpiresFirst { days: 15 };
    assert_eq!(why_lots(two(5)), [first, LotReason::Substitute { exact_lots: 1 }]);
}

#[test]
fn a_better_lot_left_unused_is_pointed_out() {
    let problem = (
        vec![lot(4, 10), lot(4, 20)],
        vec![need(First, 4, 0)],
        vec![fits(0, 0, 0, 1), fits(1, 0, 0, 1)],
    );
    let worse = |plan: &mut AllocationPlan| {
        plan.given[0].of = MatchIndex(1);
        plan.given[0].lot = LotIndex(1);
    };
    assert_eq!(reasons_after(problem, worse).1, [LotReason::BetterLeftUnused { lots: 1 }]);
}

#[test]
fn questions_about_what_is_not_there_have_no_answer() {
    let problem = Allocation::default();
    let plan = AllocationPlan::default();
    let explanation = Explanation::of(&problem, &plan);
    assert_eq!(explanation.need(NeedIndex(0)), None);
    let given = Given { of: MatchIndex(0), lot: LotIndex(0), need: NeedIndex(0), units: 1 };
    assert_eq!(explanation.given(&given), None);
}

//! The planner's answer and its reasons, in the Book's own words.

use std::collections::HashMap;

use busel_domain::book::Book;
use busel_domain::ids::NeedId;
use busel_domain::need::Need;
use busel_domain::plan::{Allocated, Unmet, WhyGiven, WhyUnmet};
use busel_domain::quantity::Units;
use busel_domain::time::Day;
use busel_planner::allocate::{AllocationPlan, NeedIndex};
use busel_planner::explain::{Explanation, LotReason, NeedReason};

use super::problem::{Posed, Serves, Shelves};

/// What goes where, by need.
pub(super) fn allocated(
    posed: &Posed,
    plan: &AllocationPlan,
    explanation: &Explanation<'_>,
) -> Vec<Allocated> {
    let lines = plan.given.iter().filter(|given| given.units > 0).map(|given| {
        let (lot, hub) = posed.lots[given.lot.at()];
        let why = match posed.serves[given.of.at()] {
            Serves::OneUp => WhyGiven::OneSizeUp,
            Serves::Look => WhyGiven::LookFirst,
            Serves::Instead => WhyGiven::Substitute,
            Serves::Exactly => explanation.given(given).map_or(WhyGiven::EquallyGood, why_given),
        };
        let units = Units::new(given.units).unwrap_or(Units::MAX);
        Allocated { need: posed.needs[given.need.at()], lot, hub, units, why }
    });
    let mut lines: Vec<Allocated> = lines.chain(posed.fixed.iter().copied()).collect();
    lines.sort_by_key(|line| (line.need, line.lot, line.hub));
    lines
}

fn why_given(reason: LotReason) -> WhyGiven {
    match reason {
        LotReason::OnlyLot => WhyGiven::OnlyLot,
        LotReason::Substitute { .. } => WhyGiven::Substitute,
        LotReason::BetterUsedUp { .. } => WhyGiven::BetterUsedUp,
        LotReason::ExpiresFirst { .. } => WhyGiven::ExpiresFirst,
        LotReason::Nearest { .. } => WhyGiven::Nearest,
        LotReason::AsGoodAsAnother | LotReason::BetterLeftUnused { .. } => WhyGiven::EquallyGood,
    }
}

/// Who gets less than asked, and why.
pub(super) fn unmet(
    book: &Book,
    posed: &Posed,
    plan: &AllocationPlan,
    explanation: &Explanation<'_>,
    today: Day,
) -> Vec<Unmet> {
    let given = plan.given_to_needs(posed.needs.len());
    let mut fixed: HashMap<NeedId, Units> = HashMap::new();
    for line in &posed.fixed {
        let sum = fixed.entry(line.need).or_default();
        *sum = sum.plus(line.units);
    }
    let shelves = Shelves::of(book, today);
    let mut unmet = Vec::new();
    for need in book.needs().filter(|need| need.is_open(today)) {
        let Ok(at) = posed.needs.binary_search(&need.id) else {
            // Open and not posed: nobody knows how much it asks.
            let why =
                if is_goods(book, need) { WhyUnmet::AmountUnknown } else { WhyUnmet::NotGoods };
            unmet.push(Unmet { need: need.id, units: Units::ZERO, why });
            continue;
        };
        let missing = need.missing().unwrap_or(Units::ZERO);
        let units = missing.less(Units::new(given[at]).unwrap_or(Units::MAX));
        let units = units.less(fixed.get(&need.id).copied().unwrap_or_default());
        if units.is_zero() {
            continue;
        }
        let index = NeedIndex(u32::try_from(at).unwrap_or(u32::MAX));
        let why = match explanation.need(index).unwrap_or(NeedReason::Stopped) {
            NeedReason::NothingFits | NeedReason::AllThereIs { .. } | NeedReason::Covered
                if posed.by_hand[at] =>
            {
                WhyUnmet::ByHand
            }
            NeedReason::NothingFits => nothing_fits(book, &shelves, need),
            NeedReason::AllThereIs { .. } | NeedReason::Covered => WhyUnmet::AllThereIs,
            NeedReason::LotsWentTo { .. } => WhyUnmet::MoreUrgent,
            NeedReason::SharedFairly { .. } | NeedReason::KeptForMinimum { .. } => {
                WhyUnmet::SharedFairly
            }
            // Packs that stay whole are the same to whoever waits: what is left is no useful amount.
            NeedReason::BelowMinimum { .. }
            | NeedReason::PackTooLarge { .. }
            | NeedReason::KeptWhole => WhyUnmet::BelowMinimum,
            // Only a plan that was stopped leaves something that could be had.
            NeedReason::Stopped | NeedReason::CouldHaveMore => WhyUnmet::Stopped,
        };
        unmet.push(Unmet { need: need.id, units, why });
    }
    unmet
}

fn nothing_fits(book: &Book, shelves: &Shelves, need: &Need) -> WhyUnmet {
    if !is_goods(book, need) {
        WhyUnmet::NotGoods
    } else if !shelves.serving(book, need).is_empty() {
        WhyUnmet::WouldSpoil
    } else if shelves.has_any(book, need) {
        WhyUnmet::SizeMissing
    } else {
        WhyUnmet::NoneInStock
    }
}

fn is_goods(book: &Book, need: &Need) -> bool {
    book.catalogue().item(&need.line.item).is_some_and(|item| item.base_unit.is_goods())
}

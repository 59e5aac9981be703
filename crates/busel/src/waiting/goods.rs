//! Goods that wait: they differ from the books, end, are lost or on the road for too long.

use std::collections::BTreeMap;

use busel_domain::book::Book;
use busel_domain::count::CountState;
use busel_domain::gauge::Standing;
use busel_domain::ids::{LotId, Thing};
use busel_domain::ledger::Account;
use busel_domain::time::Day;
use busel_domain::waybill::Waybill;

use super::{Second, Sums, Wait, Why};

/// A receipt is missed after so many days on the road. The longest way that drivers tell of, across
/// Europe and a border, takes three; one more to write it down where there is no network.
const SILENT_DAYS: i32 = 4;

pub(super) fn add(sums: &mut Sums, book: &Book, today: Day) {
    for (lot, _, _, since) in book.differences() {
        sums.add(Why::Difference, Wait::new(Thing::Lot(lot), since));
    }
    for aside in book.aside() {
        sums.add(Why::Aside, Wait::new(Thing::Aside(aside.id), aside.recorded));
    }
    for count in book.counts() {
        if let CountState::Again(_) = count.state {
            sums.add(Why::Recount, Wait::new(Thing::Count(count.id), count.taken));
        }
    }
    let notice = hand_out_days();
    for (lot, day, free) in on_shelves(book) {
        let left = today.until(day);
        if left < 0 {
            sums.add(Why::Expired, Wait::new(Thing::Lot(lot), day.plus(1).begins()));
        } else if left <= notice && free > 0 {
            sums.add(Why::Ending, Wait::ending(Thing::Lot(lot), day, notice));
        }
    }
    for ended in book.ended(today) {
        // Groups are told of one by one; the page of a lot shows at which hubs it stands.
        let (why, thing) = if let Thing::Group(_) = ended.with {
            (Why::EndedThere, ended.with)
        } else {
            (Why::EndedHere, Thing::Lot(ended.lot))
        };
        sums.add(why, Wait::new(thing, ended.since));
    }
    for way in book.waybills().filter(|way| is_silent(way, today)) {
        sums.add(Why::Silent, Wait::new(Thing::Waybill(way.id), way.left));
    }
    for way in book.waybills().filter(|way| book.is_undecided(way)) {
        let since = way.nobody_there.unwrap_or(way.left);
        sums.add(Why::Undecided, Wait::new(Thing::Waybill(way.id), since));
    }
    if let Some(plan) = book.plans().last().filter(|plan| book.is_proposal(plan)) {
        sums.add(Why::Plan, Wait::new(Thing::Plan(plan.id), plan.document.made));
    }
}

/// Whether something is on the road for longer than the way takes, and nobody has reported.
#[must_use]
pub fn is_silent(way: &Waybill, today: Day) -> bool {
    way.is_under_way() && way.left.day().plus(SILENT_DAYS) < today
}

/// How many days it takes from a plan to somebody's hands, where nobody said otherwise.
fn hand_out_days() -> i32 {
    Standing::default().lead_days.into()
}

/// The lots on shelves that end on a day, and how much of each no plan keeps.
fn on_shelves(book: &Book) -> Vec<(LotId, Day, i64)> {
    let mut held: Vec<(LotId, i64)> = Vec::new();
    for (lot, account, units) in book.stock().all() {
        if !matches!(account, Account::Hub(_)) {
            continue;
        }
        // Balances come lot by lot.
        match held.last_mut() {
            Some((known, sum)) if *known == lot => *sum += units,
            _ => held.push((lot, units)),
        }
    }
    let mut kept: BTreeMap<LotId, i64> = BTreeMap::new();
    for (lot, _, _, units) in book.reserved() {
        *kept.entry(lot).or_default() += units.signed();
    }
    let free = |lot: LotId, units: i64| units - kept.get(&lot).copied().unwrap_or_default();
    // What was let out past its day waits for nobody.
    let held = held.into_iter().filter(|(lot, _)| !book.is_let_out(*lot));
    let ending =
        held.filter_map(|(lot, units)| Some((lot, book.lot(lot)?.batch.expiry?, free(lot, units))));
    ending.collect()
}

/// The lot on a shelf that ends first of those that have not.
pub(super) fn next(book: &Book, today: Day) -> Option<(Day, Thing)> {
    let ending = on_shelves(book).into_iter().filter(|(_, day, _)| *day >= today);
    ending.map(|(lot, day, _)| (day, Thing::Lot(lot))).min()
}

/// Losses that another person has to agree to.
pub(super) fn losses(book: &Book) -> impl Iterator<Item = Second> + '_ {
    let proposed = book.losses().filter(|loss| !loss.is_confirmed);
    proposed.map(|loss| Second {
        why: Why::Loss,
        wait: Wait::new(Thing::Lot(loss.lot), loss.proposed),
        by: loss.by,
        may_be_same: false,
    })
}

/// Counts that another person has to post.
pub(super) fn counts(book: &Book) -> impl Iterator<Item = Second> + '_ {
    let waits = book.counts().filter(|count| count.state == CountState::Waits);
    waits.map(|count| Second {
        why: Why::Count,
        wait: Wait::new(Thing::Count(count.id), count.taken),
        by: count.by,
        may_be_same: false,
    })
}

//! Who has goods of a lot that ended: hubs where some of it still stands, and groups that have it in
//! their own store. They are warned, because the one who finds an old can is seldom the only one.

use crate::book::Book;
use crate::ids::{GroupId, LotId, Thing};
use crate::ledger::{Account, LossReason};
use crate::lot::Lot;
use crate::quantity::Units;
use crate::time::{Day, Moment};

/// Somebody has goods of a lot that ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ended {
    /// Which lot.
    pub lot: LotId,
    /// The hub or the group.
    pub with: Thing,
    /// Since when it has ended.
    pub since: Moment,
}

impl Book {
    /// Days for which groups are told. What they do with it is not in the books; who counts their own
    /// store is told no longer.
    pub const ENDED_DAYS: i32 = 30;

    /// All who have goods of lots that ended: groups, and hubs where some stands on a shelf although
    /// others have put theirs aside or written it off.
    pub fn ended(&self, today: Day) -> impl Iterator<Item = Ended> + '_ {
        let each = self.lots().filter_map(move |lot| Some((lot, self.ended_since(lot, today)?)));
        each.flat_map(move |(lot, since)| {
            let is_found = self.is_found_ended(lot.id);
            let holders = self.stock.of_lot(lot.id).filter(|(_, units)| *units > 0);
            let with = holders.filter_map(move |(account, _)| match account {
                Account::Hub(hub) if is_found => Some(Thing::Hub(hub)),
                Account::Group(group) if self.is_told(group, lot, since, today) => {
                    Some(Thing::Group(group))
                }
                Account::Hub(_)
                | Account::Group(_)
                | Account::Peer(_)
                | Account::Donors
                | Account::Quarantine(_)
                | Account::Road(_)
                | Account::Discrepancy(_)
                | Account::Lost(_) => None,
            });
            with.map(move |with| Ended { lot: lot.id, with, since })
        })
    }

    /// The lots of which a group has some and that ended.
    pub fn ended_with(&self, group: GroupId, today: Day) -> impl Iterator<Item = &Lot> {
        let with = Thing::Group(group);
        self.ended(today).filter(move |ended| ended.with == with).filter_map(|it| self.lot(it.lot))
    }

    /// When a lot ended: by its date, or because two people wrote some of it off as expired.
    fn ended_since(&self, lot: &Lot, today: Day) -> Option<Moment> {
        if self.is_let_out(lot.id) {
            return None;
        }
        let by_date = lot.batch.expiry.filter(|_| lot.is_expired(today));
        let by_date = by_date.map(|day| day.plus(1).begins());
        let written_off = self.stock.held(lot.id, Account::Lost(LossReason::Expired)) > 0;
        let by_people = || {
            let losses = self.losses.values().filter(|loss| {
                (loss.lot, loss.reason) == (lot.id, LossReason::Expired) && loss.is_confirmed
            });
            losses.map(|loss| loss.proposed).min()
        };
        by_date.or_else(|| written_off.then(by_people).flatten())
    }

    /// Whether somebody found some of it, and put it aside or wrote it off.
    fn is_found_ended(&self, lot: LotId) -> bool {
        self.stock.of_lot(lot).any(|(account, units)| {
            units > 0
                && matches!(account, Account::Quarantine(_) | Account::Lost(LossReason::Expired))
        })
    }

    /// Whether a group has some of it by its own store, and it ended not long ago.
    fn is_told(&self, group: GroupId, lot: &Lot, since: Moment, today: Day) -> bool {
        let batch = &lot.batch;
        let is_it = |held: &&crate::store::Held| {
            let line = &held.line;
            (&line.item, &line.variant, line.expiry) == (&batch.item, &batch.variant, batch.expiry)
        };
        let held = self.store(group).map(crate::store::Store::held).unwrap_or_default();
        let units = held.iter().filter(is_it).fold(Units::ZERO, |sum, it| sum.plus(it.line.units));
        !units.is_zero() && since.day().plus(Self::ENDED_DAYS) >= today
    }
}

#[cfg(test)]
mod tests;

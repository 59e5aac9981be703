//! Stock: where every unit is, and the one law that keeps it honest.
//!
//! Goods never appear and never vanish, they only move (law L1). A [`Movement`] names the account it
//! takes from and the account it gives to, so an unbalanced record cannot even be written down, and
//! the sum of a lot over all accounts is zero for ever.
//!
//! Amounts are whole [`Units`]; nothing here is a fraction.

use imbl::OrdMap;
use serde::{Deserialize, Serialize};

use crate::boxes::BoxCode;
use crate::ids::{GroupId, HubId, LotId, PeerId, Thing, WaybillId};
use crate::quantity::Units;

/// Why something is written off.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum LossReason {
    /// Its date has passed.
    Expired,
    /// Broken, wet, eaten by mice.
    Damaged,
    /// Taken by somebody.
    Stolen,
    /// Taken by an authority.
    Seized,
    /// Burnt or shelled.
    Destroyed,
    /// Never arrived, and nobody knows why.
    OnTheWay,
    /// Given to people it was not meant for.
    WrongGroup,
}

impl LossReason {
    /// All reasons.
    pub const ALL: [Self; 7] = [
        Self::Expired,
        Self::Damaged,
        Self::Stolen,
        Self::Seized,
        Self::Destroyed,
        Self::OnTheWay,
        Self::WrongGroup,
    ];
}

/// A place where counts can differ from the books.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Place {
    /// The shelves of a hub.
    Hub(HubId),
    /// What a waybill carries.
    Waybill(WaybillId),
    /// What is in a box.
    Box(BoxCode),
    /// Where a box is, while several people say that it is with them.
    Claims(BoxCode),
}

impl Place {
    /// The hub, the waybill or the box.
    #[must_use]
    pub fn thing(self) -> Thing {
        match self {
            Self::Hub(hub) => Thing::Hub(hub),
            Self::Waybill(waybill) => Thing::Waybill(waybill),
            Self::Box(code) | Self::Claims(code) => Thing::Box(code),
        }
    }

    /// The waybill whose goods it is about.
    #[must_use]
    pub fn waybill(self) -> Option<WaybillId> {
        if let Self::Waybill(waybill) = self { Some(waybill) } else { None }
    }
}

/// Where goods can be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Account {
    /// Everyone who gives. Runs negative: minus all that was ever entrusted to us.
    Donors,
    /// On the shelves of a hub, fit to be given out.
    Hub(HubId),
    /// At a hub, damaged, expired or doubtful, awaiting a decision.
    Quarantine(HubId),
    /// On the road: signed for by the sender, not yet by the receiver.
    Road(WaybillId),
    /// Short (positive) or surplus (negative) against the books of a waybill or of a hub's shelves;
    /// zero once explained.
    Discrepancy(Place),
    /// In the hands of the people it was meant for.
    Group(GroupId),
    /// Written off.
    Lost(LossReason),
    /// In the books of another centre, which signed for it.
    Peer(PeerId),
}

impl Account {
    /// Where a difference opens if more leaves this account than the books have in it; nothing where we
    /// do not keep the count ourselves.
    #[must_use]
    pub fn place(self) -> Option<Place> {
        match self {
            Self::Hub(hub) | Self::Quarantine(hub) => Some(Place::Hub(hub)),
            Self::Road(waybill) => Some(Place::Waybill(waybill)),
            Self::Donors
            | Self::Discrepancy(_)
            | Self::Group(_)
            | Self::Lost(_)
            | Self::Peer(_) => None,
        }
    }

    /// The paper under which it is on the road.
    #[must_use]
    pub fn waybill(self) -> Option<WaybillId> {
        if let Self::Road(waybill) = self { Some(waybill) } else { None }
    }

    /// Whether more may leave than ever came: true where we do not keep the count ourselves.
    #[must_use]
    pub fn may_run_negative(self) -> bool {
        match self {
            Self::Donors | Self::Discrepancy(_) => true,
            Self::Hub(_)
            | Self::Quarantine(_)
            | Self::Road(_)
            | Self::Group(_)
            | Self::Lost(_)
            | Self::Peer(_) => false,
        }
    }
}

/// `units` of one lot going from one account to another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Movement {
    /// What moves.
    pub lot: LotId,
    /// Where it leaves.
    pub from: Account,
    /// Where it arrives.
    pub to: Account,
    /// How much.
    pub units: Units,
}

/// A movement asked for more than there was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{asked} units of {lot} asked from {account:?}, which holds {held}")]
pub struct Shortage {
    /// The lot that ran short.
    pub lot: LotId,
    /// The account it ran short in.
    pub account: Account,
    /// Units there at that moment.
    pub held: i64,
    /// Units asked for.
    pub asked: i64,
}

/// The balance of every lot in every account. Invariant: no entry is zero.
#[derive(Debug, Default, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stock {
    units: OrdMap<(LotId, Account), i64>,
}

impl Stock {
    /// Units of `lot` in `account`.
    #[must_use]
    pub fn held(&self, lot: LotId, account: Account) -> i64 {
        self.units.get(&(lot, account)).copied().unwrap_or(0)
    }

    /// Every account that holds some of `lot`, with its balance.
    pub fn of_lot(&self, lot: LotId) -> impl Iterator<Item = (Account, i64)> + '_ {
        // `Donors` is the first account and `Lost` the last.
        let first = (lot, Account::Donors);
        let balances = self.units.range(first..).take_while(move |((held, _), _)| *held == lot);
        balances.map(|((_, account), units)| (*account, *units))
    }

    /// Every balance there is, by lot and account.
    pub fn all(&self) -> impl Iterator<Item = (LotId, Account, i64)> + '_ {
        self.units.iter().map(|((lot, account), units)| (*lot, *account, *units))
    }

    /// Whether this is another stock itself, not merely one that is equal to it. Costs next to nothing.
    #[must_use]
    pub(crate) fn is_same(&self, other: &Self) -> bool {
        self.units.ptr_eq(&other.units)
    }

    /// The balances that `keeps`, as somebody sees them who may not see all.
    #[must_use]
    pub(crate) fn only(&self, keeps: impl Fn(LotId, Account) -> bool) -> Self {
        let kept = self.units.iter().filter(|((lot, account), _)| keeps(*lot, *account));
        Self { units: kept.map(|(key, units)| (*key, *units)).collect() }
    }

    /// Whether these movements can be posted: in sequence, all of them.
    ///
    /// # Errors
    ///
    /// The first [`Shortage`] met.
    pub fn admit(&self, movements: &[Movement]) -> Result<(), Shortage> {
        self.clone().post(movements)
    }

    /// Posts the movements in sequence: all of them, or none.
    ///
    /// # Errors
    ///
    /// The first [`Shortage`] met; the stock is then as it was.
    pub fn post(&mut self, movements: &[Movement]) -> Result<(), Shortage> {
        let mut draft = self.clone();
        for movement in movements {
            let held = draft.held(movement.lot, movement.from);
            let asked = movement.units.signed();
            if held < asked && !movement.from.may_run_negative() {
                let Movement { lot, from: account, .. } = *movement;
                return Err(Shortage { lot, account, held, asked });
            }
            draft.record(movement);
        }
        *self = draft;
        Ok(())
    }

    /// Writes down a movement that is already a fact. It cannot fail: whether the rules allowed it
    /// was decided before it became one, and `Units::MAX` keeps balances far from overflow for the
    /// first nine million movements of the largest amount.
    pub(crate) fn record(&mut self, movement: &Movement) {
        let units = movement.units.signed();
        self.add((movement.lot, movement.from), -units);
        self.add((movement.lot, movement.to), units);
    }

    fn add(&mut self, key: (LotId, Account), units: i64) {
        let balance = self.held(key.0, key.1).saturating_add(units);
        match balance {
            0 => self.units.remove(&key),
            _ => self.units.insert(key, balance),
        };
    }

    /// Everything that breaks law L1, for `busel check`: lots whose accounts do not sum to zero, and
    /// accounts below zero that may not be.
    #[must_use]
    pub fn faults(&self) -> Vec<LedgerFault> {
        let mut faults = Vec::new();
        let mut sums: std::collections::BTreeMap<LotId, i128> = std::collections::BTreeMap::new();
        for (lot, account, units) in self.all() {
            *sums.entry(lot).or_default() += i128::from(units);
            if units < 0 && !account.may_run_negative() {
                faults.push(LedgerFault::BelowZero { lot, account, units });
            }
        }
        let unbalanced = sums.into_iter().filter(|(_, sum)| *sum != 0);
        faults.extend(unbalanced.map(|(lot, sum)| LedgerFault::Unbalanced { lot, sum }));
        faults
    }
}

/// What breaks law L1.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LedgerFault {
    /// The accounts of a lot do not sum to zero.
    Unbalanced {
        /// Which lot.
        lot: LotId,
        /// What they sum to.
        sum: i128,
    },
    /// An account that we count ourselves holds less than nothing.
    BelowZero {
        /// Which lot.
        lot: LotId,
        /// Which account.
        account: Account,
        /// Its balance.
        units: i64,
    },
}

#[cfg(test)]
mod tests;

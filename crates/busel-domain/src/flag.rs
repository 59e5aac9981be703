//! A flag: something about a need that a person should look at, because goods may be going where
//! nobody asked for them. A flag never refuses anything and is never kept: it is computed anew, and
//! only that somebody looked and why it is all right is written down.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::book::Book;
use crate::ids::{GroupId, NeedId};
use crate::item::{Catalogue, Gate};
use crate::need::{Need, Priority, Trust};
use crate::proof::{HEAVY_GRAMS, PARTNER_RECEIPTS};
use crate::quantity::Units;

/// What should be looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Flag {
    /// More than one and a half times what so many people use.
    AboveNorm,
    /// Another group is reached at the same contact.
    SharedContact,
    /// The third need of a group that has signed for nothing yet.
    NoReceipt,
    /// Nobody here has dealt with this group before.
    UnknownReceiver,
    /// Critical, heavy or a vehicle, and neither a letter nor a referee.
    WantsProof,
    /// One of twenty deliveries, chosen by lot: ask whether it arrived.
    CallBack,
}

impl Flag {
    /// All flags.
    pub const ALL: [Self; 6] = [
        Self::AboveNorm,
        Self::SharedContact,
        Self::NoReceipt,
        Self::UnknownReceiver,
        Self::WantsProof,
        Self::CallBack,
    ];

    /// The short word used in addresses and forms.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::AboveNorm => "above-norm",
            Self::SharedContact => "shared-contact",
            Self::NoReceipt => "no-receipt",
            Self::UnknownReceiver => "unknown-receiver",
            Self::WantsProof => "wants-proof",
            Self::CallBack => "call-back",
        }
    }

    /// The flag with this short word.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|flag| flag.code() == code)
    }
}

/// What is known of a need beside itself; what nobody knows raises no flag.
#[derive(Debug, Default, Clone, Copy)]
pub struct Known {
    /// Whether another group has the same contact.
    pub shares_contact: bool,
    /// Whether goods are on the road for it, or kept by the plan in force: before that, a doubt about
    /// who receives is no use to anybody.
    pub goes: bool,
}

/// How a group has fared so far, counted from the Book once for all its needs.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct Dealings {
    /// Needs it ever raised and did not withdraw.
    pub needs: u32,
    /// Needs for which something was received.
    pub received: u32,
    /// Whether it can be reached, or somebody checked a need of it.
    pub is_known: bool,
    /// Waybills it received without a difference.
    pub clean_receipts: u32,
}

/// The dealings with every group.
#[must_use]
pub fn dealings(book: &Book) -> BTreeMap<GroupId, Dealings> {
    dealings_over(book, book.groups().map(|group| group.id), book.needs())
}

/// The dealings with these groups, whose needs these are.
#[must_use]
pub fn dealings_over<'a>(
    book: &Book,
    groups: impl Iterator<Item = GroupId>,
    needs: impl Iterator<Item = &'a Need>,
) -> BTreeMap<GroupId, Dealings> {
    let mut all: BTreeMap<GroupId, Dealings> = BTreeMap::new();
    for group in groups {
        let is_known = book.contact(group).is_some();
        all.insert(group, Dealings { is_known, ..Dealings::default() });
    }
    for need in needs {
        let Some(group) = all.get_mut(&need.line.group) else { continue };
        group.needs += u32::from(need.closed.is_none());
        group.received += u32::from(!need.received.is_zero());
        group.is_known |= need.line.trust > Trust::V0 || !need.received.is_zero();
    }
    for waybill in book.waybills().filter(|waybill| waybill.is_clean()) {
        if let crate::waybill::Destination::Group(id) = waybill.to
            && let Some(group) = all.get_mut(&id)
        {
            group.clean_receipts += 1;
        }
    }
    all
}

/// The dealings with one group.
#[must_use]
pub fn dealings_with(book: &Book, group: GroupId) -> Dealings {
    dealings(book).get(&group).copied().unwrap_or_default()
}

impl Dealings {
    /// Whether it is a partner: it signed for several deliveries without a difference.
    #[must_use]
    pub fn is_partner(self) -> bool {
        self.clean_receipts >= PARTNER_RECEIPTS
    }
}

/// Needs of a group before one of them should have a receipt.
const NEEDS_WITHOUT_RECEIPT: u32 = 3;

/// One delivery in so many is asked about.
const CALL_BACK_ONE_IN: u64 = 20;

/// The flags of a need, as if nobody had looked yet.
///
/// `usual` is what the group's people use of it by the norm over the days they are supplied ahead, where
/// somebody counted them: see `Book::usual`. `salt` is
/// the centre's own, so that nobody outside can tell which deliveries will be asked about.
pub fn of<'a>(
    need: &'a Need,
    catalogue: &'a Catalogue,
    dealings: Dealings,
    known: Known,
    usual: Option<Units>,
    salt: &'a [u8],
) -> impl Iterator<Item = Flag> + use<'a> {
    Flag::ALL.into_iter().filter(move |flag| match flag {
        Flag::AboveNorm => is_above(need.line.asked, usual),
        Flag::SharedContact => known.shares_contact,
        Flag::NoReceipt => {
            known.goes
                && dealings.needs >= NEEDS_WITHOUT_RECEIPT
                && dealings.received == 0
                && dealings.clean_receipts == 0
        }
        Flag::UnknownReceiver => known.goes && !dealings.is_known,
        Flag::WantsProof => {
            known.goes && need.line.trust < Trust::V2 && wants_proof(need, catalogue)
        }
        Flag::CallBack => !need.received.is_zero() && is_drawn(need.id, salt),
    })
}

fn is_above(asked: Option<Units>, usual: Option<Units>) -> bool {
    asked
        .zip(usual)
        .is_some_and(|(asked, usual)| u128::from(asked.get()) * 2 > u128::from(usual.get()) * 3)
}

/// Whether so much harm could come of a need that a voice on the telephone is not enough.
#[must_use]
pub fn wants_proof(need: &Need, catalogue: &Catalogue) -> bool {
    let item = catalogue.item(&need.line.item);
    let grams = item.zip(need.line.asked).and_then(|(item, asked)| item.weight_grams(asked));
    need.line.priority == Priority::P1
        || grams.is_some_and(|grams| grams > HEAVY_GRAMS)
        || item.is_some_and(|item| item.gate == Some(Gate::Vehicle))
}

/// Whether the lot fell on this need: the same answer every time, and none that can be guessed
/// without the salt. FNV-1a, which spreads small numbers well enough for one in twenty.
fn is_drawn(need: NeedId, salt: &[u8]) -> bool {
    let bytes = salt.iter().copied().chain(need.0.to_le_bytes());
    let hash = bytes.fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    (hash ^ (hash >> 32)) % CALL_BACK_ONE_IN == 0
}

#[cfg(test)]
mod tests;

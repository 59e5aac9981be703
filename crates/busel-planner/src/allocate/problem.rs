//! The problem: what there is, what is asked for, and what fits what.
//!
//! An [`Allocation`] can only be made whole: every match points to a lot and a need that exist, no
//! pair is matched twice, and all numbers are within limits that keep every sum exact. What "fits"
//! means (sizes, expiry, permitted substitutes) is the caller's business; here it is a match.

use std::fmt;

/// Most units one lot can hold or one need can ask for: with [`LOTS_MAX`] lots every sum stays
/// below 2^63.
pub const UNITS_MAX: u64 = 1_000_000_000_000;
/// Most lots in one problem.
pub const LOTS_MAX: usize = 1_000_000;
/// Most needs in one problem.
pub const NEEDS_MAX: usize = 1_000_000;
/// Most matches in one problem.
pub const MATCHES_MAX: usize = 20_000_000;

macro_rules! index {
    ($(#[$text:meta])* $name:ident) => {
        $(#[$text])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub u32);

        impl $name {
            /// Where it stands in its list.
            #[must_use]
            pub fn at(self) -> usize {
                self.0 as usize
            }

            /// The index of position `at`.
            pub(crate) fn of(at: usize) -> Self {
                Self(u32::try_from(at).expect("every list is limited to far less than 2^32"))
            }
        }
    };
}

pub(super) use index;

index!(
    /// The place of a lot in [`Allocation::lots`], from 0.
    LotIndex
);
index!(
    /// The place of a need in [`Allocation::needs`], from 0.
    NeedIndex
);
index!(
    /// The place of a match in [`Allocation::matches`], from 0.
    MatchIndex
);

/// How pressing a need is. Earlier classes are served before later ones see a single unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Class {
    /// Before all others.
    First,
    /// After the first.
    Second,
    /// After the second.
    Third,
    /// With what is left.
    Fourth,
}

impl Class {
    /// All classes, the most pressing first.
    pub const ALL: [Self; 4] = [Self::First, Self::Second, Self::Third, Self::Fourth];

    /// The class written as 1, 2, 3 or 4; nothing for any other number.
    #[must_use]
    pub fn from_number(number: u8) -> Option<Self> {
        Self::ALL.into_iter().find(|class| class.number() == number)
    }

    /// 1 for the first to 4 for the fourth.
    #[must_use]
    pub fn number(self) -> u8 {
        match self {
            Self::First => 1,
            Self::Second => 2,
            Self::Third => 3,
            Self::Fourth => 4,
        }
    }
}

/// Goods of one kind that expire together and lie in one place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Lot {
    /// Whole units free to be given; 0 to [`UNITS_MAX`].
    pub units: u64,
    /// The day it expires, as a number: the smaller, the sooner it should be used. The caller
    /// chooses day 0 and the number for what never expires.
    pub expires: u32,
    /// Units in a pack, which is never opened: they leave in whole packs only. 0 and 1 both mean
    /// that they are loose. At most [`UNITS_MAX`].
    pub pack: u64,
}

impl Lot {
    /// Units that can leave: those in whole packs.
    #[must_use]
    pub fn whole_units(&self) -> u64 {
        self.units - self.units % self.pack.max(1)
    }
}

/// Something asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Need {
    /// How pressing.
    pub class: Class,
    /// Whole units asked for; 0 to [`UNITS_MAX`].
    pub asked: u64,
    /// The smallest amount worth sending: nothing at all rather than less. 0 and 1 both mean that
    /// any amount is welcome. At most `asked`.
    pub minimum: u64,
    /// Whether all it gets must come from one lot: two halves of a tent are no tent.
    pub one_lot: bool,
}

/// That a lot fits a need.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Match {
    /// What would be given.
    pub lot: LotIndex,
    /// To whom.
    pub need: NeedIndex,
    /// What is lost because it is a substitute or one size up, in days of the lots' expiry; 0 when
    /// it is exactly what was asked for.
    pub loss: u32,
    /// How far it has to travel, in kilometres.
    pub distance: u32,
}

/// Why a problem cannot be used as it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unusable {
    /// More lots than [`LOTS_MAX`].
    TooManyLots(usize),
    /// More needs than [`NEEDS_MAX`].
    TooManyNeeds(usize),
    /// More matches than [`MATCHES_MAX`].
    TooManyMatches(usize),
    /// A lot holds more than [`UNITS_MAX`].
    LotTooLarge(LotIndex),
    /// A pack is larger than [`UNITS_MAX`].
    PackTooLarge(LotIndex),
    /// A need asks for more than [`UNITS_MAX`].
    NeedTooLarge(NeedIndex),
    /// A need would rather have nothing than all it asks for.
    MinimumAboveAsked(NeedIndex),
    /// A match names a lot that is not there.
    UnknownLot(MatchIndex),
    /// A match names a need that is not there.
    UnknownNeed(MatchIndex),
    /// This match joins a lot and a need that an earlier match joins already.
    MatchedTwice(MatchIndex),
}

impl fmt::Display for Unusable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooManyLots(n) => write!(f, "{n} lots, at most {LOTS_MAX}"),
            Self::TooManyNeeds(n) => write!(f, "{n} needs, at most {NEEDS_MAX}"),
            Self::TooManyMatches(n) => write!(f, "{n} matches, at most {MATCHES_MAX}"),
            Self::LotTooLarge(lot) => write!(f, "lot {} holds over {UNITS_MAX} units", lot.0),
            Self::PackTooLarge(lot) => write!(f, "lot {} has packs over {UNITS_MAX} units", lot.0),
            Self::NeedTooLarge(need) => write!(f, "need {} asks over {UNITS_MAX} units", need.0),
            Self::MinimumAboveAsked(need) => {
                write!(f, "the minimum of need {} is above what it asks for", need.0)
            }
            Self::UnknownLot(at) => write!(f, "match {} names a lot that is not there", at.0),
            Self::UnknownNeed(at) => write!(f, "match {} names a need that is not there", at.0),
            Self::MatchedTwice(at) => write!(f, "match {} joins a pair joined already", at.0),
        }
    }
}

impl std::error::Error for Unusable {}

/// A whole and usable problem.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Allocation {
    lots: Vec<Lot>,
    needs: Vec<Need>,
    matches: Vec<Match>,
}

impl Allocation {
    /// Checks and keeps the problem.
    ///
    /// # Errors
    ///
    /// The first reason found why it is [`Unusable`].
    pub fn new(lots: Vec<Lot>, needs: Vec<Need>, matches: Vec<Match>) -> Result<Self, Unusable> {
        if lots.len() > LOTS_MAX {
            return Err(Unusable::TooManyLots(lots.len()));
        }
        if needs.len() > NEEDS_MAX {
            return Err(Unusable::TooManyNeeds(needs.len()));
        }
        if matches.len() > MATCHES_MAX {
            return Err(Unusable::TooManyMatches(matches.len()));
        }
        if let Some(at) = lots.iter().position(|lot| lot.units > UNITS_MAX) {
            return Err(Unusable::LotTooLarge(LotIndex::of(at)));
        }
        if let Some(at) = lots.iter().position(|lot| lot.pack > UNITS_MAX) {
            return Err(Unusable::PackTooLarge(LotIndex::of(at)));
        }
        for (at, need) in needs.iter().enumerate() {
            if need.asked > UNITS_MAX {
                return Err(Unusable::NeedTooLarge(NeedIndex::of(at)));
            }
            // A minimum of 1 is no demand, so it is fine even where nothing is asked for.
            if need.minimum > need.asked.max(1) {
                return Err(Unusable::MinimumAboveAsked(NeedIndex::of(at)));
            }
        }
        for (at, a_match) in matches.iter().enumerate() {
            if a_match.lot.at() >= lots.len() {
                return Err(Unusable::UnknownLot(MatchIndex::of(at)));
            }
            if a_match.need.at() >= needs.len() {
                return Err(Unusable::UnknownNeed(MatchIndex::of(at)));
            }
        }
        if let Some(at) = matched_twice(&matches) {
            return Err(Unusable::MatchedTwice(at));
        }
        Ok(Self { lots, needs, matches })
    }

    /// What there is.
    #[must_use]
    pub fn lots(&self) -> &[Lot] {
        &self.lots
    }

    /// What is asked for.
    #[must_use]
    pub fn needs(&self) -> &[Need] {
        &self.needs
    }

    /// What fits what.
    #[must_use]
    pub fn matches(&self) -> &[Match] {
        &self.matches
    }
}

/// The first match that repeats the pair of an earlier one.
fn matched_twice(matches: &[Match]) -> Option<MatchIndex> {
    let mut pairs: Vec<_> =
        matches.iter().enumerate().map(|(at, m)| (m.lot, m.need, MatchIndex::of(at))).collect();
    pairs.sort_unstable();
    pairs
        .windows(2)
        .filter(|two| (two[0].0, two[0].1) == (two[1].0, two[1].1))
        .map(|two| two[1].2)
        .min()
}

#[cfg(test)]
mod tests;

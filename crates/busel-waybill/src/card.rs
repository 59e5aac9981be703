//! A centre's card: what it calls itself, the key it signs with, the keys that things are sealed to, and
//! where it takes messages. And the word that a key is not to be believed any more.
//!
//! Law: a centre keeps the name it was born with - the thumbprint of its first key - and every later
//! card names the one before it. Who signs a card, and whom to believe, is in `trust.rs`.

use crate::extras::Extras;
use crate::heading::Chain;
use crate::refused::Unfit;
use crate::words::{Day, Inbox, KeyId, NodeId, NodeName, PublicKey, RecipientKey};

/// A card, to anybody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Card {
    /// Which card of this centre, and the hash of the one before it.
    pub chain: Chain,
    /// Whose.
    pub node: NodeId,
    /// The day it was written; what it changes counts from then on.
    pub day: Day,
    /// What the centre calls itself.
    pub name: NodeName,
    /// What checks its signatures.
    pub key: PublicKey,
    /// What things are sealed to, month by month.
    pub epochs: Epochs,
    /// Where it takes messages; none if they are brought.
    pub inboxes: Inboxes,
    /// Fields of later or other programs, kept as they came.
    pub extras: Extras,
}

/// Some days, and the key that things are sealed to on them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Epoch {
    first: Day,
    last: Day,
    recipient: RecipientKey,
}

impl Epoch {
    /// The most days of one epoch.
    pub const DAYS_MAX: u64 = 31;

    /// From the first day to the last, both included.
    ///
    /// # Errors
    ///
    /// [`Unfit::Window`] if it ends before it begins or lasts longer than [`Self::DAYS_MAX`].
    pub fn new(first: Day, last: Day, recipient: RecipientKey) -> Result<Self, Unfit> {
        let days = (last.get() + 1).saturating_sub(first.get());
        let is_fit = (1..=Self::DAYS_MAX).contains(&days);
        if is_fit { Ok(Self { first, last, recipient }) } else { Err(Unfit::Window) }
    }

    /// The first day.
    #[must_use]
    pub fn first(self) -> Day {
        self.first
    }

    /// The last day.
    #[must_use]
    pub fn last(self) -> Day {
        self.last
    }

    /// What things are sealed to.
    #[must_use]
    pub fn recipient(self) -> RecipientKey {
        self.recipient
    }

    /// Whether a day is one of these.
    #[must_use]
    pub fn has(self, day: Day) -> bool {
        (self.first..=self.last).contains(&day)
    }
}

/// Epochs, one after the other; at least one, days between them are days on which nothing is sealed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Epochs(Box<[Epoch]>);

impl Epochs {
    /// The most epochs on one card: a year and a bit.
    pub const COUNT_MAX: usize = 14;

    /// Takes the epochs as they are.
    ///
    /// # Errors
    ///
    /// [`Unfit::Empty`], [`Unfit::TooMany`], or [`Unfit::NotRising`] if one begins before the one before
    /// it has ended, or two have one key.
    pub fn new(epochs: Vec<Epoch>) -> Result<Self, Unfit> {
        if epochs.is_empty() {
            return Err(Unfit::Empty);
        }
        if epochs.len() > Self::COUNT_MAX {
            return Err(Unfit::TooMany);
        }
        let rise = epochs.is_sorted_by(|before, after| before.last < after.first);
        let has_twice =
            |at: usize| epochs[..at].iter().any(|before| before.recipient == epochs[at].recipient);
        let differ = !(0..epochs.len()).any(has_twice);
        if rise && differ { Ok(Self(epochs.into())) } else { Err(Unfit::NotRising) }
    }

    /// The epochs, rising.
    #[must_use]
    pub fn as_slice(&self) -> &[Epoch] {
        &self.0
    }

    /// The epoch of a day; `None` if nothing may be sealed on it.
    #[must_use]
    pub fn on(&self, day: Day) -> Option<Epoch> {
        self.0.iter().copied().find(|epoch| epoch.has(day))
    }
}

/// Where a centre takes messages, the best first.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Inboxes(Box<[Inbox]>);

impl Inboxes {
    /// The most inboxes on one card.
    pub const COUNT_MAX: usize = 4;

    /// Takes the inboxes as they are.
    ///
    /// # Errors
    ///
    /// [`Unfit::TooMany`].
    pub fn new(inboxes: Vec<Inbox>) -> Result<Self, Unfit> {
        if inboxes.len() > Self::COUNT_MAX { Err(Unfit::TooMany) } else { Ok(Self(inboxes.into())) }
    }

    /// The inboxes, the best first.
    #[must_use]
    pub fn as_slice(&self) -> &[Inbox] {
        &self.0
    }
}

/// A key is not to be believed any more. It is signed by that key when the key is made, and lies
/// outside the machine until it is needed; so it cannot know its day, and counts from the day it came.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Revocation {
    /// Whose.
    pub node: NodeId,
    /// Which key.
    pub key: KeyId,
    /// Fields of later or other programs, kept as they came.
    pub extras: Extras,
}

//! What a donor can be shown of a gift, and what everybody sees of it: a hash that tells nothing.

use sha2::{Digest, Sha256};

use super::dice::Dice;
use super::entry::Month;
use crate::cbor::MapWriter;
use crate::words::{ItemName, Quantity, Salt, Unit, Week};

/// How far a gift has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// A centre has it.
    Received,
    /// It is in a box.
    Packed,
    /// Somebody has it in their hands.
    Delivered,
}

impl Stage {
    fn number(self) -> u64 {
        match self {
            Self::Received => 0,
            Self::Packed => 1,
            Self::Delivered => 2,
        }
    }
}

/// What is told of one gift, to its donor alone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Statement {
    /// Of which group of goods, such as food; never the very thing.
    pub group: ItemName,
    /// How much.
    pub quantity: Quantity,
    /// Of what unit.
    pub unit: Unit,
    /// How far it has come.
    pub stage: Stage,
    /// In which month.
    pub month: Month,
    /// Where, as a region of at least three centres.
    pub region: ItemName,
}

impl Statement {
    /// The only bytes that mean it: a map with the keys 1 to 6.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let Self { group, quantity, unit, stage, month, region } = self;
        let mut map = MapWriter::default();
        map.key(1).text(group.as_str());
        map.key(2).unsigned(quantity.get());
        map.key(3).unsigned(unit.number());
        map.key(4).unsigned(stage.number());
        map.key(5).unsigned(month.get());
        map.key(6).text(region.as_str());
        map.finish()
    }

    /// What is published of it in a week; `None` if that is too early: that something was delivered is
    /// told a month later, so that nobody learns who drives where now.
    #[must_use]
    pub fn commit(&self, salt: &Salt, week: Week) -> Option<Commitment> {
        let is_told = self.stage != Stage::Delivered || self.month.is_long_ago(week);
        is_told.then(|| self.commitment(salt))
    }

    /// SHA-256 of `busel/gift/1`, the salt and the statement: what a donor computes.
    #[must_use]
    pub fn commitment(&self, salt: &Salt) -> Commitment {
        let mut hash = Sha256::new();
        hash.update(b"busel/gift/1");
        hash.update(salt.0);
        hash.update(self.to_bytes());
        Commitment(hash.finalize().into())
    }
}

/// What everybody sees of a gift, or an invented one that looks the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Commitment(pub [u8; 32]);

/// The gifts of one week, filled up with invented ones.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Batch(Vec<Commitment>);

/// How many sixty-fours a week has; fixed for a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BatchSize(usize);

impl BatchSize {
    /// 1 to 64 times 64 gifts.
    #[must_use]
    pub fn new(sixty_fours: usize) -> Option<Self> {
        (1..=64).contains(&sixty_fours).then_some(Self(sixty_fours * 64))
    }

    /// How many gifts that is.
    #[must_use]
    pub fn get(self) -> usize {
        self.0
    }
}

impl Batch {
    /// Makes a week's batch, and gives back what has to wait for the next. The seed is 32 random bytes
    /// that nobody keeps: whoever has it can tell the invented ones.
    #[must_use]
    pub fn new(gifts: &[Commitment], size: BatchSize, seed: &[u8; 32]) -> (Self, Vec<Commitment>) {
        let (now, later) = gifts.split_at(gifts.len().min(size.0));
        let mut dice = Dice::new(b"busel/batch/1", seed);
        let mut batch = now.to_vec();
        batch.resize_with(size.0, || Commitment(dice.throw()));
        for at in (1..batch.len()).rev() {
            let most = u64::try_from(at).expect("few");
            batch.swap(at, usize::try_from(dice.up_to(most)).expect("few"));
        }
        (Self(batch), later.to_vec())
    }

    /// How many there are.
    #[must_use]
    pub fn size(&self) -> BatchSize {
        BatchSize(self.0.len())
    }

    /// All of them, real and invented, in a sequence that says nothing.
    #[must_use]
    pub fn commitments(&self) -> &[Commitment] {
        &self.0
    }
}

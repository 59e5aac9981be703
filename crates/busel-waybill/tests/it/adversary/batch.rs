//! The same question of the weekly batches: somebody who knows every other gift of the week, and where it
//! stands, looks at what is left.

use busel_waybill::log::gift::{Batch, BatchSize, Commitment};

use super::Score;
use crate::dice::Dice;

/// How a week is published.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Rules {
    Ours,
    /// Nothing is invented.
    Unfilled,
    /// What is invented stands behind what is real.
    Unmixed,
}

/// Weeks in which so many others gave at most.
const OTHERS: u64 = 50;

const PAIRS: u64 = 1_000;

fn size() -> BatchSize {
    BatchSize::new(1).expect("64")
}

impl Rules {
    fn publish(self, gifts: &[Commitment], dice: &mut Dice) -> Vec<Commitment> {
        let (batch, later) = Batch::new(gifts, size(), &dice.bytes());
        assert_eq!(later, [], "a week with room");
        let mut batch = batch.commitments().to_vec();
        match self {
            Self::Ours => {}
            Self::Unfilled => batch.retain(|gift| gifts.contains(gift)),
            Self::Unmixed => {
                batch.sort_by_key(|gift| {
                    gifts.iter().position(|known| known == gift).unwrap_or(OTHERS_MAX)
                });
            }
        }
        batch
    }
}

/// More than all gifts of a week.
const OTHERS_MAX: usize = 64;

/// What can be asked of a batch in which all others are known: how many are left, whether one of
/// them stands before one that is known, and how high the bits of the first and the last are.
fn look(batch: &[Commitment], others: &[Commitment]) -> [u64; 4] {
    let left = || (0..).zip(batch).filter(|(_, gift)| !others.contains(gift));
    let bits = |gift: Option<(u64, &Commitment)>| {
        gift.map_or(0, |(_, gift)| gift.0.iter().map(|byte| u64::from(byte.count_ones())).sum())
    };
    let count = u64::try_from(left().count()).expect("few");
    let last_known = (0..).zip(batch).filter(|(_, gift)| others.contains(gift)).last();
    let last_known = last_known.map_or(0_u64, |(at, _)| at);
    let is_before = left().next().is_some_and(|(at, _)| at < last_known);
    [count, u64::from(is_before), bits(left().next()), bits(left().last())]
}

/// Whether the planted gift is there, by the looks of weeks with as many others: each of the four is
/// asked which of the two it is nearer to on average, and the one that is surest is believed.
fn guess(rules: Rules, others: &[Commitment], seen: [u64; 4], dice: &mut Dice) -> bool {
    let mut distances = [[0; 4]; 2];
    for at in 0..20 {
        let was_there = at % 2 == 0;
        let week = week(others, was_there, dice);
        let looked = look(&rules.publish(&week, dice), others);
        for ((sum, one), other) in
            distances[usize::from(was_there)].iter_mut().zip(seen).zip(looked)
        {
            *sum += one.abs_diff(other);
        }
    }
    let [without, with] = distances;
    let sureness = |(without, with): (u64, u64)| {
        (without.abs_diff(with) * 1_000 / (without + with).max(1), with < without)
    };
    without.into_iter().zip(with).map(sureness).max().is_some_and(|(_, was_there)| was_there)
}

/// The gifts of a week; the planted one comes at any time.
fn week(others: &[Commitment], is_there: bool, dice: &mut Dice) -> Vec<Commitment> {
    let mut week = others.to_vec();
    if is_there {
        week.insert(dice.index(others.len() + 1), Commitment(dice.bytes()));
    }
    week
}

fn play(rules: Rules, pairs: u64) -> Score {
    let mut dice = Dice::new(11);
    let mut score = Score::default();
    for _ in 0..pairs {
        let others: Vec<_> = (0..dice.up_to(OTHERS)).map(|_| Commitment(dice.bytes())).collect();
        let is_there = dice.one_in(2);
        let week = week(&others, is_there, &mut dice);
        let seen = look(&rules.publish(&week, &mut dice), &others);
        score.add(guess(rules, &others, seen, &mut dice) == is_there);
    }
    score
}

#[test]
fn a_batch_tells_nothing_to_whoever_knows_every_other_gift_in_it() {
    let score = play(Rules::Ours, PAIRS);
    assert!(!score.is_above(50), "{score:?}");
    for rules in [Rules::Unfilled, Rules::Unmixed] {
        let found = play(rules, 100);
        assert!(found.thousandths() > 900, "{rules:?}: {found:?}");
    }
}

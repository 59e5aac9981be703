//! Who looks: throws the same month often, with and without whoever is planted, and asks which of the
//! two looks more like what was published.

use busel_waybill::log::entry::Sort;
use busel_waybill::log::total::Portion;

use super::rules::{Rules, Told};
use super::world::{Planted, World};
use crate::dice::Dice;

/// How much is known beside what is published. Everybody knows what the planted one would have given,
/// or got, and in which month.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Strength {
    /// How such centres are, and how large this one is.
    Public,
    /// All gifts of all other months, and so who gives again and again, and what.
    OtherMonths,
    /// Every other gift of the same month, to the gram, and where it went.
    EveryOther,
}

/// Of the thrown months one in so many has a vote: those that are most alike.
const ONE_IN: usize = 10;

/// What is looked at: the sort of the planted one, and the rest, in which there is more of others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Look {
    own: Mark,
    rest: Mark,
}

/// A total as it was told: how many times, about how much, and by how much tellings differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Mark {
    times: usize,
    mean: u64,
    spread: u64,
}

impl Mark {
    fn of(told: &Told, sort: Sort) -> Self {
        let all = told.get(&sort).map_or(&[][..], Vec::as_slice);
        let sum: u64 = all.iter().sum();
        let count = u64::try_from(all.len()).expect("few").max(1);
        let [most, least] = [all.iter().max(), all.iter().min()]
            .map(|end| logarithm(end.copied().unwrap_or_default()));
        Self { times: all.len(), mean: logarithm(sum / count), spread: most - least }
    }

    fn distance(self, other: Self) -> u64 {
        let times = u64::try_from(self.times.abs_diff(other.times)).expect("few");
        self.mean.abs_diff(other.mean) + 10 * self.spread.abs_diff(other.spread) + times * 1_000
    }
}

/// Of base two, in 1,024ths.
fn logarithm(number: u64) -> u64 {
    let Some(digits) = number.checked_ilog2() else { return 0 };
    let behind = (u128::from(number) << 10 >> digits) - 1_024;
    u64::from(digits) * 1_024 + u64::try_from(behind).expect("less than 1,024")
}

impl Look {
    fn of(told: &Told, sort: Sort) -> Self {
        Self { own: Mark::of(told, sort), rest: Mark::of(told, Sort::Other) }
    }

    fn distance(self, other: Self) -> u64 {
        4 * self.own.distance(other.own) + self.rest.distance(other.rest)
    }
}

/// What somebody expects to be published.
pub(super) struct Eye {
    sort: Sort,
    without: Vec<Look>,
    with: Vec<Look>,
}

impl Eye {
    /// Makes up their mind before they see anything. `others` is the month without the planted one,
    /// looked at by the strongest only.
    pub(super) fn new(
        strength: Strength,
        rules: Rules,
        world: &World,
        others: &[Portion],
        planted: &Planted,
        dice: &mut Dice,
    ) -> Self {
        let mut eye = Self { sort: planted.sort, without: Vec::new(), with: Vec::new() };
        for _ in 0..rules.thrown() {
            let mut month = match strength {
                Strength::Public => world.supposed(dice).month(dice),
                Strength::OtherMonths => world.month(dice),
                Strength::EveryOther => others.to_vec(),
            };
            eye.without.push(Look::of(&rules.tell(&month, dice), eye.sort));
            month.extend(&planted.portions);
            eye.with.push(Look::of(&rules.tell(&month, dice), eye.sort));
        }
        eye
    }

    /// How likely it is that the planted one was there, as a logarithm of the odds: more than 0 says
    /// yes.
    pub(super) fn belief(&self, told: &Told) -> i64 {
        let seen = Look::of(told, self.sort);
        let of = |looks: &[Look], was_there: bool| -> Vec<(u64, bool)> {
            looks.iter().map(|look| (look.distance(seen), was_there)).collect()
        };
        let mut all = [of(&self.without, false), of(&self.with, true)].concat();
        all.sort_unstable();
        // Everything that is as near as the last vote has one too.
        let last = all.get(all.len() / ONE_IN).map_or(u64::MAX, |(distance, _)| *distance);
        let near: Vec<_> = all.into_iter().take_while(|(distance, _)| *distance <= last).collect();
        let with = near.iter().filter(|(_, was_there)| *was_there).count();
        let weight = |votes: usize| {
            let votes = u64::try_from(votes).expect("few") + 1;
            i64::try_from(logarithm(votes)).expect("small")
        };
        weight(with) - weight(near.len() - with)
    }
}

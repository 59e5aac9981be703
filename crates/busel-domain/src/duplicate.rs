//! A duplicate: two needs that may be one, told twice. Every pair gets a score with its parts, so
//! that a person sees why; two needs are never joined by themselves.
//!
//! Compared are open needs of one family of items, raised within 21 days, of the same group or of
//! groups that share a contact or live within 15 km. Everything is in thousandths and whole numbers.
//! Words are not here (law L4): how alike two texts are comes in as a number.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::ids::{GroupId, NeedId};
use crate::item::{Catalogue, ItemKey};
use crate::need::Need;
use crate::quantity::Units;
use crate::size::{Fit, Variant};

/// From this score on a person is asked.
pub const ASK_FROM: u16 = 750;

/// Needs further apart than so many days are not one.
pub const DAYS_MAX: i32 = 21;

/// Groups within so many metres of each other are near.
pub const NEAR_METRES: u64 = 15_000;

/// A need is compared with so many before it of the same group and family: who asks for the same
/// thing a thousand times in three weeks has another trouble.
const COMPARED_MAX: usize = 32;

/// What the parts weigh, together 1000.
const ITEM: u16 = 400;
const WHO: u16 = 300;
const QUANTITY: u16 = 200;
const TEXT: u16 = 100;

/// What two groups have to do with each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kin {
    /// They live within 15 km.
    Near,
    /// They are reached at the same contact.
    Contact,
    /// They are one.
    Same,
}

/// Which groups have to do with which others, apart from themselves.
#[derive(Debug, Default, Clone)]
pub struct Kinship(BTreeMap<GroupId, BTreeMap<GroupId, Kin>>);

impl Kinship {
    /// Says that two groups have this to do with each other; the stronger word stays.
    pub fn tie(&mut self, one: GroupId, other: GroupId, kin: Kin) {
        for (from, to) in [(one, other), (other, one)].into_iter().filter(|(a, b)| a != b) {
            let known = self.0.entry(from).or_default().entry(to).or_insert(kin);
            *known = kin.max(*known);
        }
    }

    /// What two groups have to do with each other, if anything.
    #[must_use]
    pub fn between(&self, one: GroupId, other: GroupId) -> Option<Kin> {
        if one == other {
            return Some(Kin::Same);
        }
        self.0.get(&one)?.get(&other).copied()
    }

    /// The groups this one has to do with.
    pub fn of(&self, group: GroupId) -> impl Iterator<Item = (GroupId, Kin)> + '_ {
        self.0.get(&group).into_iter().flatten().map(|(id, kin)| (*id, *kin))
    }
}

/// How alike two needs are, part by part, each in thousandths of the whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Score {
    /// Item and size, at most 400.
    pub item: u16,
    /// Group or contact, at most 300.
    pub who: u16,
    /// How close the amounts are, at most 200.
    pub quantity: u16,
    /// How alike the words are, at most 100.
    pub text: u16,
}

impl Score {
    /// All parts together, at most 1000.
    #[must_use]
    pub fn sum(self) -> u16 {
        self.item + self.who + self.quantity + self.text
    }

    /// Whether a person should look.
    #[must_use]
    pub fn asks(self) -> bool {
        self.sum() >= ASK_FROM
    }
}

/// Two needs that may be one; the older one first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pair {
    /// The one that was told first.
    pub first: NeedId,
    /// The one that was told later.
    pub second: NeedId,
    /// Why.
    pub score: Score,
}

/// Whether two items are of one family: the same, or one may stand in for the other.
#[must_use]
pub fn is_one_family(catalogue: &Catalogue, one: &ItemKey, other: &ItemKey) -> bool {
    let stands_in = |wanted: &ItemKey, given: &ItemKey| {
        catalogue.substitutes(wanted).iter().any(|known| known.given == *given)
    };
    one == other || stands_in(one, other) || stands_in(other, one)
}

/// How alike two needs are; nothing if they are not to be compared. `text_permille` is how alike
/// their words are, 0 where that is not known.
#[must_use]
pub fn score(
    catalogue: &Catalogue,
    one: &Need,
    other: &Need,
    kin: Kin,
    text_permille: u16,
) -> Option<Score> {
    let apart = one.raised.day().until(other.raised.day()).abs();
    if one.id == other.id || apart > DAYS_MAX {
        return None;
    }
    let (a, b) = (&one.line, &other.line);
    if !is_one_family(catalogue, &a.item, &b.item) {
        return None;
    }
    let of = |weight: u16, permille: u16| {
        u16::try_from(u32::from(weight) * u32::from(permille.min(1000)) / 1000).unwrap_or(weight)
    };
    Some(Score {
        item: of(ITEM, if a.item == b.item { likeness(&a.variant, &b.variant) } else { 500 }),
        who: of(WHO, if kin == Kin::Near { 500 } else { 1000 }),
        quantity: of(QUANTITY, closeness(a.asked, b.asked)),
        text: of(TEXT, text_permille),
    })
}

/// The same size is all, one that was left open nearly; a size that might do half, another a fifth.
fn likeness(one: &Variant, other: &Variant) -> u16 {
    if one == other {
        return 1000;
    }
    match one.serves(other).min(other.serves(one)) {
        Fit::Exact => 800,
        Fit::OneUp | Fit::Look => 500,
        Fit::No => 200,
    }
}

/// The smaller amount as a share of the larger one. Of an unknown amount nothing can be said.
fn closeness(one: Option<Units>, other: Option<Units>) -> u16 {
    let (Some(one), Some(other)) = (one, other) else { return 0 };
    let (less, more) = (one.min(other).get(), one.max(other).get());
    u16::try_from(u128::from(less) * 1000 / u128::from(more.max(1))).unwrap_or(1000)
}

/// All pairs among these needs about which a person should be asked without reading a word, and not
/// been told apart. Costs a few comparisons for each need, however many there are.
#[must_use]
pub fn pairs<'a>(
    catalogue: &Catalogue,
    needs: impl Iterator<Item = &'a Need>,
    kinship: &Kinship,
    is_told_apart: impl Fn(NeedId, NeedId) -> bool,
) -> Vec<Pair> {
    let mut before: HashMap<(GroupId, &ItemKey), Vec<&Need>> = HashMap::new();
    let family = families(catalogue);
    let mut pairs = Vec::new();
    for need in needs {
        let line = &need.line;
        let groups = std::iter::once((line.group, Kin::Same)).chain(kinship.of(line.group));
        let groups: Vec<(GroupId, Kin)> = groups.collect();
        let kindred = family.get(&line.item).into_iter().flatten().copied();
        for item in std::iter::once(&line.item).chain(kindred) {
            for (group, kin) in &groups {
                let Some(known) = before.get(&(*group, item)) else { continue };
                for other in known.iter().rev().take(COMPARED_MAX) {
                    let Some(score) = score(catalogue, other, need, *kin, 0) else { continue };
                    if score.asks() && !is_told_apart(other.id, need.id) {
                        pairs.push(Pair { first: other.id, second: need.id, score });
                    }
                }
            }
        }
        before.entry((line.group, &line.item)).or_default().push(need);
    }
    pairs
}

/// Items that may stand in for each other, either way.
fn families(catalogue: &Catalogue) -> BTreeMap<&ItemKey, BTreeSet<&ItemKey>> {
    let mut family: BTreeMap<&ItemKey, BTreeSet<&ItemKey>> = BTreeMap::new();
    for item in catalogue.items() {
        for known in catalogue.substitutes(&item.key) {
            family.entry(&item.key).or_default().insert(&known.given);
            family.entry(&known.given).or_default().insert(&item.key);
        }
    }
    family
}

#[cfg(test)]
mod tests;

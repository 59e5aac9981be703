//! A duplicate: two needs that may be one, told twice. Every pair gets a score with its parts, so
//! that a person sees why; two needs are never joined by themselves.
//!
//! Compared are open needs of one family of items, raised within 21 days, of the same group or of
//! groups that share a contact or live within 15 km. Everything is in thousandths and whole numbers.
//! Words are not here (law L4): how alike two texts are comes in as a number.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::hash::Hash;

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

/// Which groups have to do with which others. Who is near whom is kept by town: many groups live in
/// few towns, and all of them together would be more pairs than anybody can hold.
#[derive(Debug, Default, Clone)]
pub struct Kinship {
    contacts: BTreeMap<GroupId, BTreeSet<GroupId>>,
    town: BTreeMap<GroupId, u32>,
    near: BTreeSet<(u32, u32)>,
}

impl Kinship {
    /// Says that two groups are reached at one contact.
    pub fn share_contact(&mut self, one: GroupId, other: GroupId) {
        if one != other {
            self.contacts.entry(one).or_default().insert(other);
            self.contacts.entry(other).or_default().insert(one);
        }
    }

    /// Says in which town a group lives, by the number of the town.
    pub fn lives_in(&mut self, group: GroupId, town: u32) {
        self.town.insert(group, town);
    }

    /// Says that two towns are within 15 km of each other.
    pub fn are_near(&mut self, one: u32, other: u32) {
        self.near.insert((one.min(other), one.max(other)));
    }

    /// Whether another group is reached at the same contact.
    #[must_use]
    pub fn shares_contact(&self, group: GroupId) -> bool {
        self.contacts.contains_key(&group)
    }

    /// What two groups have to do with each other, if anything.
    #[must_use]
    pub fn between(&self, one: GroupId, other: GroupId) -> Option<Kin> {
        if one == other {
            return Some(Kin::Same);
        }
        if self.contacts.get(&one).is_some_and(|known| known.contains(&other)) {
            return Some(Kin::Contact);
        }
        let (a, b) = (*self.town.get(&one)?, *self.town.get(&other)?);
        (a == b || self.near.contains(&(a.min(b), a.max(b)))).then_some(Kin::Near)
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
    catalogue: &'a Catalogue,
    needs: impl Iterator<Item = &'a Need>,
    kinship: &Kinship,
    is_told_apart: impl Fn(NeedId, NeedId) -> bool,
) -> Vec<Pair> {
    let needs: Vec<&Need> = needs.collect();
    let mut items = Items::of(catalogue);
    let mut of_group = Chains::default();
    // Two groups that are only near come to the limit only if everything else agrees.
    let mut alike = Chains::default();
    let mut pairs = Vec::new();
    let mut found: Vec<u32> = Vec::new();
    for (at, need) in needs.iter().enumerate() {
        let group = need.line.group;
        let item = items.number(&need.line.item);
        found.clear();
        let shared = kinship.contacts.get(&group).into_iter().flatten().copied();
        for group in std::iter::once(group).chain(shared) {
            for item in std::iter::once(item).chain(items.family(item)) {
                found.extend(of_group.newest(&(group, item)).take(COMPARED_MAX));
            }
        }
        let same = need.line.asked.map(|asked| (item, &need.line.variant, asked));
        if let Some(same) = &same {
            let is_near = |other: &u32| {
                kinship.between(needs[*other as usize].line.group, group) == Some(Kin::Near)
            };
            found.extend(alike.newest(same).take(COMPARED_MAX).filter(is_near));
        }
        for other in found.iter().map(|other| needs[*other as usize]) {
            let kin = kinship.between(other.line.group, group);
            let score = kin.and_then(|kin| score(catalogue, other, need, kin, 0));
            if let Some(score) = score.filter(|score| score.asks())
                && !is_told_apart(other.id, need.id)
            {
                pairs.push(Pair { first: other.id, second: need.id, score });
            }
        }
        let at = u32::try_from(at).unwrap_or(u32::MAX);
        of_group.push((group, item), at);
        if let Some(same) = same {
            alike.push(same, at);
        }
    }
    pairs
}

/// The pairs of one need with these others, as [`pairs`] would find them among all.
#[must_use]
pub fn pairs_with<'a>(
    catalogue: &Catalogue,
    need: &Need,
    others: impl Iterator<Item = &'a Need>,
    kinship: &Kinship,
    is_told_apart: impl Fn(NeedId, NeedId) -> bool,
) -> Vec<Pair> {
    let pair = |other: &Need| {
        let kin = kinship.between(other.line.group, need.line.group)?;
        let score = score(catalogue, other, need, kin, 0).filter(|score| score.asks())?;
        let (first, second) = (need.id.min(other.id), need.id.max(other.id));
        (!is_told_apart(first, second)).then_some(Pair { first, second, score })
    };
    others.filter_map(pair).collect()
}

/// Numbers under keys, each key's newest first; a hundred thousand of them without a list for each key.
struct Chains<K> {
    newest: HashMap<K, u32>,
    /// Which number came before this one under its key; itself if none did.
    before: Vec<u32>,
}

impl<K> Default for Chains<K> {
    fn default() -> Self {
        Self { newest: HashMap::new(), before: Vec::new() }
    }
}

impl<K: Hash + Eq> Chains<K> {
    /// Puts a number under a key; numbers come in rising sequence.
    fn push(&mut self, key: K, number: u32) {
        // Numbers without a key are passed over.
        let next = u32::try_from(self.before.len()).unwrap_or(u32::MAX);
        self.before.extend(next..=number);
        if let Some(before) = self.newest.insert(key, number) {
            self.before[number as usize] = before;
        }
    }

    fn newest(&self, key: &K) -> impl Iterator<Item = u32> + '_ {
        std::iter::successors(self.newest.get(key).copied(), |number| {
            Some(self.before[*number as usize]).filter(|before| before != number)
        })
    }
}

/// Items by number, and which of them may stand in for each other, either way.
struct Items<'a> {
    numbers: HashMap<&'a ItemKey, u32>,
    families: Vec<Vec<u32>>,
}

impl<'a> Items<'a> {
    fn of(catalogue: &'a Catalogue) -> Self {
        let mut items = Self { numbers: HashMap::new(), families: Vec::new() };
        for item in catalogue.items() {
            let wanted = items.number(&item.key);
            for known in catalogue.substitutes(&item.key) {
                let given = items.number(&known.given);
                items.tie(wanted, given);
                items.tie(given, wanted);
            }
        }
        items
    }

    fn tie(&mut self, one: u32, other: u32) {
        let family = &mut self.families[one as usize];
        if one != other && !family.contains(&other) {
            family.push(other);
        }
    }

    fn number(&mut self, item: &'a ItemKey) -> u32 {
        let next = u32::try_from(self.families.len()).unwrap_or(u32::MAX);
        *self.numbers.entry(item).or_insert_with(|| {
            self.families.push(Vec::new());
            next
        })
    }

    fn family(&self, item: u32) -> impl Iterator<Item = u32> + '_ {
        self.families[item as usize].iter().copied()
    }
}

#[cfg(test)]
mod tests;

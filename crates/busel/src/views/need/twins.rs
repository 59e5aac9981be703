//! Other needs that may be the same as one: with the score of each, part by part, and what was
//! written, so that a person can tell.

use std::collections::BTreeMap;

use busel_domain::duplicate::{self, Score};
use busel_domain::ids::{NeedId, WordsId};
use busel_domain::need::Need;
use busel_domain::quantity::Units;

use super::super::eyes::Eyes;
use super::super::frame::Frame;
use super::super::needs::NeedLine;
use crate::kinship::likeness;
use crate::listing::Listing;
use crate::seen::Seen;

/// So many are offered; whose need looks like more has another trouble.
const TWINS_MAX: usize = 12;

/// A need that may be the same.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Twin {
    /// What it is.
    pub line: NeedLine,
    /// What was written, if it is there for the viewer.
    pub words: Option<String>,
    /// The score in percent.
    pub percent: u32,
    /// Whether it is high enough to be asked about.
    pub asks: bool,
    /// Each part: its word, its points and the most it could have.
    pub parts: Vec<(String, u16, u16)>,
}

impl Twin {
    fn of(eyes: Eyes<'_>, page: &Frame, need: &Need, score: Score, words: Option<String>) -> Self {
        let part = |key, points: u16, most: u16| (page.say(key), points / 10, most / 10);
        Self {
            line: NeedLine::of(eyes, page, need, Units::ZERO),
            words,
            percent: u32::from(score.sum() / 10),
            asks: score.asks(),
            parts: vec![
                part("twin-item", score.item, 400),
                part("twin-who", score.who, 300),
                part("twin-quantity", score.quantity, 200),
                part("twin-text", score.text, 100),
            ],
        }
    }

    /// A twin for tests.
    #[must_use]
    pub fn sample(page: &Frame) -> Self {
        let part = |key, points, most| (page.say(key), points, most);
        Self {
            line: NeedLine::sample(page, 44),
            words: Some("Берці 43, 12 пар".to_owned()),
            percent: 91,
            asks: true,
            parts: vec![
                part("twin-item", 40, 40),
                part("twin-who", 30, 30),
                part("twin-quantity", 14, 20),
                part("twin-text", 7, 10),
            ],
        }
    }
}

/// A need that was joined to this one, and its words.
pub type Joined = (NeedId, Option<String>);

/// The needs whose words the page of this one shows beside its own: those it is compared with, and
/// those that were joined to it.
#[must_use]
pub fn beside(present: &Seen, page: &Frame, id: NeedId) -> Vec<(NeedId, WordsId)> {
    let Some(need) = present.book.need(id) else { return Vec::new() };
    let compared = scored(present, page, need, |_| 0);
    let compared = compared.into_iter().map(|(other, _)| other.id);
    let ids = compared.chain(present.listing(page.viewer.today()).joined_to(id).to_vec());
    let words = ids.filter_map(|id| Some((id, present.book.need(id)?.line.words?)));
    words.collect()
}

/// Those that were joined to a need, each with what was written.
#[must_use]
pub fn joined(listing: &Listing, id: NeedId, texts: &BTreeMap<NeedId, String>) -> Vec<Joined> {
    listing.joined_to(id).iter().map(|other| (*other, texts.get(other).cloned())).collect()
}

/// Those that may be the same, the likeliest first.
#[must_use]
pub fn twins(
    present: &Seen,
    page: &Frame,
    need: &Need,
    words: Option<&str>,
    texts: &BTreeMap<NeedId, String>,
) -> Vec<Twin> {
    let eyes = Eyes::of(present, &page.viewer);
    let alike = |other: &Need| match (words, texts.get(&other.id)) {
        (Some(words), Some(other)) => likeness(words, other),
        (None, _) | (_, None) => 0,
    };
    let mut scored = scored(present, page, need, alike);
    scored.sort_by_key(|(other, score)| (std::cmp::Reverse(score.sum()), other.id));
    scored.truncate(TWINS_MAX);
    let twin = |(other, score): (&Need, Score)| {
        Twin::of(eyes, page, other, score, texts.get(&other.id).cloned())
    };
    scored.into_iter().map(twin).collect()
}

/// The needs of the same family and of groups that have to do with each other; at most twice as many
/// as are shown, because words may change their sequence.
fn scored<'a>(
    present: &'a Seen,
    page: &Frame,
    need: &Need,
    alike: impl Fn(&Need) -> u16,
) -> Vec<(&'a Need, Score)> {
    let today = page.viewer.today();
    let book = &present.book;
    if !need.is_wanted(today) {
        return Vec::new();
    }
    let listing = present.listing(today);
    let family: Vec<bool> = listing
        .items
        .iter()
        .map(|item| duplicate::is_one_family(book.catalogue(), item, &need.line.item))
        .collect();
    let mut found: Vec<(&Need, Score)> = Vec::new();
    for row in listing.rows.iter().filter(|row| family[row.item as usize]) {
        let group = listing.groups.get(row.group as usize);
        let kin = group.and_then(|group| present.kin(need.line.group, *group));
        let Some((kin, other)) = kin.zip(book.need(row.id)) else { continue };
        if !other.is_wanted(today) || book.are_told_apart(need.id, other.id) {
            continue;
        }
        let score = duplicate::score(book.catalogue(), need, other, kin, alike(other));
        found.extend(score.map(|score| (other, score)));
    }
    found.sort_by_key(|(other, score)| (std::cmp::Reverse(score.sum()), other.id));
    found.truncate(2 * TWINS_MAX);
    found
}

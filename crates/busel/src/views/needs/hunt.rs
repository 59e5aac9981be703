//! Finding needs in a listing: filters and words are first asked of the few items, sizes and groups
//! there are, and only then of the many needs.

use std::cmp::Reverse;
use std::ops::Range;

use busel_domain::group::Region;
use busel_domain::ids::NeedId;

use super::asked::{Asked, Show, Sort};
use crate::catalogue::lexicon;
use crate::i18n::Language;
use crate::listing::{Listing, Row};
use crate::views::eyes::{Eyes, WORDS_MAX};
use crate::views::words;

/// What was found: how many of each view, and those of the one that was asked for.
pub(super) struct Found<'a> {
    listing: &'a Listing,
    /// How many of each of [`Show::ALL`].
    pub(super) counts: [usize; 9],
    rows: Vec<u32>,
}

/// A region as it stands in an address: `UA-63`, or `UA` where only the country is known.
#[must_use]
pub(super) fn region_code(region: &Region) -> String {
    if region.code.is_empty() {
        region.country.to_string()
    } else {
        format!("{}-{}", region.country, region.code)
    }
}

/// One word, and which items, sizes and groups have it.
struct Word {
    items: Vec<bool>,
    variants: Vec<bool>,
    groups: Vec<bool>,
    text: String,
}

impl Word {
    fn new(eyes: Eyes<'_>, listing: &Listing, word: &str) -> Self {
        let has = |text: &str| text.to_lowercase().contains(word);
        let named = |language: &Language, key| has(lexicon().name(key, language.code()));
        let item = |key| Language::ALL.iter().any(|language| named(language, key));
        let group = |id: &_| {
            has(&eyes.group(*id)) || eyes.group_place(*id).is_some_and(|place| has(&place))
        };
        let variant = |variant| has(&words::variant(eyes.viewer.tongue, variant));
        Self {
            items: listing.items.iter().map(item).collect(),
            variants: listing.variants.iter().map(variant).collect(),
            groups: listing.groups.iter().map(group).collect(),
            text: word.to_owned(),
        }
    }

    fn is_in(&self, row: &Row) -> bool {
        let at = |list: &[bool], at: u32| list.get(at as usize).copied().unwrap_or(false);
        at(&self.items, row.item)
            || at(&self.variants, row.variant)
            || at(&self.groups, row.group)
            || (self.text.ends_with(|last: char| last.is_ascii_digit())
                && row.id.to_string().eq_ignore_ascii_case(&self.text))
    }
}

impl<'a> Found<'a> {
    /// Looks through the listing once.
    #[must_use]
    pub(super) fn of(
        eyes: Eyes<'_>,
        listing: &'a Listing,
        asked: &Asked,
        keeps: impl Fn(NeedId) -> bool,
    ) -> Self {
        let words: Vec<Word> = asked
            .words
            .split_whitespace()
            .map(str::to_lowercase)
            .take(WORDS_MAX)
            .map(|word| Word::new(eyes, listing, &word))
            .collect();
        let items: Vec<bool> = listing
            .items
            .iter()
            .map(|item| asked.kind.is_empty() || item.category() == asked.kind)
            .collect();
        let is_there = |region: &Option<Region>| {
            let code = region.as_ref().map(region_code).unwrap_or_default();
            asked.region.is_empty() || code == asked.region
        };
        let groups = listing.groups.iter().zip(&listing.regions).map(|(group, region)| {
            asked.group.is_none_or(|only| only == *group) && is_there(region)
        });
        let groups: Vec<bool> = groups.collect();
        let mut found = Self { listing, counts: [0; 9], rows: Vec::new() };
        for (at, row) in listing.rows.iter().enumerate() {
            let is_of_group = groups.get(row.group as usize).copied().unwrap_or(false);
            if !is_of_group || !items[row.item as usize] {
                continue;
            }
            if !words.iter().all(|word| word.is_in(row)) {
                continue;
            }
            for (count, show) in found.counts.iter_mut().zip(Show::ALL) {
                *count += usize::from(show.takes(row));
            }
            if asked.show.takes(row) && keeps(row.id) {
                found.rows.push(u32::try_from(at).unwrap_or(u32::MAX));
            }
        }
        found
    }

    /// How many were found for the view that was asked for.
    #[must_use]
    pub(super) fn len(&self) -> usize {
        self.rows.len()
    }

    /// One part of them in this sequence. Only that part is sorted: the last page of a long list costs
    /// what the first one does.
    #[must_use]
    pub(super) fn part(mut self, eyes: Eyes<'_>, sort: Sort, part: Range<usize>) -> Vec<&'a Row> {
        let rows = &self.listing.rows;
        let row = |at: &u32| &rows[*at as usize];
        match sort {
            // The listing is in this sequence already.
            Sort::Urgency => {}
            Sort::Day => cut(&mut self.rows, &part, |at| (row(at).wanted_by, *at)),
            Sort::Cover => cut(&mut self.rows, &part, |at| {
                let (done, coming) = row(at).cover;
                (u32::from(done) + u32::from(coming), *at)
            }),
            Sort::Newest => cut(&mut self.rows, &part, |at| Reverse(row(at).id)),
            Sort::Thing => {
                let name = |key| words::item(eyes.viewer.tongue, key);
                let ranks = ranks(self.listing.items.iter().map(name));
                cut(&mut self.rows, &part, |at| {
                    (ranks[row(at).item as usize], row(at).variant, *at)
                });
            }
            Sort::Group => {
                let ranks = ranks(self.listing.groups.iter().map(|id| eyes.group(*id)));
                cut(&mut self.rows, &part, |at| (ranks[row(at).group as usize], *at));
            }
        }
        self.rows[part].iter().map(|at| &rows[*at as usize]).collect()
    }
}

/// Puts what belongs into this part there, in sequence; the rest stays in any.
fn cut<K: Ord>(rows: &mut [u32], part: &Range<usize>, key: impl Fn(&u32) -> K) {
    if part.is_empty() {
        return;
    }
    if part.end < rows.len() {
        rows.select_nth_unstable_by_key(part.end, &key);
    }
    let before_end = &mut rows[..part.end];
    if part.start > 0 {
        before_end.select_nth_unstable_by_key(part.start, &key);
    }
    before_end[part.start..].sort_unstable_by_key(&key);
}

/// The place of each text among all of them, by the alphabet.
fn ranks(texts: impl Iterator<Item = String>) -> Vec<u32> {
    let texts: Vec<String> = texts.map(|text| text.to_lowercase()).collect();
    let mut ranked: Vec<usize> = (0..texts.len()).collect();
    ranked.sort_by(|a, b| texts[*a].cmp(&texts[*b]));
    let mut ranks = vec![0; texts.len()];
    for (rank, at) in ranked.into_iter().enumerate() {
        ranks[at] = u32::try_from(rank).unwrap_or(u32::MAX);
    }
    ranks
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        /// Sorting only a part comes to what sorting everything comes to.
        #[test]
        fn a_part_is_what_it_would_be_if_all_were_sorted(
            keys in prop::collection::vec(0..9u32, 1..60), from in 0..60usize, many in 1..20usize,
        ) {
            let mut rows: Vec<u32> = (0..u32::try_from(keys.len()).expect("few")).collect();
            let key = |at: &u32| (keys[*at as usize], *at);
            let mut sorted = rows.clone();
            sorted.sort_by_key(key);
            let from = from.min(rows.len());
            let part = from..(from + many).min(rows.len());
            cut(&mut rows, &part, key);
            prop_assert_eq!(&rows[part.clone()], &sorted[part]);
        }
    }

    #[test]
    fn ranks_follow_the_alphabet_whatever_the_case() {
        assert_eq!(ranks(["b", "A", "c"].map(str::to_owned).into_iter()), [1, 0, 2]);
    }
}

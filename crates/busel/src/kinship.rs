//! Which groups have to do with each other: those that are reached at one contact, and those that live
//! within 15 km. The domain compares needs by it; only here are the labels from which it is known.
//!
//! A town counts where exactly one is called so; contacts are compared by their keyed marks and not
//! read.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use busel_domain::duplicate::{Kinship, NEAR_METRES};
use busel_domain::ids::{GroupId, WordsId};

use crate::catalogue::{Place, letters::fold, places};
use crate::clerk::Present;

/// Finds all ties between the groups of a centre. `same` are contacts that are one and the same.
#[must_use]
pub fn of(present: &Present, same: &[Vec<WordsId>]) -> Kinship {
    let mut kinship = Kinship::default();
    near(present, &mut kinship);
    let whose: HashMap<WordsId, GroupId> =
        present.book.contacts().map(|(group, words)| (words, group)).collect();
    for contact in same {
        let groups: Vec<GroupId> =
            contact.iter().filter_map(|words| whose.get(words).copied()).collect();
        for (at, one) in groups.iter().enumerate() {
            for other in &groups[at + 1..] {
                kinship.share_contact(*one, *other);
            }
        }
    }
    kinship
}

fn near(present: &Present, kinship: &mut Kinship) {
    let mut towns: BTreeMap<u32, &'static Place> = BTreeMap::new();
    for group in present.book.groups() {
        let stay = present.book.stay_ahead(group.id);
        let place = stay.and_then(|stay| stay.place);
        let Some(text) = place.and_then(|place| present.labels.get(place)) else { continue };
        let [town] = places().named(text)[..] else { continue };
        towns.insert(town.id, town);
        kinship.lives_in(group.id, town.id);
    }
    let towns: Vec<&Place> = towns.into_values().collect();
    for (at, one) in towns.iter().enumerate() {
        for other in towns[at + 1..].iter().filter(|other| is_near(one, other)) {
            kinship.are_near(one.id, other.id);
        }
    }
}

fn is_near(one: &Place, other: &Place) -> bool {
    // A tenth of a degree north is 11 km: most towns are told apart without a sine.
    if (one.lat_e4 - other.lat_e4).abs() > 1_400 {
        return false;
    }
    let point = |town: &Place| busel_roads::Point {
        lat_e7: town.lat_e4 * 1_000,
        lon_e7: town.lon_e4 * 1_000,
    };
    #[expect(clippy::cast_precision_loss, reason = "fifteen kilometres")]
    let limit = NEAR_METRES as f64;
    point(one).metres_to(point(other)) < limit
}

/// How alike two texts are, in thousandths: the words they share of all their words, whatever their
/// case and their sequence.
#[must_use]
pub fn likeness(one: &str, other: &str) -> u16 {
    let words = |text: &str| -> BTreeSet<String> {
        let parts = text.split(|letter: char| !letter.is_alphanumeric());
        parts.map(fold).filter(|word| !word.is_empty()).collect()
    };
    let (one, other) = (words(one), words(other));
    let shared = one.intersection(&other).count();
    let all = one.union(&other).count();
    (shared * 1_000).checked_div(all).and_then(|share| u16::try_from(share).ok()).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_alike_by_the_words_they_share() {
        assert_eq!(likeness("Потрібні берці 43", "берці 43, ПОТРІБНІ!"), 1_000);
        assert_eq!(likeness("boots 43", "boots 44"), 333);
        assert_eq!(likeness("", ""), 0);
        assert_eq!(likeness("рис", "soap"), 0);
    }

    #[test]
    fn two_towns_beside_each_other_are_near_and_two_cities_are_not() {
        let town = |lat_e4, lon_e4| Place {
            id: 1,
            name: "A".into(),
            country: "UA".into(),
            admin1: "".into(),
            lat_e4,
            lon_e4,
            population: 0,
        };
        // A tenth of a degree east at 50 degrees north is 7 km.
        assert!(is_near(&town(500_000, 360_000), &town(500_000, 361_000)));
        assert!(!is_near(&town(500_000, 360_000), &town(500_000, 363_000)));
        assert!(!is_near(&town(500_000, 360_000), &town(520_000, 360_000)));
    }
}

//! Streams of goods that were handed over: from which country, of which kind, into which region; and
//! over which hub they went. By weight, because boxes of socks and of batteries cannot be added.

use std::collections::{BTreeMap, BTreeSet};

use super::{Handed, Of, Origin, Question};
use crate::group::Region;
use crate::time::Day;

/// One stream of a Sankey diagram: country → kind → region. The same stream passes all three, so what
/// comes into a kind is what goes out of it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Stream {
    /// Where the goods come from.
    pub origin: Origin,
    /// Which kind they are.
    pub kind: Box<str>,
    /// Where roughly they went; nothing if nobody said where the group is.
    pub region: Option<Region>,
}

/// One leg on a map: between two regions, a country where no region is known.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Leg {
    /// Where it begins.
    pub from: Region,
    /// Where it ends.
    pub to: Region,
}

/// Which way goods went that were handed over by the end of a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Through {
    /// The way.
    pub way: Way,
    /// That day.
    pub last: Day,
}

/// A part of the map.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Way {
    /// Over this leg.
    Leg(Leg),
    /// Through this region: from it, over it or into it.
    Region(Region),
}

impl Through {
    pub(super) fn takes(&self, of: Of<'_>, handed: &Handed) -> bool {
        let places = places(of, handed);
        handed.at.day <= self.last
            && match &self.way {
                Way::Leg(leg) => {
                    legs_of(&places).any(|(from, to)| *from == leg.from && *to == leg.to)
                }
                Way::Region(region) => places.iter().flatten().any(|place| place == region),
            }
    }
}

/// Where goods come from, the hub they went over and where they went, as far as it is known.
fn places(of: Of<'_>, handed: &Handed) -> [Option<Region>; 3] {
    let origin = of.happened.lot(handed.lot).and_then(|came| came.origin.clone());
    let origin = origin.map(|country| Region { country, code: "".into() });
    let hub = of.book.hub(handed.hub).and_then(|hub| hub.region.clone());
    let group = of.book.region_on(handed.group, handed.at.day).cloned();
    [origin, hub, group]
}

/// The legs between places that are known and are not one.
fn legs_of(places: &[Option<Region>; 3]) -> impl Iterator<Item = (&Region, &Region)> {
    let pairs = places.iter().zip(&places[1..]);
    let known = pairs.filter_map(|(from, to)| Some((from.as_ref()?, to.as_ref()?)));
    known.filter(|(from, to)| from != to)
}

/// Grams by stream, and how many hand-overs have no known weight.
#[must_use]
pub fn streams(of: Of<'_>, question: &Question) -> (BTreeMap<Stream, i64>, u64) {
    let mut streams = BTreeMap::new();
    let mut unweighed = 0;
    each(of, question, |handed, grams| {
        let Some(came) = of.happened.lot(handed.lot) else { return };
        let Some(grams) = grams else {
            unweighed += 1;
            return;
        };
        let region = of.book.region_on(handed.group, handed.at.day).cloned();
        let origin = Origin::of(came.origin.as_deref());
        let kind = came.item.category().into();
        *streams.entry(Stream { origin, kind, region }).or_default() += grams;
    });
    (streams, unweighed)
}

/// Grams by leg, of what was handed over by the end of `last`: from the country goods come from to the
/// region of the hub, and from there to the region of the group; and grams of hand-overs that lack one
/// of these places, so that a leg of theirs is on no map.
#[must_use]
pub fn legs(of: Of<'_>, question: &Question, last: Day) -> (BTreeMap<Leg, i64>, i64) {
    let mut legs: BTreeMap<Leg, i64> = BTreeMap::new();
    let mut nowhere = 0;
    each(of, question, |handed, grams| {
        let Some(grams) = grams.filter(|_| handed.at.day <= last) else { return };
        let places = places(of, handed);
        if places.iter().any(Option::is_none) {
            nowhere += grams;
        }
        for (from, to) in legs_of(&places).filter(|_| grams > 0) {
            let leg = Leg { from: from.clone(), to: to.clone() };
            *legs.entry(leg).or_default() += grams;
        }
    });
    (legs, nowhere)
}

/// Grams of what was handed over by the end of `last`, by each region it is from, went over or went
/// into: what goes through one region twice counts there once.
#[must_use]
pub fn regions(of: Of<'_>, question: &Question, last: Day) -> BTreeMap<Region, i64> {
    let mut regions: BTreeMap<Region, i64> = BTreeMap::new();
    each(of, question, |handed, grams| {
        let Some(grams) = grams.filter(|grams| *grams > 0 && handed.at.day <= last) else { return };
        let places: BTreeSet<Region> = places(of, handed).into_iter().flatten().collect();
        for place in places {
            *regions.entry(place).or_default() += grams;
        }
    });
    regions
}

fn each(of: Of<'_>, question: &Question, mut each: impl FnMut(&Handed, Option<i64>)) {
    let days = question.days();
    let theirs = of.happened.handed.iter().filter(|handed| {
        days.contains(&handed.at.day) && question.takes_group(of.book, handed.group, handed.at.day)
    });
    for handed in theirs {
        let Some(came) = of.happened.lot(handed.lot).filter(|came| question.takes(came)) else {
            continue;
        };
        each(handed, super::grams(came.weight_mg, handed.units));
    }
}

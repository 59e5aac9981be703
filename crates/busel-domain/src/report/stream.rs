//! Streams of goods that were handed over: from which country, of which kind, into which region; and
//! over which hub they went. By weight, because boxes of socks and of batteries cannot be added.

use std::collections::BTreeMap;

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
        let region = of.book.group(handed.group).and_then(|group| group.region.clone());
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
        let origin = of.happened.lot(handed.lot).and_then(|came| came.origin.clone());
        let origin = origin.map(|country| Region { country, code: "".into() });
        let hub = of.book.hub(handed.hub).and_then(|hub| hub.region.clone());
        let group = of.book.group(handed.group).and_then(|group| group.region.clone());
        if origin.is_none() || hub.is_none() || group.is_none() {
            nowhere += grams;
        }
        for (from, to) in [(origin, hub.clone()), (hub, group)] {
            if let (Some(from), Some(to)) = (from, to)
                && grams > 0
                && from != to
            {
                *legs.entry(Leg { from, to }).or_default() += grams;
            }
        }
    });
    (legs, nowhere)
}

fn each(of: Of<'_>, question: &Question, mut each: impl FnMut(&Handed, Option<i64>)) {
    let days = question.days();
    let theirs = of.happened.handed.iter().filter(|handed| {
        days.contains(&handed.at.day) && question.takes_group(of.book, handed.group)
    });
    for handed in theirs {
        let Some(came) = of.happened.lot(handed.lot).filter(|came| question.takes(came)) else {
            continue;
        };
        each(handed, super::grams(came.weight_mg, handed.units));
    }
}

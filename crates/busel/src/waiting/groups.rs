//! Groups in the red, and what they lack first.

use busel_domain::gauge::{Colour, Cover, Line, Reading};
use busel_domain::ids::GroupId;
use busel_domain::time::{Day, Moment};

use crate::fares::Fares;

/// A group of which a gauge is red.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Red {
    /// Which.
    pub group: GroupId,
    /// What it lacks first.
    pub line: Line,
    /// How much of it there is: until which day, or for how many people.
    pub cover: Cover,
    /// The worst score of its gauges.
    pub score: u8,
    /// Since when that is known: the last count.
    pub since: Moment,
}

/// All of them: first whose goods end first, then whose gauge is worst.
pub(super) fn red(fares: &Fares) -> Vec<Red> {
    let each = fares.all().filter_map(|(group, readings)| {
        readings.iter().filter_map(|reading| of(group, reading)).min_by_key(rank)
    });
    let mut red: Vec<Red> = each.collect();
    red.sort_by_key(rank);
    red
}

fn of(group: GroupId, reading: &Reading) -> Option<Red> {
    let first = reading.first().filter(|_| reading.colour() == Colour::Red)?;
    let since = reading.counted.map_or(Moment::default(), Day::begins);
    let (line, cover, score) = (first.line, first.cover, reading.score);
    Some(Red { group, line, cover, score, since })
}

fn rank(red: &Red) -> (Day, u8, GroupId) {
    let day = match red.cover {
        Cover::Days { ends, .. } => ends,
        Cover::People { .. } => Day(i32::MAX),
    };
    (day, red.score, red.group)
}

//! How all groups fare on a day, now and with what comes, and what to ask donors for.
//!
//! Everything here is computed (law L9). It is made once for people, stores, goods and plans as they
//! stand, because several pages look at all groups at once; a need that somebody confirms changes none
//! of it.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use busel_domain::book::{Ask, Book, Coming};
use busel_domain::gauge::Reading;
use busel_domain::ids::GroupId;
use busel_domain::time::Day;

/// The gauges of all groups that were counted.
#[derive(Debug)]
pub struct Fares {
    /// The day they were read on.
    pub today: Day,
    coming: Coming,
    now: BTreeMap<GroupId, Vec<Reading>>,
    ahead: OnceLock<Ahead>,
}

/// The days ahead.
#[derive(Debug)]
pub struct Ahead {
    planned: BTreeMap<GroupId, Vec<Reading>>,
    /// What to ask donors for.
    pub asks: Vec<Ask>,
}

impl Fares {
    /// Reads the gauges of a Book on a day.
    #[must_use]
    pub fn of(book: &Book, today: Day) -> Self {
        let coming = book.coming();
        let now = book.counted().filter_map(|(group, _)| {
            Some((group, book.gauges_with(group, coming.on_road_to(group), today)?))
        });
        Self { today, now: now.collect(), coming, ahead: OnceLock::new() }
    }

    /// The gauges of a group, with what is on the road beside them; nothing if nobody counted it.
    #[must_use]
    pub fn now(&self, group: GroupId) -> Option<&[Reading]> {
        self.now.get(&group).map(Vec::as_slice)
    }

    /// All of them.
    pub fn all(&self) -> impl Iterator<Item = (GroupId, &[Reading])> {
        self.now.iter().map(|(group, readings)| (*group, readings.as_slice()))
    }

    /// The days ahead, by a Book in which everything these were read from stands as it stood.
    #[must_use]
    pub fn ahead(&self, book: &Book) -> &Ahead {
        self.ahead.get_or_init(|| {
            let planned = book.counted().filter_map(|(group, _)| {
                let coming = self.coming.all_for(group);
                Some((group, book.gauges_with(group, &coming, self.today)?))
            });
            Ahead { planned: planned.collect(), asks: book.asks(&self.coming, self.today) }
        })
    }
}

impl Ahead {
    /// The gauges of a group with what is on the road and what is planned for it.
    #[must_use]
    pub fn planned(&self, group: GroupId) -> Option<&[Reading]> {
        self.planned.get(&group).map(Vec::as_slice)
    }
}

//! What the search found: needs, lots and groups with the words in them.

use askama::Template;

use super::eyes::{Eyes, Sought};
use super::frame::Frame;
use crate::seen::Seen;

/// So many of each kind are shown; a longer list belongs on its own page.
const SHOWN: usize = 12;

/// Something found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// Its number.
    pub id: String,
    /// What it is.
    pub title: String,
    /// For whom or where.
    pub more: String,
    /// Its page.
    pub path: String,
}

/// The page.
#[derive(Debug, Clone, Template)]
#[template(path = "find.html")]
pub struct FindPage {
    page: Frame,
    words: String,
    parts: Vec<(String, Vec<Found>)>,
}

impl FindPage {
    /// Everything in the Book with these words, some of each kind.
    #[must_use]
    pub fn of(present: &Seen, page: Frame, words: &str) -> Self {
        let eyes = Eyes::of(present, &page.viewer);
        let sought = Sought::new(eyes, words);
        let book = &present.book;
        let needs = book.needs().filter(|need| need.closed.is_none()).filter_map(|need| {
            let title = eyes.thing(&need.line.item, &need.line.variant);
            let more = eyes.group(need.line.group);
            let path = format!("/needs/{}", need.id);
            let found = sought.thing(&need.line.item, &need.line.variant)
                || sought.text(&more)
                || sought.number(need.id);
            found.then(|| Found { id: need.id.to_string(), title, more, path })
        });
        let lots = book.lots().filter_map(|lot| {
            let title = eyes.thing(&lot.batch.item, &lot.batch.variant);
            let more = lot.batch.expiry.map(|day| page.day(day)).unwrap_or_default();
            let path = format!("/stock/{}", lot.id);
            let found = sought.thing(&lot.batch.item, &lot.batch.variant) || sought.number(lot.id);
            found.then(|| Found { id: lot.id.to_string(), title, more, path })
        });
        let groups = book.groups().filter_map(|group| {
            let title = eyes.group(group.id);
            let more = eyes.group_place(group.id).unwrap_or_default();
            let path = format!("/groups/{}", group.id);
            let found = sought.text(&title) || sought.text(&more) || sought.number(group.id);
            found.then(|| Found { id: group.id.to_string(), title, more, path })
        });
        let parts: Vec<(String, Vec<Found>)> = if sought.is_empty() {
            Vec::new()
        } else {
            vec![
                (page.say("nav-groups"), groups.take(SHOWN).collect()),
                (page.say("nav-needs"), needs.take(SHOWN).collect()),
                (page.say("nav-stock"), lots.take(SHOWN).collect()),
            ]
        };
        let parts = parts.into_iter().filter(|(_, found)| !found.is_empty()).collect();
        Self { words: words.trim().to_owned(), parts, page }
    }

    /// A page with one of everything.
    #[must_use]
    pub fn sample(page: Frame) -> Self {
        let found = Found {
            id: "N-12".to_owned(),
            title: "Warm boots, EU 43".to_owned(),
            more: "Притулок".to_owned(),
            path: "/needs/N-12".to_owned(),
        };
        Self { words: "boots".to_owned(), parts: vec![(page.say("nav-needs"), vec![found])], page }
    }
}

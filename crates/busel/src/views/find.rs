//! What the search found: needs, lots, groups, hubs, offers and papers, by number, by name, or by the
//! words in them.

use askama::Template;
use busel_domain::ids::{NeedId, Thing};
use busel_domain::lot::Lot;

use super::eyes::{Eyes, Sought};
use super::frame::Frame;
use super::history::home;
use super::offers;
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
        let sought = Sought::new(Eyes::of(present, &page.viewer), words);
        let parts = if sought.is_empty() {
            Vec::new()
        } else {
            vec![
                ("nav-groups", groups(present, &page, &sought)),
                ("nav-needs", needs(present, &page, words)),
                ("nav-stock", lots(present, &page, &sought)),
                ("find-papers", papers(present, &page, &sought)),
            ]
        };
        let parts = parts.into_iter().filter(|(_, found)| !found.is_empty());
        let parts = parts.map(|(key, found)| (page.say(key), found)).collect();
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

fn needs(present: &Seen, page: &Frame, words: &str) -> Vec<Found> {
    let eyes = Eyes::of(present, &page.viewer);
    let found = |(id, thing, group): (NeedId, String, String)| Found {
        id: id.to_string(),
        title: thing,
        more: group,
        path: format!("/needs/{id}"),
    };
    super::needs::with_words(eyes, words, SHOWN).into_iter().map(found).collect()
}

fn lots(present: &Seen, page: &Frame, sought: &Sought<'_>) -> Vec<Found> {
    let eyes = Eyes::of(present, &page.viewer);
    let lots = present
        .book
        .lots()
        .filter(|lot| sought.thing(&lot.batch.item, &lot.batch.variant) || sought.number(lot.id));
    let found = |lot: &Lot| Found {
        id: lot.id.to_string(),
        title: eyes.thing(&lot.batch.item, &lot.batch.variant),
        more: lot.batch.expiry.map(|day| page.day(day)).unwrap_or_default(),
        path: format!("/stock/{}", lot.id),
    };
    lots.take(SHOWN).map(found).collect()
}

fn groups(present: &Seen, page: &Frame, sought: &Sought<'_>) -> Vec<Found> {
    let eyes = Eyes::of(present, &page.viewer);
    let hubs = present.book.hubs().map(|hub| (Thing::Hub(hub.id), eyes.hub(hub.id), None));
    let groups = present
        .book
        .groups()
        .map(|group| (Thing::Group(group.id), eyes.group(group.id), eyes.group_place(group.id)));
    let found = groups.chain(hubs).filter_map(|(thing, title, place)| {
        let more = place.unwrap_or_default();
        let is_sought = sought.text(&format!("{title} {more}")) || sought.number(thing);
        let path = home(thing).filter(|_| is_sought)?;
        Some(Found { id: thing.to_string(), title, more, path })
    });
    found.take(SHOWN).collect()
}

/// Waybills, plans and offers: by their number, and offers by what is offered.
fn papers(present: &Seen, page: &Frame, sought: &Sought<'_>) -> Vec<Found> {
    let eyes = Eyes::of(present, &page.viewer);
    let book = &present.book;
    let waybills = book.waybills().filter(|waybill| sought.number(waybill.id)).map(|waybill| {
        let more = eyes.destination(waybill.to);
        (Thing::Waybill(waybill.id), page.say("find-waybill"), more)
    });
    let plans = book
        .plans()
        .filter(|plan| sought.number(plan.id))
        .map(|plan| (Thing::Plan(plan.id), page.say("nav-plan"), page.moment(plan.document.made)));
    let offers = book.offers().filter(|offer| {
        let item = offer.line.item.as_ref();
        sought.number(offer.id) || item.is_some_and(|item| sought.thing(item, &offer.line.variant))
    });
    let offers = offers.map(|offer| {
        let thing = offers::thing(eyes, &offer.line);
        (Thing::Offer(offer.id), thing, page.say("find-offer"))
    });
    let found = waybills.chain(plans).chain(offers).take(SHOWN).map(|(thing, title, more)| {
        // What has no page of its own yet has a history.
        let path = home(thing).unwrap_or_else(|| format!("/history/{thing}"));
        Found { id: thing.to_string(), title, more, path }
    });
    found.collect()
}

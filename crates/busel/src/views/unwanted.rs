//! What people are asked not to bring, with the form that adds to it.

use askama::Template;
use busel_domain::command::CommandKind;
use busel_domain::item::ItemKey;
use busel_domain::policy::may;
use busel_domain::unwanted::WhyNot;

use super::eyes::Eyes;
use super::frame::{Frame, Here};
use super::needs::Choice;
use super::words;
use crate::seen::Seen;

/// A line of the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// The item's key.
    pub item: String,
    /// What it is called.
    pub thing: String,
    /// Why.
    pub why: String,
    /// Since when, and until when if that was said.
    pub when: String,
    /// Open needs that ask for it all the same.
    pub asked: usize,
}

/// What stood in the form, if it is shown again.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Filled {
    /// What, as typed.
    pub item: String,
    /// Why.
    pub why: String,
    /// Until when, as typed.
    pub until: String,
}

/// The page.
#[derive(Debug, Clone, Template)]
#[template(path = "unwanted/list.html")]
pub struct UnwantedPage {
    page: Frame,
    lines: Vec<Line>,
    items: Vec<String>,
    reasons: Vec<Choice>,
    filled: Filled,
    may_change: bool,
}

/// The short word of a reason in a form.
#[must_use]
pub fn reason_code(why: WhyNot) -> &'static str {
    words::why_not_key(why).trim_start_matches("unwanted-")
}

/// What people are asked not to bring on this day, for whatever page tells it.
#[must_use]
pub fn lines(present: &Seen, page: &Frame) -> Vec<Line> {
    let today = page.viewer.today();
    let listing = present.listing(today);
    let mut asked = vec![0_usize; listing.items.len()];
    for row in listing.rows.iter().filter(|row| row.marks.has(crate::listing::Marks::OPEN)) {
        asked[row.item as usize] += 1;
    }
    let asked = |item: &ItemKey| {
        listing.items.iter().position(|known| known == item).map_or(0, |at| asked[at])
    };
    let told = present.book.unwanted().filter(|unwanted| unwanted.holds(today)).map(|unwanted| {
        let since = [("day", page.day(unwanted.since).into())];
        let when = unwanted.until.map_or_else(
            || page.with("unwanted-since", &since),
            |until| page.with("good-until", &[("day", page.day(until).into())]),
        );
        Line {
            item: unwanted.item.to_string(),
            thing: words::item(page.tongue(), &unwanted.item),
            why: page.say(words::why_not_key(unwanted.why)),
            when,
            asked: asked(&unwanted.item),
        }
    });
    let mut lines: Vec<Line> = told.collect();
    lines.sort_by(|a, b| a.thing.cmp(&b.thing));
    lines
}

impl UnwantedPage {
    /// The list, and the form, empty or as it was filled in.
    #[must_use]
    pub fn of(present: &Seen, page: Frame, filled: Filled) -> Self {
        let page = page.at(Here::Needs);
        let eyes = Eyes::of(present, &page.viewer);
        let catalogue = eyes.present.book.catalogue();
        let mut items: Vec<String> =
            catalogue.items().map(|item| words::item(page.tongue(), &item.key)).collect();
        items.sort();
        items.dedup();
        Self {
            lines: lines(present, &page),
            items,
            reasons: reasons(&page, &filled.why),
            may_change: may(&page.viewer.actor, CommandKind::AskNotToBring),
            filled,
            page,
        }
    }

    /// A page with one of everything.
    #[must_use]
    pub fn sample(page: Frame) -> Self {
        let page = page.at(Here::Needs);
        let line = |asked| Line {
            item: "clothing.jacket".to_owned(),
            thing: "Jackets".to_owned(),
            why: page.say("unwanted-enough"),
            when: page.with("unwanted-since", &[("day", page.day(page.viewer.today()).into())]),
            asked,
        };
        Self {
            lines: vec![line(0), line(3)],
            items: vec!["Rice".to_owned()],
            reasons: reasons(&page, "enough"),
            filled: Filled::default(),
            may_change: true,
            page,
        }
    }
}

fn reasons(page: &Frame, chosen: &str) -> Vec<Choice> {
    let reason = |why| {
        let code = reason_code(why);
        (code.to_owned(), page.say(words::why_not_key(why)), code == chosen)
    };
    WhyNot::ALL.map(reason).into()
}

//! The form for one need, as somebody told it on the telephone.

use askama::Template;
use busel_domain::ids::GroupId;
use busel_domain::need::Priority;

use super::eyes::Eyes;
use super::frame::{Frame, Here};
use super::need::priority_choices;
use super::needs::{Choice, group_choices};
use super::words;
use crate::seen::Seen;

/// What stood in the form, if it is shown again.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Filled {
    /// For whom.
    pub group: Option<GroupId>,
    /// What, as a key or as typed.
    pub item: String,
    /// How much, as typed.
    pub amount: String,
    /// How urgent.
    pub priority: Priority,
    /// By when, as typed.
    pub wanted_by: String,
    /// What was said.
    pub words: String,
}

/// The page.
#[derive(Debug, Clone, Template)]
#[template(path = "needs/new.html")]
pub struct NewNeedPage {
    page: Frame,
    filled: Filled,
    groups: Vec<Choice>,
    items: Vec<(String, String)>,
    priorities: Vec<Choice>,
}

impl NewNeedPage {
    /// The form, empty or as it was filled in.
    #[must_use]
    pub fn of(present: &Seen, page: Frame, filled: Filled) -> Self {
        let page = page.at(Here::Needs);
        let eyes = Eyes::of(present, &page.viewer);
        let tongue = page.tongue();
        let items = present.book.catalogue().items();
        let mut items: Vec<_> = items
            .map(|item| {
                let name = words::item(tongue, &item.key);
                (name, tongue.unit(item.base_unit))
            })
            .collect();
        items.sort();
        items.dedup();
        Self {
            groups: group_choices(eyes, filled.group),
            items,
            priorities: priority_choices(&page, filled.priority),
            filled,
            page,
        }
    }

    /// A page with one of everything.
    #[must_use]
    pub fn sample(page: Frame) -> Self {
        let filled = Filled { item: "Rice".to_owned(), ..Filled::default() };
        Self {
            groups: vec![("G-3".to_owned(), "Притулок".to_owned(), true)],
            items: vec![("Rice".to_owned(), "g".to_owned())],
            priorities: priority_choices(&page, filled.priority),
            filled,
            page: page.at(Here::Needs),
        }
    }
}

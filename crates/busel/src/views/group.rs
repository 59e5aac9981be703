//! One group: what it needs now and how far that is covered.

use askama::Template;
use busel_domain::event::Event;
use busel_domain::ids::GroupId;

use super::eyes::Eyes;
use super::frame::{Frame, Here};
use super::groups::{self, GroupLine};
use super::history::{self, Entry};
use super::marks::Paging;
use super::needs::{NeedLine, open_of_group};
use crate::seen::Seen;

/// The page.
#[derive(Debug, Clone, Template)]
#[template(path = "groups/one.html")]
pub struct GroupPage {
    page: Frame,
    group: GroupLine,
    needs: Vec<NeedLine>,
    paging: Paging,
    history: Vec<Entry>,
}

impl GroupPage {
    /// The page of a group; nothing if there is no such group.
    #[must_use]
    pub fn of(
        present: &Seen,
        page: Frame,
        id: GroupId,
        part: usize,
        events: &[Event],
    ) -> Option<Self> {
        let page = page.at(Here::Groups);
        let eyes = Eyes::of(present, &page.viewer);
        let group = groups::lines(eyes).into_iter().find(|line| line.id == id)?;
        let needs = open_of_group(eyes, &page, id);
        let (needs, paging) = Paging::cut(&page, needs, part, &format!("/groups/{id}?"));
        let history = history::entries(eyes, &page, events);
        Some(Self { page, group, needs, paging, history })
    }

    /// A page with one of everything.
    #[must_use]
    pub fn sample(page: Frame) -> Self {
        let page = page.at(Here::Groups);
        let needs = (1..5).map(|number| NeedLine::sample(&page, number)).collect();
        let (needs, paging) = Paging::cut(&page, needs, 1, "/groups/G-3?");
        let (group, history) = (GroupLine::sample(&page), vec![Entry::sample(&page)]);
        Self { page, group, needs, paging, history }
    }
}

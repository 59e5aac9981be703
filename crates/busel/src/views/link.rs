//! A group's link: on the page of the group, and the page that shows it once, to be printed.

use askama::Template;
use busel_domain::command::CommandKind;
use busel_domain::ids::GroupId;
use busel_domain::policy::may;

use super::eyes::Eyes;
use super::frame::{Frame, Here};
use super::qr::picture;
use crate::seen::Seen;

/// Days for which a new link works, unless somebody chooses otherwise.
pub const DAYS: i32 = 90;

/// What a coordinator sees of a group's link.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LinkCard {
    /// The last day of the link there is.
    pub until: Option<String>,
}

impl LinkCard {
    /// The card of a group; nothing for whoever makes no links.
    #[must_use]
    pub fn of(present: &Seen, page: &Frame, group: GroupId) -> Option<Self> {
        let makes = may(&page.viewer.actor, CommandKind::MakeLink);
        let link = present.book.link(group, page.viewer.today());
        makes.then(|| Self { until: link.map(|link| page.day(link.until)) })
    }

    /// A card for tests.
    #[must_use]
    pub fn sample(page: &Frame) -> Self {
        Self { until: Some(page.day(page.viewer.today().plus(DAYS))) }
    }
}

/// The only time a link is shown.
#[derive(Debug, Clone, Template)]
#[template(path = "groups/link_made.html")]
pub struct LinkPage {
    page: Frame,
    id: GroupId,
    group: String,
    until: String,
    link: String,
    picture: String,
}

impl LinkPage {
    /// With the link as text and as a picture.
    #[must_use]
    pub fn of(present: &Seen, page: Frame, id: GroupId, until: String, link: String) -> Self {
        let page = page.at(Here::Groups);
        let group = Eyes::of(present, &page.viewer).group(id);
        Self { id, group, until, picture: picture(&link), link, page }
    }

    /// A page with one of everything.
    #[must_use]
    pub fn sample(page: Frame) -> Self {
        let link = format!("https://centre.example/ask/{}", "0".repeat(32));
        Self {
            id: GroupId(3),
            group: "Притулок «Салтівка»".to_owned(),
            until: page.day(page.viewer.today().plus(DAYS)),
            picture: picture(&link),
            link,
            page: page.at(Here::Groups),
        }
    }
}

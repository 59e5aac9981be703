//! One group: what it needs now and how far that is covered.

pub mod places;

use askama::Template;
use busel_domain::command::CommandKind;
use busel_domain::event::{Event, Fact};
use busel_domain::ids::{GroupId, Thing};
use busel_domain::policy::may;
use busel_domain::sight::{Extent, Matter, sees};

use super::eyes::Eyes;
use super::fare::Fare;
use super::frame::{Frame, Here};
use super::groups::{self, GroupLine};
use super::history::{self, Entry};
use super::link::LinkCard;
use super::marks::{Chip, Paging, Tone};
use super::needs::{NeedLine, open_of_group};
use super::photos::Album;
use super::words;
use crate::seen::Seen;
use places::Moving;

/// The page.
#[derive(Debug, Clone, Template)]
#[template(path = "groups/one.html")]
pub struct GroupPage {
    page: Frame,
    group: GroupLine,
    needs: Vec<NeedLine>,
    paging: Paging,
    history: Vec<Entry>,
    /// What may be read here, each time written down: its code, its word, and the words once read.
    readable: Vec<(&'static str, String, Option<String>)>,
    /// Who read it: when, what, who.
    readers: Vec<(String, String, String)>,
    /// Where it was, is and will be, if it moved.
    places: Vec<(String, String, bool)>,
    now: Chip,
    moving: Option<Moving>,
    may_keep_contact: bool,
    may_erase: bool,
    album: Option<Album>,
    link: Option<LinkCard>,
    fare: Option<Fare>,
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
        read: Option<&(Matter, String)>,
    ) -> Option<Self> {
        let page = page.at(Here::Groups);
        let eyes = Eyes::of(present, &page.viewer);
        let group = groups::one(eyes, &page, id)?;
        let needs = open_of_group(eyes, &page, id);
        let (needs, paging) = Paging::cut(&page, needs, part, &format!("/groups/{id}?"));
        let (looks, others): (Vec<Event>, Vec<Event>) =
            events.iter().cloned().partition(|event| matches!(event.fact, Fact::Looked { .. }));
        let history = history::entries(eyes, &page, &others);
        let readers = looks.iter().rev().map(|event| reader(eyes, &page, event)).collect();
        let actor = &page.viewer.actor;
        let readable = [("places", Matter::Places), ("contacts", Matter::Contacts)];
        let readable =
            readable.into_iter().filter(|(_, matter)| sees(actor, *matter) >= Extent::Own);
        let readable = readable.map(|(code, matter)| {
            let found = read.filter(|(of, _)| *of == matter);
            (code, page.say(words::matter_key(matter)), found.map(|(_, text)| text.clone()))
        });
        let readable = readable.collect();
        let places = places::places(present, &page, id);
        let (now, moving) = (here_now(&page), Moving::of(present, &page, id));
        let may_keep_contact = may(actor, CommandKind::KeepContact);
        let may_erase = may(actor, CommandKind::Erase);
        let album = Album::of(present, &page, Thing::Group(id));
        let link = LinkCard::of(present, &page, id);
        let fare = Fare::of(eyes, &page, id);
        Some(Self {
            page,
            group,
            needs,
            paging,
            history,
            readable,
            readers,
            places,
            now,
            moving,
            may_keep_contact,
            may_erase,
            album,
            link,
            fare,
        })
    }

    /// A page with one of everything.
    #[must_use]
    pub fn sample(page: Frame) -> Self {
        let page = page.at(Here::Groups);
        let needs = (1..5).map(|number| NeedLine::sample(&page, number)).collect();
        let (needs, paging) = Paging::cut(&page, needs, 1, "/groups/G-3?");
        let (group, history) = (GroupLine::sample(&page), vec![Entry::sample(&page)]);
        let readable = vec![
            ("places", page.say("matter-places"), Some("Вигадана 7".to_owned())),
            ("contacts", page.say("matter-contacts"), None),
        ];
        let now = page.moment(page.viewer.now);
        let readers = vec![(now, page.say("matter-places"), "M-2".to_owned())];
        let album = Some(Album::sample(&page, Thing::Group(GroupId(3))));
        let fare = Some(Fare::sample(&page));
        let (may_keep_contact, may_erase) = (true, true);
        let (number, day) =
            (page.filled("place-number", "number", "2"), page.day(page.viewer.today()));
        let places = vec![(number, page.filled("place-from", "day", &day), true)];
        let (now, moving) = (here_now(&page), Some(Moving::sample()));
        let link = Some(LinkCard::sample(&page));
        Self {
            page,
            group,
            needs,
            paging,
            history,
            readable,
            readers,
            places,
            now,
            moving,
            may_keep_contact,
            may_erase,
            album,
            link,
            fare,
        }
    }
}

fn here_now(page: &Frame) -> Chip {
    Chip::new(Tone::Ok, page.say("place-now"))
}

/// When somebody read what, and who.
fn reader(eyes: Eyes<'_>, page: &Frame, event: &Event) -> (String, String, String) {
    let what = if let Fact::Looked { matter, .. } = &event.fact {
        page.say(words::matter_key(*matter))
    } else {
        event.fact.name().to_owned()
    };
    (page.moment(event.recorded), what, eyes.member(event.by))
}

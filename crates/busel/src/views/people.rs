//! Who works here, what each may be, and what waits for a second person.

use askama::Template;
use busel_domain::command::CommandKind;
use busel_domain::event::Event;
use busel_domain::ids::{ActorId, Thing};
use busel_domain::member::Proposed;
use busel_domain::policy::may;
use busel_domain::role::{Grant, Role};

use super::eyes::Eyes;
use super::frame::{Frame, Here};
use super::history::people::{deed_words, grant_words};
use super::history::{self, Entry};
use super::words;
use crate::seen::Seen;

/// A member in the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PersonLine {
    /// Their number.
    pub id: ActorId,
    /// What they are called.
    pub name: String,
    /// What they may be today.
    pub roles: Vec<String>,
    /// Whether they left.
    pub has_left: bool,
}

/// Something that waits for a second person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeedLine {
    /// Its number.
    pub id: String,
    /// What it is.
    pub what: String,
    /// Who proposed it, and when.
    pub by: String,
    /// Whether the viewer is not the one who proposed it.
    pub may_agree: bool,
    /// Whether another agreed, and the viewer may do it now.
    pub may_do: bool,
}

/// The page.
#[derive(Debug, Clone, Template)]
#[template(path = "people/list.html")]
pub struct PeoplePage {
    page: Frame,
    people: Vec<PersonLine>,
    deeds: Vec<DeedLine>,
}

impl PeoplePage {
    /// Everybody, those who left last.
    #[must_use]
    pub fn of(present: &Seen, page: Frame) -> Self {
        let page = page.at(Here::People);
        let eyes = Eyes::of(present, &page.viewer);
        let members = present.book.members().map(|member| member.id);
        let members = members.filter(|id| page.keeps(Thing::Member(*id)));
        let mut people: Vec<_> = members.map(|id| line(eyes, &page, id)).collect();
        people.sort_by_key(|person| person.has_left);
        let (who, now) = (page.viewer.actor.id, page.viewer.now);
        let open = present.book.deeds().filter(|proposed| {
            proposed.is_open(now)
                || proposed.deed.is_done_by_hand() && proposed.may_be_done(who, now)
        });
        let open = open.filter(|proposed| page.keeps(Thing::Deed(proposed.id)));
        let deeds = open.map(|proposed| deed(eyes, &page, proposed)).collect();
        Self { page, people, deeds }
    }

    /// A page with one of everything.
    #[must_use]
    pub fn sample(page: Frame) -> Self {
        let page = page.at(Here::People);
        let person = PersonLine {
            id: ActorId(2),
            name: "Alias".into(),
            roles: vec![page.say("role-coordinator")],
            has_left: false,
        };
        let deed = DeedLine {
            id: "D-1".into(),
            what: page.say("deed-wipe"),
            by: "M-2".into(),
            may_agree: true,
            may_do: false,
        };
        let agreed = DeedLine { may_agree: false, may_do: true, ..deed.clone() };
        Self { people: vec![person], deeds: vec![deed, agreed], page }
    }
}

fn line(eyes: Eyes<'_>, page: &Frame, id: ActorId) -> PersonLine {
    let member = eyes.present.book.member(id);
    let grants = member.into_iter().flat_map(|member| member.grants_on(page.viewer.today()));
    PersonLine {
        id,
        name: eyes.member(id),
        roles: grants.map(|grant| grant_words(eyes, page, &grant)).collect(),
        has_left: member.is_some_and(|member| member.has_left),
    }
}

fn deed(eyes: Eyes<'_>, page: &Frame, proposed: &Proposed) -> DeedLine {
    let (who, when) = (eyes.member(proposed.by), page.moment(proposed.when));
    DeedLine {
        id: proposed.id.to_string(),
        what: deed_words(eyes, page, &proposed.deed),
        by: page.with("deed-by", &[("who", who.into()), ("when", when.into())]),
        may_agree: proposed.by != page.viewer.actor.id && proposed.agreed.is_none(),
        may_do: proposed.deed.is_done_by_hand()
            && proposed.may_be_done(page.viewer.actor.id, page.viewer.now),
    }
}

/// One thing somebody may be, as a form takes it back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Held {
    /// In words.
    pub words: String,
    /// Its code in the form.
    pub role: &'static str,
    /// Where, as a number; empty for everywhere.
    pub reach: String,
    /// Until when, as the form writes it; empty for no end.
    pub until: String,
    /// Whether its last day is over.
    pub is_over: bool,
}

/// The page of one member.
#[derive(Debug, Clone, Template)]
#[template(path = "people/one.html")]
pub struct PersonPage {
    page: Frame,
    person: PersonLine,
    held: Vec<Held>,
    sessions: usize,
    roles: Vec<(&'static str, String)>,
    reaches: Vec<(String, String)>,
    history: Vec<Entry>,
    may_erase: bool,
}

impl PersonPage {
    /// A member who has so many sessions; nothing if there is none of this number.
    #[must_use]
    pub fn of(
        present: &Seen,
        page: Frame,
        id: ActorId,
        sessions: usize,
        events: &[Event],
    ) -> Option<Self> {
        let page = page.at(Here::People);
        let eyes = Eyes::of(present, &page.viewer);
        let member = present.book.member(id)?;
        let held = member.grants.iter().map(|grant| held(eyes, &page, grant)).collect();
        let hubs = present.book.hubs().map(|hub| (hub.id.to_string(), eyes.hub(hub.id)));
        let groups =
            present.book.groups().map(|group| (group.id.to_string(), eyes.group(group.id)));
        let under_way = present.book.waybills().filter(|waybill| waybill.is_under_way());
        let waybills = under_way.map(|waybill| (waybill.id.to_string(), waybill.id.to_string()));
        let reaches = hubs.chain(groups).chain(waybills).collect();
        let history = history::entries(eyes, &page, events);
        let person = line(eyes, &page, id);
        let roles = roles(&page);
        let may_erase = may(&page.viewer.actor, CommandKind::Erase);
        Some(Self { page, person, held, sessions, roles, reaches, history, may_erase })
    }

    /// A page with one of everything.
    #[must_use]
    pub fn sample(page: Frame) -> Self {
        let page = page.at(Here::People);
        let words = page.say("role-warehouse");
        let person = PersonLine {
            id: ActorId(2),
            name: "Alias".into(),
            roles: vec![words.clone()],
            has_left: false,
        };
        let held = Held {
            words,
            role: "warehouse",
            reach: "H-1".into(),
            until: String::new(),
            is_over: false,
        };
        let (roles, reaches) = (roles(&page), vec![("H-1".into(), "Львів".into())]);
        let history = vec![Entry::sample(&page)];
        Self {
            person,
            held: vec![held],
            sessions: 2,
            roles,
            reaches,
            history,
            may_erase: true,
            page,
        }
    }
}

fn held(eyes: Eyes<'_>, page: &Frame, grant: &Grant) -> Held {
    let today = page.viewer.today();
    Held {
        words: grant_words(eyes, page, grant),
        role: role_code(grant.role),
        reach: grant.reach.thing().map(|thing| thing.to_string()).unwrap_or_default(),
        until: grant.until.map(|day| day.to_string()).unwrap_or_default(),
        is_over: grant.until.is_some_and(|until| until < today),
    }
}

/// What somebody may become.
const GIVEN: [Role; 9] = [
    Role::Coordinator,
    Role::Warehouse,
    Role::Driver,
    Role::HandOutPoint,
    Role::Requester,
    Role::DonorDesk,
    Role::CaseWorker,
    Role::Auditor,
    Role::Admin,
];

fn roles(page: &Frame) -> Vec<(&'static str, String)> {
    GIVEN.map(|role| (role_code(role), page.say(words::role_key(role)))).into()
}

/// The code of a role in a form.
fn role_code(role: Role) -> &'static str {
    words::role_key(role).trim_start_matches("role-")
}

/// The role of a form's code.
#[must_use]
pub fn role_of_code(code: &str) -> Option<Role> {
    GIVEN.into_iter().find(|role| role_code(*role) == code)
}

/// A link to join by, and what to say aloud, shown once.
#[derive(Debug, Clone, Template)]
#[template(path = "people/invite.html")]
pub struct InvitePage {
    page: Frame,
    who: String,
    link: String,
    code: String,
}

impl InvitePage {
    /// For this member.
    #[must_use]
    pub fn of(present: &Seen, page: Frame, id: ActorId, link: String, code: String) -> Self {
        let page = page.at(Here::People);
        let who = Eyes::of(present, &page.viewer).member(id);
        Self { page, who, link, code }
    }

    /// A page with one of everything.
    #[must_use]
    pub fn sample(page: Frame) -> Self {
        let link = format!("http://localhost:8787/join/{}", "0".repeat(32));
        Self { who: "M-2".into(), link, code: "042137".into(), page: page.at(Here::People) }
    }
}

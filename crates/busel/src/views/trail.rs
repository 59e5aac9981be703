//! The trail: what happened in the centre and at its door, for whoever watches over it.

use askama::Template;
use busel_domain::event::Event;
use busel_domain::ids::Thing;

use super::eyes::Eyes;
use super::frame::{Frame, Here};
use super::history;
use crate::door;
use crate::seen::Seen;

/// One line of the trail.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TrailLine {
    /// When it was written down.
    pub when: String,
    /// What.
    pub what: String,
    /// By whom, and where in the journal.
    pub by: String,
    /// What it is about, with its history.
    pub about: Vec<Thing>,
}

/// The page.
#[derive(Debug, Clone, Template)]
#[template(path = "trail.html")]
pub struct TrailPage {
    page: Frame,
    done: Vec<TrailLine>,
    older: Option<u64>,
    door: Vec<(String, String, String)>,
    older_door: Option<i64>,
}

/// What was read for a page.
#[derive(Debug, Clone, Copy)]
pub struct Read<'a> {
    /// The centre's events, oldest first.
    pub events: &'a [Event],
    /// The door's log, newest first.
    pub door: &'a [door::Entry],
    /// So many of each were asked for.
    pub at_most: usize,
    /// Whether the viewer sees the trail of the whole centre, or only what names a thing of theirs.
    pub is_whole: bool,
}

/// Things named beside an entry; a list of a thousand lines names as many.
const THINGS_SHOWN: usize = 4;

impl TrailPage {
    /// The page of what was read.
    #[must_use]
    pub fn of(present: &Seen, page: Frame, read: &Read<'_>) -> Self {
        let Read { events, door, at_most, is_whole } = *read;
        let page = page.at(Here::Trail);
        let eyes = Eyes::of(present, &page.viewer);
        let is_theirs = |event: &&Event| {
            is_whole || event.fact.about().into_iter().any(|thing| present.book.has(thing))
        };
        let theirs: Vec<Event> = events.iter().filter(is_theirs).cloned().collect();
        let entries = history::entries(eyes, &page, &theirs);
        let newest_first = theirs.iter().rev();
        let done = newest_first.zip(entries).map(|(event, entry)| TrailLine {
            when: page.moment(event.recorded),
            what: entry.what,
            by: entry.by,
            about: event.fact.about().into_iter().take(THINGS_SHOWN).collect(),
        });
        let done: Vec<_> = done.collect();
        let oldest = events.first().filter(|_| events.len() == at_most);
        let last = door.last().filter(|_| door.len() == at_most);
        let door = door.iter().map(|entry| {
            let who = entry.member.map_or_else(|| page.say("door-nobody"), |id| eyes.member(id));
            (page.moment(entry.when), page.say(entry.what.key()), who)
        });
        Self {
            done,
            older: oldest.map(|event| event.seq.0),
            older_door: last.map(|entry| entry.seq),
            door: door.collect(),
            page,
        }
    }

    /// A page with one of everything.
    #[must_use]
    pub fn sample(page: Frame) -> Self {
        let page = page.at(Here::Trail);
        let when = page.moment(page.viewer.now);
        let line = TrailLine {
            when: when.clone(),
            what: page.say("fact-need-withdrawn"),
            by: "M-2".into(),
            about: vec![Thing::Need(busel_domain::ids::NeedId(12))],
        };
        let door = (when, page.say("door-log-signed-in-passkey"), "M-2".into());
        Self { done: vec![line], older: Some(1), door: vec![door], older_door: Some(1), page }
    }
}

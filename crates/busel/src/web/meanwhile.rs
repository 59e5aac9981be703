//! Who was there first. Two people have the same page before them and both send its form: whoever comes
//! second is told who changed what and when, beside why it cannot be done any more.

use busel_domain::event::{Event, Fact};
use busel_domain::ids::{ActorId, GroupId, Thing};
use busel_domain::refusal::Refusal;
use busel_domain::time::Moment;

use super::pages::EVENTS_SHOWN;
use super::visit::Visit;
use crate::views::eyes::Eyes;
use crate::views::head_count::version;

/// What is older than a day did not happen while somebody had a page open.
const LATELY: i64 = 24 * 60 * MINUTE;
const MINUTE: i64 = 60_000_000;

impl Visit {
    /// Who last changed the thing that a command came too late for, in a sentence.
    pub(super) async fn who_was_first(&self, refusal: &Refusal) -> Option<String> {
        let thing = refusal.overtaken()?;
        let last = self.desk.app.clerk.history(thing, 1).await.ok()?.pop()?;
        let is_late = self.now().0 - last.recorded.0 < LATELY;
        is_late.then(|| self.changed(thing, &last))
    }

    fn changed(&self, thing: Thing, event: &Event) -> String {
        let tongue = self.viewer.tongue;
        let when = self.ago(event.recorded).into();
        let thing = ("thing", thing.to_string().into());
        if event.by == self.viewer.actor.id {
            tongue.with("changed-by-you", &[thing, ("when", when)])
        } else {
            tongue.with("changed-by", &[("who", self.who(event.by).into()), thing, ("when", when)])
        }
    }

    /// What somebody is called, for the viewer.
    pub(super) fn who(&self, id: ActorId) -> String {
        Eyes::of(&self.present(), &self.viewer).member(id)
    }

    /// How long ago something was.
    pub(super) fn ago(&self, then: Moment) -> String {
        let tongue = self.viewer.tongue;
        match (self.now().0 - then.0).max(0) / MINUTE {
            0 => tongue.say("ago-now"),
            minutes @ 1..60 => tongue.count("ago-minutes", minutes),
            minutes => tongue.count("ago-hours", minutes / 60),
        }
    }

    /// Whether a group's people were counted again since somebody opened the form in which they stood
    /// as `seen`; then who counted them, and how many they are.
    pub(super) async fn counted_meanwhile(&self, group: GroupId, seen: &str) -> Option<String> {
        let present = self.present();
        let now = present.book.people(group)?;
        if seen.is_empty() || seen == version(Some(now)) {
            return None;
        }
        let events = self.desk.app.clerk.history(Thing::Group(group), EVENTS_SHOWN).await.ok()?;
        let is_count = |event: &&Event| matches!(event.fact, Fact::PeopleCounted { .. });
        let last = events.iter().rev().find(is_count)?;
        let told = [
            ("who", self.who(last.by).into()),
            ("when", self.ago(last.recorded).into()),
            ("people", self.viewer.tongue.number(now.people.people()).into()),
        ];
        Some(self.viewer.tongue.with("problem-counted-meanwhile", &told))
    }
}

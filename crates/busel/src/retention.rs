//! How long words about people are kept, and what is due to be let go. Given the Book, when words came
//! in and when something last happened; it knows no clock, no disk and no key.
//!
//! | words | kept | then |
//! | --- | --- | --- |
//! | lines and notes of a group | while a need of it is open, and 30 days | destroyed |
//! | contact of a group | while a need of it is open, and 30 days | destroyed |
//! | contact of a donor (sealed to the donor desk) | 180 days | destroyed |
//! | what a donor wrote, and was asked | until the offer is over, and 30 days | destroyed |
//! | exact places, routes and drivers of a convoy | 14 days after it is over, or 60 after its last day if nobody says so | destroyed |
//! | photos of a waybill: what was signed, what came damaged | 30 days after it was received and last told of | destroyed |
//! | other photos | until somebody deletes them, blurs them or erases their group | destroyed |
//! | names of groups and hubs | until somebody erases them | |
//! | the ledger | for good | nobody is in it |

use std::collections::{BTreeMap, HashMap};

use busel_domain::book::Book;
use busel_domain::convoy::Stage;
use busel_domain::event::Fact;
use busel_domain::ids::{GroupId, Thing};
use busel_domain::member::LetGo;
use busel_domain::need::Need;
use busel_domain::time::{Day, Moment};
use busel_domain::waybill::Destination;

use crate::vault::{Subject, WordsKind};

/// Days for which the lines of a group are kept after its last need was closed.
pub const LINES_DAYS: i32 = 30;

/// Days for which the contact of a group is kept after its last need was closed.
pub const CONTACT_DAYS: i32 = 30;

/// Days for which a donor's contact is kept.
pub const DONOR_DAYS: i32 = 180;

/// Days for which what a donor wrote is kept after nothing more is to come of the offer.
pub const OFFER_DAYS: i32 = 30;

/// Days for which is kept who drove in a convoy and where it halted, after it was over.
pub const CONVOY_DAYS: i32 = 14;

/// Days for which the same is kept after the last day of a convoy that nobody said is over.
pub const CONVOY_FORGOTTEN_DAYS: i32 = 60;

/// Days for which photos of a waybill are kept after it was received and anything was told of it.
pub const SIGNED_DAYS: i32 = 30;

/// Since when words are kept, by the latest of each subject. Subjects without words are not in it, so
/// that nothing is let go twice.
pub type Kept = HashMap<Subject, Moment>;

/// Under whose key it is sealed; `None` if the Book does not know the group.
#[must_use]
pub fn subject(book: &Book, what: LetGo) -> Option<Subject> {
    let of = |group, kind| Some(Subject::of(book.group(group)?.name, kind));
    match what {
        LetGo::Lines(group) => of(group, WordsKind::Line),
        LetGo::Contact(group) => of(group, WordsKind::Contact),
        LetGo::Donor(offer) => Some(Subject::donor(offer)),
        LetGo::Offer(offer) => {
            let about = book.offer(offer)?.line.about?;
            Some(Subject::of(about, WordsKind::Note))
        }
        LetGo::Convoy(convoy) => Some(Subject::of(book.convoy(convoy)?.about, WordsKind::Note)),
        // Each photo has a key of its own, which goes by its own fact.
        LetGo::Signed(_) => None,
    }
}

/// Everything that goes when a thing is erased: all words about it, whoever wrote them.
#[must_use]
pub fn subjects_of(book: &Book, whom: Thing) -> Vec<Subject> {
    let all = |name| {
        [WordsKind::Name, WordsKind::Line, WordsKind::Contact].map(|kind| Subject::of(name, kind))
    };
    match whom {
        Thing::Group(id) => book.group(id).into_iter().flat_map(|group| all(group.name)).collect(),
        Thing::Hub(id) => book.hub(id).into_iter().flat_map(|hub| all(hub.name)).collect(),
        Thing::Source(id) => {
            let source = book.sources().find(|source| source.id == id);
            source.and_then(|source| source.words).into_iter().flat_map(all).collect()
        }
        Thing::Offer(id) => {
            let line = book.offer(id).map(|offer| &offer.line);
            let words = line.into_iter().flat_map(|line| [line.words, line.about]);
            let lines = words.flatten().map(|words| Subject::of(words, WordsKind::Line));
            lines.chain([Subject::donor(id)]).collect()
        }
        Thing::Member(id) => book.member(id).into_iter().flat_map(|who| all(who.name)).collect(),
        // Their words are about a group or a list.
        Thing::Need(_)
        | Thing::Lot(_)
        | Thing::Waybill(_)
        | Thing::Plan(_)
        | Thing::Loss(_)
        | Thing::Aside(_)
        | Thing::Call(_)
        | Thing::Purchase(_)
        | Thing::Box(_)
        | Thing::Count(_)
        | Thing::Recipe(_)
        | Thing::Convoy(_)
        | Thing::Peer(_)
        | Thing::Deed(_) => Vec::new(),
    }
}

/// What has to be erased because this happened; nothing, for nearly all facts.
#[must_use]
pub fn owed(book: &Book, fact: &Fact) -> Vec<Subject> {
    if let Fact::Erased { whom } = fact {
        subjects_of(book, *whom)
    } else if let Fact::PhotoDropped { photo, .. } = fact {
        vec![Subject::photo(*photo)]
    } else if let Fact::LetGo { what } = fact {
        what.iter().filter_map(|what| subject(book, *what)).collect()
    } else {
        Vec::new()
    }
}

/// The kinds of facts for which [`owed`] answers anything, as they stand in the journal.
pub const OWING: [&str; 3] = ["Erased", "LetGo", "PhotoDropped"];

/// What is due to be let go. `last` answers when something last happened to a thing; an old event says
/// nothing of closing, and the last word about a closed need is never older than its closing.
///
/// # Errors
///
/// What `last` could not answer.
pub fn due<E>(
    book: &Book,
    kept: &Kept,
    mut last: impl FnMut(Thing) -> Result<Option<Moment>, E>,
    now: Moment,
) -> Result<Vec<LetGo>, E> {
    let mut due = Vec::new();
    let since = |what| subject(book, what).and_then(|subject| kept.get(&subject).copied());
    let is_over = |from: Moment, days| from.day().plus(days) <= now.day();
    let mut quiet = quiet_groups(book, now.day());
    for group in book.groups() {
        let Some(things) = quiet.remove(&group.id) else { continue };
        let choices =
            [(LetGo::Lines(group.id), LINES_DAYS), (LetGo::Contact(group.id), CONTACT_DAYS)];
        let choices = choices.map(|(what, days)| Some((what, since(what)?, days)));
        let choices: Vec<_> = choices.into_iter().flatten().collect();
        if choices.iter().all(|(_, since, days)| !is_over(*since, *days)) {
            continue;
        }
        let mut closed = things.until;
        for thing in things.all {
            closed = closed.max(last(thing)?);
        }
        for (what, since, days) in choices {
            if is_over(closed.map_or(since, |closed| closed.max(since)), days) {
                due.push(what);
            }
        }
    }
    let donors = book.offers().map(|offer| LetGo::Donor(offer.id));
    due.extend(donors.filter(|what| since(*what).is_some_and(|since| is_over(since, DONOR_DAYS))));
    for offer in book.offers().filter(|offer| offer.state(now.day()).is_over()) {
        let what = LetGo::Offer(offer.id);
        let Some(kept) = since(what).filter(|kept| is_over(*kept, OFFER_DAYS)) else { continue };
        let last = last(Thing::Offer(offer.id))?.map_or(kept, |last| last.max(kept));
        if is_over(last, OFFER_DAYS) {
            due.push(what);
        }
    }
    for id in book.photographed_waybills() {
        let is_received = book.waybill(id).is_none_or(|way| !way.is_under_way());
        if is_received && last(Thing::Waybill(id))?.is_none_or(|last| is_over(last, SIGNED_DAYS)) {
            due.push(LetGo::Signed(id));
        }
    }
    for convoy in book.convoys() {
        let what = LetGo::Convoy(convoy.id);
        let Some(kept) = since(what) else { continue };
        let is_due = match convoy.stage {
            Stage::Over(when) => is_over(kept.max(when), CONVOY_DAYS),
            Stage::Planned | Stage::OnTheRoad(_) => {
                is_over(kept.max(end_of(convoy.ends)), CONVOY_FORGOTTEN_DAYS)
            }
        };
        if is_due {
            due.push(what);
        }
    }
    Ok(due)
}

/// What happened around a group that nothing is open for.
#[derive(Default)]
struct Quiet {
    /// Its needs, and the waybills that went to it.
    all: Vec<Thing>,
    /// When the last of its needs lapsed by itself, if one did.
    until: Option<Moment>,
}

/// Groups without an open need and without goods on the road.
fn quiet_groups(book: &Book, today: Day) -> BTreeMap<GroupId, Quiet> {
    let mut quiet: BTreeMap<_, _> =
        book.groups().map(|group| (group.id, Quiet::default())).collect();
    for need in book.needs() {
        if is_open(need, today) {
            quiet.remove(&need.line.group);
        } else if let Some(group) = quiet.get_mut(&need.line.group) {
            group.all.push(Thing::Need(need.id));
            let lapsed = need.closed.is_none() && need.has_lapsed(today);
            let lapsed = lapsed.then(|| end_of(need.stands_until()));
            group.until = group.until.max(need.line.valid_until.map(end_of)).max(lapsed);
        }
    }
    for waybill in book.waybills() {
        let Destination::Group(id) = waybill.to else { continue };
        if waybill.is_under_way() {
            quiet.remove(&id);
        } else if let Some(group) = quiet.get_mut(&id) {
            group.all.push(Thing::Waybill(waybill.id));
        }
    }
    quiet
}

fn is_open(need: &Need, today: Day) -> bool {
    need.closed.is_none() && (need.is_open(today) || !need.on_road.is_zero())
}

fn end_of(day: Day) -> Moment {
    Moment((i64::from(day.0) + 1) * 86_400_000_000)
}

#[cfg(test)]
mod tests;

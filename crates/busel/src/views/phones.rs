//! Phones on the road: who carries one, on which run, until when, and when it was heard last. And the
//! page that shows its link, once; and what came of a file that a phone saved.

mod one;

use askama::Template;
use busel_domain::ids::{ActorId, Thing, WaybillId};
use busel_domain::phone::CutOff;
use busel_domain::sight::{Extent, Matter, sees};
use busel_domain::time::Moment;

use super::eyes::Eyes;
use super::field::FieldPage;
use super::frame::{Frame, Here, Viewer};
use super::history;
use super::marks::{Chip, Tone};
use super::qr::picture;
use crate::door::{Phone, PhoneId};
use crate::i18n::Language;
use crate::seen::Seen;
pub use one::OnePhonePage;

/// So many of those that were cut off are listed.
const GONE_SHOWN: usize = 20;

/// For how many hours a phone may be sent along, the longest first.
pub const HOURS: [i64; 3] = [72, 48, 24];

/// A phone in the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PhoneLine {
    id: i64,
    who: String,
    run: String,
    until: String,
    heard: String,
    /// How much it said to hold; nothing if it holds nothing.
    holds: Option<String>,
    state: Chip,
}

fn holds(page: &Frame, unsent: u32) -> Option<String> {
    let count = usize::try_from(unsent).ok().filter(|count| *count > 0)?;
    Some(page.count("phone-holds", count))
}

impl PhoneLine {
    fn of(eyes: Eyes<'_>, page: &Frame, phone: &Phone, phones: &[Phone]) -> Self {
        let PhoneId(id) = phone.id;
        let run = run(eyes.present, phone, phones);
        let is_done = is_done(eyes.present, &run);
        let (tone, key) = if phone.bound.is_none() {
            (Tone::Wait, "phone-waits")
        } else if phone.quiet_since(page.viewer.now).is_some() && (phone.unsent > 0 || !is_done) {
            (Tone::Act, "phone-quiet")
        } else if phone.is_over(page.viewer.now) || is_done {
            (Tone::Plain, "phone-over")
        } else {
            (Tone::Ok, "phone-on-road")
        };
        let names: Vec<String> = run.iter().map(ToString::to_string).collect();
        let heard =
            phone.heard.map(|heard| page.filled("phone-heard", "when", &page.moment(heard)));
        Self {
            id,
            who: eyes.member(phone.member),
            run: names.join(", "),
            until: page.filled("phone-until", "when", &page.moment(phone.ends)),
            heard: heard.unwrap_or_else(|| page.say("phone-never-heard")),
            holds: holds(page, phone.unsent),
            state: Chip::new(tone, page.say(key)),
        }
    }
}

/// Of phones that nothing is heard of, how many a viewer has to look after, and since when; none if they
/// do not see who carries one. A phone whose waybills all came, and that holds nothing, is just off.
#[must_use]
pub fn quiet(present: &Seen, viewer: &Viewer, phones: &[Phone]) -> Option<(usize, Moment)> {
    if sees(&viewer.actor, Matter::Members) < Extent::Own {
        return None;
    }
    let is_under_way = |phone: &Phone| !is_done(present, &run(present, phone, phones));
    let waits = |phone: &&Phone| phone.unsent > 0 || is_under_way(phone);
    let since = phones.iter().filter(waits).filter_map(|phone| phone.quiet_since(viewer.now));
    let since: Vec<Moment> = since.collect();
    since.iter().min().map(|first| (since.len(), *first))
}

/// A phone that was cut off, in the list.
fn gone(present: &Seen, page: &Frame, known: &CutOff) -> (u32, String, Option<Chip>) {
    let left = present.book.unwarned(known).len();
    let state = (left > 0).then(|| Chip::new(Tone::Act, page.count("phone-unwarned", left)));
    (known.phone, page.moment(known.when), state)
}

/// How many have still to be warned of phones that were cut off, since when, and the page of the first
/// of them; none if the viewer does not see who carries phones.
#[must_use]
pub fn unwarned(present: &Seen, viewer: &Viewer) -> Option<(usize, Moment, u32)> {
    if sees(&viewer.actor, Matter::Members) < Extent::Own {
        return None;
    }
    let left = |known: &&CutOff| !present.book.unwarned(known).is_empty();
    let waiting: Vec<&CutOff> = present.book.cut_off().filter(left).collect();
    let first = waiting.first()?;
    let count = waiting.iter().map(|known| present.book.unwarned(known).len()).sum();
    Some((count, first.when, first.phone))
}

/// The papers of a phone's run, and those with which they went on.
fn run(present: &Seen, phone: &Phone, phones: &[Phone]) -> Vec<WaybillId> {
    let others = || phones.iter().filter(|other| other.id != phone.id);
    let is_given = |id| others().any(|other| other.waybills.contains(&id));
    present.book.run(&phone.waybills, is_given)
}

/// Whether all of a run came. Whoever sees no waybills is not told so.
fn is_done(present: &Seen, run: &[WaybillId]) -> bool {
    let known = run.iter().filter_map(|id| present.book.waybill(*id));
    let mut known = known.peekable();
    known.peek().is_some() && known.all(|way| !way.is_under_way())
}

/// What stands ticked and chosen in the form.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Sending {
    /// Waybills.
    pub ways: Vec<WaybillId>,
    /// Who carries the phone.
    pub member: Option<ActorId>,
}

/// The page.
#[derive(Debug, Clone, Template)]
#[template(path = "phones/list.html")]
pub struct PhonesPage {
    page: Frame,
    phones: Vec<PhoneLine>,
    /// Those that were cut off, the newest first: their numbers, when, and whether somebody waits for
    /// word of it.
    gone: Vec<(u32, String, Option<Chip>)>,
    ways: Vec<(WaybillId, String, bool)>,
    members: Vec<(ActorId, String, bool)>,
}

impl PhonesPage {
    /// All phones, and the form that sends one along.
    #[must_use]
    pub fn of(present: &Seen, page: Frame, phones: &[Phone], sending: &Sending) -> Self {
        let page = page.at(Here::Today);
        let eyes = Eyes::of(present, &page.viewer);
        let under_way = present.book.waybills().filter(|way| way.is_under_way());
        let ways =
            under_way.map(|way| (way.id, eyes.destination(way.to), sending.ways.contains(&way.id)));
        let members = present.book.members().filter(|member| !member.has_left);
        let members = members
            .map(|member| (member.id, eyes.member(member.id), sending.member == Some(member.id)));
        Self {
            phones: phones.iter().map(|phone| PhoneLine::of(eyes, &page, phone, phones)).collect(),
            gone: present
                .book
                .cut_off()
                .rev()
                .take(GONE_SHOWN)
                .map(|it| gone(present, &page, it))
                .collect(),
            ways: ways.collect(),
            members: members.collect(),
            page,
        }
    }

    /// A page with one of everything.
    #[must_use]
    pub fn sample(page: Frame) -> Self {
        let moment = page.moment(page.viewer.now);
        let line = PhoneLine {
            id: 3,
            who: "Ihor".to_owned(),
            run: "W-7, W-8".to_owned(),
            until: page.filled("phone-until", "when", &moment),
            heard: page.filled("phone-heard", "when", &moment),
            holds: holds(&page, 4),
            state: Chip::new(Tone::Ok, page.say("phone-on-road")),
        };
        let ways = vec![(WaybillId(7), "Притулок «Салтівка»".to_owned(), true)];
        let members = vec![(ActorId(4), "Ihor".to_owned(), false)];
        let waits = Chip::new(Tone::Act, page.count("phone-unwarned", 2));
        let gone = vec![(2, moment, Some(waits))];
        Self { phones: vec![line], gone, ways, members, page: page.at(Here::Today) }
    }

    fn hours(&self) -> Vec<(i64, String)> {
        let words = |hours| self.page.count("phone-hours", usize::try_from(hours).unwrap_or(0));
        HOURS.map(|hours| (hours, words(hours))).into()
    }

    /// The script that reads a phone's squares.
    const SQUARES: &'static str = env!("BUSEL_SQUARES");

    fn reads(&self) -> (String, String) {
        (super::field::reading(self.page.tongue()), FieldPage::reader())
    }

    fn is_own_language(&self, language: Language) -> bool {
        language == self.page.tongue().language()
    }
}

/// The only time a phone's link is shown.
#[derive(Debug, Clone, Template)]
#[template(path = "phones/made.html")]
pub struct PhonePage {
    page: Frame,
    who: String,
    until: String,
    link: String,
    picture: String,
    codes: Vec<(String, String)>,
}

impl PhonePage {
    /// With the link as text and as a square, and the digits that each receiver is told.
    #[must_use]
    pub fn of(
        present: &Seen,
        page: Frame,
        phone: &Phone,
        link: String,
        code: impl Fn(WaybillId) -> String,
    ) -> Self {
        let page = page.at(Here::Today);
        let eyes = Eyes::of(present, &page.viewer);
        let codes = phone.waybills.iter().filter_map(|id| {
            let to = eyes.destination(present.book.waybill(*id)?.to);
            Some((format!("{id}: {to}"), code(*id)))
        });
        Self {
            who: eyes.member(phone.member),
            until: page.moment(phone.ends),
            picture: picture(&link),
            codes: codes.collect(),
            link,
            page,
        }
    }

    /// A page with one of everything.
    #[must_use]
    pub fn sample(page: Frame) -> Self {
        let link = format!("https://centre.example/language/uk?back=/field#{}", "0".repeat(32));
        Self {
            who: "Ihor".to_owned(),
            until: page.moment(page.viewer.now),
            picture: picture(&link),
            codes: vec![("W-7: Притулок «Салтівка»".to_owned(), "4821".to_owned())],
            link,
            page: page.at(Here::Today),
        }
    }
}

/// What came of one record of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FileLine {
    /// What it was about, if it could be read.
    pub about: Option<Thing>,
    /// Why a person has to look, as the phone tells it; empty where nobody has.
    pub why: &'static str,
}

/// What came of a file that a phone saved.
#[derive(Debug, Clone, Template)]
#[template(path = "phones/file.html")]
pub struct FilePage {
    page: Frame,
    who: String,
    lines: Vec<(String, String, Chip, String)>,
}

impl FilePage {
    /// Each record: what it was about and where that is, and whether a person has to look.
    #[must_use]
    pub fn of(present: &Seen, page: Frame, phone: &Phone, lines: Vec<FileLine>) -> Self {
        let who = Eyes::of(present, &page.viewer).member(phone.member);
        let page = page.at(Here::Today);
        let lines = lines.into_iter().map(|line| Self::line(&page, line)).collect();
        Self { page, who, lines }
    }

    fn line(page: &Frame, FileLine { about, why }: FileLine) -> (String, String, Chip, String) {
        let name = about.map_or_else(|| page.say("phone-file-unread"), |thing| thing.to_string());
        let home = about.and_then(history::home).unwrap_or_default();
        let (chip, why) = if why.is_empty() {
            (Chip::new(Tone::Ok, page.say("field-delivered")), String::new())
        } else {
            let why = page.say(&format!("field-why-{why}"));
            (Chip::new(Tone::Act, page.say("field-person")), why)
        };
        (name, home, chip, why)
    }

    /// A page with one of everything.
    #[must_use]
    pub fn sample(page: Frame) -> Self {
        let page = page.at(Here::Today);
        let told = [(Some(Thing::Waybill(WaybillId(7))), ""), (None, "sealed")];
        let lines = told.map(|(about, why)| Self::line(&page, FileLine { about, why }));
        Self { who: "Ihor".to_owned(), lines: lines.into(), page }
    }
}

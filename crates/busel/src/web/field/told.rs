//! What a phone tells: each record is opened, and goes to the clerk as a report with the attempt that
//! the phone gave it, so that sending it again is harmless (law L3), and none is refused for what it
//! says (law L2). The answer says of each whether that was all, or a person has to look.

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::Json;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Response};
use busel_domain::book::Book;
use busel_domain::boxes::{BoxCode, BoxFact, BoxReport, Countersign};
use busel_domain::command::Command;
use busel_domain::event::Fact;
use busel_domain::ids::{Attempt, GroupId, Thing, WaybillId};
use busel_domain::item::ItemKey;
use busel_domain::quantity::{BaseUnit, Units};
use busel_domain::role::{Actor, Grant, Reach, Role};
use busel_domain::time::Moment;
use busel_domain::waybill::{CountedLine, Destination};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::super::Desk;
use super::super::ask::{STEPS_MAX, asked_line, urgency};
use super::super::pace::Pace;
use super::{actor, broken, heard, nobody, not_heard};
use crate::clerk::{Given, NotDone};
use crate::door::{Door, Phone};
use crate::fault::Fault;
use crate::views::ask::step;
use crate::views::run::papers;

/// Records in one batch.
const RECORDS_MAX: usize = 20;

/// What a phone sends.
#[derive(Deserialize)]
struct Batch {
    rows: Vec<Value>,
    /// How many records it holds that nobody has answered, with these.
    #[serde(default)]
    unsent: u32,
}

/// What stands in one record of a phone, once it is opened.
#[derive(Debug, PartialEq, Eq, Deserialize)]
struct Record {
    /// By the phone's own clock, in milliseconds since 1970.
    at: i64,
    tells: Tells,
}

/// What became of something.
#[derive(Debug, PartialEq, Eq, Deserialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
enum Tells {
    /// All of a waybill was handed over.
    All { waybill: WaybillId, signed: Signed },
    /// Of a waybill this much came, and these boxes closed.
    Counted { waybill: WaybillId, signed: Signed, lines: Vec<CountedLine>, boxes: Vec<BoxCode> },
    /// It was brought, and nobody was there.
    Nobody { way: WaybillId },
    /// One box was handed over.
    Box { waybill: WaybillId, signed: Signed, code: BoxCode, group: GroupId },
    /// Somebody counted what is in a box.
    Inside { code: BoxCode, lines: Vec<CountedLine> },
    /// A group of the run asks for so many steps of each thing.
    Ask { group: GroupId, chosen: BTreeMap<ItemKey, u64>, urgent: bool },
}

impl Tells {
    /// What it is about.
    fn about(&self) -> Thing {
        match self {
            Self::All { waybill, .. }
            | Self::Counted { waybill, .. }
            | Self::Nobody { way: waybill } => Thing::Waybill(*waybill),
            Self::Box { code, .. } | Self::Inside { code, .. } => Thing::Box(*code),
            Self::Ask { group, .. } => Thing::Group(*group),
        }
    }

    /// Who tells it: the driver of the run, or for a group of the run somebody who may ask for it and
    /// for no other. Nobody, for a group that is not on the run.
    fn actor(&self, book: &Book, driver: &Actor) -> Option<Actor> {
        let Self::Ask { group, .. } = self else { return Some(driver.clone()) };
        let ways = papers(driver).filter_map(|id| book.waybill(id));
        let is_on_run = ways.into_iter().any(|way| way.to == Destination::Group(*group));
        let grant = Grant { role: Role::Requester, reach: Reach::Group(*group), until: None };
        is_on_run.then(|| Actor { id: driver.id, grants: vec![grant] })
    }
}

/// How whoever received it signed.
#[derive(Debug, PartialEq, Eq, Deserialize)]
#[serde(tag = "how", rename_all = "lowercase")]
enum Signed {
    /// They said four digits.
    Code { digits: String },
    /// On paper.
    Paper,
    /// Not at all.
    Nothing,
}

impl Signed {
    /// What that is worth, and whether the digits are those of somebody else.
    fn worth(&self, by: &Digits<'_>, waybill: WaybillId) -> (Countersign, bool) {
        match self {
            Self::Code { digits } if by.are_right(waybill, digits) => (Countersign::Code, false),
            Self::Code { .. } => (Countersign::Nothing, true),
            Self::Paper => (Countersign::Paper, false),
            Self::Nothing => (Countersign::Nothing, false),
        }
    }
}

/// Who knows the digits of receivers. After many wrong ones of a waybill none is believed for a day: so
/// nobody finds them by trying.
struct Digits<'a> {
    book: &'a Book,
    door: &'a Door,
    wrong: &'a Pace,
    now: Moment,
}

impl Digits<'_> {
    /// A paper, and those in whose place alone it is and which went to the same receiver: whoever waits for
    /// it may have heard the digits of the old one.
    fn known_to_receiver(&self, waybill: WaybillId) -> impl Iterator<Item = WaybillId> {
        let before = |id: &WaybillId| {
            let way = self.book.waybill(*id)?;
            let old = self.book.waybill(way.instead_of?)?;
            (old.to == way.to && old.reissued.len() == 1).then_some(old.id)
        };
        std::iter::successors(Some(waybill), before)
    }

    fn are_right(&self, waybill: WaybillId, digits: &str) -> bool {
        let of = waybill.to_string();
        if !self.wrong.has_room(self.now, &of) {
            return false;
        }
        let mut known = self.known_to_receiver(waybill);
        let is_right = known.any(|id| digits == self.door.receiver_code(id).text());
        if !is_right {
            self.wrong.takes(self.now, &of);
        }
        is_right
    }
}

/// What became of a record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(in crate::web) struct Fate {
    attempt: Value,
    is: &'static str,
    /// Why a person has to look; empty where nobody has.
    pub(in crate::web) why: &'static str,
    /// What it was about, if it could be read.
    #[serde(skip)]
    pub(in crate::web) about: Option<Thing>,
}

impl Fate {
    fn delivered(attempt: Value) -> Self {
        Self { attempt, is: "delivered", why: "", about: None }
    }

    fn person(attempt: Value, why: &'static str) -> Self {
        Self { attempt, is: "person", why, about: None }
    }

    fn about(self, thing: Thing) -> Self {
        Self { about: Some(thing), ..self }
    }
}

/// Takes in a batch, one record after the other.
pub(in crate::web) async fn outbox(
    State(desk): State<Arc<Desk>>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let phone = match heard(&desk, "/field/outbox", &headers, &body).await {
        Ok(phone) => phone,
        Err(no) => return not_heard(&desk, &no),
    };
    let Ok(batch) = serde_json::from_slice::<Batch>(&body) else { return nobody() };
    let Some(actor) = actor(&desk, &phone) else { return nobody() };
    let rows = batch.rows.get(..RECORDS_MAX).unwrap_or(&batch.rows);
    let fates = match tell(&desk, &phone, &actor, rows).await {
        Ok(fates) => fates,
        Err(fault) => return broken(&desk, &fault),
    };
    // Told first: what was answered a moment ago is no longer unsent.
    let answered = u32::try_from(fates.len()).unwrap_or(u32::MAX);
    match desk.app.door.phone_holds(&phone, batch.unsent.saturating_sub(answered)).await {
        Ok(()) => Json(json!({ "told": fates })).into_response(),
        Err(no) => not_heard(&desk, &no),
    }
}

/// Opens records of a phone and gives them to the clerk: all of them together, so that the disk is waited
/// for once, as far as none has to know what came of those before it.
pub(super) async fn tell(
    desk: &Desk,
    phone: &Phone,
    actor: &Actor,
    rows: &[Value],
) -> Result<Vec<Fate>, Arc<Fault>> {
    let read: Vec<_> = rows.iter().map(|row| Opened::of(&desk.app.door, row)).collect();
    let goes_along = |next: &Result<Opened, Fate>| {
        // How much "all" is the Book says, when all else was told.
        !next.as_ref().is_ok_and(|it| matches!(it.record.tells, Tells::All { .. }))
    };
    let mut fates = Vec::with_capacity(rows.len());
    for together in read.chunk_by(|_, next| goes_along(next)) {
        give(desk, phone, actor, together, &mut fates).await?;
    }
    Ok(fates)
}

/// A record, opened.
struct Opened {
    named: Value,
    attempt: Attempt,
    record: Record,
}

impl Opened {
    fn of(door: &Door, row: &Value) -> Result<Self, Fate> {
        let named = row["attempt"].clone();
        let text = |name: &str| row[name].as_str().unwrap_or_default();
        let Ok(attempt) = text("attempt").parse::<Attempt>() else {
            return Err(Fate::person(named, "unreadable"));
        };
        let Some(opened) = door.open_record(text("attempt"), text("sealed")) else {
            return Err(Fate::person(named, "sealed"));
        };
        match serde_json::from_slice(&opened) {
            Ok(record) => Ok(Self { named, attempt, record }),
            Err(_) => Err(Fate::person(named, "unreadable")),
        }
    }
}

/// Gives records to the clerk at once, and writes down what became of each, in their sequence.
async fn give(
    desk: &Desk,
    phone: &Phone,
    actor: &Actor,
    together: &[Result<Opened, Fate>],
    fates: &mut Vec<Fate>,
) -> Result<(), Arc<Fault>> {
    let present = desk.app.clerk.present();
    let now = desk.app.outside.now();
    let (book, door, wrong) = (&present.book, &desk.app.door, &desk.digits);
    let digits = Digits { book, door, wrong, now };
    let mut given = Vec::new();
    let mut waits = Vec::new();
    for read in together {
        waits.push(match read {
            Err(fate) => Err(fate.clone()),
            Ok(Opened { named, attempt, record }) => {
                let about = record.tells.about();
                let who = record.tells.actor(book, actor);
                who.ok_or_else(|| Fate::person(named.clone(), "refused").about(about)).map(
                    |actor| {
                        let (command, is_wrong) = command(book, &digits, &record.tells);
                        let happened = Some(happened(record.at, phone, now));
                        let (attempt, words) = (*attempt, Vec::new());
                        given.push(Given { attempt, actor, command, happened, words });
                        (named.clone(), about, is_wrong)
                    },
                )
            }
        });
    }
    drop(present);
    let mut done = desk.app.clerk.give_each(given).await.into_iter();
    for wait in waits {
        let (named, about, is_wrong_code) = match wait {
            Ok(wait) => wait,
            Err(fate) => {
                fates.push(fate);
                continue;
            }
        };
        let fate = match done.next().expect("each that was given is answered") {
            Ok(done) => match trouble(&done.facts) {
                Some(why) => Fate::person(named, why),
                None if is_wrong_code => Fate::person(named, "code"),
                None => Fate::delivered(named),
            },
            Err(NotDone::Refused(_)) => Fate::person(named, "refused"),
            Err(NotDone::Fault(fault)) => return Err(fault),
        };
        fates.push(fate.about(about));
    }
    Ok(())
}

/// A phone's clock is believed as far as it can be right: not before the run, and not after now.
pub(super) fn happened(at: i64, phone: &Phone, now: Moment) -> Moment {
    Moment(at.saturating_mul(1_000).max(phone.made.0).min(now.0))
}

/// The report that a record is, and whether its digits are somebody else's.
fn command(book: &Book, digits: &Digits<'_>, tells: &Tells) -> (Command, bool) {
    match tells {
        &Tells::All { waybill, ref signed } => {
            let (signed, is_wrong) = signed.worth(digits, waybill);
            let (counted, boxes) = whole(book, waybill);
            let otherwise = Vec::new();
            (Command::ReportReceipt { waybill, counted, otherwise, boxes, signed }, is_wrong)
        }
        &Tells::Counted { waybill, ref signed, ref lines, ref boxes } => {
            let (signed, is_wrong) = signed.worth(digits, waybill);
            let (counted, boxes, otherwise) = (lines.clone(), boxes.clone(), Vec::new());
            (Command::ReportReceipt { waybill, counted, otherwise, boxes, signed }, is_wrong)
        }
        &Tells::Box { waybill, ref signed, code, group } => {
            let (signed, is_wrong) = signed.worth(digits, waybill);
            let report = BoxReport::HandedOver { code, group, signed };
            (Command::ReportBox { report }, is_wrong)
        }
        Tells::Nobody { way } => (Command::ReportNobody { waybill: *way }, false),
        Tells::Inside { code, lines } => {
            let there = lines.iter().map(|line| (line.lot, line.good.plus(line.damaged)));
            let report = BoxReport::Counted { code: *code, contents: there.collect() };
            (Command::ReportBox { report }, false)
        }
        Tells::Ask { group, chosen, urgent } => {
            let line = |(item, steps): (&ItemKey, &u64)| {
                let unit = book.catalogue().item(item).map_or(BaseUnit::Piece, |it| it.base_unit);
                let asked = Units::new((*steps).min(STEPS_MAX) * step(unit));
                asked_line(*group, item.clone(), asked, urgency(*urgent))
            };
            let lines = chosen.iter().map(line).collect();
            (Command::RaiseNeeds { source: None, lines }, false)
        }
    }
}

/// All boxes of a waybill, wherever the books have them by now, and all that lies loose on it.
fn whole(book: &Book, id: WaybillId) -> (Vec<CountedLine>, Vec<BoxCode>) {
    let Some(way) = book.waybill(id) else { return (Vec::new(), Vec::new()) };
    let (_, mut loose) = book.on_the_road(way);
    // What went on with new papers lies on those.
    for (lot, units) in book.goes_on_as(way).into_iter().flat_map(|new| book.on_the_road(new).1) {
        let sum = loose.entry(lot).or_default();
        *sum = sum.plus(units);
    }
    let good = |(lot, good)| CountedLine { lot, good, damaged: Units::ZERO };
    (loose.into_iter().map(good).collect(), way.boxes.clone())
}

/// Why a person has to look at what came of a report.
fn trouble(facts: &[Fact]) -> Option<&'static str> {
    facts.iter().find_map(|fact| {
        if matches!(fact, Fact::ReportSetAside { .. }) {
            Some("aside")
        } else if matches!(fact, Fact::Box { what: BoxFact::Contested { .. }, .. }) {
            Some("contested")
        } else {
            None
        }
    })
}

#[cfg(test)]
mod tests;

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
            Self::All { waybill, .. } | Self::Counted { waybill, .. } => Thing::Waybill(*waybill),
            Self::Box { code, .. } | Self::Inside { code, .. } => Thing::Box(*code),
            Self::Ask { group, .. } => Thing::Group(*group),
        }
    }

    /// Who tells it: the driver of the run, or for a group of the run somebody who may ask for it and
    /// for no other. Nobody, for a group that is not on the run.
    fn actor(&self, book: &Book, phone: &Phone, driver: &Actor) -> Option<Actor> {
        let Self::Ask { group, .. } = self else { return Some(driver.clone()) };
        let ways = phone.waybills.iter().filter_map(|id| book.waybill(*id));
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
    door: &'a Door,
    wrong: &'a Pace,
    now: Moment,
}

impl Digits<'_> {
    fn are_right(&self, waybill: WaybillId, digits: &str) -> bool {
        let of = waybill.to_string();
        if !self.wrong.has_room(self.now, &of) {
            return false;
        }
        let is_right = digits == self.door.receiver_code(waybill).text();
        if !is_right {
            self.wrong.takes(self.now, &of);
        }
        is_right
    }
}

/// What became of a record.
#[derive(Debug, PartialEq, Eq, Serialize)]
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
    let mut fates = Vec::new();
    for row in batch.rows.into_iter().take(RECORDS_MAX) {
        match tell(&desk, &phone, &actor, &row).await {
            Ok(fate) => fates.push(fate),
            Err(fault) => return broken(&desk, &fault),
        }
    }
    // Told first: what was answered a moment ago is no longer unsent.
    let answered = u32::try_from(fates.len()).unwrap_or(u32::MAX);
    match desk.app.door.phone_holds(&phone, batch.unsent.saturating_sub(answered)).await {
        Ok(()) => Json(json!({ "told": fates })).into_response(),
        Err(no) => not_heard(&desk, &no),
    }
}

/// Opens one record of a phone and gives it to the clerk.
pub(super) async fn tell(
    desk: &Desk,
    phone: &Phone,
    actor: &Actor,
    row: &Value,
) -> Result<Fate, Arc<Fault>> {
    let named = row["attempt"].clone();
    let text = |name: &str| row[name].as_str().unwrap_or_default();
    let Ok(attempt) = text("attempt").parse::<Attempt>() else {
        return Ok(Fate::person(named, "unreadable"));
    };
    let Some(opened) = desk.app.door.open_record(text("attempt"), text("sealed")) else {
        return Ok(Fate::person(named, "sealed"));
    };
    let Ok(record) = serde_json::from_slice::<Record>(&opened) else {
        return Ok(Fate::person(named, "unreadable"));
    };
    let about = record.tells.about();
    let present = desk.app.clerk.present();
    let Some(actor) = record.tells.actor(&present.book, phone, actor) else {
        return Ok(Fate::person(named, "refused").about(about));
    };
    let (command, is_wrong_code) = {
        let (door, wrong, now) = (&desk.app.door, &desk.digits, desk.app.outside.now());
        command(&present.book, &Digits { door, wrong, now }, record.tells)
    };
    let happened = Some(happened(record.at, phone, desk.app.outside.now()));
    let words = Vec::new();
    let given = Given { attempt, actor, command, happened, words };
    let fate = match desk.app.clerk.give(given).await {
        Ok(done) => match trouble(&done.facts) {
            Some(why) => Fate::person(named, why),
            None if is_wrong_code => Fate::person(named, "code"),
            None => Fate::delivered(named),
        },
        Err(NotDone::Refused(_)) => Fate::person(named, "refused"),
        Err(NotDone::Fault(fault)) => return Err(fault),
    };
    Ok(fate.about(about))
}

/// A phone's clock is believed as far as it can be right: not before the run, and not after now.
fn happened(at: i64, phone: &Phone, now: Moment) -> Moment {
    Moment(at.saturating_mul(1_000).max(phone.made.0).min(now.0))
}

/// The report that a record is, and whether its digits are somebody else's.
fn command(book: &Book, digits: &Digits<'_>, tells: Tells) -> (Command, bool) {
    match tells {
        Tells::All { waybill, signed } => {
            let (signed, is_wrong) = signed.worth(digits, waybill);
            let (counted, boxes) = whole(book, waybill);
            (
                Command::ReportReceipt { waybill, counted, otherwise: Vec::new(), boxes, signed },
                is_wrong,
            )
        }
        Tells::Counted { waybill, signed, lines, boxes } => {
            let (signed, is_wrong) = signed.worth(digits, waybill);
            (
                Command::ReportReceipt {
                    waybill,
                    counted: lines,
                    otherwise: Vec::new(),
                    boxes,
                    signed,
                },
                is_wrong,
            )
        }
        Tells::Box { waybill, signed, code, group } => {
            let (signed, is_wrong) = signed.worth(digits, waybill);
            let report = BoxReport::HandedOver { code, group, signed };
            (Command::ReportBox { report }, is_wrong)
        }
        Tells::Inside { code, lines } => {
            let there = lines.into_iter().map(|line| (line.lot, line.good.plus(line.damaged)));
            let report = BoxReport::Counted { code, contents: there.collect() };
            (Command::ReportBox { report }, false)
        }
        Tells::Ask { group, chosen, urgent } => {
            let line = |(item, steps): (ItemKey, u64)| {
                let unit = book.catalogue().item(&item).map_or(BaseUnit::Piece, |it| it.base_unit);
                let asked = Units::new(steps.min(STEPS_MAX) * step(unit));
                asked_line(group, item, asked, urgency(urgent))
            };
            let lines = chosen.into_iter().map(line).collect();
            (Command::RaiseNeeds { source: None, lines }, false)
        }
    }
}

/// All boxes of a waybill, wherever the books have them by now, and all that lies loose on it.
fn whole(book: &Book, id: WaybillId) -> (Vec<CountedLine>, Vec<BoxCode>) {
    let Some(way) = book.waybill(id) else { return (Vec::new(), Vec::new()) };
    let (_, loose) = book.on_the_road(way);
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

//! Convoys that are kept in the books: written down, changed, loaded, set out, broken down, over. What is
//! on the road with a paper goes on with new ones here, too.

use std::collections::BTreeMap;

use axum::extract::Path;
use axum::response::Response;
use busel_domain::command::Command;
use busel_domain::convoy::{Convoy, GivenTo, Leading, Part, VehicleLine, WayHome};
use busel_domain::event::Fact;
use busel_domain::ids::{ConvoyId, OfferId, PlanId, Thing, WordsId};
use busel_domain::quantity::Units;
use busel_domain::refusal::Refusal;
use busel_domain::sight::Matter;
use busel_domain::time::Day;
use busel_domain::waybill::Destination;

use super::anew;
use super::answer::{again, on_to, page};
use super::needs::{day, group};
use super::pages::EVENTS_SHOWN;
use super::posted::{Fields, Posted, Wrong};
use super::stock::lot;
use super::visit::{Visit, thing};
use super::waybills::{one_telling, units, waybill};
use crate::catalogue::crossings;
use crate::clerk::NotDone;
use crate::planning::convoy::hours;
use crate::planning::convoy::rechecked::recheck;
use crate::seen::Seen;
use crate::sheet::{Aboard, Sheet};
use crate::vault::{Words, WordsKind};
use crate::views::convoys::{
    ConvoyFormPage, ConvoysPage, Filled, FilledVehicle, LedPage, MovePage, Moving,
};
use crate::views::frame::Frame;
use crate::views::trouble::Trouble;

pub(super) async fn list(visit: Visit) -> Response {
    page(&ConvoysPage::of(&visit.present(), visit.frame()))
}

/// How long a vehicle stood at a border.
pub(super) async fn wait(visit: Visit, posted: Posted) -> Response {
    let problem = match waited(&visit, &posted.fields) {
        Ok(leading) => match lead(&visit, &posted, leading, Vec::new()).await {
            Ok(_) => return on_to("/convoys", "said-waited"),
            Err(no) => visit.why_not(&no),
        },
        Err(wrong) => visit.wrong(wrong),
    };
    again(&ConvoysPage::of(&visit.present(), visit.frame_telling("/convoys", problem)))
}

fn waited(visit: &Visit, fields: &Fields) -> Result<Leading, Wrong> {
    let wrong = |name: &str, key| {
        visit.typed.blame_field(name, 0);
        (key, fields.get(name).to_owned())
    };
    let post = fields.get("post");
    if !crossings().iter().any(|known| *known.key == *post) {
        return Err(wrong("post", "problem-choice"));
    }
    let joined = hours::waits(fields.get("joined")).ok().map(|wait| wait[0] / 3_600);
    let hour = joined.and_then(|hour| u8::try_from(hour).ok()).filter(|hour| *hour < 24);
    let hour = hour.filter(|_| !fields.get("joined").is_empty());
    let took = hours::waits(fields.get("took")).ok().map(|wait| wait[0] / 60);
    let minutes = took.and_then(|minutes| u16::try_from(minutes).ok());
    let minutes = minutes.filter(|_| !fields.get("took").is_empty());
    Ok(Leading::TellWait {
        post: post.into(),
        hour: hour.ok_or_else(|| wrong("joined", "problem-hour"))?,
        minutes: minutes.ok_or_else(|| wrong("took", "problem-length"))?,
    })
}

pub(super) async fn one(visit: Visit, Path(id): Path<String>) -> Response {
    let Some(id) = convoy(&id) else { return visit.trouble(Trouble::NotFound) };
    match led(&visit, id, visit.frame(), None).await {
        Ok(found) => visit.page_or_not_found(found),
        Err(no) => visit.not_done(&no),
    }
}

/// The page of a convoy in this frame, with its sheet once somebody asked to read it.
async fn led(
    visit: &Visit,
    id: ConvoyId,
    frame: Frame,
    sheet: Option<&Sheet>,
) -> Result<Option<LedPage>, NotDone> {
    let present = visit.present();
    let Some(convoy) = present.book.convoy(id) else { return Ok(None) };
    let clerk = &visit.desk.app.clerk;
    let ended = match convoy.ended {
        Some(words) => clerk.words(words).await?,
        None => None,
    };
    let events = clerk.history(Thing::Convoy(id), EVENTS_SHOWN).await?;
    let (app, today) = (&visit.desk.app, visit.viewer.today());
    let known = (&app.atlas, &app.zone);
    let rechecked = recheck(&visit.whole(), convoy, sheet, known, today);
    Ok(LedPage::of(&present, frame, id, (sheet, ended), &rechecked, &events))
}

/// Reads a convoy's sheet. Who drives where and when is what lives depend on: that somebody read it is
/// written down first.
pub(super) async fn look(visit: Visit, Path(id): Path<String>, posted: Posted) -> Response {
    let present = visit.present();
    let found = convoy(&id).and_then(|id| present.book.convoy(id));
    let Some(convoy) = found else { return visit.trouble(Trouble::NotFound) };
    let sheet = match sheet(&visit, &posted, convoy).await {
        Ok(sheet) => sheet,
        Err(no) => return visit.not_done(&no),
    };
    let frame = visit.frame_telling(&format!("/convoys/{}", convoy.id), String::new());
    match posted.fields.get("for") {
        "change" if !convoy.is_over() => {
            let filled = Filled::of(convoy, &sheet);
            page(&ConvoyFormPage::of(&present, frame, Some(convoy.id), filled))
        }
        _ => match led(&visit, convoy.id, frame, Some(&sheet)).await {
            Ok(found) => visit.page_or_not_found(found),
            Err(no) => visit.not_done(&no),
        },
    }
}

pub(super) async fn sheet(
    visit: &Visit,
    posted: &Posted,
    convoy: &Convoy,
) -> Result<Sheet, NotDone> {
    let command = Command::Look { at: Thing::Convoy(convoy.id), matter: Matter::Routes };
    visit.give(posted.attempt(0), command, Vec::new()).await?;
    let text = visit.desk.app.clerk.words(convoy.sheet).await?;
    Ok(Sheet::read(text.as_deref()))
}

/// The form: empty, or as a convoy was planned.
pub(super) async fn new(visit: Visit) -> Response {
    let planned = super::convoy::planned(&visit, visit.asked.get("from"));
    let filled = planned.unwrap_or_else(|| Filled {
        leaves: visit.viewer.today().plus(1).to_string(),
        ..Filled::default()
    });
    page(&ConvoyFormPage::of(&visit.present(), visit.frame(), None, filled))
}

pub(super) async fn make(visit: Visit, posted: Posted) -> Response {
    let plan =
        if let Some(Thing::Plan(id)) = thing(posted.fields.get("plan")) { Some(id) } else { None };
    let problem = match formed(&visit, &posted.fields, plan) {
        Ok((leading, words)) => match lead(&visit, &posted, leading, words).await {
            Ok(facts) => {
                let made = facts.iter().find_map(|fact| {
                    if let Fact::Convoy { convoy, .. } = fact { Some(*convoy) } else { None }
                });
                let path = made.map_or("/convoys".to_owned(), |id| format!("/convoys/{id}"));
                return on_to(&path, "said-convoy-kept");
            }
            Err(no) => blamed(&visit, &posted.fields, &no),
        },
        Err(wrong) => visit.wrong(wrong),
    };
    let frame = visit.frame_telling("/convoys/new", problem);
    again(&ConvoyFormPage::of(&visit.present(), frame, None, filled(&visit, &posted.fields, plan)))
}

pub(super) async fn change(visit: Visit, Path(id): Path<String>, posted: Posted) -> Response {
    let present = visit.present();
    let found = convoy(&id).and_then(|id| present.book.convoy(id));
    let Some(convoy) = found else { return visit.trouble(Trouble::NotFound) };
    let problem = match refitted(&visit, &posted.fields, convoy.id, convoy.about) {
        Ok((leading, words)) => match lead(&visit, &posted, leading, words).await {
            Ok(_) => return on_to(&format!("/convoys/{id}"), "said-convoy-changed"),
            Err(no) => blamed(&visit, &posted.fields, &no),
        },
        Err(wrong) => visit.wrong(wrong),
    };
    let frame = visit.frame_telling(&format!("/convoys/{id}"), problem);
    let filled = filled(&visit, &posted.fields, convoy.plan);
    again(&ConvoyFormPage::of(&present, frame, Some(convoy.id), filled))
}

/// One step of a convoy.
pub(super) async fn step(visit: Visit, Path(id): Path<String>, posted: Posted) -> Response {
    let Some(id) = convoy(&id) else { return visit.trouble(Trouble::NotFound) };
    let problem = match stepped(&visit, id, &posted.fields) {
        Ok((leading, said, words)) => match lead(&visit, &posted, leading, words).await {
            Ok(_) => return on_to(&format!("/convoys/{id}"), said),
            Err(no) => visit.why_not(&no),
        },
        Err(wrong) => visit.wrong(wrong),
    };
    match led(&visit, id, visit.frame_telling(&format!("/convoys/{id}"), problem), None).await {
        Ok(Some(found)) => again(&found),
        Ok(None) => visit.trouble(Trouble::NotFound),
        Err(no) => visit.not_done(&no),
    }
}

type Step = (Leading, &'static str, Vec<Words>);

fn stepped(visit: &Visit, convoy: ConvoyId, fields: &Fields) -> Result<Step, Wrong> {
    let vehicle = || fields.read::<u8>("vehicle").unwrap_or(u8::MAX);
    let step = match fields.get("deed") {
        "set-out" => (Leading::SetOut { convoy }, "said-convoy-set-out", Vec::new()),
        "broke-down" => {
            (Leading::BreakDown { convoy, vehicle: vehicle() }, "said-broke-down", Vec::new())
        }
        "mended" => (Leading::Mend { convoy, vehicle: vehicle() }, "said-mended", Vec::new()),
        "load" => {
            let text = fields.get("way");
            let waybill = waybill(text).ok_or_else(|| ("problem-way", text.to_owned()))?;
            (Leading::Load { convoy, vehicle: vehicle(), waybill }, "said-loaded", Vec::new())
        }
        "end" => {
            let text = fields.get("words");
            let words = (!text.is_empty()).then(|| ended(visit, convoy, text));
            let id = words.as_ref().map(|words| words.id);
            let words = words.into_iter().collect();
            (Leading::End { convoy, words: id }, "said-convoy-ended", words)
        }
        other => return Err(("problem-choice", other.to_owned())),
    };
    Ok(step)
}

/// How it ended goes when its sheets go.
fn ended(visit: &Visit, convoy: ConvoyId, text: &str) -> Words {
    let id = visit.desk.app.outside.words_id();
    let about = visit.present().book.convoy(convoy).map_or(id, |convoy| convoy.about);
    Words { id, kind: WordsKind::Note, about, text: text.to_owned() }
}

async fn lead(
    visit: &Visit,
    posted: &Posted,
    leading: Leading,
    words: Vec<Words>,
) -> Result<Vec<Fact>, NotDone> {
    let done = visit.give(posted.attempt(0), Command::Lead { leading }, words).await?;
    Ok(done.facts)
}

/// The sentence about a refusal, which leads to the fields of the vehicle it is about.
fn blamed(visit: &Visit, fields: &Fields, no: &NotDone) -> String {
    let row = |place: &u8| rows(fields).get(usize::from(*place)).copied().unwrap_or(1);
    if let NotDone::Refused(Refusal::NoSeat(place)) = no {
        visit.typed.blame_field(&format!("crew-{}", row(place)), 0);
    }
    if let NotDone::Refused(Refusal::NoWayHome(place)) = no {
        visit.typed.blame_field(&format!("home-{}", row(place)), 0);
    }
    if let NotDone::Refused(Refusal::TooManyDays(_)) = no {
        visit.typed.blame_field("ends", 0);
    }
    visit.why_not(no)
}

fn formed(
    visit: &Visit,
    fields: &Fields,
    plan: Option<PlanId>,
) -> Result<(Leading, Vec<Words>), Wrong> {
    let (vehicles, written) = vehicles(visit, fields)?;
    let (leaves, ends) = days(visit, fields)?;
    let sheet = visit.desk.app.outside.words_id();
    let words = Words::own(sheet, WordsKind::Note, written.written());
    Ok((Leading::Form { plan, leaves, ends, vehicles, sheet }, vec![words]))
}

fn refitted(
    visit: &Visit,
    fields: &Fields,
    convoy: ConvoyId,
    about: WordsId,
) -> Result<(Leading, Vec<Words>), Wrong> {
    let (vehicles, written) = vehicles(visit, fields)?;
    let (leaves, ends) = days(visit, fields)?;
    let sheet = visit.desk.app.outside.words_id();
    let text = written.written();
    let words = Words { id: sheet, kind: WordsKind::Note, about, text };
    // A form without it is of nobody who saw the convoy.
    let seen = fields.read::<WordsId>("seen").unwrap_or(sheet);
    Ok((Leading::Refit { convoy, seen, leaves, ends, vehicles, sheet }, vec![words]))
}

/// When it leaves, and when everybody is home: on the same day, if nobody says another.
fn days(visit: &Visit, fields: &Fields) -> Result<(Day, Day), Wrong> {
    let read = |name: &str| day(fields.get(name)).inspect_err(|_| visit.typed.blame_field(name, 0));
    let leaves = read("leaves")?.unwrap_or_else(|| visit.viewer.today().plus(1));
    Ok((leaves, read("ends")?.unwrap_or(leaves)))
}

/// The rows of the form that say a kind: a convoy's vehicles, in their sequence. Rows may be left empty
/// between them, and "with vehicle 3" means the third row.
fn rows(fields: &Fields) -> Vec<usize> {
    let text = |row: &usize| fields.get(&format!("kind-{row}"));
    (1..=Convoy::VEHICLES_MAX).filter(|row| !text(row).is_empty()).collect()
}

fn vehicles(visit: &Visit, fields: &Fields) -> Result<(Vec<VehicleLine>, Sheet), Wrong> {
    let (mut lines, mut sheet) = (Vec::new(), Sheet::default());
    let known = rows(fields);
    for place in 1..=Convoy::VEHICLES_MAX {
        let row = Row { visit, fields, place };
        if known.contains(&place) {
            lines.push(row.line(&known)?);
            sheet.vehicles.push(row.aboard());
        } else if row.is_typed() {
            return row.wrong("kind", "problem-vehicle-kind");
        }
    }
    Ok((lines, sheet))
}

/// What was typed of one vehicle.
struct Row<'a> {
    visit: &'a Visit,
    fields: &'a Fields,
    /// 1 for the first.
    place: usize,
}

impl Row<'_> {
    fn name(&self, field: &str) -> String {
        format!("{field}-{}", self.place)
    }

    fn text(&self, field: &str) -> &str {
        self.fields.get(&self.name(field))
    }

    /// Whether anything was typed that would be lost without a vehicle.
    fn is_typed(&self) -> bool {
        let fields = [
            "seats",
            "crew",
            "papers",
            "given",
            "offer",
            "who",
            "halts",
            "driver",
            "carrier",
            "plate",
            "vin",
            "recipient",
        ];
        fields.iter().any(|field| !self.text(field).is_empty())
    }

    fn wrong<T>(&self, field: &str, key: &'static str) -> Result<T, Wrong> {
        self.visit.typed.blame_field(&self.name(field), 0);
        Err((key, self.text(field).to_owned()))
    }

    fn count(&self, field: &str) -> Result<u8, Wrong> {
        match self.text(field) {
            "" => Ok(0),
            text => text.parse().or_else(|_| self.wrong(field, "problem-count-small")),
        }
    }

    fn aboard(&self) -> Aboard {
        let text = |field| self.text(field).to_owned();
        Aboard {
            who: text("who"),
            driver: text("driver"),
            carrier: text("carrier"),
            plate: text("plate"),
            vin: text("vin"),
            recipient: text("recipient"),
            halts: text("halts"),
        }
    }

    fn line(&self, rows: &[usize]) -> Result<VehicleLine, Wrong> {
        let kind = self.text("kind");
        if !crate::catalogue::lexicon().vehicles().iter().any(|known| *known.key == *kind) {
            return self.wrong("kind", "problem-choice");
        }
        let group = match self.text("given") {
            "" => None,
            text => Some(group(text).map_or_else(|| self.wrong("given", "problem-group"), Ok)?),
        };
        let offer = match self.text("offer") {
            "" => None,
            text => Some(self.offer(text)?),
        };
        let papers_until = day(self.text("papers"));
        Ok(VehicleLine {
            kind: kind.into(),
            seats: self.count("seats")?,
            crew: self.count("crew")?,
            papers_until: papers_until.or_else(|_| self.wrong("papers", "problem-day"))?,
            given: group.map(|group| GivenTo { group, offer }),
            home: self.home(rows)?,
        })
    }

    fn offer(&self, text: &str) -> Result<OfferId, Wrong> {
        let present = self.visit.present();
        match thing(text) {
            Some(Thing::Offer(id)) if present.book.offer(id).is_some() => Ok(id),
            _ => self.wrong("offer", "problem-offer"),
        }
    }

    fn home(&self, rows: &[usize]) -> Result<WayHome, Wrong> {
        let text = self.text("home");
        let with = text.strip_prefix("with-").and_then(|row| row.parse::<usize>().ok());
        let with = with.and_then(|row| rows.iter().position(|known| *known == row));
        match (text, with.and_then(|place| u8::try_from(place).ok())) {
            ("drives", _) => Ok(WayHome::Drives),
            ("paid", _) => Ok(WayHome::PaidRide),
            ("open", _) => Ok(WayHome::Open),
            (_, Some(place)) => Ok(WayHome::With(place)),
            _ => self.wrong("home", "problem-choice"),
        }
    }
}

/// The form as it was sent.
fn filled(visit: &Visit, fields: &Fields, plan: Option<PlanId>) -> Filled {
    let row = |place: usize| {
        let text = |field: &str| fields.get(&format!("{field}-{place}")).to_owned();
        FilledVehicle {
            kind: text("kind"),
            seats: text("seats"),
            crew: text("crew"),
            papers: text("papers"),
            given: text("given"),
            offer: text("offer"),
            home: text("home"),
            aboard: Row { visit, fields, place }.aboard(),
        }
    };
    let is_there = |place: &usize| {
        let name = format!("kind-{place}");
        fields.pairs().iter().any(|(known, _)| *known == name)
    };
    Filled {
        plan,
        seen: fields.get("seen").to_owned(),
        leaves: fields.get("leaves").to_owned(),
        ends: fields.get("ends").to_owned(),
        vehicles: (1..=Convoy::VEHICLES_MAX).take_while(is_there).map(row).collect(),
    }
}

/// The form with which what is on the road goes on with new papers.
pub(super) async fn moving(visit: Visit, Path(id): Path<String>) -> Response {
    let form = |id| MovePage::of(&visit.present(), visit.frame(), id, anew::taken(&visit, id));
    let found = waybill(&id).and_then(form);
    visit.page_or_not_found(found)
}

/// New papers are issued.
pub(super) async fn go_on(visit: Visit, Path(id): Path<String>, posted: Posted) -> Response {
    let present = visit.present();
    let Some(id) = waybill(&id).filter(|id| present.book.waybill(*id).is_some()) else {
        return visit.trouble(Trouble::NotFound);
    };
    let path = format!("/waybills/{id}");
    let problem = match parts(&visit, &posted.fields, id) {
        Ok(parts) => {
            let leading = Leading::Reissue { waybill: id, parts };
            match lead(&visit, &posted, leading, Vec::new()).await {
                Ok(_) => return on_to(&path, "said-moved"),
                Err(no) => {
                    blame_goods(&visit, &posted.fields, &no);
                    visit.why_not(&no)
                }
            }
        }
        Err(wrong) => visit.wrong(wrong),
    };
    let frame = visit.frame_telling(&format!("{path}/move"), problem.clone());
    match MovePage::of(&present, frame, id, anew::taken(&visit, id)) {
        Some(form) => again(&form),
        // Somebody else issued new papers meanwhile, or it came.
        None => one_telling(&visit, id, problem).await,
    }
}

/// Leads to the field of the lot that does not add up, or to the first of the form.
pub(super) fn blame_goods(visit: &Visit, fields: &Fields, no: &NotDone) {
    let of = match no {
        NotDone::Refused(Refusal::DoesNotAddUp(Thing::Lot(lot), _)) => format!("{lot}."),
        NotDone::Refused(Refusal::Empty) => String::new(),
        NotDone::Refused(_) | NotDone::Fault(_) => return,
    };
    let is_of_it = |name: &&(String, String)| name.0.contains('.') && name.0.starts_with(&of);
    if let Some((name, _)) = fields.pairs().iter().find(is_of_it) {
        visit.typed.blame_field(name, 0);
    }
}

/// What goes on where: one part for each vehicle that takes anything.
fn parts(
    visit: &Visit,
    fields: &Fields,
    id: busel_domain::ids::WaybillId,
) -> Result<Vec<Part>, Wrong> {
    let known = Moving::of(&visit.present(), id).vehicles;
    let known: BTreeMap<String, (ConvoyId, u8)> =
        known.into_iter().map(|on| (Moving::value(on), on)).collect();
    let mut parts: BTreeMap<String, Part> = BTreeMap::new();
    for (name, text) in fields.pairs() {
        let (boxed, loose) = (name.strip_prefix("box-"), name.split_once('.'));
        let onto = match (boxed, loose) {
            (Some(_), _) => text.as_str(),
            (None, Some((_, onto))) => onto,
            (None, None) => continue,
        };
        let on = known.get(onto).copied();
        let to = hub(&visit.present(), onto);
        if on.is_none() && to.is_none() && onto != "else" {
            visit.typed.blame_field(name, 0);
            return Err(("problem-choice", onto.to_owned()));
        }
        let none = || Part { on, to, loose: BTreeMap::new(), boxes: Vec::new() };
        if let Some(code) = boxed {
            let code = busel_domain::boxes::BoxCode::read(code);
            let code = code.map_err(|_| ("problem-box-code", name.clone()))?;
            parts.entry(onto.to_owned()).or_insert_with(none).boxes.push(code);
        } else if let Some(lot) = loose.and_then(|(of, _)| lot(of)) {
            let units: Units = units(visit, lot, text)
                .inspect_err(|_| visit.typed.blame_field(name, 0))?
                .unwrap_or_default();
            if !units.is_zero() {
                parts.entry(onto.to_owned()).or_insert_with(none).loose.insert(lot, units);
            }
        }
    }
    Ok(parts.into_values().collect())
}

/// A hub where goods are left, as the form names it.
fn hub(present: &Seen, text: &str) -> Option<Destination> {
    let id = if let Some(Thing::Hub(id)) = thing(text) { Some(id) } else { None };
    id.filter(|id| present.book.hub(*id).is_some()).map(Destination::Hub)
}

pub(super) fn convoy(text: &str) -> Option<ConvoyId> {
    if let Some(Thing::Convoy(id)) = thing(text) { Some(id) } else { None }
}

/// A vehicle of a convoy, as an address names it: "V-1.2" is the second.
pub(super) fn vehicle(text: &str) -> Option<(ConvoyId, u8)> {
    let (id, place) = text.split_once('.')?;
    Some((convoy(id)?, place.parse::<u8>().ok()?.checked_sub(1)?))
}

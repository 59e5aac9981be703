//! Boxes: the list, one box, packing, what is done with a box, and what is told of it.

use axum::extract::Path;
use axum::response::Response;
use busel_domain::boxes::{BoxCode, BoxReport, Carton, Contents, Countersign, Handling};
use busel_domain::command::Command;
use busel_domain::ids::{Attempt, HubId, LotId, Thing};
use busel_domain::quantity::Units;
use sha2::{Digest as _, Sha256};

use super::answer::{again, on_to, page};
use super::aside;
use super::needs::group as group_of;
use super::pages::EVENTS_SHOWN;
use super::posted::{Fields, Posted, Wrong};
use super::stock::{hub, lot, lot_page};
use super::visit::{Visit, thing};
use crate::fault::Fault;
use crate::views::boxes::{Asked, BoxesPage, Show};
use crate::views::carton::{CartonPage, sign_codes};
use crate::views::frame::Frame;
use crate::views::trouble::Trouble;

pub(super) async fn list(visit: Visit) -> Response {
    page(&BoxesPage::of(&visit.present(), visit.frame(), asked(&visit)))
}

/// Which boxes are asked for.
pub(super) fn asked(visit: &Visit) -> Asked {
    Asked {
        show: Show::from_code(visit.asked.get("show")),
        words: visit.asked.get("q").to_owned(),
        part: visit.part(),
    }
}

pub(super) async fn one(visit: Visit, Path(code): Path<String>) -> Response {
    let Some(code) = carton(&code) else { return visit.trouble(Trouble::NotFound) };
    match carton_page(&visit, code, visit.frame()).await {
        Ok(found) => visit.page_or_not_found(found),
        Err(fault) => visit.fault(&fault),
    }
}

/// The page of a box in this frame; nothing if there is no such box for the viewer.
pub(super) async fn carton_page(
    visit: &Visit,
    code: BoxCode,
    frame: Frame,
) -> Result<Option<CartonPage>, Fault> {
    let present = visit.present();
    // Nothing is read for whoever may not see it: the time that takes would tell that it is there.
    if present.book.carton(code).is_none() {
        return Ok(None);
    }
    let events = visit.desk.app.clerk.history(Thing::Box(code), EVENTS_SHOWN).await?;
    Ok(CartonPage::of(&present, frame, code, &events))
}

/// Goods of a lot go into boxes: into as many new ones as are wanted, or into one that is there.
pub(super) async fn pack(visit: Visit, Path(id): Path<String>, posted: Posted) -> Response {
    let (Some(id), Some(hub)) = (lot(&id), hub(posted.fields.get("hub"))) else {
        return visit.trouble(Trouble::NotFound);
    };
    let path = format!("/stock/{id}");
    let problem = match packing(&posted.fields, posted.attempt(0), id, hub) {
        Ok(handling) => {
            let boxes = if let Handling::Pack { boxes, .. } = &handling {
                boxes.clone()
            } else {
                Vec::new()
            };
            match visit.give(posted.attempt(0), Command::Handle { handling }, Vec::new()).await {
                Ok(_) => {
                    let one = boxes.first().filter(|_| boxes.len() == 1);
                    let to = one.map_or("/boxes".to_owned(), |code| format!("/boxes/{code}"));
                    return on_to(&to, "said-packed");
                }
                Err(no) => visit.why_not(&no),
            }
        }
        Err(wrong) => visit.wrong(wrong),
    };
    match lot_page(&visit, id, visit.frame_telling(&path, problem)).await {
        Ok(Some(found)) => again(&found),
        Ok(None) => visit.trouble(Trouble::NotFound),
        Err(fault) => visit.fault(&fault),
    }
}

fn packing(fields: &Fields, attempt: Attempt, lot: LotId, hub: HubId) -> Result<Handling, Wrong> {
    let units = fields.read("units").and_then(Units::new).filter(|units| !units.is_zero());
    let units = units.ok_or(("problem-amount", fields.get("units").to_owned()))?;
    let (typed, count) = (fields.get("code"), fields.get("count"));
    let boxes = if typed.is_empty() {
        let read = count.parse().ok().filter(|count| (1..=Carton::LABELS_MAX).contains(count));
        let count = read.ok_or(("problem-box-count", count.to_owned()))?;
        (0..count).map(|number| drawn(attempt, number)).collect()
    } else {
        vec![typed_code(fields, "code")?]
    };
    Ok(Handling::Pack { boxes, hub, contents: Contents::from([(lot, units)]), grams: None })
}

/// The code of a new box, drawn by the chance in the form that makes it: the same form sent twice makes
/// the same boxes.
pub(super) fn drawn(attempt: Attempt, number: usize) -> BoxCode {
    let codes = (0_u64..).filter_map(|again| {
        let mut hash = Sha256::new_with_prefix(b"box");
        hash.update(attempt.0);
        hash.update(number.to_le_bytes());
        hash.update(again.to_le_bytes());
        let chance: [u8; 32] = hash.finalize().into();
        BoxCode::drawn(chance[..8].iter().fold(0, |sum, byte| sum << 8 | u64::from(*byte)))
    });
    codes.into_iter().next().unwrap_or_else(|| unreachable!("nearly every number is a code"))
}

/// What is done with a box at the desk.
pub(super) async fn handle(visit: Visit, Path(code): Path<String>, posted: Posted) -> Response {
    let Some(code) = carton(&code) else { return visit.trouble(Trouble::NotFound) };
    let handling = handling(&visit, &posted.fields, posted.attempt(0), code);
    let command = handling.map(|handling| Command::Handle { handling });
    done(&visit, code, &posted, command, "said-box-done").await
}

fn handling(
    visit: &Visit,
    fields: &Fields,
    attempt: Attempt,
    code: BoxCode,
) -> Result<Handling, Wrong> {
    match fields.get("deed") {
        "seal" => {
            let seal = Some(fields.get("seal")).filter(|seal| !seal.is_empty());
            Ok(Handling::Seal { code, seal: seal.map(Into::into) })
        }
        "open" => Ok(Handling::Open { code }),
        "out" => {
            let contents = contents(fields)?;
            let contents = contents.into_iter().filter(|(_, units)| !units.is_zero()).collect();
            Ok(Handling::TakeOut { code, contents })
        }
        // A kit is taken apart: all of it lies loose again, lot by lot.
        "apart" => {
            let present = visit.present();
            let contents = present.book.carton(code).map(|carton| carton.contents.clone());
            Ok(Handling::TakeOut { code, contents: contents.unwrap_or_default() })
        }
        "split" => split(visit, fields, attempt, code),
        "shelf" => {
            let shelf = Some(fields.get("shelf")).filter(|shelf| !shelf.is_empty());
            let shelf = shelf.ok_or(("problem-box-shelf", String::new()))?;
            Ok(Handling::Shelve { code, shelf: shelf.into() })
        }
        "merge" => Ok(Handling::Merge { into: typed_code(fields, "into")?, from: vec![code] }),
        "stack" => {
            // A pallet that has no label yet gets a new one.
            let on = match fields.get("on") {
                "" => drawn(attempt, 0),
                _ => typed_code(fields, "on")?,
            };
            Ok(Handling::Stack { on, boxes: vec![code] })
        }
        "unstack" => Ok(Handling::Unstack { boxes: vec![code] }),
        "aside" => Ok(Handling::PutAside { code }),
        "release" => Ok(Handling::Release { code }),
        "judge" => {
            let group = fields.get("group");
            let group = group_of(group).ok_or(("problem-group", group.to_owned()))?;
            Ok(Handling::Judge { code, group })
        }
        other => Err(("problem-choice", other.to_owned())),
    }
}

fn typed_code(fields: &Fields, name: &str) -> Result<BoxCode, Wrong> {
    let typed = fields.get(name);
    BoxCode::read(typed).map_err(|_| ("problem-box-code", typed.to_owned()))
}

/// "10 + 14" for each lot: so much goes into the first new box, so much into the second. A box into which
/// nothing of a lot goes has a nought there.
fn split(
    visit: &Visit,
    fields: &Fields,
    attempt: Attempt,
    code: BoxCode,
) -> Result<Handling, Wrong> {
    let mut parts: Vec<Contents> = Vec::new();
    for [id, text] in fields.rows(["lot", "parts"])? {
        let wrong = || ("problem-split", text.to_owned());
        let id = lot(id).ok_or_else(wrong)?;
        let is_between =
            |letter: char| matches!(letter, '+' | ',' | ';' | '/') || letter.is_whitespace();
        let amounts = text.split(is_between).filter(|part| !part.is_empty());
        for (number, amount) in amounts.enumerate() {
            let units = amount.parse().ok().and_then(Units::new).ok_or_else(wrong)?;
            if number >= Carton::LABELS_MAX {
                return Err(wrong());
            }
            if parts.len() <= number {
                parts.push(Contents::new());
            }
            if !units.is_zero() {
                parts[number].insert(id, units);
            }
        }
    }
    let taken = |code: &BoxCode| visit.whole().book.carton(*code).is_some();
    let new = (0..).map(|number| drawn(attempt, number)).filter(|code| !taken(code));
    Ok(Handling::Split { code, parts: new.zip(parts).collect() })
}

fn contents(fields: &Fields) -> Result<Contents, Wrong> {
    let rows = fields.rows(["lot", "units"])?;
    let each = rows.into_iter().map(|[id, text]| {
        let units = text.parse().ok().and_then(Units::new);
        match (lot(id), units) {
            (Some(id), Some(units)) => Ok((id, units)),
            _ => Err(("problem-amount", text.to_owned())),
        }
    });
    each.collect()
}

/// What somebody tells of a box.
pub(super) async fn told(visit: Visit, Path(code): Path<String>, posted: Posted) -> Response {
    let Some(code) = carton(&code) else { return visit.trouble(Trouble::NotFound) };
    let report = report(&posted.fields, code);
    let command = report.map(|report| Command::ReportBox { report });
    done(&visit, code, &posted, command, "said-box-told").await
}

fn report(fields: &Fields, code: BoxCode) -> Result<BoxReport, Wrong> {
    match fields.get("deed") {
        "here" => {
            let at = fields.get("hub");
            let hub = hub(at).ok_or(("problem-hub", at.to_owned()))?;
            Ok(BoxReport::Here { code, hub })
        }
        "handed" => {
            let (to, how) = (fields.get("group"), fields.get("signed"));
            let group = group_of(to).ok_or(("problem-group", to.to_owned()))?;
            let signed = signed(how)?;
            Ok(BoxReport::HandedOver { code, group, signed })
        }
        "counted" => Ok(BoxReport::Counted { code, contents: contents(fields)? }),
        other => Err(("problem-choice", other.to_owned())),
    }
}

/// How whoever received something signed.
pub(super) fn signed(text: &str) -> Result<Countersign, Wrong> {
    let found = sign_codes().into_iter().find(|(code, _)| *code == text);
    found.map(|(_, signed)| signed).ok_or_else(|| ("problem-choice", text.to_owned()))
}

/// Gives the command, and shows the box: with the news, or with what went wrong.
async fn done(
    visit: &Visit,
    code: BoxCode,
    posted: &Posted,
    command: Result<Command, Wrong>,
    said: &str,
) -> Response {
    let path = format!("/boxes/{code}");
    if visit.present().book.carton(code).is_none() {
        return visit.trouble(Trouble::NotFound);
    }
    let problem = match command {
        Ok(command) => match visit.give(posted.attempt(0), command, Vec::new()).await {
            Ok(done) => return on_to(&path, aside::said(&done, said)),
            Err(no) => visit.why_not(&no),
        },
        Err(wrong) => visit.wrong(wrong),
    };
    match carton_page(visit, code, visit.frame_telling(&path, problem)).await {
        Ok(Some(found)) => again(&found),
        Ok(None) => visit.trouble(Trouble::NotFound),
        Err(fault) => visit.fault(&fault),
    }
}

pub(super) fn carton(text: &str) -> Option<BoxCode> {
    if let Some(Thing::Box(code)) = thing(text) { Some(code) } else { None }
}

//! Letters of other centres at the desk: brought as files, taken along as files; and their goods, counted
//! before anybody sees what was sent.

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::extract::{Path, Request, State};
use axum::http::StatusCode;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse as _, Redirect, Response};
use busel_domain::ids::{ConsignmentId, HubId, PeerId};
use busel_domain::quantity::Units;
use busel_domain::role::Actor;
use busel_waybill::open::{ANSWER, NotOpened};
use busel_waybill::seal::{Carriage, FILE_BYTES_MAX};
use busel_waybill::square;

use super::Desk;
use super::answer::{again, on_to, page};
use super::body;
use super::import::Sent;
use super::needs::amount;
use super::peers::{self, courier};
use super::posted::{Fields, Posted, Wrong};
use super::stock::hub;
use super::visit::Visit;
use crate::courier::{By, ComingLine, Courier, NotKnown, NotTaken, Taken, read_letter};
use crate::views::letters::{ComingPage, Counted, SquarePage};
use crate::views::trouble::Trouble;

/// So many letters that other machines bring are looked at together; each is a megabyte at most.
pub(super) const AT_ONCE: usize = 16;

/// Takes in a file that somebody brought.
pub(super) async fn bring(visit: Visit, sent: Sent) -> Response {
    take(&visit, &read_letter(&sent.bytes)).await
}

/// Takes in a letter, however it came.
pub(super) async fn take(visit: &Visit, sealed: &[u8]) -> Response {
    // The same letter a second time changes nothing, by whichever attempt.
    let attempt = visit.desk.app.outside.attempt();
    let by = By { actor: visit.viewer.actor.clone(), attempt };
    let key = match courier(visit).take(by, sealed).await {
        Ok(Taken::Coming(id)) => return on_to(&format!("/coming/{id}"), "said-letter-taken"),
        Ok(Taken::Receipt(id)) => return on_to(&format!("/waybills/{id}"), "said-letter-taken"),
        Ok(Taken::Acknowledged | Taken::Other) => return on_to("/peers", "said-letter-taken"),
        Err(NotTaken::NotKnown(NotKnown::NotDone(no))) => return visit.not_done(&no),
        Err(NotTaken::NotOpened(NotOpened::NotForUs)) => "problem-letter-not-ours",
        Err(NotTaken::NotOpened(NotOpened::UnknownKey | NotOpened::NotIntroduced)) => {
            "problem-letter-stranger"
        }
        Err(NotTaken::NotOpened(NotOpened::Revoked | NotOpened::Replaced)) => {
            "problem-letter-revoked"
        }
        Err(NotTaken::NotOpened(_) | NotTaken::NotKnown(_)) => "problem-sealed",
    };
    peers::list_telling(visit, visit.missing(key)).await
}

/// Takes in whatever another machine brings. Everything gets one answer, before anybody looks at it: so
/// nobody learns whom we know, or what we could read. What is lost here, because too much came at once, is
/// sent again: nothing is acknowledged before it is kept.
pub(super) async fn inbox(State(desk): State<Arc<Desk>>, request: Request) -> Response {
    let turn = Arc::clone(&desk.letters).try_acquire_owned();
    let bytes = body::whole(request.into_body(), FILE_BYTES_MAX).await;
    if let (Ok(turn), Some(bytes)) = (turn, bytes) {
        let courier = Courier::new(desk.app.clerk.clone(), desk.app.outside.clone());
        // It is the machine itself that hears: no person has looked at this.
        let by = By { actor: Actor::console(), attempt: desk.app.outside.attempt() };
        tokio::spawn(async move {
            let _unread_tells_nobody = courier.take(by, &bytes).await;
            drop(turn);
        });
    }
    (StatusCode::ACCEPTED, ANSWER).into_response()
}

/// One of the letters that wait for a centre, as a file, or as a square for their camera.
pub(super) async fn waiting(visit: Visit, Path(id): Path<String>) -> Response {
    let Some(peer) = peers::known(&visit, &id) else { return visit.trouble(Trouble::NotFound) };
    let number: usize = visit.asked.get("letter").parse().unwrap_or(1);
    let is_square = visit.asked.get("as") == "square";
    let by = if is_square { Carriage::Paper } else { Carriage::File };
    let letter = match courier(&visit).waiting_letter(peer, number, by).await {
        Ok(Some(letter)) => letter,
        Err(NotKnown::NotDone(no)) => return visit.not_done(&no),
        // It was acknowledged meanwhile; or they are not believed, or have no key for today: their page
        // says how they stand.
        Ok(None) | Err(_) => return Redirect::to(&format!("/peers/{peer}")).into_response(),
    };
    if is_square {
        let text = square::text(&letter);
        return page(&SquarePage::of(&visit.present(), visit.frame(), (peer, number), text));
    }
    let name = format!("attachment; filename=\"{peer}-{number}.waybill\"");
    let headers =
        [(CONTENT_TYPE, "application/octet-stream".to_owned()), (CONTENT_DISPOSITION, name)];
    (headers, letter).into_response()
}

/// Writes what is owed to a centre. What cannot be written now is written when something is next: the Book
/// knows of it.
pub(super) async fn write(visit: &Visit, peer: PeerId) {
    let by = By { actor: visit.viewer.actor.clone(), attempt: visit.desk.app.outside.attempt() };
    let _written_later = courier(visit).write_all(&by, peer).await;
}

/// What another centre sends us.
pub(super) async fn coming(visit: Visit, Path(id): Path<String>) -> Response {
    shown(&visit, &id, None).await
}

async fn shown(visit: &Visit, id: &str, wrong: Option<(String, Counted)>) -> Response {
    let known = id.parse().ok().filter(|id| visit.whole().book.consignment(*id).is_some());
    let Some(known): Option<ConsignmentId> = known else {
        return visit.trouble(Trouble::NotFound);
    };
    let lines = match courier(visit).lines(known).await {
        Ok(lines) => lines,
        Err(fault) => return visit.fault(&fault),
    };
    let present = visit.present();
    match wrong {
        None => {
            let typed = Counted::default();
            visit.page_or_not_found(ComingPage::of(&present, visit.frame(), known, &lines, &typed))
        }
        Some((problem, typed)) => {
            let frame = visit.frame_telling(&format!("/coming/{id}"), problem);
            match ComingPage::of(&present, frame, known, &lines, &typed) {
                Some(shown) => again(&shown),
                None => visit.trouble(Trouble::NotFound),
            }
        }
    }
}

/// Goods were counted: what was typed is what came.
pub(super) async fn count(visit: Visit, Path(id): Path<String>, posted: Posted) -> Response {
    let Some(known) = id
        .parse()
        .ok()
        .and_then(|id| visit.whole().book.consignment(id).map(|coming| (coming.id, coming.peer)))
    else {
        return visit.trouble(Trouble::NotFound);
    };
    let (consignment, peer): (ConsignmentId, PeerId) = known;
    let lines = match courier(&visit).lines(consignment).await {
        Ok(lines) => lines,
        Err(fault) => return visit.fault(&fault),
    };
    let fields = &posted.fields;
    let typed = typed(fields, &lines);
    let problem = match counted(&visit, fields, &lines) {
        Ok((to, counted)) => {
            let by = By { actor: visit.viewer.actor.clone(), attempt: posted.attempt(0) };
            let is_final = fields.get("final") == "1";
            let took = courier(&visit).take_over(by, (consignment, to), &counted, is_final).await;
            match took {
                Ok(_) => {
                    write(&visit, peer).await;
                    return on_to(&format!("/coming/{id}"), "said-came");
                }
                Err(NotKnown::NotDone(no)) => visit.why_not(&no),
                Err(_) => visit.missing("problem-line-unknown"),
            }
        }
        Err(wrong) => visit.wrong(wrong),
    };
    shown(&visit, &id, Some((problem, typed))).await
}

fn typed(fields: &Fields, lines: &[ComingLine]) -> Counted {
    let of = |kind: &str, number| fields.get(&format!("{kind}-{number}")).to_owned();
    let numbers = lines.iter().map(|line| line.number);
    Counted {
        hub: hub(fields.get("hub")),
        lines: numbers
            .map(|number| (number, [of("good", number), of("damaged", number)]))
            .collect(),
        is_final: fields.get("final") == "1",
    }
}

/// What was counted, by line: good and damaged.
type ByLine = BTreeMap<u16, (Units, Units)>;

/// The hub, and what was counted of each line that anybody counted.
fn counted(visit: &Visit, fields: &Fields, lines: &[ComingLine]) -> Result<(HubId, ByLine), Wrong> {
    let said = fields.get("hub");
    let present = visit.present();
    let hub = hub(said).filter(|hub| present.book.hub(*hub).is_some());
    let hub = hub.ok_or_else(|| ("problem-choice", said.to_owned()))?;
    let mut counted = BTreeMap::new();
    for line in lines {
        if line.batch.is_none() {
            continue;
        }
        let read = |kind: &str| {
            amount::read_by_hand(fields.get(&format!("{kind}-{}", line.number)), line.unit)
        };
        let (good, damaged) = (read("good")?, read("damaged")?);
        if good.is_some() || damaged.is_some() {
            counted.insert(line.number, (good.unwrap_or_default(), damaged.unwrap_or_default()));
        }
    }
    Ok((hub, counted))
}

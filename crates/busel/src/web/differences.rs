//! What differs from the books, dealt with at a desk: explained, given up as lost, agreed to.

use axum::extract::Path;
use axum::response::Response;
use busel_domain::boxes::BoxCode;
use busel_domain::command::{Command, Counterpart, LossFrom};
use busel_domain::ids::{LossId, LotId, Thing};
use busel_domain::ledger::{LossReason, Place};

use super::answer::{again, on_to};
use super::aside::whom;
use super::needs::amount;
use super::posted::{Fields, Posted, Wrong};
use super::stock::{hub, lot, lot_page};
use super::visit::{Visit, thing};
use super::waybills::waybill;
use crate::vault::{Words, WordsKind};
use crate::views::eyes::Eyes;
use crate::views::lot::reason_codes;
use crate::views::trouble::Trouble;

/// Somebody says where missing goods are, or where surplus came from, in their own words.
pub(super) async fn settle(visit: Visit, Path(id): Path<String>, posted: Posted) -> Response {
    let Some(id) = lot(&id) else { return visit.trouble(Trouble::NotFound) };
    let problem = match explained(&visit, id, &posted.fields) {
        Ok((command, words)) => match visit.give(posted.attempt(0), command, vec![words]).await {
            Ok(_) => return on_to(&format!("/stock/{id}"), "said-differs-settled"),
            Err(no) => visit.why_not(&no),
        },
        Err(wrong) => visit.wrong(wrong),
    };
    shown_again(&visit, id, problem).await
}

fn explained(visit: &Visit, lot: LotId, fields: &Fields) -> Result<(Command, Words), Wrong> {
    let place = place(fields.get("at")).ok_or_else(|| wrong_choice(fields, "at"))?;
    let with = match fields.get("with") {
        "group" => Counterpart::Receiver,
        "donors" => Counterpart::Donors,
        text => Counterpart::Hub(hub(text).ok_or_else(|| wrong_choice(fields, "with"))?),
    };
    let text = fields.get("why").to_owned();
    if text.is_empty() {
        return Err(("problem-differs-why", text));
    }
    let words = visit.desk.app.outside.words_id();
    let command = Command::SettleDiscrepancy { place, lot, with, words: Some(words) };
    let about = whom(&visit.present().book, &command).unwrap_or(words);
    Ok((command, Words { id: words, kind: WordsKind::Note, about, text }))
}

/// Somebody writes beside a difference how it came about. It stays open.
pub(super) async fn remark(visit: Visit, Path(id): Path<String>, posted: Posted) -> Response {
    let Some(id) = lot(&id) else { return visit.trouble(Trouble::NotFound) };
    let fields = &posted.fields;
    let place = place(fields.get("at")).ok_or_else(|| wrong_choice(fields, "at"));
    let problem = match place.and_then(|place| remarked(&visit, place, fields.get("why"))) {
        Ok((command, words)) => match visit.give(posted.attempt(0), command, vec![words]).await {
            Ok(_) => return on_to(&format!("/stock/{id}"), "said-remarked"),
            Err(no) => visit.why_not(&no),
        },
        Err(wrong) => visit.wrong(wrong),
    };
    shown_again(&visit, id, problem).await
}

/// What somebody writes about the differences of a place, and the words for the vault.
pub(super) fn remarked(visit: &Visit, place: Place, why: &str) -> Result<(Command, Words), Wrong> {
    if why.is_empty() {
        return Err(("problem-differs-why", String::new()));
    }
    let (words, text) = (visit.desk.app.outside.words_id(), why.to_owned());
    let command = Command::Remark { place, words };
    let about = whom(&visit.present().book, &command).unwrap_or(words);
    Ok((command, Words { id: words, kind: WordsKind::Note, about, text }))
}

/// One person says that something is lost; another has to agree.
pub(super) async fn lose(visit: Visit, Path(id): Path<String>, posted: Posted) -> Response {
    let Some(id) = lot(&id) else { return visit.trouble(Trouble::NotFound) };
    let problem = match lost(&visit, id, &posted.fields) {
        Ok(command) => match visit.give(posted.attempt(0), command, Vec::new()).await {
            Ok(_) => return on_to(&format!("/stock/{id}"), "said-loss-proposed"),
            Err(no) => visit.why_not(&no),
        },
        Err(wrong) => visit.wrong(wrong),
    };
    shown_again(&visit, id, problem).await
}

fn lost(visit: &Visit, lot: LotId, fields: &Fields) -> Result<Command, Wrong> {
    let from = loss_from(fields.get("from")).ok_or_else(|| wrong_choice(fields, "from"))?;
    let reason = reason(fields.get("reason")).ok_or_else(|| wrong_choice(fields, "reason"))?;
    let present = visit.present();
    let known = present.book.lot(lot).ok_or_else(|| wrong_choice(fields, "from"))?;
    let unit = Eyes::of(&present, &visit.viewer).base_unit(&known.batch.item);
    let units = amount::read(fields.get("units"), unit)?;
    let units = units.ok_or(("problem-amount", String::new()))?;
    Ok(Command::ProposeLoss { from, lot, units, reason })
}

/// A second person agrees.
pub(super) async fn agree(visit: Visit, Path(id): Path<String>, posted: Posted) -> Response {
    let Some(id) = lot(&id) else { return visit.trouble(Trouble::NotFound) };
    let loss = posted.fields.get("loss");
    let problem = match loss.strip_prefix("X-").and_then(|number| number.parse().ok()) {
        Some(number) => {
            let command = Command::ConfirmLoss { loss: LossId(number) };
            match visit.give(posted.attempt(0), command, Vec::new()).await {
                Ok(_) => return on_to(&format!("/stock/{id}"), "said-loss-agreed"),
                Err(no) => visit.why_not(&no),
            }
        }
        None => visit.wrong(wrong_choice(&posted.fields, "loss")),
    };
    shown_again(&visit, id, problem).await
}

async fn shown_again(visit: &Visit, id: LotId, problem: String) -> Response {
    match lot_page(visit, id, visit.frame_telling(&format!("/stock/{id}"), problem)).await {
        Ok(Some(found)) => again(&found),
        Ok(None) => visit.trouble(Trouble::NotFound),
        Err(fault) => visit.fault(&fault),
    }
}

fn wrong_choice(fields: &Fields, name: &str) -> Wrong {
    ("problem-choice", fields.get(name).to_owned())
}

fn place(text: &str) -> Option<Place> {
    let of_box = || if let Some(Thing::Box(code)) = thing(text) { Some(code) } else { None };
    let of_hub = hub(text).map(Place::Hub);
    of_hub.or_else(|| waybill(text).map(Place::Waybill)).or_else(|| of_box().map(Place::Box))
}

fn loss_from(text: &str) -> Option<LossFrom> {
    if let Some(text) = text.strip_prefix("aside.") {
        return Some(LossFrom::Quarantine(hub(text)?));
    }
    match text.strip_prefix("box.") {
        Some(code) => Some(LossFrom::Box(BoxCode::read(code).ok()?)),
        None => Some(LossFrom::Discrepancy(place(text)?)),
    }
}

fn reason(text: &str) -> Option<LossReason> {
    reason_codes().into_iter().find(|(code, _)| *code == text).map(|(_, reason)| reason)
}

//! Waybills: one, sending goods with a new one, and what came with one.

use axum::extract::Path;
use axum::response::Response;
use busel_domain::boxes::BoxCode;
use busel_domain::boxes::Countersign;
use busel_domain::command::Command;
use busel_domain::convoy::Leading;
use busel_domain::event::Fact;
use busel_domain::ids::{ConvoyId, LotId, Thing, WaybillId};
use busel_domain::quantity::Units;
use busel_domain::refusal::Refusal;
use busel_domain::waybill::{CameAs, CountedLine, Destination, SentLine, Waybill};

use super::answer::{again, on_to, page};
use super::aside::said;
use super::boxes::signed;
use super::convoys::vehicle;
use super::needs::{amount, need};
use super::otherwise::came_as;
use super::pages::EVENTS_SHOWN;
use super::posted::{Fields, Posted, Wrong};
use super::stock::{hub, lot};
use super::visit::{Visit, thing};
use crate::clerk::NotDone;
use crate::fault::Fault;
use crate::views::convoys::Moving;
use crate::views::eyes::Eyes;
use crate::views::frame::Frame;
use crate::views::trouble::Trouble;
use crate::views::waybill::{SendPage, Sending, WaybillPage};

pub(super) async fn one(visit: Visit, Path(id): Path<String>) -> Response {
    let Some(id) = waybill(&id) else { return visit.trouble(Trouble::NotFound) };
    match waybill_page(&visit, id, visit.frame()).await {
        Ok(found) => visit.page_or_not_found(found),
        Err(fault) => visit.fault(&fault),
    }
}

/// The page of a waybill in this frame; nothing if there is no such waybill for the viewer.
async fn waybill_page(
    visit: &Visit,
    id: WaybillId,
    frame: Frame,
) -> Result<Option<WaybillPage>, Fault> {
    let present = visit.present();
    // Nothing is read for whoever may not see it: the time that takes would tell that it is there.
    if present.book.waybill(id).is_none() {
        return Ok(None);
    }
    let events = visit.desk.app.clerk.history(Thing::Waybill(id), EVENTS_SHOWN).await?;
    Ok(WaybillPage::of(&present, frame, id, &events))
}

pub(super) async fn new(visit: Visit) -> Response {
    let sending = sending(&visit.asked);
    page(&SendPage::of(&visit.present(), visit.frame(), &sending))
}

/// Where from and where to, as far as both are there.
fn sending(fields: &Fields) -> Sending {
    let to = fields.get("to");
    let to = match thing(to) {
        Some(Thing::Hub(hub)) => Some(Destination::Hub(hub)),
        Some(Thing::Group(group)) => Some(Destination::Group(group)),
        Some(Thing::Peer(peer)) => Some(Destination::Peer(peer)),
        _ => None,
    };
    let (from, on) = (hub(fields.get("from")), vehicle(fields.get("on")));
    Sending { from, to, on, words: fields.get("q").to_owned() }
}

/// Goods leave a hub.
pub(super) async fn send(visit: Visit, posted: Posted) -> Response {
    let sending = sending(&posted.fields);
    let (Some(from), Some(to)) = (sending.from, sending.to) else {
        return visit.trouble(Trouble::NotFound);
    };
    let on = sending.on.map(|on| format!("&on={}", Moving::value(on))).unwrap_or_default();
    let path = format!("/waybills/new?from={from}&to={}{on}", to.thing());
    let problem = match load(&visit, &posted.fields) {
        Ok((lines, boxes)) => {
            let command = Command::Dispatch { from, to, lines, boxes };
            match visit.give(posted.attempt(0), command, Vec::new()).await {
                Ok(done) => {
                    let sent = done.facts.iter().find_map(|fact| {
                        if let Fact::Dispatched { waybill, .. } = fact {
                            Some(*waybill)
                        } else {
                            None
                        }
                    });
                    if let Destination::Peer(peer) = to {
                        super::letters::write(&visit, peer).await;
                    }
                    return on_its_way(&visit, &posted, sent, sending.on).await;
                }
                Err(no) => {
                    blame(&visit, &posted.fields, &no);
                    visit.why_not(&no)
                }
            }
        }
        Err(wrong) => visit.wrong(wrong),
    };
    again(&SendPage::of(&visit.present(), visit.frame_telling(&path, problem), &sending))
}

/// Goods that left travel in the vehicle they were sent with. If that cannot be, they have left all the same,
/// and the convoy's page offers every vehicle.
async fn on_its_way(
    visit: &Visit,
    posted: &Posted,
    sent: Option<WaybillId>,
    on: Option<(ConvoyId, u8)>,
) -> Response {
    let Some(waybill) = sent else { return on_to("/road", "said-sent") };
    let Some((convoy, vehicle)) = on else {
        return on_to(&format!("/waybills/{waybill}"), "said-sent");
    };
    let command = Command::Lead { leading: Leading::Load { convoy, vehicle, waybill } };
    match visit.give(posted.attempt(1), command, Vec::new()).await {
        Ok(_) => on_to(&format!("/convoys/{convoy}"), "said-sent"),
        Err(_) => on_to(&format!("/waybills/{waybill}"), "said-sent-not-aboard"),
    }
}

/// Leads to the field of the lot of which there is not enough.
fn blame(visit: &Visit, fields: &Fields, no: &NotDone) {
    let lot = match no {
        NotDone::Refused(Refusal::Short(short)) => short.lot,
        NotDone::Refused(
            Refusal::Boxed(Thing::Lot(lot))
            | Refusal::Reserved(Thing::Lot(lot))
            | Refusal::Expired(Thing::Lot(lot), _)
            | Refusal::ToBeCounted(Thing::Lot(lot), _),
        ) => *lot,
        NotDone::Refused(_) | NotDone::Fault(_) => return,
    };
    let is_of_it = |name: &&(String, String)| {
        let (name, text) = name;
        name.split('.').next() == Some(&*lot.to_string()) && !text.is_empty()
    };
    if let Some((name, _)) = fields.pairs().iter().find(is_of_it) {
        visit.typed.blame_field(name, 0);
    }
}

/// What goes: amounts of lots, for a need where the field is of one, and boxes.
fn load(visit: &Visit, fields: &Fields) -> Result<(Vec<SentLine>, Vec<BoxCode>), Wrong> {
    let mut lines = Vec::new();
    for (name, text) in fields.pairs() {
        let (of, meant) = name.split_once('.').unwrap_or((name, ""));
        let Some(lot) = lot(of) else { continue };
        let units = units(visit, lot, text)?.unwrap_or_default();
        if !units.is_zero() {
            lines.push(SentLine { lot, units, need: need(meant) });
        }
    }
    let boxes = boxes(fields)?;
    if lines.is_empty() && boxes.is_empty() {
        return Err(("problem-nothing-to-send", String::new()));
    }
    Ok((lines, boxes))
}

/// What came with a waybill: all of it, or what was counted.
pub(super) async fn came(visit: Visit, Path(id): Path<String>, posted: Posted) -> Response {
    let present = visit.present();
    let found = waybill(&id).and_then(|id| present.book.waybill(id));
    let Some(way) = found else { return visit.trouble(Trouble::NotFound) };
    let path = format!("/waybills/{}", way.id);
    // Of hubs nobody asks how they sign: their own people write it down.
    let signed = match posted.fields.get("signed") {
        "" => Ok(Countersign::Nothing),
        text => signed(text),
    };
    let told = signed.and_then(|signed| {
        let (counted, otherwise, boxes) = match posted.fields.get("deed") {
            "all" => all(&visit, way),
            "counted" => counted(&visit, way, &posted.fields)?,
            other => return Err(("problem-choice", other.to_owned())),
        };
        Ok(Command::ReportReceipt { waybill: way.id, counted, otherwise, boxes, signed })
    });
    let problem = match told {
        Ok(command) => match visit.give(posted.attempt(0), command, Vec::new()).await {
            Ok(done) => return on_to(&path, said(&done, "said-came")),
            Err(no) => visit.why_not(&no),
        },
        Err(wrong) => visit.wrong(wrong),
    };
    one_telling(&visit, way.id, problem).await
}

/// The page of a waybill once more, telling what went wrong.
pub(super) async fn one_telling(visit: &Visit, id: WaybillId, problem: String) -> Response {
    let frame = visit.frame_telling(&format!("/waybills/{id}"), problem);
    match waybill_page(visit, id, frame).await {
        Ok(Some(found)) => again(&found),
        Ok(None) => visit.trouble(Trouble::NotFound),
        Err(fault) => visit.fault(&fault),
    }
}

type Told = (Vec<CountedLine>, Vec<CameAs>, Vec<BoxCode>);

/// All that is still on the road: its boxes as they are, and what travels beside them.
fn all(visit: &Visit, way: &Waybill) -> Told {
    let present = visit.present();
    let (boxes, loose) = present.book.on_the_road(way);
    let good = |(lot, good)| CountedLine { lot, good, damaged: Units::ZERO };
    let boxes = boxes.into_iter().map(|carton| carton.code).collect();
    (loose.into_iter().map(good).collect(), Vec::new(), boxes)
}

/// What was counted beside the boxes that came closed. A lot needs a number, unless all of it that is
/// still on the road is in those boxes.
fn counted(visit: &Visit, way: &Waybill, fields: &Fields) -> Result<Told, Wrong> {
    let present = visit.present();
    let closed = boxes(fields)?;
    let (coming, mut open) = present.book.on_the_road(way);
    for carton in coming.iter().filter(|carton| !closed.contains(&carton.code)) {
        for (lot, units) in &carton.contents {
            let sum = open.entry(*lot).or_default();
            *sum = sum.plus(*units);
        }
    }
    let mut counted = Vec::new();
    let mut lots: Vec<_> = way.sent.iter().map(|line| line.lot).collect();
    lots.sort_unstable();
    lots.dedup();
    let otherwise = came_as(visit, &lots, fields)?;
    for lot in lots {
        let good = units(visit, lot, fields.get(&format!("good-{lot}")))?;
        let damaged = units(visit, lot, fields.get(&format!("damaged-{lot}")))?;
        match good {
            Some(good) => {
                counted.push(CountedLine { lot, good, damaged: damaged.unwrap_or_default() });
            }
            None if damaged.is_none() && !open.contains_key(&lot) => {}
            // All of it came, and in another size.
            None if damaged.is_none() && otherwise.iter().any(|came| came.lot == lot) => {}
            None => {
                visit.typed.blame_field(&format!("good-{lot}"), 0);
                return Err(("problem-count-of", named(visit, lot)));
            }
        }
    }
    Ok((counted, otherwise, closed))
}

pub(super) fn named(visit: &Visit, lot: LotId) -> String {
    let present = visit.present();
    let eyes = Eyes::of(&present, &visit.viewer);
    let batch = present.book.lot(lot).map(|lot| &lot.batch);
    batch.map_or_else(|| lot.to_string(), |batch| eyes.thing(&batch.item, &batch.variant))
}

/// An amount of a lot as somebody typed it.
pub(super) fn units(visit: &Visit, lot: LotId, text: &str) -> Result<Option<Units>, Wrong> {
    let present = visit.present();
    let Some(lot) = present.book.lot(lot) else {
        return Err(("problem-amount", text.to_owned()));
    };
    amount::read_by_hand(text, Eyes::of(&present, &visit.viewer).base_unit(&lot.batch.item))
}

fn boxes(fields: &Fields) -> Result<Vec<BoxCode>, Wrong> {
    let read = |text: &str| BoxCode::read(text).map_err(|_| ("problem-box-code", text.to_owned()));
    fields.all("box").map(read).collect()
}

pub(super) fn waybill(text: &str) -> Option<WaybillId> {
    if let Some(Thing::Waybill(id)) = thing(text) { Some(id) } else { None }
}

//! Receiving at a hub: which paper came, its boxes as they are scanned, and what came in the end.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use busel_domain::boxes::{BoxCode, Countersign};
use busel_domain::command::Command;
use busel_domain::ids::{LotId, Thing, WaybillId};
use busel_domain::ledger::{Account, Place};
use busel_domain::quantity::Units;
use busel_domain::waybill::{CountedLine, Waybill};

use super::answer::{again, on_to, page};
use super::aside::said;
use super::differences::remarked;
use super::otherwise::came_as;
use super::posted::{Fields, Posted, Wrong};
use super::visit::{Visit, thing};
use super::waybills::{named, units, waybill};
use crate::views::frame::Frame;
use crate::views::receive::{ReceivePage, Ticked, UnloadPage, is_to_hub};
use crate::views::trouble::Trouble;

/// What is coming, and the way in by whatever was scanned: a paper, or a box of it.
pub(super) async fn choose(visit: Visit) -> Response {
    let typed = visit.asked.get("code").to_owned();
    if typed.is_empty() {
        return page(&ReceivePage::of(&visit.present(), visit.frame(), typed));
    }
    match found(&visit, &typed) {
        Ok(path) => Redirect::to(&path).into_response(),
        Err(key) => {
            let problem = visit.wrong((key, typed.clone()));
            let frame = visit.frame_telling("/receive", problem);
            again(&ReceivePage::of(&visit.present(), frame, typed))
        }
    }
}

/// Where a scanned text leads; or the key of why it leads nowhere.
fn found(visit: &Visit, typed: &str) -> Result<String, &'static str> {
    let present = visit.present();
    let book = &present.book;
    let is_between = |sign: char| !sign.is_alphanumeric() && sign != '-';
    // A square may say more than the number.
    let paper = waybill(typed).or_else(|| typed.split(is_between).find_map(waybill));
    if let Some(way) = paper.and_then(|id| book.waybill(id)) {
        return if !way.reissued.is_empty() {
            // Its own page says with which papers its goods went on.
            Ok(format!("/waybills/{}", way.id))
        } else if way.received.is_some() {
            Err("receive-closed")
        } else if is_to_hub(way) {
            Ok(format!("/receive/{}", way.id))
        } else {
            Err("receive-not-ours")
        };
    }
    let Some(Thing::Box(code)) = thing(typed) else { return Err("receive-nothing") };
    let carton = book.carton(code).ok_or("receive-nothing")?;
    let on_road = carton.at.and_then(Account::waybill).and_then(|id| book.waybill(id));
    Ok(match on_road.filter(|way| is_to_hub(way)) {
        Some(way) => format!("/receive/{}?box={code}", way.id),
        // Its own page says where it is, and takes that it is here.
        None => format!("/boxes/{code}"),
    })
}

pub(super) async fn one(visit: Visit, Path(id): Path<String>) -> Response {
    let Some(id) = waybill(&id) else { return visit.trouble(Trouble::NotFound) };
    if let Some(elsewhere) = elsewhere(&visit, id) {
        return elsewhere;
    }
    let ticked = ticked(&visit.asked);
    visit.page_or_not_found(UnloadPage::of(&visit.present(), visit.frame(), id, &ticked))
}

/// What goes to a group, was received or went on with other papers is looked at on its own page.
fn elsewhere(visit: &Visit, id: WaybillId) -> Option<Response> {
    let present = visit.present();
    let way = present.book.waybill(id)?;
    let is_open = is_to_hub(way) && way.is_under_way();
    (!is_open).then(|| Redirect::to(&format!("/waybills/{id}")).into_response())
}

/// A box is ticked, or all of it came, or what is ticked and the rest is missing.
pub(super) async fn came(visit: Visit, Path(id): Path<String>, posted: Posted) -> Response {
    let present = visit.present();
    let way = waybill(&id).and_then(|id| present.book.waybill(id));
    let Some(way) = way else { return visit.trouble(Trouble::NotFound) };
    if !is_to_hub(way) {
        return Redirect::to(&format!("/waybills/{}", way.id)).into_response();
    }
    let fields = &posted.fields;
    let mut ticked = ticked(fields);
    let scan = fields.get("scan");
    let deed = fields.get("deed");
    if deed == "scan" {
        let path = format!("/receive/{}", way.id);
        return match BoxCode::read(scan) {
            Ok(_) => {
                scan.clone_into(&mut ticked.last);
                ticked.boxes.push(scan.to_owned());
                shown(&visit, way.id, visit.frame(), &ticked)
            }
            Err(_) if scan.is_empty() => shown(&visit, way.id, visit.frame(), &ticked),
            Err(_) => {
                let problem = visit.wrong(("problem-box-code", scan.to_owned()));
                again_shown(&visit, way.id, visit.frame_telling(&path, problem), &ticked)
            }
        };
    }
    let problem = match told(&visit, way, fields, deed) {
        Ok((command, why)) => {
            return match visit.give(posted.attempt(0), command, Vec::new()).await {
                Ok(done) => {
                    if let Some((command, words)) = why {
                        // The receipt stands; words that have no difference to stand by are not kept.
                        let _nothing_differs =
                            visit.give(posted.attempt(1), command, vec![words]).await;
                    }
                    on_to(&format!("/waybills/{}", way.id), said(&done, "said-came"))
                }
                Err(no) => {
                    let frame =
                        visit.frame_telling(&format!("/receive/{}", way.id), visit.why_not(&no));
                    again_shown(&visit, way.id, frame, &ticked)
                }
            };
        }
        Err(wrong) => visit.wrong(wrong),
    };
    let frame = visit.frame_telling(&format!("/receive/{}", way.id), problem);
    again_shown(&visit, way.id, frame, &ticked)
}

fn shown(visit: &Visit, id: WaybillId, frame: Frame, ticked: &Ticked) -> Response {
    visit.page_or_not_found(UnloadPage::of(&visit.present(), frame, id, ticked))
}

fn again_shown(visit: &Visit, id: WaybillId, frame: Frame, ticked: &Ticked) -> Response {
    let found = UnloadPage::of(&visit.present(), frame, id, ticked);
    found.map_or_else(|| visit.trouble(Trouble::NotFound), |found| again(&found))
}

fn ticked(fields: &Fields) -> Ticked {
    let kinds = ["good-", "damaged-", "other-", "size-"];
    let is_amount = |name: &str| kinds.iter().any(|kind| name.starts_with(kind));
    let amounts = fields.pairs().iter().filter(|(name, _)| is_amount(name)).cloned();
    Ticked {
        boxes: fields.all("box").map(str::to_owned).collect(),
        amounts: amounts.collect(),
        why: fields.get("why").to_owned(),
        last: String::new(),
    }
}

type Why = (Command, crate::vault::Words);

/// What came, and why the rest did not.
fn told(
    visit: &Visit,
    way: &Waybill,
    fields: &Fields,
    deed: &str,
) -> Result<(Command, Option<Why>), Wrong> {
    let present = visit.present();
    let (coming, loose) = present.book.on_the_road(way);
    let read = |text: &str| BoxCode::read(text).map_err(|_| ("problem-box-code", text.to_owned()));
    let mut boxes: Vec<BoxCode> = fields.all("box").map(read).collect::<Result<_, _>>()?;
    let is_all = match deed {
        "all" => true,
        "some" => false,
        other => return Err(("problem-choice", other.to_owned())),
    };
    if is_all {
        boxes.extend(coming.iter().map(|carton| carton.code));
    }
    boxes.sort_unstable();
    boxes.dedup();
    let mut counted = Vec::new();
    let lots: Vec<LotId> = loose.keys().copied().collect();
    let otherwise = came_as(visit, &lots, fields)?;
    for (lot, sent) in loose {
        let others = otherwise.iter().filter(|came| came.lot == lot);
        let others = others.fold(Units::ZERO, |sum, came| sum.plus(came.units));
        let good = units(visit, lot, fields.get(&format!("good-{lot}")))?;
        let damaged = units(visit, lot, fields.get(&format!("damaged-{lot}")))?;
        let good = match (good, damaged) {
            (None, None) if is_all => sent.less(others),
            // All of it came, and in another size.
            (None, None) if !others.is_zero() => Units::ZERO,
            (None, None) => {
                visit.typed.blame_field(&format!("good-{lot}"), 0);
                return Err(("problem-count-of", named(visit, lot)));
            }
            (good, _) => good.unwrap_or_default(),
        };
        counted.push(CountedLine { lot, good, damaged: damaged.unwrap_or_default() });
    }
    // What stands on a pallet that is here is here: its own boxes were read one by one.
    let is_short = coming.iter().any(|carton| !carton.is_pallet() && !boxes.contains(&carton.code));
    let why = fields.get("why");
    let why = if is_short || !why.is_empty() {
        Some(remarked(visit, Place::Waybill(way.id), why)?)
    } else {
        None
    };
    let signed = Countersign::Nothing;
    Ok((Command::ReportReceipt { waybill: way.id, counted, otherwise, boxes, signed }, why))
}

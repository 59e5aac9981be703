//! What is on the road with a waybill goes to others, to whom it was sent as a reserve, or back: a
//! coordinator decides, and the driver's phone shows it when it is heard next.

use std::collections::BTreeMap;

use axum::extract::Path;
use axum::response::Response;
use busel_domain::boxes::{BoxCode, Contents};
use busel_domain::command::Command;
use busel_domain::convoy::{Leading, Part};
use busel_domain::ids::{ConvoyId, Thing, WaybillId};
use busel_domain::quantity::Units;
use busel_domain::waybill::{Destination, Waybill};

use super::answer::{again, on_to};
use super::convoys::blame_goods;
use super::posted::{Fields, Posted, Wrong};
use super::stock::lot;
use super::visit::{Visit, thing};
use super::waybills::{one_telling, units, waybill};
use crate::seen::Seen;
use crate::views::convoys::OnwardPage;
use crate::views::trouble::Trouble;

/// The form.
pub(super) async fn show(visit: Visit, Path(id): Path<String>) -> Response {
    let found = waybill(&id).and_then(|id| OnwardPage::of(&visit.present(), visit.frame(), id));
    visit.page_or_not_found(found)
}

/// One of the three ways.
pub(super) async fn decide(visit: Visit, Path(id): Path<String>, posted: Posted) -> Response {
    let present = visit.present();
    let Some(way) = waybill(&id).and_then(|id| present.book.waybill(id)) else {
        return visit.trouble(Trouble::NotFound);
    };
    let (id, path) = (way.id, format!("/waybills/{}", way.id));
    let problem = match decided(&visit, &posted.fields, way) {
        Ok((leading, said)) => {
            let command = Command::Lead { leading };
            match visit.give(posted.attempt(0), command, Vec::new()).await {
                Ok(_) => return on_to(&path, said),
                Err(no) => {
                    blame_goods(&visit, &posted.fields, &no);
                    visit.why_not(&no)
                }
            }
        }
        Err(wrong) => visit.wrong(wrong),
    };
    let frame = visit.frame_telling(&format!("{path}/on"), problem.clone());
    match OnwardPage::of(&present, frame, id) {
        Some(form) => again(&form),
        // It came meanwhile, or somebody else decided.
        None => one_telling(&visit, id, problem).await,
    }
}

fn decided(
    visit: &Visit,
    fields: &Fields,
    way: &Waybill,
) -> Result<(Leading, &'static str), Wrong> {
    let waybill = way.id;
    match fields.get("deed") {
        "reserve" => Ok((Leading::KeepAsReserve { waybill }, "said-reserve")),
        "back" => {
            let text = fields.get("hub");
            let hub = destination(&visit.present(), text);
            let hub = hub.filter(|to| matches!(to, Destination::Hub(_)) && *to != way.to);
            let to = hub.ok_or_else(|| ("problem-hub", text.to_owned()))?;
            let all = rest(&visit.present(), way, &BTreeMap::new());
            let parts = vec![Part { to: Some(to), ..all }];
            Ok((Leading::Reissue { waybill, parts }, "said-sent-on"))
        }
        "others" => {
            let parts = parts(visit, fields, way)?;
            Ok((Leading::Reissue { waybill, parts }, "said-sent-on"))
        }
        other => Err(("problem-choice", other.to_owned())),
    }
}

type Goods = (Vec<BoxCode>, Contents);

/// What goes to whom, and the rest to whom it was sent.
fn parts(visit: &Visit, fields: &Fields, way: &Waybill) -> Result<Vec<Part>, Wrong> {
    let present = visit.present();
    let mut others: BTreeMap<Destination, Goods> = BTreeMap::new();
    for (name, text) in fields.pairs() {
        let wrong = |key: &'static str| {
            visit.typed.blame_field(name, 0);
            (key, text.clone())
        };
        let found = |text: &str| {
            let to = destination(&present, text);
            to.ok_or_else(|| wrong("problem-choice")).map(|to| Some(to).filter(|to| *to != way.to))
        };
        if let Some(code) = name.strip_prefix("box-").filter(|_| !text.is_empty()) {
            let code = BoxCode::read(code).map_err(|_| wrong("problem-box-code"))?;
            if let Some(to) = found(text)? {
                others.entry(to).or_default().0.push(code);
            }
        }
        // "L-1.2" is how much, "L-1.2.to" is to whom; what says nobody stays where it was sent.
        let Some(lot) = name.split_once('.').filter(|(_, row)| !row.contains('.')) else {
            continue;
        };
        let onto = fields.get(&format!("{name}.to"));
        let Some(lot) = self::lot(lot.0).filter(|_| !onto.is_empty()) else { continue };
        let units: Units = units(visit, lot, text)
            .inspect_err(|_| visit.typed.blame_field(name, 0))?
            .unwrap_or_default();
        if let Some(to) = found(onto)?.filter(|_| !units.is_zero()) {
            let sum = others.entry(to).or_default().1.entry(lot).or_default();
            *sum = sum.plus(units);
        }
    }
    if others.is_empty() {
        let is_goods = |name: &&String| name.starts_with("box-") || name.contains('.');
        if let Some(name) = fields.pairs().iter().map(|(name, _)| name).find(is_goods) {
            visit.typed.blame_field(name, 0);
        }
        return Err(("problem-onward", String::new()));
    }
    let stays = rest(&present, way, &others);
    let on = stays.on;
    let part = |(to, (boxes, loose))| Part { on, to: Some(to), loose, boxes };
    let mut parts: Vec<Part> = others.into_iter().map(part).collect();
    parts.extend(Some(stays).filter(|part| !part.boxes.is_empty() || !part.loose.is_empty()));
    Ok(parts)
}

/// What is on the road with a paper and goes to nobody else, in the vehicle it travels in.
fn rest(present: &Seen, way: &Waybill, others: &BTreeMap<Destination, Goods>) -> Part {
    let book = &present.book;
    let (boxes, mut loose) = book.on_the_road(way);
    let is_taken = |code: &BoxCode| others.values().any(|(boxes, _)| boxes.contains(code));
    let boxes = boxes.into_iter().map(|carton| carton.code).filter(|code| !is_taken(code));
    for (lot, units) in others.values().flat_map(|(_, loose)| loose) {
        loose.entry(*lot).and_modify(|left| *left = left.less(*units));
    }
    loose.retain(|_, units| !units.is_zero());
    Part { on: still_in(present, way.id), to: None, loose, boxes: boxes.collect() }
}

/// The vehicle a paper travels in, if that goes on.
fn still_in(present: &Seen, waybill: WaybillId) -> Option<(ConvoyId, u8)> {
    let (convoy, place) = present.book.carried_by(waybill)?;
    let vehicle = present.book.convoy(convoy)?.vehicle(place)?;
    vehicle.broken.is_none().then_some((convoy, place))
}

fn destination(present: &Seen, text: &str) -> Option<Destination> {
    let thing = thing(text)?;
    if let Thing::Group(id) = thing {
        return present.book.group(id).map(|_| Destination::Group(id));
    }
    let hub = if let Thing::Hub(id) = thing { Some(id) } else { None };
    hub.filter(|id| present.book.hub(*id).is_some()).map(Destination::Hub)
}

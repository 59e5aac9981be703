//! What a group does by its own link, without an account: ask from the usual list, and say what came.
//! Everything is done as the link's holder, who may do it for this group and for no other.

use std::collections::BTreeMap;

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use busel_domain::boxes::Countersign;
use busel_domain::command::Command;
use busel_domain::ids::{GroupId, Thing};
use busel_domain::item::ItemKey;
use busel_domain::need::{NeedLine, Priority, Substitutes, Trust};
use busel_domain::people::HeadCount;
use busel_domain::quantity::{BaseUnit, Units, Written};
use busel_domain::size::Variant;
use busel_domain::waybill::CountedLine;

use super::answer::{again, on_to, page};
use super::needs::{amount, item};
use super::otherwise::came_as;
use super::parcels;
use super::posted::{Fields, Posted, Wrong};
use super::visit::{Visit, thing};
use crate::vault::{Words, WordsKind};
use crate::views::ask::{AskPage, ChoosePage, Chosen, CountPage, Parcel, step};
use crate::views::frame::Frame;

/// More of one thing is not asked for by a button.
pub(super) const STEPS_MAX: u64 = 100_000;

/// The group this link is of.
fn group(visit: &Visit) -> Option<GroupId> {
    let of = visit.linked.as_ref().map(|linked| linked.of);
    if let Some(Thing::Group(id)) = of { Some(id) } else { None }
}

pub(super) async fn show(visit: Visit, Path(secret): Path<String>) -> Response {
    let Some(group) = group(&visit) else { return visit.link_ended() };
    page(&front(&visit, visit.frame(), secret, group, ""))
}

/// The first page; `typed` is a head count that could not be read.
fn front(visit: &Visit, frame: Frame, secret: String, group: GroupId, typed: &str) -> AskPage {
    let present = visit.present();
    let link = visit.whole().book.link(group, visit.viewer.today());
    let until = link.map_or_else(String::new, |link| frame.day(link.until));
    let known = present.book.people(group).map(|counted| counted.people.people().to_string());
    let people = if typed.is_empty() { known.unwrap_or_default() } else { typed.to_owned() };
    let parcels = parcels::of_group(visit, group);
    // What it had of a lot is its own to know, and lots are not for it to see.
    let whole = visit.whole();
    let ended: Vec<_> = whole.book.ended_with(group, visit.viewer.today()).collect();
    AskPage::of(&present, frame, secret, group, &parcels, &ended, (people, until))
}

pub(super) async fn choose(visit: Visit, Path(secret): Path<String>) -> Response {
    let Some(group) = group(&visit) else { return visit.link_ended() };
    page(&ChoosePage::of(&visit.present(), visit.frame(), secret, group, Chosen::default()))
}

/// A press of plus or minus shows the list again with the number changed; only the large button asks.
pub(super) async fn ask(visit: Visit, Path(secret): Path<String>, posted: Posted) -> Response {
    let Some(group) = group(&visit) else { return visit.link_ended() };
    let chosen = chosen(&posted.fields);
    if posted.fields.get("do") != "ask" {
        return page(&ChoosePage::of(&visit.present(), visit.frame(), secret, group, chosen));
    }
    let read = counts(&posted.fields).and_then(|()| lines(&visit, group, &chosen));
    let told = match read {
        Ok(_) if !visit.desk.asking.takes(visit.now(), &group.to_string()) => {
            visit.viewer.tongue.say("problem-too-many")
        }
        Ok((lines, words)) => {
            let command = Command::RaiseNeeds { source: None, lines };
            match visit.give(posted.attempt(0), command, words).await {
                Ok(_) => return on_to(&format!("/ask/{secret}"), "said-asked"),
                Err(no) => visit.why_not(&no),
            }
        }
        Err(wrong) => visit.wrong(wrong),
    };
    let frame = visit.frame_telling(&format!("/ask/{secret}/need"), told);
    again(&ChoosePage::of(&visit.present(), frame, secret, group, chosen))
}

/// Whether every number of the usual list can be read; what cannot is asked again and not left out.
fn counts(fields: &Fields) -> Result<(), Wrong> {
    let typed = fields.pairs().iter().filter(|(name, _)| name.starts_with("n."));
    let is_count = |text: &str| text.parse::<u64>().is_ok_and(|count| count <= STEPS_MAX);
    let mut wrong =
        typed.map(|(_, text)| text.trim()).filter(|text| !text.is_empty() && !is_count(text));
    wrong.next().map_or(Ok(()), |text| Err(("problem-number", text.to_owned())))
}

/// What the form says was chosen, with the last press of plus or minus.
fn chosen(fields: &Fields) -> Chosen {
    let mut counts = BTreeMap::new();
    for (name, value) in fields.pairs() {
        let key = name.strip_prefix("n.").and_then(ItemKey::new);
        let count = value.trim().parse::<u64>().ok().filter(|count| *count > 0);
        if let (Some(key), Some(count)) = (key, count) {
            counts.insert(key.as_str().to_owned(), count.min(STEPS_MAX));
        }
    }
    let change = |counts: &mut BTreeMap<String, u64>, name: &str, by: fn(u64) -> u64| {
        if let Some(key) = ItemKey::new(fields.get(name)) {
            let count = counts.entry(key.as_str().to_owned()).or_default();
            *count = by(*count).min(STEPS_MAX);
        }
    };
    change(&mut counts, "more", |count| count + 1);
    change(&mut counts, "less", |count| count.saturating_sub(1));
    Chosen {
        counts,
        other: (fields.get("item").to_owned(), fields.get("amount").to_owned()),
        is_urgent: fields.get("urgent") == "yes",
        words: fields.get("words").to_owned(),
    }
}

/// The needs that were chosen and their words; or the key of what is wrong, and the text.
fn lines(
    visit: &Visit,
    group: GroupId,
    chosen: &Chosen,
) -> Result<(Vec<NeedLine>, Vec<Words>), Wrong> {
    let present = visit.present();
    let unit_of = |key: &ItemKey| present.book.catalogue().item(key).map(|item| item.base_unit);
    let mut asked: Vec<(ItemKey, Variant, Option<Units>)> = Vec::new();
    for (key, count) in &chosen.counts {
        let Some(key) = ItemKey::new(key) else { continue };
        let Some(unit) = unit_of(&key).filter(|_| *count > 0) else { continue };
        let units = Units::new(count * step(unit));
        asked.push((key, Variant::default(), units));
    }
    let (typed, how_much) = &chosen.other;
    if !typed.is_empty() {
        let (key, variant) = item(typed).ok_or_else(|| ("problem-no-item", typed.clone()))?;
        let unit = unit_of(&key).unwrap_or(BaseUnit::Piece);
        asked.push((key, variant, amount::read(how_much, unit)?));
    }
    if asked.is_empty() {
        return Err(("problem-nothing-asked", String::new()));
    }
    let (id, about) =
        (visit.desk.app.outside.words_id(), present.book.group(group).map(|g| g.name));
    let said = Some(chosen.words.clone()).filter(|text| !text.is_empty()).zip(about);
    let words = said.map(|(text, about)| Words { id, kind: WordsKind::Line, about, text });
    let words: Vec<Words> = words.into_iter().collect();
    let line = |(item, variant, asked): (ItemKey, Variant, Option<Units>)| NeedLine {
        variant,
        words: words.first().map(|words| words.id),
        ..asked_line(group, item, asked, urgency(chosen.is_urgent))
    };
    Ok((asked.into_iter().map(line).collect(), words))
}

/// How much something matters that cannot wait, or can.
pub(super) fn urgency(is_urgent: bool) -> Priority {
    if is_urgent { Priority::P2 } else { Priority::P3 }
}

/// A need as a group asks for it: nobody has checked it, and what serves as well will do.
pub(super) fn asked_line(
    group: GroupId,
    item: ItemKey,
    asked: Option<Units>,
    priority: Priority,
) -> NeedLine {
    NeedLine {
        group,
        item,
        variant: Variant::default(),
        written: asked.map_or(Written { thousandths: 0, unit: None }, Written::base),
        asked,
        minimum: Units::ZERO,
        substitutes: Substitutes::Allowed,
        priority,
        wanted_by: None,
        valid_until: None,
        trust: Trust::V0,
        source: None,
        words: None,
    }
}

/// One number: how many the group is now. In which shares stays as it was.
pub(super) async fn people(visit: Visit, Path(secret): Path<String>, posted: Posted) -> Response {
    let Some(group) = group(&visit) else { return visit.link_ended() };
    let path = format!("/ask/{secret}");
    let typed = posted.fields.get("people");
    let told = match typed.parse::<u32>() {
        Ok(_) if !visit.desk.asking.takes(visit.now(), &group.to_string()) => {
            visit.viewer.tongue.say("problem-too-many")
        }
        Ok(number) => {
            let present = visit.present();
            let known = present.book.people(group).map(|counted| counted.people.resized(number));
            let people = known.unwrap_or_else(|| HeadCount::of(number));
            let command = Command::CountPeople { group, people, living: None };
            match visit.give(posted.attempt(0), command, Vec::new()).await {
                Ok(_) => return on_to(&path, "said-people-counted"),
                Err(no) => visit.why_not(&no),
            }
        }
        Err(_) => visit.wrong(("problem-amount", typed.to_owned())),
    };
    let frame = visit.frame_telling(&path, told);
    again(&front(&visit, frame, secret, group, typed))
}

fn parcel(visit: &Visit, group: GroupId, text: &str) -> Option<Parcel> {
    let Some(Thing::Waybill(id)) = thing(text) else { return None };
    parcels::of_group(visit, group).into_iter().find(|parcel| parcel.id == id)
}

/// Where a group says what is missing of a parcel.
pub(super) async fn count(visit: Visit, Path((secret, id)): Path<(String, String)>) -> Response {
    let Some(group) = group(&visit) else { return visit.link_ended() };
    match parcel(&visit, group, &id) {
        Some(found) => page(&CountPage::of(&visit.present(), visit.frame(), secret, &found, &[])),
        // Somebody else has said it already, or there never was one: back to what there is.
        None => Redirect::to(&format!("/ask/{secret}")).into_response(),
    }
}

/// "We got it": all of it, or what was counted.
pub(super) async fn got(
    visit: Visit,
    Path((secret, id)): Path<(String, String)>,
    posted: Posted,
) -> Response {
    let Some(group) = group(&visit) else { return visit.link_ended() };
    let path = format!("/ask/{secret}");
    let Some(parcel) = parcel(&visit, group, &id) else {
        return Redirect::to(&path).into_response();
    };
    let lots: Vec<_> = parcel.lines.iter().map(|(lot, ..)| *lot).collect();
    let otherwise = match posted.fields.get("do") {
        "all" => Ok(Vec::new()),
        _ => came_as(&visit, &lots, &posted.fields),
    };
    let told = match counted(&parcel, &posted.fields) {
        Some(_) if !visit.desk.asking.takes(visit.now(), &group.to_string()) => {
            visit.viewer.tongue.say("problem-too-many")
        }
        Some(counted) => match otherwise {
            Ok(otherwise) => {
                let command = Command::ReportReceipt {
                    waybill: parcel.id,
                    counted,
                    otherwise,
                    boxes: Vec::new(),
                    signed: Countersign::Nothing,
                };
                match visit.give(posted.attempt(0), command, Vec::new()).await {
                    Ok(_) => return on_to(&path, "said-got"),
                    Err(no) => visit.why_not(&no),
                }
            }
            Err(wrong) => visit.wrong(wrong),
        },
        None => visit.missing("problem-count"),
    };
    let typed = |name| posted.fields.all(name).map(str::to_owned);
    let typed: Vec<_> = typed("good").zip(typed("damaged")).collect();
    let frame = visit.frame_telling(&path, told);
    again(&CountPage::of(&visit.present(), frame, secret, &parcel, &typed))
}

/// What was counted of each lot of the parcel; nothing if a number is missing.
fn counted(parcel: &Parcel, fields: &Fields) -> Option<Vec<CountedLine>> {
    if fields.get("do") == "all" {
        return Some(parcels::all(parcel));
    }
    parcels::counted(parcel, &fields.rows(["lot", "good", "damaged"]).ok()?)
}

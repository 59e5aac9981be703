//! How groups fare: counting their people and what they have, saying how far ahead they are supplied,
//! asking for what they will be short of, and the days ahead of all of them.

mod form;

use axum::extract::Path;
use axum::response::Response;
use busel_domain::command::Command;
use busel_domain::gauge::{Line, Standing};
use busel_domain::ids::{GroupId, Thing};
use busel_domain::need::{NeedLine, Priority, Substitutes, Trust};
use busel_domain::quantity::{Units, Written};

use super::answer::{again, on_to, page};
use super::needs::day;
use super::posted::Posted;
use super::visit::{Visit, thing};
use crate::views::ahead::AheadPage;
use crate::views::forecast::ForecastPage;
use crate::views::head_count::HeadCountPage;
use crate::views::norms::NormsPage;
use crate::views::store::StorePage;
use crate::views::trouble::Trouble;

/// Needs that end within so many days are critical, and urgent within so many.
const CRITICAL_DAYS: i32 = 3;
const URGENT_DAYS: i32 = 7;

pub(super) async fn forecast(visit: Visit) -> Response {
    page(&ForecastPage::of(&visit.present(), visit.frame()))
}

pub(super) async fn norms(visit: Visit) -> Response {
    page(&NormsPage::of(visit.frame()))
}

pub(super) async fn people(visit: Visit, Path(id): Path<String>) -> Response {
    let found =
        group(&id).and_then(|id| HeadCountPage::of(&visit.present(), visit.frame(), id, None));
    visit.page_or_not_found(found)
}

pub(super) async fn count_people(visit: Visit, Path(id): Path<String>, posted: Posted) -> Response {
    let Some(group) = here(&visit, &id) else { return visit.trouble(Trouble::NotFound) };
    let meanwhile = visit.counted_meanwhile(group, posted.fields.get("seen")).await;
    let problem = match form::people(&posted.fields) {
        Ok(_) if meanwhile.is_some() => meanwhile.unwrap_or_default(),
        Ok((people, living)) => {
            let command = Command::CountPeople { group, people, living: Some(living) };
            match visit.give(posted.attempt(0), command, Vec::new()).await {
                Ok(_) => return on_to(&format!("/groups/{group}"), "said-people-counted"),
                Err(no) => visit.why_not(&no),
            }
        }
        Err(wrong) => visit.wrong(wrong),
    };
    let frame = visit.frame_telling(&format!("/groups/{group}/people"), problem);
    let filled = Some(form::filled(&posted.fields));
    match HeadCountPage::of(&visit.present(), frame, group, filled) {
        Some(shown) => again(&shown),
        None => visit.trouble(Trouble::NotFound),
    }
}

pub(super) async fn store(visit: Visit, Path(id): Path<String>) -> Response {
    let found = group(&id).and_then(|id| StorePage::of(&visit.present(), visit.frame(), id, None));
    visit.page_or_not_found(found)
}

pub(super) async fn report_store(visit: Visit, Path(id): Path<String>, posted: Posted) -> Response {
    // The rules would hear a report about anything; a page is for what its visitor sees.
    let Some(group) = here(&visit, &id) else { return visit.trouble(Trouble::NotFound) };
    let read = form::store(&posted.fields).and_then(|lines| {
        let counted = day(posted.fields.get("day"))?;
        Ok((lines, counted.unwrap_or(visit.viewer.today()).min(visit.viewer.today())))
    });
    let problem = match read {
        Ok((lines, day)) => {
            let command = Command::ReportGroupStock { group, day, lines };
            match visit.give(posted.attempt(0), command, Vec::new()).await {
                Ok(_) => return on_to(&format!("/groups/{group}"), "said-store-counted"),
                Err(no) => visit.why_not(&no),
            }
        }
        Err(wrong) => visit.wrong(wrong),
    };
    let frame = visit.frame_telling(&format!("/groups/{group}/store"), problem);
    // Rows that are not whole are shown as the page has them, and what was typed stands in it.
    let rows = form::rows(&posted.fields).ok();
    let filled = rows.map(|rows| (posted.fields.get("day").to_owned(), rows));
    match StorePage::of(&visit.present(), frame, group, filled) {
        Some(shown) => again(&shown),
        None => visit.trouble(Trouble::NotFound),
    }
}

/// Raises the needs that were ticked, as they were shown.
pub(super) async fn ask(visit: Visit, Path(id): Path<String>, posted: Posted) -> Response {
    let Some(group) = here(&visit, &id) else { return visit.trouble(Trouble::NotFound) };
    let lines = chosen(&visit, group, &posted);
    let path = format!("/groups/{group}");
    if lines.is_empty() {
        return on_to(&path, "said-nothing-chosen");
    }
    let command = Command::RaiseNeeds { source: None, lines };
    match visit.give(posted.attempt(0), command, Vec::new()).await {
        Ok(_) => on_to(&path, "said-needs-raised"),
        Err(no) => visit.not_done(&no),
    }
}

/// The needs of the ticked lines. A line that is no longer proposed is left out: the page showed what
/// has been asked, or has come, since.
fn chosen(visit: &Visit, group: GroupId, posted: &Posted) -> Vec<NeedLine> {
    let (present, today) = (visit.present(), visit.viewer.today());
    let proposals = present.book.proposals(group, today);
    let ticked: Vec<_> = posted.fields.all("take").filter_map(form::suggestion).collect();
    let lines = proposals.into_iter().filter_map(|proposal| {
        let size = proposal.variant.size.as_ref().map_or("", |size| &size.value);
        let is_ticked =
            |(line, of, _): &&(Line, String, Units)| *line == proposal.line && of.as_str() == size;
        let (_, _, units) = ticked.iter().find(is_ticked)?;
        let priority = match proposal.ends.map(|day| today.until(day)) {
            Some(..=CRITICAL_DAYS) => Priority::P1,
            Some(..=URGENT_DAYS) => Priority::P2,
            Some(_) | None => Priority::P3,
        };
        Some(NeedLine {
            group,
            item: proposal.item,
            variant: proposal.variant,
            written: Written::base(*units),
            asked: Some(*units),
            minimum: Units::ZERO,
            substitutes: Substitutes::Allowed,
            priority,
            wanted_by: proposal.ends.map(|day| day.max(today)),
            valid_until: None,
            trust: Trust::V1,
            source: None,
            words: None,
        })
    });
    lines.collect()
}

pub(super) async fn ahead(visit: Visit, Path(id): Path<String>) -> Response {
    let found = group(&id).and_then(|id| AheadPage::of(&visit.present(), visit.frame(), id, None));
    visit.page_or_not_found(found)
}

/// Writes down how far ahead a group is supplied, for the lines that changed.
pub(super) async fn look_ahead(visit: Visit, Path(id): Path<String>, posted: Posted) -> Response {
    let Some(group) = here(&visit, &id) else { return visit.trouble(Trouble::NotFound) };
    let book = visit.present();
    // All of it is read before anything is kept, so that a slip in one line changes no other.
    let read = Line::ALL.map(|line| form::standing(&posted.fields, line).map(|told| (line, told)));
    let (told, mut problem) = match read.into_iter().collect::<Result<Vec<_>, _>>() {
        Ok(told) => (told, None),
        Err(wrong) => (Vec::new(), Some(visit.wrong(wrong))),
    };
    for (number, (line, told)) in told.into_iter().enumerate() {
        let before: Standing = book.book.standing(group, line);
        let Some(standing) = told.filter(|told| *told != before) else { continue };
        let command = Command::KeepStanding { group, line, standing };
        if let Err(no) = visit.give(posted.attempt(number), command, Vec::new()).await {
            problem = Some(visit.why_not(&no));
            break;
        }
    }
    let Some(problem) = problem else {
        return on_to(&format!("/groups/{group}"), "said-standing-kept");
    };
    let frame = visit.frame_telling(&format!("/groups/{group}/ahead"), problem);
    let typed =
        |line: Line, field: &str| posted.fields.get(&format!("{}-{field}", line.code())).to_owned();
    match AheadPage::of(&visit.present(), frame, group, Some(&typed)) {
        Some(shown) => again(&shown),
        None => visit.trouble(Trouble::NotFound),
    }
}

fn group(text: &str) -> Option<GroupId> {
    if let Some(Thing::Group(id)) = thing(text) { Some(id) } else { None }
}

/// The group an address names, if the visitor sees it.
fn here(visit: &Visit, text: &str) -> Option<GroupId> {
    group(text).filter(|id| visit.present().book.has(Thing::Group(*id)))
}

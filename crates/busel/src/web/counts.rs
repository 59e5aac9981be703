//! Counts at the desk: counted blind, then posted by a second person or counted anew.

use axum::extract::Path;
use axum::response::Response;
use busel_domain::boxes::BoxCode;
use busel_domain::command::Command;
use busel_domain::count::{CountAt, Counting, Found};
use busel_domain::event::Fact;
use busel_domain::ids::{CountId, LotId, Thing};

use super::answer::{again, on_to, page};
use super::boxes::carton;
use super::needs::amount;
use super::pages::EVENTS_SHOWN;
use super::posted::{Fields, Posted, Wrong};
use super::stock::{hub, lot};
use super::visit::{Visit, thing};
use crate::fault::Fault;
use crate::views::counts::{CountFormPage, CountPage, CountsPage};
use crate::views::eyes::Eyes;
use crate::views::frame::Frame;
use crate::views::trouble::Trouble;

pub(super) async fn list(visit: Visit) -> Response {
    page(&CountsPage::of(&visit.present(), visit.frame()))
}

pub(super) async fn one(visit: Visit, Path(id): Path<String>) -> Response {
    let Some(id) = number(&id) else { return visit.trouble(Trouble::NotFound) };
    match count_page(&visit, id, visit.frame()).await {
        Ok(found) => visit.page_or_not_found(found),
        Err(fault) => visit.fault(&fault),
    }
}

/// The page of a count in this frame; nothing if there is no such count for the viewer.
async fn count_page(visit: &Visit, id: CountId, frame: Frame) -> Result<Option<CountPage>, Fault> {
    let present = visit.present();
    // Nothing is read for whoever may not see it: the time that takes would tell that it is there.
    if present.book.count(id).is_none() {
        return Ok(None);
    }
    let events = visit.desk.app.clerk.history(Thing::Count(id), EVENTS_SHOWN).await?;
    Ok(CountPage::of(&present, frame, id, &events))
}

pub(super) async fn form_of_lot(visit: Visit, Path(id): Path<String>) -> Response {
    let Some(id) = lot(&id) else { return visit.trouble(Trouble::NotFound) };
    let at = hub(visit.asked.get("hub"));
    visit.page_or_not_found(CountFormPage::of_lot(&visit.present(), visit.frame(), id, at))
}

pub(super) async fn form_of_box(visit: Visit, Path(code): Path<String>) -> Response {
    let Some(code) = carton(&code) else { return visit.trouble(Trouble::NotFound) };
    visit.page_or_not_found(CountFormPage::of_box(&visit.present(), visit.frame(), code))
}

pub(super) async fn of_lot(visit: Visit, Path(id): Path<String>, posted: Posted) -> Response {
    let Some(id) = lot(&id).filter(|id| visit.present().book.lot(*id).is_some()) else {
        return visit.trouble(Trouble::NotFound);
    };
    let typed = posted.fields.get("hub");
    let at = hub(typed).ok_or_else(|| ("problem-hub", typed.to_owned()));
    let (chosen, path) = (at.as_ref().ok().copied(), format!("/stock/{id}"));
    let form = |frame: Frame| CountFormPage::of_lot(&visit.present(), frame, id, chosen);
    taken(&visit, &posted, (at.map(CountAt::Shelf), &path), form).await
}

pub(super) async fn of_box(visit: Visit, Path(code): Path<String>, posted: Posted) -> Response {
    let known = |code: &BoxCode| visit.present().book.carton(*code).is_some();
    let Some(code) = carton(&code).filter(known) else {
        return visit.trouble(Trouble::NotFound);
    };
    let path = format!("/boxes/{code}");
    let form = |frame: Frame| CountFormPage::of_box(&visit.present(), frame, code);
    taken(&visit, &posted, (Ok(CountAt::Box(code)), &path), form).await
}

/// What was counted is written down; what differs waits for another person, on a page of its own.
async fn taken(
    visit: &Visit,
    posted: &Posted,
    (at, home): (Result<CountAt, Wrong>, &str),
    form: impl Fn(Frame) -> Option<CountFormPage>,
) -> Response {
    let counting = at.and_then(|at| Ok(Counting::Take { at, found: found(visit, posted)? }));
    let problem = match counting {
        Ok(counting) => {
            let command = Command::Count { counting };
            match visit.give(posted.attempt(0), command, Vec::new()).await {
                Ok(done) => {
                    let waits = done.facts.iter().find_map(|fact| {
                        if let Fact::Count { count, .. } = fact { Some(*count) } else { None }
                    });
                    return match waits {
                        Some(count) => on_to(&format!("/counts/{count}"), "said-count-waits"),
                        None => on_to(home, "said-count-agrees"),
                    };
                }
                Err(no) => visit.why_not(&no),
            }
        }
        Err(wrong) => visit.wrong(wrong),
    };
    match form(visit.frame_telling(&format!("{home}/count"), problem)) {
        Some(found) => again(&found),
        None => visit.trouble(Trouble::NotFound),
    }
}

/// How much was found of each lot.
fn found(visit: &Visit, posted: &Posted) -> Result<Found, Wrong> {
    let fields: &Fields = &posted.fields;
    let present = visit.present();
    let read = |[id, text]: [&str; 2]| -> Result<_, Wrong> {
        let wrong = || ("problem-amount", text.to_owned());
        let id: LotId = lot(id).ok_or_else(wrong)?;
        let batch = &present.book.lot(id).ok_or_else(wrong)?.batch;
        let unit = Eyes::of(&present, &visit.viewer).base_unit(&batch.item);
        let units = amount::read_by_hand(text, unit)?;
        Ok((id, units.ok_or_else(wrong)?))
    };
    fields.rows(["lot", "found"])?.into_iter().map(read).collect()
}

pub(super) async fn post(visit: Visit, Path(id): Path<String>, posted: Posted) -> Response {
    let post = |count| Counting::Post { count };
    dealt_with(&visit, &id, &posted, post, "said-count-posted").await
}

pub(super) async fn count_again(visit: Visit, Path(id): Path<String>, posted: Posted) -> Response {
    let again = |count| Counting::Again { count };
    dealt_with(&visit, &id, &posted, again, "said-count-again").await
}

async fn dealt_with(
    visit: &Visit,
    id: &str,
    posted: &Posted,
    counting: fn(CountId) -> Counting,
    said: &str,
) -> Response {
    let Some(id) = number(id) else { return visit.trouble(Trouble::NotFound) };
    let path = format!("/counts/{id}");
    let command = Command::Count { counting: counting(id) };
    let Err(no) = visit.give(posted.attempt(0), command, Vec::new()).await else {
        return on_to(&path, said);
    };
    match count_page(visit, id, visit.frame_telling(&path, visit.why_not(&no))).await {
        Ok(Some(found)) => again(&found),
        Ok(None) => visit.trouble(Trouble::NotFound),
        Err(fault) => visit.fault(&fault),
    }
}

fn number(text: &str) -> Option<CountId> {
    if let Some(Thing::Count(id)) = thing(text) { Some(id) } else { None }
}

//! Stock: the list, one lot, putting aside and back, and new hubs.

use axum::extract::Path;
use axum::response::Response;
use busel_domain::command::Command;
use busel_domain::event::Fact;
use busel_domain::ids::{HubId, LotId, Thing};
use busel_domain::quantity::Units;

use super::answer::{again, on_to, page};
use super::groups::named;
use super::pages::EVENTS_SHOWN;
use super::posted::Posted;
use super::visit::{Visit, thing};
use crate::catalogue;
use crate::fault::Fault;
use crate::vault::{Words, WordsKind};
use crate::views::frame::Frame;
use crate::views::hub::NewHubPage;
use crate::views::lot::LotPage;
use crate::views::stock::{Asked, Show, StockPage};
use crate::views::trouble::Trouble;

pub(super) async fn list(visit: Visit) -> Response {
    let asked = Asked {
        show: Show::from_code(visit.asked.get("show")),
        hub: hub(visit.asked.get("hub")),
        kind: visit.asked.get("kind").to_owned(),
        words: visit.asked.get("q").to_owned(),
        part: visit.part(),
    };
    page(&StockPage::of(&visit.present(), visit.frame(), asked))
}

pub(super) async fn one(visit: Visit, Path(id): Path<String>) -> Response {
    let Some(id) = lot(&id) else { return visit.trouble(Trouble::NotFound) };
    match lot_page(&visit, id, visit.frame()).await {
        Ok(found) => visit.page_or_not_found(found),
        Err(fault) => visit.fault(&fault),
    }
}

pub(super) async fn quarantine(visit: Visit, Path(id): Path<String>, posted: Posted) -> Response {
    let aside = |lot, hub, units| Command::Quarantine { hub, lot, units };
    moved(&visit, &id, &posted, aside, "said-put-aside").await
}

pub(super) async fn release(visit: Visit, Path(id): Path<String>, posted: Posted) -> Response {
    let back = |lot, hub, units| Command::Release { hub, lot, units };
    moved(&visit, &id, &posted, back, "said-released").await
}

/// Food past its best-before day may be given out, by a person who says why.
pub(super) async fn let_out(visit: Visit, Path(id): Path<String>, posted: Posted) -> Response {
    let Some(id) = lot(&id) else { return visit.trouble(Trouble::NotFound) };
    let (path, text) = (format!("/stock/{id}"), posted.fields.get("why").to_owned());
    let problem = if text.is_empty() {
        visit.missing("problem-why")
    } else {
        let words = visit.desk.app.outside.words_id();
        let kept = Words { id: words, kind: WordsKind::Note, about: words, text };
        match visit.give(posted.attempt(0), Command::LetOut { lot: id, words }, vec![kept]).await {
            Ok(_) => return on_to(&path, "said-let-out"),
            Err(no) => visit.why_not(&no),
        }
    };
    match lot_page(&visit, id, visit.frame_telling(&path, problem)).await {
        Ok(Some(found)) => again(&found),
        Ok(None) => visit.trouble(Trouble::NotFound),
        Err(fault) => visit.fault(&fault),
    }
}

async fn moved(
    visit: &Visit,
    id: &str,
    posted: &Posted,
    command: fn(LotId, HubId, Units) -> Command,
    said: &str,
) -> Response {
    let (Some(id), Some(hub)) = (lot(id), hub(posted.fields.get("hub"))) else {
        return visit.trouble(Trouble::NotFound);
    };
    let units = posted.fields.read("units").and_then(Units::new).unwrap_or_default();
    let path = format!("/stock/{id}");
    match visit.give(posted.attempt(0), command(id, hub, units), Vec::new()).await {
        Ok(_) => on_to(&path, said),
        Err(no) => {
            let frame = visit.frame_telling(&path, visit.why_not(&no));
            match lot_page(visit, id, frame).await {
                Ok(Some(found)) => again(&found),
                Ok(None) => visit.trouble(Trouble::NotFound),
                Err(fault) => visit.fault(&fault),
            }
        }
    }
}

/// The page of a lot in this frame; nothing if there is no such lot for the viewer.
pub(super) async fn lot_page(
    visit: &Visit,
    id: LotId,
    frame: Frame,
) -> Result<Option<LotPage>, Fault> {
    let clerk = &visit.desk.app.clerk;
    let present = visit.present();
    // Nothing is read for whoever may not see it: the time that takes would tell that it is there.
    let Some(lot) = present.book.lot(id) else { return Ok(None) };
    let words = match lot.batch.words {
        Some(words) if visit.reads_lines() => clerk.words(words).await?,
        Some(_) | None => None,
    };
    let events = clerk.history(Thing::Lot(id), EVENTS_SHOWN).await?;
    let mut explained = Vec::new();
    for event in events.iter().rev().filter(|_| visit.reads_lines()) {
        if let Fact::DiscrepancySettled { words: Some(words), .. }
        | Fact::Remarked { words, .. }
        | Fact::LotLetOut { words, .. } = event.fact
        {
            let text = clerk.words(words).await?;
            explained.extend(text.map(|text| (event.happened, text)));
        }
    }
    Ok(LotPage::of(&present, frame, id, words, &events, explained))
}

pub(super) async fn new_hub(visit: Visit) -> Response {
    page(&NewHubPage::of(visit.frame(), Default::default()))
}

pub(super) async fn add_hub(visit: Visit, posted: Posted) -> Response {
    let (name, place, words) = named(&visit, &posted);
    let outcome = match name {
        Some(name) => {
            let region = catalogue::region_of(posted.fields.get("place"));
            let command = Command::OpenHub { name, place, region };
            let given = visit.give(posted.attempt(0), command, words).await;
            given.map_err(|no| visit.why_not(&no))
        }
        None => Err(visit.missing("problem-name")),
    };
    match outcome {
        Ok(_) => on_to("/stock", "said-hub-added"),
        Err(problem) => {
            let fields = &posted.fields;
            let filled = (fields.get("name").to_owned(), fields.get("place").to_owned());
            again(&NewHubPage::of(visit.frame_telling("/hubs/new", problem), filled))
        }
    }
}

pub(super) fn lot(text: &str) -> Option<LotId> {
    if let Some(Thing::Lot(id)) = thing(text) { Some(id) } else { None }
}

/// The hub a text names.
pub(super) fn hub(text: &str) -> Option<HubId> {
    if let Some(Thing::Hub(id)) = thing(text) { Some(id) } else { None }
}

//! Kits: their recipes, and packing kits by them.

use axum::extract::Path;
use axum::response::Response;
use busel_domain::boxes::{BoxCode, Carton, Handling};
use busel_domain::command::Command;
use busel_domain::ids::{RecipeId, Thing, WordsId};
use busel_domain::kit::{Cooking, KitLine, KitOf};
use busel_domain::quantity::BaseUnit;
use busel_domain::size::Variant;

use super::answer::{again, on_to, page};
use super::boxes::drawn;
use super::needs::{amount, item};
use super::pages::EVENTS_SHOWN;
use super::posted::{Fields, Posted, Wrong};
use super::stock::hub;
use super::visit::{Visit, thing};
use crate::catalogue::lexicon;
use crate::exchange::variant::one_size;
use crate::fault::Fault;
use crate::vault::{Words, WordsKind};
use crate::views::frame::Frame;
use crate::views::kits::{Filled, KitPage, KitsPage, codes};
use crate::views::trouble::Trouble;

pub(super) async fn list(visit: Visit) -> Response {
    page(&KitsPage::of(&visit.present(), visit.frame(), Filled::default()))
}

pub(super) async fn one(visit: Visit, Path(id): Path<String>) -> Response {
    let Some(id) = recipe(&id) else { return visit.trouble(Trouble::NotFound) };
    match kit_page(&visit, id, None, visit.frame()).await {
        Ok(found) => visit.page_or_not_found(found),
        Err(fault) => visit.fault(&fault),
    }
}

/// The page of a recipe in this frame; nothing if there is no such recipe for the viewer.
async fn kit_page(
    visit: &Visit,
    id: RecipeId,
    typed: Option<Filled>,
    frame: Frame,
) -> Result<Option<KitPage>, Fault> {
    let present = visit.present();
    // Nothing is read for whoever may not see it: the time that takes would tell that it is there.
    if present.book.recipe(id).is_none() {
        return Ok(None);
    }
    let events = visit.desk.app.clerk.history(Thing::Recipe(id), EVENTS_SHOWN).await?;
    Ok(KitPage::of(&present, frame, id, typed, &events))
}

pub(super) async fn write(visit: Visit, posted: Posted) -> Response {
    let problem = match written(&visit, &posted.fields) {
        Ok((name, lines, words)) => {
            let command = Command::Cook { cooking: Cooking::Write { name, lines } };
            match visit.give(posted.attempt(0), command, vec![words]).await {
                Ok(_) => return on_to("/kits", "said-kit-written"),
                Err(no) => visit.why_not(&no),
            }
        }
        Err(wrong) => visit.wrong(wrong),
    };
    let frame = visit.frame_telling("/kits", problem);
    again(&KitsPage::of(&visit.present(), frame, filled(&posted.fields)))
}

pub(super) async fn change(visit: Visit, Path(id): Path<String>, posted: Posted) -> Response {
    let Some(id) = recipe(&id) else { return visit.trouble(Trouble::NotFound) };
    let kit = KitOf { recipe: id, version: posted.fields.read("version").unwrap_or_default() };
    let problem = match written(&visit, &posted.fields) {
        Ok((name, lines, words)) => {
            let command = Command::Cook { cooking: Cooking::Change { kit, name, lines } };
            match visit.give(posted.attempt(0), command, vec![words]).await {
                Ok(_) => return on_to(&format!("/kits/{id}"), "said-kit-changed"),
                Err(no) => visit.why_not(&no),
            }
        }
        Err(wrong) => visit.wrong(wrong),
    };
    shown_again(&visit, id, Some(filled(&posted.fields)), problem).await
}

pub(super) async fn end(visit: Visit, Path(id): Path<String>, posted: Posted) -> Response {
    let Some(id) = recipe(&id) else { return visit.trouble(Trouble::NotFound) };
    let command = Command::Cook { cooking: Cooking::End { recipe: id } };
    match visit.give(posted.attempt(0), command, Vec::new()).await {
        Ok(_) => on_to("/kits", "said-kit-ended"),
        Err(no) => visit.not_done(&no),
    }
}

/// Kits are packed at a hub: as many as are wanted, or one into each box whose code was scanned.
pub(super) async fn assemble(visit: Visit, Path(id): Path<String>, posted: Posted) -> Response {
    let Some(id) = recipe(&id) else { return visit.trouble(Trouble::NotFound) };
    let problem = match assembling(&visit, &posted, id) {
        Ok(handling) => {
            let command = Command::Handle { handling };
            match visit.give(posted.attempt(0), command, Vec::new()).await {
                Ok(_) => return on_to(&format!("/kits/{id}"), "said-kits-packed"),
                Err(no) => visit.why_not(&no),
            }
        }
        Err(wrong) => visit.wrong(wrong),
    };
    shown_again(&visit, id, None, problem).await
}

fn assembling(visit: &Visit, posted: &Posted, recipe: RecipeId) -> Result<Handling, Wrong> {
    let fields = &posted.fields;
    let at = fields.get("hub");
    let hub = hub(at).ok_or_else(|| ("problem-hub", at.to_owned()))?;
    let kit = KitOf { recipe, version: fields.read("version").unwrap_or_default() };
    let scanned: Result<Vec<BoxCode>, &str> = codes(fields.get("codes")).collect();
    let mut boxes = scanned.map_err(|text| ("problem-box-code", text.to_owned()))?;
    if boxes.is_empty() {
        let count = fields.get("count");
        let read = count.parse().ok().filter(|count| (1..=Carton::LABELS_MAX).contains(count));
        let count = read.ok_or_else(|| ("problem-box-count", count.to_owned()))?;
        let is_new = |code: &BoxCode| visit.whole().book.carton(*code).is_none();
        let attempt = posted.attempt(0);
        boxes = (0..).map(|number| drawn(attempt, number)).filter(is_new).take(count).collect();
    }
    Ok(Handling::Assemble { kit, hub, boxes })
}

async fn shown_again(
    visit: &Visit,
    id: RecipeId,
    typed: Option<Filled>,
    problem: String,
) -> Response {
    let frame = visit.frame_telling(&format!("/kits/{id}"), problem);
    match kit_page(visit, id, typed, frame).await {
        Ok(Some(found)) => again(&found),
        Ok(None) => visit.trouble(Trouble::NotFound),
        Err(fault) => visit.fault(&fault),
    }
}

fn filled(fields: &Fields) -> Filled {
    let rows = fields.rows(["item", "size", "amount"]).unwrap_or_default().into_iter();
    let own = |row: [&str; 3]| {
        let [item, size, amount] = row.map(str::to_owned);
        (item, size, amount)
    };
    let rows = rows.filter(|row| row.iter().any(|text| !text.is_empty())).map(own);
    Filled { name: fields.get("name").to_owned(), rows: rows.collect() }
}

/// What the form says of a recipe; or the key of what is wrong, and the text.
fn written(visit: &Visit, fields: &Fields) -> Result<(WordsId, Vec<KitLine>, Words), Wrong> {
    let text = fields.get("name").to_owned();
    if text.is_empty() {
        return Err(("problem-name", text));
    }
    let rows = fields.rows(["item", "size", "amount"])?;
    let rows = rows.into_iter().filter(|row| row.iter().any(|text| !text.is_empty()));
    let lines: Vec<KitLine> = rows.map(line).collect::<Result<_, _>>()?;
    if lines.is_empty() {
        return Err(("problem-what", String::new()));
    }
    let name = visit.desk.app.outside.words_id();
    Ok((name, lines, Words::own(name, WordsKind::Name, text)))
}

fn line([what, size, how_much]: [&str; 3]) -> Result<KitLine, Wrong> {
    let (key, said) = item(what).ok_or_else(|| ("problem-no-item", what.to_owned()))?;
    let known = lexicon().catalogue().item(&key);
    let unit = known.map_or(BaseUnit::Piece, |item| item.base_unit);
    let units = amount::read_by_hand(how_much, unit)?;
    let units = units.ok_or_else(|| ("problem-amount", how_much.to_owned()))?;
    let size = known.and_then(|item| one_size(size, item, lexicon()));
    let variant = Variant { size, ..said };
    let variant = (variant != Variant::default()).then_some(variant);
    Ok(KitLine { item: key, variant, units })
}

fn recipe(text: &str) -> Option<RecipeId> {
    if let Some(Thing::Recipe(id)) = thing(text) { Some(id) } else { None }
}

//! Needs: the list, one need, and everything that may be done with them.

pub(super) mod amount;
mod chosen;
mod deeds;

use std::collections::BTreeMap;

use axum::extract::Path;
use axum::response::Response;
use busel_domain::command::Command;
use busel_domain::ids::{GroupId, NeedId, Thing};
use busel_domain::item::ItemKey;
use busel_domain::need::{NeedLine, Priority, Substitutes, Trust};
use busel_domain::quantity::{BaseUnit, Units, Written};
use busel_domain::role::Role;
use busel_domain::size::Variant;
use busel_domain::time::Day;

use super::answer::{again, on_to, page};
use super::pages::EVENTS_SHOWN;
use super::posted::{Fields, Posted, Wrong, one_of};
use super::visit::{Visit, thing};
use crate::catalogue::{letters::fold, lexicon};
use crate::fault::Fault;
use crate::i18n::Language;
use crate::vault::{Words, WordsKind};
use crate::views::frame::Frame;
use crate::views::marks::PAGE_LINES;
use crate::views::need::{NeedPage, Read, twins};
use crate::views::needs::{Asked, NeedsPage, Show, Sort};
use crate::views::new_need::{Filled, NewNeedPage};
use crate::views::trouble::Trouble;
use crate::views::words;

pub(super) use chosen::chosen;
pub(super) use deeds::{Claim, proven};
pub(super) use deeds::{apart, confirm, flag, join, reopen, revise, verify, withdraw};

pub(super) async fn list(visit: Visit) -> Response {
    let asked = asked(&visit.asked);
    page(&NeedsPage::of(&visit.present(), visit.frame(), asked))
}

fn asked(fields: &Fields) -> Asked {
    Asked {
        show: Show::from_code(fields.get("show")),
        sort: Sort::from_code(fields.get("sort")),
        group: group(fields.get("group")),
        kind: fields.get("kind").to_owned(),
        region: fields.get("region").to_owned(),
        words: fields.get("q").to_owned(),
        part: fields.read("part").unwrap_or(1),
        is_all_chosen: fields.get("choose") == "all",
        undo: fields.get("undo").split('.').filter_map(need).take(PAGE_LINES).collect(),
    }
}

pub(super) async fn one(visit: Visit, Path(id): Path<String>) -> Response {
    let Some(id) = need(&id) else { return visit.trouble(Trouble::NotFound) };
    match need_page(&visit, id, visit.frame(), Read::default()).await {
        Ok(found) => visit.page_or_not_found(found),
        Err(fault) => visit.fault(&fault),
    }
}

async fn need_page(
    visit: &Visit,
    id: NeedId,
    frame: Frame,
    read: Read,
) -> Result<Option<NeedPage>, Fault> {
    let clerk = &visit.desk.app.clerk;
    let present = visit.present();
    // Nothing is read for whoever may not see it: the time that takes would tell that it is there.
    let Some(need) = present.book.need(id) else { return Ok(None) };
    // Whoever asks for a group reads what was written for it.
    let reads = visit.viewer.actor.is(Role::Requester) || visit.reads_lines();
    let words = match need.line.words {
        Some(words) if reads => clerk.words(words).await?,
        Some(_) | None => None,
    };
    let mut texts = BTreeMap::new();
    if reads {
        for (other, words) in twins::beside(&present, &frame, id) {
            texts.extend(clerk.words(words).await?.map(|text| (other, text)));
        }
    }
    let events = clerk.history(Thing::Need(id), EVENTS_SHOWN).await?;
    Ok(NeedPage::of(&present, frame, id, Read { words, texts, events, ..read }))
}

pub(super) async fn new(visit: Visit) -> Response {
    let group = group(visit.asked.get("group"));
    let filled = Filled { group, ..Filled::default() };
    page(&NewNeedPage::of(&visit.present(), visit.frame(), filled))
}

pub(super) async fn add(visit: Visit, posted: Posted) -> Response {
    let outcome = match new_line(&visit, &posted.fields) {
        Ok((line, words)) => {
            let command = Command::RaiseNeeds { source: None, lines: vec![line] };
            let given = visit.give(posted.attempt(0), command, words).await;
            given.map(drop).map_err(|no| visit.why_not(&no))
        }
        Err(wrong) => Err(visit.wrong(wrong)),
    };
    let Err(problem) = outcome else { return on_to("/needs", "said-need-added") };
    let frame = visit.frame_telling("/needs/new", problem);
    again(&NewNeedPage::of(&visit.present(), frame, filled(&posted.fields)))
}

/// The need a form describes and its words; or the key of what is wrong, and the text.
fn new_line(
    visit: &Visit,
    fields: &Fields,
) -> Result<(NeedLine, Vec<Words>), (&'static str, String)> {
    let group = group(fields.get("group")).ok_or(("problem-group", String::new()))?;
    let typed = fields.get("item");
    let (item, variant) = item(typed).ok_or_else(|| ("problem-no-item", typed.to_owned()))?;
    let present = visit.present();
    let unit = present.book.catalogue().item(&item).map_or(BaseUnit::Piece, |item| item.base_unit);
    let asked = amount::read(fields.get("amount"), unit)?;
    let said = fields.get("words");
    let id = visit.desk.app.outside.words_id();
    // A group nobody knows is refused by the Book.
    let about = present.book.group(group).map_or(id, |group| group.name);
    let words = Words { id, kind: WordsKind::Line, about, text: said.to_owned() };
    let words: Vec<Words> =
        Some(words).filter(|words| !words.text.is_empty()).into_iter().collect();
    let line = NeedLine {
        group,
        item,
        variant,
        written: asked.map_or(Written { thousandths: 0, unit: None }, Written::base),
        asked,
        minimum: Units::ZERO,
        substitutes: Substitutes::Allowed,
        priority: chosen_priority(fields.get("priority"))?,
        wanted_by: day(fields.get("wanted_by"))?,
        valid_until: None,
        trust: Trust::V0,
        source: None,
        words: words.first().map(|words| words.id),
    };
    Ok((line, words))
}

/// The item that these words mean exactly, in any of our languages; nothing is guessed.
pub(super) fn item(typed: &str) -> Option<(ItemKey, Variant)> {
    let lexicon = lexicon();
    let folded = fold(typed);
    let named = lexicon.catalogue().items().find(|item| {
        let is_name = |language: Language| fold(lexicon.name(&item.key, language.code())) == folded;
        item.key.as_str() == typed || Language::ALL.into_iter().any(is_name)
    });
    if let Some(item) = named {
        return Some((item.key.clone(), Variant::default()));
    }
    let synonym = lexicon.synonyms().iter().find(|synonym| *synonym.text == *folded)?;
    let variant = Variant { wearer: synonym.wearer, form: synonym.form, size: None };
    Some((synonym.key.clone(), variant))
}

fn filled(fields: &Fields) -> Filled {
    Filled {
        group: group(fields.get("group")),
        item: fields.get("item").to_owned(),
        amount: fields.get("amount").to_owned(),
        priority: priority(fields.get("priority")),
        wanted_by: fields.get("wanted_by").to_owned(),
        words: fields.get("words").to_owned(),
    }
}

pub(super) fn need(text: &str) -> Option<NeedId> {
    if let Some(Thing::Need(id)) = thing(text) { Some(id) } else { None }
}

pub(super) fn group(text: &str) -> Option<GroupId> {
    if let Some(Thing::Group(id)) = thing(text) { Some(id) } else { None }
}

/// The priority of this word, for a form that is shown again; the usual one where there is none.
pub(super) fn priority(code: &str) -> Priority {
    priority_of(code).unwrap_or_default()
}

fn priority_of(code: &str) -> Option<Priority> {
    Priority::ALL.into_iter().find(|priority| words::priority_code(*priority) == code)
}

/// The priority that was chosen.
pub(super) fn chosen_priority(code: &str) -> Result<Priority, Wrong> {
    one_of(code, priority_of, Priority::default())
}

/// A day as a date field sends it; nothing if the field is empty.
pub(super) fn day(text: &str) -> Result<Option<Day>, (&'static str, String)> {
    if text.is_empty() {
        return Ok(None);
    }
    Day::read(text).map(Some).ok_or_else(|| ("problem-day", text.to_owned()))
}

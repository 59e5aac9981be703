//! Needs: the list, one need, and everything that may be done with them.

pub(super) mod amount;

use axum::extract::Path;
use axum::response::Response;
use busel_domain::command::Command;
use busel_domain::ids::{GroupId, NeedId, Thing};
use busel_domain::item::ItemKey;
use busel_domain::need::{NeedChange, NeedLine, Priority, Substitutes, Trust};
use busel_domain::quantity::{BaseUnit, Units, Written};
use busel_domain::role::Role;
use busel_domain::size::Variant;
use busel_domain::time::Day;

use super::answer::{again, on_to, page};
use super::pages::{EVENTS_SHOWN, local};
use super::posted::{Fields, Posted};
use super::visit::{Visit, thing};
use crate::catalogue::{letters::fold, lexicon};
use crate::fault::Fault;
use crate::i18n::Language;
use crate::vault::{Words, WordsKind};
use crate::views::frame::Frame;
use crate::views::need::NeedPage;
use crate::views::needs::{Asked, NeedsPage, Show};
use crate::views::new_need::{Filled, NewNeedPage};
use crate::views::trouble::Trouble;
use crate::views::words;

pub(super) async fn list(visit: Visit) -> Response {
    let asked = asked(&visit.asked);
    page(&NeedsPage::of(&visit.present(), visit.frame(), asked))
}

fn asked(fields: &Fields) -> Asked {
    Asked {
        show: Show::from_code(fields.get("show")),
        group: group(fields.get("group")),
        kind: fields.get("kind").to_owned(),
        words: fields.get("q").to_owned(),
        part: fields.read("part").unwrap_or(1),
        is_all_chosen: fields.get("choose") == "all",
    }
}

/// Verifies or withdraws every need that was ticked; what a rule refuses is told, the rest is done.
pub(super) async fn chosen(visit: Visit, posted: Posted) -> Response {
    let needs: Vec<NeedId> = posted.fields.all("need").filter_map(need).collect();
    let trust = trust(posted.fields.get("trust"));
    let command = |need| match posted.fields.get("do") {
        "withdraw" => Command::WithdrawNeed { need },
        _ => Command::VerifyNeed { need, trust },
    };
    let mut problem = needs.is_empty().then(|| visit.viewer.tongue.say("problem-none-chosen"));
    let mut done = 0_usize;
    for (number, need) in needs.iter().enumerate() {
        match visit.give(posted.attempt(number), command(*need), Vec::new()).await {
            Ok(_) => done += 1,
            Err(no) => problem = Some(visit.why_not(&no)),
        }
    }
    let back = local(posted.fields.get("back"));
    let Some(why) = problem else { return on_to(back, "said-chosen") };
    let left = needs.len() - done;
    let told = [("done", done.into()), ("left", left.into()), ("why", why.clone().into())];
    let some = if done > 0 { visit.viewer.tongue.with("problem-some", &told) } else { why };
    again(&NeedsPage::of(&visit.present(), visit.frame_telling(back, some), Asked::default()))
}

pub(super) async fn one(visit: Visit, Path(id): Path<String>) -> Response {
    let Some(id) = need(&id) else { return visit.trouble(Trouble::NotFound) };
    match need_page(&visit, id, visit.frame()).await {
        Ok(found) => visit.page_or_not_found(found),
        Err(fault) => visit.fault(&fault),
    }
}

async fn need_page(visit: &Visit, id: NeedId, frame: Frame) -> Result<Option<NeedPage>, Fault> {
    let clerk = &visit.desk.app.clerk;
    let present = visit.present();
    // Nothing is read for whoever may not see it: the time that takes would tell that it is there.
    let Some(need) = present.book.need(id) else { return Ok(None) };
    // Whoever asks for a group reads what was written for it.
    let is_theirs = visit.viewer.actor.is(Role::Requester);
    let words = match need.line.words {
        Some(words) if is_theirs || visit.reads_lines() => clerk.words(words).await?,
        Some(_) | None => None,
    };
    let events = clerk.history(Thing::Need(id), EVENTS_SHOWN).await?;
    Ok(NeedPage::of(&present, frame, id, words, &events))
}

pub(super) async fn verify(visit: Visit, Path(id): Path<String>, posted: Posted) -> Response {
    let Some(need) = need(&id) else { return visit.trouble(Trouble::NotFound) };
    let trust = trust(posted.fields.get("trust"));
    let command = Command::VerifyNeed { need, trust };
    done(&visit, &posted, need, command, "said-need-verified").await
}

pub(super) async fn withdraw(visit: Visit, Path(id): Path<String>, posted: Posted) -> Response {
    let Some(need) = need(&id) else { return visit.trouble(Trouble::NotFound) };
    done(&visit, &posted, need, Command::WithdrawNeed { need }, "said-need-withdrawn").await
}

/// Joins the need in the form to the one in the address, which carries on.
pub(super) async fn join(visit: Visit, Path(id): Path<String>, posted: Posted) -> Response {
    let (Some(keep), Some(join)) = (need(&id), need(posted.fields.get("join"))) else {
        return visit.trouble(Trouble::NotFound);
    };
    done(&visit, &posted, keep, Command::JoinNeeds { keep, join }, "said-needs-joined").await
}

pub(super) async fn revise(visit: Visit, Path(id): Path<String>, posted: Posted) -> Response {
    let Some(id) = need(&id) else { return visit.trouble(Trouble::NotFound) };
    let present = visit.present();
    let Some(known) = present.book.need(id) else { return visit.trouble(Trouble::NotFound) };
    let item = present.book.catalogue().item(&known.line.item);
    let unit = item.map_or(BaseUnit::Piece, |item| item.base_unit);
    match change(&known.line, unit, &posted.fields) {
        Ok(change) => {
            let command = Command::ReviseNeed { need: id, change };
            done(&visit, &posted, id, command, "said-need-revised").await
        }
        Err((key, text)) => {
            let problem = visit.viewer.tongue.with(key, &[("text", text.into())]);
            shown_again(&visit, id, problem).await
        }
    }
}

/// What the form says otherwise than the need; or the key of what is wrong, and the text.
fn change(
    line: &NeedLine,
    unit: BaseUnit,
    fields: &Fields,
) -> Result<NeedChange, (&'static str, String)> {
    let asked = amount::read(fields.get("amount"), unit)?;
    let wanted_by = day(fields.get("wanted_by"))?;
    let priority = priority(fields.get("priority"));
    Ok(NeedChange {
        asked: asked.filter(|asked| line.asked != Some(*asked)),
        priority: Some(priority).filter(|priority| *priority != line.priority),
        wanted_by: wanted_by.filter(|day| line.wanted_by != Some(*day)),
        ..NeedChange::default()
    })
}

async fn done(
    visit: &Visit,
    posted: &Posted,
    need: NeedId,
    command: Command,
    said: &str,
) -> Response {
    match visit.give(posted.attempt(0), command, Vec::new()).await {
        Ok(_) => on_to(&format!("/needs/{need}"), said),
        Err(no) => shown_again(visit, need, visit.why_not(&no)).await,
    }
}

async fn shown_again(visit: &Visit, need: NeedId, problem: String) -> Response {
    let frame = visit.frame_telling(&format!("/needs/{need}"), problem);
    match need_page(visit, need, frame).await {
        Ok(Some(found)) => again(&found),
        Ok(None) => visit.trouble(Trouble::NotFound),
        Err(fault) => visit.fault(&fault),
    }
}

pub(super) async fn new(visit: Visit) -> Response {
    let group = group(visit.asked.get("group"));
    let filled = Filled { group, trust: Trust::V1, ..Filled::default() };
    page(&NewNeedPage::of(&visit.present(), visit.frame(), filled))
}

pub(super) async fn add(visit: Visit, posted: Posted) -> Response {
    let outcome = match new_line(&visit, &posted.fields) {
        Ok((line, words)) => {
            let command = Command::RaiseNeeds { source: None, lines: vec![line] };
            let given = visit.give(posted.attempt(0), command, words).await;
            given.map(drop).map_err(|no| visit.why_not(&no))
        }
        Err((key, text)) => Err(visit.viewer.tongue.with(key, &[("text", text.into())])),
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
        priority: priority(fields.get("priority")),
        wanted_by: day(fields.get("wanted_by"))?,
        valid_until: None,
        trust: trust(fields.get("trust")),
        source: None,
        words: words.first().map(|words| words.id),
    };
    Ok((line, words))
}

/// The item that these words mean exactly, in any of our languages; nothing is guessed.
fn item(typed: &str) -> Option<(ItemKey, Variant)> {
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
        trust: trust(fields.get("trust")),
        wanted_by: fields.get("wanted_by").to_owned(),
        words: fields.get("words").to_owned(),
    }
}

fn need(text: &str) -> Option<NeedId> {
    if let Some(Thing::Need(id)) = thing(text) { Some(id) } else { None }
}

fn group(text: &str) -> Option<GroupId> {
    if let Some(Thing::Group(id)) = thing(text) { Some(id) } else { None }
}

fn trust(code: &str) -> Trust {
    Trust::ALL.into_iter().find(|trust| words::trust_code(*trust) == code).unwrap_or_default()
}

fn priority(code: &str) -> Priority {
    let mut all = Priority::ALL.into_iter();
    all.find(|priority| words::priority_code(*priority) == code).unwrap_or_default()
}

/// A day as a date field sends it; nothing if the field is empty.
pub(super) fn day(text: &str) -> Result<Option<Day>, (&'static str, String)> {
    if text.is_empty() {
        return Ok(None);
    }
    let mut parts = text.splitn(3, '-');
    let mut number = || parts.next().and_then(|part| part.parse::<i32>().ok());
    let date = (number(), number(), number());
    let found = if let (Some(year), Some(month), Some(day)) = date {
        let small = |number: i32| u8::try_from(number).unwrap_or_default();
        Day::from_date(year, small(month), small(day))
    } else {
        None
    };
    found.map(Some).ok_or_else(|| ("problem-day", text.to_owned()))
}

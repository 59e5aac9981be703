//! A pasted chat: read at once, looked through as a form, added with a yes. Nothing waits anywhere:
//! the form itself carries what was found, so that it can be shown again with all that was changed.

mod before;

use axum::response::Response;
use busel_domain::command::Command;
use busel_domain::ids::{GroupId, SourceId};
use busel_domain::item::ItemKey;
use busel_domain::need::{NeedLine, Substitutes, Trust};
use busel_domain::quantity::{BaseUnit, Units, Written};
use busel_domain::refusal::Refusal;
use busel_domain::size::{Size, SizeSystem, Variant};

use super::told::why;
use crate::catalogue::lexicon;
use crate::clerk::NotDone;
use crate::exchange::chat::message::{MESSAGES_MAX, Message, PASTE_BYTES_MAX, messages};
use crate::exchange::chat::taken::{Said, group_in, record};
use crate::exchange::chat::{Around, Heard, Kind, Proposal};
use crate::exchange::reader;
use crate::vault::{WORDS_LENGTH_MAX, Words, WordsKind};
use crate::views::chat::{ChatFoundPage, ChatPage, Elsewhere, Found, Proposed, Rest};
use crate::views::eyes::Eyes;
use crate::views::needs::{Choice, group_choices};
use crate::views::words;
use crate::web::answer::{again, on_to, page};
use crate::web::needs::{amount, day, group, priority};
use crate::web::posted::{Fields, LINE_LETTERS_MAX, Posted, Wrong};
use crate::web::visit::Visit;

/// More proposals than this are looked through in parts.
const PROPOSED_MAX: usize = 200;
/// So many needs stand beside a message that takes one back.
const LINKS_MAX: usize = 3;

pub(in crate::web) async fn choose(visit: Visit) -> Response {
    page(&ChatPage::of(visit.frame(), String::new(), groups(&visit, None)))
}

fn groups(visit: &Visit, chosen: Option<GroupId>) -> Vec<Choice> {
    group_choices(Eyes::of(&visit.present(), &visit.viewer), chosen)
}

/// Reads what was pasted, and shows it.
pub(in crate::web) async fn read(visit: Visit, posted: Posted) -> Response {
    let text = posted.fields.raw("text").to_owned();
    let usual = group(posted.fields.get("group"));
    let tongue = visit.viewer.tongue;
    let problem = if text.trim().is_empty() {
        Some(visit.missing("chat-empty"))
    } else if text.len() > PASTE_BYTES_MAX {
        visit.typed.blame("chat-too-long", "");
        Some(tongue.with("chat-too-long", &[("count", PASTE_BYTES_MAX.into())]))
    } else {
        None
    };
    if let Some(problem) = problem {
        let frame = visit.frame_telling("/import/chat", problem);
        return again(&ChatPage::of(frame, text, groups(&visit, usual)));
    }
    let today = visit.viewer.today();
    let heard = tokio::task::spawn_blocking(move || {
        let all = messages(&text, today).into_iter().take(MESSAGES_MAX);
        let hear =
            |message: &Message<'_>| reader().chat(message.text, message.day, &Around::default());
        let heard: Vec<(u32, String, Heard)> =
            all.map(|message| (message.row, message.text.to_owned(), hear(&message))).collect();
        (text, heard)
    });
    let Ok((text, heard)) = heard.await else {
        return visit.trouble(crate::views::trouble::Trouble::Broken);
    };
    let mut found = told(&visit, text, &heard, usual);
    found.before = before::added(&visit, &found.text).await;
    page(&ChatFoundPage::of(visit.frame(), found, groups(&visit, usual)))
}

/// What was heard, as a page shows it.
fn told(
    visit: &Visit,
    text: String,
    heard: &[(u32, String, Heard)],
    usual: Option<GroupId>,
) -> Found {
    let mut found = Found { text, ..Found::default() };
    let today = visit.viewer.today();
    for (row, words, heard) in heard {
        let said: Said<'_> = (Message { text: words, row: *row, day: today }, heard.clone());
        for (at, proposal) in heard.proposals.iter().enumerate() {
            match proposal.kind {
                Kind::Need | Kind::StandingNeed if found.proposed.len() < PROPOSED_MAX => {
                    let number = found.proposed.len();
                    found.proposed.push(proposed(visit, &said, at, number, usual));
                }
                Kind::Need | Kind::StandingNeed => found.asked.push(Rest {
                    row: *row,
                    line: line(words, proposal),
                    why: visit
                        .viewer
                        .tongue
                        .with("chat-too-long", &[("count", PROPOSED_MAX.into())]),
                }),
                Kind::Offer
                | Kind::News
                | Kind::Withdrawal
                | Kind::Receipt
                | Kind::Exclusion
                | Kind::Case => {
                    found.elsewhere.push(elsewhere(visit, *row, words, proposal));
                }
            }
        }
        for asked in heard.asked.iter().filter(|asked| asked.about.is_none()) {
            let line = words.get(asked.line.clone()).unwrap_or_default().to_owned();
            found.asked.push(Rest { row: *row, line, why: why(visit.viewer.tongue, &asked.why) });
        }
        for span in &heard.aside {
            let line = words.get(span.clone()).unwrap_or_default().to_owned();
            found.aside.push(Rest { row: *row, line, why: String::new() });
        }
    }
    found
}

fn line(text: &str, proposal: &Proposal) -> String {
    text.get(proposal.line.clone()).unwrap_or_default().to_owned()
}

fn proposed(
    visit: &Visit,
    said: &Said<'_>,
    at: usize,
    number: usize,
    usual: Option<GroupId>,
) -> Proposed {
    let (message, heard) = said;
    let proposal = &heard.proposals[at];
    let tongue = visit.viewer.tongue;
    let record = record(message, proposal, lexicon());
    let present = visit.present();
    let labels: Vec<(GroupId, String)> = present
        .book
        .groups()
        .filter_map(|group| Some((group.id, present.labels.get(group.name)?.to_owned())))
        .collect();
    let known: Vec<String> = labels.iter().map(|(_, label)| label.clone()).collect();
    let place = proposal.place.as_deref().and_then(|place| group_in(&known, place));
    let named = place.or_else(|| group_in(&known, message.text));
    let named = named.and_then(|name| labels.iter().find(|(_, label)| label == name));
    let group = named.map(|(id, _)| *id).or(usual);
    let asks = heard.asked.iter().filter(|asked| asked.about == Some(at));
    let mut asks: Vec<String> = asks.map(|asked| why(tongue, &asked.why)).collect();
    let what = (&proposal.item, &record.variant);
    let same = before::said_already(visit, group, what, record.base_units);
    asks.extend(same.map(|need| tongue.with("chat-same", &[("need", need.to_string().into())])));
    let base =
        lexicon().catalogue().item(&proposal.item).map_or(BaseUnit::Piece, |item| item.base_unit);
    let written = match (proposal.thousandths, &record.unit) {
        (None, _) => String::new(),
        (Some(amount), unit) => {
            format!("{} {}", tongue.thousandths(amount), unit.as_deref().unwrap_or_default())
        }
    };
    Proposed {
        number,
        is_taken: asks.is_empty() && group.is_some(),
        row: record.at.row,
        line: line(message.text, proposal),
        name: words::thing(tongue, &proposal.item, &record.variant),
        item: proposal.item.to_string(),
        variant: serde_json::to_string(&record.variant).unwrap_or_default(),
        size: record.variant.size.as_ref().map(|size| size.value.to_string()).unwrap_or_default(),
        amount: record.base_units.map(|units| typed(units, base)).unwrap_or_default(),
        unit: tongue.unit(base),
        written: written.trim().to_owned(),
        groups: groups(visit, group),
        day: proposal.deadline.map(|day| day.to_string()).unwrap_or_default(),
        priority: proposal.priority.map(words::priority_code).unwrap_or_default().to_owned(),
        asks,
    }
}

/// An amount as the field reads it again: whole kilograms and litres as such.
fn typed(units: Units, base: BaseUnit) -> String {
    let word = if base == BaseUnit::Gram { "kg" } else { "l" };
    let is_large = base.is_poured() && units.get() >= 1000 && units.get().is_multiple_of(1000);
    if is_large { format!("{} {word}", units.get() / 1000) } else { units.get().to_string() }
}

fn elsewhere(visit: &Visit, row: u32, text: &str, proposal: &Proposal) -> Elsewhere {
    let tongue = visit.viewer.tongue;
    let word = match proposal.kind {
        Kind::News => "news",
        Kind::Need
        | Kind::StandingNeed
        | Kind::Offer
        | Kind::Withdrawal
        | Kind::Receipt
        | Kind::Exclusion
        | Kind::Case => proposal.kind.word(),
    };
    let present = visit.present();
    let is_about_needs = matches!(proposal.kind, Kind::Withdrawal | Kind::News | Kind::Receipt);
    let open = present
        .book
        .needs()
        .filter(|need| is_about_needs && need.closed.is_none() && need.line.item == proposal.item);
    let link = |id: String| {
        (format!("/needs/{id}"), tongue.with("chat-open-need", &[("need", id.into())]))
    };
    Elsewhere {
        row,
        line: line(text, proposal),
        kind: tongue.say(&format!("chat-kind-{word}")),
        name: words::item(tongue, &proposal.item),
        advice: tongue.say(&format!("chat-do-{word}")),
        links: open.take(LINKS_MAX).map(|need| link(need.id.to_string())).collect(),
    }
}

/// Adds what is ticked: all of it or none. What cannot be meant is told, and everything stays typed.
pub(in crate::web) async fn add(visit: Visit, posted: Posted) -> Response {
    let fields = &posted.fields;
    let tongue = visit.viewer.tongue;
    let mut lines = Vec::new();
    let mut all_words = Vec::new();
    for number in numbers(fields).filter(|number| fields.get(&format!("take-{number}")) == "yes") {
        match ticked(&visit, fields, number) {
            Ok((line, words)) => {
                lines.push(line);
                all_words.push(words);
            }
            Err(wrong) => {
                let name = wrong.2;
                visit.typed.blame_field(&format!("{name}-{number}"), 0);
                let why = visit.wrong((wrong.0, wrong.1));
                let row = fields.get(&format!("row-{number}")).to_owned();
                let told = [("row", row.into()), ("why", why.into())];
                return shown_again(&visit, fields, tongue.with("chat-problem-line", &told)).await;
            }
        }
    }
    if lines.is_empty() {
        return shown_again(&visit, fields, tongue.say("chat-none-ticked")).await;
    }
    let (text, attempt) = (fields.raw("text"), posted.attempt(0));
    let is_meant = fields.get("again") == "yes";
    let source = Some(before::source(text, is_meant.then_some(attempt)));
    let command = Command::RaiseNeeds { source, lines };
    match visit.give(attempt, command, all_words).await {
        Ok(_) => on_to("/needs", "said-chat-added"),
        Err(NotDone::Refused(Refusal::ReadBefore(_))) => {
            shown_again(&visit, fields, visit.missing("problem-chat-before")).await
        }
        Err(no) => shown_again(&visit, fields, visit.why_not(&no)).await,
    }
}

/// The numbers of the proposals in a form.
fn numbers(fields: &Fields) -> impl Iterator<Item = usize> {
    (0..PROPOSED_MAX).filter(|number| !fields.get(&format!("item-{number}")).is_empty())
}

/// A ticked proposal as a need; or the key of what is wrong, the text, and in which of its fields.
fn ticked(
    visit: &Visit,
    fields: &Fields,
    number: usize,
) -> Result<(NeedLine, Words), (&'static str, String, &'static str)> {
    let at = |name: &'static str| move |(key, text): Wrong| (key, text, name);
    let field = |name: &str| fields.get(&format!("{name}-{number}"));
    let group = group(field("group")).ok_or(("problem-group", String::new(), "group"))?;
    let no_item = || ("problem-no-item", field("item").to_owned(), "item");
    let item = ItemKey::new(field("item")).ok_or_else(no_item)?;
    let present = visit.present();
    let unit = present.book.catalogue().item(&item).ok_or_else(no_item)?.base_unit;
    let asked = amount::read(field("amount"), unit).map_err(at("amount"))?;
    if field("size").chars().count() > LINE_LETTERS_MAX {
        return Err(("problem-size", field("size").to_owned(), "size"));
    }
    let id = visit.desk.app.outside.words_id();
    let about = present.book.group(group).map_or(id, |group| group.name);
    let said = field("line");
    let said = &said[..said.floor_char_boundary(WORDS_LENGTH_MAX)];
    let line = NeedLine {
        group,
        item,
        variant: variant(field("variant"), field("size")),
        written: asked.map_or(Written { thousandths: 0, unit: None }, Written::base),
        asked,
        minimum: Units::ZERO,
        substitutes: Substitutes::Allowed,
        priority: priority(field("priority")),
        wanted_by: day(field("day")).map_err(at("day"))?,
        valid_until: None,
        trust: Trust::V0,
        source: Some((SourceId(0), field("row").parse().unwrap_or_default())),
        words: Some(id),
    };
    Ok((line, Words { id, kind: WordsKind::Line, about, text: said.to_owned() }))
}

/// The variant that the form carried, with the size as it stands in the field now.
fn variant(carried: &str, size: &str) -> Variant {
    let mut variant: Variant = serde_json::from_str(carried).unwrap_or_default();
    let is_same = variant.size.as_ref().is_some_and(|known| &*known.value == size);
    if !is_same {
        let system = variant.size.as_ref().map_or(SizeSystem::Named, |known| known.system);
        let value = size.to_uppercase();
        let millimetres = lexicon().sizes().millimetres(system, &value);
        variant.size =
            (!value.is_empty()).then(|| Size { system, value: value.into(), millimetres });
    }
    variant
}

/// The page again, with everything that was changed in it.
async fn shown_again(visit: &Visit, fields: &Fields, problem: String) -> Response {
    let frame = visit.frame_telling("/import/chat", problem);
    let kept = |number: usize| {
        let field = |name: &str| fields.get(&format!("{name}-{number}"));
        let item = ItemKey::new(field("item"));
        let base = item
            .as_ref()
            .and_then(|item| lexicon().catalogue().item(item))
            .map_or(BaseUnit::Piece, |item| item.base_unit);
        let variant = variant(field("variant"), field("size"));
        let tongue = visit.viewer.tongue;
        Proposed {
            number,
            is_taken: field("take") == "yes",
            row: field("row").parse().unwrap_or_default(),
            line: field("line").to_owned(),
            name: item.map_or_else(
                || field("item").to_owned(),
                |item| words::thing(tongue, &item, &variant),
            ),
            item: field("item").to_owned(),
            variant: field("variant").to_owned(),
            size: field("size").to_owned(),
            amount: field("amount").to_owned(),
            unit: tongue.unit(base),
            written: field("written").to_owned(),
            groups: groups(visit, group(field("group"))),
            day: field("day").to_owned(),
            priority: field("priority").to_owned(),
            asks: fields.all(&format!("ask-{number}")).map(str::to_owned).collect(),
        }
    };
    let found = Found {
        text: fields.raw("text").to_owned(),
        before: before::added(visit, fields.raw("text")).await,
        proposed: numbers(fields).map(kept).collect(),
        ..Found::default()
    };
    again(&ChatFoundPage::of(frame, found, groups(visit, None)))
}

//! A pasted chat: read at once, looked through as a form, added with a yes. Nothing waits anywhere:
//! the form itself carries what was found, so that it can be shown again with all that was changed.
//!
//! Needs, what is needed no more, what arrived and offers are proposed; each becomes the command that
//! its own page would give, and only where the viewer may give it.

mod before;
mod beside;
mod need;
mod offer;
mod receipt;
mod steps;
mod withdrawal;

use axum::response::Response;
use busel_domain::command::CommandKind;
use busel_domain::ids::GroupId;
use busel_domain::policy::may;

use super::told::why;
use crate::exchange::chat::message::{MESSAGES_MAX, Message, PASTE_BYTES_MAX, messages};
use crate::exchange::chat::taken::Said;
use crate::exchange::chat::{Around, Heard, Kind};
use crate::exchange::reader;
use crate::views::chat::{ChatFoundPage, ChatPage, Elsewhere, Found, Rest};
use crate::views::eyes::Eyes;
use crate::views::needs::{Choice, group_choices};
use crate::views::words;
use crate::web::answer::{again, page};
use crate::web::needs::group;
use crate::web::posted::{Fields, Posted};
use crate::web::visit::Visit;
use beside::{Beside, Told};
use receipt::Reports;

pub(in crate::web) use steps::add;

/// More proposals than this are looked through in parts.
const PROPOSED_MAX: usize = 200;
/// So many needs stand beside a message with news of one.
const LINKS_MAX: usize = 3;

/// The key of what is wrong with a proposal, the text, and in which of its fields.
type Unfit = (&'static str, String, &'static str);

/// The fields of one proposal in the form.
#[derive(Clone, Copy)]
struct Field<'f> {
    fields: &'f Fields,
    number: usize,
}

impl<'f> Field<'f> {
    fn name(self, name: &str) -> String {
        format!("{name}-{}", self.number)
    }

    fn get(self, name: &str) -> &'f str {
        self.fields.get(&self.name(name))
    }

    fn text(self, name: &str) -> String {
        self.get(name).to_owned()
    }

    fn all(self, name: &str) -> Vec<String> {
        self.fields.all(&self.name(name)).map(str::to_owned).collect()
    }
}

/// The proposals that a form carries.
fn carried(fields: &Fields) -> Vec<Field<'_>> {
    let names = fields.pairs().iter().filter_map(|(name, _)| name.strip_prefix("kind-"));
    let mut numbers: Vec<usize> = names.filter_map(|number| number.parse().ok()).collect();
    numbers.sort_unstable();
    numbers.dedup();
    numbers.into_iter().map(|number| Field { fields, number }).collect()
}

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
    let beside = Beside::of(visit, usual);
    let mut reports = Reports::default();
    let today = visit.viewer.today();
    let said: Vec<Said<'_>> = heard
        .iter()
        .map(|(row, words, heard)| (Message { text: words, row: *row, day: today }, heard.clone()))
        .collect();
    let mut number = 0;
    for said in &said {
        for at in 0..said.1.proposals.len() {
            let told = Told { said, at };
            if number >= PROPOSED_MAX {
                let most = [("count", PROPOSED_MAX.into())];
                let why = visit.viewer.tongue.with("chat-too-long", &most);
                found.asked.push(Rest { row: said.0.row, line: told.line(), why });
            } else if propose(&beside, &told, number, (&mut found, &mut reports)).is_some() {
                number += 1;
            } else {
                found.elsewhere.push(elsewhere(&beside, &told));
            }
        }
        let (message, heard) = said;
        let text = |span: &std::ops::Range<usize>| {
            message.text.get(span.clone()).unwrap_or_default().to_owned()
        };
        for asked in heard.asked.iter().filter(|asked| asked.about.is_none()) {
            let why = why(visit.viewer.tongue, &asked.why);
            found.asked.push(Rest { row: message.row, line: text(&asked.line), why });
        }
        for span in &heard.aside {
            found.aside.push(Rest { row: message.row, line: text(span), why: String::new() });
        }
    }
    found.arrived = reports.proposed(visit, number);
    found
}

/// Puts a proposal where it belongs on the page; nothing if nothing can be done with it here.
fn propose<'b>(
    beside: &'b Beside<'_>,
    told: &Told<'_>,
    number: usize,
    (found, reports): (&mut Found, &mut Reports<'b>),
) -> Option<()> {
    let is_for = |kind| may(&beside.visit.viewer.actor, kind).then_some(());
    match told.proposal().kind {
        Kind::Need | Kind::StandingNeed => {
            is_for(CommandKind::RaiseNeeds)?;
            found.needs.push(need::proposed(beside, told, number));
        }
        Kind::Withdrawal => {
            is_for(CommandKind::WithdrawNeed)?;
            found.taken_back.push(withdrawal::proposed(beside, told, number)?);
        }
        Kind::Receipt => {
            is_for(CommandKind::ReportReceipt)?;
            reports.hear(beside, told)?;
        }
        Kind::Offer => {
            is_for(CommandKind::MakeOffer)?;
            found.offered.push(offer::proposed(beside, told, number)?);
        }
        Kind::News | Kind::Exclusion | Kind::Case => return None,
    }
    Some(())
}

/// What is told with advice only.
fn elsewhere(beside: &Beside<'_>, told: &Told<'_>) -> Elsewhere {
    let (tongue, proposal) = (beside.visit.viewer.tongue, told.proposal());
    let word = match proposal.kind {
        Kind::News => "news",
        Kind::Need | Kind::StandingNeed => "need",
        Kind::Offer | Kind::Withdrawal | Kind::Receipt | Kind::Exclusion | Kind::Case => {
            proposal.kind.word()
        }
    };
    let link = |id: String| {
        (format!("/needs/{id}"), tongue.with("chat-open-need", &[("need", id.into())]))
    };
    let links = match proposal.kind {
        Kind::News | Kind::Receipt => {
            let group = beside.group(told);
            let theirs = beside.unmet(&proposal.item);
            let theirs = theirs.filter(|need| group.is_none_or(|group| group == need.line.group));
            theirs.take(LINKS_MAX).map(|need| link(need.id.to_string())).collect()
        }
        Kind::Offer => vec![("/offers/new".to_owned(), tongue.say("do-add-offer"))],
        Kind::Need | Kind::StandingNeed | Kind::Withdrawal | Kind::Exclusion | Kind::Case => {
            Vec::new()
        }
    };
    Elsewhere {
        row: told.said.0.row,
        line: told.line(),
        kind: tongue.say(&format!("chat-kind-{word}")),
        name: words::item(tongue, &proposal.item),
        advice: tongue.say(&format!("chat-do-{word}")),
        links,
    }
}

//! Everything that is ticked on the page of a chat, as commands that are given one after another.
//!
//! All of it is read before anything is given, and what a rule refuses is found before that too. Only
//! where somebody else is quicker can one in the middle be refused: then it is told what was done. The
//! attempts come from the form, so that sending it twice does nothing twice (law L3).

use std::collections::BTreeSet;

use axum::response::Response;
use busel_domain::command::Command;
use busel_domain::refusal::Refusal;

use super::beside::Beside;
use super::{Field, Unfit, before, carried, need, offer, receipt, withdrawal};
use crate::clerk::NotDone;
use crate::vault::Words;
use crate::views::chat::{ChatFoundPage, Found};
use crate::web::answer::{again, on_to, page};
use crate::web::posted::{Fields, Posted};
use crate::web::visit::Visit;

/// One command of the form.
struct Step {
    /// The proposals it is made of.
    of: Vec<usize>,
    /// Which of the form's attempts it is.
    turn: usize,
    command: Command,
    words: Vec<Words>,
}

/// What a proposal is, in the form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Sort {
    Need,
    Withdrawal,
    Receipt,
    Offer,
}

impl Sort {
    fn of(field: Field<'_>) -> Self {
        match field.get("kind") {
            "withdrawal" => Self::Withdrawal,
            "receipt" => Self::Receipt,
            "offer" => Self::Offer,
            _need => Self::Need,
        }
    }
}

/// Adds what is ticked. What cannot be meant is told, and everything stays typed.
pub(in crate::web) async fn add(visit: Visit, posted: Posted) -> Response {
    let fields = &posted.fields;
    let tongue = visit.viewer.tongue;
    let ticked: Vec<Field<'_>> =
        carried(fields).into_iter().filter(|field| turns(*field) > 0).collect();
    if ticked.is_empty() {
        return shown_again(&visit, fields, tongue.say("chat-none-ticked")).await;
    }
    let is_sent_again = was_done(&visit, &posted, &ticked).await;
    if is_sent_again {
        return over(&ticked);
    }
    let steps = match steps(&visit, &posted, &ticked) {
        Ok(steps) => steps,
        Err((field, (key, text, name))) => {
            visit.typed.blame_field(&field.name(name), 0);
            let why = visit.wrong((key, text));
            let row = field.get("row").to_owned();
            let told =
                tongue.with("chat-problem-line", &[("row", row.into()), ("why", why.into())]);
            return shown_again(&visit, fields, told).await;
        }
    };
    match carried_out(&visit, &posted, steps).await {
        Ok(()) => over(&ticked),
        Err(stopped) if stopped.done == 0 => shown_again(&visit, fields, stopped.why).await,
        Err(stopped) => {
            let Stopped { done, left, why, of } = stopped;
            let told = [("done", done.into()), ("left", left.into()), ("why", why.into())];
            // A page of its own: what was done is not among what was typed any more.
            let told = tongue.with("problem-some", &told);
            let found = found(&visit, fields, &of).await;
            let frame = visit.frame_telling("/import/chat", told);
            page(&ChatFoundPage::of(frame, found, super::groups(&visit, None)))
        }
    }
}

/// How many of the form's attempts a proposal takes: all needs share the first.
fn turns(field: Field<'_>) -> usize {
    match Sort::of(field) {
        Sort::Withdrawal => field.all("take").len(),
        Sort::Need | Sort::Receipt | Sort::Offer => usize::from(field.get("take") == "yes"),
    }
}

/// Whether this very form was carried out before.
async fn was_done(visit: &Visit, posted: &Posted, ticked: &[Field<'_>]) -> bool {
    let others = ticked.iter().filter(|field| Sort::of(**field) != Sort::Need);
    let last = others.map(|field| turns(*field)).sum::<usize>();
    for turn in 0..=last {
        if !matches!(visit.desk.app.clerk.was_done(posted.attempt(turn)).await, Ok(true)) {
            return false;
        }
    }
    true
}

/// The page on which what was added is to be seen.
fn over(ticked: &[Field<'_>]) -> Response {
    let is_any = |sort| ticked.iter().any(|field| Sort::of(*field) == sort);
    let is_about_offers = is_any(Sort::Offer)
        && ![Sort::Need, Sort::Withdrawal, Sort::Receipt].into_iter().any(is_any);
    on_to(if is_about_offers { "/offers" } else { "/needs" }, "said-chat-added")
}

/// What is ticked as commands; or what is wrong with which proposal.
///
/// The first raises the needs. It is given where there are none too, because it tells the Book that this
/// chat was added.
fn steps<'f>(
    visit: &Visit,
    posted: &Posted,
    ticked: &[Field<'f>],
) -> Result<Vec<Step>, (Field<'f>, Unfit)> {
    let fields = &posted.fields;
    let (mut lines, mut words, mut of) = (Vec::new(), Vec::new(), Vec::new());
    let mut steps: Vec<Step> = Vec::new();
    for field in ticked {
        let wrong = |unfit: Unfit| (*field, unfit);
        let mut put = |command: Command, words: Vec<Words>| {
            let turn = steps.len() + 1;
            steps.push(Step { of: vec![field.number], turn, command, words });
        };
        match Sort::of(*field) {
            Sort::Need => {
                let (line, said) = need::ticked(visit, *field).map_err(wrong)?;
                lines.push(line);
                words.push(said);
                of.push(field.number);
            }
            Sort::Withdrawal => {
                for command in withdrawal::commands(visit, *field).map_err(wrong)? {
                    put(command, Vec::new());
                }
            }
            Sort::Receipt => put(receipt::command(visit, *field).map_err(wrong)?, Vec::new()),
            Sort::Offer => {
                let (command, words) = offer::command(visit, *field).map_err(wrong)?;
                put(command, words);
            }
        }
    }
    if let Some(twice) = twice(&steps) {
        let field = ticked.iter().find(|field| field.number == twice.0).copied();
        return Err((field.unwrap_or(ticked[0]), ("chat-back-twice", twice.1, "take")));
    }
    let is_meant = fields.get("again") == "yes";
    let source = before::source(fields.raw("text"), is_meant.then_some(posted.attempt(0)));
    let command = Command::RaiseNeeds { source: Some(source), lines };
    steps.insert(0, Step { of, turn: 0, command, words });
    Ok(steps)
}

/// A need that two proposals take back.
fn twice(steps: &[Step]) -> Option<(usize, String)> {
    let mut met = BTreeSet::new();
    steps.iter().find_map(|step| {
        let (Command::WithdrawNeed { need } | Command::ReviseNeed { need, .. }) = &step.command
        else {
            return None;
        };
        let number = step.of.first().copied().unwrap_or_default();
        (!met.insert(*need)).then(|| (number, need.to_string()))
    })
}

/// One of the commands was refused.
struct Stopped {
    done: usize,
    left: usize,
    why: String,
    /// The proposals that were done.
    of: BTreeSet<usize>,
}

/// Gives one command after another. What a rule would refuse now comes first, so that then nothing is
/// done at all.
async fn carried_out(visit: &Visit, posted: &Posted, mut steps: Vec<Step>) -> Result<(), Stopped> {
    let whole = visit.whole();
    steps.sort_by_key(|step| {
        whole.book.decide(&visit.viewer.actor, &step.command, visit.now()).is_ok()
    });
    let (all, mut done, mut of) = (steps.len(), 0, BTreeSet::new());
    let open: Vec<usize> = steps.iter().flat_map(|step| step.of.clone()).collect();
    let mut given = Vec::new();
    for Step { of: numbers, turn, command, words } in steps {
        if let Err(no) = visit.give(posted.attempt(turn), command, words).await {
            let why = if let NotDone::Refused(Refusal::ReadBefore(_)) = no {
                visit.missing("problem-chat-before")
            } else {
                visit.why_not(&no)
            };
            // What has several steps is done when its last is.
            let left = |number: &usize| {
                open.iter().filter(|of| *of == number).count()
                    > given.iter().filter(|of| *of == number).count()
            };
            of.extend(given.iter().copied().filter(|number| !left(number)));
            return Err(Stopped { done, left: all - done, why, of });
        }
        given.extend(numbers);
        done += 1;
    }
    Ok(())
}

/// What the form carried, without what was done.
async fn found(visit: &Visit, fields: &Fields, done: &BTreeSet<usize>) -> Found {
    let text = fields.raw("text").to_owned();
    let before = before::added(visit, &text).await;
    let beside = Beside::of(visit, None);
    let mut found = Found { text, before, ..Found::default() };
    for field in carried(fields).into_iter().filter(|field| !done.contains(&field.number)) {
        match Sort::of(field) {
            Sort::Need => found.needs.push(need::again(visit, field)),
            Sort::Withdrawal => found.taken_back.push(withdrawal::again(&beside, field)),
            Sort::Receipt => found.arrived.extend(receipt::again(visit, field)),
            Sort::Offer => found.offered.push(offer::again(visit, field)),
        }
    }
    found
}

/// The page again, with everything that was changed in it.
async fn shown_again(visit: &Visit, fields: &Fields, problem: String) -> Response {
    let frame = visit.frame_telling("/import/chat", problem);
    let found = found(visit, fields, &BTreeSet::new()).await;
    again(&ChatFoundPage::of(frame, found, super::groups(visit, None)))
}

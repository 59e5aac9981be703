//! Calls for offers: those that are open, those that are over, and the form for a new one.

use askama::Template;
use busel_domain::call::Call;
use busel_domain::command::CommandKind;
use busel_domain::ids::{CallId, Thing};
use busel_domain::policy::may;

use super::eyes::Eyes;
use super::frame::{Frame, Here};
use super::give::CallCard;
use super::marks::{Chip, Tone};
use super::needs::Choice;
use super::offers::item_names;
use crate::seen::Seen;

/// Rows in the form; whoever wants more makes another call.
pub const ROWS: usize = 6;

/// Plans to choose from, the newest first.
const PLANS_SHOWN: usize = 10;

/// A call in the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CallRow {
    card: CallCard,
    state: Chip,
    is_open: bool,
    answers: usize,
    plan: Option<String>,
}

/// What stood in the form: item and amount of each row, the last day, the plan.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Filled {
    /// Item and amount, as typed.
    pub rows: Vec<(String, String)>,
    /// The last day, as typed.
    pub until: String,
    /// The plan, as chosen.
    pub plan: String,
}

/// The page.
#[derive(Debug, Clone, Template)]
#[template(path = "offers/calls.html")]
pub struct CallsPage {
    page: Frame,
    calls: Vec<CallRow>,
    may_open: bool,
    filled: Filled,
    items: Vec<String>,
    plans: Vec<Choice>,
}

impl CallsPage {
    /// All calls, the open ones first.
    #[must_use]
    pub fn of(present: &Seen, page: Frame, mut filled: Filled) -> Self {
        let page = page.at(Here::Offers);
        let eyes = Eyes::of(present, &page.viewer);
        let (book, today) = (&present.book, page.viewer.today());
        let mut calls: Vec<&Call> =
            book.calls().filter(|call| page.keeps(Thing::Call(call.id))).collect();
        calls.sort_by_key(|call| (!call.is_open(today), call.line.until, call.id));
        let rows = calls.into_iter().map(|call| {
            let is_open = call.is_open(today);
            let state = if is_open {
                Chip::before(&page, call.line.until)
            } else {
                Chip::new(Tone::Plain, page.say("call-over"))
            };
            let answers = book.offers().filter(|offer| offer.line.call == Some(call.id)).count();
            let plan = call.line.plan.map(|plan| plan.to_string());
            let card = CallCard::of(eyes, &page, call, "/offers/new");
            CallRow { card, state, is_open, answers, plan }
        });
        let mut plans: Vec<Choice> = book
            .plans()
            .map(|plan| plan.id.to_string())
            .map(|id| (id.clone(), id.clone(), id == filled.plan))
            .collect();
        plans.reverse();
        plans.truncate(PLANS_SHOWN);
        filled.rows.resize(ROWS, Default::default());
        Self {
            calls: rows.collect(),
            may_open: may(&page.viewer.actor, CommandKind::OpenCall),
            items: item_names(book, page.tongue(), |_| true),
            plans,
            filled,
            page,
        }
    }

    /// A page with one of everything.
    #[must_use]
    pub fn sample(page: Frame) -> Self {
        let page = page.at(Here::Offers);
        let call = |is_open| CallRow {
            card: CallCard { id: CallId(if is_open { 1 } else { 2 }), ..CallCard::sample(&page) },
            state: Chip::new(Tone::Plain, page.say("call-over")),
            is_open,
            answers: 3,
            plan: Some("P-4".to_owned()),
        };
        let rows = vec![("Rice".to_owned(), "5 kg".to_owned())];
        Self {
            calls: vec![call(true), call(false)],
            may_open: true,
            filled: Filled { rows, ..Filled::default() },
            items: vec!["Rice".to_owned()],
            plans: vec![("P-4".to_owned(), "P-4".to_owned(), false)],
            page,
        }
    }
}

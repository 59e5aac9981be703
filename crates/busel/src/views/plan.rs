//! The plan: who would get what and why, what nobody gets and why, and whether it is fair.
//!
//! A plan is a document (law L5): here it is read and compared with the one in force, never changed.

mod change;
mod compare;
mod fair;
mod hand;
mod load;
mod sums;

use std::collections::BTreeSet;

use askama::Template;
use busel_domain::command::CommandKind;
use busel_domain::ids::{GroupId, HubId, PlanId};
use busel_domain::plan::{Plan, Unmet};
use busel_domain::policy;
use busel_domain::quantity::Units;

use super::eyes::Eyes;
use super::frame::{Frame, Here};
use super::marks::{Chip, Paging, Tone};
use super::words;
use crate::seen::Seen;

pub use change::{ChangePage, LotChoice, field as lot_field};
pub use compare::{ComparePage, GroupChange, NeedChange};
pub use fair::FairLine;
pub use hand::HandLine;
pub(crate) use load::trip_line;
pub use load::{AllocatedLine, LoadCard, TripLine};
pub use sums::Sum;

/// Lines of one load on the plan's page; the rest is on the load's own page.
const LOAD_LINES_SHOWN: usize = 8;
/// Journeys of one load on the plan's page.
const LOAD_TRIPS_SHOWN: usize = 2;
/// Unmet needs on the plan's page.
const UNMET_SHOWN: usize = 8;
/// Loads on the plan's page.
const LOADS_SHOWN: usize = 30;
/// Loads on the sheet that asks whether to adopt a plan.
const ADOPTED_SHOWN: usize = 100;
/// Older plans on the plan's page.
const OLDER_SHOWN: usize = 8;

/// What a need does not get.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnmetLine {
    /// Which need.
    pub need: String,
    /// What.
    pub thing: String,
    /// How much of it.
    pub amount: String,
    /// For whom.
    pub group: String,
    /// Why.
    pub why: String,
    /// Where the next step is done, and its word.
    pub step: (String, String),
}

/// A plan in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanLine {
    /// Its number.
    pub id: PlanId,
    /// When it was made.
    pub made: String,
    /// Proposed, in force, earlier.
    pub standing: Chip,
}

/// The page of one plan, or of none.
#[derive(Debug, Clone, Template)]
#[template(path = "plan/show.html")]
#[expect(clippy::struct_excessive_bools, reason = "each is something that is there or not")]
pub struct PlanPage {
    page: Frame,
    plan: Option<PlanLine>,
    can_adopt: bool,
    can_compare: bool,
    by_hand: usize,
    /// For how many needs it was made, if a person chose some.
    only: Option<usize>,
    /// Whether nothing of it is left out.
    is_whole: bool,
    is_exact: bool,
    lead: String,
    sums: Vec<Sum>,
    loads: Vec<LoadCard>,
    hidden_loads: usize,
    unmet: Vec<UnmetLine>,
    unmet_count: usize,
    fair: Vec<FairLine>,
    hand: Vec<HandLine>,
    older: Vec<PlanLine>,
    unverified: usize,
}

/// The plan a person would want to see first: the newest proposal, else the one in force.
#[must_use]
pub fn current(present: &Seen) -> Option<PlanId> {
    let newest = present.book.plans().last();
    let in_force = present.book.plan_in_force();
    let proposal = newest.filter(|plan| present.book.is_proposal(plan));
    proposal.or(in_force).or(newest).map(|plan| plan.id)
}

/// Whether this viewer could change it or put it in force.
fn is_open_to(present: &Seen, page: &Frame, plan: &Plan) -> bool {
    present.book.is_proposal(plan) && policy::may(&page.viewer.actor, CommandKind::AdoptPlan)
}

impl PlanPage {
    /// The page of this plan, with the first of what it says or with all of it, to be printed; nothing
    /// if there is no such plan.
    #[must_use]
    pub fn of(present: &Seen, page: Frame, id: PlanId, is_whole: bool) -> Option<Self> {
        let page = page.at(Here::Plan);
        let plan = present.book.plan(id)?;
        let eyes = Eyes::of(present, &page.viewer);
        let document = &plan.document;
        let most = |shown: usize| if is_whole { usize::MAX } else { shown };
        let many = (most(LOADS_SHOWN), most(LOAD_LINES_SHOWN));
        let (loads, hidden_loads) = load::cards(eyes, &page, plan, many);
        let unmet = document.unmet.iter().take(most(UNMET_SHOWN));
        Some(Self {
            plan: Some(line(present, &page, plan)),
            can_adopt: present.book.is_proposal(plan),
            can_compare: document.beside.or(document.parent).is_some(),
            by_hand: document.by_hand.iter().map(|line| line.need).collect::<BTreeSet<_>>().len(),
            only: document.only.as_ref().map(BTreeSet::len),
            is_whole,
            is_exact: document.is_exact,
            lead: lead(&page, plan),
            sums: sums::of(eyes, &page, plan),
            hidden_loads,
            loads,
            unmet: unmet.filter_map(|unmet| unmet_line(eyes, &page, unmet)).collect(),
            unmet_count: document.unmet.len(),
            fair: fair::lines(eyes, &page, plan),
            hand: hand::lines(&page, plan),
            older: older(present, &page, id),
            unverified: 0,
            page,
        })
    }

    /// The page when there is no plan yet.
    #[must_use]
    pub fn none(present: &Seen, page: Frame) -> Self {
        let today = page.viewer.today();
        let open = present.listing(today).count_of(crate::listing::Marks::OPEN);
        Self { unverified: open, ..Self::empty(page.at(Here::Plan)) }
    }

    fn empty(page: Frame) -> Self {
        Self {
            page,
            plan: None,
            can_adopt: false,
            can_compare: false,
            by_hand: 0,
            only: None,
            is_whole: true,
            is_exact: true,
            lead: String::new(),
            sums: Vec::new(),
            loads: Vec::new(),
            hidden_loads: 0,
            unmet: Vec::new(),
            unmet_count: 0,
            fair: Vec::new(),
            hand: Vec::new(),
            older: Vec::new(),
            unverified: 0,
        }
    }

    /// A page with one of everything.
    #[must_use]
    pub fn sample(page: Frame) -> Self {
        let page = page.at(Here::Plan);
        let chip = Chip::new(Tone::Wait, page.say("plan-proposed"));
        let made = page.moment(page.viewer.now);
        let plan = PlanLine { id: PlanId(4), made, standing: chip };
        Self {
            plan: Some(plan.clone()),
            can_adopt: true,
            can_compare: true,
            by_hand: 2,
            only: Some(14),
            is_whole: false,
            is_exact: false,
            lead: page.say("plan-lead"),
            sums: vec![Sum::sample(&page)],
            loads: vec![LoadCard::sample(&page)],
            hidden_loads: 2,
            unmet: vec![UnmetLine::sample(&page)],
            unmet_count: 7,
            fair: FairLine::samples(),
            hand: vec![HandLine::sample(&page)],
            older: vec![plan],
            ..Self::empty(page)
        }
    }
}

impl UnmetLine {
    /// A line for tests.
    #[must_use]
    pub fn sample(page: &Frame) -> Self {
        Self {
            need: "N-36".to_owned(),
            thing: "Insulin".to_owned(),
            amount: "60 pens".to_owned(),
            group: "Миколаїв, лікарня".to_owned(),
            why: page.say("why-unmet-none-in-stock"),
            step: ("/needs/N-36".to_owned(), page.say("do-open")),
        }
    }
}

fn line(present: &Seen, page: &Frame, plan: &Plan) -> PlanLine {
    let in_force = present.book.plan_in_force().map(|plan| plan.id);
    let standing = if in_force == Some(plan.id) {
        Chip::new(Tone::Ok, page.say("plan-in-force"))
    } else if present.book.is_proposal(plan) {
        Chip::new(Tone::Wait, page.say("plan-proposed"))
    } else {
        Chip::new(Tone::Plain, page.say("plan-past"))
    };
    PlanLine { id: plan.id, made: page.moment(plan.document.made), standing }
}

fn lead(page: &Frame, plan: &Plan) -> String {
    let made = page.moment(plan.document.made).into();
    let lines = page.number(plan.document.allocated.len()).into();
    let key = if plan.adopted.is_some() { "plan-made-adopted" } else { "plan-made" };
    page.with(key, &[("made", made), ("lines", lines)])
}

fn older(present: &Seen, page: &Frame, shown: PlanId) -> Vec<PlanLine> {
    let mut plans: Vec<&Plan> = present.book.plans().filter(|plan| plan.id != shown).collect();
    plans.reverse();
    plans.into_iter().take(OLDER_SHOWN).map(|plan| line(present, page, plan)).collect()
}

fn unmet_line(eyes: Eyes<'_>, page: &Frame, unmet: &Unmet) -> Option<UnmetLine> {
    let line = &eyes.present.book.need(unmet.need)?.line;
    let amount = if unmet.units.is_zero() {
        page.say("amount-unknown")
    } else {
        eyes.amount(&line.item, unmet.units).to_string()
    };
    Some(UnmetLine {
        need: unmet.need.to_string(),
        thing: eyes.thing(&line.item, &line.variant),
        amount,
        group: eyes.group(line.group),
        why: page.say(words::why_unmet_key(unmet.why)),
        step: (format!("/needs/{}", unmet.need), page.say("do-open")),
    })
}

/// The page of everything a plan leaves unmet.
#[derive(Debug, Clone, Template)]
#[template(path = "plan/unmet.html")]
pub struct UnmetPage {
    page: Frame,
    plan: PlanId,
    unmet: Vec<UnmetLine>,
    paging: Paging,
}

impl UnmetPage {
    /// A part of what this plan leaves unmet; nothing if there is no such plan.
    #[must_use]
    pub fn of(present: &Seen, page: Frame, id: PlanId, part: usize) -> Option<Self> {
        let page = page.at(Here::Plan);
        let eyes = Eyes::of(present, &page.viewer);
        let unmet: Vec<&Unmet> = present.book.plan(id)?.document.unmet.iter().collect();
        let (unmet, paging) = Paging::cut(&page, unmet, part, &format!("/plan/{id}/unmet?"));
        let unmet = unmet.into_iter().filter_map(|unmet| unmet_line(eyes, &page, unmet)).collect();
        Some(Self { plan: id, unmet, paging, page })
    }

    /// A page with one of everything.
    #[must_use]
    pub fn sample(page: Frame) -> Self {
        let page = page.at(Here::Plan);
        let lines = vec![UnmetLine::sample(&page); 60];
        let (unmet, paging) = Paging::cut(&page, lines, 1, "/plan/P-4/unmet?");
        Self { plan: PlanId(4), unmet, paging, page }
    }
}

/// The page of one load of a plan, whole.
#[derive(Debug, Clone, Template)]
#[template(path = "plan/load.html")]
pub struct LoadPage {
    page: Frame,
    plan: PlanId,
    can_adopt: bool,
    can_send: bool,
    load: LoadCard,
    paging: Paging,
}

impl LoadPage {
    /// What goes from a hub to a group by this plan; nothing if nothing does.
    #[must_use]
    pub fn of(
        present: &Seen,
        page: Frame,
        id: PlanId,
        (hub, group): (HubId, GroupId),
        part: usize,
    ) -> Option<Self> {
        let page = page.at(Here::Plan);
        let eyes = Eyes::of(present, &page.viewer);
        let plan = present.book.plan(id)?;
        let mut load = load::whole(eyes, &page, plan, hub, group)?;
        let lines = std::mem::take(&mut load.lines);
        let (lines, paging) = Paging::cut(&page, lines, part, &format!("{}?", load.path));
        load.lines = lines;
        let can_adopt = is_open_to(present, &page, plan);
        let is_in_force = present.book.plan_in_force().is_some_and(|plan| plan.id == id);
        let can_send = is_in_force && policy::may(&page.viewer.actor, CommandKind::Dispatch);
        Some(Self { plan: id, can_adopt, can_send, load, paging, page })
    }

    /// A page with one of everything.
    #[must_use]
    pub fn sample(page: Frame) -> Self {
        let page = page.at(Here::Plan);
        let load = LoadCard::sample(&page);
        let (_, paging) = Paging::cut(&page, vec![(); 60], 1, "/plan/P-4/H-1/G-3?");
        Self { plan: PlanId(4), can_adopt: true, can_send: true, load, paging, page }
    }
}

/// The page on which a person says yes.
#[derive(Debug, Clone, Template)]
#[template(path = "plan/adopt.html")]
pub struct AdoptPage {
    page: Frame,
    plan: PlanId,
    sums: Vec<Sum>,
    loads: Vec<LoadCard>,
    hidden_loads: usize,
}

impl AdoptPage {
    /// What adopting this plan does; nothing if there is no such plan.
    #[must_use]
    pub fn of(present: &Seen, page: Frame, id: PlanId) -> Option<Self> {
        let page = page.at(Here::Plan);
        let eyes = Eyes::of(present, &page.viewer);
        let plan = present.book.plan(id)?;
        let (loads, hidden_loads) = load::cards(eyes, &page, plan, (ADOPTED_SHOWN, 0));
        Some(Self { plan: id, sums: sums::of(eyes, &page, plan), loads, hidden_loads, page })
    }

    /// A page with one of everything.
    #[must_use]
    pub fn sample(page: Frame) -> Self {
        let sums = vec![Sum::sample(&page)];
        let loads = vec![LoadCard::sample(&page)];
        Self { plan: PlanId(4), sums, loads, hidden_loads: 3, page: page.at(Here::Plan) }
    }
}

/// Units a plan gives to each need, summed.
fn given(plan: &Plan) -> std::collections::BTreeMap<busel_domain::ids::NeedId, Units> {
    let mut sums = std::collections::BTreeMap::new();
    for line in &plan.document.allocated {
        let sum: &mut Units = sums.entry(line.need).or_default();
        *sum = sum.plus(line.units);
    }
    sums
}

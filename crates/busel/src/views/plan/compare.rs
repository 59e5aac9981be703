//! What one plan changes against another: group by group, then who gets less and who gets more.
//!
//! Losses come first: whoever says yes sees what it costs whom.

use std::collections::{BTreeMap, BTreeSet};

use askama::Template;
use busel_domain::book::Book;
use busel_domain::ids::{GroupId, NeedId, PlanId};
use busel_domain::need::Need;
use busel_domain::plan::Plan;
use busel_domain::quantity::Units;

use super::{given, is_open_to};
use crate::seen::Seen;
use crate::views::eyes::Eyes;
use crate::views::frame::{Frame, Here};
use crate::views::marks::{Chip, Paging, Tone, percent};

/// What one need gets by either plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NeedChange {
    /// Which need.
    pub need: String,
    /// What.
    pub thing: String,
    /// For whom.
    pub group: String,
    /// How much before.
    pub before: String,
    /// How much after.
    pub after: String,
    /// Less or more, and whether a person said so.
    pub chip: Chip,
}

/// How the needs of a group fare by either plan, each need weighing the same.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GroupChange {
    /// What it is called.
    pub name: String,
    /// Percent met before.
    pub before: String,
    /// Percent met after.
    pub after: String,
    /// Needs met in full, before and after.
    pub full: (String, String),
    /// Whether it is better or worse off.
    pub chip: Chip,
}

/// The page.
#[derive(Debug, Clone, Template)]
#[template(path = "plan/compare.html")]
pub struct ComparePage {
    page: Frame,
    plan: PlanId,
    other: Option<PlanId>,
    is_in_force: bool,
    can_adopt: bool,
    groups: Vec<GroupChange>,
    lines: Vec<NeedChange>,
    paging: Paging,
}

impl ComparePage {
    /// This plan beside the proposal it changes or the plan it would follow, or beside none; nothing if
    /// there is no such plan.
    #[must_use]
    pub fn of(present: &Seen, page: Frame, id: PlanId, part: usize) -> Option<Self> {
        let page = page.at(Here::Plan);
        let book = &present.book;
        let plan = book.plan(id)?;
        let other = plan.document.beside.or(plan.document.parent).and_then(|id| book.plan(id));
        let eyes = Eyes::of(present, &page.viewer);
        let gives = [other.map(given).unwrap_or_default(), given(plan)];
        let address = format!("/plan/{id}/compare?");
        let (changed, paging) = Paging::cut(&page, changed(book, &gives), part, &address);
        let lines = told(eyes, &page, plan, &gives, &changed);
        Some(Self {
            plan: id,
            other: other.map(|plan| plan.id),
            is_in_force: other.is_some_and(|plan| plan.adopted.is_some()),
            can_adopt: is_open_to(present, &page, plan),
            groups: groups(eyes, &page, &gives),
            lines,
            paging,
            page,
        })
    }

    /// A page with one of everything.
    #[must_use]
    pub fn sample(page: Frame) -> Self {
        let page = page.at(Here::Plan);
        let line = NeedChange {
            need: "N-12".to_owned(),
            thing: "Boots, EU 43".to_owned(),
            group: "Салтівка".to_owned(),
            before: "6 pairs".to_owned(),
            after: "2 pairs".to_owned(),
            chip: Chip::new(Tone::Wait, page.say("compare-less")),
        };
        let group = GroupChange {
            name: "Салтівка".to_owned(),
            before: "78 %".to_owned(),
            after: "61 %".to_owned(),
            full: ("4".to_owned(), "3".to_owned()),
            chip: Chip::new(Tone::Wait, page.say("compare-worse")),
        };
        let (lines, paging) = Paging::cut(&page, vec![line; 60], 1, "/plan/P-5/compare?");
        Self {
            plan: PlanId(5),
            other: Some(PlanId(4)),
            is_in_force: false,
            can_adopt: true,
            groups: vec![group],
            lines,
            paging,
            page,
        }
    }
}

/// What needs get by either plan.
type Gives = [BTreeMap<NeedId, Units>; 2];

fn of(gives: &BTreeMap<NeedId, Units>, need: NeedId) -> Units {
    gives.get(&need).copied().unwrap_or_default()
}

/// Needs that get another amount, the largest losses first.
fn changed(book: &Book, [old, new]: &Gives) -> Vec<NeedId> {
    let mut changed: Vec<(i64, NeedId)> = Vec::new();
    for id in old.keys().chain(new.keys()).collect::<BTreeSet<_>>() {
        let (was, is) = (of(old, *id), of(new, *id));
        let asked = book.need(*id).and_then(|need| need.line.asked);
        if was != is {
            let share = |units| asked.map_or(0, |asked| i64::from(percent(units, asked)));
            changed.push((share(is) - share(was), *id));
        }
    }
    changed.sort_unstable();
    changed.into_iter().map(|(_, id)| id).collect()
}

fn told(
    eyes: Eyes<'_>,
    page: &Frame,
    plan: &Plan,
    [old, new]: &Gives,
    needs: &[NeedId],
) -> Vec<NeedChange> {
    let by_hand: BTreeSet<NeedId> = plan.document.by_hand.iter().map(|line| line.need).collect();
    let told = needs.iter().filter_map(|id| {
        let line = &eyes.present.book.need(*id)?.line;
        let amount = |units| eyes.amount(&line.item, units).to_string();
        let (was, is) = (of(old, *id), of(new, *id));
        let (tone, key) =
            if is < was { (Tone::Wait, "compare-less") } else { (Tone::Ok, "compare-more") };
        let chip = if by_hand.contains(id) {
            Chip::new(Tone::Info, page.say("compare-by-hand"))
        } else {
            Chip::new(tone, page.say(key))
        };
        Some(NeedChange {
            need: id.to_string(),
            thing: eyes.thing(&line.item, &line.variant),
            group: eyes.group(line.group),
            before: amount(was),
            after: amount(is),
            chip,
        })
    });
    told.collect()
}

/// The sums of one group: needs, percent met by either plan, needs met in full by either.
#[derive(Debug, Default, Clone, Copy)]
struct Sums {
    needs: u32,
    percent: [u32; 2],
    full: [usize; 2],
}

fn groups(eyes: Eyes<'_>, page: &Frame, gives: &Gives) -> Vec<GroupChange> {
    let mut all: BTreeMap<GroupId, Sums> = BTreeMap::new();
    let open = |need: &&Need| need.closed.is_none();
    for need in eyes.present.book.needs().filter(open) {
        let Some(asked) = need.line.asked else { continue };
        let here = need.received.plus(need.on_road);
        let sums = all.entry(need.line.group).or_default();
        sums.needs += 1;
        for at in 0..gives.len() {
            sums.percent[at] += percent(here, asked);
            sums.full[at] += usize::from(here >= asked);
        }
    }
    // Few of the open needs are in a plan; only those are looked up.
    for (at, gives) in gives.iter().enumerate() {
        for (id, units) in gives {
            let need = eyes.present.book.need(*id).filter(open);
            let Some((need, asked)) = need.and_then(|need| Some((need, need.line.asked?))) else {
                continue;
            };
            let here = need.received.plus(need.on_road);
            let there = here.plus(*units);
            let sums = all.entry(need.line.group).or_default();
            sums.percent[at] += percent(there, asked) - percent(here, asked);
            sums.full[at] += usize::from(there >= asked && here < asked);
        }
    }
    let mut changed: Vec<(i64, GroupId, Sums)> = all
        .into_iter()
        .map(|(id, sums)| (i64::from(sums.percent[1]) - i64::from(sums.percent[0]), id, sums))
        .filter(|(change, ..)| *change != 0)
        .collect();
    changed.sort_by_key(|(change, id, sums)| (change / i64::from(sums.needs), *id));
    let told = changed.into_iter().map(|(change, id, sums)| {
        let share = |at: usize| page.tongue().percent(sums.percent[at] / sums.needs);
        let (tone, key) =
            if change < 0 { (Tone::Wait, "compare-worse") } else { (Tone::Ok, "compare-better") };
        GroupChange {
            name: eyes.group(id),
            before: share(0),
            after: share(1),
            full: (page.number(sums.full[0]), page.number(sums.full[1])),
            chip: Chip::new(tone, page.say(key)),
        }
    });
    told.collect()
}

//! Is it fair? For each group the share of its needs that is met now, and after the plan.
//!
//! Each need weighs the same, because boots and rice cannot be added up.

use std::collections::BTreeMap;

use busel_domain::ids::GroupId;
use busel_domain::plan::Plan;

use super::given;
use crate::views::eyes::Eyes;
use crate::views::frame::Frame;
use crate::views::marks::percent;

/// More groups are not drawn; those worst off come first.
const GROUPS_SHOWN: usize = 24;

/// A group's two dots.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FairLine {
    /// What it is called.
    pub name: String,
    /// Percent met now.
    pub now: u32,
    /// Percent met after the plan.
    pub then: u32,
    /// Both, as a sentence for who cannot see dots.
    pub told: String,
}

impl FairLine {
    /// Lines for tests.
    #[must_use]
    pub fn samples() -> Vec<Self> {
        let lines = [("Салтівка", 36, 100), ("Миколаїв", 60, 78), ("Лобня", 95, 95)];
        let told = |now, then| format!("{now} % → {then} %");
        lines
            .map(|(name, now, then)| Self { name: name.into(), now, then, told: told(now, then) })
            .into()
    }
}

/// The groups of a plan, worst off first.
pub(super) fn lines(eyes: Eyes<'_>, page: &Frame, plan: &Plan) -> Vec<FairLine> {
    let mut sums: BTreeMap<GroupId, (u32, u32, u32)> = BTreeMap::new();
    let open = eyes.present.book.needs().filter(|need| need.closed.is_none());
    for need in open {
        let Some(asked) = need.line.asked else { continue };
        let now = percent(need.received.plus(need.on_road), asked);
        let sum = sums.entry(need.line.group).or_default();
        *sum = (sum.0 + 1, sum.1 + now, sum.2 + now);
    }
    // Few of the open needs are in the plan; only those are looked up.
    for (id, units) in given(plan) {
        let need = eyes.present.book.need(id).filter(|need| need.closed.is_none());
        let Some((need, asked)) = need.and_then(|need| Some((need, need.line.asked?))) else {
            continue;
        };
        let here = need.received.plus(need.on_road);
        let more = percent(here.plus(units), asked) - percent(here, asked);
        sums.entry(need.line.group).or_default().2 += more;
    }
    let mut shares: Vec<(u32, u32, GroupId)> = sums
        .into_iter()
        .map(|(group, (count, now, then))| (then / count, now / count, group))
        .collect();
    shares.sort_unstable();
    let shown = shares.into_iter().take(GROUPS_SHOWN);
    shown.map(|(then, now, group)| line(page, eyes.group(group), now, then)).collect()
}

fn line(page: &Frame, name: String, now: u32, then: u32) -> FairLine {
    let tongue = page.tongue();
    let arguments = [("now", tongue.percent(now).into()), ("then", tongue.percent(then).into())];
    FairLine { name, now, then, told: page.with("fair-told", &arguments) }
}

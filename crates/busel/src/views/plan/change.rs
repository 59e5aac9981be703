//! One need of a plan, changed by hand: so much from each lot that fits, and nothing else.

use askama::Template;
use busel_domain::ids::{HubId, LotId, NeedId, PlanId};
use busel_domain::quantity::Units;

use crate::planning;
use crate::seen::Seen;
use crate::views::eyes::Eyes;
use crate::views::frame::{Frame, Here};
use crate::views::marks::Chip;

/// A lot that could go to the need.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LotChoice {
    /// Which lot, from whose shelves.
    pub from: (LotId, HubId),
    /// What it is.
    pub thing: String,
    /// The hub.
    pub hub: String,
    /// How much of it is there.
    pub there: String,
    /// Until when it can be used.
    pub until: Option<Chip>,
    /// What the plan gives, or what was typed.
    pub amount: String,
}

impl LotChoice {
    /// The name of its field in the form.
    #[must_use]
    pub fn field(&self) -> String {
        field(self.from)
    }
}

/// The name of a lot's field in the form.
#[must_use]
pub fn field((lot, hub): (LotId, HubId)) -> String {
    format!("{lot}.{hub}")
}

/// The page.
#[derive(Debug, Clone, Template)]
#[template(path = "plan/change.html")]
pub struct ChangePage {
    page: Frame,
    plan: PlanId,
    need: NeedId,
    thing: String,
    group: String,
    missing: String,
    unit: String,
    lots: Vec<LotChoice>,
}

impl ChangePage {
    /// The lots that fit a need with what this plan gives of each; `typed` stands in for a field that
    /// was filled in. No lot stands there for a need that misses nothing; nothing if there is no such plan or need.
    #[must_use]
    pub fn of(
        present: &Seen,
        page: Frame,
        (id, need): (PlanId, NeedId),
        typed: impl Fn(&str) -> Option<String>,
    ) -> Option<Self> {
        let page = page.at(Here::Plan);
        let plan = present.book.plan(id)?;
        let known = present.book.need(need)?;
        let missing = known.missing().unwrap_or_default();
        let eyes = Eyes::of(present, &page.viewer);
        let line = &known.line;
        let given = |lot: LotId, hub: HubId| {
            let lines = plan.document.allocated.iter();
            let same = lines.filter(|line| (line.need, line.lot, line.hub) == (need, lot, hub));
            same.fold(Units::ZERO, |sum, line| sum.plus(line.units))
        };
        let today = page.viewer.today();
        let is_open = known.is_open(today) && !missing.is_zero();
        let fitting = is_open.then(|| planning::fitting(&present.book, known, today));
        let fitting = fitting.unwrap_or_default();
        let lots = fitting.into_iter().filter_map(|(lot, hub, units)| {
            let batch = &present.book.lot(lot)?.batch;
            let from = (lot, hub);
            Some(LotChoice {
                from,
                thing: eyes.thing(&batch.item, &batch.variant),
                hub: eyes.hub(hub),
                there: eyes.amount(&batch.item, units).to_string(),
                until: batch.expiry.map(|day| Chip::before(&page, day)),
                amount: typed(&field(from)).unwrap_or_else(|| given(lot, hub).get().to_string()),
            })
        });
        Some(Self {
            plan: id,
            need,
            thing: eyes.thing(&line.item, &line.variant),
            group: eyes.group(line.group),
            missing: eyes.amount(&line.item, missing).to_string(),
            unit: page.tongue().unit(eyes.base_unit(&line.item)),
            lots: lots.collect(),
            page,
        })
    }

    /// The lots that may be filled in.
    pub fn from(&self) -> impl Iterator<Item = (LotId, HubId)> + '_ {
        self.lots.iter().map(|lot| lot.from)
    }

    /// A page with one of everything.
    #[must_use]
    pub fn sample(page: Frame) -> Self {
        let page = page.at(Here::Plan);
        let lot = LotChoice {
            from: (LotId(3), HubId(1)),
            thing: "Boots, EU 43".to_owned(),
            hub: "Львів, склад 1".to_owned(),
            there: "14 pairs".to_owned(),
            until: Some(Chip::before(&page, page.viewer.today().plus(40))),
            amount: "6".to_owned(),
        };
        Self {
            plan: PlanId(4),
            need: NeedId(12),
            thing: "Boots, EU 43".to_owned(),
            group: "Салтівка".to_owned(),
            missing: "12 pairs".to_owned(),
            unit: "pairs".to_owned(),
            lots: vec![lot],
            page,
        }
    }
}

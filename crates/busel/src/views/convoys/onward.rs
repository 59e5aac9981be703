//! The form with which what is on the road with a waybill goes to others than it was sent to, to whom it
//! was sent as a reserve, or back.

use std::collections::BTreeSet;

use askama::Template;
use busel_domain::ids::{GroupId, HubId, LotId, WaybillId};
use busel_domain::waybill::{Destination, Waybill};

use crate::seen::Seen;
use crate::views::boxes::BoxLine;
use crate::views::eyes::Eyes;
use crate::views::frame::{Frame, Here};
use crate::views::needs::Choice;
use crate::views::words;

/// What lies loose of one lot can be split among so many others in one form.
pub(super) const LOOSE_ROWS: usize = 3;

/// Loose goods of a lot.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct LooseLot {
    /// Which lot.
    pub lot: LotId,
    /// What it is.
    pub thing: String,
    /// How much is on the road.
    pub there: String,
    /// What one of it is.
    pub unit: String,
}

/// The page.
#[derive(Debug, Clone, Template)]
#[template(path = "convoys/onward.html")]
pub struct OnwardPage {
    page: Frame,
    id: WaybillId,
    ends: String,
    /// Whom it was sent to.
    receiver: String,
    boxes: Vec<BoxLine>,
    loose: Vec<LooseLot>,
    /// Groups that ask for something of it, then all others, then hubs.
    others: Vec<Choice>,
    /// Where it can go back to.
    hubs: Vec<Choice>,
    /// Whether somebody said already that it stays a reserve.
    is_reserve: bool,
}

impl OnwardPage {
    /// The form; nothing if there is no such waybill under way for the viewer.
    #[must_use]
    pub fn of(present: &Seen, page: Frame, id: WaybillId) -> Option<Self> {
        let page = page.at(Here::Today);
        let way = present.book.waybill(id).filter(|way| way.is_under_way())?;
        let eyes = Eyes::of(present, &page.viewer);
        let (boxes, loose) = present.book.on_the_road(way);
        let loose = loose.into_iter().filter_map(|(lot, units)| {
            let batch = &present.book.lot(lot)?.batch;
            Some(LooseLot {
                lot,
                thing: eyes.thing(&batch.item, &batch.variant),
                there: eyes.amount(&batch.item, units).to_string(),
                unit: words::unit_by_hand(page.tongue(), eyes.base_unit(&batch.item)),
            })
        });
        let hubs = hubs(eyes, way);
        Some(Self {
            id,
            ends: format!("{} → {}", eyes.hub(way.from), eyes.destination(way.to)),
            receiver: eyes.destination(way.to),
            boxes: boxes.into_iter().map(|carton| BoxLine::of(eyes, carton)).collect(),
            loose: loose.collect(),
            others: groups(eyes, &page, way).into_iter().chain(hubs.clone()).collect(),
            hubs,
            is_reserve: way.decided.is_some(),
            page,
        })
    }

    #[expect(clippy::unused_self, reason = "a template asks the page")]
    fn rows(&self) -> std::ops::RangeInclusive<usize> {
        1..=LOOSE_ROWS
    }

    /// A page with one of everything.
    #[must_use]
    pub fn sample(page: Frame) -> Self {
        let page = page.at(Here::Today);
        let lot = LooseLot {
            lot: LotId(3),
            thing: "Blankets".to_owned(),
            there: "30 pc".to_owned(),
            unit: "pc".to_owned(),
        };
        let hubs = vec![("H-1".to_owned(), "Львів, склад 1".to_owned(), true)];
        let group = ("G-2".to_owned(), "Лікарня".to_owned(), false);
        Self {
            id: WaybillId(7),
            ends: "Львів, склад 1 → Притулок «Салтівка»".to_owned(),
            receiver: "Притулок «Салтівка»".to_owned(),
            boxes: vec![BoxLine::sample(&page)],
            loose: vec![lot],
            others: std::iter::once(group).chain(hubs.clone()).collect(),
            hubs,
            is_reserve: false,
            page,
        }
    }
}

/// All groups but the one it was sent to: first those that ask for something of what it carries.
fn groups(eyes: Eyes<'_>, page: &Frame, way: &Waybill) -> Vec<Choice> {
    let book = &eyes.present.book;
    let items: BTreeSet<_> = way
        .sent
        .iter()
        .filter_map(|line| book.lot(line.lot).map(|lot| lot.batch.item.clone()))
        .collect();
    let asks = |group: GroupId| {
        let today = page.viewer.today();
        let asks = book.needs_of(group).filter(|need| need.is_open(today));
        asks.into_iter().any(|need| items.contains(&need.line.item))
    };
    let others = book.groups().filter(|group| way.to != Destination::Group(group.id));
    let mut all: Vec<(bool, String, GroupId)> =
        others.map(|group| (!asks(group.id), eyes.group(group.id), group.id)).collect();
    all.sort();
    let choice = |(is_other, name, id): (bool, String, GroupId)| {
        let name = if is_other { name } else { page.filled("onward-asks", "group", &name) };
        (id.to_string(), name, false)
    };
    all.into_iter().map(choice).collect()
}

/// All hubs, the one it came from chosen.
fn hubs(eyes: Eyes<'_>, way: &Waybill) -> Vec<Choice> {
    let all = eyes.present.book.hubs().map(|hub| hub.id);
    let all = all.filter(|id: &HubId| way.to != Destination::Hub(*id));
    all.map(|id| (id.to_string(), eyes.hub(id), id == way.from)).collect()
}

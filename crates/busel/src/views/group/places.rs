//! Where a group was, is and will be, by number and days; and the form with which it moves. The places
//! themselves are read one by one, and each reading is written down.

use busel_domain::boxes::BoxFact;
use busel_domain::command::CommandKind;
use busel_domain::event::{Event, Fact};
use busel_domain::ids::{GroupId, WaybillId};
use busel_domain::policy::may;
use busel_domain::time::Day;
use busel_domain::waybill::Destination;

use crate::seen::Seen;
use crate::views::eyes::Eyes;
use crate::views::frame::Frame;
use crate::views::need::Claimed;

/// The form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Moving {
    /// Nothing is said yet of how somebody knows.
    pub claimed: Claimed,
    /// Whether a number is known from before today.
    pub has_known_contact: bool,
    /// Papers under way: their fields and names.
    pub stops: Vec<(String, String)>,
}

impl Moving {
    /// The form for whoever may move this group.
    #[must_use]
    pub fn of(present: &Seen, page: &Frame, group: GroupId) -> Option<Self> {
        if !may(&page.viewer.actor, CommandKind::MoveGroup) {
            return None;
        }
        let (book, today) = (&present.book, page.viewer.today());
        let eyes = Eyes::of(present, &page.viewer);
        let stops = book.under_way_to(group);
        let stops =
            stops.map(|way| (field(way.id), format!("{} · {}", way.id, eyes.hub(way.from))));
        Some(Self {
            claimed: Claimed::default(),
            has_known_contact: book.contact_known_before(group, today.begins()).is_some(),
            stops: stops.collect(),
        })
    }

    /// A form with one of everything.
    #[must_use]
    pub fn sample() -> Self {
        let stops = vec![(field(WaybillId(7)), "W-7 · Львів, склад 1".to_owned())];
        Self { claimed: Claimed::default(), has_known_contact: true, stops }
    }
}

/// The field of the day on which a paper is brought.
#[must_use]
pub fn field(way: WaybillId) -> String {
    format!("stop-{way}")
}

/// "Place 2", its days, and whether the group is there today; nothing for a group that never moved.
#[must_use]
pub fn places(present: &Seen, page: &Frame, group: GroupId) -> Vec<(String, String, bool)> {
    let (book, today) = (&present.book, page.viewer.today());
    if book.moves(group).is_empty() {
        return Vec::new();
    }
    let each = book.stays(group).enumerate().map(|(at, stay)| {
        let from = stay.from.map(|day| page.filled("place-from", "day", &page.day(day)));
        let until = stay.until.map(|day| page.filled("place-until", "day", &page.day(day)));
        let days: Vec<String> = from.into_iter().chain(until).collect();
        let is_now =
            stay.from.is_none_or(|day| day <= today) && stay.until.is_none_or(|day| today <= day);
        (named(page, at), days.join(" · "), is_now)
    });
    each.collect()
}

fn named(page: &Frame, at: usize) -> String {
    page.filled("place-number", "number", &page.number(at + 1))
}

/// At which of several places of a group something was handed over.
#[must_use]
pub fn handed_at(present: &Seen, page: &Frame, event: &Event) -> Option<String> {
    let book = &present.book;
    let group = if let Fact::HandoverReported { group, .. }
    | Fact::Box { what: BoxFact::HandedOver { group, .. }, .. } = &event.fact
    {
        *group
    } else if let Fact::ReceiptReported { waybill, .. } = &event.fact {
        group_of(present, *waybill)?
    } else {
        return None;
    };
    if book.moves(group).is_empty() {
        return None;
    }
    let day: Day = event.happened.min(event.recorded).day();
    let at = book.stays(group).take_while(|stay| stay.from.is_none_or(|from| from <= day));
    Some(named(page, at.count().saturating_sub(1)))
}

fn group_of(present: &Seen, waybill: WaybillId) -> Option<GroupId> {
    match present.book.waybill(waybill)?.to {
        Destination::Group(group) => Some(group),
        Destination::Hub(_) | Destination::Peer(_) => None,
    }
}

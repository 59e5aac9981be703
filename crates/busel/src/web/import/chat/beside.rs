//! What a chat is held against: the groups there are, the needs that somebody may take back, the
//! parcels that may have come. Each is gathered once for a page, and only if something asks for it.

use std::cell::{OnceCell, RefCell};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use busel_domain::ids::{GroupId, NeedId};
use busel_domain::item::ItemKey;
use busel_domain::need::Need;
use busel_domain::quantity::BaseUnit;

use crate::catalogue::lexicon;
use crate::exchange::chat::Proposal;
use crate::exchange::chat::taken::{Said, group_in, record};
use crate::exchange::reading::Record;
use crate::seen::Seen;
use crate::views::ask::Parcel;
use crate::web::import::told::why;
use crate::web::parcels;
use crate::web::visit::Visit;

/// What a chat is held against.
pub(super) struct Beside<'v> {
    pub(super) visit: &'v Visit,
    pub(super) present: Arc<Seen>,
    /// The group that is meant where nobody is named.
    usual: Option<GroupId>,
    groups: Vec<(GroupId, String)>,
    names: Vec<String>,
    unmet: OnceCell<BTreeMap<ItemKey, Vec<NeedId>>>,
    parcels: OnceCell<Vec<(GroupId, Parcel)>>,
    /// Needs that are ticked already: one need is taken back once.
    ticked: RefCell<BTreeSet<NeedId>>,
}

impl<'v> Beside<'v> {
    pub(super) fn of(visit: &'v Visit, usual: Option<GroupId>) -> Self {
        let present = visit.present();
        let known = present.book.groups();
        let groups: Vec<(GroupId, String)> = known
            .filter_map(|group| Some((group.id, present.labels.get(group.name)?.to_owned())))
            .collect();
        let names = groups.iter().map(|(_, label)| label.clone()).collect();
        let (unmet, parcels) = (OnceCell::new(), OnceCell::new());
        Self { visit, present, usual, groups, names, unmet, parcels, ticked: RefCell::default() }
    }

    /// The group that a proposal is about: the place or the message names it, or it is the usual one.
    pub(super) fn group(&self, told: &Told<'_>) -> Option<GroupId> {
        let place = told.proposal().place.as_deref();
        let named = place.and_then(|place| group_in(&self.names, place));
        let named = named.or_else(|| group_in(&self.names, told.said.0.text));
        let named = named.and_then(|name| self.groups.iter().find(|(_, label)| label == name));
        named.map(|(id, _)| *id).or(self.usual)
    }

    /// Needs for this that are not closed and not received in full: all of it may be on the road.
    pub(super) fn unmet(&self, item: &ItemKey) -> impl Iterator<Item = &Need> {
        let book = &self.present.book;
        let by_item = self.unmet.get_or_init(|| {
            let mut by_item: BTreeMap<ItemKey, Vec<NeedId>> = BTreeMap::new();
            let is_met = |need: &Need| need.line.asked.is_some_and(|asked| need.received >= asked);
            for need in book.needs().filter(|need| need.closed.is_none() && !is_met(need)) {
                by_item.entry(need.line.item.clone()).or_default().push(need.id);
            }
            by_item
        });
        let ids = by_item.get(item).map_or(&[][..], Vec::as_slice);
        ids.iter().filter_map(|id| book.need(*id))
    }

    /// What is on its way to groups.
    pub(super) fn parcels(&self) -> &[(GroupId, Parcel)] {
        self.parcels.get_or_init(|| parcels::under_way(self.visit))
    }

    /// Ticks a need, unless it is ticked already.
    pub(super) fn ticks(&self, need: NeedId) -> bool {
        self.ticked.borrow_mut().insert(need)
    }
}

/// A proposal, in its message.
pub(super) struct Told<'s> {
    pub(super) said: &'s Said<'s>,
    pub(super) at: usize,
}

impl Told<'_> {
    pub(super) fn proposal(&self) -> &Proposal {
        &self.said.1.proposals[self.at]
    }

    pub(super) fn record(&self) -> Record {
        record(&self.said.0, self.proposal(), lexicon())
    }

    /// The sentence it was read out of.
    pub(super) fn line(&self) -> String {
        self.said.0.text.get(self.proposal().line.clone()).unwrap_or_default().to_owned()
    }

    /// What to ask about it.
    pub(super) fn asks(&self, visit: &Visit) -> Vec<String> {
        let asked = self.said.1.asked.iter().filter(|asked| asked.about == Some(self.at));
        asked.map(|asked| why(visit.viewer.tongue, &asked.why)).collect()
    }

    /// The amount as it was written.
    pub(super) fn written(&self, visit: &Visit, record: &Record) -> String {
        let Some(amount) = self.proposal().thousandths else { return String::new() };
        let unit = record.unit.as_deref().unwrap_or_default();
        let written = format!("{} {unit}", visit.viewer.tongue.thousandths(amount));
        written.trim().to_owned()
    }

    /// What its item is counted in.
    pub(super) fn base(&self) -> BaseUnit {
        base_unit(&self.proposal().item)
    }
}

/// What an item is counted in.
pub(super) fn base_unit(item: &ItemKey) -> BaseUnit {
    lexicon().catalogue().item(item).map_or(BaseUnit::Piece, |item| item.base_unit)
}

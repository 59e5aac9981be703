//! How the groups of a Book fare, and what they will be short of. Only computed, never stored (L9).

use std::collections::{BTreeMap, BTreeSet};

use crate::book::Book;
use crate::gauge::{Line, Proposal, Reading, Standing, Wanted, propose, read};
use crate::ids::{GroupId, LotId};
use crate::item::ItemKey;
use crate::ledger::Account;
use crate::people::Counted;
use crate::quantity::Units;
use crate::store::{Store, StoreLine};
use crate::time::Day;
use crate::waybill::{Destination, Waybill};

/// What is on its way to groups, and what is planned for them.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Coming {
    on_road: BTreeMap<GroupId, Vec<StoreLine>>,
    planned: BTreeMap<GroupId, Vec<StoreLine>>,
}

impl Coming {
    /// What has left for a group and has not arrived.
    #[must_use]
    pub fn on_road_to(&self, group: GroupId) -> &[StoreLine] {
        self.on_road.get(&group).map_or(&[], Vec::as_slice)
    }

    /// The same, and what the plan in force keeps for the group and has not left yet.
    #[must_use]
    pub fn all_for(&self, group: GroupId) -> Vec<StoreLine> {
        let planned = self.planned.get(&group).map_or(&[][..], Vec::as_slice);
        [self.on_road_to(group), planned].concat()
    }
}

impl Book {
    /// The gauges of a group on a day; `None` if nobody has counted its people.
    #[must_use]
    pub fn gauges(&self, group: GroupId, today: Day) -> Option<Vec<Reading>> {
        let on_road = self.on_road_to(group);
        self.gauges_with(group, &on_road, today)
    }

    /// The same, with what comes beside it given.
    #[must_use]
    pub fn gauges_with(
        &self,
        group: GroupId,
        coming: &[StoreLine],
        today: Day,
    ) -> Option<Vec<Reading>> {
        let counted = self.people(group).filter(|counted| counted.people.people() > 0)?;
        let store = self.store(group).cloned().unwrap_or_default();
        Some(read(self.catalogue().norms(), counted, &store, coming, today))
    }

    /// What has left for a group and has not arrived.
    #[must_use]
    pub fn on_road_to(&self, group: GroupId) -> Vec<StoreLine> {
        let to_group = self.under_way().filter(|(to, _)| *to == group);
        to_group.flat_map(|(_, way)| self.aboard(way)).collect()
    }

    /// What comes to every group: made once where all of them are looked at.
    #[must_use]
    pub fn coming(&self) -> Coming {
        let mut coming = Coming::default();
        for (group, way) in self.under_way() {
            coming.on_road.entry(group).or_default().extend(self.aboard(way));
        }
        for (lot, _, need, units) in self.reserved() {
            let group = self.need(need).map(|need| need.line.group);
            if let Some((group, line)) = group.zip(self.in_store(lot, units)) {
                coming.planned.entry(group).or_default().push(line);
            }
        }
        coming
    }

    /// Waybills to groups that nobody has reported on.
    fn under_way(&self) -> impl Iterator<Item = (GroupId, &Waybill)> {
        let on_road = self.waybills().filter(|way| way.is_under_way());
        on_road.filter_map(|way| match way.to {
            Destination::Group(group) => Some((group, way)),
            Destination::Hub(_) | Destination::Peer(_) => None,
        })
    }

    /// What of a waybill is on the road.
    fn aboard(&self, way: &Waybill) -> Vec<StoreLine> {
        // A lot may stand in two lines of one waybill; the ledger says once how much of it is there.
        let lots: BTreeSet<LotId> = way.sent.iter().map(|line| line.lot).collect();
        let held = |lot| Units::from_balance(self.stock().held(lot, Account::Road(way.id)));
        lots.into_iter().filter_map(|lot| self.in_store(lot, held(lot))).collect()
    }

    /// Whether all that gauges and forecasts are made of is the same in another Book: people, stores,
    /// goods, roads, the plan in force and offers. Costs next to nothing.
    #[must_use]
    pub fn fares_like(&self, other: &Self) -> bool {
        self.people.ptr_eq(&other.people)
            && self.stores.ptr_eq(&other.stores)
            && self.standing.ptr_eq(&other.standing)
            && self.lots.ptr_eq(&other.lots)
            && self.stock.is_same(&other.stock)
            && self.shelf_counted.ptr_eq(&other.shelf_counted)
            && self.let_out.ptr_eq(&other.let_out)
            && self.waybills.ptr_eq(&other.waybills)
            && self.reserved.ptr_eq(&other.reserved)
            && self.offers.ptr_eq(&other.offers)
            && self.groups.ptr_eq(&other.groups)
    }

    fn in_store(&self, lot: LotId, units: Units) -> Option<StoreLine> {
        let batch = &self.lot(lot)?.batch;
        let (item, variant) = (batch.item.clone(), batch.variant.clone());
        // What was let out is eaten although its day is over.
        let expiry = batch.expiry.filter(|_| !self.is_let_out(lot));
        (!units.is_zero()).then_some(StoreLine { item, variant, units, expiry })
    }

    /// What a group has asked for and neither has nor sees coming. What the plan keeps is part of it.
    #[must_use]
    pub fn asked_by(&self, group: GroupId, today: Day) -> Vec<StoreLine> {
        let open = self.needs_of(group).filter(|need| need.is_open(today));
        let lines = open.filter_map(|need| {
            let (item, variant) = (need.line.item.clone(), need.line.variant.clone());
            Some(StoreLine { item, variant, units: need.missing()?, expiry: None })
        });
        lines.collect()
    }

    /// How far ahead a group is supplied with what a line needs.
    #[must_use]
    pub fn standing(&self, group: GroupId, line: Line) -> Standing {
        self.standing.get(&(group, line)).copied().unwrap_or_default()
    }

    /// What could be asked for a group: what it will be short of and has not asked for. Only proposed;
    /// a person raises the needs.
    #[must_use]
    pub fn proposals(&self, group: GroupId, today: Day) -> Vec<Proposal> {
        let mut coming = self.on_road_to(group);
        coming.extend(self.asked_by(group, today));
        self.short_of(group, &coming, today)
    }

    /// What a group will be short of, if this comes.
    #[must_use]
    pub fn short_of(&self, group: GroupId, coming: &[StoreLine], today: Day) -> Vec<Proposal> {
        let Some(counted) = self.people(group) else { return Vec::new() };
        let empty = Store::default();
        let store = self.store(group).unwrap_or(&empty);
        let standing = |line| self.standing(group, line);
        let mut short = propose(self.catalogue().norms(), counted, store, coming, standing, today);
        for proposal in &mut short {
            if let Some(item) = self.catalogue().item(&proposal.item) {
                proposal.units = item.base_unit.rounded_up(proposal.units);
            }
        }
        short
    }

    /// What the people of each counted group use on a day, by line.
    #[must_use]
    pub fn uses(&self, today: Day) -> BTreeMap<GroupId, BTreeMap<Line, Wanted>> {
        let norms = self.catalogue().norms();
        self.counted().map(|(group, counted)| (group, norms.wanted(counted, today))).collect()
    }

    /// How much of an item a group would use by the norm over the days it is supplied ahead, as if it
    /// had nothing else; nothing if nobody counted the group or no norm is about the item. `uses` are
    /// those of [`Book::uses`].
    #[must_use]
    pub fn usual(
        &self,
        uses: &BTreeMap<GroupId, BTreeMap<Line, Wanted>>,
        group: GroupId,
        item: &ItemKey,
    ) -> Option<Units> {
        let norms = self.catalogue().norms();
        let days = |line| {
            let Standing { target_days, lead_days, safety_days } = self.standing(group, line);
            let by_norm = norms.rule(line).map_or(0, |rule| rule.target_days);
            target_days.map_or(by_norm, u32::from) + u32::from(lead_days) + u32::from(safety_days)
        };
        let units = norms.units_for(item, uses.get(&group)?, days)?;
        Some(u64::try_from(units).ok().and_then(Units::new).unwrap_or(Units::MAX))
    }

    /// Everybody who was counted, by group.
    pub fn counted(&self) -> impl Iterator<Item = (GroupId, &Counted)> {
        self.people.iter().map(|(group, counted)| (*group, &**counted))
    }
}

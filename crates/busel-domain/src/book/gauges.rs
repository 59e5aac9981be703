//! How the groups of a Book fare, and what they will be short of. Only computed, never stored (L9).

use std::collections::{BTreeMap, BTreeSet};

use crate::book::Book;
use crate::gauge::{Line, Proposal, Reading, Standing, Wanted, propose, read};
use crate::ids::{GroupId, LotId, NeedId};
use crate::item::ItemKey;
use crate::ledger::Account;
use crate::people::Counted;
use crate::quantity::Units;
use crate::store::{Store, StoreLine};
use crate::time::Day;
use crate::waybill::Destination;

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
        let under_way = self.waybills().filter(|way| way.received.is_none());
        let to_group = under_way.filter(|way| way.to == Destination::Group(group));
        let sent = to_group.flat_map(|way| {
            let road = Account::Road(way.id);
            way.sent.iter().map(move |line| (line.lot, road))
        });
        // A lot may stand in two lines of one waybill; the ledger says once how much of it is there.
        let lots: BTreeSet<(LotId, Account)> = sent.collect();
        let held = lots.into_iter().filter_map(|(lot, road)| {
            self.in_store(lot, Units::from_balance(self.stock().held(lot, road)))
        });
        held.collect()
    }

    /// What the plan in force keeps for a group and has not left yet.
    #[must_use]
    pub fn planned_for(&self, group: GroupId) -> Vec<StoreLine> {
        let is_for = |need: NeedId| self.need(need).is_some_and(|need| need.line.group == group);
        let kept = self.reserved().filter(|(_, _, need, _)| is_for(*need));
        kept.filter_map(|(lot, _, _, units)| self.in_store(lot, units)).collect()
    }

    fn in_store(&self, lot: LotId, units: Units) -> Option<StoreLine> {
        let batch = &self.lot(lot)?.batch;
        let (item, variant) = (batch.item.clone(), batch.variant.clone());
        (!units.is_zero()).then_some(StoreLine { item, variant, units, expiry: batch.expiry })
    }

    /// What a group has asked for and neither has nor sees coming. What the plan keeps is part of it.
    #[must_use]
    pub fn asked_by(&self, group: GroupId, today: Day) -> Vec<StoreLine> {
        let open = self.needs().filter(|need| need.line.group == group && need.is_open(today));
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

//! The Book: the whole present of a centre, folded from its journal.
//!
//! `decide` asks the rules for facts or a refusal and changes nothing; `apply` writes facts down and
//! cannot fail. A reader, a page and the planner each hold a Book that never changes under them: its
//! maps share what did not change, so a copy costs a few pointers.

mod apply;
mod decide;
mod decide_goods;
mod decide_group;
mod decide_member;
mod decide_need;
mod decide_photo;
mod decide_plan;
mod decide_report;
mod seen;

use std::sync::Arc;

use imbl::OrdMap;
use serde::{Deserialize, Serialize};

use crate::command::{Command, LossFrom};
use crate::event::SetAside;
use crate::group::Group;
use crate::hub::Hub;
use crate::ids::{
    ActorId, DeedId, Digest, GroupId, HubId, LossId, LotId, NeedId, OfferId, PlanId, Seq, SourceId,
    Thing, WaybillId, WordsId,
};
use crate::item::Catalogue;
use crate::ledger::{LossReason, Stock};
use crate::lot::Lot;
use crate::member::{Member, Proposed};
use crate::need::Need;
use crate::offer::Offer;
use crate::people::Counted;
use crate::plan::Plan;
use crate::quantity::Units;
use crate::source::Source;
use crate::store::Store;
use crate::time::Moment;
use crate::waybill::Waybill;

/// More lines than this in one list are not one list.
pub const LIST_LINES_MAX: usize = 200_000;

/// Photos of one thing: whoever needs more shows something else than the thing.
pub const PHOTOS_OF_ONE_MAX: usize = 20;

/// A proposed loss.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Loss {
    /// Its number.
    pub id: LossId,
    /// Who proposed it; somebody else has to agree.
    pub by: ActorId,
    /// Where it was.
    pub from: LossFrom,
    /// What.
    pub lot: LotId,
    /// How much.
    pub units: Units,
    /// Why.
    pub reason: LossReason,
    /// Whether another person agreed.
    pub is_confirmed: bool,
}

/// A report that waits for a person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Aside {
    /// What was told.
    pub report: Command,
    /// Why it waits.
    pub why: SetAside,
    /// When it was written down.
    pub recorded: Moment,
}

/// The whole present of a centre.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Book {
    #[serde(skip)]
    catalogue: Arc<Catalogue>,
    seq: Seq,
    hubs: OrdMap<HubId, Hub>,
    groups: OrdMap<GroupId, Group>,
    sources: OrdMap<SourceId, Source>,
    by_digest: OrdMap<Digest, SourceId>,
    needs: OrdMap<NeedId, Arc<Need>>,
    offers: OrdMap<OfferId, Offer>,
    lots: OrdMap<LotId, Arc<Lot>>,
    stock: Stock,
    waybills: OrdMap<WaybillId, Arc<Waybill>>,
    plans: OrdMap<PlanId, Arc<Plan>>,
    in_force: Option<PlanId>,
    /// What the plan in force keeps for whom and has not left yet.
    reserved: OrdMap<(LotId, HubId, NeedId), Units>,
    losses: OrdMap<LossId, Loss>,
    /// By the event that set it aside.
    aside: OrdMap<Seq, Aside>,
    members: OrdMap<ActorId, Member>,
    deeds: OrdMap<DeedId, Proposed>,
    /// How to reach groups, in the vault.
    contacts: OrdMap<GroupId, WordsId>,
    /// Of what there are photos; the pictures are in the vault.
    photos: OrdMap<WordsId, Thing>,
    /// Who the people of a group are, as numbers.
    people: OrdMap<GroupId, Arc<Counted>>,
    /// What groups have.
    stores: OrdMap<GroupId, Arc<Store>>,
}

impl Book {
    /// An empty Book that counts in this catalogue.
    #[must_use]
    pub fn new(catalogue: Arc<Catalogue>) -> Self {
        Self {
            catalogue,
            seq: Seq::default(),
            hubs: OrdMap::new(),
            groups: OrdMap::new(),
            sources: OrdMap::new(),
            by_digest: OrdMap::new(),
            needs: OrdMap::new(),
            offers: OrdMap::new(),
            lots: OrdMap::new(),
            stock: Stock::default(),
            waybills: OrdMap::new(),
            plans: OrdMap::new(),
            in_force: None,
            reserved: OrdMap::new(),
            losses: OrdMap::new(),
            aside: OrdMap::new(),
            members: OrdMap::new(),
            deeds: OrdMap::new(),
            contacts: OrdMap::new(),
            photos: OrdMap::new(),
            people: OrdMap::new(),
            stores: OrdMap::new(),
        }
    }

    /// The same Book counting in this catalogue: a snapshot does not carry one.
    #[must_use]
    pub fn with_catalogue(self, catalogue: Arc<Catalogue>) -> Self {
        Self { catalogue, ..self }
    }

    /// The catalogue it counts in.
    #[must_use]
    pub fn catalogue(&self) -> &Arc<Catalogue> {
        &self.catalogue
    }

    /// The last event it knows.
    #[must_use]
    pub fn seq(&self) -> Seq {
        self.seq
    }

    /// All hubs.
    #[must_use]
    pub fn hubs(&self) -> impl ExactSizeIterator<Item = &Hub> {
        self.hubs.values()
    }

    /// A hub.
    #[must_use]
    pub fn hub(&self, id: HubId) -> Option<&Hub> {
        self.hubs.get(&id)
    }

    /// All groups.
    #[must_use]
    pub fn groups(&self) -> impl ExactSizeIterator<Item = &Group> {
        self.groups.values()
    }

    /// A group.
    #[must_use]
    pub fn group(&self, id: GroupId) -> Option<&Group> {
        self.groups.get(&id)
    }

    /// How to reach a group, if somebody said.
    #[must_use]
    pub fn contact(&self, group: GroupId) -> Option<WordsId> {
        self.contacts.get(&group).copied()
    }

    /// Who the people of a group are, as numbers, if somebody counted.
    #[must_use]
    pub fn people(&self, group: GroupId) -> Option<&Counted> {
        self.people.get(&group).map(|counted| &**counted)
    }

    /// What a group has, if it ever had something.
    #[must_use]
    pub fn store(&self, group: GroupId) -> Option<&Store> {
        self.stores.get(&group).map(|store| &**store)
    }

    /// All lists that were read in.
    #[must_use]
    pub fn sources(&self) -> impl ExactSizeIterator<Item = &Source> {
        self.sources.values()
    }

    /// The list with this content, if it was read in.
    #[must_use]
    pub fn source_of(&self, digest: &Digest) -> Option<SourceId> {
        self.by_digest.get(digest).copied()
    }

    /// All needs, open and closed.
    #[must_use]
    pub fn needs(&self) -> impl ExactSizeIterator<Item = &Need> {
        self.needs.values().map(|need| &**need)
    }

    /// A need.
    #[must_use]
    pub fn need(&self, id: NeedId) -> Option<&Need> {
        self.needs.get(&id).map(|need| &**need)
    }

    /// All offers.
    #[must_use]
    pub fn offers(&self) -> impl ExactSizeIterator<Item = &Offer> {
        self.offers.values()
    }

    /// All lots, also used-up ones.
    #[must_use]
    pub fn lots(&self) -> impl ExactSizeIterator<Item = &Lot> {
        self.lots.values().map(|lot| &**lot)
    }

    /// A lot.
    #[must_use]
    pub fn lot(&self, id: LotId) -> Option<&Lot> {
        self.lots.get(&id).map(|lot| &**lot)
    }

    /// Where every unit is.
    #[must_use]
    pub fn stock(&self) -> &Stock {
        &self.stock
    }

    /// All waybills.
    #[must_use]
    pub fn waybills(&self) -> impl ExactSizeIterator<Item = &Waybill> {
        self.waybills.values().map(|waybill| &**waybill)
    }

    /// A waybill.
    #[must_use]
    pub fn waybill(&self, id: WaybillId) -> Option<&Waybill> {
        self.waybills.get(&id).map(|waybill| &**waybill)
    }

    /// All plans, newest last.
    #[must_use]
    pub fn plans(&self) -> impl ExactSizeIterator<Item = &Plan> {
        self.plans.values().map(|plan| &**plan)
    }

    /// A plan.
    #[must_use]
    pub fn plan(&self, id: PlanId) -> Option<&Plan> {
        self.plans.get(&id).map(|plan| &**plan)
    }

    /// The plan in force.
    #[must_use]
    pub fn plan_in_force(&self) -> Option<&Plan> {
        self.in_force.and_then(|id| self.plan(id))
    }

    /// What the plan in force keeps: lot, hub, need and units, for what has not left yet.
    pub fn reserved(&self) -> impl Iterator<Item = (LotId, HubId, NeedId, Units)> + '_ {
        self.reserved.iter().map(|((lot, hub, need), units)| (*lot, *hub, *need, *units))
    }

    /// All losses, proposed and confirmed.
    #[must_use]
    pub fn losses(&self) -> impl ExactSizeIterator<Item = &Loss> {
        self.losses.values()
    }

    /// Reports that wait for a person.
    #[must_use]
    pub fn aside(&self) -> impl ExactSizeIterator<Item = &Aside> {
        self.aside.values()
    }
}

#[cfg(test)]
mod tests;

//! The Book: the whole present of a centre, folded from its journal.
//!
//! `decide` asks the rules for facts or a refusal and changes nothing; `apply` writes facts down and
//! cannot fail. A reader, a page and the planner each hold a Book that never changes under them: its
//! maps share what did not change, so a copy costs a few pointers.

mod apply;
mod apply_box;
mod apply_offer;
mod cartons;
mod convoys;
mod counts;
mod cut_off;
mod decide;
mod decide_box;
mod decide_box_report;
mod decide_check;
mod decide_convoy;
mod decide_count;
mod decide_goods;
mod decide_group;
mod decide_kit;
mod decide_member;
mod decide_need;
mod decide_offer;
mod decide_otherwise;
mod decide_photo;
mod decide_plan;
mod decide_purchase;
mod decide_report;
mod decide_sent_on;
mod decide_unwanted;
mod ended;
mod forecast;
mod gauges;
mod kits;
mod letters;
mod moves;
mod needs_of;
mod peers;
mod seen;
mod shelves;

pub use ended::Ended;
pub use forecast::{Ask, GROUPS_MIN};
pub use gauges::Coming;
pub use moves::{Bound, Stay};
pub use shelves::Surplus;

use std::sync::Arc;

use imbl::ordmap::DiffItem;
use imbl::{OrdMap, OrdSet};
use serde::{Deserialize, Serialize};

use crate::boxes::{BoxCode, Carton};
use crate::call::Call;
use crate::command::{Command, LossFrom};
use crate::convoy::{Convoy, Waited};
use crate::count::Count;
use crate::event::SetAside;
use crate::flag::Flag;
use crate::gauge::{Line, Standing};
use crate::group::{Group, Move};
use crate::hub::Hub;
use crate::ids::{
    ActorId, AsideId, CallId, ConvoyId, CountId, DeedId, Digest, GroupId, HubId, LossId, LotId,
    NeedId, OfferId, PlanId, PurchaseId, RecipeId, Seq, SourceId, Thing, WaybillId, WordsId,
};
use crate::item::{Catalogue, ItemKey};
use crate::kit::Recipe;
use crate::ledger::{Account, LossReason, Place, Stock};
use crate::link::Link;
use crate::lot::Lot;
use crate::member::{Member, Proposed};
use crate::need::Need;
use crate::offer::Offer;
use crate::people::Counted;
use crate::phone::{CutOff, CutOffId};
use crate::plan::Plan;
use crate::purchase::Purchase;
use crate::quantity::Units;
use crate::role::Actor;
use crate::rules::Rules;
use crate::source::Source;
use crate::store::Store;
use crate::time::{Day, Moment};
use crate::unwanted::Unwanted;
use crate::waybill::Waybill;

/// More lines than this in one list are not one list.
pub const LIST_LINES_MAX: usize = 200_000;

/// Photos of one thing: whoever needs more shows something else than the thing.
pub const PHOTOS_OF_ONE_MAX: usize = 20;

/// Photos of one offer: whoever has its link may send them, and nobody knows who that is.
pub const PHOTOS_OF_OFFER_MAX: usize = 5;

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
    /// When it was proposed.
    pub proposed: Moment,
}

/// A report that waits for a person, or did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Aside {
    /// Its number.
    pub id: AsideId,
    /// Who told it.
    pub by: ActorId,
    /// When it happened, as told.
    pub happened: Moment,
    /// What was told.
    pub report: Command,
    /// Why it waits.
    pub why: SetAside,
    /// When it was written down.
    pub recorded: Moment,
    /// How a person dealt with it.
    pub closed: Option<AsideClosed>,
}

/// How a report that was set aside was dealt with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct AsideClosed {
    /// By whom.
    pub by: ActorId,
    /// When.
    pub when: Moment,
    /// Why nothing more had to be done; `None` if it was carried out.
    pub words: Option<WordsId>,
}

/// The whole present of a centre.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Book {
    #[serde(skip)]
    catalogue: Arc<Catalogue>,
    seq: Seq,
    hubs: OrdMap<HubId, Hub>,
    groups: OrdMap<GroupId, Group>,
    /// Where groups went, in the sequence of their first days.
    moves: OrdMap<GroupId, Arc<Vec<Move>>>,
    /// Phones that were cut off.
    cut_off: OrdMap<CutOffId, Arc<CutOff>>,
    sources: OrdMap<SourceId, Source>,
    by_digest: OrdMap<Digest, SourceId>,
    needs: OrdMap<NeedId, Arc<Need>>,
    /// Whose needs there are: made of `needs`, and not kept beside them.
    #[serde(skip)]
    by_group: OrdSet<(GroupId, NeedId)>,
    offers: OrdMap<OfferId, Offer>,
    calls: OrdMap<CallId, Call>,
    purchases: OrdMap<PurchaseId, Purchase>,
    rules: Rules,
    links: OrdMap<GroupId, Link>,
    /// What a link is of, by the hash of its secret.
    by_link: OrdMap<Digest, Thing>,
    lots: OrdMap<LotId, Arc<Lot>>,
    stock: Stock,
    waybills: OrdMap<WaybillId, Arc<Waybill>>,
    plans: OrdMap<PlanId, Arc<Plan>>,
    convoys: OrdMap<ConvoyId, Arc<Convoy>>,
    /// How long vehicles stood at border posts, the newest last.
    waited: OrdMap<Box<str>, Vec<Waited>>,
    in_force: Option<PlanId>,
    /// What the plan in force keeps for whom and has not left yet.
    reserved: OrdMap<(LotId, HubId, NeedId), Units>,
    losses: OrdMap<LossId, Loss>,
    /// Since when counts differ from the books and nobody explained it.
    differing: OrdMap<(LotId, Place), Moment>,
    /// When a lot was last counted on a shelf.
    shelf_counted: OrdMap<(LotId, HubId), Moment>,
    /// Lots that came as another variant than was sent, and as which lot they were sent.
    sent_as: OrdMap<LotId, LotId>,
    /// Lots of food that may be given out past their best-before day.
    let_out: OrdSet<LotId>,
    /// Lots of which whoever gave them was forgotten.
    forgotten: OrdSet<LotId>,
    /// Reports that were set aside, also those that somebody dealt with.
    aside: OrdMap<AsideId, Aside>,
    members: OrdMap<ActorId, Member>,
    deeds: OrdMap<DeedId, Proposed>,
    /// How to reach groups, in the vault, the newest last: a call-back asks for one that was known
    /// before.
    contacts: OrdMap<GroupId, Vec<(WordsId, Moment)>>,
    /// Needs that a person compared and found to be two; the smaller number first.
    apart: OrdSet<(NeedId, NeedId)>,
    /// Flags that a person looked at.
    dismissed: OrdSet<(NeedId, Flag)>,
    /// What people are asked not to bring.
    unwanted: OrdMap<ItemKey, Unwanted>,
    /// Of what there are photos; the pictures are in the vault.
    photos: OrdMap<WordsId, Thing>,
    /// Who the people of a group are, as numbers.
    people: OrdMap<GroupId, Arc<Counted>>,
    /// What groups have.
    stores: OrdMap<GroupId, Arc<Store>>,
    /// How far ahead they are supplied, where that is not as usual.
    standing: OrdMap<(GroupId, Line), Standing>,
    /// Boxes, pallets and labels.
    boxes: OrdMap<BoxCode, Arc<Carton>>,
    /// How much of what stands in boxes where: the sum over `boxes`.
    boxed: OrdMap<(LotId, Account), Units>,
    /// Counts at the desk that differed from the books, also those that somebody dealt with.
    counts: OrdMap<CountId, Arc<Count>>,
    /// Of those the ones that wait, by what was counted where.
    counting: OrdMap<(Place, LotId), CountId>,
    /// How kits are packed.
    recipes: OrdMap<RecipeId, Arc<Recipe>>,
    /// Other centres, and our own cards.
    peers: peers::Peers,
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
            moves: OrdMap::new(),
            cut_off: OrdMap::new(),
            sources: OrdMap::new(),
            by_digest: OrdMap::new(),
            needs: OrdMap::new(),
            by_group: OrdSet::new(),
            offers: OrdMap::new(),
            calls: OrdMap::new(),
            purchases: OrdMap::new(),
            rules: Rules::default(),
            links: OrdMap::new(),
            by_link: OrdMap::new(),
            lots: OrdMap::new(),
            stock: Stock::default(),
            waybills: OrdMap::new(),
            plans: OrdMap::new(),
            convoys: OrdMap::new(),
            waited: OrdMap::new(),
            in_force: None,
            reserved: OrdMap::new(),
            losses: OrdMap::new(),
            differing: OrdMap::new(),
            shelf_counted: OrdMap::new(),
            sent_as: OrdMap::new(),
            let_out: OrdSet::new(),
            forgotten: OrdSet::new(),
            aside: OrdMap::new(),
            members: OrdMap::new(),
            deeds: OrdMap::new(),
            contacts: OrdMap::new(),
            apart: OrdSet::new(),
            dismissed: OrdSet::new(),
            unwanted: OrdMap::new(),
            photos: OrdMap::new(),
            people: OrdMap::new(),
            stores: OrdMap::new(),
            standing: OrdMap::new(),
            boxes: OrdMap::new(),
            boxed: OrdMap::new(),
            counts: OrdMap::new(),
            counting: OrdMap::new(),
            recipes: OrdMap::new(),
            peers: peers::Peers::default(),
        }
    }

    /// The same Book counting in this catalogue: a snapshot does not carry one, and nothing that is made of
    /// what it carries.
    #[must_use]
    pub fn with_catalogue(self, catalogue: Arc<Catalogue>) -> Self {
        let by_group = needs_of::by_group(&self.needs);
        Self { catalogue, by_group, ..self }
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
        self.contacts.get(&group)?.last().map(|(words, _)| *words)
    }

    /// The contact of a group that was known last before this moment.
    #[must_use]
    pub fn contact_known_before(&self, group: GroupId, moment: Moment) -> Option<WordsId> {
        let known = self.contacts.get(&group)?.iter().rev();
        known.copied().find(|(_, since)| *since < moment).map(|(words, _)| words)
    }

    /// The needs that are otherwise than in an older Book of the same centre; nothing if they are more
    /// than `most`, or if anything else changed by which needs are listed, compared or doubted: groups,
    /// contacts, head counts, what is kept or under way, what a person found. Costs next to nothing where little
    /// changed.
    #[must_use]
    pub fn needs_changed_since(&self, older: &Self, most: usize) -> Option<Vec<NeedId>> {
        let is_like = self.groups.ptr_eq(&older.groups)
            && self.moves.ptr_eq(&older.moves)
            && self.hubs.ptr_eq(&older.hubs)
            && self.contacts.ptr_eq(&older.contacts)
            && self.reserved.ptr_eq(&older.reserved)
            && self.waybills.ptr_eq(&older.waybills)
            && self.people.ptr_eq(&older.people)
            && self.standing.ptr_eq(&older.standing)
            && self.apart.ptr_eq(&older.apart)
            && self.dismissed.ptr_eq(&older.dismissed);
        let changed = older.needs.diff(&self.needs).map(|change| match change {
            DiffItem::Add(id, _)
            | DiffItem::Remove(id, _)
            | DiffItem::Update { new: (id, _), .. } => *id,
        });
        let changed: Vec<NeedId> = changed.take(most + 1).collect();
        (is_like && changed.len() <= most).then_some(changed)
    }

    /// How often contacts were written down, so that a reader knows whether they have changed.
    #[must_use]
    pub fn contacts_kept(&self) -> usize {
        self.contacts.values().map(Vec::len).sum()
    }

    /// The groups with a contact, each with all it ever had.
    pub fn contacts(&self) -> impl Iterator<Item = (GroupId, WordsId)> + '_ {
        let each = |(group, kept): (&GroupId, &Vec<(WordsId, Moment)>)| {
            let group = *group;
            kept.iter().map(move |(words, _)| (group, *words)).collect::<Vec<_>>()
        };
        self.contacts.iter().flat_map(each)
    }

    /// Whether a person compared these two needs and found that they are two.
    #[must_use]
    pub fn are_told_apart(&self, one: NeedId, other: NeedId) -> bool {
        self.apart.contains(&(one.min(other), one.max(other)))
    }

    /// Whether a person looked at this flag of this need.
    #[must_use]
    pub fn is_dismissed(&self, need: NeedId, flag: Flag) -> bool {
        self.dismissed.contains(&(need, flag))
    }

    /// What people are asked not to bring, also what has ended by itself.
    #[must_use]
    pub fn unwanted(&self) -> impl ExactSizeIterator<Item = &Unwanted> {
        self.unwanted.values()
    }

    /// Whether people are asked not to bring this.
    #[must_use]
    pub fn unwanted_of(&self, item: &ItemKey) -> Option<&Unwanted> {
        self.unwanted.get(item)
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

    /// An offer.
    #[must_use]
    pub fn offer(&self, id: OfferId) -> Option<&Offer> {
        self.offers.get(&id)
    }

    /// All calls, newest last.
    #[must_use]
    pub fn calls(&self) -> impl ExactSizeIterator<Item = &Call> {
        self.calls.values()
    }

    /// A call.
    #[must_use]
    pub fn call(&self, id: CallId) -> Option<&Call> {
        self.calls.get(&id)
    }

    /// All purchases, newest last.
    #[must_use]
    pub fn purchases(&self) -> impl ExactSizeIterator<Item = &Purchase> {
        self.purchases.values()
    }

    /// A purchase.
    #[must_use]
    pub fn purchase(&self, id: PurchaseId) -> Option<&Purchase> {
        self.purchases.get(&id)
    }

    /// What the centre has settled for itself.
    #[must_use]
    pub fn rules(&self) -> Rules {
        self.rules
    }

    /// The link of a group, if it has one that works on this day.
    #[must_use]
    pub fn link(&self, group: GroupId, today: Day) -> Option<Link> {
        self.links.get(&group).copied().filter(|link| today <= link.until)
    }

    /// Who somebody is by a link whose secret has this hash, and what it is of; nothing if there is
    /// no such link or it no longer works.
    #[must_use]
    pub fn by_link(&self, hash: &Digest, today: Day) -> Option<(Thing, Actor)> {
        let of = *self.by_link.get(hash)?;
        let group = if let Thing::Group(id) = of { Some(id) } else { None };
        let offer = if let Thing::Offer(id) = of { self.offer(id) } else { None };
        let by_group = group.and_then(|id| {
            let link = self.link(id, today).filter(|link| link.hash == *hash)?;
            Some(Actor::by_link_of_group(id, link))
        });
        let by_offer = offer.map(|offer| Actor::by_link_of_offer(offer.id));
        by_group.or(by_offer).map(|actor| (of, actor))
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

    /// Whether nobody has adopted this plan and it still follows the one in force.
    #[must_use]
    pub fn is_proposal(&self, plan: &Plan) -> bool {
        plan.adopted.is_none() && plan.document.parent == self.in_force
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

    /// Where counts differ from the books: which lot, where, by how much (short if positive, too much
    /// if negative), and since when.
    pub fn differences(&self) -> impl Iterator<Item = (LotId, Place, i64, Moment)> + '_ {
        self.differing.iter().map(|((lot, place), since)| {
            (*lot, *place, self.stock.held(*lot, Account::Discrepancy(*place)), *since)
        })
    }

    /// The groups that have a link, also one that has ended by itself.
    pub fn links(&self) -> impl Iterator<Item = (GroupId, Link)> + '_ {
        self.links.iter().map(|(group, link)| (*group, *link))
    }

    /// Reports that wait for a person, oldest first.
    pub fn aside(&self) -> impl Iterator<Item = &Aside> {
        self.aside.values().filter(|aside| aside.closed.is_none())
    }

    /// A report that was set aside, also one that somebody dealt with.
    #[must_use]
    pub fn aside_of(&self, id: AsideId) -> Option<&Aside> {
        self.aside.get(&id)
    }
}

#[cfg(test)]
pub(crate) mod tests;

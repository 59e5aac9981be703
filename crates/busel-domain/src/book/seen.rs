//! The Book as one actor sees it: what is not for them is not in it.

use imbl::OrdMap;

use crate::book::Book;
use crate::group::Group;
use crate::ids::{ActorId, GroupId, Thing};
use crate::ledger::Account;
use crate::role::{Actor, Grant, Role};
use crate::sight::{self, Extent, Matter, Sight};
use crate::time::Day;

impl Book {
    /// What somebody may be on this day; nothing for whoever is no member or has left.
    #[must_use]
    pub fn actor(&self, id: ActorId, today: Day) -> Option<Actor> {
        let member = self.members.get(&id).filter(|member| !member.has_left)?;
        Some(Actor { id, grants: member.grants_on(today).collect() })
    }

    /// The Book without what is not for this actor. Whoever sees everything gets this very Book.
    #[must_use]
    pub fn seen_by(&self, actor: &Actor) -> Self {
        if sees_every_thing(actor) {
            return self.clone();
        }
        let sight = Sight::of(self, actor);
        let sees_plans = sight::sees(actor, Matter::Plans) == Extent::All;
        let needs = only(&self.needs, |id| sight.shows(Thing::Need(*id)));
        let gauges = |id: &GroupId| sight.shows_of(Thing::Group(*id), Matter::Gauges);
        // A table: what of each part of the Book is for them.
        Self {
            catalogue: self.catalogue.clone(),
            seq: self.seq,
            hubs: only(&self.hubs, |id| sight.shows(Thing::Hub(*id))),
            groups: self.groups_for(&sight),
            moves: only(&self.moves, |id| sight.shows_moves(*id)),
            cut_off: only(&self.cut_off, |_| sight::sees(actor, Matter::Members) == Extent::All),
            sources: only(&self.sources, |id| sight.shows(Thing::Source(*id))),
            by_digest: OrdMap::new(),
            by_group: super::needs_of::by_group(&needs),
            needs,
            offers: only(&self.offers, |id| sight.shows(Thing::Offer(*id))),
            calls: self.calls.clone(),
            purchases: only(&self.purchases, |id| sight.shows(Thing::Purchase(*id))),
            rules: self.rules,
            links: OrdMap::new(),
            by_link: OrdMap::new(),
            lots: only(&self.lots, |id| sight.shows(Thing::Lot(*id))),
            stock: self.stock.only(|lot, account| sight.shows_balance(lot, account)),
            waybills: only(&self.waybills, |id| sight.shows(Thing::Waybill(*id))),
            plans: only(&self.plans, |id| sight.shows(Thing::Plan(*id))),
            // At which posts vehicles were tells which way they went.
            waited: if sight::sees_whole(actor, Matter::Routes) {
                self.waited.clone()
            } else {
                OrdMap::new()
            },
            convoys: only(&self.convoys, |id| sight.shows(Thing::Convoy(*id))),
            in_force: self.in_force.filter(|_| sees_plans),
            reserved: only(&self.reserved, |(lot, hub, need)| {
                [Thing::Lot(*lot), Thing::Hub(*hub), Thing::Need(*need)]
                    .into_iter()
                    .all(|thing| sight.shows(thing))
            }),
            losses: only(&self.losses, |id| sight.shows(Thing::Loss(*id))),
            differing: only(&self.differing, |(lot, place)| {
                sight.shows_balance(*lot, Account::Discrepancy(*place))
            }),
            shelf_counted: only(&self.shelf_counted, |(lot, hub)| {
                sight.shows_balance(*lot, Account::Hub(*hub))
            }),
            sent_as: only(&self.sent_as, |id| sight.shows(Thing::Lot(*id))),
            let_out: self.let_out.clone(),
            forgotten: self.forgotten.clone(),
            aside: OrdMap::new(),
            members: only(&self.members, |id| sight.shows(Thing::Member(*id))),
            deeds: only(&self.deeds, |id| sight.shows(Thing::Deed(*id))),
            contacts: only(&self.contacts, |id| {
                sight.shows_of(Thing::Group(*id), Matter::Contacts)
            }),
            apart: self
                .apart
                .iter()
                .copied()
                .filter(|(one, other)| {
                    sight.shows(Thing::Need(*one)) && sight.shows(Thing::Need(*other))
                })
                .collect(),
            // Doubts about a group are for those who decide, not for the group.
            dismissed: imbl::OrdSet::new(),
            unwanted: self.unwanted.clone(),
            photos: only(&self.photos, |photo| sight.shows_photo(*photo)),
            people: only(&self.people, gauges),
            stores: only(&self.stores, gauges),
            standing: only(&self.standing, |(id, _)| gauges(id)),
            boxes: only(&self.boxes, |code| sight.shows(Thing::Box(*code))),
            counts: only(&self.counts, |id| sight.shows(Thing::Count(*id))),
            counting: OrdMap::new(),
            recipes: only(&self.recipes, |id| sight.shows(Thing::Recipe(*id))),
            peers: if sight::sees(actor, Matter::Members) == Extent::All {
                self.peers.clone()
            } else {
                super::peers::Peers::default()
            },
            boxed: only(&self.boxed, |(lot, at)| sight.shows_balance(*lot, *at)),
        }
    }

    /// The groups that are there for somebody. Whoever only drives to one that moved is told where it is
    /// on the day of the stop and by the page for that (`bound_for`); here it is nowhere.
    fn groups_for(&self, sight: &Sight<'_>) -> OrdMap<GroupId, Group> {
        let mut groups = only(&self.groups, |id| sight.shows(Thing::Group(*id)));
        for id in self.moves.keys().filter(|id| !sight.shows_moves(**id)) {
            if let Some(group) = groups.get_mut(id) {
                (group.place, group.region) = (None, None);
            }
        }
        groups
    }

    /// Whether there is such a thing.
    #[must_use]
    pub fn has(&self, thing: Thing) -> bool {
        match thing {
            Thing::Need(id) => self.needs.contains_key(&id),
            Thing::Lot(id) => self.lots.contains_key(&id),
            Thing::Group(id) => self.groups.contains_key(&id),
            Thing::Hub(id) => self.hubs.contains_key(&id),
            Thing::Offer(id) => self.offers.contains_key(&id),
            Thing::Plan(id) => self.plans.contains_key(&id),
            Thing::Waybill(id) => self.waybills.contains_key(&id),
            Thing::Loss(id) => self.losses.contains_key(&id),
            Thing::Aside(id) => self.aside.contains_key(&id),
            Thing::Source(id) => self.sources.contains_key(&id),
            Thing::Member(id) => self.members.contains_key(&id),
            Thing::Deed(id) => self.deeds.contains_key(&id),
            Thing::Call(id) => self.calls.contains_key(&id),
            Thing::Purchase(id) => self.purchases.contains_key(&id),
            Thing::Convoy(id) => self.convoys.contains_key(&id),
            Thing::Box(code) => self.boxes.contains_key(&code),
            Thing::Count(id) => self.counts.contains_key(&id),
            Thing::Recipe(id) => self.recipes.contains_key(&id),
            Thing::Peer(id) => self.peer(id).is_some(),
        }
    }
}

/// Whether no thing of the Book is withheld from them.
fn sees_every_thing(actor: &Actor) -> bool {
    actor.grants.iter().any(|Grant { role, .. }| *role == Role::Coordinator)
}

fn only<K: Ord + Clone, V: Clone>(map: &OrdMap<K, V>, keeps: impl Fn(&K) -> bool) -> OrdMap<K, V> {
    let kept = map.iter().filter(|(key, _)| keeps(key));
    kept.map(|(key, value)| (key.clone(), value.clone())).collect()
}

//! Writing facts down. Total: a fact is already true, so nothing here can say no.

use std::sync::Arc;

use crate::book::{Aside, AsideClosed, Book, Loss};
use crate::event::{Event, Fact, OtherLot};
use crate::ids::{ActorId, DeedId, HubId, LotId, NeedId, PlanId, WaybillId};
use crate::ledger::{Account, Movement};
use crate::lot::Batch;
use crate::member::{Deed, Member, Proposed};
use crate::need::{Closed, Need, NeedChange, NeedLine, Revised};
use crate::people::{Counted, Living};
use crate::plan::{Plan, PlanDocument};
use crate::quantity::Units;
use crate::role::Grant;
use crate::source::Source;
use crate::store::StoreLine;
use crate::time::{Day, Moment};
use crate::unwanted::Unwanted;
use crate::waybill::{CountedLine, Destination, Otherwise, SentLine, Waybill};

impl Book {
    /// Writes one event down.
    pub fn apply(&mut self, event: &Event) {
        let movements = event.fact.movements();
        for movement in &movements {
            self.stock.record(movement);
            self.note_difference(movement, event.recorded);
        }
        self.overtake_counts(event, &movements);
        self.note_shelf_counted(event);
        self.seq = event.seq;
        self.apply_fact(event);
        self.note_forgotten(event);
        self.fill_stores(event);
        for movement in &movements {
            self.boxes_follow(movement);
        }
    }

    fn apply_fact(&mut self, event: &Event) {
        // A table: what each fact changes.
        match &event.fact {
            Fact::HubOpened(hub) => {
                self.hubs.insert(hub.id, hub.clone());
            }
            Fact::GroupAdded(group) => {
                self.groups.insert(group.id, group.clone());
            }
            Fact::ListRead(source) => self.list(source),
            Fact::NeedRaised { .. }
            | Fact::NeedWithdrawn { .. }
            | Fact::NeedsJoined { .. }
            | Fact::NeedRevised { .. }
            | Fact::NeedVerified { .. }
            | Fact::NeedChecked { .. }
            | Fact::NeedConfirmed { .. }
            | Fact::NeedReopened { .. } => self.apply_to_need(event),
            Fact::OfferMade { .. }
            | Fact::OfferAnswered { .. }
            | Fact::OfferAskedBack { .. }
            | Fact::OfferReplied { .. }
            | Fact::OfferPromised { .. }
            | Fact::OfferTakenBack { .. }
            | Fact::DonorForgotten { .. }
            | Fact::OfferSorted { .. }
            | Fact::PapersSeen { .. }
            | Fact::OfferCame { .. } => self.apply_to_offer(event),
            Fact::CallOpened { .. }
            | Fact::CallEnded { .. }
            | Fact::PurchaseWanted { .. }
            | Fact::PurchaseApproved { .. }
            | Fact::PurchasePaid { .. }
            | Fact::PurchaseDropped { .. }
            | Fact::PurchaseCame { .. } => self.apply_to_purchase(event),
            Fact::RuleSet { rule } => self.rules = self.rules.with(*rule),
            Fact::LinkMade { group, link } => self.link_group(*group, Some(*link)),
            Fact::LinkEnded { group } => self.link_group(*group, None),
            Fact::NeedsToldApart { .. }
            | Fact::FlagDismissed { .. }
            | Fact::AskedNotToBring { .. }
            | Fact::WelcomedAgain { .. } => self.remember(event),
            Fact::LotTakenIn { lot, .. } => {
                self.lots.insert(lot.id, Arc::new(lot.clone()));
            }
            Fact::PlanProposed { plan, document } => self.propose(*plan, document),
            Fact::PlanAdopted { plan } => self.adopt(*plan, event.recorded),
            Fact::Dispatched { waybill, from, to, lines, boxes } => {
                let goods = (lines.clone(), boxes.clone());
                let left = event.happened.min(event.recorded);
                self.leave(Waybill::leaving(*waybill, (*from, *to), goods, left));
            }
            Fact::CameOtherwise(OtherLot { waybill, of, lot, units, .. }) => {
                self.lots.insert(lot.id, Arc::new(lot.clone()));
                self.sent_as.insert(lot.id, *of);
                if let Some(known) = self.waybills.get_mut(waybill) {
                    let (variant, units) = (lot.batch.variant.clone(), *units);
                    let (of, lot) = (*of, lot.id);
                    let other = Otherwise { of, lot, variant, units };
                    Arc::make_mut(known).otherwise.push(other);
                }
            }
            Fact::LotLetOut { lot, .. } => {
                self.let_out.insert(*lot);
            }
            Fact::Reissued { .. } | Fact::OnWay(..) => self.apply_on_way(event),
            Fact::Convoy { .. } | Fact::BorderWaited { .. } => self.apply_to_convoy(event),
            Fact::ReceiptReported { waybill, counted, missing, .. } => {
                self.receive(*waybill, counted);
                self.receive_boxes(*waybill, missing);
            }
            Fact::Box { .. } => self.apply_to_box(event),
            Fact::Count { .. } => self.apply_to_count(event),
            Fact::Recipe { .. } => self.apply_to_recipe(event),
            Fact::HandoverReported { hub, lot, units, need: Some(need), .. } => {
                self.change(*need, |need| need.received = need.received.plus(*units));
                self.unreserve(*lot, *hub, *need, *units);
            }
            Fact::GroupStockReported { .. }
            | Fact::PeopleCounted { .. }
            | Fact::StandingKept { .. } => self.count_group(event),
            Fact::GroupMoved(group, to) => self.move_group(*group, to),
            Fact::Phone(..) => self.apply_to_phone(event),
            Fact::Peer(_) => self.apply_to_peer(event),
            Fact::ReportSetAside { .. } | Fact::AsideClosed { .. } | Fact::LossProposed { .. } => {
                self.await_a_person(event);
            }
            Fact::DiscrepancySettled { met, .. } => {
                for met in met {
                    self.change(met.need, |need| need.received = need.received.plus(met.units));
                }
            }
            Fact::LossConfirmed { loss, .. } => {
                if let Some(known) = self.losses.get_mut(loss) {
                    known.is_confirmed = true;
                }
            }
            Fact::MemberAdded { .. }
            | Fact::Granted { .. }
            | Fact::TakenBack { .. }
            | Fact::MemberLeft { .. }
            | Fact::DeedProposed { .. }
            | Fact::DeedAgreed { .. }
            | Fact::ContactKept { .. }
            | Fact::PhotoKept { .. }
            | Fact::PhotoDropped { .. } => self.apply_to_people(event),
            // Who read and paid what is asked of the journal; the erased is gone from the vault. Others
            // move goods and nothing else: the ledger has them already.
            Fact::Looked { .. }
            | Fact::Remarked { .. }
            | Fact::CostNoted(_)
            | Fact::Erased { .. }
            | Fact::LetGo { .. }
            | Fact::HandoverReported { need: None, .. }
            | Fact::CountReported { .. }
            | Fact::Quarantined { .. }
            | Fact::Released { .. } => {}
        }
    }

    /// Since when a lot differs somewhere: from the first difference until it is explained.
    fn note_difference(&mut self, movement: &Movement, when: Moment) {
        for account in [movement.from, movement.to] {
            let Account::Discrepancy(place) = account else { continue };
            let key = (movement.lot, place);
            if self.stock.held(movement.lot, account) == 0 {
                self.differing.remove(&key);
            } else {
                self.differing.entry(key).or_insert(when);
            }
        }
    }

    /// What comes into the hands of a group is what it has from that day on.
    fn fill_stores(&mut self, event: &Event) {
        for Movement { lot, to, units, .. } in event.fact.movements() {
            let (Account::Group(group), Some(lot)) = (to, self.lots.get(&lot)) else { continue };
            let Batch { item, variant, expiry, .. } = lot.batch.clone();
            // What was let out is eaten although its day is over.
            let expiry = expiry.filter(|_| !self.let_out.contains(&lot.id));
            let line = StoreLine { item, variant, units, expiry };
            let store = self.stores.entry(group).or_default();
            Arc::make_mut(store).receive(line, told_day(event));
        }
    }

    /// Who a group is and what it says it has.
    fn count_group(&mut self, event: &Event) {
        if let Fact::GroupStockReported { group, day, lines } = &event.fact {
            let store = self.stores.entry(*group).or_default();
            // A clock that runs ahead must not make every later count an old one.
            Arc::make_mut(store).count((*day).min(event.recorded.day()), lines);
        }
        if let Fact::PeopleCounted { group, people, living } = &event.fact {
            let before = self.people.get(group);
            let as_before = || before.map_or_else(Living::default, |known| known.living.clone());
            let living = living.clone().unwrap_or_else(as_before);
            let (day, people) = (told_day(event), people.clone());
            self.people.insert(*group, Arc::new(Counted { day, people, living }));
        }
        if let Fact::StandingKept { group, line, standing } = &event.fact {
            self.standing.insert((*group, *line), *standing);
        }
    }

    /// Who may be what, and what two persons want.
    fn apply_to_people(&mut self, event: &Event) {
        if let Fact::MemberAdded { member, name } = &event.fact {
            let (id, name) = (*member, *name);
            self.members.insert(id, Member { id, name, grants: Vec::new(), has_left: false });
        }
        if let Fact::Granted { member, grant } = &event.fact {
            self.give(*member, *grant);
        }
        if let Fact::TakenBack { member, grant } = &event.fact
            && let Some(known) = self.members.get_mut(member)
        {
            known.grants.retain(|held| held != grant);
        }
        if let Fact::MemberLeft { member } = &event.fact
            && let Some(known) = self.members.get_mut(member)
        {
            known.has_left = true;
        }
        if let Fact::DeedProposed { deed, what } = &event.fact {
            let (by, when) = (event.by, event.recorded);
            let proposed = Proposed { id: *deed, by, when, deed: *what, agreed: None };
            self.deeds.insert(*deed, proposed);
        }
        if let Fact::DeedAgreed { deed } = &event.fact {
            self.agreed(*deed, event);
        }
        if let Fact::ContactKept { group, contact } = &event.fact {
            self.contacts.entry(*group).or_default().push((*contact, event.recorded));
        }
        if let Fact::PhotoKept { of, photo } = &event.fact {
            self.photos.insert(*photo, *of);
        }
        if let Fact::PhotoDropped { photo, .. } = &event.fact {
            self.photos.remove(photo);
        }
    }

    fn give(&mut self, member: ActorId, grant: Grant) {
        if let Some(known) = self.members.get_mut(&member) {
            known.grants.push(grant);
        }
    }

    fn agreed(&mut self, deed: DeedId, event: &Event) {
        if let Some(known) = self.deeds.get_mut(&deed) {
            known.agreed = Some((event.by, event.recorded));
            if let Deed::Grant { member, grant } = known.deed {
                self.give(member, grant);
            }
        }
    }

    /// What waits until a person, or a second one, says what to do.
    fn await_a_person(&mut self, event: &Event) {
        let Event { by, happened, recorded, .. } = *event;
        if let Fact::ReportSetAside { report, why, aside } = &event.fact {
            // An older journal gave no number: they are numbered as they come.
            let id = aside.unwrap_or_else(|| self.next_aside());
            let (report, why, closed) = ((**report).clone(), *why, None);
            self.aside.insert(id, Aside { id, by, happened, report, why, recorded, closed });
        }
        if let Fact::AsideClosed { aside, words } = event.fact
            && let Some(known) = self.aside.get_mut(&aside)
        {
            known.closed = Some(AsideClosed { by, when: recorded, words });
        }
        if let Fact::LossProposed { loss, from, lot, units, reason } = event.fact {
            let (by, proposed, is_confirmed) = (event.by, event.recorded, false);
            let told = Loss { id: loss, by, from, lot, units, reason, is_confirmed, proposed };
            self.losses.insert(loss, told);
        }
    }

    fn list(&mut self, source: &Source) {
        self.by_digest.insert(source.digest, source.id);
        self.sources.insert(source.id, source.clone());
    }

    fn raise(&mut self, id: NeedId, line: &NeedLine, raised: Moment) {
        let (on_road, received) = (Units::ZERO, Units::ZERO);
        let need = Need {
            id,
            line: line.clone(),
            raised,
            stands: raised,
            revised: None,
            proof: None,
            closed: None,
            on_road,
            received,
        };
        self.by_group.insert((line.group, id));
        self.needs.insert(id, Arc::new(need));
    }

    /// Whatever somebody says of a need, except that it is closed, also says that it stands.
    fn apply_to_need(&mut self, event: &Event) {
        let when = event.recorded;
        if let Fact::NeedRaised { need, line } = &event.fact {
            self.raise(*need, line, when);
        }
        if let Fact::NeedWithdrawn { need } = &event.fact {
            self.close(*need, Closed::Withdrawn);
        }
        if let Fact::NeedsJoined { kept, joined } = &event.fact {
            self.close(*joined, Closed::JoinedTo(*kept));
        }
        if let Fact::NeedRevised { need, change } = &event.fact {
            let revised = Revised { seq: event.seq, by: event.by, when };
            self.change(*need, |need| {
                revise(need, change);
                (need.revised, need.stands) = (Some(revised), when);
            });
        }
        if let Fact::NeedVerified { need, trust } = &event.fact {
            self.change(*need, |need| (need.line.trust, need.stands) = (*trust, when));
        }
        if let Fact::NeedChecked { need, proof } = &event.fact {
            self.change(*need, |need| {
                need.line.trust = proof.trust();
                (need.proof, need.stands) = (Some(*proof), when);
            });
        }
        if let Fact::NeedConfirmed { need } = &event.fact {
            self.change(*need, |need| need.stands = when);
        }
        if let Fact::NeedReopened { need } = &event.fact {
            self.change(*need, |need| (need.closed, need.stands) = (None, when));
        }
    }

    /// What a person found, so that they are not asked again.
    fn remember(&mut self, event: &Event) {
        if let Fact::NeedsToldApart { one, other } = &event.fact {
            self.apart.insert((*one.min(other), *one.max(other)));
        }
        if let Fact::FlagDismissed { need, flag, .. } = &event.fact {
            self.dismissed.insert((*need, *flag));
        }
        if let Fact::AskedNotToBring { item, why, until } = &event.fact {
            let (item, since) = (item.clone(), event.recorded.day());
            let unwanted = Unwanted { item, why: *why, since, until: *until };
            self.unwanted.insert(unwanted.item.clone(), unwanted);
        }
        if let Fact::WelcomedAgain { item } = &event.fact {
            self.unwanted.remove(item);
        }
    }

    pub(super) fn change(&mut self, id: NeedId, change: impl FnOnce(&mut Need)) {
        if let Some(need) = self.needs.get_mut(&id) {
            change(Arc::make_mut(need));
        }
    }

    fn close(&mut self, id: NeedId, why: Closed) {
        self.change(id, |need| need.closed = Some(why));
        // Goods kept for a need that is closed are free again.
        let kept: Vec<_> = self.reserved.keys().filter(|key| key.2 == id).copied().collect();
        for key in kept {
            self.reserved.remove(&key);
        }
    }

    fn propose(&mut self, id: PlanId, document: &PlanDocument) {
        let plan = Plan { id, document: document.clone(), adopted: None };
        self.plans.insert(id, Arc::new(plan));
    }

    fn adopt(&mut self, id: PlanId, adopted: Moment) {
        let Some(plan) = self.plans.get_mut(&id) else { return };
        let plan = Arc::make_mut(plan);
        plan.adopted = Some(adopted);
        self.in_force = Some(id);
        self.reserved.clear();
        for line in &plan.document.allocated {
            let kept = self.reserved.entry((line.lot, line.hub, line.need)).or_default();
            *kept = kept.plus(line.units);
        }
    }

    fn leave(&mut self, waybill: Waybill) {
        for SentLine { lot, units, need } in &waybill.sent {
            if let Some(need) = need {
                self.change(*need, |need| need.on_road = need.on_road.plus(*units));
                self.unreserve(*lot, waybill.from, *need, *units);
            }
        }
        self.send_boxes(&waybill);
        self.waybills.insert(waybill.id, Arc::new(waybill));
    }

    fn receive(&mut self, waybill: WaybillId, counted: &[CountedLine]) {
        if let Some(known) = self.waybills.get_mut(&waybill) {
            let ahead = known.came.iter();
            let ahead = ahead.map(|(lot, good)| CountedLine {
                lot: *lot,
                good: *good,
                damaged: Units::ZERO,
            });
            let all = ahead.chain(counted.iter().copied()).collect();
            Arc::make_mut(known).received = Some(all);
            let known = Arc::clone(known);
            self.arrive(&known, counted);
        }
    }

    /// What a receipt means for the needs the goods were sent for: they are no longer on the road,
    /// and what came in good state to a group counts as received, line by line as sent. What came
    /// to another hub waits there to be planned again.
    fn arrive(&mut self, waybill: &Waybill, counted: &[CountedLine]) {
        let mut good: std::collections::BTreeMap<LotId, Units> = std::collections::BTreeMap::new();
        if matches!(waybill.to, Destination::Group(_)) {
            for line in counted {
                let sum = good.entry(line.lot).or_default();
                *sum = sum.plus(line.good);
            }
        }
        let mut ahead = waybill.came.clone();
        for SentLine { lot, units, need } in &waybill.sent {
            // What came box by box was taken off the road then.
            let known = ahead.entry(*lot).or_default();
            let rest = units.less(*known);
            *known = known.less(*units);
            let Some(need) = need else { continue };
            let left = good.entry(*lot).or_default();
            let came = (*left).min(rest);
            *left = left.less(came);
            self.change(*need, |need| {
                need.on_road = need.on_road.less(rest);
                need.received = need.received.plus(came);
            });
        }
    }

    pub(super) fn unreserve(&mut self, lot: LotId, hub: HubId, need: NeedId, units: Units) {
        let key = (lot, hub, need);
        if let Some(kept) = self.reserved.get(&key).copied() {
            match kept.less(units) {
                Units::ZERO => self.reserved.remove(&key),
                rest => self.reserved.insert(key, rest),
            };
        }
    }
}

/// The day something happened as told, never after the day it was written down.
fn told_day(event: &Event) -> Day {
    event.happened.day().min(event.recorded.day())
}

fn revise(need: &mut Need, change: &NeedChange) {
    let NeedChange { asked, minimum, priority, wanted_by, substitutes } = change;
    let line = &mut need.line;
    line.asked = asked.or(line.asked);
    line.minimum = minimum.unwrap_or(line.minimum);
    line.priority = priority.unwrap_or(line.priority);
    line.wanted_by = wanted_by.or(line.wanted_by);
    line.substitutes = substitutes.unwrap_or(line.substitutes);
}

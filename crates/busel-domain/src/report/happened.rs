//! When things happened that a report counts: gifts that came, goods handed over, waybills, counts,
//! losses. Folded from the journal, event by event; how things stand today is asked of the Book.
//!
//! What it keeps are ids, days and amounts: nothing that is not in the journal already (law L4).

mod boxes;
mod first_out;

pub use first_out::Picked;

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::boxes::{BoxCode, Contents, Met};
use crate::cost::Cost;
use crate::count::{CountAt, CountFact};
use crate::event::{Event, Fact, OtherLot};
use crate::ids::{GroupId, HubId, LotId, NeedId, Seq, WaybillId};
use crate::item::{Catalogue, ItemKey};
use crate::ledger::{Account, LossReason, Movement, Place};
use crate::lot::Lot;
use crate::need::Trust;
use crate::quantity::Units;
use crate::size::Variant;
use crate::time::{Day, Moment};
use crate::waybill::{CountedLine, Destination, GoesOn, SentLine, WayFact};

/// Which event, and when it happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stamp {
    /// Its place in the journal.
    pub seq: Seq,
    /// The moment. Nothing happened after it was written down, whatever a clock told.
    pub when: Moment,
    /// The day it was at the centre.
    pub day: Day,
}

/// What a report has to know of a lot.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Came {
    /// When it arrived.
    pub at: Stamp,
    /// What it is.
    pub item: ItemKey,
    /// Which variant.
    pub variant: Variant,
    /// Its last day, if it has one.
    pub expiry: Option<Day>,
    /// Where it was made or given: two capital letters.
    pub origin: Option<Box<str>>,
    /// Milligrams one unit weighs, if known.
    pub weight_mg: Option<u64>,
}

/// So much was given, or turned out to be less than was written down.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Gift {
    /// When.
    pub at: Stamp,
    /// What.
    pub lot: LotId,
    /// How much; negative for what never came.
    pub units: i64,
}

/// Goods came into a group's hands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Handed {
    /// When.
    pub at: Stamp,
    /// What.
    pub lot: LotId,
    /// How much.
    pub units: Units,
    /// From which hub.
    pub hub: HubId,
    /// Into whose hands.
    pub group: GroupId,
    /// For which need, if it was said.
    pub need: Option<NeedId>,
}

/// Goods were written off.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Lost {
    /// When two people had agreed.
    pub at: Stamp,
    /// What.
    pub lot: LotId,
    /// How much.
    pub units: Units,
    /// Why.
    pub reason: LossReason,
    /// The waybill it was lost on, if it was lost on the way.
    pub on: Option<WaybillId>,
}

/// A waybill left.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Left {
    /// When.
    pub at: Stamp,
    /// From where.
    pub hub: HubId,
    /// To whom.
    pub to: Destination,
    /// What it says was sent.
    pub sent: Vec<SentLine>,
    /// What came of it box by box, before the whole was received.
    pub came: Contents,
    /// When its goods were counted at the other end.
    pub received: Option<Stamp>,
}

/// One lot of a waybill, as it was counted at the other end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Checked {
    /// When.
    pub at: Stamp,
    /// Which waybill.
    pub waybill: WaybillId,
    /// What.
    pub lot: LotId,
    /// How much was sent.
    pub sent: Units,
    /// How much came, fit for use.
    pub good: Units,
    /// How much came damaged.
    pub damaged: Units,
}

impl Checked {
    /// Whether it came as it was sent.
    #[must_use]
    pub fn is_right(&self) -> bool {
        self.good == self.sent && self.damaged.is_zero()
    }
}

/// One lot on the shelves of a hub was counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Counted {
    /// When.
    pub at: Stamp,
    /// What.
    pub lot: LotId,
    /// How much there was.
    pub units: Units,
    /// Whether the books said the same.
    pub is_right: bool,
}

/// Money was spent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Spent {
    /// When.
    pub at: Stamp,
    /// How much, and what for.
    pub cost: Cost,
}

/// When all of it happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Happened {
    catalogue: Arc<Catalogue>,
    seq: Seq,
    /// By the lot's number: the Book counts lots from one, without gaps.
    lots: Vec<Option<Came>>,
    verified: BTreeMap<NeedId, Moment>,
    pub(super) gifts: Vec<Gift>,
    pub(super) handed: Vec<Handed>,
    pub(super) lost: Vec<Lost>,
    pub(super) left: BTreeMap<WaybillId, Left>,
    pub(super) checked: Vec<Checked>,
    pub(super) counted: Vec<Counted>,
    pub(super) spent: Vec<Spent>,
    pub(super) picked: Vec<Picked>,
    on_shelves: first_out::OnShelves,
    /// At which hub each box was last.
    hub_of_box: BTreeMap<BoxCode, HubId>,
}

impl Happened {
    /// Nothing yet. Weights are those of this catalogue.
    #[must_use]
    pub fn new(catalogue: Arc<Catalogue>) -> Self {
        Self {
            catalogue,
            seq: Seq::default(),
            lots: Vec::new(),
            verified: BTreeMap::new(),
            gifts: Vec::new(),
            handed: Vec::new(),
            lost: Vec::new(),
            left: BTreeMap::new(),
            checked: Vec::new(),
            counted: Vec::new(),
            spent: Vec::new(),
            picked: Vec::new(),
            on_shelves: first_out::OnShelves::default(),
            hub_of_box: BTreeMap::new(),
        }
    }

    /// The last event it knows.
    #[must_use]
    pub fn seq(&self) -> Seq {
        self.seq
    }

    /// What is known of a lot; nothing if it never came.
    #[must_use]
    pub fn lot(&self, id: LotId) -> Option<&Came> {
        self.lots.get(usize::try_from(id.0).ok()?)?.as_ref()
    }

    /// When a need was first checked, by whatever means.
    #[must_use]
    pub fn verified(&self, need: NeedId) -> Option<Moment> {
        self.verified.get(&need).copied()
    }

    /// The first and the last day of anything that is counted.
    #[must_use]
    pub fn days(&self) -> Option<(Day, Day)> {
        let days = (self.gifts.iter().map(|row| row.at.day))
            .chain(self.handed.iter().map(|row| row.at.day))
            .chain(self.lost.iter().map(|row| row.at.day))
            .chain(self.left.values().map(|row| row.at.day))
            .chain(self.counted.iter().map(|row| row.at.day))
            .chain(self.spent.iter().map(|row| row.at.day))
            .chain(self.picked.iter().map(|row| row.at.day));
        days.fold(None, |found, day| match found {
            None => Some((day, day)),
            Some((first, last)) => Some((first.min(day), last.max(day))),
        })
    }

    /// Writes one event down; `day_of` says which day a moment was at the centre.
    pub fn note(&mut self, event: &Event, day_of: &dyn Fn(Moment) -> Day) {
        self.seq = event.seq;
        let stamp = || {
            let when = event.happened.min(event.recorded);
            Stamp { seq: event.seq, when, day: day_of(when) }
        };
        // A table: what of each fact a report is made of.
        match &event.fact {
            Fact::NeedRaised { need, line } => self.check(*need, line.trust, &stamp),
            Fact::NeedVerified { need, trust } => self.check(*need, *trust, &stamp),
            Fact::NeedChecked { need, proof } => self.check(*need, proof.trust(), &stamp),
            Fact::LotTakenIn { lot, units, .. } => self.come(lot, *units, stamp()),
            Fact::Dispatched { waybill, from, to, lines, .. } => {
                let (at, hub, to, sent) = (stamp(), *from, *to, lines.clone());
                let left = Left { at, hub, to, sent, came: Contents::new(), received: None };
                self.left.insert(*waybill, left);
            }
            Fact::Reissued { waybill, goes_on } => {
                let papers = goes_on.iter().map(|paper| (None, paper));
                self.go_on(*waybill, papers, stamp());
            }
            Fact::OnWay(waybill, WayFact::SentOn { goes_on }) => {
                let papers = goes_on.iter().map(|onward| (Some(onward.to), &onward.paper));
                self.go_on(*waybill, papers, stamp());
            }
            Fact::ReceiptReported { waybill, counted, .. } => {
                self.receive(*waybill, counted, stamp());
            }
            Fact::CameOtherwise(other) => self.come_otherwise(other, stamp()),
            Fact::HandoverReported { hub, group, lot, units, need, .. } => {
                let (at, lot, units, need) = (stamp(), *lot, *units, *need);
                self.handed.push(Handed { at, lot, units, hub: *hub, group: *group, need });
            }
            Fact::CountReported { lot, counted, movements, .. } => {
                let (at, lot, units, is_right) = (stamp(), *lot, *counted, movements.is_empty());
                self.counted.push(Counted { at, lot, units, is_right });
            }
            Fact::Count { what, .. } => self.note_count(what, &stamp),
            Fact::LossConfirmed { movement, .. } => self.lose(movement, stamp()),
            Fact::DiscrepancySettled { movement, met, .. } => {
                self.correct(movement, stamp());
                self.turn_up(movement, met, stamp());
            }
            Fact::Box { code, what, movements } => self.note_box(*code, what, movements, stamp()),
            Fact::CostNoted(cost) => self.spent.push(Spent { at: stamp(), cost: *cost }),
            Fact::HubOpened(_)
            | Fact::GroupAdded(_)
            | Fact::ListRead(_)
            | Fact::NeedRevised { .. }
            | Fact::NeedConfirmed { .. }
            | Fact::NeedReopened { .. }
            | Fact::NeedsToldApart { .. }
            | Fact::FlagDismissed { .. }
            | Fact::AskedNotToBring { .. }
            | Fact::WelcomedAgain { .. }
            | Fact::NeedWithdrawn { .. }
            | Fact::NeedsJoined { .. }
            | Fact::OfferMade { .. }
            | Fact::OfferAnswered { .. }
            | Fact::OfferAskedBack { .. }
            | Fact::OfferReplied { .. }
            | Fact::OfferPromised { .. }
            | Fact::OfferTakenBack { .. }
            | Fact::DonorForgotten { .. }
            | Fact::LotLetOut { .. }
            | Fact::OfferSorted { .. }
            | Fact::PapersSeen { .. }
            | Fact::OfferCame { .. }
            | Fact::CallOpened { .. }
            | Fact::CallEnded { .. }
            | Fact::PurchaseWanted { .. }
            | Fact::PurchaseApproved { .. }
            | Fact::PurchasePaid { .. }
            | Fact::PurchaseDropped { .. }
            | Fact::PurchaseCame { .. }
            | Fact::RuleSet { .. }
            | Fact::LinkMade { .. }
            | Fact::LinkEnded { .. }
            | Fact::StandingKept { .. }
            | Fact::GroupMoved(..)
            | Fact::Phone(..)
            | Fact::Peer(_)
            | Fact::PlanProposed { .. }
            | Fact::PlanAdopted { .. }
            | Fact::ReportSetAside { .. }
            | Fact::AsideClosed { .. }
            | Fact::Quarantined { .. }
            | Fact::Released { .. }
            | Fact::LossProposed { .. }
            | Fact::Recipe { .. }
            | Fact::Remarked { .. }
            | Fact::MemberAdded { .. }
            | Fact::Granted { .. }
            | Fact::TakenBack { .. }
            | Fact::MemberLeft { .. }
            | Fact::DeedProposed { .. }
            | Fact::DeedAgreed { .. }
            | Fact::Looked { .. }
            | Fact::ContactKept { .. }
            | Fact::Erased { .. }
            | Fact::LetGo { .. }
            | Fact::PhotoKept { .. }
            | Fact::PhotoDropped { .. }
            | Fact::PeopleCounted { .. }
            | Fact::Convoy { .. }
            | Fact::BorderWaited { .. }
            | Fact::OnWay(_, WayFact::KeptAsReserve | WayFact::NobodyThere)
            | Fact::GroupStockReported { .. } => {}
        }
        self.note_shelves(event, &stamp);
    }

    fn check(&mut self, need: NeedId, trust: Trust, stamp: &dyn Fn() -> Stamp) {
        if trust != Trust::V0 {
            self.verified.entry(need).or_insert_with(|| stamp().when);
        }
    }

    fn come(&mut self, lot: &Lot, units: Units, at: Stamp) {
        let Ok(index) = usize::try_from(lot.id.0) else { return };
        if self.lots.len() <= index {
            self.lots.resize(index + 1, None);
        }
        let (item, origin) = (lot.batch.item.clone(), lot.batch.origin.clone());
        let (variant, expiry) = (lot.batch.variant.clone(), lot.batch.expiry);
        let weight_mg = self.catalogue.item(&item).and_then(|item| item.weight_mg);
        self.lots[index] = Some(Came { at, item, variant, expiry, origin, weight_mg });
        self.gifts.push(Gift { at, lot: lot.id, units: units.signed() });
    }

    /// Part of a gift was of another variant: it was given as that. What of it came to a group is handed
    /// over, for no need that anybody named.
    fn come_otherwise(&mut self, other: &OtherLot, at: Stamp) {
        let OtherLot { waybill, of, lot, units, .. } = other;
        self.gifts.push(Gift { at, lot: *of, units: -units.signed() });
        self.come(lot, *units, at);
        let Some(left) = self.left.get(waybill) else { return };
        if let Destination::Group(group) = left.to {
            let (lot, units, hub, need) = (lot.id, *units, left.hub, None);
            self.handed.push(Handed { at, lot, units, hub, group, need });
        }
    }

    /// A gift that turned out to be larger or smaller than was written down.
    fn correct(&mut self, movement: &Movement, at: Stamp) {
        let Movement { lot, from, to, units } = *movement;
        if from == Account::Donors {
            self.gifts.push(Gift { at, lot, units: units.signed() });
        } else if to == Account::Donors {
            self.gifts.push(Gift { at, lot, units: -units.signed() });
        }
    }

    /// What was missing with a waybill and turned up with its group is handed over now.
    fn turn_up(&mut self, movement: &Movement, met: &[Met], at: Stamp) {
        let Movement { lot, from, to, units } = *movement;
        let (Account::Discrepancy(Place::Waybill(id)), Account::Group(group)) = (from, to) else {
            return;
        };
        let Some(hub) = self.left.get(&id).map(|left| left.hub) else { return };
        let hand = |units, need| Handed { at, lot, units, hub, group, need };
        self.handed.extend(met.iter().map(|met| hand(met.units, Some(met.need))));
        let rest = met.iter().fold(units, |left, met| left.less(met.units));
        self.handed.extend(Some(rest).filter(|rest| !rest.is_zero()).map(|rest| hand(rest, None)));
    }

    /// A count of shelves counts when it is in the books; of those that agreed the field's fact tells.
    fn note_count(&mut self, what: &CountFact, stamp: &dyn Fn() -> Stamp) {
        if let CountFact::Posted { at: CountAt::Shelf(_), lines } = what {
            let wrong = lines.iter().map(|line| Counted {
                at: stamp(),
                lot: line.lot,
                units: line.found,
                is_right: false,
            });
            self.counted.extend(wrong);
        }
    }

    fn lose(&mut self, movement: &Movement, at: Stamp) {
        let Movement { lot, from, to, units } = *movement;
        if let Account::Lost(reason) = to {
            let on = match from {
                Account::Discrepancy(Place::Waybill(waybill)) | Account::Road(waybill) => {
                    Some(waybill)
                }
                Account::Donors
                | Account::Hub(_)
                | Account::Quarantine(_)
                | Account::Discrepancy(Place::Hub(_) | Place::Box(_) | Place::Claims(_))
                | Account::Group(_)
                | Account::Peer(_)
                | Account::Lost(_) => None,
            };
            self.lost.push(Lost { at, lot, units, reason, on });
        }
    }

    /// What goes on with new papers left when it left, to whom it was sent or to others; of the old one
    /// stays what came of it.
    fn go_on<'a>(
        &mut self,
        old: WaybillId,
        goes_on: impl Iterator<Item = (Option<Destination>, &'a GoesOn)>,
        at: Stamp,
    ) {
        let Some(mut left) = self.left.remove(&old) else { return };
        for (to, part) in goes_on {
            let (sent, came) = (part.lines.clone(), Contents::new());
            let to = to.unwrap_or(left.to);
            let new = Left { to, sent, came, received: None, ..left.clone() };
            self.left.insert(part.waybill, new);
        }
        if !left.came.is_empty() {
            let line =
                |(lot, units): (&LotId, &Units)| SentLine { lot: *lot, units: *units, need: None };
            left.sent = left.came.iter().map(line).collect();
            left.received = Some(at);
            self.left.insert(old, left);
        }
    }

    /// What came is held against what was sent; what came to a group is handed over, for the needs it
    /// was sent for, line by line as the Book does it.
    fn receive(&mut self, id: WaybillId, counted: &[CountedLine], at: Stamp) {
        let Some(left) = self.left.get_mut(&id) else { return };
        if left.received.replace(at).is_some() {
            // The last box had closed the paper, and more was counted with it.
            self.checked.retain(|row| row.waybill != id);
        }
        let mut lots: BTreeMap<LotId, Checked> = BTreeMap::new();
        let none = |lot| {
            let (sent, good, damaged) = (Units::ZERO, Units::ZERO, Units::ZERO);
            Checked { at, waybill: id, lot, sent, good, damaged }
        };
        for line in &left.sent {
            let checked = lots.entry(line.lot).or_insert_with(|| none(line.lot));
            checked.sent = checked.sent.plus(line.units);
        }
        for line in counted {
            let checked = lots.entry(line.lot).or_insert_with(|| none(line.lot));
            checked.good = checked.good.plus(line.good);
            checked.damaged = checked.damaged.plus(line.damaged);
        }
        // What came box by box was handed over then, or lies at the other hub since.
        let mut ahead = left.came.clone();
        for (lot, came) in &ahead {
            let checked = lots.entry(*lot).or_insert_with(|| none(*lot));
            checked.good = checked.good.plus(*came);
        }
        if let Destination::Group(group) = left.to {
            let hub = left.hub;
            let mut good: BTreeMap<LotId, Units> = BTreeMap::new();
            for line in counted {
                let sum = good.entry(line.lot).or_default();
                *sum = sum.plus(line.good);
            }
            let hand = |lot, units, need| Handed { at, lot, units, hub, group, need };
            for line in &left.sent {
                let known = ahead.entry(line.lot).or_default();
                let still = line.units.less(*known);
                *known = known.less(line.units);
                let rest = good.entry(line.lot).or_default();
                let came = if line.need.is_some() { (*rest).min(still) } else { Units::ZERO };
                *rest = rest.less(came);
                if !came.is_zero() {
                    self.handed.push(hand(line.lot, came, line.need));
                }
            }
            let rest = good.into_iter().filter(|(_, units)| !units.is_zero());
            self.handed.extend(rest.map(|(lot, units)| hand(lot, units, None)));
        }
        self.checked.extend(lots.into_values());
    }
}

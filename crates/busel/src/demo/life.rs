//! A year that never was, told to the clerk command by command: gifts, needs, hand-overs, waybills,
//! counts, a few losses and costs. It names regions and no people.
//!
//! It knows no dice: what happens follows from the number of the month, so that every demo is alike.

use busel_domain::boxes::{BoxCode, Contents, Countersign, Handling};
use busel_domain::command::{Arrival, Command, LossFrom};
use busel_domain::cost::{Cents, Cost, CostKind};
use busel_domain::event::Fact;
use busel_domain::ids::{ActorId, Digest, GroupId, HubId, LotId, NeedId, WaybillId};
use busel_domain::item::ItemKey;
use busel_domain::ledger::{Account, LossReason, Place};
use busel_domain::lot::{Batch, Condition};
use busel_domain::money::Currency;
use busel_domain::need::{NeedLine, Priority, Substitutes, Trust};
use busel_domain::proof::Proof;
use busel_domain::quantity::{Units, Written};
use busel_domain::role::{Actor, Role};
use busel_domain::size::Variant;
use busel_domain::time::{Day, Moment};
use busel_domain::waybill::{CountedLine, Destination, SentLine};

use crate::catalogue;
use crate::clerk::{Clerk, Given, NotDone};
use crate::outside::Outside;
use crate::vault::{Words, WordsKind};

/// Months of it.
const MONTHS: u64 = 12;

/// What comes each month: item, units, country of origin, days until it ends.
const GIFTS: [(&str, u64, Option<&str>, Option<i32>); 7] = [
    ("food.buckwheat", 600_000, Some("PL"), Some(420)),
    ("food.canned_meat", 900, Some("LT"), Some(500)),
    ("food.rice", 400_000, Some("DE"), Some(390)),
    ("shelter.blanket", 90, Some("GB"), None),
    ("shelter.sleeping_bag", 60, Some("FR"), None),
    ("hygiene.soap", 700, Some("CZ"), None),
    ("boots.winter", 50, None, None),
];

/// Who asks: a region, and a town so that a convoy could find it.
const GROUPS: [(&str, &str); 4] = [
    ("Kharkiv oblast, Ukraine", "Kharkiv"),
    ("Zaporizhzhia oblast, Ukraine", "Zaporizhzhya"),
    ("Poltava oblast, Ukraine", "Poltava"),
    ("Lviv oblast, Ukraine", "Lviv"),
];

/// What stands on the labels of some boxes.
const BOXES: [&str; 6] =
    ["7K3M-9QF2", "4TXA-88ND", "2HPW-6C3J", "9DKV-3WRB", "5QNE-7ZTA", "8GYC-4MHX"];

struct Life<'a> {
    clerk: &'a Clerk,
    outside: &'a Outside,
    hub: HubId,
    now: Moment,
}

/// Lives the year before now in this hub.
///
/// # Errors
///
/// What the clerk said.
pub async fn live(clerk: &Clerk, outside: &Outside, hub: HubId) -> Result<(), NotDone> {
    let life = Life { clerk, outside, hub, now: outside.now() };
    let groups = life.groups().await?;
    for back in (0..MONTHS).rev() {
        life.month(back, &groups).await?;
    }
    life.boxes().await?;
    Ok(())
}

/// Units of a table above: small enough for any centre.
fn units(number: u64) -> Units {
    Units::new(number).unwrap_or(Units::MAX)
}

impl Life<'_> {
    /// So many days before now, shifted by some hours so that not all happens at noon.
    fn ago(&self, days: u64, hours: u64) -> Moment {
        const HOUR: i64 = 3_600_000_000;
        let hours = i64::try_from(days * 24 + hours).unwrap_or(0);
        Moment(self.now.0.saturating_sub(hours * HOUR))
    }

    fn given(&self, when: Moment, command: Command) -> Given {
        let (attempt, actor) = (self.outside.attempt(), Actor::console());
        Given { attempt, actor, command, happened: Some(when), words: Vec::new() }
    }

    /// Gives all of them, and tells what came of each.
    async fn all(&self, given: Vec<Given>) -> Result<Vec<Fact>, NotDone> {
        let done = self.clerk.give_all(given).await?;
        Ok(done.into_iter().flat_map(|done| done.facts).collect())
    }

    async fn groups(&self) -> Result<Vec<GroupId>, NotDone> {
        let add = |(name, town): (&str, &str)| {
            let (id, at) = (self.outside.words_id(), self.outside.words_id());
            let place = Words { id: at, kind: WordsKind::Place, about: id, text: town.to_owned() };
            let words = vec![Words::own(id, WordsKind::Name, name.to_owned()), place];
            let region = catalogue::region_of(town);
            let command = Command::AddGroup { name: id, place: Some(at), region };
            Given { words, ..self.given(self.ago(31 * MONTHS, 0), command) }
        };
        let facts = self.all(GROUPS.map(add).into()).await?;
        let added = |fact| if let Fact::GroupAdded(group) = fact { Some(group.id) } else { None };
        Ok(facts.into_iter().filter_map(added).collect())
    }

    /// Some of what lies there in boxes: one sealed, one on a shelf, two on a pallet, and labels for more.
    async fn boxes(&self) -> Result<(), NotDone> {
        let present = self.clerk.present();
        let each = units(10);
        let here = Account::Hub(self.hub);
        let lots = present.book.lots().filter(|lot| {
            present.book.loose_units(lot.id, here) >= units(100) && !lot.is_expired(self.now.day())
        });
        let Some(lot) = lots.last() else { return Ok(()) };
        let code = |text: &str| BoxCode::read(text).ok();
        let boxes: Vec<BoxCode> = BOXES.into_iter().filter_map(code).collect();
        let [first, second, third, fourth, pallet, label] = boxes[..] else { return Ok(()) };
        let contents = Contents::from([(lot.id, each)]);
        let hub = self.hub;
        let packed = vec![first, second, third, fourth];
        let handlings = [
            Handling::Pack { boxes: packed, hub, contents, grams: Some(3_400) },
            Handling::MakeLabels { codes: vec![pallet, label] },
            Handling::Seal { code: first, seal: Some("PL-114".into()) },
            Handling::Shelve { code: second, shelf: "A-03".into() },
            Handling::Stack { on: pallet, boxes: vec![third, fourth] },
        ];
        let given =
            handlings.map(|handling| self.given(self.ago(1, 2), Command::Handle { handling }));
        self.all(given.into()).await?;
        Ok(())
    }

    /// One month, so many months back: what comes and is asked, what is handed over, what is counted.
    async fn month(&self, back: u64, groups: &[GroupId]) -> Result<(), NotDone> {
        let start = back * 30 + 29;
        let facts = self.all(self.beginnings(back, start, groups)).await?;
        let mut lots: Vec<(LotId, ItemKey)> = Vec::new();
        let mut needs: Vec<(NeedId, NeedLine)> = Vec::new();
        for fact in facts {
            if let Fact::LotTakenIn { lot, .. } = fact {
                lots.push((lot.id, lot.batch.item));
            } else if let Fact::NeedRaised { need, line } = fact {
                needs.push((need, line));
            }
        }
        let sent = self.all(self.deliveries(back, start, &lots, &needs)).await?;
        let left = sent.into_iter().filter_map(|fact| {
            if let Fact::Dispatched { waybill, lines, .. } = fact {
                Some((waybill, lines))
            } else {
                None
            }
        });
        let mut given: Vec<Given> = Vec::new();
        for (waybill, lines) in left.filter(|_| back > 0) {
            given.push(self.given(self.ago(start - 17, 2), receipt(back, waybill, &lines)));
        }
        given.extend(self.counts(back, start, &lots));
        self.all(given).await?;
        self.losses(back, start, &lots).await
    }

    fn beginnings(&self, back: u64, start: u64, groups: &[GroupId]) -> Vec<Given> {
        let came = self.ago(start, 3);
        let arrivals = GIFTS.iter().enumerate().filter_map(|(at, (item, number, origin, ends))| {
            // Not everything comes every month.
            let at = u64::try_from(at).unwrap_or(0);
            if (at + back) % 4 == 3 {
                return None;
            }
            let number = number * (6 + (at * 3 + back * 5) % 7) / 10;
            let expiry = ends.map(|days| came.day().plus(days));
            Some(Arrival::of(batch(item, *origin, expiry)?, units(number)))
        });
        let take_in = Command::TakeIn { source: None, hub: self.hub, arrivals: arrivals.collect() };
        let asked = self.ago(start - 2, 5);
        let lines = groups.iter().zip(0_u64..).flat_map(|(group, number)| {
            [0, 1].map(|turn| {
                let at = usize::try_from((number + back + turn * 3) % 7).unwrap_or(0);
                let (item, gift, ..) = GIFTS[at];
                let days = 12 + i32::try_from((number * 2 + turn) % 6).unwrap_or(0);
                need(*group, item, units(gift / 4), asked.day().plus(days))
            })
        });
        let lines = lines.flatten().collect();
        let mut given = vec![
            self.given(came, take_in),
            self.given(asked, Command::RaiseNeeds { source: None, lines }),
            self.given(self.ago(start - 14, 0), cost(CostKind::Transport, 38_000 + back * 1_700)),
        ];
        if back.is_multiple_of(3) {
            given.push(self.given(self.ago(start - 20, 0), cost(CostKind::Packing, 6_450)));
        }
        given
    }

    /// Needs are checked, and met from the newest lots as far as they go: better from month to month,
    /// one of eight by a waybill, now and then too late.
    fn deliveries(
        &self,
        back: u64,
        start: u64,
        lots: &[(LotId, ItemKey)],
        needs: &[(NeedId, NeedLine)],
    ) -> Vec<Given> {
        let mut given = Vec::new();
        for (number, (need, line)) in (0_u64..).zip(needs) {
            if number % 8 != 5 {
                let when = self.ago(start - 3 - number % 2, 4);
                let digest = Digest(self.outside.bytes::<32>());
                let proof = Proof::Letter { digest, dated: when.day() };
                given.push(self.given(when, Command::VerifyNeed { need: *need, proof }));
            }
            let Some((lot, _)) = lots.iter().find(|(_, item)| *item == line.item) else { continue };
            let asked = line.asked.unwrap_or_default().get();
            let share = if (number + back).is_multiple_of(3) { 10 - back.min(6) } else { 10 };
            let (lot, units) = (*lot, units(asked * share / 10));
            if number.is_multiple_of(4) {
                let sent = SentLine { lot, units, need: Some(*need) };
                let to = Destination::Group(line.group);
                let command =
                    Command::Dispatch { from: self.hub, to, lines: vec![sent], boxes: Vec::new() };
                given.push(self.given(self.ago(start - 13, 6), command));
            } else {
                let late = if (number * 5 + back).is_multiple_of(6) { 9 } else { 0 };
                let (hub, group, need) = (self.hub, line.group, Some(*need));
                let command = Command::ReportHandover { hub, group, lot, units, need };
                let when = self.ago(start.saturating_sub(9 + number + late), number * 2);
                given.push(self.given(when, command));
            }
        }
        given
    }

    /// Two lots are counted; now and then a few pieces are not there.
    fn counts(&self, back: u64, start: u64, lots: &[(LotId, ItemKey)]) -> Vec<Given> {
        let present = self.clerk.present();
        let count = |(lot, _): &(LotId, ItemKey)| {
            let held = present.book.stock().held(*lot, Account::Hub(self.hub));
            let missing = i64::from(back % 5 == 2);
            let counted = Units::from_balance(held - missing);
            let command = Command::ReportCount { hub: self.hub, lot: *lot, counted };
            self.given(self.ago(start.saturating_sub(25), 1), command)
        };
        lots.iter().take(2).map(count).collect()
    }

    /// What a waybill lost, and some goods that got wet.
    async fn losses(
        &self,
        back: u64,
        start: u64,
        lots: &[(LotId, ItemKey)],
    ) -> Result<(), NotDone> {
        let present = self.clerk.present();
        let mut proposed: Vec<(LossFrom, LotId, Units, LossReason)> = Vec::new();
        for (lot, account, held) in present.book.stock().all().filter(|(.., held)| *held > 0) {
            if let Account::Discrepancy(place @ Place::Waybill(_)) = account
                && lots.iter().any(|(known, _)| *known == lot)
            {
                let lost = Units::from_balance(held);
                proposed.push((LossFrom::Discrepancy(place), lot, lost, LossReason::OnTheWay));
            }
        }
        let when = self.ago(start.saturating_sub(26), 0);
        let mut given = Vec::new();
        if let Some((lot, _)) = lots.last().filter(|_| back % 4 == 1) {
            let (hub, lot, units) = (self.hub, *lot, units(3));
            given.push(self.given(when, Command::Quarantine { hub, lot, units }));
            proposed.push((LossFrom::Quarantine(hub), lot, units, LossReason::Damaged));
        }
        given.extend(proposed.into_iter().map(|(from, lot, units, reason)| {
            self.given(when, Command::ProposeLoss { from, lot, units, reason })
        }));
        let facts = self.all(given).await?;
        let another = Actor::everywhere(ActorId::FIRST_MEMBER, &[Role::Coordinator]);
        let agree = facts.into_iter().filter_map(|fact| {
            let Fact::LossProposed { loss, .. } = fact else { return None };
            let given = self.given(when, Command::ConfirmLoss { loss });
            Some(Given { actor: another.clone(), ..given })
        });
        self.all(agree.collect()).await.map(|_| ())
    }
}

fn batch(item: &str, origin: Option<&str>, expiry: Option<Day>) -> Option<Batch> {
    Some(Batch {
        expiry,
        condition: Condition::New,
        origin: origin.map(Into::into),
        ..Batch::of(ItemKey::new(item)?)
    })
}

fn need(group: GroupId, item: &str, asked: Units, wanted_by: Day) -> Option<NeedLine> {
    Some(NeedLine {
        group,
        item: ItemKey::new(item)?,
        variant: Variant::default(),
        written: Written::base(asked),
        asked: Some(asked),
        minimum: Units::ZERO,
        substitutes: Substitutes::Allowed,
        priority: Priority::P3,
        wanted_by: Some(wanted_by),
        valid_until: None,
        trust: Trust::V0,
        source: None,
        words: None,
    })
}

fn cost(kind: CostKind, cents: u64) -> Command {
    let cents = i64::try_from(cents).ok().and_then(Cents::new).unwrap_or_default();
    let currency = Currency::Eur;
    Command::NoteCost { cost: Cost { kind, cents, currency, waybill: None } }
}

/// What came of a waybill: all of it, in some months a little less.
fn receipt(back: u64, waybill: WaybillId, lines: &[SentLine]) -> Command {
    let counted = lines.iter().map(|line| {
        let missing = if back % 3 == 1 { units(line.units.get() / 12) } else { Units::ZERO };
        CountedLine { lot: line.lot, good: line.units.less(missing), damaged: Units::ZERO }
    });
    Command::ReportReceipt {
        waybill,
        counted: counted.collect(),
        otherwise: Vec::new(),
        boxes: Vec::new(),
        signed: Countersign::Nothing,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_group_lies_in_the_region_it_is_called_by_and_every_gift_is_in_the_catalogue() {
        let codes = GROUPS.map(|(_, town)| catalogue::region_of(town).map(|region| region.code));
        assert_eq!(codes, ["07", "26", "18", "15"].map(|code| Some(code.into())));
        let known = catalogue::lexicon().catalogue();
        for (item, ..) in GIFTS {
            let item = ItemKey::new(item).and_then(|key| known.item(&key));
            assert!(item.is_some_and(|item| item.weight_mg.is_some()));
        }
    }
}

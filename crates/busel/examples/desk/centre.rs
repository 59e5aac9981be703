//! A centre as large as one gets: 500 groups in 60 towns with their people and stores, 100,000 needs,
//! 20,000 lots, 1,000 offers, a plan in force and some hundred deliveries. The same seed makes the same centre.

use std::sync::Arc;

use anyhow::Context;
use axum::Router;
use busel::catalogue::{lexicon, places};
use busel::clerk::{Clerk, Given};
use busel::door::{Door, Limits, Purpose, Taken};
use busel::home::Home;
use busel::outside::Outside;
use busel::vault::{Words, WordsKind};
use busel::web::{App, router};
use busel_domain::boxes::Countersign;
use busel_domain::command::{Arrival, ArrivesBy, Command};
use busel_domain::ids::{ActorId, GroupId, HubId, LotId, NeedId, WaybillId, WordsId};
use busel_domain::item::ItemKey;
use busel_domain::lot::{Batch, Condition};
use busel_domain::need::{NeedLine, Priority, Substitutes, Trust};
use busel_domain::offer::OfferLine;
use busel_domain::people::HeadCount;
use busel_domain::plan::{Allocated, PlanDocument, Unmet, WhyGiven, WhyUnmet};
use busel_domain::quantity::{Units, Written};
use busel_domain::role::{Actor, Grant, Reach, Role};
use busel_domain::rules::Rule;
use busel_domain::size::{Size, SizeSystem, Variant};
use busel_domain::store::StoreLine;
use busel_domain::time::Moment;
use busel_domain::waybill::{CountedLine, Destination, SentLine};
use tempfile::TempDir;

/// Noon of 2026-11-22.
const NOON: Moment = Moment(1_795_348_800_000_000);

const GROUPS: u32 = 500;
const TOWNS: usize = 60;
const NEEDS: u32 = 100_000;
const LOTS: u32 = 20_000;
const HUBS: u32 = 8;
const DELIVERIES: u32 = 400;
/// Offers that wait for an answer.
const OFFERS: u32 = 1_000;
/// Kinds of things in the store of a group.
const STORED: u32 = 12;
const KEPT: u32 = 8_000;
const LINES: u32 = 10_000;

/// Dice that fall otherwise than the centre's own.
pub(crate) fn dice(seed: u64) -> Outside {
    Outside::fixed(NOON, 7_000 + seed)
}

/// A number that looks thrown, the same for the same number.
fn thrown(number: u32, salt: u32, sides: u32) -> u32 {
    let mixed = (u64::from(number) << 32 | u64::from(salt)).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    let mixed = (mixed ^ (mixed >> 29)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    u32::try_from((mixed ^ (mixed >> 32)) % u64::from(sides)).unwrap_or(0)
}

struct Maker {
    clerk: Clerk,
    outside: Outside,
    items: Vec<ItemKey>,
}

impl Maker {
    async fn give(&self, command: Command, words: Vec<Words>) -> anyhow::Result<()> {
        let (attempt, actor, happened) = (self.outside.attempt(), Actor::console(), None);
        self.clerk.give(Given { attempt, actor, command, happened, words }).await?;
        Ok(())
    }

    fn words(&self, kind: WordsKind, text: String) -> (WordsId, Vec<Words>) {
        let id = self.outside.words_id();
        (id, vec![Words::own(id, kind, text)])
    }

    fn item(&self, number: u32) -> ItemKey {
        self.items[number as usize % self.items.len()].clone()
    }

    async fn places(&self) -> anyhow::Result<()> {
        let (member, words) = self.words(WordsKind::Name, "Coordinator".into());
        self.give(Command::AddMember { name: member }, words).await?;
        let grant = Grant { role: Role::Coordinator, reach: Reach::Everywhere, until: None };
        self.give(Command::Grant { member: ActorId::FIRST_MEMBER, grant }, Vec::new()).await?;
        for hub in 1..=HUBS {
            let (name, words) = self.words(WordsKind::Name, format!("Hub {hub}"));
            self.give(Command::OpenHub { name, place: None, region: None }, words).await?;
        }
        let towns: Vec<&str> = places()
            .towns()
            .iter()
            .map(|town| &*town.name)
            .filter(|name| places().named(name).len() == 1)
            .take(TOWNS)
            .collect();
        for group in 1..=GROUPS {
            let (name, mut words) = self.words(WordsKind::Name, format!("Group {group}"));
            let town = towns[thrown(group, 1, 60) as usize % towns.len()].to_owned();
            let at = self.outside.words_id();
            words.push(Words { id: at, kind: WordsKind::Place, about: name, text: town });
            self.give(Command::AddGroup { name, place: Some(at), region: None }, words).await?;
        }
        Ok(())
    }

    async fn needs(&self) -> anyhow::Result<()> {
        let book = self.clerk.present();
        for first in (0..NEEDS).step_by(LINES as usize) {
            let mut words = Vec::new();
            let mut lines = Vec::new();
            for number in first..first + LINES {
                let group = GroupId(1 + thrown(number, 2, GROUPS));
                let about = book.book.group(group).context("made before")?.name;
                let id = self.outside.words_id();
                let text = format!("row {number}, as somebody wrote it");
                words.push(Words { id, kind: WordsKind::Line, about, text });
                lines.push(self.line(number, group, id));
            }
            self.give(Command::RaiseNeeds { source: None, lines }, words).await?;
        }
        Ok(())
    }

    fn line(&self, number: u32, group: GroupId, words: WordsId) -> NeedLine {
        let asked = Units::new(u64::from(1 + thrown(number, 3, 400))).expect("small");
        let days = i32::try_from(thrown(number, 4, 60)).expect("small");
        let size = (thrown(number, 5, 4) == 0).then(|| Size {
            system: SizeSystem::EuShoe,
            value: (38 + thrown(number, 6, 9)).to_string().into(),
            millimetres: None,
        });
        NeedLine {
            group,
            item: self.item(thrown(number, 7, 1_000)),
            variant: Variant { size, ..Variant::default() },
            written: Written::base(asked),
            asked: (thrown(number, 8, 20) > 0).then_some(asked),
            minimum: Units::ZERO,
            substitutes: Substitutes::Allowed,
            priority: Priority::ALL[thrown(number, 9, 4) as usize],
            wanted_by: (days > 10).then(|| NOON.day().plus(days)),
            valid_until: None,
            trust: Trust::V0,
            source: None,
            words: Some(words),
        }
    }

    async fn lots(&self) -> anyhow::Result<()> {
        for first in (0..LOTS).step_by(2_500) {
            let arrivals = (first..first + 2_500).map(|number| Arrival {
                batch: Batch {
                    expiry: Some(
                        NOON.day().plus(i32::try_from(thrown(number, 11, 900)).expect("small")),
                    ),
                    condition: Condition::New,
                    ..Batch::of(self.item(thrown(number, 10, 1_000)))
                },
                units: Units::new(u64::from(50 + thrown(number, 12, 900))).expect("small"),
                by: ArrivesBy::Itself,
            });
            let arrivals = arrivals.collect();
            let hub = HubId(1 + first / 2_500 % HUBS);
            self.give(Command::TakeIn { source: None, hub, arrivals }, Vec::new()).await?;
        }
        Ok(())
    }

    /// Who the groups are and what they have, so that every gauge is counted and not grey.
    async fn fare(&self) -> anyhow::Result<()> {
        let feeds = lexicon().catalogue().norms();
        let stored: Vec<&ItemKey> =
            self.items.iter().filter(|item| !feeds.feeds(item).is_empty()).collect();
        for number in 1..=GROUPS {
            let group = GroupId(number);
            let people = HeadCount::of(20 + thrown(number, 14, 180));
            self.give(Command::CountPeople { group, people, living: None }, Vec::new()).await?;
            let line = |salt: u32| StoreLine {
                item: stored[thrown(number, 20 + salt, 1_000) as usize % stored.len()].clone(),
                variant: Variant::default(),
                units: Units::new(u64::from(thrown(number, 40 + salt, 20_000))).expect("small"),
                expiry: Some(
                    NOON.day()
                        .plus(i32::try_from(5 + thrown(number, 60 + salt, 300)).expect("small")),
                ),
            };
            let lines = (0..STORED).map(line).collect();
            let report = Command::ReportGroupStock { group, day: NOON.day(), lines };
            self.give(report, Vec::new()).await?;
        }
        Ok(())
    }

    async fn offers(&self) -> anyhow::Result<()> {
        let open = Command::SetRule { rule: Rule::OffersFromAnybody(true) };
        self.give(open, Vec::new()).await?;
        for number in 0..OFFERS {
            let units = Units::new(u64::from(1 + thrown(number, 15, 500))).expect("small");
            let line = OfferLine::of(self.item(thrown(number, 16, 1_000)), units);
            self.give(Command::MakeOffer { line }, Vec::new()).await?;
        }
        Ok(())
    }

    /// Waybills from the first hub, each received, some without all that was sent.
    async fn deliveries(&self) -> anyhow::Result<()> {
        for number in 1..=DELIVERIES {
            let (lot, units) = (LotId(number), Units::new(5).context("small")?);
            let to = Destination::Group(GroupId(1 + thrown(number, 13, GROUPS)));
            let sent = SentLine { lot, units, need: None };
            let dispatch =
                Command::Dispatch { from: HubId(1), to, lines: vec![sent], boxes: Vec::new() };
            if self.give(dispatch, Vec::new()).await.is_err() {
                continue;
            }
            let waybill = self.clerk.present().book.waybills().last().map(|waybill| waybill.id);
            let waybill: WaybillId = waybill.context("just made")?;
            let counted = vec![CountedLine { lot, good: units, damaged: Units::ZERO }];
            self.give(
                Command::ReportReceipt {
                    waybill,
                    counted,
                    otherwise: Vec::new(),
                    boxes: Vec::new(),
                    signed: Countersign::Nothing,
                },
                Vec::new(),
            )
            .await?;
        }
        Ok(())
    }

    async fn plan(&self) -> anyhow::Result<()> {
        let present = self.clerk.present();
        let book = &present.book;
        let mut allocated = Vec::new();
        let open =
            book.needs().filter(|need| need.line.asked.is_some() && need.is_open(NOON.day()));
        let lots = book.lots().filter(|lot| lot.id.0 > DELIVERIES && !lot.is_expired(NOON.day()));
        for (need, lot) in open.zip(lots).take(KEPT as usize) {
            let hub = HubId(1 + (lot.id.0 - 1) / 2_500 % HUBS);
            let units = Units::new(1 + need.line.asked.map_or(0, |asked| asked.get().min(40) - 1));
            let units = units.context("small")?;
            allocated.push(Allocated {
                need: need.id,
                lot: lot.id,
                hub,
                units,
                why: WhyGiven::OnlyLot,
            });
        }
        let unmet = (NEEDS - 20_000..NEEDS).map(|number| Unmet {
            need: NeedId(number),
            units: Units::new(1).expect("small"),
            why: WhyUnmet::NoneInStock,
        });
        let document = PlanDocument {
            parent: None,
            made_from: book.seq(),
            made: NOON,
            day: NOON.day(),
            allocated,
            unmet: unmet.collect(),
            loads: Vec::new(),
            is_exact: true,
            compared: None,
            by_hand: Vec::new(),
            beside: None,
            only: None,
        };
        self.give(Command::ProposePlan { document }, Vec::new()).await?;
        self.give(Command::AdoptPlan { plan: busel_domain::ids::PlanId(1) }, Vec::new()).await
    }
}

/// The centre's pages, its clerk, the cookie of its coordinator, and the folder that goes with it.
pub(crate) async fn made() -> anyhow::Result<(Router, Clerk, String, TempDir)> {
    let folder = tempfile::tempdir()?;
    let outside = Outside::fixed(NOON, 41);
    let home = Home::init(folder.path(), None, &outside)?;
    let clerk = Clerk::create(&home, Arc::clone(lexicon().catalogue()), outside.clone())?;
    let goods = lexicon().catalogue().items().filter(|item| item.base_unit.is_goods());
    let items = goods.map(|item| item.key.clone()).collect();
    let maker = Maker { clerk: clerk.clone(), outside: outside.clone(), items };
    maker.places().await?;
    maker.needs().await?;
    maker.lots().await?;
    maker.fare().await?;
    maker.offers().await?;
    maker.deliveries().await?;
    maker.plan().await?;
    let door = Door::open(&home, outside.clone())?;
    let invite = door.invite(ActorId::FIRST_MEMBER, Purpose::Demo, ActorId::CONSOLE).await?;
    let Taken::Demo(admitted) = door.take(&invite.secret, "").await? else {
        anyhow::bail!("a demo's invite lets in");
    };
    let (token, _) = door.begin_session(admitted, Limits::COORDINATOR, "").await?;
    let session = format!("busel-session={}", token.text().as_str());
    let pages = router(App::alone(&home, clerk.clone(), door, outside));
    Ok((pages, clerk, session, folder))
}

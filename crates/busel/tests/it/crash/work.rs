//! The work that is cut short: many hands at one clerk, each giving commands of every kind as fast as
//! it is answered, some with words for the vault.
//!
//! A hand looks at the centre as it is and chooses by its dice; that another hand was quicker and the
//! rules say no is part of the work, that the machine cannot is not.

use std::path::Path;
use std::sync::Arc;

use busel::clerk::{Clerk, Given, NotDone, Present};
use busel::fault::Fault;
use busel::home::Home;
use busel::outside::Outside;
use busel::vault::{Words, WordsKind};
use busel_domain::boxes::Countersign;
use busel_domain::command::{Arrival, Command, CommandKind};
use busel_domain::ids::{ActorId, GroupId, HubId, LotId, NeedId, WordsId};
use busel_domain::item::{Catalogue, Item, ItemKey, Perishability};
use busel_domain::ledger::Account;
use busel_domain::lot::Batch;
use busel_domain::need::{NeedLine, Priority, Substitutes, Trust};
use busel_domain::offer::OfferLine;
use busel_domain::proof::Proof;
use busel_domain::quantity::{BaseUnit, Units, Written};
use busel_domain::role::{Actor, Role};
use busel_domain::size::Variant;
use busel_domain::time::Moment;
use busel_domain::waybill::{CountedLine, Destination, SentLine};

/// Noon of 2026-11-22.
pub(crate) const NOON: Moment = Moment(1_795_348_800_000_000);

/// Hands at work at once.
const HANDS: usize = 12;

/// Hubs and groups beyond these are not opened.
const PLACES_MAX: usize = 30;

/// A throw of the dice below `sides`.
pub(super) fn throw(dice: &Outside, sides: u64) -> u64 {
    u64::from_le_bytes(dice.bytes()) % sides.max(1)
}

/// The words an id stands for, so that whoever knows the id knows what the vault must hold.
pub(super) fn said(id: WordsId) -> String {
    format!("Слово {id}")
}

pub(super) fn coordinator() -> Actor {
    Actor::everywhere(ActorId(1), &[Role::Coordinator])
}

/// Two things: more would only make every start slower.
pub(crate) fn catalogue() -> Arc<Catalogue> {
    let items = ["clothing.socks_warm", "food.canned_meat"].map(|text| Item {
        key: ItemKey::new(text).expect("a plain key"),
        base_unit: BaseUnit::Piece,
        gauge_line: None,
        weight_mg: None,
        volume_mm3: None,
        sizing: None,
        perishability: Perishability::None,
        hazards: Vec::new(),
        gate: None,
    });
    Arc::new(Catalogue::new(items, [], []).expect("two different keys"))
}

/// A new centre, closed, with an unprotected key.
pub(crate) fn a_centre(folder: &Path, dice: &Outside) -> Home {
    let home = Home::init(folder, None, dice).expect("an empty folder");
    drop(Clerk::create(&home, catalogue(), dice.clone()).expect("a new store"));
    // Let go of the folder, and look at it beside whoever opens it.
    drop(home);
    Home::beside(folder, None).expect("it is there")
}

/// Lets all hands give so many commands each, tells every one that was acknowledged, and answers
/// their kinds.
pub(super) async fn many_hands(
    clerk: &Clerk,
    dice: &Outside,
    commands: u64,
    tell: fn(&str),
) -> Vec<CommandKind> {
    let hands = (0..HANDS).map(|_| {
        let hand = Hand { clerk: clerk.clone(), dice: dice.clone() };
        tokio::spawn(hand.work(commands, tell))
    });
    let mut done = Vec::new();
    for hand in hands.collect::<Vec<_>>() {
        done.extend(hand.await.expect("a hand does not fail"));
    }
    done
}

struct Hand {
    clerk: Clerk,
    dice: Outside,
}

impl Hand {
    async fn work(self, commands: u64, tell: fn(&str)) -> Vec<CommandKind> {
        let mut kinds = Vec::new();
        for _ in 0..commands {
            let mut words = Vec::new();
            let command = self.choose(&self.clerk.present(), &mut words);
            let (kind, attempt) = (command.kind(), self.dice.attempt());
            let ids: Vec<_> = words.iter().map(|words| words.id.to_string()).collect();
            let actor = coordinator();
            let given = Given { attempt, actor, command, happened: None, words };
            match self.clerk.give(given).await {
                Ok(done) => {
                    tell(&format!("done {attempt} {} {}", done.facts.len(), ids.join(" ")));
                    kinds.push(kind);
                }
                Err(NotDone::Refused(_)) => {}
                // The clerk is leaving, and says so: nothing was acknowledged.
                Err(NotDone::Fault(fault)) if matches!(*fault, Fault::Stopping) => break,
                Err(NotDone::Fault(fault)) => panic!("the machine could not: {fault}"),
            }
        }
        kinds
    }

    fn choose(&self, present: &Present, words: &mut Vec<Words>) -> Command {
        let book = &present.book;
        let (hubs, groups) = (book.hubs().len(), book.groups().len());
        let (hub, lot, held) = self.goods(present);
        let units = Units::new(1 + self.throw(held / 4)).expect("few");
        let group = GroupId(self.one_of(groups));
        let need = NeedId(self.one_of(book.needs().len()));
        if hubs < 2 || (hubs < PLACES_MAX && self.throw(20) == 0) {
            let name = self.keep(words, WordsKind::Name);
            return Command::OpenHub { name, place: None, region: None };
        }
        if groups < 2 || (groups < PLACES_MAX && self.throw(20) == 0) {
            let (name, place) = (self.keep(words, WordsKind::Name), None);
            return Command::AddGroup { name, place, region: None };
        }
        match self.throw(12) {
            0..2 => {
                let lines = (0..=self.throw(4)).map(|_| self.need_line(group, words)).collect();
                Command::RaiseNeeds { source: None, lines }
            }
            2..4 => {
                let arrivals = (0..=self.throw(3)).map(|_| self.arrival(words)).collect();
                Command::TakeIn { source: None, hub, arrivals }
            }
            4..6 => {
                let to = match self.throw(2) {
                    0 => Destination::Group(group),
                    _ => Destination::Hub(HubId(self.one_of(hubs))),
                };
                let lines = vec![SentLine { lot, units, need: None }];
                Command::Dispatch { from: hub, to, lines, boxes: Vec::new() }
            }
            6 => self.receipt(present),
            7 => Command::ReportHandover { hub, group, lot, units, need: Some(need) },
            8 => Command::ReportCount { hub, lot, counted: units },
            9 => match self.throw(2) {
                0 => Command::VerifyNeed {
                    need,
                    proof: Proof::Referee { words: self.keep(words, WordsKind::Line) },
                },
                _ => Command::WithdrawNeed { need },
            },
            10 => Command::Quarantine { hub, lot, units },
            _ => Command::MakeOffer { line: self.offer(words) },
        }
    }

    /// Where some of a lot stands on shelves, and how much; any hub and lot, while nothing does.
    fn goods(&self, present: &Present) -> (HubId, LotId, u64) {
        let stock = present.book.stock().all();
        let on_shelves = stock.filter_map(|(lot, account, units)| match account {
            Account::Hub(hub) => Some((hub, lot, u64::try_from(units).unwrap_or(0))),
            Account::Donors
            | Account::Quarantine(_)
            | Account::Road(_)
            | Account::Discrepancy(_)
            | Account::Group(_)
            | Account::Peer(_)
            | Account::Lost(_) => None,
        });
        let mut on_shelves: Vec<_> = on_shelves.collect();
        if on_shelves.is_empty() {
            return (HubId(1), LotId(1), 0);
        }
        let chosen = self.throw(on_shelves.len() as u64);
        on_shelves.swap_remove(usize::try_from(chosen).expect("few"))
    }

    /// What came with one of the waybills that are under way, counted badly.
    fn receipt(&self, present: &Present) -> Command {
        let waybills = present.book.waybills().filter(|waybill| waybill.received.is_none());
        let under_way: Vec<_> = waybills.take(20).collect();
        let chosen = usize::try_from(self.throw(under_way.len() as u64)).expect("few");
        let Some(waybill) = under_way.get(chosen) else {
            let line = NeedId(self.one_of(present.book.needs().len()));
            return Command::VerifyNeed { need: line, proof: Proof::Nothing };
        };
        let counted = waybill.sent.iter().map(|sent| CountedLine {
            lot: sent.lot,
            good: sent.units.less(Units::new(self.throw(3)).expect("few")),
            damaged: Units::new(self.throw(2)).expect("few"),
        });
        Command::ReportReceipt {
            waybill: waybill.id,
            counted: counted.collect(),
            otherwise: Vec::new(),
            boxes: Vec::new(),
            signed: Countersign::Nothing,
        }
    }

    fn need_line(&self, group: GroupId, words: &mut Vec<Words>) -> NeedLine {
        let units = Units::new(1 + self.throw(500)).expect("few");
        NeedLine {
            group,
            item: self.item(),
            variant: Variant::default(),
            written: Written::base(units),
            asked: Some(units),
            minimum: Units::ZERO,
            substitutes: Substitutes::Allowed,
            priority: Priority::P3,
            wanted_by: None,
            valid_until: None,
            trust: Trust::V0,
            source: None,
            words: Some(self.keep(words, WordsKind::Line)),
        }
    }

    fn arrival(&self, words: &mut Vec<Words>) -> Arrival {
        let batch =
            Batch { words: Some(self.keep(words, WordsKind::Line)), ..Batch::of(self.item()) };
        Arrival::of(batch, Units::new(100 + self.throw(1_000)).expect("few"))
    }

    fn offer(&self, words: &mut Vec<Words>) -> OfferLine {
        let units = Units::new(1 + self.throw(500)).expect("few");
        let said = Some(self.keep(words, WordsKind::Line));
        OfferLine { words: said, ..OfferLine::of(self.item(), units) }
    }

    fn item(&self) -> ItemKey {
        let text = ["clothing.socks_warm", "food.canned_meat"][usize::from(self.throw(2) == 0)];
        ItemKey::new(text).expect("a plain key")
    }

    fn keep(&self, words: &mut Vec<Words>, kind: WordsKind) -> WordsId {
        let id = self.dice.words_id();
        words.push(Words::own(id, kind, said(id)));
        id
    }

    fn throw(&self, sides: u64) -> u64 {
        throw(&self.dice, sides)
    }

    /// The number of one of so many things; they are numbered from 1.
    fn one_of(&self, count: usize) -> u32 {
        u32::try_from(1 + self.throw(count as u64)).expect("few")
    }
}

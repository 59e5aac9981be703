//! What the tests of this crate share: a small catalogue, a Book with two hubs and two groups, and
//! one way to give a command.

use std::sync::Arc;

use crate::book::Book;
use crate::command::{Arrival, Command};
use crate::event::{Event, Fact};
use crate::ids::{ActorId, Attempt, GroupId, HubId, NeedId, Seq, WordsId};
use crate::item::{Catalogue, Gate, Item, ItemKey, Perishability, Substitute};
use crate::lot::{Batch, Condition};
use crate::need::{NeedLine, Priority, Substitutes, Trust};
use crate::offer::OfferLine;
use crate::quantity::{BaseUnit, Units, Written};
use crate::refusal::Refusal;
use crate::role::{Actor, Role};
use crate::size::Variant;
use crate::time::{Day, Moment};

/// Noon of 2026-11-22.
pub(crate) const NOON: Moment = Moment(1_795_348_800_000_000);

pub(crate) fn units(number: u64) -> Units {
    Units::new(number).expect("small")
}

pub(crate) fn key(text: &str) -> ItemKey {
    ItemKey::new(text).expect("a plain key")
}

pub(crate) fn coordinator() -> Actor {
    Actor::everywhere(ActorId(1), &[Role::Coordinator])
}

pub(crate) fn catalogue() -> Arc<Catalogue> {
    let item = |text, base_unit| Item {
        key: key(text),
        base_unit,
        gauge_line: None,
        weight_mg: None,
        volume_mm3: None,
        sizing: None,
        perishability: Perishability::BestBefore,
        hazards: Vec::new(),
        gate: None,
    };
    let items = [
        item("food.canned_meat", BaseUnit::Piece),
        item("clothing.socks_warm", BaseUnit::Pair),
        item("clothing.socks", BaseUnit::Pair),
        item("service.housing", BaseUnit::Night),
        item("money.grant", BaseUnit::MinorCurrency),
        Item {
            weight_mg: Some(1_400_000_000),
            gate: Some(Gate::Vehicle),
            ..item("vehicle.pickup", BaseUnit::Piece)
        },
    ];
    let instead = Substitute { given: key("clothing.socks"), loss_permille: 400 };
    let substitutes = [(key("clothing.socks_warm"), instead)];
    Arc::new(Catalogue::new(items, substitutes, []).expect("different keys"))
}

pub(crate) fn need_line(group: u32, asked: u64) -> NeedLine {
    NeedLine {
        group: GroupId(group),
        item: key("clothing.socks_warm"),
        variant: Variant::default(),
        written: Written::base(units(asked)),
        asked: Some(units(asked)),
        minimum: Units::ZERO,
        substitutes: Substitutes::Allowed,
        priority: Priority::P3,
        wanted_by: None,
        valid_until: None,
        trust: Trust::V1,
        source: None,
        words: None,
    }
}

pub(crate) fn batch(expiry: Option<Day>) -> Batch {
    Batch {
        expiry,
        condition: Condition::New,
        origin: Some("GB".into()),
        donor: Some("D-0147".into()),
        ..Batch::of(key("clothing.socks_warm"))
    }
}

/// An offer of so much of this.
pub(crate) fn offer_line(item: &str, offered: u64) -> OfferLine {
    OfferLine::of(key(item), units(offered))
}

/// A centre and the events that made it.
pub(crate) struct Centre {
    pub(crate) book: Book,
    pub(crate) journal: Vec<Event>,
    /// What time it is there.
    pub(crate) now: Moment,
}

impl Centre {
    /// Hubs 1 and 2, groups 1 and 2, nothing else.
    pub(crate) fn new() -> Self {
        let mut centre = Self { book: Book::new(catalogue()), journal: Vec::new(), now: NOON };
        let name = WordsId([1; 16]);
        for _ in 0..2 {
            centre.must(Command::OpenHub { name, place: None, region: None });
            centre.must(Command::AddGroup { name, place: None, region: None });
        }
        centre
    }

    /// Gives a command as somebody.
    pub(crate) fn give(&mut self, actor: &Actor, command: &Command) -> Result<Vec<Fact>, Refusal> {
        let facts = self.book.decide(actor, command, self.now)?;
        for fact in &facts {
            let event = Event {
                seq: Seq(self.book.seq().0 + 1),
                by: actor.id,
                happened: self.now,
                recorded: self.now,
                attempt: Attempt([7; 16]),
                fact: fact.clone(),
            };
            self.book.apply(&event);
            self.journal.push(event);
        }
        Ok(facts)
    }

    /// Gives a command that the rules allow.
    #[expect(clippy::needless_pass_by_value, reason = "stories read better without `&`")]
    pub(crate) fn must(&mut self, command: Command) -> Vec<Fact> {
        self.give(&coordinator(), &command).unwrap_or_else(|no| panic!("{command:?}: {no}"))
    }

    /// Gives a command that a rule refuses, and says why.
    #[expect(clippy::needless_pass_by_value, reason = "stories read better without `&`")]
    pub(crate) fn refused(&mut self, command: Command) -> Refusal {
        let before = self.book.clone();
        let refusal = self.give(&coordinator(), &command).expect_err("a rule says no");
        assert_eq!(self.book, before, "a refusal changes nothing");
        refusal
    }

    /// Lets so many days go by.
    pub(crate) fn wait(&mut self, days: i64) {
        self.now = Moment(self.now.0 + days * 86_400_000_000);
    }

    /// Takes socks into hub 1 as the next lot.
    pub(crate) fn socks(&mut self, number: u64, expiry: Option<Day>) {
        let arrivals = vec![Arrival::of(batch(expiry), units(number))];
        self.must(Command::TakeIn { source: None, hub: HubId(1), arrivals });
    }

    /// Raises a need for socks as the next need.
    pub(crate) fn need(&mut self, group: u32, asked: u64) -> NeedId {
        let lines = vec![need_line(group, asked)];
        self.must(Command::RaiseNeeds { source: None, lines });
        self.book.needs().last().expect("just raised").id
    }
}

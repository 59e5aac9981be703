//! The world of one section: a centre on a disk of its own, a clock that the story moves, and what the
//! story calls the things in it.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use busel::catalogue::lexicon;
use busel::clerk::{Clerk, Given, NotDone, Present};
use busel::home::Home;
use busel::outside::Outside;
use busel::planning::convoy::anew::Anew;
use busel::vault::{Words, WordsKind};
use busel_domain::boxes::BoxCode;
use busel_domain::command::Command;
use busel_domain::event::{Event, Fact};
use busel_domain::ids::{
    ActorId, ConvoyId, GroupId, HubId, LotId, NeedId, OfferId, PlanId, Seq, Thing, WaybillId,
    WordsId,
};
use busel_domain::item::ItemKey;
use busel_domain::quantity::Units;
use busel_domain::refusal::Refusal;
use busel_domain::role::Actor;
use busel_domain::size::{Size, SizeSystem, Variant};
use busel_domain::time::{Day, Moment};
use tempfile::TempDir;
use tokio::runtime::Runtime;

/// Seven in the morning of 2026-11-01, until the story says when it is.
const DAWN: Moment = Moment(1_793_516_400_000_000);
const SECOND: i64 = 1_000_000;

/// A centre, and what a story knows of it.
pub(super) struct World {
    pub(super) home: Home,
    pub(super) clerk: Clerk,
    pub(super) outside: Outside,
    pub(super) runtime: Runtime,
    pub(super) folder: TempDir,
    clock: Arc<AtomicI64>,
    things: BTreeMap<String, Thing>,
    /// Words of people that were put in the vault: none of them may stand in the journal.
    pub(super) secrets: Vec<String>,
    /// By what words a thing is called or reached.
    words: BTreeMap<String, WordsId>,
    /// A rule said no, and the story has not told it yet.
    pub(super) refused: Option<Refusal>,
    /// What was given last, for a phone that sends it again.
    pub(super) last: Option<Given>,
    /// The journal after the step before.
    pub(super) journal: Vec<Event>,
    /// The journal as it was copied last, if it was.
    pub(super) copied: Option<Vec<Event>>,
    /// What was proposed last for the rest of a convoy.
    pub(super) anew: Option<Anew>,
    /// How many events the last command wrote.
    pub(super) written: usize,
}

impl World {
    pub(super) fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let clock = Arc::new(AtomicI64::new(DAWN.0));
        let (hands, dice) = (Arc::clone(&clock), Outside::fixed(DAWN, 21));
        let throw = move |bytes: &mut [u8]| {
            for chunk in bytes.chunks_mut(32) {
                chunk.copy_from_slice(&dice.bytes::<32>()[..chunk.len()]);
            }
        };
        let now = move || Moment(hands.load(Ordering::Relaxed));
        let outside = Outside::new(Arc::new(now), Arc::new(throw));
        let at = folder.path().join("centre");
        let home = Home::init(&at, None, &outside).expect("an empty folder");
        let catalogue = Arc::clone(lexicon().catalogue());
        let clerk = Clerk::create(&home, catalogue, outside.clone()).expect("a new store");
        let runtime = tokio::runtime::Builder::new_current_thread().build().expect("this thread");
        Self {
            home,
            clerk,
            outside,
            runtime,
            folder,
            clock,
            things: BTreeMap::new(),
            secrets: Vec::new(),
            words: BTreeMap::new(),
            refused: None,
            last: None,
            journal: Vec::new(),
            copied: None,
            anew: None,
            written: 0,
        }
    }

    pub(super) fn present(&self) -> Arc<Present> {
        self.clerk.present()
    }

    pub(super) fn now(&self) -> Moment {
        self.outside.now()
    }

    pub(super) fn today(&self) -> Day {
        self.now().day()
    }

    /// Moves the clock; a story never goes back.
    pub(super) fn wait_until(&self, moment: Moment) -> Result<(), String> {
        if moment < self.now() {
            return Err(format!("it is {:?} already", self.now()));
        }
        self.clock.store(moment.0, Ordering::Relaxed);
        Ok(())
    }

    /// Every command takes a second, so that one comes after the other.
    fn tick(&self) {
        self.clock.fetch_add(SECOND, Ordering::Relaxed);
    }

    /// The whole journal, as the disk has it.
    pub(super) fn read_journal(&self) -> Vec<Event> {
        let all = self.clerk.fold((Seq(0), Seq(u64::MAX)), Vec::new(), |all, event| {
            all.push(event.clone());
        });
        self.runtime.block_on(all).expect("the disk can be read")
    }

    /// Gives a command of a member, or by the link of a group or an offer. What comes of it; nothing if a
    /// rule said no, which the story has to tell next.
    pub(super) fn give(&mut self, who: &str, command: Command) -> Result<Vec<Fact>, String> {
        self.give_with(who, command, None, Vec::new())
    }

    pub(super) fn give_with(
        &mut self,
        who: &str,
        command: Command,
        happened: Option<Moment>,
        words: Vec<Words>,
    ) -> Result<Vec<Fact>, String> {
        let actor = self.actor(who)?;
        let attempt = self.outside.attempt();
        self.secrets.extend(words.iter().map(|words| words.text.clone()));
        self.hand_in(Given { attempt, actor, command, happened, words }).map(|(facts, _)| facts)
    }

    /// Hands in a try, perhaps again; tells whether it was done before.
    pub(super) fn hand_in(&mut self, given: Given) -> Result<(Vec<Fact>, bool), String> {
        self.tick();
        let before = self.present().book.seq().0;
        self.last = Some(given.clone());
        let done = self.runtime.block_on(self.clerk.give(given));
        let grown = self.present().book.seq().0 - before;
        self.written = usize::try_from(grown).expect("few");
        match done {
            Ok(done) => Ok((done.facts, done.was_done_before)),
            Err(NotDone::Refused(refusal)) if grown == 0 => {
                self.refused = Some(refusal);
                Ok((Vec::new(), false))
            }
            Err(other) => Err(format!("{other}, and {grown} facts were written")),
        }
    }

    /// Who somebody is today: a member, the link of a group or an offer, or anybody.
    pub(super) fn actor(&self, who: &str) -> Result<Actor, String> {
        let (present, today) = (self.present(), self.today());
        let book = &present.book;
        match self.things.get(who) {
            Some(Thing::Member(ActorId::CONSOLE)) => Ok(Actor::console()),
            Some(Thing::Member(id)) => {
                book.actor(*id, today).ok_or_else(|| format!("{who} is here no more"))
            }
            Some(Thing::Group(id)) => {
                let link = book.link(*id, today).ok_or_else(|| format!("{who} has no link"))?;
                Ok(Actor::by_link_of_group(*id, link))
            }
            Some(Thing::Offer(id)) => Ok(Actor::by_link_of_offer(*id)),
            None if who == "Somebody" => Ok(Actor::anybody()),
            None if who == "console" => Ok(Actor::console()),
            _ => Err(format!("{who} is nobody")),
        }
    }

    /// From now on the story calls it so.
    pub(super) fn call(&mut self, name: &str, thing: Thing) -> Result<(), String> {
        match self.things.insert(name.to_owned(), thing) {
            None => Ok(()),
            Some(_) => Err(format!("{name} is something already")),
        }
    }

    /// What the story calls things, for whoever reads a fault.
    pub(super) fn names(&self) -> impl Iterator<Item = (&str, Thing)> {
        self.things.iter().map(|(name, thing)| (name.as_str(), *thing))
    }

    pub(super) fn thing(&self, name: &str) -> Result<Thing, String> {
        self.things.get(name).copied().ok_or_else(|| format!("nobody knows {name}"))
    }

    /// Words for the vault, new ones with an id of their own.
    pub(super) fn told(&self, kind: WordsKind, about: Option<WordsId>, text: &str) -> Words {
        let id = self.outside.words_id();
        Words { id, kind, about: about.unwrap_or(id), text: text.to_owned() }
    }

    /// The id of words that were kept under a name.
    pub(super) fn words_id(&self, name: &str) -> Result<WordsId, String> {
        self.words.get(name).copied().ok_or_else(|| format!("nobody kept {name}"))
    }

    pub(super) fn keep_words(&mut self, name: &str, id: WordsId) {
        self.words.insert(name.to_owned(), id);
    }

    /// The code on a box; a new one for a name that the story has not used.
    pub(super) fn code(&mut self, name: &str) -> Result<BoxCode, String> {
        match self.things.get(name) {
            Some(Thing::Box(code)) => Ok(*code),
            Some(_) => Err(format!("{name} is no box")),
            None => {
                let drawn = || BoxCode::drawn(u64::from_le_bytes(self.outside.bytes()));
                let code = (0..9).find_map(|_| drawn()).expect("one in nine is a code");
                self.call(name, Thing::Box(code))?;
                Ok(code)
            }
        }
    }
}

/// Finds what the story calls so, if it is of this kind.
macro_rules! found {
    ($($name:ident: $kind:ident($id:ty);)*) => {
        impl World {$(
            pub(super) fn $name(&self, name: &str) -> Result<$id, String> {
                let found = if let Thing::$kind(id) = self.thing(name)? { Some(id) } else { None };
                found.ok_or_else(|| format!("{name} is something else"))
            }
        )*}
    };
}

found! {
    hub: Hub(HubId);
    group: Group(GroupId);
    lot: Lot(LotId);
    need: Need(NeedId);
    waybill: Waybill(WaybillId);
    offer: Offer(OfferId);
    plan: Plan(PlanId);
    member: Member(ActorId);
    convoy: Convoy(ConvoyId);
}

/// So many units.
pub(super) fn units(number: u64) -> Result<Units, String> {
    Units::new(number).ok_or_else(|| format!("{number} is too many"))
}

/// A day such as `2026-12-01`.
pub(super) fn day(text: &str) -> Result<Day, String> {
    let parts: Vec<&str> = text.split('-').collect();
    let day = match parts[..] {
        [year, month, day] => year.parse().ok().zip(month.parse().ok()).zip(day.parse().ok()),
        _ => None,
    };
    let day = day.and_then(|((year, month), day)| Day::from_date(year, month, day));
    day.ok_or_else(|| format!("{text} is no day"))
}

/// A time of that day such as `14:05`.
pub(super) fn moment(day: Day, time: &str) -> Result<Moment, String> {
    let parts = time.split_once(':').and_then(|(hour, minute)| {
        let (hour, minute): (i64, i64) = (hour.parse().ok()?, minute.parse().ok()?);
        (hour < 24 && minute < 60).then_some((hour, minute))
    });
    let (hour, minute) = parts.ok_or_else(|| format!("{time} is no time"))?;
    Ok(Moment(day.begins().0 + (hour * 60 + minute) * 60 * SECOND))
}

/// A thing by its English name in the catalogue, and its size: `winter boots EU 43`.
pub(super) fn goods(text: &str) -> Result<(ItemKey, Variant), String> {
    let lexicon = lexicon();
    let words: Vec<&str> = text.split(' ').collect();
    let systems =
        [("EU", SizeSystem::EuShoe), ("UK", SizeSystem::UkShoe), ("size", SizeSystem::Letters)];
    let (name, size) = match words[..] {
        [ref name @ .., system, value] if systems.iter().any(|(word, _)| *word == system) => {
            let (_, system) =
                systems.into_iter().find(|(word, _)| *word == system).expect("one is");
            let millimetres = lexicon.sizes().millimetres(system, value);
            (name.join(" "), Some(Size { system, value: value.into(), millimetres }))
        }
        _ => (text.to_owned(), None),
    };
    let is_it = |key: &&ItemKey| {
        let known = lexicon.name(key, "en").to_lowercase();
        known == name.to_lowercase() || format!("{known}s") == name.to_lowercase()
    };
    let mut keys = lexicon.catalogue().items().map(|item| &item.key);
    let key = keys.find(is_it).cloned().ok_or_else(|| format!("the catalogue has no {name}"))?;
    Ok((key, Variant { size, ..Variant::default() }))
}

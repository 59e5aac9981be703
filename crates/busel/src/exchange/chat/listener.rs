//! Hears a message sentence by sentence and remembers what holds for more than one of them: a
//! heading's word, a place said once, a thing whose amounts come in the next line.

use std::ops::Range;

use busel_domain::size::Wearer;

use super::ask;
use super::atom::{Atom, What};
use super::facts::{self, DayFor, Facts, Read};
use super::goods::{self, Goods, Thing};
use super::intent::{self, Intent, Spoken};
use super::lot::Lot;
use super::natural;
use super::proposal::{Asked, From, Heard, Kind, Part, Proposal};
use super::row::Row;
use super::sentence::{Sentence, sentences};
use crate::catalogue::Role;
use crate::exchange::Reader;
use crate::exchange::names::Match;
use crate::exchange::why::Why;
use busel_domain::item::{Gate, Hazard, Item};
use busel_domain::quantity::BaseUnit;
use busel_domain::time::Day;

/// Hears one message.
pub(super) struct Listener<'r, 'a> {
    reader: &'r Reader<'a>,
    text: &'r str,
    heard: Heard,
    /// The thing that an earlier sentence left without amounts.
    open: Option<Thing>,
    /// The thing named last.
    last: Option<Thing>,
    /// Whether that was in the row before the message.
    is_remembered: bool,
    /// What a heading said.
    heading: Option<Spoken>,
    heading_standing: bool,
    place: Option<Read<Box<str>>>,
    days: Vec<Read<(DayFor, Day)>>,
    /// A day that is all a sentence says.
    bare_day: Option<Read<(DayFor, Day)>>,
    people: Option<Read<u64>>,
    has_children: bool,
    /// An urgency that a sentence of its own told.
    urgent: Option<Read<busel_domain::need::Priority>>,
    /// Positions of proposals that nobody said an intent of.
    unsaid: Vec<usize>,
    contact: Option<Box<str>>,
}

impl<'r, 'a> Listener<'r, 'a> {
    pub(super) fn new(reader: &'r Reader<'a>, text: &'r str) -> Self {
        Self {
            reader,
            text,
            heard: Heard::default(),
            open: None,
            last: None,
            is_remembered: false,
            heading: None,
            heading_standing: false,
            place: None,
            days: Vec::new(),
            bare_day: None,
            people: None,
            has_children: false,
            urgent: None,
            unsaid: Vec::new(),
            contact: None,
        }
    }

    /// Hears what stood before the message, only to know what "the same" means.
    pub(super) fn remember(&mut self, atoms: Vec<Atom<'a>>, text: &str) {
        for sentence in sentences(atoms) {
            let facts = facts::facts(&sentence, text);
            let desk = goods::Desk {
                lexicon: self.reader.lexicon,
                text,
                sentence: &sentence,
                facts: &facts,
            };
            if let Some(thing) = desk.goods(None).things.pop() {
                self.last = Some(thing);
                self.is_remembered = true;
            }
        }
    }

    /// Hears a row of a table.
    pub(super) fn hear_row(&mut self, row: Row<'a>) {
        self.contact = row.contact;
        if let Some((value, span)) = row.place {
            self.place = Some(Read { value, span, at: 0 });
        }
        let mut facts = facts::facts(&row.sentence, self.text);
        if row.is_expiry {
            for day in &mut facts.days {
                day.value.0 = DayFor::Expiry(false);
            }
        }
        self.hear_sentence(&row.sentence, facts);
    }

    /// Hears sentences.
    pub(super) fn hear(&mut self, all: Vec<Sentence<'a>>) {
        for sentence in &all {
            let facts = facts::facts(sentence, self.text);
            self.hear_sentence(sentence, facts);
        }
    }

    fn hear_sentence(&mut self, sentence: &Sentence<'a>, facts: Facts) {
        let spoken = intent::spoken(sentence, &facts.taken, self.text);
        let is_ditto = sentence.atoms.iter().any(|atom| atom.plays(Role::Ditto));
        let own = sentence.atoms.iter().any(Atom::is_thing);
        // "-//-" is a mark for the same; and under a row, what names no thing goes on with it.
        let start = self.text.get(sentence.span()).unwrap_or_default();
        let is_mark = ["-//-", "—//—", "–//–", "//", "\"\"", "\"", "»"]
            .iter()
            .any(|mark| start.starts_with(mark));
        let goes_on = self.is_remembered && self.heard.proposals.is_empty();
        if (is_ditto || is_mark || goes_on) && !own {
            self.open = self.last.as_ref().map(|last| Thing {
                at: None,
                lots: Vec::new(),
                attrs: Vec::new(),
                asks: Vec::new(),
                ..last.clone()
            });
        }
        let desk =
            goods::Desk { lexicon: self.reader.lexicon, text: self.text, sentence, facts: &facts };
        let goods = desk.goods(self.open.as_ref());
        let unknown = if goods.things.is_empty() { Vec::new() } else { desk.unknown() };
        if self.is_kept_out(sentence, &goods) {
            return;
        }
        let line = sentence.span();
        for why in facts.asks.iter().chain(&goods.asks) {
            self.ask(why.clone(), None, &line);
        }
        if goods.things.is_empty() {
            self.without_things(sentence, facts, &spoken, &goods);
            return;
        }
        for text in unknown {
            let why = self.unknown_item(text);
            self.ask(why, None, &line);
        }
        self.with_things(sentence, &facts, &spoken, goods);
    }

    /// The question what some words mean, with what comes close.
    fn unknown_item(&self, text: String) -> Why {
        let folded = crate::catalogue::letters::fold(&text);
        let suggestions = match self.reader.names.find(&folded, &[]) {
            Match::Unknown(keys) | Match::Ambiguous(keys) => keys,
            Match::Known(known) => vec![known.key],
        };
        match self.reader.names.flagged(&folded).dual_use {
            Some(why) => Why::UnknownDualUse { text, why, suggestions },
            None => Why::UnknownItem { text, suggestions },
        }
    }

    /// Things that have no place here are named, and not read.
    fn is_kept_out(&mut self, sentence: &Sentence<'a>, goods: &Goods) -> bool {
        let line = sentence.span();
        let folded = crate::catalogue::letters::fold(&self.text[line.clone()]);
        let flagged = self.reader.names.flagged(&folded);
        let has_numbers = sentence.atoms.iter().any(|atom| atom.number().is_some());
        match flagged.kept_out {
            Some(why) if goods.things.is_empty() && has_numbers => {
                self.ask(Why::KeptOut { why }, None, &line);
                true
            }
            Some(_) | None => false,
        }
    }

    fn ask(&mut self, why: Why, about: Option<usize>, line: &Range<usize>) {
        let asked = Asked { why, about, line: line.clone() };
        if !self
            .heard
            .asked
            .iter()
            .any(|known| known.why == asked.why && known.about == asked.about)
        {
            self.heard.asked.push(asked);
        }
    }

    /// A sentence that names no thing may be a heading, a place, or hold what the centre does not know.
    fn without_things(
        &mut self,
        sentence: &Sentence<'a>,
        facts: Facts,
        spoken: &[Spoken],
        goods: &Goods,
    ) {
        let line = sentence.span();
        self.has_children |= facts.has_children;
        self.urgent = self.urgent.take().or(facts.urgent.clone());
        self.place = self.place.take().or(facts.places.first().cloned());
        self.people = facts.people.clone().or(self.people.take());
        self.days.extend(facts.days.iter().filter(|day| day.value.0 != DayFor::Bare).cloned());
        self.heading_standing |= sentence.is_heading && facts.standing.is_some();
        let has_values = sentence.atoms.iter().enumerate().any(|(at, atom)| {
            !facts.taken[at] && (atom.number().is_some() || matches!(atom.what, What::Range(..)))
        });
        if let Some(last) = spoken.last() {
            let is_late = !matches!(
                last.intent,
                Intent::Need | Intent::Thanks | Intent::Courtesy | Intent::Pickup | Intent::NotYet
            );
            if is_late && !sentence.is_heading {
                self.said_late(last);
            }
            if sentence.is_heading || !has_values {
                self.heading = Some(last.clone());
            }
        }
        let unknown = self.unknown(sentence, &facts);
        if let [day] = facts.days.as_slice()
            && day.value.0 == DayFor::Bare
            && unknown.is_empty()
            && spoken.is_empty()
        {
            self.bare_day = Some(day.clone());
        }
        let is_named = !unknown.is_empty()
            && (has_values
                || spoken.iter().any(|s| matches!(s.intent, Intent::Need | Intent::Offer))
                    && !sentence.is_heading);
        let is_list = has_values && goods.asks.is_empty();
        if is_named && goods.asks.is_empty() && (is_list || !spoken.is_empty()) {
            let why = self.unknown_item(unknown);
            self.ask(why, None, &line);
        } else if goods.asks.is_empty() {
            self.heard.aside.push(line);
        }
    }

    /// The words of a sentence that nobody knows.
    fn unknown(&self, sentence: &Sentence<'a>, facts: &Facts) -> String {
        let words = sentence.atoms.iter().enumerate().filter(|(at, atom)| {
            !facts.taken[*at]
                && atom.words().is_some_and(|senses| {
                    senses.does.is_empty()
                        && senses.item.is_none()
                        && senses.unit.is_none()
                        && senses.number.is_none()
                        && senses.who.is_none()
                        && senses.letters.is_none()
                        && senses.town.is_none()
                })
        });
        let all: Vec<&str> = words.map(|(_, atom)| &self.text[atom.span.clone()]).collect();
        all.join(" ")
    }

    /// "Ковдри 20. Отримали!": what is said behind a list holds for it.
    fn said_late(&mut self, spoken: &Spoken) {
        for at in std::mem::take(&mut self.unsaid) {
            let proposal = &mut self.heard.proposals[at];
            if let Some((kind, status)) =
                kind_of(&spoken.intent, false, proposal.thousandths.is_some())
            {
                proposal.kind = kind;
                proposal.status = status;
                proposal.from.push((Part::Kind, From::Text(spoken.span.clone())));
            }
        }
    }

    fn with_things(
        &mut self,
        sentence: &Sentence<'a>,
        facts: &Facts,
        spoken: &[Spoken],
        goods: Goods,
    ) {
        let line = sentence.span();
        let things = goods.things;
        let is_list = sentence.is_heading && things.len() == 1 && !things[0].has_values();
        self.has_children |= facts.has_children;
        self.people = self.people.take().or(facts.people.clone());
        if spoken.last().is_some() && sentence.is_heading {
            self.heading = spoken.last().cloned();
        } else if !spoken.is_empty() {
            self.heading = None;
        }
        let already = sentence.atoms.iter().any(|atom| atom.plays(Role::Already));
        for thing in &things {
            let said = intent::of_thing(thing, &things, spoken, sentence)
                .or_else(|| thing.at.is_none().then(|| spoken.first().cloned()).flatten())
                .or_else(|| self.heading.clone());
            self.propose(thing, said, already, facts, &line);
        }
        self.totals(&things, facts, &line);
        self.last = things.last().cloned();
        let is_open = things
            .last()
            .is_some_and(|thing| !thing.has_values() || thing.at.is_none() || is_sized_only(thing));
        let keeps = is_list || is_open;
        self.open = keeps.then(|| things.last().cloned()).flatten().map(|thing| Thing {
            lots: sized(&thing),
            asks: Vec::new(),
            attrs: thing.attrs.clone(),
            at: None,
            ..thing
        });
    }

    /// Makes a proposal of each lot of a thing.
    fn propose(
        &mut self,
        thing: &Thing,
        said: Option<Spoken>,
        already: bool,
        facts: &Facts,
        line: &Range<usize>,
    ) {
        let catalogue = self.reader.lexicon.catalogue().clone();
        let Some(item) = catalogue.item(&thing.known.key) else { return };
        // A thing whose amounts came in the next line was proposed without them before.
        if thing.at.is_none() {
            let kind = said.as_ref().and_then(|said| kind_of(&said.intent, already, true));
            self.drop_bare(thing, kind.map_or(Kind::Need, |(kind, _)| kind));
        }
        let lots = if thing.lots.is_empty() { vec![Lot::default()] } else { thing.lots.clone() };
        let first = self.heard.proposals.len();
        for lot in &lots {
            let proposal = self.proposal(thing, lot, item, said.as_ref(), already, facts, line);
            self.heard.proposals.push(proposal);
        }
        let many = first..self.heard.proposals.len();
        if said.is_none() {
            self.unsaid.extend(many.clone());
        }
        for why in &thing.asks {
            self.ask(why.clone(), Some(first), line);
        }
        let is_asked = thing.asks.iter().any(ask::is_about_amount);
        for at in many {
            let whys = ask::about(
                &self.heard.proposals[at],
                item,
                is_asked,
                self.text,
                self.has_children,
                said.as_ref(),
                facts,
            );
            for why in whys {
                let known = self.heard.asked.iter().any(|asked| {
                    asked.why == why && asked.about.is_some_and(|about| about >= first)
                });
                if !known {
                    self.ask(why, Some(at), line);
                }
            }
        }
        if thing.known.is_respelled {
            let (text, item) = (
                self.text.get(thing.span.clone()).unwrap_or_default().to_owned(),
                thing.known.key.to_string(),
            );
            self.ask(Why::SpellingAssumed { text, item }, Some(first), line);
        }
    }

    /// Takes back the proposal of a thing that stood alone in an earlier sentence.
    fn drop_bare(&mut self, thing: &Thing, kind: Kind) {
        let Some(at) = self.heard.proposals.len().checked_sub(1) else { return };
        let last = &self.heard.proposals[at];
        let size = last.size.as_ref();
        let is_given =
            thing.lots.len() == 1 && thing.lots[0].size.as_ref().map(|(size, _)| size) == size;
        let is_bare = last.item == thing.known.key
            && (last.kind == kind || last.kind == Kind::Need)
            && last.thousandths.is_none()
            && (size.is_none() || is_given);
        if is_bare {
            self.heard.proposals.pop();
            self.heard.asked.retain(|asked| asked.about != Some(at));
            self.unsaid.retain(|unsaid| *unsaid != at);
        }
    }

    #[expect(
        clippy::too_many_arguments,
        reason = "everything a sentence says of one lot meets here"
    )]
    fn proposal(
        &self,
        thing: &Thing,
        lot: &Lot,
        item: &Item,
        said: Option<&Spoken>,
        already: bool,
        facts: &Facts,
        line: &Range<usize>,
    ) -> Proposal {
        let mut from = vec![(Part::Item, From::Text(thing.span.clone()))];
        let has_amount = lot.amount.is_some();
        let spoken = said.map(|said| said.intent.clone());
        let is_specific = has_amount || lot.size.is_some();
        let (mut kind, status) = spoken
            .as_ref()
            .and_then(|intent| kind_of(intent, already, is_specific))
            .unwrap_or((Kind::Need, None));
        let has_expiry = facts.days.iter().any(|day| matches!(day.value.0, DayFor::Expiry(_)));
        if spoken.is_none() && has_expiry {
            kind = Kind::Offer;
        }
        from.push((Part::Kind, said.map_or(From::Assumed, |said| From::Text(said.span.clone()))));
        let is_standing = facts.standing.is_some() || self.heading_standing;
        if kind == Kind::Need && is_standing {
            kind = Kind::StandingNeed;
        }
        if matches!(kind, Kind::Need | Kind::StandingNeed) && item.key.category() == "service" {
            kind = Kind::Case;
        }
        let mut proposal = Proposal {
            kind,
            item: item.key.clone(),
            item_text: self.text.get(thing.span.clone()).unwrap_or_default().into(),
            confidence: thing.known.confidence,
            size: lot.size.as_ref().map(|(size, _)| size.clone()),
            thousandths: lot.amount.as_ref().map(|(amount, _)| *amount),
            unit: None,
            pack: lot.pack.as_ref().map(|(pack, _)| pack.clone()),
            wearer: lot.who.or(thing.who).filter(|who| *who != Wearer::Anyone),
            form: thing.form,
            place: None,
            deadline: None,
            available_from: None,
            start: None,
            expiry: None,
            people: facts
                .people
                .as_ref()
                .filter(|_| facts.is_group || kind == Kind::Case)
                .map(|people| people.value),
            priority: facts.urgent.as_ref().map(|urgent| urgent.value),
            period: None,
            is_about: thing.is_about && has_amount,
            status,
            contact: self.contact.clone(),
            attrs: thing.attrs.clone(),
            line: line.clone(),
            from,
        };
        self.sources(&mut proposal, lot, facts);
        self.unit(&mut proposal, lot, item);
        self.when_and_where(&mut proposal, thing, facts);
        proposal
    }

    /// Notes where the parts came from.
    fn sources(&self, proposal: &mut Proposal, lot: &Lot, facts: &Facts) {
        let mut add = |part: Part, span: Option<&Range<usize>>| {
            if let Some(span) = span {
                proposal.from.push((part, From::Text(span.clone())));
            }
        };
        add(Part::Size, lot.size.as_ref().map(|(_, span)| span));
        add(Part::Amount, lot.amount.as_ref().map(|(_, span)| span));
        add(Part::Pack, lot.pack.as_ref().map(|(_, span)| span));
        add(Part::People, facts.people.as_ref().map(|people| &people.span));
        add(Part::Priority, facts.urgent.as_ref().map(|urgent| &urgent.span));
        let period =
            facts.period.as_ref().map(|period| (period.value.clone(), period.span.clone()));
        let standing = facts
            .standing
            .as_ref()
            .and_then(|standing| Some((standing.value.clone()?, standing.span.clone())));
        if let Some((period, span)) =
            standing.or(period).filter(|_| proposal.kind == Kind::StandingNeed)
        {
            proposal.period = Some(period);
            proposal.from.push((Part::Period, From::Text(span)));
        }
        if let Some(people) = self
            .people
            .as_ref()
            .filter(|_| proposal.kind == Kind::Case && proposal.people.is_none())
        {
            proposal.people = Some(people.value);
            proposal.from.push((Part::People, From::Text(people.span.clone())));
        }
    }

    /// The unit as written, or by habit where that is no guess.
    fn unit(&self, proposal: &mut Proposal, lot: &Lot, item: &Item) {
        let habit = natural::unit(item);
        let written = lot.unit.as_ref().map(|(unit, span)| (&**unit, span.clone()));
        let assume = |proposal: &mut Proposal, unit: &str| {
            proposal.unit = Some(unit.into());
            proposal.from.push((Part::Unit, From::Assumed));
        };
        match written {
            // Ten pieces of boots are ten pairs, of canned meat ten cans.
            Some(("piece", _))
                if proposal
                    .pack
                    .as_ref()
                    .is_some_and(|(_, unit)| super::value::is_measured(unit))
                    && item.base_unit.is_poured() =>
            {
                assume(proposal, natural::container(item));
            }
            Some(("piece", _))
                if !item.base_unit.is_poured()
                    && matches!(habit, "pair" | "set" | "can" | "roll" | "box") =>
            {
                assume(proposal, habit)
            }
            Some(("block", span)) if item.key.as_str() == "comfort.cigarettes" => {
                proposal.unit = Some("carton".into());
                proposal.from.push((Part::Unit, From::Text(span)));
            }
            Some(("day", _)) if item.base_unit == BaseUnit::Night => assume(proposal, habit),
            Some((unit, span)) => {
                proposal.unit = Some(unit.into());
                proposal.from.push((Part::Unit, From::Text(span)));
            }
            None if proposal
                .pack
                .as_ref()
                .is_some_and(|(_, unit)| super::value::is_measured(unit))
                && proposal.thousandths.is_some() =>
            {
                assume(proposal, natural::container(item));
            }
            None if proposal.thousandths.is_none() => {
                let is_asked_for = matches!(
                    proposal.kind,
                    Kind::Need | Kind::StandingNeed | Kind::Offer | Kind::Case
                );
                if is_asked_for {
                    assume(proposal, habit);
                }
            }
            None if item.base_unit.is_poured()
                || item.base_unit == BaseUnit::CubicDecimetre
                || item.key.category() == "medicine" => {}
            None => assume(proposal, habit),
        }
    }

    fn when_and_where(&self, proposal: &mut Proposal, thing: &Thing, facts: &Facts) {
        // "з Харкова до Перемишля": who comes needs it where they go, what is given is where it is.
        let is_given = proposal.kind == Kind::Offer;
        let there =
            facts.places.iter().find(|place| is_given || !facts.from_places.contains(&place.at));
        let place = there.or(facts.places.first()).or(self.place.as_ref());
        if let Some(place) = place {
            proposal.place = Some(place.value.clone());
            proposal.from.push((Part::Place, From::Text(place.span.clone())));
        }
        let own = days_of(thing, facts);
        let days = if own.is_empty() { self.days.iter().collect() } else { own };
        for day in days {
            let slot = match (day.value.0, proposal.kind) {
                (DayFor::Expiry(_), _) => &mut proposal.expiry,
                (_, Kind::Receipt | Kind::Withdrawal | Kind::Status | Kind::Exclusion) => continue,
                (DayFor::Deadline, Kind::Need | Kind::StandingNeed | Kind::Offer | Kind::Case) => {
                    &mut proposal.deadline
                }
                (DayFor::From | DayFor::Bare, Kind::Offer) => &mut proposal.available_from,
                (DayFor::From | DayFor::Bare, Kind::Case) | (DayFor::From, _) => {
                    &mut proposal.start
                }
                (DayFor::Bare, Kind::Need | Kind::StandingNeed) => &mut proposal.deadline,
            };
            if slot.is_none() {
                *slot = Some(day.value.1);
                proposal.from.push((Part::Day, From::Text(day.span.clone())));
            }
        }
    }

    /// A total that is said is held against the sum of what was read.
    fn totals(&mut self, things: &[Thing], facts: &Facts, line: &Range<usize>) {
        let Some(total) = &facts.total else { return };
        let count: usize = things.iter().map(|thing| thing.lots.len().max(1)).sum();
        let first = self.heard.proposals.len().saturating_sub(count);
        let mine = &mut self.heard.proposals[first..];
        let amounts: Vec<u64> = mine.iter().filter_map(|proposal| proposal.thousandths).collect();
        if amounts.is_empty() && count == 1 {
            mine[0].thousandths = Some(total.value);
            mine[0].from.push((Part::Amount, From::Text(total.span.clone())));
            self.heard.asked.retain(|asked| {
                !(asked.about == Some(first) && matches!(asked.why, Why::NoAmount {}))
            });
            return;
        }
        let sum: u64 = amounts.iter().sum();
        if sum != total.value {
            let why = Why::SizesDoNotAddUp {
                text: self.text[line.clone()].to_owned(),
                sum: crate::exchange::units::thousandths_text(sum),
                said: crate::exchange::units::thousandths_text(total.value),
            };
            self.ask(why, Some(first), line);
        }
    }

    /// What was heard.
    pub(super) fn finish(self) -> Heard {
        let mut heard = self.heard;
        // A place and a day said once, behind the things, hold for all that have none.
        for proposal in &mut heard.proposals {
            if let Some(place) = self.place.as_ref().filter(|_| proposal.place.is_none()) {
                proposal.place = Some(place.value.clone());
                proposal.from.push((Part::Place, From::Text(place.span.clone())));
            }
            let is_need = matches!(proposal.kind, Kind::Need | Kind::StandingNeed | Kind::Case);
            if let Some(urgent) =
                self.urgent.as_ref().filter(|_| is_need && proposal.priority.is_none())
            {
                proposal.priority = Some(urgent.value);
                proposal.from.push((Part::Priority, From::Text(urgent.span.clone())));
            }
            let is_open = matches!(proposal.kind, Kind::Need | Kind::StandingNeed | Kind::Offer)
                && proposal.deadline.is_none();
            let late = self
                .days
                .iter()
                .find(|day| day.value.0 == DayFor::Deadline)
                .or(self.bare_day.as_ref());
            if let Some(day) = late.filter(|_| is_open) {
                proposal.deadline = Some(day.value.1);
                proposal.from.push((Part::Day, From::Text(day.span.clone())));
            }
        }
        heard
    }
}

/// The days of a sentence that are this thing's: its only one, or the next behind it.
fn days_of<'f>(thing: &Thing, facts: &'f Facts) -> Vec<&'f Read<(DayFor, Day)>> {
    let all = |wanted: fn(DayFor) -> bool| -> Vec<&'f Read<(DayFor, Day)>> {
        facts.days.iter().filter(|day| wanted(day.value.0)).collect()
    };
    let mut mine = Vec::new();
    for kind in [
        all(|of| of == DayFor::Deadline),
        all(|of| of == DayFor::From),
        all(|of| matches!(of, DayFor::Expiry(_))),
        all(|of| of == DayFor::Bare),
    ] {
        let behind =
            kind.iter().find(|day| kind.len() > 1 && thing.at.is_some_and(|at| day.at > at));
        mine.extend(behind.or(kind.first()).copied());
    }
    mine
}

/// Whether a size was said and no amount: "Є берці 43? Потрібно 2 пари."
fn is_sized_only(thing: &Thing) -> bool {
    thing.lots.len() == 1 && thing.lots[0].size.is_some() && thing.lots[0].amount.is_none()
}

/// The lot that waits for its amount.
fn sized(thing: &Thing) -> Vec<Lot> {
    if is_sized_only(thing) { thing.lots.clone() } else { Vec::new() }
}

/// The kind an intent makes; `None` where it says nothing for sure.
pub(super) fn kind_of(
    intent: &Intent,
    already: bool,
    is_specific: bool,
) -> Option<(Kind, Option<Box<str>>)> {
    Some(match intent {
        Intent::Need => (Kind::Need, None),
        Intent::Offer | Intent::Pickup => (Kind::Offer, None),
        Intent::Receipt | Intent::Thanks | Intent::Courtesy => (Kind::Receipt, None),
        Intent::NotYet => (Kind::Status, Some("not_received".into())),
        Intent::Withdrawal => (Kind::Withdrawal, None),
        Intent::NotNeeded if already || is_specific => (Kind::Withdrawal, None),
        Intent::NotNeeded | Intent::Exclusion => (Kind::Exclusion, None),
        Intent::Status(status) => (Kind::Status, Some(status.clone())),
    })
}

/// What somebody must look at before the thing crosses a border or reaches a person.
pub(super) fn gate(item: &Item) -> Option<&'static str> {
    if item.hazards.contains(&Hazard::Excise) {
        return Some("excise");
    }
    item.gate.map(|gate| match gate {
        Gate::Medicine => "medicine",
        Gate::ExportCheck => "export_check",
        Gate::Vehicle => "vehicle",
    })
}

//! Hears a message sentence by sentence and remembers what holds for more than one of them: a
//! heading's word, a place said once, a thing whose amounts come in the next line.

mod draft;
mod ending;
mod talk;

use std::ops::Range;

use draft::kind_of;
use talk::strange;

use super::ask;
use super::atom::{Atom, What};
use super::facts::{self, DayFor, Facts, Read};
use super::goods::{self, Goods, Thing};
use super::intent::{self, Intent, Spoken};
use super::lot::Lot;
use super::proposal::{Asked, From, Heard, Kind, Part};
use super::row::Row;
use super::sentence::{Sentence, sentences};
use crate::catalogue::Role;
use crate::exchange::Reader;
use crate::exchange::names::Match;
use crate::exchange::why::Why;
use busel_domain::item::{Gate, Hazard, Item};
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
    /// Where that was.
    place_before: Option<Box<str>>,
    /// A house that a sentence without things names, and where.
    which_place: Option<(String, Range<usize>)>,
    /// The same, where the message goes on with what stood before it.
    place_kept: Option<Box<str>>,
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
    /// Whether something was refused or came already: what is left is then what is wanted.
    is_reduced: bool,
}

/// A word spelled like this is no other.
const CLEAR_SPELLING: f32 = 0.88;
impl<'r, 'a> Listener<'r, 'a> {
    pub(super) fn new(reader: &'r Reader<'a>, text: &'r str) -> Self {
        Self {
            reader,
            text,
            heard: Heard::default(),
            open: None,
            last: None,
            place_before: None,
            which_place: None,
            place_kept: None,
            is_reduced: false,
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

    /// Hears what stood before the message, only to know what "the same" and "not 10 but 15" mean.
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
                self.last = Some(Thing { is_before: true, ..thing });
            }
            let place = facts.places.first().map(|place| place.value.clone());
            self.place_before = place.or(self.place_before.take());
        }
    }

    /// Whether the thing named last was named before the message.
    fn is_remembered(&self) -> bool {
        self.last.as_ref().is_some_and(|last| last.is_before)
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
        facts.sized = row.sized;
        if let Some((value, span)) = row.total {
            facts.total = Some(Read { value, span, at: row.sentence.atoms.len() });
        }
        if let Some(span) = row.received {
            // The column's name says what its amount is; the sentence has no word for it.
            self.heading = Some(Spoken { intent: Intent::Receipt, at: 0, clause: 0, span });
        }
        self.hear_sentence(&row.sentence, &facts);
        for remark in &row.remarks {
            self.heading = None;
            self.open = None;
            let facts = facts::facts(remark, self.text);
            self.hear_sentence(remark, &facts);
        }
    }

    /// Hears sentences.
    pub(super) fn hear(&mut self, all: &[Sentence<'a>]) {
        for sentence in all {
            let facts = facts::facts(sentence, self.text);
            self.hear_sentence(sentence, &facts);
        }
    }

    fn hear_sentence(&mut self, sentence: &Sentence<'a>, facts: &Facts) {
        let mut spoken = intent::spoken(sentence, &facts.taken, self.text);
        self.what_is_left(&mut spoken);
        let is_ditto = sentence.atoms.iter().any(|atom| atom.plays(Role::Ditto));
        let own = sentence.atoms.iter().any(Atom::is_thing);
        // "-//-" is a mark for the same; and under a row, what names no thing goes on with it.
        let start = self.text.get(sentence.span()).unwrap_or_default();
        let is_mark = ["-//-", "—//—", "–//–", "//", "\"\"", "\"", "»"]
            .iter()
            .any(|mark| start.starts_with(mark));
        let goes_on = self.is_remembered() && self.heard.proposals.is_empty();
        let is_same = (is_ditto || is_mark || goes_on) && !own;
        if is_same {
            let is_here = last_is_here(&self.heard);
            self.open = self.last.as_ref().map(|last| Thing {
                at: None,
                lots: kept(last, sentence.wrong, is_here).into_iter().collect(),
                attrs: Vec::new(),
                asks: Vec::new(),
                ..last.clone()
            });
            if !last_is_here(&self.heard) && self.is_remembered() {
                self.place_kept = self.place_before.clone();
            }
        }
        let desk = goods::Desk { lexicon: self.reader.lexicon, text: self.text, sentence, facts };
        let goods = match &self.open {
            Some(open) if is_same => of_the_same(&desk, open),
            open => desk.goods(open.as_ref()),
        };
        let unknown = if goods.things.is_empty() { Vec::new() } else { desk.unknown() };
        if self.is_kept_out(sentence, &goods) {
            return;
        }
        self.contact = self.contact.take().or(facts.contact.clone());
        let line = sentence.span();
        let mut goods = goods;
        self.only_meant(&mut goods, sentence, facts, &spoken);
        for why in facts.asks.iter().chain(&goods.asks) {
            self.ask(why.clone(), None, &line);
        }
        if goods.things.is_empty() {
            self.without_things(sentence, facts, &spoken, &goods, &desk.unknown());
            return;
        }
        for text in unknown {
            let why = self.unknown_item(text);
            self.ask(why, None, &line);
        }
        self.with_things(sentence, facts, &spoken, goods);
    }

    /// "Лишилось: балаклави 20" is what is still wanted, where something came or is wanted no more.
    fn what_is_left(&mut self, spoken: &mut [Spoken]) {
        for said in spoken {
            if said.intent == Intent::Left && self.is_reduced {
                said.intent = Intent::Need;
            }
            self.is_reduced |= said.intent.refuses()
                || matches!(said.intent, Intent::Receipt | Intent::Thanks | Intent::Became(_));
        }
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
        facts: &Facts,
        spoken: &[Spoken],
        goods: &Goods,
        counted: &[String],
    ) {
        let line = sentence.span();
        self.has_children |= facts.has_children;
        self.urgent = self.urgent.take().or(facts.urgent.clone());
        let there = |place: &&Read<Box<str>>| !facts.from_places.contains(&place.at);
        let place = facts.places.iter().find(there).or(facts.places.first()).cloned();
        self.place = self.place.take().or(place);
        let house = facts.which_place.clone().map(|house| (house, line.clone()));
        self.which_place = self.which_place.take().or(house);
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
        let unknown = self.unknown(sentence, facts);
        if let [day] = facts.days.as_slice()
            && day.value.0 == DayFor::Bare
            && unknown.is_empty()
            && spoken.is_empty()
        {
            self.bare_day = Some(day.clone());
        }
        // A question counts what it asks about only where it says that it is wanted.
        let is_list = sentence.atoms.first().is_some_and(|atom| atom.number().is_some());
        let is_wanted = spoken.iter().any(|said| said.intent == Intent::Need);
        let asks = sentence.is_question && !is_wanted && !is_list;
        let is_counted = !counted.is_empty() && !asks;
        let is_asked = goods.asks.is_empty()
            && !Self::is_chatter(sentence, facts, spoken)
            && (is_counted || Self::is_wanted(sentence, facts, spoken));
        if is_asked {
            let why = self.unknown_item(unknown);
            self.ask(why, None, &line);
        } else if goods.asks.is_empty() {
            self.heard.aside.push(line);
        }
    }

    /// The words of a sentence that nobody knows.
    fn unknown(&self, sentence: &Sentence<'a>, facts: &Facts) -> String {
        let words = strange(sentence, facts);
        let all: Vec<&str> = words.map(|(_, atom)| &self.text[atom.span.clone()]).collect();
        all.join(" ")
    }

    /// "Ковдри 20. Отримали!": what is said behind a list holds for it.
    fn said_late(&mut self, spoken: &Spoken) {
        for at in std::mem::take(&mut self.unsaid) {
            let proposal = &mut self.heard.proposals[at];
            let (kind, became) = kind_of(&spoken.intent, false, proposal.thousandths.is_some());
            proposal.kind = kind;
            proposal.became = became;
            proposal.from.push((Part::Kind, From::Text(spoken.span.clone())));
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
            self.propose(thing, said.as_ref(), already, facts, &line);
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
        said: Option<&Spoken>,
        already: bool,
        facts: &Facts,
        line: &Range<usize>,
    ) {
        let catalogue = self.reader.lexicon.catalogue().clone();
        let Some(item) = catalogue.item(&thing.known.key) else { return };
        // A thing whose amounts came in the next line was proposed without them before.
        if thing.at.is_none() {
            let kind = said.map(|said| kind_of(&said.intent, already, true));
            self.drop_bare(thing, kind.map_or(Kind::Need, |(kind, _)| kind));
        }
        let lots = if thing.lots.is_empty() { vec![Lot::default()] } else { thing.lots.clone() };
        let first = self.heard.proposals.len();
        for lot in &lots {
            let proposal = self.proposal(thing, lot, item, said, already, facts, line);
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
                said,
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
        // A letter or two of a long word are read over: the item's name stands beside it anyway.
        if thing.known.is_respelled && thing.known.confidence < CLEAR_SPELLING {
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
}

fn last_is_here(heard: &Heard) -> bool {
    !heard.proposals.is_empty()
}

/// What is said of the same thing: "такі самі, 5" is of the size before, "такі самі 44 - 5" of its own.
fn of_the_same(desk: &goods::Desk<'_, '_>, open: &Thing) -> Goods {
    let is_own = |lot: &Lot| {
        lot.size.is_some() && lot.size != open.lots.first().and_then(|it| it.size.clone())
    };
    let bare = desk.goods(Some(&Thing { lots: Vec::new(), ..open.clone() }));
    let lots = || bare.things.iter().flat_map(|thing| &thing.lots);
    if lots().any(|lot| is_own(lot) && lot.amount.is_some()) {
        return bare;
    }
    let mut goods = desk.goods(Some(open));
    for thing in &mut goods.things {
        if thing.lots.iter().any(is_own) {
            thing.lots.retain(|lot| is_own(lot) || lot.amount.is_some());
        }
    }
    goods
}

/// The size that "not 10 but 15" is about: the only one, or the one with that amount.
fn kept(last: &Thing, wrong: Option<u64>, is_here: bool) -> Option<Lot> {
    let is_wrong = |lot: &&Lot| wrong.is_some() && lot.amount.as_ref().map(|(n, _)| *n) == wrong;
    let only = || (last.lots.len() == 1).then(|| last.lots.first()).flatten();
    let lot = last.lots.iter().find(is_wrong).or_else(only)?;
    // An empty run of letters: they stand in another message.
    let at = |span: &Range<usize>| if is_here { span.clone() } else { 0..0 };
    let size = lot.size.as_ref().map(|(size, span)| (size.clone(), at(span)));
    let unit = lot.unit.as_ref().map(|(unit, span)| (unit.clone(), at(span)));
    Some(Lot { size, unit, ..Lot::default() })
}

/// Whether a size was said and no amount: "Є берці 43? Потрібно 2 пари."
fn is_sized_only(thing: &Thing) -> bool {
    thing.lots.len() == 1 && thing.lots[0].size.is_some() && thing.lots[0].amount.is_none()
}

/// The lot that waits for its amount.
fn sized(thing: &Thing) -> Vec<Lot> {
    if is_sized_only(thing) { thing.lots.clone() } else { Vec::new() }
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

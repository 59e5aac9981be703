//! The things a sentence names, each with the sizes and amounts that belong to it.
//!
//! Amounts stand before a thing ("20 blankets") or behind it ("ковдри 20"); which of the two, the
//! clause shows. A list of things may share one "по 10".

mod attrs;
mod regions;
mod same;

use std::ops::Range;

use busel_domain::item::ItemKey;
use busel_domain::size::{Form, Wearer};
use serde_json::Value as Json;

pub(super) use attrs::number_json;
use attrs::{fits, net, payload, put, signed_json};

use super::atom::{Atom, What};
use super::facts::Facts;
use super::fit::Fit;
use super::lot::{self, Lot};
use super::measure::Measure;
use super::proposal::{SaidSize, System};
use super::sentence::Sentence;
use super::value::{Found, Value, Values};
use crate::catalogue::{Lexicon, Role};
use crate::exchange::names::{Known, Match};
use crate::exchange::why::Why;

/// A property and its value.
pub(super) type Attr = (Box<str>, Json);

/// A thing of a sentence.
#[derive(Debug, Clone)]
pub(super) struct Thing {
    pub(super) known: Known,
    pub(super) span: Range<usize>,
    /// The position of its atom; `None` if it was named in an earlier sentence.
    pub(super) at: Option<usize>,
    pub(super) who: Option<Wearer>,
    pub(super) form: Option<Form>,
    pub(super) lots: Vec<Lot>,
    pub(super) attrs: Vec<Attr>,
    pub(super) asks: Vec<Why>,
    pub(super) is_about: bool,
    /// Whether it was named before the message.
    pub(super) is_before: bool,
}

impl Thing {
    /// Whether it was said how many.
    pub(super) fn has_amount(&self) -> bool {
        self.lots.iter().any(|lot| lot.amount.is_some())
    }

    /// Whether anything was said beside its name.
    pub(super) fn has_values(&self) -> bool {
        self.lots.iter().any(|lot| lot.size.is_some() || lot.amount.is_some() || lot.pack.is_some())
    }

    fn new(known: &Known, span: Range<usize>, at: Option<usize>) -> Self {
        let who = (known.wearer != Wearer::Anyone).then_some(known.wearer);
        Self {
            known: known.clone(),
            span,
            at,
            who,
            form: known.form,
            lots: Vec::new(),
            attrs: Vec::new(),
            asks: Vec::new(),
            is_about: false,
            is_before: false,
        }
    }
}

/// What a sentence says of goods.
#[derive(Debug, Clone, Default)]
pub(super) struct Goods {
    pub(super) things: Vec<Thing>,
    pub(super) asks: Vec<Why>,
}

/// What the things of a sentence are read with.
pub(super) struct Desk<'s, 'a> {
    pub(super) lexicon: &'a Lexicon,
    pub(super) text: &'s str,
    pub(super) sentence: &'s Sentence<'a>,
    pub(super) facts: &'s Facts,
}

impl<'a> Desk<'_, 'a> {
    fn atoms(&self) -> &[Atom<'a>] {
        &self.sentence.atoms
    }

    /// Reads the things; `open` is the one that an earlier sentence left without amounts.
    pub(super) fn goods(&self, open: Option<&Thing>) -> Goods {
        let mut goods = Goods::default();
        let mut things = self.named(&mut goods.asks);
        self.said_again(&mut things);
        self.other_brands(&mut things);
        let mut carried = open.cloned();
        let regions = self.regions(&things, carried.is_some());
        if let Some(carried) = &mut carried {
            self.fill(carried, &regions.carried);
        }
        for (thing, positions) in things.iter_mut().zip(&regions.of_things) {
            self.fill(thing, positions);
        }
        if let Some(thing) = things.first_mut().or(carried.as_mut()) {
            self.under_sizes(thing);
        }
        share(&mut things);
        self.same(&mut things, &regions.of_things);
        self.alternatives(&mut things);
        let says_more = |thing: &Thing| {
            thing.lots.iter().any(|lot| lot.amount.is_some() || lot.pack.is_some())
                || thing.has_values() && !regions.carried.is_empty()
        };
        let carried = carried.filter(|thing| says_more(thing) && self.has_values(&regions.carried));
        let mut all: Vec<Thing> = carried.into_iter().collect();
        all.extend(things);
        self.measured(&mut all);
        self.without_kinds(&mut all);
        Self::companions(&mut all);
        all.retain(|thing| !thing.known.is_respelled || thing.has_values());
        goods.things = all;
        goods
    }

    /// The atoms that name things, in sequence.
    fn named(&self, asks: &mut Vec<Why>) -> Vec<Thing> {
        let atoms = self.atoms();
        let mut things: Vec<Thing> = Vec::new();
        for (at, atom) in atoms.iter().enumerate() {
            let Some(found) = atom.words().and_then(|senses| senses.item.as_ref()) else {
                continue;
            };
            if self.facts.taken[at] || self.is_unit_here(at) || self.is_denied(at, &things) {
                continue;
            }
            if self.is_property(at, &mut things) {
                continue;
            }
            let text = self.text[atom.span.clone()].to_owned();
            match found {
                Match::Known(known) => {
                    let same = things.last().filter(|last| last.known.key == known.key);
                    let is_again = same.is_some_and(|last| {
                        let from = last.at.map_or(0, |at| at + 1);
                        !atoms[from..at].iter().any(|atom| {
                            atom.number().is_some() || matches!(atom.what, What::Range(..))
                        })
                    });
                    if !is_again {
                        let mut thing = Thing::new(known, atom.span.clone(), Some(at));
                        self.branded(&mut thing, &text);
                        things.push(thing);
                    }
                }
                Match::Ambiguous(suggestions) => {
                    asks.push(Why::AmbiguousItem { text, suggestions: suggestions.clone() });
                }
                Match::Unknown(_) => {}
            }
        }
        things
    }

    /// "30 pairs of socks received, still need 70": a clause with a word of its own and an amount, and
    /// no thing, is about the thing before it once more.
    fn said_again(&self, things: &mut Vec<Thing>) {
        let atoms = self.atoms();
        let clauses = self.sentence.clauses();
        let mut again: Vec<Thing> = Vec::new();
        for (at, atom) in atoms.iter().enumerate() {
            let says =
                atom.role(Role::Intent).is_some_and(|word| !matches!(word, "courtesy" | "pickup"));
            let clause = clauses[at];
            let here = |of: &usize| clauses[*of] == clause;
            let is_named =
                things.iter().chain(&again).any(|thing| thing.at.is_some_and(|of| here(&of)));
            let has_amount = (at..atoms.len()).take_while(here).any(|of| {
                atoms[of].number().is_some()
                    && !self.facts.taken[of]
                    && atoms.get(of + 1).is_none_or(|next| !next.plays(Role::Age))
            });
            let before = things.iter().rev().find(|thing| thing.at.is_some_and(|of| of < at));
            let differs = atoms[..at].iter().any(|other| {
                other.role(Role::Intent).is_some_and(|word| Some(word) != atom.role(Role::Intent))
            });
            let refused = atoms[..at].iter().any(|other| {
                matches!(other.role(Role::Intent), Some("exclusion" | "notneeded" | "withdrawal"))
            });
            // "L больш не трэба, толькі XL шэсць": what follows "but" is wanted.
            let turns = atom.plays(Role::But) && refused;
            if (says && differs || turns)
                && has_amount
                && !is_named
                && !self.facts.taken[at]
                && let Some(before) = before
            {
                again.push(Thing::new(&before.known, before.span.clone(), Some(at)));
            }
        }
        things.extend(again);
        things.sort_by_key(|thing| thing.at);
    }

    /// "винстон 2 блока и кент 1 блок": a brand behind another brand's amount is the thing once more.
    fn other_brands(&self, things: &mut Vec<Thing>) {
        let atoms = self.atoms();
        let mut again: Vec<Thing> = Vec::new();
        for (at, atom) in atoms.iter().enumerate() {
            let brand = atom.role(Role::Attr).filter(|attr| attr.starts_with("brand"));
            let before = things.iter().rev().find(|thing| thing.at.is_some_and(|of| of < at));
            let (Some(brand), Some(before)) = (brand, before) else { continue };
            let from = before.at.unwrap_or(at);
            let is_brand = |atom: &Atom<'_>| {
                atom.role(Role::Attr).is_some_and(|attr| attr.starts_with("brand"))
            };
            let counted = |range: Range<usize>| atoms[range].iter().any(|a| a.number().is_some());
            let first = (from + 1..at).find(|of| is_brand(&atoms[*of]));
            let is_second = first.is_some_and(|first| counted(first + 1..at));
            let has_own = atoms.get(at + 1).is_some_and(|next| next.number().is_some());
            if is_second && has_own && !self.facts.taken[at] && fits(brand, &before.known.key) {
                let mut thing = Thing::new(&before.known, before.span.clone(), Some(at));
                put(&mut thing, brand);
                again.push(thing);
            }
        }
        things.extend(again);
        things.sort_by_key(|thing| thing.at);
    }

    /// "CAT tourniquets": a brand may be a part of the name we know the thing by.
    fn branded(&self, thing: &mut Thing, name: &str) {
        for word in name.split_whitespace() {
            let does = self.lexicon.phrases().of(&crate::catalogue::letters::fold(word));
            for (_, attr) in does.iter().filter(|does| does.0 == Role::Attr) {
                if fits(attr, &thing.known.key) {
                    put(thing, attr);
                }
            }
        }
    }

    /// "банка", "пакет" behind a number are what it is in, where another thing is named.
    fn is_unit_here(&self, at: usize) -> bool {
        let atoms = self.atoms();
        let Some(senses) = atoms[at].words().filter(|senses| senses.unit.is_some()) else {
            return false;
        };
        let is_counted =
            at > 0 && (atoms[at - 1].number().is_some() || atoms[at - 1].unit().is_some());
        let others = atoms.iter().enumerate().any(|(other, atom)| {
            other != at
                && atom.words().is_some_and(|words| words.item.is_some() && words.unit.is_none())
        });
        let is_letters = senses.letters.is_some();
        (is_counted && others) || is_letters
    }

    /// "НЕ дизель", "без свинини" behind a thing: not that one, and no thing of its own.
    fn is_denied(&self, at: usize, things: &[Thing]) -> bool {
        let atoms = self.atoms();
        let is_not = at > 0 && atoms[at - 1].plays(Role::Not) && !atoms[at - 1].plays(Role::Intent);
        let has_amount = atoms.get(at + 1).is_some_and(|next| next.number().is_some());
        is_not && !things.is_empty() && !has_amount
    }

    /// "бензин" beside a generator is its fuel.
    fn is_property(&self, at: usize, things: &mut [Thing]) -> bool {
        let atoms = self.atoms();
        let Some(attr) = atoms[at].role(Role::Attr) else { return false };
        let Some(last) = things.last_mut() else { return false };
        // "1 шт дизель": pieces count the generator, and no diesel.
        let own = atoms[at].words().and_then(|senses| senses.item.as_ref());
        let is_poured = matches!(own, Some(Match::Known(known))
            if self.lexicon.catalogue().item(&known.key).is_some_and(|i| i.base_unit.is_poured()));
        let counts = |atom: &Atom<'_>| {
            atom.number().is_some()
                || atom.unit().is_some_and(|unit| !(is_poured && matches!(unit, "piece" | "set")))
        };
        // "2-3 квт бензин 1 шт": pieces behind it count the generator as well.
        let is_pieces = is_poured
            && atoms.get(at + 2).is_some_and(|u| matches!(u.unit(), Some("piece" | "set")));
        let is_counted = atoms.get(at + 1).is_some_and(|next| next.number().is_some())
            && !is_pieces
            || (at > 0 && counts(&atoms[at - 1]));
        if is_counted || !fits(attr, &last.known.key) {
            return false;
        }
        put(last, attr);
        true
    }

    /// Words that say how a thing is to be, unless "not" stands before them.
    fn put_attrs(&self, thing: &mut Thing, positions: &[usize]) {
        let atoms = self.atoms();
        for at in positions {
            let attr = atoms[*at].role(Role::Attr);
            let is_not = *at > 0 && atoms[at - 1].plays(Role::Not);
            if let Some(attr) = attr.filter(|attr| !is_not && fits(attr, &thing.known.key)) {
                put(thing, attr);
            }
        }
    }

    /// Reads what belongs to a thing.
    fn fill(&self, thing: &mut Thing, positions: &[usize]) {
        let Some(item) = self.lexicon.catalogue().item(&thing.known.key) else { return };
        let atoms = self.atoms();
        let clauses = self.sentence.clauses();
        let mut is_other = false;
        self.put_attrs(thing, positions);
        for at in positions {
            is_other |= atoms[*at].plays(Role::But);
            let Some(senses) = atoms[*at].words() else { continue };
            let is_near = thing.at.is_none_or(|of| clauses[*at] == clauses[of]);
            if let Some(who) = senses.who.filter(|_| item.sizing.is_some() && is_near) {
                thing.who = if is_other { Some(who) } else { thing.who.or(Some(who)) };
            }
            thing.form = thing.form.or(senses.form);
        }
        let is_poured = item.base_unit.is_poured();
        let values = Values {
            atoms,
            text: self.text,
            fit: Fit::of(item),
            is_poured,
            is_trousers: thing.known.key.as_str().contains("trousers")
                || thing.known.key.as_str().contains("jeans"),
        };
        let mut found: Vec<Found> = values.read(positions);
        if item.key.category() == "service" {
            self.only_near(&mut found, thing);
        }
        // A size that an earlier sentence left without an amount; new sizes stand for themselves.
        let has_size = found.iter().any(|(value, _)| matches!(value, Value::Size(_)));
        let kept = thing.lots.pop().filter(|_| thing.at.is_none());
        let kept_unit = kept.as_ref().and_then(|lot| lot.unit.clone());
        let kept_size = kept.and_then(|lot| lot.size).filter(|_| !has_size);
        // Of a row before, the size holds only if none is told here; "not 10 but 15" has none.
        let is_later = thing.is_before && self.sentence.wrong.is_none();
        if let Some((size, span)) = kept_size.clone().filter(|_| !is_later) {
            found.insert(0, (Value::Size(size), span));
        }
        for foot in self.foot(item.sizing.is_some() && values.fit == Fit::Shoe, thing) {
            insert_foot(&mut found, foot);
        }
        payload(&mut found, item, thing);
        net(&mut found, is_poured, thing);
        let read = lot::lots(&found, &values, self.text);
        thing.is_about |= read.is_about;
        thing.asks.extend(read.asks);
        thing.attrs.extend(read.attrs);
        if let Some(accepted) = read.accepted {
            let key =
                if self.facts.measures.iter().any(|measure| measure.value.0 == Measure::Kilowatt) {
                    "kw_accept_min"
                } else {
                    "accept_min"
                };
            thing.attrs.push((key.into(), number_json(accepted)));
        }
        thing.lots.extend(read.all);
        if let [lot] = thing.lots.as_mut_slice() {
            lot.size = lot.size.take().or(kept_size.filter(|_| is_later));
        }
        for lot in thing.lots.iter_mut().filter(|lot| lot.unit.is_none()) {
            lot.unit.clone_from(&kept_unit);
        }
    }

    /// Sizes that are names of columns, with the amounts under them.
    fn under_sizes(&self, thing: &mut Thing) {
        let Some(item) = self.lexicon.catalogue().item(&thing.known.key) else { return };
        let fit = Fit::of(item);
        let is_latin = !self.text.chars().any(crate::catalogue::letters::is_cyrillic);
        for (name, amount, span) in &self.facts.sized {
            let number = name.split(['-', '/', '–']).next().and_then(|n| n.parse::<u64>().ok());
            let size = match number {
                Some(number) => fit.size(name.clone(), number * 1000, is_latin),
                None => SaidSize { system: System::Int, value: name.to_uppercase().into() },
            };
            thing.lots.push(Lot {
                size: Some((size, 0..0)),
                amount: Some((*amount, span.clone())),
                ..Lot::default()
            });
        }
    }

    /// "спальники 10, коврики 10": beside sleeping bags a mat is one to sleep on.
    fn companions(things: &mut [Thing]) {
        const BESIDE: [(&str, &str, &str); 1] =
            [("household.rug", "shelter.sleeping_bag", "shelter.sleeping_mat")];
        for (said, beside, meant) in BESIDE {
            let is_beside = things.iter().any(|thing| thing.known.key.as_str() == beside);
            let Some(meant) = ItemKey::new(meant) else { continue };
            for thing in things.iter_mut().filter(|thing| thing.known.key.as_str() == said) {
                if is_beside {
                    thing.known.key = meant.clone();
                }
            }
        }
    }

    /// "крупа: гречка 15 кг, рис 10": a kind before a colon heads what stands behind it.
    fn without_kinds(&self, things: &mut Vec<Thing>) {
        let is_colon = |at: usize| self.atoms().get(at + 1).is_some_and(|next| next.is(':'));
        let mut at = 0;
        while at + 1 < things.len() {
            let (kind, next) = (&things[at], &things[at + 1]);
            let is_head = kind.at.is_some_and(is_colon)
                && !kind.has_values()
                && next.has_values()
                && next.known.key.category() == kind.known.key.category();
            if is_head {
                things.remove(at);
            } else {
                at += 1;
            }
        }
    }

    /// "спальники або ковдри": either would do, and nobody says which.
    fn alternatives(&self, things: &mut [Thing]) {
        let atoms = self.atoms();
        for thing in things.iter_mut() {
            let Some(at) = thing.at else { continue };
            let is_between = |atom: &&Atom<'_>| {
                atom.plays(Role::AtLeast)
                    || atom.number().is_some()
                    || atom.unit().is_some()
                    || atom.plays(Role::Noise)
            };
            let before = atoms[..at].iter().rev().find(|atom| !is_between(atom));
            // A thing said again stands where it was named, before the "or", and is no alternative.
            let is_named_after = |or: &&Atom<'_>| or.span.end <= thing.span.start;
            let or = before.filter(|atom| atom.plays(Role::Or)).filter(is_named_after);
            if let Some(or) = or {
                let text = self.text[or.span.start..thing.span.end].to_owned();
                thing.asks.push(Why::AlternativeAmount { text });
            }
        }
    }

    /// Help for people is counted in nights and talks; a bare number near it is somebody's age or house.
    fn only_near(&self, found: &mut Vec<Found>, thing: &Thing) {
        let before =
            thing.at.and_then(|at| at.checked_sub(1)).map(|at| self.atoms()[at].span.clone());
        found.retain(|(value, span)| {
            let is_bare =
                matches!(value, Value::Amount(_, None) | Value::Bare(_) | Value::Span(_, _, None));
            !is_bare || Some(span) == before.as_ref()
        });
    }

    /// Centimetres beside shoes are the length of the foot.
    fn foot(&self, is_shoe: bool, thing: &Thing) -> Vec<Found> {
        let Some(at) = thing.at.filter(|_| is_shoe) else { return Vec::new() };
        // It is of the thing named last before it: "кросівки 38 (24,5 см), капці 43".
        let is_own = |of: usize| {
            let owner = self.atoms()[..of].iter().rposition(Atom::is_thing);
            owner.is_none_or(|owner| (owner..of).contains(&at))
        };
        let centimetres = self.facts.measures.iter().filter(|measure| {
            matches!(measure.value.0, Measure::Centimetre | Measure::Millimetre)
                && is_own(measure.at)
        });
        centimetres
            .map(|measure| {
                let is_mm = measure.value.0 == Measure::Millimetre;
                let system = if is_mm { System::FootMillimetres } else { System::FootCentimetres };
                let value = number_json(measure.value.1.unsigned_abs()).to_string();
                (Value::Size(SaidSize { system, value: value.into() }), measure.span.clone())
            })
            .collect()
    }

    /// Gives each measure to the thing before it, or to the first.
    fn measured(&self, things: &mut [Thing]) {
        for measure in &self.facts.measures {
            let (kind, low, high) = measure.value;
            let before = things.iter().rposition(|thing| thing.at.is_none_or(|at| at < measure.at));
            let Some(thing) = things.get_mut(before.unwrap_or(0)) else { continue };
            let is_shoe = self
                .lexicon
                .catalogue()
                .item(&thing.known.key)
                .is_some_and(|item| Fit::of(item) == Fit::Shoe);
            if is_shoe && matches!(kind, Measure::Centimetre | Measure::Millimetre) {
                continue;
            }
            let is_second = thing.attrs.iter().any(|(key, _)| &**key == kind.key());
            let is_accepted = kind == Measure::Celsius && is_second;
            let key = if is_accepted { "comfort_accept_c" } else { kind.key() };
            if low == high {
                thing.attrs.push((key.into(), signed_json(low)));
            } else {
                thing.attrs.push((format!("{key}_min").into(), signed_json(low)));
                thing.attrs.push((format!("{key}_max").into(), signed_json(high)));
            }
        }
    }
}

/// A foot's length is a size where it stands: "275 мм - 3 пари, 28,5 см - 2 пари". Right behind a size
/// it only says the same once more.
fn insert_foot(found: &mut Vec<Found>, foot: Found) {
    let at = found.iter().position(|(_, span)| span.start > foot.1.start).unwrap_or(found.len());
    let is_foot =
        |size: &SaidSize| matches!(size.system, System::FootMillimetres | System::FootCentimetres);
    let is_said = found[..at].last().is_some_and(|(value, _)| {
        matches!(value, Value::Bare(number) if (17_000..=50_000).contains(number))
            || matches!(value, Value::Size(size) if !is_foot(size))
    });
    // "38 (24,5 см)": so the number is a size, and no amount.
    if let Some((said @ Value::Bare(_), _)) = found[..at].last_mut().filter(|_| is_said)
        && let Value::Bare(number) = *said
    {
        let value = crate::exchange::units::thousandths_text(number).into();
        *said = Value::Size(SaidSize { system: System::Eu, value });
    }
    if !is_said {
        found.insert(at, foot);
    }
}

/// "шапки, рукавички, шарфи по 20": what is said of each belongs to all before it that have nothing.
fn share(things: &mut [Thing]) {
    for last in (1..things.len()).rev() {
        let is_each = things[last].lots.len() == 1 && things[last].lots[0].is_each;
        if !is_each {
            continue;
        }
        let lot = things[last].lots[0].clone();
        for thing in things[..last].iter_mut().rev() {
            if thing.has_values() {
                break;
            }
            thing.lots = vec![Lot { size: None, ..lot.clone() }];
            thing.asks.retain(|why| !matches!(why, Why::NoAmount {}));
        }
    }
}

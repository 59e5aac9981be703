//! What a sentence says around the goods: when, where, for how many people, how often.
//!
//! Each fact takes the atoms it was read from, so that an age is never an amount.

use std::ops::Range;

use busel_domain::need::Priority;
use busel_domain::time::Day;

use super::atom::{Atom, What};
use super::measure::{self, Measure};
use super::sentence::Sentence;
use super::whereabouts::is_postcode;
use crate::catalogue::Role;
use crate::exchange::dates::Heard;
use crate::exchange::why::Why;

/// A value and where it was read.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Read<T> {
    pub(super) value: T,
    pub(super) span: Range<usize>,
    pub(super) at: usize,
}

/// What a day is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum DayFor {
    /// Wanted by.
    Deadline,
    /// From then on.
    From,
    /// Keeps until; the flag says that the word can mean a deadline too.
    Expiry(bool),
    /// Nothing says.
    Bare,
}

/// Everything that is not goods.
#[derive(Debug, Clone, Default)]
pub(super) struct Facts {
    pub(super) days: Vec<Read<(DayFor, Day)>>,
    pub(super) places: Vec<Read<Box<str>>>,
    /// Places that somebody comes from.
    pub(super) from_places: Vec<usize>,
    /// A kind of house that is written without a number or a name.
    pub(super) which_place: Option<String>,
    pub(super) people: Option<Read<u64>>,
    /// Whether the people are counted as a group, and not told one by one as a family is.
    pub(super) is_group: bool,
    /// Whether children or ages are spoken of.
    pub(super) has_children: bool,
    pub(super) standing: Option<Read<Option<Box<str>>>>,
    pub(super) period: Option<Read<Box<str>>>,
    pub(super) urgent: Option<Read<Priority>>,
    pub(super) total: Option<Read<u64>>,
    pub(super) measures: Vec<Read<(Measure, i64, i64)>>,
    pub(super) asks: Vec<Why>,
    /// Which atoms are no goods.
    pub(super) taken: Vec<bool>,
}

/// Reads the facts of a sentence.
pub(super) fn facts(sentence: &Sentence<'_>, text: &str) -> Facts {
    let atoms = &sentence.atoms;
    let mut facts = Facts { taken: vec![false; atoms.len()], ..Facts::default() };
    facts.line_number(atoms);
    facts.addresses(atoms, text);
    facts.days(atoms, text);
    facts.measures(atoms, text);
    facts.people(atoms);
    facts.often(atoms, text);
    facts.places(atoms, text);
    for (at, atom) in atoms.iter().enumerate() {
        let urgent = atom.words().and_then(|senses| senses.urgent);
        if let Some(urgent) = urgent {
            let worst = facts.urgent.as_ref().is_none_or(|known| urgent < known.value);
            if worst {
                facts.urgent = Some(Read { value: urgent, span: atom.span.clone(), at });
            }
            facts.taken[at] = true;
        }
        if matches!(atom.what, What::Aside) {
            facts.taken[at] = true;
        }
    }
    facts
}

impl Facts {
    fn take(&mut self, range: Range<usize>) {
        for at in range {
            self.taken[at] = true;
        }
    }

    /// `12.` and `3)` before a line, `№ 4`.
    fn line_number(&mut self, atoms: &[Atom<'_>]) {
        let first = usize::from(atoms.first().is_some_and(|atom| atom.is('№') || atom.is('#')));
        let is_number = atoms.get(first).is_some_and(|atom| matches!(atom.what, What::Number(_)));
        let is_marked = atoms
            .get(first + 1)
            .is_some_and(|mark| mark.is_glued && (mark.is('.') || mark.is(')')))
            && atoms.get(first + 2).is_some_and(|next| !next.is_glued);
        if is_number && is_marked {
            self.take(0..first + 2);
        }
    }

    /// "вул. Шевченка 5": an exact place is nobody's business here, and its number no amount.
    fn addresses(&mut self, atoms: &[Atom<'_>], text: &str) {
        for at in 0..atoms.len() {
            let word = crate::catalogue::letters::fold(&text[atoms[at].span.clone()]);
            if !matches!(
                word.as_str(),
                "вул"
                    | "вулиця"
                    | "вулици"
                    | "ул"
                    | "улица"
                    | "улицы"
                    | "вулица"
                    | "ul"
                    | "ulica"
                    | "просп"
                    | "пр т"
                    | "проспект"
                    | "al"
                    | "os"
                    | "буд"
                    | "кв"
                    | "street"
                    | "пров"
                    | "пер"
            ) {
                continue;
            }
            let mut end = at + 1;
            while let Some(atom) = atoms.get(end) {
                let is_name =
                    atom.words().is_some_and(|senses| senses.is_capital && senses.item.is_none());
                let is_number = matches!(atom.what, What::Number(_) | What::Range(..));
                if !(is_name || is_number || atom.is('.') || atom.is('/')) {
                    break;
                }
                end += 1;
            }
            if end > at + 1 {
                self.take(at..end);
            }
        }
    }

    fn days(&mut self, atoms: &[Atom<'_>], text: &str) {
        for at in 0..atoms.len() {
            let heard = match &atoms[at].what {
                What::Day(heard) => heard.clone(),
                What::Words(senses) if senses.item.is_none() && senses.does.is_empty() => {
                    match &senses.day {
                        Some(heard) => heard.clone(),
                        None => {
                            self.month_alone(atoms, at, text);
                            continue;
                        }
                    }
                }
                _other => continue,
            };
            let (meaning, from) = meaning(atoms, at);
            self.take(from..at + 1);
            match heard {
                Heard::Day(day) | Heard::Assumed(day, _) => {
                    let span = atoms[at].span.clone();
                    self.days.push(Read { value: (meaning, day), span, at });
                }
                Heard::Open(why) => self.asks.push(why),
                Heard::Nothing => {}
            }
        }
    }

    /// "до грудня": no day, and a question.
    fn month_alone(&mut self, atoms: &[Atom<'_>], at: usize, text: &str) {
        let is_month =
            atoms[at].words().is_some_and(|senses| senses.month && senses.unit.is_none());
        let is_marked =
            at > 0 && (atoms[at - 1].plays(Role::Deadline) || atoms[at - 1].plays(Role::From));
        if is_month && is_marked && atoms[at].span.len() > 4 {
            self.take(at - 1..at + 1);
            let text = text[atoms[at - 1].span.start..atoms[at].span.end].to_owned();
            self.asks.push(Why::UnreadableDate { text });
        }
    }

    /// "3-5 кВт", "-10 °C", "20000 mAh", "комфорт -10".
    fn measures(&mut self, atoms: &[Atom<'_>], text: &str) {
        for at in 0..atoms.len() {
            if self.taken[at] {
                continue;
            }
            let Some((low, high)) = atoms[at].bounds() else { continue };
            let is_below = at > 0
                && atoms[at - 1].is_dash()
                && atoms[at].is_glued
                && (at < 2
                    || !atoms[at - 1].is_glued
                    || !matches!(atoms[at - 2].what, What::Number(_) | What::Words(_)));
            let mut end = at + 1;
            if atoms.get(end).is_some_and(|mark| mark.is_dash() && mark.is_glued) {
                end += 1;
            }
            let mut found = None;
            if let Some(next) = atoms.get(end) {
                let word = &text[next.span.clone()];
                let is_degree = next.is('°') || next.is('º');
                found = if is_degree {
                    let letter = atoms
                        .get(end + 1)
                        .filter(|c| matches!(&text[c.span.clone()], "C" | "С" | "c" | "с"));
                    end += usize::from(letter.is_some());
                    Some(Measure::Celsius)
                } else if next.is('%') {
                    Some(Measure::Percent)
                } else if is_below && matches!(word, "C" | "С" | "c" | "с") {
                    Some(Measure::Celsius)
                } else if next.is_thing() {
                    None
                } else {
                    measure::of(word)
                };
            }
            if found.is_none() && (is_below || at > 0) {
                let is_comfort = atoms[..at].iter().rev().take(3).any(|atom| {
                    atom.role(Role::Attr).is_some_and(|attr| attr.starts_with("comfort_c"))
                });
                let is_minus = at > 0 && atoms[at - 1].is_dash();
                let is_bag = atoms[..at].iter().any(|atom| is_item(atom, "shelter.sleeping_bag"));
                let more = atoms[at + 1..].iter().any(|atom| atom.number().is_some());
                if (is_comfort && (is_below || is_minus)) || (is_bag && is_below && more) {
                    (found, end) = (Some(Measure::Celsius), at);
                }
            }
            let Some(measure) = found else { continue };
            let sign = if is_below && measure == Measure::Celsius { -1 } else { 1 };
            let signed = |number: u64| sign * i64::try_from(number).unwrap_or(i64::MAX);
            let end = end.min(atoms.len() - 1);
            let span = atoms[at - usize::from(is_below)].span.start..atoms[end].span.end;
            self.measures.push(Read { value: (measure, signed(low), signed(high)), span, at });
            self.take(at - usize::from(is_below)..end + 1);
        }
    }

    fn often(&mut self, atoms: &[Atom<'_>], text: &str) {
        for at in 0..atoms.len() {
            let atom = &atoms[at];
            if let Some(period) = atom.role(Role::Standing) {
                let value = (!period.is_empty()).then(|| period.into());
                self.standing = Some(Read { value, span: atom.span.clone(), at });
                self.taken[at] = true;
                continue;
            }
            let Some(period) = atom.role(Role::Period).filter(|_| !self.taken[at]) else {
                continue;
            };
            let is_slashed = at > 0 && atoms[at - 1].is('/');
            let written = &text[atom.span.clone()];
            if !is_slashed && !written.contains(' ') {
                continue;
            }
            let is_for = crate::catalogue::letters::fold(written).starts_with("на ")
                || written.starts_with("for ");
            let read = Read { value: period.into(), span: atom.span.clone(), at };
            self.taken[at] = true;
            if is_slashed {
                self.taken[at - 1] = true;
            }
            if !is_for {
                self.standing.get_or_insert(Read { value: None, span: atom.span.clone(), at });
            }
            self.period = Some(read);
        }
        for at in 0..atoms.len() {
            let number =
                (at + 1..atoms.len().min(at + 4)).find(|next| atoms[*next].number().is_some());
            if let Some(next) = number.filter(|_| atoms[at].plays(Role::Total) && !self.taken[at])
                && atoms[at + 1..next].iter().all(|atom| matches!(atom.what, What::Sign(_)))
                && let Some(value) = atoms[next].number()
            {
                self.total = Some(Read { value, span: atoms[next].span.clone(), at: next });
                let with_unit = atoms.get(next + 1).is_some_and(|atom| atom.unit().is_some());
                self.take(at..next + 1 + usize::from(with_unit));
            }
        }
    }

    fn places(&mut self, atoms: &[Atom<'_>], text: &str) {
        let mut at = 0;
        while at < atoms.len() {
            let Some(end) = self.place(atoms, at, text) else {
                at += 1;
                continue;
            };
            let before = at.checked_sub(1).filter(|before| atoms[*before].plays(Role::WhereMark));
            let is_from = before.is_some_and(|before| {
                matches!(
                    crate::catalogue::letters::fold(&text[atoms[before].span.clone()]).as_str(),
                    "з" | "из"
                        | "зи"
                        | "с"
                        | "од"
                        | "от"
                        | "вид"
                        | "ад"
                        | "z"
                        | "ze"
                        | "od"
                        | "from"
                )
            });
            if is_from {
                self.from_places.push(at);
            }
            self.take(before.unwrap_or(at)..end);
            let span = atoms[at].span.start..atoms[end - 1].span.end;
            let town = atoms[at].words().and_then(|senses| senses.town.as_ref());
            let value = match town {
                Some(town) if end == at + 1 => town.name.clone(),
                Some(_) | None => text[span.clone()].into(),
            };
            self.places.push(Read { value, span, at });
            at = end;
        }
    }

    /// The end of the place that begins here.
    fn place(&mut self, atoms: &[Atom<'_>], at: usize, text: &str) -> Option<usize> {
        if self.taken[at] {
            return None;
        }
        let senses = atoms[at].words()?;
        let is_marked = at > 0 && atoms[at - 1].plays(Role::WhereMark);
        if atoms[at].plays(Role::Where) && senses.item.is_none() {
            let (end, is_named) = house_end(atoms, at, text);
            if !is_named {
                self.which_place = Some(text[atoms[at].span.clone()].to_owned());
            }
            return Some(end);
        }
        if senses.town.is_some() && atoms.get(at + 1).is_some_and(|next| next.plays(Role::Where)) {
            // "Kherson hospital" has its town before it.
            return Some(house_end(atoms, at + 1, text).0);
        }
        if let Some(town) = &senses.town {
            let is_known = town.population >= 15_000 || senses.does.is_empty();
            let is_free = senses.does.iter().all(|does| does.0 != Role::Intent);
            if is_known && is_free && (is_marked || stands_alone(atoms, at, &self.taken)) {
                return Some(town_end(atoms, at, text));
            }
            return None;
        }
        let is_unknown = senses.is_capital
            && senses.item.is_none()
            && senses.does.is_empty()
            && senses.unit.is_none()
            && senses.letters.is_none()
            && senses.who.is_none()
            && senses.number.is_none()
            && senses.day.is_none();
        let mark = at
            .checked_sub(1)
            .map(|before| crate::catalogue::letters::fold(&text[atoms[before].span.clone()]));
        let is_in = mark.is_some_and(|mark| {
            matches!(
                mark.as_str(),
                "в" | "у"
                    | "на"
                    | "in"
                    | "at"
                    | "w"
                    | "we"
                    | "ми на"
                    | "мы на"
                    | "ми в"
                    | "мы в"
                    | "мы у"
                    | "село"
                    | "смт"
                    | "м"
                    | "город"
                    | "мисто"
            )
        });
        let is_named_so = is_unknown && sounds_like_town(&text[atoms[at].span.clone()]);
        let is_alone = is_named_so && stands_alone(atoms, at, &self.taken);
        (is_unknown && is_marked && is_in || is_alone).then_some(at + 1)
    }

    fn people(&mut self, atoms: &[Atom<'_>]) {
        let mut sum = 0;
        let mut group: Option<u64> = None;
        let mut span: Option<Range<usize>> = None;
        let mut seen = false;
        let mut has_one = false;
        for at in 0..atoms.len() {
            if self.taken[at] || atoms[at].is_thing() {
                continue;
            }
            let many = atoms[at]
                .role(Role::Many)
                .or_else(|| (atoms[at].unit() == Some("person")).then_some("many"));
            let Some(many) = many else { continue };
            let next_is_thing = atoms.get(at + 1).is_some_and(Atom::is_thing);
            let is_for_whom = atoms[at].words().is_some_and(|senses| senses.who.is_some());
            if is_for_whom && next_is_thing {
                continue;
            }
            let before = number_before(atoms, at, &self.taken);
            let after = number_after(atoms, at);
            let mut widen = |range: Range<usize>| {
                let start = span.as_ref().map_or(range.start, |span| span.start.min(range.start));
                span = Some(start..span.as_ref().map_or(range.end, |span| span.end.max(range.end)));
            };
            match (many, before, after) {
                ("collective", _, Some((number, to))) if !is_aged(atoms, to) => {
                    let with_unit = atoms.get(to).is_some_and(|atom| {
                        atom.plays(Role::Many) || atom.unit() == Some("person")
                    });
                    group = Some(number / 1000);
                    widen(atoms[at].span.start..atoms[to - 1].span.end);
                    self.take(at..to + usize::from(with_unit));
                }
                ("collective", ..) => self.take(at..at + 1),
                ("many", Some((number, from)), _) => {
                    sum += number / 1000;
                    widen(atoms[from].span.start..atoms[at].span.end);
                    let from = from
                        - usize::from(
                            from > 0
                                && (atoms[from - 1].plays(Role::WhereMark)
                                    || atoms[from - 1].plays(Role::Deadline))
                                && !self.taken[from - 1],
                        );
                    self.take(from..at + 1);
                }
                ("many", None, Some((_, to))) if seen && !is_aged(atoms, to) => {
                    // "15 человек, детей 6": some of those already counted.
                    self.take(at..to);
                }
                ("many", None, _) => {
                    if !is_for_whom {
                        self.take(at..at + 1);
                    }
                }
                (_, Some((number, from)), _) if number <= 500_000 => {
                    sum += number / 1000;
                    widen(atoms[from].span.start..atoms[at].span.end);
                    self.take(from..at + 1);
                }
                _one => {
                    has_one = true;
                    sum += 1;
                    widen(atoms[at].span.clone());
                    // "мама 34, бабуся 70": a number right behind one person is how old they are.
                    let is_old = atoms
                        .get(at + 1)
                        .is_some_and(|next| next.number().is_some() && next.unit().is_none())
                        && atoms.get(at + 2).is_none_or(|next| {
                            next.unit().is_none() && !next.is_thing() && !next.plays(Role::Many)
                        });
                    self.take(at..at + 1 + usize::from(is_old));
                }
            }
            seen = true;
            self.ages_after(atoms, at + 1);
        }
        self.ages(atoms, seen);
        self.is_group = group.is_some() || !has_one;
        if let (Some(value), Some(span)) = (group.or((sum > 0).then_some(sum)), span) {
            self.people = Some(Read { value, span, at: 0 });
        }
    }

    /// Ages behind a child: "рік і три", "4 hady", "3, 5 и 7 лет".
    fn ages_after(&mut self, atoms: &[Atom<'_>], from: usize) {
        let mut end = from;
        let mut has_age = false;
        let mut last = from;
        while let Some(atom) = atoms.get(end) {
            let is_age = atom.plays(Role::Age);
            let is_number = atom.number().is_some() || matches!(atom.what, What::Range(..));
            let is_link = atom.is(',')
                || atom.is('(')
                || atom.is(')')
                || atom.is(':')
                || atom.is_dash()
                || atom.plays(Role::And)
                || atom.plays(Role::Ages)
                || atom.plays(Role::Or);
            if self.taken[end] && !is_link || !(is_age || is_number || is_link) {
                break;
            }
            let next_is_people = atoms
                .get(end + 1)
                .is_some_and(|next| next.plays(Role::Many) && !next.plays(Role::Age));
            if is_number && next_is_people && !is_age {
                break;
            }
            has_age |= is_age || atom.plays(Role::Ages);
            end += 1;
            if is_age || is_number {
                last = end;
            }
        }
        if has_age {
            self.has_children = true;
            self.take(from..last);
        }
    }

    /// Ages that stand anywhere, where they are no size of clothes.
    fn ages(&mut self, atoms: &[Atom<'_>], has_people: bool) {
        for at in 0..atoms.len() {
            if self.taken[at] || !atoms[at].plays(Role::Age) || atoms[at].is_thing() {
                continue;
            }
            let is_sized = !has_people && atoms[..at].iter().any(is_worn);
            if let Some((_, from)) = number_before(atoms, at, &self.taken).filter(|_| !is_sized) {
                self.has_children = true;
                self.take(from..at + 1);
            }
        }
    }
}

fn is_item(atom: &Atom<'_>, key: &str) -> bool {
    use crate::exchange::names::Match;
    let item = atom.words().and_then(|senses| senses.item.as_ref());
    matches!(item, Some(Match::Known(known)) if known.key.as_str() == key)
}

/// Whether it names something that is bought by age.
fn is_worn(atom: &Atom<'_>) -> bool {
    use crate::exchange::names::Match;
    let Some(Match::Known(known)) = atom.words().and_then(|senses| senses.item.as_ref()) else {
        return false;
    };
    matches!(known.key.category(), "clothing" | "shoes" | "boots" | "baby" | "toys")
}

/// What the words before a day say it is for, and the first atom of them.
fn meaning(atoms: &[Atom<'_>], at: usize) -> (DayFor, usize) {
    let mut from = at;
    let mut meaning = DayFor::Bare;
    for before in (at.saturating_sub(4)..at).rev() {
        let atom = &atoms[before];
        let is_between = matches!(atom.what, What::Sign(':' | '(' | '-' | '–' | '—' | '='))
            || atom.words().is_some_and(|senses| {
                senses.item.is_none()
                    && senses.does.is_empty()
                    && senses.unit.is_none()
                    && senses.number.is_none()
                    && !senses.is_capital
            });
        if let Some(kind) = atom.role(Role::Expiry) {
            return (DayFor::Expiry(kind == "unsure"), before);
        }
        if meaning == DayFor::Bare && (atom.plays(Role::Deadline) || atom.plays(Role::From)) {
            // "в пʼятницю" has no mark; "z" and "od" begin a time, "do" and "на" end it.
            meaning = if atom.plays(Role::Deadline) { DayFor::Deadline } else { DayFor::From };
            from = before;
            continue;
        }
        if !is_between && !atom.plays(Role::WhereMark) && !atom.plays(Role::Noise) {
            break;
        }
    }
    if meaning == DayFor::Bare {
        let is_latest = atoms[at].words().is_some();
        if is_latest && at > 0 && atoms[at - 1].plays(Role::Deadline) {
            return (DayFor::Deadline, at - 1);
        }
    }
    (meaning, from)
}

/// The number before an atom, past one word that says for whom.
fn number_before(atoms: &[Atom<'_>], at: usize, taken: &[bool]) -> Option<(u64, usize)> {
    for before in (at.saturating_sub(2)..at).rev() {
        if taken[before] {
            return None;
        }
        if let Some(number) = atoms[before].number() {
            return Some((number, before));
        }
        let is_adjective = atoms[before].words().is_some_and(|senses| {
            senses.item.is_none()
                && senses.unit.is_none()
                && !senses.does.iter().any(|does| does.0 == Role::Intent)
        });
        let is_dash = atoms[before].is_dash() && atoms[before].is_glued;
        if !is_adjective && !is_dash {
            return None;
        }
    }
    None
}

/// The number after a collective: "сімʼя з 5", "нас 12", "family of five".
fn number_after(atoms: &[Atom<'_>], at: usize) -> Option<(u64, usize)> {
    for next in at + 1..atoms.len().min(at + 4) {
        if let Some(number) = atoms[next].number() {
            return Some((number, next + 1));
        }
        let is_link = matches!(atoms[next].what, What::Sign('-' | '–' | '—' | ':' | '('))
            || atoms[next].plays(Role::WhereMark)
            || atoms[next].plays(Role::From)
            || atoms[next].plays(Role::Noise)
            || atoms[next].role(Role::Many) == Some("many");
        if !is_link {
            return None;
        }
    }
    None
}

fn is_aged(atoms: &[Atom<'_>], at: usize) -> bool {
    atoms.get(at).is_some_and(|atom| atom.plays(Role::Age) && !atom.plays(Role::Many))
}

/// Past the number and the name of a house; whether it has one.
fn house_end(atoms: &[Atom<'_>], at: usize, text: &str) -> (usize, bool) {
    let mut end = at + 1;
    let mut is_named = false;
    let sign = usize::from(atoms.get(end).is_some_and(|atom| {
        atom.is('№')
            || atom.is('#')
            || atom
                .words()
                .is_some_and(|_| matches!(&text[atom.span.clone()], "nr" | "no" | "No" | "Nr"))
    }));
    let sign = sign + usize::from(sign > 0 && atoms.get(end + 1).is_some_and(|atom| atom.is('.')));
    if let Some(number) = atoms.get(end + sign)
        && matches!(number.what, What::Number(_))
        && (sign > 0
            || !atoms.get(end + 1).is_some_and(|next| {
                next.unit().is_some() || next.is_thing() || next.plays(Role::Many)
            }))
    {
        (end, is_named) = (end + sign + 1, true);
    }
    // «Надія», "imienia …" and words with capitals belong to the name.
    while let Some(atom) = atoms.get(end) {
        let is_quote = matches!(atom.what, What::Sign('«' | '»' | '"' | '“' | '”' | '„'));
        let is_name = atom.words().is_some_and(|senses| {
            senses.is_capital
                && senses.item.is_none()
                && senses.does.is_empty()
                && senses.town.is_none()
                && senses.unit.is_none()
                && senses.letters.is_none()
                && senses.urgent.is_none()
        });
        if !(is_quote || is_name) {
            break;
        }
        is_named |= is_name;
        end += 1;
    }
    // A town behind it, with or without a comma or "in".
    let skip =
        usize::from(atoms.get(end).is_some_and(|atom| atom.is(',') || atom.plays(Role::WhereMark)));
    let is_in = skip > 0 && atoms[end].plays(Role::WhereMark);
    let is_unknown_town = atoms.get(end + skip).is_some_and(|atom| {
        atom.words().is_some_and(|senses| {
            senses.is_capital
                && senses.item.is_none()
                && senses.does.is_empty()
                && senses.unit.is_none()
        })
    });
    if is_in && is_unknown_town {
        return (end + skip + 1, is_named);
    }
    if let Some(town) = atoms
        .get(end + skip)
        .filter(|atom| atom.words().is_some_and(|senses| senses.town.is_some()))
    {
        let next = town.words().is_some_and(|senses| senses.does.is_empty());
        if next {
            return (town_end(atoms, end + skip, text), is_named);
        }
    }
    (end, is_named)
}

/// Endings that towns have and people have not.
fn sounds_like_town(word: &str) -> bool {
    const ENDINGS: [&str; 22] = [
        "ськ",
        "цьк",
        "ск",
        "цк",
        "івка",
        "овка",
        "ївка",
        "евка",
        "овець",
        "поль",
        "піль",
        "град",
        "город",
        "ове",
        "еве",
        "ево",
        "иця",
        "ичі",
        "вичи",
        "owo",
        "owice",
        "sk",
    ];
    word.chars().count() >= 5 && ENDINGS.iter().any(|ending| word.ends_with(ending))
}

/// Past a town and its postcode, or a house in it.
fn town_end(atoms: &[Atom<'_>], at: usize, text: &str) -> usize {
    let whole = |end: usize| -> Option<usize> {
        let word = atoms.get(end)?;
        let mut last = end;
        if atoms
            .get(end + 1)
            .is_some_and(|next| next.is_glued && matches!(next.what, What::Number(_)))
        {
            last = end + 1;
        }
        is_postcode(&text[word.span.start..atoms[last].span.end]).then_some(last + 1)
    };
    whole(at + 1).unwrap_or(at + 1)
}

/// Whether a town without a word before it is one by where it stands: alone between commas, at the
/// end, or as a heading.
fn stands_alone(atoms: &[Atom<'_>], at: usize, taken: &[bool]) -> bool {
    let is_edge = |atom: &Atom<'_>| {
        matches!(atom.what, What::Sign(_))
            || atom.plays(Role::And)
            || atom.plays(Role::Deadline)
            || atom.plays(Role::Intent)
    };
    let starts = at == 0 || taken[at - 1] || is_edge(&atoms[at - 1]);
    let next = atoms.get(at + 1);
    let ends = next.is_none_or(|next| {
        is_edge(next)
            || taken[at + 1]
            || next.plays(Role::From)
            || matches!(next.what, What::Number(_))
            || next.words().is_some_and(|senses| senses.letters.is_some() || senses.is_capital)
    });
    let is_last = next.is_none();
    (starts && ends) || is_last
}

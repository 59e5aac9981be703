//! What a sentence says around the goods: when, where, for how many people, how often.
//!
//! Each fact takes the atoms it was read from, so that an age is never an amount.

mod asides;
mod contacts;
mod people;
mod places;

use std::ops::Range;

use busel_domain::need::Priority;
use busel_domain::time::Day;

use super::atom::{Atom, What};
use super::measure::{self, Measure};
use super::sentence::Sentence;
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
    /// How many nights somebody stays, told as a week.
    pub(super) nights: Option<Read<u64>>,
    pub(super) urgent: Option<Read<Priority>>,
    pub(super) total: Option<Read<u64>>,
    pub(super) measures: Vec<Read<(Measure, i64, i64)>>,
    pub(super) asks: Vec<Why>,
    /// Whether money is spoken of.
    pub(super) has_money: bool,
    /// Whom to ask.
    pub(super) contact: Option<Box<str>>,
    /// Sizes and amounts that stand under columns named by sizes.
    pub(super) sized: Vec<(String, u64, Range<usize>)>,
    /// Which atoms are no goods.
    pub(super) taken: Vec<bool>,
}

/// Reads the facts of a sentence.
pub(super) fn facts(sentence: &Sentence<'_>, text: &str) -> Facts {
    let atoms = &sentence.atoms;
    let mut facts = Facts { taken: vec![false; atoms.len()], ..Facts::default() };
    facts.line_number(atoms);
    facts.addresses(atoms, text);
    facts.money(atoms);
    facts.hours(atoms);
    facts.held(atoms, &sentence.clauses());
    facts.days(atoms, text);
    facts.measures(atoms, text);
    facts.contacts(atoms, text);
    facts.people(atoms, text);
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

    fn days(&mut self, atoms: &[Atom<'_>], text: &str) {
        for at in 0..atoms.len() {
            let free = atoms[at].words().filter(|s| s.item.is_none() && s.does.is_empty());
            let heard = if let What::Day(heard) = &atoms[at].what {
                Some(heard.clone())
            } else {
                // "5 вт" are watts, and no Tuesday.
                let is_measure = at > 0
                    && atoms[at - 1].number().is_some()
                    && measure::of(&text[atoms[at].span.clone()]).is_some();
                free.filter(|_| !is_measure).and_then(|senses| senses.day.clone())
            };
            let Some(heard) = heard else {
                if free.is_some() {
                    self.month_alone(atoms, at, text);
                }
                continue;
            };
            let (meaning, from) = meaning(atoms, at);
            self.take(from..at + 1);
            match heard {
                Heard::Day(day) | Heard::Assumed(day, _) => {
                    let span = atoms[at].span.clone();
                    self.dated(atoms, Read { value: (meaning, day), span, at });
                }
                Heard::Open(why) => self.asks.push(why),
                Heard::Nothing => {}
            }
        }
    }

    /// "до четверга, 3.12": the date says which Thursday.
    fn dated(&mut self, atoms: &[Atom<'_>], day: Read<(DayFor, Day)>) {
        let is_date = |at: usize| matches!(atoms[at].what, What::Day(_));
        let is_beside = |known: &Read<(DayFor, Day)>| {
            atoms[known.at + 1..day.at].iter().all(|atom| {
                matches!(atom.what, What::Sign(',' | '(')) || atom.plays(Role::WhereMark)
            })
        };
        let weekday = self.days.last_mut().filter(|known| {
            day.value.0 == DayFor::Bare && is_date(day.at) != is_date(known.at) && is_beside(known)
        });
        match weekday {
            Some(known) if is_date(day.at) => {
                *known = Read { value: (known.value.0, day.value.1), ..day };
            }
            Some(_) => {}
            None => self.days.push(day),
        }
    }

    /// "до грудня": no day, and a question; "до кінця грудня" is one.
    fn month_alone(&mut self, atoms: &[Atom<'_>], at: usize, text: &str) {
        let month = atoms[at].words().and_then(|senses| senses.month);
        let end = at.checked_sub(1).filter(|before| atoms[*before].plays(Role::EndOf));
        if let (Some(day), Some(end)) = (month, end) {
            let (meaning, from) = meaning(atoms, end);
            self.take(from..at + 1);
            let span = atoms[end].span.start..atoms[at].span.end;
            let meaning = if meaning == DayFor::From { DayFor::From } else { DayFor::Deadline };
            self.days.push(Read { value: (meaning, day), span, at });
            return;
        }
        let is_month = atoms[at].words().is_some_and(|s| s.month.is_some() && s.unit.is_none());
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
                // "20 спальників -15": the bags are counted elsewhere, so these are degrees.
                let others = atoms[..at].iter().chain(&atoms[at + 1..]);
                let more = others.into_iter().any(|atom| atom.number().is_some());
                // "(комфорт -15, можно -10)" goes on with degrees.
                let is_colder = is_below
                    && self.measures.last().is_some_and(|last| last.value.0 == Measure::Celsius);
                if (is_comfort && (is_below || is_minus))
                    || is_colder
                    || (is_bag && is_below && more)
                {
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
            let is_stay = is_for || written.to_lowercase().starts_with("na ");
            if is_stay && !is_slashed && period == "week" {
                self.nights = Some(Read { value: 7_000, span: atom.span.clone(), at });
            }
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
                continue;
            }
            self.total_before(atoms, at);
        }
    }
}

impl Facts {
    /// "UK 9 x4, UK 10 x6 - 10 pairs total": the sum stands before its word.
    fn total_before(&mut self, atoms: &[Atom<'_>], at: usize) {
        let has_unit = at > 0 && atoms[at - 1].unit().is_some();
        let Some(of) = at.checked_sub(1 + usize::from(has_unit)) else { return };
        let is_apart = of > 0
            && matches!(atoms[of - 1].what, What::Sign(',' | ';' | '-' | '–' | '—' | '=' | '('))
            && atoms[..of].iter().any(|atom| atom.number().is_some());
        let is_free = atoms[at].plays(Role::Total) && !self.taken[of];
        if let Some(value) = atoms[of].number().filter(|_| is_free && is_apart) {
            self.total = Some(Read { value, span: atoms[of].span.clone(), at: of });
            self.take(of..at + 1);
        }
    }
}

fn is_item(atom: &Atom<'_>, key: &str) -> bool {
    use crate::exchange::names::Match;
    let item = atom.words().and_then(|senses| senses.item.as_ref());
    matches!(item, Some(Match::Known(known)) if known.key.as_str() == key)
}

/// What the words before a day say it is for, and the first atom of them.
fn meaning(atoms: &[Atom<'_>], at: usize) -> (DayFor, usize) {
    let mut from = at;
    // "до Нового року" has its mark inside.
    let is_until = atoms[at].words().is_some_and(|senses| senses.is_until);
    let mut meaning = if is_until { DayFor::Deadline } else { DayFor::Bare };
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
            // "termin do 5 grudnia" is when it is wanted; "termin 06.2027" is how long it keeps.
            if kind == "unsure" && meaning == DayFor::Deadline {
                return (meaning, before);
            }
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

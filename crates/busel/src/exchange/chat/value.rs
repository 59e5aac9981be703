//! Numbers and units beside a thing, told apart: what is a size, what an amount, what is in a pack.
//!
//! `43 - 10 пар`, `L-5`, `6 пачок по 30 шт`, `50кг мішок х2`, `szt. 15`. The thing decides which
//! numbers can be sizes at all.

mod sizes;

use std::ops::Range;

use busel_domain::size::Wearer;

use super::atom::{Atom, What};
use super::fit::Fit;
use super::proposal::{SaidSize, System};
use crate::catalogue::Role;
use crate::catalogue::letters::{fold, is_cyrillic};

/// Something beside a thing.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Value {
    /// A size.
    Size(SaidSize),
    /// An amount, with its unit.
    Amount(u64, Option<Box<str>>),
    /// A number that may be either.
    Bare(u64),
    /// From so much to so much, with a unit if one follows.
    Span(u64, u64, Option<Box<str>>),
    /// What is in one, and what it is in.
    Pack(u64, Box<str>, Option<Box<str>>),
    /// What it is in, without a number.
    Container(Box<str>),
    /// Digits that can be read in two ways.
    Unclear,
    /// So many of each.
    Each,
    /// Only about.
    About,
    /// At least.
    AtLeast,
    /// At most.
    AtMost,
    /// An amount that is no number.
    Vague,
    /// One or the other.
    Or,
    /// For whom all that follows is.
    Who(Wearer),
    /// Parts two sizes, or a size and an amount.
    Comma,
}

/// A value and where it stands.
pub(super) type Found = (Value, Range<usize>);

/// The letters of two values that make one, whichever of them stands first.
pub(super) fn both(one: &Range<usize>, other: &Range<usize>) -> Range<usize> {
    one.start.min(other.start)..one.end.max(other.end)
}

/// Reads the values among some atoms of a sentence.
pub(super) struct Values<'s, 'a> {
    pub(super) atoms: &'s [Atom<'a>],
    pub(super) text: &'s str,
    pub(super) fit: Fit,
    /// Whether it is weighed or poured, and not counted.
    pub(super) is_poured: bool,
    /// Whether it is worn on the legs, where `34/32` is waist and leg.
    pub(super) is_trousers: bool,
}

impl Values<'_, '_> {
    /// All values among the atoms at these positions.
    pub(super) fn read(&self, positions: &[usize]) -> Vec<Found> {
        let mut found = Vec::new();
        let mut at = 0;
        let mut before = None;
        while at < positions.len() {
            let taken = self.one(&positions[at..], before, &mut found).max(1);
            // What was read together with something else marks nothing more.
            let is_dot = self.atoms[positions[at]].is('.') && self.atoms[positions[at]].is_glued;
            if !(is_dot && taken == 1) {
                before = (taken == 1).then_some(positions[at]);
            }
            at += taken;
        }
        found
    }

    fn one(&self, rest: &[usize], before: Option<usize>, found: &mut Vec<Found>) -> usize {
        let atom = &self.atoms[rest[0]];
        let span = atom.span.clone();
        if let Some(length) = self.waist_and_leg(rest, found) {
            return length;
        }
        if let Some(length) = self.slashed(rest, found) {
            return length;
        }
        if let Some(length) = self.letters(rest, before, found) {
            return length;
        }
        match &atom.what {
            What::Unclear => found.push((Value::Unclear, span)),
            What::Range(low, high) => return self.range(rest, before, *low, *high, found),
            What::Sign(',' | ';') => found.push((Value::Comma, span)),
            What::Number(number) => return self.number(rest, before, *number, found),
            What::Words(senses) => {
                let is_pronoun = senses.number == Some(1000)
                    && self
                        .at(rest, 1)
                        .is_none_or(|next| next.unit().is_none() && !next.is_thing())
                    && !self.leads_to_thing(rest[0])
                    && !self.counts_what_is_before(rest[0]);
                if is_pronoun {
                    return 1;
                }
                if let Some(number) = senses.number.filter(|_| senses.unit.is_none()) {
                    return self.number(rest, before, number, found);
                }
                for (role, value) in [
                    (Role::Each, Value::Each),
                    (Role::AtLeast, Value::AtLeast),
                    (Role::Or, Value::Or),
                    (Role::About, Value::About),
                    (Role::Vague, Value::Vague),
                ] {
                    let is_limit =
                        matches!(role, Role::AtLeast | Role::About) && !self.is_limit(rest);
                    if atom.plays(role) && !is_limit {
                        found.push((value, span));
                        return 1;
                    }
                }
                if atom.plays(Role::AtMost) && self.is_limit(rest) {
                    found.push((Value::AtMost, span));
                    return 1;
                }
                if atom.plays(Role::And) {
                    found.push((Value::Comma, span));
                    return 1;
                }
                if let Some(who) = senses.who.filter(|_| self.fit != Fit::Unsized) {
                    found.push((Value::Who(who), span));
                    return 1;
                }
                if let Some(unit) =
                    senses.unit.filter(|_| !atom.plays(Role::Noise) && !atom.plays(Role::But))
                {
                    return self.unit(rest, before, unit, found);
                }
            }
            What::Day(_) | What::Sign(_) | What::Line | What::Aside => {}
        }
        1
    }

    fn at(&self, rest: &[usize], offset: usize) -> Option<&Atom<'_>> {
        rest.get(offset).map(|at| &self.atoms[*at])
    }

    /// Whether a number stands right behind.
    fn is_limit(&self, rest: &[usize]) -> bool {
        let offset = if self.at(rest, 1).is_some_and(|dot| dot.is('.')) { 2 } else { 1 };
        self.at(rest, offset)
            .is_some_and(|next| next.number().is_some() || matches!(next.what, What::Range(..)))
    }

    fn is_times(&self, atom: Option<&Atom<'_>>) -> bool {
        atom.is_some_and(|atom| {
            matches!(atom.what, What::Sign('×' | '*' | '✕' | '✖'))
                || matches!(&self.text[atom.span.clone()], "x" | "х" | "X" | "Х")
        })
    }

    /// What is written between what stands at this offset and what stands before it.
    fn between(&self, rest: &[usize], offset: usize) -> Option<&str> {
        let before = self.at(rest, offset.checked_sub(1)?)?;
        self.text.get(before.span.end..self.at(rest, offset)?.span.start)
    }

    /// Whether that is nothing.
    fn is_beside(&self, rest: &[usize], offset: usize) -> bool {
        self.between(rest, offset).is_some_and(|between| between.trim().is_empty())
    }

    /// The unit at an offset, if the words there are no phrase or thing first.
    fn unit_at(&self, rest: &[usize], offset: usize) -> Option<Box<str>> {
        let atom = self.at(rest, offset)?;
        // "4 116 99999999999 шт": whatever the last number is, it is what the pieces count.
        if self.between(rest, offset).is_some_and(|it| it.contains(|c: char| c.is_ascii_digit())) {
            return None;
        }
        let senses = atom.words()?;
        let unit = senses.unit.filter(|_| !atom.plays(Role::Noise))?;
        let is_size = senses.letters.is_some() && self.fit != Fit::Unsized
            || self.cyrillic_size(rest, offset).is_some();
        (!is_size && senses.item.is_none()).then(|| unit.into())
    }

    /// "one" in "closing this one" counts nothing; before a thing it does.
    fn leads_to_thing(&self, at: usize) -> bool {
        self.atoms.get(at + 1).is_some_and(Atom::is_thing)
            || at > 0 && self.atoms[at - 1].plays(Role::AtLeast)
    }

    /// "чайник один і лампочок пʼять": a one right behind a thing, at the end of what is said of it.
    fn counts_what_is_before(&self, at: usize) -> bool {
        let ends = self.atoms.get(at + 1).is_none_or(|next| {
            next.plays(Role::And) || next.plays(Role::But) || matches!(next.what, What::Sign(_))
        });
        at > 0 && self.atoms[at - 1].is_thing() && ends
    }

    /// "А-95", "R16", "Nan1": a number that is a part of a name.
    fn is_of_a_name(&self, at: usize) -> bool {
        let is_word = |at: usize| {
            self.atoms[at].words().is_some_and(|senses| {
                senses.letters.is_none()
                    && senses.item.is_none()
                    && senses.unit.is_none()
                    && senses.number.is_none()
                    && senses.does.is_empty()
            }) && !self.is_times(Some(&self.atoms[at]))
        };
        if at == 0 || !self.atoms[at].is_glued {
            return false;
        }
        let is_dashed = at > 1 && self.atoms[at - 1].is_dash() && self.atoms[at - 1].is_glued;
        is_word(at - 1) || (is_dashed && is_word(at - 2))
    }

    fn is_latin(&self) -> bool {
        !self.text.chars().any(is_cyrillic)
    }

    fn number(
        &self,
        rest: &[usize],
        before: Option<usize>,
        number: u64,
        found: &mut Vec<Found>,
    ) -> usize {
        let start = self.atoms[rest[0]].span.clone();
        let next = self.at(rest, 1);
        if self.is_of_a_name(rest[0]) {
            return 1;
        }
        if self.fit == Fit::Unsized {
            // "205/55" is how wide, and "1-3 роки" for whom: neither is how many.
            let is_wide = next.is_some_and(|next| next.is('/') && next.is_glued)
                && self.at(rest, 2).is_some_and(|next| next.is_glued && next.written().is_some());
            if is_wide {
                return 3;
            }
            if next.is_some_and(|next| next.plays(Role::Age)) {
                return 2;
            }
        }
        let glued = usize::from(next.is_some_and(|next| {
            next.is_dash()
                && next.is_glued
                && self.at(rest, 2).is_some_and(|word| {
                    word.is_glued && (word.plays(Role::Size) || self.is_ordinal(word))
                })
        }));
        if self.fit == Fit::Unsized && before.is_some_and(|at| self.atoms[at].plays(Role::Size)) {
            return 1;
        }
        if let Some(length) = self.sized_number(rest, before, number, glued, found) {
            return length;
        }
        // "12 1.12 x2": a day between them, and nothing is multiplied.
        if self.is_beside(rest, 1) && self.is_times(next) {
            return self.product(rest, number, found);
        }
        self.with_unit(rest, number, found).unwrap_or_else(|| {
            found.push((Value::Bare(number), start));
            1
        })
    }

    /// "10 пар", "50кг мішок", "5л*4", "6 пачок по 30 шт".
    fn with_unit(&self, rest: &[usize], number: u64, found: &mut Vec<Found>) -> Option<usize> {
        let start = self.atoms[rest[0]].span.clone();
        let next = self.at(rest, 1);
        let dotted = usize::from(
            next.is_some_and(|next| next.is_dash() && next.is_glued)
                && self.unit_at(rest, 2).is_some(),
        );
        let unit = self.unit_at(rest, 1 + dotted)?;
        let end = self.atoms[rest[1 + dotted]].span.end;
        let mut length = 2
            + dotted
            + usize::from(self.at(rest, 2 + dotted).is_some_and(|dot| dot.is_glued && dot.is('.')));
        if is_measured(&unit) {
            // "50кг мішок", "5 л бутлі"
            if let Some(container) = self.unit_at(rest, length).filter(|unit| is_container(unit)) {
                let end = self.atoms[rest[length]].span.end;
                found.push((Value::Pack(number, unit, Some(container)), start.start..end));
                return Some(length + 1);
            }
            if self.is_times(self.at(rest, length))
                && self.at(rest, length + 1).is_some_and(|next| next.number().is_some())
            {
                found.push((Value::Pack(number, unit, None), start.start..end));
                return Some(length);
            }
            found.push((Value::Amount(number, Some(unit)), start.start..end));
            return Some(length);
        }
        let is_box = is_container(&unit);
        found.push((Value::Amount(number, Some(unit)), start.start..end));
        let counter = &self.atoms[rest[1 + dotted]];
        if counter.plays(Role::Each) {
            found.push((Value::Each, counter.span.clone()));
        }
        if is_box {
            length += self.content(&rest[length..], found);
        }
        Some(length)
    }

    /// What is in one container: "по 30 шт", "(30 шт)", "x 24", "of 30".
    fn content(&self, rest: &[usize], found: &mut Vec<Found>) -> usize {
        let mut offset = usize::from(
            self.at(rest, 0).is_some_and(|atom| atom.is('('))
                || self.at(rest, 0).is_some_and(|atom| atom.is(','))
                    && self.at(rest, 1).is_some_and(|atom| atom.plays(Role::Each)),
        );
        let link = self.at(rest, offset);
        let is_link = link.is_some_and(|atom| {
            atom.plays(Role::Each)
                || matches!(
                    fold(&self.text[atom.span.clone()]).as_str(),
                    "of" | "with" | "по" | "z" | "a"
                )
        });
        let is_times = self.is_times(link);
        if is_link || is_times {
            offset += 1;
        } else if offset == 0 || !self.at(rest, 0).is_some_and(|atom| atom.is('(')) {
            return 0;
        }
        let Some(number) = self.at(rest, offset).and_then(Atom::number) else { return 0 };
        let unit = self.unit_at(rest, offset + 1);
        if unit.is_none() && !is_link {
            return 0;
        }
        // "2 ящики (48 банок)": in all, or in each? Of one crate both are the same.
        let is_one = matches!(found.last(), Some((Value::Amount(1000, _), _)));
        if !is_link && !is_times && !is_one {
            return 0;
        }
        let start = self.atoms[rest[offset]].span.start;
        let last = offset + usize::from(unit.is_some());
        let end = self.atoms[rest[last]].span.end;
        found.push((Value::Pack(number, unit.unwrap_or_else(|| "piece".into()), None), start..end));
        last + 1
            + usize::from(self.at(rest, last + 1).is_some_and(|dot| dot.is_glued && dot.is('.')))
    }

    /// `4x5л`, `43 x 6`, `2x24`, `6x`, `3х4 м`.
    fn product(&self, rest: &[usize], number: u64, found: &mut Vec<Found>) -> usize {
        let start = self.atoms[rest[0]].span.clone();
        let times = self.at(rest, 2).filter(|_| self.is_beside(rest, 2)).and_then(Atom::number);
        let Some(times) = times else {
            found.push((Value::Amount(number, None), start));
            return 2;
        };
        let end = self.atoms[rest[2]].span.end;
        let unit = self.unit_at(rest, 3);
        match unit.as_deref() {
            Some("metre") => return 4,
            Some(measured) if is_measured(measured) => {
                let end = self.atoms[rest[3]].span.end;
                found.push((Value::Amount(number, None), start));
                found.push((
                    Value::Pack(times, measured.into(), None),
                    self.atoms[rest[2]].span.start..end,
                ));
                return 4;
            }
            Some(_) | None => {}
        }
        if self.fit.takes(number) {
            let written = self.text[start.clone()].replace(',', ".");
            found.push((Value::Size(self.fit.size(written, number, self.is_latin())), start));
            found.push((Value::Amount(times, unit.clone()), self.atoms[rest[2]].span.clone()));
            return 3 + usize::from(unit.is_some());
        }
        let is_measure = self
            .at(rest, 3)
            .is_some_and(|word| super::number::is_measure(&self.text[word.span.clone()]));
        if is_measure {
            return 4;
        }
        found.push((
            Value::Amount(number.saturating_mul(times) / 1000, unit.clone()),
            start.start..end,
        ));
        3 + usize::from(unit.is_some())
    }

    fn range(
        &self,
        rest: &[usize],
        before: Option<usize>,
        low: u64,
        high: u64,
        found: &mut Vec<Found>,
    ) -> usize {
        let span = self.atoms[rest[0]].span.clone();
        let next = self.at(rest, 1);
        let written: String = self.text[span.clone()]
            .chars()
            .map(|c| if super::token::is_dash(c) { '-' } else { c })
            .filter(|c| !c.is_whitespace())
            .collect();
        let before = before.map(|at| &self.atoms[at]);
        if self.fit == Fit::Unsized && before.is_some_and(|atom| atom.plays(Role::Size)) {
            return 1;
        }
        if self.fit == Fit::Unsized && next.is_some_and(|next| next.plays(Role::Age)) {
            return 2;
        }
        if self.fit != Fit::Unsized {
            let ages = before.and_then(|atom| atom.role(Role::Ages)).map(|_| "years");
            let age = next.and_then(age_unit);
            if ages.is_some() && age.is_none() {
                found.push((
                    Value::Size(SaidSize { system: System::Years, value: written.into() }),
                    span,
                ));
                return 1;
            }
            let is_marked = before.is_some_and(|atom| atom.plays(Role::Size))
                || next.is_some_and(|next| next.plays(Role::Size));
            let has_unit = self.unit_at(rest, 1).is_some();
            let takes = self.fit.takes(low)
                && self.fit.takes(high)
                && (!has_unit || self.fit.is_likely(low));
            if let Some(age) = age {
                let system = if age == "months" { System::Months } else { System::Years };
                found.push((Value::Size(SaidSize { system, value: written.into() }), span));
                return 2;
            }
            if is_marked || takes {
                found.push((Value::Size(self.fit.size(written, low, self.is_latin())), span));
                return 1 + usize::from(next.is_some_and(|next| next.plays(Role::Size)));
            }
        }
        let unit = self.unit_at(rest, 1);
        let length = 1 + usize::from(unit.is_some());
        let end = self.atoms[rest[length - 1]].span.end;
        // "(0-6 m)" says for which months, or how long; nobody counts so.
        let is_aside = rest[0] > 0 && self.atoms[rest[0] - 1].is('(');
        if is_aside && unit.as_deref() == Some("metre") {
            return length;
        }
        // "4 (9-14 кг)": how heavy the child is.
        if self.fit == Fit::Nappy && unit.as_deref() == Some("kilogram") {
            return length;
        }
        found.push((Value::Span(low, high, unit), span.start..end));
        length
    }

    /// "szt. 15", "пар - 10"; or a container by itself.
    fn unit(
        &self,
        rest: &[usize],
        before: Option<usize>,
        unit: &str,
        found: &mut Vec<Found>,
    ) -> usize {
        let start = self.atoms[rest[0]].span.clone();
        let mut offset = 1;
        while self
            .at(rest, offset)
            .is_some_and(|atom| matches!(atom.what, What::Sign('.' | ':' | '-' | '–' | '—' | '=')))
        {
            offset += 1;
        }
        let is_free = before.is_none_or(|at| self.atoms[at].number().is_none());
        if let Some(number) =
            self.at(rest, offset).and_then(Atom::number).filter(|_| is_free && !is_measured(unit))
            && self.unit_at(rest, offset + 1).is_none_or(|_| !is_container(unit))
            && !self.is_times(self.at(rest, offset + 1))
            && self.unit_at(rest, offset + 1).is_none()
        {
            let end = self.atoms[rest[offset]].span.end;
            // "штук 20" is about twenty; "шт. 20" and "шт 20" are exact.
            let word = &self.text[start.clone()];
            if offset == 1 && word.chars().all(is_cyrillic) && word.chars().count() > 2 {
                found.push((Value::About, start.clone()));
            }
            found.push((Value::Amount(number, Some(unit.into())), start.start..end));
            return offset + 1;
        }
        if is_container(unit) {
            found.push((Value::Container(unit.into()), start));
            return 1 + self.content(&rest[1..], found);
        }
        1
    }
}

/// What an age is told in; "мес" beside what is worn is one too.
fn age_unit<'s>(atom: &'s Atom<'_>) -> Option<&'s str> {
    let month = || (atom.role(Role::Period) == Some("month")).then_some("months");
    atom.role(Role::Age).or_else(month)
}

/// Whether the unit weighs or pours.
pub(super) fn is_measured(unit: &str) -> bool {
    matches!(unit, "gram" | "kilogram" | "tonne" | "litre" | "millilitre" | "pound" | "ounce")
}

/// Whether the unit holds several things, or a measured amount.
pub(super) fn is_container(unit: &str) -> bool {
    matches!(
        unit,
        "pack"
            | "box"
            | "bottle"
            | "bag"
            | "sack"
            | "pallet"
            | "euro_pallet"
            | "crate"
            | "can"
            | "can_10"
            | "carton"
            | "tube"
            | "tray"
            | "jar"
            | "block"
            | "kit"
            | "blister"
            | "roll"
            | "canister"
    )
}

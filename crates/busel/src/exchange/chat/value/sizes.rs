//! Sizes among the values beside a thing: `XL`, `M/L/XL`, `34/32`, "43 розмір", "EU 43".

use std::ops::Range;

use super::{Found, Value, Values};
use crate::catalogue::Role;
use crate::catalogue::letters::fold;
use crate::exchange::chat::atom::Atom;
use crate::exchange::chat::fit::Fit;
use crate::exchange::chat::proposal::{SaidSize, System};

impl Values<'_, '_> {
    /// Sizes in letters: `XL`, `M/L/XL`, `L-XL`.
    pub(super) fn letters(
        &self,
        rest: &[usize],
        before: Option<usize>,
        found: &mut Vec<Found>,
    ) -> Option<usize> {
        // "рукавички медичні М" have a size; "5 L" and "10 м" of anything are an amount.
        let after_number = before.is_some_and(|at| self.atoms[at].number().is_some());
        if self.fit == Fit::Unsized && (self.is_poured || after_number) {
            return None;
        }
        let letters = |offset: usize| {
            let written = self.at(rest, offset).and_then(Atom::words);
            let written = written.and_then(|senses| senses.letters.clone());
            written.or_else(|| self.cyrillic_size(rest, offset).map(str::to_owned))
        };
        let mut all = vec![(letters(0)?, self.atoms[rest[0]].span.clone())];
        let mut length = 1;
        let mut is_dashed = false;
        while let (Some(mark), Some(next)) = (self.at(rest, length), letters(length + 1))
            && (mark.is('/') || (mark.is_dash() && mark.is_glued))
            // "L-6 Mama L": six stands between, also where it is of something else.
            && self.is_beside(rest, length)
            && self.is_beside(rest, length + 1)
        {
            is_dashed |= mark.is_dash();
            all.push((next, self.atoms[rest[length + 1]].span.clone()));
            length += 2;
        }
        let is_each = self.at(rest, length).is_some_and(|next| next.plays(Role::Each))
            || self.at(rest, length + 1).is_some_and(|next| next.plays(Role::Each));
        if all.len() == 2 && !is_each {
            let mark = if is_dashed { "-" } else { "/" };
            let value = format!("{}{mark}{}", all[0].0, all[1].0);
            found.push((
                Value::Size(SaidSize { system: System::Int, value: value.into() }),
                all[0].1.start..all[1].1.end,
            ));
            return Some(length);
        }
        for (value, span) in all {
            found.push((Value::Size(SaidSize { system: System::Int, value: value.into() }), span));
        }
        Some(length)
    }

    /// "Л-6", "С: 3" of what is worn: letters of a size, and no litres.
    pub(super) fn cyrillic_size(&self, rest: &[usize], offset: usize) -> Option<&'static str> {
        let size = match &self.text[self.at(rest, offset)?.span.clone()] {
            "Л" => "L",
            "С" => "S",
            _ => return None,
        };
        let mark = self.at(rest, offset + 1);
        let is_parted = mark.is_some_and(|mark| mark.is_dash() || mark.is(':'));
        let is_counted = self.at(rest, offset + 2).is_some_and(|next| next.number().is_some());
        let is_worn = self.fit != Fit::Unsized && !self.is_poured;
        (is_worn && is_parted && is_counted).then_some(size)
    }

    /// "розмір 52, зріст 180": how tall somebody is, where another size was said already.
    pub(super) fn is_only_height(&self, before: &Atom<'_>, number: u64, found: &[Found]) -> bool {
        const HEIGHTS: [&str; 6] = ["зріст", "ріст", "рост", "ростом", "wzrost", "height"];
        let word = fold(&self.text[before.span.clone()]);
        let is_height = HEIGHTS.iter().any(|height| fold(height) == word);
        let before = found.iter().rev().map(|(value, _)| value);
        let beside = before.take_while(|value| matches!(value, Value::Comma | Value::Size(_)));
        let mut said =
            beside.filter_map(
                |value| {
                    if let Value::Size(size) = value { Some(size.system) } else { None }
                },
            );
        is_height
            && (140_000..=210_000).contains(&number)
            && said.any(|system| system != System::Height)
    }

    /// `W32 L30`, `W32/L30`.
    pub(super) fn waist_and_leg(&self, rest: &[usize], found: &mut Vec<Found>) -> Option<usize> {
        let is_inches = |number: &u64| (24_000..=56_000).contains(number);
        let marked = |offset: usize, mark: &str| {
            let is_mark = self
                .at(rest, offset)
                .is_some_and(|atom| fold(&self.text[atom.span.clone()]) == mark);
            self.at(rest, offset + 1).and_then(Atom::written).filter(|_| is_mark).filter(is_inches)
        };
        let waist = marked(0, "w").filter(|_| self.is_trousers)?;
        let gap = usize::from(self.at(rest, 2).is_some_and(|a| a.is('/') || a.is(',')));
        let leg = marked(2 + gap, "l")?;
        let value = format!("{}/{}", waist / 1000, leg / 1000);
        let span = self.atoms[rest[0]].span.start..self.atoms[rest[3 + gap]].span.end;
        found.push((Value::Size(SaidSize { system: System::WaistLeg, value: value.into() }), span));
        Some(4 + gap)
    }

    /// Numbers with slashes between them: `34/32`, `42/43/44`, `52/4`.
    pub(super) fn slashed(&self, rest: &[usize], found: &mut Vec<Found>) -> Option<usize> {
        if self.fit == Fit::Unsized {
            return None;
        }
        let number = |offset: usize| self.at(rest, offset).and_then(Atom::written);
        let mut all = vec![(number(0)?, self.atoms[rest[0]].span.clone())];
        let mut length = 1;
        while let (Some(mark), Some(next)) = (self.at(rest, length), number(length + 1))
            && mark.is('/')
        {
            all.push((next, self.atoms[rest[length + 1]].span.clone()));
            length += 2;
        }
        if all.len() < 2 || !self.fit.takes(all[0].0) && !self.is_trousers {
            return None;
        }
        let whole = all[0].1.start..all[all.len() - 1].1.end;
        let written = self.text[whole.clone()].replace(' ', "");
        let is_each = self.at(rest, length).is_some_and(|next| next.plays(Role::Each))
            || self.at(rest, length + 1).is_some_and(|next| next.plays(Role::Each));
        let is_inches = |value: u64| (26_000..=46_000).contains(&value);
        if self.is_trousers && all.len() == 2 && is_inches(all[0].0) && is_inches(all[1].0) {
            found.push((
                Value::Size(SaidSize { system: System::WaistLeg, value: written.into() }),
                whole,
            ));
        } else if all.len() == 2 && self.fit == Fit::Clothes && all[1].0 < 10_000 {
            found.push((
                Value::Size(SaidSize { system: System::HalfChest, value: written.into() }),
                whole,
            ));
        } else if all.len() == 2 && !is_each && all[0].0 < all[1].0 {
            found.push((
                Value::Size(self.fit.size(written.replace('/', "-"), all[0].0, self.is_latin())),
                whole,
            ));
        } else {
            for (value, span) in all {
                let written = self.text[span.clone()].to_owned();
                found.push((Value::Size(self.fit.size(written, value, self.is_latin())), span));
            }
        }
        Some(length)
    }

    /// "43 розмір", "размер 43", "EU 43", "№ 4", "5-6 років".
    pub(super) fn sized_number(
        &self,
        rest: &[usize],
        before: Option<usize>,
        number: u64,
        glued: usize,
        found: &mut Vec<Found>,
    ) -> Option<usize> {
        if self.fit == Fit::Unsized {
            return None;
        }
        let span = self.atoms[rest[0]].span.clone();
        let written = self.digits(&span, number);
        let before = before.map(|at| &self.atoms[at]);
        let next = self.at(rest, 1 + glued);
        let after_next = self.at(rest, 2 + glued);
        let system = |atom: Option<&Atom<'_>>| {
            atom.and_then(|atom| atom.role(Role::System)).and_then(System::from_word)
        };
        let is_numbered = before.is_some_and(|atom| atom.is('№') || atom.is('#'));
        if is_numbered && !self.fit.takes(number) {
            return Some(1);
        }
        if before.is_some_and(|before| self.is_only_height(before, number, found)) {
            return Some(1);
        }
        let is_marked = is_numbered || before.is_some_and(|atom| atom.plays(Role::Size));
        let push = |system: Option<System>, found: &mut Vec<Found>| {
            let mut size = self.fit.size(written.clone(), number, self.is_latin());
            size.system = system.unwrap_or(size.system);
            found.push((Value::Size(size), span.clone()));
        };
        if let Some(named) = system(next) {
            push(Some(named), found);
            return Some(2 + glued);
        }
        if let Some(named) = system(before) {
            push(Some(named), found);
            return Some(1);
        }
        if before.is_some_and(|atom| atom.plays(Role::Ages))
            && next.is_none_or(|next| !next.plays(Role::Age))
        {
            push(Some(System::Years), found);
            return Some(1);
        }
        if let Some(age) = next.and_then(super::age_unit) {
            let system = if age == "months" { System::Months } else { System::Years };
            push(Some(system), found);
            return Some(2 + glued);
        }
        let is_size_next = next.is_some_and(|next| next.plays(Role::Size));
        let is_ordinal = glued > 0 && next.is_some_and(|next| self.is_ordinal(next));
        let ordinal_then_size = is_ordinal && after_next.is_some_and(|next| next.plays(Role::Size));
        // "10 размер 43" has the size behind its word.
        let belongs_on = is_size_next
            && self
                .at(rest, 2 + glued)
                .is_some_and(|atom| atom.number().is_some() && !self.fit.takes(number));
        if (is_size_next && !belongs_on) || is_ordinal {
            push(None, found);
            return Some(2 + glued + usize::from(ordinal_then_size));
        }
        if is_marked {
            push(None, found);
            return Some(1);
        }
        None
    }

    /// A size in digits, also where it was said in words.
    pub(in crate::exchange::chat) fn digits(&self, span: &Range<usize>, number: u64) -> String {
        let written = self.text[span.clone()].replace(',', ".");
        if written.contains(|c: char| c.is_ascii_digit()) {
            written
        } else {
            crate::exchange::units::thousandths_text(number)
        }
    }

    pub(super) fn is_ordinal(&self, atom: &Atom<'_>) -> bool {
        matches!(
            fold(&self.text[atom.span.clone()]).as_str(),
            "го" | "ого" | "и" | "ыи" | "га" | "ого размера"
        )
    }
}

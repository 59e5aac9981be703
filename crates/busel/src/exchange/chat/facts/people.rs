//! How many people a sentence speaks of, and how old they are: nobody's age is an amount.

use std::ops::Range;

use super::{Facts, Read};
use crate::catalogue::Role;
use crate::catalogue::letters::fold;
use crate::exchange::chat::atom::{Atom, What};

/// How many people were counted so far.
#[derive(Debug, Default)]
struct Count {
    sum: u64,
    group: Option<u64>,
    span: Option<Range<usize>>,
    /// Whether somebody was told one by one, as a family is.
    has_one: bool,
}

impl Count {
    fn widen(&mut self, range: Range<usize>) {
        let known = self.span.take().unwrap_or(range.clone());
        self.span = Some(known.start.min(range.start)..known.end.max(range.end));
    }
}

impl Facts {
    pub(super) fn people(&mut self, atoms: &[Atom<'_>], text: &str) {
        let mut count = Count::default();
        let mut seen = false;
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
            if many == "many" {
                self.several((atoms, text), at, (seen, is_for_whom), &mut count);
            } else {
                self.one_or_group((atoms, text), at, many, &mut count);
            }
            seen = true;
            self.ages_after(atoms, at + 1);
        }
        // "мені 76, йому 81": how old somebody is.
        for at in 0..atoms.len().saturating_sub(1) {
            let counts = atoms.get(at + 2).is_some_and(|next| {
                next.unit().is_some() || next.is_thing() || next.plays(Role::Size)
            });
            if atoms[at].plays(Role::AgeOf) && atoms[at + 1].number().is_some() && !counts {
                self.take(at..at + 2);
            }
        }
        self.ages(atoms, seen);
        self.is_group = count.group.is_some() || !count.has_one;
        let number = count.group.or((count.sum > 0).then_some(count.sum));
        if let (Some(value), Some(span)) = (number, count.span) {
            self.people = Some(Read { value, span, at: 0 });
        }
    }

    /// "5 осіб", "детей 6".
    fn several(
        &mut self,
        (atoms, text): (&[Atom<'_>], &str),
        at: usize,
        (seen, is_for_whom): (bool, bool),
        count: &mut Count,
    ) {
        let before = number_before(atoms, at, &self.taken);
        match (before, number_after(atoms, at)) {
            (Some((number, from)), _) => {
                count.sum += number / 1000 + u64::from(is_with_me(atoms, from, text));
                count.widen(atoms[from].span.start..atoms[at].span.end);
                let has_mark = from > 0
                    && (atoms[from - 1].plays(Role::WhereMark)
                        || atoms[from - 1].plays(Role::Deadline))
                    && !self.taken[from - 1];
                self.take(from - usize::from(has_mark)..at + 1);
            }
            // "15 человек, детей 6": some of those already counted.
            (None, Some((_, to))) if seen && !is_aged(atoms, to) => self.take(at..to),
            (None, _) if !is_for_whom => self.take(at..at + 1),
            (None, _) => {}
        }
    }

    /// "сімʼя з 5", "мама", "32 ребёнка".
    fn one_or_group(
        &mut self,
        (atoms, text): (&[Atom<'_>], &str),
        at: usize,
        many: &str,
        count: &mut Count,
    ) {
        let before = number_before(atoms, at, &self.taken);
        match (many, before, number_after(atoms, at)) {
            ("collective", _, Some((number, to))) if !is_aged(atoms, to) => {
                let with_unit = atoms
                    .get(to)
                    .is_some_and(|atom| atom.plays(Role::Many) || atom.unit() == Some("person"));
                count.group = Some(number / 1000);
                count.widen(atoms[at].span.start..atoms[to - 1].span.end);
                self.take(at..to + usize::from(with_unit));
            }
            ("collective", ..) => self.take(at..at + 1),
            (_, Some((number, from)), _) if number <= 500_000 => {
                count.sum += number / 1000;
                count.widen(atoms[from].span.start..atoms[at].span.end);
                self.take(from..at + 1);
            }
            _one => {
                count.has_one = true;
                count.sum += 1 + u64::from(is_with_me(atoms, at, text));
                count.widen(atoms[at].span.clone());
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

/// "ja i syn", "me and my son": whether the writer is told with somebody.
fn is_with_me(atoms: &[Atom<'_>], at: usize, text: &str) -> bool {
    let and = (at.saturating_sub(2)..at).rev().find(|of| atoms[*of].plays(Role::And));
    let me = and.and_then(|and| and.checked_sub(1)).map(|me| fold(&text[atoms[me].span.clone()]));
    me.is_some_and(|me| matches!(me.as_str(), "я" | "ja" | "me" | "myself"))
}

/// Whether it names something that is bought by age.
fn is_worn(atom: &Atom<'_>) -> bool {
    use crate::exchange::names::Match;
    let Some(Match::Known(known)) = atom.words().and_then(|senses| senses.item.as_ref()) else {
        return false;
    };
    matches!(known.key.category(), "clothing" | "shoes" | "boots" | "baby" | "toys")
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
    for (next, atom) in atoms.iter().enumerate().skip(at + 1).take(3) {
        if let Some(number) = atom.number() {
            return Some((number, next + 1));
        }
        let is_link = matches!(atom.what, What::Sign('-' | '–' | '—' | ':' | '('))
            || atom.plays(Role::WhereMark)
            || atom.plays(Role::From)
            || atom.plays(Role::Noise)
            || atom.role(Role::Many) == Some("many");
        if !is_link {
            return None;
        }
    }
    None
}

fn is_aged(atoms: &[Atom<'_>], at: usize) -> bool {
    atoms.get(at).is_some_and(|atom| atom.plays(Role::Age) && !atom.plays(Role::Many))
}

//! Which words of a sentence belong to which of its things.
//!
//! Amounts stand before a thing or behind it, as the clause shows; what counts something nobody knows
//! belongs to none and is asked about.

use std::ops::Range;

use super::{Desk, Thing};
use crate::catalogue::Role;
use crate::exchange::chat::atom::What;
use crate::exchange::chat::measure;
use crate::exchange::chat::sentence::is_boundary;

pub(super) struct Regions {
    pub(super) carried: Vec<usize>,
    pub(super) of_things: Vec<Vec<usize>>,
}

impl Desk<'_, '_> {
    /// Which atoms belong to which thing.
    pub(super) fn regions(&self, things: &[Thing], has_open: bool) -> Regions {
        let atoms = self.atoms();
        let strange = self.strangers();
        let free = |range: Range<usize>| -> Vec<usize> {
            range.filter(|at| !self.facts.taken[*at] && !strange[*at]).collect()
        };
        let mut of_things: Vec<Vec<usize>> = vec![Vec::new(); things.len()];
        let first = things.first().and_then(|thing| thing.at).unwrap_or(atoms.len());
        let mut carried = Vec::new();
        // "3 коробки: ковдри 12": what stands before a colon is no amount of what follows it.
        let colon = self.atoms()[..first].iter().rposition(|atom| atom.is(':'));
        let after_own = first + 1 < atoms.len() && self.has_values(&free(first + 1..atoms.len()));
        let from = colon.filter(|_| after_own && !has_open).map_or(0, |colon| colon + 1);
        let leading = free(from..first);
        match (has_open, things.is_empty()) {
            (true, true) => carried = leading,
            (true, false) => {
                let (left, right) = self.parted(&leading);
                if self.has_values(&right) && !left.is_empty() {
                    carried = left;
                    of_things[0].extend(right);
                } else if self.has_values(&leading) && !self.has_values(&right) {
                    carried = leading;
                } else {
                    of_things[0].extend(leading);
                }
            }
            (false, false) => of_things[0].extend(leading),
            (false, true) => {}
        }
        for index in 0..things.len() {
            let Some(at) = things[index].at else { continue };
            let end = things.get(index + 1).and_then(|next| next.at).unwrap_or(atoms.len());
            let between = free(at + 1..end);
            if index + 1 == things.len() {
                of_things[index].extend(between);
                continue;
            }
            let (left, right) = self.parted(&between);
            let has_boundary = left.len() + right.len() < between.len() || !left.is_empty();
            if has_boundary {
                if self.has_values(&right) {
                    of_things[index].extend(left);
                    of_things[index + 1].extend(right);
                } else {
                    of_things[index].extend(between);
                }
            } else if self.has_values(&of_things[index]) {
                of_things[index + 1].extend(between);
            } else {
                of_things[index].extend(between);
            }
        }
        Regions { carried, of_things }
    }

    /// Atoms of clauses that count something nobody knows: "12 наматрацників". Their numbers belong to
    /// no other thing.
    fn strangers(&self) -> Vec<bool> {
        let atoms = self.atoms();
        let parts = self.parts();
        let mut strange = vec![false; atoms.len()];
        for part in parts {
            if self.stranger(&part).is_some() {
                for at in part {
                    strange[at] = true;
                }
            }
        }
        strange
    }

    /// What is counted in such a clause.
    pub(in crate::exchange::chat) fn unknown(&self) -> Vec<String> {
        self.parts().iter().filter_map(|part| self.stranger(part)).collect()
    }

    /// The sentence cut at every boundary and "and".
    fn parts(&self) -> Vec<Range<usize>> {
        let atoms = self.atoms();
        let mut parts = Vec::new();
        let mut start = 0;
        for (at, atom) in atoms.iter().enumerate() {
            if is_boundary(atom) || atom.plays(Role::And) {
                parts.push(start..at);
                start = at + 1;
            }
        }
        parts.push(start..atoms.len());
        parts
    }

    /// The unknown words of a clause that has a number and no thing.
    fn stranger(&self, part: &Range<usize>) -> Option<String> {
        let atoms = self.atoms();
        let free: Vec<usize> = part.clone().filter(|at| !self.facts.taken[*at]).collect();
        let has_thing = free.iter().any(|at| {
            atoms[*at].is_thing() || atoms[*at].plays(Role::Size) || atoms[*at].plays(Role::System)
        });
        let is_number = |at: &&usize| {
            atoms[**at].number().is_some() || matches!(atoms[**at].what, What::Range(..))
        };
        let number = free.iter().find(is_number).filter(|_| !has_thing)?;
        let is_unknown = |at: usize| {
            atoms[at].words().is_some_and(|senses| {
                senses.name_nothing()
                    && senses.urgent.is_none()
                    && senses.day.is_none()
                    && atoms[at].span.len() > 3
            }) && measure::of(&self.text[atoms[at].span.clone()]).is_none()
        };
        let words: Vec<&str> = free
            .iter()
            .filter(|at| is_unknown(**at))
            .map(|at| &self.text[atoms[*at].span.clone()])
            .collect();
        // The first word of the clause, or the one right behind the number and its unit.
        let leads = free.first().is_some_and(|at| is_unknown(*at));
        let behind = free.iter().filter(|at| *at > number).find(|at| {
            let is_times = is_times_letter(&self.text[atoms[**at].span.clone()]);
            atoms[**at].unit().is_none() && !atoms[**at].is('.') && !is_times
        });
        let follows = behind.is_some_and(|at| is_unknown(*at));
        (leads || follows).then(|| words.join(" ")).filter(|words| !words.is_empty())
    }

    /// What stands before and after the last boundary.
    fn parted(&self, positions: &[usize]) -> (Vec<usize>, Vec<usize>) {
        let atoms = self.atoms();
        let is_part = |at: &usize| is_boundary(&atoms[*at]) || atoms[*at].plays(Role::And);
        // A semicolon parts more than a comma: "куртка 1 шт; дівчинка, зріст 98, комбінезон".
        let semicolon = positions.iter().rposition(|at| atoms[*at].is(';'));
        match semicolon.or_else(|| positions.iter().rposition(is_part)) {
            Some(last) => (positions[..=last].to_vec(), positions[last + 1..].to_vec()),
            None => (Vec::new(), positions.to_vec()),
        }
    }

    pub(super) fn has_values(&self, positions: &[usize]) -> bool {
        positions.iter().any(|at| {
            let atom = &self.atoms()[*at];
            atom.number().is_some()
                || matches!(atom.what, What::Range(..) | What::Unclear)
                || atom.plays(Role::SameAmount)
                || atom.plays(Role::SameSizes)
                || atom.words().is_some_and(|senses| senses.letters.is_some())
        })
    }
}

/// "3 x cookers": the sign of times, written as a letter.
fn is_times_letter(word: &str) -> bool {
    matches!(word, "x" | "х" | "X" | "Х")
}

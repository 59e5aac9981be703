//! Whom a message names as the one to ask: a name beside a telephone, behind "this is", or at the end
//! behind thanks. Only a name that means nothing else; the telephone itself is never kept.

use super::Facts;
use crate::catalogue::Role;
use crate::exchange::chat::atom::{Atom, What};

/// A town of this size is likelier a town than somebody.
const TOWN_PEOPLE: u32 = 15_000;
/// Words in a name.
const WORDS_MAX: usize = 3;

impl Facts {
    pub(super) fn contacts(&mut self, atoms: &[Atom<'_>], text: &str) {
        for at in 0..atoms.len() {
            let end = name_end(atoms, at, &self.taken);
            let Some(end) = end.filter(|end| is_told(atoms, at, *end)) else { continue };
            if self.contact.is_none() {
                self.contact = Some(text[atoms[at].span.start..atoms[end - 1].span.end].into());
            }
            self.take(at..end);
            return;
        }
    }
}

/// Past the words of a name that begins here.
fn name_end(atoms: &[Atom<'_>], at: usize, taken: &[bool]) -> Option<usize> {
    let is_name = |at: usize| {
        !taken[at]
            && atoms[at].words().is_some_and(|senses| {
                let is_town =
                    senses.town.as_ref().is_some_and(|town| town.population >= TOWN_PEOPLE);
                senses.is_capital
                    && senses.does.is_empty()
                    && senses.item.is_none()
                    && senses.unit.is_none()
                    && senses.number.is_none()
                    && senses.letters.is_none()
                    && senses.day.is_none()
                    && senses.who.is_none()
                    && !is_town
            })
    };
    let length = (at..atoms.len()).take(WORDS_MAX).take_while(|at| is_name(*at)).count();
    (length > 0).then_some(at + length)
}

/// Whether what stands around a name says that it is whom to ask.
fn is_told(atoms: &[Atom<'_>], at: usize, end: usize) -> bool {
    let is_gap = |atom: &&Atom<'_>| {
        matches!(atom.what, What::Sign(',' | ':' | '.' | '-' | '–' | '—' | '('))
            || atom.plays(Role::Noise)
    };
    let before = atoms[..at].iter().rev().find(|atom| !is_gap(atom));
    let after = atoms[end..].iter().find(|atom| !is_gap(atom));
    let is_phone =
        |atom: Option<&Atom<'_>>| atom.is_some_and(|atom| matches!(atom.what, What::Aside));
    let is_marked = at > 0 && atoms[at - 1].plays(Role::Contact);
    let is_signed = after.is_none()
        && at > 1
        && atoms[at - 1].is(',')
        && matches!(atoms[at - 2].role(Role::Intent), Some("courtesy"));
    is_marked || is_phone(before) || is_phone(after) || is_signed
}

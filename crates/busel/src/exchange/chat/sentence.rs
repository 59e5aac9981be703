//! A message parted into sentences, and a sentence into clauses.

use std::ops::Range;

use super::atom::{Atom, What};
use crate::catalogue::Role;

/// A longer one is no sentence: it ends at the next boundary, or at twice as much.
const ATOMS_MAX: usize = 150;

/// One sentence, or one line of a list.
#[derive(Debug, Clone)]
pub(super) struct Sentence<'a> {
    pub(super) atoms: Vec<Atom<'a>>,
    /// Whether it ends with a question mark.
    pub(super) is_question: bool,
    /// Whether what follows stands under it.
    pub(super) is_heading: bool,
    /// The amount that was taken back in it.
    pub(super) wrong: Option<u64>,
}

impl Sentence<'_> {
    /// Where it stands in the message.
    pub(super) fn span(&self) -> Range<usize> {
        let start = self.atoms.first().map_or(0, |atom| atom.span.start);
        start..self.atoms.last().map_or(start, |atom| atom.span.end)
    }

    /// The clause each atom belongs to.
    pub(super) fn clauses(&self) -> Vec<usize> {
        let mut clause = 0;
        let mut all = Vec::with_capacity(self.atoms.len());
        for atom in &self.atoms {
            if is_boundary(atom) {
                clause += 1;
            }
            all.push(clause);
        }
        all
    }
}

/// Whether a new clause begins here.
pub(super) fn is_boundary(atom: &Atom<'_>) -> bool {
    matches!(atom.what, What::Sign(',' | ';' | '(' | ')' | '.' | '!' | '•' | '|' | '[' | ']'))
        || atom.plays(Role::But)
}

/// Parts a message.
pub(super) fn sentences<'a>(mut atoms: Vec<Atom<'a>>) -> Vec<Sentence<'a>> {
    part_at_slashes(&mut atoms);
    let mut all = Vec::new();
    let mut current: Vec<Atom<'a>> = Vec::new();
    let begins: Vec<bool> = (0..atoms.len()).map(|at| begins_a_point(&atoms, at)).collect();
    let mut atoms = atoms.into_iter().zip(begins).peekable();
    while let Some((atom, is_point)) = atoms.next() {
        let next = atoms.peek().map(|(next, _)| next);
        let is_line = matches!(atom.what, What::Line);
        let is_end = is_line
            || ends(&atom, current.last(), next)
            || current.len() >= ATOMS_MAX && is_boundary(&atom);
        let is_end = is_end || current.len() >= 2 * ATOMS_MAX;
        let is_question = atom.is('?');
        // "1) ліхтар – 5 2) батарейки – 20": each number begins a line of its own.
        let is_numbered = is_point
            || matches!(atom.what, What::Number(_))
                && !atom.is_glued
                && next.is_some_and(|next| next.is_glued && next.is(')'))
                && !current.iter().any(|atom| atom.is('('));
        if is_numbered {
            finish(&mut all, &mut current, false);
        }
        if !is_line {
            current.push(atom);
        }
        if is_end {
            finish(&mut all, &mut current, is_question);
        }
    }
    finish(&mut all, &mut current, false);
    all
}

/// "макароны 20кг/гречка 20": a slash between an amount and the next thing parts a list.
fn part_at_slashes(atoms: &mut [Atom<'_>]) {
    for at in 1..atoms.len().saturating_sub(1) {
        let before = &atoms[at - 1];
        let is_amount = before.number().is_some() || before.unit().is_some() || before.is('.');
        let next = &atoms[at + 1];
        if atoms[at].is('/') && is_amount && next.is_thing() && next.unit().is_none() {
            atoms[at].what = What::Sign(';');
        }
    }
}

/// "Треба: 1. ковдри – 5; 2. подушки – 3": whether the next point of a list begins here.
fn begins_a_point(atoms: &[Atom<'_>], at: usize) -> bool {
    let follows = |at: usize| matches!(atoms[at].what, What::Sign(':' | ';' | ','));
    let is_number = matches!(atoms[at].what, What::Number(number) if number <= 99_000);
    let has_dot = atoms.get(at + 1).is_some_and(|dot| dot.is_glued && dot.is('.'));
    let goes_on = atoms.get(at + 2).is_some_and(|next| !next.is_glued && next.words().is_some());
    is_number && has_dot && goes_on && at > 0 && follows(at - 1)
}

fn finish<'a>(all: &mut Vec<Sentence<'a>>, current: &mut Vec<Atom<'a>>, is_question: bool) {
    if current.is_empty() {
        return;
    }
    let is_heading = current.last().is_some_and(|atom| atom.is(':'));
    let is_question = is_question || current.last().is_some_and(|atom| atom.is('?'));
    all.push(Sentence { atoms: std::mem::take(current), is_question, is_heading, wrong: None });
}

/// Whether the sentence ends with this sign: `45(!)-2` and `шт. 15` go on.
fn ends(atom: &Atom<'_>, before: Option<&Atom<'_>>, next: Option<&Atom<'_>>) -> bool {
    let What::Sign(sign) = atom.what else { return false };
    let goes_on = next.is_none_or(|next| next.is_glued);
    match sign {
        '!' | '?' | '…' => !goes_on,
        '.' => {
            let is_unit = before.is_some_and(|before| {
                before.unit().is_some() || before.number().is_some() || before.plays(Role::Size)
            });
            let begins = next
                .and_then(Atom::words)
                .is_some_and(|words| words.is_capital && words.letters.is_none());
            // "вул.", "ul.", "ok.": a short word before a dot is cut off more often than it ends.
            let is_cut = |before: &Atom<'_>| {
                before.words().is_some()
                    && before.span.len() <= 10
                    && [Role::Noise, Role::WhereMark, Role::About, Role::Period]
                        .into_iter()
                        .any(|role| before.plays(role))
            };
            let is_short = before.is_some_and(|before| {
                before.words().is_some() && before.span.len() <= 2 || is_cut(before)
            });
            !goes_on && begins && (is_unit || !is_short)
        }
        _ => false,
    }
}

//! What a writer takes back in the same breath: "не 10, а 15", "18 not 12", "замість 10"; and what is
//! only told for comparison: "18 з 30". What holds stays, what was wrong is left out.

use std::ops::Range;

use super::atom::{Atom, What};
use crate::catalogue::Role;
use crate::catalogue::letters::fold;

/// Atoms without what was taken back.
pub(super) struct Corrected<'a> {
    pub(super) atoms: Vec<Atom<'a>>,
    /// The amount that was wrong: it tells which of several was meant.
    pub(super) wrong: Option<u64>,
}

/// What can stand for one another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Class {
    Number,
    Size,
    Place,
}

fn class(atom: &Atom<'_>) -> Option<Class> {
    if atom.number().is_some() || matches!(atom.what, What::Range(..)) {
        return Some(Class::Number);
    }
    let senses = atom.words()?;
    if senses.letters.is_some() {
        return Some(Class::Size);
    }
    let is_name = senses.is_capital && senses.item.is_none() && senses.does.is_empty();
    (senses.town.is_some() || is_name).then_some(Class::Place)
}

/// Leaves out what was taken back.
pub(super) fn corrected<'a>(atoms: Vec<Atom<'a>>, text: &str) -> Corrected<'a> {
    let desk = Desk { atoms: &atoms, text };
    let mut out = vec![false; atoms.len()];
    let mut wrong = None;
    let is_receipt = atoms.iter().any(|atom| atom.role(Role::Intent) == Some("receipt"));
    for at in 0..atoms.len() {
        let found = desk
            .not_but(at)
            .or_else(|| desk.but_not(at))
            .or_else(|| desk.instead(at))
            .or_else(|| desk.rightly(at))
            .or_else(|| desk.out_of(at, is_receipt));
        let Some((ranges, number)) = found else { continue };
        wrong = wrong.or(number);
        for range in ranges {
            out[range].fill(true);
        }
    }
    let kept = atoms.into_iter().zip(out).filter(|(_, is_out)| !is_out).map(|(atom, _)| atom);
    Corrected { atoms: kept.collect(), wrong }
}

struct Desk<'s, 'a> {
    atoms: &'s [Atom<'a>],
    text: &'s str,
}

/// Runs of atoms that are out, and the amount among them.
type Taken = (Vec<Range<usize>>, Option<u64>);

impl Desk<'_, '_> {
    fn word(&self, at: usize) -> String {
        self.atoms.get(at).map(|atom| fold(&self.text[atom.span.clone()])).unwrap_or_default()
    }

    /// "No. 5" and "без 5" take nothing back.
    fn is_not(&self, at: usize) -> bool {
        matches!(self.word(at).as_str(), "не" | "ня" | "nie" | "not" | "nia")
    }

    fn is_turn(&self, at: usize) -> bool {
        let plays = self.atoms.get(at).is_some_and(|atom| atom.plays(Role::But));
        plays || matches!(self.word(at).as_str(), "а" | "a")
    }

    fn class(&self, at: usize) -> Option<Class> {
        self.atoms.get(at).and_then(class)
    }

    /// Past a unit, the thing it counts and a comma.
    fn past_counted(&self, mut at: usize) -> usize {
        for _ in 0..3 {
            let is_counted = !self.is_turn(at)
                && self.atoms.get(at).is_some_and(|atom| {
                    atom.unit().is_some()
                        || atom.is_thing()
                        || atom.is('.') && atom.is_glued
                        || atom.plays(Role::Size)
                });
            at += usize::from(is_counted);
        }
        at + usize::from(self.atoms.get(at).is_some_and(|atom| atom.is(',')))
    }

    /// "не 10 пар, а 15": what stands behind "not" is out, with the turn; a thing between them stays.
    fn not_but(&self, at: usize) -> Option<Taken> {
        let class = self.class(at + 1).filter(|_| self.is_not(at))?;
        let turn = self.past_counted(at + 2);
        let holds = self.is_turn(turn) && self.class(turn + 1) == Some(class);
        let wrong = self.atoms[at + 1].number();
        let comma = turn - usize::from(self.atoms[turn - 1].is(','));
        holds.then(|| (vec![at..at + 2, comma..turn + 1], wrong))
    }

    /// "15 пар, а не 10", "18 not 12".
    fn but_not(&self, at: usize) -> Option<Taken> {
        let class = self.class(at)?;
        let from = self.past_counted(at + 1);
        let not = from + usize::from(self.is_turn(from));
        let wrong = not + 1;
        let is_taken_back = self.is_not(not)
            && self.class(wrong) == Some(class)
            // "5 пар, не 10 а 8": the pair behind belongs together.
            && !self.is_turn(self.past_counted(wrong + 1));
        let with_unit = self.atoms.get(wrong + 1).is_some_and(|atom| atom.unit().is_some());
        let comma = from - usize::from(self.atoms[from - 1].is(','));
        is_taken_back.then(|| {
            let out = comma..wrong + 1 + usize::from(with_unit);
            (vec![out], self.atoms[wrong].number())
        })
    }

    /// "замість 10", "instead of Lviv"; a thing that is replaced by another is no correction.
    fn instead(&self, at: usize) -> Option<Taken> {
        let is_instead = self.atoms[at].plays(Role::Instead);
        self.class(at + 1).filter(|_| is_instead)?;
        let is_thing = self.atoms.get(at + 2).is_some_and(Atom::is_thing);
        let out = at..at + 2;
        (!is_thing).then(|| (vec![out], self.atoms[at + 1].number()))
    }

    /// "писала 20 штук, правильно 20 пачок": what stands before "rightly" is out, and the thing stays.
    fn rightly(&self, at: usize) -> Option<Taken> {
        const RIGHTLY: [&str; 7] =
            ["правильно", "вірно", "верно", "слушна", "poprawnie", "correct is", "should be"];
        let class = self.class(at).filter(|class| *class == Class::Number)?;
        let turn = (at + 1..self.atoms.len().min(at + 6))
            .take_while(|of| self.class(*of).is_none())
            .find(|of| RIGHTLY.contains(&self.word(*of).as_str()))?;
        let holds = self.class(turn + 1) == Some(class);
        let with_unit =
            self.atoms.get(at + 1).is_some_and(|atom| atom.unit().is_some() && !atom.is_thing());
        let wrong = self.atoms[at].number();
        holds.then(|| (vec![at..at + 1 + usize::from(with_unit), turn..turn + 1], wrong))
    }

    /// "18 з 30", "3 of the 5", and where something came "18 ковдр із 30": of how many it was.
    fn out_of(&self, at: usize, is_receipt: bool) -> Option<Taken> {
        let is_link =
            matches!(self.word(at).as_str(), "з" | "из" | "зи" | "z" | "ze" | "of" | "out of");
        if at == 0 || !is_link {
            return None;
        }
        let whole = at + 1 + usize::from(matches!(self.word(at + 1).as_str(), "the" | "тых"));
        let most = self.atoms.get(whole)?.number()?;
        let is_other = |atom: &&Atom<'_>| {
            is_receipt && (atom.unit().is_some() || atom.is_thing() || atom.is('.'))
        };
        let before = self.atoms[..at].iter().rev().find(|atom| !is_other(atom))?;
        let some = before.number().filter(|some| *some <= most && *some > 0)?;
        let is_content = self.atoms.get(whole + 1).is_some_and(|atom| atom.unit().is_some());
        let is_apart = before.span.end != self.atoms[at - 1].span.end;
        let out = at..whole + 1;
        (some > 0 && !(is_content && (is_apart || !is_receipt))).then(|| (vec![out], None))
    }
}

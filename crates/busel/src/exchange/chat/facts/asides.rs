//! Numbers that are nobody's amount: of a house, of the clock, of money, of what is there already.

use super::Facts;
use crate::catalogue::Role;
use crate::exchange::chat::atom::{Atom, What};

impl Facts {
    /// "вул. Шевченка 5", "3 підʼїзд": an exact place is nobody's business here, and its number no
    /// amount.
    pub(super) fn addresses(&mut self, atoms: &[Atom<'_>], text: &str) {
        for at in 0..atoms.len() {
            let kind = atoms[at].role(Role::Address).or_else(|| is_street_name(&atoms[at], text));
            let Some(kind) = kind else { continue };
            let is_street = kind == "street";
            let mut end = at + 1;
            while let Some(atom) = atoms.get(end) {
                let is_name = is_street
                    && atom
                        .words()
                        .is_some_and(|senses| senses.is_capital && senses.item.is_none());
                let is_number = (atom.number().is_some() || matches!(atom.what, What::Range(..)))
                    && atoms.get(end + 1).is_none_or(|next| next.unit().is_none());
                if !(is_name || is_number || atom.is('.') || atom.is('/') || atom.is('№')) {
                    break;
                }
                end += 1;
                if is_number && !is_street {
                    break;
                }
            }
            let has_number = end > at + 1 && atoms[end - 1].number().is_some();
            // "3 підʼїзд" and "другий поверх" have it before the word.
            let before = at.checked_sub(1).filter(|before| {
                !is_street
                    && !has_number
                    && !self.taken[*before]
                    && atoms[*before].written().is_some()
            });
            if end > at + 1 && (is_street || has_number) || before.is_some() {
                self.take(before.unwrap_or(at)..end);
            }
        }
    }

    /// "о 9", "с 6 утра" is when, and nothing of how many.
    pub(super) fn hours(&mut self, atoms: &[Atom<'_>]) {
        let has_things = atoms.iter().any(Atom::is_thing);
        for at in 0..atoms.len() {
            let is_hour = atoms[at].number().is_some_and(|n| n <= 24_000 && n.is_multiple_of(500));
            if !is_hour || self.taken[at] {
                continue;
            }
            let next = atoms.get(at + 1);
            let after = next.is_some_and(|next| next.role(Role::Hour) == Some("after"));
            let ends = next.is_none_or(|next| {
                matches!(next.what, What::Sign(_) | What::Line | What::Aside)
                    || [Role::Noise, Role::WhereMark, Role::Deadline, Role::And]
                        .into_iter()
                        .any(|role| next.plays(role))
            });
            // "after 18 blankets" has things, "at 7" has none even beside them.
            let mark = at.checked_sub(1).and_then(|before| atoms[before].role(Role::Hour));
            let before = mark == Some("before") || mark == Some("around") && !has_things;
            if after || before && ends {
                self.take(at - usize::from(before)..at + 1 + usize::from(after));
            }
        }
    }

    /// "200 злотих" is nobody's goods.
    pub(super) fn money(&mut self, atoms: &[Atom<'_>]) {
        for at in 0..atoms.len() {
            if !atoms[at].plays(Role::Money) {
                continue;
            }
            self.has_money = true;
            let is_number = |at: &usize| atoms.get(*at).is_some_and(|atom| atom.number().is_some());
            let beside = at.checked_sub(1).filter(is_number).or(Some(at + 1).filter(is_number));
            if let Some(number) = beside {
                self.take(number..number + 1);
                self.take(at..at + 1);
            }
        }
    }

    /// "Please don't send teddies, we have about 300": what is there is told as a reason, and offered
    /// to nobody.
    pub(super) fn held(&mut self, atoms: &[Atom<'_>], clauses: &[usize]) {
        let refuses = |atom: &Atom<'_>| {
            matches!(atom.role(Role::Intent), Some("exclusion" | "notneeded" | "withdrawal"))
        };
        for at in 0..atoms.len() {
            let is_own = atoms[at].role(Role::Intent) == Some("offer");
            let clause: Vec<usize> = if is_own {
                (0..atoms.len()).filter(|of| clauses[*of] == clauses[at]).collect()
            } else {
                Vec::new()
            };
            let is_reason = is_own
                && atoms[..at].iter().any(refuses)
                && !clause.iter().any(|of| atoms[*of].is_thing() || atoms[*of].plays(Role::But));
            for of in clause.into_iter().filter(|_| is_reason) {
                self.taken[of] |= atoms[of].number().is_some()
                    || atoms[of].unit().is_some()
                    || of == at
                    || atoms[of].plays(Role::About);
            }
        }
    }
}

/// "Гартенштрассе", "Hauptstraße": a street whose name says so.
fn is_street_name(atom: &Atom<'_>, text: &str) -> Option<&'static str> {
    const ENDINGS: [&str; 6] = ["штрассе", "штрасе", "straße", "strasse", "gasse", "platz"];
    let senses = atom.words().filter(|senses| senses.is_capital && senses.item.is_none())?;
    let word = text[atom.span.clone()].to_lowercase();
    (senses.does.is_empty() && ENDINGS.iter().any(|ending| word.ends_with(ending)))
        .then_some("street")
}

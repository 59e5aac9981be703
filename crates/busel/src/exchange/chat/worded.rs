//! Numbers in words, put together: "триста шістдесят", "полторы тысячи", "two hundred and fifty",
//! "две дюжины". One grammar for every language: hundreds, tens and ones are added as long as each is
//! smaller than the place before it leaves free, and a thousand counts what stands before it.

use super::atom::{Atom, What};
use crate::catalogue::Role;
use crate::catalogue::letters::fold;

const ONE: u64 = 1_000;
const TEN: u64 = 10 * ONE;
const HUNDRED: u64 = 100 * ONE;
const THOUSAND: u64 = 1_000 * ONE;
const MILLION: u64 = 1_000 * THOUSAND;

/// A number that is being read, in thousandths.
#[derive(Debug, Clone, Copy)]
struct Count {
    /// Whole thousands and millions.
    whole: u64,
    /// What a thousand that comes next would count.
    group: u64,
    /// The last thousand or million.
    least: u64,
    /// Whether nothing smaller can follow: after "dozen".
    is_closed: bool,
    is_worded: bool,
}

impl Count {
    fn new(number: u64, is_worded: bool, written: &str) -> Self {
        let is_scale = is_worded && (number == THOUSAND || number == MILLION);
        let closed = counts_before(number, written) && number != HUNDRED;
        Self {
            whole: if is_scale { number } else { 0 },
            group: if is_scale { 0 } else { number },
            least: if is_scale { number } else { u64::MAX },
            is_closed: closed && !is_scale,
            is_worded,
        }
    }

    fn value(self) -> u64 {
        self.whole.saturating_add(self.group)
    }

    /// With another word behind it, if both make one number.
    fn with(self, number: u64, written: &str) -> Option<Self> {
        if self.is_closed {
            return None;
        }
        if (number == THOUSAND || number == MILLION) && self.group > 0 && number < self.least {
            let whole = self.whole.checked_add((self.group / 10).checked_mul(number / 100)?)?;
            return Some(Self { whole, group: 0, least: number, ..self });
        }
        if counts_before(number, written) && (1..HUNDRED).contains(&self.group) {
            let group = (self.group / 10).checked_mul(number / 100)?;
            return Some(Self { group, is_closed: number != HUNDRED, ..self });
        }
        // "сто дюжин" is twelve hundred to one and a hundred and twelve to another: two numbers.
        if counts_before(number, written) && number != HUNDRED {
            return None;
        }
        // "с половиной" and "and a half" are written as one word of two.
        let is_half = number == ONE / 2 && written.contains(' ');
        if is_half && self.group.is_multiple_of(ONE) && self.group < HUNDRED {
            return Some(Self { group: self.group + number, ..self });
        }
        (self.is_worded && number.is_multiple_of(ONE) && number < self.free())
            .then(|| Self { group: self.group + number, ..self })
    }

    /// Below which the next word is added.
    fn free(self) -> u64 {
        let rest = self.group % HUNDRED;
        match self.group {
            0 if self.whole > 0 => THOUSAND,
            0 => 0,
            _ if rest == 0 => HUNDRED,
            _ if rest >= 2 * TEN && rest.is_multiple_of(TEN) => TEN,
            _ => 0,
        }
    }
}

/// "сотні", "hundred", "dozen", "десятків" count the number before them; "сто" is added to it.
fn counts_before(number: u64, written: &str) -> bool {
    const STEMS: [(u64, &[&str]); 3] = [
        (HUNDRED, &["сотн", "сотен", "соцен", "setk", "setek", "hundred"]),
        (TEN, &["десятк", "десяточ", "дзясятк", "dziesiatk"]),
        (12 * ONE, &["дюж", "тузин", "tuzin", "dozen"]),
    ];
    let folded = fold(written);
    STEMS
        .iter()
        .any(|(worth, stems)| *worth == number && stems.iter().any(|stem| folded.starts_with(stem)))
}

/// "третій", "czwarty": which one of a row, behind its tens.
pub(super) fn ordinal(written: &str) -> Option<u64> {
    const STEMS: [(u64, &[&str]); 9] = [
        (1, &["перш", "перв", "pierwsz", "first"]),
        (2, &["друг", "втор", "drug", "second"]),
        (3, &["трет", "трец", "trzec", "third"]),
        (4, &["четверт", "чацверт", "czwart", "fourth"]),
        (5, &["пятии", "пятого", "пятому", "пятым", "пяты", "пятая", "piat", "fifth"]),
        (6, &["шост", "шесто", "szost", "sixth"]),
        (7, &["сьом", "седьмо", "сем", "siodm", "seventh"]),
        (8, &["восьмо", "осьм", "osm", "eighth"]),
        (9, &["девятии", "девятого", "дзевяты", "dziewiat", "ninth"]),
    ];
    let folded = fold(written);
    STEMS
        .iter()
        .find(|(_, stems)| stems.iter().any(|stem| folded.starts_with(stem)))
        .map(|(number, _)| number * ONE)
}

/// Numbers in words that make one.
pub(super) fn joined<'a>(atoms: &[Atom<'a>], text: &str) -> Vec<Atom<'a>> {
    let mut all: Vec<Atom<'a>> = Vec::with_capacity(atoms.len());
    let mut count: Option<Count> = None;
    for at in 0..atoms.len() {
        let atom = &atoms[at];
        let written = &text[atom.span.clone()];
        let worded = atom.words().filter(|senses| senses.unit.is_none()).and_then(|s| s.number);
        // "сорок третий размер"
        let worded = worded.or_else(|| {
            let is_round = count.is_some_and(|count| count.is_worded && count.free() == TEN);
            ordinal(written).filter(|_| is_round && atom.words().is_some())
        });
        let sum = count.zip(worded).and_then(|(count, number)| count.with(number, written));
        if let (Some(sum), Some(last)) = (sum, all.last_mut()) {
            last.span.end = atom.span.end;
            last.what = What::Number(sum.value());
            count = Some(sum);
            continue;
        }
        // "пару десятков" says no number.
        let is_scale = worded.is_some_and(|n| n >= THOUSAND || counts_before(n, written));
        if let Some(last) = all.last_mut().filter(|last| is_scale && last.plays(Role::Vague)) {
            last.span.end = atom.span.end;
            count = None;
            continue;
        }
        // "two hundred and fifty"
        let next = atoms.get(at + 1).and_then(Atom::words).and_then(|senses| senses.number);
        let goes_on = count.is_some_and(|count| {
            let is_round = count.group.is_multiple_of(HUNDRED) && count.value() >= HUNDRED;
            is_round && count.is_worded && next.is_some_and(|next| next < HUNDRED)
        });
        if goes_on && atom.plays(Role::And) && fold(written) == "and" {
            continue;
        }
        count = atom.number().map(|number| Count::new(number, worded.is_some(), written));
        all.push(atom.clone());
    }
    all
}

#[cfg(test)]
mod tests;

//! What a line is about: the item's words, tried as written, without what they say about sizes,
//! and part by part.

use busel_domain::item::ItemKey;

use super::Desk;
use crate::catalogue::letters::fold;
use crate::exchange::names::{Known, Match, SUGGESTIONS_MAX};
use crate::exchange::units::LineUnit;
use crate::exchange::variant::{self, RawSize, Said};

/// What things are measured in beside amounts, folded: power, charge, warmth, places to sleep.
const MEASURES: [&str; 34] = [
    "kw",
    "квт",
    "kva",
    "ква",
    "w",
    "вт",
    "v",
    "в",
    "mah",
    "маг",
    "мач",
    "ah",
    "аг",
    "ач",
    "wh",
    "втг",
    "c",
    "с",
    "cm",
    "см",
    "mm",
    "мм",
    "m",
    "м",
    "person",
    "persons",
    "people",
    "осиб",
    "мисць",
    "мисця",
    "человек",
    "мест",
    "osob",
    "osoby",
];

/// What the words of one line were recognised as. Lists repeat themselves, so it is kept by words.
#[derive(Debug)]
pub(super) struct Recognised {
    /// The item, or why none.
    pub(super) found: Match,
    /// What the item's words say beside the item.
    pub(super) said: Said,
    /// A unit among the item's words: "олія 5л".
    pub(super) unit: Option<LineUnit>,
    /// What stands behind the item's name and is no part of it: "5 kW", "-15".
    pub(super) note: Option<String>,
    /// Why it has no place here.
    pub(super) kept_out: Option<String>,
    /// Why it needs an export check.
    pub(super) dual_use: Option<String>,
}

/// Recognises an item's words, given what stands around them, the nearest first.
pub(super) fn recognise(text: &str, surroundings: &[&str], desk: &Desk<'_, '_>) -> Recognised {
    let folded = fold(text);
    let mut said = variant::read(text, false, desk.lexicon);
    let (mut found, unit) = find(text, &folded, &said, surroundings, desk);
    if let Match::Unknown(_) = found
        && let Some((better, size)) = with_bare_size(&said.rest, surroundings, desk)
    {
        said.sizes.push(size);
        found = better;
    }
    let mut note = None;
    if let Match::Unknown(_) = found
        && let Some((better, tail)) = without_numbers(text, surroundings, desk)
    {
        (found, note) = (better, Some(tail));
    }
    let flagged = desk.names.flagged(&folded);
    let is_flagged = flagged.dual_use.is_some() || flagged.kept_out.is_some();
    if let Match::Known(known) = &found
        && known.is_respelled
        && is_flagged
    {
        // "тепловізор" is a word of its own and no misspelled television.
        found = Match::Unknown(Vec::new());
    }
    Recognised { note, found, said, unit, kept_out: flagged.kept_out, dual_use: flagged.dual_use }
}

/// "берцы 43": a number behind the name of a thing that has sizes is its size.
fn with_bare_size(
    text: &str,
    surroundings: &[&str],
    desk: &Desk<'_, '_>,
) -> Option<(Match, RawSize)> {
    let (words, last) = text.trim().rsplit_once(' ')?;
    let found = desk.names.exactly(&fold(words), surroundings)?;
    let Match::Known(known) = &found else { return None };
    let item = desk.lexicon.catalogue().item(&known.key)?;
    let mut said = variant::read(last, true, desk.lexicon);
    let size = said.sizes.pop().filter(|_| item.sizing.is_some() && said.sizes.is_empty())?;
    Some((less_sure(found, 0.95), size))
}

fn find(
    text: &str,
    folded: &str,
    said: &Said,
    surroundings: &[&str],
    desk: &Desk<'_, '_>,
) -> (Match, Option<LineUnit>) {
    let names = desk.names;
    if let Some(found) = names.exactly(folded, surroundings) {
        return (found, None);
    }
    let rest = fold(&said.rest);
    if rest != folded
        && !rest.is_empty()
        && let Some(found) = names.exactly(&rest, surroundings)
    {
        return (less_sure(found, 0.95), None);
    }
    if let Some((bare, unit)) = without_measure(&said.rest, desk)
        && let Some(found) = names.exactly(&fold(&bare), surroundings)
    {
        return (less_sure(found, 0.95), Some(unit));
    }
    if let Some(found) =
        without_brackets(text).and_then(|bare| names.exactly(&fold(&bare), surroundings))
    {
        return (less_sure(found, 0.9), None);
    }
    if let Some(found) = part_by_part(text, surroundings, desk) {
        return (found, None);
    }
    match names.find(folded, surroundings) {
        Match::Unknown(suggestions) if rest != folded && !rest.is_empty() => {
            match names.find(&rest, surroundings) {
                Match::Unknown(others) => (Match::Unknown(joined(suggestions, others)), None),
                found @ (Match::Known(_) | Match::Ambiguous(_)) => (less_sure(found, 0.95), None),
            }
        }
        found @ (Match::Known(_) | Match::Ambiguous(_) | Match::Unknown(_)) => (found, None),
    }
}

fn less_sure(found: Match, factor: f32) -> Match {
    match found {
        Match::Known(known) => {
            let confidence = (known.confidence * factor).max(super::super::names::CONFIDENCE_MIN);
            Match::Known(Known { confidence, ..known })
        }
        Match::Ambiguous(_) | Match::Unknown(_) => found,
    }
}

fn joined(mut one: Vec<ItemKey>, other: Vec<ItemKey>) -> Vec<ItemKey> {
    for key in other {
        if !one.contains(&key) {
            one.push(key);
        }
    }
    one.truncate(SUGGESTIONS_MAX);
    one
}

/// "Shampoo 250 ml" is shampoo, in units of 250 ml.
fn without_measure(text: &str, desk: &Desk<'_, '_>) -> Option<(String, LineUnit)> {
    let words: Vec<&str> = text.split_whitespace().collect();
    for from in (1..words.len()).rev() {
        let tail = words[from..].join(" ");
        if tail.starts_with(|c: char| c.is_ascii_digit())
            && let Some(unit) = LineUnit::parse(&tail, desk.lexicon).filter(LineUnit::has_content)
        {
            return Some((words[..from].join(" "), unit));
        }
    }
    None
}

/// "генератор 5 кВт" is a generator: a number behind a name that is wholly known, and what it is
/// measured in, make no other thing of it. Where a thing has sizes the number may be one.
fn without_numbers(
    text: &str,
    surroundings: &[&str],
    desk: &Desk<'_, '_>,
) -> Option<(Match, String)> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let from = words.iter().position(|word| is_numeric(word)).filter(|from| *from > 0)?;
    let (name, tail) = words.split_at(from);
    let is_measure = |word: &&str| {
        is_numeric(word)
            || MEASURES.contains(&fold(word).as_str())
            || desk.lexicon.unit(word).is_some()
    };
    if !tail.iter().all(is_measure) {
        return None;
    }
    let found = desk.names.exactly(&fold(&name.join(" ")), surroundings)?;
    let Match::Known(known) = &found else { return None };
    let item = desk.lexicon.catalogue().item(&known.key)?;
    item.sizing.is_none().then(|| (less_sure(found, 0.9), tail.join(" ")))
}

/// Whether the word begins with a number: `-15`, `+5°C`, `20000mAh`, `5kW`.
fn is_numeric(word: &str) -> bool {
    let bare = word.trim_start_matches(['-', '−', '–', '+', '~', '(']);
    let unit =
        bare.trim_start_matches(|c: char| c.is_ascii_digit() || matches!(c, '.' | ',' | '-' | '/'));
    let unit = fold(unit);
    unit.len() < bare.len() && (unit.is_empty() || MEASURES.contains(&unit.as_str()))
}

fn without_brackets(text: &str) -> Option<String> {
    let (before, rest) = text.split_once('(')?;
    let after = rest.split_once(')').map_or("", |(_, after)| after);
    Some(format!("{before} {after}"))
}

/// "Тент / брезент": both parts must mean the same.
fn part_by_part(text: &str, surroundings: &[&str], desk: &Desk<'_, '_>) -> Option<Match> {
    let parts: Vec<&str> =
        text.split(['/', '|']).map(str::trim).filter(|part| part.len() > 2).collect();
    if parts.len() < 2 {
        return None;
    }
    let mut found: Option<Known> = None;
    let mut keys: Vec<ItemKey> = Vec::new();
    for part in parts {
        match desk.names.exactly(&fold(part), surroundings) {
            Some(Match::Known(known)) => {
                if !keys.contains(&known.key) {
                    keys.push(known.key.clone());
                }
                found = Some(known);
            }
            Some(Match::Ambiguous(_) | Match::Unknown(_)) | None => return None,
        }
    }
    if keys.len() == 1 {
        return found.map(|known| less_sure(Match::Known(known), 0.95));
    }
    keys.truncate(SUGGESTIONS_MAX);
    Some(Match::Ambiguous(keys))
}

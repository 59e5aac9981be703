//! Where something is wanted or stands: a town, a house with its number, a town that no gazetteer has.

use std::ops::Range;

use super::{Facts, Read};
use crate::catalogue::Role;
use crate::catalogue::letters::fold;
use crate::exchange::chat::atom::{Atom, What};
use crate::exchange::chat::whereabouts::is_postcode;

impl Facts {
    pub(super) fn places(&mut self, atoms: &[Atom<'_>], text: &str) {
        let mut has_town = false;
        // Where a house would stand that belongs to the town just read.
        let mut town_at = None;
        let mut at = 0;
        while at < atoms.len() {
            if let Some(end) = thanked(atoms, at) {
                self.take(at..end);
                at = end;
                continue;
            }
            if let Some(value) = self.part_of_town(atoms, at, text) {
                let span = atoms[at].span.start..atoms[at + 1].span.end;
                self.take(at..at + 2);
                self.places.push(Read { value, span, at });
                has_town = true;
                at += 2;
                continue;
            }
            let Some(end) = self.place(atoms, at, text) else {
                at += 1;
                continue;
            };
            let is_town =
                atoms[at..end].iter().any(|a| a.words().is_some_and(|s| s.town.is_some()));
            has_town |= is_town;
            let before = at.checked_sub(1).filter(|before| atoms[*before].plays(Role::WhereMark));
            let is_from = is_from(atoms, at, text);
            if is_from {
                self.from_places.push(at);
            }
            self.take(before.unwrap_or(at)..end);
            let span = atoms[at].span.start..atoms[end - 1].span.end;
            let town = atoms[at].words().and_then(|senses| senses.town.as_ref());
            let value = match town {
                Some(town) if end == at + 1 => town.name.clone(),
                Some(_) | None => house_in_town(&atoms[at..end], text),
            };
            let value = value.strip_prefix("the ").map_or(value.clone(), Into::into);
            let is_house = !is_town && atoms[at].plays(Role::Where);
            let house_of = self.places.last_mut().filter(|town| {
                // "Вільня, шпіталь" is the hospital in Vilnius.
                is_house && town_at == Some(at) && !town.value.contains(',')
            });
            if let Some(town) = house_of {
                *town = Read {
                    value: format!("{}, {}", value.to_lowercase(), town.value).into(),
                    span: town.span.start..span.end,
                    at: town.at,
                };
            } else {
                self.places.push(Read { value, span, at });
            }
            let is_comma = atoms.get(end).is_some_and(|atom| atom.is(','));
            town_at = (is_town && is_comma).then_some(end + 1);
            at = end;
        }
        if has_town {
            self.prefer_towns(atoms, text);
        }
    }

    /// A house without a town gives way to a town.
    fn prefer_towns(&mut self, atoms: &[Atom<'_>], text: &str) {
        let is_house = |place: &Read<Box<str>>| {
            atoms[place.at].plays(Role::Where)
                && !text[place.span.clone()].contains(',')
                && !atoms[place.at + 1..]
                    .iter()
                    .take_while(|atom| atom.span.end <= place.span.end)
                    .any(|atom| atom.words().is_some_and(|s| s.town.is_some() || s.is_capital))
        };
        self.places.sort_by_key(is_house);
        let first = self.places.first().map(|place| place.span.clone());
        let is_asked = |span: Range<usize>| {
            self.which_place.as_ref().is_some_and(|house| text[span].contains(&**house))
        };
        if first.is_some_and(|span| !is_asked(span)) {
            self.which_place = None;
        }
    }

    /// "на Північній Салтівці": a part of a town with its name in two words, in its plain form.
    fn part_of_town(&self, atoms: &[Atom<'_>], at: usize, text: &str) -> Option<Box<str>> {
        const PLAIN: [(&str, &str); 8] = [
            ("ній", "ня"),
            ("ій", "а"),
            ("ому", "ий"),
            ("ой", "ая"),
            ("ай", "ая"),
            ("ым", "ы"),
            ("ej", "a"),
            ("ym", "y"),
        ];
        let is_marked = at > 0 && atoms[at - 1].plays(Role::WhereMark);
        let first = atoms[at].words().filter(|_| is_marked && !self.taken[at])?;
        let is_free = first.is_capital && first.item.is_none() && first.does.is_empty();
        let town = atoms.get(at + 1)?.words()?.town.as_ref().filter(|_| is_free)?;
        let word = &text[atoms[at].span.clone()];
        let (stem, plain) = PLAIN
            .iter()
            .find_map(|(ending, plain)| word.strip_suffix(ending).map(|stem| (stem, plain)))?;
        let plain = if *plain == "ня" && !town.name.ends_with('я') { "на" } else { plain };
        Some(format!("{stem}{plain} {}", town.name).into())
    }

    /// The end of the place that begins here.
    fn place(&mut self, atoms: &[Atom<'_>], at: usize, text: &str) -> Option<usize> {
        if self.taken[at] {
            return None;
        }
        let senses = atoms[at].words()?;
        let is_the = at > 1
            && matches!(&text[atoms[at - 1].span.clone()], "the" | "The")
            && atoms[at - 2].plays(Role::WhereMark);
        let is_marked = at > 0 && (atoms[at - 1].plays(Role::WhereMark) || is_the);
        if atoms[at].plays(Role::Where) && senses.item.is_none() {
            let (end, is_named) = house_end(atoms, at, text);
            // A store without a name or a town is any store.
            let is_depot = atoms[at].role(Role::Where) == Some("depot");
            if is_depot && end == at + 1 {
                return None;
            }
            if !is_named && !is_depot {
                self.which_place = Some(text[atoms[at].span.clone()].to_owned());
            }
            return Some(end);
        }
        if senses.town.is_some() && atoms.get(at + 1).is_some_and(|next| next.plays(Role::Where)) {
            // "Kherson hospital" has its town before it.
            return Some(house_end(atoms, at + 1, text).0);
        }
        if let Some(town) = &senses.town {
            // A small town in another case is a word like others: "Лекі" are no Лек.
            let is_small = town.population < 15_000;
            // "Can we have" is no Çan.
            let is_short = atoms[at].span.len() < 4;
            if (is_small && town.is_inflected || is_short) && !is_marked
                || atoms[at].plays(Role::Attr)
            {
                return None;
            }
            let is_known = !is_small || senses.does.is_empty();
            let is_free = senses.does.iter().all(|does| does.0 != Role::Intent);
            if is_known && is_free && (is_marked || stands_alone(atoms, at, &self.taken)) {
                return Some(town_end(atoms, at, text));
            }
            return None;
        }
        let is_unknown = senses.is_capital
            && senses.item.is_none()
            && senses.does.is_empty()
            && senses.unit.is_none()
            && senses.letters.is_none()
            && senses.who.is_none()
            && senses.number.is_none()
            && senses.day.is_none();
        let is_in = stands_in(atoms, at, text);
        let is_named_so = is_unknown && sounds_like_town(&text[atoms[at].span.clone()]);
        let is_alone = is_named_so && stands_alone(atoms, at, &self.taken);
        (is_unknown && is_marked && is_in || is_alone).then_some(at + 1)
    }
}

/// "magazyn w Lublinie" as "magazyn, Lublin".
fn house_in_town(atoms: &[Atom<'_>], text: &str) -> Box<str> {
    let whole = &text[atoms[0].span.start..atoms[atoms.len() - 1].span.end];
    let town = (1..atoms.len()).find_map(|at| {
        let town = atoms[at].words()?.town.as_ref().filter(|town| town.is_inflected)?;
        let last = atoms[..at].iter().rposition(|a| !a.is(',') && !a.plays(Role::WhereMark))?;
        (at + 1 == atoms.len() && last + 1 < at).then_some((last, town))
    });
    match town {
        Some((last, town)) => {
            format!("{}, {}", &text[atoms[0].span.start..atoms[last].span.end], town.name).into()
        }
        None => whole.into(),
    }
}

/// "Дякуємо Мюнхену": who is thanked is nowhere that anything is wanted.
fn thanked(atoms: &[Atom<'_>], at: usize) -> Option<usize> {
    let is_town = atoms[at].words().is_some_and(|senses| senses.town.is_some());
    let before =
        atoms[..at].iter().rev().take(3).take_while(|atom| {
            atom.words().is_some() && !atom.is_thing() && atom.number().is_none()
        });
    let is_thanked = before
        .into_iter()
        .any(|atom| matches!(atom.role(Role::Intent), Some("courtesy" | "thanks")));
    let is_in = at > 0 && atoms[at - 1].plays(Role::WhereMark);
    (is_town && is_thanked && !is_in).then_some(at + 1)
}

/// Past the number and the name of a house; whether it has one.
fn house_end(atoms: &[Atom<'_>], at: usize, text: &str) -> (usize, bool) {
    let mut end = at + 1;
    let mut is_named = false;
    let sign = usize::from(atoms.get(end).is_some_and(|atom| {
        atom.is('№')
            || atom.is('#')
            || atom
                .words()
                .is_some_and(|_| matches!(&text[atom.span.clone()], "nr" | "no" | "No" | "Nr"))
    }));
    let sign = sign + usize::from(sign > 0 && atoms.get(end + 1).is_some_and(|atom| atom.is('.')));
    if let Some(number) = atoms.get(end + sign)
        && matches!(number.what, What::Number(_))
        && (sign > 0
            || !atoms.get(end + 1).is_some_and(|next| {
                next.unit().is_some() || next.is_thing() || next.plays(Role::Many)
            }))
    {
        (end, is_named) = (end + sign + 1, true);
    }
    // «Надія», "imienia …" and words with capitals belong to the name.
    while let Some(atom) = atoms.get(end) {
        if let Some(close) = quoted_end(atoms, end) {
            (end, is_named) = (close, true);
            continue;
        }
        let is_quote = matches!(atom.what, What::Sign('«' | '»' | '"' | '“' | '”' | '„'));
        let is_name = atom.words().is_some_and(|senses| {
            senses.is_capital
                && senses.item.is_none()
                && senses.does.is_empty()
                && senses.town.is_none()
                && senses.unit.is_none()
                && senses.letters.is_none()
                && senses.urgent.is_none()
        });
        if !(is_quote || is_name) {
            break;
        }
        is_named |= is_name;
        end += 1;
    }
    // A town behind it, with or without a comma or "in".
    let skip =
        usize::from(atoms.get(end).is_some_and(|atom| atom.is(',') || atom.plays(Role::WhereMark)));
    let is_in = skip > 0 && atoms[end].plays(Role::WhereMark);
    let is_unknown_town = atoms.get(end + skip).is_some_and(|atom| {
        atom.words().is_some_and(|senses| {
            senses.is_capital
                && senses.item.is_none()
                && senses.does.is_empty()
                && senses.unit.is_none()
        })
    });
    if is_in && is_unknown_town {
        return (end + skip + 1, is_named);
    }
    if let Some(town) = atoms
        .get(end + skip)
        .filter(|atom| atom.words().is_some_and(|senses| senses.town.is_some()))
    {
        let next = town.words().is_some_and(|senses| senses.does.is_empty());
        if next {
            return (town_end(atoms, end + skip, text), is_named);
        }
    }
    (end, is_named)
}

/// Past a name in quotation marks: whatever stands there is the name.
fn quoted_end(atoms: &[Atom<'_>], at: usize) -> Option<usize> {
    const WORDS_MAX: usize = 5;
    let is_open = matches!(atoms.get(at)?.what, What::Sign('«' | '"' | '“' | '„'));
    let inside = atoms[at + 1..].iter().take(WORDS_MAX + 1);
    let length =
        inside.into_iter().position(|atom| matches!(atom.what, What::Sign('»' | '"' | '”' | '“')));
    length.filter(|length| is_open && *length > 0).map(|length| at + length + 2)
}

/// Whether somebody comes from there: "сімʼя з Бахмута", where the mark may end a longer run; "ми з
/// Ізюма" says where they are.
fn is_from(atoms: &[Atom<'_>], at: usize, text: &str) -> bool {
    const MARKS: [&str; 12] =
        ["з", "из", "зи", "с", "од", "от", "вид", "ад", "z", "ze", "od", "from"];
    at.checked_sub(1).is_some_and(|before| {
        let run = fold(&text[atoms[before].span.clone()]);
        let is_we = run.starts_with("ми ") || run.starts_with("мы ");
        let last = run.rsplit(' ').next().unwrap_or_default();
        !is_we && MARKS.contains(&last)
    })
}

/// Whether the word before says that something lies there, so that a name nobody knows is a town.
fn stands_in(atoms: &[Atom<'_>], at: usize, text: &str) -> bool {
    let mark = at.checked_sub(1).map(|before| fold(&text[atoms[before].span.clone()]));
    mark.is_some_and(|mark| {
        matches!(
            mark.as_str(),
            "в" | "у"
                | "на"
                | "in"
                | "at"
                | "w"
                | "we"
                | "ми на"
                | "мы на"
                | "ми в"
                | "мы в"
                | "мы у"
                | "село"
                | "смт"
                | "м"
                | "город"
                | "мисто"
        )
    })
}

/// Endings that towns have and people have not.
fn sounds_like_town(word: &str) -> bool {
    const ENDINGS: [&str; 22] = [
        "ськ",
        "цьк",
        "ск",
        "цк",
        "івка",
        "овка",
        "ївка",
        "евка",
        "овець",
        "поль",
        "піль",
        "град",
        "город",
        "ове",
        "еве",
        "ево",
        "иця",
        "ичі",
        "вичи",
        "owo",
        "owice",
        "sk",
    ];
    word.chars().count() >= 5 && ENDINGS.iter().any(|ending| word.ends_with(ending))
}

/// Past a town and its postcode, or a house in it.
fn town_end(atoms: &[Atom<'_>], at: usize, text: &str) -> usize {
    let whole = |end: usize| -> Option<usize> {
        let word = atoms.get(end)?;
        let mut last = end;
        if atoms
            .get(end + 1)
            .is_some_and(|next| next.is_glued && matches!(next.what, What::Number(_)))
        {
            last = end + 1;
        }
        is_postcode(&text[word.span.start..atoms[last].span.end]).then_some(last + 1)
    };
    whole(at + 1).unwrap_or(at + 1)
}

/// Whether a town without a word before it is one by where it stands: alone between commas, at the
/// end, or as a heading.
fn stands_alone(atoms: &[Atom<'_>], at: usize, taken: &[bool]) -> bool {
    let is_edge = |atom: &Atom<'_>| {
        matches!(atom.what, What::Sign(_))
            || atom.plays(Role::And)
            || atom.plays(Role::Deadline)
            || atom.plays(Role::Intent)
    };
    let starts = at == 0 || taken[at - 1] || is_edge(&atoms[at - 1]);
    let next = atoms.get(at + 1);
    let ends = next.is_none_or(|next| {
        is_edge(next)
            || taken[at + 1]
            || next.plays(Role::From)
            || matches!(next.what, What::Number(_))
            || next.words().is_some_and(|senses| senses.letters.is_some() || senses.is_capital)
    });
    let is_last = next.is_none();
    (starts && ends) || is_last
}

//! A message that is a row of a table: its cells by the names of the columns.
//!
//! A column may be named by a size ("37", "XL"), may say what came of what was sent, or hold remarks
//! about another thing; its total is held against the sizes and is no amount of its own.

use std::ops::Range;

use super::atom::{Atom, Senses, What, letters_of};
use super::sentence::Sentence;
use crate::catalogue::letters::fold;
use crate::catalogue::{Lexicon, Role, WordKind};

/// A row as a sentence, and what stood in columns that are no goods.
pub(super) struct Row<'a> {
    pub(super) sentence: Sentence<'a>,
    /// Remarks that name things of their own.
    pub(super) remarks: Vec<Sentence<'a>>,
    pub(super) contact: Option<Box<str>>,
    pub(super) place: Option<(Box<str>, Range<usize>)>,
    pub(super) is_expiry: bool,
    /// The amount under "received".
    pub(super) received: Option<Range<usize>>,
    /// The sum of the sizes, where a column says it.
    pub(super) total: Option<(u64, Range<usize>)>,
    /// Sizes that are names of columns, each with its amount.
    pub(super) sized: Vec<(String, u64, Range<usize>)>,
}

impl<'a> Row<'a> {
    fn of(sentence: Sentence<'a>) -> Self {
        Self {
            sentence,
            remarks: Vec::new(),
            contact: None,
            place: None,
            is_expiry: false,
            received: None,
            total: None,
            sized: Vec::new(),
        }
    }
}

/// What a column does for a chat's row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Cell {
    Item,
    Size,
    /// A size is its name.
    Sized,
    Amount,
    Received,
    Total,
    Unit,
    Wanted,
    Expiry,
    Place,
    Contact,
    Note,
    Skipped,
}

/// What the name of a column says; of two names with a slash between them the first that says it.
fn column(name: &str, lexicon: &Lexicon) -> Cell {
    let of = |name: &str| {
        lexicon
            .word(WordKind::Column, &fold(name))
            .or_else(|| lexicon.word(WordKind::Column, name.trim()))
    };
    let parts = name.split(['/', '(', ')', '|', ',']);
    let word = of(name).or_else(|| parts.into_iter().find_map(of)).unwrap_or("");
    match word {
        "item" | "name" | "category" => Cell::Item,
        "size" | "who" | "who_size" | "variant" | "form" | "age_gender" | "size_style" => {
            Cell::Size
        }
        "quantity" | "amount" | "qty" | "need" => Cell::Amount,
        "received" => Cell::Received,
        "total" => Cell::Total,
        "unit" => Cell::Unit,
        "wanted_by" | "date" | "deadline" | "term" => Cell::Wanted,
        "expiry" => Cell::Expiry,
        "place" | "region" | "area" => Cell::Place,
        "contact" | "group" | "organisation" | "donor" => Cell::Contact,
        "note" | "remark" | "priority" | "urgency" => Cell::Note,
        _ if is_size(name) => Cell::Sized,
        _ => Cell::Skipped,
    }
}

fn is_size(name: &str) -> bool {
    let name = name.trim();
    let number = name.split(['-', '/', '–']).next().and_then(|first| first.parse::<u32>().ok());
    number.is_some_and(|number| (17..=188).contains(&number)) || letters_of(name).is_some()
}

/// The row, if the text is one.
pub(super) fn row<'a>(
    text: &str,
    atoms: &[Atom<'a>],
    columns: &[String],
    lexicon: &'a Lexicon,
) -> Option<Row<'a>> {
    if columns.len() < 2 || text.trim_matches(['\n', '\r']).contains('\n') {
        return None;
    }
    let mark = ['\t', '|', ';'].into_iter().find(|mark| text.contains(*mark))?;
    let mut cells = Vec::new();
    let mut start = 0;
    for cell in text.split(mark) {
        cells.push(start..start + cell.len());
        start += cell.len() + mark.len_utf8();
    }
    let sheet = Sheet { text, atoms, lexicon };
    let mut kinds: Vec<(Range<usize>, Cell, &str)> = Vec::new();
    for (cell, name) in cells.into_iter().zip(columns) {
        let kind = sheet.kind(&cell, column(name, lexicon));
        kinds.push((cell, kind, name));
    }
    // "Potrzebne" is the name of no column we know, and yet the things stand under it.
    if !kinds.iter().any(|(_, kind, _)| *kind == Cell::Item) {
        let unnamed = kinds.iter_mut().find(|(cell, kind, _)| {
            *kind == Cell::Skipped && sheet.inside(cell).iter().any(Atom::is_thing)
        });
        if let Some((_, kind, _)) = unnamed {
            *kind = Cell::Item;
        }
    }
    Some(sheet.read(&kinds))
}

struct Sheet<'s, 'a> {
    text: &'s str,
    atoms: &'s [Atom<'a>],
    lexicon: &'a Lexicon,
}

impl<'a> Sheet<'_, 'a> {
    fn inside(&self, cell: &Range<usize>) -> Vec<Atom<'a>> {
        let is_here = |atom: &&Atom<'a>| cell.start <= atom.span.start && atom.span.end <= cell.end;
        self.atoms.iter().filter(is_here).cloned().collect()
    }

    fn number(&self, cell: &Range<usize>) -> Option<u64> {
        self.inside(cell).iter().find_map(Atom::number)
    }

    /// What a cell does, by its column and by what stands in it.
    fn kind(&self, cell: &Range<usize>, column: Cell) -> Cell {
        let inside = self.inside(cell);
        let says = |atom: &Atom<'_>| {
            atom.plays(Role::Intent) || atom.words().is_some_and(|w| w.urgent.is_some())
        };
        match column {
            // A column nobody knows that says "closed" or "urgent" is read as a remark.
            Cell::Skipped if inside.iter().any(says) => Cell::Note,
            // "Potrzebne" may head what is needed, or how many.
            Cell::Amount if inside.iter().any(Atom::is_thing) => Cell::Item,
            // "Кому: Оксана": for whom may be a size, or somebody.
            Cell::Size if is_name(&inside) => Cell::Contact,
            Cell::Item
            | Cell::Size
            | Cell::Sized
            | Cell::Amount
            | Cell::Received
            | Cell::Total
            | Cell::Unit
            | Cell::Wanted
            | Cell::Expiry
            | Cell::Place
            | Cell::Contact
            | Cell::Note
            | Cell::Skipped => column,
        }
    }

    fn read(&self, cells: &[(Range<usize>, Cell, &str)]) -> Row<'a> {
        let sentence =
            |atoms| Sentence { atoms, is_question: false, is_heading: false, wrong: None };
        let mut row = Row::of(sentence(Vec::new()));
        let has = |kind: Cell| {
            cells.iter().any(|(cell, own, _)| *own == kind && self.number(cell).is_some())
        };
        // "XL-6, 2XL-10" under sizes: then the amount beside them is their sum.
        let is_list = cells.iter().any(|(cell, kind, _)| {
            let inside = self.inside(cell);
            let letters = inside.iter().filter(|a| a.words().is_some_and(|w| w.letters.is_some()));
            let numbers = inside.iter().filter(|a| a.number().is_some()).count();
            *kind == Cell::Size && (letters.count() > 0 && numbers > 0 || numbers >= 4)
        });
        let has_received = has(Cell::Received);
        let has_amount = has(Cell::Amount);
        for wanted in [
            Cell::Item,
            Cell::Size,
            Cell::Sized,
            Cell::Amount,
            Cell::Received,
            Cell::Total,
            Cell::Unit,
            Cell::Wanted,
            Cell::Expiry,
            Cell::Place,
            Cell::Contact,
            Cell::Note,
        ] {
            for (cell, _, name) in cells.iter().filter(|(_, kind, _)| *kind == wanted) {
                let number = self.number(cell);
                match wanted {
                    Cell::Sized => {
                        row.sized.extend(number.map(|n| (name.trim().into(), n, cell.clone())));
                    }
                    Cell::Total | Cell::Amount if is_list || !row.sized.is_empty() => {
                        row.total = row.total.or(number.map(|number| (number, cell.clone())));
                    }
                    Cell::Amount if has_received => {}
                    Cell::Total if has_amount || has_received => {}
                    Cell::Received => {
                        row.received = number.map(|_| cell.clone());
                        row.sentence.atoms.extend(self.inside(cell));
                    }
                    Cell::Place | Cell::Contact => self.named(cell, wanted, &mut row),
                    Cell::Note => self.note(cell, sentence, &mut row),
                    Cell::Item
                    | Cell::Size
                    | Cell::Amount
                    | Cell::Total
                    | Cell::Unit
                    | Cell::Wanted
                    | Cell::Expiry
                    | Cell::Skipped => {
                        row.is_expiry |= wanted == Cell::Expiry && !self.inside(cell).is_empty();
                        self.cell(cell, wanted, &mut row);
                    }
                }
            }
        }
        row
    }

    /// A cell that belongs to the thing of the row.
    fn cell(&self, cell: &Range<usize>, kind: Cell, row: &mut Row<'a>) {
        let mut inside = self.inside(cell);
        let is_numeric =
            inside.iter().any(|atom| matches!(atom.what, What::Number(_) | What::Range(..)));
        if kind == Cell::Size && is_numeric {
            let sizes = self.lexicon.phrases().of("size");
            let does = sizes.iter().filter(|does| does.0 == Role::Size).collect();
            let what = What::Words(Senses { does, ..Senses::default() });
            let span = cell.start..cell.start;
            row.sentence.atoms.push(Atom { span, what, is_glued: false });
        }
        if kind == Cell::Item {
            // "Headlamps / налобные фонари" is one thing in two languages.
            let named = inside.iter().position(Atom::is_thing);
            let slash = named.and_then(|at| (at..inside.len()).find(|at| inside[*at].is('/')));
            inside.truncate(slash.unwrap_or(inside.len()));
        }
        row.sentence.atoms.extend(inside);
    }

    /// What stands under people and places.
    fn named(&self, cell: &Range<usize>, kind: Cell, row: &mut Row<'a>) {
        let written = self.text[cell.clone()].trim();
        if written.chars().any(char::is_alphanumeric) {
            if kind == Cell::Contact {
                row.contact = row.contact.take().or(Some(written.into()));
            } else {
                row.place = row.place.take().or(Some((written.into(), cell.clone())));
            }
        }
    }

    /// A remark: of the row's own thing, or a sentence about another.
    fn note(
        &self,
        cell: &Range<usize>,
        sentence: impl Fn(Vec<Atom<'a>>) -> Sentence<'a>,
        row: &mut Row<'a>,
    ) {
        let inside = self.inside(cell);
        let is_other = inside.iter().any(Atom::is_thing)
            && row.sentence.atoms.iter().any(Atom::is_thing)
            && inside.iter().any(|atom| atom.plays(Role::Intent) || atom.plays(Role::Not));
        if is_other {
            row.remarks.push(sentence(inside));
        } else {
            row.sentence.atoms.extend(inside);
        }
    }
}

/// Whether a cell holds nothing but words with capitals that mean nothing else.
fn is_name(inside: &[Atom<'_>]) -> bool {
    !inside.is_empty()
        && inside.iter().all(|atom| {
            atom.words().is_some_and(|senses| senses.is_capital && senses.name_nothing())
        })
}

//! What was read out of a file, as rows a person can look at: where, what, and why.

use std::collections::BTreeMap;

use busel_domain::book::Book;
use busel_domain::item::ItemKey;
use fluent_bundle::FluentValue;

use super::super::posted::Fields;
use crate::exchange::headers::Column;
use crate::exchange::reading::{
    Columns, Duplicate, Finding, LeftOut, Question, Record, Spot, column_letters,
};
use crate::exchange::why::Why;
use crate::i18n::Tongue;
use crate::intake::worksheet::{OddCell, Place, Worksheet};
use crate::intake::{Intake, ListKind};
use crate::views::import::{Field, Findings, Odd, Row, Rows};
use crate::views::offers::item_names;
use crate::views::{import, words};

/// Written units that say no more than the amount in base units does.
const SAME_UNITS: [&str; 7] = ["piece", "pair", "set", "gram", "kilogram", "millilitre", "litre"];

/// What the names of fields of rows in question begin with.
const FIELD: &str = "cell-";

/// Everything that was read, told.
pub(super) fn findings(tongue: Tongue, id: &str, sheet: &Worksheet, book: &Book) -> Findings {
    let intake = &sheet.intake;
    let reading = &intake.reading;
    let at =
        |spot: &Spot| place(tongue, spot, reading.records.iter().any(|r| r.at.sheet_index > 0));
    let question = |row: &Question| Row {
        at: at(&row.at),
        what: row.line.to_string(),
        why: why(tongue, &row.why),
    };
    let odd = |row: &Question| Odd {
        // The cell is named by its field; the row is what people look for in their own list.
        at: at(&row.at.column(None)),
        why: why(tongue, &row.why),
        cells: sheet.cells(row).into_iter().map(|cell| field(tongue, cell)).collect(),
    };
    let questions = &reading.questions[..];
    let (asked, elsewhere) =
        if sheet.is_mended_here() { (questions, &[][..]) } else { (&[][..], questions) };
    let is_news = |note: &&Finding| !intake.done.contains(&(note.at.sheet_index, note.at.row));
    let notes: Vec<&Finding> = reading.findings.iter().filter(is_news).collect();
    let left_out = |row: &LeftOut| Row {
        at: at(&row.at),
        what: row.line.to_string(),
        why: why(tongue, &row.why),
    };
    let fresh: Vec<&Record> = intake.fresh().collect();
    let mut left: Rows = Rows::of(&reading.left_out, left_out);
    let not_added = stays(tongue, intake, &at);
    left.all += not_added.len();
    left.shown.extend(not_added.into_iter().take(Rows::SHOWN_MAX));
    let odd: Vec<Odd> = asked.iter().take(Odd::SHOWN_MAX).map(odd).collect();
    let asks_item = odd.iter().flat_map(|row| &row.cells).any(|cell| cell.is_asked && cell.is_item);
    Findings {
        id: id.to_owned(),
        file: intake.file.clone(),
        list: match intake.kind {
            ListKind::Needs => import::ListKind::Needs,
            ListKind::Stock(_) => import::ListKind::Stock,
        },
        rows: reading.rows,
        added: sheet.added,
        odd,
        odd_count: asked.len(),
        items: if asks_item { item_names(book, tongue, |_| true) } else { Vec::new() },
        columns: reading.columns.iter().flat_map(|list| columns(tongue, list)).collect(),
        records: Rows::of(&fresh, |record| told(tongue, at(&record.at), record)),
        questions: Rows::of(elsewhere, question),
        left_out: left,
        duplicates: Rows::of(&reading.duplicates, |row: &Duplicate| Row {
            at: at(&row.at),
            what: row.line.to_string(),
            why: tongue.with("import-repeats", &[("row", row.first.into())]),
        }),
        notes: Rows::of(&notes, |finding| Row {
            at: at(&finding.at),
            what: String::new(),
            why: why(tongue, &finding.why),
        }),
    }
}

/// Records that are understood and not added, each with its reason (law L10).
fn stays(tongue: Tongue, intake: &Intake, at: &dyn Fn(&Spot) -> String) -> Vec<Row> {
    let mut rows = Vec::new();
    let records = intake.reading.records.iter().enumerate();
    for (position, record) in records.filter(|(_, record)| !intake.is_done(record)) {
        let why = if let Some(source) = intake.read_before {
            tongue.with("import-read-before", &[("source", source.to_string().into())])
        } else if let Some(need) = intake.known.get(&position) {
            tongue.with("import-known", &[("need", need.to_string().into())])
        } else if record.is_zero() {
            tongue.say("import-zero")
        } else {
            continue;
        };
        rows.push(Row { at: at(&record.at), what: record.line.to_string(), why });
    }
    rows
}

/// A cell as a field: what stands over it, or else what it was taken for.
fn field(tongue: Tongue, cell: OddCell) -> Field {
    let OddCell { at: Place { sheet, row, column }, name, kind, text, is_asked } = cell;
    let label = if name.is_empty() { tongue.say(column_key(kind)) } else { name };
    let name = format!("{FIELD}{sheet}-{row}-{column}");
    Field { name, label, text, is_asked, is_item: kind == Column::Item }
}

/// What was typed into the fields of rows in question.
pub(super) fn typed(fields: &Fields) -> BTreeMap<Place, String> {
    let place = |name: &str| {
        let mut numbers = name.strip_prefix(FIELD)?.splitn(3, '-');
        let sheet = numbers.next()?.parse().ok()?;
        let row = numbers.next()?.parse().ok()?;
        Some(Place { sheet, row, column: numbers.next()?.parse().ok()? })
    };
    let pairs = fields.pairs().iter();
    pairs.filter_map(|(name, text)| Some((place(name)?, text.clone()))).collect()
}

/// Columns by what stands over them, and what each was taken for.
fn columns(tongue: Tongue, list: &Columns) -> Vec<(String, String)> {
    let named = list.kinds.iter().enumerate().map(|(at, kind)| {
        let name = list.names.get(at).filter(|name| !name.is_empty());
        let letters = || u16::try_from(at).map(column_letters).unwrap_or_default();
        (name.map_or_else(letters, ToString::to_string), tongue.say(column_key(*kind)))
    });
    named.collect()
}

/// The key of what a column was taken for.
fn column_key(kind: Column) -> &'static str {
    match kind {
        Column::LineNumber => "column-number",
        Column::Item => "column-item",
        Column::Category => "column-category",
        Column::Variant => "column-variant",
        Column::Amount => "column-amount",
        Column::Unit => "column-unit",
        Column::Note => "column-note",
        Column::Place | Column::Area => "column-place",
        Column::Group => "column-group",
        Column::Priority => "column-priority",
        Column::WantedBy => "column-wanted-by",
        Column::Expiry => "column-expiry",
        Column::Donor => "column-donor",
        Column::Reference => "column-reference",
        Column::Weight => "column-weight",
        Column::Term | Column::Other => "column-other",
    }
}

fn told(tongue: Tongue, at: String, record: &Record) -> Row {
    let unit = record.unit.as_deref().unwrap_or_default();
    let written = format!("{} {unit}", tongue.thousandths(record.thousandths));
    let item = crate::catalogue::lexicon().catalogue().item(&record.item);
    let meant = record.base_units.zip(item);
    let meant = meant.map_or_else(
        || tongue.say("amount-unknown"),
        |(units, item)| tongue.amount(units, item.base_unit).to_string(),
    );
    let who = record.group.as_deref().or(record.place.as_deref());
    let what = words::thing(tongue, &record.item, &record.variant);
    let what = who.map_or_else(|| what.clone(), |who| format!("{what} · {who}"));
    // Where the written unit says the same as ours, once is enough.
    let is_plain = record.unit.as_deref().is_none_or(|unit| SAME_UNITS.contains(&unit));
    let why = if is_plain { meant } else { format!("{} = {meant}", written.trim()) };
    Row { at, what, why }
}

/// The sheet if there are several, and the cell or the row.
fn place(tongue: Tongue, spot: &Spot, has_sheets: bool) -> String {
    let cell = spot
        .cell()
        .or_else(|| (spot.row > 0).then(|| tongue.with("import-row", &[("row", spot.row.into())])));
    let sheet =
        Some(&*spot.sheet).filter(|sheet| !sheet.is_empty() && (has_sheets || spot.row == 0));
    [sheet.map(str::to_owned), cell].into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// A reason in the reader's language, with items by their names.
pub(super) fn why(tongue: Tongue, why: &Why) -> String {
    let named = |text: &str| {
        let name = |part: &str| {
            ItemKey::new(part).map_or_else(|| part.to_owned(), |key| words::item(tongue, &key))
        };
        text.split(", ").map(name).collect::<Vec<_>>().join(", ")
    };
    let arguments: BTreeMap<&str, String> = why.arguments().into_iter().collect();
    let arguments: Vec<(&str, FluentValue<'_>)> = arguments
        .iter()
        .map(|(name, text)| match *name {
            "suggestions" if text == "nothing close" => {
                (*name, tongue.say("why-nothing-close").into())
            }
            "unit" if text.starts_with("the item's own") => {
                (*name, tongue.say("why-own-unit").into())
            }
            "suggestions" | "item" => (*name, named(text).into()),
            _ => (*name, text.as_str().into()),
        })
        .collect();
    tongue.with(&format!("why-{}", why.key()), &arguments)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Language;

    #[test]
    fn every_reason_has_a_sentence_in_every_language() {
        for language in Language::ALL {
            for key in Why::KEYS {
                assert!(Tongue::of(language).knows(&format!("why-{key}")), "{key}");
            }
        }
    }

    #[test]
    fn items_in_reasons_have_their_names() {
        let key = ItemKey::new("food.rice").expect("a plain key");
        let reason = Why::UnknownItem { text: "Rize".into(), suggestions: vec![key] };
        let told = why(Tongue::of(Language::Uk), &reason);
        assert!(told.contains("«Rize»") && !told.contains("food."), "{told}");
    }
}

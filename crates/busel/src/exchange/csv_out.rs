//! Needs, stock and plans as tables that other programs read. A cell that a spreadsheet would take
//! for a formula is made harmless: lists are opened by people who trust us.

use busel_domain::ids::{GroupId, HubId, NeedId};
use busel_domain::ledger::Account;
use busel_domain::need::Closed;
use busel_domain::quantity::Units;
use busel_domain::size::Variant;
use serde_json::{Map, Value};

use super::reading::size_text;
use crate::clerk::Present;

/// A table: a header and rows of the same length.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    header: &'static [&'static str],
    rows: Vec<Vec<String>>,
}

impl Sheet {
    /// A table of rows that have as many cells as the header.
    #[must_use]
    pub fn new(header: &'static [&'static str], rows: Vec<Vec<String>>) -> Self {
        debug_assert!(rows.iter().all(|row| row.len() == header.len()), "a cell for each word");
        Self { header, rows }
    }

    /// What its columns are called.
    pub(super) fn header(&self) -> &'static [&'static str] {
        self.header
    }

    /// Its rows.
    pub(super) fn rows(&self) -> &[Vec<String>] {
        &self.rows
    }

    /// The table as CSV, comma-separated, UTF-8.
    #[must_use]
    pub fn to_csv(&self) -> String {
        let mut writer = csv::Writer::from_writer(Vec::new());
        let in_memory = "memory takes what a table holds";
        writer.write_record(self.header).expect(in_memory);
        for row in &self.rows {
            writer.write_record(row.iter().map(|cell| harmless(cell))).expect(in_memory);
        }
        String::from_utf8(writer.into_inner().expect(in_memory)).expect("made of strings")
    }

    /// The table as a JSON array, one object a row.
    #[must_use]
    pub fn to_json(&self) -> Value {
        let object = |row: &Vec<String>| {
            let cells = self.header.iter().zip(row);
            let cells = cells.map(|(name, cell)| ((*name).to_owned(), Value::from(cell.as_str())));
            Value::Object(cells.collect::<Map<_, _>>())
        };
        self.rows.iter().map(object).collect()
    }
}

/// With these a formula begins, also in their wide forms; the last three are skipped by some programs,
/// which then see what stands behind them.
const FORMULA: [char; 11] = ['=', '+', '-', '@', '＝', '＋', '－', '＠', '\t', '\r', '\n'];

/// A text a spreadsheet takes for a formula begins with one of these; an apostrophe makes it text.
fn harmless(cell: &str) -> String {
    let digits = cell.strip_prefix(['-', '+']).unwrap_or(cell);
    let is_number = digits.starts_with(|letter: char| letter.is_ascii_digit())
        && digits.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    if cell.starts_with(FORMULA) && !is_number { format!("'{cell}") } else { cell.to_owned() }
}

/// Every need, open and closed.
#[must_use]
pub fn needs(present: &Present) -> Sheet {
    let header = &[
        "need",
        "group",
        "item",
        "for",
        "size",
        "written",
        "unit",
        "asked",
        "base_unit",
        "on_road",
        "received",
        "priority",
        "wanted_by",
        "trust",
        "closed",
    ];
    let rows = present.book.needs().map(|need| {
        let line = &need.line;
        let item = present.book.catalogue().item(&line.item);
        vec![
            need.id.to_string(),
            group(present, line.group),
            line.item.to_string(),
            wearer(&line.variant),
            size(&line.variant),
            super::units::thousandths_text(line.written.thousandths),
            line.written.unit.as_deref().unwrap_or_default().to_owned(),
            line.asked.map(|units| units.get().to_string()).unwrap_or_default(),
            item.map(|item| item.base_unit.code().to_owned()).unwrap_or_default(),
            need.on_road.get().to_string(),
            need.received.get().to_string(),
            format!("{:?}", line.priority),
            line.wanted_by.map(|day| day.to_string()).unwrap_or_default(),
            format!("{:?}", line.trust),
            match need.closed {
                None => String::new(),
                Some(Closed::Withdrawn) => "withdrawn".into(),
                Some(Closed::JoinedTo(other)) => format!("joined to {other}"),
            },
        ]
    });
    Sheet { header, rows: rows.collect() }
}

/// What of every lot is where.
#[must_use]
pub fn stock(present: &Present) -> Sheet {
    let header =
        &["lot", "item", "for", "size", "where", "units", "base_unit", "expiry", "condition"];
    let book = &present.book;
    let rows = book.stock().all().filter(|(_, account, _)| *account != Account::Donors);
    let rows = rows.filter_map(|(id, account, units)| {
        let batch = &book.lot(id)?.batch;
        let unit = book.catalogue().item(&batch.item).map(|item| item.base_unit.code());
        Some(vec![
            id.to_string(),
            batch.item.to_string(),
            wearer(&batch.variant),
            size(&batch.variant),
            account_name(present, account),
            units.to_string(),
            unit.unwrap_or_default().to_owned(),
            batch.expiry.map(|day| day.to_string()).unwrap_or_default(),
            format!("{:?}", batch.condition).to_lowercase(),
        ])
    });
    Sheet { header, rows: rows.collect() }
}

/// The plan in force, or the newest proposal: what goes where, and what is not met.
#[must_use]
pub fn plan(present: &Present) -> Option<Sheet> {
    let header =
        &["plan", "need", "group", "item", "size", "lot", "hub", "units", "not_met", "why"];
    let book = &present.book;
    let plan = book.plan_in_force().or_else(|| book.plans().last())?;
    let of_need = |id: NeedId| {
        let line = book.need(id).map(|need| &need.line);
        [
            id.to_string(),
            line.map(|line| group(present, line.group)).unwrap_or_default(),
            line.map(|line| line.item.to_string()).unwrap_or_default(),
            line.map(|line| size(&line.variant)).unwrap_or_default(),
        ]
    };
    let given = plan.document.allocated.iter().map(|line| {
        let mut row = vec![plan.id.to_string()];
        row.extend(of_need(line.need));
        row.extend([line.lot.to_string(), hub(present, line.hub), text(line.units)]);
        row.extend([String::new(), format!("{:?}", line.why)]);
        row
    });
    let unmet = plan.document.unmet.iter().map(|line| {
        let mut row = vec![plan.id.to_string()];
        row.extend(of_need(line.need));
        row.extend([String::new(), String::new(), String::new(), text(line.units)]);
        row.push(format!("{:?}", line.why));
        row
    });
    Some(Sheet { header, rows: given.chain(unmet).collect() })
}

fn text(units: Units) -> String {
    units.get().to_string()
}

fn group(present: &Present, id: GroupId) -> String {
    let name = present.book.group(id).and_then(|group| present.labels.get(group.name));
    name.map_or_else(|| id.to_string(), str::to_owned)
}

fn hub(present: &Present, id: HubId) -> String {
    let name = present.book.hub(id).and_then(|hub| present.labels.get(hub.name));
    name.map_or_else(|| id.to_string(), str::to_owned)
}

fn account_name(present: &Present, account: Account) -> String {
    match account {
        Account::Donors => "donors".into(),
        Account::Hub(id) => hub(present, id),
        Account::Quarantine(id) => format!("{}: put aside", hub(present, id)),
        Account::Road(id) => format!("on the road: {id}"),
        Account::Discrepancy(place) => format!("difference: {place:?}"),
        Account::Group(id) => group(present, id),
        Account::Peer(id) => {
            let name = present.book.peer(id).and_then(|peer| present.labels.get(peer.name));
            name.map_or_else(|| id.to_string(), str::to_owned)
        }
        Account::Lost(reason) => format!("lost: {reason:?}"),
    }
}

fn wearer(variant: &Variant) -> String {
    format!("{:?}", variant.wearer).to_lowercase()
}

fn size(variant: &Variant) -> String {
    variant.size.as_ref().map(size_text).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_formula_in_a_cell_is_only_text_and_is_read_back_as_text() {
        let cells = [
            "=cmd|'/c calc'!A0",
            "+1-1",
            "-2+3",
            "@SUM(1)",
            "\t=1+1",
            "\r=1+1",
            "\n=1+1",
            "＝1+1",
            "＋1",
            "-inf",
            "+nan",
            "-",
            "=HYPERLINK(\"http://example.org\",\"a,b\")",
        ];
        let rows = cells.map(|cell| vec![cell.to_owned()]).to_vec();
        let csv = Sheet { header: &["name"], rows }.to_csv();
        let mut reader = csv::Reader::from_reader(csv.as_bytes());
        for (cell, read) in cells.iter().zip(reader.records()) {
            assert_eq!(read.expect("a row")[0], format!("'{cell}"), "nothing else is changed");
        }
        let rows = ["-5", "+5", "12.5", "Rice", "a=b", ""].map(|cell| vec![cell.to_owned()]);
        let csv = Sheet { header: &["name"], rows: rows.to_vec() }.to_csv();
        assert_eq!(csv, "name\n-5\n+5\n12.5\nRice\na=b\n\"\"\n", "numbers stay numbers");
    }
}

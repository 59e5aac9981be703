//! What was read out of one list: records, questions, what was left out, duplicates, findings.
//!
//! Law L10: every row below a header that is not blank stands in exactly one of the four lists.
//! Nothing here knows how the list was read or what is done with it.

use std::sync::Arc;

use busel_domain::item::ItemKey;
use busel_domain::need::Priority;
use busel_domain::quantity::Units;
use busel_domain::size::{Size, SizeSystem, Variant};
use busel_domain::time::Day;
use serde::ser::{Serialize, SerializeMap, SerializeStruct, Serializer};
use serde_json::{Value, json};

use super::headers::Column;
use super::why::Why;

/// A place in a file.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Spot {
    /// Which sheet, from 0.
    pub sheet_index: u16,
    /// Its name; empty in files that have no sheets.
    pub sheet: Arc<str>,
    /// The row as people count it, from 1. 0 means the whole sheet.
    pub row: u32,
    /// The column, from 0, if one cell is meant.
    pub column: Option<u16>,
}

impl Spot {
    /// The cell as people name it: `D15`.
    #[must_use]
    pub fn cell(&self) -> Option<String> {
        self.column.map(|column| format!("{}{}", column_letters(column), self.row))
    }

    /// The same row, that column.
    #[must_use]
    pub fn column(&self, column: Option<u16>) -> Self {
        Self { column, ..self.clone() }
    }

    fn put<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("row", &self.row)?;
        if self.sheet_index > 0 {
            map.serialize_entry("sheet", &*self.sheet)?;
        }
        map.serialize_entry("cell", &self.cell())
    }
}

/// A column as people name it: `A`, `B`, … `Z`, `AA`.
#[must_use]
pub fn column_letters(column: u16) -> String {
    let mut letters = Vec::new();
    let mut rest = u32::from(column) + 1;
    while rest > 0 {
        let digit = u8::try_from((rest - 1) % 26).expect("below 26");
        letters.push(char::from(b'A' + digit));
        rest = (rest - 1) / 26;
    }
    letters.iter().rev().collect()
}

/// One thing asked for or present, with everything its line said.
#[derive(Debug, Clone, PartialEq)]
pub struct Record {
    /// Where it stands; the column is that of the amount.
    pub at: Spot,
    /// What kind of thing.
    pub item: ItemKey,
    /// The words it was recognised by.
    pub item_text: Box<str>,
    /// For whom, what size, in what form.
    pub variant: Variant,
    /// The size as it is written, if any.
    pub size_text: Box<str>,
    /// The amount in the line's own unit, in thousandths.
    pub thousandths: u64,
    /// The unit's canonical words: `kilogram`, `bottle 250 ml`; `None` if none is written or known.
    pub unit: Option<Box<str>>,
    /// The amount in the item's base unit; `None` while nobody knows it.
    pub base_units: Option<Units>,
    /// The place, as written.
    pub place: Option<Box<str>>,
    /// Who asks or holds it, as written.
    pub group: Option<Box<str>>,
    /// The number of the paper the line belongs to, as written.
    pub reference: Option<Box<str>>,
    /// Who gave it, as written.
    pub donor: Option<Box<str>>,
    /// How urgent, if said.
    pub priority: Option<Priority>,
    /// The day it is wanted by.
    pub wanted_by: Option<Day>,
    /// Best before or use by.
    pub expiry: Option<Day>,
    /// Remarks, as written.
    pub note: Option<Box<str>>,
    /// How sure the item is: 1 when the words are exactly known, never below
    /// [`super::names::CONFIDENCE_MIN`].
    pub confidence: f32,
    /// The line as written, cells separated by ` | `.
    pub line: Box<str>,
}

impl Record {
    /// Whether it raises a need at all: a line asking for 0 does not.
    #[must_use]
    pub fn is_zero(&self) -> bool {
        self.thousandths == 0
    }
}

/// A row a person must decide about.
#[derive(Debug, Clone, PartialEq)]
pub struct Question {
    /// Where.
    pub at: Spot,
    /// What is asked.
    pub why: Why,
    /// What kind of thing the row is about, where that was recognised: a row without an amount may
    /// still say plainly that it is rice.
    pub item: Option<ItemKey>,
    /// The words the row has for the thing, if it has any.
    pub item_text: Option<Box<str>>,
    /// The line as written.
    pub line: Box<str>,
}

/// A row that is no line of the list.
#[derive(Debug, Clone, PartialEq)]
pub struct LeftOut {
    /// Where.
    pub at: Spot,
    /// For what reason.
    pub why: Why,
    /// The line as written.
    pub line: Box<str>,
}

/// A row that says what another row has said already.
#[derive(Debug, Clone, PartialEq)]
pub struct Duplicate {
    /// Where.
    pub at: Spot,
    /// The row it repeats.
    pub first: u32,
    /// What kind of thing it is.
    pub item: ItemKey,
    /// The line as written.
    pub line: Box<str>,
}

/// Something a person should look at; the row itself was read.
#[derive(Debug, Clone, PartialEq)]
pub struct Finding {
    /// Where.
    pub at: Spot,
    /// What.
    pub why: Why,
}

/// What the rows above the header say about the whole list.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Title {
    /// The words, one line each.
    pub lines: Vec<Box<str>>,
    /// A place, if one stands there.
    pub place: Option<Box<str>>,
    /// The day of the list, if one stands there.
    pub day: Option<Day>,
}

/// Which column of one list was taken for what.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Columns {
    /// Which sheet, from 0.
    pub sheet_index: u16,
    /// What stands over each column, as written; empty where nothing does.
    pub names: Vec<Box<str>>,
    /// What each was taken for.
    pub kinds: Vec<Column>,
}

/// What was read.
#[derive(Debug, Default, Clone, PartialEq)]
pub struct Reading {
    /// Rows below the headers that are not blank.
    pub rows: usize,
    /// In the sequence of the source.
    pub records: Vec<Record>,
    /// Rows a person must decide about.
    pub questions: Vec<Question>,
    /// Rows that are no lines of the list.
    pub left_out: Vec<LeftOut>,
    /// Rows that repeat others.
    pub duplicates: Vec<Duplicate>,
    /// What else should be looked at.
    pub findings: Vec<Finding>,
    /// What the titles said.
    pub title: Title,
    /// The columns of every sheet that held a list.
    pub columns: Vec<Columns>,
}

impl Serialize for Reading {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut answer = serializer.serialize_struct("Reading", 6)?;
        answer.serialize_field("rows", &self.rows)?;
        answer.serialize_field("records", &self.records)?;
        answer.serialize_field("questions", &self.questions)?;
        answer.serialize_field("left_out", &self.left_out)?;
        answer.serialize_field("duplicates", &self.duplicates)?;
        answer.serialize_field("findings", &self.findings)?;
        answer.end()
    }
}

impl Serialize for Record {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let percent = (f64::from(self.confidence) * 100.0).round() / 100.0;
        let mut map = serializer.serialize_map(None)?;
        self.at.put(&mut map)?;
        map.serialize_entry("item", self.item.as_str())?;
        map.serialize_entry("item_text", &self.item_text)?;
        map.serialize_entry("size", &self.variant.size.as_ref().map(size_text))?;
        map.serialize_entry("wearer", &self.variant.wearer)?;
        map.serialize_entry("form", &self.variant.form)?;
        map.serialize_entry("qty", &thousandths_json(self.thousandths))?;
        map.serialize_entry("unit", &self.unit)?;
        map.serialize_entry("base_units", &self.base_units.map(Units::get))?;
        map.serialize_entry("place", &self.place)?;
        map.serialize_entry("group", &self.group)?;
        map.serialize_entry("reference", &self.reference)?;
        map.serialize_entry("donor", &self.donor)?;
        map.serialize_entry("priority", &self.priority)?;
        map.serialize_entry("wanted_by", &self.wanted_by.map(|day| day.to_string()))?;
        map.serialize_entry("expiry", &self.expiry.map(|day| day.to_string()))?;
        map.serialize_entry("note", &self.note)?;
        map.serialize_entry("confidence", &percent)?;
        map.end()
    }
}

impl Serialize for Question {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        self.at.put(&mut map)?;
        self.why.put(&mut map)?;
        map.serialize_entry("item", &self.item.as_ref().map(ItemKey::as_str))?;
        map.serialize_entry("item_text", &self.item_text)?;
        map.end()
    }
}

impl Serialize for LeftOut {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        reason(&self.at, &self.why, serializer)
    }
}

impl Serialize for Finding {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        reason(&self.at, &self.why, serializer)
    }
}

impl Serialize for Duplicate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        self.at.put(&mut map)?;
        map.serialize_entry("of", &self.first)?;
        map.serialize_entry("item", self.item.as_str())?;
        map.end()
    }
}

fn reason<S: Serializer>(at: &Spot, why: &Why, serializer: S) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(None)?;
    at.put(&mut map)?;
    why.put(&mut map)?;
    map.end()
}

/// A size as people read it: `EU 43`, `2XL`, `4-5 years`.
#[must_use]
pub fn size_text(size: &Size) -> String {
    match size.system {
        SizeSystem::EuShoe => format!("EU {}", size.value),
        SizeSystem::UkShoe => format!("UK {}", size.value),
        SizeSystem::UsShoe => format!("US {}", size.value),
        SizeSystem::Foot => format!("{} mm", size.value),
        SizeSystem::Letters | SizeSystem::HalfChest | SizeSystem::Named => size.value.to_string(),
        SizeSystem::Years => format!("{} years", size.value),
        SizeSystem::Months => format!("{} months", size.value),
        SizeSystem::Nappy => format!("Size {}", size.value),
    }
}

/// A whole number where it is one: 1500 thousandths are `1.5`, 2000 are `2`.
fn thousandths_json(thousandths: u64) -> Value {
    if thousandths.is_multiple_of(1000) {
        return json!(thousandths / 1000);
    }
    #[expect(clippy::cast_precision_loss, reason = "limits keep amounts below 2^53")]
    let value = thousandths as f64 / 1000.0;
    json!(value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_named_as_spreadsheets_name_them() {
        assert_eq!(column_letters(0), "A");
        assert_eq!(column_letters(25), "Z");
        assert_eq!(column_letters(26), "AA");
        assert_eq!(column_letters(701), "ZZ");
        assert_eq!(column_letters(702), "AAA");
    }

    #[test]
    fn whole_amounts_are_whole_numbers() {
        assert_eq!(thousandths_json(2000).to_string(), "2");
        assert_eq!(thousandths_json(1500).to_string(), "1.5");
    }
}

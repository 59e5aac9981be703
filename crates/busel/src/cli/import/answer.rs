//! The answer of `busel import --json`: what was read, and what stands in the books already as a
//! duplicate.
//!
//! Law L10 holds here too: a record that is not added is still said. The answer is written as it
//! is made, because a list of a hundred thousand lines would not fit into memory a second time.

use busel_domain::item::ItemKey;
use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::exchange::reading::{Duplicate, Record};
use crate::intake::{Added, Intake};

/// One list that was read, held against the books, and what was added of it.
pub(super) struct Answer {
    pub(super) intake: Intake,
    pub(super) added: Option<Added>,
}

impl Answer {
    /// What stands in the books already that says the same as this record, by its number.
    fn same_as(&self, at: usize) -> Option<String> {
        let need = self.intake.known.get(&at).map(ToString::to_string);
        need.or_else(|| self.intake.read_before.map(|source| source.to_string()))
    }

    fn records(&self) -> impl Iterator<Item = &Record> {
        let all = self.intake.reading.records.iter().enumerate();
        all.filter(|(at, _)| self.same_as(*at).is_none()).map(|(_, record)| record)
    }

    fn duplicates(&self) -> impl Iterator<Item = Again<'_>> {
        let in_list = self.intake.reading.duplicates.iter().map(Again::InList);
        let all = self.intake.reading.records.iter().enumerate();
        let in_books =
            all.filter_map(|(at, record)| Some(Again::InBooks(record, self.same_as(at)?)));
        in_list.chain(in_books)
    }
}

impl Serialize for Answer {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let reading = &self.intake.reading;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("rows", &reading.rows)?;
        map.serialize_entry("records", &Each(|| self.records()))?;
        map.serialize_entry("questions", &reading.questions)?;
        map.serialize_entry("left_out", &reading.left_out)?;
        map.serialize_entry("duplicates", &Each(|| self.duplicates()))?;
        map.serialize_entry("findings", &reading.findings)?;
        if let Some(added) = &self.added {
            map.serialize_entry("added", &Counts(added))?;
        }
        map.end()
    }
}

/// A list that is not held anywhere, only walked.
struct Each<F>(F);

impl<F, I> Serialize for Each<F>
where
    F: Fn() -> I,
    I: Iterator<Item: Serialize>,
{
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq((self.0)())
    }
}

/// A row that is not added because it was said before.
enum Again<'a> {
    /// By another row of the list.
    InList(&'a Duplicate),
    /// By the need or the list with this number.
    InBooks(&'a Record, String),
}

impl Serialize for Again<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::InList(duplicate) => duplicate.serialize(serializer),
            Self::InBooks(record, same_as) => {
                let mut map = serializer.serialize_map(Some(3))?;
                map.serialize_entry("row", &record.at.row)?;
                map.serialize_entry("item", ItemKey::as_str(&record.item))?;
                map.serialize_entry("same_as", same_as)?;
                map.end()
            }
        }
    }
}

struct Counts<'a>(&'a Added);

impl Serialize for Counts<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let added = self.0;
        let mut map = serializer.serialize_map(Some(5))?;
        map.serialize_entry("source", &added.source.map(|source| source.to_string()))?;
        map.serialize_entry("needs", &added.needs)?;
        map.serialize_entry("lots", &added.lots)?;
        map.serialize_entry("groups", &added.groups)?;
        map.serialize_entry("uncounted", &added.uncounted)?;
        map.end()
    }
}

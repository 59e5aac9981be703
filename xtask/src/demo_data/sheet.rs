//! A table of text with a header, as it stands in one comma-separated file.
//!
//! It knows columns by name and nothing of what they mean. A row shorter than its header is refused.

use std::fmt::Write as _;

use anyhow::Context;

/// A header and the rows below it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Sheet {
    /// The names of the columns.
    pub(super) header: Vec<String>,
    /// The rows, each as wide as the header.
    pub(super) rows: Vec<Vec<String>>,
}

impl Sheet {
    /// An empty table with these columns.
    pub(super) fn new(columns: &[&str]) -> Self {
        Self { header: columns.iter().map(|&name| name.to_owned()).collect(), rows: Vec::new() }
    }

    /// Reads the text of a file.
    pub(super) fn parse(text: &str) -> anyhow::Result<Self> {
        let mut reader = csv::Reader::from_reader(text.as_bytes());
        let header = reader.headers()?.iter().map(str::to_owned).collect();
        let mut rows = Vec::new();
        for record in reader.records() {
            rows.push(record?.iter().map(str::to_owned).collect());
        }
        Ok(Self { header, rows })
    }

    /// Which column has this name.
    pub(super) fn column(&self, name: &str) -> anyhow::Result<usize> {
        let found = self.header.iter().position(|column| column == name);
        found.with_context(|| format!("no column `{name}` among {}", self.header.join(",")))
    }

    /// The named columns of every row.
    pub(super) fn select<const N: usize>(
        &self,
        names: [&str; N],
    ) -> anyhow::Result<Vec<[&str; N]>> {
        let mut at = [0; N];
        for (place, name) in at.iter_mut().zip(names) {
            *place = self.column(name)?;
        }
        Ok(self.rows.iter().map(|row| at.map(|column| row[column].as_str())).collect())
    }

    /// Adds a row.
    pub(super) fn push<const N: usize>(&mut self, row: [String; N]) {
        debug_assert_eq!(N, self.header.len(), "a row is as wide as its header");
        self.rows.push(Vec::from(row));
    }

    /// The text of a file, rows in the sequence they have.
    pub(super) fn text(&self) -> String {
        let mut text = String::new();
        for row in std::iter::once(&self.header).chain(&self.rows) {
            let fields: Vec<String> = row.iter().map(|field| quoted(field)).collect();
            writeln!(text, "{}", fields.join(",")).expect("a String takes any text");
        }
        text
    }

    /// The same with the rows sorted and each only once, so that a change is a small one.
    pub(super) fn sorted(mut self) -> Self {
        self.rows.sort();
        self.rows.dedup();
        self
    }
}

fn quoted(field: &str) -> String {
    if field.contains([',', '"', '\n', '\r']) {
        format!("\"{}\"", field.replace('"', "\"\""))
    } else {
        field.to_owned()
    }
}

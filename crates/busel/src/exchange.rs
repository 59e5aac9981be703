//! Lists that people send, in whatever form, as records, questions and findings.
//!
//! Bad input is normal: a spreadsheet never fails as a whole because of a row. Law L10 holds: every
//! row stands in exactly one list of the [`reading::Reading`]. Nothing is written here; what is
//! done with a reading is the caller's matter.

pub mod chat;
pub mod dates;
pub mod headers;
pub mod names;
pub mod numbers;
pub mod table;
pub mod units;
pub mod variant;

pub mod lines;
pub mod needs;
pub mod stock;

pub mod csv_out;
pub mod reading;
pub mod report_csv;
pub mod why;
pub mod xlsx_out;

use std::sync::OnceLock;

use busel_domain::time::Day;

use crate::catalogue::Lexicon;
use crate::catalogue::letters::fold;
use chat::vocabulary::Vocabulary;
use lines::{Desk, Progress, Purpose};
use names::Names;
use reading::Reading;
use table::{Table, Unreadable};

/// Reads lists with the words of one lexicon. Made once, used for many files.
#[derive(Debug)]
pub struct Reader<'a> {
    lexicon: &'a Lexicon,
    names: Names<'a>,
    vocabulary: OnceLock<Vocabulary>,
}

impl<'a> Reader<'a> {
    /// A reader that knows these words.
    #[must_use]
    pub fn new(lexicon: &'a Lexicon) -> Self {
        Self { lexicon, names: Names::new(lexicon), vocabulary: OnceLock::new() }
    }

    /// The single words of everything that is known.
    fn vocabulary(&self) -> &Vocabulary {
        self.vocabulary.get_or_init(|| Vocabulary::new(self.lexicon))
    }

    /// How items are found by words, for a search field.
    #[must_use]
    pub fn names(&self) -> &Names<'a> {
        &self.names
    }

    /// The sheets of a file, before anybody asks what their cells mean.
    ///
    /// # Errors
    ///
    /// [`Unreadable`] if the bytes are no table.
    pub fn table(&self, bytes: &[u8]) -> Result<Table, Unreadable> {
        table::open(bytes, &|word| self.names.knows_word(&fold(word)))
    }

    fn read(
        &self,
        table: &Table,
        as_of: Day,
        purpose: Purpose,
        progress: Progress<'_>,
    ) -> Result<Reading, Unreadable> {
        let desk = Desk { lexicon: self.lexicon, names: &self.names, as_of, purpose };
        lines::read(table, &desk, progress)
    }
}

/// The reader with the lexicon inside the program.
#[must_use]
pub fn reader() -> &'static Reader<'static> {
    static READER: OnceLock<Reader<'static>> = OnceLock::new();
    READER.get_or_init(|| Reader::new(crate::catalogue::lexicon()))
}

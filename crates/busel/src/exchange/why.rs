//! Why a line became a question, was left out, or needs a look: each reason has a key that pages
//! translate, its arguments, and one English sentence for machines and logs.
//!
//! Law L10: nothing leaves silently. Every reason a row can have stands in this one enum.

use busel_domain::item::ItemKey;
use serde::ser::SerializeMap;

/// Defines the reasons: variant, its arguments, its key and its English sentence, side by side, so
/// that none of the four can be forgotten.
macro_rules! reasons {
    ($($(#[$doc:meta])* $name:ident { $($field:ident : $type:ty),* } $key:literal $text:literal;)*) => {
        /// Why.
        #[derive(Debug, Clone, PartialEq)]
        #[expect(missing_docs, reason = "the sentence of a variant names every argument")]
        pub enum Why {$(
            $(#[$doc])*
            $name { $($field: $type),* },
        )*}

        impl Why {
            /// Every key there is, for the translators' check.
            pub const KEYS: &'static [&'static str] = &[$($key),*];

            /// The key pages translate by.
            #[must_use]
            pub fn key(&self) -> &'static str {
                match self { $(Self::$name { .. } => $key,)* }
            }

            /// The English sentence.
            #[must_use]
            pub fn english(&self) -> String {
                match self { $(Self::$name { $($field),* } => {
                    $(let $field = $field.said();)*
                    format!($text)
                })* }
            }

            /// The arguments by name, as text.
            #[must_use]
            pub fn arguments(&self) -> Vec<(&'static str, String)> {
                match self { $(Self::$name { $($field),* } => {
                    vec![$((stringify!($field), $field.said())),*]
                })* }
            }
        }
    };
}

impl Why {
    /// Puts the key and the sentence into an answer for machines.
    pub(super) fn put<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("key", self.key())?;
        map.serialize_entry("why", &self.english())
    }
}

/// What can stand inside a reason.
trait Said {
    fn said(&self) -> String;
}

impl Said for String {
    fn said(&self) -> String {
        self.clone()
    }
}

impl Said for u64 {
    fn said(&self) -> String {
        self.to_string()
    }
}

impl Said for Vec<ItemKey> {
    fn said(&self) -> String {
        if self.is_empty() {
            return "nothing close".to_owned();
        }
        self.iter().map(ItemKey::as_str).collect::<Vec<_>>().join(", ")
    }
}

reasons! {
    /// The text names nothing in the catalogue.
    UnknownItem { text: String, suggestions: Vec<ItemKey> } "unknown-item"
        "\"{text}\" is not in the catalogue. Close to it: {suggestions}.";
    /// The text names nothing in the catalogue, and its words need an export check.
    UnknownDualUse { text: String, why: String, suggestions: Vec<ItemKey> } "unknown-dual-use"
        "\"{text}\" is not in the catalogue and needs an export check before a border: {why}. Close to it: {suggestions}.";
    /// The text could mean several things.
    AmbiguousItem { text: String, suggestions: Vec<ItemKey> } "ambiguous-item"
        "\"{text}\" can mean several things: {suggestions}. Which one?";
    /// A kind of medicine of which nobody said which one, and how strong.
    WhichMedicine { item: String } "which-medicine"
        "Which {item} exactly: its name, how strong, and who prescribed it?";
    /// The row has content but does not say what thing it is about.
    NoItem {} "no-item" "The row does not say what it is about.";
    /// There is no amount.
    NoAmount {} "no-amount" "No amount is given.";
    /// The amount cannot be read.
    UnreadableAmount { text: String } "unreadable-amount" "\"{text}\" cannot be read as an amount.";
    /// The amount can be read in two ways.
    AmbiguousAmount { text: String } "ambiguous-amount"
        "\"{text}\" can be read in two ways: is the mark for thousands or for decimals?";
    /// From so much to so much.
    RangeAmount { text: String } "range-amount" "\"{text}\" is a range. How many are needed?";
    /// Less than nothing.
    NegativeAmount { text: String } "negative-amount" "\"{text}\" is less than nothing.";
    /// More than any centre handles.
    AbsurdAmount { text: String } "absurd-amount" "\"{text}\" is more than any list can mean.";
    /// A date stands where an amount should.
    DateForAmount { text: String } "date-for-amount"
        "The date {text} stands where an amount should; perhaps a program turned a number into it.";
    /// So many each, but for how many is not said.
    AmountEach { text: String } "amount-each" "\"{text}\" means so many each: for how many?";
    /// A formula failed in a cell the row needs.
    FormulaError { error: String } "formula-error" "The cell holds the formula error {error}.";
    /// A shoe size that two countries count differently.
    UnclearShoeSize { size: String } "unclear-shoe-size"
        "Size {size} is not a size yet: British, American, or how long is the foot in millimetres?";
    /// Several sizes, and no amount for each.
    SizesWithoutAmounts { text: String } "sizes-without-amounts"
        "\"{text}\" names several sizes. How many of each?";
    /// Sizes that do not sum up to the amount beside them.
    SizesDoNotAddUp { text: String, sum: String, said: String } "sizes-do-not-add-up"
        "The sizes in \"{text}\" add up to {sum}, the amount says {said}. Which is right?";

    /// A line that sums up others.
    Total {} "total" "This line sums up others.";
    /// A heading over the lines of one category.
    CategoryHeading { category: String } "category-heading" "A heading for {category}.";
    /// Some other heading.
    Heading { text: String } "heading" "A heading: \"{text}\".";
    /// The header stands here once more.
    HeaderAgain {} "header-again" "The header of the table, once more.";
    /// A remark that says not to use something.
    Decoy { text: String } "decoy" "A remark that is no line: \"{text}\".";
    /// HXL tags.
    Tags {} "tags" "Tags for machines that describe the columns.";
    /// A thing that has no place here.
    KeptOut { why: String } "kept-out" "This has no place here: {why}.";
    /// A line without item and amount, holding a mere remark.
    Remark { text: String } "remark" "A remark without an item or an amount: \"{text}\".";
    /// A line that already says it is closed.
    Closed { text: String } "closed" "The line says that it is already closed: \"{text}\".";

    /// The letters of the file were taken to be of this code page.
    EncodingAssumed { encoding: String } "encoding-assumed"
        "The file does not say how its letters are written; read as {encoding}.";
    /// Some letters could not be read.
    LettersLost { count: u64 } "letters-lost" "{count} letters could not be read.";
    /// A sheet nobody should use.
    SheetSkipped { sheet: String, rows: u64 } "sheet-skipped"
        "Sheet \"{sheet}\" was not read ({rows} rows): it is hidden, or says not to use it.";
    /// A sheet that holds no list.
    SheetWithoutList { sheet: String, rows: u64 } "sheet-without-list"
        "Sheet \"{sheet}\" holds no list that can be read ({rows} rows).";
    /// There was no header row.
    NoHeader { columns: String } "no-header"
        "There is no header row; the columns were told by what stands in them: {columns}.";
    /// No column is named an amount; the only one with numbers was taken.
    ColumnGuessed { column: String } "column-guessed"
        "No column is called an amount; the numbers under \"{column}\" were taken for it.";
    /// Two columns could both hold this.
    TwoColumns { used: String, other: String } "two-columns"
        "Columns \"{used}\" and \"{other}\" mean the same; the first was read.";
    /// Rows beyond the limit were not read.
    RowsCut { limit: u64 } "rows-cut" "Only the first {limit} rows were read.";
    /// Sheets beyond the limit were not read.
    SheetsCut { limit: u64, sheets: u64 } "sheets-cut"
        "Only the first {limit} of {sheets} sheets were read.";
    /// Columns beyond the limit were not read.
    ColumnsCut { limit: u64 } "columns-cut" "Only the first {limit} columns were read.";
    /// A cell was too long.
    TextCut { limit: u64 } "text-cut" "The cell was cut after {limit} letters.";
    /// A formula failed in a cell the row can do without.
    ErrorBeside { error: String } "error-beside" "A cell holds the formula error {error}.";

    /// The unit was not written.
    UnitAssumed { unit: String } "unit-assumed" "No unit is written; taken to be {unit}.";
    /// The unit is not known.
    UnknownUnit { text: String } "unknown-unit" "\"{text}\" is not a unit known here.";
    /// Nobody knows how much one such unit is.
    UnitContentUnknown { unit: String, item: String } "unit-content-unknown"
        "How much of {item} is in one {unit}?";
    /// No unit is written, and the item is not counted.
    UnitMissing { item: String } "unit-missing" "No unit is written: {item} is not counted in pieces.";
    /// The unit measures something else than the item is measured in.
    UnitDoesNotFit { unit: String, item: String } "unit-does-not-fit"
        "{item} is not measured in {unit}.";
    /// Two cells of the row name two units.
    UnitsDiffer { one: String, other: String } "units-differ"
        "The amount says {one}, the unit column says {other}; the amount was believed.";
    /// About so many.
    Approximate { text: String } "approximate" "\"{text}\" is not an exact amount.";
    /// A product was written out.
    Multiplied { text: String, result: String } "multiplied" "\"{text}\" was read as {result}.";
    /// A very large amount.
    LargeAmount { text: String } "large-amount" "{text} is unusually much.";
    /// A fraction of a thing.
    BrokenPiece { text: String } "broken-piece" "{text} of a thing that is counted whole.";
    /// The size system was not written.
    SizeAssumed { size: String, system: String } "size-assumed"
        "Size {size} is taken to be {system}.";
    /// A size that is kept as it is written.
    SizeUnclear { text: String } "size-unclear" "\"{text}\" is kept as a size in its own words.";
    /// Spelled in an unusual way.
    SpellingAssumed { text: String, item: String } "spelling-assumed" "\"{text}\" was read as {item}.";
    /// The date can be read in two ways.
    AmbiguousDate { text: String } "ambiguous-date"
        "The date \"{text}\" can be read in two ways and was left open.";
    /// The date cannot be read.
    UnreadableDate { text: String } "unreadable-date" "\"{text}\" cannot be read as a date.";
    /// The year was not written.
    YearAssumed { text: String, date: String } "year-assumed" "\"{text}\" was read as {date}.";
    /// The lot is past its date.
    AlreadyExpired { date: String } "already-expired" "The expiry date {date} is past.";
    /// Looks like another line.
    NearDuplicate { row: u64 } "near-duplicate"
        "The same thing in the same amount stands in row {row} too.";
    /// Needs an export check.
    ExportCheck { why: String } "export-check" "Needs an export check before a border: {why}.";
    /// The weight on the list and in the catalogue differ.
    WeightDiffers { said: String, known: String } "weight-differs"
        "One weighs {said} g by the list and {known} g by the catalogue.";
    /// The place stands in the title.
    PlaceFromTitle { place: String } "place-from-title" "The place \"{place}\" was taken from the title.";

    /// A word that reads as an offer where none is said.
    OfferOrNeed { text: String } "offer-or-need" "\"{text}\": is this offered, or needed?";
    /// A house of which there are many.
    WhichPlace { text: String } "which-place" "\"{text}\": which one, and in what town?";
    /// A second amount behind the first.
    AlternativeAmount { text: String } "alternative-amount"
        "\"{text}\": how many are needed, or what would do as well?";
    /// An amount that is no number.
    VagueAmount { text: String } "vague-amount" "\"{text}\" is no number. How many?";
    /// A number that may be a size or an amount.
    SizeOrAmount { text: String } "size-or-amount" "Is {text} a size or an amount?";
    /// A date that may be the end of keeping or of waiting.
    BestBeforeOrDeadline {} "best-before-or-deadline"
        "Is the date until when it keeps, or until when it is wanted?";
    /// Medicine where children are spoken of.
    MedicineForChild {} "medicine-for-child"
        "Is the medicine for a child? How old is it, and what did a doctor say?";
    /// Something that was to come.
    DidNotCome {} "did-not-come" "It did not come. With which waybill was it sent?";
    /// A thing that has sizes, and none is said.
    NoSize {} "no-size" "Which size?";
    /// A group that the centre does not know.
    UnknownGroup { text: String } "unknown-group" "Which group is \"{text}\"?";
    /// Nobody is named who needs it.
    NoGroup {} "no-group" "Which group needs it?";
    /// A person's matter among goods.
    PersonsCase {} "persons-case"
        "A person asks for help. Pass it on to whoever cares for people; it is no need of goods.";
    /// Something that has its own page.
    DoElsewhere { text: String } "do-elsewhere" "This is no need: \"{text}\". Carry it out where it belongs.";
    /// The message could not be read whole.
    MessageCut { limit: u64 } "message-cut" "Only the first {limit} letters were read.";
}

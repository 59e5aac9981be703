//! CBOR as waybills use it: a handful of forms, and for each value exactly one way to write it.
//!
//! The forms are unsigned and negative whole numbers, bytes, text, arrays, maps with unsigned keys,
//! false, true and null. The one way is RFC 8949 §4.2: definite lengths, shortest heads, rising keys.
//! The reader refuses everything else; it must not know what the values mean.

use crate::refused::Refused;

/// How many arrays and maps may stand inside each other, the body itself included.
pub(crate) const DEPTH_MAX: u8 = 8;

/// What an item is, by its first three bits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Form {
    Unsigned,
    Negative,
    Bytes,
    Text,
    Array,
    Map,
    /// False, true, null.
    Simple,
}

const FALSE: u64 = 20;
const TRUE: u64 = 21;
const NULL: u64 = 22;

impl Form {
    fn major(self) -> u8 {
        match self {
            Self::Unsigned => 0,
            Self::Negative => 1,
            Self::Bytes => 2,
            Self::Text => 3,
            Self::Array => 4,
            Self::Map => 5,
            Self::Simple => 7,
        }
    }

    /// `None` for major type 6: waybills have no tags.
    fn from_major(major: u8) -> Option<Self> {
        [
            Self::Unsigned,
            Self::Negative,
            Self::Bytes,
            Self::Text,
            Self::Array,
            Self::Map,
            Self::Simple,
        ]
        .into_iter()
        .find(|form| form.major() == major)
    }
}

/// A head whose number does not fit beside the form in the first byte.
#[derive(Debug)]
struct LongHead {
    /// What stands in the first byte instead of the number.
    short: u8,
    /// How many bytes the number takes.
    length: usize,
    /// The least number that needs so many.
    least: u64,
}

const LONG_HEADS: [LongHead; 4] = [
    LongHead { short: 24, length: 1, least: 24 },
    LongHead { short: 25, length: 2, least: 0x100 },
    LongHead { short: 26, length: 4, least: 0x1_0000 },
    LongHead { short: 27, length: 8, least: 0x1_0000_0000 },
];

/// Writes items one after the other.
#[derive(Debug, Default)]
pub(crate) struct Writer {
    bytes: Vec<u8>,
}

impl Writer {
    fn head(&mut self, form: Form, argument: u64) {
        let major = form.major() << 5;
        let bytes = argument.to_be_bytes();
        match LONG_HEADS.iter().rfind(|long| argument >= long.least) {
            Some(long) => {
                self.bytes.push(major | long.short);
                self.bytes.extend(&bytes[bytes.len() - long.length..]);
            }
            None => self.bytes.push(major | bytes[7]),
        }
    }

    fn head_of_length(&mut self, form: Form, length: usize) {
        self.head(form, u64::try_from(length).expect("no machine has longer addresses"));
    }

    pub(crate) fn unsigned(&mut self, number: u64) {
        self.head(Form::Unsigned, number);
    }

    pub(crate) fn bytes(&mut self, bytes: &[u8]) {
        self.head_of_length(Form::Bytes, bytes.len());
        self.bytes.extend(bytes);
    }

    pub(crate) fn text(&mut self, text: &str) {
        self.head_of_length(Form::Text, text.len());
        self.bytes.extend(text.as_bytes());
    }

    /// Begins an array; `length` items have to follow.
    pub(crate) fn array(&mut self, length: usize) {
        self.head_of_length(Form::Array, length);
    }

    /// Writes the value, or null where there is none.
    pub(crate) fn nullable<T>(&mut self, value: Option<T>, write: impl FnOnce(&mut Self, T)) {
        match value {
            Some(value) => write(self, value),
            None => self.head(Form::Simple, NULL),
        }
    }

    pub(crate) fn boolean(&mut self, is_true: bool) {
        self.head(Form::Simple, if is_true { TRUE } else { FALSE });
    }

    /// The number -1 - `below`.
    pub(crate) fn negative(&mut self, below: u64) {
        self.head(Form::Negative, below);
    }

    pub(crate) fn len(&self) -> usize {
        self.bytes.len()
    }

    pub(crate) fn into_bytes(self) -> Vec<u8> {
        self.bytes
    }

    /// One item that is written already.
    pub(crate) fn item(&mut self, item: &[u8]) {
        self.bytes.extend(item);
    }
}

/// Writes a map and counts its pairs, so that the head cannot disagree with what follows.
#[derive(Debug, Default)]
pub(crate) struct MapWriter {
    pairs: usize,
    last: Option<u64>,
    inside: Writer,
}

impl MapWriter {
    /// Writes a key; exactly one item has to be written after it. Keys must rise.
    pub(crate) fn key(&mut self, key: u64) -> &mut Writer {
        assert!(self.last < Some(key), "fields are written by rising key");
        self.last = Some(key);
        self.pairs += 1;
        self.inside.unsigned(key);
        &mut self.inside
    }

    pub(crate) fn finish(self) -> Vec<u8> {
        let mut whole = Writer::default();
        whole.head_of_length(Form::Map, self.pairs);
        whole.item(&self.inside.bytes);
        whole.bytes
    }
}

/// Reads items one after the other, refusing any that could have been written otherwise.
#[derive(Debug, Clone)]
pub(crate) struct Reader<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Reader<'a> {
    pub(crate) fn new(bytes: &'a [u8]) -> Self {
        Self { bytes, at: 0 }
    }

    /// How many bytes have been read.
    pub(crate) fn at(&self) -> usize {
        self.at
    }

    fn take(&mut self, length: usize) -> Result<&'a [u8], Refused> {
        let end = self.at.checked_add(length).ok_or(Refused::Truncated)?;
        let taken = self.bytes.get(self.at..end).ok_or(Refused::Truncated)?;
        self.at = end;
        Ok(taken)
    }

    /// Takes as many bytes as a head says, which may be more than any machine has.
    fn take_said(&mut self, length: u64) -> Result<&'a [u8], Refused> {
        self.take(usize::try_from(length).map_err(|_| Refused::Truncated)?)
    }

    /// The form of the next item, and its number, length or count.
    fn head(&mut self) -> Result<(Form, u64), Refused> {
        let at = self.at;
        let first = self.take(1)?[0];
        let form = Form::from_major(first >> 5).ok_or(Refused::Unsupported { at })?;
        let short = first & 0b1_1111;
        let number = u64::from(short);
        if form == Form::Simple {
            let is_ours = matches!(number, FALSE | TRUE | NULL);
            return if is_ours { Ok((form, number)) } else { Err(Refused::Unsupported { at }) };
        }
        if number < LONG_HEADS[0].least {
            return Ok((form, number));
        }
        // What is beyond the long heads are indefinite lengths, and what CBOR has not given away yet.
        let long = LONG_HEADS.iter().find(|long| long.short == short);
        let long = long.ok_or(Refused::Unsupported { at })?;
        let bytes = self.take(long.length)?;
        let number = bytes.iter().fold(0, |sum, byte| sum << 8 | u64::from(*byte));
        if number < long.least { Err(Refused::NotShortest { at }) } else { Ok((form, number)) }
    }

    fn expect(&mut self, form: Form) -> Result<u64, Refused> {
        let at = self.at;
        let (found, argument) = self.head()?;
        if found == form { Ok(argument) } else { Err(Refused::WrongType { at }) }
    }

    fn utf8(&mut self, at: usize, length: u64) -> Result<&'a str, Refused> {
        std::str::from_utf8(self.take_said(length)?).map_err(|_| Refused::NotUtf8 { at })
    }

    pub(crate) fn unsigned(&mut self) -> Result<u64, Refused> {
        self.expect(Form::Unsigned)
    }

    pub(crate) fn boolean(&mut self) -> Result<bool, Refused> {
        let at = self.at;
        match self.head()? {
            (Form::Simple, FALSE) => Ok(false),
            (Form::Simple, TRUE) => Ok(true),
            _ => Err(Refused::WrongType { at }),
        }
    }

    pub(crate) fn bytes(&mut self) -> Result<&'a [u8], Refused> {
        let length = self.expect(Form::Bytes)?;
        self.take_said(length)
    }

    pub(crate) fn text(&mut self) -> Result<&'a str, Refused> {
        let at = self.at;
        let length = self.expect(Form::Text)?;
        self.utf8(at, length)
    }

    /// How many items follow as one array. The number is the writer's word: reserve no memory by it.
    pub(crate) fn array(&mut self) -> Result<u64, Refused> {
        self.expect(Form::Array)
    }

    /// How many pairs follow as one map. The number is the writer's word: reserve no memory by it.
    pub(crate) fn map(&mut self) -> Result<u64, Refused> {
        self.expect(Form::Map)
    }

    /// Reads a value, or null as none.
    pub(crate) fn nullable<T>(
        &mut self,
        read: impl FnOnce(&mut Self) -> Result<T, Refused>,
    ) -> Result<Option<T>, Refused> {
        let mut ahead = self.clone();
        if ahead.head()? == (Form::Simple, NULL) {
            *self = ahead;
            return Ok(None);
        }
        read(self).map(Some)
    }

    /// Reads one whole body, whatever it means.
    pub(crate) fn whole_item(&mut self) -> Result<&'a [u8], Refused> {
        self.item(0)
    }

    /// Reads one item that stands, or is going to stand, directly in a body.
    pub(crate) fn added_item(&mut self) -> Result<&'a [u8], Refused> {
        self.item(1)
    }

    /// Reads one item inside `depth` others and gives back its bytes.
    fn item(&mut self, depth: u8) -> Result<&'a [u8], Refused> {
        let at = self.at;
        let (form, argument) = self.head()?;
        let holds_items = matches!(form, Form::Array | Form::Map);
        if holds_items && depth == DEPTH_MAX {
            return Err(Refused::TooDeep { at });
        }
        match form {
            Form::Unsigned | Form::Negative | Form::Simple => {}
            Form::Bytes => {
                self.take_said(argument)?;
            }
            Form::Text => {
                self.utf8(at, argument)?;
            }
            Form::Array => {
                for _ in 0..argument {
                    self.item(depth + 1)?;
                }
            }
            Form::Map => {
                let mut last = None;
                for _ in 0..argument {
                    last = Some(self.key_after(last)?);
                    self.item(depth + 1)?;
                }
            }
        }
        Ok(&self.bytes[at..self.at])
    }

    fn key_after(&mut self, last: Option<u64>) -> Result<u64, Refused> {
        let at = self.at;
        let key = self.unsigned()?;
        if last == Some(key) {
            return Err(Refused::Duplicate { at });
        }
        if last > Some(key) {
            return Err(Refused::Unsorted { at });
        }
        Ok(key)
    }

    /// Makes sure that nothing is left.
    pub(crate) fn end(&self) -> Result<(), Refused> {
        if self.at == self.bytes.len() { Ok(()) } else { Err(Refused::Trailing { at: self.at }) }
    }
}

#[cfg(test)]
mod tests;

//! Reading a body field by field: numbers, texts, lists, and keys that nobody asks for.
//!
//! It must not know which messages there are.

use crate::cbor::Reader;
use crate::extras::Extras;
use crate::refused::{Refused, Unfit};

/// Reads a number and makes the value it stands for.
pub(super) fn number<T>(
    reader: &mut Reader,
    make: fn(u64) -> Result<T, Unfit>,
) -> Result<T, Refused> {
    let at = reader.at();
    make(reader.unsigned()?).map_err(|why| Refused::Unfit { at, why })
}

/// Reads a text and makes the value it stands for.
pub(super) fn text<T>(
    reader: &mut Reader,
    make: fn(&str) -> Result<T, Unfit>,
) -> Result<T, Refused> {
    let at = reader.at();
    make(reader.text()?).map_err(|why| Refused::Unfit { at, why })
}

/// Reads a fixed number of bytes and makes the value they stand for.
pub(super) fn fixed<T, const N: usize>(
    reader: &mut Reader,
    make: fn([u8; N]) -> T,
) -> Result<T, Refused> {
    let at = reader.at();
    let bytes = reader.bytes()?;
    bytes.try_into().map(make).map_err(|_| Refused::Unfit { at, why: Unfit::Length })
}

/// Reads the head of an array that always has the same number of places.
pub(super) fn places(reader: &mut Reader, expected: usize) -> Result<(), Refused> {
    let at = reader.at();
    let found = reader.array()?;
    if usize::try_from(found) == Ok(expected) {
        Ok(())
    } else {
        Err(Refused::Unfit { at, why: Unfit::Places })
    }
}

/// Reads an array of at most `count_max` values; the count is judged before any of them is read.
pub(super) fn list<T, L>(
    reader: &mut Reader,
    count_max: usize,
    too_many: Unfit,
    make: fn(Vec<T>) -> Result<L, Unfit>,
    read: fn(&mut Reader) -> Result<T, Refused>,
) -> Result<L, Refused> {
    let at = reader.at();
    let count = reader.array()?;
    if usize::try_from(count).map_or(true, |count| count > count_max) {
        return Err(Refused::Unfit { at, why: too_many });
    }
    let values = (0..count).map(|_| read(reader)).collect::<Result<Vec<_>, _>>()?;
    make(values).map_err(|why| Refused::Unfit { at, why })
}

/// The fields of a body, asked for by rising key: what nobody asks for is found out on the way.
#[derive(Debug)]
pub(super) struct Fields<'a> {
    reader: Reader<'a>,
    /// Pairs whose key has not been read.
    left: u64,
    /// A key that has been read and whose value has not.
    ahead: Option<u64>,
}

impl<'a> Fields<'a> {
    pub(super) fn open(bytes: &'a [u8]) -> Result<Self, Refused> {
        let mut reader = Reader::new(bytes);
        let left = reader.map()?;
        Ok(Self { reader, left, ahead: None })
    }

    fn next_key(&mut self) -> Result<Option<u64>, Refused> {
        if self.ahead.is_none() && self.left > 0 {
            self.left -= 1;
            self.ahead = Some(self.reader.unsigned()?);
        }
        Ok(self.ahead)
    }

    /// Reads the field under `key` if it is next. A smaller key is one that this kind of message does not have.
    pub(super) fn optional<T>(
        &mut self,
        key: u64,
        read: impl FnOnce(&mut Reader<'a>) -> Result<T, Refused>,
    ) -> Result<Option<T>, Refused> {
        match self.next_key()? {
            Some(found) if found < key => Err(Refused::UnknownKey(found)),
            Some(found) if found == key => {
                self.ahead = None;
                read(&mut self.reader).map(Some)
            }
            Some(_) | None => Ok(None),
        }
    }

    pub(super) fn required<T>(
        &mut self,
        key: u64,
        read: impl FnOnce(&mut Reader<'a>) -> Result<T, Refused>,
    ) -> Result<T, Refused> {
        self.optional(key, read)?.ok_or(Refused::MissingKey(key))
    }

    /// Keeps what is left, if it is under keys that are not the protocol's own.
    pub(super) fn extras(mut self) -> Result<Extras, Refused> {
        let mut extras = Extras::default();
        while let Some(key) = self.next_key()? {
            if key < Extras::KEY_MIN {
                return Err(Refused::UnknownKey(key));
            }
            let at = self.reader.at();
            let item = self.reader.added_item()?;
            self.ahead = None;
            extras.keep(key, item).map_err(|why| Refused::Unfit { at, why })?;
        }
        Ok(extras)
    }
}

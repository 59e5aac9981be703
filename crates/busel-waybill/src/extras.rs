//! Fields that another program added to a message: kept and passed back, never interpreted.
//!
//! The protocol owns the keys below 64. Whoever needs more takes a key from 64 on; we keep such a
//! field byte for byte, because it is part of what was signed. It obeys the same strict CBOR.

use std::collections::BTreeMap;
use std::fmt;

use crate::cbor::{Reader, Writer};
use crate::refused::{Refused, Unfit};

/// Added fields by key, each one item of CBOR as it was written.
#[derive(Default, Clone, PartialEq, Eq)]
pub struct Extras(BTreeMap<u64, Box<[u8]>>);

impl Extras {
    /// The least key that is not the protocol's own.
    pub const KEY_MIN: u64 = 64;
    /// The most fields one message may add.
    pub const COUNT_MAX: usize = 16;
    /// The most bytes of one added field, without its key.
    pub const ITEM_BYTES_MAX: usize = 4_096;

    /// Adds a field, or puts it in the place of the one with the same key.
    ///
    /// # Errors
    ///
    /// [`Refused`] if `item` is not exactly one item of the CBOR that waybills use, or if key, count
    /// or size are beyond the limits; nothing is added then.
    pub fn insert(&mut self, key: u64, item: &[u8]) -> Result<(), Refused> {
        let mut reader = Reader::new(item);
        reader.added_item()?;
        reader.end()?;
        self.keep(key, item).map_err(|why| Refused::Unfit { at: 0, why })
    }

    /// Adds a field that has been read as one item already.
    pub(crate) fn keep(&mut self, key: u64, item: &[u8]) -> Result<(), Unfit> {
        if key < Self::KEY_MIN {
            return Err(Unfit::ExtraKey);
        }
        if item.len() > Self::ITEM_BYTES_MAX {
            return Err(Unfit::ExtraTooLarge);
        }
        if self.0.len() == Self::COUNT_MAX && !self.0.contains_key(&key) {
            return Err(Unfit::TooManyExtras);
        }
        self.0.insert(key, item.into());
        Ok(())
    }

    /// Adds a field that is a text.
    ///
    /// # Errors
    ///
    /// As [`Self::insert`].
    pub fn insert_text(&mut self, key: u64, text: &str) -> Result<(), Refused> {
        let mut writer = Writer::default();
        writer.text(text);
        self.insert(key, &writer.into_bytes())
    }

    /// The field under `key`, if it is a text.
    #[must_use]
    pub fn text(&self, key: u64) -> Option<&str> {
        Reader::new(self.get(key)?).text().ok()
    }

    /// The field under `key`, as one item of CBOR.
    #[must_use]
    pub fn get(&self, key: u64) -> Option<&[u8]> {
        self.0.get(&key).map(Box::as_ref)
    }

    /// All fields by rising key.
    pub fn iter(&self) -> impl Iterator<Item = (u64, &[u8])> {
        self.0.iter().map(|(key, item)| (*key, item.as_ref()))
    }
}

impl fmt::Debug for Extras {
    /// Keys and sizes only: nobody here knows what may be shown.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.iter().map(|(key, item)| (key, item.len()))).finish()
    }
}

//! The small words of a waybill: numbers, texts and names that are checked once, when they are made.
//!
//! A value that exists is within its limits, so that whatever can be said can also be written. The
//! texts do not show themselves when printed for debugging: a log is no place for them (law L4).

use std::fmt;

use crate::refused::Unfit;

/// Whole numbers with a floor and a ceiling.
macro_rules! numbers {
    ($($(#[$doc:meta])* $name:ident = $min:literal..=$max:literal;)*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(u64);

        impl $name {
            /// The least there can be.
            pub const MIN: Self = Self($min);
            /// The most there can be.
            pub const MAX: Self = Self($max);

            /// Takes the number if it is within the limits.
            ///
            /// # Errors
            ///
            /// [`Unfit::OutOfRange`] below [`Self::MIN`] or above [`Self::MAX`].
            pub fn new(number: u64) -> Result<Self, Unfit> {
                if ($min..=$max).contains(&number) { Ok(Self(number)) } else { Err(Unfit::OutOfRange) }
            }

            /// The plain number.
            #[must_use]
            pub fn get(self) -> u64 {
                self.0
            }
        }
    )*};
}

numbers! {
    /// The place of a message among all that one centre sent to another: 1 for the first, no gaps.
    Seq = 1..=4_294_967_295;
    /// A day, counted from 1970-01-01, up to 9999-12-31. Never an hour: hours tell how people move.
    Day = 0..=2_932_896;
    /// What a receipt calls a line by.
    LineNumber = 1..=65_535;
    /// How much of one line, in its [`Unit`].
    Quantity = 1..=1_000_000_000_000;
    /// In how many boxes a line is packed; 0 where it travels loose.
    Boxes = 0..=1_000_000;
    /// What a line weighs with its wrapping, in grams.
    Grams = 1..=1_000_000_000_000;
    /// Days from the day of the waybill to the day it is expected.
    DaysAfter = 0..=366;
}

/// Sequences of bytes of a fixed length; every value is fine.
macro_rules! bytes {
    ($($(#[$doc:meta])* $name:ident = $length:literal;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub [u8; $length]);

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{}(", stringify!($name))?;
                self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))?;
                write!(f, ")")
            }
        }
    )*};
}

bytes! {
    /// The random name of a waybill; every later message about it bears the same.
    WaybillId = 16;
    /// A centre or a carrier: the first half of the thumbprint of its signing key.
    NodeId = 16;
    /// SHA-256 of a signed message.
    MessageHash = 32;
    /// SHA-256 of the carrier's slip and its salt, so that the slip can be held against the waybill.
    SlipCommitment = 32;
}

/// Texts with a limit in bytes of UTF-8 (two for a Cyrillic letter) and a rule for their characters.
macro_rules! texts {
    ($($(#[$doc:meta])* $name:ident = $max:literal bytes of $allowed:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(Box<str>);

        impl $name {
            /// The most bytes of UTF-8.
            pub const BYTES_MAX: usize = $max;

            /// Takes the text if it keeps the limits.
            ///
            /// # Errors
            ///
            /// [`Unfit::Empty`], [`Unfit::TooLong`] or [`Unfit::Character`].
            pub fn new(text: &str) -> Result<Self, Unfit> {
                check(text, Self::BYTES_MAX, $allowed).map(|()| Self(text.into()))
            }

            /// The plain text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{}({} bytes)", stringify!($name), self.0.len())
            }
        }
    )*};
}

texts! {
    /// Where to, by a code both sides agreed on before, such as `DELTA-4`. It has neither room nor
    /// letters for an address, and no letter that looks like another alphabet's.
    PlaceCode = 24 bytes of is_of_code;
    /// What is printed on a seal.
    SealNumber = 40 bytes of is_plain;
    /// A few words to whoever receives; the only text that may have several lines.
    Note = 2_000 bytes of is_prose;
    /// What the sender's catalogue calls an item.
    ItemCode = 60 bytes of is_plain;
    /// What the sender's people call an item, with its size if it has one.
    ItemName = 240 bytes of is_plain;
    /// The maker's batch, or the sender's.
    LotCode = 40 bytes of is_plain;
}

fn check(text: &str, bytes_max: usize, allowed: fn(char) -> bool) -> Result<(), Unfit> {
    if text.is_empty() {
        return Err(Unfit::Empty);
    }
    if text.len() > bytes_max {
        return Err(Unfit::TooLong);
    }
    if text.chars().all(allowed) { Ok(()) } else { Err(Unfit::Character) }
}

fn is_of_code(letter: char) -> bool {
    letter.is_ascii_uppercase() || letter.is_ascii_digit() || letter == '-'
}

/// Anything but control characters, and what breaks a line or turns the text around on paper: what a
/// person reads aloud must be what was signed.
fn is_plain(letter: char) -> bool {
    let is_turning = matches!(
        letter,
        '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}'
    );
    !letter.is_control() && !is_turning
}

fn is_prose(letter: char) -> bool {
    letter == '\n' || is_plain(letter)
}

/// What a [`Quantity`] counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Unit {
    /// One thing.
    Piece,
    /// Two that belong together.
    Pair,
    /// Several that belong together.
    Set,
    /// Mass.
    Gram,
    /// Volume of something that flows.
    Millilitre,
    /// Volume of something that is heaped, such as firewood.
    CubicDecimetre,
}

impl Unit {
    /// Every unit; its place here is its number in the bytes, so that new ones go to the end.
    pub const ALL: [Self; 6] =
        [Self::Piece, Self::Pair, Self::Set, Self::Gram, Self::Millilitre, Self::CubicDecimetre];

    /// The number that stands for it in the bytes.
    #[must_use]
    pub fn number(self) -> u64 {
        match self {
            Self::Piece => 0,
            Self::Pair => 1,
            Self::Set => 2,
            Self::Gram => 3,
            Self::Millilitre => 4,
            Self::CubicDecimetre => 5,
        }
    }

    /// Reads the number.
    ///
    /// # Errors
    ///
    /// [`Unfit::OutOfRange`] for a unit we do not know: guessing one would invent goods.
    pub fn from_number(number: u64) -> Result<Self, Unfit> {
        Self::ALL.into_iter().find(|unit| unit.number() == number).ok_or(Unfit::OutOfRange)
    }
}

/// The month printed on a package, 2000-01 to 2199-12.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ExpiryMonth(u64);

impl ExpiryMonth {
    /// Reads `YYYYMM`, such as 202806 for June 2028.
    ///
    /// # Errors
    ///
    /// [`Unfit::OutOfRange`] if there is no such month or it lies outside the two centuries.
    pub fn new(year_and_month: u64) -> Result<Self, Unfit> {
        let (year, month) = (year_and_month / 100, year_and_month % 100);
        let is_month = (2000..=2199).contains(&year) && (1..=12).contains(&month);
        if is_month { Ok(Self(year_and_month)) } else { Err(Unfit::OutOfRange) }
    }

    /// As `YYYYMM`.
    #[must_use]
    pub fn get(self) -> u64 {
        self.0
    }
}

#[cfg(test)]
mod tests;

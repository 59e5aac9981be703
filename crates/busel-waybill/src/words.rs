//! The small words of a waybill: numbers, texts and names that are checked once, when they are made.
//!
//! A value that exists is within its limits, so that whatever can be said can also be written. The
//! texts do not show themselves when printed for debugging: a log is no place for them (law L4).
//! Sets of words that others may not extend have numbers instead of texts: a reason cannot accuse.

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
    /// How much of one line somebody counted, in its [`Unit`]; may be nothing.
    Amount = 0..=1_000_000_000_000;
    /// Which telling of a receipt this is: a higher one says all that the ones before it said.
    Revision = 1..=65_535;
    /// How much room something takes, in cubic decimetres.
    CubicDecimetres = 0..=1_000_000_000_000;
    /// A chapter of the Harmonized System: all that a border learns of what a slip is for.
    CustomsChapter = 1..=97;
    /// How many messages came without a gap; 0 where none did.
    Upto = 0..=4_294_967_295;
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
    /// SHA-256 of the body of a message, whoever signed it: what two sides agree on.
    BodyHash = 32;
    /// What makes the commitment to a slip impossible to guess; random, and told to the carrier only.
    Salt = 32;
    /// A mark the sender made for one gift on one waybill; it says nothing to anybody else.
    GiftTag = 16;
    /// The first half of the thumbprint (RFC 9679) of the key that signed.
    KeyId = 16;
    /// An Ed25519 key that checks signatures, as RFC 8032 writes it.
    PublicKey = 32;
    /// An X25519 key that things are sealed to, as RFC 7748 writes it.
    RecipientKey = 32;
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
    /// Thanks, in the receiver's own words: 500 letters of Cyrillic or 1,000 of Latin.
    ThanksText = 1_000 bytes of is_prose;
    /// What a centre calls itself.
    NodeName = 60 bytes of is_plain;
    /// Where a centre takes messages: an address of the web or of mail.
    Inbox = 200 bytes of is_of_address;
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

fn is_of_address(letter: char) -> bool {
    letter.is_ascii_graphic()
}

fn is_prose(letter: char) -> bool {
    letter == '\n' || is_plain(letter)
}

/// Words of which there are only so many. A place in the list is the number in the bytes, so that new
/// ones go to the end.
macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident { $($(#[$word_doc:meta])* $word:ident = $number:literal,)* })*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$word_doc])* $word,)* }

        impl $name {
            /// All there are, by their number in the bytes.
            pub const ALL: &[Self] = &[$(Self::$word,)*];

            /// The number that stands for it in the bytes.
            #[must_use]
            pub fn number(self) -> u64 {
                match self { $(Self::$word => $number,)* }
            }

            /// Reads the number.
            ///
            /// # Errors
            ///
            /// [`Unfit::OutOfRange`] for one we do not know: guessing would invent something.
            pub fn from_number(number: u64) -> Result<Self, Unfit> {
                Self::ALL.iter().copied().find(|word| word.number() == number).ok_or(Unfit::OutOfRange)
            }
        }
    )*};
}

codes! {
    /// What a [`Quantity`] counts.
    Unit {
        /// One thing.
        Piece = 0,
        /// Two that belong together.
        Pair = 1,
        /// Several that belong together.
        Set = 2,
        /// Mass.
        Gram = 3,
        /// Volume of something that flows.
        Millilitre = 4,
        /// Volume of something that is heaped, such as firewood.
        CubicDecimetre = 5,
    }

    /// How the boxes looked to whoever took them along.
    Condition {
        /// Nothing to be seen.
        Whole = 0,
        /// Wrapping is torn or crushed.
        Torn = 1,
        /// Wet, or was.
        Wet = 2,
        /// Opened: a seal is broken or missing.
        Opened = 3,
    }

    /// Why less or more came than was sent; never a person.
    SettleReason {
        /// Nobody knows.
        Unknown = 0,
        /// Miscounted when it was packed.
        Packing = 1,
        /// Lost on the way.
        Road = 2,
        /// Taken on the way, by whoever.
        Taken = 3,
        /// Spoilt or broken on the way.
        Spoilt = 4,
        /// Not accepted where it arrived, and brought back.
        BroughtBack = 5,
        /// The sender withdrew the waybill.
        Withdrawn = 6,
    }

    /// Why a waybill is withdrawn; never a person and never a place.
    CancelReason {
        /// Written by mistake.
        Mistake = 0,
        /// The goods are not there.
        NoGoods = 1,
        /// Nobody can drive.
        NoVehicle = 2,
        /// Not needed any more.
        NoNeed = 3,
        /// Too dangerous.
        Danger = 4,
    }

    /// What else an acknowledgement says.
    AckCode {
        /// Nothing.
        Fine = 0,
        /// Something came in a version of the protocol that is not spoken here.
        Version = 1,
    }
}

/// What a carrier has to know of what they carry, and of what travels: never the goods themselves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Hazard {
    /// Burns easily.
    Flammable,
    /// Gas under pressure.
    Pressure,
    /// Eats skin or metal.
    Corrosive,
    /// Poisonous.
    Poisonous,
    /// Batteries.
    Battery,
    /// Must not freeze, or not become warm.
    Temperature,
}

/// Which hazards there are, as a set.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Hazards(u64);

impl Hazards {
    /// The set of all.
    pub const ALL: [Hazard; 6] = [
        Hazard::Flammable,
        Hazard::Pressure,
        Hazard::Corrosive,
        Hazard::Poisonous,
        Hazard::Battery,
        Hazard::Temperature,
    ];

    /// The set of these.
    #[must_use]
    pub fn of(hazards: &[Hazard]) -> Self {
        Self(hazards.iter().fold(0, |set, hazard| set | Self::bit(*hazard)))
    }

    /// Whether this one is among them.
    #[must_use]
    pub fn has(self, hazard: Hazard) -> bool {
        self.0 & Self::bit(hazard) != 0
    }

    /// The set as a number: one bit each, in the sequence of [`Self::ALL`].
    #[must_use]
    pub fn number(self) -> u64 {
        self.0
    }

    /// Reads the number.
    ///
    /// # Errors
    ///
    /// [`Unfit::OutOfRange`] if it has a bit nobody knows: a hazard must not be overlooked.
    pub fn from_number(number: u64) -> Result<Self, Unfit> {
        if number <= Self::of(&Self::ALL).0 { Ok(Self(number)) } else { Err(Unfit::OutOfRange) }
    }

    fn bit(hazard: Hazard) -> u64 {
        match hazard {
            Hazard::Flammable => 1,
            Hazard::Pressure => 2,
            Hazard::Corrosive => 4,
            Hazard::Poisonous => 8,
            Hazard::Battery => 16,
            Hazard::Temperature => 32,
        }
    }
}

/// A week, by the day it begins: a Monday. Thanks are not told to the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Week(Day);

impl Week {
    const DAYS: u64 = 7;
    /// 1970-01-05, the first Monday that is counted.
    const FIRST: u64 = 4;

    /// The week that begins with this day.
    ///
    /// # Errors
    ///
    /// [`Unfit::Week`] if the day is no Monday.
    pub fn new(first_day: Day) -> Result<Self, Unfit> {
        let is_monday = first_day.get() % Self::DAYS == Self::FIRST;
        if is_monday { Ok(Self(first_day)) } else { Err(Unfit::Week) }
    }

    /// The week that a day lies in; the days before the first Monday belong to the first week.
    #[must_use]
    pub fn of(day: Day) -> Self {
        let since = day.get().saturating_sub(Self::FIRST);
        Self(Day(Self::FIRST + since / Self::DAYS * Self::DAYS))
    }

    /// The week after it; `None` after the last day there is.
    #[must_use]
    pub fn next(self) -> Option<Self> {
        Day::new(self.0.get() + Self::DAYS).ok().map(Self)
    }

    /// Its Monday.
    #[must_use]
    pub fn first_day(self) -> Day {
        self.0
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

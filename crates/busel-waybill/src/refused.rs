//! Why a value cannot be made or bytes cannot be read, as types.
//!
//! A refusal names a place and a rule and never repeats what was written there: it may end up in a
//! log, and the words of a message may not. It must not know how a person is told; [`Refused::key`] is
//! what a translation, and another program's test, holds on to.

use crate::codec::{BODY_BYTES_MAX, VERSION};

/// A value breaks a limit or a rule of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
pub enum Unfit {
    /// A text without a letter: leave the field out instead.
    #[error("an empty text")]
    Empty,
    /// A text of more bytes than its field takes.
    #[error("a text that is too long")]
    TooLong,
    /// A character that cannot be seen, turns the text around, or is not for codes.
    #[error("a character that may not stand here")]
    Character,
    /// A number below or above what its field takes.
    #[error("a number out of range")]
    OutOfRange,
    /// A sequence of bytes of another length than its field has.
    #[error("a sequence of bytes of the wrong length")]
    Length,
    /// The first message names a previous one, or a later message names none.
    #[error("a first message with a predecessor, or a later one without")]
    Chain,
    /// The end of the window is before its beginning.
    #[error("a window that ends before it begins")]
    Window,
    /// A waybill that carries nothing.
    #[error("no lines")]
    NoLines,
    /// More lines than fit one waybill.
    #[error("too many lines")]
    TooManyLines,
    /// Line numbers that do not rise.
    #[error("line numbers that do not rise")]
    LineNumbers,
    /// A line or window with more or fewer places than it has.
    #[error("an array with another number of places")]
    Places,
    /// More seals than fit one waybill.
    #[error("too many seals")]
    TooManySeals,
    /// More of something than one message may have.
    #[error("more than one message may have")]
    TooMany,
    /// Things that have to rise and do not.
    #[error("a sequence that does not rise")]
    NotRising,
    /// A settlement that is both a proposal and an agreement, or neither.
    #[error("neither a proposal nor an agreement")]
    Word,
    /// Thanks told by another day than a Monday.
    #[error("a day that begins no week")]
    Week,
    /// A photo that is no JPEG of pixels alone.
    #[error("a photo with more in it than pixels")]
    Photo,
    /// More added fields than are kept.
    #[error("too many added fields")]
    TooManyExtras,
    /// An added field larger than is kept.
    #[error("an added field that is too large")]
    ExtraTooLarge,
    /// An added field under a key that belongs to the protocol.
    #[error("an added field under a key of the protocol")]
    ExtraKey,
}

/// Bytes that are not a message as [`crate::codec::encode`] would have written it.
///
/// `at` counts bytes from the beginning, 0 for the first, and points to where the item begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
pub enum Refused {
    /// Too many bytes to look at.
    #[error("more than {BODY_BYTES_MAX} bytes")]
    TooLarge,
    /// Another version of the protocol. Found before anything that another version may do otherwise.
    #[error("version {0} of the protocol, not {VERSION}")]
    Version(u64),
    /// The bytes end in the middle.
    #[error("the bytes end in the middle")]
    Truncated,
    /// Bytes after the end.
    #[error("bytes after the end, from byte {at} on")]
    Trailing {
        /// The first byte too many.
        at: usize,
    },
    /// A number or length in more bytes than it needs.
    #[error("not the shortest form, at byte {at}")]
    NotShortest {
        /// Where.
        at: usize,
    },
    /// A float, a tag, an indefinite length, or anything else CBOR has and messages do not.
    #[error("a form that messages do not use, at byte {at}")]
    Unsupported {
        /// Where.
        at: usize,
    },
    /// A text that is not UTF-8.
    #[error("a text that is not UTF-8, at byte {at}")]
    NotUtf8 {
        /// Where.
        at: usize,
    },
    /// Arrays and maps inside each other without end.
    #[error("nested too deeply, at byte {at}")]
    TooDeep {
        /// Where.
        at: usize,
    },
    /// A key that stands twice.
    #[error("a key for the second time, at byte {at}")]
    Duplicate {
        /// Where it stands again.
        at: usize,
    },
    /// A key smaller than the one before it.
    #[error("a key out of sequence, at byte {at}")]
    Unsorted {
        /// Where.
        at: usize,
    },
    /// A number where a text belongs, and the like.
    #[error("another type than belongs here, at byte {at}")]
    WrongType {
        /// Where.
        at: usize,
    },
    /// A type of message that this version of the protocol does not have.
    #[error("a message of type {0}, which there is not")]
    Kind(u64),
    /// A key of the protocol that this type of message does not have.
    #[error("key {0} is not a key of this type of message")]
    UnknownKey(u64),
    /// A field that every message of this type has is not there.
    #[error("key {0} is missing")]
    MissingKey(u64),
    /// A field whose value breaks a rule.
    #[error("{why}, at byte {at}")]
    Unfit {
        /// Where.
        at: usize,
        /// Which rule.
        why: Unfit,
    },
}

impl Unfit {
    /// The name of the rule: the same in every release and every implementation.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::TooLong => "too-long",
            Self::Character => "character",
            Self::OutOfRange => "out-of-range",
            Self::Length => "length",
            Self::Chain => "chain",
            Self::Window => "window",
            Self::NoLines => "no-lines",
            Self::TooManyLines => "too-many-lines",
            Self::LineNumbers => "line-numbers",
            Self::Places => "places",
            Self::TooManySeals => "too-many-seals",
            Self::TooMany => "too-many",
            Self::NotRising => "not-rising",
            Self::Word => "word",
            Self::Week => "week",
            Self::Photo => "photo",
            Self::TooManyExtras => "too-many-extras",
            Self::ExtraTooLarge => "extra-too-large",
            Self::ExtraKey => "extra-key",
        }
    }
}

impl Refused {
    /// The name of the reason: the same in every release and every implementation.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::TooLarge => "too-large",
            Self::Version(_) => "version",
            Self::Truncated => "truncated",
            Self::Trailing { .. } => "trailing",
            Self::NotShortest { .. } => "not-shortest",
            Self::Unsupported { .. } => "unsupported",
            Self::NotUtf8 { .. } => "not-utf-8",
            Self::TooDeep { .. } => "too-deep",
            Self::Duplicate { .. } => "duplicate",
            Self::Unsorted { .. } => "unsorted",
            Self::WrongType { .. } => "wrong-type",
            Self::Kind(_) => "kind",
            Self::UnknownKey(_) => "unknown-key",
            Self::MissingKey(_) => "missing-key",
            Self::Unfit { why, .. } => why.key(),
        }
    }
}

//! What is sealed as the text of a square that a phone reads, or of several that are shown in turn.
//!
//! One square where an old phone can still read it, otherwise frames: any that are read will do, until
//! there are enough. It must not know how squares are drawn.

use std::fmt;

use crate::base45;
use crate::cbor::{Reader, Writer};
use crate::refused::Refused;
use crate::trust::{NoCard, SignedCard};

/// The most letters of one square: what a square of 117 modules holds with correction L (version 25),
/// the largest that old phones read off paper.
pub const LETTERS_MAX: usize = 1_853;

/// How a square with something sealed begins.
const SEALED: &str = "BUSEL1:";

/// How a square with a card begins.
const CARD: &str = "BUSELC1:";

/// How a frame begins; squares have capitals only, and frames are read in any.
const FRAME: &str = "UR:BYTES/";

/// The bytes of one frame: with its head a square of 61 modules (version 11), which is read off a
/// screen that shakes.
const FRAME_BYTES: usize = 170;

/// The most frames that hold something once; of more, take a file.
pub const FRAMES_MAX: usize = 160;

/// The most letters of a frame that are looked at.
const FRAME_LETTERS_MAX: usize = 600;

/// The most frames of one showing that are looked at.
const READ_MAX: usize = 4 * FRAMES_MAX;

/// Why a text is not what a square says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotRead {
    /// It begins like nothing of ours.
    #[error("no square of ours")]
    NotOurs,
    /// It is ours, and damaged.
    #[error("a damaged square")]
    Damaged,
    /// More than is taken in squares.
    #[error("too much for squares")]
    TooMuch,
    /// A frame of another showing; begin anew.
    #[error("a frame of something else")]
    Another,
    /// A card, and not a good one.
    #[error("the card: {0}")]
    Card(NoCard),
}

/// The text of one square; `None` if it takes more than one.
#[must_use]
pub fn text(sealed: &[u8]) -> Option<String> {
    let text = format!("{SEALED}{}", base45::encode(sealed));
    (text.len() <= LETTERS_MAX).then_some(text)
}

/// Reads the text of one square.
///
/// # Errors
///
/// [`NotRead`].
pub fn read(text: &str) -> Result<Vec<u8>, NotRead> {
    let letters = text.strip_prefix(SEALED).ok_or(NotRead::NotOurs)?;
    if text.len() > LETTERS_MAX {
        return Err(NotRead::TooMuch);
    }
    base45::decode(letters).ok_or(NotRead::Damaged)
}

/// The text of a square with a card.
#[must_use]
pub fn card_text(card: &SignedCard) -> Option<String> {
    let text = format!("{CARD}{}", base45::encode(&card.to_bytes()));
    (text.len() <= LETTERS_MAX).then_some(text)
}

/// Reads the text of a square with a card.
///
/// # Errors
///
/// [`NotRead`].
pub fn read_card(text: &str) -> Result<SignedCard, NotRead> {
    let letters = text.strip_prefix(CARD).ok_or(NotRead::NotOurs)?;
    if text.len() > LETTERS_MAX {
        return Err(NotRead::TooMuch);
    }
    let bytes = base45::decode(letters).ok_or(NotRead::Damaged)?;
    SignedCard::read(&bytes).map_err(NotRead::Card)
}

/// The texts of squares that are shown one after the other, without end. The first so many hold
/// everything once; as many after them are mixtures, so that it does not matter which were missed;
/// then it begins anew, since readers take a mixture apart only when a plain frame comes.
pub struct Showing {
    message: Vec<u8>,
    encoder: ur::Encoder<'static>,
}

impl fmt::Debug for Showing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Showing({} frames)", self.frames())
    }
}

impl Showing {
    /// Prepares something sealed for being shown.
    ///
    /// # Errors
    ///
    /// [`NotRead::TooMuch`]; take a file.
    pub fn new(sealed: &[u8]) -> Result<Self, NotRead> {
        // Other programs read a frame of bytes as CBOR, so bytes it is.
        let mut writer = Writer::default();
        writer.bytes(sealed);
        let message = writer.into_bytes();
        let encoder = ur::Encoder::bytes(&message, FRAME_BYTES);
        let encoder = encoder.ok().filter(|encoder| encoder.fragment_count() <= FRAMES_MAX);
        encoder.map(|encoder| Self { message, encoder }).ok_or(NotRead::TooMuch)
    }

    /// How many frames hold everything once.
    #[must_use]
    pub fn frames(&self) -> usize {
        self.encoder.fragment_count()
    }
}

impl Iterator for Showing {
    type Item = String;

    fn next(&mut self) -> Option<String> {
        if self.encoder.current_index() == 2 * self.frames() {
            self.encoder = ur::Encoder::bytes(&self.message, FRAME_BYTES).ok()?;
        }
        self.encoder.next_part().ok().map(|frame| frame.to_ascii_uppercase())
    }
}

/// Frames that were read, until they are enough.
#[derive(Default)]
pub struct Watching {
    decoder: ur::Decoder,
    count: Option<usize>,
    read: usize,
}

impl fmt::Debug for Watching {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Watching({} frames of {:?})", self.read, self.count)
    }
}

impl Watching {
    /// Takes the text of one frame, in any sequence and however often; tells what is sealed when
    /// there are enough.
    ///
    /// # Errors
    ///
    /// [`NotRead`]; after [`NotRead::Another`], [`NotRead::TooMuch`], or [`NotRead::Damaged`] of the
    /// whole, begin anew.
    pub fn read(&mut self, text: &str) -> Result<Option<Vec<u8>>, NotRead> {
        let upper = text.to_ascii_uppercase();
        let rest = upper.strip_prefix(FRAME).ok_or(NotRead::NotOurs)?;
        if text.len() > FRAME_LETTERS_MAX || self.read == READ_MAX {
            return Err(NotRead::TooMuch);
        }
        // How many frames there are is the writer's word, and memory is reserved by it.
        let count = rest.split_once('/').and_then(|(place, _)| place.split_once('-'));
        let count: usize =
            count.and_then(|(_, count)| count.parse().ok()).ok_or(NotRead::Damaged)?;
        if count > FRAMES_MAX {
            return Err(NotRead::TooMuch);
        }
        if self.count.is_some_and(|known| known != count) {
            return Err(NotRead::Another);
        }
        self.decoder.receive(text).map_err(|why| {
            let is_another =
                matches!(why, ur::ur::Error::Fountain(ur::fountain::Error::InconsistentPart));
            if is_another { NotRead::Another } else { NotRead::Damaged }
        })?;
        self.count = Some(count);
        self.read += 1;
        if !self.decoder.complete() {
            return Ok(None);
        }
        let message = self.decoder.message().ok().flatten().ok_or(NotRead::Damaged)?;
        inside(&message).map(Some).map_err(|_| NotRead::Damaged)
    }
}

fn inside(message: &[u8]) -> Result<Vec<u8>, Refused> {
    let mut reader = Reader::new(message);
    let sealed = reader.bytes()?.to_vec();
    reader.end().map(|()| sealed)
}

#[cfg(test)]
mod tests;

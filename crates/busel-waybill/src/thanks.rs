//! Thanks that go back to those who gave: a few words, small photos, and the sender's own marks.
//!
//! It must not tell a place, a day, or what a camera wrote into a photo: thanks are told by the week,
//! and a photo is taken only if it has pixels and nothing else. Words and pixels can still say too
//! much; a person looks at both before they go.

use std::fmt;

use crate::extras::Extras;
use crate::heading::{Chain, Heading};
use crate::refused::Unfit;
use crate::words::{GiftTag, NodeId, ThanksText, WaybillId, Week};

/// Thanks, from the receiver to the sender, for its donors.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Thanks {
    /// Which waybill.
    pub id: WaybillId,
    /// Which message between these two.
    pub chain: Chain,
    /// Who thanks.
    pub from: NodeId,
    /// Who passes the thanks on.
    pub to: NodeId,
    /// In which week.
    pub week: Week,
    /// In their own words; `None` if the photos say it.
    pub text: Option<ThanksText>,
    /// Pictures.
    pub photos: Photos,
    /// Whose gifts it is for, by marks that only the sender can read.
    pub gifts: GiftTags,
    /// Fields of later or other programs, kept as they came.
    pub extras: Extras,
}

impl Thanks {
    /// What the message begins with, its day being the week's Monday.
    #[must_use]
    pub fn heading(&self) -> Heading {
        let Self { id, chain, from, to, week, .. } = self;
        let (id, chain, from, to, day) = (*id, *chain, *from, *to, week.first_day());
        Heading { id, chain, from, to, day }
    }
}

/// Marks of gifts, rising.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct GiftTags(Box<[GiftTag]>);

impl GiftTags {
    /// The most marks in one message.
    pub const COUNT_MAX: usize = 200;

    /// Takes the marks as they are.
    ///
    /// # Errors
    ///
    /// [`Unfit::TooMany`], or [`Unfit::NotRising`]: their sequence must not tell anything.
    pub fn new(tags: Vec<GiftTag>) -> Result<Self, Unfit> {
        if tags.len() > Self::COUNT_MAX {
            return Err(Unfit::TooMany);
        }
        let rise = tags.is_sorted_by(|before, after| before < after);
        if rise { Ok(Self(tags.into())) } else { Err(Unfit::NotRising) }
    }

    /// The marks, rising.
    #[must_use]
    pub fn as_slice(&self) -> &[GiftTag] {
        &self.0
    }
}

/// The photos of one message.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Photos(Box<[Photo]>);

impl Photos {
    /// The most photos in one message.
    pub const COUNT_MAX: usize = 4;

    /// Takes the photos as they are.
    ///
    /// # Errors
    ///
    /// [`Unfit::TooMany`].
    pub fn new(photos: Vec<Photo>) -> Result<Self, Unfit> {
        if photos.len() > Self::COUNT_MAX { Err(Unfit::TooMany) } else { Ok(Self(photos.into())) }
    }

    /// The photos, in the sequence they were given.
    #[must_use]
    pub fn as_slice(&self) -> &[Photo] {
        &self.0
    }
}

/// A JPEG with nothing in it but what its pixels are made of.
#[derive(Clone, PartialEq, Eq)]
pub struct Photo(Box<[u8]>);

impl Photo {
    /// The most bytes of one photo.
    pub const BYTES_MAX: usize = 150_000;

    /// Takes a JPEG whose segments are those that pixels need, and a plain JFIF head.
    ///
    /// # Errors
    ///
    /// [`Unfit::TooLong`], or [`Unfit::Photo`] if it is another format, has a segment that may hold
    /// words, a place or a picture in the picture, or anything behind its end.
    pub fn new(bytes: &[u8]) -> Result<Self, Unfit> {
        if bytes.len() > Self::BYTES_MAX {
            return Err(Unfit::TooLong);
        }
        if has_only_pixels(bytes) { Ok(Self(bytes.into())) } else { Err(Unfit::Photo) }
    }

    /// The bytes of the JPEG.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }
}

impl fmt::Debug for Photo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Photo({} bytes)", self.0.len())
    }
}

/// The markers of JPEG (ITU-T T.81) that are taken.
mod marker {
    pub(super) const BEGIN: u8 = 0xd8;
    pub(super) const END: u8 = 0xd9;
    pub(super) const SCAN: u8 = 0xda;
    pub(super) const JFIF: u8 = 0xe0;
    /// Baseline, extended and progressive frames, tables of Huffman, of steps, of restarts.
    pub(super) const OF_PIXELS: [u8; 6] = [0xc0, 0xc1, 0xc2, 0xc4, 0xdb, 0xdd];
    /// What stands between the bits of a scan: a plain 0xff, and restarts.
    pub(super) const IN_A_SCAN: [u8; 9] = [0x00, 0xd0, 0xd1, 0xd2, 0xd3, 0xd4, 0xd5, 0xd6, 0xd7];
}

/// A JFIF head without a thumbnail: 14 bytes after its length, the last two zero.
const JFIF_BYTES: usize = 14;

fn has_only_pixels(bytes: &[u8]) -> bool {
    let Some(mut rest) = bytes.strip_prefix(&[0xff, marker::BEGIN]) else { return false };
    let mut has_scan = false;
    loop {
        let [0xff, kind, after @ ..] = rest else { return false };
        if *kind == marker::END {
            return after.is_empty() && has_scan;
        }
        let Some((segment, after)) = segment(after) else { return false };
        let is_plain_jfif = *kind == marker::JFIF
            && segment.len() == JFIF_BYTES
            && segment.starts_with(b"JFIF\0")
            && segment.ends_with(&[0, 0]);
        let is_ours = *kind == marker::SCAN || marker::OF_PIXELS.contains(kind) || is_plain_jfif;
        if !is_ours {
            return false;
        }
        has_scan |= *kind == marker::SCAN;
        rest = if *kind == marker::SCAN { after_the_scan(after) } else { after };
    }
}

/// What a segment holds, and what follows it.
fn segment(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let (length, _) = bytes.split_first_chunk::<2>()?;
    let (segment, after) = bytes.split_at_checked(usize::from(u16::from_be_bytes(*length)))?;
    Some((segment.get(2..)?, after))
}

/// The marker that ends a scan, and all that follows.
fn after_the_scan(bytes: &[u8]) -> &[u8] {
    let ends = |pair: &[u8]| pair[0] == 0xff && !marker::IN_A_SCAN.contains(&pair[1]);
    let end = bytes.windows(2).position(ends).unwrap_or(bytes.len());
    &bytes[end..]
}

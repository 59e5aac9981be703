//! A photo that may be kept: its pixels, painted anew, and nothing else of the file that was sent.
//!
//! A phone writes into a photo where and when it was taken, by whose phone, and often a second, small
//! picture of what was cut away. Taking out what one knows of is not enough, for there is always a
//! place nobody thought of. So nothing is taken out: the pixels are decoded, shrunk and encoded anew,
//! and what the encoder made is walked through and refused unless every segment of it is on a short
//! list. Where the file says which way is up, the pixels are turned.
//!
//! What is *in* the picture stays: faces, plates and signboards are for [`blur()`], and for a person.
//! Nothing here knows disk, network, pages or the journal. The sentences of a refusal live in the
//! locales.

mod kind;

mod claim;

mod develop;

mod bare;

mod blur;

mod darkroom;

use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};

pub use blur::{AREAS_MAX, Area, COLOURS_ACROSS, Spot, blur};
pub use darkroom::{BENCHES_MAX, Darkroom, PATIENCE, SEATS};

/// Bytes of a file that is looked at: twice what a good phone makes.
pub const UPLOAD_BYTES_MAX: usize = 20 * 1024 * 1024;
/// Pixels of a picture that is decoded.
pub const PIXELS_MAX: u64 = 40_000_000;
/// Pixels of one side of a picture that is decoded: enough for a panorama.
pub const READ_SIDE_MAX: u32 = 20_000;
/// Bytes that decoded pixels may take: [`PIXELS_MAX`] of four bytes. With sixteen bits a colour, a
/// picture may have half as many pixels.
pub const DECODED_BYTES_MAX: u64 = 4 * PIXELS_MAX;
/// Scans of one JPEG. Cameras write one, progressive pictures about ten; every one is a walk over all
/// pixels that costs its sender only some bytes.
pub const SCANS_MAX: usize = 64;
/// Pixels of the longer side of what is kept. The small print of a label on a box is still readable
/// when the box fills the picture; finer than that is the wallpaper behind people, and their faces.
pub const SIDE_MAX: u32 = 2_560;
/// The same for a picture with transparent places, which is a drawing or a mark: PNG loses nothing,
/// so the worst of them takes 7 MB.
pub const TRANSPARENT_SIDE_MAX: u32 = 1_280;
/// Pixels of the longer side of what a list shows.
pub const THUMBNAIL_SIDE_MAX: u32 = 480;

/// Why a photo is not taken. The sentence lives in the locales, under [`PhotoRefusal::key`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
pub enum PhotoRefusal {
    /// Larger than [`UPLOAD_BYTES_MAX`].
    #[error("the file is larger than 20 MB")]
    TooLarge,
    /// More pixels than [`PIXELS_MAX`], a side longer than [`READ_SIDE_MAX`], or more memory than
    /// [`DECODED_BYTES_MAX`], by what the file says of itself.
    #[error("the picture has more than 40 million pixels")]
    TooManyPixels,
    /// HEIC or AVIF, as some phones keep photos: they can be told to send JPEG.
    #[error("this is HEIC or AVIF: send it as JPEG")]
    Heic,
    /// Begins like no JPEG, PNG, WebP or GIF, or is of a rare kind that is not read.
    #[error("this is no picture that is read here: send JPEG, PNG, WebP or GIF")]
    Unknown,
    /// The end of the file is missing.
    #[error("the end of the file is missing: send it again")]
    CutOff,
    /// Something in it cannot be.
    #[error("the picture is damaged")]
    Damaged,
    /// Too many photos wait already.
    #[error("too many photos wait already: try again in a minute")]
    TooBusy,
    /// It took longer than somebody waits.
    #[error("the picture took too long")]
    TookTooLong,
    /// More areas than [`AREAS_MAX`] to blur.
    #[error("there are too many areas to blur")]
    TooManyAreas,
    /// Our own encoder wrote what is not on the list. It is a bug, and the photo is not kept.
    #[error("the picture could not be cleaned")]
    NotClean,
}

impl PhotoRefusal {
    /// Every refusal, for tables and tests.
    pub const ALL: [Self; 10] = [
        Self::TooLarge,
        Self::TooManyPixels,
        Self::Heic,
        Self::Unknown,
        Self::CutOff,
        Self::Damaged,
        Self::TooBusy,
        Self::TookTooLong,
        Self::TooManyAreas,
        Self::NotClean,
    ];

    /// The key pages translate by.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::TooLarge => "photo-too-large",
            Self::TooManyPixels => "photo-too-many-pixels",
            Self::Heic => "photo-heic",
            Self::Unknown => "photo-unknown",
            Self::CutOff => "photo-cut-off",
            Self::Damaged => "photo-damaged",
            Self::TooBusy => "photo-too-busy",
            Self::TookTooLong => "photo-took-too-long",
            Self::TooManyAreas => "photo-too-many-areas",
            Self::NotClean => "photo-not-clean",
        }
    }
}

/// How the pixels of a kept picture are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Format {
    /// What has no transparent place.
    Jpeg,
    /// What has.
    Png,
}

impl Format {
    /// What a browser is told that it is.
    #[must_use]
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Jpeg => "image/jpeg",
            Self::Png => "image/png",
        }
    }
}

/// A picture as a whole file that we wrote, and nothing in it but what pixels need.
#[derive(Clone, PartialEq, Eq)]
pub struct Bare {
    bytes: Vec<u8>,
    format: Format,
    width: u32,
    height: u32,
}

impl Bare {
    /// Takes what is a bare JPEG or PNG of the size it says.
    ///
    /// # Errors
    ///
    /// [`PhotoRefusal::NotClean`] where any segment is not on the list.
    fn new(bytes: Vec<u8>) -> Result<Self, PhotoRefusal> {
        let (format, width, height) = bare::read(&bytes).ok_or(PhotoRefusal::NotClean)?;
        Ok(Self { bytes, format, width, height })
    }

    /// The file.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// The file, to be stored.
    #[must_use]
    pub fn into_bytes(self) -> Vec<u8> {
        self.bytes
    }

    /// How its pixels are written.
    #[must_use]
    pub fn format(&self) -> Format {
        self.format
    }

    /// Pixels from left to right, at least 1.
    #[must_use]
    pub fn width(&self) -> u32 {
        self.width
    }

    /// Pixels from top to bottom, at least 1.
    #[must_use]
    pub fn height(&self) -> u32 {
        self.height
    }
}

impl fmt::Debug for Bare {
    /// A picture does not belong in a log.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { bytes, format, width, height } = self;
        write!(out, "{format:?} of {width} x {height} in {} bytes", bytes.len())
    }
}

/// A photo that may be kept, and the small picture of it for lists. Both show the same.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cleaned {
    picture: Bare,
    thumbnail: Bare,
}

impl Cleaned {
    /// Paints anew what somebody sent. It takes up to some seconds of a processor and half a gigabyte,
    /// so pages ask the [`Darkroom`] for it.
    ///
    /// # Errors
    ///
    /// Why it is not taken; nothing of it is kept then.
    pub fn from_upload(upload: &[u8]) -> Result<Self, PhotoRefusal> {
        if upload.len() > UPLOAD_BYTES_MAX {
            return Err(PhotoRefusal::TooLarge);
        }
        let kind = kind::tell(upload)?;
        claim::check(kind, upload)?;
        unbroken(|| develop::develop(develop::decode(kind, upload)?))
    }

    /// Takes back what was stored, after looking at every segment again.
    ///
    /// # Errors
    ///
    /// [`PhotoRefusal::NotClean`] where one of the two is not as we wrote it.
    pub fn from_kept(picture: Vec<u8>, thumbnail: Vec<u8>) -> Result<Self, PhotoRefusal> {
        let (picture, thumbnail) = (Bare::new(picture)?, Bare::new(thumbnail)?);
        let is_small = |bare: &Bare, side| bare.width <= side && bare.height <= side;
        if is_small(&picture, SIDE_MAX) && is_small(&thumbnail, THUMBNAIL_SIDE_MAX) {
            Ok(Self { picture, thumbnail })
        } else {
            Err(PhotoRefusal::NotClean)
        }
    }

    /// The picture, at most [`SIDE_MAX`] on its longer side.
    #[must_use]
    pub fn picture(&self) -> &Bare {
        &self.picture
    }

    /// The small picture, at most [`THUMBNAIL_SIDE_MAX`] on its longer side.
    #[must_use]
    pub fn thumbnail(&self) -> &Bare {
        &self.thumbnail
    }

    /// Both, to be stored: the picture and the small one.
    #[must_use]
    pub fn into_parts(self) -> (Bare, Bare) {
        (self.picture, self.thumbnail)
    }
}

/// Lets a decoder that falls over a hostile picture fall alone: the picture is damaged, and the
/// program goes on. Nothing is shared with the work, so nothing can be left half done.
fn unbroken<T>(work: impl FnOnce() -> Result<T, PhotoRefusal>) -> Result<T, PhotoRefusal> {
    catch_unwind(AssertUnwindSafe(work)).unwrap_or(Err(PhotoRefusal::Damaged))
}

#[cfg(test)]
mod tests;

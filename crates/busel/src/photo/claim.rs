//! What a file says of itself, looked at before any pixel is decoded: is it whole, and how large does
//! it claim to be, in every place where it says so?
//!
//! The walk jumps from segment to segment and keeps nothing. The decoders look at sizes once more;
//! but some of them believe one place and then decode another, and none of them minds an end that is
//! missing, which leaves half a picture grey.

use super::kind::{Kind, PNG_SIGNATURE};
use super::{PIXELS_MAX, PhotoRefusal, READ_SIDE_MAX, SCANS_MAX};

/// Looks at what the file says of itself.
///
/// # Errors
///
/// [`PhotoRefusal::CutOff`], [`PhotoRefusal::TooManyPixels`] or [`PhotoRefusal::Damaged`].
pub(super) fn check(kind: Kind, bytes: &[u8]) -> Result<(), PhotoRefusal> {
    match kind {
        Kind::Jpeg => jpeg(Walk { bytes, at: 2 }),
        Kind::Png => png(Walk { bytes, at: PNG_SIGNATURE.len() }),
        Kind::Gif => gif(Walk { bytes, at: 6 }),
        Kind::WebP => webp(bytes),
    }
}

/// Whether a picture of this size is decoded.
///
/// # Errors
///
/// [`PhotoRefusal::TooManyPixels`], and [`PhotoRefusal::Damaged`] where there are none.
pub(super) fn size(width: u32, height: u32) -> Result<(), PhotoRefusal> {
    if width == 0 || height == 0 {
        return Err(PhotoRefusal::Damaged);
    }
    let pixels = u64::from(width) * u64::from(height);
    if width.max(height) > READ_SIDE_MAX || pixels > PIXELS_MAX {
        return Err(PhotoRefusal::TooManyPixels);
    }
    Ok(())
}

/// A place in the bytes. Beyond the end everything is cut off.
struct Walk<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Walk<'a> {
    fn take(&mut self, count: usize) -> Result<&'a [u8], PhotoRefusal> {
        let end = self.at.saturating_add(count);
        let taken = self.bytes.get(self.at..end).ok_or(PhotoRefusal::CutOff)?;
        self.at = end;
        Ok(taken)
    }

    fn array<const N: usize>(&mut self) -> Result<[u8; N], PhotoRefusal> {
        self.take(N)?.try_into().map_err(|_| PhotoRefusal::CutOff)
    }

    fn byte(&mut self) -> Result<u8, PhotoRefusal> {
        Ok(self.array::<1>()?[0])
    }
}

/// From marker to marker up to the end of the image. What comes after is nobody's.
fn jpeg(mut walk: Walk<'_>) -> Result<(), PhotoRefusal> {
    let (mut frames, mut scans) = (0, 0);
    loop {
        let marker = next_marker(&mut walk)?;
        match marker {
            // The end.
            0xd9 if scans > 0 => return Ok(()),
            0xd9 => return Err(PhotoRefusal::Damaged),
            // These have no length: a mark without meaning, restarts, and a beginning.
            0x01 | 0xd0..=0xd8 => continue,
            _ => {}
        }
        let length = usize::from(u16::from_be_bytes(walk.array()?));
        let segment = walk.take(length.checked_sub(2).ok_or(PhotoRefusal::Damaged)?)?;
        match marker {
            0xc0..=0xcf if !matches!(marker, 0xc4 | 0xc8 | 0xcc) => {
                let &[_, high, low, wide, narrow, ..] = segment else {
                    return Err(PhotoRefusal::Damaged);
                };
                size(
                    u16::from_be_bytes([wide, narrow]).into(),
                    u16::from_be_bytes([high, low]).into(),
                )?;
                frames += 1;
            }
            0xda => scans += 1,
            _ => {}
        }
        if frames > 1 || scans > SCANS_MAX {
            return Err(PhotoRefusal::Damaged);
        }
    }
}

/// Skips coded pixels, in which a marker's first byte is followed by a zero, and whatever cameras
/// leave between segments.
fn next_marker(walk: &mut Walk<'_>) -> Result<u8, PhotoRefusal> {
    let mut before = walk.byte()?;
    loop {
        let here = walk.byte()?;
        if before == 0xff && here != 0 && here != 0xff {
            return Ok(here);
        }
        before = here;
    }
}

fn png(mut walk: Walk<'_>) -> Result<(), PhotoRefusal> {
    let mut is_first = true;
    loop {
        let length = u32::from_be_bytes(walk.array()?);
        let name: [u8; 4] = walk.array()?;
        if is_first {
            if name != *b"IHDR" || length != 13 {
                return Err(PhotoRefusal::Damaged);
            }
            let mut head = Walk { ..walk };
            size(u32::from_be_bytes(head.array()?), u32::from_be_bytes(head.array()?))?;
            is_first = false;
        }
        // Behind what the chunk holds stands its checksum.
        walk.take(usize::try_from(length).map_err(|_| PhotoRefusal::CutOff)?)?;
        walk.take(4)?;
        if name == *b"IEND" {
            return Ok(());
        }
    }
}

/// Up to the end of the first frame; the others are not looked at, however many there are.
fn gif(mut walk: Walk<'_>) -> Result<(), PhotoRefusal> {
    let screen: [u8; 7] = walk.array()?;
    size(little(screen[0], screen[1]), little(screen[2], screen[3]))?;
    walk.take(palette_bytes(screen[4]))?;
    loop {
        match walk.byte()? {
            // An extension: its label, and what it holds.
            0x21 => {
                walk.byte()?;
                blocks(&mut walk)?;
            }
            0x2c => {
                let frame: [u8; 9] = walk.array()?;
                size(little(frame[4], frame[5]), little(frame[6], frame[7]))?;
                // Behind the palette stands the width of the smallest code.
                walk.take(palette_bytes(frame[8]) + 1)?;
                return blocks(&mut walk);
            }
            _ => return Err(PhotoRefusal::Damaged),
        }
    }
}

fn little(low: u8, high: u8) -> u32 {
    u16::from_le_bytes([low, high]).into()
}

fn palette_bytes(flags: u8) -> usize {
    if flags & 0x80 == 0 { 0 } else { 3 << ((flags & 7) + 1) }
}

fn blocks(walk: &mut Walk<'_>) -> Result<(), PhotoRefusal> {
    loop {
        let length = walk.byte()?;
        if length == 0 {
            return Ok(());
        }
        walk.take(length.into())?;
    }
}

fn webp(bytes: &[u8]) -> Result<(), PhotoRefusal> {
    let mut head = Walk { bytes, at: 4 };
    let length = usize::try_from(u32::from_le_bytes(head.array()?));
    // The name of the format, behind the length, is counted in it.
    let length = length.ok().and_then(|length| length.checked_add(8));
    let whole = length.and_then(|length| bytes.get(..length)).ok_or(PhotoRefusal::CutOff)?;
    chunks(Walk { bytes: whole, at: 12 }, true)
}

/// The chunks of a WebP, or those within its frames.
fn chunks(mut walk: Walk<'_>, is_top: bool) -> Result<(), PhotoRefusal> {
    while walk.at < walk.bytes.len() {
        let name: [u8; 4] = walk.array()?;
        let length = usize::try_from(u32::from_le_bytes(walk.array()?));
        let inside = walk.take(length.map_err(|_| PhotoRefusal::CutOff)?)?;
        match (&name, inside) {
            (b"VP8X", &[_, _, _, _, w0, w1, w2, h0, h1, h2, ..]) => size(
                u32::from_le_bytes([w0, w1, w2, 0]) + 1,
                u32::from_le_bytes([h0, h1, h2, 0]) + 1,
            )?,
            // The two highest bits of each side say how it is stretched.
            (b"VP8 ", &[_, _, _, 0x9d, 0x01, 0x2a, w0, w1, h0, h1, ..]) => {
                size(little(w0, w1 & 0x3f), little(h0, h1 & 0x3f))?;
            }
            (b"VP8L", &[0x2f, b0, b1, b2, b3, ..]) => {
                let bits = u32::from_le_bytes([b0, b1, b2, b3]);
                size((bits & 0x3fff) + 1, ((bits >> 14) & 0x3fff) + 1)?;
            }
            (b"VP8X" | b"VP8 " | b"VP8L", _) => return Err(PhotoRefusal::Damaged),
            (b"ANMF", _) if is_top => {
                // Before its chunks a frame says where it lies and how long it is shown.
                chunks(Walk { bytes: inside, at: inside.len().min(16) }, false)?;
            }
            _ => {}
        }
        // Chunks begin at even places; the last one may forget it.
        walk.at += inside.len() % 2;
    }
    Ok(())
}

//! Whether a file holds nothing but what pixels need: every segment is on the list, in its place, and
//! nothing stands behind the end.
//!
//! This is held against what our own encoder wrote. Should it one day write more, a photo is refused
//! and a test falls, instead of somebody being found.

use super::Format;
use super::kind::PNG_SIGNATURE;

/// All that the first segment of a JPEG may say: version 1.2, no unit of length, no small picture.
const JFIF: [u8; 14] = *b"JFIF\0\x01\x02\0\0\x01\0\x01\0\0";

/// The most values a Huffman table may name.
const HUFFMAN_VALUES_MAX: usize = 256;

/// The format, width and height of a bare file; nothing if it is none.
pub(super) fn read(bytes: &[u8]) -> Option<(Format, u32, u32)> {
    if bytes.starts_with(&PNG_SIGNATURE) {
        let (width, height) = png(&bytes[PNG_SIGNATURE.len()..])?;
        Some((Format::Png, width, height))
    } else {
        let (width, height) = jpeg(bytes)?;
        Some((Format::Jpeg, width, height))
    }
}

fn jpeg(bytes: &[u8]) -> Option<(u32, u32)> {
    let mut rest = bytes.strip_prefix(&[0xff, 0xd8])?;
    let mut size = None;
    let mut is_first = true;
    loop {
        let (&[0xff, marker, high, low], after) = rest.split_first_chunk::<4>()? else {
            return None;
        };
        let length = usize::from(u16::from_be_bytes([high, low])).checked_sub(2)?;
        let (segment, after) = after.split_at_checked(length)?;
        let is_listed = match marker {
            0xe0 => is_first && segment == JFIF,
            0xdb => segment.len() == 65 && segment[0] < 4,
            0xc4 => is_huffman(segment),
            0xc0 if size.is_none() => {
                size = frame(segment);
                size.is_some()
            }
            0xda => return (is_scan(segment) && is_coded_to_the_end(after)).then_some(size?),
            _ => false,
        };
        if !is_listed {
            return None;
        }
        is_first = false;
        rest = after;
    }
}

/// Which table, how many codes of each length, and as many values.
fn is_huffman(segment: &[u8]) -> bool {
    let Some((counts, values)) = segment.split_first_chunk::<17>() else { return false };
    let count = counts[1..].iter().map(|count| usize::from(*count)).sum::<usize>();
    counts[0] & 0xee == 0 && count == values.len() && count <= HUFFMAN_VALUES_MAX
}

/// Eight bits, height, width, and three bytes for each of one or three colours.
fn frame(segment: &[u8]) -> Option<(u32, u32)> {
    let (&[8, high, low, wide, narrow, colours], of_each) = segment.split_first_chunk::<6>()?
    else {
        return None;
    };
    let is_whole = matches!(colours, 1 | 3) && of_each.len() == 3 * usize::from(colours);
    let (width, height) = (u16::from_be_bytes([wide, narrow]), u16::from_be_bytes([high, low]));
    (is_whole && width > 0 && height > 0).then_some((width.into(), height.into()))
}

/// All colours in one scan of everything.
fn is_scan(segment: &[u8]) -> bool {
    let colours = segment.first().copied().unwrap_or_default();
    matches!(colours, 1 | 3)
        && segment.len() == 4 + 2 * usize::from(colours)
        && segment.ends_with(&[0, 63, 0])
}

/// Coded pixels without any marker in them, then the end, then nothing.
fn is_coded_to_the_end(rest: &[u8]) -> bool {
    let Some(coded) = rest.strip_suffix(&[0xff, 0xd9]) else { return false };
    let has_marker = coded.windows(2).any(|pair| pair[0] == 0xff && pair[1] != 0);
    !has_marker && coded.last() != Some(&0xff)
}

fn png(bytes: &[u8]) -> Option<(u32, u32)> {
    let (mut rest, mut size, mut has_pixels) = (bytes, None, false);
    loop {
        let (length, after) = rest.split_first_chunk::<4>()?;
        let (name, after) = after.split_first_chunk::<4>()?;
        let length = usize::try_from(u32::from_be_bytes(*length)).ok()?;
        let (chunk, after) = after.split_at_checked(length)?;
        let (_checksum, after) = after.split_first_chunk::<4>()?;
        match (name, size) {
            (b"IHDR", None) if length == 13 => {
                let (width, height) = chunk.split_first_chunk::<4>()?;
                let height = height.first_chunk::<4>()?;
                size = Some((u32::from_be_bytes(*width), u32::from_be_bytes(*height)));
            }
            (b"PLTE" | b"tRNS", Some(_)) if !has_pixels => {}
            (b"IDAT", Some(_)) => has_pixels = true,
            (b"IEND", Some((width, height))) => {
                let is_end = has_pixels && length == 0 && after.is_empty();
                return (is_end && width > 0 && height > 0).then_some((width, height));
            }
            _ => return None,
        }
        rest = after;
    }
}

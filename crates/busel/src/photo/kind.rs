//! Which of four kinds of picture a file is, told by how it begins and never by its name.

use super::PhotoRefusal;

/// The kinds that are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Jpeg,
    Png,
    WebP,
    Gif,
}

/// How every PNG begins.
pub(super) const PNG_SIGNATURE: [u8; 8] = *b"\x89PNG\r\n\x1a\n";

/// The brands by which HEIC and AVIF files call themselves.
const HEIC_BRANDS: [&[u8]; 10] =
    [b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1", b"avif", b"avis"];

/// Tells the kind.
///
/// # Errors
///
/// [`PhotoRefusal::Heic`] for what phones write and browsers seldom read, [`PhotoRefusal::Unknown`]
/// for everything else, a drawing in SVG or a page with a picture in it among it.
pub(super) fn tell(bytes: &[u8]) -> Result<Kind, PhotoRefusal> {
    if bytes.starts_with(&[0xff, 0xd8, 0xff]) {
        Ok(Kind::Jpeg)
    } else if bytes.starts_with(&PNG_SIGNATURE) {
        Ok(Kind::Png)
    } else if bytes.starts_with(b"GIF87a") || bytes.starts_with(b"GIF89a") {
        Ok(Kind::Gif)
    } else if bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP") {
        Ok(Kind::WebP)
    } else if bytes.get(4..8) == Some(b"ftyp")
        && bytes.get(8..12).is_some_and(|brand| HEIC_BRANDS.contains(&brand))
    {
        Err(PhotoRefusal::Heic)
    } else {
        Err(PhotoRefusal::Unknown)
    }
}

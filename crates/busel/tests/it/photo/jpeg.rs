//! JPEG files of flat squares, written by hand so that they can be progressive, grey, or for a printer;
//! and every kind of segment that people's devices put between.

use image::codecs::jpeg::JpegEncoder;

use super::exif::{self, Bytes};
use super::picture::{CORNERS, Corners, GREY, HEIGHT, NAME, PHONE, PLACE, WIDTH, colour, picture};

/// How the pixels are coded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Coding {
    Baseline,
    Progressive,
    Grey,
    /// Four inks, as Adobe's programs write them: a high number is little ink.
    Inks,
}

impl Coding {
    pub(crate) const ALL: [Self; 4] = [Self::Baseline, Self::Progressive, Self::Grey, Self::Inks];

    pub(crate) fn corners(self) -> Corners {
        match self {
            Self::Grey => GREY,
            Self::Baseline | Self::Progressive | Self::Inks => CORNERS,
        }
    }

    fn colours(self) -> u8 {
        match self {
            Self::Grey => 1,
            Self::Baseline | Self::Progressive => 3,
            Self::Inks => 4,
        }
    }

    fn of(self, [red, green, blue]: [u8; 3]) -> Vec<u8> {
        match self {
            Self::Grey => vec![red],
            Self::Inks => vec![red, green, blue, 255],
            Self::Baseline | Self::Progressive => {
                let [red, green, blue] = [red, green, blue].map(f32::from);
                let light = 0.299 * red + 0.587 * green + 0.114 * blue;
                let parts = [light, 128.0 + 0.564 * (blue - light), 128.0 + 0.713 * (red - light)];
                #[expect(
                    clippy::cast_possible_truncation,
                    clippy::cast_sign_loss,
                    reason = "a colour"
                )]
                parts.into_iter().map(|part| part.round() as u8).collect()
            }
        }
    }
}

/// A segment with its length.
pub(crate) fn segment(marker: u8, holds: &[u8]) -> Vec<u8> {
    let length = u16::try_from(holds.len() + 2).expect("a segment is short");
    [&[0xff, marker], &length.to_be_bytes()[..], holds].concat()
}

/// A picture with these segments behind its beginning.
pub(crate) fn flat(coding: Coding, size: (u32, u32), segments: &[Vec<u8>]) -> Vec<u8> {
    let (wide, high) = (size.0 / 8, size.1 / 8);
    let [width, height] = [size.0, size.1].map(|side| u16::try_from(side).expect("short"));
    let colours = coding.colours();
    let mut file = vec![0xff, 0xd8];
    file.extend(segments.concat());
    if coding == Coding::Inks {
        file.extend(segment(0xee, b"Adobe\0\x64\0\0\0\0\0"));
    }
    file.extend(segment(0xdb, &[&[0], &[1; 64][..]].concat()));
    let mut frame = [&[8], &height.to_be_bytes()[..], &width.to_be_bytes(), &[colours]].concat();
    frame.extend((1..=colours).flat_map(|which| [which, 0x11, 0]));
    file.extend(segment(if coding == Coding::Progressive { 0xc2 } else { 0xc0 }, &frame));
    // Twelve sizes of a difference, and "nothing more in this square" as a single bit.
    let sizes = [0, 1, 5, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0];
    file.extend(segment(0xc4, &[&[0], &sizes[..], &(0..12).collect::<Vec<_>>()].concat()));
    file.extend(segment(0xc4, &[&[0x10, 1], &[0; 15][..], &[0]].concat()));
    let mut scan = vec![colours];
    scan.extend((1..=colours).flat_map(|which| [which, 0]));
    scan.extend([0, if coding == Coding::Progressive { 0 } else { 63 }, 0]);
    file.extend(segment(0xda, &scan));
    let mut bits = Bits::default();
    let mut before = vec![0; usize::from(colours)];
    for (y, x) in (0..high).flat_map(|y| (0..wide).map(move |x| (y, x))) {
        let square = coding.of(colour(&coding.corners(), x, y, wide, high));
        for (level, before) in square.into_iter().zip(&mut before) {
            let level = (i32::from(level) - 128) * 8;
            bits.difference(level - *before);
            *before = level;
            if coding != Coding::Progressive {
                bits.push(0, 1);
            }
        }
    }
    file.extend(bits.end());
    file.extend([0xff, 0xd9]);
    file
}

/// Bits as JPEG packs them.
#[derive(Default)]
struct Bits {
    bytes: Vec<u8>,
    held: u32,
    count: u32,
}

impl Bits {
    fn push(&mut self, bits: u32, count: u32) {
        for at in (0..count).rev() {
            self.held = self.held << 1 | (bits >> at & 1);
            self.count += 1;
            if self.count == 8 {
                let byte = u8::try_from(self.held).expect("eight bits");
                self.bytes.push(byte);
                if byte == 0xff {
                    self.bytes.push(0);
                }
                (self.held, self.count) = (0, 0);
            }
        }
    }

    fn difference(&mut self, by: i32) {
        let size = 32 - by.unsigned_abs().leading_zeros();
        let codes = [(0, 2), (2, 3), (3, 3), (4, 3), (5, 3), (6, 3)];
        match codes.get(usize::try_from(size).expect("small")) {
            Some((code, count)) => self.push(*code, *count),
            None => self.push((1 << (size - 2)) - 2, size - 2),
        }
        let bits = if by < 0 { (1 << size) - 1 - by.unsigned_abs() } else { by.unsigned_abs() };
        self.push(bits, size);
    }

    fn end(mut self) -> Vec<u8> {
        while self.count > 0 {
            self.push(1, 1);
        }
        self.bytes
    }
}

/// The small picture that a device hides in its EXIF: with a name in it.
pub(crate) fn thumbnail() -> Vec<u8> {
    flat(Coding::Baseline, (16, 16), &[segment(0xfe, NAME.as_bytes())])
}

/// The picture as the library encodes it, of any size.
pub(crate) fn encoded(width: u32, height: u32, segments: &[Vec<u8>]) -> Vec<u8> {
    let mut file = Vec::new();
    let encoder = JpegEncoder::new_with_quality(&mut file, 92);
    { encoder }.encode_image(&picture(&CORNERS, width, height)).expect("it has pixels");
    [&file[..2], &segments.concat(), &file[2..]].concat()
}

/// EXIF as a segment.
pub(crate) fn exif_segment(bytes: Bytes, orientation: u16) -> Vec<u8> {
    segment(0xe1, &[b"Exif\0\0", &exif::exif(bytes, orientation, &thumbnail())[..]].concat())
}

/// What devices and programs put between, by name.
pub(crate) fn segments() -> Vec<(&'static str, Vec<u8>)> {
    let said = [NAME, PLACE, PHONE].join("\n");
    let said = said.as_bytes();
    let called = |name: &[u8]| [name, said].concat();
    let extended =
        [&b"http://ns.adobe.com/xmp/extension/\0"[..], &[b'0'; 32], &[0; 8], said].concat();
    let icc = [b"ICC_PROFILE\0\x01\x01", &exif::profile()[..]].concat();
    let jfif = [b"JFIF\0\x01\x02\0\0\x48\0\x48\x01\x01", &NAME.as_bytes()[..3]].concat();
    vec![
        ("exif", exif_segment(Bytes::Little, 1)),
        ("exif-big", exif_segment(Bytes::Big, 1)),
        ("exif-broken", segment(0xe1, &called(b"Exif\0\0II*\0\xff\xff\xff\x7f"))),
        ("xmp", segment(0xe1, &[b"http://ns.adobe.com/xap/1.0/\0", &exif::xmp()[..]].concat())),
        ("xmp-extended", segment(0xe1, &extended)),
        ("iptc", segment(0xed, &[b"Photoshop 3.0\0", &exif::iptc()[..]].concat())),
        ("icc", segment(0xe2, &icc)),
        ("flashpix", segment(0xe2, &called(b"FPXR\0"))),
        ("comment", segment(0xfe, said)),
        ("comment-twice", [segment(0xfe, said), segment(0xfe, NAME.as_bytes())].concat()),
        ("jfif-thumbnail", [segment(0xe0, &jfif), segment(0xfe, said)].concat()),
        ("jfxx", segment(0xe0, &[b"JFXX\0\x10", &thumbnail()[..]].concat())),
        ("ducky", segment(0xec, &called(b"Ducky\0\x02\0\x40\0\0"))),
        ("origin", segment(0xeb, &called(b"JP\0\x01\0\0\0\x01\0\0\0\x60jumb"))),
        ("heat", segment(0xe1, &called(b"FLIR\0\x01\0\0"))),
        ("spin", segment(0xe4, &called(b"QVCI\0"))),
        ("maker", segment(0xef, said)),
    ]
}

/// A second picture behind the first, and the index that tells of it.
pub(crate) fn with_second_picture() -> Vec<u8> {
    let second = flat(Coding::Baseline, (16, 16), &[exif_segment(Bytes::Little, 6)]);
    let index_of = |first: usize| {
        let mut index = b"MPF\0MM\0*\0\0\0\x08\0\x03".to_vec();
        index.extend(b"\xb0\0\0\x07\0\0\0\x040100");
        index.extend(b"\xb0\x01\0\x04\0\0\0\x01\0\0\0\x02");
        index.extend(b"\xb0\x02\0\x07\0\0\0\x20\0\0\0\x32\0\0\0\0");
        for (kind, size, at) in [(0x0003_0000, first, 0), (0x0001_0001, second.len(), first)] {
            index.extend(u32::to_be_bytes(kind));
            // Places are counted from the letters MM, which stand behind ten bytes of the file.
            let at = at.saturating_sub(10);
            index.extend(
                [size, at].map(|n| u32::try_from(n).expect("small").to_be_bytes()).concat(),
            );
            index.extend([0; 4]);
        }
        flat(Coding::Baseline, (WIDTH, HEIGHT), &[segment(0xe2, &index)])
    };
    let first = index_of(0).len();
    [index_of(first), second].concat()
}

/// What is found behind the end of pictures, by name.
pub(crate) fn tails() -> Vec<(&'static str, Vec<u8>)> {
    let archive =
        [b"PK\x03\x04\x0a\0\0\0\0\0", &[0; 16][..], b"\x04\0\0\0name", NAME.as_bytes()].concat();
    let video = [b"\0\0\0\x18ftypmp42\0\0\0\0mp42isom", PLACE.as_bytes()].concat();
    vec![
        ("text", [NAME, PLACE, PHONE].concat().into_bytes()),
        ("archive", archive),
        ("picture", thumbnail()),
        ("film", video),
        ("page", format!("<html><!-- {PHONE} --><script>alert(1)</script></html>").into_bytes()),
    ]
}

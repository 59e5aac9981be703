//! PNG, WebP and GIF: the files of three formats that are made of chunks, with what people's programs
//! put into them.

use image::codecs::gif::GifEncoder;
use image::codecs::png::PngEncoder;
use image::codecs::webp::WebPEncoder;
use image::{DynamicImage, Frame, ImageEncoder};

use super::exif::{self, Bytes};
use super::jpeg::thumbnail;
use super::picture::{CORNERS, HEIGHT, NAME, PHONE, PLACE, WIDTH, picture};

fn said() -> String {
    [NAME, PLACE, PHONE].join("\n")
}

/// A picture with these chunks behind its head, and what stands behind its end.
pub(crate) fn png(image: &DynamicImage, chunks: &[Vec<u8>], tail: &[u8]) -> Vec<u8> {
    let mut file = Vec::new();
    let encoder = PngEncoder::new(&mut file);
    let (bytes, colour) = (image.as_bytes().to_vec(), image.color().into());
    encoder.write_image(&bytes, image.width(), image.height(), colour).expect("it has pixels");
    // Eight bytes of signature, and 25 of the head.
    [&file[..33], &chunks.concat(), &file[33..], tail].concat()
}

/// A chunk with its checksum.
pub(crate) fn chunk(name: [u8; 4], holds: &[u8]) -> Vec<u8> {
    let named = [&name[..], holds].concat();
    let checksum = !named.iter().fold(u32::MAX, |sum, byte| {
        (0..8).fold(sum ^ u32::from(*byte), |sum, _| {
            if sum & 1 == 1 { sum >> 1 ^ 0xedb8_8320 } else { sum >> 1 }
        })
    });
    let length = u32::try_from(holds.len()).expect("a chunk is short");
    [&length.to_be_bytes()[..], &named, &checksum.to_be_bytes()].concat()
}

/// Bytes as zlib keeps what it could not make smaller.
fn unsqueezed(bytes: &[u8]) -> Vec<u8> {
    let length = u16::try_from(bytes.len()).expect("a text is short");
    let (mut low, mut high) = (1_u32, 0_u32);
    for byte in bytes {
        low = (low + u32::from(*byte)) % 65_521;
        high = (high + low) % 65_521;
    }
    let sum = high << 16 | low;
    let lengths = [length.to_le_bytes(), (!length).to_le_bytes()].concat();
    [&[0x78, 1, 1], &lengths[..], bytes, &sum.to_be_bytes()].concat()
}

/// What programs put into a PNG, by name.
pub(crate) fn png_chunks() -> Vec<(&'static str, Vec<u8>)> {
    let said = said();
    let said = said.as_bytes();
    let called = |name: &[u8], holds: &[u8]| [name, holds].concat();
    let raw = called(b"\nexif\n      20\n", b"4578696600004d4d002a00000008");
    vec![
        ("text", chunk(*b"tEXt", &called(b"Author\0", said))),
        ("ztext", chunk(*b"zTXt", &called(b"Comment\0\0", &unsqueezed(said)))),
        ("itext", chunk(*b"iTXt", &called(b"Title\0\0\0en\0Title\0", said))),
        ("itext-packed", chunk(*b"iTXt", &called(b"Title\0\x01\0en\0Title\0", &unsqueezed(said)))),
        ("xmp", chunk(*b"iTXt", &called(b"XML:com.adobe.xmp\0\0\0\0\0", &exif::xmp()))),
        ("exif", chunk(*b"eXIf", &exif::exif(Bytes::Big, 1, &thumbnail()))),
        (
            "exif-as-text",
            [
                chunk(*b"tEXt", &called(b"Raw profile type exif\0", &raw)),
                chunk(*b"tEXt", &called(b"Source\0", said)),
            ]
            .concat(),
        ),
        ("iptc-as-text", chunk(*b"zTXt", &called(b"Raw profile type iptc\0\0", &unsqueezed(said)))),
        (
            "time",
            [
                chunk(*b"tIME", &[7, 234, 11, 22, 6, 7, 8]),
                chunk(*b"tEXt", &called(b"Warning\0", said)),
            ]
            .concat(),
        ),
        ("profile", chunk(*b"iCCP", &called(b"CanaryProfile\0\0", &unsqueezed(&exif::profile())))),
        (
            "size",
            [
                chunk(*b"pHYs", &[0, 0, 0x0b, 0x13, 0, 0, 0x0b, 0x13, 1]),
                chunk(*b"tEXt", &called(b"Software\0", said)),
            ]
            .concat(),
        ),
        ("private", chunk(*b"prVt", said)),
        ("origin", chunk(*b"caBX", &called(b"\0\0\0\x60jumb", said))),
    ]
}

/// A PNG that moves: its second frame hides a text in a chunk before.
pub(crate) fn moving_png() -> Vec<u8> {
    let image = DynamicImage::from(picture(&CORNERS, WIDTH, HEIGHT));
    let mut frame = 0_u32.to_be_bytes().to_vec();
    frame.extend([WIDTH, HEIGHT, 0, 0].map(u32::to_be_bytes).concat());
    frame.extend([0, 1, 0, 10, 0, 0]);
    let text = chunk(*b"tEXt", &[b"Author\0", said().as_bytes()].concat());
    png(&image, &[chunk(*b"acTL", &[0, 0, 0, 1, 0, 0, 0, 0]), chunk(*b"fcTL", &frame), text], b"")
}

/// A part of a WebP.
fn part(name: [u8; 4], holds: &[u8]) -> Vec<u8> {
    let length = u32::try_from(holds.len()).expect("a chunk is short").to_le_bytes();
    [&name[..], &length, holds, &[0][..holds.len() % 2]].concat()
}

/// The pixels of a picture as the chunk VP8L.
fn lossless(image: &DynamicImage) -> Vec<u8> {
    let mut file = Vec::new();
    let encoder = WebPEncoder::new_lossless(&mut file);
    let (bytes, colour) = (image.as_bytes().to_vec(), image.color().into());
    encoder.encode(&bytes, image.width(), image.height(), colour).expect("it has pixels");
    file[12..].to_vec()
}

fn riff(parts: &[u8]) -> Vec<u8> {
    let length = u32::try_from(parts.len() + 4).expect("short").to_le_bytes();
    [b"RIFF", &length[..], b"WEBP", parts].concat()
}

fn extended(flags: u8, width: u32, height: u32) -> Vec<u8> {
    let [width, height] = [width, height].map(|side| (side - 1).to_le_bytes());
    part(*b"VP8X", &[&[flags, 0, 0, 0], &width[..3], &height[..3]].concat())
}

/// A WebP with what is flagged and named here beside its pixels.
pub(crate) fn webp(image: &DynamicImage, flags: u8, before: &[u8], behind: &[u8]) -> Vec<u8> {
    let flags = flags | if image.color().has_alpha() { 0x10 } else { 0 };
    let head = extended(flags, image.width(), image.height());
    riff(&[&head, before, &lossless(image), behind].concat())
}

/// A WebP whose EXIF says how it lies.
pub(crate) fn webp_exif(image: &DynamicImage, orientation: u16) -> Vec<u8> {
    webp(image, 8, b"", &part(*b"EXIF", &exif::exif(Bytes::Little, orientation, &thumbnail())))
}

/// What programs put into a WebP, by name: the flag, what stands before the pixels and what behind.
pub(crate) fn webp_parts() -> Vec<(&'static str, u8, Vec<u8>, Vec<u8>)> {
    let said = said();
    vec![
        ("exif", 8, vec![], part(*b"EXIF", &exif::exif(Bytes::Big, 1, &thumbnail()))),
        ("xmp", 4, vec![], part(*b"XMP ", &exif::xmp())),
        ("profile", 0x20, part(*b"ICCP", &exif::profile()), vec![]),
        ("unknown", 0, vec![], part(*b"CnrY", said.as_bytes())),
        (
            "both",
            12,
            vec![],
            [
                part(*b"EXIF", &exif::exif(Bytes::Little, 1, &thumbnail())),
                part(*b"XMP ", &exif::xmp()),
            ]
            .concat(),
        ),
    ]
}

/// A WebP that moves.
pub(crate) fn moving_webp(image: &DynamicImage) -> Vec<u8> {
    let [width, height] = [image.width(), image.height()].map(|side| (side - 1).to_le_bytes());
    let frame = [&[0; 6], &width[..3], &height[..3], &[100, 0, 0, 0], &lossless(image)].concat();
    let alpha = if image.color().has_alpha() { 0x10 } else { 0 };
    let parts = [
        extended(2 | 4 | alpha, image.width(), image.height()),
        part(*b"ANIM", &[0; 6]),
        part(*b"ANMF", &frame),
        part(*b"ANMF", &frame),
        part(*b"XMP ", &exif::xmp()),
    ];
    riff(&parts.concat())
}

/// One lossy pixel, and a text behind it.
pub(crate) fn lossy_webp() -> Vec<u8> {
    let pixel = b"\x30\x01\0\x9d\x01\x2a\x01\0\x01\0\x0e\xc0\xfe\x25\xa4\0\x03\x70\0\0\0\0";
    let head = extended(4, 1, 1);
    riff(&[head, part(*b"VP8 ", pixel), part(*b"XMP ", &exif::xmp())].concat())
}

/// The picture as a GIF of some frames, with these blocks behind its head.
pub(crate) fn gif(image: &DynamicImage, frames: usize, extra: &[u8], tail: &[u8]) -> Vec<u8> {
    let mut file = Vec::new();
    {
        let mut encoder = GifEncoder::new(&mut file);
        for _ in 0..frames {
            encoder.encode_frame(Frame::new(image.to_rgba8())).expect("it has pixels");
        }
    }
    // Behind six letters and seven bytes of the screen stands a palette, if there is one for all.
    let head = 13 + if file[10] & 0x80 == 0 { 0 } else { 3 << ((file[10] & 7) + 1) };
    [&file[..head], extra, &file[head..], tail].concat()
}

/// An extension of a GIF: its label, and blocks of it.
fn extension(label: u8, blocks: &[&[u8]]) -> Vec<u8> {
    let mut bytes = vec![0x21, label];
    for block in blocks.iter().flat_map(|block| block.chunks(255)) {
        bytes.push(u8::try_from(block.len()).expect("a block is short"));
        bytes.extend(block);
    }
    bytes.push(0);
    bytes
}

/// What programs put into a GIF, by name.
pub(crate) fn gif_extensions() -> Vec<(&'static str, Vec<u8>)> {
    let said = said();
    let said = said.as_bytes();
    // XMP is laid in whole, and ends in a slide that leads every reader to the end.
    let mut xmp = [&b"\x21\xff\x0bXMP DataXMP"[..], &exif::xmp(), &[1]].concat();
    xmp.extend((0..=255).rev());
    xmp.push(0);
    vec![
        ("comment", extension(0xfe, &[said])),
        ("comments", [extension(0xfe, &[NAME.as_bytes()]), extension(0xfe, &[said])].concat()),
        ("xmp", xmp),
        ("application", extension(0xff, &[b"CANARYAPP01", said])),
        ("profile", extension(0xff, &[b"ICCRGBG1012", &exif::profile()])),
        (
            "loop",
            [extension(0xff, &[b"NETSCAPE2.0", &[1, 0, 0]]), extension(0xfe, &[said])].concat(),
        ),
    ]
}

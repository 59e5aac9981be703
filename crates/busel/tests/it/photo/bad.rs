//! What is no photo, or means harm: it is refused by its kind, nothing falls, and the machine's memory
//! is not touched for what a file only claims.

use std::process::Command;

use busel::photo::{Cleaned, PhotoRefusal, UPLOAD_BYTES_MAX};
use image::DynamicImage;

use super::corpus::chunks::{self, chunk};
use super::corpus::jpeg::{self, Coding, segment};
use super::corpus::picture::{CORNERS, HEIGHT, WIDTH, picture};

/// What the tests of size and damage may take of address space, in kilobytes. Every thread reserves some
/// that it never touches.
const MEMORY_KB: u64 = 900_000;

fn flat() -> DynamicImage {
    DynamicImage::from(picture(&CORNERS, WIDTH, HEIGHT))
}

fn noisy(width: u32, height: u32) -> DynamicImage {
    let mut state = 7_u32;
    DynamicImage::from(image::RgbImage::from_fn(width, height, |_, _| {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        image::Rgb([24, 16, 8].map(|by| (state >> by & 0xff) as u8))
    }))
}

/// One whole file of each kind, most of it pixels.
fn whole() -> [(&'static str, Vec<u8>); 5] {
    let image = noisy(64, 64);
    let mut photo = Vec::new();
    let encoder = image::codecs::jpeg::JpegEncoder::new(&mut photo);
    { encoder }.encode_image(&image).expect("it has pixels");
    [
        ("jpeg", photo),
        ("progressive", jpeg::flat(Coding::Progressive, (256, 256), &[])),
        ("png", chunks::png(&image, &[], b"")),
        ("webp", chunks::webp(&image, 0, b"", b"")),
        ("gif", chunks::gif(&image, 1, b"", b"")),
    ]
}

fn refused(bytes: &[u8]) -> PhotoRefusal {
    Cleaned::from_upload(bytes).expect_err("it is no photo")
}

/// A JPEG that says in its frame how large it is.
fn claiming(coding: Coding, width: u16, height: u16) -> Vec<u8> {
    let mut file = jpeg::flat(coding, (WIDTH, HEIGHT), &[]);
    let is_frame = |pair: &[u8]| pair[0] == 0xff && matches!(pair[1], 0xc0 | 0xc2);
    let at = file.windows(2).position(is_frame).expect("it has a frame") + 5;
    file[at..at + 2].copy_from_slice(&height.to_be_bytes());
    file[at + 2..at + 4].copy_from_slice(&width.to_be_bytes());
    file
}

/// A PNG whose head claims a size.
fn png_claiming(width: u32, height: u32) -> Vec<u8> {
    let mut file = chunks::png(&flat(), &[], b"");
    let head = [&width.to_be_bytes()[..], &height.to_be_bytes(), &file[24..29]].concat();
    file.splice(8..33, chunk(*b"IHDR", &head));
    file
}

fn put(mut bytes: Vec<u8>, at: usize, what: &[u8]) -> Vec<u8> {
    bytes[at..at + what.len()].copy_from_slice(what);
    bytes
}

/// So many frames of one pixel in a GIF.
fn million_frames() -> Vec<u8> {
    let frame = b"\x2c\0\0\0\0\x01\0\x01\0\0\x02\x02\x44\x01\0";
    let head = b"GIF89a\x01\0\x01\0\x80\0\0\xc8\x28\x28\0\0\0";
    [&head[..], &frame.repeat(1_000_000), b";"].concat()
}

#[test]
fn what_is_no_picture_is_told_by_how_it_begins() {
    let unknown: [(&str, &[u8]); 13] = [
        ("nothing", b""),
        ("one byte", b"\xff"),
        ("two bytes", b"\xff\xd8"),
        ("text", b"hello"),
        ("drawing", b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"),
        ("drawing in xml", b"<?xml version='1.0'?><svg/>"),
        ("page", b"<!doctype html><img src=x onerror=alert(1)>"),
        ("archive", b"PK\x03\x04\x14\0\0\0\x08\0"),
        ("paper", b"%PDF-1.7\n"),
        ("tiff", b"II*\0\x08\0\0\0\0\0\0\0\0\0"),
        ("bitmap", b"BM\x46\0\0\0\0\0\0\0\x36\0\0\0"),
        ("sound", b"RIFF\x24\0\0\0WAVEfmt "),
        ("film", b"\0\0\0\x18ftypmp42\0\0\0\0"),
    ];
    for (name, bytes) in unknown {
        assert_eq!(refused(bytes), PhotoRefusal::Unknown, "{name}");
    }
    assert_eq!(refused(b"\0\0\0\x18ftypheic\0\0\0\0mif1heic"), PhotoRefusal::Heic);
    assert_eq!(refused(b"\0\0\0\x1cftypavif\0\0\0\0"), PhotoRefusal::Heic);
    // A picture must stand at the beginning, or a page with a picture behind it would be one.
    let hidden = [b"<html>", &jpeg::flat(Coding::Baseline, (WIDTH, HEIGHT), &[])[..]].concat();
    assert_eq!(refused(&hidden), PhotoRefusal::Unknown);
}

#[test]
fn a_photo_without_its_end_is_cut_off_wherever_it_was_cut() {
    for (name, bytes) in whole() {
        Cleaned::from_upload(&bytes).expect("it is whole");
        for sixteenth in 1..16 {
            let refusal = refused(&bytes[..bytes.len() * sixteenth / 16]);
            assert_eq!(refusal, PhotoRefusal::CutOff, "{name} after {sixteenth} sixteenths");
        }
        // The first bytes of a WebP say nothing yet.
        for count in 12..64 {
            assert_eq!(refused(&bytes[..count]), PhotoRefusal::CutOff, "{name} after {count}");
        }
    }
}

#[test]
fn what_is_too_large_is_refused_before_it_is_decoded() {
    let mut long = jpeg::flat(Coding::Baseline, (WIDTH, HEIGHT), &[]);
    long.resize(UPLOAD_BYTES_MAX, 0);
    Cleaned::from_upload(&long).expect("exactly as long as is allowed");
    long.push(0);
    assert_eq!(refused(&long), PhotoRefusal::TooLarge);
    let screen = chunks::gif(&flat(), 1, b"", b"");
    let frame = screen.windows(5).position(|window| window == b"\x2c\0\0\0\0").expect("a frame");
    let alone = chunks::webp(&flat(), 0, b"", b"");
    for (name, bytes) in [
        ("png", png_claiming(60_000, 60_000)),
        ("long png", png_claiming(1, u32::MAX)),
        ("png over a side", png_claiming(20_001, 10)),
        ("jpeg", claiming(Coding::Baseline, 65_535, 65_535)),
        ("progressive", claiming(Coding::Progressive, 65_535, 65_535)),
        ("a little too many", claiming(Coding::Baseline, 8_000, 5_001)),
        ("gif", put(screen.clone(), 6, &[0xff; 4])),
        ("frame of a gif", put(screen, frame + 5, &[0xff; 4])),
        ("canvas of a webp", put(alone.clone(), 24, &[0xff; 6])),
        ("pixels of a webp", put(alone, 39, &[0xff, 0xff, 0xff, 0x0f])),
    ] {
        assert_eq!(refused(&bytes), PhotoRefusal::TooManyPixels, "{name}");
    }
}

#[test]
fn what_cannot_be_is_damaged_or_a_picture_of_what_is_there() {
    let whole = whole();
    for (name, bytes) in [
        ("no width", claiming(Coding::Baseline, 0, 32)),
        ("no height", claiming(Coding::Baseline, 48, 0)),
        ("png without pixels", png_claiming(0, 10)),
        ("too many scans", {
            let scan = segment(0xda, &[3, 1, 0, 2, 0, 3, 0, 0, 0, 0]);
            let file = jpeg::flat(Coding::Progressive, (WIDTH, HEIGHT), &[]);
            [&file[..file.len() - 2], &scan.repeat(2_000), &[0xff, 0xd9]].concat()
        }),
        ("two frames", {
            let again = segment(0xc0, &[8, 0, 8, 0, 8, 1, 1, 0x11, 0]);
            jpeg::flat(Coding::Baseline, (WIDTH, HEIGHT), &[again])
        }),
        ("nothing but an end", b"\xff\xd8\xff\xd9".to_vec()),
        ("a gif without a picture", b"GIF89a\x01\0\x01\0\0\0\0;".to_vec()),
        ("a wrong checksum", put(whole[2].1.clone(), 60, &[0; 40])),
    ] {
        assert_eq!(refused(&bytes), PhotoRefusal::Damaged, "{name}");
    }
    // Its letters are read as the size of a screen.
    let page = b"GIF89a/*<svg/onload=alert(1)>*/=1;//";
    assert_eq!(refused(page), PhotoRefusal::TooManyPixels);
    // These lie about their size, and are taken at their word or not at all; nothing falls.
    for (width, height) in [(8, 8), (47, 31), (4_800, 32), (48, 3_200), (1, 1), (8_000, 5_000)] {
        for coding in Coding::ALL {
            let _either = Cleaned::from_upload(&claiming(coding, width, height));
        }
    }
}

#[test]
fn any_byte_of_a_photo_may_be_wrong() {
    for (name, bytes) in whole() {
        // A large one takes its time, and says the same as a small one.
        let bytes = match name {
            "progressive" => jpeg::flat(Coding::Progressive, (WIDTH, HEIGHT), &[]),
            _ => bytes,
        };
        for at in (0..bytes.len()).step_by(bytes.len() / 100 + 1) {
            for wrong in [0x00, 0xff, bytes[at] ^ 0x11] {
                let _either = Cleaned::from_upload(&put(bytes.clone(), at, &[wrong]));
            }
        }
    }
}

#[test]
fn of_a_million_frames_one_is_looked_at() {
    let cleaned = Cleaned::from_upload(&million_frames()).expect("its first frame is whole");
    assert_eq!((cleaned.picture().width(), cleaned.picture().height()), (1, 1));
}

#[test]
fn what_claims_to_be_huge_takes_little_memory() {
    let this = std::env::current_exe().expect("it runs");
    let script = format!(
        "ulimit -v {MEMORY_KB} && exec \"$0\" photo::bad::what photo::bad::of \
         --test-threads 1 --skip memory"
    );
    let output = Command::new("sh").args(["-c", &script]).arg(this).output().expect("a shell");
    let told = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success() && told.contains("4 passed"), "{told}");
}

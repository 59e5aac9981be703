//! Whether what is sealed fits the square that an old phone reads, and whether a reader of others does.
//!
//! The reader is zbarimg, as Debian has it. Without it the test says so and passes, except where
//! everything is required.

use std::fmt::Write as _;
use std::path::Path;
use std::process::Command;

use busel_waybill::seal::{Carriage, seal};
use busel_waybill::square;
use qrcodegen::{QrCode, QrCodeEcc, QrSegment, Version};

use crate::house::House;

/// The most bytes of a waybill of twelve lines.
const SEALED_BYTES_MAX: usize = 1_200;

/// The largest square that old phones read off paper.
const VERSION_MAX: u8 = 25;

fn drawn(text: &str) -> QrCode {
    let segments = QrSegment::make_segments(text);
    let versions = (Version::new(1), Version::new(40));
    QrCode::encode_segments_advanced(&segments, QrCodeEcc::Low, versions.0, versions.1, None, false)
        .expect("it fits")
}

/// A picture that any program reads: black modules of four points, with the quiet margin.
fn picture(square: &QrCode, path: &Path) {
    const POINTS: i32 = 4;
    const QUIET: i32 = 4;
    let side = (square.size() + 2 * QUIET) * POINTS;
    let mut text = format!("P1\n{side} {side}\n");
    for y in 0..side {
        for x in 0..side {
            let is_dark = square.get_module(x / POINTS - QUIET, y / POINTS - QUIET);
            write!(text, "{}", u8::from(is_dark)).expect("memory");
        }
        text.push('\n');
    }
    std::fs::write(path, text).expect("room enough");
}

/// What another reader makes of a square; `None` if there is no reader.
fn read_by_another(text: &str) -> Option<String> {
    if Command::new("zbarimg").arg("--version").output().is_err() {
        let is_required = std::env::var_os("BUSEL_REQUIRE_PAPER").is_some();
        assert!(!is_required, "zbarimg is not installed");
        return None;
    }
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("square.pbm");
    picture(&drawn(text), &path);
    let read =
        Command::new("zbarimg").args(["--raw", "-q"]).arg(&path).output().expect("it starts");
    Some(String::from_utf8(read.stdout).expect("letters").trim_end_matches('\n').to_owned())
}

#[test]
fn a_waybill_of_twelve_lines_is_one_square_that_others_read() {
    let (from, to) = (House::new(1), House::new(2));
    let signed = from.waybill(&to, 12);
    let sealed = seal(&signed, from.to(&to), Carriage::Paper).expect("small");
    assert!(sealed.len() <= SEALED_BYTES_MAX, "{} bytes sealed", sealed.len());
    let text = square::text(&sealed).expect("one square");
    let version = drawn(&text).version().value();
    assert!(version <= VERSION_MAX, "version {version}");
    eprintln!(
        "12 lines: {} signed, {} sealed, version {version}",
        signed.bytes().len(),
        sealed.len()
    );
    if let Some(read) = read_by_another(&text) {
        assert_eq!(square::read(&read), Ok(sealed));
    }
}

#[test]
fn a_card_is_one_square_that_others_read() {
    let house = House::new(1);
    let text = square::card_text(&house.card).expect("one square");
    let version = drawn(&text).version().value();
    assert!(version <= 15, "version {version}");
    eprintln!("card: {} bytes, version {version}", house.card.to_bytes().len());
    if let Some(read) = read_by_another(&text) {
        assert_eq!(square::read_card(&read).as_ref(), Ok(&house.card));
    }
}

#[test]
fn a_long_waybill_is_frames_that_others_read() {
    let (from, to) = (House::new(1), House::new(2));
    let signed = from.waybill(&to, 96);
    let sealed = seal(&signed, from.to(&to), Carriage::Paper).expect("small");
    assert_eq!(square::text(&sealed), None);
    let mut watching = square::Watching::default();
    let showing = square::Showing::new(&sealed).expect("not too much");
    eprintln!("96 lines: {} sealed, {} frames", sealed.len(), showing.frames());
    let limit = showing.frames() * 4;
    for (at, frame) in showing.enumerate() {
        assert!(at < limit, "not read after {limit} frames");
        // One of five is missed.
        if at % 5 == 2 {
            continue;
        }
        let read = read_by_another(&frame).unwrap_or(frame);
        if let Some(whole) = watching.read(&read).expect("a frame") {
            assert_eq!(whole, sealed);
            return;
        }
    }
}

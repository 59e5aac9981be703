//! The corpus: every way we know of in which a photo carries a name, a place or a telephone number,
//! made here from nothing, the same each time. The names in it are invented.

#[path = "chunks.rs"]
pub(crate) mod chunks;
#[path = "exif.rs"]
pub(crate) mod exif;
#[path = "jpeg.rs"]
pub(crate) mod jpeg;
#[path = "picture.rs"]
pub(crate) mod picture;

use image::DynamicImage;

use exif::Bytes;
use jpeg::Coding;
use picture::{CORNERS, Corners, HEIGHT, WIDTH, turned, with_hole};

/// A file as somebody sends it.
pub(crate) struct Sent {
    /// What is in it, and its ending.
    pub(crate) name: String,
    /// The file.
    pub(crate) bytes: Vec<u8>,
    /// How its corners look when it is upright; nothing where a picture is too small to have any.
    pub(crate) corners: Option<Corners>,
    /// Whether some of it is transparent.
    pub(crate) has_hole: bool,
}

impl Sent {
    fn new(name: impl Into<String>, bytes: Vec<u8>, corners: Corners) -> Self {
        Self { name: name.into(), bytes, corners: Some(corners), has_hole: false }
    }

    fn with_hole(name: impl Into<String>, bytes: Vec<u8>) -> Self {
        Self { has_hole: true, ..Self::new(name, bytes, CORNERS) }
    }
}

/// Every file.
pub(crate) fn corpus() -> Vec<Sent> {
    let mut files = jpegs();
    files.extend(pngs());
    files.extend(webps());
    files.extend(gifs());
    files
}

fn jpegs() -> Vec<Sent> {
    let size = (WIDTH, HEIGHT);
    let mut files = Vec::new();
    for coding in Coding::ALL {
        for (name, segment) in jpeg::segments() {
            let name = format!("{coding:?}-{name}.jpg").to_lowercase();
            files.push(Sent::new(name, jpeg::flat(coding, size, &[segment]), coding.corners()));
        }
        for orientation in 1..=8 {
            let bytes = if orientation % 2 == 0 { Bytes::Little } else { Bytes::Big };
            let file = jpeg::flat(coding, size, &[jpeg::exif_segment(bytes, orientation)]);
            let name = format!("{coding:?}-lies-{orientation}.jpg").to_lowercase();
            files.push(Sent::new(name, file, turned(coding.corners(), orientation)));
        }
    }
    for (name, tail) in jpeg::tails() {
        let file = [jpeg::flat(Coding::Baseline, size, &[]), tail].concat();
        files.push(Sent::new(format!("behind-{name}.jpg"), file, CORNERS));
    }
    files.push(Sent::new("two-pictures.jpg", jpeg::with_second_picture(), CORNERS));
    let everything: Vec<_> = jpeg::segments()
        .into_iter()
        .filter(|(name, _)| !name.contains("broken") && *name != "jfif-thumbnail")
        .map(|(_, segment)| segment)
        .collect();
    files.push(Sent::new("everything.jpg", jpeg::encoded(WIDTH, HEIGHT, &everything), CORNERS));
    let lies = jpeg::exif_segment(Bytes::Big, 6);
    for (name, width, height) in [("large", 3_000, 2_000), ("larger", 5_600, 400), ("odd", 37, 91)]
    {
        let file = jpeg::encoded(width, height, std::slice::from_ref(&lies));
        files.push(Sent::new(format!("{name}.jpg"), file, turned(CORNERS, 6)));
    }
    files
}

fn pngs() -> Vec<Sent> {
    let flat = DynamicImage::from(picture::picture(&CORNERS, WIDTH, HEIGHT));
    let hole = DynamicImage::from(with_hole());
    let deep = DynamicImage::from(flat.to_rgb16());
    let mut files = Vec::new();
    for (name, chunk) in chunks::png_chunks() {
        let chunk = [chunk];
        files.push(Sent::new(format!("flat-{name}.png"), chunks::png(&flat, &chunk, b""), CORNERS));
        files.push(Sent::with_hole(format!("hole-{name}.png"), chunks::png(&hole, &chunk, b"")));
        files.push(Sent::new(format!("deep-{name}.png"), chunks::png(&deep, &chunk, b""), CORNERS));
    }
    for orientation in 1..=8 {
        let exif = exif::exif(Bytes::Little, orientation, &jpeg::thumbnail());
        let file = chunks::png(&flat, &[chunks::chunk(*b"eXIf", &exif)], b"");
        files.push(Sent::new(
            format!("lies-{orientation}.png"),
            file,
            turned(CORNERS, orientation),
        ));
    }
    for (name, tail) in jpeg::tails() {
        files.push(Sent::new(
            format!("behind-{name}.png"),
            chunks::png(&flat, &[], &tail),
            CORNERS,
        ));
    }
    files.push(Sent::new("moving.png", chunks::moving_png(), CORNERS));
    files
}

fn webps() -> Vec<Sent> {
    let flat = DynamicImage::from(picture::picture(&CORNERS, WIDTH, HEIGHT));
    let hole = DynamicImage::from(with_hole());
    let mut files = Vec::new();
    for (name, flags, before, behind) in chunks::webp_parts() {
        let file = chunks::webp(&flat, flags, &before, &behind);
        files.push(Sent::new(format!("flat-{name}.webp"), file, CORNERS));
        let file = chunks::webp(&hole, flags, &before, &behind);
        files.push(Sent::with_hole(format!("hole-{name}.webp"), file));
    }
    for orientation in 1..=8 {
        let file = chunks::webp_exif(&flat, orientation);
        files.push(Sent::new(
            format!("lies-{orientation}.webp"),
            file,
            turned(CORNERS, orientation),
        ));
    }
    for (name, tail) in jpeg::tails() {
        let file = [chunks::webp(&flat, 0, b"", b""), tail].concat();
        files.push(Sent::new(format!("behind-{name}.webp"), file, CORNERS));
    }
    files.push(Sent::new("moving.webp", chunks::moving_webp(&flat), CORNERS));
    files.push(Sent::with_hole("moving-hole.webp", chunks::moving_webp(&hole)));
    let lossy = chunks::lossy_webp();
    files.push(Sent { corners: None, ..Sent::new("lossy.webp", lossy, CORNERS) });
    files
}

fn gifs() -> Vec<Sent> {
    let flat = DynamicImage::from(picture::picture(&CORNERS, WIDTH, HEIGHT));
    let hole = DynamicImage::from(with_hole());
    let mut files = Vec::new();
    for (name, extra) in chunks::gif_extensions() {
        let file = chunks::gif(&flat, 1, &extra, b"");
        files.push(Sent::new(format!("flat-{name}.gif"), file, CORNERS));
        let file = chunks::gif(&hole, 3, &extra, b"");
        files.push(Sent::with_hole(format!("moving-{name}.gif"), file));
    }
    for (name, tail) in jpeg::tails() {
        let file = chunks::gif(&flat, 1, b"", &tail);
        files.push(Sent::new(format!("behind-{name}.gif"), file, CORNERS));
    }
    files
}

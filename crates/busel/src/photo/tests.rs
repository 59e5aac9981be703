//! What holds of every photo, shown without other programs; what hides in files is in `tests/it`.

mod blurred;
mod room;

use image::codecs::jpeg::JpegEncoder;
use image::{DynamicImage, Rgb, RgbImage, Rgba, RgbaImage};

use super::develop::develop;
use super::*;

/// Something busy: no two pixels side by side are alike.
fn busy(width: u32, height: u32) -> RgbImage {
    RgbImage::from_fn(width, height, |x, y| {
        Rgb([x * 7 + y * 3, x * 11 + y * 5, x * 2 + y * 13].map(|level| (level & 0xff) as u8))
    })
}

fn photo(width: u32, height: u32) -> Cleaned {
    develop(DynamicImage::from(busy(width, height))).expect("it has pixels")
}

fn pixels(bare: &Bare) -> RgbaImage {
    image::load_from_memory(bare.bytes()).expect("we wrote it").into_rgba8()
}

#[test]
fn a_picture_is_shrunk_so_that_it_fits() {
    for (width, height, expected) in [
        (640, 480, (640, 480)),
        (2_560, 10, (2_560, 10)),
        (2_700, 1_350, (2_560, 1_280)),
        (6_000, 1_500, (2_560, 640)),
        (20_000, 1, (2_560, 1)),
    ] {
        let shrunk = {
            let mut file = Vec::new();
            let encoder = JpegEncoder::new(&mut file);
            { encoder }.encode_image(&busy(width, height)).expect("it has pixels");
            Cleaned::from_upload(&file).expect("it is a photo")
        };
        let picture = shrunk.picture();
        assert_eq!((picture.width(), picture.height()), expected);
        assert!(shrunk.thumbnail().width() <= THUMBNAIL_SIDE_MAX);
    }
}

#[test]
fn what_nobody_sees_is_not_sent_along() {
    let mut image = RgbaImage::from_pixel(64, 64, Rgba([250, 250, 250, 255]));
    for (x, y, pixel) in image.enumerate_pixels_mut().filter(|(x, y, _)| x + y < 50) {
        *pixel = Rgba([((x * 5) & 0xff) as u8, ((y * 5) & 0xff) as u8, 7, ((x + y) % 16) as u8]);
    }
    let mut file = Vec::new();
    image.write_to(&mut std::io::Cursor::new(&mut file), image::ImageFormat::Png).expect("PNG");
    let cleaned = Cleaned::from_upload(&file).expect("it is a picture");
    assert_eq!(cleaned.picture().format(), Format::Png);
    for pixel in pixels(cleaned.picture()).pixels().filter(|pixel| pixel.0[3] < 255) {
        assert_eq!(pixel.0, [255, 255, 255, 0]);
    }
}

#[test]
fn what_is_kept_is_taken_back_and_anything_else_is_not() {
    let (picture, thumbnail) = photo(600, 400).into_parts();
    let (picture, thumbnail) = (picture.into_bytes(), thumbnail.into_bytes());
    let kept = |picture: &[u8]| Cleaned::from_kept(picture.to_vec(), thumbnail.clone());
    assert_eq!(kept(&picture).expect("as we wrote it"), photo(600, 400));
    let comment = [&picture[..2], b"\xff\xfe\0\x06name", &picture[2..]].concat();
    let behind = [&picture[..], b"name"].concat();
    let other_head = [&picture[..13], &[2], &picture[14..]].concat();
    for changed in [&comment, &behind, &other_head, &picture[..picture.len() - 1], b""] {
        assert_eq!(kept(changed), Err(PhotoRefusal::NotClean));
    }
    let large = Cleaned::from_kept(picture.clone(), picture);
    assert_eq!(large, Err(PhotoRefusal::NotClean), "a small picture has to be small");
}

#[test]
fn every_refusal_has_a_key_of_its_own() {
    let mut keys = PhotoRefusal::ALL.map(PhotoRefusal::key).to_vec();
    keys.sort_unstable();
    keys.dedup();
    assert_eq!(keys.len(), PhotoRefusal::ALL.len());
}

#[test]
fn a_decoder_that_falls_is_a_damaged_picture() {
    let fallen: Result<(), _> = unbroken(|| panic!("as a decoder might"));
    assert_eq!(fallen, Err(PhotoRefusal::Damaged));
}

#[test]
fn no_picture_is_written_into_a_log() {
    let told = format!("{:?}", photo(32, 32));
    assert!(told.len() < 150 && told.contains("Jpeg of 32 x 32"), "{told}");
}

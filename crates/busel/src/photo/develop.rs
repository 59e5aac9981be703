//! From the bytes of a file to pixels, and from pixels to the two pictures that are kept.

use std::io::{Cursor, ErrorKind};

use image::codecs::gif::GifDecoder;
use image::codecs::jpeg::{JpegDecoder, JpegEncoder};
use image::codecs::png::{CompressionType, FilterType as RowFilter, PngDecoder, PngEncoder};
use image::codecs::webp::WebPDecoder;
use image::imageops::FilterType;
use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, ImageEncoder, ImageError, Limits, Rgba, RgbaImage};

use super::kind::Kind;
use super::{
    Bare, Cleaned, DECODED_BYTES_MAX, PhotoRefusal, READ_SIDE_MAX, SIDE_MAX, THUMBNAIL_SIDE_MAX,
    TRANSPARENT_SIDE_MAX, claim,
};

/// Of 100: no difference is seen in a photo, and it takes a tenth of what PNG would.
const JPEG_QUALITY: u8 = 85;

/// Below this, of 255, nobody sees what is there, and it is cleared: who rubs out a face with a
/// transparent brush must not send it along.
const VISIBLE_ALPHA_MIN: u8 = 16;

/// What an invisible pixel is painted with. The edges of drawings pale towards it when they shrink,
/// and pages are mostly white.
const CLEAR: Rgba<u8> = Rgba([255, 255, 255, 0]);

/// Decodes the first frame and turns it upright.
pub(super) fn decode(kind: Kind, bytes: &[u8]) -> Result<DynamicImage, PhotoRefusal> {
    let cursor = Cursor::new(bytes);
    match kind {
        Kind::Jpeg => pixels(JpegDecoder::new(cursor).map_err(refusal)?),
        Kind::Png => pixels(PngDecoder::with_limits(cursor, limits()).map_err(refusal)?),
        Kind::WebP => pixels(WebPDecoder::new(cursor).map_err(refusal)?),
        Kind::Gif => pixels(GifDecoder::new(cursor).map_err(refusal)?),
    }
}

fn limits() -> Limits {
    let mut limits = Limits::no_limits();
    limits.max_image_width = Some(READ_SIDE_MAX);
    limits.max_image_height = Some(READ_SIDE_MAX);
    limits.max_alloc = Some(DECODED_BYTES_MAX);
    limits
}

fn pixels(mut decoder: impl ImageDecoder) -> Result<DynamicImage, PhotoRefusal> {
    let (width, height) = decoder.dimensions();
    claim::size(width, height)?;
    if decoder.total_bytes() > DECODED_BYTES_MAX {
        return Err(PhotoRefusal::TooManyPixels);
    }
    decoder.set_limits(limits()).map_err(refusal)?;
    // Whoever cannot say which way is up means that it is.
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let image = DynamicImage::from_decoder(decoder).map_err(refusal)?;
    // What nobody sees is cleared before it could be mixed into what is seen; shrinking comes before
    // turning, which takes a second copy.
    let mut shrunk = shrink(seen(image), SIDE_MAX);
    shrunk.apply_orientation(orientation);
    Ok(shrunk)
}

fn refusal(error: ImageError) -> PhotoRefusal {
    match error {
        ImageError::Limits(_) => PhotoRefusal::TooManyPixels,
        ImageError::Unsupported(_) => PhotoRefusal::Unknown,
        ImageError::IoError(error) if error.kind() == ErrorKind::UnexpectedEof => {
            PhotoRefusal::CutOff
        }
        ImageError::IoError(_)
        | ImageError::Decoding(_)
        | ImageError::Encoding(_)
        | ImageError::Parameter(_) => PhotoRefusal::Damaged,
    }
}

/// So that no side is longer than `side_max`; smaller pictures stay as they are.
fn shrink(image: DynamicImage, side_max: u32) -> DynamicImage {
    let side = image.width().max(image.height());
    if side <= side_max {
        image
    } else if side / 2 < side_max {
        // Where pixels are hardly fewer, whole ones would be left out here and there.
        image.resize(side_max, side_max, FilterType::Triangle)
    } else {
        // Averages of whole pixels, without the sixteen bytes a pixel that the finer way takes.
        image.thumbnail(side_max, side_max)
    }
}

/// Makes the picture and the small one of upright pixels.
pub(super) fn develop(image: DynamicImage) -> Result<Cleaned, PhotoRefusal> {
    let side_max = if image.color().has_alpha() { TRANSPARENT_SIDE_MAX } else { SIDE_MAX };
    let picture = shrink(image, side_max);
    let thumbnail = encode(&shrink(picture.clone(), THUMBNAIL_SIDE_MAX))?;
    Ok(Cleaned { picture: encode(&picture)?, thumbnail })
}

/// Eight bits a colour, and transparency only where there is some.
fn seen(image: DynamicImage) -> DynamicImage {
    if !image.color().has_alpha() {
        return DynamicImage::ImageRgb8(image.into_rgb8());
    }
    let mut image = image.into_rgba8();
    clear_invisible(&mut image);
    let is_opaque = image.pixels().all(|pixel| pixel.0[3] == u8::MAX);
    let image = DynamicImage::ImageRgba8(image);
    if is_opaque { DynamicImage::ImageRgb8(image.into_rgb8()) } else { image }
}

fn clear_invisible(image: &mut RgbaImage) {
    for pixel in image.pixels_mut().filter(|pixel| pixel.0[3] < VISIBLE_ALPHA_MIN) {
        *pixel = CLEAR;
    }
}

/// Encodes, and looks at every segment of what came out.
fn encode(image: &DynamicImage) -> Result<Bare, PhotoRefusal> {
    let mut bytes = Vec::new();
    let written = if image.color().has_alpha() {
        let encoder =
            PngEncoder::new_with_quality(&mut bytes, CompressionType::Default, RowFilter::Adaptive);
        let (width, height) = (image.width(), image.height());
        encoder.write_image(image.as_bytes(), width, height, image.color().into())
    } else {
        JpegEncoder::new_with_quality(&mut bytes, JPEG_QUALITY).encode_image(image)
    };
    written.map_err(|_| PhotoRefusal::NotClean)?;
    Bare::new(bytes)
}

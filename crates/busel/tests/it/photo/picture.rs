//! The picture that every file of the corpus shows: four corners in four colours, so that a turned one
//! is told from an upright one; and what hides in the files beside it.

use image::{DynamicImage, Rgb, RgbImage, Rgba, RgbaImage};

/// Pixels of the picture; whole squares of eight, so that a JPEG of it is exact.
pub(crate) const WIDTH: u32 = 48;
pub(crate) const HEIGHT: u32 = 32;

/// Top left, top right, bottom left, bottom right.
pub(crate) type Corners = [[u8; 3]; 4];

/// How far apart two colours of a corner may be and still be the same.
pub(crate) const CORNERS: Corners = [[200, 40, 40], [40, 160, 40], [40, 40, 200], [200, 200, 40]];

/// Corners of a grey picture.
pub(crate) const GREY: Corners = [[32; 3], [96; 3], [160; 3], [224; 3]];

/// What must not come out again. The people and the place are invented.
pub(crate) const NAME: &str = "CanaryName Zorka Vymyslennaja";
pub(crate) const PLACE: &str = "CanaryPlace Nidzie 7, third door";
pub(crate) const PHONE: &str = "CanaryPhone 48-000-0000-17";

/// The corners once more, as a file means them that says its picture lies so (1 to 8, as EXIF counts).
pub(crate) fn turned(corners: Corners, orientation: u16) -> Corners {
    let [a, b, c, d] = corners;
    match orientation {
        2 => [b, a, d, c],
        3 => [d, c, b, a],
        4 => [c, d, a, b],
        5 => [a, c, b, d],
        6 => [c, a, d, b],
        7 => [d, b, c, a],
        8 => [b, d, a, c],
        _ => corners,
    }
}

/// The colour of a spot.
pub(crate) fn colour(corners: &Corners, x: u32, y: u32, width: u32, height: u32) -> [u8; 3] {
    corners[usize::from(y >= height / 2) * 2 + usize::from(x >= width / 2)]
}

/// The picture in any size.
pub(crate) fn picture(corners: &Corners, width: u32, height: u32) -> RgbImage {
    RgbImage::from_fn(width, height, |x, y| Rgb(colour(corners, x, y, width, height)))
}

/// The picture with a transparent hole in its middle.
pub(crate) fn with_hole() -> RgbaImage {
    RgbaImage::from_fn(WIDTH, HEIGHT, |x, y| {
        let [red, green, blue] = colour(&CORNERS, x, y, WIDTH, HEIGHT);
        let is_hole = x.abs_diff(WIDTH / 2) < 6 && y.abs_diff(HEIGHT / 2) < 6;
        Rgba([red, green, blue, if is_hole { 0 } else { 255 }])
    })
}

/// The colours near the corners of what came out.
pub(crate) fn corners_of(image: &DynamicImage) -> Corners {
    let (image, (width, height)) = (image.to_rgb8(), (image.width(), image.height()));
    let at = |x: u32, y: u32| image.get_pixel(x, y).0;
    let (left, top) = (width / 8, height / 8);
    let (right, bottom) = (width - 1 - left, height - 1 - top);
    [at(left, top), at(right, top), at(left, bottom), at(right, bottom)]
}

/// Whether two pictures have the same corners, but for what encoding costs.
pub(crate) fn is_alike(one: &Corners, other: &Corners) -> bool {
    let pairs = one.iter().flatten().zip(other.iter().flatten());
    pairs.into_iter().all(|(one, other)| one.abs_diff(*other) <= 16)
}

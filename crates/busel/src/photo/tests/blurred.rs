//! What is blurred is nine flat colours, and what is not stays as it was.

use image::{DynamicImage, Rgb, RgbImage};
use proptest::prelude::*;

use super::super::blur::patches;
use super::super::develop::develop;
use super::super::{
    AREAS_MAX, Area, Bare, COLOURS_ACROSS, Cleaned, Format, PhotoRefusal, Spot, blur,
};
use super::{busy, photo, pixels};

/// How much writing a JPEG anew may change a colour that was written so before.
const ANEW: u8 = 12;

/// Colours that slowly become others, as in a photo. What is busier changes more when it is written
/// anew, for colours beyond the brightest are cut.
fn slow(width: u32, height: u32) -> Cleaned {
    let part = |at: u32, of: u32| ((40 + at * 170 / of) & 0xff) as u8;
    let image = RgbImage::from_fn(width, height, |x, y| {
        Rgb([part(x, width), part(y, height), part(x + y, width + height)])
    });
    develop(DynamicImage::from(image)).expect("it has pixels")
}

fn area(across: u16, down: u16, across_to: u16, down_to: u16) -> Area {
    Area { from: Spot { across, down }, to: Spot { across: across_to, down: down_to } }
}

fn any_area() -> impl Strategy<Value = Area> {
    let side = || 0_u16..1_100;
    (side(), side(), side(), side()).prop_map(|(a, b, c, d)| area(a, b, c, d))
}

fn difference(one: [u8; 4], other: [u8; 4]) -> u8 {
    let differences = one.into_iter().zip(other).map(|(one, other)| one.abs_diff(other));
    differences.max().unwrap_or_default()
}

fn is_flat(bare: &Bare, areas: &[Area]) {
    let (image, width, height) = (pixels(bare), bare.width(), bare.height());
    for patch in patches(areas, width, height) {
        assert!(patch.blocks().len() <= (COLOURS_ACROSS * COLOURS_ACROSS) as usize);
        for block in patch.blocks() {
            // Squares that lie in two blocks hold two colours, and coding mixes them a little.
            let rows = (block.top + 8..block.bottom.saturating_sub(8))
                .flat_map(|y| (block.left + 8..block.right.saturating_sub(8)).map(move |x| (x, y)));
            let mut colours =
                rows.filter(|(x, y)| patch.covers(*x, *y)).map(|(x, y)| image.get_pixel(x, y).0);
            let Some(first) = colours.next() else { continue };
            for colour in colours {
                assert!(difference(first, colour) <= 4, "{colour:?} beside {first:?}");
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn outside_nothing_changes_and_inside_everything_is_flat(
        areas in prop::collection::vec(any_area(), 0..5),
        width in 16_u32..300,
        height in 16_u32..300,
    ) {
        let before = slow(width, height);
        let after = blur(&before, &areas).expect("our own picture");
        let (old, new) = (pixels(before.picture()), pixels(after.picture()));
        let hidden = patches(&areas, width, height);
        for (x, y, colour) in new.enumerate_pixels() {
            if !hidden.iter().any(|patch| patch.covers(x, y)) {
                let by = difference(colour.0, old.get_pixel(x, y).0);
                prop_assert!(by <= ANEW, "{by} at {x} {y}");
            }
        }
        is_flat(after.picture(), &areas);
        // Whatever was asked for is hidden, whole.
        for area in &areas {
            let near = |one: u16, other: u16, side: u32| {
                (u32::from(one.min(other).min(1_000)) * side / 1_000).min(side - 1)
            };
            // An area that ends where a pixel begins does not reach into that pixel.
            let far = |one: u16, other: u16, side: u32| {
                let end = (u32::from(one.max(other).min(1_000)) * side).div_ceil(1_000);
                end.saturating_sub(1).max(near(one, other, side))
            };
            let Area { from, to } = *area;
            for (x, y) in [
                (near(from.across, to.across, width), near(from.down, to.down, height)),
                (far(from.across, to.across, width), far(from.down, to.down, height)),
            ] {
                prop_assert!(hidden.iter().any(|patch| patch.covers(x, y)), "{x} {y}");
            }
        }
    }
}

#[test]
fn many_small_areas_are_one_mosaic_and_not_a_finer_one() {
    let areas: Vec<_> = (0..AREAS_MAX)
        .map(|at| u16::try_from(at).expect("a hundred"))
        .map(|at| {
            area(300 + at % 10 * 20, 300 + at / 10 * 20, 318 + at % 10 * 20, 318 + at / 10 * 20)
        })
        .collect();
    let after = blur(&photo(1_000, 1_000), &areas).expect("our own picture");
    assert_eq!(patches(&areas, 1_000, 1_000).len(), 1);
    is_flat(after.picture(), &areas);
    let too_many = [&areas[..], &areas[..1]].concat();
    let refused = blur(&photo(64, 64), &too_many);
    assert_eq!(refused, Err(PhotoRefusal::TooManyAreas));
}

#[test]
fn a_spot_is_an_area_and_lies_on_the_picture() {
    for (across, down) in [(0, 0), (1_000, 1_000), (u16::MAX, 0), (500, 999)] {
        let hidden = patches(&[area(across, down, across, down)], 1_000, 600);
        let around = hidden[0].around;
        assert!(around.right - around.left >= 20 && around.bottom - around.top >= 20);
        assert!(around.right <= 1_000 && around.bottom <= 600, "{around:?}");
    }
}

#[test]
fn the_small_picture_hides_the_same() {
    let everything = [area(0, 0, 1_000, 1_000)];
    let after = blur(&photo(900, 600), &everything).expect("our own picture");
    is_flat(after.thumbnail(), &everything);
}

#[test]
fn the_outline_of_a_hole_is_hidden_too() {
    let mut image = DynamicImage::from(busy(160, 160)).into_rgba8();
    image
        .enumerate_pixels_mut()
        .filter(|(x, y, _)| x * y % 5 == 0)
        .for_each(|(_, _, p)| p.0[3] = 0);
    let hole = develop(image.into()).expect("it has pixels");
    let after = blur(&hole, &[area(0, 0, 500, 1_000)]).expect("our own picture");
    assert_eq!(after.picture().format(), Format::Png);
    assert!(pixels(after.picture()).enumerate_pixels().all(|(x, _, p)| x >= 80 || p.0[3] == 255));
}

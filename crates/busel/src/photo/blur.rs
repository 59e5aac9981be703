//! Hiding a face, a plate or a signboard: everything within an area becomes a few flat colours.
//!
//! Blurring in the common sense can be undone, and so can fine mosaics: programs name faces in blocks
//! of a twelfth of the face, and plates are guessed by blurring every possible plate in the same way.
//! So areas that touch become one, however many small ones somebody drew, and one is divided into at
//! most [`COLOURS_ACROSS`] by [`COLOURS_ACROSS`] blocks. A block is the average of all pixels of it
//! that are covered, rounded to sixteen steps of each colour. What is left of a face is nine rough
//! colours, less than its hat tells.
//!
//! Areas grow outwards to whole squares of eight pixels. In these a JPEG is coded, and coding smears
//! a little of each pixel over its square, so a square that is covered in part could still tell.
//!
//! No promise is made: what stands beside an area may name a place as well. The picture from before
//! has to be thrown away by whoever keeps it.

use image::{DynamicImage, GenericImage, GenericImageView, Rgba};

use super::kind::Kind;
use super::{Cleaned, Format, PhotoRefusal, develop, unbroken};

/// Areas of one picture.
pub const AREAS_MAX: usize = 100;

/// Flat colours from side to side of what is blurred together.
pub const COLOURS_ACROSS: u32 = 3;

/// A spot on a picture, in thousandths of its width from the left and of its height from the top.
/// Beyond 1000 is the far edge.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Spot {
    /// From the left, in thousandths of the width.
    pub across: u16,
    /// From the top, in thousandths of the height.
    pub down: u16,
}

/// What is hidden: the rectangle between two opposite corners, whichever was named first. It is at
/// least a fiftieth of the longer side wide and high.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Area {
    /// One corner.
    pub from: Spot,
    /// The opposite one.
    pub to: Spot,
}

/// The squares in which a JPEG is coded.
const SQUARE: u32 = 8;

/// One side of the smallest area, and the gap across which two still touch, as a part of the longer
/// side of the picture.
const SMALLEST_PART: u32 = 50;

/// A colour is rounded to the middle of so many values.
const COLOUR_STEP: u8 = 16;

/// Hides the areas, in the picture and in the small one.
///
/// # Errors
///
/// [`PhotoRefusal::TooManyAreas`] beyond [`AREAS_MAX`]; what is said of a picture that cannot be read
/// again, which is a bug.
pub fn blur(cleaned: &Cleaned, areas: &[Area]) -> Result<Cleaned, PhotoRefusal> {
    if areas.len() > AREAS_MAX {
        return Err(PhotoRefusal::TooManyAreas);
    }
    let picture = cleaned.picture();
    let kind = match picture.format() {
        Format::Jpeg => Kind::Jpeg,
        Format::Png => Kind::Png,
    };
    unbroken(|| {
        let mut image = develop::decode(kind, picture.bytes())?;
        for patch in patches(areas, image.width(), image.height()) {
            patch.paint(&mut image);
        }
        develop::develop(image)
    })
}

/// Pixels from one corner to the other, the far ones not included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Rectangle {
    pub(super) left: u32,
    pub(super) top: u32,
    pub(super) right: u32,
    pub(super) bottom: u32,
}

impl Rectangle {
    /// The pixels of an area on a picture, grown to whole squares.
    pub(super) fn of(area: Area, width: u32, height: u32) -> Self {
        let smallest = (width.max(height) / SMALLEST_PART).max(SQUARE);
        let (left, right) = stretch(area.from.across, area.to.across, width, smallest);
        let (top, bottom) = stretch(area.from.down, area.to.down, height, smallest);
        Self { left, top, right, bottom }
    }

    fn touches(&self, other: &Self, gap: u32) -> bool {
        self.left <= other.right.saturating_add(gap)
            && other.left <= self.right.saturating_add(gap)
            && self.top <= other.bottom.saturating_add(gap)
            && other.top <= self.bottom.saturating_add(gap)
    }

    fn around(&self, other: &Self) -> Self {
        Self {
            left: self.left.min(other.left),
            top: self.top.min(other.top),
            right: self.right.max(other.right),
            bottom: self.bottom.max(other.bottom),
        }
    }

    fn has(&self, x: u32, y: u32) -> bool {
        (self.left..self.right).contains(&x) && (self.top..self.bottom).contains(&y)
    }
}

/// From and to in pixels of a side, rounded outwards, at least `smallest`, in whole squares.
fn stretch(one: u16, other: u16, side: u32, smallest: u32) -> (u32, u32) {
    let (from, to) = (u32::from(one.min(other).min(1_000)), u32::from(one.max(other).min(1_000)));
    // Sides are at most a few thousand pixels, so this stays far within 32 bits.
    let (mut from, mut to) = (from * side / 1_000, (to * side).div_ceil(1_000));
    let missing = smallest.saturating_sub(to - from);
    from = from.saturating_sub(missing.div_ceil(2));
    to = (from + smallest).max(to);
    // At the far edge there is only room on the near side.
    from = from.min(side.saturating_sub(smallest)) / SQUARE * SQUARE;
    (from, to.next_multiple_of(SQUARE).min(side))
}

/// Rectangles that touch and are hidden as one.
pub(super) struct Patch {
    pub(super) parts: Vec<Rectangle>,
    pub(super) around: Rectangle,
}

/// Puts together what touches.
pub(super) fn patches(areas: &[Area], width: u32, height: u32) -> Vec<Patch> {
    let gap = width.max(height) / SMALLEST_PART;
    let mut patches: Vec<Patch> = Vec::new();
    for area in areas {
        let around = Rectangle::of(*area, width, height);
        let mut patch = Patch { parts: vec![around], around };
        let is_near = |other: &Patch| other.parts.iter().any(|part| part.touches(&around, gap));
        let (near, far): (Vec<_>, Vec<_>) = patches.into_iter().partition(is_near);
        for other in near {
            patch.around = patch.around.around(&other.around);
            patch.parts.extend(other.parts);
        }
        patches = far;
        patches.push(patch);
    }
    patches
}

impl Patch {
    /// The flat blocks of it.
    pub(super) fn blocks(&self) -> Vec<Rectangle> {
        let Rectangle { left, top, right, bottom } = self.around;
        let cut = |from: u32, to: u32, part: u32| from + (to - from) * part / COLOURS_ACROSS;
        let mut blocks = Vec::new();
        for down in 0..COLOURS_ACROSS {
            for across in 0..COLOURS_ACROSS {
                blocks.push(Rectangle {
                    left: cut(left, right, across),
                    top: cut(top, bottom, down),
                    right: cut(left, right, across + 1),
                    bottom: cut(top, bottom, down + 1),
                });
            }
        }
        blocks
    }

    /// Whether a pixel is hidden.
    pub(super) fn covers(&self, x: u32, y: u32) -> bool {
        self.parts.iter().any(|part| part.has(x, y))
    }

    fn paint(&self, image: &mut DynamicImage) {
        for block in self.blocks() {
            let covered = || {
                let rows = block.top..block.bottom;
                let spots = rows.flat_map(|y| (block.left..block.right).map(move |x| (x, y)));
                spots.filter(|&(x, y)| self.covers(x, y))
            };
            let (mut sums, mut count) = ([0_u64; 3], 0);
            for (x, y) in covered() {
                let Rgba([red, green, blue, _]) = image.get_pixel(x, y);
                for (sum, colour) in sums.iter_mut().zip([red, green, blue]) {
                    *sum += u64::from(colour);
                }
                count += 1;
            }
            // The outline of a transparent place would tell as well, so it is painted over.
            let [red, green, blue] = sums.map(|sum| rough(sum / count.max(1)));
            for (x, y) in covered() {
                image.put_pixel(x, y, Rgba([red, green, blue, u8::MAX]));
            }
        }
    }
}

/// The middle of the step that a colour is in.
fn rough(colour: u64) -> u8 {
    let colour = u8::try_from(colour).unwrap_or(u8::MAX);
    colour / COLOUR_STEP * COLOUR_STEP + COLOUR_STEP / 2
}

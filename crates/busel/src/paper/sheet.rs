//! What lies where on a page, and the PDF that is made of pages. Everything is black, but for a second
//! language, which may be grey. Lengths are points, counted from the upper left corner.
//!
//! A [`Laid`] is a page, or a part of one, before anything is drawn: papers compute it, and their
//! tests measure it.

use krilla::color::luma;
use krilla::geom::{PathBuilder, Point, Rect};
use krilla::metadata::Metadata;
use krilla::page::PageSettings;
use krilla::paint::Fill;
use krilla::surface::Surface;
use krilla::{Document, SerializeSettings};

use super::NoPaper;
use super::square::Square;
use super::typeface::{Line, Typeface};

/// Millimetres in points.
pub(super) const fn mm(millimetres: f32) -> f32 {
    millimetres * 72.0 / 25.4
}

/// What is printed in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ink {
    /// Nearly everything.
    Black,
    /// A second language beside the first; dark enough for a copy of a copy.
    Grey,
}

impl Ink {
    fn fill(self) -> Fill {
        let luma = match self {
            Self::Black => luma::Color::black(),
            Self::Grey => luma::Color::new(72),
        };
        Fill { paint: luma.into(), ..Fill::default() }
    }
}

/// A line of text in its place.
pub(super) struct Words {
    /// Where its first letter begins.
    pub(super) x: f32,
    /// What its letters stand on.
    pub(super) baseline: f32,
    pub(super) line: Line,
    pub(super) size: f32,
    pub(super) ink: Ink,
    typeface: &'static Typeface,
}

/// What lies where.
#[derive(Default)]
pub(super) struct Laid<'a> {
    pub(super) words: Vec<Words>,
    /// Filled rectangles: left, top, width, height.
    pub(super) bars: Vec<[f32; 4]>,
    /// Squares without the light modules around them: left, top, width.
    pub(super) squares: Vec<(f32, f32, f32, &'a Square)>,
}

impl Laid<'_> {
    /// A line that begins at `x` and stands on `baseline`.
    pub(super) fn text(
        &mut self,
        at: (f32, f32),
        (typeface, size): (&'static Typeface, f32),
        line: Line,
    ) {
        self.inked(at, (typeface, size, Ink::Black), line);
    }

    /// The same in another ink.
    pub(super) fn inked(
        &mut self,
        (x, baseline): (f32, f32),
        (typeface, size, ink): (&'static Typeface, f32, Ink),
        line: Line,
    ) {
        self.words.push(Words { x, baseline, line, size, ink, typeface });
    }
}

/// A PDF that grows page by page.
pub(super) struct Sheets(Document);

impl Sheets {
    /// A PDF without a page. It says of itself no more than its title.
    pub(super) fn new(title: &str) -> Self {
        let settings = SerializeSettings {
            xmp_metadata: false,
            enable_tagging: false,
            ..SerializeSettings::default()
        };
        let mut document = Document::new_with(settings);
        document.set_metadata(Metadata::new().title(title.to_owned()));
        Self(document)
    }

    /// One more page of this width and height, with parts of it by where their corners lie.
    pub(super) fn page<'a>(
        &mut self,
        (width, height): (f32, f32),
        parts: impl IntoIterator<Item = ((f32, f32), &'a Laid<'a>)>,
    ) -> Result<(), NoPaper> {
        let settings = PageSettings::from_wh(width, height).ok_or(NoPaper::NotWritten)?;
        let mut page = self.0.start_page_with(settings);
        let mut surface = page.surface();
        for (corner, laid) in parts {
            draw(&mut surface, corner, laid);
        }
        Ok(())
    }

    /// The bytes of the PDF.
    pub(super) fn finish(self) -> Result<Vec<u8>, NoPaper> {
        self.0.finish().map_err(|_| NoPaper::NotWritten)
    }
}

fn draw(surface: &mut Surface<'_>, (left, top): (f32, f32), laid: &Laid<'_>) {
    let mut path = PathBuilder::new();
    for [x, y, width, height] in &laid.bars {
        add(&mut path, left + x, top + y, *width, *height);
    }
    for (x, y, width, square) in &laid.squares {
        let module = width / count(square.size());
        for (row, column, run) in square.runs() {
            let (x, y) = (x + count(column) * module, y + count(row) * module);
            add(&mut path, left + x, top + y, count(run) * module, module);
        }
    }
    surface.set_fill(Some(Ink::Black.fill()));
    if let Some(path) = path.finish() {
        surface.draw_path(&path);
    }
    let mut ink = Ink::Black;
    for words in &laid.words {
        if words.ink != ink {
            ink = words.ink;
            surface.set_fill(Some(ink.fill()));
        }
        let start = Point::from_xy(left + words.x, top + words.baseline);
        let (line, font) = (&words.line, words.typeface.font());
        surface.draw_glyphs(start, &line.glyphs, font, &line.text, words.size, false);
    }
}

/// One more rectangle; none, where it has no area.
fn add(path: &mut PathBuilder, x: f32, y: f32, width: f32, height: f32) {
    if let Some(rect) = Rect::from_xywh(x, y, width, height) {
        path.push_rect(rect);
    }
}

#[expect(clippy::cast_precision_loss, reason = "modules of a square are few")]
fn count(modules: usize) -> f32 {
    modules as f32
}

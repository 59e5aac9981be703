//! The typefaces of papers, and lines set in them: how wide a text is, where it breaks, and where it
//! is cut short. What is measured is exactly what is drawn later, kerning and accents included.

use std::sync::OnceLock;

use krilla::text::{Font, GlyphId, KrillaGlyph};
use rustybuzz::{Direction, Face, UnicodeBuffer};
use unicode_normalization::UnicodeNormalization as _;

use crate::unseen;

use super::NoPaper;

/// Where a text was cut short.
const CUT: char = '…';

/// A space at which no line breaks: "6 kg" stays together.
const NO_BREAK: char = '\u{a0}';

/// The files, as `build.rs` found them.
struct Files {
    plain: &'static [u8],
    bold: &'static [u8],
    code: &'static [u8],
}

const FILES: Option<Files> = include!(concat!(env!("OUT_DIR"), "/paper.rs"));

/// One typeface: its shapes, and how far each reaches.
pub(super) struct Typeface {
    font: Font,
    face: Face<'static>,
}

/// What papers are set in.
pub(super) struct Typefaces {
    /// For most words.
    pub(super) plain: Typeface,
    /// For what is seen first.
    pub(super) bold: Typeface,
    /// For codes and numbers that people type: each letter as wide as the others, none like another.
    pub(super) code: Typeface,
}

impl Typefaces {
    /// The typefaces inside the program.
    ///
    /// # Errors
    ///
    /// If it was built without them.
    pub(super) fn inside() -> Result<&'static Self, NoPaper> {
        static INSIDE: OnceLock<Option<Typefaces>> = OnceLock::new();
        let made = INSIDE.get_or_init(|| {
            let files = FILES?;
            Some(Self {
                plain: Typeface::of(files.plain)?,
                bold: Typeface::of(files.bold)?,
                code: Typeface::of(files.code)?,
            })
        });
        made.as_ref().ok_or(NoPaper::NoTypeface)
    }
}

impl Typeface {
    fn of(bytes: &'static [u8]) -> Option<Self> {
        Some(Self { font: Font::new(bytes.into(), 0)?, face: Face::from_slice(bytes, 0)? })
    }

    pub(super) fn font(&self) -> Font {
        self.font.clone()
    }

    /// A text as one line. Letters that show nothing are left out, ends of lines become spaces, and
    /// a letter with a separate accent becomes one letter.
    pub(super) fn line(&self, text: &str) -> Line {
        self.spaced(text, 0.0)
    }

    /// The same with `apart` ems more between letters.
    pub(super) fn spaced(&self, text: &str, apart: f32) -> Line {
        self.shaped(tidied(text), apart)
    }

    fn shaped(&self, text: String, apart: f32) -> Line {
        let mut buffer = UnicodeBuffer::new();
        buffer.push_str(&text);
        buffer.guess_segment_properties();
        // None of our typefaces has letters of a right-to-left script.
        buffer.set_direction(Direction::LeftToRight);
        let shaped = rustybuzz::shape(&self.face, &[], buffer);
        let em = self.font.units_per_em();
        let infos = shaped.glyph_infos();
        let mut glyphs = Vec::with_capacity(infos.len());
        for (at, (info, position)) in infos.iter().zip(shaped.glyph_positions()).enumerate() {
            let next = infos[at..].iter().find(|next| next.cluster != info.cluster);
            let end = next.map_or(text.len(), |next| next.cluster as usize);
            let is_last = at + 1 == infos.len();
            glyphs.push(KrillaGlyph::new(
                GlyphId::new(info.glyph_id),
                ems(position.x_advance, em) + if is_last { 0.0 } else { apart },
                ems(position.x_offset, em),
                ems(position.y_offset, em),
                ems(position.y_advance, em),
                info.cluster as usize..end,
                None,
            ));
        }
        let width = glyphs.iter().map(|glyph| glyph.x_advance).sum();
        Line { text, glyphs, width }
    }

    /// The text as one line of at most `width` ems, cut short where it is longer.
    pub(super) fn fitted(&self, text: &str, width: f32) -> Line {
        let whole = self.line(text);
        if whole.width <= width { whole } else { self.cut(&whole.text, width) }
    }

    /// As much of a text as fits with the sign that it goes on.
    fn cut(&self, text: &str, width: f32) -> Line {
        let ends: Vec<usize> = text.char_indices().map(|(at, _)| at).collect();
        let shortened = |count: usize| {
            let end = ends.get(count).copied().unwrap_or(text.len());
            let kept = text[..end].trim_end_matches([' ', ',', ';', '.', '(', '-', '·']);
            self.shaped(format!("{kept}{CUT}"), 0.0)
        };
        let count = longest(ends.len(), |count| shortened(count).width <= width);
        shortened(count)
    }

    /// The text in at most `lines` lines of at most `width` ems. It breaks between words, inside a
    /// word only where that alone is too long, and is cut short where it is longer still.
    pub(super) fn broken(&self, text: &str, width: f32, lines: usize) -> Vec<Line> {
        let text = tidied(text);
        let mut rest = text.as_str();
        let mut broken = Vec::new();
        while !rest.is_empty() && broken.len() < lines {
            let is_last = broken.len() + 1 == lines;
            let whole = self.shaped(rest.to_owned(), 0.0);
            if whole.width <= width {
                broken.push(whole);
                break;
            }
            if is_last {
                broken.push(self.cut(rest, width));
                break;
            }
            let end = self.break_at(rest, width);
            broken.push(self.shaped(rest[..end].trim_end().to_owned(), 0.0));
            rest = rest[end..].trim_start();
        }
        broken
    }

    /// Where a text that is too long breaks: before the first byte of the next line.
    fn break_at(&self, text: &str, width: f32) -> usize {
        let fits = |end: usize| self.shaped(text[..end].trim_end().to_owned(), 0.0).width <= width;
        let spaces: Vec<usize> = text.match_indices(' ').map(|(at, _)| at + 1).collect();
        let words = longest(spaces.len(), |count| count == 0 || fits(spaces[count - 1]));
        if words > 0 {
            return spaces[words - 1];
        }
        let letters: Vec<usize> = text.char_indices().skip(1).map(|(at, _)| at).collect();
        let count = longest(letters.len(), |count| count == 0 || fits(letters[count - 1]));
        // At least one letter goes on a line, however narrow, so that there is an end.
        letters.get(count.max(1) - 1).copied().unwrap_or(text.len())
    }

    /// Whether this typeface has a shape for every letter of the text.
    #[cfg(test)]
    fn has(&self, text: &str) -> bool {
        self.line(text).glyphs.iter().all(|glyph| glyph.glyph_id.to_u32() != 0)
    }
}

/// A text as it will be drawn, in ems of whatever size.
#[derive(Debug, Clone)]
pub(super) struct Line {
    /// What it says, so that a reader finds and copies it.
    pub(super) text: String,
    pub(super) glyphs: Vec<KrillaGlyph>,
    width: f32,
}

impl Line {
    /// How wide it is at this size, in points.
    pub(super) fn width(&self, size: f32) -> f32 {
        self.width * size
    }
}

fn tidied(text: &str) -> String {
    let seen = unseen::without(text);
    let spaced = seen.chars().map(|letter| match letter {
        NO_BREAK | '\u{202f}' => NO_BREAK,
        space if space.is_whitespace() => ' ',
        other => other,
    });
    let text: String = spaced.nfc().collect();
    text.trim().to_owned()
}

#[expect(clippy::cast_precision_loss, reason = "a shape reaches a few thousand units at most")]
fn ems(units: i32, em: f32) -> f32 {
    units as f32 / em
}

/// The largest count up to `most` that holds, where every smaller one holds too; 0 holds unasked.
fn longest(most: usize, holds: impl Fn(usize) -> bool) -> usize {
    let (mut holding, mut failing) = (0, most + 1);
    while failing - holding > 1 {
        let middle = usize::midpoint(holding, failing);
        if holds(middle) {
            holding = middle;
        } else {
            failing = middle;
        }
    }
    holding
}

#[cfg(test)]
pub(super) mod tests;

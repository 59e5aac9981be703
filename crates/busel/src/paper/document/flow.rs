//! Pages being filled: where the next block begins, when a new page does, and what stands at the head
//! and the foot of each. Nothing here knows what a document is about.

use super::super::sheet::{Ink, Laid, mm};
use super::super::typeface::{Line, Typeface, Typefaces};
use super::{Block, Both, Document};

/// A4, standing.
pub(super) const PAGE: (f32, f32) = (mm(210.0), mm(297.0));
/// Left and right of everything.
const SIDE: f32 = mm(15.0);
const TOP: f32 = mm(14.0);
/// Below the last block of a page; the foot stands in it.
const BOTTOM: f32 = mm(19.0);
/// Between blocks.
const GAP: f32 = 13.0;
/// Letters of most words, and of headings inside a document.
pub(super) const BODY: f32 = 10.0;
const HEADING: f32 = 12.5;
/// Letters of the large heading, and the width of the square beside it.
const LARGE: f32 = 22.0;
const SQUARE: f32 = mm(24.0);
/// Between two baselines, in sizes.
pub(super) const LEADING: f32 = 1.28;
/// How far letters reach above and below what they stand on, in sizes.
pub(super) const ABOVE: f32 = 0.76;
/// A thin line and a strong one.
pub(super) const THIN: f32 = 0.5;
pub(super) const STRONG: f32 = 1.1;
/// More lines than this of one text are cut short, so that any block fits a page.
pub(super) const LINES_MAX: usize = 28;
/// More lines than this of one language are cut short in a name or a heading.
const NAME_LINES_MAX: usize = 3;
/// Between two lines to write on.
const WRITING: f32 = mm(8.0);

/// A line as it will stand: its typeface and ink are chosen.
pub(super) struct Set {
    pub(super) line: Line,
    pub(super) typeface: &'static Typeface,
    pub(super) ink: Ink,
}

/// Pages being filled from the top.
pub(super) struct Flow<'a> {
    document: &'a Document,
    pub(super) typefaces: &'static Typefaces,
    /// What a second language is printed in.
    pub(super) second: Ink,
    pages: Vec<Laid<'a>>,
    /// Where the next block begins.
    pub(super) y: f32,
    /// Whether nothing but the head stands on this page.
    is_fresh: bool,
}

impl<'a> Flow<'a> {
    /// The first page with its large heading.
    pub(super) fn new(document: &'a Document, typefaces: &'static Typefaces, second: Ink) -> Self {
        let pages = vec![Laid::default()];
        let mut flow = Self { document, typefaces, second, pages, y: TOP, is_fresh: true };
        flow.large_heading();
        flow
    }

    pub(super) fn page(&mut self) -> &mut Laid<'a> {
        let last = self.pages.len() - 1;
        &mut self.pages[last]
    }

    /// How far it is from the left margin to the right one.
    pub(super) fn width() -> f32 {
        PAGE.0 - 2.0 * SIDE
    }

    /// The left margin.
    pub(super) fn left() -> f32 {
        SIDE
    }

    /// A new page, unless so much still fits on this one or it is empty anyway.
    pub(super) fn room(&mut self, height: f32) {
        if !self.fits(height) && !self.is_fresh {
            self.turn();
        }
    }

    /// Whether so much still fits on this page.
    pub(super) fn fits(&self, height: f32) -> bool {
        self.y + height <= PAGE.1 - BOTTOM
    }

    /// So much of the page is used.
    pub(super) fn advance(&mut self, height: f32) {
        self.y += height;
        self.is_fresh = false;
    }

    /// The next page with its small head.
    pub(super) fn turn(&mut self) {
        self.pages.push(Laid::default());
        let Typefaces { plain, code, .. } = self.typefaces;
        let number = code.fitted(&self.document.number, Self::width() / 2.0 / BODY);
        let baseline = TOP + ABOVE * BODY;
        let after = SIDE + number.width(BODY) + BODY;
        let heading = plain.fitted(&self.document.heading.first, (PAGE.0 - SIDE - after) / BODY);
        let page = self.page();
        page.text((SIDE, baseline), (code, BODY), number);
        page.text((after, baseline), (plain, BODY), heading);
        self.y = TOP + 2.0 * BODY;
        self.is_fresh = true;
    }

    fn large_heading(&mut self) {
        let code = &self.typefaces.code;
        let is_scanned = self.document.square.is_some();
        // Light modules around the square need their room too.
        let width = Self::width() - if is_scanned { SQUARE * 1.2 } else { 0.0 };
        let height = self.inline(&self.document.heading, (Self::left(), self.y), width, LARGE);
        let number = code.fitted(&self.document.number, width / 12.0);
        let below = self.y + height + 5.0;
        self.page().text((SIDE, below + ABOVE * 12.0), (code, 12.0), number);
        let mut bottom = below + 12.0 * LEADING;
        if let Some(square) = &self.document.square {
            let left = PAGE.0 - SIDE - SQUARE;
            let top = self.y;
            self.page().squares.push((left, top, SQUARE, square));
            bottom = bottom.max(top + SQUARE);
        }
        self.y = bottom + GAP;
    }

    /// One block, below the ones before.
    pub(super) fn block(&mut self, block: &'a Block) {
        match block {
            Block::Heading(words) => {
                // A heading stays with something of what it is a heading of.
                self.room(self.inline_high(words, Self::width(), HEADING) + 60.0);
                let height = self.inline(words, (Self::left(), self.y), Self::width(), HEADING);
                self.advance(height + 5.0);
            }
            Block::Text(words) => self.text(words),
            Block::Form(rows) => self.form(rows),
            Block::Table(table) => self.table(table),
            Block::Lines(count) => self.lines(*count),
            Block::Signatures(who, hint) => self.signatures(who, hint),
        }
    }

    /// Between this block and the next.
    pub(super) fn gap(&mut self) {
        self.y += GAP;
    }

    fn text(&mut self, words: &Both) {
        let set = self.set(words, (&self.typefaces.plain, BODY), Self::width(), LINES_MAX);
        self.room(height_of(&set, BODY));
        let at = (Self::left(), self.y);
        let height = self.stack(set, at, BODY);
        self.advance(height);
        self.gap();
    }

    fn lines(&mut self, count: u8) {
        self.room(f32::from(count) * WRITING);
        for _ in 0..count {
            self.advance(WRITING);
            let (x, y, width) = (Self::left(), self.y, Self::width());
            self.page().bars.push([x, y - THIN, width, THIN]);
        }
        self.gap();
    }

    /// The lines of a text in both languages, one below the other.
    pub(super) fn set(
        &self,
        words: &Both,
        (typeface, size): (&'static Typeface, f32),
        width: f32,
        lines: usize,
    ) -> Vec<Set> {
        let first = typeface.broken(&words.first, width / size, lines);
        let mut set: Vec<Set> =
            first.into_iter().map(|line| Set { line, typeface, ink: Ink::Black }).collect();
        if let Some(second) = &words.second {
            let (typeface, ink) = (&self.typefaces.plain, self.second);
            let second = typeface.broken(second, width / size, lines);
            set.extend(second.into_iter().map(|line| Set { line, typeface, ink }));
        }
        set
    }

    /// Puts lines below each other; gives how high they stand.
    pub(super) fn stack(&mut self, set: Vec<Set>, (x, top): (f32, f32), size: f32) -> f32 {
        let height = height_of(&set, size);
        let mut baseline = top + ABOVE * size;
        for Set { line, typeface, ink } in set {
            self.page().inked((x, baseline), (typeface, size, ink), line);
            baseline += size * LEADING;
        }
        height
    }

    /// A bold text with its second language behind it, or below it where there is no room; gives how
    /// high it stands.
    pub(super) fn inline(
        &mut self,
        words: &Both,
        (x, top): (f32, f32),
        width: f32,
        size: f32,
    ) -> f32 {
        let Typefaces { plain, bold, .. } = self.typefaces;
        let Some((first, second, after)) = self.beside(words, width, size) else {
            let set = self.set(words, (bold, size), width, NAME_LINES_MAX);
            return self.stack(set, (x, top), size);
        };
        let (baseline, ink) = (top + ABOVE * size, self.second);
        self.page().text((x, baseline), (bold, size), first);
        self.page().inked((x + after, baseline), (plain, size, ink), second);
        size * LEADING
    }

    /// How high [`Self::inline`] will stand.
    pub(super) fn inline_high(&self, words: &Both, width: f32, size: f32) -> f32 {
        if self.beside(words, width, size).is_some() {
            return size * LEADING;
        }
        height_of(&self.set(words, (&self.typefaces.bold, size), width, NAME_LINES_MAX), size)
    }

    /// Both languages side by side and where the second begins, if there is room.
    fn beside(&self, words: &Both, width: f32, size: f32) -> Option<(Line, Line, f32)> {
        let Typefaces { plain, bold, .. } = self.typefaces;
        let second = plain.line(words.second.as_ref()?);
        let first = bold.line(&words.first);
        let after = first.width(size) + size * 0.3;
        (after + second.width(size) <= width).then_some((first, second, after))
    }

    /// The pages with the foot of each.
    pub(super) fn finish(mut self, numbered: &dyn Fn(usize, usize) -> String) -> Vec<Laid<'a>> {
        let plain = &self.typefaces.plain;
        let count = self.pages.len();
        let rule = PAGE.1 - BOTTOM + 9.0;
        let baseline = rule + 5.0 + ABOVE * BODY;
        for (at, page) in self.pages.iter_mut().enumerate() {
            page.bars.push([SIDE, rule, Self::width(), THIN]);
            let number = plain.fitted(&numbered(at + 1, count), Self::width() / 2.0 / BODY);
            let left = PAGE.0 - SIDE - number.width(BODY);
            let foot = plain.fitted(&self.document.foot, (left - SIDE - BODY) / BODY);
            page.text((SIDE, baseline), (plain, BODY), foot);
            page.text((left, baseline), (plain, BODY), number);
        }
        self.pages
    }
}

/// How high lines stand below each other.
pub(super) fn height_of(set: &[Set], size: f32) -> f32 {
    f32::from(u16::try_from(set.len()).unwrap_or(u16::MAX)) * size * LEADING
}

//! Fields in a frame, and places to sign: parts of a document that are filled by hand where nothing
//! stands in them yet.

use super::flow::{BODY, Flow, LEADING, STRONG, Set, THIN, height_of};
use super::{Both, Field};

/// Between the frame of a field and its words.
const PAD: f32 = 6.0;
/// Letters of what stands in a field.
const VALUE: f32 = 11.5;
/// More lines than this of one value are cut short.
const VALUE_LINES_MAX: usize = 9;
/// Room for a signature.
const HAND: f32 = 46.0;
/// Between places to sign.
const APART: f32 = 17.0;

/// A field whose lines are known.
struct Ready {
    value: Vec<Set>,
    left: f32,
    width: f32,
}

impl Flow<'_> {
    /// Rows of fields in one frame. A row stays together; the frame goes on over the page.
    pub(super) fn form(&mut self, rows: &[Vec<Field>]) {
        for (at, row) in rows.iter().enumerate() {
            let (ready, height) = self.ready(row);
            let was = self.y;
            self.room(height);
            let begins = at == 0 || self.y < was;
            self.row_of_fields(row, ready, height, begins);
        }
        let (x, y, width) = (Self::left(), self.y, Self::width());
        self.page().bars.push([x, y - STRONG, width, STRONG]);
        self.gap();
    }

    fn ready(&self, row: &[Field]) -> (Vec<Ready>, f32) {
        let bold = &self.typefaces.bold;
        let shares: f32 = row.iter().map(|field| f32::from(field.share.max(1))).sum();
        let (mut left, mut height) = (Self::left(), 0.0_f32);
        let mut ready = Vec::new();
        for field in row {
            let width = Self::width() * f32::from(field.share.max(1)) / shares;
            let inner = width - 2.0 * PAD;
            let value = field
                .value
                .as_ref()
                .map(|value| self.set(value, (bold, VALUE), inner, VALUE_LINES_MAX));
            let value = value.unwrap_or_default();
            let name_high = self.inline_high(&field.name, inner, BODY);
            let room = f32::from(field.lines.max(1)) * VALUE * LEADING;
            let high = 2.0 * PAD + name_high + 2.0 + height_of(&value, VALUE).max(room);
            height = height.max(high);
            ready.push(Ready { value, left, width });
            left += width;
        }
        (ready, height)
    }

    fn row_of_fields(&mut self, row: &[Field], ready: Vec<Ready>, height: f32, begins: bool) {
        let top = self.y;
        let (left, width) = (Self::left(), Self::width());
        let above = if begins { STRONG } else { THIN };
        self.page().bars.push([left, top, width, above]);
        for side in [left, left + width - STRONG] {
            self.page().bars.push([side, top, STRONG, height]);
        }
        for (at, (field, ready)) in row.iter().zip(ready).enumerate() {
            if at > 0 {
                self.page().bars.push([ready.left, top, THIN, height]);
            }
            let (x, y) = (ready.left + PAD, top + PAD);
            let inner = ready.width - 2.0 * PAD;
            let high = self.inline(&field.name, (x, y), inner, BODY);
            self.stack(ready.value, (x, y + high + 2.0), VALUE);
        }
        self.advance(height);
    }

    /// Places to sign, side by side, each with what to write there.
    pub(super) fn signatures(&mut self, who: &[Both], hint: &Both) {
        let plain = &self.typefaces.plain;
        let count = f32::from(u8::try_from(who.len().max(1)).unwrap_or(u8::MAX));
        let width = (Self::width() - APART * (count - 1.0)) / count;
        let names = who.iter().map(|name| self.inline_high(name, width, BODY));
        let name_high = names.fold(0.0, f32::max);
        let below = self.set(hint, (plain, BODY), width, 2);
        let height = name_high + HAND + STRONG + 4.0 + height_of(&below, BODY);
        self.room(height);
        let top = self.y;
        let mut left = Self::left();
        for name in who {
            self.inline(name, (left, top), width, BODY);
            let line = top + name_high + HAND;
            self.page().bars.push([left, line, width, STRONG]);
            let below = self.set(hint, (plain, BODY), width, 2);
            self.stack(below, (left, line + STRONG + 4.0), BODY);
            left += width + APART;
        }
        self.advance(height);
        self.gap();
    }
}

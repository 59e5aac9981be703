//! The measures of a label, and how one is laid out by them. Nothing overlaps, whatever the words:
//! what is too long is set smaller, then broken, then cut short.

use super::super::sheet::{Laid, mm};
use super::super::typeface::Line;
use super::super::{Typefaces, square};
use super::{A4, ACROSS, DOWN, Label, Paper, Printing};

/// Between the letters of a code, in ems.
const CODE_APART: f32 = 0.04;
/// Letters of the code in its upper line.
const CODE_UPPER: usize = 4;
/// How high capital letters of a code stand, how deep the tail of a Q hangs, and how far its two
/// baselines are apart, in ems.
const CODE_CAPITALS: f32 = 0.73;
const CODE_TAIL: f32 = 0.2;
const CODE_LEADING: f32 = 0.97;
/// How far the letters that check stand off, in ems of the code.
const CHECK_OFF: f32 = 0.22;
/// Between two baselines, in sizes.
const LEADING: f32 = 1.2;
/// Facts that have room beside each other.
const FACTS_MAX: usize = 4;
/// What stands between languages of a hint.
const BETWEEN: &str = " · ";

/// The measures of a label, in points; sizes are those of letters.
pub(super) struct Form {
    pub(super) width: f32,
    pub(super) height: f32,
    side: f32,
    top: f32,
    bottom: f32,
    head: f32,
    square_top: f32,
    square: f32,
    /// From the square to the code.
    gap: f32,
    code: f32,
    check: f32,
    /// Sizes for what is inside: on one line, and on two.
    what: [f32; 2],
    amount: f32,
    rule_top: f32,
    rule: f32,
    /// Sizes for what is told: of its name, and of its value from wished to least.
    name: f32,
    value: [f32; 2],
    /// How many lines a value may take at its least size.
    value_lines: usize,
    hint: f32,
    plain_square: f32,
    plain_code: f32,
    plain_check: f32,
    typefaces: &'static Typefaces,
}

impl Form {
    /// The measures of a label on this paper.
    pub(super) fn of(paper: Paper, typefaces: &'static Typefaces) -> Self {
        match paper {
            Paper::A6 => Self::a6(typefaces),
            Paper::EightOnA4 => Self::eighth(typefaces),
        }
    }

    fn a6(typefaces: &'static Typefaces) -> Self {
        Self {
            width: mm(148.0),
            height: mm(105.0),
            side: 19.5,
            top: 17.0,
            bottom: 18.0,
            head: 14.0,
            square_top: 56.0,
            square: mm(42.0),
            gap: 30.0,
            code: 44.0,
            check: 24.0,
            what: [19.0, 15.0],
            amount: 12.5,
            rule_top: 212.0,
            rule: 2.25,
            name: 10.0,
            value: [15.0, 11.0],
            value_lines: 2,
            hint: 10.0,
            plain_square: mm(54.0),
            plain_code: 54.0,
            plain_check: 30.0,
            typefaces,
        }
    }

    fn eighth(typefaces: &'static Typefaces) -> Self {
        Self {
            width: A4.0 / parts(ACROSS),
            height: A4.1 / parts(DOWN),
            side: 17.0,
            top: 12.0,
            bottom: 15.0,
            head: 11.0,
            square_top: 38.5,
            square: mm(28.0),
            gap: 20.0,
            code: 32.0,
            check: 18.0,
            what: [14.0, 11.0],
            amount: 10.0,
            rule_top: 141.0,
            rule: 1.5,
            name: 10.0,
            value: [12.0, 10.0],
            value_lines: 1,
            hint: 10.0,
            plain_square: mm(36.0),
            plain_code: 38.0,
            plain_check: 21.0,
            typefaces,
        }
    }

    /// The label, laid out.
    pub(super) fn lay<'a>(&self, label: &'a Label, printing: &Printing) -> Laid<'a> {
        let mut laid = Laid::default();
        if printing.is_plain {
            self.lay_plain(&mut laid, label);
            return laid;
        }
        self.lay_head(&mut laid, printing.centre.as_deref(), label.number.as_deref());
        laid.squares.push((self.side, self.square_top, self.square, &label.square));
        let left = self.side + self.square + self.gap;
        let first = self.square_top + CODE_CAPITALS * self.code;
        let last = self.lay_code(&mut laid, label, (left, first), (self.code, self.check));
        self.lay_goods(&mut laid, label, (left, last));
        self.lay_facts(&mut laid, label);
        self.lay_hint(&mut laid, &printing.hint);
        laid
    }

    fn lay_plain<'a>(&self, laid: &mut Laid<'a>, label: &'a Label) {
        let sizes = (self.plain_code, self.plain_check);
        let code = self.code_width(label, sizes);
        let gap = self.gap.max(quiet(self.plain_square, label));
        let left = (self.width - self.plain_square - gap - code) / 2.0;
        let top = (self.height - self.plain_square) / 2.0;
        laid.squares.push((left, top, self.plain_square, &label.square));
        let high = (CODE_CAPITALS + CODE_LEADING) * self.plain_code;
        let first = (self.height - high) / 2.0 + CODE_CAPITALS * self.plain_code;
        self.lay_code(laid, label, (left + self.plain_square + gap, first), sizes);
    }

    fn lay_head(&self, laid: &mut Laid<'_>, centre: Option<&str>, number: Option<&str>) {
        let bold = &self.typefaces.bold;
        let inner = self.inner();
        let baseline = self.top + self.head;
        let mut free = inner;
        if let Some(number) = number {
            let line = bold.fitted(number, inner / 2.0 / self.head);
            free -= line.width(self.head) + self.head;
            let x = self.width - self.side - line.width(self.head);
            laid.text((x, baseline), (bold, self.head), line);
        }
        if let Some(centre) = centre {
            let line = bold.fitted(centre, free / self.head);
            laid.text((self.side, baseline), (bold, self.head), line);
        }
    }

    /// The code in two lines and what checks it, behind; gives the lower baseline.
    fn lay_code(
        &self,
        laid: &mut Laid<'_>,
        label: &Label,
        (left, first): (f32, f32),
        (size, check_size): (f32, f32),
    ) -> f32 {
        let code = &self.typefaces.code;
        let [upper, lower, check] = self.code_lines(label);
        let last = first + CODE_LEADING * size;
        let after = left + lower.width(size) + CHECK_OFF * size;
        laid.text((left, first), (code, size), upper);
        laid.text((left, last), (code, size), lower);
        laid.text((after, last), (code, check_size), check);
        last
    }

    fn code_lines(&self, label: &Label) -> [Line; 3] {
        let code = &self.typefaces.code;
        let middle = label.code.char_indices().nth(CODE_UPPER).map_or(label.code.len(), |at| at.0);
        let (upper, lower) = label.code.split_at(middle);
        [upper, lower, &label.check].map(|part| code.spaced(part, CODE_APART))
    }

    fn code_width(&self, label: &Label, (size, check_size): (f32, f32)) -> f32 {
        let [upper, lower, check] = self.code_lines(label);
        let lower = lower.width(size) + CHECK_OFF * size + check.width(check_size);
        lower.max(upper.width(size))
    }

    /// What is inside and how much of it, under the code.
    fn lay_goods(&self, laid: &mut Laid<'_>, label: &Label, (left, last): (f32, f32)) {
        let Typefaces { plain, bold, .. } = self.typefaces;
        let width = self.width - self.side - left;
        let mut baseline = last + CODE_TAIL * self.code;
        if let Some(what) = &label.what {
            let [large, small] = self.what;
            let whole = bold.line(what);
            let (lines, size) = if whole.width(large) <= width {
                (vec![whole], large)
            } else {
                (bold.broken(what, width / small, 2), small)
            };
            for (at, line) in lines.into_iter().enumerate() {
                baseline += if at == 0 { size * 0.95 } else { size * LEADING };
                laid.text((left, baseline), (bold, size), line);
            }
        }
        if let Some(amount) = &label.amount {
            baseline += self.amount * 1.36;
            let line = plain.fitted(amount, width / self.amount);
            laid.text((left, baseline), (plain, self.amount), line);
        }
    }

    /// What is told, side by side under a rule; lines to write on, where it is not known yet.
    fn lay_facts(&self, laid: &mut Laid<'_>, label: &Label) {
        let facts = &label.facts[..label.facts.len().min(FACTS_MAX)];
        if facts.is_empty() {
            return;
        }
        let Typefaces { plain, bold, .. } = self.typefaces;
        let rule_top = self.rule_top(label);
        laid.bars.push([self.side, rule_top, self.inner(), self.rule]);
        let gap = self.name;
        let column = (self.inner() + gap) / parts(facts.len());
        let width = column - gap;
        let [wished, least] = self.value;
        let above = rule_top + self.rule + self.name * 1.1;
        let below = self.rule_top + self.rule + self.name * 1.1 + wished * 1.14;
        for (told, at) in facts.iter().zip(0_u8..) {
            let x = self.side + f32::from(at) * column;
            let name = plain.fitted(&told.name, width / self.name);
            laid.text((x, above), (plain, self.name), name);
            let Some(value) = &told.value else {
                laid.bars.push([x, below + 2.0, width, 0.75]);
                continue;
            };
            let whole = bold.line(value);
            let size = (width / whole.width(1.0).max(f32::EPSILON)).clamp(least, wished);
            if whole.width(size) <= width {
                laid.text((x, below), (bold, size), whole);
                continue;
            }
            let mut baseline = if self.value_lines == 1 { below } else { above + least * LEADING };
            for line in bold.broken(value, width / least, self.value_lines) {
                laid.text((x, baseline), (bold, least), line);
                baseline += least * LEADING;
            }
        }
    }

    /// Where the rule lies: higher up where nothing stands beside it, so that a pen has room.
    fn rule_top(&self, label: &Label) -> f32 {
        let is_blank = label.what.is_none() && label.amount.is_none();
        if is_blank && label.facts.iter().all(|told| told.value.is_none()) {
            self.square_top + self.square + quiet(self.square, label)
        } else {
            self.rule_top
        }
    }

    /// What to do with the label, in as few lines as its languages take, at the lower edge.
    fn lay_hint(&self, laid: &mut Laid<'_>, hint: &[String]) {
        let plain = &self.typefaces.plain;
        let width = self.inner() / self.hint;
        let mut lines: Vec<String> = Vec::new();
        for said in hint {
            if let Some(line) = lines.last_mut() {
                let longer = format!("{line}{BETWEEN}{said}");
                if plain.line(&longer).width(1.0) <= width {
                    *line = longer;
                    continue;
                }
            }
            lines.push(said.clone());
        }
        lines.truncate(2);
        let mut baseline = self.height - self.bottom;
        for line in lines.iter().rev() {
            laid.text((self.side, baseline), (plain, self.hint), plain.fitted(line, width));
            baseline -= self.hint * LEADING;
        }
    }

    fn inner(&self) -> f32 {
        self.width - 2.0 * self.side
    }
}

/// The light modules that have to stay around a square of this width.
fn quiet(width: f32, label: &Label) -> f32 {
    square::QUIET * width / parts(label.square.size())
}

fn parts(count: usize) -> f32 {
    f32::from(u16::try_from(count).unwrap_or(u16::MAX))
}

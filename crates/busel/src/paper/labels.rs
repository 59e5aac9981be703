//! Labels of boxes: a square to scan, the code to type where nothing scans, and as much of what is
//! inside as is known. One fills an A6 page; eight fill an A4 page, to be cut apart.
//!
//! A plain label has the square and the code and nothing else, so that whoever finds the box learns
//! nothing. All words come in already worded.

mod form;

use super::sheet::{Laid, Sheets, mm};
use super::{NoPaper, Square, Typefaces};
use form::Form;

/// What is said of one box.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Label {
    /// The letters of the code, without those that check it.
    pub code: String,
    /// The letters that check it.
    pub check: String,
    /// The same code to be scanned.
    pub square: Square,
    /// Which of how many: "Box 3 of 40".
    pub number: Option<String>,
    /// What is inside.
    pub what: Option<String>,
    /// How much of it: "6 pieces · 9.6 kg".
    pub amount: Option<String>,
    /// What else has to be known, at most four of them: use before, keep, waybill.
    pub facts: Vec<Told>,
}

/// Something told under its name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// What it is: "Use before".
    pub name: String,
    /// What it is today; none is a line for somebody with a pen.
    pub value: Option<String>,
}

/// What labels are printed on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Paper {
    /// One label fills an A6 page, lying.
    A6,
    /// Eight labels fill an A4 page, standing.
    EightOnA4,
}

/// How labels are printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Printing {
    /// What on.
    pub paper: Paper,
    /// The square and the code, and nothing that tells of goods, people or places.
    pub is_plain: bool,
    /// What the file says it is.
    pub title: String,
    /// Whose boxes these are; none if that is better not said.
    pub centre: Option<String>,
    /// What to do with a label, in as many languages as its readers have.
    pub hint: Vec<String>,
}

const A4: (f32, f32) = (mm(210.0), mm(297.0));
const ACROSS: usize = 2;
const DOWN: usize = 4;

impl Printing {
    /// The labels as a PDF. The same labels give the same bytes.
    ///
    /// # Errors
    ///
    /// If there are no labels, or no typefaces to print them in.
    pub fn pdf(&self, labels: &[Label]) -> Result<Vec<u8>, NoPaper> {
        let typefaces = Typefaces::inside()?;
        if labels.is_empty() {
            return Err(NoPaper::Nothing);
        }
        let form = Form::of(self.paper, typefaces);
        let mut sheets = Sheets::new(&self.title);
        match self.paper {
            Paper::A6 => {
                for label in labels {
                    let laid = form.lay(label, self);
                    sheets.page((form.width, form.height), [((0.0, 0.0), &laid)])?;
                }
            }
            Paper::EightOnA4 => {
                let marks = marks(&form);
                for eight in labels.chunks(ACROSS * DOWN) {
                    let laid: Vec<Laid<'_>> =
                        eight.iter().map(|label| form.lay(label, self)).collect();
                    let corners = corners(&form).into_iter().zip(&laid);
                    sheets.page(A4, corners.chain([((0.0, 0.0), &marks)]))?;
                }
            }
        }
        sheets.finish()
    }
}

/// Where the labels of an A4 page lie, in the sequence they are read.
fn corners(form: &Form) -> Vec<(f32, f32)> {
    let mut corners = Vec::new();
    let mut top = 0.0;
    for _ in 0..DOWN {
        corners.extend([(0.0, top), (form.width, top)]);
        top += form.height;
    }
    corners
}

/// Where to cut: small crosses at the corners of labels.
fn marks(form: &Form) -> Laid<'static> {
    const LONG: f32 = mm(6.0);
    const THIN: f32 = 0.5;
    let mut marks = Laid::default();
    let mut y = 0.0;
    for _ in 0..=DOWN {
        for x in [0.0, form.width, 2.0 * form.width] {
            marks.bars.push([x - LONG / 2.0, y - THIN / 2.0, LONG, THIN]);
            marks.bars.push([x - THIN / 2.0, y - LONG / 2.0, THIN, LONG]);
        }
        y += form.height;
    }
    marks
}

#[cfg(test)]
mod tests;

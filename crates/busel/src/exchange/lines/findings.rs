//! What the steps of reading a row hand to each other: what its columns say of the variant, what
//! should be looked at, and what stops the row.

use crate::exchange::units::LineUnit;
use crate::exchange::variant::Said;
use crate::exchange::why::Why;

/// What the columns of variants say, and what of it is a unit.
pub(super) struct Variants {
    pub(super) said: Said,
    pub(super) unit: Option<LineUnit>,
    pub(super) text: String,
}

/// What stops a row, and the column it stands in.
pub(super) type Asked = (Option<usize>, Why);

/// What should be looked at in a row that was read, by column.
#[derive(Default)]
pub(super) struct Findings {
    pub(super) all: Vec<Asked>,
}

impl Findings {
    pub(super) fn add(&mut self, column: Option<usize>, why: Why) {
        self.all.push((column, why));
    }
}

//! What a sink wants: so many units, in segments that earn less and less.

use super::Cost;

/// What a sink wants.
#[derive(Debug, Clone, Copy)]
pub(in crate::allocate) struct Wanted<C> {
    /// At least 1.
    pub(in crate::allocate) units: u64,
    /// A good guess at how much of it will be served; taken down to a whole number of segments.
    pub(in crate::allocate) aim: u64,
    /// Equal parts of the wish, at least 1; where units do not divide, they differ by one.
    pub(in crate::allocate) segments: u8,
    /// Earned by each unit of the first segment.
    pub(in crate::allocate) reward: C,
    /// How much less a unit of each further segment earns; not negative.
    pub(in crate::allocate) fall: C,
}

impl<C: Cost> Wanted<C> {
    /// Units in the segments before `segment`.
    pub(super) fn before(&self, segment: u8) -> u64 {
        // `UNITS_MAX` keeps this far from overflow.
        self.units * u64::from(segment) / u64::from(self.segments)
    }

    /// Units in `segment`.
    pub(super) fn width(&self, segment: u8) -> u64 {
        self.before(segment + 1) - self.before(segment)
    }

    /// The first segment from `segment` on that holds a unit.
    pub(super) fn next_filled(&self, mut segment: u8) -> u8 {
        while segment < self.segments && self.width(segment) == 0 {
            segment += 1;
        }
        segment
    }

    /// The last segment before `segment` that holds a unit.
    pub(super) fn back_from(&self, segment: u8) -> Option<u8> {
        (0..segment).rev().find(|&before| self.width(before) > 0)
    }

    /// Full segments at the start.
    pub(super) fn aims_at(&self) -> u8 {
        (0..=self.segments).rev().find(|&full| self.before(full) <= self.aim).unwrap_or(0)
    }

    pub(super) fn earns(&self, segment: u8) -> C {
        self.reward - self.fall * C::from(segment)
    }
}

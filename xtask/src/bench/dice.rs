//! Dice for what is made to be measured: the same seed throws the same, everywhere.

/// `SplitMix64`: short, and the same everywhere.
pub(super) struct Dice(u64);

impl Dice {
    /// Dice that begin at `seed`.
    pub(super) fn of(seed: u64) -> Self {
        Self(seed)
    }

    fn throw(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number from 0.
    pub(super) fn below(&mut self, sides: u64) -> u64 {
        self.throw() % sides
    }

    /// A place in a list of this length.
    pub(super) fn index(&mut self, sides: usize) -> usize {
        usize::try_from(self.below(sides as u64)).expect("below a length")
    }

    /// One of these.
    pub(super) fn one_of<'a, T>(&mut self, things: &'a [T]) -> &'a T {
        &things[self.index(things.len())]
    }
}

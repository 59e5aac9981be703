//! The dice of the month. The same seed throws the same month, on every machine and by every compiler.

/// Numbers that look thrown (`SplitMix64`).
#[derive(Debug, Clone)]
pub(super) struct Dice(u64);

impl Dice {
    pub(super) fn of(seed: u64) -> Self {
        Self(seed)
    }

    pub(super) fn throw(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number below `sides`, and 0 if there are none.
    pub(super) fn below(&mut self, sides: u64) -> u64 {
        self.throw() % sides.max(1)
    }

    /// True so often in a hundred.
    pub(super) fn in_hundred(&mut self, times: u64) -> bool {
        self.below(100) < times
    }

    /// One of the numbers from 1 to `most`.
    pub(super) fn number(&mut self, most: u32) -> u32 {
        u32::try_from(1 + self.below(u64::from(most))).expect("it is at most a u32")
    }

    pub(super) fn bytes(&mut self) -> [u8; 16] {
        let [one, other] = [self.throw(), self.throw()].map(u64::to_le_bytes);
        std::array::from_fn(|at| if at < 8 { one[at] } else { other[at - 8] })
    }
}

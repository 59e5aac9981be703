//! Dice that fall the same way for the same seed, on every machine.
//!
//! `SplitMix64` by Steele, Lea and Flood (2014): enough for problems, of no use for secrets.

/// Dice, also for who plans by chance.
#[derive(Debug, Clone)]
pub struct Dice(u64);

impl Dice {
    /// The dice of a seed.
    #[must_use]
    pub fn of(seed: u64) -> Self {
        Self(seed)
    }

    fn throw(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number from `least` to `most`, both included. The bias is below one in a million for the
    /// ranges of a problem.
    pub fn between(&mut self, least: i64, most: i64) -> i64 {
        assert!(least <= most, "a range of dice has at least one side");
        let sides = i128::from(most) - i128::from(least) + 1;
        let side = i128::from(self.throw()).rem_euclid(sides);
        i64::try_from(i128::from(least) + side).expect("between two numbers of that size")
    }

    /// A place in a list of `length`.
    pub fn below(&mut self, length: usize) -> usize {
        let last = i64::try_from(length).expect("lists are short") - 1;
        usize::try_from(self.between(0, last)).expect("not below 0")
    }

    /// True once in so many times.
    pub fn one_in(&mut self, times: i64) -> bool {
        self.between(1, times) == 1
    }

    /// One of a list that is not empty.
    pub fn one_of<'a, T>(&mut self, list: &'a [T]) -> &'a T {
        &list[self.below(list.len())]
    }
}

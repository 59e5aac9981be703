//! Dice with a seed: the same seed throws the same numbers, everywhere and always.
//!
//! It knows nothing of what it is thrown for. The generator is Wang Yi's wyrand: one addition and
//! one wide multiplication for a throw, which is all the search can spend on it.

/// A source of numbers that look random.
#[derive(Debug, Clone)]
pub(super) struct Dice(u64);

impl Dice {
    pub(super) fn new(seed: u64) -> Self {
        // Neighbouring seeds must not start alike, so the first throws are thrown away.
        let mut dice = Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ 0x5851_f42d_4c95_7f2d);
        dice.throw();
        dice.throw();
        dice
    }

    #[expect(clippy::cast_possible_truncation, reason = "both halves of the product are wanted")]
    fn throw(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0xa076_1d64_78bd_642f);
        let wide = u128::from(self.0) * u128::from(self.0 ^ 0xe703_7ed1_a0b4_28db);
        (wide >> 64) as u64 ^ wide as u64
    }

    /// A number from 0 to below `end`, which is not 0.
    #[expect(clippy::cast_possible_truncation, reason = "the high half is below `end`")]
    pub(super) fn below(&mut self, end: usize) -> usize {
        let wide = u128::from(self.throw()) * end as u128;
        (wide >> 64) as usize
    }

    /// A fraction from 0 to below 1.
    #[expect(clippy::cast_precision_loss, reason = "53 bits fit exactly")]
    pub(super) fn fraction(&mut self) -> f64 {
        (self.throw() >> 11) as f64 / (1u64 << 53) as f64
    }

    /// A number from 1 to below `end + 1`, where `end` may be a fraction.
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "small and positive"
    )]
    pub(super) fn up_to(&mut self, end: f64) -> usize {
        (1.0 + self.fraction() * end.max(0.0)) as usize
    }

    /// How often something that happens once in `mean` times does not happen before it does.
    #[expect(clippy::cast_possible_truncation, reason = "a hundredfold of a small mean")]
    pub(super) fn wait(&mut self, mean: f64) -> i64 {
        (-(1.0 - self.fraction()).ln() * mean) as i64
    }

    /// Mixes a list.
    pub(super) fn shuffle<T>(&mut self, list: &mut [T]) {
        for end in (2..=list.len()).rev() {
            list.swap(end - 1, self.below(end));
        }
    }
}

//! The clock and the dice. Made once, in `main.rs`, and handed in; nothing else may ask the machine
//! for the time or for a random number (law L6), so a test can stop the one and load the other.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use busel_domain::ids::{Attempt, WordsId};
use busel_domain::time::Moment;
use sha2::{Digest, Sha256};

/// Where the time comes from.
type Clock = Arc<dyn Fn() -> Moment + Send + Sync>;
/// Where random bytes come from.
type Dice = Arc<dyn Fn(&mut [u8]) + Send + Sync>;

/// The clock and the dice.
#[derive(Clone)]
pub struct Outside {
    clock: Clock,
    dice: Dice,
}

impl Outside {
    /// A clock and dice of the caller's choice.
    #[must_use]
    pub fn new(clock: Clock, dice: Dice) -> Self {
        Self { clock, dice }
    }

    /// A clock that stands still and dice that always fall the same way, for tests.
    #[must_use]
    pub fn fixed(now: Moment, seed: u64) -> Self {
        let thrown = AtomicU64::new(0);
        let dice = move |bytes: &mut [u8]| {
            for chunk in bytes.chunks_mut(32) {
                let count = thrown.fetch_add(1, Ordering::Relaxed);
                let block = Sha256::new().chain_update(seed.to_le_bytes());
                let block = block.chain_update(count.to_le_bytes()).finalize();
                chunk.copy_from_slice(&block[..chunk.len()]);
            }
        };
        Self { clock: Arc::new(move || now), dice: Arc::new(dice) }
    }

    /// The time.
    #[must_use]
    pub fn now(&self) -> Moment {
        (self.clock)()
    }

    /// Random bytes.
    #[must_use]
    pub fn bytes<const N: usize>(&self) -> [u8; N] {
        let mut bytes = [0; N];
        (self.dice)(&mut bytes);
        bytes
    }

    /// A new attempt: when, to the millisecond, and 80 random bits. Those made one after the other stand
    /// beside each other in the store's index, which is written page by page: with nothing but dice each
    /// would cost a page of its own. That an attempt tells when its page was shown tells nothing new.
    #[must_use]
    pub fn attempt(&self) -> Attempt {
        let mut attempt = [0; 16];
        attempt[..6].copy_from_slice(&self.now().0.to_be_bytes()[2..]);
        attempt[6..].copy_from_slice(&self.bytes::<10>());
        Attempt(attempt)
    }

    /// An id for words that go into the vault.
    #[must_use]
    pub fn words_id(&self) -> WordsId {
        WordsId(self.bytes())
    }
}

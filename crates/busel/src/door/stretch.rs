//! Stretching of passphrases by Argon2id, so that a guess costs a fifth of a second and 64 MiB.

use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};

use argon2::{Algorithm, Argon2, Params, Version};
use tokio::sync::Semaphore;
use zeroize::Zeroizing;

use super::NotIn;
use super::passphrase::Passphrase;
use crate::fault::Fault;

/// More hashes at once than this would take memory the rest of the program needs.
const AT_ONCE_MAX: usize = 4;

/// When so many wait for their turn, the next one is told to come back.
const QUEUE_MAX: usize = 32;

/// What one hash costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Cost {
    /// KiB of memory.
    pub(super) memory_kib: u32,
    /// Times the memory is gone through.
    pub(super) passes: u32,
    /// Lanes, one after another here.
    pub(super) lanes: u32,
}

impl Cost {
    /// What passphrases cost.
    pub(super) const REAL: Self = Self { memory_kib: 64 * 1_024, passes: 3, lanes: 1 };
    /// The least that Argon2 can, for measuring what else signing in takes.
    pub(super) const NEXT_TO_NOTHING: Self = Self { memory_kib: 8, passes: 1, lanes: 1 };
}

/// A stretched passphrase, as the store keeps it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Stretched {
    pub(super) cost: Cost,
    pub(super) salt: [u8; 16],
    pub(super) hash: [u8; 32],
}

/// Stretches passphrases, only so many at once.
pub(super) struct Stretcher {
    cost: Cost,
    places: Semaphore,
    queue: AtomicUsize,
    made: AtomicU64,
}

/// One's place in the queue, given back however the wait ends.
struct Queued<'a>(&'a AtomicUsize);

impl Drop for Queued<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}

impl Stretcher {
    pub(super) fn new(cost: Cost) -> Self {
        let cores = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
        let places = Semaphore::new(cores.min(AT_ONCE_MAX));
        Self { cost, places, queue: AtomicUsize::new(0), made: AtomicU64::new(0) }
    }

    /// What a new hash costs.
    pub(super) fn cost(&self) -> Cost {
        self.cost
    }

    /// Whether so many wait that one more would wait for long.
    pub(super) fn is_crowded(&self) -> bool {
        self.queue.load(Ordering::Relaxed) >= QUEUE_MAX
    }

    /// How many hashes were made so far, for the tests that count them.
    #[cfg(test)]
    pub(super) fn made(&self) -> u64 {
        self.made.load(Ordering::Relaxed)
    }

    /// Stretches a passphrase, byte for byte as it was typed.
    pub(super) async fn stretch(
        &self,
        passphrase: Passphrase,
        salt: [u8; 16],
        cost: Cost,
    ) -> Result<Stretched, NotIn> {
        let stopping = |_| NotIn::Fault(Fault::Stopping);
        self.queue.fetch_add(1, Ordering::Relaxed);
        let _queued = Queued(&self.queue);
        let _place = self.places.acquire().await.map_err(stopping)?;
        self.made.fetch_add(1, Ordering::Relaxed);
        let hash = tokio::task::spawn_blocking(move || argon2id(passphrase.bytes(), &salt, cost));
        let hash = hash.await.map_err(|_| Fault::Stopping)??;
        Ok(Stretched { cost, salt, hash: *hash })
    }
}

fn argon2id(secret: &[u8], salt: &[u8], cost: Cost) -> Result<Zeroizing<[u8; 32]>, Fault> {
    let unusable = |_| Fault::Store("cost of a passphrase".into());
    let params =
        Params::new(cost.memory_kib, cost.passes, cost.lanes, Some(32)).map_err(unusable)?;
    let mut hash = Zeroizing::new([0; 32]);
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into(secret, salt, hash.as_mut())
        .map_err(unusable)?;
    Ok(hash)
}

#[cfg(test)]
mod tests {
    use std::future::Future;
    use std::task::Poll;

    use super::*;

    #[test]
    fn the_hash_is_the_one_of_the_reference_program() {
        // The vector of the Argon2 authors' own test for Argon2id, version 19.
        let cost = Cost { memory_kib: 65_536, passes: 2, lanes: 1 };
        let hash = argon2id(b"password", b"somesalt", cost).expect("a usable cost");
        assert_eq!(
            super::super::secret::hex(hash.as_ref()).as_str(),
            "09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7"
        );
    }

    #[tokio::test]
    async fn whoever_gives_up_waiting_leaves_the_queue() {
        let stretcher = Stretcher::new(Cost::NEXT_TO_NOTHING);
        let all = u32::try_from(stretcher.places.available_permits()).expect("few");
        let busy = stretcher.places.acquire_many(all).await.expect("open");
        let passphrase = Passphrase::new("anything".into()).expect("short enough");
        let mut waiting: Vec<_> = (0..QUEUE_MAX)
            .map(|_| Box::pin(stretcher.stretch(passphrase.clone(), [0; 16], stretcher.cost)))
            .collect();
        for one in &mut waiting {
            assert!(
                std::future::poll_fn(|cx| Poll::Ready(one.as_mut().poll(cx).is_pending())).await
            );
        }
        assert!(stretcher.is_crowded());
        drop(waiting);
        assert!(!stretcher.is_crowded());
        drop(busy);
        stretcher.stretch(passphrase, [0; 16], stretcher.cost).await.expect("its turn");
    }

    #[test]
    fn a_passphrase_costs_what_the_design_says() {
        assert_eq!(Cost::REAL, Cost { memory_kib: 65_536, passes: 3, lanes: 1 });
    }
}

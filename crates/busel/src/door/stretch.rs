//! Stretching of passphrases by Argon2id, so that a guess costs a fifth of a second and 64 MiB.

use std::sync::atomic::{AtomicU64, Ordering};

use argon2::{Algorithm, Argon2, Params, Version};
use tokio::sync::Semaphore;
use zeroize::Zeroizing;

use super::NotIn;
use super::passphrase::Passphrase;
use crate::fault::Fault;

/// More hashes at once than this would take memory the rest of the program needs.
const AT_ONCE_MAX: usize = 4;

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
    made: AtomicU64,
}

impl Stretcher {
    pub(super) fn new(cost: Cost) -> Self {
        let cores = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
        Self { cost, places: Semaphore::new(cores.min(AT_ONCE_MAX)), made: AtomicU64::new(0) }
    }

    /// What a new hash costs.
    pub(super) fn cost(&self) -> Cost {
        self.cost
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

    #[test]
    fn a_passphrase_costs_what_the_design_says() {
        assert_eq!(Cost::REAL, Cost { memory_kib: 65_536, passes: 3, lanes: 1 });
    }
}

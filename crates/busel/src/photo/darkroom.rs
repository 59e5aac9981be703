//! Where photos are painted anew: few at a time, away from the threads that answer pages, with a
//! short queue and an end to waiting.
//!
//! One photo may take half a gigabyte for some seconds, so a hundred at once would take the machine.
//! A decoder cannot be stopped from outside: when somebody has waited long enough they are told so,
//! and the work keeps its bench until it ends by itself. So however many give up and try again, no
//! more than [`BENCHES_MAX`] are at work.

use std::num::NonZeroUsize;
use std::sync::Arc;
use std::thread::available_parallelism;
use std::time::Duration;

use tokio::sync::Semaphore;
use tokio::task::spawn_blocking;
use tokio::time::timeout;

use super::{Area, Cleaned, PhotoRefusal, UPLOAD_BYTES_MAX, blur};

/// Photos at work at once, however many processors there are: each may take half a gigabyte.
pub const BENCHES_MAX: usize = 2;

/// Photos that are at work or wait for it. Each holds up to [`UPLOAD_BYTES_MAX`].
pub const SEATS: usize = 8;

/// How long somebody waits for a photo, the queue included.
pub const PATIENCE: Duration = Duration::from_secs(30);

/// The place where photos are painted anew. Clones share it.
#[derive(Debug, Clone)]
pub struct Darkroom {
    seats: Arc<Semaphore>,
    benches: Arc<Semaphore>,
    patience: Duration,
}

impl Default for Darkroom {
    /// Half of the processors, for pages want to be answered too.
    fn default() -> Self {
        let half = available_parallelism().map_or(1, NonZeroUsize::get) / 2;
        Self::with(half.clamp(1, BENCHES_MAX), SEATS, PATIENCE)
    }
}

impl Darkroom {
    pub(super) fn with(benches: usize, seats: usize, patience: Duration) -> Self {
        let semaphore = |permits| Arc::new(Semaphore::new(permits));
        Self { seats: semaphore(seats), benches: semaphore(benches), patience }
    }

    /// Paints anew what somebody sent.
    ///
    /// # Errors
    ///
    /// As [`Cleaned::from_upload`], and [`PhotoRefusal::TooBusy`] or [`PhotoRefusal::TookTooLong`].
    pub async fn clean<Upload>(&self, upload: Upload) -> Result<Cleaned, PhotoRefusal>
    where
        Upload: AsRef<[u8]> + Send + 'static,
    {
        // What is too large does not wait to be told so.
        if upload.as_ref().len() > UPLOAD_BYTES_MAX {
            return Err(PhotoRefusal::TooLarge);
        }
        self.work(move || Cleaned::from_upload(upload.as_ref())).await
    }

    /// Hides areas of a picture.
    ///
    /// # Errors
    ///
    /// As [`blur()`], and [`PhotoRefusal::TooBusy`] or [`PhotoRefusal::TookTooLong`].
    pub async fn blur(&self, cleaned: Cleaned, areas: Vec<Area>) -> Result<Cleaned, PhotoRefusal> {
        self.work(move || blur(&cleaned, &areas)).await
    }

    /// Does one piece of work on a bench.
    pub(super) async fn work<Work>(&self, work: Work) -> Result<Cleaned, PhotoRefusal>
    where
        Work: FnOnce() -> Result<Cleaned, PhotoRefusal> + Send + 'static,
    {
        let seat = Arc::clone(&self.seats).try_acquire_owned();
        let seat = seat.map_err(|_| PhotoRefusal::TooBusy)?;
        let benches = Arc::clone(&self.benches);
        let worked = async {
            let bench = benches.acquire_owned().await.expect("a darkroom is never closed");
            let at_work = spawn_blocking(move || {
                // Seat and bench are free when the work ends, not when somebody is tired of waiting.
                let _held = (seat, bench);
                work()
            });
            // The work catches its own falls; this one would be of the thread.
            at_work.await.unwrap_or(Err(PhotoRefusal::Damaged))
        };
        timeout(self.patience, worked).await.unwrap_or(Err(PhotoRefusal::TookTooLong))
    }
}

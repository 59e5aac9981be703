//! `busel seal`: tells the process that serves the centre to seal it, and waits until it did.

use std::time::Duration;

use clap::Args;
use rustix::io::Errno;
use rustix::process::{Pid, Signal, kill_process, test_kill_process};

use super::{Desk, Ended, Failed};
use crate::fault::Fault;
use crate::key::{Keeping, Keys};
use crate::lock::{Doing, Lock};
use crate::sealer::KeyLiesOpen;

/// It takes two seconds and a start; on a machine that is busy, more.
const SEALED_MAX: Duration = Duration::from_secs(20);
const LOOK_EVERY: Duration = Duration::from_millis(20);

/// Seal the centre that is served: nothing of it stays in memory.
#[derive(Debug, Args)]
pub(crate) struct Seal {}

impl Seal {
    pub(crate) async fn run(&self, desk: &Desk<'_>) -> Result<Ended, Failed> {
        if Keys::keeping(&desk.folder)? == Keeping::Bare {
            return Err(Failed::BadUse(KeyLiesOpen.to_string()));
        }
        match told_to_seal(desk).await? {
            Was::Open => desk.terminal.print("The centre is sealed.")?,
            Was::Sealed => desk.terminal.print("The centre was sealed already.")?,
            Was::Nobodys => desk.terminal.print("Nobody has the centre open: it is sealed.")?,
        }
        Ok(Ended::Done)
    }
}

/// What was found.
pub(super) enum Was {
    /// It was open, and is sealed now.
    Open,
    /// A process of a sealed centre.
    Sealed,
    /// No process at all.
    Nobodys,
}

/// Seals whoever serves the centre. The number in the lock is believed only while the lock is held,
/// and only whoever says that it serves is sent the signal: any other command it would end.
pub(super) async fn told_to_seal(desk: &Desk<'_>) -> Result<Was, Failed> {
    let Some((process, doing)) = Lock::holder(&desk.folder)? else { return Ok(Was::Nobodys) };
    let known = i32::try_from(process).ok().and_then(Pid::from_raw);
    match doing {
        Doing::Sealed => return Ok(Was::Sealed),
        Doing::Working => {
            return Err(Failed::BadUse(
                "another command works on this centre: wait until it has ended, or end it".into(),
            ));
        }
        Doing::Sealing => {}
        Doing::Serving => {
            let known = known.ok_or(Fault::InUse)?;
            kill_process(known, Signal::USR1).map_err(std::io::Error::from)?;
        }
    }
    let mut waited = Duration::ZERO;
    while waited < SEALED_MAX {
        // The process keeps its number when another program takes its place.
        if Lock::last_said(&desk.folder)? == (process, Doing::Sealed) {
            return Ok(Was::Open);
        }
        if known.is_none_or(|process| test_kill_process(process) == Err(Errno::SRCH)) {
            // It ended instead, and took its memory along.
            return Ok(Was::Nobodys);
        }
        tokio::time::sleep(LOOK_EVERY).await;
        waited += LOOK_EVERY;
    }
    Err(Failed::BadUse(format!(
        "process {process} was told and did not seal within {} seconds: end it",
        SEALED_MAX.as_secs()
    )))
}

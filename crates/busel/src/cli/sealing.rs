//! How a served centre ends: stopped in peace, or sealed, which is quicker and takes its memory along.

use std::time::Duration;

use tokio::sync::oneshot;
use tokio::task::JoinHandle;

use super::place::Place;
use super::{Desk, Failed, takeover};
use crate::clerk::Clerk;
use crate::door::Door;
use crate::fault::Fault;
use crate::home::Home;
use crate::lock::Doing;

/// Sealing waits no longer for what was begun. What was acknowledged is on the disk (law L3), and what
/// was not is either there whole or not at all, so going on loses nothing.
const FINISH_MAX: Duration = Duration::from_secs(2);

/// Of this, so long for answers that are on their way.
const ANSWERS_MAX: Duration = Duration::from_millis(700);

/// A centre that is served.
pub(super) struct Sealing {
    pub(super) home: Home,
    pub(super) clerk: Clerk,
    pub(super) door: Option<Door>,
    pub(super) server: JoinHandle<std::io::Result<()>>,
    /// Told when no more visits are taken.
    pub(super) last: Option<oneshot::Sender<()>>,
}

impl Sealing {
    /// Finishes everything that was begun.
    pub(super) async fn stop(&mut self) -> Result<(), Failed> {
        let _ended_already = self.last.take().map(|last| last.send(()));
        (&mut self.server).await.map_err(|_| Fault::Stopping)??;
        self.clerk.stop().await;
        Ok(())
    }

    /// Finishes what can be finished in two seconds and becomes the process of a sealed centre. Comes
    /// back only if that failed; the process has to end then, because it is not sealed.
    pub(super) async fn seal(&mut self, desk: &Desk<'_>, place: &Place, port: u16) -> Failed {
        // A lock that cannot be written is no reason to stay open.
        let _only_told = self.home.says(Doing::Sealing);
        let _late = tokio::time::timeout(FINISH_MAX, async {
            let _ended_already = self.last.take().map(|last| last.send(()));
            let _slow_browsers = tokio::time::timeout(ANSWERS_MAX, &mut self.server).await;
            if let Some(door) = &self.door {
                let _sealed_anyway = door.seal(None).await;
            }
            self.clerk.stop().await;
        })
        .await;
        let failed = takeover::by_sealed(&desk.folder, place, port);
        desk.terminal.complain(&format!("could not seal, so this process ends: {failed}"));
        // Nothing may be waited for any more: ending at once is what is left of sealing.
        std::process::abort()
    }
}

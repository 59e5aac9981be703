//! `busel locked`: what is left of a sealed centre. A page that asks for the passphrase, and nothing of
//! the centre in memory.
//!
//! `busel serve` becomes this when it is sealed, and this becomes `busel serve` when the passphrase
//! was right.

use std::net::SocketAddr;
use std::time::Duration;

use axum::serve::Listener;
use clap::Args;
use tokio::signal::unix::{SignalKind, signal};
use tokio::sync::{mpsc, oneshot};

use super::place::Place;
use super::serve::{announced, renewed, stopped};
use super::{Desk, Ended, Failed, takeover};
use crate::connections;
use crate::fault::Fault;
use crate::home::Home;
use crate::key::{Keeping, Keys};
use crate::lock::{Doing, Lock};
use crate::reached::Way;
use crate::sealer::KeyLiesOpen;
use crate::tls::{ProxyListener, TlsListener};
use crate::web::locked;

/// The process before this one held the lock; it is free in a moment.
const LOCK_FREE_MAX: Duration = Duration::from_secs(2);
const TRY_EVERY: Duration = Duration::from_millis(10);

/// The last page has so long to reach the browser.
const LAST_PAGE: Duration = Duration::from_secs(1);

/// Serve the page of a sealed centre, which asks for the passphrase.
#[derive(Debug, Args)]
pub(crate) struct Locked {
    #[command(flatten)]
    place: Place,
}

impl Locked {
    pub(crate) async fn run(&self, desk: &Desk<'_>) -> Result<Ended, Failed> {
        sealed(desk, &self.place).await
    }
}

/// Serves the page until somebody opens the centre or says stop.
pub(crate) async fn sealed(desk: &Desk<'_>, place: &Place) -> Result<Ended, Failed> {
    // Also where two persons or an identity are needed, a bare key beside would make it a show.
    match Keys::keeping(&desk.folder) {
        Ok(Keeping::Bare) => return Err(Failed::BadUse(KeyLiesOpen.to_string())),
        // Wiped a moment ago, perhaps: then the page says that there is no key any more.
        Err(no) if !Home::has_store(&desk.folder) => return Err(no.into()),
        Ok(Keeping::Wrapped | Keeping::TwoPersons) | Err(_) => {}
    }
    let stop = stopped()?;
    // Sealed it is: a second signal changes nothing, and must not end this process.
    let mut again = signal(SignalKind::user_defined1())?;
    tokio::spawn(async move { while again.recv().await.is_some() {} });
    let reached = place.reached()?;
    let lock = free_lock(desk).await?;
    let listener = place.listen().await?;
    let address = listener.local_addr()?;
    let at = announced(&reached, address);
    let (opened, mut keys) = mpsc::channel(1);
    let router = locked::router(&desk.folder, reached.clone(), opened);
    let (last, is_last) = oneshot::channel::<()>();
    let mut server = match reached.way() {
        Way::ThisMachine => spawned(listener, router, is_last),
        Way::Proxy(proxy) => spawned(ProxyListener::new(listener, *proxy), router, is_last),
        Way::Tls { .. } => {
            let certificate = place.certificate()?.ok_or(Fault::Stopping)?;
            tokio::spawn(renewed(certificate.clone()));
            spawned(TlsListener::new(listener, certificate)?, router, is_last)
        }
    };
    lock.says(Doing::Sealed)?;
    // Whoever started the sealed process may be gone, and with them its terminal.
    let _nobody_reads = desk.terminal.print(&format!("Busel is sealed. Open it at {at}"));
    let keys = tokio::select! {
        keys = keys.recv() => keys,
        () = stop => None,
        ended = &mut server => {
            ended.map_err(|_| Fault::Stopping)??;
            None
        }
    };
    let _ended_already = last.send(());
    let _late = tokio::time::timeout(LAST_PAGE, server).await;
    match keys {
        Some(keys) => Err(takeover::by_serving(&desk.folder, place, address.port(), &keys)),
        None => Ok(Ended::Done),
    }
}

fn spawned<L: Listener<Addr = SocketAddr>>(
    listener: L,
    router: axum::Router,
    is_last: oneshot::Receiver<()>,
) -> tokio::task::JoinHandle<std::io::Result<()>> {
    let stop = async move {
        let _told_or_gone = is_last.await;
    };
    tokio::spawn(connections::answer(listener, router, stop))
}

async fn free_lock(desk: &Desk<'_>) -> Result<Lock, Failed> {
    let mut waited = Duration::ZERO;
    loop {
        match Lock::take(&desk.folder) {
            Err(Fault::InUse) if waited < LOCK_FREE_MAX => {
                tokio::time::sleep(TRY_EVERY).await;
                waited += TRY_EVERY;
            }
            taken => return Ok(taken?),
        }
    }
}

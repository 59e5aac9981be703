//! `busel serve`: the pages of the centre, at this machine or by TLS, until somebody says stop or seal.

use std::convert::Infallible;
use std::fs::File;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use clap::Args;
use tokio::net::TcpListener;
use tokio::signal::unix::{SignalKind, signal};
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

use super::place::Place;
use super::sealing::Sealing;
use super::{Desk, Ended, Failed, catalogue, coordinator, locked};
use crate::atlas::Atlas;
use crate::clerk::Clerk;
use crate::courier::{By, Courier, Post};
use crate::door::Door;
use crate::fault::Fault;
use crate::home::Home;
use crate::key::Keys;
use crate::lock::Doing;
use crate::reached::{Reached, Way};
use crate::road_service::RoadService;
use crate::safety::Safety;
use crate::sealer::{Cause, Sealer};
use crate::swap::Swap;
use crate::tls::{Certificate, ProxyListener, TlsListener};
use crate::web::{self, App};

/// How often it is looked whether a new day has begun.
const SWEEP_LOOKS: Duration = Duration::from_hours(1);

/// Serve the pages of the centre on this machine, or by TLS beyond it.
#[derive(Debug, Args)]
pub(crate) struct Serve {
    #[command(flatten)]
    place: Place,
    /// Start sealed: only the page that asks for the passphrase.
    #[arg(long)]
    locked: bool,
    /// Read the opened keys from standard input, 0: from a process that opened them, or from
    /// `age --decrypt` with a hardware identity.
    #[arg(long, value_name = "0", conflicts_with = "locked", value_parser = clap::value_parser!(u8).range(0..=0))]
    keys_from_fd: Option<u8>,
}

impl Serve {
    pub(crate) async fn run(&self, desk: &Desk<'_>) -> Result<Ended, Failed> {
        // Before anything else, so that a handed key stands nowhere but here.
        let handed = self.keys_from_fd.map(|_| handed_keys()).transpose()?;
        let place = &self.place;
        let (reached, zone) = (place.reached()?, place.zone()?);
        let certificate = place.certificate()?;
        let swap = self.safe_swap(desk)?;
        if self.locked {
            return locked::sealed(desk, place).await;
        }
        // Before anything slow, so that a stop during start-up is heard.
        let stop = stopped()?;
        let (home, clerk) = match handed {
            Some(keys) => {
                let home = Home::open_with(&desk.folder, keys)?;
                let clerk = Clerk::open(&home, catalogue(), desk.outside.clone())?;
                (home, clerk)
            }
            None => desk.open()?,
        };
        let listener = place.listen().await?;
        let address = listener.local_addr()?;
        let door = Door::open(&home, desk.outside.clone())?.at(&reached.site(address))?;
        let sealer = Sealer::new(home.key_is_bare());
        let name = desk.folder.file_name().map(|name| name.to_string_lossy().into_owned());
        let app = App {
            clerk: clerk.clone(),
            outside: desk.outside.clone(),
            key_is_bare: home.key_is_bare(),
            centre_name: name.unwrap_or_default(),
            zone: zone.clone(),
            atlas: atlas(desk, &home),
            sealer: sealer.clone(),
            on_fault: |fault| super::Terminal::new().complain(&fault.to_string()),
            safety: Safety {
                folder: desk.folder.clone(),
                swap,
                process: desk.process,
                way: reached.way().clone(),
            },
            origin: reached.origin(address),
            reached: reached.clone(),
            door: door.clone(),
        };
        let first = super::people::first_link(desk, &app).await?;
        let at = announced(&reached, address);
        let (last, is_last) = oneshot::channel();
        let server = spawned(app, listener, certificate, is_last)?;
        tokio::spawn(told_by_signal(sealer.clone())?);
        let (hours, outside, watched) = (place.hours(), desk.outside.clone(), sealer.clone());
        tokio::spawn(async move { watched.watch(hours, zone, outside).await });
        home.says(Doing::Serving)?;
        desk.terminal.print(&format!("Busel is at {at}"))?;
        desk.terminal.print("Stop it with Ctrl-C.")?;
        for line in first {
            desk.terminal.print(&line)?;
        }
        let working = clerk.clone();
        let mut sealing = Sealing { home, clerk, door: Some(door), server, last: Some(last) };
        tokio::select! {
            () = stop => sealing.stop().await.map(|()| Ended::Done),
            _ = sealer.wanted() => Err(sealing.seal(desk, place, address.port()).await),
            ended = &mut sealing.server => {
                ended.map_err(|_| Fault::Stopping)??;
                sealing.clerk.stop().await;
                Ok(Ended::Done)
            }
            never = chores(desk, place.post_every(), &working) => match never {},
        }
    }

    /// Refuses a machine that may write the centre's memory to its disk, unless told otherwise.
    fn safe_swap(&self, desk: &Desk<'_>) -> Result<Swap, Failed> {
        let swap = Swap::of_this_machine();
        let is_bare = matches!(Keys::keeping(&desk.folder), Ok(crate::key::Keeping::Bare));
        let is_safe = matches!(swap, Swap::None | Swap::Ciphered) || self.place.swap_is_encrypted();
        if !is_safe && (self.place.allow_swap() || is_bare) {
            desk.terminal.complain(OPEN_SWAP);
        } else if !is_safe {
            return Err(Failed::BadUse(format!(
                "{OPEN_SWAP}: switch swap off (`swapoff -a`), put it on dm-crypt or zram, or say \
                 --swap-is-encrypted or --allow-swap"
            )));
        }
        if !matches!(swap, Swap::None) && !is_bare && !desk.process.stays_in_memory {
            desk.terminal.complain(
                "this machine does not let Busel keep its memory out of swap (limit of locked memory)",
            );
        }
        let is_said = self.place.swap_is_encrypted() && matches!(swap, Swap::Open | Swap::Unknown);
        Ok(if is_said { Swap::SaidToBeCiphered } else { swap })
    }
}

const OPEN_SWAP: &str = "this machine's swap is not ciphered, as far as it shows: what is in memory may \
                         be found on its disk later";

/// The keys that somebody hands in at standard input, which is closed then.
fn handed_keys() -> Result<Keys, Failed> {
    // Not through `stdin()`, whose buffer would keep them.
    let pipe = File::open("/proc/self/fd/0").map_err(Fault::from)?;
    let keys = Keys::read(&pipe)?;
    let nothing = File::open("/dev/null").map_err(Fault::from)?;
    rustix::stdio::dup2_stdin(&nothing).map_err(std::io::Error::from)?;
    Ok(keys)
}

fn atlas(desk: &Desk<'_>, home: &Home) -> Atlas {
    // Pages matter more than a map: without it distances are estimated.
    let roads = super::roads::of(home).unwrap_or_else(|no| {
        desk.terminal.complain(&no.to_string());
        None
    });
    let service = RoadService::open(&home.road_service()).unwrap_or_else(|no| {
        desk.terminal.complain(&no.to_string());
        None
    });
    if service.as_ref().is_some_and(|service| service.may_be_public) {
        desk.terminal.complain(super::roads::TOLD_TO_OTHERS);
    }
    Atlas { roads: roads.map(Arc::new), service: service.map(Arc::new) }
}

fn spawned(
    app: App,
    listener: TcpListener,
    certificate: Option<Certificate>,
    is_last: oneshot::Receiver<()>,
) -> Result<JoinHandle<std::io::Result<()>>, Failed> {
    let stop = async move {
        let _told_or_gone = is_last.await;
    };
    Ok(match (app.reached.way().clone(), certificate) {
        (Way::Tls { .. }, Some(certificate)) => {
            tokio::spawn(renewed(certificate.clone()));
            tokio::spawn(web::serve(app, TlsListener::new(listener, certificate)?, stop))
        }
        (Way::Proxy(proxy), _) => {
            tokio::spawn(web::serve(app, ProxyListener::new(listener, proxy), stop))
        }
        (Way::ThisMachine | Way::Tls { .. }, _) => tokio::spawn(web::serve(app, listener, stop)),
    })
}

/// The address a person types.
pub(super) fn announced(reached: &Reached, address: SocketAddr) -> String {
    let origin = reached.origin(address);
    match reached.way() {
        // People come by the proxy's port, and the proxy by this one.
        Way::Proxy(_) => format!("{origin}/ for people, and for the proxy at http://{address}/"),
        Way::ThisMachine | Way::Tls { .. } => format!("{origin}/"),
    }
}

/// Reads the certificate anew at every SIGHUP; a bad one changes nothing.
pub(super) async fn renewed(certificate: Certificate) {
    let Ok(mut renewals) = signal(SignalKind::hangup()) else { return };
    while renewals.recv().await.is_some() {
        if let Err(no) = certificate.read_again() {
            super::Terminal::new().complain(&no.to_string());
        }
    }
}

/// What a centre does by itself while it is served.
async fn chores(desk: &Desk<'_>, post_every: Option<Duration>, clerk: &Clerk) -> Infallible {
    tokio::select! {
        never = sweep_daily(desk, clerk) => never,
        never = post_letters(desk, post_every, clerk) => never,
    }
}

/// Lets go of words that have been kept for long enough, once each day the program sees: a machine
/// that slept through the night does it in the morning.
async fn sweep_daily(desk: &Desk<'_>, clerk: &Clerk) -> Infallible {
    let mut hours = tokio::time::interval(SWEEP_LOOKS);
    let mut swept = None;
    loop {
        hours.tick().await;
        let today = desk.outside.now().day();
        if swept == Some(today) {
            continue;
        }
        match clerk.sweep().await {
            Ok(_) => swept = Some(today),
            Err(no) => desk.terminal.complain(&no.to_string()),
        }
    }
}

/// Brings letters to other centres, if somebody said how often. Their page shows what still waits.
async fn post_letters(desk: &Desk<'_>, every: Option<Duration>, clerk: &Clerk) -> Infallible {
    let Some(every) = every else { return std::future::pending().await };
    let courier = Courier::new(clerk.clone(), desk.outside.clone());
    let (mut post, mut rounds) = (Post::new(), tokio::time::interval(every));
    loop {
        rounds.tick().await;
        let by = By { actor: coordinator(), attempt: desk.outside.attempt() };
        if let Err(no) = courier.post(&by, &mut post).await {
            desk.terminal.complain(&no.to_string());
        }
    }
}

/// Seals at SIGUSR1, which is what `busel seal` sends.
fn told_by_signal(sealer: Sealer) -> Result<impl Future<Output = ()>, std::io::Error> {
    let mut told = signal(SignalKind::user_defined1())?;
    Ok(async move {
        while told.recv().await.is_some() {
            if let Err(no) = sealer.seal(Cause::Signal) {
                super::Terminal::new().complain(&no.to_string());
            }
        }
    })
}

/// Ends when the machine or the person says stop.
pub(super) fn stopped() -> Result<impl Future<Output = ()> + Send + 'static, std::io::Error> {
    let mut interrupt = signal(SignalKind::interrupt())?;
    let mut terminate = signal(SignalKind::terminate())?;
    Ok(async move {
        tokio::select! {
            _ = interrupt.recv() => {}
            _ = terminate.recv() => {}
        }
    })
}

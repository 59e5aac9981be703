//! `busel serve`: the pages of the centre, on this machine only until there is sign-in.

use std::convert::Infallible;
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use clap::Args;
use tokio::net::TcpListener;

use super::{Desk, Ended, Failed};
use crate::atlas::Atlas;
use crate::clerk::Clerk;
use crate::door::Door;
use crate::i18n::Zone;
use crate::road_service::RoadService;
use crate::web::{self, App};

/// Ports tried after the one that was asked for.
const PORTS_TRIED: u16 = 20;

/// How often it is looked whether a new day has begun.
const SWEEP_LOOKS: Duration = Duration::from_hours(1);

/// Serve the pages of the centre on this machine.
#[derive(Debug, Args)]
pub(crate) struct Serve {
    /// The port; if it is taken, the next free one.
    #[arg(long, default_value_t = 8787)]
    port: u16,
    /// The address: until there is sign-in, one of this machine's own.
    #[arg(long, default_value = "127.0.0.1")]
    bind: IpAddr,
    /// Where the centre's clocks hang.
    #[arg(long, value_name = "ZONE", default_value = "Europe/Kyiv")]
    zone: String,
}

impl Serve {
    pub(crate) async fn run(&self, desk: &Desk<'_>) -> Result<Ended, Failed> {
        if !self.bind.is_loopback() {
            return Err(Failed::BadUse(
                "without sign-in Busel serves this machine only: use 127.0.0.1".into(),
            ));
        }
        let zone = Zone::named(&self.zone)
            .ok_or_else(|| Failed::BadUse("no such zone: write it like Europe/Kyiv".into()))?;
        // Before anything slow, so that a stop during start-up is heard.
        let stop = stopped()?;
        let (home, clerk) = desk.open()?;
        let listener = self.listen().await?;
        let origin = origin_of(listener.local_addr()?);
        let door = Door::open(&home, desk.outside.clone())?;
        let name = desk.folder.file_name().map(|name| name.to_string_lossy().into_owned());
        // Pages matter more than a map: without it distances are estimated.
        let roads = super::roads::of(&home).unwrap_or_else(|no| {
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
        let atlas = Atlas { roads: roads.map(Arc::new), service: service.map(Arc::new) };
        let app = App {
            clerk: clerk.clone(),
            outside: desk.outside.clone(),
            key_is_bare: home.key_is_bare(),
            centre_name: name.unwrap_or_default(),
            zone,
            atlas,
            door: door.clone(),
            is_secure: false,
            origin: origin.clone(),
        };
        super::people::first_link(desk, &app).await?;
        desk.terminal.print(&format!("Busel is at {origin}/"))?;
        desk.terminal.print("Stop it with Ctrl-C.")?;
        tokio::select! {
            served = web::serve(app, listener, stop) => served?,
            never = sweep_daily(desk, &clerk) => match never {},
        }
        clerk.stop().await;
        Ok(Ended::Done)
    }

    async fn listen(&self) -> Result<TcpListener, Failed> {
        let mut port = self.port;
        loop {
            match TcpListener::bind(SocketAddr::new(self.bind, port)).await {
                Ok(listener) => return Ok(listener),
                Err(error)
                    if error.kind() == std::io::ErrorKind::AddrInUse
                        && port < self.port.saturating_add(PORTS_TRIED) =>
                {
                    port += 1;
                }
                Err(error) => return Err(error.into()),
            }
        }
    }
}

/// Where a browser on this machine finds the pages. Passkeys are bound to a name, and the name of
/// this machine for itself is `localhost`.
fn origin_of(address: SocketAddr) -> String {
    let is_usual = address.ip() == IpAddr::from([127, 0, 0, 1]);
    if is_usual {
        format!("http://localhost:{}", address.port())
    } else {
        format!("http://{address}")
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

/// Ends when the machine or the person says stop.
fn stopped() -> Result<impl Future<Output = ()> + Send + 'static, std::io::Error> {
    use tokio::signal::unix::{SignalKind, signal};
    let mut interrupt = signal(SignalKind::interrupt())?;
    let mut terminate = signal(SignalKind::terminate())?;
    Ok(async move {
        tokio::select! {
            _ = interrupt.recv() => {}
            _ = terminate.recv() => {}
        }
    })
}

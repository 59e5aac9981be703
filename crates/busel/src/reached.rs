//! How people reach the centre: at this machine, by TLS, or through a proxy that does TLS for it; and
//! under which names. Whoever asks by another name is sent away: a foreign name that leads here is
//! somebody's trick (DNS rebinding).

use std::net::{IpAddr, SocketAddr};
use std::path::PathBuf;

use crate::door::Site;

/// How pages reach people.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Way {
    /// Plain HTTP that does not leave this machine. An .onion service on it ends here, too.
    ThisMachine,
    /// TLS, ended by this process.
    Tls {
        /// The chain of certificates, in PEM.
        certificate: PathBuf,
        /// Its secret key, in PEM.
        key: PathBuf,
    },
    /// Plain HTTP from one address only, where a proxy ends TLS.
    Proxy(IpAddr),
}

/// How people reach the centre.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reached {
    way: Way,
    names: Vec<String>,
}

/// Why a centre cannot be reached so.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NotReached {
    /// Plain HTTP would leave the machine.
    #[error(
        "beyond this machine Busel speaks only TLS: give --certificate and --certificate-key, or \
         name the proxy that does TLS for it with --behind-proxy"
    )]
    Open,
    /// Without a name every name would have to be answered.
    #[error(
        "say with --name under which name people reach the centre, as in --name centre.example"
    )]
    Nameless,
    /// The name cannot be one.
    #[error("{0} is no name of a computer: write it like centre.example, without port or https://")]
    Name(String),
    /// A name without TLS.
    #[error("without TLS a centre has no name of its own but an .onion: {0} needs a certificate")]
    NameWithoutTls(String),
}

/// Names of this machine itself.
const LOOPBACK: [&str; 3] = ["127.0.0.1", "localhost", "[::1]"];

impl Reached {
    /// At this machine only, by its own names.
    #[must_use]
    pub fn this_machine() -> Self {
        Self { way: Way::ThisMachine, names: Vec::new() }
    }

    /// By a way, at an address, under names.
    ///
    /// # Errors
    ///
    /// If what is said there could be read on the way, or the names do not fit.
    pub fn new(way: Way, bind: IpAddr, names: &[String]) -> Result<Self, NotReached> {
        let names: Vec<String> = names.iter().map(|name| name.to_ascii_lowercase()).collect();
        if let Some(wrong) = names.iter().find(|name| !is_name(name)) {
            return Err(NotReached::Name(wrong.clone()));
        }
        if way == Way::ThisMachine {
            if !bind.is_loopback() {
                return Err(NotReached::Open);
            }
            if let Some(open) = names.iter().find(|name| !is_onion(name)) {
                return Err(NotReached::NameWithoutTls(open.clone()));
            }
        } else if names.is_empty() {
            return Err(NotReached::Nameless);
        }
        Ok(Self { way, names })
    }

    /// The way.
    #[must_use]
    pub fn way(&self) -> &Way {
        &self.way
    }

    /// The names that are answered beside those of this machine, the first one first of all. Empty at
    /// this machine alone.
    #[must_use]
    pub fn names(&self) -> &[String] {
        &self.names
    }

    /// Whether browsers come by https. A cookie may be marked secure then.
    #[must_use]
    pub fn is_secure(&self) -> bool {
        self.way != Way::ThisMachine
    }

    /// Where browsers meet the centre that listens at `address`, for a link. Passkeys are bound to a
    /// name, and the name of this machine for itself is `localhost`.
    #[must_use]
    pub fn origin(&self, address: SocketAddr) -> String {
        let (scheme, port) = (self.scheme(), address.port());
        match (self.names.first(), &self.way) {
            (Some(name), Way::Proxy(_)) => format!("{scheme}://{name}"),
            (Some(name), Way::Tls { .. }) if port == 443 => format!("{scheme}://{name}"),
            (Some(name), Way::Tls { .. }) => format!("{scheme}://{name}:{port}"),
            (Some(_) | None, _) if address.ip() == IpAddr::from([127, 0, 0, 1]) => {
                format!("{scheme}://localhost:{port}")
            }
            (Some(_) | None, _) => format!("{scheme}://{address}"),
        }
    }

    /// The name that passkeys are bound to.
    #[must_use]
    pub fn site(&self, address: SocketAddr) -> Site {
        match (self.names.first(), &self.way) {
            (Some(name), Way::Proxy(_)) => Site::domain(name, 443),
            (Some(name), Way::Tls { .. }) => Site::domain(name, address.port()),
            (Some(_) | None, _) => Site::this_machine(),
        }
    }

    /// How an address begins, as a browser sees it.
    #[must_use]
    pub fn scheme(&self) -> &'static str {
        if self.is_secure() { "https" } else { "http" }
    }

    /// Whether a `Host` header names this centre.
    #[must_use]
    pub fn answers_to(&self, host: &str) -> bool {
        let (name, port) = split(host);
        let name = name.to_ascii_lowercase();
        let is_known = self.names.contains(&name)
            || (self.way == Way::ThisMachine && LOOPBACK.contains(&name.as_str()));
        is_known && port.bytes().all(|digit| digit.is_ascii_digit())
    }

    /// Whether a browser that came by this host may be told to come by TLS for ever.
    #[must_use]
    pub fn stays_secure(&self, host: &str) -> bool {
        self.is_secure() && !is_onion(&split(host).0.to_ascii_lowercase())
    }
}

/// A host's name and its port; `[::1]` has colons of its own and perhaps no port.
fn split(host: &str) -> (&str, &str) {
    match host.rsplit_once(':') {
        Some((name, port)) if !port.ends_with(']') => (name, port),
        _ => (host, ""),
    }
}

fn is_onion(name: &str) -> bool {
    name.rsplit('.').next() == Some("onion")
}

/// Names of computers, and addresses: people in one room may have no name server.
fn is_name(name: &str) -> bool {
    let address = name.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')).unwrap_or(name);
    if address.parse::<IpAddr>().is_ok() {
        return !address.contains(':') || name.starts_with('[');
    }
    let is_part = |part: &str| {
        !part.is_empty()
            && part.len() <= 63
            && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
    };
    name.len() <= 253 && name.split('.').all(is_part)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tls() -> Way {
        Way::Tls { certificate: "a".into(), key: "b".into() }
    }

    const EVERYWHERE: IpAddr = IpAddr::V4(std::net::Ipv4Addr::UNSPECIFIED);
    const HERE: IpAddr = IpAddr::V4(std::net::Ipv4Addr::LOCALHOST);

    #[test]
    fn only_loopback_names_are_answered_at_this_machine() {
        let here = Reached::this_machine();
        for host in ["127.0.0.1", "127.0.0.1:4180", "localhost:1", "[::1]", "[::1]:4180"] {
            assert!(here.answers_to(host), "{host}");
        }
        for host in [
            "evil.example",
            "127.0.0.1.evil.example:80",
            "localhost:1@evil",
            "[::2]:80",
            "",
            "10.0.0.1",
        ] {
            assert!(!here.answers_to(host), "{host}");
        }
    }

    #[test]
    fn beyond_this_machine_there_is_tls_and_a_name() {
        let names = ["Centre.example".to_owned()];
        assert_eq!(Reached::new(Way::ThisMachine, EVERYWHERE, &[]), Err(NotReached::Open));
        assert_eq!(Reached::new(tls(), EVERYWHERE, &[]), Err(NotReached::Nameless));
        let out = Reached::new(tls(), EVERYWHERE, &names).expect("a name and TLS");
        assert!(out.is_secure() && out.stays_secure("centre.example"));
        for (host, is_answered) in [
            ("centre.example", true),
            ("CENTRE.example:443", true),
            ("other.example", false),
            ("127.0.0.1", false),
            ("localhost:8787", false),
            ("centre.example.evil.example", false),
            ("centre.example:1@evil", false),
        ] {
            assert_eq!(out.answers_to(host), is_answered, "{host}");
        }
        let proxy = Reached::new(Way::Proxy(HERE), EVERYWHERE, &names).expect("a named proxy");
        assert!(proxy.is_secure());
        for wrong in ["", "https://centre.example", "centre.example:443", "a b", "..", "::1"] {
            let refused = Reached::new(tls(), HERE, &[wrong.to_owned()]);
            assert!(matches!(refused, Err(NotReached::Name(_))), "{wrong}: {refused:?}");
        }
    }

    #[test]
    fn an_onion_needs_no_tls_and_is_never_bound_to_it() {
        let onion = ["abc.onion".to_owned()];
        let here = Reached::new(Way::ThisMachine, HERE, &onion).expect("Tor ciphers for it");
        assert!(here.answers_to("abc.onion") && here.answers_to("127.0.0.1:8787"));
        assert!(!here.is_secure());
        let open = Reached::new(Way::ThisMachine, HERE, &["centre.example".to_owned()]);
        assert!(matches!(open, Err(NotReached::NameWithoutTls(_))));
        let both = Reached::new(tls(), HERE, &onion).expect("TLS as well");
        assert!(!both.stays_secure("abc.onion:443"));
    }
}

//! Where a road service is asked: plain HTTP to a host that is near, a port, and what stands before
//! its own paths.

use std::fmt;
use std::net::{IpAddr, SocketAddr, ToSocketAddrs};

use hyper::Uri;
use serde::{Deserialize, Serialize};

/// An address such as `http://127.0.0.1:5000` or `http://roads.lan/osrm`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Address {
    host: String,
    port: u16,
    /// Empty, or begins with a slash and does not end with one.
    path: String,
}

/// Why an address is none of a road service.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum BadAddress {
    /// It cannot be read.
    #[error("write the address like http://127.0.0.1:5000")]
    Unreadable,
    /// It is HTTPS.
    #[error(
        "Busel asks by plain http only: for a service far away, lay a tunnel of your own (ssh -L, \
         WireGuard) and give its end on this machine"
    )]
    Encrypted,
}

impl Address {
    /// Longer texts are not read.
    const LENGTH_MAX: usize = 300;

    /// Reads an address.
    ///
    /// # Errors
    ///
    /// If it is no plain address of a service.
    pub fn read(text: &str) -> Result<Self, BadAddress> {
        let text = text.trim();
        if text.len() > Self::LENGTH_MAX || text.contains(['@', '?', '#']) {
            return Err(BadAddress::Unreadable);
        }
        let uri: Uri = text.parse().map_err(|_| BadAddress::Unreadable)?;
        match uri.scheme_str() {
            Some("http") => {}
            Some("https") => return Err(BadAddress::Encrypted),
            _ => return Err(BadAddress::Unreadable),
        }
        let host = uri.host().map(|host| host.trim_matches(['[', ']']).to_owned());
        let host = host.filter(|host| !host.is_empty()).ok_or(BadAddress::Unreadable)?;
        let path = uri.path().trim_end_matches('/').to_owned();
        Ok(Self { host, port: uri.port_u16().unwrap_or(80), path })
    }

    /// The host, without brackets.
    pub(super) fn host(&self) -> &str {
        &self.host
    }

    /// The port.
    pub(super) fn port(&self) -> u16 {
        self.port
    }

    /// What stands before the service's own paths.
    pub(super) fn path(&self) -> &str {
        &self.path
    }

    /// The host and the port as they are written.
    pub(super) fn authority(&self) -> String {
        let Self { host, port, .. } = self;
        if host.contains(':') { format!("[{host}]:{port}") } else { format!("{host}:{port}") }
    }

    /// Whether its name leads to this machine or its private network, and nowhere else, now. This
    /// asks the machine's own directory of names.
    ///
    /// # Errors
    ///
    /// If the name leads nowhere.
    pub fn is_near(&self) -> std::io::Result<bool> {
        let mut found = (&*self.host, self.port).to_socket_addrs()?.peekable();
        if found.peek().is_none() {
            return Err(std::io::ErrorKind::NotFound.into());
        }
        Ok(found.all(|address| is_near(&address)))
    }
}

/// Whether an address is of this machine or of a private network.
pub(crate) fn is_near(address: &SocketAddr) -> bool {
    match address.ip().to_canonical() {
        IpAddr::V4(ip) => ip.is_loopback() || ip.is_private() || ip.is_link_local(),
        IpAddr::V6(ip) => ip.is_loopback() || ip.is_unique_local() || ip.is_unicast_link_local(),
    }
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "http://{}{}", self.authority(), self.path)
    }
}

impl From<Address> for String {
    fn from(address: Address) -> Self {
        address.to_string()
    }
}

impl TryFrom<String> for Address {
    type Error = BadAddress;

    fn try_from(text: String) -> Result<Self, BadAddress> {
        Self::read(&text)
    }
}

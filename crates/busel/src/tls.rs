//! TLS: who may talk to the centre from afar, and how handshakes are kept from standing in each
//! other's way. And the listener for a proxy, which hears one address and no other.
//!
//! A handshake is a stranger's: each has its own task, so many seconds and no more, and there are so
//! many at once and no more. rustls does the cryptography, TLS 1.2 and 1.3, with ring's arithmetic.

use std::io;
use std::net::{IpAddr, SocketAddr};
use std::path::{Path, PathBuf};
use std::sync::{Arc, PoisonError, RwLock};
use std::time::Duration;

use rustls::ServerConfig;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Semaphore, mpsc};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::server::TlsStream;

/// A handshake that takes longer is dropped.
const HANDSHAKE_MAX: Duration = Duration::from_secs(5);

/// Handshakes at once; whoever comes then waits for one of them to end.
const HANDSHAKES_MAX: usize = 256;

/// Connections that are through and wait to be answered.
const READY_MAX: usize = 32;

/// After the machine said it has no room for one more connection.
const PAUSE: Duration = Duration::from_secs(1);

/// Why a certificate cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum BadCertificate {
    /// A file cannot be read as PEM.
    #[error("{0} cannot be read, or holds no certificate or key in PEM")]
    Unreadable(PathBuf),
    /// The two do not belong together, or rustls takes neither.
    #[error("the certificate and its key do not fit each other ({0})")]
    Unfit(String),
}

/// A certificate and its key, which may be read anew while people are connected.
#[derive(Clone)]
pub struct Certificate {
    files: Arc<(PathBuf, PathBuf)>,
    config: Arc<RwLock<Arc<ServerConfig>>>,
}

impl std::fmt::Debug for Certificate {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Certificate").field(&self.files.0).finish()
    }
}

impl Certificate {
    /// Reads a chain of certificates and its key.
    ///
    /// # Errors
    ///
    /// If one cannot be read, or they do not fit.
    pub fn read(certificate: &Path, key: &Path) -> Result<Self, BadCertificate> {
        let config = Arc::new(RwLock::new(read(certificate, key)?));
        Ok(Self { files: Arc::new((certificate.to_owned(), key.to_owned())), config })
    }

    /// Reads both anew; whoever is connected stays so.
    ///
    /// # Errors
    ///
    /// If they cannot be used; the old ones stay in use then.
    pub fn read_again(&self) -> Result<(), BadCertificate> {
        let anew = read(&self.files.0, &self.files.1)?;
        *self.config.write().unwrap_or_else(PoisonError::into_inner) = anew;
        Ok(())
    }

    fn acceptor(&self) -> TlsAcceptor {
        let config = self.config.read().unwrap_or_else(PoisonError::into_inner);
        TlsAcceptor::from(Arc::clone(&config))
    }
}

fn read(certificate: &Path, key: &Path) -> Result<Arc<ServerConfig>, BadCertificate> {
    let unreadable = |path: &Path| BadCertificate::Unreadable(path.to_owned());
    let unfit = |no: rustls::Error| BadCertificate::Unfit(no.to_string());
    let chain = CertificateDer::pem_file_iter(certificate)
        .and_then(Iterator::collect::<Result<Vec<_>, _>>)
        .map_err(|_| unreadable(certificate))?;
    if chain.is_empty() {
        return Err(unreadable(certificate));
    }
    let secret = PrivateKeyDer::from_pem_file(key).map_err(|_| unreadable(key))?;
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let mut config = ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(unfit)?
        .with_no_client_auth()
        .with_single_cert(chain, secret)
        .map_err(unfit)?;
    config.alpn_protocols = vec![b"http/1.1".to_vec()];
    Ok(Arc::new(config))
}

/// A listener that speaks TLS.
#[derive(Debug)]
pub struct TlsListener {
    ready: mpsc::Receiver<(TlsStream<TcpStream>, SocketAddr)>,
    address: SocketAddr,
}

impl TlsListener {
    /// Speaks TLS to whoever comes to `listener`.
    ///
    /// # Errors
    ///
    /// If the listener has no address.
    pub fn new(listener: TcpListener, certificate: Certificate) -> io::Result<Self> {
        let address = listener.local_addr()?;
        let (through, ready) = mpsc::channel(READY_MAX);
        tokio::spawn(accept(listener, certificate, through));
        Ok(Self { ready, address })
    }
}

async fn accept(
    listener: TcpListener,
    certificate: Certificate,
    through: mpsc::Sender<(TlsStream<TcpStream>, SocketAddr)>,
) {
    let handshakes = Arc::new(Semaphore::new(HANDSHAKES_MAX));
    loop {
        let Ok(turn) = Arc::clone(&handshakes).acquire_owned().await else { return };
        // Ends, and closes the port, when nobody answers any more.
        let came = tokio::select! {
            () = through.closed() => return,
            came = next(&listener) => came,
        };
        let (stream, from) = came;
        let (acceptor, through) = (certificate.acceptor(), through.clone());
        tokio::spawn(async move {
            let shaken = tokio::time::timeout(HANDSHAKE_MAX, acceptor.accept(stream)).await;
            drop(turn);
            if let Ok(Ok(stream)) = shaken {
                let _nobody_answers = through.send((stream, from)).await;
            }
        });
    }
}

impl axum::serve::Listener for TlsListener {
    type Io = TlsStream<TcpStream>;
    type Addr = SocketAddr;

    async fn accept(&mut self) -> (Self::Io, Self::Addr) {
        match self.ready.recv().await {
            Some(came) => came,
            // The other end lives as long as this one does.
            None => std::future::pending().await,
        }
    }

    fn local_addr(&self) -> io::Result<SocketAddr> {
        Ok(self.address)
    }
}

/// A listener that hears one address only and hangs up on any other.
#[derive(Debug)]
pub struct ProxyListener {
    listener: TcpListener,
    proxy: IpAddr,
}

impl ProxyListener {
    /// Hears `proxy` only.
    #[must_use]
    pub fn new(listener: TcpListener, proxy: IpAddr) -> Self {
        Self { listener, proxy }
    }
}

impl axum::serve::Listener for ProxyListener {
    type Io = TcpStream;
    type Addr = SocketAddr;

    async fn accept(&mut self) -> (Self::Io, Self::Addr) {
        loop {
            let (stream, from) = next(&self.listener).await;
            if from.ip().to_canonical() == self.proxy.to_canonical() {
                return (stream, from);
            }
        }
    }

    fn local_addr(&self) -> io::Result<SocketAddr> {
        self.listener.local_addr()
    }
}

/// The next connection; a machine that has no room for it is given a moment.
async fn next(listener: &TcpListener) -> (TcpStream, SocketAddr) {
    loop {
        match listener.accept().await {
            Ok(came) => return came,
            Err(error) if is_theirs(&error) => {}
            Err(_) => tokio::time::sleep(PAUSE).await,
        }
    }
}

/// Whether the other side hung up before it was heard.
fn is_theirs(error: &io::Error) -> bool {
    use io::ErrorKind::{ConnectionAborted, ConnectionRefused, ConnectionReset};
    matches!(error.kind(), ConnectionAborted | ConnectionRefused | ConnectionReset)
}

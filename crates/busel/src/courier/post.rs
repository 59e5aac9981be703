//! The post: what waits for other centres is brought to the inboxes on their cards, over the network.
//!
//! Law: an inbox answers everything alike, so only an acknowledgement says that a letter was kept; until
//! then it is brought again, and more and more rarely. Nobody else is called, of an answer only the first
//! line counts, and no address stands in an error. How it went is remembered in memory only: after a
//! restart everything is brought once more.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use busel_domain::ids::PeerId;
use busel_waybill::cose::Signed;
use busel_waybill::seal::{Carriage, seal};
use http_body_util::Full;
use hyper::body::Bytes;
use hyper::client::conn::http1;
use hyper::{Request, StatusCode, Uri, header};
use hyper_util::rt::TokioIo;
use rustls::pki_types::ServerName;
use rustls::{ClientConfig, RootCertStore};
use sha2::{Digest as _, Sha256};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;

use super::{By, Courier, NotKnown};
use crate::clerk::NotDone;
use crate::road_service::is_near;

/// For one letter, from the name to the answer.
const PATIENCE: Duration = Duration::from_secs(30);

/// The longest pause, in rounds, between two tries of the same letters.
const PAUSE_MAX: u32 = 64;

/// Why a letter was not brought. No address and no name stands here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotBrought {
    /// What their card says is no address of this kind.
    #[error("their card names no address that begins with https://")]
    NoAddress,
    /// Without TLS everybody on the way would see with whom we speak; and a card must not lead us to just
    /// any machine of our own network.
    #[error("their address has no TLS, and is no /inbox in the private network")]
    Open,
    /// Nobody answers there, or not in time, or with a certificate that is not believed here.
    #[error("it does not answer, or its certificate is not believed on this machine")]
    Silent,
    /// It is no inbox.
    #[error("it answers, and is no inbox")]
    Declined,
}

/// What came of a round to one centre.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Brought {
    /// To which centre.
    pub peer: PeerId,
    /// How many letters it took. Whether it keeps them, its acknowledgement says.
    pub letters: usize,
    /// Why the others were not brought; nothing if there are no others.
    pub why_not: Option<NotBrought>,
}

/// Who brings letters, and how it went until now.
pub struct Post {
    tls: TlsConnector,
    tried: BTreeMap<PeerId, Tried>,
}

/// What was last brought to a centre, and how many rounds from now on it stays here.
struct Tried {
    letters: [u8; 32],
    pause: u32,
    left: u32,
}

impl Post {
    /// A post that believes the certificates this machine believes.
    #[must_use]
    pub fn new() -> Self {
        let mut roots = RootCertStore::empty();
        let found = rustls_native_certs::load_native_certs();
        let _unreadable_ones_are_not_believed = roots.add_parsable_certificates(found.certs);
        Self::believing(roots)
    }

    /// A post that believes these.
    ///
    /// # Panics
    ///
    /// Never: ring's arithmetic does both versions of TLS.
    #[must_use]
    pub fn believing(roots: RootCertStore) -> Self {
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let mut config = ClientConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .expect("ring does TLS 1.2 and 1.3")
            .with_root_certificates(roots)
            .with_no_client_auth();
        config.alpn_protocols = vec![b"http/1.1".to_vec()];
        Self { tls: TlsConnector::from(Arc::new(config)), tried: BTreeMap::new() }
    }

    /// Whether these letters go in this round: new ones at once, others after longer and longer.
    fn is_due(&mut self, peer: PeerId, letters: [u8; 32]) -> bool {
        match self.tried.get_mut(&peer) {
            Some(tried) if tried.letters == letters => {
                if tried.left > 0 {
                    tried.left -= 1;
                    return false;
                }
                tried.pause = (tried.pause * 2).clamp(1, PAUSE_MAX);
                tried.left = tried.pause;
            }
            _ => {
                self.tried.insert(peer, Tried { letters, pause: 0, left: 0 });
            }
        }
        true
    }

    async fn bring(&self, inbox: &str, letter: Vec<u8>) -> Result<(), NotBrought> {
        let inbox: Uri = inbox.parse().map_err(|_| NotBrought::NoAddress)?;
        let (Some(host), Some(scheme)) = (inbox.host(), inbox.scheme_str()) else {
            return Err(NotBrought::NoAddress);
        };
        let is_tls = match scheme {
            "https" => true,
            "http" => false,
            _ => return Err(NotBrought::NoAddress),
        };
        let port = inbox.port_u16().unwrap_or(if is_tls { 443 } else { 80 });
        let host = host.trim_start_matches('[').trim_end_matches(']');
        let found = tokio::net::lookup_host((host, port)).await.map_err(silent)?;
        let found: Vec<_> = found.collect();
        // Whoever writes a card is believed about goods, and not about what our routers and printers do
        // when something is brought to them.
        let is_inbox = inbox.path_and_query().is_some_and(|path| path == "/inbox");
        let is_near_inbox = is_inbox && found.iter().all(is_near);
        if !is_tls && !is_near_inbox {
            return Err(NotBrought::Open);
        }
        let stream = TcpStream::connect(&*found).await.map_err(silent)?;
        if !is_tls {
            return hand_in(stream, &inbox, letter).await;
        }
        let name = ServerName::try_from(host.to_owned()).map_err(|_| NotBrought::NoAddress)?;
        let stream = self.tls.connect(name, stream).await.map_err(silent)?;
        hand_in(stream, &inbox, letter).await
    }
}

impl Default for Post {
    fn default() -> Self {
        Self::new()
    }
}

impl std::fmt::Debug for Post {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Post").field("centres", &self.tried.len()).finish_non_exhaustive()
    }
}

impl Courier {
    /// One round to everybody we believe whose card names an inbox: what is owed is written, and what
    /// waits is brought if it is its time.
    ///
    /// # Errors
    ///
    /// What the machine said. That one centre cannot be reached ends nothing: the others are next.
    pub async fn post(&self, by: &By, post: &mut Post) -> Result<Vec<Brought>, NotKnown> {
        let present = self.clerk.present();
        let believed = present.book.peers().filter(|peer| peer.belief.takes_goods());
        let peers: Vec<PeerId> = believed.map(|peer| peer.id).collect();
        let mut round = Vec::new();
        for peer in peers {
            let Some(card) = self.card_of(peer).await? else { continue };
            let inboxes = card.card().inboxes.as_slice();
            if inboxes.is_empty() {
                continue;
            }
            // What a rule keeps from being written keeps back neither what was written before nor what
            // is for others.
            if let Err(NotKnown::NotDone(NotDone::Fault(fault))) = self.write_all(by, peer).await {
                return Err(NotDone::Fault(fault).into());
            }
            let waiting = self.waiting(peer).await?;
            if waiting.is_empty() || !post.is_due(peer, fingerprint(&waiting)) {
                continue;
            }
            let Ok(recipients) = self.recipients(peer).await else { continue };
            let mut brought = Brought { peer, letters: 0, why_not: None };
            for letter in &waiting {
                let sealed =
                    seal(letter, recipients, Carriage::File).map_err(|_| NotKnown::Unfit)?;
                let mut taken = Err(NotBrought::NoAddress);
                for inbox in inboxes {
                    let bringing = post.bring(inbox.as_str(), sealed.clone());
                    let answer = tokio::time::timeout(PATIENCE, bringing).await;
                    taken = answer.unwrap_or(Err(NotBrought::Silent));
                    if taken.is_ok() {
                        break;
                    }
                }
                match taken {
                    Ok(()) => brought.letters += 1,
                    // Who does not take one letter is not asked to take the next.
                    Err(why) => {
                        brought.why_not = Some(why);
                        break;
                    }
                }
            }
            round.push(brought);
        }
        Ok(round)
    }
}

/// One letter over one line. Whatever follows the first line of the answer is not read.
async fn hand_in<S>(stream: S, inbox: &Uri, letter: Vec<u8>) -> Result<(), NotBrought>
where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    let (mut sender, connection) = http1::handshake(TokioIo::new(stream)).await.map_err(silent)?;
    let connection = tokio::spawn(connection);
    let path = inbox.path_and_query().map_or("/", |path| path.as_str());
    let authority = inbox.authority().map_or("", |it| it.as_str());
    let request = Request::post(path)
        .header(header::HOST, authority)
        .header(header::CONTENT_TYPE, "application/vnd.busel.waybill")
        .body(Full::new(Bytes::from(letter)));
    let answer = match request {
        Ok(request) => sender.send_request(request).await.map_err(silent),
        Err(_) => Err(NotBrought::NoAddress),
    };
    connection.abort();
    if answer?.status() == StatusCode::ACCEPTED { Ok(()) } else { Err(NotBrought::Declined) }
}

fn fingerprint(letters: &[Signed]) -> [u8; 32] {
    let mut hash = Sha256::new();
    for letter in letters {
        hash.update(letter.hash().0);
    }
    hash.finalize().into()
}

/// What the network said may hold an address, so it is not kept.
fn silent<E>(_: E) -> NotBrought {
    NotBrought::Silent
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn new_letters_go_at_once_and_old_ones_more_and_more_rarely() {
        let mut post = Post::believing(RootCertStore::empty());
        let rounds = |post: &mut Post, letters| {
            let due = (0..200).filter(|_| post.is_due(PeerId(1), letters));
            due.collect::<Vec<_>>()
        };
        assert_eq!(rounds(&mut post, [1; 32]), [0, 1, 3, 6, 11, 20, 37, 70, 135]);
        assert_eq!(rounds(&mut post, [2; 32])[0], 0);
        assert!(post.is_due(PeerId(2), [2; 32]), "each centre has its own");
    }

    #[tokio::test]
    async fn what_is_no_inbox_of_somebody_is_not_called() {
        let post = Post::believing(RootCertStore::empty());
        for (inbox, why) in [
            ("lviv", NotBrought::NoAddress),
            ("ftp://127.0.0.1/inbox", NotBrought::NoAddress),
            ("/inbox", NotBrought::NoAddress),
            // An address that is written out asks nobody for a name (RFC 5737).
            ("http://192.0.2.1/inbox", NotBrought::Open),
            ("http://127.0.0.1:1/inbox", NotBrought::Silent),
            // A machine of our own network that is no centre.
            ("http://127.0.0.1:1/", NotBrought::Open),
            ("http://127.0.0.1:1/restart", NotBrought::Open),
            ("http://127.0.0.1:1/inbox?restart", NotBrought::Open),
        ] {
            assert_eq!(post.bring(inbox, Vec::new()).await, Err(why), "{inbox}");
        }
    }
}

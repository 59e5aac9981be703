//! A centre that is reached from afar: TLS or a named proxy, a name, and strangers who stall.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::sync::Arc;
use std::time::Duration;

use rustls::pki_types::{CertificateDer, ServerName};
use rustls::{ClientConfig, ClientConnection, RootCertStore, StreamOwned};

use super::served::{Answer, Served, sent};
use crate::program::Desk;

const NAME: &str = "centre.example";

/// A certificate of the test's own making, as files beside the centre.
fn certified(desk: &Desk) -> CertificateDer<'static> {
    let made = rcgen::generate_simple_self_signed(vec![NAME.to_owned()]).expect("a certificate");
    desk.file("chain.pem", made.cert.pem());
    desk.file("key.pem", made.signing_key.serialize_pem());
    made.cert.der().clone()
}

fn start(desk: &Desk) -> Served {
    let files = ["--certificate", "chain.pem", "--certificate-key", "key.pem"];
    Served::start(desk, &[&["serve", "--bind", "0.0.0.0", "--name", NAME], &files[..]].concat())
}

/// Asks by TLS, trusting one certificate only.
fn asked(served: &Served, trusted: &CertificateDer<'static>, host: &str) -> Option<Answer> {
    let mut roots = RootCertStore::empty();
    roots.add(trusted.clone()).expect("a certificate");
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .expect("ring has them")
        .with_root_certificates(roots)
        .with_no_client_auth();
    let name = ServerName::try_from(NAME).expect("a name");
    let client = ClientConnection::new(Arc::new(config), name).expect("a client");
    let line = TcpStream::connect(served.address).expect("it listens");
    let mut line = StreamOwned::new(client, line);
    line.write_all(sent("GET", "/", &[("Host", host)], "").as_bytes()).ok()?;
    let mut bytes = Vec::new();
    // Whether it says farewell properly is not asked here.
    let _unsaid = line.read_to_end(&mut bytes);
    Answer::of(&bytes)
}

#[test]
fn beyond_this_machine_only_tls_and_the_centres_name_are_answered() {
    let desk = Desk::new();
    let open = desk.run(&["serve", "--bind", "0.0.0.0"]).ended(2);
    assert!(open.sentence().contains("only TLS"), "{open:?}");
    let certificate = certified(&desk);
    let nameless = ["serve", "--certificate", "chain.pem", "--certificate-key", "key.pem"];
    assert!(desk.run(&nameless).ended(2).sentence().contains("--name"));
    let swapped = ["--name", NAME, "--certificate", "key.pem", "--certificate-key", "chain.pem"];
    desk.run(&[&["serve"], &swapped[..]].concat()).ended(2);

    let served = start(&desk);
    let answer = asked(&served, &certificate, NAME).expect("by TLS it answers");
    assert!(answer.code < 400, "{}", answer.head);
    assert!(answer.head.contains("strict-transport-security: max-age="), "{}", answer.head);
    for host in ["127.0.0.1", "other.example", "centre.example.other.example"] {
        assert_eq!(asked(&served, &certificate, host).expect("an answer").code, 421, "{host}");
    }
    let plain = served.asked(&sent("GET", "/", &[("Host", NAME)], ""));
    assert!(plain.is_none(), "plain HTTP is hung up on: {plain:?}");
    served.stop();
}

#[test]
fn a_stranger_who_stalls_stands_in_nobodys_way() {
    let desk = Desk::new();
    let certificate = certified(&desk);
    let served = start(&desk);
    let stalled: Vec<TcpStream> =
        (0..40).map(|_| TcpStream::connect(served.address).expect("it listens")).collect();
    let began = super::now();
    assert!(asked(&served, &certificate, NAME).is_some());
    assert!(began.elapsed() < Duration::from_secs(4), "it waited for nobody's handshake");
    for mut line in stalled {
        line.set_read_timeout(Some(Duration::from_secs(30))).expect("a socket");
        let ended = line.read(&mut [0; 64]);
        assert!(
            matches!(ended, Ok(0))
                || ended.is_err_and(|no| no.kind() == std::io::ErrorKind::ConnectionReset)
        );
    }
    served.stop();
}

#[test]
fn a_renewed_certificate_is_read_at_a_hangup() {
    let desk = Desk::new();
    let old = certified(&desk);
    let served = start(&desk);
    assert!(asked(&served, &old, NAME).is_some());
    let renewed = certified(&desk);
    assert!(asked(&served, &renewed, NAME).is_none(), "nobody has said so yet");
    served.signal(rustix::process::Signal::HUP);
    while asked(&served, &renewed, NAME).is_none() {
        std::thread::yield_now();
    }
    assert!(asked(&served, &old, NAME).is_none());
    served.stop();
}

#[test]
fn behind_a_proxy_only_the_proxy_is_heard_and_only_what_came_by_https() {
    let desk = Desk::new();
    let start = |proxy| {
        let words = ["serve", "--bind", "0.0.0.0", "--name", NAME, "--behind-proxy", proxy];
        Served::start(&desk, &words)
    };
    let served = start("127.0.0.1");
    let by = |headers: &[(&str, &str)]| served.asked(&sent("GET", "/", headers, ""));
    let https = ("X-Forwarded-Proto", "https");
    let answer = by(&[("Host", NAME), https, ("X-Forwarded-For", "10.1.2.3")]).expect("an answer");
    assert!(answer.code < 400, "{}", answer.head);
    assert!(answer.head.contains("strict-transport-security"), "{}", answer.head);
    assert_eq!(by(&[("Host", NAME)]).expect("an answer").code, 403);
    assert_eq!(by(&[("Host", NAME), ("X-Forwarded-Proto", "http")]).expect("it").code, 403);
    assert_eq!(by(&[("Host", "127.0.0.1"), https]).expect("an answer").code, 421);
    served.stop();

    let elsewhere = start("127.0.0.2");
    let unheard = elsewhere.asked(&sent("GET", "/", &[("Host", NAME), https], ""));
    assert!(unheard.is_none(), "this is not the proxy: {unheard:?}");
    elsewhere.stop();
}

//! Two centres, each a process of its own, that write to each other over the network by TLS.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::mpsc::channel;
use std::time::Duration;

use busel::catalogue::lexicon;
use busel::clerk::{Clerk, Given, Present};
use busel::courier::{By, Courier};
use busel::home::Home;
use busel::outside::Outside;
use busel_domain::command::{Arrival, Command};
use busel_domain::ids::{ConsignmentId, HubId, LotId, PeerId};
use busel_domain::item::ItemKey;
use busel_domain::ledger::Account;
use busel_domain::lot::Batch;
use busel_domain::quantity::Units;
use busel_domain::role::Actor;
use busel_domain::time::Moment;
use busel_domain::waybill::{Destination, SentLine};
use serde_json::Value;
use tokio::runtime::Runtime;

use super::served::Served;
use crate::program::{Desk, Ran};

/// Somebody at work in a centre while no process has it.
pub(super) struct Within {
    pub(super) runtime: Runtime,
    home: Option<Home>,
    clerk: Clerk,
    outside: Outside,
}

impl Within {
    pub(super) fn of(desk: &Desk, seed: u64) -> Self {
        // The processes read the machine's clock, so the hour of what they just wrote is the hour.
        let written = std::fs::metadata(desk.home()).and_then(|file| file.modified());
        let since = written.expect("a centre").duration_since(std::time::UNIX_EPOCH);
        let micros = since.expect("after 1970").as_micros();
        let outside = Outside::fixed(Moment(i64::try_from(micros).expect("not for long")), seed);
        let runtime = Runtime::new().expect("threads");
        let home = Home::open(&desk.home(), None).expect("nobody else has it");
        let clerk = Clerk::open(&home, Arc::clone(lexicon().catalogue()), outside.clone());
        Self { runtime, home: Some(home), clerk: clerk.expect("readable"), outside }
    }

    pub(super) fn by(&self) -> By {
        By { actor: Actor::console(), attempt: self.outside.attempt() }
    }

    pub(super) fn courier(&self) -> Courier {
        Courier::new(self.clerk.clone(), self.outside.clone())
    }

    fn give(&self, command: Command) {
        let By { actor, attempt } = self.by();
        let given = Given { attempt, actor, command, happened: None, words: Vec::new() };
        self.runtime.block_on(self.clerk.give(given)).expect("the rules allow it");
    }

    fn open_hub(&self) {
        let name = self.outside.words_id();
        self.give(Command::OpenHub { name, place: None, region: None });
    }

    pub(super) fn present(&self) -> Arc<Present> {
        self.clerk.present()
    }

    /// Fifty tins come in and leave for another centre.
    pub(super) fn sends(&self, peer: u32) {
        self.open_hub();
        let tins = Batch::of(ItemKey::new("food.canned_beans").expect("a key"));
        let arrivals = vec![Arrival::of(tins, units(50))];
        self.give(Command::TakeIn { source: None, hub: HubId(1), arrivals });
        self.leaves(50, peer);
    }

    /// So many tins leave.
    fn leaves(&self, amount: u64, peer: u32) {
        let lines = vec![SentLine { lot: LotId(1), units: units(amount), need: None }];
        let to = Destination::Peer(PeerId(peer));
        self.give(Command::Dispatch { from: HubId(1), to, lines, boxes: Vec::new() });
    }

    /// So many good and damaged tins are counted of what comes, nothing more is expected, and the good
    /// ones leave for the next centre.
    pub(super) fn passes_on(&self, (good, damaged): (u64, u64), next: Option<u32>) {
        self.open_hub();
        let id = self.coming().expect("it came");
        let counted = [(1, (units(good), units(damaged)))].into();
        let courier = self.courier();
        let taking = courier.take_over(self.by(), (id, HubId(1)), &counted, true);
        self.runtime.block_on(taking).expect("counted");
        if let Some(peer) = next {
            self.leaves(good, peer);
        }
    }

    pub(super) fn coming(&self) -> Option<ConsignmentId> {
        self.clerk.present().book.consignments().next().map(|it| it.id)
    }
}

impl Drop for Within {
    fn drop(&mut self) {
        self.runtime.block_on(self.clerk.stop());
        drop(self.home.take());
    }
}

pub(super) fn units(amount: u64) -> Units {
    Units::new(amount).expect("small")
}

/// Brings what waits, believing the certificate in this file and no other.
fn send(desk: &Desk, trusted: &str) -> Value {
    let words = ["waybill", "send", "--json"];
    let output =
        desk.command(&words).env("SSL_CERT_FILE", trusted).env_remove("SSL_CERT_DIR").output();
    Ran::of(output, "waybill send").ended(0).json()
}

/// The two know each other and have compared their letters.
pub(super) fn meet(here: &Desk, there: &Desk) {
    let file = there.path("own.card");
    let card = file.to_str().expect("letters");
    let told = here.run(&["peer", "add", card, "--json"]).ended(0).json();
    let letters = told["fingerprint"].as_str().expect("a fingerprint");
    let peer = told["peer"].as_str().expect("a number");
    here.run(&["peer", "verify", peer, letters]).ended(0);
}

/// A certificate for this machine, as files beside the centre, and where it lies.
fn certified(desk: &Desk) -> String {
    let made = rcgen::generate_simple_self_signed(vec!["localhost".to_owned()]).expect("made");
    desk.file("chain.pem", made.cert.pem());
    desk.file("key.pem", made.signing_key.serialize_pem());
    desk.path("chain.pem").to_str().expect("letters").to_owned()
}

#[test]
fn a_consignment_goes_by_tls_again_and_again_until_it_is_acknowledged() {
    let (here, there) = (Desk::new(), Desk::new());
    let trusted = certified(&there);
    let free = TcpListener::bind("127.0.0.1:0").and_then(|it| it.local_addr());
    let port = free.expect("a free port").port().to_string();
    let inbox = format!("https://localhost:{port}/inbox");
    here.run(&["peer", "card", "--name", "Bristol", "--into", "own.card"]).ended(0);
    there
        .run(&["peer", "card", "--name", "Lviv", "--inbox", &inbox, "--into", "own.card"])
        .ended(0);
    meet(&here, &there);
    meet(&there, &here);
    assert_eq!(send(&here, &trusted), serde_json::json!([]), "nobody has written anything");
    Within::of(&here, 1).sends(1);

    // Nobody listens.
    let round = send(&here, &trusted);
    assert_eq!((&round[0]["to"], &round[0]["letters"]), (&"E-1".into(), &0.into()), "{round}");
    let there_serves = || {
        let files = ["--certificate", "chain.pem", "--certificate-key", "key.pem"];
        let place = ["serve", "--name", "localhost", "--port", &port, "--post-every", "1"];
        Served::start(&there, &[&place[..], &files[..]].concat())
    };
    // Their certificate is believed by nobody who was not told to.
    let served = there_serves();
    let round = send(&here, "/dev/null");
    assert_eq!(round[0]["letters"], 0, "{round}");
    assert!(round[0]["problem"].as_str().expect("why").contains("certificate"), "{round}");
    served.stop();
    assert_eq!(Within::of(&there, 2).coming(), None);

    // An inbox may lose what comes, so it is brought until they say that they have it.
    let came = (0..20).any(|_| {
        let served = there_serves();
        let round = send(&here, &trusted);
        assert_eq!((&round[0]["letters"], &round[0]["problem"]), (&1.into(), &Value::Null));
        served.stop();
        Within::of(&there, 3).coming().is_some()
    });
    assert!(came, "it is taken in");

    // They count. We have no inbox: what they write comes by hand.
    let within = Within::of(&there, 4);
    within.passes_on((47, 1), None);
    let courier = within.courier();
    let written = within.runtime.block_on(courier.write_all(&within.by(), PeerId(1)));
    written.expect("they have a key");
    let letters = within.runtime.block_on(courier.outbox(PeerId(1))).expect("they have a key");
    drop(within);
    for letter in letters {
        here.file("letter.waybill", letter);
        here.run(&["waybill", "open", "letter.waybill"]).ended(0);
    }
    let present = Within::of(&here, 5).present();
    assert_eq!(present.book.stock().held(LotId(1), Account::Peer(PeerId(1))), 47);
    let heard = present.book.peer(PeerId(1)).map(|peer| peer.acknowledged);
    assert_eq!(heard, Some(1));

    // Now only our acknowledgement is left to bring, and it is heard.
    let served = there_serves();
    assert_eq!(send(&here, &trusted)[0]["letters"], 1);
    served.stop();
    here.check();
    there.check();
}

/// What somebody brings to a bare inbox, to its last byte.
fn heard(line: &mut TcpStream) -> String {
    let mut bytes = Vec::new();
    let mut part = [0; 4_096];
    loop {
        let text = String::from_utf8_lossy(&bytes).into_owned();
        if let Some((head, _)) = text.split_once("\r\n\r\n") {
            let length = head.lines().find_map(|line| line.strip_prefix("content-length: "));
            let length: usize = length.and_then(|it| it.parse().ok()).expect("a length");
            if bytes.len() >= head.len() + 4 + length {
                return text;
            }
        }
        let more = line.read(&mut part).expect("it speaks");
        assert!(more > 0, "it hung up: {text}");
        bytes.extend_from_slice(&part[..more]);
    }
}

#[test]
fn a_served_centre_calls_nobody_unless_it_was_told_how_often() {
    let (here, there) = (Desk::new(), Desk::new());
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let address = listener.local_addr().expect("bound");
    let inbox = format!("http://{address}/inbox");
    here.run(&["peer", "card", "--name", "Bristol", "--into", "own.card"]).ended(0);
    there
        .run(&["peer", "card", "--name", "Lviv", "--inbox", &inbox, "--into", "own.card"])
        .ended(0);
    meet(&here, &there);
    Within::of(&here, 6).sends(1);

    let silent = Served::start(&here, &["serve"]);
    assert!(silent.get("/").code < 400);
    silent.stop();
    listener.set_nonblocking(true).expect("a socket");
    let nobody = listener.accept().map(|_| ()).map_err(|no| no.kind());
    assert_eq!(nobody, Err(std::io::ErrorKind::WouldBlock));

    listener.set_nonblocking(false).expect("a socket");
    let (tell, told) = channel();
    std::thread::spawn(move || {
        let (mut line, _) = listener.accept().expect("somebody comes");
        let text = heard(&mut line);
        line.write_all(b"HTTP/1.1 202 Accepted\r\nContent-Length: 0\r\n\r\n").expect("it reads");
        tell.send(text)
    });
    let served = Served::start(&here, &["serve", "--post-every", "1"]);
    let text = told.recv_timeout(Duration::from_mins(1)).expect("it calls");
    let (head, body) = text.split_once("\r\n\r\n").expect("read to its end");
    assert!(head.starts_with("POST /inbox HTTP/1.1\r\n"), "{head}");
    // It says no more of itself than it must.
    let mut names: Vec<&str> = head.lines().skip(1).filter_map(|it| it.split(':').next()).collect();
    names.sort_unstable();
    assert_eq!(names, ["content-length", "content-type", "host"]);
    assert!(body.starts_with("age-encryption.org/v1\n"), "{body}");
    served.stop();
}

//! Four centres in a row, each with programs of its own: what one sends reaches the last by the network,
//! by a stick, as a text in a mail, and as a square; and what came is told back the whole way.

use std::net::TcpListener;

use busel_domain::book::Book;
use busel_domain::ids::{HubId, LotId, PeerId};
use busel_domain::ledger::Account;
use busel_waybill::seal::Carriage;
use busel_waybill::square;

use super::post::{Within, meet};
use super::served::Served;
use crate::program::Desk;

/// A name, and the only centres it knows: its neighbours, in the sequence they were met.
fn centre(name: &str, inbox: &[&str]) -> Desk {
    let desk = Desk::new();
    let card = ["peer", "card", "--name", name, "--into", "own.card"];
    let inbox = inbox.iter().flat_map(|inbox| ["--inbox", inbox]);
    desk.run(&card.into_iter().chain(inbox).collect::<Vec<_>>()).ended(0);
    desk
}

/// What waits for a neighbour, as files that `formed` makes of them, is opened there.
fn carried(
    from: &Desk,
    peer: &str,
    to: &Desk,
    formed: impl Fn(Vec<u8>) -> Vec<u8>,
    words: &[&str],
) {
    let stick = tempfile::tempdir().expect("a folder");
    let folder = stick.path().to_str().expect("letters");
    let export = [&["waybill", "letters", peer, "--into", folder, "--json"], words].concat();
    let told = from.run(&export).ended(0).json();
    let files = told["files"].as_array().expect("names").clone();
    assert!(!files.is_empty(), "{told}");
    for file in files {
        let file = stick.path().join(file.as_str().expect("a name"));
        let bytes = std::fs::read(&file).expect("it is written");
        to.file("came.waybill", formed(bytes));
        to.run(&["waybill", "open", "came.waybill"]).ended(0);
    }
    // None is overwritten.
    from.run(&export).ended(2);
}

/// As somebody answers it in a mail.
fn quoted(text: Vec<u8>) -> Vec<u8> {
    let text = String::from_utf8(text).expect("plain text");
    assert!(text.is_ascii());
    format!("On Tuesday they wrote:\r\n> {}\r\n", text.trim_end().replace('\n', "\r\n> ")).into()
}

/// The letters for a neighbour, each as what its square says.
fn squares(from: &Desk, peer: u32, to: &Desk) {
    let within = Within::of(from, 40);
    let courier = within.courier();
    let by = within.by();
    let written = courier.write_all(&by, PeerId(peer));
    within.runtime.block_on(written).expect("they have a key");
    for number in 1.. {
        let one = courier.waiting_letter(PeerId(peer), number, Carriage::Paper);
        let Some(one) = within.runtime.block_on(one).expect("they have a key") else { break };
        to.file("square.txt", square::text(&one).expect("one square"));
        to.run(&["waybill", "open", "square.txt"]).ended(0);
    }
}

/// So much of what is sent to each other and signed for.
fn signed(book: &Book, peer: u32) -> i64 {
    let lots = book.lots().map(|lot| lot.id).collect::<Vec<LotId>>();
    lots.into_iter().map(|lot| book.stock().held(lot, Account::Peer(PeerId(peer)))).sum()
}

#[test]
fn four_centres_pass_goods_on_by_all_that_carries_letters_and_each_signs_for_what_came() {
    let free = TcpListener::bind("127.0.0.1:0").and_then(|it| it.local_addr());
    let port = free.expect("a free port").port().to_string();
    let inbox = format!("http://127.0.0.1:{port}/inbox");
    let (brs, prz) = (centre("Bristol", &[]), centre("Przemyśl", &[&inbox]));
    let (lvv, kha) = (centre("Львоў", &[]), centre("Харків", &[]));
    for (one, other) in [(&brs, &prz), (&prz, &lvv), (&lvv, &kha)] {
        meet(one, other);
        meet(other, one);
    }

    // By the network, as often as it takes.
    Within::of(&brs, 10).sends(1);
    let came = (0..20).any(|_| {
        let served = Served::start(&prz, &["serve", "--port", &port]);
        let round = brs.run(&["waybill", "send", "--json"]).ended(0).json();
        assert_eq!(round[0]["letters"], 1, "{round}");
        served.stop();
        Within::of(&prz, 11).coming().is_some()
    });
    assert!(came);
    // One tin is damaged on the first way, two are missing.
    Within::of(&prz, 12).passes_on((47, 1), Some(2));
    // By a stick.
    carried(&prz, "E-2", &lvv, |file| file, &[]);
    Within::of(&lvv, 13).passes_on((47, 0), Some(2));
    // As a text in a mail.
    carried(&lvv, "E-2", &kha, quoted, &["--text"]);
    Within::of(&kha, 14).passes_on((46, 0), None);

    // And back: as a square, as a mail, on a stick.
    squares(&kha, 1, &lvv);
    carried(&lvv, "E-1", &prz, quoted, &["--text"]);
    carried(&prz, "E-1", &brs, |file| file, &[]);

    let books = [&brs, &prz, &lvv, &kha].map(|desk| {
        desk.check();
        Within::of(desk, 20).present()
    });
    let believed = [(0, 1), (1, 2), (2, 2)].map(|(at, peer)| signed(&books[at].book, peer));
    assert_eq!(believed, [47, 47, 46], "nobody believes more than was signed for");
    // Nothing is on the road any more: what did not come is a difference at whoever sent it.
    for present in &books {
        let (stock, ways) = (present.book.stock(), present.book.waybills());
        assert!(ways.map(|way| stock.held(LotId(1), Account::Road(way.id))).all(|left| left == 0));
    }
    let last = books[3].book.stock().held(LotId(1), Account::Hub(HubId(1)));
    assert_eq!(last, 46);
}

//! Other centres at the desk: a card is pasted, letters are compared, somebody vouches, and somebody is
//! believed no more.

use std::io::{Read as _, Write as _};
use std::net::TcpStream;

use busel::clerk::Clerk;
use busel::courier::{By, Courier, as_text, day};
use busel::outside::Outside;
use busel_domain::ids::{Digest, PeerId};
use busel_domain::peer::{Belief, PeerDeed};
use busel_domain::role::Actor;
use busel_domain::time::Day;
use busel_waybill::card::{Card, Epoch, Epochs, Inboxes};
use busel_waybill::cose::{Signed, SigningKey};
use busel_waybill::extras::Extras;
use busel_waybill::heading::{Chain, Heading};
use busel_waybill::message::Message;
use busel_waybill::seal::{Carriage, Recipients, Secret, seal};
use busel_waybill::square;
use busel_waybill::trust::SignedCard;
use busel_waybill::waybill::{Line, Lines, Seals, Waybill};
use busel_waybill::words::{
    ExpiryMonth, ItemCode, ItemName, LineNumber, LotCode, NodeName, PlaceCode, Quantity, Unit,
    WaybillId,
};

use super::centre::{Centre, NOON};
use super::looks::is_open;
use super::matrix::small_centre;
use super::needs::Sender;
use crate::browser::{Browser, Hand, Walk};

/// The first card of another centre, whose secrets are made of one number.
pub(crate) fn card_of(number: u8, name: &str, today: Day) -> SignedCard {
    let key = SigningKey::of(&[number; 32]);
    let recipient = Secret::of(&[number; 32]).recipient();
    let epoch = Epoch::new(day(today), day(today.plus(30)), recipient).expect("a month");
    let card = Card {
        chain: Chain::FIRST,
        node: key.public().node(),
        day: day(today),
        name: NodeName::new(name).expect("short"),
        key: key.public(),
        epochs: Epochs::new(vec![epoch]).expect("one"),
        inboxes: Inboxes::new(Vec::new()).expect("none"),
        extras: Extras::default(),
    };
    SignedCard::new(Signed::new(&Message::Card(card), &key), None).expect("its own")
}

/// A centre of our own with a card, that met one other and has heard of a second.
pub(crate) async fn know_two(clerk: &Clerk, outside: &Outside) {
    let courier = Courier::new(clerk.clone(), outside.clone());
    let by = || By { actor: Actor::console(), attempt: outside.attempt() };
    let inbox = ["https://lviv.example/inbox".to_owned()];
    courier.make_card(by(), "Львоў", &inbox).await.expect("a name");
    let today = outside.now().day();
    for (number, name) in [(1, "Bristol"), (2, "Przemyśl")] {
        courier.meet(by(), card_of(number, name, today), None).await.expect("a first card");
    }
    let key = Digest(card_of(1, "Bristol", today).card().key.thumbprint());
    let deed = PeerDeed::Verify { peer: PeerId(1), key };
    courier.decide(by(), deed).await.expect("a coordinator may");
    let own = courier.card().await.expect("readable").expect("just written");
    let sealed = sent_by(1, &own, today);
    courier.take(by(), &sealed).await.expect("it is meant for us");
}

/// What the centre of this number sends: 48 tins and 7 kg of something that no catalogue has.
fn sent_by(number: u8, to: &SignedCard, today: Day) -> Vec<u8> {
    let key = SigningKey::of(&[number; 32]);
    let line = |at: u64, code: &str, name: &str, amount, unit| Line {
        number: LineNumber::new(at).expect("small"),
        code: ItemCode::new(code).expect("short"),
        name: ItemName::new(name).expect("short"),
        quantity: Quantity::new(amount).expect("small"),
        unit,
        boxes: None,
        grams: None,
        expiry: ExpiryMonth::new(202_806).ok(),
        lot: LotCode::new("L2406A17").ok(),
    };
    let lines = vec![
        line(1, "food.canned_beans", "Canned beans", 4_848, Unit::Piece),
        line(2, "toys.unheard_of", "Something unheard of", 7_070, Unit::Gram),
    ];
    let message = Message::Waybill(Waybill {
        heading: Heading {
            id: WaybillId([9; 16]),
            chain: Chain::FIRST,
            from: key.public().node(),
            to: to.card().node,
            day: day(today),
        },
        carrier: None,
        place: PlaceCode::new("DELTA-4").expect("a code"),
        seals: Seals::default(),
        note: None,
        lines: Lines::new(lines).expect("two"),
        window: None,
        slip: None,
        extras: Extras::default(),
    });
    let receiver = to.card().epochs.on(day(today)).expect("of this month").recipient();
    let recipients = Recipients { receiver, archive: receiver };
    seal(&Signed::new(&message, &key), recipients, Carriage::File).expect("small")
}

fn belief(centre: &Centre, peer: u32) -> Option<Belief> {
    centre.clerk.present().book.peer(PeerId(peer)).map(|peer| peer.belief)
}

#[test]
fn a_card_is_pasted_and_the_letters_are_compared() {
    let Some(browser) = Browser::start() else { return };
    let centre = small_centre();
    let page = centre.page(&browser);
    let card = card_of(3, "Kharkiv", NOON.day());
    for (hand, width) in [(Hand::Mouse, 360), (Hand::Keyboard, 1440)] {
        let walk = Walk::new(&page, hand, width);
        page.goto(&centre.url("/peers"));
        is_open(&page, "peers");
        page.size(width, 760, false);
        if hand == Hand::Keyboard {
            continue;
        }
        page.type_into("#card", &square::card_text(&card).expect("short"));
        walk.tap("form[action='/peers'] .btn");
        assert_eq!(page.eval("location.pathname"), "/peers/E-3");
        assert_eq!(belief(&centre, 3), Some(Belief::Unknown));
        // Nobody can read the letters off this page: they have to come from the other's.
        let letters = card.card().key.fingerprint();
        let is_shown = format!("document.body.textContent.includes('{}')", &letters[..9]);
        assert_eq!(page.eval(&is_shown), false);
        page.type_into("#letters", "MXFQ PXOV PAIZ ML26 PZUZ 6UR 2X2");
        walk.tap("form[action$='/verify'] .btn");
        assert_eq!(belief(&centre, 3), Some(Belief::Unknown), "other letters prove nothing");
        is_open(&page, "peer-wrong-letters");
        page.size(width, 760, false);
        page.type_into("#letters", &letters.to_lowercase().replace(' ', "-"));
        walk.tap("form[action$='/verify'] .btn");
        assert!(belief(&centre, 3).is_some_and(Belief::is_verified));
        is_open(&page, "peer-verified");
    }
}

#[test]
fn who_was_met_vouches_and_nobody_who_was_revoked_comes_back() {
    let centre = small_centre();
    let sender = Sender::new(&centre);
    let by_stranger = sender.post("/peers/E-1/introduce", &[("by", "E-2")]);
    assert_eq!(by_stranger.code, 422, "E-2 was never met");
    assert_eq!(sender.post("/peers/E-2/introduce", &[("by", "E-1")]).code, 303);
    assert_eq!(belief(&centre, 2), Some(Belief::Introduced { by: PeerId(1) }));
    assert_eq!(sender.post("/peers/E-2/revoke", &[]).code, 422, "it is asked twice");
    assert_eq!(sender.post("/peers/E-2/revoke", &[("sure", "1")]).code, 303);
    assert!(matches!(belief(&centre, 2), Some(Belief::Revoked { .. })));
    let text = |number, name| square::card_text(&card_of(number, name, NOON.day())).expect("short");
    let again = sender.post("/peers", &[("card", &text(2, "Przemyśl")), ("alias", "")]);
    assert!(again.body.contains("No card brings it back"), "{}", again.body);
    let other = sender.post("/peers", &[("card", &text(1, "Bath")), ("alias", "")]);
    assert!(other.body.contains("One of the two is false"), "{}", other.body);
    for bad in ["", "BUSELC1:", "BUSELC1:%%%", "hello", &text(7, "Odesa")[..200]] {
        let no = sender.post("/peers", &[("card", bad), ("alias", "")]);
        assert_eq!(no.code, 422, "{bad}");
    }
    // What a square of theirs says is pasted into the same field.
    let courier = Courier::new(centre.clerk.clone(), Outside::fixed(NOON, 97));
    let own = centre.block_on(courier.card()).expect("readable").expect("written");
    let letter = square::text(&sent_by(1, &own, NOON.day())).expect("short");
    let pasted = sender.post("/peers", &[("card", &letter), ("alias", "")]);
    assert_eq!(pasted.code, 303, "{}", pasted.body);
    assert!(pasted.header("location").is_some_and(|to| to.starts_with("/coming/")));
    let file = sender.get("/peers/card");
    assert_eq!(file.code, 200);
}

#[test]
fn what_they_sent_is_counted_before_it_is_seen_and_the_receipt_waits_for_a_carrier() {
    let Some(browser) = Browser::start() else { return };
    let centre = small_centre();
    let page = centre.page(&browser);
    let walk = Walk::new(&page, Hand::Mouse, 360);
    // Today tells of it until it is counted.
    let waits = "document.querySelectorAll('.tasks a[href=\"/peers/E-1\"]').length";
    page.goto(&centre.url("/"));
    assert_eq!(page.eval(waits), 1);
    is_open(&page, "today-coming");
    page.goto(&centre.url("/peers?why=coming"));
    is_open(&page, "peers-coming");
    page.size(360, 760, false);
    page.goto(&centre.url("/peers/E-1"));
    walk.tap("a[href^='/coming/']");
    let says = |text: &str| page.eval(&format!("document.body.textContent.includes('{text}')"));
    assert_eq!(
        (says("4,848"), says("4848"), says("7,070")),
        (false.into(), false.into(), false.into())
    );
    assert_eq!(says("Our catalogue has no such thing"), true);
    is_open(&page, "coming-blind");
    page.size(360, 760, false);
    page.type_into("#good-1", "lots");
    walk.tap(".btn.pri");
    assert_eq!(page.eval("document.querySelector('#good-1').value"), "lots", "it is not lost");
    page.type_into("#good-1", "4800");
    page.type_into("#damaged-1", "8");
    page.click("input[name=final]");
    walk.tap(".btn.pri");
    assert_eq!((says("4,848"), says("4,800")), (true.into(), true.into()), "now both stand there");
    is_open(&page, "coming-told");
    let present = centre.clerk.present();
    let coming = present.book.consignments().next().expect("it came").clone();
    assert_eq!((coming.told, coming.revision, coming.is_final), (1, 1, true));
    page.goto(&centre.url("/"));
    assert_eq!(page.eval(waits), 0);
    // The receipt and an acknowledgement wait; who gets them can read them, whoever carries them not.
    page.size(360, 760, false);
    page.goto(&centre.url("/peers/E-1"));
    is_open(&page, "peer-letters-waiting");
    assert_eq!(page.eval("document.querySelectorAll('a[download]').length"), 2);
    let folder = tempfile::tempdir().expect("a folder");
    let sealed = page.saves("a[download]", folder.path());
    assert!(sealed.starts_with(b"age-encryption.org/v1"));
    // The same letter as a square, for paper or a camera.
    page.goto(&centre.url("/peers/E-1/letters?letter=1&as=square"));
    is_open(&page, "letter-square");
    let text = page.eval("document.querySelector('#text').value");
    let read = square::read(text.as_str().expect("a text")).expect("a square of ours");
    assert!(read.starts_with(b"age-encryption.org/v1") && read.len() < sealed.len() + 200);
    // Their letter once more, out of a mail that somebody pasted: it is known.
    let courier = Courier::new(centre.clerk.clone(), Outside::fixed(NOON, 97));
    let own = centre.block_on(courier.card()).expect("readable").expect("written");
    let mail = format!("Hello,\n\n{}\n-- \nBristol", as_text(&sent_by(1, &own, NOON.day())));
    page.goto(&centre.url("/peers"));
    let field = serde_json::to_string(&mail).expect("a text");
    page.eval(&format!("document.querySelector('#card').value = {field}"));
    page.follow("form[action='/peers'] .btn.pri");
    assert_eq!(page.eval("location.pathname"), format!("/coming/{}", coming.id));
}

/// What comes back for these bytes, without the hour.
fn brought(centre: &Centre, body: &[u8]) -> String {
    let head = format!(
        "POST /inbox HTTP/1.1\r\nHost: {}\r\nConnection: close\r\nContent-Length: {}\r\n\r\n",
        centre.address,
        body.len()
    );
    let mut line = TcpStream::connect(centre.address).expect("it listens");
    line.write_all(&[head.as_bytes(), body].concat()).expect("it reads");
    let mut answer = String::new();
    line.read_to_string(&mut answer).expect("it answers");
    let lines = answer.lines().filter(|line| !line.to_lowercase().starts_with("date:"));
    lines.collect::<Vec<_>>().join("\n")
}

#[test]
fn an_inbox_answers_everything_alike_and_takes_what_is_meant_for_us() {
    let centre = small_centre();
    let courier = Courier::new(centre.clerk.clone(), Outside::fixed(NOON, 99));
    let own = centre.block_on(courier.card()).expect("readable").expect("written");
    let sealed = sent_by(2, &own, NOON.day());
    // Nobody vouched for it yet: it is answered like anything, and nothing of it stays.
    let answer = brought(&centre, &sealed);
    assert!(answer.starts_with("HTTP/1.1 202"), "{answer}");
    let long = vec![0; 3_000_000];
    for body in [&b""[..], b"hello", &sealed[..100], &long] {
        assert_eq!(brought(&centre, body), answer, "{} bytes", body.len());
    }
    let deed = PeerDeed::Introduce { peer: PeerId(2), by: PeerId(1) };
    let by = By { actor: Actor::console(), attempt: Outside::fixed(NOON, 98).attempt() };
    centre.block_on(courier.decide(by, deed)).expect("a coordinator may");
    let heard = || centre.clerk.present().book.peer(PeerId(2)).map_or(0, |peer| peer.heard.len());
    assert_eq!(heard(), 0);
    assert_eq!(brought(&centre, &sealed), answer);
    assert_eq!(brought(&centre, &sealed), answer);
    let came = async {
        while heard() == 0 {
            tokio::task::yield_now().await;
        }
    };
    let limit = std::time::Duration::from_secs(20);
    centre.block_on(async { tokio::time::timeout(limit, came).await }).expect("it is taken in");
    assert_eq!(heard(), 1);
}

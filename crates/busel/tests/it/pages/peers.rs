//! Other centres at the desk: a card is pasted, letters are compared, somebody vouches, and somebody is
//! believed no more.

use busel::clerk::Clerk;
use busel::courier::{By, Courier, day};
use busel::outside::Outside;
use busel_domain::ids::{Digest, PeerId};
use busel_domain::peer::{Belief, PeerDeed};
use busel_domain::role::Actor;
use busel_domain::time::Day;
use busel_waybill::card::{Card, Epoch, Epochs, Inboxes};
use busel_waybill::cose::{Signed, SigningKey};
use busel_waybill::extras::Extras;
use busel_waybill::heading::Chain;
use busel_waybill::message::Message;
use busel_waybill::seal::Secret;
use busel_waybill::square;
use busel_waybill::trust::SignedCard;
use busel_waybill::words::NodeName;

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
    let file = sender.get("/peers/card");
    assert_eq!(file.code, 200);
}

//! A phone speaks for itself alone, for its time and not longer, and can be cut off.

use p256::ecdsa::signature::Signer as _;
use p256::ecdsa::{Signature, SigningKey};

use super::*;
use crate::door::secret::hex;

const RUN: [WaybillId; 2] = [WaybillId(3), WaybillId(7)];

/// A phone's own key.
fn key(byte: u8) -> (SigningKey, PhoneKey) {
    let own = SigningKey::from_slice(&[byte; 32]).expect("a number below the curve's");
    let public = own.verifying_key().to_sec1_point(false);
    let public = PhoneKey::parse(&hex(public.as_bytes())).expect("a point");
    (own, public)
}

/// What a phone keeps behind its PIN.
fn token(byte: u8) -> ReadingToken {
    ReadingToken::parse(&hex(&[byte; 16])).expect("sixteen bytes")
}

fn said(id: PhoneId, key: &SigningKey, path: &str, body: &str) -> Said {
    let signature: Signature = key.sign(format!("{path}\n{body}").as_bytes());
    let signature = hex(&signature.to_bytes());
    Said::read(&id.0.to_string(), &signature, path, body.as_bytes()).expect("all there")
}

#[tokio::test]
async fn a_link_is_taken_by_one_phone_which_may_ask_again() {
    let scene = Scene::new();
    let made = scene.door.make_phone(OLENA, RUN.into(), 72, BOSS).await.expect("room");
    let ((own, public), (_, other)) = (key(7), key(8));
    let bound =
        scene.door.bind_phone(&made.secret, public.clone(), &token(1)).await.expect("the first");
    assert_eq!((bound.member, &*bound.waybills), (OLENA, &RUN[..]));
    assert!(matches!(
        scene.door.bind_phone(&made.secret, other, &token(1)).await,
        Err(NotIn::Gone)
    ));
    let again =
        scene.door.bind_phone(&made.secret, public, &token(1)).await.expect("the same phone");
    assert_eq!(again.id, bound.id);
    let heard = scene.door.hear_phone(said(bound.id, &own, "/field/run", "{}")).await;
    assert_eq!(heard.expect("its own key").id, bound.id);
    assert_eq!(scene.whats().await, [What::PhoneMade, What::PhoneBound]);
}

#[tokio::test]
async fn nobody_speaks_for_a_phone_and_nothing_it_said_is_turned_into_something_else() {
    let scene = Scene::new();
    let made = scene.door.make_phone(OLENA, RUN.into(), 72, BOSS).await.expect("room");
    let ((own, public), (other, _)) = (key(7), key(8));
    let id = made.phone.id;
    let hears = async |said| scene.door.hear_phone(said).await.is_ok();
    assert!(!hears(said(id, &own, "/field/run", "{}")).await, "it took no link yet");
    scene.door.bind_phone(&made.secret, public, &token(1)).await.expect("the first");
    assert!(hears(said(id, &own, "/field/run", "{}")).await);
    assert!(!hears(said(id, &other, "/field/run", "{}")).await, "another's key");
    assert!(!hears(said(PhoneId(99), &own, "/field/run", "{}")).await, "another's number");
    let signature: Signature = own.sign(b"/field/run\n{}");
    let signature = hex(&signature.to_bytes());
    let moved = Said::read(&id.0.to_string(), &signature, "/field/outbox", b"{}");
    assert!(!hears(moved.expect("all there")).await, "for another address");
    for bad in ["", "zz", &"0".repeat(128), &"f".repeat(128)] {
        let read = Said::read("1", bad, "/field/run", b"{}");
        assert!(read.is_none() || !hears(read.expect("just asked")).await, "{bad}");
    }
    for bad in ["", "04", &"0".repeat(130), &format!("04{}", "f".repeat(128))] {
        assert_eq!(PhoneKey::parse(bad), None, "{bad}");
    }
}

#[tokio::test]
async fn a_phone_ends_after_its_time_is_heard_for_two_weeks_more_and_can_be_cut_off() {
    let mut scene = Scene::new();
    let (own, public) = key(7);
    let made = scene.door.make_phone(OLENA, RUN.into(), 1_000, BOSS).await.expect("room");
    let phone =
        scene.door.bind_phone(&made.secret, public.clone(), &token(1)).await.expect("the first");
    assert_eq!(phone.ends.0 - phone.made.0, 72 * 3_600 * SECOND);
    scene.wait(72 * 3_600);
    scene.restart();
    let hear = async || scene.door.hear_phone(said(phone.id, &own, "/field/outbox", "{}")).await;
    let heard = hear().await.expect("what it saved is taken");
    assert!(heard.is_over(scene.now()) && heard.heard == Some(scene.now()));
    scene.wait(14 * 86_400 + 1);
    assert!(matches!(hear().await, Err(NotIn::Gone)));
    assert_eq!(scene.door.phones().await.expect("readable"), []);

    let made = scene.door.make_phone(OLENA, RUN.into(), 24, BOSS).await.expect("room");
    let phone =
        scene.door.bind_phone(&made.secret, public.clone(), &token(1)).await.expect("the first");
    scene.door.revoke_phone(phone.id).await.expect("there is one");
    scene.door.revoke_phone(phone.id).await.expect("twice is once");
    let told = said(phone.id, &own, "/field/outbox", "{}");
    assert!(matches!(scene.door.hear_phone(told).await, Err(NotIn::Gone)));
    assert!(matches!(
        scene.door.bind_phone(&made.secret, public, &token(1)).await,
        Err(NotIn::Gone)
    ));
    assert_eq!(scene.whats().await.last(), Some(&What::PhoneRevoked));
}

#[tokio::test]
async fn whoever_leaves_takes_no_phone_along() {
    let scene = Scene::new();
    let (own, public) = key(7);
    let made = scene.door.make_phone(OLENA, RUN.into(), 24, BOSS).await.expect("room");
    let phone = scene.door.bind_phone(&made.secret, public, &token(1)).await.expect("the first");
    scene.door.forget(OLENA).await.expect("a member");
    let told = said(phone.id, &own, "/field/outbox", "{}");
    assert!(matches!(scene.door.hear_phone(told).await, Err(NotIn::Gone)));
}

#[test]
fn four_digits_are_those_of_one_waybill_and_stay_the_same() {
    let scene = Scene::new();
    let code = |number| scene.door.receiver_code(WaybillId(number)).text().to_owned();
    assert!(code(1).len() == 4 && code(1).bytes().all(|digit| digit.is_ascii_digit()));
    assert_eq!(code(1), code(1));
    assert!((2..9).any(|other| code(other) != code(1)));
}

#[test]
fn a_door_of_the_first_format_learns_of_phones() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("door.db");
    let db = store::open(&path, &[7; 32]).expect("a new file");
    db.execute_batch("drop table phone; update format set version = 1").expect("as it was");
    drop(db);
    let db = store::open(&path, &[7; 32]).expect("an old file");
    let count: i64 =
        db.query_row("select count(*) from phone", [], |row| row.get(0)).expect("a table");
    let format: i64 =
        db.query_row("select version from format", [], |row| row.get(0)).expect("a row");
    assert_eq!((count, format), (0, 3));
}

#[tokio::test]
async fn a_phone_that_was_wiped_tells_and_learns_nothing() {
    let scene = Scene::new();
    let made = scene.door.make_phone(OLENA, RUN.into(), 24, BOSS).await.expect("room");
    let (own, public) = key(7);
    let bound = scene.door.bind_phone(&made.secret, public.clone(), &token(1)).await;
    let bound = bound.expect("the first");
    assert!(bound.is_read_by(&token(1)) && !bound.is_read_by(&token(2)));
    assert!(!made.phone.is_read_by(&token(1)), "no phone has taken this link yet");
    // The link still lies in a chat; the key that signs still lies in the phone.
    let again = scene.door.bind_phone(&made.secret, public, &token(2)).await;
    assert!(matches!(again, Err(NotIn::Gone)));
    let heard = scene.door.hear_phone(said(bound.id, &own, "/field/outbox", "{}")).await;
    assert!(!heard.expect("what was saved goes out").is_read_by(&token(2)));
}

#[tokio::test]
async fn a_phone_says_how_much_nobody_has_heard_yet() {
    let scene = Scene::new();
    let made = scene.door.make_phone(OLENA, RUN.into(), 24, BOSS).await.expect("room");
    let mut phone = made.phone;
    for unsent in [3, 3, 0] {
        scene.door.phone_holds(&phone, unsent).await.expect("a disk");
        phone = scene.door.phones().await.expect("a disk").remove(0);
        assert_eq!(phone.unsent, unsent);
    }
}

#[tokio::test]
async fn a_phone_that_is_quiet_for_a_day_or_holds_something_is_looked_after() {
    let scene = Scene::new();
    let made = scene.door.make_phone(OLENA, RUN.into(), 72, BOSS).await.expect("room");
    let (own, public) = key(7);
    let quiet = || scene.door.quiet_phones().len();
    scene.wait(30 * 3_600);
    assert_eq!(quiet(), 0, "nobody took the link");
    let phone = scene.door.bind_phone(&made.secret, public, &token(1)).await.expect("the first");
    let hear = async || {
        let said = said(phone.id, &own, "/field/outbox", "{}");
        scene.door.hear_phone(said).await.expect("its own key")
    };
    scene.wait(86_399);
    assert_eq!(quiet(), 0);
    scene.wait(1);
    assert_eq!(quiet(), 1, "a day");
    let heard = hear().await;
    assert_eq!(quiet(), 0);
    scene.door.phone_holds(&heard, 4).await.expect("a disk");
    scene.wait(3_599);
    assert_eq!(quiet(), 0, "it may be sending just now");
    scene.wait(1);
    assert_eq!(quiet(), 1, "it said that it holds four");
    scene.wait(40 * 3_600);
    assert_eq!(quiet(), 1, "its run is over, and it still holds them");
    scene.door.phone_holds(&hear().await, 0).await.expect("a disk");
    scene.wait(86_400);
    assert_eq!(quiet(), 0, "its run is over, and it holds nothing");
}

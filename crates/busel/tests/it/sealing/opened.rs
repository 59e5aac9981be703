//! Opening a sealed centre: a wrong passphrase is told and makes the next try wait, two persons come
//! one after the other, and keys are handed in by another program.

use std::time::Duration;

use busel::key::holder::{self, Effort, Half, Kind, NotHeld};
use busel::key::{Keeping, Keys};

use super::served::{Served, sent};
use super::{PASSPHRASE, wrapped_centre};
use crate::program::Ran;

const OTHER: &str = "another six words of somebody else";

/// The machine itself measures how long a try is put off; a test asks until it is heard.
fn tried_until_heard(served: &Served, fields: &[(&str, &str)]) -> u16 {
    loop {
        let code = served.post("/unlock", fields).code;
        if code != 429 {
            return code;
        }
        std::thread::yield_now();
    }
}

#[test]
fn a_wrong_passphrase_is_told_and_makes_the_next_try_wait() {
    let (desk, _) = wrapped_centre();
    let mut served = Served::start(&desk, &["serve", "--locked"]);
    // A form without its field is the page again, in words of ours, and no wrong try.
    for fields in [&[][..], &[("other", "x")]] {
        let nothing = served.post("/unlock", fields);
        assert_eq!(nothing.code, 503);
        assert!(nothing.body.contains("<form") && !nothing.body.contains("missing field"));
    }
    let wrong = served.post("/unlock", &[("passphrase", OTHER)]);
    assert_eq!(wrong.code, 403);
    assert!(wrong.body.contains("does not open the centre. Try again after 1 second."));
    let soon = served.post("/unlock", &[("passphrase", PASSPHRASE)]);
    assert_eq!(soon.code, 429, "even the right one waits");
    let began = super::now();
    assert_eq!(tried_until_heard(&served, &[("passphrase", OTHER)]), 403);
    assert!(served.post("/unlock", &[("passphrase", OTHER)]).body.contains("after 2 seconds"));
    assert_eq!(tried_until_heard(&served, &[("passphrase", PASSPHRASE)]), 200);
    assert!(began.elapsed() > Duration::from_millis(2_500), "it grows: {:?}", began.elapsed());
    served.waits_for("Busel is at");
    assert_ne!(served.get("/").code, 503);
}

#[test]
fn a_form_of_somebody_else_and_a_foreign_name_open_nothing() {
    let (desk, _) = wrapped_centre();
    let served = Served::start(&desk, &["serve", "--locked"]);
    let host = served.address.to_string();
    let kind = ("Content-Type", "application/x-www-form-urlencoded");
    let body = format!("passphrase={}", PASSPHRASE.replace(' ', "+"));
    let foreign = [("Host", host.as_str()), ("Sec-Fetch-Site", "cross-site"), kind];
    let answer = served.asked(&sent("POST", "/unlock", &foreign, &body)).expect("an answer");
    assert_eq!(answer.code, 403);
    let answer = served.asked(&sent("GET", "/", &[("Host", "evil.example")], ""));
    assert_eq!(answer.expect("an answer").code, 421);
    let page = served.get("/needs/N-1");
    assert_eq!(page.code, 503, "every address leads to the same page");
    assert!(page.head.contains("content-security-policy: default-src 'none'"), "{}", page.head);
    assert!(page.head.contains("cache-control: no-store") && !page.body.contains("<script"));
}

#[test]
fn two_persons_open_together_and_nobody_alone() {
    let (desk, _) = wrapped_centre();
    let keys = Keys::load(&desk.home(), Some(&PASSPHRASE.to_owned().into())).expect("it fits");
    let both = [PASSPHRASE.to_owned().into(), OTHER.to_owned().into()];
    let same = [PASSPHRASE.to_owned().into(), PASSPHRASE.to_owned().into()];
    let refused = holder::two_persons(&desk.home(), &keys, &same, Effort::Test);
    assert!(matches!(refused, Err(NotHeld::Same)));
    holder::two_persons(&desk.home(), &keys, &both, Effort::Test).expect("two");
    assert_eq!(Keys::keeping(&desk.home()).expect("a key"), Keeping::TwoPersons);
    let holders = holder::list(&desk.home()).expect("readable");
    assert_eq!(holders.len(), 1, "whoever opened it alone is gone: {holders:?}");
    assert_eq!(holders[0].kind, Kind::TwoPersons);
    assert!(Half::open(&desk.home(), &both[0]).is_err(), "the second person begins");

    let mut served = Served::start(&desk, &["serve", "--locked"]);
    assert_eq!(served.get("/").body.matches("type=\"password\"").count(), 2);
    let half = served.post("/unlock", &[("passphrase", OTHER)]);
    assert_eq!(half.code, 503, "half open is not open");
    assert_eq!(half.body.matches("type=\"password\"").count(), 1, "the first is awaited");
    assert_eq!(served.post("/unlock", &[("passphrase", OTHER)]).code, 403);
    assert_eq!(tried_until_heard(&served, &[("passphrase", PASSPHRASE)]), 200);
    served.waits_for("Busel is at");
    served.signal(rustix::process::Signal::USR1);
    served.waits_for("Busel is sealed");
    // Both at once, in whichever field.
    let fields = [("passphrase", PASSPHRASE), ("other", OTHER)];
    assert_eq!(served.post("/unlock", &fields).code, 200);
    served.waits_for("Busel is at");
    served.stop();

    desk.file("one", format!("{PASSPHRASE}\n"));
    desk.run(&["--passphrase-file", "one", "check"]).ended(3);
    desk.file("both", format!("{PASSPHRASE}\n{OTHER}\n"));
    desk.run(&["--passphrase-file", "both", "check"]).ended(0);
    assert_eq!(desk.run(&["key", "list"]).ended(0).out.lines().count(), 1);
}

#[test]
fn an_identity_opens_the_centre_and_keys_may_be_handed_in() {
    let (desk, markers) = wrapped_centre();
    let identity = age::x25519::Identity::generate();
    let recipient = identity.to_public().to_string();
    let secret = age::secrecy::ExposeSecret::expose_secret(&identity.to_string()).to_owned();
    desk.file("identity", format!("# made for a test\n{secret}\n"));
    let by = ["--passphrase-file", "passphrase", "key", "add-recipient"];
    desk.run(&[&by[..], &["stick", &recipient]].concat()).ended(0);
    desk.run(&[&by[..], &["stick", &recipient]].concat()).ended(2);
    desk.run(&[&by[..], &["paper", "age1nonsense"]].concat()).ended(2);
    desk.run(&["--identity", "identity", "check"]).ended(0);
    desk.run(&["key", "remove", "first"]).ended(0);
    desk.run(&["key", "remove", "stick"]).ended(2);
    let told = desk.run(&["--passphrase-file", "passphrase", "check"]).ended(2);
    assert!(told.sentence().contains("--identity"), "{told:?}");

    // What `age --decrypt` writes is what the key file holds.
    let file = std::fs::read(desk.home().join("key-stick.age")).expect("it is there");
    let keys = age::decrypt(&identity, &file).expect("plain age opens it");
    desk.file("noise", "no keys");
    let noise = std::fs::File::open(desk.path("noise")).expect("it is there");
    let mut command = desk.command(&["serve", "--allow-swap", "--keys-from-fd", "0"]);
    let refused = Ran::of(command.stdin(noise).output(), "serve").ended(3);
    assert!(refused.sentence().contains("key file"), "{refused:?}");
    desk.file("opened", &keys);
    let opened = std::fs::File::open(desk.path("opened")).expect("it is there");
    let words = ["serve", "--keys-from-fd", "0"];
    let served = Served::start_from(&desk, &words, opened.into());
    assert_ne!(served.get("/").code, 503);
    assert!(!markers.are_in(&std::fs::read(format!("/proc/{}/cmdline", served.id())).expect("it")));
    served.stop();
}

#[test]
fn after_wiping_at_the_machine_nobody_opens_the_centre() {
    let (desk, _) = wrapped_centre();
    let mut served = Served::start(&desk, &["--passphrase-file", "passphrase", "serve"]);
    desk.file("answer", "another name\n");
    let wipe = |answer: &str| {
        let answer = std::fs::File::open(desk.path(answer)).expect("it is there");
        Ran::of(desk.command(&["wipe"]).stdin(answer).output(), "wipe")
    };
    wipe("answer").ended(2);
    assert!(desk.home().join("key.age").exists(), "nothing was destroyed");
    desk.file("name", "centre\n");
    let wiped = wipe("name").ended(0);
    assert!(wiped.out.contains("cannot be promised"), "{wiped:?}");
    served.waits_for("Busel is sealed");
    assert!(!served.get("/").body.contains("type=\"password\""), "there is nothing to type");
    desk.run(&["--passphrase-file", "passphrase", "check"]).ended(3);
}

//! A centre that is sealed, from outside: what is left of it in memory, what brings it back, and who is
//! heard from afar.

mod four;
mod memory;
mod opened;
mod post;
mod served;
mod tls;

use std::time::{Duration, Instant};

use busel::key::holder::{self, Effort};
use busel::key::{Keeping, Keys};

use crate::program::Desk;
use memory::{Markers, group_of};
use served::Served;

/// Runs in an ordinary test; `cargo xtask seal` sets another number.
const TIMES: u64 = 3;

/// From the signal until what is left says that it is sealed; its memory is looked through then.
const SEALED_MAX: Duration = Duration::from_secs(3);

const PASSPHRASE: &str = "six plain words of one machine";

/// A centre with names that stand nowhere else, and a wrapped key that opens quickly.
fn wrapped_centre() -> (Desk, Markers) {
    let desk = Desk::new();
    let open = std::fs::read_to_string(desk.home().join("key.bare")).expect("a bare key");
    let markers = Markers::new(&open, PASSPHRASE);
    desk.file("needs.csv", markers.needs());
    desk.import("needs", "needs.csv").ended_in(&[0, 1]);
    let keys = Keys::load(&desk.home(), None).expect("it is bare");
    let name = "first".parse().expect("a name");
    holder::add_passphrase(&desk.home(), &keys, &name, &PASSPHRASE.to_owned().into(), Effort::Test)
        .expect("it is bare");
    assert_eq!(Keys::keeping(&desk.home()).expect("a key"), Keeping::Wrapped);
    desk.file("passphrase", PASSPHRASE);
    (desk, markers)
}

#[expect(clippy::disallowed_methods, reason = "three seconds are promised, and measured")]
fn now() -> Instant {
    Instant::now()
}

#[expect(clippy::disallowed_methods, reason = "`cargo xtask seal` says how often")]
fn times() -> u64 {
    std::env::var("BUSEL_SEAL_TIMES").ok().and_then(|text| text.parse().ok()).unwrap_or(TIMES)
}

#[test]
fn nothing_of_the_centre_stays_in_memory_after_sealing() {
    let (desk, markers) = wrapped_centre();
    let mut served = Served::start(&desk, &["--passphrase-file", "passphrase", "serve"]);
    let mut slowest = Duration::ZERO;
    for run in 0..times() {
        for page in ["/", "/groups", "/needs"] {
            assert_ne!(served.get(page).code, 503, "run {run}: {page} is open");
        }
        let before = markers.found_in(&group_of(served.id()));
        assert!(before.has_all_names(), "run {run}: the search finds what is there: {before:?}");
        assert!(before.has_key(), "run {run}: the key is in use: {before:?}");

        let began = now();
        if run % 2 == 0 {
            served.signal(rustix::process::Signal::USR1);
        } else {
            desk.run(&["seal"]).ended(0);
        }
        served.waits_for("Busel is sealed");
        let took = began.elapsed();
        let after = markers.found_in(&group_of(served.id()));
        assert!(after.is_nothing(), "run {run}: left in memory: {after:?}");
        assert!(took < SEALED_MAX, "run {run}: it took {took:?}");
        slowest = slowest.max(took);

        let page = served.get("/needs");
        assert_eq!(page.code, 503, "run {run}: {}", page.head);
        assert!(!page.body.contains(markers.name()) && page.body.contains("type=\"password\""));
        let opening = served.post("/unlock", &[("passphrase", PASSPHRASE)]);
        assert_eq!(opening.code, 200, "run {run}: {}", opening.head);
        served.waits_for("Busel is at");
        assert_ne!(served.get("/").code, 503, "run {run}: the pages are back");
    }
    eprintln!("sealed {} times, {slowest:?} at most", times());
    desk.run(&["seal"]).ended(0);
    desk.run(&["seal"]).ended(0);
    served.stop();
    let checked = desk.run(&["--passphrase-file", "passphrase", "check"]).ended(0);
    assert!(checked.out.starts_with("All is well"), "{checked:?}");
}

#[test]
fn the_words_and_the_environment_of_what_is_left_hold_no_secret() {
    let (desk, markers) = wrapped_centre();
    let mut served = Served::start(&desk, &["--passphrase-file", "passphrase", "serve"]);
    served.signal(rustix::process::Signal::USR1);
    served.waits_for("Busel is sealed");
    served.post("/unlock", &[("passphrase", PASSPHRASE)]);
    served.waits_for("Busel is at");
    for file in ["cmdline", "environ"] {
        let bytes = std::fs::read(format!("/proc/{}/{file}", served.id())).expect("as root");
        assert!(!markers.are_in(&bytes), "{file}");
    }
    let limits = std::fs::read_to_string(format!("/proc/{}/limits", served.id())).expect("Linux");
    let core = limits.lines().find(|line| line.starts_with("Max core file size")).expect("Linux");
    assert_eq!(core.split_whitespace().filter(|word| *word == "0").count(), 2, "{core}");
    let open = std::fs::read_dir(format!("/proc/{}/fd", served.id())).expect("as root");
    let open = open.filter_map(|fd| std::fs::read_link(fd.expect("listed").path()).ok());
    let pipes = open.filter(|to| to.to_string_lossy().starts_with("pipe:")).count();
    assert!(pipes <= 2, "the pipe of the keys is closed; standard output and error stay");
}

#[test]
fn a_bare_key_is_not_sealed_and_says_why() {
    let desk = Desk::new();
    let served = Served::start(&desk, &["serve"]);
    let refused = desk.run(&["seal"]).ended(2);
    assert!(refused.sentence().contains("sealing would protect nothing"), "{refused:?}");
    served.signal(rustix::process::Signal::USR1);
    assert_ne!(served.get("/").code, 503, "it serves on");
    assert!(desk.run(&["serve", "--locked"]).ended(2).sentence().contains("protect nothing"));
    served.stop();
}

//! How long it takes to sign, seal, open and check a waybill, and how large it becomes.
//!
//! `cargo xtask bench waybills` runs it and makes tables of what it prints: one JSON a line.

use std::hint::black_box;
use std::io::Write as _;
use std::time::Instant;

use busel_waybill::cose::Signed;
use busel_waybill::message::Message;
use busel_waybill::open::Opener;
use busel_waybill::seal::{Carriage, Secrets, seal};
use busel_waybill::trust::Peers;

#[path = "../tests/it/house.rs"]
mod house;

use house::{House, TODAY, day, waybill};

/// How often each is done.
const TIMES: u32 = 2_000;

fn say(line: &str) {
    writeln!(std::io::stdout(), "{line}").expect("somebody reads the figures");
}

/// Milliseconds each time.
#[expect(clippy::disallowed_methods, reason = "a benchmark is a stopwatch")]
fn timed(mut what: impl FnMut()) -> f64 {
    let began = Instant::now();
    for _ in 0..TIMES {
        what();
    }
    began.elapsed().as_secs_f64() * 1_000.0 / f64::from(TIMES)
}

fn main() {
    let (from, to) = (House::new(1), House::new(2));
    let mut peers = Peers::default();
    peers.meet(from.card.clone(), day(TODAY)).expect("a first card");
    peers.verify(from.node(), from.key.public(), 1, day(TODAY)).expect("it is known");
    let mut secrets = Secrets::default();
    let epoch = to.card.card().epochs.on(day(TODAY)).expect("an epoch");
    secrets.keep(epoch, House::new(2).secret).expect("its own");
    let opener = Opener { me: to.node(), secrets: &secrets, peers: &peers, today: day(TODAY) };
    for lines in [1, 12, 96] {
        let message = Message::Waybill(waybill(from.node(), to.node(), lines));
        let signed = from.waybill(&to, lines);
        let file = seal(&signed, from.to(&to), Carriage::File).expect("small");
        let paper = seal(&signed, from.to(&to), Carriage::Paper).expect("small");
        let sign = timed(|| drop(black_box(Signed::new(&message, &from.key))));
        let sealing = timed(|| drop(black_box(seal(&signed, from.to(&to), Carriage::File))));
        let opening = timed(|| drop(black_box(opener.open(&file)).expect("own seal")));
        let whole = timed(|| {
            let signed = Signed::new(&message, &from.key);
            let file = seal(&signed, from.to(&to), Carriage::File).expect("small");
            drop(black_box(opener.open(&file)).expect("own seal"));
        });
        let (body, signed, file, paper) =
            (signed.body().len(), signed.bytes().len(), file.len(), paper.len());
        say(&format!(
            "{{\"lines\":{lines},\"body\":{body},\"signed\":{signed},\"file\":{file},\"paper\":{paper},\
             \"sign_ms\":{sign:.3},\"seal_ms\":{sealing:.3},\"open_ms\":{opening:.3},\"whole_ms\":{whole:.3},\
             \"per_second\":{:.0}}}",
            1_000.0 / whole
        ));
    }
}

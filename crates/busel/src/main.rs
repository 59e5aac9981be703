//! The only place that makes clocks and dice; everything else is handed them.

use std::process::ExitCode;
use std::sync::Arc;

use busel::outside::Outside;
use busel_domain::time::Moment;

fn main() -> ExitCode {
    busel::cli::run(&real())
}

/// The machine's own clock and the operating system's random numbers.
fn real() -> Outside {
    let clock = || Moment(now_microseconds());
    let dice = |bytes: &mut [u8]| {
        #[expect(clippy::disallowed_methods, reason = "this is where the dice are made")]
        let thrown = getrandom::fill(bytes);
        thrown.expect("an operating system without random numbers cannot keep a key");
    };
    Outside::new(Arc::new(clock), Arc::new(dice))
}

fn now_microseconds() -> i64 {
    #[expect(clippy::disallowed_methods, reason = "this is where the clock is made")]
    let now = std::time::SystemTime::now();
    let since = now.duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_micros()).unwrap_or(i64::MAX)
}

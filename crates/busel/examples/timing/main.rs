//! Whether the time of an answer tells what the answer does not: for `cargo xtask bench timing`.
//!
//! `timing pages SAMPLES` asks for foreign and missing things, in random sequence, without a network.
//! `timing door SAMPLES` signs in with known and unknown names and a wrong passphrase, `timing
//! door-real SAMPLES` at the real cost of one. It prints a
//! line of JSON for each pair; it is a measuring rod, not a way to use Busel.

#[path = "../../tests/it/authenticator.rs"]
mod authenticator;
mod centre;
mod door;
mod welch;

use std::io::Write as _;
use std::time::Instant;

use anyhow::{Context, bail};

use welch::Pair;

fn main() -> anyhow::Result<()> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let [what, samples] = words.as_slice() else {
        bail!("say pages, door or door-real, and how many")
    };
    let samples: usize = samples.parse().context("how many samples of each")?;
    let pairs = match what.as_str() {
        "pages" => centre::measure(samples)?,
        "door" => door::measure(samples, false)?,
        "door-real" => door::measure(samples, true)?,
        _ => bail!("say pages, door or door-real"),
    };
    for pair in pairs {
        writeln!(std::io::stdout(), "{}", pair.told())?;
    }
    Ok(())
}

#[expect(clippy::disallowed_methods, reason = "a stopwatch")]
fn now() -> Instant {
    Instant::now()
}

/// Microseconds since a moment.
fn since(began: Instant) -> f64 {
    began.elapsed().as_secs_f64() * 1_000_000.0
}

/// `SplitMix64`: dice for the sequence, the same in every run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((mixed ^ (mixed >> 31)) % sides as u64).expect("below a length")
    }
}

/// Measures these pairs, each side so often, in a random sequence of all of them.
fn interleaved(
    pairs: &mut [Pair],
    samples: usize,
    mut ask: impl FnMut(usize, usize) -> anyhow::Result<f64>,
) -> anyhow::Result<()> {
    let mut dice = Dice(4);
    let mut left: Vec<(usize, usize, usize)> =
        (0..pairs.len()).flat_map(|at| [(at, 0, samples), (at, 1, samples)]).collect();
    while !left.is_empty() {
        let place = dice.below(left.len());
        let (at, side, more) = &mut left[place];
        let took = ask(*at, *side)?;
        pairs[*at].add(*side, took);
        *more -= 1;
        if *more == 0 {
            left.swap_remove(place);
        }
    }
    Ok(())
}

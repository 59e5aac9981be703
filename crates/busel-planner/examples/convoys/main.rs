//! Has many convoys made by dice planned, and checks every plan.
//!
//! `convoys N [FIRST]` plans the problems from number FIRST on, or from 0, and prints one line when
//! all plans are allowed. Otherwise it tells the first number whose plan is not, and what is wrong
//! with it; `convoys 1 NUMBER` makes that one again.

mod by_dice;

use std::error::Error;
use std::io::{IsTerminal as _, Write as _};
use std::process::ExitCode;

use busel_planner::route::check::many::{Tally, many};
use busel_planner::route::worlds::Mix;

/// Convoys between two words on the terminal.
const STEP: u64 = 100;

fn main() -> Result<ExitCode, Box<dyn Error>> {
    let mut words = std::env::args().skip(1);
    let times: u64 = words.next().ok_or("how many convoys?")?.parse()?;
    let first: u64 = words.next().map_or(Ok(0), |word| word.parse())?;
    let last = first.checked_add(times).ok_or("no such numbers")?;
    let is_watched = std::io::stderr().is_terminal();
    let progress = |number: u64, _: &Tally| {
        let done = number - first + 1;
        if is_watched && (done == times || done.is_multiple_of(STEP)) {
            // Nobody is worse off when the terminal does not take it.
            let _written_or_not = write!(std::io::stderr(), "\r{done} of {times} convoys");
        }
    };
    let ended = many(first..last, Mix::ALL, by_dice::plan, progress);
    if is_watched {
        writeln!(std::io::stderr())?;
    }
    let mut out = std::io::stdout();
    match ended {
        Ok(tally) => writeln!(out, "convoys: {tally}; every plan is allowed")?,
        Err(wrong) => {
            writeln!(out, "convoys: {wrong}")?;
            return Ok(ExitCode::FAILURE);
        }
    }
    Ok(ExitCode::SUCCESS)
}

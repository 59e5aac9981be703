//! `cargo xtask bench`: how long things take and how good they come out, on this machine.
//!
//! Alone, or as `bench centre`, it measures the main job of a centre. `bench gifts` plans the convoy
//! of thirty gifts; `bench desk` asks for the pages of a large centre; `bench load` gives commands from 64 sides at
//! once; `bench peers` has other planners plan the same as ours, with the same seconds of
//! the processor; `bench waybills` signs, seals and opens them; `bench timing` looks whether the time of an answer tells what the answer does not.
//! Each prints tables for `docs/benchmarks.md`.

mod centre;
mod desk;
mod dice;
mod gifts;
mod list;
mod load;
mod peers;
mod timing;
mod waybills;

use std::path::Path;

use anyhow::bail;

/// Measures what the words after `bench` ask for.
///
/// # Errors
///
/// When a word is not understood, or when something cannot be built or run, or does not do what is
/// measured.
pub(crate) fn run(root: &Path, words: &[String]) -> anyhow::Result<()> {
    match words {
        [] => centre::run(root),
        [what] if what == "centre" => centre::run(root),
        [what, words @ ..] if what == "desk" => desk::run(root, words),
        [what, words @ ..] if what == "gifts" => gifts::run(root, words),
        [what, words @ ..] if what == "load" => load::run(root, words),
        [what, words @ ..] if what == "peers" => peers::run(root, words),
        [what, words @ ..] if what == "timing" => timing::run(root, words),
        [what] if what == "waybills" => waybills::run(root),
        _ => bail!(
            "bench centre, bench desk [--seconds S], bench gifts [--seconds S], bench load, bench peers, \
             bench waybills or bench timing [--samples N] [--names N]"
        ),
    }
}

#[expect(clippy::print_stdout, reason = "the table is what whoever ran this came for")]
fn say(line: &str) {
    println!("{line}");
}

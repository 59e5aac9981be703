//! Any text as pairs of pickup and delivery, which is what a text is without a heading.
#![no_main]

use busel_planner_fuzz::convoy;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| convoy(text));

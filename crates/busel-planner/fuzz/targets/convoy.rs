//! Any text as a convoy in JSON with the rules of the road.
#![no_main]

use busel_planner_fuzz::convoy;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| convoy(text));

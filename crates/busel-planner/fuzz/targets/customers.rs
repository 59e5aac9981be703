//! Any text as customers of one depot: the heading is put before it, so that it is read as such.
#![no_main]

use busel_planner_fuzz::convoy;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| convoy(&format!("VEHICLE CUSTOMER\n{text}")));

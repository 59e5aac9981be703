//! Any text as pairs with a table of roads: the heading is put before it, so that it is read as such.
#![no_main]

use busel_planner_fuzz::convoy;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| convoy(&format!("ROUTE-TIME: 480\n{text}")));

//! Any bytes as a pasted chat.
#![no_main]

#[expect(dead_code, reason = "each target tries one thing")]
#[path = "../trials/mod.rs"]
mod trials;

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| trials::chat::tries(bytes));

//! Any text as a note or a proof of the public log: refused, or of one spelling.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    if let Ok(note) = busel_waybill::log::note::Note::read(text) {
        let _checkpoint_or_not = note.checkpoint();
    }
    if let Ok(proof) = busel_waybill::log::proof::Proof::read(text) {
        assert_eq!(proof.text(), text);
    }
});

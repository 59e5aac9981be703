//! Any bytes as a card with its signatures: refused, or of one spelling.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    if let Ok(card) = busel_waybill::trust::SignedCard::read(bytes) {
        assert_eq!(card.to_bytes(), bytes);
    }
});

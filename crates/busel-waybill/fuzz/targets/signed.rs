//! Any bytes as something signed: refused, or of one spelling, and never by a key that did not sign.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    if let Ok(signed) = busel_waybill::cose::Signed::read(bytes) {
        assert_eq!(signed.bytes(), bytes);
        let stranger = busel_waybill::cose::SigningKey::of(&[0xfe; 32]).public();
        assert!(!signed.is_by(stranger));
    }
});

//! Any bytes as what age gives back: refused, or unpacked within the limits.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    if let Ok(signed) = busel_waybill::open::unpack(bytes) {
        assert!(signed.len() <= 1 << 20 && signed.len() <= 100 * bytes.len());
    }
});

//! Any bytes as a body: refused with a reason, or written again as they came.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    match busel_waybill::codec::decode(bytes) {
        Ok(received) => assert_eq!(busel_waybill::codec::encode(received.message()), bytes),
        Err(refused) => assert!(!refused.key().is_empty()),
    }
});

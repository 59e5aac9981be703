//! Any text as a square, a card or a row of frames: read or refused.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    if let Ok(sealed) = busel_waybill::square::read(text) {
        assert_eq!(busel_waybill::square::text(&sealed).as_deref(), Some(text));
    }
    let _card_or_not = busel_waybill::square::read_card(text);
    let mut watching = busel_waybill::square::Watching::default();
    for frame in text.lines() {
        let _read_or_not = watching.read(frame);
    }
});

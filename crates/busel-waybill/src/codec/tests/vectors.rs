//! The shared vectors of bodies.

use std::fs;

use super::super::{Message, decode, encode};
use crate::vectors::{folder, judge_all, unhex};
use crate::words::ExpiryMonth;

#[test]
fn every_vector_is_judged_as_its_table_says() {
    judge_all("", |bytes| match decode(bytes) {
        Ok(received) => {
            assert_eq!(encode(received.message()), bytes);
            "good"
        }
        Err(refused) => refused.key(),
    });
}

#[test]
fn the_vectors_say_what_the_examples_say() {
    let text = fs::read_to_string(folder().join("good-full.hex")).expect("a vector");
    let received = decode(&unhex(&text)).expect("a good vector");
    let Message::Waybill(waybill) = received.message() else { panic!("no waybill") };
    assert_eq!(waybill.place.as_str(), "DELTA-4");
    assert_eq!(waybill.heading.chain.seq().get(), 318);
    assert_eq!(waybill.heading.day.get(), 20_781);
    let lines = waybill.lines.as_slice();
    let [beef, blankets] = lines else { panic!("{} lines", lines.len()) };
    assert_eq!(beef.name.as_str(), "Тушонка ялавічная 325 г");
    assert_eq!((beef.quantity.get(), beef.expiry.map(ExpiryMonth::get)), (480, Some(202_806)));
    assert_eq!((blankets.grams, blankets.expiry, &blankets.lot), (None, None, &None));
    assert_eq!(waybill.extras.get(64), Some(&b"\xa1\x00\x62ok"[..]));
}

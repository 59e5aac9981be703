//! Centres that tell each other of goods, thrown by dice: messages get lost, come twice, late and in any
//! sequence, roads close, machines crash, clocks differ, keys change, goods are stolen, boxes are
//! packed wrongly, somebody says two things, and somebody plays old messages again.
//!
//! After every step the law of figures is asked on every waybill that lives, beside what physically
//! happened; at the end, when everything has arrived, both sides have to see the same. That the
//! questions are sharp is shown by faults that are planted: each has to be found.
//!
//! `BUSEL_WAYBILL_STEPS` and `BUSEL_WAYBILL_SEED` make it longer, as `cargo xtask sim --waybills` does.

mod node;

mod truth;

mod world;

use super::dice;
use world::{Fault, World};

/// Steps, where nobody says how many.
const STEPS: u64 = 12_000;

fn number(name: &str) -> Option<u64> {
    std::env::var_os(name)?.to_str()?.parse().ok()
}

#[test]
fn whatever_happens_between_centres_nothing_appears_and_nothing_vanishes() {
    let steps = number("BUSEL_WAYBILL_STEPS").unwrap_or(STEPS);
    let seed = number("BUSEL_WAYBILL_SEED").unwrap_or(7);
    let mut world = World::new(seed, None);
    let lived = world.live(steps).and_then(|()| world.rest());
    let told = lived.unwrap_or_else(|broken| panic!("seed {seed}: {broken}"));
    // A world in which nothing happened proves nothing.
    told.assert_eventful(steps);
}

#[test]
fn every_planted_fault_is_found() {
    for fault in Fault::ALL {
        let found = (1..=4).find_map(|seed| {
            let mut world = World::new(seed, Some(fault));
            world.live(STEPS).and_then(|()| world.rest()).err()
        });
        let broken = found.unwrap_or_else(|| panic!("{fault:?} was not found"));
        let by = fault.found_by();
        assert!(broken.contains(by), "{fault:?} was found by another question: {broken}");
    }
}

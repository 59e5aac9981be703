//! Valid plans made by hand, then broken in one way at a time: the checker says what is wrong, all of
//! it and nothing else.

mod border;
mod crews;
mod goods;
mod hours;
mod lists;
mod malformed;
mod many;
mod one_by_one;
mod scene;
mod way;

use super::violation::Violation;
use scene::Scene;

/// What is done to a valid scene, and what has to be found then.
type Break<'a> = (&'a str, fn(&mut Scene), &'a [Violation]);

/// Breaks the scene in each way, starting anew each time.
fn each_is_found(scene: fn() -> Scene, breaks: &[Break<'_>]) {
    assert_eq!(scene().found(), [], "the unbroken plan");
    for (what, break_it, expected) in breaks {
        let mut scene = scene();
        break_it(&mut scene);
        assert_eq!(scene.found(), *expected, "{what}");
    }
}

#[test]
fn a_violation_is_a_sentence_that_names_vehicle_span_and_goods() {
    use super::violation::{At, List};
    let at = At { vehicle: 3, span: 5 };
    let says = |violation: Violation| violation.to_string();
    assert_eq!(
        says(Violation::OutsideWindows { at, request: 7 }),
        "vehicle 3, span 5: request 7 begins in none of its windows"
    );
    assert_eq!(
        says(Violation::NotInProblem { list: List::PaidRides, number: 9 }),
        "the paid rides: the problem has no 9"
    );
}

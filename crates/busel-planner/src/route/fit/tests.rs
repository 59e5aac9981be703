//! What makes a problem unfit.

use super::*;
use crate::route::problem::{GoodsClass, Place, Traits};

/// Two places, one request, no vehicle.
fn small() -> Routing {
    let stop = Stop { place: 1, windows: vec![Window { opens: 0, closes: 9 }], service: 1 };
    let goods = Request {
        from: From::AnyStart,
        to: stop,
        grams: 1,
        millilitres: 1,
        priority: 4,
        needs: Traits(0),
        class: GoodsClass(0),
    };
    Routing {
        places: vec![Place::default(); 2],
        tables: vec![Table { metres: vec![0, 1, 1, 0], seconds: vec![0, 1, 1, 0] }],
        requests: vec![goods],
        ..Routing::default()
    }
}

#[test]
fn goods_without_any_vehicle_are_fit() {
    assert_eq!(check(&small()), Ok(()));
}

#[test]
fn windows_that_touch_are_told_with_their_number() {
    let mut problem = small();
    problem.requests[0].to.windows.push(Window { opens: 9, closes: 12 });
    let unfit = check(&problem).unwrap_err();
    let sentence = "delivery of request 0: window 1 is backwards or not after the one before";
    assert_eq!(unfit.to_string(), sentence);
}

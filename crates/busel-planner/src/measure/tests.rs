//! The numbers of the published comparison, worked out by hand.

use super::*;
use crate::allocate::{Given, Lot, LotIndex, Match, MatchIndex, Need, NeedIndex};

#[test]
fn the_segments_of_a_need_make_up_the_need() {
    for asked in 0..40 {
        let segments: Vec<u64> =
            (0..T1_SEGMENTS).map(|segment| t1_segment(asked, segment)).collect();
        assert_eq!(segments.iter().sum::<u64>(), asked);
        assert!(segments.iter().all(|&units| units == asked / 10 || units == asked / 10 + 1));
    }
    assert_eq!(t1_segment(1, 9), 1);
}

#[test]
fn a_plan_is_measured_as_by_hand() {
    let need = |class, asked| Need { class, asked, minimum: 0, one_lot: false };
    let problem = Allocation::new(
        vec![Lot { units: 9, expires: 7, pack: 1 }],
        vec![need(Class::First, 20), need(Class::Second, 4)],
        vec![Match { lot: LotIndex(0), need: NeedIndex(0), loss: 100, distance: 30 }],
    )
    .expect("usable");
    let given = vec![Given { of: MatchIndex(0), lot: LotIndex(0), need: NeedIndex(0), units: 3 }];
    let plan = AllocationPlan { given, ..AllocationPlan::default() };
    let measures = Measures::of(&problem, &plan);
    // Two units in the first segment, one in the second; each unit costs 107 days and 30 km.
    assert_eq!(measures.t1, 3 * (5_000 * 107 + 30) - (2 * 30 + 29) * 100_000_000);
    assert_eq!((measures.kilometres, measures.days, measures.substitutes), (90, 21, 3));
    assert_eq!((measures.classes[0].given, measures.classes[0].asked), (3, 20));
    assert_eq!((measures.classes[0].with_nothing, measures.classes[1].with_nothing), (0, 1));
    let told = measures.to_string();
    assert!(told.starts_with("fill=0.15000/0.00000/1.00000 zero=0/1/0 sub=3"), "{told}");
}

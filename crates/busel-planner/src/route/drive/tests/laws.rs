//! Laws of time, on generated problems.

use proptest::prelude::*;

use super::diary::{Forget, Spans};
use super::*;
use crate::route::worlds::{Mix, world};

/// Any rules of the road but the hours of crews, who may rest by waiting.
fn any_mix() -> impl Strategy<Value = Mix> {
    (0..1_u64 << 20).prop_map(|number| {
        let without_hours = Mix::SIMPLE.with(Mix::CURFEW).with(Mix::BORDER).with(Mix::COMPANY);
        Mix::nth(200 + number).only(without_hours).with(Mix::CURFEW).with(Mix::BORDER)
    })
}

/// When a vehicle that leaves `from` at this moment is at `to`.
fn arrival(road: &Road<'_>, from: PlaceNo, clock: Second, to: PlaceNo) -> Option<Second> {
    let mut state = road.start(0).ok()?;
    (state.at, state.clock) = (from, clock);
    road.leg(0, &mut state, to, &Gates::open(), &mut Forget).ok()?;
    Some(state.clock)
}

/// When it leaves the post on that way.
fn left(road: &Road<'_>, from: PlaceNo, clock: Second, to: PlaceNo) -> Option<Second> {
    let mut state = road.start(0).ok()?;
    (state.at, state.clock) = (from, clock);
    let mut spans = Spans::default();
    road.leg(0, &mut state, to, &Gates::open(), &mut spans).ok()?;
    let border = |span: &&crate::route::plan::Span| matches!(span.doing, Doing::Border { .. });
    spans.spans.iter().find(border).map(|span| span.until)
}

/// Two places of a problem.
fn two_places(problem: &Routing, one: u32, other: u32) -> (PlaceNo, PlaceNo) {
    let places = u32::try_from(problem.places.len()).unwrap();
    (one % places, other % places)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    /// Whoever leaves later is never there earlier, through any curfew and queue.
    #[test]
    fn who_leaves_later_never_comes_earlier(
        seed in 0..u64::MAX, mix in any_mix(), one in 0..999_u32, other in 0..999_u32,
        clock in 0..3 * DAY, later in 0..DAY,
    ) {
        let mut problem = world(seed, mix);
        problem.vehicles[0].until = 99 * DAY;
        problem.posts.truncate(1);
        let road = Road::new(&problem).unwrap();
        let (from, to) = two_places(&problem, one, other);
        let (first, second) = (arrival(&road, from, clock, to), arrival(&road, from, clock + later, to));
        prop_assert_eq!(first.is_some(), second.is_some());
        prop_assert!(first <= second, "{first:?} and {second:?}");
        prop_assert!(first.is_none_or(|first| first >= clock));
    }

    /// With several posts to choose from the same holds for leaving the border.
    #[test]
    fn who_leaves_later_never_leaves_the_border_earlier(
        seed in 0..u64::MAX, mix in any_mix(), one in 0..999_u32, other in 0..999_u32,
        clock in 0..3 * DAY, later in 0..DAY,
    ) {
        let mut problem = world(seed, mix);
        problem.vehicles[0].until = 99 * DAY;
        let road = Road::new(&problem).unwrap();
        let (from, to) = two_places(&problem, one, other);
        let (first, second) = (left(&road, from, clock, to), left(&road, from, clock + later, to));
        prop_assert!(first <= second, "{first:?} and {second:?}");
    }

    /// Written down or not, a leg takes the same time, hours of crews included.
    #[test]
    fn the_pencil_changes_nothing(
        seed in 0..u64::MAX, number in 0..u64::MAX, one in 0..999_u32, other in 0..999_u32,
        clock in 0..3 * DAY,
    ) {
        let problem = world(seed, Mix::nth(number).with(Mix::CURFEW));
        let road = Road::new(&problem).unwrap();
        let (from, to) = two_places(&problem, one, other);
        let mut state = road.start(0).unwrap();
        (state.at, state.clock) = (from, clock);
        let (mut spans, mut kept) = (Spans::default(), state);
        let with = road.leg(0, &mut kept, to, &Gates::open(), &mut spans);
        let without = road.leg(0, &mut state, to, &Gates::open(), &mut Forget);
        prop_assert_eq!(with, without);
        if with.is_ok() {
            prop_assert_eq!((kept.clock, kept.metres), (state.clock, state.metres));
            if let Some(last) = spans.spans.last() {
                prop_assert_eq!(last.until, kept.clock);
            }
        }
    }
}

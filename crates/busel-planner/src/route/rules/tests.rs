//! Curfews and queues against the plainest reading of them: minute by minute.

use proptest::prelude::*;

use super::border::Queue;
use super::curfew::Clock;
use crate::route::problem::{DAY, DailyHours, Post, Second};

const MINUTE: Second = 60;

/// Whether a moment lies in hours that return daily.
fn within(list: &[DailyHours], midnight: Second, at: Second) -> bool {
    let since = (at - midnight).rem_euclid(DAY);
    list.iter()
        .any(|hours| [since, since + DAY].iter().any(|at| (hours.from..hours.until).contains(at)))
}

fn daily() -> impl Strategy<Value = Vec<DailyHours>> {
    let one = (0..1_440_i64, 1..1_440_i64).prop_map(|(from, lasts)| DailyHours {
        from: from * MINUTE,
        until: (from + lasts) * MINUTE,
    });
    prop::collection::vec(one, 0..4)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    /// The clock counts the minutes outside the curfew, no more and no less.
    #[test]
    fn driving_takes_so_many_minutes_outside_the_curfew(
        closed in daily(), midnight in -2_000..2_000_i64, from in -5_000..5_000_i64,
        minutes in 0..4_000_i64,
    ) {
        let (midnight, from) = (midnight * MINUTE, from * MINUTE);
        let Some(clock) = Clock::new(midnight, &closed) else { return Ok(()) };
        let arrival = clock.drive(from, minutes * MINUTE);
        let never = (0..1_440).all(|minute| within(&closed, midnight, minute * MINUTE));
        if never && minutes > 0 {
            prop_assert_eq!((arrival, clock.opens(from)), (None, None));
            return Ok(());
        }
        let (mut at, mut left) = (from, minutes);
        while left > 0 {
            left -= i64::from(!within(&closed, midnight, at));
            at += MINUTE;
        }
        prop_assert_eq!(arrival, Some(at));
        if !never {
            let opens = clock.opens(from).unwrap();
            prop_assert!(!within(&closed, midnight, opens));
            let mut waiting = (from..opens).step_by(60);
            prop_assert!(waiting.all(|at| within(&closed, midnight, at)));
            let closes = clock.closes(opens);
            let mut driving = (opens..closes).step_by(60);
            prop_assert!(closes > opens && driving.all(|at| !within(&closed, midnight, at)));
        }
    }

    /// Who comes to a post leaves at the least of all moments of joining plus their wait.
    #[test]
    fn a_post_is_left_at_the_best_moment_of_joining(
        open in daily(), midnight in -2_000..2_000_i64, from in -5_000..5_000_i64,
        wait in prop::array::uniform24(0..3_000_i64),
    ) {
        let (midnight, from) = (midnight * MINUTE, from * MINUTE);
        let wait = wait.map(|minutes| minutes * MINUTE);
        let post = Post { place: 0, between: (0, 1), open: open.clone(), wait };
        let joins = (0..2 * 1_440).map(|minute| from + minute * MINUTE);
        let joins = joins.filter(|&at| open.is_empty() || within(&open, midnight, at));
        let leaves = joins.map(|at| {
            let hour = (at - midnight).rem_euclid(DAY) / 3_600;
            at + wait[usize::try_from(hour).unwrap()]
        });
        prop_assert_eq!(Some(Queue::new(midnight, &post).leave(from)), leaves.min());
    }
}

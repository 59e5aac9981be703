//! How long a post takes: who is there at a moment is through when the queue of the best later hour
//! would let them through, and not before the post opens.

use super::clock::{A_DAY, AN_HOUR, has, of_the_day};
use super::reading::Reading;
use super::violation::Violation;
use crate::route::problem::{Post, Second};

pub(super) fn check(reading: &Reading<'_>, found: &mut Vec<Violation>) {
    let midnight = reading.problem.midnight;
    for journey in &reading.journeys {
        for crossing in journey.legs.iter().filter_map(|leg| reading.crossing(journey, leg)) {
            let Some(post) = reading.post(crossing.post) else { continue };
            let (at, span) = (journey.at(crossing.span), journey.spans[crossing.span]);
            let joins = moments(post, i128::from(span.from), midnight);
            let opens =
                joins.iter().copied().min().filter(|&opens| opens <= i128::from(span.until));
            let leaves = joins.iter().map(|&moment| moment + wait(post, moment, midnight)).min();
            match (opens, leaves) {
                (Some(_), Some(leaves)) if leaves == i128::from(span.until) => {}
                (Some(_), Some(leaves)) => found.push(Violation::WrongBorderWait { at, leaves }),
                (None, _) | (_, None) => {
                    found.push(Violation::PostClosed { at, post: crossing.post });
                }
            }
        }
    }
}

/// All moments worth joining the queue at, for somebody who is there from `from` on: at once, when a
/// new hour begins, and when the post opens, if it is open then. After a day they repeat themselves.
fn moments(post: &Post, from: i128, midnight: Second) -> Vec<i128> {
    let today = of_the_day(from, midnight);
    let next = |time: i128| from + (time - today).rem_euclid(A_DAY);
    let new_hours = (0..24).map(|hour| next(hour * AN_HOUR));
    let openings = post.open.iter().map(|hours| next(i128::from(hours.from)));
    let all = std::iter::once(from).chain(new_hours).chain(openings);
    let is_open = |moment: i128| {
        post.open.is_empty() || post.open.iter().any(|&hours| has(hours, moment, midnight))
    };
    all.filter(|&moment| is_open(moment)).collect()
}

/// The wait of those who join the queue at a moment.
fn wait(post: &Post, moment: i128, midnight: Second) -> i128 {
    let hour = usize::try_from(of_the_day(moment, midnight) / AN_HOUR).unwrap_or(0);
    post.wait.get(hour).copied().map_or(0, i128::from)
}

//! How many vehicles are needed at least, so that nobody looks for a plan with fewer.
//!
//! Two reasons are looked at: all loads together need so much room, and stops of which no vehicle
//! can do both need two. The second is a cover of all stops by as few ways as possible, found as a
//! matching of each stop with the one behind it (Fulkerson 1956; Hopcroft and Karp 1973 without
//! their layers, which is enough for some thousand stops).
//!
//! The number only says when to stop counting vehicles down. Where a detour is shorter than the
//! direct road it may be too high by a little, and a plan then has a vehicle more than it needs.

use super::model::{Model, Origin, no};
use crate::route::problem::Second;

/// More stops than this are not matched; their number of pairs would not be worth the time.
const STOPS_MAX: usize = 2_500;

/// Vehicles that every plan which serves everything has at least.
pub(super) fn vehicles_min(model: &Model) -> usize {
    let room = by_room(model);
    let stops: Vec<usize> = (0..model.stops.len())
        .filter(|&stop| model.is_real(stop) && model.is_possible(no(stop / 2)))
        .collect();
    if stops.len() > STOPS_MAX {
        return room;
    }
    room.max(stops.len() - matched(&followers(model, &stops)))
}

/// What goods that are aboard from the start need; pairs take turns.
fn by_room(model: &Model) -> usize {
    let start = model.requests.iter().filter(|facts| facts.origin == Origin::Start);
    let (grams, millilitres) =
        start.fold((0, 0), |sum, facts| (sum.0 + facts.grams, sum.1 + facts.millilitres));
    let need = |sum: i64, most: i64| {
        if most > 0 { usize::try_from((sum + most - 1) / most).unwrap_or(0) } else { 0 }
    };
    let most_grams = model.kinds.iter().map(|kind| kind.grams).max().unwrap_or(0);
    let most_millilitres = model.kinds.iter().map(|kind| kind.millilitres).max().unwrap_or(0);
    need(grams, most_grams).max(need(millilitres, most_millilitres))
}

/// For each of the stops those that the same vehicle can do later.
fn followers(model: &Model, stops: &[usize]) -> Vec<Vec<usize>> {
    let ready: Vec<Second> = stops.iter().map(|&stop| done(model, stop)).collect();
    let follows = |from: usize, to: usize| {
        // Where kinds drive by different tables, the fastest counts.
        let seconds = model.kinds.iter().map(|kind| {
            model
                .leg(kind.table, model.stops[stops[from]].place, model.stops[stops[to]].place)
                .seconds
        });
        from != to
            && stops[from] != (stops[to] | 1)
            && ready[from] + i64::from(seconds.min().unwrap_or(0)) <= model.stops[stops[to]].closes
    };
    (0..stops.len())
        .map(|from| (0..stops.len()).filter(|&to| follows(from, to)).collect())
        .collect()
}

/// When a stop can be done at the earliest.
fn done(model: &Model, stop: usize) -> Second {
    let facts = &model.stops[stop];
    let comes = model
        .kinds
        .iter()
        .map(|kind| kind.from + i64::from(model.leg(kind.table, kind.start, facts.place).seconds));
    comes.min().unwrap_or(0).max(facts.opens) + facts.service
}

/// How many stops can have another of their own behind them.
fn matched(followers: &[Vec<usize>]) -> usize {
    let mut before = vec![usize::MAX; followers.len()];
    let mut count = 0;
    // First whoever finds one that is free, so that few are left to be argued about.
    let mut open: Vec<usize> = Vec::new();
    for (from, list) in followers.iter().enumerate() {
        match list.iter().find(|&&to| before[to] == usize::MAX) {
            Some(&to) => {
                before[to] = from;
                count += 1;
            }
            None => open.push(from),
        }
    }
    let mut seen = vec![usize::MAX; followers.len()];
    for from in open {
        count += usize::from(augment(followers, from, &mut before, &mut seen));
    }
    count
}

/// Finds one for `from`, others making room; without recursion, for a way may be long.
fn augment(
    followers: &[Vec<usize>],
    from: usize,
    before: &mut [usize],
    seen: &mut [usize],
) -> bool {
    // Who asks, and how far down its list it is.
    let mut asking = vec![(from, 0)];
    while let Some((who, at)) = asking.last_mut() {
        let Some(&to) = followers[*who].get(*at) else {
            asking.pop();
            continue;
        };
        *at += 1;
        if seen[to] == from {
            continue;
        }
        seen[to] = from;
        if before[to] != usize::MAX {
            let other = before[to];
            asking.push((other, 0));
            continue;
        }
        // Everybody who asks takes what it asked for last.
        for &(who, at) in &asking {
            before[followers[who][at - 1]] = who;
        }
        return true;
    }
    false
}

#[cfg(test)]
mod tests {
    use super::matched;

    #[test]
    fn somebody_makes_room_where_that_helps() {
        // 0 and 1 both want 2; 1 can have 3 instead, and 2 wants 3 or 4.
        let followers = [vec![2], vec![2, 3], vec![3, 4], vec![], vec![]];
        assert_eq!(matched(&followers), 3);
        assert_eq!(matched(&[vec![1], vec![0]]), 2);
        assert_eq!(matched(&[vec![], vec![]]), 0);
    }
}

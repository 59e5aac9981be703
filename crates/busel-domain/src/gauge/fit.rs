//! How many people can be dressed: a maximum matching of sizes.
//!
//! Giving each the first pair that fits leaves somebody barefoot who need not be; the largest number
//! there is comes from paths that let a pair change its wearer.

/// How many of each kind are served, and by how many in all.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fitted {
    /// Of each kind of wish, how many are served.
    pub served: Vec<u64>,
}

impl Fitted {
    /// How many are served.
    #[must_use]
    pub fn total(&self) -> u64 {
        self.served.iter().sum()
    }
}

/// The largest number of people who get one thing each: `wishes` and `things` say how many there are
/// of each kind, `fits(wish, thing)` whether a thing of one kind serves a wish of another. Costs a walk
/// over all pairs of kinds for each path found, of which there are few: kinds are sizes.
pub fn fitted(wishes: &[u64], things: &[u64], fits: impl Fn(usize, usize) -> bool) -> Fitted {
    let mut given = vec![vec![0_u64; things.len()]; wishes.len()];
    let mut free = things.to_vec();
    let mut open = wishes.to_vec();
    while let Some((path, most)) = path(&open, &free, &given, &fits) {
        let (first, last) = (path[0].0, path[path.len() - 1].1);
        open[first] -= most;
        free[last] -= most;
        for (at, &(wish, thing)) in path.iter().enumerate() {
            given[wish][thing] += most;
            // The next wish on the path held this thing and takes another.
            if let Some(&(next, _)) = path.get(at + 1) {
                given[next][thing] -= most;
            }
        }
    }
    let served = wishes.iter().zip(&open).map(|(all, open)| all - open).collect();
    Fitted { served }
}

/// A shortest way from an open wish over things that change hands to a free thing, and how many can
/// go it.
fn path(
    open: &[u64],
    free: &[u64],
    given: &[Vec<u64>],
    fits: &impl Fn(usize, usize) -> bool,
) -> Option<(Vec<(usize, usize)>, u64)> {
    let (wishes, things) = (open.len(), free.len());
    // From which wish a thing was reached, and over which thing a wish.
    let mut thing_from = vec![None; things];
    let mut wish_over = vec![None; wishes];
    let mut queue: std::collections::VecDeque<usize> =
        (0..wishes).filter(|&wish| open[wish] > 0).collect();
    while let Some(wish) = queue.pop_front() {
        for thing in 0..things {
            if thing_from[thing].is_some() || !fits(wish, thing) {
                continue;
            }
            thing_from[thing] = Some(wish);
            if free[thing] > 0 {
                return Some(walked_back(thing, &thing_from, &wish_over, open, free, given));
            }
            for holder in 0..wishes {
                if given[holder][thing] > 0 && wish_over[holder].is_none() && open[holder] == 0 {
                    wish_over[holder] = Some(thing);
                    queue.push_back(holder);
                }
            }
        }
    }
    None
}

fn walked_back(
    end: usize,
    thing_from: &[Option<usize>],
    wish_over: &[Option<usize>],
    open: &[u64],
    free: &[u64],
    given: &[Vec<u64>],
) -> (Vec<(usize, usize)>, u64) {
    let (mut path, mut most, mut thing) = (Vec::new(), free[end], end);
    while let Some(wish) = thing_from[thing] {
        path.push((wish, thing));
        let Some(over) = wish_over[wish] else {
            most = most.min(open[wish]);
            break;
        };
        most = most.min(given[wish][over]);
        thing = over;
    }
    path.reverse();
    (path, most)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// One by one, trying everything.
    fn by_trying(wishes: &[usize], things: &mut Vec<usize>, fits: &[Vec<bool>]) -> u64 {
        let Some((&wish, rest)) = wishes.split_first() else { return 0 };
        let mut best = by_trying(rest, things, fits);
        for at in 0..things.len() {
            if fits[wish][things[at]] {
                let thing = things.remove(at);
                best = best.max(1 + by_trying(rest, things, fits));
                things.insert(at, thing);
            }
        }
        best
    }

    fn one_by_one(numbers: &[u64]) -> Vec<usize> {
        let each = numbers.iter().enumerate();
        each.flat_map(|(kind, &number)| std::iter::repeat_n(kind, number.try_into().unwrap_or(0)))
            .collect()
    }

    proptest! {
        #[test]
        fn the_matching_is_as_large_as_trying_everything_finds(
            wishes in prop::collection::vec(0_u64..3, 1..4),
            things in prop::collection::vec(0_u64..3, 1..4),
            fits in prop::collection::vec(prop::collection::vec(any::<bool>(), 4), 4),
        ) {
            let found = fitted(&wishes, &things, |wish, thing| fits[wish][thing]);
            let best = by_trying(&one_by_one(&wishes), &mut one_by_one(&things), &fits);
            prop_assert_eq!(found.total(), best);
            prop_assert!(found.served.iter().zip(&wishes).all(|(served, all)| served <= all));
        }
    }

    #[test]
    fn twenty_pairs_for_twenty_men_dress_sixteen() {
        let (men, sizes) = ([2, 5, 6, 4, 3], [41, 42, 43, 44, 45]);
        let (boots, made) = ([4, 3, 6, 2, 5], [41, 42, 43, 44, 46]);
        let found = fitted(&men, &boots, |man, boot| {
            made[boot] == sizes[man] || made[boot] == sizes[man] + 1
        });
        assert_eq!((found.total(), found.served), (16, vec![2, 5, 6, 0, 3]));
        assert_eq!(fitted(&[], &boots, |_, _| true).total(), 0);
    }
}

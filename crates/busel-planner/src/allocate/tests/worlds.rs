//! Problems for tests: words to write them down, tiny ones at random, and a market of any size.

use proptest::prelude::*;

use crate::allocate::{Allocation, Class, Lot, LotIndex, Match, Need, NeedIndex};

pub(super) fn lot(units: u64, expires: u32) -> Lot {
    Lot { units, expires, pack: 1 }
}

pub(super) fn need(class: u8, asked: u64) -> Need {
    with_minimum(class, asked, 0)
}

pub(super) fn with_minimum(class: u8, asked: u64, minimum: u64) -> Need {
    Need { class: Class::from_number(class).expect("1 to 4"), asked, minimum, one_lot: false }
}

pub(super) fn fits(lot: u32, need: u32, loss: u32, distance: u32) -> Match {
    Match { lot: LotIndex(lot), need: NeedIndex(need), loss, distance }
}

/// Small enough to try every plan.
pub(super) fn a_tiny_problem() -> impl Strategy<Value = Allocation> {
    tiny(0..=0)
}

pub(super) fn a_tiny_problem_with_minimums() -> impl Strategy<Value = Allocation> {
    tiny(0..=4)
}

fn tiny(minimums: std::ops::RangeInclusive<u64>) -> impl Strategy<Value = Allocation> {
    let lots = prop::collection::vec((0_u64..=4, 0_u32..4), 0..4);
    let needs = prop::collection::vec((1_u8..=3, 0_u64..=4, minimums), 0..5);
    let matches = prop::collection::btree_map((0_u32..3, 0_u32..4), (0_u32..3, 0_u32..4), 0..8);
    (lots, needs, matches).prop_map(|(lots, needs, matches)| {
        let fits = matches
            .into_iter()
            .map(|((a_lot, a_need), (loss, distance))| fits(a_lot, a_need, loss, distance));
        let fits = fits.filter(|m| m.lot.at() < lots.len() && m.need.at() < needs.len()).collect();
        Allocation::new(
            lots.iter().map(|&(units, expires)| lot(units, expires)).collect(),
            needs.iter().map(|&(c, asked, min)| with_minimum(c, asked, min.min(asked))).collect(),
            fits,
        )
        .expect("indices are filtered and pairs are keys")
    })
}

/// The problem with `packs` for its lots, again and again.
pub(super) fn packed(problem: &Allocation, packs: &[u64]) -> Allocation {
    let lots = problem.lots().iter().zip(packs.iter().cycle());
    let lots = lots.map(|(lot, &pack)| Lot { pack, ..*lot }).collect();
    Allocation::new(lots, problem.needs().to_vec(), problem.matches().to_vec()).expect("usable")
}

/// The problem where every `nth` need takes from one lot only; none when `nth` is 0.
pub(super) fn undivided(problem: &Allocation, nth: usize) -> Allocation {
    let needs = problem.needs().iter().enumerate();
    let one_lot = |at: usize| nth > 0 && at.is_multiple_of(nth);
    let needs = needs.map(|(at, need)| Need { one_lot: one_lot(at), ..*need }).collect();
    Allocation::new(problem.lots().to_vec(), needs, problem.matches().to_vec()).expect("usable")
}

/// The problem with so many thirds of what is asked as minimums, of every second need.
pub(super) fn demanding(problem: &Allocation, thirds: u64) -> Allocation {
    let mut needs = problem.needs().to_vec();
    for need in needs.iter_mut().step_by(2) {
        need.minimum = need.asked * thirds / 3;
    }
    Allocation::new(problem.lots().to_vec(), needs, problem.matches().to_vec())
        .expect("minimums are at most what is asked")
}

/// The problem with days and kilometres so alike that a great many plans are equally good.
pub(super) fn alike(problem: &Allocation) -> Allocation {
    let lots = problem.lots().iter().map(|lot| Lot { expires: lot.expires % 2, ..*lot });
    let matches = problem.matches().iter().map(|m| Match { distance: m.distance % 2, ..*m });
    Allocation::new(lots.collect(), problem.needs().to_vec(), matches.collect()).expect("usable")
}

/// The problem with one thing changed, of the given kind and near the given place.
pub(super) fn changed(problem: &Allocation, at: usize, units: u64, kind: usize) -> Allocation {
    let mut lots = problem.lots().to_vec();
    let mut needs = problem.needs().to_vec();
    let mut matches = problem.matches().to_vec();
    let (lot_at, need_at, match_at) = (at % lots.len(), at % needs.len(), at % matches.len());
    match kind {
        0 => lots[lot_at].units = units,
        1 => (needs[need_at].asked, needs[need_at].minimum) = (units, 0),
        2 => {
            matches.remove(match_at);
        }
        3 => matches[match_at].distance += 1,
        _ => {
            let new = u32::try_from(needs.len()).expect("a market is small");
            needs.push(need(1 + u8::try_from(units % 3).expect("small"), units));
            matches.insert(match_at, fits(u32::try_from(lot_at).expect("small"), new, 0, 7));
        }
    }
    Allocation::new(lots, needs, matches).expect("one thing changed")
}

/// The same problem with every list turned by some places.
pub(super) fn turned(problem: &Allocation, turn: usize) -> Allocation {
    fn turn_list<T: Copy>(list: &[T], turn: usize) -> Vec<T> {
        let mut list = list.to_vec();
        let length = list.len().max(1);
        list.rotate_left(turn % length);
        list.reverse();
        list
    }
    let place = |at: usize, length: usize| {
        let rotated = (at + length - turn % length) % length;
        u32::try_from(length - 1 - rotated).expect("tiny")
    };
    let matches = turn_list(problem.matches(), turn).into_iter().map(|m| Match {
        lot: LotIndex(place(m.lot.at(), problem.lots().len())),
        need: NeedIndex(place(m.need.at(), problem.needs().len())),
        ..m
    });
    let matches = matches.collect();
    Allocation::new(turn_list(problem.lots(), turn), turn_list(problem.needs(), turn), matches)
        .expect("the same problem in another sequence")
}

/// A market of `lots` lots in families of goods, with needs until there are `matches` matches and
/// about a sixth more is asked for than there is. Numbers come from a fixed sequence (splitmix64).
pub(super) fn a_market(seed: u64, lots: u64, matches: usize) -> Allocation {
    let mut dice = Dice(seed);
    let families = 2 + lots / 30;
    let on_shelf: Vec<(u64, Lot)> = (0..lots)
        .map(|_| {
            let family = dice.below(families).min(dice.below(families));
            let units = 1 + dice.below(60) * dice.below(4);
            (family, lot(units, dice.small(720)))
        })
        .collect();
    let mut needs = Vec::new();
    let mut fitting = Vec::new();
    while fitting.len() < matches {
        let family = dice.below(families).min(dice.below(families));
        let at = u32::try_from(needs.len()).expect("a market is small");
        for (number, (kind, _)) in (0_u32..).zip(&on_shelf) {
            if *kind == family && dice.below(3) > 0 {
                let substitute = u32::from(dice.below(5) == 0);
                fitting.push(fits(number, at, 100 * substitute, dice.small(1_500)));
            }
        }
        needs.push((1 + dice.small(3), 1 + dice.below(40)));
    }
    let held: u64 = on_shelf.iter().map(|(_, lot)| lot.units).sum();
    let asked: u64 = needs.iter().map(|(_, asked)| asked).sum();
    let needs = needs
        .into_iter()
        .map(|(class, units)| {
            let scaled = (units * held * 7 / (asked * 6)).max(1);
            need(u8::try_from(class).expect("1 to 3"), scaled)
        })
        .collect();
    let shelf = on_shelf.into_iter().map(|(_, lot)| lot).collect();
    Allocation::new(shelf, needs, fitting).expect("a market is usable")
}

struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ (mixed >> 31)) % limit
    }

    fn small(&mut self, limit: u32) -> u32 {
        u32::try_from(self.below(u64::from(limit))).expect("below a u32")
    }
}

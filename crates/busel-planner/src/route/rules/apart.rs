//! Apart: goods of some classes are never aboard together.
//!
//! Few classes are named in a problem, so what is aboard is a small row of counters and what may
//! not be beside a class is a set of bits.

use crate::route::problem::{GoodsClass, Routing};

/// Most classes that may be named in [`Routing::apart`]; more are unfit.
pub(crate) const CLASSES: usize = 16;

/// Which classes may not be beside which.
#[derive(Debug, Clone)]
pub(crate) struct Apart {
    /// The number here of a class out there; `NONE` for one that goes with everything.
    numbers: Box<[u8; 256]>,
    /// By number: the set it may not be beside.
    enemies: [u16; CLASSES],
}

/// A class that goes with everything.
const NONE: u8 = u8::MAX;

/// Goods aboard that are particular about what is beside them, by number of their class.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Beside {
    counts: [u16; CLASSES],
    /// Classes that were aboard at any time so far.
    ever: u16,
}

impl Apart {
    /// Gives numbers to the classes named. `Err` has how many there are, when too many.
    pub(crate) fn new(problem: &Routing) -> Result<Self, usize> {
        let mut named: Vec<GoodsClass> =
            problem.apart.iter().flat_map(|&(one, other)| [one, other]).collect();
        named.sort_unstable();
        named.dedup();
        if named.len() > CLASSES {
            return Err(named.len());
        }
        let mut numbers = Box::new([NONE; 256]);
        for (number, class) in (0..).zip(&named) {
            numbers[usize::from(class.0)] = number;
        }
        let mut apart = Self { numbers, enemies: [0; CLASSES] };
        for &(one, other) in &problem.apart {
            for (class, enemy) in [(one, other), (other, one)] {
                if let (Some(class), Some(enemy)) = (apart.number(class), apart.number(enemy)) {
                    apart.enemies[class] |= 1 << enemy;
                }
            }
        }
        Ok(apart)
    }

    fn number(&self, class: GoodsClass) -> Option<usize> {
        let number = self.numbers[usize::from(class.0)];
        (number != NONE).then_some(usize::from(number))
    }

    /// Takes goods of a class aboard now; `false` when they may not be beside what is there.
    pub(crate) fn take(&self, beside: &mut Beside, class: GoodsClass) -> bool {
        let Some(class) = self.number(class) else { return true };
        let aboard = (0..CLASSES).filter(|&other| beside.counts[other] > 0);
        let refused = aboard.fold(0, |set, other| set | 1 << other) & self.enemies[class] != 0;
        beside.counts[class] += 1;
        beside.ever |= 1 << class;
        !refused
    }

    /// Goods of a class leave.
    pub(crate) fn put(&self, beside: &mut Beside, class: GoodsClass) {
        if let Some(class) = self.number(class) {
            beside.counts[class] = beside.counts[class].saturating_sub(1);
        }
    }

    /// Has goods aboard that were there from the start; `false` when they may not have been beside
    /// something that was aboard since.
    pub(crate) fn had(&self, beside: &mut Beside, class: GoodsClass) -> bool {
        let Some(class) = self.number(class) else { return true };
        let refused = beside.ever & self.enemies[class] != 0;
        beside.counts[class] += 1;
        beside.ever |= 1 << class;
        !refused
    }
}

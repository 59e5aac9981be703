//! A centre whose months are thrown by dice: donors who give again and again, donors who give once, and
//! groups, all of them with heavy tails.

use busel_waybill::log::entry::Sort;
use busel_waybill::log::total::Portion;
use busel_waybill::words::Grams;

use crate::dice::Dice;

/// How often each sort is given, of a thousand; the last have next to nobody.
const POPULAR: [(Sort, u64); 12] = [
    (Sort::Food, 300),
    (Sort::Clothing, 200),
    (Sort::Hygiene, 160),
    (Sort::Medical, 120),
    (Sort::Bedding, 70),
    (Sort::Shelter, 40),
    (Sort::Energy, 30),
    (Sort::Equipment, 20),
    (Sort::Other, 40),
    (Sort::Children, 10),
    (Sort::Vehicles, 6),
    (Sort::Water, 4),
];

/// Somebody who gives the same again and again.
#[derive(Debug, Clone)]
struct Regular {
    giver: u64,
    sort: Sort,
    grams: u64,
}

/// Whoever is planted, and what is known of them if they are there.
#[derive(Debug, Clone)]
pub(super) struct Planted {
    pub(super) sort: Sort,
    pub(super) portions: Vec<Portion>,
}

/// What is asked about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// A gift like any.
    Gift,
    /// One of the largest there are.
    Whale,
    /// More than everything else together.
    Giant,
    /// The only one, or nearly, of a sort.
    Lonely,
    /// One where the others are about as many as a total needs.
    Tenth,
    /// A group that received like any.
    Group,
    /// A group that received more than any other.
    LargeGroup,
}

impl Kind {
    pub(super) const ALL: [Self; 7] = [
        Self::Gift,
        Self::Whale,
        Self::Giant,
        Self::Lonely,
        Self::Tenth,
        Self::Group,
        Self::LargeGroup,
    ];
}

/// A centre.
#[derive(Debug, Clone)]
pub(super) struct World {
    /// Of each gift that comes, how many of a hundred are of regulars.
    regulars: Vec<Regular>,
    /// How many gifts of others a month has, at most; half of that on average.
    others: u64,
    /// How much a group gets, against others.
    groups: Vec<u64>,
}

/// The number of a planted group.
pub(super) const GROUP: u64 = 77_777;

/// Of a hundred months, in how many a regular gives.
const FAITH: u64 = 80;

/// A size with a heavy tail: mostly a box or two, seldom a van.
fn grams(dice: &mut Dice) -> u64 {
    let part = dice.below(1_000);
    4_000_000 / (part + 15) + dice.below(1_000)
}

fn sort(dice: &mut Dice) -> Sort {
    let mut at = dice.below(1_000);
    for (sort, often) in POPULAR {
        if at < often {
            return sort;
        }
        at -= often;
    }
    Sort::Other
}

impl World {
    /// A centre of so many gifts a month, and 3 to 40 groups.
    pub(super) fn new(gifts: u64, dice: &mut Dice) -> Self {
        let regular =
            |giver, dice: &mut Dice| Regular { giver, sort: sort(dice), grams: grams(dice) };
        // Three of five gifts come of regulars.
        let regulars = (0..gifts * 60 / FAITH).map(|giver| regular(giver, dice)).collect();
        let groups = 3 + dice.up_to(37);
        let groups = (0..groups).map(|_| 200 / (dice.below(20) + 2)).collect();
        Self { regulars, others: gifts * 80 / 100, groups }
    }

    /// The same centre as somebody supposes who knows how such centres are, and not who gives there.
    pub(super) fn supposed(&self, dice: &mut Dice) -> Self {
        let regulars = self.regulars.iter().map(|regular| Regular {
            giver: regular.giver,
            sort: sort(dice),
            grams: grams(dice),
        });
        Self { regulars: regulars.collect(), ..self.clone() }
    }

    /// One month.
    pub(super) fn month(&self, dice: &mut Dice) -> Vec<Portion> {
        let mut month = Vec::new();
        for Regular { giver, sort, grams } in &self.regulars {
            if dice.percent(FAITH) {
                self.give(*giver, *sort, *grams, dice, &mut month);
            }
        }
        for other in 0..dice.up_to(self.others) {
            let (sort, grams) = (sort(dice), grams(dice));
            self.give(10_000 + other, sort, grams, dice, &mut month);
        }
        month
    }

    /// A gift goes to one to four groups.
    fn give(&self, giver: u64, sort: Sort, grams: u64, dice: &mut Dice, to: &mut Vec<Portion>) {
        let parts = 1 + dice.up_to(3);
        for _ in 0..parts {
            let grams = Grams::new(grams / parts).expect("some");
            to.push(Portion { sort, giver, group: self.group(dice), grams });
        }
    }

    fn group(&self, dice: &mut Dice) -> u64 {
        let mut at = dice.below(self.groups.iter().sum());
        for (group, often) in (0..).zip(&self.groups) {
            if at < *often {
                return group;
            }
            at -= often;
        }
        0
    }

    /// Somebody to look for, such as they are in this centre.
    pub(super) fn plant(&mut self, kind: Kind, dice: &mut Dice) -> Planted {
        if kind == Kind::Tenth {
            // So many gifts that one sort has about nine a month.
            *self = Self::new(45, dice);
            self.groups = vec![10; 12];
        }
        let sort = match kind {
            Kind::Gift | Kind::Group => sort(dice),
            Kind::Whale | Kind::Giant | Kind::LargeGroup => Sort::Food,
            Kind::Tenth => Sort::Clothing,
            Kind::Lonely => [Sort::Vehicles, Sort::Water][dice.index(2)],
        };
        let mut portions = Vec::new();
        match kind {
            Kind::Gift | Kind::Lonely | Kind::Tenth => {
                self.give(77_777, sort, grams(dice), dice, &mut portions);
            }
            Kind::Whale => self.give(77_777, sort, 270_000, dice, &mut portions),
            Kind::Giant => {
                // So much that every group gets of it.
                for _ in 0..8 {
                    self.give(77_777, sort, 2_000_000, dice, &mut portions);
                }
            }
            Kind::Group | Kind::LargeGroup => {
                // What they got is of givers who are there anyway.
                let many = u64::try_from(self.regulars.len()).expect("few") / 10;
                let parts = if kind == Kind::Group { 1 } else { many.max(1) };
                for giver in 0..parts {
                    let grams = Grams::new(grams(dice)).expect("some");
                    portions.push(Portion { sort, giver: 10_000 + giver, group: GROUP, grams });
                }
            }
        }
        Planted { sort, portions }
    }
}

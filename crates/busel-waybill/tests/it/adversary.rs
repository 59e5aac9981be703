//! Somebody who holds everything that is published, knows how centres are and what one donor would have
//! given or one group got, and has to say whether they were there.
//!
//! Centres, months and gifts are thrown by dice, each month with and without the planted one; the
//! adversary throws the same centre some hundred times by what they know, and asks which of the two
//! looks more like what was told. A coin is right in 50 of 100. That the adversary is no fool is
//! shown by worse rules: under each, they find the planted one.
//!
//! `BUSEL_TOTALS_STEPS` (centres of each question) and `BUSEL_TOTALS_SEED` make it longer, as
//! `cargo xtask sim --totals` does; the figures are told on the error stream.

mod batch;

mod eye;

mod rules;

mod world;

use crate::dice::Dice;
use eye::{Eye, Strength};
use rules::Rules;
use world::{Kind, World};

/// Gifts a month of the centres that are thrown: of small ones next to nothing is told, and nothing can
/// be seen.
const SIZES: [u64; 6] = [5, 20, 70, 100, 140, 200];

/// Centres of each question, where nobody says how many.
const CENTRES: u64 = 9;

/// Months of each centre.
const MONTHS: u64 = 16;

/// The same where somebody says how many centres: three years.
const MONTHS_OF_YEARS: u64 = 36;

/// The same for whoever knows everything, since every month is a question of its own.
const MONTHS_KNOWN: u64 = 4;

/// Guesses, and how many were right.
#[derive(Debug, Default, Clone, Copy)]
struct Score {
    right: u64,
    of: u64,
}

impl Score {
    fn add(&mut self, is_right: bool) {
        self.right += u64::from(is_right);
        self.of += 1;
    }

    fn and(self, other: Self) -> Self {
        Self { right: self.right + other.right, of: self.of + other.of }
    }

    /// Whether so many of a hundred are beyond what chance does once in seven hundred times (three
    /// deviations of the binomial distribution).
    fn is_above(self, percent: u64) -> bool {
        self.right * 100 > percent * self.of + 150 * self.of.isqrt()
    }

    fn thousandths(self) -> u64 {
        self.right * 1_000 / self.of.max(1)
    }
}

/// A question.
#[derive(Debug, Clone, Copy)]
struct Question {
    rules: Rules,
    kind: Kind,
    strength: Strength,
}

/// How well it was answered: month by month, and of somebody who was there all the time.
#[derive(Debug, Default, Clone, Copy)]
struct Answers {
    month: Score,
    years: Score,
}

impl Question {
    fn ask(self, sizes: &[u64], centres: u64, months: u64, seed: u64) -> Answers {
        let mut answers = Answers::default();
        for centre in 0..centres {
            let mut dice = Dice::new(seed * 1_000_003 + centre);
            let size = sizes[dice.index(sizes.len())];
            self.ask_of(World::new(size, &mut dice), months, &mut dice, &mut answers);
        }
        answers
    }

    fn ask_of(self, mut world: World, months: u64, dice: &mut Dice, answers: &mut Answers) {
        let planted = world.plant(self.kind, dice);
        let is_always = dice.one_in(2);
        let mut belief_of_years = 0;
        let mut kept = None;
        for _ in 0..months {
            let others = world.month(dice);
            if self.strength == Strength::EveryOther {
                kept = None;
            }
            let eye = kept.get_or_insert_with(|| {
                Eye::new(self.strength, self.rules, &world, &others, &planted, dice)
            });
            let with = [&others[..], &planted.portions].concat();
            let belief = |is_there: bool, dice: &mut Dice| {
                eye.belief(&self.rules.tell(if is_there { &with } else { &others }, dice))
            };
            let is_there = dice.one_in(2);
            let believed = belief(is_there, dice);
            let guess = if believed == 0 { dice.one_in(2) } else { believed > 0 };
            answers.month.add(guess == is_there);
            belief_of_years += belief(is_always, dice);
        }
        answers.years.add((belief_of_years > 0) == is_always);
    }
}

fn number(name: &str) -> Option<u64> {
    std::env::var_os(name)?.to_str()?.parse().ok()
}

/// Asks of everybody whom it might be, and holds the answers against limits in a hundred: of each kind,
/// and of all together.
fn ask_all(strength: Strength, limit: u64, limit_of_all: u64) {
    let asked = number("BUSEL_TOTALS_STEPS");
    let centres = asked.unwrap_or(CENTRES);
    let months = match strength {
        Strength::Public | Strength::OtherMonths => asked.map_or(MONTHS, |_| MONTHS_OF_YEARS),
        Strength::EveryOther => MONTHS_KNOWN,
    };
    let seed = number("BUSEL_TOTALS_SEED").unwrap_or(7);
    let mut all = Score::default();
    for kind in Kind::ALL {
        let question = Question { rules: Rules::Ours, kind, strength };
        let Answers { month, years } = question.ask(&SIZES, centres, months, seed);
        eprintln!(
            "{strength:?} {kind:?}: {} of 1000 in {} months, {} of 1000 in {} times {months} months",
            month.thousandths(),
            month.of,
            years.thousandths(),
            years.of,
        );
        assert!(!month.is_above(limit), "{question:?}: {month:?}, seed {seed}");
        all = all.and(month);
    }
    assert!(!all.is_above(limit_of_all), "{strength:?}: {all:?}, seed {seed}");
}

#[test]
fn whoever_holds_everything_published_does_not_see_who_was_there() {
    ask_all(Strength::Public, 59, 54);
    ask_all(Strength::OtherMonths, 60, 55);
}

#[test]
fn whoever_knows_every_other_gift_is_little_better_than_a_coin() {
    ask_all(Strength::EveryOther, 65, 58);
}

#[test]
fn under_worse_rules_the_planted_one_is_found() {
    for (rules, kind, strength, size, least) in [
        (Rules::First, Kind::Giant, Strength::Public, 70, 850),
        (Rules::NoCount, Kind::Lonely, Strength::OtherMonths, 20, 900),
        (Rules::NoDominance, Kind::Giant, Strength::Public, 70, 900),
        (Rules::Exact, Kind::Gift, Strength::EveryOther, 200, 900),
        (Rules::Slice, Kind::LargeGroup, Strength::Public, 200, 900),
        (Rules::Again, Kind::LargeGroup, Strength::EveryOther, 200, 900),
    ] {
        let question = Question { rules, kind, strength };
        let (centres, months) = if strength == Strength::EveryOther { (24, 1) } else { (10, 10) };
        let found = question.ask(&[size], centres, months, 1).month;
        eprintln!("{question:?}: {} of 1000", found.thousandths());
        assert!(found.thousandths() >= least, "{question:?}: {found:?}");
    }
}

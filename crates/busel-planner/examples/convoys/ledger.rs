//! What was planned and found allowed, mix of rules by mix of rules.
//!
//! A mix that a run of dice seldom throws is a mix that was seldom tried, so each is counted by
//! itself. Two ledgers of two threads come to the same as one of one thread.

use std::collections::BTreeMap;
use std::fmt::{self, Write as _};

use busel_planner::route::check::many::Tally;
use busel_planner::route::worlds::Mix;

/// Every rule alone, and the size.
const RULES: [Mix; 15] = [
    Mix::WINDOWS,
    Mix::TIGHT,
    Mix::KINDS,
    Mix::OPEN_ENDS,
    Mix::ANY_START,
    Mix::ABOARD,
    Mix::TRAITS,
    Mix::APART,
    Mix::UNSERVABLE,
    Mix::CURFEW,
    Mix::BORDER,
    Mix::HOURS,
    Mix::COMPANY,
    Mix::CREWS,
    Mix::MEDIUM,
];

/// What came of each mix, by its bits.
#[derive(Debug, Default)]
pub(crate) struct Ledger(BTreeMap<u32, (Mix, Tally)>);

impl Ledger {
    /// Notes a problem of this mix.
    pub(crate) fn note(&mut self, mix: Mix, tally: &Tally) {
        add(&mut self.0.entry(mix.bits()).or_insert((mix, Tally::default())).1, tally);
    }

    /// Takes over what another has noted.
    pub(crate) fn take(&mut self, other: &Self) {
        for (mix, tally) in other.0.values() {
            self.note(*mix, tally);
        }
    }

    /// All mixes together.
    pub(crate) fn sum(&self) -> Tally {
        self.of(|_| true)
    }

    fn of(&self, counts: impl Fn(Mix) -> bool) -> Tally {
        let mut sum = Tally::default();
        for (_, tally) in self.0.values().filter(|(mix, _)| counts(*mix)) {
            add(&mut sum, tally);
        }
        sum
    }

    /// A line for each mix that was thrown.
    pub(crate) fn list(&self, planner: &str) -> String {
        let mut list = String::new();
        for (mix, Tally { problems, requests, served, .. }) in self.0.values() {
            writeln!(list, "{planner},{mix},{problems},{requests},{served}")
                .expect("a string takes everything");
        }
        list
    }
}

fn add(sum: &mut Tally, other: &Tally) {
    sum.problems += other.problems;
    sum.requests += other.requests;
    sum.served += other.served;
    sum.vehicles += other.vehicles;
}

/// One table of the rules, and one of how many of them came together.
impl fmt::Display for Ledger {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "| rule in the mix | problems, all plans allowed | requests | served |")?;
        writeln!(f, "| --- | ---: | ---: | ---: |")?;
        let row = |f: &mut fmt::Formatter<'_>, name: &dyn fmt::Display, tally: Tally| {
            let Tally { problems, requests, served, .. } = tally;
            writeln!(f, "| {name} | {problems} | {requests} | {served} |")
        };
        for rule in RULES {
            row(f, &rule, self.of(|mix| mix.has(rule)))?;
        }
        let rules = |mix: Mix| RULES.iter().filter(|rule| mix.has(**rule)).count();
        for count in 0..=RULES.len() {
            let tally = self.of(|mix| rules(mix) == count);
            if tally.problems > 0 {
                row(f, &format_args!("{count} together"), tally)?;
            }
        }
        let pairs = RULES
            .iter()
            .enumerate()
            .flat_map(|(at, one)| RULES[at + 1..].iter().map(move |other| one.with(*other)));
        let pairs = pairs.map(|pair| (self.of(|mix| mix.has(pair)).problems, pair));
        if let Some((problems, pair)) = pairs.min_by_key(|(problems, _)| *problems) {
            writeln!(
                f,
                "\n{} different mixes; of all pairs of rules the rarest is {pair}, in {problems} problems",
                self.0.len()
            )?;
        }
        Ok(())
    }
}

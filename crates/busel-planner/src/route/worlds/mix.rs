//! Which rules a generated problem has.

use std::fmt;

/// A set of rules; what is not in it leaves no trace in the problem.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Mix(u32);

/// The rules by name, the first being bit 0. The size comes last.
const NAMES: [&str; 15] = [
    "windows",
    "tight",
    "kinds",
    "open ends",
    "any start",
    "aboard",
    "traits",
    "apart",
    "unservable",
    "curfew",
    "border",
    "hours",
    "company",
    "crews",
    "medium",
];

impl Mix {
    /// Places, vehicles that return and goods that fit; a stop may begin at any time.
    pub const PLAIN: Self = Self(0);
    /// Stops have one to four windows.
    pub const WINDOWS: Self = Self(1);
    /// A vehicle bears a few requests only.
    pub const TIGHT: Self = Self(1 << 1);
    /// Cars and lorries, with a table each and costs of their own.
    pub const KINDS: Self = Self(1 << 2);
    /// Some vehicles stay at their last stop, others end elsewhere than they start.
    pub const OPEN_ENDS: Self = Self(1 << 3);
    /// Some goods may be aboard any vehicle at its start.
    pub const ANY_START: Self = Self(1 << 4);
    /// The convoy is under way: vehicles stand anywhere with goods aboard.
    pub const ABOARD: Self = Self(1 << 5);
    /// Some goods need what only some vehicles have.
    pub const TRAITS: Self = Self(1 << 6);
    /// Some goods may not be together.
    pub const APART: Self = Self(1 << 7);
    /// Some requests cannot be served by anybody.
    pub const UNSERVABLE: Self = Self(1 << 8);
    /// Areas with hours without driving.
    pub const CURFEW: Self = Self(1 << 9);
    /// Two countries, with posts that have hours and waits.
    pub const BORDER: Self = Self(1 << 10);
    /// Most crews keep the hours of EU regulation 561/2006.
    pub const HOURS: Self = Self(1 << 11);
    /// Vehicles that cross borders together.
    pub const COMPANY: Self = Self(1 << 12);
    /// Vehicles that stay, with crews to be brought home.
    pub const CREWS: Self = Self(1 << 13);
    /// More requests and vehicles.
    pub const MEDIUM: Self = Self(1 << 14);

    /// How many rules there are, not counting the size.
    pub const RULES: u32 = 14;

    /// All rules, and the medium size.
    pub const ALL: Self = Self((1 << 15) - 1);

    /// The rules for which an act begins as soon as the road allows: neither posts nor hours without
    /// driving, no rests and nobody to bring home.
    pub const SIMPLE: Self = Self((1 << 9) - 1);

    /// The rules of both.
    #[must_use]
    pub const fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// The rules of both alike.
    #[must_use]
    pub const fn only(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// Whether all rules of `other` are here.
    #[must_use]
    pub const fn has(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }

    /// The mix as a number, one bit for each rule.
    #[must_use]
    pub const fn bits(self) -> u32 {
        self.0
    }

    /// A mix for the problem of a number, so that a long run begins with what is easy to understand:
    /// no rule, each rule alone, each pair of rules, and from there on as the number's own dice
    /// fall, every sixteenth time at medium size.
    #[must_use]
    pub fn nth(number: u64) -> Self {
        let alone = (0..Self::RULES).map(|rule| 1 << rule);
        let pairs =
            (0..Self::RULES).flat_map(|one| (0..one).map(move |other| (1 << one) | (1 << other)));
        let simple = std::iter::once(0).chain(alone).chain(pairs);
        let mut simple = simple.skip(usize::try_from(number).unwrap_or(usize::MAX));
        simple.next().map_or_else(|| Self::thrown(number), Self)
    }

    fn thrown(number: u64) -> Self {
        let mut dice = super::dice::Dice::of(number);
        let mix = u32::try_from(dice.between(0, (1 << Self::RULES) - 1)).expect("below 2^14");
        if dice.one_in(16) { Self(mix).with(Self::MEDIUM) } else { Self(mix) }
    }
}

impl fmt::Display for Mix {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names = (0..).zip(NAMES).filter(|(rule, _)| self.0 >> rule & 1 == 1);
        let names: Vec<_> = names.map(|(_, name)| name).collect();
        f.write_str(if names.is_empty() { "plain" } else { "" })?;
        f.write_str(&names.join(" + "))
    }
}

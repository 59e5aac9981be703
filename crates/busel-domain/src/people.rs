//! Who a group is, as numbers: how many of which kind, what some of them use, and how they live.
//!
//! A head count, never a list of names (law L4). Norms are multiplied by it, see
//! [`gauge`](crate::gauge); it tells an enemy a group's strength, so it is seen like a gauge.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::time::Day;

/// A kind of people that norms tell apart. Everybody is of exactly one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Class {
    /// Nobody said.
    Anyone,
    /// A man of 20 to 59.
    Man,
    /// A woman of 20 to 59.
    Woman,
    /// 60 and older.
    Elder,
    /// 15 to 19.
    Youth,
    /// 10 to 14.
    Teen,
    /// 5 to 9.
    Child,
    /// 2 to 4.
    Toddler,
    /// Under 2.
    Infant,
}

impl Class {
    /// All classes, as a form shows them.
    pub const ALL: [Self; 9] = [
        Self::Anyone,
        Self::Man,
        Self::Woman,
        Self::Elder,
        Self::Youth,
        Self::Teen,
        Self::Child,
        Self::Toddler,
        Self::Infant,
    ];

    /// The short word used in files and forms.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Anyone => "anyone",
            Self::Man => "man",
            Self::Woman => "woman",
            Self::Elder => "elder",
            Self::Youth => "youth",
            Self::Teen => "teen",
            Self::Child => "child",
            Self::Toddler => "toddler",
            Self::Infant => "infant",
        }
    }

    /// Reads the short word.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|class| class.code() == code)
    }
}

/// What some of the people use, of whatever class they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Special {
    /// Menstruates.
    Menstruating,
    /// Wears nappies.
    Nappies,
    /// Uses incontinence pads.
    Incontinence,
    /// Shaves.
    Shaving,
    /// Is pregnant.
    Pregnant,
    /// Breastfeeds.
    Breastfeeding,
}

impl Special {
    /// All of them, as a form shows them.
    pub const ALL: [Self; 6] = [
        Self::Menstruating,
        Self::Nappies,
        Self::Incontinence,
        Self::Shaving,
        Self::Pregnant,
        Self::Breastfeeding,
    ];

    /// The short word used in files and forms.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Menstruating => "menstruating",
            Self::Nappies => "nappies",
            Self::Incontinence => "incontinence",
            Self::Shaving => "shaving",
            Self::Pregnant => "pregnant",
            Self::Breastfeeding => "breastfeeding",
        }
    }

    /// Reads the short word.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|special| special.code() == code)
    }
}

/// How many people a group is. A class that is not in it has nobody.
#[derive(Debug, Default, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HeadCount {
    /// How many of each class.
    pub classes: BTreeMap<Class, u32>,
    /// How many use what; what nobody said is estimated from the classes.
    #[serde(default)]
    pub specials: BTreeMap<Special, u32>,
}

impl HeadCount {
    /// More people than this are not one group.
    pub const PEOPLE_MAX: u64 = 1_000_000;

    /// So many people of whom nothing else is known.
    #[must_use]
    pub fn of(people: u32) -> Self {
        Self { classes: BTreeMap::from([(Class::Anyone, people)]), specials: BTreeMap::new() }
    }

    /// How many are of this class.
    #[must_use]
    pub fn class(&self, class: Class) -> u64 {
        self.classes.get(&class).copied().map_or(0, u64::from)
    }

    /// How many people there are.
    #[must_use]
    pub fn people(&self) -> u64 {
        self.classes.values().copied().map(u64::from).sum()
    }

    /// How many use this. Where nobody said: women menstruate, men shave, infants wear nappies, and
    /// the rest is nobody.
    #[must_use]
    pub fn special(&self, special: Special) -> u64 {
        let estimate = || match special {
            Special::Menstruating => self.class(Class::Woman),
            Special::Shaving => self.class(Class::Man),
            Special::Nappies => self.class(Class::Infant),
            Special::Incontinence | Special::Pregnant | Special::Breastfeeding => 0,
        };
        self.specials.get(&special).copied().map_or_else(estimate, u64::from)
    }

    /// Whether a group can be like this: not too many people, and nobody uses what is not there.
    #[must_use]
    pub fn is_possible(&self) -> bool {
        let people = self.people();
        people <= Self::PEOPLE_MAX
            && self.specials.values().all(|number| u64::from(*number) <= people)
    }

    /// The same count without the classes that have nobody.
    #[must_use]
    pub fn tidy(mut self) -> Self {
        self.classes.retain(|_, number| *number > 0);
        self
    }
}

/// How hard people work with their bodies.
#[derive(
    Debug, Default, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub enum Work {
    /// Sitting, cooking, walking a little.
    #[default]
    Light,
    /// Carrying, walking all day.
    Moderate,
    /// Digging, building.
    Heavy,
}

impl Work {
    /// All three, lightest first.
    pub const ALL: [Self; 3] = [Self::Light, Self::Moderate, Self::Heavy];

    /// The short word used in files and forms.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Moderate => "moderate",
            Self::Heavy => "heavy",
        }
    }

    /// Reads the short word.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|work| work.code() == code)
    }
}

/// How a group lives, as far as norms ask.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Living {
    /// Whether they are sheltered from the cold.
    pub is_sheltered: bool,
    /// Degrees Celsius where they are; `None` if nobody said.
    #[serde(default)]
    pub celsius: Option<i8>,
    /// How hard they work.
    #[serde(default)]
    pub work: Work,
    /// Whether water that is safe to drink comes from a tap.
    pub has_safe_tap: bool,
    /// Whether there is water to wash with.
    pub has_washing_water: bool,
    /// Whether they heat with fuel that somebody has to bring.
    #[serde(default)]
    pub burns_fuel: bool,
    /// Square metres under a roof; `None` if nobody said.
    #[serde(default)]
    pub floor_m2: Option<u32>,
    /// Feet, by millimetres of length and how many people have them: what boots have to fit.
    #[serde(default)]
    pub feet: BTreeMap<u16, u32>,
}

impl Living {
    /// Feet and temperatures outside this range are slips of the pen.
    const FOOT_MM: std::ops::RangeInclusive<u16> = 80..=360;
    const CELSIUS: std::ops::RangeInclusive<i8> = -60..=60;

    /// Whether people can live like this.
    #[must_use]
    pub fn is_possible(&self, people: u64) -> bool {
        let feet: u64 = self.feet.values().copied().map(u64::from).sum();
        self.celsius.is_none_or(|celsius| Self::CELSIUS.contains(&celsius))
            && self.feet.keys().all(|length| Self::FOOT_MM.contains(length))
            && feet <= people
    }
}

impl Default for Living {
    /// A house with a tap: what is not said is not made worse than it is.
    fn default() -> Self {
        Self {
            is_sheltered: true,
            celsius: None,
            work: Work::Light,
            has_safe_tap: true,
            has_washing_water: true,
            burns_fuel: false,
            floor_m2: None,
            feet: BTreeMap::new(),
        }
    }
}

/// What is known of the people of a group.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counted {
    /// The day they were counted.
    pub day: Day,
    /// How many they are.
    pub people: HeadCount,
    /// How they live.
    pub living: Living,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_nobody_said_is_estimated_and_what_somebody_said_is_not() {
        let mut people = HeadCount { classes: BTreeMap::new(), specials: BTreeMap::new() };
        people.classes.insert(Class::Man, 12);
        people.classes.insert(Class::Woman, 9);
        people.classes.insert(Class::Infant, 2);
        assert_eq!(people.people(), 23);
        assert_eq!(people.special(Special::Menstruating), 9);
        assert_eq!(people.special(Special::Shaving), 12);
        assert_eq!(people.special(Special::Nappies), 2);
        assert_eq!(people.special(Special::Incontinence), 0);
        people.specials.insert(Special::Menstruating, 0);
        assert_eq!(people.special(Special::Menstruating), 0);
    }

    #[test]
    fn nobody_uses_what_is_not_there() {
        let mut people = HeadCount::of(4);
        assert!(people.is_possible());
        people.specials.insert(Special::Nappies, 5);
        assert!(!people.is_possible());
        assert!(!HeadCount::of(1_000_001).is_possible());
        let odd = Living { feet: BTreeMap::from([(275, 5)]), ..Living::default() };
        assert!(odd.is_possible(5) && !odd.is_possible(4));
        let slip = Living { feet: BTreeMap::from([(27, 1)]), ..Living::default() };
        assert!(!slip.is_possible(5));
    }

    #[test]
    fn every_class_use_and_work_has_a_code_of_its_own() {
        for class in Class::ALL {
            assert_eq!(Class::from_code(class.code()), Some(class));
        }
        for special in Special::ALL {
            assert_eq!(Special::from_code(special.code()), Some(special));
        }
        for work in Work::ALL {
            assert_eq!(Work::from_code(work.code()), Some(work));
        }
    }
}

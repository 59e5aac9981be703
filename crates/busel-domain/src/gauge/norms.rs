//! Norms: how much people need, which line of a gauge that is, and what one unit of an item brings.
//!
//! They are values made from the data files, where each row has its source; here they are only held
//! against a head count.

use std::collections::BTreeMap;

use crate::gauge::{Gauge, Line};
use crate::item::ItemKey;
use crate::people::{Class, Counted, Special, Work};
use crate::time::Day;

/// Rates are per so many days: a day, a week and a month of 30 days all divide it.
pub(super) const PERIOD_DAYS: u128 = 210;

/// What nobody is colder than needs no more food.
const MILD_CELSIUS: i16 = 20;

/// How cold it is outside in the cold months where nobody said. Own judgement.
const COLD_CELSIUS: i16 = 0;

/// Whether it is one of the months in which people need warm things: October to April, the heating
/// season of eastern Europe with a margin. Own judgement.
#[must_use]
pub fn is_cold(day: Day) -> bool {
    let (_, month, _) = day.date();
    !(5..=9).contains(&month)
}

/// By what a norm is multiplied.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Who {
    /// People of one class.
    Class(Class),
    /// People who use something.
    Special(Special),
    /// All people.
    Everybody,
    /// The kilocalories that they all need.
    Kilocalories,
}

impl Who {
    /// Reads the short word.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        match code {
            "everybody" => Some(Self::Everybody),
            "kilocalories" => Some(Self::Kilocalories),
            code => Class::from_code(code)
                .map(Self::Class)
                .or_else(|| Special::from_code(code).map(Self::Special)),
        }
    }
}

impl Who {
    /// How many people that is; `None` for what is not people.
    fn heads(self, counted: &Counted) -> Option<u128> {
        match self {
            Self::Class(class) => Some(u128::from(counted.people.class(class))),
            Self::Special(special) => Some(u128::from(counted.people.special(special))),
            Self::Everybody => Some(u128::from(counted.people.people())),
            Self::Kilocalories => None,
        }
    }
}

/// When a norm holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    /// Always.
    Always,
    /// Once for every degree below 20 °C, for people who are not sheltered.
    PerDegree,
    /// At moderate work.
    ModerateWork,
    /// At heavy work.
    HeavyWork,
    /// Where no tap gives water to drink.
    NoSafeTap,
    /// Where there is no water to wash with.
    NoWashingWater,
    /// Where people heat with fuel that has to be brought.
    BurnsFuel,
    /// Under a roof whose size somebody said.
    FloorSaid,
}

impl When {
    /// Reads the short word.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Some(match code {
            "always" => Self::Always,
            "per_degree" => Self::PerDegree,
            "moderate_work" => Self::ModerateWork,
            "heavy_work" => Self::HeavyWork,
            "no_safe_tap" => Self::NoSafeTap,
            "no_washing_water" => Self::NoWashingWater,
            "burns_fuel" => Self::BurnsFuel,
            "floor_said" => Self::FloorSaid,
            _ => return None,
        })
    }

    /// How many times it holds for this group.
    fn times(self, counted: &Counted, today: Day) -> u128 {
        let living = &counted.living;
        let holds = match self {
            Self::Always => true,
            Self::PerDegree => return degrees_below_mild(counted, today),
            Self::ModerateWork => living.work == Work::Moderate,
            Self::HeavyWork => living.work == Work::Heavy,
            Self::NoSafeTap => !living.has_safe_tap,
            Self::NoWashingWater => !living.has_washing_water,
            Self::BurnsFuel => living.burns_fuel,
            Self::FloorSaid => living.is_sheltered && living.floor_m2.is_some(),
        };
        u128::from(holds)
    }
}

fn degrees_below_mild(counted: &Counted, today: Day) -> u128 {
    if counted.living.is_sheltered {
        return 0;
    }
    let season = if is_cold(today) { COLD_CELSIUS } else { MILD_CELSIUS };
    let celsius = counted.living.celsius.map_or(season, i16::from);
    u128::try_from(MILD_CELSIUS - celsius).unwrap_or(0)
}

/// How much one of somebody needs, in the measure of its line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Norm {
    /// Of what.
    pub line: Line,
    /// Who.
    pub who: Who,
    /// How much.
    pub amount: u64,
    /// In how many days it is used up; `None` if it is kept.
    pub days: Option<u16>,
    /// When that holds.
    pub when: When,
}

/// How a line counts in its gauge.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rule {
    /// Which line.
    pub line: Line,
    /// In which gauge.
    pub gauge: Gauge,
    /// How much it weighs, in hundredths.
    pub weight: u32,
    /// Whether the whole gauge cannot be good without it.
    pub is_critical: bool,
    /// Another line without which this one is of no use, such as a mat to a sleeping bag. It has no
    /// weight of its own.
    pub needs: Option<Line>,
    /// For how many days there should be enough of what is used up.
    pub target_days: u32,
    /// Whether only the cold months ask for it.
    pub is_cold_only: bool,
    /// What to ask for when it runs out.
    pub asks: Option<ItemKey>,
}

/// What one base unit of an item brings to a line, in the line's measure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Feed {
    /// Which line.
    pub line: Line,
    /// How much.
    pub amount: u64,
}

/// How much of a line a group needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wanted {
    /// Used up: so much in 210 days.
    Used(u128),
    /// Kept: so much in all.
    Kept(u128),
}

/// Why norms cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum UnusableNorms {
    /// Days that do not divide 210 would not come out exactly.
    #[error("{0:?} in {1} days does not come out in whole numbers")]
    OddDays(Line, u16),
    /// A line both used up and kept, or without a rule.
    #[error("{0:?} is used up and kept, or has no rule")]
    Mixed(Line),
    /// A line that asks for an item which does not bring it.
    #[error("{0:?} asks for what does not feed it")]
    AsksInVain(Line),
}

/// All norms.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Norms {
    rules: BTreeMap<Line, Rule>,
    amounts: Vec<Norm>,
    feeds: BTreeMap<ItemKey, Vec<Feed>>,
}

impl Norms {
    /// Norms of these rules.
    ///
    /// # Errors
    ///
    /// If a rate does not come out in whole numbers, a line has no rule or is both used up and kept,
    /// or a line asks for an item that brings nothing to it.
    pub fn new(
        rules: impl IntoIterator<Item = Rule>,
        norms: Vec<Norm>,
        feeds: impl IntoIterator<Item = (ItemKey, Feed)>,
    ) -> Result<Self, UnusableNorms> {
        let rules: BTreeMap<Line, Rule> = rules.into_iter().map(|rule| (rule.line, rule)).collect();
        let mut by_item: BTreeMap<ItemKey, Vec<Feed>> = BTreeMap::new();
        for (item, feed) in feeds.into_iter().filter(|(_, feed)| feed.amount > 0) {
            by_item.entry(item).or_default().push(feed);
        }
        for norm in &norms {
            let is_odd = |days: &u16| !PERIOD_DAYS.is_multiple_of(u128::from((*days).max(1)));
            if let Some(days) = norm.days.filter(is_odd) {
                return Err(UnusableNorms::OddDays(norm.line, days));
            }
            let is_mixed = |other: &Norm| {
                other.line == norm.line && other.days.is_some() != norm.days.is_some()
            };
            if norms.iter().any(is_mixed) || !rules.contains_key(&norm.line) {
                return Err(UnusableNorms::Mixed(norm.line));
            }
        }
        let made = Self { rules, amounts: norms, feeds: by_item };
        for rule in made.rules.values() {
            let brings = |item: &ItemKey| made.feed(item, rule.line).is_some();
            if rule.asks.as_ref().is_some_and(|item| !brings(item)) {
                return Err(UnusableNorms::AsksInVain(rule.line));
            }
        }
        Ok(made)
    }

    /// All rules, by line.
    pub fn rules(&self) -> impl Iterator<Item = &Rule> {
        self.rules.values()
    }

    /// How much one of somebody needs of what, in the sequence it was given.
    #[must_use]
    pub fn amounts(&self) -> &[Norm] {
        &self.amounts
    }

    /// The rule of a line.
    #[must_use]
    pub fn rule(&self, line: Line) -> Option<&Rule> {
        self.rules.get(&line)
    }

    /// What an item brings.
    #[must_use]
    pub fn feeds(&self, item: &ItemKey) -> &[Feed] {
        self.feeds.get(item).map_or(&[], Vec::as_slice)
    }

    /// How much one unit of an item brings to a line.
    #[must_use]
    pub fn feed(&self, item: &ItemKey, line: Line) -> Option<u64> {
        self.feeds(item).iter().find(|feed| feed.line == line).map(|feed| feed.amount)
    }

    /// The items that bring something to a line.
    pub fn items(&self, line: Line) -> impl Iterator<Item = &ItemKey> {
        self.feeds.keys().filter(move |item| self.feed(item, line).is_some())
    }

    /// How much this group needs of each line on this day; a line nobody needs is not in it.
    #[must_use]
    pub fn wanted(&self, counted: &Counted, today: Day) -> BTreeMap<Line, Wanted> {
        let mut wanted: BTreeMap<Line, Wanted> = BTreeMap::new();
        let kilocalories = self.kilocalories(counted, today);
        for norm in &self.amounts {
            let is_out =
                self.rules.get(&norm.line).is_none_or(|rule| rule.is_cold_only) && !is_cold(today);
            let heads = norm.who.heads(counted).unwrap_or(kilocalories);
            let times = heads * norm.when.times(counted, today) * u128::from(norm.amount);
            if is_out || times == 0 {
                continue;
            }
            let sum = match wanted.get(&norm.line) {
                Some(Wanted::Used(sum) | Wanted::Kept(sum)) => *sum,
                None => 0,
            };
            let all = match norm.days {
                Some(days) => Wanted::Used(sum + times * PERIOD_DAYS / u128::from(days.max(1))),
                None => Wanted::Kept(sum + times),
            };
            wanted.insert(norm.line, all);
        }
        wanted
    }

    /// How many units of an item would bring all that is wanted of a line it feeds, for so many days,
    /// rounded up; of several lines the one it takes most for. Nothing for an item that brings
    /// nothing of what is wanted.
    #[must_use]
    pub fn units_for(
        &self,
        item: &ItemKey,
        wanted: &BTreeMap<Line, Wanted>,
        days: impl Fn(Line) -> u32,
    ) -> Option<u128> {
        let units = self.feeds(item).iter().filter_map(|feed| {
            let (amount, each) = (wanted.get(&feed.line)?, u128::from(feed.amount));
            Some(match amount {
                Wanted::Used(rate) => {
                    (rate * u128::from(days(feed.line))).div_ceil(each * PERIOD_DAYS)
                }
                Wanted::Kept(all) => all.div_ceil(each),
            })
        });
        units.max()
    }

    /// Kilocalories that all of them need in a day; energy is measured in thousandths.
    fn kilocalories(&self, counted: &Counted, today: Day) -> u128 {
        let energy = self.amounts.iter().filter(|norm| norm.line == Line::Energy);
        let each = energy.map(|norm| {
            let amount = norm.who.heads(counted).unwrap_or(0) * u128::from(norm.amount);
            amount * norm.when.times(counted, today) / u128::from(norm.days.unwrap_or(1).max(1))
        });
        each.sum::<u128>() / 1000
    }
}

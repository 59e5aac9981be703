//! Reading the gauges: a head count and a store held against the norms.

use std::collections::BTreeMap;

use crate::gauge::cover::{Layer, left, usable};
use crate::gauge::fit::fitted;
use crate::gauge::norms::{Norms, Rule, Wanted};
use crate::gauge::{Gauge, Line};
use crate::people::Counted;
use crate::size::{Fit, Size, Variant};
use crate::store::{Held, Store, StoreLine};
use crate::time::Day;

/// After so many days without a count a gauge says nothing any more.
pub const STALE_DAYS: i32 = 14;

/// A score of 1.
const WHOLE: u128 = 1_000_000_000_000;

/// What rounding down may have taken from a score, and a thousand times more.
const LOST: u128 = 1_000;

/// Nobody plans for more days than this.
const DAYS_MAX: u128 = 9_999;

/// How a gauge looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Colour {
    /// Nobody has counted for too long.
    Grey,
    /// Below 40.
    Red,
    /// 40 to 74.
    Amber,
    /// 75 and more.
    Green,
}

impl Colour {
    /// The colour of a score.
    #[must_use]
    pub fn of(score: u8) -> Self {
        match score {
            0..40 => Self::Red,
            40..75 => Self::Amber,
            75.. => Self::Green,
        }
    }
}

/// How much of a line there is, against how much is needed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cover {
    /// Used up.
    Days {
        /// For how many tenths of a day it lasts, rounded down.
        tenths: u64,
        /// The first day on which there is not enough.
        ends: Day,
    },
    /// Kept: so many of so many people have it.
    People {
        /// How many, rounded down.
        equipped: u64,
        /// Of how many.
        of: u64,
    },
}

/// One line of a gauge.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LineReading {
    /// Which.
    pub line: Line,
    /// How much it weighs, in hundredths.
    pub weight: u32,
    /// Whether the gauge cannot be good without it.
    pub is_critical: bool,
    /// For how many days there should be enough.
    pub target_days: u32,
    /// Its score, in million millionths.
    pub share: u64,
    /// What there is.
    pub cover: Cover,
    /// What there would be with what is on the road.
    pub with_road: Cover,
    share_with_road: u64,
    /// The last day one of its items was counted.
    pub counted: Option<Day>,
}

impl LineReading {
    /// Days for what is used up, people in a hundred for what is kept, rounded down: what people
    /// count in.
    #[must_use]
    pub fn number(&self) -> u64 {
        told(self.cover)
    }
}

fn told(cover: Cover) -> u64 {
    match cover {
        Cover::Days { tenths, .. } => tenths / 10,
        Cover::People { equipped, of } => equipped * 100 / of.max(1),
    }
}

/// A gauge of a group on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading {
    /// Which.
    pub gauge: Gauge,
    /// 0 to 100.
    pub score: u8,
    /// The same if what is on the road were there.
    pub score_with_road: u8,
    /// The last day on which everything critical was counted; `None` if nothing ever was.
    pub counted: Option<Day>,
    /// Whether nobody has counted for too long.
    pub is_stale: bool,
    /// Its lines, as far as somebody needs them.
    pub lines: Vec<LineReading>,
}

impl Reading {
    /// The line people look at: of the critical ones the one that ends first, or that the fewest
    /// people have.
    #[must_use]
    pub fn first(&self) -> Option<&LineReading> {
        let critical = self.lines.iter().filter(|line| line.is_critical);
        let worst = critical.min_by_key(|line| least(line.cover));
        worst.or_else(|| self.lines.iter().min_by_key(|line| least(line.cover)))
    }

    /// What people count in: days until the first critical line ends, or how many people in a hundred
    /// are equipped.
    #[must_use]
    pub fn number(&self) -> u64 {
        self.first().map_or(0, LineReading::number)
    }

    /// The number if what is on the road were there.
    #[must_use]
    pub fn number_with_road(&self) -> u64 {
        let critical = self.lines.iter().filter(|line| line.is_critical);
        critical.map(|line| told(line.with_road)).min().unwrap_or_else(|| self.number())
    }

    /// How it looks.
    #[must_use]
    pub fn colour(&self) -> Colour {
        if self.is_stale { Colour::Grey } else { Colour::of(self.score) }
    }
}

/// What is least comes first: tenths of days, and people in a thousand.
fn least(cover: Cover) -> u64 {
    match cover {
        Cover::Days { tenths, .. } => tenths,
        Cover::People { equipped, of } => equipped * 1000 / of.max(1),
    }
}

/// The gauges of a group: what `store` holds by now, what is on the road to it beside that.
#[must_use]
pub fn read(
    norms: &Norms,
    counted: &Counted,
    store: &Store,
    on_road: &[StoreLine],
    today: Day,
) -> Vec<Reading> {
    let wanted = norms.wanted(counted, today);
    let coming = on_road.iter().map(|line| Held { line: line.clone(), since: today });
    let with_road: Vec<Held> = store.held().iter().cloned().chain(coming).collect();
    let mut lines: BTreeMap<Gauge, Vec<LineReading>> = BTreeMap::new();
    for (line, wanted) in wanted {
        let Some(rule) = norms.rule(line) else { continue };
        let has = Has { norms, counted, held: store.held(), today };
        let (cover, share) = has.against(rule, wanted);
        let (with_road, share_with_road) = if on_road.is_empty() {
            (cover, share)
        } else {
            Has { held: &with_road, ..has }.against(rule, wanted)
        };
        let days = norms.items(line).filter_map(|item| store.counted(item));
        lines.entry(rule.gauge).or_default().push(LineReading {
            line,
            weight: rule.weight,
            is_critical: rule.is_critical,
            target_days: rule.target_days,
            share,
            cover,
            with_road,
            share_with_road,
            counted: days.max(),
        });
    }
    let joined = lines.into_iter().map(|(gauge, lines)| (gauge, joined(norms, lines)));
    joined.map(|(gauge, lines)| reading(gauge, lines, today)).collect()
}

/// A line that is of no use without another is as good as the worse of the two.
fn joined(norms: &Norms, mut lines: Vec<LineReading>) -> Vec<LineReading> {
    for at in 0..lines.len() {
        let needed = norms.rule(lines[at].line).and_then(|rule| rule.needs);
        if let Some(other) = lines.iter().find(|line| Some(line.line) == needed).cloned() {
            let line = &mut lines[at];
            if other.share < line.share {
                (line.share, line.cover) = (other.share, other.cover);
            }
            if other.share_with_road < line.share_with_road {
                (line.share_with_road, line.with_road) = (other.share_with_road, other.with_road);
            }
        }
    }
    lines
}

fn reading(gauge: Gauge, lines: Vec<LineReading>, today: Day) -> Reading {
    let critical = lines.iter().filter(|line| line.is_critical);
    let counted = critical.filter_map(|line| line.counted).min();
    let counted = counted.or_else(|| lines.iter().filter_map(|line| line.counted).max());
    Reading {
        gauge,
        score: score(&lines, |line| line.share),
        score_with_road: score(&lines, |line| line.share_with_road),
        is_stale: counted.is_none_or(|day| day.until(today) > STALE_DAYS),
        counted,
        lines,
    }
}

/// `floor(100 · min(weighted mean, ½ + ½ · least critical))`.
fn score(lines: &[LineReading], share: impl Fn(&LineReading) -> u64) -> u8 {
    let weights: u128 = lines.iter().map(|line| u128::from(line.weight)).sum();
    if weights == 0 {
        return 0;
    }
    let each = lines.iter().map(|line| u128::from(line.weight) * u128::from(share(line)));
    let mean = each.sum::<u128>() / weights;
    let critical = lines.iter().filter(|line| line.is_critical).map(|line| u128::from(share(line)));
    let limit = WHOLE.midpoint(critical.min().unwrap_or(WHOLE));
    let hundredths = (mean.min(limit) + LOST) * 100 / WHOLE;
    u8::try_from(hundredths.min(100)).expect("at most 100")
}

/// What a group has, to be held against what it needs.
#[derive(Clone, Copy)]
pub(super) struct Has<'a> {
    pub(super) norms: &'a Norms,
    pub(super) counted: &'a Counted,
    pub(super) held: &'a [Held],
    pub(super) today: Day,
}

impl Has<'_> {
    fn against(&self, rule: &Rule, wanted: Wanted) -> (Cover, u64) {
        match wanted {
            Wanted::Used(rate) => {
                let usable = self.usable(rule.line, rate);
                let target = rate * u128::from(rule.target_days.max(1));
                let days = (usable / rate).min(DAYS_MAX);
                let tenths = (usable.min(rate * DAYS_MAX) * 10 / rate).min(DAYS_MAX * 10);
                let ends = self.today.plus(i32::try_from(days).unwrap_or(i32::MAX));
                let tenths = u64::try_from(tenths).unwrap_or(u64::MAX);
                (Cover::Days { tenths, ends }, parts(usable, target))
            }
            Wanted::Kept(all) => {
                let people = self.counted.people.people();
                if rule.line == Line::Boots {
                    let equipped = self.fitted().1.min(people);
                    let share = parts(equipped.into(), people.into());
                    return (Cover::People { equipped, of: people }, share);
                }
                let kept = self.kept(rule.line).min(all);
                let equipped = u64::try_from(kept * u128::from(people) / all).unwrap_or(people);
                (Cover::People { equipped, of: people }, parts(kept, all))
            }
        }
    }

    /// How much can be used in time of what is left today, in 210ths.
    pub(super) fn usable(&self, line: Line, rate: u128) -> u128 {
        let layers = self.held.iter().filter_map(|held| {
            let feed = self.norms.feed(&held.line.item, line)?;
            let amount = u128::from(held.line.units.get()) * u128::from(feed);
            Some(Layer::new(held.since, held.line.expiry, amount))
        });
        usable(&left(layers.collect(), rate, self.today), rate, self.today)
    }

    /// How much there is of what is kept and has not expired.
    pub(super) fn kept(&self, line: Line) -> u128 {
        if line == Line::Floor {
            // Tenths of a square metre.
            return u128::from(self.counted.living.floor_m2.unwrap_or(0)) * 10;
        }
        let each = self.good().filter_map(|held| {
            let feed = self.norms.feed(&held.item, line)?;
            Some(u128::from(held.units.get()) * u128::from(feed))
        });
        each.sum()
    }

    fn good(&self) -> impl Iterator<Item = &StoreLine> {
        let today = self.today;
        let lines = self.held.iter().map(|held| &held.line);
        lines.filter(move |line| line.expiry.is_none_or(|expiry| expiry >= today))
    }

    /// Whom boots fit: for each size that somebody wears how many go without, and how many people
    /// have a pair in all. Whoever's size nobody asked takes what is left.
    pub(super) fn fitted(&self) -> (Vec<(Size, u64)>, u64) {
        let feet = &self.counted.living.feet;
        let wishes: Vec<u64> = feet.iter().map(|feet| feet.people.into()).collect();
        let boots = self.good().filter(|line| self.norms.feed(&line.item, Line::Boots).is_some());
        let boots: Vec<&StoreLine> = boots.collect();
        let pairs: Vec<u64> = boots.iter().map(|line| line.units.get()).collect();
        let found = fitted(&wishes, &pairs, |wish, pair| {
            let size = Some(feet[wish].size.clone());
            let asked = Variant { size, ..Variant::default() };
            let have = Variant { size: boots[pair].variant.size.clone(), ..Variant::default() };
            have.serves(&asked) != Fit::No
        });
        let without = feet.iter().zip(&wishes).zip(&found.served);
        let without = without.map(|((feet, all), served)| (feet.size.clone(), all - served));
        let spare = pairs.iter().sum::<u64>() - found.total();
        let unasked = self.counted.people.people().saturating_sub(wishes.iter().sum());
        (without.collect(), found.total() + spare.min(unasked))
    }
}

/// `some / all` in million millionths, at most 1.
fn parts(some: u128, all: u128) -> u64 {
    let share = if some >= all { WHOLE } else { some * WHOLE / all };
    u64::try_from(share).expect("at most a million million")
}

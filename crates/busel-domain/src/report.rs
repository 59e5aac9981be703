//! Reports: what came, what was handed over, how fast, how much was lost, month by month.
//!
//! A report is a question to the journal and to the Book: [`Happened`] keeps when things happened, the
//! Book how they stand. Each measure is one walk over [`Line`]s, and its totals are sums of these lines
//! and of nothing else; so a total and the list behind it cannot disagree.
//!
//! Amounts are base units, weights whole grams, waits seconds. What is not known is counted as not
//! known and guessed nowhere. This file knows no language and no clock: `today` is handed in.

mod happened;
mod stock;
mod stream;
mod table;
mod walk;

use std::collections::BTreeMap;
use std::ops::Range;

use crate::book::Book;
use crate::cost::Cost;
use crate::group::Region;
use crate::ids::{GroupId, LotId, Seq, Thing};
use crate::item::{ItemKey, thousandth};
use crate::ledger::LossReason;
use crate::money::Currency;
use crate::month::Month;
use crate::quantity::Units;
use crate::time::Day;

pub use happened::{
    Came, Checked, Counted, Gift, Handed, Happened, Left, Lost, Picked, Spent, Stamp,
};
pub use stock::{Age, Ends, Shelf, shelves};
pub use stream::{Leg, Stream, Through, Way, legs, regions, streams};
pub use table::{Amount, Cell, CellKey, cells};

/// What is measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Measure {
    /// Fill rate: received ÷ asked, by line and by weight, over needs whose wanted-by day lies in the
    /// months. Withdrawn needs and those joined to another are out; what came beyond what was asked
    /// fills nobody else's need.
    Filled,
    /// On time: needs that had all they asked for by the end of the day they were wanted by ÷ all needs
    /// whose day is over.
    OnTime,
    /// Lead time: from the first check of a need to each hand-over for it.
    LeadTime,
    /// Shelf time: from the arrival of a gift to each hand-over of it.
    ShelfTime,
    /// Loss rate: grams written off ÷ (grams handed over + grams written off).
    Loss,
    /// Paper rate: waybills that left in the months and that nobody has countersigned by counting
    /// what came ÷ all that left.
    Paper,
    /// Accuracy: counts that found what the books said ÷ all counts.
    Accuracy,
    /// Right first time: lots of waybills that came as they were sent ÷ all that were sent or came.
    RightFirst,
    /// First out: how often goods that bear a date left a shelf on which nothing of the same kind that
    /// ends earlier lay free ÷ how often such goods left. What was passed over is on the line.
    FirstOut,
    /// Cost: what transport, storage and packing came to, by currency. What a delivered kilogram costs
    /// is this ÷ the grams of [`Measure::Given`] of the same months, over the whole centre: a cost has
    /// no kind of goods and no origin. Purchases are not in it.
    Cost,
    /// What was given.
    Came,
    /// What was handed over.
    Given,
}

impl Measure {
    /// All of them, in the sequence they are shown.
    pub const ALL: [Self; 12] = [
        Self::Filled,
        Self::OnTime,
        Self::LeadTime,
        Self::ShelfTime,
        Self::Loss,
        Self::Paper,
        Self::Accuracy,
        Self::RightFirst,
        Self::FirstOut,
        Self::Cost,
        Self::Came,
        Self::Given,
    ];

    /// Whether it is about needs, which have no country of origin.
    #[must_use]
    pub fn is_of_needs(self) -> bool {
        matches!(self, Self::Filled | Self::OnTime)
    }
}

/// Where goods come from.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Origin {
    /// A country: two capital letters.
    Country(Box<str>),
    /// Nobody said.
    Unknown,
}

impl Origin {
    /// The origin that was written down of a lot.
    #[must_use]
    pub fn of(country: Option<&str>) -> Self {
        country.map_or(Self::Unknown, |country| Self::Country(country.into()))
    }
}

/// Where goods went.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Whither {
    /// Roughly there.
    Region(Region),
    /// Nobody said where the group is.
    Unknown,
}

/// Which months, and which goods.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// The first month.
    pub from: Month,
    /// The last month, which belongs to it.
    pub until: Month,
    /// Goods of this kind only, such as `food`.
    pub kind: Option<Box<str>>,
    /// This item only.
    pub item: Option<ItemKey>,
    /// Goods of this origin only. Needs and costs have none: their measures then have no lines.
    pub origin: Option<Origin>,
    /// What went there only: to groups, and for their needs. Other measures then have no lines.
    pub whither: Option<Whither>,
    /// Losses for this reason only; what was handed over then is no part of the lines.
    pub reason: Option<LossReason>,
    /// What was handed over and went this way only. Measures of other things then have no lines.
    pub through: Option<Through>,
}

impl Question {
    /// All goods of these months.
    #[must_use]
    pub fn months(from: Month, until: Month) -> Self {
        let (kind, item, origin, whither, reason, through) = (None, None, None, None, None, None);
        Self { from, until, kind, item, origin, whither, reason, through }
    }

    /// Its days, so that nobody has to work out a date for each of a million rows.
    fn days(&self) -> Range<Day> {
        self.from.first_day()..self.until.plus(1).first_day()
    }

    fn takes_item(&self, item: &ItemKey) -> bool {
        self.kind.as_deref().is_none_or(|kind| kind == item.category())
            && self.item.as_ref().is_none_or(|asked| asked == item)
    }

    fn takes_origin(&self, origin: Option<&str>) -> bool {
        match &self.origin {
            None => true,
            Some(Origin::Unknown) => origin.is_none(),
            Some(Origin::Country(country)) => origin == Some(&**country),
        }
    }

    /// A group counts where it was on that day.
    fn takes_group(&self, book: &Book, group: GroupId, day: Day) -> bool {
        let region = || book.region_on(group, day);
        match &self.whither {
            None => true,
            Some(Whither::Unknown) => region().is_none(),
            Some(Whither::Region(asked)) => region() == Some(asked),
        }
    }

    fn takes(&self, came: &Came) -> bool {
        self.takes_item(&came.item) && self.takes_origin(came.origin.as_deref())
    }
}

/// What a report is made of.
#[derive(Debug, Clone, Copy)]
pub struct Of<'a> {
    /// How things stand.
    pub book: &'a Book,
    /// When they happened.
    pub happened: &'a Happened,
    /// The day it is at the centre.
    pub today: Day,
}

/// How a line counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Counts {
    /// In the whole, and in the part that is measured.
    Part,
    /// In the whole only.
    Whole,
    /// In neither: nobody knows. It is counted apart.
    Unknown,
}

/// One need, movement, waybill or count behind a total.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line<'a> {
    /// The day by which it belongs to a month.
    pub day: Day,
    /// The thing whose history tells it; a cost may belong to none, and stands in the trail.
    pub about: Option<Thing>,
    /// The event, where there is one.
    pub seq: Option<Seq>,
    /// Where it went: a group, a hub; nothing where it went nowhere. Where it was picked, if that is asked.
    pub to: Option<Thing>,
    /// The lot, where it is about goods.
    pub lot: Option<LotId>,
    /// The item, where it is about one.
    pub item: Option<&'a ItemKey>,
    /// How much; what was asked where it is a need, what was sent where it is a line of a waybill.
    pub units: i64,
    /// How much of that is in the part: received of what was asked.
    pub part_units: i64,
    /// How it counts.
    pub counts: Counts,
    /// What `units` weigh, if known.
    pub grams: Option<i64>,
    /// What `part_units` weigh, if known.
    pub part_grams: Option<i64>,
    /// Seconds waited, if it is a wait that is known.
    pub wait: Option<i64>,
    /// Why it was lost, if it was, and whether on the way.
    pub lost: Option<(LossReason, bool)>,
    /// What should have left before it, if something should.
    pub passed: Option<LotId>,
    /// What was spent, if it is money.
    pub cost: Option<Cost>,
}

/// The sum of lines.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Tally {
    /// Lines that count.
    pub lines: u64,
    /// Those of them that are in the part.
    pub part: u64,
    /// Lines nobody can judge; they are in nothing else here.
    pub unknown: u64,
    /// Lines that count and whose weight nobody knows; they are in no sum of grams.
    pub unweighed: u64,
    /// Grams of all lines.
    pub grams: i64,
    /// Grams of the part.
    pub part_grams: i64,
    /// Waits in seconds, unsorted.
    pub waits: Vec<i64>,
    /// Cents by currency.
    pub cents: BTreeMap<Currency, i64>,
}

impl Tally {
    /// Adds one line.
    pub fn add(&mut self, line: &Line<'_>) {
        if line.counts == Counts::Unknown {
            self.unknown += 1;
            return;
        }
        self.lines += 1;
        self.part += u64::from(line.counts == Counts::Part);
        self.unweighed += u64::from(line.grams.is_none());
        self.grams = self.grams.saturating_add(line.grams.unwrap_or(0));
        self.part_grams = self.part_grams.saturating_add(line.part_grams.unwrap_or(0));
        self.waits.extend(line.wait);
        if let Some(cost) = line.cost {
            let cents = self.cents.entry(cost.currency).or_default();
            *cents = cents.saturating_add(cost.cents.get());
        }
    }

    /// Adds the sum of other lines.
    pub fn join(&mut self, other: &Self) {
        self.lines += other.lines;
        self.part += other.part;
        self.unknown += other.unknown;
        self.unweighed += other.unweighed;
        self.grams = self.grams.saturating_add(other.grams);
        self.part_grams = self.part_grams.saturating_add(other.part_grams);
        self.waits.extend(&other.waits);
        for (currency, more) in &other.cents {
            let cents = self.cents.entry(*currency).or_default();
            *cents = cents.saturating_add(*more);
        }
    }

    /// The shortest wait that at least `percent` of a hundred did not exceed: 50 is the median, 90
    /// what nine of ten had at most. Nothing without waits.
    #[must_use]
    pub fn wait(&self, percent: usize) -> Option<i64> {
        let mut waits = self.waits.clone();
        let rank = (waits.len() * percent.clamp(1, 100)).div_ceil(100).checked_sub(1)?;
        let (_, wait, _) = waits.select_nth_unstable(rank);
        Some(*wait)
    }
}

/// Hands every line of a measure to `each`.
pub fn walk<'a>(
    measure: Measure,
    of: Of<'a>,
    question: &'a Question,
    each: &mut dyn FnMut(Line<'a>),
) {
    let goes_nowhere = matches!(
        measure,
        Measure::Came
            | Measure::Loss
            | Measure::Paper
            | Measure::Accuracy
            | Measure::RightFirst
            | Measure::FirstOut
            | Measure::Cost
    );
    let goes_no_way = goes_nowhere || matches!(measure, Measure::Filled | Measure::OnTime);
    if question.whither.is_some() && goes_nowhere || question.through.is_some() && goes_no_way {
        return;
    }
    match measure {
        Measure::Filled => walk::filled(of, question, each),
        Measure::OnTime => walk::on_time(of, question, each),
        Measure::LeadTime => walk::waits(of, question, walk::since_checked, each),
        Measure::ShelfTime => walk::waits(of, question, walk::since_arrived, each),
        Measure::Loss => walk::loss(of, question, each),
        Measure::Paper => walk::paper(of, question, each),
        Measure::Accuracy => walk::accuracy(of, question, each),
        Measure::RightFirst => walk::right_first(of, question, each),
        Measure::FirstOut => walk::first_out(of, question, each),
        Measure::Cost => walk::cost(of, question, each),
        Measure::Came => walk::came(of, question, each),
        Measure::Given => walk::given(of, question, each),
    }
}

/// The sums of a measure for each month that has lines.
#[must_use]
pub fn by_month(measure: Measure, of: Of<'_>, question: &Question) -> BTreeMap<Month, Tally> {
    let mut months: BTreeMap<Month, Tally> = BTreeMap::new();
    walk(measure, of, question, &mut |line| {
        months.entry(Month::of(line.day)).or_default().add(&line);
    });
    months
}

/// The sum of the months from one to another.
#[must_use]
pub fn summed(months: &BTreeMap<Month, Tally>, from: Month, until: Month) -> Tally {
    let mut sum = Tally::default();
    if from <= until {
        months.range(from..=until).for_each(|(_, tally)| sum.join(tally));
    }
    sum
}

/// What was lost, by reason, apart for what was lost on the way.
#[must_use]
pub fn losses(of: Of<'_>, question: &Question) -> BTreeMap<(LossReason, bool), Tally> {
    let mut reasons: BTreeMap<(LossReason, bool), Tally> = BTreeMap::new();
    walk(Measure::Loss, of, question, &mut |line| {
        if let Some(lost) = line.lost {
            reasons.entry(lost).or_default().add(&line);
        }
    });
    reasons
}

/// Grams that so many units weigh, rounded up.
fn grams(weight_mg: Option<u64>, units: Units) -> Option<i64> {
    weight_mg.map(|each| i64::try_from(thousandth(each, units)).unwrap_or(i64::MAX))
}

#[cfg(test)]
mod tests;

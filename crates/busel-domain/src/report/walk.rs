//! One walk for each measure: which lines it has, and how each counts.

use std::collections::HashMap;
use std::ops::Range;

use super::{Counts, Handed, Line, Of, Question, Stamp, grams};
use crate::ids::{LotId, NeedId, Thing};
use crate::item::ItemKey;
use crate::need::Need;
use crate::quantity::Units;
use crate::time::Day;

/// What takes the lines.
type Each<'e, 'a> = &'e mut dyn FnMut(Line<'a>);

const SECOND: i64 = 1_000_000;

/// A line about goods that counts in the whole.
fn of_goods(at: Stamp, about: Option<Thing>, item: Option<&ItemKey>, units: i64) -> Line<'_> {
    Line {
        day: at.day,
        about,
        seq: Some(at.seq),
        to: None,
        lot: None,
        item,
        units,
        part_units: 0,
        counts: Counts::Whole,
        grams: None,
        part_grams: None,
        wait: None,
        lost: None,
        passed: None,
        cost: None,
    }
}

/// Needs whose wanted-by day lies in the months.
fn wanted<'a>(of: Of<'a>, question: &Question) -> Vec<(&'a Need, Day)> {
    if question.origin.is_some() {
        return Vec::new();
    }
    let days = question.days();
    let needs = of.book.needs().filter_map(|need| Some((need, need.line.wanted_by?)));
    let theirs = needs.filter(|(need, day)| {
        need.closed.is_none()
            && days.contains(day)
            && question.takes_item(&need.line.item)
            && question.takes_group(of.book, need.line.group, *day)
    });
    theirs.collect()
}

/// The line of a need of which `got` is received.
fn of_need<'a>(need: &'a Need, day: Day, got: Units, weights: &mut Weights<'a>) -> Line<'a> {
    let item = &need.line.item;
    let Some(asked) = need.line.asked.filter(|asked| !asked.is_zero()) else {
        let at = Stamp { seq: crate::ids::Seq::default(), when: need.raised, day };
        let line = of_goods(at, Some(Thing::Need(need.id)), Some(item), 0);
        let to = Some(Thing::Group(need.line.group));
        return Line { seq: None, to, counts: Counts::Unknown, ..line };
    };
    let (got, weight_mg) = (got.min(asked), weights.of(item));
    Line {
        day,
        about: Some(Thing::Need(need.id)),
        seq: None,
        to: Some(Thing::Group(need.line.group)),
        lot: None,
        item: Some(item),
        units: asked.signed(),
        part_units: got.signed(),
        counts: if got == asked { Counts::Part } else { Counts::Whole },
        grams: grams(weight_mg, asked),
        part_grams: grams(weight_mg, got),
        wait: None,
        lost: None,
        passed: None,
        cost: None,
    }
}

/// Weights by item, looked up once for each.
struct Weights<'a> {
    of: Of<'a>,
    known: HashMap<&'a ItemKey, Option<u64>>,
}

impl<'a> Weights<'a> {
    fn new(of: Of<'a>) -> Self {
        Self { of, known: HashMap::new() }
    }

    fn of(&mut self, item: &'a ItemKey) -> Option<u64> {
        let catalogue = self.of.book.catalogue();
        let found = || catalogue.item(item).and_then(|item| item.weight_mg);
        *self.known.entry(item).or_insert_with(found)
    }
}

pub(super) fn filled<'a>(of: Of<'a>, question: &Question, each: Each<'_, 'a>) {
    let mut weights = Weights::new(of);
    for (need, day) in wanted(of, question) {
        each(of_need(need, day, need.received, &mut weights));
    }
}

pub(super) fn on_time<'a>(of: Of<'a>, question: &Question, each: Each<'_, 'a>) {
    let due = wanted(of, question).into_iter().filter(|(_, day)| *day < of.today);
    let due: Vec<(&Need, Day)> = due.collect();
    // By the need's number: the Book counts needs from one, without gaps.
    let index = |need: NeedId| usize::try_from(need.0).unwrap_or(usize::MAX);
    let last = due.iter().map(|(need, _)| index(need.id)).max().unwrap_or(0);
    let mut in_time: Vec<Option<(Day, Units)>> = vec![None; last + 1];
    for (need, day) in &due {
        in_time[index(need.id)] = Some((*day, Units::ZERO));
    }
    for handed in &of.happened.handed {
        let known = handed.need.and_then(|need| in_time.get_mut(index(need)));
        if let Some(Some((day, got))) = known
            && handed.at.day <= *day
        {
            *got = got.plus(handed.units);
        }
    }
    let mut weights = Weights::new(of);
    for (need, day) in due {
        let got = in_time[index(need.id)].map_or(Units::ZERO, |(_, got)| got);
        each(of_need(need, day, got, &mut weights));
    }
}

/// The line of a hand-over, if the question takes it.
fn of_handed<'a>(
    of: Of<'a>,
    question: &Question,
    days: &Range<Day>,
    handed: &Handed,
) -> Option<Line<'a>> {
    if !days.contains(&handed.at.day) || !question.takes_group(of.book, handed.group, handed.at.day)
    {
        return None;
    }
    if question.through.as_ref().is_some_and(|through| !through.takes(of, handed)) {
        return None;
    }
    let lot = goods(of, question, handed.lot, handed.units)?;
    let line =
        of_goods(handed.at, Some(Thing::Lot(handed.lot)), Some(lot.item), handed.units.signed());
    let (to, lot, grams) = (Some(Thing::Group(handed.group)), Some(handed.lot), lot.grams);
    Some(Line { to, lot, grams, ..line })
}

struct Goods<'a> {
    item: &'a ItemKey,
    grams: Option<i64>,
}

/// What goods of a lot are, if the question takes them.
fn goods<'a>(of: Of<'a>, question: &Question, lot: LotId, units: Units) -> Option<Goods<'a>> {
    let came = of.happened.lot(lot).filter(|came| question.takes(came))?;
    Some(Goods { item: &came.item, grams: grams(came.weight_mg, units) })
}

pub(super) fn given<'a>(of: Of<'a>, question: &Question, each: Each<'_, 'a>) {
    let rows = &of.happened.handed;
    let days = question.days();
    rows.iter().filter_map(|handed| of_handed(of, question, &days, handed)).for_each(each);
}

pub(super) fn came<'a>(of: Of<'a>, question: &Question, each: Each<'_, 'a>) {
    let days = question.days();
    for gift in of.happened.gifts.iter().filter(|gift| days.contains(&gift.at.day)) {
        let units = Units::from_balance(gift.units.abs());
        let Some(goods) = goods(of, question, gift.lot, units) else { continue };
        let line = of_goods(gift.at, Some(Thing::Lot(gift.lot)), Some(goods.item), gift.units);
        let grams = goods.grams.map(|grams| grams * gift.units.signum());
        each(Line { lot: Some(gift.lot), grams, ..line });
    }
}

/// Seconds from a beginning to a hand-over; nothing where the beginning is not known.
type Since = fn(Of<'_>, &Handed) -> Option<i64>;

/// From the first check of the need: not known if it was checked only afterwards.
pub(super) fn since_checked(of: Of<'_>, handed: &Handed) -> Option<i64> {
    let checked = of.happened.verified(handed.need?)?;
    let waited = handed.at.when.0.saturating_sub(checked.0);
    (waited >= 0).then_some(waited / SECOND)
}

/// From the arrival of the lot: not known if the hand-over was told for a day before it.
pub(super) fn since_arrived(of: Of<'_>, handed: &Handed) -> Option<i64> {
    let came = of.happened.lot(handed.lot)?.at.when;
    let waited = handed.at.when.0.saturating_sub(came.0);
    (waited >= 0).then_some(waited / SECOND)
}

pub(super) fn waits<'a>(of: Of<'a>, question: &Question, since: Since, each: Each<'_, 'a>) {
    let days = question.days();
    for handed in &of.happened.handed {
        let Some(line) = of_handed(of, question, &days, handed) else { continue };
        let wait = since(of, handed);
        let counts = if wait.is_some() { Counts::Whole } else { Counts::Unknown };
        let about = handed.need.map(Thing::Need).or(line.about);
        each(Line { about, counts, wait, ..line });
    }
}

pub(super) fn loss<'a>(of: Of<'a>, question: &Question, each: Each<'_, 'a>) {
    let days = question.days();
    for lost in of.happened.lost.iter().filter(|lost| days.contains(&lost.at.day)) {
        let Some(goods) = goods(of, question, lost.lot, lost.units) else { continue };
        if question.reason.is_some_and(|reason| reason != lost.reason) {
            continue;
        }
        let (units, grams) = (lost.units.signed(), goods.grams);
        let line = of_goods(lost.at, Some(Thing::Lot(lost.lot)), Some(goods.item), units);
        each(Line {
            to: lost.on.map(Thing::Waybill),
            lot: Some(lost.lot),
            part_units: units,
            counts: Counts::Part,
            grams,
            part_grams: grams,
            lost: Some((lost.reason, lost.on.is_some())),
            ..line
        });
    }
    if question.reason.is_none() {
        given(of, question, each);
    }
}

pub(super) fn paper<'a>(of: Of<'a>, question: &Question, each: Each<'_, 'a>) {
    let days = question.days();
    for (id, left) in &of.happened.left {
        if !days.contains(&left.at.day) {
            continue;
        }
        let is_taken = left
            .sent
            .iter()
            .any(|line| of.happened.lot(line.lot).is_some_and(|came| question.takes(came)));
        if !is_taken {
            continue;
        }
        let counts = if left.received.is_none() { Counts::Part } else { Counts::Whole };
        let line = of_goods(left.at, Some(Thing::Waybill(*id)), None, 0);
        each(Line { to: Some(left.to.thing()), counts, ..line });
    }
}

pub(super) fn accuracy<'a>(of: Of<'a>, question: &Question, each: Each<'_, 'a>) {
    let days = question.days();
    for counted in of.happened.counted.iter().filter(|counted| days.contains(&counted.at.day)) {
        let Some(goods) = goods(of, question, counted.lot, counted.units) else { continue };
        let units = counted.units.signed();
        let line = of_goods(counted.at, Some(Thing::Lot(counted.lot)), Some(goods.item), units);
        let counts = if counted.is_right { Counts::Part } else { Counts::Whole };
        each(Line { lot: Some(counted.lot), counts, ..line });
    }
}

pub(super) fn right_first<'a>(of: Of<'a>, question: &Question, each: Each<'_, 'a>) {
    let days = question.days();
    for checked in of.happened.checked.iter().filter(|checked| days.contains(&checked.at.day)) {
        let Some(goods) = goods(of, question, checked.lot, checked.sent) else { continue };
        let units = checked.sent.signed();
        let line =
            of_goods(checked.at, Some(Thing::Waybill(checked.waybill)), Some(goods.item), units);
        let counts = if checked.is_right() { Counts::Part } else { Counts::Whole };
        let part_units = checked.good.signed();
        each(Line { lot: Some(checked.lot), counts, part_units, ..line });
    }
}

pub(super) fn first_out<'a>(of: Of<'a>, question: &Question, each: Each<'_, 'a>) {
    let days = question.days();
    for picked in of.happened.picked.iter().filter(|picked| days.contains(&picked.at.day)) {
        let Some(goods) = goods(of, question, picked.lot, picked.units) else { continue };
        let units = picked.units.signed();
        let line = of_goods(picked.at, Some(Thing::Lot(picked.lot)), Some(goods.item), units);
        let counts = if picked.passed.is_none() { Counts::Part } else { Counts::Whole };
        let (to, lot) = (Some(Thing::Hub(picked.hub)), Some(picked.lot));
        each(Line { to, lot, counts, grams: goods.grams, passed: picked.passed, ..line });
    }
}

pub(super) fn cost<'a>(of: Of<'a>, question: &Question, each: Each<'_, 'a>) {
    if question.kind.is_some() || question.item.is_some() || question.origin.is_some() {
        return;
    }
    let days = question.days();
    for spent in of.happened.spent.iter().filter(|spent| days.contains(&spent.at.day)) {
        let waybill = spent.cost.waybill.map(Thing::Waybill);
        each(Line { cost: Some(spent.cost), ..of_goods(spent.at, waybill, None, 0) });
    }
}

//! One row: its item, variant, amount and the rest, or the question that stops it.
//!
//! Unknown is a value: what the row does not say stays empty, and what can mean two things is
//! asked.

use std::sync::Arc;

use busel_domain::item::{Gate, Item};
use busel_domain::need::Priority;
use busel_domain::quantity::Units;
use busel_domain::size::{Size, SizeSystem, Variant, Wearer};

use super::recognise::{Recognised, recognise};
use super::{Headings, Lines, Outcome, Purpose, SheetFacts};
use crate::catalogue::WordKind;
use crate::catalogue::letters::fold;
use crate::exchange::dates::{self, Dates};
use crate::exchange::headers::Column;
use crate::exchange::names::Match;
use crate::exchange::numbers::{self, Amount};
use crate::exchange::reading::Record;
use crate::exchange::table::{Cell, Row};
use crate::exchange::units::{Conversion, LineUnit, thousandths_text};
use crate::exchange::variant::{self, RawSize, Said};
use crate::exchange::why::Why;

/// From here on an amount is worth a second look: a million things, a thousand tonnes.
const PIECES_LARGE: u64 = 1_000_000;
const MEASURE_LARGE: u64 = 1_000_000_000;
/// A weight on the list is doubted if it is so many times more or less than the catalogue's.
const WEIGHT_FACTOR: u64 = 5;

/// What the columns of variants say, and what of it is a unit.
struct Variants {
    said: Said,
    unit: Option<LineUnit>,
    text: String,
}

/// An amount, its unit, and what both mean.
struct Measured {
    thousandths: u64,
    unit: Option<LineUnit>,
    is_each: bool,
}

impl Lines<'_, '_> {
    /// What becomes of a row that is no heading.
    pub(super) fn row(
        &mut self,
        row: &Row,
        line: &str,
        headings: &Headings,
        facts: &SheetFacts<'_>,
    ) -> Outcome {
        let column = |kind| facts.layout.column(kind);
        let cell = |kind| column(kind).map_or(&Cell::Empty, |at| row.cell(at));
        let item_at = facts.spot(row, column(Column::Item));
        let item_text = match cell(Column::Item) {
            Cell::Empty => return self.without_item(row, line, facts),
            Cell::Error(error) => {
                return Outcome::Question(item_at, Why::FormulaError { error: error.to_string() });
            }
            cell @ (Cell::Text(_) | Cell::Number(_) | Cell::Date(_)) => cell.text().into_owned(),
        };
        let variants = self.variants(row, facts);
        let unit_text = cell(Column::Unit).text().into_owned();
        let recognised = self.recognised(row, &item_text, &variants, &unit_text, headings, facts);
        if let Some(why) = &recognised.kept_out {
            return Outcome::LeftOut(Why::KeptOut { why: why.clone() });
        }
        let known = match &recognised.found {
            Match::Known(known) => known.clone(),
            Match::Ambiguous(suggestions) => {
                let (text, suggestions) = (item_text, suggestions.clone());
                return Outcome::Question(item_at, Why::AmbiguousItem { text, suggestions });
            }
            Match::Unknown(suggestions) => {
                let (text, suggestions) = (item_text, suggestions.clone());
                return Outcome::Question(item_at, Why::UnknownItem { text, suggestions });
            }
        };
        let desk = self.desk;
        let Some(item) = desk.lexicon.catalogue().item(&known.key) else {
            let suggestions = Vec::new();
            return Outcome::Question(item_at, Why::UnknownItem { text: item_text, suggestions });
        };
        let mut findings: Vec<(Option<usize>, Why)> = Vec::new();
        if known.is_respelled {
            let (text, name) = (item_text.clone(), known.key.to_string());
            findings.push((column(Column::Item), Why::SpellingAssumed { text, item: name }));
        }
        let measured = match self.measured(row, &variants, &recognised, facts, &mut findings) {
            Ok(measured) => measured,
            Err((at, why)) => return Outcome::Question(facts.spot(row, at), why),
        };
        let sizes = match settled_sizes(&variants, &recognised, item, facts, self, &mut findings) {
            Ok(sizes) => sizes,
            Err(why) => {
                return Outcome::Question(
                    facts.spot(row, column(Column::Variant).or(column(Column::Item))),
                    why,
                );
            }
        };
        let shares = match shares(&sizes, &measured, &variants.text) {
            Ok(shares) => shares,
            Err(why) => return Outcome::Question(facts.spot(row, column(Column::Amount)), why),
        };
        let wearer = wearer(&variants, &recognised, known.wearer, item);
        let unit_form = measured.unit.as_ref().and_then(|unit| unit.form);
        let form = variants.said.form.or(known.form).or(recognised.said.form).or(unit_form);
        let mut base = Record {
            at: facts.spot(row, column(Column::Amount)),
            item: known.key,
            item_text: item_text.into(),
            variant: Variant { wearer, size: None, form },
            size_text: variants.text.as_str().into(),
            thousandths: 0,
            unit: measured.unit.as_ref().map(|unit| unit.text().into()),
            base_units: None,
            place: None,
            group: None,
            reference: None,
            donor: None,
            priority: None,
            wanted_by: None,
            expiry: None,
            note: None,
            confidence: known.confidence,
            line: line.into(),
        };
        self.surroundings_of(&mut base, row, facts, &mut findings);
        if let Some(why) = recognised.dual_use.clone().or_else(|| gate_word(item)) {
            findings.push((column(Column::Item), Why::ExportCheck { why }));
        }
        let mut records = Vec::with_capacity(shares.len());
        for (size, thousandths) in shares {
            let mut record = base.clone();
            record.variant.size = size;
            record.thousandths = thousandths;
            record.base_units = self.base_units(&measured, item, thousandths, &mut findings, facts);
            if record.unit.is_none() && record.base_units.is_some() {
                record.unit = Some(unit_word(item).into());
            }
            records.push(record);
        }
        weigh(&records, item, row, facts, &mut findings);
        for (at, why) in findings {
            self.find(facts.spot(row, at), why);
        }
        Outcome::Records(records)
    }

    /// A row with something in it, but no item.
    fn without_item(&self, row: &Row, line: &str, facts: &SheetFacts<'_>) -> Outcome {
        let holds =
            |kind: Column| facts.layout.column(kind).is_some_and(|at| !row.cell(at).is_empty());
        let has_line = [Column::Amount, Column::Unit, Column::Variant].into_iter().any(holds);
        let has_number =
            row.filled().any(|(_, cell)| matches!(cell, Cell::Number(_) | Cell::Error(_)));
        let words: Option<String> = row.filled().find_map(|(_, cell)| match cell {
            Cell::Text(_) => Some(cell.text().into_owned()),
            Cell::Empty | Cell::Number(_) | Cell::Date(_) | Cell::Error(_) => None,
        });
        let starts_as_total = words.as_ref().is_some_and(|words| {
            self.desk
                .lexicon
                .find(WordKind::Total, &fold(words))
                .is_some_and(|(_, range)| range.start == 0)
        });
        if starts_as_total {
            return Outcome::LeftOut(Why::Total {});
        }
        match words {
            Some(_) if !has_line && !has_number => {
                Outcome::LeftOut(Why::Remark { text: line.to_owned() })
            }
            _ => Outcome::Question(
                facts.spot(row, facts.layout.column(Column::Item)),
                Why::NoItem {},
            ),
        }
    }

    /// What the columns of wearers, sizes and forms say together.
    fn variants(&self, row: &Row, facts: &SheetFacts<'_>) -> Variants {
        let lexicon = self.desk.lexicon;
        let mut all = Variants { said: Said::default(), unit: None, text: String::new() };
        for at in facts.layout.all(Column::Variant) {
            let text = row.cell(at).text();
            if text.is_empty() {
                continue;
            }
            if !all.text.is_empty() {
                all.text.push_str(", ");
            }
            all.text.push_str(&text);
            let said = variant::read(&text, true, lexicon);
            let is_unit = said.wearer.is_none() && said.form.is_none() && said.sizes.is_empty();
            let unit = LineUnit::parse(&text, lexicon).filter(|unit| &*unit.word != "piece");
            // "17Oz Cans" in a column of styles is a unit; a bare "Bar" is a form.
            let has_measure = unit.as_ref().is_some_and(LineUnit::is_contained);
            if let Some(unit) = unit.filter(|_| is_unit || has_measure) {
                all.unit = Some(unit);
                continue;
            }
            all.said.wearer = all.said.wearer.or(said.wearer);
            all.said.form = all.said.form.or(said.form);
            all.said.sizes.extend(said.sizes);
            if !said.rest.is_empty() {
                if !all.said.rest.is_empty() {
                    all.said.rest.push(' ');
                }
                all.said.rest.push_str(&said.rest);
            }
        }
        all
    }

    /// The item behind the words, remembered by the words and all that bears on them.
    fn recognised(
        &mut self,
        row: &Row,
        text: &str,
        variants: &Variants,
        unit: &str,
        headings: &Headings,
        facts: &SheetFacts<'_>,
    ) -> Arc<Recognised> {
        let category =
            facts.layout.column(Column::Category).map_or("".into(), |at| row.cell(at).text());
        let memo = format!(
            "{text}\u{1}{}\u{1}{unit}\u{1}{category}\u{1}{}\u{1}{}",
            variants.text, headings.words, headings.category
        );
        if let Some(known) = self.recognised.get(&memo) {
            return known.clone();
        }
        let lexicon = self.desk.lexicon;
        let category = fold(&category);
        let named = lexicon.word(WordKind::Category, &category).unwrap_or_default().to_owned();
        let near = [fold(&variants.text), fold(unit), category, named];
        let mut surroundings: Vec<&str> = near.iter().map(String::as_str).collect();
        surroundings.extend([headings.words.as_str(), headings.category.as_str()]);
        surroundings.retain(|words| !words.is_empty());
        let found = Arc::new(recognise(text, &surroundings, self.desk));
        self.recognised.insert(memo, found.clone());
        found
    }

    /// The amount and its unit.
    fn measured(
        &self,
        row: &Row,
        variants: &Variants,
        recognised: &Recognised,
        facts: &SheetFacts<'_>,
        findings: &mut Vec<(Option<usize>, Why)>,
    ) -> Result<Measured, (Option<usize>, Why)> {
        let lexicon = self.desk.lexicon;
        let at = facts.layout.column(Column::Amount);
        let cell = at.map_or(&Cell::Empty, |at| row.cell(at));
        let heard = match cell {
            Cell::Empty => numbers::Heard::Nothing,
            Cell::Number(number) => numbers::from_number(*number),
            Cell::Text(_) => numbers::from_text(&cell.text(), facts.decimals, lexicon),
            Cell::Date(day) => {
                numbers::Heard::Question(Why::DateForAmount { text: day.to_string() })
            }
            Cell::Error(error) => {
                numbers::Heard::Question(Why::FormulaError { error: error.to_string() })
            }
        };
        let has_own_counts = |said: &Said| said.sizes.iter().any(|size| size.thousandths.is_some());
        let amount = match heard {
            numbers::Heard::Amount(amount) => amount,
            numbers::Heard::Question(why) => return Err((at, why)),
            numbers::Heard::Nothing
                if has_own_counts(&variants.said) || has_own_counts(&recognised.said) =>
            {
                Amount { thousandths: u64::MAX, ..Amount::default() }
            }
            numbers::Heard::Nothing => return Err((at, Why::NoAmount {})),
        };
        let text = || cell.text().into_owned();
        if amount.is_about {
            findings.push((at, Why::Approximate { text: text() }));
        }
        if amount.is_product {
            let result = thousandths_text(amount.thousandths);
            findings.push((at, Why::Multiplied { text: text(), result }));
        }
        let unit = self.unit(row, &amount, variants, recognised, facts, findings);
        Ok(Measured { thousandths: amount.thousandths, unit, is_each: amount.is_each })
    }

    /// The unit: beside the number, in its own column, among the sizes, among the item's words.
    fn unit(
        &self,
        row: &Row,
        amount: &Amount,
        variants: &Variants,
        recognised: &Recognised,
        facts: &SheetFacts<'_>,
        findings: &mut Vec<(Option<usize>, Why)>,
    ) -> Option<LineUnit> {
        let lexicon = self.desk.lexicon;
        let amount_at = facts.layout.column(Column::Amount);
        let unit_at = facts.layout.column(Column::Unit);
        let beside = LineUnit::parse(&amount.rest, lexicon);
        if beside.is_none() && !amount.rest.is_empty() {
            findings.push((amount_at, Why::UnknownUnit { text: amount.rest.clone() }));
        }
        let column_text = unit_at.map_or("".into(), |at| row.cell(at).text());
        let own = LineUnit::parse(&column_text, lexicon);
        if own.is_none() && column_text.chars().any(char::is_alphanumeric) {
            findings.push((unit_at, Why::UnknownUnit { text: column_text.to_string() }));
        }
        if let (Some(beside), Some(own)) = (&beside, &own)
            && beside != own
        {
            let (one, other) = (beside.text(), own.text());
            findings.push((unit_at, Why::UnitsDiffer { one, other }));
        }
        let written = beside.or(own);
        let is_unreadable = written.is_none()
            && (!amount.rest.is_empty() || column_text.chars().any(char::is_alphanumeric));
        if is_unreadable {
            let text =
                if amount.rest.is_empty() { column_text.to_string() } else { amount.rest.clone() };
            return Some(LineUnit {
                word: text.chars().take(40).collect::<String>().into(),
                content: None,
                form: None,
            });
        }
        written.or_else(|| variants.unit.clone()).or_else(|| recognised.unit.clone())
    }

    /// The amount in the item's base unit, where that is known.
    fn base_units(
        &self,
        measured: &Measured,
        item: &Item,
        thousandths: u64,
        findings: &mut Vec<(Option<usize>, Why)>,
        facts: &SheetFacts<'_>,
    ) -> Option<Units> {
        let amount_at = facts.layout.column(Column::Amount);
        let unit_at = facts.layout.column(Column::Unit).or(amount_at);
        let conversion = match &measured.unit {
            Some(unit) => unit.convert(item, self.desk.lexicon.catalogue(), thousandths),
            None if item.base_unit.is_goods() && is_counted(item) => {
                if facts.layout.column(Column::Unit).is_some() {
                    findings.push((unit_at, Why::UnitAssumed { unit: unit_word(item).to_owned() }));
                }
                LineUnit::plain(item.base_unit.code()).convert(
                    item,
                    self.desk.lexicon.catalogue(),
                    thousandths,
                )
            }
            None => Conversion::Unknown(Why::UnitMissing { item: item.key.to_string() }),
        };
        let units = match conversion {
            Conversion::Known(units) => units,
            Conversion::Assumed(units, why) => {
                findings.push((unit_at, why));
                units
            }
            Conversion::Unknown(why) => {
                if thousandths == 0 {
                    return Some(Units::ZERO);
                }
                findings.push((unit_at, why));
                return None;
            }
        };
        let large = if is_counted(item) { PIECES_LARGE } else { MEASURE_LARGE };
        if units.get() > large {
            let text = format!("{} {}", units.get(), item.base_unit.code());
            findings.push((amount_at, Why::LargeAmount { text }));
        }
        Some(units)
    }

    /// Place, group, dates, remarks.
    fn surroundings_of(
        &self,
        record: &mut Record,
        row: &Row,
        facts: &SheetFacts<'_>,
        findings: &mut Vec<(Option<usize>, Why)>,
    ) {
        let layout = &facts.layout;
        let mut text = |kind: Column| -> Option<Box<str>> {
            let at = layout.column(kind)?;
            if let Cell::Error(error) = row.cell(at) {
                findings.push((Some(at), Why::ErrorBeside { error: error.to_string() }));
                return None;
            }
            let text = row.cell(at).text();
            (!text.is_empty()).then(|| text.into())
        };
        let is_price_list = self.desk.purpose == Purpose::Stock
            && layout
                .column(Column::Place)
                .is_some_and(|at| layout.header.get(at).is_some_and(|name| name == "region"));
        record.place = match (text(Column::Place), text(Column::Area)) {
            // In manifests "Region" is where prices were asked, not where the goods are.
            _ if is_price_list => None,
            (Some(place), Some(area)) => Some(format!("{area}, {place}").into()),
            (place, area) => place.or(area),
        }
        .or_else(|| facts.place.clone());
        record.group = text(Column::Group);
        record.reference = text(Column::Reference);
        record.donor = text(Column::Donor);
        let urgency = text(Column::Priority);
        let notes: Vec<String> = layout
            .all(Column::Note)
            .map(|at| row.cell(at).text().into_owned())
            .filter(|note| !note.is_empty())
            .collect();
        record.note = (!notes.is_empty()).then(|| notes.join("; ").into());
        record.priority = urgency
            .as_deref()
            .and_then(|text| self.priority(text))
            .or_else(|| notes.iter().find_map(|note| self.priority(note)));
        let mut date = |kind: Column, purpose: dates::Purpose| {
            let at = layout.column(kind)?;
            let (as_of, lexicon) = (self.desk.as_of, self.desk.lexicon);
            match (Dates { as_of, day_month: facts.day_month, purpose, lexicon }).read(row.cell(at))
            {
                dates::Heard::Nothing => None,
                dates::Heard::Day(day) => Some(day),
                dates::Heard::Assumed(day, why) => {
                    findings.push((Some(at), why));
                    Some(day)
                }
                dates::Heard::Open(why) => {
                    findings.push((Some(at), why));
                    None
                }
            }
        };
        record.wanted_by = date(Column::WantedBy, dates::Purpose::Deadline);
        record.expiry = date(Column::Expiry, dates::Purpose::Expiry);
        if let Some(day) = record.expiry.filter(|day| *day < self.desk.as_of) {
            findings.push((
                layout.column(Column::Expiry),
                Why::AlreadyExpired { date: day.to_string() },
            ));
        }
    }

    /// A word or number of urgency.
    fn priority(&self, text: &str) -> Option<Priority> {
        let folded = fold(text);
        let by_class = |class: &str| match class {
            "p1" | "1" => Some(Priority::P1),
            "p2" | "2" => Some(Priority::P2),
            "p3" | "3" => Some(Priority::P3),
            "p4" | "4" => Some(Priority::P4),
            _ => None,
        };
        let (value, _) = match by_class(&folded) {
            Some(priority) => return Some(priority),
            None => self.desk.lexicon.find(WordKind::Urgent, &folded)?,
        };
        Some(by_class(&value.to_ascii_lowercase()).unwrap_or(Priority::P2))
    }
}

fn gate_word(item: &Item) -> Option<String> {
    (item.gate == Some(Gate::ExportCheck)).then(|| "dual use".to_owned())
}

fn is_counted(item: &Item) -> bool {
    use busel_domain::quantity::BaseUnit;
    !matches!(item.base_unit, BaseUnit::Gram | BaseUnit::Millilitre | BaseUnit::CubicDecimetre)
}

/// The unit's canonical word for things counted in the item's own unit.
fn unit_word(item: &Item) -> &'static str {
    if item.base_unit == busel_domain::quantity::BaseUnit::Piece {
        "piece"
    } else {
        item.base_unit.code()
    }
}

/// For whom: what the line's own column says, then the item's words, where the item has sizes.
fn wearer(variants: &Variants, recognised: &Recognised, known: Wearer, item: &Item) -> Wearer {
    let by_words =
        recognised.said.wearer.filter(|_| item.sizing.is_some() && item.key.category() != "baby");
    let by_name = (known != Wearer::Anyone).then_some(known);
    variants.said.wearer.or(by_name).or(by_words).unwrap_or_default()
}

/// The sizes of the line, each with the system it counts by.
fn settled_sizes(
    variants: &Variants,
    recognised: &Recognised,
    item: &Item,
    facts: &SheetFacts<'_>,
    lines: &Lines<'_, '_>,
    findings: &mut Vec<(Option<usize>, Why)>,
) -> Result<Vec<(Size, Option<u64>)>, Why> {
    let own = !variants.said.sizes.is_empty() || !variants.said.rest.is_empty();
    let raw: &[RawSize] = match own {
        true => &variants.said.sizes,
        // Numbers among the words of a thing without sizes belong to the thing.
        false if item.sizing.is_some() => &recognised.said.sizes,
        false => &[],
    };
    let at =
        facts.layout.column(Column::Variant).filter(|_| own).or(facts.layout.column(Column::Item));
    let mut sizes: Vec<(Size, Option<u64>)> = Vec::new();
    for raw in raw {
        let (size, why) = variant::settle(raw, item, facts.is_cyrillic, lines.desk.lexicon)?;
        findings.extend(why.map(|why| (at, why)));
        // "2-3 T / S" is one size said twice; the first says more.
        if sizes.first().is_none_or(|(first, _)| first.system == size.system) {
            sizes.push((size, raw.thousandths));
        }
    }
    if sizes.is_empty() && !variants.said.rest.is_empty() {
        let text = variants.said.rest.clone();
        if text.len() <= Size::VALUE_LENGTH_MAX {
            let value = text.to_uppercase().into();
            sizes.push((Size { system: SizeSystem::Named, value, millimetres: None }, None));
        }
        findings.push((at, Why::SizeUnclear { text }));
    }
    Ok(sizes)
}

/// How much of each size.
fn shares(
    sizes: &[(Size, Option<u64>)],
    measured: &Measured,
    text: &str,
) -> Result<Vec<(Option<Size>, u64)>, Why> {
    let amount = measured.thousandths;
    match sizes {
        [] if amount == u64::MAX => Err(Why::NoAmount {}),
        [] if measured.is_each => Err(Why::AmountEach { text: thousandths_text(amount) }),
        [] => Ok(vec![(None, amount)]),
        [(size, None)] if amount != u64::MAX => Ok(vec![(Some(size.clone()), amount)]),
        all if measured.is_each => {
            Ok(all.iter().map(|(size, _)| (Some(size.clone()), amount)).collect())
        }
        all => {
            let counted: Option<Vec<(Option<Size>, u64)>> = all
                .iter()
                .map(|(size, count)| count.map(|count| (Some(size.clone()), count)))
                .collect();
            let Some(counted) = counted else {
                return Err(Why::SizesWithoutAmounts { text: text.to_owned() });
            };
            let sum: u64 = counted.iter().map(|(_, count)| count).sum();
            if amount != u64::MAX && amount != sum {
                let (sum, said) = (thousandths_text(sum), thousandths_text(amount));
                return Err(Why::SizesDoNotAddUp { text: text.to_owned(), sum, said });
            }
            Ok(counted)
        }
    }
}

/// Compares a column of weights with what the catalogue knows; weights are read as kilograms a line.
fn weigh(
    records: &[Record],
    item: &Item,
    row: &Row,
    facts: &SheetFacts<'_>,
    findings: &mut Vec<(Option<usize>, Why)>,
) {
    let at = facts.layout.column(Column::Weight);
    let Some(Cell::Number(kilograms)) = at.map(|at| row.cell(at)) else { return };
    let [Record { base_units: Some(units), .. }] = records else { return };
    let Some(known) = item.weight_mg.filter(|known| *known > 0) else { return };
    if units.is_zero() || *kilograms <= 0.0 || *kilograms > 1e9 {
        return;
    }
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "between 0 and 10^15"
    )]
    let each = (*kilograms * 1e6).round() as u64 / units.get();
    if each > known.saturating_mul(WEIGHT_FACTOR) || each.saturating_mul(WEIGHT_FACTOR) < known {
        let said = thousandths_text(each);
        findings.push((at, Why::WeightDiffers { said, known: thousandths_text(known) }));
    }
}

//! The amount of a row: its number, its unit, and what both are in the item's base unit.

use busel_domain::item::Item;
use busel_domain::quantity::{BaseUnit, Units};

use super::findings::{Asked, Findings, Variants};
use super::recognise::Recognised;
use super::{Lines, SheetFacts};
use crate::exchange::headers::Column;
use crate::exchange::numbers::{self, Amount};
use crate::exchange::reading::Record;
use crate::exchange::table::{Cell, Row};
use crate::exchange::units::{Conversion, LineUnit, thousandths_text};
use crate::exchange::variant::Said;
use crate::exchange::why::Why;

/// From here on an amount is worth a second look: a million things.
const PIECES_LARGE: u64 = 1_000_000;
/// From here on an amount is worth a second look: a thousand tonnes.
const MEASURE_LARGE: u64 = 1_000_000_000;
/// A weight on the list is doubted if it is so many times more or less than the catalogue's.
const WEIGHT_FACTOR: u64 = 5;

/// An amount, its unit, and what both mean.
pub(super) struct Measured {
    /// `None` if only the sizes say how many.
    pub(super) thousandths: Option<u64>,
    pub(super) unit: Option<LineUnit>,
    pub(super) is_each: bool,
}

impl Lines<'_, '_, '_> {
    /// The amount and its unit.
    pub(super) fn measured(
        &self,
        row: &Row,
        variants: &Variants,
        recognised: &Recognised,
        facts: &SheetFacts<'_>,
        findings: &mut Findings,
    ) -> Result<Measured, Asked> {
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
                return Ok(Measured { thousandths: None, unit: None, is_each: false });
            }
            numbers::Heard::Nothing => return Err((at, Why::NoAmount {})),
        };
        let text = || cell.text().into_owned();
        if amount.is_about {
            findings.add(at, Why::Approximate { text: text() });
        }
        if amount.is_product {
            let result = thousandths_text(amount.thousandths);
            findings.add(at, Why::Multiplied { text: text(), result });
        }
        let unit = self.unit(row, &amount, variants, recognised, facts, findings);
        Ok(Measured { thousandths: Some(amount.thousandths), unit, is_each: amount.is_each })
    }

    /// The unit: beside the number, in its own column, among the sizes, among the item's words.
    fn unit(
        &self,
        row: &Row,
        amount: &Amount,
        variants: &Variants,
        recognised: &Recognised,
        facts: &SheetFacts<'_>,
        findings: &mut Findings,
    ) -> Option<LineUnit> {
        let lexicon = self.desk.lexicon;
        let amount_at = facts.layout.column(Column::Amount);
        let unit_at = facts.layout.column(Column::Unit);
        let beside = LineUnit::parse(&amount.rest, lexicon);
        if beside.is_none() && !amount.rest.is_empty() {
            findings.add(amount_at, Why::UnknownUnit { text: amount.rest.clone() });
        }
        let column_text = unit_at.map_or("".into(), |at| row.cell(at).text());
        let own = LineUnit::parse(&column_text, lexicon);
        if own.is_none() && column_text.chars().any(char::is_alphanumeric) {
            findings.add(unit_at, Why::UnknownUnit { text: column_text.to_string() });
        }
        if let (Some(beside), Some(own)) = (&beside, &own)
            && beside != own
        {
            let (one, other) = (beside.text(), own.text());
            findings.add(unit_at, Why::UnitsDiffer { one, other });
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
    pub(super) fn base_units(
        &self,
        measured: &Measured,
        item: &Item,
        thousandths: u64,
        findings: &mut Findings,
        facts: &SheetFacts<'_>,
    ) -> Option<Units> {
        let amount_at = facts.layout.column(Column::Amount);
        let unit_at = facts.layout.column(Column::Unit).or(amount_at);
        let conversion = match &measured.unit {
            Some(unit) => unit.convert(item, self.desk.lexicon.catalogue(), thousandths),
            None if item.base_unit.is_goods() && is_counted(item) => {
                if facts.layout.column(Column::Unit).is_some() {
                    findings.add(unit_at, Why::UnitAssumed { unit: unit_word(item).to_owned() });
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
                findings.add(unit_at, why);
                units
            }
            Conversion::Unknown(why) => {
                if thousandths == 0 {
                    return Some(Units::ZERO);
                }
                findings.add(unit_at, why);
                return None;
            }
        };
        let large = if is_counted(item) { PIECES_LARGE } else { MEASURE_LARGE };
        if units.get() > large {
            let text = format!("{} {}", units.get(), item.base_unit.code());
            findings.add(amount_at, Why::LargeAmount { text });
        }
        Some(units)
    }
}

fn is_counted(item: &Item) -> bool {
    !matches!(item.base_unit, BaseUnit::Gram | BaseUnit::Millilitre | BaseUnit::CubicDecimetre)
}

/// The unit's canonical word for things counted in the item's own unit.
pub(super) fn unit_word(item: &Item) -> &'static str {
    if item.base_unit == BaseUnit::Piece { "piece" } else { item.base_unit.code() }
}

/// Compares a column of weights with what the catalogue knows; weights are read as kilograms a line.
pub(super) fn weigh(
    records: &[Record],
    item: &Item,
    row: &Row,
    facts: &SheetFacts<'_>,
    findings: &mut Findings,
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
        findings.add(at, Why::WeightDiffers { said, known: thousandths_text(known) });
    }
}

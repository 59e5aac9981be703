//! One row: its item, variant, amount and the rest, or the question that stops it.
//!
//! Unknown is a value: what the row does not say stays empty, and what can mean two things is
//! asked.

use std::sync::Arc;

use busel_domain::item::{Gate, Item, ItemKey};
use busel_domain::need::Priority;
use busel_domain::size::{Variant, Wearer};

use super::findings::{Asked, Findings, Variants};
use super::measure::{Measured, unit_word, weigh};
use super::recognise::{Recognised, recognise};
use super::sizes::{settled_sizes, shares};
use super::{Headings, Lines, Outcome, Purpose, SheetFacts};
use crate::catalogue::WordKind;
use crate::catalogue::letters::fold;
use crate::exchange::dates::{self, Dates};
use crate::exchange::headers::Column;
use crate::exchange::names::{Known, Match};
use crate::exchange::reading::{Question, Record, Spot};
use crate::exchange::table::{Cell, Row};
use crate::exchange::units::LineUnit;
use crate::exchange::variant::{self, Said};
use crate::exchange::why::Why;

/// A row whose item is known.
struct Identified {
    text: String,
    variants: Variants,
    recognised: Arc<Recognised>,
    known: Known,
}

impl Lines<'_, '_, '_> {
    /// What becomes of a row that is no heading.
    pub(super) fn row(
        &mut self,
        row: &Row,
        line: &str,
        headings: &Headings,
        facts: &SheetFacts<'_>,
    ) -> Outcome {
        let identified = match self.identified(row, line, headings, facts) {
            Ok(identified) => identified,
            Err(outcome) => return outcome,
        };
        let mut findings = Findings::default();
        match self.records(row, line, &identified, facts, &mut findings) {
            Ok(records) => {
                for (at, why) in findings.all {
                    self.find(facts.spot(row, at), why);
                }
                Outcome::Records(records)
            }
            Err((at, why)) => {
                let Identified { text, known, .. } = identified;
                asked(facts.spot(row, at), why, Some(known.key), Some(text), line)
            }
        }
    }

    /// The item of the row; otherwise what becomes of a row without one.
    fn identified(
        &mut self,
        row: &Row,
        line: &str,
        headings: &Headings,
        facts: &SheetFacts<'_>,
    ) -> Result<Identified, Outcome> {
        let column = facts.layout.column(Column::Item);
        let ask = |why, text| Err(asked(facts.spot(row, column), why, None, text, line));
        let text = match column.map_or(&Cell::Empty, |at| row.cell(at)) {
            Cell::Empty => return Err(self.without_item(row, line, facts)),
            Cell::Error(error) => {
                return ask(Why::FormulaError { error: error.to_string() }, None);
            }
            cell @ (Cell::Text(_) | Cell::Number(_) | Cell::Date(_)) => cell.text().into_owned(),
        };
        let variants = self.variants(row, facts);
        let recognised = self.recognised(row, &text, &variants, headings, facts);
        if let Some(why) = &recognised.kept_out {
            return Err(Outcome::LeftOut(Why::KeptOut { why: why.clone() }));
        }
        match &recognised.found {
            Match::Known(known) => {
                let known = known.clone();
                Ok(Identified { text, variants, recognised, known })
            }
            Match::Ambiguous(suggestions) => {
                let words = Some(text.clone());
                ask(Why::AmbiguousItem { text, suggestions: suggestions.clone() }, words)
            }
            Match::Unknown(suggestions) => {
                let words = Some(text.clone());
                let suggestions = suggestions.clone();
                let why = match recognised.dual_use.clone() {
                    Some(why) => Why::UnknownDualUse { text, why, suggestions },
                    None => Why::UnknownItem { text, suggestions },
                };
                ask(why, words)
            }
        }
    }

    /// The records of a row whose item is known, or the question that stops it.
    fn records(
        &self,
        row: &Row,
        line: &str,
        identified: &Identified,
        facts: &SheetFacts<'_>,
        findings: &mut Findings,
    ) -> Result<Vec<Record>, Asked> {
        let column = |kind| facts.layout.column(kind);
        let Identified { text, variants, recognised, known } = identified;
        let Some(item) = self.desk.lexicon.catalogue().item(&known.key) else {
            let why = Why::UnknownItem { text: text.clone(), suggestions: Vec::new() };
            return Err((column(Column::Item), why));
        };
        if known.is_respelled {
            let (text, item) = (text.clone(), known.key.to_string());
            findings.add(column(Column::Item), Why::SpellingAssumed { text, item });
        }
        let measured = self.measured(row, variants, recognised, facts, findings)?;
        let sizes = settled_sizes(variants, recognised, item, facts, self.desk.lexicon, findings)
            .map_err(|why| (column(Column::Variant).or(column(Column::Item)), why))?;
        let shares = shares(&sizes, &measured, &variants.text)
            .map_err(|why| (column(Column::Amount), why))?;
        if let Some(why) = recognised.dual_use.clone().or_else(|| gate_word(item)) {
            findings.add(column(Column::Item), Why::ExportCheck { why });
        }
        let mut base = begun(row, line, identified, item, &measured, facts);
        self.surroundings_of(&mut base, row, identified, facts, findings);
        let mut records = Vec::with_capacity(shares.len());
        for (size, thousandths) in shares {
            let mut record = base.clone();
            record.variant.size = size;
            record.thousandths = thousandths;
            record.base_units = self.base_units(&measured, item, thousandths, findings, facts);
            if record.unit.is_none() && record.base_units.is_some() {
                record.unit = Some(unit_word(item).into());
            }
            records.push(record);
        }
        weigh(&records, item, row, facts, findings);
        Ok(records)
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
            _ => {
                let at = facts.spot(row, facts.layout.column(Column::Item));
                asked(at, Why::NoItem {}, None, None, line)
            }
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
        if all.said.sizes.is_empty() {
            for at in facts.layout.all(Column::Note) {
                let said = variant::read(&row.cell(at).text(), false, lexicon);
                all.said.sizes.extend(said.sizes);
                all.said.wearer = all.said.wearer.or(said.wearer);
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
        headings: &Headings,
        facts: &SheetFacts<'_>,
    ) -> Arc<Recognised> {
        let category =
            facts.layout.column(Column::Category).map_or("".into(), |at| row.cell(at).text());
        let unit = facts.layout.column(Column::Unit).map_or("".into(), |at| row.cell(at).text());
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
        let near = [fold(&variants.text), fold(&unit), category, named];
        let mut surroundings: Vec<&str> = near.iter().map(String::as_str).collect();
        surroundings.extend([headings.words.as_str(), headings.category.as_str()]);
        surroundings.retain(|words| !words.is_empty());
        let found = Arc::new(recognise(text, &surroundings, self.desk));
        self.recognised.insert(memo, found.clone());
        found
    }

    /// Place, group, dates, remarks.
    fn surroundings_of(
        &self,
        record: &mut Record,
        row: &Row,
        identified: &Identified,
        facts: &SheetFacts<'_>,
        findings: &mut Findings,
    ) {
        let layout = &facts.layout;
        let mut text = |kind: Column| -> Option<Box<str>> {
            let at = layout.column(kind)?;
            if let Cell::Error(error) = row.cell(at) {
                findings.add(Some(at), Why::ErrorBeside { error: error.to_string() });
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
        let mut notes: Vec<String> = layout
            .all(Column::Note)
            .map(|at| row.cell(at).text().into_owned())
            .filter(|note| !note.is_empty())
            .collect();
        record.priority = urgency
            .as_deref()
            .and_then(|text| self.priority(text))
            .or_else(|| notes.iter().find_map(|note| self.priority(note)));
        let behind_name = identified.recognised.note.as_deref();
        notes.extend(behind_name.map(str::to_owned));
        record.note = (!notes.is_empty()).then(|| notes.join("; ").into());
        let mut date = |kind: Column, purpose: dates::Purpose| {
            let at = layout.column(kind)?;
            let (as_of, lexicon) = (self.desk.as_of, self.desk.lexicon);
            match (Dates { as_of, day_month: facts.day_month, purpose, lexicon }).read(row.cell(at))
            {
                dates::Heard::Nothing => None,
                dates::Heard::Day(day) => Some(day),
                dates::Heard::Assumed(day, why) => {
                    findings.add(Some(at), why);
                    Some(day)
                }
                dates::Heard::Open(why) => {
                    findings.add(Some(at), why);
                    None
                }
            }
        };
        record.wanted_by = date(Column::WantedBy, dates::Purpose::Deadline);
        record.expiry = date(Column::Expiry, dates::Purpose::Expiry);
        if let Some(day) = record.expiry.filter(|day| *day < self.desk.as_of) {
            let why = Why::AlreadyExpired { date: day.to_string() };
            findings.add(layout.column(Column::Expiry), why);
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

fn asked(
    at: Spot,
    why: Why,
    item: Option<ItemKey>,
    item_text: Option<String>,
    line: &str,
) -> Outcome {
    let item_text = item_text.map(Into::into);
    Outcome::Question(Box::new(Question { at, why, item, item_text, line: line.into() }))
}

/// A record with what all sizes of its row share.
fn begun(
    row: &Row,
    line: &str,
    identified: &Identified,
    item: &Item,
    measured: &Measured,
    facts: &SheetFacts<'_>,
) -> Record {
    let Identified { text, variants, recognised, known } = identified;
    let wearer = wearer(variants, recognised, known.wearer, item);
    let unit_form = measured.unit.as_ref().and_then(|unit| unit.form);
    let form = variants.said.form.or(known.form).or(recognised.said.form).or(unit_form);
    Record {
        at: facts.spot(row, facts.layout.column(Column::Amount)),
        item: known.key.clone(),
        item_text: text.as_str().into(),
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
    }
}

fn gate_word(item: &Item) -> Option<String> {
    (item.gate == Some(Gate::ExportCheck)).then(|| "dual use".to_owned())
}

/// For whom: what the line's own column says, then the item's words, where the item has sizes.
fn wearer(variants: &Variants, recognised: &Recognised, known: Wearer, item: &Item) -> Wearer {
    let by_words =
        recognised.said.wearer.filter(|_| item.sizing.is_some() && item.key.category() != "baby");
    let by_name = (known != Wearer::Anyone).then_some(known);
    variants.said.wearer.or(by_name).or(by_words).unwrap_or_default()
}

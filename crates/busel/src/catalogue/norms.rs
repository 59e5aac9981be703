//! The norms as values: which lines the gauges have, how much people need, what an item brings.
//!
//! Three files, each row with its source; what does not fit together names its file and line.

use std::collections::HashMap;

use busel_domain::gauge::{Feed, Gauge, Line as GaugeLine, Norm, Norms, Rule, When, Who};
use busel_domain::item::Catalogue;

use super::parse::{Line, each_line, known_key};
use super::{BadLine, Texts};

pub(super) fn read(texts: &Texts<'_>, catalogue: &Catalogue) -> Result<Norms, BadLine> {
    let mut rules = Vec::new();
    each_line("gauges.csv", texts.gauges, |line| {
        rules.push(rule(catalogue, line)?);
        Ok(())
    })?;
    let mut norms = Vec::new();
    each_line("gauge_norms.csv", texts.gauge_norms, |line| {
        norms.push(Norm {
            line: gauge_line(line, "line")?,
            who: Who::from_code(line.get("who")).ok_or_else(|| line.bad("who"))?,
            amount: line.number("amount")?.ok_or_else(|| line.bad("amount"))?,
            days: line.number("days")?,
            when: When::from_code(line.get("when")).ok_or_else(|| line.bad("when"))?,
        });
        Ok(())
    })?;
    let mut feeds = Vec::new();
    each_line("feeds.csv", texts.feeds, |line| {
        let amount = line.number("amount")?.ok_or_else(|| line.bad("amount"))?;
        let feed = Feed { line: gauge_line(line, "line")?, amount };
        feeds.push((known_key(catalogue, line, "key")?, feed));
        Ok(())
    })?;
    let unusable = |fault| BadLine { file: "gauge_norms.csv", line: 0, fault: format!("{fault}") };
    Norms::new(rules, norms, feeds).map_err(unusable)
}

/// How sure a norm is, and who says so.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NormSource {
    /// `sourced`, `recalled`, `assumption` or `conflict`.
    pub sure: Box<str>,
    /// Who says so, as it stands in the data.
    pub source: Box<str>,
}

/// The sources of the norms, in their sequence: that of the row of `norms.csv`, or the norm's own.
pub(super) fn sources(texts: &Texts<'_>) -> Result<Vec<NormSource>, BadLine> {
    let mut known: HashMap<String, String> = HashMap::new();
    each_line("norms.csv", texts.norms, |line| {
        known.insert(line.get("id").to_owned(), line.get("source").to_owned());
        Ok(())
    })?;
    let mut sources = Vec::new();
    each_line("gauge_norms.csv", texts.gauge_norms, |line| {
        let own = line.get("source");
        let row = known.get(line.get("norm")).map(String::as_str);
        let source = row.filter(|row| own.is_empty() && !row.is_empty()).unwrap_or(own);
        let source = if source.is_empty() { "own judgement" } else { source };
        sources.push(NormSource { sure: line.get("status").into(), source: source.into() });
        Ok(())
    })?;
    Ok(sources)
}

fn rule(catalogue: &Catalogue, line: &Line<'_>) -> Result<Rule, BadLine> {
    let is = |column: &str, yes: &str, no: &str| match line.get(column) {
        text if text == yes => Ok(true),
        text if text == no => Ok(false),
        _ => Err(line.bad(column)),
    };
    let said = |column: &str| !line.get(column).is_empty();
    Ok(Rule {
        line: gauge_line(line, "line")?,
        gauge: Gauge::from_code(line.get("gauge")).ok_or_else(|| line.bad("gauge"))?,
        weight: line.number("weight")?.ok_or_else(|| line.bad("weight"))?,
        is_critical: is("critical", "yes", "")?,
        needs: said("needs").then(|| gauge_line(line, "needs")).transpose()?,
        target_days: line.number("target_days")?.ok_or_else(|| line.bad("target_days"))?,
        is_cold_only: is("season", "cold", "all")?,
        asks: said("asks").then(|| known_key(catalogue, line, "asks")).transpose()?,
    })
}

fn gauge_line(line: &Line<'_>, column: &str) -> Result<GaugeLine, BadLine> {
    GaugeLine::from_code(line.get(column)).ok_or_else(|| line.bad(column))
}

#[cfg(test)]
mod tests;

//! The norms as people can read them: how much of what, for whom, when, and who says so.

use askama::Template;
use busel_domain::gauge::{Line, Norm, When, Who};
use busel_domain::item::Catalogue;
use busel_domain::people::Work;
use busel_domain::quantity::{BaseUnit, Units};

use super::fare::{class_key, special_key, work_key};
use super::frame::{Frame, Here};
use super::words;
use crate::catalogue::lexicon;

/// A norm in the table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NormLine {
    /// Of what.
    pub name: String,
    /// For whom.
    pub who: String,
    /// How much.
    pub amount: String,
    /// In how many days, or to have.
    pub days: String,
    /// When it holds.
    pub when: String,
    /// How sure it is.
    pub sure: String,
    /// Who says so, as it stands in the data.
    pub source: String,
}

/// The page.
#[derive(Debug, Clone, Template)]
#[template(path = "norms.html")]
pub struct NormsPage {
    page: Frame,
    norms: Vec<NormLine>,
}

impl NormsPage {
    /// The norms of the catalogue inside.
    #[must_use]
    pub fn of(page: Frame) -> Self {
        let page = page.at(Here::Groups);
        let catalogue = lexicon().catalogue();
        let told = catalogue.norms().amounts().iter().zip(lexicon().norm_sources());
        let norms = told.map(|(norm, told)| {
            let is_cold = catalogue.norms().rule(norm.line).is_some_and(|rule| rule.is_cold_only);
            NormLine {
                name: page.say(words::line_key(norm.line)),
                who: who(&page, norm.who),
                amount: amount(&page, catalogue, norm),
                days: match norm.days {
                    Some(days) => page.count("norm-days", usize::from(days)),
                    None => page.say("norm-to-have"),
                },
                when: when(&page, norm.when, is_cold),
                sure: page.say(sure_key(&told.sure)),
                source: told.source.to_string(),
            }
        });
        Self { norms: norms.collect(), page }
    }
}

fn who(page: &Frame, who: Who) -> String {
    match who {
        Who::Class(class) => page.say(class_key(class)),
        Who::Special(special) => page.say(special_key(special)),
        Who::Everybody => page.say("fare-everybody"),
        Who::Kilocalories => page.say("norm-each-kilocalorie"),
    }
}

/// So much, in the unit a person would say.
fn amount(page: &Frame, catalogue: &Catalogue, norm: &Norm) -> String {
    let thousandths = |key: &str, number: u64| {
        let number = page.tongue().thousandths(number);
        page.with(key, &[("number", number.into())])
    };
    match norm.line {
        Line::Energy | Line::InfantFood => thousandths("norm-kilocalories", norm.amount),
        Line::Protein => thousandths("norm-grams", norm.amount),
        Line::Heat => thousandths("norm-megajoules", norm.amount),
        Line::Floor => thousandths("norm-square-metres", norm.amount * 100),
        Line::Power => thousandths("norm-lamps", norm.amount),
        Line::SmallComforts => thousandths("norm-cups", norm.amount * 1000),
        // Two halves are one cover.
        Line::SleepingBag => thousandths("norm-covers", norm.amount * 500),
        Line::BathingSoap => amount_of(page, norm, BaseUnit::Gram),
        Line::Toothpaste => amount_of(page, norm, BaseUnit::Millilitre),
        Line::DrinkingWater
        | Line::Washing
        | Line::Laundry
        | Line::ToiletPaper
        | Line::Razors
        | Line::Pads
        | Line::Incontinence
        | Line::Nappies
        | Line::Thermals
        | Line::Outer
        | Line::Boots
        | Line::SleepingMat => {
            let asked = catalogue.norms().rule(norm.line).and_then(|rule| rule.asks.as_ref());
            let item = asked.and_then(|key| catalogue.item(key));
            amount_of(page, norm, item.map_or(BaseUnit::Piece, |item| item.base_unit))
        }
    }
}

fn amount_of(page: &Frame, norm: &Norm, unit: BaseUnit) -> String {
    let units = Units::new(norm.amount).unwrap_or(Units::MAX);
    page.tongue().amount(units, unit).to_string()
}

fn when(page: &Frame, when: When, is_cold: bool) -> String {
    let key = match when {
        When::Always => return if is_cold { page.say("norm-cold") } else { "–".to_owned() },
        When::PerDegree => "norm-per-degree",
        When::ModerateWork => work_key(Work::Moderate),
        When::HeavyWork => work_key(Work::Heavy),
        When::NoSafeTap => "living-no-tap",
        When::NoWashingWater => "living-no-washing",
        When::BurnsFuel => "living-burns-fuel",
        When::FloorSaid => "living-sheltered",
    };
    page.say(key)
}

fn sure_key(sure: &str) -> &'static str {
    match sure {
        "sourced" => "norm-sourced",
        "recalled" => "norm-recalled",
        "conflict" => "norm-conflict",
        _ => "norm-assumption",
    }
}

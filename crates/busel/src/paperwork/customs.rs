//! The customs list: of each thing its heading in the Harmonized System, where it comes from, what it
//! weighs and what it is worth. The same as a table for the program of whoever declares it.
//!
//! Headings come from a file of ours and are proposals; the declarant decides, and the paper says so.

use busel_domain::lot::Condition;

use super::cargo::Load;
use super::{Paperwork, typed};
use crate::catalogue::{areas, border_papers};
use crate::exchange::csv_out;
use crate::i18n::Tongue;
use crate::paper::document::{Block, Both, Cell, Column, Field, Table};

/// What stands on it.
pub(super) fn blocks(papers: &Paperwork) -> Vec<Block> {
    let (pair, told) = (papers.pair, &papers.told);
    let field = |key, value| Field::new(pair.say(key), value);
    let mut blocks = vec![
        Block::Form(vec![
            vec![
                field("paper-sender", Some(papers.sender())).lines(2),
                field("paper-recipient", Some(papers.receiver())).lines(2),
            ],
            vec![
                field("paper-vehicle", typed(told.vehicle.as_ref())),
                field("paper-day", Some(papers.day())),
                field("boxes-title", Some(pair.count("box-boxes", papers.cargo.packages()))),
            ],
        ]),
        Block::Table(goods(papers)),
    ];
    if told.vin.is_some() {
        let vehicle = field("paper-vin", typed(told.vin.as_ref()));
        let recipient = field("paper-recipient", Some(papers.receiver()));
        blocks.insert(1, Block::Form(vec![vec![vehicle, recipient]]));
    }
    blocks.extend(papers.remarks());
    blocks.push(Block::Text(pair.say("paper-hs-hint")));
    blocks.push(Block::Signatures(
        vec![pair.say("paper-for-sender"), pair.say("paper-customs-mark")],
        pair.say("paper-stamp-hint"),
    ));
    blocks
}

fn goods(papers: &Paperwork) -> Table {
    let (pair, cargo) = (papers.pair, &papers.cargo);
    let columns = vec![
        Column::numbers(Both::one("#"), 3),
        Column::words(pair.say("paper-hs"), 8),
        Column::words(pair.say("paper-what"), 16),
        Column::words(pair.say("paper-origin"), 10),
        Column::numbers(pair.say("col-amount"), 9),
        Column::numbers(pair.say("paper-net"), 9),
        Column::numbers(pair.say("paper-gross"), 9),
        Column::to_fill(pair.say("paper-value"), 9),
    ];
    let exact = |grams: u64| pair.first.thousandths(grams);
    let rows = cargo.lots.iter().zip(1_usize..).map(|(load, number)| {
        vec![
            Cell::one(pair.first.number(number)),
            Cell::known(border_papers().heading(&load.batch.item).map(str::to_owned)),
            Cell::Strong(pair.thing(&load.batch.item, &load.batch.variant)),
            load.batch
                .origin
                .as_deref()
                .map_or(Cell::Empty, |code| Cell::Plain(pair.both(|tongue| country(tongue, code)))),
            Cell::Plain(pair.amount(load.units, load.unit)),
            Cell::known(load.net_grams.map(exact)),
            Cell::known(load.gross_grams.map(exact)),
            Cell::Empty,
        ]
    });
    let strong = |text: String| Cell::Strong(Both::one(text));
    let total = vec![
        Cell::Empty,
        Cell::Empty,
        Cell::Strong(pair.say("paper-total")),
        Cell::Empty,
        Cell::Empty,
        strong(exact(cargo.net_grams())),
        cargo.gross_grams().map_or(Cell::Empty, |grams| strong(exact(grams))),
        papers.told.value.clone().map_or(Cell::Empty, strong),
    ];
    Table { columns, rows: rows.collect(), total: Some(total) }
}

/// What a country is called; its code where nobody knows.
fn country(tongue: Tongue, code: &str) -> String {
    let area = areas().named(code);
    let name = area.map(|area| areas().name(area, tongue.language().code()).to_owned());
    name.unwrap_or_else(|| code.to_owned())
}

/// The same as a table: what a declaration of humanitarian aid asks, a column each. What is not in the
/// books stays empty.
pub(super) fn table(papers: &Paperwork) -> csv_out::Sheet {
    let header = &[
        "line",
        "hs_heading",
        "goods",
        "goods_second_language",
        "origin",
        "amount",
        "unit",
        "boxes",
        "net_kg",
        "gross_kg",
        "value",
        "condition",
        "wear_percent",
        "use_before",
        "maker_batch",
    ];
    let rows = papers.cargo.lots.iter().zip(1_usize..).map(|(load, number)| {
        let goods = papers.pair.thing(&load.batch.item, &load.batch.variant);
        vec![
            number.to_string(),
            border_papers().heading(&load.batch.item).unwrap_or_default().to_owned(),
            goods.first,
            goods.second.unwrap_or_default(),
            load.batch.origin.as_deref().unwrap_or_default().to_owned(),
            load.units.get().to_string(),
            load.unit.code().to_owned(),
            load.boxes.to_string(),
            load.net_grams.map(kilograms).unwrap_or_default(),
            load.gross_grams.map(kilograms).unwrap_or_default(),
            String::new(),
            condition(load).to_owned(),
            String::new(),
            load.batch.expiry.map(|day| day.to_string()).unwrap_or_default(),
            load.batch.maker_batch.as_deref().unwrap_or_default().to_owned(),
        ]
    });
    csv_out::Sheet::new(header, rows.collect())
}

/// Kilograms to the gram, with a point.
fn kilograms(grams: u64) -> String {
    format!("{}.{:03}", grams / 1000, grams % 1000)
}

fn condition(load: &Load) -> &'static str {
    match load.batch.condition {
        Condition::Unknown => "",
        Condition::New => "new",
        Condition::Good => "used",
        Condition::Worn => "worn",
        Condition::Rags => "rags",
    }
}

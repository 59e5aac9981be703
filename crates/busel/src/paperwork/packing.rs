//! The packing list: what is in each box, as one vehicle is loaded, with a frame to tick for each.

use busel_domain::quantity::Units;

use super::cargo::Boxed;
use super::{Paperwork, typed};
use crate::paper::document::{Block, Both, Cell, Column, Field, Table};

/// What stands on it.
pub(super) fn blocks(papers: &Paperwork) -> Vec<Block> {
    let (pair, told) = (papers.pair, &papers.told);
    let field = |key, value| Field::new(pair.say(key), value);
    let count = pair.count("box-boxes", papers.cargo.packages());
    let mut blocks = vec![Block::Form(vec![
        vec![
            field("waybill-from", Some(papers.sender())),
            field("waybill-to", Some(papers.receiver())),
            field("paper-leaves", Some(papers.moment())),
        ],
        vec![
            field("paper-vehicle", typed(told.vehicle.as_ref())),
            field("paper-driver", typed(told.driver.as_ref())),
            field("boxes-title", Some(count)),
        ],
    ])];
    if !papers.cargo.boxes.is_empty() {
        blocks.push(Block::Text(pair.say("paper-loading-hint")));
        blocks.push(Block::Table(boxes(papers)));
    }
    let loose = loose(papers);
    if !loose.rows.is_empty() {
        blocks.push(Block::Heading(pair.say("paper-loose")));
        blocks.push(Block::Table(loose));
    }
    blocks.extend(papers.remarks());
    blocks.push(Block::Signatures(
        vec![pair.say("paper-loaded-by"), pair.say("paper-driver")],
        pair.say("paper-sign-hint"),
    ));
    blocks
}

/// The boxes as they were loaded: those that were said, then all others by code.
fn loaded(papers: &Paperwork) -> Vec<&Boxed> {
    let sequence = &papers.told.sequence;
    let turn = |carton: &&Boxed| {
        let said = sequence.iter().position(|code| *code == carton.code);
        (said.unwrap_or(usize::MAX), carton.code)
    };
    let mut boxes: Vec<&Boxed> = papers.cargo.boxes.iter().collect();
    boxes.sort_by_key(turn);
    boxes
}

fn boxes(papers: &Paperwork) -> Table {
    let pair = papers.pair;
    let columns = vec![
        Column::words(Both::one(""), 3),
        Column::numbers(Both::one("#"), 4),
        Column::words(pair.say("col-box"), 12),
        Column::words(pair.say("paper-seal"), 10),
        Column::words(pair.say("box-inside"), 23),
        Column::numbers(pair.say("col-amount"), 11),
        Column::numbers(pair.say("unit-kilogram"), 8),
    ];
    let mut rows = Vec::new();
    for (carton, number) in loaded(papers).into_iter().zip(1_usize..) {
        let mut first = vec![
            Cell::Tick,
            Cell::one(pair.first.number(number)),
            Cell::Codes(vec![carton.code.to_string()]),
            Cell::known(carton.seal.clone()),
        ];
        let mut weight = Cell::known(carton.grams.map(|grams| pair.kilograms(grams)));
        if carton.inside.is_empty() {
            let inside =
                if carton.is_pallet { Cell::Plain(pair.say("box-pallet")) } else { Cell::Empty };
            first.extend([inside, Cell::Empty, weight]);
            rows.push(first);
            continue;
        }
        // A row for each lot: nothing that is in a box is cut short.
        for (at, units) in &carton.inside {
            let mut row = std::mem::replace(&mut first, vec![Cell::Empty; 4]);
            let [thing, amount] = goods(papers, *at, *units);
            row.extend([thing, amount, std::mem::replace(&mut weight, Cell::Empty)]);
            rows.push(row);
        }
    }
    Table { columns, rows, total: None }
}

/// What travels outside of boxes.
fn loose(papers: &Paperwork) -> Table {
    let pair = papers.pair;
    let columns = vec![
        Column::words(Both::one(""), 3),
        Column::words(pair.say("paper-what"), 40),
        Column::numbers(pair.say("col-amount"), 14),
    ];
    let loads = papers.cargo.lots.iter().enumerate();
    let rows = loads.filter(|(_, load)| !load.loose.is_zero()).map(|(at, load)| {
        let [thing, amount] = goods(papers, at, load.loose);
        vec![Cell::Tick, thing, amount]
    });
    Table { columns, rows: rows.collect(), total: None }
}

fn goods(papers: &Paperwork, at: usize, units: Units) -> [Cell; 2] {
    let load = &papers.cargo.lots[at];
    let thing = papers.pair.thing(&load.batch.item, &load.batch.variant);
    [Cell::Plain(thing), Cell::Plain(papers.pair.amount(units, load.unit))]
}

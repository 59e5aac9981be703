//! The donation letter: who gives what to whom, and that nothing is asked for it.

use super::{Paperwork, typed};
use crate::paper::document::{Block, Both, Cell, Column, Field, Table};

/// What stands on it.
pub(super) fn blocks(papers: &Paperwork) -> Vec<Block> {
    let (pair, told) = (papers.pair, &papers.told);
    let field = |key, value| Field::new(pair.say(key), value);
    let donor = typed(told.donor.as_ref().or(told.sender.as_ref()));
    let receiver = typed(told.receiver.as_ref());
    let mut ends = vec![
        vec![field("paper-donor", donor).lines(3), field("paper-recipient", receiver).lines(3)],
        vec![
            field("paper-day", Some(papers.day())),
            field("paper-value", typed(told.value.as_ref())),
        ],
    ];
    if told.vin.is_some() {
        ends.push(vec![
            field("paper-vehicle", typed(told.vehicle.as_ref())),
            field("paper-vin", typed(told.vin.as_ref())),
        ]);
    }
    let mut blocks = vec![
        Block::Form(ends),
        Block::Text(pair.say("paper-free-of-charge")),
        Block::Table(goods(papers)),
    ];
    blocks.extend(papers.remarks());
    blocks.push(Block::Signatures(
        vec![pair.say("paper-for-donor"), pair.say("paper-for-recipient")],
        pair.say("paper-stamp-hint"),
    ));
    blocks
}

fn goods(papers: &Paperwork) -> Table {
    let pair = papers.pair;
    let columns = vec![
        Column::numbers(Both::one("#"), 3),
        Column::words(pair.say("paper-what"), 26),
        Column::words(pair.say("paper-condition"), 10),
        Column::numbers(pair.say("col-amount"), 11),
        Column::numbers(pair.say("paper-net"), 10),
    ];
    let rows = papers.cargo.lots.iter().zip(1_usize..).map(|(load, number)| {
        let condition = crate::views::words::condition_key(load.batch.condition);
        vec![
            Cell::one(pair.first.number(number)),
            Cell::Strong(pair.thing(&load.batch.item, &load.batch.variant)),
            condition.map_or(Cell::Empty, |key| Cell::Plain(pair.say(key))),
            Cell::Plain(pair.amount(load.units, load.unit)),
            Cell::known(load.net_grams.map(|grams| pair.kilograms(grams))),
        ]
    });
    let total = vec![
        Cell::Empty,
        Cell::Strong(pair.say("paper-total")),
        Cell::Empty,
        Cell::Empty,
        Cell::Strong(Both::one(pair.kilograms(papers.cargo.net_grams()))),
    ];
    Table { columns, rows: rows.collect(), total: Some(total) }
}

//! The waybill on paper: what left, room for what came, and three signatures.

use super::{Paperwork, typed};
use crate::paper::document::{Block, Both, Cell, Column, Field, Table};

/// Lines to write on, for what differs.
const DIFFERENCES: u8 = 3;

/// What stands on it.
pub(super) fn blocks(papers: &Paperwork) -> Vec<Block> {
    let pair = papers.pair;
    let mut blocks = vec![head(papers), Block::Table(goods(papers))];
    blocks.extend(papers.remarks());
    if !papers.cargo.boxes.is_empty() {
        blocks.push(Block::Heading(pair.say("boxes-title")));
        blocks.push(Block::Table(boxes(papers)));
    }
    blocks.push(Block::Text(pair.say("paper-differs")));
    blocks.push(Block::Lines(DIFFERENCES));
    let who = ["paper-gave", "paper-carried", "paper-took"].map(|key| pair.say(key));
    blocks.push(Block::Signatures(who.to_vec(), pair.say("paper-sign-hint")));
    blocks
}

fn head(papers: &Paperwork) -> Block {
    let (pair, told) = (papers.pair, &papers.told);
    let field = |key, value| Field::new(pair.say(key), value);
    let from = field("waybill-from", Some(papers.sender()));
    let to = field("waybill-to", Some(papers.receiver()));
    let leaves = field("paper-leaves", Some(papers.moment()));
    let vehicle = field("paper-vehicle", typed(told.vehicle.as_ref()));
    let driver = field("paper-driver", typed(told.driver.as_ref()));
    let kind = field("paper-kind", Some(pair.say("paper-not-for-sale")));
    Block::Form(vec![
        vec![from.share(4), to.share(5), leaves.share(5)],
        vec![vehicle.share(4).lines(2), driver.share(5), kind.share(5)],
    ])
}

fn goods(papers: &Paperwork) -> Table {
    let pair = papers.pair;
    let columns = vec![
        Column::numbers(Both::one("#"), 3),
        Column::words(pair.say("paper-what"), 17),
        Column::numbers(pair.say("boxes-title"), 8),
        Column::numbers(pair.say("col-amount"), 9),
        Column::numbers(pair.say("unit-kilogram"), 7),
        Column::words(pair.say("labels-use-before"), 10),
        Column::to_fill(pair.say("paper-received"), 10),
    ];
    let rows = papers.cargo.lots.iter().zip(1_usize..).map(|(load, number)| {
        vec![
            Cell::one(pair.first.number(number)),
            Cell::Strong(pair.thing(&load.batch.item, &load.batch.variant)),
            Cell::known((load.boxes > 0).then(|| pair.first.number(load.boxes))),
            Cell::Plain(pair.amount(load.units, load.unit)),
            Cell::known(load.net_grams.map(|grams| pair.kilograms(grams))),
            load.batch.expiry.map_or(Cell::Empty, |day| Cell::Plain(pair.day(day))),
            Cell::Empty,
        ]
    });
    let total = vec![
        Cell::Empty,
        Cell::Strong(pair.say("paper-total")),
        Cell::known(
            Some(papers.cargo.packages())
                .filter(|count| *count > 0)
                .map(|count| pair.first.number(count)),
        ),
        Cell::Empty,
        Cell::Strong(Both::one(pair.kilograms(papers.cargo.net_grams()))),
        Cell::Empty,
        Cell::Empty,
    ];
    Table { columns, rows: rows.collect(), total: Some(total) }
}

fn boxes(papers: &Paperwork) -> Table {
    let pair = papers.pair;
    let columns = vec![
        Column::words(pair.say("col-box"), 14),
        Column::words(pair.say("paper-seal"), 12),
        Column::words(pair.say("paper-lines"), 16),
        Column::numbers(pair.say("unit-kilogram"), 8),
        Column::to_fill(pair.say("paper-there"), 8),
    ];
    let rows = papers.cargo.boxes.iter().map(|carton| {
        let lines: Vec<String> =
            carton.inside.iter().map(|(at, _)| format!("# {}", at + 1)).collect();
        let inside = if carton.is_pallet {
            Cell::Plain(pair.say("box-pallet"))
        } else {
            Cell::one(lines.join(", "))
        };
        vec![
            Cell::Codes(vec![carton.code.to_string()]),
            Cell::known(carton.seal.clone()),
            inside,
            Cell::known(carton.grams.map(|grams| pair.kilograms(grams))),
            Cell::Tick,
        ]
    });
    Table { columns, rows: rows.collect(), total: None }
}

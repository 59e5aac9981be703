//! The CMR note: the twenty-four boxes of carriage by road, each with its words, because guides do not
//! agree on all of the numbers.

use super::{Kind, Paperwork, typed};
use crate::catalogue::border_papers;
use crate::paper::document::{Block, Both, Cell, Column, Field, Table};

/// With more lines than this the note leads to the customs list, as carriers are used to.
const LINES_MAX: usize = 7;

/// What stands on it.
pub(super) fn blocks(papers: &Paperwork) -> Vec<Block> {
    let (pair, told) = (papers.pair, &papers.told);
    let field = |key: &str, value: Option<Both>| Field::new(pair.say(key), value);
    let empty = |key: &str| field(key, None);
    let loaded = told.loaded.as_ref().map(|place| {
        let Both { first, second } = papers.day();
        let at = |day: String| format!("{place}, {day}");
        Both { first: at(first), second: second.map(at) }
    });
    let carrier = match (&told.carrier, &told.vehicle) {
        (Some(carrier), Some(vehicle)) => Some(Both::one(format!("{carrier}, {vehicle}"))),
        (carrier, vehicle) => typed(carrier.as_ref().or(vehicle.as_ref())),
    };
    let number = papers.cargo.id;
    let attached = [Kind::Packing, Kind::Customs, Kind::Letter];
    let attached = pair.both(|tongue| {
        let names = attached.map(|kind| format!("{} {number}", tongue.say(kind.key())));
        names.join(", ")
    });
    vec![
        Block::Form(vec![
            vec![
                field("cmr-1", typed(told.sender.as_ref())).lines(2),
                field("cmr-16", carrier).lines(2),
            ],
            vec![field("cmr-2", typed(told.receiver.as_ref())).lines(2), empty("cmr-17").lines(2)],
            vec![field("cmr-3", typed(told.unloaded.as_ref())), empty("cmr-18")],
            vec![
                field("cmr-4", loaded.or_else(|| Some(papers.day()))),
                field("cmr-5", Some(attached)),
            ],
        ]),
        Block::Table(goods(papers)),
        Block::Form(vec![
            vec![field("cmr-13", Some(pair.say("paper-not-for-sale"))), empty("cmr-19")],
            vec![empty("cmr-14"), empty("cmr-15"), empty("cmr-20")],
            vec![empty("cmr-21")],
            vec![empty("cmr-22").lines(4), empty("cmr-23").lines(4), empty("cmr-24").lines(4)],
        ]),
    ]
}

/// Boxes 6 to 12 of the note, a line for each lot.
fn goods(papers: &Paperwork) -> Table {
    let (pair, cargo) = (papers.pair, &papers.cargo);
    let columns = vec![
        Column::words(pair.say("cmr-6"), 10),
        Column::numbers(pair.say("cmr-7"), 9),
        Column::words(pair.say("cmr-8"), 10),
        Column::words(pair.say("cmr-9"), 16),
        Column::words(pair.say("cmr-10"), 10),
        Column::numbers(pair.say("cmr-11"), 9),
        Column::to_fill(pair.say("cmr-12"), 8),
    ];
    let kilograms = |grams: Option<u64>| Cell::known(grams.map(|grams| pair.kilograms(grams)));
    let packing = |boxes: usize| {
        if boxes > 0 { Cell::Plain(pair.say("boxes-title")) } else { Cell::Empty }
    };
    let marks = || Cell::Codes(vec![cargo.id.to_string()]);
    let count = |boxes: usize| Cell::known((boxes > 0).then(|| pair.first.number(boxes)));
    let rows = if cargo.lots.len() > LINES_MAX {
        let list = pair.both(|tongue| {
            let list = format!("{} {}", tongue.say(Kind::Customs.key()), cargo.id);
            tongue.with("cmr-as-listed", &[("list", list.into())])
        });
        vec![vec![
            marks(),
            count(cargo.packages()),
            packing(cargo.packages()),
            Cell::Plain(list),
            Cell::Empty,
            kilograms(cargo.gross_grams()),
            Cell::Empty,
        ]]
    } else {
        let row = |load: &super::cargo::Load| {
            vec![
                marks(),
                count(load.boxes),
                packing(load.boxes),
                Cell::Plain(pair.thing(&load.batch.item, &load.batch.variant)),
                Cell::known(border_papers().heading(&load.batch.item).map(str::to_owned)),
                kilograms(load.gross_grams),
                Cell::Empty,
            ]
        };
        cargo.lots.iter().map(row).collect()
    };
    Table { columns, rows, total: None }
}

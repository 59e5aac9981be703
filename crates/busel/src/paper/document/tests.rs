//! Nothing overlaps or leaves its page, nothing is lost between two pages, and heads stand again.

use proptest::prelude::*;

use super::super::sheet::Laid;
use super::super::square::QUIET;
use super::super::typeface::tests::typefaces;
use super::*;

fn both(first: &str, second: &str) -> Both {
    Both::of(first.into(), Some(second.into()))
}

fn table(rows: usize) -> Table {
    let columns = vec![
        Column::numbers(Both::one("#"), 1),
        Column::words(both("What", "Що"), 8),
        Column::words(both("Boxes", "Коробки"), 4),
        Column::numbers(both("Amount", "Кількість"), 3),
        Column::to_fill(both("Received", "Отримано"), 3),
        Column::to_fill(both("There", "Є"), 2),
    ];
    let row = |at: usize| {
        vec![
            Cell::one(at.to_string()),
            Cell::Strong(both(&format!("Row {at}"), "Рядок")),
            Cell::Codes(vec!["7K3M-9QF2".into()]),
            Cell::one("420 pc"),
            Cell::Empty,
            Cell::Tick,
        ]
    };
    let total = vec![
        Cell::Empty,
        Cell::Strong(both("Total", "Разом")),
        Cell::Empty,
        Cell::one("99"),
        Cell::Empty,
        Cell::Empty,
    ];
    Table { columns, rows: (1..=rows).map(row).collect(), total: Some(total) }
}

fn document(rows: usize) -> Document {
    let field = |name: &str| Field::new(both(name, "Назва"), Some(both("A value", "Значення")));
    Document {
        heading: both("Waybill", "Накладна"),
        number: "W-3".into(),
        square: Square::of("W-3"),
        foot: "A foot".into(),
        blocks: vec![
            Block::Form(vec![
                vec![field("From"), field("To").share(2), Field::new(Both::one("Pen"), None)],
                vec![field("Kind").lines(3)],
            ]),
            Block::Table(table(rows)),
            Block::Heading(both("Different?", "Не збігається?")),
            Block::Text(both("Write what came.", "Напишіть, що прийшло.")),
            Block::Lines(3),
            Block::Signatures(
                vec![both("Gave", "Передав"), both("Carried", "Віз"), both("Took", "Отримав")],
                both("name, date, signature", "ім’я, дата, підпис"),
            ),
        ],
        is_black: false,
    }
}

fn numbered(page: usize, of: usize) -> String {
    format!("page {page} of {of}")
}

fn pages(document: &Document) -> Option<Vec<Laid<'_>>> {
    Some(document.laid(typefaces()?, &numbered))
}

/// Nothing that is read lies on anything else, and nothing leaves the page. Lines may meet lines.
fn is_sound(page: &Laid<'_>) {
    let mut read: Vec<(String, [f32; 4])> = Vec::new();
    for words in &page.words {
        let (width, size) = (words.line.width(words.size), words.size);
        let (top, bottom) = (words.baseline - 0.73 * size, words.baseline + 0.2 * size);
        read.push((words.line.text.clone(), [words.x, top, words.x + width, bottom]));
    }
    for (x, y, width, square) in &page.squares {
        let quiet = QUIET * width / f32::from(u8::try_from(square.size()).expect("few"));
        // The margin of the page is light anyway.
        let around = [x - quiet, *y, x + width, y + width + quiet];
        read.push(("the square".into(), around));
    }
    let bars = page.bars.iter().map(|[x, y, width, height]| {
        (format!("a line at {x} {y}"), [*x, *y, x + width, y + height])
    });
    let all: Vec<_> = read.iter().cloned().chain(bars).collect();
    for (at, (what, [left, top, right, bottom])) in read.iter().enumerate() {
        let other = all.iter().enumerate().filter(|(other, _)| *other != at);
        for (_, (other, [its_left, its_top, its_right, its_bottom])) in other {
            let is_apart =
                right <= its_left || its_right <= left || bottom <= its_top || its_bottom <= top;
            assert!(is_apart || what.is_empty(), "{what} lies on {other}");
        }
    }
    for (what, [left, top, right, bottom]) in &all {
        let is_inside = *left >= 0.0
            && *top >= 0.0
            && *right <= flow::PAGE.0 + 0.01
            && *bottom <= flow::PAGE.1 + 0.01;
        assert!(is_inside, "{what} leaves the page: {left} {top} {right} {bottom}");
    }
}

fn texts(pages: &[Laid<'_>]) -> Vec<String> {
    pages.iter().flat_map(|page| &page.words).map(|words| words.line.text.clone()).collect()
}

#[test]
fn a_document_lies_without_overlap_over_one_page_and_over_many() {
    for rows in [0, 1, 5, 17, 18, 19, 20, 21, 22, 23, 24, 120] {
        let document = document(rows);
        let Some(pages) = pages(&document) else { return };
        pages.iter().for_each(is_sound);
        let words = pages.iter().flat_map(|page| &page.words);
        assert!(words.clone().all(|words| words.size >= 10.0), "ten points and more");
    }
}

#[test]
fn every_row_stands_once_and_the_head_on_each_page_that_has_rows() {
    let document = document(120);
    let Some(pages) = pages(&document) else { return };
    let all = texts(&pages);
    for row in 1..=120 {
        let count = all.iter().filter(|text| **text == format!("Row {row}")).count();
        assert_eq!(count, 1, "row {row}");
    }
    assert_eq!(all.iter().filter(|text| *text == "Total").count(), 1);
    for (at, page) in pages.iter().enumerate() {
        let text = texts(std::slice::from_ref(page));
        let has_rows = text.iter().any(|text| text.starts_with("Row "));
        assert_eq!(text.contains(&"Received".to_owned()), has_rows, "page {at}");
        assert!(text.contains(&"W-3".to_owned()), "page {at} does not say what it is of");
        assert!(text.contains(&numbered(at + 1, pages.len())), "{text:?}");
    }
    assert!(pages.len() > 3);
}

#[test]
fn a_total_never_stands_on_a_page_without_a_row() {
    for rows in 1..60 {
        let document = document(rows);
        let Some(pages) = pages(&document) else { return };
        let with_total =
            pages.iter().find(|page| page.words.iter().any(|words| words.line.text == "Total"));
        let words = &with_total.expect("it is there").words;
        assert!(words.iter().any(|words| words.line.text.starts_with("Row ")), "{rows} rows");
    }
}

#[test]
fn a_printer_without_grey_gets_none() {
    let mut document = document(2);
    for is_black in [false, true] {
        document.is_black = is_black;
        let Some(pages) = pages(&document) else { return };
        let is_grey = pages.iter().flat_map(|page| &page.words).any(|words| words.ink == Ink::Grey);
        assert_eq!(is_grey, !is_black);
    }
}

#[test]
fn the_same_document_gives_the_same_bytes_and_an_empty_one_none() {
    if typefaces().is_none() {
        return;
    }
    let mut document = document(30);
    assert_eq!(document.pdf(&numbered), document.pdf(&numbered));
    document.blocks.clear();
    assert_eq!(document.pdf(&numbered), Err(NoPaper::Nothing));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(16))]

    #[test]
    fn nothing_overlaps_whatever_is_written(
        words in proptest::collection::vec("(\\PC|[A-Za-zА-Яа-яіў ,.]){0,300}", 12),
        rows in 0_usize..40,
    ) {
        let mut document = document(rows);
        document.heading = both(&words[0], &words[1]);
        document.number = words[2].clone();
        document.foot = words[3].clone();
        document.blocks.push(Block::Form(vec![vec![
            Field::new(both(&words[4], &words[5]), Some(both(&words[6], &words[7]))),
            Field::new(both(&words[8], &words[9]), None),
        ]]));
        document.blocks.push(Block::Text(both(&words[10], &words[11])));
        if let Block::Table(table) = &mut document.blocks[1] {
            for (at, row) in table.rows.iter_mut().enumerate() {
                row[1] = Cell::Strong(both(&words[at % 12], &words[(at + 1) % 12]));
                row[3] = Cell::one(words[(at + 2) % 12].clone());
                row[2] = Cell::Codes(vec![words[(at + 3) % 12].clone()]);
            }
        }
        if let Some(pages) = pages(&document) {
            pages.iter().for_each(is_sound);
        }
    }
}

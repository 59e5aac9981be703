//! Lists as coordinators really send them: the demo lists written out again as messy spreadsheets
//! in three languages, then read back.

use busel::catalogue::lexicon;
use busel::exchange::reader;
use busel::exchange::reading::Reading;
use busel::exchange::table::Unreadable;
use busel_domain::item::ItemKey;
use busel_domain::time::Day;
use rust_xlsxwriter::{Format, Workbook};
use serde_json::Value;

const LISTS: [&str; 7] = [
    include_str!("../../../../data/demo/needs/eastern-europe-ukraine.json"),
    include_str!("../../../../data/demo/needs/france-northern-france.json"),
    include_str!("../../../../data/demo/needs/greece-aegean-islands.json"),
    include_str!("../../../../data/demo/needs/greece-northern-greece.json"),
    include_str!("../../../../data/demo/needs/lebanon-bekka-valley.json"),
    include_str!("../../../../data/demo/needs/lebanon.json"),
    include_str!("../../../../data/demo/needs/the-balkans-bosnia.json"),
];
const TRUTH: &str = include_str!("../../../../data/checks/survey_items.csv");

/// One language's way of writing a list.
struct Hand {
    language: &'static str,
    header: [&'static str; 6],
    piece: &'static str,
    kilogram: &'static str,
    pallet: &'static str,
    thousand: &'static str,
    total: &'static str,
    categories: [(&'static str, &'static str); 7],
}

const HANDS: [Hand; 3] = [
    Hand {
        language: "uk",
        header: ["№", "Найменування", "Для кого / розмір", "Кількість", "Од.", "Примітка"],
        piece: "шт",
        kilogram: "кг",
        pallet: "європалета",
        thousand: "тис",
        total: "РАЗОМ позицій",
        categories: [
            ("Clothing", "ОДЯГ"),
            ("Hygiene", "ГІГІЄНА"),
            ("Food", "ЇЖА"),
            ("Shelter", "УКРИТТЯ"),
            ("Electronics", "ЕЛЕКТРОНІКА"),
            ("Education", "НАВЧАННЯ"),
            ("Medical", "МЕДИЦИНА"),
        ],
    },
    Hand {
        language: "be",
        header: ["№", "Назва", "Каму / памер", "Колькасць", "Адз.", "Заўвага"],
        piece: "шт.",
        kilogram: "кг",
        pallet: "еўрапалета",
        thousand: "тыс",
        total: "УСЯГО пазіцый",
        categories: [
            ("Clothing", "АДЗЕННЕ"),
            ("Hygiene", "ГІГІЕНА"),
            ("Food", "ЕЖА"),
            ("Shelter", "СХОВІШЧА"),
            ("Electronics", "ЭЛЕКТРОНІКА"),
            ("Education", "АДУКАЦЫЯ"),
            ("Medical", "МЕДЫЦЫНА"),
        ],
    },
    Hand {
        language: "pl",
        header: ["Lp.", "Nazwa", "Dla kogo / rozmiar", "Ilość", "J.m.", "Uwagi"],
        piece: "szt.",
        kilogram: "kg",
        pallet: "europaleta",
        thousand: "tys",
        total: "RAZEM pozycji",
        categories: [
            ("Clothing", "ODZIEŻ"),
            ("Hygiene", "HIGIENA"),
            ("Food", "ŻYWNOŚĆ"),
            ("Shelter", "SCHRONIENIE"),
            ("Electronics", "ELEKTRONIKA"),
            ("Education", "EDUKACJA"),
            ("Medical", "MEDYCYNA"),
        ],
    },
];

/// One line of a list, and what a right reading makes of it.
struct Line {
    category: String,
    name: String,
    variant: String,
    unit: String,
    need: u64,
    key: String,
}

/// The lines of a demo list with the item's name in the language.
fn lines(list: &str, language: &str) -> Vec<Line> {
    let parsed: Vec<Value> = serde_json::from_str(list).expect("our own file");
    let mut truth = csv::Reader::from_reader(TRUTH.as_bytes());
    let truth: Vec<csv::StringRecord> =
        truth.records().map(|record| record.expect("our own file")).collect();
    let line = |value: &Value| {
        let field = |name: &str| value[name].as_str().unwrap_or_default().to_owned();
        let wanted = [field("category"), field("item"), field("ageGender"), field("sizeStyle")];
        let known = truth.iter().find(|record| (0..4).all(|at| record[at] == wanted[at]));
        let key = known.expect("every line of the demo has its truth")[4].to_owned();
        let name = lexicon().name(&ItemKey::new(&key).expect("a key"), language).to_owned();
        let [category, _, who, size] = wanted;
        let variant = [who, size].into_iter().find(|text| !text.is_empty()).unwrap_or_default();
        let need = value["need"].as_u64().expect("a whole number");
        Line { category, name, variant, unit: field("unit"), need, key }
    };
    parsed.iter().map(line).collect()
}

/// The amount, in one of the ways people write it, and whether the unit stands in the same cell.
fn amount(need: u64, seed: usize, hand: &Hand) -> (String, bool) {
    let spaced = format!("{}\u{a0}{:03}", need / 1000, need % 1000);
    match seed % 8 {
        0 => (format!("~{need}"), false),
        1 if need.is_multiple_of(1000) && need > 0 => {
            (format!("{} {}", need / 1000, hand.thousand), false)
        }
        2 => (need.to_string(), true),
        3 => (format!("{need},0"), false),
        4 if (1000..1_000_000).contains(&need) => (spaced, false),
        5 => (format!(" {need}"), false),
        _ => (need.to_string(), false),
    }
}

fn rows(lines: &[Line], hand: &Hand) -> Vec<Vec<String>> {
    let mut rows = vec![vec!["IV 2023 — a-region".to_owned()], Vec::new()];
    rows.push(hand.header.map(str::to_owned).to_vec());
    let mut category = "";
    for (at, line) in lines.iter().enumerate() {
        if line.category != category {
            category = &line.category;
            let word = hand.categories.iter().find(|(known, _)| *known == category);
            rows.push(vec![word.expect("all categories are translated").1.to_owned()]);
        }
        let unit = match line.unit.as_str() {
            "Item" => hand.piece,
            "Kilogram" => hand.kilogram,
            "Euro Pallet" => hand.pallet,
            other => other,
        };
        let (amount, is_joined) = amount(line.need, at * 5 + line.name.len(), hand);
        let name = match at % 4 {
            0 => line.name.to_uppercase(),
            1 => format!("{}  ", line.name),
            2 => line.name.to_lowercase(),
            _ => line.name.clone(),
        };
        let (amount, unit) =
            if is_joined { (format!("{amount} {unit}"), "") } else { (amount, unit) };
        let row = vec![(at + 1).to_string(), name, line.variant.clone(), amount, unit.to_owned()];
        rows.push(row.clone());
        if at % 13 == 5 {
            rows.push(Vec::new());
            rows.push(row);
        }
    }
    rows.push(vec![hand.total.to_owned(), String::new(), String::new(), lines.len().to_string()]);
    rows
}

fn workbook(rows: &[Vec<String>]) -> Vec<u8> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    for (number, row) in (0_u32..).zip(rows) {
        if let [heading] = row.as_slice() {
            sheet
                .merge_range(number, 0, number, 5, heading, &Format::new())
                .expect("room in a sheet");
            continue;
        }
        for (column, cell) in (0_u16..).zip(row) {
            match cell.parse::<u32>() {
                Ok(value) => sheet.write_number(number, column, value).expect("room in a sheet"),
                Err(_) => sheet.write_string(number, column, cell).expect("room in a sheet"),
            };
        }
    }
    let decoy = book.add_worksheet().set_name("old").expect("a fresh name");
    decoy.write_string(0, 0, "DO NOT USE").expect("room in a sheet");
    book.save_to_buffer().expect("room in memory")
}

fn separated(rows: &[Vec<String>]) -> String {
    let mut text = String::new();
    for row in rows {
        text.push_str(&row.join(";"));
        text.push_str(&";".repeat(6_usize.saturating_sub(row.len().max(1))));
        text.push_str("\r\n");
    }
    text
}

fn read(bytes: &[u8]) -> Reading {
    let as_of = Day::from_date(2026, 11, 22).expect("a day");
    reader().needs(bytes, as_of, &mut |_| {}).expect("a list")
}

fn check(reading: &Reading, lines: &[Line], hand: &Hand) {
    let wrong: Vec<String> = reading
        .records
        .iter()
        .zip(lines)
        .filter(|(record, line)| {
            record.item.as_str() != line.key || record.thousandths != line.need * 1000
        })
        .map(|(record, line)| format!("{}: {} {}", record.line, line.key, line.need))
        .collect();
    assert_eq!(wrong, Vec::<String>::new(), "{}", hand.language);
    assert_eq!(reading.questions, [], "{}", hand.language);
    assert_eq!(reading.records.len(), lines.len(), "{}", hand.language);
    assert_eq!(reading.duplicates.len(), (0..lines.len()).filter(|at| at % 13 == 5).count());
    let listed = reading.records.len() + reading.left_out.len() + reading.duplicates.len();
    assert_eq!(reading.rows, listed, "no row is lost");
}

#[test]
fn messy_lists_in_three_languages_are_read_right() {
    for list in LISTS {
        for hand in &HANDS {
            let lines = lines(list, hand.language);
            let rows = rows(&lines, hand);
            check(&read(&workbook(&rows)), &lines, hand);
            let text = separated(&rows);
            check(&read(text.as_bytes()), &lines, hand);
            let old = if hand.language == "pl" {
                encoding_rs::WINDOWS_1250
            } else {
                encoding_rs::WINDOWS_1251
            };
            let (bytes, _, had_errors) = old.encode(&text);
            assert!(!had_errors);
            check(&read(&bytes), &lines, hand);
        }
    }
}

#[test]
fn the_demo_lists_themselves_lose_no_line() {
    let readings: Vec<Reading> = LISTS.iter().map(|list| read(list.as_bytes())).collect();
    assert_eq!(readings.iter().map(|reading| reading.records.len()).sum::<usize>(), 388);
    assert!(readings.iter().all(|reading| reading.records.len() == reading.rows));
}

#[test]
fn a_workbook_with_failed_formulas_and_merged_cells_is_read() {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    for (column, name) in (0_u16..).zip(["Назва", "Розмір", "Кількість"]) {
        sheet.write_string(0, column, name).expect("room");
    }
    sheet.merge_range(1, 0, 2, 0, "Черевики зимові", &Format::new()).expect("room");
    sheet.write_number(1, 1, 43).expect("room");
    sheet.write_number(1, 2, 4).expect("room");
    sheet.write_number(2, 1, 44).expect("room");
    sheet.write_number(2, 2, 6).expect("room");
    sheet.write_string(3, 0, "Рис").expect("room");
    let failed = rust_xlsxwriter::Formula::new("=1/0").set_result("#DIV/0!");
    sheet.write_formula(3, 2, failed).expect("room");
    let reading = read(&book.save_to_buffer().expect("room"));
    let records: Vec<(&str, u64)> =
        reading.records.iter().map(|record| (record.item.as_str(), record.thousandths)).collect();
    assert_eq!(records, [("boots.winter", 4000), ("boots.winter", 6000)]);
    assert_eq!(reading.questions.len(), 1);
    assert_eq!(reading.questions[0].at.cell().as_deref(), Some("C4"));
}

#[test]
fn a_cut_off_workbook_is_refused_with_its_reason() {
    let lines = lines(LISTS[0], "uk");
    let book = workbook(&rows(&lines, &HANDS[0]));
    let as_of = Day::from_date(2026, 11, 22).expect("a day");
    for length in [4, 100, book.len() / 2, book.len() - 30] {
        let answer = reader().needs(&book[..length], as_of, &mut |_| {});
        assert_eq!(answer, Err(Unreadable::CutOff), "{length} of {} bytes", book.len());
    }
}

//! Whole lists, as text: what becomes of every row.

use proptest::prelude::*;

use busel_domain::time::Day;

use crate::exchange::reader;
use crate::exchange::reading::{Reading, size_text};
use crate::exchange::units::thousandths_text;

fn read(text: &str) -> Reading {
    let as_of = Day::from_date(2026, 11, 19).expect("a day");
    reader().needs(text.as_bytes(), as_of, &mut |_| {}).expect("a list")
}

/// Every row as one line, in the sequence of the four lists.
fn check(text: &str) -> Vec<String> {
    let reading = read(text);
    let mut lines = Vec::new();
    for record in &reading.records {
        let size = record
            .variant
            .size
            .as_ref()
            .map_or(String::new(), |size| format!(" [{}]", size_text(size)));
        let unit = record.unit.as_deref().unwrap_or("?");
        let amount = thousandths_text(record.thousandths);
        let base = record.base_units.map_or("?".to_owned(), |units| units.get().to_string());
        lines.push(format!("{}: {}{size} {amount} {unit} = {base}", record.at.row, record.item));
    }
    lines.extend(reading.questions.iter().map(|q| format!("{}: ask {}", q.at.row, q.why.key())));
    lines.extend(reading.left_out.iter().map(|l| format!("{}: out {}", l.at.row, l.why.key())));
    lines.extend(reading.duplicates.iter().map(|d| format!("{}: again {}", d.at.row, d.first)));
    lines
}

fn findings(text: &str) -> Vec<String> {
    let found = read(text).findings;
    found.iter().map(|f| format!("{} {}", f.at.cell().unwrap_or_default(), f.why.key())).collect()
}

#[test]
fn headings_totals_and_remarks_are_no_lines() {
    let text = "Потреби лікарні — Харків;;\n№;Назва;Кількість;Од.\n;ЇЖА;;\n1;рис;50;кг\n№;Назва;Кількість;Од.\n2;сіль;~20;кг\n;НЕ ВИКОРИСТОВУВАТИ;;\nРАЗОМ;;70;\n";
    assert_eq!(
        check(text),
        [
            "4: food.rice 50 kilogram = 50000",
            "6: food.salt 20 kilogram = 20000",
            "3: out category-heading",
            "5: out header-again",
            "7: out decoy",
            "8: out total",
        ]
    );
    let reading = read(text);
    assert_eq!(reading.rows, 6);
    assert_eq!(reading.records[0].place.as_deref(), Some("Харків"));
    assert!(findings(text).contains(&"C6 approximate".to_owned()));
}

#[test]
fn the_same_number_with_the_same_content_is_one_line_and_another_number_is_two() {
    let text = "№;Назва;Кількість;Од.\n1;рис;50;кг\n;;;\n1;Рис;50 кг;\n2;рис;50;кг\n3;рис;60;кг\n";
    assert_eq!(
        check(text),
        [
            "2: food.rice 50 kilogram = 50000",
            "5: food.rice 50 kilogram = 50000",
            "6: food.rice 60 kilogram = 60000",
            "4: again 2",
        ]
    );
    assert_eq!(findings(text), ["C5 near-duplicate"]);
}

#[test]
fn without_numbers_only_neighbours_are_one_line() {
    let text = "Item,Quantity,Unit\nRice,5,kg\nRice,5,kg\nRice,5,kg\nTea,1,box\nRice,5,kg\n";
    assert_eq!(
        check(text),
        [
            "2: food.rice 5 kilogram = 5000",
            "5: comfort.tea 1 box = ?",
            "6: food.rice 5 kilogram = 5000",
            "3: again 2",
            "4: again 2",
        ]
    );
}

#[test]
fn one_line_may_be_several_needs() {
    let text = "Назва;Розмір;Кількість;Примітка\nТермобілизна;L-5, XL-8, 2XL-3;;\nКуртка зимова;M/L/XL;по 10;\nчеревики зимові;41-3, 42-5;9;\nчеревики зимові;;4;розмір 43\n";
    assert_eq!(
        check(text),
        [
            "2: clothing.thermal [L] 5 set = 5",
            "2: clothing.thermal [XL] 8 set = 8",
            "2: clothing.thermal [2XL] 3 set = 3",
            "3: clothing.jacket_winter [M] 10 piece = 10",
            "3: clothing.jacket_winter [L] 10 piece = 10",
            "3: clothing.jacket_winter [XL] 10 piece = 10",
            "5: boots.winter [EU 43] 4 pair = 4",
            "4: ask sizes-do-not-add-up",
        ]
    );
}

#[test]
fn a_list_without_header_is_read_and_says_so() {
    let text = "берцы;43;10\nберцы;9;4\n";
    assert_eq!(check(text), ["1: boots.combat [EU 43] 10 pair = 10", "2: ask unclear-shoe-size"]);
    let found = findings(text);
    assert!(
        found.iter().any(|f| f.ends_with("no-header"))
            && found.contains(&"B1 size-assumed".to_owned()),
        "{found:?}"
    );
}

#[test]
fn what_cannot_be_known_is_asked() {
    let text = "Item,Quantity,Unit\nRice,3-4,kg\nRice,,kg\nFlux capacitor,5,pc\n,5,kg\nRice,#REF!,kg\n#N/A,5,kg\nRice,-5,kg\nRice,99999999999,kg\nRice,2026-11-25,kg\nRice,0,kg\n";
    assert_eq!(
        check(text),
        [
            "11: food.rice 0 kilogram = 0",
            "2: ask range-amount",
            "3: ask no-amount",
            "4: ask unknown-item",
            "5: ask no-item",
            "6: ask formula-error",
            "7: ask formula-error",
            "8: ask negative-amount",
            "9: ask absurd-amount",
            "10: ask date-for-amount",
        ]
    );
    assert!(read(text).records[0].is_zero());
}

#[test]
fn an_unknown_unit_stays_unknown() {
    let text = "Назва;Кількість;Од.\nтушёнка;2;ящ\nгречка;25;\nковдра;5;\nрис;5;л\n";
    assert_eq!(
        check(text),
        [
            "2: food.canned_meat 2 crate = ?",
            "3: food.buckwheat 25 ? = ?",
            "4: shelter.blanket 5 piece = 5",
            "5: food.rice 5 litre = ?",
        ]
    );
    let found = findings(text);
    for expected in
        ["C2 unit-content-unknown", "C3 unit-missing", "C4 unit-assumed", "C5 unit-does-not-fit"]
    {
        assert!(found.contains(&expected.to_owned()), "{expected}: {found:?}");
    }
}

#[test]
fn a_ditto_mark_takes_the_line_above() {
    let text = "Назва;Розмір;Кількість\nЧеревики зимові;43;4\n↑;44;6\n—//—;45;1\n";
    assert_eq!(
        check(text),
        [
            "2: boots.winter [EU 43] 4 pair = 4",
            "3: boots.winter [EU 44] 6 pair = 6",
            "4: boots.winter [EU 45] 1 pair = 1",
        ]
    );
}

#[test]
fn weapons_are_left_out_and_dual_use_is_asked_with_its_reason() {
    let text = "Item,Quantity\nrifle ammunition,100\nMavic,5\nплита для тіста,1\nтепловізор,2\nдрон мавік,1\nPlate carrier,4\nнічник,1\n";
    let lines = check(text);
    assert!(lines.contains(&"2: out kept-out".to_owned()), "{lines:?}");
    for row in [3, 5, 6, 7, 8] {
        assert!(lines.contains(&format!("{row}: ask unknown-dual-use")), "{row}: {lines:?}");
    }
    assert!(lines.contains(&"4: ask unknown-item".to_owned()), "{lines:?}");
}

#[test]
fn numbers_behind_a_known_name_are_a_remark_and_make_no_other_thing() {
    let text = "Назва;Кількість\nспальники -15;20\nгенератор 5 кВт;1\ngenerator 5kW;2\npowerbank 20000 mAh;3\nпавербанк 20 000;4\ntent 4 person;5\nліхтарики налобні;6\nboots winter;7\nсправа 5 кВт;8\nберці зимові;9\n";
    assert_eq!(
        check(text),
        [
            "2: shelter.sleeping_bag 20 piece = 20",
            "3: power.generator 1 piece = 1",
            "4: power.generator 2 piece = 2",
            "5: power.power_bank 3 piece = 3",
            "6: power.power_bank 4 piece = 4",
            "7: shelter.tent 5 piece = 5",
            "8: household.headlamp 6 piece = 6",
            "9: boots.winter 7 pair = 7",
            "10: ask unknown-item",
            "11: ask unknown-item",
        ]
    );
    let first = &read(text).records[0];
    assert_eq!(first.note.as_deref(), Some("-15"));
    assert!(first.confidence < 0.95);
}

#[test]
fn places_dates_urgency_and_remarks_go_with_the_line() {
    let text = "Item,Quantity,Unit,Place,Wanted by,Notes\nRice,5,kg,Lviv,25.11.2026,urgent\nRice,6,kg,Kharkiv,04/12/27,\n";
    let reading = read(text);
    let first = &reading.records[0];
    assert_eq!(first.place.as_deref(), Some("Lviv"));
    assert_eq!(first.wanted_by.map(|day| day.to_string()).as_deref(), Some("2026-11-25"));
    assert!(first.priority.is_some());
    assert_eq!(reading.records[1].wanted_by, None);
    assert!(findings(text).contains(&"E3 ambiguous-date".to_owned()));
}

#[test]
fn the_answer_for_machines_has_its_shape() {
    let reading = read("№;Назва;Кількість\n1;рис;1,5 кг\n2;щось дивне;5\n3;рис;2-3 кг\n");
    let json = serde_json::to_value(&reading).expect("JSON");
    assert_eq!(json["rows"], 3);
    assert_eq!(json["records"][0]["item"], "food.rice");
    assert_eq!(json["records"][0]["qty"], 1.5);
    assert_eq!(json["records"][0]["base_units"], 1500);
    assert_eq!(json["questions"][0]["row"], 3);
    assert_eq!(json["questions"][0]["cell"], "B3");
    assert_eq!(json["questions"][0]["key"], "unknown-item");
    assert!(json["questions"][0]["why"].as_str().is_some_and(|why| why.contains("щось дивне")));
    assert_eq!(json["questions"][0]["item"], serde_json::Value::Null);
    assert_eq!(json["questions"][0]["item_text"], "щось дивне");
    assert_eq!(json["questions"][1]["key"], "range-amount");
    assert_eq!(json["questions"][1]["item"], "food.rice");
    assert_eq!(json["questions"][1]["item_text"], "рис");
}

fn any_cell() -> impl Strategy<Value = String> {
    let words = [
        "",
        "рис",
        "Rice",
        "черевики",
        "43",
        "9",
        "5 кг",
        "~550",
        "2 тис",
        "3-4",
        "-1",
        "#N/A",
        "РАЗОМ",
        "ЇЖА",
        "↑",
        "L-5, XL-8",
        "Man",
        "Size 3",
        "шт",
        "250ml Bottle",
        "25.11",
        "DO NOT USE",
        "кулемет",
        "Назва",
        "№",
        "…",
        "0",
        "1e9",
        "\u{a0}",
        "Quantity",
        "Item",
        "по 2",
        "#item+name",
    ];
    prop_oneof![3 => prop::sample::select(words.to_vec()).prop_map(str::to_owned), 1 => "[a-zа-я0-9 .,/-]{0,12}"]
}

proptest! {
    /// Whatever stands in a table, every row that is not blank stands in exactly one list.
    #[test]
    fn no_row_is_lost_and_none_is_counted_twice(
        rows in prop::collection::vec(prop::collection::vec(any_cell(), 4), 1..12),
        has_header in any::<bool>(),
    ) {
        let mut text = String::new();
        if has_header {
            text.push_str("Назва\tРозмір\tКількість\tОд.\n");
        }
        for row in &rows {
            text.push_str(&row.join("\t"));
            text.push('\n');
        }
        let as_of = Day::from_date(2026, 11, 19).expect("a day");
        let Ok(reading) = reader().needs(text.as_bytes(), as_of, &mut |_| {}) else { return Ok(()) };
        let mut places: Vec<u32> = reading.records.iter().map(|record| record.at.row).collect();
        places.dedup();
        places.extend(reading.questions.iter().map(|q| q.at.row));
        places.extend(reading.left_out.iter().map(|l| l.at.row));
        places.extend(reading.duplicates.iter().map(|d| d.at.row));
        let count = places.len();
        places.sort_unstable();
        places.dedup();
        prop_assert_eq!(count, places.len(), "a row stands in two lists");
        prop_assert_eq!(count, reading.rows);
        if has_header {
            let is_blank = |cell: &String| cell.trim_matches(crate::exchange::table::is_blank).is_empty();
            let filled = rows.iter().filter(|row| !row.iter().all(is_blank)).count();
            let first_is_header = text.lines().count() > rows.len();
            prop_assert!(first_is_header && reading.rows <= filled);
        }
    }
}

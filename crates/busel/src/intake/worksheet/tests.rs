//! Rows that a person mends where they stand, and what is added of a list in two steps.

use std::fmt::Write as _;

use super::super::tests::{TODAY, a_centre, actor};
use super::*;

const LIST: &str = "Group,Item,Quantity,Unit\n\
                    Ward 4,Rice,50,kg\n\
                    Ward 4,Soap,lots,pcs\n\
                    Ward 5,Unobtainium,3,pcs\n\
                    Ward 5,Sugar,20,kg\n";

fn read(text: &str, who: Option<&str>, present: &Present) -> Result<Worksheet, Unreadable> {
    let origin = Origin::Pasted { title: "Pasted".into(), who: who.map(str::to_owned) };
    let list = (ListKind::Needs, origin);
    Worksheet::read(text.as_bytes(), list, TODAY, present, &mut |_| {})
}

fn pasted(text: &str, who: Option<&str>, present: &Present) -> Worksheet {
    read(text, who, present).expect("a plain list")
}

/// The place of the first cell that a question is about.
fn asked(sheet: &Worksheet, question: usize) -> Place {
    let cells = sheet.cells(&sheet.intake.reading.questions[question]);
    cells.into_iter().find(|cell| cell.is_asked).expect("a cell in question").at
}

fn typed(pairs: &[(Place, &str)]) -> BTreeMap<Place, String> {
    pairs.iter().map(|(at, words)| (*at, (*words).to_owned())).collect()
}

#[test]
fn an_odd_row_shows_its_cells_and_the_one_in_question() {
    let centre = a_centre();
    let sheet = pasted(LIST, None, &centre.clerk.present());
    assert_eq!(sheet.intake.fresh().count(), 2);
    let cells = sheet.cells(&sheet.intake.reading.questions[0]);
    let told: Vec<_> = cells.iter().map(|cell| (&*cell.name, &*cell.text, cell.is_asked)).collect();
    let expected = [
        ("Group", "Ward 4", false),
        ("Item", "Soap", false),
        ("Quantity", "lots", true),
        ("Unit", "pcs", false),
    ];
    assert_eq!(told, expected);
}

#[tokio::test]
async fn what_is_right_is_added_and_the_rest_is_mended_and_added_after_it() {
    let centre = a_centre();
    let sheet = pasted(LIST, None, &centre.clerk.present());
    let give = async |sheet: &Worksheet| {
        sheet.intake.commit(&centre.clerk, &centre.outside, &actor()).await.expect("allowed").needs
    };
    assert_eq!(give(&sheet).await, 2);
    let left = sheet.left(&centre.clerk.present()).expect("two rows are in question");
    assert_eq!((left.added, left.intake.fresh().count()), (2, 0));
    let words = typed(&[(asked(&left, 0), "100"), (asked(&left, 1), "Still nothing")]);
    let mended = left.mended(&words, &centre.clerk.present()).expect("something new");
    assert_eq!(give(&mended).await, 1, "the one that is right now");
    let left = mended.left(&centre.clerk.present()).expect("one row is in question");
    assert_eq!(left.added, 3);
    let still = left.cells(&left.intake.reading.questions[0]);
    assert!(still.iter().any(|cell| cell.text == "Still nothing"), "what was typed stays");
    let words = typed(&[(asked(&left, 0), "Blanket")]);
    let mended = left.mended(&words, &centre.clerk.present()).expect("something new");
    assert_eq!(give(&mended).await, 1);
    assert!(mended.left(&centre.clerk.present()).is_none());
    assert_eq!(centre.clerk.present().book.needs().len(), 4);
}

#[test]
fn only_rows_in_question_are_mended() {
    let centre = a_centre();
    let present = centre.clerk.present();
    let sheet = pasted(LIST, None, &present);
    let right = Place { sheet: 0, row: 2, column: 2 };
    let nowhere = [
        right,
        Place { row: 99, ..right },
        Place { sheet: 9, ..right },
        Place { column: u16::MAX, ..asked(&sheet, 0) },
    ];
    for at in nowhere {
        assert!(sheet.mended(&typed(&[(at, "7")]), &present).is_none(), "{at:?}");
    }
    let same = typed(&[(asked(&sheet, 0), " lots ")]);
    assert!(sheet.mended(&same, &present).is_none(), "nothing new was said");
}

#[test]
fn a_row_that_was_told_as_repeated_stays_that_when_another_is_mended() {
    let centre = a_centre();
    let present = centre.clerk.present();
    let list = "Group,Item,Quantity\nWard 4,Rice,50 kg\nWard 4,Strange,3\nWard 4,Rice,50 kg\n";
    let sheet = pasted(list, None, &present);
    assert_eq!(sheet.intake.reading.duplicates.len(), 1);
    let words = typed(&[(asked(&sheet, 0), "Soap")]);
    let mended = sheet.mended(&words, &present).expect("something new");
    let rows: Vec<u32> = mended.intake.fresh().map(|record| record.at.row).collect();
    assert_eq!(rows, [2, 3]);
    assert_eq!(mended.intake.reading.duplicates, sheet.intake.reading.duplicates);
}

#[test]
fn a_paste_names_no_group_by_itself() {
    let centre = a_centre();
    let present = centre.clerk.present();
    let bare = "Item,Quantity\nRice,50 kg\nSugar,20 kg\n";
    let sheet = pasted(bare, None, &present);
    assert!(sheet.lacks_who() && sheet.intake.fresh().next().is_none());
    let sheet = pasted(bare, Some("Ward 4"), &present);
    assert!(!sheet.lacks_who());
    let groups: Vec<_> = sheet.intake.fresh().map(|record| record.group.as_deref()).collect();
    assert_eq!(groups, [Some("Ward 4"); 2]);
    // One row of several does not say it: that row is asked about, in the column that should.
    let gap = "Group,Item,Quantity\nWard 4,Rice,50 kg\n,Sugar,20 kg\n";
    let sheet = pasted(gap, None, &present);
    assert!(!sheet.lacks_who());
    assert_eq!(sheet.intake.fresh().count(), 1);
    assert_eq!(asked(&sheet, 0), Place { sheet: 0, row: 3, column: 0 });
}

#[tokio::test]
async fn the_same_paste_again_adds_nothing_but_what_is_mended() {
    let centre = a_centre();
    let first = pasted(LIST, None, &centre.clerk.present());
    first.intake.commit(&centre.clerk, &centre.outside, &actor()).await.expect("allowed");
    let again = pasted(LIST, None, &centre.clerk.present());
    assert!(again.intake.fresh().next().is_none());
    let words = typed(&[(asked(&again, 0), "100")]);
    let mended = again.mended(&words, &centre.clerk.present()).expect("something new");
    assert_eq!(mended.intake.fresh().count(), 1);
}

/// In how many lists each row stands.
fn standing(sheet: &Worksheet) -> BTreeMap<u32, usize> {
    let reading = &sheet.intake.reading;
    let records: BTreeSet<u32> = reading.records.iter().map(|line| line.at.row).collect();
    let asked = reading.questions.iter().map(|line| line.at.row);
    let left = reading.left_out.iter().map(|line| line.at.row);
    let repeated = reading.duplicates.iter().map(|line| line.at.row);
    let mut all = BTreeMap::new();
    for row in records.into_iter().chain(asked).chain(left).chain(repeated) {
        *all.entry(row).or_default() += 1;
    }
    all
}

#[test]
fn whatever_is_mended_every_row_stands_in_exactly_one_list() {
    let centre = a_centre();
    let present = centre.clerk.present();
    let cell = || {
        proptest::sample::select(vec![
            "",
            "Rice",
            "Soap",
            "Unobtainium",
            "5 kg",
            "1,5",
            "lots",
            "0",
            "Total",
            "Ward 4",
            "=1+1",
            "43",
            "-7",
            "\u{202e}x",
            "👩\u{200d}👧",
            "<b>",
            "2026-02-31",
        ])
    };
    let rows = proptest::collection::vec((cell(), cell(), cell()), 1..7);
    let typed = proptest::collection::vec(cell(), 4);
    let check = |rows: Vec<(&str, &str, &str)>, typed: Vec<&str>| {
        let mut list = "Group\tItem\tQuantity\nWard 4\tRice\t50 kg\n".to_owned();
        for (group, item, amount) in rows {
            writeln!(list, "{group}\t{item}\t{amount}").expect("a text can grow");
        }
        // Where things are nothing but numbers, nothing names a thing: that is no list.
        let Ok(mut sheet) = read(&list, None, &present) else { return Ok(()) };
        for words in typed {
            let rows = sheet.intake.reading.rows;
            let questions = &sheet.intake.reading.questions;
            let cells = questions.iter().flat_map(|asked| sheet.cells(asked));
            let words = cells.filter(|cell| cell.is_asked).map(|cell| (cell.at, words.to_owned()));
            sheet = sheet.mended(&words.collect(), &present).unwrap_or(sheet);
            let all = standing(&sheet);
            proptest::prop_assert!(all.values().all(|lists| *lists == 1), "{list}: {all:?}");
            proptest::prop_assert_eq!(all.len(), sheet.intake.reading.rows);
            // A row may be emptied, and is then no row.
            proptest::prop_assert!(all.len() <= rows);
        }
        Ok(())
    };
    proptest::proptest!(|(rows in rows, typed in typed)| check(rows, typed)?);
}

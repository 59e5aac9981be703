//! Headers of real lists, and lists without one.

use super::*;
use crate::catalogue::lexicon;
use crate::exchange::reader;
use crate::exchange::table;

fn check(text: &str) -> Option<(usize, Vec<Column>)> {
    check_with(text, Column::WantedBy)
}

fn check_with(text: &str, term: Column) -> Option<(usize, Vec<Column>)> {
    let table = table::open(text.as_bytes(), &|_| false).expect("a table");
    let layout = lay_out(&table.sheets[0], reader().names(), lexicon(), term)?;
    Some((layout.rows_above, layout.columns))
}

use Column::{Amount, Category, Item, LineNumber, Note, Other, Unit, Variant};

#[test]
fn headers_of_several_languages_are_known() {
    for header in [
        "№;Найменування;Для кого / розмір;Кількість;Од.;Примітка",
        "№;Назва;Каму / памер;Колькасць;Адз.;Заўвага",
        "Lp.;Nazwa;Dla kogo / rozmiar;Ilość;J.m.;Uwagi",
        "No;Item;Size;Quantity;Unit;Notes",
        "№;Наименование;Размер;Количество;Ед.;Примечание",
        "N°;Article;Taille;Quantité;Unité;Remarques",
    ] {
        let text = format!("{header}\n1;рис;;5;кг;\n");
        assert_eq!(
            check(&text),
            Some((1, vec![LineNumber, Item, Variant, Amount, Unit, Note])),
            "{header}"
        );
    }
}

#[test]
fn the_header_is_found_under_titles() {
    let text = "Потреби;;\n;;\nстаном на листопад;;\nНазва;Кількість;Од.\nрис;5;кг\n";
    assert_eq!(check(text), Some((3, vec![Item, Amount, Unit])));
}

#[test]
fn a_list_without_header_is_read_by_its_look() {
    assert_eq!(
        check("берцы;43;10\nчеревики зимові;44;5\n"),
        Some((0, vec![Item, Variant, Amount]))
    );
    assert_eq!(
        check("1;рис;100;кг\n2;цукор;50;кг\n3;сіль;20;кг\n"),
        Some((0, vec![LineNumber, Item, Amount, Unit]))
    );
    assert_eq!(check("alpha;beta\ngamma;delta\n"), None);
}

#[test]
fn prices_are_neither_units_nor_amounts() {
    let text = "Category,Item,Count,Region,$ / Unit,$ Total,# MNM / Unit\nFood,Rice,5,USA,$1.00,$5.00,***\n";
    let (_, columns) = check(text).expect("a list");
    assert_eq!((columns[0], columns[1], columns[2]), (Category, Item, Amount));
    assert_eq!(columns[4..], [Other, Other, Other]);
}

#[test]
fn a_year_or_a_box_number_is_never_an_amount() {
    let text =
        "label,product,items,created\n35563,Rice,50,2019-09-29\n47849,Socks,426,2025-09-27\n";
    let (_, columns) = check(text).expect("a list");
    assert_eq!(columns[1..3], [Item, Amount]);
    let text = "Item,year,box\nRice,2023,77\nTea,2023,78\n";
    let (_, columns) = check(text).expect("a list");
    assert!(!columns.contains(&Amount));
    let text = "Item,found\nRice,2023-01-05\nTea,2023-01-06\n";
    assert!(!check(text).expect("a list").1.contains(&Amount));
}

#[test]
fn a_better_header_further_down_takes_no_line_away() {
    let text = "Item,Quantity\nRice,5\nTea,6\nNo,Item,Quantity,Unit\n1,Salt,5,kg\n";
    assert_eq!(check(text).map(|(above, _)| above), Some(1));
}

#[test]
fn a_bare_term_means_what_such_lists_mean_by_it() {
    for header in ["Назва;Кількість;Термін", "Nazwa;Ilość;Termin"] {
        let text = format!("{header}\nрис;5;01.12.2026\n");
        for term in [Column::WantedBy, Column::Expiry] {
            assert_eq!(check_with(&text, term), Some((1, vec![Item, Amount, term])), "{header}");
        }
    }
    let text = "Назва;Кількість;Термін;Термін придатності\nрис;5;01.12.2026;01.12.2027\n";
    let (_, columns) = check_with(text, Column::Expiry).expect("a list");
    assert_eq!(columns[2..], [Other, Column::Expiry], "the plain word yields to the full one");
    let (_, columns) = check_with(text, Column::WantedBy).expect("a list");
    assert_eq!(columns[2..], [Column::WantedBy, Column::Expiry]);
}

#[test]
fn days_in_a_list_without_header_are_its_term() {
    let text = "рис;5;01.12.2026\nцукор;7;15.12.2026\n";
    assert_eq!(check(text), Some((0, vec![Item, Amount, Column::WantedBy])));
    assert_eq!(check_with(text, Column::Expiry), Some((0, vec![Item, Amount, Column::Expiry])));
}

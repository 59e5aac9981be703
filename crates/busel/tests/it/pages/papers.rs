//! Papers and labels from pages: what is typed for a print is on it and nowhere else, a road tells what
//! it asks for, and a printed box is a label.

use std::fs;
use std::path::PathBuf;

use busel_domain::boxes::BoxState;

use super::centre::Centre;
use super::guard::Answer;
use super::looks::pictures;
use super::matrix::{Whose, box_of, small_centre};
use super::needs::Sender;
use crate::browser::Browser;
use crate::labels::{can_read, said, scanned, text};

/// The PDF of an answer as a file.
fn kept(folder: &tempfile::TempDir, answer: &Answer) -> PathBuf {
    assert_eq!(answer.code, 200, "{}", answer.body);
    assert_eq!(answer.header("content-type"), Some("application/pdf"), "{}", answer.head);
    assert_eq!(answer.header("cache-control"), Some("no-store"));
    let file = folder.path().join("kept.pdf");
    fs::write(&file, &answer.raw).expect("room for it");
    file
}

fn seq(centre: &Centre) -> u64 {
    centre.clerk.present().book.seq().0
}

#[test]
fn a_paper_names_whom_somebody_typed_for_it_and_keeps_nothing() {
    if !can_read() {
        return;
    }
    let centre = small_centre();
    let sender = Sender::new(&centre);
    let folder = tempfile::tempdir().expect("a folder");
    let page = sender.get("/waybills/W-1").body;
    assert!(page.contains("href=\"/waybills/W-1/papers\""), "{page}");
    let before = seq(&centre);
    let plain = text(&kept(&folder, &sender.get("/waybills/W-1/papers/waybill")));
    for words in ["Waybill", "Накладна", "H-1", "G-1", "Rice"] {
        assert!(plain.contains(words), "{words} in {plain}");
    }
    assert!(!plain.contains("Hub name") && !plain.contains("Group name"), "{plain}");
    // An address names nobody, whatever stands in it.
    let named = sender.get("/waybills/W-1/papers/waybill?sender=Aunt+Olga&first=pl&second=none");
    let named = text(&kept(&folder, &named));
    assert!(named.contains("List przewozowy") && !named.contains("Olga"), "{named}");
    assert!(!named.contains("Накладна"), "{named}");
    let typed = [
        ("paper", "donation-letter"),
        ("first", "uk"),
        ("second", "pl"),
        ("donor", "Фонд «Ґанок»"),
        ("receiver", "Przychodnia nr 3"),
        ("value", "1 200 EUR"),
    ];
    let letter = text(&kept(&folder, &sender.post("/waybills/W-1/papers", &typed)));
    for words in ["Дарчий лист", "List darowizny", "Фонд «Ґанок»", "Przychodnia nr 3", "1 200 EUR"]
    {
        assert!(letter.contains(words), "{words} in {letter}");
    }
    assert_eq!(seq(&centre), before, "printing is no event");
    for path in ["/waybills/W-1/papers", "/history/W-1", "/trail"] {
        let body = sender.get(path).body;
        assert!(!body.contains("Ґанок") && !body.contains("Przychodnia"), "{path}");
    }
}

#[test]
fn a_road_tells_which_papers_its_borders_ask_for() {
    let centre = small_centre();
    let sender = Sender::new(&centre);
    let road = |countries: &[&str]| {
        let mut form = vec![("paper", "road"), ("driver", "Т. з Ковеля")];
        form.extend(countries.iter().map(|country| ("road", *country)));
        sender.post("/waybills/W-1/papers", &form)
    };
    let through_britain = road(&["GB", "", "PL", "UA"]);
    assert_eq!(through_britain.code, 200);
    for words in
        ["Transit paper T1", "Declaration of aid", "2024-04-04", "finland.mfa.gov.ua", "Ask before"]
    {
        assert!(through_britain.body.contains(words), "{words}");
    }
    assert!(through_britain.body.contains("Т. з Ковеля"), "what was typed stays");
    assert!(!through_britain.body.contains("plush"), "Moldova is not on this road");
    assert!(road(&["RO", "MD"]).body.contains("plush"));
    assert!(road(&["PL", "DE"]).body.contains("Inside the EU"));
    let odd = road(&["PL", "ZZ"]);
    assert_eq!(odd.code, 422);
    assert!(odd.body.contains("Т. з Ковеля"), "nothing typed is lost");
}

#[test]
fn what_cannot_be_printed_is_told_and_nothing_typed_is_lost() {
    let centre = small_centre();
    let sender = Sender::new(&centre);
    for (name, value) in [
        ("paper", "poster"),
        ("first", "xx"),
        ("second", "xx"),
        ("sequence", "the green one first"),
    ] {
        let usual = ("paper", "waybill");
        let form = [(name, value), usual, ("donor", "Kept as typed")];
        let answer = sender.post("/waybills/W-1/papers", &form);
        assert_eq!(answer.code, 422, "{name}");
        assert!(answer.body.contains("Kept as typed"), "{name}");
        assert!(answer.body.contains("role=\"alert\""), "{name}");
    }
    for path in [
        "/waybills/W-1/papers/poster",
        "/waybills/W-90/papers",
        "/waybills/W-90/papers/waybill",
        "/waybills/W-1/papers/waybill?first=xx",
        "/boxes/2HPW-6C3J/label",
        "/stock/L-90/labels",
    ] {
        assert_eq!(sender.get(path).code, 404, "{path}");
    }
    // A waybill without boxes has no labels, and says so.
    let none = sender.get("/waybills/W-1/papers/labels");
    assert_eq!(none.code, 422);
    assert!(none.body.contains("Pack a box first"), "{}", none.body);
    let odd = sender.get(&format!("/boxes/{}/label?on=a5", box_of(Whose::Own)));
    assert_eq!(odd.code, 422);
}

#[test]
fn new_labels_from_a_page_are_known_and_the_same_form_makes_the_same_ones() {
    if !can_read() {
        return;
    }
    let centre = small_centre();
    let sender = Sender::new(&centre);
    let folder = tempfile::tempdir().expect("a folder");
    let form = [("count", "3"), ("on", "a4"), ("plain", "1")];
    let made = sender.post("/boxes", &form);
    let codes = scanned(folder.path(), &kept(&folder, &made));
    assert_eq!(codes.len(), 3);
    let before = seq(&centre);
    for code in &codes {
        let code = code.parse().expect("a code");
        let present = centre.clerk.present();
        let carton = present.book.carton(code).expect("the Book knows it");
        assert_eq!(carton.state, BoxState::Blank);
    }
    sender.once_more();
    assert_eq!(sender.post("/boxes", &form).raw, made.raw, "a double tap makes nothing new");
    assert_eq!(seq(&centre), before);
    for count in ["0", "501", "-1", "many", ""] {
        let answer = sender.post("/boxes", &[("count", count), ("on", "a6")]);
        assert_eq!(answer.code, 422, "{count}");
    }
    assert_eq!(seq(&centre), before);
}

#[test]
fn boxes_are_labelled_from_their_page_and_from_the_page_of_their_lot() {
    if !can_read() {
        return;
    }
    let centre = small_centre();
    let sender = Sender::new(&centre);
    let folder = tempfile::tempdir().expect("a folder");
    let code = box_of(Whose::Own);
    for path in [format!("/boxes/{code}/label?on=a6"), "/stock/L-1/labels?on=a4".to_owned()] {
        let pdf = kept(&folder, &sender.get(&path));
        assert_eq!(scanned(folder.path(), &pdf), [code.whole()], "{path}");
        let text = text(&pdf);
        for words in ["Rice", "10 g", "Keep", "Dry", "Скануйте"] {
            assert!(text.replace('\u{a0}', " ").contains(words), "{words} in {text}");
        }
    }
    let plain = kept(&folder, &sender.get(&format!("/boxes/{code}/label?plain=1")));
    assert!(!text(&plain).contains("Rice"));
}

#[test]
fn the_page_of_a_box_prints_as_its_label() {
    let Some(browser) = Browser::start() else { return };
    if !can_read() {
        return;
    }
    let centre = small_centre();
    let page = centre.page(&browser);
    let folder = tempfile::tempdir().expect("a folder");
    let code = box_of(Whose::Own);
    page.goto(&centre.url(&format!("/boxes/{code}")));
    let pdf = page.print();
    if let Some(folder) = pictures() {
        fs::write(folder.join("box-printed.pdf"), &pdf).expect("room for it");
    }
    let file = folder.path().join("box.pdf");
    fs::write(&file, &pdf).expect("room for it");
    let told = said(std::process::Command::new("pdfinfo").arg(&file));
    let line = |name: &str| told.lines().find(|line| line.starts_with(name)).unwrap_or_default();
    assert!(line("Pages:").ends_with(" 1"), "{told}");
    // 148 by 105 mm, in points.
    let size: Vec<f32> =
        line("Page size:").split(' ').filter_map(|part| part.parse().ok()).collect();
    assert!((size[0] - 419.5).abs() < 2.0 && (size[1] - 297.6).abs() < 2.0, "{size:?}");
    assert_eq!(scanned(folder.path(), &file), [code.whole()]);
    let text = text(&file);
    assert!(text.contains(&code.to_string()) && text.contains("Rice"), "{text}");
    assert!(!text.contains("Busel") && !text.contains("Hub name"), "nothing else is on it: {text}");
}

//! Labels as a printer and a stranger's phone meet them: drawn in pure black and white at the dots of a
//! printer for receipts, and read by programs that share nothing with ours.

use std::path::Path;
use std::process::{Command, Stdio};

use busel::paper::Square;
use busel::paper::labels::{Label, Paper, Printing, Told};
use busel_domain::boxes::BoxCode;

use crate::program::Desk;

/// Dots an inch of a printer for receipts.
const DOTS: &str = "203";

/// Whether papers can be made and read here. Where they cannot, a test says so and passes, except where
/// everything is required.
pub(crate) fn can_read() -> bool {
    let is_there = |program: &str| Command::new(program).arg("--version").output().is_ok();
    let readers = ["pdftoppm", "pdftotext", "pdfinfo", "zbarimg"].into_iter().all(is_there);
    let can = readers && printing(Paper::A6, true).pdf(&[label("7K3M-9QF2")]).is_ok();
    let is_required = std::env::var_os("BUSEL_REQUIRE_PAPER").is_some();
    assert!(
        can || !is_required,
        "typefaces (npm ci in web/), poppler-utils or zbar-tools are missing"
    );
    can
}

fn label(code: &str) -> Label {
    let code: BoxCode = code.parse().expect("a code");
    let told = |name: &str, value: &str| Told { name: name.into(), value: Some(value.into()) };
    Label {
        code: code.letters().map(char::from).iter().collect(),
        check: code.check(),
        square: Square::of(&code.whole()).expect("ten letters"),
        number: Some("Коробка 3 з 40".into()),
        what: Some("Śpiwory zimowe, їжа та ўзоры".into()),
        amount: Some("6 шт. · 9,6 кг".into()),
        facts: vec![
            told("Вжити до", "2 грудня 2026"),
            told("Przechowywać", "Sucho, żółć"),
            told("Važtaraštis", "LV-118"),
        ],
    }
}

fn printing(paper: Paper, is_plain: bool) -> Printing {
    let hint =
        ["Scan or type the code", "Скануйте або введіть код", "Nuskaitykite arba įveskite kodą"];
    Printing {
        paper,
        is_plain,
        title: "Labels".into(),
        centre: Some("Ґанок, Łódź".into()),
        hint: hint.map(Into::into).to_vec(),
    }
}

/// What a program says; it has to end well.
pub(crate) fn said(command: &mut Command) -> String {
    let output = command.stdin(Stdio::null()).output().expect("it starts");
    assert!(output.status.success(), "{command:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("it speaks UTF-8")
}

/// Every square of every page, read from pages that are black and white only.
pub(crate) fn scanned(folder: &Path, pdf: &Path) -> Vec<String> {
    let pages = folder.join("page");
    said(Command::new("pdftoppm").args(["-mono", "-r", DOTS]).arg(pdf).arg(&pages));
    let mut codes = Vec::new();
    for page in std::fs::read_dir(folder).expect("a folder") {
        let page = page.expect("readable").path();
        if page.extension().is_some_and(|kind| kind == "pbm") {
            let read = Command::new("zbarimg").args(["--raw", "-q"]).arg(&page).output();
            let read = read.expect("it starts");
            // By 4 it says that there is no square on a page.
            assert!(matches!(read.status.code(), Some(0 | 4)), "{}", page.display());
            codes.extend(String::from_utf8_lossy(&read.stdout).lines().map(str::to_owned));
            std::fs::remove_file(&page).expect("ours");
        }
    }
    codes.sort();
    codes
}

pub(crate) fn text(pdf: &Path) -> String {
    said(Command::new("pdftotext").args(["-layout"]).arg(pdf).arg("-"))
}

#[test]
fn a_printed_label_is_scanned_and_its_words_are_found_in_every_alphabet() {
    if !can_read() {
        return;
    }
    let folder = tempfile::tempdir().expect("a folder");
    let codes = ["7K3M-9QF2", "ABCD-EFGH", "2222-2222", "ZZZZ-ZZZZ", "9XWV-TSRQ"];
    let labels = codes.map(label);
    let mut expected: Vec<String> =
        labels.iter().map(|label| format!("{}{}", label.code, label.check)).collect();
    expected.sort();
    for paper in [Paper::A6, Paper::EightOnA4] {
        for is_plain in [false, true] {
            let pdf = folder.path().join("labels.pdf");
            let bytes = printing(paper, is_plain).pdf(&labels).expect("it was made before");
            std::fs::write(&pdf, bytes).expect("room enough");
            assert_eq!(scanned(folder.path(), &pdf), expected, "{paper:?}, plain: {is_plain}");
            let text = text(&pdf);
            for (letters, is_there) in [
                ("7K3M", true),
                ("9QF2", true),
                ("Śpiwory zimowe, їжа", !is_plain),
                ("ўзоры", !is_plain),
                ("Ґанок, Łódź", !is_plain),
                ("Коробка 3 з 40", !is_plain),
                ("2 грудня 2026", !is_plain),
                ("Sucho, żółć", !is_plain),
                ("Važtaraštis", !is_plain),
                ("įveskite kodą", !is_plain),
            ] {
                assert_eq!(text.contains(letters), is_there, "{letters} in {text}");
            }
        }
    }
}

#[test]
fn a_paper_says_of_itself_its_title_and_nothing_else() {
    if !can_read() {
        return;
    }
    let folder = tempfile::tempdir().expect("a folder");
    let pdf = folder.path().join("labels.pdf");
    let bytes = printing(Paper::A6, false).pdf(&[label("7K3M-9QF2")]).expect("it was made before");
    assert!(!String::from_utf8_lossy(&bytes).contains("krilla"), "a maker is named");
    std::fs::write(&pdf, bytes).expect("room enough");
    let told = said(Command::new("pdfinfo").arg(&pdf));
    assert!(told.contains("Labels"), "{told}");
    for word in ["Creator", "Producer", "CreationDate", "ModDate", "Author"] {
        assert!(!told.lines().any(|line| line.starts_with(word)), "{told}");
    }
    assert!(told.contains("Page size:       419.528 x 297.638 pts"), "{told}");
    let images = said(Command::new("pdfimages").arg("-list").arg(&pdf));
    assert_eq!(images.lines().count(), 2, "pictures instead of rectangles: {images}");
}

#[test]
fn new_labels_are_printed_and_known_to_the_centre() {
    if !can_read() {
        return;
    }
    let desk = Desk::new();
    let words = ["labels", "--new", "9", "--out", "new.pdf", "--paper", "a4", "--json"];
    let made = desk.run(&words).ended(0).json();
    let codes = made["codes"].as_array().expect("a list").iter();
    let codes: Vec<BoxCode> =
        codes.map(|code| code.as_str().expect("text").parse().expect("a code")).collect();
    let mut expected: Vec<String> = codes.iter().map(|code| code.whole()).collect();
    expected.sort();
    assert_eq!((made["file"].as_str(), codes.len()), (Some("new.pdf"), 9));
    assert_eq!(scanned(desk.home().parent().expect("beside"), &desk.path("new.pdf")), expected);
    let text = text(&desk.path("new.pdf"));
    for words in ["What is in it", "Use before", "Скануйце або ўвядзіце код"]
    {
        assert!(text.contains(words), "{text}");
    }
    for code in codes {
        desk.run(&["history", &code.to_string()]).ended(0);
    }
    desk.check();
    let again = desk.run(&words).ended(2);
    assert!(again.sentence().contains("there already"), "{again:?}");
    let other = desk.run(&["labels", "--new", "1", "--out", "b.pdf", "--plain"]).ended(0);
    assert!(other.out.contains("1 labels are in b.pdf"), "{other:?}");
    assert!(!desk.path("b.pdf.part").exists());
}

#[test]
fn labels_that_cannot_be_written_are_known_to_nobody() {
    if !can_read() {
        return;
    }
    let desk = Desk::new();
    let before = desk.check();
    let words = ["labels", "--new", "3", "--out", "nowhere/new.pdf"];
    desk.run(&words).ended(3).sentence();
    assert_eq!(desk.check(), before);
    for words in [&["--new", "0"], &["--new", "5001"], &["--new", "many"]] {
        let words = [&["labels", "--out", "x.pdf"][..], words].concat();
        let ran = desk.run(&words).ended(2);
        assert!(!ran.err.is_empty() && !desk.path("x.pdf").exists(), "{ran:?}");
    }
}

//! Papers of a waybill as a border meets them: drawn at the dots of a printer for receipts, in pure black
//! and white, and read by programs that share nothing with ours.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;

use busel::catalogue::lexicon;
use busel::i18n::{Language, Zone};
use busel::paperwork::{Kind, NUMBERS, Pair, Paperwork, Told};
use busel_domain::book::Book;
use busel_domain::boxes::{BoxCode, Contents, Handling};
use busel_domain::command::{Arrival, Command as Given};
use busel_domain::event::Event;
use busel_domain::ids::{Attempt, GroupId, HubId, LotId, Seq, WaybillId, WordsId};
use busel_domain::item::ItemKey;
use busel_domain::lot::{Batch, Condition};
use busel_domain::quantity::Units;
use busel_domain::role::Actor;
use busel_domain::waybill::{Destination, SentLine};
use calamine::{Reader as _, Xlsx};

use crate::labels::{can_read, said, scanned, text};
use crate::pages::centre::NOON;
use crate::program::Desk;

const THINGS: [&str; 7] = [
    "food.rice",
    "food.canned_meat",
    "hygiene.soap",
    "shelter.sleeping_bag",
    "boots.winter",
    "medical.bandage",
    "power.generator",
];

fn give(book: &mut Book, command: &Given) {
    let facts = book.decide(&Actor::console(), command, NOON).expect("the rules allow it");
    for fact in facts {
        let seq = Seq(book.seq().0 + 1);
        let by = Actor::console().id;
        let (happened, recorded, attempt) = (NOON, NOON, Attempt([0; 16]));
        book.apply(&Event { seq, by, happened, recorded, attempt, fact });
    }
}

fn units(count: u64) -> Units {
    Units::new(count).expect("small")
}

fn key(text: &str) -> ItemKey {
    ItemKey::new(text).expect("a key")
}

/// A code for each number.
fn code(number: u64) -> BoxCode {
    let mut codes = (0..).filter_map(|again| BoxCode::drawn(number * 7_919 + again * 104_729 + 11));
    codes.next().expect("nearly every number is a code")
}

/// A hub, a group, a lot of each thing, and a waybill with so many boxes of them and some loose.
fn book(boxes: u64) -> Book {
    let mut book = Book::new(Arc::clone(lexicon().catalogue()));
    let hub = Given::OpenHub { name: WordsId([1; 16]), place: None, region: None };
    give(&mut book, &hub);
    let group = Given::AddGroup { name: WordsId([2; 16]), place: None, region: None };
    give(&mut book, &group);
    let arrivals = THINGS.map(|thing| {
        let batch = Batch {
            condition: Condition::New,
            origin: Some("PL".into()),
            expiry: thing.starts_with("food").then(|| NOON.day().plus(90)),
            ..Batch::of(key(thing))
        };
        Arrival::of(batch, units(1_000_000))
    });
    let take_in = Given::TakeIn { source: None, hub: HubId(1), arrivals: arrivals.to_vec() };
    give(&mut book, &take_in);
    let codes: Vec<BoxCode> = (0..boxes).map(code).collect();
    for (code, number) in codes.iter().zip(0_u32..) {
        let first = LotId(1 + number % 7);
        let mut contents = Contents::from([(first, units(12))]);
        if number % 3 == 0 {
            contents.insert(LotId(1 + (number + 1) % 7), units(6));
        }
        let grams = (number % 2 == 0).then_some(9_600);
        let pack = Handling::Pack { boxes: vec![*code], hub: HubId(1), contents, grams };
        give(&mut book, &Given::Handle { handling: pack });
        if number % 5 == 0 {
            let seal = Some(format!("PL-{number}").into());
            give(&mut book, &Given::Handle { handling: Handling::Seal { code: *code, seal } });
        }
    }
    let loose = [(1, 25_000), (3, 40)];
    let lines =
        loose.map(|(lot, count)| SentLine { lot: LotId(lot), units: units(count), need: None });
    let (from, to) = (HubId(1), Destination::Group(GroupId(1)));
    give(&mut book, &Given::Dispatch { from, to, lines: lines.to_vec(), boxes: codes });
    book
}

fn papers(book: &Book, languages: (Language, Option<Language>)) -> Paperwork {
    let pair = Pair::of(languages.0, languages.1);
    let zone = Zone::named("Europe/Kyiv").expect("a known zone");
    Paperwork::of(book, WaybillId(1), pair, zone).expect("it was sent")
}

/// A paper as a file; it stays where somebody wants to look at it.
fn printed(folder: &Path, papers: &Paperwork, kind: Kind, name: &str) -> PathBuf {
    let bytes = papers.pdf(kind).expect("it was made before");
    if let Some(pictures) = std::env::var_os("BUSEL_PICTURES").map(PathBuf::from) {
        std::fs::write(pictures.join(format!("{name}.pdf")), &bytes).expect("room enough");
    }
    let file = folder.join("paper.pdf");
    std::fs::write(&file, bytes).expect("room enough");
    file
}

#[test]
fn every_paper_speaks_two_languages_and_its_square_is_read() {
    if !can_read() {
        return;
    }
    let folder = tempfile::tempdir().expect("a folder");
    let book = book(9);
    for (languages, words) in [
        (
            (Language::En, Some(Language::Uk)),
            ["Waybill", "Накладна", "Donation letter", "безоплатно", "Sender", "Відправник"],
        ),
        (
            (Language::Pl, Some(Language::Be)),
            ["List przewozowy", "Накладная", "List darowizny", "бясплатна", "Nadawca", "Адпраўнік"],
        ),
    ] {
        let papers = papers(&book, languages);
        let mut all = String::new();
        for kind in Kind::ALL {
            let name = format!("{}-{}", kind.code(), languages.0.code());
            let pdf = printed(folder.path(), &papers, kind, &name);
            assert_eq!(scanned(folder.path(), &pdf), ["W-1"], "{kind:?} at its first page only");
            let told = said(Command::new("pdfinfo").arg(&pdf));
            for word in ["Producer", "Creator", "CreationDate", "ModDate", "Author"] {
                assert!(!told.lines().any(|line| line.starts_with(word)), "{told}");
            }
            let images = said(Command::new("pdfimages").arg("-list").arg(&pdf));
            assert_eq!(images.lines().count(), 2, "pictures instead of rectangles: {images}");
            all += &text(&pdf);
        }
        for word in words {
            assert!(all.contains(word), "{word} in {all}");
        }
    }
}

#[test]
fn five_hundred_boxes_all_stand_on_the_packing_list() {
    if !can_read() {
        return;
    }
    let folder = tempfile::tempdir().expect("a folder");
    let book = book(500);
    let mut codes: Vec<BoxCode> = (0..500).map(code).collect();
    let sequence = vec![codes[7], codes[3]];
    let told = Told { sequence: sequence.clone(), ..Told::default() };
    let papers = papers(&book, (Language::Uk, Some(Language::En))).with(told);
    for kind in [Kind::Waybill, Kind::Packing] {
        let pdf = printed(folder.path(), &papers, kind, &format!("{}-500", kind.code()));
        let text = text(&pdf);
        for code in &codes {
            assert_eq!(text.matches(&code.to_string()).count(), 1, "{code} on {kind:?}");
        }
        if kind == Kind::Packing {
            codes.sort_by_key(|code| text.find(&code.to_string()));
            assert_eq!(codes[..2], sequence, "the first in stands first");
            assert!(codes[2..].is_sorted(), "all others follow by code");
            codes.sort_unstable();
        }
        let pages = text.matches("page ").count();
        assert!(pages > 15 && text.contains(&format!("page {pages} of {pages}")), "{pages}");
    }
}

#[test]
fn what_is_typed_stands_there_whatever_it_is_and_nobody_else_is_named() {
    if !can_read() {
        return;
    }
    let folder = tempfile::tempdir().expect("a folder");
    let book = book(2);
    let papers = papers(&book, (Language::En, Some(Language::Uk)));
    let bare = text(&printed(folder.path(), &papers, Kind::Waybill, "bare"));
    assert!(bare.contains("H-1") && bare.contains("G-1"), "numbers instead of names: {bare}");
    let long = "Довга назва, ".repeat(15);
    for (typed, found) in [
        ("<b>Fund & Friends</b>", "<b>Fund & Friends</b>"),
        ("=1+1", "=1+1"),
        ("Łódź Ґанок Žemaitė", "Łódź Ґанок Žemaitė"),
        ("مرحبا שלום 你好 🦢 end", "end"),
        ("\u{202e}turned\u{0}", "turned"),
        (&*long, "Довга назва, Довга"),
    ] {
        let text_of = || Some(typed.to_owned());
        let told = Told {
            sender: text_of(),
            receiver: text_of(),
            donor: text_of(),
            carrier: text_of(),
            vehicle: text_of(),
            vin: text_of(),
            driver: text_of(),
            loaded: text_of(),
            unloaded: text_of(),
            value: text_of(),
            sequence: Vec::new(),
        };
        let papers = papers.clone().with(told);
        for kind in Kind::ALL {
            let pdf = printed(folder.path(), &papers, kind, &format!("{}-typed", kind.code()));
            let text = said(Command::new("pdftotext").args(["-raw"]).arg(&pdf).arg("-"));
            let one_line = text.split_whitespace().collect::<Vec<_>>().join(" ");
            let found = found.split_whitespace().collect::<Vec<_>>().join(" ");
            assert!(one_line.contains(&found), "{found} on {kind:?}: {one_line}");
        }
    }
}

#[test]
fn a_printer_for_receipts_gets_black_letters_on_white_and_no_raster() {
    if !can_read() {
        return;
    }
    let folder = tempfile::tempdir().expect("a folder");
    let book = book(4);
    // How many dots differ between a page of dots and one of greys that is cut at the middle.
    let greys = |papers: &Paperwork, name: &str| {
        let pdf = printed(folder.path(), papers, Kind::Waybill, name);
        let page = folder.path().join("grey");
        let draw = ["-gray", "-r", "203", "-aa", "no", "-aaVector", "no", "-singlefile"];
        said(Command::new("pdftoppm").args(draw).arg(&pdf).arg(&page));
        let bytes = std::fs::read(page.with_extension("pgm")).expect("drawn");
        let head = bytes.iter().enumerate().filter(|(_, byte)| **byte == b'\n').nth(2);
        let begin = head.expect("three lines of a head").0 + 1;
        bytes[begin..].iter().filter(|byte| !matches!(**byte, 0 | 255)).count()
    };
    let papers = papers(&book, (Language::En, Some(Language::Uk)));
    assert!(greys(&papers, "grey") > 1_000, "the second language is grey");
    assert_eq!(greys(&papers.black(true), "black"), 0);
}

#[test]
fn the_customs_list_goes_to_other_programs_with_weights_and_headings() {
    let book = book(9);
    let papers = papers(&book, (Language::En, Some(Language::Uk)));
    let table = papers.customs_table();
    let csv = table.to_csv();
    let mut reader = csv::Reader::from_reader(csv.as_bytes());
    let head = reader.headers().expect("a head").clone();
    let column = |name: &str| head.iter().position(|known| known == name).expect("a column");
    let rows: Vec<csv::StringRecord> = reader.records().map(|row| row.expect("a row")).collect();
    assert_eq!(rows.len(), THINGS.len());
    let rice = &rows[0];
    assert_eq!(&rice[column("hs_heading")], "1006");
    assert_eq!(&rice[column("goods_second_language")], "Рис");
    // 25 kg loose and what is in boxes, to the gram.
    assert!(rice[column("net_kg")].starts_with("25.0"), "{rice:?}");
    assert_eq!((&rice[column("origin")], &rice[column("unit")]), ("PL", "g"));
    assert_eq!(&rice[column("gross_kg")], "", "part of it is in no box: nobody weighed that");
    assert_eq!(&rice[column("value")], "", "what nobody said is not invented");
    assert_eq!(&rice[column("use_before")], NOON.day().plus(90).to_string());
    let bytes = table.to_xlsx(&NUMBERS).expect("a small table");
    let mut spreadsheet = Xlsx::new(std::io::Cursor::new(bytes)).expect("a spreadsheet");
    let page = spreadsheet.worksheet_range_at(0).expect("a page").expect("readable");
    assert_eq!(page.get_size(), (THINGS.len() + 1, head.len()));
}

#[test]
fn the_shell_writes_all_papers_of_a_waybill_and_overwrites_none() {
    if !can_read() {
        return;
    }
    let desk = Desk::new();
    desk.run(&["demo", "--json"]).ended(0);
    let words = ["waybill", "papers", "W-1", "--into", "out", "--languages", "pl,uk", "--json"];
    let made = desk.run(&words).ended(0).json();
    let files = made["files"].as_array().expect("a list");
    for kind in Kind::ALL {
        let name = format!("out/W-1-{}.pdf", kind.code());
        assert!(files.iter().any(|file| file.as_str() == Some(&name)), "{name} in {files:?}");
        assert!(!text(&desk.path(&name)).is_empty());
    }
    for name in ["out/W-1-customs.csv", "out/W-1-customs.xlsx"] {
        assert!(desk.path(name).exists(), "{name}");
    }
    assert!(desk.run(&words).ended(2).sentence().contains("there already"));
    for words in [
        &["waybill", "papers", "W-9000", "--into", "new"][..],
        &["waybill", "papers", "N-1", "--into", "new"],
        &["waybill", "papers", "W-1", "--into", "new", "--languages", "xx"],
        &["waybill", "papers", "W-1", "--into", "new", "--zone", "Mars"],
    ] {
        let ran = desk.run(words).ended(2);
        assert!(!ran.err.is_empty() && !desk.path("new").exists(), "{ran:?}");
    }
}

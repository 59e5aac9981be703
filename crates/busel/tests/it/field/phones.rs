//! Whose phone tells what: two phones with one box, four digits, a phone that was cut off, a link that
//! was taken, and what somebody who is no phone hears.

use busel_domain::boxes::{BoxFact, Countersign};
use busel_domain::quantity::Units;

use super::*;
use crate::pages::guard::ask;
use crate::pages::looks::picture;

/// Hands over the box of W-3 by itself, to the group of this waybill.
fn hand_over_the_box(page: &Page<'_>, way: u32) {
    goes(page, &format!("#/way/{way}/boxes"), "#code");
    let code = box_of(Whose::Own).to_string();
    page.click("#code");
    page.type_here(&code);
    page.click(".typed .btn");
    page.until("document.querySelector('.boxes input:checked')");
    page.click("#signed-paper");
    page.click(".act .go");
    page.until("location.hash === '#/done' && document.querySelector('#here .chip')");
}

fn of_box(centre: &Centre, fit: impl Fn(&BoxFact) -> bool) -> usize {
    let fits = |fact: &Fact| if let Fact::Box { what, .. } = fact { fit(what) } else { false };
    facts(centre, Thing::Box(box_of(Whose::Own)), fits).len()
}

#[test]
fn of_two_phones_with_one_box_the_second_is_a_witness_or_a_person_decides() {
    for (way, fate) in [(3, "delivered"), (2, "person")] {
        let (Some(first), Some(second)) = (Browser::start(), Browser::start()) else { return };
        let centre = on_the_road();
        let line = Line::to(centre.address);
        let invites = [invited(&centre, DRIVER, &[3]).1, invited(&centre, OTHER, &[3, 2]).1];
        let pages = [first.page(), second.page()];
        for (page, invite) in pages.iter().zip(&invites) {
            take_along(page, &line, invite);
        }
        line.set(Mode::Cut);
        hand_over_the_box(&pages[0], 3);
        hand_over_the_box(&pages[1], way);
        line.set(Mode::Open);
        pages[0].eval("sendNow(); null");
        come_to(&pages[0], "delivered", 1);
        pages[1].eval("sendNow(); null");
        come_to(&pages[1], fate, 1);
        assert_eq!(of_box(&centre, |what| matches!(what, BoxFact::HandedOver { .. })), 1);
        let witnessed = of_box(&centre, |what| matches!(what, BoxFact::Witnessed { .. }));
        let contested = of_box(&centre, |what| matches!(what, BoxFact::Contested { .. }));
        assert_eq!((witnessed, contested), if way == 3 { (1, 0) } else { (0, 1) });
        let present = centre.clerk.present();
        let carton = present.book.carton(box_of(Whose::Own)).expect("it is known");
        assert_eq!(carton.is_contested(), way == 2, "nobody has it until somebody decides");
        if way == 2 {
            goes(&pages[1], "#/phone", ".chip.act");
            let told = pages[1].eval("document.getElementById('here').textContent");
            assert!(told.as_str().is_some_and(|told| told.contains("somebody else has it")));
        }
        is_well(&centre);
    }
}

#[test]
fn four_digits_prove_a_hand_over_and_wrong_ones_only_tell_of_it() {
    let Some(browser) = Browser::start() else { return };
    let (centre, _line, page) = on_a_run(&browser, &[1, 2]);
    let right = centre.door.receiver_code(WaybillId(1)).text().to_owned();
    for (way, fate) in [(1, "delivered"), (2, "person")] {
        goes(&page, &format!("#/way/{way}"), "#digits");
        page.click("#digits");
        page.type_here(&right);
        page.click(".act .go");
        page.until("location.hash === '#/done'");
        come_to(&page, fate, 1);
        assert_eq!(received(&centre, way), 1, "a report is never refused");
        let is = |fact: &Fact| {
            let wanted = if way == 1 { Countersign::Code } else { Countersign::Nothing };
            matches!(fact, Fact::ReceiptReported { signed, .. } if *signed == wanted)
        };
        assert_eq!(facts(&centre, Thing::Waybill(WaybillId(way)), is).len(), 1);
    }
}

#[test]
fn what_is_counted_on_the_phone_is_what_the_books_have() {
    let Some(browser) = Browser::start() else { return };
    let (centre, _line, page) = on_a_run(&browser, &[1]);
    goes(&page, "#/way/1/some", ".counted input");
    page.click("#signed-nothing");
    page.click(".act .go");
    page.until("document.querySelector('.counted .wrong')");
    page.click(".counted input[name=good]");
    page.type_here("0,09");
    page.click(".act .go");
    page.until("location.hash === '#/done'");
    come_to(&page, "delivered", 1);
    let present = centre.clerk.present();
    let way = present.book.waybill(WaybillId(1)).expect("it left");
    let counted = way.received.as_ref().expect("it came");
    assert_eq!(counted[0].good, Units::new(90).expect("of a hundred grams of rice"));
    assert!(!way.is_clean(), "ten grams are missing, and that is a difference");
}

/// A camera that has this label before it, and a phone that reads squares.
const CAMERA: &str = "(() => {
    const canvas = document.createElement('canvas');
    canvas.getContext('2d').fillRect(0, 0, 9, 9);
    navigator.mediaDevices.getUserMedia = async () => canvas.captureStream(5);
    window.BarcodeDetector = class { async detect() { return [{ rawValue: window.label }]; } };
    return null; })()";

#[test]
fn labels_are_read_one_after_the_other_without_a_tap_between() {
    let Some(browser) = Browser::start() else { return };
    let (centre, _line, page) = on_a_run(&browser, &[3]);
    page.eval(CAMERA);
    let other = box_of(Whose::Foreign);
    page.eval(&format!("window.label = '{}'; null", box_of(Whose::Own).whole()));
    goes(&page, "#/way/3/boxes", "video");
    page.click(".typed .btn:last-child");
    page.until("document.querySelectorAll('.boxes input:checked').length === 1");
    page.eval("window.label = 'https://example.org/7K3M9QF2'; null");
    page.eval(&format!("window.label = '{}'; null", other.whole()));
    page.until("document.querySelectorAll('.boxes input:checked').length === 2");
    let told = page.eval("document.querySelector('.boxes').textContent");
    assert!(told.as_str().is_some_and(|told| told.contains("Not on this run")), "{told}");
    page.click("#signed-nothing");
    page.click(".act .go");
    page.until("location.hash === '#/done'");
    // The other box is none of this run's: the centre keeps the report for a person.
    come_to(&page, "delivered", 1);
    come_to(&page, "person", 1);
    assert_eq!(centre.clerk.present().book.aside().count(), ASIDE + 1);
}

#[test]
fn a_phone_that_is_cut_off_says_so_and_keeps_what_it_has() {
    let Some(browser) = Browser::start() else { return };
    let centre = on_the_road();
    let line = Line::to(centre.address);
    let (phone, invite) = invited(&centre, DRIVER, &[1]);
    let page = browser.page();
    take_along(&page, &line, &invite);
    line.set(Mode::Cut);
    hand_over(&page, 1);
    centre.block_on(centre.door.revoke_phone(phone)).expect("one tap");
    line.set(Mode::Open);
    page.eval("sendNow(); null");
    page.until("isEnded");
    goes(&page, "#/phone", ".ended");
    assert_eq!((fates(&page, "saved"), received(&centre, 1)), (1, 0));
    // The link works once, also for whoever finds it later.
    let Some(thief) = Browser::start() else { return };
    let other = thief.page();
    other.goto(&line.url(&invite));
    types_pin(&other, PIN);
    other.click(".act .go");
    other.until("document.getElementById('title').textContent.includes('no longer on a run')");
    assert_eq!(other.eval("kept('run').then((run) => run === undefined)"), true);
}

#[test]
fn when_a_phone_is_cut_off_it_is_told_at_once_what_it_could_show_and_whom_to_warn() {
    let Some(browser) = Browser::start() else { return };
    let (centre, _line, page) = on_a_run(&browser, &[1]);
    let phone = centre.block_on(centre.door.phones()).expect("one")[0].id.0;
    let words = format!("phone={phone}");
    let answer = crate::pages::links::coordinator(&centre, "POST", "/phones/revoke", &words);
    assert_eq!(answer.code, 303, "{}", answer.body);
    let to = answer.header("location").expect("its page").to_owned();
    assert!(to.starts_with(&format!("/phones/{phone}?")), "{to}");
    page.eval("refresh().catch(() => null).then(() => null)");
    page.until("isEnded");
    let report = centre.page(&browser);
    report.goto(&centre.url(&format!("/phones/{phone}")));
    let text = report.eval("document.querySelector('main').innerText");
    let text = text.as_str().expect("a text").to_owned();
    for part in ["W-1", "Group name 1", "Whom to warn", "how anybody is reached"] {
        assert!(text.contains(part), "no {part} in {text}");
    }
    assert!(!text.contains("W-2") && !text.contains("Group name 2"), "{text}");
    // Who carried it stands in no fact: who drove which way is nobody's to look up.
    let carried = |event: &Event| event.fact.about().contains(&Thing::Member(DRIVER));
    let about = facts(&centre, Thing::Waybill(WaybillId(1)), |_| true);
    assert!(!about.iter().any(carried));
    report.leads_on("warned", || report.click("form[action$='/warned'] button"));
    let known = centre
        .clerk
        .present()
        .book
        .cut_off_phone(u32::try_from(phone).expect("small"))
        .expect("cut off")
        .clone();
    assert_eq!(centre.clerk.present().book.unwarned(&known), []);
    is_well(&centre);
}

#[test]
fn a_phone_is_cut_off_even_where_nothing_can_be_written_down() {
    let Some(browser) = Browser::start() else { return };
    let (centre, _line, page) = on_a_run(&browser, &[1]);
    let phone = centre.block_on(centre.door.phones()).expect("one")[0].id.0;
    // As when the disk is full: no command gets into the journal any more.
    centre.block_on(centre.clerk.stop());
    let words = format!("phone={phone}");
    let answer = crate::pages::links::coordinator(&centre, "POST", "/phones/revoke", &words);
    assert!(answer.code >= 500, "that it is not written down is said: {}", answer.code);
    assert!(centre.block_on(centre.door.phones()).expect("readable").is_empty());
    page.eval("refresh().catch(() => null).then(() => null)");
    page.until("isEnded");
}

#[test]
fn whoever_is_no_phone_hears_of_nothing() {
    let centre = on_the_road();
    let host = centre.address.to_string();
    let origin = format!("http://{host}");
    for path in ["/field/bind", "/field/run", "/field/outbox", "/field/carried", "/field/photo"] {
        let mut told = Vec::new();
        for (phone, signature) in [
            ("1", "0".repeat(128)),
            ("99", "f".repeat(128)),
            ("-1", String::new()),
            ("x", "zz".into()),
        ] {
            for body in
                ["{\"rows\":[]}", "", "[", "{\"secret\":\"00\",\"key\":\"04\",\"token\":\"00\"}"]
            {
                let headers = [
                    ("Host", host.as_str()),
                    ("Origin", &origin),
                    ("Content-Type", "application/json"),
                    ("Busel-Phone", phone),
                    ("Busel-Signature", &signature),
                ];
                let answer = ask(centre.address, "POST", path, &headers, body);
                told.push((answer.code, answer.body));
            }
        }
        assert!(told.iter().all(|one| *one == (404, "{}".to_owned())), "{path}: {told:?}");
    }
}

#[test]
fn every_screen_is_open_to_everybody_and_fits_the_smallest_phone() {
    let Some(browser) = Browser::start() else { return };
    let centre = on_the_road();
    let line = Line::to(centre.address);
    let (_, invite) = invited(&centre, DRIVER, &[1, 3]);
    let page = browser.page();
    // The longest words of all.
    take_along(&page, &line, &invite.replace("/en?", "/uk?"));
    assert_eq!(page.eval("document.documentElement.lang"), "uk");
    line.set(Mode::Cut);
    hand_over(&page, 1);
    page.until("!document.getElementById('net').hidden");
    let code = box_of(Whose::Own).to_string();
    let inside = format!("#/box/{code}");
    let screens = [
        ("done", "#/done", ".chip"),
        ("run", "#/", ".way"),
        ("way", "#/way/3", "#signed-paper"),
        ("some", "#/way/3/some", ".counted"),
        ("boxes", "#/way/3/boxes", ".boxes"),
        ("count", "#/count", ".way"),
        ("box", &inside, ".counted"),
        ("phone", "#/phone", ".chip"),
        ("hide", "#/hide", ".go"),
        ("ask", "#/ask", ".asks"),
    ];
    for (width, dark) in [(320, false), (360, true), (1440, false)] {
        page.size(width, 740, dark);
        for (name, hash, there) in screens {
            goes(&page, hash, there);
            let light = if dark { "dark" } else { "light" };
            picture(&page, &format!("field-{name}-{width}-{light}"));
            assert_eq!(page.axe(), [], "{name} at {width}");
            assert_eq!(page.overflow(), 0, "{name} at {width} pushes something aside");
        }
    }
    let small = "[...document.querySelectorAll('main a, main button, main label, .tabs a')]
        .filter((one) => one.offsetParent && one.getBoundingClientRect().height < 44).length";
    assert_eq!(page.eval(small), 0, "a thumb in a glove hits everything");
    let refused = page.complaints().into_iter().filter(|said| !said.contains("net::ERR"));
    assert_eq!(refused.collect::<Vec<_>>(), Vec::<String>::new());
}

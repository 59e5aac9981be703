//! What was saved arrives exactly once: offline, after the browser was killed, after an answer was lost,
//! from two tabs, past a hotel, and over a new version.

use busel_domain::boxes::{BoxFact, Countersign};

use super::*;

#[test]
fn three_hand_overs_without_a_network_survive_a_killed_browser_and_count_once() {
    let folder = tempfile::tempdir().expect("a folder for the phone");
    let Some(browser) = Browser::start_in(folder.path()) else { return };
    let (centre, line, page) = on_a_run(&browser, &[1, 2, 3]);
    line.set(Mode::Cut);
    for (turn, way) in [1, 2, 3].into_iter().enumerate() {
        hand_over(&page, way);
        assert_eq!(fates(&page, "saved"), turn as u64 + 1, "it is saved before the screen says so");
    }
    page.until("!document.getElementById('net').hidden");
    assert_eq!(page.eval("document.querySelector('#unsent b').textContent"), "3");
    drop(page);
    browser.kill();

    let browser = Browser::start_in(folder.path()).expect("it started before");
    let page = browser.page();
    page.size(360, 740, false);
    page.goto(&line.url("/field"));
    unlock(&page);
    page.until("document.querySelectorAll('.way .chip.wait').length === 3");
    assert_eq!(fates(&page, "saved"), 3, "nothing was lost with the browser");
    assert_eq!([1, 2, 3].map(|way| received(&centre, way)), [0; 3]);
    line.set(Mode::Open);
    goes(&page, "#/phone", ".list");
    come_to(&page, "delivered", 3);
    page.until("document.querySelectorAll('.chip.ok').length === 3");
    assert_eq!([1, 2].map(|way| received(&centre, way)), [1; 2]);
    let came = facts(&centre, Thing::Box(box_of(Whose::Own)), |fact| {
        let handed =
            |what: &BoxFact| matches!(what, BoxFact::HandedOver { signed: Countersign::Paper, .. });
        matches!(fact, Fact::Box { what, .. } if handed(what))
    });
    assert_eq!(came.len(), 1);
    assert_eq!(came[0].by, DRIVER);
    let present = centre.clerk.present();
    assert!(present.book.waybills().all(|way| way.received.is_some()));
    is_well(&centre);
}

#[test]
fn an_answer_that_is_lost_after_the_disk_had_it_does_not_count_twice() {
    let Some(browser) = Browser::start() else { return };
    let (centre, line, page) = on_a_run(&browser, &[1]);
    line.set(Mode::LosesAnswers);
    hand_over(&page, 1);
    page.until("!isReached");
    assert!(
        line.lost() > 0 && received(&centre, 1) == 1,
        "the centre has it, the phone does not know"
    );
    assert_eq!(fates(&page, "saved"), 1);
    goes(&page, "#/phone", ".btn");
    page.until("document.getElementById('here').textContent.includes('Not sure it arrived')");
    line.set(Mode::Open);
    page.click("#here .btn");
    come_to(&page, "delivered", 1);
    assert_eq!(received(&centre, 1), 1);
    is_well(&centre);
}

#[test]
fn two_tabs_send_what_both_saved_and_each_once() {
    let Some(browser) = Browser::start() else { return };
    let centre = on_the_road();
    let line = Line::to(centre.address);
    let (_, invite) = invited(&centre, DRIVER, &[1, 2]);
    let (one, other) = (browser.page(), browser.page());
    take_along(&one, &line, &invite);
    other.size(360, 740, false);
    other.goto(&line.url("/field"));
    unlock(&other);
    other.until("document.querySelectorAll('.way').length === 2");
    line.set(Mode::Cut);
    hand_over(&one, 1);
    hand_over(&other, 2);
    assert_eq!(fates(&one, "saved"), 2);
    line.set(Mode::Open);
    for page in [&one, &other] {
        page.eval("sendNow(); sendNow(); null");
    }
    for page in [&one, &other] {
        come_to(page, "delivered", 2);
        page.until("document.querySelectorAll('#here .chip.ok').length === 2");
    }
    assert_eq!([1, 2].map(|way| received(&centre, way)), [1; 2]);
    is_well(&centre);
}

#[test]
fn a_hotel_that_answers_everything_takes_nothing_in() {
    let Some(browser) = Browser::start() else { return };
    let (centre, line, page) = on_a_run(&browser, &[1]);
    line.set(Mode::Hotel);
    hand_over(&page, 1);
    page.until("!document.getElementById('net').hidden");
    assert!(line.welcomed() > 0, "the hotel was asked");
    assert_eq!((fates(&page, "saved"), received(&centre, 1)), (1, 0));
    // The app itself comes from the phone, not from the hotel.
    page.goto(&line.url("/field"));
    unlock(&page);
    page.until("document.querySelector('.way .chip.wait')");
    line.set(Mode::Open);
    page.eval("sendNow(); null");
    come_to(&page, "delivered", 1);
    assert_eq!(received(&centre, 1), 1);
}

#[test]
fn a_new_version_waits_for_a_tap_and_keeps_what_is_not_sent() {
    let Some(browser) = Browser::start() else { return };
    let (centre, line, page) = on_a_run(&browser, &[1]);
    line.set(Mode::TellsNothing);
    hand_over(&page, 1);
    page.until("!isReached");
    assert!(line.lost() > 0);
    // In another language the page is another one, as it is after the centre's program was renewed.
    page.goto(&line.url("/language/pl?back=/field"));
    assert_eq!(page.eval("document.documentElement.lang"), "en", "the old one, out of the phone");
    page.until("!document.getElementById('fresh').hidden");
    assert_eq!(fates(&page, "saved"), 1);
    page.leads_on("#fresh button", || page.click("#fresh button"));
    page.until("document.documentElement.lang === 'pl'");
    unlock(&page);
    page.until("document.querySelector('.way .chip.wait')");
    assert_eq!((fates(&page, "saved"), received(&centre, 1)), (1, 0));
    line.set(Mode::Open);
    page.eval("sendNow(); null");
    come_to(&page, "delivered", 1);
    assert_eq!(received(&centre, 1), 1);
    is_well(&centre);
}

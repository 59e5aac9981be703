//! The last one is taken back as long as nobody can have heard of it, and not a moment longer.

use super::*;

const UNDO: &str = "#here .act button";

#[test]
fn what_was_taken_back_before_it_was_sent_never_happened() {
    let Some(browser) = Browser::start() else { return };
    let (centre, line, page) = on_a_run(&browser, &[1, 2]);
    line.set(Mode::Cut);
    hand_over(&page, 2);
    hand_over(&page, 1);
    page.until(&format!("document.querySelector('{UNDO}')?.textContent === 'Undo the last one'"));
    page.click(UNDO);
    page.until("location.hash === '#/phone' && document.querySelector('.chip.off')");
    assert_eq!((fates(&page, "undone"), fates(&page, "saved")), (1, 1));
    assert_eq!(
        page.eval("all('outbox').then((rows) => rows.length)"),
        2,
        "a record is never changed"
    );
    line.set(Mode::Open);
    page.eval("sendNow(); null");
    come_to(&page, "delivered", 1);
    assert_eq!([1, 2].map(|way| received(&centre, way)), [0, 1]);
    // It can be told again, as it was.
    hand_over(&page, 1);
    come_to(&page, "delivered", 2);
    assert_eq!(received(&centre, 1), 1);
    is_well(&centre);
}

#[test]
fn what_may_be_at_the_centre_is_not_taken_back() {
    let Some(browser) = Browser::start() else { return };
    let (centre, line, page) = on_a_run(&browser, &[1]);
    line.set(Mode::LosesAnswers);
    hand_over(&page, 1);
    page.until("!isReached");
    assert_eq!(received(&centre, 1), 1, "the centre has it, the phone does not know");
    assert_eq!(page.eval("undo()"), false);
    page.until(&format!("document.querySelector('{UNDO}') === null"));
    assert_eq!(fates(&page, "saved"), 1);
    line.set(Mode::Open);
    page.eval("sendNow(); null");
    come_to(&page, "delivered", 1);
    assert_eq!(received(&centre, 1), 1);
}

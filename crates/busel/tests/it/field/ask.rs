//! What a group asks for at its stop comes to the desk as a need that nobody has checked.

use busel_domain::need::{Priority, Trust};

use super::*;

#[test]
fn what_a_group_asks_a_driver_for_is_a_need_to_be_checked() {
    let Some(browser) = Browser::start() else { return };
    let (centre, line, page) = on_a_run(&browser, &[1, 3]);
    let known = centre.clerk.present().book.needs().count();
    line.set(Mode::Cut);
    page.click(".tabs a[href='#/ask']");
    page.until("document.querySelector('[data-at=\"#/ask\"] .asks')");
    page.click(".act .go");
    page.until("document.querySelector('.wrong')?.textContent.includes('Nothing is chosen')");
    // Twice more, once less, of the first; once more of the last.
    for step in [
        "li:first-child .step:last-child",
        "li:first-child .step:last-child",
        "li:first-child .step",
        "li:last-child .step:last-child",
        "li:first-child .step:last-child",
    ] {
        page.click(&format!(".asks {step}"));
    }
    page.until("document.querySelector('.asks output').textContent === '2'");
    assert_eq!((page.axe(), page.overflow()), (Vec::new(), 0));
    page.click("#urgent");
    page.click(".act .go");
    page.until("location.hash === '#/done'");
    assert_eq!(fates(&page, "saved"), 1);
    line.set(Mode::LosesAnswers);
    page.eval("sendNow(); null");
    page.until("!isReached");
    line.set(Mode::Open);
    page.eval("sendNow(); null");
    come_to(&page, "delivered", 1);
    let present = centre.clerk.present();
    let mut needs: Vec<_> = present.book.needs().collect();
    needs.sort_by_key(|need| need.id);
    let fresh = &needs[known..];
    assert_eq!(fresh.len(), 2, "once, though it was sent twice");
    for need in fresh {
        assert_eq!(
            (need.line.group, need.line.trust, need.line.priority),
            (GroupId(1), Trust::V0, Priority::P2)
        );
        let raised =
            facts(&centre, Thing::Need(need.id), |fact| matches!(fact, Fact::NeedRaised { .. }));
        assert_eq!(raised[0].by, DRIVER);
    }
}

#[test]
fn nobody_asks_by_a_phone_for_a_group_that_is_not_on_its_run() {
    let Some(browser) = Browser::start() else { return };
    let (centre, _line, page) = on_a_run(&browser, &[1]);
    let known = centre.clerk.present().book.needs().count();
    for (group, chosen) in [
        (2, "{ 'food.bread': 2 }"),
        (99, "{ 'food.bread': 2 }"),
        (1, "{ 'no.such': 2 }"),
        (1, "{}"),
    ] {
        page.eval(&format!("save([{{ tells: {{ kind: 'ask', group: {group}, chosen: {chosen}, urgent: false }}, shown: 'x' }}]).then(sendNow).then(() => null)"));
    }
    come_to(&page, "person", 4);
    assert_eq!(centre.clerk.present().book.needs().count(), known);
}

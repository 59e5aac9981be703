//! A phone whose papers change on the way: it shows the new ones at its next signal, what its vehicle goes
//! through, and tells of a stop where nobody was.

use busel_domain::convoy::{Leading, Part};
use busel_domain::ids::{ConvoyId, LotId};
use busel_domain::quantity::Units;
use busel_domain::sight::Matter;

use super::*;
use crate::pages::looks::picture;

fn lead(centre: &Centre, leading: Leading) {
    give(centre, Command::Lead { leading });
}

/// All of W-1, a hundred grams of rice, goes to the other group.
pub(super) fn sent_on(centre: &Centre) {
    let units = Units::new(100).expect("small");
    let loose = [(LotId(1), units)].into();
    let to = Some(Destination::Group(GroupId(2)));
    let on = Some((ConvoyId(1), 0));
    let parts = vec![Part { on, to, loose, boxes: Vec::new() }];
    lead(centre, Leading::Reissue { waybill: WaybillId(1), parts });
}

/// The text of the screen.
fn shown(page: &Page<'_>) -> String {
    let text = page.eval("document.getElementById('here').textContent");
    text.as_str().expect("a text").to_owned()
}

#[test]
fn a_run_follows_what_a_desk_decides_at_the_next_signal() {
    let Some(browser) = Browser::start() else { return };
    let (centre, line, page) = on_a_run(&browser, &[1]);
    goes(&page, "#/", ".way");
    assert!(shown(&page).contains("Group name 1"), "{}", shown(&page));
    line.set(Mode::Cut);
    sent_on(&centre);
    line.set(Mode::Open);
    page.eval("dispatchEvent(new Event('online')); null");
    page.until("document.getElementById('here').textContent.includes('W-4')");
    let text = shown(&page);
    assert!(text.contains("in place of W-1") && text.contains("Group name 2"), "{text}");
    assert!(!text.contains("Group name 1"), "{text}");
    hand_over(&page, 4);
    come_to(&page, "delivered", 1);
    assert_eq!(received(&centre, 4), 1);
    is_well(&centre);
}

#[test]
fn what_is_delivered_by_the_old_paper_is_accepted_and_nothing_is_lost() {
    let Some(browser) = Browser::start() else { return };
    let (centre, line, page) = on_a_run(&browser, &[1]);
    line.set(Mode::Cut);
    hand_over(&page, 1);
    sent_on(&centre);
    line.set(Mode::Open);
    page.eval("sendNow(); null");
    come_to(&page, "delivered", 1);
    let book = &centre.clerk.present().book;
    let with = |id| book.stock().held(LotId(1), busel_domain::ledger::Account::Group(GroupId(id)));
    assert_eq!((with(1), with(2)), (100, 0), "it is where the driver says");
    is_well(&centre);
}

#[test]
fn a_driver_sees_their_own_vehicle_and_tells_that_nobody_was_there() {
    let Some(browser) = Browser::start() else { return };
    let (centre, _line, page) = on_a_run(&browser, &[1]);
    goes(&page, "#/", ".way");
    page.until("document.querySelector('#here a[href=\"#/convoy\"]')");
    goes(&page, "#/convoy", ".card");
    let text = shown(&page);
    assert!(text.contains("06:00 Hub"), "{text}");
    assert!(!text.contains("Driver of the road"), "who else is in it is not told: {text}");
    picture(&page, "field-convoy-360-light");
    assert_eq!(page.axe(), []);
    // Locked, nothing of it is there to read.
    let plain = page.eval("kept('run').then((run) => JSON.stringify(run).includes('06:00'))");
    assert_eq!(plain, false);
    let looked = |fact: &Fact| matches!(fact, Fact::Looked { matter: Matter::Routes, .. });
    let looks = facts(&centre, Thing::Waybill(WaybillId(1)), looked).len();
    assert_eq!(looks, 1, "reading the sheet is written down once, however often it asks");
    page.eval("refresh().then(() => null)");
    assert_eq!(facts(&centre, Thing::Waybill(WaybillId(1)), looked).len(), 1);
    goes(&page, "#/way/1", "#signed-paper");
    picture(&page, "field-way-nobody-360-light");
    page.eval("[...document.querySelectorAll('.act button')].at(-1).click(); null");
    page.until("location.hash === '#/done' && document.querySelector('#here .chip')");
    come_to(&page, "delivered", 1);
    let present = centre.clerk.present();
    let way = present.book.waybill(WaybillId(1)).expect("it is there");
    assert!(way.nobody_there.is_some() && way.is_under_way(), "it stays aboard");
    goes(&page, "#/", ".way");
    assert_eq!(
        page.eval("document.querySelectorAll('.way .chip').length"),
        0,
        "nothing is told of it"
    );
    is_well(&centre);
}

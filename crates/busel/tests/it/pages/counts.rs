//! Counts at the desk as a warehouse has them: blind, shown when they differ, posted by somebody else.

use busel_domain::boxes::BoxCode;
use busel_domain::count::CountState;
use busel_domain::ids::{CountId, HubId, LotId};
use busel_domain::ledger::{Account, Place};

use super::centre::Centre;
use super::matrix::{Whose, box_of, small_centre};
use super::meanwhile::{SECOND, two_desks};
use super::needs::Sender;
use crate::browser::{Browser, Hand, Walk};

const SHELF: Account = Account::Hub(HubId(1));
const OPEN: Account = Account::Discrepancy(Place::Hub(HubId(1)));

fn held(centre: &Centre, account: Account) -> i64 {
    centre.clerk.present().book.stock().held(LotId(1), account)
}

/// The newest count.
fn last(centre: &Centre) -> (CountId, CountState) {
    let present = centre.clerk.present();
    let count = present.book.counts().next_back().expect("somebody counted");
    (count.id, count.state)
}

fn counted(found: &str) -> [(&str, &str); 3] {
    [("hub", "H-1"), ("lot", "L-1"), ("found", found)]
}

#[test]
fn a_count_of_a_lot_is_blind_and_another_person_posts_it() {
    let centre = two_desks();
    let (first, second) = (Sender::new(&centre), Sender::of(&centre, SECOND));
    let was = held(&centre, SHELF);
    let form = first.get("/stock/L-1/count").body;
    let main = form.split("<main").nth(1).expect("a page");
    for number in ["900", "1,000", "1 000", "0.9", "0,9"] {
        assert!(!main.contains(number), "the form says {number}: {main}");
    }
    let slip = first.post("/stock/L-1/count", &counted("a few"));
    assert_eq!(slip.code, 422);
    assert!(slip.body.contains("value=\"a few\""), "what was typed stays: {}", slip.body);
    let answer = first.post("/stock/L-1/count", &counted("880 g"));
    assert_eq!(answer.code, 303, "{}", answer.body);
    let (id, state) = last(&centre);
    assert_eq!((state, held(&centre, SHELF)), (CountState::Waits, was), "nothing is believed yet");
    // As a double tap sends it.
    first.once_more();
    assert_eq!(first.post("/stock/L-1/count", &counted("880 g")).code, 303);
    assert_eq!(last(&centre).0, id);

    let path = format!("/counts/{id}");
    let own = first.get(&path).body;
    assert!(own.contains("880\u{a0}g") && own.contains("900\u{a0}g"), "{own}");
    assert!(!own.contains(&format!("{path}/post")), "nobody posts their own: {own}");
    assert_eq!(first.post(&format!("{path}/post"), &[]).code, 422);
    // One waits that the console counted; their own is for others only.
    assert!(first.get("/?").body.contains("1 count waits for a second person"));
    assert!(second.get("/?").body.contains("2 counts wait for a second person"));
    // Something leaves between the count and its posting.
    let sent = [("from", "H-1"), ("to", "G-1"), ("L-1", "100 g")];
    assert_eq!(second.post("/waybills/new", &sent).code, 303);
    let answer = second.post(&format!("{path}/post"), &[]);
    assert_eq!(answer.code, 303, "{}", answer.body);
    assert_eq!((held(&centre, SHELF), held(&centre, OPEN)), (was - 100 - 20, 20));
    let late = second.post(&format!("{path}/post"), &[]);
    assert_eq!(late.code, 422);
    assert!(late.body.contains("is settled already"), "{}", late.body);
    assert!(first.get("/stock/L-1").body.contains("20\u{a0}g missing"), "it stands open");
}

#[test]
fn a_count_that_agrees_is_written_down_at_once() {
    let centre = small_centre();
    let sender = Sender::new(&centre);
    let before = last(&centre).0;
    let answer = sender.post("/stock/L-1/count", &counted("900 g"));
    let to = answer.header("location").expect("a way");
    assert_eq!((answer.code, to), (303, "/stock/L-1?said=said-count-agrees"));
    assert_eq!(last(&centre).0, before, "nobody else has to look");
}

#[test]
fn whoever_is_not_sure_has_it_counted_anew() {
    let centre = two_desks();
    let (first, second) = (Sender::new(&centre), Sender::of(&centre, SECOND));
    assert_eq!(first.post("/stock/L-1/count", &counted("880 g")).code, 303);
    let (id, _) = last(&centre);
    assert_eq!(second.post(&format!("/counts/{id}/again"), &[]).code, 303);
    let page = first.get(&format!("/counts/{id}")).body;
    assert!(page.contains("/stock/L-1/count?hub=H-1"), "{page}");
    assert!(first.get("/?").body.contains("has to be done anew"));
    let refused = second.post(&format!("/counts/{id}/post"), &[]);
    assert!(refused.body.contains("is too old"), "{}", refused.body);
    assert_eq!(first.post("/stock/L-1/count", &counted("900 g")).code, 303);
    assert!(!first.get("/?").body.contains("has to be done anew"), "it was");
    assert_eq!(held(&centre, OPEN), 0);
}

#[test]
fn a_box_is_counted_by_all_that_is_in_it() {
    let centre = two_desks();
    let (first, second) = (Sender::new(&centre), Sender::of(&centre, SECOND));
    let code: BoxCode = box_of(Whose::Own);
    let form = [("lot", "L-1"), ("found", "8 g")];
    assert_eq!(first.post(&format!("/boxes/{code}/count"), &form).code, 303);
    let (id, _) = last(&centre);
    assert_eq!(second.post(&format!("/counts/{id}/post"), &[]).code, 303);
    let present = centre.clerk.present();
    let inside = present.book.carton(code).expect("it is there").contents[&LotId(1)].get();
    assert_eq!((inside, held(&centre, Account::Discrepancy(Place::Box(code)))), (8, 2));
    assert_eq!(present.book.box_faults(), []);
}

#[test]
fn two_members_count_and_post_by_mouse_and_by_keys() {
    let Some(browser) = Browser::start() else { return };
    let centre = two_desks();
    for (hand, width, number) in [(Hand::Mouse, 360, "0,87"), (Hand::Keyboard, 1440, "0,86")] {
        let counts = centre.page(&browser);
        let walk = Walk::new(&counts, hand, width);
        counts.goto(&centre.url("/stock/L-1"));
        walk.tap(".act a[href$='/count']");
        super::looks::picture(&counts, &format!("count-form-{width}"));
        walk.write("input[name=found]", number);
        walk.tap("main form button");
        assert_eq!(walk.taps(), 2);
        super::looks::picture(&counts, &format!("count-own-{width}"));
        let (id, state) = last(&centre);
        assert_eq!(state, CountState::Waits);
        let posts = centre.page_of(&browser, SECOND);
        let walk = Walk::new(&posts, hand, width);
        posts.goto(&centre.url(&format!("/counts/{id}")));
        super::looks::is_open(&posts, "count-post");
        posts.size(width, 900, false);
        walk.tap("form[action$=post] button");
        assert_eq!((walk.taps(), last(&centre).1), (1, CountState::Posted(SECOND)));
    }
}

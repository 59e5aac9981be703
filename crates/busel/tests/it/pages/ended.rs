//! Goods that ended, shelves that have to be counted, pairs of another size, and somebody who wants to be
//! forgotten: what pages say of them, and how they look.

use busel_domain::boxes::Countersign;
use busel_domain::command::{Arrival, ArrivesBy, Command};
use busel_domain::ids::{GroupId, HubId, LotId, WaybillId};
use busel_domain::item::ItemKey;
use busel_domain::lot::Batch;
use busel_domain::quantity::Units;
use busel_domain::waybill::{CountedLine, Destination, SentLine};

use super::centre::{Centre, NOON};
use super::links::{coordinator, give, group_link, offered, open, sends, stranger};
use super::looks;
use super::matrix::small_centre;
use crate::browser::Browser;

fn units(number: u64) -> Units {
    Units::new(number).expect("small")
}

/// So much of an item, which may have ended, comes into the first hub.
fn taken_in(centre: &Centre, item: &str, number: u64, ends_in: Option<i32>) -> LotId {
    let expiry = ends_in.map(|days| NOON.day().plus(days));
    let batch = Batch { expiry, ..Batch::of(ItemKey::new(item).expect("a key")) };
    let arrivals = vec![Arrival::of(batch, units(number))];
    give(centre, Command::TakeIn { source: None, hub: HubId(1), arrivals });
    centre.clerk.present().book.lots().last().expect("taken in").id
}

fn sent(centre: &Centre, lot: LotId, number: u64, to: Destination) -> WaybillId {
    let lines = vec![SentLine { lot, units: units(number), need: None }];
    give(centre, Command::Dispatch { from: HubId(1), to, lines, boxes: Vec::new() });
    centre.clerk.present().book.waybills().last().expect("one was sent").id
}

/// Of sixty pairs forty are sent and fifty-two come.
fn too_many(centre: &Centre) -> (LotId, WaybillId) {
    let lot = taken_in(centre, "clothing.socks_warm", 60, None);
    let waybill = sent(centre, lot, 40, Destination::Group(GroupId(1)));
    let counted = vec![CountedLine { lot, good: units(52), damaged: Units::ZERO }];
    let (otherwise, boxes, signed) = (Vec::new(), Vec::new(), Countersign::Nothing);
    give(centre, Command::ReportReceipt { waybill, counted, otherwise, boxes, signed });
    (lot, waybill)
}

#[test]
fn a_shelf_that_has_to_be_counted_shows_what_is_likely_there_and_where_the_rest_is() {
    let centre = small_centre();
    let (lot, waybill) = too_many(&centre);
    let page = coordinator(&centre, "GET", &format!("/stock/{lot}"), "").body;
    let paper = format!("<a class=\"mono\" href=\"/waybills/{waybill}\">");
    assert!(page.contains("8\u{a0}pairs <small>to be counted (books: 20\u{a0}pairs)"), "{page}");
    assert!(page.contains(&paper), "it leads to the paper");
    let list = coordinator(&centre, "GET", "/stock?q=socks", "").body;
    assert!(list.contains("to be counted (books: 20\u{a0}pairs)"), "{list}");
    let form = coordinator(&centre, "GET", "/waybills/new?from=H-1&to=G-1", "").body;
    assert!(form.contains("8\u{a0}pairs") && !form.contains("20\u{a0}pairs"), "{form}");
    let words = format!("from=H-1&to=G-1&{lot}=9");
    let refused = coordinator(&centre, "POST", "/waybills/new", &words);
    assert_eq!(refused.code, 422);
    assert!(refused.body.contains("likely not all on the shelf"), "{}", refused.body);
}

#[test]
fn food_past_its_day_is_let_out_on_its_page_and_what_is_no_food_is_not() {
    let centre = small_centre();
    let cans = taken_in(&centre, "food.canned_meat", 20, Some(-12));
    let pills = taken_in(&centre, "medicine.ibuprofen", 20, Some(-12));
    let page = |lot: LotId| coordinator(&centre, "GET", &format!("/stock/{lot}"), "").body;
    assert!(page(cans).contains("/let-out\"") && !page(pills).contains("/let-out\""));
    let no_photo = "There is no photo of it yet.";
    assert!(!page(cans).contains(no_photo), "nothing of it can be written off");
    give(&centre, Command::Quarantine { hub: HubId(1), lot: cans, units: units(5) });
    assert!(page(cans).contains(no_photo), "whoever writes it off is asked");
    let let_out = |lot: LotId, why: &str| {
        coordinator(&centre, "POST", &format!("/stock/{lot}/let-out"), &format!("why={why}"))
    };
    assert_eq!(let_out(cans, "").code, 422, "a reason is wanted");
    assert_eq!(let_out(pills, "it+will+do").code, 422);
    assert_eq!(let_out(cans, "three+opened").code, 303);
    let shown = page(cans);
    assert!(shown.contains("three opened") && shown.contains("let out past its day"), "{shown}");
    assert!(!shown.contains("/let-out\""));
    let journal = centre.block_on(centre.clerk.history(busel_domain::ids::Thing::Lot(cans), 9));
    let told = serde_json::to_string(&journal.expect("readable")).expect("plain values");
    assert!(!told.contains("opened"), "the reason is in the vault");
}

#[test]
fn what_is_to_be_counted_what_ended_and_what_came_otherwise_is_open_to_everybody() {
    let Some(browser) = Browser::start() else { return };
    let centre = small_centre();
    open(&centre);
    let (socks, _) = too_many(&centre);
    let boots = taken_in(&centre, "boots.winter", 20, None);
    let way = sent(&centre, boots, 10, Destination::Hub(HubId(2)));
    let words = format!("deed=counted&good-{boots}=6&other-{boots}=4&size-{boots}=EU+41");
    assert_eq!(coordinator(&centre, "POST", &format!("/waybills/{way}/came"), &words).code, 303);
    let small = centre.clerk.present().book.lots().last().expect("set apart").id;
    let van = sent(&centre, boots, 5, Destination::Hub(HubId(2)));
    let parcel = sent(&centre, boots, 5, Destination::Group(GroupId(1)));
    let cans = taken_in(&centre, "food.canned_meat", 24, Some(-12));
    let (hub, group, need) = (HubId(1), GroupId(1), None);
    give(&centre, Command::ReportHandover { hub, group, lot: cans, units: units(6), need });
    let asks = group_link(&centre, GroupId(1));
    let (_, given) = offered(&centre);
    let offer = centre.clerk.present().book.offers().last().expect("made").id;
    let by = ArrivesBy::Offer(offer);
    let batch = Batch::of(ItemKey::new("food.rice").expect("a key"));
    let arrivals = vec![Arrival { by, ..Arrival::of(batch, units(40_000)) }];
    give(&centre, Command::TakeIn { source: None, hub, arrivals });
    let member = centre.page(&browser);
    let pages = [
        ("to-count-lot", format!("/stock/{socks}")),
        ("to-count-list", "/stock?q=socks".to_owned()),
        ("other-size-paper", format!("/waybills/{way}")),
        ("other-size-lot", format!("/stock/{small}")),
        ("other-size-van", format!("/receive/{van}")),
        ("other-size-parcel", format!("{asks}/got/{parcel}")),
        ("ended-lot", format!("/stock/{cans}")),
        ("ended-link", asks),
        ("ended-today", "/".to_owned()),
        ("first-out", "/reports/first-out".to_owned()),
        ("forget", given),
    ];
    for width in looks::WIDTHS {
        looks::are_open_at(&member, &centre, width, pages.clone());
    }
    looks::fit_a_phone(&member, &centre, &pages.iter().map(|(name, path)| (*name, path.as_str())));
}

#[test]
fn somebody_whose_gift_has_come_is_forgotten_by_their_link_and_asked_twice() {
    let centre = small_centre();
    open(&centre);
    let (_, path) = offered(&centre);
    let offer = centre.clerk.present().book.offers().last().expect("just made").clone();
    assert!(!stranger(&centre, "GET", &path, "").body.contains("/forget"), "they take it back");
    let (item, by) = (ItemKey::new("food.rice").expect("a key"), ArrivesBy::Offer(offer.id));
    let units = Units::new(40_000).expect("small");
    let donor = Some("D-0147".into());
    let arrival = Arrival { by, ..Arrival::of(Batch { donor, ..Batch::of(item) }, units) };
    give(&centre, Command::TakeIn { source: None, hub: HubId(1), arrivals: vec![arrival] });
    let lot = centre.clerk.present().book.lots().last().expect("taken in").id;
    let shown = |lot| coordinator(&centre, "GET", &format!("/stock/{lot}"), "").body;
    assert!(shown(lot).contains("D-0147"));
    let page = stranger(&centre, "GET", &path, "");
    assert!(page.body.contains("in bags") && page.body.contains("/forget"));
    let forget = format!("{path}/forget");
    let first = sends(&centre, &path, &forget, "");
    assert_eq!(first.code, 200);
    assert!(first.body.contains("name=\"sure\"") && first.body.contains("in bags"));
    assert!(!centre.clerk.present().book.is_donor_forgotten(lot), "nothing has happened yet");
    let last = sends(&centre, &path, &forget, "sure=yes");
    assert_eq!(last.code, 200);
    // The day on which a copy of today has expired, fourteen days later and the day after.
    let told = "You are forgotten";
    assert!(last.body.contains(told) && last.body.contains("7 Dec"), "{}", last.body);
    // Correct but ended reads like wrong: whoever finds the link learns nothing from it.
    let ended = stranger(&centre, "GET", &path, "");
    let wrong = stranger(&centre, "GET", &format!("/given/{}", "0".repeat(32)), "");
    assert_eq!((ended.code, &ended.body), (wrong.code, &wrong.body));
    let book = &centre.clerk.present().book;
    let words = book.offer(offer.id).and_then(|offer| offer.line.words).expect("it was written");
    assert_eq!(centre.block_on(centre.clerk.words(words)).expect("readable"), None);
    let page = shown(lot);
    assert!(page.contains("forgotten") && !page.contains("D-0147"), "{page}");
    assert_eq!(book.stock().held(lot, busel_domain::ledger::Account::Hub(HubId(1))), 40_000);
}

#[test]
fn a_group_is_told_by_its_link_to_look_at_the_date_of_what_ended() {
    let centre = small_centre();
    let path = group_link(&centre, GroupId(1));
    let cans = ItemKey::new("food.canned_meat").expect("a key");
    let expiry = Some(NOON.day().plus(-12));
    let units = |number| Units::new(number).expect("small");
    let arrivals = vec![Arrival::of(Batch { expiry, ..Batch::of(cans) }, units(24))];
    give(&centre, Command::TakeIn { source: None, hub: HubId(1), arrivals });
    let lot = centre.clerk.present().book.lots().last().expect("taken in").id;
    let told = "Look at the date";
    assert!(!stranger(&centre, "GET", &path, "").body.contains(told));
    let (hub, group, need) = (HubId(1), GroupId(1), None);
    give(&centre, Command::ReportHandover { hub, group, lot, units: units(6), need });
    let page = stranger(&centre, "GET", &path, "").body;
    assert!(page.contains(told) && page.contains("10 Nov"), "{page}");
    // And whoever is a coordinator sees that somebody has to tell the group.
    assert!(coordinator(&centre, "GET", "/", "").body.contains("goods whose date has passed"));
}

//! A van of forty boxes comes: by a scanner that types, by ticks alone, and when not all are there.

use busel_domain::boxes::{BoxCode, Contents, Handling};
use busel_domain::command::Command;
use busel_domain::event::Fact;
use busel_domain::ids::{HubId, LotId, Thing, WaybillId};
use busel_domain::ledger::{Account, Place};
use busel_domain::quantity::Units;
use busel_domain::waybill::Destination;

use super::centre::Centre;
use super::links::give;
use super::looks::{is_open, picture};
use super::matrix::{arrival, small_centre};
use super::needs::Sender;
use crate::browser::{Browser, Hand, Page, Walk};

fn number(count: u64) -> Units {
    Units::new(count).expect("small")
}

/// A van with forty boxes of ten grams on the road to hub 1.
fn van(centre: &Centre, van: u64) -> (WaybillId, Vec<BoxCode>) {
    let codes: Vec<BoxCode> = (0..40)
        .map(|at| BoxCode::drawn(7_654_321 + van * 1_000 + at * 17).expect("reads like no number"))
        .collect();
    give(
        centre,
        Command::TakeIn { source: None, hub: HubId(2), arrivals: vec![arrival(number(400))] },
    );
    let lot = centre.clerk.present().book.lots().last().expect("just taken in").id;
    let contents = Contents::from([(lot, number(10))]);
    let boxes = codes.clone();
    let handling = Handling::Pack { boxes, hub: HubId(2), contents, grams: None };
    give(centre, Command::Handle { handling });
    let (from, to) = (HubId(2), Destination::Hub(HubId(1)));
    give(centre, Command::Dispatch { from, to, lines: Vec::new(), boxes: codes.clone() });
    (centre.clerk.present().book.waybills().last().expect("just sent").id, codes)
}

fn here(centre: &Centre, codes: &[BoxCode]) -> usize {
    let present = centre.clerk.present();
    let is_here = |code: &&BoxCode| {
        present.book.carton(**code).is_some_and(|it| it.at == Some(Account::Hub(HubId(1))))
    };
    codes.iter().filter(is_here).count()
}

/// As a scanner does: it types what it reads and ends with Enter.
fn scan(page: &Page<'_>, text: &str) {
    page.type_here(text);
    page.press("Enter");
}

fn counter(page: &Page<'_>) -> String {
    page.eval("document.querySelector('#came').textContent.trim()")
        .as_str()
        .unwrap_or_default()
        .into()
}

#[test]
fn a_van_of_forty_boxes_is_received_in_three_taps() {
    let Some(browser) = Browser::start() else { return };
    let centre = small_centre();
    let page = centre.page(&browser);
    for (at, (hand, width)) in [(Hand::Mouse, 360), (Hand::Keyboard, 1440)].into_iter().enumerate()
    {
        let (way, codes) = van(&centre, at as u64);
        let walk = Walk::new(&page, hand, width);
        page.goto(&centre.url("/"));
        walk.tap(".act a[href='/receive']");
        picture(&page, &format!("receive-{width}"));
        // The paper is scanned: that is the second.
        page.leads_on("the paper", || scan(&page, &way.to_string()));
        assert_eq!(counter(&page), "0 of 40 here");
        for code in &codes {
            scan(&page, &code.whole());
        }
        assert_eq!(counter(&page), "40 of 40 here", "{hand:?} at {width}");
        assert_eq!(here(&centre, &codes), 0, "nothing is stored before somebody says so");
        picture(&page, &format!("receive-all-{width}"));
        walk.tap("button[value=all]");
        assert_eq!(walk.taps() + 1, 3, "{hand:?} at {width}");
        assert_eq!(here(&centre, &codes), 40);
        assert!(centre.clerk.present().book.waybill(way).expect("sent").received.is_some());
    }
    assert_eq!(page.complaints(), Vec::<String>::new());
}

#[test]
fn thirty_eight_of_forty_come_and_somebody_says_why() {
    let Some(browser) = Browser::start() else { return };
    let centre = small_centre();
    let page = centre.page(&browser);
    let (way, codes) = van(&centre, 3);
    let stranger = BoxCode::drawn(9_999_999).expect("reads like no number");
    let walk = Walk::new(&page, Hand::Mouse, 360);
    page.goto(&centre.url(&format!("/receive/{way}")));
    for code in &codes[..38] {
        scan(&page, &code.to_string());
    }
    // The same box twice, a slip, and one that nobody knows.
    scan(&page, &codes[0].whole());
    scan(&page, "7K3");
    assert_eq!(counter(&page), "38 of 40 here");
    scan(&page, &stranger.whole());
    let told = page.eval("document.querySelector('#told').textContent");
    assert!(told.as_str().is_some_and(|told| told.contains("We do not know")), "{told}");
    is_open(&page, "receive-some");
    page.size(360, 760, false);
    let button = page.eval("document.querySelector('button[value=some]').textContent.trim()");
    assert_eq!(button, "38 of 40: say why");
    walk.write("#why", "Two were wet and stayed on the van.");
    walk.tap("button[value=some]");
    assert_eq!((walk.taps(), here(&centre, &codes)), (1, 38));
    let present = centre.clerk.present();
    let missing = Account::Discrepancy(Place::Waybill(way));
    let left = codes
        .iter()
        .filter(|code| present.book.carton(**code).and_then(|it| it.at) == Some(missing));
    assert_eq!(left.count(), 2);
    let events = centre.block_on(centre.clerk.history(Thing::Waybill(way), 20)).expect("readable");
    assert!(events.iter().any(|event| matches!(event.fact, Fact::Remarked { .. })), "and why");
    assert_eq!(present.book.box_faults(), []);
}

#[test]
fn without_script_every_scan_ticks_and_nothing_is_lost() {
    let centre = small_centre();
    let sender = Sender::new(&centre);
    let (way, codes) = van(&centre, 5);
    let path = format!("/receive/{way}");
    let first = codes[0].to_string();
    let second = codes[1].whole();
    let page = sender.post(&path, &[("deed", "scan"), ("box", &first), ("scan", &second)]);
    assert_eq!(page.code, 200, "{}", page.body);
    assert!(page.body.contains("2 of 40 here"), "{}", page.body);
    let slip = sender.post(&path, &[("deed", "scan"), ("box", &first), ("scan", "7K3M-9QF")]);
    assert_eq!(slip.code, 422);
    assert!(slip.body.contains("1 of 40 here") && slip.body.contains("7K3M-9QF"));
    let silent = sender.post(&path, &[("deed", "some"), ("box", &first), ("why", "")]);
    assert_eq!(silent.code, 422, "somebody has to say why");
    assert!(silent.body.contains("1 of 40 here"), "the ticks stay: {}", silent.body);
    assert_eq!(here(&centre, &codes), 0);
    let all = sender.post(&path, &[("deed", "all"), ("why", "")]);
    assert_eq!(all.code, 303, "{}", all.body);
    assert_eq!(here(&centre, &codes), 40);
}

#[test]
fn a_scanned_text_leads_to_its_paper_or_says_why_not() {
    let centre = small_centre();
    let sender = Sender::new(&centre);
    let (way, codes) = van(&centre, 7);
    let leads = |text: &str| {
        let answer = sender.get(&format!("/receive?code={text}"));
        answer.header("location").map(str::to_owned).ok_or(answer.body)
    };
    assert_eq!(leads(&way.to_string()), Ok(format!("/receive/{way}")));
    assert_eq!(leads(&format!("busel%3A{way}%3Fx")), Ok(format!("/receive/{way}")));
    let code = codes[3];
    assert_eq!(leads(&code.whole()), Ok(format!("/receive/{way}?box={code}")));
    assert!(leads("W-1").expect_err("it goes to a group").contains("goes to a group"));
    assert!(leads("bananas").expect_err("no code").contains("bananas"));
    let lot = centre.clerk.present().book.lot(LotId(1)).is_some();
    assert!(lot && leads("L-1").is_err(), "a lot is no paper");
}

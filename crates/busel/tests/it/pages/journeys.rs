//! The journeys that the desk's pages are made for, in a real browser: by mouse and by keys alone, on
//! a phone and on a desk. The taps are counted and are the promise; what is in the books at the end
//! is looked up there.

use std::fmt::Write as _;

use busel::planning::{self, Fixed};
use busel_domain::command::Command;
use busel_domain::ids::{GroupId, HubId, LotId, PlanId};
use busel_domain::need::{Closed, Need};
use busel_domain::quantity::Units;
use busel_domain::time::Day;
use busel_domain::waybill::{Destination, SentLine};
use busel_planner::progress::Unwatched;

use super::centre::{Centre, NOON};
use super::links::{give, group_link, open};
use super::looks::pictures;
use super::matrix::{need_line, small_centre};
use crate::browser::{Browser, Hand, Page, Walk};

/// By what, and before how wide a window.
const WAYS: [(Hand, u32); 4] =
    [(Hand::Mouse, 360), (Hand::Keyboard, 1440), (Hand::Keyboard, 360), (Hand::Mouse, 1440)];

/// The words on a page, hidden ones too.
fn words(page: &Page<'_>) -> String {
    let words = page.eval("document.querySelector('main').textContent.replace(/\\s+/g, ' ')");
    words.as_str().expect("a text").to_owned()
}

/// A picture of each step, for whoever wants to look.
fn picture(walk: &Walk<'_, '_>, name: &str) {
    let Some(folder) = pictures().filter(|_| walk.hand == Hand::Mouse) else { return };
    for dark in [true, false] {
        walk.page.size(walk.width, 760, dark);
        let light = if dark { "dark" } else { "light" };
        walk.page.screenshot(&folder.join(format!("journey-{name}-{}-{light}.png", walk.width)));
    }
}

/// A plan for one need more than before, which nobody has looked at yet.
fn proposed(centre: &Centre) -> PlanId {
    let units = Units::new(40_000).expect("small");
    let arrivals = vec![super::matrix::arrival(units)];
    give(centre, Command::TakeIn { source: None, hub: HubId(1), arrivals });
    let lines = vec![need_line(1, units)];
    give(centre, Command::RaiseNeeds { source: None, lines });
    let present = centre.clerk.present();
    let made = planning::propose(&present, NOON, None, Fixed::default(), &Unwatched);
    let document = made.expect("it is small");
    assert!(!document.allocated.is_empty(), "there is something to look at");
    give(centre, planning::proposal(document));
    centre.clerk.present().book.plans().last().expect("just proposed").id
}

#[test]
fn in_the_morning_a_plan_is_seen_and_adopted_in_three_taps() {
    let Some(browser) = Browser::start() else { return };
    let centre = small_centre();
    let page = centre.page(&browser);
    for (hand, width) in WAYS {
        let plan = proposed(&centre);
        let walk = Walk::new(&page, hand, width);
        page.goto(&centre.url("/"));
        picture(&walk, "morning-0");
        walk.tap(&format!("main a[href='/plan/{plan}']"));
        picture(&walk, "morning-1");
        let told = words(&page);
        assert!(told.contains("Hub name 1 → Group name 1") && told.contains("Rice"), "{told}");
        let reasons = "[...document.querySelectorAll('.t td:last-child')].map(it => it.textContent.trim().length)";
        let reasons = page.eval(reasons);
        let reasons = reasons.as_array().expect("a list");
        assert!(!reasons.is_empty() && reasons.iter().all(|letters| letters != 0), "a reason each");
        walk.tap(".act a.go");
        picture(&walk, "morning-2");
        let told = words(&page);
        for part in ["Hub name 1 → Group name 1", "Rice", "kg", "m³", "waybill"] {
            assert!(told.contains(part), "the sheet does not list {part}: {told}");
        }
        walk.tap("form[action$=adopt] button");
        picture(&walk, "morning-3");
        assert_eq!(walk.taps(), 3, "{hand:?} at {width}");
        let in_force = centre.clerk.present().book.plan_in_force().map(|plan| plan.id);
        assert_eq!(in_force, Some(plan));
    }
    assert_eq!(page.complaints(), Vec::<String>::new());
}

/// Forty rows as a spreadsheet puts them on the clipboard: in two of them something is odd, and the
/// last two are one need told twice.
fn forty(shelter: usize) -> String {
    let things = [
        "Rice", "Flour", "Oats", "Lentils", "Sugar", "Couscous", "Bulgur", "Garlic", "Nuts", "Salt",
    ];
    let mut sheet = "Group\tWhat is needed\tQuantity\tUnit\n".to_owned();
    for row in 0..40 {
        let (ward, thing) = (row / 10 + 1, if row == 39 { "Nuts" } else { things[row % 10] });
        let (thing, amount) = match row {
            7 => (thing, "plenty".to_owned()),
            22 => ("Unobtainium", "12".to_owned()),
            _ => (thing, (30 + row).to_string()),
        };
        writeln!(sheet, "Shelter {shelter}, ward {ward}\t{thing}\t{amount}\tkg")
            .expect("a text can grow");
    }
    sheet
}

/// Puts a text on the clipboard, out of a page that is nobody's.
fn copy(page: &Page<'_>, text: &str) {
    let mut escaped = String::new();
    for byte in text.bytes() {
        write!(escaped, "%{byte:02X}").expect("a text can grow");
    }
    page.goto(&format!("data:text/html,<textarea autofocus>{escaped}</textarea>"));
    page.click("textarea");
    page.shortcut("a", "selectAll");
    page.shortcut("c", "copy");
}

#[test]
fn forty_needs_of_a_spreadsheet_are_added_in_three_taps() {
    let Some(browser) = Browser::start() else { return };
    let centre = small_centre();
    let page = centre.page(&browser);
    for (shelter, (hand, width)) in WAYS.into_iter().enumerate() {
        let before = centre.clerk.present().book.needs().len();
        let added = || centre.clerk.present().book.needs().len() - before;
        let walk = Walk::new(&page, hand, width);
        copy(&page, &forty(shelter));
        page.goto(&centre.url("/needs"));
        walk.tap(".act a[href^='/import']");
        picture(&walk, "sheet-1");
        walk.paste("#text");
        picture(&walk, "sheet-2");
        let button = page.eval("document.querySelector('.act button.go').textContent.trim()");
        assert_eq!(button, "Add 38, look at 2");
        assert_eq!(added(), 0, "nothing is stored before somebody looked");
        walk.tap(".act button.go");
        picture(&walk, "sheet-3");
        assert_eq!(added(), 38);
        let told = words(&page);
        for part in ["38 lines are added", "2 rows to look at", "plenty", "Unobtainium"] {
            assert!(told.contains(part), "{part}: {told}");
        }
        walk.write(".odd:nth-of-type(1) [aria-invalid]", "37");
        walk.write(".odd:nth-of-type(2) [aria-invalid]", "Oats");
        walk.tap("#add .go");
        picture(&walk, "sheet-4");
        assert_eq!((walk.taps(), added()), (3, 40), "{hand:?} at {width}");
        assert_eq!(page.eval("location.pathname"), "/needs");
        // The newest are on top, and what was told twice is joined there.
        let open = |need: &&Need| need.closed.is_none();
        let count = || centre.clerk.present().book.needs().filter(open).count();
        let was = count();
        walk.tap("button[name=one][value^=join]");
        assert_eq!((walk.taps(), count()), (1, was - 1), "{hand:?} at {width}");
        let present = centre.clerk.present();
        let joined = present.book.needs().filter(|need| need.closed.is_some()).last();
        assert!(matches!(joined.and_then(|need| need.closed), Some(Closed::JoinedTo(_))));
    }
    assert_eq!(page.complaints(), Vec::<String>::new());
}

/// A parcel on the road to the first group.
fn sent(centre: &Centre) {
    let units = Units::new(2).expect("few");
    let line = SentLine { lot: LotId(1), units, need: None };
    let to = Destination::Group(GroupId(1));
    give(centre, Command::Dispatch { from: HubId(1), to, lines: vec![line], boxes: Vec::new() });
}

/// Parcels on the road to the first group.
fn coming(centre: &Centre) -> usize {
    let to = Destination::Group(GroupId(1));
    let present = centre.clerk.present();
    present.book.waybills().filter(|way| way.to == to && way.received.is_none()).count()
}

fn group_asks(centre: &Centre, walk: &Walk<'_, '_>, path: &str, people: u64) {
    let (page, told) = (walk.page, format!("{:?} at {}", walk.hand, walk.width));
    sent(centre);
    let before = centre.clerk.present().book.needs().len();
    page.goto(&centre.url(path));
    picture(walk, "group-0");
    walk.tap("a.go");
    assert_eq!(walk.taps(), 1, "{told}");
    let more = ".steps li:first-child button[name=more]";
    walk.tap(more);
    walk.tap(more);
    picture(walk, "group-1");
    assert_eq!(walk.taps(), 2, "one for each");
    walk.tap("button[value=ask]");
    picture(walk, "group-2");
    assert_eq!(walk.taps(), 1, "{told}");
    let present = centre.clerk.present();
    let asked: Vec<_> = present.book.needs().skip(before).collect();
    let [need] = asked[..] else { panic!("{} needs", asked.len()) };
    assert_eq!(need.line.group, GroupId(1));
    assert_eq!(need.line.asked.map(Units::get), Some(2_000), "two kilograms, {told}");
    let was = coming(centre);
    walk.tap("button[value=all]");
    assert_eq!((walk.taps(), coming(centre)), (1, was - 1), "{told}");
    walk.write("#count", &people.to_string());
    walk.tap("form[action$=people] button");
    let counted = centre.clerk.present().book.people(GroupId(1)).map(|one| one.people.people());
    assert_eq!((walk.taps(), counted), (1, Some(people)), "{told}");
    picture(walk, "group-3");
}

#[test]
fn a_group_leader_asks_in_two_taps_says_it_came_in_one_and_counts_in_one() {
    let Some(browser) = Browser::start() else { return };
    let centre = small_centre();
    let path = group_link(&centre, GroupId(1));
    let page = browser.page();
    for (people, (hand, width)) in (80..).zip(WAYS) {
        group_asks(&centre, &Walk::new(&page, hand, width), &path, people);
    }
    page.without_script();
    group_asks(&centre, &Walk::new(&page, Hand::Mouse, 360), &path, 90);
}

fn donor_offers(centre: &Centre, walk: &Walk<'_, '_>) {
    let (page, told) = (walk.page, format!("{:?} at {}", walk.hand, walk.width));
    let before = centre.clerk.present().book.offers().len();
    page.goto(&centre.url("/give"));
    picture(walk, "donor-0");
    walk.write("#item", "Rice");
    walk.write("#amount", "40 kg");
    walk.choose("#country", "Pola", "PL");
    walk.write_day("#until", (2026, 12, 20));
    walk.tap("form .go");
    picture(walk, "donor-1");
    assert_eq!(walk.taps(), 1, "{told}");
    let present = centre.clerk.present();
    let offers: Vec<_> = present.book.offers().skip(before).collect();
    let [offer] = offers[..] else { panic!("{} offers", offers.len()) };
    assert_eq!(offer.line.units.map(Units::get), Some(40_000), "{told}");
    assert_eq!(offer.line.country.as_deref(), Some("PL"), "{told}");
    assert_eq!(offer.line.until, Day::from_date(2026, 12, 20), "{told}");
    assert!(words(page).contains("Keep this, we cannot send it again"));
    assert_eq!(page.eval("document.querySelectorAll('svg.qr').length"), 1);
    let link = page.eval("document.querySelector('#link').value");
    let link = link.as_str().expect("a link");
    let secret = link.rsplit('/').next().expect("a secret");
    page.goto(&centre.url(&format!("/given/{secret}")));
    picture(walk, "donor-2");
    assert_eq!(page.eval("document.querySelector('h1').textContent"), "Rice");
    assert_eq!((walk.taps(), page.overflow()), (0, 0), "{told}");
}

#[test]
fn a_donor_offers_in_one_tap_and_looks_in_none() {
    let Some(browser) = Browser::start() else { return };
    let centre = small_centre();
    open(&centre);
    let page = browser.page();
    for (hand, width) in WAYS {
        donor_offers(&centre, &Walk::new(&page, hand, width));
    }
    page.without_script();
    donor_offers(&centre, &Walk::new(&page, Hand::Mouse, 360));
}

#[test]
fn keys_that_go_places_are_letters_while_somebody_types() {
    let Some(browser) = Browser::start() else { return };
    let centre = small_centre();
    let page = centre.page(&browser);
    let walk = Walk::new(&page, Hand::Keyboard, 1440);
    page.goto(&centre.url("/plan"));
    page.leads_on("/", || page.press_key("/"));
    assert_eq!(page.eval("location.pathname"), "/find");
    assert_eq!(page.eval("document.activeElement.id"), "find", "one types at once");
    let typed = "gn/x?jk gt";
    for (address, field) in [
        ("/find", "#find"),
        ("/needs/new", "#words"),
        ("/needs?show=all", "#q"),
        ("/import", "#text"),
    ] {
        page.goto(&centre.url(address));
        walk.write(field, typed);
        let value = page.eval(&format!("document.querySelector('{field}').value"));
        assert_eq!(value, typed, "{address}");
        let at = page.eval("location.pathname");
        assert!(address.starts_with(at.as_str().expect("a path")), "{address} led to {at}");
        assert_eq!(page.eval("document.getElementById('keys').open"), false, "{address}");
    }
    // In a list that is chosen from, letters choose.
    page.goto(&centre.url("/needs?show=all"));
    walk.choose("#sort", "n", "newest");
    assert_eq!(page.eval("document.getElementById('keys').open"), false);
}

//! The field app in a real browser, behind a line that fails in every way lines do: what was handed over
//! is in the books exactly once at the end.

mod ask;
mod convoy;
mod file;
mod journey;
mod line;
mod moved;
mod outbox;
mod phones;
mod photos;
mod pin;
mod reader;
mod room;
mod size;
mod slow;
mod squares;
mod undo;

use busel::door::PhoneId;
use busel_domain::command::Command;
use busel_domain::event::{Event, Fact};
use busel_domain::ids::{ActorId, GroupId, HubId, Thing, WaybillId};
use busel_domain::waybill::Destination;

use crate::browser::{Browser, Page};
use crate::pages::centre::Centre;
use crate::pages::links::give;
use crate::pages::matrix::{Whose, box_of, small_centre};
use line::{Line, Mode};

/// Who carries the phones: the driver of the cast, and the hand-out point.
const DRIVER: ActorId = ActorId(6);
const OTHER: ActorId = ActorId(7);

/// Reports that are set aside in the small centre before anything happens: of a lot that nobody knows.
const ASIDE: usize = 2;

/// Three waybills under way: W-1 and W-2 with loose goods, W-3 with the box of hub 1 for group 1.
fn on_the_road() -> Centre {
    under_way(small_centre())
}

/// The same of a centre that is there already.
fn under_way(centre: Centre) -> Centre {
    let to = Destination::Group(GroupId(1));
    let boxes = vec![box_of(Whose::Own)];
    give(&centre, Command::Dispatch { from: HubId(1), to, lines: Vec::new(), boxes });
    assert!(centre.clerk.present().book.waybill(WaybillId(3)).is_some());
    centre
}

/// Sends a phone along, and says by which link.
fn invited(centre: &Centre, member: ActorId, ways: &[u32]) -> (PhoneId, String) {
    let ways = ways.iter().map(|id| WaybillId(*id)).collect();
    let made = centre.block_on(centre.door.make_phone(member, ways, 72, ActorId::FIRST_MEMBER));
    let made = made.expect("there is room");
    (made.phone.id, format!("/language/en?back=/field#{}", made.secret.text().as_str()))
}

/// The six digits that whoever carries a phone has chosen.
const PIN: &str = "271828";

/// Types six digits where the phone asks for them.
fn types_pin(page: &Page<'_>, pin: &str) {
    page.until("document.querySelector('#here #pin')");
    page.click("#pin");
    // A page that has just loaded itself anew drew another field, which nobody has touched.
    page.until(
        "(() => { const field = document.querySelector('#here #pin'); if (field) field.focus();
         return !!field && document.activeElement === field; })()",
    );
    page.type_here(pin);
}

/// Opens a phone that asks for its digits.
fn unlock(page: &Page<'_>) {
    types_pin(page, PIN);
    page.until("!!openKey && !document.querySelector('#pin')");
}

/// Takes a run along: digits are chosen, the link is taken, and the app is on the phone.
fn take_along(page: &Page<'_>, line: &Line, invite: &str) {
    page.size(360, 740, false);
    page.goto(&line.url(invite));
    types_pin(page, PIN);
    page.click(".act .go");
    page.until("kept('run')");
    page.until("document.querySelector('.way')");
    page.until("navigator.serviceWorker.ready.then((known) => !!known.active)");
    page.until("navigator.serviceWorker.controller");
}

/// A centre with goods on the road, and the phone of a driver that took these waybills along.
fn on_a_run<'browser>(browser: &'browser Browser, ways: &[u32]) -> (Centre, Line, Page<'browser>) {
    let centre = on_the_road();
    let line = Line::to(centre.address);
    let (_, invite) = invited(&centre, DRIVER, ways);
    let page = browser.page();
    take_along(&page, &line, &invite);
    (centre, line, page)
}

/// Goes to a screen by its part of the address.
fn goes(page: &Page<'_>, hash: &str, until: &str) {
    page.eval(&format!("location.hash = '{hash}'; null"));
    page.until(&format!("document.querySelector('#here[data-at=\"{hash}\"] {until}')"));
}

/// Hands over all of a waybill, signed on paper.
fn hand_over(page: &Page<'_>, way: u32) {
    goes(page, &format!("#/way/{way}"), "#signed-paper");
    page.click("#signed-paper");
    page.click(".act .go");
    page.until("location.hash === '#/done' && document.querySelector('#here .chip')");
}

/// How many records of the phone stand so.
fn fates(page: &Page<'_>, fate: &str) -> u64 {
    let count = "Promise.all([all('outbox'), answers()]).then(([rows, said]) => rows.filter((row) => fateOf(row, said) === ";
    page.eval(&format!("{count}'{fate}').length)")).as_u64().expect("a count")
}

/// Waits until so many records stand so.
fn come_to(page: &Page<'_>, fate: &str, count: usize) {
    let rows = "Promise.all([all('outbox'), answers()]).then(([rows, said]) => rows.filter((row) => fateOf(row, said) === ";
    page.until(&format!("{rows}'{fate}').length === {count})"));
}

/// The facts about a thing that `fit`.
fn facts(centre: &Centre, thing: Thing, fit: impl Fn(&Fact) -> bool) -> Vec<Event> {
    let all = centre.block_on(centre.clerk.history(thing, 100)).expect("readable");
    all.into_iter().filter(|event| fit(&event.fact)).collect()
}

/// How often a waybill was received.
fn received(centre: &Centre, way: u32) -> usize {
    let is_receipt = |fact: &Fact| matches!(fact, Fact::ReceiptReported { .. });
    facts(centre, Thing::Waybill(WaybillId(way)), is_receipt).len()
}

/// Nothing waits for a person, and the books add up.
fn is_well(centre: &Centre) {
    let present = centre.clerk.present();
    assert_eq!(present.book.aside().count(), ASIDE, "a report was set aside");
    assert_eq!(present.book.box_faults(), Vec::new());
}

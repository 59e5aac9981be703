//! The pages as a person has them: a real server with the demo lists inside, a real browser before
//! it. No script, nobody else asked, nothing an accessibility checker finds, nothing pushed aside.

mod aside;
mod boxes;
pub(crate) mod centre;
mod chat;
mod choices;
mod convoy;
mod convoys;
mod counts;
mod differences;
mod door;
mod ended;
mod fare;
mod forgery;
mod forms;
pub(crate) mod guard;
mod journeys;
mod kits;
pub(crate) mod links;
pub(crate) mod looks;
mod markup;
pub(crate) mod matrix;
mod meanwhile;
mod needs;
mod onward;
mod papers;
pub(crate) mod peers;
mod photos;
mod printed;
mod receive;
mod reports;
mod smuggling;
mod sweep;
mod waybills;

use crate::browser::Browser;
use centre::{Centre, centre};

/// Addresses of all kinds of pages, and what they are called in pictures.
const PAGES: &[(&str, &str)] = &[
    ("today", "/"),
    ("needs", "/needs"),
    ("needs-chosen", "/needs?choose=all"),
    ("need", "/needs/N-12"),
    ("needs-found", "/needs?q=rice&sort=cover&undo=N-3.N-4"),
    ("new-need", "/needs/new"),
    ("unwanted", "/unwanted"),
    ("phones", "/phones"),
    ("peers", "/peers"),
    ("peer", "/peers/E-2"),
    ("peer-letters", "/peers/E-1"),
    ("coming", "/coming/09090909090909090909090909090909"),
    ("phone-gone", "/phones/90"),
    ("group-moved", "/groups/G-8"),
    ("asides", "/aside"),
    ("aside", "/aside/A-1"),
    ("stock", "/stock"),
    ("lot", "/stock/L-3"),
    ("boxes", "/boxes"),
    ("box", "/boxes/7K3M-9QF2"),
    ("counts", "/counts"),
    ("receive", "/receive"),
    ("kits", "/kits"),
    ("kit", "/kits/K-1"),
    ("count-lot", "/stock/L-3/count"),
    ("count-box", "/boxes/7K3M-9QF2/count"),
    ("hub", "/hubs/new"),
    ("groups", "/groups"),
    ("group", "/groups/G-2"),
    ("head-count", "/groups/G-2/people"),
    ("store", "/groups/G-2/store"),
    ("ahead", "/groups/G-2/ahead"),
    ("forecast", "/forecast"),
    ("norms", "/norms"),
    ("import-needs", "/import?list=needs"),
    ("import-stock", "/import?list=stock"),
    ("import-chat", "/import/chat"),
    ("plan", "/plan"),
    ("plan-1", "/plan/P-1"),
    ("unmet", "/plan/P-1/unmet"),
    ("load", "/plan/P-1/H-1/G-1"),
    ("adopt", "/plan/P-1/adopt"),
    ("fleet", "/plan/P-1/convoy"),
    ("history", "/history/N-12"),
    ("find", "/find?q=rice"),
    ("about", "/about"),
    ("trouble", "/nowhere"),
    ("me", "/me"),
    ("people", "/people"),
    ("person", "/people/M-2"),
    ("trail", "/trail"),
    ("safety", "/safety"),
    ("totals", "/totals"),
    ("reports", "/reports?month=2026-10&months=3"),
    ("report-items", "/reports?month=2026-11&months=12&kind=food"),
    ("behind", "/reports/loss?month=2026-11&months=12"),
    ("shelves", "/reports/shelves?age=longer"),
    ("pictures", "/pictures?month=2026-11&months=12&mark=food"),
    ("road", "/road"),
    ("send", "/waybills/new?from=H-1&to=G-1"),
    ("waybill", "/waybills/W-1"),
    ("papers", "/waybills/W-1/papers"),
    ("convoys", "/convoys"),
    ("convoy-one", "/convoys/V-1"),
    ("convoy-form", "/convoys/new"),
    ("onward", "/waybills/W-17/on"),
    ("anew-form", "/convoys/V-1/anew"),
    ("move", "/waybills/W-17/move"),
    ("sign-in", "/sign-in"),
];

#[test]
fn every_page_is_open_to_everybody_on_a_phone() {
    every_page_is_open(360);
}

#[test]
fn every_page_is_open_to_everybody_at_a_desk() {
    every_page_is_open(1440);
}

fn every_page_is_open(width: u32) {
    let Some(browser) = Browser::start() else { return };
    let centre: Centre = centre();
    let page = centre.page(&browser);
    let pages = PAGES.iter().map(|(name, path)| (*name, (*path).to_owned()));
    looks::are_open_at(&page, &centre, width, pages);
    // The browser draws the calendar of a date field by itself, from a `data:` picture.
    let is_ours = |url: &String| url.starts_with(&centre.url("/")) || url.starts_with("data:");
    let strangers = page.asked().into_iter().filter(|url| !is_ours(url));
    assert_eq!(strangers.collect::<Vec<_>>(), Vec::<String>::new());
    // Chromium writes down that a page was not found; nothing else may be said.
    let complaints = page.complaints().into_iter().filter(|said| !said.contains("404"));
    assert_eq!(complaints.collect::<Vec<_>>(), Vec::<String>::new());
}

#[test]
fn every_language_fits_a_phone() {
    let Some(browser) = Browser::start() else { return };
    let centre = centre();
    let page = centre.page(&browser);
    looks::fit_a_phone(&page, &centre, &PAGES.iter().copied());
}

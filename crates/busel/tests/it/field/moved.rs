//! A phone whose receivers move while it is on the road: the old place goes at the next signal, the new one
//! comes on the day of the stop, and of a meeting point the phone knows the hour, and what to do after it.

use std::collections::BTreeMap;

use busel::clerk::Given;
use busel::vault::{Words, WordsKind};
use busel_domain::group::Move;
use busel_domain::ids::{Attempt, WordsId};
use busel_domain::proof::Proof;
use busel_domain::role::Actor;
use busel_domain::sight::Matter;
use busel_domain::time::Moment;

use super::*;
use crate::pages::centre::NOON;
use crate::pages::looks::picture;

/// Where they go, which is no town.
const STREET: &str = "Invented lane 9";

/// Group 1 moves so many days from today; somebody waits at the old place until this moment of the
/// phone's clock.
fn moves(centre: &Centre, days: i32, meets_until: Moment) {
    let present = centre.clerk.present();
    let name = present.book.group(GroupId(1)).expect("it is there").name;
    let (today, place, told) = (NOON.day(), WordsId([0x71; 16]), WordsId([0x72; 16]));
    let to = Move {
        place,
        region: None,
        from: today.plus(days),
        heard: today,
        proof: Proof::Referee { words: told },
        meets_until: Some(meets_until),
        stops: BTreeMap::new(),
    };
    let text = |id, kind, text: &str| Words { id, kind, about: name, text: text.to_owned() };
    let words =
        vec![text(place, WordsKind::Place, STREET), text(told, WordsKind::Line, "a teacher")];
    let given = Given {
        attempt: Attempt([0x73; 16]),
        actor: Actor::console(),
        command: Command::MoveGroup(GroupId(1), to),
        happened: None,
        words,
    };
    centre.block_on(centre.clerk.give(given)).expect("a coordinator may");
}

fn shown(page: &Page<'_>) -> String {
    let text = page.eval("document.getElementById('here').textContent");
    text.as_str().expect("a text").to_owned()
}

/// In a hundred years, for a phone whose clock is the machine's.
const LATE: Moment = Moment(NOON.0 + 100 * 365 * 86_400_000_000);

fn looks(centre: &Centre) -> usize {
    let looked = |fact: &Fact| matches!(fact, Fact::Looked { matter: Matter::Places, .. });
    facts(centre, Thing::Group(GroupId(1)), looked).len()
}

#[test]
fn a_place_is_on_the_phone_on_the_day_of_the_stop_and_no_sooner() {
    let Some(browser) = Browser::start() else { return };
    let (centre, _line, page) = on_a_run(&browser, &[1]);
    let before = looks(&centre);
    moves(&centre, 2, LATE);
    page.eval("refresh().then(() => null)");
    goes(&page, "#/way/1", "#signed-paper");
    let text = shown(&page);
    assert!(text.contains("They move.") && text.contains("waits at the old place until"), "{text}");
    let whole = page.eval("runNow().then((run) => JSON.stringify(run).includes('Invented'))");
    assert_eq!(whole, false, "it is nowhere in the phone");
    assert_eq!(looks(&centre), before, "nobody read it");
    picture(&page, "field-moves-360-light");
    assert_eq!(page.axe(), []);
}

#[test]
fn on_the_day_of_the_stop_the_place_is_there_and_that_it_was_read_is_written_down_once() {
    let Some(browser) = Browser::start() else { return };
    let (centre, _line, page) = on_a_run(&browser, &[1]);
    let before = looks(&centre);
    moves(&centre, 0, Moment(NOON.0 + 1_000_000));
    page.eval("refresh().then(() => null)");
    page.eval("refresh().then(() => null)");
    goes(&page, "#/way/1", "#signed-paper");
    let text = shown(&page);
    assert!(text.contains(STREET), "{text}");
    assert_eq!(looks(&centre), before + 1);
    // Locked, nothing of it is there to read.
    let plain = page.eval("kept('run').then((run) => JSON.stringify(run).includes('Invented'))");
    assert_eq!(plain, false);
    picture(&page, "field-moved-360-light");
}

#[test]
fn a_phone_that_hears_of_nothing_more_knows_until_when_somebody_waits_and_where_to_turn() {
    let Some(browser) = Browser::start() else { return };
    let (centre, line, page) = on_a_run(&browser, &[1, 2]);
    moves(&centre, 2, LATE);
    page.eval("refresh().then(() => null)");
    line.set(Mode::Cut);
    goes(&page, "#/way/1", "#signed-paper");
    let text = shown(&page);
    assert!(text.contains("Tue 29 Oct 2126, 14:00. After that turn back to"), "{text}");
    // Of those who did not move nothing is said.
    goes(&page, "#/", ".way");
    goes(&page, "#/way/2", "#signed-paper");
    let text = shown(&page);
    assert!(!text.contains("old place") && !text.contains("null"), "{text}");
}

//! What to ask for, told as stories.

use std::sync::Arc;

use super::*;
use crate::command::{Arrival, ArrivesBy, Command};
use crate::gauge::{Feed, Gauge, Norm, Norms, Rule, Standing, When, Who};
use crate::ids::{GroupId, HubId, LotId, OfferId};
use crate::item::Catalogue;
use crate::lot::Batch;
use crate::offer::{Answer, OfferLine};
use crate::people::HeadCount;
use crate::testkit::{Centre, NOON, batch, catalogue, key, need_line, units};
use crate::waybill::SentLine;

/// A can a day for each person, for ten days; with the usual lead and safety that is 29 cans.
fn with_norms() -> Arc<Catalogue> {
    let cans = key("food.canned_meat");
    let rule = Rule {
        line: Line::Energy,
        gauge: Gauge::Fed,
        weight: 60,
        is_critical: true,
        needs: None,
        target_days: 10,
        is_cold_only: false,
        asks: Some(cans.clone()),
    };
    let norm = Norm {
        line: Line::Energy,
        who: Who::Everybody,
        amount: 7,
        days: Some(1),
        when: When::Always,
    };
    let feed = (cans, Feed { line: Line::Energy, amount: 7 });
    let norms = Norms::new([rule], vec![norm], [feed]).expect("sound");
    let plain = Arc::unwrap_or_clone(catalogue());
    Arc::new(plain.with_norms(norms))
}

/// Two groups of ten people each, and cans at hub 1.
fn centre(cans: u64) -> Centre {
    let mut centre = Centre::new();
    centre.book = centre.book.clone().with_catalogue(with_norms());
    for group in 1..=2 {
        let (group, people) = (GroupId(group), HeadCount::of(10));
        centre.must(Command::CountPeople { group, people, living: None });
    }
    let batch = Batch { item: key("food.canned_meat"), ..batch(None) };
    let arrivals = vec![Arrival::of(batch, units(cans))];
    centre.must(Command::TakeIn { source: None, hub: HubId(1), arrivals });
    centre
}

fn cans(centre: &Centre) -> (u64, u64, u64, u64) {
    let asks = centre.book.asks(&centre.book.coming(), NOON.day());
    let [ask] = &asks[..] else { panic!("{asks:?}") };
    assert_eq!(ask.item, key("food.canned_meat"));
    (ask.gap.get(), ask.stock.get(), ask.promised.get(), ask.open().get())
}

#[test]
fn what_is_on_shelves_or_promised_is_not_asked_for() {
    let mut centre = centre(100);
    assert_eq!(cans(&centre), (580, 100, 0, 480));
    let line = OfferLine::of(key("food.canned_meat"), units(200));
    centre.must(Command::MakeOffer { line });
    assert_eq!(cans(&centre), (580, 100, 0, 480), "an offer is no promise");
    let answer = Answer::Accepted(units(200));
    centre.must(Command::AnswerOffer { offer: OfferId(1), answer });
    assert_eq!(cans(&centre), (580, 100, 200, 280));
    // The gift comes: it is on a shelf now, and no longer promised.
    let batch = Batch { item: key("food.canned_meat"), ..batch(None) };
    let by = ArrivesBy::Offer(OfferId(1));
    let arrivals = vec![Arrival { by, ..Arrival::of(batch, units(150)) }];
    centre.must(Command::TakeIn { source: None, hub: HubId(1), arrivals });
    assert_eq!(cans(&centre), (580, 250, 50, 280));
}

#[test]
fn what_is_on_the_road_to_a_group_closes_its_gap_once() {
    let mut centre = centre(100);
    let sent = SentLine { lot: LotId(1), units: units(40), need: None };
    let to = Destination::Group(GroupId(1));
    centre.must(Command::Dispatch { from: HubId(1), to, lines: vec![sent], boxes: Vec::new() });
    assert_eq!(cans(&centre), (540, 60, 0, 480));
    // On the way to another hub it is still to be given out.
    let sent = SentLine { lot: LotId(1), units: units(10), need: None };
    let to = Destination::Hub(HubId(2));
    centre.must(Command::Dispatch { from: HubId(1), to, lines: vec![sent], boxes: Vec::new() });
    assert_eq!(cans(&centre), (540, 60, 0, 480));
}

#[test]
fn what_a_group_asked_for_is_proposed_no_second_time_and_still_has_to_come() {
    let mut centre = centre(1);
    let group = GroupId(1);
    let before = centre.book.proposals(group, NOON.day());
    assert_eq!(before.iter().map(|one| one.units.get()).collect::<Vec<_>>(), [290]);
    let line = crate::need::NeedLine { item: key("food.canned_meat"), ..need_line(1, 290) };
    centre.must(Command::RaiseNeeds { source: None, lines: vec![line] });
    assert_eq!(centre.book.proposals(group, NOON.day()), []);
    assert_eq!(cans(&centre), (580, 1, 0, 579));
}

#[test]
fn what_a_group_would_use_is_what_its_norm_says_for_the_days_ahead() {
    let mut centre = centre(1);
    let usual = |centre: &Centre, item: &str| {
        let uses = centre.book.uses(NOON.day());
        centre.book.usual(&uses, GroupId(1), &key(item)).map(Units::get)
    };
    assert_eq!(usual(&centre, "food.canned_meat"), Some(290), "ten people, 10 + 12 + 7 days");
    assert_eq!(usual(&centre, "clothing.socks_warm"), None, "no norm is about socks");
    let standing = Standing { target_days: Some(30), lead_days: 0, safety_days: 0 };
    let line = Line::Energy;
    centre.must(Command::KeepStanding { group: GroupId(1), line, standing });
    assert_eq!(usual(&centre, "food.canned_meat"), Some(300));
}

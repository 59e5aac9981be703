//! What the plan does with the rules of the trade, and that the Book always takes it.

use std::sync::Arc;

use busel_domain::book::Book;
use busel_domain::command::Arrival;
use busel_domain::event::Event;
use busel_domain::ids::{ActorId, Attempt, GroupId, HubId, LotId, NeedId, Seq, WordsId};
use busel_domain::item::ItemKey;
use busel_domain::lot::{Batch, Condition};
use busel_domain::need::{NeedLine, Priority, Substitutes, Trust};
use busel_domain::plan::{WhyGiven, WhyUnmet};
use busel_domain::quantity::{Units, Written};
use busel_domain::role::{Actor, Role};
use busel_domain::size::{Size, SizeSystem, Variant, Wearer};
use busel_domain::time::Day;
use busel_planner::progress::Unwatched;
use proptest::prelude::*;

use super::*;

pub(super) const NOON: Moment = Moment(1_795_348_800_000_000);

pub(super) fn units(number: u64) -> Units {
    Units::new(number).expect("small")
}

/// A centre with one hub and two groups.
fn a_present() -> Present {
    let catalogue = Arc::clone(crate::catalogue::lexicon().catalogue());
    let mut present =
        Present { book: Book::new(catalogue), labels: crate::clerk::Labels::default() };
    let name = WordsId([1; 16]);
    give(&mut present, Command::OpenHub { name, place: None, region: None });
    for _ in 0..2 {
        give(&mut present, Command::AddGroup { name, place: None, region: None });
    }
    present
}

#[expect(clippy::needless_pass_by_value, reason = "stories read better without `&`")]
pub(super) fn give(present: &mut Present, command: Command) {
    let actor = Actor::everywhere(ActorId(1), &[Role::Coordinator]);
    let book = &mut present.book;
    let facts =
        book.decide(&actor, &command, NOON).unwrap_or_else(|no| panic!("{command:?}: {no}"));
    for fact in facts {
        let (seq, by, attempt) = (Seq(book.seq().0 + 1), ActorId(1), Attempt([0; 16]));
        book.apply(&Event { seq, by, happened: NOON, recorded: NOON, attempt, fact });
    }
}

fn boots(size: &str) -> Variant {
    let size = Size { system: SizeSystem::EuShoe, value: size.into(), millimetres: None };
    Variant { wearer: Wearer::Man, size: Some(size), form: None }
}

fn key(text: &str) -> ItemKey {
    ItemKey::new(text).expect("a plain key")
}

pub(super) fn need(
    item: &str,
    variant: Variant,
    group: u32,
    asked: u64,
    priority: Priority,
) -> Command {
    let line = NeedLine {
        group: GroupId(group),
        item: key(item),
        variant,
        written: Written::base(units(asked)),
        asked: Some(units(asked)),
        minimum: Units::ZERO,
        substitutes: Substitutes::Allowed,
        priority,
        wanted_by: None,
        valid_until: None,
        trust: Trust::V1,
        source: None,
        words: None,
    };
    Command::RaiseNeeds { source: None, lines: vec![line] }
}

pub(super) fn lot(item: &str, variant: Variant, number: u64, days: Option<i32>) -> Command {
    let batch = Batch {
        variant,
        expiry: days.map(|days| NOON.day().plus(days)),
        condition: Condition::New,
        ..Batch::of(key(item))
    };
    let arrivals = vec![Arrival::of(batch, units(number))];
    Command::TakeIn { source: None, hub: HubId(1), arrivals }
}

/// The plan's lines: need, lot, units, why; and who is not met, by how much and why.
type Told = (Vec<(u32, u32, u64, WhyGiven)>, Vec<(u32, u64, WhyUnmet)>);

fn told(present: &Present) -> Told {
    let document = propose(present, NOON, None, Fixed::default(), &Unwatched).expect("small");
    let given = document.allocated.iter();
    let given = given.map(|line| (line.need.0, line.lot.0, line.units.get(), line.why));
    let unmet = document.unmet.iter().map(|line| (line.need.0, line.units.get(), line.why));
    (given.collect(), unmet.collect())
}

const BOOTS: &str = "boots.winter";
const MEAT: &str = "food.canned_meat";

#[test]
fn boots_go_out_exact_first_then_one_up_and_never_smaller() {
    let mut present = a_present();
    give(&mut present, lot(BOOTS, boots("41"), 9, None));
    give(&mut present, lot(BOOTS, boots("42"), 3, None));
    give(&mut present, lot(BOOTS, boots("43"), 2, None));
    give(&mut present, need(BOOTS, boots("42"), 1, 6, Priority::P3));
    let (given, unmet) = told(&present);
    assert_eq!(given, [(1, 2, 3, WhyGiven::ExpiresFirst), (1, 3, 2, WhyGiven::OneSizeUp)]);
    assert_eq!(unmet, [(1, 1, WhyUnmet::AllThereIs)]);
}

#[test]
fn what_ends_first_leaves_first_if_it_can_still_be_eaten() {
    let mut present = a_present();
    give(&mut present, lot(MEAT, Variant::default(), 5, Some(400)));
    give(&mut present, lot(MEAT, Variant::default(), 5, Some(20)));
    give(&mut present, lot(MEAT, Variant::default(), 5, Some(2)));
    give(&mut present, need(MEAT, Variant::default(), 1, 7, Priority::P3));
    let (given, unmet) = told(&present);
    let lots: Vec<_> = given.iter().map(|line| (line.1, line.2)).collect();
    assert_eq!(lots, [(1, 2), (2, 5)]);
    assert_eq!(given[1].3, WhyGiven::ExpiresFirst);
    assert!(unmet.is_empty());
}

#[test]
fn the_urgent_come_first_and_equals_share() {
    let mut present = a_present();
    give(&mut present, lot(MEAT, Variant::default(), 20, None));
    give(&mut present, need(MEAT, Variant::default(), 1, 10, Priority::P1));
    give(&mut present, need(MEAT, Variant::default(), 1, 10, Priority::P3));
    give(&mut present, need(MEAT, Variant::default(), 2, 10, Priority::P3));
    give(&mut present, need(MEAT, Variant::default(), 2, 10, Priority::P4));
    let (given, unmet) = told(&present);
    let got: Vec<_> = given.iter().map(|line| (line.0, line.2)).collect();
    assert_eq!(got, [(1, 10), (2, 5), (3, 5)]);
    assert_eq!(
        unmet,
        [
            (2, 5, WhyUnmet::SharedFairly),
            (3, 5, WhyUnmet::SharedFairly),
            (4, 10, WhyUnmet::MoreUrgent)
        ]
    );
}

#[test]
fn every_need_that_gets_nothing_is_told_why() {
    let mut present = a_present();
    give(&mut present, lot(BOOTS, boots("41"), 9, None));
    give(&mut present, lot(MEAT, Variant::default(), 5, Some(1)));
    give(&mut present, need(BOOTS, boots("45"), 1, 2, Priority::P2));
    give(&mut present, need(MEAT, Variant::default(), 1, 2, Priority::P2));
    give(&mut present, need("shelter.tent", Variant::default(), 1, 2, Priority::P2));
    give(&mut present, need("service.legal", Variant::default(), 1, 2, Priority::P2));
    let why: Vec<_> = told(&present).1.into_iter().map(|line| line.2).collect();
    assert_eq!(
        why,
        [WhyUnmet::SizeMissing, WhyUnmet::WouldSpoil, WhyUnmet::NoneInStock, WhyUnmet::NotGoods]
    );
}

#[test]
fn a_lot_nobody_looked_at_goes_last_and_says_so() {
    let mut present = a_present();
    let of = |wearer| Variant { wearer, ..Variant::default() };
    give(&mut present, lot("clothing.jacket_winter", of(Wearer::Anyone), 5, None));
    give(&mut present, lot("clothing.jacket_winter", of(Wearer::Man), 5, None));
    give(&mut present, need("clothing.jacket_winter", of(Wearer::Man), 1, 7, Priority::P3));
    let (given, _) = told(&present);
    let got: Vec<_> = given.iter().map(|line| (line.1, line.2)).collect();
    assert_eq!(got, [(1, 2), (2, 5)]);
    assert_eq!(given[0].3, WhyGiven::LookFirst);
}

#[test]
fn everything_planned_is_on_a_trip() {
    let mut present = a_present();
    give(&mut present, lot("food.rice", Variant::default(), 4_321_500, None));
    give(&mut present, need("food.rice", Variant::default(), 1, 4_000_250, Priority::P3));
    give(&mut present, need("food.rice", Variant::default(), 2, 321_250, Priority::P3));
    let document = propose(&present, NOON, None, Fixed::default(), &Unwatched).expect("small");
    let planned: u64 = document.allocated.iter().map(|line| line.units.get()).sum();
    let trips = document.loads.iter().flat_map(|load| &load.trips);
    let carried: u64 = trips.flat_map(|trip| &trip.cargo).map(|line| line.1.get()).sum();
    assert_eq!((planned, carried), (4_321_500, 4_321_500));
    assert_eq!(document.loads.len(), 2);
    assert!(document.loads[0].trips.len() >= 3, "four tonnes are no one van's load");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    /// L5: whatever stands in the Book, the Book takes the plan made from it, and a person can adopt it.
    #[test]
    fn the_book_takes_every_plan_made_from_it(
        lots in prop::collection::vec((0..3usize, 38..46u32, 1..30u64, prop::option::of(-2..40i32)), 0..12),
        needs in prop::collection::vec((0..3usize, 38..46u32, 1..30u64, 1..3u32, 0..4usize), 0..12),
    ) {
        let items = [BOOTS, MEAT, "food.rice"];
        let variant = |item: usize, size: u32| if item == 0 { boots(&size.to_string()) } else { Variant::default() };
        let mut present = a_present();
        for (item, size, number, days) in lots {
            give(&mut present, lot(items[item], variant(item, size), number, days));
        }
        for (item, size, asked, group, priority) in needs {
            give(&mut present, need(items[item], variant(item, size), group, asked, Priority::ALL[priority]));
        }
        let document = propose(&present, NOON, None, Fixed::default(), &Unwatched).expect("small");
        for need in present.book.needs() {
            let got: u64 = document.allocated.iter().filter(|line| line.need == need.id).map(|line| line.units.get()).sum();
            let unmet = document.unmet.iter().find(|line| line.need == need.id);
            let asked = need.line.asked.map_or(0, Units::get);
            prop_assert_eq!(got + unmet.map_or(0, |line| line.units.get()), asked);
        }
        give(&mut present, proposal(document));
        give(&mut present, Command::AdoptPlan { plan: PlanId(1) });
    }
}

#[test]
fn a_day_is_what_the_plan_counts_from() {
    let present = a_present();
    let document = propose(&present, NOON, None, Fixed::default(), &Unwatched).expect("small");
    assert_eq!(document.day, Day(20_779));
    assert_eq!(document.parent, None);
}

#[test]
fn a_group_is_as_far_as_the_roads_say() {
    let mut present = a_present();
    let [hub_at, group_at, unknown] = [2, 3, 4].map(|n| WordsId([n; 16]));
    present.labels = [(hub_at, "Andorra la Vella"), (group_at, "Canillo"), (unknown, "Nowhere")]
        .map(|(id, text)| (id, text.to_owned()))
        .into_iter()
        .collect();
    let name = WordsId([1; 16]);
    give(&mut present, Command::OpenHub { name, place: Some(hub_at), region: None });
    for place in [group_at, unknown] {
        give(&mut present, Command::AddGroup { name, place: Some(place), region: None });
    }
    let map = concat!(env!("CARGO_MANIFEST_DIR"), "/../../testkit/roads/andorra.osm.pbf");
    let roads = Roads::import(map.as_ref(), &mut |_| {}).expect("an extract");
    let (hub, near, nowhere) = (HubId(2), GroupId(3), GroupId(4));
    let estimated = Distances::new(&present, None);
    let driven = Distances::new(&present, Some(&roads));
    // Nine kilometres as a bird flies; the valley's road takes no short cuts.
    assert_eq!(estimated.between(hub, near), Some(12));
    assert_eq!(driven.between(hub, near), Some(13));
    assert_eq!(driven.between(hub, nowhere), None);
    assert_eq!(driven.between(HubId(1), near), None, "the first hub told no place");
}

fn by_hand(need: u32, lot: u32, number: u64) -> ByHand {
    ByHand { need: NeedId(need), lot: LotId(lot), hub: HubId(1), units: units(number) }
}

#[test]
fn a_plan_for_chosen_needs_says_for_which_and_the_next_one_beside_it_too() {
    let mut present = a_present();
    give(&mut present, lot(MEAT, Variant::default(), 12, None));
    for group in [1, 2, 2] {
        give(&mut present, need(MEAT, Variant::default(), group, 12, Priority::P3));
    }
    let only: BTreeSet<NeedId> = [NeedId(1), NeedId(2)].into();
    let fixed = Fixed { only: Some(only.clone()), ..Fixed::default() };
    let document = propose(&present, NOON, None, fixed, &Unwatched).expect("it is small");
    assert_eq!(document.only, Some(only.clone()));
    let named = document.allocated.iter().map(|line| line.need);
    let named = named.chain(document.unmet.iter().map(|unmet| unmet.need));
    assert_eq!(named.collect::<BTreeSet<_>>(), only, "the others were left out");
}

fn around(present: &Present, lines: &[ByHand]) -> Result<PlanDocument, Unplannable> {
    let fixed = Fixed { by_hand: lines.to_vec(), beside: None, only: None };
    propose(present, NOON, None, fixed, &Unwatched)
}

#[test]
fn what_a_person_fixed_stands_and_the_rest_is_shared_around_it() {
    let mut present = a_present();
    give(&mut present, lot(MEAT, Variant::default(), 12, None));
    give(&mut present, need(MEAT, Variant::default(), 1, 12, Priority::P3));
    give(&mut present, need(MEAT, Variant::default(), 2, 12, Priority::P3));
    give(&mut present, need(MEAT, Variant::default(), 2, 12, Priority::P4));
    let document = around(&present, &[by_hand(1, 1, 8)]).expect("there is enough");
    let given: Vec<_> =
        document.allocated.iter().map(|line| (line.need.0, line.units.get())).collect();
    assert_eq!(given, [(1, 8), (2, 4)]);
    assert_eq!(document.allocated[0].why, WhyGiven::ByHand);
    let unmet: Vec<_> =
        document.unmet.iter().map(|line| (line.need.0, line.units.get(), line.why)).collect();
    assert_eq!(
        unmet,
        [(1, 4, WhyUnmet::ByHand), (2, 8, WhyUnmet::ByHand), (3, 12, WhyUnmet::MoreUrgent)]
    );
    // The Book takes it like any other.
    give(&mut present, proposal(document));
}

#[test]
fn a_need_fixed_at_nothing_leaves_its_lots_to_others() {
    let mut present = a_present();
    give(&mut present, lot(MEAT, Variant::default(), 12, None));
    give(&mut present, need(MEAT, Variant::default(), 1, 12, Priority::P1));
    give(&mut present, need(MEAT, Variant::default(), 2, 12, Priority::P3));
    let document = around(&present, &[by_hand(1, 1, 0)]).expect("nothing is always there");
    let given: Vec<_> =
        document.allocated.iter().map(|line| (line.need.0, line.units.get())).collect();
    assert_eq!(given, [(2, 12)]);
}

#[test]
fn what_cannot_be_is_not_fixed() {
    let mut present = a_present();
    give(&mut present, lot(MEAT, Variant::default(), 12, None));
    give(&mut present, lot(BOOTS, boots("42"), 9, None));
    give(&mut present, need(MEAT, Variant::default(), 1, 8, Priority::P3));
    for wrong in [by_hand(1, 1, 9), by_hand(1, 2, 1), by_hand(9, 1, 1), by_hand(1, 9, 1)] {
        assert_eq!(around(&present, &[wrong]), Err(Unplannable::ByHand(wrong)), "{wrong:?}");
    }
    let twice = [by_hand(1, 1, 5), by_hand(1, 1, 4)];
    assert_eq!(around(&present, &twice), Err(Unplannable::ByHand(twice[1])));
}

//! Convoys of small worlds: towns of the gazetteer, lorries of the list.

use std::sync::Arc;

use busel_domain::book::Book;
use busel_domain::command::Command;
use busel_domain::ids::{LotId, NeedId, Seq, WordsId};
use busel_domain::item::Hazard;
use busel_domain::need::{NeedChange, Priority};
use busel_domain::plan::{Allocated, PlanDocument, WhyGiven};
use busel_domain::size::Variant;
use busel_planner::route::search::Unwatched;

use super::*;
use crate::clerk::Labels;
use crate::planning::tests::{NOON, give, lot, need, units};

pub(super) const SPRINTER: &str = "mercedes_sprinter_l4h3_3_5_t";
pub(super) const PICKUP: &str = "mitsubishi_l200_4work_single_cab";

/// A hub in Lviv and groups in these towns, each asking for so many kilograms of rice.
fn world(asked: &[(&str, u64)]) -> (Present, Plan) {
    world_from("Львів", asked)
}

/// The same with the hub in another town.
pub(super) fn world_from(hub: &str, asked: &[(&str, u64)]) -> (Present, Plan) {
    let catalogue = Arc::clone(crate::catalogue::lexicon().catalogue());
    let mut labels = vec![(WordsId([9; 16]), hub.to_owned())];
    let mut present = Present { book: Book::new(catalogue), labels: Labels::default() };
    let (name, region) = (WordsId([1; 16]), None);
    let place = Some(WordsId([9; 16]));
    give(&mut present, Command::OpenHub { name, place, region });
    give(&mut present, lot("food.rice", Variant::default(), 1_000_000_000, None));
    for (number, (town, kilograms)) in (1..).zip(asked) {
        let place = WordsId([10 + number; 16]);
        labels.push((place, (*town).to_owned()));
        give(&mut present, Command::AddGroup { name, place: Some(place), region: None });
        let grams = kilograms * 1_000;
        let group = u32::from(number);
        give(&mut present, need("food.rice", Variant::default(), group, grams, Priority::P2));
    }
    present.labels = labels.into_iter().collect();
    let lines = (1..).zip(asked).map(|(need, (_, kilograms))| Allocated {
        need: NeedId(need),
        lot: LotId(1),
        hub: HubId(1),
        units: units(kilograms * 1_000),
        why: WhyGiven::OnlyLot,
    });
    let document = PlanDocument {
        parent: None,
        made_from: present.book.seq(),
        made: NOON,
        day: NOON.day(),
        allocated: lines.collect(),
        unmet: Vec::new(),
        loads: Vec::new(),
        is_exact: true,
        compared: None,
        by_hand: Vec::new(),
        beside: None,
        only: None,
    };
    (present, Plan { id: PlanId(1), document, adopted: None })
}

pub(super) fn fleet(vehicles: &[(&str, u32, u32)]) -> Fleet {
    let vehicles = vehicles.iter().map(|(key, back, given)| ((*key).into(), (*back, *given)));
    let (with_two, rules) = (BTreeSet::new(), Rules::default());
    Fleet { vehicles: vehicles.collect(), with_two, day: NOON.day().plus(1), rules }
}

fn planned(asked: &[(&str, u64)], vehicles: &[(&str, u32, u32)]) -> Convoy {
    let (present, plan) = world(asked);
    plan_convoy(&present, &plan, fleet(vehicles), &Atlas::default(), &Unwatched)
}

/// Kilograms handed over at each group, in turn.
fn handed(convoy: &Convoy) -> Vec<u64> {
    let halts = convoy.ways.iter().flat_map(|way| &way.halts);
    halts.flat_map(|halt| &halt.unloads).map(|at| convoy.pieces[*at].grams / 1_000).collect()
}

#[test]
fn two_towns_on_one_road_share_a_van() {
    let convoy = planned(&[("Тернопіль", 200), ("Хмельницький", 300)], &[(SPRINTER, 2, 0)]);
    let [way] = &convoy.ways[..] else { panic!("one van is enough: {convoy:?}") };
    assert_eq!(convoy.left, []);
    assert_eq!(handed(&convoy).iter().sum::<u64>(), 500);
    assert!(way.back.is_some() && !way.is_given);
    assert!(way.metres < convoy.metres_one_by_one, "together is shorter than one by one");
    let first = &way.halts[0];
    assert_eq!(first.at, At::Hub(HubId(1)));
    let unloaded: Vec<usize> = way.halts.iter().flat_map(|halt| halt.unloads.clone()).collect();
    let loaded: Vec<usize> = first.loads.iter().rev().copied().collect();
    assert_eq!(loaded, unloaded, "what leaves last was loaded first");
    for halt in &way.halts[1..] {
        let hour = halt.from.rem_euclid(DAY) / 3_600;
        assert!((7..=20).contains(&hour), "groups are met by day: {halt:?}");
    }
}

#[test]
fn a_load_is_cut_to_what_a_vehicle_bears_and_nothing_is_lost() {
    let convoy = planned(&[("Тернопіль", 4_500)], &[(SPRINTER, 5, 0)]);
    assert_eq!(handed(&convoy).iter().sum::<u64>(), 4_500);
    assert!(convoy.pieces.iter().all(|piece| piece.grams <= 1_000_000));
    let units: u64 =
        convoy.pieces.iter().flat_map(|piece| &piece.lines).map(|(_, units)| units.get()).sum();
    assert_eq!(units, 4_500_000);
}

#[test]
fn what_stays_is_told_with_its_reason() {
    let convoy = planned(&[("Тернопіль", 4_500)], &[]);
    assert_eq!(convoy.left, [(0, WhyLeft::NoVehicle)]);
    let convoy = planned(&[("Нідебудь-Ніколи", 10), ("Тернопіль", 10)], &[(SPRINTER, 1, 0)]);
    assert_eq!(convoy.left, [(0, WhyLeft::PlaceUnknown)]);
    assert_eq!(handed(&convoy), [10]);
}

#[test]
fn the_driver_of_a_given_pickup_gets_home() {
    let convoy = planned(&[("Київ", 900), ("Київ", 900)], &[(PICKUP, 0, 1), (SPRINTER, 1, 0)]);
    let given: Vec<usize> = (0..convoy.ways.len()).filter(|at| convoy.ways[*at].is_given).collect();
    assert_eq!(convoy.left, []);
    for at in given {
        let collected =
            convoy.ways.iter().flat_map(|way| &way.halts).any(|halt| halt.collects.contains(&at));
        assert!(collected || convoy.ways[at].pays_ride, "{convoy:?}");
        assert_eq!(convoy.ways[at].back, None);
    }
}

#[test]
fn leaving_late_is_told_as_late() {
    let (mut present, plan) = world(&[("Тернопіль", 100)]);
    let day = NOON.day().plus(1);
    let change = NeedChange { wanted_by: Some(day), ..NeedChange::default() };
    give(&mut present, Command::ReviseNeed { need: NeedId(1), seen: Seq::default(), change });
    let on = |days| {
        let fleet = Fleet { day: day.plus(days), ..fleet(&[(SPRINTER, 1, 0)]) };
        plan_convoy(&present, &plan, fleet, &Atlas::default(), &Unwatched).sums()
    };
    assert_eq!((on(0).late, on(0).left), (0, 0));
    assert_eq!((on(1).late, on(1).left), (1, 0), "late, but not left behind");
}

/// Vehicles under the usual rules of a plan's ground, changed a little.
fn under(
    (present, plan): &(Present, Plan),
    vehicles: &[(&str, u32, u32)],
    change: impl FnOnce(&mut Rules),
) -> Convoy {
    let mut rules = Rules::usual(&rules::Ground::of(present, plan, plan.document.day));
    change(&mut rules);
    plan_convoy(present, plan, Fleet { rules, ..fleet(vehicles) }, &Atlas::default(), &Unwatched)
}

fn waits(convoy: &Convoy, why: WhyWait) -> Vec<Wait> {
    let waits = convoy.ways.iter().flat_map(|way| &way.waits);
    waits.filter(|wait| wait.why == why).copied().collect()
}

#[test]
fn a_curfew_is_waited_for_and_told() {
    let world = world(&[("Харків", 300)]);
    let curfew = |hours: &str, convoy: &mut Rules| {
        let area = areas_of("UA-07");
        convoy.curfews.insert(area, hours::read(hours).expect("plain hours"));
    };
    let free = under(&world, &[(SPRINTER, 1, 0)], |rules| rules.curfews.clear());
    assert_eq!(waits(&free, WhyWait::Curfew), []);
    let kept = under(&world, &[(SPRINTER, 1, 0)], |rules| curfew("14:00-06:00", rules));
    let waited = waits(&kept, WhyWait::Curfew);
    assert!(!waited.is_empty(), "{kept:?}");
    for wait in &waited {
        let hour = wait.until.rem_euclid(DAY) / 3_600;
        assert!(wait.until > wait.from && hour <= 6, "{wait:?}");
    }
    let driven = |convoy: &Convoy| convoy.sums().last;
    assert!(driven(&kept) > driven(&free));
}

fn areas_of(code: &str) -> crate::catalogue::AreaCode {
    crate::catalogue::areas().named(code).expect("a known area").clone()
}

#[test]
fn a_border_is_queued_at_and_told_with_its_name() {
    let world = world_from("Rzeszów", &[("Тернопіль", 300)]);
    let convoy = under(&world, &[(SPRINTER, 1, 0)], |_| {});
    assert_eq!(convoy.left, []);
    let queued = waits(&convoy, WhyWait::Border);
    assert_eq!(queued.len(), 2, "there and back: {convoy:?}");
    for wait in &queued {
        assert_eq!(wait.until - wait.from, 4 * 3_600);
        let Whereabouts::AtPost(post) = wait.whereabouts else { panic!("{wait:?}") };
        assert!(!convoy.fleet.rules.posts[post].name.is_empty());
    }
    assert!(convoy.ways[0].metres > 2 * 200_000, "over the post and on");
}

#[test]
fn without_a_post_nothing_crosses_and_that_is_told() {
    let world = world_from("Rzeszów", &[("Тернопіль", 300)]);
    let convoy = under(&world, &[(SPRINTER, 1, 0)], |rules| rules.posts.clear());
    assert_eq!(convoy.left, [(0, WhyLeft::NoPost)]);
    let inside = world_from("Rzeszów", &[("Brno", 300)]);
    let convoy = under(&inside, &[(SPRINTER, 1, 0)], |_| {});
    assert_eq!((convoy.left.len(), convoy.fleet.rules.posts.len()), (0, 0), "nobody is checked");
}

#[test]
fn medicine_and_what_burns_never_share_a_vehicle() {
    let catalogue = crate::catalogue::lexicon().catalogue();
    let with = |hazard| {
        let found = catalogue.items().find(|item| item.hazards.contains(&hazard));
        found.expect("the catalogue knows one").key.as_str().to_owned()
    };
    let (medicine, burns) = (with(Hazard::Medicine), with(Hazard::Flammable));
    let (mut present, mut plan) = world(&[("Тернопіль", 100)]);
    for (number, item) in (2..).zip([&medicine, &burns]) {
        give(&mut present, lot(item, Variant::default(), 1_000, None));
        give(&mut present, need(item, Variant::default(), 1, 10, Priority::P2));
        plan.document.allocated.push(Allocated {
            need: NeedId(number),
            lot: LotId(number),
            hub: HubId(1),
            units: units(10),
            why: WhyGiven::OnlyLot,
        });
    }
    let world = (present, plan);
    let apart = under(&world, &[(SPRINTER, 1, 0)], |_| {});
    let classes: std::collections::BTreeSet<Class> =
        apart.pieces.iter().map(|piece| piece.class).collect();
    assert_eq!(classes.len(), 3, "{:?}", apart.pieces);
    let first = &apart.ways[0].halts[0].loads;
    let aboard: Vec<Class> = first.iter().map(|at| apart.pieces[*at].class).collect();
    assert!(!(aboard.contains(&Class::Medicine) && aboard.contains(&Class::Burns)), "{aboard:?}");
    let mixed = under(&world, &[(SPRINTER, 1, 0)], |rules| rules.is_apart = false);
    assert_eq!(mixed.pieces.len(), 1);
}

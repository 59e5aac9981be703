//! A pickup that breaks down near Dresden, with a van beside it.

use std::time::Instant;

use busel_domain::boxes::{Contents, Handling};
use busel_domain::command::Command;
use busel_domain::convoy::{GivenTo, Leading, VehicleLine, WayHome};
use busel_domain::ids::{GroupId, NeedId, WordsId};
use busel_domain::need::Priority;
use busel_domain::size::Variant;
use busel_domain::waybill::{Destination, SentLine};
use busel_planner::route::problem::DAY;
use busel_planner::route::search::Unwatched;

use super::super::rules::Ground;
use super::super::tests::{PICKUP, SPRINTER, world_from};
use super::*;
use crate::planning::tests::{NOON, give, lot, need, units};

const CONVOY: ConvoyId = ConvoyId(1);
const TEN_PAST_THREE: Second = 15 * 3_600 + 600;

fn part(lot: u32, kilograms: u64, need: Option<u32>) -> SentLine {
    SentLine { lot: LotId(lot), units: units(kilograms * 1_000), need: need.map(NeedId) }
}

fn vehicle(kind: &str, seats: u8, given: Option<u32>) -> VehicleLine {
    let given = given.map(|group| GivenTo { group: GroupId(group), offer: None });
    let home = if given.is_some() { WayHome::PaidRide } else { WayHome::Drives };
    VehicleLine { kind: kind.into(), seats, crew: 2, papers_until: None, given, home }
}

/// From Bristol to Przemyśl: W-1 in the pickup, 150 kg of rice that is urgent and lies loose and ten boxes
/// of 47 kg; W-2 in the van with so many kilograms. The pickup breaks down.
fn broken_down(in_van: u64) -> Present {
    let (mut present, _) = world_from("Bristol", &[("Przemyśl", 10)]);
    let rice = |kilograms: u64| lot("food.rice", Variant::default(), kilograms * 1_000, None);
    let place = Some(WordsId([99; 16]));
    give(&mut present, Command::OpenHub { name: WordsId([1; 16]), place, region: None });
    let labels = [([9; 16], "Bristol"), ([11; 16], "Przemyśl"), ([99; 16], "Dresden")];
    present.labels = labels.map(|(id, text)| (WordsId(id), text.to_owned())).into_iter().collect();
    for (kilograms, priority) in [(150, Priority::P1), (in_van, Priority::P3)] {
        give(&mut present, rice(kilograms));
        let grams = kilograms * 1_000;
        give(&mut present, need("food.rice", Variant::default(), 1, grams, priority));
    }
    give(&mut present, rice(470));
    let boxes: Vec<BoxCode> =
        (1..999).filter_map(|chance| BoxCode::drawn(650_000 + chance)).take(10).collect();
    let contents = Contents::from([(LotId(4), units(47_000))]);
    let pack = Handling::Pack { boxes: boxes.clone(), hub: HubId(1), contents, grams: None };
    give(&mut present, Command::Handle { handling: pack });
    let (from, to) = (HubId(1), Destination::Group(GroupId(1)));
    give(&mut present, Command::Dispatch { from, to, lines: vec![part(2, 150, Some(2))], boxes });
    let lines = vec![part(3, in_van, Some(3))];
    give(&mut present, Command::Dispatch { from, to, lines, boxes: Vec::new() });
    let vehicles = vec![vehicle(PICKUP, 2, Some(1)), vehicle(SPRINTER, 3, None)];
    let (leaves, sheet) = (NOON.day(), WordsId([7; 16]));
    let form = Leading::Form { plan: None, leaves, ends: leaves.plus(6), vehicles, sheet };
    let load = |vehicle, way| Leading::Load { convoy: CONVOY, vehicle, waybill: WaybillId(way) };
    let set_out = Leading::SetOut { convoy: CONVOY };
    let breaks = Leading::BreakDown { convoy: CONVOY, vehicle: 0 };
    for leading in [form, load(0, 1), load(1, 2), set_out, breaks] {
        give(&mut present, Command::Lead { leading });
    }
    present
}

#[expect(clippy::disallowed_methods, reason = "a stop watch: somebody waits beside a road")]
fn planned(present: &Present, at: &[(u8, &str)], depots: &[u32]) -> Anew {
    let somewhere = |text: &str| Somewhere::read(present, text).expect("a town");
    let standing = Standing {
        convoy: CONVOY,
        at: at.iter().map(|(place, text)| (*place, somewhere(text))).collect(),
        depots: depots.iter().map(|hub| HubId(*hub)).collect(),
        day: NOON.day().plus(1),
        now: TEN_PAST_THREE,
    };
    let areas = standing.at.values().map(|at| at.area.clone()).collect();
    let rules = Rules::usual(&Ground::of_convoy(present, CONVOY, areas, NOON.day()));
    let began = Instant::now();
    let anew = plan_anew(present, &standing, &rules, &Atlas::default(), &Unwatched);
    let took = began.elapsed();
    eprintln!("planned anew in {took:?}");
    assert!(took.as_secs() < 60, "somebody waits beside a road: {took:?}");
    anew.expect("it is under way")
}

/// How much of the loose lot goes where, and where the boxes go.
fn goes(anew: &Anew) -> (Vec<(Onto, u64)>, BTreeSet<Onto>) {
    let moved = &anew.moved[&WaybillId(1)];
    let loose = moved.loose.iter().map(|((_, onto), units)| (*onto, units.get() / 1_000));
    (loose.collect(), moved.boxes.values().copied().collect())
}

#[test]
fn what_is_urgent_goes_on_the_rest_is_left_and_the_free_seat_is_taken() {
    let present = broken_down(850);
    let anew = planned(&present, &[(0, "Dresden"), (1, "Dresden")], &[2]);
    let (loose, boxes) = goes(&anew);
    assert_eq!(loose, [(Onto::Vehicle(1), 150)]);
    assert_eq!(boxes, [Onto::Hub(HubId(2))].into());
    assert_eq!(anew.moved[&WaybillId(1)].boxes.len(), 10, "each box exactly once");
    assert_eq!(anew.homeward[&0], Homeward { with: Some((1, 1)), paid: 1 });
    let [way] = &anew.ways[..] else { panic!("one van: {:?}", anew.ways) };
    assert_eq!(way.halts[0].at, Where::Beside(0));
    assert_eq!((way.halts[0].loads, &way.halts[0].collects[..]), (150_000, &[0][..]));
    let last = way.halts.last().expect("it gets there");
    assert_eq!(last.hands_over, [WaybillId(1), WaybillId(2)].into());
    let hour = last.from.rem_euclid(DAY) / 3_600;
    assert!((7..=20).contains(&hour), "people are met by day: {last:?}");
    assert!(way.home.is_some_and(|home| home > last.until), "and home again");
    assert_eq!(anew.to_depot[&0].0, HubId(2));
    assert!(anew.open.is_empty());
}

#[test]
fn with_room_everything_goes_on_and_without_a_hub_the_rest_stays() {
    let present = broken_down(300);
    let (loose, boxes) = goes(&planned(&present, &[(0, "Dresden"), (1, "Wrocław")], &[2]));
    assert_eq!((loose, boxes), (vec![(Onto::Vehicle(1), 150)], [Onto::Vehicle(1)].into()));
    let present = broken_down(850);
    let (_, boxes) = goes(&planned(&present, &[(0, "Dresden"), (1, "Dresden")], &[]));
    assert_eq!(boxes, [Onto::Stays].into());
    // Nobody else is on the road any more.
    let anew = planned(&present, &[(0, "Dresden")], &[2]);
    let (loose, _) = goes(&anew);
    assert_eq!(loose, [(Onto::Hub(HubId(2)), 150)]);
    assert_eq!(anew.homeward[&0], Homeward { with: None, paid: 2 });
}

#[test]
fn a_place_is_a_number_a_town_or_a_region() {
    let present = broken_down(300);
    let read = |text| Somewhere::read(&present, text);
    assert_eq!(read("H-2"), read("Dresden"));
    assert_eq!(read("G-1").expect("known").area.country(), "PL");
    assert!(read("Lviv Oblast").or_else(|| read("UA-15")).is_some(), "the middle of a region");
    for nobody_knows in ["", "H-9", "Nowhere", "X-1"] {
        assert_eq!(read(nobody_knows), None, "{nobody_knows}");
    }
}

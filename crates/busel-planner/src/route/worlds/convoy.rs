//! A large convoy as rich as life: gifts from all over the west, a border with queues, nights without
//! driving behind it, and a fleet of which a third is given away with its load.

use super::dice::Dice;
use super::map::{CAR, LORRY, Map, hours};
use crate::route::problem::{
    Area, Crew, DAY, From, GoodsClass, Hours, PlaceNo, Post, Request, Ride, Routing, Second, Stop,
    Traits, Vehicle, Window,
};

/// Everything happens within four days; zero is the first midnight.
const DAYS: i64 = 4;
/// The land, in metres, and the line across it that is the border.
const WIDTH: i64 = 1_400_000;
const HEIGHT: i64 = 900_000;
const BORDER: i64 = 900_000;
/// The areas on both sides of the border.
const WEST: Option<u32> = Some(0);
const EAST: Option<u32> = Some(1);
/// A cold box, and papers for dangerous goods.
const COLD: Traits = Traits(1);
const PAPERS: Traits = Traits(2);
/// What must not be beside each other: food and fuel.
const FOOD: GoodsClass = GoodsClass(1);
const FUEL: GoodsClass = GoodsClass(2);
/// What one vehicle of each kind in a hundred requests is like: returning vans, lorries, and
/// pick-ups that are a gift themselves.
const KINDS: [Kind; 3] = [
    Kind { grams: 1_200_000, millilitres: 9_000_000, fixed: 15_000_000, stays: false, share: 18 },
    Kind { grams: 7_500_000, millilitres: 38_000_000, fixed: 40_000_000, stays: false, share: 10 },
    Kind { grams: 800_000, millilitres: 2_500_000, fixed: 4_000_000, stays: true, share: 14 },
];

struct Kind {
    grams: i64,
    millilitres: i64,
    fixed: i64,
    stays: bool,
    share: i64,
}

/// A convoy with so many requests, 1 to 1,000, and a generous fleet: four depots, three posts with
/// queues that change with the hour, curfew behind the border, hours of EU regulation 561/2006,
/// goods of several priorities, cold goods, fuel apart from food, lorries that cross together, and
/// crews to be brought home. Costs are in hundredths, a hundred for a kilometre by car.
#[must_use]
pub fn convoy(seed: u64, requests: u32) -> Routing {
    let requests = i64::from(requests.clamp(1, 1_000));
    let mut dice = Dice::of(seed.rotate_left(17) ^ 0x00c0_4701);
    let mut map = land(&mut dice);
    let goods = (0..requests).map(|_| request(&mut map, &mut dice)).collect();
    Routing {
        name: format!("convoy {seed} of {requests}"),
        requests: goods,
        vehicles: fleet(requests, &map.depots, &mut dice),
        apart: vec![(FOOD, FUEL)],
        ride: Ride { fixed: 20_000, per_metre: 0 },
        ..map.routing()
    }
}

fn land(dice: &mut Dice) -> Map {
    let mut map = Map::empty(WIDTH, HEIGHT);
    map.set_speeds(vec![CAR, LORRY]);
    map.add_area(Area { country: 0, curfew: Vec::new() });
    map.add_area(Area { country: 1, curfew: vec![hours(22, 29)] });
    for (x, y) in [(60, 450), (620, 100), (870, 420), (880, 700)] {
        let depot = map.settle((x * 1_000, y * 1_000), WEST);
        map.depots.push(depot);
    }
    for (y, open) in [(150, vec![hours(6, 22)]), (430, Vec::new()), (720, Vec::new())] {
        let place = map.settle((BORDER, y * 1_000), WEST);
        let quiet = dice.between(20, 60) * 60;
        // Everybody comes in the morning.
        let busy = |hour: usize| if (7..14).contains(&hour) { 3 * quiet } else { quiet };
        map.add_post(Post { place, between: (0, 1), open, wait: std::array::from_fn(busy) });
    }
    map
}

fn request(map: &mut Map, dice: &mut Dice) -> Request {
    let day = dice.between(0, 1);
    let from = if dice.one_in(3) {
        *dice.one_of(&map.depots)
    } else {
        map.settle((dice.between(0, BORDER - 10_000), dice.between(0, HEIGHT)), WEST)
    };
    let to = map.settle((dice.between(BORDER + 20_000, WIDTH), dice.between(0, HEIGHT)), EAST);
    let pick_up = vec![window(day, dice)];
    let deliver = (day + 1..DAYS).map(|day| window(day, dice)).collect();
    let (class, needs) = match dice.between(1, 8) {
        1 => (FUEL, PAPERS),
        2 => (FOOD, COLD),
        3 | 4 => (FOOD, Traits::default()),
        _ => (GoodsClass::default(), Traits::default()),
    };
    let grams = weight(dice);
    Request {
        from: From::Stop(stop(from, pick_up, dice)),
        to: stop(to, deliver, dice),
        grams,
        millilitres: (grams * dice.between(2, 7)).min(8_000_000 + grams * 2),
        priority: u8::try_from(dice.between(1, 4)).expect("1 to 4"),
        needs,
        class,
    }
}

/// In grams: mostly 30 to 800 kg, and one in ten a lorry's load of 1.5 to 5 t.
fn weight(dice: &mut Dice) -> i64 {
    if dice.one_in(10) {
        dice.between(1_500_000, 5_000_000)
    } else {
        let (one, other) = (dice.between(30_000, 800_000), dice.between(30_000, 800_000));
        one.min(other)
    }
}

/// From 7 to 20 o'clock of a day, or three in ten times three hours of that.
fn window(day: i64, dice: &mut Dice) -> Window {
    let (opens, closes) = (day * DAY + 7 * 3_600, day * DAY + 20 * 3_600);
    if dice.between(1, 10) <= 3 {
        let opens = opens + dice.between(0, 10) * 3_600;
        Window { opens, closes: opens + 3 * 3_600 }
    } else {
        Window { opens, closes }
    }
}

fn stop(place: PlaceNo, windows: Vec<Window>, dice: &mut Dice) -> Stop {
    let service: Second = dice.between(15, 60) * 60;
    Stop { place, windows, service }
}

/// Of each kind so many at each depot as its share says, two at least.
fn fleet(requests: i64, depots: &[PlaceNo], dice: &mut Dice) -> Vec<Vehicle> {
    let mut fleet = Vec::new();
    for &depot in depots {
        for kind in &KINDS {
            for number in 0..(kind.share * requests / 100).max(2) {
                fleet.push(vehicle(depot, kind, number, dice));
            }
        }
    }
    fleet
}

fn vehicle(depot: PlaceNo, kind: &Kind, number: i64, dice: &mut Dice) -> Vehicle {
    let is_lorry = kind.grams > 5_000_000;
    let two_drive = dice.one_in(3);
    let people = if two_drive { 2 } else { 1 };
    let traits = [Traits::default(), COLD, PAPERS][dice.below(3)];
    Vehicle {
        start: depot,
        end: (!kind.stays).then_some(depot),
        from: 6 * 3_600,
        until: DAYS * DAY,
        table: u32::from(is_lorry),
        grams: kind.grams,
        millilitres: kind.millilitres,
        fixed: kind.fixed,
        per_metre: if is_lorry { 2 } else { 1 },
        traits,
        hours: Some(if two_drive { Hours::TWO } else { Hours::ONE }),
        crew: Crew { people, seats: 3 + people, home: depot, must_return: kind.stays },
        together: (is_lorry && number < 4).then_some(depot),
    }
}

//! The requests of a generated problem.

use super::dice::Dice;
use super::map::Map;
use super::{CLASSES, HORIZON, Mix};
use crate::route::problem::{
    From, GoodsClass, PlaceNo, Request, Second, Stop, Traits, Vehicle, VehicleNo, Window,
};

/// The heaviest that is asked of anybody, in grams: half of what a car bears.
const GRAMS_MAX: i64 = 600_000;
/// The bulkiest, in millilitres: half of what a car holds.
const MILLILITRES_MAX: i64 = 3_000_000;
/// What no vehicle bears.
const GRAMS_BEYOND: i64 = 1_000_000_000;
/// A trait no vehicle has.
const TRAIT_BEYOND: Traits = Traits(1 << 31);
/// Requests that one vehicle has aboard already, at most: two of the heaviest fit into a car.
const ABOARD_MAX: usize = 2;

/// `count` requests under the rules of `mix`. Vehicles with goods aboard get what these need.
pub(super) fn goods(
    mix: Mix,
    count: i64,
    fleet: &mut [Vehicle],
    map: &mut Map,
    dice: &mut Dice,
) -> Vec<Request> {
    let mut aboard = vec![0_usize; fleet.len()];
    let mut goods: Vec<_> = (0..count)
        .map(|_| {
            let whose = dice.below(fleet.len());
            let is_aboard = mix.has(Mix::ABOARD) && dice.one_in(3) && aboard[whose] < ABOARD_MAX;
            let mut request = request(mix, map, dice);
            if is_aboard {
                aboard[whose] += 1;
                let number = VehicleNo::try_from(whose).expect("a few vehicles");
                request.from = From::Aboard(number);
                request.class = GoodsClass(0);
                fleet[whose].traits.0 |= request.needs.0;
            }
            request
        })
        .collect();
    if mix.has(Mix::UNSERVABLE) {
        let first = dice.below(goods.len());
        for (number, request) in goods.iter_mut().enumerate() {
            if number == first || dice.one_in(4) {
                spoil(request, dice);
            }
        }
    }
    goods
}

fn request(mix: Mix, map: &mut Map, dice: &mut Dice) -> Request {
    let from = if mix.has(Mix::ANY_START) && dice.one_in(3) {
        From::AnyStart
    } else {
        let place = if dice.one_in(3) { *dice.one_of(&map.depots) } else { map.somewhere(dice) };
        From::Stop(stop(mix, place, dice))
    };
    let place = map.somewhere(dice);
    let needs = if mix.has(Mix::TRAITS) && dice.one_in(2) { 1 << dice.between(0, 2) } else { 0 };
    let class = if mix.has(Mix::APART) { dice.between(0, i64::from(CLASSES) - 1) } else { 0 };
    Request {
        from,
        to: stop(mix, place, dice),
        grams: dice.between(1_000, GRAMS_MAX),
        millilitres: dice.between(1_000, MILLILITRES_MAX),
        priority: u8::try_from(dice.between(1, 4)).expect("1 to 4"),
        needs: Traits(needs),
        class: GoodsClass(u8::try_from(class).expect("below CLASSES")),
    }
}

fn stop(mix: Mix, place: PlaceNo, dice: &mut Dice) -> Stop {
    let service = *dice.one_of(&[0, 300, 900, 1_800, 3_600]);
    let always = Window { opens: 0, closes: HORIZON };
    let windows = if mix.has(Mix::WINDOWS) { windows(dice) } else { vec![always] };
    Stop { place, windows, service }
}

/// One to four windows of half an hour to ten hours, at least a second apart.
fn windows(dice: &mut Dice) -> Vec<Window> {
    let mut windows = Vec::new();
    let mut free: Second = 0;
    for _ in 0..dice.between(1, 4) {
        let opens = dice.between(free, free + HORIZON / 4);
        let closes = dice.between(opens + 1_800, opens + 36_000);
        if closes <= HORIZON || windows.is_empty() {
            windows.push(Window { opens, closes });
        }
        free = closes + 2;
    }
    windows
}

/// Makes a request one that nobody can serve. What is aboard already stays as heavy as it is, for
/// its vehicle bears it.
fn spoil(request: &mut Request, dice: &mut Dice) {
    let is_aboard = matches!(request.from, From::Aboard(_));
    match dice.between(1, 3) {
        1 if !is_aboard => request.grams = GRAMS_BEYOND,
        2 => request.needs = TRAIT_BEYOND,
        // Everybody is free from 0 on at the earliest.
        _ => request.to.windows = vec![Window { opens: -7_200, closes: -3_600 }],
    }
}

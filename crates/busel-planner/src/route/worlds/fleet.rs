//! The vehicles of a generated problem.

use super::dice::Dice;
use super::map::Map;
use super::{HORIZON, Mix};
use crate::route::problem::{Crew, DAY, Hours, Traits, Vehicle};

/// What a car bears, in grams, and a lorry.
const BEARS: [i64; 2] = [1_200_000, 7_500_000];

/// `count` vehicles under the rules of `mix`.
pub(super) fn fleet(mix: Mix, count: i64, map: &mut Map, dice: &mut Dice) -> Vec<Vehicle> {
    (0..count).map(|_| vehicle(mix, map, dice)).collect()
}

fn vehicle(mix: Mix, map: &mut Map, dice: &mut Dice) -> Vehicle {
    let is_lorry = mix.has(Mix::KINDS) && dice.one_in(3);
    let start = if mix.has(Mix::ABOARD) && dice.one_in(2) {
        map.anywhere(dice)
    } else {
        *dice.one_of(&map.depots)
    };
    let stays = (mix.has(Mix::OPEN_ENDS) || mix.has(Mix::CREWS)) && dice.one_in(2);
    let elsewhere = mix.has(Mix::OPEN_ENDS) && dice.one_in(4);
    let end = if elsewhere { *dice.one_of(&map.depots) } else { start };
    let bears = BEARS[usize::from(is_lorry)];
    // A request weighs half a car's load at most; without tightness nothing ever fills a vehicle.
    let bears = if mix.has(Mix::TIGHT) { bears } else { bears * 60 };
    Vehicle {
        start,
        end: (!stays).then_some(end),
        from: dice.between(0, DAY / 4),
        until: if dice.one_in(4) { dice.between(2 * DAY, HORIZON) } else { HORIZON },
        table: u32::from(is_lorry),
        grams: bears,
        millilitres: bears * 5,
        fixed: if mix.has(Mix::KINDS) { dice.between(0, 400_000) } else { 100_000 },
        per_metre: if mix.has(Mix::KINDS) { dice.between(1, 3) } else { 1 },
        traits: Traits(if mix.has(Mix::TRAITS) { bits(dice) } else { 0 }),
        hours: if mix.has(Mix::HOURS) { hours(dice) } else { None },
        crew: crew(mix, map, dice),
        together: (mix.has(Mix::COMPANY) && !dice.one_in(4)).then(|| u32::from(dice.one_in(3))),
    }
}

/// Any of three traits.
fn bits(dice: &mut Dice) -> u32 {
    u32::try_from(dice.between(0, 7)).expect("0 to 7")
}

fn hours(dice: &mut Dice) -> Option<Hours> {
    match dice.between(1, 4) {
        1 => None,
        2 => Some(Hours::TWO),
        _ => Some(Hours::ONE),
    }
}

fn crew(mix: Mix, map: &Map, dice: &mut Dice) -> Crew {
    let people = u32::try_from(dice.between(1, 2)).expect("1 or 2");
    let free = u32::try_from(dice.between(0, 3)).expect("0 to 3");
    let must_return = mix.has(Mix::CREWS) && !dice.one_in(4);
    Crew { people, seats: people + free, home: *dice.one_of(&map.depots), must_return }
}

//! Convoys made by dice, to compare planners and to try the checker on.
//!
//! [`world`] makes a small problem, or a medium one, with any [`Mix`] of the rules of
//! [`problem`](super::problem); [`convoy`] makes a large one as rich as life. The same seed makes the
//! same problem, on every machine. What comes out always fits: every number is in range, windows
//! stand in turn, what is aboard already may be aboard together, and rounding never makes a detour
//! shorter than the straight way. Whether everything can be served is another matter.
//!
//! It knows nothing of plans and throws no dice but its own, which begin at the seed.

mod convoy;
mod dice;
mod fleet;
mod goods;
mod map;
mod mix;

pub use convoy::convoy;
pub use dice::Dice;
pub use mix::Mix;

use super::problem::{DAY, GoodsClass, Ride, Routing, Second};
use map::Map;

/// All of a generated problem happens before this moment.
const HORIZON: Second = 4 * DAY;

/// Classes of goods, when some must be apart: 0 to 3. What is aboard already is of class 0, which
/// may always be beside itself.
const CLASSES: u8 = 4;

/// The problem of a seed: 1 to 12 requests and 1 to 5 vehicles, or with [`Mix::MEDIUM`] 20 to 60
/// requests and 4 to 15 vehicles, under the rules of `mix` and no others.
#[must_use]
pub fn world(seed: u64, mix: Mix) -> Routing {
    let mut dice = Dice::of(seed ^ u64::from(mix.bits()).rotate_left(40));
    let (requests, vehicles) = if mix.has(Mix::MEDIUM) {
        (dice.between(20, 60), dice.between(4, 15))
    } else {
        (dice.between(1, 12), dice.between(1, 5))
    };
    let mut map = Map::new(mix, &mut dice);
    let mut fleet = fleet::fleet(mix, vehicles, &mut map, &mut dice);
    let goods = goods::goods(mix, requests, &mut fleet, &mut map, &mut dice);
    let ride = if mix.has(Mix::CREWS) {
        Ride { fixed: dice.between(0, 200_000), per_metre: dice.between(0, 2) }
    } else {
        Ride::default()
    };
    let midnight = *dice.one_of(&[0, -6 * 3_600, 9 * 3_600]);
    Routing {
        name: format!("world {seed}, mix {mix}"),
        requests: goods,
        vehicles: fleet,
        apart: if mix.has(Mix::APART) { apart(&mut dice) } else { Vec::new() },
        midnight,
        fewest_vehicles: dice.one_in(4),
        ride,
        ..map.routing()
    }
}

/// One to three pairs of classes, never class 0 with itself.
fn apart(dice: &mut Dice) -> Vec<(GoodsClass, GoodsClass)> {
    let class = |number: i64| GoodsClass(u8::try_from(number).expect("below CLASSES"));
    let last = i64::from(CLASSES) - 1;
    let pairs = (0..dice.between(1, 3)).map(|_| {
        let (one, other) = (dice.between(0, last), dice.between(1, last));
        if dice.one_in(2) { (class(one), class(other)) } else { (class(other), class(one)) }
    });
    pairs.collect()
}

#[cfg(test)]
mod tests;

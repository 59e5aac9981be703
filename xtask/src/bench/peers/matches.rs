//! Allocations as large as wanted, made by dice: the same number of matches makes the same text.
//!
//! Items are asked for very unevenly and come in families of four that may stand in for each other,
//! so the problem falls into parts of very different size. Three in ten items have sizes. Lots lie
//! at eight hubs, needs arise at twenty-four places, and a need knows at most some ten to forty lots
//! that fit it, would last and would be there in time. More is asked for than there is.

use std::fs::File;
use std::io::{BufWriter, Write as _};
use std::path::Path;

use anyhow::Context;

use super::super::dice::Dice;

/// Places, and how many of them are hubs with goods.
const PLACES: u64 = 24;
const HUBS: u64 = 8;
/// Fewer lots than this are none.
const LOTS_MIN: usize = 8;
/// The land, in kilometres, and how many of them a day takes.
const WIDTH: u64 = 1_500;
const HEIGHT: u64 = 900;
const KILOMETRES_A_DAY: u64 = 400;
/// Items of a family may stand in for each other.
const FAMILY: u64 = 4;
const SIZES: u64 = 6;
/// Days until the last lot expires, and until the last need is due.
const EXPIRES_MAX: u64 = 720;
const DUE_MAX: u64 = 60;
/// Days that goods should keep after they are due.
const KEEP: u64 = 3;
/// So much is asked for of a hundred that are there.
const ASKED_PERCENT: u64 = 115;

struct Goods {
    item: u64,
    size: Option<u64>,
    place: u64,
    /// When it expires, or when it is due.
    day: u64,
    units: u64,
}

/// A need, its class from 1, and lots that may serve it with whether they stand in.
struct Need {
    goods: Goods,
    class: u64,
    lots: Vec<(usize, bool)>,
}

/// Writes an allocation of so many matches.
///
/// # Errors
///
/// When the file cannot be written.
pub(super) fn write(matches: usize, to: &Path) -> anyhow::Result<()> {
    let mut world = World::of(matches);
    let lots: Vec<Goods> = (0..(matches / world.degree / 2).max(LOTS_MIN))
        .map(|_| world.goods(HUBS, EXPIRES_MAX))
        .collect();
    let families = usize::try_from(world.items / FAMILY + 1)?;
    let mut by_family = vec![Vec::new(); families];
    for (number, lot) in lots.iter().enumerate() {
        by_family[usize::try_from(lot.item / FAMILY)?].push(number);
    }
    let (mut needs, mut left) = (Vec::new(), matches);
    while left > 0 {
        let mut need = world.need(&lots, &by_family);
        need.lots.truncate(left);
        left -= need.lots.len();
        if !need.lots.is_empty() {
            needs.push(need);
        }
    }
    let held: u64 = lots.iter().map(|lot| lot.units).sum();
    let asked: u64 = needs.iter().map(|need| need.goods.units).sum();
    for need in &mut needs {
        need.goods.units = (need.goods.units * held * ASKED_PERCENT / (asked * 100)).max(1);
    }
    let mut out = BufWriter::new(File::create(to).with_context(|| to.display().to_string())?);
    writeln!(out, "alloc 1 m{matches} {} {} {matches}", lots.len(), needs.len())?;
    for (number, Goods { item, size, place, day, units }) in lots.iter().enumerate() {
        writeln!(out, "L {number} {item} {} {place} {day} {units}", shown(*size))?;
    }
    for (number, Need { goods, class, .. }) in needs.iter().enumerate() {
        let Goods { item, size, place, day, units } = goods;
        writeln!(out, "N {number} {item} {} {place} {day} {class} {units}", shown(*size))?;
    }
    for (number, need) in needs.iter().enumerate() {
        for &(lot, stands_in) in &need.lots {
            let far = world.far(lots[lot].place, need.goods.place);
            writeln!(out, "E {lot} {number} {} {far}", u8::from(stands_in))?;
        }
    }
    out.flush().context("the allocation")
}

/// No size is written as −1.
fn shown(size: Option<u64>) -> String {
    size.map_or_else(|| "-1".to_owned(), |size| size.to_string())
}

/// What the dice know of the world.
struct World {
    dice: Dice,
    items: u64,
    /// Most lots that a need knows.
    degree: usize,
    places: Vec<(u64, u64)>,
}

impl World {
    fn of(matches: usize) -> Self {
        let mut dice = Dice::of(matches as u64);
        let places = (0..PLACES).map(|_| (dice.below(WIDTH), dice.below(HEIGHT))).collect();
        let degree = 10 * matches.max(1_000).ilog10().saturating_sub(2) as usize;
        Self { dice, items: (matches as u64).isqrt().max(12), degree, places }
    }

    fn goods(&mut self, places: u64, days: u64) -> Goods {
        // Dice below dice: a few items are what nearly everybody wants.
        let item = (0..4).fold(self.items, |most, _| self.dice.below(most) + 1) - 1;
        // Popular items are spread over the families.
        let item = item * 7_919 % self.items;
        let has_sizes = item % 10 < 3;
        let size = has_sizes.then(|| self.dice.below(SIZES));
        // A product of dice: mostly some tens, now and then thousands.
        let units = (0..4).map(|_| self.dice.below(6) + 1).product::<u64>() / 2 + 1;
        Goods { item, size, place: self.dice.below(places), day: self.dice.below(days) + 1, units }
    }

    fn need(&mut self, lots: &[Goods], by_family: &[Vec<usize>]) -> Need {
        let goods = self.goods(PLACES, DUE_MAX);
        let family = usize::try_from(goods.item / FAMILY).unwrap_or(usize::MAX);
        let near = by_family.get(family).into_iter().flatten().copied();
        let mut fit: Vec<usize> = near.filter(|&lot| self.fits(&lots[lot], &goods)).collect();
        for at in 0..fit.len().min(self.degree) {
            let other = at + self.dice.index(fit.len() - at);
            fit.swap(at, other);
        }
        fit.truncate(self.degree);
        fit.sort_unstable();
        let stands_in = |lot: usize| lots[lot].item != goods.item;
        let lots = fit.into_iter().map(|lot| (lot, stands_in(lot))).collect();
        let class = *self.dice.one_of(&[1, 2, 2, 3, 3]);
        Need { goods, class, lots }
    }

    /// Whether a lot is of the right size, lasts, and is there in time.
    fn fits(&self, lot: &Goods, need: &Goods) -> bool {
        let is_right = lot.size.is_none() || need.size.is_none() || lot.size == need.size;
        let comes = self.far(lot.place, need.place) <= need.day * KILOMETRES_A_DAY;
        is_right && comes && lot.day >= need.day + KEEP
    }

    fn far(&self, from: u64, to: u64) -> u64 {
        let spot = |place: u64| self.places[usize::try_from(place).unwrap_or(0)];
        let (from, to) = (spot(from), spot(to));
        (from.0.abs_diff(to.0).pow(2) + from.1.abs_diff(to.1).pow(2)).isqrt()
    }
}

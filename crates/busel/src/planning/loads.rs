//! What goes together: everything from one hub to one group, vehicle by vehicle, by weight and
//! space.

use busel_domain::book::Book;
use busel_domain::ids::{GroupId, HubId};
use busel_domain::item::Item;
use busel_domain::plan::{Allocated, Load, Trip};
use busel_domain::quantity::Units;
use busel_planner::load::{self as planner, Destination, Goods, GoodsId, load};

use super::roads::Distances;
use crate::catalogue::VehicleKind;
use crate::clerk::Present;

/// How many times a vehicle of a kind may be asked for.
const VEHICLES_OF_A_KIND: u32 = 1_000;

/// Things that are poured or heaped are loaded by the thousand base units: nobody loads one gram.
const BULK: u64 = 1_000;

/// Loads for a plan's lines; a trip's cargo names them by their position.
pub(super) fn loads(
    present: &Present,
    allocated: &[Allocated],
    distances: &Distances<'_>,
) -> Vec<Load> {
    let kinds = crate::catalogue::lexicon().vehicles();
    let kinds: Vec<&VehicleKind> = kinds.iter().filter(|kind| kind.volume_l.is_some()).collect();
    let vehicles: Vec<planner::Vehicle> = kinds.iter().map(|kind| vehicle(kind)).collect();
    let mut pairs = Vec::new();
    let goods: Vec<Goods> = allocated
        .iter()
        .enumerate()
        .filter_map(|(at, line)| goods(&present.book, at, line, &mut pairs))
        .collect();
    let loading = load(&goods, &vehicles);

    let mut loads: Vec<Load> = Vec::new();
    for (hub, group) in &pairs {
        let distance_km = distances.between(*hub, *group);
        loads.push(Load { hub: *hub, group: *group, distance_km, trips: Vec::new() });
    }
    let mut left = Left::of(&present.book, allocated);
    for trip in &loading.trips {
        let vehicle = Some(kinds[trip.vehicle.0].key.clone());
        let lines = trip.lines.iter().map(|line| (line.goods, line.units));
        let cargo: Vec<_> = lines.map(|(id, units)| (id.0, left.take(id, units))).collect();
        let count = |line: &(u32, Units)| is_unknown(&present.book, &allocated[line.0 as usize]);
        let unknown = cargo.iter().filter(|line| count(line)).count();
        loads[trip.to.0 as usize].trips.push(Trip {
            vehicle,
            cargo,
            weight_grams: trip.weight_grams,
            volume_cm3: trip.volume_cm3,
            unknown: u32::try_from(unknown).unwrap_or(u32::MAX),
        });
    }
    // What fits no vehicle is shown as a trip without one (law L10).
    for rest in &loading.left {
        let line = &allocated[rest.goods.0 as usize];
        let to = destination(line.hub, group_of(&present.book, line), &mut pairs);
        let cargo = vec![(rest.goods.0, left.take(rest.goods, rest.units))];
        let unknown = u32::from(is_unknown(&present.book, line));
        let trip = Trip { vehicle: None, cargo, weight_grams: 0, volume_cm3: 0, unknown };
        loads[to as usize].trips.push(trip);
    }
    loads.sort_by_key(|load| (load.hub, load.group));
    loads
}

fn vehicle(kind: &VehicleKind) -> planner::Vehicle {
    planner::Vehicle {
        payload_grams: u64::from(kind.payload_kg) * 1_000,
        volume_cm3: kind.volume_l.map(|litres| u64::from(litres) * 1_000),
        count: VEHICLES_OF_A_KIND,
    }
}

fn goods(
    book: &Book,
    at: usize,
    line: &Allocated,
    pairs: &mut Vec<(HubId, GroupId)>,
) -> Option<Goods> {
    let item = item_of(book, line)?;
    let each = loaded_by(item);
    let to = Destination(destination(line.hub, group_of(book, line), pairs));
    let one = Units::new(each).unwrap_or_default();
    Some(Goods {
        id: GoodsId(u32::try_from(at).ok()?),
        to,
        units: line.units.get().div_ceil(each),
        unit_weight_grams: item.weight_grams(one),
        unit_volume_cm3: item.volume_cm3(one),
    })
}

/// How many base units are loaded at a time.
fn loaded_by(item: &Item) -> u64 {
    if item.base_unit.is_poured() { BULK } else { 1 }
}

/// Base units of each line that are on no trip yet: the last load of something poured is smaller.
struct Left {
    units: Vec<Units>,
    each: Vec<u64>,
}

impl Left {
    fn of(book: &Book, allocated: &[Allocated]) -> Self {
        let each = allocated.iter().map(|line| item_of(book, line).map_or(1, loaded_by));
        let (units, each) = (allocated.iter().map(|line| line.units).collect(), each.collect());
        Self { units, each }
    }

    fn take(&mut self, line: GoodsId, loads: u64) -> Units {
        let at = line.0 as usize;
        let wanted = Units::new(loads.saturating_mul(self.each[at])).unwrap_or(Units::MAX);
        let taken = wanted.min(self.units[at]);
        self.units[at] = self.units[at].less(taken);
        taken
    }
}

fn item_of<'a>(book: &'a Book, line: &Allocated) -> Option<&'a Item> {
    book.catalogue().item(&book.lot(line.lot)?.batch.item)
}

fn is_unknown(book: &Book, line: &Allocated) -> bool {
    item_of(book, line).is_none_or(|item| item.weight_mg.is_none() || item.volume_mm3.is_none())
}

fn group_of(book: &Book, line: &Allocated) -> GroupId {
    book.need(line.need).expect("a plan is made of the Book's own needs").line.group
}

/// A group's number where the planner wants one.
fn destination(hub: HubId, group: GroupId, known: &mut Vec<(HubId, GroupId)>) -> u32 {
    let position = known.iter().position(|pair| *pair == (hub, group));
    let position = position.unwrap_or_else(|| {
        known.push((hub, group));
        known.len() - 1
    });
    u32::try_from(position).unwrap_or(u32::MAX)
}

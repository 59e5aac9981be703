//! What goes together: everything from one hub to one group, vehicle by vehicle, by weight and
//! space.

use std::collections::HashMap;

use busel_domain::book::Book;
use busel_domain::ids::{GroupId, HubId, WordsId};
use busel_domain::item::Item;
use busel_domain::plan::{Allocated, Load, Trip};
use busel_domain::quantity::{BaseUnit, Units};
use busel_planner::load::{self as planner, Destination, Goods, GoodsId, load};

use super::problem::destination;
use crate::catalogue::VehicleKind;
use crate::clerk::Present;

/// How many times a vehicle of a kind may be asked for.
const VEHICLES_OF_A_KIND: u32 = 1_000;

/// Roads are longer than the way a bird flies by this much, in thousandths; measured between
/// European towns.
const DETOUR_PERMILLE: f64 = 1_300.0;

/// Things that are poured or heaped are loaded by the thousand base units: nobody loads one gram.
const BULK: u64 = 1_000;

/// Loads for a plan's lines; a trip's cargo names them by their position.
pub(super) fn loads(present: &Present, allocated: &[Allocated]) -> Vec<Load> {
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

    let mut distances = Distances::new(present);
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
    match item.base_unit {
        BaseUnit::Gram | BaseUnit::Millilitre => BULK,
        BaseUnit::Piece
        | BaseUnit::Pair
        | BaseUnit::Set
        | BaseUnit::CubicDecimetre
        | BaseUnit::MinorCurrency
        | BaseUnit::Case
        | BaseUnit::Night
        | BaseUnit::Consultation
        | BaseUnit::Day
        | BaseUnit::Hour
        | BaseUnit::Ticket => 1,
    }
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

/// Kilometres from hubs to groups, where both places are towns of the gazetteer.
pub(super) struct Distances<'a> {
    present: &'a Present,
    points: HashMap<WordsId, Option<(f64, f64)>>,
}

impl<'a> Distances<'a> {
    pub(super) fn new(present: &'a Present) -> Self {
        Self { present, points: HashMap::new() }
    }

    /// Kilometres by road, estimated; `None` where a place is unknown.
    pub(super) fn between(&mut self, hub: HubId, group: GroupId) -> Option<u32> {
        let book = &self.present.book;
        let (hub, group) = (book.hub(hub)?.place?, book.group(group)?.place?);
        let (from, to) = (self.point(hub)?, self.point(group)?);
        let kilometres = great_circle_km(from, to) * DETOUR_PERMILLE / 1_000.0;
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "0 to 26,000")]
        Some(kilometres.round() as u32)
    }

    fn point(&mut self, place: WordsId) -> Option<(f64, f64)> {
        let labels = &self.present.labels;
        *self.points.entry(place).or_insert_with(|| {
            let towns = crate::catalogue::places().named(labels.get(place)?);
            // Two towns of one name: the planner does not guess which.
            let [town] = towns[..] else { return None };
            Some((f64::from(town.lat_e4) / 10_000.0, f64::from(town.lon_e4) / 10_000.0))
        })
    }
}

fn great_circle_km((lat_a, lon_a): (f64, f64), (lat_b, lon_b): (f64, f64)) -> f64 {
    const EARTH_RADIUS_KM: f64 = 6_371.0;
    let (dlat, dlon) = ((lat_b - lat_a).to_radians(), (lon_b - lon_a).to_radians());
    let (lat_a, lat_b) = (lat_a.to_radians(), lat_b.to_radians());
    let h = (dlat / 2.0).sin().powi(2) + lat_a.cos() * lat_b.cos() * (dlon / 2.0).sin().powi(2);
    2.0 * EARTH_RADIUS_KM * h.sqrt().min(1.0).asin()
}

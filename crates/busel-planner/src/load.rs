//! Loading: what goes to one destination, into which vehicles.
//!
//! Vehicles are filled by weight and by volume, whichever runs out first; a line of goods may be
//! split between vehicles by whole units. Few trips come first, then little wasted payload.
//!
//! Destinations are served one after the other, the bulkiest first. While the rest for one does not
//! fit any one free vehicle, the vehicle that takes most of it is filled, bulky units first
//! ("first fit decreasing"); as soon as it does, the free vehicle with the smallest payload that
//! takes it is used.
//! When no free vehicle can take anything, all vehicles are free again for another round of trips.
//! That is a rule of thumb, quick and predictable, not a proof: each destination therefore tells the
//! number of trips no plan can do with less.
//!
//! Nothing is dropped: what no vehicle can take is in [`Loading::left`] with its reason, and goods
//! of unknown weight or volume are carried as if they had none, and counted.

use std::cmp::Reverse;
use std::collections::BTreeMap;

/// Most trips planned in one go; what would need more is left, with that reason.
pub const TRIPS_MAX: usize = 10_000;

/// The caller's number for a line of goods.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct GoodsId(pub u32);

/// The caller's number for a destination.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Destination(pub u32);

/// The place of a kind of vehicle in the list given to [`load`], from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct VehicleIndex(pub usize);

/// A line of goods for one destination.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Goods {
    /// Which line.
    pub id: GoodsId,
    /// Where it goes.
    pub to: Destination,
    /// Whole units; a unit is never divided.
    pub units: u64,
    /// Grams of one unit, if known.
    pub unit_weight_grams: Option<u64>,
    /// Cubic centimetres of one unit, if known.
    pub unit_volume_cm3: Option<u64>,
}

/// A kind of vehicle.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Vehicle {
    /// Grams it may carry besides crew and fuel.
    pub payload_grams: u64,
    /// Cubic centimetres it has room for, if known; otherwise only weight is looked at.
    pub volume_cm3: Option<u64>,
    /// How many of this kind there are.
    pub count: u32,
}

/// Units of one line in one vehicle.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Line {
    /// Which line.
    pub goods: GoodsId,
    /// Whole units, at least 1.
    pub units: u64,
}

/// One vehicle going once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trip {
    /// Where to.
    pub to: Destination,
    /// With which kind of vehicle.
    pub vehicle: VehicleIndex,
    /// 1 when every vehicle has gone at most once so far, 2 from when some must go again, …
    pub round: u32,
    /// What is on board.
    pub lines: Vec<Line>,
    /// Grams on board, as far as known.
    pub weight_grams: u64,
    /// Cubic centimetres on board, as far as known.
    pub volume_cm3: u64,
}

/// Why something is not on any trip.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LeftReason {
    /// There is no vehicle at all.
    NoVehicle,
    /// A single unit is too heavy or too bulky for every vehicle.
    FitsNoVehicle,
    /// It would take more than [`TRIPS_MAX`] trips.
    TooManyTrips,
}

/// Goods on no trip.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Left {
    /// Which line.
    pub goods: GoodsId,
    /// Units of it.
    pub units: u64,
    /// Why.
    pub reason: LeftReason,
}

/// What it takes to serve one destination.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Served {
    /// Which destination.
    pub to: Destination,
    /// Trips planned.
    pub trips: usize,
    /// No plan can carry what these trips carry with fewer, given the known weights and volumes.
    pub trips_at_least: u64,
    /// Units on board whose weight is not known.
    pub unknown_weight_units: u128,
    /// Units on board whose volume is not known.
    pub unknown_volume_units: u128,
}

/// Who carries what.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Loading {
    /// All trips, destination by destination.
    pub trips: Vec<Trip>,
    /// What is on no trip.
    pub left: Vec<Left>,
    /// Each destination, by its number.
    pub served: Vec<Served>,
    /// Trips of each kind of vehicle, in the sequence of the list given.
    pub trips_by_vehicle: Vec<usize>,
    /// How many times the most used vehicles have to go; 1 when the fleet is large enough.
    pub rounds: u32,
}

/// Plans the trips.
#[must_use]
pub fn load(goods: &[Goods], vehicles: &[Vehicle]) -> Loading {
    let mut yard = Yard::new(vehicles);
    let mut by_destination = BTreeMap::<Destination, Vec<Goods>>::new();
    for &line in goods.iter().filter(|line| line.units > 0) {
        if let Some(reason) = yard.left_behind(line) {
            yard.loading.left.push(Left { goods: line.id, units: line.units, reason });
        } else {
            by_destination.entry(line.to).or_default().push(line);
        }
    }
    let mut destinations: Vec<_> = by_destination.into_iter().collect();
    destinations.sort_by_key(|(_, lines)| Reverse(yard.bulk_of(lines)));
    for (to, lines) in destinations {
        yard.serve(to, lines);
    }
    yard.loading.served.sort_by_key(|served| served.to);
    yard.loading
}

/// The vehicles, what they are doing, and the plan so far.
struct Yard<'a> {
    vehicles: &'a [Vehicle],
    /// How many of each kind have not gone in this round.
    free: Vec<u32>,
    round: u32,
    loading: Loading,
    /// The largest of the fleet, to weigh kilograms against litres.
    payload_max: u64,
    volume_max: u64,
}

impl<'a> Yard<'a> {
    fn new(vehicles: &'a [Vehicle]) -> Self {
        let usable = || vehicles.iter().filter(|vehicle| vehicle.count > 0);
        Self {
            vehicles,
            free: vehicles.iter().map(|vehicle| vehicle.count).collect(),
            round: 1,
            loading: Loading { trips_by_vehicle: vec![0; vehicles.len()], ..Loading::default() },
            payload_max: usable().map(|vehicle| vehicle.payload_grams).max().unwrap_or(0),
            volume_max: usable().map(room).max().unwrap_or(0),
        }
    }

    /// Why no vehicle can ever take a unit of this line, if so.
    fn left_behind(&self, line: Goods) -> Option<LeftReason> {
        let mut usable = self.vehicles.iter().filter(|vehicle| vehicle.count > 0).peekable();
        if usable.peek().is_none() {
            return Some(LeftReason::NoVehicle);
        }
        let fits = usable.any(|vehicle| room_for(line, vehicle.payload_grams, room(vehicle)) > 0);
        (!fits).then_some(LeftReason::FitsNoVehicle)
    }

    /// How much of the largest vehicle a unit fills, by weight or volume, whichever is more.
    fn bulk(&self, line: Goods) -> u128 {
        let weight = u128::from(weight(line)) * u128::from(self.volume_max);
        let volume = u128::from(volume(line)) * u128::from(self.payload_max);
        weight.max(volume)
    }

    fn bulk_of(&self, lines: &[Goods]) -> u128 {
        lines.iter().fold(0, |sum, &line| {
            sum.saturating_add(self.bulk(line).saturating_mul(u128::from(line.units)))
        })
    }

    /// Plans all trips to one destination.
    fn serve(&mut self, to: Destination, mut rest: Vec<Goods>) {
        // Bulky units first; small ones fill the gaps.
        rest.sort_by_key(|&line| Reverse(self.bulk(line)));
        let first = self.loading.trips.len();
        let mut carried = Carried::default();
        while !rest.is_empty() {
            let Some((vehicle, lines)) = self.choose(&rest) else {
                // Every line fits some vehicle, so a fresh round helps.
                self.free = self.vehicles.iter().map(|vehicle| vehicle.count).collect();
                self.round = self.round.saturating_add(1);
                continue;
            };
            if self.loading.trips.len() == TRIPS_MAX {
                let reason = LeftReason::TooManyTrips;
                let left =
                    rest.iter().map(|line| Left { goods: line.id, units: line.units, reason });
                self.loading.left.extend(left);
                break;
            }
            carried.add(&rest, &lines);
            self.depart(to, vehicle, &mut rest, &lines);
        }
        let trips = self.loading.trips.len() - first;
        if trips > 0 {
            self.loading.served.push(carried.served(to, trips, self.payload_max, self.volume_max));
        }
    }

    /// The free vehicle for the next trip and the units of each line of `rest` to take.
    fn choose(&self, rest: &[Goods]) -> Option<(usize, Vec<u64>)> {
        let free = (0..self.vehicles.len()).filter(|&at| self.free[at] > 0);
        let fills = free.map(|at| (at, fill(&self.vehicles[at], rest)));
        fills.filter(|(_, lines)| lines.iter().any(|&units| units > 0)).max_by_key(|(at, lines)| {
            let taken = rest.iter().zip(lines).map(|(&line, &units)| Goods { units, ..line });
            let taken: Vec<Goods> = taken.collect();
            let is_all = rest.iter().zip(lines).all(|(line, &units)| line.units == units);
            let vehicle = &self.vehicles[*at];
            // All in one trip, else as much as can be; then little waste; then the first listed.
            let bulk = if is_all { u128::MAX } else { self.bulk_of(&taken) };
            (is_all, bulk, Reverse((vehicle.payload_grams, room(vehicle), *at)))
        })
    }

    /// Takes `lines` off `rest` and sends them.
    fn depart(&mut self, to: Destination, vehicle: usize, rest: &mut Vec<Goods>, lines: &[u64]) {
        let mut trip = Trip {
            to,
            vehicle: VehicleIndex(vehicle),
            round: self.round,
            lines: Vec::new(),
            weight_grams: 0,
            volume_cm3: 0,
        };
        for (line, &units) in rest.iter_mut().zip(lines).filter(|(_, units)| **units > 0) {
            trip.lines.push(Line { goods: line.id, units });
            // Within payload and room, so these products fit.
            trip.weight_grams += weight(*line) * units;
            trip.volume_cm3 += volume(*line) * units;
            line.units -= units;
        }
        rest.retain(|line| line.units > 0);
        self.free[vehicle] -= 1;
        self.loading.trips_by_vehicle[vehicle] += 1;
        self.loading.rounds = self.round;
        self.loading.trips.push(trip);
    }
}

/// What the trips to one destination carry together.
#[derive(Default)]
struct Carried {
    weight: u128,
    volume: u128,
    unknown_weight: u128,
    unknown_volume: u128,
}

impl Carried {
    fn add(&mut self, rest: &[Goods], lines: &[u64]) {
        for (line, &units) in rest.iter().zip(lines) {
            let units = u128::from(units);
            self.weight += u128::from(weight(*line)) * units;
            self.volume += u128::from(volume(*line)) * units;
            self.unknown_weight += if line.unit_weight_grams.is_none() { units } else { 0 };
            self.unknown_volume += if line.unit_volume_cm3.is_none() { units } else { 0 };
        }
    }

    fn served(&self, to: Destination, trips: usize, payload: u64, room: u64) -> Served {
        let by_weight = self.weight.div_ceil(u128::from(payload.max(1)));
        let by_volume = self.volume.div_ceil(u128::from(room.max(1)));
        let at_least = by_weight.max(by_volume).max(1);
        Served {
            to,
            trips,
            // Never more than the trips planned, which are few.
            trips_at_least: u64::try_from(at_least).unwrap_or(u64::MAX),
            unknown_weight_units: self.unknown_weight,
            unknown_volume_units: self.unknown_volume,
        }
    }
}

/// Units of each line that one vehicle takes, line after line.
fn fill(vehicle: &Vehicle, rest: &[Goods]) -> Vec<u64> {
    let (mut payload, mut room) = (vehicle.payload_grams, room(vehicle));
    rest.iter()
        .map(|&line| {
            let units = room_for(line, payload, room);
            payload -= weight(line) * units;
            room -= volume(line) * units;
            units
        })
        .collect()
}

/// Units of a line that fit into what is left of a vehicle.
fn room_for(line: Goods, payload_grams: u64, volume_cm3: u64) -> u64 {
    let by_weight = payload_grams.checked_div(weight(line)).unwrap_or(u64::MAX);
    let by_volume = volume_cm3.checked_div(volume(line)).unwrap_or(u64::MAX);
    line.units.min(by_weight).min(by_volume)
}

/// Cubic centimetres to reckon with: more than enough where the room is not known.
fn room(vehicle: &Vehicle) -> u64 {
    vehicle.volume_cm3.unwrap_or(u64::MAX)
}

/// Grams of a unit to reckon with: unknown is carried as nothing, and counted as unknown.
fn weight(line: Goods) -> u64 {
    line.unit_weight_grams.unwrap_or(0)
}

/// Cubic centimetres of a unit to reckon with.
fn volume(line: Goods) -> u64 {
    line.unit_volume_cm3.unwrap_or(0)
}

#[cfg(test)]
mod tests;

//! Nothing is lost, nothing is overloaded, and small cases come out as a person would load them.

use proptest::prelude::*;

use super::*;

const KG: u64 = 1_000;
const LITRE: u64 = 1_000;

fn line(id: u32, to: u32, units: u64, kilograms: u64, litres: u64) -> Goods {
    Goods {
        id: GoodsId(id),
        to: Destination(to),
        units,
        unit_weight_grams: Some(kilograms * KG),
        unit_volume_cm3: Some(litres * LITRE),
    }
}

fn vehicle(kilograms: u64, litres: u64, count: u32) -> Vehicle {
    Vehicle { payload_grams: kilograms * KG, volume_cm3: Some(litres * LITRE), count }
}

/// Plans, and checks what must hold for every loading.
fn loaded(goods: &[Goods], vehicles: &[Vehicle]) -> Loading {
    let loading = load(goods, vehicles);
    for (at, given) in goods.iter().enumerate() {
        assert_eq!(given.id, GoodsId(u32::try_from(at).expect("few")), "ids of tests are places");
        let lines = loading.trips.iter().filter(|trip| trip.to == given.to);
        let on_board: u64 = lines
            .flat_map(|trip| &trip.lines)
            .filter(|l| l.goods == given.id)
            .map(|l| l.units)
            .sum();
        let left = loading.left.iter().filter(|left| left.goods == given.id).map(|left| left.units);
        assert_eq!(on_board + left.sum::<u64>(), given.units);
    }
    let mut gone = vec![std::collections::BTreeMap::<u32, u32>::new(); vehicles.len()];
    for trip in &loading.trips {
        let kind = vehicles[trip.vehicle.0];
        let sum = |of: fn(Goods) -> u64| -> u64 {
            trip.lines.iter().map(|l| of(goods[l.goods.0 as usize]) * l.units).sum()
        };
        assert_eq!((sum(weight), sum(volume)), (trip.weight_grams, trip.volume_cm3));
        assert!(trip.weight_grams <= kind.payload_grams && trip.volume_cm3 <= room(&kind));
        assert!(trip.lines.iter().all(|line| line.units > 0) && !trip.lines.is_empty());
        let times = gone[trip.vehicle.0].entry(trip.round).or_default();
        *times += 1;
        assert!(*times <= kind.count, "more vehicles than there are");
    }
    for served in &loading.served {
        let trips = loading.trips.iter().filter(|trip| trip.to == served.to).count();
        assert_eq!(trips, served.trips);
        assert!(served.trips_at_least <= trips as u64);
    }
    assert_eq!(loading.trips_by_vehicle.iter().sum::<usize>(), loading.trips.len());
    assert_eq!(loading.rounds, loading.trips.iter().map(|trip| trip.round).max().unwrap_or(0));
    loading
}

#[test]
fn the_smallest_vehicle_that_takes_all_is_used() {
    // Payload is what should not be wasted, so the roomy but light one goes.
    let vehicles = [vehicle(20_000, 3_000, 1), vehicle(800, 3_000, 1), vehicle(1_200, 9_000, 1)];
    let loading = loaded(&[line(0, 0, 50, 20, 30)], &vehicles);
    assert_eq!(loading.trips_by_vehicle, [0, 0, 1]);
    assert_eq!((loading.served[0].trips_at_least, loading.rounds), (1, 1));
}

#[test]
fn a_line_is_split_by_whole_units() {
    // Three units of 30 kg a vehicle, not three and a third.
    let loading = loaded(&[line(0, 0, 7, 30, 1)], &[vehicle(100, 1_000, 5)]);
    let units: Vec<u64> = loading.trips.iter().map(|trip| trip.lines[0].units).collect();
    assert_eq!(units, [3, 3, 1]);
    assert_eq!((loading.served[0].trips, loading.served[0].trips_at_least), (3, 3));
}

#[test]
fn bulky_units_go_first_and_small_ones_fill_the_gaps() {
    // Small ones first would leave no room for a second stove in any van.
    let goods = [line(0, 0, 8, 5, 1), line(1, 0, 4, 40, 1)];
    let loading = loaded(&goods, &[vehicle(100, 1_000, 3)]);
    assert_eq!((loading.trips.len(), loading.served[0].trips_at_least), (2, 2));
}

#[test]
fn room_can_run_out_before_payload() {
    let loading = loaded(&[line(0, 0, 10, 1, 100)], &[vehicle(1_000, 500, 2)]);
    assert_eq!(loading.trips.len(), 2);
    let roomy = Vehicle { volume_cm3: None, ..vehicle(1_000, 0, 2) };
    assert_eq!(loaded(&[line(0, 0, 10, 1, 100)], &[roomy]).trips.len(), 1);
}

#[test]
fn each_destination_has_its_own_trips_and_the_bulkiest_chooses_first() {
    let goods = [line(0, 3, 1, 90, 1), line(1, 7, 1, 900, 1)];
    let loading = loaded(&goods, &[vehicle(1_000, 9, 1), vehicle(100, 9, 1)]);
    let trips: Vec<_> = loading.trips.iter().map(|trip| (trip.to.0, trip.vehicle.0)).collect();
    assert_eq!(trips, [(7, 0), (3, 1)]);
    assert_eq!(loading.served.iter().map(|served| served.to.0).collect::<Vec<_>>(), [3, 7]);
}

#[test]
fn vehicles_go_again_when_there_are_too_few() {
    let loading = loaded(&[line(0, 0, 5, 100, 1)], &[vehicle(100, 9, 2)]);
    assert_eq!((loading.trips_by_vehicle, loading.rounds), (vec![5], 3));
    // One heavy unit each time, though small vehicles stand free.
    let loading = loaded(&[line(0, 0, 2, 500, 1)], &[vehicle(100, 9, 2), vehicle(500, 9, 1)]);
    assert_eq!((loading.trips_by_vehicle, loading.rounds), (vec![0, 2], 2));
}

#[test]
fn unknown_weight_travels_and_is_counted() {
    let unknown = Goods { unit_weight_grams: None, ..line(0, 0, 4, 0, 10) };
    let blank =
        Goods { unit_weight_grams: None, unit_volume_cm3: None, ..line(1, 0, u64::MAX, 0, 0) };
    let loading = loaded(&[unknown, blank], &[vehicle(100, 40, 1)]);
    assert_eq!(loading.trips.len(), 1);
    let served = loading.served[0];
    assert_eq!(served.unknown_weight_units, 4 + u128::from(u64::MAX));
    assert_eq!(served.unknown_volume_units, u128::from(u64::MAX));
}

#[test]
fn what_fits_nowhere_is_told() {
    let goods = [line(0, 0, 2, 2_000, 1), line(1, 0, 1, 1, 1), line(2, 0, 0, 1, 1)];
    let loading = loaded(&goods, &[vehicle(1_000, 9, 1), vehicle(9_000, 9, 0)]);
    let left = Left { goods: GoodsId(0), units: 2, reason: LeftReason::FitsNoVehicle };
    assert_eq!((loading.left, loading.trips.len()), (vec![left], 1));
    let loading = loaded(&goods[..1], &[]);
    assert_eq!(loading.left, [Left { reason: LeftReason::NoVehicle, ..left }]);
}

#[test]
fn trips_have_a_limit_and_what_is_beyond_is_told() {
    let loading = loaded(&[line(0, 0, u64::MAX, 1, 1)], &[vehicle(1, 1, 3)]);
    let units = u64::MAX - TRIPS_MAX as u64;
    let left = Left { goods: GoodsId(0), units, reason: LeftReason::TooManyTrips };
    assert_eq!((loading.trips.len(), loading.left), (TRIPS_MAX, vec![left]));
}

#[test]
fn nothing_to_load_is_no_trip() {
    assert_eq!(loaded(&[], &[vehicle(1, 1, 1)]).trips, []);
}

proptest! {
    /// Whatever is loaded: all of it travels or is told, and no vehicle is overloaded.
    #[test]
    fn goods_travel_or_are_told(
        lines in prop::collection::vec((0_u32..3, 0_u64..40, 0_u64..60, 0_u64..60, 0_u8..8), 0..8),
        fleet in prop::collection::vec((1_u64..400, 1_u64..400, 0_u32..3), 0..4),
    ) {
        let goods: Vec<Goods> = (0..)
            .zip(lines)
            .map(|(id, (to, units, kilograms, litres, unknown))| Goods {
                unit_weight_grams: (unknown != 1).then_some(kilograms * KG),
                unit_volume_cm3: (unknown != 2).then_some(litres * LITRE),
                ..line(id, to, units, 0, 0)
            })
            .collect();
        let fleet: Vec<Vehicle> =
            fleet.into_iter().map(|(kg, litres, count)| vehicle(kg, litres, count)).collect();
        let loading = loaded(&goods, &fleet);
        prop_assert_eq!(&loading, &load(&goods, &fleet));
    }

    /// Numbers of any size are reckoned with to the last gram.
    #[test]
    fn huge_numbers_do_not_overflow(
        goods in prop::collection::vec((any::<u64>(), any::<u64>(), any::<u64>()), 0..4),
        fleet in prop::collection::vec((any::<u64>(), any::<u64>(), 1_u32..3), 0..3),
    ) {
        let goods: Vec<Goods> = (0..)
            .zip(goods)
            .map(|(id, (units, grams, volume))| Goods {
                unit_weight_grams: Some(grams),
                unit_volume_cm3: Some(volume),
                ..line(id, 0, units, 0, 0)
            })
            .collect();
        let fleet: Vec<Vehicle> = fleet
            .into_iter()
            .map(|(payload_grams, room, count)| Vehicle { payload_grams, volume_cm3: Some(room), count })
            .collect();
        let loading = loaded(&goods, &fleet);
        prop_assert!(loading.trips.len() <= TRIPS_MAX);
    }
}

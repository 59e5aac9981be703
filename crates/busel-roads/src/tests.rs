//! Two small countries by their real roads, and files that are no map.

use super::*;
use crate::profile::Tags;

fn map(name: &str) -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../testkit/roads").join(name)
}

fn andorra() -> Roads {
    Roads::import(&map("andorra.osm.pbf"), &mut |_| {}).expect("an extract")
}

fn at(lat: f64, lon: f64) -> Point {
    Point::degrees(lat, lon).expect("on the earth")
}

#[test]
fn a_valley_is_driven_by_its_road() {
    let roads = andorra();
    // Andorra la Vella, and Soldeu up the pass: 15.6 km as a bird flies, about 19 by the CG-2.
    let (town, pass) = (at(42.5069, 1.5218), at(42.5766, 1.6675));
    let car = roads.leg(Profile::Car, town, pass).expect("a road");
    let van = roads.leg(Profile::Van, town, pass).expect("a road");
    assert!((17_000..22_000).contains(&car.metres), "{car:?}");
    assert!((14 * 60..35 * 60).contains(&car.seconds), "{car:?}");
    assert!(van.seconds >= car.seconds, "{van:?} {car:?}");
    let back = roads.leg(Profile::Car, pass, town).expect("a road");
    assert!(back.metres.abs_diff(car.metres) < 1_500, "{back:?} {car:?}");
}

#[test]
fn both_maps_answer_every_pair_sensibly() {
    let monaco = Roads::import(&map("monaco.osm.pbf"), &mut |_| {}).expect("an extract");
    let in_monaco = [at(43.7384, 7.4246), at(43.7311, 7.4197), at(43.7503, 7.4410)];
    let in_andorra = [at(42.5069, 1.5218), at(42.4637, 1.4914), at(42.5766, 1.6675)];
    for (roads, places) in [(&monaco, in_monaco), (&andorra(), in_andorra)] {
        let (junctions, pieces) = roads.size();
        assert!(junctions > 500 && pieces > junctions);
        for profile in Profile::ALL {
            let table = roads.table(profile, &places, &places, &mut |_| {});
            for (from, a) in places.iter().enumerate() {
                for (to, b) in places.iter().enumerate() {
                    let leg = table[from * places.len() + to].expect("a road");
                    let bird = a.metres_to(*b);
                    // Never shorter than a bird flies, but for the step beside the road.
                    assert!(f64::from(leg.metres) > bird * 0.97 - 50.0, "{from} {to} {leg:?}");
                    assert!(f64::from(leg.metres) < bird * 4.0 + 1_000.0, "{from} {to} {leg:?}");
                    assert_eq!(from == to, leg == network::Leg::default());
                }
            }
        }
    }
}

#[test]
fn no_way_is_longer_than_over_a_third_place() {
    let roads = andorra();
    let places: Vec<Point> = (0..40)
        .map(|n| at(42.45 + f64::from(n % 7) * 0.025, 1.43 + f64::from(n) * 0.007))
        .collect();
    let table = roads.table(Profile::Car, &places, &places, &mut |_| {});
    let leg = |from: usize, to: usize| table[from * places.len() + to];
    let mut compared = 0;
    for a in 0..places.len() {
        for b in 0..places.len() {
            for c in 0..places.len() {
                let (Some(ab), Some(bc), Some(ac)) = (leg(a, b), leg(b, c), leg(a, c)) else {
                    continue;
                };
                assert!(ac.seconds <= ab.seconds + bc.seconds + 1, "{a} {b} {c}");
                compared += 1;
            }
        }
    }
    assert!(compared > 10_000, "{compared}");
}

#[test]
fn a_place_off_the_map_has_no_way() {
    let lviv = at(49.8397, 24.0297);
    assert_eq!(andorra().leg(Profile::Car, at(42.5069, 1.5218), lviv), None);
    assert_eq!(Point::degrees(91.0, 0.0), None);
    assert_eq!(Point::degrees(f64::NAN, 0.0), None);
}

#[test]
fn what_was_prepared_is_kept() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("roads");
    let roads = andorra();
    roads.save(&file).expect("a disk");
    let again = Roads::open(&file).expect("what was written");
    let (from, to) = (at(42.5069, 1.5218), at(42.5766, 1.6675));
    for profile in Profile::ALL {
        assert_eq!(roads.leg(profile, from, to), again.leg(profile, from, to));
    }
    let whole = std::fs::read(&file).expect("a file");
    for cut in [0, 5, 14, 20, whole.len() / 2, whole.len() - 1] {
        std::fs::write(&file, &whole[..cut]).expect("a disk");
        assert!(matches!(Roads::open(&file), Err(NoRoads::Damaged)), "cut at {cut}");
    }
    let mut lying = whole[..22].to_vec();
    lying[14..].copy_from_slice(&u64::MAX.to_le_bytes());
    std::fs::write(&file, &lying).expect("a disk");
    assert!(matches!(Roads::open(&file), Err(NoRoads::Damaged)));
}

#[test]
fn what_is_no_map_is_refused_with_a_sentence() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("map.osm.pbf");
    let whole = std::fs::read(map("andorra.osm.pbf")).expect("a file");
    let broken: Vec<u8> = whole.iter().map(|byte| byte ^ 0x5a).collect();
    for bytes in [&b"PK\x03\x04 not a map at all"[..], &broken, &whole[..whole.len() / 2]] {
        std::fs::write(&file, bytes).expect("a disk");
        let refused = Roads::import(&file, &mut |_| {}).expect_err("no map");
        assert!(matches!(refused, NoRoads::NotAnExtract(_)), "{refused}");
    }
    std::fs::write(&file, b"").expect("a disk");
    let refused = Roads::import(&file, &mut |_| {}).expect_err("nothing in it");
    assert!(matches!(refused, NoRoads::Empty("car")), "{refused}");
    let nowhere = folder.path().join("nowhere");
    assert!(matches!(Roads::import(&nowhere, &mut |_| {}), Err(NoRoads::File(_))));
}

#[test]
fn tags_say_who_drives_and_how() {
    let drives = |profile: Profile, tags: &[(&str, &str)]| {
        profile
            .drives(&Tags::of(tags.iter().copied()))
            .map(|driven| (driven.speed.round(), driven.forward, driven.backward))
    };
    let car = |tags: &[(&str, &str)]| drives(Profile::Car, tags);
    let van = |tags: &[(&str, &str)]| drives(Profile::Van, tags);
    assert_eq!(car(&[("highway", "primary")]), Some((65.0, true, true)));
    assert_eq!(car(&[("highway", "primary"), ("maxspeed", "50")]), Some((45.0, true, true)));
    assert_eq!(car(&[("highway", "primary"), ("maxspeed", "UA:urban")]), Some((45.0, true, true)));
    assert_eq!(car(&[("highway", "primary"), ("maxspeed", "30 mph")]), Some((43.0, true, true)));
    assert_eq!(car(&[("highway", "motorway")]), Some((100.0, true, false)));
    assert_eq!(van(&[("highway", "motorway"), ("maxspeed", "130")]), Some((90.0, true, false)));
    assert_eq!(car(&[("highway", "primary"), ("oneway", "-1")]), Some((65.0, false, true)));
    assert_eq!(
        car(&[("highway", "tertiary"), ("junction", "roundabout")]),
        Some((45.0, true, false))
    );
    assert_eq!(car(&[("highway", "tertiary"), ("surface", "ground")]), Some((20.0, true, true)));
    assert_eq!(car(&[("highway", "footway")]), None);
    assert_eq!(car(&[("building", "yes")]), None);
    assert_eq!(car(&[("highway", "service"), ("access", "private")]), None);
    assert_eq!(
        car(&[("highway", "service"), ("access", "private"), ("motor_vehicle", "yes")]),
        Some((12.0, true, true))
    );
    let bridge = [("highway", "primary"), ("maxweight", "2.8 t")];
    assert_eq!(van(&bridge), None);
    assert!(car(&bridge).is_some());
    assert_eq!(car(&[("route", "ferry")]), Some((15.0, true, true)));
    // A hostile tag is a strange speed at most, never a stop for ever.
    for odd in ["0", "-5", "1e309", "999999999999", "NaN", "∞", ""] {
        let (speed, ..) = car(&[("highway", "primary"), ("maxspeed", odd)]).expect("a road");
        assert!((4.0..=105.0).contains(&speed), "{odd}: {speed}");
    }
}

//! Answers that a road service may give, good and bad, and addresses that lead too far.

use std::net::SocketAddr;

use super::*;

const LVIV: Point = Point { lat_e7: 498_383_000, lon_e7: 240_232_000 };
const KYIV: Point = Point { lat_e7: 504_547_000, lon_e7: 305_238_000 };

fn osrm(text: &str) -> Result<Vec<Option<Leg>>, NoAnswer> {
    answer::read(Program::Osrm, text.as_bytes(), &[LVIV], &[LVIV, KYIV])
}

#[test]
fn a_good_table_is_read_and_a_missing_way_is_none() {
    let way = Some(Leg { metres: 541_000, seconds: 25_200 });
    let none = Some(Leg { metres: 0, seconds: 0 });
    let text = r#"{"code":"Ok","durations":[[0,25200.4]],"distances":[[0,540999.6]],"more":1}"#;
    assert_eq!(osrm(text), Ok(vec![none, way]));
    let text = r#"{"code":"Ok","durations":[[0,null]],"distances":[[0,541000]]}"#;
    assert_eq!(osrm(text), Ok(vec![none, None]));
    let text = r#"{"sources_to_targets":[[{"distance":0,"time":0},{"distance":541.0,"time":25200,
                   "to_index":1}]],"units":"kilometers"}"#;
    let read = answer::read(Program::Valhalla, text.as_bytes(), &[LVIV], &[LVIV, KYIV]);
    assert_eq!(read, Ok(vec![none, way]));
}

#[test]
fn what_cannot_be_true_is_not_believed() {
    use NoAnswer::{Declined, Unreadable, Untrue};
    for (text, why) in [
        ("", Unreadable),
        ("<html>", Unreadable),
        ("{}", Unreadable),
        (r#"{"code":"TooBig","durations":[],"distances":[]}"#, Declined),
        (r#"{"code":"Ok","durations":[[0,25200]]}"#, Unreadable),
        (r#"{"code":"Ok","durations":[[0]],"distances":[[0]]}"#, Unreadable),
        (r#"{"code":"Ok","durations":[[0,1],[1,0]],"distances":[[0,1],[1,0]]}"#, Unreadable),
        (r#"{"code":"Ok","durations":[[0,25200]],"distances":[[0]]}"#, Unreadable),
        (r#"{"code":"Ok","durations":[[0,NaN]],"distances":[[0,541000]]}"#, Unreadable),
        (r#"{"code":"Ok","durations":[[0,1e999]],"distances":[[0,541000]]}"#, Unreadable),
        (r#"{"code":"Ok","durations":[[0,"7h"]],"distances":[[0,541000]]}"#, Unreadable),
        (r#"{"code":"Ok","durations":[[0,-1]],"distances":[[0,541000]]}"#, Untrue),
        (r#"{"code":"Ok","durations":[[0,25200]],"distances":[[0,-541000]]}"#, Untrue),
        (r#"{"code":"Ok","durations":[[0,1e300]],"distances":[[0,541000]]}"#, Untrue),
        (r#"{"code":"Ok","durations":[[0,25200]],"distances":[[0,1e18]]}"#, Untrue),
        (r#"{"code":"Ok","durations":[[0,25200]],"distances":[[0,5]]}"#, Untrue),
        (r#"{"code":"Ok","durations":[[0,0]],"distances":[[0,541000]]}"#, Untrue),
    ] {
        assert_eq!(osrm(text), Err(why), "{text}");
    }
}

#[test]
fn an_address_is_plain_and_read_back_as_it_was() {
    for (text, told) in [
        ("http://127.0.0.1:5000", "http://127.0.0.1:5000"),
        ("http://localhost/osrm/", "http://localhost:80/osrm"),
        ("http://[::1]:8002", "http://[::1]:8002"),
    ] {
        let address = Address::read(text).expect("a plain address");
        assert_eq!(address.to_string(), told);
        assert_eq!(Address::read(told), Ok(address));
    }
    for (text, why) in [
        ("", BadAddress::Unreadable),
        ("127.0.0.1:5000", BadAddress::Unreadable),
        ("ftp://127.0.0.1", BadAddress::Unreadable),
        ("http://", BadAddress::Unreadable),
        ("http://name:word@127.0.0.1", BadAddress::Unreadable),
        ("http://127.0.0.1/?token=1", BadAddress::Unreadable),
        ("https://127.0.0.1", BadAddress::Encrypted),
    ] {
        assert_eq!(Address::read(text), Err(why), "{text}");
    }
    assert_eq!(Address::read(&"h".repeat(10_000)), Err(BadAddress::Unreadable));
}

#[test]
fn near_is_this_machine_and_a_private_network() {
    let is_near = |text: &str| {
        let ip = text.parse().expect("an address");
        address::is_near(&SocketAddr::new(ip, 80))
    };
    for near in ["127.0.0.1", "10.1.2.3", "172.16.0.1", "192.168.1.9", "169.254.1.1", "::1"] {
        assert!(is_near(near), "{near}");
    }
    assert!(is_near("fd00::1") && is_near("fe80::1") && is_near("::ffff:10.0.0.1"));
    for far in ["1.1.1.1", "172.32.0.1", "100.64.0.1", "0.0.0.0", "::", "2606:4700::1111"] {
        assert!(!is_near(far), "{far}");
    }
    assert!(!is_near("::ffff:1.1.1.1"));
}

#[test]
fn the_file_is_read_as_it_was_written() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("roads-service");
    assert!(matches!(RoadService::open(&file), Ok(None)));
    let address = Address::read("http://127.0.0.1:5000").expect("a plain address");
    let service = RoadService {
        program: Program::Osrm,
        address,
        may_be_public: false,
        patience: Patience::default(),
    };
    service.save(&file).expect("room enough");
    assert_eq!(RoadService::open(&file).expect("just written"), Some(service));
    fs::write(&file, "{").expect("room enough");
    assert!(matches!(RoadService::open(&file), Err(Fault::RoadService)));
}

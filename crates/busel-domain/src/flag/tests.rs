//! What is flagged, and what is not.

use super::*;
use crate::command::Command;
use crate::ids::{HubId, LotId, WordsId};
use crate::need::NeedLine;
use crate::testkit::{Centre, key, need_line, units};

/// Goods are about to go.
const GOES: Known = Known { shares_contact: false, goes: true };

const SALT: &[u8] = b"a centre's own";

fn flags(centre: &Centre, id: NeedId, known: Known, usual: Option<u64>) -> Vec<Flag> {
    let need = centre.book.need(id).expect("raised above");
    let dealings = dealings_with(&centre.book, need.line.group);
    let catalogue = centre.book.catalogue();
    of(need, catalogue, dealings, known, usual.map(units), SALT).collect()
}

fn known_group(centre: &mut Centre) {
    let contact = WordsId([3; 16]);
    centre.must(Command::KeepContact { group: GroupId(1), contact });
}

#[test]
fn more_than_half_again_of_what_people_use_is_looked_at() {
    let mut centre = Centre::new();
    known_group(&mut centre);
    let need = centre.need(1, 150);
    let is_above = |usual| flags(&centre, need, Known::default(), usual).contains(&Flag::AboveNorm);
    assert!(!is_above(Some(100)));
    assert!(is_above(Some(99)));
    assert!(!is_above(None), "where nobody counted people, nothing is said");
}

#[test]
fn the_third_need_without_a_receipt_is_looked_at_and_a_receipt_ends_it() {
    let mut centre = Centre::new();
    known_group(&mut centre);
    centre.socks(10, None);
    let first = centre.need(1, 4);
    centre.need(1, 4);
    assert_eq!(flags(&centre, first, GOES, None), []);
    let third = centre.need(1, 4);
    assert_eq!(flags(&centre, third, GOES, None), [Flag::NoReceipt]);
    let (hub, group, lot) = (HubId(1), GroupId(1), LotId(1));
    let handed = Command::ReportHandover { hub, group, lot, units: units(2), need: Some(first) };
    centre.must(handed);
    assert!(!flags(&centre, third, GOES, None).contains(&Flag::NoReceipt));
}

#[test]
fn a_group_that_nobody_reached_or_checked_is_unknown() {
    let mut centre = Centre::new();
    let need = centre.need(1, 4);
    assert_eq!(flags(&centre, need, Known::default(), None), [], "nothing is on its way");
    assert_eq!(flags(&centre, need, GOES, None), [Flag::UnknownReceiver]);
    let known = Known { shares_contact: true, goes: false };
    assert!(flags(&centre, need, known, None).contains(&Flag::SharedContact));
    known_group(&mut centre);
    assert_eq!(flags(&centre, need, GOES, None), []);
}

#[test]
fn critical_heavy_and_vehicles_want_a_letter_or_a_referee() {
    let mut centre = Centre::new();
    known_group(&mut centre);
    let lines = vec![
        NeedLine { priority: Priority::P1, ..need_line(1, 1) },
        NeedLine { item: key("vehicle.pickup"), ..need_line(2, 1) },
    ];
    centre.must(Command::RaiseNeeds { source: None, lines });
    let ids: Vec<NeedId> = centre.book.needs().map(|need| need.id).collect();
    for id in ids {
        assert!(flags(&centre, id, GOES, None).contains(&Flag::WantsProof), "{id}");
        let proof = crate::proof::Proof::Referee { words: WordsId([4; 16]) };
        centre.must(Command::VerifyNeed { need: id, proof });
        assert!(!flags(&centre, id, GOES, None).contains(&Flag::WantsProof), "{id}");
    }
}

#[test]
fn one_delivery_in_twenty_is_asked_about_and_the_salt_says_which() {
    let drawn = |salt: &[u8]| -> Vec<u32> {
        (0..20_000).filter(|number| is_drawn(NeedId(*number), salt)).collect()
    };
    let (one, other) = (drawn(SALT), drawn(b"another's"));
    for drawn in [&one, &other] {
        assert!((900..1_100).contains(&drawn.len()), "{} of 20000", drawn.len());
    }
    assert_ne!(one, other);
    assert_eq!(one, drawn(SALT), "the same every time");
}

#[test]
fn every_flag_is_found_again_by_its_word() {
    for flag in Flag::ALL {
        assert_eq!(Flag::from_code(flag.code()), Some(flag));
    }
    assert_eq!(Flag::from_code("none of ours"), None);
}

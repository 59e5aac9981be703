//! An unusable problem is refused with the reason.

use super::*;

fn lot(units: u64) -> Lot {
    Lot { units, expires: 9, pack: 1 }
}

fn need(asked: u64, minimum: u64) -> Need {
    Need { class: Class::First, asked, minimum, one_lot: false }
}

fn fits(lot: u32, need: u32) -> Match {
    Match { lot: LotIndex(lot), need: NeedIndex(need), loss: 0, distance: 0 }
}

fn reason(lots: Vec<Lot>, needs: Vec<Need>, matches: Vec<Match>) -> Unusable {
    Allocation::new(lots, needs, matches).expect_err("unusable")
}

#[test]
fn classes_are_the_numbers_one_to_four() {
    let numbers: Vec<u8> =
        (0..=u8::MAX).filter(|&number| Class::from_number(number).is_some()).collect();
    assert_eq!(numbers, [1, 2, 3, 4]);
    assert!(Class::First < Class::Fourth);
}

#[test]
fn numbers_at_the_limit_are_usable_and_above_are_not() {
    let most = UNITS_MAX;
    assert!(Allocation::new(vec![lot(most)], vec![need(most, most)], vec![]).is_ok());
    assert_eq!(reason(vec![lot(most + 1)], vec![], vec![]), Unusable::LotTooLarge(LotIndex(0)));
    let packed = Lot { pack: most + 1, ..lot(1) };
    assert_eq!(reason(vec![packed], vec![], vec![]), Unusable::PackTooLarge(LotIndex(0)));
    let greedy = vec![need(1, 0), need(most + 1, 0)];
    assert_eq!(reason(vec![], greedy, vec![]), Unusable::NeedTooLarge(NeedIndex(1)));
    let too_many = vec![lot(1); LOTS_MAX + 1];
    assert_eq!(reason(too_many, vec![], vec![]), Unusable::TooManyLots(LOTS_MAX + 1));
    let too_many = vec![need(1, 0); NEEDS_MAX + 1];
    assert_eq!(reason(vec![], too_many, vec![]), Unusable::TooManyNeeds(NEEDS_MAX + 1));
    let too_many = vec![fits(0, 0); MATCHES_MAX + 1];
    assert_eq!(reason(vec![], vec![], too_many), Unusable::TooManyMatches(MATCHES_MAX + 1));
}

#[test]
fn a_minimum_above_what_is_asked_is_refused() {
    assert_eq!(reason(vec![], vec![need(5, 6)], vec![]), Unusable::MinimumAboveAsked(NeedIndex(0)));
    assert!(Allocation::new(vec![], vec![need(0, 1), need(5, 5)], vec![]).is_ok());
}

#[test]
fn a_match_must_join_what_is_there_and_only_once() {
    let (lots, needs) = (vec![lot(1)], vec![need(1, 0), need(1, 0)]);
    let with = |matches| reason(lots.clone(), needs.clone(), matches);
    assert_eq!(with(vec![fits(1, 0)]), Unusable::UnknownLot(MatchIndex(0)));
    assert_eq!(with(vec![fits(0, 0), fits(0, 2)]), Unusable::UnknownNeed(MatchIndex(1)));
    let twice = vec![fits(0, 1), fits(0, 0), fits(0, 1), fits(0, 0)];
    assert_eq!(with(twice), Unusable::MatchedTwice(MatchIndex(2)));
}

#[test]
fn every_reason_can_be_read() {
    let reasons = [
        Unusable::TooManyLots(1),
        Unusable::TooManyNeeds(1),
        Unusable::TooManyMatches(1),
        Unusable::LotTooLarge(LotIndex(0)),
        Unusable::NeedTooLarge(NeedIndex(0)),
        Unusable::MinimumAboveAsked(NeedIndex(0)),
        Unusable::UnknownLot(MatchIndex(0)),
        Unusable::UnknownNeed(MatchIndex(0)),
        Unusable::MatchedTwice(MatchIndex(0)),
    ];
    let texts: std::collections::BTreeSet<String> =
        reasons.iter().map(ToString::to_string).collect();
    assert_eq!(texts.len(), reasons.len());
}

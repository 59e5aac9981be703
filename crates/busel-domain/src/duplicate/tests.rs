//! Which needs look like one, and why.

use std::sync::Arc;

use proptest::prelude::*;

use super::*;
use crate::need::NeedLine;
use crate::quantity::Units;
use crate::size::{Size, SizeSystem};
use crate::testkit::{NOON, catalogue, key, need_line, units};
use crate::time::Moment;

fn need(number: u32, line: NeedLine, days: i64) -> Need {
    let raised = Moment(NOON.0 + days * 86_400_000_000);
    let (on_road, received) = (Units::ZERO, Units::ZERO);
    let id = NeedId(number);
    Need {
        id,
        line,
        raised,
        stands: raised,
        revised: None,
        proof: None,
        closed: None,
        on_road,
        received,
    }
}

fn sized(value: &str) -> Variant {
    let size = Size { system: SizeSystem::EuShoe, value: value.into(), millimetres: None };
    Variant { size: Some(size), ..Variant::default() }
}

fn told(one: &Need, other: &Need, kin: Kin, text: u16) -> Option<u16> {
    score(&catalogue(), one, other, kin, text).map(Score::sum)
}

#[test]
fn every_part_of_a_score_weighs_what_the_trade_says() {
    let (one, same) = (need(1, need_line(1, 40), 0), need(2, need_line(1, 40), 3));
    let all = score(&catalogue(), &one, &same, Kin::Same, 1000).expect("one family");
    assert_eq!(all, Score { item: 400, who: 300, quantity: 200, text: 100 });
    assert_eq!(told(&one, &same, Kin::Contact, 0), Some(900), "a contact is as good as a group");
    assert_eq!(told(&one, &same, Kin::Near, 0), Some(750), "near is half");
    let half = need(3, need_line(1, 20), 0);
    assert_eq!(told(&one, &half, Kin::Same, 0), Some(800));
    let unknown = need(4, NeedLine { asked: None, ..need_line(1, 1) }, 0);
    assert_eq!(told(&one, &unknown, Kin::Same, 0), Some(700), "then the words decide");
    assert_eq!(told(&one, &unknown, Kin::Same, 500), Some(750));
    let instead = need(5, NeedLine { item: key("clothing.socks"), ..need_line(1, 40) }, 0);
    assert_eq!(told(&one, &instead, Kin::Same, 0), Some(700));
    let size =
        |value, number| need(number, NeedLine { variant: sized(value), ..need_line(1, 40) }, 0);
    assert_eq!(told(&size("43", 6), &size("46", 7), Kin::Same, 1000), Some(680), "another size");
    assert_eq!(told(&size("43", 6), &size("43", 7), Kin::Same, 0), Some(900));
}

#[test]
fn what_is_of_another_family_or_three_weeks_apart_is_not_compared() {
    let one = need(1, need_line(1, 40), 0);
    let meat = need(2, NeedLine { item: key("food.canned_meat"), ..need_line(1, 40) }, 0);
    assert_eq!(told(&one, &meat, Kin::Same, 1000), None);
    assert_eq!(told(&one, &one, Kin::Same, 1000), None, "nothing is its own duplicate");
    assert_eq!(told(&one, &need(3, need_line(1, 40), 21), Kin::Same, 0), Some(900));
    assert_eq!(told(&one, &need(3, need_line(1, 40), 22), Kin::Same, 0), None);
}

#[test]
fn pairs_are_found_across_groups_of_one_contact_and_not_once_told_apart() {
    let needs = [
        need(1, need_line(1, 40), 0),
        need(2, need_line(2, 40), 1),
        need(3, need_line(3, 40), 2),
        need(4, need_line(1, 41), 3),
    ];
    let mut kinship = Kinship::default();
    kinship.lives_in(GroupId(1), 7);
    kinship.lives_in(GroupId(2), 8);
    kinship.are_near(8, 7);
    assert_eq!(kinship.between(GroupId(1), GroupId(2)), Some(Kin::Near));
    kinship.share_contact(GroupId(2), GroupId(1));
    assert_eq!(kinship.between(GroupId(1), GroupId(2)), Some(Kin::Contact), "the stronger counts");
    assert_eq!(kinship.between(GroupId(1), GroupId(3)), None);
    let found = |apart: &[(u32, u32)]| -> Vec<(u32, u32)> {
        let is_apart = |one: NeedId, other: NeedId| apart.contains(&(one.0, other.0));
        let mut found: Vec<_> = pairs(&catalogue(), needs.iter(), &kinship, is_apart)
            .iter()
            .map(|pair| (pair.first.0, pair.second.0))
            .collect();
        found.sort_unstable();
        found
    };
    assert_eq!(found(&[]), [(1, 2), (1, 4), (2, 4)]);
    assert_eq!(found(&[(1, 4)]), [(1, 2), (2, 4)]);
}

proptest! {
    /// Whichever of two needs is asked about first, the score is the same, and never above a thousand.
    #[test]
    fn a_score_has_no_direction(
        (a, b) in (1..60u64, 1..60u64),
        (days, text) in (0..25i64, 0..1200u16),
        kin in prop::sample::select(vec![Kin::Near, Kin::Contact, Kin::Same]),
        sizes in ("4[0-6]", "4[0-6]"),
    ) {
        let catalogue = Arc::clone(&catalogue());
        let one = need(1, NeedLine { variant: sized(&sizes.0), ..need_line(1, a) }, 0);
        let other = need(2, NeedLine { variant: sized(&sizes.1), ..need_line(1, b) }, days);
        let (there, back) = (
            score(&catalogue, &one, &other, kin, text),
            score(&catalogue, &other, &one, kin, text),
        );
        prop_assert_eq!(there, back);
        prop_assert!(there.is_none_or(|score| score.sum() <= 1000));
    }

    /// What the fast search proposes is what comparing every need with every other would propose.
    #[test]
    fn the_search_finds_what_comparing_all_with_all_finds(
        lines in prop::collection::vec((1..4u32, 1..30u64, 0..40i64, any::<bool>()), 0..24),
    ) {
        let catalogue = catalogue();
        let needs: Vec<Need> = lines.iter().enumerate().map(|(at, &(group, asked, days, warm))| {
            let item = if warm { key("clothing.socks_warm") } else { key("clothing.socks") };
            let line = NeedLine { item, asked: Some(units(asked)), ..need_line(group, asked) };
            need(u32::try_from(at).expect("few"), line, days)
        }).collect();
        let mut kinship = Kinship::default();
        kinship.share_contact(GroupId(1), GroupId(2));
        kinship.lives_in(GroupId(2), 7);
        kinship.lives_in(GroupId(3), 7);
        let mut slow = Vec::new();
        for (at, other) in needs.iter().enumerate() {
            for one in &needs[..at] {
                let kin = kinship.between(one.line.group, other.line.group);
                let score = kin.and_then(|kin| score(&catalogue, one, other, kin, 0));
                if score.is_some_and(Score::asks) {
                    slow.push((one.id, other.id));
                }
            }
        }
        let mut fast: Vec<_> = pairs(&catalogue, needs.iter(), &kinship, |_, _| false)
            .iter().map(|pair| (pair.first, pair.second)).collect();
        fast.sort_unstable();
        slow.sort_unstable();
        prop_assert_eq!(fast, slow);
    }
}

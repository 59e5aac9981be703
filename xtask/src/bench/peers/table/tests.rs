//! Means, ranks and ratios are as a reader of the table takes them.

use super::super::instance::Known;
use super::*;

#[expect(clippy::unnecessary_wraps, reason = "beside it stands what is no plan")]
fn found(vehicles: u32, length: f64) -> Outcome {
    Ok(Found { vehicles, length, cost: length, spent: 1.0 })
}

fn row(goal: Goal, ours: &[Outcome], theirs: &[&[Outcome]]) -> Row {
    let known = Some(Known { vehicles: 24, length: 1_000.0 });
    let instance = Instance { path: "a.txt".into(), name: "a".to_owned(), goal, known };
    let theirs = theirs.iter().map(|outcomes| Entry::of(outcomes)).collect();
    Row { instance, seconds: 1.0, ours: Entry::of(ours), theirs }
}

#[test]
fn vehicles_come_first_where_they_are_the_goal() {
    let fewer = [found(25, 1_200.0), found(24, 1_300.0)];
    let (more, most) = ([found(26, 900.0)], [found(30, 700.0)]);
    let row = row(Goal::Vehicles, &fewer, &[&most, &more]);
    assert_eq!(row.ratio(), "0.942 / 1.389");
    assert_eq!(row.known(), "24 / 1000.00 (+0.5 / +25.00 %)");
    assert_eq!(row.ours.range(Goal::Vehicles), "24 / 1300.00 – 25 / 1200.00");
}

#[test]
fn only_the_road_counts_where_it_is_the_goal() {
    let row = row(Goal::Road, &[found(30, 900.0)], &[&[found(10, 1_000.0)], &[found(9, 1_100.0)]]);
    assert_eq!(row.ratio(), "0.900");
}

#[test]
fn who_fails_for_a_seed_ranks_behind() {
    let nothing: Outcome = Err("no plan".to_owned());
    let lucky = [found(10, 500.0), nothing.clone()];
    let row = row(Goal::Road, &[found(10, 900.0)], &[&lucky, &[found(10, 1_000.0)], &[nothing]]);
    assert_eq!(row.ratio(), "0.900");
    let mut table = Table::new(&[]);
    table.add(&row);
    let text = table.to_string();
    assert!(text.contains("10.0 / 500.0, 1 of 2") && text.contains("no plan"), "{text}");
}

#[test]
fn who_takes_more_than_the_limit_is_told() {
    let slow = Entry::of(&[Ok(Found { vehicles: 1, length: 2.0, cost: 3.0, spent: 4.0 })]);
    assert_eq!(slow.shown(Goal::Cost, 1.0), "3 (4.0 s)");
    assert_eq!(slow.shown(Goal::Cost, 4.0), "3");
}

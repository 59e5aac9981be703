//! Small partitions, against every choice there is.

use super::super::dice::Dice;
use super::*;

/// Every choice of sets that holds each row once.
fn least(choices: &[Choice], left: u128, limits: &Limits<'_>, free: &mut [usize]) -> Option<i64> {
    if left == 0 {
        return Some(0);
    }
    if limits.tours == 0 {
        return None;
    }
    let row = left & left.wrapping_neg();
    let inside = choices.iter().filter(|set| set.rows & row != 0 && set.rows & !left == 0);
    let mut best: Option<i64> = None;
    for set in inside {
        if free[set.kind] == 0 {
            continue;
        }
        free[set.kind] -= 1;
        let limits = Limits { tours: limits.tours - 1, ..*limits };
        let rest = least(choices, left & !set.rows, &limits, free);
        free[set.kind] += 1;
        let cost = rest.map(|rest| rest + set.cost);
        best = best.into_iter().chain(cost).min();
    }
    best
}

fn thrown(dice: &mut Dice, rows: usize, sets: usize) -> Vec<Choice> {
    let all = (1_u128 << rows) - 1;
    let set = |dice: &mut Dice| {
        let size = dice.up_to(4.0);
        let rows = (0..size).fold(0, |set, _| set | 1_u128 << dice.below(rows)) & all;
        let cost = i64::try_from(dice.below(1_000)).expect("small") * i64::from(rows.count_ones());
        Choice { rows, kind: dice.below(2), cost }
    };
    (0..sets).map(|_| set(dice)).collect()
}

#[test]
fn the_choice_is_the_cheapest_there_is() {
    let mut dice = Dice::new(5);
    let mut solved = 0;
    for case in 0..400 {
        let rows = 3 + case % 8;
        let choices = thrown(&mut dice, rows, 25);
        let free = [dice.below(5), 5];
        let limits = Limits { tours: 2 + dice.below(6), free: &free, below: i64::MAX / 8 };
        let expected = least(&choices, (1 << rows) - 1, &limits, &mut free.to_vec());
        let mut prices = vec![0.0; rows];
        let chosen = cheapest(&choices, &mut prices, &limits, &mut 100_000_000);
        let cost = chosen.as_ref().map(|all| all.iter().map(|&at| choices[at].cost).sum::<i64>());
        assert_eq!(cost, expected, "case {case}");
        let Some(chosen) = chosen else { continue };
        solved += 1;
        let held = chosen.iter().fold(0, |held, &at| {
            assert_eq!(held & choices[at].rows, 0, "no row twice");
            held | choices[at].rows
        });
        assert_eq!(held, (1 << rows) - 1, "every row");
        // With the same prices to begin with, nothing cheaper than the cheapest is found.
        let limits = Limits { below: expected.expect("just compared"), ..limits };
        assert_eq!(cheapest(&choices, &mut prices, &limits, &mut 100_000_000), None);
    }
    assert!(solved > 100, "{solved} had a choice");
}

#[test]
fn a_choice_for_all_rows_there_may_be() {
    let choices: Vec<Choice> =
        (0..ROWS_MAX).map(|row| Choice { rows: 1 << row, kind: 0, cost: 3 }).collect();
    let limits = Limits { tours: ROWS_MAX, free: &[ROWS_MAX], below: 1_000 };
    let chosen = cheapest(&choices, &mut [0.0; ROWS_MAX], &limits, &mut 100_000_000);
    assert_eq!(chosen.map(|all| all.len()), Some(ROWS_MAX));
}

#[test]
fn without_work_left_it_stops() {
    let mut dice = Dice::new(9);
    let choices = thrown(&mut dice, 10, 60);
    let limits = Limits { tours: 10, free: &[9, 9], below: i64::MAX / 8 };
    let mut work = 0;
    let chosen = cheapest(&choices, &mut [0.0; 10], &limits, &mut work);
    assert_eq!((chosen, work), (None, 0));
}

//! What a total says and what it keeps to itself. Whether anybody is seen is asked in
//! `tests/it/adversary.rs`.

use proptest::prelude::*;

use super::*;

fn month() -> Month {
    Month::new(202_608).expect("a month")
}

/// Of so many givers and groups, each giver the same.
fn portions(sort: Sort, givers: u64, groups: u64, grams: u64) -> Vec<Portion> {
    let grams = Grams::new(grams).expect("some");
    let portion = |at| Portion { sort, giver: at % givers, group: at % groups, grams };
    (0..givers.max(groups)).map(portion).collect()
}

fn told(portions: &[Portion], seed: u8) -> Vec<(Sort, u64)> {
    let told = Total::of(month(), portions, &[seed; 32]);
    told.into_iter().map(|total| (total.sort(), total.grams())).collect()
}

/// In how many of 200 tellings there is a total of food.
fn times(portions: &[Portion]) -> usize {
    let is_told = |seed: &u8| told(portions, *seed).iter().any(|(sort, _)| *sort == Sort::Food);
    (0..200).filter(is_told).count()
}

proptest! {
    #[test]
    fn a_cut_sum_is_the_largest_in_which_nobody_is_more_than_a_part(
        mut parts in prop::collection::vec(0_u64..1_000, 0..30),
        of in 2_u64..9,
    ) {
        parts.sort_unstable();
        let cut = |cap: u64| parts.iter().map(|part| cap.min(*part)).sum::<u64>();
        // Tried one by one; `capped` rounds the same cap down once more.
        let cap = (0..=1_000).rev().find(|cap| cap * of <= cut(*cap)).expect("0 is one");
        prop_assert_eq!(capped(&parts, of), cut(cap));
    }

    #[test]
    fn a_total_is_never_more_than_was_there_and_says_one_digit(
        parts in prop::collection::vec((0_usize..12, 0_u64..40, 0_u64..12, 1_u64..1_000_000), 0..200),
        seed in any::<[u8; 32]>(),
    ) {
        let portion = |(sort, giver, group, grams): (usize, u64, u64, u64)| Portion {
            sort: Sort::ALL[sort],
            giver,
            group,
            grams: Grams::new(grams).expect("some"),
        };
        let parts: Vec<_> = parts.into_iter().map(portion).collect();
        let totals = Total::of(month(), &parts, &seed);
        prop_assert_eq!(&totals, &Total::of(month(), &parts, &seed));
        let sum = |is_of: &dyn Fn(Sort) -> bool| -> u64 {
            parts.iter().filter(|part| is_of(part.sort)).map(|part| part.grams.get()).sum()
        };
        let is_told = |sort| totals.iter().any(|total| total.sort() == sort);
        for total in &totals {
            let is_rest = total.sort() == Sort::Other;
            let was = sum(&|sort| sort == total.sort() || is_rest && !is_told(sort));
            prop_assert!(total.grams() <= was);
            prop_assert_eq!(one_digit(total.grams()), total.grams());
            let text = total.to_string();
            prop_assert_eq!(Total::read(text.strip_prefix("total ").expect("its word")), Some(*total));
        }
    }
}

#[test]
fn how_many_are_enough_is_thrown_between_two_numbers() {
    let of = |givers, groups| times(&portions(Sort::Food, givers, groups, 1_000));
    assert_eq!((of(9, 9), of(40, 4)), (0, 0), "never among fewer");
    assert_eq!((of(19, 9), of(40, 40)), (200, 200), "always among so many");
    for between in [of(10, 9), of(14, 9), of(18, 9), of(40, 5), of(40, 8)] {
        assert!((5..=190).contains(&between), "{between}");
    }
    // Ten gifts of one donor are one.
    let mut one = portions(Sort::Food, 10, 10, 1_000);
    for portion in &mut one {
        portion.giver = 1;
    }
    assert_eq!(times(&one), 0);
}

/// The least and the most that is told of food.
fn ends(portions: &[Portion]) -> (u64, u64) {
    let all = (0..200).flat_map(|seed| told(portions, seed));
    let food: Vec<_> =
        all.filter(|(sort, _)| *sort == Sort::Food).map(|(_, grams)| grams).collect();
    let ends = food.iter().min().zip(food.iter().max()).expect("it is told");
    (*ends.0, *ends.1)
}

#[test]
fn what_one_gave_counts_for_no_more_than_an_eighth_and_what_one_got_for_a_quarter() {
    let many = portions(Sort::Food, 28, 28, 1_000);
    let of = |giver, group| Portion { giver, group, grams: Grams::MAX, ..many[0] };
    let vans: Vec<_> = (0..28).map(|group| of(50, group)).collect();
    // 28 and a seventh of it, which is an eighth of both; 28 and a third of it for one group.
    assert_eq!(ends(&[&many[..], &vans].concat()).1, 30_000);
    let trucks: Vec<_> = (0..28).map(|giver| of(giver, 50)).collect();
    assert_eq!(ends(&[&many[..], &trucks].concat()).1, 30_000);
    let of_one: Vec<_> = (0..28).map(|group| of(group, group)).collect();
    assert!(ends(&of_one).1 > 1_000_000_000_000, "whoever gives as much as all others is not cut");
}

#[test]
fn a_total_says_between_a_third_and_all_of_what_was_there() {
    let (least, most) = ends(&portions(Sort::Food, 90, 90, 1_000));
    assert_eq!(
        (least, most),
        (30_000, 80_000),
        "of 90,000, and 90,000 itself is next to impossible"
    );
}

#[test]
fn what_hides_nobody_goes_into_the_rest() {
    let food = portions(Sort::Food, 30, 15, 10_000);
    let other = portions(Sort::Other, 30, 15, 1_000);
    let water = portions(Sort::Water, 2, 1, 500);
    let sorts = |portions: &[Portion]| -> Vec<_> {
        told(portions, 1).into_iter().map(|(sort, _)| sort).collect()
    };
    assert_eq!(sorts(&[&food[..], &water, &other].concat()), [Sort::Food, Sort::Other]);
    assert_eq!(sorts(&[&food[..], &water].concat()), [Sort::Food], "better nothing than somebody");
    // Three sorts of seven givers each are one rest of 21.
    let seven = |sort, first: u64| {
        let mut seven = portions(sort, 7, 10, 1_000);
        for portion in &mut seven {
            portion.giver += first;
        }
        seven
    };
    let small = [seven(Sort::Water, 0), seven(Sort::Energy, 7), seven(Sort::Children, 14)].concat();
    assert_eq!(sorts(&small), [Sort::Other]);
    let same = [seven(Sort::Water, 0), seven(Sort::Energy, 0), seven(Sort::Children, 0)].concat();
    assert_eq!(sorts(&same), [], "the same seven givers three times");
}

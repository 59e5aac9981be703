//! Levelling by arithmetic against handing out one unit after the other.

use proptest::prelude::*;

use super::{Level, Share, level, units};

/// Hands out unit by unit, always to the one worst off.
fn one_by_one(shares: &[Share], total: u64) -> Vec<u64> {
    let mut units: Vec<u64> = shares.iter().map(|share| share.at_least).collect();
    for _ in units.iter().sum::<u64>()..total {
        let worst = (0..shares.len())
            .filter(|&at| units[at] < shares[at].asked)
            .min_by(|&a, &b| {
                let fill = (2 * units[a] + 1) * shares[b].asked;
                fill.cmp(&((2 * units[b] + 1) * shares[a].asked))
                    .then(shares[a].asked.cmp(&shares[b].asked))
                    .then(a.cmp(&b))
            })
            .expect("someone still lacks something");
        units[worst] += 1;
    }
    units
}

fn some_shares(most: u64) -> impl Strategy<Value = (Vec<Share>, u64)> {
    let share = (0..=most, 0_u64..=100).prop_map(|(asked, percent)| Share {
        asked,
        at_least: if percent < 50 { 0 } else { asked / 100 * (percent - 50) },
    });
    (prop::collection::vec(share, 0..9), 0_u64..=1_000).prop_map(|(shares, part)| {
        let asked: u64 = shares.iter().map(|share| share.asked).sum();
        let at_least: u64 = shares.iter().map(|share| share.at_least).sum();
        let total = at_least
            + (asked - at_least) / 1_000 * part
            + (asked - at_least) % 1_000 * part / 1_000;
        (shares, total)
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    #[test]
    fn levelling_is_handing_out_one_by_one((shares, total) in some_shares(300)) {
        prop_assert_eq!(units(&shares, total), one_by_one(&shares, total));
    }

    #[test]
    fn huge_amounts_are_handed_out_to_the_last_unit((shares, total) in some_shares(1_000_000_000_000)) {
        let units = units(&shares, total);
        prop_assert_eq!(units.iter().sum::<u64>(), total);
        for (units, share) in units.iter().zip(&shares) {
            prop_assert!((share.at_least..=share.asked).contains(units));
        }
    }
}

#[test]
fn the_odd_units_of_equals_are_told() {
    let share = |asked, at_least| Share { asked, at_least };
    let firm = |firm| Level { firm, odd: false };
    let odd = |firm| Level { firm, odd: true };
    assert_eq!(level(&[share(4, 0), share(4, 0), share(4, 0)], 5), [odd(1), odd(1), odd(1)]);
    assert_eq!(level(&[share(4, 0), share(4, 0), share(4, 0)], 6), [firm(2), firm(2), firm(2)]);
    // The second of four's six and the first of two counted half are as full; the smaller has it.
    assert_eq!(level(&[share(6, 0), share(2, 0)], 2), [firm(1), firm(1)]);
    // What is reserved is no odd unit.
    assert_eq!(level(&[share(4, 1), share(4, 0), share(4, 0)], 2), [firm(1), odd(0), odd(0)]);
    assert_eq!(level(&[share(4, 0), share(0, 0)], 4), [firm(4), firm(0)]);
}

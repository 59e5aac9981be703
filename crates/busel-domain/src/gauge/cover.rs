//! For how long what is used up lasts: first what expires first, and never what has expired.
//!
//! Amounts here are in 210ths of the line's measure, so that a rate per day is a whole number of them.

use crate::gauge::norms::PERIOD_DAYS;
use crate::time::Day;

/// So many days before its date a thing is no longer counted on: it is opened, cooked, and somebody
/// looks at the label. Own judgement.
pub const MARGIN_DAYS: i32 = 1;

/// More than this of one thing is a slip of the pen, and keeps sums far from the end of `u128`.
const AMOUNT_MAX: u128 = 1_000_000_000_000_000_000_000_000;

/// An amount of which everything has one date, there since a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Layer {
    since: Day,
    expiry: Option<Day>,
    amount: u128,
}

impl Layer {
    /// So much in the line's own measure.
    pub(super) fn new(since: Day, expiry: Option<Day>, amount: u128) -> Self {
        Self { since, expiry, amount: amount.saturating_mul(PERIOD_DAYS).min(AMOUNT_MAX) }
    }
}

/// What expires when, soonest first; what keeps for ever is last.
type Shelf = Vec<(Option<Day>, u128)>;

/// What is left today of layers that came one after the other, if `rate` was used a day all along.
pub(super) fn left(mut layers: Vec<Layer>, rate: u128, today: Day) -> Shelf {
    layers.sort_by_key(|layer| layer.since);
    let mut shelf: Shelf = Vec::new();
    let mut day = layers.first().map_or(today, |layer| layer.since.min(today));
    for layer in layers {
        let since = layer.since.clamp(day, today);
        shelf = after(shelf, rate, day, since);
        day = since;
        shelf.push((layer.expiry, layer.amount));
        shelf.sort_by_key(|(expiry, _)| (expiry.is_none(), *expiry));
    }
    after(shelf, rate, day, today)
}

/// What is left of a shelf on `to`, from which `rate` was used a day since `from`.
fn after(shelf: Shelf, rate: u128, from: Day, to: Day) -> Shelf {
    let mut used = 0;
    let all = rate * days(from.until(to));
    let left = shelf.into_iter().map(|(expiry, amount)| {
        let good = expiry.map_or(all, |expiry| (rate * days(from.until(expiry))).min(all));
        let eaten = amount.min(good.saturating_sub(used));
        used += eaten;
        (expiry, amount - eaten)
    });
    // What its date has passed is thrown away.
    left.filter(|(expiry, amount)| *amount > 0 && expiry.is_none_or(|day| day >= to)).collect()
}

/// How much of a shelf can be used before it expires, eating first what expires first.
pub(super) fn usable(shelf: &Shelf, rate: u128, today: Day) -> u128 {
    let mut used: u128 = 0;
    for (expiry, amount) in shelf {
        let good = expiry.map_or(u128::MAX, |expiry| {
            rate * days(today.until(expiry).saturating_sub(MARGIN_DAYS))
        });
        used += (*amount).min(good.saturating_sub(used));
    }
    used
}

fn days(number: i32) -> u128 {
    u128::try_from(number).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    const TODAY: Day = Day(100);

    /// `(since, expiry, amount)`, days counted from today, used up at so much a day.
    fn lasts(layers: &[(i32, Option<i32>, u128)], rate: u128) -> u128 {
        let layer = |&(since, expiry, amount): &(i32, Option<i32>, u128)| {
            Layer::new(TODAY.plus(since), expiry.map(|days| TODAY.plus(days)), amount)
        };
        let shelf = left(layers.iter().map(layer).collect(), rate * PERIOD_DAYS, TODAY);
        usable(&shelf, rate * PERIOD_DAYS, TODAY) / PERIOD_DAYS
    }

    #[test]
    fn what_expires_is_eaten_first_and_only_as_much_as_can_be() {
        // 100 that end in five days: four can be eaten from, at ten a day.
        assert_eq!(lasts(&[(0, Some(5), 100)], 10), 40);
        // The rest lasts after that.
        assert_eq!(lasts(&[(0, Some(5), 100), (0, None, 70)], 10), 110);
        assert_eq!(lasts(&[(0, Some(0), 100), (0, Some(-3), 100), (0, Some(1), 100)], 10), 0);
    }

    #[test]
    fn what_was_used_since_the_count_is_gone() {
        assert_eq!(lasts(&[(-3, None, 100)], 10), 70);
        assert_eq!(lasts(&[(-30, None, 100)], 10), 0);
        // What came yesterday was not used before.
        assert_eq!(lasts(&[(-30, None, 100), (-1, None, 100)], 10), 90);
        // Of what expired meanwhile the rest is gone, and the other was not touched.
        assert_eq!(lasts(&[(-4, Some(-2), 100), (-4, None, 100)], 10), 80);
        assert_eq!(lasts(&[(-4, Some(-2), 10), (-4, None, 100)], 10), 70);
    }
}

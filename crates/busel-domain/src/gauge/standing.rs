//! Standing needs: what a group will be short of, proposed as needs that a person confirms. Nothing is
//! ever raised by itself.
//!
//! `amount = use a day · (target + lead time + safety) − what there is − what is coming`.

use serde::{Deserialize, Serialize};

use crate::gauge::Line;
use crate::gauge::norms::{Norms, PERIOD_DAYS, Wanted};
use crate::gauge::read::Has;
use crate::item::ItemKey;
use crate::people::Counted;
use crate::quantity::Units;
use crate::size::{Size, Variant};
use crate::store::{Held, Store, StoreLine};
use crate::time::Day;

/// How far ahead a group is supplied.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Standing {
    /// For how many days there should be enough; `None` if as the norm says.
    #[serde(default)]
    pub target_days: Option<u16>,
    /// How many days it takes from a need to the hand-over.
    pub lead_days: u16,
    /// How many days more, in case something goes wrong.
    pub safety_days: u16,
}

impl Standing {
    /// Longer than this is no plan.
    pub const DAYS_MAX: u16 = 365;

    /// Whether a plan can be like this.
    #[must_use]
    pub fn is_possible(&self) -> bool {
        let days = [self.target_days.unwrap_or(1), self.lead_days, self.safety_days];
        self.target_days != Some(0) && days.into_iter().all(|days| days <= Self::DAYS_MAX)
    }
}

impl Default for Standing {
    /// Two weeks of driving and borders, as centres tell, and one that goes wrong. Own judgement.
    fn default() -> Self {
        Self { target_days: None, lead_days: 12, safety_days: 7 }
    }
}

/// A need that could be raised.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposal {
    /// For which line.
    pub line: Line,
    /// What.
    pub item: ItemKey,
    /// Which variant.
    pub variant: Variant,
    /// How much.
    pub units: Units,
    /// The same in the measure of the line, rounded up.
    pub measure: u128,
    /// The day on which the line ends without it, if it is used up.
    pub ends: Option<Day>,
}

/// What could be asked for a group. `coming` is what is on the road to it, planned for it or asked by
/// it already: nothing is asked twice.
#[must_use]
pub fn propose(
    norms: &Norms,
    counted: &Counted,
    store: &Store,
    coming: &[StoreLine],
    standing: impl Fn(Line) -> Standing,
    today: Day,
) -> Vec<Proposal> {
    let coming = coming.iter().map(|line| Held { line: line.clone(), since: today });
    let with_coming: Vec<Held> = store.held().iter().cloned().chain(coming).collect();
    let has = Has { norms, counted, held: &with_coming, today };
    let now = Has { held: store.held(), ..has };
    let mut proposals = Vec::new();
    for (line, wanted) in norms.wanted(counted, today) {
        let Some((rule, item)) = norms.rule(line).and_then(|rule| Some((rule, rule.asks.clone()?)))
        else {
            continue;
        };
        let mut ask = |missing: u128, per: u128, variant: Variant, ends: Option<Day>| {
            let feed = u128::from(norms.feed(&item, line).unwrap_or(1)) * per;
            let units = u64::try_from(missing.div_ceil(feed)).ok().and_then(Units::new);
            if let Some(units) = units.filter(|units| !units.is_zero()) {
                let measure = missing.div_ceil(per);
                let item = item.clone();
                proposals.push(Proposal { line, item, variant, units, measure, ends });
            }
        };
        match wanted {
            Wanted::Used(rate) => {
                let Standing { target_days, lead_days, safety_days } = standing(line);
                let target = target_days.map_or(rule.target_days, u32::from);
                let days = target + u32::from(lead_days) + u32::from(safety_days);
                let missing = (rate * u128::from(days)).saturating_sub(has.usable(line, rate));
                let ends = i32::try_from(now.usable(line, rate) / rate).unwrap_or(i32::MAX);
                ask(missing, PERIOD_DAYS, Variant::default(), Some(today.plus(ends)));
            }
            Wanted::Kept(_) if line == Line::Boots => {
                for (variant, people) in without_boots(&has) {
                    ask(u128::from(people), 1, variant, None);
                }
            }
            Wanted::Kept(all) => {
                ask(all.saturating_sub(has.kept(line)), 1, Variant::default(), None);
            }
        }
    }
    proposals
}

/// Who goes barefoot, by size; last those whose size nobody asked.
fn without_boots(has: &Has<'_>) -> Vec<(Variant, u64)> {
    let of = |size: Option<Size>| Variant { size, ..Variant::default() };
    let (by_size, equipped) = has.fitted();
    let known: u64 = by_size.iter().map(|(_, without)| without).sum();
    let people = has.counted.people.people();
    let unasked = people.saturating_sub(equipped).saturating_sub(known);
    let mut without: Vec<_> =
        by_size.into_iter().map(|(size, people)| (of(Some(size)), people)).collect();
    without.push((of(None), unasked));
    without
}

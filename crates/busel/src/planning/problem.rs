//! Which lot may serve which need: item or substitute, size, and whether it can still be used when
//! it gets there.

use std::collections::HashMap;

use busel_domain::book::Book;
use busel_domain::ids::{HubId, LotId, NeedId};
use busel_domain::item::ItemKey;
use busel_domain::ledger::Account;
use busel_domain::lot::Lot;
use busel_domain::need::{Need, Substitutes};
use busel_domain::size::Fit;
use busel_domain::time::Day;
use busel_planner::allocate::{self as planner, Allocation, Class, LotIndex, NeedIndex, Unusable};

use super::roads::Distances;
use crate::clerk::Present;

/// The expiry number of what never expires: later than any date a lot may bear.
const NEVER: u32 = 1_000_000;

/// Days that must be left after a lot arrives; primer §3.2.
const MARGIN_DAYS: i32 = 3;

/// Kilometres a loaded van makes in a day on the roads this is for.
const KILOMETRES_A_DAY: u32 = 400;

/// What a substitute costs beside its own loss, on the scale of expiry days: it goes only where what
/// was asked for has run out.
const SUBSTITUTE_DAYS: u32 = 100;
/// One size up instead of the exact one.
const ONE_UP_DAYS: u32 = 30;
/// Somebody has to look for whom it is.
const LOOK_DAYS: u32 = 60;

/// How a lot may serve a need.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Serves {
    Exactly,
    OneUp,
    Look,
    Instead,
}

/// The Book's question in the planner's numbers, and the way back.
pub(super) struct Posed {
    pub(super) allocation: Allocation,
    pub(super) lots: Vec<(LotId, HubId)>,
    pub(super) needs: Vec<NeedId>,
    pub(super) serves: Vec<Serves>,
}

impl Posed {
    pub(super) fn new(
        present: &Present,
        today: Day,
        is_meant: &dyn Fn(NeedId) -> bool,
        distances: &Distances<'_>,
    ) -> Result<Self, Unusable> {
        let book = &present.book;
        let shelves = Shelves::of(book, today);
        let (mut needs, mut asked) = (Vec::new(), Vec::new());
        let (mut matches, mut serves) = (Vec::new(), Vec::new());
        let meant = |need: &&Need| need.is_open(today) && is_meant(need.id);
        for need in book.needs().filter(meant) {
            let Some(missing) = need.missing().filter(|missing| !missing.is_zero()) else {
                continue;
            };
            let index = NeedIndex(u32::try_from(needs.len()).unwrap_or(u32::MAX));
            needs.push(need.id);
            asked.push(planner::Need {
                class: class(need),
                asked: missing.get(),
                minimum: need.line.minimum.get().min(missing.get()),
                one_lot: false,
            });
            for (at, how, loss) in shelves.serving(book, need) {
                let (lot, hub, _) = shelves.lots[at];
                let distance = distances.between(hub, need.line.group).unwrap_or(0);
                if !keeps_until_used(book.lot(lot), today, distance) {
                    continue;
                }
                let lot = LotIndex(u32::try_from(at).unwrap_or(u32::MAX));
                matches.push(planner::Match { lot, need: index, loss, distance });
                serves.push(how);
            }
        }
        let lots = shelves.lots.iter().map(|(lot, _, units)| planner::Lot {
            units: *units,
            expires: expires(book.lot(*lot), today),
            // Nobody tells us yet what comes in packs.
            pack: 1,
        });
        let allocation = Allocation::new(lots.collect(), asked, matches)?;
        let lots = shelves.lots.iter().map(|(lot, hub, _)| (*lot, *hub)).collect();
        Ok(Self { allocation, lots, needs, serves })
    }
}

/// What stands on shelves and is not expired, by item.
pub(super) struct Shelves {
    lots: Vec<(LotId, HubId, u64)>,
    by_item: HashMap<ItemKey, Vec<usize>>,
}

impl Shelves {
    pub(super) fn of(book: &Book, today: Day) -> Self {
        let mut shelves = Self { lots: Vec::new(), by_item: HashMap::new() };
        for (id, account, units) in book.stock().all() {
            let Account::Hub(hub) = account else { continue };
            let Some(lot) = book.lot(id).filter(|lot| !lot.is_expired(today)) else { continue };
            let Ok(units) = u64::try_from(units) else { continue };
            let of_item = shelves.by_item.entry(lot.batch.item.clone()).or_default();
            of_item.push(shelves.lots.len());
            shelves.lots.push((id, hub, units.min(planner::UNITS_MAX)));
        }
        shelves
    }

    /// The lots that may serve a need: position, how, and what is lost by it in days.
    pub(super) fn serving(&self, book: &Book, need: &Need) -> Vec<(usize, Serves, u32)> {
        let mut serving = Vec::new();
        for at in self.of_item(&need.line.item) {
            let Some(lot) = book.lot(self.lots[*at].0) else { continue };
            match lot.batch.variant.serves(&need.line.variant) {
                Fit::Exact => serving.push((*at, Serves::Exactly, 0)),
                Fit::OneUp => serving.push((*at, Serves::OneUp, ONE_UP_DAYS)),
                Fit::Look => serving.push((*at, Serves::Look, LOOK_DAYS)),
                Fit::No => {}
            }
        }
        if need.line.substitutes == Substitutes::Allowed {
            for substitute in book.catalogue().substitutes(&need.line.item) {
                let loss = SUBSTITUTE_DAYS + u32::from(substitute.loss_permille);
                for at in self.of_item(&substitute.given) {
                    let Some(lot) = book.lot(self.lots[*at].0) else { continue };
                    if lot.batch.variant.serves(&need.line.variant) == Fit::Exact {
                        serving.push((*at, Serves::Instead, loss));
                    }
                }
            }
        }
        serving
    }

    /// Whether there is any of what was asked for or may stand in, whatever its size.
    pub(super) fn has_any(&self, book: &Book, need: &Need) -> bool {
        let instead = book.catalogue().substitutes(&need.line.item).iter();
        let instead = instead.filter(|_| need.line.substitutes == Substitutes::Allowed);
        let mut items = instead.map(|substitute| &substitute.given);
        !self.of_item(&need.line.item).is_empty()
            || items.any(|item| !self.of_item(item).is_empty())
    }

    fn of_item(&self, item: &ItemKey) -> &[usize] {
        self.by_item.get(item).map_or(&[], Vec::as_slice)
    }
}

fn class(need: &Need) -> Class {
    Class::from_number(need.line.priority.class()).expect("priorities are classes 1 to 4")
}

fn expires(lot: Option<&Lot>, today: Day) -> u32 {
    let expiry = lot.and_then(|lot| lot.batch.expiry);
    expiry.map_or(NEVER, |day| u32::try_from(today.until(day)).unwrap_or(0).min(NEVER - 1))
}

/// Whether a lot that leaves today can still be used when it gets there.
fn keeps_until_used(lot: Option<&Lot>, today: Day, distance_km: u32) -> bool {
    let days = i32::try_from(distance_km.div_ceil(KILOMETRES_A_DAY)).unwrap_or(i32::MAX);
    let arrives = today.plus(days);
    let expiry = lot.and_then(|lot| lot.batch.expiry);
    expiry.is_none_or(|expiry| arrives.until(expiry) >= MARGIN_DAYS)
}

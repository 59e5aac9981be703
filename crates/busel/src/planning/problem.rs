//! Which lot may serve which need: item or substitute, size, and whether it can still be used when
//! it gets there.

use std::collections::{HashMap, HashSet};

use busel_domain::book::Book;
use busel_domain::ids::{HubId, LotId, NeedId};
use busel_domain::item::{Catalogue, ItemKey};
use busel_domain::ledger::Account;
use busel_domain::lot::Lot;
use busel_domain::need::{Need, Substitutes};
use busel_domain::plan::{Allocated, ByHand, WhyGiven};
use busel_domain::quantity::Units;
use busel_domain::size::{Fit, Variant};
use busel_domain::time::Day;
use busel_planner::allocate::{self as planner, Allocation, Class, LotIndex, NeedIndex};

use super::roads::Distances;
use super::{Fixed, Unplannable};
use crate::clerk::Present;

/// The expiry number of what never expires: later than any date a lot may bear.
const NEVER: u32 = 1_000_000;

/// Days that must be left after a lot arrives; primer §3.2.
pub const MARGIN_DAYS: i32 = 3;

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
pub enum Serves {
    /// As it was asked for.
    Exactly,
    /// One size up.
    OneUp,
    /// Somebody has to look for whom it is.
    Look,
    /// Another item in its place.
    Instead,
}

/// How a thing of this item and variant serves a need, and what is lost by it in days; nothing if it
/// does not.
#[must_use]
pub fn serves(
    catalogue: &Catalogue,
    item: &ItemKey,
    variant: &Variant,
    need: &Need,
) -> Option<(Serves, u32)> {
    let fit = variant.serves(&need.line.variant);
    if *item == need.line.item {
        return match fit {
            Fit::Exact => Some((Serves::Exactly, 0)),
            Fit::OneUp => Some((Serves::OneUp, ONE_UP_DAYS)),
            Fit::Look => Some((Serves::Look, LOOK_DAYS)),
            Fit::No => None,
        };
    }
    if need.line.substitutes == Substitutes::Refused || fit != Fit::Exact {
        return None;
    }
    let known = catalogue.substitutes(&need.line.item).iter();
    let loss = known.filter(|known| known.given == *item).map(|known| known.loss_permille).min()?;
    Some((Serves::Instead, SUBSTITUTE_DAYS + u32::from(loss)))
}

/// The Book's question in the planner's numbers, and the way back.
pub(super) struct Posed {
    pub(super) allocation: Allocation,
    pub(super) lots: Vec<(LotId, HubId)>,
    pub(super) needs: Vec<NeedId>,
    pub(super) serves: Vec<Serves>,
    /// What people fixed; it is in none of the numbers above.
    pub(super) fixed: Vec<Allocated>,
    /// Of each need, whether people fixed it, or gave others of what fits it.
    pub(super) by_hand: Vec<bool>,
}

impl Posed {
    pub(super) fn new(
        present: &Present,
        today: Day,
        distances: &Distances<'_>,
        fixed: &Fixed,
    ) -> Result<Self, Unplannable> {
        let book = &present.book;
        let mut shelves = Shelves::of(book, today);
        let lines = shelves.set_aside(book, today, &fixed.by_hand)?;
        let taken: HashSet<LotId> = lines.iter().map(|line| line.lot).collect();
        let named: HashSet<NeedId> = fixed.by_hand.iter().map(|line| line.need).collect();
        let mut posed = Self {
            allocation: Allocation::default(),
            lots: shelves.lots.iter().map(|(lot, hub, _)| (*lot, *hub)).collect(),
            needs: Vec::new(),
            serves: Vec::new(),
            by_hand: Vec::new(),
            fixed: lines,
        };
        let (mut asked, mut matches) = (Vec::new(), Vec::new());
        for need in book.needs().filter(|need| fixed.means(need, today)) {
            let Some(missing) = need.missing().filter(|missing| !missing.is_zero()) else {
                continue;
            };
            let index = NeedIndex(u32::try_from(posed.needs.len()).unwrap_or(u32::MAX));
            let is_fixed = named.contains(&need.id);
            let asks = if is_fixed { 0 } else { missing.get() };
            posed.needs.push(need.id);
            asked.push(planner::Need {
                class: class(need),
                asked: asks,
                minimum: need.line.minimum.get().min(asks),
                one_lot: false,
            });
            let serving = shelves.serving(book, need);
            let loses = |(at, ..): &(usize, Serves, u32)| taken.contains(&shelves.lots[*at].0);
            posed.by_hand.push(is_fixed || serving.iter().any(loses));
            for (at, how, loss) in serving.into_iter().filter(|_| !is_fixed) {
                let (lot, hub, _) = shelves.lots[at];
                let distance = distances.between(hub, need.line.group).unwrap_or(0);
                if !keeps_until_used(book, lot, today, distance) {
                    continue;
                }
                let lot = LotIndex(u32::try_from(at).unwrap_or(u32::MAX));
                matches.push(planner::Match { lot, need: index, loss, distance });
                posed.serves.push(how);
            }
        }
        let lots = shelves.lots.iter().map(|(lot, _, units)| planner::Lot {
            units: *units,
            expires: expires(book.lot(*lot), today),
            // Nobody tells us yet what comes in packs.
            pack: 1,
        });
        let made = Allocation::new(lots.collect(), asked, matches);
        posed.allocation = made.map_err(|_| Unplannable::TooLarge)?;
        Ok(posed)
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
        for (id, account, _) in book.stock().all() {
            let Account::Hub(hub) = account else { continue };
            let Some(lot) = book.lot(id).filter(|lot| !book.is_past(lot, today)) else { continue };
            // Of what came too much elsewhere nobody is promised anything here.
            let units = book.believed_units(id, hub).get();
            if units == 0 {
                continue;
            }
            let of_item = shelves.by_item.entry(lot.batch.item.clone()).or_default();
            of_item.push(shelves.lots.len());
            shelves.lots.push((id, hub, units.min(planner::UNITS_MAX)));
        }
        shelves
    }

    /// Takes off the shelves what people fixed, and answers it as lines of a plan.
    fn set_aside(
        &mut self,
        book: &Book,
        today: Day,
        by_hand: &[ByHand],
    ) -> Result<Vec<Allocated>, Unplannable> {
        let mut fixed = Vec::new();
        let mut promised: HashMap<NeedId, Units> = HashMap::new();
        for line in by_hand {
            let ByHand { need, lot, hub, units } = *line;
            let impossible = Unplannable::ByHand(*line);
            let known = book.need(need).filter(|need| need.is_open(today)).ok_or(impossible)?;
            let promised = promised.entry(need).or_default();
            *promised = promised.plus(units);
            if known.missing().is_none_or(|missing| missing < *promised) {
                return Err(impossible);
            }
            let mut fitting = self.serving(book, known).into_iter().map(|(at, ..)| at);
            let at = fitting.find(|at| (self.lots[*at].0, self.lots[*at].1) == (lot, hub));
            let left = &mut self.lots[at.ok_or(impossible)?].2;
            *left = left.checked_sub(units.get()).ok_or(impossible)?;
            if !units.is_zero() {
                fixed.push(Allocated { need, lot, hub, units, why: WhyGiven::ByHand });
            }
        }
        Ok(fixed)
    }

    /// The lots that may serve a need: lot, hub, and what is there.
    pub(super) fn fitting(&self, book: &Book, need: &Need) -> Vec<(LotId, HubId, u64)> {
        self.serving(book, need).into_iter().map(|(at, ..)| self.lots[at]).collect()
    }

    /// The lots that may serve a need: position, how, and what is lost by it in days.
    pub(super) fn serving(&self, book: &Book, need: &Need) -> Vec<(usize, Serves, u32)> {
        let mut serving = Vec::new();
        let instead = book.catalogue().substitutes(&need.line.item).iter();
        let items = instead.map(|substitute| &substitute.given);
        for item in [&need.line.item].into_iter().chain(items) {
            for at in self.of_item(item) {
                let Some(lot) = book.lot(self.lots[*at].0) else { continue };
                let how = serves(book.catalogue(), item, &lot.batch.variant, need);
                serving.extend(how.map(|(how, loss)| (*at, how, loss)));
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

/// Whether a lot that leaves today can still be used when it gets there; what was let out past its day
/// can.
fn keeps_until_used(book: &Book, lot: LotId, today: Day, distance_km: u32) -> bool {
    let days = i32::try_from(distance_km.div_ceil(KILOMETRES_A_DAY)).unwrap_or(i32::MAX);
    let arrives = today.plus(days);
    let expiry = book.lot(lot).and_then(|lot| lot.batch.expiry);
    let expiry = expiry.filter(|_| !book.is_let_out(lot));
    expiry.is_none_or(|expiry| arrives.until(expiry) >= MARGIN_DAYS)
}

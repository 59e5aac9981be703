//! A plan's loads in pieces that fit a vehicle, by weight and by room.

use std::collections::BTreeMap;

use busel_domain::ids::{GroupId, HubId, LotId};
use busel_domain::item::{Hazard, Item};
use busel_domain::need::Priority;
use busel_domain::plan::Plan;
use busel_domain::quantity::Units;
use busel_domain::time::Day;

use crate::clerk::Present;

/// What has to be kept from what.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum Class {
    /// Nothing of the kinds below.
    #[default]
    Plain,
    /// Medicine.
    Medicine,
    /// What burns easily, and fuel.
    Burns,
}

/// Part of a load that fits a vehicle.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// Where it is.
    pub hub: HubId,
    /// Where it is wanted.
    pub group: GroupId,
    /// Positions in the plan's lines, and units of each.
    pub lines: Vec<(usize, Units)>,
    /// What of it has a known weight.
    pub grams: u64,
    /// What of it has a known volume.
    pub cm3: u64,
    /// The most urgent need in it.
    pub priority: Priority,
    /// The first day on which something of it is wanted.
    pub wanted_by: Option<Day>,
    /// What it is to be kept from is said in the planner's problem.
    pub class: Class,
}

/// The plan's lines by where they go; what is kept apart stands apart.
pub(super) fn by_ends(
    present: &Present,
    plan: &Plan,
    is_apart: bool,
) -> Vec<(HubId, GroupId, Vec<usize>)> {
    let mut all: BTreeMap<(HubId, GroupId, Class), Vec<usize>> = BTreeMap::new();
    for (at, line) in plan.document.allocated.iter().enumerate() {
        if let Some(need) = present.book.need(line.need) {
            let class = if is_apart { class_of(present, line.lot) } else { Class::Plain };
            all.entry((line.hub, need.line.group, class)).or_default().push(at);
        }
    }
    all.into_iter().map(|((hub, group, _), lines)| (hub, group, lines)).collect()
}

pub(super) fn item_of(present: &Present, lot: LotId) -> Option<&Item> {
    present.book.catalogue().item(&present.book.lot(lot)?.batch.item)
}

pub(super) fn class_of(present: &Present, lot: LotId) -> Class {
    let hazards = item_of(present, lot).map_or(&[][..], |item| &item.hazards);
    let has = |hazard| hazards.contains(&hazard);
    if has(Hazard::Medicine) {
        Class::Medicine
    } else if has(Hazard::Flammable) || has(Hazard::Explosive) {
        Class::Burns
    } else {
        Class::Plain
    }
}

/// Cuts a load into pieces that fit the room, and says of each whether it does: a thing larger than
/// every vehicle is a piece by itself.
pub(super) fn cut(
    present: &Present,
    plan: &Plan,
    (hub, group): (HubId, GroupId),
    lines: &[usize],
    room: (u64, u64),
) -> Vec<(Piece, bool)> {
    let empty = || Piece {
        hub,
        group,
        lines: Vec::new(),
        grams: 0,
        cm3: 0,
        priority: Priority::P4,
        wanted_by: None,
        class: lines
            .first()
            .map_or(Class::Plain, |at| class_of(present, plan.document.allocated[*at].lot)),
    };
    let mut pieces = Vec::new();
    let mut open = empty();
    for &at in lines {
        let line = &plan.document.allocated[at];
        let Some(need) = present.book.need(line.need) else { continue };
        let item = item_of(present, line.lot);
        // What nobody weighed takes no room here; the page says how many such lines there are.
        let grams = |units| item.and_then(|item| item.weight_grams(units)).unwrap_or_default();
        let cm3 = |units| item.and_then(|item| item.volume_cm3(units)).unwrap_or_default();
        let mut rest = line.units;
        while !rest.is_zero() {
            let free = (room.0.saturating_sub(open.grams), room.1.saturating_sub(open.cm3));
            let fits = most(rest, |units| grams(units) <= free.0 && cm3(units) <= free.1);
            let (units, is_fit) =
                if fits.is_zero() && open.lines.is_empty() { (rest, false) } else { (fits, true) };
            if units.is_zero() {
                pieces.push((std::mem::replace(&mut open, empty()), true));
                continue;
            }
            open.lines.push((at, units));
            open.grams += grams(units);
            open.cm3 += cm3(units);
            open.priority = open.priority.min(need.line.priority);
            let days = [open.wanted_by, need.line.wanted_by];
            open.wanted_by = days.into_iter().flatten().min();
            rest = rest.less(units);
            if !is_fit {
                pieces.push((std::mem::replace(&mut open, empty()), false));
            }
        }
    }
    if !open.lines.is_empty() {
        pieces.push((open, true));
    }
    pieces
}

/// The most units, up to `all`, of which `fits` holds; it holds of fewer if it holds of more.
fn most(all: Units, fits: impl Fn(Units) -> bool) -> Units {
    let (mut low, mut high) = (0, all.get());
    while low < high {
        let middle = low + (high - low).div_ceil(2);
        if Units::new(middle).is_some_and(&fits) { low = middle } else { high = middle - 1 }
    }
    Units::new(low).unwrap_or_default()
}

//! The form with which goods leave a hub: what the plan keeps for whoever receives stands there filled
//! in, boxes are ticked, and what else lies there can be added.

use std::collections::BTreeMap;

use askama::Template;
use busel_domain::boxes::Carton;
use busel_domain::ids::{ConvoyId, GroupId, HubId, LotId, NeedId};
use busel_domain::ledger::Account;
use busel_domain::lot::Lot;
use busel_domain::peer::Peer;
use busel_domain::quantity::Units;
use busel_domain::waybill::Destination;

use crate::seen::Seen;
use crate::views::boxes::BoxLine;
use crate::views::convoys::{Moving, title};
use crate::views::eyes::{Eyes, Sought};
use crate::views::frame::{Frame, Here};
use crate::views::marks::Chip;
use crate::views::needs::{Choice, group_choices};
use crate::views::stock::{hub_choices, until};
use crate::views::words;

/// Lines of the plan shown in one form; what goes beyond waits for the next waybill.
const KEPT_SHOWN: usize = 400;
/// Other lots shown; a search finds the rest.
const FREE_SHOWN: usize = 50;
/// Boxes shown.
const BOXES_SHOWN: usize = 100;

/// What somebody wants to send.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Sending {
    /// From which hub.
    pub from: Option<HubId>,
    /// To whom.
    pub to: Option<Destination>,
    /// In which vehicle of which convoy, from 0.
    pub on: Option<(ConvoyId, u8)>,
    /// What is looked for among the rest.
    pub words: String,
}

/// Goods of a lot that the plan keeps for a need of whoever receives.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptRow {
    /// For which need.
    pub need: NeedId,
    /// How much is kept.
    pub kept: String,
    /// The rest.
    pub row: FreeRow,
}

/// Goods of a lot that lie loose and are kept for nobody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FreeRow {
    /// Which lot.
    pub lot: LotId,
    /// What it is.
    pub thing: String,
    /// Until when it is good.
    pub until: Chip,
    /// How much lies there outside of boxes.
    pub there: String,
    /// What stands in the field.
    pub typed: String,
    /// What one of it is.
    pub unit: String,
}

/// The page.
#[derive(Debug, Clone, Template)]
#[template(path = "waybills/new.html")]
pub struct SendPage {
    page: Frame,
    froms: Vec<Choice>,
    to_groups: Vec<Choice>,
    to_hubs: Vec<Choice>,
    /// Centres that are believed.
    to_peers: Vec<Choice>,
    ends: Option<(String, String)>,
    from: String,
    to: String,
    /// The vehicle as a field of the form, and as people call it.
    on: Option<(String, String)>,
    words: String,
    kept: Vec<KeptRow>,
    kept_hidden: usize,
    boxes: Vec<(BoxLine, bool)>,
    boxes_hidden: usize,
    free: Vec<FreeRow>,
    free_hidden: usize,
}

/// A vehicle that takes goods along: as a field of the form, and as people call it.
fn on(present: &Seen, page: &Frame, on: Option<(ConvoyId, u8)>) -> Option<(String, String)> {
    let (id, place) = on?;
    let vehicle = present.book.convoy(id)?.vehicle(place)?;
    Some((Moving::value((id, place)), format!("{id} · {}", title(page, place, &vehicle.line))))
}

impl SendPage {
    /// The form for these two ends; without them the form that asks for them.
    #[must_use]
    pub fn of(present: &Seen, page: Frame, sending: &Sending) -> Self {
        let page = page.at(Here::Today);
        let eyes = Eyes::of(present, &page.viewer);
        let to_group = sending.to.and_then(group_of);
        let to_hub = sending.to.and_then(hub_of);
        let mut shown = Self {
            froms: hub_choices(eyes, sending.from),
            to_groups: group_choices(eyes, to_group),
            to_hubs: hub_choices(eyes, to_hub),
            to_peers: peer_choices(eyes, sending.to),
            ends: None,
            from: sending.from.map(|hub| hub.to_string()).unwrap_or_default(),
            to: sending.to.map(|to| to.thing().to_string()).unwrap_or_default(),
            on: on(present, &page, sending.on),
            words: sending.words.clone(),
            kept: Vec::new(),
            kept_hidden: 0,
            boxes: Vec::new(),
            boxes_hidden: 0,
            free: Vec::new(),
            free_hidden: 0,
            page: page.clone(),
        };
        if let (Some(from), Some(to)) = (sending.from, sending.to) {
            shown.ends = Some((eyes.hub(from), eyes.destination(to)));
            Shelf { eyes, page: &page, from, to }.lay_out(&mut shown, &sending.words);
        }
        shown
    }

    /// A page with one of everything.
    #[must_use]
    pub fn sample(page: Frame) -> Self {
        let page = page.at(Here::Today);
        let row = FreeRow {
            lot: LotId(3),
            thing: "Canned meat".to_owned(),
            until: Chip::before(&page, page.viewer.today().plus(90)),
            there: "420 pc".to_owned(),
            typed: "48".to_owned(),
            unit: "pc".to_owned(),
        };
        let kept = KeptRow { need: NeedId(12), kept: "48 pc".to_owned(), row: row.clone() };
        Self {
            froms: vec![("H-1".to_owned(), "Львів, склад 1".to_owned(), true)],
            to_groups: vec![("G-1".to_owned(), "Притулок «Салтівка»".to_owned(), true)],
            to_peers: vec![("E-1".to_owned(), "Bristol".to_owned(), false)],
            to_hubs: vec![("H-2".to_owned(), "Харків".to_owned(), false)],
            ends: Some(("Львів, склад 1".to_owned(), "Притулок «Салтівка»".to_owned())),
            from: "H-1".to_owned(),
            to: "G-1".to_owned(),
            on: Some(("V-1.2".to_owned(), "V-1 · 2 · VW Crafter".to_owned())),
            words: String::new(),
            kept: vec![kept],
            kept_hidden: 2,
            boxes: vec![(BoxLine::sample(&page), true)],
            boxes_hidden: 3,
            free: vec![row],
            free_hidden: 12,
            page,
        }
    }
}

fn group_of(to: Destination) -> Option<GroupId> {
    if let Destination::Group(group) = to { Some(group) } else { None }
}

/// The centres to which goods may go.
fn peer_choices(eyes: Eyes<'_>, chosen: Option<Destination>) -> Vec<Choice> {
    let takes = eyes.present.book.peers().filter(|peer| peer.belief.takes_goods());
    let choice = |peer: &Peer| {
        let is_chosen = chosen == Some(Destination::Peer(peer.id));
        (peer.id.to_string(), eyes.peer(peer.id), is_chosen)
    };
    takes.map(choice).collect()
}

fn hub_of(to: Destination) -> Option<HubId> {
    if let Destination::Hub(hub) = to { Some(hub) } else { None }
}

/// What stands at one hub, looked at for one receiver.
struct Shelf<'a> {
    eyes: Eyes<'a>,
    page: &'a Frame,
    from: HubId,
    to: Destination,
}

impl Shelf<'_> {
    fn lay_out(&self, shown: &mut SendPage, sought: &str) {
        let book = &self.eyes.present.book;
        let at = Account::Hub(self.from);
        let mut meant: BTreeMap<(LotId, NeedId), Units> = BTreeMap::new();
        let mut all_kept: BTreeMap<LotId, Units> = BTreeMap::new();
        for (lot, hub, need, units) in book.reserved().filter(|(_, hub, _, _)| *hub == self.from) {
            debug_assert_eq!(hub, self.from, "filtered");
            let sum = all_kept.entry(lot).or_default();
            *sum = sum.plus(units);
            let group = book.need(need).map(|need| need.line.group);
            let is_meant = match self.to {
                Destination::Hub(_) => true,
                Destination::Group(to) => Some(to) == group,
                Destination::Peer(_) => false,
            };
            if is_meant {
                meant.insert((lot, need), units);
            }
        }
        let sought = Sought::new(self.eyes, sought);
        self.lay_boxes(shown, &meant, &sought);
        let mut loose: BTreeMap<LotId, Units> = BTreeMap::new();
        for (lot, account, _) in book.stock().all().filter(|(_, account, _)| *account == at) {
            debug_assert_eq!(account, at, "filtered");
            loose.insert(lot, book.believed_loose(lot, self.from));
        }
        let in_ticked = self.in_ticked(shown);
        let mut given = in_ticked;
        for ((id, need), units) in &meant {
            let Some(lot) = book.lot(*id) else { continue };
            if shown.kept.len() == KEPT_SHOWN {
                shown.kept_hidden += 1;
                continue;
            }
            let boxed = given.entry(*id).or_default();
            let rest = units.less(*boxed);
            *boxed = boxed.less(*units);
            let there = loose.entry(*id).or_default();
            let typed = if self.is_filled_in(lot) { rest.min(*there) } else { Units::ZERO };
            let row = self.row(lot, *there, typed);
            *there = there.less(typed);
            let kept = self.eyes.amount(&lot.batch.item, *units).to_string();
            shown.kept.push(KeptRow { need: *need, kept, row });
        }
        let free = loose.into_iter().filter_map(|(id, there)| {
            let lot = book.lot(id).filter(|lot| !book.is_past(lot, self.page.viewer.today()))?;
            let batch = &lot.batch;
            let is_sought =
                sought.is_empty() || sought.number(id) || sought.thing(&batch.item, &batch.variant);
            let held = book.believed_units(id, self.from);
            let unkept = held.less(all_kept.get(&id).copied().unwrap_or_default());
            let there = there.min(unkept);
            (is_sought && !there.is_zero()).then_some((lot, there))
        });
        let mut free: Vec<_> = free.collect();
        free.sort_by_key(|(lot, _)| (lot.batch.expiry.is_none(), lot.batch.expiry, lot.id));
        shown.free_hidden = free.len().saturating_sub(FREE_SHOWN);
        let first = free.into_iter().take(FREE_SHOWN);
        shown.free = first.map(|(lot, there)| self.row(lot, there, Units::ZERO)).collect();
    }

    /// Boxes that may leave; ticked are those in which all is kept for whoever receives.
    fn lay_boxes(
        &self,
        shown: &mut SendPage,
        meant: &BTreeMap<(LotId, NeedId), Units>,
        sought: &Sought<'_>,
    ) {
        let book = &self.eyes.present.book;
        let mut left: BTreeMap<LotId, Units> = BTreeMap::new();
        for ((lot, _), units) in meant {
            let sum = left.entry(*lot).or_default();
            *sum = sum.plus(*units);
        }
        let at = Some(Account::Hub(self.from));
        let stands =
            |carton: &&Carton| carton.at == at && carton.state.is_there() && carton.on.is_none();
        let mut ticked = Vec::new();
        let mut others = Vec::new();
        for carton in book.cartons().filter(stands) {
            let fits = carton.contents.iter().all(|(lot, units)| left.get(lot) >= Some(units));
            let is_good = carton
                .contents
                .keys()
                .all(|lot| book.lot(*lot).is_some_and(|lot| self.is_filled_in(lot)));
            if fits && is_good && !carton.contents.is_empty() {
                for (lot, units) in &carton.contents {
                    left.entry(*lot).and_modify(|left| *left = left.less(*units));
                }
                ticked.push(carton);
            } else if self.is_sought(carton, sought) {
                others.push(carton);
            }
        }
        let all = ticked.len() + others.len();
        shown.boxes_hidden = all.saturating_sub(BOXES_SHOWN);
        let ticked = ticked.into_iter().map(|carton| (carton, true));
        let each = ticked.chain(others.into_iter().map(|carton| (carton, false)));
        let lines = each.take(BOXES_SHOWN);
        shown.boxes = lines.map(|(carton, is)| (BoxLine::of(self.eyes, carton), is)).collect();
    }

    /// What is in the boxes that stand there ticked.
    fn in_ticked(&self, shown: &SendPage) -> BTreeMap<LotId, Units> {
        let mut all: BTreeMap<LotId, Units> = BTreeMap::new();
        for (line, _) in shown.boxes.iter().filter(|(_, is_ticked)| *is_ticked) {
            let carton = self.eyes.present.book.carton(line.code);
            for (lot, units) in carton.iter().flat_map(|carton| &carton.contents) {
                let sum = all.entry(*lot).or_default();
                *sum = sum.plus(*units);
            }
        }
        all
    }

    fn is_sought(&self, carton: &Carton, sought: &Sought<'_>) -> bool {
        let has = |lot: &LotId| {
            let batch = self.eyes.present.book.lot(*lot).map(|lot| &lot.batch);
            batch.is_some_and(|batch| sought.thing(&batch.item, &batch.variant))
        };
        sought.is_empty()
            || sought.text(&carton.code.to_string())
            || carton.contents.keys().any(has)
    }

    /// Whether goods of a lot stand in the form of themselves: goods for a hub are chosen, and what is
    /// no longer good does not go out.
    fn is_filled_in(&self, lot: &Lot) -> bool {
        let is_past = self.eyes.present.book.is_past(lot, self.page.viewer.today());
        group_of(self.to).is_some() && !is_past
    }

    fn row(&self, lot: &Lot, there: Units, typed: Units) -> FreeRow {
        let batch = &lot.batch;
        let unit = self.eyes.base_unit(&batch.item);
        FreeRow {
            lot: lot.id,
            thing: self.eyes.thing(&batch.item, &batch.variant),
            until: until(self.page, lot),
            there: self.eyes.amount(&batch.item, there).to_string(),
            typed: if typed.is_zero() { String::new() } else { words::typed_amount(unit, typed) },
            unit: words::unit_by_hand(self.page.tongue(), unit),
        }
    }
}

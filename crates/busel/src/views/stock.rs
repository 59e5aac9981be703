//! What is where: lots on shelves, what of them is kept for whom, what ends first.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::fmt::Write as _;

use askama::Template;
use busel_domain::command::CommandKind;
use busel_domain::ids::{HubId, LotId, Thing};
use busel_domain::item::ItemKey;
use busel_domain::ledger::{Account, Place};
use busel_domain::lot::Lot;
use busel_domain::policy::may;
use busel_domain::quantity::Units;
use busel_domain::size::Variant;

use super::eyes::{Eyes, Sought};
use super::frame::{Frame, Here, escaped};
use super::marks::{Chip, Cover, Paging, Tone, percent};
use super::needs::{Choice, kind_choices};
use crate::i18n::Amount;
use crate::seen::Seen;

/// Which lots are shown.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub enum Show {
    /// On shelves.
    #[default]
    Here,
    /// On shelves and no plan keeps all of it.
    Free,
    /// Ends within 30 days.
    Ending,
    /// Can no longer be used, still on a shelf.
    Expired,
    /// Put aside.
    Aside,
    /// Counts and books differ.
    Differs,
    /// All there ever was.
    All,
}

impl Show {
    const ALL: [Self; 7] = [
        Self::Here,
        Self::Free,
        Self::Ending,
        Self::Expired,
        Self::Aside,
        Self::Differs,
        Self::All,
    ];

    /// What ends within so many days counts as ending.
    const ENDING_DAYS: i32 = 30;

    fn code(self) -> &'static str {
        match self {
            Self::Here => "here",
            Self::Free => "free",
            Self::Ending => "ending",
            Self::Expired => "expired",
            Self::Aside => "aside",
            Self::Differs => "differs",
            Self::All => "all",
        }
    }

    fn key(self) -> &'static str {
        match self {
            Self::Here => "stock-here",
            Self::Free => "stock-free",
            Self::Ending => "stock-ending",
            Self::Expired => "stock-expired",
            Self::Aside => "stock-aside",
            Self::Differs => "stock-differs",
            Self::All => "show-all",
        }
    }

    /// Reads the word in the address.
    #[must_use]
    pub fn from_code(code: &str) -> Self {
        Self::ALL.into_iter().find(|show| show.code() == code).unwrap_or_default()
    }

    fn takes(self, held: &Held, ends_in: Option<i32>) -> bool {
        let is_here = !held.shelf.is_zero();
        match self {
            Self::Here => is_here,
            Self::Free => is_here && held.reserved < held.shelf,
            Self::Ending => {
                is_here && ends_in.is_some_and(|days| (0..=Self::ENDING_DAYS).contains(&days))
            }
            Self::Expired => is_here && ends_in.is_some_and(|days| days < 0),
            Self::Aside => !held.aside.is_zero(),
            Self::Differs => held.differs,
            Self::All => true,
        }
    }
}

/// What somebody wants to see.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Asked {
    /// Which lots.
    pub show: Show,
    /// At this hub only.
    pub hub: Option<HubId>,
    /// Of this category only.
    pub kind: String,
    /// With these words in what, or this number.
    pub words: String,
    /// Which part, from 1.
    pub part: usize,
}

impl Asked {
    fn address(&self, show: Show) -> String {
        let mut address = format!("/stock?show={}", show.code());
        if let Some(hub) = self.hub {
            write!(address, "&hub={hub}").expect("a text can grow");
        }
        if !self.kind.is_empty() {
            write!(address, "&kind={}", escaped(&self.kind)).expect("a text can grow");
        }
        if !self.words.is_empty() {
            write!(address, "&q={}", escaped(&self.words)).expect("a text can grow");
        }
        address
    }
}

/// What a lot's accounts say, summed over hubs.
#[derive(Debug, Default, Clone)]
struct Held {
    shelf: Units,
    aside: Units,
    reserved: Units,
    differs: bool,
    /// What the books have on the shelf, if less is believed to be there.
    booked: Option<Units>,
    hubs: Vec<HubId>,
}

/// A lot in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LotLine {
    /// Its number.
    pub id: LotId,
    /// What it is.
    pub thing: String,
    /// Where it is.
    pub place: String,
    /// How much is on shelves, as far as anybody believes.
    pub amount: Amount,
    /// That it is to be counted, and what the books say.
    pub to_count: Option<String>,
    /// How much of that no plan keeps.
    pub free: Amount,
    /// The share that a plan keeps, as a bar.
    pub kept: Cover,
    /// Until when it can be used.
    pub until: Chip,
}

impl LotLine {
    fn of(eyes: Eyes<'_>, page: &Frame, lot: &Lot, held: &Held) -> Self {
        let item = &lot.batch.item;
        let places: Vec<String> = held.hubs.iter().map(|hub| eyes.hub(*hub)).collect();
        Self {
            id: lot.id,
            thing: eyes.thing(item, &lot.batch.variant),
            place: if places.is_empty() { page.say("lot-nowhere") } else { places.join(", ") },
            amount: eyes.amount(item, held.shelf),
            to_count: held.booked.map(|booked| {
                page.filled("stock-to-count", "amount", &eyes.amount(item, booked).to_string())
            }),
            free: eyes.amount(item, held.shelf.less(held.reserved)),
            kept: Cover { done: 0, coming: percent(held.reserved, held.shelf) },
            until: until(page, lot),
        }
    }

    /// A line for tests.
    #[must_use]
    pub fn sample(page: &Frame, number: u32) -> Self {
        let amount = |count: &str| Amount { number: count.to_owned(), unit: "pc".to_owned() };
        Self {
            id: LotId(number),
            thing: "Canned meat, 338 g".to_owned(),
            place: "Львів, склад 1".to_owned(),
            amount: amount("1,284"),
            to_count: number
                .is_multiple_of(7)
                .then(|| page.filled("stock-to-count", "amount", "1,296 pc")),
            free: amount("420"),
            kept: Cover { done: 0, coming: 67 },
            until: Chip::before(page, page.viewer.today().plus(9)),
        }
    }
}

/// Until when a lot can be used.
#[must_use]
pub fn until(page: &Frame, lot: &Lot) -> Chip {
    let Some(expiry) = lot.batch.expiry else {
        return Chip::new(Tone::Plain, page.say("no-expiry"));
    };
    let day = page.day(expiry).into();
    if lot.is_expired(page.viewer.today()) {
        return Chip::new(Tone::Act, page.with("expired-on", &[("day", day)]));
    }
    let tone = match page.viewer.today().until(expiry) {
        ..=14 => Tone::Wait,
        _ => Tone::Plain,
    };
    Chip::new(tone, page.with("good-until", &[("day", day)]))
}

/// The page.
#[derive(Debug, Clone, Template)]
#[template(path = "stock/list.html")]
pub struct StockPage {
    page: Frame,
    asked: Asked,
    shows: Vec<(String, String, String, bool)>,
    hubs: Vec<Choice>,
    kinds: Vec<Choice>,
    lots: Vec<LotLine>,
    /// Whether the viewer may take goods in.
    receives: bool,
    paging: Paging,
}

impl StockPage {
    /// The part of the list that somebody asked for.
    #[must_use]
    pub fn of(present: &Seen, page: Frame, asked: Asked) -> Self {
        let page = page.at(Here::Stock);
        let eyes = Eyes::of(present, &page.viewer);
        let today = page.viewer.today();
        let held = held(present, asked.hub);
        let nothing = Held::default();
        let sought = Sought::new(eyes, &asked.words);
        let mut counts = [0_usize; Show::ALL.len()];
        let mut found: Vec<(&Lot, &Held)> = Vec::new();
        for lot in present.book.lots().filter(|lot| finds(lot, &asked, &sought)) {
            let held = held.get(&lot.id).unwrap_or(&nothing);
            if asked.hub.is_some() && held.hubs.is_empty() {
                continue;
            }
            // What was let out past its day is food like any other.
            let day = lot.batch.expiry.filter(|_| !present.book.is_let_out(lot.id));
            let ends_in = day.map(|day| today.until(day));
            for (count, show) in counts.iter_mut().zip(Show::ALL) {
                *count += usize::from(show.takes(held, ends_in));
            }
            if asked.show.takes(held, ends_in) && page.keeps(Thing::Lot(lot.id)) {
                found.push((lot, held));
            }
        }
        let names = names(eyes, &found);
        found.sort_by_cached_key(|(lot, _)| {
            (names.get(&(&lot.batch.item, &lot.batch.variant)), lot.batch.expiry, lot.id)
        });
        let address = format!("{}&{}", asked.address(asked.show), page.only_part());
        let (found, paging) = Paging::cut(&page, found, asked.part, &address);
        let lots = found.into_iter().map(|(lot, held)| LotLine::of(eyes, &page, lot, held));
        Self {
            lots: lots.collect(),
            paging,
            shows: shows(&page, &asked, counts),
            hubs: hub_choices(eyes, asked.hub),
            receives: may(&page.viewer.actor, CommandKind::TakeIn),
            kinds: kind_choices(eyes, &asked.kind),
            asked,
            page,
        }
    }

    /// A page with one of everything.
    #[must_use]
    pub fn sample(page: Frame) -> Self {
        let page = page.at(Here::Stock);
        let lots = (1..=60).map(|number| LotLine::sample(&page, number)).collect();
        let (lots, paging) = Paging::cut(&page, lots, 2, "/stock?");
        let asked = Asked::default();
        Self {
            shows: shows(&page, &asked, [598, 400, 12, 3, 1, 2, 600]),
            hubs: vec![("H-1".to_owned(), "Львів".to_owned(), false)],
            receives: true,
            kinds: vec![("food".to_owned(), "food".to_owned(), true)],
            lots,
            paging,
            asked,
            page,
        }
    }
}

/// The place of each thing by the alphabet: many lots are few things.
fn names<'a>(
    eyes: Eyes<'_>,
    lots: &[(&'a Lot, &Held)],
) -> HashMap<(&'a ItemKey, &'a Variant), usize> {
    let things: HashSet<_> =
        lots.iter().map(|(lot, _)| (&lot.batch.item, &lot.batch.variant)).collect();
    let name = |thing: (&'a ItemKey, &'a Variant)| (eyes.thing(thing.0, thing.1), thing);
    let mut things: Vec<_> = things.into_iter().map(name).collect();
    things.sort();
    things.into_iter().enumerate().map(|(at, (_, thing))| (thing, at)).collect()
}

fn finds(lot: &Lot, asked: &Asked, sought: &Sought<'_>) -> bool {
    let batch = &lot.batch;
    (asked.kind.is_empty() || batch.item.category() == asked.kind)
        && (sought.is_empty() || sought.number(lot.id) || sought.thing(&batch.item, &batch.variant))
}

fn held(present: &Seen, hub: Option<HubId>) -> BTreeMap<LotId, Held> {
    let mut all: BTreeMap<LotId, Held> = BTreeMap::new();
    for (lot, account, units) in present.book.stock().all() {
        let units = Units::from_balance(units);
        match account {
            Account::Hub(at) if hub.is_none_or(|hub| hub == at) => {
                let held = all.entry(lot).or_default();
                let believed = present.book.believed_units(lot, at);
                if believed != units {
                    let before = held.booked.unwrap_or(held.shelf);
                    held.booked = Some(before.plus(units));
                } else if let Some(booked) = &mut held.booked {
                    *booked = booked.plus(units);
                }
                held.shelf = held.shelf.plus(believed);
                held.hubs.push(at);
            }
            Account::Quarantine(at) if hub.is_none_or(|hub| hub == at) => {
                let held = all.entry(lot).or_default();
                held.aside = held.aside.plus(units);
                if !held.hubs.contains(&at) {
                    held.hubs.push(at);
                }
            }
            Account::Hub(_)
            | Account::Quarantine(_)
            | Account::Donors
            | Account::Road(_)
            | Account::Discrepancy(_)
            | Account::Group(_)
            | Account::Peer(_)
            | Account::Lost(_) => {}
        }
    }
    for (lot, place, _, _) in present.book.differences() {
        // What differs on a road is at no hub.
        if hub.is_none_or(|hub| Place::Hub(hub) == place) {
            all.entry(lot).or_default().differs = true;
        }
    }
    for (lot, at, _, units) in present.book.reserved() {
        if hub.is_none_or(|hub| hub == at) {
            let held = all.entry(lot).or_default();
            held.reserved = held.reserved.plus(units);
        }
    }
    all
}

fn shows(
    page: &Frame,
    asked: &Asked,
    counts: [usize; Show::ALL.len()],
) -> Vec<(String, String, String, bool)> {
    let all = Show::ALL.into_iter().zip(counts);
    // A view with nothing in it is offered only while one stands in it.
    let offered = all.filter(|(show, count)| {
        *count > 0 || *show == asked.show || matches!(show, Show::Here | Show::All)
    });
    offered
        .map(|(show, count)| {
            (asked.address(show), page.say(show.key()), page.number(count), show == asked.show)
        })
        .collect()
}

/// All hubs.
#[must_use]
pub fn hub_choices(eyes: Eyes<'_>, chosen: Option<HubId>) -> Vec<Choice> {
    let hubs = eyes.present.book.hubs().map(|hub| hub.id);
    hubs.map(|id| (id.to_string(), eyes.hub(id), chosen == Some(id))).collect()
}

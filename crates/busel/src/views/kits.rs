//! Kits: the recipes, how many can be made of what lies free and what stops more, and one recipe with
//! the boxes that were packed by it.

use askama::Template;
use busel_domain::boxes::BoxCode;
use busel_domain::command::CommandKind;
use busel_domain::event::Event;
use busel_domain::ids::{HubId, RecipeId};
use busel_domain::kit::{self, KitLine, KitOf, Recipe, Shelf, Version};
use busel_domain::ledger::Account;
use busel_domain::policy::may;
use busel_domain::quantity::Units;
use busel_domain::size::Variant;

use super::boxes::BoxLine;
use super::eyes::Eyes;
use super::frame::{Frame, Here};
use super::history::{self, Entry};
use super::marks::{Chip, Tone};
use super::offers::item_names;
use super::words;
use crate::catalogue::lexicon;
use crate::seen::Seen;

/// Empty rows at the end of the form; whoever needs more saves and goes on.
const ROWS_EMPTY: usize = 4;

/// Boxes of a recipe that are shown; the others are found by their codes.
const BOXES_SHOWN: usize = 100;

/// A row of the form as it is typed: what, in which size, how much.
pub type TypedRow = (String, String, String);

/// What stands in the form.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Filled {
    /// What such a kit is called.
    pub name: String,
    /// Its rows.
    pub rows: Vec<TypedRow>,
}

impl Filled {
    /// A recipe as it is, to be changed.
    fn of(eyes: Eyes<'_>, name: String, version: &Version) -> Self {
        let row = |line: &KitLine| {
            let variant = line.variant.clone().unwrap_or_default();
            let size = variant.size.as_ref().map(|size| size.value.to_string());
            let amount = words::typed_amount(eyes.base_unit(&line.item), line.units);
            (item_text(eyes, line, &variant), size.unwrap_or_default(), amount)
        };
        Self { name, rows: version.lines.iter().map(row).collect() }
    }

    fn with_room(mut self) -> Self {
        let rows = (self.rows.len() + ROWS_EMPTY).min(Recipe::LINES_MAX.max(self.rows.len()));
        self.rows.resize(rows, Default::default());
        self
    }
}

/// A word that is read as this very thing again: also for whom it is, and in what form.
fn item_text(eyes: Eyes<'_>, line: &KitLine, variant: &Variant) -> String {
    let is_it = |wearer, form| (wearer, form) == (variant.wearer, variant.form);
    let plain = Variant::default();
    if is_it(plain.wearer, plain.form) {
        return words::item(eyes.viewer.tongue, &line.item);
    }
    let synonyms = lexicon().synonyms().iter();
    let found = synonyms.into_iter().find(|it| it.key == line.item && is_it(it.wearer, it.form));
    found.map_or_else(|| words::item(eyes.viewer.tongue, &line.item), |it| it.text.to_string())
}

/// One thing in a kit, and what there is of it at a hub.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stocked {
    /// What.
    pub thing: String,
    /// How much is in one kit.
    pub each: String,
    /// How much lies free.
    pub free: String,
    /// For how many kits that is enough.
    pub enough: String,
    /// Whether it is what stops more kits.
    pub stops: bool,
}

/// What can be made at a hub.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AtHub {
    /// Which hub.
    pub hub: HubId,
    /// What it is called.
    pub name: String,
    /// How many kits can be made.
    pub can: u64,
    /// The same in a sentence.
    pub told: String,
    /// Line by line.
    pub rows: Vec<Stocked>,
}

impl AtHub {
    fn of(eyes: Eyes<'_>, page: &Frame, lines: &[KitLine], hub: HubId) -> Self {
        let shelves = eyes.present.book.free_at(hub, page.viewer.today());
        let can = kit::most(lines, &shelves);
        let free = |line: &KitLine| {
            let fits = |shelf: &&Shelf| line.takes(&shelf.item, &shelf.variant);
            shelves.iter().filter(fits).fold(Units::ZERO, |sum, shelf| sum.plus(shelf.units))
        };
        let enough =
            |line: &KitLine| free(line).get().checked_div(line.units.get()).unwrap_or_default();
        let least = lines.iter().map(enough).min().unwrap_or_default();
        let row = |line: &KitLine| Stocked {
            thing: thing(eyes, line),
            each: eyes.amount(&line.item, line.units).to_string(),
            free: eyes.amount(&line.item, free(line)).to_string(),
            enough: page.tongue().number(enough(line)),
            stops: enough(line) == least,
        };
        let count = usize::try_from(can).unwrap_or(usize::MAX);
        Self {
            hub,
            name: eyes.hub(hub),
            can,
            told: page.count("kit-can", count),
            rows: lines.iter().map(row).collect(),
        }
    }

    fn sample(page: &Frame) -> Self {
        let row = |thing: &str, stops| Stocked {
            thing: thing.to_owned(),
            each: "2 pc".to_owned(),
            free: "14 pc".to_owned(),
            enough: page.number(7),
            stops,
        };
        Self {
            hub: HubId(1),
            name: "Львів, склад 1".to_owned(),
            can: 7,
            told: page.count("kit-can", 7),
            rows: vec![row("Soap", true), row("Towel", false)],
        }
    }
}

/// "Warm boots, men, EU 43", or that any size will do.
fn thing(eyes: Eyes<'_>, line: &KitLine) -> String {
    match &line.variant {
        Some(variant) => eyes.thing(&line.item, variant),
        None => words::item(eyes.viewer.tongue, &line.item),
    }
}

/// What a kit is called, or the number of its recipe.
#[must_use]
pub fn kit_name(eyes: Eyes<'_>, kit: KitOf) -> String {
    let version = eyes.present.book.recipe(kit.recipe).and_then(|it| it.version(kit.version));
    eyes.words(version.map(|version| version.name)).unwrap_or_else(|| kit.recipe.to_string())
}

/// A recipe in the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Card {
    /// Which.
    pub id: RecipeId,
    /// What such a kit is called.
    pub name: String,
    /// What is in one.
    pub lines: Vec<String>,
    /// What can be made at each hub: its name, how many, and what stops more.
    pub hubs: Vec<(String, String, String)>,
    /// Whether no more are made.
    pub is_ended: bool,
}

/// All recipes.
#[derive(Debug, Clone, Template)]
#[template(path = "kits/list.html")]
pub struct KitsPage {
    page: Frame,
    cards: Vec<Card>,
    may_write: bool,
    filled: Filled,
    items: Vec<String>,
}

impl KitsPage {
    /// All recipes, those in use first.
    #[must_use]
    pub fn of(present: &Seen, page: Frame, filled: Filled) -> Self {
        let page = page.at(Here::Stock);
        let eyes = Eyes::of(present, &page.viewer);
        let mut cards: Vec<Card> =
            present.book.recipes().filter_map(|recipe| card(eyes, &page, recipe)).collect();
        cards.sort_by_key(|card| (card.is_ended, card.id));
        Self {
            cards,
            may_write: may(&page.viewer.actor, CommandKind::Cook),
            filled: filled.with_room(),
            items: item_names(&present.book, page.tongue(), is_goods),
            page,
        }
    }

    /// A page with one of everything.
    #[must_use]
    pub fn sample(page: Frame) -> Self {
        let page = page.at(Here::Stock);
        let hub = AtHub::sample(&page);
        let card = |is_ended| Card {
            id: RecipeId(if is_ended { 2 } else { 1 }),
            name: "Набір «Чисті руки»".to_owned(),
            lines: vec!["Soap 2 pc".to_owned(), "Towel 1 pc".to_owned()],
            hubs: vec![(hub.name.clone(), hub.told.clone(), "Soap".to_owned())],
            is_ended,
        };
        let filled = Filled { name: String::new(), rows: Vec::new() }.with_room();
        Self {
            cards: vec![card(false), card(true)],
            may_write: true,
            filled,
            items: vec!["Soap".to_owned()],
            page,
        }
    }
}

/// What can lie in a kit: neither vehicles nor what does not lie on a shelf.
fn is_goods(category: &str) -> bool {
    !["vehicle", "service", "money"].contains(&category)
}

fn card(eyes: Eyes<'_>, page: &Frame, recipe: &Recipe) -> Option<Card> {
    let number = recipe.newest();
    let version = recipe.version(number)?;
    let hubs = eyes.present.book.hubs().filter(|_| !recipe.is_ended).map(|hub| {
        let at = AtHub::of(eyes, page, &version.lines, hub.id);
        let stops = at.rows.iter().filter(|row| row.stops).map(|row| row.thing.clone());
        (at.name, at.told, stops.collect::<Vec<_>>().join(", "))
    });
    Some(Card {
        id: recipe.id,
        name: kit_name(eyes, KitOf { recipe: recipe.id, version: number }),
        lines: version
            .lines
            .iter()
            .map(|line| format!("{} {}", thing(eyes, line), eyes.amount(&line.item, line.units)))
            .collect(),
        hubs: hubs.collect(),
        is_ended: recipe.is_ended,
    })
}

/// One recipe.
#[derive(Debug, Clone, Template)]
#[template(path = "kits/one.html")]
pub struct KitPage {
    page: Frame,
    id: RecipeId,
    name: String,
    version: u32,
    state: Chip,
    hubs: Vec<AtHub>,
    boxes: Vec<BoxLine>,
    may_pack: bool,
    may_write: bool,
    filled: Filled,
    items: Vec<String>,
    history: Vec<Entry>,
}

impl KitPage {
    /// The page of a recipe with its history; nothing if there is no such recipe.
    #[must_use]
    pub fn of(
        present: &Seen,
        page: Frame,
        id: RecipeId,
        typed: Option<Filled>,
        events: &[Event],
    ) -> Option<Self> {
        let page = page.at(Here::Stock);
        let eyes = Eyes::of(present, &page.viewer);
        let recipe = present.book.recipe(id)?;
        let number = recipe.newest();
        let version = recipe.version(number)?;
        let name = kit_name(eyes, KitOf { recipe: id, version: number });
        let hubs = present.book.hubs().map(|hub| AtHub::of(eyes, &page, &version.lines, hub.id));
        let is_here = |at: Option<Account>| {
            matches!(at, Some(Account::Hub(_) | Account::Quarantine(_) | Account::Road(_)))
        };
        let of_it = present
            .book
            .cartons()
            .filter(|carton| carton.kit.is_some_and(|kit| kit.recipe == id) && is_here(carton.at));
        let is_in_use = !recipe.is_ended;
        let gives = |kind| is_in_use && may(&page.viewer.actor, kind);
        let filled = typed.unwrap_or_else(|| Filled::of(eyes, name.clone(), version));
        Some(Self {
            id,
            version: number,
            state: state(&page, number, recipe.is_ended),
            hubs: if is_in_use { hubs.collect() } else { Vec::new() },
            boxes: of_it.take(BOXES_SHOWN).map(|carton| BoxLine::of(eyes, carton)).collect(),
            may_pack: gives(CommandKind::Handle),
            may_write: gives(CommandKind::Cook),
            filled: filled.with_room(),
            items: item_names(&present.book, page.tongue(), is_goods),
            history: history::entries(eyes, &page, events),
            name,
            page,
        })
    }

    /// A page with one of everything.
    #[must_use]
    pub fn sample(page: Frame) -> Self {
        let page = page.at(Here::Stock);
        let rows = vec![("Soap".to_owned(), String::new(), "2".to_owned())];
        Self {
            id: RecipeId(1),
            name: "Набір «Чисті руки»".to_owned(),
            version: 2,
            state: state(&page, 2, false),
            hubs: vec![AtHub::sample(&page)],
            boxes: vec![BoxLine::sample(&page)],
            may_pack: true,
            may_write: true,
            filled: Filled { name: "Набір".to_owned(), rows }.with_room(),
            items: vec!["Soap".to_owned()],
            history: vec![Entry::sample(&page)],
            page,
        }
    }
}

fn state(page: &Frame, version: u32, is_ended: bool) -> Chip {
    if is_ended {
        return Chip::new(Tone::Plain, page.say("kit-ended"));
    }
    let number = page.tongue().number(u64::from(version));
    Chip::new(Tone::Info, page.filled("kit-version", "number", &number))
}

/// The recipe of a box, in words, and its page.
#[must_use]
pub fn tag(eyes: Eyes<'_>, page: &Frame, kit: Option<KitOf>) -> Option<(String, String)> {
    let kit = kit?;
    let number = page.tongue().number(u64::from(kit.version));
    let fill = [("kit", kit_name(eyes, kit).into()), ("number", number.into())];
    Some((page.with("kit-tag", &fill), format!("/kits/{}", kit.recipe)))
}

/// Codes as somebody scanned them, one after the other.
pub fn codes(text: &str) -> impl Iterator<Item = Result<BoxCode, &str>> {
    let is_between = |letter: char| letter.is_whitespace() || matches!(letter, ',' | ';');
    let all = text.split(is_between).filter(|part| !part.is_empty());
    all.map(|part| BoxCode::read(part).map_err(|_| part))
}

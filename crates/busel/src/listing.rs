//! The listing: all needs of a Book in short rows, in the sequence most urgent first, with what is
//! counted over all of them. Pages of a hundred thousand needs are cut from it.
//!
//! It is made anew when the Book or the day has changed, and by nothing else; nothing in it is not in
//! the Book already (law L9). It knows no names and no language.

mod following;

use std::collections::{BTreeMap, HashMap};
use std::sync::OnceLock;

use busel_domain::book::Book;
use busel_domain::duplicate::{self, Kinship, Pair};
use busel_domain::flag::{self, Dealings, Flag, Known};
use busel_domain::gauge::{Line, Wanted};
use busel_domain::group::Region;
use busel_domain::ids::{GroupId, NeedId};
use busel_domain::item::ItemKey;
use busel_domain::need::{Closed, Need, Priority, Trust};
use busel_domain::quantity::Units;
use busel_domain::size::Variant;
use busel_domain::time::Day;

/// A need as far as lists have to know it before they show it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Row {
    /// Its number.
    pub id: NeedId,
    /// Which of [`Listing::items`].
    pub item: u32,
    /// Which of [`Listing::variants`].
    pub variant: u32,
    /// Which of [`Listing::groups`].
    pub group: u32,
    /// How urgent.
    pub priority: Priority,
    /// The day it is wanted by; the last day there is if none was said.
    pub wanted_by: Day,
    /// The last day it counts without somebody confirming it.
    pub stands_until: Day,
    /// Handed over, and planned or on the road; in whole percent.
    pub cover: (u8, u8),
    /// What is true of it.
    pub marks: Marks,
}

impl Row {
    /// The day it is wanted by, if one was said.
    #[must_use]
    pub fn wanted_on(&self) -> Option<Day> {
        Some(self.wanted_by).filter(|day| *day < NO_DAY)
    }
}

/// What is true of a need, one bit each.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct Marks(u16);

impl Marks {
    /// Goods may be planned for it.
    pub const OPEN: u16 = 1;
    /// Open and critical.
    pub const URGENT: u16 = 1 << 1;
    /// Open, and nobody has checked it.
    pub const UNCHECKED: u16 = 1 << 2;
    /// Open, and nobody knows how much is asked.
    pub const UNKNOWN: u16 = 1 << 3;
    /// Lapsed, or about to.
    pub const LAPSING: u16 = 1 << 4;
    /// Perhaps the same as another.
    pub const TWIN: u16 = 1 << 5;
    /// A person should look.
    pub const FLAGGED: u16 = 1 << 6;
    /// Met in full.
    pub const MET: u16 = 1 << 7;
    /// Withdrawn or joined.
    pub const CLOSED: u16 = 1 << 8;
    /// Critical, open, and neither handed over nor planned in full.
    pub const BARE: u16 = 1 << 9;
    /// Lapsed: wanted, and nobody said for too long that it stands.
    pub const LAPSED: u16 = 1 << 10;
    /// Not closed, and somebody said how much is asked.
    pub const KNOWN: u16 = 1 << 11;

    fn put(&mut self, mark: u16, is: bool) {
        self.0 |= if is { mark } else { 0 };
    }

    fn set(&mut self, mark: u16, is: bool) {
        self.0 &= !mark;
        self.put(mark, is);
    }

    /// Whether all of these are true.
    #[must_use]
    pub fn has(self, mark: u16) -> bool {
        self.0 & mark == mark
    }
}

/// What is counted of one group's needs.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct Sum {
    /// Open needs.
    pub open: usize,
    /// Open and critical.
    pub urgent: usize,
    /// The first day something is wanted by.
    pub first: Option<Day>,
    /// Needs whose amount is known, and the sums of their percents.
    pub known: u32,
    /// Handed over.
    pub done: u32,
    /// Planned or on the road.
    pub coming: u32,
}

impl Sum {
    fn count(&mut self, row: &Row) {
        if row.marks.has(Marks::OPEN) {
            self.open += 1;
            self.urgent += usize::from(row.marks.has(Marks::URGENT));
            self.first = self.first.into_iter().chain(row.wanted_on()).min();
        }
        if row.marks.has(Marks::KNOWN) {
            self.known += 1;
            self.done += u32::from(row.cover.0);
            self.coming += u32::from(row.cover.1);
        }
    }
}

/// Stands where no day was said: later than any.
const NO_DAY: Day = Day(i32::MAX);

/// All needs of a Book on one day.
#[derive(Debug, Clone)]
pub struct Listing {
    /// The day it was made for.
    pub today: Day,
    /// The needs, most urgent first.
    pub rows: Vec<Row>,
    /// The items that are asked for.
    pub items: Vec<ItemKey>,
    /// The sizes and forms that are asked for.
    pub variants: Vec<Variant>,
    /// All groups.
    pub groups: Vec<GroupId>,
    /// Where each of the groups roughly is.
    pub regions: Vec<Option<Region>>,
    /// What is counted of each group.
    pub sums: BTreeMap<GroupId, Sum>,
    /// Needs that may be one.
    pub pairs: Vec<Pair>,
    twin: HashMap<NeedId, usize>,
    flags: HashMap<NeedId, Vec<Flag>>,
    joined: HashMap<NeedId, Vec<NeedId>>,
    dealings: BTreeMap<GroupId, Dealings>,
    reserved: BTreeMap<NeedId, Units>,
    uses: BTreeMap<GroupId, BTreeMap<Line, Wanted>>,
    open: OnceLock<BTreeMap<ItemKey, Vec<NeedId>>>,
}

/// Days before a need lapses from which a person is asked: a seventh of how long it stands.
fn notice_days(priority: Priority) -> i32 {
    (priority.reconfirm_days() / 7).max(1)
}

impl Listing {
    /// Walks through the whole Book once. Without `kinship` nothing is compared and nothing doubted: that
    /// is for those who decide, and nobody learns from a count that there are doubts about them.
    #[must_use]
    pub fn of(book: &Book, kinship: Option<&Kinship>, today: Day) -> Self {
        let groups: Vec<GroupId> = book.groups().map(|group| group.id).collect();
        let regions = groups.iter().map(|id| book.region_on(*id, today).cloned()).collect();
        let mut listing = Self {
            today,
            rows: Vec::with_capacity(book.needs().len()),
            items: Vec::new(),
            variants: Vec::new(),
            sums: BTreeMap::new(),
            groups,
            regions,
            pairs: Vec::new(),
            twin: HashMap::new(),
            flags: HashMap::new(),
            joined: HashMap::new(),
            dealings: flag::dealings(book),
            reserved: reserved_by_need(book),
            uses: book.uses(today),
            open: OnceLock::new(),
        };
        if let Some(kinship) = kinship {
            listing.find_twins(book, kinship);
        }
        let group_at: HashMap<GroupId, u32> = listing.groups.iter().copied().zip(0..).collect();
        let mut items = Numbered::default();
        let mut variants = Numbered::default();
        let salt = salt(book);
        for need in book.needs() {
            let item = items.number(&need.line.item);
            let variant = variants.number(&need.line.variant);
            let flags = kinship.map(|kinship| listing.flags(book, kinship, need, &salt));
            let flags = flags.unwrap_or_default();
            if let Some(Closed::JoinedTo(kept)) = need.closed {
                listing.joined.entry(kept).or_default().push(need.id);
            }
            let group = group_at.get(&need.line.group).copied().unwrap_or(u32::MAX);
            let mut row = Row { item, variant, group, ..listing.row(need) };
            row.marks.put(Marks::FLAGGED, !flags.is_empty());
            if !flags.is_empty() {
                listing.flags.insert(need.id, flags);
            }
            listing.rows.push(row);
        }
        (listing.items, listing.variants) = (items.all(), variants.all());
        listing.put_in_sequence();
        listing
    }

    /// The open needs that ask for this. They are gathered when somebody first wants any.
    #[must_use]
    pub fn open_for(&self, item: &ItemKey) -> &[NeedId] {
        let all = self.open.get_or_init(|| {
            let mut all: Vec<Vec<NeedId>> = vec![Vec::new(); self.items.len()];
            for row in self.rows.iter().filter(|row| row.marks.has(Marks::OPEN)) {
                all[row.item as usize].push(row.id);
            }
            self.items.iter().cloned().zip(all).collect()
        });
        all.get(item).map_or(&[], Vec::as_slice)
    }

    /// Most urgent first, closed ones last; and counts them.
    fn put_in_sequence(&mut self) {
        // What a listing before this one gathered does not hold for this one.
        self.open = OnceLock::new();
        // Nearly all of them stand where they stood before; a stable sort sees that.
        self.rows
            .sort_by_key(|row| (row.marks.has(Marks::CLOSED), row.priority, row.wanted_by, row.id));
        let mut sums = vec![Sum::default(); self.groups.len()];
        for row in &self.rows {
            if let Some(sum) = sums.get_mut(row.group as usize) {
                sum.count(row);
            }
        }
        self.sums = self.groups.iter().copied().zip(sums).collect();
    }

    fn find_twins(&mut self, book: &Book, kinship: &Kinship) {
        let today = self.today;
        let open = book.needs().filter(|need| need.is_wanted(today));
        let is_apart = |one, other| book.are_told_apart(one, other);
        self.pairs = duplicate::pairs(book.catalogue(), open, kinship, is_apart);
        self.pairs.sort_by_key(|pair| (pair.second, std::cmp::Reverse(pair.first)));
        self.name_twins();
    }

    /// Of two that may be one the later is the one to look at; it may look like several.
    fn name_twins(&mut self) {
        self.twin.clear();
        for (at, pair) in self.pairs.iter().enumerate() {
            let best = self.twin.entry(pair.second).or_insert(at);
            if self.pairs[*best].score.sum() < pair.score.sum() {
                *best = at;
            }
        }
    }

    /// The row of a need, without the numbers of what it shares with others.
    fn row(&self, need: &Need) -> Row {
        let (today, line) = (self.today, &need.line);
        let (is_open, is_wanted) = (need.is_open(today), need.is_wanted(today));
        let left = today.until(need.stands_until());
        let cover = cover(need, self.reserved_for(need.id));
        let mut marks = Marks::default();
        marks.put(Marks::OPEN, is_open);
        marks.put(Marks::URGENT, is_open && line.priority == Priority::P1);
        marks.put(
            Marks::BARE,
            is_open && line.priority == Priority::P1 && cover.is_none_or(|(a, b)| a + b < 100),
        );
        marks.put(Marks::UNCHECKED, is_open && line.trust == Trust::V0);
        marks.put(Marks::UNKNOWN, is_open && line.asked.is_none());
        marks.put(Marks::LAPSING, is_wanted && left <= notice_days(line.priority));
        marks.put(Marks::LAPSED, is_wanted && left < 0);
        marks.put(Marks::TWIN, self.twin.contains_key(&need.id));
        marks.put(Marks::CLOSED, need.closed.is_some());
        marks.put(Marks::KNOWN, need.closed.is_none() && line.asked.is_some());
        let is_met = need.closed.is_none() && need.missing().is_some_and(Units::is_zero);
        marks.put(Marks::MET, is_met);
        Row {
            id: need.id,
            item: 0,
            variant: 0,
            group: 0,
            priority: line.priority,
            wanted_by: line.wanted_by.unwrap_or(NO_DAY),
            stands_until: need.stands_until(),
            cover: cover.unwrap_or_default(),
            marks,
        }
    }

    /// What a person should look at, and has not looked at yet.
    fn flags(&self, book: &Book, kinship: &Kinship, need: &Need, salt: &[u8]) -> Vec<Flag> {
        if need.closed.is_some() {
            return Vec::new();
        }
        let known = Known {
            shares_contact: kinship.shares_contact(need.line.group),
            goes: !need.on_road.is_zero() || !self.reserved_for(need.id).is_zero(),
        };
        let usual = book.usual(&self.uses, need.line.group, &need.line.item);
        flag::of(need, book.catalogue(), self.dealings_with(need.line.group), known, usual, salt)
            .filter(|flag| !book.is_dismissed(need.id, *flag))
            .collect()
    }

    /// How a group has fared so far.
    #[must_use]
    pub fn dealings_with(&self, group: GroupId) -> Dealings {
        self.dealings.get(&group).copied().unwrap_or_default()
    }

    /// The needs that were joined to this one.
    #[must_use]
    pub fn joined_to(&self, need: NeedId) -> &[NeedId] {
        self.joined.get(&need).map_or(&[], Vec::as_slice)
    }

    /// What the plan in force keeps for a need.
    #[must_use]
    pub fn reserved_for(&self, need: NeedId) -> Units {
        self.reserved.get(&need).copied().unwrap_or_default()
    }

    /// The need told before this one that it may be the same as.
    #[must_use]
    pub fn twin_of(&self, need: NeedId) -> Option<Pair> {
        self.twin.get(&need).map(|at| self.pairs[*at])
    }

    /// What a person should look at.
    #[must_use]
    pub fn flags_of(&self, need: NeedId) -> &[Flag] {
        self.flags.get(&need).map_or(&[], Vec::as_slice)
    }

    /// How many needs have this mark.
    #[must_use]
    pub fn count_of(&self, mark: u16) -> usize {
        self.rows.iter().filter(|row| row.marks.has(mark)).count()
    }

    /// The first need with this mark, most urgent first.
    #[must_use]
    pub fn first_of(&self, mark: u16) -> Option<NeedId> {
        self.rows.iter().find(|row| row.marks.has(mark)).map(|row| row.id)
    }
}

/// Different values, numbered as they come.
struct Numbered<'a, T> {
    known: HashMap<&'a T, u32>,
    all: Vec<&'a T>,
}

impl<T> Default for Numbered<'_, T> {
    fn default() -> Self {
        Self { known: HashMap::new(), all: Vec::new() }
    }
}

impl<'a, T: std::hash::Hash + Eq + Clone> Numbered<'a, T> {
    fn number(&mut self, value: &'a T) -> u32 {
        let next = u32::try_from(self.all.len()).unwrap_or(u32::MAX);
        *self.known.entry(value).or_insert_with(|| {
            self.all.push(value);
            next
        })
    }

    fn all(self) -> Vec<T> {
        self.all.into_iter().cloned().collect()
    }
}

/// How far a need is covered in whole percent, rounded down: handed over, and planned or on the road.
/// Nothing can be said while the amount is unknown.
#[must_use]
pub fn cover(need: &Need, reserved: Units) -> Option<(u8, u8)> {
    let asked = need.line.asked?;
    let share = |part: Units| {
        let percent = u128::from(part.get()) * 100 / u128::from(asked.get().max(1));
        u8::try_from(percent.min(100)).unwrap_or(100)
    };
    let done = share(need.received);
    Some((done, share(need.received.plus(need.on_road).plus(reserved)) - done))
}

/// What the plan in force keeps for each need.
#[must_use]
pub fn reserved_by_need(book: &Book) -> BTreeMap<NeedId, Units> {
    let mut sums: BTreeMap<NeedId, Units> = BTreeMap::new();
    for (_, _, need, units) in book.reserved() {
        let sum = sums.entry(need).or_default();
        *sum = sum.plus(units);
    }
    sums
}

/// Made by dice when the first hub or member came in, and shown to nobody: what says which deliveries
/// are asked about.
fn salt(book: &Book) -> [u8; 16] {
    let first = book.hubs().next().map(|hub| hub.name);
    let first = first.or_else(|| book.members().next().map(|member| member.name));
    first.map_or([0; 16], |name| name.0)
}

#[cfg(test)]
mod tests;

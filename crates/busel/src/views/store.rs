//! The form in which a group counts what it has: a row for each thing it should have, and some free
//! ones.

use std::collections::BTreeSet;

use askama::Template;
use busel_domain::ids::GroupId;
use busel_domain::item::ItemKey;
use busel_domain::size::Variant;
use busel_domain::time::Day;

use super::eyes::Eyes;
use super::frame::{Frame, Here};
use super::words;
use crate::seen::Seen;

/// Free rows at the end.
const FREE_ROWS: usize = 4;

/// A row as somebody filled it in: item, size, amount, until.
pub type FilledRow = [String; 4];

/// A row of the form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoreRow {
    /// What the form sends for the thing; empty in a free row.
    pub key: String,
    /// What it is; in a free row what was typed.
    pub thing: String,
    /// What an amount counts.
    pub unit: String,
    /// Its size, if it has any.
    pub size: Option<String>,
    /// What was known of it before.
    pub last: Option<String>,
    /// What stands in the field of the amount.
    pub amount: String,
    /// What stands in the field of the date.
    pub until: String,
}

/// The page.
#[derive(Debug, Clone, Template)]
#[template(path = "groups/store.html")]
pub struct StorePage {
    page: Frame,
    id: GroupId,
    name: String,
    day: String,
    rows: Vec<StoreRow>,
    items: Vec<String>,
}

impl StorePage {
    /// The form, empty or as it was filled in; nothing if there is no such group.
    #[must_use]
    pub fn of(
        present: &Seen,
        page: Frame,
        id: GroupId,
        filled: Option<(String, Vec<FilledRow>)>,
    ) -> Option<Self> {
        let page = page.at(Here::Groups);
        let eyes = Eyes::of(present, &page.viewer);
        present.book.group(id)?;
        let today = page.viewer.today().to_string();
        let (day, rows) = match filled {
            Some((day, filled)) => (day, filled.iter().map(|row| shown_again(eyes, row)).collect()),
            None => (today, rows(eyes, &page, id)),
        };
        let names = present.book.catalogue().items().filter(|item| item.base_unit.is_goods());
        let mut items: Vec<_> = names.map(|item| words::item(page.tongue(), &item.key)).collect();
        items.sort();
        items.dedup();
        let name = eyes.group(id);
        Some(Self { page, id, name, day, rows, items })
    }

    /// A page with one of everything.
    #[must_use]
    pub fn sample(page: Frame) -> Self {
        let soap = StoreRow {
            key: "hygiene.soap".to_owned(),
            thing: "Soap".to_owned(),
            unit: "pcs".to_owned(),
            size: None,
            last: Some("40".to_owned()),
            amount: "52".to_owned(),
            until: String::new(),
        };
        let boots = StoreRow { size: Some("43".to_owned()), ..soap.clone() };
        Self {
            id: GroupId(3),
            name: "Притулок «Салтівка»".to_owned(),
            day: page.viewer.today().to_string(),
            rows: vec![soap, boots, free()],
            items: vec!["Rice".to_owned()],
            page: page.at(Here::Groups),
        }
    }
}

/// What the group has, then what it should have, then free rows.
fn rows(eyes: Eyes<'_>, page: &Frame, id: GroupId) -> Vec<StoreRow> {
    let book = &eyes.present.book;
    let mut rows = Vec::new();
    let mut known: BTreeSet<(&ItemKey, &Variant, Option<Day>)> = BTreeSet::new();
    let mut named: BTreeSet<&ItemKey> = BTreeSet::new();
    let held = book.store(id).map_or(&[][..], |store| store.held());
    let mut lines: Vec<_> = held.iter().collect();
    lines.sort_by_key(|held| (&held.line.item, &held.line.variant, held.line.expiry));
    for held in lines {
        let line = &held.line;
        if known.insert((&line.item, &line.variant, line.expiry)) {
            named.insert(&line.item);
            let amount = eyes.amount(&line.item, line.units).to_string();
            let arguments = [("amount", amount.into()), ("day", page.day(held.since).into())];
            let last = Some(page.with("store-last", &arguments));
            rows.push(row(eyes, &line.item, &line.variant, line.expiry, last));
        }
    }
    if let Some(counted) = book.people(id) {
        let norms = book.catalogue().norms();
        for line in norms.wanted(counted, page.viewer.today()).into_keys() {
            let item = norms.rule(line).and_then(|rule| rule.asks.as_ref());
            if let Some(item) = item.filter(|item| named.insert(item)) {
                rows.push(row(eyes, item, &Variant::default(), None, None));
            }
        }
    }
    rows.extend(std::iter::repeat_n(free(), FREE_ROWS));
    rows
}

fn row(
    eyes: Eyes<'_>,
    item: &ItemKey,
    variant: &Variant,
    expiry: Option<Day>,
    last: Option<String>,
) -> StoreRow {
    let plain = Variant { size: None, ..variant.clone() };
    let has_sizes = eyes.item(item).is_some_and(|item| item.sizing.is_some());
    let size = variant.size.as_ref().map_or_else(String::new, |size| size.value.to_string());
    StoreRow {
        key: item.to_string(),
        thing: eyes.thing(item, &plain),
        unit: unit(eyes, item),
        size: has_sizes.then_some(size),
        last,
        amount: String::new(),
        until: expiry.map_or_else(String::new, |day| day.to_string()),
    }
}

/// What an amount of it counts.
fn unit(eyes: Eyes<'_>, item: &ItemKey) -> String {
    eyes.viewer.tongue.unit(eyes.base_unit(item))
}

fn free() -> StoreRow {
    let empty = String::new;
    StoreRow {
        key: empty(),
        thing: empty(),
        unit: empty(),
        size: Some(empty()),
        last: None,
        amount: empty(),
        until: empty(),
    }
}

fn shown_again(eyes: Eyes<'_>, [item, size, amount, until]: &FilledRow) -> StoreRow {
    let known = ItemKey::new(item).filter(|key| eyes.item(key).is_some());
    let empty = match &known {
        Some(key) => row(eyes, key, &Variant::default(), None, None),
        None => StoreRow { thing: item.clone(), ..free() },
    };
    StoreRow {
        size: empty.size.is_some().then(|| size.clone()),
        amount: amount.clone(),
        until: until.clone(),
        ..empty
    }
}

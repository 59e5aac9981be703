//! What a group sees by its own link: what it asked for, what is on its way, and the list from which
//! it asks. Big buttons, few words, no script.

use std::collections::BTreeMap;

use askama::Template;
use busel_domain::book::Book;
use busel_domain::ids::{GroupId, LotId, WaybillId};
use busel_domain::item::ItemKey;
use busel_domain::lot::Lot;
use busel_domain::quantity::{BaseUnit, Units};
use busel_domain::size::Variant;

use super::eyes::Eyes;
use super::frame::Frame;
use super::needs::{NeedLine, open_of_group};
use super::offers::item_names;
use super::words;
use crate::seen::Seen;

/// What nearly everybody needs, for a group that has not asked for much yet.
const BASICS: [&str; 13] = [
    "water.drinking",
    "food.bread",
    "food.canned_meat",
    "food.buckwheat",
    "hygiene.soap",
    "hygiene.toilet_paper",
    "hygiene.pad",
    "hygiene.wet_wipes",
    "baby.nappy",
    "shelter.blanket",
    "clothing.socks_warm",
    "medical.first_aid_kit",
    "power.power_bank",
];

/// More lines than this are no list to choose from.
const USUAL_MAX: usize = 24;

/// The usual list of a group: what it asked for most often, then what nearly everybody needs.
#[must_use]
pub fn usual(book: &Book, group: GroupId) -> Vec<ItemKey> {
    let mut asked: BTreeMap<&ItemKey, usize> = BTreeMap::new();
    for need in book.needs_of(group) {
        *asked.entry(&need.line.item).or_default() += 1;
    }
    let mut list: Vec<ItemKey> = Vec::new();
    let mut often: Vec<_> = asked.into_iter().collect();
    often.sort_by(|a, b| b.1.cmp(&a.1).then(a.0.cmp(b.0)));
    list.extend(often.into_iter().map(|(item, _)| item.clone()).take(USUAL_MAX / 2));
    for basic in BASICS {
        let known = ItemKey::new(basic).filter(|key| book.catalogue().item(key).is_some());
        list.extend(known.filter(|key| !list.contains(key)));
    }
    list.truncate(USUAL_MAX);
    list
}

/// A line of the usual list, and what one step of it is counted in.
#[must_use]
pub(super) fn usual_line(eyes: Eyes<'_>, key: &ItemKey) -> (String, String) {
    let tongue = eyes.viewer.tongue;
    let unit = tongue.amount(asked_units(key, eyes, 1), eyes.base_unit(key)).unit;
    (words::item(tongue, key), unit)
}

/// How many base units one step of the list is: people ask for kilograms and litres.
#[must_use]
pub fn step(unit: BaseUnit) -> u64 {
    if unit.is_poured() || unit == BaseUnit::CubicDecimetre { 1_000 } else { 1 }
}

/// Goods on their way to the group: of which waybill, and each lot with what it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parcel {
    /// The waybill.
    pub id: WaybillId,
    /// What was sent: it is the group's own parcel, so it may know what is in it.
    pub lines: Vec<(LotId, ItemKey, Variant, Units)>,
    /// What the group tells whoever brings it, once it is in their hands.
    pub digits: String,
}

/// A parcel as it is shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Coming {
    id: WaybillId,
    lines: Vec<String>,
    digits: String,
}

impl Coming {
    fn of(eyes: Eyes<'_>, parcel: &Parcel) -> Self {
        let one = |(_, item, variant, units): &(LotId, ItemKey, Variant, Units)| {
            format!("{}: {}", eyes.thing(item, variant), eyes.amount(item, *units))
        };
        let digits = parcel.digits.clone();
        Self { id: parcel.id, lines: parcel.lines.iter().map(one).collect(), digits }
    }
}

/// The first page behind the link.
#[derive(Debug, Clone, Template)]
#[template(path = "ask/show.html")]
pub struct AskPage {
    page: Frame,
    secret: String,
    group: String,
    /// Of what to look at the date.
    ended: Vec<String>,
    coming: Vec<Coming>,
    needs: Vec<NeedLine>,
    people: String,
    until: String,
}

impl AskPage {
    /// The page of a group, with the number of its people and the link's last day.
    #[must_use]
    pub fn of(
        present: &Seen,
        page: Frame,
        secret: String,
        group: GroupId,
        parcels: &[Parcel],
        ended: &[&Lot],
        (people, until): (String, String),
    ) -> Self {
        let eyes = Eyes::of(present, &page.viewer);
        let coming = parcels.iter().map(|parcel| Coming::of(eyes, parcel)).collect();
        let needs = open_of_group(eyes, &page, group);
        let look = |lot: &&Lot| {
            let thing = eyes.thing(&lot.batch.item, &lot.batch.variant);
            match lot.batch.expiry {
                Some(day) => {
                    let fill = [("thing", thing.into()), ("day", page.day(day).into())];
                    page.with("ask-look-at-date", &fill)
                }
                None => page.filled("ask-look-at-goods", "thing", &thing),
            }
        };
        let mut ended: Vec<String> = ended.iter().map(look).collect();
        ended.sort();
        ended.dedup();
        Self { group: eyes.group(group), ended, coming, needs, secret, people, until, page }
    }

    /// A page with one of everything.
    #[must_use]
    pub fn sample(mut page: Frame) -> Self {
        page.is_signed_in = false;
        let lines = vec!["Warm boots, EU 43: 40 pairs".to_owned()];
        Self {
            secret: "0".repeat(32),
            group: "Притулок «Салтівка»".to_owned(),
            ended: vec![page.filled("ask-look-at-goods", "thing", "Canned meat")],
            coming: vec![Coming { id: WaybillId(120), lines, digits: "4821".to_owned() }],
            needs: (1..4).map(|number| NeedLine::sample(&page, number)).collect(),
            people: "84".to_owned(),
            until: page.day(page.viewer.today().plus(60)),
            page,
        }
    }
}

/// What was chosen so far.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Chosen {
    /// How many steps of which item.
    pub counts: BTreeMap<String, u64>,
    /// Something that is not on the list, and how much, as typed.
    pub other: (String, String),
    /// Whether it cannot wait.
    pub is_urgent: bool,
    /// What was written beside it.
    pub words: String,
}

/// One line of the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UsualRow {
    key: String,
    name: String,
    unit: String,
    count: u64,
}

/// The list to choose from.
#[derive(Debug, Clone, Template)]
#[template(path = "ask/choose.html")]
pub struct ChoosePage {
    page: Frame,
    secret: String,
    rows: Vec<UsualRow>,
    chosen: Chosen,
    items: Vec<String>,
}

impl ChoosePage {
    /// The list of a group, with what was chosen so far.
    #[must_use]
    pub fn of(present: &Seen, page: Frame, secret: String, group: GroupId, chosen: Chosen) -> Self {
        let eyes = Eyes::of(present, &page.viewer);
        let tongue = page.tongue();
        let rows = usual(&present.book, group).into_iter().map(|key| {
            let (name, unit) = usual_line(eyes, &key);
            let count = chosen.counts.get(key.as_str()).copied().unwrap_or_default();
            UsualRow { name, unit, count, key: key.as_str().to_owned() }
        });
        let rows = rows.collect();
        let items = item_names(&present.book, tongue, |category| category != "money");
        Self { page, secret, rows, chosen, items }
    }

    /// A page with one of everything.
    #[must_use]
    pub fn sample(mut page: Frame) -> Self {
        page.is_signed_in = false;
        let row = |name: &str, count| UsualRow {
            key: "food.rice".to_owned(),
            name: name.to_owned(),
            unit: page.say("unit-kilogram"),
            count,
        };
        let rows = vec![row("Rice", 12)];
        let chosen = Chosen { other: ("Candles".into(), "5".into()), ..Chosen::default() };
        Self { secret: "0".repeat(32), rows, chosen, items: vec!["Candles".to_owned()], page }
    }
}

fn asked_units(key: &ItemKey, eyes: Eyes<'_>, steps: u64) -> Units {
    Units::new(step(eyes.base_unit(key)).saturating_mul(steps)).unwrap_or(Units::MAX)
}

/// A line of a parcel with a field for what is there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CountRow {
    pub(super) lot: LotId,
    pub(super) name: String,
    pub(super) unit: String,
    pub(super) sent: String,
    pub(super) is_sized: bool,
    pub(super) good: String,
    pub(super) damaged: String,
}

impl CountRow {
    /// The lines of a parcel, with what was typed of good and damaged of each.
    #[must_use]
    pub fn all(eyes: Eyes<'_>, parcel: &Parcel, typed: &[(String, String)]) -> Vec<Self> {
        let row = |((lot, item, variant, units), typed): (
            &(LotId, ItemKey, Variant, Units),
            &(String, String),
        )| {
            let (good, damaged) = typed.clone();
            Self {
                lot: *lot,
                name: eyes.thing(item, variant),
                unit: eyes.viewer.tongue.unit(eyes.base_unit(item)),
                sent: eyes.amount(item, *units).to_string(),
                is_sized: eyes.is_sized(item),
                good,
                damaged,
            }
        };
        parcel.lines.iter().zip(typed).map(row).collect()
    }

    /// A line for tests.
    #[must_use]
    pub fn sample(page: &Frame) -> Self {
        Self {
            lot: LotId(3),
            name: "Warm boots, EU 43".to_owned(),
            unit: page.count("unit-pair", 5_usize),
            sent: "40 pairs".to_owned(),
            is_sized: true,
            good: String::new(),
            damaged: "0".to_owned(),
        }
    }
}

/// Where a group says how much of a parcel came.
#[derive(Debug, Clone, Template)]
#[template(path = "ask/count.html")]
pub struct CountPage {
    page: Frame,
    secret: String,
    id: WaybillId,
    rows: Vec<CountRow>,
}

impl CountPage {
    /// The lines of a parcel. What was sent is not in the fields: whoever counts shall count.
    #[must_use]
    pub fn of(
        present: &Seen,
        page: Frame,
        secret: String,
        parcel: &Parcel,
        typed: &[(String, String)],
    ) -> Self {
        let eyes = Eyes::of(present, &page.viewer);
        let usual = std::iter::repeat_with(|| (String::new(), "0".into()));
        let typed: Vec<_> = typed.iter().cloned().chain(usual).take(parcel.lines.len()).collect();
        Self { secret, id: parcel.id, rows: CountRow::all(eyes, parcel, &typed), page }
    }

    /// A page with one of everything.
    #[must_use]
    pub fn sample(mut page: Frame) -> Self {
        page.is_signed_in = false;
        let rows = vec![CountRow::sample(&page)];
        Self { secret: "0".repeat(32), id: WaybillId(120), rows, page }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::catalogue::lexicon;

    #[test]
    fn what_nearly_everybody_needs_is_in_the_catalogue() {
        let book = Book::new(Arc::clone(lexicon().catalogue()));
        assert_eq!(usual(&book, GroupId(1)).len(), BASICS.len());
    }
}

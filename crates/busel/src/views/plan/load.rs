//! What goes from one hub to one group: line by line with its reason, vehicle by vehicle with its
//! weight and its space.

use std::collections::BTreeMap;

use busel_domain::ids::{GroupId, HubId, LotId};
use busel_domain::item::ItemKey;
use busel_domain::plan::{Allocated, Load, Plan, Trip};
use busel_domain::quantity::Units;
use busel_domain::size::Variant;

use super::LOAD_TRIPS_SHOWN;
use crate::i18n::Amount;
use crate::views::eyes::Eyes;
use crate::views::frame::Frame;
use crate::views::words;

/// A line of a load.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AllocatedLine {
    /// What goes.
    pub thing: String,
    /// Out of which lots.
    pub lots: Vec<LotId>,
    /// For which need.
    pub need: String,
    /// How much.
    pub amount: Amount,
    /// Why this one.
    pub why: String,
    /// Why this one instead of another, if it stands in for something.
    pub instead: Option<String>,
    /// Where a person fixes how much it is.
    pub change: String,
}

/// One vehicle's share of a load.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TripLine {
    /// What kind of vehicle.
    pub vehicle: String,
    /// "1,180 of 1,400 kg".
    pub weight: String,
    /// Percent of what it may carry; `None` where that is not known.
    pub weight_share: Option<u32>,
    /// "9.8 of 10.5 m³".
    pub space: String,
    /// Percent of its space.
    pub space_share: Option<u32>,
    /// Lines whose weight or volume nobody knows, in a sentence.
    pub unknown: Option<String>,
}

/// What goes from one hub to one group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LoadCard {
    /// From.
    pub hub: String,
    /// To.
    pub group: String,
    /// Its own page.
    pub path: String,
    /// Where it is sent off.
    pub send: String,
    /// How far, if known.
    pub distance: Option<String>,
    /// The first vehicles, or all of them.
    pub trips: Vec<TripLine>,
    /// How many more journeys there are.
    pub hidden_trips: usize,
    /// The first lines, or all of them.
    pub lines: Vec<AllocatedLine>,
    /// How many more there are.
    pub hidden: usize,
    /// All goods on board, each kind once.
    pub goods: Vec<(String, Amount)>,
}

impl LoadCard {
    /// How many lines it has in all.
    #[must_use]
    pub fn count(&self) -> usize {
        self.lines.len() + self.hidden
    }

    /// A card for tests.
    #[must_use]
    pub fn sample(page: &Frame) -> Self {
        let trip = TripLine {
            vehicle: "van 3.5 t".to_owned(),
            weight: "1,180 of 1,400 kg".to_owned(),
            weight_share: Some(84),
            space: "9.8 m³".to_owned(),
            space_share: None,
            unknown: Some(page.count("trip-unknown", 2)),
        };
        let line = AllocatedLine {
            thing: "Boots, EU 43".to_owned(),
            lots: vec![LotId(3), LotId(17)],
            need: "N-12".to_owned(),
            amount: Amount { number: "6".to_owned(), unit: "pairs".to_owned() },
            why: page.say("why-given-one-size-up"),
            instead: Some(page.with("instead-of", &[("thing", "Boots, EU 42".into())])),
            change: "/plan/P-4/change/N-12".to_owned(),
        };
        Self {
            hub: "Львів, склад 1".to_owned(),
            group: "Притулок «Салтівка»".to_owned(),
            path: "/plan/P-4/H-1/G-3".to_owned(),
            send: "/waybills/new?from=H-1&to=G-3".to_owned(),
            distance: Some("1,020 km".to_owned()),
            trips: vec![trip],
            hidden_trips: 2,
            goods: vec![(line.thing.clone(), line.amount.clone())],
            lines: vec![line],
            hidden: 5,
        }
    }
}

type Ends = (HubId, GroupId);

/// The lines of a plan by where they go.
fn by_ends<'a>(eyes: Eyes<'_>, plan: &'a Plan) -> BTreeMap<Ends, Vec<&'a Allocated>> {
    let mut all: BTreeMap<Ends, Vec<&Allocated>> = BTreeMap::new();
    for line in &plan.document.allocated {
        if let Some(need) = eyes.present.book.need(line.need) {
            all.entry((line.hub, need.line.group)).or_default().push(line);
        }
    }
    all
}

/// The first `most` loads of a plan, the first `shown` lines of each; and how many more loads it has.
pub(super) fn cards(
    eyes: Eyes<'_>,
    page: &Frame,
    plan: &Plan,
    (most, shown): (usize, usize),
) -> (Vec<LoadCard>, usize) {
    let all = by_ends(eyes, plan);
    let hidden = all.len().saturating_sub(most);
    let first = all.into_iter().take(most);
    (first.map(|(ends, lines)| card(eyes, page, plan, ends, &lines, shown)).collect(), hidden)
}

/// One load of a plan with all its lines.
pub(super) fn whole(
    eyes: Eyes<'_>,
    page: &Frame,
    plan: &Plan,
    hub: HubId,
    group: GroupId,
) -> Option<LoadCard> {
    let lines = by_ends(eyes, plan).remove(&(hub, group))?;
    Some(card(eyes, page, plan, (hub, group), &lines, usize::MAX))
}

fn card(
    eyes: Eyes<'_>,
    page: &Frame,
    plan: &Plan,
    (hub, group): Ends,
    lines: &[&Allocated],
    shown: usize,
) -> LoadCard {
    let goods = goods(eyes, lines);
    let lines = joined(eyes, lines);
    let load = plan.document.loads.iter().find(|load| (load.hub, load.group) == (hub, group));
    let trips = load.map_or(&[][..], |load: &Load| &load.trips);
    let most = if shown == usize::MAX { usize::MAX } else { LOAD_TRIPS_SHOWN };
    let distance = load.and_then(|load| load.distance_km);
    let km = |km: u32| page.with("sum-km", &[("km", page.tongue().number(km).into())]);
    LoadCard {
        hub: eyes.hub(hub),
        group: eyes.group(group),
        path: format!("/plan/{}/{hub}/{group}", plan.id),
        send: format!("/waybills/new?from={hub}&to={group}"),
        distance: distance.map(km),
        trips: trips.iter().take(most).map(|trip| trip_line(page, trip)).collect(),
        hidden_trips: trips.len().saturating_sub(most),
        hidden: lines.len().saturating_sub(shown),
        goods,
        lines: lines.iter().take(shown).filter_map(|same| told(eyes, page, plan, same)).collect(),
    }
}

/// How much of each kind of thing there is in these lines, in their sequence.
fn goods(eyes: Eyes<'_>, lines: &[&Allocated]) -> Vec<(String, Amount)> {
    let mut all: Vec<(&ItemKey, &Variant, Units)> = Vec::new();
    for line in lines {
        let Some(lot) = eyes.present.book.lot(line.lot) else { continue };
        let (item, variant) = (&lot.batch.item, &lot.batch.variant);
        match all.iter_mut().find(|(known, of, _)| (*known, *of) == (item, variant)) {
            Some((_, _, sum)) => *sum = sum.plus(line.units),
            None => all.push((item, variant, line.units)),
        }
    }
    let told = |(item, variant, sum)| (eyes.thing(item, variant), eyes.amount(item, sum));
    all.into_iter().map(told).collect()
}

/// Lines of one need that differ only in their lot: a person packs and reads them as one.
fn joined<'a>(eyes: Eyes<'_>, lines: &[&'a Allocated]) -> Vec<Vec<&'a Allocated>> {
    let batch = |line: &Allocated| eyes.present.book.lot(line.lot).map(|lot| &lot.batch);
    let what = |line: &Allocated| batch(line).map(|batch| (&batch.item, &batch.variant));
    let mut all: Vec<Vec<&Allocated>> = Vec::new();
    for line in lines {
        let same = |other: &&mut Vec<&Allocated>| {
            other.first().is_some_and(|other| {
                (other.need, other.why) == (line.need, line.why) && what(other) == what(line)
            })
        };
        // The lines of a need stand together, and few lots serve one.
        let near = all.iter_mut().rev().take_while(|other| other[0].need == line.need);
        match near.into_iter().find(same) {
            Some(other) => other.push(line),
            None => all.push(vec![line]),
        }
    }
    all
}

fn told(eyes: Eyes<'_>, page: &Frame, plan: &Plan, same: &[&Allocated]) -> Option<AllocatedLine> {
    let line = same.first()?;
    let units = same.iter().fold(Units::ZERO, |sum, line| sum.plus(line.units));
    let batch = &eyes.present.book.lot(line.lot)?.batch;
    let need = &eyes.present.book.need(line.need)?.line;
    let thing = eyes.thing(&batch.item, &batch.variant);
    let wanted = eyes.thing(&need.item, &need.variant);
    let is_other = batch.item != need.item
        || need.variant.size.is_some() && batch.variant.size != need.variant.size;
    let instead = is_other.then(|| page.with("instead-of", &[("thing", wanted.into())]));
    Some(AllocatedLine {
        thing,
        lots: same.iter().map(|line| line.lot).collect(),
        need: line.need.to_string(),
        amount: eyes.amount(&batch.item, units),
        why: page.say(words::why_given_key(line.why)),
        instead,
        change: format!("/plan/{}/change/{}", plan.id, line.need),
    })
}

/// How full a vehicle is.
pub(crate) fn trip_line(page: &Frame, trip: &Trip) -> TripLine {
    let tongue = page.tongue();
    let vehicle = trip.vehicle.as_deref().map(words::vehicle);
    let carries = vehicle.as_ref().and_then(|vehicle| vehicle.payload_grams);
    let holds = vehicle.as_ref().and_then(|vehicle| vehicle.volume_cm3);
    let part = |key: &str, part: u64, whole: Option<u64>, unit: &str| match whole {
        Some(whole) => page.with(
            key,
            &[
                ("part", tongue.thousandths(part).into()),
                ("whole", tongue.thousandths(whole).into()),
                ("unit", page.say(unit).into()),
            ],
        ),
        None => format!("{}\u{a0}{}", tongue.thousandths(part), page.say(unit)),
    };
    // Kilograms are enough for a bar: grams past the point only distract.
    let kilograms = trip.weight_grams.div_ceil(1000) * 1000;
    // Thousandths of a cubic metre, to one decimal.
    let litres = trip.volume_cm3.div_ceil(100_000) * 100;
    TripLine {
        vehicle: vehicle.map_or_else(|| page.say("trip-no-vehicle"), |vehicle| vehicle.name),
        weight: part("part-of-whole", kilograms, carries, "unit-kilogram"),
        weight_share: carries.map(|whole| share(trip.weight_grams, whole)),
        space: part("part-of-whole", litres, holds.map(|cm3| cm3 / 1000), "unit-cubic-metre"),
        space_share: holds.map(|whole| share(trip.volume_cm3, whole)),
        unknown: (trip.unknown > 0).then(|| tongue.count("trip-unknown", trip.unknown)),
    }
}

fn share(part: u64, whole: u64) -> u32 {
    u32::try_from(part.saturating_mul(100) / whole.max(1)).unwrap_or(100).min(100)
}

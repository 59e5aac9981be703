//! What whoever drives a vehicle of a convoy has to know of it: its own halts, hours in which nobody may
//! drive where the run leads, waits at borders on that way, and papers that end. Nothing of other vehicles,
//! and no day that lies outside of the run.

use std::collections::BTreeSet;

use busel_domain::group::Region;
use busel_domain::ids::ConvoyId;
use busel_domain::time::{Day, Moment};
use busel_domain::waybill::Waybill;
use serde::Serialize;

use crate::catalogue::{AreaCode, areas};
use crate::clerk::Present;
use crate::planning::convoy::rules::{Ground, USUAL_WAIT, name_of};
use crate::sheet::Aboard;
use crate::views::frame::Viewer;

/// Border posts that are told of: a phone is no list of all of them.
const POSTS_MAX: usize = 4;

/// What is told of one vehicle, worded: a phone has no sentences of its own for it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Riding {
    title: String,
    /// What each part is about, and its lines.
    parts: Vec<(String, Vec<String>)>,
}

/// Which vehicle, and what is written of it.
pub struct Ridden<'a> {
    /// Of which convoy.
    pub convoy: ConvoyId,
    /// Its place, from 0.
    pub place: u8,
    /// What is written of it.
    pub aboard: &'a Aboard,
    /// When the run ends.
    pub ends: Moment,
}

impl Riding {
    /// What is told to whoever drives these papers; nothing if there is no such vehicle.
    #[must_use]
    pub fn of(
        present: &Present,
        viewer: &Viewer,
        ways: &[&Waybill],
        ridden: &Ridden<'_>,
    ) -> Option<Self> {
        let convoy = present.book.convoy(ridden.convoy)?;
        let vehicle = convoy.vehicle(ridden.place)?;
        let tongue = viewer.tongue;
        let until = viewer.zone.day_and_time(ridden.ends).0;
        let place = tongue.number(usize::from(ridden.place) + 1);
        let title = format!("{} · {place}", ridden.convoy);
        let mut parts = Vec::new();
        let mut part = |key: &str, lines: Vec<String>| {
            if !lines.is_empty() {
                parts.push((tongue.say(key), lines));
            }
        };
        part("vehicle-halts", halts(&ridden.aboard.halts, viewer.today(), until));
        part("run-curfew", curfews(present, viewer, ways));
        part("run-border", borders(present, viewer, ways, &ridden.aboard.halts));
        let ends = vehicle.line.papers_until.filter(|day| *day <= convoy.ends.max(until));
        let ends = ends.map(|day| {
            tongue.with("vehicle-papers-end", &[("day", tongue.day(day, viewer.today()).into())])
        });
        part("run-papers", ends.into_iter().collect());
        Some(Self { title, parts })
    }
}

/// The lines of a vehicle's halts without those of days that are no part of the run.
fn halts(written: &str, from: Day, until: Day) -> Vec<String> {
    let is_of_run = |line: &&str| {
        let day = line.split_whitespace().next().and_then(Day::read);
        day.is_none_or(|day| from <= day && day <= until)
    };
    let lines = written.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.filter(is_of_run).map(str::to_owned).collect()
}

/// Where the papers of a run begin and end, roughly.
fn ends<'a>(
    present: &'a Present,
    way: &Waybill,
    today: Day,
) -> impl Iterator<Item = &'a Region> + use<'a> {
    let book = &present.book;
    let from = book.hub(way.from).and_then(|hub| hub.region.as_ref());
    from.into_iter().chain(book.region_told(way, today))
}

fn area(region: &Region) -> Option<AreaCode> {
    let code = format!("{}-{}", region.country, region.code);
    areas().named(&code).or_else(|| areas().named(&region.country)).cloned()
}

fn areas_of(present: &Present, ways: &[&Waybill], today: Day) -> BTreeSet<AreaCode> {
    ways.iter().flat_map(|way| ends(present, way, today)).filter_map(area).collect()
}

fn curfews(present: &Present, viewer: &Viewer, ways: &[&Waybill]) -> Vec<String> {
    let language = viewer.tongue.language().code();
    let told = areas_of(present, ways, viewer.today()).into_iter().filter_map(|area| {
        let known = areas().curfew(&area).or_else(|| areas().curfew(&area.whole()))?;
        let is_some = !known.hours.is_empty();
        is_some.then(|| format!("{}: {}", areas().name(&area, language), known.hours))
    });
    told.collect()
}

/// Posts between where the run begins and ends, with the wait our own vehicles met, or else what is usual:
/// those that the halts name, or all.
fn borders(present: &Present, viewer: &Viewer, ways: &[&Waybill], halts: &str) -> Vec<String> {
    let ground = Ground::in_areas(present, areas_of(present, ways, viewer.today()), viewer.today());
    let crossings = ground.crossings();
    let is_named = |names: &[Box<str>; 2]| names.iter().any(|name| halts.contains(&**name));
    let named = crossings.iter().any(|post| is_named(&post.names));
    let kept = crossings.into_iter().filter(|post| !named || is_named(&post.names));
    let told = kept.map(|post| {
        let own = ground.own_wait(&post.key).map(|own| own.text.clone());
        let wait = own.unwrap_or_else(|| format!("≈ {USUAL_WAIT}"));
        format!("{}: {wait}", name_of(post))
    });
    told.take(POSTS_MAX).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_days_of_the_run_are_told_and_what_has_no_day_is_kept() {
        let day = |text| Day::read(text).expect("a day");
        let written = "2026-11-22 06:00  Lviv\n2026-11-23 18:00  Kharkiv\n\nMeet at the bridge\n2026-11-27 09:00  Lviv";
        let told = halts(written, day("2026-11-23"), day("2026-11-25"));
        assert_eq!(told, ["2026-11-23 18:00  Kharkiv", "Meet at the bridge"]);
    }
}

//! What a move makes of a convoy that brings something there: how much longer the way is, when the vehicle
//! is there now, and what of that no longer holds. Counted by the same roads, curfews and hours as plans.
//!
//! The Book knows no hours of a convoy: they stand on its sheet. Where the sheet is not before us the
//! vehicle is taken to drive straight there, which tells the earliest it can be.

use busel_domain::book::Bound;
use busel_domain::convoy::{Convoy, Stage};
use busel_domain::group::{Move, Region};
use busel_domain::ids::{GroupId, WaybillId};
use busel_domain::time::Day;
use busel_domain::waybill::{Destination, Waybill};
use busel_planner::route::problem::{DAY, DailyHours, Second};
use busel_roads::Point;

use super::drawing::{LEAVES, MEETS};
use super::rules::{Ground, Rules};
use super::{At, hours};
use crate::atlas::Atlas;
use crate::catalogue::{AreaCode, areas};
use crate::clerk::Present;
use crate::i18n::Zone;
use crate::planning::roads::{
    ESTIMATED_SPEED, estimated_metres, middle_of, point_of, town, town_of,
};
use crate::sheet::Sheet;

/// What no longer holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Broken {
    /// It is there in hours in which nobody may be on the road.
    InCurfew(Vec<DailyHours>),
    /// It is there at an hour at which nobody is met.
    NobodyMet,
    /// It is there after the day by which its goods are wanted.
    AfterWanted(Day),
    /// Nobody knows where the new place lies, so that nothing can be reckoned.
    PlaceUnknown,
}

/// A paper of a convoy whose receivers moved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rechecked {
    /// Which paper.
    pub waybill: WaybillId,
    /// Who moved.
    pub group: GroupId,
    /// From which day on.
    pub from: Day,
    /// Minutes that the way is longer, or shorter if negative.
    pub more: Option<i64>,
    /// When the vehicle is there, at the earliest if its sheet was not before us.
    pub there: Option<(Day, Second)>,
    /// Whether that follows from a halt of its sheet.
    pub is_by_sheet: bool,
    /// What no longer holds.
    pub broken: Vec<Broken>,
}

/// A point on the map and its area.
type Spot = (Point, AreaCode);

/// Looks at each paper of a convoy whose receivers moved while it was on the road. Asks nobody: lengths are
/// of the map that was read in, or estimated.
#[must_use]
pub fn recheck(
    present: &Present,
    convoy: &Convoy,
    sheet: Option<&Sheet>,
    (atlas, zone): (&Atlas, &Zone),
    today: Day,
) -> Vec<Rechecked> {
    if convoy.is_over() {
        return Vec::new();
    }
    let roads = Atlas { service: None, ..atlas.clone() };
    let looks = Looks { present, convoy, roads, zone, today };
    let vehicles = convoy.vehicles.iter().enumerate();
    let each = vehicles.flat_map(|(place, vehicle)| {
        let halts = sheet.map(|sheet| sheet.of(place).halts);
        let ways = vehicle.waybills.iter().filter_map(|id| present.book.waybill(*id));
        let ways = ways.filter(|way| way.is_under_way());
        ways.filter_map(|way| looks.at(way, halts.as_deref())).collect::<Vec<_>>()
    });
    each.collect()
}

struct Looks<'a> {
    present: &'a Present,
    convoy: &'a Convoy,
    roads: Atlas,
    zone: &'a Zone,
    today: Day,
}

impl Looks<'_> {
    fn at(&self, way: &Waybill, halts: Option<&str>) -> Option<Rechecked> {
        let book = &self.present.book;
        let Destination::Group(group) = way.to else { return None };
        let Bound::Here(to) = book.bound_for(way, Day(i32::MAX)) else { return None };
        let new = self.new_spot(to);
        let old = self.old_spot(group, to);
        let hub = town_of(self.present, At::Hub(way.from)).map(point_of);
        let drive = |end: &Option<Spot>| Some(self.seconds(hub?, end.as_ref()?.0));
        let (before, after) = (drive(&old), drive(&new));
        let more = before.zip(after).map(|(before, after)| (after - before) / 60);
        let name = book.group(group).and_then(|known| self.present.labels.get(known.name));
        let written = halts.and_then(|halts| halt(halts, name, group));
        let by_sheet = written.zip(more).map(|(at, more)| later(at, more * 60));
        let there = by_sheet.or_else(|| Some(later(self.leaves(), after?)));
        let mut broken = Vec::new();
        if there.is_none() {
            broken.push(Broken::PlaceUnknown);
        }
        if let (Some(there), Some((_, area))) = (there, &new) {
            broken.extend(self.broken(way, there, area));
        }
        let is_by_sheet = by_sheet.is_some();
        Some(Rechecked { waybill: way.id, group, from: to.from, more, there, is_by_sheet, broken })
    }

    fn broken(&self, way: &Waybill, (day, second): (Day, Second), area: &AreaCode) -> Vec<Broken> {
        let ground = Ground::in_areas(self.present, [area.clone()].into(), self.today);
        let rules = Rules::usual(&ground);
        let curfew = rules.curfew(area).to_vec();
        let is_in = |span: &DailyHours| {
            [second, second + DAY].iter().any(|at| span.from <= *at && *at < span.until)
        };
        let mut broken = Vec::new();
        if curfew.iter().any(is_in) {
            broken.push(Broken::InCurfew(curfew));
        } else if !(MEETS.0..MEETS.1).contains(&second) {
            broken.push(Broken::NobodyMet);
        }
        let needs = way.sent.iter().filter_map(|line| self.present.book.need(line.need?));
        let wanted = needs.filter_map(|need| need.line.wanted_by).min();
        broken.extend(wanted.filter(|wanted| *wanted < day).map(Broken::AfterWanted));
        broken
    }

    /// The town of the new place, or the middle of its region.
    fn new_spot(&self, to: &Move) -> Option<Spot> {
        if let Some(town) = town(self.present, to.place) {
            return Some((point_of(town), areas().of(town)));
        }
        middle(to.region.as_ref()?)
    }

    fn old_spot(&self, group: GroupId, to: &Move) -> Option<Spot> {
        let before = self.present.book.stay_on(group, to.from.plus(-1))?;
        let town = before.place.and_then(|place| town(self.present, place));
        let town = town.map(|town| (point_of(town), areas().of(town)));
        town.or_else(|| middle(before.region?))
    }

    /// Seconds at the wheel, as well as anybody knows.
    fn seconds(&self, from: Point, to: Point) -> Second {
        let legs = self.roads.ways(&[from, to]).legs;
        let known = legs.get(1).copied().flatten().map(|leg| Second::from(leg.seconds));
        let metres = estimated_metres(from, to);
        let estimate = metres * 3_600 / (ESTIMATED_SPEED * 1_000);
        known.unwrap_or_else(|| Second::try_from(estimate).unwrap_or(Second::MAX))
    }

    /// When it leaves, or left.
    fn leaves(&self) -> (Day, Second) {
        match self.convoy.stage {
            Stage::OnTheRoad(since) | Stage::Over(since) => {
                let (day, hour, minute) = self.zone.day_and_time(since);
                (day, Second::from(hour) * 3_600 + Second::from(minute) * 60)
            }
            Stage::Planned => (self.convoy.leaves, LEAVES),
        }
    }
}

/// The middle of a region, for a place that is no town.
fn middle(region: &Region) -> Option<Spot> {
    let code = format!("{}-{}", region.country, region.code);
    let area = areas().named(&code)?;
    Some((middle_of(area)?, area.clone()))
}

fn later((day, second): (Day, Second), more: Second) -> (Day, Second) {
    let all = second + more;
    let days = i32::try_from(all.div_euclid(DAY)).unwrap_or_default();
    (day.plus(days), all.rem_euclid(DAY))
}

/// The day and hour of the line of a vehicle's halts that names this group.
fn halt(halts: &str, name: Option<&str>, group: GroupId) -> Option<(Day, Second)> {
    let number = group.to_string();
    let names = |line: &&str| name.is_some_and(|name| holds(line, name)) || holds(line, &number);
    let line = halts.lines().find(names)?;
    let mut words = line.split_whitespace();
    let day = words.next().and_then(Day::read)?;
    let hour = words.next().map(|hour| hour.trim_end_matches([',', ':', ';']))?;
    Some((day, hours::waits(hour).ok()?[0]))
}

/// Whether a line has this name whole: "Shelter 12" is not "Shelter 1".
fn holds(line: &str, name: &str) -> bool {
    let goes_on = |next: Option<char>| next.is_some_and(|it| it.is_alphanumeric() || it == '-');
    !name.is_empty()
        && line.match_indices(name).any(|(at, found)| {
            let (before, after) = (&line[..at], &line[at + found.len()..]);
            !goes_on(before.chars().next_back()) && !goes_on(after.chars().next())
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_line_of_a_halt_that_names_a_group_tells_when_a_vehicle_is_there() {
        let halts = "2026-12-05 06:00  Kharkiv: loads\n2026-12-05 17:30  Shelter 7: hands over\n2026-12-06 09:00  G-12: hands over";
        let day = |text| Day::read(text).expect("a day");
        assert_eq!(halt(halts, Some("Shelter 7"), GroupId(7)), Some((day("2026-12-05"), 63_000)));
        assert_eq!(halt(halts, None, GroupId(12)), Some((day("2026-12-06"), 32_400)));
        assert_eq!(halt(halts, None, GroupId(1)), None, "G-12 is not G-1");
        let two =
            "2026-12-05 06:00  Shelter 12: hands over\n2026-12-05 17:30  Shelter 1: hands over";
        assert_eq!(halt(two, Some("Shelter 1"), GroupId(1)), Some((day("2026-12-05"), 63_000)));
        assert_eq!(halt(two, Some(""), GroupId(1)), None, "a name that was erased names nobody");
        assert_eq!(halt("then Shelter 7", Some("Shelter 7"), GroupId(7)), None);
    }

    #[test]
    fn what_is_later_than_midnight_is_the_next_day() {
        assert_eq!(later((Day(5), 23 * 3_600), 7_200), (Day(6), 3_600));
        assert_eq!(later((Day(5), 3_600), -7_200), (Day(4), 23 * 3_600));
    }
}

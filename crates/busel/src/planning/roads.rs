//! How far it is from a hub to a group, as well as it is known: by the roads the centre read in, or
//! else by the towns' coordinates, longer than a bird flies. Where a town is not known, neither is
//! the distance.

use std::collections::HashMap;

use busel_domain::group::Group;
use busel_domain::ids::{GroupId, HubId, WordsId};
use busel_roads::profile::Profile;
use busel_roads::{Point, Roads};

use super::convoy::At;
use crate::catalogue::{AreaCode, Place, areas, places};
use crate::clerk::Present;

/// Roads are longer than the way a bird flies by this much, in thousandths; measured between
/// European towns.
const DETOUR_PERMILLE: f64 = 1_300.0;

/// Kilometres an hour on roads nobody knows.
pub(super) const ESTIMATED_SPEED: u64 = 60;

/// Kilometres from hubs to groups, where both places are towns of the gazetteer.
pub(super) struct Distances<'a> {
    present: &'a Present,
    points: HashMap<WordsId, Point>,
    by_road: HashMap<(WordsId, WordsId), u32>,
}

impl<'a> Distances<'a> {
    /// Looks up all places at once.
    pub(super) fn new(present: &'a Present, roads: Option<&Roads>) -> Self {
        let book = &present.book;
        let hubs: Vec<WordsId> = book.hubs().filter_map(|hub| hub.place).collect();
        let ahead = |group: &Group| book.stay_ahead(group.id)?.place;
        let groups: Vec<WordsId> = book.groups().filter_map(ahead).collect();
        let point = |place: &WordsId| Some((*place, point(present, *place)?));
        let points: HashMap<_, _> = hubs.iter().chain(&groups).filter_map(point).collect();
        let mut distances = Self { present, points, by_road: HashMap::new() };
        if let Some(roads) = roads {
            distances.drive(roads, &hubs, &groups);
        }
        distances
    }

    fn drive(&mut self, roads: &Roads, hubs: &[WordsId], groups: &[WordsId]) {
        let known = |places: &[WordsId]| -> (Vec<WordsId>, Vec<Point>) {
            places.iter().filter_map(|place| Some((*place, *self.points.get(place)?))).unzip()
        };
        let ((hubs, from), (groups, to)) = (known(hubs), known(groups));
        let table = roads.table(Profile::Van, &from, &to, &mut |_| {});
        let pairs = hubs.iter().flat_map(|hub| groups.iter().map(|group| (*hub, *group)));
        let legs = pairs.zip(table).filter_map(|(pair, leg)| Some((pair, leg?)));
        self.by_road = legs.map(|(pair, leg)| (pair, leg.metres.div_ceil(1_000))).collect();
    }

    /// Kilometres by road; `None` where a place is unknown.
    pub(super) fn between(&self, hub: HubId, group: GroupId) -> Option<u32> {
        let book = &self.present.book;
        let (hub, group) = (book.hub(hub)?.place?, book.stay_ahead(group)?.place?);
        if let Some(kilometres) = self.by_road.get(&(hub, group)) {
            return Some(*kilometres);
        }
        let metres = estimated_metres(*self.points.get(&hub)?, *self.points.get(&group)?);
        u32::try_from((metres + 500) / 1_000).ok()
    }
}

/// Metres by road where no road is known.
pub(super) fn estimated_metres(from: Point, to: Point) -> u64 {
    let metres = from.metres_to(to) * DETOUR_PERMILLE / 1_000.0;
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "0 to 26,000,000")]
    {
        metres.round() as u64
    }
}

/// The town a hub is in or a group will be in, if somebody told one that is only one.
pub(super) fn town_of(present: &Present, at: At) -> Option<&'static Place> {
    let book = &present.book;
    let place = match at {
        At::Hub(hub) => book.hub(hub)?.place?,
        At::Group(group) => book.stay_ahead(group)?.place?,
        // Where it is, a person types.
        At::Peer(_) => return None,
    };
    town(present, place)
}

/// Where a town lies.
pub(super) fn point_of(town: &Place) -> Point {
    Point { lat_e7: town.lat_e4 * 1_000, lon_e7: town.lon_e4 * 1_000 }
}

/// The middle of a region: the mean of its towns, which is nobody's town.
pub(super) fn middle_of(area: &AreaCode) -> Option<Point> {
    let towns = places().towns().iter().filter(|town| areas().of(town) == *area);
    let (mut count, mut lat, mut lon) = (0_i64, 0_i64, 0_i64);
    for town in towns {
        let point = point_of(town);
        count += 1;
        lat += i64::from(point.lat_e7);
        lon += i64::from(point.lon_e7);
    }
    let mean = |sum: i64| i32::try_from(sum.checked_div(count)?).ok();
    Some(Point { lat_e7: mean(lat)?, lon_e7: mean(lon)? })
}

fn point(present: &Present, place: WordsId) -> Option<Point> {
    town(present, place).map(point_of)
}

/// The town of a place, if exactly one is called so: the planner does not guess which.
pub(super) fn town(present: &Present, place: WordsId) -> Option<&'static Place> {
    let towns = places().named(present.labels.get(place)?);
    let [town] = towns[..] else { return None };
    Some(town)
}

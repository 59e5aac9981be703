//! How far it is from a hub to a group, as well as it is known: by the towns' coordinates, longer
//! than a bird flies. Where a town is not known, neither is the distance.

use std::collections::HashMap;

use busel_domain::ids::{GroupId, HubId, WordsId};

use crate::clerk::Present;

/// Roads are longer than the way a bird flies by this much, in thousandths; measured between
/// European towns.
const DETOUR_PERMILLE: f64 = 1_300.0;

/// Kilometres from hubs to groups, where both places are towns of the gazetteer.
pub(super) struct Distances<'a> {
    present: &'a Present,
    points: HashMap<WordsId, Option<(f64, f64)>>,
}

impl<'a> Distances<'a> {
    pub(super) fn new(present: &'a Present) -> Self {
        Self { present, points: HashMap::new() }
    }

    /// Kilometres by road, estimated; `None` where a place is unknown.
    pub(super) fn between(&mut self, hub: HubId, group: GroupId) -> Option<u32> {
        let book = &self.present.book;
        let (hub, group) = (book.hub(hub)?.place?, book.group(group)?.place?);
        let (from, to) = (self.point(hub)?, self.point(group)?);
        let kilometres = great_circle_km(from, to) * DETOUR_PERMILLE / 1_000.0;
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "0 to 26,000")]
        Some(kilometres.round() as u32)
    }

    fn point(&mut self, place: WordsId) -> Option<(f64, f64)> {
        let labels = &self.present.labels;
        *self.points.entry(place).or_insert_with(|| {
            let towns = crate::catalogue::places().named(labels.get(place)?);
            // Two towns of one name: the planner does not guess which.
            let [town] = towns[..] else { return None };
            Some((f64::from(town.lat_e4) / 10_000.0, f64::from(town.lon_e4) / 10_000.0))
        })
    }
}

fn great_circle_km((lat_a, lon_a): (f64, f64), (lat_b, lon_b): (f64, f64)) -> f64 {
    const EARTH_RADIUS_KM: f64 = 6_371.0;
    let (dlat, dlon) = ((lat_b - lat_a).to_radians(), (lon_b - lon_a).to_radians());
    let (lat_a, lat_b) = (lat_a.to_radians(), lat_b.to_radians());
    let h = (dlat / 2.0).sin().powi(2) + lat_a.cos() * lat_b.cos() * (dlon / 2.0).sin().powi(2);
    2.0 * EARTH_RADIUS_KM * h.sqrt().min(1.0).asin()
}

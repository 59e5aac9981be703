//! How far it is and how long it takes by real roads, without asking anybody.
//!
//! A centre hands in an extract of OpenStreetMap once ([`extract`]); it becomes a [`Roads`] file
//! that answers in well under a millisecond for each pair of points. Whatever is asked of a server
//! tells it where help is going; a file on one's own disk tells nobody.
//!
//! What is left out, and known: turn restrictions, barriers on the road, roads closed by war. The
//! times are those of an old vehicle that keeps below the limits; waits at borders and curfews are
//! the planner's business.
//!
//! It must not know needs, goods, the ledger or the network.

pub mod extract;
pub mod network;
pub mod profile;
mod store;

use std::path::Path;

pub use network::Leg;
use network::Network;
use profile::Profile;

/// A point on the earth, in ten-millionths of a degree, as OpenStreetMap counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub struct Point {
    /// North of the equator.
    pub lat_e7: i32,
    /// East of Greenwich.
    pub lon_e7: i32,
}

impl Point {
    /// A point given in degrees; none if it is not on the earth.
    #[must_use]
    pub fn degrees(lat: f64, lon: f64) -> Option<Self> {
        let is_there = (-90.0..=90.0).contains(&lat) && (-180.0..=180.0).contains(&lon);
        #[expect(clippy::cast_possible_truncation, reason = "at most 1,800,000,000")]
        let e7 = |degrees: f64| (degrees * 1e7).round() as i32;
        is_there.then(|| Self { lat_e7: e7(lat), lon_e7: e7(lon) })
    }

    /// Metres to another point as a bird flies.
    #[must_use]
    pub fn metres_to(self, other: Self) -> f64 {
        const EARTH_RADIUS: f64 = 6_371_000.0;
        let radians = |e7: i32| (f64::from(e7) / 1e7).to_radians();
        let (lat_a, lat_b) = (radians(self.lat_e7), radians(other.lat_e7));
        let (dlat, dlon) = (lat_b - lat_a, radians(other.lon_e7) - radians(self.lon_e7));
        let h = (dlat / 2.0).sin().powi(2) + lat_a.cos() * lat_b.cos() * (dlon / 2.0).sin().powi(2);
        2.0 * EARTH_RADIUS * h.sqrt().min(1.0).asin()
    }
}

/// Why there are no roads.
#[derive(Debug, thiserror::Error)]
pub enum NoRoads {
    /// The file cannot be read.
    #[error("the file could not be read: {0}")]
    File(std::io::ErrorKind),
    /// It is no extract of OpenStreetMap, or it is cut off.
    #[error("this is no extract of OpenStreetMap in the .osm.pbf form, or it is cut off: {0}")]
    NotAnExtract(String),
    /// It has no road a vehicle may drive.
    #[error("there is no road for a {0} in this file")]
    Empty(&'static str),
    /// Made by another version of Busel, or damaged.
    #[error(
        "the roads were made by another version, or the file is damaged: read the map in again"
    )]
    Damaged,
    /// More than is meant to be held in memory.
    #[error("the map has more than {0} points of roads: take an extract of a smaller part")]
    TooLarge(usize),
}

impl From<std::io::Error> for NoRoads {
    fn from(error: std::io::Error) -> Self {
        Self::File(error.kind())
    }
}

/// The roads of a map, for each [`Profile`].
#[derive(Debug)]
pub struct Roads {
    networks: Vec<Network>,
}

impl Roads {
    /// Reads an extract in and prepares it. Takes seconds for a small country, minutes for a large
    /// one; `progress` hears each step by name.
    ///
    /// # Errors
    ///
    /// If the file is no extract, is too large, or has no roads.
    pub fn import(file: &Path, progress: &mut dyn FnMut(Step)) -> Result<Self, NoRoads> {
        let ways = extract::read(file, progress)?;
        let mut networks = Vec::with_capacity(Profile::ALL.len());
        for profile in Profile::ALL {
            progress(Step::Preparing(profile));
            networks.push(Network::build(&ways, profile)?);
        }
        Ok(Self { networks })
    }

    /// Opens what [`save`](Self::save) wrote.
    ///
    /// # Errors
    ///
    /// If the file cannot be read, or is not of this version.
    pub fn open(file: &Path) -> Result<Self, NoRoads> {
        store::open(file).map(|networks| Self { networks })
    }

    /// Writes the prepared roads: beside the place first, then moved there, so that a cut of power
    /// leaves the old file or the new one.
    ///
    /// # Errors
    ///
    /// If the disk is full or the file cannot be written.
    pub fn save(&self, file: &Path) -> Result<(), NoRoads> {
        store::save(file, &self.networks)
    }

    /// The way from one point to another; none where one of them is off these roads.
    #[must_use]
    pub fn leg(&self, profile: Profile, from: Point, to: Point) -> Option<Leg> {
        self.table(profile, &[from], &[to], &mut |_| {}).pop().flatten()
    }

    /// All ways from some points to others, a row for each `from`; none where one of the two is off
    /// these roads. `progress` hears how many rows are done.
    #[must_use]
    pub fn table(
        &self,
        profile: Profile,
        from: &[Point],
        to: &[Point],
        progress: &mut dyn FnMut(usize),
    ) -> Vec<Option<Leg>> {
        match self.networks.iter().find(|network| network.profile() == profile) {
            Some(network) => network.table(from, to, progress),
            None => vec![None; from.len() * to.len()],
        }
    }

    /// Junctions and directed pieces of road, of the first profile.
    #[must_use]
    pub fn size(&self) -> (usize, usize) {
        self.networks.first().map_or((0, 0), Network::size)
    }
}

/// What the preparation is at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// Looking for roads in the file.
    Ways,
    /// Looking for where they lie.
    Points,
    /// Preparing the shortest ways for a kind of vehicle.
    Preparing(Profile),
}

#[cfg(test)]
mod tests;

//! How the land is laid on paper: as large as it may be, north up, with nothing on the edge.

/// Space between the outermost places and the edge of the map.
const EDGE: f64 = 14.0;

/// A map's extent and scale.
pub(super) struct Frame {
    west: f64,
    north: f64,
    scale: f64,
    pub(super) width: f64,
    pub(super) height: f64,
}

impl Frame {
    /// The frame of all these points, east and north, no side longer than `most`.
    pub(super) fn around(points: &[(f64, f64)], most: f64) -> Self {
        let least = |of: fn(&(f64, f64)) -> f64| points.iter().map(of).fold(f64::MAX, f64::min);
        let (west, east) = (least(|p| p.0), -least(|p| -p.0));
        let (south, north) = (least(|p| p.1), -least(|p| -p.1));
        let (wide, high) = (east - west, north - south);
        let room = most - 2.0 * EDGE;
        let longest = wide.max(high);
        // A single place, or none, is all there is to see.
        let fits = longest > 0.0 && longest.is_finite();
        let scale = if fits { room / longest } else { 0.0 };
        let side = |extent: f64| if fits { extent * scale + 2.0 * EDGE } else { 2.0 * EDGE };
        Self { west, north, scale, width: side(wide), height: side(high) }
    }

    /// Where a place is on the map.
    pub(super) fn point(&self, (east, north): (f64, f64)) -> (f64, f64) {
        if self.scale == 0.0 {
            return (EDGE, EDGE);
        }
        ((east - self.west) * self.scale + EDGE, (self.north - north) * self.scale + EDGE)
    }
}

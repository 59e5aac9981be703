//! The flow map: from which countries goods came, over which regions of hubs, into which regions of
//! groups. Curves as wide as the root of their weight, on an outline of land.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fmt::Write as _;
use std::sync::OnceLock;

use busel_domain::group::Region;
use busel_domain::report::Leg;

use crate::catalogue::{outline, places};
use crate::views::frame::Frame;
use crate::views::reports::region_name;

/// How wide the map is, in its own units.
const WIDTH: f64 = 640.0;

/// It is never flatter or higher than this.
const HEIGHT: (f64, f64) = (280.0, 560.0);

/// The widest curve.
const CURVE: f64 = 11.0;

/// Room a letter takes on a phone, where letters are largest.
const LETTER: (f64, f64) = (10.0, 20.0);

/// Degrees the outline covers: west, south, east, north.
const LAND: [f64; 4] = [-11.0, 32.8, 44.0, 60.8];

/// A curve.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Curve {
    /// Its way.
    pub path: String,
    /// How wide it is.
    pub wide: String,
}

/// An end of curves.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spot {
    /// From the left.
    pub x: String,
    /// From the top.
    pub y: String,
    /// What it is called; empty where there is no room, the table has it.
    pub name: String,
    /// Where the name stands.
    pub name_at: (String, String),
    /// `start`, `end` or `middle`.
    pub anchor: &'static str,
    /// Whether goods come here and go on.
    pub is_hub: bool,
}

/// The map.
#[derive(Debug, Clone, PartialEq)]
pub struct Flow {
    /// How high it is, in its own units.
    pub height: u32,
    /// Land of countries that goods went to.
    pub reached: String,
    /// All other land.
    pub land: String,
    /// Curves, the widest first.
    pub curves: Vec<Curve>,
    /// Their ends.
    pub spots: Vec<Spot>,
    /// Regions that lie outside of the land that is drawn.
    pub outside: Vec<String>,
    /// What it tells in a sentence.
    pub told: String,
}

/// Degrees east and north, laid flat as sailors do.
fn flat((east, north): (f64, f64)) -> (f64, f64) {
    let north = north.clamp(-80.0, 80.0).to_radians();
    (east, -(std::f64::consts::FRAC_PI_4 + north / 2.0).tan().ln().to_degrees())
}

/// The middle of a region: the mean of its towns, which is nobody's town.
fn middle(region: &Region) -> Option<(f64, f64)> {
    type Sums = HashMap<(String, String), (f64, f64, f64)>;
    static SUMS: OnceLock<Sums> = OnceLock::new();
    let sums = SUMS.get_or_init(|| {
        let mut sums = Sums::new();
        for town in places().towns() {
            let here = (f64::from(town.lon_e4) / 1e4, f64::from(town.lat_e4) / 1e4);
            for code in ["", &*town.admin1] {
                let sum = sums.entry((town.country.to_string(), code.to_owned())).or_default();
                *sum = (sum.0 + here.0, sum.1 + here.1, sum.2 + 1.0);
            }
        }
        sums
    });
    let Region { country, code } = region;
    let (east, north, count) = sums.get(&(country.to_string(), code.to_string()))?;
    let here = (east / count, north / count);
    let [west, south, far_east, far_north] = LAND;
    let is_on_land = (west..=far_east).contains(&here.0) && (south..=far_north).contains(&here.1);
    is_on_land.then_some(here)
}

/// What part of the world is shown, and how large.
struct Cut {
    left: f64,
    top: f64,
    scale: f64,
    height: f64,
}

impl Cut {
    /// Around these points, with some room, inside of the land that is drawn.
    fn around(points: &[(f64, f64)]) -> Self {
        let [west, south, east, north] = LAND;
        let (least, most) = (flat((west, north)), flat((east, south)));
        let bound = |start: (f64, f64), pick: fn(f64, f64) -> f64| {
            points.iter().fold(start, |kept, point| (pick(kept.0, point.0), pick(kept.1, point.1)))
        };
        let (from, to) =
            (bound((f64::MAX, f64::MAX), f64::min), bound((f64::MIN, f64::MIN), f64::max));
        let (wide, high) = (to.0 - from.0, to.1 - from.1);
        // A part is never so small that a region becomes a place.
        let wide = (wide * 1.35).max(high * 1.35 * WIDTH / HEIGHT.1).clamp(22.0, most.0 - least.0);
        let room = (high * 1.35).clamp(wide * HEIGHT.0 / WIDTH, wide * HEIGHT.1 / WIDTH);
        let room = room.min(most.1 - least.1);
        let middle = (from.0.midpoint(to.0), from.1.midpoint(to.1));
        let left = (middle.0 - wide / 2.0).clamp(least.0, (most.0 - wide).max(least.0));
        let top = (middle.1 - room / 2.0).clamp(least.1, (most.1 - room).max(least.1));
        let scale = WIDTH / wide;
        Self { left, top, scale, height: (room * scale).max(HEIGHT.0 / 2.0) }
    }

    fn at(&self, (x, y): (f64, f64)) -> (f64, f64) {
        ((x - self.left) * self.scale, (y - self.top) * self.scale)
    }

    /// The rings of some countries that touch the part.
    fn land(&self, takes: impl Fn(&str) -> bool) -> String {
        let mut path = String::new();
        for (_, ring) in outline().iter().filter(|(country, _)| takes(country)) {
            let points: Vec<(f64, f64)> = ring
                .iter()
                .map(|(e, n)| self.at(flat((f64::from(*e) / 100.0, f64::from(*n) / 100.0))))
                .collect();
            let is_near = |pick: fn(&(f64, f64)) -> f64, most: f64| {
                points.iter().any(|point| pick(point) >= 0.0)
                    && points.iter().any(|point| pick(point) <= most)
            };
            if !is_near(|point| point.0, WIDTH) || !is_near(|point| point.1, self.height) {
                continue;
            }
            for (number, (x, y)) in points.iter().enumerate() {
                let verb = if number == 0 { "M" } else { "L" };
                write!(path, "{verb}{x:.0} {y:.0}").expect("a text can grow");
            }
            path.push('Z');
        }
        path
    }
}

/// Draws these legs; nothing if none of them lies on the land.
pub(super) fn drawn(page: &Frame, legs: &BTreeMap<Leg, i64>) -> Option<Flow> {
    let regions: BTreeSet<&Region> = legs.keys().flat_map(|leg| [&leg.from, &leg.to]).collect();
    let found: BTreeMap<&Region, (f64, f64)> =
        regions.iter().filter_map(|region| Some((*region, flat(middle(region)?)))).collect();
    let outside = regions.iter().filter(|region| !found.contains_key(*region));
    let outside = outside.map(|region| region_name(page, region)).collect();
    let on_land = |leg: &Leg| Some((*found.get(&leg.from)?, *found.get(&leg.to)?));
    let most = legs.iter().filter(|(leg, _)| on_land(leg).is_some()).map(|(_, g)| *g).max()?;
    let cut = Cut::around(&found.values().copied().collect::<Vec<_>>());
    let mut curves: Vec<(i64, Curve)> = Vec::new();
    for (leg, grams) in legs {
        let Some((from, to)) = on_land(leg) else { continue };
        curves.push((*grams, curve(cut.at(from), cut.at(to), *grams, most)));
    }
    curves.sort_by_key(|(grams, _)| std::cmp::Reverse(*grams));
    let reached: BTreeSet<&str> = legs.keys().map(|leg| &*leg.to.country).collect();
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "140 to 640")]
    let height = cut.height.ceil() as u32;
    Some(Flow {
        height,
        reached: cut.land(|country| reached.contains(country)),
        land: cut.land(|country| !reached.contains(country)),
        told: page.count("flow-told", curves.len()),
        curves: curves.into_iter().map(|(_, curve)| curve).collect(),
        spots: spots(page, legs, &found, &cut),
        outside,
    })
}

fn curve(from: (f64, f64), to: (f64, f64), grams: i64, most: i64) -> Curve {
    let (dx, dy) = (to.0 - from.0, to.1 - from.1);
    // To the left of the way, so that forth and back do not cover each other.
    let bend = (from.0.midpoint(to.0) + dy * 0.18, from.1.midpoint(to.1) - dx * 0.18);
    #[expect(clippy::cast_precision_loss, reason = "only drawn")]
    let share = (grams.max(0) as f64 / most.max(1) as f64).sqrt();
    Curve {
        path: format!(
            "M{:.0} {:.0}Q{:.0} {:.0} {:.0} {:.0}",
            from.0, from.1, bend.0, bend.1, to.0, to.1
        ),
        wide: format!("{:.1}", (share * CURVE).max(1.0)),
    }
}

fn spots(
    page: &Frame,
    legs: &BTreeMap<Leg, i64>,
    found: &BTreeMap<&Region, (f64, f64)>,
    cut: &Cut,
) -> Vec<Spot> {
    let weight = |region: &Region| -> i64 {
        let theirs = legs.iter().filter(|(leg, _)| leg.from == *region || leg.to == *region);
        theirs.map(|(_, grams)| *grams).sum()
    };
    let mut heaviest: Vec<&Region> = found.keys().copied().collect();
    heaviest.sort_by_key(|region| std::cmp::Reverse(weight(region)));
    let mut taken: Vec<[f64; 4]> = Vec::new();
    let spot = |region: &Region| {
        let (x, y) = cut.at(found[region]);
        let name = region_name(page, region);
        let letters = f64::from(u32::try_from(name.chars().count()).unwrap_or(99));
        let (long, high) = (letters * LETTER.0, LETTER.1);
        let places = [
            (x + 9.0, y + 5.0, "start", x + 9.0),
            (x - 9.0, y + 5.0, "end", x - 9.0 - long),
            (x, y - 11.0, "middle", x - long / 2.0),
            (x, y + 22.0, "middle", x - long / 2.0),
        ];
        let free = places.into_iter().find(|(_, foot, _, left)| {
            let mine = [*left, *foot - high, *left + long, *foot];
            let is_inside =
                *left >= 0.0 && *left + long <= WIDTH && *foot - high >= 0.0 && *foot <= cut.height;
            is_inside
                && taken.iter().all(|other| {
                    mine[0] >= other[2]
                        || mine[2] <= other[0]
                        || mine[1] >= other[3]
                        || mine[3] <= other[1]
                })
        });
        let (at, foot, anchor, left) = free.unwrap_or((x, y, "start", x));
        if free.is_some() {
            taken.push([left, foot - high, left + long, foot]);
        }
        let is_hub =
            legs.keys().any(|leg| leg.to == *region) && legs.keys().any(|leg| leg.from == *region);
        Spot {
            x: format!("{x:.0}"),
            y: format!("{y:.0}"),
            name: if free.is_some() { name } else { String::new() },
            name_at: (format!("{at:.0}"), format!("{foot:.0}")),
            anchor,
            is_hub,
        }
    };
    heaviest.into_iter().map(spot).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Language;

    fn region(country: &str, code: &str) -> Region {
        Region { country: country.into(), code: code.into() }
    }

    #[test]
    fn crimea_lies_in_ukraine_and_every_ring_has_a_country() {
        // Simferopol, and Krasnodar on the other side of the strait.
        let inside = |east: f64, north: f64, country: &str| {
            let rings = outline().iter().filter(|(code, _)| &**code == country);
            rings.map(|(_, ring)| ring).any(|ring| {
                let mut is_in = false;
                for (at, a) in ring.iter().enumerate() {
                    let b = ring[(at + ring.len() - 1) % ring.len()];
                    let (ax, ay) = (f64::from(a.0) / 100.0, f64::from(a.1) / 100.0);
                    let (bx, by) = (f64::from(b.0) / 100.0, f64::from(b.1) / 100.0);
                    if (ay > north) != (by > north)
                        && east < (bx - ax) * (north - ay) / (by - ay) + ax
                    {
                        is_in = !is_in;
                    }
                }
                is_in
            })
        };
        assert!(inside(34.1, 45.0, "UA") && !inside(34.1, 45.0, "RU"));
        assert!(inside(39.0, 45.1, "RU") && !inside(39.0, 45.1, "UA"));
        assert!(inside(33.4, 35.2, "CY"), "the whole island");
        for (country, ring) in outline() {
            assert!(ring.len() >= 3, "{country}");
            assert!(crate::catalogue::areas().named(country).is_some(), "{country}");
        }
    }

    #[test]
    fn a_map_shows_what_lies_on_its_land_and_names_what_does_not() {
        let page = Frame::sample(Language::En);
        let leg = |from, to| Leg { from, to };
        let legs: BTreeMap<Leg, i64> = [
            (leg(region("PL", ""), region("UA", "15")), 400),
            (leg(region("US", ""), region("UA", "15")), 9_000),
            (leg(region("UA", "15"), region("UA", "07")), 100),
        ]
        .into();
        let drawn = drawn(&page, &legs).expect("two legs on land");
        assert_eq!(drawn.curves.len(), 2);
        // The root of a quarter is a half.
        let wide: Vec<f64> =
            drawn.curves.iter().map(|curve| curve.wide.parse().expect("a width")).collect();
        assert!((wide[0] / wide[1] - 2.0).abs() < 0.1, "{wide:?}");
        assert_eq!(drawn.outside, ["United States"]);
        assert_eq!(drawn.spots.iter().filter(|spot| spot.is_hub).count(), 1);
        assert!(!drawn.reached.is_empty() && !drawn.land.is_empty());
    }

    #[test]
    fn nothing_on_land_is_no_map() {
        let page = Frame::sample(Language::En);
        assert_eq!(super::drawn(&page, &BTreeMap::new()), None);
        let leg = Leg { from: region("US", ""), to: region("UA", "15") };
        assert_eq!(super::drawn(&page, &[(leg, 5)].into()), None);
    }
}

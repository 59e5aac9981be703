//! One vehicle on the map: its way from start to end, arrows along it, its number on it.

use std::fmt::Write as _;

use crate::route::plan::{Doing, Route};

use super::super::Instance;
use super::frame::Frame;
use super::{COLOURS, DASHES, index, length};

/// Legs shorter than this on paper have no arrow.
const ARROW_LEG_MIN: f64 = 46.0;
/// Vehicles that drive together are drawn side by side.
const ASIDE: [&str; 3] = ["0 0", "0.8 2.6", "2.6 -0.8"];
/// Radius of a number's badge, and how far from each other two must be.
const BADGE: f64 = 9.0;
const APART: f64 = 2.2 * BADGE;

/// A vehicle's way, on paper.
pub(super) struct Tour<'a> {
    instance: &'a Instance,
    /// Its number in the problem.
    vehicle: u32,
    /// Its number among those that are used, by which it gets its colour.
    turn: usize,
    points: Vec<(f64, f64)>,
    metres: i64,
    pub(super) stops: usize,
}

impl<'a> Tour<'a> {
    pub(super) fn of(instance: &'a Instance, route: &Route, turn: usize, frame: &Frame) -> Self {
        let problem = &instance.problem;
        let vehicle = &problem.vehicles[index(route.vehicle)];
        let mut places = vec![vehicle.start];
        for span in &route.spans {
            if let Doing::Drive { to } = span.doing
                && places.last() != Some(&to)
            {
                places.push(to);
            }
        }
        let table = &problem.tables[index(vehicle.table)];
        let leg =
            |pair: &[u32]| table.metres[index(pair[0]) * problem.places.len() + index(pair[1])];
        Self {
            instance,
            vehicle: route.vehicle,
            turn,
            metres: places.windows(2).map(|pair| i64::from(leg(pair))).sum(),
            points: places.iter().map(|&at| frame.point(instance.points[index(at)])).collect(),
            stops: route.acts().count(),
        }
    }

    /// What the text calls it.
    pub(super) fn name(&self) -> u32 {
        self.instance.vehicles[index(self.vehicle)]
    }

    /// The kind of vehicle, where the text says it.
    pub(super) fn kind(&self) -> &str {
        &self.instance.kinds[index(self.vehicle)]
    }

    pub(super) fn length(&self) -> String {
        length(self.instance, self.metres)
    }

    /// Whether it stays at its last stop.
    pub(super) fn stays(&self) -> bool {
        self.instance.problem.vehicles[index(self.vehicle)].end.is_none()
    }

    /// Classes of its line: the colour by its number, and the dashes once all colours were used.
    pub(super) fn look(&self) -> String {
        let (colour, dash) = (self.colour(), self.turn / COLOURS.len() % DASHES.len());
        if dash == 0 { format!("c{colour}") } else { format!("c{colour} d{dash}") }
    }

    pub(super) fn colour(&self) -> usize {
        self.turn % COLOURS.len()
    }

    /// Its line, with arrows in the middle of legs that are long enough.
    pub(super) fn way(&self) -> String {
        let (name, look, colour) = (self.name(), self.look(), self.colour());
        let (aside, length) = (ASIDE[self.turn % ASIDE.len()], self.length());
        let mut text = format!(
            "<g transform=\"translate({aside})\"><title>vehicle {name}, {length}</title>\n"
        );
        write!(text, "<polyline class=\"{look} way\" style=\"fill: none\" points=\"").expect(FITS);
        for (x, y) in &self.points {
            write!(text, "{x:.1},{y:.1} ").expect(FITS);
        }
        text.push_str("\"/>\n");
        for pair in self.points.windows(2) {
            let ((ax, ay), (bx, by)) = (pair[0], pair[1]);
            let far = (bx - ax).hypot(by - ay);
            if far < ARROW_LEG_MIN {
                continue;
            }
            let (x, y) = (f64::midpoint(ax, bx), f64::midpoint(ay, by));
            let turn = (by - ay).atan2(bx - ax).to_degrees();
            writeln!(
                text,
                "<path class=\"c{colour} tip\" style=\"stroke: none\" d=\"M6 0L-4 4.5L-4 -4.5Z\" \
                 transform=\"translate({x:.1} {y:.1}) rotate({turn:.0})\"/>"
            )
            .expect(FITS);
        }
        if let Some((x, y)) = self.points.last().filter(|_| self.stays()) {
            writeln!(
                text,
                "<circle class=\"c{colour} way\" style=\"fill: none\" cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"8\"/>"
            )
            .expect(FITS);
        }
        text + "</g>"
    }

    /// Points of its way at which its number may stand, the best first: far from where it starts.
    fn spots(&self) -> Vec<(f64, f64)> {
        let start = self.points[0];
        let mut spots: Vec<(f64, f64)> = self
            .points
            .windows(2)
            .flat_map(|pair| {
                let ((ax, ay), (bx, by)) = (pair[0], pair[1]);
                let part = move |share: f64| (ax + (bx - ax) * share, ay + (by - ay) * share);
                [part(0.35), part(0.65)]
            })
            .collect();
        let far = |&(x, y): &(f64, f64)| (x - start.0).hypot(y - start.1);
        spots.sort_by(|one, other| far(other).total_cmp(&far(one)));
        spots
    }
}

/// Why writing goes well.
const FITS: &str = "a string takes everything";

/// The number of each vehicle on its own way, where no other number is if that can be had.
pub(super) fn badges(tours: &[Tour<'_>]) -> Vec<String> {
    let mut taken: Vec<(f64, f64)> = Vec::new();
    let mut badges = Vec::new();
    for tour in tours {
        let spots = tour.spots();
        let is_free =
            |&&(x, y): &&(f64, f64)| taken.iter().all(|&(tx, ty)| (x - tx).hypot(y - ty) >= APART);
        let Some(&(x, y)) = spots.iter().find(is_free).or(spots.first()) else { continue };
        taken.push((x, y));
        badges.push(badge(tour, x, y));
    }
    badges
}

/// A number in a circle of the vehicle's colour.
pub(super) fn badge(tour: &Tour<'_>, x: f64, y: f64) -> String {
    let (name, colour) = (tour.name().to_string(), tour.colour());
    // Wider for longer numbers.
    let half = BADGE + if name.len() > 2 { 3.0 } else { 0.0 };
    format!(
        "<rect class=\"c{colour} badge\" x=\"{:.1}\" y=\"{:.1}\" width=\"{:.1}\" height=\"{:.1}\" rx=\"{BADGE}\"/>\
         <text class=\"number\" x=\"{x:.1}\" y=\"{:.1}\">{name}</text>",
        x - half,
        y - BADGE,
        2.0 * half,
        2.0 * BADGE,
        y + 4.0
    )
}

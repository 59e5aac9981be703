//! A plan as a drawing: one line for each vehicle over the places, as SVG.
//!
//! It is for looking at, not for measuring: straight lines, colours by turn.

use std::fmt::Write as _;

use crate::route::plan::{Doing, RoutePlan};

use super::Instance;

/// Width and height of the drawing.
const SIZE: f64 = 1000.0;

/// Draws a plan.
#[must_use]
pub fn picture(instance: &Instance, plan: &RoutePlan) -> String {
    let put = Frame::around(&instance.points);
    let mut text = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"-20 -20 {0} {0}\">\n\
         <rect x=\"-20\" y=\"-20\" width=\"{0}\" height=\"{0}\" fill=\"#fff\"/>\n",
        SIZE + 40.0
    );
    for (number, route) in plan.routes.iter().enumerate() {
        let mut places = vec![instance.problem.vehicles[route.vehicle as usize].start];
        for span in &route.spans {
            if let Doing::Drive { to } = span.doing
                && places.last() != Some(&to)
            {
                places.push(to);
            }
        }
        // The golden angle keeps neighbours in the list apart in colour.
        let hue = (number * 137) % 360;
        write!(
            text,
            "<polyline fill=\"none\" stroke=\"hsl({hue} 70% 40%)\" stroke-width=\"2\" points=\""
        )
        .expect("a string takes everything");
        for place in places {
            let (x, y) = put.point(instance.points[place as usize]);
            write!(text, "{x:.1},{y:.1} ").expect("a string takes everything");
        }
        text.push_str("\"/>\n");
    }
    for &point in &instance.points {
        let (x, y) = put.point(point);
        writeln!(text, "<circle cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"3\"/>")
            .expect("a string takes everything");
    }
    text + "</svg>\n"
}

/// Where the places lie, and how much they are to be shrunk.
struct Frame {
    left: f64,
    top: f64,
    scale: f64,
}

impl Frame {
    fn around(points: &[(f64, f64)]) -> Self {
        let least = |of: fn(&(f64, f64)) -> f64| points.iter().map(of).fold(f64::MAX, f64::min);
        let most = |of: fn(&(f64, f64)) -> f64| points.iter().map(of).fold(f64::MIN, f64::max);
        let (left, top) = (least(|p| p.0), least(|p| p.1));
        let wide = (most(|p| p.0) - left).max(most(|p| p.1) - top);
        Self { left, top, scale: if wide > 0.0 { SIZE / wide } else { 1.0 } }
    }

    fn point(&self, (x, y): (f64, f64)) -> (f64, f64) {
        ((x - self.left) * self.scale, (y - self.top) * self.scale)
    }
}

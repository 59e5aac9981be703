//! A planned convoy as it stands in the form with which it is kept in the books.

use busel_domain::convoy::WayHome;
use busel_planner::route::problem::DAY;

use super::{StepLine, Teller};
use crate::planning::convoy::{At, Convoy, Way};
use crate::seen::Seen;
use crate::sheet::Aboard;
use crate::views::convoys::{Filled, FilledVehicle, home_value};
use crate::views::eyes::Eyes;
use crate::views::frame::Frame;

/// Seats of a van or a pickup with one row of them; whoever has more says so.
const USUAL_SEATS: u8 = 3;

/// The form, filled in as the convoy was planned.
#[must_use]
pub fn as_filled(present: &Seen, page: &Frame, convoy: &Convoy) -> Filled {
    let teller = Teller { eyes: Eyes::of(present, &page.viewer), page, convoy };
    let ends = |way: &Way| {
        let last = way.halts.last().map_or(0, |halt| halt.until);
        way.back.map_or(last, |(_, back)| back)
    };
    let days = convoy.ways.iter().map(ends).max().unwrap_or_default() / DAY;
    let day = convoy.fleet.day;
    let vehicles = convoy.ways.iter().enumerate();
    Filled {
        plan: Some(convoy.plan),
        seen: String::new(),
        leaves: day.to_string(),
        ends: day.plus(i32::try_from(days).unwrap_or_default()).to_string(),
        vehicles: vehicles.map(|(at, way)| teller.vehicle(at, way)).collect(),
    }
}

impl Teller<'_> {
    fn vehicle(&self, at: usize, way: &Way) -> FilledVehicle {
        let crew = if self.convoy.fleet.with_two.contains(&way.vehicle) { "2" } else { "1" };
        // Whoever gives a vehicle away gives it to those at its last stop.
        let last = way.halts.last().filter(|_| way.is_given).map(|halt| halt.at);
        let given =
            if let Some(At::Group(group)) = last { group.to_string() } else { String::new() };
        let halts: Vec<_> = self.steps(way).iter().map(line).collect();
        FilledVehicle {
            kind: way.vehicle.to_string(),
            seats: USUAL_SEATS.to_string(),
            crew: crew.to_owned(),
            given,
            home: home_value(self.way_home(at, way)),
            aboard: Aboard { halts: halts.join("\n"), ..Aboard::default() },
            ..FilledVehicle::default()
        }
    }

    fn way_home(&self, at: usize, way: &Way) -> WayHome {
        let collects = |other: &Way| other.halts.iter().any(|halt| halt.collects.contains(&at));
        let with = self.convoy.ways.iter().position(collects);
        match with.and_then(|place| u8::try_from(place).ok()) {
            Some(place) => WayHome::With(place),
            None if way.pays_ride => WayHome::PaidRide,
            None if way.is_given => WayHome::Open,
            None => WayHome::Drives,
        }
    }
}

/// A step in a line, with a day that everybody reads, and by which a phone is told those of its run.
fn line(step: &StepLine) -> String {
    let acts = step.acts.join("; ");
    format!("{}  {}: {acts}", step.written, step.at)
}

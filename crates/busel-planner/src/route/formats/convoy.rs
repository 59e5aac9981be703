//! `busel-convoy-1`: a JSON of requests between towns, several depots and kinds of vehicles.
//!
//! ```text
//! {"format": "busel-convoy-1", "name": "…", "nodes": [[x, y], …],
//!  "requests": [{"id": 0, "p": node, "d": node, "kg": n, "litres": n,
//!                "p_tw": [[opens, closes], …], "d_tw": […], "p_service": n, "d_service": n}, …],
//!  "vehicles": [{"id": 0, "type": "van", "start": node, "end": node or null, "kg": n, "litres": n,
//!                "fixed": n, "per_km": n, "tw": [from, until]}, …]}
//! ```
//!
//! Times are minutes. Unless `km` and `minutes` give tables, a leg is 1.25 times the straight line
//! in whole kilometres, at 65 km an hour, and 90 minutes more where it crosses `x = 900`. The
//! fields for the rules of the road, all optional, stand in `convoy_rules.rs`.

use std::collections::HashMap;

use crate::route::problem::{
    From, GoodsClass, Request, Routing, Second, Stop, Table, Vehicle, Window, limits,
};

use super::convoy_rules;
use super::convoy_text::{GoodsText, HoursText, Pair, Rows, Text, VehicleText};
use super::{At, Fault, Instance, Kind, Wrong, lines};

/// Seconds of a minute.
pub(super) const MINUTE: Second = 60;

pub(super) fn read(text: &str) -> Result<Instance, Fault> {
    let text: Text = serde_json::from_str(text).map_err(|fault| Fault::of_json(&fault))?;
    if text.format != "busel-convoy-1" {
        return Err(Fault { at: At::List("format"), wrong: Wrong::Field("format") });
    }
    if text.vehicles.0.is_empty() {
        return Err(Fault { at: At::List("vehicles"), wrong: Wrong::NoVehicle });
    }
    let vehicles = numbers("vehicles", text.vehicles.0.iter().map(|vehicle| vehicle.id))?;
    numbers("requests", text.requests.0.iter().map(|request| request.id))?;
    let places = text.nodes.0.len();
    let mut problem = Routing {
        name: text.name.clone(),
        tables: vec![table(&text.nodes.0, text.km.as_ref(), text.minutes.as_ref())?],
        ..Routing::default()
    };
    for (at, vehicle) in text.vehicles.0.iter().enumerate() {
        let vehicle = vehicle.read(places);
        problem
            .vehicles
            .push(vehicle.map_err(|wrong| Fault { at: At::Record("vehicles", at), wrong })?);
    }
    for (at, request) in text.requests.0.iter().enumerate() {
        let request = request.read(places, &vehicles);
        problem
            .requests
            .push(request.map_err(|wrong| Fault { at: At::Record("requests", at), wrong })?);
    }
    convoy_rules::apply(&text, &mut problem)?;
    Ok(Instance {
        kind: Kind::Convoy,
        scale: 1,
        requests: text.requests.0.iter().map(|request| (Some(request.id), request.id)).collect(),
        vehicles: text.vehicles.0.iter().map(|vehicle| vehicle.id).collect(),
        kinds: text.vehicles.0.into_iter().map(|vehicle| vehicle.kind).collect(),
        said_at: (0..problem.requests.len()).map(|at| At::Record("requests", at)).collect(),
        points: text.nodes.0,
        problem,
    })
}

/// From the text's names to places in the list; each name once.
fn numbers(list: &'static str, ids: impl Iterator<Item = u32>) -> Result<HashMap<u32, u32>, Fault> {
    let mut numbers = HashMap::new();
    for (at, id) in ids.enumerate() {
        if numbers.insert(id, lines::place(at)).is_some() {
            return Err(Fault { at: At::Record(list, at), wrong: Wrong::Unknown("id") });
        }
    }
    Ok(numbers)
}

/// A non-negative number within the limits, `factor` times.
pub(super) fn amount(value: i64, factor: i64, field: &'static str) -> Result<i64, Wrong> {
    let scaled = value.checked_mul(factor).filter(|scaled| (0..=limits::NUMBER).contains(scaled));
    scaled.ok_or(Wrong::Field(field))
}

pub(super) fn node(value: u32, nodes: usize) -> Result<u32, Wrong> {
    match usize::try_from(value) {
        Ok(index) if index < nodes => Ok(value),
        Ok(_) | Err(_) => Err(Wrong::Field("node")),
    }
}

fn stop(place: u32, windows: &[Pair], service: i64) -> Result<Stop, Wrong> {
    let mut read: Vec<Window> = Vec::new();
    for &(opens, closes) in windows {
        let opens = amount(opens, MINUTE, "window")?;
        let closes = amount(closes, MINUTE, "window")?;
        if opens > closes || read.last().is_some_and(|before| opens <= before.closes) {
            return Err(Wrong::Window);
        }
        read.push(Window { opens, closes });
    }
    if read.is_empty() {
        return Err(Wrong::Window);
    }
    Ok(Stop { place, windows: read, service: amount(service, MINUTE, "service")? })
}

impl GoodsText {
    fn read(&self, nodes: usize, vehicles: &HashMap<u32, u32>) -> Result<Request, Wrong> {
        let from = match (self.p, self.aboard) {
            (Some(p), None) => From::Stop(stop(node(p, nodes)?, &self.p_tw.0, self.p_service)?),
            (None, None) => From::AnyStart,
            (None, Some(id)) => From::Aboard(*vehicles.get(&id).ok_or(Wrong::Unknown("vehicle"))?),
            (Some(_), Some(_)) => return Err(Wrong::Field("p")),
        };
        if !(1..=4).contains(&self.priority) {
            return Err(Wrong::Field("priority"));
        }
        Ok(Request {
            from,
            to: stop(node(self.d, nodes)?, &self.d_tw.0, self.d_service)?,
            grams: amount(self.kg, 1000, "kg")?,
            millilitres: amount(self.litres, 1000, "litres")?,
            priority: self.priority,
            needs: convoy_rules::traits(&self.needs.0)?,
            class: GoodsClass(self.class),
        })
    }
}

impl VehicleText {
    fn read(&self, nodes: usize) -> Result<Vehicle, Wrong> {
        let from = amount(self.tw.0, MINUTE, "tw")?;
        let until = amount(self.tw.1, MINUTE, "tw")?;
        if from > until {
            return Err(Wrong::Window);
        }
        let start = node(self.start, nodes)?;
        Ok(Vehicle {
            start,
            end: self.end.map(|end| node(end, nodes)).transpose()?,
            from,
            until,
            table: 0,
            grams: amount(self.kg, 1000, "kg")?,
            millilitres: amount(self.litres, 1000, "litres")?,
            fixed: amount(self.fixed, 1, "fixed")?,
            per_metre: amount(self.per_km, 1, "per_km")?,
            traits: convoy_rules::traits(&self.traits.0)?,
            hours: self.hours.map(HoursText::read),
            crew: convoy_rules::crew(self.crew.as_ref(), start, nodes)?,
            together: self.together,
        })
    }
}

/// The tables given, or those that the coordinates make.
fn table(points: &[(f64, f64)], km: Option<&Rows>, minutes: Option<&Rows>) -> Result<Table, Fault> {
    let leg = |at| Fault { at: At::Record("nodes", at), wrong: Wrong::Leg };
    let mut made = Table::default();
    for (at, from) in points.iter().enumerate() {
        for to in points {
            let length = 1.25 * (from.0 - to.0).hypot(from.1 - to.1) + 0.5;
            if length.is_nan() || length > 1e6 {
                return Err(leg(at));
            }
            let km = lines::floor(length);
            let border = if (from.0 < 900.0) == (to.0 < 900.0) { 0 } else { 90 };
            // 60 minutes for 65 km; rounding never meets a half, 13 being odd.
            let seconds = ((km * 24 + 13) / 26 + border) * MINUTE;
            made.metres.push(i32::try_from(km).map_err(|_| leg(at))?);
            made.seconds.push(i32::try_from(seconds).map_err(|_| leg(at))?);
        }
    }
    if let Some(rows) = km {
        made.metres = given(rows, points.len(), 1, "km")?;
    }
    if let Some(rows) = minutes {
        made.seconds = given(rows, points.len(), 60, "minutes")?;
    }
    Ok(made)
}

fn given(rows: &Rows, nodes: usize, factor: i32, list: &'static str) -> Result<Vec<i32>, Fault> {
    let fault = |at| Fault { at: At::Record(list, at), wrong: Wrong::Leg };
    let mut flat = Vec::with_capacity(nodes * nodes);
    for (at, row) in rows.0.iter().enumerate() {
        if row.0.len() != nodes {
            return Err(fault(at));
        }
        for &leg in &row.0 {
            let scaled = leg.checked_mul(factor).filter(|leg| *leg >= 0);
            flat.push(scaled.ok_or(fault(at))?);
        }
    }
    if rows.0.len() == nodes { Ok(flat) } else { Err(fault(rows.0.len())) }
}

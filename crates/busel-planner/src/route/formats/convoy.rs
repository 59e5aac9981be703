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

use serde::Deserialize;

use crate::route::problem::{
    From, GoodsClass, Request, Routing, Second, Stop, Table, Vehicle, Window, limits,
};

use super::convoy_rules::{self, CrewText, HoursText, RulesText};
use super::{At, Fault, Instance, Kind, Wrong, lines};

/// Seconds of a minute.
pub(super) const MINUTE: Second = 60;

#[derive(Deserialize)]
struct Text {
    format: String,
    #[serde(default)]
    name: String,
    nodes: Vec<(f64, f64)>,
    /// Told for other readers; a vehicle's start says all.
    #[serde(default, rename = "depots")]
    _depots: Vec<u32>,
    requests: Vec<GoodsText>,
    vehicles: Vec<VehicleText>,
    km: Option<Vec<Vec<i32>>>,
    minutes: Option<Vec<Vec<i32>>>,
    #[serde(flatten)]
    rules: RulesText,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct GoodsText {
    id: u32,
    /// None: the goods are aboard when any vehicle leaves, or aboard `aboard` already.
    p: Option<u32>,
    d: u32,
    kg: i64,
    litres: i64,
    #[serde(default)]
    p_tw: Vec<(i64, i64)>,
    d_tw: Vec<(i64, i64)>,
    #[serde(default)]
    p_service: i64,
    d_service: i64,
    aboard: Option<u32>,
    #[serde(default = "most_urgent")]
    priority: u8,
    #[serde(default)]
    needs: Vec<u8>,
    #[serde(default)]
    class: u8,
}

fn most_urgent() -> u8 {
    1
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct VehicleText {
    id: u32,
    #[serde(default, rename = "type")]
    _kind: String,
    start: u32,
    end: Option<u32>,
    kg: i64,
    litres: i64,
    fixed: i64,
    per_km: i64,
    tw: (i64, i64),
    #[serde(default)]
    traits: Vec<u8>,
    hours: Option<HoursText>,
    crew: Option<CrewText>,
    together: Option<u32>,
}

pub(super) fn read(text: &str) -> Result<Instance, Fault> {
    let text: Text = serde_json::from_str(text).map_err(|fault| {
        let at = if fault.line() == 0 { At::Whole } else { At::Line(fault.line()) };
        Fault { at, wrong: Wrong::Shape(fault.to_string()) }
    })?;
    let whole = |wrong| Fault { at: At::Whole, wrong };
    if text.format != "busel-convoy-1" {
        return Err(whole(Wrong::Field("format")));
    }
    if text.nodes.len() > limits::PLACES {
        return Err(whole(Wrong::TooMany("nodes")));
    }
    if text.requests.len() > limits::REQUESTS {
        return Err(whole(Wrong::TooMany("requests")));
    }
    match text.vehicles.len() {
        0 => return Err(whole(Wrong::NoVehicle)),
        count if count > limits::VEHICLES => return Err(whole(Wrong::TooMany("vehicles"))),
        _ => {}
    }
    let vehicles = numbers("vehicles", text.vehicles.iter().map(|vehicle| vehicle.id))?;
    numbers("requests", text.requests.iter().map(|request| request.id))?;
    let mut problem = Routing {
        name: text.name,
        tables: vec![table(&text.nodes, text.km, text.minutes)?],
        ..Routing::default()
    };
    for (at, vehicle) in text.vehicles.iter().enumerate() {
        let vehicle = vehicle.read(text.nodes.len());
        problem
            .vehicles
            .push(vehicle.map_err(|wrong| Fault { at: At::Record("vehicles", at), wrong })?);
    }
    for (at, request) in text.requests.iter().enumerate() {
        let request = request.read(text.nodes.len(), &vehicles);
        problem
            .requests
            .push(request.map_err(|wrong| Fault { at: At::Record("requests", at), wrong })?);
    }
    convoy_rules::apply(text.rules, text.nodes.len(), &mut problem)?;
    Ok(Instance {
        kind: Kind::Convoy,
        scale: 1,
        requests: text.requests.iter().map(|request| (Some(request.id), request.id)).collect(),
        vehicles: text.vehicles.iter().map(|vehicle| vehicle.id).collect(),
        points: text.nodes,
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

fn stop(place: u32, windows: &[(i64, i64)], service: i64) -> Result<Stop, Wrong> {
    if windows.len() > limits::WINDOWS {
        return Err(Wrong::TooMany("windows"));
    }
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
            (Some(p), None) => From::Stop(stop(node(p, nodes)?, &self.p_tw, self.p_service)?),
            (None, None) => From::AnyStart,
            (None, Some(id)) => From::Aboard(*vehicles.get(&id).ok_or(Wrong::Unknown("vehicle"))?),
            (Some(_), Some(_)) => return Err(Wrong::Field("p")),
        };
        if !(1..=4).contains(&self.priority) {
            return Err(Wrong::Field("priority"));
        }
        Ok(Request {
            from,
            to: stop(node(self.d, nodes)?, &self.d_tw, self.d_service)?,
            grams: amount(self.kg, 1000, "kg")?,
            millilitres: amount(self.litres, 1000, "litres")?,
            priority: self.priority,
            needs: convoy_rules::traits(&self.needs)?,
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
            traits: convoy_rules::traits(&self.traits)?,
            hours: self.hours.map(HoursText::read),
            crew: convoy_rules::crew(self.crew.as_ref(), start, nodes)?,
            together: self.together,
        })
    }
}

/// The tables given, or those that the coordinates make.
fn table(
    points: &[(f64, f64)],
    km: Option<Vec<Vec<i32>>>,
    minutes: Option<Vec<Vec<i32>>>,
) -> Result<Table, Fault> {
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
        made.metres = given(&rows, points.len(), 1, "km")?;
    }
    if let Some(rows) = minutes {
        made.seconds = given(&rows, points.len(), 60, "minutes")?;
    }
    Ok(made)
}

fn given(
    rows: &[Vec<i32>],
    nodes: usize,
    factor: i32,
    list: &'static str,
) -> Result<Vec<i32>, Fault> {
    let fault = |at| Fault { at: At::Record(list, at), wrong: Wrong::Leg };
    let mut flat = Vec::with_capacity(nodes * nodes);
    for (at, row) in rows.iter().enumerate() {
        if row.len() != nodes {
            return Err(fault(at));
        }
        for &leg in row {
            let scaled = leg.checked_mul(factor).filter(|leg| *leg >= 0);
            flat.push(scaled.ok_or(fault(at))?);
        }
    }
    if rows.len() == nodes { Ok(flat) } else { Err(fault(rows.len())) }
}

//! Answers as texts: lines `Route 1 : 5 3 8` of nodes, or for convoys a JSON of vehicles.
//!
//! What is written can be read again, by us and by the independent checkers of the comparisons.
//! Reading says which vehicle does what in turn, and nothing about times.

use std::collections::{HashMap, HashSet};
use std::fmt::Write as _;

use serde::{Deserialize, Serialize};

use crate::route::drive::Road;
use crate::route::drive::totals::assemble;
use crate::route::drive::whole::timelines;
use crate::route::plan::{Act, Doing, Route, RoutePlan, Span, Why};
use crate::route::problem::{From, PlaceNo, RequestNo, Routing, Second, VehicleNo};

use super::{At, Fault, Instance, Kind, Wrong};

/// What one vehicle does, in turn.
pub type Turn = (VehicleNo, Vec<Act>);

/// One vehicle's stops in a JSON answer: `"p"`, `"d"` or `"collect"`, and of what.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct RouteText {
    vehicle: u32,
    stops: Vec<(String, u32)>,
}

/// Writes which vehicle does what.
#[must_use]
pub fn write(instance: &Instance, plan: &RoutePlan) -> String {
    let turns = plan.routes.iter().map(|route| (route.vehicle, route.acts()));
    match instance.kind {
        Kind::Convoy => {
            let routes: Vec<RouteText> = turns
                .map(|(vehicle, acts)| RouteText {
                    vehicle: instance.vehicles[index(vehicle)],
                    stops: acts.map(|act| stop_text(instance, act)).collect(),
                })
                .collect();
            serde_json::to_string(&routes).expect("numbers and words can always be written") + "\n"
        }
        Kind::Customers | Kind::Pairs => {
            let name = &instance.problem.name;
            let mut text = format!(
                "Instance name : {name}\nAuthors : busel\nDate : -\nReference : -\nSolution\n"
            );
            for ((_, acts), number) in turns.zip(1..) {
                write!(text, "Route {number} :").expect("a string takes everything");
                for act in acts {
                    let node = match act {
                        Act::PickUp(request) => instance.requests[index(request)].0,
                        Act::Deliver(request) => Some(instance.requests[index(request)].1),
                        Act::Collect(_) => None,
                    };
                    if let Some(node) = node {
                        write!(text, " {node}").expect("a string takes everything");
                    }
                }
                text.push('\n');
            }
            text
        }
    }
}

fn stop_text(instance: &Instance, act: Act) -> (String, u32) {
    match act {
        Act::PickUp(request) => ("p".to_owned(), instance.requests[index(request)].1),
        Act::Deliver(request) => ("d".to_owned(), instance.requests[index(request)].1),
        Act::Collect(vehicle) => ("collect".to_owned(), instance.vehicles[index(vehicle)]),
    }
}

fn index(number: u32) -> usize {
    usize::try_from(number).expect("a number of a list fits")
}

/// Reads which vehicle does what.
///
/// # Errors
///
/// The first [`Fault`] met: a stop or vehicle that is not in the problem, or named twice.
pub fn read(instance: &Instance, text: &str) -> Result<Vec<Turn>, Fault> {
    match instance.kind {
        Kind::Convoy => read_convoy(instance, text).map_err(|fault| fault.placed(text)),
        Kind::Customers | Kind::Pairs => read_lines(instance, text),
    }
}

fn number(at: usize) -> u32 {
    u32::try_from(at).expect("the limits keep lists far below u32")
}

fn read_lines(instance: &Instance, text: &str) -> Result<Vec<Turn>, Fault> {
    let mut acts: HashMap<u32, Act> = HashMap::new();
    for (at, &(pickup, delivery)) in instance.requests.iter().enumerate() {
        acts.insert(delivery, Act::Deliver(number(at)));
        if let Some(pickup) = pickup {
            acts.insert(pickup, Act::PickUp(number(at)));
        }
    }
    let mut turns: Vec<Turn> = Vec::new();
    for (line, at) in text.lines().zip(1..) {
        let word = line.trim_start();
        let is_route = word.get(..5).is_some_and(|word| word.eq_ignore_ascii_case("route"));
        if !is_route {
            continue;
        }
        // Behind `Route 7 :` or `Route #7:`; the number itself says nothing.
        let rest = word[5..].trim_start_matches([' ', '\t', '#']);
        let rest = rest.trim_start_matches(|letter: char| letter.is_ascii_digit());
        let rest = rest.trim_start().strip_prefix(':').unwrap_or(rest);
        let mut doing = Vec::new();
        for word in rest.split_ascii_whitespace().filter(|word| *word != "0") {
            let node: u32 = word.parse().map_err(|_| Wrong::Field("node").on(at))?;
            // Each node is taken out once it was named.
            doing.push(acts.remove(&node).ok_or(Wrong::Unknown("node").on(at))?);
        }
        if !doing.is_empty() {
            if turns.len() == instance.vehicles.len() {
                return Err(Wrong::TooMany("routes").on(at));
            }
            turns.push((number(turns.len()), doing));
        }
    }
    Ok(turns)
}

fn read_convoy(instance: &Instance, text: &str) -> Result<Vec<Turn>, Fault> {
    let routes: Vec<RouteText> =
        serde_json::from_str(text).map_err(|fault| Fault::of_json(&fault))?;
    let named = |ids: &mut dyn Iterator<Item = u32>| -> HashMap<u32, u32> {
        ids.enumerate().map(|(at, id)| (id, number(at))).collect()
    };
    let requests = named(&mut instance.requests.iter().map(|names| names.1));
    let vehicles = named(&mut instance.vehicles.iter().copied());
    let mut used: HashSet<VehicleNo> = HashSet::new();
    let mut done: HashSet<(bool, RequestNo)> = HashSet::new();
    let mut turns = Vec::new();
    for (at, route) in routes.iter().enumerate() {
        let unknown = |what| Fault { at: At::Record("routes", at), wrong: Wrong::Unknown(what) };
        let vehicle = *vehicles.get(&route.vehicle).ok_or(unknown("vehicle"))?;
        if !used.insert(vehicle) {
            return Err(unknown("vehicle"));
        }
        let mut acts = Vec::new();
        for (doing, id) in &route.stops {
            if doing == "collect" {
                acts.push(Act::Collect(*vehicles.get(id).ok_or(unknown("vehicle"))?));
                continue;
            }
            let request = *requests.get(id).ok_or(unknown("request"))?;
            let is_pickup = match doing.as_str() {
                "p" => true,
                "d" => false,
                _ => return Err(unknown("stop")),
            };
            let has_stop = !is_pickup
                || matches!(instance.problem.requests[index(request)].from, From::Stop(_));
            if !has_stop || !done.insert((is_pickup, request)) {
                return Err(unknown("stop"));
            }
            acts.push(if is_pickup { Act::PickUp(request) } else { Act::Deliver(request) });
        }
        turns.push((vehicle, acts));
    }
    Ok(turns)
}

/// The plan in which each vehicle does its turn as early as the rules let it; where they do not let
/// it at all, as early as windows do. Who comes too late then begins at once, and the checker will
/// say so.
#[must_use]
pub fn timeline(problem: &Routing, turns: &[Turn]) -> RoutePlan {
    if let Ok(road) = Road::new(problem)
        && let Ok(whole) = timelines(&road, turns)
    {
        return assemble(&road, whole);
    }
    let mut plan = RoutePlan::default();
    let mut left: Vec<RequestNo> = (0..number(problem.requests.len())).collect();
    for (vehicle, acts) in turns.iter().filter(|(_, acts)| !acts.is_empty()) {
        let facts = &problem.vehicles[index(*vehicle)];
        let mut way = Way {
            problem,
            table: facts.table,
            at: facts.start,
            moment: facts.from,
            metres: 0,
            spans: Vec::new(),
        };
        for &act in acts {
            way.act(act);
            if let Act::Deliver(request) = act {
                left.retain(|&other| other != request);
            }
        }
        if let Some(end) = facts.end {
            way.drive(end);
        }
        plan.totals.vehicles += 1;
        plan.totals.metres += way.metres;
        plan.totals.cost += facts.fixed + facts.per_metre * way.metres;
        plan.routes.push(Route { vehicle: *vehicle, spans: way.spans });
    }
    for &request in &left {
        let priority = problem.requests[index(request)].priority;
        plan.totals.unserved[usize::from(priority.clamp(1, 4) - 1)] += 1;
    }
    plan.unserved = left;
    plan
}

/// A vehicle under way.
struct Way<'a> {
    problem: &'a Routing,
    table: u32,
    at: PlaceNo,
    moment: Second,
    metres: i64,
    spans: Vec<Span>,
}

impl Way<'_> {
    fn add(&mut self, until: Second, doing: Doing) {
        if until > self.moment || matches!(doing, Doing::Act(_)) {
            self.spans.push(Span { from: self.moment, until, doing });
        }
        self.moment = until;
    }

    fn drive(&mut self, to: PlaceNo) {
        let leg = index(self.at) * self.problem.places.len() + index(to);
        let table = &self.problem.tables[index(self.table)];
        self.metres += i64::from(table.metres[leg]);
        self.add(self.moment + i64::from(table.seconds[leg]), Doing::Drive { to });
        self.at = to;
    }

    fn act(&mut self, act: Act) {
        let stop = match act {
            Act::PickUp(request) => match &self.problem.requests[index(request)].from {
                From::Stop(stop) => stop,
                From::AnyStart | From::Aboard(_) => return,
            },
            Act::Deliver(request) => &self.problem.requests[index(request)].to,
            // Where they are is where their own vehicle ends; that is for the rules to say.
            Act::Collect(_) => return self.add(self.moment, Doing::Act(act)),
        };
        self.drive(stop.place);
        let window = stop.windows.iter().find(|window| self.moment <= window.closes);
        let begin = window.map_or(self.moment, |window| self.moment.max(window.opens));
        self.add(begin, Doing::Stand(Why::Window));
        self.add(begin + stop.service, Doing::Act(act));
    }
}

//! A plan read once: whose route it is, where its acts are and which spans lie between them.
//!
//! Everything here is looked up, nothing is judged, but for names of things that do not exist: those
//! are found here and left out of what the rules see.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::violation::{At, List, Violation};
use crate::route::plan::{Act, Doing, Route, RoutePlan, Span};
use crate::route::problem::{
    AreaNo, From, PlaceNo, Post, Request, RequestNo, Routing, Stop, Table, Vehicle, VehicleNo,
};

/// What the rules look at.
pub(super) struct Reading<'a> {
    pub(super) problem: &'a Routing,
    pub(super) plan: &'a RoutePlan,
    /// The routes of vehicles that exist, each vehicle once.
    pub(super) journeys: Vec<Journey<'a>>,
}

/// The route of a vehicle.
pub(super) struct Journey<'a> {
    pub(super) number: VehicleNo,
    pub(super) vehicle: &'a Vehicle,
    pub(super) spans: &'a [Span],
    /// The ways between its acts, from its start and to its end.
    pub(super) legs: Vec<Leg>,
    /// The spans after its last act, if it has no end to go to.
    pub(super) stays: Range<usize>,
    /// The requests aboard when it leaves its start, by number.
    pub(super) aboard: Vec<RequestNo>,
    /// Where it stays: its end, or else the place of its last act.
    pub(super) ends_at: Option<PlaceNo>,
}

/// The way from one place to the next at which something is done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Leg {
    pub(super) from: PlaceNo,
    pub(super) to: PlaceNo,
    /// Its spans, of which none is an act.
    pub(super) spans: Range<usize>,
}

/// A leg, or the part of one up to a post or on from there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Piece {
    pub(super) from: PlaceNo,
    pub(super) to: PlaceNo,
    pub(super) spans: Range<usize>,
    /// The areas whose curfew holds on it.
    pub(super) areas: [Option<AreaNo>; 2],
}

/// A border that is crossed on a leg.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Crossing {
    /// The span in which it is, and its post's number.
    pub(super) span: usize,
    pub(super) post: u32,
    /// The countries, the one that is left first.
    pub(super) countries: (u32, u32),
    /// The spans of the whole leg.
    pub(super) leg: Range<usize>,
}

impl<'a> Reading<'a> {
    /// Reads `plan`, telling of vehicles that do not exist or have two routes.
    pub(super) fn of(
        problem: &'a Routing,
        plan: &'a RoutePlan,
        found: &mut Vec<Violation>,
    ) -> Self {
        let numbers: Vec<_> = plan.routes.iter().map(|route| route.vehicle).collect();
        by_number(List::Routes, &numbers, problem.vehicles.len(), found);
        let mut routes = BTreeMap::<VehicleNo, (&Vehicle, &Route)>::new();
        for route in &plan.routes {
            if let Some(vehicle) = nth(&problem.vehicles, route.vehicle) {
                routes.entry(route.vehicle).or_insert((vehicle, route));
            }
        }
        let ends: BTreeMap<_, _> = routes
            .iter()
            .filter_map(|(&number, &(vehicle, route))| {
                Some((number, ends_at(problem, vehicle, route)?))
            })
            .collect();
        let journeys = routes.into_iter().map(|(number, (vehicle, route))| Journey {
            number,
            vehicle,
            spans: &route.spans,
            legs: legs(problem, vehicle, route, &ends),
            stays: if vehicle.end.is_none() { after_acts(route) } else { 0..0 },
            aboard: aboard(problem, number, route),
            ends_at: ends.get(&number).copied(),
        });
        Self { problem, plan, journeys: journeys.collect() }
    }

    /// The route of a vehicle, if it is used.
    pub(super) fn journey(&self, vehicle: VehicleNo) -> Option<&Journey<'a>> {
        self.journeys.iter().find(|journey| journey.number == vehicle)
    }

    /// The request of a number, if there is one.
    pub(super) fn request(&self, number: RequestNo) -> Option<&'a Request> {
        nth(&self.problem.requests, number)
    }

    /// The table a vehicle drives by.
    pub(super) fn table(&self, vehicle: &Vehicle) -> Option<&'a Table> {
        nth(&self.problem.tables, vehicle.table)
    }

    /// The post of a number, if there is one.
    pub(super) fn post(&self, number: u32) -> Option<&'a Post> {
        nth(&self.problem.posts, number)
    }

    fn area(&self, place: PlaceNo) -> Option<AreaNo> {
        nth(&self.problem.places, place)?.area
    }

    /// The country a place lies in; none for a place without an area.
    fn country(&self, place: PlaceNo) -> Option<u32> {
        Some(nth(&self.problem.areas, self.area(place)?)?.country)
    }

    /// The two countries of a leg that has to cross a border, the one it leaves first.
    pub(super) fn border(&self, leg: &Leg) -> Option<(u32, u32)> {
        let sides = (self.country(leg.from)?, self.country(leg.to)?);
        (sides.0 != sides.1).then_some(sides)
    }

    /// The border a leg crosses: of more than one the first, if it has to cross any.
    pub(super) fn crossing(&self, journey: &Journey<'_>, leg: &Leg) -> Option<Crossing> {
        let countries = self.border(leg)?;
        let (span, post) = leg.borders(journey.spans).first().copied()?;
        Some(Crossing { span, post, countries, leg: leg.spans.clone() })
    }

    /// A leg as it is driven: in one, or to the post and on from there.
    pub(super) fn pieces(&self, journey: &Journey<'_>, leg: &Leg) -> Vec<Piece> {
        let Leg { from, to, ref spans } = *leg;
        let areas = [self.area(from), self.area(to)];
        let crossing = self.crossing(journey, leg);
        let at_post = crossing.and_then(|it| Some((it.span, self.post(it.post)?.place)));
        let Some((span, post)) = at_post else {
            return vec![Piece { from, to, spans: spans.clone(), areas }];
        };
        vec![
            Piece { from, to: post, spans: spans.start..span, areas: [areas[0], None] },
            Piece { from: post, to, spans: span + 1..spans.end, areas: [None, areas[1]] },
        ]
    }

    /// What a list of a table says of the way between two places.
    pub(super) fn between(&self, list: &[i32], from: PlaceNo, to: PlaceNo) -> Option<i128> {
        let places = self.problem.places.len();
        let (from, to) = (usize::try_from(from).ok()?, usize::try_from(to).ok()?);
        if from >= places || to >= places {
            return None;
        }
        list.get(from.checked_mul(places)?.checked_add(to)?).map(|&number| i128::from(number))
    }
}

impl Journey<'_> {
    /// The spans with their numbers.
    pub(super) fn numbered(&self) -> impl Iterator<Item = (At, Span)> + '_ {
        self.spans.iter().enumerate().map(|(span, &what)| (self.at(span), what))
    }

    /// The acts with the numbers of their spans.
    pub(super) fn acts(&self) -> impl Iterator<Item = (At, Act)> + '_ {
        self.numbered().filter_map(|(at, span)| Some((at, act(span)?)))
    }

    /// One of its spans by name.
    pub(super) fn at(&self, span: usize) -> At {
        At { vehicle: self.number, span }
    }
}

impl Leg {
    /// The spans of this leg in which a border is crossed, each with its post.
    pub(super) fn borders(&self, spans: &[Span]) -> Vec<(usize, u32)> {
        let posts = self.spans.clone().filter_map(|span| match spans[span].doing {
            Doing::Border { post } => Some((span, post)),
            Doing::Drive { .. } | Doing::Stand(_) | Doing::Act(_) => None,
        });
        posts.collect()
    }
}

/// The act of a span, if it is one.
pub(super) fn act(span: Span) -> Option<Act> {
    match span.doing {
        Doing::Act(act) => Some(act),
        Doing::Drive { .. } | Doing::Border { .. } | Doing::Stand(_) => None,
    }
}

/// How long a span lasts, in seconds; below 0 if it ends before it begins.
pub(super) fn lasts(span: Span) -> i128 {
    i128::from(span.until) - i128::from(span.from)
}

/// The thing of a number in its list, if there is one.
pub(super) fn nth<T>(list: &[T], number: u32) -> Option<&T> {
    list.get(usize::try_from(number).ok()?)
}

/// Tells of numbers that are not in the problem, stand twice or not by number.
pub(super) fn by_number(list: List, numbers: &[u32], count: usize, found: &mut Vec<Violation>) {
    for pair in numbers.windows(2) {
        if pair[1] <= pair[0] {
            found.push(Violation::NotByNumber { list, number: pair[1] });
        }
    }
    for &number in numbers {
        if usize::try_from(number).is_ok_and(|number| number >= count) {
            found.push(Violation::NotInProblem { list, number });
        }
    }
}

/// The stop at which an act of a request is done; none for what does not exist.
pub(super) fn stop(problem: &Routing, act: Act) -> Option<&Stop> {
    match act {
        Act::PickUp(number) => match &nth(&problem.requests, number)?.from {
            From::Stop(stop) => Some(stop),
            From::AnyStart | From::Aboard(_) => None,
        },
        Act::Deliver(number) => Some(&nth(&problem.requests, number)?.to),
        Act::Collect(_) => None,
    }
}

/// Where a vehicle stays: its end, or else the place of its last act. Who collects a crew last of
/// all and has no end stays nowhere that could be told.
fn ends_at(problem: &Routing, vehicle: &Vehicle, route: &Route) -> Option<PlaceNo> {
    vehicle.end.or_else(|| Some(stop(problem, route.acts().last()?)?.place))
}

/// The legs of a route; those from or to a place that cannot be told are left out, for the act
/// there is a violation of its own.
fn legs(
    problem: &Routing,
    vehicle: &Vehicle,
    route: &Route,
    ends: &BTreeMap<VehicleNo, PlaceNo>,
) -> Vec<Leg> {
    let mut legs = Vec::new();
    let (mut from, mut begin) = (Some(vehicle.start), 0);
    for (number, &span) in route.spans.iter().enumerate() {
        let Some(act) = act(span) else { continue };
        let to = match act {
            Act::PickUp(_) | Act::Deliver(_) => stop(problem, act).map(|stop| stop.place),
            Act::Collect(crew) => ends.get(&crew).copied(),
        };
        legs.extend(leg(from, to, begin..number));
        (from, begin) = (to, number + 1);
    }
    legs.extend(leg(from, vehicle.end, begin..route.spans.len()));
    legs
}

fn leg(from: Option<PlaceNo>, to: Option<PlaceNo>, spans: Range<usize>) -> Option<Leg> {
    Some(Leg { from: from?, to: to?, spans })
}

fn after_acts(route: &Route) -> Range<usize> {
    let last = route.spans.iter().rposition(|&span| act(span).is_some());
    last.map_or(0, |last| last + 1)..route.spans.len()
}

/// What is aboard when a route begins: all that is aboard this vehicle already, and of what may come
/// from any start whatever this route delivers.
fn aboard(problem: &Routing, vehicle: VehicleNo, route: &Route) -> Vec<RequestNo> {
    let delivers: BTreeSet<_> = route
        .acts()
        .filter_map(|act| match act {
            Act::Deliver(request) => Some(request),
            Act::PickUp(_) | Act::Collect(_) => None,
        })
        .collect();
    let is_aboard = |number: RequestNo, request: &Request| match request.from {
        From::Stop(_) => false,
        From::AnyStart => delivers.contains(&number),
        From::Aboard(whose) => whose == vehicle,
    };
    let numbered = (0..).zip(&problem.requests);
    numbered.filter(|&(number, request)| is_aboard(number, request)).map(|(n, _)| n).collect()
}

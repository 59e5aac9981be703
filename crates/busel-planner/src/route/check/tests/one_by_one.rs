//! The simplest planner whose plans are allowed: a vehicle takes one request, brings it and takes
//! the next. It knows neither posts nor curfews, rests or crews.

use crate::route::plan::{Act, Doing, Route, RoutePlan, Span, Totals, Why};
use crate::route::problem::{
    From, PlaceNo, Request, RequestNo, Routing, Second, Stop, Vehicle, VehicleNo,
};

/// What a vehicle does, as far as it is decided.
#[derive(Clone)]
struct Way<'a> {
    problem: &'a Routing,
    vehicle: &'a Vehicle,
    place: PlaceNo,
    now: Second,
    metres: i64,
    spans: Vec<Span>,
}

pub(super) fn one_by_one(problem: &Routing) -> RoutePlan {
    let mut plan = RoutePlan::default();
    let mut left: Vec<_> = (0..).zip(&problem.requests).collect();
    for (number, vehicle) in (0..).zip(&problem.vehicles) {
        let way = fill(problem, number, vehicle, &mut left);
        if way.spans.is_empty() {
            continue;
        }
        let way = way.goes_home().expect("nothing is begun that leaves no way home");
        plan.totals.vehicles += 1;
        plan.totals.metres += way.metres;
        plan.totals.cost += vehicle.fixed + vehicle.per_metre * way.metres;
        plan.routes.push(Route { vehicle: number, spans: way.spans });
    }
    for (number, request) in left {
        plan.unserved.push(number);
        plan.totals.unserved[usize::from(request.priority) - 1] += 1;
    }
    debug_assert!(plan.totals != Totals::default() || problem.requests.is_empty());
    plan
}

/// One request after the other, by number, each if the vehicle may carry it and is in time.
fn fill<'a>(
    problem: &'a Routing,
    number: VehicleNo,
    vehicle: &'a Vehicle,
    left: &mut Vec<(RequestNo, &'a Request)>,
) -> Way<'a> {
    let is_here = |request: &Request| request.from == From::Aboard(number);
    let carries_some = problem.requests.iter().any(is_here);
    let (place, now) = (vehicle.start, vehicle.from);
    let mut way = Way { problem, vehicle, place, now, metres: 0, spans: Vec::new() };
    left.retain(|&(number, request)| {
        let may = match request.from {
            From::Aboard(_) => is_here(request),
            // Goods from the start come alone, and first.
            From::AnyStart => !carries_some && way.spans.is_empty(),
            From::Stop(_) => !carries_some,
        };
        let fits = request.grams <= vehicle.grams && request.millilitres <= vehicle.millilitres;
        if !may || !fits || !vehicle.traits.holds(request.needs) {
            return true;
        }
        let Some(served) = way.clone().serves(number, request) else { return true };
        way = served;
        false
    });
    way
}

impl Way<'_> {
    /// This way, and then a request; none if the vehicle is too late or does not get home then.
    fn serves(mut self, number: RequestNo, request: &Request) -> Option<Self> {
        if let From::Stop(stop) = &request.from {
            self = self.halts(stop, Act::PickUp(number))?;
        }
        let served = self.halts(&request.to, Act::Deliver(number))?;
        served.clone().goes_home().map(|_| served)
    }

    fn halts(self, stop: &Stop, act: Act) -> Option<Self> {
        let way = self.drives(stop.place);
        let window = stop.windows.iter().find(|window| way.now <= window.closes)?;
        let begins = way.now.max(window.opens);
        Some(
            way.until(begins, Doing::Stand(Why::Window))
                .until(begins + stop.service, Doing::Act(act)),
        )
    }

    fn goes_home(self) -> Option<Self> {
        let home = self.vehicle.end.unwrap_or(self.place);
        let way = self.drives(home);
        (way.now <= way.vehicle.until).then_some(way)
    }

    fn drives(mut self, to: PlaceNo) -> Self {
        let table = &self.problem.tables[self.vehicle.table as usize];
        let way = self.place as usize * self.problem.places.len() + to as usize;
        self.metres += i64::from(table.metres[way]);
        self.place = to;
        let arrives = self.now + i64::from(table.seconds[way]);
        self.until(arrives, Doing::Drive { to })
    }

    /// Does something until a moment; an act also when it takes no time.
    fn until(mut self, until: Second, doing: Doing) -> Self {
        if until > self.now || matches!(doing, Doing::Act(_)) {
            self.spans.push(Span { from: self.now, until, doing });
        }
        self.now = until;
        self
    }
}

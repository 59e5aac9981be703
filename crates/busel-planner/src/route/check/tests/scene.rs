//! A problem on a line and a plan for it, in as few words as possible.

use crate::route::check::{Violation, check};
use crate::route::plan::{Act, Doing, Route, RoutePlan, Span, Why};
use crate::route::problem::{
    Crew, From, GoodsClass, Place, PlaceNo, Post, Request, Routing, Second, Stop, Table, Traits,
    Vehicle, VehicleNo, Window,
};

/// A problem and a plan.
#[derive(Debug, Clone)]
pub(super) struct Scene {
    pub(super) problem: Routing,
    pub(super) plan: RoutePlan,
}

impl Scene {
    pub(super) fn found(&self) -> Vec<Violation> {
        check(&self.problem, &self.plan)
    }

    /// The spans of a route, by its place in the plan.
    pub(super) fn spans(&mut self, route: usize) -> &mut Vec<Span> {
        &mut self.plan.routes[route].spans
    }

    /// Where goods are picked up.
    pub(super) fn pick_up(&mut self, request: usize) -> &mut Stop {
        match &mut self.problem.requests[request].from {
            From::Stop(stop) => stop,
            From::AnyStart | From::Aboard(_) => panic!("request {request} is not picked up"),
        }
    }

    /// Puts one more span of no time before a span.
    pub(super) fn insert(&mut self, route: usize, span: usize, doing: Doing) {
        let moment = match self.spans(route).get(span) {
            Some(next) => next.from,
            None => self.spans(route)[span - 1].until,
        };
        self.spans(route).insert(span, Span { from: moment, until: moment, doing });
    }

    /// Takes a span out.
    pub(super) fn remove(&mut self, route: usize, span: usize) {
        self.spans(route).remove(span);
    }

    /// Makes a span longer, or shorter, and moves what follows.
    pub(super) fn stretch(&mut self, route: usize, span: usize, seconds: Second) {
        self.spans(route)[span].until += seconds;
        self.delay(route, span + 1, seconds);
    }

    /// Moves a span and what follows.
    pub(super) fn delay(&mut self, route: usize, first: usize, seconds: Second) {
        for span in &mut self.spans(route)[first..] {
            span.from += seconds;
            span.until += seconds;
        }
    }
}

/// Places in a row, each `seconds` and `metres` from the next.
pub(super) fn a_row(places: i32, metres: i32, seconds: i32) -> Routing {
    let apart = |each: i32| -> Vec<i32> {
        let pairs = (0..places).flat_map(|from| (0..places).map(move |to| (from, to)));
        pairs.map(|(from, to)| (from - to).abs() * each).collect()
    };
    Routing {
        places: (0..places).map(|_| Place::default()).collect(),
        tables: vec![Table { metres: apart(metres), seconds: apart(seconds) }],
        ..Routing::default()
    }
}

/// A vehicle that returns to its start whenever it likes.
pub(super) fn a_vehicle(start: PlaceNo) -> Vehicle {
    Vehicle {
        start,
        end: Some(start),
        from: 0,
        until: 10_000_000,
        table: 0,
        grams: 1_000,
        millilitres: 1_000,
        fixed: 100,
        per_metre: 2,
        traits: Traits::default(),
        hours: None,
        crew: Crew { people: 1, seats: 2, home: start, must_return: false },
        together: None,
    }
}

/// A stop at any time.
pub(super) fn a_stop(place: PlaceNo, service: Second) -> Stop {
    Stop { place, windows: vec![Window { opens: 0, closes: 10_000_000 }], service }
}

/// Light goods of priority 1.
pub(super) fn goods(from: From, to: Stop) -> Request {
    Request {
        from,
        to,
        grams: 1,
        millilitres: 1,
        priority: 1,
        needs: Traits::default(),
        class: GoodsClass::default(),
    }
}

/// A post of places without area, always open, without a queue.
pub(super) fn a_post(place: PlaceNo, between: (u32, u32)) -> Post {
    Post { place, between, open: Vec::new(), wait: [0; 24] }
}

/// A route from a moment on: how long each thing lasts, and what it is.
pub(super) fn route(vehicle: VehicleNo, begins: Second, steps: &[(Second, Doing)]) -> Route {
    let mut now = begins;
    let spans = steps.iter().map(|&(lasts, doing)| {
        let from = now;
        now += lasts;
        Span { from, until: now, doing }
    });
    Route { vehicle, spans: spans.collect() }
}

pub(super) const fn drive(to: PlaceNo) -> Doing {
    Doing::Drive { to }
}

pub(super) const fn border(post: u32) -> Doing {
    Doing::Border { post }
}

pub(super) const fn stand(why: Why) -> Doing {
    Doing::Stand(why)
}

pub(super) const fn pick_up(request: u32) -> Doing {
    Doing::Act(Act::PickUp(request))
}

pub(super) const fn deliver(request: u32) -> Doing {
    Doing::Act(Act::Deliver(request))
}

pub(super) const fn collect(crew: VehicleNo) -> Doing {
    Doing::Act(Act::Collect(crew))
}

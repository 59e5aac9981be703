//! The search's own numbers of places and requests: neighbours have neighbouring numbers, so that
//! what is looked at together lies together in memory.
//!
//! Most of the search's time goes into waiting for memory; with a thousand places a quarter of it
//! was saved by nothing but this. Outside of the model nobody knows these numbers.

use super::model::{ix, no};
use crate::route::problem::{From, Request, Routing};

/// Which number of ours is which of the problem's.
#[derive(Debug, Default)]
pub(super) struct Numbers {
    /// Ours of each of the problem's places.
    places: Vec<u32>,
    /// The problem's of each of our requests.
    requests: Vec<u32>,
}

impl Numbers {
    pub(super) fn new(problem: &Routing) -> Self {
        let places = chain(problem);
        let mut requests: Vec<u32> = (0..no(problem.requests.len())).collect();
        let key = |request: &Request| {
            let from = match &request.from {
                From::Stop(stop) => stop.place,
                From::AnyStart | From::Aboard(_) => request.to.place,
            };
            (places[ix(request.to.place)], places[ix(from)])
        };
        // By the delivery, for pickups often share a place. The sort is stable.
        requests.sort_by_key(|&request| key(&problem.requests[ix(request)]));
        Self { places, requests }
    }

    /// Our number of a place of the problem's.
    pub(super) fn place(&self, place: u32) -> u32 {
        self.places[ix(place)]
    }

    /// Our number of each place of the problem's.
    pub(super) fn places(&self) -> &[u32] {
        &self.places
    }

    /// The problem's number of a request of ours.
    pub(super) fn request(&self, request: u32) -> u32 {
        self.requests[ix(request)]
    }

    /// The problem's requests in the sequence of ours.
    pub(super) fn requests<'a>(&self, problem: &'a Routing) -> impl Iterator<Item = &'a Request> {
        self.requests.iter().map(|&request| &problem.requests[ix(request)])
    }
}

/// The number of each place in a chain that goes on to the nearest place not yet in it.
fn chain(problem: &Routing) -> Vec<u32> {
    let count = problem.places.len();
    let mut numbers = vec![0; count];
    let mut left: Vec<usize> = (0..count).collect();
    let mut here = 0;
    for number in 0..no(count) {
        let row = &problem.tables[0].metres[here * count..][..count];
        let Some(at) = (0..left.len()).min_by_key(|&at| (row[left[at]], left[at])) else { break };
        here = left.swap_remove(at);
        numbers[here] = number;
    }
    numbers
}

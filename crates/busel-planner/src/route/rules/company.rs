//! Companies: vehicles that cross a border together.
//!
//! [`Gates`] say from when on the vehicles of a company may join the queue of a post, each way, and
//! where each crew that waits for a seat is. They are what one vehicle knows of the others;
//! [`whole`](super::super::drive::whole) finds them.

use super::border::Crossing;
use crate::route::problem::{PlaceNo, Routing, Second, VehicleNo};

/// What a vehicle knows of the others: when its company is at each post, and where crews wait.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Gates {
    /// By company, post and direction; empty while nobody waits for anybody.
    posts: Vec<Second>,
    /// Posts of the problem, both ways.
    ways: usize,
    /// By vehicle; shorter than the list of vehicles when the rest stay nowhere.
    crews: Vec<Option<Waiting>>,
}

/// A crew that waits for a seat.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Waiting {
    /// Where its vehicle ended.
    pub place: PlaceNo,
    /// When it ended.
    pub from: Second,
}

impl Gates {
    /// Everybody on their own.
    #[must_use]
    pub fn open() -> Self {
        Self::default()
    }

    /// From when on a company may join the queue; the beginning of time when nothing holds it.
    pub(crate) fn from(&self, company: usize, crossing: Crossing) -> Second {
        self.posts.get(self.place(company, crossing)).copied().unwrap_or(Second::MIN)
    }

    /// Nobody of the company joins the queue before `from`. Gates are only ever moved later;
    /// `true` when this one was.
    pub(crate) fn hold(
        &mut self,
        problem: &Routing,
        company: usize,
        crossing: Crossing,
        from: Second,
    ) -> bool {
        self.ways = 2 * problem.posts.len();
        let place = self.place(company, crossing);
        if self.posts.len() <= place {
            self.posts.resize(place + 1, Second::MIN);
        }
        let moved = self.posts[place] < from;
        self.posts[place] = self.posts[place].max(from);
        moved
    }

    fn place(&self, company: usize, crossing: Crossing) -> usize {
        company * self.ways + 2 * crossing.post as usize + usize::from(crossing.direction)
    }

    /// Where and since when the crew of a vehicle waits for a seat.
    #[must_use]
    pub fn crew(&self, vehicle: VehicleNo) -> Option<Waiting> {
        self.crews.get(vehicle as usize).copied().flatten()
    }

    /// The crew of a vehicle waits for a seat, or no longer does.
    pub fn set_crew(&mut self, vehicle: VehicleNo, waiting: Option<Waiting>) {
        let vehicle = vehicle as usize;
        if self.crews.len() <= vehicle {
            self.crews.resize(vehicle + 1, None);
        }
        self.crews[vehicle] = waiting;
    }
}

/// The companies of a problem, numbered from 0, by vehicle.
pub(crate) fn numbers(problem: &Routing) -> Vec<Option<usize>> {
    let mut names: Vec<u32> = problem.vehicles.iter().filter_map(|one| one.together).collect();
    names.sort_unstable();
    names.dedup();
    let number = |name: u32| names.binary_search(&name).ok();
    problem.vehicles.iter().map(|vehicle| vehicle.together.and_then(number)).collect()
}

//! Where a vehicle is, when, with what aboard and how tired: all that its further way depends on.

use super::Road;
use super::Rule;
use super::diary::Diary;
use crate::route::plan::{Act, Doing, Why};
use crate::route::problem::{From, PlaceNo, RequestNo, Second, VehicleNo};
use crate::route::rules::apart::Beside;
use crate::route::rules::hours::Duty;
use crate::route::rules::load::{Bulk, Load};

/// A vehicle on its way, after some of its acts. Copy it to go on from here more than once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct State {
    pub(super) at: PlaceNo,
    /// People aboard, its own and those it brings home.
    pub(super) people: u32,
    pub(super) clock: Second,
    pub(super) metres: i64,
    pub(super) load: Load,
    pub(super) duty: Duty,
    pub(super) beside: Beside,
    /// Until it has driven or worked it is at home and rested, whatever the hour.
    pub(super) has_left: bool,
}

impl State {
    /// Where it is.
    #[must_use]
    pub fn place(&self) -> PlaceNo {
        self.at
    }

    /// When it is free to go on.
    #[must_use]
    pub fn clock(&self) -> Second {
        self.clock
    }

    /// Units of length driven so far.
    #[must_use]
    pub fn metres(&self) -> i64 {
        self.metres
    }

    /// People aboard: its own and those it brings home.
    #[must_use]
    pub fn people(&self) -> u32 {
        self.people
    }

    /// It stands until then. Before it has left, it just has not left.
    #[inline]
    pub(super) fn stand(&mut self, until: Second, why: Why, diary: &mut impl Diary) {
        if until > self.clock {
            if self.has_left {
                diary.note(self.clock, until, Doing::Stand(why));
            }
            self.clock = until;
        }
    }

    /// From now on its time counts.
    #[inline]
    pub(super) fn leave(&mut self) {
        if !self.has_left {
            self.has_left = true;
            self.duty = Duty::rested(self.clock);
        }
    }
}

impl Road<'_> {
    /// A vehicle at its start, with what is aboard it already.
    ///
    /// # Errors
    ///
    /// [`Rule::Load`] or [`Rule::Apart`] when that is too much or may not be together.
    pub fn start(&self, vehicle: VehicleNo) -> Result<State, Rule> {
        let one = self.vehicle(vehicle);
        let mut state = State {
            at: one.start,
            people: one.crew.people,
            clock: one.from,
            metres: 0,
            load: Load::default(),
            duty: Duty::default(),
            beside: Beside::default(),
            has_left: false,
        };
        for &request in &self.aboard[vehicle as usize] {
            self.had(vehicle, &mut state, request)?;
        }
        Ok(state)
    }

    /// A vehicle at its start, with everything aboard that these acts deliver without a pick-up.
    ///
    /// # Errors
    ///
    /// [`Rule::Load`] or [`Rule::Apart`] when that is too much or may not be together.
    pub fn begin(&self, vehicle: VehicleNo, acts: &[Act]) -> Result<State, Rule> {
        let mut state = self.start(vehicle)?;
        if !self.has_any_start {
            return Ok(state);
        }
        for act in acts {
            if let Act::Deliver(request) = *act
                && self.problem.requests[request as usize].from == From::AnyStart
            {
                self.had(vehicle, &mut state, request)?;
            }
        }
        Ok(state)
    }

    /// Says of a vehicle half on its way that these goods were aboard from the start as well: a
    /// later act delivers them ([`From::AnyStart`]).
    ///
    /// # Errors
    ///
    /// [`Rule::Load`] or [`Rule::Apart`] when that was ever too much; the state is then spoilt.
    pub fn had(
        &self,
        vehicle: VehicleNo,
        state: &mut State,
        request: RequestNo,
    ) -> Result<(), Rule> {
        let goods = &self.problem.requests[request as usize];
        if !state.load.had(self.tasks[2 * request as usize].bulk, self.most(vehicle)) {
            return Err(Rule::Load);
        }
        match &self.apart {
            Some(apart) if !apart.had(&mut state.beside, goods.class) => Err(Rule::Apart),
            Some(_) | None => Ok(()),
        }
    }

    /// What a vehicle takes.
    pub(super) fn most(&self, vehicle: VehicleNo) -> Bulk {
        let one = self.vehicle(vehicle);
        Bulk { grams: one.grams, millilitres: one.millilitres }
    }
}

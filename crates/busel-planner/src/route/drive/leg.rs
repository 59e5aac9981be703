//! One leg: from where a vehicle is to another place, through curfews, breaks and borders.

use super::diary::{Diary, Forget};
use super::{Gates, LEG_MAX, Road, Rule, State, Way};
use crate::route::plan::{Doing, Why};
use crate::route::problem::{Hours, PlaceNo, Second, Vehicle, VehicleNo};
use crate::route::rules::border::Crossing;
use crate::route::rules::curfew::Clock;
use crate::route::rules::hours::Next;

impl Road<'_> {
    /// Brings a vehicle to a place, as early as it gets there.
    ///
    /// # Errors
    ///
    /// The rule that keeps it from there; the state is then spoilt.
    pub fn go(
        &self,
        vehicle: VehicleNo,
        state: &mut State,
        to: PlaceNo,
        gates: &Gates,
    ) -> Result<(), Rule> {
        self.leg(vehicle, state, to, gates, &mut Forget)
    }

    #[inline]
    pub(super) fn leg(
        &self,
        vehicle: VehicleNo,
        state: &mut State,
        to: PlaceNo,
        gates: &Gates,
        diary: &mut impl Diary,
    ) -> Result<(), Rule> {
        match self.way(state.at, to) {
            Way::Free => self.drive(vehicle, state, to, None, diary)?,
            Way::Curfew(clock) => self.drive(vehicle, state, to, Some(clock), diary)?,
            Way::Border(border) => self.cross(vehicle, state, (border, to), gates, diary)?,
            Way::Closed => return Err(Rule::Border),
        }
        if state.clock > self.vehicle(vehicle).until { Err(Rule::Until) } else { Ok(()) }
    }

    /// Over the post that is left first, and on from there.
    #[inline(never)]
    fn cross<D: Diary>(
        &self,
        vehicle: VehicleNo,
        state: &mut State,
        (border, to): (u16, PlaceNo),
        gates: &Gates,
        diary: &mut D,
    ) -> Result<(), Rule> {
        let alone = Gates::open();
        let mut best: Result<(State, Crossing), Rule> = Err(Rule::Border);
        for &crossing in &self.borders[usize::from(border)] {
            // No post is left sooner than it is reached without a halt.
            let place = self.problem.posts[crossing.post as usize].place;
            let soonest = state.clock + self.seconds(vehicle, state.at, place);
            if best.is_ok_and(|(first, _): (State, _)| first.clock <= soonest) {
                continue;
            }
            let mut tried = *state;
            let came = self.to_post(vehicle, &mut tried, crossing, &alone, &mut Forget);
            best = match (came, best) {
                (Ok(()), Ok((first, _))) if first.clock <= tried.clock => best,
                (Ok(()), _) => Ok((tried, crossing)),
                (Err(_), Ok(_)) => best,
                (Err(rule), Err(_)) => Err(rule),
            };
        }
        let (left, crossing) = best?;
        if D::KEEPS || self.companies[vehicle as usize].is_some() {
            self.to_post(vehicle, state, crossing, gates, diary)?;
        } else {
            *state = left;
        }
        let clock = self.own[usize::from(self.sides[to as usize])];
        self.drive(vehicle, state, to, clock, diary)
    }

    /// At the wheel from one place to another.
    fn seconds(&self, vehicle: VehicleNo, from: PlaceNo, to: PlaceNo) -> Second {
        let table = &self.problem.tables[self.vehicle(vehicle).table as usize];
        table.seconds[from as usize * self.problem.places.len() + to as usize].into()
    }

    /// To a post, and out of it on the other side.
    fn to_post(
        &self,
        vehicle: VehicleNo,
        state: &mut State,
        crossing: Crossing,
        gates: &Gates,
        diary: &mut impl Diary,
    ) -> Result<(), Rule> {
        let post = crossing.post as usize;
        let clock = self.own[usize::from(self.sides[state.at as usize])];
        self.drive(vehicle, state, self.problem.posts[post].place, clock, diary)?;
        diary.comes(crossing, state.clock);
        if let Some(company) = self.companies[vehicle as usize] {
            state.stand(gates.from(company, crossing), Why::Company, diary);
        }
        state.leave();
        let left = self.queues[post].leave(state.clock);
        diary.note(state.clock, left, Doing::Border { post: crossing.post });
        state.clock = left;
        Ok(())
    }

    /// Within what one clock rules.
    #[inline]
    fn drive<D: Diary>(
        &self,
        vehicle: VehicleNo,
        state: &mut State,
        to: PlaceNo,
        clock: Option<u16>,
        diary: &mut D,
    ) -> Result<(), Rule> {
        let one = self.vehicle(vehicle);
        let table = &self.problem.tables[one.table as usize];
        let leg = state.at as usize * self.problem.places.len() + to as usize;
        let seconds = Second::from(table.seconds[leg]);
        state.metres += i64::from(table.metres[leg]);
        state.at = to;
        if clock.is_none() && one.hours.is_none() {
            if seconds > 0 {
                state.leave();
                diary.note(state.clock, state.clock + seconds, Doing::Drive { to });
                state.clock += seconds;
            }
            return Ok(());
        }
        self.halting(one, state, seconds, clock, diary)
    }

    /// Where a drive may have to halt. The vehicle is already told to be where it goes.
    #[inline(never)]
    fn halting<D: Diary>(
        &self,
        one: &Vehicle,
        state: &mut State,
        seconds: Second,
        clock: Option<u16>,
        diary: &mut D,
    ) -> Result<(), Rule> {
        if seconds == 0 {
            return Ok(());
        }
        let clock = clock.map(|number| &self.clocks[usize::from(number)]);
        match (&one.hours, clock) {
            (None, Some(clock)) if !D::KEEPS => {
                let from = state.clock;
                state.clock = clock.drive(from, seconds).ok_or(Rule::Curfew)?;
                state.leave();
                if state.clock - from > LEG_MAX { Err(Rule::Curfew) } else { Ok(()) }
            }
            (hours, clock) => {
                let hours = hours.as_ref();
                Pieces { hours, clock, to: state.at }.drive(state, seconds, diary)
            }
        }
    }
}

/// A leg driven in pieces, between the halts it needs.
struct Pieces<'a> {
    hours: Option<&'a Hours>,
    clock: Option<&'a Clock>,
    to: PlaceNo,
}

impl Pieces<'_> {
    fn drive(
        &self,
        state: &mut State,
        seconds: Second,
        diary: &mut impl Diary,
    ) -> Result<(), Rule> {
        if self.hours.is_some_and(|hours| !state.duty.may_drive(hours, seconds)) {
            return Err(Rule::Hours);
        }
        let (began, mut left) = (state.clock, seconds);
        while left > 0 {
            if state.clock - began > LEG_MAX {
                return Err(Rule::Curfew);
            }
            if let Some(clock) = self.clock {
                let opens = clock.opens(state.clock).ok_or(Rule::Curfew)?;
                state.stand(opens, Why::Curfew, diary);
            }
            state.leave();
            let mut piece = left;
            if let Some(hours) = self.hours {
                state.duty.wait(hours, state.clock);
                match state.duty.next(hours, state.clock) {
                    Next::Drive(most) => piece = piece.min(most),
                    Next::Pause(until) => {
                        state.stand(until, Why::Pause, diary);
                        continue;
                    }
                    Next::Rest(until) => {
                        state.stand(until, Why::Rest, diary);
                        continue;
                    }
                }
            }
            if let Some(clock) = self.clock {
                piece = piece.min(clock.closes(state.clock) - state.clock);
            }
            let until = state.clock + piece;
            diary.note(state.clock, until, Doing::Drive { to: self.to });
            state.clock = until;
            state.duty.drove(piece, until);
            left -= piece;
        }
        if state.clock - began > LEG_MAX { Err(Rule::Curfew) } else { Ok(()) }
    }
}

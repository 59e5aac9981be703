//! One act: the way to its stop, the wait for its window, and what it changes aboard.

use super::diary::{Diary, Forget};
use super::{Gates, Road, Rule, State, Task, Way};
use crate::route::plan::{Act, Doing, Why};
use crate::route::problem::{PlaceNo, Second, VehicleNo};
use crate::route::rules::hours::Duty;
use crate::route::rules::{crew, traits, windows};

/// How often a later departure is tried.
const DEPARTURES: u32 = 8;

/// Where and when an act may be done.
#[derive(Clone, Copy)]
struct Halt {
    act: Act,
    place: PlaceNo,
    service: Second,
    /// When those are there whom it waits for.
    ready: Second,
    /// The first window.
    opens: Second,
    closes: Second,
}

/// What a vehicle waits for before an act, in turn; each moment is not before the one above.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Waits {
    ready: Second,
    rested: Second,
    opens: Second,
}

impl Road<'_> {
    /// Does one more act, as early as the rules allow.
    ///
    /// That goods are aboard when they are delivered is the caller's business; what is delivered
    /// without a pick-up must be in the state already ([`begin`](Road::begin), [`had`](Road::had)).
    ///
    /// # Errors
    ///
    /// The rule that says no; the state is then spoilt.
    pub fn step(
        &self,
        vehicle: VehicleNo,
        state: &mut State,
        act: Act,
        gates: &Gates,
    ) -> Result<(), Rule> {
        self.act(vehicle, state, act, gates, &mut Forget)
    }

    #[inline]
    pub(super) fn act<D: Diary>(
        &self,
        vehicle: VehicleNo,
        state: &mut State,
        act: Act,
        gates: &Gates,
        diary: &mut D,
    ) -> Result<(), Rule> {
        let halt = self.halt(vehicle, state, act, gates)?;
        let one = self.vehicle(vehicle);
        if !state.has_left && (D::KEEPS || one.hours.is_some()) {
            state.clock = self.departure(vehicle, state, halt, gates)?;
        }
        self.leg(vehicle, state, halt.place, gates, diary)?;
        let Waits { ready, rested, opens: begin } = self.wait(vehicle, state, halt)?;
        state.stand(ready, Why::Passengers, diary);
        state.stand(rested, Why::Rest, diary);
        state.stand(begin, Why::Window, diary);
        state.leave();
        let until = begin + halt.service;
        if let Some(hours) = &one.hours {
            state.duty.wait(hours, begin);
            state.duty.worked(until);
        }
        diary.note(begin, until, Doing::Act(act));
        state.clock = until;
        if until > one.until { Err(Rule::Until) } else { Ok(()) }
    }

    /// Takes aboard or puts down, if everything but the time allows it.
    #[inline]
    fn halt(
        &self,
        vehicle: VehicleNo,
        state: &mut State,
        act: Act,
        gates: &Gates,
    ) -> Result<Halt, Rule> {
        let one = self.vehicle(vehicle);
        let (task, request) = match act {
            Act::PickUp(request) => (&self.tasks[2 * request as usize], request),
            Act::Deliver(request) => (&self.tasks[2 * request as usize + 1], request),
            Act::Collect(other) => {
                let other_one = self.vehicle(other);
                let waiting = gates.crew(other).ok_or(Rule::Crew)?;
                let place = waiting.place;
                if !crew::must_ride(other_one, place) || !crew::goes_home(one, other_one) {
                    return Err(Rule::Crew);
                }
                state.people += other_one.crew.people;
                if state.people > one.crew.seats {
                    return Err(Rule::Seats);
                }
                let (opens, closes) = (Second::MIN, Second::MAX);
                return Ok(Halt { act, place, service: 0, ready: waiting.from, opens, closes });
            }
        };
        if !traits::suit(one, task.needs) {
            return Err(Rule::Traits);
        }
        let picks_up = matches!(act, Act::PickUp(_));
        if !picks_up {
            state.load.put(task.bulk);
        } else if !state.load.take(task.bulk, self.most(vehicle)) {
            return Err(Rule::Load);
        }
        if let Some(apart) = &self.apart {
            let class = self.problem.requests[request as usize].class;
            if !picks_up {
                apart.put(&mut state.beside, class);
            } else if !apart.take(&mut state.beside, class) {
                return Err(Rule::Apart);
            }
        }
        let Task { place, service, opens, closes, .. } = *task;
        Ok(Halt { act, place, service, ready: Second::MIN, opens, closes })
    }

    /// Until when a vehicle that has come to a stop waits there.
    #[inline]
    fn wait(&self, vehicle: VehicleNo, state: &State, halt: Halt) -> Result<Waits, Rule> {
        let ready = state.clock.max(halt.ready);
        let mut waits = Waits { ready, rested: ready, opens: self.opens(halt, ready)? };
        if let Some(hours) = &self.vehicle(vehicle).hours {
            if !Duty::may_work(hours, halt.service) {
                return Err(Rule::Hours);
            }
            let rest = state.duty.rest_before(hours, waits.opens, halt.service);
            if let Some(rested) = rest.filter(|_| state.has_left) {
                waits.rested = ready.max(rested);
                waits.opens = self.opens(halt, waits.rested)?;
            }
        }
        Ok(waits)
    }

    /// The first moment from `at` on at which an act may begin.
    #[inline]
    fn opens(&self, halt: Halt, at: Second) -> Result<Second, Rule> {
        if at <= halt.closes {
            return Ok(at.max(halt.opens));
        }
        let later = self.stop_of(halt.act).and_then(|stop| windows::begin(&stop.windows, at));
        later.ok_or(Rule::Window)
    }

    /// When to leave the start so that the first act begins no later than it could, and the wait
    /// before it is short. What the wait is good for, a break or a rest, is left of it.
    #[inline(never)]
    fn departure(
        &self,
        vehicle: VehicleNo,
        state: &State,
        halt: Halt,
        gates: &Gates,
    ) -> Result<Second, Rule> {
        let arrive = |clock: Second| -> Result<(Second, Second, i64), Rule> {
            let mut tried = State { clock, ..*state };
            self.leg(vehicle, &mut tried, halt.place, gates, &mut Forget)?;
            let begin = self.wait(vehicle, &tried, halt)?.opens;
            Ok((begin, begin - tried.clock, tried.metres))
        };
        let mut leave = state.clock;
        let (begin, wait, metres) = arrive(leave)?;
        let keep = match &self.vehicle(vehicle).hours {
            Some(hours) if wait >= hours.rest => hours.rest,
            Some(hours) if wait >= hours.pause => hours.pause,
            Some(_) | None => 0,
        };
        // Who leaves later comes later to the post, and others would wait there.
        let has_company = self.companies[vehicle as usize].is_some();
        if has_company && matches!(self.way(state.at, halt.place), Way::Border(_)) {
            return Ok(leave);
        }
        let mut later = wait - keep;
        for _ in 0..DEPARTURES {
            if later <= 0 {
                break;
            }
            match arrive(leave + later) {
                Ok((same, wait, length)) if same == begin && length == metres && wait >= keep => {
                    leave += later;
                    later = wait - keep;
                }
                Ok(_) | Err(_) => later /= 2,
            }
        }
        Ok(leave)
    }
}

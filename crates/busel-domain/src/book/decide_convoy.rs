//! Rules about convoys: who may sit where, what is loaded, and how goods go on when a vehicle does not.

use std::collections::BTreeMap;

use crate::book::Book;
use crate::book::decide::next;
use crate::boxes::Contents;
use crate::convoy::{Convoy, ConvoyFact, Leading, Part, Stage, VehicleLine, Waited, check};
use crate::event::Fact;
use crate::ids::{ConvoyId, Thing, WaybillId};
use crate::ledger::Account;
use crate::quantity::Units;
use crate::refusal::Refusal;
use crate::time::Day;
use crate::waybill::{GoesOn, Onward, WayFact, Waybill};

impl Book {
    pub(super) fn lead(&self, leading: &Leading, today: Day) -> Result<Vec<Fact>, Refusal> {
        match leading {
            Leading::Form { plan, leaves, ends, vehicles, sheet } => {
                if *leaves < today {
                    return Err(Refusal::Past);
                }
                self.may_be_convoy(vehicles, *leaves, *ends)?;
                let convoy = next(self.convoys.keys().next_back(), ConvoyId(1), ConvoyId::next);
                let vehicles = vehicles.clone();
                let (plan, leaves, ends, sheet) = (*plan, *leaves, *ends, *sheet);
                let what = ConvoyFact::Formed { plan, leaves, ends, vehicles, sheet };
                Ok(vec![Fact::Convoy { convoy, what }])
            }
            Leading::Refit { convoy: id, seen, leaves, ends, vehicles, sheet } => {
                let convoy = self.open_convoy(*id)?;
                if convoy.sheet != *seen {
                    return Err(Refusal::Outdated(Thing::Convoy(*id)));
                }
                if vehicles.len() < convoy.vehicles.len() {
                    return Err(Refusal::NotTheSame);
                }
                self.may_be_convoy(vehicles, *leaves, *ends)?;
                let (leaves, ends, sheet) = (*leaves, *ends, *sheet);
                let what = ConvoyFact::Refitted { leaves, ends, vehicles: vehicles.clone(), sheet };
                Ok(vec![Fact::Convoy { convoy: *id, what }])
            }
            Leading::Load { convoy, vehicle, waybill } => {
                self.loadable((*convoy, *vehicle))?;
                self.paper_under_way(*waybill)?;
                self.may_change_vehicle(*waybill, (*convoy, *vehicle))?;
                Ok(vec![loaded((*convoy, *vehicle), *waybill)])
            }
            Leading::SetOut { convoy: id } => self.set_out(*id),
            Leading::BreakDown { convoy, vehicle } => {
                self.loadable((*convoy, *vehicle))?;
                let what = ConvoyFact::BrokeDown { vehicle: *vehicle };
                Ok(vec![Fact::Convoy { convoy: *convoy, what }])
            }
            Leading::Mend { convoy, vehicle } => {
                let known = self.open_convoy(*convoy)?.vehicle(*vehicle);
                let known = known.ok_or(Refusal::NoVehicle(*vehicle))?;
                if known.broken.is_none() {
                    return Err(Refusal::Settled(Thing::Convoy(*convoy)));
                }
                let what = ConvoyFact::Mended { vehicle: *vehicle };
                Ok(vec![Fact::Convoy { convoy: *convoy, what }])
            }
            Leading::Reissue { waybill, parts } => self.reissue(*waybill, parts),
            Leading::KeepAsReserve { waybill } => self.keep_as_reserve(*waybill),
            Leading::TellWait { post, hour, minutes } => tell_wait(post, *hour, *minutes),
            Leading::End { convoy: id, words } => {
                let convoy = self.open_convoy(*id)?;
                let papers = convoy.vehicles.iter().flat_map(|vehicle| &vehicle.waybills);
                let open = papers.copied().find(|id| self.paper_under_way(*id).is_ok());
                if let (Some(open), None) = (open, words) {
                    return Err(Refusal::StillOpen(Thing::Waybill(open)));
                }
                Ok(vec![Fact::Convoy { convoy: *id, what: ConvoyFact::Ended { words: *words } }])
            }
        }
    }

    fn keep_as_reserve(&self, waybill: WaybillId) -> Result<Vec<Fact>, Refusal> {
        let way = self.paper_under_way(waybill)?;
        if way.decided.is_some() {
            return Err(Refusal::Settled(Thing::Waybill(waybill)));
        }
        Ok(vec![Fact::OnWay(waybill, WayFact::KeptAsReserve)])
    }

    /// Somebody drives every vehicle, and everybody knows how to get home.
    fn set_out(&self, id: ConvoyId) -> Result<Vec<Fact>, Refusal> {
        let convoy = self.open_convoy(id)?;
        match convoy.stage {
            Stage::Planned => {}
            Stage::OnTheRoad(_) | Stage::Over(_) => {
                return Err(Refusal::Settled(Thing::Convoy(id)));
            }
        }
        let nobody = convoy.vehicles.iter().position(|it| it.line.crew == 0);
        if let Some(place) = nobody.and_then(|place| u8::try_from(place).ok()) {
            return Err(Refusal::NoCrew(place));
        }
        if let Some(place) = convoy.stranded().next() {
            return Err(Refusal::NoWayHome(place));
        }
        Ok(vec![Fact::Convoy { convoy: id, what: ConvoyFact::SetOut }])
    }

    fn may_be_convoy(
        &self,
        vehicles: &[VehicleLine],
        leaves: Day,
        ends: Day,
    ) -> Result<(), Refusal> {
        check(vehicles)?;
        if ends < leaves || leaves.plus(i32::from(Convoy::DAYS_MAX)) < ends {
            return Err(Refusal::TooManyDays(Convoy::DAYS_MAX));
        }
        for given in vehicles.iter().filter_map(|line| line.given) {
            self.known(Thing::Group(given.group))?;
            if let Some(offer) = given.offer {
                self.known(Thing::Offer(offer))?;
            }
        }
        Ok(())
    }

    /// A convoy that is not over.
    fn open_convoy(&self, id: ConvoyId) -> Result<&Convoy, Refusal> {
        let convoy = self.convoy(id).ok_or(Refusal::Unknown(Thing::Convoy(id)))?;
        if convoy.is_over() { Err(Refusal::Closed(Thing::Convoy(id))) } else { Ok(convoy) }
    }

    /// Refused unless goods can travel in this vehicle.
    fn loadable(&self, (id, place): (ConvoyId, u8)) -> Result<(), Refusal> {
        let convoy = self.open_convoy(id)?;
        let vehicle = convoy.vehicle(place).ok_or(Refusal::NoVehicle(place))?;
        if vehicle.broken.is_some() { Err(Refusal::BrokenDown(place)) } else { Ok(()) }
    }

    /// A paper goes with its vehicle: once that is on the road, its goods go on with new papers.
    fn may_change_vehicle(&self, id: WaybillId, to: (ConvoyId, u8)) -> Result<(), Refusal> {
        let Some(before) = self.carried_by(id) else { return Ok(()) };
        let is_planned = |id| self.convoy(id).is_some_and(|it| it.stage == Stage::Planned);
        if before == to {
            Err(Refusal::Settled(Thing::Waybill(id)))
        } else if is_planned(before.0) {
            Ok(())
        } else {
            Err(Refusal::Travels(Thing::Waybill(id)))
        }
    }

    fn paper_under_way(&self, id: WaybillId) -> Result<&Waybill, Refusal> {
        let way = self.waybill(id).ok_or(Refusal::Unknown(Thing::Waybill(id)))?;
        if way.is_under_way() { Ok(way) } else { Err(Refusal::Settled(Thing::Waybill(id))) }
    }

    fn reissue(&self, id: WaybillId, parts: &[Part]) -> Result<Vec<Fact>, Refusal> {
        let way = self.paper_under_way(id)?;
        if parts.is_empty() {
            return Err(Refusal::Empty);
        }
        if parts.len() > Convoy::VEHICLES_MAX {
            return Err(Refusal::TooMany(Convoy::VEHICLES_MAX));
        }
        let mut all = Contents::new();
        let mut boxes = Vec::new();
        let mut contents = Vec::new();
        for part in parts {
            if let Some(on) = part.on {
                self.loadable(on)?;
            }
            if let Some(to) = part.to {
                self.known(to.thing())?;
            }
            let inside = self.contents_of(way, part)?;
            boxes.extend(part.boxes.iter().copied());
            for (lot, units) in &inside {
                let sum = all.entry(*lot).or_default();
                *sum = sum.plus(*units);
            }
            contents.push(inside);
        }
        let (mut asked, (coming, _)) = (boxes.clone(), self.on_the_road(way));
        asked.sort_unstable();
        asked.dedup();
        if let Some(left) = coming.iter().find(|carton| !asked.contains(&carton.code)) {
            return Err(Refusal::NotAtHub(Thing::Box(left.code)));
        }
        if asked.len() != boxes.len() {
            return Err(Refusal::NotTheSame);
        }
        let mut open = self.still_on_road(way);
        for lot in all.keys() {
            open.entry(*lot).or_default();
        }
        for (lot, held) in open {
            let moved = all.get(&lot).copied().unwrap_or_default();
            if moved != held {
                let left = held.signed() - moved.signed();
                return Err(Refusal::DoesNotAddUp(Thing::Lot(lot), left));
            }
        }
        Ok(self.goes_on(way, parts, contents))
    }

    /// What goes on with a part; refused if a box of it does not travel with this paper.
    fn contents_of(&self, way: &Waybill, part: &Part) -> Result<Contents, Refusal> {
        let mut inside = part.loose.clone();
        inside.retain(|_, units| !units.is_zero());
        for code in &part.boxes {
            let carton = self.carton(*code).ok_or(Refusal::Unknown(Thing::Box(*code)))?;
            if carton.at != Some(Account::Road(way.id)) {
                return Err(Refusal::NotAtHub(Thing::Box(*code)));
            }
            for (lot, units) in &carton.contents {
                let sum = inside.entry(*lot).or_default();
                *sum = sum.plus(*units);
            }
        }
        if inside.is_empty() && part.boxes.is_empty() { Err(Refusal::Empty) } else { Ok(inside) }
    }

    /// The new papers: what is on them is for the same needs, one line of the old paper filled after the
    /// other.
    fn goes_on(&self, way: &Waybill, parts: &[Part], contents: Vec<Contents>) -> Vec<Fact> {
        let mut filled: BTreeMap<_, Units> = way.came.clone();
        let mut met = BTreeMap::new();
        let mut waybill = self.next_waybill();
        let mut goes_on = Vec::new();
        let mut rides = Vec::new();
        for (part, inside) in parts.iter().zip(contents) {
            let to = part.to.unwrap_or(way.to);
            let lines = if to == way.to {
                way.lines_of(inside, &mut filled)
            } else {
                self.lines_to(inside, to, &mut met)
            };
            rides.extend(part.on.map(|on| loaded(on, waybill)));
            let boxes = part.boxes.clone();
            goes_on.push(Onward { to, paper: GoesOn { waybill, lines, boxes } });
            waybill = waybill.next();
        }
        let fact = if goes_on.iter().all(|onward| onward.to == way.to) {
            let goes_on = goes_on.into_iter().map(|onward| onward.paper).collect();
            Fact::Reissued { waybill: way.id, goes_on }
        } else {
            Fact::OnWay(way.id, WayFact::SentOn { goes_on })
        };
        std::iter::once(fact).chain(rides).collect()
    }

    pub(super) fn next_waybill(&self) -> WaybillId {
        next(self.waybills.keys().next_back(), WaybillId(1), WaybillId::next)
    }
}

fn tell_wait(post: &str, hour: u8, minutes: u16) -> Result<Vec<Fact>, Refusal> {
    if post.is_empty() {
        return Err(Refusal::Empty);
    }
    let is_moment = hour < 24 && minutes <= Waited::MINUTES_MAX;
    if !is_moment || post.len() > VehicleLine::KIND_LENGTH_MAX {
        return Err(Refusal::TooLong);
    }
    Ok(vec![Fact::BorderWaited { post: post.into(), hour, minutes }])
}

fn loaded((convoy, vehicle): (ConvoyId, u8), waybill: WaybillId) -> Fact {
    Fact::Convoy { convoy, what: ConvoyFact::Loaded { vehicle, waybill } }
}

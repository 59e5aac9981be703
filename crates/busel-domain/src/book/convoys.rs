//! Convoys in the Book: asked and written down.

use std::sync::Arc;

use crate::book::Book;
use crate::convoy::{Convoy, ConvoyFact, Stage, Vehicle, VehicleLine, Waited};
use crate::event::{Event, Fact};
use crate::ids::{ConvoyId, WaybillId};
use crate::time::Moment;
use crate::waybill::{Decided, Destination, GoesOn, WayFact};

impl Book {
    /// All convoys, newest last.
    #[must_use]
    pub fn convoys(&self) -> impl ExactSizeIterator<Item = &Convoy> + DoubleEndedIterator {
        self.convoys.values().map(|convoy| &**convoy)
    }

    /// A convoy.
    #[must_use]
    pub fn convoy(&self, id: ConvoyId) -> Option<&Convoy> {
        self.convoys.get(&id).map(|convoy| &**convoy)
    }

    /// In which vehicle of which convoy that is not over a paper travels: its place, from 0.
    #[must_use]
    pub fn carried_by(&self, waybill: WaybillId) -> Option<(ConvoyId, u8)> {
        let open = self.convoys().rev().filter(|convoy| !convoy.is_over());
        open.into_iter().find_map(|convoy| Some((convoy.id, convoy.carrier(waybill)?)))
    }

    /// How long vehicles stood at a border post, the newest last.
    #[must_use]
    pub fn waited(&self, post: &str) -> &[Waited] {
        self.waited.get(post).map_or(&[], Vec::as_slice)
    }

    pub(super) fn apply_to_convoy(&mut self, event: &Event) {
        if let Fact::BorderWaited { post, hour, minutes } = &event.fact {
            let known = self.waited.entry(post.clone()).or_default();
            known.push(Waited { hour: *hour, minutes: *minutes, told: event.recorded.day() });
            let old = known.len().saturating_sub(Waited::KEPT);
            known.drain(..old);
        }
        let Fact::Convoy { convoy: id, what } = &event.fact else { return };
        match what {
            ConvoyFact::Formed { plan, leaves, ends, vehicles, sheet } => {
                let (plan, leaves, ends, sheet) = (*plan, *leaves, *ends, *sheet);
                let vehicles = vehicles.iter().map(as_vehicle).collect();
                let (stage, about, ended) = (Stage::Planned, sheet, None);
                let id = *id;
                let convoy =
                    Convoy { id, plan, leaves, ends, vehicles, stage, about, sheet, ended };
                self.convoys.insert(id, Arc::new(convoy));
            }
            ConvoyFact::Refitted { leaves, ends, vehicles, sheet } => {
                self.change_convoy(*id, |convoy| {
                    (convoy.leaves, convoy.ends, convoy.sheet) = (*leaves, *ends, *sheet);
                    for (place, line) in vehicles.iter().enumerate() {
                        match convoy.vehicles.get_mut(place) {
                            Some(known) => known.line = line.clone(),
                            None => convoy.vehicles.push(as_vehicle(line)),
                        }
                    }
                });
            }
            ConvoyFact::Loaded { vehicle, waybill } => {
                if let Some((before, _)) = self.carried_by(*waybill) {
                    self.change_convoy(before, |convoy| {
                        for vehicle in &mut convoy.vehicles {
                            vehicle.waybills.retain(|known| known != waybill);
                        }
                    });
                }
                self.change_convoy(*id, |convoy| {
                    if let Some(vehicle) = convoy.vehicles.get_mut(usize::from(*vehicle)) {
                        vehicle.waybills.push(*waybill);
                    }
                });
            }
            ConvoyFact::SetOut => {
                let since = event.happened.min(event.recorded);
                self.change_convoy(*id, |convoy| convoy.stage = Stage::OnTheRoad(since));
            }
            ConvoyFact::BrokeDown { vehicle } => {
                self.break_down(*id, *vehicle, Some(event.happened.min(event.recorded)));
            }
            ConvoyFact::Mended { vehicle } => self.break_down(*id, *vehicle, None),
            ConvoyFact::Ended { words } => {
                let when = event.recorded;
                self.change_convoy(*id, |convoy| {
                    (convoy.stage, convoy.ended) = (Stage::Over(when), *words);
                });
            }
        }
    }

    fn break_down(&mut self, id: ConvoyId, vehicle: u8, since: Option<Moment>) {
        self.change_convoy(id, |convoy| {
            if let Some(vehicle) = convoy.vehicles.get_mut(usize::from(vehicle)) {
                vehicle.broken = since;
            }
        });
    }

    fn change_convoy(&mut self, id: ConvoyId, change: impl FnOnce(&mut Convoy)) {
        if let Some(convoy) = self.convoys.get_mut(&id) {
            change(Arc::make_mut(convoy));
        }
    }

    pub(super) fn apply_on_way(&mut self, event: &Event) {
        if let Fact::Reissued { waybill, goes_on } = &event.fact {
            let Some(to) = self.waybill(*waybill).map(|way| way.to) else { return };
            self.go_on(*waybill, goes_on.iter().map(|paper| (to, paper)));
        }
        let Fact::OnWay(id, what) = &event.fact else { return };
        if let WayFact::SentOn { goes_on } = what {
            self.go_on(*id, goes_on.iter().map(|onward| (onward.to, &onward.paper)));
        }
        let Some(way) = self.waybills.get_mut(id).map(Arc::make_mut) else { return };
        match what {
            WayFact::SentOn { .. } => way.decided = Some(Decided::SentOn),
            WayFact::KeptAsReserve => way.decided = Some(Decided::Reserve),
            WayFact::NobodyThere => {
                way.nobody_there = Some(event.happened.min(event.recorded));
            }
        }
    }

    /// What was on the road with a paper goes on with new ones. For its needs it is as much on the road as
    /// the new papers say.
    fn go_on<'a>(
        &mut self,
        old: WaybillId,
        goes_on: impl Iterator<Item = (Destination, &'a GoesOn)> + Clone,
    ) {
        let Some(way) = self.waybills.get(&old).map(Arc::clone) else { return };
        let mut lots: Vec<_> = way.sent.iter().map(|line| line.lot).collect();
        lots.sort_unstable();
        lots.dedup();
        for lot in lots {
            let came = way.came.get(&lot).copied().unwrap_or_default();
            for (line, share) in way.shares(lot, came, way.not_come(lot)) {
                if let Some(need) = line.need {
                    self.change(need, |need| need.on_road = need.on_road.less(share));
                }
            }
        }
        if let Some(known) = self.waybills.get_mut(&old) {
            Arc::make_mut(known).reissued = goes_on.clone().map(|(_, part)| part.waybill).collect();
        }
        for (to, paper) in goes_on {
            for line in &paper.lines {
                if let Some(need) = line.need {
                    self.change(need, |need| need.on_road = need.on_road.plus(line.units));
                }
            }
            let new = way.going_on(to, paper);
            self.send_boxes(&new);
            self.waybills.insert(new.id, Arc::new(new));
        }
    }
}

fn as_vehicle(line: &VehicleLine) -> Vehicle {
    Vehicle { line: line.clone(), waybills: Vec::new(), broken: None }
}

//! Where groups are and were. A move closes the place before and overwrites nothing: what was handed
//! over there was handed over there.

use std::sync::Arc;

use crate::book::Book;
use crate::event::Fact;
use crate::group::{Move, Region};
use crate::ids::{GroupId, Thing, WaybillId, WordsId};
use crate::proof::Proof;
use crate::refusal::Refusal;
use crate::time::{Day, Moment};
use crate::waybill::{Destination, Waybill};

/// Where a group is for some time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stay<'a> {
    /// Where exactly, in the vault.
    pub place: Option<WordsId>,
    /// Where roughly.
    pub region: Option<&'a Region>,
    /// The first day, if it was somewhere else before.
    pub from: Option<Day>,
    /// The last day, if it moves on.
    pub until: Option<Day>,
}

/// What whoever drives to a group may know of where it is now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bound<'a> {
    /// Where they were told when they set out.
    AsTold,
    /// Somewhere else; where, they are told on the day of the stop.
    ToldOn(Day, &'a Move),
    /// Today, here.
    Here(&'a Move),
}

impl Book {
    /// The moves of a group, by their first days.
    #[must_use]
    pub fn moves(&self, group: GroupId) -> &[Move] {
        self.moves.get(&group).map_or(&[], |moves| moves.as_slice())
    }

    /// Where a group was, is and will be, oldest first.
    pub fn stays(&self, group: GroupId) -> impl Iterator<Item = Stay<'_>> {
        let moves = self.moves(group);
        let ends = |at: usize| moves.get(at).map(|next: &Move| next.from.plus(-1));
        let first = self.group(group).map(|known| Stay {
            place: known.place,
            region: known.region.as_ref(),
            from: None,
            until: ends(0),
        });
        let later = moves.iter().enumerate().map(move |(at, it)| Stay {
            place: Some(it.place),
            region: it.region.as_ref(),
            from: Some(it.from),
            until: ends(at + 1),
        });
        first.into_iter().chain(later)
    }

    /// Where a group is on a day.
    #[must_use]
    pub fn stay_on(&self, group: GroupId, day: Day) -> Option<Stay<'_>> {
        self.stays(group).take_while(|stay| stay.from.is_none_or(|from| from <= day)).last()
    }

    /// Where a group is roughly on a day.
    #[must_use]
    pub fn region_on(&self, group: GroupId, day: Day) -> Option<&Region> {
        self.stay_on(group, day)?.region
    }

    /// Where a group will be, as far ahead as anybody said: where plans lead to.
    #[must_use]
    pub fn stay_ahead(&self, group: GroupId) -> Option<Stay<'_>> {
        self.stays(group).last()
    }

    /// What whoever drives this paper may know on a day of where it leads. Who set out after people knew
    /// of a move was told at the hub.
    #[must_use]
    pub fn bound_for(&self, way: &Waybill, today: Day) -> Bound<'_> {
        let Destination::Group(group) = way.to else { return Bound::AsTold };
        let papers: Vec<WaybillId> = self.line_of(way).collect();
        for to in self.moves(group).iter().rev() {
            let stop = papers.iter().find_map(|id| to.stops.get(id).copied());
            match stop.filter(|stop| *stop >= to.from) {
                Some(stop) if today < stop => return Bound::ToldOn(stop, to),
                Some(_) => return Bound::Here(to),
                None => {}
            }
        }
        Bound::AsTold
    }

    /// Where a paper leads roughly, as far as whoever drives it may know on a day.
    #[must_use]
    pub fn region_told(&self, way: &Waybill, today: Day) -> Option<&Region> {
        match (way.to, self.bound_for(way, today)) {
            (Destination::Hub(hub), _) => self.hub(hub)?.region.as_ref(),
            (Destination::Group(group), Bound::AsTold) => self.region_on(group, today),
            (Destination::Group(_), Bound::ToldOn(..)) | (Destination::Peer(_), _) => None,
            (Destination::Group(_), Bound::Here(to)) => to.region.as_ref(),
        }
    }

    /// A paper and those in whose place it is, as far as they led to the same receiver.
    fn line_of<'a>(&'a self, way: &'a Waybill) -> impl Iterator<Item = WaybillId> + 'a {
        let before = |at: &&'a Waybill| {
            let old = self.waybill(at.instead_of?)?;
            (old.to == way.to).then_some(old)
        };
        std::iter::successors(Some(way), before).map(|way| way.id)
    }

    /// The papers under way to a group.
    pub fn under_way_to(&self, group: GroupId) -> impl Iterator<Item = &Waybill> {
        let leads = move |way: &&Waybill| way.is_under_way() && way.to == Destination::Group(group);
        self.waybills().filter(leads)
    }

    pub(super) fn decide_move(
        &self,
        group: GroupId,
        to: &Move,
        now: Moment,
    ) -> Result<Vec<Fact>, Refusal> {
        let (thing, today) = (Thing::Group(group), now.day());
        self.known(thing)?;
        if to.heard > today {
            return Err(Refusal::Early);
        }
        match to.proof {
            Proof::CallBack { contact } => {
                // Whoever invents a move also gives a number to ring, at the latest with the message.
                if self.contact_known_before(group, to.heard.begins()) != Some(contact) {
                    return Err(Refusal::NumberTooNew(thing));
                }
            }
            Proof::Letter { dated, .. } if dated > today => return Err(Refusal::Early),
            Proof::Letter { .. } | Proof::Referee { .. } => {}
            Proof::Partner { .. } | Proof::Nothing => return Err(Refusal::NotProven(thing)),
        }
        if today.until(to.from) > i32::from(Move::DAYS_MAX) {
            return Err(Refusal::TooManyDays(Move::DAYS_MAX));
        }
        let is_after = self.moves(group).last().is_none_or(|last| last.from < to.from);
        let is_ahead = to.stops.values().all(|stop| *stop >= today);
        if !is_after || !is_ahead || to.meets_until.is_some_and(|until| until <= now) {
            return Err(Refusal::Past);
        }
        let ways: Vec<WaybillId> = self.under_way_to(group).map(|way| way.id).collect();
        if let Some(other) = to.stops.keys().find(|id| !ways.contains(id)) {
            return Err(Refusal::Settled(Thing::Waybill(*other)));
        }
        let mut to = to.clone();
        for way in ways {
            to.stops.entry(way).or_insert(to.from.max(today));
        }
        Ok(vec![Fact::GroupMoved(group, to)])
    }

    pub(super) fn move_group(&mut self, group: GroupId, to: &Move) {
        let moves = self.moves.entry(group).or_default();
        Arc::make_mut(moves).push(to.clone());
    }
}

#[cfg(test)]
mod tests;

//! What is only known at the end of a sentence or of the message: a total, a place, a day and a contact
//! that hold for all.

use std::ops::Range;

use super::Listener;
use crate::exchange::chat::facts::{DayFor, Facts, Read};
use crate::exchange::chat::goods::Thing;
use crate::exchange::chat::proposal::{From, Heard, Kind, Part};
use crate::exchange::why::Why;

impl Listener<'_, '_> {
    /// A total that is said is held against the sum of what was read.
    pub(super) fn totals(&mut self, things: &[Thing], facts: &Facts, line: &Range<usize>) {
        let Some(total) = &facts.total else { return };
        let count: usize = things.iter().map(|thing| thing.lots.len().max(1)).sum();
        let first = self.heard.proposals.len().saturating_sub(count);
        let mine = &mut self.heard.proposals[first..];
        let amounts: Vec<u64> = mine.iter().filter_map(|proposal| proposal.thousandths).collect();
        if amounts.is_empty() && count == 1 {
            mine[0].thousandths = Some(total.value);
            mine[0].from.push((Part::Amount, From::Text(total.span.clone())));
            self.heard.asked.retain(|asked| {
                !(asked.about == Some(first) && matches!(asked.why, Why::NoAmount {}))
            });
            return;
        }
        let sum: u64 = amounts.iter().sum();
        if sum != total.value {
            let why = Why::SizesDoNotAddUp {
                text: self.text[line.clone()].to_owned(),
                sum: crate::exchange::units::thousandths_text(sum),
                said: crate::exchange::units::thousandths_text(total.value),
            };
            self.ask(why, Some(first), line);
        }
    }

    /// The place of the message, where only one of its sentences names one.
    fn only_place(&self) -> Option<Read<Box<str>>> {
        let mut places = self.heard.proposals.iter().filter_map(|proposal| {
            let from = proposal.from.iter().find(|(part, _)| *part == Part::Place)?;
            match (&from.1, &proposal.place) {
                (From::Text(span), Some(place)) => Some((place.clone(), span.clone())),
                (From::Text(_) | From::Assumed, _) => None,
            }
        });
        let (value, span) = places.next()?;
        places.all(|(other, _)| other == value).then_some(Read { value, span, at: 0 })
    }

    /// A house told in a sentence of its own is asked about like any other.
    fn which_house(&mut self) {
        let Some((text, line)) = self.which_place.take() else { return };
        let is_wanted = |kind: Kind| matches!(kind, Kind::Need | Kind::StandingNeed | Kind::Offer);
        let open = self
            .heard
            .proposals
            .iter()
            .position(|proposal| is_wanted(proposal.kind) && proposal.place.is_none());
        if let Some(at) = open {
            self.ask(Why::WhichPlace { text }, Some(at), &line);
        }
    }

    /// What was heard.
    pub(in crate::exchange::chat) fn finish(mut self) -> Heard {
        self.which_house();
        self.place = self.place.take().or(self.only_place());
        let mut heard = self.heard;
        for proposal in heard.proposals.iter_mut().filter(|proposal| proposal.contact.is_none()) {
            proposal.contact.clone_from(&self.contact);
        }
        // A place and a day said once, behind the things, hold for all that have none.
        for proposal in &mut heard.proposals {
            if let Some(place) = self.place.as_ref().filter(|_| proposal.place.is_none()) {
                proposal.place = Some(place.value.clone());
                proposal.from.push((Part::Place, From::Text(place.span.clone())));
            }
            if let Some(place) = self.place_kept.as_ref().filter(|_| proposal.place.is_none()) {
                proposal.place = Some(place.clone());
                proposal.from.push((Part::Place, From::Assumed));
            }
            let is_need = matches!(proposal.kind, Kind::Need | Kind::StandingNeed | Kind::Case);
            if let Some(urgent) =
                self.urgent.as_ref().filter(|_| is_need && proposal.priority.is_none())
            {
                proposal.priority = Some(urgent.value);
                proposal.from.push((Part::Priority, From::Text(urgent.span.clone())));
            }
            let is_open = matches!(proposal.kind, Kind::Need | Kind::StandingNeed | Kind::Offer)
                && proposal.deadline.is_none();
            let late = self
                .days
                .iter()
                .find(|day| day.value.0 == DayFor::Deadline)
                .or(self.bare_day.as_ref());
            if let Some(day) = late.filter(|_| is_open) {
                proposal.deadline = Some(day.value.1);
                proposal.from.push((Part::Day, From::Text(day.span.clone())));
            }
            let is_offer = proposal.kind == Kind::Offer && proposal.available_from.is_none();
            let begins = self.days.iter().find(|day| day.value.0 == DayFor::From);
            if let Some(day) = begins.filter(|_| is_offer) {
                proposal.available_from = Some(day.value.1);
                proposal.from.push((Part::Day, From::Text(day.span.clone())));
            }
        }
        heard
    }
}

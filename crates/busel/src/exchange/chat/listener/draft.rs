//! One lot of a thing as a proposal, each part with the letters it came from.

use std::ops::Range;

use busel_domain::item::Item;
use busel_domain::quantity::BaseUnit;
use busel_domain::size::Wearer;
use busel_domain::time::Day;

use super::Listener;
use crate::exchange::chat::facts::{DayFor, Facts, Read};
use crate::exchange::chat::goods::Thing;
use crate::exchange::chat::intent::{Intent, Spoken};
use crate::exchange::chat::lot::Lot;
use crate::exchange::chat::natural;
use crate::exchange::chat::proposal::{From, Kind, Part, Proposal};
use crate::exchange::chat::value::is_measured;

impl Listener<'_, '_> {
    #[expect(
        clippy::too_many_arguments,
        reason = "everything a sentence says of one lot meets here"
    )]
    pub(super) fn proposal(
        &self,
        thing: &Thing,
        lot: &Lot,
        item: &Item,
        said: Option<&Spoken>,
        already: bool,
        facts: &Facts,
        line: &Range<usize>,
    ) -> Proposal {
        let named = if thing.is_before { From::Assumed } else { From::Text(thing.span.clone()) };
        let mut from = vec![(Part::Item, named)];
        let has_amount = lot.amount.is_some();
        let spoken = said.map(|said| said.intent.clone());
        let is_specific = has_amount || lot.size.is_some();
        let (mut kind, became) = spoken
            .as_ref()
            .map_or((Kind::Need, None), |intent| kind_of(intent, already, is_specific));
        let has_expiry = facts.days.iter().any(|day| matches!(day.value.0, DayFor::Expiry(_)));
        if spoken.is_none() && has_expiry {
            kind = Kind::Offer;
        }
        from.push((Part::Kind, said.map_or(From::Assumed, |said| From::Text(said.span.clone()))));
        let is_standing = facts.standing.is_some() || self.heading_standing;
        if kind == Kind::Need && is_standing {
            kind = Kind::StandingNeed;
        }
        if matches!(kind, Kind::Need | Kind::StandingNeed) && item.key.category() == "service" {
            kind = Kind::Case;
        }
        let item_text = self.text.get(thing.span.clone()).filter(|_| !thing.is_before);
        let item_text = item_text.unwrap_or_default();
        let mut proposal = Proposal {
            kind,
            item: item.key.clone(),
            item_text: item_text.into(),
            confidence: thing.known.confidence,
            size: lot.size.as_ref().map(|(size, _)| size.clone()),
            thousandths: lot.amount.as_ref().map(|(amount, _)| *amount),
            unit: None,
            pack: lot.pack.as_ref().map(|(pack, _)| pack.clone()),
            wearer: lot.who.or(thing.who).filter(|who| *who != Wearer::Anyone),
            form: thing.form,
            place: None,
            deadline: None,
            available_from: None,
            start: None,
            expiry: None,
            people: facts
                .people
                .as_ref()
                .filter(|_| facts.is_group || kind == Kind::Case)
                .map(|people| people.value),
            priority: facts.urgent.as_ref().map(|urgent| urgent.value),
            period: None,
            is_about: thing.is_about && has_amount,
            became,
            contact: self.contact.clone(),
            attrs: thing.attrs.clone(),
            line: line.clone(),
            from,
        };
        Self::nights(&mut proposal, item, facts);
        self.sources(&mut proposal, lot, facts);
        Self::unit(&mut proposal, lot, item);
        self.when_and_where(&mut proposal, thing, facts);
        proposal
    }

    /// Nights that are told as a week.
    fn nights(proposal: &mut Proposal, item: &Item, facts: &Facts) {
        let is_open = proposal.kind == Kind::Case
            && item.base_unit == BaseUnit::Night
            && proposal.thousandths.is_none();
        if let Some(nights) = facts.nights.as_ref().filter(|_| is_open) {
            proposal.thousandths = Some(nights.value);
            proposal.from.push((Part::Amount, From::Text(nights.span.clone())));
        }
    }

    /// Notes where the parts came from.
    fn sources(&self, proposal: &mut Proposal, lot: &Lot, facts: &Facts) {
        match &lot.size {
            // A column's name or an earlier message said it.
            Some((_, span)) if span.is_empty() => proposal.from.push((Part::Size, From::Assumed)),
            Some((_, span)) => proposal.from.push((Part::Size, From::Text(span.clone()))),
            None => {}
        }
        let mut add = |part: Part, span: Option<&Range<usize>>| {
            if let Some(span) = span {
                proposal.from.push((part, From::Text(span.clone())));
            }
        };
        add(Part::Amount, lot.amount.as_ref().map(|(_, span)| span));
        add(Part::Pack, lot.pack.as_ref().map(|(_, span)| span));
        add(Part::People, facts.people.as_ref().map(|people| &people.span));
        add(Part::Priority, facts.urgent.as_ref().map(|urgent| &urgent.span));
        let period =
            facts.period.as_ref().map(|period| (period.value.clone(), period.span.clone()));
        let standing = facts
            .standing
            .as_ref()
            .and_then(|standing| Some((standing.value.clone()?, standing.span.clone())));
        if let Some((period, span)) =
            standing.or(period).filter(|_| proposal.kind == Kind::StandingNeed)
        {
            proposal.period = Some(period);
            proposal.from.push((Part::Period, From::Text(span)));
        }
        if let Some(people) = self
            .people
            .as_ref()
            .filter(|_| proposal.kind == Kind::Case && proposal.people.is_none())
        {
            proposal.people = Some(people.value);
            proposal.from.push((Part::People, From::Text(people.span.clone())));
        }
    }

    /// The unit as written, or by habit where that is no guess.
    fn unit(proposal: &mut Proposal, lot: &Lot, item: &Item) {
        let habit = natural::unit(item);
        let written = lot.unit.as_ref().map(|(unit, span)| (&**unit, span.clone()));
        let assume = |proposal: &mut Proposal, unit: &str| {
            proposal.unit = Some(unit.into());
            proposal.from.push((Part::Unit, From::Assumed));
        };
        match written {
            // Ten pieces of boots are ten pairs, of canned meat ten cans.
            Some(("piece", _))
                if proposal.pack.as_ref().is_some_and(|(_, unit)| is_measured(unit))
                    && item.base_unit.is_poured() =>
            {
                assume(proposal, natural::container(item));
            }
            Some(("piece", _))
                if !item.base_unit.is_poured()
                    && matches!(habit, "pair" | "set" | "can" | "roll" | "box") =>
            {
                assume(proposal, habit);
            }
            Some(("block", span)) if item.key.as_str() == "comfort.cigarettes" => {
                proposal.unit = Some("carton".into());
                proposal.from.push((Part::Unit, From::Text(span)));
            }
            Some(("day", _)) if item.base_unit == BaseUnit::Night => assume(proposal, habit),
            Some((unit, span)) if span.is_empty() => assume(proposal, unit),
            Some((unit, span)) => {
                proposal.unit = Some(unit.into());
                proposal.from.push((Part::Unit, From::Text(span)));
            }
            None if proposal.pack.as_ref().is_some_and(|(_, unit)| is_measured(unit))
                && proposal.thousandths.is_some() =>
            {
                assume(proposal, natural::container(item));
            }
            // Of what is refused or received nobody counts either, and it has its unit all the same.
            None if proposal.thousandths.is_none() => assume(proposal, habit),
            None if item.base_unit.is_poured()
                || item.base_unit == BaseUnit::CubicDecimetre
                || item.key.category() == "medicine" => {}
            None => assume(proposal, habit),
        }
    }

    fn when_and_where(&self, proposal: &mut Proposal, thing: &Thing, facts: &Facts) {
        // "з Харкова до Перемишля": who comes needs it where they go, what is given is where it is.
        let is_given = proposal.kind == Kind::Offer;
        let there =
            facts.places.iter().find(|place| is_given || !facts.from_places.contains(&place.at));
        let place = there.or(facts.places.first()).or(self.place.as_ref());
        if let Some(place) = place {
            proposal.place = Some(place.value.clone());
            proposal.from.push((Part::Place, From::Text(place.span.clone())));
        }
        let own = days_of(thing, facts);
        let days = if own.is_empty() { self.days.iter().collect() } else { own };
        for day in days {
            let slot = match (day.value.0, proposal.kind) {
                (DayFor::Expiry(_), _) => &mut proposal.expiry,
                (_, Kind::Receipt | Kind::Withdrawal | Kind::News | Kind::Exclusion) => continue,
                (DayFor::Deadline, Kind::Need | Kind::StandingNeed | Kind::Offer | Kind::Case) => {
                    &mut proposal.deadline
                }
                (DayFor::From | DayFor::Bare, Kind::Offer) => &mut proposal.available_from,
                (DayFor::From | DayFor::Bare, Kind::Case) | (DayFor::From, _) => {
                    &mut proposal.start
                }
                (DayFor::Bare, Kind::Need | Kind::StandingNeed) => &mut proposal.deadline,
            };
            if slot.is_none() {
                *slot = Some(day.value.1);
                proposal.from.push((Part::Day, From::Text(day.span.clone())));
            }
        }
    }
}

/// The days of a sentence that are this thing's: its only one, or the next behind it.
fn days_of<'f>(thing: &Thing, facts: &'f Facts) -> Vec<&'f Read<(DayFor, Day)>> {
    let all = |wanted: fn(DayFor) -> bool| -> Vec<&'f Read<(DayFor, Day)>> {
        facts.days.iter().filter(|day| wanted(day.value.0)).collect()
    };
    let mut mine = Vec::new();
    for kind in [
        all(|of| of == DayFor::Deadline),
        all(|of| of == DayFor::From),
        all(|of| matches!(of, DayFor::Expiry(_))),
        all(|of| of == DayFor::Bare),
    ] {
        let behind =
            kind.iter().find(|day| kind.len() > 1 && thing.at.is_some_and(|at| day.at > at));
        mine.extend(behind.or(kind.first()).copied());
    }
    mine
}

/// The kind an intent makes, and what became of the need where it says so.
pub(super) fn kind_of(
    intent: &Intent,
    already: bool,
    is_specific: bool,
) -> (Kind, Option<Box<str>>) {
    match intent {
        Intent::Need => (Kind::Need, None),
        Intent::Offer | Intent::Pickup | Intent::Left => (Kind::Offer, None),
        Intent::Receipt | Intent::Thanks | Intent::Courtesy => (Kind::Receipt, None),
        Intent::NotYet => (Kind::News, Some("not_received".into())),
        Intent::Withdrawal => (Kind::Withdrawal, None),
        Intent::NotNeeded if already || is_specific => (Kind::Withdrawal, None),
        Intent::NotNeeded | Intent::Exclusion => (Kind::Exclusion, None),
        Intent::Became(became) => (Kind::News, Some(became.clone())),
    }
}

//! Rules about boxes at a desk: making labels, packing, splitting, merging, stacking, putting aside.
//! None of it moves a lot, except putting aside: a box only says which part of a lot stands together.

use crate::book::Book;
use crate::boxes::{BoxCode, BoxFact, BoxState, Carton, Contents, Handling};
use crate::event::Fact;
use crate::ids::{GroupId, HubId, LotId, Thing};
use crate::ledger::{Account, Movement};
use crate::quantity::Units;
use crate::refusal::Refusal;
use crate::time::Day;

impl Book {
    /// The part of [`decide`](Book::decide) that is about boxes.
    pub(super) fn handle(&self, handling: &Handling, today: Day) -> Result<Vec<Fact>, Refusal> {
        match handling {
            Handling::MakeLabels { codes } => self.make_labels(codes),
            Handling::Pack { boxes, hub, contents, grams } => {
                self.pack(boxes, *hub, contents, *grams, today)
            }
            Handling::Assemble { kit, hub, boxes } => self.assemble(*kit, *hub, boxes, today),
            Handling::TakeOut { code, contents } => self.take_out(*code, contents),
            Handling::Seal { code, seal } => self.seal(*code, seal.as_deref()),
            Handling::Open { code } => self.open_box(*code),
            Handling::Split { code, parts } => self.split(*code, parts),
            Handling::Merge { into, from } => self.merge(*into, from, today),
            Handling::Stack { on, boxes } => self.stack(*on, boxes),
            Handling::Unstack { boxes } => self.unstack(boxes),
            Handling::Shelve { code, shelf } => self.shelve(*code, shelf),
            Handling::PutAside { code } => self.put_box_aside(*code),
            Handling::Release { code } => self.release_box(*code, today),
            Handling::Judge { code, group } => self.judge(*code, *group),
        }
    }

    /// A box that is there.
    pub(super) fn standing_box(&self, code: BoxCode) -> Result<&Carton, Refusal> {
        let thing = Thing::Box(code);
        let carton = self.carton(code).ok_or(Refusal::Unknown(thing))?;
        match carton.state {
            BoxState::Blank => Err(Refusal::BlankLabel(thing)),
            BoxState::Open | BoxState::Sealed(_) | BoxState::Pallet(_) => Ok(carton),
            BoxState::Split(_) | BoxState::Merged(_) | BoxState::Emptied | BoxState::Lost(_) => {
                Err(Refusal::BoxEnded(thing))
            }
        }
    }

    /// A box that is there, at a hub, and into and out of which things may go.
    fn open_at_hub(&self, code: BoxCode) -> Result<(&Carton, HubId), Refusal> {
        let carton = self.standing_box(code)?;
        match (&carton.state, carton.at) {
            (BoxState::Sealed(_), _) => Err(Refusal::Sealed(Thing::Box(code))),
            (BoxState::Open, Some(Account::Hub(hub))) => Ok((carton, hub)),
            _ => Err(Refusal::NotAtHub(Thing::Box(code))),
        }
    }

    /// A label for a new box, made if nobody knows it.
    pub(super) fn label_for_new(&self, code: BoxCode) -> Result<Option<Fact>, Refusal> {
        match self.carton(code).map(|carton| &carton.state) {
            None => Ok(Some(of_box(code, BoxFact::LabelMade))),
            Some(BoxState::Blank) => Ok(None),
            Some(_) => Err(Refusal::LabelUsed(Thing::Box(code))),
        }
    }

    fn make_labels(&self, codes: &[BoxCode]) -> Result<Vec<Fact>, Refusal> {
        if codes.is_empty() {
            return Err(Refusal::Empty);
        }
        if codes.len() > Carton::LABELS_MAX {
            return Err(Refusal::TooMany(Carton::LABELS_MAX));
        }
        each_once(codes)?;
        if let Some(known) = codes.iter().find(|code| self.carton(**code).is_some()) {
            return Err(Refusal::LabelUsed(Thing::Box(*known)));
        }
        Ok(codes.iter().map(|code| of_box(*code, BoxFact::LabelMade)).collect())
    }

    fn pack(
        &self,
        boxes: &[BoxCode],
        hub: HubId,
        contents: &Contents,
        grams: Option<u32>,
        today: Day,
    ) -> Result<Vec<Fact>, Refusal> {
        self.known(Thing::Hub(hub))?;
        something(contents)?;
        if boxes.is_empty() {
            return Err(Refusal::Empty);
        }
        if boxes.len() > Carton::LABELS_MAX {
            return Err(Refusal::TooMany(Carton::LABELS_MAX));
        }
        each_once(boxes)?;
        for (lot, units) in contents {
            self.known(Thing::Lot(*lot))?;
            self.still_good(*lot, today)?;
            let all = boxes.iter().fold(Units::ZERO, |sum, _| sum.plus(*units));
            self.loose(*lot, Account::Hub(hub), all)?;
            self.likely_there(*lot, hub, all)?;
        }
        let mut facts = Vec::new();
        for code in boxes {
            facts.extend(self.room_for(*code, hub, contents)?);
            let contents = contents.clone();
            facts.push(of_box(*code, BoxFact::Packed { hub, contents, grams }));
        }
        Ok(facts)
    }

    /// Refused if this cannot go into that box; its label is made if nobody knows it.
    fn room_for(
        &self,
        code: BoxCode,
        hub: HubId,
        contents: &Contents,
    ) -> Result<Option<Fact>, Refusal> {
        match self.carton(code).map(|carton| &carton.state) {
            None => Ok(Some(of_box(code, BoxFact::LabelMade))),
            Some(BoxState::Blank) => Ok(None),
            Some(_) => {
                let (carton, at) = self.open_at_hub(code)?;
                if at != hub {
                    return Err(Refusal::NotAtHub(Thing::Box(code)));
                }
                let new = contents.keys().filter(|lot| !carton.contents.contains_key(lot)).count();
                if carton.contents.len() + new > Carton::LOTS_MAX {
                    return Err(Refusal::TooMany(Carton::LOTS_MAX));
                }
                Ok(None)
            }
        }
    }

    /// Refused if less than this lies there outside of boxes.
    pub(super) fn loose(&self, lot: LotId, at: Account, units: Units) -> Result<(), Refusal> {
        let asked = Movement { lot, from: at, to: Account::Donors, units };
        self.stock.admit(&[asked]).map_err(Refusal::Short)?;
        let is_loose = self.loose_units(lot, at) >= units;
        if is_loose { Ok(()) } else { Err(Refusal::Boxed(Thing::Lot(lot))) }
    }

    fn take_out(&self, code: BoxCode, contents: &Contents) -> Result<Vec<Fact>, Refusal> {
        something(contents)?;
        let (carton, _) = self.open_at_hub(code)?;
        let holds = |(lot, units): (&LotId, &Units)| carton.contents.get(lot) >= Some(units);
        if let Some((lot, _)) = contents.iter().find(|line| !holds(*line)) {
            return Err(Refusal::NotInBox(Thing::Lot(*lot)));
        }
        Ok(vec![of_box(code, BoxFact::TakenOut { contents: contents.clone() })])
    }

    fn seal(&self, code: BoxCode, seal: Option<&str>) -> Result<Vec<Fact>, Refusal> {
        let (_, _) = self.open_at_hub(code)?;
        short_enough(seal.unwrap_or_default())?;
        Ok(vec![of_box(code, BoxFact::Sealed { seal: seal.map(Into::into) })])
    }

    fn open_box(&self, code: BoxCode) -> Result<Vec<Fact>, Refusal> {
        let carton = self.standing_box(code)?;
        match (&carton.state, carton.at) {
            (BoxState::Sealed(_), Some(Account::Hub(_) | Account::Quarantine(_))) => {
                Ok(vec![of_box(code, BoxFact::Opened)])
            }
            (BoxState::Sealed(_), _) => Err(Refusal::NotAtHub(Thing::Box(code))),
            _ => Err(Refusal::StillOpen(Thing::Box(code))),
        }
    }

    /// What goes into the new boxes is what was in the old one, to the last unit: what is missing is
    /// lost or taken out, and somebody has to say so.
    fn split(&self, code: BoxCode, parts: &[(BoxCode, Contents)]) -> Result<Vec<Fact>, Refusal> {
        let (carton, _) = self.open_at_hub(code)?;
        if parts.len() < 2 {
            return Err(Refusal::Empty);
        }
        if parts.len() > Carton::LABELS_MAX {
            return Err(Refusal::TooMany(Carton::LABELS_MAX));
        }
        let codes: Vec<BoxCode> = parts.iter().map(|(code, _)| *code).collect();
        each_once(&codes)?;
        let mut facts = Vec::new();
        let mut sum = Contents::new();
        for (part, contents) in parts {
            facts.extend(self.label_for_new(*part)?);
            something(contents)?;
            for (lot, units) in contents {
                let all = sum.entry(*lot).or_default();
                *all = all.plus(*units);
            }
        }
        let lots: std::collections::BTreeSet<LotId> =
            carton.contents.keys().chain(sum.keys()).copied().collect();
        for lot in lots {
            let held = |contents: &Contents| contents.get(&lot).map_or(0, |units| units.signed());
            let left = held(&carton.contents) - held(&sum);
            if left != 0 {
                return Err(Refusal::DoesNotAddUp(Thing::Lot(lot), left));
            }
        }
        facts.push(of_box(code, BoxFact::Split { parts: parts.to_vec() }));
        Ok(facts)
    }

    fn merge(&self, into: BoxCode, from: &[BoxCode], today: Day) -> Result<Vec<Fact>, Refusal> {
        let (carton, hub) = self.open_at_hub(into)?;
        if from.is_empty() {
            return Err(Refusal::Empty);
        }
        each_once(from)?;
        let mut lots: std::collections::BTreeSet<LotId> = carton.contents.keys().copied().collect();
        for code in from {
            if *code == into {
                return Err(Refusal::Itself);
            }
            let (other, at) = self.open_at_hub(*code)?;
            if at != hub {
                return Err(Refusal::NotAtHub(Thing::Box(*code)));
            }
            for lot in other.contents.keys() {
                self.still_good(*lot, today)?;
                lots.insert(*lot);
            }
        }
        if lots.len() > Carton::LOTS_MAX {
            return Err(Refusal::TooMany(Carton::LOTS_MAX));
        }
        Ok(from.iter().map(|code| of_box(*code, BoxFact::Merged { into })).collect())
    }

    fn stack(&self, on: BoxCode, boxes: &[BoxCode]) -> Result<Vec<Fact>, Refusal> {
        if boxes.is_empty() {
            return Err(Refusal::Empty);
        }
        each_once(boxes)?;
        let mut facts = Vec::new();
        let mut at = match self.carton(on).map(|pallet| (&pallet.state, pallet.at)) {
            // As with boxes: a label that nobody knows yet is made.
            None => {
                facts.push(of_box(on, BoxFact::LabelMade));
                None
            }
            Some((BoxState::Blank, _)) => None,
            Some((BoxState::Pallet(_), Some(at @ Account::Hub(_)))) => Some(at),
            Some(_) => return Err(Refusal::NoPallet(Thing::Box(on))),
        };
        let there = self.on_pallet(on).count();
        for code in boxes {
            let carton = self.standing_box(*code)?;
            let is_box = !carton.is_pallet() && carton.on.is_none();
            let here = carton.at.filter(|at| is_box && matches!(at, Account::Hub(_)));
            let here = here.ok_or(Refusal::NotAtHub(Thing::Box(*code)))?;
            if *at.get_or_insert(here) != here {
                return Err(Refusal::NotAtHub(Thing::Box(*code)));
            }
        }
        if there + boxes.len() > Carton::ON_PALLET_MAX {
            return Err(Refusal::TooMany(Carton::ON_PALLET_MAX));
        }
        facts.extend(boxes.iter().map(|code| of_box(*code, BoxFact::Stacked { on: Some(on) })));
        Ok(facts)
    }

    fn unstack(&self, boxes: &[BoxCode]) -> Result<Vec<Fact>, Refusal> {
        if boxes.is_empty() {
            return Err(Refusal::Empty);
        }
        each_once(boxes)?;
        for code in boxes {
            let carton = self.standing_box(*code)?;
            if carton.on.is_none() || !matches!(carton.at, Some(Account::Hub(_))) {
                return Err(Refusal::NotAtHub(Thing::Box(*code)));
            }
        }
        Ok(boxes.iter().map(|code| of_box(*code, BoxFact::Stacked { on: None })).collect())
    }

    fn shelve(&self, code: BoxCode, name: &str) -> Result<Vec<Fact>, Refusal> {
        let carton = self.standing_box(code)?;
        if !matches!(carton.at, Some(Account::Hub(_) | Account::Quarantine(_))) {
            return Err(Refusal::NotAtHub(Thing::Box(code)));
        }
        short_enough(name)?;
        Ok(vec![of_box(code, BoxFact::Shelved { shelf: name.into() })])
    }

    fn put_box_aside(&self, code: BoxCode) -> Result<Vec<Fact>, Refusal> {
        let carton = self.standing_box(code)?;
        let Some(Account::Hub(hub)) = carton.at.filter(|_| !carton.is_pallet()) else {
            return Err(Refusal::NotAtHub(Thing::Box(code)));
        };
        let movements = all_of(carton, Account::Hub(hub), Account::Quarantine(hub));
        self.stock.admit(&movements).map_err(Refusal::Short)?;
        Ok(vec![Fact::Box { code, what: BoxFact::PutAside { hub }, movements }])
    }

    fn release_box(&self, code: BoxCode, today: Day) -> Result<Vec<Fact>, Refusal> {
        let carton = self.standing_box(code)?;
        let Some(Account::Quarantine(hub)) = carton.at else {
            return Err(Refusal::NotAtHub(Thing::Box(code)));
        };
        carton.contents.keys().try_for_each(|lot| self.still_good(*lot, today))?;
        let movements = all_of(carton, Account::Quarantine(hub), Account::Hub(hub));
        self.stock.admit(&movements).map_err(Refusal::Short)?;
        Ok(vec![Fact::Box { code, what: BoxFact::Released { hub }, movements }])
    }

    /// One of those who are said to have it has it.
    fn judge(&self, code: BoxCode, group: GroupId) -> Result<Vec<Fact>, Refusal> {
        let carton = self.standing_box(code)?;
        let Some(under_check) = carton.at.filter(|_| carton.is_contested()) else {
            return Err(Refusal::Settled(Thing::Box(code)));
        };
        if !carton.claims.iter().any(|claim| claim.group == group) {
            return Err(Refusal::Unknown(Thing::Group(group)));
        }
        let movements = all_of(carton, under_check, Account::Group(group));
        let met = self.met_by(carton, group);
        Ok(vec![Fact::Box { code, what: BoxFact::Judged { group, met }, movements }])
    }
}

/// Everything in a box goes from here to there.
pub(super) fn all_of(carton: &Carton, from: Account, to: Account) -> Vec<Movement> {
    let each = carton.contents.iter().map(|(lot, units)| (*lot, *units));
    each.map(|(lot, units)| Movement { lot, from, to, units }).collect()
}

/// A fact about a box that moves nothing.
pub(super) fn of_box(code: BoxCode, what: BoxFact) -> Fact {
    Fact::Box { code, what, movements: Vec::new() }
}

fn something(contents: &Contents) -> Result<(), Refusal> {
    if contents.is_empty() || contents.values().any(|units| units.is_zero()) {
        return Err(Refusal::Empty);
    }
    let fits = contents.len() <= Carton::LOTS_MAX;
    if fits { Ok(()) } else { Err(Refusal::TooMany(Carton::LOTS_MAX)) }
}

fn short_enough(text: &str) -> Result<(), Refusal> {
    let fits = text.chars().count() <= Carton::NAME_LENGTH_MAX;
    if fits { Ok(()) } else { Err(Refusal::TooLong) }
}

pub(super) fn each_once(codes: &[BoxCode]) -> Result<(), Refusal> {
    let mut seen = std::collections::BTreeSet::new();
    let twice = codes.iter().find(|code| !seen.insert(**code));
    twice.map_or(Ok(()), |code| Err(Refusal::LabelUsed(Thing::Box(*code))))
}

//! What was heard in a chat as a reading, like that of any list: needs that can be added, questions,
//! and what belongs elsewhere. Law L10: every proposal stands in exactly one of its lists.

use std::sync::Arc;

use busel_domain::quantity::Units;
use busel_domain::size::{Size, SizeSystem, Variant};

use super::message::Message;
use super::proposal::{Heard, Kind, Proposal, SaidSize, System};
use super::value::is_measured;
use crate::catalogue::Lexicon;
use crate::catalogue::letters::fold;
use crate::exchange::reading::{Finding, LeftOut, Question, Reading, Record, Spot, size_text};
use crate::exchange::units::{Content, Conversion, LineUnit};
use crate::exchange::why::Why;

/// A message and what was heard in it.
pub type Said<'t> = (Message<'t>, Heard);

/// Makes a reading. `group` finds the name of a group that the centre knows, by the words of a message
/// or a place; `usual` is the group meant where nobody is named.
#[must_use]
pub fn reading(
    all: &[Said<'_>],
    group: &dyn Fn(&str) -> Option<String>,
    usual: Option<&str>,
    lexicon: &Lexicon,
) -> Reading {
    let mut reading = Reading::default();
    for (message, heard) in all {
        let taker = Taker { message, group, usual, lexicon };
        for (at, proposal) in heard.proposals.iter().enumerate() {
            reading.rows += 1;
            taker.take(proposal, &whys(heard, Some(at)), &mut reading);
        }
        for why in whys(heard, None) {
            reading.rows += 1;
            let line = message.text.into();
            reading.questions.push(Question {
                at: taker.spot(0),
                why,
                item: None,
                item_text: None,
                line,
            });
        }
    }
    reading
}

/// One proposal as a record, for whichever group; without an amount it has none.
#[must_use]
pub fn record(message: &Message<'_>, proposal: &Proposal, lexicon: &Lexicon) -> Record {
    let taker = Taker { message, group: &|_| None, usual: None, lexicon };
    let amount = proposal.thousandths.unwrap_or(0);
    let (mut record, _) = taker.record(proposal, amount, None);
    record.base_units = record.base_units.filter(|_| proposal.thousandths.is_some());
    record
}

fn whys(heard: &Heard, about: Option<usize>) -> Vec<Why> {
    heard.asked.iter().filter(|asked| asked.about == about).map(|asked| asked.why.clone()).collect()
}

struct Taker<'s> {
    message: &'s Message<'s>,
    group: &'s dyn Fn(&str) -> Option<String>,
    usual: Option<&'s str>,
    lexicon: &'s Lexicon,
}

impl Taker<'_> {
    fn spot(&self, start: usize) -> Spot {
        let before = self.message.text.get(..start).unwrap_or_default();
        let lines = u32::try_from(before.matches('\n').count()).unwrap_or(u32::MAX);
        Spot {
            sheet_index: 0,
            sheet: Arc::from(""),
            row: self.message.row.saturating_add(lines),
            column: None,
        }
    }

    fn line(&self, proposal: &Proposal) -> Box<str> {
        self.message.text.get(proposal.line.clone()).unwrap_or_default().into()
    }

    fn take(&self, proposal: &Proposal, whys: &[Why], reading: &mut Reading) {
        let (at, line) = (self.spot(proposal.line.start), self.line(proposal));
        match proposal.kind {
            Kind::Need | Kind::StandingNeed => {}
            Kind::Case => {
                reading.left_out.push(LeftOut { at, why: Why::PersonsCase {}, line });
                return;
            }
            Kind::Offer | Kind::News | Kind::Withdrawal | Kind::Receipt | Kind::Exclusion => {
                let text = proposal.kind.word().to_owned();
                reading.left_out.push(LeftOut { at, why: Why::DoElsewhere { text }, line });
                return;
            }
        }
        let group = match self.group(proposal) {
            Ok(group) => group,
            Err(why) => return self.question(proposal, why, reading),
        };
        let Some(thousandths) = proposal.thousandths else {
            let why = whys.first().cloned().unwrap_or(Why::NoAmount {});
            return self.question(proposal, why, reading);
        };
        let (record, assumed) = self.record(proposal, thousandths, Some(group));
        let findings = whys.iter().cloned().chain(assumed);
        reading.findings.extend(findings.map(|why| Finding { at: at.clone(), why }));
        reading.records.push(record);
    }

    fn question(&self, proposal: &Proposal, why: Why, reading: &mut Reading) {
        reading.questions.push(Question {
            at: self.spot(proposal.line.start),
            why,
            item: Some(proposal.item.clone()),
            item_text: Some(proposal.item_text.clone()),
            line: self.line(proposal),
        });
    }

    /// The group that the place, the column of people or the message itself names.
    fn group(&self, proposal: &Proposal) -> Result<Box<str>, Why> {
        let said = proposal.place.as_deref().or(proposal.contact.as_deref());
        let named = said.and_then(self.group).or_else(|| (self.group)(self.message.text));
        if let Some(group) = named {
            return Ok(group.into());
        }
        match (self.usual, said) {
            (Some(usual), _) => Ok(usual.into()),
            (None, Some(text)) => Err(Why::UnknownGroup { text: text.to_owned() }),
            (None, None) => Err(Why::NoGroup {}),
        }
    }

    fn record(
        &self,
        proposal: &Proposal,
        thousandths: u64,
        group: Option<Box<str>>,
    ) -> (Record, Option<Why>) {
        let size = proposal.size.as_ref().map(|size| self.size(size));
        let size_text = size.as_ref().map(size_text).unwrap_or_default().into();
        let unit = unit(proposal);
        let (base_units, assumed) = self.base_units(proposal, unit.as_ref(), thousandths);
        let wearer = proposal.wearer.unwrap_or_default();
        let record = Record {
            at: self.spot(proposal.line.start),
            item: proposal.item.clone(),
            item_text: proposal.item_text.clone(),
            variant: Variant { wearer, size, form: proposal.form },
            size_text,
            thousandths,
            unit: unit.map(|unit| unit.text().into()),
            base_units,
            place: proposal.place.clone(),
            group,
            reference: None,
            donor: None,
            priority: proposal.priority,
            wanted_by: proposal.deadline,
            expiry: proposal.expiry,
            note: None,
            confidence: proposal.confidence,
            line: self.line(proposal),
        };
        (record, assumed)
    }

    fn base_units(
        &self,
        proposal: &Proposal,
        unit: Option<&LineUnit>,
        thousandths: u64,
    ) -> (Option<Units>, Option<Why>) {
        let catalogue = self.lexicon.catalogue();
        let (Some(item), Some(unit)) = (catalogue.item(&proposal.item), unit) else {
            return (None, None);
        };
        match unit.convert(item, catalogue, thousandths) {
            Conversion::Known(units) => (Some(units), None),
            Conversion::Assumed(units, why) => (Some(units), Some(why)),
            Conversion::Unknown(_) => (None, None),
        }
    }

    /// The domain's size of a written one.
    fn size(&self, said: &SaidSize) -> Size {
        let (system, value) = match said.system {
            System::Eu => (SizeSystem::EuShoe, said.value.to_string()),
            System::Uk => (SizeSystem::UkShoe, said.value.to_string()),
            System::Us => (SizeSystem::UsShoe, said.value.to_string()),
            System::Int => (SizeSystem::Letters, said.value.to_string()),
            System::HalfChest => (SizeSystem::HalfChest, said.value.to_string()),
            System::FootMillimetres => (SizeSystem::Foot, said.value.to_string()),
            System::FootCentimetres => match said.value.parse::<f32>() {
                Ok(centimetres) => (SizeSystem::Foot, format!("{:.0}", centimetres * 10.0)),
                Err(_) => (SizeSystem::Named, format!("{} cm", said.value)),
            },
            System::Years => (SizeSystem::Years, said.value.to_string()),
            System::Months => (SizeSystem::Months, said.value.to_string()),
            System::Nappy => (SizeSystem::Nappy, said.value.to_string()),
            System::Height => (SizeSystem::Named, format!("{} cm", said.value)),
            System::WaistLeg | System::Glove | System::Unknown => {
                (SizeSystem::Named, said.value.to_string())
            }
        };
        let millimetres = if system == SizeSystem::Foot {
            value.parse().ok()
        } else {
            self.lexicon.sizes().millimetres(system, &value)
        };
        Size { system, value: value.to_uppercase().into(), millimetres }
    }
}

/// The unit with what is in one of it.
fn unit(proposal: &Proposal) -> Option<LineUnit> {
    let word = proposal.unit.as_deref()?;
    let content = proposal.pack.as_ref().and_then(|(number, unit)| match &**unit {
        "gram" => Some(Content::Mass(*number)),
        "kilogram" => Some(Content::Mass(number.saturating_mul(1000))),
        "millilitre" => Some(Content::Volume(*number)),
        "litre" => Some(Content::Volume(number.saturating_mul(1000))),
        unit if is_measured(unit) => None,
        _counted => Some(Content::Pieces(number / 1000)),
    });
    Some(LineUnit { word: word.into(), content, form: None })
}

/// Which of these groups a text names: its whole name stands there. The longest name wins; of two
/// equally long ones neither does.
#[must_use]
pub fn group_in<'l>(labels: &'l [String], text: &str) -> Option<&'l str> {
    let folded = format!(" {} ", fold(text));
    let stands = |label: &&String| {
        let name = fold(label);
        name.chars().count() >= NAME_LETTERS_MIN && folded.contains(&format!(" {name} "))
    };
    let mut found: Vec<&String> = labels.iter().filter(stands).collect();
    found.sort_by_key(|label| std::cmp::Reverse(label.chars().count()));
    match found.as_slice() {
        [] => None,
        [one] => Some(one),
        [first, second, ..] => {
            (first.chars().count() > second.chars().count()).then_some(first.as_str())
        }
    }
}

/// Shorter names stand in a text by chance.
const NAME_LETTERS_MIN: usize = 3;

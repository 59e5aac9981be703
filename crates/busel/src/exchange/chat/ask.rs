//! What a good reader asks back about a proposal, so that nobody has to guess.

use busel_domain::item::{Gate, Item};

use super::facts::{DayFor, Facts};
use super::intent::{Intent, Spoken};
use super::natural;
use super::proposal::{From, Kind, Part, Proposal};
use super::value::{is_container, is_measured};
use crate::exchange::why::Why;

/// Whether the question is about how many, so that it is not asked twice.
pub(super) fn is_about_amount(why: &Why) -> bool {
    matches!(
        why,
        Why::RangeAmount { .. }
            | Why::VagueAmount { .. }
            | Why::SizesWithoutAmounts { .. }
            | Why::AlternativeAmount { .. }
            | Why::AmbiguousAmount { .. }
            | Why::SizeOrAmount { .. }
    )
}

/// The questions about one proposal.
pub(super) fn about(
    proposal: &Proposal,
    item: &Item,
    is_amount_asked: bool,
    text: &str,
    has_children: bool,
    said: Option<&Spoken>,
    facts: &Facts,
) -> Vec<Why> {
    let mut whys = Vec::new();
    let is_wanted = matches!(proposal.kind, Kind::Need | Kind::StandingNeed | Kind::Offer);
    let name = || item.key.to_string();
    let is_help = item.key.category() == "service";
    if is_wanted && proposal.thousandths.is_none() && !is_amount_asked && !is_help {
        whys.push(Why::NoAmount {});
    }
    if is_wanted && proposal.thousandths.is_some() {
        match proposal.unit.as_deref() {
            None => whys.push(Why::UnitMissing { item: name() }),
            Some(unit)
                if is_container(unit)
                    && proposal.pack.is_none()
                    && !natural::is_custom(item, unit)
                    && !has_net(proposal) =>
            {
                whys.push(Why::UnitContentUnknown { unit: unit.to_owned(), item: name() });
            }
            Some(unit) if is_misfit(item, unit, proposal) => {
                whys.push(Why::UnitDoesNotFit { unit: unit.to_owned(), item: name() });
            }
            Some(_) => {}
        }
    }
    if let Some(place) = facts.which_place.as_ref().filter(|_| is_wanted) {
        whys.push(Why::WhichPlace { text: place.clone() });
    }
    let unsure = facts.days.iter().any(|day| day.value.0 == DayFor::Expiry(true));
    match said.map(|said| &said.intent) {
        Some(Intent::Pickup) => {
            let word = said.and_then(|said| text.get(said.span.clone())).unwrap_or_default();
            whys.push(Why::OfferOrNeed { text: word.to_owned() });
        }
        Some(Intent::NotYet) => whys.push(Why::DidNotCome {}),
        None if unsure => whys.push(Why::BestBeforeOrDeadline {}),
        None if facts.days.iter().any(|day| matches!(day.value.0, DayFor::Expiry(_))) => {
            whys.push(Why::OfferOrNeed { text: proposal.item_text.to_string() });
        }
        Some(_) | None => {}
    }
    if is_wanted && item.gate == Some(Gate::Medicine) && has_children {
        whys.push(Why::MedicineForChild {});
    }
    if is_wanted
        && is_kind_of_medicine(item)
        && !proposal.attrs.iter().any(|(key, _)| &**key == "mg")
    {
        whys.push(Why::WhichMedicine { item: name() });
    }
    let is_open_size = proposal.size.is_none()
        && proposal.from.iter().any(|(part, from)| *part == Part::Size && *from == From::Assumed);
    if is_open_size {
        whys.push(Why::NoSize {});
    }
    whys
}

/// Medicines that are a kind and no substance: somebody who prescribes them has to say which, and how
/// strong.
const KINDS: [&str; 7] = [
    "medicine.allergy",
    "medicine.antibiotic",
    "medicine.eye_drops",
    "medicine.heart_pressure",
    "medicine.insulin",
    "medicine.painkiller_rx",
    "medicine.stomach",
];

fn is_kind_of_medicine(item: &Item) -> bool {
    KINDS.contains(&item.key.as_str())
}

fn has_net(proposal: &Proposal) -> bool {
    let is_box = proposal.unit.as_deref().is_some_and(|unit| {
        !matches!(unit, "can" | "jar" | "bottle" | "tube" | "pack" | "bag" | "sack")
    });
    !is_box && proposal.attrs.iter().any(|(key, _)| key.starts_with("net_"))
}

/// Pieces of what is weighed, kilograms of what is counted.
fn is_misfit(item: &Item, unit: &str, proposal: &Proposal) -> bool {
    let is_poured = item.base_unit.is_poured();
    match unit {
        "piece" | "pair" | "set" => is_poured && proposal.pack.is_none(),
        // Soap is asked for by weight and given in pieces.
        _ => is_measured(unit) && !is_poured && !matches!(proposal.kind, Kind::StandingNeed),
    }
}

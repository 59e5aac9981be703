//! The sizes of a row and how much of the amount falls to each: `L-5, XL-8`, `M/L/XL po 10`.

use busel_domain::item::Item;
use busel_domain::size::{Size, SizeSystem};

use super::SheetFacts;
use super::findings::{Findings, Variants};
use super::measure::Measured;
use super::recognise::Recognised;
use crate::catalogue::Lexicon;
use crate::exchange::headers::Column;
use crate::exchange::units::thousandths_text;
use crate::exchange::variant::{self, RawSize};
use crate::exchange::why::Why;

/// The sizes of the line, each with the system it counts by.
pub(super) fn settled_sizes(
    variants: &Variants,
    recognised: &Recognised,
    item: &Item,
    facts: &SheetFacts<'_>,
    lexicon: &Lexicon,
    findings: &mut Findings,
) -> Result<Vec<(Size, Option<u64>)>, Why> {
    let own = !variants.said.sizes.is_empty() || !variants.said.rest.is_empty();
    let raw: &[RawSize] = match own {
        true => &variants.said.sizes,
        // Numbers among the words of a thing without sizes belong to the thing.
        false if item.sizing.is_some() => &recognised.said.sizes,
        false => &[],
    };
    let at =
        facts.layout.column(Column::Variant).filter(|_| own).or(facts.layout.column(Column::Item));
    let mut sizes: Vec<(Size, Option<u64>)> = Vec::new();
    for raw in raw {
        let (size, why) = variant::settle(raw, item, facts.is_cyrillic, lexicon)?;
        if let Some(why) = why {
            findings.add(at, why);
        }
        // "2-3 T / S" is one size said twice; the first says more.
        if sizes.first().is_none_or(|(first, _)| first.system == size.system) {
            sizes.push((size, raw.thousandths));
        }
    }
    if sizes.is_empty() && !variants.said.rest.is_empty() {
        let text = variants.said.rest.clone();
        if text.len() <= Size::VALUE_LENGTH_MAX {
            let value = text.to_uppercase().into();
            sizes.push((Size { system: SizeSystem::Named, value, millimetres: None }, None));
        }
        findings.add(at, Why::SizeUnclear { text });
    }
    Ok(sizes)
}

/// How much of each size.
pub(super) fn shares(
    sizes: &[(Size, Option<u64>)],
    measured: &Measured,
    text: &str,
) -> Result<Vec<(Option<Size>, u64)>, Why> {
    let every = |amount: u64| all(sizes).map(|size| (Some(size), amount)).collect();
    match (sizes, measured.thousandths) {
        ([], None) => Err(Why::NoAmount {}),
        ([], Some(each)) if measured.is_each => {
            Err(Why::AmountEach { text: thousandths_text(each) })
        }
        ([], Some(amount)) => Ok(vec![(None, amount)]),
        ([(_, None)], Some(amount)) => Ok(every(amount)),
        (_, Some(each)) if measured.is_each => Ok(every(each)),
        (_, said) => counted(sizes, said, text),
    }
}

fn all(sizes: &[(Size, Option<u64>)]) -> impl Iterator<Item = Size> {
    sizes.iter().map(|(size, _)| size.clone())
}

/// Sizes with a number beside each; their sum must be the amount, if one is said.
fn counted(
    sizes: &[(Size, Option<u64>)],
    said: Option<u64>,
    text: &str,
) -> Result<Vec<(Option<Size>, u64)>, Why> {
    let shares: Option<Vec<(Option<Size>, u64)>> =
        sizes.iter().map(|(size, count)| Some((Some(size.clone()), (*count)?))).collect();
    let Some(shares) = shares else {
        return Err(Why::SizesWithoutAmounts { text: text.to_owned() });
    };
    let sum: u64 = shares.iter().map(|(_, count)| count).sum();
    match said {
        Some(said) if said != sum => {
            let (sum, said) = (thousandths_text(sum), thousandths_text(said));
            Err(Why::SizesDoNotAddUp { text: text.to_owned(), sum, said })
        }
        Some(_) | None => Ok(shares),
    }
}

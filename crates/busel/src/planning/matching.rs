//! Which open needs an offer could serve, best first: the same rule of fit by which the planner gives
//! lots to needs, asked of something that is not here yet.

use std::cmp::Reverse;

use busel_domain::book::Book;
use busel_domain::ids::NeedId;
use busel_domain::need::Need;
use busel_domain::offer::OfferLine;
use busel_domain::quantity::Units;
use busel_domain::time::Day;

use super::problem::{MARGIN_DAYS, Serves, serves};
use crate::listing::Listing;

/// An open need that an offer could serve.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Match {
    /// Which.
    pub need: NeedId,
    /// How it would.
    pub how: Serves,
    /// How much of what is missing it would cover; `None` where either amount is unknown.
    pub covers: Option<Units>,
    /// Whether it would cover all that is missing.
    pub covers_all: bool,
}

/// The open needs of a listing that this offer could serve: the more urgent first, among those what
/// fits best, what is wanted first, and where it does most.
#[must_use]
pub fn matches(book: &Book, line: &OfferLine, listing: &Listing) -> Vec<Match> {
    let mut found: Vec<_> = serving(book, line, listing)
        .map(|(need, how, loss)| {
            let (covers, covers_all) = covered(need, line.units);
            let rank =
                (need.line.priority.class(), loss, need.line.wanted_by.unwrap_or(Day(i32::MAX)));
            let rank = (rank, Reverse(covers.unwrap_or_default()), need.id);
            (rank, Match { need: need.id, how, covers, covers_all })
        })
        .collect();
    found.sort_by_key(|(rank, _)| *rank);
    found.into_iter().map(|(_, one)| one).collect()
}

/// How many open needs this offer could serve.
#[must_use]
pub fn fits(book: &Book, line: &OfferLine, listing: &Listing) -> usize {
    serving(book, line, listing).count()
}

/// Whether this offer could serve any open need.
#[must_use]
pub fn fits_any(book: &Book, line: &OfferLine, listing: &Listing) -> bool {
    serving(book, line, listing).next().is_some()
}

/// The open needs it could serve, and how. Only needs of what it is, or of what it could stand for,
/// are looked at.
fn serving<'a>(
    book: &'a Book,
    line: &'a OfferLine,
    listing: &'a Listing,
) -> impl Iterator<Item = (&'a Need, Serves, u32)> {
    let given = line.item.as_ref().filter(|_| keeps(line, listing.today));
    given.into_iter().flat_map(move |given| {
        let asked = std::iter::once(given).chain(book.catalogue().stands_for(given));
        let needs = asked.flat_map(|asked| listing.open_for(asked));
        needs.filter_map(|id| book.need(*id)).filter_map(move |need| {
            let (how, loss) = serves(book.catalogue(), given, &line.variant, need)?;
            Some((need, how, loss))
        })
    })
}

/// Whether what is offered can still be used when somebody has it in hand.
fn keeps(line: &OfferLine, today: Day) -> bool {
    line.expiry.is_none_or(|expiry| today.until(expiry) >= MARGIN_DAYS)
}

fn covered(need: &Need, offered: Option<Units>) -> (Option<Units>, bool) {
    match (need.missing(), offered) {
        (Some(missing), Some(offered)) => (Some(missing.min(offered)), offered >= missing),
        _ => (None, false),
    }
}

#[cfg(test)]
mod tests;

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

/// The open needs that this offer could serve: the more urgent first, among those what fits best, what
/// is wanted first, and where it does most.
#[must_use]
pub fn matches(book: &Book, line: &OfferLine, today: Day) -> Vec<Match> {
    let Some(item) = line.item.as_ref().filter(|_| keeps(line, today)) else { return Vec::new() };
    let open = book.needs().filter(|need| need.is_open(today));
    let mut found: Vec<_> = open
        .filter_map(|need| {
            let (how, loss) = serves(book.catalogue(), item, &line.variant, need)?;
            let (covers, covers_all) = covered(need, line.units);
            let rank =
                (need.line.priority.class(), loss, need.line.wanted_by.unwrap_or(Day(i32::MAX)));
            let rank = (rank, Reverse(covers.unwrap_or_default()), need.id);
            Some((rank, Match { need: need.id, how, covers, covers_all }))
        })
        .collect();
    found.sort_by_key(|(rank, _)| *rank);
    found.into_iter().map(|(_, one)| one).collect()
}

/// Whether this offer could serve any of these open needs: the same rule, for whoever asks it of many
/// offers and knows which needs come near.
#[must_use]
pub fn fits_any<'a>(
    book: &Book,
    line: &OfferLine,
    mut open: impl Iterator<Item = &'a Need>,
    today: Day,
) -> bool {
    line.item.as_ref().filter(|_| keeps(line, today)).is_some_and(|item| {
        open.any(|need| serves(book.catalogue(), item, &line.variant, need).is_some())
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

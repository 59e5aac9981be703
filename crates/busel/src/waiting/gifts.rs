//! Gifts that wait: offers, calls for them, papers of vehicles, and what money buys.

use busel_domain::book::Book;
use busel_domain::call::{Call, Wanted};
use busel_domain::ids::{OfferId, Thing};
use busel_domain::offer::{Offer, State};
use busel_domain::purchase::Bought;
use busel_domain::quantity::Units;
use busel_domain::time::Day;

use super::{Second, Sums, Wait, Why};
use crate::listing::Listing;
use crate::planning::fits_any;

/// A call is looked at so many days before it ends: enough to ask once more, and for an answer.
const CALL_DAYS: i32 = 3;

/// What was agreed to or paid should be here after so many days, as long as an offer may be late.
const NOT_HERE_DAYS: i32 = Offer::PATIENCE_DAYS;

/// A paper is looked at so many days before it runs out: enough for a new inspection or insurance.
const PAPER_DAYS: i32 = 14;

pub(super) fn add(sums: &mut Sums, book: &Book, listing: &Listing, today: Day) {
    for offer in book.offers() {
        let (state, thing) = (offer.state(today), Thing::Offer(offer.id));
        match state {
            State::Offered => {
                let why = if fits_any(book, &offer.line, listing) { Why::Fits } else { Why::Offer };
                sums.add(why, Wait::new(thing, offer.made));
            }
            State::Overdue => {
                let by = offer.promised.or(offer.line.until).unwrap_or(today);
                sums.add(Why::Overdue, Wait::new(thing, by.plus(1).begins()));
            }
            State::Asked
            | State::Accepted
            | State::Promised
            | State::Arrived
            | State::Declined
            | State::TakenBack
            | State::Lapsed => {}
        }
        if state.is_coming() && !offer.missing_papers().is_empty() {
            let wait = Wait::new(thing, offer.made);
            sums.add(Why::Papers, Wait { on: offer.promised, ..wait });
        }
        let is_ours = state.is_coming() || state == State::Arrived;
        let first = offer.papers_good_until.values().min().filter(|_| is_ours);
        if let Some(day) = first.filter(|day| today.until(**day) <= PAPER_DAYS) {
            sums.add(Why::PapersEnd, Wait::ending(thing, *day, PAPER_DAYS));
        }
    }
    let near = book.calls().filter(|call| call.is_open(today));
    for call in near.filter(|call| today.until(call.line.until) <= CALL_DAYS) {
        if !is_answered(book, call, today) {
            let ending = Wait::ending(Thing::Call(call.id), call.line.until, CALL_DAYS);
            let since = ending.since.max(call.made);
            sums.add(Why::Call, Wait { since, ..ending });
        }
    }
    for purchase in book.purchases() {
        let is_on_its_way = matches!(purchase.state(), Bought::Approved | Bought::Paid);
        if is_on_its_way && purchase.since.day().until(today) > NOT_HERE_DAYS {
            sums.add(Why::NotHere, Wait::new(Thing::Purchase(purchase.id), purchase.since));
        }
    }
}

/// Whether so much was answered to a call as it asks.
fn is_answered(book: &Book, call: &Call, today: Day) -> bool {
    let answers = book.offers().filter(|offer| {
        let state = offer.state(today);
        offer.line.call == Some(call.id) && (state.is_coming() || state == State::Arrived)
    });
    let answers: Vec<&Offer> = answers.collect();
    let given = |wanted: &Wanted| {
        let of_it = answers.iter().filter(|offer| offer.line.item.as_ref() == Some(&wanted.item));
        let welcome = of_it.map(|offer| offer.welcome().max(offer.arrived()));
        welcome.fold(Units::ZERO, Units::plus)
    };
    call.line.wanted.iter().all(|wanted| match wanted.units {
        Some(units) => given(wanted) >= units,
        None => !given(wanted).is_zero(),
    })
}

/// Purchases that somebody has to agree to: dear ones somebody else than who wants them.
pub(super) fn purchases(book: &Book) -> impl Iterator<Item = Second> + '_ {
    let wanted = book.purchases().filter(|purchase| purchase.state() == Bought::Wanted);
    wanted.map(|purchase| Second {
        why: Why::Purchase,
        wait: Wait::new(Thing::Purchase(purchase.id), purchase.since),
        by: purchase.by,
        may_be_same: purchase.line.price.minor <= book.rules().purchase_limit,
    })
}

/// The offer that is to come first.
pub(super) fn next(book: &Book, today: Day) -> Option<(Day, Thing)> {
    let coming = book.offers().filter(|offer| offer.state(today) == State::Promised);
    let by = |offer: &Offer| -> Option<(Day, OfferId)> { Some((offer.promised?, offer.id)) };
    coming.filter_map(by).min().map(|(day, id)| (day, Thing::Offer(id)))
}

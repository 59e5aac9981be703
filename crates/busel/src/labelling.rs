//! New labels: codes are drawn, told to the clerk, and worded for print. A label may be printed before
//! anything is in its box; it then has lines for somebody with a pen.
//!
//! A code is printed only when the Book knows it, and a square holds the code alone: no address, so
//! that a label found anywhere names no centre (decision 0016).

use std::collections::BTreeSet;

use busel_domain::book::Book;
use busel_domain::boxes::{BoxCode, BoxState, Carton, Handling};
use busel_domain::command::Command;
use busel_domain::ids::WaybillId;
use busel_domain::item::{Hazard, Item};
use busel_domain::ledger::Account;
use busel_domain::role::Actor;
use busel_domain::time::Day;

use crate::clerk::{Clerk, Given, NotDone};
use crate::i18n::{Language, Tongue};
use crate::outside::Outside;
use crate::paper::Square;
use crate::paper::labels::{Label, Paper, Printing, Told};
use crate::paperwork::cargo::grams;
use crate::views::words;

/// Codes that no box and no label of this Book has, and each only once.
#[must_use]
pub fn draw(book: &Book, outside: &Outside, count: usize) -> Vec<BoxCode> {
    let mut drawn = BTreeSet::new();
    let mut codes = Vec::with_capacity(count);
    while codes.len() < count {
        let chance = u64::from_le_bytes(outside.bytes());
        let code = BoxCode::drawn(chance).filter(|code| book.carton(*code).is_none());
        codes.extend(code.filter(|code| drawn.insert(*code)));
    }
    codes
}

/// Tells the clerk of new labels, as many at once as the Book takes.
///
/// # Errors
///
/// Why it was not done. Labels of earlier parts are known then and on no box, which harms nothing.
pub async fn record(
    clerk: &Clerk,
    outside: &Outside,
    actor: &Actor,
    codes: &[BoxCode],
) -> Result<(), NotDone> {
    for part in codes.chunks(Carton::LABELS_MAX) {
        let command = Command::Handle { handling: Handling::MakeLabels { codes: part.to_vec() } };
        let (attempt, actor) = (outside.attempt(), actor.clone());
        let given = Given { attempt, actor, command, happened: None, words: Vec::new() };
        clerk.give(given).await?;
    }
    Ok(())
}

/// The label of a box that nobody has packed yet.
#[must_use]
pub fn blank(code: BoxCode, tongue: Tongue) -> Option<Label> {
    let told = |key| Told { name: tongue.say(key), value: None };
    Some(Label {
        code: code.letters().map(char::from).iter().collect(),
        check: code.check(),
        square: Square::of(&code.whole())?,
        number: None,
        what: None,
        amount: None,
        facts: ["labels-what", "labels-how-much", "labels-use-before"].map(told).to_vec(),
    })
}

/// The label of a box as it is now: what is in it, until when it is good, how to keep it, and while it is
/// on the road under which waybill it travels. A label that is on no box yet has lines for a pen; what is
/// a box no more has no label.
#[must_use]
pub fn of_box(book: &Book, carton: &Carton, tongue: Tongue) -> Option<Label> {
    if carton.state == BoxState::Blank {
        return blank(carton.code, tongue);
    }
    if !carton.state.is_there() {
        return None;
    }
    let told = |key, value: String| Told { name: tongue.say(key), value: Some(value) };
    let lots = || carton.contents.keys().filter_map(|id| book.lot(*id));
    let items: Vec<&Item> =
        lots().filter_map(|lot| book.catalogue().item(&lot.batch.item)).collect();
    let expiry = lots().filter_map(|lot| lot.batch.expiry).min();
    let waybill = if let Some(Account::Road(id)) = carton.at { Some(id) } else { None };
    let mut facts = Vec::new();
    // Seen from another year, so that a label says which year it is.
    facts.extend(expiry.map(|day| told("labels-use-before", tongue.day(day, Day(0)))));
    if !items.is_empty() {
        facts.push(told("labels-keep", tongue.say(keep_key(&items))));
    }
    facts.extend(waybill.map(|id| told("find-waybill", id.to_string())));
    Some(Label {
        number: waybill.and_then(|id| number(book, id, carton.code, tongue)),
        what: Some(inside(book, carton, tongue)).filter(|what| !what.is_empty()),
        amount: Some(amount(book, carton, tongue)).filter(|amount| !amount.is_empty()),
        facts,
        ..blank(carton.code, tongue)?
    })
}

/// What is in a box, in a few words; a label breaks and cuts what is long.
fn inside(book: &Book, carton: &Carton, tongue: Tongue) -> String {
    if carton.is_pallet() {
        return tongue.say("box-pallet");
    }
    let lots = carton.contents.keys().filter_map(|id| book.lot(*id));
    let things: BTreeSet<String> =
        lots.map(|lot| words::thing(tongue, &lot.batch.item, &lot.batch.variant)).collect();
    things.into_iter().collect::<Vec<_>>().join("; ")
}

/// How much is in it, and what it weighs.
fn amount(book: &Book, carton: &Carton, tongue: Tongue) -> String {
    let mut parts = Vec::new();
    if let BoxState::Pallet(boxes) = &carton.state {
        parts.push(tongue.count("box-boxes", boxes.len()));
    }
    // Amounts of different things do not add up.
    if let Some((id, units)) = carton.contents.iter().next().filter(|_| carton.contents.len() == 1)
        && let Some(lot) = book.lot(*id)
        && let Some(item) = book.catalogue().item(&lot.batch.item)
    {
        parts.push(tongue.amount(*units, item.base_unit).to_string());
    }
    let weight = grams(book, carton).and_then(|grams| i64::try_from(grams).ok());
    let weight = weight.map(|grams| tongue.weight(grams));
    // Rice is told by its weight already.
    parts.extend(weight.filter(|weight| !parts.contains(weight)));
    parts.join(" · ")
}

/// Which of how many boxes of its waybill it is.
fn number(book: &Book, id: WaybillId, code: BoxCode, tongue: Tongue) -> Option<String> {
    let boxes = book.waybill(id)?.boxes.iter().filter_map(|code| book.carton(*code));
    let mut codes: Vec<BoxCode> =
        boxes.filter(|carton| !carton.is_pallet()).map(|carton| carton.code).collect();
    codes.sort_unstable();
    let at = codes.iter().position(|known| *known == code)?;
    let numbers =
        [("number", tongue.number(at + 1).into()), ("of", tongue.number(codes.len()).into())];
    Some(tongue.with("labels-number", &numbers))
}

/// The key of how to keep what is in a box: what asks for most care decides for all of it.
fn keep_key(items: &[&Item]) -> &'static str {
    let has = |hazard| items.iter().any(|item| item.hazards.contains(&hazard));
    if has(Hazard::Cold) {
        "keep-cold"
    } else if has(Hazard::Flammable) || has(Hazard::Explosive) {
        "keep-from-fire"
    } else if has(Hazard::Liquids) {
        "keep-upright"
    } else {
        "keep-dry"
    }
}

/// How labels are printed, worded: the title in the first language, what to do with a label in all.
#[must_use]
pub fn printing(
    paper: Paper,
    is_plain: bool,
    centre: Option<String>,
    languages: &[Language],
) -> Printing {
    let tongues = languages.iter().copied().map(Tongue::of);
    let hint = tongues.clone().map(|tongue| tongue.say("labels-hint")).collect();
    let first = tongues.clone().next().unwrap_or_default();
    Printing { paper, is_plain, title: first.say("labels-title"), centre, hint }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use busel_domain::time::Moment;

    use super::*;

    #[test]
    fn codes_are_drawn_once_each_and_never_twice_from_one_book() {
        let outside = Outside::fixed(Moment(0), 16);
        let book = Book::new(Arc::clone(crate::catalogue::lexicon().catalogue()));
        let codes = draw(&book, &outside, 2_000);
        let different: BTreeSet<&BoxCode> = codes.iter().collect();
        assert_eq!((codes.len(), different.len()), (2_000, 2_000));
    }

    #[test]
    fn a_square_holds_the_ten_letters_and_no_more() {
        let code: BoxCode = "7K3M-9QF2".parse().expect("a code");
        let label = blank(code, Tongue::default()).expect("letters of a square");
        assert_eq!((&*label.code, &*label.check), ("7K3M9QF2", &*code.check()));
        assert_eq!(Some(label.square), Square::of(&format!("7K3M9QF2{}", code.check())));
    }
}

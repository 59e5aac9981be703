//! New labels: codes are drawn, told to the clerk, and worded for print. A label may be printed before
//! anything is in its box; it then has lines for somebody with a pen.
//!
//! A code is printed only when the Book knows it, and a square holds the code alone: no address, so
//! that a label found anywhere names no centre (decision 0016).

use std::collections::BTreeSet;

use busel_domain::book::Book;
use busel_domain::boxes::{BoxCode, Carton, Handling};
use busel_domain::command::Command;
use busel_domain::role::Actor;

use crate::clerk::{Clerk, Given, NotDone};
use crate::i18n::{Language, Tongue};
use crate::outside::Outside;
use crate::paper::Square;
use crate::paper::labels::{Label, Paper, Printing, Told};

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

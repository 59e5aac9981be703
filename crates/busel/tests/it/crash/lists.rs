//! Long lists, added one after the other by a process that is killed: a list is there whole or not at
//! all, and one that was acknowledged is there.

use std::collections::BTreeMap;
use std::sync::Arc;

use busel::catalogue::lexicon;
use busel::clerk::Clerk;
use busel::exchange::reader;
use busel::exchange::reading::Reading;
use busel::home::Home;
use busel::intake::{Intake, ListKind};
use busel::journal::Journal;
use busel::outside::Outside;
use busel::vault::Vault;
use busel_domain::book::Book;
use busel_domain::ids::SourceId;
use busel_domain::item::Catalogue;

use super::{proof, work};

/// Lines of the longest list.
const LINES_MAX: u64 = 300;

/// The catalogue by which lists are read.
pub(super) fn catalogue() -> Arc<Catalogue> {
    Arc::clone(lexicon().catalogue())
}

/// The longest list, read once; each list that is added is some of it with other amounts.
pub(super) fn longest() -> Reading {
    let places = ["Kharkiv", "Lviv", "Suwałki", "Гродна"];
    let items = ["Rice", "Sugar", "Pasta", "Flour"];
    let lines = (0..LINES_MAX).map(|line| {
        let at = usize::try_from(line).expect("few");
        format!("{},{},{},kg\n", places[at % 4], items[at / 4 % 4], 10 + line)
    });
    let text: String =
        std::iter::once("Place,Item,Quantity,Unit\n".to_owned()).chain(lines).collect();
    let reading = reader().needs(text.as_bytes(), work::NOON.day(), &mut |_| {});
    let reading = reading.expect("a plain list");
    assert_eq!(reading.records.len() as u64, LINES_MAX, "every line is clear");
    reading
}

/// Adds some of the longest list, and tells `added LIST LINES` when it was acknowledged.
pub(super) async fn add_one(clerk: &Clerk, dice: &Outside, longest: &Reading, tell: impl Fn(&str)) {
    let mut reading = longest.clone();
    let lines = LINES_MAX / 4 + work::throw(dice, LINES_MAX * 3 / 4);
    reading.records.truncate(usize::try_from(lines).expect("few"));
    for record in &mut reading.records {
        // Amounts nobody asked for before, so that no line is taken for one that is known.
        record.thousandths = 1_000 * (1 + work::throw(dice, 900_000_000));
    }
    let intake = Intake::new(ListKind::Needs, "list", reading, &clerk.present());
    let added = intake.commit(clerk, dice, &work::coordinator()).await.expect("it is allowed");
    let list = added.source.expect("it was new");
    assert_eq!(added.needs as u64, lines, "all of it");
    tell(&format!("added {list} {lines}"));
}

/// Every list in the books is there whole with its words, no need came from a list that is not, and
/// the lists that were told are there.
pub(super) fn are_whole(home: &Home, told: &[String], case: &str) {
    proof::is_clean(home, case);
    let journal = Journal::open(&home.store(), home.keys()).expect("the same key");
    let mut book = Book::new(work::catalogue());
    journal.replay(busel_domain::ids::Seq(0), |event| book.apply(&event)).expect("readable");
    let vault = Vault::beside(home, &journal).expect("its keys are there");
    let mut lines = BTreeMap::<SourceId, u32>::new();
    for need in book.needs() {
        let (source, _) = need.line.source.expect("every need came from a list");
        *lines.entry(source).or_default() += 1;
        let words = need.line.words.expect("every line was kept");
        assert!(vault.read(&journal, words).expect("readable").is_some(), "{case}: {}", need.id);
    }
    let known: BTreeMap<_, _> = book.sources().map(|source| (source.id, source.records)).collect();
    assert_eq!(lines, known, "{case}: a list is there by half");
    for line in told {
        let of = |(source, lines): (&SourceId, &u32)| format!("added {source} {lines}");
        assert!(known.iter().map(of).any(|known| known == *line), "{case}: {line}, but it is gone");
    }
}

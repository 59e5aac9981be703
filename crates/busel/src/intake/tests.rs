//! What a list adds, and what it adds the second time.

use std::sync::Arc;

use busel_domain::ids::{ActorId, Seq};
use busel_domain::role::Role;
use busel_domain::time::{Day, Moment};

use super::*;
use crate::exchange::reader;
use crate::home::Home;
use crate::journal::Journal;

pub(super) const TODAY: Day = Day(20_779);

pub(super) struct Centre {
    _folder: tempfile::TempDir,
    home: Home,
    pub(super) clerk: Clerk,
    pub(super) outside: Outside,
}

pub(super) fn actor() -> Actor {
    Actor::everywhere(ActorId(1), &[Role::Coordinator])
}

pub(super) fn a_centre() -> Centre {
    let folder = tempfile::tempdir().expect("a folder");
    let outside = Outside::fixed(Moment(1_795_348_800_000_000), 11);
    let home = Home::init(folder.path(), None, &outside).expect("an empty folder");
    let catalogue = Arc::clone(crate::catalogue::lexicon().catalogue());
    let clerk = Clerk::create(&home, catalogue, outside.clone()).expect("a new store");
    Centre { _folder: folder, home, clerk, outside }
}

impl Centre {
    fn held(&self, kind: ListKind, name: &str, text: &str) -> Intake {
        let reading = match kind {
            ListKind::Needs => reader().needs(text.as_bytes(), TODAY, &mut |_| {}),
            ListKind::Stock(_) => reader().stock(text.as_bytes(), TODAY, &mut |_| {}),
        };
        Intake::new(kind, name, reading.expect("a plain list"), &self.clerk.present())
    }

    async fn add(&self, kind: ListKind, name: &str, text: &str) -> Added {
        let actor = actor();
        let intake = self.held(kind, name, text);
        intake.commit(&self.clerk, &self.outside, &actor).await.expect("allowed")
    }

    async fn a_hub(&self) -> HubId {
        let name = self.outside.words_id();
        let given = Given {
            attempt: self.outside.attempt(),
            actor: actor(),
            command: Command::OpenHub { name, place: None, region: None },
            happened: None,
            words: vec![Words::own(name, WordsKind::Name, "Склад")],
        };
        self.clerk.give(given).await.expect("allowed");
        HubId(1)
    }
}

const LIST: &str = "Place,Item,Quantity,Unit\nKharkiv,Rice,50,kg\nKharkiv,Soap,100,pcs\n";

#[tokio::test]
async fn the_same_list_twice_changes_nothing() {
    let centre = a_centre();
    let added = centre.add(ListKind::Needs, "one", LIST).await;
    assert_eq!((added.needs, added.groups), (2, 1));
    let before = centre.clerk.present().book.seq();
    let again = centre.add(ListKind::Needs, "another name", LIST).await;
    assert_eq!(again, Added::default());
    let tabs = LIST.replace(',', "\t");
    assert_eq!(centre.add(ListKind::Needs, "saved again", &tabs).await, Added::default());
    assert_eq!(centre.clerk.present().book.seq(), before);
}

#[tokio::test]
async fn a_line_that_stands_in_the_books_is_shown_and_not_added() {
    let centre = a_centre();
    centre.add(ListKind::Needs, "one", LIST).await;
    let longer = format!("{LIST}Kharkiv,Sugar,20,kg\nKharkiv,Rice,50,kg\nLviv,Rice,50,kg\n");
    let held = centre.held(ListKind::Needs, "two", &longer);
    assert_eq!(held.read_before, None);
    assert_eq!(held.known.len(), 2, "rice and soap of Kharkiv, once each");
    let fresh: Vec<&str> = held.fresh().map(|record| record.item.as_str()).collect();
    assert_eq!(fresh, ["food.sugar", "food.rice", "food.rice"]);
}

#[tokio::test]
async fn names_and_lines_are_in_the_vault_and_not_in_the_journal() {
    let centre = a_centre();
    let hub = centre.a_hub().await;
    let list = "Place,Item,Quantity,Unit,Note\nВигадане,Rice,50,kg,call Zorianka at noon\n";
    centre.add(ListKind::Needs, "one", list).await;
    let gifts = "Item,Quantity,Donor\nSoap,100,Zorianka Vyhadana\nShampoo,10,D-0147\n";
    assert_eq!(centre.add(ListKind::Stock(hub), "gifts", gifts).await.lots, 2);

    let journal = Journal::open(&centre.home.store(), centre.home.keys()).expect("the same key");
    let mut told = String::new();
    let mut keep = |event| told += &serde_json::to_string(&event).expect("plain values");
    journal.replay(Seq(0), &mut keep).expect("readable");
    for name in ["Вигадане", "Zorianka", "Vyhadana", "Склад"] {
        assert!(!told.contains(name), "{name} is in the journal");
    }
    assert!(told.contains("D-0147"), "a code is no name");

    let present = centre.clerk.present();
    let need = present.book.needs().next().expect("one need");
    let words = need.line.words.expect("it came from a line");
    let line = centre.clerk.words(words).await.expect("readable").expect("not erased");
    assert!(line.contains("Zorianka"), "the line is kept as written: {line}");
    for lot in present.book.lots() {
        let words = lot.batch.words.expect("it came from a line");
        let line = centre.clerk.words(words).await.expect("readable").expect("not erased");
        assert!(!line.contains("Vyhadana"), "a donor is not kept: {line}");
    }
    let group = present.book.group(need.line.group).expect("made with the need");
    assert_eq!(present.labels.get(group.name), Some("Вигадане"));
}

#[tokio::test]
async fn a_line_asking_for_nothing_raises_no_need() {
    let centre = a_centre();
    let list = "Place,Item,Quantity,Unit\nKharkiv,Rice,0,kg\nKharkiv,Soap,3,pcs\n";
    assert_eq!(centre.add(ListKind::Needs, "one", list).await.needs, 1);
}

#[tokio::test]
async fn an_amount_nobody_understands_waits_and_is_not_guessed() {
    let centre = a_centre();
    let hub = centre.a_hub().await;
    let tea = "Item,Quantity,Unit\nTea,15,kg\n";
    centre.add(ListKind::Needs, "tea", tea).await;
    let present = centre.clerk.present();
    assert_eq!(present.book.needs().next().expect("one need").line.asked, None);
    let added = centre.add(ListKind::Stock(hub), "tea came", tea).await;
    assert_eq!((added.lots, added.uncounted), (0, 1));
}

#[tokio::test]
async fn a_line_longer_than_the_vault_takes_is_cut_and_told() {
    let centre = a_centre();
    let (one, other) = ("ї".repeat(5_000), "є".repeat(5_000));
    let list = format!("Place,Item,Quantity,Unit,Note,Note\nLviv,Rice,5,kg,{one},{other}\n");
    let held = centre.held(ListKind::Needs, "long", &list);
    let is_told = |finding: &Finding| matches!(finding.why, Why::TextCut { limit: 16_000 });
    assert!(held.reading.findings.iter().any(is_told), "{:?}", held.reading.findings);
    assert_eq!(centre.add(ListKind::Needs, "long", &list).await.needs, 1);
    let need = centre.clerk.present().book.needs().next().expect("one need").line.clone();
    let kept = centre.clerk.words(need.words.expect("kept")).await.expect("readable");
    let kept = kept.expect("not erased");
    assert!(kept.starts_with("Lviv | Rice") && kept.len() <= WORDS_LENGTH_MAX, "{}", kept.len());
}

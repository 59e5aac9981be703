//! A centre written before there were keys per person opens as it was, and nothing in it is readable
//! by the old key any more.

use std::sync::Arc;

use busel_domain::command::Command;
use busel_domain::ids::GroupId;
use busel_domain::role::Actor;
use busel_domain::time::Moment;
use rusqlite::params;

use super::*;
use crate::clerk::{Clerk, Given};
use crate::home::Home;
use crate::vault::Subject;

const OLD_TABLE: &str = "
    create table words_old (
        centre_id integer not null,
        words_id blob not null,
        kind integer not null,
        sealed blob not null,
        primary key (centre_id, words_id)
    ) strict, without rowid;
";

/// The words with which the old program filled its table.
fn words(outside: &Outside) -> Vec<(WordsId, WordsKind, &'static str)> {
    let words = |kind, text| (outside.words_id(), kind, text);
    vec![
        words(WordsKind::Name, "Група Вигадана"),
        words(WordsKind::Place, "вул. Вигадана 7"),
        words(WordsKind::Line, "рядок, якого ніхто не назвав"),
    ]
}

/// Puts the store back as the old program left it: one key, no subjects, no key database.
fn made_old(home: &Home, outside: &Outside, words: &[(WordsId, WordsKind, &str)]) {
    let journal = Journal::open(&home.store(), home.keys()).expect("the same key");
    let (db, centre) = journal.vault();
    db.execute_batch(OLD_TABLE).expect("a new table");
    let cipher = XChaCha20Poly1305::new(home.keys().vault().into());
    for (id, kind, text) in words {
        let nonce: [u8; 24] = outside.bytes();
        let payload = Payload { msg: text.as_bytes(), aad: &bound(*id, *kind) };
        let body = cipher.encrypt(XNonce::from_slice(&nonce), payload).expect("it is short");
        let sealed = [&nonce[..], &body].concat();
        db.execute(
            "insert into words_old (centre_id, words_id, kind, sealed) values (?1, ?2, ?3, ?4)",
            params![centre, id.0, kind.number(), sealed],
        )
        .expect("room enough");
    }
    db.execute_batch(
        "drop table words; drop table erased_up_to; drop table photo; alter table words_old rename to words;
         update format set version = 1;",
    )
    .expect("writable");
    drop(journal);
    for file in std::fs::read_dir(home.folder()).expect("a folder") {
        let path = file.expect("readable").path();
        if path.to_string_lossy().contains("persons") {
            std::fs::remove_file(path).expect("it is there");
        }
    }
}

#[tokio::test]
async fn a_centre_of_format_1_is_moved_on_when_it_is_opened() {
    let folder = tempfile::tempdir().expect("a folder");
    let outside = Outside::fixed(Moment(1_795_348_800_000_000), 5);
    let home = Home::init(folder.path(), None, &outside).expect("an empty folder");
    let clerk = Clerk::create(&home, Arc::default(), outside.clone()).expect("a new store");
    let words = words(&outside);
    let given = Given {
        attempt: outside.attempt(),
        actor: Actor::console(),
        command: Command::AddGroup { name: words[0].0, place: Some(words[1].0), region: None },
        happened: None,
        words: Vec::new(),
    };
    clerk.give(given).await.expect("allowed");
    clerk.stop().await;
    drop(clerk);
    made_old(&home, &outside, &words);

    let clerk = Clerk::open(&home, Arc::default(), outside.clone()).expect("it is moved on");
    let present = clerk.present();
    let group = present.book.group(GroupId(1)).expect("added above");
    assert_eq!(present.labels.get(group.name), Some("Група Вигадана"));
    assert_eq!(present.labels.get(words[1].0), Some("вул. Вигадана 7"));
    for (id, _, text) in &words {
        assert_eq!(clerk.words(*id).await.expect("readable").as_deref(), Some(*text));
    }
    let journal = Journal::open(&home.store(), home.keys()).expect("the same key");
    assert_eq!(journal.format().expect("readable"), 3);
    let cipher = XChaCha20Poly1305::new(home.keys().vault().into());
    let (db, _) = journal.vault();
    let mut statement = db.prepare("select sealed from words").expect("a table");
    let rows = statement.query_map([], |row| row.get::<_, Vec<u8>>(0)).expect("readable");
    for row in rows {
        let row = row.expect("readable");
        for (id, kind, _) in &words {
            assert_eq!(open(&cipher, *id, *kind, &row), None, "the old key opens nothing");
        }
    }

    // A place was found to be about its group, so it goes with the group's name.
    clerk.erase(vec![Subject::of(group.name, WordsKind::Name)]).await.expect("erasable");
    assert_eq!(clerk.words(words[1].0).await.expect("readable"), None);
    assert!(clerk.words(words[2].0).await.expect("readable").is_some());
    clerk.stop().await;
    drop(clerk);
    Clerk::open(&home, Arc::default(), outside).expect("once is enough");
}

#[tokio::test]
async fn a_centre_of_format_2_keeps_its_words_and_gets_room_for_photos() {
    let folder = tempfile::tempdir().expect("a folder");
    let outside = Outside::fixed(Moment(1_795_348_800_000_000), 5);
    let home = Home::init(folder.path(), None, &outside).expect("an empty folder");
    let clerk = Clerk::create(&home, Arc::default(), outside.clone()).expect("a new store");
    let name = outside.words_id();
    let given = Given {
        attempt: outside.attempt(),
        actor: Actor::console(),
        command: Command::AddGroup { name, place: None, region: None },
        happened: None,
        words: vec![Words::own(name, WordsKind::Name, "Група Вигадана")],
    };
    clerk.give(given).await.expect("allowed");
    clerk.stop().await;
    drop(clerk);
    let journal = Journal::open(&home.store(), home.keys()).expect("the same key");
    let (db, _) = journal.vault();
    db.execute_batch("drop table photo; update format set version = 2;").expect("writable");
    assert!(journal.is_older().expect("readable"));
    drop(journal);

    let clerk = Clerk::open(&home, Arc::default(), outside).expect("it is moved on");
    assert_eq!(clerk.present().labels.get(name), Some("Група Вигадана"));
    assert_eq!(clerk.picture(WordsId([9; 16])).await.expect("there is a table"), None);
    let journal = Journal::open(&home.store(), home.keys()).expect("the same key");
    assert_eq!(journal.format().expect("readable"), 3);
}

//! The store keeps what it was given, and says clearly what it cannot.

use std::time::Duration;

use busel_domain::book::Book;
use busel_domain::event::Fact;
use busel_domain::ids::{ActorId, ConsignmentId, HubId, NeedId, PeerId, WordsId};
use busel_domain::peer::{OwnCard, PeerFact};
use busel_domain::time::{Day, Moment};

use super::*;
use crate::outside::Outside;

fn keys(seed: u64) -> Keys {
    Keys::new(&Outside::fixed(Moment(0), seed))
}

fn batch(first: u64, count: u64) -> Batch {
    let attempt = Attempt([u8::try_from(first).expect("few"); 16]);
    let name = WordsId([1; 16]);
    let hub = |id| busel_domain::hub::Hub { id: HubId(id), name, place: None, region: None };
    let events = (first..first + count).map(|seq| Event {
        seq: Seq(seq),
        by: ActorId(1),
        happened: Moment(0),
        recorded: Moment(0),
        attempt,
        fact: Fact::HubOpened(hub(u32::try_from(seq).expect("few"))),
    });
    let events: Vec<Event> = events.collect();
    let attempts = [(attempt, 0..events.len())].into();
    Batch { events, attempts, ..Batch::default() }
}

#[test]
fn what_was_appended_is_read_back_in_sequence() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("centre.db");
    let mut journal = Journal::create(&path, &keys(1)).expect("a new file");
    journal.append(Seq(0), &batch(1, 3)).expect("room enough");
    journal.append(Seq(3), &batch(4, 2)).expect("room enough");
    drop(journal);

    let journal = Journal::open(&path, &keys(1)).expect("the same key");
    let mut seen = Vec::new();
    journal.replay(Seq(1), |event| seen.push(event.seq.0)).expect("readable");
    assert_eq!(seen, [2, 3, 4, 5]);
    let done = journal.done_by(Attempt([4; 16])).expect("readable").expect("it was done");
    assert_eq!(done.len(), 2);
    assert_eq!(journal.done_by(Attempt([9; 16])).expect("readable"), None);
    let history = journal.about(Thing::Hub(HubId(4)), 10).expect("readable");
    assert_eq!(history.len(), 1);
    assert_eq!(journal.about(Thing::Need(NeedId(4)), 10).expect("readable"), []);
    assert!(journal.is_sound().expect("readable"));
}

#[test]
fn an_append_at_the_wrong_place_changes_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut journal =
        Journal::create(&folder.path().join("centre.db"), &keys(1)).expect("a new file");
    journal.append(Seq(0), &batch(1, 2)).expect("room enough");
    let late = journal.append(Seq(1), &batch(2, 1));
    assert!(matches!(late, Err(Fault::Overtaken { expected: 1, found: 2 })));
    assert_eq!(journal.last().expect("readable"), Seq(2));
}

#[test]
fn the_file_is_noise_without_its_key() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("centre.db");
    let mut journal = Journal::create(&path, &keys(1)).expect("a new file");
    journal.append(Seq(0), &batch(1, 50)).expect("room enough");
    drop(journal);
    assert!(matches!(Journal::open(&path, &keys(2)), Err(Fault::WrongKey)));
    let bytes = std::fs::read(&path).expect("a file");
    assert!(!bytes.windows(9).any(|window| window == b"HubOpened"));
    assert!(!bytes.starts_with(b"SQLite format 3"));
}

#[test]
fn a_cut_off_file_is_told_from_an_empty_one() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("centre.db");
    let mut journal = Journal::create(&path, &keys(1)).expect("a new file");
    for first in [1, 51, 101, 151] {
        journal.append(Seq(first - 1), &batch(first, 50)).expect("room enough");
    }
    drop(journal);
    let bytes = std::fs::read(&path).expect("a file");
    for part in [0, 100, bytes.len() / 2] {
        std::fs::write(&path, &bytes[..part]).expect("writable");
        let opened = Journal::open(&path, &keys(1));
        let is_told = opened.and_then(|journal| {
            let mut count = 0;
            journal.replay(Seq(0), |_| count += 1)?;
            if journal.is_sound()? && count == 200 { Ok(()) } else { Err(Fault::Damaged) }
        });
        assert!(is_told.is_err(), "{part} bytes of {}", bytes.len());
    }
}

#[test]
fn a_full_disk_loses_nothing_that_was_there() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("centre.db");
    let mut journal = Journal::create(&path, &keys(1)).expect("a new file");
    journal.append(Seq(0), &batch(1, 5)).expect("room enough");
    journal.leave_room_for(1);
    let full = journal.append(Seq(5), &batch(6, 200));
    assert!(matches!(full, Err(Fault::DiskFull)), "{full:?}");
    assert_eq!(journal.last().expect("readable"), Seq(5));
    journal.leave_room_for(10_000);
    journal.append(Seq(5), &batch(6, 200)).expect("there is room again");
}

/// A paper that was written, goods that come, a receipt, and a letter that cannot be true.
fn letters() -> [PeerFact; 5] {
    use busel_domain::ids::{Digest, WaybillId};
    use busel_domain::letter::{Heard, Said, Wrote};
    let (peer, consignment, waybill) = (PeerId(1), ConsignmentId([1; 16]), WaybillId(1));
    let said = |seq| Said { seq, letter: Digest([2; 32]), previous: Digest([3; 32]) };
    let counted = Vec::new();
    let receipt = Heard::Receipt { waybill, revision: 1, is_final: true, counted };
    let own = OwnCard { card: Digest([4; 32]), until: Day(20_900) };
    [
        PeerFact::CardMade(own),
        PeerFact::Wrote { peer, said: said(1), about: Wrote::Paper { waybill, consignment } },
        PeerFact::Heard { peer, said: said(1), about: Heard::Coming(consignment) },
        PeerFact::Heard { peer, said: said(2), about: receipt },
        PeerFact::Contradicted { peer, said: said(1) },
    ]
}

/// The snapshot has no field names, so a Book of another shape would be read as nonsense. Whoever
/// changes the Book's fields meets this test, raises its `FORMAT` and writes the new digest.
#[test]
fn the_snapshot_of_a_book_has_the_shape_its_format_says() {
    use sha2::Digest as _;
    let golden = concat!(env!("CARGO_MANIFEST_DIR"), "/../busel-domain/golden/0.1");
    let files = std::fs::read_dir(golden).expect("golden files are in the repository");
    let mut paths: Vec<_> = files.map(|file| file.expect("readable").path()).collect();
    paths.sort();
    let mut book = Book::new(std::sync::Arc::default());
    for path in paths {
        let text = std::fs::read_to_string(path).expect("golden files are text");
        let event: Event = serde_json::from_str(&text).expect("golden files can be read");
        book.apply(&event);
        // Of these there is more in the Book than one golden fact brings into it.
        if let Fact::Peer(_) = event.fact {
            for fact in letters() {
                book.apply(&Event { fact: Fact::Peer(fact), ..event.clone() });
            }
        }
    }
    let body = postcard::to_allocvec(&book).expect("a Book is plain values");
    let digest = sha2::Sha256::digest(&body);
    let digest = digest.iter().fold(String::new(), |hex, byte| format!("{hex}{byte:02x}"));
    assert_eq!((snapshot::FORMAT, &digest[..16]), (22, "d380df1a94ec0513"));
    let again: Book = postcard::from_bytes(&body).expect("what was written can be read");
    assert_eq!(again.with_catalogue(std::sync::Arc::default()), book);
}

/// A Book of some hundred kilobytes.
fn large_book() -> Book {
    let mut book = Book::new(std::sync::Arc::default());
    for event in batch(1, 40_000).events {
        book.apply(&event);
    }
    book
}

#[test]
fn a_snapshot_counts_from_its_last_piece_on_and_the_one_before_until_then() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut journal =
        Journal::create(&folder.path().join("centre.db"), &keys(1)).expect("a new file");
    assert_eq!(journal.snapshot().expect("readable"), None);
    let (small, large) = (Book::new(std::sync::Arc::default()), large_book());
    journal.save_snapshot(&small).expect("room enough");
    let mut keeping = Keeping::of(&large).expect("plain values");
    assert!(!journal.keep_piece(&mut keeping).expect("room enough"), "it is larger than a piece");
    assert_eq!(journal.snapshot().expect("readable").as_ref(), Some(&small));
    let mut again = Keeping::of(&large).expect("plain values");
    while !journal.keep_piece(&mut again).expect("room enough") {}
    assert_eq!(journal.snapshot().expect("readable").as_ref(), Some(&large));
    journal.save_snapshot(&small).expect("room enough");
    assert_eq!(journal.snapshot().expect("readable").as_ref(), Some(&small));
    let pieces = |journal: &Journal| -> i64 {
        let count = "select count(*) from snapshot_piece";
        journal.db.query_row(count, [], |row| row.get(0)).expect("it is open")
    };
    assert_eq!(pieces(&journal), 1, "nothing is left of the others");
    journal.db.execute_batch("delete from snapshot_piece").expect("writable");
    assert_eq!(journal.snapshot().expect("readable"), None, "one without its pieces is none");
}

#[test]
fn a_snapshot_of_an_older_program_is_thrown_away() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("centre.db");
    let mut journal = Journal::create(&path, &keys(1)).expect("a new file");
    journal.append(Seq(0), &batch(1, 5)).expect("room enough");
    let older = "drop table snapshot_head; drop table snapshot_piece;
        create table snapshot (centre_id integer primary key, format integer not null,
            seq integer not null, body blob not null) strict;
        insert into snapshot values (1, 14, 5, x'00');";
    journal.db.execute_batch(older).expect("writable");
    drop(journal);
    let mut journal = Journal::open(&path, &keys(1)).expect("the same key");
    assert_eq!(journal.last().expect("readable"), Seq(5));
    assert_eq!(journal.snapshot().expect("readable"), None);
    journal.save_snapshot(&large_book()).expect("room enough");
    drop(journal);
    let journal = Journal::open(&path, &keys(1)).expect("the same key");
    assert!(journal.snapshot().expect("readable").is_some());
}

#[test]
fn a_newer_format_is_refused() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("centre.db");
    let journal = Journal::create(&path, &keys(1)).expect("a new file");
    journal.db.execute_batch("update format set version = 7").expect("writable");
    drop(journal);
    let opened = Journal::open(&path, &keys(1));
    assert!(matches!(opened, Err(Fault::TooNew { found: 7, known: 3 })));
}

#[test]
fn a_file_locked_by_somebody_else_is_said_to_be() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("centre.db");
    let mut journal = Journal::create(&path, &keys(1)).expect("a new file");
    let other = Journal::open(&path, &keys(1)).expect("the same key");
    journal.db.busy_timeout(Duration::ZERO).expect("set");
    other.db.execute_batch("begin immediate").expect("nobody else writes");
    assert!(matches!(journal.append(Seq(0), &batch(1, 1)), Err(Fault::Locked)));
    other.db.execute_batch("rollback").expect("it began");
    journal.append(Seq(0), &batch(1, 1)).expect("it is free");
}

#[test]
fn a_backup_is_whole_and_sealed_by_the_same_keys() {
    let folder = tempfile::tempdir().expect("a folder");
    let (path, copy) = (folder.path().join("centre.db"), folder.path().join("copy.db"));
    let mut journal = Journal::create(&path, &keys(1)).expect("a new file");
    journal.append(Seq(0), &batch(1, 50)).expect("room enough");
    journal.backup(&copy, &keys(1), |_, _| {}).expect("room enough");
    let again = journal.backup(&copy, &keys(1), |_, _| {});
    assert!(matches!(again, Err(Fault::Files(std::io::ErrorKind::AlreadyExists))));
    assert!(matches!(Journal::open(&copy, &keys(2)), Err(Fault::WrongKey)));
    assert_eq!(
        Journal::open(&copy, &keys(1)).expect("the same key").last().expect("read"),
        Seq(50)
    );
}

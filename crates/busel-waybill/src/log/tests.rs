//! What a log shows, and everything that it must not let pass.

use proptest::prelude::*;

use super::entry::{Month, Sort};
use super::gift::{Batch, BatchSize, Commitment, Stage, Statement};
use super::note::{NoNote, Policy, Witness};
use super::proof::{NoProof, Proof};
use super::total::{Portion, Total};
use super::tree::{Head, is_continued, is_included, leaf};
use super::*;
use crate::words::{Day, Grams, ItemName, PublicKey, Quantity, Salt, Unit};

fn origin(name: &str) -> Origin {
    Origin::new(name).expect("a name")
}

fn key() -> SigningKey {
    SigningKey::of(&[5; 32])
}

/// A Monday, so many weeks after the first.
fn week(at: u64) -> Week {
    Week::new(Day::new(20_780 + 7 * at).expect("a day")).expect("a Monday")
}

fn statement(stage: Stage) -> Statement {
    let text = |text| ItemName::new(text).expect("a text");
    Statement {
        group: text("footwear"),
        quantity: Quantity::new(12).expect("a quantity"),
        unit: Unit::Pair,
        stage,
        month: Month::new(202_610).expect("a month"),
        region: text("east"),
    }
}

fn size() -> BatchSize {
    BatchSize::new(1).expect("64")
}

/// A log of so many weeks, the given gift in the first, with the note of the last week.
fn log(weeks: u64, gift: Commitment) -> (Log, Note) {
    let mut log = Log::new(origin("busel.example/log"));
    let mut note = None;
    for at in 0..weeks {
        let gifts: &[_] = if at == 0 { &[gift] } else { &[] };
        let (batch, later) = Batch::new(gifts, size(), &[u8::try_from(at).expect("few"); 32]);
        assert!(later.is_empty());
        let books = Entry::books(&Salt([1; 32]), &[2; 32]);
        note = Some(log.publish(week(at), &batch, &[books], &key()).expect("the next week"));
    }
    (log, note.expect("a week"))
}

fn policy() -> Policy {
    let log = (origin("busel.example/log"), key().public());
    Policy { log, witnesses: Vec::new(), quorum: 0 }
}

fn tree(count: usize) -> Tree {
    let mut tree = Tree::default();
    (0..count).for_each(|at| tree.add(&[u8::try_from(at % 251).expect("a byte")]));
    tree
}

proptest! {
    #[test]
    fn every_entry_is_shown_at_its_place_and_at_no_other(count in 1_usize..300, at in any::<prop::sample::Index>()) {
        let tree = tree(count);
        let index = u64::try_from(at.index(count)).expect("few");
        let path = tree.inclusion(index, tree.size()).expect("it is there");
        let entry = leaf(&[u8::try_from(at.index(count) % 251).expect("a byte")]);
        let (size, root) = (tree.size(), tree.root());
        prop_assert!(is_included(&entry, index, size, &path, &root));
        prop_assert!(!is_included(&entry, index + 1, size, &path, &root));
        prop_assert!(!is_included(&leaf(b"no"), index, size, &path, &root));
        for one in 0..path.len() {
            let mut wrong = path.clone();
            wrong[one][0] ^= 1;
            prop_assert!(!is_included(&entry, index, size, &wrong, &root));
            prop_assert!(!is_included(&entry, index, size, &path[..one], &root));
        }
        let longer = [&path[..], &[[0; 32]]].concat();
        prop_assert!(!is_included(&entry, index, size, &longer, &root));
    }

    #[test]
    fn a_longer_list_is_shown_to_begin_with_the_shorter(new in 1_u64..300, part in 0_u64..=1_000) {
        let old = (new * part / 1_000).clamp(1, new);
        let tree = tree(usize::try_from(new).expect("few"));
        let path = tree.consistency(old, new).expect("it is there");
        let head = |size| Head { size, root: tree.root_of(size).expect("it is there") };
        prop_assert!(is_continued(head(old), head(new), &path));
        let rewritten = Head { root: [7; 32], ..head(old) };
        prop_assert!(!is_continued(rewritten, head(new), &path));
        for one in 0..path.len() {
            let mut wrong = path.clone();
            wrong[one][0] ^= 1;
            prop_assert!(!is_continued(head(old), head(new), &wrong));
        }
        let shorter = Head { size: new - 1, root: [0; 32] };
        prop_assert!(!is_continued(head(new), shorter, &path));
        let longer = [&path[..], &[[0; 32]]].concat();
        prop_assert!(!is_continued(head(old), head(new), &longer));
    }
}

#[test]
fn a_donor_finds_their_gift_and_nothing_else() {
    let (statement, salt) = (statement(Stage::Received), Salt([9; 32]));
    let gift = statement.commit(&salt, week(0)).expect("not too early");
    let (log, note) = log(3, gift);
    let index = log.find(&Entry::Gift(gift)).expect("it is there");
    let text = log.prove(index, &note).expect("it is there").text();
    let proof = Proof::read(&text).expect("own text");
    let asked = Entry::Gift(statement.commitment(&salt));
    let checkpoint = proof.check(&asked, &policy()).expect("it is shown");
    assert_eq!((checkpoint.size, checkpoint.week), (3 * 65, Some(week(2))));
    let other = Statement { quantity: Quantity::new(13).expect("a quantity"), ..statement };
    let other = Entry::Gift(other.commitment(&salt));
    assert_eq!(proof.check(&other, &policy()), Err(NoProof::Entry));
}

#[test]
fn no_letter_of_a_proof_can_be_changed() {
    let gift = Commitment([3; 32]);
    let (log, note) = log(2, gift);
    let index = log.find(&Entry::Gift(gift)).expect("it is there");
    let text = log.prove(index, &note).expect("it is there").text();
    for at in 0..text.len() {
        let mut bytes = text.clone().into_bytes();
        bytes[at] ^= 1;
        let changed = String::from_utf8(bytes);
        let shows = changed.is_ok_and(|text| {
            Proof::read(&text).is_ok_and(|proof| proof.check(&Entry::Gift(gift), &policy()).is_ok())
        });
        assert!(!shows, "letter {at} of {text}");
    }
}

#[test]
fn neither_how_many_gifts_came_nor_which_are_real_is_seen() {
    let gifts: Vec<_> = (0..70).map(|at| Commitment([at; 32])).collect();
    let seed = [4; 32];
    let (empty, _) = Batch::new(&[], size(), &seed);
    let (few, later) = Batch::new(&gifts[..5], size(), &seed);
    assert_eq!((empty.commitments().len(), few.commitments().len(), later.len()), (64, 64, 0));
    let places = gifts[..5].iter().map(|gift| few.commitments().iter().position(|one| one == gift));
    let places: Vec<_> = places.collect::<Option<_>>().expect("all are there");
    assert_ne!(places, [0, 1, 2, 3, 4], "not where they were put");
    let (full, later) = Batch::new(&gifts, size(), &seed);
    assert_eq!(later, gifts[64..], "the rest waits");
    assert!(gifts[..64].iter().all(|gift| full.commitments().contains(gift)));
    assert_ne!(Batch::new(&[], size(), &[5; 32]).0, empty);
}

#[test]
fn every_place_of_a_batch_is_as_likely() {
    let gift = Commitment([1; 32]);
    let mut places = [0_u32; 64];
    for seed in 0..=255 {
        for more in 0..16 {
            let mut bytes = [seed; 32];
            bytes[0] = more;
            let (batch, _) = Batch::new(&[gift], size(), &bytes);
            places[batch.commitments().iter().position(|one| *one == gift).expect("there")] += 1;
        }
    }
    // 4,096 throws, 64 on each place; chi squared with 63 degrees is below 120 but once in 10,000.
    let squares: f64 = places.iter().map(|count| (f64::from(*count) - 64.0).powi(2) / 64.0).sum();
    assert!(squares < 120.0, "{squares}");
}

#[test]
fn each_week_has_one_publication_and_none_is_left_out() {
    let (mut log, _) = log(2, Commitment([1; 32]));
    let (batch, _) = Batch::new(&[], size(), &[9; 32]);
    for wrong in [0, 1, 3] {
        let published = log.publish(week(wrong), &batch, &[], &key());
        assert_eq!(published, Err(NotPublished::Week), "{wrong}");
    }
    let stray = log.publish(week(2), &batch, &[Entry::Gift(Commitment([1; 32]))], &key());
    assert_eq!(stray, Err(NotPublished::Gift));
    let before = log.tree().root();
    let note = log.publish(week(2), &batch, &[], &key()).expect("the next week");
    assert_ne!(log.tree().root(), before, "a week in which nothing happened looks like any");
    assert!(policy().check(&note).is_ok());
}

#[test]
fn what_was_delivered_is_told_a_month_later() {
    let (delivered, salt) = (statement(Stage::Delivered), Salt([0; 32]));
    // October ends on day 20,757; thirty days later is 20,788 at the earliest.
    assert_eq!(delivered.month.day_after().get(), 20_758);
    assert_eq!(delivered.commit(&salt, week(1)), None);
    assert!(delivered.commit(&salt, week(2)).is_some());
    assert!(statement(Stage::Packed).commit(&salt, week(0)).is_some());
}

#[test]
fn months_end_where_the_calendar_says() {
    for (month, day) in [
        (200_001, 10_988),
        (200_002, 11_017),
        (202_402, 19_783),
        (202_612, 20_819),
        (219_912, 84_006),
    ] {
        assert_eq!(Month::new(month).expect("a month").day_after().get(), day, "{month}");
    }
}

#[test]
fn a_total_is_told_late_and_once() {
    let batch = |at| Batch::new(&[], size(), &[at; 32]).0;
    let total = |month| {
        let portion = |who| Portion { sort: Sort::Food, giver: who, group: who, grams: Grams::MIN };
        let portions: Vec<_> = (0..30).map(portion).collect();
        let totals = Total::of(Month::new(month).expect("a month"), &portions, &[1; 32]);
        assert_eq!(totals.len(), 1);
        totals.into_iter().map(Entry::Total).collect::<Vec<_>>()
    };
    let mut log = Log::new(origin("busel.example/log"));
    let early = log.publish(week(0), &batch(0), &total(202_610), &key());
    assert_eq!(early, Err(NotPublished::TooEarly));
    assert!(log.publish(week(0), &batch(0), &total(202_609), &key()).is_ok());
    for again in [202_609, 202_608] {
        let twice = log.publish(week(1), &batch(1), &total(again), &key());
        assert_eq!(twice, Err(NotPublished::Twice), "{again}");
    }
}

#[test]
fn a_gift_is_published_once() {
    let gift = Commitment([1; 32]);
    let mut log = Log::new(origin("busel.example/log"));
    let batch = |gifts: &[Commitment], seed| Batch::new(gifts, size(), &[seed; 32]).0;
    let twice = log.publish(week(0), &batch(&[gift, gift], 0), &[], &key());
    assert_eq!(twice, Err(NotPublished::Repeated));
    assert!(log.publish(week(0), &batch(&[gift], 0), &[], &key()).is_ok());
    let again = log.publish(week(1), &batch(&[gift], 1), &[], &key());
    assert_eq!(again, Err(NotPublished::Repeated));
    let same_seed = log.publish(week(1), &batch(&[], 0), &[], &key());
    assert_eq!(same_seed, Err(NotPublished::Repeated), "the invented ones of the week before");
    assert!(log.publish(week(1), &batch(&[], 1), &[], &key()).is_ok());
}

#[test]
fn a_witness_signs_what_continues_and_nothing_else() {
    let log_key = (origin("busel.example/log"), key().public());
    let name = origin("witness.example/w1");
    let witness_key = || SigningKey::of(&[6; 32]);
    let empty = Head { size: 0, root: [0; 32] };
    let mut witness = Witness::new(name.clone(), witness_key(), log_key.clone(), empty);
    let (log_two, two) = log(2, Commitment([1; 32]));
    let (log_four, four) = log(4, Commitment([1; 32]));
    let (_, other) = log(4, Commitment([2; 32]));
    let seen = witness.cosign(&two, &[], 1_795_000_000).expect("the first it sees");
    let public: PublicKey = witness_key().public();
    let policy = Policy { log: log_key, witnesses: vec![(name, public)], quorum: 1 };
    assert!(policy.check(&seen).is_ok());
    assert_eq!(policy.check(&two), Err(NoNote::Witnesses));
    let path = log_four.tree().consistency(log_two.tree().size(), log_four.tree().size());
    let path = path.expect("it is longer");
    assert_eq!(witness.cosign(&other, &path, 1_795_600_000), Err(NoNote::Rewritten));
    let seen = witness.cosign(&four, &path, 1_795_600_000).expect("it continues");
    assert!(policy.check(&seen).is_ok());
    assert_eq!(witness.cosign(&two, &[], 1_795_700_000), Err(NoNote::Rewritten), "shorter");
    assert_eq!(Note::read(&seen.text()), Ok(seen));
}

#[test]
fn a_note_of_another_log_or_key_is_not_taken() {
    let (_, note) = log(1, Commitment([1; 32]));
    let other_log = Policy { log: (origin("other.example/log"), key().public()), ..policy() };
    assert_eq!(other_log.check(&note), Err(NoNote::Origin));
    let other_key = SigningKey::of(&[8; 32]).public();
    let other = Policy { log: (origin("busel.example/log"), other_key), ..policy() };
    assert_eq!(other.check(&note), Err(NoNote::Signature));
    for bad in
        ["", "\n\n", "x\n\n\u{2014} a b\n", &note.text().replace('\n', "\r\n"), &"x".repeat(20_000)]
    {
        assert_eq!(Note::read(bad), Err(NoNote::Form));
    }
    for bad in ["", "a b", "a+b", "a\nb", "ж"] {
        assert_eq!(Origin::new(bad), None, "{bad}");
    }
}

#[test]
fn files_are_named_as_others_look_for_them() {
    let (log, note) = log(5, Commitment([1; 32]));
    let files = log.files(&note);
    let names: Vec<_> = files.keys().map(String::as_str).collect();
    // 325 entries: one full tile and a part, and one hash of the level above.
    let expected = [
        "checkpoint",
        "tile/0/000",
        "tile/0/001.p/69",
        "tile/1/000.p/1",
        "tile/entries/000",
        "tile/entries/001.p/69",
    ];
    assert_eq!(names, expected);
    assert_eq!(files["tile/0/000"].len(), 256 * 32);
}

#[test]
fn every_proof_of_the_vectors_is_judged_as_its_table_says() {
    let folder = crate::vectors::folder().join("../log");
    let readme = std::fs::read_to_string(folder.join("README.md")).expect("the table");
    let witness = (origin("witness.example/w1"), SigningKey::of(&[6; 32]).public());
    let policy = Policy { witnesses: vec![witness], quorum: 1, ..policy() };
    let entry = Entry::Gift(Commitment([2; 32]));
    let mut judged = 0;
    for row in readme.lines().filter_map(|row| row.strip_prefix("| `")) {
        let mut cells = row.split('|').map(str::trim);
        let file = cells.next().and_then(|cell| cell.strip_suffix('`')).expect("a file");
        let text = std::fs::read_to_string(folder.join(file)).expect("a vector");
        let found = Proof::read(&text).and_then(|proof| proof.check(&entry, &policy).map(|_| ()));
        assert_eq!(Some(found.map_or_else(NoProof::key, |()| "good")), cells.next(), "{file}");
        judged += 1;
    }
    assert_eq!(judged + 1, std::fs::read_dir(&folder).expect("the folder").count());
}

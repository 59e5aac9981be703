//! The clerk answers only what the disk has, once for each attempt.

use busel_domain::ids::{ActorId, GroupId, HubId};
use busel_domain::role::Role;

use super::*;
use crate::vault::WordsKind;

fn outside() -> Outside {
    Outside::fixed(Moment(1_795_348_800_000_000), 5)
}

fn centre(folder: &tempfile::TempDir) -> (Home, Clerk) {
    let home = Home::init(folder.path(), None, &outside()).expect("an empty folder");
    let clerk = Clerk::create(&home, Arc::default(), outside()).expect("a new store");
    (home, clerk)
}

fn hub(outside: &Outside, name: &str) -> Given {
    let id = outside.words_id();
    Given {
        attempt: outside.attempt(),
        actor: Actor::everywhere(ActorId(1), &[Role::Coordinator]),
        command: Command::OpenHub { name: id, place: None, region: None },
        happened: None,
        words: vec![Words::own(id, WordsKind::Name, name)],
    }
}

#[tokio::test]
async fn a_repeated_attempt_is_done_once() {
    let folder = tempfile::tempdir().expect("a folder");
    let (_home, clerk) = centre(&folder);
    let given = hub(&outside(), "Сухі склад");
    let (first, second) = tokio::join!(clerk.give(given.clone()), clerk.give(given.clone()));
    let (first, second) = (first.expect("allowed"), second.expect("allowed"));
    assert_eq!(first.facts, second.facts);
    assert_ne!(first.was_done_before, second.was_done_before);
    assert!(clerk.give(given).await.expect("allowed").was_done_before);
    let present = clerk.present();
    assert_eq!(present.book.hubs().len(), 1);
    let hub = present.book.hub(HubId(1)).expect("opened above");
    assert_eq!(present.labels.get(hub.name), Some("Сухі склад"));
}

#[tokio::test]
async fn a_stopped_centre_comes_back_as_it_was() {
    let folder = tempfile::tempdir().expect("a folder");
    let (home, clerk) = centre(&folder);
    let dice = outside();
    for number in 0..20 {
        clerk.give(hub(&dice, &format!("склад {number}"))).await.expect("allowed");
    }
    let before = clerk.present();
    clerk.stop().await;
    assert!(matches!(
        clerk.give(hub(&dice, "zu spät")).await,
        Err(NotDone::Fault(fault)) if matches!(*fault, Fault::Stopping)
    ));

    let again = Clerk::open(&home, Arc::default(), outside()).expect("the same key");
    assert_eq!(again.present().book, before.book);
    let hub = before.book.hub(HubId(7)).expect("opened above");
    assert_eq!(again.present().labels.get(hub.name), Some("склад 6"));
    let journal = Journal::open(&home.store(), home.keys()).expect("the same key");
    assert_eq!(journal.snapshot().expect("readable").expect("kept").seq(), Seq(20));
}

#[tokio::test]
async fn a_clerk_nobody_holds_any_more_has_closed_its_store() {
    let folder = tempfile::tempdir().expect("a folder");
    let (home, clerk) = centre(&folder);
    let other = clerk.clone();
    clerk.give(hub(&outside(), "склад")).await.expect("allowed");
    drop(clerk);
    let log = home.store().with_extension("db-wal");
    assert!(log.exists(), "the other handle holds it open");
    drop(other);
    assert!(!log.exists(), "the last to close it takes the log along");
}

#[tokio::test]
async fn events_that_a_killed_clerk_left_are_in_the_next_snapshot() {
    let folder = tempfile::tempdir().expect("a folder");
    let (home, clerk) = centre(&folder);
    let dice = outside();
    for number in 0..3 {
        clerk.give(hub(&dice, &format!("склад {number}"))).await.expect("allowed");
    }
    let snapshot = || {
        let journal = Journal::open(&home.store(), home.keys()).expect("the same key");
        journal.snapshot().expect("readable").map(|book| book.seq())
    };
    assert_eq!(snapshot(), None, "the first clerk never stopped");
    let second = Clerk::open(&home, Arc::default(), outside()).expect("the same key");
    second.stop().await;
    assert_eq!(snapshot(), Some(Seq(3)));
}

#[tokio::test]
async fn a_snapshot_is_kept_while_the_clerk_works_on() {
    let folder = tempfile::tempdir().expect("a folder");
    let (home, clerk) = centre(&folder);
    let dice = outside();
    let bare = |number: u32| Given { words: Vec::new(), ..hub(&dice, &number.to_string()) };
    let many = (0..20_000).map(bare).collect();
    assert!(clerk.give_each(many).await.iter().all(Result::is_ok));
    let journal = Journal::open(&home.store(), home.keys()).expect("the same key");
    for number in 0..100_000 {
        clerk.give(bare(number)).await.expect("it goes on");
        if let Some(kept) = journal.snapshot().expect("readable") {
            assert_eq!(kept.seq(), Seq(20_000), "as it stood when it was begun");
            return;
        }
    }
    panic!("it is never kept");
}

#[tokio::test]
async fn erased_words_are_gone_and_the_events_stay() {
    let folder = tempfile::tempdir().expect("a folder");
    let (home, clerk) = centre(&folder);
    let given = hub(&outside(), "вул. Вигадана 7");
    let id = given.words[0].id;
    clerk.give(given).await.expect("allowed");
    assert_eq!(clerk.words(id).await.expect("read"), Some("вул. Вигадана 7".into()));
    clerk.erase(vec![Subject::of(id, WordsKind::Name)]).await.expect("it can be erased");
    assert_eq!(clerk.words(id).await.expect("read"), None);
    assert_eq!(clerk.present().labels.get(id), None);
    clerk.stop().await;
    let again = Clerk::open(&home, Arc::default(), outside()).expect("the same key");
    assert_eq!(again.present().book.hubs().len(), 1);
    let history = again.history(Thing::Hub(HubId(1)), 10).await.expect("read");
    assert_eq!(history.len(), 1);
}

#[tokio::test]
async fn a_refusal_does_not_hurt_its_neighbours() {
    let folder = tempfile::tempdir().expect("a folder");
    let (_home, clerk) = centre(&folder);
    let dice = outside();
    let stranger =
        Given { actor: Actor::everywhere(ActorId(2), &[Role::Public]), ..hub(&dice, "чужий") };
    let (yes, no) = tokio::join!(clerk.give(hub(&dice, "свій")), clerk.give(stranger));
    yes.expect("allowed");
    assert!(matches!(no, Err(NotDone::Refused(Refusal::NotAllowed(_)))));
    assert_eq!(clerk.present().book.hubs().len(), 1);
}

#[tokio::test]
async fn words_that_are_too_long_are_refused_whole() {
    let folder = tempfile::tempdir().expect("a folder");
    let (_home, clerk) = centre(&folder);
    let long = clerk.give(hub(&outside(), &"ї".repeat(WORDS_LENGTH_MAX))).await;
    assert!(matches!(long, Err(NotDone::Refused(Refusal::TooLong))));
    assert_eq!(clerk.present().book.seq(), Seq(0));
}

/// A group with a name and a contact, and the command that keeps it.
async fn with_group(clerk: &Clerk, dice: &Outside) -> (GroupId, WordsId) {
    let (name, contact) = (dice.words_id(), dice.words_id());
    let add = Given {
        command: Command::AddGroup { name, place: None, region: None },
        words: vec![Words::own(name, WordsKind::Name, "Група Вигадана")],
        ..hub(dice, "")
    };
    clerk.give(add).await.expect("allowed");
    let (kind, text) = (WordsKind::Contact, "067 000 01 02".to_owned());
    let keep = Given {
        command: Command::KeepContact { group: GroupId(1), contact },
        words: vec![Words { id: contact, kind, about: name, text }],
        ..hub(dice, "")
    };
    clerk.give(keep).await.expect("allowed");
    (GroupId(1), contact)
}

#[tokio::test]
async fn erasing_is_a_fact_and_is_carried_out_before_anything_that_comes_after() {
    let folder = tempfile::tempdir().expect("a folder");
    let (home, clerk) = centre(&folder);
    let dice = outside();
    let (group, contact) = with_group(&clerk, &dice).await;
    let name = clerk.present().book.group(group).expect("added above").name;
    let found = clerk.whose_contact("+380670000102".into()).await.expect("readable");
    assert_eq!(found, [contact]);

    // In one go: erased, and in the same breath named anew.
    let erase = Given { command: Command::Erase { whom: Thing::Group(group) }, ..hub(&dice, "") };
    let again = dice.words_id();
    let (kind, text) = (WordsKind::Contact, "067 000 01 09".to_owned());
    let keep = Given {
        command: Command::KeepContact { group, contact: again },
        words: vec![Words { id: again, kind, about: name, text }],
        ..hub(&dice, "")
    };
    let done = clerk.give_all(vec![erase, keep]).await.expect("allowed");
    assert_eq!(done[0].facts, [Fact::Erased { whom: Thing::Group(group) }]);
    assert_eq!(clerk.present().labels.get(name), None);
    assert_eq!(clerk.words(contact).await.expect("read"), None);
    assert!(clerk.words(again).await.expect("read").is_some(), "what was said later stays");
    drop(clerk);

    let clerk = Clerk::open(&home, Arc::default(), outside()).expect("the same key");
    assert!(clerk.words(again).await.expect("read").is_some(), "and is not erased by a start");
    assert_eq!(clerk.whose_contact("0670000102".into()).await.expect("readable"), []);
}

#[tokio::test]
async fn an_erasure_whose_program_died_is_carried_out_at_the_next_start() {
    let folder = tempfile::tempdir().expect("a folder");
    let (home, clerk) = centre(&folder);
    let dice = outside();
    let (group, contact) = with_group(&clerk, &dice).await;
    let last = clerk.present().book.seq();
    clerk.stop().await;
    drop(clerk);
    let mut journal = Journal::open(&home.store(), home.keys()).expect("the same key");
    let event = Event {
        seq: Seq(last.0 + 1),
        by: ActorId(1),
        happened: outside().now(),
        recorded: outside().now(),
        attempt: dice.attempt(),
        fact: Fact::Erased { whom: Thing::Group(group) },
    };
    let batch = Batch { events: vec![event], ..Batch::default() };
    journal.append(last, &batch).expect("room enough");
    drop(journal);

    let clerk = Clerk::open(&home, Arc::default(), outside()).expect("the same key");
    let present = clerk.present();
    let name = present.book.group(group).expect("it stays in the books").name;
    assert_eq!(present.labels.get(name), None);
    assert_eq!(clerk.words(contact).await.expect("read"), None);
}

#[tokio::test]
async fn a_sweep_lets_go_once_and_tells_what() {
    let folder = tempfile::tempdir().expect("a folder");
    let (home, clerk) = centre(&folder);
    let (group, contact) = with_group(&clerk, &outside()).await;
    assert!(!format!("{:?}", clerk.present().labels).contains("Вигадана"));
    assert_eq!(clerk.sweep().await.expect("allowed"), []);
    clerk.stop().await;
    drop(clerk);
    let later = Outside::fixed(Moment(outside().now().0 + 31 * 86_400_000_000), 6);
    let clerk = Clerk::open(&home, Arc::default(), later).expect("the same key");
    assert_eq!(clerk.sweep().await.expect("allowed"), [LetGo::Contact(group)]);
    assert_eq!(clerk.words(contact).await.expect("read"), None);
    assert_eq!(clerk.sweep().await.expect("allowed"), []);
    let history = clerk.history(Thing::Group(group), 10).await.expect("read");
    assert_eq!(history.last().map(|event| event.fact.name()), Some("LetGo"));
}

//! What was erased does not come back: not by the oldest pair that may still be read, and not by a
//! store without its keys. The ledger comes back whole either way.

use std::sync::{Arc, Mutex, PoisonError};

use busel_domain::ids::Seq;
use busel_domain::ledger::Account;

use super::*;
use crate::clerk::{Clerk, Present};
use crate::demo;
use crate::exchange::reader;
use crate::intake::{Intake, ListKind};
use crate::vault::{Subject, WordsKind};
use busel_domain::command::Command;
use busel_domain::ids::HubId;
use busel_domain::role::Actor;

const DAY: i64 = 86_400_000_000;
const NAME: &str = "Zorianka Vyhadana";
const PLACE: &str = "Vyhadane, vul. Bezimenna 7";

/// A clock that a test puts forward.
#[derive(Clone)]
struct Clock(Arc<Mutex<i64>>);

impl Clock {
    fn new() -> (Self, Outside) {
        let clock = Self(Arc::new(Mutex::new(1_795_348_800_000_000)));
        let (hands, dice) = (clock.clone(), Outside::fixed(Moment(0), 8));
        let throw = move |bytes: &mut [u8]| {
            for chunk in bytes.chunks_mut(16) {
                chunk.copy_from_slice(&dice.bytes::<16>()[..chunk.len()]);
            }
        };
        let outside = Outside::new(Arc::new(move || Moment(hands.now())), Arc::new(throw));
        (clock, outside)
    }

    fn now(&self) -> i64 {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn forward(&self, days: i64) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) += days * DAY;
    }
}

/// A centre with two groups, one of which will be erased, and goods on a shelf.
async fn filled(home: &Home, outside: &Outside) -> Clerk {
    let clerk =
        Clerk::create(home, crate::catalogue::lexicon().catalogue().clone(), outside.clone())
            .expect("a new store");
    let actor = Actor::console();
    let name = outside.words_id();
    let given = crate::clerk::Given {
        attempt: outside.attempt(),
        actor: actor.clone(),
        command: Command::OpenHub { name, place: None, region: None },
        happened: None,
        words: vec![crate::vault::Words::own(name, WordsKind::Name, "Store")],
    };
    clerk.give(given).await.expect("allowed");
    let list = format!(
        "Group,Place,Item,Quantity,Unit\n{NAME},\"{PLACE}\",Rice,50,kg\nOther,Lviv,Soap,9,pcs\n"
    );
    let needs = reader().needs(list.as_bytes(), outside.now().day(), &mut |_| {});
    let manifest = demo::manifests()[0];
    let stock = reader().stock(manifest.bytes, outside.now().day(), &mut |_| {});
    let lists = [
        (ListKind::Needs, "needs", needs.expect("readable")),
        (ListKind::Stock(HubId(1)), "stock", stock.expect("readable")),
    ];
    for (kind, file, reading) in lists {
        let intake = Intake::new(kind, file, reading, &clerk.present());
        intake.commit(&clerk, outside, &actor).await.expect("allowed");
    }
    clerk
}

fn subjects(present: &Present) -> Vec<Subject> {
    let is_named = |name| present.labels.get(name) == Some(NAME);
    let group = present.book.groups().find(|group| is_named(group.name)).expect("it is there");
    [WordsKind::Name, WordsKind::Line].map(|kind| Subject::of(group.name, kind)).into()
}

fn sums(present: &Present) -> Vec<(String, i64)> {
    let all = present.book.stock().all();
    all.map(|(lot, account, units): (_, Account, i64)| (format!("{lot} {account:?}"), units))
        .collect()
}

/// Every word that the keys of a home open, in one text.
fn all_words(home: &Home) -> String {
    let journal = Journal::open(&home.store(), home.keys()).expect("the same key");
    let vault = Vault::beside(home, &journal).expect("its keys are there");
    let ids = vault.ids(&journal).expect("readable");
    let said = ids.into_iter().filter_map(|id| vault.read(&journal, id).expect("readable"));
    said.collect::<Vec<_>>().join("\n")
}

#[tokio::test]
async fn erased_is_gone_from_copies_in_fourteen_days_and_the_ledger_stays() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = |name: &str| folder.path().join(name);
    let (clock, outside) = Clock::new();
    let home = Home::init(&path("home"), None, &outside).expect("a new folder");
    let clerk = filled(&home, &outside).await;
    make(&home, &path("before"), &outside, |_, _| {}).expect("room enough");
    assert!(all_words(&home).contains(NAME) && all_words(&home).contains("Bezimenna"));

    clock.forward(1);
    clerk.erase(subjects(&clerk.present())).await.expect("erasable");
    make(&home, &path("after"), &outside, |_, _| {}).expect("room enough");
    let ledger = sums(&clerk.present());
    assert!(!ledger.is_empty());
    clerk.stop().await;

    // On the fifteenth day the copy from before the erasure has expired, the one from after has not.
    clock.forward(14);
    let made = |name: &str| key_copy_made(&keys_beside(&path(name))).expect("readable");
    assert!(is_expired(made("before").expect("a copy"), outside.now()));
    assert!(!is_expired(made("after").expect("a copy"), outside.now()));
    assert_eq!(tidy(folder.path(), outside.now()).expect("writable"), 1);
    assert!(!keys_beside(&path("before")).exists());

    let key = path("home").join("key.bare");
    let catalogue = crate::catalogue::lexicon().catalogue();
    let after = keys_beside(&path("after"));
    // The keys from after the erasure must not open the store from before it, either.
    let cases = [
        ("pair", "after", Some(&after), true),
        ("store alone", "before", None, false),
        ("mixed", "before", Some(&after), true),
    ];
    for (case, copy, keys, is_other_there) in cases {
        let folder = path(case);
        let keys = keys.map(PathBuf::as_path);
        let home =
            restore(&path(copy), keys, &key, &folder, || Keys::load(&folder, None), &outside);
        let home = home.expect("it can be restored");
        let words = all_words(&home);
        assert!(!words.contains("Zorianka") && !words.contains("Bezimenna"), "{case}: {words}");
        assert_eq!(words.contains("Other"), is_other_there, "{case}: {words}");
        let clerk = Clerk::open(&home, catalogue.clone(), outside.clone()).expect("it opens");
        assert_eq!(sums(&clerk.present()), ledger, "{case}");
        assert_ne!(clerk.present().book.seq(), Seq(0), "{case}");
        clerk.stop().await;
        drop((clerk, home));
    }
}

#[tokio::test]
async fn a_copy_that_cannot_be_restored_leaves_the_folder_empty() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = |name: &str| folder.path().join(name);
    let (_, outside) = Clock::new();
    let home = Home::init(&path("home"), None, &outside).expect("a new folder");
    drop(filled(&home, &outside).await);
    let stranger = Home::init(&path("stranger"), None, &Outside::fixed(Moment(0), 9));
    drop(stranger.expect("a new folder"));
    make(&home, &path("copy"), &outside, |_, _| {}).expect("room enough");
    let again = make(&home, &path("copy"), &outside, |_, _| {});
    assert!(matches!(again, Err(Fault::Files(std::io::ErrorKind::AlreadyExists))));

    let (key, new) = (path("stranger").join("key.bare"), path("new"));
    let keys = keys_beside(&path("copy"));
    let restored =
        restore(&path("copy"), Some(&keys), &key, &new, || Keys::load(&new, None), &outside);
    assert!(matches!(restored, Err(Fault::WrongKey)), "{restored:?}");
    assert_eq!(fs::read_dir(&new).expect("a folder").count(), 0);
    let key = path("home").join("key.bare");
    let restored = restore(
        &path("copy"),
        Some(&path("copy")),
        &key,
        &new,
        || Keys::load(&new, None),
        &outside,
    );
    assert!(matches!(restored, Err(Fault::Persons)), "{restored:?}");
    restore(&path("copy"), Some(&keys), &key, &new, || Keys::load(&new, None), &outside)
        .expect("it fits");
    let again =
        restore(&path("copy"), Some(&keys), &key, &new, || Keys::load(&new, None), &outside);
    assert!(matches!(again, Err(Fault::CentreExists(_))));
}

//! Words can be read by their keys alone, and an erasure is either not begun or carried to its end,
//! wherever the plug is pulled.

use std::collections::BTreeSet;
use std::sync::Arc;

use busel_domain::ids::Seq;

use super::*;
use crate::journal::Batch;

const PLACE: &str = "Сухі склад, вул. Вигадана 7";
const PHONE: &str = "+380 67 000-01-02";

/// A centre without a clerk: a store, a vault, and one group with all kinds of words about it.
struct Bare {
    folder: tempfile::TempDir,
    outside: Outside,
    keys: Keys,
    journal: Journal,
    vault: Vault,
    words: Vec<Words>,
}

impl Bare {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let outside = Outside::fixed(Moment(0), 3);
        let keys = Keys::new(&outside);
        let journal = Journal::create(&folder.path().join("centre.db"), &keys).expect("a new file");
        let book = Book::new(Arc::default());
        let vault =
            Vault::of(folder.path(), &keys, &journal, &book, &outside).expect("a new folder");
        let name = outside.words_id();
        let about = |kind, text: &str| {
            let id = outside.words_id();
            Words { id, kind, about: name, text: text.into() }
        };
        let words = vec![
            Words::own(name, WordsKind::Name, "Група Вигадана"),
            about(WordsKind::Place, PLACE),
            about(WordsKind::Line, "Чоботи 43, Зорянка просить"),
            about(WordsKind::Contact, PHONE),
        ];
        let mut bare = Self { folder, outside, keys, journal, vault, words };
        let words = bare.words.clone();
        bare.keep(&words);
        bare
    }

    fn keep(&mut self, words: &[Words]) {
        let words = words.iter().map(|words| self.vault.seal(words, &self.outside)).collect();
        self.vault.keep_keys().expect("room enough");
        let batch = Batch { words, ..Batch::default() };
        self.journal.append(Seq(0), &batch).expect("room enough");
    }

    fn read(&self, at: usize) -> Option<String> {
        self.vault.read(&self.journal, self.words[at].id).expect("readable")
    }

    /// The same centre after its process died.
    fn again(self) -> Self {
        let Self { folder, outside, keys, journal, vault, words } = self;
        drop((journal, vault));
        let journal = Journal::open(&folder.path().join("centre.db"), &keys).expect("the same key");
        let book = Book::new(Arc::default());
        let vault = Vault::of(folder.path(), &keys, &journal, &book, &outside).expect("it opens");
        Self { folder, outside, keys, journal, vault, words }
    }

    fn files(&self) -> BTreeSet<String> {
        let files = std::fs::read_dir(self.folder.path()).expect("a folder");
        let name = |file: std::io::Result<std::fs::DirEntry>| {
            file.expect("readable").file_name().to_string_lossy().into_owned()
        };
        files.map(name).filter(|name| name.starts_with("persons")).collect()
    }
}

#[test]
fn words_are_read_by_their_keys_and_never_shown_by_accident() {
    let centre = Bare::new().again();
    for (at, words) in centre.words.iter().enumerate() {
        assert_eq!(centre.read(at).as_deref(), Some(&*words.text));
        assert!(!format!("{words:?}").contains("игадан"), "{words:?}");
    }
    let labels = centre.vault.labels(&centre.journal).expect("readable");
    let labels: BTreeSet<_> = labels.into_iter().map(|(_, text)| text).collect();
    assert_eq!(labels, [PLACE.to_owned(), "Група Вигадана".to_owned()].into());
    assert_eq!(format!("{:?}", centre.vault), "Vault(•••)");
    let key = centre.vault.persons().key(centre.words[0].subject()).expect("it has one");
    assert_eq!(format!("{key:?}"), "PersonKey(•••)");
}

#[test]
fn a_row_in_the_place_of_another_is_noticed() {
    let mut centre = Bare::new();
    let mut moved = centre.vault.seal(&centre.words[0], &centre.outside);
    let other = centre.outside.words_id();
    moved.id = other;
    let batch = Batch { words: vec![moved], ..Batch::default() };
    centre.journal.append(Seq(0), &batch).expect("room enough");
    assert!(matches!(centre.vault.read(&centre.journal, other), Err(Fault::Damaged)));
}

#[test]
fn what_dies_together_is_what_has_one_key() {
    let centre = Bare::new();
    let lines = centre.words[2].subject();
    let gone = centre.vault.erase(&centre.journal, &[lines], &centre.outside).expect("erasable");
    assert_eq!(gone, [centre.words[2].id]);
    let centre = centre.again();
    let left: Vec<_> = (0..4).map(|at| centre.read(at).is_some()).collect();
    assert_eq!(left, [true, true, false, true], "a group's lines die before its name");
    let name = centre.words[0].subject();
    centre.vault.erase(&centre.journal, &[name], &centre.outside).expect("erasable");
    let left: Vec<_> = (0..4).map(|at| centre.read(at).is_some()).collect();
    assert_eq!(left, [false, false, false, true], "a place dies with the name");
}

#[test]
fn an_erasure_that_was_interrupted_anywhere_is_finished_at_the_next_start() {
    use Step::{KeysGone, Named, OldGone, WordsGone, WrittenAnew};
    for last in [KeysGone, WordsGone, WrittenAnew, Named, OldGone] {
        let centre = Bare::new();
        let subjects = [centre.words[0].subject(), centre.words[3].subject()];
        let erased =
            centre.vault.erase_as_far_as(last, &centre.journal, &subjects, &centre.outside);
        erased.expect("room enough");
        let mut centre = centre.again();
        let left: Vec<_> = (0..4).map(|at| centre.read(at).is_some()).collect();
        assert_eq!(left, [false, false, true, false], "stopped after {last:?}");
        let (db, _) = centre.journal.vault();
        let rows: i64 =
            db.query_row("select count(*) from words", [], |row| row.get(0)).expect("readable");
        assert_eq!(rows, 1, "stopped after {last:?}");
        assert!(centre.vault.persons().leaving().is_empty());
        assert_eq!(centre.vault.whose_contact(&centre.journal, PHONE).expect("readable"), []);
        let is_store = |name: &String| Path::new(name).extension().is_some_and(|end| end == "db");
        let valid = centre.files().into_iter().filter(is_store).count();
        assert_eq!(valid, 1, "stopped after {last:?}: {:?}", centre.files());
        assert!(!centre.files().contains("persons-1.db"), "stopped after {last:?}");

        // Whoever was erased may come back, as somebody nobody knew.
        let words = centre.words.clone();
        centre.keep(&words[..1]);
        assert_eq!(centre.again().read(0).as_deref(), Some("Група Вигадана"));
    }
}

#[test]
fn an_old_store_beside_the_new_keys_gives_nothing_that_was_erased() {
    let centre = Bare::new();
    let copy = centre.folder.path().join("copy.db");
    centre.journal.backup(&copy, &centre.keys, |_, _| {}).expect("room enough");
    let subjects: Vec<_> = centre.words.iter().map(Words::subject).collect();
    centre.vault.erase(&centre.journal, &subjects, &centre.outside).expect("erasable");
    let old = Journal::open(&copy, &centre.keys).expect("the same key");
    for words in &centre.words {
        assert_eq!(centre.vault.read(&old, words.id).expect("readable"), None);
    }
    assert_eq!(centre.vault.labels(&old).expect("readable"), []);
}

#[test]
fn a_contact_is_found_however_it_is_spelled() {
    let centre = Bare::new().again();
    let found = |text| centre.vault.whose_contact(&centre.journal, text).expect("readable");
    assert_eq!(found("067 000 01 02"), [centre.words[3].id]);
    assert_eq!(found("тел. 00380670000102"), [centre.words[3].id]);
    assert_eq!(found("067 000 01 03"), []);
    assert_eq!(found(""), []);
}

#[test]
fn a_key_database_without_its_head_is_told_and_not_thrown_away() {
    let centre = Bare::new();
    let Bare { folder, outside, keys, journal, vault, .. } = centre;
    drop(vault);
    let (head, aside) = (folder.path().join("persons.key"), folder.path().join("aside"));
    let book = Book::new(Arc::default());
    let open = || Vault::of(folder.path(), &keys, &journal, &book, &outside);
    std::fs::rename(&head, &aside).expect("it is there");
    assert!(matches!(open(), Err(Fault::Persons)));
    std::fs::rename(&aside, &head).expect("it is there");
    open().expect("it is whole again");
    std::fs::remove_file(folder.path().join("persons-1.db")).expect("it is there");
    assert!(matches!(open(), Err(Fault::Persons)));
}

//! A key file opens with its passphrase, and says clearly when it does not.

use busel_domain::time::Moment;

use super::*;

fn keys() -> Keys {
    Keys::new(&Outside::fixed(Moment(0), 1))
}

fn secret(text: &str) -> SecretString {
    SecretString::from(text.to_owned())
}

#[test]
fn a_wrapped_key_opens_with_its_passphrase_only() {
    let folder = tempfile::tempdir().expect("a folder");
    let passphrase = secret("six words that a machine made");
    keys().save(folder.path(), Some(&passphrase)).expect("it is long enough");
    assert_eq!(Keys::keeping(folder.path()).expect("just written"), Keeping::Wrapped);

    let opened = Keys::load(folder.path(), Some(&passphrase)).expect("the same words");
    assert_eq!(opened.store, keys().store);
    assert_eq!(opened.vault, keys().vault);
    let wrong = Keys::load(folder.path(), Some(&secret("six words that a person made")));
    assert!(matches!(wrong, Err(Fault::WrongKey)));
    assert!(matches!(Keys::load(folder.path(), None), Err(Fault::NoPassphrase)));

    let file = fs::read(folder.path().join(holder::FIRST_FILE)).expect("just written");
    assert!(file.starts_with(b"age-encryption.org/v1"), "the plain age tool knows it");
    let head = String::from_utf8_lossy(&file);
    let stanza = head.lines().nth(1).expect("a stanza");
    assert!(stanza.starts_with("-> scrypt ") && stanza.ends_with(" 18"), "{stanza}");
    fs::write(folder.path().join(holder::FIRST_FILE), &file[..file.len() / 2]).expect("writable");
    let cut = Keys::load(folder.path(), Some(&passphrase));
    assert!(matches!(cut, Err(Fault::KeyFile | Fault::WrongKey)), "{cut:?}");
}

#[test]
fn a_short_passphrase_is_refused_and_writes_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    let short = keys().save(folder.path(), Some(&secret("fourteen chars")));
    assert!(matches!(short, Err(Fault::ShortPassphrase(15))));
    assert!(matches!(Keys::keeping(folder.path()), Err(Fault::NoCentre(_))));
}

#[test]
fn a_key_file_is_never_overwritten_and_never_shown() {
    let folder = tempfile::tempdir().expect("a folder");
    keys().save(folder.path(), None).expect("an empty folder");
    assert!(keys().save(folder.path(), None).is_err());
    assert_eq!(format!("{:?}", keys()), "Keys(•••)");
    fs::write(folder.path().join(BARE), "busel-key-1\nnot hex\n").expect("writable");
    assert!(matches!(Keys::load(folder.path(), None), Err(Fault::KeyFile)));
}

#[test]
fn a_derived_key_is_its_label_s_alone_and_the_same_each_time() {
    let (one, other) = (keys().derive("one"), keys().derive("other"));
    assert_ne!(*one, *other);
    assert_eq!(*one, *keys().derive("one"));
    assert_ne!(*one, keys().vault);
    let foreign = Keys::new(&Outside::fixed(Moment(0), 2));
    assert_ne!(*one, *foreign.derive("one"));
}

/// A folder whose key is bare.
fn bare() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    keys().save(folder.path(), None).expect("an empty folder");
    folder
}

#[test]
fn any_holder_opens_and_a_bare_key_is_gone_once_somebody_holds_it() {
    use holder::{Effort, NotHeld};
    let folder = bare();
    let folder = folder.path();
    let name = |text: &str| text.parse::<holder::HolderName>().expect("a name");
    let add = |who: &str, words: &str| {
        holder::add_passphrase(folder, &keys(), &name(who), &secret(words), Effort::Test)
    };
    assert!(matches!(
        holder::add_recipient(folder, &keys(), &name("stick"), "age1"),
        Err(NotHeld::Bare)
    ));
    add("olha", "words that olha alone knows").expect("long enough");
    assert!(!folder.join(BARE).exists());
    add("jan", "words that jan alone knows").expect("long enough");
    assert!(matches!(add("jan", "words that jan alone knows"), Err(NotHeld::Taken)));
    assert!(matches!(add("first", "words that jan alone knows"), Err(NotHeld::Name)));
    assert!(matches!(add("short", "short"), Err(NotHeld::Fault(Fault::ShortPassphrase(15)))));
    for words in ["words that olha alone knows", "words that jan alone knows"] {
        assert_eq!(Keys::load(folder, Some(&secret(words))).expect("a holder's"), keys());
    }
    // One damaged file does not shut out the other, nor hide that a passphrase is wrong.
    fs::write(folder.join("key-jan.age"), "noise").expect("writable");
    Keys::load(folder, Some(&secret("words that olha alone knows"))).expect("her file is whole");
    let wrong = Keys::load(folder, Some(&secret("words that nobody knows")));
    assert!(matches!(wrong, Err(Fault::WrongKey)), "{wrong:?}");
    holder::remove(folder, &name("jan")).expect("there is another");
    assert!(matches!(holder::remove(folder, &name("jan")), Err(NotHeld::Unknown)));
    assert!(matches!(holder::remove(folder, &name("olha")), Err(NotHeld::Last)));
    for wrong in ["", "Olha", "a/b", "..", "оля", &"a".repeat(33)] {
        assert!(wrong.parse::<holder::HolderName>().is_err(), "{wrong}");
    }
}

#[test]
fn a_crash_while_the_key_is_wrapped_leaves_it_counted_as_bare_and_can_be_made_good() {
    use holder::Effort;
    let folder = bare();
    let folder = folder.path();
    let (name, words) = ("olha".parse().expect("a name"), secret("words that olha alone knows"));
    holder::add_passphrase(folder, &keys(), &name, &words, Effort::Test).expect("long enough");
    keys().save(folder, None).expect("as if it had not been removed");
    fs::write(folder.join("key-olha.age.new"), "half").expect("writable");
    assert_eq!(Keys::keeping(folder).expect("a key"), Keeping::Bare, "the weakest counts");
    holder::add_passphrase(folder, &keys(), &name, &words, Effort::Test).expect("once more");
    assert_eq!(Keys::keeping(folder).expect("a key"), Keeping::Wrapped);
    assert_eq!(holder::files(folder).expect("readable").len(), 1, "nothing unfinished is left");
}

#[test]
fn keys_handed_over_as_text_are_the_same_keys() {
    assert_eq!(Keys::read(keys().text().as_bytes()).expect("its own text"), keys());
    assert!(matches!(Keys::read(&b"busel-key-2\n"[..]), Err(Fault::KeyFile)));
    assert!(matches!(Keys::read(&[b'x'; 10_000][..]), Err(Fault::KeyFile)));
}

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

    let file = fs::read(folder.path().join(WRAPPED)).expect("just written");
    assert!(file.starts_with(b"age-encryption.org/v1"), "the plain age tool knows it");
    let head = String::from_utf8_lossy(&file);
    let stanza = head.lines().nth(1).expect("a stanza");
    assert!(stanza.starts_with("-> scrypt ") && stanza.ends_with(" 18"), "{stanza}");
    fs::write(folder.path().join(WRAPPED), &file[..file.len() / 2]).expect("writable");
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

//! A donor's contact opens at the donor desk and nowhere else.

use std::sync::Arc;

use busel_domain::time::Moment;

use super::*;
use crate::clerk::Clerk;
use crate::journal::Journal;
use crate::vault::{Subject, Vault};

const DONOR: &str = "Zorianka Vyhadana, +375 29 000-01-02";

fn opened(identity: &Path, sealed: &str) -> String {
    let text = fs::read_to_string(identity).expect("it was written");
    let line = text.lines().find(|line| line.starts_with("AGE-SECRET-KEY-1")).expect("a key");
    let identity = Identity::from_str(line).expect("an age identity");
    let bytes = age::decrypt(&identity, sealed.as_bytes()).expect("it is sealed to it");
    String::from_utf8(bytes).expect("text")
}

#[tokio::test]
async fn a_donor_is_read_at_the_desk_and_not_by_the_keys_of_the_centre() {
    let (folder, elsewhere) =
        (tempfile::tempdir().expect("one"), tempfile::tempdir().expect("two"));
    let outside = Outside::fixed(Moment(0), 4);
    let home = Home::init(folder.path(), None, &outside).expect("an empty folder");
    assert!(DonorDesk::of(&home).expect("readable").is_none());
    let inside = DonorDesk::new_key(&home, &folder.path().join("desk.key"));
    assert!(matches!(inside, Err(Fault::InsideHome)));
    let identity = elsewhere.path().join("desk.key");
    DonorDesk::new_key(&home, &identity).expect("elsewhere").settle(&home).expect("room enough");
    assert!(matches!(DonorDesk::new_key(&home, &identity), Err(Fault::Files(_))), "kept as it is");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = fs::metadata(&identity).expect("it is there").permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }

    let desk = DonorDesk::of(&home).expect("readable").expect("settled above");
    let clerk = Clerk::create(&home, Arc::default(), outside.clone()).expect("a new store");
    let words = desk.words(OfferId(3), DONOR, &outside).expect("it is short");
    clerk.keep(vec![words]).await.expect("room enough");
    let kept = clerk.donors().await.expect("readable");
    assert_eq!(kept.len(), 1);
    assert_eq!(kept[0].subject, Subject::donor(OfferId(3)));
    assert!(kept[0].sealed.starts_with("-----BEGIN AGE ENCRYPTED FILE-----"));
    assert_eq!(opened(&identity, &kept[0].sealed), DONOR);
    clerk.stop().await;

    // All that the centre's keys open, and every byte in its folder.
    let journal = Journal::open(&home.store(), home.keys()).expect("the same key");
    let vault = Vault::beside(&home, &journal).expect("its keys are there");
    for id in vault.ids(&journal).expect("readable") {
        let said = vault.read(&journal, id).expect("readable").expect("kept above");
        assert!(!said.contains("Zorianka") && !said.contains("AGE-SECRET"), "{said}");
    }
    for file in fs::read_dir(folder.path()).expect("a folder") {
        let bytes = fs::read(file.expect("readable").path()).expect("readable");
        for part in [&b"Zorianka"[..], b"AGE-SECRET"] {
            assert!(!bytes.windows(part.len()).any(|window| window == part));
        }
    }
}

#[test]
fn what_is_no_recipient_is_refused() {
    for text in ["", "age1", "AGE-SECRET-KEY-1QQ", "Zorianka"] {
        assert!(matches!(DonorDesk::named(text), Err(Fault::DonorDesk)), "{text}");
    }
    let desk = DonorDesk::named(&Identity::generate().to_public().to_string()).expect("it is one");
    let long = "7".repeat(CONTACT_LENGTH_MAX + 1);
    assert!(matches!(desk.seal(&long), Err(Fault::DonorDesk)));
}

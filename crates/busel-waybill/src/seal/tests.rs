//! Packing, padding, keys as age writes them, and how long secrets live.

use proptest::prelude::*;

use super::*;
use crate::centres::{Centre, day, waybill};
use crate::message::Message;
use crate::open::{NotOpened, unpack};

proptest! {
    #[test]
    fn what_is_packed_is_unpacked(bytes in prop::collection::vec(any::<u8>(), 1..3_000)) {
        for by in [Carriage::File, Carriage::Paper] {
            prop_assert_eq!(unpack(&pack(&bytes, by)), Ok(bytes.clone()));
        }
    }

    #[test]
    fn padding_is_little_and_hides_the_size(size in 1_usize..1_000_000) {
        let padded = size + 1 + padding_after(size);
        prop_assert!(padded <= size + size / 8 + 40, "{size} {padded}");
    }
}

#[test]
fn few_sizes_leave_the_house() {
    let sizes = (1_000..4_000).filter(|size| is_padded_size(*size)).count();
    assert!(sizes < 60, "{sizes}");
    // The table of the paper that Padmé comes from: 9 becomes 10, 1,000 becomes 1,024.
    for (size, next) in [(9, 10), (11, 12), (1_000, 1_024), (1_025, 1_088), (70_000, 71_680)] {
        assert_eq!((size..2 * size).find(|size| is_padded_size(*size)), Some(next), "{size}");
    }
}

#[test]
fn keys_are_those_of_age() {
    let secret = Secret::of(&[7; 32]);
    assert!(secret.age().starts_with("AGE-SECRET-KEY-1"), "{}", secret.age().len());
    let recipient = secret.recipient();
    assert!(recipient.age().starts_with("age1"));
    assert_eq!(RecipientKey::from_age(&recipient.age()), Some(recipient));
    for bad in ["", "age1", "age1qqqqqqqq", &recipient.age().to_uppercase()[..20], &secret.age()] {
        assert_eq!(RecipientKey::from_age(bad), None, "{bad}");
    }
}

#[test]
fn a_secret_dies_thirty_days_after_its_month() {
    let centre = Centre::new(1);
    let mut secrets = centre.secrets();
    let first = centre.card.card().epochs.as_slice()[0];
    let last_day = first.last().get() + KEPT_DAYS;
    assert!(secrets.destroy_old(day(last_day)).is_empty());
    assert_eq!(secrets.destroy_old(day(last_day + 1)), [first]);
    assert_eq!(secrets.count(), 2);
}

#[test]
fn a_secret_is_kept_with_its_own_epoch_only() {
    let (one, other) = (Centre::new(1), Centre::new(2));
    let epoch = one.card.card().epochs.as_slice()[0];
    let mut secrets = Secrets::default();
    let mut seed = [2; 32];
    seed[31] = 0;
    assert_eq!(secrets.keep(epoch, Secret::of(&seed)), Err(NotSealed::Key));
    assert_eq!(secrets.count(), 0);
    assert_ne!(other.recipient(), one.recipient());
}

#[test]
fn what_is_on_paper_is_for_the_receiver_and_a_file_for_the_archive_too() {
    let (from, to) = (Centre::new(1), Centre::new(2));
    let signed = Signed::new(&Message::Waybill(waybill(from.node, to.node)), &from.key);
    let file = seal(&signed, from.sealing_to(&to), Carriage::File).expect("small");
    let paper = seal(&signed, from.sealing_to(&to), Carriage::Paper).expect("small");
    let opens = |centre: &Centre, sealed: &[u8]| {
        centre
            .secrets()
            .unlock(sealed)
            .map_err(|_| NotOpened::NotForUs)
            .and_then(|packed| unpack(&packed))
    };
    assert_eq!(opens(&to, &file), Ok(signed.bytes().to_vec()));
    assert_eq!(opens(&from, &file), Ok(signed.bytes().to_vec()));
    assert_eq!(opens(&to, &paper), Ok(signed.bytes().to_vec()));
    assert_eq!(opens(&from, &paper), Err(NotOpened::NotForUs));
    assert_eq!(opens(&Centre::new(3), &file), Err(NotOpened::NotForUs));
}

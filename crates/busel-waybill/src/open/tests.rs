//! Every way in which something is not opened, and that the questions stand in their sequence.

use std::io::Write;

use super::*;
use crate::card::Epoch;
use crate::centres::{Centre, TODAY, day, waybill};
use crate::cose::SigningKey;
use crate::message::Message;
use crate::seal::{Carriage, pack, seal};
use crate::words::RecipientKey;

/// Sender, receiver, and what the receiver knows.
struct World {
    from: Centre,
    to: Centre,
    peers: Peers,
    secrets: Secrets,
}

impl World {
    fn new() -> Self {
        let (from, to) = (Centre::new(1), Centre::new(2));
        let (peers, secrets) = (Centre::knowing(&[&from]), to.secrets());
        Self { from, to, peers, secrets }
    }

    fn opener(&self) -> Opener<'_> {
        Opener { me: self.to.node, secrets: &self.secrets, peers: &self.peers, today: day(TODAY) }
    }

    fn open(&self, sealed: &[u8]) -> Result<Opened, NotOpened> {
        self.opener().open(sealed)
    }

    fn signed(&self) -> Signed {
        Signed::new(&Message::Waybill(waybill(self.from.node, self.to.node)), &self.from.key)
    }

    fn seal(&self, signed: &Signed) -> Vec<u8> {
        seal(signed, self.from.sealing_to(&self.to), Carriage::File).expect("small")
    }

    /// Locks whatever bytes to the receiver.
    fn lock(&self, packed: &[u8]) -> Vec<u8> {
        lock(packed, self.to.recipient(), 1)
    }
}

fn lock(packed: &[u8], to: RecipientKey, times: usize) -> Vec<u8> {
    let to: age::x25519::Recipient = to.age().parse().expect("a key");
    let to = std::iter::repeat_n(&to as &dyn age::Recipient, times);
    let mut sealed = Vec::new();
    let encryptor = age::Encryptor::with_recipients(to).expect("a key");
    let mut writer = encryptor.wrap_output(&mut sealed).expect("memory");
    writer.write_all(packed).expect("memory");
    writer.finish().expect("memory");
    sealed
}

#[test]
fn what_was_sealed_is_opened_with_the_bytes_that_were_signed() {
    let world = World::new();
    let signed = world.signed();
    for by in [Carriage::File, Carriage::Paper] {
        let sealed = seal(&signed, world.from.sealing_to(&world.to), by).expect("small");
        let opened = world.open(&sealed).expect("own seal");
        assert_eq!(opened.from, world.from.node);
        assert!(opened.signed == signed);
        assert_eq!(opened.hash(), signed.hash());
        assert_eq!(opened.received.bytes(), signed.body());
    }
}

#[test]
fn no_byte_of_a_sealed_file_can_be_changed() {
    let world = World::new();
    let sealed = world.seal(&world.signed());
    for at in 0..sealed.len() {
        let mut bytes = sealed.clone();
        bytes[at] ^= 1;
        // The stanzas that are not ours are under the head's own seal too.
        assert!(world.open(&bytes).is_err(), "byte {at}");
    }
    for length in 0..sealed.len() {
        assert!(world.open(&sealed[..length]).is_err(), "{length} bytes");
    }
}

#[test]
fn what_is_too_large_or_has_too_many_locks_is_not_tried() {
    let world = World::new();
    let large = vec![b'x'; FILE_BYTES_MAX + 1];
    assert_eq!(world.open(&large), Err(NotOpened::TooLarge));
    assert_eq!(world.open(&large[..FILE_BYTES_MAX]), Err(NotOpened::Damaged));
    let packed = pack(world.signed().bytes(), Carriage::File);
    // One more stanza is age's own nonsense.
    assert!(world.open(&lock(&packed, world.to.recipient(), STANZAS_MAX - 1)).is_ok());
    let many = lock(&packed, world.to.recipient(), STANZAS_MAX);
    assert_eq!(world.open(&many), Err(NotOpened::Stanzas));
}

#[test]
fn what_is_for_others_or_came_too_late_stays_shut() {
    let mut world = World::new();
    let other = Centre::new(3);
    let signed = world.signed();
    let elsewhere = lock(&pack(signed.bytes(), Carriage::File), other.recipient(), 1);
    assert_eq!(world.open(&elsewhere), Err(NotOpened::NotForUs));
    let sealed = world.seal(&signed);
    assert!(world.open(&sealed).is_ok());
    let last: Epoch = world.to.card.card().epochs.on(day(TODAY)).expect("an epoch");
    world.secrets.destroy_old(day(last.last().get() + 31));
    assert_eq!(world.open(&sealed), Err(NotOpened::NotForUs));
    assert_eq!(world.open(b"age-encryption.org/v1\n"), Err(NotOpened::Damaged));
    assert_eq!(world.open(b""), Err(NotOpened::Damaged));
}

#[test]
fn a_packing_has_one_form() {
    let world = World::new();
    let signed = world.signed();
    let good = pack(signed.bytes(), Carriage::Paper);
    let deflated = &good[2..good.len() - 1];
    let again = |head: &[u8], tail: &[u8]| [head, deflated, tail].concat();
    let judged = |packed: &[u8]| world.open(&world.lock(packed)).map(|_| ());
    assert_eq!(judged(&again(&[0x83, 0x01], &[0x40])), Ok(()));
    assert_eq!(judged(&again(&[0x83, 0x02], &[0x40])), Err(NotOpened::Packing));
    assert_eq!(judged(&again(&[0x84, 0x01], &[0x40])), Err(NotOpened::Packing));
    assert_eq!(judged(&again(&[0x83, 0x01], &[0x40, 0x00])), Err(NotOpened::Packing));
    assert_eq!(judged(&again(&[0x83, 0x18, 0x01], &[0x40])), Err(NotOpened::Packing));
    assert_eq!(judged(b""), Err(NotOpened::Packing));
    let padded = pack(signed.bytes(), Carriage::File);
    let mut filled = padded.clone();
    *filled.last_mut().expect("padding") = 1;
    assert_eq!(judged(&padded), Ok(()));
    assert_eq!(judged(&filled), Err(NotOpened::Padding));
    let odd = (1..9)
        .map(|more| again(&[0x83, 0x01], &[&[0x40 + more][..], &vec![0; more.into()]].concat()));
    let odd: Vec<_> = odd.filter(|packed| !is_padded_size(packed.len())).collect();
    assert!(odd.len() > 4);
    for packed in &odd {
        assert_eq!(judged(packed), Err(NotOpened::Padding));
    }
}

/// Packs bytes that are deflated already.
fn with_deflated(deflated: &[u8]) -> Vec<u8> {
    let mut writer = Writer::default();
    writer.array(PACKED_PLACES);
    writer.unsigned(PACKING);
    writer.bytes(deflated);
    writer.bytes(&[]);
    writer.into_bytes()
}

#[test]
fn what_swells_without_end_is_given_up() {
    let world = World::new();
    let judged = |deflated: &[u8]| world.open(&world.lock(&with_deflated(deflated))).map(|_| ());
    let zeros = |count: usize| miniz_oxide::deflate::compress_to_vec(&vec![0; count], 9);
    assert_eq!(judged(&zeros(1_000_000)), Err(NotOpened::Swollen), "a thousand times as large");
    // Hardly packed and too large: the other limit.
    let noise: Vec<u8> =
        (0_u32..).map(|n| (n.wrapping_mul(2_654_435_761) >> 25) as u8).take(1_100_000).collect();
    let noise = miniz_oxide::deflate::compress_to_vec(&noise, 1);
    assert!(noise.len() < 1_000_000, "{}", noise.len());
    assert_eq!(unpack(&with_deflated(&noise)), Err(NotOpened::Swollen));
    let good = miniz_oxide::deflate::compress_to_vec(world.signed().bytes(), 9);
    assert_eq!(judged(&good), Ok(()));
    assert_eq!(judged(&[&good[..], &[0]].concat()), Err(NotOpened::Deflate));
    assert_eq!(judged(&good[..good.len() - 1]), Err(NotOpened::Deflate));
    assert_eq!(judged(&[]), Err(NotOpened::Deflate));
}

#[test]
fn who_is_not_known_or_not_believed_is_not_heard() {
    let mut world = World::new();
    let sealed = world.seal(&world.signed());
    let known = world.peers.clone();
    world.peers = Peers::default();
    assert_eq!(world.open(&sealed), Err(NotOpened::UnknownKey));
    world.peers.meet(world.from.card.clone(), day(TODAY)).expect("a first card");
    assert_eq!(world.open(&sealed), Err(NotOpened::NotIntroduced));
    world.peers = known;
    world.peers.revoke(&world.from.revocation(), day(TODAY)).expect("its own");
    assert_eq!(world.open(&sealed), Err(NotOpened::Revoked));
}

#[test]
fn a_thief_who_writes_an_old_day_is_not_believed() {
    let mut world = World::new();
    world.peers.revoke(&world.from.revocation(), day(TODAY)).expect("its own");
    let mut old = waybill(world.from.node, world.to.node);
    old.heading.day = day(TODAY - 100);
    let sealed = world.seal(&Signed::new(&Message::Waybill(old), &world.from.key));
    assert_eq!(world.open(&sealed), Err(NotOpened::Revoked));
}

#[test]
fn a_replaced_key_is_heard_for_half_a_year() {
    let mut world = World::new();
    let next = world.from.next_card(&SigningKey::of(&[9; 32]), Some(&world.from.key));
    world.peers.meet(next, day(TODAY - 180)).expect("both signed");
    let sealed = world.seal(&world.signed());
    assert!(world.open(&sealed).is_ok());
    let later = Opener { today: day(TODAY + 1), ..world.opener() };
    assert_eq!(later.open(&sealed).map(|_| ()), Err(NotOpened::Replaced));
}

#[test]
fn a_signature_is_asked_before_what_it_is_around() {
    let world = World::new();
    let signed = world.signed();
    let with = |at_end: usize| {
        let mut bytes = signed.bytes().to_vec();
        let at = bytes.len() - at_end;
        bytes[at] ^= 1;
        world.open(&world.lock(&pack(&bytes, Carriage::File))).map(|_| ())
    };
    assert_eq!(with(1), Err(NotOpened::Signature));
    // The last byte of the body: whatever it says now, nobody has said it.
    assert_eq!(with(64 + 2 + 1), Err(NotOpened::Signature));
    assert_eq!(with(signed.bytes().len()), Err(NotOpened::Cose));
}

#[test]
fn a_body_is_judged_when_somebody_known_has_signed_it() {
    let world = World::new();
    let judged = |body: &[u8]| {
        let signed = Signed::of_body(body, &world.from.key);
        world.open(&world.seal(&signed)).map(|_| ())
    };
    assert_eq!(judged(&[0xa1, 0x01, 0x02]), Err(NotOpened::Version(2)));
    assert_eq!(judged(&[0xa1, 0x01, 0x01]), Err(NotOpened::Body(Refused::MissingKey(2))));
    assert_eq!(judged(&[]), Err(NotOpened::Body(Refused::Truncated)));
}

#[test]
fn a_message_is_from_whom_it_says_and_to_us() {
    let mut world = World::new();
    let other = Centre::new(3);
    world.peers = Centre::knowing(&[&world.from, &other]);
    let written = |from: &Centre, to: &Centre, by: &SigningKey| {
        Signed::new(&Message::Waybill(waybill(from.node, to.node)), by)
    };
    let borrowed = written(&world.from, &world.to, &other.key);
    assert_eq!(world.open(&world.seal(&borrowed)), Err(NotOpened::NotFrom));
    // Meant for another, who sealed it again to us.
    let passed_on = written(&world.from, &other, &world.from.key);
    assert_eq!(world.open(&world.seal(&passed_on)), Err(NotOpened::NotToUs));
    // Both: who signed is asked first.
    let both = written(&world.from, &other, &other.key);
    assert_eq!(world.open(&world.seal(&both)), Err(NotOpened::NotFrom));
}

#[test]
fn outside_there_is_one_answer() {
    assert_eq!(ANSWER.len(), 6);
    // A reason names a rule and shows nothing that was written.
    let reasons = [NotOpened::UnknownKey, NotOpened::Body(Refused::Kind(10)), NotOpened::NotToUs];
    assert!(reasons.iter().all(|reason| !reason.key().is_empty()));
}

#[test]
fn every_signed_vector_is_judged_as_its_table_says() {
    let centres: Vec<_> = [1, 4, 5].map(Centre::new).into();
    let [one, four, five] = &centres[..] else { panic!("three centres") };
    let mut peers = Centre::knowing(&[one, five]);
    peers.meet(four.card.clone(), day(TODAY)).expect("a first card");
    peers.revoke(&five.revocation(), day(TODAY)).expect("its own");
    let secrets = Secrets::default();
    let me = Centre::new(2).node;
    let opener = Opener { me, secrets: &secrets, peers: &peers, today: day(TODAY) };
    crate::vectors::judge_all("signed/", |bytes| match opener.open_signed(bytes) {
        Ok(message) => {
            assert_eq!(message.signed.bytes(), bytes);
            "good"
        }
        Err(why) => why.key(),
    });
}

#[test]
fn every_packed_vector_is_judged_as_its_table_says() {
    crate::vectors::judge_all("packed/", |packed| match unpack(packed) {
        Ok(signed) => {
            assert!(Signed::read(&signed).is_ok());
            "good"
        }
        Err(why) => why.key(),
    });
}

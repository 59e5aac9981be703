//! Signatures and thumbprints against the examples of their standards, and every other way to write
//! the same.

use super::*;
use crate::card::Revocation;
use crate::extras::Extras;

fn key(seed: u8) -> SigningKey {
    SigningKey::of(&[seed; 32])
}

fn message() -> Message {
    let (node, key) = (NodeId([7; 16]), KeyId([8; 16]));
    Message::Revocation(Revocation { node, key, extras: Extras::default() })
}

fn unhex(text: &str) -> Vec<u8> {
    let byte = |at| u8::from_str_radix(&text[at..at + 2], 16).expect("hex");
    (0..text.len()).step_by(2).map(byte).collect()
}

#[test]
fn a_signature_is_that_of_the_standard() {
    // RFC 8032 §7.1, test 2.
    let seed = unhex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb");
    let key = SigningKey::of(&seed.try_into().expect("32 bytes"));
    let public = unhex("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c");
    assert_eq!(key.public().0.to_vec(), public);
    let signature = unhex(concat!(
        "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da",
        "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"
    ));
    assert_eq!(key.sign_bytes(&[0x72]).to_vec(), signature);
}

#[test]
fn a_key_that_signs_for_anything_is_not_believed() {
    // The neutral point: a signature of zeros would be good for every message under loose rules.
    let mut neutral = [0; 32];
    neutral[0] = 1;
    let mut signature = [0; 64];
    signature[0] = 1;
    assert!(!is_signed(PublicKey(neutral), b"anything", signature));
}

#[test]
fn a_key_is_called_by_its_thumbprint() {
    let key = key(1).public();
    let cose = [&[0xa3, 0x01, 0x01, 0x20, 0x06, 0x21, 0x58, 0x20][..], &key.0].concat();
    assert_eq!(key.thumbprint(), sha256(&cose));
    assert_eq!(key.id().0, key.node().0);
    assert_eq!(key.id().0, key.thumbprint()[..16]);
}

#[test]
fn a_fingerprint_is_twenty_six_letters_in_seven_groups() {
    let fingerprint = key(1).public().fingerprint();
    let groups: Vec<_> = fingerprint.split(' ').collect();
    assert_eq!(groups.iter().map(|group| group.len()).collect::<Vec<_>>(), [4, 4, 4, 4, 4, 3, 3]);
    assert!(fingerprint.chars().all(|letter| letter == ' ' || BASE32.contains(&(letter as u8))));
    // The first five bits, by hand.
    let first = key(1).public().thumbprint()[0] >> 3;
    assert_eq!(fingerprint.as_bytes()[0], BASE32[usize::from(first)]);
    assert_ne!(fingerprint, key(2).public().fingerprint());
}

#[test]
fn what_is_signed_is_read_again_and_by_nobody_else() {
    let signed = Signed::new(&message(), &key(1));
    let again = Signed::read(signed.bytes()).expect("own bytes");
    assert!(again == signed);
    assert_eq!(again.body(), codec::encode(&message()));
    assert_eq!(again.signer(), key(1).public().id());
    assert!(again.is_by(key(1).public()));
    assert!(!again.is_by(key(2).public()));
    assert_eq!(again.hash().0, sha256(signed.bytes()));
}

#[test]
fn no_bit_can_be_turned() {
    let signed = Signed::new(&message(), &key(1));
    for at in 0..signed.bytes().len() * 8 {
        let mut bytes = signed.bytes().to_vec();
        bytes[at / 8] ^= 1 << (at % 8);
        let is_taken = Signed::read(&bytes).is_ok_and(|signed| signed.is_by(key(1).public()));
        assert!(!is_taken, "bit {at}");
    }
}

#[test]
fn there_is_one_way_to_write_a_signature() {
    let signed = Signed::new(&message(), &key(1));
    let bytes = signed.bytes();
    let header = protected(signed.signer());
    // A tag, something nobody signs, an empty header written out, a byte after the end.
    let tagged = [&[0xd2], bytes].concat();
    let unprotected_at = 1 + 2 + header.len();
    assert_eq!(bytes[unprotected_at], 0xa0);
    let unsigned =
        [&bytes[..unprotected_at], &[0xa1, 0x18, 0x40, 0x00], &bytes[unprotected_at + 1..]];
    let trailing = [bytes, &[0]].concat();
    let mut indefinite = bytes.to_vec();
    indefinite[0] = 0x9f;
    indefinite.push(0xff);
    for bad in [tagged, unsigned.concat(), trailing, indefinite, bytes[1..].to_vec(), vec![]] {
        assert_eq!(Signed::read(&bad), Err(NoSigned), "{bad:02x?}");
    }
}

#[test]
fn another_protocol_cannot_borrow_a_signature() {
    let signed = Signed::new(&message(), &key(1));
    let mut other = Writer::default();
    other.array(4);
    other.text("Signature1");
    other.bytes(&protected(signed.signer()));
    other.bytes(b"busel/2");
    other.bytes(signed.body());
    let signature = key(1).sign_bytes(&other.into_bytes());
    let moved = Signed::assemble(signed.signer(), signed.body(), signature);
    assert!(!moved.is_by(key(1).public()));
}

//! How centres become known, how keys are replaced, and how trust ends.

use super::*;
use crate::centres::{Centre, TODAY, day};
use crate::cose::SigningKey;

#[test]
fn a_card_alone_makes_nobody_known() {
    let stranger = Centre::new(1);
    let mut peers = Peers::default();
    peers.meet(stranger.card.clone(), day(TODAY)).expect("a first card");
    let peer = peers.get(stranger.node).expect("it is known");
    assert_eq!(peer.trust(), Trust::Unknown);
    assert_eq!(peer.recipient(day(TODAY), Confided::Goods), None);
    assert_eq!(peer.recipient(day(TODAY), Confided::Lives), None);
}

#[test]
fn goods_go_to_whom_somebody_vouched_for_and_lives_to_whom_we_saw() {
    let (friend, other) = (Centre::new(1), Centre::new(2));
    let mut peers = Centre::knowing(&[&friend]);
    peers.meet(other.card.clone(), day(TODAY)).expect("a first card");
    peers.introduce(other.node, friend.node).expect("a friend says so");
    let hears = |peers: &Peers, what| {
        peers.get(other.node).expect("known").recipient(day(TODAY), what).is_some()
    };
    assert!(hears(&peers, Confided::Goods));
    assert!(!hears(&peers, Confided::Lives));
    peers.verify(other.node, other.key.public(), 7, day(TODAY)).expect("seen");
    assert!(hears(&peers, Confided::Lives));
    // Somebody's word does not lower it again.
    peers.introduce(other.node, friend.node).expect("nothing new");
    assert!(hears(&peers, Confided::Lives));
}

#[test]
fn who_was_only_introduced_introduces_nobody() {
    let (friend, other, third) = (Centre::new(1), Centre::new(2), Centre::new(3));
    let mut peers = Centre::knowing(&[&friend]);
    for one in [&other, &third] {
        peers.meet(one.card.clone(), day(TODAY)).expect("a first card");
    }
    peers.introduce(other.node, friend.node).expect("a friend says so");
    assert_eq!(peers.introduce(third.node, other.node), Err(NoCard::Stranger));
    assert_eq!(peers.introduce(third.node, third.node), Err(NoCard::Stranger));
}

#[test]
fn a_fingerprint_that_differs_verifies_nobody() {
    let (one, other) = (Centre::new(1), Centre::new(2));
    let mut peers = Peers::default();
    peers.meet(one.card.clone(), day(TODAY)).expect("a first card");
    let compared = peers.verify(one.node, other.key.public(), 7, day(TODAY));
    assert_eq!(compared, Err(NoCard::Stranger));
    assert_eq!(peers.get(one.node).map(Peer::trust), Some(Trust::Unknown));
}

#[test]
fn a_new_key_counts_when_old_and_new_have_signed() {
    let centre = Centre::new(1);
    let new = SigningKey::of(&[99; 32]);
    let mut peers = Centre::knowing(&[&centre]);
    let alone = centre.next_card(&new, None);
    assert_eq!(peers.meet(alone, day(TODAY)), Err(NoCard::NotOld));
    let by_another = centre.next_card(&new, Some(&SigningKey::of(&[98; 32])));
    assert_eq!(peers.meet(by_another, day(TODAY)), Err(NoCard::NotOld));
    let both = centre.next_card(&new, Some(&centre.key));
    peers.meet(both.clone(), day(TODAY)).expect("both signed");
    let peer = peers.get(centre.node).expect("known");
    assert!(peer.trust().may_hear(Confided::Lives), "it is the same centre");
    assert_eq!(peer.signing_key(new.public().id(), day(TODAY)), Some(new.public()));
    // What was under way is still believed for half a year, and then not.
    let old = centre.key.public();
    assert_eq!(peer.signing_key(old.id(), day(TODAY + 180)), Some(old));
    assert_eq!(peer.signing_key(old.id(), day(TODAY + 181)), None);
    peers.meet(both, day(TODAY)).expect("the same card again");
}

#[test]
fn a_card_follows_the_one_before_it() {
    let centre = Centre::new(1);
    let mut peers = Peers::default();
    let second = centre.next_card(&centre.key, None);
    assert_eq!(peers.meet(second.clone(), day(TODAY)), Err(NoCard::Name));
    peers.meet(centre.card.clone(), day(TODAY)).expect("a first card");
    let elsewhere = Centre { card: second.clone(), ..Centre::new(1) }.next_card(&centre.key, None);
    assert_eq!(peers.meet(elsewhere, day(TODAY)), Err(NoCard::Chain));
    peers.meet(second, day(TODAY)).expect("the next card");
    assert_eq!(peers.meet(centre.card.clone(), day(TODAY)), Err(NoCard::Chain), "an old one");
    let other_second = centre.next_card(&SigningKey::of(&[9; 32]), Some(&centre.key));
    assert_eq!(peers.meet(other_second, day(TODAY)), Err(NoCard::Equivocation));
}

#[test]
fn a_card_is_signed_by_the_key_it_shows() {
    let (one, other) = (Centre::new(1), Centre::new(2));
    let forged = Signed::of_body(one.card.own().body(), &other.key);
    assert_eq!(SignedCard::new(forged, None), Err(NoCard::NotOwn));
    let beside = SignedCard::new(one.card.own().clone(), Some(other.card.own().clone()));
    assert_eq!(beside, Err(NoCard::NotOld));
    assert_eq!(SignedCard::new(one.revocation(), None), Err(NoCard::NotOne));
}

#[test]
fn a_lost_key_is_not_replaced_by_a_word() {
    let lost = Centre::new(1);
    let new = Centre::new(2);
    let mut peers = Centre::knowing(&[&lost]);
    peers.meet(new.card.clone(), day(TODAY)).expect("a first card");
    assert_eq!(peers.get(new.node).map(Peer::trust), Some(Trust::Unknown));
}

#[test]
fn a_revoked_key_is_the_end() {
    let (centre, other) = (Centre::new(1), Centre::new(2));
    let mut peers = Centre::knowing(&[&centre, &other]);
    assert_eq!(peers.revoke(&centre.revocation(), day(TODAY)), Ok(centre.node));
    let since = day(TODAY);
    assert_eq!(peers.get(centre.node).map(Peer::trust), Some(Trust::Revoked { since }));
    let next = centre.next_card(&SigningKey::of(&[9; 32]), Some(&centre.key));
    assert_eq!(peers.meet(next, day(TODAY)), Err(NoCard::Revoked));
    let seen = peers.verify(centre.node, centre.key.public(), 7, day(TODAY));
    assert_eq!(seen, Err(NoCard::Revoked));
    assert_eq!(peers.introduce(centre.node, other.node), Err(NoCard::Revoked));
}

#[test]
fn nobody_revokes_the_key_of_another() {
    let (centre, other) = (Centre::new(1), Centre::new(2));
    let mut peers = Centre::knowing(&[&centre, &other]);
    let forged = Signed::of_body(centre.revocation().body(), &other.key);
    assert_eq!(peers.revoke(&forged, day(TODAY)), Err(NoCard::NotOwn));
    assert_eq!(peers.revoke(centre.card.own(), day(TODAY)), Err(NoCard::NotOne));
    assert_eq!(peers.revoke(&Centre::new(3).revocation(), day(TODAY)), Err(NoCard::Stranger));
}

#[test]
fn the_revocation_of_a_replaced_key_revokes_the_centre() {
    let centre = Centre::new(1);
    let mut peers = Centre::knowing(&[&centre]);
    let next = centre.next_card(&SigningKey::of(&[9; 32]), Some(&centre.key));
    peers.meet(next, day(TODAY)).expect("both signed");
    assert_eq!(peers.revoke(&centre.revocation(), day(TODAY + 100)), Ok(centre.node));
}

#[test]
fn nothing_is_sealed_on_a_day_without_a_key() {
    let centre = Centre::new(1);
    let peers = Centre::knowing(&[&centre]);
    let peer = peers.get(centre.node).expect("known");
    for (at, has_key) in [(-46, false), (-45, true), (44, true), (45, false)] {
        let day = day(TODAY.checked_add_signed(at).expect("a day"));
        assert_eq!(peer.recipient(day, Confided::Goods).is_some(), has_key, "{at}");
    }
}

#[test]
fn a_card_has_one_spelling_with_one_signature_or_two() {
    let centre = Centre::new(1);
    let next = centre.next_card(&SigningKey::of(&[9; 32]), Some(&centre.key));
    for card in [&centre.card, &next] {
        let bytes = card.to_bytes();
        assert_eq!(SignedCard::read(&bytes).as_ref(), Ok(card));
        for at in 0..bytes.len() {
            let mut turned = bytes.clone();
            turned[at] ^= 1;
            // Of a second signature only whoever knows the old key can tell that it is not its own.
            let is_same = SignedCard::read(&turned)
                .is_ok_and(|read| read.old().is_none_or(|old| old.is_by(centre.key.public())));
            assert!(!is_same, "byte {at}");
        }
        assert_eq!(SignedCard::read(&[&bytes[..], &[0]].concat()), Err(NoCard::NotOne));
        assert_eq!(SignedCard::read(&bytes[..bytes.len() - 1]), Err(NoCard::NotOne));
    }
}

#[test]
fn every_vector_of_a_card_is_judged_as_its_table_says() {
    crate::vectors::judge_all("card/", |bytes| match SignedCard::read(bytes) {
        Ok(card) => {
            assert_eq!(card.to_bytes(), bytes);
            "good"
        }
        Err(why) => why.key(),
    });
}

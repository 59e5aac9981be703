//! How far offers are, who may do what with a link, and whose needs are checked.

use crate::call::{CallLine, Wanted};
use crate::command::{Arrival, ArrivesBy, Command};
use crate::event::Fact;
use crate::ids::{CallId, Digest, GroupId, HubId, LotId, OfferId, Thing, WordsId};
use crate::need::Trust;
use crate::offer::{Answer, Gift, Offer, OfferLine, State};
use crate::refusal::Refusal;
use crate::role::Actor;
use crate::rules::Rule;
use crate::size::Variant;
use crate::testkit::{Centre, NOON, batch, key, need_line, offer_line, units};
use crate::time::Day;

const OFFER: OfferId = OfferId(1);
const HASH: Digest = Digest([7; 32]);

fn today() -> Day {
    NOON.day()
}

fn socks(offered: u64) -> OfferLine {
    OfferLine { link: Some(HASH), ..offer_line("clothing.socks_warm", offered) }
}

fn centre(line: OfferLine) -> Centre {
    let mut centre = Centre::new();
    centre.must(Command::MakeOffer { line });
    centre
}

fn state(centre: &Centre, days: i32) -> State {
    centre.book.offer(OFFER).expect("it was made").state(today().plus(days))
}

fn accept(centre: &mut Centre, number: u64) {
    let answer = Answer::Accepted(units(number));
    centre.must(Command::AnswerOffer { offer: OFFER, answer });
}

fn take_in(centre: &mut Centre, number: u64) {
    let arrival =
        Arrival { by: ArrivesBy::Offer(OFFER), ..Arrival::of(batch(None), units(number)) };
    centre.must(Command::TakeIn { source: None, hub: HubId(1), arrivals: vec![arrival] });
}

#[test]
fn an_offer_is_offered_welcome_promised_overdue_and_there() {
    let mut centre = centre(socks(40));
    assert_eq!(state(&centre, 0), State::Offered);
    accept(&mut centre, 30);
    assert_eq!(state(&centre, 400), State::Accepted);
    centre.must(Command::PromiseOffer { offer: OFFER, by: today().plus(5) });
    assert_eq!(state(&centre, 5), State::Promised);
    assert_eq!(state(&centre, 6), State::Overdue);
    assert_eq!(state(&centre, 5 + Offer::PATIENCE_DAYS), State::Overdue);
    assert_eq!(state(&centre, 6 + Offer::PATIENCE_DAYS), State::Lapsed);
    take_in(&mut centre, 10);
    assert_eq!(state(&centre, 0), State::Promised);
    assert_eq!(centre.book.offer(OFFER).expect("made").to_come(), units(20));
    // What came late is there all the same.
    take_in(&mut centre, 25);
    assert_eq!(state(&centre, 400), State::Arrived);
}

#[test]
fn an_offer_that_nobody_answered_in_time_has_lapsed() {
    let centre = centre(OfferLine { until: Some(today().plus(3)), ..socks(40) });
    assert_eq!(state(&centre, 3), State::Offered);
    assert_eq!(state(&centre, 4), State::Lapsed);
}

#[test]
fn a_question_waits_for_one_reply() {
    let mut centre = centre(socks(40));
    let donor = Actor::by_link_of_offer(OFFER);
    let words = WordsId([5; 16]);
    let reply = Command::ReplyToOffer { offer: OFFER, words };
    assert_eq!(centre.give(&donor, &reply), Err(Refusal::NotYet(Thing::Offer(OFFER))));
    centre.must(Command::AskDonor { offer: OFFER, words });
    assert_eq!(state(&centre, 0), State::Asked);
    centre.give(&donor, &reply).expect("it was asked");
    assert_eq!(state(&centre, 0), State::Offered);
    assert!(centre.give(&donor, &reply).is_err());
}

#[test]
fn nobody_accepts_more_than_is_offered_or_answers_twice() {
    let mut centre = centre(socks(40));
    let answer =
        |number| Command::AnswerOffer { offer: OFFER, answer: Answer::Accepted(units(number)) };
    assert_eq!(centre.refused(answer(41)), Refusal::MoreThanOffered(Thing::Offer(OFFER)));
    assert_eq!(centre.refused(answer(0)), Refusal::Empty);
    centre.must(answer(40));
    assert_eq!(centre.refused(answer(1)), Refusal::Settled(Thing::Offer(OFFER)));
}

#[test]
fn a_donor_whose_gift_has_come_is_forgotten_and_the_gift_stays() {
    let mut centre = centre(OfferLine { donor: Some("D-0147".into()), ..socks(40) });
    let donor = Actor::by_link_of_offer(OFFER);
    let photo = Command::KeepPhoto { of: Thing::Offer(OFFER), photo: WordsId([6; 16]) };
    centre.give(&donor, &photo).expect("five at most");
    accept(&mut centre, 40);
    take_in(&mut centre, 30);
    let before = centre.book.stock().clone();
    let forget = Command::ForgetDonor { offer: OFFER };
    let facts = centre.give(&donor, &forget).expect("theirs");
    let names: Vec<_> = facts.iter().map(Fact::name).collect();
    assert_eq!(names, ["DonorForgotten", "PhotoDropped", "LetGo"]);
    assert_eq!(*centre.book.stock(), before);
    assert_eq!(state(&centre, 400), State::Arrived, "nobody can ask for the rest");
    assert!(centre.book.is_donor_forgotten(LotId(1)));
    assert_eq!(centre.book.by_link(&HASH, today()), None);
    // Pressed twice it is done once, and what comes later is of nobody either.
    assert_eq!(centre.must(forget), []);
    take_in(&mut centre, 10);
    assert!(centre.book.is_donor_forgotten(LotId(2)));
    let other = Actor::by_link_of_offer(OfferId(2));
    assert!(centre.give(&other, &Command::ForgetDonor { offer: OFFER }).is_err());
}

#[test]
fn a_donor_who_is_forgotten_before_anything_came_takes_the_offer_with_them() {
    let mut centre = centre(socks(40));
    let donor = Actor::by_link_of_offer(OFFER);
    let facts = centre.give(&donor, &Command::ForgetDonor { offer: OFFER }).expect("theirs");
    let names: Vec<_> = facts.iter().map(Fact::name).collect();
    assert_eq!(names, ["OfferTakenBack", "DonorForgotten", "LetGo"]);
    assert_eq!(state(&centre, 0), State::TakenBack);
    assert_eq!(centre.book.by_link(&HASH, today()), None);
}

#[test]
fn a_donor_takes_back_what_has_not_come_and_their_words_and_their_link_go() {
    let mut centre = centre(socks(40));
    let donor = Actor::by_link_of_offer(OFFER);
    let photo = Command::KeepPhoto { of: Thing::Offer(OFFER), photo: WordsId([6; 16]) };
    centre.give(&donor, &photo).expect("five at most");
    assert!(centre.book.by_link(&HASH, today()).is_some());
    let facts = centre.give(&donor, &Command::TakeBackOffer { offer: OFFER }).expect("theirs");
    let names: Vec<_> = facts.iter().map(Fact::name).collect();
    assert_eq!(names, ["OfferTakenBack", "PhotoDropped", "LetGo"]);
    assert_eq!(state(&centre, 0), State::TakenBack);
    assert_eq!(centre.book.by_link(&HASH, today()), None);
    let answer = Command::AnswerOffer { offer: OFFER, answer: Answer::Declined };
    assert_eq!(centre.refused(answer), Refusal::Closed(Thing::Offer(OFFER)));
}

#[test]
fn what_came_is_no_longer_the_donors_to_take_back() {
    let mut centre = centre(socks(40));
    accept(&mut centre, 40);
    take_in(&mut centre, 1);
    let donor = Actor::by_link_of_offer(OFFER);
    let no = centre.give(&donor, &Command::TakeBackOffer { offer: OFFER });
    assert_eq!(no, Err(Refusal::Settled(Thing::Offer(OFFER))));
}

#[test]
fn a_donor_has_one_offer_and_no_other() {
    let mut centre = centre(socks(40));
    centre.must(Command::MakeOffer { line: offer_line("clothing.socks_warm", 3) });
    let donor = Actor::by_link_of_offer(OFFER);
    let other = Command::TakeBackOffer { offer: OfferId(2) };
    assert_eq!(centre.give(&donor, &other), Err(Refusal::Unknown(Thing::Offer(OfferId(2)))));
    let seen = centre.book.seen_by(&donor);
    assert_eq!(seen.offers().map(|offer| offer.id).collect::<Vec<_>>(), [OFFER]);
    assert_eq!(seen.groups().count() + seen.needs().count() + seen.hubs().count(), 0);
}

#[test]
fn anybody_offers_only_where_the_centre_said_so() {
    let mut centre = Centre::new();
    let offer = Command::MakeOffer { line: socks(4) };
    assert!(centre.give(&Actor::anybody(), &offer).is_err());
    centre.must(Command::SetRule { rule: Rule::OffersFromAnybody(true) });
    centre.give(&Actor::anybody(), &offer).expect("it is open");
    assert_eq!(centre.book.seen_by(&Actor::anybody()).offers().count(), 0);
}

#[test]
fn a_sixth_photo_is_one_too_many() {
    let mut centre = centre(socks(4));
    let donor = Actor::by_link_of_offer(OFFER);
    let keep =
        |number| Command::KeepPhoto { of: Thing::Offer(OFFER), photo: WordsId([number; 16]) };
    for number in 1..=5 {
        centre.give(&donor, &keep(number)).expect("five");
    }
    assert_eq!(centre.give(&donor, &keep(6)), Err(Refusal::TooManyPhotos(5)));
}

#[test]
fn a_call_that_is_over_takes_no_offer() {
    let mut centre = Centre::new();
    let wanted =
        Wanted { item: key("clothing.socks_warm"), variant: Variant::default(), units: None };
    let line = CallLine { wanted: vec![wanted], until: today(), plan: None };
    for _ in 0..2 {
        centre.must(Command::OpenCall { line: line.clone() });
    }
    let answer = |call| Command::MakeOffer {
        line: OfferLine { call: Some(call), ..offer_line("clothing.socks_warm", 4) },
    };
    centre.must(answer(CallId(1)));
    centre.must(Command::EndCall { call: CallId(2) });
    assert_eq!(centre.refused(answer(CallId(2))), Refusal::Closed(Thing::Call(CallId(2))));
    let tomorrow = crate::time::Moment(NOON.0 + 86_400_000_000);
    let late = centre.book.decide(&Actor::console(), &answer(CallId(1)), tomorrow);
    assert_eq!(late, Err(Refusal::Closed(Thing::Call(CallId(1)))));
}

#[test]
fn a_word_nobody_knows_is_an_offer_too_and_a_person_says_what_it_is() {
    let line = OfferLine { item: None, words: Some(WordsId([3; 16])), units: None, ..socks(1) };
    let mut centre = centre(line);
    let (item, variant) = (key("clothing.socks_warm"), Variant::default());
    let units = Some(units(12));
    centre.must(Command::SortOffer { offer: OFFER, item: item.clone(), variant, units });
    let line = &centre.book.offer(OFFER).expect("made").line;
    assert_eq!((&line.item, line.units), (&Some(item), units));
    let nothing = OfferLine { item: None, words: None, ..socks(1) };
    assert_eq!(centre.refused(Command::MakeOffer { line: nothing }), Refusal::Empty);
}

#[test]
fn only_a_vehicle_has_papers() {
    use crate::offer::Paper;
    let mut centre = centre(OfferLine { gift: Gift::Vehicle(Vec::new()), ..socks(1) });
    let papers = vec![Paper::GiftLetter, Paper::GiftLetter, Paper::Registration];
    let day = NOON.day().plus(30);
    // A letter never runs out, and what is not there cannot.
    let good_until = [Paper::GiftLetter, Paper::Registration, Paper::Insurance];
    let good_until = good_until.map(|paper| (paper, day)).into();
    centre.must(Command::SeePapers { offer: OFFER, papers, good_until });
    let offer = centre.book.offer(OFFER).expect("made");
    assert_eq!(offer.missing_papers().len(), Paper::ALL.len() - 2);
    assert_eq!(offer.papers_good_until, [(Paper::Registration, day)].into());
    centre.must(Command::MakeOffer { line: offer_line("clothing.socks_warm", 3) });
    let (papers, good_until) = (Vec::new(), std::collections::BTreeMap::new());
    let other = Command::SeePapers { offer: OfferId(2), papers, good_until };
    assert_eq!(centre.refused(other), Refusal::NotTheSame);
}

#[test]
fn a_link_is_one_groups_until_its_day_or_until_the_next_one() {
    let mut centre = Centre::new();
    let group = GroupId(1);
    let make = |byte, days| Command::MakeLink {
        group,
        hash: Digest([byte; 32]),
        until: today().plus(days),
    };
    centre.must(make(1, 10));
    let (of, actor) = centre.book.by_link(&Digest([1; 32]), today()).expect("it works");
    assert_eq!(of, Thing::Group(group));
    let ask = |group| Command::RaiseNeeds { source: None, lines: vec![need_line(group, 5)] };
    centre.give(&actor, &ask(1)).expect("their own");
    assert_eq!(centre.give(&actor, &ask(2)), Err(Refusal::Unknown(Thing::Group(GroupId(2)))));
    // It was given as checked, and whoever has a link checks nothing.
    assert_eq!(centre.book.needs().last().expect("raised").line.trust, Trust::V0);
    assert_eq!(centre.book.by_link(&Digest([1; 32]), today().plus(11)), None);
    centre.must(make(2, 10));
    assert_eq!(centre.book.by_link(&Digest([1; 32]), today()), None);
    assert!(centre.book.by_link(&Digest([2; 32]), today()).is_some());
    centre.must(Command::EndLink { group });
    assert_eq!(centre.book.by_link(&Digest([2; 32]), today()), None);
    assert_eq!(centre.refused(make(3, -1)), Refusal::Past);
    assert_eq!(centre.refused(make(3, 400)), Refusal::Past);
    centre.must(make(3, 10));
    centre.must(Command::Erase { whom: Thing::Group(group) });
    assert_eq!(centre.book.by_link(&Digest([3; 32]), today()), None);
}

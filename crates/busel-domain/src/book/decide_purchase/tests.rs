//! Who says yes to a purchase, and that no coin of a gift is spent twice.

use std::collections::BTreeMap;

use proptest::prelude::*;

use crate::command::{Arrival, ArrivesBy, Command};
use crate::ids::{ActorId, HubId, NeedId, OfferId, PurchaseId, Thing};
use crate::money::{Currency, Money};
use crate::offer::{Answer, Gift, OfferLine};
use crate::purchase::{Bought, PurchaseLine};
use crate::refusal::Refusal;
use crate::role::{Actor, Role};
use crate::rules::Rule;
use crate::size::Variant;
use crate::testkit::{Centre, batch, key, offer_line, units};

fn money(currency: Currency, minor: u64) -> Command {
    let gift = Gift::Money(currency);
    Command::MakeOffer { line: OfferLine { gift, ..offer_line("money.grant", minor) } }
}

fn want(minor: u64) -> Command {
    let line = PurchaseLine {
        needs: vec![NeedId(1)],
        item: key("clothing.socks_warm"),
        variant: Variant::default(),
        units: units(10),
        price: Money { minor: units(minor), currency: Currency::Eur },
        shop: None,
    };
    Command::WantPurchase { line }
}

/// A need, and a gift of so many cents that has come.
fn centre(cents: u64) -> Centre {
    let mut centre = Centre::new();
    centre.need(1, 40);
    centre.must(money(Currency::Eur, cents));
    let (offer, units) = (OfferId(1), units(cents));
    centre.must(Command::AnswerOffer { offer, answer: Answer::Accepted(units) });
    centre.must(Command::BringOffer { offer, units });
    centre
}

#[test]
fn above_the_limit_another_person_has_to_say_yes() {
    let mut centre = centre(100_000);
    centre.must(Command::SetRule { rule: Rule::PurchaseLimit(units(5_000)) });
    centre.must(want(5_000));
    centre.must(want(5_001));
    let approve = |number| Command::ApprovePurchase { purchase: PurchaseId(number) };
    centre.must(approve(1));
    assert_eq!(centre.refused(approve(2)), Refusal::SamePerson);
    let other = Actor::everywhere(ActorId(8), &[Role::Coordinator]);
    centre.give(&other, &approve(2)).expect("another person");
    assert_eq!(centre.refused(approve(1)), Refusal::Settled(Thing::Purchase(PurchaseId(1))));
}

#[test]
fn a_purchase_is_wanted_approved_paid_and_received_as_a_lot() {
    let mut centre = centre(100_000);
    let purchase = PurchaseId(1);
    centre.must(want(5_000));
    let from = vec![(OfferId(1), units(5_000))];
    let buy = Command::Buy { purchase, from };
    assert_eq!(centre.refused(buy.clone()), Refusal::NotYet(Thing::Purchase(purchase)));
    centre.must(Command::ApprovePurchase { purchase });
    let arrival =
        Arrival { by: ArrivesBy::Purchase(purchase), ..Arrival::of(batch(None), units(10)) };
    let take_in = Command::TakeIn { source: None, hub: HubId(1), arrivals: vec![arrival] };
    assert_eq!(centre.refused(take_in.clone()), Refusal::NotYet(Thing::Purchase(purchase)));
    centre.must(buy.clone());
    assert_eq!(centre.refused(buy), Refusal::Settled(Thing::Purchase(purchase)));
    let state = |centre: &Centre| centre.book.purchase(purchase).expect("wanted").state();
    assert_eq!(state(&centre), Bought::Paid);
    centre.must(take_in);
    assert_eq!(state(&centre), Bought::Received);
    assert!(
        centre
            .book
            .lot(centre.book.purchase(purchase).expect("wanted").came[0].lot.expect("a lot"))
            .is_some()
    );
}

#[test]
fn another_currency_or_money_that_has_not_come_covers_nothing() {
    let mut centre = centre(1_000);
    centre.must(money(Currency::Pln, 9_000));
    centre.must(money(Currency::Eur, 9_000));
    for offer in [OfferId(2), OfferId(3)] {
        let answer = Answer::Accepted(units(9_000));
        centre.must(Command::AnswerOffer { offer, answer });
    }
    centre.must(Command::BringOffer { offer: OfferId(2), units: units(9_000) });
    centre.must(want(2_000));
    centre.must(Command::ApprovePurchase { purchase: PurchaseId(1) });
    let buy = |from: &[(u32, u64)]| Command::Buy {
        purchase: PurchaseId(1),
        from: from.iter().map(|(offer, minor)| (OfferId(*offer), units(*minor))).collect(),
    };
    for (from, offer) in [(&[(2, 500)][..], 2), (&[(3, 500)], 3), (&[(1, 600), (1, 600)], 1)] {
        let no = Refusal::NotCovered(Thing::Offer(OfferId(offer)));
        assert_eq!(centre.refused(buy(from)), no);
    }
    centre.must(buy(&[(1, 600), (1, 400)]));
    assert!(centre.book.offer(OfferId(1)).expect("made").unspent().is_zero());
}

#[test]
fn more_money_than_was_promised_is_a_slip_of_the_pen() {
    let mut centre = Centre::new();
    centre.must(money(Currency::Eur, 1_000));
    let offer = OfferId(1);
    let bring = |minor| Command::BringOffer { offer, units: units(minor) };
    assert_eq!(centre.refused(bring(1_000)), Refusal::NotYet(Thing::Offer(offer)));
    centre.must(Command::AnswerOffer { offer, answer: Answer::Accepted(units(1_000)) });
    centre.must(bring(600));
    assert_eq!(centre.refused(bring(600)), Refusal::MoreThanOffered(Thing::Offer(offer)));
    centre.must(bring(400));
}

/// What somebody tries, in any sequence.
fn tries() -> impl Strategy<Value = Vec<Command>> {
    let offer = 1..4_u32;
    let one = prop_oneof![
        (1..900_u64).prop_map(|minor| money(Currency::Eur, minor)),
        (offer.clone(), 1..900_u64).prop_map(|(offer, minor)| Command::AnswerOffer {
            offer: OfferId(offer),
            answer: Answer::Accepted(units(minor)),
        }),
        (offer.clone(), 1..900_u64).prop_map(|(offer, minor)| Command::BringOffer {
            offer: OfferId(offer),
            units: units(minor),
        }),
        offer.clone().prop_map(|offer| Command::TakeBackOffer { offer: OfferId(offer) }),
        (1..900_u64).prop_map(want),
        offer.clone().prop_map(|id| Command::ApprovePurchase { purchase: PurchaseId(id) }),
        offer.clone().prop_map(|id| Command::DropPurchase { purchase: PurchaseId(id) }),
        (offer, prop::collection::vec((1..4_u32, 0..900_u64), 0..3)).prop_map(|(id, from)| {
            let from = from.into_iter().map(|(offer, minor)| (OfferId(offer), units(minor)));
            Command::Buy { purchase: PurchaseId(id), from: from.collect() }
        }),
    ];
    prop::collection::vec(one, 0..60)
}

proptest! {
    /// Whatever is tried, in whatever sequence: what purchases took from a gift is what the gift says
    /// is spent, and never more than came of it; and nothing is paid with more than it costs.
    #[test]
    fn no_coin_of_a_gift_is_spent_twice(tries in tries()) {
        let mut centre = Centre::new();
        centre.need(1, 40);
        let actor = crate::testkit::coordinator();
        for command in tries {
            let _refused_or_not = centre.give(&actor, &command);
        }
        let mut taken: BTreeMap<OfferId, u64> = BTreeMap::new();
        for purchase in centre.book.purchases() {
            let paid = purchase.paid.as_deref().unwrap_or_default();
            for (offer, minor) in paid {
                *taken.entry(*offer).or_default() += minor.get();
            }
            let sum: u64 = paid.iter().map(|(_, minor)| minor.get()).sum();
            prop_assert!(sum <= purchase.line.price.minor.get());
        }
        for offer in centre.book.offers() {
            let taken = taken.get(&offer.id).copied().unwrap_or_default();
            prop_assert_eq!(offer.spent.get(), taken);
            prop_assert!(taken <= offer.arrived().get());
            prop_assert!(offer.arrived() <= offer.line.units.unwrap_or_default());
        }
    }
}

//! Rules about calls for offers and about purchases.

use crate::book::Book;
use crate::book::decide::next;
use crate::book::decide_need::check_variant;
use crate::call::{Call, CallLine};
use crate::command::Command;
use crate::event::Fact;
use crate::ids::{ActorId, CallId, OfferId, PurchaseId, Thing};
use crate::offer::Gift;
use crate::purchase::{Bought, Purchase, PurchaseLine};
use crate::quantity::Units;
use crate::refusal::Refusal;
use crate::role::Actor;
use crate::time::Day;

impl Book {
    /// The part of [`decide`](Book::decide) that is about calls and purchases; of anything else,
    /// nothing.
    pub(super) fn decide_about_buying(
        &self,
        actor: &Actor,
        command: &Command,
        today: Day,
    ) -> Result<Vec<Fact>, Refusal> {
        if let Command::OpenCall { line } = command {
            return self.open_call(line, today);
        }
        if let Command::EndCall { call } = command {
            let open = self.call(*call).is_some_and(|call| call.is_open(today));
            open.then_some(()).ok_or(Refusal::Closed(Thing::Call(*call)))?;
            return Ok(vec![Fact::CallEnded { call: *call }]);
        }
        if let Command::WantPurchase { line } = command {
            return self.want_purchase(line);
        }
        if let Command::ApprovePurchase { purchase } = command {
            return self.approve_purchase(actor.id, *purchase);
        }
        if let Command::Buy { purchase, from } = command {
            return self.buy(*purchase, from);
        }
        if let Command::DropPurchase { purchase } = command {
            return match self.known_purchase(*purchase)?.state() {
                Bought::Wanted | Bought::Approved => {
                    Ok(vec![Fact::PurchaseDropped { purchase: *purchase }])
                }
                Bought::Paid | Bought::Received | Bought::Dropped => {
                    Err(Refusal::Settled(Thing::Purchase(*purchase)))
                }
            };
        }
        Err(Refusal::Empty)
    }

    fn open_call(&self, line: &CallLine, today: Day) -> Result<Vec<Fact>, Refusal> {
        if line.wanted.is_empty() {
            return Err(Refusal::Empty);
        }
        if line.wanted.len() > Call::WANTED_MAX {
            return Err(Refusal::TooMany(Call::WANTED_MAX));
        }
        if line.until < today {
            return Err(Refusal::Past);
        }
        for wanted in &line.wanted {
            self.known_item(&wanted.item)?;
            check_variant(&wanted.variant)?;
            if wanted.units.is_some_and(Units::is_zero) {
                return Err(Refusal::Empty);
            }
        }
        let call = next(self.calls.keys().next_back(), CallId(1), CallId::next);
        Ok(vec![Fact::CallOpened { call, line: line.clone() }])
    }

    fn want_purchase(&self, line: &PurchaseLine) -> Result<Vec<Fact>, Refusal> {
        if line.needs.is_empty() || line.units.is_zero() || line.price.minor.is_zero() {
            return Err(Refusal::Empty);
        }
        if line.needs.len() > Purchase::NEEDS_MAX {
            return Err(Refusal::TooMany(Purchase::NEEDS_MAX));
        }
        for need in &line.needs {
            self.unclosed_need(*need)?;
        }
        if !self.known_item(&line.item)?.base_unit.is_goods() {
            return Err(Refusal::NotGoods(line.item.clone()));
        }
        check_variant(&line.variant)?;
        let purchase = next(self.purchases.keys().next_back(), PurchaseId(1), PurchaseId::next);
        Ok(vec![Fact::PurchaseWanted { purchase, line: line.clone() }])
    }

    fn approve_purchase(&self, actor: ActorId, id: PurchaseId) -> Result<Vec<Fact>, Refusal> {
        let purchase = self.known_purchase(id)?;
        if purchase.state() != Bought::Wanted {
            return Err(Refusal::Settled(Thing::Purchase(id)));
        }
        let takes_two = purchase.line.price.minor > self.rules.purchase_limit;
        if takes_two && purchase.by == actor {
            return Err(Refusal::SamePerson);
        }
        Ok(vec![Fact::PurchaseApproved { purchase: id }])
    }

    fn buy(&self, id: PurchaseId, from: &[(OfferId, Units)]) -> Result<Vec<Fact>, Refusal> {
        let thing = Thing::Purchase(id);
        let purchase = self.known_purchase(id)?;
        match purchase.state() {
            Bought::Wanted => return Err(Refusal::NotYet(thing)),
            Bought::Approved => {}
            Bought::Paid | Bought::Received | Bought::Dropped => {
                return Err(Refusal::Settled(thing));
            }
        }
        let price = purchase.line.price;
        let mut paid: Vec<(OfferId, Units)> = Vec::new();
        for (offer, minor) in from.iter().filter(|(_, minor)| !minor.is_zero()) {
            match paid.iter_mut().find(|(known, _)| known == offer) {
                Some((_, sum)) => *sum = sum.plus(*minor),
                None => paid.push((*offer, *minor)),
            }
        }
        for (id, minor) in &paid {
            let gift = self.known_offer(*id)?;
            if gift.line.gift != Gift::Money(price.currency) || *minor > gift.unspent() {
                return Err(Refusal::NotCovered(Thing::Offer(*id)));
            }
        }
        let sum = paid.iter().fold(Units::ZERO, |sum, (_, minor)| sum.plus(*minor));
        if sum > price.minor {
            return Err(Refusal::MoreThanOffered(thing));
        }
        Ok(vec![Fact::PurchasePaid { purchase: id, from: paid }])
    }

    fn known_purchase(&self, id: PurchaseId) -> Result<&Purchase, Refusal> {
        self.purchase(id).ok_or(Refusal::Unknown(Thing::Purchase(id)))
    }

    /// A purchase that may come in: nobody takes in what was not bought.
    pub(super) fn paid_purchase(&self, id: PurchaseId) -> Result<(), Refusal> {
        match self.known_purchase(id)?.state() {
            Bought::Wanted | Bought::Approved => Err(Refusal::NotYet(Thing::Purchase(id))),
            Bought::Dropped => Err(Refusal::Closed(Thing::Purchase(id))),
            Bought::Paid | Bought::Received => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests;

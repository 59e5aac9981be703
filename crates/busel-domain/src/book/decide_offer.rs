//! Rules about offers and about the links that stand for an account.

use crate::book::Book;
use crate::book::decide::next;
use crate::book::decide_need::check_variant;
use crate::command::Command;
use crate::event::Fact;
use crate::ids::{GroupId, OfferId, Thing};
use crate::link::Link;
use crate::member::LetGo;
use crate::offer::{Answer, Came, Gift, Offer, OfferLine, Paper, State};
use crate::refusal::Refusal;
use crate::role::{Actor, Role};
use crate::time::Day;

/// A donor's code: a longer text would be a name.
const CODE_LENGTH_MAX: usize = 40;

impl Book {
    /// The part of [`decide`](Book::decide) that is about what people give, and about links.
    pub(super) fn decide_about_gifts(
        &self,
        actor: &Actor,
        command: &Command,
        today: Day,
    ) -> Result<Vec<Fact>, Refusal> {
        if let Command::SetRule { rule } = command {
            return Ok(vec![Fact::RuleSet { rule: *rule }]);
        }
        if let Command::MakeLink { group, hash, until } = command {
            return self.make_link(*group, Link { hash: *hash, until: *until }, today);
        }
        if let Command::EndLink { group } = command {
            return Ok(self.link_ended(*group));
        }
        if command.kind().is_about_buying() {
            return self.decide_about_buying(actor, command, today);
        }
        self.decide_about_offers(actor, command, today)
    }

    /// The part that is about offers; of anything else, nothing.
    fn decide_about_offers(
        &self,
        actor: &Actor,
        command: &Command,
        today: Day,
    ) -> Result<Vec<Fact>, Refusal> {
        if let Command::MakeOffer { line } = command {
            return self.make_offer(actor, command, line, today);
        }
        if let Command::AnswerOffer { offer, answer } = command {
            return self.answer_offer(*offer, *answer);
        }
        if let Command::AskDonor { offer, words } = command {
            self.running_offer(*offer, today)?;
            return Ok(vec![Fact::OfferAskedBack { offer: *offer, words: *words }]);
        }
        if let Command::ReplyToOffer { offer, words } = command {
            let known = self.running_offer(*offer, today)?;
            // One reply to one question: a link is no letter box.
            known.open_question().ok_or(Refusal::NotYet(Thing::Offer(*offer)))?;
            return Ok(vec![Fact::OfferReplied { offer: *offer, words: *words }]);
        }
        if let Command::PromiseOffer { offer, by } = command {
            return self.promise_offer(*offer, *by, today);
        }
        if let Command::TakeBackOffer { offer } = command {
            return self.take_back_offer(*offer);
        }
        if let Command::ForgetDonor { offer } = command {
            return self.forget_donor(*offer);
        }
        if let Command::SortOffer { offer, item, variant, units } = command {
            let id = *offer;
            if self.known_offer(id)?.is_taken_back {
                return Err(Refusal::Closed(Thing::Offer(id)));
            }
            self.known_item(item)?;
            check_variant(variant)?;
            if units.is_some_and(crate::quantity::Units::is_zero) {
                return Err(Refusal::Empty);
            }
            let (item, variant) = (item.clone(), variant.clone());
            return Ok(vec![Fact::OfferSorted { offer: id, item, variant, units: *units }]);
        }
        if let Command::SeePapers { offer, papers, good_until } = command {
            let known = self.running_offer(*offer, today)?;
            if !matches!(known.line.gift, Gift::Vehicle(_)) {
                return Err(Refusal::NotTheSame);
            }
            let mut papers = papers.clone();
            papers.sort_unstable();
            papers.dedup();
            let is_of_them =
                |(paper, _): &(&Paper, &Day)| paper.runs_out() && papers.contains(paper);
            let good_until = good_until.iter().filter(is_of_them);
            let good_until = good_until.map(|(paper, day)| (*paper, *day)).collect();
            return Ok(vec![Fact::PapersSeen { offer: *offer, papers, good_until }]);
        }
        if let Command::BringOffer { offer, units } = command {
            return self.bring_offer(*offer, *units);
        }
        Err(Refusal::Empty)
    }

    fn make_offer(
        &self,
        actor: &Actor,
        command: &Command,
        line: &OfferLine,
        today: Day,
    ) -> Result<Vec<Fact>, Refusal> {
        // Whoever is nobody in particular may only where the centre said so.
        let is_stranger = actor.grants.iter().all(|grant| grant.role == Role::Public);
        if is_stranger && !self.rules.takes_offers {
            return Err(Refusal::NotAllowed(command.kind()));
        }
        if let Some(item) = &line.item {
            self.known_item(item)?;
        } else if line.words.is_none() {
            return Err(Refusal::Empty);
        }
        check_variant(&line.variant)?;
        if line.units.is_some_and(crate::quantity::Units::is_zero) {
            return Err(Refusal::Empty);
        }
        let is_long =
            |text: &Option<Box<str>>, most| text.as_ref().is_some_and(|text| text.len() > most);
        if is_long(&line.donor, CODE_LENGTH_MAX)
            || is_long(&line.country, 2)
            || is_long(&line.written.unit, CODE_LENGTH_MAX)
        {
            return Err(Refusal::TooLong);
        }
        if line.until.is_some_and(|until| until < today) {
            return Err(Refusal::Past);
        }
        if let Some(id) = line.call {
            let open = self.call(id).is_some_and(|call| call.is_open(today));
            open.then_some(()).ok_or(Refusal::Closed(Thing::Call(id)))?;
        }
        if line.link.is_some_and(|link| self.by_link.contains_key(&link)) {
            return Err(Refusal::NotTheSame);
        }
        let offer = next(self.offers.keys().next_back(), OfferId(1), OfferId::next);
        Ok(vec![Fact::OfferMade { offer, line: line.clone() }])
    }

    fn answer_offer(&self, id: OfferId, answer: Answer) -> Result<Vec<Fact>, Refusal> {
        let offer = self.known_offer(id)?;
        if offer.is_taken_back {
            return Err(Refusal::Closed(Thing::Offer(id)));
        }
        if offer.answer.is_some() {
            return Err(Refusal::Settled(Thing::Offer(id)));
        }
        if let Answer::Accepted(units) = answer {
            if units.is_zero() {
                return Err(Refusal::Empty);
            }
            if offer.line.units.is_some_and(|offered| units > offered) {
                return Err(Refusal::MoreThanOffered(Thing::Offer(id)));
            }
        }
        Ok(vec![Fact::OfferAnswered { offer: id, answer }])
    }

    fn promise_offer(&self, id: OfferId, by: Day, today: Day) -> Result<Vec<Fact>, Refusal> {
        let thing = Thing::Offer(id);
        match self.known_offer(id)?.state(today) {
            State::Offered | State::Asked => Err(Refusal::NotYet(thing)),
            State::Declined | State::TakenBack | State::Arrived => Err(Refusal::Closed(thing)),
            State::Accepted | State::Promised | State::Overdue | State::Lapsed if by < today => {
                Err(Refusal::Past)
            }
            State::Accepted | State::Promised | State::Overdue | State::Lapsed => {
                Ok(vec![Fact::OfferPromised { offer: id, by }])
            }
        }
    }

    /// An offer is its donor's until some of it is here. What they wrote and showed goes with it.
    fn take_back_offer(&self, id: OfferId) -> Result<Vec<Fact>, Refusal> {
        let offer = self.known_offer(id)?;
        if offer.is_taken_back {
            return Ok(Vec::new());
        }
        if !offer.came.is_empty() {
            return Err(Refusal::Settled(Thing::Offer(id)));
        }
        let mut facts = vec![Fact::OfferTakenBack { offer: id }];
        facts.extend(self.photos_dropped(Thing::Offer(id)));
        facts.push(Fact::LetGo { what: vec![LetGo::Offer(id), LetGo::Donor(id)] });
        Ok(facts)
    }

    /// Whoever gave is forgotten: what they wrote and showed is destroyed and their link ends, while what
    /// came stays in the books under a code that leads to nobody. What has not come is taken back.
    fn forget_donor(&self, id: OfferId) -> Result<Vec<Fact>, Refusal> {
        let offer = self.known_offer(id)?;
        if offer.is_forgotten {
            return Ok(Vec::new());
        }
        let mut facts = Vec::new();
        if offer.came.is_empty() && !offer.is_taken_back {
            facts.push(Fact::OfferTakenBack { offer: id });
        }
        facts.push(Fact::DonorForgotten { offer: id });
        facts.extend(self.photos_dropped(Thing::Offer(id)));
        facts.push(Fact::LetGo { what: vec![LetGo::Offer(id), LetGo::Donor(id)] });
        Ok(facts)
    }

    fn bring_offer(
        &self,
        id: OfferId,
        units: crate::quantity::Units,
    ) -> Result<Vec<Fact>, Refusal> {
        let offer = self.known_offer(id)?;
        if units.is_zero() {
            return Err(Refusal::Empty);
        }
        if offer.welcome().is_zero() {
            return Err(Refusal::NotYet(Thing::Offer(id)));
        }
        if offer.is_taken_back {
            return Err(Refusal::Closed(Thing::Offer(id)));
        }
        // The money that is spent is the money that came: more than was welcome is typed wrongly.
        if units > offer.to_come() {
            return Err(Refusal::MoreThanOffered(Thing::Offer(id)));
        }
        Ok(vec![Fact::OfferCame { offer: id, came: Came { lot: None, units } }])
    }

    pub(super) fn known_offer(&self, id: OfferId) -> Result<&Offer, Refusal> {
        self.offer(id).ok_or(Refusal::Unknown(Thing::Offer(id)))
    }

    /// An offer of which something is still to come.
    fn running_offer(&self, id: OfferId, today: Day) -> Result<&Offer, Refusal> {
        let offer = self.known_offer(id)?;
        if offer.state(today).is_over() {
            Err(Refusal::Closed(Thing::Offer(id)))
        } else {
            Ok(offer)
        }
    }

    fn make_link(&self, group: GroupId, link: Link, today: Day) -> Result<Vec<Fact>, Refusal> {
        if link.until < today || today.until(link.until) > Link::DAYS_MAX {
            return Err(Refusal::Past);
        }
        if self.by_link.contains_key(&link.hash) {
            return Err(Refusal::NotTheSame);
        }
        Ok(vec![Fact::LinkMade { group, link }])
    }

    /// The end of a group's link, if it has one.
    pub(super) fn link_ended(&self, group: GroupId) -> Vec<Fact> {
        self.links.contains_key(&group).then_some(Fact::LinkEnded { group }).into_iter().collect()
    }
}

#[cfg(test)]
mod tests;

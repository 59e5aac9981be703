//! Writing down facts about offers, calls, purchases and links. Total, like all of `apply`.

use crate::book::Book;
use crate::call::Call;
use crate::event::{Event, Fact};
use crate::ids::{GroupId, OfferId, PurchaseId, Thing};
use crate::link::Link;
use crate::offer::{Gift, Offer, Question};
use crate::purchase::Purchase;

impl Book {
    pub(super) fn apply_to_offer(&mut self, event: &Event) {
        if let Fact::OfferMade { offer, line } = &event.fact {
            if let Some(hash) = line.link {
                self.by_link.insert(hash, Thing::Offer(*offer));
            }
            self.offers.insert(*offer, Offer::new(*offer, line.clone(), event.recorded));
        }
        if let Fact::OfferAnswered { offer, answer } = &event.fact {
            self.change_offer(*offer, |known| known.answer = Some(*answer));
        }
        if let Fact::OfferAskedBack { offer, words } = &event.fact {
            let asked = Question { words: *words, reply: None };
            self.change_offer(*offer, |known| known.questions.push(asked));
        }
        if let Fact::OfferReplied { offer, words } = &event.fact {
            self.change_offer(*offer, |known| {
                if let Some(last) = known.questions.last_mut() {
                    last.reply = Some(*words);
                }
            });
        }
        if let Fact::OfferPromised { offer, by } = &event.fact {
            self.change_offer(*offer, |known| known.promised = Some(*by));
        }
        if let Fact::OfferTakenBack { offer } = &event.fact {
            self.change_offer(*offer, |known| known.is_taken_back = true);
            // Whoever finds the link later learns nothing from it.
            if let Some(hash) = self.offer(*offer).and_then(|known| known.line.link) {
                self.by_link.remove(&hash);
            }
        }
        if let Fact::DonorForgotten { offer } = &event.fact {
            self.change_offer(*offer, |known| known.is_forgotten = true);
            if let Some(hash) = self.offer(*offer).and_then(|known| known.line.link) {
                self.by_link.remove(&hash);
            }
        }
        if let Fact::OfferSorted { offer, item, variant, units } = &event.fact {
            self.change_offer(*offer, |known| {
                known.line.item = Some(item.clone());
                known.line.variant = variant.clone();
                known.line.units = *units;
            });
        }
        if let Fact::PapersSeen { offer, papers, good_until } = &event.fact {
            self.change_offer(*offer, |known| {
                known.line.gift = Gift::Vehicle(papers.clone());
                known.papers_good_until.clone_from(good_until);
            });
        }
        if let Fact::OfferCame { offer, came } = &event.fact {
            self.change_offer(*offer, |known| known.came.push(*came));
        }
    }

    pub(super) fn apply_to_purchase(&mut self, event: &Event) {
        if let Fact::CallOpened { call, line } = &event.fact {
            let (id, line, made) = (*call, line.clone(), event.recorded);
            self.calls.insert(id, Call { id, line, made, is_ended: false });
        }
        if let Fact::CallEnded { call } = &event.fact
            && let Some(known) = self.calls.get_mut(call)
        {
            known.is_ended = true;
        }
        if let Fact::PurchaseWanted { purchase, line } = &event.fact {
            let (id, line, by) = (*purchase, line.clone(), event.by);
            let (approved, paid, is_dropped, came) = (None, None, false, Vec::new());
            let since = event.recorded;
            let wanted = Purchase { id, line, by, approved, paid, is_dropped, came, since };
            self.purchases.insert(id, wanted);
        }
        if let Fact::PurchaseApproved { purchase } = &event.fact {
            self.change_purchase(*purchase, |known| {
                (known.approved, known.since) = (Some(event.by), event.recorded);
            });
        }
        if let Fact::PurchasePaid { purchase, from } = &event.fact {
            for (offer, minor) in from {
                self.change_offer(*offer, |gift| gift.spent = gift.spent.plus(*minor));
            }
            self.change_purchase(*purchase, |known| {
                (known.paid, known.since) = (Some(from.clone()), event.recorded);
            });
        }
        if let Fact::PurchaseDropped { purchase } = &event.fact {
            self.change_purchase(*purchase, |known| known.is_dropped = true);
        }
        if let Fact::PurchaseCame { purchase, came } = &event.fact {
            self.change_purchase(*purchase, |known| known.came.push(*came));
        }
    }

    /// A group has one link at most: a new one ends the one before.
    pub(super) fn link_group(&mut self, group: GroupId, link: Option<Link>) {
        if let Some(before) = self.links.remove(&group) {
            self.by_link.remove(&before.hash);
        }
        if let Some(link) = link {
            self.by_link.insert(link.hash, Thing::Group(group));
            self.links.insert(group, link);
        }
    }

    fn change_offer(&mut self, id: OfferId, change: impl FnOnce(&mut Offer)) {
        if let Some(known) = self.offers.get_mut(&id) {
            change(known);
        }
    }

    fn change_purchase(&mut self, id: PurchaseId, change: impl FnOnce(&mut Purchase)) {
        if let Some(known) = self.purchases.get_mut(&id) {
            change(known);
        }
    }
}

//! The present as one person may see it. Pages are made from this and from nothing else.
//!
//! What is not for the viewer is not in it: no view has to remember a rule. It is made by
//! [`Present::seen_by`] only.

use std::sync::{Arc, Mutex, PoisonError};

use busel_domain::book::Book;
use busel_domain::duplicate::{Kin, Kinship};
use busel_domain::ids::{GroupId, Thing, WordsId};
use busel_domain::role::{Actor, Role};
use busel_domain::sight::{self, Extent, Matter, Sight};

use busel_domain::time::Day;

use crate::clerk::{Labels, Present};
use crate::fares::Fares;
use crate::listing::Listing;
use crate::waiting::Waiting;

/// The Book and the labels, as one person may see them.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Seen {
    /// The Book without what is not for the viewer.
    pub book: Book,
    /// Names that are for the viewer, and towns. An exact place is in none of them: reading one is
    /// a deed of its own, which is written down.
    pub labels: Labels,
    /// Which groups have to do with each other, for those who compare needs of all of them.
    kinship: Option<Arc<Kinship>>,
    listing: Arc<Mutex<Option<Arc<Listing>>>>,
    waiting: Arc<Mutex<Option<Arc<Waiting>>>>,
    fares: Arc<Mutex<Option<Arc<Fares>>>>,
    /// An older Book and its listing, from which a new one is made more quickly.
    older: Option<(Book, Arc<Listing>)>,
}

impl Seen {
    /// The same, with what is known of groups that have to do with each other. Whoever does not see
    /// every need does not compare them either.
    #[must_use]
    pub fn with(self, kinship: Arc<Kinship>, actor: &Actor) -> Self {
        let compares = sight::sees_whole(actor, Matter::Needs);
        Self { kinship: compares.then_some(kinship), ..self }
    }

    /// The same, remembering what was listed of an older present for the same viewer.
    #[must_use]
    pub fn following(self, older: &Self) -> Self {
        let is_same = match (&self.kinship, &older.kinship) {
            (Some(one), Some(other)) => Arc::ptr_eq(one, other),
            (None, None) => true,
            (Some(_), None) | (None, Some(_)) => false,
        };
        let listed = older.listing.lock().unwrap_or_else(PoisonError::into_inner).clone();
        let fares = if self.book.fares_like(&older.book) { &older.fares } else { &self.fares };
        let fares = Arc::clone(fares);
        let older = match listed {
            Some(listing) => Some((older.book.clone(), listing)),
            // Nobody looked at the one in between.
            None => older.older.clone(),
        };
        Self { older: older.filter(|_| is_same), fares, ..self }
    }

    /// What two groups have to do with each other, if the viewer compares needs.
    #[must_use]
    pub fn kin(&self, one: GroupId, other: GroupId) -> Option<Kin> {
        self.kinship.as_ref()?.between(one, other)
    }

    /// The needs as a listing of this day. It is made once for a Book and a day.
    #[must_use]
    pub fn listing(&self, today: Day) -> Arc<Listing> {
        let mut kept = self.listing.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(listing) = kept.as_ref().filter(|listing| listing.today == today) {
            return Arc::clone(listing);
        }
        let kinship = self.kinship.as_deref();
        let listing = Arc::new(match &self.older {
            Some((book, listing)) => Listing::after((book, listing), &self.book, kinship, today),
            None => Listing::of(&self.book, kinship, today),
        });
        *kept = Some(Arc::clone(&listing));
        listing
    }

    /// How all groups fare on this day. It is made once for a day and for everything that it is made of.
    #[must_use]
    pub fn fares(&self, today: Day) -> Arc<Fares> {
        let mut kept = self.fares.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(fares) = kept.as_ref().filter(|fares| fares.today == today) {
            return Arc::clone(fares);
        }
        let fares = Arc::new(Fares::of(&self.book, today));
        *kept = Some(Arc::clone(&fares));
        fares
    }

    /// What waits for a person on this day. It is made once for a Book and a day.
    #[must_use]
    pub fn waiting(&self, today: Day) -> Arc<Waiting> {
        let mut kept = self.waiting.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(waiting) = kept.as_ref().filter(|waiting| waiting.today == today) {
            return Arc::clone(waiting);
        }
        let waiting = Arc::new(Waiting::of(&self.book, &self.listing(today), &self.fares(today)));
        *kept = Some(Arc::clone(&waiting));
        waiting
    }
}

impl Present {
    /// The present as this actor may see it.
    #[must_use]
    pub fn seen_by(&self, actor: &Actor) -> Seen {
        let book = self.book.seen_by(actor);
        let labels = self.labels_for(actor, &book);
        let (listing, waiting, fares) = (Arc::default(), Arc::default(), Arc::default());
        Seen { book, labels, kinship: None, listing, waiting, fares, older: None }
    }

    fn labels_for(&self, actor: &Actor, book: &Book) -> Labels {
        if actor.is(Role::Coordinator) {
            let stays = book.groups().flat_map(|group| book.stays(group.id));
            let places = book.hubs().map(|hub| hub.place).chain(stays.map(|stay| stay.place));
            let exact = places.flatten().filter(|place| !self.is_town(*place));
            return self.labels.without(exact);
        }
        let sight = Sight::of(&self.book, actor);
        let hubs = book.hubs().map(|hub| (Thing::Hub(hub.id), hub.name, hub.place));
        let groups = book.groups().flat_map(|group| {
            book.stays(group.id).map(|stay| (Thing::Group(group.id), group.name, stay.place))
        });
        let mut shown: Vec<WordsId> = Vec::new();
        for (thing, name, place) in hubs.chain(groups) {
            shown.extend(sight.shows_of(thing, Matter::Names).then_some(name));
            let town = place.filter(|place| self.is_town(*place));
            shown.extend(town.filter(|_| sight.shows_of(thing, Matter::Places)));
        }
        shown.extend(book.recipes().flat_map(|it| it.versions.iter().map(|version| version.name)));
        if sight::sees(actor, Matter::Members) == Extent::All {
            shown.extend(book.members().map(|member| member.name));
        }
        self.labels.only(&shown)
    }

    /// Whether a place is no more exact than a town of the gazetteer.
    fn is_town(&self, place: WordsId) -> bool {
        let text = self.labels.get(place);
        text.is_some_and(|text| !crate::catalogue::places().named(text).is_empty())
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use busel_domain::event::{Event, Fact};
    use busel_domain::group::Group;
    use busel_domain::ids::{ActorId, Attempt, GroupId, Seq};
    use busel_domain::role::{Grant, Reach};
    use busel_domain::time::Moment;

    use super::*;

    fn present() -> Present {
        let catalogue = Arc::clone(crate::catalogue::lexicon().catalogue());
        let mut book = Book::new(catalogue);
        for number in 1..=2_u8 {
            let (name, place) = (WordsId([number; 16]), Some(WordsId([number + 10; 16])));
            let id = GroupId(u32::from(number));
            let fact = Fact::GroupAdded(Group { id, name, place, region: None });
            book.apply(&Event {
                seq: Seq(u64::from(number)),
                by: ActorId(1),
                happened: Moment(0),
                recorded: Moment(0),
                attempt: Attempt([number; 16]),
                fact,
            });
        }
        let texts = [(1, "One"), (2, "Two"), (11, "Харків"), (12, "Charkiv, 7 Example street")];
        let labels = texts.map(|(id, text)| (WordsId([id; 16]), text.to_owned()));
        Present { book, labels: labels.into_iter().collect() }
    }

    fn names(seen: &Seen) -> Vec<&str> {
        [1, 2, 11, 12].into_iter().filter_map(|id| seen.labels.get(WordsId([id; 16]))).collect()
    }

    #[test]
    fn an_exact_place_is_in_nobodys_labels() {
        let present = present();
        let coordinator = Actor::everywhere(ActorId(2), &[Role::Coordinator]);
        assert_eq!(names(&present.seen_by(&coordinator)), ["One", "Two", "Харків"]);
        for role in Role::ALL {
            let seen = present.seen_by(&Actor::everywhere(ActorId(2), &[role]));
            assert!(!names(&seen).iter().any(|name| name.contains("street")), "{role:?}");
        }
    }

    #[test]
    fn a_group_knows_itself_and_an_admin_knows_numbers() {
        let present = present();
        let grant = Grant { role: Role::Requester, reach: Reach::Group(GroupId(1)), until: None };
        let requester = Actor { id: ActorId(2), grants: vec![grant] };
        assert_eq!(names(&present.seen_by(&requester)), ["One", "Харків"]);
        let admin = present.seen_by(&Actor::everywhere(ActorId(2), &[Role::Admin]));
        assert_eq!(admin.book.groups().len(), 2);
        assert!(names(&admin).is_empty());
    }
}

//! What waits for a person in a Book on a day: how many things, since when, and the one that has waited
//! longest.
//!
//! Everything here is computed (law L9): a reason that goes takes its entry with it, and there is no
//! list that somebody ticks off. It is made once for a Book and a day, because a number of it stands on
//! every page. It knows no names, no language and no page.

mod convoys;
mod gifts;
mod goods;
mod groups;
mod needs;
mod peers;
mod people;

use std::collections::{BTreeMap, BTreeSet};

use busel_domain::book::Book;
use busel_domain::ids::{ActorId, Thing};
use busel_domain::member::Proposed;
use busel_domain::time::{Day, Moment};

pub use goods::is_silent;
pub use groups::Red;

use crate::fares::Fares;
use crate::listing::Listing;

/// Why something waits for a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Why {
    /// Critical and checked, and neither handed over nor planned.
    Bare,
    /// Critical or urgent, and nobody has checked it.
    Unverified,
    /// Counts and books differ.
    Difference,
    /// A report names something that the books do not know.
    Aside,
    /// On a shelf, and can no longer be used.
    Expired,
    /// Somebody found that a lot ended, and some of it still stands on a shelf elsewhere.
    EndedHere,
    /// A group has goods of a lot that ended.
    EndedThere,
    /// A plan that nobody has adopted.
    Plan,
    /// Nobody said for too long that a need stands.
    Lapsed,
    /// On the road for longer than the way takes, and nobody has reported.
    Silent,
    /// On the road, and somebody has to say what becomes of it.
    Undecided,
    /// The crew of a vehicle has no way home.
    Stranded,
    /// A convoy should be home, and nobody said that it is over.
    LateHome,
    /// Promised for a day that is over.
    Overdue,
    /// Another centre signed two things that cannot both be true.
    Contradicted,
    /// Goods of another centre are on the way here, or here and not counted.
    Coming,
    /// Another person has to agree.
    Deed,
    /// Another person agreed; whoever proposed it may do it.
    Agreed,
    /// A need is about to lapse.
    Lapsing,
    /// Kept for nobody, and ends before it could be handed out.
    Ending,
    /// A call ends soon and not enough was offered.
    Call,
    /// Something about a need is unusual.
    Flagged,
    /// Nobody has checked a need that is not urgent.
    Unchecked,
    /// Nobody knows how much is asked.
    Unknown,
    /// Two needs may be one.
    Twin,
    /// A loss that another person has to agree to.
    Loss,
    /// A count that differs, and that another person has to post.
    Count,
    /// Something that has to be counted anew.
    Recount,
    /// A purchase that somebody has to agree to.
    Purchase,
    /// Agreed to or paid long ago, and not here.
    NotHere,
    /// A vehicle is to come, and papers are missing.
    Papers,
    /// A paper of a vehicle is good for a few days more, or no longer.
    PapersEnd,
    /// A paper of a vehicle or its crew ends before everybody is home.
    PapersAboard,
    /// What somebody may be ends soon.
    Grant,
    /// The link of a group ends soon.
    Link,
    /// An offer that fits an open need.
    Fits,
    /// An offer that nobody has answered.
    Offer,
}

impl Why {
    /// All of them.
    pub const ALL: [Self; 37] = [
        Self::Bare,
        Self::Unverified,
        Self::Difference,
        Self::Aside,
        Self::Expired,
        Self::EndedHere,
        Self::EndedThere,
        Self::Plan,
        Self::Lapsed,
        Self::Silent,
        Self::Undecided,
        Self::Stranded,
        Self::LateHome,
        Self::Overdue,
        Self::Contradicted,
        Self::Coming,
        Self::Deed,
        Self::Agreed,
        Self::Lapsing,
        Self::Ending,
        Self::Call,
        Self::Flagged,
        Self::Unchecked,
        Self::Unknown,
        Self::Twin,
        Self::Loss,
        Self::Count,
        Self::Recount,
        Self::Purchase,
        Self::NotHere,
        Self::Papers,
        Self::PapersEnd,
        Self::PapersAboard,
        Self::Grant,
        Self::Link,
        Self::Fits,
        Self::Offer,
    ];
}

/// One thing that waits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Wait {
    thing: Thing,
    since: Moment,
    on: Option<Day>,
}

impl Wait {
    fn new(thing: Thing, since: Moment) -> Self {
        Self { thing, since, on: None }
    }

    /// Something that ends on a day, and is told so many days before.
    fn ending(thing: Thing, day: Day, notice: i32) -> Self {
        Self { thing, since: day.plus(-notice).begins(), on: Some(day) }
    }
}

/// What waits for the same reason.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Behind {
    /// How many things.
    pub count: usize,
    /// Since when the first of them waits: the moment the reason came true.
    pub since: Moment,
    /// Which has waited longest.
    pub thing: Thing,
    /// If something ends: the first day on which one of them does.
    pub on: Option<Day>,
}

impl Behind {
    fn and(self, wait: Wait, is_new: bool) -> Self {
        // Of two that wait equally long it is always the same that is named.
        let (since, thing) = (self.since, self.thing).min((wait.since, wait.thing));
        let on = self.on.into_iter().chain(wait.on).min();
        Self { count: self.count + usize::from(is_new), since, thing, on }
    }
}

impl From<Wait> for Behind {
    fn from(Wait { thing, since, on }: Wait) -> Self {
        Self { count: 1, since, thing, on }
    }
}

/// Things that wait, by the reason.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
struct Sums {
    by: BTreeMap<Why, Behind>,
    /// Those that were met, needs excepted: a listing has them already.
    met: BTreeSet<(Why, Thing)>,
}

impl Sums {
    fn add(&mut self, why: Why, wait: Wait) {
        // A lot that differs at two places is one lot, in the row as in its list.
        let is_new = self.met.insert((why, wait.thing));
        let sum = self.by.entry(why);
        sum.and_modify(|behind| *behind = behind.and(wait, is_new)).or_insert_with(|| wait.into());
    }
}

/// Something that one person proposed; it waits for others and not for them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Second {
    why: Why,
    wait: Wait,
    by: ActorId,
    /// Whether whoever proposed it may agree as well.
    may_be_same: bool,
}

/// What waits for a person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waiting {
    /// The day it was found on.
    pub today: Day,
    sums: Sums,
    seconds: Vec<Second>,
    deeds: Vec<Proposed>,
    /// Groups that lack what matters most, worst first.
    pub red: Vec<Red>,
    /// What comes next, if nothing waits: the first day on which something ends or is wanted.
    pub next: Option<(Day, Thing)>,
}

impl Waiting {
    /// Walks through what a person has to look at.
    #[must_use]
    pub fn of(book: &Book, listing: &Listing, fares: &Fares) -> Self {
        let today = fares.today;
        let mut sums = Sums::default();
        let mut seconds = Vec::new();
        needs::add(&mut sums, book, listing);
        goods::add(&mut sums, book, today);
        gifts::add(&mut sums, book, listing, today);
        people::add(&mut sums, book, today);
        peers::add(&mut sums, book);
        convoys::add(&mut sums, book, today);
        seconds.extend(goods::losses(book));
        seconds.extend(goods::counts(book));
        seconds.extend(gifts::purchases(book));
        let next = [goods::next(book, today), gifts::next(book, today), needs::next(listing)];
        Self {
            today,
            sums,
            seconds,
            deeds: book.deeds().copied().collect(),
            red: groups::red(fares),
            next: next.into_iter().flatten().min(),
        }
    }

    /// What waits for this person now. What they proposed themselves waits for others.
    #[must_use]
    pub fn for_whom(&self, actor: ActorId, now: Moment) -> BTreeMap<Why, Behind> {
        self.sums_for(actor, now).by
    }

    /// The things that wait for this person for one reason: as many as are counted behind it. The
    /// listing is the one this was made of.
    #[must_use]
    pub fn behind(
        &self,
        why: Why,
        listing: &Listing,
        actor: ActorId,
        now: Moment,
    ) -> BTreeSet<Thing> {
        let met = self.sums_for(actor, now).met.into_iter();
        let met = met.filter(|(reason, _)| *reason == why).map(|(_, thing)| thing);
        met.chain(needs::of(listing, why)).collect()
    }

    fn sums_for(&self, actor: ActorId, now: Moment) -> Sums {
        let mut sums = self.sums.clone();
        for second in self.seconds.iter().filter(|one| one.may_be_same || one.by != actor) {
            sums.add(second.why, second.wait);
        }
        for deed in &self.deeds {
            let thing = Thing::Deed(deed.id);
            if deed.is_open(now) && deed.by != actor {
                sums.add(Why::Deed, Wait::new(thing, deed.when));
            }
            if deed.deed.is_done_by_hand() && deed.may_be_done(actor, now) {
                let agreed = deed.agreed.map_or(deed.when, |(_, when)| when);
                sums.add(Why::Agreed, Wait::new(thing, agreed));
            }
        }
        sums
    }
}

#[cfg(test)]
pub(crate) mod tests;

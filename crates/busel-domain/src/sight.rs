//! Who sees what: one table of roles and matters, and the Book as one actor sees it.
//!
//! Whoever may not see a thing gets a Book in which it does not exist. So a page, a search and a
//! refusal cannot tell a foreign thing from a missing one, however they are written.

mod touched;

use std::cell::OnceCell;

use serde::{Deserialize, Serialize};

use crate::book::Book;
use crate::ids::{GroupId, LotId, Thing, WordsId};
use crate::ledger::Account;
use crate::role::{Actor, Grant, Reach, Role};
use crate::waybill::Waybill;
use touched::Touched;

/// What there is to see.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Matter {
    /// Who gives, and how to reach them. Life-critical.
    Donors,
    /// What is offered.
    Offers,
    /// Lots, shelves, the ledger.
    Stock,
    /// Hubs, as numbers.
    Hubs,
    /// Groups, as numbers.
    Groups,
    /// What groups and hubs are called.
    Names,
    /// What is asked, as it was written.
    Needs,
    /// How many people a group is, what it has, and for how long: it tells a group's strength.
    Gauges,
    /// How to reach a group. Life-critical.
    Contacts,
    /// Where exactly a group or a hub is. Life-critical.
    Places,
    /// Which way and when a convoy goes. Life-critical.
    Routes,
    /// Who gets what.
    Plans,
    /// Lists that people send.
    Lists,
    /// The papers that travel with goods.
    Waybills,
    /// Photos.
    Photos,
    /// Who works here, and what they may be.
    Members,
    /// Who did and who read what.
    Trail,
    /// How safe this centre's own machine is.
    Safety,
    /// Sums over the whole centre.
    Totals,
    /// How well the work goes, month by month, and the movements behind every number.
    Reports,
}

impl Matter {
    /// All matters.
    pub const ALL: [Self; 20] = [
        Self::Donors,
        Self::Offers,
        Self::Stock,
        Self::Hubs,
        Self::Groups,
        Self::Names,
        Self::Needs,
        Self::Gauges,
        Self::Contacts,
        Self::Places,
        Self::Routes,
        Self::Plans,
        Self::Lists,
        Self::Waybills,
        Self::Photos,
        Self::Members,
        Self::Trail,
        Self::Safety,
        Self::Totals,
        Self::Reports,
    ];

    /// Whether a life can depend on it: reading it is written down.
    #[must_use]
    pub fn is_life_critical(self) -> bool {
        matches!(self, Self::Donors | Self::Contacts | Self::Places | Self::Routes)
    }

    /// To which matter a thing belongs.
    #[must_use]
    pub fn of(thing: Thing) -> Self {
        match thing {
            Thing::Need(_) => Self::Needs,
            Thing::Lot(_) | Thing::Loss(_) | Thing::Box(_) | Thing::Count(_) | Thing::Recipe(_) => {
                Self::Stock
            }
            Thing::Group(_) => Self::Groups,
            Thing::Hub(_) => Self::Hubs,
            Thing::Offer(_) | Thing::Call(_) => Self::Offers,
            // What is bought is bought for needs: it is theirs who see who gets what.
            Thing::Plan(_) | Thing::Purchase(_) => Self::Plans,
            Thing::Waybill(_) => Self::Waybills,
            Thing::Convoy(_) => Self::Routes,
            // What somebody told whole names whatever they meant: it is theirs who see lists whole.
            Thing::Source(_) | Thing::Aside(_) => Self::Lists,
            Thing::Member(_) | Thing::Deed(_) | Thing::Peer(_) => Self::Members,
        }
    }
}

/// How much of a matter somebody sees.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Extent {
    /// Nothing.
    Nothing,
    /// Only sealed, for a key that is not on this machine.
    Sealed,
    /// Only sums.
    Sums,
    /// Only what is their own.
    Own,
    /// All of it.
    All,
}

/// How much of a matter a role alone sees.
#[must_use]
pub fn extent(role: Role, matter: Matter) -> Extent {
    let Row { all, own, sums, sealed } = row(role);
    if all.contains(&matter) {
        Extent::All
    } else if own.contains(&matter) {
        Extent::Own
    } else if sums.contains(&matter) {
        Extent::Sums
    } else if sealed.contains(&matter) {
        Extent::Sealed
    } else {
        Extent::Nothing
    }
}

/// What a role sees; what is in none of these it does not see.
#[derive(Default)]
struct Row {
    all: &'static [Matter],
    own: &'static [Matter],
    sums: &'static [Matter],
    sealed: &'static [Matter],
}

/// The table.
fn row(role: Role) -> Row {
    use Matter as M;
    let totals: &[Matter] = &[M::Totals];
    match role {
        Role::Admin => Row {
            // Hubs and groups only as numbers, to say where somebody may be something.
            all: &[M::Members, M::Trail, M::Safety, M::Hubs, M::Groups, M::Totals],
            ..Row::default()
        },
        // The first are the donors, whom a coordinator need not know.
        Role::Coordinator => Row { all: &Matter::ALL[1..], ..Row::default() },
        Role::DonorDesk => {
            // Of photos they see those of offers: nothing else that has any is there for them.
            Row {
                all: &[M::Offers, M::Totals],
                own: &[M::Photos],
                sealed: &[M::Donors],
                ..Row::default()
            }
        }
        Role::Warehouse => Row {
            all: totals,
            own: &[M::Stock, M::Hubs, M::Groups, M::Names, M::Needs, M::Waybills, M::Photos],
            ..Row::default()
        },
        Role::Driver => Row {
            all: totals,
            own: &[M::Stock, M::Hubs, M::Groups, M::Names, M::Places, M::Routes, M::Waybills],
            ..Row::default()
        },
        Role::HandOutPoint => Row {
            all: totals,
            own: &[
                M::Stock,
                M::Hubs,
                M::Groups,
                M::Names,
                M::Needs,
                M::Gauges,
                M::Contacts,
                M::Places,
                M::Waybills,
                M::Photos,
            ],
            ..Row::default()
        },
        Role::Requester => Row {
            all: totals,
            own: &[
                M::Groups,
                M::Names,
                M::Needs,
                M::Gauges,
                M::Contacts,
                M::Places,
                M::Waybills,
                M::Photos,
            ],
            ..Row::default()
        },
        Role::Auditor => Row {
            all: &[M::Stock, M::Hubs, M::Waybills, M::Trail, M::Totals, M::Reports],
            sums: &[M::Offers, M::Needs],
            ..Row::default()
        },
        Role::CaseWorker => Row { all: totals, ..Row::default() },
        Role::Public => Row { sums: totals, ..Row::default() },
        Role::Donor => Row { own: &[M::Offers, M::Photos], sums: totals, ..Row::default() },
    }
}

/// How much of a matter somebody sees by the best of their roles.
#[must_use]
pub fn sees(actor: &Actor, matter: Matter) -> Extent {
    let extents = actor.grants.iter().map(|grant| extent(grant.role, matter));
    extents.max().unwrap_or(Extent::Nothing)
}

/// Whether somebody sees all of a matter in the whole centre, and not only at their own place.
#[must_use]
pub fn sees_whole(actor: &Actor, matter: Matter) -> bool {
    actor
        .grants
        .iter()
        .any(|grant| grant.reach == Reach::Everywhere && extent(grant.role, matter) == Extent::All)
}

/// What one actor sees of a Book: which things there are for them.
pub struct Sight<'a> {
    book: &'a Book,
    actor: &'a Actor,
    /// By role and hub or group, what touches it and is not named by it.
    touched: Vec<(Role, Touched<'a>)>,
    /// What is on papers of their own, also on those that were received.
    carried: OnceCell<Touched<'a>>,
}

impl<'a> Sight<'a> {
    /// The sight of this actor.
    #[must_use]
    pub fn of(book: &'a Book, actor: &'a Actor) -> Self {
        let own = actor.grants.iter().filter(|grant| {
            let sees_own = |matter| extent(grant.role, matter) == Extent::Own;
            grant.reach != Reach::Everywhere && Matter::ALL.into_iter().any(sees_own)
                || grant.role == Role::Auditor
        });
        let touched = own.map(|grant| (grant.role, Touched::by(book, grant.role, grant.reach)));
        Self { book, actor, touched: touched.collect(), carried: OnceCell::new() }
    }

    /// Whether this thing is there for them.
    #[must_use]
    pub fn shows(&self, thing: Thing) -> bool {
        if let Thing::Call(_) = thing {
            // A call is meant for everybody.
            return self.book.has(thing);
        }
        if let Thing::Convoy(_) = thing {
            // Whose own papers travel with it sees those; the rest of the convoy is not theirs.
            return self.book.has(thing) && sees_whole(self.actor, Matter::Routes);
        }
        let matter = Matter::of(thing);
        let has = self.actor.grants.iter().any(|grant| match extent(grant.role, matter) {
            Extent::All | Extent::Own => grant.reach == Reach::Everywhere,
            Extent::Nothing | Extent::Sealed | Extent::Sums => false,
        });
        let touches = |(role, touched): &(Role, Touched)| {
            extent(*role, matter) >= Extent::Own && touched.has(thing)
        };
        self.book.has(thing) && (has || self.touched.iter().any(touches))
    }

    /// Whether what they tell of this thing is heard: whatever they see, and whatever is on one of their
    /// own papers. A driver may tell for which need goods were handed over, without seeing what it asks.
    /// A box stays one to tell of when its paper is closed by what somebody else told, though nobody of
    /// them sees it any more: whose report comes first wins nothing.
    #[must_use]
    pub fn hears_of(&self, thing: Thing) -> bool {
        let is_carried = |(_, touched): &(Role, Touched)| touched.has(thing);
        self.shows(thing)
            || matches!(thing, Thing::Need(_)) && self.touched.iter().any(is_carried)
            || self.carried().has(thing)
            || self.is_boxed_on_own(thing)
    }

    fn carried(&self) -> &Touched<'a> {
        self.carried.get_or_init(|| Touched::carried(self.book, self.actor))
    }

    /// Whether it is a box on a paper they drive or drove, from their hub, or to their hub or group.
    fn is_boxed_on_own(&self, thing: Thing) -> bool {
        let Thing::Box(code) = thing else { return false };
        let ways = self.touched.iter().flat_map(|(_, touched)| &touched.around().waybills);
        let ways =
            ways.chain(&self.carried().around().waybills).filter_map(|id| self.book.waybill(*id));
        ways.into_iter().any(|way| way.boxes.contains(&code))
    }

    /// Whether a matter that belongs to a thing (its name, its place, its contact) is for them.
    #[must_use]
    pub fn shows_of(&self, thing: Thing, matter: Matter) -> bool {
        let allows = |role: Role, is_own: bool| match extent(role, matter) {
            Extent::All => true,
            Extent::Own => is_own,
            Extent::Nothing | Extent::Sealed | Extent::Sums => false,
        };
        self.shows(thing)
            && self.actor.grants.iter().any(|grant| {
                let is_own = match grant.reach {
                    Reach::Everywhere => true,
                    // The way of one's own waybill and to both its ends has to be known.
                    Reach::Waybill(id) => {
                        let waybill = self.book.waybill(id).filter(|way| way.is_under_way());
                        waybill.is_some_and(|way| {
                            thing == Thing::Waybill(way.id) || ends(way).contains(&thing)
                        })
                    }
                    own @ (Reach::Hub(_) | Reach::Group(_) | Reach::Offer(_)) => {
                        own.thing() == Some(thing)
                    }
                };
                allows(grant.role, is_own)
            })
    }

    /// Whether they are told where a group went: whoever sees it otherwise than by driving there.
    #[must_use]
    pub fn shows_moves(&self, group: GroupId) -> bool {
        let thing = Thing::Group(group);
        let knows =
            |role: Role| role != Role::Driver && extent(role, Matter::Groups) >= Extent::Own;
        let everywhere = |grant: &Grant| grant.reach == Reach::Everywhere && knows(grant.role);
        let touches = |(role, touched): &(Role, Touched)| knows(*role) && touched.has(thing);
        self.book.has(thing)
            && (self.actor.grants.iter().any(everywhere) || self.touched.iter().any(touches))
    }

    /// Whether photos of a thing are for them. Of a group: whose own it is. Of a lot or a waybill: who
    /// sees it by a role that also sees photos, for these are nobody's own by their numbers.
    #[must_use]
    pub fn shows_photos_of(&self, thing: Thing) -> bool {
        let is_goods = matches!(thing, Thing::Lot(_) | Thing::Waybill(_));
        let handles = |(role, touched): &(Role, Touched)| {
            extent(*role, Matter::Photos) >= Extent::Own
                && extent(*role, Matter::of(thing)) >= Extent::Own
                && touched.has(thing)
        };
        self.shows_of(thing, Matter::Photos)
            || is_goods && self.shows(thing) && self.touched.iter().any(handles)
    }

    /// Whether there is this photo, for them.
    #[must_use]
    pub fn shows_photo(&self, photo: WordsId) -> bool {
        self.book.photo(photo).is_some_and(|thing| self.shows_photos_of(thing))
    }

    /// Whether a balance of a lot is for them.
    #[must_use]
    pub fn shows_balance(&self, lot: LotId, account: Account) -> bool {
        self.shows(Thing::Lot(lot))
            && match account {
                Account::Hub(hub) | Account::Quarantine(hub) => self.shows(Thing::Hub(hub)),
                Account::Discrepancy(place) => self.shows(place.thing()),
                Account::Road(waybill) => self.shows(Thing::Waybill(waybill)),
                Account::Group(group) => {
                    self.shows(Thing::Group(group)) || sees_whole(self.actor, Matter::Stock)
                }
                Account::Donors | Account::Lost(_) | Account::Peer(_) => {
                    sees_whole(self.actor, Matter::Stock)
                }
            }
    }
}

fn ends(waybill: &Waybill) -> [Thing; 2] {
    [Thing::Hub(waybill.from), waybill.to.thing()]
}

#[cfg(test)]
mod matrix;
#[cfg(test)]
mod tests;

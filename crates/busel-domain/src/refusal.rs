//! Why a rule says no. The variant is the key of a sentence; the sentences live in `locales/`.

use crate::command::CommandKind;
use crate::ids::{NeedId, PlanId, SourceId, Thing, WaybillId};
use crate::item::ItemKey;
use crate::ledger::Shortage;
use crate::need::Revised;
use crate::role::Role;
use crate::time::Day;

/// A rule says no. Nothing was changed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// None of the actor's roles may do this.
    #[error("your roles do not allow {0:?}")]
    NotAllowed(CommandKind),
    /// There is no such thing, or not for this actor.
    #[error("there is no {0}")]
    Unknown(Thing),
    /// The catalogue has no such item.
    #[error("the catalogue has no {0}")]
    UnknownItem(ItemKey),
    /// The same list was read in before.
    #[error("this list was read in before, as {0}")]
    ReadBefore(SourceId),
    /// A list of nothing, or an amount of nothing.
    #[error("there is nothing in it")]
    Empty,
    /// More lines than one paper or one list can have.
    #[error("more than {0} lines")]
    TooMany(usize),
    /// A text that is longer than such a text may be.
    #[error("a text is too long")]
    TooLong,
    /// The need is closed.
    #[error("{0} is closed")]
    Closed(Thing),
    /// A need cannot be joined to itself.
    #[error("a need cannot be joined to itself")]
    Itself,
    /// Needs of two groups, or of two items, are not one need.
    #[error("these are two different needs")]
    NotTheSame,
    /// The account holds less.
    #[error(transparent)]
    Short(Shortage),
    /// What is there is promised to others by the plan in force.
    #[error("the plan in force keeps {0} for others")]
    Reserved(Thing),
    /// The lot can no longer be used; its last day.
    #[error("{0} has expired")]
    Expired(Thing, Day),
    /// Its date binds: only food that is past its best-before day may be let out.
    #[error("{0} is never let out after its day")]
    NeverLetOut(Thing),
    /// More of it came with a waybill than was sent: likely it is not on the shelf any more.
    #[error("more of {0} came with {1} than was sent")]
    ToBeCounted(Thing, WaybillId),
    /// The plan was made to follow another than the one in force.
    #[error("this plan follows another than the one in force")]
    PlanOutdated(Option<PlanId>),
    /// Goods or needs changed since the plan was made.
    #[error("{0} changed since the plan was made")]
    PlanNoLongerFits(Thing),
    /// The plan is in force already.
    #[error("{0} is in force already")]
    AlreadyInForce(PlanId),
    /// One person cannot do both halves of what takes two.
    #[error("another person has to agree")]
    SamePerson,
    /// It was answered, confirmed or received already.
    #[error("{0} is settled already")]
    Settled(Thing),
    /// Goods were moved, counted or explained since they were counted.
    #[error("{0} is too old")]
    CountTooOld(Thing),
    /// Not so many kits can be made of what lies free; so many can.
    #[error("only {1} of {0} can be made")]
    FewerKits(Thing, u64),
    /// There is no difference to settle.
    #[error("there is no open difference of {0}")]
    NoDifference(Thing),
    /// A unit that does not lie on a shelf cannot be taken in.
    #[error("{0} does not lie on a shelf")]
    NotGoods(ItemKey),
    /// A warehouse needs its hub, a requester their group, an auditor their last day.
    #[error("{0:?} needs its own place, or a last day")]
    NoReach(Role),
    /// There is no such photo, or not for this actor.
    #[error("there is no such photo")]
    NoSuchPhoto,
    /// More photos of one thing than it can have.
    #[error("more than {0} photos")]
    TooManyPhotos(usize),
    /// Too many people, or more of one kind than there are.
    #[error("these numbers do not fit together")]
    HeadCount,
    /// More was accepted than is offered.
    #[error("{0} does not offer so much")]
    MoreThanOffered(Thing),
    /// A gift of money does not hold so much any more, or is in another currency.
    #[error("{0} does not cover it")]
    NotCovered(Thing),
    /// It has to be accepted, approved or asked first.
    #[error("{0} is not so far yet")]
    NotYet(Thing),
    /// Somebody else changed the need since it was looked at.
    #[error("{0} was changed meanwhile")]
    ChangedMeanwhile(NeedId, Revised),
    /// A call-back on a number that nobody here knew before the need came proves nothing.
    #[error("the number was not known before {0} came")]
    NumberNotKnown(NeedId),
    /// A number that was kept on the day the message came, or later, may be its writer's own.
    #[error("no number of {0} is older than the message")]
    NumberTooNew(Thing),
    /// Clean receipts, or nothing at all, do not tell where a group is.
    #[error("this does not tell where {0} is")]
    NotProven(Thing),
    /// The group has not yet signed for enough without a difference.
    #[error("{0} is no partner yet")]
    NoPartner(Thing),
    /// It is open; there is nothing to take back.
    #[error("{0} is open")]
    StillOpen(Thing),
    /// It still names something that is not in the books, or says what was said before.
    #[error("{0} still cannot be carried out")]
    StillAside(Thing),
    /// A letter from a day that has not come.
    #[error("this day has not come yet")]
    Early,
    /// No days at all, or more than anybody plans for.
    #[error("not between 1 and {0} days")]
    TooManyDays(u16),
    /// A last day that is over.
    #[error("this day is over")]
    Past,
    /// It is there, but in boxes.
    #[error("{0} is in boxes")]
    Boxed(Thing),
    /// The box is sealed.
    #[error("{0} is sealed")]
    Sealed(Thing),
    /// The label is on no box.
    #[error("{0} is on no box")]
    BlankLabel(Thing),
    /// The label is on a box already, or is named twice.
    #[error("{0} is on a box already")]
    LabelUsed(Thing),
    /// The box was split, merged, emptied or lost.
    #[error("{0} is a box no more")]
    BoxEnded(Thing),
    /// The box is not at this hub, or at none.
    #[error("{0} is not there")]
    NotAtHub(Thing),
    /// It is a box and no pallet, or not at a hub.
    #[error("{0} is no pallet here")]
    NoPallet(Thing),
    /// The box does not hold so much of it.
    #[error("the box does not hold so much of {0}")]
    NotInBox(Thing),
    /// A vehicle of the convoy has more crew than seats; its place, from 0.
    #[error("vehicle {0} of the convoy has too few seats")]
    NoSeat(u8),
    /// The crew of a vehicle would not get home.
    #[error("the crew of vehicle {0} of the convoy has no way home")]
    NoWayHome(u8),
    /// Nobody drives a vehicle.
    #[error("nobody drives vehicle {0} of the convoy")]
    NoCrew(u8),
    /// The convoy has no such vehicle.
    #[error("the convoy has no vehicle {0}")]
    NoVehicle(u8),
    /// The vehicle goes no further.
    #[error("vehicle {0} of the convoy broke down")]
    BrokenDown(u8),
    /// It is on the road in another vehicle: it goes on only with new papers.
    #[error("{0} is on the road in another vehicle")]
    Travels(Thing),
    /// Somebody else changed it since it was looked at.
    #[error("{0} was changed meanwhile")]
    Outdated(Thing),
    /// The parts are more or less than the whole; how much is left over.
    #[error("{1} of {0} left over")]
    DoesNotAddUp(Thing, i64),
}

impl Refusal {
    /// The thing that somebody else may have changed before, if that can be why.
    #[must_use]
    pub fn overtaken(&self) -> Option<Thing> {
        match self {
            Self::Closed(thing)
            | Self::Settled(thing)
            | Self::NotYet(thing)
            | Self::PlanNoLongerFits(thing)
            | Self::StillOpen(thing)
            | Self::CountTooOld(thing)
            | Self::Sealed(thing)
            | Self::LabelUsed(thing)
            | Self::BoxEnded(thing)
            | Self::Outdated(thing)
            | Self::NotAtHub(thing) => Some(*thing),
            Self::AlreadyInForce(plan) | Self::PlanOutdated(Some(plan)) => Some(Thing::Plan(*plan)),
            Self::NotAllowed(_)
            | Self::Unknown(_)
            | Self::UnknownItem(_)
            | Self::ReadBefore(_)
            | Self::Empty
            | Self::TooMany(_)
            | Self::TooLong
            | Self::Itself
            | Self::NotTheSame
            | Self::Short(_)
            | Self::Reserved(_)
            | Self::Expired(..)
            | Self::ToBeCounted(..)
            | Self::NeverLetOut(_)
            | Self::PlanOutdated(None)
            | Self::SamePerson
            | Self::NoDifference(_)
            | Self::FewerKits(..)
            | Self::NotGoods(_)
            | Self::NoReach(_)
            | Self::HeadCount
            | Self::NoSuchPhoto
            | Self::TooManyPhotos(_)
            | Self::MoreThanOffered(_)
            | Self::NotCovered(_)
            // These say themselves who it was, or are about no change.
            | Self::ChangedMeanwhile(..)
            | Self::NumberNotKnown(_)
            | Self::NumberTooNew(_)
            | Self::NotProven(_)
            | Self::NoPartner(_)
            | Self::StillAside(_)
            | Self::Early
            | Self::TooManyDays(_)
            | Self::Boxed(_)
            | Self::BlankLabel(_)
            | Self::NoPallet(_)
            | Self::NotInBox(_)
            | Self::DoesNotAddUp(..)
            | Self::NoSeat(_)
            | Self::NoWayHome(_)
            | Self::NoCrew(_)
            | Self::NoVehicle(_)
            | Self::BrokenDown(_)
            | Self::Travels(_)
            | Self::Past => None,
        }
    }

    /// The key of its sentence.
    #[must_use]
    pub fn key(&self) -> &'static str {
        match self {
            Self::NotAllowed(_) => "refusal-not-allowed",
            Self::Unknown(_) => "refusal-unknown",
            Self::UnknownItem(_) => "refusal-unknown-item",
            Self::ReadBefore(_) => "refusal-read-before",
            Self::Empty => "refusal-empty",
            Self::TooMany(_) => "refusal-too-many",
            Self::TooLong => "refusal-too-long",
            Self::Closed(_) => "refusal-closed",
            Self::Itself => "refusal-itself",
            Self::NotTheSame => "refusal-not-the-same",
            Self::Short(_) => "refusal-short",
            Self::Reserved(_) => "refusal-reserved",
            Self::Expired(..) => "refusal-expired",
            Self::NeverLetOut(_) => "refusal-never-let-out",
            Self::ToBeCounted(..) => "refusal-to-be-counted",
            Self::PlanOutdated(_) => "refusal-plan-outdated",
            Self::PlanNoLongerFits(_) => "refusal-plan-no-longer-fits",
            Self::AlreadyInForce(_) => "refusal-already-in-force",
            Self::SamePerson => "refusal-same-person",
            Self::Settled(_) => "refusal-settled",
            Self::CountTooOld(_) => "refusal-count-too-old",
            Self::FewerKits(..) => "refusal-fewer-kits",
            Self::NoDifference(_) => "refusal-no-difference",
            Self::NotGoods(_) => "refusal-not-goods",
            Self::NoReach(_) => "refusal-no-reach",
            Self::NoSuchPhoto => "refusal-no-such-photo",
            Self::TooManyPhotos(_) => "refusal-too-many-photos",
            Self::HeadCount => "refusal-head-count",
            Self::MoreThanOffered(_) => "refusal-more-than-offered",
            Self::NotCovered(_) => "refusal-not-covered",
            Self::NotYet(_) => "refusal-not-yet",
            Self::ChangedMeanwhile(..) => "refusal-changed-meanwhile",
            Self::NumberNotKnown(_) => "refusal-number-not-known",
            Self::NumberTooNew(_) => "refusal-number-too-new",
            Self::NotProven(_) => "refusal-not-proven",
            Self::NoPartner(_) => "refusal-no-partner",
            Self::StillOpen(_) => "refusal-still-open",
            Self::StillAside(_) => "refusal-still-aside",
            Self::Early => "refusal-early",
            Self::TooManyDays(_) => "refusal-too-many-days",
            Self::Past => "refusal-past",
            Self::Boxed(_) => "refusal-boxed",
            Self::Sealed(_) => "refusal-sealed",
            Self::BlankLabel(_) => "refusal-blank-label",
            Self::LabelUsed(_) => "refusal-label-used",
            Self::BoxEnded(_) => "refusal-box-ended",
            Self::NotAtHub(_) => "refusal-not-at-hub",
            Self::NoPallet(_) => "refusal-no-pallet",
            Self::NotInBox(_) => "refusal-not-in-box",
            Self::DoesNotAddUp(..) => "refusal-does-not-add-up",
            Self::NoSeat(_) => "refusal-no-seat",
            Self::NoWayHome(_) => "refusal-no-way-home",
            Self::NoCrew(_) => "refusal-no-crew",
            Self::NoVehicle(_) => "refusal-no-vehicle",
            Self::BrokenDown(_) => "refusal-broken-down",
            Self::Travels(_) => "refusal-travels",
            Self::Outdated(_) => "refusal-outdated",
        }
    }
}

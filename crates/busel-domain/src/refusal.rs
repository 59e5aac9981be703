//! Why a rule says no. The variant is the key of a sentence; the sentences live in `locales/`.

use crate::command::CommandKind;
use crate::ids::{PlanId, SourceId, Thing};
use crate::item::ItemKey;
use crate::ledger::Shortage;
use crate::role::Role;

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
    /// The lot can no longer be used.
    #[error("{0} has expired")]
    Expired(Thing),
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
    /// A last day that is over.
    #[error("this day is over")]
    Past,
}

impl Refusal {
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
            Self::Expired(_) => "refusal-expired",
            Self::PlanOutdated(_) => "refusal-plan-outdated",
            Self::PlanNoLongerFits(_) => "refusal-plan-no-longer-fits",
            Self::AlreadyInForce(_) => "refusal-already-in-force",
            Self::SamePerson => "refusal-same-person",
            Self::Settled(_) => "refusal-settled",
            Self::NoDifference(_) => "refusal-no-difference",
            Self::NotGoods(_) => "refusal-not-goods",
            Self::NoReach(_) => "refusal-no-reach",
            Self::NoSuchPhoto => "refusal-no-such-photo",
            Self::TooManyPhotos(_) => "refusal-too-many-photos",
            Self::HeadCount => "refusal-head-count",
            Self::Past => "refusal-past",
        }
    }
}

//! What is done with boxes, what the field tells of them, and the facts of both.

use serde::{Deserialize, Serialize};

use super::{BoxCode, Contents, Countersign, Met};
use crate::ids::{GroupId, HubId};
use crate::kit::KitOf;
use crate::ledger::LossReason;

/// What is done with boxes at a desk.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Handling {
    /// Labels are made, to be printed now and bound later.
    MakeLabels {
        /// What stands on them.
        codes: Vec<BoxCode>,
    },
    /// Goods that lie loose at a hub go into boxes, the same into each; the first time a label is bound
    /// to its box. A label nobody knows yet is made.
    Pack {
        /// Which boxes.
        boxes: Vec<BoxCode>,
        /// At which hub.
        hub: HubId,
        /// What goes into each.
        contents: Contents,
        /// What each weighs now, in grams, if somebody weighed it.
        grams: Option<u32>,
    },
    /// Kits are packed by a recipe from what lies free at a hub, each into a new box. Which lots, the
    /// Book says: what ends first goes first.
    Assemble {
        /// By which recipe, and which version of it somebody looked at.
        kit: KitOf,
        /// At which hub.
        hub: HubId,
        /// Into which boxes; a label that nobody knows yet is made.
        boxes: Vec<BoxCode>,
    },
    /// Goods go out of a box and lie loose again.
    TakeOut {
        /// Which box.
        code: BoxCode,
        /// What goes out.
        contents: Contents,
    },
    /// A box is closed.
    Seal {
        /// Which box.
        code: BoxCode,
        /// The number of its seal, if it has one.
        seal: Option<Box<str>>,
    },
    /// A box is opened again.
    Open {
        /// Which box.
        code: BoxCode,
    },
    /// A box becomes several; nothing may be left over.
    Split {
        /// Which box.
        code: BoxCode,
        /// The labels of the new ones, made if nobody knows them, and what goes into each.
        parts: Vec<(BoxCode, Contents)>,
    },
    /// All of these go into one box.
    Merge {
        /// Into which.
        into: BoxCode,
        /// From which.
        from: Vec<BoxCode>,
    },
    /// Boxes are put on a pallet; the first time its label is bound to it. A label nobody knows yet is
    /// made.
    Stack {
        /// Which pallet.
        on: BoxCode,
        /// Which boxes.
        boxes: Vec<BoxCode>,
    },
    /// Boxes are taken off their pallet.
    Unstack {
        /// Which boxes.
        boxes: Vec<BoxCode>,
    },
    /// A box goes to a shelf of its hub.
    Shelve {
        /// Which box.
        code: BoxCode,
        /// Which shelf.
        shelf: Box<str>,
    },
    /// A box is put aside: damaged, expired or doubtful.
    PutAside {
        /// Which box.
        code: BoxCode,
    },
    /// A box that was put aside is fit after all.
    Release {
        /// Which box.
        code: BoxCode,
    },
    /// Several people say who got a box, and one of them is right.
    Judge {
        /// Which box.
        code: BoxCode,
        /// Who has it.
        group: GroupId,
    },
}

/// What the field tells of a box: never refused (law L2).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum BoxReport {
    /// It is here.
    Here {
        /// Which box.
        code: BoxCode,
        /// At which hub.
        hub: HubId,
    },
    /// It was handed over.
    HandedOver {
        /// Which box.
        code: BoxCode,
        /// To whom.
        group: GroupId,
        /// How they signed.
        signed: Countersign,
    },
    /// Somebody counted what is in it.
    Counted {
        /// Which box.
        code: BoxCode,
        /// All that was in it.
        contents: Contents,
    },
}

impl Handling {
    /// Whether a label that nobody knows is made by it, and is no foreign box.
    #[must_use]
    pub fn makes(&self, label: BoxCode) -> bool {
        match self {
            Self::Pack { boxes, .. } | Self::Assemble { boxes, .. } => boxes.contains(&label),
            Self::Stack { on, .. } => *on == label,
            Self::Split { parts, .. } => parts.iter().any(|(part, _)| *part == label),
            Self::MakeLabels { .. }
            | Self::TakeOut { .. }
            | Self::Seal { .. }
            | Self::Open { .. }
            | Self::Merge { .. }
            | Self::Unstack { .. }
            | Self::Shelve { .. }
            | Self::PutAside { .. }
            | Self::Release { .. }
            | Self::Judge { .. } => false,
        }
    }
}

impl BoxReport {
    /// Which box.
    #[must_use]
    pub fn code(&self) -> BoxCode {
        match self {
            Self::Here { code, .. }
            | Self::HandedOver { code, .. }
            | Self::Counted { code, .. } => *code,
        }
    }
}

/// What happened to a box.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum BoxFact {
    /// Its label was made.
    LabelMade,
    /// Goods went in.
    Packed {
        /// At which hub.
        hub: HubId,
        /// What.
        contents: Contents,
        /// What it weighs now, in grams.
        grams: Option<u32>,
    },
    /// A kit was packed into it.
    Assembled {
        /// At which hub.
        hub: HubId,
        /// What.
        contents: Contents,
        /// By which recipe.
        kit: KitOf,
    },
    /// Goods went out.
    TakenOut {
        /// What.
        contents: Contents,
    },
    /// It was closed.
    Sealed {
        /// The number of its seal.
        seal: Option<Box<str>>,
    },
    /// It was opened again.
    Opened,
    /// It became several.
    Split {
        /// Which, and what went into each.
        parts: Vec<(BoxCode, Contents)>,
    },
    /// All of it went into another.
    Merged {
        /// Which.
        into: BoxCode,
    },
    /// It was put on a pallet, or taken off.
    Stacked {
        /// On which.
        on: Option<BoxCode>,
    },
    /// It went to a shelf.
    Shelved {
        /// Which.
        shelf: Box<str>,
    },
    /// It was put aside.
    PutAside {
        /// At which hub.
        hub: HubId,
    },
    /// It is fit after all.
    Released {
        /// At which hub.
        hub: HubId,
    },
    /// It was seen at a hub.
    Here {
        /// At which.
        hub: HubId,
    },
    /// It was handed over.
    HandedOver {
        /// To whom.
        group: GroupId,
        /// How they signed.
        signed: Countersign,
        /// For which needs that counts.
        met: Vec<Met>,
    },
    /// Another person says the same of a box that was handed over already.
    Witnessed {
        /// To whom.
        group: GroupId,
        /// How they signed.
        signed: Countersign,
    },
    /// Another person says that somebody else got it. Until somebody decides, nobody has.
    Contested {
        /// Who, in the words of this person.
        group: GroupId,
        /// How they signed.
        signed: Countersign,
    },
    /// Somebody decided who has it.
    Judged {
        /// Who.
        group: GroupId,
        /// For which needs that counts.
        met: Vec<Met>,
    },
    /// Somebody counted what is in it.
    Counted {
        /// All that was in it.
        contents: Contents,
    },
    /// Some of it, or all, was lost.
    Lost {
        /// What.
        contents: Contents,
        /// Why.
        reason: LossReason,
    },
}

//! Why a report from the field waits for a person: what the books cannot hold yet.

use serde::{Deserialize, Serialize};

/// Why a report from the field waits for a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum SetAside {
    /// It names something that is not in the books.
    UnknownThing,
    /// The waybill was received before, by another report.
    ReceivedBefore,
    /// It names a label that is on no box.
    BlankLabel,
    /// It names a box that was split, merged or emptied.
    BoxEnded,
    /// It counts what is in a pallet, and boxes stand on that.
    Pallet,
    /// What was on the road with the waybill goes on with others.
    Reissued,
}

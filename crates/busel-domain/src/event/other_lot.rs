//! What came as another variant than was sent, and what that does to the books.

use serde::{Deserialize, Serialize};

use crate::ids::{LotId, WaybillId};
use crate::ledger::Movement;
use crate::lot::Lot;
use crate::quantity::Units;

/// Part of what a waybill carried, which is a lot of its own since it came.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OtherLot {
    /// With which waybill it came.
    pub waybill: WaybillId,
    /// As which lot it was sent.
    pub of: LotId,
    /// What it is.
    pub lot: Lot,
    /// How much.
    pub units: Units,
    /// What that does to the books, of both lots.
    pub movements: Vec<Movement>,
}

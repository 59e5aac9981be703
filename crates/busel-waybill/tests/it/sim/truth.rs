//! What physically happened to one load, by none of the rules that are tested.

use busel_waybill::words::WaybillId;

/// Goods that were packed, wherever they are now.
#[derive(Debug, Clone)]
pub(super) struct Load {
    pub(super) id: WaybillId,
    pub(super) sender: usize,
    pub(super) receiver: usize,
    pub(super) carrier: usize,
    pub(super) lines: Vec<LineTruth>,
    pub(super) departed: bool,
    /// The receiver expects nothing more.
    pub(super) emptied: bool,
    /// The receipt that was signed last, and whether it says all that was counted since.
    pub(super) revision: u64,
    pub(super) is_told: bool,
    /// Days since it was closed on both sides.
    pub(super) idle: u64,
}

/// Units of one line.
#[derive(Debug, Default, Clone, Copy)]
pub(super) struct LineTruth {
    /// What the paper says.
    pub(super) sent: u64,
    /// What somebody put into the boxes.
    pub(super) packed: u64,
    pub(super) aboard: u64,
    pub(super) stolen: u64,
    pub(super) good: u64,
    pub(super) damaged: u64,
    /// Unloaded, and not counted yet because it stands behind something.
    pub(super) hidden: u64,
    pub(super) back: u64,
}

impl LineTruth {
    pub(super) fn of(sent: u64, packed: u64) -> Self {
        Self { sent, packed, aboard: packed, ..Self::default() }
    }

    pub(super) fn is_whole(self) -> bool {
        let Self { packed, aboard, stolen, good, damaged, hidden, back, .. } = self;
        packed == aboard + stolen + good + damaged + hidden + back
    }

    pub(super) fn counted(self) -> u64 {
        self.good + self.damaged
    }
}

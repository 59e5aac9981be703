//! The needs of one group, found without walking all needs of the centre.

use std::sync::Arc;

use imbl::{OrdMap, OrdSet};

use crate::book::Book;
use crate::ids::{GroupId, NeedId};
use crate::need::Need;

impl Book {
    /// The needs of one group, open and closed, by their numbers.
    pub fn needs_of(&self, group: GroupId) -> impl Iterator<Item = &Need> {
        let all = (group, NeedId(0))..=(group, NeedId(u32::MAX));
        self.by_group.range(all).filter_map(|(_, id)| self.need(*id))
    }
}

/// Whose needs these are.
pub(super) fn by_group(needs: &OrdMap<NeedId, Arc<Need>>) -> OrdSet<(GroupId, NeedId)> {
    needs.values().map(|need| (need.line.group, need.id)).collect()
}

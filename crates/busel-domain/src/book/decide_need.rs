//! Rules about needs: how they are raised, changed, checked, withdrawn and joined.

use crate::book::decide::next;
use crate::book::{Book, LIST_LINES_MAX};
use crate::command::{CommandKind, NewSource};
use crate::event::Fact;
use crate::ids::{NeedId, SourceId, Thing};
use crate::item::ItemKey;
use crate::need::{Need, NeedChange, NeedLine, Trust};
use crate::policy;
use crate::refusal::Refusal;
use crate::role::Actor;
use crate::size::{Size, Variant};

impl Book {
    pub(super) fn raise_needs(
        &self,
        actor: &Actor,
        source: Option<&NewSource>,
        lines: &[NeedLine],
    ) -> Result<Vec<Fact>, Refusal> {
        if lines.is_empty() && source.is_none() {
            return Err(Refusal::Empty);
        }
        if lines.len() > LIST_LINES_MAX {
            return Err(Refusal::TooMany(LIST_LINES_MAX));
        }
        let source = source.map(|new| self.next_source(new, lines.len())).transpose()?;
        // Whoever may not check a need cannot say that theirs is checked.
        let checks = policy::may(actor, CommandKind::VerifyNeed);
        let mut id = next(self.needs.keys().next_back(), NeedId(1), NeedId::next);
        let mut facts = Vec::with_capacity(lines.len() + 1);
        for line in lines {
            self.known(Thing::Group(line.group))?;
            self.known_item(&line.item)?;
            check_variant(&line.variant)?;
            if line.asked.is_some_and(super::super::quantity::Units::is_zero) {
                return Err(Refusal::Empty);
            }
            let trust = if checks { line.trust } else { Trust::V0 };
            let from = in_source(source.as_ref(), line.source);
            let line = NeedLine { source: from, trust, ..line.clone() };
            facts.push(Fact::NeedRaised { need: id, line });
            id = id.next();
        }
        facts.extend(source.map(Fact::ListRead));
        Ok(facts)
    }

    pub(super) fn revise_need(
        &self,
        id: NeedId,
        change: &NeedChange,
    ) -> Result<Vec<Fact>, Refusal> {
        self.open_need(id)?;
        if change.asked.is_some_and(super::super::quantity::Units::is_zero)
            || *change == NeedChange::default()
        {
            return Err(Refusal::Empty);
        }
        Ok(vec![Fact::NeedRevised { need: id, change: change.clone() }])
    }

    pub(super) fn verify_need(&self, id: NeedId, trust: Trust) -> Result<Vec<Fact>, Refusal> {
        self.open_need(id)?;
        Ok(vec![Fact::NeedVerified { need: id, trust }])
    }

    pub(super) fn withdraw_need(&self, id: NeedId) -> Result<Vec<Fact>, Refusal> {
        self.open_need(id)?;
        Ok(vec![Fact::NeedWithdrawn { need: id }])
    }

    pub(super) fn join_needs(&self, keep: NeedId, join: NeedId) -> Result<Vec<Fact>, Refusal> {
        if keep == join {
            return Err(Refusal::Itself);
        }
        let (kept, joined) = (self.open_need(keep)?, self.open_need(join)?);
        if kept.line.group != joined.line.group || kept.line.item != joined.line.item {
            return Err(Refusal::NotTheSame);
        }
        Ok(vec![Fact::NeedsJoined { kept: keep, joined: join }])
    }

    pub(super) fn open_need(&self, id: NeedId) -> Result<&Need, Refusal> {
        let need = self.need(id).ok_or(Refusal::Unknown(Thing::Need(id)))?;
        if need.closed.is_some() { Err(Refusal::Closed(Thing::Need(id))) } else { Ok(need) }
    }

    pub(super) fn known_item(&self, key: &ItemKey) -> Result<&crate::item::Item, Refusal> {
        self.catalogue().item(key).ok_or_else(|| Refusal::UnknownItem(key.clone()))
    }
}

/// The row a line came from, under the number its list gets.
pub(super) fn in_source(
    source: Option<&crate::source::Source>,
    row: Option<(SourceId, u32)>,
) -> Option<(SourceId, u32)> {
    source.map(|source| (source.id, row.map_or(0, |(_, row)| row)))
}

/// A size is a short text.
pub(super) fn check_variant(variant: &Variant) -> Result<(), Refusal> {
    let is_long = |size: &Size| size.value.len() > Size::VALUE_LENGTH_MAX;
    if variant.size.as_ref().is_some_and(is_long) { Err(Refusal::TooLong) } else { Ok(()) }
}

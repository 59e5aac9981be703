//! A listing made from the one before it. Between two pages a person changes a need or two; walking
//! through a hundred thousand for that would make everybody wait.

use std::collections::{BTreeSet, HashSet};

use busel_domain::book::Book;
use busel_domain::duplicate::{self, Kinship};
use busel_domain::flag;
use busel_domain::ids::{GroupId, NeedId};
use busel_domain::need::{Closed, Need};
use busel_domain::time::Day;

use super::{Listing, Marks, Row, salt};

/// After more changes than this the whole walk is no slower.
const CHANGES_MAX: usize = 16;

impl Listing {
    /// The listing of a Book, made from that of an older one where little changed. It is what
    /// [`Listing::of`] would make.
    #[must_use]
    pub fn after(
        older: (&Book, &Self),
        book: &Book,
        kinship: Option<&Kinship>,
        today: Day,
    ) -> Self {
        let (known, before) = older;
        let changed = book.needs_changed_since(known, CHANGES_MAX);
        match changed.filter(|_| before.today == today) {
            Some(changed) => before.with(book, kinship, &changed),
            None => Self::of(book, kinship, today),
        }
    }

    fn with(&self, book: &Book, kinship: Option<&Kinship>, changed: &[NeedId]) -> Self {
        let mut next = self.clone();
        if let Some(kinship) = kinship {
            next.compare(book, kinship, changed);
        }
        // How a group has fared says something about each of its needs.
        let groups: BTreeSet<GroupId> =
            changed.iter().filter_map(|id| Some(book.need(*id)?.line.group)).collect();
        let of_groups = next.needs_of(book, &groups, changed);
        let dealings = flag::dealings_over(book, groups.iter().copied(), of_groups.iter().copied());
        next.dealings.extend(dealings);
        for id in changed {
            next.joined.retain(|_, joined| {
                joined.retain(|known| known != id);
                !joined.is_empty()
            });
            if let Some(Closed::JoinedTo(kept)) = book.need(*id).and_then(|need| need.closed) {
                let joined = next.joined.entry(kept).or_default();
                joined.push(*id);
                joined.sort_unstable();
            }
        }
        let salt = salt(book);
        let renewed: HashSet<NeedId> = of_groups.iter().map(|need| need.id).collect();
        next.rows.retain(|row| !renewed.contains(&row.id));
        for need in of_groups {
            let row = next.renewed(book, kinship, need, &salt);
            next.rows.push(row);
        }
        // One that did not change may look like one that did.
        for row in &mut next.rows {
            row.marks.set(Marks::TWIN, next.twin.contains_key(&row.id));
        }
        next.put_in_sequence();
        next
    }

    /// The needs of these groups, also those that are new.
    fn needs_of<'a>(
        &self,
        book: &'a Book,
        groups: &BTreeSet<GroupId>,
        changed: &[NeedId],
    ) -> Vec<&'a Need> {
        let is_theirs: Vec<bool> = self.groups.iter().map(|id| groups.contains(id)).collect();
        let known = self
            .rows
            .iter()
            .filter(|row| is_theirs.get(row.group as usize).copied().unwrap_or(false));
        let ids: BTreeSet<NeedId> =
            known.map(|row| row.id).chain(changed.iter().copied()).collect();
        ids.into_iter().filter_map(|id| book.need(id)).collect()
    }

    fn compare(&mut self, book: &Book, kinship: &Kinship, changed: &[NeedId]) {
        self.pairs.retain(|pair| !changed.contains(&pair.first) && !changed.contains(&pair.second));
        let is_apart = |one, other| book.are_told_apart(one, other);
        for (at, id) in changed.iter().enumerate() {
            let Some(need) = book.need(*id).filter(|need| need.is_wanted(self.today)) else {
                continue;
            };
            // Two that both changed are compared once.
            let others = book
                .needs()
                .filter(|other| other.is_wanted(self.today) && !changed[..=at].contains(&other.id));
            let found = duplicate::pairs_with(book.catalogue(), need, others, kinship, is_apart);
            self.pairs.extend(found);
        }
        self.pairs.sort_by_key(|pair| (pair.second, std::cmp::Reverse(pair.first)));
        self.name_twins();
    }

    fn renewed(&mut self, book: &Book, kinship: Option<&Kinship>, need: &Need, salt: &[u8]) -> Row {
        let flags = kinship.map(|kinship| self.flags(book, kinship, need, salt));
        let flags = flags.unwrap_or_default();
        let item = number(&mut self.items, &need.line.item);
        let variant = number(&mut self.variants, &need.line.variant);
        let group = self.groups.iter().position(|id| *id == need.line.group);
        let group = group.and_then(|at| u32::try_from(at).ok()).unwrap_or(u32::MAX);
        let mut row = Row { item, variant, group, ..self.row(need) };
        row.marks.put(Marks::FLAGGED, !flags.is_empty());
        self.flags.remove(&need.id);
        if !flags.is_empty() {
            self.flags.insert(need.id, flags);
        }
        row
    }
}

/// The number of a value in a short list; a new one gets the next.
fn number<T: PartialEq + Clone>(all: &mut Vec<T>, value: &T) -> u32 {
    let at = all.iter().position(|known| known == value).unwrap_or_else(|| {
        all.push(value.clone());
        all.len() - 1
    });
    u32::try_from(at).unwrap_or(u32::MAX)
}

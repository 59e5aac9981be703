//! From a list that was read to commands: which groups are new, which lines stand in the Book
//! already, what is added when a person says yes.
//!
//! The same content read twice changes nothing, whatever the file is called and whoever saved it
//! again; a line that an open need from an earlier list says already is shown, not added (law L10).

pub mod worksheet;

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use busel_domain::command::{Arrival, Command, NewSource};
use busel_domain::event::Fact;
use busel_domain::ids::{Digest, GroupId, HubId, NeedId, SourceId, WordsId};
use busel_domain::lot::Batch;
use busel_domain::need::{NeedLine, Substitutes, Trust};
use busel_domain::quantity::{Units, Written};
use busel_domain::role::Actor;
use sha2::Digest as _;

use crate::catalogue;
use crate::clerk::{Clerk, Given, NotDone, Present};
use crate::exchange::reading::{Finding, Reading, Record};
use crate::exchange::why::Why;
use crate::outside::Outside;
use crate::vault::{WORDS_LENGTH_MAX, Words, WordsKind};

/// What kind of list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ListKind {
    /// What groups need.
    Needs,
    /// What came into this hub.
    Stock(HubId),
}

/// A list that was read, held against the Book. Nothing is stored yet.
#[derive(Debug, Clone)]
pub struct Intake {
    /// What kind of list.
    pub kind: ListKind,
    /// What it is called.
    pub file: String,
    /// What was read.
    pub reading: Reading,
    /// The list of the same content that was read before.
    pub read_before: Option<SourceId>,
    /// Positions in `reading.records` that an open need says already, and which.
    pub known: BTreeMap<usize, NeedId>,
    /// Rows of which everything was added already, by sheet and row.
    pub done: BTreeSet<(u16, u32)>,
    digest: Digest,
}

/// What was added.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Added {
    /// The list's number; `None` if there was nothing to add.
    pub source: Option<SourceId>,
    /// Groups that were new.
    pub groups: usize,
    /// Needs raised.
    pub needs: usize,
    /// Lots taken in.
    pub lots: usize,
    /// Lines of stock whose amount nobody knows in base units, so that they wait for a count.
    pub uncounted: usize,
}

impl Intake {
    /// Holds a list against the Book.
    #[must_use]
    pub fn new(kind: ListKind, file: &str, reading: Reading, present: &Present) -> Self {
        Self::rest(kind, file, reading, present, BTreeSet::new())
    }

    /// Holds what is left of a list against the Book, once these rows of it were added.
    fn rest(
        kind: ListKind,
        file: &str,
        mut reading: Reading,
        present: &Present,
        done: BTreeSet<(u16, u32)>,
    ) -> Self {
        let is_long = |record: &&Record| record.line.len() > WORDS_LENGTH_MAX;
        let why = || Why::TextCut { limit: WORDS_LENGTH_MAX as u64 };
        let long = reading.records.iter().filter(is_long);
        let cut: Vec<_> = long.map(|line| Finding { at: line.at.clone(), why: why() }).collect();
        reading.findings.extend(cut);
        let digest = digest(kind, file, &reading);
        // Of a list that is added in parts, the first part is in the Book by now.
        let read_before = present.book.source_of(&digest).filter(|_| done.is_empty());
        let mut intake = Self {
            kind,
            file: file.to_owned(),
            reading,
            read_before,
            known: BTreeMap::new(),
            done,
            digest,
        };
        if kind == ListKind::Needs && read_before.is_none() {
            intake.known = intake.known_needs(present);
        }
        intake
    }

    /// Records that will be added: not read before, not known, not zero, not added a moment ago.
    pub fn fresh(&self) -> impl Iterator<Item = &Record> {
        let is_new = self.read_before.is_none();
        let is_left = move |(at, record): &(usize, &Record)| {
            let is_known = self.known.contains_key(at) || self.is_done(record);
            is_new && !record.is_zero() && !is_known
        };
        self.reading.records.iter().enumerate().filter(is_left).map(|(_, record)| record)
    }

    /// Whether the record's row was added already.
    #[must_use]
    pub fn is_done(&self, record: &Record) -> bool {
        self.done.contains(&(record.at.sheet_index, record.at.row))
    }

    /// Which records say what open needs of the same group say already. Two equal lines in the list
    /// need two equal needs to both be known.
    fn known_needs(&self, present: &Present) -> BTreeMap<usize, NeedId> {
        let groups = groups_by_label(present);
        let mut open: HashMap<LineKey<'_>, Vec<NeedId>> = HashMap::new();
        for need in present.book.needs().filter(|need| need.closed.is_none()) {
            let line = &need.line;
            let key = (line.group, line.item.as_str(), line.written.thousandths);
            open.entry((key, line.written.unit.as_deref())).or_default().push(need.id);
        }
        for ids in open.values_mut() {
            ids.reverse();
        }
        let mut known = BTreeMap::new();
        for (at, record) in self.reading.records.iter().enumerate() {
            let Some(group) = groups.get(&folded(self.group_label(record))) else { continue };
            let key = (*group, record.item.as_str(), record.thousandths);
            let Some(same) = open.get_mut(&(key, record.unit.as_deref())) else { continue };
            let is_same = |id: &NeedId| {
                present.book.need(*id).is_some_and(|need| need.line.variant == record.variant)
            };
            if let Some(position) = same.iter().rposition(is_same) {
                known.insert(at, same.remove(position));
            }
        }
        known
    }

    /// Who asks: the group's own name, else the place, else the list itself.
    fn group_label<'a>(&'a self, record: &'a Record) -> &'a str {
        let title = self.reading.title.place.as_deref();
        record.group.as_deref().or(record.place.as_deref()).or(title).unwrap_or(&self.file)
    }

    /// Adds what is fresh.
    ///
    /// # Errors
    ///
    /// If a rule says no or the machine could not; needs and lots are added all or none, a group
    /// that was made for them may remain.
    pub async fn commit(
        &self,
        clerk: &Clerk,
        outside: &Outside,
        actor: &Actor,
    ) -> Result<Added, NotDone> {
        if self.read_before.is_some() || self.fresh().next().is_none() {
            return Ok(Added::default());
        }
        let mut added = Added::default();
        let mut words = Vec::new();
        let file = keep(&mut words, outside, WordsKind::File, None, &self.file);
        let source = Some(NewSource { digest: self.digest, words: Some(file) });
        let command = match self.kind {
            ListKind::Needs => {
                let groups = self.groups(clerk, outside, actor, &mut added).await?;
                let lines = self.need_lines(&groups, &clerk.present(), outside, &mut words);
                Command::RaiseNeeds { source, lines }
            }
            ListKind::Stock(hub) => {
                let arrivals = self.arrivals(file, outside, &mut words, &mut added);
                Command::TakeIn { source, hub, arrivals }
            }
        };
        let given = Given {
            attempt: outside.attempt(),
            actor: actor.clone(),
            command,
            happened: None,
            words,
        };
        let done = clerk.give(given).await?;
        for fact in &done.facts {
            if let Fact::ListRead(source) = fact {
                added.source = Some(source.id);
            }
            added.needs += usize::from(matches!(fact, Fact::NeedRaised { .. }));
            added.lots += usize::from(matches!(fact, Fact::LotTakenIn { .. }));
        }
        Ok(added)
    }

    /// The groups of all fresh records by folded label; those that are new are added first.
    async fn groups(
        &self,
        clerk: &Clerk,
        outside: &Outside,
        actor: &Actor,
        added: &mut Added,
    ) -> Result<HashMap<String, GroupId>, NotDone> {
        let mut groups = groups_by_label(&clerk.present());
        let (mut labels, mut given) = (Vec::new(), Vec::new());
        let mut asked = HashSet::new();
        for record in self.fresh() {
            let label = self.group_label(record);
            let key = folded(label);
            if groups.contains_key(&key) || !asked.insert(key.clone()) {
                continue;
            }
            let mut words = Vec::new();
            let name = keep(&mut words, outside, WordsKind::Name, None, label);
            let place = record.place.as_deref();
            let region = place.and_then(catalogue::region_of);
            let mut keep = |place| keep(&mut words, outside, WordsKind::Place, Some(name), place);
            let place = place.map(&mut keep);
            labels.push(key);
            given.push(Given {
                attempt: outside.attempt(),
                actor: actor.clone(),
                command: Command::AddGroup { name, place, region },
                happened: None,
                words,
            });
        }
        for (label, done) in labels.into_iter().zip(clerk.give_all(given).await?) {
            for fact in done.facts {
                if let Fact::GroupAdded(group) = fact {
                    groups.insert(label.clone(), group.id);
                    added.groups += 1;
                }
            }
        }
        Ok(groups)
    }

    fn need_lines(
        &self,
        groups: &HashMap<String, GroupId>,
        present: &Present,
        outside: &Outside,
        words: &mut Vec<Words>,
    ) -> Vec<NeedLine> {
        let line = |record: &Record| {
            let group = groups.get(&folded(self.group_label(record)));
            let group = *group.expect("every fresh record's group was looked up or added");
            let about = present.book.group(group).map(|group| group.name);
            let kept = keep(words, outside, WordsKind::Line, about, &kept_line(record));
            NeedLine {
                group,
                item: record.item.clone(),
                variant: record.variant.clone(),
                written: Written { thousandths: record.thousandths, unit: record.unit.clone() },
                asked: record.base_units.filter(|units| !units.is_zero()),
                minimum: Units::ZERO,
                substitutes: Substitutes::Allowed,
                priority: record.priority.unwrap_or_default(),
                wanted_by: record.wanted_by,
                valid_until: None,
                trust: Trust::V0,
                source: Some((SourceId(0), record.at.row)),
                words: Some(kept),
            }
        };
        self.fresh().map(line).collect()
    }

    fn arrivals(
        &self,
        file: WordsId,
        outside: &Outside,
        words: &mut Vec<Words>,
        added: &mut Added,
    ) -> Vec<Arrival> {
        let mut arrivals = Vec::new();
        for record in self.fresh() {
            let Some(units) = record.base_units.filter(|units| !units.is_zero()) else {
                added.uncounted += 1;
                continue;
            };
            let batch = Batch {
                variant: record.variant.clone(),
                expiry: record.expiry,
                donor: record.donor.clone().filter(|donor| is_code(donor)),
                source: Some((SourceId(0), record.at.row)),
                words: Some(keep(words, outside, WordsKind::Line, Some(file), &kept_line(record))),
                ..Batch::of(record.item.clone())
            };
            arrivals.push(Arrival::of(batch, units));
        }
        arrivals
    }
}

/// A line as the Book knows it: group, item and amount, and the written unit.
type LineKey<'a> = ((GroupId, &'a str, u64), Option<&'a str>);

/// The groups there are, by folded name.
#[must_use]
pub fn groups_by_label(present: &Present) -> HashMap<String, GroupId> {
    let named = present
        .book
        .groups()
        .filter_map(|group| present.labels.get(group.name).map(|name| (folded(name), group.id)));
    named.collect()
}

/// A name as it is compared: no case, no doubled spaces.
fn folded(label: &str) -> String {
    label.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

/// Puts words on their way into the vault, about themselves if about nobody else; what is longer than the vault takes is cut, which
/// [`Intake::new`] has told.
fn keep(
    words: &mut Vec<Words>,
    outside: &Outside,
    kind: WordsKind,
    about: Option<WordsId>,
    text: &str,
) -> WordsId {
    let id = outside.words_id();
    let text = &text[..text.floor_char_boundary(WORDS_LENGTH_MAX)];
    words.push(Words { id, kind, about: about.unwrap_or(id), text: text.to_owned() });
    id
}

/// The line as it is kept: what stood in the column of donors is left out, unless it is a code. Who
/// gives is not the ledger's to know, and what is not kept cannot be seized.
fn kept_line(record: &Record) -> std::borrow::Cow<'_, str> {
    match record.donor.as_deref().filter(|donor| !is_code(donor)) {
        Some(donor) => record.line.replace(donor, "•••").into(),
        None => (*record.line).into(),
    }
}

/// Whether a donor is written as a code (`D-0147`). A name goes neither into the journal (law L4) nor
/// into the vault.
fn is_code(donor: &str) -> bool {
    let has_digit = donor.bytes().any(|byte| byte.is_ascii_digit());
    let is_plain = donor.bytes().all(|b| b.is_ascii_digit() || b.is_ascii_uppercase() || b == b'-');
    has_digit && is_plain && donor.len() <= 20
}

/// SHA-256 over what the list means: kind, list name where it names the group, and every record in
/// sequence. Not over its bytes, so that a list saved again by another program is the same list.
fn digest(kind: ListKind, file: &str, reading: &Reading) -> Digest {
    let mut hash = sha2::Sha256::new();
    match kind {
        ListKind::Needs => hash.update(b"needs"),
        ListKind::Stock(hub) => hash.update(format!("stock {hub}")),
    }
    let title = reading.title.place.as_deref();
    for record in &reading.records {
        let who = record.group.as_deref().or(record.place.as_deref()).or(title).unwrap_or(file);
        let Record {
            item, variant, thousandths, unit, expiry, wanted_by, priority, reference, ..
        } = record;
        let means = (item, variant, thousandths, unit, expiry, wanted_by, priority, reference);
        let line = serde_json::to_string(&(folded(who), means));
        hash.update(line.expect("a record is plain values"));
        hash.update(b"\n");
    }
    Digest(hash.finalize().into())
}

#[cfg(test)]
mod tests;

//! One waybill after it was sent: what both sides have signed about it, and what follows for each line.
//!
//! Law: what was sent and what came too much is always what came, what is lost, what was brought back,
//! what is on the road, and what is disputed. The sender never believes more than the receiver has
//! signed; lost and brought back is only what both have signed. All figures are computed from signed
//! messages, in whatever sequence and however often they came, and the same on both sides.

use std::collections::{BTreeMap, BTreeSet};

use crate::codec::body_hash;
use crate::cose::Signed;
use crate::message::Message;
use crate::receipt::{Count, Counts, Receipt};
use crate::settle::{Settle, Terms, Word};
use crate::slip::Accept;
use crate::waybill::{Line, Waybill};
use crate::words::{BodyHash, CancelReason, Day, LineNumber, MessageHash, NodeId, Revision};

/// How long a difference may stand after the last receipt before each side books its own view.
pub const DISPUTED_AFTER_DAYS: u64 = 30;

/// The most words about a settlement that are kept of one waybill.
pub const SETTLES_MAX: usize = 200;

/// A signed message about a waybill, our own or theirs, whose signature is good.
#[derive(Debug, Clone, Copy)]
pub struct Told<'a> {
    /// What it says.
    pub message: &'a Message,
    /// Its name.
    pub hash: MessageHash,
    /// The name of its body, which an agreement bears.
    pub body: BodyHash,
}

impl<'a> Told<'a> {
    /// A message with what was signed.
    #[must_use]
    pub fn new(message: &'a Message, signed: &Signed) -> Self {
        Self { message, hash: signed.hash(), body: body_hash(signed.body()) }
    }
}

/// What a message changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Heard {
    /// It is part of what is known now.
    New,
    /// It came before.
    Again,
    /// A receipt that a later one has replaced already.
    Replaced,
}

/// Why a message is no part of this consignment: it is kept, and a person looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
pub enum Odd {
    /// It is about another waybill.
    #[error("about another waybill")]
    Another,
    /// Whoever says it has no say in it.
    #[error("from somebody who has no say in it")]
    NotTheirs,
    /// It answers a message that is not the one we know.
    #[error("about a message that is not the one we know")]
    About,
    /// A kind of message that says nothing about a consignment.
    #[error("nothing about a consignment")]
    Kind,
    /// Two receipts of one revision that differ.
    #[error("another receipt of the same revision")]
    Twice,
    /// More words about a settlement than are kept.
    #[error("too many words about a settlement")]
    TooMany,
}

impl Odd {
    /// The name of the reason: the same in every release and every implementation.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Another => "odd-another",
            Self::NotTheirs => "odd-not-theirs",
            Self::About => "odd-about",
            Self::Kind => "odd-kind",
            Self::Twice => "odd-twice",
            Self::TooMany => "odd-too-many",
        }
    }
}

/// How a consignment stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// On the road, or partly received.
    OnTheRoad,
    /// Withdrawn before anybody took it along.
    Withdrawn,
    /// The receiver expects nothing more, and what came is not what was sent.
    Differs,
    /// All came, or both have signed what became of the rest.
    Closed,
    /// It differed for too long; each side books its own view, and both see both.
    Disputed,
}

/// What is known of one line, in its unit.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct Figures {
    /// What the paper says.
    pub sent: u64,
    /// What came or was brought back beyond that.
    pub over: u64,
    /// Received and fit.
    pub good: u64,
    /// Received and not fit.
    pub damaged: u64,
    /// Both have signed that it is lost.
    pub lost: u64,
    /// Both have signed that it was brought back; or it never left.
    pub returned: u64,
    /// Neither received nor explained yet: it belongs to the sender.
    pub in_transit: u64,
    /// Neither received nor explained for too long.
    pub disputed: u64,
}

impl Figures {
    /// The law.
    #[must_use]
    pub fn balances(self) -> bool {
        let Self { sent, over, good, damaged, lost, returned, in_transit, disputed } = self;
        sent + over == good + damaged + lost + returned + in_transit + disputed
    }
}

/// The receipt that counts.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Counted {
    hash: MessageHash,
    revision: Revision,
    is_final: bool,
    counts: Counts,
    heard: Day,
}

/// A proposal with who made it.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Proposal {
    by: NodeId,
    about: MessageHash,
    terms: Terms,
}

/// A waybill, and all that both sides have signed about it, as far as one side knows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Consignment {
    waybill: Waybill,
    hash: MessageHash,
    slip: Option<MessageHash>,
    accepted: bool,
    receipt: Option<Counted>,
    cancelled: Option<CancelReason>,
    proposals: BTreeMap<BodyHash, Proposal>,
    agreements: BTreeSet<(BodyHash, MessageHash, NodeId)>,
    known: BTreeSet<MessageHash>,
}

impl Consignment {
    /// Begins with the waybill.
    #[must_use]
    pub fn new(waybill: Waybill, hash: MessageHash) -> Self {
        Self {
            waybill,
            hash,
            slip: None,
            accepted: false,
            receipt: None,
            cancelled: None,
            proposals: BTreeMap::new(),
            agreements: BTreeSet::new(),
            known: BTreeSet::from([hash]),
        }
    }

    /// What was sent.
    #[must_use]
    pub fn waybill(&self) -> &Waybill {
        &self.waybill
    }

    /// The name of the waybill.
    #[must_use]
    pub fn hash(&self) -> MessageHash {
        self.hash
    }

    /// What a settlement has to be about now: the receipt that counts, or the waybill.
    #[must_use]
    pub fn about(&self) -> MessageHash {
        self.receipt.as_ref().map_or(self.hash, |receipt| receipt.hash)
    }

    /// The revision of the receipt that counts.
    #[must_use]
    pub fn revision(&self) -> Option<Revision> {
        self.receipt.as_ref().map(|receipt| receipt.revision)
    }

    /// Takes what somebody has signed about it: the other side, the carrier, or we ourselves.
    ///
    /// # Errors
    ///
    /// [`Odd`]; nothing has changed then.
    pub fn hear(&mut self, told: Told<'_>, today: Day) -> Result<Heard, Odd> {
        let heading = told.message.heading().ok_or(Odd::Kind)?;
        if heading.id != self.waybill.heading.id {
            return Err(Odd::Another);
        }
        if self.known.contains(&told.hash) {
            return Ok(Heard::Again);
        }
        let heard = match told.message {
            Message::Slip(_) => self.hear_slip(heading.from, heading.to, told.hash),
            Message::Accept(accept) => self.hear_accept(accept),
            Message::Receipt(receipt) => self.hear_receipt(receipt, told.hash, today),
            Message::Settle(settle) => self.hear_settle(settle, told.body),
            Message::Cancel(cancel) => {
                is_from(heading.from, self.waybill.heading.from)?;
                is_about(cancel.waybill, self.hash)?;
                self.cancelled = Some(cancel.reason);
                Ok(Heard::New)
            }
            Message::Card(_)
            | Message::Waybill(_)
            | Message::Thanks(_)
            | Message::Ack(_)
            | Message::Revocation(_) => Err(Odd::Kind),
        }?;
        self.known.insert(told.hash);
        Ok(heard)
    }

    fn hear_slip(&mut self, from: NodeId, to: NodeId, hash: MessageHash) -> Result<Heard, Odd> {
        let is_theirs = from == self.waybill.heading.from && Some(to) == self.waybill.carrier;
        if !is_theirs {
            return Err(Odd::NotTheirs);
        }
        self.slip = Some(hash);
        Ok(Heard::New)
    }

    fn hear_accept(&mut self, accept: &Accept) -> Result<Heard, Odd> {
        if Some(accept.heading.from) != self.waybill.carrier {
            return Err(Odd::NotTheirs);
        }
        if let Some(slip) = self.slip {
            is_about(accept.slip, slip)?;
        }
        self.accepted = true;
        Ok(Heard::New)
    }

    fn hear_receipt(
        &mut self,
        receipt: &Receipt,
        hash: MessageHash,
        today: Day,
    ) -> Result<Heard, Odd> {
        is_from(receipt.heading.from, self.waybill.heading.to)?;
        is_about(receipt.waybill, self.hash)?;
        let known = self.receipt.as_ref().map(|known| known.revision);
        if known == Some(receipt.revision) {
            return Err(Odd::Twice);
        }
        if known > Some(receipt.revision) {
            return Ok(Heard::Replaced);
        }
        let Receipt { revision, is_final, counts, .. } = receipt;
        let (revision, is_final, counts) = (*revision, *is_final, counts.clone());
        self.receipt = Some(Counted { hash, revision, is_final, counts, heard: today });
        Ok(Heard::New)
    }

    fn hear_settle(&mut self, settle: &Settle, body: BodyHash) -> Result<Heard, Odd> {
        let Settle { heading, about, word, .. } = settle;
        let (by, about) = (heading.from, *about);
        if by != self.waybill.heading.from && by != self.waybill.heading.to {
            return Err(Odd::NotTheirs);
        }
        if self.proposals.len() + self.agreements.len() >= SETTLES_MAX {
            return Err(Odd::TooMany);
        }
        match word {
            Word::Proposal(terms) => {
                let terms = terms.clone();
                self.proposals.insert(body, Proposal { by, about, terms });
            }
            Word::Agreement(proposal) => {
                self.agreements.insert((*proposal, about, by));
            }
        }
        Ok(Heard::New)
    }

    /// What both sides have signed about the receipt that counts, if they have. A later receipt makes
    /// it void: what was agreed was about other figures.
    #[must_use]
    pub fn settled(&self) -> Option<&Terms> {
        let about = self.about();
        let mut agreed = self.agreements.iter().filter_map(|(body, about_of, by)| {
            let proposal = self.proposals.get(body)?;
            let is_both = proposal.by != *by && *about_of == about && proposal.about == about;
            (is_both && self.accounts_for_all(&proposal.terms)).then_some((body, proposal))
        });
        // Of two that both sides have signed the same one counts on both sides.
        let (_, proposal) = agreed.by_ref().min_by_key(|(body, _)| **body)?;
        Some(&proposal.terms)
    }

    /// Proposals of the other side that could be agreed to: about what counts now, and accounting for
    /// every line.
    pub fn proposals_to(&self, me: NodeId) -> impl Iterator<Item = (BodyHash, &Terms)> {
        let about = self.about();
        let open = self.proposals.iter().filter(move |(_, proposal)| {
            proposal.by != me && proposal.about == about && self.accounts_for_all(&proposal.terms)
        });
        open.map(|(body, proposal)| (*body, &proposal.terms))
    }

    fn accounts_for_all(&self, terms: &Terms) -> bool {
        let lines = self.waybill.lines.as_slice();
        let are_ours = terms.as_slice().iter().all(|term| self.line(term.line).is_some());
        are_ours && lines.iter().all(|line| self.with(line, terms).is_some())
    }

    /// The figures of a line under some terms; `None` if they do not account for it.
    fn with(&self, line: &Line, terms: &Terms) -> Option<Figures> {
        let (sent, good, damaged) = self.counted(line);
        let figures = match terms.of(line.number) {
            Some(term) if term.damaged.get() != damaged => return None,
            Some(term) => Figures {
                sent,
                over: term.over.get(),
                good,
                damaged,
                lost: term.lost.get(),
                returned: term.returned.get(),
                ..Figures::default()
            },
            None => Figures { sent, good, damaged, ..Figures::default() },
        };
        figures.balances().then_some(figures)
    }

    /// Sent, good, damaged.
    fn counted(&self, line: &Line) -> (u64, u64, u64) {
        let count = self.receipt.as_ref().and_then(|receipt| receipt.counts.of(line.number));
        let (good, damaged) = count.map_or((0, 0), |count| (count.good.get(), count.damaged.get()));
        (line.quantity.get(), good, damaged)
    }

    fn line(&self, number: LineNumber) -> Option<&Line> {
        let lines = self.waybill.lines.as_slice();
        lines.binary_search_by_key(&number, |line| line.number).ok().map(|at| &lines[at])
    }

    /// What is known of a line on a day; `None` if the waybill has no such line.
    #[must_use]
    pub fn figures(&self, number: LineNumber, today: Day) -> Option<Figures> {
        let line = self.line(number)?;
        if let Some(settled) = self.settled() {
            return self.with(line, settled);
        }
        let (sent, good, damaged) = self.counted(line);
        let over = (good + damaged).saturating_sub(sent);
        let rest = sent + over - good - damaged;
        let figures = Figures { sent, over, good, damaged, ..Figures::default() };
        Some(if self.is_withdrawn() {
            Figures { returned: rest, ..figures }
        } else if self.is_disputed(today) {
            Figures { disputed: rest, ..figures }
        } else {
            Figures { in_transit: rest, ..figures }
        })
    }

    /// What the receiver counted on lines that the waybill does not have: for a person to look at.
    pub fn unlisted(&self) -> impl Iterator<Item = Count> {
        let counts = self.receipt.iter().flat_map(|receipt| receipt.counts.as_slice());
        counts.copied().filter(|count| self.line(count.line).is_none())
    }

    /// How it stands on a day.
    #[must_use]
    pub fn standing(&self, today: Day) -> Standing {
        if self.settled().is_some() {
            return Standing::Closed;
        }
        if self.is_withdrawn() {
            return Standing::Withdrawn;
        }
        let Some(receipt) = self.receipt.as_ref().filter(|receipt| receipt.is_final) else {
            return Standing::OnTheRoad;
        };
        if !self.differs() {
            return Standing::Closed;
        }
        let days = today.get().saturating_sub(receipt.heard.get());
        if days >= DISPUTED_AFTER_DAYS { Standing::Disputed } else { Standing::Differs }
    }

    fn is_disputed(&self, today: Day) -> bool {
        self.standing(today) == Standing::Disputed
    }

    /// Whether what came is not what was sent.
    fn differs(&self) -> bool {
        let came = |line: &Line| {
            let (sent, good, damaged) = self.counted(line);
            sent == good + damaged
        };
        self.unlisted().next().is_some() || !self.waybill.lines.as_slice().iter().all(came)
    }

    /// Whether it was withdrawn and is still where it was: nobody has taken it along, and nothing
    /// came. A word from the road is stronger than the word of a desk.
    #[must_use]
    pub fn is_withdrawn(&self) -> bool {
        self.cancelled.is_some() && !self.accepted && self.receipt.is_none()
    }

    /// Whether its sender wishes it withdrawn and cannot have it so without a settlement.
    #[must_use]
    pub fn is_wished_back(&self) -> bool {
        self.cancelled.is_some() && !self.is_withdrawn() && self.settled().is_none()
    }
}

fn is_from(found: NodeId, expected: NodeId) -> Result<(), Odd> {
    if found == expected { Ok(()) } else { Err(Odd::NotTheirs) }
}

fn is_about(found: MessageHash, expected: MessageHash) -> Result<(), Odd> {
    if found == expected { Ok(()) } else { Err(Odd::About) }
}

#[cfg(test)]
mod tests;

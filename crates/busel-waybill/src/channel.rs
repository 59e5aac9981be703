//! What may follow what between two centres: numbers without gaps, each message naming the one before.
//!
//! Law: what comes twice counts once, what is missing is asked for, and whoever says two things under
//! one number is not heard any more: both copies are kept, and people look. Each direction stands by
//! itself. It must not know what messages mean.

use std::collections::BTreeMap;

use crate::ack::{Ack, Gap, Gaps};
use crate::heading::Chain;
use crate::words::{MessageHash, Seq, Upto};

/// What we sent to one centre.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Outgoing {
    last: Option<(Seq, MessageHash)>,
    waiting: BTreeMap<Seq, MessageHash>,
}

/// Why something does not belong into what we sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotSent {
    /// It does not follow the last one.
    #[error("it does not follow the last message")]
    NotNext,
    /// All numbers are used up.
    #[error("no numbers are left")]
    Full,
    /// They have more of us than we know of: what we know is older than what we said. Whatever was
    /// sent now would be a second message under a number that is taken.
    #[error("they have messages of ours that we do not know")]
    Behind,
}

impl Outgoing {
    /// The place of the next message.
    ///
    /// # Errors
    ///
    /// [`NotSent::Full`] after four thousand million messages.
    pub fn next(&self) -> Result<Chain, NotSent> {
        let Some((seq, hash)) = self.last else { return Ok(Chain::FIRST) };
        let seq = Seq::new(seq.get() + 1).map_err(|_| NotSent::Full)?;
        Ok(Chain::new(seq, hash).expect("no message has zeros for its hash"))
    }

    /// A message that was signed under the next place; it waits until it is acknowledged.
    ///
    /// # Errors
    ///
    /// [`NotSent`]; nothing has changed then.
    pub fn sent(&mut self, chain: Chain, hash: MessageHash) -> Result<(), NotSent> {
        if self.next()? != chain {
            return Err(NotSent::NotNext);
        }
        self.last = Some((chain.seq(), hash));
        self.waiting.insert(chain.seq(), hash);
        Ok(())
    }

    /// Everything that nobody has acknowledged yet.
    pub fn waiting(&self) -> impl Iterator<Item = (Seq, MessageHash)> {
        self.waiting.iter().map(|(seq, hash)| (*seq, *hash))
    }

    /// Takes an acknowledgement, and says what has to be sent again at once. An old one does no harm.
    ///
    /// # Errors
    ///
    /// [`NotSent::Behind`]; nothing has changed then.
    pub fn acknowledged(&mut self, ack: &Ack) -> Result<Vec<MessageHash>, NotSent> {
        let last = self.last.map_or(0, |(seq, _)| seq.get());
        let highest = ack.gaps.as_slice().last().map_or(ack.upto.get(), |gap| gap.last.get() + 1);
        if highest > last {
            return Err(NotSent::Behind);
        }
        self.waiting.retain(|seq, _| seq.get() > ack.upto.get());
        let gaps = ack.gaps.as_slice().iter();
        let missing = gaps.flat_map(|gap| self.waiting.range(gap.first..=gap.last));
        Ok(missing.map(|(_, hash)| *hash).collect())
    }
}

/// What came from one centre.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Incoming {
    came: BTreeMap<Seq, Came>,
    upto: u64,
    frozen: Option<Evidence>,
}

/// The name of a message, and the name it gave for the one before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Came {
    hash: MessageHash,
    previous: MessageHash,
}

/// Two messages under one number: proof for anybody that their signer said two things. Whoever
/// receives keeps what is signed under these names; of the second there may be only the name, given
/// by the message after it, which is kept too.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Evidence {
    /// The number.
    pub seq: Seq,
    /// What came first.
    pub known: MessageHash,
    /// What came, or was named, later.
    pub other: MessageHash,
    /// The message that showed it.
    pub shown_by: MessageHash,
}

/// What to do with a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Arrival {
    /// It is new: keep it, and do what it says.
    New,
    /// It came before: acknowledge it again, and do nothing.
    Again,
    /// It and another one cannot both be true: keep both, and tell a person. Whoever sent it is
    /// frozen from now on.
    Equivocation(Evidence),
    /// Whoever sent it is frozen: keep it, and do nothing.
    Frozen,
}

impl Incoming {
    /// Takes the place and the name of a message whose signature is good.
    pub fn arrives(&mut self, chain: Chain, hash: MessageHash) -> Arrival {
        let seq = chain.seq();
        if self.came.get(&seq).is_some_and(|came| came.hash == hash) {
            return Arrival::Again;
        }
        if self.frozen.is_some() {
            return Arrival::Frozen;
        }
        if let Some(evidence) = self.contradiction(chain, hash) {
            self.frozen = Some(evidence);
            return Arrival::Equivocation(evidence);
        }
        self.came.insert(seq, Came { hash, previous: chain.previous() });
        while self.has(self.upto + 1) {
            self.upto += 1;
        }
        Arrival::New
    }

    /// What is known that cannot be true together with this message.
    fn contradiction(&self, chain: Chain, hash: MessageHash) -> Option<Evidence> {
        let seq = chain.seq();
        let evidence = |seq, known, other| Evidence { seq, known, other, shown_by: hash };
        if let Some(came) = self.came.get(&seq) {
            return Some(evidence(seq, came.hash, hash));
        }
        let before = self.came.range(..seq).next_back().filter(|(at, _)| at.get() + 1 == seq.get());
        if let Some((at, came)) = before.filter(|(_, came)| came.hash != chain.previous()) {
            return Some(evidence(*at, came.hash, chain.previous()));
        }
        let mut after = self.came.range(seq..).filter(|(at, _)| at.get() == seq.get() + 1);
        let (_, came) = after.next().filter(|(_, came)| came.previous != hash)?;
        Some(evidence(seq, came.previous, hash))
    }

    fn has(&self, seq: u64) -> bool {
        Seq::new(seq).is_ok_and(|seq| self.came.contains_key(&seq))
    }

    /// Why nothing is heard any more; `None` while all is well.
    #[must_use]
    pub fn frozen(&self) -> Option<Evidence> {
        self.frozen
    }

    /// What an acknowledgement says: up to where nothing is missing, and what is missing beyond. Of
    /// many gaps the first are told; the others follow when those are filled.
    #[must_use]
    pub fn told(&self) -> (Upto, Gaps) {
        let upto = Upto::new(self.upto).expect("numbers of messages are no larger");
        let mut gaps = Vec::new();
        let mut at = self.upto;
        let beyond = self.came.keys().rev().take_while(|seq| seq.get() > self.upto);
        for seq in beyond.collect::<Vec<_>>().into_iter().rev() {
            if seq.get() > at + 1 && gaps.len() < Gaps::COUNT_MAX {
                let number = |seq| Seq::new(seq).expect("between two numbers");
                gaps.push(Gap { first: number(at + 1), last: number(seq.get() - 1) });
            }
            at = seq.get();
        }
        (upto, Gaps::new(gaps).expect("rising, with something between each two"))
    }
}

#[cfg(test)]
mod tests;

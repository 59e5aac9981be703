//! An offer: what somebody would give. It becomes a lot only when it arrives, and how far it is on
//! that way is computed from what was said and what came, never stored (law L9).

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::ids::{CallId, Digest, LotId, OfferId, WordsId};
use crate::item::ItemKey;
use crate::lot::Condition;
use crate::money::Currency;
use crate::quantity::{Units, Written};
use crate::size::Variant;
use crate::time::{Day, Moment};

/// A paper that travels with a vehicle which stays.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Paper {
    /// Says whose it is.
    Registration,
    /// Says that it leaves its country for good.
    Deregistration,
    /// Insurance for the whole way, such as a green card.
    Insurance,
    /// Says that it is given, to whom, and free of charge.
    GiftLetter,
    /// Says who keeps it: no vehicle leaves without a named final recipient.
    FinalRecipient,
    /// Says that it may be on the road.
    Inspection,
}

impl Paper {
    /// All of them, in the sequence one asks for them.
    pub const ALL: [Self; 6] = [
        Self::Registration,
        Self::Deregistration,
        Self::Insurance,
        Self::GiftLetter,
        Self::FinalRecipient,
        Self::Inspection,
    ];

    /// Whether it is good until a day, and of no use after it.
    #[must_use]
    pub fn runs_out(self) -> bool {
        match self {
            Self::Registration | Self::Insurance | Self::Inspection => true,
            Self::Deregistration | Self::GiftLetter | Self::FinalRecipient => false,
        }
    }
}

/// What sort of gift.
#[derive(Debug, Default, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Gift {
    /// Something that lies on a shelf.
    #[default]
    Goods,
    /// Money; its units are the smallest coin.
    Money(Currency),
    /// Beds for some nights.
    Hosting {
        /// How many.
        beds: u16,
        /// The first night.
        from: Option<Day>,
        /// The last night.
        until: Option<Day>,
    },
    /// Somebody's work.
    Service,
    /// A vehicle that stays, with the papers that are there.
    Vehicle(Vec<Paper>),
}

/// An offer as it is made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OfferLine {
    /// What is offered; `None` while nobody here knows the word.
    pub item: Option<ItemKey>,
    /// Which variant.
    #[serde(default)]
    pub variant: Variant,
    /// The amount as it was written.
    pub written: Written,
    /// The amount in base units; `None` while nobody knows.
    pub units: Option<Units>,
    /// Best before or use by.
    #[serde(default)]
    pub expiry: Option<Day>,
    /// The donor's code: a code, never a name.
    #[serde(default)]
    pub donor: Option<Box<str>>,
    /// The offer as it was written, in the vault.
    #[serde(default)]
    pub words: Option<WordsId>,
    /// What sort of gift.
    #[serde(default)]
    pub gift: Gift,
    /// How worn.
    #[serde(default)]
    pub condition: Condition,
    /// In which country it is: two capital letters.
    #[serde(default)]
    pub country: Option<Box<str>>,
    /// The last day on which it stands.
    #[serde(default)]
    pub until: Option<Day>,
    /// Where it can be picked up, in the vault.
    #[serde(default)]
    pub place: Option<WordsId>,
    /// Which call it answers.
    #[serde(default)]
    pub call: Option<CallId>,
    /// SHA-256 of the secret in the donor's private link. The secret itself is nowhere here: it has
    /// 128 bits of dice, so nobody finds it from its hash.
    #[serde(default)]
    pub link: Option<Digest>,
    /// Stands for the donor in the vault: all words of this offer are sealed by one key.
    #[serde(default)]
    pub about: Option<WordsId>,
}

impl OfferLine {
    /// So much of an item, of which nothing else was said.
    #[must_use]
    pub fn of(item: ItemKey, units: Units) -> Self {
        Self {
            item: Some(item),
            variant: Variant::default(),
            written: Written::base(units),
            units: Some(units),
            expiry: None,
            donor: None,
            words: None,
            gift: Gift::Goods,
            condition: Condition::Unknown,
            country: None,
            until: None,
            place: None,
            call: None,
            link: None,
            about: None,
        }
    }
}

/// What was answered to an offer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Answer {
    /// So many units are welcome.
    Accepted(Units),
    /// Declined with thanks.
    Declined,
}

/// A question to the donor.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Question {
    /// The question, in the vault.
    pub words: WordsId,
    /// What the donor wrote back, in the vault.
    pub reply: Option<WordsId>,
}

/// A part of an offer that came.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Came {
    /// The lot it became; `None` for what does not lie on a shelf of ours.
    pub lot: Option<LotId>,
    /// How much.
    pub units: Units,
}

/// An offer in the Book.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Offer {
    /// Its number.
    pub id: OfferId,
    /// What is offered.
    pub line: OfferLine,
    /// When it was made.
    pub made: Moment,
    /// What was answered, if anything.
    pub answer: Option<Answer>,
    /// What the donor was asked.
    pub questions: Vec<Question>,
    /// The day it is promised for.
    pub promised: Option<Day>,
    /// Whether the donor took it back.
    pub is_taken_back: bool,
    /// Whether whoever made it was forgotten.
    #[serde(default)]
    pub is_forgotten: bool,
    /// What came of it.
    pub came: Vec<Came>,
    /// Of a gift of money, what was spent, in its smallest coin.
    pub spent: Units,
    /// Of the papers of a vehicle that run out: the last day on which each is good.
    #[serde(default)]
    pub papers_good_until: BTreeMap<Paper, Day>,
}

/// How far an offer is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum State {
    /// Nobody answered yet.
    Offered,
    /// The donor was asked something and has not written back.
    Asked,
    /// Welcome, and nobody has said when it comes.
    Accepted,
    /// Comes by a day that is not over.
    Promised,
    /// The day is over.
    Overdue,
    /// All that was welcome is there.
    Arrived,
    /// Declined with thanks.
    Declined,
    /// Taken back by the donor.
    TakenBack,
    /// Nobody answered in time, or it did not come for long.
    Lapsed,
}

impl State {
    /// Whether nothing more is to come of it.
    #[must_use]
    pub fn is_over(self) -> bool {
        matches!(self, Self::Arrived | Self::Declined | Self::TakenBack | Self::Lapsed)
    }

    /// Whether it waits for somebody here.
    #[must_use]
    pub fn is_new(self) -> bool {
        matches!(self, Self::Offered | Self::Asked)
    }

    /// Whether it is to come.
    #[must_use]
    pub fn is_coming(self) -> bool {
        matches!(self, Self::Accepted | Self::Promised | Self::Overdue)
    }
}

impl Offer {
    /// Days for which an overdue offer may still come; then it has lapsed.
    pub const PATIENCE_DAYS: i32 = 14;

    /// An offer that was just made.
    #[must_use]
    pub fn new(id: OfferId, line: OfferLine, made: Moment) -> Self {
        Self {
            id,
            line,
            made,
            answer: None,
            questions: Vec::new(),
            promised: None,
            is_taken_back: false,
            is_forgotten: false,
            came: Vec::new(),
            spent: Units::ZERO,
            papers_good_until: BTreeMap::new(),
        }
    }

    /// How far it is on this day.
    #[must_use]
    pub fn state(&self, today: Day) -> State {
        if self.is_taken_back {
            return State::TakenBack;
        }
        let arrived = self.arrived();
        match self.answer {
            Some(Answer::Declined) => State::Declined,
            // Nobody can ask any more for what has not come.
            _ if self.is_forgotten && !arrived.is_zero() => State::Arrived,
            Some(Answer::Accepted(welcome)) if arrived >= welcome => State::Arrived,
            // What came without being asked for is there all the same.
            None if !arrived.is_zero() => State::Arrived,
            Some(Answer::Accepted(_)) => match self.promised.or(self.line.until) {
                Some(by) if by.plus(Self::PATIENCE_DAYS) < today => State::Lapsed,
                Some(by) if by < today => State::Overdue,
                _ if self.promised.is_some() => State::Promised,
                _ => State::Accepted,
            },
            None if self.line.until.is_some_and(|until| until < today) => State::Lapsed,
            None if self.open_question().is_some() => State::Asked,
            None => State::Offered,
        }
    }

    /// The question the donor has not answered.
    #[must_use]
    pub fn open_question(&self) -> Option<Question> {
        self.questions.last().copied().filter(|question| question.reply.is_none())
    }

    /// How much is welcome.
    #[must_use]
    pub fn welcome(&self) -> Units {
        if let Some(Answer::Accepted(units)) = self.answer { units } else { Units::ZERO }
    }

    /// How much came.
    #[must_use]
    pub fn arrived(&self) -> Units {
        self.came.iter().fold(Units::ZERO, |sum, came| sum.plus(came.units))
    }

    /// What is welcome and has not come.
    #[must_use]
    pub fn to_come(&self) -> Units {
        self.welcome().less(self.arrived())
    }

    /// Of a gift of money: what came and is not spent, in its smallest coin.
    #[must_use]
    pub fn unspent(&self) -> Units {
        match self.line.gift {
            Gift::Money(_) => self.arrived().less(self.spent),
            Gift::Goods | Gift::Hosting { .. } | Gift::Service | Gift::Vehicle(_) => Units::ZERO,
        }
    }

    /// The papers of a vehicle that are not there yet.
    #[must_use]
    pub fn missing_papers(&self) -> Vec<Paper> {
        match &self.line.gift {
            Gift::Vehicle(there) => {
                Paper::ALL.into_iter().filter(|paper| !there.contains(paper)).collect()
            }
            Gift::Goods | Gift::Money(_) | Gift::Hosting { .. } | Gift::Service => Vec::new(),
        }
    }
}

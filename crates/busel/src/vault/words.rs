//! Words of people, and who they are about. Whom they are about and what kind they are decides under
//! which key they are sealed, and so what dies together when that key is destroyed.

use std::borrow::Cow;
use std::fmt;

use busel_domain::ids::{OfferId, WordsId};
use busel_domain::time::Moment;
use sha2::{Digest, Sha256};

use crate::fault::Fault;
use crate::unseen;

/// What kind of words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WordsKind {
    /// What a group or a hub is called.
    Name,
    /// Where exactly something is.
    Place,
    /// A line as it was written.
    Line,
    /// A note or an explanation.
    Note,
    /// What a file was called.
    File,
    /// How a group is reached: a phone number, an address for letters, a handle.
    Contact,
    /// How a donor is reached, sealed to the donor desk before it came here: what lies in the vault
    /// cannot be opened on this machine even by those who hold its keys.
    Donor,
}

impl WordsKind {
    const ALL: [Self; 7] =
        [Self::Name, Self::Place, Self::Line, Self::Note, Self::File, Self::Contact, Self::Donor];

    /// The number it has in the store, for ever.
    pub(super) fn number(self) -> u8 {
        match self {
            Self::Name => 1,
            Self::Place => 2,
            Self::Line => 3,
            Self::Note => 4,
            Self::File => 5,
            Self::Contact => 6,
            Self::Donor => 7,
        }
    }

    pub(super) fn numbered(number: i64) -> Result<Self, Fault> {
        let found = Self::ALL.into_iter().find(|kind| i64::from(kind.number()) == number);
        found.ok_or(Fault::Damaged)
    }

    /// Whether pages show it so often that it is kept open in memory. Whom one could ring up never is.
    #[must_use]
    pub fn is_label(self) -> bool {
        match self {
            Self::Name | Self::Place | Self::File => true,
            Self::Line | Self::Note | Self::Contact | Self::Donor => false,
        }
    }
}

/// Words on their way into the vault. They are never shown by accident.
#[derive(Clone, PartialEq, Eq)]
pub struct Words {
    /// Their id.
    pub id: WordsId,
    /// What kind.
    pub kind: WordsKind,
    /// Of whom they tell: the id of the name of the group or hub; of a name, its own id. Lines of a
    /// list that no group wrote tell of the list, by the id of the file's name.
    pub about: WordsId,
    /// The words.
    pub text: String,
}

impl Words {
    /// A name, or other words that tell of nobody but themselves.
    #[must_use]
    pub fn own(id: WordsId, kind: WordsKind, text: impl Into<String>) -> Self {
        Self { id, kind, about: id, text: text.into() }
    }

    /// The same words without letters that show nothing: a name with one reads as another.
    #[must_use]
    pub fn plain(mut self) -> Self {
        // A donor's contact is sealed already.
        if self.kind != WordsKind::Donor
            && let Cow::Owned(plain) = unseen::without(&self.text)
        {
            self.text = plain;
        }
        self
    }

    /// Under whose key they are sealed.
    #[must_use]
    pub fn subject(&self) -> Subject {
        Subject::of(self.about, self.kind)
    }
}

impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Words({:?}, •••)", self.kind)
    }
}

/// Whose key: everything of one subject is sealed by one key and erased at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Subject(pub(super) [u8; 16]);

impl Subject {
    /// Words of this kind about these.
    ///
    /// Lines and notes, and contacts, have keys of their own beside the name's: they are destroyed
    /// earlier. The ids are random, so a hash of one tells nothing.
    #[must_use]
    pub fn of(about: WordsId, kind: WordsKind) -> Self {
        match kind {
            WordsKind::Name | WordsKind::Place | WordsKind::File => Self(about.0),
            WordsKind::Line | WordsKind::Note => Self(apart("lines", &about.0)),
            WordsKind::Contact => Self(apart("contact", &about.0)),
            WordsKind::Donor => Self(apart("donor", &about.0)),
        }
    }

    /// The donor of an offer. An offer may have come without words, so its number stands for it.
    #[must_use]
    pub fn donor(offer: OfferId) -> Self {
        Self::of(donor_of(offer), WordsKind::Donor)
    }

    pub(super) fn read(bytes: &[u8]) -> Result<Self, Fault> {
        bytes.try_into().map(Self).map_err(|_| Fault::Damaged)
    }
}

/// Whom a donor's contact is about.
#[must_use]
pub fn donor_of(offer: OfferId) -> WordsId {
    WordsId(apart("offer", offer.to_string().as_bytes()))
}

pub(super) fn apart(label: &str, bytes: &[u8]) -> [u8; 16] {
    let hash = Sha256::new().chain_update(label).chain_update([0]).chain_update(bytes).finalize();
    let mut first = [0; 16];
    first.copy_from_slice(&hash[..16]);
    first
}

/// A donor's contact, as far as this machine can read it.
#[derive(Clone, PartialEq, Eq)]
pub struct Donor {
    /// Of which offer: see [`Subject::donor`].
    pub subject: Subject,
    /// Since when it is kept.
    pub kept: Moment,
    /// Sealed to the donor desk, in the letters of age.
    pub sealed: String,
}

impl fmt::Debug for Donor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Donor(•••)")
    }
}

/// Words as they lie in the store.
#[derive(Debug)]
pub struct SealedWords {
    pub(super) id: WordsId,
    pub(super) kind: WordsKind,
    pub(super) subject: Subject,
    pub(super) kept: Moment,
    pub(super) sealed: Vec<u8>,
}

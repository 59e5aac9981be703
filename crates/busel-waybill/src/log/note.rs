//! A text with signatures below it (C2SP signed note), the text of a checkpoint, and the word of a witness
//! who saw that a list only grew (C2SP cosignature).

use base64::Engine;
use base64::prelude::BASE64_STANDARD;

use super::tree::{Hash, Head, is_continued};
use crate::cose::{SigningKey, is_signed, sha256};
use crate::words::{Day, PublicKey, Week};

/// The most bytes of a note that are looked at.
pub(super) const NOTE_BYTES_MAX: usize = 16_384;

/// The most signatures on one note.
const SIGNATURES_MAX: usize = 32;

/// How a line with a signature begins: a long dash and a blank.
const DASH: &str = "\u{2014} ";

/// What a signature is of: the note itself, or what a witness says of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Plain,
    Witness,
}

impl Kind {
    /// The number that stands before the key.
    fn number(self) -> u8 {
        match self {
            Self::Plain => 1,
            Self::Witness => 4,
        }
    }
}

/// What a log or a witness calls itself: an address without its beginning, such as
/// `busel.example/log`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Origin(Box<str>);

impl Origin {
    /// Takes a name of 1 to 100 visible ASCII characters without `+`.
    #[must_use]
    pub fn new(name: &str) -> Option<Self> {
        let is_fit = |letter: char| letter.is_ascii_graphic() && letter != '+';
        let is_name = (1..=100).contains(&name.len()) && name.chars().all(is_fit);
        is_name.then(|| Self(name.into()))
    }

    /// The plain name.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The four bytes that a signature calls the key by.
    fn key_id(&self, kind: Kind, key: PublicKey) -> [u8; 4] {
        let hash = sha256(&[self.0.as_bytes(), b"\n", &[kind.number()], &key.0].concat());
        *hash.first_chunk().expect("it has 32 bytes")
    }

    /// Reads such a line as [`Self::verifier`] writes; `None` if its parts do not belong together.
    #[must_use]
    pub fn read_verifier(line: &str) -> Option<(Self, PublicKey)> {
        let (name, rest) = line.split_once('+')?;
        let (_, key) = rest.split_once('+')?;
        let bytes = BASE64_STANDARD.decode(key).ok()?;
        let (kind, key) = bytes.split_first()?;
        let key = PublicKey(key.try_into().ok().filter(|_| *kind == Kind::Plain.number())?);
        let origin = Self::new(name)?;
        (origin.verifier(key) == line).then_some((origin, key))
    }

    /// The key as one line, as Go's tools take it: name, id and key.
    #[must_use]
    pub fn verifier(&self, key: PublicKey) -> String {
        let id = u32::from_be_bytes(self.key_id(Kind::Plain, key));
        let key = BASE64_STANDARD.encode([&[Kind::Plain.number()], &key.0[..]].concat());
        format!("{}+{id:08x}+{key}", self.0)
    }
}

/// What a log says of itself: so many entries, and the hash of all.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checkpoint {
    /// Which log.
    pub origin: Origin,
    /// How many entries.
    pub size: u64,
    /// The hash of all.
    pub root: Hash,
    /// Of which week it is the publication; other logs say no week.
    pub week: Option<Week>,
}

/// Why a note is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
pub enum NoNote {
    /// Not a note.
    #[error("no signed note")]
    Form,
    /// The text is no checkpoint.
    #[error("no checkpoint")]
    Checkpoint,
    /// Of another log.
    #[error("of another log")]
    Origin,
    /// The log's own signature is missing or not good.
    #[error("not signed by the log")]
    Signature,
    /// Too few witnesses have signed.
    #[error("too few witnesses")]
    Witnesses,
    /// It is not the list that was seen before, with more behind it.
    #[error("not a continuation of what was seen before")]
    Rewritten,
}

impl NoNote {
    /// The name of the reason: the same in every release and every implementation.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Form => "note-form",
            Self::Checkpoint => "note-checkpoint",
            Self::Origin => "note-origin",
            Self::Signature => "note-signature",
            Self::Witnesses => "note-witnesses",
            Self::Rewritten => "note-rewritten",
        }
    }
}

impl Checkpoint {
    fn text(&self) -> String {
        let Self { origin, size, root, week } = self;
        let root = BASE64_STANDARD.encode(root);
        let week = week.map_or(String::new(), |week| format!("week {}\n", week.first_day().get()));
        format!("{}\n{size}\n{root}\n{week}", origin.as_str())
    }

    /// The checkpoint as a note, signed by its log.
    #[must_use]
    pub fn sign(&self, origin: &Origin, key: &SigningKey) -> Note {
        let text = self.text();
        let signature = key.sign_bytes(text.as_bytes());
        let id = origin.key_id(Kind::Plain, key.public());
        let bytes = [&id[..], &signature].concat();
        Note { text, signatures: vec![(origin.clone(), bytes)] }
    }

    /// Reads a text, if it is exactly what a log would have written.
    fn read(text: &str) -> Result<Self, NoNote> {
        let mut lines = text.lines();
        let mut next = || lines.next().ok_or(NoNote::Checkpoint);
        let origin = Origin::new(next()?).ok_or(NoNote::Checkpoint)?;
        let size = next()?.parse().map_err(|_| NoNote::Checkpoint)?;
        let root = BASE64_STANDARD.decode(next()?).map_err(|_| NoNote::Checkpoint)?;
        let root = root.try_into().map_err(|_| NoNote::Checkpoint)?;
        let week = lines.next().and_then(|line| line.strip_prefix("week ")?.parse().ok());
        let week = week.and_then(|day| Week::new(Day::new(day).ok()?).ok());
        let checkpoint = Self { origin, size, root, week };
        if checkpoint.text() == text { Ok(checkpoint) } else { Err(NoNote::Checkpoint) }
    }

    /// Its size and its root.
    #[must_use]
    pub fn head(&self) -> Head {
        Head { size: self.size, root: self.root }
    }
}

/// A text with signatures.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    text: String,
    /// Who, and the id of their key with what they signed.
    signatures: Vec<(Origin, Vec<u8>)>,
}

impl Note {
    /// Reads a note, without asking whether its signatures are good.
    ///
    /// # Errors
    ///
    /// [`NoNote::Form`].
    pub fn read(note: &str) -> Result<Self, NoNote> {
        let is_plain = note.chars().all(|letter| letter == '\n' || !letter.is_control());
        if note.len() > NOTE_BYTES_MAX || !is_plain {
            return Err(NoNote::Form);
        }
        let (text, signatures) = note.rsplit_once("\n\n").ok_or(NoNote::Form)?;
        let signatures = signatures.strip_suffix('\n').ok_or(NoNote::Form)?;
        let signature = |line: &str| {
            let (name, signature) = line.strip_prefix(DASH)?.split_once(' ')?;
            let bytes = BASE64_STANDARD.decode(signature).ok().filter(|bytes| bytes.len() > 4)?;
            Some((Origin::new(name)?, bytes))
        };
        let signatures: Option<Vec<_>> = signatures.split('\n').map(signature).collect();
        let signatures =
            signatures.filter(|all| all.len() <= SIGNATURES_MAX).ok_or(NoNote::Form)?;
        Ok(Self { text: format!("{text}\n"), signatures })
    }

    /// The whole note.
    #[must_use]
    pub fn text(&self) -> String {
        let mut whole = format!("{}\n", self.text);
        for (name, bytes) in &self.signatures {
            whole.extend([
                DASH,
                name.as_str(),
                " ",
                &BASE64_STANDARD.encode(bytes),
                "
",
            ]);
        }
        whole
    }

    /// What it says, whoever signed it.
    ///
    /// # Errors
    ///
    /// [`NoNote::Checkpoint`].
    pub fn checkpoint(&self) -> Result<Checkpoint, NoNote> {
        Checkpoint::read(&self.text)
    }

    /// What follows the key's id, of each signature by this key.
    fn by(&self, name: &Origin, kind: Kind, key: PublicKey) -> impl Iterator<Item = &[u8]> {
        let id = name.key_id(kind, key);
        let by = self
            .signatures
            .iter()
            .filter(move |(who, bytes)| who == name && bytes.starts_with(&id));
        by.map(|(_, bytes)| &bytes[4..])
    }

    fn is_signed(&self, name: &Origin, key: PublicKey) -> bool {
        self.by(name, Kind::Plain, key).any(|signature| {
            let signature = signature.try_into();
            signature.is_ok_and(|signature| is_signed(key, self.text.as_bytes(), signature))
        })
    }

    /// When a witness signed it, in seconds since 1970; `None` if it did not.
    fn witnessed(&self, name: &Origin, key: PublicKey) -> Option<u64> {
        self.by(name, Kind::Witness, key).find_map(|bytes| {
            let (time, signature) = bytes.split_first_chunk::<8>()?;
            let time = u64::from_be_bytes(*time);
            let signature = signature.try_into().ok()?;
            is_signed(key, witnessed_text(&self.text, time).as_bytes(), signature).then_some(time)
        })
    }
}

/// What a witness signs.
fn witnessed_text(text: &str, time: u64) -> String {
    format!("cosignature/v1\ntime {time}\n{text}")
}

/// Whoever watches a log, and signs only what continues what it saw.
#[derive(Debug)]
pub struct Witness {
    name: Origin,
    key: SigningKey,
    log: (Origin, PublicKey),
    seen: Head,
}

impl Witness {
    /// A witness that has seen the log at `seen`; of one it never saw, the empty list.
    #[must_use]
    pub fn new(name: Origin, key: SigningKey, log: (Origin, PublicKey), seen: Head) -> Self {
        Self { name, key, log, seen }
    }

    /// What it saw last; kept by whoever runs it before the signature leaves.
    #[must_use]
    pub fn seen(&self) -> Head {
        self.seen
    }

    /// Signs a checkpoint that continues what was seen, at a time in seconds since 1970.
    ///
    /// # Errors
    ///
    /// [`NoNote`]; nothing is remembered then.
    pub fn cosign(&mut self, note: &Note, path: &[Hash], time: u64) -> Result<Note, NoNote> {
        let (origin, key) = &self.log;
        let checkpoint = note.checkpoint()?;
        if checkpoint.origin != *origin {
            return Err(NoNote::Origin);
        }
        if !note.is_signed(origin, *key) {
            return Err(NoNote::Signature);
        }
        if !is_continued(self.seen, checkpoint.head(), path) {
            return Err(NoNote::Rewritten);
        }
        self.seen = checkpoint.head();
        let signature = self.key.sign_bytes(witnessed_text(&note.text, time).as_bytes());
        let id = self.name.key_id(Kind::Witness, self.key.public());
        let bytes = [&id[..], &time.to_be_bytes(), &signature].concat();
        let mut note = note.clone();
        note.signatures.push((self.name.clone(), bytes));
        Ok(note)
    }
}

/// Whose signatures a reader asks for.
#[derive(Debug, Clone)]
pub struct Policy {
    /// The log, and its key.
    pub log: (Origin, PublicKey),
    /// Who may witness.
    pub witnesses: Vec<(Origin, PublicKey)>,
    /// How many of them have to.
    pub quorum: usize,
}

impl Policy {
    /// Asks a note for them.
    ///
    /// # Errors
    ///
    /// [`NoNote`].
    pub fn check(&self, note: &Note) -> Result<Checkpoint, NoNote> {
        let (origin, key) = &self.log;
        let checkpoint = note.checkpoint()?;
        if checkpoint.origin != *origin {
            return Err(NoNote::Origin);
        }
        if !note.is_signed(origin, *key) {
            return Err(NoNote::Signature);
        }
        let have_signed = |(name, key): &&(Origin, PublicKey)| note.witnessed(name, *key).is_some();
        if self.witnesses.iter().filter(have_signed).count() < self.quorum {
            return Err(NoNote::Witnesses);
        }
        Ok(checkpoint)
    }
}

//! Why the door stays shut: each reason with a key, for which the locales have a sentence. None of
//! them says whether a name exists.

use crate::fault::Fault;

/// The door stays shut.
#[derive(Debug, thiserror::Error)]
pub enum NotIn {
    /// The name, the passphrase, the code or the passkey is wrong; which of them is not said.
    #[error("that was not right")]
    Wrong,
    /// Too many wrong tries: wait so many seconds. Nobody is ever locked out for good.
    #[error("wait {0} seconds")]
    Wait(u32),
    /// It was right once, and its time is over.
    #[error("its time is over")]
    Expired,
    /// There is no such invite, or somebody has taken it or taken it back.
    #[error("there is no such invite any more")]
    Gone,
    /// There is no such session, or it has ended.
    #[error("nobody is signed in")]
    NoSession,
    /// The person has to show once more who they are.
    #[error("sign in once more")]
    NotFresh,
    /// The passphrase has too few characters.
    #[error("the passphrase is too short")]
    TooShort,
    /// The passphrase, name or label is longer than we keep.
    #[error("that is too long")]
    TooLong,
    /// The passphrase is one of the first that anybody would guess.
    #[error("the passphrase is too easily guessed")]
    TooCommon,
    /// The name to sign in with is too short or has signs that are not seen.
    #[error("the name cannot be used")]
    NameUnfit,
    /// Somebody signs in with this name already.
    #[error("the name is taken")]
    NameTaken,
    /// A passkey needs a label that can be read.
    #[error("the label cannot be used")]
    LabelUnfit,
    /// There is a passphrase already; it is changed with the present one.
    #[error("the present passphrase is needed")]
    CurrentNeeded,
    /// Demo invites work only where the key lies bare and nothing is to be protected.
    #[error("only in a demo centre")]
    DemoOnly,
    /// It is the last way in this member has.
    #[error("this is the last way in")]
    LastWay,
    /// There are as many as there may be.
    #[error("there are too many")]
    TooMany,
    /// The passkey's counter went back: it may have been copied, and does not open any more.
    #[error("the passkey may have been copied")]
    Suspicious,
    /// The machine could not.
    #[error(transparent)]
    Fault(#[from] Fault),
}

impl NotIn {
    /// The key of its sentence.
    #[must_use]
    pub fn key(&self) -> &'static str {
        match self {
            Self::Wrong => "door-wrong",
            Self::Wait(_) => "door-wait",
            Self::Expired => "door-expired",
            Self::Gone => "door-gone",
            Self::NoSession => "door-no-session",
            Self::NotFresh => "door-not-fresh",
            Self::TooShort => "door-too-short",
            Self::TooLong => "door-too-long",
            Self::TooCommon => "door-too-common",
            Self::NameUnfit => "door-name-unfit",
            Self::NameTaken => "door-name-taken",
            Self::LabelUnfit => "door-label-unfit",
            Self::CurrentNeeded => "door-current-needed",
            Self::DemoOnly => "door-demo-only",
            Self::LastWay => "door-last-way",
            Self::TooMany => "door-too-many",
            Self::Suspicious => "door-suspicious",
            Self::Fault(_) => "door-fault",
        }
    }
}

impl From<rusqlite::Error> for NotIn {
    fn from(error: rusqlite::Error) -> Self {
        Self::Fault(error.into())
    }
}

//! The door: who gets in. Invites, passkeys, passphrases with codes, sessions, phones, waiting after wrong
//! tries, and a log of what happened here.
//!
//! It has a file of its own, `door.db`, sealed by a key made from the vault's. A seized file, even
//! opened, gives no secret that opens the door: sessions, invites and recovery codes are kept as
//! hashes, sign-in names as keyed marks. It knows members by number; what they are called is the
//! vault's. It stores no address and no browser's fingerprint.
//!
//! It must not know pages, roles or goods: who may do what is [`busel_domain::policy`]'s. The time
//! and all own secrets come from [`Outside`] (law L6). One thing does not: the challenges of
//! passkeys are thrown by the crate that checks them.
//!
//! Three proofs carry what was checked, so that a page cannot forget to:
//!
//! - [`Admitted`]: somebody showed who they are; only [`Door::begin_session`] and
//!   [`Door::freshen`] take it.
//! - [`SessionToken`] → [`Session`]: the browser that stays in.
//! - [`ThresholdToken`] → [`Threshold`]: an invite was taken, and a way in has still to be made. It
//!   opens nothing else.

use std::sync::{Arc, Mutex, PoisonError};

use busel_domain::ids::ActorId;
use busel_domain::time::Moment;
use rusqlite::{Connection, TransactionBehavior};
use zeroize::Zeroizing;

use crate::fault::Fault;
use crate::home::Home;
use crate::outside::Outside;

mod ceremony;
mod code;
mod delay;
mod invite;
mod label;
mod log;
mod name;
mod not_in;
mod passkey;
mod passphrase;
mod phone;
mod recovery;
mod refused;
mod sealed;
mod secret;
mod session;
mod sign_in;
mod store;
mod stretch;
mod ways;
mod words;

pub use invite::{
    INVITE_SECONDS, Invite, InviteId, NewInvite, Purpose, THRESHOLD_SECONDS, Taken, Threshold,
};
pub use label::Label;
pub use log::{Entry, PART_MAX, What};
pub use not_in::NotIn;
pub use passkey::{PasskeyId, Site};
pub use passphrase::{CodeSetup, PASSPHRASE_BYTES_MAX, PASSPHRASE_LENGTH_MIN, Passphrase};
pub use phone::{NewPhone, PHONE_HOURS_MAX, Phone, PhoneId, PhoneKey, Said};
pub use recovery::RECOVERY_COUNT;
pub use sealed::PhonePair;
pub use secret::{
    CeremonyId, InviteSecret, LinkSecret, PhoneSecret, ReadingToken, SecretText, SessionToken,
    ThresholdToken,
};
pub use session::{FRESH_SECONDS, How, Limits, Session, SessionId};
pub use ways::{PasskeyLine, Ways};
pub use words::six_words;

/// Microseconds in a second.
const SECOND: i64 = 1_000_000;

/// A clock may be set back by so much without ending what has begun.
const CLOCK_BACK_MAX: i64 = 300 * SECOND;

/// The door of a centre, open for asking. Copies share one store.
#[derive(Clone)]
pub struct Door {
    inner: Arc<Inner>,
}

impl std::fmt::Debug for Door {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Door(•••)")
    }
}

/// Somebody has shown who they are, just now. It cannot be made outside the door, nor kept.
#[derive(Debug)]
pub struct Admitted {
    member: ActorId,
    how: How,
    /// What its holder calls the passkey that was used; empty for all other ways.
    passkey: String,
}

impl Admitted {
    fn new(member: ActorId, how: How) -> Self {
        Self { member, how, passkey: String::new() }
    }

    fn by_passkey(db: &Connection, member: ActorId, id: PasskeyId) -> Result<Self, NotIn> {
        let label = "select label from passkey where id = ?1";
        let passkey = db.prepare_cached(label)?.query_row([id.0], |row| row.get(0))?;
        Ok(Self { member, how: How::Passkey, passkey })
    }

    /// Who.
    #[must_use]
    pub fn member(&self) -> ActorId {
        self.member
    }

    /// How they showed it.
    #[must_use]
    pub fn how(&self) -> How {
        self.how
    }
}

/// By what right somebody makes or removes a way in.
#[derive(Debug, Clone)]
pub enum By {
    /// An invite that was taken.
    Threshold(ThresholdToken),
    /// A session that is fresh: its member showed who they are within five minutes.
    Session(SessionToken),
}

/// The door's keys, each for one purpose.
struct DoorKeys {
    names: Zeroizing<[u8; 32]>,
    codes: Zeroizing<[u8; 32]>,
    forms: Zeroizing<[u8; 32]>,
    records: sealed::SealKey,
}

struct Inner {
    db: Mutex<Connection>,
    outside: Outside,
    keys: DoorKeys,
    key_is_bare: bool,
    stretcher: stretch::Stretcher,
    waiting: ceremony::Waiting,
    decoy: sign_in::Decoy,
    strangers: log::Strangers,
    site: Mutex<Arc<passkey::Checker>>,
    /// What is known of phones, as the store has it: read anew after whatever was written there.
    phones: Mutex<Vec<Phone>>,
}

impl Door {
    /// Opens the door of a centre, and makes its file where there is none yet. Passkeys are for
    /// this machine alone until [`at`](Self::at) says where else.
    ///
    /// # Errors
    ///
    /// If the key does not fit, a newer program wrote the file, or what the disk said.
    pub fn open(home: &Home, outside: Outside) -> Result<Self, Fault> {
        Self::open_stretching(home, outside, stretch::Cost::REAL)
    }

    /// The same with passphrases that cost next to nothing, to measure what else signing in takes.
    /// Only where the key lies bare and nothing is to be protected.
    ///
    /// # Errors
    ///
    /// [`NotIn::DemoOnly`] where the key is wrapped; what [`open`](Self::open) says.
    pub fn open_cheaply(home: &Home, outside: Outside) -> Result<Self, NotIn> {
        if !home.key_is_bare() {
            return Err(NotIn::DemoOnly);
        }
        Ok(Self::open_stretching(home, outside, stretch::Cost::NEXT_TO_NOTHING)?)
    }

    fn open_stretching(home: &Home, outside: Outside, cost: stretch::Cost) -> Result<Self, Fault> {
        let keys = home.keys();
        let db = store::open(&home.door(), &keys.derive("door"))?;
        let keys = DoorKeys {
            names: keys.derive("door names"),
            codes: keys.derive("door codes"),
            forms: keys.derive("door forms"),
            records: sealed::SealKey::of(&keys.derive("door phone records")),
        };
        let site = passkey::Checker::new(&Site::this_machine())?;
        let decoy = sign_in::Decoy::new(&outside, &keys.codes, cost);
        let inner = Inner {
            decoy,
            phones: Mutex::new(phone::all(&db)?),
            strangers: log::Strangers::default(),
            db: Mutex::new(db),
            stretcher: stretch::Stretcher::new(cost),
            waiting: ceremony::Waiting::default(),
            site: Mutex::new(Arc::new(site)),
            key_is_bare: home.key_is_bare(),
            outside,
            keys,
        };
        Ok(Self { inner: Arc::new(inner) })
    }

    /// Says at which address people meet the centre; passkeys are bound to it.
    ///
    /// # Errors
    ///
    /// [`Fault::DoorSite`] if a browser could not bind a passkey to it.
    pub fn at(self, site: &Site) -> Result<Self, Fault> {
        let checker = Arc::new(passkey::Checker::new(site)?);
        *self.inner.site.lock().unwrap_or_else(PoisonError::into_inner) = checker;
        Ok(self)
    }

    /// Does work on the store, away from the threads that answer. What it wrote is kept together or
    /// not at all: a fault undoes it; a refusal does not, because it may have counted a wrong try.
    async fn with<T, W>(&self, work: W) -> Result<T, NotIn>
    where
        T: Send + 'static,
        W: FnOnce(&Inner, &Connection) -> Result<T, NotIn> + Send + 'static,
    {
        let inner = Arc::clone(&self.inner);
        let done = tokio::task::spawn_blocking(move || {
            let mut db = inner.db.lock().unwrap_or_else(PoisonError::into_inner);
            let before = db.total_changes();
            let answer = {
                let tx = db.transaction_with_behavior(TransactionBehavior::Immediate)?;
                let answer = work(&inner, &tx);
                if !matches!(answer, Err(NotIn::Fault(_))) {
                    tx.commit()?;
                }
                answer
            };
            if db.total_changes() != before {
                // Whatever was written: a phone that was cut off is heard no more, whoever cut it off.
                let known = phone::all(&db)?;
                *inner.phones.lock().unwrap_or_else(PoisonError::into_inner) = known;
            }
            answer
        });
        done.await.unwrap_or(Err(NotIn::Fault(Fault::Stopping)))
    }
}

impl Inner {
    fn now(&self) -> Moment {
        self.outside.now()
    }

    fn site(&self) -> Arc<passkey::Checker> {
        Arc::clone(&self.site.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

/// So many seconds later.
fn later(moment: Moment, seconds: i64) -> Moment {
    Moment(moment.0.saturating_add(seconds.saturating_mul(SECOND)))
}

#[cfg(test)]
mod tests;

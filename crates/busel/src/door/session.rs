//! Sessions: a browser that stays in for a while. The browser carries 256 random bits, the store
//! keeps their hash; every change of what a session may do gives it new ones.

use busel_domain::ids::ActorId;
use busel_domain::time::Moment;
use rusqlite::params;

use super::log::{What, note};
use super::secret::{SecretText, hex, mark, same};
use super::{Admitted, CLOCK_BACK_MAX, Door, NotIn, SECOND, SessionToken, later};
use kept::{end, of_member, sweep};

mod kept;

pub(super) use kept::{end_all, find, give_new_token};

/// For so many seconds after showing who they are, somebody may do what is sensitive.
pub const FRESH_SECONDS: u32 = 300;

/// The last use is written at most once in so many seconds, so that reading pages writes little; a
/// session may therefore end this much before its idle time.
const USE_WRITTEN_SECONDS: i64 = 60;

/// A member has at most so many sessions; one more ends the one unused for longest.
const SESSIONS_MAX: u32 = 20;

/// How somebody showed who they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum How {
    /// With a passkey that checked its holder.
    Passkey,
    /// With a passphrase and a code from an app, or a recovery code.
    PassphraseAndCode,
    /// By a link of a demo centre, where nothing is to be protected.
    Demo,
}

impl How {
    fn number(self) -> i64 {
        match self {
            Self::Passkey => 1,
            Self::PassphraseAndCode => 2,
            Self::Demo => 3,
        }
    }

    fn of(number: i64) -> rusqlite::Result<Self> {
        match number {
            1 => Ok(Self::Passkey),
            2 => Ok(Self::PassphraseAndCode),
            3 => Ok(Self::Demo),
            other => Err(rusqlite::Error::IntegralValueOutOfRange(3, other)),
        }
    }
}

/// How long a session lasts, by how much its member may do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Seconds without use after which it ends.
    pub idle_seconds: u32,
    /// Seconds after which it ends in any case.
    pub whole_seconds: u32,
}

impl Limits {
    /// For administrators: 10 minutes without use, 2 hours in all.
    pub const ADMIN: Self = Self { idle_seconds: 600, whole_seconds: 7_200 };
    /// For coordinators: 30 minutes without use, 12 hours in all.
    pub const COORDINATOR: Self = Self { idle_seconds: 1_800, whole_seconds: 43_200 };
    /// For everybody else: 2 hours without use, 12 hours in all.
    pub const OTHERS: Self = Self { idle_seconds: 7_200, whole_seconds: 43_200 };
}

/// Names a session without opening it: for lists and for ending it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SessionId(pub i64);

/// A session, as it stands now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    /// Its number.
    pub id: SessionId,
    /// Whose it is.
    pub member: ActorId,
    /// How they signed in.
    pub how: How,
    /// When they did.
    pub made: Moment,
    /// When it was last used, to the minute.
    pub used: Moment,
    /// Until when sensitive things may be done without signing in once more.
    pub fresh_until: Moment,
    /// How long it lasts.
    pub limits: Limits,
    /// What its holder calls the device; may be empty.
    pub device: String,
}

impl Session {
    /// Whether sensitive things may be done at this moment. In a demo there are none.
    #[must_use]
    pub fn is_fresh(&self, now: Moment) -> bool {
        self.how == How::Demo
            || (now < self.fresh_until && now.0 >= self.fresh_until.0 - 2 * CLOCK_BACK_MAX)
    }

    /// Whether it is over. A clock set back by hours ends it too: else it would never grow old.
    fn is_over(&self, now: Moment) -> bool {
        now >= later(self.used, self.limits.idle_seconds.into())
            || now >= later(self.made, self.limits.whole_seconds.into())
            || now.0 < self.made.0 - CLOCK_BACK_MAX
    }
}

impl Door {
    /// Begins a session for somebody who has just shown who they are. A device that is not named is
    /// called as the passkey that was used. Whatever token the browser brought along before is not
    /// looked at.
    ///
    /// # Errors
    ///
    /// What the disk said.
    pub async fn begin_session(
        &self,
        admitted: Admitted,
        limits: Limits,
        device: &str,
    ) -> Result<(SessionToken, Session), NotIn> {
        let named = if device.trim().is_empty() { &admitted.passkey } else { device };
        let device = super::label::tidied(named);
        self.with(move |inner, db| {
            sweep(inner, db)?;
            let others = of_member(db, admitted.member)?;
            for one_too_many in others.iter().skip(SESSIONS_MAX as usize - 1) {
                end(inner, db, one_too_many, What::SessionEnded)?;
            }
            let now = inner.now();
            let token = SessionToken::new(&inner.outside);
            let fresh_until = later(now, FRESH_SECONDS.into());
            db.prepare_cached(
                "insert into session (token_hash, member, how, made, used, fresh_until,
                 idle_seconds, whole_seconds, device) values (?1, ?2, ?3, ?4, ?4, ?5, ?6, ?7, ?8)",
            )?
            .execute(params![
                token.hash(),
                admitted.member.0,
                admitted.how.number(),
                now.0,
                fresh_until.0,
                limits.idle_seconds,
                limits.whole_seconds,
                device
            ])?;
            note(db, now, Some(admitted.member), What::SignedIn(admitted.how))?;
            let session = find(inner, db, &token)?;
            Ok((token, session))
        })
        .await
    }

    /// The session of a token, and marks it as used.
    ///
    /// # Errors
    ///
    /// [`NotIn::NoSession`] if there is none or it is over.
    pub async fn session(&self, token: &SessionToken) -> Result<Session, NotIn> {
        let token = token.clone();
        self.with(move |inner, db| {
            let mut session = find(inner, db, &token)?;
            let now = inner.now();
            if now.0 - session.used.0 >= USE_WRITTEN_SECONDS * SECOND {
                db.prepare_cached("update session set used = ?1 where id = ?2")?
                    .execute(params![now.0, session.id.0])?;
                session.used = now;
            }
            Ok(session)
        })
        .await
    }

    /// Gives a session a new token and limits, because what it may do has changed. It does not
    /// become younger.
    ///
    /// # Errors
    ///
    /// [`NotIn::NoSession`] if there is none or it is over.
    pub async fn renew(
        &self,
        token: &SessionToken,
        limits: Limits,
    ) -> Result<(SessionToken, Session), NotIn> {
        let token = token.clone();
        self.with(move |inner, db| {
            let mut session = find(inner, db, &token)?;
            session.limits = limits;
            session.used = inner.now();
            Ok((give_new_token(inner, db, &session)?, session))
        })
        .await
    }

    /// Makes a session fresh, because its member has just shown once more who they are; it gets a
    /// new token and does not become younger.
    ///
    /// # Errors
    ///
    /// [`NotIn::NoSession`] if there is none or it is over; [`NotIn::Wrong`] if it was somebody else
    /// who showed.
    pub async fn freshen(
        &self,
        token: &SessionToken,
        admitted: Admitted,
    ) -> Result<(SessionToken, Session), NotIn> {
        let token = token.clone();
        self.with(move |inner, db| {
            let mut session = find(inner, db, &token)?;
            let now = inner.now();
            if session.member != admitted.member {
                note(db, now, Some(session.member), What::WrongSignIn)?;
                return Err(NotIn::Wrong);
            }
            session.used = now;
            session.how = admitted.how;
            session.fresh_until = later(now, FRESH_SECONDS.into());
            note(db, now, Some(session.member), What::SignedIn(admitted.how))?;
            Ok((give_new_token(inner, db, &session)?, session))
        })
        .await
    }

    /// Signs out. A token of no session is as good as signed out.
    ///
    /// # Errors
    ///
    /// What the disk said.
    pub async fn sign_out(&self, token: &SessionToken) -> Result<(), NotIn> {
        let token = token.clone();
        self.with(move |inner, db| match find(inner, db, &token) {
            Ok(session) => end(inner, db, &session, What::SignedOut),
            Err(NotIn::NoSession) => Ok(()),
            Err(other) => Err(other),
        })
        .await
    }

    /// A member's sessions, the one used last first.
    ///
    /// # Errors
    ///
    /// What the disk said.
    pub async fn sessions(&self, member: ActorId) -> Result<Vec<Session>, NotIn> {
        self.with(move |inner, db| {
            sweep(inner, db)?;
            of_member(db, member)
        })
        .await
    }

    /// Ends one session of a member.
    ///
    /// # Errors
    ///
    /// [`NotIn::NoSession`] if this member has no such session.
    pub async fn end_session(&self, member: ActorId, id: SessionId) -> Result<(), NotIn> {
        self.with(move |inner, db| {
            let sessions = of_member(db, member)?;
            let found = sessions.iter().find(|session| session.id == id);
            end(inner, db, found.ok_or(NotIn::NoSession)?, What::SessionEnded)
        })
        .await
    }

    /// Ends all sessions of a member, except the one named, and says how many.
    ///
    /// # Errors
    ///
    /// What the disk said.
    pub async fn end_sessions(
        &self,
        member: ActorId,
        except: Option<SessionId>,
    ) -> Result<u32, NotIn> {
        self.with(move |inner, db| end_all(inner, db, member, except)).await
    }

    /// Ends every session, every taken invite that waits for a way in, and everything half done: the
    /// first step of sealing a centre. Says how many sessions.
    ///
    /// # Errors
    ///
    /// What the disk said.
    pub async fn seal(&self, by: Option<ActorId>) -> Result<usize, NotIn> {
        self.inner.waiting.clear();
        self.with(move |inner, db| {
            let count = db.execute("delete from session", [])?;
            db.execute("delete from threshold", [])?;
            note(db, inner.now(), by, What::Sealed)?;
            Ok(count)
        })
        .await
    }

    /// The token that every form of a session carries, so that a foreign page cannot post it.
    #[must_use]
    pub fn form_token(&self, token: &SessionToken) -> SecretText {
        let mark = mark(&self.inner.keys.forms, &[&token.hash()]);
        SecretText::new(hex(&mark).to_string())
    }

    /// Whether a form carried the token of its session.
    #[must_use]
    pub fn form_token_fits(&self, token: &SessionToken, posted: &str) -> bool {
        same(self.form_token(token).text().as_bytes(), posted.as_bytes())
    }
}

//! A member's ways in: making them, listing them, taking them away.

use busel_domain::ids::ActorId;
use busel_domain::time::Moment;
use rusqlite::{Connection, params};

use super::ceremony::Setting;
use super::code::CodeSecret;
use super::invite::{Purpose, threshold};
use super::log::{What, note};
use super::name::{self, mark_of};
use super::passkey::PasskeyId;
use super::passphrase::{CodeSetup, Passphrase};
use super::secret::SecretText;
use super::session::{How, end_all, find};
use super::sign_in::{kept_of, kept_under};
use super::{Admitted, By, Door, Inner, NotIn, SessionToken, ThresholdToken, recovery};

/// A member's ways in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ways {
    /// Whether they have a passphrase with a code.
    pub has_passphrase: bool,
    /// Recovery codes not used yet.
    pub recovery_left: u32,
    /// Their passkeys, the oldest first.
    pub passkeys: Vec<PasskeyLine>,
}

impl Ways {
    /// Whether there is a way in at all.
    #[must_use]
    pub fn is_any(&self) -> bool {
        self.count() > 0
    }

    fn count(&self) -> usize {
        let sound = self.passkeys.iter().filter(|passkey| !passkey.is_suspicious).count();
        sound + usize::from(self.has_passphrase)
    }
}

/// A passkey, as its holder sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PasskeyLine {
    /// Its number.
    pub id: PasskeyId,
    /// What its holder calls it.
    pub label: String,
    /// Since when it is here.
    pub made: Moment,
    /// When it was last used.
    pub used: Option<Moment>,
    /// Whether it may have been copied; then it opens nothing.
    pub is_suspicious: bool,
}

/// By what right, looked up.
pub(super) struct Right {
    pub(super) member: ActorId,
    /// Under which key the half-done step waits.
    pub(super) key: [u8; 32],
    /// What the invite was for, if it is one.
    purpose: Option<Purpose>,
}

/// Whether a step that makes a way in begins or ends; only to begin one a session has to be fresh,
/// because installing an app may take longer than five minutes.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Step {
    Begins,
    Ends,
}

pub(super) fn right(inner: &Inner, db: &Connection, by: &By, step: Step) -> Result<Right, NotIn> {
    match by {
        By::Threshold(token) => {
            let found = threshold(inner, db, token)?;
            let purpose = Some(found.purpose);
            Ok(Right { member: found.member, key: token.hash(), purpose })
        }
        By::Session(token) => {
            let session = find(inner, db, token)?;
            if step == Step::Begins && !session.is_fresh(inner.now()) {
                return Err(NotIn::NotFresh);
            }
            Ok(Right { member: session.member, key: token.hash(), purpose: None })
        }
    }
}

/// Which way in was just made.
#[derive(Clone, Copy)]
pub(super) enum Made {
    Passkey(PasskeyId),
    Passphrase,
}

/// Closes a step: a threshold is left behind, and after a reset the ways before are void.
pub(super) fn close(
    inner: &Inner,
    db: &Connection,
    right: &Right,
    made: Made,
) -> Result<Option<Admitted>, NotIn> {
    let member = right.member;
    let Some(purpose) = right.purpose else { return Ok(None) };
    db.execute("delete from threshold where token_hash = ?1", [right.key])?;
    if purpose == Purpose::Reset {
        end_all(inner, db, member, None)?;
        let kept = match made {
            Made::Passkey(id) => {
                db.execute("delete from passphrase where member = ?1", [member.0])?;
                db.execute("delete from recovery where member = ?1", [member.0])?;
                id.0
            }
            Made::Passphrase => 0,
        };
        db.execute("delete from passkey where member = ?1 and id <> ?2", params![member.0, kept])?;
    }
    Ok(Some(match made {
        Made::Passkey(id) => Admitted::by_passkey(db, member, id)?,
        Made::Passphrase => Admitted::new(member, How::PassphraseAndCode),
    }))
}

fn ways(db: &Connection, member: ActorId) -> Result<Ways, NotIn> {
    let mut statement = db.prepare_cached(
        "select id, label, made, used, suspicious from passkey where member = ?1 order by id",
    )?;
    let passkeys = statement.query_map([member.0], |row| {
        Ok(PasskeyLine {
            id: PasskeyId(row.get(0)?),
            label: row.get(1)?,
            made: Moment(row.get(2)?),
            used: row.get::<_, Option<i64>>(3)?.map(Moment),
            is_suspicious: row.get(4)?,
        })
    })?;
    Ok(Ways {
        has_passphrase: kept_of(db, member)?.is_some(),
        recovery_left: recovery::left(db, member)?,
        passkeys: passkeys.collect::<Result<_, _>>()?,
    })
}

/// Writes what a code has confirmed.
fn write_set(inner: &Inner, db: &Connection, setting: &Setting, step: i64) -> Result<(), NotIn> {
    let member = setting.member;
    let sealed = setting.secret.seal(&inner.keys.codes, member.0, inner.outside.bytes());
    let Some((name, stretched)) = &setting.passphrase else {
        db.execute(
            "update passphrase set code_secret = ?1, code_step = ?2 where member = ?3",
            params![sealed, step, member.0],
        )?;
        return Ok(());
    };
    if kept_under(db, *name)?.is_some_and(|other| other.member != member) {
        return Err(NotIn::NameTaken);
    }
    db.execute("delete from passphrase where member = ?1", [member.0])?;
    db.execute(
        "insert into passphrase (member, name_mark, salt, memory_kib, passes, lanes,
         hash, code_secret, code_step, made) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
        params![
            member.0,
            name.0,
            stretched.salt,
            stretched.cost.memory_kib,
            stretched.cost.passes,
            stretched.cost.lanes,
            stretched.hash,
            sealed,
            step,
            inner.now().0
        ],
    )?;
    Ok(())
}

impl Door {
    /// Begins to set a passphrase: the answer is for an authenticator app, shown once, and nothing is
    /// kept before [`confirm_passphrase`](Self::confirm_passphrase). `centre` is what the app will
    /// call the entry; `context` are words everybody here knows.
    ///
    /// # Errors
    ///
    /// What [`By`] is not good for; [`NotIn::NameUnfit`], [`NotIn::NameTaken`], [`NotIn::TooShort`],
    /// [`NotIn::TooCommon`]; [`NotIn::CurrentNeeded`] if a signed-in member has one already.
    pub async fn begin_passphrase(
        &self,
        by: &By,
        name: &str,
        passphrase: Passphrase,
        centre: &str,
        context: &[&str],
    ) -> Result<CodeSetup, NotIn> {
        name::check(name)?;
        let plain = name::plain(name);
        passphrase.check(&[context, &[centre, plain.as_str()]].concat())?;
        let mark = mark_of(&self.inner.keys.names, name);
        let by = by.clone();
        let right = self.with(move |inner, db| {
            let right = right(inner, db, &by, Step::Begins)?;
            if right.purpose.is_none() && kept_of(db, right.member)?.is_some() {
                return Err(NotIn::CurrentNeeded);
            }
            if kept_under(db, mark)?.is_some_and(|other| other.member != right.member) {
                return Err(NotIn::NameTaken);
            }
            Ok(right)
        });
        let right = right.await?;
        let Inner { stretcher, outside, waiting, .. } = &*self.inner;
        let stretched = stretcher.stretch(passphrase, outside.bytes(), stretcher.cost()).await?;
        let secret = CodeSecret::new(outside);
        let setup = secret.setup(centre, &plain);
        let passphrase = Some((mark, stretched));
        let setting = Setting { member: right.member, passphrase, secret };
        waiting.setting().put(right.key, outside.now(), setting);
        Ok(setup)
    }

    /// Begins to set a code anew, for a new phone; [`confirm_passphrase`](Self::confirm_passphrase)
    /// ends it.
    ///
    /// # Errors
    ///
    /// [`NotIn::NoSession`], [`NotIn::NotFresh`]; [`NotIn::Gone`] if there is no passphrase it could
    /// belong to.
    pub async fn begin_new_code(
        &self,
        token: &SessionToken,
        name: &str,
        centre: &str,
    ) -> Result<CodeSetup, NotIn> {
        let by = By::Session(token.clone());
        let right = self.with(move |inner, db| {
            let right = right(inner, db, &by, Step::Begins)?;
            kept_of(db, right.member)?.ok_or(NotIn::Gone)?;
            Ok(right)
        });
        let right = right.await?;
        let Inner { outside, waiting, .. } = &*self.inner;
        let secret = CodeSecret::new(outside);
        let setup = secret.setup(centre, name);
        let setting = Setting { member: right.member, passphrase: None, secret };
        waiting.setting().put(right.key, outside.now(), setting);
        Ok(setup)
    }

    /// Sets the passphrase or the code that was begun, once the app shows a right code. Gives ten
    /// recovery codes, shown once, and at a threshold lets its holder in.
    ///
    /// # Errors
    ///
    /// What [`By`] is not good for; [`NotIn::Gone`] if nothing was begun or it took too long;
    /// [`NotIn::Wrong`] for the code, and it may be tried again; [`NotIn::NameTaken`] if somebody
    /// was quicker.
    pub async fn confirm_passphrase(
        &self,
        by: &By,
        code: &str,
    ) -> Result<(Option<Admitted>, Vec<SecretText>), NotIn> {
        let (by, code) = (by.clone(), code.to_owned());
        self.with(move |inner, db| {
            let right = right(inner, db, &by, Step::Ends)?;
            let now = inner.now();
            let setting = inner.waiting.setting().get(right.key, now).cloned();
            let setting = setting.filter(|setting| setting.member == right.member);
            let setting = setting.ok_or(NotIn::Gone)?;
            let step = setting.secret.step_of(&code, now, 0).ok_or(NotIn::Wrong)?;
            write_set(inner, db, &setting, step)?;
            let codes = recovery::make(inner, db, right.member)?;
            note(db, now, Some(right.member), What::PassphraseSet)?;
            let admitted = close(inner, db, &right, Made::Passphrase)?;
            inner.waiting.setting().take(right.key, now);
            Ok((admitted, codes))
        })
        .await
    }

    /// Makes ten new recovery codes, shown once; the ones before are void.
    ///
    /// # Errors
    ///
    /// [`NotIn::NoSession`], [`NotIn::NotFresh`]; [`NotIn::Gone`] if there is no passphrase.
    pub async fn new_recovery_codes(&self, token: &SessionToken) -> Result<Vec<SecretText>, NotIn> {
        let by = By::Session(token.clone());
        self.with(move |inner, db| {
            let right = right(inner, db, &by, Step::Begins)?;
            kept_of(db, right.member)?.ok_or(NotIn::Gone)?;
            let codes = recovery::make(inner, db, right.member)?;
            note(db, inner.now(), Some(right.member), What::RecoveryMade)?;
            Ok(codes)
        })
        .await
    }

    /// A member's ways in.
    ///
    /// # Errors
    ///
    /// What the disk said.
    pub async fn ways(&self, member: ActorId) -> Result<Ways, NotIn> {
        self.with(move |_, db| ways(db, member)).await
    }

    /// Whether any member has a way in: a new centre has none.
    ///
    /// # Errors
    ///
    /// What the disk said.
    pub async fn has_anybody(&self) -> Result<bool, NotIn> {
        self.with(|_, db| {
            Ok(db.query_row(
                "select exists (select 1 from passkey) or exists (select 1 from passphrase)",
                [],
                |row| row.get(0),
            )?)
        })
        .await
    }

    /// Removes one of one's own passkeys.
    ///
    /// # Errors
    ///
    /// [`NotIn::NoSession`], [`NotIn::NotFresh`]; [`NotIn::Gone`] if there is no such passkey;
    /// [`NotIn::LastWay`] if nothing else would be left.
    pub async fn remove_passkey(&self, token: &SessionToken, id: PasskeyId) -> Result<(), NotIn> {
        let by = By::Session(token.clone());
        self.with(move |inner, db| {
            let member = right(inner, db, &by, Step::Begins)?.member;
            let ways = ways(db, member)?;
            let mut passkeys = ways.passkeys.iter();
            let passkey = passkeys.find(|passkey| passkey.id == id).ok_or(NotIn::Gone)?;
            if !passkey.is_suspicious && ways.count() == 1 {
                return Err(NotIn::LastWay);
            }
            db.execute(
                "delete from passkey where id = ?1 and member = ?2",
                [id.0, i64::from(member.0)],
            )?;
            note(db, inner.now(), Some(member), What::PasskeyRemoved)
        })
        .await
    }

    /// Takes everything from a member: ways in, invites, sessions. For somebody who has left.
    ///
    /// # Errors
    ///
    /// What the disk said.
    pub async fn forget(&self, member: ActorId) -> Result<(), NotIn> {
        self.with(move |inner, db| {
            end_all(inner, db, member, None)?;
            for table in
                ["invite", "threshold", "passphrase", "recovery", "passkey", "handle", "phone"]
            {
                db.execute(&format!("delete from {table} where member = ?1"), [member.0])?;
            }
            note(db, inner.now(), Some(member), What::Forgotten)
        })
        .await
    }

    /// Leaves a threshold without having made a way in.
    ///
    /// # Errors
    ///
    /// What the disk said.
    pub async fn leave_threshold(&self, token: &ThresholdToken) -> Result<(), NotIn> {
        let key = token.hash();
        self.with(move |_, db| {
            db.execute("delete from threshold where token_hash = ?1", [key])?;
            Ok(())
        })
        .await
    }
}

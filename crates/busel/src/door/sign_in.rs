//! Signing in with a name, a passphrase and a code. Whatever is wrong, the answer is the same and
//! takes the same time: a name that does not exist is stretched, compared and written down like one
//! that does.

use busel_domain::ids::ActorId;
use rusqlite::{Connection, OptionalExtension, params};

use super::code::CodeSecret;
use super::delay::{self, Turn};
use super::log::{What, note, note_wrong};
use super::name::{NameMark, mark_of};
use super::passphrase::Passphrase;
use super::secret::same;
use super::session::{How, end_all, find, give_new_token};
use super::stretch::{Cost, Stretched};
use super::{Admitted, Door, Inner, NotIn, Session, SessionToken, name, recovery};
use crate::fault::Fault;
use crate::outside::Outside;

/// So many seconds somebody is asked to wait when too many sign in at once.
const CROWDED_SECONDS: u32 = 5;

/// What the store keeps of a passphrase and its code.
#[derive(Clone)]
pub(super) struct Kept {
    pub(super) member: ActorId,
    pub(super) name: NameMark,
    pub(super) stretched: Stretched,
    pub(super) code_secret: Vec<u8>,
    pub(super) code_step: i64,
}

/// Stands in for a name that does not exist: nothing that could be typed fits it.
pub(super) struct Decoy(Kept);

impl Decoy {
    pub(super) fn new(outside: &Outside, key: &[u8; 32], cost: Cost) -> Self {
        let member = ActorId(u32::MAX);
        let stretched = Stretched { cost, salt: outside.bytes(), hash: outside.bytes() };
        let secret = CodeSecret::new(outside);
        let code_secret = secret.seal(key, member.0, outside.bytes());
        let name = NameMark(outside.bytes());
        Self(Kept { member, name, stretched, code_secret, code_step: 0 })
    }
}

const COLUMNS: &str =
    "member, name_mark, memory_kib, passes, lanes, salt, hash, code_secret, code_step";

fn read(row: &rusqlite::Row<'_>) -> rusqlite::Result<Kept> {
    let cost = Cost { memory_kib: row.get(2)?, passes: row.get(3)?, lanes: row.get(4)? };
    Ok(Kept {
        member: ActorId(row.get(0)?),
        name: NameMark(row.get(1)?),
        stretched: Stretched { cost, salt: row.get(5)?, hash: row.get(6)? },
        code_secret: row.get(7)?,
        code_step: row.get(8)?,
    })
}

/// What is kept under a name.
pub(super) fn kept_under(db: &Connection, name: NameMark) -> Result<Option<Kept>, NotIn> {
    Ok(db
        .prepare_cached(&format!("select {COLUMNS} from passphrase where name_mark = ?1"))?
        .query_row([name.0], read)
        .optional()?)
}

/// What is kept of a member's passphrase.
pub(super) fn kept_of(db: &Connection, member: ActorId) -> Result<Option<Kept>, NotIn> {
    Ok(db
        .prepare_cached(&format!("select {COLUMNS} from passphrase where member = ?1"))?
        .query_row([member.0], read)
        .optional()?)
}

/// Counts a try at a name, or says how long it has to wait.
fn count_try(
    inner: &Inner,
    db: &Connection,
    name: NameMark,
    member: Option<ActorId>,
) -> Result<(), NotIn> {
    match delay::try_at(db, inner.now(), name)? {
        Turn::Now => Ok(()),
        Turn::Wait { seconds, is_first } => {
            if is_first {
                note(db, inner.now(), member, What::Delayed)?;
            }
            Err(NotIn::Wait(seconds))
        }
    }
}

/// The second look: the passphrase has been stretched, and the code is held against its secret.
fn admit(
    inner: &Inner,
    db: &Connection,
    name: NameMark,
    stretched: &Stretched,
    code: &str,
) -> Result<Admitted, NotIn> {
    // Read anew: the code's last step may have moved while the passphrase was being stretched, or
    // the passphrase may have been changed, and then the hash does not fit any more.
    let found = kept_under(db, name)?;
    let kept = found.as_ref().unwrap_or(&inner.decoy.0);
    let secret = CodeSecret::open(&inner.keys.codes, kept.member.0, &kept.code_secret)?;
    let step = secret.step_of(code, inner.now(), kept.code_step);
    let is_recovery = recovery::fits(db, kept.member, code)?;
    let fits = same(&stretched.hash, &kept.stretched.hash) && (step.is_some() || is_recovery);
    let member = found.as_ref().map(|kept| kept.member);
    let Some(member) = member.filter(|_| fits) else {
        // Written in both cases, so that the disk takes the same time for both.
        delay::touch(db, inner.now(), name)?;
        note_wrong(inner, db, member)?;
        return Err(NotIn::Wrong);
    };
    delay::forget(db, name)?;
    if let Some(step) = step {
        db.prepare_cached("update passphrase set code_step = ?1 where member = ?2")?
            .execute(params![step, member.0])?;
    } else {
        recovery::use_up(db, member, code)?;
        note(db, inner.now(), Some(member), What::RecoveryUsed)?;
    }
    Ok(Admitted::new(member, How::PassphraseAndCode))
}

impl Door {
    /// Signs in with a name, a passphrase and a code; a recovery code may stand in for the code.
    /// [`begin_session`](Self::begin_session) or [`freshen`](Self::freshen) take the answer.
    ///
    /// # Errors
    ///
    /// [`NotIn::Wrong`], whichever was wrong; [`NotIn::Wait`] after three wrong tries at a name, or
    /// when too many sign in at once.
    pub async fn sign_in(
        &self,
        name: &str,
        passphrase: Passphrase,
        code: &str,
    ) -> Result<Admitted, NotIn> {
        // Before the try is counted: nobody waits longer because others are many.
        if self.inner.stretcher.is_crowded() {
            return Err(NotIn::Wait(CROWDED_SECONDS));
        }
        let name = mark_of(&self.inner.keys.names, name);
        let before = self.with(move |inner, db| {
            let found = kept_under(db, name)?;
            count_try(inner, db, name, found.as_ref().map(|kept| kept.member))?;
            Ok(found.unwrap_or_else(|| inner.decoy.0.clone()).stretched)
        });
        let Stretched { cost, salt, .. } = before.await?;
        let stretched = self.inner.stretcher.stretch(passphrase, salt, cost).await?;
        let code = zeroize::Zeroizing::new(code.chars().take(64).collect::<String>());
        self.with(move |inner, db| admit(inner, db, name, &stretched, &code)).await
    }

    /// Changes a passphrase by the present one. The session gets a new token, and the member's other
    /// sessions end. `context` are words everybody here knows, such as the centre's name; the name to
    /// sign in with is typed once more, because it is not kept, and may not be in the passphrase.
    ///
    /// # Errors
    ///
    /// [`NotIn::NoSession`]; [`NotIn::TooShort`] or [`NotIn::TooCommon`] for the new one;
    /// [`NotIn::Wrong`] or [`NotIn::Wait`] for the present one.
    pub async fn change_passphrase(
        &self,
        token: &SessionToken,
        name: &str,
        current: Passphrase,
        new: Passphrase,
        context: &[&str],
    ) -> Result<(SessionToken, Session), NotIn> {
        let plain = name::plain(name);
        new.check(&[context, &[plain.as_str()]].concat())?;
        let mark = mark_of(&self.inner.keys.names, name);
        let first = token.clone();
        let before = self.with(move |inner, db| {
            let session = find(inner, db, &first)?;
            let kept = kept_of(db, session.member)?.ok_or(NotIn::Wrong)?;
            count_try(inner, db, kept.name, Some(session.member))?;
            Ok(kept)
        });
        let kept = before.await?;
        let Stretched { cost, salt, hash } = kept.stretched;
        let stretcher = &self.inner.stretcher;
        let tried = stretcher.stretch(current, salt, cost).await?;
        let fits = same(&tried.hash, &hash) && same(&mark.0, &kept.name.0);
        let salt = self.inner.outside.bytes();
        // A wrong present one is not worth a second hash.
        let changed =
            if fits { Some(stretcher.stretch(new, salt, stretcher.cost()).await?) } else { None };
        let token = token.clone();
        self.with(move |inner, db| {
            let mut session = find(inner, db, &token)?;
            let Some(changed) = changed else {
                note_wrong(inner, db, Some(session.member))?;
                return Err(NotIn::Wrong);
            };
            let rows = write_changed(db, session.member, &hash, &changed)?;
            if rows == 0 {
                // Somebody changed it meanwhile.
                return Err(NotIn::Wrong);
            }
            delay::forget(db, kept.name)?;
            end_all(inner, db, session.member, Some(session.id))?;
            note(db, inner.now(), Some(session.member), What::PassphraseChanged)?;
            session.used = inner.now();
            Ok((give_new_token(inner, db, &session)?, session))
        })
        .await
    }
}

fn write_changed(
    db: &Connection,
    member: ActorId,
    before: &[u8; 32],
    changed: &Stretched,
) -> Result<usize, NotIn> {
    let Stretched { cost, salt, hash } = changed;
    let rows = db
        .prepare_cached(
            "update passphrase set salt = ?1, hash = ?2, memory_kib = ?3, passes = ?4, lanes = ?5
             where member = ?6 and hash = ?7",
        )?
        .execute(params![salt, hash, cost.memory_kib, cost.passes, cost.lanes, member.0, before])
        .map_err(Fault::from)?;
    Ok(rows)
}

//! Invites: how somebody gets in for the first time, or again after losing every way in.
//!
//! The link carries 128 random bits, and mail programs and messengers open links on their own; so
//! looking at an invite changes nothing, and taking it needs a code of six digits too, which the
//! inviter says aloud. Wrong codes make the invite wait, they do not burn it. In the 48 hours it is
//! valid, whoever stole the link can try some 2,900 of a million codes.

use std::fmt::Write as _;

use busel_domain::ids::ActorId;
use busel_domain::time::Moment;
use rusqlite::{Connection, OptionalExtension, Row, params};

use super::delay::{FREE_AT_INVITE, seconds_after, seconds_until};
use super::log::{What, note};
use super::secret::{SecretText, below, mark, same};
use super::session::How;
use super::{Admitted, Door, Inner, InviteSecret, NotIn, SECOND, ThresholdToken, later};

/// An invite is valid for so many seconds: 48 hours.
pub const INVITE_SECONDS: i64 = 48 * 3_600;
/// Once an invite is taken, a way in has to be made within so many seconds: half an hour.
pub const THRESHOLD_SECONDS: i64 = 1_800;
/// An invite that is over is remembered for so many seconds, to say that it is over.
const REMEMBERED_SECONDS: i64 = 30 * 86_400;
/// At most so many invites wait at once.
const INVITES_MAX: i64 = 1_000;

/// What an invite is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Purpose {
    /// To make the first way in.
    Join,
    /// To make a new way in; the ones before stop working once it is made.
    Reset,
    /// To look around in a demo centre, without a way in.
    Demo,
}

impl Purpose {
    fn number(self) -> i64 {
        match self {
            Self::Join => 1,
            Self::Reset => 2,
            Self::Demo => 3,
        }
    }

    fn of(number: i64) -> rusqlite::Result<Self> {
        match number {
            1 => Ok(Self::Join),
            2 => Ok(Self::Reset),
            3 => Ok(Self::Demo),
            other => Err(rusqlite::Error::IntegralValueOutOfRange(2, other)),
        }
    }
}

/// Names an invite without being able to take it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct InviteId(pub i64);

/// An invite, as whoever has the link may see it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invite {
    /// Its number.
    pub id: InviteId,
    /// Who is invited.
    pub member: ActorId,
    /// What for.
    pub purpose: Purpose,
    /// Who invites.
    pub inviter: ActorId,
    /// Since when.
    pub made: Moment,
    /// Until when.
    pub ends: Moment,
}

/// A new invite, with what is shown once and never again.
#[derive(Debug)]
pub struct NewInvite {
    /// The invite.
    pub invite: Invite,
    /// For the link.
    pub secret: InviteSecret,
    /// Six digits for the inviter to say aloud, over another channel than the link. A demo has none.
    pub code: Option<SecretText>,
}

/// What taking an invite gives.
#[derive(Debug)]
pub enum Taken {
    /// A token to make a way in with.
    Threshold(ThresholdToken, Threshold),
    /// A demo needs none.
    Demo(Admitted),
}

/// Between the invite and the way in: an invite was taken, and a credential has still to be made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Threshold {
    /// Who stands here.
    pub member: ActorId,
    /// What the invite was for: [`Purpose::Join`] or [`Purpose::Reset`].
    pub purpose: Purpose,
    /// Until when.
    pub ends: Moment,
}

/// An invite with what only the store knows of it.
struct Kept {
    invite: Invite,
    code_mark: Option<Vec<u8>>,
    wrong: u32,
    opens: Moment,
}

const COLUMNS: &str = "id, member, purpose, inviter, made, ends, code_mark, wrong, opens";

fn read(row: &Row<'_>) -> rusqlite::Result<Kept> {
    let invite = Invite {
        id: InviteId(row.get(0)?),
        member: ActorId(row.get(1)?),
        purpose: Purpose::of(row.get(2)?)?,
        inviter: ActorId(row.get(3)?),
        made: Moment(row.get(4)?),
        ends: Moment(row.get(5)?),
    };
    let (code_mark, wrong, opens) = (row.get(6)?, row.get(7)?, Moment(row.get(8)?));
    Ok(Kept { invite, code_mark, wrong, opens })
}

fn find(inner: &Inner, db: &Connection, secret: &InviteSecret) -> Result<Kept, NotIn> {
    let kept = db
        .prepare_cached(&format!("select {COLUMNS} from invite where secret_hash = ?1"))?
        .query_row([secret.hash()], read)
        .optional()?
        .ok_or(NotIn::Gone)?;
    if inner.now() >= kept.invite.ends {
        return Err(NotIn::Expired);
    }
    Ok(kept)
}

fn code_mark(inner: &Inner, secret: &InviteSecret, code: &str) -> [u8; 32] {
    mark(&inner.keys.codes, &[b"invite", &secret.hash(), code.as_bytes()])
}

/// The digits of what was typed: people put gaps between them.
fn digits(typed: &str) -> String {
    typed.chars().filter(|letter| !letter.is_whitespace() && *letter != '-').take(16).collect()
}

/// Finds where a token stands; one that is over is forgotten.
pub(super) fn threshold(
    inner: &Inner,
    db: &Connection,
    token: &ThresholdToken,
) -> Result<Threshold, NotIn> {
    let found = db
        .prepare_cached("select member, purpose, ends from threshold where token_hash = ?1")?
        .query_row([token.hash()], |row| {
            let (member, purpose) = (ActorId(row.get(0)?), Purpose::of(row.get(1)?)?);
            Ok(Threshold { member, purpose, ends: Moment(row.get(2)?) })
        })
        .optional()?
        .ok_or(NotIn::Gone)?;
    if inner.now() >= found.ends {
        db.execute("delete from threshold where token_hash = ?1", [token.hash()])?;
        return Err(NotIn::Expired);
    }
    Ok(found)
}

impl Door {
    /// Invites a member. What is shown once is in the answer.
    ///
    /// # Errors
    ///
    /// [`NotIn::DemoOnly`] for a demo where the key is wrapped; [`NotIn::TooMany`] if a thousand
    /// invites wait.
    pub async fn invite(
        &self,
        member: ActorId,
        purpose: Purpose,
        inviter: ActorId,
    ) -> Result<NewInvite, NotIn> {
        self.with(move |inner, db| {
            if purpose == Purpose::Demo && !inner.key_is_bare {
                return Err(NotIn::DemoOnly);
            }
            let made = inner.now();
            db.execute(
                "delete from invite where ends < ?1",
                [made.0 - REMEMBERED_SECONDS * SECOND],
            )?;
            let waiting: i64 =
                db.query_row("select count(*) from invite where ends > ?1", [made.0], |row| {
                    row.get(0)
                })?;
            if waiting >= INVITES_MAX {
                return Err(NotIn::TooMany);
            }
            let secret = InviteSecret::new(&inner.outside);
            let code = (purpose != Purpose::Demo).then(|| {
                let mut code = String::with_capacity(6);
                write!(code, "{:06}", below(&inner.outside, 1_000_000))
                    .expect("a String takes everything");
                SecretText::new(code)
            });
            let code_mark = code.as_ref().map(|code| code_mark(inner, &secret, code.text()));
            let ends = later(made, INVITE_SECONDS);
            db.execute(
                "insert into invite (secret_hash, code_mark, member, purpose, inviter, made, ends)
                 values (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
                params![
                    secret.hash(),
                    code_mark,
                    member.0,
                    purpose.number(),
                    inviter.0,
                    made.0,
                    ends.0
                ],
            )?;
            let id = InviteId(db.last_insert_rowid());
            note(db, made, Some(member), What::InviteMade)?;
            let invite = Invite { id, member, purpose, inviter, made, ends };
            Ok(NewInvite { invite, secret, code })
        })
        .await
    }

    /// Looks at an invite; nothing changes.
    ///
    /// # Errors
    ///
    /// [`NotIn::Gone`] or [`NotIn::Expired`].
    pub async fn look(&self, secret: &InviteSecret) -> Result<Invite, NotIn> {
        let secret = secret.clone();
        self.with(move |inner, db| Ok(find(inner, db, &secret)?.invite)).await
    }

    /// Takes an invite, once. A demo's code is not looked at.
    ///
    /// # Errors
    ///
    /// [`NotIn::Gone`] or [`NotIn::Expired`]; [`NotIn::Wrong`] if the code is wrong, and
    /// [`NotIn::Wait`] after five wrong ones.
    pub async fn take(&self, secret: &InviteSecret, code: &str) -> Result<Taken, NotIn> {
        let (secret, code) = (secret.clone(), digits(code));
        self.with(move |inner, db| {
            let kept = find(inner, db, &secret)?;
            let Invite { id, member, purpose, .. } = kept.invite;
            let now = inner.now();
            if let Some(expected) = &kept.code_mark {
                if let Some(seconds) = seconds_until(kept.opens, now) {
                    return Err(NotIn::Wait(seconds));
                }
                if !same(expected, &code_mark(inner, &secret, &code)) {
                    let wrong = kept.wrong.saturating_add(1);
                    let opens = later(now, seconds_after(wrong, FREE_AT_INVITE).into());
                    db.execute(
                        "update invite set wrong = ?1, opens = ?2 where id = ?3",
                        params![wrong, opens.0, id.0],
                    )?;
                    note(db, now, Some(member), What::WrongCode)?;
                    return Err(NotIn::Wrong);
                }
            } else if !inner.key_is_bare {
                // The key was wrapped after this demo's invite was made.
                return Err(NotIn::DemoOnly);
            }
            db.execute("delete from invite where id = ?1", [id.0])?;
            note(db, now, Some(member), What::InviteTaken)?;
            if purpose == Purpose::Demo {
                return Ok(Taken::Demo(Admitted::new(member, How::Demo)));
            }
            let token = ThresholdToken::new(&inner.outside);
            let ends = later(now, THRESHOLD_SECONDS);
            db.execute(
                "delete from threshold where ends < ?1 or member = ?2",
                [now.0, i64::from(member.0)],
            )?;
            db.execute(
                "insert into threshold (token_hash, member, purpose, ends) values (?1, ?2, ?3, ?4)",
                params![token.hash(), member.0, purpose.number(), ends.0],
            )?;
            Ok(Taken::Threshold(token, Threshold { member, purpose, ends }))
        })
        .await
    }

    /// Where somebody stands who took an invite.
    ///
    /// # Errors
    ///
    /// [`NotIn::Gone`] or [`NotIn::Expired`].
    pub async fn threshold(&self, token: &ThresholdToken) -> Result<Threshold, NotIn> {
        let token = token.clone();
        self.with(move |inner, db| threshold(inner, db, &token)).await
    }

    /// The invites that wait, newest first.
    ///
    /// # Errors
    ///
    /// What the disk said.
    pub async fn invites(&self) -> Result<Vec<Invite>, NotIn> {
        self.with(|inner, db| {
            let mut statement = db.prepare_cached(&format!(
                "select {COLUMNS} from invite where ends > ?1 order by id desc"
            ))?;
            let invites = statement.query_map([inner.now().0], |row| Ok(read(row)?.invite))?;
            Ok(invites.collect::<Result<_, _>>()?)
        })
        .await
    }

    /// Takes an invite back.
    ///
    /// # Errors
    ///
    /// [`NotIn::Gone`] if it does not wait any more.
    pub async fn withdraw_invite(&self, id: InviteId) -> Result<(), NotIn> {
        self.with(move |inner, db| {
            let member: Option<u32> = db
                .query_row("delete from invite where id = ?1 returning member", [id.0], |row| {
                    row.get(0)
                })
                .optional()?;
            let member = ActorId(member.ok_or(NotIn::Gone)?);
            note(db, inner.now(), Some(member), What::InviteWithdrawn)
        })
        .await
    }
}

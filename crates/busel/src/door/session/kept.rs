//! Sessions as the store keeps them: found by the hash of a token, ended by being taken out.

use busel_domain::ids::ActorId;
use busel_domain::time::Moment;
use rusqlite::{Connection, OptionalExtension, Row, params};

use super::{How, Limits, Session, SessionId};
use crate::door::log::{What, note};
use crate::door::{Inner, NotIn, SessionToken};

const COLUMNS: &str =
    "id, member, how, made, used, fresh_until, idle_seconds, whole_seconds, device";

fn read(row: &Row<'_>) -> rusqlite::Result<Session> {
    Ok(Session {
        id: SessionId(row.get(0)?),
        member: ActorId(row.get(1)?),
        how: How::of(row.get(2)?)?,
        made: Moment(row.get(3)?),
        used: Moment(row.get(4)?),
        fresh_until: Moment(row.get(5)?),
        limits: Limits { idle_seconds: row.get(6)?, whole_seconds: row.get(7)? },
        device: row.get(8)?,
    })
}

/// Finds the session of a token; one that is over is ended.
pub(in crate::door) fn find(
    inner: &Inner,
    db: &Connection,
    token: &SessionToken,
) -> Result<Session, NotIn> {
    let found = db
        .prepare_cached(&format!("select {COLUMNS} from session where token_hash = ?1"))?
        .query_row([token.hash()], read)
        .optional()?
        .ok_or(NotIn::NoSession)?;
    if found.is_over(inner.now()) {
        end(inner, db, &found, What::SessionEnded)?;
        return Err(NotIn::NoSession);
    }
    Ok(found)
}

pub(super) fn end(
    inner: &Inner,
    db: &Connection,
    session: &Session,
    what: What,
) -> Result<(), NotIn> {
    db.execute("delete from session where id = ?1", [session.id.0])?;
    note(db, inner.now(), Some(session.member), what)
}

pub(super) fn of_member(db: &Connection, member: ActorId) -> Result<Vec<Session>, NotIn> {
    let mut statement = db.prepare_cached(&format!(
        "select {COLUMNS} from session where member = ?1 order by used desc, id desc"
    ))?;
    let sessions = statement.query_map([member.0], read)?;
    Ok(sessions.collect::<Result<_, _>>()?)
}

/// Ends all sessions of a member but one, and says how many.
pub(in crate::door) fn end_all(
    inner: &Inner,
    db: &Connection,
    member: ActorId,
    except: Option<SessionId>,
) -> Result<u32, NotIn> {
    let mut count = 0;
    for session in of_member(db, member)? {
        if Some(session.id) != except {
            end(inner, db, &session, What::SessionEnded)?;
            count += 1;
        }
    }
    Ok(count)
}

/// Ends what is over, of all members.
pub(super) fn sweep(inner: &Inner, db: &Connection) -> Result<(), NotIn> {
    let mut statement = db.prepare_cached(&format!("select {COLUMNS} from session"))?;
    let sessions: Vec<_> = statement.query_map([], read)?.collect::<Result<_, _>>()?;
    let now = inner.now();
    for session in sessions.iter().filter(|session| session.is_over(now)) {
        end(inner, db, session, What::SessionEnded)?;
    }
    Ok(())
}

/// Gives a session a new token; the old one is dead.
pub(in crate::door) fn give_new_token(
    inner: &Inner,
    db: &Connection,
    session: &Session,
) -> Result<SessionToken, NotIn> {
    let token = SessionToken::new(&inner.outside);
    db.execute(
        "update session set token_hash = ?1, used = ?2, fresh_until = ?3, idle_seconds = ?4,
         whole_seconds = ?5, how = ?6 where id = ?7",
        params![
            token.hash(),
            session.used.0,
            session.fresh_until.0,
            session.limits.idle_seconds,
            session.limits.whole_seconds,
            session.how.number(),
            session.id.0
        ],
    )?;
    Ok(token)
}

//! Waiting after wrong tries. It grows to a minute and no further: a wait slows a guesser down, and a
//! lock would be a weapon against the people it should protect.
//!
//! A try is counted before it is looked at, so a hundred tries at once are a hundred tries; success
//! forgets them. Names that do not exist wait as well, or waiting would tell which do.
//!
//! Somebody who keeps guessing at a name keeps its holder waiting too. Passkeys have no name and are
//! not slowed.

use busel_domain::time::Moment;
use rusqlite::{Connection, OptionalExtension, params};

use super::name::NameMark;
use super::{CLOCK_BACK_MAX, NotIn, SECOND, later};

/// So many wrong tries at a name are free.
pub(super) const FREE_AT_NAME: u32 = 3;
/// So many wrong codes of an invite are free.
pub(super) const FREE_AT_INVITE: u32 = 5;
/// No wait is longer than so many seconds.
const WAIT_SECONDS_MAX: u32 = 60;
/// So many marks are remembered; one more forgets the one tried longest ago. To push one out by
/// inventing names costs a stretched hash for each of them, hours for three free tries.
const MARKS_MAX: i64 = 10_000;
/// After so many seconds without a try a mark is forgotten.
const FORGOTTEN_SECONDS: i64 = 86_400;

/// Seconds to wait after so many wrong tries of which the first ones were free.
pub(super) fn seconds_after(wrong: u32, free: u32) -> u32 {
    match wrong.checked_sub(free) {
        None => 0,
        Some(doublings) => 1_u32
            .checked_shl(doublings.min(31))
            .map_or(WAIT_SECONDS_MAX, |wait| wait.min(WAIT_SECONDS_MAX)),
    }
}

/// Whole seconds until a moment, at least one; nothing if it has come. A clock that was set back
/// does not make anybody wait longer than the longest wait.
pub(super) fn seconds_until(opens: Moment, now: Moment) -> Option<u32> {
    let left = opens.0.saturating_sub(now.0);
    if left <= 0 || left > i64::from(WAIT_SECONDS_MAX) * SECOND + CLOCK_BACK_MAX {
        return None;
    }
    let seconds = u32::try_from((left + SECOND - 1) / SECOND).unwrap_or(WAIT_SECONDS_MAX);
    Some(seconds.min(WAIT_SECONDS_MAX))
}

/// What a try at a name meets.
pub(super) enum Turn {
    /// It may be looked at; it is counted already.
    Now,
    /// It has to wait so many seconds; whether it is the first that came too early in this wait.
    Wait { seconds: u32, is_first: bool },
}

/// Counts a try at a name, unless it comes too early.
pub(super) fn try_at(db: &Connection, now: Moment, name: NameMark) -> Result<Turn, NotIn> {
    let found: Option<(u32, i64, bool)> = db
        .prepare_cached("select wrong, opens, told from delay where mark = ?1")?
        .query_row([name.0], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
        .optional()?;
    let (wrong, opens, told) = found.unwrap_or((0, 0, false));
    if let Some(seconds) = seconds_until(Moment(opens), now) {
        // Told once a wait, so that a machine that hammers does not fill the log.
        db.prepare_cached("update delay set told = 1 where mark = ?1 and told = 0")?
            .execute([name.0])?;
        return Ok(Turn::Wait { seconds, is_first: !told });
    }
    let wrong = wrong.saturating_add(1);
    let opens = later(now, seconds_after(wrong, FREE_AT_NAME).into());
    db.prepare_cached(
        "insert into delay (mark, wrong, opens, tried) values (?1, ?2, ?3, ?4)
         on conflict (mark) do update
         set wrong = excluded.wrong, opens = excluded.opens, tried = excluded.tried, told = 0",
    )?
    .execute(params![name.0, wrong, opens.0, now.0])?;
    db.prepare_cached("delete from delay where tried < ?1")?
        .execute([now.0 - FORGOTTEN_SECONDS * SECOND])?;
    db.prepare_cached(
        "delete from delay where mark in
         (select mark from delay order by tried desc limit -1 offset ?1)",
    )?
    .execute([MARKS_MAX])?;
    Ok(Turn::Now)
}

/// Forgets the tries at a name, because the right one came.
pub(super) fn forget(db: &Connection, name: NameMark) -> Result<(), NotIn> {
    db.prepare_cached("delete from delay where mark = ?1")?.execute([name.0])?;
    Ok(())
}

/// Writes that a name was tried, and changes nothing else.
pub(super) fn touch(db: &Connection, now: Moment, name: NameMark) -> Result<(), NotIn> {
    db.prepare_cached("update delay set tried = ?1 where mark = ?2")?
        .execute(params![now.0, name.0])?;
    Ok(())
}

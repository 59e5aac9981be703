//! The door log: what happened at the door, for a year. It is only added to; it has moments and the
//! numbers of members, and no names, addresses or devices.

use std::sync::atomic::{AtomicI64, Ordering};

use busel_domain::ids::ActorId;
use busel_domain::time::Moment;
use rusqlite::{Connection, params};

use super::session::How;
use super::{Door, Inner, NotIn, SECOND};

/// Entries are kept for so many seconds: a leap year.
const KEPT_SECONDS: i64 = 366 * 86_400;

/// Of the wrong tries that are not noted, so many are kept.
const UNNOTED_MAX: i64 = 50;

/// At most so many entries are read at once.
pub const PART_MAX: u32 = 500;

/// What happened at the door.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum What {
    /// Somebody signed in, or showed once more who they are.
    SignedIn(How),
    /// A name, passphrase, code or passkey was wrong.
    WrongSignIn,
    /// After too many wrong tries, somebody tried before their wait was over.
    Delayed,
    /// Somebody signed out.
    SignedOut,
    /// A session ended by itself, by somebody else, or with a credential.
    SessionEnded,
    /// Somebody was invited; the member is the invited one.
    InviteMade,
    /// An invite was taken.
    InviteTaken,
    /// An invite was taken back.
    InviteWithdrawn,
    /// The code read aloud was wrong.
    WrongCode,
    /// A passkey was added.
    PasskeyAdded,
    /// A passkey was removed.
    PasskeyRemoved,
    /// A passkey's counter went back: it may have been copied.
    PasskeySuspicious,
    /// A passphrase and its code were set for the first time or anew.
    PassphraseSet,
    /// A passphrase was changed by its holder.
    PassphraseChanged,
    /// A recovery code was used in place of the code.
    RecoveryUsed,
    /// New recovery codes were made.
    RecoveryMade,
    /// A member's ways in were all taken away.
    Forgotten,
    /// Every session was ended at once and the centre sealed.
    Sealed,
    /// The centre was unsealed.
    Unsealed,
    /// A member asked for an address that is not for them; once a minute.
    TurnedAway,
    /// A phone was sent along with a member's run; they still have to take the link.
    PhoneMade,
    /// A member's phone took its link.
    PhoneBound,
    /// A member's phone was cut off before its time.
    PhoneRevoked,
}

impl What {
    const ALL: [Self; 25] = [
        Self::SignedIn(How::Passkey),
        Self::SignedIn(How::PassphraseAndCode),
        Self::SignedIn(How::Demo),
        Self::WrongSignIn,
        Self::Delayed,
        Self::SignedOut,
        Self::SessionEnded,
        Self::InviteMade,
        Self::InviteTaken,
        Self::InviteWithdrawn,
        Self::WrongCode,
        Self::PasskeyAdded,
        Self::PasskeyRemoved,
        Self::PasskeySuspicious,
        Self::PassphraseSet,
        Self::PassphraseChanged,
        Self::RecoveryUsed,
        Self::RecoveryMade,
        Self::Forgotten,
        Self::Sealed,
        Self::Unsealed,
        Self::TurnedAway,
        Self::PhoneMade,
        Self::PhoneBound,
        Self::PhoneRevoked,
    ];

    /// The number it has in the store, for ever.
    fn number(self) -> i64 {
        match self {
            Self::SignedIn(How::Passkey) => 1,
            Self::SignedIn(How::PassphraseAndCode) => 2,
            Self::SignedIn(How::Demo) => 3,
            Self::WrongSignIn => 4,
            Self::Delayed => 5,
            Self::SignedOut => 6,
            Self::SessionEnded => 7,
            Self::InviteMade => 8,
            Self::InviteTaken => 9,
            Self::InviteWithdrawn => 10,
            Self::WrongCode => 11,
            Self::PasskeyAdded => 12,
            Self::PasskeyRemoved => 13,
            Self::PasskeySuspicious => 14,
            Self::PassphraseSet => 15,
            Self::PassphraseChanged => 16,
            Self::RecoveryUsed => 17,
            Self::RecoveryMade => 18,
            Self::Forgotten => 19,
            Self::Sealed => 20,
            Self::Unsealed => 21,
            Self::TurnedAway => 22,
            Self::PhoneMade => 23,
            Self::PhoneBound => 24,
            Self::PhoneRevoked => 25,
        }
    }

    fn of(number: i64) -> Option<Self> {
        Self::ALL.into_iter().find(|what| what.number() == number)
    }

    /// The key of its sentence.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::SignedIn(How::Passkey) => "door-log-signed-in-passkey",
            Self::SignedIn(How::PassphraseAndCode) => "door-log-signed-in-passphrase",
            Self::SignedIn(How::Demo) => "door-log-signed-in-demo",
            Self::WrongSignIn => "door-log-wrong-sign-in",
            Self::Delayed => "door-log-delayed",
            Self::SignedOut => "door-log-signed-out",
            Self::SessionEnded => "door-log-session-ended",
            Self::InviteMade => "door-log-invite-made",
            Self::InviteTaken => "door-log-invite-taken",
            Self::InviteWithdrawn => "door-log-invite-withdrawn",
            Self::WrongCode => "door-log-wrong-code",
            Self::PasskeyAdded => "door-log-passkey-added",
            Self::PasskeyRemoved => "door-log-passkey-removed",
            Self::PasskeySuspicious => "door-log-passkey-suspicious",
            Self::PassphraseSet => "door-log-passphrase-set",
            Self::PassphraseChanged => "door-log-passphrase-changed",
            Self::RecoveryUsed => "door-log-recovery-used",
            Self::RecoveryMade => "door-log-recovery-made",
            Self::Forgotten => "door-log-forgotten",
            Self::Sealed => "door-log-sealed",
            Self::Unsealed => "door-log-unsealed",
            Self::TurnedAway => "door-log-turned-away",
            Self::PhoneMade => "door-log-phone-made",
            Self::PhoneBound => "door-log-phone-bound",
            Self::PhoneRevoked => "door-log-phone-revoked",
        }
    }
}

/// One entry of the log.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Entry {
    /// Its place: 1 for the first.
    pub seq: i64,
    /// When.
    pub when: Moment,
    /// Whom it is about, if that is known.
    pub member: Option<ActorId>,
    /// What happened.
    pub what: What,
}

/// Adds an entry, and drops those whose year is over.
pub(super) fn note(
    db: &Connection,
    now: Moment,
    member: Option<ActorId>,
    what: What,
) -> Result<(), NotIn> {
    db.prepare_cached("insert into log (moment, member, what) values (?1, ?2, ?3)")?
        .execute(params![now.0, member.map(|member| member.0), what.number()])?;
    // Entries from a clock that ran ahead would otherwise take the year from the others; the
    // trigger looks at the newest moment, so both have to agree.
    db.prepare_cached(
        "delete from log where moment < ?1 and moment < (select max(moment) from log) - ?2",
    )?
    .execute(params![now.0 - KEPT_SECONDS * SECOND, KEPT_SECONDS * SECOND])?;
    Ok(())
}

/// Wrong tries by nobody we know are noted once a minute, so that a machine that hammers does not
/// fill the disk. The others go to a table beside the log that keeps the last few, so that the disk
/// takes as long for them as for a member's.
#[derive(Default)]
pub(super) struct Strangers(AtomicI64);

/// Notes a wrong try, of a member or of nobody we know.
pub(super) fn note_wrong(
    inner: &Inner,
    db: &Connection,
    member: Option<ActorId>,
) -> Result<(), NotIn> {
    let now = inner.now();
    if member.is_none() {
        let last = inner.strangers.0.load(Ordering::Relaxed);
        if (now.0 - last).abs() < 60 * SECOND {
            return pass_over(db, now);
        }
        inner.strangers.0.store(now.0, Ordering::Relaxed);
    }
    note(db, now, member, What::WrongSignIn)
}

fn pass_over(db: &Connection, now: Moment) -> Result<(), NotIn> {
    db.prepare_cached("insert into unnoted (moment, member, what) values (?1, null, ?2)")?
        .execute(params![now.0, What::WrongSignIn.number()])?;
    let seq = db.last_insert_rowid();
    db.prepare_cached("delete from unnoted where seq <= ?1")?.execute([seq - UNNOTED_MAX])?;
    Ok(())
}

impl Door {
    /// The log, newest first: at most `limit` entries before the place `before`, or from the newest.
    ///
    /// # Errors
    ///
    /// What the disk said.
    pub async fn log(&self, before: Option<i64>, limit: u32) -> Result<Vec<Entry>, NotIn> {
        self.with(move |_, db| {
            let mut statement = db.prepare_cached(
                "select seq, moment, member, what from log where seq < ?1
                 order by seq desc limit ?2",
            )?;
            let limit = limit.min(PART_MAX);
            let mut rows = statement.query(params![before.unwrap_or(i64::MAX), limit])?;
            let mut entries = Vec::new();
            while let Some(row) = rows.next()? {
                // A number that a newer program wrote is left out rather than guessed at.
                let Some(what) = What::of(row.get(3)?) else { continue };
                let (seq, when) = (row.get(0)?, Moment(row.get(1)?));
                let member = row.get::<_, Option<u32>>(2)?.map(ActorId);
                entries.push(Entry { seq, when, member, what });
            }
            Ok(entries)
        })
        .await
    }

    /// Writes down that a member asked for an address that is not for them; once a minute for each.
    ///
    /// # Errors
    ///
    /// What the disk said.
    pub async fn turned_away(&self, member: ActorId) -> Result<(), NotIn> {
        self.with(move |inner, db| {
            let now = inner.now();
            let lately = "select exists (select 1 from log
                          where moment between ?1 and ?2 and member = ?3 and what = ?4)";
            let asked = params![now.0 - 60 * SECOND, now.0, member.0, What::TurnedAway.number()];
            if db.prepare_cached(lately)?.query_row(asked, |row| row.get(0))? {
                return Ok(());
            }
            note(db, now, Some(member), What::TurnedAway)
        })
        .await
    }

    /// Writes down that the centre was unsealed.
    ///
    /// # Errors
    ///
    /// What the disk said.
    pub async fn unsealed(&self, by: Option<ActorId>) -> Result<(), NotIn> {
        self.with(move |inner, db| note(db, inner.outside.now(), by, What::Unsealed)).await
    }
}

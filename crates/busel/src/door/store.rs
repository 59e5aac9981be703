//! The door's own file: SQLite inside `SQLCipher`, apart from the centre's journal, because what is
//! in here is forgotten by the day and by the minute, and the journal forgets nothing.
//!
//! It knows numbers of members and no names, hashes and no secrets.

use std::path::Path;
use std::time::Duration;

use rusqlite::{Connection, OpenFlags};
use zeroize::Zeroizing;

use super::secret::hex;
use crate::fault::Fault;

/// The newest format of the tables this program knows.
const FORMAT: i64 = 3;

/// How long a statement waits for another program's lock before it says so.
const LOCK_WAIT: Duration = Duration::from_secs(3);

/// Moments are microseconds. The log's year is 366 days, as in [`super::log`].
const TABLES: &str = "
    create table format (only_row integer primary key check (only_row = 1), version integer not null) strict;
    insert into format (only_row, version) values (1, 1);
    create table invite (
        id integer primary key autoincrement,
        secret_hash blob not null unique,
        code_mark blob,
        member integer not null,
        purpose integer not null,
        inviter integer not null,
        made integer not null,
        ends integer not null,
        wrong integer not null default 0,
        opens integer not null default 0
    ) strict;
    create table threshold (
        token_hash blob primary key,
        member integer not null,
        purpose integer not null,
        ends integer not null
    ) strict, without rowid;
    create table session (
        id integer primary key autoincrement,
        token_hash blob not null unique,
        member integer not null,
        how integer not null,
        made integer not null,
        used integer not null,
        fresh_until integer not null,
        idle_seconds integer not null,
        whole_seconds integer not null,
        device text not null
    ) strict;
    create index session_of_member on session (member);
    create table passphrase (
        member integer primary key,
        name_mark blob not null unique,
        salt blob not null,
        memory_kib integer not null,
        passes integer not null,
        lanes integer not null,
        hash blob not null,
        code_secret blob not null,
        code_step integer not null,
        made integer not null
    ) strict;
    create table recovery (
        member integer not null,
        code_hash blob not null,
        primary key (member, code_hash)
    ) strict, without rowid;
    create table handle (member integer primary key, handle blob not null unique) strict;
    create table passkey (
        id integer primary key autoincrement,
        member integer not null,
        credential blob not null unique,
        body text not null,
        label text not null,
        made integer not null,
        used integer,
        suspicious integer not null default 0
    ) strict;
    create index passkey_of_member on passkey (member);
    create table delay (
        mark blob primary key,
        wrong integer not null,
        opens integer not null,
        tried integer not null,
        told integer not null default 0
    ) strict, without rowid;
    create index delay_by_try on delay (tried);
    create table log (
        seq integer primary key autoincrement,
        moment integer not null,
        member integer,
        what integer not null
    ) strict;
    create index log_by_moment on log (moment);
    create table unnoted (
        seq integer primary key autoincrement,
        moment integer not null,
        member integer,
        what integer not null
    ) strict;
    create index unnoted_by_moment on unnoted (moment);
    create trigger log_is_not_edited before update on log
        begin select raise(abort, 'the door log is not edited'); end;
    create trigger log_keeps_its_year before delete on log
        when old.moment > (select max(moment) from log) - 31622400000000
        begin select raise(abort, 'the door log keeps its year'); end;
";

/// What came with the second format: phones that are on a run.
const PHONES: &str = "
    create table phone (
        id integer primary key autoincrement,
        secret_hash blob not null unique,
        member integer not null,
        maker integer not null,
        waybills text not null,
        made integer not null,
        ends integer not null,
        key blob,
        bound integer,
        heard integer
    ) strict;
    create index phone_of_member on phone (member);
    update format set version = 2;
";

/// What came with the third format: who may read the run on a phone, and how many records it said to
/// hold that nobody has heard.
const READING: &str = "
    alter table phone add column reading_hash blob;
    alter table phone add column unsent integer not null default 0;
    update format set version = 3;
";

/// Opens the file, and makes it where a centre has none yet.
pub(super) fn open(path: &Path, key: &[u8; 32]) -> Result<Connection, Fault> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE
        | OpenFlags::SQLITE_OPEN_NO_MUTEX
        | OpenFlags::SQLITE_OPEN_CREATE;
    let mut db = Connection::open_with_flags(path, flags)?;
    db.busy_timeout(LOCK_WAIT)?;
    let opening = Zeroizing::new(format!(
        "pragma cipher_log_level = none; pragma key = \"x'{}'\";",
        hex(key).as_str()
    ));
    db.execute_batch(&opening)?;
    // A cut-off file and a wrong key look alike at this point: both are noise.
    let tables: i64 = db.query_row("select count(*) from sqlite_schema", [], |row| row.get(0))?;
    db.execute_batch(
        "pragma journal_mode = wal;
         pragma synchronous = full;
         pragma secure_delete = on;
         pragma temp_store = memory;
         pragma trusted_schema = off;",
    )?;
    if tables == 0 {
        let tx = db.transaction()?;
        tx.execute_batch(TABLES)?;
        tx.commit()?;
    }
    let found: i64 = db.query_row("select version from format", [], |row| row.get(0))?;
    for (version, tables) in [(2, PHONES), (3, READING)] {
        if found < version {
            let tx = db.transaction()?;
            tx.execute_batch(tables)?;
            tx.commit()?;
        }
    }
    if found > FORMAT {
        return Err(Fault::TooNew { found, known: FORMAT });
    }
    Ok(db)
}

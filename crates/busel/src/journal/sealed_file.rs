//! One file of SQLite inside `SQLCipher`: how it is opened, so that the journal and the key database of
//! the vault cannot differ in what makes them durable and noise to a stranger.

use std::path::Path;
use std::time::Duration;

use rusqlite::{Connection, OpenFlags};

use crate::fault::Fault;

/// How long a statement waits for another program's lock before it says so.
const LOCK_WAIT: Duration = Duration::from_secs(3);

/// Opens a file by its raw key, in hex.
///
/// # Errors
///
/// If the key does not fit, or what the disk said.
pub(crate) fn open(path: &Path, key: &str, is_new: bool) -> Result<Connection, Fault> {
    let mut flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    if is_new {
        flags |= OpenFlags::SQLITE_OPEN_CREATE;
    }
    let db = Connection::open_with_flags(path, flags)?;
    db.busy_timeout(LOCK_WAIT)?;
    // The key must come first; a raw key skips the passphrase stretching, which the key file has done
    // already. Its own log would print to the terminal what `Fault` says better.
    let opening = format!("pragma cipher_log_level = none; pragma key = \"x'{key}'\";");
    db.execute_batch(&zeroize::Zeroizing::new(opening))?;
    // A cut-off file and a wrong key look alike at this point: both are noise.
    db.query_row("select count(*) from sqlite_schema", [], |row| row.get::<_, i64>(0))?;
    // A checkpoint each 8,000 pages (32 MB) and not each 1,000: pages of indexes are written again and
    // again, and only their last state has to go over. It makes an eighth more of records in batches, see
    // docs/benchmarks.md.
    db.execute_batch(
        "pragma journal_mode = wal;
         pragma synchronous = full;
         pragma secure_delete = on;
         pragma temp_store = memory;
         pragma cache_size = -16000;
         pragma wal_autocheckpoint = 8000;
         pragma trusted_schema = off;",
    )?;
    Ok(db)
}

//! Recovery codes: ten, each good once in place of the code from an app, for the day the phone is
//! lost. They are written on paper; the store keeps hashes.

use busel_domain::ids::ActorId;
use rusqlite::{Connection, params};
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use super::secret::SecretText;
use super::{Inner, NotIn};

/// So many codes are made at once.
pub const RECOVERY_COUNT: usize = 10;
/// Letters of a code: 24 of 32 kinds are 120 bits, enough for a plain hash to be safe.
const LETTERS: usize = 24;
/// Without those that are taken for one another: no i, l, o, u.
const ALPHABET: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";

/// A code as it is compared: small letters, no gaps.
fn plain(typed: &str) -> Zeroizing<String> {
    let letters = typed.chars().filter(|letter| letter.is_alphanumeric()).take(2 * LETTERS);
    Zeroizing::new(letters.map(|letter| letter.to_ascii_lowercase()).collect())
}

fn hash(member: ActorId, typed: &str) -> [u8; 32] {
    let hash = Sha256::new().chain_update(member.0.to_be_bytes());
    hash.chain_update(plain(typed).as_bytes()).finalize().into()
}

/// Makes ten new codes for a member; the ones before are void.
pub(super) fn make(
    inner: &Inner,
    db: &Connection,
    member: ActorId,
) -> Result<Vec<SecretText>, NotIn> {
    db.execute("delete from recovery where member = ?1", [member.0])?;
    let mut codes = Vec::with_capacity(RECOVERY_COUNT);
    for _ in 0..RECOVERY_COUNT {
        let bytes: Zeroizing<[u8; LETTERS]> = Zeroizing::new(inner.outside.bytes());
        let mut code = String::with_capacity(LETTERS + 5);
        for (place, byte) in bytes.iter().enumerate() {
            if place > 0 && place % 4 == 0 {
                code.push('-');
            }
            // 256 is a whole multiple of 32, so each letter is as likely as any other.
            code.push(char::from(ALPHABET[usize::from(byte % 32)]));
        }
        db.execute(
            "insert into recovery (member, code_hash) values (?1, ?2)",
            params![member.0, hash(member, &code)],
        )?;
        codes.push(SecretText::new(code));
    }
    Ok(codes)
}

/// Whether a code is one of a member's.
pub(super) fn fits(db: &Connection, member: ActorId, typed: &str) -> Result<bool, NotIn> {
    let found: i64 = db
        .prepare_cached("select count(*) from recovery where member = ?1 and code_hash = ?2")?
        .query_row(params![member.0, hash(member, typed)], |row| row.get(0))?;
    Ok(found > 0)
}

/// Uses a code up.
pub(super) fn use_up(db: &Connection, member: ActorId, typed: &str) -> Result<(), NotIn> {
    db.prepare_cached("delete from recovery where member = ?1 and code_hash = ?2")?
        .execute(params![member.0, hash(member, typed)])?;
    Ok(())
}

/// How many a member has left.
pub(super) fn left(db: &Connection, member: ActorId) -> Result<u32, NotIn> {
    Ok(db
        .prepare_cached("select count(*) from recovery where member = ?1")?
        .query_row([member.0], |row| row.get(0))?)
}

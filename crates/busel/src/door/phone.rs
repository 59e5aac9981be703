//! Phones on a run: a driver's phone that may tell what became of these waybills, and nothing else.
//!
//! A desk makes a link with 128 random bits. The first phone that opens it hands in a public key, and
//! from then on whatever it sends is signed by the key that never leaves it. So a stolen link is worth
//! nothing once it was taken, and what a phone sends cannot be sent by anybody else. It ends after
//! three days at the latest, or in one tap; what it had saved before its end is heard for two weeks
//! more, because a report is never refused (law L2).
//!
//! To be told the run a phone shows its reading token too, which it keeps behind its PIN. So a phone
//! that is locked, or was wiped, tells what it had saved, and learns nothing.
//!
//! It knows waybills by number. Whether they were received is the Book's.

use std::sync::PoisonError;

use busel_domain::ids::{ActorId, WaybillId};
use busel_domain::time::Moment;
use p256::ecdsa::signature::Verifier as _;
use p256::ecdsa::{Signature, VerifyingKey};
use rusqlite::{Connection, OptionalExtension, Row, params};

use super::log::{What, note};
use super::secret::{PhoneSecret, ReadingToken, SecretText, mark, same, unhex};
use super::{CLOCK_BACK_MAX, Door, Inner, NotIn, SECOND, later};

/// A phone is on a run for at most so many hours.
pub const PHONE_HOURS_MAX: i64 = 72;

/// For so many seconds after its end what a phone had saved is still taken: two weeks.
const LATE_SECONDS: i64 = 14 * 86_400;

/// That a phone was heard is written at most once in so many seconds.
const HEARD_WRITTEN_SECONDS: i64 = 60;

/// A phone of which nothing was heard for so long while its run lasts is told of: a day.
const QUIET_SECONDS: i64 = 86_400;

/// And one that said it holds something, after an hour: by then the road has a network again.
const HOLDS_SECONDS: i64 = 3_600;

/// At most so many phones are known at once.
const PHONES_MAX: i64 = 1_000;

/// Waybills of one run.
const WAYBILLS_MAX: usize = 50;

/// Names a phone without being able to speak for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PhoneId(pub i64);

/// A phone on a run, as it stands now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Phone {
    /// Its number.
    pub id: PhoneId,
    /// Who carries it.
    pub member: ActorId,
    /// Who sent it along.
    pub maker: ActorId,
    /// What the run is.
    pub waybills: Vec<WaybillId>,
    /// Since when.
    pub made: Moment,
    /// Until when.
    pub ends: Moment,
    /// When a phone took the link; `None` while it waits.
    pub bound: Option<Moment>,
    /// When it was heard last, to the minute.
    pub heard: Option<Moment>,
    /// Records that it said to hold and nobody has heard yet.
    pub unsent: u32,
    /// What is kept of its reading token.
    reading: Option<[u8; 32]>,
    /// By which it is known to be the one that speaks.
    key: Option<PhoneKey>,
}

impl Phone {
    /// Whether its time is over: it is told nothing more, and heard for two weeks.
    #[must_use]
    pub fn is_over(&self, now: Moment) -> bool {
        now >= self.ends || now.0 < self.made.0 - CLOCK_BACK_MAX
    }

    /// Whether it was heard so lately that it need not be written again; nor can it be one to forget.
    fn is_heard_lately(&self, now: Moment) -> bool {
        let written = self.heard.filter(|heard| *heard <= now);
        written.is_some_and(|heard| later(heard, HEARD_WRITTEN_SECONDS) > now)
            && later(self.ends, LATE_SECONDS) > now
    }

    /// Since when a person has to look after this phone: it was not heard for a day while its run
    /// lasts, or for an hour after it said that it holds what nobody has heard.
    #[must_use]
    pub fn quiet_since(&self, now: Moment) -> Option<Moment> {
        let heard = self.bound.and(self.heard)?;
        let seconds = if self.unsent > 0 { HOLDS_SECONDS } else { QUIET_SECONDS };
        let quiet = later(heard, seconds);
        let counts = self.unsent > 0 || !self.is_over(now);
        (counts && quiet <= now).then_some(quiet)
    }

    /// Whether whoever shows this token may read the run.
    #[must_use]
    pub fn is_read_by(&self, token: &ReadingToken) -> bool {
        self.reading.is_some_and(|known| same(&known, &token.hash()))
    }

    /// A phone that waits for its link to be taken, for tests.
    #[cfg(test)]
    pub(crate) fn sample(id: i64, member: ActorId, made: Moment, ends: Moment) -> Self {
        Self {
            id: PhoneId(id),
            member,
            maker: ActorId::FIRST_MEMBER,
            waybills: Vec::new(),
            made,
            ends,
            bound: None,
            heard: None,
            unsent: 0,
            reading: None,
            key: None,
        }
    }
}

/// A new phone, with what is shown once and never again.
#[derive(Debug)]
pub struct NewPhone {
    /// The phone.
    pub phone: Phone,
    /// For the link.
    pub secret: PhoneSecret,
}

/// The public key of a phone: a point of P-256, found to be one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PhoneKey([u8; 65]);

impl PhoneKey {
    /// Reads a key as a browser tells it: 65 bytes as hex.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let bytes: [u8; 65] = unhex(text)?;
        VerifyingKey::from_sec1_bytes(&bytes).is_ok().then_some(Self(bytes))
    }
}

/// What a phone says, and that it is this phone.
#[derive(Debug, Clone)]
pub struct Said {
    id: PhoneId,
    signature: [u8; 64],
    message: Vec<u8>,
}

impl Said {
    /// What a phone with this number sent to an address, with its signature as hex; nothing if these
    /// cannot be that.
    #[must_use]
    pub fn read(id: &str, signature: &str, path: &str, body: &[u8]) -> Option<Self> {
        let mut message = path.as_bytes().to_vec();
        message.push(b'\n');
        message.extend_from_slice(body);
        Some(Self { id: PhoneId(id.parse().ok()?), signature: unhex(signature)?, message })
    }

    fn is_of(&self, phone: &Phone) -> bool {
        let Some(key) = &phone.key else { return false };
        let key = VerifyingKey::from_sec1_bytes(&key.0);
        let signature = Signature::from_slice(&self.signature);
        match (key, signature) {
            (Ok(key), Ok(signature)) => key.verify(&self.message, &signature).is_ok(),
            (Err(_), _) | (_, Err(_)) => false,
        }
    }
}

const COLUMNS: &str =
    "id, member, maker, waybills, made, ends, bound, heard, unsent, reading_hash, key";

fn read(row: &Row<'_>) -> rusqlite::Result<Phone> {
    let waybills: String = row.get(3)?;
    let numbers = waybills.split(' ').filter_map(|number| number.parse().ok());
    Ok(Phone {
        id: PhoneId(row.get(0)?),
        member: ActorId(row.get(1)?),
        maker: ActorId(row.get(2)?),
        waybills: numbers.map(WaybillId).collect(),
        made: Moment(row.get(4)?),
        ends: Moment(row.get(5)?),
        bound: row.get::<_, Option<i64>>(6)?.map(Moment),
        heard: row.get::<_, Option<i64>>(7)?.map(Moment),
        unsent: row.get(8)?,
        reading: row.get(9)?,
        key: row.get::<_, Option<[u8; 65]>>(10)?.map(PhoneKey),
    })
}

/// Forgets phones that nobody has to hear any more.
fn sweep(inner: &Inner, db: &Connection) -> Result<(), NotIn> {
    db.execute("delete from phone where ends < ?1", [inner.now().0 - LATE_SECONDS * SECOND])?;
    Ok(())
}

/// All phones, the newest first.
pub(super) fn all(db: &Connection) -> rusqlite::Result<Vec<Phone>> {
    let all = format!("select {COLUMNS} from phone order by id desc");
    let mut statement = db.prepare_cached(&all)?;
    statement.query_map([], read)?.collect()
}

impl Door {
    /// Sends a phone along with a run, for at most so many hours. What is shown once is in the answer.
    ///
    /// # Errors
    ///
    /// [`NotIn::TooMany`] if there are too many phones, or too many waybills for one.
    pub async fn make_phone(
        &self,
        member: ActorId,
        waybills: Vec<WaybillId>,
        hours: i64,
        maker: ActorId,
    ) -> Result<NewPhone, NotIn> {
        self.with(move |inner, db| {
            sweep(inner, db)?;
            let count: i64 = db.query_row("select count(*) from phone", [], |row| row.get(0))?;
            if count >= PHONES_MAX || waybills.len() > WAYBILLS_MAX {
                return Err(NotIn::TooMany);
            }
            let secret = PhoneSecret::new(&inner.outside);
            let made = inner.now();
            let ends = later(made, hours.clamp(1, PHONE_HOURS_MAX) * 3_600);
            let numbers: Vec<String> = waybills.iter().map(|id| id.0.to_string()).collect();
            db.execute(
                "insert into phone (secret_hash, member, maker, waybills, made, ends)
                 values (?1, ?2, ?3, ?4, ?5, ?6)",
                params![secret.hash(), member.0, maker.0, numbers.join(" "), made.0, ends.0],
            )?;
            let id = PhoneId(db.last_insert_rowid());
            note(db, made, Some(member), What::PhoneMade)?;
            let phone = Phone {
                id,
                member,
                maker,
                waybills,
                made,
                ends,
                bound: None,
                heard: None,
                unsent: 0,
                reading: None,
                key: None,
            };
            Ok(NewPhone { phone, secret })
        })
        .await
    }

    /// Binds a phone to its link, once. The same phone may ask again, should the answer be lost; with
    /// another reading token it may not, for that is a phone that was wiped.
    ///
    /// # Errors
    ///
    /// [`NotIn::Gone`] if there is no such link, it is over, or another phone has taken it.
    pub async fn bind_phone(
        &self,
        secret: &PhoneSecret,
        key: PhoneKey,
        token: &ReadingToken,
    ) -> Result<Phone, NotIn> {
        let (hash, reading) = (secret.hash(), token.hash());
        self.with(move |inner, db| {
            let now = inner.now();
            let find = format!("select {COLUMNS} from phone where secret_hash = ?1");
            let found = db.prepare_cached(&find)?.query_row([hash], read).optional()?;
            let mut phone = found.ok_or(NotIn::Gone)?;
            let is_another = phone.key.as_ref().is_some_and(|known| *known != key)
                || phone.reading.is_some_and(|known| !same(&known, &reading));
            if phone.is_over(now) || is_another {
                return Err(NotIn::Gone);
            }
            if phone.key.is_none() {
                phone.bound = Some(now);
                phone.heard = Some(now);
                phone.reading = Some(reading);
                db.execute(
                    "update phone set key = ?1, bound = ?2, heard = ?2, reading_hash = ?3 where id = ?4",
                    params![key.0, now.0, reading, phone.id.0],
                )?;
                phone.key = Some(key);
                note(db, now, Some(phone.member), What::PhoneBound)?;
            }
            Ok(phone)
        })
        .await
    }

    /// The phone that said this, and marks it as heard. Its time may be over: see [`Phone::is_over`].
    ///
    /// # Errors
    ///
    /// [`NotIn::Gone`] if there is no such phone any more, or it was not that phone who said it.
    pub async fn hear_phone(&self, said: Said) -> Result<Phone, NotIn> {
        let known = self.phone_at_hand(said.id).filter(|phone| said.is_of(phone));
        let now = self.inner.now();
        if let Some(phone) = known.filter(|phone| phone.is_heard_lately(now)) {
            return Ok(phone);
        }
        self.with(move |inner, db| {
            sweep(inner, db)?;
            let find = format!("select {COLUMNS} from phone where id = ?1");
            let found = db.prepare_cached(&find)?.query_row([said.id.0], read).optional()?;
            let mut phone = found.filter(|phone| said.is_of(phone)).ok_or(NotIn::Gone)?;
            if !phone.is_heard_lately(now) {
                db.prepare_cached("update phone set heard = ?1 where id = ?2")?
                    .execute(params![now.0, phone.id.0])?;
                phone.heard = Some(now);
            }
            Ok(phone)
        })
        .await
    }

    /// Writes down how many records a phone says to hold that nobody has heard.
    ///
    /// # Errors
    ///
    /// What the disk said.
    pub async fn phone_holds(&self, phone: &Phone, unsent: u32) -> Result<(), NotIn> {
        if phone.unsent == unsent {
            return Ok(());
        }
        let id = phone.id;
        self.with(move |_, db| {
            db.prepare_cached("update phone set unsent = ?1 where id = ?2")?
                .execute(params![unsent, id.0])?;
            Ok(())
        })
        .await
    }

    /// All phones that are heard, the newest first.
    ///
    /// # Errors
    ///
    /// What the disk said.
    pub async fn phones(&self) -> Result<Vec<Phone>, NotIn> {
        self.with(|inner, db| {
            sweep(inner, db)?;
            Ok(all(db)?)
        })
        .await
    }

    fn phone_at_hand(&self, id: PhoneId) -> Option<Phone> {
        let phones = self.inner.phones.lock().unwrap_or_else(PoisonError::into_inner);
        phones.iter().find(|phone| phone.id == id).cloned()
    }

    /// Phones that a person has to look after now, without asking the disk.
    #[must_use]
    pub fn quiet_phones(&self) -> Vec<Phone> {
        let now = self.inner.now();
        let phones = self.inner.phones.lock().unwrap_or_else(PoisonError::into_inner);
        phones.iter().filter(|phone| phone.quiet_since(now).is_some()).cloned().collect()
    }

    /// Whether a waybill was sent along with another phone than this one, without asking the disk.
    #[must_use]
    pub fn is_with_another(&self, waybill: WaybillId, phone: PhoneId) -> bool {
        let phones = self.inner.phones.lock().unwrap_or_else(PoisonError::into_inner);
        phones.iter().any(|other| other.id != phone && other.waybills.contains(&waybill))
    }

    /// Cuts a phone off: it is told nothing and heard no more. One that is gone is as good as cut off.
    ///
    /// # Errors
    ///
    /// What the disk said.
    pub async fn revoke_phone(&self, id: PhoneId) -> Result<(), NotIn> {
        self.with(move |inner, db| {
            let member: Option<u32> = db
                .query_row("delete from phone where id = ?1 returning member", [id.0], |row| {
                    row.get(0)
                })
                .optional()?;
            match member {
                Some(member) => note(db, inner.now(), Some(ActorId(member)), What::PhoneRevoked),
                None => Ok(()),
            }
        })
        .await
    }

    /// The four digits that whoever receives a waybill tells whoever brings it. Only the receiver has
    /// them from us, so that a hand-over with them was in their presence.
    #[must_use]
    pub fn receiver_code(&self, waybill: WaybillId) -> SecretText {
        let mark = mark(&self.inner.keys.codes, &[b"receiver", &waybill.0.to_le_bytes()]);
        let number = u32::from_le_bytes([mark[0], mark[1], mark[2], mark[3]]) % 10_000;
        SecretText::new(format!("{number:04}"))
    }
}

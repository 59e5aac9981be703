//! Passkeys: a key that never leaves the person's device and signs only for our address, after the
//! device has checked its holder by finger, face or PIN. No name is asked: the device knows who.
//!
//! What a browser answers is checked by `webauthn-rs`; here is only which key belongs to whom, and
//! what happens when a counter goes back, as it does when a key was copied.

use busel_domain::ids::ActorId;
use rusqlite::{Connection, OptionalExtension, params};
use serde_json::{Value, json};
use webauthn_rs::prelude::{
    CredentialID, DiscoverableAuthentication, Passkey, PublicKeyCredential,
    RegisterPublicKeyCredential, Url, Uuid, WebauthnError,
};
use webauthn_rs::{Webauthn, WebauthnBuilder};

use super::ceremony::Adding;
use super::log::{What, note, note_wrong};
use super::session::end_all;
use super::ways::{Made, Step, close, right};
use super::{Admitted, By, CeremonyId, Door, Inner, Label, NotIn};
use crate::fault::Fault;

/// A member has at most so many passkeys.
const PASSKEYS_MAX: usize = 20;
/// A browser's answer has at most so many bytes.
const ANSWER_MAX: usize = 64 * 1_024;

/// Names a passkey without being one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PasskeyId(pub i64);

/// The address at which people meet the centre. Passkeys are bound to its name for good: a centre
/// that moves to another name has to make them anew.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Site {
    rp_id: String,
    origin: String,
    is_any_port: bool,
}

impl Site {
    /// `http://localhost` with any port. `127.0.0.1` will not do: browsers bind passkeys to names.
    #[must_use]
    pub fn this_machine() -> Self {
        let (rp_id, origin) = ("localhost".into(), "http://localhost".into());
        Self { rp_id, origin, is_any_port: true }
    }

    /// A domain name, met by https at a port; 443 is the usual one.
    #[must_use]
    pub fn domain(name: &str, port: u16) -> Self {
        let origin =
            if port == 443 { format!("https://{name}") } else { format!("https://{name}:{port}") };
        Self { rp_id: name.to_owned(), origin, is_any_port: false }
    }
}

/// Checks what browsers answer, for one site.
pub(super) struct Checker(Webauthn);

impl Checker {
    pub(super) fn new(site: &Site) -> Result<Self, Fault> {
        let origin = Url::parse(&site.origin).map_err(|_| Fault::DoorSite)?;
        let builder = WebauthnBuilder::new(&site.rp_id, &origin).map_err(|_| Fault::DoorSite)?;
        let builder = builder.rp_name("Busel").allow_any_port(site.is_any_port);
        builder.build().map(Self).map_err(|_| Fault::DoorSite)
    }
}

/// A passkey as the store keeps it.
struct Kept {
    id: PasskeyId,
    member: ActorId,
    passkey: Passkey,
    is_suspicious: bool,
}

fn readable<'a, T: serde::Deserialize<'a>>(text: &'a str) -> Result<T, NotIn> {
    if text.len() > ANSWER_MAX {
        return Err(NotIn::TooLong);
    }
    serde_json::from_str(text).map_err(|_| NotIn::Wrong)
}

fn kept(db: &Connection, credential: &[u8]) -> Result<Option<Kept>, NotIn> {
    let found: Option<(i64, u32, String, bool)> = db
        .prepare_cached("select id, member, body, suspicious from passkey where credential = ?1")?
        .query_row([credential], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)))
        .optional()?;
    let Some((id, member, body, is_suspicious)) = found else { return Ok(None) };
    let passkey = serde_json::from_str(&body).map_err(|_| Fault::Damaged)?;
    Ok(Some(Kept { id: PasskeyId(id), member: ActorId(member), passkey, is_suspicious }))
}

fn credentials(db: &Connection, member: ActorId) -> Result<Vec<CredentialID>, NotIn> {
    let mut statement = db.prepare_cached("select credential from passkey where member = ?1")?;
    let found = statement.query_map([member.0], |row| row.get(0))?;
    Ok(found.collect::<Result<_, _>>()?)
}

/// What a device calls the member: random bytes that say nothing elsewhere.
fn handle(inner: &Inner, db: &Connection, member: ActorId) -> Result<Uuid, NotIn> {
    db.execute(
        "insert or ignore into handle (member, handle) values (?1, ?2)",
        params![member.0, inner.outside.bytes::<16>()],
    )?;
    let bytes = db.query_row("select handle from handle where member = ?1", [member.0], |row| {
        row.get::<_, [u8; 16]>(0)
    })?;
    Ok(Uuid::from_bytes(bytes))
}

fn body(passkey: &Passkey) -> Result<String, NotIn> {
    Ok(serde_json::to_string(passkey).map_err(|_| Fault::Store("passkey".into()))?)
}

/// Holds a browser's answer against the key it names.
fn admit(
    inner: &Inner,
    db: &Connection,
    state: DiscoverableAuthentication,
    answer: &PublicKeyCredential,
) -> Result<Admitted, NotIn> {
    let site = inner.site();
    let found = site.0.identify_discoverable_authentication(answer).ok();
    let found = match found {
        Some((handle, credential)) => kept(db, credential)?.map(|kept| (handle, kept)),
        None => None,
    };
    let Some((claimed, mut kept)) = found else {
        note_wrong(inner, db, None)?;
        return Err(NotIn::Wrong);
    };
    let member = kept.member;
    if claimed != handle(inner, db, member)? {
        note_wrong(inner, db, Some(member))?;
        return Err(NotIn::Wrong);
    }
    match site.0.finish_discoverable_authentication_v2(answer, state, &kept.passkey) {
        // Once closed it stays closed; a copy cannot go on ending sessions with it either.
        Ok(_) | Err(WebauthnError::CredentialPossibleCompromise) if kept.is_suspicious => {
            note_wrong(inner, db, Some(member))?;
            Err(NotIn::Suspicious)
        }
        Ok(shown) if shown.user_verified() => {
            kept.passkey.update_credential(&shown);
            db.execute(
                "update passkey set body = ?1, used = ?2 where id = ?3",
                params![body(&kept.passkey)?, inner.now().0, kept.id.0],
            )?;
            Admitted::by_passkey(db, member, kept.id)
        }
        Err(WebauthnError::CredentialPossibleCompromise) => {
            db.execute("update passkey set suspicious = 1 where id = ?1", [kept.id.0])?;
            // Which of the sessions the copy began cannot be told.
            end_all(inner, db, member, None)?;
            note(db, inner.now(), Some(member), What::PasskeySuspicious)?;
            Err(NotIn::Suspicious)
        }
        Ok(_) | Err(_) => {
            note_wrong(inner, db, Some(member))?;
            Err(NotIn::Wrong)
        }
    }
}

impl Door {
    /// Begins to add a passkey. The answer is JSON for `navigator.credentials.create`: an object with
    /// `publicKey`, its bytes in base64url. The label is what its holder calls it here and on the
    /// device, where anybody who opens the device reads it.
    ///
    /// # Errors
    ///
    /// What [`By`] is not good for; [`NotIn::TooMany`].
    pub async fn begin_passkey(&self, by: &By, label: &Label) -> Result<String, NotIn> {
        let (by, label) = (by.clone(), label.clone());
        self.with(move |inner, db| {
            let right = right(inner, db, &by, Step::Begins)?;
            let known = credentials(db, right.member)?;
            if known.len() >= PASSKEYS_MAX {
                return Err(NotIn::TooMany);
            }
            let handle = handle(inner, db, right.member)?;
            let site = inner.site();
            let begun =
                site.0.start_passkey_registration(handle, label.text(), label.text(), Some(known));
            let (challenge, state) = begun.map_err(|_| Fault::Store("challenge".into()))?;
            let mut challenge: Value = json!(challenge);
            // The device has to keep who it is for, so that signing in asks for no name.
            let selection = &mut challenge["publicKey"]["authenticatorSelection"];
            selection["residentKey"] = json!("required");
            selection["requireResidentKey"] = json!(true);
            let adding = Adding { member: right.member, label, state };
            inner.waiting.adding().put(right.key, inner.now(), adding);
            Ok(challenge.to_string())
        })
        .await
    }

    /// Adds the passkey that a browser made. `answer` is the JSON of the credential, its bytes in
    /// base64url. At a threshold it lets its holder in.
    ///
    /// # Errors
    ///
    /// What [`By`] is not good for; [`NotIn::Gone`] if nothing was begun or it took too long;
    /// [`NotIn::Wrong`] if the answer does not fit.
    pub async fn finish_passkey(&self, by: &By, answer: &str) -> Result<Option<Admitted>, NotIn> {
        let answer: RegisterPublicKeyCredential = readable(answer)?;
        let by = by.clone();
        self.with(move |inner, db| {
            let right = right(inner, db, &by, Step::Ends)?;
            let now = inner.now();
            let adding = inner.waiting.adding().take(right.key, now);
            let adding = adding.filter(|adding| adding.member == right.member);
            let Adding { member, label, state } = adding.ok_or(NotIn::Gone)?;
            let passkey = inner.site().0.finish_passkey_registration(&answer, &state);
            let passkey = passkey.map_err(|_| NotIn::Wrong)?;
            let credential: &[u8] = passkey.cred_id().as_ref();
            if kept(db, credential)?.is_some() {
                return Err(NotIn::Wrong);
            }
            db.execute(
                "insert into passkey (member, credential, body, label, made)
                 values (?1, ?2, ?3, ?4, ?5)",
                params![member.0, credential, body(&passkey)?, label.text(), now.0],
            )?;
            let made = Made::Passkey(PasskeyId(db.last_insert_rowid()));
            note(db, now, Some(member), What::PasskeyAdded)?;
            close(inner, db, &right, made)
        })
        .await
    }

    /// Begins to sign in with a passkey. The answer is JSON for `navigator.credentials.get`: an object
    /// with `publicKey`, its bytes in base64url.
    ///
    /// # Errors
    ///
    /// [`NotIn::Fault`] if no challenge could be made.
    pub fn begin_passkey_sign_in(&self) -> Result<(CeremonyId, String), NotIn> {
        let begun = self.inner.site().0.start_discoverable_authentication();
        let (mut challenge, state) = begun.map_err(|_| Fault::Store("challenge".into()))?;
        // Whether the browser offers passkeys in a field or in a window is the page's to say.
        challenge.mediation = None;
        let id = CeremonyId::new(&self.inner.outside);
        self.inner.waiting.signing_in().put(id.hash(), self.inner.now(), state);
        Ok((id, json!(challenge).to_string()))
    }

    /// Signs in with a passkey. [`begin_session`](Self::begin_session) or
    /// [`freshen`](Self::freshen) take the answer.
    ///
    /// # Errors
    ///
    /// [`NotIn::Gone`] if nothing was begun or it took too long; [`NotIn::Wrong`];
    /// [`NotIn::Suspicious`] if the key may have been copied: it opens nothing from then on, and the
    /// member's sessions end.
    pub async fn finish_passkey_sign_in(
        &self,
        id: &CeremonyId,
        answer: &str,
    ) -> Result<Admitted, NotIn> {
        let now = self.inner.now();
        let state = self.inner.waiting.signing_in().take(id.hash(), now).ok_or(NotIn::Gone)?;
        let answer: PublicKeyCredential = readable(answer)?;
        self.with(move |inner, db| admit(inner, db, state, &answer)).await
    }
}

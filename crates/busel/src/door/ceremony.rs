//! What waits between two steps: a passkey that was asked for, a passphrase whose code has not come
//! yet. It is kept in memory only, for minutes, once, and only so many at a time; the oldest makes
//! room. A restart forgets it, and people begin the step anew.

use std::collections::HashMap;
use std::hash::Hash;
use std::sync::{Mutex, MutexGuard, PoisonError};

use busel_domain::ids::ActorId;
use busel_domain::time::Moment;
use webauthn_rs::prelude::{DiscoverableAuthentication, PasskeyRegistration};

use super::code::CodeSecret;
use super::name::NameMark;
use super::stretch::Stretched;
use super::{Label, later};

/// A passkey answers within so many seconds.
const PASSKEY_SECONDS: i64 = 300;
/// Somebody who installs an app to make codes has so many seconds.
const SETTING_SECONDS: i64 = 1_800;
/// So many wait at once, of each kind.
const WAITING_MAX: usize = 2_048;

/// A passkey being added.
pub(super) struct Adding {
    pub(super) member: ActorId,
    pub(super) label: Label,
    pub(super) state: PasskeyRegistration,
}

/// A code being set, and the passphrase it belongs to if that is new too.
#[derive(Clone)]
pub(super) struct Setting {
    pub(super) member: ActorId,
    pub(super) passphrase: Option<(NameMark, Stretched)>,
    pub(super) secret: CodeSecret,
}

/// Everything that waits.
pub(super) struct Waiting {
    signing_in: Mutex<Pending<[u8; 32], DiscoverableAuthentication>>,
    adding: Mutex<Pending<[u8; 32], Adding>>,
    setting: Mutex<Pending<[u8; 32], Setting>>,
}

impl Default for Waiting {
    fn default() -> Self {
        Self {
            signing_in: Mutex::new(Pending::new(PASSKEY_SECONDS, WAITING_MAX)),
            adding: Mutex::new(Pending::new(PASSKEY_SECONDS, WAITING_MAX)),
            setting: Mutex::new(Pending::new(SETTING_SECONDS, WAITING_MAX)),
        }
    }
}

impl Waiting {
    pub(super) fn signing_in(
        &self,
    ) -> MutexGuard<'_, Pending<[u8; 32], DiscoverableAuthentication>> {
        self.signing_in.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn adding(&self) -> MutexGuard<'_, Pending<[u8; 32], Adding>> {
        self.adding.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn setting(&self) -> MutexGuard<'_, Pending<[u8; 32], Setting>> {
        self.setting.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Forgets everything.
    pub(super) fn clear(&self) {
        self.signing_in().things.clear();
        self.adding().things.clear();
        self.setting().things.clear();
    }
}

/// Things that wait for their second step.
pub(super) struct Pending<K, T> {
    things: HashMap<K, (Moment, T)>,
    seconds: i64,
    count_max: usize,
}

impl<K: Hash + Eq + Copy, T> Pending<K, T> {
    fn new(seconds: i64, count_max: usize) -> Self {
        Self { things: HashMap::new(), seconds, count_max }
    }

    /// Keeps a thing under a key, in place of what was there.
    pub(super) fn put(&mut self, key: K, now: Moment, thing: T) {
        let seconds = self.seconds;
        self.things.retain(|_, (since, _)| is_waiting(*since, now, seconds));
        while self.things.len() >= self.count_max {
            let oldest = self.things.iter().min_by_key(|(_, (since, _))| *since);
            let Some(oldest) = oldest.map(|(key, _)| *key) else { break };
            self.things.remove(&oldest);
        }
        self.things.insert(key, (now, thing));
    }

    /// Looks at a thing.
    pub(super) fn get(&self, key: K, now: Moment) -> Option<&T> {
        let (since, thing) = self.things.get(&key)?;
        is_waiting(*since, now, self.seconds).then_some(thing)
    }

    /// Takes a thing, once.
    pub(super) fn take(&mut self, key: K, now: Moment) -> Option<T> {
        let (since, thing) = self.things.remove(&key)?;
        is_waiting(since, now, self.seconds).then_some(thing)
    }
}

fn is_waiting(since: Moment, now: Moment, seconds: i64) -> bool {
    now < later(since, seconds)
}

#[cfg(test)]
mod tests {
    use super::super::SECOND;
    use super::*;

    #[test]
    fn a_thing_waits_for_a_while_once_and_the_oldest_makes_room() {
        let mut pending = Pending::new(300, 2);
        pending.put(1, Moment(0), "one");
        assert_eq!(pending.get(1, Moment(299 * SECOND)), Some(&"one"));
        assert_eq!(pending.get(1, Moment(300 * SECOND)), None);
        assert_eq!(pending.take(1, Moment(1)), Some("one"));
        assert_eq!(pending.take(1, Moment(1)), None, "only once");
        pending.put(1, Moment(1), "one");
        pending.put(2, Moment(2), "two");
        pending.put(3, Moment(3), "three");
        assert_eq!(pending.get(1, Moment(3)), None, "the oldest");
        assert_eq!(pending.take(3, Moment(400 * SECOND)), None, "too late");
        assert_eq!(pending.things.len(), 1);
    }
}

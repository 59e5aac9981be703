//! The sealer: whoever wants the centre sealed tells it - a page, a signal, a clock, a table nobody
//! sits at - and `busel serve` listens.
//!
//! Sealing itself is no clearing of variables: the process finishes its writes and puts another
//! program in its own place, and with the old one goes all its memory. See `cli/serve/sealing.rs`.
//! This file knows when, not how.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use busel_domain::time::Moment;
use tokio::sync::watch;

use crate::i18n::Zone;
use crate::outside::Outside;

/// How often the clocks are looked at.
const LOOK_EVERY: Duration = Duration::from_secs(5);

const SECOND: i64 = 1_000_000;
const DAY_SECONDS: i64 = 86_400;

/// Why a centre is sealed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cause {
    /// Somebody pressed the button on a page.
    Page,
    /// A signal, from `busel seal` or whoever may send one.
    Signal,
    /// Nobody has asked for a page for long.
    Idle,
    /// The night began.
    Night,
}

/// The key lies open, so that sealing would protect nothing. Pages say it by
/// [`SENTENCE`](Self::SENTENCE).
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the key lies open: sealing would protect nothing; `busel key add-passphrase` mends that")]
pub struct KeyLiesOpen;

impl KeyLiesOpen {
    /// The sentence for people, in every locale.
    pub const SENTENCE: &str = "seal-key-is-bare";
}

/// A handle for sealing. Cloning it is cheap.
#[derive(Debug, Clone)]
pub struct Sealer {
    inner: Arc<Inner>,
}

#[derive(Debug)]
struct Inner {
    key_is_bare: bool,
    wanted: watch::Sender<Option<Cause>>,
    visits: AtomicU64,
}

/// When to seal without being told.
#[derive(Debug, Clone, Default)]
pub struct Hours {
    /// After so long without a visit.
    pub idle: Option<Duration>,
    /// When this span of the day begins.
    pub night: Option<Night>,
}

/// A span of the day, from minute to minute after midnight.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Night {
    begins: u32,
    ends: u32,
}

impl std::str::FromStr for Night {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let minute = |text: &str| {
            let (hour, minute) = text.trim().split_once(':')?;
            let (hour, minute): (u32, u32) = (hour.parse().ok()?, minute.parse().ok()?);
            (hour < 24 && minute < 60).then_some(60 * hour + minute)
        };
        let span = text.split_once('-').and_then(|(from, to)| Some((minute(from)?, minute(to)?)));
        match span {
            Some((begins, ends)) if begins != ends => Ok(Self { begins, ends }),
            _ => Err("write the night like 22:00-06:00".into()),
        }
    }
}

impl std::fmt::Display for Night {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { begins, ends } = self;
        write!(f, "{:02}:{:02}-{:02}:{:02}", begins / 60, begins % 60, ends / 60, ends % 60)
    }
}

impl Night {
    /// Whether the night began after `before` and not after `now`, by the clocks of a zone. A machine
    /// that slept in between has slept over it, and it counts.
    fn began(self, before: Moment, now: Moment, zone: &Zone) -> bool {
        let (_, hour, minute) = zone.day_and_time(before);
        let of_minute = before.0.div_euclid(SECOND).rem_euclid(60);
        let at = (i64::from(hour) * 60 + i64::from(minute)) * 60 + of_minute;
        let until = (i64::from(self.begins) * 60 - at).rem_euclid(DAY_SECONDS);
        let until = if until == 0 { DAY_SECONDS } else { until };
        now.0.saturating_sub(before.0) >= until * SECOND
    }
}

impl Sealer {
    /// A sealer of a centre; it refuses where the key lies open.
    #[must_use]
    pub fn new(key_is_bare: bool) -> Self {
        let (wanted, _) = watch::channel(None);
        Self { inner: Arc::new(Inner { key_is_bare, wanted, visits: AtomicU64::new(0) }) }
    }

    /// Says that the centre is to be sealed. It answers at once; what was begun has two seconds more,
    /// so an answer to the browser still gets out.
    ///
    /// # Errors
    ///
    /// If the key lies open.
    pub fn seal(&self, cause: Cause) -> Result<(), KeyLiesOpen> {
        if self.inner.key_is_bare {
            return Err(KeyLiesOpen);
        }
        self.inner.wanted.send_if_modified(|wanted| {
            let is_first = wanted.is_none();
            wanted.get_or_insert(cause);
            is_first
        });
        Ok(())
    }

    /// Counts a visit: the centre is in use.
    pub fn visited(&self) {
        self.inner.visits.fetch_add(1, Ordering::Relaxed);
    }

    /// Ends when somebody wants the centre sealed, and says why.
    pub async fn wanted(&self) -> Cause {
        let mut wanted = self.inner.wanted.subscribe();
        let found = wanted.wait_for(Option::is_some).await.map(|cause| *cause);
        match found {
            Ok(Some(cause)) => cause,
            // Cannot be: this handle keeps the channel open, and it waited for a cause.
            Ok(None) | Err(_) => std::future::pending().await,
        }
    }

    /// Looks at the clocks until one of them says seal. Never ends where the key lies open.
    pub async fn watch(&self, hours: Hours, zone: Zone, outside: Outside) {
        if self.inner.key_is_bare {
            return std::future::pending().await;
        }
        let mut look = Look::begun(outside.now());
        loop {
            tokio::time::sleep(LOOK_EVERY).await;
            let visits = self.inner.visits.load(Ordering::Relaxed);
            if let Some(cause) = look.again(visits, outside.now(), &hours, &zone) {
                let _cannot_refuse = self.seal(cause);
                return;
            }
        }
    }
}

/// What the last look at the clocks saw.
struct Look {
    visits: u64,
    at: Moment,
    last_visit: Moment,
    /// Counted in looks: the machine's clock may be set back, the time spent here cannot.
    waited: Duration,
}

impl Look {
    fn begun(at: Moment) -> Self {
        Self { visits: 0, at, last_visit: at, waited: Duration::ZERO }
    }

    fn again(&mut self, visits: u64, now: Moment, hours: &Hours, zone: &Zone) -> Option<Cause> {
        let since = |moment: Moment| {
            let microseconds = now.0.saturating_sub(moment.0);
            Duration::from_micros(u64::try_from(microseconds).unwrap_or(0))
        };
        // A machine that slept so long was left alone, whoever comes right after it woke.
        let slept = since(self.at);
        self.waited += LOOK_EVERY;
        if visits != self.visits {
            (self.visits, self.last_visit, self.waited) = (visits, now, Duration::ZERO);
        }
        let away = self.waited.max(since(self.last_visit)).max(slept);
        let night_began = hours.night.is_some_and(|night| night.began(self.at, now, zone));
        self.at = now;
        if hours.idle.is_some_and(|idle| away >= idle) {
            Some(Cause::Idle)
        } else {
            night_began.then_some(Cause::Night)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// 2026-11-22, 12:00 UTC, 14:00 in Kyiv.
    const NOON: i64 = 1_795_348_800;

    fn at(seconds: i64) -> Moment {
        Moment((NOON + seconds) * SECOND)
    }

    #[test]
    fn the_night_begins_once_a_day_also_while_the_machine_slept() {
        let night: Night = "22:00-06:00".parse().expect("a span");
        assert_eq!(night.to_string(), "22:00-06:00");
        let kyiv = Zone::named("Europe/Kyiv").expect("known");
        let hours = 3_600;
        assert!(!night.began(at(0), at(8 * hours - 1), &kyiv));
        assert!(night.began(at(8 * hours - 5), at(8 * hours), &kyiv));
        assert!(!night.began(at(8 * hours), at(8 * hours + 5), &kyiv), "told once");
        assert!(!night.began(at(12 * hours), at(13 * hours), &kyiv), "opened at night, it stays");
        assert!(night.began(at(7 * hours), at(20 * hours), &kyiv), "slept over it");
        for wrong in ["", "22:00", "22:00-22:00", "24:00-06:00", "22-6", "22:60-06:00"] {
            assert!(wrong.parse::<Night>().is_err(), "{wrong}");
        }
    }

    #[tokio::test]
    async fn a_bare_key_refuses_and_a_wrapped_one_tells_whoever_waits() {
        assert_eq!(Sealer::new(true).seal(Cause::Page), Err(KeyLiesOpen));
        let sealer = Sealer::new(false);
        let waiting = tokio::spawn({
            let sealer = sealer.clone();
            async move { sealer.wanted().await }
        });
        sealer.seal(Cause::Page).expect("wrapped");
        sealer.seal(Cause::Signal).expect("again is harmless");
        assert_eq!(waiting.await.expect("it ends"), Cause::Page, "the first cause stays");
        assert_eq!(sealer.wanted().await, Cause::Page, "who asks later is told too");
    }

    #[test]
    fn nobody_there_seals_and_a_visit_puts_it_off() {
        let idle = Duration::from_mins(1);
        let hours = Hours { idle: Some(idle), night: None };
        let zone = Zone::default();
        let mut look = Look::begun(at(0));
        for (seconds, visits) in [(5, 0), (55, 0), (59, 1), (64, 1), (115, 1)] {
            assert_eq!(look.again(visits, at(seconds), &hours, &zone), None, "{seconds}");
        }
        assert_eq!(look.again(1, at(119), &hours, &zone), Some(Cause::Idle));
        // The laptop slept, and somebody asks for a page before the first look.
        let mut look = Look::begun(at(0));
        assert_eq!(look.again(7, at(3_600), &hours, &zone), Some(Cause::Idle));
        // The clock stands still, or runs backwards: looks are counted.
        let mut look = Look::begun(at(0));
        let looks = (1..20).map(|step| look.again(0, at(-step), &hours, &zone));
        assert_eq!(looks.flatten().next(), Some(Cause::Idle));
        let mut look = Look::begun(at(0));
        assert_eq!(look.again(0, at(9_999), &Hours::default(), &zone), None, "nobody asked for it");
    }
}

//! How fast one centre is from the inside, for `cargo xtask bench`: opening it, and giving it commands
//! from many sides at once. It prints one line of JSON; it is a measuring rod, not a way to use Busel.
//!
//! `pace open HOME` opens a centre by its snapshot, then folds its journal from the first event.
//! `pace give HOME` lets 64 tasks give small commands for three seconds, each waiting for its answer.

use std::io::Write as _;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use anyhow::{Context, bail};
use busel::catalogue::lexicon;
use busel::clerk::{Clerk, Given};
use busel::home::Home;
use busel::journal::Journal;
use busel::outside::Outside;
use busel::vault::{Vault, Words, WordsKind};
use busel_domain::book::Book;
use busel_domain::command::Command;
use busel_domain::ids::{ActorId, Seq};
use busel_domain::role::{Actor, Role};
use busel_domain::time::Moment;

/// Tasks that give commands at once.
const TASKS: usize = 64;

/// How long they do.
const WORK: Duration = Duration::from_secs(3);

/// Noon of 2026-11-22.
const NOON: Moment = Moment(1_795_348_800_000_000);

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let told = match words.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["open", home] => open(Path::new(home)).await?,
        ["give", home] => give(Path::new(home)).await?,
        _ => bail!("say open or give, and the folder of a centre"),
    };
    writeln!(std::io::stdout(), "{told}")?;
    Ok(())
}

#[expect(clippy::disallowed_methods, reason = "a stopwatch")]
fn now() -> Instant {
    Instant::now()
}

async fn open(home: &Path) -> anyhow::Result<serde_json::Value> {
    let home = Home::open(home, None)?;
    let catalogue = Arc::clone(lexicon().catalogue());
    let began = now();
    let clerk = Clerk::open(&home, Arc::clone(&catalogue), Outside::fixed(NOON, 1))?;
    let with_snapshot = began.elapsed();
    let present = clerk.present();
    clerk.stop().await;

    let began = now();
    let journal = Journal::open(&home.store(), home.keys())?;
    let mut book = Book::new(catalogue);
    journal.replay(Seq(0), |event| book.apply(&event))?;
    let labels = Vault::new(home.keys()).labels(&journal)?;
    let from_the_first_event = began.elapsed();
    if book != present.book {
        bail!("the snapshot and the journal tell two stories");
    }
    Ok(serde_json::json!({
        "events": book.seq().0,
        "labels": labels.len(),
        "with_snapshot_ms": milliseconds(with_snapshot),
        "from_the_first_event_ms": milliseconds(from_the_first_event),
    }))
}

async fn give(home: &Path) -> anyhow::Result<serde_json::Value> {
    let home = Home::open(home, None)?;
    // Other dice than those of the centre: an attempt must be new.
    let dice = Outside::fixed(NOON, u64::from(std::process::id()));
    let clerk = Clerk::open(&home, Arc::clone(lexicon().catalogue()), dice.clone())?;
    let began = now();
    let tasks: Vec<_> = (0..TASKS)
        .map(|_| tokio::spawn(until(began + WORK, clerk.clone(), dice.clone())))
        .collect();
    let mut waits = Vec::new();
    for task in tasks {
        waits.extend(task.await.context("a task failed")??);
    }
    let took = began.elapsed();
    clerk.stop().await;
    waits.sort_unstable();
    let at = |percent: usize| waits.get(waits.len() * percent / 100).copied().unwrap_or_default();
    let per_second = waits.len() as u128 * 1_000 / took.as_millis().max(1);
    Ok(serde_json::json!({
        "commands": waits.len(),
        "per_second": u64::try_from(per_second)?,
        "p50_ms": milliseconds(at(50)),
        "p99_ms": milliseconds(at(99)),
    }))
}

/// Gives commands until then, and answers how long each took to be durable.
async fn until(end: Instant, clerk: Clerk, dice: Outside) -> anyhow::Result<Vec<Duration>> {
    let mut waits = Vec::new();
    while now() < end {
        let name = dice.words_id();
        let given = Given {
            attempt: dice.attempt(),
            actor: Actor::everywhere(ActorId(1), &[Role::Coordinator]),
            command: Command::AddGroup { name, place: None, region: None },
            happened: None,
            words: vec![Words {
                id: name, kind: WordsKind::Name, text: format!("Група {name}")
            }],
        };
        let began = now();
        clerk.give(given).await?;
        waits.push(began.elapsed());
    }
    Ok(waits)
}

fn milliseconds(time: Duration) -> f64 {
    (time.as_secs_f64() * 10_000.0).round() / 10.0
}

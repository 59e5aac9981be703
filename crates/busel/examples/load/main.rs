//! Conservation under load, for `cargo xtask bench load`: the real server on this machine, 64 people
//! signed in, each with one connection that stays open, all at the same boxes. It prints one line of JSON
//! for each way of giving; it is a measuring rod, not a way to use Busel.
//!
//! `load CLIENTS COMMANDS`: so many clients, each gives so many commands. First one form a command (take
//! out, split, pack, hand over), then as many phones send as many records in batches of 20, all over HTTP.
//! A command counts as done when its answer came, and that comes after the disk has it
//! (`synchronous=FULL`). Of what phones tell nothing is refused: counted apart is what a person has to see.
//! At the end the store is checked from its first event, as `busel check` does.

mod centre;
mod client;
mod line;
mod phones;

use std::io::Write as _;
use std::time::{Duration, Instant};

use anyhow::{Context, ensure};
use busel::audit::audit;

use centre::Centre;
use client::Client;
use phones::Phone;

/// What all clients of one way were told.
#[derive(Debug, Default)]
struct Told {
    done: u64,
    refused: u64,
    waits: Vec<Duration>,
}

impl Told {
    fn and(&mut self, other: Self) {
        self.done += other.done;
        self.refused += other.refused;
        self.waits.extend(other.waits);
    }

    fn within(&self, percent: usize) -> f64 {
        let at = (self.waits.len() * percent / 100).min(self.waits.len().saturating_sub(1));
        self.waits.get(at).map_or(0.0, |wait| wait.as_secs_f64() * 1_000.0)
    }
}

fn main() -> anyhow::Result<()> {
    let mut words = std::env::args().skip(1);
    let mut number = || words.next().map(|word| word.parse::<u64>()).transpose();
    let clients = number()?.context("load CLIENTS COMMANDS")?;
    let commands = number()?.context("load CLIENTS COMMANDS")?;
    let server = tokio::runtime::Runtime::new()?;
    let centre = server.block_on(centre::made(clients))?;
    // Clients have threads of their own: nothing of theirs keeps the server's from working.
    let people =
        tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build()?;
    let told = people.block_on(one_by_one(&centre, clients, commands))?;
    print("one form a command, over HTTP", &centre, &told)?;
    let known = (&centre.clerk, &centre.door, centre.address);
    let fleet = people.block_on(phones::made(known, clients, commands))?;
    let told = people.block_on(in_batches(fleet))?;
    print("batches of 20 of phones, over HTTP", &centre, &told)?;
    server.block_on(centre.clerk.stop());
    let found = audit(&centre.home, busel::catalogue::lexicon().catalogue(), |_, _| {})?;
    ensure!(found.is_clean(), "the books are wrong: {:?}", found.wrong);
    ensure!(found.units_in == found.units_accounted, "goods appeared or vanished");
    ensure!(found.units_in == i128::from(centre::GIVEN), "not what was given");
    say(&serde_json::json!({
        "checked": true, "events": found.events, "units": i64::try_from(found.units_in)?
    }))
}

async fn one_by_one(centre: &Centre, clients: u64, commands: u64) -> anyhow::Result<(Told, f64)> {
    let began = now();
    let mut hands = Vec::new();
    for number in 0..clients {
        let shown = (centre.clerk.clone(), centre.board.clone());
        let (address, session) =
            (centre.address, centre.sessions[usize::try_from(number)?].clone());
        hands.push(tokio::spawn(async move {
            let mut client = Client::new(address, session, shown, number).await?;
            let mut told = Told::default();
            for _ in 0..commands {
                let form = client.choose();
                let before = now();
                let is_done = client.post(&form).await?;
                told.waits.push(before.elapsed());
                told.done += u64::from(is_done);
                told.refused += u64::from(!is_done);
            }
            anyhow::Ok(told)
        }));
    }
    all(hands, began).await
}

/// What comes as one outbox is answered as one.
async fn in_batches(fleet: Vec<Phone>) -> anyhow::Result<(Told, f64)> {
    let began = now();
    let mut hands = Vec::new();
    for mut phone in fleet {
        hands.push(tokio::spawn(async move {
            let mut told = Told::default();
            loop {
                let before = now();
                let Some((delivered, looked_at)) = phone.send().await? else { return Ok(told) };
                told.waits.push(before.elapsed());
                told.done += delivered + looked_at;
                told.refused += looked_at;
            }
        }));
    }
    all(hands, began).await
}

async fn all(
    hands: Vec<tokio::task::JoinHandle<anyhow::Result<Told>>>,
    began: Instant,
) -> anyhow::Result<(Told, f64)> {
    let mut told = Told::default();
    for hand in hands {
        told.and(hand.await??);
    }
    let seconds = began.elapsed().as_secs_f64();
    told.waits.sort_unstable();
    Ok((told, seconds))
}

fn print(what: &str, centre: &Centre, (told, seconds): &(Told, f64)) -> anyhow::Result<()> {
    let present = centre.clerk.present();
    ensure!(present.book.stock().faults().is_empty(), "an account is below nothing");
    ensure!(present.book.box_faults().is_empty(), "boxes hold more than there is");
    #[expect(clippy::cast_precision_loss, reason = "a rate for people")]
    let rate = (told.done as f64 / seconds).round();
    say(&serde_json::json!({
        "what": what, "done": told.done, "refused": told.refused, "per_second": rate,
        "p50_ms": rounded(told.within(50)), "p99_ms": rounded(told.within(99)),
        "seconds": rounded(*seconds), "waited_by": std::fs::read_to_string("/proc/loadavg")?.trim(),
    }))
}

fn rounded(figure: f64) -> f64 {
    (figure * 10.0).round() / 10.0
}

fn say(line: &serde_json::Value) -> anyhow::Result<()> {
    Ok(writeln!(std::io::stdout(), "{line}")?)
}

#[expect(clippy::disallowed_methods, reason = "a stopwatch")]
fn now() -> Instant {
    Instant::now()
}

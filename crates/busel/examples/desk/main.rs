//! How long the pages of a large centre take, for `cargo xtask bench desk`: one centre of a hundred
//! thousand needs in one process, asked fifty times a second, whatever is still being answered. It
//! prints one line of JSON for each page; it is a measuring rod, not a way to use Busel.
//!
//! `desk SECONDS` asks for every page in turn for so long, while somebody confirms a need each second,
//! so that everything that is kept from page to page is made anew as on a working day.

mod centre;

use std::collections::BTreeMap;
use std::io::Write as _;
use std::time::{Duration, Instant};

use anyhow::{Context, ensure};
use axum::Router;
use axum::body::Body;
use axum::http::{Request, header};
use busel::clerk::{Clerk, Given};
use busel_domain::command::Command;
use busel_domain::ids::NeedId;
use busel_domain::role::Actor;
use tower::ServiceExt as _;

/// Pages that are asked for, as they are called in the table.
const PAGES: [&str; 30] = [
    "/",
    "/needs",
    "/needs?part=1900&show=all",
    "/needs?sort=thing&part=900&show=all",
    "/needs?sort=group",
    "/needs?sort=cover&part=500",
    "/needs?q=rice",
    "/needs?q=boots+43&show=all",
    "/needs?q=group+17",
    "/needs?show=twins",
    "/needs?show=flagged",
    "/needs?show=lapsing",
    "/needs?kind=food&sort=day",
    "/needs/N-50000",
    "/needs/new",
    "/unwanted",
    "/stock",
    "/stock?part=200&show=all",
    "/stock?q=rice",
    "/stock/L-10000",
    "/groups",
    "/groups/G-250",
    "/find?q=rice",
    "/find?q=group+17",
    "/plan",
    "/plan/P-1",
    "/plan/P-1/unmet",
    "/history/N-50000",
    "/trail",
    "/totals",
];

/// Questions a second.
const RATE: u32 = 50;

const HOST: &str = "127.0.0.1:4180";

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let seconds = std::env::args().nth(1).context("say for how many seconds")?.parse()?;
    let (pages, clerk, session, _folder) = centre::made().await?;
    let mut sizes = BTreeMap::new();
    for path in PAGES {
        // The first of each fills what is kept from one page to the next.
        let body = asked(&pages, path, &session).await?;
        sizes.insert(path, (body.len(), gzipped(&body)?));
    }
    let mut times = load(&pages, &clerk, &session, seconds).await?;
    let mut out = std::io::stdout();
    for path in PAGES {
        let times = times.get_mut(path).context("every page was asked")?;
        times.sort_unstable();
        let (bytes, gzip) = sizes[path];
        let line = serde_json::json!({
            "page": path,
            "asked": times.len(),
            "p50_ms": milliseconds(at(times, 50)),
            "p99_ms": milliseconds(at(times, 99)),
            "bytes": bytes,
            "gzip": gzip,
        });
        writeln!(out, "{line}")?;
    }
    let assets = first_load(&pages, &session).await?;
    let mut all: Vec<Duration> = times.into_values().flatten().collect();
    all.sort_unstable();
    let whole = serde_json::json!({
        "page": "all of them",
        "asked": all.len(),
        "p50_ms": milliseconds(at(&all, 50)),
        "p99_ms": milliseconds(at(&all, 99)),
        "assets": assets,
        "memory_kb": memory()?,
    });
    writeln!(out, "{whole}")?;
    clerk.stop().await;
    Ok(())
}

#[expect(clippy::disallowed_methods, reason = "a stopwatch")]
fn now() -> Instant {
    Instant::now()
}

fn at(times: &[Duration], percent: usize) -> Duration {
    times.get(times.len() * percent / 100).copied().unwrap_or_default()
}

/// Asks at a fixed rate, whatever is still being answered: who has to wait in line waits here too.
async fn load(
    pages: &Router,
    clerk: &Clerk,
    session: &str,
    seconds: u32,
) -> anyhow::Result<BTreeMap<&'static str, Vec<Duration>>> {
    let mut ticks = tokio::time::interval(Duration::from_secs(1) / RATE);
    let mut waiting = Vec::new();
    for number in 0..seconds * RATE {
        ticks.tick().await;
        let path = PAGES[number as usize % PAGES.len()];
        let (pages, session) = (pages.clone(), session.to_owned());
        waiting.push(tokio::spawn(async move {
            let began = now();
            asked(&pages, path, &session).await.map(|_| (path, began.elapsed()))
        }));
        if number % RATE == RATE / 2 {
            let (clerk, dice) = (clerk.clone(), centre::dice(u64::from(number)));
            tokio::spawn(async move {
                let command = Command::ConfirmNeed { need: NeedId(number + 1) };
                let (attempt, actor) = (dice.attempt(), Actor::console());
                let given = Given { attempt, actor, command, happened: None, words: Vec::new() };
                clerk.give(given).await.map(drop)
            });
        }
    }
    let mut times: BTreeMap<&'static str, Vec<Duration>> = BTreeMap::new();
    for answer in waiting {
        let (path, took) = answer.await??;
        times.entry(path).or_default().push(took);
    }
    Ok(times)
}

async fn asked(pages: &Router, path: &str, session: &str) -> anyhow::Result<Vec<u8>> {
    let question = Request::get(path)
        .header(header::HOST, HOST)
        .header(header::COOKIE, session)
        .body(Body::empty())?;
    let answer = match pages.clone().oneshot(question).await {
        Ok(answer) => answer,
        Err(never) => match never {},
    };
    let code = answer.status().as_u16();
    let body = axum::body::to_bytes(answer.into_body(), usize::MAX).await?;
    ensure!(code == 200 && !body.is_empty(), "{path} answers {code}");
    Ok(body.to_vec())
}

/// Bytes of everything that the first page makes a browser fetch, compressed where that helps.
async fn first_load(pages: &Router, session: &str) -> anyhow::Result<usize> {
    let page = asked(pages, "/", session).await?;
    let html = String::from_utf8(page.clone())?;
    let mut sum = gzipped(&page)?;
    let mut found: Vec<&str> = Vec::new();
    for part in html.split("\"/assets/").skip(1) {
        found.extend(part.split('"').next());
    }
    found.sort_unstable();
    found.dedup();
    for name in found {
        let bytes = asked(pages, &format!("/assets/{name}"), session).await?;
        sum += gzipped(&bytes)?;
        if name.starts_with("busel-") && name.split('.').next_back() == Some("css") {
            // A page in English has letters of the latin part only; one in Ukrainian of two.
            let css = String::from_utf8(bytes)?;
            for font in css.split("url(/assets/").skip(1).filter_map(|part| part.split(')').next())
            {
                if font.starts_with("inter-latin-") && !font.starts_with("inter-latin-ext")
                    || font.starts_with("inter-cyrillic")
                {
                    sum += asked(pages, &format!("/assets/{font}"), session).await?.len();
                }
            }
        }
    }
    Ok(sum)
}

/// How many bytes are left of these when they are compressed as on the way to a browser.
fn gzipped(bytes: &[u8]) -> anyhow::Result<usize> {
    let mut packed = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    packed.write_all(bytes)?;
    Ok(packed.finish()?.len())
}

/// Memory at its peak, as Linux tells it.
fn memory() -> anyhow::Result<u64> {
    let told = std::fs::read_to_string("/proc/self/status")?;
    let line = told.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let line = line.context("/proc/self/status is as it always was")?;
    Ok(line.trim().trim_end_matches("kB").trim_end().parse()?)
}

fn milliseconds(time: Duration) -> f64 {
    (time.as_secs_f64() * 10_000.0).round() / 10.0
}

//! How long the pages of a large centre take, for `cargo xtask bench desk`: one centre of a hundred
//! thousand needs in one process, asked fifty times a second, whatever is still being answered. It
//! prints one line of JSON for each page; it is a measuring rod, not a way to use Busel.
//!
//! `desk SECONDS` asks for every page in turn for so long, while somebody confirms a need each second,
//! so that everything that is kept from page to page is made anew as on a working day.

mod centre;

use std::collections::BTreeMap;
use std::io::{Read as _, Write as _};
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
const PAGES: &[&str] = &[
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
    "/offers",
    "/offers/O-1000",
    "/calls",
    "/purchases",
    "/groups/G-250/people",
    "/groups/G-250/store",
    "/groups/G-250/ahead",
    "/norms",
    "/forecast",
    "/plan/P-1/compare",
    "/plan/P-1/adopt",
    "/import",
    "/import/chat",
    "/people",
    "/me",
    "/safety",
    "/pictures",
    "/reports",
    "/reports/filled",
    "/reports/lead-time",
    "/reports/shelves",
    "/give",
];

/// From here on are needs that the load does not confirm.
const NEED_APART: u32 = 90_000;

/// Questions a second.
const RATE: u32 = 50;

const HOST: &str = "127.0.0.1:4180";

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let seconds = std::env::args().nth(1).context("say for how many seconds")?.parse()?;
    let (pages, clerk, session, _folder) = centre::made().await?;
    let mut sizes = BTreeMap::new();
    for (number, path) in (0..).zip(PAGES) {
        // The first of each fills what is kept from one page to the next.
        asked(&pages, path, &session).await?;
        let again = worked(&pages, path, &session).await?.1;
        confirm(&clerk, NeedId(NEED_APART + number)).await?;
        let (sent, fresh) = worked(&pages, path, &session).await?;
        sizes.insert(*path, (unpacked(&sent)?.len(), sent.len(), again, fresh));
    }
    let mut times = load(&pages, &clerk, &session, seconds).await?;
    let mut out = std::io::stdout();
    for &path in PAGES {
        let times = times.get_mut(path).context("every page was asked")?;
        times.sort_unstable();
        let (bytes, packed, again, fresh) = sizes[path];
        let line = serde_json::json!({
            "page": path,
            "again_ms": milliseconds(again),
            "fresh_ms": milliseconds(fresh),
            "asked": times.len(),
            "p50_ms": milliseconds(at(times, 50)),
            "p99_ms": milliseconds(at(times, 99)),
            "bytes": bytes,
            "packed": packed,
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
            let clerk = clerk.clone();
            tokio::spawn(async move { confirm(&clerk, NeedId(number + 1)).await });
        }
    }
    let mut times: BTreeMap<&'static str, Vec<Duration>> = BTreeMap::new();
    for answer in waiting {
        let (path, took) = answer.await??;
        times.entry(path).or_default().push(took);
    }
    Ok(times)
}

/// Somebody says that a need is still one.
async fn confirm(clerk: &Clerk, need: NeedId) -> anyhow::Result<()> {
    let attempt = centre::dice(u64::from(need.0)).attempt();
    let command = Command::ConfirmNeed { need };
    let actor = Actor::console();
    clerk.give(Given { attempt, actor, command, happened: None, words: Vec::new() }).await?;
    Ok(())
}

/// A page, and how long the processors worked for it, while nobody else asked.
async fn worked(pages: &Router, path: &str, session: &str) -> anyhow::Result<(Vec<u8>, Duration)> {
    let before = work()?;
    let sent = asked(pages, path, session).await?;
    Ok((sent, work()?.saturating_sub(before)))
}

/// How long the processors have worked for this process so far.
fn work() -> anyhow::Result<Duration> {
    let mut nanoseconds = 0;
    for task in std::fs::read_dir("/proc/self/task")? {
        let told = std::fs::read_to_string(task?.path().join("schedstat"))?;
        let busy = told.split(' ').next().context("a kernel that counts")?;
        nanoseconds += busy.parse::<u64>()?;
    }
    Ok(Duration::from_nanos(nanoseconds))
}

async fn asked(pages: &Router, path: &str, session: &str) -> anyhow::Result<Vec<u8>> {
    let question = Request::get(path)
        .header(header::HOST, HOST)
        .header(header::COOKIE, session)
        .header(header::ACCEPT_ENCODING, "gzip")
        .header("sec-fetch-site", "same-origin")
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

/// Bytes of everything that the first page makes a browser fetch, as they are sent.
async fn first_load(pages: &Router, session: &str) -> anyhow::Result<usize> {
    let page = asked(pages, "/", session).await?;
    let html = String::from_utf8(unpacked(&page)?)?;
    let mut sum = page.len();
    let mut found: Vec<&str> = Vec::new();
    for part in html.split("\"/assets/").skip(1) {
        found.extend(part.split('"').next());
    }
    found.sort_unstable();
    found.dedup();
    for name in found {
        let bytes = asked(pages, &format!("/assets/{name}"), session).await?;
        sum += bytes.len();
        if name.starts_with("busel-") && name.split('.').next_back() == Some("css") {
            // A page in English has letters of the latin part only; one in Ukrainian of two.
            let css = String::from_utf8(unpacked(&bytes)?)?;
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

/// What the browser makes of what was sent, packed or not.
fn unpacked(sent: &[u8]) -> anyhow::Result<Vec<u8>> {
    if !sent.starts_with(&[0x1f, 0x8b]) {
        return Ok(sent.to_vec());
    }
    let mut plain = Vec::new();
    flate2::read::GzDecoder::new(sent).read_to_end(&mut plain)?;
    Ok(plain)
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

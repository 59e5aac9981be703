//! What one process took: time on the wall, time on the processors, memory at its peak.
//!
//! Linux tells all three under `/proc`; the peak is looked at every two milliseconds, because it is
//! gone when the process is.

use std::fs;
use std::process::{Command, ExitStatus};
use std::time::{Duration, Instant};

use anyhow::{Context, ensure};

/// Linux counts processor time in hundredths of a second towards programs, on every machine.
const TICK: Duration = Duration::from_millis(10);

/// How often the peak is looked at.
const LOOK: Duration = Duration::from_millis(2);

/// What a process took.
#[derive(Debug, Default, Clone, Copy)]
pub(crate) struct Measured {
    /// As a person waits.
    pub(crate) wall: Duration,
    /// On all processors together.
    pub(crate) cpu: Duration,
    /// Memory at its peak.
    pub(crate) peak_kb: u64,
}

impl Measured {
    /// One after the other.
    pub(crate) fn and(self, other: Self) -> Self {
        Self {
            wall: self.wall + other.wall,
            cpu: self.cpu + other.cpu,
            peak_kb: self.peak_kb.max(other.peak_kb),
        }
    }

    /// The median of each figure by itself.
    pub(crate) fn median(all: &[Self]) -> Self {
        fn middle<T: Ord + Copy + Default>(figures: impl Iterator<Item = T>) -> T {
            let mut figures: Vec<T> = figures.collect();
            figures.sort_unstable();
            figures.get(figures.len() / 2).copied().unwrap_or_default()
        }
        Self {
            wall: middle(all.iter().map(|one| one.wall)),
            cpu: middle(all.iter().map(|one| one.cpu)),
            peak_kb: middle(all.iter().map(|one| one.peak_kb)),
        }
    }
}

/// Runs a process to its end; done, or done with findings, is both well.
pub(crate) fn measure(command: &mut Command) -> anyhow::Result<Measured> {
    let (measured, ended) = timed(command)?;
    ensure!(matches!(ended.code(), Some(0 | 1)), "{command:?} ended with {ended}");
    Ok(measured)
}

/// Runs a process to its end, whatever that is.
pub(crate) fn timed(command: &mut Command) -> anyhow::Result<(Measured, ExitStatus)> {
    let cpu_before = children_cpu()?;
    let began = now();
    let mut child = command.spawn().context("starting what is measured")?;
    let memory = format!("/proc/{}/status", child.id());
    let mut peak_kb = 0;
    let ended = loop {
        if let Some(ended) = child.try_wait()? {
            break ended;
        }
        peak_kb = peak(&memory).unwrap_or(0).max(peak_kb);
        std::thread::sleep(LOOK);
    };
    let wall = began.elapsed();
    Ok((Measured { wall, cpu: children_cpu()?.saturating_sub(cpu_before), peak_kb }, ended))
}

#[expect(clippy::disallowed_methods, reason = "a stopwatch")]
fn now() -> Instant {
    Instant::now()
}

/// The high-water mark of a process; none when it has just ended.
fn peak(memory: &str) -> Option<u64> {
    let text = fs::read_to_string(memory).ok()?;
    let line = text.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.trim().trim_end_matches("kB").trim_end().parse().ok()
}

/// Processor time of all children that have ended.
fn children_cpu() -> anyhow::Result<Duration> {
    let text = fs::read_to_string("/proc/self/stat")?;
    // The name in brackets may hold spaces; the figures after it do not.
    let (_, figures) = text.rsplit_once(')').context("/proc/self/stat is as it always was")?;
    let mut figures = figures.split_whitespace().skip(13).map(str::parse::<u32>);
    let mut next = || figures.next().context("/proc/self/stat is as it always was");
    Ok(TICK * (next()?? + next()??))
}

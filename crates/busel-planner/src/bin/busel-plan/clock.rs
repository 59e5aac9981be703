//! What a job costs the machine: CPU seconds and memory. They are for the comparison line only;
//! no plan depends on them.

/// CPU seconds this process has used on all its threads, by the finest clock there is.
#[cfg(unix)]
pub(crate) fn cpu_seconds() -> f64 {
    let spent = rustix::time::clock_gettime(rustix::time::ClockId::ProcessCPUTime);
    #[expect(clippy::cast_precision_loss, reason = "seconds of a job stay far below 2^53")]
    let (seconds, nanoseconds) = (spent.tv_sec as f64, spent.tv_nsec as f64);
    seconds + nanoseconds / 1e9
}

/// Where the system offers no such clock: the seconds that went by since the first question.
#[cfg(not(unix))]
#[expect(clippy::disallowed_methods, reason = "a comparison of planners needs a stopwatch")]
pub(crate) fn cpu_seconds() -> f64 {
    static BEGIN: std::sync::OnceLock<std::time::Instant> = std::sync::OnceLock::new();
    BEGIN.get_or_init(std::time::Instant::now).elapsed().as_secs_f64()
}

/// The most memory this process ever had, in MiB; nothing where the system does not tell.
pub(crate) fn peak_mebibytes() -> Option<u64> {
    let told = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = told.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kibibytes: u64 = line.trim().strip_suffix("kB")?.trim().parse().ok()?;
    Some(kibibytes / 1024)
}

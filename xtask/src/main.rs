//! What a person asks of this repository besides building it: `cargo xtask JOB`.
//!
//! It reads and checks files; it knows nothing of needs or goods and is never shipped.

mod bench;
mod chat;
mod convoys;
mod crash;
mod demo_data;
mod fuzz;
mod outline;
mod seal;
mod sim;
mod stopwatch;
mod tidy;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, bail};

/// One line for each job, shown when none is named.
const JOBS: &str = "jobs:\n  bench      how long the main job takes; bench desk: its pages; bench load: many at once; bench gifts, bench peers: how good plans are;\n             bench timing: what the time of an answer tells; bench waybills: signing and sealing\n  tidy       sizes, names, arrows, translations, marks and dependencies\n  demo-data  --check the files under data/, or make them --from the sources' files\n  outline    FILE: make data/places/outline.csv of Natural Earth's countries-50m.json\n  crash      kill a working centre --times N, by the dice of --seed S\n  sim        a month thrown by dice, or with --waybills what is between centres, --totals who is seen, --steps N, --seed S\n  seal       seal a served centre --times N and look through the memory of what is left, as root\n  convoys    plan and check --times N generated convoys, from --seed S on, on --threads T\n  chat       how well what people write is read, by language; or the files named\n  fuzz       throw bytes at what is read from others: [TARGET …] --seconds S";

fn main() -> ExitCode {
    match job() {
        Ok(()) => ExitCode::SUCCESS,
        Err(fault) => {
            eprintln!("{fault:#}");
            ExitCode::FAILURE
        }
    }
}

fn job() -> anyhow::Result<()> {
    let mut words = std::env::args().skip(1);
    let job = words.next();
    let rest: Vec<String> = words.collect();
    match (job.as_deref(), rest.as_slice()) {
        (Some("tidy"), []) => tidy::run(&root()?),
        (Some("demo-data"), words) => demo_data::run(&root()?, words),
        (Some("bench"), words) => bench::run(&root()?, words),
        (Some("convoys"), words) => convoys::run(&root()?, words),
        (Some("outline"), words) => outline::run(&root()?, words),
        (Some("chat"), words) => chat::run(&root()?, words),
        (Some("fuzz"), words) => fuzz::run(&root()?, words),
        (Some("crash"), words) => crash::run(&root()?, words),
        (Some("sim"), words) => sim::run(&root()?, words),
        (Some("seal"), words) => seal::run(&root()?, words),
        (Some(other), _) => bail!("no such job, or not with these words: {other}\n{JOBS}"),
        (None, _) => bail!("which job?\n{JOBS}"),
    }
}

/// Where whatever is built or made on the way is left.
fn target(root: &Path) -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), PathBuf::from)
}

/// The folder of the repository: the one above this crate.
fn root() -> anyhow::Result<PathBuf> {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    Ok(here.parent().context("xtask stands in the repository")?.to_path_buf())
}

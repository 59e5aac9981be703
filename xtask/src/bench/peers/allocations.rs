//! Allocations: ours by both goals, and the exact solvers of flows by the one that they can be asked.
//!
//! Everybody finds the best plan of the one-sum goal or none, so only seconds differ; that the sums
//! are equal is checked by ours, plan by plan. Each is run as often as there are seeds; medians.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, ensure};

use super::contest::told;
use super::tools::{Tools, tell};
use super::{Asked, matches};

/// What one solver took, in seconds of the processor and MiB, and the sum of its plan.
struct Solved {
    spent: f64,
    memory: u64,
    sum: String,
}

/// Who solves, in the sequence of the columns.
const SOLVERS: [(&str, Solver); 4] = [
    ("busel lex", |tools, file, plan| ours(tools, "lex", file, plan)),
    ("busel t1", |tools, file, plan| ours(tools, "t1", file, plan)),
    ("LEMON network simplex", lemon),
    ("OR-tools min cost flow", ortools),
];

/// Solves a file and writes the plan; none where the solver is not here or found nothing.
type Solver = fn(&Tools, &Path, &Path) -> anyhow::Result<Option<Solved>>;

/// Runs everything and prints the table.
///
/// # Errors
///
/// When ours cannot be run, or a plan is not allowed.
pub(super) fn run(root: &Path, asked: &Asked, tools: &Tools) -> anyhow::Result<()> {
    let names: Vec<String> = SOLVERS.iter().map(|(name, _)| format!("{name}, s | MiB")).collect();
    let rule = " --- |".repeat(3 + 2 * SOLVERS.len());
    let mut table =
        format!("| allocation | {} | sum of t1 | all equal |\n|{rule}\n", names.join(" | "));
    for file in files(root, asked, tools)? {
        table += &row(tools, &file, asked.seeds)?;
    }
    super::super::say(&format!("\n{}", table.trim_end()));
    Ok(())
}

/// Those of the testkit, and those made now.
fn files(root: &Path, asked: &Asked, tools: &Tools) -> anyhow::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    let folders = [root.join("testkit/allocation")];
    for folder in folders.iter().chain(&asked.folders) {
        let listing = fs::read_dir(folder).with_context(|| folder.display().to_string())?;
        let paths = listing.filter_map(|entry| Some(entry.ok()?.path()));
        files.extend(paths.filter(|path| path.extension().is_some_and(|end| end == "alloc")));
    }
    for &count in &asked.matches {
        let path = tools.folder.join(format!("m{count}.alloc"));
        matches::write(count, &path)?;
        files.push(path);
    }
    files.sort_by_key(|path| fs::metadata(path).map_or(0, |facts| facts.len()));
    let name = |path: &Path| path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    files.retain(|path| asked.only.is_empty() || asked.only.contains(&name(path)));
    Ok(files)
}

fn row(tools: &Tools, file: &Path, times: u64) -> anyhow::Result<String> {
    let name = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let plan = tools.folder.join("allocation.plan");
    let mut all: Vec<Vec<Solved>> = SOLVERS.iter().map(|_| Vec::new()).collect();
    for _ in 0..times {
        for ((solver, solve), solved) in SOLVERS.iter().zip(&mut all) {
            if let Some(one) = solve(tools, file, &plan)? {
                tell(&format!("{name},{solver},{:.4} s,{} MiB,{}", one.spent, one.memory, one.sum));
                solved.push(one);
            }
        }
    }
    let mut cells = vec![name];
    for solved in &mut all {
        solved.sort_by(|one, other| one.spent.total_cmp(&other.spent));
        cells.push(match solved.get(solved.len() / 2) {
            Some(Solved { spent, memory, .. }) => format!("{spent:.4} | {memory}"),
            None => "– | –".to_owned(),
        });
    }
    // The fair goal has another plan; the others have the same sum.
    let mut sums: Vec<&str> = all[1..].iter().flatten().map(|one| one.sum.as_str()).collect();
    sums.sort_unstable();
    sums.dedup();
    let equal = if sums.len() == 1 { "yes" } else { "NO" };
    cells.extend([sums.join(", "), equal.to_owned()]);
    Ok(format!("| {} |\n", cells.join(" | ")))
}

/// `busel-plan allocate` tells its seconds and memory behind its plan's name.
fn ours(tools: &Tools, mode: &str, file: &Path, plan: &Path) -> anyhow::Result<Option<Solved>> {
    let output = Command::new(&tools.ours)
        .args(["allocate", "--mode", mode, "--out"])
        .args([plan, file])
        .output()
        .context("running busel-plan")?;
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    ensure!(output.status.success(), "busel-plan allocate: {said}");
    let number = |key: &str| said.split(' ').find_map(|word| word.strip_prefix(key));
    let spent = number("cpu=").and_then(|word| word.parse().ok()).context("busel-plan's line")?;
    let memory = number("MiB=").and_then(|word| word.parse().ok()).unwrap_or(0);
    Ok(Some(Solved { spent, memory, sum: confirmed(tools, file, plan)? }))
}

fn lemon(tools: &Tools, file: &Path, plan: &Path) -> anyhow::Result<Option<Solved>> {
    let Some(program) = &tools.lemon else { return Ok(None) };
    another(tools, Command::new(program).args([file, plan]), file, plan)
}

fn ortools(tools: &Tools, file: &Path, plan: &Path) -> anyhow::Result<Option<Solved>> {
    another(tools, tools.runner("ortools_flow_runner.py").args([file, plan]), file, plan)
}

fn another(
    tools: &Tools,
    command: &mut Command,
    file: &Path,
    plan: &Path,
) -> anyhow::Result<Option<Solved>> {
    let told = told(&command.output().context("running a solver")?);
    let Some(spent) = told["spent"].as_f64() else { return Ok(None) };
    let memory = told["memory"].as_u64().unwrap_or(0);
    Ok(Some(Solved { spent, memory, sum: confirmed(tools, file, plan)? }))
}

/// The sum that our checker finds in a plan, whoever made it.
fn confirmed(tools: &Tools, file: &Path, plan: &Path) -> anyhow::Result<String> {
    let output = Command::new(&tools.ours).arg("check").args([file, plan]).output()?;
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    ensure!(output.status.success(), "{}: {said}", file.display());
    let sum = said.split(' ').find_map(|word| word.strip_prefix("T1="));
    Ok(sum.context("busel-plan check tells the sum")?.to_owned())
}

//! What a comparison needs: our own planner, built for speed, and the others, installed beside it.
//!
//! Python packages go into an environment of their own, `vrp-cli` into a folder of its own; LEMON is
//! Debian's `liblemon-dev` or whatever the compiler finds. Each version is fixed, so that figures of
//! two days are of the same planners. Nothing outside the folder is touched.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, ensure};

use super::instance::Goal;
use crate::target;

/// Another planner of convoys.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Peer {
    PyVrp,
    /// With half of its time for fewer vehicles.
    PyVrpFleet,
    Vroom,
    VrpCli,
    OrTools,
}

impl Peer {
    pub(super) const ALL: [Self; 5] =
        [Self::PyVrp, Self::PyVrpFleet, Self::Vroom, Self::VrpCli, Self::OrTools];

    /// As it is called on the command line.
    fn word(self) -> &'static str {
        match self {
            Self::PyVrp => "pyvrp",
            Self::PyVrpFleet => "pyvrp-fleet",
            Self::Vroom => "vroom",
            Self::VrpCli => "vrp-cli",
            Self::OrTools => "ortools",
        }
    }

    /// As it stands over its column.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::PyVrp => "PyVRP",
            Self::PyVrpFleet => "PyVRP, fleet first",
            Self::Vroom => "VROOM",
            Self::VrpCli => "vrp-cli",
            Self::OrTools => "OR-tools",
        }
    }

    pub(super) fn script(self) -> &'static str {
        match self {
            Self::PyVrp | Self::PyVrpFleet => "pyvrp_runner.py",
            Self::Vroom => "vroom_runner.py",
            Self::VrpCli => "vrp_cli_runner.py",
            Self::OrTools => "ortools_runner.py",
        }
    }

    /// Whether a second seed would only give the same plan again.
    pub(super) fn throws_no_dice(self) -> bool {
        matches!(self, Self::Vroom | Self::OrTools)
    }

    /// Whether it has anything to say to a goal.
    pub(super) fn plans(self, goal: Goal) -> bool {
        self != Self::PyVrpFleet || goal == Goal::Vehicles
    }

    fn package(self) -> Option<&'static str> {
        match self {
            Self::PyVrp | Self::PyVrpFleet => Some("pyvrp==0.14.1"),
            Self::Vroom => Some("pyvroom==1.15.2"),
            Self::OrTools => Some("ortools==9.15.6755"),
            Self::VrpCli => None,
        }
    }
}

const VRP_CLI_VERSION: &str = "1.25.0";

/// All that could be had.
pub(super) struct Tools {
    /// Where the comparison works.
    pub(super) folder: PathBuf,
    /// The runners.
    pub(super) scripts: PathBuf,
    /// `busel-plan`.
    pub(super) ours: PathBuf,
    pub(super) python: PathBuf,
    /// A clock of the processor, to be preloaded; without it two peers go by the wall.
    pub(super) clock: Option<PathBuf>,
    pub(super) vrp_cli: PathBuf,
    pub(super) lemon: Option<PathBuf>,
    pub(super) peers: Vec<Peer>,
}

impl Tools {
    /// Builds ours, and installs of the others what is missing.
    ///
    /// # Errors
    ///
    /// When ours does not build, or no peer is called by one of `wanted`.
    pub(super) fn ready(root: &Path, wanted: &[String]) -> anyhow::Result<Self> {
        for word in wanted {
            let known = Peer::ALL.iter().any(|peer| peer.word() == word);
            ensure!(known, "peers are {}", Peer::ALL.map(Peer::word).join(", "));
        }
        let words = ["build", "--release", "--locked", "--quiet", "--package", "busel-planner"];
        let built = Command::new("cargo").args(words).arg("--bins").current_dir(root).status();
        ensure!(built.context("running cargo build")?.success(), "ours does not build");
        let folder = target(root).join("bench/peers");
        fs::create_dir_all(&folder)?;
        let mut tools = Self {
            scripts: root.join("xtask/peers"),
            ours: target(root).join("release/busel-plan"),
            python: folder.join("python/bin/python"),
            vrp_cli: folder.join("vrp-cli/bin/vrp-cli"),
            clock: None,
            lemon: None,
            peers: Vec::new(),
            folder,
        };
        tools.clock =
            tools.compiled("cc", "cpu_clock.c", "cpu_clock.so", &["-shared", "-fPIC"], &[]);
        if tools.clock.is_none() {
            tell("VROOM and vrp-cli go by the wall, for want of a C compiler");
        }
        tools.lemon = tools.compiled("c++", "lemon.cpp", "lemon", &["-std=c++17"], &["-llemon"]);
        if tools.lemon.is_none() {
            tell("left out: LEMON; on Debian it is apt-get install g++ liblemon-dev");
        }
        for peer in Peer::ALL {
            let is_wanted = wanted.is_empty() || wanted.iter().any(|word| word == peer.word());
            if is_wanted && tools.has(peer) {
                tools.peers.push(peer);
            } else if is_wanted {
                tell(&format!("left out: {}, which cannot be installed here", peer.name()));
            }
        }
        Ok(tools)
    }

    /// Compiles one of the small programs beside the runners, if that can be done.
    fn compiled(
        &self,
        compiler: &str,
        source: &str,
        name: &str,
        words: &[&str],
        libraries: &[&str],
    ) -> Option<PathBuf> {
        let made = self.folder.join(name);
        let mut command = Command::new(compiler);
        command.arg("-O2").args(words).arg("-o").arg(&made);
        command.arg(self.scripts.join(source)).args(libraries);
        succeeds(&mut command).then_some(made)
    }

    /// Whether a peer is here, after trying to install it.
    fn has(&self, peer: Peer) -> bool {
        let Some(package) = peer.package() else {
            return self.has_vrp_cli();
        };
        let environment = self.folder.join("python");
        if !self.python.exists() {
            tell("making an environment for Python");
            if !succeeds(Command::new("python3").args(["-m", "venv"]).arg(&environment)) {
                return false;
            }
        }
        let (name, version) = package.split_once("==").unwrap_or((package, ""));
        let asks =
            format!("import importlib.metadata as m; assert m.version('{name}') == '{version}'");
        if succeeds(Command::new(&self.python).args(["-c", &asks])) {
            return true;
        }
        tell(&format!("installing {package}"));
        let install = ["-m", "pip", "install", "--quiet", "numpy", package];
        succeeds(Command::new(&self.python).args(install))
    }

    fn has_vrp_cli(&self) -> bool {
        if self.vrp_cli.exists() {
            return true;
        }
        tell("installing vrp-cli, which takes some minutes");
        let mut command = Command::new("cargo");
        command.args(["install", "vrp-cli", "--locked", "--quiet", "--version", VRP_CLI_VERSION]);
        command.arg("--root").arg(self.folder.join("vrp-cli"));
        command.arg("--target-dir").arg(self.folder.join("build"));
        // The scripts that run it stand beside Python's.
        succeeds(&mut command) && succeeds(Command::new("python3").arg("--version"))
    }

    /// A runner, with the environment it reads.
    pub(super) fn runner(&self, script: impl AsRef<OsStr>) -> Command {
        let python =
            if self.python.exists() { self.python.as_path() } else { Path::new("python3") };
        let mut command = Command::new(python);
        command.arg(self.scripts.join(Path::new(script.as_ref())));
        command.env("VRP_CLI", &self.vrp_cli).env("PYTHONDONTWRITEBYTECODE", "1");
        // One thread each, whatever libraries they bring.
        command.env("OMP_NUM_THREADS", "1").env("RAYON_NUM_THREADS", "1");
        if let Some(clock) = &self.clock {
            command.env("CPU_CLOCK", clock);
        }
        command
    }
}

/// Whether a program could be run and ended well; what it says is of no use to anybody here.
fn succeeds(command: &mut Command) -> bool {
    let quiet = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    quiet.status().is_ok_and(|ended| ended.success())
}

/// Says something while the comparison goes on.
pub(super) fn tell(words: &str) {
    eprintln!("{words}");
}

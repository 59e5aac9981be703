//! The shell: every command of `busel`, one file each. It talks to people in plain sentences and to
//! machines in JSON, and says by its exit code how it went.

mod backup;
mod check;
mod demo;
mod donor_desk;
mod export;
mod history;
mod import;
mod init;
mod key;
mod labels;
mod locked;
mod log;
mod papers;
mod peer;
mod people;
mod place;
mod plan;
mod restore;
mod roads;
mod seal;
mod sealing;
mod serve;
mod sweep;
mod takeover;
mod terminal;
mod waybill;
mod whole;
mod wipe;

use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use age::secrecy::SecretString;
use busel_domain::item::Catalogue;
use busel_domain::role::Actor;
use clap::{Parser, Subcommand};
use zeroize::Zeroizing;

use crate::clerk::{Clerk, NotDone};
use crate::fault::Fault;
use crate::home::Home;
use crate::key::{Keeping, Keys, holder};
use crate::lock::Lock;
use crate::outside::Outside;
use crate::safety::Process;
pub(crate) use terminal::Terminal;

/// How a command ended; the number is the exit code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Ended {
    /// Done.
    Done = 0,
    /// Done, and there are findings that need a person.
    NeedsAPerson = 1,
    /// Used wrongly, or a rule said no.
    BadUse = 2,
    /// The machine could not.
    Fault = 3,
}

/// Needs, goods and convoys of a relief centre, on one machine that gives nothing away.
#[derive(Debug, Parser)]
#[command(name = "busel", version, arg_required_else_help = true)]
struct Arguments {
    /// The centre's folder.
    #[arg(long, global = true, value_name = "DIR", env = "BUSEL_HOME", default_value = "centre")]
    home: PathBuf,
    /// A file whose first line is the passphrase; otherwise it is asked for.
    #[arg(long, global = true, value_name = "FILE")]
    passphrase_file: Option<PathBuf>,
    /// A file of age identities that opens the key, instead of a passphrase.
    #[arg(long, global = true, value_name = "FILE", conflicts_with = "passphrase_file")]
    identity: Option<PathBuf>,
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// Make a new centre.
    Init(init::Init),
    /// Fill a new centre with real needs lists and manifests, to look around.
    Demo(demo::Demo),
    /// Who may sign in: list, add, give, take back, invite.
    People(people::People),
    /// Serve the pages of the centre on this machine.
    Serve(serve::Serve),
    /// Seal the centre that is served: nothing of it stays in memory.
    Seal(seal::Seal),
    /// Serve the page of a sealed centre, which asks for the passphrase.
    #[command(hide = true)]
    Locked(locked::Locked),
    /// Who can open the centre.
    Key(key::Key),
    /// Destroy the centre's keys for good: nobody can open it after that.
    Wipe(wipe::Wipe),
    /// Read in lists: first what they say, then, with your yes, into the books.
    Import(import::Import),
    /// Work out who gets what, and why.
    Plan(plan::MakePlan),
    /// Write needs, stock or the plan as a table.
    Export(export::Export),
    /// New labels for boxes, as a PDF to print.
    Labels(labels::Labels),
    /// A waybill: its papers to print, and what goes to another centre or came from one.
    Waybill(waybill::Waybill),
    /// What a centre published: whether anything of it was changed.
    Log(log::Log),
    /// Other centres: our card and theirs, and whom to believe.
    Peer(peer::Peer),
    /// Tell what happened to a need, a lot, a group … by its number.
    History(history::History),
    /// Replay the whole journal and prove that every unit is accounted for.
    Check(check::Check),
    /// Real roads from a map file, without asking anybody.
    Roads(roads::Roads),
    /// Copy the centre, still sealed, while it is in use.
    Backup(backup::Backup),
    /// Open a copy as a new centre.
    Restore(restore::Restore),
    /// Destroy words about people that have been kept for long enough.
    Sweep(sweep::Sweep),
    /// How donors are reached, sealed to another machine.
    DonorDesk(donor_desk::DonorDeskWords),
}

/// Why a command did not end well.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Failed {
    /// It was used wrongly; the sentence says how to mend it.
    #[error("{0}")]
    BadUse(String),
    /// The machine could not.
    #[error("{0} ({number})", number = .0.number())]
    Fault(#[from] Fault),
    /// A rule said no, or the machine could not.
    #[error("{}", not_done(.0))]
    NotDone(#[from] NotDone),
    /// The terminal or a file could not be written.
    #[error("could not write: {}", .0.kind())]
    Write(#[from] std::io::Error),
}

/// A fault's number stands beside its sentence, however the fault came here.
fn not_done(why: &NotDone) -> String {
    match why {
        NotDone::Refused(refusal) => refusal.to_string(),
        NotDone::Fault(fault) => format!("{fault} ({})", fault.number()),
    }
}

impl Failed {
    fn ended(&self) -> Ended {
        match self {
            Self::BadUse(_) | Self::NotDone(NotDone::Refused(_)) => Ended::BadUse,
            Self::Fault(_) | Self::NotDone(NotDone::Fault(_)) | Self::Write(_) => Ended::Fault,
        }
    }
}

/// What every command is given.
pub(crate) struct Desk<'a> {
    /// The clock and the dice.
    outside: &'a Outside,
    /// The centre's folder.
    folder: PathBuf,
    passphrase_file: Option<PathBuf>,
    identity: Option<PathBuf>,
    /// What this process could do for its own safety.
    process: Process,
    /// Where sentences and answers go.
    terminal: Terminal,
}

/// Runs the program with the arguments it was started with.
#[must_use]
pub fn run(outside: &Outside) -> ExitCode {
    // First of all: what comes may be secret.
    let process = Process::closed();
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(usage) => {
            let _closed_terminal = usage.print();
            return ExitCode::from(
                if usage.use_stderr() { Ended::BadUse } else { Ended::Done } as u8
            );
        }
    };
    let Arguments { home, passphrase_file, identity, what } = arguments;
    let terminal = Terminal::new();
    let mut desk = Desk { outside, folder: home, passphrase_file, identity, process, terminal };
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build();
    let ended = match runtime {
        Ok(runtime) => runtime.block_on(desk.run(what)),
        Err(error) => Err(error.into()),
    };
    let ended = ended.unwrap_or_else(|failed| {
        if matches!(&failed, Failed::Write(error) if error.kind() == std::io::ErrorKind::BrokenPipe)
        {
            // Nobody reads any more (`busel export | head`): that is no fault.
            return Ended::Done;
        }
        desk.terminal.complain(&failed.to_string());
        failed.ended()
    });
    ExitCode::from(ended as u8)
}

impl Desk<'_> {
    async fn run(&mut self, what: What) -> Result<Ended, Failed> {
        match what {
            What::Init(init) => init.run(self),
            What::Demo(demo) => demo.run(self).await,
            What::People(people) => people.run(self).await,
            What::Serve(serve) => serve.run(self).await,
            What::Seal(seal) => seal.run(self).await,
            What::Locked(locked) => locked.run(self).await,
            What::Key(key) => key.run(self),
            What::Wipe(wipe) => wipe.run(self).await,
            What::Import(import) => import.run(self).await,
            What::Plan(plan) => plan.run(self).await,
            What::Export(export) => export.run(self).await,
            What::Labels(labels) => labels.run(self).await,
            What::Waybill(waybill) => waybill.run(self).await,
            What::Peer(peer) => peer.run(self).await,
            What::Log(log) => log.run(self),
            What::History(history) => history.run(self).await,
            What::Check(check) => check.run(self),
            What::Roads(roads) => roads.run(self),
            What::Backup(backup) => backup.run(self),
            What::Restore(restore) => restore.run(self),
            What::Sweep(sweep) => sweep.run(self).await,
            What::DonorDesk(donors) => donors.run(self).await,
        }
    }

    /// The centre's folder, for reading beside a process that may have it open.
    pub(crate) fn beside(&self) -> Result<Home, Failed> {
        Ok(Home::beside_with(&self.folder, self.keys()?)?)
    }

    /// The keys, opened by whatever opens them.
    pub(crate) fn keys(&self) -> Result<Keys, Failed> {
        let folder = &self.folder;
        match (Keys::keeping(folder)?, &self.identity) {
            (Keeping::Bare, _) => Ok(Keys::load(folder, None)?),
            (Keeping::Wrapped, Some(file)) => {
                let identities = std::fs::read_to_string(file).map_err(Fault::from)?;
                Ok(holder::open_by_identity(folder, &Zeroizing::new(identities))?)
            }
            (Keeping::Wrapped, None) => {
                let holders = holder::list(folder)?;
                if holders.iter().all(|holder| holder.kind == holder::Kind::Identity) {
                    return Err(Failed::BadUse(BY_IDENTITY.into()));
                }
                Ok(holder::open(folder, &[self.passphrase("Passphrase: ")?])?)
            }
            (Keeping::TwoPersons, _) => {
                let first = self.passphrase_at(0, "Passphrase of the first person: ")?;
                let second = self.passphrase_at(1, "Passphrase of the second person: ")?;
                Ok(holder::open(folder, &[first, second])?)
            }
        }
    }

    /// The centre, open, with its clerk at work.
    pub(crate) fn open(&self) -> Result<(Home, Clerk), Failed> {
        // Whoever comes second is told so before a passphrase is asked for.
        Keys::keeping(&self.folder)?;
        if Lock::holder(&self.folder)?.is_some() {
            return Err(Fault::InUse.into());
        }
        let home = Home::open_with(&self.folder, self.keys()?)?;
        let clerk = Clerk::open(&home, catalogue(), self.outside.clone())?;
        Ok((home, clerk))
    }

    /// The passphrase, from the first line of its file or from the person.
    pub(crate) fn passphrase(&self, prompt: &str) -> Result<SecretString, Failed> {
        self.passphrase_at(0, prompt)
    }

    fn passphrase_at(&self, line: usize, prompt: &str) -> Result<SecretString, Failed> {
        let text = match &self.passphrase_file {
            Some(file) => {
                let text = Zeroizing::new(std::fs::read_to_string(file).map_err(Fault::from)?);
                text.lines().nth(line).unwrap_or_default().to_owned()
            }
            None => rpassword::prompt_password(prompt).map_err(|_| Fault::NoPassphrase)?,
        };
        Ok(SecretString::from(text))
    }
}

const BY_IDENTITY: &str = "this centre opens by an age identity: give its file with --identity, or pipe \
                           `age --decrypt -i … key-NAME.age` to `busel serve --keys-from-fd 0`";

/// Whoever sits at the machine.
pub(crate) fn coordinator() -> Actor {
    Actor::console()
}

/// The catalogue inside the program.
pub(crate) fn catalogue() -> Arc<Catalogue> {
    Arc::clone(crate::catalogue::lexicon().catalogue())
}

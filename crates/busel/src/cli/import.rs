//! `busel import needs|stock|chat FILE…`: first what the lists say, then, with a yes, into the books.

mod answer;
mod chat;

use std::path::{Path, PathBuf};

use busel_domain::command::Command;
use busel_domain::event::Fact;
use busel_domain::ids::{HubId, Thing};
use busel_domain::time::Day;
use clap::{Args, Subcommand};

use answer::Answer;

use super::{Desk, Ended, Failed, coordinator};
use crate::clerk::{Clerk, Given};
use crate::exchange::reading::Reading;
use crate::exchange::{reader, table};
use crate::intake::{Added, Intake, ListKind};
use crate::vault::{Words, WordsKind};

/// Findings shown to a person before the rest is only counted.
const SHOWN_MAX: usize = 40;

/// Read in lists.
#[derive(Debug, Args)]
pub(crate) struct Import {
    #[command(subcommand)]
    what: Kind,
}

#[derive(Debug, Subcommand)]
enum Kind {
    /// What groups need.
    Needs(Lists),
    /// What came into a hub: a stock list or a donation manifest.
    Stock(StockLists),
    /// What people wrote to each other, in any of our languages.
    Chat(chat::Chat),
}

#[derive(Debug, Args)]
struct Lists {
    /// XLSX, ODS, XLS, CSV, TSV or JSON files.
    #[arg(required = true)]
    files: Vec<PathBuf>,
    /// The day from which "until Friday" counts; today if not given.
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = day)]
    as_of: Option<Day>,
    /// Add what is clear without asking.
    #[arg(long)]
    yes: bool,
    /// Answer in JSON.
    #[arg(long)]
    json: bool,
}

#[derive(Debug, Args)]
struct StockLists {
    #[command(flatten)]
    lists: Lists,
    /// The hub it came into, by number or by name; a new name opens a hub.
    #[arg(long, default_value = "Main store")]
    hub: String,
}

impl Import {
    pub(crate) async fn run(&self, desk: &Desk<'_>) -> Result<Ended, Failed> {
        let (lists, hub) = match &self.what {
            Kind::Needs(lists) => (lists, None),
            Kind::Stock(stock) => (&stock.lists, Some(stock.hub.as_str())),
            Kind::Chat(chat) => return chat.run(desk).await,
        };
        let (_home, clerk) = desk.open()?;
        let mut answers = Vec::new();
        let mut ended = Ended::Done;
        for file in &lists.files {
            let kind = match hub {
                None => ListKind::Needs,
                Some(hub) => ListKind::Stock(hub_named(desk, &clerk, hub).await?),
            };
            let (intake, added) = one(desk, &clerk, lists, kind, file).await?;
            if !intake.reading.questions.is_empty() {
                ended = Ended::NeedsAPerson;
            }
            if lists.json {
                answers.push(Answer { intake, added });
            }
        }
        clerk.stop().await;
        if lists.json {
            match answers.as_slice() {
                [only] => desk.terminal.answer(only)?,
                several => desk.terminal.answer(&several)?,
            }
        }
        Ok(ended)
    }
}

async fn one(
    desk: &Desk<'_>,
    clerk: &Clerk,
    lists: &Lists,
    kind: ListKind,
    file: &Path,
) -> Result<(Intake, Option<Added>), Failed> {
    let as_of = lists.as_of.unwrap_or_else(|| desk.outside.now().day());
    let reading = read(desk, kind, file, as_of)?;
    let name = file.file_stem().map(|name| name.to_string_lossy().into_owned());
    let intake = Intake::new(kind, &name.unwrap_or_default(), reading, &clerk.present());
    if !lists.json {
        tell(desk, file, &intake)?;
    }
    let fresh = intake.fresh().count();
    let is_wanted = lists.yes
        || (!lists.json && fresh > 0 && desk.terminal.ask(&format!("Add {fresh} lines?"))?);
    if !is_wanted {
        return Ok((intake, None));
    }
    let bar = desk.terminal.count("Writing");
    let added = intake.commit(clerk, desk.outside, &coordinator()).await?;
    bar.finish_and_clear();
    if !lists.json {
        desk.terminal.print(&format!(
            "Added {} needs, {} lots, {} groups.",
            added.needs, added.lots, added.groups
        ))?;
    }
    Ok((intake, Some(added)))
}

/// Reads a file; nothing is stored.
fn read(desk: &Desk<'_>, kind: ListKind, file: &Path, as_of: Day) -> Result<Reading, Failed> {
    let sentence = |no: table::Unreadable| Failed::BadUse(format!("{}: {no}", file.display()));
    let bytes = table::load(file).map_err(sentence)?;
    let bar = desk.terminal.count("Reading");
    let mut progress = |rows: usize| bar.set_position(u64::try_from(rows).unwrap_or(0));
    let reading = match kind {
        ListKind::Needs => reader().needs(&bytes, as_of, &mut progress),
        ListKind::Stock(_) => reader().stock(&bytes, as_of, &mut progress),
    };
    bar.finish_and_clear();
    reading.map_err(sentence)
}

/// The hub with this number or name; a name nobody knows opens one.
pub(super) async fn hub_named(desk: &Desk<'_>, clerk: &Clerk, hub: &str) -> Result<HubId, Failed> {
    let present = clerk.present();
    if let Ok(Thing::Hub(id)) = hub.parse::<Thing>() {
        let known = present.book.hub(id).map(|hub| hub.id);
        return known.ok_or_else(|| Failed::BadUse(format!("there is no hub {id}")));
    }
    let is_named = |name: Option<&str>| name.is_some_and(|name| name.eq_ignore_ascii_case(hub));
    let known = present.book.hubs().find(|known| is_named(present.labels.get(known.name)));
    if let Some(known) = known {
        return Ok(known.id);
    }
    let name = desk.outside.words_id();
    let given = Given {
        attempt: desk.outside.attempt(),
        actor: coordinator(),
        command: Command::OpenHub { name, place: None, region: None },
        happened: None,
        words: vec![Words::own(name, WordsKind::Name, hub)],
    };
    let done = clerk.give(given).await?;
    let opened = done
        .facts
        .iter()
        .find_map(|fact| if let Fact::HubOpened(hub) = fact { Some(hub.id) } else { None });
    Ok(opened.expect("opening a hub opens one"))
}

fn tell(desk: &Desk<'_>, file: &Path, intake: &Intake) -> Result<(), Failed> {
    let reading = &intake.reading;
    let terminal = &desk.terminal;
    terminal.print(&format!("{}: {} rows", file.display(), reading.rows))?;
    if let Some(source) = intake.read_before {
        terminal
            .print(&format!("  This list was read in before, as {source}. Nothing is added."))?;
        return Ok(());
    }
    let known = intake.known.len();
    terminal.print(&format!(
        "  {} lines to add, {} questions, {} left out, {} said twice, {known} in the books already",
        intake.fresh().count(),
        reading.questions.len(),
        reading.left_out.len(),
        reading.duplicates.len(),
    ))?;
    let questions = reading.questions.iter().map(|q| ("?", &q.at, q.why.english()));
    let left_out = reading.left_out.iter().map(|l| ("-", &l.at, l.why.english()));
    let findings = reading.findings.iter().map(|f| ("!", &f.at, f.why.english()));
    let mut shown = 0;
    for (mark, at, why) in questions.chain(left_out).chain(findings) {
        if shown < SHOWN_MAX {
            let place = at.cell().unwrap_or_else(|| format!("row {}", at.row));
            terminal.print(&format!("  {mark} {place}: {why}"))?;
        }
        shown += 1;
    }
    if shown > SHOWN_MAX {
        terminal.print(&format!("  … and {} more; --json shows all.", shown - SHOWN_MAX))?;
    }
    Ok(())
}

/// Reads `2026-11-22`.
pub(super) fn day(text: &str) -> Result<Day, String> {
    let mut parts = text.split('-');
    let mut part = || parts.next().and_then(|part| part.parse().ok());
    let (year, month, day) = (part(), part(), part());
    let date = |year: i32, month: i32, day: i32| {
        Day::from_date(year, u8::try_from(month).ok()?, u8::try_from(day).ok()?)
    };
    match (year, month, day) {
        (Some(year), Some(month), Some(day)) => date(year, month, day),
        _incomplete => None,
    }
    .ok_or_else(|| "a day is written 2026-11-22".to_owned())
}

//! `busel import chat FILE`: what people wrote to each other, first told, then, with a yes, added.
//!
//! A file of JSON lines is for machines: it is read and answered line by line, and no centre is opened.

use std::path::PathBuf;

use busel_domain::time::Day;
use clap::Args;

use super::{answer::Answer, day, tell};
use crate::clerk::{Clerk, Present};
use crate::cli::{Desk, Ended, Failed, coordinator};
use crate::exchange::chat::answer::{self, Line};
use crate::exchange::chat::message::{MESSAGES_MAX, PASTE_BYTES_MAX, messages};
use crate::exchange::chat::taken::{Said, group_in, reading};
use crate::exchange::chat::{Around, Heard, Kind};
use crate::exchange::{reader, table};
use crate::intake::{Intake, ListKind};

#[derive(Debug, Args)]
pub(super) struct Chat {
    /// A text file with what was written, or JSON lines with `raw`, `ref_date` and `context`.
    #[arg(required = true)]
    file: PathBuf,
    /// The day from which "until Friday" counts, where a message has none; today if not given.
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = day)]
    as_of: Option<Day>,
    /// The group, by number or name, that needs what names no group.
    #[arg(long)]
    group: Option<String>,
    /// Add what is clear without asking.
    #[arg(long)]
    yes: bool,
    /// Answer in JSON, one object a message.
    #[arg(long)]
    json: bool,
}

impl Chat {
    pub(super) async fn run(&self, desk: &Desk<'_>) -> Result<Ended, Failed> {
        let as_of = self.as_of.unwrap_or_else(|| desk.outside.now().day());
        let sentence = |no: String| Failed::BadUse(format!("{}: {no}", self.file.display()));
        let bytes = table::load(&self.file).map_err(|no| sentence(no.to_string()))?;
        let text = String::from_utf8(bytes).map_err(|_| {
            sentence("this is no text in UTF-8; save it so and try again".to_owned())
        })?;
        let text = text.trim_start_matches('\u{feff}');
        if text.trim().is_empty() {
            return Err(sentence("nothing is written in it".to_owned()));
        }
        if text.trim_start().starts_with('{') {
            return self.lines(desk, text, as_of);
        }
        if text.len() > PASTE_BYTES_MAX {
            let why = format!("it is longer than {PASTE_BYTES_MAX} bytes; read it in parts");
            return Err(sentence(why));
        }
        let all = messages(text, as_of);
        if all.len() > MESSAGES_MAX {
            return Err(sentence(format!(
                "it has more than {MESSAGES_MAX} messages; read it in parts"
            )));
        }
        let hear = |message: crate::exchange::chat::message::Message<'_>| {
            reader().chat(message.text, message.day, &Around::default())
        };
        let said: Vec<Said<'_>> = all.into_iter().map(|message| (message, hear(message))).collect();
        self.take(desk, &said).await
    }

    /// Answers each line of a file for machines.
    fn lines(&self, desk: &Desk<'_>, text: &str, as_of: Day) -> Result<Ended, Failed> {
        let mut ended = Ended::Done;
        for (number, line) in text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
            let line: Line = serde_json::from_str(line).map_err(|no| {
                Failed::BadUse(format!("{}, line {}: {no}", self.file.display(), number + 1))
            })?;
            if line.raw.len() > PASTE_BYTES_MAX {
                let place = format!("{}, line {}", self.file.display(), number + 1);
                return Err(Failed::BadUse(format!(
                    "{place}: longer than {PASTE_BYTES_MAX} bytes"
                )));
            }
            let answer = answer::answer(reader(), &line, as_of);
            if answer["ask"].as_array().is_some_and(|asked| !asked.is_empty()) {
                ended = Ended::NeedsAPerson;
            }
            desk.terminal.answer(&answer)?;
        }
        Ok(ended)
    }

    /// Holds what was heard against the books, tells it, and adds it with a yes.
    async fn take(&self, desk: &Desk<'_>, said: &[Said<'_>]) -> Result<Ended, Failed> {
        let (_home, clerk) = desk.open()?;
        let outcome = self.taken(desk, &clerk, said).await;
        clerk.stop().await;
        outcome
    }

    async fn taken(
        &self,
        desk: &Desk<'_>,
        clerk: &Clerk,
        said: &[Said<'_>],
    ) -> Result<Ended, Failed> {
        let present = clerk.present();
        let labels = labels(&present);
        let usual =
            self.group.as_deref().map(|group| usual(group, &present, &labels)).transpose()?;
        let named = |text: &str| group_in(&labels, text).map(str::to_owned);
        let read = reading(said, &named, usual.as_deref(), crate::catalogue::lexicon());
        let name = self.file.file_stem().map(|name| name.to_string_lossy().into_owned());
        let intake = Intake::new(ListKind::Needs, &name.unwrap_or_default(), read, &present);
        let ended = if intake.reading.questions.is_empty() && intake.reading.findings.is_empty() {
            Ended::Done
        } else {
            Ended::NeedsAPerson
        };
        if !self.json {
            tell(desk, &self.file, &intake)?;
            elsewhere(desk, said)?;
        }
        let fresh = intake.fresh().count();
        let is_wanted = self.yes
            || (!self.json && fresh > 0 && desk.terminal.ask(&format!("Add {fresh} needs?"))?);
        let mut added = None;
        if is_wanted {
            let done = intake.commit(clerk, desk.outside, &coordinator()).await?;
            if !self.json {
                desk.terminal.print(&format!("Added {} needs.", done.needs))?;
            }
            added = Some(done);
        }
        if self.json {
            desk.terminal.answer(&Answer { intake, added })?;
        }
        Ok(ended)
    }
}

/// The names of the groups there are.
fn labels(present: &Present) -> Vec<String> {
    let groups = present.book.groups();
    groups.filter_map(|group| present.labels.get(group.name).map(str::to_owned)).collect()
}

/// The group meant by `--group`.
fn usual(group: &str, present: &Present, labels: &[String]) -> Result<String, Failed> {
    let by_number = present.book.groups().find(|known| known.id.to_string() == group);
    let named = by_number.and_then(|known| present.labels.get(known.name)).map(str::to_owned);
    let same = |label: &&String| label.to_lowercase() == group.to_lowercase();
    named
        .or_else(|| labels.iter().find(same).cloned())
        .ok_or_else(|| Failed::BadUse(format!("there is no group {group}")))
}

/// What is no need, told so that a person carries it out.
fn elsewhere(desk: &Desk<'_>, said: &[Said<'_>]) -> Result<(), Failed> {
    let proposals = |heard: &Heard| heard.proposals.clone();
    for (message, proposal) in said.iter().flat_map(|(message, heard)| {
        proposals(heard).into_iter().map(move |proposal| (message, proposal))
    }) {
        if matches!(proposal.kind, Kind::Need | Kind::StandingNeed) {
            continue;
        }
        let line = message.text.get(proposal.line.clone()).unwrap_or_default();
        let line = line.split_whitespace().collect::<Vec<_>>().join(" ");
        desk.terminal.print(&format!("  > {} {}: {line}", proposal.kind.word(), proposal.item))?;
    }
    Ok(())
}

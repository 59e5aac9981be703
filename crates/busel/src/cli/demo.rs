//! `busel demo`: a centre to look around in, filled with real lists.

use busel_domain::command::Command;
use clap::Args;
use serde_json::json;

use super::plan::{give, lay};
use super::{Desk, Ended, Failed, coordinator};
use crate::clerk::{Clerk, Given};
use crate::demo;
use crate::exchange::reader;
use crate::intake::{Intake, ListKind};
use crate::planning;
use crate::vault::{Words, WordsKind};
use busel_planner::progress::Unwatched;

/// Fill a new centre with real needs lists and manifests.
#[derive(Debug, Args)]
pub(crate) struct Demo {
    /// Put the plan in force as well.
    #[arg(long)]
    adopt: bool,
    /// Answer in JSON.
    #[arg(long)]
    json: bool,
}

impl Demo {
    pub(crate) async fn run(&self, desk: &Desk<'_>) -> Result<Ended, Failed> {
        let (_home, clerk) = desk.open()?;
        let today = desk.outside.now().day();
        settle(desk, &clerk).await?;
        let hub = super::import::hub_named(desk, &clerk, "Main store").await?;
        let needs = demo::needs().into_iter().map(|list| (ListKind::Needs, list));
        let stock = demo::manifests().into_iter().map(|list| (ListKind::Stock(hub), list));
        let lists: Vec<_> = needs.chain(stock).collect();
        let bar = desk.terminal.bar(u64::try_from(lists.len()).unwrap_or(0), "Reading lists");
        let (mut rows, mut needs, mut lots, mut questions) = (0, 0, 0, 0);
        for (kind, list) in &lists {
            let read = match kind {
                ListKind::Needs => reader().needs(list.bytes, today, &mut |_| {}),
                ListKind::Stock(_) => reader().stock(list.bytes, today, &mut |_| {}),
            };
            let reading = read.map_err(|no| Failed::BadUse(format!("{}: {no}", list.name)))?;
            rows += reading.rows;
            questions += reading.questions.len();
            let intake = Intake::new(*kind, list.name, reading, &clerk.present());
            let added = intake.commit(&clerk, desk.outside, &coordinator()).await?;
            needs += added.needs;
            lots += added.lots;
            bar.inc(1);
        }
        bar.finish_and_clear();
        let document = planning::propose(
            &clerk.present(),
            desk.outside.now(),
            None,
            planning::Fixed::default(),
            &Unwatched,
        )
        .map_err(|no| Failed::BadUse(no.to_string()))?;
        let plan = lay(desk, &clerk, &document).await?;
        if self.adopt {
            give(desk, &clerk, Command::AdoptPlan { plan }).await?;
        }
        clerk.stop().await;
        if self.json {
            desk.terminal.answer(&json!({
                "lists": lists.len(), "rows": rows, "needs": needs, "lots": lots,
                "questions": questions, "plan": plan.to_string(),
                "allocations": document.allocated.len(), "unmet": document.unmet.len(),
            }))?;
        } else {
            desk.terminal.print(&format!(
                "The demo centre is filled: {} lists, {rows} rows, {needs} needs, {lots} lots, \
                 {questions} questions for a person, and a plan ({plan}).",
                lists.len()
            ))?;
        }
        Ok(Ended::Done)
    }
}

/// Opens the hub and adds the groups of the lists where a convoy can find them. A centre that has any
/// already keeps its own.
async fn settle(desk: &Desk<'_>, clerk: &Clerk) -> Result<(), Failed> {
    let present = clerk.present();
    if present.book.hubs().next().is_some() || present.book.groups().next().is_some() {
        return Ok(());
    }
    for demo::DemoPlace { is_hub, name, town } in demo::places() {
        let (id, at) = (desk.outside.words_id(), desk.outside.words_id());
        let place = Words { id: at, kind: WordsKind::Place, about: id, text: town };
        let words = vec![Words::own(id, WordsKind::Name, name), place];
        let (name, place) = (id, Some(at));
        let command = if is_hub {
            Command::OpenHub { name, place, region: None }
        } else {
            Command::AddGroup { name, place, region: None }
        };
        let (attempt, actor) = (desk.outside.attempt(), coordinator());
        clerk.give(Given { attempt, actor, command, happened: None, words }).await?;
    }
    Ok(())
}

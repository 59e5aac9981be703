//! `busel history N-12`: what happened to a thing.

use busel_domain::ids::Thing;
use clap::Args;
use serde_json::json;

use super::{Desk, Ended, Failed};

/// More events than this are not one history a person reads.
const EVENTS_MAX: usize = 10_000;

/// Tell what happened to a need, a lot, a group … by its number.
#[derive(Debug, Args)]
pub(crate) struct History {
    /// Its number, such as N-12 or L-3.
    id: String,
    /// Answer in JSON.
    #[arg(long)]
    json: bool,
}

impl History {
    pub(crate) async fn run(&self, desk: &Desk<'_>) -> Result<Ended, Failed> {
        let thing: Thing = self.id.parse().map_err(|no| Failed::BadUse(format!("{no}")))?;
        let (_home, clerk) = desk.open()?;
        let events = clerk.history(thing, EVENTS_MAX).await?;
        if self.json {
            desk.terminal.answer(&json!({ "id": thing.to_string(), "events": events }))?;
        } else {
            for event in &events {
                let told = serde_json::to_string(&event.fact).map_err(std::io::Error::other)?;
                let day = event.recorded.day();
                desk.terminal.print(&format!("{day}  #{:<6} {told}", event.seq.0))?;
            }
            if events.is_empty() {
                desk.terminal.print(&format!("Nothing is written about {thing}."))?;
            }
        }
        clerk.stop().await;
        Ok(if events.is_empty() { Ended::BadUse } else { Ended::Done })
    }
}

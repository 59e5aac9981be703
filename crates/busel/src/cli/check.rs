//! `busel check`: is every unit accounted for?

use clap::Args;
use serde_json::json;

use super::{Desk, Ended, Failed, catalogue};
use crate::audit::audit;

/// Replay the whole journal and prove that every unit is accounted for.
#[derive(Debug, Args)]
pub(crate) struct Check {
    /// Answer in JSON.
    #[arg(long)]
    json: bool,
}

impl Check {
    pub(crate) fn run(&self, desk: &Desk<'_>) -> Result<Ended, Failed> {
        let home = desk.beside()?;
        let bar = desk.terminal.bar(0, "Replaying");
        let found = audit(&home, &catalogue(), |at, of| {
            bar.set_length(of);
            bar.set_position(at);
        })?;
        bar.finish_and_clear();
        if self.json {
            desk.terminal.answer(&json!({
                "ok": found.is_clean(),
                "events": found.events,
                "lots": found.lots,
                "units_in": found.units_in,
                "units_accounted": found.units_accounted,
                "wrong": found.wrong.iter().map(|wrong| format!("{wrong:?}")).collect::<Vec<_>>(),
            }))?;
        } else {
            let what = if found.is_clean() { "All is well" } else { "Something is wrong" };
            desk.terminal.print(&format!(
                "{what}: {} events, {} lots, {} units given, {} accounted for.",
                found.events, found.lots, found.units_in, found.units_accounted
            ))?;
            for wrong in &found.wrong {
                desk.terminal.print(&format!("- {wrong:?}"))?;
            }
        }
        Ok(if found.is_clean() { Ended::Done } else { Ended::Fault })
    }
}

//! `busel sweep`: lets go of words that have been kept for long enough, today instead of tonight.

use busel_domain::member::LetGo;
use clap::Args;
use serde_json::json;

use super::{Desk, Ended, Failed};

/// Destroy words about people that have been kept for long enough.
#[derive(Debug, Args)]
pub(crate) struct Sweep {
    /// Answer in JSON.
    #[arg(long)]
    json: bool,
}

impl Sweep {
    pub(crate) async fn run(&self, desk: &Desk<'_>) -> Result<Ended, Failed> {
        let (_home, clerk) = desk.open()?;
        let gone = clerk.sweep().await?;
        clerk.stop().await;
        let (mut lines, mut contacts, mut donors) = (0, 0, 0);
        let (mut offers, mut convoys, mut signed) = (0, 0, 0);
        for what in &gone {
            match what {
                LetGo::Lines(_) => lines += 1,
                LetGo::Contact(_) => contacts += 1,
                LetGo::Donor(_) => donors += 1,
                LetGo::Offer(_) => offers += 1,
                LetGo::Convoy(_) => convoys += 1,
                LetGo::Signed(_) => signed += 1,
            }
        }
        if self.json {
            desk.terminal.answer(&json!({
                "lines_of": lines,
                "contacts": contacts,
                "donors": donors,
                "offers": offers,
                "convoys": convoys,
                "signed": signed,
            }))?;
        } else {
            desk.terminal.print(&format!(
                "Let go: lines of {lines} groups, {contacts} contacts, {donors} donors, words of {offers} offers, sheets of {convoys} convoys, photos of {signed} waybills."
            ))?;
        }
        Ok(Ended::Done)
    }
}

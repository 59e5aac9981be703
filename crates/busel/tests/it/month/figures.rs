//! What came of a month, in numbers.

use std::collections::BTreeMap;

use busel_domain::command::{Command, CommandKind};
use busel_domain::refusal::Refusal;

use super::witness::Witness;

/// What came of a month.
#[derive(Debug, Default)]
pub(super) struct Figures {
    done: BTreeMap<CommandKind, u64>,
    refused: BTreeMap<&'static str, u64>,
    facts: BTreeMap<&'static str, u64>,
    /// Steps that nobody told anything of.
    pub(super) silent: u64,
    /// Commands that were given again and had been done.
    pub(super) repeated: u64,
    pub(super) power_cuts: u64,
    pub(super) stock_takes: u64,
    opened: u64,
    closed: u64,
    still_open: u64,
    events: u64,
}

impl Figures {
    pub(super) fn done(&mut self, command: &Command) {
        *self.done.entry(command.kind()).or_default() += 1;
    }

    pub(super) fn refused(&mut self, no: &Refusal) {
        *self.refused.entry(no.key()).or_default() += 1;
    }

    pub(super) fn end(&mut self, witness: &Witness, events: u64) {
        self.facts = witness.facts.clone();
        (self.opened, self.closed, self.events) = (witness.opened, witness.closed, events);
        self.still_open = witness.book().differences().count() as u64;
    }

    /// A month in which something never happened proves nothing of it.
    pub(super) fn are_of_a_whole_month(&self, steps: u64) {
        let kinds = [
            CommandKind::TakeIn,
            CommandKind::Dispatch,
            CommandKind::Handle,
            CommandKind::Quarantine,
            CommandKind::Release,
            CommandKind::ProposeLoss,
            CommandKind::ConfirmLoss,
            CommandKind::SettleDiscrepancy,
            CommandKind::CloseAside,
            CommandKind::ReportReceipt,
            CommandKind::ReportHandover,
            CommandKind::ReportCount,
            CommandKind::ReportBox,
            CommandKind::Lead,
        ];
        for kind in kinds {
            assert!(self.done.contains_key(&kind), "nobody did {kind:?}: {self:#?}");
        }
        for fact in ["ReportSetAside", "Convoy", "Reissued", "OnWay"] {
            assert!(self.facts.contains_key(fact), "{fact}: {self:#?}");
        }
        assert!(self.repeated > 0 && self.power_cuts > 0 && self.stock_takes > 0, "{self:#?}");
        assert!(self.opened > 0 && self.closed > 0, "{self:#?}");
        let all: u64 = self.done.values().sum();
        assert!(all >= steps / 3, "{all} of {steps} steps were done");
    }

    /// The table that `cargo xtask sim` prints.
    pub(super) fn told(&self, seed: u64, mark: &str) -> String {
        let done: u64 = self.done.values().sum();
        let refused: u64 = self.refused.values().sum();
        let mut lines = vec![
            format!("seed {seed}, book {mark}, {} events", self.events),
            format!("{done} commands done, {refused} refused, {} repeated", self.repeated),
            format!("{} steps of which nobody told anything", self.silent),
            format!("{} power cuts, {} counts of everything", self.power_cuts, self.stock_takes),
            format!(
                "differences: {} opened, {} closed, {} open at the end",
                self.opened, self.closed, self.still_open
            ),
        ];
        lines.extend(self.done.iter().map(|(kind, count)| format!("done {kind:?}: {count}")));
        lines.extend(self.refused.iter().map(|(key, count)| format!("{key}: {count}")));
        lines.extend(self.facts.iter().map(|(name, count)| format!("fact {name}: {count}")));
        lines.join("\n")
    }
}

//! Rules about checking needs: how somebody knows, whether it still stands, what a flag or a pair that
//! looks like one comes to.

use crate::book::Book;
use crate::command::Command;
use crate::event::Fact;
use crate::flag;
use crate::ids::{NeedId, Thing};
use crate::proof::Proof;
use crate::refusal::Refusal;
use crate::time::Day;

impl Book {
    /// The part of [`decide`](Book::decide) that is about checking needs; of anything else, nothing.
    pub(super) fn decide_about_checks(
        &self,
        command: &Command,
        today: Day,
    ) -> Result<Vec<Fact>, Refusal> {
        if let Command::VerifyNeed { need, proof } = command {
            return self.verify_need(*need, *proof, today);
        }
        if let Command::ConfirmNeed { need } = command {
            self.unclosed_need(*need)?;
            return Ok(vec![Fact::NeedConfirmed { need: *need }]);
        }
        if let Command::ReopenNeed { need } = command {
            return self.reopen_need(*need);
        }
        if let Command::TellApart { one, other } = command {
            return self.tell_apart(*one, *other);
        }
        if let Command::DismissFlag { need, flag, words } = command {
            self.known(Thing::Need(*need))?;
            if self.is_dismissed(*need, *flag) {
                return Err(Refusal::Settled(Thing::Need(*need)));
            }
            return Ok(vec![Fact::FlagDismissed { need: *need, flag: *flag, words: *words }]);
        }
        Err(Refusal::Empty)
    }

    fn verify_need(&self, id: NeedId, proof: Proof, today: Day) -> Result<Vec<Fact>, Refusal> {
        let need = self.unclosed_need(id)?;
        let group = need.line.group;
        match proof {
            Proof::CallBack { contact } => {
                // Whoever invents a need also gives a number to ring.
                if self.contact_known_before(group, need.raised) != Some(contact) {
                    return Err(Refusal::NumberNotKnown(id));
                }
            }
            Proof::Partner { receipts } => {
                let is_partner = flag::dealings_with(self, group).clean_receipts >= receipts;
                if !is_partner || receipts < crate::proof::PARTNER_RECEIPTS {
                    return Err(Refusal::NoPartner(Thing::Group(group)));
                }
            }
            Proof::Letter { dated, .. } if dated > today => return Err(Refusal::Early),
            Proof::Letter { .. } | Proof::Referee { .. } | Proof::Nothing => {}
        }
        Ok(vec![Fact::NeedChecked { need: id, proof }])
    }

    /// Closing a need moved nothing and changed no other need, so it can be taken back at any time.
    /// What a plan had kept for it is not kept again: another may have got it.
    fn reopen_need(&self, id: NeedId) -> Result<Vec<Fact>, Refusal> {
        let need = self.need(id).ok_or(Refusal::Unknown(Thing::Need(id)))?;
        if need.closed.is_none() {
            return Err(Refusal::StillOpen(Thing::Need(id)));
        }
        Ok(vec![Fact::NeedReopened { need: id }])
    }

    fn tell_apart(&self, one: NeedId, other: NeedId) -> Result<Vec<Fact>, Refusal> {
        if one == other {
            return Err(Refusal::Itself);
        }
        self.known(Thing::Need(one))?;
        self.known(Thing::Need(other))?;
        if self.are_told_apart(one, other) {
            return Ok(Vec::new());
        }
        Ok(vec![Fact::NeedsToldApart { one, other }])
    }
}

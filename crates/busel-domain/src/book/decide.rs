//! The door: who may, then which rule decides.

use crate::book::Book;
use crate::command::Command;
use crate::cost::{Cents, Cost};
use crate::event::{Fact, SetAside};
use crate::group::{Group, Region};
use crate::hub::Hub;
use crate::ids::{GroupId, HubId, SourceId, Thing, WordsId};
use crate::policy;
use crate::refusal::Refusal;
use crate::role::Actor;
use crate::sight::Sight;
use crate::source::Source;
use crate::time::Moment;

impl Book {
    /// The facts that `command` by `actor` makes at `now`, or why a rule says no. Changes nothing.
    ///
    /// # Errors
    ///
    /// The [`Refusal`] of the first rule that says no. A report from the field is refused only if
    /// the actor may not report at all (law L2).
    pub fn decide(
        &self,
        actor: &Actor,
        command: &Command,
        now: Moment,
    ) -> Result<Vec<Fact>, Refusal> {
        if !policy::may(actor, command.kind()) {
            return Err(Refusal::NotAllowed(command.kind()));
        }
        self.admits(actor, command)?;
        let today = now.day();
        // A table: who decides about what.
        match command {
            Command::OpenHub { name, place, region } => {
                self.open_hub(*name, *place, region.as_ref())
            }
            Command::AddGroup { name, place, region } => {
                self.add_group(*name, *place, region.as_ref())
            }
            Command::RaiseNeeds { source, lines } => self.raise_needs(source.as_ref(), lines),
            Command::ReviseNeed { need, seen, change } => self.revise_need(*need, *seen, change),
            Command::VerifyNeed { .. }
            | Command::ConfirmNeed { .. }
            | Command::ReopenNeed { .. }
            | Command::TellApart { .. }
            | Command::DismissFlag { .. } => self.decide_about_checks(command, today),
            Command::AskNotToBring { item, why, until } => {
                self.ask_not_to_bring(item, *why, *until, today)
            }
            Command::WelcomeAgain { item } => self.welcome_again(item),
            Command::WithdrawNeed { need } => self.withdraw_need(*need),
            Command::JoinNeeds { keep, join } => self.join_needs(*keep, *join),
            Command::MakeOffer { .. }
            | Command::AnswerOffer { .. }
            | Command::AskDonor { .. }
            | Command::ReplyToOffer { .. }
            | Command::PromiseOffer { .. }
            | Command::TakeBackOffer { .. }
            | Command::ForgetDonor { .. }
            | Command::SortOffer { .. }
            | Command::SeePapers { .. }
            | Command::BringOffer { .. }
            | Command::OpenCall { .. }
            | Command::EndCall { .. }
            | Command::WantPurchase { .. }
            | Command::ApprovePurchase { .. }
            | Command::Buy { .. }
            | Command::DropPurchase { .. }
            | Command::SetRule { .. }
            | Command::MakeLink { .. }
            | Command::EndLink { .. } => self.decide_about_gifts(actor, command, today),
            Command::TakeIn { source, hub, arrivals } => {
                self.take_in(source.as_ref(), *hub, arrivals)
            }
            Command::ProposePlan { document } => self.propose_plan(document),
            Command::NoteCost { cost } => note_cost(*cost),
            Command::AdoptPlan { plan } => self.adopt_plan(*plan, today),
            Command::Dispatch { from, to, lines, boxes } => {
                self.dispatch((*from, *to), lines, boxes, today)
            }
            Command::Handle { handling } => self.handle(handling, today),
            Command::Lead { leading } => self.lead(leading, today),
            Command::Quarantine { hub, lot, units } => self.quarantine(*hub, *lot, *units),
            Command::Release { hub, lot, units } => self.release(*hub, *lot, *units, today),
            Command::LetOut { lot, words } => self.let_out(*lot, *words, today),
            Command::ProposeLoss { from, lot, units, reason } => {
                self.propose_loss(*from, *lot, *units, *reason)
            }
            Command::ConfirmLoss { loss } => self.confirm_loss(actor.id, *loss),
            Command::SettleDiscrepancy { place, lot, with, words } => {
                self.settle_discrepancy(*place, *lot, *with, *words)
            }
            Command::Remark { place, words } => self.remark(*place, *words),
            Command::Count { counting } => self.count_at_desk(actor.id, counting),
            Command::Cook { cooking } => self.cook(cooking),
            Command::CloseAside { aside, words } => self.close_aside(actor, *aside, *words),
            Command::ReportReceipt { .. }
            | Command::ReportHandover { .. }
            | Command::ReportCount { .. }
            | Command::ReportGroupStock { .. }
            | Command::ReportNobody { .. }
            | Command::ReportBox { .. } => Ok(self.decide_report(actor, command)),
            Command::CountPeople { group, people, living } => {
                self.count_people(*group, people, living.as_ref())
            }
            Command::KeepStanding { group, line, standing } => {
                self.keep_standing(*group, *line, *standing)
            }
            Command::MoveGroup(group, to) => self.decide_move(*group, to, now),
            Command::Mind(deed) => self.mind_phone(deed),
            Command::Correspond(deed) => self.correspond(actor, deed),
            Command::TakeOver(goods) => self.take_over(goods),
            Command::AddMember { .. }
            | Command::Grant { .. }
            | Command::TakeBack { .. }
            | Command::SeeOff { .. }
            | Command::Propose { .. }
            | Command::Agree { .. }
            | Command::Look { .. }
            | Command::KeepContact { .. }
            | Command::Erase { .. }
            | Command::LetGo { .. }
            | Command::KeepPhoto { .. }
            | Command::BlurPhoto { .. }
            | Command::DropPhoto { .. } => self.decide_about_people(actor, command, now),
        }
    }

    /// Whoever reports about what is not theirs is heard, and a person looks at it.
    pub(super) fn decide_report(&self, actor: &Actor, report: &Command) -> Vec<Fact> {
        self.numbered(self.told(actor, report))
    }

    fn told(&self, actor: &Actor, report: &Command) -> Vec<Fact> {
        let sight = Sight::of(self, actor);
        let is_own = |thing| sight.hears_of(thing);
        if report.names().into_iter().all(is_own) {
            if let Command::ReportReceipt { waybill, counted, otherwise, boxes, signed } = report {
                let counted = (counted.as_slice(), otherwise.as_slice(), *signed);
                return self.report_receipt(report, *waybill, counted, boxes, &sight);
            }
            if let Command::ReportHandover { hub, group, lot, units, need } = report {
                return self.report_handover(report, *hub, *group, *lot, *units, *need);
            }
            if let Command::ReportCount { hub, lot, counted } = report {
                return self.report_count(report, *hub, *lot, *counted);
            }
            if let Command::ReportNobody { waybill } = report {
                return self.report_nobody(report, *waybill);
            }
            if let Command::ReportBox { report: told } = report {
                return self.report_box(report, told);
            }
            if let Command::ReportGroupStock { group, day, lines } = report {
                return self.report_group_stock(report, *group, *day, lines);
            }
        }
        self.set_aside(report, SetAside::UnknownThing)
    }

    /// Refused if the command names a thing that is not there for this actor: the same words for a
    /// foreign thing and for a missing one. What a report names is asked later, without refusing.
    fn admits(&self, actor: &Actor, command: &Command) -> Result<(), Refusal> {
        let names = command.names();
        // What somebody looks at is asked by `look` itself, and of what a photo may be by `keep_photo`.
        let asks_itself = matches!(command, Command::Look { .. } | Command::KeepPhoto { .. });
        if names.is_empty() || command.is_report() || asks_itself {
            return Ok(());
        }
        let sight = Sight::of(self, actor);
        names
            .into_iter()
            .find(|thing| !sight.shows(*thing) && !self.is_new_label(command, *thing))
            .map_or(Ok(()), |hidden| Err(Refusal::Unknown(hidden)))
    }

    /// A label that nobody knows yet is no foreign thing where it is made.
    fn is_new_label(&self, command: &Command, thing: Thing) -> bool {
        if let (Command::Handle { handling }, Thing::Box(code)) = (command, thing) {
            handling.makes(code) && self.carton(code).is_none()
        } else {
            false
        }
    }

    fn open_hub(
        &self,
        name: WordsId,
        place: Option<WordsId>,
        region: Option<&Region>,
    ) -> Result<Vec<Fact>, Refusal> {
        let id = next(self.hubs.keys().next_back(), HubId(1), HubId::next);
        let region = checked(region)?;
        Ok(vec![Fact::HubOpened(Hub { id, name, place, region })])
    }

    fn add_group(
        &self,
        name: WordsId,
        place: Option<WordsId>,
        region: Option<&Region>,
    ) -> Result<Vec<Fact>, Refusal> {
        let id = next(self.groups.keys().next_back(), GroupId(1), GroupId::next);
        let region = checked(region)?;
        Ok(vec![Fact::GroupAdded(Group { id, name, place, region })])
    }

    /// The next list's entry, refused if a list of this content was read before.
    pub(super) fn next_source(
        &self,
        new: &crate::command::NewSource,
        records: usize,
    ) -> Result<Source, Refusal> {
        if let Some(known) = self.source_of(&new.digest) {
            return Err(Refusal::ReadBefore(known));
        }
        let id = next(self.sources.keys().next_back(), SourceId(1), SourceId::next);
        let records = u32::try_from(records).unwrap_or(u32::MAX);
        Ok(Source { id, digest: new.digest, records, words: new.words })
    }

    /// Refused unless the thing is in the Book.
    pub(super) fn known(&self, thing: Thing) -> Result<(), Refusal> {
        if self.has(thing) { Ok(()) } else { Err(Refusal::Unknown(thing)) }
    }
}

/// The id after the last one, or the first.
pub(super) fn next<Id: Copy>(last: Option<&Id>, first: Id, next: impl Fn(Id) -> Id) -> Id {
    last.map_or(first, |last| next(*last))
}

/// A waybill it names was found before; what it was for and by whom it was paid nobody asks.
fn note_cost(cost: Cost) -> Result<Vec<Fact>, Refusal> {
    if cost.cents == Cents::default() {
        return Err(Refusal::Empty);
    }
    Ok(vec![Fact::CostNoted(cost)])
}

/// A country is two capital letters, a region's code a few; anything longer would be a place.
fn checked(region: Option<&Region>) -> Result<Option<Region>, Refusal> {
    match region {
        Some(region) if region.country.len() != 2 || region.code.len() > 6 => Err(Refusal::TooLong),
        other => Ok(other.cloned()),
    }
}

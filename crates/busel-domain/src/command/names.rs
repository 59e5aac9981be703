//! The things that commands name: who may not see one of them is told that there is no such thing.

use super::{Arrival, Command, Counterpart};
use crate::boxes::{BoxReport, Contents, Handling};
use crate::count::Counting;
use crate::ids::Thing;
use crate::kit::{Cooking, KitOf};
use crate::member::Deed;
use crate::phone::PhoneDeed;
use crate::waybill::SentLine;

impl Command {
    /// The things it names, each once: who may not see one of them is told that there is no such
    /// thing.
    #[must_use]
    pub fn names(&self) -> Vec<Thing> {
        let mut things = self.named();
        things.sort_unstable();
        things.dedup();
        things
    }

    fn named(&self) -> Vec<Thing> {
        // A table: what each command names.
        match self {
            Self::OpenHub { .. }
            | Self::AddGroup { .. }
            | Self::SetRule { .. }
            | Self::AddMember { .. }
            // A plan's needs and lots are held against the Book when it is adopted, the sweep names
            // what may be gone already, and photos have no number: their rule asks whether one is there.
            | Self::BlurPhoto { .. }
            | Self::DropPhoto { .. }
            | Self::AskNotToBring { .. }
            | Self::WelcomeAgain { .. }
            | Self::ProposePlan { .. }
            | Self::LetGo { .. }
            // Whoever keeps the machine cuts phones off and sees no papers.
            | Self::Mind(PhoneDeed::CutOff { .. } | PhoneDeed::CallSafe { .. })
            | Self::Propose { deed: Deed::ExportPeople | Deed::Wipe } => Vec::new(),
            Self::RaiseNeeds { lines, .. } => {
                lines.iter().map(|line| Thing::Group(line.group)).collect()
            }
            Self::ReviseNeed { need, .. }
            | Self::VerifyNeed { need, .. }
            | Self::ConfirmNeed { need }
            | Self::ReopenNeed { need }
            | Self::DismissFlag { need, .. }
            | Self::WithdrawNeed { need } => vec![Thing::Need(*need)],
            Self::TellApart { one, other } => vec![Thing::Need(*one), Thing::Need(*other)],
            Self::JoinNeeds { keep, join } => vec![Thing::Need(*keep), Thing::Need(*join)],
            Self::MakeOffer { line } => line.call.map(Thing::Call).into_iter().collect(),
            Self::AnswerOffer { offer, .. }
            | Self::AskDonor { offer, .. }
            | Self::ReplyToOffer { offer, .. }
            | Self::PromiseOffer { offer, .. }
            | Self::TakeBackOffer { offer }
            | Self::ForgetDonor { offer }
            | Self::SortOffer { offer, .. }
            | Self::SeePapers { offer, .. }
            | Self::BringOffer { offer, .. } => vec![Thing::Offer(*offer)],
            Self::OpenCall { line } => line.plan.map(Thing::Plan).into_iter().collect(),
            Self::EndCall { call } => vec![Thing::Call(*call)],
            Self::WantPurchase { line } => line.needs.iter().copied().map(Thing::Need).collect(),
            Self::ApprovePurchase { purchase } | Self::DropPurchase { purchase } => {
                vec![Thing::Purchase(*purchase)]
            }
            Self::Buy { purchase, from } => {
                let gifts = from.iter().map(|(offer, _)| Thing::Offer(*offer));
                gifts.chain([Thing::Purchase(*purchase)]).collect()
            }
            Self::TakeIn { hub, arrivals, .. } => {
                arrivals.iter().filter_map(Arrival::before).chain([Thing::Hub(*hub)]).collect()
            }
            Self::AdoptPlan { plan } => vec![Thing::Plan(*plan)],
            Self::Dispatch { from, to, lines, boxes } => {
                let of_line = |line: &SentLine| [Some(Thing::Lot(line.lot)), line.need.map(Thing::Need)];
                let sent = lines.iter().flat_map(of_line).flatten();
                let boxes = boxes.iter().copied().map(Thing::Box);
                sent.chain(boxes).chain([Thing::Hub(*from), to.thing()]).collect()
            }
            Self::Quarantine { hub, lot, .. }
            | Self::Release { hub, lot, .. }
            | Self::ReportCount { hub, lot, .. } => vec![Thing::Hub(*hub), Thing::Lot(*lot)],
            Self::ProposeLoss { from, lot, .. } => vec![from.thing(), Thing::Lot(*lot)],
            Self::LetOut { lot, .. } => vec![Thing::Lot(*lot)],
            Self::ConfirmLoss { loss } => vec![Thing::Loss(*loss)],
            Self::SettleDiscrepancy { place, lot, with, .. } => {
                let hub = if let Counterpart::Hub(hub) = with { Some(*hub) } else { None };
                hub.map(Thing::Hub).into_iter().chain([place.thing(), Thing::Lot(*lot)]).collect()
            }
            Self::Remark { place, .. } => vec![place.thing()],
            Self::CloseAside { aside, .. } => vec![Thing::Aside(*aside)],
            Self::Cook { cooking } => match cooking {
                Cooking::Write { .. } => Vec::new(),
                Cooking::Change { kit: KitOf { recipe, .. }, .. } | Cooking::End { recipe } => {
                    vec![Thing::Recipe(*recipe)]
                }
            },
            Self::Count { counting } => match counting {
                Counting::Take { at, found } => {
                    found.keys().copied().map(Thing::Lot).chain([at.thing()]).collect()
                }
                Counting::Post { count } | Counting::Again { count } => vec![Thing::Count(*count)],
            },
            // Its boxes are told of one by one: one that nobody knows does not keep the rest waiting.
            Self::ReportReceipt { waybill, .. } | Self::ReportNobody { waybill } => {
                vec![Thing::Waybill(*waybill)]
            }
            Self::ReportBox { report } => match report {
                BoxReport::Here { code, hub } => vec![Thing::Box(*code), Thing::Hub(*hub)],
                BoxReport::HandedOver { code, group, .. } => {
                    vec![Thing::Box(*code), Thing::Group(*group)]
                }
                BoxReport::Counted { code, .. } => vec![Thing::Box(*code)],
            },
            Self::Handle { handling } => of_handling(handling),
            Self::Lead { leading } => leading.names(),
            Self::ReportHandover { hub, group, lot, need, .. } => {
                let goods = [Thing::Hub(*hub), Thing::Group(*group), Thing::Lot(*lot)];
                need.map(Thing::Need).into_iter().chain(goods).collect()
            }
            Self::Grant { member, grant } | Self::TakeBack { member, grant } => {
                [Some(Thing::Member(*member)), grant.reach.thing()].into_iter().flatten().collect()
            }
            Self::SeeOff { member }
            | Self::Propose { deed: Deed::Grant { member, .. } | Deed::Reset { member } } => {
                vec![Thing::Member(*member)]
            }
            Self::Agree { deed } => vec![Thing::Deed(*deed)],
            Self::Look { at, .. } => vec![*at],
            Self::MoveGroup(group, to) => {
                to.stops.keys().copied().map(Thing::Waybill).chain([Thing::Group(*group)]).collect()
            }
            Self::Correspond(deed) => deed.names().into_iter().map(Thing::Peer).collect(),
            Self::TakeOver(goods) => vec![Thing::Hub(goods.hub)],
            Self::Mind(PhoneDeed::Warn { group, .. })
            | Self::MakeLink { group, .. }
            | Self::EndLink { group }
            | Self::KeepContact { group, .. }
            | Self::ReportGroupStock { group, .. }
            | Self::CountPeople { group, .. }
            | Self::KeepStanding { group, .. } => vec![Thing::Group(*group)],
            Self::Erase { whom } => vec![*whom],
            Self::KeepPhoto { of, .. } => vec![*of],
            Self::NoteCost { cost } => cost.waybill.map(Thing::Waybill).into_iter().collect(),
        }
    }
}

/// The boxes and lots that are handled. A label that is made new is not there yet.
fn of_handling(handling: &Handling) -> Vec<Thing> {
    let lots = |contents: &Contents| contents.keys().copied().map(Thing::Lot).collect::<Vec<_>>();
    let boxes = |codes: &[crate::boxes::BoxCode]| codes.iter().copied().map(Thing::Box).collect();
    match handling {
        Handling::MakeLabels { .. } => Vec::new(),
        Handling::Pack { boxes, hub, contents, .. } => {
            let boxes = boxes.iter().copied().map(Thing::Box);
            lots(contents).into_iter().chain(boxes).chain([Thing::Hub(*hub)]).collect()
        }
        Handling::Assemble { kit, hub, boxes } => {
            let boxes = boxes.iter().copied().map(Thing::Box);
            boxes.chain([Thing::Recipe(kit.recipe), Thing::Hub(*hub)]).collect()
        }
        Handling::TakeOut { code, contents } => {
            lots(contents).into_iter().chain([Thing::Box(*code)]).collect()
        }
        Handling::Seal { code, .. }
        | Handling::Open { code }
        | Handling::Shelve { code, .. }
        | Handling::PutAside { code }
        | Handling::Release { code } => vec![Thing::Box(*code)],
        Handling::Split { code, parts } => {
            parts.iter().map(|(part, _)| Thing::Box(*part)).chain([Thing::Box(*code)]).collect()
        }
        Handling::Merge { into: with, from: codes }
        | Handling::Stack { on: with, boxes: codes } => {
            codes.iter().chain([with]).copied().map(Thing::Box).collect()
        }
        Handling::Unstack { boxes: codes } => boxes(codes),
        Handling::Judge { code, group } => vec![Thing::Box(*code), Thing::Group(*group)],
    }
}

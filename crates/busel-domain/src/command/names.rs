//! What commands about gifts name: who may not see one of these is told that there is no such thing.

use super::Command;
use crate::ids::Thing;

impl Command {
    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "`named` names every command, and hands in these; a test looks that none is forgotten"
    )]
    pub(super) fn named_by_gift(&self) -> Vec<Thing> {
        match self {
            Self::MakeOffer { line } => line.call.map(Thing::Call).into_iter().collect(),
            Self::AnswerOffer { offer, .. }
            | Self::AskDonor { offer, .. }
            | Self::ReplyToOffer { offer, .. }
            | Self::PromiseOffer { offer, .. }
            | Self::TakeBackOffer { offer }
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
            Self::MakeLink { group, .. } | Self::EndLink { group } => vec![Thing::Group(*group)],
            _ => Vec::new(),
        }
    }
}

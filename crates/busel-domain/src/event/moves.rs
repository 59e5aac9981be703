//! What a fact moves in the ledger. Facts that move goods carry their movements, or all they are made
//! of: no rule is asked (law L8).

use super::{Fact, OtherLot};
use crate::ids::WaybillId;
use crate::ledger::{Account, Movement};
use crate::waybill::{GoesOn, SentLine, WayFact};

impl Fact {
    /// The movements it makes in the ledger.
    #[must_use]
    pub fn movements(&self) -> Vec<Movement> {
        // A table: what each fact moves.
        match self {
            Self::LotTakenIn { lot, hub, units } => vec![Movement {
                lot: lot.id,
                from: Account::Donors,
                to: Account::Hub(*hub),
                units: *units,
            }],
            Self::Dispatched { waybill, from, lines, .. } => {
                let onto_road = |line: &SentLine| Movement {
                    lot: line.lot,
                    from: Account::Hub(*from),
                    to: Account::Road(*waybill),
                    units: line.units,
                };
                lines.iter().map(onto_road).collect()
            }
            Self::Reissued { waybill, goes_on } => {
                goes_on.iter().flat_map(|paper| onto(*waybill, paper)).collect()
            }
            Self::OnWay(waybill, WayFact::SentOn { goes_on }) => {
                goes_on.iter().flat_map(|onward| onto(*waybill, &onward.paper)).collect()
            }
            Self::ReceiptReported { movements, .. }
            | Self::CameOtherwise(OtherLot { movements, .. })
            | Self::HandoverReported { movements, .. }
            | Self::CountReported { movements, .. }
            | Self::Count { movements, .. }
            | Self::Box { movements, .. } => movements.clone(),
            Self::Peer(what) => what.movements(),
            Self::Quarantined { movement, .. }
            | Self::Released { movement, .. }
            | Self::LossConfirmed { movement, .. }
            | Self::DiscrepancySettled { movement, .. } => vec![*movement],
            Self::HubOpened(_)
            | Self::GroupAdded(_)
            | Self::ListRead(_)
            | Self::NeedRaised { .. }
            | Self::NeedRevised { .. }
            | Self::NeedVerified { .. }
            | Self::NeedChecked { .. }
            | Self::NeedConfirmed { .. }
            | Self::NeedReopened { .. }
            | Self::NeedsToldApart { .. }
            | Self::FlagDismissed { .. }
            | Self::AskedNotToBring { .. }
            | Self::WelcomedAgain { .. }
            | Self::NeedWithdrawn { .. }
            | Self::NeedsJoined { .. }
            | Self::OfferMade { .. }
            | Self::OfferAnswered { .. }
            | Self::OfferAskedBack { .. }
            | Self::OfferReplied { .. }
            | Self::OfferPromised { .. }
            | Self::OfferTakenBack { .. }
            | Self::DonorForgotten { .. }
            | Self::LotLetOut { .. }
            | Self::OfferSorted { .. }
            | Self::PapersSeen { .. }
            | Self::OfferCame { .. }
            | Self::CallOpened { .. }
            | Self::CallEnded { .. }
            | Self::PurchaseWanted { .. }
            | Self::PurchaseApproved { .. }
            | Self::PurchasePaid { .. }
            | Self::PurchaseDropped { .. }
            | Self::PurchaseCame { .. }
            | Self::RuleSet { .. }
            | Self::LinkMade { .. }
            | Self::LinkEnded { .. }
            | Self::PlanProposed { .. }
            | Self::PlanAdopted { .. }
            | Self::GroupStockReported { .. }
            | Self::PeopleCounted { .. }
            | Self::StandingKept { .. }
            | Self::GroupMoved(..)
            | Self::Phone(..)
            | Self::ReportSetAside { .. }
            | Self::AsideClosed { .. }
            | Self::LossProposed { .. }
            | Self::MemberAdded { .. }
            | Self::Granted { .. }
            | Self::TakenBack { .. }
            | Self::MemberLeft { .. }
            | Self::DeedProposed { .. }
            | Self::DeedAgreed { .. }
            | Self::Looked { .. }
            | Self::ContactKept { .. }
            | Self::Erased { .. }
            | Self::LetGo { .. }
            | Self::PhotoKept { .. }
            | Self::PhotoDropped { .. }
            | Self::Recipe { .. }
            | Self::Remarked { .. }
            | Self::Convoy { .. }
            | Self::BorderWaited { .. }
            | Self::OnWay(_, WayFact::KeptAsReserve | WayFact::NobodyThere)
            | Self::CostNoted(_) => Vec::new(),
        }
    }
}

/// From one paper onto another, on the road.
fn onto(old: WaybillId, paper: &GoesOn) -> Vec<Movement> {
    let (from, to) = (Account::Road(old), Account::Road(paper.waybill));
    let of = |line: &SentLine| Movement { lot: line.lot, from, to, units: line.units };
    paper.lines.iter().map(of).collect()
}

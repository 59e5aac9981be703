//! What a fact is about: under which things it stands in their histories.

use super::Fact;
use crate::boxes::{BoxCode, BoxFact};
use crate::convoy::ConvoyFact;
use crate::ids::{ActorId, ConvoyId, Thing, WaybillId};
use crate::member::Deed;
use crate::phone::PhoneFact;
use crate::waybill::{Onward, WayFact};

impl Fact {
    /// The name of the variant, as it stands in the journal.
    #[must_use]
    pub fn name(&self) -> &'static str {
        self.into()
    }

    /// The member who joined, if it says so.
    #[must_use]
    pub fn member_added(&self) -> Option<ActorId> {
        if let Self::MemberAdded { member, .. } = self { Some(*member) } else { None }
    }

    /// The things whose history this fact belongs to, each once.
    #[must_use]
    pub fn about(&self) -> Vec<Thing> {
        let mut things = self.named();
        for movement in self.movements() {
            things.push(Thing::Lot(movement.lot));
        }
        things.sort_unstable();
        things.dedup();
        things
    }

    fn named(&self) -> Vec<Thing> {
        // A table: what each fact is about.
        match self {
            Self::HubOpened(hub) => vec![Thing::Hub(hub.id)],
            Self::GroupAdded(group) => vec![Thing::Group(group.id)],
            Self::ListRead(source) => vec![Thing::Source(source.id)],
            // A list of 100,000 lines is not repeated under its group: the group's needs are found
            // in the Book.
            Self::NeedRaised { need, .. }
            | Self::NeedRevised { need, .. }
            | Self::NeedVerified { need, .. }
            | Self::NeedChecked { need, .. }
            | Self::NeedConfirmed { need }
            | Self::NeedReopened { need }
            | Self::FlagDismissed { need, .. }
            | Self::NeedWithdrawn { need } => vec![Thing::Need(*need)],
            Self::NeedsToldApart { one, other } => vec![Thing::Need(*one), Thing::Need(*other)],
            // Items and rules are no things of the books: who said it and when stands in the trail.
            Self::AskedNotToBring { .. }
            | Self::WelcomedAgain { .. }
            | Self::RuleSet { .. }
            | Self::Phone(_, PhoneFact::CalledSafe)
            | Self::BorderWaited { .. } => Vec::new(),
            Self::NeedsJoined { kept, joined } => vec![Thing::Need(*kept), Thing::Need(*joined)],
            Self::OfferMade { offer, .. }
            | Self::OfferAnswered { offer, .. }
            | Self::OfferAskedBack { offer, .. }
            | Self::OfferReplied { offer, .. }
            | Self::OfferPromised { offer, .. }
            | Self::OfferTakenBack { offer }
            | Self::DonorForgotten { offer }
            | Self::OfferSorted { offer, .. }
            | Self::PapersSeen { offer, .. } => vec![Thing::Offer(*offer)],
            Self::OfferCame { offer, came } => {
                came.lot.map(Thing::Lot).into_iter().chain([Thing::Offer(*offer)]).collect()
            }
            Self::CallOpened { call, .. } | Self::CallEnded { call } => vec![Thing::Call(*call)],
            Self::PurchaseWanted { purchase, .. }
            | Self::PurchaseApproved { purchase }
            | Self::PurchaseDropped { purchase } => vec![Thing::Purchase(*purchase)],
            Self::PurchasePaid { purchase, from } => {
                let gifts = from.iter().map(|(offer, _)| Thing::Offer(*offer));
                gifts.chain([Thing::Purchase(*purchase)]).collect()
            }
            Self::PurchaseCame { purchase, came } => {
                came.lot.map(Thing::Lot).into_iter().chain([Thing::Purchase(*purchase)]).collect()
            }
            Self::LotTakenIn { lot, .. } => vec![Thing::Lot(lot.id)],
            Self::PlanProposed { plan, .. } | Self::PlanAdopted { plan } => {
                vec![Thing::Plan(*plan)]
            }
            Self::Dispatched { waybill, from, to, lines, boxes } => {
                let mut things = vec![Thing::Waybill(*waybill), Thing::Hub(*from), to.thing()];
                things.extend(boxes.iter().copied().map(Thing::Box));
                things.extend(lines.iter().filter_map(|line| line.need).map(Thing::Need));
                things
            }
            Self::Reissued { waybill, goes_on } => {
                let mut things = vec![Thing::Waybill(*waybill)];
                for part in goes_on {
                    things.push(Thing::Waybill(part.waybill));
                    things.extend(part.boxes.iter().copied().map(Thing::Box));
                }
                things
            }
            Self::Peer(what) => what.about(),
            Self::OnWay(waybill, what) => about_way(*waybill, what),
            Self::Convoy { convoy, what } => about_convoy(*convoy, what),
            Self::ReceiptReported { waybill, missing, .. } => {
                let missing = missing.iter().copied().map(Thing::Box);
                missing.chain([Thing::Waybill(*waybill)]).collect()
            }
            // Both lots are in its movements.
            Self::CameOtherwise(other) => vec![Thing::Waybill(other.waybill)],
            Self::HandoverReported { hub, group, need, .. } => {
                let mut things = vec![Thing::Hub(*hub), Thing::Group(*group)];
                things.extend(need.map(Thing::Need));
                things
            }
            Self::CountReported { hub, lot, .. } => vec![Thing::Hub(*hub), Thing::Lot(*lot)],
            Self::ReportSetAside { report, aside, .. } => {
                aside.map(Thing::Aside).into_iter().chain(report.names()).collect()
            }
            Self::AsideClosed { aside, .. } => vec![Thing::Aside(*aside)],
            Self::Quarantined { hub, .. } | Self::Released { hub, .. } => vec![Thing::Hub(*hub)],
            Self::LossProposed { loss, lot, .. } => vec![Thing::Loss(*loss), Thing::Lot(*lot)],
            Self::LotLetOut { lot, .. } => vec![Thing::Lot(*lot)],
            Self::LossConfirmed { loss, .. } => vec![Thing::Loss(*loss)],
            Self::DiscrepancySettled { place, met, .. } => {
                let needs = met.iter().map(|met| Thing::Need(met.need));
                needs.chain([place.thing()]).collect()
            }
            Self::Remarked { place, lots, .. } => {
                lots.iter().copied().map(Thing::Lot).chain([place.thing()]).collect()
            }
            Self::MemberAdded { member, .. }
            | Self::Granted { member, .. }
            | Self::TakenBack { member, .. }
            | Self::MemberLeft { member } => vec![Thing::Member(*member)],
            Self::DeedProposed { deed, what } => {
                let mut things = vec![Thing::Deed(*deed)];
                if let Deed::Grant { member, .. } | Deed::Reset { member } = what {
                    things.push(Thing::Member(*member));
                }
                things
            }
            Self::DeedAgreed { deed } => vec![Thing::Deed(*deed)],
            Self::Looked { at, .. } => vec![*at],
            Self::GroupMoved(group, to) => {
                to.stops.keys().copied().map(Thing::Waybill).chain([Thing::Group(*group)]).collect()
            }
            Self::Phone(_, PhoneFact::CutOff { ways, .. }) => {
                ways.iter().copied().map(Thing::Waybill).collect()
            }
            Self::Phone(_, PhoneFact::Warned { group })
            | Self::LinkMade { group, .. }
            | Self::LinkEnded { group }
            | Self::ContactKept { group, .. }
            | Self::GroupStockReported { group, .. }
            | Self::PeopleCounted { group, .. }
            | Self::StandingKept { group, .. } => vec![Thing::Group(*group)],
            Self::Erased { whom } => vec![*whom],
            Self::LetGo { what } => what.iter().map(|gone| gone.of()).collect(),
            Self::PhotoKept { of, .. } | Self::PhotoDropped { of, .. } => vec![*of],
            Self::Box { code, what, .. } => about_box(*code, what),
            Self::Recipe { recipe, .. } => vec![Thing::Recipe(*recipe)],
            Self::Count { count, what, .. } => {
                let counted = what.counted().into_iter().flat_map(|(at, lines)| {
                    lines.iter().map(|line| Thing::Lot(line.lot)).chain([at.thing()])
                });
                counted.chain([Thing::Count(*count)]).collect()
            }
            Self::CostNoted(cost) => cost.waybill.map(Thing::Waybill).into_iter().collect(),
        }
    }
}

/// A convoy stands in the history of its plan, of what it carries and of those who keep a vehicle of it.
fn about_convoy(convoy: ConvoyId, what: &ConvoyFact) -> Vec<Thing> {
    let mut things = vec![Thing::Convoy(convoy)];
    match what {
        ConvoyFact::Formed { plan, .. } => things.extend(plan.map(Thing::Plan)),
        ConvoyFact::Loaded { waybill, .. } => things.push(Thing::Waybill(*waybill)),
        ConvoyFact::Refitted { .. }
        | ConvoyFact::SetOut
        | ConvoyFact::BrokeDown { .. }
        | ConvoyFact::Mended { .. }
        | ConvoyFact::Ended { .. } => {}
    }
    things
}

/// A box stands in the history of everything it has to do with: its parts, its pallet, who got it. Lots it
/// was packed of too, so that one page answers where a lot is.
fn about_box(code: BoxCode, what: &BoxFact) -> Vec<Thing> {
    let with = match what {
        BoxFact::Packed { hub, contents, .. } => {
            contents.keys().copied().map(Thing::Lot).chain([Thing::Hub(*hub)]).collect()
        }
        BoxFact::Assembled { hub, contents, kit } => {
            let lots = contents.keys().copied().map(Thing::Lot);
            lots.chain([Thing::Hub(*hub), Thing::Recipe(kit.recipe)]).collect()
        }
        BoxFact::Split { parts } => parts.iter().map(|(part, _)| Thing::Box(*part)).collect(),
        BoxFact::Merged { into } => vec![Thing::Box(*into)],
        BoxFact::Stacked { on } => on.map(Thing::Box).into_iter().collect(),
        BoxFact::PutAside { hub } | BoxFact::Released { hub } | BoxFact::Here { hub } => {
            vec![Thing::Hub(*hub)]
        }
        BoxFact::HandedOver { group, met, .. } | BoxFact::Judged { group, met } => {
            met.iter().map(|met| Thing::Need(met.need)).chain([Thing::Group(*group)]).collect()
        }
        BoxFact::Witnessed { group, .. } | BoxFact::Contested { group, .. } => {
            vec![Thing::Group(*group)]
        }
        BoxFact::LabelMade
        | BoxFact::TakenOut { .. }
        | BoxFact::Sealed { .. }
        | BoxFact::Opened
        | BoxFact::Shelved { .. }
        | BoxFact::Counted { .. }
        | BoxFact::Lost { .. } => Vec::new(),
    };
    with.into_iter().chain([Thing::Box(code)]).collect()
}

/// The paper, and all that goes on in its place.
fn about_way(waybill: WaybillId, what: &WayFact) -> Vec<Thing> {
    let mut things = vec![Thing::Waybill(waybill)];
    match what {
        WayFact::SentOn { goes_on } => {
            for Onward { to, paper } in goes_on {
                things.extend([Thing::Waybill(paper.waybill), to.thing()]);
                things.extend(paper.boxes.iter().copied().map(Thing::Box));
                things.extend(paper.lines.iter().filter_map(|line| line.need).map(Thing::Need));
            }
            things.sort_unstable();
            things.dedup();
        }
        WayFact::KeptAsReserve | WayFact::NobodyThere => {}
    }
    things
}

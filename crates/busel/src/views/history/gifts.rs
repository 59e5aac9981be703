//! The sentences about offers, calls, purchases and links.

use busel_domain::event::Fact;
use busel_domain::offer::Answer;
use fluent_bundle::FluentValue;

use super::super::eyes::Eyes;
use super::super::frame::Frame;

#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "`sentence` of the history names every fact, and hands in these"
)]
pub(super) fn sentence(eyes: Eyes<'_>, page: &Frame, fact: &Fact) -> String {
    let mut arguments: Vec<(&str, FluentValue<'_>)> = Vec::new();
    let mut put = |name: &'static str, value: String| arguments.push((name, value.into()));
    let key = match fact {
        Fact::OfferMade { .. } => "fact-offer-made",
        Fact::OfferAnswered { answer: Answer::Accepted(_), .. } => "fact-offer-accepted",
        Fact::OfferAnswered { answer: Answer::Declined, .. } => "fact-offer-declined",
        Fact::OfferAskedBack { .. } => "fact-offer-asked-back",
        Fact::OfferReplied { .. } => "fact-offer-replied",
        Fact::OfferPromised { by, .. } => {
            put("day", page.day(*by));
            "fact-offer-promised"
        }
        Fact::DonorForgotten { .. } => "fact-donor-forgotten",
        Fact::OfferTakenBack { .. } => "fact-offer-taken-back",
        Fact::OfferSorted { item, variant, .. } => {
            put("thing", eyes.thing(item, variant));
            "fact-offer-sorted"
        }
        Fact::PapersSeen { .. } => "fact-papers-seen",
        Fact::OfferCame { offer, came } => {
            put("offer", offer.to_string());
            put("lot", came.lot.map(|lot| lot.to_string()).unwrap_or_default());
            if came.lot.is_some() { "fact-offer-came" } else { "fact-offer-came-itself" }
        }
        Fact::CallOpened { line, .. } => {
            put("day", page.day(line.until));
            "fact-call-opened"
        }
        Fact::CallEnded { .. } => "fact-call-ended",
        Fact::PurchaseWanted { line, .. } => {
            put("thing", eyes.thing(&line.item, &line.variant));
            "fact-purchase-wanted"
        }
        Fact::PurchaseApproved { .. } => "fact-purchase-approved",
        Fact::PurchasePaid { purchase, .. } => {
            put("purchase", purchase.to_string());
            "fact-purchase-paid"
        }
        Fact::PurchaseDropped { .. } => "fact-purchase-dropped",
        Fact::PurchaseCame { purchase, .. } => {
            put("purchase", purchase.to_string());
            "fact-purchase-came"
        }
        Fact::RuleSet { .. } => "fact-rule-set",
        Fact::LinkMade { link, .. } => {
            put("day", page.day(link.until));
            "fact-link-made"
        }
        Fact::LinkEnded { .. } => "fact-link-ended",
        other => return super::named(page, other),
    };
    page.with(key, &arguments)
}

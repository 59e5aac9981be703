//! The sentences about convoys, and about goods that go on with new papers.

use busel_domain::convoy::ConvoyFact;
use busel_domain::event::Fact;

use super::super::frame::Frame;

pub(super) fn sentence(page: &Frame, fact: &Fact) -> String {
    if let Fact::Reissued { waybill, goes_on } = fact {
        let new: Vec<_> = goes_on.iter().map(|part| part.waybill.to_string()).collect();
        let told = [("waybill", waybill.to_string().into()), ("new", new.join(", ").into())];
        return page.with("fact-reissued", &told);
    }
    if let Fact::BorderWaited { .. } = fact {
        return page.say("fact-border-waited");
    }
    let Fact::Convoy { what, .. } = fact else { return super::named(page, fact) };
    let nth = |key, place: u8| page.filled(key, "vehicle", &page.number(usize::from(place) + 1));
    match what {
        ConvoyFact::Formed { leaves, .. } => {
            page.filled("fact-convoy-formed", "day", &page.day(*leaves))
        }
        ConvoyFact::Refitted { .. } => page.say("fact-convoy-refitted"),
        ConvoyFact::Loaded { vehicle, waybill } => {
            let vehicle = page.number(usize::from(*vehicle) + 1);
            let told = [("vehicle", vehicle.into()), ("waybill", waybill.to_string().into())];
            page.with("fact-convoy-loaded", &told)
        }
        ConvoyFact::SetOut => page.say("fact-convoy-set-out"),
        ConvoyFact::BrokeDown { vehicle } => nth("fact-convoy-broke-down", *vehicle),
        ConvoyFact::Mended { vehicle } => nth("fact-convoy-mended", *vehicle),
        ConvoyFact::Ended { .. } => page.say("fact-convoy-ended"),
    }
}

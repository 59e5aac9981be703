//! The sentences about convoys, and about goods that go on with new papers.

use busel_domain::convoy::ConvoyFact;
use busel_domain::event::Fact;
use busel_domain::ids::WaybillId;
use busel_domain::waybill::WayFact;

use super::super::frame::Frame;

pub(super) fn sentence(page: &Frame, fact: &Fact) -> String {
    if let Fact::Reissued { waybill, goes_on } = fact {
        let new: Vec<_> = goes_on.iter().map(|part| part.waybill.to_string()).collect();
        let told = [("waybill", waybill.to_string().into()), ("new", new.join(", ").into())];
        return page.with("fact-reissued", &told);
    }
    if let Fact::OnWay(waybill, what) = fact {
        return on_way(page, *waybill, what);
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

fn on_way(page: &Frame, waybill: WaybillId, what: &WayFact) -> String {
    match what {
        WayFact::SentOn { goes_on } => {
            let new: Vec<_> = goes_on
                .iter()
                .map(|onward| format!("{} → {}", onward.paper.waybill, onward.to.thing()))
                .collect();
            let told = [("waybill", waybill.to_string().into()), ("new", new.join(", ").into())];
            page.with("fact-sent-on", &told)
        }
        WayFact::KeptAsReserve => {
            page.filled("fact-kept-as-reserve", "waybill", &waybill.to_string())
        }
        WayFact::NobodyThere => page.filled("fact-nobody-there", "waybill", &waybill.to_string()),
    }
}

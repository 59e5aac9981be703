//! The sentences about people, photos and money: who may be what, who read what, what was kept and
//! destroyed, what was spent.

use busel_domain::event::Fact;
use busel_domain::letter::{Heard, Wrote};
use busel_domain::member::Deed;
use busel_domain::peer::PeerFact;
use busel_domain::phone::PhoneFact;
use busel_domain::role::{Grant, Reach};
use fluent_bundle::FluentValue;

use super::super::eyes::Eyes;
use super::super::frame::Frame;
use super::super::words;

#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "`sentence` names every fact, and hands in these"
)]
pub(super) fn sentence(eyes: Eyes<'_>, page: &Frame, fact: &Fact) -> String {
    let with = |key: &str, name: &'static str, value: String| {
        page.with(key, &[(name, FluentValue::from(value))])
    };
    match fact {
        Fact::MemberAdded { member, .. } => with("fact-member-added", "who", eyes.member(*member)),
        Fact::Granted { grant, .. } => {
            with("fact-granted", "grant", grant_words(eyes, page, grant))
        }
        Fact::TakenBack { grant, .. } => {
            with("fact-taken-back", "grant", grant_words(eyes, page, grant))
        }
        Fact::MemberLeft { member } => with("fact-member-left", "who", eyes.member(*member)),
        Fact::DeedProposed { what, .. } => {
            with("fact-deed-proposed", "deed", deed_words(eyes, page, what))
        }
        Fact::DeedAgreed { deed } => with("fact-deed-agreed", "deed", deed.to_string()),
        Fact::Looked { matter, .. } => {
            with("fact-looked", "matter", page.say(words::matter_key(*matter)))
        }
        Fact::ContactKept { .. } => page.say("fact-contact-kept"),
        Fact::GroupStockReported { .. } => page.say("fact-group-stock-reported"),
        Fact::PeopleCounted { .. } => page.say("fact-people-counted"),
        Fact::StandingKept { line, .. } => {
            with("fact-standing-kept", "line", page.say(words::line_key(*line)))
        }
        Fact::GroupMoved(_, to) => with("fact-group-moved", "day", page.day(to.from)),
        Fact::Phone(_, PhoneFact::CutOff { phone, .. }) => {
            with("fact-phone-cut-off", "phone", phone.to_string())
        }
        Fact::Phone(_, PhoneFact::Warned { .. }) => page.say("fact-phone-warned"),
        Fact::Phone(_, PhoneFact::CalledSafe) => page.say("fact-phone-safe"),
        Fact::Peer(what) => peer_sentence(eyes, page, what),
        Fact::Erased { .. } => page.say("fact-erased"),
        Fact::LetGo { .. } => page.say("fact-let-go"),
        Fact::PhotoKept { .. } => page.say("fact-photo-kept"),
        Fact::PhotoDropped { .. } => page.say("fact-photo-dropped"),
        Fact::CostNoted(cost) => {
            let kind = page.say(words::cost_key(cost.kind));
            let amount = page.tongue().cents(cost.cents.get(), cost.currency);
            page.with("fact-cost-noted", &[("kind", kind.into()), ("amount", amount.into())])
        }
        other => super::named(page, other),
    }
}

/// "Warehouse, Lviv store, until 3 December".
#[must_use]
pub fn grant_words(eyes: Eyes<'_>, page: &Frame, grant: &Grant) -> String {
    let mut said = page.say(words::role_key(grant.role));
    let place = match grant.reach {
        Reach::Everywhere => None,
        Reach::Hub(hub) => Some(eyes.hub(hub)),
        Reach::Group(group) => Some(eyes.group(group)),
        Reach::Waybill(waybill) => Some(waybill.to_string()),
        Reach::Offer(offer) => Some(offer.to_string()),
    };
    if let Some(place) = place {
        said = format!("{said}, {place}");
    }
    if let Some(until) = grant.until {
        let until = page.with("until-day", &[("day", page.day(until).into())]);
        said = format!("{said}, {until}");
    }
    said
}

/// What two persons have to want, in words.
#[must_use]
pub fn deed_words(eyes: Eyes<'_>, page: &Frame, deed: &Deed) -> String {
    match deed {
        Deed::Grant { member, grant } => page.with(
            "deed-grant",
            &[
                ("who", eyes.member(*member).into()),
                ("grant", grant_words(eyes, page, grant).into()),
            ],
        ),
        Deed::Reset { member } => page.with("deed-reset", &[("who", eyes.member(*member).into())]),
        Deed::ExportPeople => page.say("deed-export-people"),
        Deed::Wipe => page.say("deed-wipe"),
    }
}

fn peer_sentence(eyes: Eyes<'_>, page: &Frame, what: &PeerFact) -> String {
    match what {
        PeerFact::CardMade(own) => {
            page.with("fact-card-made", &[("day", page.day(own.until).into())])
        }
        PeerFact::Met { .. } => page.say("fact-peer-met"),
        PeerFact::CardRenewed { .. } => page.say("fact-peer-card"),
        PeerFact::Introduced { by, .. } => {
            page.with("fact-peer-introduced", &[("who", eyes.peer(*by).into())])
        }
        PeerFact::Verified { .. } => page.say("fact-peer-verified"),
        PeerFact::Revoked { .. } => page.say("fact-peer-revoked"),
        PeerFact::Wrote { about: Wrote::Paper { waybill, .. }, .. } => {
            page.filled("fact-letter-paper", "waybill", &waybill.to_string())
        }
        PeerFact::Wrote { about: Wrote::Receipt { .. }, .. } => page.say("fact-letter-receipt"),
        PeerFact::Heard { about: Heard::Coming(_), .. } => page.say("fact-letter-coming"),
        PeerFact::Heard { about: Heard::Receipt { .. }, .. } => page.say("fact-letter-counted"),
        PeerFact::Heard { about: Heard::Other, .. } => page.say("fact-letter-other"),
        PeerFact::Contradicted { .. } => page.say("fact-peer-contradicted"),
        PeerFact::Acknowledged { .. } => page.say("fact-letter-acknowledged"),
        PeerFact::Recounted { .. } => page.say("fact-letter-recounted"),
        PeerFact::TakenOver { .. } => page.say("fact-taken-over"),
    }
}

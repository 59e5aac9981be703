//! What happened to a thing, as sentences, newest first. The journal holds no names; those that are
//! shown are read now, and only for viewers who have to know them.

pub mod boxes;
mod convoys;
mod gifts;
pub mod people;

use askama::Template;
use busel_domain::boxes::Countersign;
use busel_domain::count::{CountFact, FoundLine};
use busel_domain::event::{Event, Fact};
use busel_domain::ids::{LotId, Thing};
use busel_domain::kit::RecipeFact;
use busel_domain::quantity::Units;
use fluent_bundle::FluentValue;

use super::counts;
use super::eyes::Eyes;
use super::frame::{Frame, Here};
use super::group::places::handed_at;
use super::lot::account_words;
use super::need::change_words;
use super::words;
use crate::seen::Seen;

/// One thing that happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// When.
    pub when: String,
    /// What, in a sentence.
    pub what: String,
    /// By whom, and where in the journal.
    pub by: String,
}

impl Entry {
    /// An entry for tests.
    #[must_use]
    pub fn sample(page: &Frame) -> Self {
        Self {
            when: page.moment(page.viewer.now),
            what: page.say("fact-need-withdrawn"),
            by: by(page, "M-2".to_owned(), 42),
        }
    }
}

fn by(page: &Frame, actor: String, seq: u64) -> String {
    let seq = page.tongue().number(seq);
    page.with("event-by", &[("actor", actor.into()), ("seq", seq.into())])
}

/// The events as sentences, newest first.
#[must_use]
pub fn entries(eyes: Eyes<'_>, page: &Frame, events: &[Event]) -> Vec<Entry> {
    let told = events.iter().rev().map(|event| Entry {
        when: page.moment(event.happened),
        what: told(eyes, page, event),
        by: by(page, eyes.member(event.by), event.seq.0),
    });
    told.collect()
}

/// What happened, and at which place of a group that moved.
fn told(eyes: Eyes<'_>, page: &Frame, event: &Event) -> String {
    let what = sentence(eyes, page, &event.fact);
    match handed_at(eyes.present, page, event) {
        Some(place) => format!("{what} {place}."),
        None => what,
    }
}

/// So many units of a lot.
pub(super) fn amount(eyes: Eyes<'_>, lot: LotId, units: Units) -> String {
    let lot = eyes.present.book.lot(lot);
    lot.map_or_else(
        || eyes.viewer.tongue.number(units.get()),
        |lot| eyes.amount(&lot.batch.item, units).to_string(),
    )
}

/// What happened, in a sentence.
pub(super) fn sentence(eyes: Eyes<'_>, page: &Frame, fact: &Fact) -> String {
    let text = |text: String| FluentValue::from(text);
    // A table: a sentence for each fact.
    match fact {
        Fact::HubOpened(hub) => page.with("fact-hub-opened", &[("hub", text(eyes.hub(hub.id)))]),
        Fact::GroupAdded(group) => {
            page.with("fact-group-added", &[("group", text(eyes.group(group.id)))])
        }
        Fact::ListRead(source) => {
            page.with("fact-list-read", &[("count", i64::from(source.records).into())])
        }
        Fact::NeedRaised { line, .. } => {
            let asked = line.asked.map(|asked| eyes.amount(&line.item, asked).to_string());
            let asked = asked.unwrap_or_else(|| page.say("amount-unknown"));
            page.with("fact-need-raised", &[("amount", text(asked))])
        }
        Fact::NeedRevised { change, .. } => {
            page.with("fact-need-revised", &[("change", text(change_words(page, change)))])
        }
        Fact::NeedVerified { trust, .. } => {
            page.with("fact-need-verified", &[("trust", text(page.say(words::trust_key(*trust))))])
        }
        Fact::NeedChecked { .. }
        | Fact::NeedConfirmed { .. }
        | Fact::NeedReopened { .. }
        | Fact::NeedsToldApart { .. }
        | Fact::FlagDismissed { .. }
        | Fact::AskedNotToBring { .. }
        | Fact::WelcomedAgain { .. } => check_sentence(page, fact),
        Fact::NeedWithdrawn { .. } => page.say("fact-need-withdrawn"),
        Fact::NeedsJoined { kept, joined } => page.with(
            "fact-needs-joined",
            &[("kept", text(kept.to_string())), ("joined", text(joined.to_string()))],
        ),
        Fact::OfferMade { .. }
        | Fact::OfferAnswered { .. }
        | Fact::OfferAskedBack { .. }
        | Fact::OfferReplied { .. }
        | Fact::OfferPromised { .. }
        | Fact::OfferTakenBack { .. }
        | Fact::DonorForgotten { .. }
        | Fact::OfferSorted { .. }
        | Fact::PapersSeen { .. }
        | Fact::OfferCame { .. }
        | Fact::CallOpened { .. }
        | Fact::CallEnded { .. }
        | Fact::PurchaseWanted { .. }
        | Fact::PurchaseApproved { .. }
        | Fact::PurchasePaid { .. }
        | Fact::PurchaseDropped { .. }
        | Fact::PurchaseCame { .. }
        | Fact::RuleSet { .. }
        | Fact::LinkMade { .. }
        | Fact::LinkEnded { .. } => gifts::sentence(eyes, page, fact),
        Fact::Convoy { .. }
        | Fact::Reissued { .. }
        | Fact::OnWay(..)
        | Fact::BorderWaited { .. } => convoys::sentence(page, fact),
        Fact::Box { code, what, .. } => boxes::sentence(eyes, page, *code, what),
        Fact::Count { what, .. } => count_sentence(eyes, page, what),
        Fact::Recipe { what: RecipeFact::Written { lines, .. }, .. } => {
            let count = page.number(lines.len());
            page.filled("fact-recipe-written", "count", &count)
        }
        Fact::Remarked { place, .. } => {
            page.filled("fact-remarked", "place", &place.thing().to_string())
        }
        Fact::Recipe { what: RecipeFact::Ended, .. } => page.say("fact-recipe-ended"),
        Fact::PlanProposed { .. } => page.say("fact-plan-proposed"),
        Fact::PlanAdopted { .. } => page.say("fact-plan-adopted"),
        Fact::ReportSetAside { .. } => page.say("fact-report-set-aside"),
        Fact::AsideClosed { words: Some(_), .. } => page.say("fact-aside-closed"),
        Fact::AsideClosed { words: None, .. } => page.say("fact-aside-carried-out"),
        Fact::LotTakenIn { .. }
        | Fact::Dispatched { .. }
        | Fact::ReceiptReported { .. }
        | Fact::CameOtherwise(_)
        | Fact::HandoverReported { .. }
        | Fact::CountReported { .. } => goods_sentence(eyes, page, fact),
        Fact::Quarantined { .. }
        | Fact::Released { .. }
        | Fact::LotLetOut { .. }
        | Fact::LossProposed { .. }
        | Fact::LossConfirmed { .. }
        | Fact::DiscrepancySettled { .. } => shelf_sentence(eyes, page, fact),
        Fact::MemberAdded { .. }
        | Fact::Granted { .. }
        | Fact::TakenBack { .. }
        | Fact::MemberLeft { .. }
        | Fact::DeedProposed { .. }
        | Fact::DeedAgreed { .. }
        | Fact::Looked { .. }
        | Fact::ContactKept { .. }
        | Fact::GroupStockReported { .. }
        | Fact::PeopleCounted { .. }
        | Fact::StandingKept { .. }
        | Fact::GroupMoved(..)
        | Fact::Phone(..)
        | Fact::Erased { .. }
        | Fact::LetGo { .. }
        | Fact::PhotoKept { .. }
        | Fact::PhotoDropped { .. }
        | Fact::Peer(_)
        | Fact::CostNoted(_) => people::sentence(eyes, page, fact),
    }
}

/// The name of a fact that came where it is not told: better than nothing in a history.
fn named(page: &Frame, fact: &Fact) -> String {
    page.with("fact-other", &[("name", fact.name().into())])
}

/// The sentences about what a person found out of a need, or of a thing.
#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "`sentence` names every fact, and hands in these"
)]
fn check_sentence(page: &Frame, fact: &Fact) -> String {
    let text = |text: String| FluentValue::from(text);
    match fact {
        Fact::NeedChecked { proof, .. } => {
            let proof = words::proof(page.tongue(), *proof, page.viewer.today());
            page.with("fact-need-verified", &[("trust", text(proof))])
        }
        Fact::NeedConfirmed { .. } => page.say("fact-need-confirmed"),
        Fact::NeedReopened { .. } => page.say("fact-need-reopened"),
        Fact::NeedsToldApart { one, other } => page.with(
            "fact-needs-told-apart",
            &[("one", text(one.to_string())), ("other", text(other.to_string()))],
        ),
        Fact::FlagDismissed { flag, .. } => {
            page.with("fact-flag-dismissed", &[("flag", text(page.say(words::flag_key(*flag))))])
        }
        Fact::AskedNotToBring { item, .. } | Fact::WelcomedAgain { item } => {
            let is_asked = matches!(fact, Fact::AskedNotToBring { .. });
            let key = if is_asked { "fact-asked-not-to-bring" } else { "fact-welcomed-again" };
            page.with(key, &[("thing", text(words::item(page.tongue(), item)))])
        }
        other => named(page, other),
    }
}

/// The sentences about goods that moved, or will.
#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "`sentence` names every fact, and hands in these"
)]
fn goods_sentence(eyes: Eyes<'_>, page: &Frame, fact: &Fact) -> String {
    let mut arguments: Vec<(&str, FluentValue<'_>)> = Vec::new();
    let mut put = |name: &'static str, value: String| arguments.push((name, value.into()));
    let key = match fact {
        Fact::LotTakenIn { lot, hub, units } => {
            // The lot is in the fact, so its unit is known whatever the Book holds by now.
            put("amount", eyes.amount(&lot.batch.item, *units).to_string());
            put("hub", eyes.hub(*hub));
            "fact-lot-taken-in"
        }
        Fact::Dispatched { waybill, from, to, .. } => {
            put("waybill", waybill.to_string());
            put("hub", eyes.hub(*from));
            put("to", eyes.destination(*to));
            "fact-dispatched"
        }
        Fact::ReceiptReported { waybill, signed, .. } => {
            put("waybill", waybill.to_string());
            let told = page.with("fact-receipt-reported", &arguments);
            if *signed == Countersign::Nothing {
                return told;
            }
            return format!("{told} {}", page.say(boxes::signed_key(*signed)));
        }
        Fact::CameOtherwise(other) => {
            // The lot is in the fact, so what it is is known whatever the viewer sees of it.
            let batch = &other.lot.batch;
            put("amount", eyes.amount(&batch.item, other.units).to_string());
            put("thing", eyes.thing(&batch.item, &batch.variant));
            put("waybill", other.waybill.to_string());
            put("of", other.of.to_string());
            put("lot", other.lot.id.to_string());
            "fact-came-otherwise"
        }
        Fact::HandoverReported { hub, group, lot, units, .. } => {
            put("amount", amount(eyes, *lot, *units));
            put("hub", eyes.hub(*hub));
            put("group", eyes.group(*group));
            "fact-handover-reported"
        }
        Fact::CountReported { hub, lot, counted, .. } => {
            put("amount", amount(eyes, *lot, *counted));
            put("hub", eyes.hub(*hub));
            "fact-count-reported"
        }
        other => return named(page, other),
    };
    page.with(key, &arguments)
}

/// What was counted at the desk and differed, and what became of that.
fn count_sentence(eyes: Eyes<'_>, page: &Frame, what: &CountFact) -> String {
    let key = match what {
        CountFact::Taken { .. } => "fact-count-taken",
        CountFact::Posted { .. } => "fact-count-posted",
        CountFact::Again => "fact-count-again",
    };
    let Some((at, lines)) = what.counted() else { return page.say(key) };
    let told = |line: &FoundLine| {
        let [found, booked] = [line.found, line.booked].map(|units| amount(eyes, line.lot, units));
        let fill = [("found", found.into()), ("booked", booked.into())];
        format!("{}: {}", line.lot, page.with("fact-count-line", &fill))
    };
    let lines: Vec<String> = lines.iter().map(told).collect();
    let place = counts::place(eyes, at);
    page.with(key, &[("place", place.into()), ("lines", lines.join(", ").into())])
}

/// The sentences about goods that were put aside, put back, lost or explained.
#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "`sentence` names every fact, and hands in these"
)]
fn shelf_sentence(eyes: Eyes<'_>, page: &Frame, fact: &Fact) -> String {
    let mut arguments: Vec<(&str, FluentValue<'_>)> = Vec::new();
    let mut put = |name: &'static str, value: String| arguments.push((name, value.into()));
    let key = match fact {
        Fact::Quarantined { hub, movement } => {
            put("amount", amount(eyes, movement.lot, movement.units));
            put("hub", eyes.hub(*hub));
            "fact-quarantined"
        }
        Fact::Released { hub, movement } => {
            put("amount", amount(eyes, movement.lot, movement.units));
            put("hub", eyes.hub(*hub));
            "fact-released"
        }
        Fact::LotLetOut { .. } => "fact-lot-let-out",
        Fact::LossProposed { lot, units, reason, .. } => {
            put("amount", amount(eyes, *lot, *units));
            put("reason", page.say(words::loss_key(*reason)));
            "fact-loss-proposed"
        }
        Fact::LossConfirmed { movement, .. } => {
            put("amount", amount(eyes, movement.lot, movement.units));
            "fact-loss-confirmed"
        }
        Fact::DiscrepancySettled { movement, .. } => {
            put("amount", amount(eyes, movement.lot, movement.units));
            put("from", account_words(eyes, movement.from).0);
            put("to", account_words(eyes, movement.to).0);
            "fact-discrepancy-settled"
        }
        other => return named(page, other),
    };
    page.with(key, &arguments)
}

/// The page.
#[derive(Debug, Clone, Template)]
#[template(path = "history/page.html")]
pub struct HistoryPage {
    page: Frame,
    thing: String,
    home: Option<String>,
    history: Vec<Entry>,
}

impl HistoryPage {
    /// The history of a thing.
    #[must_use]
    pub fn of(present: &Seen, page: Frame, thing: Thing, events: &[Event]) -> Self {
        let eyes = Eyes::of(present, &page.viewer);
        let history = entries(eyes, &page, events);
        Self { thing: thing.to_string(), home: home(thing), history, page }
    }

    /// A page with one of everything.
    #[must_use]
    pub fn sample(page: Frame) -> Self {
        let history = vec![Entry::sample(&page)];
        let home = Some("/needs/N-12".to_owned());
        Self { thing: "N-12".to_owned(), home, history, page: page.at(Here::Elsewhere) }
    }
}

/// The page of a thing, if it has one.
#[must_use]
pub fn home(thing: Thing) -> Option<String> {
    match thing {
        Thing::Need(id) => Some(format!("/needs/{id}")),
        Thing::Lot(id) => Some(format!("/stock/{id}")),
        Thing::Group(id) => Some(format!("/groups/{id}")),
        Thing::Plan(id) => Some(format!("/plan/{id}")),
        Thing::Hub(id) => Some(format!("/stock?hub={id}")),
        Thing::Member(id) => Some(format!("/people/{id}")),
        Thing::Deed(_) => Some("/people".to_owned()),
        Thing::Offer(id) => Some(format!("/offers/{id}")),
        Thing::Call(_) => Some("/calls".to_owned()),
        Thing::Purchase(_) => Some("/purchases".to_owned()),
        Thing::Aside(id) => Some(format!("/aside/{id}")),
        Thing::Box(code) => Some(format!("/boxes/{code}")),
        Thing::Count(id) => Some(format!("/counts/{id}")),
        Thing::Recipe(id) => Some(format!("/kits/{id}")),
        Thing::Waybill(id) => Some(format!("/waybills/{id}")),
        Thing::Convoy(id) => Some(format!("/convoys/{id}")),
        Thing::Peer(id) => Some(format!("/peers/{id}")),
        Thing::Loss(_) | Thing::Source(_) => None,
    }
}

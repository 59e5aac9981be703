//! Offers at the desk: the list, one offer, and everything that is answered.

use std::collections::BTreeMap;

use axum::extract::Path;
use axum::response::Response;
use busel_domain::command::{Arrival, ArrivesBy, Command};
use busel_domain::ids::{OfferId, Thing};
use busel_domain::lot::Batch;
use busel_domain::offer::{Answer, Gift, Offer, Paper};
use busel_domain::quantity::{BaseUnit, Units};
use busel_domain::rules::Rule;
use busel_domain::sight::Matter;

use super::answer::{again, on_to, page};
use super::given::{about, written};
use super::needs::{amount, day, item};
use super::pages::EVENTS_SHOWN;
use super::posted::Posted;
use super::stock::hub;
use super::visit::{Visit, thing};
use crate::catalogue::lexicon;
use crate::exchange::variant::one_size;
use crate::fault::Fault;
use crate::views::frame::Frame;
use crate::views::offer::{Letters, OfferPage};
use crate::views::offers::{OffersPage, Show};
use crate::views::trouble::Trouble;

pub(super) async fn list(visit: Visit) -> Response {
    let show = Show::from_code(visit.asked.get("show"));
    let link = format!("{}/give", visit.desk.origin());
    page(&OffersPage::of(&visit.present(), visit.frame(), show, visit.part(), link))
}

/// Opens the page on which anybody offers, or closes it.
pub(super) async fn open_page(visit: Visit, posted: Posted) -> Response {
    let opens = posted.fields.get("open") == "yes";
    let command = Command::SetRule { rule: Rule::OffersFromAnybody(opens) };
    match visit.give(posted.attempt(0), command, Vec::new()).await {
        Ok(_) => on_to("/offers", if opens { "said-page-opened" } else { "said-page-closed" }),
        Err(no) => visit.not_done(&no),
    }
}

pub(super) async fn one(visit: Visit, Path(id): Path<String>) -> Response {
    let Some(id) = offer_id(&id) else { return visit.trouble(Trouble::NotFound) };
    match offer_page(&visit, id, visit.frame(), None).await {
        Ok(found) => visit.page_or_not_found(found),
        Err(fault) => visit.fault(&fault),
    }
}

fn offer_id(text: &str) -> Option<OfferId> {
    if let Some(Thing::Offer(id)) = thing(text) { Some(id) } else { None }
}

/// The page of an offer in this frame; nothing if there is no such offer for the viewer.
async fn offer_page(
    visit: &Visit,
    id: OfferId,
    frame: Frame,
    place: Option<String>,
) -> Result<Option<OfferPage>, Fault> {
    let present = visit.present();
    // Nothing is read for whoever may not see it: the time that takes would tell that it is there.
    let Some(offer) = present.book.offer(id) else { return Ok(None) };
    let (line, questions) = written(visit, offer).await?;
    let events = visit.desk.app.clerk.history(Thing::Offer(id), EVENTS_SHOWN).await?;
    let letters = Letters { line, questions, place };
    Ok(OfferPage::of(&present, frame, id, letters, &events))
}

/// Reads where something can be picked up, and writes down who read it.
pub(super) async fn look(visit: Visit, Path(text): Path<String>, posted: Posted) -> Response {
    let Some((id, offer)) = known(&visit, &text) else { return visit.trouble(Trouble::NotFound) };
    let command = Command::Look { at: Thing::Offer(id), matter: Matter::Places };
    if let Err(no) = visit.give(posted.attempt(0), command, Vec::new()).await {
        return visit.not_done(&no);
    }
    let kept = match offer.line.place {
        Some(place) => visit.desk.app.clerk.words(place).await,
        None => Ok(None),
    };
    let found = match kept {
        Ok(text) => {
            let text = text.unwrap_or_else(|| visit.viewer.tongue.say("look-nothing"));
            offer_page(&visit, id, visit.frame(), Some(text)).await
        }
        Err(fault) => Err(fault),
    };
    match found {
        Ok(found) => visit.page_or_not_found(found),
        Err(fault) => visit.fault(&fault),
    }
}

/// The offer of an address, if it is there for the viewer.
fn known(visit: &Visit, text: &str) -> Option<(OfferId, Offer)> {
    let id = offer_id(text)?;
    Some((id, visit.present().book.offer(id)?.clone()))
}

/// So much of an offer, as a field says it.
fn units(offer: &Offer, text: &str) -> Result<Option<Units>, (&'static str, String)> {
    if let Gift::Money(_) = offer.line.gift {
        let wrong = || ("problem-amount", text.to_owned());
        return if text.is_empty() {
            Ok(None)
        } else {
            amount::money(text).map(Some).ok_or_else(wrong)
        };
    }
    let known = offer.line.item.as_ref().and_then(|key| lexicon().catalogue().item(key));
    amount::read(text, known.map_or(BaseUnit::Piece, |item| item.base_unit))
}

/// What became of a form: told on the page of the offer, or shown again with what is wrong.
async fn done(visit: &Visit, id: OfferId, came: Result<&str, String>) -> Response {
    let path = format!("/offers/{id}");
    let problem = match came {
        Ok(said) => return on_to(&path, said),
        Err(problem) => problem,
    };
    match offer_page(visit, id, visit.frame_telling(&path, problem), None).await {
        Ok(Some(found)) => again(&found),
        Ok(None) => visit.trouble(Trouble::NotFound),
        Err(fault) => visit.fault(&fault),
    }
}

/// Gives one command about an offer.
async fn told(
    visit: &Visit,
    posted: &Posted,
    id: OfferId,
    command: Command,
    said: &'static str,
) -> Response {
    let given = visit.give(posted.attempt(0), command, Vec::new()).await;
    done(visit, id, given.map(|_| said).map_err(|no| visit.why_not(&no))).await
}

pub(super) async fn answer(visit: Visit, Path(text): Path<String>, posted: Posted) -> Response {
    let Some((id, offer)) = known(&visit, &text) else { return visit.trouble(Trouble::NotFound) };
    if posted.fields.get("do") == "decline" {
        let command = Command::AnswerOffer { offer: id, answer: Answer::Declined };
        return told(&visit, &posted, id, command, "said-offer-declined").await;
    }
    let said = |wrong| visit.wrong(wrong);
    let read = units(&offer, posted.fields.get("amount"));
    let read = read.and_then(|units| Ok((units, day(posted.fields.get("by"))?)));
    let (units, by) = match read {
        Ok((Some(units), by)) => (units, by),
        Ok((None, _)) => {
            let problem = said(("problem-amount", String::new()));
            return done(&visit, id, Err(problem)).await;
        }
        Err(wrong) => return done(&visit, id, Err(said(wrong))).await,
    };
    let accept = Command::AnswerOffer { offer: id, answer: Answer::Accepted(units) };
    if let Err(no) = visit.give(posted.attempt(0), accept, Vec::new()).await {
        return done(&visit, id, Err(visit.why_not(&no))).await;
    }
    let Some(by) = by else { return done(&visit, id, Ok("said-offer-accepted")).await };
    let promise = Command::PromiseOffer { offer: id, by };
    let given = visit.give(posted.attempt(1), promise, Vec::new()).await;
    done(&visit, id, given.map(|_| "said-offer-accepted").map_err(|no| visit.why_not(&no))).await
}

pub(super) async fn ask(visit: Visit, Path(text): Path<String>, posted: Posted) -> Response {
    let Some((id, offer)) = known(&visit, &text) else { return visit.trouble(Trouble::NotFound) };
    let question = posted.fields.get("words");
    if question.is_empty() {
        let problem = visit.missing("problem-words");
        return done(&visit, id, Err(problem)).await;
    }
    let (words, kept) = about(&visit, &offer, question);
    let given = visit.give(posted.attempt(0), Command::AskDonor { offer: id, words }, kept).await;
    done(&visit, id, given.map(|_| "said-offer-asked").map_err(|no| visit.why_not(&no))).await
}

pub(super) async fn promise(visit: Visit, Path(text): Path<String>, posted: Posted) -> Response {
    let Some((id, _)) = known(&visit, &text) else { return visit.trouble(Trouble::NotFound) };
    let by = posted.fields.get("by");
    let Ok(Some(by)) = day(by) else {
        let problem = visit.wrong(("problem-day", by.to_owned()));
        return done(&visit, id, Err(problem)).await;
    };
    let command = Command::PromiseOffer { offer: id, by };
    told(&visit, &posted, id, command, "said-offer-promised").await
}

pub(super) async fn sort(visit: Visit, Path(text): Path<String>, posted: Posted) -> Response {
    let Some((id, offer)) = known(&visit, &text) else { return visit.trouble(Trouble::NotFound) };
    let (typed, size) = (posted.fields.get("item"), posted.fields.get("size"));
    let said = |wrong| visit.wrong(wrong);
    let Some((key, mut variant)) = item(typed) else {
        let problem = said(("problem-no-item", typed.to_owned()));
        return done(&visit, id, Err(problem)).await;
    };
    let known = lexicon().catalogue().item(&key);
    // What was said of the size of the same thing stays, unless another is said.
    if offer.line.item.as_ref() == Some(&key) {
        variant = offer.line.variant.clone();
    }
    let sized = known.and_then(|item| one_size(size, item, lexicon()));
    if sized.is_none() && !size.is_empty() {
        return done(&visit, id, Err(said(("problem-size", size.to_owned())))).await;
    }
    variant.size = sized.or(variant.size);
    let now = Offer {
        line: busel_domain::offer::OfferLine { item: Some(key.clone()), ..offer.line.clone() },
        ..offer
    };
    match units(&now, posted.fields.get("amount")) {
        Ok(units) => {
            let command = Command::SortOffer { offer: id, item: key, variant, units };
            told(&visit, &posted, id, command, "said-offer-sorted").await
        }
        Err(wrong) => done(&visit, id, Err(said(wrong))).await,
    }
}

pub(super) async fn papers(visit: Visit, Path(text): Path<String>, posted: Posted) -> Response {
    let Some((id, _)) = known(&visit, &text) else { return visit.trouble(Trouble::NotFound) };
    let there = posted.fields.all("paper").filter_map(|number| number.parse::<usize>().ok());
    let papers = there.filter_map(|number| Paper::ALL.get(number).copied()).collect();
    let mut good_until = BTreeMap::new();
    for (number, paper) in Paper::ALL.into_iter().enumerate() {
        match day(posted.fields.get(&format!("until-{number}"))) {
            Ok(Some(day)) => drop(good_until.insert(paper, day)),
            Ok(None) => {}
            Err(wrong) => return done(&visit, id, Err(visit.wrong(wrong))).await,
        }
    }
    let command = Command::SeePapers { offer: id, papers, good_until };
    told(&visit, &posted, id, command, "said-offer-papers").await
}

pub(super) async fn take_back(visit: Visit, Path(text): Path<String>, posted: Posted) -> Response {
    let Some((id, _)) = known(&visit, &text) else { return visit.trouble(Trouble::NotFound) };
    let command = Command::TakeBackOffer { offer: id };
    told(&visit, &posted, id, command, "said-offer-taken-back").await
}

/// What was offered is there: on the shelves of a hub as a lot, or without lying on any.
pub(super) async fn came(visit: Visit, Path(text): Path<String>, posted: Posted) -> Response {
    let Some((id, offer)) = known(&visit, &text) else { return visit.trouble(Trouble::NotFound) };
    let said = |wrong| visit.wrong(wrong);
    let units = match units(&offer, posted.fields.get("amount")) {
        Ok(units) => units.unwrap_or_default(),
        Err(wrong) => return done(&visit, id, Err(said(wrong))).await,
    };
    let chosen = posted.fields.get("hub");
    let Some(hub) = hub(chosen) else {
        if !chosen.is_empty() {
            return done(&visit, id, Err(visit.missing("problem-hub"))).await;
        }
        let command = Command::BringOffer { offer: id, units };
        return told(&visit, &posted, id, command, "said-offer-came").await;
    };
    let line = offer.line;
    let Some(item) = line.item else {
        let problem = visit.viewer.tongue.say("problem-not-sorted");
        return done(&visit, id, Err(problem)).await;
    };
    let batch = Batch {
        variant: line.variant,
        expiry: line.expiry,
        condition: line.condition,
        origin: line.country,
        // Whoever gave without a code is known by the number of what they gave.
        donor: line.donor.or_else(|| Some(id.to_string().into())),
        ..Batch::of(item)
    };
    let arrivals = vec![Arrival { batch, units, by: ArrivesBy::Offer(id) }];
    let command = Command::TakeIn { source: None, hub, arrivals };
    told(&visit, &posted, id, command, "said-offer-came").await
}

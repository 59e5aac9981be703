//! Other centres at the desk: our card goes out, theirs come in, and people say whom to believe.

use axum::extract::Path;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse as _, Response};
use busel_domain::command::CommandKind;
use busel_domain::ids::{PeerId, Thing};
use busel_domain::peer::PeerDeed;
use busel_domain::policy::may;
use busel_waybill::trust::{NoCard, SignedCard};

use super::answer::{again, on_to, page};
use super::import::Sent;
use super::letters;
use super::posted::Posted;
use super::visit::{Visit, thing};
use crate::courier::{By, Courier, NotKnown, read_card, read_letter, thumbprint_of};
use crate::views::peers::{PeerPage, PeersPage, Typed};
use crate::views::trouble::Trouble;

pub(super) fn courier(visit: &Visit) -> Courier {
    Courier::new(visit.desk.app.clerk.clone(), visit.desk.app.outside.clone())
}

fn by(visit: &Visit, posted: &Posted) -> By {
    By { actor: visit.viewer.actor.clone(), attempt: posted.attempt(0) }
}

fn may_write(visit: &Visit) -> bool {
    may(&visit.viewer.actor, CommandKind::Correspond)
}

pub(super) async fn list(visit: Visit) -> Response {
    shown(&visit, None).await
}

/// The list once more, telling what went wrong.
pub(super) async fn list_telling(visit: &Visit, problem: String) -> Response {
    shown(visit, Some((problem, Typed::default()))).await
}

async fn shown(visit: &Visit, wrong: Option<(String, Typed)>) -> Response {
    let own = match courier(visit).card().await {
        Ok(own) => own,
        Err(fault) => return visit.fault(&fault),
    };
    let (present, writes) = (visit.present(), may_write(visit));
    match wrong {
        None => page(&PeersPage::of(&present, visit.frame(), own.as_ref(), None, writes)),
        Some((problem, typed)) => {
            let frame = visit.frame_telling("/peers", problem);
            again(&PeersPage::of(&present, frame, own.as_ref(), Some(typed), writes))
        }
    }
}

/// Our own card, as a file.
pub(super) async fn card(visit: Visit) -> Response {
    let card = match courier(&visit).card().await {
        Ok(Some(card)) => card.to_bytes(),
        Ok(None) => return visit.trouble(Trouble::NotFound),
        Err(fault) => return visit.fault(&fault),
    };
    let headers = [
        (CONTENT_TYPE, "application/octet-stream"),
        (CONTENT_DISPOSITION, "attachment; filename=\"busel.card\""),
    ];
    (headers, card).into_response()
}

/// Writes a card of our own.
pub(super) async fn write_card(visit: Visit, posted: Posted) -> Response {
    let fields = &posted.fields;
    let (name, inbox) = (fields.get("name").to_owned(), fields.get("inbox").to_owned());
    let inboxes: Vec<String> =
        Some(inbox.clone()).filter(|it| !it.is_empty()).into_iter().collect();
    match courier(&visit).make_card(by(&visit, &posted), &name, &inboxes).await {
        Ok(_) => on_to("/peers", "said-card-written"),
        Err(NotKnown::Unfit) => {
            let is_named = busel_waybill::words::NodeName::new(name.trim()).is_ok();
            let (key, text) =
                if is_named { ("problem-inbox", &inbox) } else { ("problem-own-name", &name) };
            let problem = visit.wrong((key, text.clone()));
            shown(&visit, Some((problem, Typed { name, inbox, ..Typed::default() }))).await
        }
        Err(NotKnown::NotDone(no)) => visit.not_done(&no),
        Err(NotKnown::Card(_) | NotKnown::Ourselves | NotKnown::NoKey) => {
            visit.trouble(Trouble::NotFound)
        }
    }
}

/// Takes in the text of somebody's square.
pub(super) async fn add(visit: Visit, posted: Posted) -> Response {
    let (text, alias) =
        (posted.fields.raw("card").to_owned(), posted.fields.get("alias").to_owned());
    // One field for what squares say: a card begins with BUSELC1, a letter with BUSEL1.
    // A letter as text may stand anywhere in a mail.
    let letter = read_letter(text.as_bytes());
    if letter != text.as_bytes() || text.trim_start().starts_with("BUSEL1:") {
        return letters::take(&visit, &letter).await;
    }
    let decided = by(&visit, &posted);
    let taken = read_card(text.as_bytes());
    let typed = Typed { card: text, alias: alias.clone(), ..Typed::default() };
    take(&visit, decided, taken, &alias, typed).await
}

/// Takes in the file of somebody's card.
pub(super) async fn add_file(visit: Visit, sent: Sent) -> Response {
    // The same card a second time changes nothing, by whichever attempt.
    let decided =
        By { actor: visit.viewer.actor.clone(), attempt: visit.desk.app.outside.attempt() };
    take(&visit, decided, read_card(&sent.bytes), "", Typed::default()).await
}

async fn take(
    visit: &Visit,
    by: By,
    taken: Result<SignedCard, NoCard>,
    alias: &str,
    typed: Typed,
) -> Response {
    let met = match taken {
        Ok(card) => courier(visit).meet(by, card, Some(alias)).await,
        Err(why) => Err(why.into()),
    };
    let key = match met {
        Ok(peer) => return on_to(&format!("/peers/{peer}"), "said-card-taken"),
        Err(NotKnown::NotDone(no)) => return visit.not_done(&no),
        Err(NotKnown::Ourselves) => "problem-card-own",
        Err(NotKnown::Card(NoCard::Chain | NoCard::Name)) => "problem-card-later",
        Err(NotKnown::Card(NoCard::Equivocation)) => "problem-card-two",
        Err(NotKnown::Card(NoCard::Revoked)) => "problem-card-revoked",
        Err(NotKnown::Card(_) | NotKnown::Unfit | NotKnown::NoKey) => "problem-card",
    };
    shown(visit, Some((visit.missing(key), typed))).await
}

pub(super) async fn one(visit: Visit, Path(id): Path<String>) -> Response {
    one_shown(&visit, &id, None).await
}

async fn one_shown(visit: &Visit, id: &str, wrong: Option<(String, &str)>) -> Response {
    let Some(id) = known(visit, id) else { return visit.trouble(Trouble::NotFound) };
    let card = match courier(visit).card_of(id).await {
        Ok(Some(card)) => card,
        Ok(None) => return visit.trouble(Trouble::NotFound),
        Err(fault) => return visit.fault(&fault),
    };
    let (present, writes) = (visit.present(), may_write(visit));
    match wrong {
        None => {
            let shown = PeerPage::of(&present, visit.frame(), id, &card, "", writes);
            visit.page_or_not_found(shown)
        }
        Some((problem, letters)) => {
            let frame = visit.frame_telling(&format!("/peers/{id}"), problem);
            match PeerPage::of(&present, frame, id, &card, letters, writes) {
                Some(shown) => again(&shown),
                None => visit.trouble(Trouble::NotFound),
            }
        }
    }
}

pub(super) fn known(visit: &Visit, id: &str) -> Option<PeerId> {
    let Some(Thing::Peer(id)) = thing(id) else { return None };
    visit.present().book.peer(id).map(|peer| peer.id)
}

/// Somebody compared the letters, face to face.
pub(super) async fn verify(visit: Visit, Path(id): Path<String>, posted: Posted) -> Response {
    let Some(peer) = known(&visit, &id) else { return visit.trouble(Trouble::NotFound) };
    let card = match courier(&visit).card_of(peer).await {
        Ok(card) => card,
        Err(fault) => return visit.fault(&fault),
    };
    let letters = posted.fields.get("letters");
    let key = card.as_ref().and_then(|card| thumbprint_of(letters, card));
    let Some(key) = key else {
        let problem = visit.wrong(("problem-letters", letters.to_owned()));
        return one_shown(&visit, &id, Some((problem, letters))).await;
    };
    let deed = PeerDeed::Verify { peer, key };
    decide(&visit, &posted, peer, deed, "said-peer-verified").await
}

/// A centre we met says who this is.
pub(super) async fn introduce(visit: Visit, Path(id): Path<String>, posted: Posted) -> Response {
    let Some(peer) = known(&visit, &id) else { return visit.trouble(Trouble::NotFound) };
    let said = posted.fields.get("by");
    let Some(vouching) = known(&visit, said) else {
        let problem = visit.wrong(("problem-choice", said.to_owned()));
        return one_shown(&visit, &id, Some((problem, ""))).await;
    };
    let deed = PeerDeed::Introduce { peer, by: vouching };
    decide(&visit, &posted, peer, deed, "said-peer-introduced").await
}

/// A centre is believed no more; asked twice, since no word brings it back.
pub(super) async fn revoke(visit: Visit, Path(id): Path<String>, posted: Posted) -> Response {
    let Some(peer) = known(&visit, &id) else { return visit.trouble(Trouble::NotFound) };
    if posted.fields.get("sure") != "1" {
        let problem = visit.missing("problem-peer-sure");
        return one_shown(&visit, &id, Some((problem, ""))).await;
    }
    decide(&visit, &posted, peer, PeerDeed::Revoke { peer }, "said-peer-revoked").await
}

async fn decide(
    visit: &Visit,
    posted: &Posted,
    peer: PeerId,
    deed: PeerDeed,
    said: &'static str,
) -> Response {
    match courier(visit).decide(by(visit, posted), deed).await {
        Ok(_) => on_to(&format!("/peers/{peer}"), said),
        Err(NotKnown::NotDone(no)) => visit.not_done(&no),
        Err(NotKnown::Card(_) | NotKnown::Unfit | NotKnown::Ourselves | NotKnown::NoKey) => {
            visit.trouble(Trouble::NotFound)
        }
    }
}

//! Who works here: joining, what they may be, invites, and what takes two persons.

use axum::extract::Path;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use busel_domain::command::Command;
use busel_domain::event::Fact;
use busel_domain::ids::{ActorId, DeedId, Thing};
use busel_domain::member::{Deed, Proposed};
use busel_domain::role::{Grant, Reach, Role};
use busel_domain::sight::Matter;

use super::answer::{again, on_to, page};
use super::needs::day;
use super::pages::EVENTS_SHOWN;
use super::posted::{Fields, Posted};
use super::visit::{Visit, thing};
use crate::door::{NotIn, Purpose};
use crate::exchange::csv_out::Sheet;
use crate::sealer::Cause;
use crate::vault::{Words, WordsKind};
use crate::views::people::{InvitePage, PeoplePage, PersonPage, role_of_code};
use crate::views::trouble::{Trouble, TroublePage};

pub(super) async fn list(visit: Visit) -> Response {
    page(&PeoplePage::of(&visit.present(), visit.frame()))
}

fn list_again(visit: &Visit, problem: String) -> Response {
    again(&PeoplePage::of(&visit.present(), visit.frame_telling("/people", problem)))
}

/// Adds somebody, and invites them at once.
pub(super) async fn add(visit: Visit, posted: Posted) -> Response {
    let name = posted.fields.get("name");
    if name.is_empty() {
        return list_again(&visit, visit.missing("problem-name"));
    }
    let id = visit.desk.app.outside.words_id();
    let words = vec![Words::own(id, WordsKind::Name, name)];
    match visit.give(posted.attempt(0), Command::AddMember { name: id }, words).await {
        Ok(done) => {
            let added = done.facts.iter().find_map(Fact::member_added);
            let path = added.map_or("/people".to_owned(), |member| format!("/people/{member}"));
            on_to(&path, "said-member-added")
        }
        Err(no) => list_again(&visit, visit.why_not(&no)),
    }
}

fn member(text: &str) -> Option<ActorId> {
    if let Some(Thing::Member(id)) = thing(text) { Some(id) } else { None }
}

pub(super) async fn one(visit: Visit, Path(id): Path<String>) -> Response {
    shown(&visit, &id, None).await
}

async fn shown(visit: &Visit, id: &str, problem: Option<String>) -> Response {
    let Some(id) = member(id) else { return visit.trouble(Trouble::NotFound) };
    if !visit.present().book.has(Thing::Member(id)) {
        return visit.trouble(Trouble::NotFound);
    }
    let app = &visit.desk.app;
    let events = match app.clerk.history(Thing::Member(id), EVENTS_SHOWN).await {
        Ok(events) => events,
        Err(fault) => return visit.fault(&fault),
    };
    let sessions = match app.door.sessions(id).await {
        Ok(sessions) => sessions.len(),
        Err(no) => return visit.not_in(&no),
    };
    let is_bad = problem.is_some();
    let frame = match problem {
        Some(problem) => visit.frame_telling(&format!("/people/{id}"), problem),
        None => visit.frame(),
    };
    match PersonPage::of(&visit.present(), frame, id, sessions, &events) {
        Some(found) if is_bad => again(&found),
        Some(found) => page(&found),
        None => visit.trouble(Trouble::NotFound),
    }
}

/// A link to join by, shown once. For somebody who could give themselves everything, a new link
/// after the first takes two.
pub(super) async fn invite(visit: Visit, Path(id): Path<String>, posted: Posted) -> Response {
    let Some(id) = member(&id) else { return visit.trouble(Trouble::NotFound) };
    let present = visit.present();
    let Some(known) = present.book.member(id).filter(|member| !member.has_left) else {
        return visit.trouble(Trouble::NotFound);
    };
    let app = &visit.desk.app;
    let ways = match app.door.ways(id).await {
        Ok(ways) => ways,
        Err(no) => return visit.not_in(&no),
    };
    let today = visit.viewer.today();
    // Whoever makes a link could take it: for a coordinator it takes two, also the first time.
    let takes_two = Role::ALL.iter().any(|role| role.takes_two() && known.is(*role, today));
    if takes_two {
        let may = present.book.deeds().any(|proposed| {
            proposed.deed == Deed::Reset { member: id }
                && proposed.may_be_done(visit.viewer.actor.id, visit.now())
        });
        if !may {
            let command = Command::Propose { deed: Deed::Reset { member: id } };
            return match visit.give(posted.attempt(0), command, Vec::new()).await {
                Ok(_) => on_to(&format!("/people/{id}"), "said-proposed"),
                Err(no) => shown(&visit, &id.to_string(), Some(visit.why_not(&no))).await,
            };
        }
    }
    let purpose = if ways.is_any() { Purpose::Reset } else { Purpose::Join };
    match app.door.invite(id, purpose, visit.viewer.actor.id).await {
        Ok(made) => {
            let link = format!("{}/join/{}", visit.desk.origin(), made.secret.text().as_str());
            let code = made.code.map(|code| code.text().to_owned()).unwrap_or_default();
            page(&InvitePage::of(&present, visit.frame(), id, link, code))
        }
        Err(NotIn::Fault(fault)) => visit.fault(&fault),
        Err(no) => shown(&visit, &id.to_string(), Some(visit.shut_out(&no))).await,
    }
}

/// What a form says somebody may be, where, and until when.
fn grant_said(fields: &Fields) -> Option<Grant> {
    let role = role_of_code(fields.get("role"))?;
    let reach = match thing(fields.get("reach")) {
        Some(Thing::Hub(hub)) => Reach::Hub(hub),
        Some(Thing::Group(group)) => Reach::Group(group),
        Some(Thing::Waybill(waybill)) => Reach::Waybill(waybill),
        // Everywhere is chosen by leaving it open; what cannot be read is no choice.
        None if fields.get("reach").is_empty() => Reach::Everywhere,
        _ => return None,
    };
    let until = day(fields.get("until")).ok()?;
    Some(Grant { role, reach, until })
}

pub(super) async fn grant(visit: Visit, Path(id): Path<String>, posted: Posted) -> Response {
    let Some(member) = member(&id) else { return visit.trouble(Trouble::NotFound) };
    let Some(grant) = grant_said(&posted.fields) else {
        return shown(&visit, &id, Some(visit.missing("problem-grant"))).await;
    };
    changed(&visit, &posted, member, Command::Grant { member, grant }).await
}

pub(super) async fn take_back(visit: Visit, Path(id): Path<String>, posted: Posted) -> Response {
    let Some(member) = member(&id) else { return visit.trouble(Trouble::NotFound) };
    let Some(grant) = grant_said(&posted.fields) else {
        return shown(&visit, &id, Some(visit.missing("problem-grant"))).await;
    };
    changed(&visit, &posted, member, Command::TakeBack { member, grant }).await
}

/// What somebody may do changes: whatever they have open ends, so that nothing goes on with the
/// rights of before.
async fn changed(visit: &Visit, posted: &Posted, member: ActorId, command: Command) -> Response {
    let path = format!("/people/{member}");
    match visit.give(posted.attempt(0), command, Vec::new()).await {
        Ok(done) => {
            let waits = done.facts.iter().any(|fact| matches!(fact, Fact::DeedProposed { .. }));
            if waits {
                return on_to(&path, "said-proposed");
            }
            if let Err(no) = end_others(visit, member).await {
                return visit.not_in(&no);
            }
            on_to(&path, "said-grant-changed")
        }
        Err(no) => shown(visit, &member.to_string(), Some(visit.why_not(&no))).await,
    }
}

async fn end_others(visit: &Visit, member: ActorId) -> Result<(), NotIn> {
    let own = visit.signed.as_ref().filter(|signed| signed.session.member == member);
    let own = own.map(|signed| signed.session.id);
    visit.desk.app.door.end_sessions(member, own).await.map(|_| ())
}

pub(super) async fn see_off(visit: Visit, Path(id): Path<String>, posted: Posted) -> Response {
    let Some(member) = member(&id) else { return visit.trouble(Trouble::NotFound) };
    match visit.give(posted.attempt(0), Command::SeeOff { member }, Vec::new()).await {
        Ok(_) => match visit.desk.app.door.forget(member).await {
            Ok(()) => on_to(&format!("/people/{member}"), "said-seen-off"),
            Err(no) => visit.not_in(&no),
        },
        Err(no) => shown(&visit, &id, Some(visit.why_not(&no))).await,
    }
}

/// Destroys what says who somebody is who left. What they did stays under their number.
pub(super) async fn erase(visit: Visit, Path(id): Path<String>, posted: Posted) -> Response {
    let Some(member) = member(&id) else { return visit.trouble(Trouble::NotFound) };
    let present = visit.present();
    let has_left = present.book.member(member).map(|member| member.has_left);
    match has_left {
        None => return visit.trouble(Trouble::NotFound),
        Some(false) => {
            return shown(&visit, &id, Some(visit.viewer.tongue.say("problem-at-work"))).await;
        }
        Some(true) => {}
    }
    let command = Command::Erase { whom: Thing::Member(member) };
    match visit.give(posted.attempt(0), command, Vec::new()).await {
        Ok(_) => on_to(&format!("/people/{member}"), "said-erased"),
        Err(no) => shown(&visit, &id, Some(visit.why_not(&no))).await,
    }
}

pub(super) async fn agree(visit: Visit, Path(id): Path<String>, posted: Posted) -> Response {
    let Some(Thing::Deed(deed)) = thing(&id) else { return visit.trouble(Trouble::NotFound) };
    let gains = visit.present().book.deed(deed).map(|proposed| proposed.deed);
    match visit.give(posted.attempt(0), Command::Agree { deed }, Vec::new()).await {
        Ok(_) => {
            if let Some(Deed::Grant { member, .. }) = gains
                && let Err(no) = end_others(&visit, member).await
            {
                return visit.not_in(&no);
            }
            on_to("/people", "said-agreed")
        }
        Err(no) => refused_or_gone(&visit, deed, visit.why_not(&no)),
    }
}

fn refused_or_gone(visit: &Visit, deed: DeedId, problem: String) -> Response {
    if visit.present().book.deed(deed).is_some() {
        list_again(visit, problem)
    } else {
        visit.trouble(Trouble::NotFound)
    }
}

/// What two persons wanted, done by the one who proposed it, within a day of the agreement.
pub(super) async fn carry_out(visit: Visit, Path(id): Path<String>, posted: Posted) -> Response {
    let Some(Thing::Deed(id)) = thing(&id) else { return visit.trouble(Trouble::NotFound) };
    let present = visit.present();
    let deed = present.book.deed(id);
    let may = |deed: &&Proposed| deed.may_be_done(visit.viewer.actor.id, visit.now());
    let Some(deed) = deed.filter(may).map(|deed| deed.deed) else {
        return visit.trouble(Trouble::NotFound);
    };
    match deed {
        Deed::ExportPeople => people_sheet(&visit, &posted).await,
        Deed::Wipe => {
            let app = &visit.desk.app;
            match crate::wipe::wipe(&app.safety.folder) {
                Ok(_) => {
                    // A bare key cannot be sealed; then the machine has to be stopped by hand.
                    let _sealed_or_bare = app.sealer.seal(Cause::Page);
                    let frame = visit.frame();
                    let title = frame.say("deed-wipe-done");
                    page(&TroublePage::told(frame, title, "deed-wipe-done-text"))
                }
                Err(fault) => visit.fault(&fault),
            }
        }
        Deed::Grant { .. } | Deed::Reset { .. } => visit.trouble(Trouble::NotFound),
    }
}

/// Groups with their names, places and contacts, as a table. Each reading is written down.
async fn people_sheet(visit: &Visit, posted: &Posted) -> Response {
    let whole = visit.whole();
    let clerk = &visit.desk.app.clerk;
    let mut rows = Vec::new();
    for (number, group) in whole.book.groups().enumerate() {
        for (turn, matter) in [Matter::Places, Matter::Contacts].into_iter().enumerate() {
            let command = Command::Look { at: Thing::Group(group.id), matter };
            let attempt = posted.attempt(1 + 2 * number + turn);
            if let Err(no) = visit.give(attempt, command, Vec::new()).await {
                return visit.not_done(&no);
            }
        }
        let mut row = vec![group.id.to_string()];
        let today = visit.viewer.today();
        let place = whole.book.stay_on(group.id, today).and_then(|stay| stay.place);
        for words in [Some(group.name), place, whole.book.contact(group.id)] {
            match words {
                None => row.push(String::new()),
                Some(words) => match clerk.words(words).await {
                    Ok(text) => row.push(text.unwrap_or_default()),
                    Err(fault) => return visit.fault(&fault),
                },
            }
        }
        rows.push(row);
    }
    let named = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"groups.csv\""),
    ];
    let sheet = Sheet::new(&["group", "name", "place", "contact"], rows);
    (named, sheet.to_csv()).into_response()
}

pub(super) async fn propose(visit: Visit, posted: Posted) -> Response {
    let deed = match posted.fields.get("deed") {
        "export-people" => Deed::ExportPeople,
        "wipe" => Deed::Wipe,
        _ => return visit.trouble(Trouble::NotFound),
    };
    match visit.give(posted.attempt(0), Command::Propose { deed }, Vec::new()).await {
        Ok(_) => on_to("/people", "said-proposed"),
        Err(no) => list_again(&visit, visit.why_not(&no)),
    }
}

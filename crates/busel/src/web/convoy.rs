//! A convoy: vehicles and rules said, ways planned, looked at and planned again.

mod form;

use std::sync::Arc;

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use busel_domain::command::Command;
use busel_domain::ids::{PlanId, Thing};
use busel_domain::plan::Plan;
use busel_domain::sight::Matter;
use busel_planner::route::search::{News, Pace, Watch};

use super::answer::{again, page};
use super::hex;
use super::posted::Posted;
use super::tray::{Job, State, settled};
use super::visit::{Visit, thing};
use crate::planning::convoy::rules::Ground;
use crate::planning::convoy::{Convoy, Fleet, SEARCH_ITERATIONS, plan_convoy};
use crate::views::convoy::{ConvoyPage, FleetPage, Said, as_filled};
use crate::views::convoys::Filled;
use crate::views::frame::Frame;
use crate::views::import::ProgressPage;
use crate::views::trouble::Trouble;

/// Tells the page that waits how far the planner is.
struct Told(Job);

impl Watch for Told {
    fn look(&self, news: News) -> Pace {
        let percent = news.iterations.saturating_mul(100) / SEARCH_ITERATIONS.max(1);
        let percent = u32::try_from(percent).unwrap_or(100);
        self.0.send_if_modified(|state| {
            let is_news = !matches!(state, State::OnTheRoad(known) if *known == percent);
            *state = State::OnTheRoad(percent);
            is_news
        });
        Pace::Counted
    }
}

/// The form; as it was filled in for the convoy that somebody wants to change.
pub(super) async fn fleet(visit: Visit, Path(id): Path<String>) -> Response {
    let Some(id) = plan(&id) else { return visit.trouble(Trouble::NotFound) };
    let known = convoy(&visit, visit.asked.get("again"));
    let said = known.map(|(_, said)| (*said).clone()).unwrap_or_default();
    visit.page_or_not_found(form_of(&visit, visit.frame(), id, &said))
}

/// Plans a convoy with the vehicles and the rules a form says.
pub(super) async fn make(visit: Visit, Path(id): Path<String>, posted: Posted) -> Response {
    let present = visit.whole();
    let known = plan(&id).and_then(|id| present.book.plan(id).cloned());
    let Some(plan) = known else { return visit.trouble(Trouble::NotFound) };
    let mut said = form::said(&posted.fields);
    let today = visit.viewer.today();
    let fleet = form::fleet(&mut said, &Ground::of(&present, &plan, today), today);
    if !said.is_sound() {
        return asked_again(&visit, plan.id, &said, "rules-wrong");
    }
    if fleet.vehicles.is_empty() {
        return asked_again(&visit, plan.id, &said, "convoy-none");
    }
    let before = posted.fields.get("before").to_owned();
    begin(&visit, plan, (fleet, said), &before)
}

fn form_of(visit: &Visit, frame: Frame, plan: PlanId, said: &Said) -> Option<FleetPage> {
    let present = visit.whole();
    let ground = Ground::of(&present, present.book.plan(plan)?, visit.viewer.today());
    Some(FleetPage::of(frame, plan, &ground, said))
}

/// The form once more, telling what went wrong.
fn asked_again(visit: &Visit, plan: PlanId, said: &Said, key: &str) -> Response {
    let path = format!("/plan/{plan}/convoy");
    let frame = visit.frame_telling(&path, visit.viewer.tongue.say(key));
    let form = form_of(visit, frame, plan, said);
    form.map_or_else(|| visit.trouble(Trouble::NotFound), |form| again(&form))
}

/// Begins to plan, and goes on to where the convoy will be shown.
fn begin(visit: &Visit, plan: Plan, (fleet, said): (Fleet, Said), before: &str) -> Response {
    let (present, tongue) = (visit.whole(), visit.viewer.tongue);
    let id = hex(&visit.desk.app.outside.bytes::<16>());
    let Some(job) = visit.desk.tray.begin(&id, State::OnTheRoad(0), visit.now()) else {
        return asked_again(visit, plan.id, &said, "problem-busy");
    };
    let before = convoy(visit, before).map(|(convoy, _)| convoy.sums());
    let atlas = visit.desk.app.atlas.clone();
    let told = Told(Arc::clone(&job));
    tokio::spawn(async move {
        let work = move || plan_convoy(&present, &plan, fleet, &atlas, &told);
        let made = tokio::task::spawn_blocking(work).await;
        job.send_replace(match made {
            Ok(convoy) => State::Convoy(Arc::new(Convoy { before, ..convoy }), Arc::new(said)),
            Err(_) => State::Refused(tongue.say("trouble-broken-text")),
        });
    });
    Redirect::to(&format!("/convoy/{id}")).into_response()
}

/// The convoy, or how far it is.
pub(super) async fn one(visit: Visit, Path(id): Path<String>) -> Response {
    let Some(job) = visit.desk.tray.job(&id, visit.now()) else {
        return Redirect::to("/plan").into_response();
    };
    match settled(&job).await {
        State::OnTheRoad(percent) => {
            page(&ProgressPage::of(visit.frame(), "convoy-making", percent))
        }
        State::Convoy(convoy, said) => {
            // Which way a convoy goes and when is what lives depend on: reading it is written down.
            let command = Command::Look { at: Thing::Plan(convoy.plan), matter: Matter::Routes };
            let attempt = visit.desk.app.outside.attempt();
            if let Err(no) = visit.give(attempt, command, Vec::new()).await {
                return visit.not_done(&no);
            }
            page(&ConvoyPage::of(&visit.present(), visit.frame(), (&convoy, &said), &id))
        }
        State::Reading(_)
        | State::Unreadable(_)
        | State::Read(..)
        | State::Adding
        | State::Added(_)
        | State::Planning(_)
        | State::Planned(_)
        | State::Anew(_)
        | State::Refused(_) => visit.trouble(Trouble::NotFound),
    }
}

/// A convoy that waits under this id, as it stands in the form with which it is kept.
pub(super) fn planned(visit: &Visit, id: &str) -> Option<Filled> {
    let (convoy, _) = convoy(visit, id)?;
    Some(as_filled(&visit.present(), &visit.frame(), &convoy))
}

/// A convoy that waits under this id, and what was said for it.
fn convoy(visit: &Visit, id: &str) -> Option<(Arc<Convoy>, Arc<Said>)> {
    let job = visit.desk.tray.job(id, visit.now())?;
    let state = job.borrow().clone();
    if let State::Convoy(convoy, said) = state { Some((convoy, said)) } else { None }
}

fn plan(text: &str) -> Option<PlanId> {
    if let Some(Thing::Plan(id)) = thing(text) { Some(id) } else { None }
}

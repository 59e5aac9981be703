//! A convoy: vehicles said, ways planned, looked at and planned again.

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use busel_domain::ids::{PlanId, Thing};
use busel_domain::time::Day;
use busel_planner::route::search::{News, Pace, Watch};

use super::answer::{again, page};
use super::hex;
use super::posted::{Fields, Posted};
use super::tray::{Job, State, settled};
use super::visit::{Visit, thing};
use crate::planning::convoy::{COUNT_MAX, Convoy, Fleet, SEARCH_ITERATIONS, kinds, plan_convoy};
use crate::views::convoy::{ConvoyPage, FleetPage};
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

/// The form; with the vehicles of the convoy that somebody wants to change.
pub(super) async fn fleet(visit: Visit, Path(id): Path<String>) -> Response {
    let Some(id) = plan(&id) else { return visit.trouble(Trouble::NotFound) };
    let known = convoy(&visit, visit.asked.get("again"));
    let tomorrow = visit.viewer.today().plus(1);
    let empty = || Fleet { vehicles: BTreeMap::new(), day: tomorrow };
    let fleet = known.map_or_else(empty, |convoy| convoy.fleet.clone());
    visit.page_or_not_found(FleetPage::of(&visit.present(), visit.frame(), id, &fleet))
}

/// Plans a convoy with the vehicles a form says.
pub(super) async fn make(visit: Visit, Path(id): Path<String>, posted: Posted) -> Response {
    let (present, tongue) = (visit.present(), visit.viewer.tongue);
    let known = plan(&id).and_then(|id| present.book.plan(id).cloned());
    let Some(plan) = known else { return visit.trouble(Trouble::NotFound) };
    let fleet = said(&posted.fields, visit.viewer.today());
    let refuse = |key: &str| {
        let path = format!("/plan/{}/convoy", plan.id);
        let frame = visit.frame_telling(&path, tongue.say(key));
        let form = FleetPage::of(&present, frame, plan.id, &fleet);
        form.map_or_else(|| visit.trouble(Trouble::NotFound), |form| again(&form))
    };
    if fleet.vehicles.is_empty() {
        return refuse("convoy-none");
    }
    let id = hex(&visit.desk.app.outside.bytes::<16>());
    let Some(job) = visit.desk.tray.begin(&id, State::OnTheRoad(0), visit.now()) else {
        return refuse("problem-busy");
    };
    let before = convoy(&visit, posted.fields.get("before")).map(|convoy| convoy.sums());
    let roads = visit.desk.app.roads.clone();
    let told = Told(Arc::clone(&job));
    tokio::spawn(async move {
        let work = move || plan_convoy(&present, &plan, fleet, roads.as_deref(), &told);
        let made = tokio::task::spawn_blocking(work).await;
        job.send_replace(match made {
            Ok(convoy) => State::Convoy(Arc::new(Convoy { before, ..convoy })),
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
        State::Convoy(convoy) => {
            page(&ConvoyPage::of(&visit.present(), visit.frame(), &convoy, &id))
        }
        State::Reading(_)
        | State::Unreadable(_)
        | State::Read(_)
        | State::Adding
        | State::Added(_)
        | State::Planning(_)
        | State::Planned(_)
        | State::Refused(_) => visit.trouble(Trouble::NotFound),
    }
}

/// A convoy that waits under this id.
fn convoy(visit: &Visit, id: &str) -> Option<Arc<Convoy>> {
    let job = visit.desk.tray.job(id, visit.now())?;
    let state = job.borrow().clone();
    if let State::Convoy(convoy) = state { Some(convoy) } else { None }
}

/// The vehicles and the day a form says; a day that is past or none is tomorrow.
fn said(fields: &Fields, today: Day) -> Fleet {
    let count = |name: String| fields.read::<u32>(&name).unwrap_or_default().min(COUNT_MAX);
    let of_kind = |key: &str| (count(format!("back-{key}")), count(format!("given-{key}")));
    let vehicles = kinds().map(|kind| (kind.key.clone(), of_kind(&kind.key)));
    let day = super::needs::day(fields.get("day")).ok().flatten().filter(|day| *day >= today);
    Fleet {
        vehicles: vehicles.filter(|(_, counts)| *counts != (0, 0)).collect(),
        day: day.unwrap_or_else(|| today.plus(1)),
    }
}

fn plan(text: &str) -> Option<PlanId> {
    if let Some(Thing::Plan(id)) = thing(text) { Some(id) } else { None }
}

//! The plan: made, looked at, adopted with a yes.

use std::collections::BTreeSet;

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use busel_domain::command::{Command, CommandKind};
use busel_domain::event::Fact;
use busel_domain::ids::{NeedId, PlanId, Thing};
use busel_domain::policy;
use busel_planner::progress::{Answer, Progress, Work};

use super::answer::{again, on_to, page, sentence};
use super::hex;
use super::posted::Posted;
use super::tray::{Job, State, settled};
use super::visit::{Visit, thing};
use crate::planning;
use crate::views::import::ProgressPage;
use crate::views::plan::{self, AdoptPage, LoadPage, PlanPage, UnmetPage};
use crate::views::trouble::Trouble;

pub(super) async fn current(visit: Visit) -> Response {
    let present = visit.present();
    let shown = plan::current(&present).and_then(|id| PlanPage::of(&present, visit.frame(), id));
    page(&shown.unwrap_or_else(|| PlanPage::none(&present, visit.frame())))
}

/// Tells the page that waits how far the planner is.
struct Told(Job);

impl Progress for Told {
    fn report(&self, work: Work) -> Answer {
        let percent = work.done.saturating_mul(100) / work.total.max(1);
        let percent = u32::try_from(percent).unwrap_or(100);
        self.0.send_if_modified(|state| {
            let is_news = !matches!(state, State::Planning(known) if *known == percent);
            *state = State::Planning(percent);
            is_news
        });
        Answer::Continue
    }
}

/// Makes a plan and lays it before people. A plan that already says the same is shown instead.
pub(super) async fn propose(visit: Visit, posted: Posted) -> Response {
    if let Some(plan) = planning::standing_proposal(&visit.whole()) {
        return Redirect::to(&format!("/plan/{plan}")).into_response();
    }
    begin(visit, posted, None)
}

/// Makes a plan for the needs that were chosen, and for those the plan in force keeps goods for: else
/// adopting it would take from them what was promised.
pub(super) fn propose_for(visit: Visit, posted: Posted, needs: &[NeedId]) -> Response {
    let kept = visit.whole().book.reserved().map(|(_, _, need, _)| need).collect::<Vec<_>>();
    let meant: BTreeSet<NeedId> = needs.iter().copied().chain(kept).collect();
    if !policy::may(&visit.viewer.actor, CommandKind::ProposePlan) {
        return visit.trouble(Trouble::NotFound);
    }
    begin(visit, posted, Some(meant))
}

fn begin(visit: Visit, posted: Posted, meant: Option<BTreeSet<NeedId>>) -> Response {
    let id = hex(&visit.desk.app.outside.bytes::<16>());
    let Some(job) = visit.desk.tray.begin(&id, State::Planning(0), visit.now()) else {
        let frame = visit.frame_telling("/plan", visit.viewer.tongue.say("problem-busy"));
        return again(&PlanPage::none(&visit.present(), frame));
    };
    tokio::spawn(async move {
        let outcome = make(&visit, &job, &posted, meant).await;
        job.send_replace(outcome.map_or_else(State::Refused, State::Planned));
    });
    Redirect::to(&format!("/plan/making/{id}")).into_response()
}

/// Makes a plan from the Book as it stands; or why not, in a sentence.
async fn make(
    visit: &Visit,
    job: &Job,
    posted: &Posted,
    meant: Option<BTreeSet<NeedId>>,
) -> Result<PlanId, String> {
    let tongue = visit.viewer.tongue;
    let (present, now, told) = (visit.whole(), visit.now(), Told(job.clone()));
    let roads = visit.desk.app.atlas.roads.clone();
    let work = move || {
        let is_meant = |need| meant.as_ref().is_none_or(|meant| meant.contains(&need));
        planning::propose_for(&present, now, &is_meant, roads.as_deref(), &told)
    };
    let made = tokio::task::spawn_blocking(work).await;
    let made = made.map_err(|_| tongue.say("trouble-broken-text"))?;
    let document = made.map_err(|_| tongue.say("problem-plan-too-large"))?;
    let given = visit.give(posted.attempt(0), planning::proposal(document), Vec::new()).await;
    let done = given.map_err(|no| sentence(tongue, &no))?;
    let plan = done.facts.iter().find_map(|fact| {
        if let Fact::PlanProposed { plan, .. } = fact { Some(*plan) } else { None }
    });
    plan.ok_or_else(|| tongue.say("trouble-broken-text"))
}

pub(super) async fn making(visit: Visit, Path(id): Path<String>) -> Response {
    let Some(job) = visit.desk.tray.job(&id, visit.now()) else {
        return Redirect::to("/plan").into_response();
    };
    match settled(&job).await {
        State::Planning(percent) => page(&ProgressPage::of(visit.frame(), "plan-making", percent)),
        State::Planned(plan) => on_to(&format!("/plan/{plan}"), "said-plan-proposed"),
        State::Refused(why) => shown_again(&visit, None, why),
        State::Reading(_)
        | State::Unreadable(_)
        | State::Read(_)
        | State::Adding
        | State::Added(_)
        | State::OnTheRoad(_)
        | State::Convoy(..) => visit.trouble(Trouble::NotFound),
    }
}

pub(super) async fn one(visit: Visit, Path(id): Path<String>) -> Response {
    let found = plan(&id).and_then(|id| PlanPage::of(&visit.present(), visit.frame(), id));
    visit.page_or_not_found(found)
}

pub(super) async fn unmet(visit: Visit, Path(id): Path<String>) -> Response {
    let part = visit.part();
    let found = plan(&id).and_then(|id| UnmetPage::of(&visit.present(), visit.frame(), id, part));
    visit.page_or_not_found(found)
}

pub(super) async fn load(
    visit: Visit,
    Path((id, hub, group)): Path<(String, String, String)>,
) -> Response {
    let ends = match (thing(&hub), thing(&group)) {
        (Some(Thing::Hub(hub)), Some(Thing::Group(group))) => Some((hub, group)),
        _ => None,
    };
    let found = plan(&id).zip(ends).and_then(|(id, ends)| {
        LoadPage::of(&visit.present(), visit.frame(), id, ends, visit.part())
    });
    visit.page_or_not_found(found)
}

pub(super) async fn confirm(visit: Visit, Path(id): Path<String>) -> Response {
    let found = plan(&id).and_then(|id| AdoptPage::of(&visit.present(), visit.frame(), id));
    visit.page_or_not_found(found)
}

pub(super) async fn adopt(visit: Visit, Path(id): Path<String>, posted: Posted) -> Response {
    let Some(plan) = plan(&id) else { return visit.trouble(Trouble::NotFound) };
    match visit.give(posted.attempt(0), Command::AdoptPlan { plan }, Vec::new()).await {
        Ok(_) => on_to(&format!("/plan/{plan}"), "said-plan-adopted"),
        Err(no) => shown_again(&visit, Some(plan), visit.why_not(&no)),
    }
}

/// The plan's page once more, telling what went wrong.
fn shown_again(visit: &Visit, id: Option<PlanId>, problem: String) -> Response {
    let present = visit.present();
    let frame = visit.frame_telling("/plan", problem);
    let shown = id.or_else(|| plan::current(&present));
    let shown = shown.and_then(|id| PlanPage::of(&present, frame.clone(), id));
    again(&shown.unwrap_or_else(|| PlanPage::none(&present, frame)))
}

fn plan(text: &str) -> Option<PlanId> {
    if let Some(Thing::Plan(id)) = thing(text) { Some(id) } else { None }
}

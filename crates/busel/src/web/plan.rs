//! The plan: made, looked at, adopted with a yes.

use std::collections::BTreeSet;

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use busel_domain::command::{Command, CommandKind};
use busel_domain::event::Fact;
use busel_domain::ids::{HubId, LotId, NeedId, PlanId, Thing};
use busel_domain::plan::ByHand;
use busel_domain::policy;
use busel_domain::quantity::{BaseUnit, Units};
use busel_planner::progress::{Answer, Progress, Work};

use super::answer::{again, on_to, page, sentence};
use super::hex;
use super::needs::amount;
use super::posted::{Fields, Posted};
use super::tray::{Job, State, settled};
use super::visit::{Visit, thing};
use crate::planning::{self, Fixed, Unplannable};
use crate::seen::Seen;
use crate::views::import::ProgressPage;
use crate::views::plan::{
    self, AdoptPage, ChangePage, ComparePage, LoadPage, PlanPage, UnmetPage, lot_field,
};
use crate::views::trouble::Trouble;

pub(super) async fn current(visit: Visit) -> Response {
    let present = visit.present();
    let shown =
        plan::current(&present).and_then(|id| PlanPage::of(&present, visit.frame(), id, false));
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
    begun(visit, posted, Fixed::default())
}

/// Makes a plan for the needs that were chosen, and for those the plan in force keeps goods for: else
/// adopting it would take from them what was promised.
pub(super) fn propose_for(visit: Visit, posted: Posted, needs: &[NeedId]) -> Response {
    let kept = visit.whole().book.reserved().map(|(_, _, need, _)| need).collect::<Vec<_>>();
    let meant: BTreeSet<NeedId> = needs.iter().copied().chain(kept).collect();
    if !policy::may(&visit.viewer.actor, CommandKind::ProposePlan) {
        return visit.trouble(Trouble::NotFound);
    }
    begun(visit, posted, Fixed { only: Some(meant), ..Fixed::default() })
}

/// Begins to plan around what people said, and leads to the page that waits.
fn begun(visit: Visit, posted: Posted, fixed: Fixed) -> Response {
    let id = hex(&visit.desk.app.outside.bytes::<16>());
    let Some(job) = visit.desk.tray.begin(&id, State::Planning(0), visit.now()) else {
        let frame = visit.frame_telling("/plan", visit.viewer.tongue.say("problem-busy"));
        return again(&PlanPage::none(&visit.present(), frame));
    };
    tokio::spawn(async move {
        let outcome = make(&visit, &job, &posted, fixed).await;
        job.send_replace(outcome.map_or_else(State::Refused, State::Planned));
    });
    Redirect::to(&format!("/plan/making/{id}")).into_response()
}

/// Makes a plan from the Book as it stands; or why not, in a sentence.
async fn make(visit: &Visit, job: &Job, posted: &Posted, fixed: Fixed) -> Result<PlanId, String> {
    let tongue = visit.viewer.tongue;
    let (present, now, told) = (visit.whole(), visit.now(), Told(job.clone()));
    let roads = visit.desk.app.atlas.roads.clone();
    let work = move || planning::propose(&present, now, roads.as_deref(), fixed, &told);
    let made = tokio::task::spawn_blocking(work).await;
    let made = made.map_err(|_| tongue.say("trouble-broken-text"))?;
    let document = made.map_err(|no| match no {
        Unplannable::TooLarge => tongue.say("problem-plan-too-large"),
        Unplannable::ByHand(line) => {
            tongue.with("problem-by-hand", &[("need", line.need.to_string().into())])
        }
    })?;
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
        State::Planned(plan) => {
            let known = visit.whole();
            let made = known.book.plan(plan);
            let is_changed = made.is_some_and(|plan| plan.document.beside.is_some());
            let page = if is_changed { "/compare" } else { "" };
            on_to(&format!("/plan/{plan}{page}"), "said-plan-proposed")
        }
        State::Refused(why) => shown_again(&visit, None, why),
        State::Reading(_)
        | State::Unreadable(_)
        | State::Read(..)
        | State::Adding
        | State::Added(_)
        | State::OnTheRoad(_)
        | State::Convoy(..)
        | State::Anew(_) => visit.trouble(Trouble::NotFound),
    }
}

pub(super) async fn one(visit: Visit, Path(id): Path<String>) -> Response {
    let is_whole = visit.asked.get("all") == "yes";
    let found =
        plan(&id).and_then(|id| PlanPage::of(&visit.present(), visit.frame(), id, is_whole));
    visit.page_or_not_found(found)
}

pub(super) async fn compare(visit: Visit, Path(id): Path<String>) -> Response {
    let part = visit.part();
    let found = plan(&id).and_then(|id| ComparePage::of(&visit.present(), visit.frame(), id, part));
    visit.page_or_not_found(found)
}

pub(super) async fn change(visit: Visit, Path(path): Path<(String, String)>) -> Response {
    let asked = plan_and_need(&path);
    let found =
        asked.and_then(|asked| ChangePage::of(&visit.present(), visit.frame(), asked, |_| None));
    visit.page_or_not_found(found)
}

/// Plans anew around what was typed for one need, and what people fixed in this plan before.
pub(super) async fn changed(
    visit: Visit,
    Path(path): Path<(String, String)>,
    posted: Posted,
) -> Response {
    let present = visit.present();
    let Some((id, need)) = plan_and_need(&path) else { return visit.trouble(Trouble::NotFound) };
    let typed = |name: &str| posted.fields.all(name).next().map(str::to_owned);
    let shown = |frame| ChangePage::of(&present, frame, (id, need), typed);
    let Some(offered) = shown(visit.frame()) else { return visit.trouble(Trouble::NotFound) };
    match fixed(&present, (id, need), offered.from(), &posted.fields) {
        Ok(fixed) => begun(visit, posted, fixed),
        Err(wrong) => {
            let problem = visit.wrong(wrong);
            let frame = visit.frame_telling(&format!("/plan/{id}/change/{need}"), problem);
            shown(frame).map_or_else(|| visit.trouble(Trouble::NotFound), |shown| again(&shown))
        }
    }
}

/// What the form fixes, with what the plan had fixed for other needs; or the key of what is wrong.
fn fixed(
    present: &Seen,
    (id, need): (PlanId, NeedId),
    from: impl Iterator<Item = (LotId, HubId)>,
    fields: &Fields,
) -> Result<Fixed, (&'static str, String)> {
    let gone = || ("problem-by-hand-gone", need.to_string());
    let known = present.book.need(need).ok_or_else(gone)?;
    let item = present.book.catalogue().item(&known.line.item);
    let unit = item.map_or(BaseUnit::Piece, |item| item.base_unit);
    let plan = present.book.plan(id).ok_or_else(gone)?;
    let others = plan.document.by_hand.iter().filter(|line| line.need != need);
    let mut by_hand: Vec<ByHand> = others.copied().collect();
    let mut sum = Units::ZERO;
    for (lot, hub) in from {
        let typed = fields.get(&lot_field((lot, hub)));
        let units = amount::read(typed, unit)?.unwrap_or_default();
        let there = present.book.believed_units(lot, hub);
        if units > there {
            return Err(("problem-by-hand-too-much", lot.to_string()));
        }
        sum = sum.plus(units);
        by_hand.push(ByHand { need, lot, hub, units });
    }
    if known.missing().is_none_or(|missing| missing < sum) {
        return Err(("problem-by-hand-more-than-asked", need.to_string()));
    }
    // Who planned for some needs only goes on doing so.
    Ok(Fixed { by_hand, beside: Some(id), only: plan.document.only.clone() })
}

fn plan_and_need((id, need): &(String, String)) -> Option<(PlanId, NeedId)> {
    if let Some(Thing::Need(need)) = thing(need) { Some((plan(id)?, need)) } else { None }
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
    let shown = shown.and_then(|id| PlanPage::of(&present, frame.clone(), id, false));
    again(&shown.unwrap_or_else(|| PlanPage::none(&present, frame)))
}

fn plan(text: &str) -> Option<PlanId> {
    if let Some(Thing::Plan(id)) = thing(text) { Some(id) } else { None }
}

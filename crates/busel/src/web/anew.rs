//! The rest of a convoy is planned anew: asked where its vehicles are, planned in a task, looked at, and
//! taken paper by paper with the form that issues new ones.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use busel_domain::command::Command;
use busel_domain::convoy::Convoy;
use busel_domain::ids::{Thing, WaybillId};
use busel_domain::refusal::Refusal;
use busel_domain::sight::Matter;
use busel_planner::route::search::{News, Pace, Watch};

use super::answer::{again, page};
use super::convoys::convoy;
use super::hex;
use super::posted::{Fields, Posted, Wrong};
use super::tray::{Job, State, settled};
use super::visit::{Visit, thing};
use crate::clerk::NotDone;
use crate::planning::convoy::anew::{ANEW_ITERATIONS, Anew, Somewhere, Standing, plan_anew};
use crate::planning::convoy::rules::{Ground, Rules};
use crate::views::convoys::{AnewFormPage, AnewPage, MoveFilled};
use crate::views::import::ProgressPage;
use crate::views::trouble::Trouble;

/// Tells the page that waits how far the planner is.
struct Told(Job);

impl Watch for Told {
    fn look(&self, news: News) -> Pace {
        let percent = news.iterations.saturating_mul(100) / ANEW_ITERATIONS.max(1);
        self.0.send_replace(State::OnTheRoad(u32::try_from(percent).unwrap_or(100)));
        Pace::Counted
    }
}

/// The form.
pub(super) async fn form(visit: Visit, Path(id): Path<String>) -> Response {
    let found = convoy(&id).and_then(|id| AnewFormPage::of(&visit.present(), visit.frame(), id));
    visit.page_or_not_found(found)
}

/// Begins to plan.
pub(super) async fn make(visit: Visit, Path(id): Path<String>, posted: Posted) -> Response {
    let present = visit.whole();
    let Some(convoy) = convoy(&id).and_then(|id| present.book.convoy(id)) else {
        return visit.trouble(Trouble::NotFound);
    };
    if convoy.is_over() {
        return visit.not_done(&NotDone::Refused(Refusal::Closed(Thing::Convoy(convoy.id))));
    }
    let problem = match standing(&visit, &posted.fields, convoy) {
        Ok(standing) => match begin(&visit, standing) {
            Some(job) => return Redirect::to(&format!("/anew/{job}")).into_response(),
            None => visit.missing("problem-busy"),
        },
        Err(wrong) => visit.wrong(wrong),
    };
    let frame = visit.frame_telling(&format!("/convoys/{}/anew", convoy.id), problem);
    match AnewFormPage::of(&visit.present(), frame, convoy.id) {
        Some(form) => again(&form),
        None => visit.trouble(Trouble::NotFound),
    }
}

fn standing(visit: &Visit, fields: &Fields, convoy: &Convoy) -> Result<Standing, Wrong> {
    let present = visit.whole();
    let mut at = BTreeMap::new();
    for (place, vehicle) in (0_u8..).zip(&convoy.vehicles) {
        let name = format!("at-{}", usize::from(place) + 1);
        let text = fields.get(&name);
        if text.is_empty() && vehicle.broken.is_none() {
            continue;
        }
        let found = Somewhere::read(&present, text).ok_or_else(|| {
            visit.typed.blame_field(&name, 0);
            ("problem-anew-where", text.to_owned())
        })?;
        at.insert(place, found);
    }
    if at.is_empty() {
        visit.typed.blame_field("at-1", 0);
        return Err(("problem-anew-where", String::new()));
    }
    let hub = |text: &str| {
        let hub = thing(text).and_then(|it| if let Thing::Hub(id) = it { Some(id) } else { None });
        hub.filter(|id| present.book.hub(*id).is_some())
    };
    let depots: BTreeSet<_> = fields.all("hub").filter_map(hub).collect();
    let (day, hour, minute) = visit.desk.app.zone.day_and_time(visit.now());
    let now = i64::from(hour) * 3_600 + i64::from(minute) * 60;
    Ok(Standing { convoy: convoy.id, at, depots, day, now })
}

fn begin(visit: &Visit, standing: Standing) -> Option<String> {
    let (present, tongue) = (visit.whole(), visit.viewer.tongue);
    let id = hex(&visit.desk.app.outside.bytes::<16>());
    let job = visit.desk.tray.begin(&id, State::OnTheRoad(0), visit.now())?;
    let atlas = visit.desk.app.atlas.clone();
    let told = Told(Arc::clone(&job));
    let areas = standing.at.values().map(|at| at.area.clone()).collect();
    let ground = Ground::of_convoy(&present, standing.convoy, areas, visit.viewer.today());
    let rules = Rules::usual(&ground);
    tokio::spawn(async move {
        let work = move || plan_anew(&present, &standing, &rules, &atlas, &told);
        let made = tokio::task::spawn_blocking(work).await;
        job.send_replace(match made {
            Ok(Some(anew)) => State::Anew(Arc::new(anew)),
            Ok(None) | Err(_) => State::Refused(tongue.say("trouble-broken-text")),
        });
    });
    Some(id)
}

/// The proposal, or how far it is.
pub(super) async fn one(visit: Visit, Path(id): Path<String>) -> Response {
    let Some(job) = visit.desk.tray.job(&id, visit.now()) else {
        return Redirect::to("/convoys").into_response();
    };
    match settled(&job).await {
        State::OnTheRoad(percent) => page(&ProgressPage::of(visit.frame(), "anew-making", percent)),
        State::Anew(anew) => {
            // Which way a convoy goes and when is what lives depend on: reading it is written down.
            let at = Thing::Convoy(anew.standing.convoy);
            let command = Command::Look { at, matter: Matter::Routes };
            let attempt = visit.desk.app.outside.attempt();
            if let Err(no) = visit.give(attempt, command, Vec::new()).await {
                return visit.not_done(&no);
            }
            let found = AnewPage::of(&visit.present(), visit.frame(), &anew, &id);
            visit.page_or_not_found(found)
        }
        State::Reading(_)
        | State::Unreadable(_)
        | State::Read(..)
        | State::Adding
        | State::Added(_)
        | State::Planning(_)
        | State::Planned(_)
        | State::Convoy(..)
        | State::Refused(_) => visit.trouble(Trouble::NotFound),
    }
}

/// What stands in the form that issues new papers, if somebody takes a proposal that waits.
pub(super) fn taken(visit: &Visit, waybill: WaybillId) -> MoveFilled {
    let job = visit.desk.tray.job(visit.asked.get("anew"), visit.now());
    let anew: Option<Arc<Anew>> = job.and_then(|job| {
        if let State::Anew(anew) = &*job.borrow() { Some(Arc::clone(anew)) } else { None }
    });
    let asked = visit.asked.get("anew").to_owned();
    let moved = anew.as_ref().and_then(|anew| Some((anew, anew.moved.get(&waybill)?)));
    moved.map_or_else(MoveFilled::default, |(anew, moved)| {
        MoveFilled::of(anew.standing.convoy, moved, asked)
    })
}

//! What people are asked not to bring: the list, adding to it, taking from it.

use axum::response::Response;
use busel_domain::command::Command;
use busel_domain::item::ItemKey;
use busel_domain::unwanted::WhyNot;

use super::answer::{again, on_to, page};
use super::needs::{day, item};
use super::posted::Posted;
use super::visit::Visit;
use crate::views::trouble::Trouble;
use crate::views::unwanted::{Filled, UnwantedPage, reason_code};

pub(super) async fn list(visit: Visit) -> Response {
    page(&UnwantedPage::of(&visit.present(), visit.frame(), Filled::default()))
}

pub(super) async fn add(visit: Visit, posted: Posted) -> Response {
    let outcome = match command(&posted) {
        Ok(command) => {
            let given = visit.give(posted.attempt(0), command, Vec::new()).await;
            given.map(drop).map_err(|no| visit.why_not(&no))
        }
        Err(wrong) => Err(visit.wrong(wrong)),
    };
    let Err(problem) = outcome else { return on_to("/unwanted", "said-unwanted-added") };
    let get = |name| posted.fields.get(name).to_owned();
    let filled = Filled { item: get("item"), why: get("reason"), until: get("until") };
    again(&UnwantedPage::of(&visit.present(), visit.frame_telling("/unwanted", problem), filled))
}

fn command(posted: &Posted) -> Result<Command, (&'static str, String)> {
    let typed = posted.fields.get("item");
    let (item, _) = item(typed).ok_or_else(|| ("problem-no-item", typed.to_owned()))?;
    let code = posted.fields.get("reason");
    let why = WhyNot::ALL.into_iter().find(|why| reason_code(*why) == code);
    let why = why.ok_or_else(|| ("problem-reason", String::new()))?;
    Ok(Command::AskNotToBring { item, why, until: day(posted.fields.get("until"))? })
}

pub(super) async fn welcome(visit: Visit, posted: Posted) -> Response {
    let Some(item) = ItemKey::new(posted.fields.get("item")) else {
        return visit.trouble(Trouble::NotFound);
    };
    let command = Command::WelcomeAgain { item };
    match visit.give(posted.attempt(0), command, Vec::new()).await {
        Ok(_) => on_to("/unwanted", "said-unwanted-removed"),
        Err(no) => visit.not_done(&no),
    }
}

//! Calls for offers: the list, a new one, an early end.

use axum::extract::Path;
use axum::response::Response;
use busel_domain::call::{CallLine, Wanted};
use busel_domain::command::Command;
use busel_domain::ids::Thing;
use busel_domain::quantity::BaseUnit;

use super::answer::{again, on_to, page};
use super::needs::{amount, day, item};
use super::posted::{Fields, Posted, Wrong};
use super::visit::{Visit, thing};
use crate::catalogue::lexicon;
use crate::views::calls::{CallsPage, Filled};
use crate::views::trouble::Trouble;

pub(super) async fn list(visit: Visit) -> Response {
    page(&CallsPage::of(&visit.present(), visit.frame(), Filled::default()))
}

pub(super) async fn open(visit: Visit, posted: Posted) -> Response {
    let told = match line(&posted.fields) {
        Ok(line) => {
            let command = Command::OpenCall { line };
            match visit.give(posted.attempt(0), command, Vec::new()).await {
                Ok(_) => return on_to("/calls", "said-call-opened"),
                Err(no) => visit.why_not(&no),
            }
        }
        Err(wrong) => visit.wrong(wrong),
    };
    let frame = visit.frame_telling("/calls", told);
    again(&CallsPage::of(&visit.present(), frame, filled(&posted.fields)))
}

fn filled(fields: &Fields) -> Filled {
    let rows = fields.rows(["item", "amount"]).unwrap_or_default().into_iter();
    Filled {
        rows: rows.map(|[item, amount]| (item.to_owned(), amount.to_owned())).collect(),
        until: fields.get("until").to_owned(),
        plan: fields.get("plan").to_owned(),
    }
}

/// What the form calls for; or the key of what is wrong, and the text.
fn line(fields: &Fields) -> Result<CallLine, Wrong> {
    fields.rows(["item", "amount"])?;
    let Filled { rows, until, plan } = filled(fields);
    let mut wanted = Vec::new();
    for (typed, how_much) in rows.iter().filter(|(typed, _)| !typed.is_empty()) {
        let (item, variant) = item(typed).ok_or_else(|| ("problem-no-item", typed.clone()))?;
        let known = lexicon().catalogue().item(&item);
        let unit = known.map_or(BaseUnit::Piece, |item| item.base_unit);
        wanted.push(Wanted { item, variant, units: amount::read(how_much, unit)? });
    }
    let until = day(&until)?.ok_or(("problem-day", String::new()))?;
    let plan = if let Some(Thing::Plan(id)) = thing(&plan) { Some(id) } else { None };
    Ok(CallLine { wanted, until, plan })
}

pub(super) async fn end(visit: Visit, Path(text): Path<String>, posted: Posted) -> Response {
    let Some(Thing::Call(call)) = thing(&text) else { return visit.trouble(Trouble::NotFound) };
    match visit.give(posted.attempt(0), Command::EndCall { call }, Vec::new()).await {
        Ok(_) => on_to("/calls", "said-call-ended"),
        Err(no) => visit.not_done(&no),
    }
}

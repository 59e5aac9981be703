//! What is done with many needs at once, ticked in the list: each for itself. What a rule refuses is
//! told, the rest is done.

use axum::extract::Query;
use axum::http::Uri;
use axum::response::Response;
use busel_domain::command::Command;
use busel_domain::ids::NeedId;

use super::deeds::{Claim, proof};
use super::{asked, need};
use crate::clerk::NotDone;
use crate::views::needs::NeedsPage;
use crate::web::answer::{again, on_to};
use crate::web::pages::local;
use crate::web::posted::{Fields, Posted};
use crate::web::visit::Visit;

/// Does to every need that was ticked what the button says; or to one, what its own button says.
pub(in crate::web) async fn chosen(visit: Visit, posted: Posted) -> Response {
    let one = posted.fields.get("one").to_owned();
    let (deed, needs): (String, Vec<NeedId>) = if let Some((deed, ids)) = one.split_once(' ') {
        (deed.to_owned(), ids.split(' ').filter_map(need).collect())
    } else {
        let ticked = posted.fields.all("need").filter_map(need).collect();
        (posted.fields.get("do").to_owned(), ticked)
    };
    let back = local(posted.fields.get("back")).to_owned();
    if needs.is_empty() {
        return told_again(&visit, &back, visit.viewer.tongue.say("problem-none-chosen"));
    }
    if deed == "plan" {
        return crate::web::plan::propose_for(visit, posted, &needs);
    }
    let mut done = Vec::new();
    let mut problem = None;
    for (number, need) in deeds(&deed, &needs).into_iter().enumerate() {
        match give(&visit, &posted, &deed, number, need, needs[0]).await {
            Ok(()) => done.push(need),
            Err(why) => problem = Some(why),
        }
    }
    let Some(why) = problem else { return on_to(&undoable(&back, &deed, &done), "said-chosen") };
    let left = deeds(&deed, &needs).len() - done.len();
    let told = [("done", done.len().into()), ("left", left.into()), ("why", why.clone().into())];
    let some = if done.is_empty() { why } else { visit.viewer.tongue.with("problem-some", &told) };
    told_again(&visit, &back, some)
}

/// Joining keeps the first one; everything else is done to all.
fn deeds(deed: &str, needs: &[NeedId]) -> Vec<NeedId> {
    let from = usize::from(deed == "join");
    needs.iter().skip(from).copied().collect()
}

async fn give(
    visit: &Visit,
    posted: &Posted,
    deed: &str,
    number: usize,
    need: NeedId,
    keep: NeedId,
) -> Result<(), String> {
    let (command, words) = match deed {
        "confirm" => (Command::ConfirmNeed { need }, Vec::new()),
        "withdraw" => (Command::WithdrawNeed { need }, Vec::new()),
        "reopen" => (Command::ReopenNeed { need }, Vec::new()),
        "join" => (Command::JoinNeeds { keep, join: need }, Vec::new()),
        _ => {
            let claim = Claim::of(&posted.fields);
            let (proof, words) = proof(visit, need, &claim)?;
            (Command::VerifyNeed { need, proof }, words)
        }
    };
    let given = visit.give(posted.attempt(number), command, words).await;
    given.map(drop).map_err(|no: NotDone| visit.why_not(&no))
}

/// The way back, from where what was closed can be opened again.
fn undoable(back: &str, deed: &str, done: &[NeedId]) -> String {
    let mut path = without(back, &["undo", "choose"]);
    if matches!(deed, "withdraw" | "join") {
        let ids: Vec<String> = done.iter().map(ToString::to_string).collect();
        path.push(if path.contains('?') { '&' } else { '?' });
        path.push_str("undo=");
        path.push_str(&ids.join("."));
    }
    path
}

/// An address without these of its values.
fn without(path: &str, names: &[&str]) -> String {
    let Some((page, query)) = path.split_once('?') else { return path.to_owned() };
    let kept = query
        .split('&')
        .filter(|pair| !names.contains(&pair.split_once('=').map_or(*pair, |(name, _)| name)));
    format!("{page}?{}", kept.collect::<Vec<_>>().join("&"))
}

/// The list as it was, telling what went wrong.
fn told_again(visit: &Visit, back: &str, problem: String) -> Response {
    let address = back.parse::<Uri>().ok();
    let pairs = address.and_then(|address| {
        Query::<Vec<(String, String)>>::try_from_uri(&address).ok().map(|Query(pairs)| pairs)
    });
    let asked = asked(&Fields::new(pairs.unwrap_or_default()));
    again(&NeedsPage::of(&visit.present(), visit.frame_telling(back, problem), asked))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_way_back_offers_to_take_back_only_what_can_be() {
        let done = [NeedId(3), NeedId(4)];
        let back = "/needs?show=open&choose=all&undo=N-1";
        assert_eq!(undoable(back, "withdraw", &done), "/needs?show=open&undo=N-3.N-4");
        assert_eq!(undoable(back, "verify", &done), "/needs?show=open");
        assert_eq!(undoable("/needs", "join", &done[..1]), "/needs?undo=N-3");
    }

    #[test]
    fn a_join_keeps_the_first_that_was_ticked() {
        let needs = [NeedId(3), NeedId(4), NeedId(5)];
        assert_eq!(deeds("join", &needs), [NeedId(4), NeedId(5)]);
        assert_eq!(deeds("confirm", &needs), needs);
    }
}

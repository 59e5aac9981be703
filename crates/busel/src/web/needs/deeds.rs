//! What may be done with one need. Whatever is refused is told on the need's own page, with everything
//! that was typed still in its fields.

use axum::extract::Path;
use axum::response::Response;
use busel_domain::command::Command;
use busel_domain::flag::Flag;
use busel_domain::ids::{Digest, GroupId, NeedId, Seq};
use busel_domain::need::{NeedChange, NeedLine, Revised};
use busel_domain::proof::Proof;
use busel_domain::quantity::BaseUnit;
use busel_domain::refusal::Refusal;
use busel_domain::time::Moment;
use sha2::{Digest as _, Sha256};

use super::{amount, day, need, need_page, priority, priority_of};
use crate::clerk::NotDone;
use crate::vault::{Words, WordsKind};
use crate::views::need::{Claimed, Read, Typed};
use crate::views::trouble::Trouble;
use crate::web::answer::{again, on_to};
use crate::web::posted::{Fields, Posted};
use crate::web::visit::Visit;

/// What somebody says about how they know.
pub(in crate::web) struct Claim<'a> {
    way: &'a str,
    who: &'a str,
    letter: &'a str,
    dated: &'a str,
}

impl<'a> Claim<'a> {
    pub(in crate::web) fn of(fields: &'a Fields) -> Self {
        let get = |name| fields.get(name);
        Self { way: get("way"), who: get("who"), letter: get("letter"), dated: get("dated") }
    }
}

/// The proof that a claim amounts to for this need, and its words; or what is wrong, in a sentence.
pub(super) fn proof(
    visit: &Visit,
    id: NeedId,
    claim: &Claim<'_>,
) -> Result<(Proof, Vec<Words>), String> {
    // A need that is not there is refused by the Book, with the same words for all.
    let need = visit.whole().book.need(id).map(|need| (need.line.group, need.raised));
    proven(visit, claim, need, Refusal::NumberNotKnown(id))
}

/// The same about a group and a message that came at a moment; refused so where no number is older.
pub(in crate::web) fn proven(
    visit: &Visit,
    claim: &Claim<'_>,
    message: Option<(GroupId, Moment)>,
    unknown: Refusal,
) -> Result<(Proof, Vec<Words>), String> {
    let book = &visit.whole().book;
    let group = message.and_then(|(group, came)| book.group(group).zip(Some(came)));
    let proof = match claim.way {
        "call-back" => {
            let known = group.and_then(|(group, came)| book.contact_known_before(group.id, came));
            let unknown = || visit.why_not(&NotDone::Refused(unknown));
            Proof::CallBack { contact: known.ok_or_else(unknown)? }
        }
        "referee" if claim.who.is_empty() => return Err(visit.missing("problem-who")),
        "referee" => {
            let words = visit.desk.app.outside.words_id();
            let about = group.map_or(words, |(group, _)| group.name);
            let text = claim.who.to_owned();
            let kept = Words { id: words, kind: WordsKind::Line, about, text };
            return Ok((Proof::Referee { words }, vec![kept]));
        }
        "letter" => {
            let dated = day(claim.dated).map_err(|wrong| visit.wrong(wrong))?;
            let dated = dated.filter(|_| !claim.letter.is_empty());
            let dated = dated.ok_or_else(|| visit.missing("problem-letter"))?;
            Proof::Letter { digest: Digest(Sha256::digest(claim.letter).into()), dated }
        }
        "partner" => {
            let receipts = group.map_or(0, |(group, _)| {
                busel_domain::flag::dealings_with(book, group.id).clean_receipts
            });
            Proof::Partner { receipts }
        }
        "nothing" => Proof::Nothing,
        _ => return Err(visit.missing("problem-way")),
    };
    Ok((proof, Vec::new()))
}

pub(in crate::web) async fn verify(
    visit: Visit,
    Path(id): Path<String>,
    posted: Posted,
) -> Response {
    let Some(id) = need(&id) else { return visit.trouble(Trouble::NotFound) };
    if visit.present().book.need(id).is_none() {
        return visit.trouble(Trouble::NotFound);
    }
    let claim = Claim::of(&posted.fields);
    let (proof, words) = match proof(&visit, id, &claim) {
        Ok(proof) => proof,
        Err(problem) => return shown_again(&visit, &posted, id, problem).await,
    };
    let command = Command::VerifyNeed { need: id, proof };
    done(&visit, &posted, id, command, words, "said-need-verified").await
}

pub(in crate::web) async fn confirm(
    visit: Visit,
    Path(id): Path<String>,
    posted: Posted,
) -> Response {
    plainly(&visit, &id, &posted, |need| Command::ConfirmNeed { need }, "said-need-confirmed").await
}

pub(in crate::web) async fn reopen(
    visit: Visit,
    Path(id): Path<String>,
    posted: Posted,
) -> Response {
    plainly(&visit, &id, &posted, |need| Command::ReopenNeed { need }, "said-need-reopened").await
}

pub(in crate::web) async fn withdraw(
    visit: Visit,
    Path(id): Path<String>,
    posted: Posted,
) -> Response {
    plainly(&visit, &id, &posted, |need| Command::WithdrawNeed { need }, "said-need-withdrawn")
        .await
}

/// A command about the need in the address, without anything typed.
async fn plainly(
    visit: &Visit,
    id: &str,
    posted: &Posted,
    command: impl Fn(NeedId) -> Command,
    said: &str,
) -> Response {
    let Some(need) = need(id) else { return visit.trouble(Trouble::NotFound) };
    done(visit, posted, need, command(need), Vec::new(), said).await
}

/// Joins the need in the form to the one in the address, which carries on.
pub(in crate::web) async fn join(visit: Visit, Path(id): Path<String>, posted: Posted) -> Response {
    let (Some(keep), Some(join)) = (need(&id), need(posted.fields.get("join"))) else {
        return visit.trouble(Trouble::NotFound);
    };
    let command = Command::JoinNeeds { keep, join };
    done(&visit, &posted, keep, command, Vec::new(), "said-needs-joined").await
}

/// Says that the need in the form is another than the one in the address.
pub(in crate::web) async fn apart(
    visit: Visit,
    Path(id): Path<String>,
    posted: Posted,
) -> Response {
    let (Some(one), Some(other)) = (need(&id), need(posted.fields.get("other"))) else {
        return visit.trouble(Trouble::NotFound);
    };
    let command = Command::TellApart { one, other };
    done(&visit, &posted, one, command, Vec::new(), "said-needs-apart").await
}

/// Says why a flag is all right.
pub(in crate::web) async fn flag(visit: Visit, Path(id): Path<String>, posted: Posted) -> Response {
    let (Some(id), Some(flag)) = (need(&id), Flag::from_code(posted.fields.get("flag"))) else {
        return visit.trouble(Trouble::NotFound);
    };
    let present = visit.present();
    let Some(known) = present.book.need(id) else { return visit.trouble(Trouble::NotFound) };
    let text = posted.fields.get("why").to_owned();
    if text.is_empty() {
        let problem = visit.missing("problem-why");
        return shown_again(&visit, &posted, id, problem).await;
    }
    let words = visit.desk.app.outside.words_id();
    let about = present.book.group(known.line.group).map_or(words, |group| group.name);
    let kept = vec![Words { id: words, kind: WordsKind::Line, about, text }];
    let command = Command::DismissFlag { need: id, flag, words };
    done(&visit, &posted, id, command, kept, "said-flag-dismissed").await
}

pub(in crate::web) async fn revise(
    visit: Visit,
    Path(id): Path<String>,
    posted: Posted,
) -> Response {
    let Some(id) = need(&id) else { return visit.trouble(Trouble::NotFound) };
    let present = visit.present();
    let Some(known) = present.book.need(id) else { return visit.trouble(Trouble::NotFound) };
    let item = present.book.catalogue().item(&known.line.item);
    let unit = item.map_or(BaseUnit::Piece, |item| item.base_unit);
    match change(&known.line, unit, &posted.fields) {
        Ok(change) => {
            let seen = Seq(posted.fields.read("seen").unwrap_or_default());
            let command = Command::ReviseNeed { need: id, seen, change };
            done(&visit, &posted, id, command, Vec::new(), "said-need-revised").await
        }
        Err(wrong) => {
            let problem = visit.wrong(wrong);
            shown_again(&visit, &posted, id, problem).await
        }
    }
}

/// What the form says otherwise than the need; or the key of what is wrong, and the text.
fn change(
    line: &NeedLine,
    unit: BaseUnit,
    fields: &Fields,
) -> Result<NeedChange, (&'static str, String)> {
    let asked = amount::read(fields.get("amount"), unit)?;
    let wanted_by = day(fields.get("wanted_by"))?;
    let priority = fields.chosen("priority", priority_of, line.priority)?;
    Ok(NeedChange {
        asked: asked.filter(|asked| line.asked != Some(*asked)),
        priority: Some(priority).filter(|priority| *priority != line.priority),
        wanted_by: wanted_by.filter(|day| line.wanted_by != Some(*day)),
        ..NeedChange::default()
    })
}

async fn done(
    visit: &Visit,
    posted: &Posted,
    need: NeedId,
    command: Command,
    words: Vec<Words>,
    said: &str,
) -> Response {
    match visit.give(posted.attempt(0), command, words).await {
        Ok(_) => on_to(&format!("/needs/{need}"), said),
        Err(NotDone::Refused(Refusal::ChangedMeanwhile(_, revised))) => {
            shown_again(visit, posted, need, changed_meanwhile(visit, revised)).await
        }
        Err(no) => shown_again(visit, posted, need, visit.why_not(&no)).await,
    }
}

/// Who changed it and when, in a sentence.
fn changed_meanwhile(visit: &Visit, revised: Revised) -> String {
    let told = [("who", visit.who(revised.by).into()), ("when", visit.ago(revised.when).into())];
    visit.viewer.tongue.with("problem-changed-meanwhile", &told)
}

/// The need's page once more, with what was typed into whichever of its forms.
async fn shown_again(visit: &Visit, posted: &Posted, id: NeedId, problem: String) -> Response {
    let fields = &posted.fields;
    let has = |name: &str| fields.pairs().iter().any(|(known, _)| known == name);
    let typed = has("amount").then(|| Typed {
        amount: fields.get("amount").to_owned(),
        priority: priority(fields.get("priority")),
        wanted_by: fields.get("wanted_by").to_owned(),
    });
    let get = |name| fields.get(name).to_owned();
    let claimed = Claimed {
        way: get("way"),
        who: get("who"),
        letter: get("letter"),
        dated: get("dated"),
        why: get("why"),
    };
    let frame = visit.frame_telling(&format!("/needs/{id}"), problem);
    match need_page(visit, id, frame, Read { typed, claimed, ..Read::default() }).await {
        Ok(Some(found)) => again(&found),
        Ok(None) => visit.trouble(Trouble::NotFound),
        Err(fault) => visit.fault(&fault),
    }
}

//! What a phone could show whoever took it, shown at once when it is cut off; and who was warned.

use axum::extract::Path;
use axum::response::Response;
use busel_domain::command::Command;
use busel_domain::ids::Thing;
use busel_domain::phone::{CutOff, PhoneDeed};

use crate::door::{NotIn, Phone, PhoneId};
use crate::views::phones::OnePhonePage;
use crate::views::trouble::Trouble;
use crate::web::answer::on_to;
use crate::web::posted::Posted;
use crate::web::visit::{Visit, thing};

/// What a phone can show, or could when it was cut off.
pub(in crate::web) async fn show(visit: Visit, Path(id): Path<String>) -> Response {
    let Some(number) = id.parse().ok() else { return visit.trouble(Trouble::NotFound) };
    let phone = match at_the_door(&visit, number).await {
        Ok(phone) => phone,
        Err(no) => return visit.not_in(&no),
    };
    let present = visit.present();
    let page = match phone {
        Some(phone) => {
            let run = run(&visit, &phone);
            Some(OnePhonePage::of_live(&present, visit.frame(), &phone, &run))
        }
        None => gone(&visit, number)
            .map(|known| OnePhonePage::of_cut_off(&present, visit.frame(), &known)),
    };
    visit.page_or_not_found(page)
}

async fn at_the_door(visit: &Visit, number: u32) -> Result<Option<Phone>, NotIn> {
    let phones = visit.desk.app.door.phones().await?;
    Ok(phones.into_iter().find(|phone| phone.id == PhoneId(i64::from(number))))
}

/// The papers of its run, and those with which they went on.
fn run(visit: &Visit, phone: &Phone) -> Vec<busel_domain::ids::WaybillId> {
    let door = &visit.desk.app.door;
    let is_given = |waybill| door.is_with_another(waybill, phone.id);
    visit.whole().book.run(&phone.waybills, is_given)
}

fn gone(visit: &Visit, number: u32) -> Option<CutOff> {
    visit.whole().book.cut_off_phone(number).cloned()
}

/// Cuts a phone off, and writes down what it could show; of a link that nobody took there is nothing to
/// write. Whatever hinders the writing, a disk that is full, does not keep a phone alive.
pub(in crate::web) async fn revoke(visit: Visit, posted: Posted) -> Response {
    let Some(number) = posted.fields.read("phone") else {
        return visit.trouble(Trouble::NotFound);
    };
    let phone = match at_the_door(&visit, number).await {
        Ok(phone) => phone,
        Err(no) => return visit.not_in(&no),
    };
    // The door forgets its run: that is asked before.
    let bound = phone.filter(|phone| phone.bound.is_some());
    let ways = bound.map(|phone| run(&visit, &phone));
    if let Err(no) = visit.desk.app.door.revoke_phone(PhoneId(i64::from(number))).await {
        return visit.not_in(&no);
    }
    let Some(ways) = ways else { return on_to("/phones", "said-phone-revoked") };
    let command = Command::Mind(PhoneDeed::CutOff { phone: number, ways });
    match visit.give(posted.attempt(0), command, Vec::new()).await {
        Ok(_) => on_to(&format!("/phones/{number}"), "said-phone-revoked"),
        Err(no) => visit.not_done(&no),
    }
}

/// Somebody was warned.
pub(in crate::web) async fn warned(
    visit: Visit,
    Path(id): Path<String>,
    posted: Posted,
) -> Response {
    let known = id.parse().ok().and_then(|number| gone(&visit, number));
    let (Some(known), Some(Thing::Group(group))) = (known, thing(posted.fields.get("group")))
    else {
        return visit.trouble(Trouble::NotFound);
    };
    let deed = PhoneDeed::Warn { cut_off: known.id, group };
    mind(&visit, &posted, deed, known.phone, "said-warned").await
}

/// The phone is in safe hands, and nobody has to be warned any more.
pub(in crate::web) async fn safe(visit: Visit, Path(id): Path<String>, posted: Posted) -> Response {
    let Some(known) = id.parse().ok().and_then(|number| gone(&visit, number)) else {
        return visit.trouble(Trouble::NotFound);
    };
    let deed = PhoneDeed::CallSafe { cut_off: known.id };
    mind(&visit, &posted, deed, known.phone, "said-phone-safe").await
}

async fn mind(
    visit: &Visit,
    posted: &Posted,
    deed: PhoneDeed,
    phone: u32,
    said: &'static str,
) -> Response {
    match visit.give(posted.attempt(0), Command::Mind(deed), Vec::new()).await {
        Ok(_) => on_to(&format!("/phones/{phone}"), said),
        Err(no) => visit.not_done(&no),
    }
}

//! Phones that go along with a run: made and listed at a desk, and cut off in one tap; and the files they
//! save where they have no network.

pub(super) mod cut_off;

use std::sync::Arc;

use axum::extract::State;
use axum::http::HeaderName;
use axum::response::{IntoResponse as _, Response};
use busel_domain::ids::{Thing, WaybillId};
use busel_domain::waybill::Waybill;

use super::Desk;
use super::answer::{again, page};
use super::field;
use super::field::file::{self, NotBrought};
use super::import::Sent;
use super::posted::{Fields, Posted, Wrong};
use super::visit::{Visit, thing};
use crate::door::NotIn;
use crate::i18n::Language;
use crate::views::phones::{FileLine, FilePage, HOURS, PhonePage, PhonesPage, Sending};

pub(super) async fn list(visit: Visit) -> Response {
    // Its camera may read the squares that a phone shows.
    let camera = [(HeaderName::from_static("permissions-policy"), field::PERMITTED)];
    (camera, shown(&visit, None, &sending(&visit.asked)).await).into_response()
}

async fn shown(visit: &Visit, problem: Option<String>, sending: &Sending) -> Response {
    let phones = match visit.desk.app.door.phones().await {
        Ok(phones) => phones,
        Err(no) => return visit.not_in(&no),
    };
    match problem {
        Some(problem) => {
            let frame = visit.frame_telling("/phones", problem);
            again(&PhonesPage::of(&visit.present(), frame, &phones, sending))
        }
        None => page(&PhonesPage::of(&visit.present(), visit.frame(), &phones, sending)),
    }
}

/// Makes the link that binds a phone to a run, and shows it once.
pub(super) async fn make(visit: Visit, posted: Posted) -> Response {
    let fields = &posted.fields;
    let sending = sending(fields);
    let made = match chosen(&visit, fields, &sending) {
        Ok((member, hours, language)) => {
            let (ways, maker) = (sending.ways.clone(), visit.viewer.actor.id);
            let made = visit.desk.app.door.make_phone(member, ways, hours, maker).await;
            made.map(|made| (made, language))
        }
        Err(wrong) => return shown(&visit, Some(visit.wrong(wrong)), &sending).await,
    };
    match made {
        Ok((made, language)) => {
            let door = &visit.desk.app.door;
            let secret = made.secret.text();
            // The secret stands behind the #, which no browser sends and no log has.
            let way = format!("/language/{}?back=/field#{}", language.code(), secret.as_str());
            let link = format!("{}{way}", visit.desk.origin());
            let code = |waybill| door.receiver_code(waybill).text().to_owned();
            page(&PhonePage::of(&visit.present(), visit.frame(), &made.phone, link, code))
        }
        Err(NotIn::Fault(fault)) => visit.fault(&fault),
        Err(no) => shown(&visit, Some(visit.shut_out(&no)), &sending).await,
    }
}

fn sending(fields: &Fields) -> Sending {
    let way = |text: &str| {
        if let Some(Thing::Waybill(id)) = thing(text) { Some(id) } else { None }
    };
    let member = match thing(fields.get("member")) {
        Some(Thing::Member(id)) => Some(id),
        _ => None,
    };
    Sending { ways: fields.all("way").filter_map(way).collect(), member }
}

/// Who carries the phone, for how long, in which language; only what the page offered.
fn chosen(
    visit: &Visit,
    fields: &Fields,
    sending: &Sending,
) -> Result<(busel_domain::ids::ActorId, i64, Language), Wrong> {
    let present = visit.present();
    let choice = |name: &str| ("problem-choice", fields.get(name).to_owned());
    let is_under_way =
        |id: &WaybillId| present.book.waybill(*id).is_some_and(Waybill::is_under_way);
    if sending.ways.len() != fields.all("way").count() || !sending.ways.iter().all(is_under_way) {
        return Err(choice("way"));
    }
    if sending.ways.is_empty() {
        return Err(("problem-phone-ways", String::new()));
    }
    let member = sending.member.and_then(|id| present.book.member(id));
    let member = member.filter(|member| !member.has_left).ok_or_else(|| choice("member"))?;
    let hours = |text: &str| text.parse().ok().filter(|hours| HOURS.contains(hours));
    let hours = fields.chosen("hours", hours, HOURS[0])?;
    let known = |code: &str| Language::ALL.into_iter().find(|language| language.code() == code);
    let language = fields.chosen("tongue", known, visit.viewer.tongue.language())?;
    Ok((member.id, hours, language))
}

/// Takes in what a phone saved in a file.
pub(super) async fn take_file(State(desk): State<Arc<Desk>>, visit: Visit, sent: Sent) -> Response {
    let problem = match file::take(&desk, &sent.bytes).await {
        Ok(brought) => {
            let line = |fate: &file::Fate| FileLine { about: fate.about, why: fate.why };
            let lines: Vec<FileLine> = brought.fates.iter().map(line).collect();
            return page(&FilePage::of(&visit.present(), visit.frame(), &brought.phone, lines));
        }
        Err(NotBrought::NoFile) => "problem-phone-file",
        Err(NotBrought::Unknown) => "problem-phone-unknown",
        Err(NotBrought::Fault(fault)) => return visit.fault(&fault),
    };
    shown(&visit, Some(visit.missing(problem)), &Sending::default()).await
}

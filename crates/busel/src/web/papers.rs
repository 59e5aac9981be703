//! The papers of a waybill: the page to choose from, and each as a PDF. What is typed for a print is
//! posted, never part of an address, and forgotten with the answer.

use axum::extract::Path;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use busel_domain::command::CommandKind as Kinds;
use busel_domain::policy::may;
use busel_domain::waybill::Waybill;

use super::answer::{again, page};
use super::convoys;
use super::labels::{labels, laid, no_paper, pdf, printing};
use super::posted::{Fields, Posted, Wrong};
use super::visit::Visit;
use super::waybills::waybill;
use crate::catalogue::border_papers;
use crate::i18n::{Language, Tongue};
use crate::paper::NoPaper;
use crate::paperwork::{Kind, NUMBERS, Pair, Paperwork, Told, told};
use crate::views::eyes::Eyes;
use crate::views::frame::Frame;
use crate::views::papers::{PapersPage, Typed};
use crate::views::trouble::Trouble;
use crate::views::words;

/// A road leads through so many countries at most.
const COUNTRIES_MAX: usize = 12;

pub(super) async fn show(visit: Visit, Path(id): Path<String>) -> Response {
    let present = visit.present();
    let found = waybill(&id).and_then(|id| present.book.waybill(id));
    let Some(way) = found else { return visit.trouble(Trouble::NotFound) };
    let typed = Typed::usual(&present, way, visit.viewer.tongue.language());
    page(&shown(&visit, way, visit.frame(), &typed))
}

fn shown(visit: &Visit, way: &Waybill, frame: Frame, typed: &Typed) -> PapersPage {
    PapersPage::of(&visit.present(), frame, way, typed)
}

/// One paper as the books have it, with nothing typed; the languages may stand in the address.
pub(super) async fn one(visit: Visit, Path((id, paper)): Path<(String, String)>) -> Response {
    let present = visit.present();
    let found = waybill(&id).and_then(|id| present.book.waybill(id));
    let Some(way) = found else { return visit.trouble(Trouble::NotFound) };
    let Ok(typed) = typed(&visit, way, &visit.asked) else {
        return visit.trouble(Trouble::NotFound);
    };
    // Names are posted, because addresses are written down by everybody on the way.
    let typed = Typed { told: Told::default(), ..typed };
    let Some(papers) = papers(&visit, way, &typed) else {
        return visit.trouble(Trouble::NotFound);
    };
    let name = format!("{}-{paper}", way.id);
    let made = match paper.as_str() {
        "labels" => match printing(visit.viewer.tongue, &visit.asked) {
            Ok(printing) => {
                let (present, tongue) = (visit.present(), visit.viewer.tongue);
                let cartons = way.boxes.iter().filter_map(|code| present.book.carton(*code));
                let all = labels(&present, tongue, cartons);
                laid(move || printing.pdf(&all)).await
            }
            Err(_) => return visit.trouble(Trouble::NotFound),
        },
        "customs.csv" => return table(way, papers.customs_table().to_csv().into_bytes(), "csv"),
        "customs.xlsx" => match papers.customs_table().to_xlsx(&NUMBERS) {
            Ok(bytes) => return table(way, bytes, "xlsx"),
            Err(_) => Err(NoPaper::NotWritten),
        },
        code => match Kind::from_code(code) {
            Some(kind) => laid(move || papers.pdf(kind)).await,
            None => return visit.trouble(Trouble::NotFound),
        },
    };
    match made {
        Ok(bytes) => pdf(bytes, &name),
        Err(no) => told_why(&visit, way, &typed, no_paper(visit.viewer.tongue, no)),
    }
}

/// A paper with what was typed for it, or the page again with the papers of a road.
pub(super) async fn print(visit: Visit, Path(id): Path<String>, posted: Posted) -> Response {
    let present = visit.present();
    let found = waybill(&id).and_then(|id| present.book.waybill(id));
    let Some(way) = found else { return visit.trouble(Trouble::NotFound) };
    let fields = &posted.fields;
    let typed = match typed(&visit, way, fields) {
        Ok(typed) => typed,
        Err(wrong) => {
            let usual = Typed::usual(&present, way, visit.viewer.tongue.language());
            return told_why(&visit, way, &usual, visit.wrong(wrong));
        }
    };
    match fields.get("paper") {
        "road" => page(&shown(&visit, way, visit.frame(), &typed)),
        "sheet" => from_sheet(&visit, &posted, way, typed).await,
        code => {
            let Some(kind) = Kind::from_code(code) else {
                let problem = visit.wrong(("problem-choice", code.to_owned()));
                return told_why(&visit, way, &typed, problem);
            };
            let Some(papers) = papers(&visit, way, &typed) else {
                return visit.trouble(Trouble::NotFound);
            };
            match laid(move || papers.pdf(kind)).await {
                Ok(bytes) => pdf(bytes, &format!("{}-{}", way.id, kind.code())),
                Err(no) => told_why(&visit, way, &typed, no_paper(visit.viewer.tongue, no)),
            }
        }
    }
}

/// The page with what the sheet of the convoy says that carries it. Who drives what is what lives depend
/// on: only whoever leads convoys reads it, and that is written down first.
async fn from_sheet(visit: &Visit, posted: &Posted, way: &Waybill, typed: Typed) -> Response {
    let present = visit.present();
    let found = present.book.carried_by(way.id).filter(|_| may(&visit.viewer.actor, Kinds::Lead));
    let found = found.and_then(|(id, place)| Some((present.book.convoy(id)?, place)));
    let Some((convoy, place)) = found else { return visit.trouble(Trouble::NotFound) };
    let mut aboard = match convoys::sheet(visit, posted, convoy).await {
        Ok(sheet) => sheet.of(usize::from(place)),
        Err(no) => return visit.not_done(&no),
    };
    let Some(vehicle) = convoy.vehicle(place) else { return visit.trouble(Trouble::NotFound) };
    let is_empty = aboard.names().iter().all(|(_, _, text)| text.is_empty());
    if let Some(given) = vehicle.line.given.filter(|_| aboard.recipient.is_empty()) {
        aboard.recipient = Eyes::of(&present, &visit.viewer).group(given.group);
    }
    let kind = words::vehicle(&vehicle.line.kind).name;
    let is_given = vehicle.line.given.is_some();
    let told = typed.told.clone().filled(&aboard, &kind, is_given);
    let typed = Typed { told, ..typed };
    if is_empty {
        return told_why(visit, way, &typed, visit.missing("problem-sheet-empty"));
    }
    page(&shown(visit, way, visit.frame(), &typed))
}

fn told_why(visit: &Visit, way: &Waybill, typed: &Typed, problem: String) -> Response {
    let frame = visit.frame_telling(&format!("/waybills/{}/papers", way.id), problem);
    again(&shown(visit, way, frame, typed))
}

fn papers(visit: &Visit, way: &Waybill, typed: &Typed) -> Option<Paperwork> {
    let (present, zone) = (visit.present(), visit.desk.app.zone.clone());
    let papers = Paperwork::of(&present.book, way.id, typed.pair, zone)?;
    Some(papers.with(typed.told.clone()).black(typed.is_black))
}

/// What a form or an address says of how to print.
fn typed(visit: &Visit, way: &Waybill, fields: &Fields) -> Result<Typed, Wrong> {
    let own = visit.viewer.tongue.language();
    let usual = Typed::usual(&visit.present(), way, own);
    let first = fields.chosen("first", Language::from_code, own)?;
    let second = match fields.get("second") {
        "none" => None,
        "" => Pair::usual(first).second.map(Tongue::language),
        _ => Some(fields.chosen("second", Language::from_code, first)?),
    };
    let is_known = |code: &str| border_papers().countries().any(|known| known == code);
    let mut road = Vec::new();
    for code in fields.all("road").filter(|code| !code.is_empty()).take(COUNTRIES_MAX) {
        if !is_known(code) {
            return Err(("problem-choice", code.to_owned()));
        }
        road.push(code.to_owned());
    }
    let sequence = told::codes(fields.get("sequence")).map_err(|part| {
        visit.typed.blame_field("sequence", 0);
        ("problem-box-code", part)
    })?;
    Ok(Typed {
        pair: Pair::of(first, second),
        is_black: !fields.get("black").is_empty(),
        told: Told::read(|name| fields.get(name).to_owned(), sequence),
        road: if fields.all("road").next().is_some() { road } else { usual.road },
    })
}

/// A table as a file to keep.
fn table(way: &Waybill, bytes: Vec<u8>, kind: &str) -> Response {
    let media = match kind {
        "csv" => "text/csv; charset=utf-8",
        _ => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    };
    let kept = format!("attachment; filename=\"{}-customs.{kind}\"", way.id);
    let heads = [(header::CONTENT_TYPE, media.to_owned()), (header::CONTENT_DISPOSITION, kept)];
    (heads, bytes).into_response()
}

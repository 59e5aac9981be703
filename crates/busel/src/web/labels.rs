//! Labels as a PDF from pages: of one box, of all boxes of a lot, and new ones for boxes to come.

use axum::extract::Path;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use busel_domain::boxes::{BoxCode, Carton, Handling};
use busel_domain::command::Command;

use super::answer::{again, sentence};
use super::boxes::{asked, carton, carton_page, drawn};
use super::posted::{Fields, Posted, Wrong};
use super::stock::{lot, lot_page};
use super::visit::Visit;
use crate::i18n::{Language, Tongue};
use crate::labelling;
use crate::paper::NoPaper;
use crate::paper::labels::{Label, Paper, Printing};
use crate::seen::Seen;
use crate::views::boxes::BoxesPage;
use crate::views::trouble::Trouble;

/// A PDF as a file to keep. Its name tells a number and no more.
pub(super) fn pdf(bytes: Vec<u8>, name: &str) -> Response {
    let kind = (header::CONTENT_TYPE, "application/pdf".to_owned());
    let kept = format!("attachment; filename=\"{name}.pdf\"");
    ([kind, (header::CONTENT_DISPOSITION, kept)], bytes).into_response()
}

/// Lays a paper out beside the pages: a long one takes longer than anybody's next tap should wait.
pub(super) async fn laid(
    lay: impl FnOnce() -> Result<Vec<u8>, NoPaper> + Send + 'static,
) -> Result<Vec<u8>, NoPaper> {
    tokio::task::spawn_blocking(lay).await.unwrap_or(Err(NoPaper::NotWritten))
}

/// Why there is no paper, in a sentence.
pub(super) fn no_paper(tongue: Tongue, no: NoPaper) -> String {
    tongue.say(match no {
        NoPaper::Nothing => "problem-no-labels",
        NoPaper::NoTypeface | NoPaper::NotWritten => "papers-no-typeface",
    })
}

/// How labels are printed, as a form or an address says.
pub(super) fn printing(tongue: Tongue, fields: &Fields) -> Result<Printing, Wrong> {
    let paper = |code: &str| match code {
        "a6" => Some(Paper::A6),
        "a4" => Some(Paper::EightOnA4),
        _ => None,
    };
    let paper = fields.chosen("on", paper, Paper::A6)?;
    let mut languages = vec![tongue.language()];
    let others = [Language::Uk, Language::Be, Language::En];
    languages.extend(others.into_iter().filter(|other| *other != tongue.language()).take(2));
    // No centre stands on labels that a page prints: who wants it there says so in the shell.
    Ok(labelling::printing(paper, !fields.get("plain").is_empty(), None, &languages))
}

/// The labels of these boxes.
pub(super) fn labels<'a>(
    present: &Seen,
    tongue: Tongue,
    cartons: impl IntoIterator<Item = &'a Carton>,
) -> Vec<Label> {
    let each = cartons.into_iter();
    each.filter_map(|carton| labelling::of_box(&present.book, carton, tongue)).collect()
}

pub(super) async fn of_box(visit: Visit, Path(code): Path<String>) -> Response {
    let present = visit.present();
    let found = carton(&code).and_then(|code| present.book.carton(code));
    let Some(found) = found else { return visit.trouble(Trouble::NotFound) };
    let tongue = visit.viewer.tongue;
    let problem = match printing(tongue, &visit.asked) {
        Ok(printing) => {
            let one = labels(&present, tongue, [found]);
            match laid(move || printing.pdf(&one)).await {
                Ok(bytes) => return pdf(bytes, &found.code.to_string()),
                Err(no) => no_paper(tongue, no),
            }
        }
        Err(wrong) => visit.wrong(wrong),
    };
    let frame = visit.frame_telling(&format!("/boxes/{}", found.code), problem);
    match carton_page(&visit, found.code, frame).await {
        Ok(Some(page)) => again(&page),
        Ok(None) => visit.trouble(Trouble::NotFound),
        Err(fault) => visit.fault(&fault),
    }
}

pub(super) async fn of_lot(visit: Visit, Path(id): Path<String>) -> Response {
    let present = visit.present();
    let found = lot(&id).filter(|id| present.book.lot(*id).is_some());
    let Some(id) = found else { return visit.trouble(Trouble::NotFound) };
    let tongue = visit.viewer.tongue;
    let problem = match printing(tongue, &visit.asked) {
        Ok(printing) => {
            let holding = present.book.cartons().filter(|carton| carton.contents.contains_key(&id));
            let all = labels(&present, tongue, holding);
            match laid(move || printing.pdf(&all)).await {
                Ok(bytes) => return pdf(bytes, &format!("{id}-labels")),
                Err(no) => no_paper(tongue, no),
            }
        }
        Err(wrong) => visit.wrong(wrong),
    };
    match lot_page(&visit, id, visit.frame_telling(&format!("/stock/{id}"), problem)).await {
        Ok(Some(page)) => again(&page),
        Ok(None) => visit.trouble(Trouble::NotFound),
        Err(fault) => visit.fault(&fault),
    }
}

/// New labels. The file is whole before the Book hears of the codes, and goes out after that: no printed
/// code is unknown. The same form sent twice makes the same codes and the same file.
pub(super) async fn new(visit: Visit, posted: Posted) -> Response {
    let tongue = visit.viewer.tongue;
    let problem = match made(tongue, &posted).await {
        Ok((codes, bytes)) => {
            let command = Command::Handle { handling: Handling::MakeLabels { codes } };
            match visit.give(posted.attempt(0), command, Vec::new()).await {
                Ok(_) => return pdf(bytes, "labels"),
                Err(no) => sentence(tongue, &no),
            }
        }
        Err(NotMade::Wrong(wrong)) => visit.wrong(wrong),
        Err(NotMade::NoPaper(no)) => no_paper(tongue, no),
    };
    again(&BoxesPage::of(&visit.present(), visit.frame_telling("/boxes", problem), asked(&visit)))
}

/// Why there are no new labels.
enum NotMade {
    Wrong(Wrong),
    NoPaper(NoPaper),
}

async fn made(tongue: Tongue, posted: &Posted) -> Result<(Vec<BoxCode>, Vec<u8>), NotMade> {
    let count = posted.fields.get("count");
    let read = count.parse().ok().filter(|count| (1..=Carton::LABELS_MAX).contains(count));
    let count = read.ok_or_else(|| NotMade::Wrong(("problem-box-count", count.to_owned())))?;
    let printing = printing(tongue, &posted.fields).map_err(NotMade::Wrong)?;
    let codes: Vec<BoxCode> = (0..count).map(|at| drawn(posted.attempt(0), at)).collect();
    let labels: Vec<Label> =
        codes.iter().filter_map(|code| labelling::blank(*code, tongue)).collect();
    let bytes = laid(move || printing.pdf(&labels)).await.map_err(NotMade::NoPaper)?;
    Ok((codes, bytes))
}

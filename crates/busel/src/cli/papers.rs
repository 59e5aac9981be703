//! `busel waybill papers W-3 --into DIR`: all papers of a waybill as files. Nobody is named on them: what the
//! books do not say is a line for a pen, and the page of the papers asks whom to name.

use std::fs;
use std::path::PathBuf;

use busel_domain::ids::{Thing, WaybillId};
use clap::Args;
use serde_json::json;

use super::whole::{Whole, taken};
use super::{Desk, Ended, Failed};
use crate::i18n::{Language, Tongue, Zone};
use crate::labelling;
use crate::paper::labels::{Label, Paper};
use crate::paper::{NoPaper, labels};
use crate::paperwork::{Kind, Pair, Paperwork};

/// The papers of a waybill, as files to print.
#[derive(Debug, Args)]
pub(crate) struct Papers {
    /// Its number, such as W-3.
    id: String,
    /// Into which folder; it is made if it is not there, and no file in it is overwritten.
    #[arg(long, value_name = "DIR")]
    into: PathBuf,
    /// In which language, or in which two.
    #[arg(long, value_name = "CODES", value_delimiter = ',', default_value = "en,uk", num_args = 1..=2, value_parser = super::labels::language)]
    languages: Vec<Language>,
    /// Black only, for a printer that knows no grey.
    #[arg(long)]
    black: bool,
    /// Where the centre's clocks hang: an IANA name such as Europe/Kyiv.
    #[arg(long, value_name = "ZONE", default_value = "UTC")]
    zone: String,
}

impl Papers {
    pub(super) async fn run(&self, desk: &Desk<'_>, json: bool) -> Result<Ended, Failed> {
        let Ok(Thing::Waybill(id)) = self.id.parse() else {
            return Err(Failed::BadUse("that is no number of a waybill: say W-3".into()));
        };
        let zone = Zone::named(&self.zone)
            .ok_or_else(|| Failed::BadUse("no such time zone: say Europe/Kyiv".into()))?;
        let (_home, clerk) = desk.open()?;
        let present = clerk.present();
        clerk.stop().await;
        let first = self.languages.first().copied().unwrap_or_default();
        let pair = Pair::of(first, self.languages.get(1).copied());
        let papers = Paperwork::of(&present.book, id, pair, zone)
            .ok_or_else(|| Failed::BadUse(format!("there is no waybill {id}")))?
            .black(self.black);
        let mut files = made(&papers, id)?;
        files.extend(self.labels(&present.book, id, first)?);
        let names = self.write(&files)?;
        if json {
            desk.terminal.answer(&json!({ "files": names }))?;
        } else {
            for name in names {
                desk.terminal.print(&name)?;
            }
        }
        Ok(Ended::Done)
    }

    /// The labels of its boxes; nothing if it has none.
    fn labels(
        &self,
        book: &busel_domain::book::Book,
        id: WaybillId,
        language: Language,
    ) -> Result<Option<(String, Vec<u8>)>, Failed> {
        let tongue = Tongue::of(language);
        let boxes = book.waybill(id).into_iter().flat_map(|way| &way.boxes);
        let boxes = boxes.filter_map(|code| book.carton(*code));
        let labels: Vec<Label> =
            boxes.filter_map(|carton| labelling::of_box(book, carton, tongue)).collect();
        let printing: labels::Printing =
            labelling::printing(Paper::EightOnA4, false, None, &self.languages);
        match printing.pdf(&labels) {
            Ok(bytes) => Ok(Some((format!("{id}-labels.pdf"), bytes))),
            Err(NoPaper::Nothing) => Ok(None),
            Err(no) => Err(Failed::BadUse(no.to_string())),
        }
    }

    /// Writes all of them, or none that has the name of one that is there.
    fn write(&self, files: &[(String, Vec<u8>)]) -> Result<Vec<String>, Failed> {
        fs::create_dir_all(&self.into)?;
        let path = |name: &String| self.into.join(name);
        if files.iter().any(|(name, _)| path(name).exists()) {
            return Err(taken());
        }
        let mut whole = Vec::new();
        for (name, bytes) in files {
            whole.push(Whole::beside(&path(name), bytes)?);
        }
        let mut names = Vec::new();
        for (whole, (name, _)) in whole.into_iter().zip(files) {
            whole.named(&path(name))?;
            names.push(path(name).display().to_string());
        }
        Ok(names)
    }
}

fn made(papers: &Paperwork, id: WaybillId) -> Result<Vec<(String, Vec<u8>)>, Failed> {
    let mut files = Vec::new();
    for kind in Kind::ALL {
        let bytes = papers.pdf(kind).map_err(|no| Failed::BadUse(no.to_string()))?;
        files.push((format!("{id}-{}.pdf", kind.code()), bytes));
    }
    let table = papers.customs_table();
    let spreadsheet = table.to_xlsx(&crate::paperwork::NUMBERS);
    let spreadsheet = spreadsheet.map_err(|no| Failed::BadUse(no.to_string()))?;
    files.push((format!("{id}-customs.csv"), table.to_csv().into_bytes()));
    files.push((format!("{id}-customs.xlsx"), spreadsheet));
    Ok(files)
}

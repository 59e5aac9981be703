//! What somebody writes that they received: the parcel it may be, with the counts that they wrote.
//!
//! A parcel is reported as a whole, so all that is written of one stands together. Nothing is counted
//! that nobody counted: what is not written of stays empty, and then nothing is ticked.

use std::collections::BTreeMap;

use busel_domain::boxes::Countersign;
use busel_domain::command::Command;
use busel_domain::ids::{GroupId, LotId, Thing, WaybillId};
use busel_domain::item::ItemKey;
use busel_domain::quantity::Units;
use busel_domain::size::{Fit, Variant, Wearer};

use super::beside::{Beside, Told};
use super::{Field, Unfit};
use crate::views::ask::{CountRow, Parcel};
use crate::views::chat::Arrived;
use crate::views::eyes::Eyes;
use crate::web::parcels;
use crate::web::posted::Wrong;
use crate::web::visit::{Visit, thing};

/// A thing that somebody writes to have.
struct Mention {
    item: ItemKey,
    variant: Variant,
    units: Option<Units>,
    line: (u32, String),
    asks: Vec<String>,
}

impl Mention {
    fn is_of(&self, item: &ItemKey, variant: &Variant) -> bool {
        let plain = |variant: &Variant| Variant { wearer: Wearer::Anyone, ..variant.clone() };
        *item == self.item && plain(variant).serves(&plain(&self.variant)) == Fit::Exact
    }

    fn is_in(&self, parcel: &Parcel) -> bool {
        parcel.lines.iter().any(|(_, item, variant, _)| self.is_of(item, variant))
    }
}

/// What was written of one parcel.
struct Report<'b> {
    to: GroupId,
    parcel: &'b Parcel,
    mentions: Vec<Mention>,
    /// What keeps it from being ticked.
    asks: Vec<String>,
}

/// All that a chat says of parcels that came.
#[derive(Default)]
pub(super) struct Reports<'b>(BTreeMap<WaybillId, Report<'b>>);

impl<'b> Reports<'b> {
    /// Puts down that somebody has a thing in hand; nothing if it is in no parcel on its way to them.
    pub(super) fn hear(&mut self, beside: &'b Beside<'_>, told: &Told<'_>) -> Option<()> {
        let (visit, record, group) = (beside.visit, told.record(), beside.group(told));
        let mention = || Mention {
            item: told.proposal().item.clone(),
            variant: record.variant.clone(),
            units: record.base_units,
            line: (record.at.row, told.line()),
            asks: told.asks(visit),
        };
        let known = mention();
        let is_theirs = |to: GroupId| group.is_none_or(|group| group == to);
        let all = beside.parcels().iter();
        let found: Vec<&(GroupId, Parcel)> =
            all.filter(|(to, parcel)| is_theirs(*to) && known.is_in(parcel)).collect();
        let is_one = found.len() == 1;
        for (to, parcel) in &found {
            let (mentions, asks) = (Vec::new(), Vec::new());
            let fresh = || Report { to: *to, parcel, mentions, asks };
            let report = self.0.entry(parcel.id).or_insert_with(fresh);
            let units = known.units.filter(|_| is_one);
            report.mentions.push(Mention { units, ..mention() });
            if !is_one || group.is_none() {
                report.ask(visit.viewer.tongue.say("chat-got-which"));
            }
        }
        (!found.is_empty()).then_some(())
    }

    /// The parcels, numbered from this number on.
    pub(super) fn proposed(self, visit: &Visit, from: usize) -> Vec<Arrived> {
        let reports = self.0.into_values().enumerate();
        reports.map(|(at, report)| report.proposed(visit, from + at)).collect()
    }
}

impl Report<'_> {
    fn ask(&mut self, question: String) {
        if !self.asks.contains(&question) {
            self.asks.push(question);
        }
    }

    /// What was counted of a lot; nothing if nobody wrote it, or if it could be counted in two ways.
    fn counted(
        &self,
        (_, item, variant, units): &(LotId, ItemKey, Variant, Units),
    ) -> Option<Units> {
        let mut of_it = self.mentions.iter().filter(|mention| mention.is_of(item, variant));
        let (mention, other) = (of_it.next()?, of_it.next());
        let lots = self.parcel.lines.iter();
        let alike: Vec<Units> =
            lots.filter(|line| mention.is_of(&line.1, &line.2)).map(|line| line.3).collect();
        let sent = alike.iter().fold(Units::ZERO, |sum, units| sum.plus(*units));
        let said = mention.units.filter(|_| other.is_none())?;
        match alike.len() {
            1 => Some(said),
            // Two lots of one thing: only all of both can be told apart.
            _ => (said == sent).then_some(*units),
        }
    }

    fn proposed(mut self, visit: &Visit, number: usize) -> Arrived {
        let (present, tongue) = (visit.present(), visit.viewer.tongue);
        let eyes = Eyes::of(&present, &visit.viewer);
        let mut typed = Vec::new();
        for line in &self.parcel.lines {
            let counted = self.counted(line);
            let told = [("thing", eyes.thing(&line.1, &line.2).into())];
            match counted {
                None => self.ask(tongue.with("chat-got-count", &told)),
                Some(units) if units != line.3 => self.ask(tongue.with("chat-got-other", &told)),
                Some(_) => {}
            }
            typed.push((
                counted.map(|units| units.get().to_string()).unwrap_or_default(),
                String::new(),
            ));
        }
        for question in
            self.mentions.iter().flat_map(|mention| mention.asks.clone()).collect::<Vec<_>>()
        {
            self.ask(question);
        }
        let mut lines: Vec<(u32, String)> = Vec::new();
        for mention in &self.mentions {
            if !lines.contains(&mention.line) {
                lines.push(mention.line.clone());
            }
        }
        Arrived {
            number,
            is_taken: self.asks.is_empty(),
            is_all: false,
            waybill: self.parcel.id.to_string(),
            group: eyes.group(self.to),
            lines,
            lots: CountRow::all(eyes, self.parcel, &typed),
            asks: self.asks,
        }
    }
}

/// The parcel that a form names, if it is still on its way.
fn parcel(visit: &Visit, text: &str) -> Option<(GroupId, Parcel)> {
    let Some(Thing::Waybill(id)) = thing(text) else { return None };
    parcels::under_way(visit).into_iter().find(|(_, parcel)| parcel.id == id)
}

/// The rows of a parcel: a lot, what is good of it, what is damaged.
fn rows(field: Field<'_>) -> Result<Vec<[&str; 3]>, Wrong> {
    let names = ["lot", "good", "damaged"].map(|name| field.name(name));
    field.fields.rows([&*names[0], &*names[1], &*names[2]])
}

/// What is reported of a parcel that is ticked; or what is wrong.
pub(super) fn command(visit: &Visit, field: Field<'_>) -> Result<Command, Unfit> {
    let gone = || ("chat-got-gone", field.text("waybill"), "take");
    let (_, parcel) = parcel(visit, field.get("waybill")).ok_or_else(gone)?;
    let told = rows(field).map_err(|(key, text)| (key, text, "good"))?;
    let is_all = field.get("all") == "yes";
    let counted =
        if is_all { Some(parcels::all(&parcel)) } else { parcels::counted(&parcel, &told) };
    let counted = counted.ok_or(("problem-count", String::new(), "good"))?;
    Ok(Command::ReportReceipt {
        waybill: parcel.id,
        counted,
        otherwise: Vec::new(),
        boxes: Vec::new(),
        signed: Countersign::Nothing,
    })
}

/// The parcel as it was sent, to be shown again; nothing if it is no longer on its way.
pub(super) fn again(visit: &Visit, field: Field<'_>) -> Option<Arrived> {
    let (to, parcel) = parcel(visit, field.get("waybill"))?;
    let present = visit.present();
    let eyes = Eyes::of(&present, &visit.viewer);
    let told = rows(field).unwrap_or_default();
    let typed: Vec<(String, String)> = parcel
        .lines
        .iter()
        .map(|(lot, ..)| {
            let row = told.iter().find(|[name, ..]| *name == lot.to_string());
            row.map(|[_, good, damaged]| ((*good).to_owned(), (*damaged).to_owned()))
        })
        .map(Option::unwrap_or_default)
        .collect();
    let rows = field.all("row").into_iter().map(|row| row.parse().unwrap_or_default());
    Some(Arrived {
        number: field.number,
        is_taken: field.get("take") == "yes",
        is_all: field.get("all") == "yes",
        waybill: parcel.id.to_string(),
        group: eyes.group(to),
        lines: rows.zip(field.all("line")).collect(),
        lots: CountRow::all(eyes, &parcel, &typed),
        asks: field.all("ask"),
    })
}

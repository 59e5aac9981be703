//! What another centre sends us: counted before anybody sees what was sent, and then both side by side.

use std::collections::BTreeMap;

use askama::Template;
use busel_domain::ids::{ConsignmentId, HubId, PeerId};
use busel_domain::quantity::{BaseUnit, Units};

use super::eyes::Eyes;
use super::frame::{Frame, Here};
use super::marks::{Chip, Tone};
use super::needs::Choice;
use super::qr::picture;
use super::stock::hub_choices;
use super::words;
use crate::courier::ComingLine;
use crate::seen::Seen;

/// What was typed about what came.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Counted {
    /// Where.
    pub hub: Option<HubId>,
    /// By line: good and damaged, as typed.
    pub lines: BTreeMap<u16, [String; 2]>,
    /// Whether nothing more is expected.
    pub is_final: bool,
}

/// A line of the page.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Row {
    number: u16,
    name: String,
    unit: String,
    /// Whether our catalogue has such a thing.
    is_known: bool,
    typed: [String; 2],
    /// What came of it so far, and what was sent; nothing before anybody counted.
    told: Option<Told>,
}

/// Both sides of a line, once it was counted.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Told {
    good: String,
    damaged: Option<String>,
    sent: String,
    differs: Option<Chip>,
}

/// The page.
#[derive(Debug, Clone, Template)]
#[template(path = "peers/coming.html")]
pub struct ComingPage {
    page: Frame,
    id: ConsignmentId,
    from: String,
    peer: String,
    heard: String,
    rows: Vec<Row>,
    hubs: Vec<Choice>,
    is_final: bool,
    /// Whether nothing more is expected: then nothing is asked.
    is_closed: bool,
}

impl ComingPage {
    /// A consignment with the lines that its sender signed; nothing if there is none.
    #[must_use]
    pub fn of(
        present: &Seen,
        page: Frame,
        id: ConsignmentId,
        lines: &[ComingLine],
        typed: &Counted,
    ) -> Option<Self> {
        let page = page.at(Here::Peers);
        let coming = present.book.consignment(id)?;
        let eyes = Eyes::of(present, &page.viewer);
        let row = |line: &ComingLine| {
            let name = line
                .batch
                .as_ref()
                .map_or_else(|| line.name.clone(), |batch| eyes.thing(&batch.item, &batch.variant));
            let came = coming.came.get(&line.number).copied();
            // What was sent is shown when all of it was counted: a count is blind until then.
            let told = coming
                .is_final
                .then(|| told(&page, line.sent, came.unwrap_or_default(), line.unit));
            Row {
                number: line.number,
                name,
                unit: words::unit_by_hand(page.tongue(), line.unit),
                is_known: line.batch.is_some(),
                typed: typed.lines.get(&line.number).cloned().unwrap_or_default(),
                told,
            }
        };
        Some(Self {
            id,
            from: eyes.peer(coming.peer),
            peer: coming.peer.to_string(),
            heard: page.moment(coming.heard),
            rows: lines.iter().map(row).collect(),
            hubs: hub_choices(eyes, typed.hub),
            is_final: typed.is_final,
            is_closed: coming.is_final,
            page,
        })
    }

    /// A page with one of everything.
    #[must_use]
    pub fn sample(page: Frame) -> Self {
        let page = page.at(Here::Peers);
        let units = |number| Units::new(number).unwrap_or_default();
        let row = |number, told| Row {
            number,
            name: "Тушонка ялавічная 325 г".into(),
            unit: words::unit_by_hand(page.tongue(), BaseUnit::Piece),
            is_known: number != 3,
            typed: Default::default(),
            told,
        };
        let both = told(&page, units(48), (units(45), units(1)), BaseUnit::Piece);
        Self {
            id: ConsignmentId([7; 16]),
            from: "Bristol".into(),
            peer: "E-1".into(),
            heard: page.moment(page.viewer.now),
            rows: vec![row(1, None), row(2, Some(both)), row(3, None)],
            hubs: vec![("H-1".into(), "Львоў".into(), true)],
            is_final: false,
            is_closed: false,
            page,
        }
    }
}

/// A letter as a square, for the camera of whoever it is for.
#[derive(Debug, Clone, Template)]
#[template(path = "peers/square.html")]
pub struct SquarePage {
    page: Frame,
    peer: PeerId,
    to: String,
    number: usize,
    /// The square and what it says; nothing if it takes more than one.
    square: Option<(String, String)>,
}

impl SquarePage {
    /// The letter with this number for this centre.
    #[must_use]
    pub fn of(
        present: &Seen,
        page: Frame,
        (peer, number): (PeerId, usize),
        text: Option<String>,
    ) -> Self {
        let page = page.at(Here::Peers);
        let to = Eyes::of(present, &page.viewer).peer(peer);
        let square = text.map(|text| (picture(&text), text));
        Self { page, peer, to, number, square }
    }

    /// A page with one of everything.
    #[must_use]
    pub fn sample(page: Frame) -> Self {
        let square = Some((picture("BUSEL1:0"), "BUSEL1:0".to_owned()));
        let to = "Bristol".to_owned();
        Self { peer: PeerId(1), to, number: 2, square, page: page.at(Here::Peers) }
    }
}

fn told(page: &Frame, sent: Units, (good, damaged): (Units, Units), unit: BaseUnit) -> Told {
    let amount = |units| page.tongue().amount(units, unit).to_string();
    let came = good.plus(damaged);
    let (short, over) = (sent.less(came), came.less(sent));
    let chip = |key, units| Chip::new(Tone::Act, page.filled(key, "amount", &amount(units)));
    let short = (!short.is_zero()).then(|| chip("waybill-short", short));
    Told {
        good: amount(good),
        damaged: (!damaged.is_zero()).then(|| amount(damaged)),
        sent: amount(sent),
        differs: short.or_else(|| (!over.is_zero()).then(|| chip("waybill-over", over))),
    }
}

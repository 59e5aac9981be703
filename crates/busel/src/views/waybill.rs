//! One waybill: what was sent, in which boxes, what came and what did not. Sent and received stand side
//! by side; neither is ever written over the other.

use std::collections::BTreeMap;

use askama::Template;
use busel_domain::boxes::BoxState;
use busel_domain::command::CommandKind;
use busel_domain::event::Event;
use busel_domain::ids::{LotId, Thing, WaybillId};
use busel_domain::ledger::{Account, Place};
use busel_domain::policy::may;
use busel_domain::quantity::Units;
use busel_domain::waybill::{Decided, Destination, Waybill};

use super::boxes::BoxLine;
use super::carton::signs;
use super::eyes::Eyes;
use super::frame::{Frame, Here};
use super::history::{self, Entry};
use super::marks::{Chip, Tone};
use super::photos::Album;
use super::stock::until;
use super::today::since;
use super::words;
use crate::seen::Seen;

pub use new::{FreeRow, KeptRow, SendPage, Sending};

mod new;

/// One lot on the paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SentRow {
    /// Which lot.
    pub lot: LotId,
    /// What it is.
    pub thing: String,
    /// Until when it is good.
    pub until: Chip,
    /// For which needs.
    pub needs: Vec<String>,
    /// How much was sent.
    pub sent: String,
    /// How much came, if anything was told of it yet.
    pub came: Option<Came>,
    /// How much of it came in another size: "4 pairs of 10 were winter boots, EU 41".
    pub otherwise: Vec<String>,
    /// Whether it may come in another size.
    pub is_sized: bool,
    /// What one of it is, beside a field.
    pub unit: String,
}

/// What came of one lot.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Came {
    /// Fit for use.
    pub good: String,
    /// There, but damaged; nothing if none was.
    pub damaged: Option<Chip>,
    /// Less or more than was sent, and nobody has said yet why.
    pub differs: Option<Chip>,
    /// Whether a person has still to look at it.
    pub is_open: bool,
}

/// A box on the paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Travels {
    /// The box.
    pub line: BoxLine,
    /// The number of its seal.
    pub seal: Option<String>,
    /// Whether it is still on the road.
    pub is_coming: bool,
}

/// The page.
#[derive(Debug, Clone, Template)]
#[template(path = "waybills/one.html")]
pub struct WaybillPage {
    page: Frame,
    id: WaybillId,
    from: String,
    to: String,
    state: Chip,
    left: String,
    rows: Vec<SentRow>,
    hidden: usize,
    boxes: Vec<Travels>,
    may_tell: bool,
    /// How whoever receives it may sign; nothing where another hub does.
    signs: Vec<(&'static str, String)>,
    has_phones: bool,
    /// In whose place it is, with what it goes on, and in which vehicle: words, and where they lead.
    papers: Vec<(String, String, String)>,
    may_move: bool,
    /// What was decided or told of it on the way.
    told: Vec<Chip>,
    album: Option<Album>,
    history: Vec<Entry>,
}

impl WaybillPage {
    /// The page of a waybill; nothing if there is no such waybill for the viewer.
    #[must_use]
    pub fn of(present: &Seen, page: Frame, id: WaybillId, events: &[Event]) -> Option<Self> {
        let page = page.at(Here::Today);
        let way = present.book.waybill(id)?;
        let eyes = Eyes::of(present, &page.viewer);
        let (rows, hidden) = rows(eyes, &page, way);
        let boxes = way.boxes.iter().filter_map(|code| present.book.carton(*code));
        let boxes = boxes.map(|carton| Travels {
            line: BoxLine::of(eyes, carton),
            seal: if let BoxState::Sealed(seal) = &carton.state {
                seal.as_deref().map(str::to_owned)
            } else {
                None
            },
            is_coming: carton.at == Some(Account::Road(id)),
        });
        Some(Self {
            id,
            from: eyes.hub(way.from),
            to: eyes.destination(way.to),
            state: state(&page, way, &rows),
            left: page.moment(way.left),
            boxes: boxes.collect(),
            may_tell: way.is_under_way() && may(&page.viewer.actor, CommandKind::ReportReceipt),
            signs: match way.to {
                Destination::Group(_) => signs(&page),
                Destination::Hub(_) | Destination::Peer(_) => Vec::new(),
            },
            has_phones: way.is_under_way() && may(&page.viewer.actor, CommandKind::Grant),
            papers: papers(present, &page, way),
            may_move: way.is_under_way() && may(&page.viewer.actor, CommandKind::Lead),
            told: told(&page, way),
            history: history::entries(eyes, &page, events),
            album: Album::of(present, &page, Thing::Waybill(id)),
            rows,
            hidden,
            page,
        })
    }

    /// Whether a box is still to come.
    fn is_boxed(&self) -> bool {
        self.boxes.iter().any(|travels| travels.is_coming)
    }

    /// A page with one of everything.
    #[must_use]
    pub fn sample(page: Frame) -> Self {
        let page = page.at(Here::Today);
        let row = SentRow {
            lot: LotId(3),
            thing: "Canned meat".to_owned(),
            until: Chip::before(&page, page.viewer.today().plus(90)),
            needs: vec!["N-12".to_owned()],
            sent: "48 pc".to_owned(),
            came: Some(Came {
                good: "40 pc".to_owned(),
                damaged: Some(Chip::new(
                    Tone::Wait,
                    page.filled("waybill-damaged", "amount", "2 pc"),
                )),
                differs: Some(Chip::new(Tone::Act, page.filled("waybill-short", "amount", "6 pc"))),
                is_open: true,
            }),
            otherwise: vec![page.with(
                "waybill-otherwise-kept",
                &[
                    ("amount", "4 pairs".into()),
                    ("sent", "10 pairs".into()),
                    ("thing", "Winter boots, EU 41".into()),
                ],
            )],
            is_sized: true,
            unit: "pc".to_owned(),
        };
        let travels = Travels {
            line: BoxLine::sample(&page),
            seal: Some("PL-114".to_owned()),
            is_coming: true,
        };
        Self {
            id: WaybillId(7),
            from: "Львів, склад 1".to_owned(),
            to: "Притулок «Салтівка»".to_owned(),
            state: Chip::new(Tone::Info, page.say("waybill-under-way")),
            left: page.moment(page.viewer.now),
            rows: vec![row],
            hidden: 2,
            boxes: vec![travels],
            may_tell: true,
            signs: signs(&page),
            has_phones: true,
            papers: vec![(
                page.say("waybill-instead"),
                "W-6".to_owned(),
                "/waybills/W-6".to_owned(),
            )],
            may_move: true,
            told: vec![Chip::new(Tone::Act, page.filled("waybill-nobody", "when", "10:00"))],
            album: Some(Album::sample(&page, Thing::Waybill(WaybillId(7)))),
            history: vec![Entry::sample(&page)],
            page,
        }
    }
}

/// What was decided or told of it on the way.
fn told(page: &Frame, way: &Waybill) -> Vec<Chip> {
    let nobody = way.nobody_there.filter(|_| way.is_under_way()).map(|when| {
        Chip::new(Tone::Act, page.filled("waybill-nobody", "when", &page.moment(when)))
    });
    let reserve = (way.decided == Some(Decided::Reserve))
        .then(|| Chip::new(Tone::Info, page.say("waybill-reserve")));
    nobody.into_iter().chain(reserve).collect()
}

/// The papers before and after this one, and the vehicle it travels in.
fn papers(present: &Seen, page: &Frame, way: &Waybill) -> Vec<(String, String, String)> {
    let other =
        |key: &str, id: WaybillId| (page.say(key), id.to_string(), format!("/waybills/{id}"));
    let before = way.instead_of.map(|id| other("waybill-instead", id));
    let after = way.reissued.iter().map(|id| other("waybill-went-on", *id));
    let rides = present.book.carried_by(way.id).and_then(|(id, place)| {
        let vehicle = present.book.convoy(id)?.vehicle(place)?;
        let name = format!("{id} · {}", super::convoys::title(page, place, &vehicle.line));
        Some((page.say("waybill-rides"), name, format!("/convoys/{id}")))
    });
    before.into_iter().chain(after).chain(rides).collect()
}

fn state(page: &Frame, way: &Waybill, rows: &[SentRow]) -> Chip {
    if !way.reissued.is_empty() {
        return Chip::new(Tone::Info, page.say("waybill-went-on"));
    }
    if way.received.is_none() {
        return since(page, way);
    }
    let differs = |row: &SentRow| row.came.as_ref().is_some_and(|came| came.is_open);
    if rows.iter().any(differs) {
        Chip::new(Tone::Act, page.say("account-discrepancy"))
    } else {
        Chip::new(Tone::Ok, page.say("waybill-came"))
    }
}

/// A line for each lot, and how many lots are not for the viewer.
fn rows(eyes: Eyes<'_>, page: &Frame, way: &Waybill) -> (Vec<SentRow>, usize) {
    let mut lots: BTreeMap<LotId, (Units, Vec<String>)> = BTreeMap::new();
    for line in &way.sent {
        let (units, needs) = lots.entry(line.lot).or_default();
        *units = units.plus(line.units);
        needs.extend(line.need.map(|need| need.to_string()));
    }
    let counted = way.received.iter().flatten().map(|line| line.lot);
    let beyond: Vec<LotId> = counted.filter(|lot| !lots.contains_key(lot)).collect();
    for lot in beyond {
        lots.entry(lot).or_default();
    }
    let all = lots.len();
    let told = lots.into_iter().filter_map(|(id, (sent, needs))| {
        let lot = eyes.present.book.lot(id)?;
        let amount = |units| eyes.amount(&lot.batch.item, units).to_string();
        Some(SentRow {
            lot: id,
            thing: eyes.thing(&lot.batch.item, &lot.batch.variant),
            until: until(page, lot),
            needs,
            sent: amount(sent),
            came: came(eyes, page, way, id, &amount),
            otherwise: otherwise(eyes, page, way, (id, sent), &amount),
            is_sized: eyes.is_sized(&lot.batch.item),
            unit: words::unit_by_hand(page.tongue(), eyes.base_unit(&lot.batch.item)),
        })
    });
    let rows: Vec<SentRow> = told.collect();
    let hidden = all - rows.len();
    (rows, hidden)
}

/// What of a lot came in another size. It says nothing of who got it instead.
fn otherwise(
    eyes: Eyes<'_>,
    page: &Frame,
    way: &Waybill,
    (lot, sent): (LotId, Units),
    amount: &dyn Fn(Units) -> String,
) -> Vec<String> {
    let key = match way.to {
        Destination::Hub(_) | Destination::Peer(_) => "waybill-otherwise-kept",
        Destination::Group(_) => "waybill-otherwise",
    };
    let Some(item) = eyes.present.book.lot(lot).map(|lot| &lot.batch.item) else {
        return Vec::new();
    };
    let told = way.otherwise.iter().filter(|other| other.of == lot).map(|other| {
        let fill = [
            ("amount", amount(other.units).into()),
            ("sent", amount(sent).into()),
            ("thing", eyes.thing(item, &other.variant).into()),
        ];
        page.with(key, &fill)
    });
    told.collect()
}

/// What was told of a lot: box by box, and of the whole paper.
fn came(
    eyes: Eyes<'_>,
    page: &Frame,
    way: &Waybill,
    lot: LotId,
    amount: &dyn Fn(Units) -> String,
) -> Option<Came> {
    let in_boxes = way.came.get(&lot).copied().unwrap_or_default();
    if way.received.is_none() && in_boxes.is_zero() {
        return None;
    }
    // Once the whole paper is received, what came before box by box is among its lines.
    let ahead = if way.received.is_some() { Units::ZERO } else { in_boxes };
    let lines = way.received.iter().flatten().filter(|line| line.lot == lot);
    let (good, damaged) = lines.fold((ahead, Units::ZERO), |(good, damaged), line| {
        (good.plus(line.good), damaged.plus(line.damaged))
    });
    let open = eyes.present.book.stock().held(lot, Account::Discrepancy(Place::Waybill(way.id)));
    // What a group or another centre got damaged is open too, until somebody says what becomes of it; at a hub it was
    // put aside.
    let missing = match way.to {
        Destination::Group(_) | Destination::Peer(_) if open > 0 => open - damaged.signed(),
        Destination::Group(_) | Destination::Peer(_) | Destination::Hub(_) => open,
    };
    let size = Units::new(missing.unsigned_abs()).unwrap_or(Units::MAX);
    let key = if missing > 0 { "waybill-short" } else { "waybill-over" };
    let chip = |tone, key, units| Chip::new(tone, page.filled(key, "amount", &amount(units)));
    Some(Came {
        good: amount(good),
        damaged: (!damaged.is_zero()).then(|| chip(Tone::Wait, "waybill-damaged", damaged)),
        differs: (missing != 0).then(|| chip(Tone::Act, key, size)),
        is_open: open != 0,
    })
}

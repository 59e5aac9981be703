//! Receiving at a hub: which paper came, and its boxes as they are scanned, with a counter that is read
//! from across a van.
//!
//! It works by ticks alone. A scanner types into the one field; a script of ours then ticks and counts
//! without a new page.

use askama::Template;
use busel_domain::boxes::{BoxCode, BoxState};
use busel_domain::ids::{LotId, WaybillId};
use busel_domain::waybill::{Destination, Waybill};

use super::eyes::Eyes;
use super::frame::{Frame, Here};
use super::marks::Chip;
use super::today::since;
use super::words;
use crate::seen::Seen;

/// A paper that may come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Expected {
    /// Which.
    pub id: WaybillId,
    /// From where to where.
    pub ends: String,
    /// How many boxes.
    pub boxes: String,
    /// For how long it is on the road.
    pub since: Chip,
}

/// The way in: scan a paper or a box.
#[derive(Debug, Clone, Template)]
#[template(path = "receive/choose.html")]
pub struct ReceivePage {
    page: Frame,
    typed: String,
    coming: Vec<Expected>,
}

impl ReceivePage {
    /// What is on the road to a hub of the viewer.
    #[must_use]
    pub fn of(present: &Seen, page: Frame, typed: String) -> Self {
        let page = page.at(Here::Stock);
        let eyes = Eyes::of(present, &page.viewer);
        let comes = |way: &&Waybill| way.is_under_way() && is_to_hub(way);
        let coming = present.book.waybills().filter(comes).map(|way| {
            let (boxes, _) = present.book.on_the_road(way);
            let boxes = boxes.iter().filter(|carton| !carton.is_pallet()).count();
            Expected {
                id: way.id,
                ends: format!("{} → {}", eyes.hub(way.from), eyes.destination(way.to)),
                boxes: page.count("box-boxes", boxes),
                since: since(&page, way),
            }
        });
        Self { coming: coming.collect(), typed, page }
    }

    /// A page with one of everything.
    #[must_use]
    pub fn sample(page: Frame) -> Self {
        let coming = Expected {
            id: WaybillId(7),
            ends: "Львів, склад 1 → Харків".to_owned(),
            boxes: page.count("box-boxes", 40),
            since: Chip::before(&page, page.viewer.today().plus(2)),
        };
        Self { typed: String::new(), coming: vec![coming], page: page.at(Here::Stock) }
    }
}

/// Whether it is for shelves of ours.
#[must_use]
pub fn is_to_hub(way: &Waybill) -> bool {
    matches!(way.to, Destination::Hub(_))
}

/// A box that is to come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Coming {
    /// Its code.
    pub code: BoxCode,
    /// The number of its seal.
    pub seal: Option<String>,
    /// Whether it is here.
    pub is_ticked: bool,
}

/// What travels outside of boxes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Loose {
    /// Which lot.
    pub lot: LotId,
    /// What it is.
    pub thing: String,
    /// What a plain number means.
    pub unit: String,
    /// Whether it may come in another size.
    pub is_sized: bool,
    /// What was typed: so much good, so much damaged, so much of another size, and which.
    pub typed: [String; 4],
}

/// What stands on the page already.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Ticked {
    /// Boxes that are here, as they were read, also those nobody expected.
    pub boxes: Vec<String>,
    /// Amounts of what lies loose, by the name of their field.
    pub amounts: Vec<(String, String)>,
    /// Why not all came.
    pub why: String,
    /// What was scanned last.
    pub last: String,
}

impl Ticked {
    fn amount(&self, name: &str) -> String {
        let found = self.amounts.iter().find(|(known, _)| known == name);
        found.map(|(_, text)| text.clone()).unwrap_or_default()
    }
}

/// One paper, box by box.
#[derive(Debug, Clone, Template)]
#[template(path = "receive/one.html")]
pub struct UnloadPage {
    page: Frame,
    id: WaybillId,
    ends: String,
    boxes: Vec<Coming>,
    /// Boxes that were read and are not on the paper.
    others: Vec<String>,
    loose: Vec<Loose>,
    why: String,
    last: String,
}

impl UnloadPage {
    /// The page of a paper under way; nothing if there is no such paper for the viewer.
    #[must_use]
    pub fn of(present: &Seen, page: Frame, id: WaybillId, ticked: &Ticked) -> Option<Self> {
        let page = page.at(Here::Stock);
        let eyes = Eyes::of(present, &page.viewer);
        let way = present.book.waybill(id).filter(|way| is_to_hub(way))?;
        let (cartons, loose) = present.book.on_the_road(way);
        let read: Vec<Option<BoxCode>> =
            ticked.boxes.iter().map(|text| BoxCode::read(text).ok()).collect();
        let boxes: Vec<Coming> = cartons
            .into_iter()
            .filter(|carton| !carton.is_pallet())
            .map(|carton| Coming {
                code: carton.code,
                seal: if let BoxState::Sealed(seal) = &carton.state {
                    seal.as_deref().map(str::to_owned)
                } else {
                    None
                },
                is_ticked: read.contains(&Some(carton.code)),
            })
            .collect();
        let is_other = |code: &Option<BoxCode>| {
            code.is_none_or(|code| boxes.iter().all(|known| known.code != code))
        };
        let others = ticked.boxes.iter().zip(&read).filter(|(_, code)| is_other(code));
        Some(Self {
            id,
            ends: format!("{} → {}", eyes.hub(way.from), eyes.destination(way.to)),
            others: others.map(|(text, _)| text.clone()).collect(),
            loose: loose
                .into_keys()
                .filter_map(|lot| {
                    let batch = &present.book.lot(lot)?.batch;
                    Some(Loose {
                        lot,
                        thing: eyes.thing(&batch.item, &batch.variant),
                        unit: words::unit_by_hand(page.tongue(), eyes.base_unit(&batch.item)),
                        is_sized: eyes.is_sized(&batch.item),
                        typed: ["good", "damaged", "other", "size"]
                            .map(|kind| ticked.amount(&format!("{kind}-{lot}"))),
                    })
                })
                .collect(),
            boxes,
            why: ticked.why.clone(),
            last: ticked.last.clone(),
            page,
        })
    }

    fn came(&self) -> usize {
        self.boxes.iter().filter(|coming| coming.is_ticked).count()
    }

    /// A sentence with a place for the number that the script fills in.
    fn template(&self, key: &str) -> String {
        let all = self.page.number(self.boxes.len());
        self.page.with(key, &[("came", "%".into()), ("code", "%".into()), ("all", all.into())])
    }

    /// A sentence with how many came.
    fn counted(&self, key: &str) -> String {
        let (came, all) = (self.page.number(self.came()), self.page.number(self.boxes.len()));
        self.page.with(key, &[("came", came.into()), ("all", all.into())])
    }

    /// A page with one of everything.
    #[must_use]
    pub fn sample(page: Frame) -> Self {
        let code = BoxCode::drawn(300_000).unwrap_or_else(|| unreachable!("reads like no number"));
        let other = BoxCode::drawn(400_000).unwrap_or_else(|| unreachable!("reads like no number"));
        let seal = Some("PL-114".to_owned());
        Self {
            id: WaybillId(7),
            ends: "Львів, склад 1 → Харків".to_owned(),
            boxes: vec![
                Coming { code, seal, is_ticked: true },
                Coming { code: other, seal: None, is_ticked: false },
            ],
            others: vec!["7K3M-9QF2".to_owned()],
            loose: vec![Loose {
                lot: LotId(3),
                thing: "Canned meat".to_owned(),
                unit: "pc".to_owned(),
                is_sized: true,
                typed: ["24".to_owned(), String::new(), "4".to_owned(), "EU 41".to_owned()],
            }],
            why: String::new(),
            last: code.to_string(),
            page: page.at(Here::Stock),
        }
    }
}

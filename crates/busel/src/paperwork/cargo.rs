//! What a waybill carries, lot by lot and box by box, as papers tell it. A weight that nobody knows
//! stays unknown, and so does any sum that it is part of.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use busel_domain::book::Book;
use busel_domain::boxes::{BoxCode, BoxState, Carton};
use busel_domain::ids::{LotId, NeedId, WaybillId};
use busel_domain::ledger::Account;
use busel_domain::lot::Batch;
use busel_domain::quantity::{BaseUnit, Units};
use busel_domain::time::Moment;
use busel_domain::waybill::Waybill;
use sha2::{Digest as _, Sha256};

/// So many bytes of a fingerprint are printed: enough to see that two papers differ.
const FINGERPRINT_BYTES: usize = 8;

/// What is on one waybill.
#[derive(Debug, Clone)]
pub struct Cargo {
    /// Its number.
    pub id: WaybillId,
    /// The number of the hub it left.
    pub from: String,
    /// The number of the hub or group it goes to.
    pub to: String,
    /// When it left.
    pub left: Moment,
    /// Its lots, in the sequence of their numbers.
    pub lots: Vec<Load>,
    /// Its boxes, in the sequence of their codes.
    pub boxes: Vec<Boxed>,
    /// How many lots are not for whoever prints.
    pub hidden: usize,
    /// Whether a box is not for them either.
    is_box_hidden: bool,
    /// Tells papers of one waybill from those of another that has the same number.
    pub fingerprint: String,
}

/// One lot of it.
#[derive(Debug, Clone)]
pub struct Load {
    /// Which lot.
    pub lot: LotId,
    /// What it is.
    pub batch: Batch,
    /// How much was sent.
    pub units: Units,
    /// How much of that stands in no box.
    pub loose: Units,
    /// What one unit is.
    pub unit: BaseUnit,
    /// What it weighs without its boxes, in grams, if that is known.
    pub net_grams: Option<u64>,
    /// What it weighs with its boxes, if all of it is in boxes of its own that somebody weighed.
    pub gross_grams: Option<u64>,
    /// In how many boxes some of it is.
    pub boxes: usize,
}

/// One box of it.
#[derive(Debug, Clone)]
pub struct Boxed {
    /// Its code.
    pub code: BoxCode,
    /// The number of its seal.
    pub seal: Option<String>,
    /// What is in it: which of the lots, from 0, and how much.
    pub inside: Vec<(usize, Units)>,
    /// What it weighs with everything, in grams: weighed, or computed where all in it is known.
    pub grams: Option<u64>,
    /// Whether it is a pallet with boxes on it.
    pub is_pallet: bool,
    /// The pallet it stands on.
    pub on: Option<BoxCode>,
}

impl Cargo {
    /// What this waybill carries, as far as it is in this Book.
    #[must_use]
    pub fn of(book: &Book, way: &Waybill) -> Self {
        let mut sent: BTreeMap<LotId, Units> = BTreeMap::new();
        for line in &way.sent {
            let units = sent.entry(line.lot).or_default();
            *units = units.plus(line.units);
        }
        let all = sent.len();
        let cartons: Vec<&Carton> =
            way.boxes.iter().filter_map(|code| book.carton(*code)).collect();
        let lots = sent.into_iter().filter_map(|(lot, units)| load(book, &cartons, lot, units));
        let lots: Vec<Load> = lots.collect();
        let mut boxes: Vec<Boxed> =
            cartons.iter().map(|carton| boxed(book, &lots, way.id, carton)).collect();
        boxes.sort_by_key(|carton| carton.code);
        Self {
            id: way.id,
            from: way.from.to_string(),
            to: way.to.thing().to_string(),
            left: way.left,
            hidden: all - lots.len(),
            is_box_hidden: cartons.len() < way.boxes.len(),
            fingerprint: fingerprint(way),
            lots,
            boxes,
        }
    }

    /// What all of it weighs without boxes, as far as that is known.
    #[must_use]
    pub fn net_grams(&self) -> u64 {
        self.lots.iter().filter_map(|load| load.net_grams).fold(0, u64::saturating_add)
    }

    /// What all of it weighs with boxes; nothing as long as that of one lot is not known.
    #[must_use]
    pub fn gross_grams(&self) -> Option<u64> {
        let packed = self.boxes.iter().filter(|carton| !carton.is_pallet);
        let packed: Option<Vec<u64>> = packed.map(|carton| carton.grams).collect();
        let loose = self.lots.iter().filter(|load| !load.loose.is_zero());
        let loose: Option<Vec<u64>> = loose.map(Load::loose_grams).collect();
        let all = packed?.into_iter().chain(loose?);
        (self.hidden == 0 && !self.is_box_hidden).then(|| all.fold(0, u64::saturating_add))
    }

    /// How many lots there are of which nobody knows what they weigh.
    #[must_use]
    pub fn unweighed(&self) -> usize {
        self.lots.iter().filter(|load| load.net_grams.is_none()).count()
    }

    /// Boxes that hold goods themselves.
    #[must_use]
    pub fn packages(&self) -> usize {
        self.boxes.iter().filter(|carton| !carton.is_pallet).count()
    }
}

impl Load {
    /// What the part weighs that stands in no box.
    fn loose_grams(&self) -> Option<u64> {
        let net = u128::from(self.net_grams?) * u128::from(self.loose.get());
        u64::try_from(net / u128::from(self.units.get().max(1))).ok()
    }
}

fn load(book: &Book, cartons: &[&Carton], id: LotId, units: Units) -> Option<Load> {
    let batch = book.lot(id)?.batch.clone();
    let item = book.catalogue().item(&batch.item);
    let holding: Vec<&&Carton> =
        cartons.iter().filter(|carton| carton.contents.contains_key(&id)).collect();
    let packed = holding.iter().filter_map(|carton| carton.contents.get(&id));
    let packed = packed.fold(Units::ZERO, |sum, units| sum.plus(*units));
    let alone = holding.iter().filter(|carton| carton.contents.len() == 1);
    let weighed: Option<Vec<u64>> = alone.map(|carton| carton.grams.map(u64::from)).collect();
    let is_all = packed == units
        && !holding.is_empty()
        && holding.iter().all(|carton| carton.contents.len() == 1);
    Some(Load {
        lot: id,
        units,
        loose: units.less(packed),
        unit: item.map_or(BaseUnit::Piece, |item| item.base_unit),
        net_grams: item.and_then(|item| item.weight_grams(units)),
        gross_grams: weighed
            .filter(|_| is_all)
            .map(|grams| grams.into_iter().fold(0, u64::saturating_add)),
        boxes: holding.len(),
        batch,
    })
}

fn boxed(book: &Book, lots: &[Load], way: WaybillId, carton: &Carton) -> Boxed {
    // What came and was opened since does not tell any more what had been in it.
    let is_as_sent = carton.at == Some(Account::Road(way)) || carton.state.is_there();
    let contents = carton.contents.iter().filter(|_| is_as_sent);
    let inside = contents
        .filter_map(|(id, units)| Some((lots.iter().position(|load| load.lot == *id)?, *units)));
    let inside: Vec<(usize, Units)> = inside.collect();
    Boxed {
        code: carton.code,
        seal: if let BoxState::Sealed(seal) = &carton.state {
            seal.as_deref().map(str::to_owned)
        } else {
            None
        },
        grams: grams(book, carton).filter(|_| is_as_sent),
        is_pallet: carton.is_pallet(),
        on: carton.on,
        inside,
    }
}

/// What a box weighs with everything, in grams: as somebody weighed it, else what its goods weigh where
/// that is known of all of them.
#[must_use]
pub fn grams(book: &Book, carton: &Carton) -> Option<u64> {
    if let Some(weighed) = carton.grams {
        return Some(u64::from(weighed));
    }
    let each = carton
        .contents
        .iter()
        .map(|(id, units)| book.catalogue().item(&book.lot(*id)?.batch.item)?.weight_grams(*units));
    let each: Vec<u64> = each.collect::<Option<_>>()?;
    (!each.is_empty()).then(|| each.into_iter().fold(0, u64::saturating_add))
}

/// What was sent, in few letters: another paper with the same number has others.
fn fingerprint(way: &Waybill) -> String {
    let mut hash = Sha256::new_with_prefix(b"waybill");
    hash.update(way.id.0.to_le_bytes());
    hash.update(way.left.0.to_le_bytes());
    for line in &way.sent {
        hash.update(line.lot.0.to_le_bytes());
        hash.update(line.units.get().to_le_bytes());
        hash.update(line.need.unwrap_or(NeedId(0)).0.to_le_bytes());
    }
    for code in &way.boxes {
        hash.update(code.whole());
    }
    let bytes: [u8; 32] = hash.finalize().into();
    let mut text = String::new();
    for (at, byte) in bytes.iter().take(FINGERPRINT_BYTES).enumerate() {
        let space = if at > 0 && at % 2 == 0 { " " } else { "" };
        write!(text, "{space}{byte:02x}").expect("a text can grow");
    }
    text
}

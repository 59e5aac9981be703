//! Two centres and a waybill as one is on the road: twelve lines, names in Cyrillic, batches, weights.

use busel_waybill::card::{Card, Epoch, Epochs, Inboxes};
use busel_waybill::cose::{Signed, SigningKey};
use busel_waybill::extras::Extras;
use busel_waybill::heading::{Chain, Heading};
use busel_waybill::message::Message;
use busel_waybill::seal::{Recipients, Secret};
use busel_waybill::trust::SignedCard;
use busel_waybill::waybill::{Line, Lines, Seals, Waybill, Window};
use busel_waybill::words::{
    Boxes, Day, DaysAfter, ExpiryMonth, Grams, Inbox, ItemCode, ItemName, LineNumber, LotCode,
    MessageHash, NodeId, NodeName, Note, PlaceCode, Quantity, SealNumber, Seq, SlipCommitment,
    Unit, WaybillId,
};

pub(crate) const TODAY: u64 = 20_781;

pub(crate) fn day(day: u64) -> Day {
    Day::new(day).expect("a day")
}

/// A centre with its keys; everything follows from its number.
pub(crate) struct House {
    pub(crate) key: SigningKey,
    pub(crate) secret: Secret,
    pub(crate) card: SignedCard,
}

impl House {
    pub(crate) fn new(number: u8) -> Self {
        let key = SigningKey::of(&noise(number, 1));
        let secret = Secret::of(&noise(number, 2));
        let next = Secret::of(&noise(number, 3));
        let epoch = |first, secret: &Secret| {
            Epoch::new(day(first), day(first + 29), secret.recipient()).expect("a month")
        };
        let epochs = vec![epoch(TODAY - 10, &secret), epoch(TODAY + 20, &next)];
        let inbox = Inbox::new("https://busel.example/inbox").expect("an address");
        let card = Message::Card(Card {
            chain: Chain::FIRST,
            node: key.public().node(),
            day: day(TODAY),
            name: NodeName::new("Крызісны цэнтр «Усход»").expect("a name"),
            key: key.public(),
            epochs: Epochs::new(epochs).expect("rising"),
            inboxes: Inboxes::new(vec![inbox]).expect("one"),
            extras: Extras::default(),
        });
        let card = SignedCard::new(Signed::new(&card, &key), None).expect("its own");
        Self { key, secret, card }
    }

    pub(crate) fn node(&self) -> NodeId {
        self.card.card().node
    }

    pub(crate) fn to(&self, other: &Self) -> Recipients {
        Recipients { receiver: other.secret.recipient(), archive: self.secret.recipient() }
    }

    /// Signs a waybill of so many lines.
    pub(crate) fn waybill(&self, to: &Self, lines: usize) -> Signed {
        Signed::new(&Message::Waybill(waybill(self.node(), to.node(), lines)), &self.key)
    }
}

/// Bytes that cannot be packed, as real keys and names of messages cannot.
pub(crate) fn noise<const N: usize>(number: u8, kind: u8) -> [u8; N] {
    let mut at = u64::from(number) << 8 | u64::from(kind);
    std::array::from_fn(|_| {
        at = at.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        at.to_be_bytes()[0]
    })
}

/// Code, name, quantity, unit, boxes, grams, expiry, batch.
type Sort = (&'static str, &'static str, u64, Unit, u64, u64, Option<u64>, Option<&'static str>);

/// What is really sent.
const SORTS: [Sort; 12] = [
    (
        "FOOD-CAN-BEEF-325",
        "Тушонка ялавічная 325 г",
        480,
        Unit::Piece,
        20,
        156_000,
        Some(202_806),
        Some("L2406A17"),
    ),
    (
        "FOOD-BUCKWHEAT-800",
        "Грэчка 800 г",
        240,
        Unit::Piece,
        12,
        192_000,
        Some(202_711),
        Some("GR-0417"),
    ),
    ("FOOD-OIL-1L", "Алей сланечнікавы 1 л", 120, Unit::Piece, 10, 110_400, Some(202_705), None),
    ("WATER-5L", "Вада пітная 5 л", 96, Unit::Piece, 24, 480_000, Some(202_702), Some("W5-22")),
    ("HYG-SOAP-100", "Мыла 100 г", 600, Unit::Piece, 6, 60_000, None, None),
    (
        "HYG-PASTE-75",
        "Зубная паста 75 мл",
        200,
        Unit::Piece,
        4,
        19_000,
        Some(202_803),
        Some("P775"),
    ),
    ("MED-TQ-CAT7", "Турнікет CAT gen. 7", 40, Unit::Piece, 1, 3_200, None, Some("C7-91823")),
    (
        "MED-BANDAGE-10",
        "Бінт стэрыльны 10 см",
        400,
        Unit::Piece,
        4,
        14_000,
        Some(202_912),
        Some("ST-55A"),
    ),
    ("BOOTS-WINTER-43", "Берцы зімовыя, EU 43", 30, Unit::Pair, 5, 48_000, None, None),
    ("BOOTS-WINTER-44", "Берцы зімовыя, EU 44", 24, Unit::Pair, 4, 39_600, None, None),
    ("BED-SLEEPBAG-15", "Спальны мяшок −15 °C", 50, Unit::Piece, 10, 105_000, None, None),
    ("FUEL-BRIQUETTE", "Брыкеты паліўныя", 900_000, Unit::Gram, 90, 900_000, None, None),
];

fn line(at: usize) -> Line {
    let (code, name, quantity, unit, boxes, grams, expiry, lot) = SORTS[at % SORTS.len()];
    let number = u64::try_from(at).expect("few") + 1;
    // Beyond the twelfth line nobody has the same batch twice.
    let again = at / SORTS.len();
    let code = if again == 0 { code.to_owned() } else { format!("{code}-{again}") };
    Line {
        number: LineNumber::new(number).expect("a number"),
        code: ItemCode::new(&code).expect("a code"),
        name: ItemName::new(name).expect("a name"),
        quantity: Quantity::new(quantity + number * 7).expect("a quantity"),
        unit,
        boxes: Boxes::new(boxes).ok(),
        grams: Grams::new(grams + number * 130).ok(),
        expiry: expiry.and_then(|month| ExpiryMonth::new(month).ok()),
        lot: lot.and_then(|lot| LotCode::new(lot).ok()),
    }
}

pub(crate) fn waybill(from: NodeId, to: NodeId, lines: usize) -> Waybill {
    let seal = |text| SealNumber::new(text).expect("a seal");
    let seq = Seq::new(318).expect("a number");
    Waybill {
        heading: Heading {
            id: WaybillId(noise(9, 1)),
            chain: Chain::new(seq, MessageHash(noise(9, 2))).expect("a later one"),
            from,
            to,
            day: day(TODAY),
        },
        carrier: Some(NodeId(noise(9, 3))),
        place: PlaceCode::new("DELTA-4").expect("a code"),
        seals: Seals::new(vec![seal("A018831"), seal("A018832")]).expect("two"),
        note: Note::new("Сухі склад, другія дзверы.").ok(),
        lines: Lines::new((0..lines).map(line).collect()).expect("rising"),
        window: Window::new(DaysAfter::new(2).expect("days"), DaysAfter::new(5).expect("days"))
            .ok(),
        slip: Some(SlipCommitment(noise(9, 4))),
        extras: Extras::default(),
    }
}

//! One lot: where every unit of it is, for whom it is kept, and everything that happened to it.

use askama::Template;
use busel_domain::command::CommandKind;
use busel_domain::event::Event;
use busel_domain::ids::{HubId, LotId, Thing, WaybillId};
use busel_domain::ledger::{Account, Place};
use busel_domain::lot::Lot;
use busel_domain::policy::may;
use busel_domain::quantity::Units;
use busel_domain::time::Moment;

use super::eyes::Eyes;
use super::frame::{Frame, Here};
use super::history::{self, Entry};
use super::marks::{Chip, Tone};
use super::needs::Choice;
use super::photos::Album;
use super::stock::{hub_choices, until};
use super::words;
use crate::seen::Seen;

mod differs;

pub use differs::{Open, reason_codes};

/// So much of a lot in one account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Balance {
    /// Where.
    pub place: String,
    /// How much.
    pub amount: String,
    /// What kind of place.
    pub kind: Chip,
    /// Why less is believed to be there than the books say, and the papers it comes from.
    pub to_count: Option<(String, Vec<WaybillId>)>,
}

/// Something that can be moved between a shelf and quarantine.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Move {
    /// Which hub.
    pub hub: HubId,
    /// What it is called.
    pub name: String,
    /// At most so many base units.
    pub units: u64,
    /// So much, in words.
    pub told: String,
}

/// The page.
#[derive(Debug, Clone, Template)]
#[template(path = "stock/one.html")]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a part of the page that is there or not"
)]
pub struct LotPage {
    page: Frame,
    id: LotId,
    thing: String,
    unit: String,
    until: Chip,
    /// Whether some of it is in boxes, and where their labels are printed from.
    is_boxed: bool,
    labels_path: String,
    balances: Vec<Balance>,
    kept: Vec<(String, String, String)>,
    facts: Vec<(String, String)>,
    words: Option<String>,
    /// Of what it came out of, if it came in another size than it was sent.
    sent_as: Option<LotId>,
    /// Whether it was let out past its day, and whether the viewer may.
    is_let_out: bool,
    may_let_out: bool,
    /// Whether whoever writes it off is asked for a photo first.
    lacks_photo: bool,
    aside: Vec<Move>,
    release: Vec<Move>,
    pack: Vec<Move>,
    may_count: bool,
    open: Open,
    hubs: Vec<Choice>,
    explained: Vec<(String, String)>,
    album: Option<Album>,
    history: Vec<Entry>,
}

impl LotPage {
    /// The page of a lot with its original line and its history; nothing if there is no such lot.
    #[must_use]
    pub fn of(
        present: &Seen,
        page: Frame,
        id: LotId,
        words: Option<String>,
        events: &[Event],
        explained: Vec<(Moment, String)>,
    ) -> Option<Self> {
        let page = page.at(Here::Stock);
        let lot = present.book.lot(id)?;
        let eyes = Eyes::of(present, &page.viewer);
        let accounts: Vec<(Account, i64)> = present.book.stock().of_lot(id).collect();
        let told = |units| eyes.amount(&lot.batch.item, units).to_string();
        let movable = |pick: fn(Account) -> Option<HubId>| -> Vec<Move> {
            let held =
                accounts.iter().filter_map(|(account, units)| Some((pick(*account)?, units)));
            held.map(|(hub, units)| Move {
                hub,
                name: eyes.hub(hub),
                units: Units::from_balance(*units).get(),
                told: told(Units::from_balance(*units)),
            })
            .collect()
        };
        Some(Self {
            id,
            thing: eyes.thing(&lot.batch.item, &lot.batch.variant),
            unit: page.tongue().unit(eyes.base_unit(&lot.batch.item)),
            until: until(&page, lot),
            sent_as: present.book.sent_as(id),
            is_let_out: present.book.is_let_out(id),
            may_let_out: may(&page.viewer.actor, CommandKind::LetOut)
                && present.book.is_past(lot, page.viewer.today())
                && eyes.may_outlast_its_day(&lot.batch.item),
            lacks_photo: present.book.photos_of(Thing::Lot(id)).next().is_none(),
            balances: accounts.iter().map(|held| balance(eyes, &page, lot, *held)).collect(),
            is_boxed: present
                .book
                .cartons()
                .any(|carton| carton.state.is_there() && carton.contents.contains_key(&id)),
            labels_path: format!("/stock/{id}/labels"),
            kept: kept(eyes, lot),
            facts: facts(eyes, &page, lot),
            words,
            aside: movable(shelf_of),
            release: movable(quarantine_of),
            pack: packable(eyes, &page, lot, &accounts),
            may_count: may(&page.viewer.actor, CommandKind::Count),
            open: Open::of(eyes, &page, lot, &accounts),
            hubs: hub_choices(eyes, None),
            explained: explained.into_iter().map(|(at, text)| (page.moment(at), text)).collect(),
            album: Album::of(present, &page, Thing::Lot(id)),
            history: history::entries(eyes, &page, events),
            page,
        })
    }

    /// A page with one of everything.
    #[must_use]
    pub fn sample(page: Frame) -> Self {
        let page = page.at(Here::Stock);
        let balance = |key, tone: Tone| Balance {
            place: "Львів, склад 1".to_owned(),
            amount: "420 pc".to_owned(),
            kind: Chip::new(tone, page.say(key)),
            to_count: (key == "account-hub")
                .then(|| (page.filled("lot-to-count", "amount", "432 pc"), vec![WaybillId(7)])),
        };
        let held = Move {
            hub: HubId(1),
            name: "Львів, склад 1".to_owned(),
            units: 420,
            told: "420 pc".to_owned(),
        };
        Self {
            id: LotId(3),
            thing: "Canned meat".to_owned(),
            unit: "pc".to_owned(),
            until: Chip::before(&page, page.viewer.today().plus(9)),
            is_boxed: true,
            labels_path: "/stock/L-3/labels".to_owned(),
            balances: vec![
                balance("account-hub", Tone::Ok),
                balance("account-discrepancy", Tone::Act),
            ],
            kept: vec![("N-12".to_owned(), "Притулок".to_owned(), "84 pc".to_owned())],
            facts: vec![(page.say("fact-origin"), "PL".to_owned())],
            words: Some("Mięso w puszce 338 g | 1284 szt.".to_owned()),
            sent_as: Some(LotId(2)),
            is_let_out: true,
            may_let_out: true,
            lacks_photo: true,
            aside: vec![held.clone()],
            release: vec![held.clone()],
            pack: vec![held],
            may_count: true,
            open: Open::sample(&page),
            hubs: vec![("H-1".to_owned(), "Львів, склад 1".to_owned(), false)],
            explained: vec![(page.moment(page.viewer.now), "Стояло за дверима.".to_owned())],
            album: Some(Album::sample(&page, Thing::Lot(LotId(3)))),
            history: vec![Entry::sample(&page)],
            page,
        }
    }
}

/// What lies loose at each hub, where the viewer may pack it.
fn packable(eyes: Eyes<'_>, page: &Frame, lot: &Lot, accounts: &[(Account, i64)]) -> Vec<Move> {
    if !may(&page.viewer.actor, CommandKind::Handle) {
        return Vec::new();
    }
    let at_hubs = accounts.iter().filter_map(|(account, _)| {
        let hub = shelf_of(*account)?;
        let is_past = eyes.present.book.is_past(lot, page.viewer.today());
        let hub = Some(hub).filter(|_| !is_past)?;
        let loose = eyes.present.book.believed_loose(lot.id, hub);
        let told = eyes.amount(&lot.batch.item, loose).to_string();
        let name = eyes.hub(hub);
        (!loose.is_zero()).then(|| Move { hub, name, units: loose.get(), told })
    });
    at_hubs.collect()
}

fn shelf_of(account: Account) -> Option<HubId> {
    if let Account::Hub(hub) = account { Some(hub) } else { None }
}

fn quarantine_of(account: Account) -> Option<HubId> {
    if let Account::Quarantine(hub) = account { Some(hub) } else { None }
}

/// What an account is called: where, and of what kind.
#[must_use]
pub fn account_words(eyes: Eyes<'_>, account: Account) -> (String, &'static str, Tone) {
    let tongue = eyes.viewer.tongue;
    match account {
        Account::Donors => (tongue.say("account-donors-all"), "account-donors", Tone::Plain),
        Account::Hub(hub) => (eyes.hub(hub), "account-hub", Tone::Ok),
        Account::Quarantine(hub) => (eyes.hub(hub), "account-quarantine", Tone::Wait),
        Account::Road(waybill) => (waybill.to_string(), "account-road", Tone::Info),
        Account::Discrepancy(Place::Hub(hub)) => (eyes.hub(hub), "account-discrepancy", Tone::Act),
        Account::Discrepancy(Place::Waybill(waybill)) => {
            (waybill.to_string(), "account-discrepancy", Tone::Act)
        }
        Account::Discrepancy(Place::Box(code)) => {
            (code.to_string(), "account-discrepancy", Tone::Act)
        }
        Account::Discrepancy(Place::Claims(code)) => {
            (code.to_string(), "account-under-check", Tone::Act)
        }
        Account::Group(group) => (eyes.group(group), "account-group", Tone::Ok),
        Account::Peer(peer) => (eyes.peer(peer), "account-peer", Tone::Ok),
        Account::Lost(reason) => (tongue.say(words::loss_key(reason)), "account-lost", Tone::Plain),
    }
}

fn balance(eyes: Eyes<'_>, page: &Frame, lot: &Lot, (account, units): (Account, i64)) -> Balance {
    let (place, key, tone) = account_words(eyes, account);
    let size = Units::new(units.unsigned_abs()).unwrap_or(Units::MAX);
    let amount = eyes.amount(&lot.batch.item, size);
    let sign = if units < 0 { "−" } else { "" };
    let mut told = format!("{sign}{amount}");
    let mut to_count = None;
    if let Some(hub) = shelf_of(account) {
        let book = &eyes.present.book;
        let papers: Vec<WaybillId> =
            book.surplus_from(lot.id, hub).map(|more| more.waybill).collect();
        if !papers.is_empty() {
            to_count = Some((page.filled("lot-to-count", "amount", &told), papers));
            told = eyes.amount(&lot.batch.item, book.believed_units(lot.id, hub)).to_string();
        }
    }
    Balance { place, amount: told, kind: Chip::new(tone, page.say(key)), to_count }
}

/// The needs for which the plan in force keeps some of it.
pub(super) fn kept(eyes: Eyes<'_>, lot: &Lot) -> Vec<(String, String, String)> {
    let book = &eyes.present.book;
    let kept = book.reserved().filter(|(id, _, _, _)| *id == lot.id);
    let told = kept.filter_map(|(_, _, need, units)| {
        let group = eyes.group(book.need(need)?.line.group);
        Some((need.to_string(), group, eyes.amount(&lot.batch.item, units).to_string()))
    });
    told.collect()
}

fn facts(eyes: Eyes<'_>, page: &Frame, lot: &Lot) -> Vec<(String, String)> {
    let batch = &lot.batch;
    let mut facts = Vec::new();
    let mut tell = |key: &str, value: Option<String>| {
        facts.extend(value.map(|value| (page.say(key), value)));
    };
    tell("fact-condition", words::condition_key(batch.condition).map(|key| page.say(key)));
    tell("fact-batch", batch.maker_batch.as_deref().map(str::to_owned));
    tell("fact-origin", batch.origin.as_deref().map(str::to_owned));
    let is_forgotten = eyes.present.book.is_donor_forgotten(lot.id);
    let donor = batch.donor.as_deref().map(str::to_owned);
    tell("fact-donor", if is_forgotten { Some(page.say("donor-forgotten")) } else { donor });
    let source = batch.source.map(|(source, row)| {
        page.with("source-row", &[("source", source.to_string().into()), ("row", row.into())])
    });
    tell("fact-source", source);
    facts
}

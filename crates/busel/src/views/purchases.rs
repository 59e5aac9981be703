//! What is bought because nobody gives it, from which gifts it is paid, and the form for a new one.

use std::collections::BTreeMap;

use askama::Template;
use busel_domain::command::CommandKind;
use busel_domain::ids::{NeedId, PurchaseId, Thing};
use busel_domain::money::Money;
use busel_domain::offer::{Gift, Offer};
use busel_domain::policy::may;
use busel_domain::purchase::{Bought, Purchase};
use busel_domain::quantity::BaseUnit;
use busel_domain::size::Variant;

use super::eyes::Eyes;
use super::frame::{Frame, Here};
use super::marks::{Chip, Tone};
use super::needs::Choice;
use super::offers::{currency_choices, item_names};
use crate::seen::Seen;

/// Where things are bought, as far as it is known; read from the vault.
pub type Shops = BTreeMap<PurchaseId, String>;

/// A purchase in the list.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each is a button that is there or not")]
pub struct PurchaseRow {
    id: PurchaseId,
    thing: String,
    amount: String,
    price: String,
    needs: String,
    state: Chip,
    by: String,
    paid: String,
    /// Where it is bought, if somebody said and the words are still kept.
    shop: Option<String>,
    may_approve: bool,
    waits_for_second: bool,
    may_buy: bool,
    may_drop: bool,
    may_come: bool,
    /// Gifts that could pay for it: number, what is left, the most of it as a field shows it.
    gifts: Vec<(String, String, String)>,
}

/// What stood in the form.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
#[expect(missing_docs, reason = "each is the field of that name, as it was typed")]
pub struct Filled {
    pub needs: String,
    pub item: String,
    pub amount: String,
    pub price: String,
    pub currency: String,
    pub shop: String,
}

impl Filled {
    /// The form for what a need still lacks; empty if there is no such need or it lacks nothing.
    #[must_use]
    pub fn for_need(present: &Seen, page: &Frame, id: NeedId) -> Self {
        let today = page.viewer.today();
        let open = present.book.need(id).filter(|need| need.is_open(today));
        let Some((need, missing)) = open.and_then(|need| Some((need, need.missing()?))) else {
            return Self::default();
        };
        let (eyes, item) = (Eyes::of(present, &page.viewer), &need.line.item);
        let missing = missing.get();
        // As people say it, where that is exact: kilograms of grams, litres of millilitres.
        let base = eyes.base_unit(item);
        let amount = if base.is_poured() && missing % 1000 == 0 {
            format!("{} {}", missing / 1000, if base == BaseUnit::Gram { "kg" } else { "l" })
        } else {
            missing.to_string()
        };
        let item = eyes.thing(item, &Variant::default());
        Self { needs: id.to_string(), item, amount, ..Self::default() }
    }
}

/// The page.
#[derive(Debug, Clone, Template)]
#[template(path = "offers/purchases.html")]
pub struct PurchasesPage {
    page: Frame,
    purchases: Vec<PurchaseRow>,
    may_want: bool,
    limit: String,
    filled: Filled,
    items: Vec<String>,
    currencies: Vec<Choice>,
    hubs: Vec<Choice>,
}

impl PurchasesPage {
    /// All purchases, those that wait for somebody first, with what was said of their shops.
    #[must_use]
    pub fn of(present: &Seen, page: Frame, filled: Filled, mut shops: Shops) -> Self {
        let page = page.at(Here::Offers);
        let eyes = Eyes::of(present, &page.viewer);
        let book = &present.book;
        let limit = book.rules().purchase_limit;
        let shown = book.purchases().filter(|purchase| page.keeps(Thing::Purchase(purchase.id)));
        let mut purchases: Vec<&Purchase> = shown.collect();
        purchases.sort_by_key(|purchase| (purchase.state(), purchase.id));
        let gifts: Vec<&Offer> = book.offers().filter(|offer| !offer.unspent().is_zero()).collect();
        let rows = purchases.into_iter().map(|one| {
            let shop = shops.remove(&one.id);
            PurchaseRow { shop, ..row(eyes, &page, one, &gifts) }
        });
        let purchases = rows.collect();
        let hubs = book.hubs().map(|hub| (hub.id.to_string(), eyes.hub(hub.id), false));
        Self {
            purchases,
            may_want: may(&page.viewer.actor, CommandKind::WantPurchase),
            limit: field(limit.get()),
            items: item_names(book, page.tongue(), |kind| !["money", "service"].contains(&kind)),
            currencies: currency_choices(&filled.currency),
            hubs: hubs.collect(),
            filled,
            page,
        }
    }

    /// A page with one of everything.
    #[must_use]
    pub fn sample(page: Frame) -> Self {
        let page = page.at(Here::Offers);
        let purchase = PurchaseRow {
            id: PurchaseId(1),
            thing: "Power bank".to_owned(),
            amount: "10 pieces".to_owned(),
            price: "250 EUR".to_owned(),
            needs: "N-12, N-14".to_owned(),
            state: chip(&page, Bought::Wanted),
            by: "M-2".to_owned(),
            paid: "O-3: 100 EUR".to_owned(),
            shop: Some("Hurtownia przy rynku".to_owned()),
            may_approve: true,
            waits_for_second: true,
            may_buy: true,
            may_drop: true,
            may_come: true,
            gifts: vec![("O-3".to_owned(), "100 EUR".to_owned(), "100.00".to_owned())],
        };
        Self {
            purchases: vec![purchase],
            may_want: true,
            limit: "200.00".to_owned(),
            filled: Filled::default(),
            items: vec!["Power bank".to_owned()],
            currencies: currency_choices("EUR"),
            hubs: vec![("H-1".to_owned(), "Львів".to_owned(), false)],
            page,
        }
    }
}

fn row(eyes: Eyes<'_>, page: &Frame, one: &Purchase, gifts: &[&Offer]) -> PurchaseRow {
    let (line, state, actor) = (&one.line, one.state(), &page.viewer.actor);
    let price = line.price;
    let takes_two = price.minor > eyes.present.book.rules().purchase_limit;
    let is_own = one.by == actor.id;
    let may_say_yes = state == Bought::Wanted && may(actor, CommandKind::ApprovePurchase);
    let money = |minor| page.tongue().money(Money { minor, currency: price.currency });
    let fitting = gifts.iter().filter(|gift| gift.line.gift == Gift::Money(price.currency));
    let gift = |gift: &&Offer| {
        let most = gift.unspent().min(price.minor);
        (gift.id.to_string(), money(gift.unspent()), field(most.get()))
    };
    let needs: Vec<String> = line.needs.iter().map(ToString::to_string).collect();
    let paid = one.paid.as_deref().unwrap_or_default().iter();
    let paid: Vec<String> =
        paid.map(|(offer, minor)| format!("{offer}: {}", money(*minor))).collect();
    PurchaseRow {
        id: one.id,
        thing: eyes.thing(&line.item, &line.variant),
        amount: eyes.amount(&line.item, line.units).to_string(),
        price: money(price.minor),
        needs: needs.join(", "),
        state: chip(page, state),
        by: eyes.member(one.by),
        paid: paid.join(", "),
        shop: None,
        may_approve: may_say_yes && !(takes_two && is_own),
        waits_for_second: may_say_yes && takes_two && is_own,
        may_buy: state == Bought::Approved && may(actor, CommandKind::Buy),
        may_drop: matches!(state, Bought::Wanted | Bought::Approved)
            && may(actor, CommandKind::DropPurchase),
        may_come: state == Bought::Paid && may(actor, CommandKind::TakeIn),
        gifts: if state == Bought::Approved { fitting.map(gift).collect() } else { Vec::new() },
    }
}

/// Money in a field: whole coins with two places.
fn field(minor: u64) -> String {
    format!("{}.{:02}", minor / 100, minor % 100)
}

fn chip(page: &Frame, state: Bought) -> Chip {
    let (tone, key) = match state {
        Bought::Wanted => (Tone::Act, "purchase-wanted"),
        Bought::Approved => (Tone::Wait, "purchase-approved"),
        Bought::Paid => (Tone::Info, "purchase-paid"),
        Bought::Received => (Tone::Ok, "purchase-received"),
        Bought::Dropped => (Tone::Plain, "purchase-dropped"),
    };
    Chip::new(tone, page.say(key))
}

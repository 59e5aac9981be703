//! Purchases: the list, a new one, and each step on its way.

use axum::extract::Path;
use axum::response::Response;
use busel_domain::command::{Arrival, ArrivesBy, Command};
use busel_domain::ids::{OfferId, PurchaseId, Thing};
use busel_domain::lot::{Batch, Condition};
use busel_domain::money::Money;
use busel_domain::purchase::{Purchase, PurchaseLine};
use busel_domain::quantity::{BaseUnit, Units};
use busel_domain::rules::Rule;

use super::answer::{again, on_to, page};
use super::give::form::currency as currency_of;
use super::needs::{amount, item, need};
use super::posted::{Fields, Posted, Wrong};
use super::stock::hub;
use super::visit::{Visit, thing};
use crate::catalogue::lexicon;
use crate::fault::Fault;
use crate::vault::{Words, WordsKind};
use crate::views::purchases::{Filled, PurchasesPage, Shops};
use crate::views::trouble::Trouble;

/// Where all of it stands.
const PATH: &str = "/purchases";

pub(super) async fn list(visit: Visit) -> Response {
    let (present, frame) = (visit.present(), visit.frame());
    let wanted = need(visit.asked.get("need"));
    let filled = wanted.map(|id| Filled::for_need(&present, &frame, id)).unwrap_or_default();
    match shops(&visit).await {
        Ok(shops) => page(&PurchasesPage::of(&present, frame, filled, shops)),
        Err(fault) => visit.fault(&fault),
    }
}

/// Where things are bought: words that are read now, and only for whoever sees the purchases.
async fn shops(visit: &Visit) -> Result<Shops, Fault> {
    let present = visit.present();
    let mut shops = Shops::new();
    for purchase in present.book.purchases() {
        let Some(words) = purchase.line.shop else { continue };
        let kept = visit.desk.app.clerk.words(words).await?;
        shops.extend(kept.map(|text| (purchase.id, text)));
    }
    Ok(shops)
}

async fn list_again(visit: &Visit, told: String, filled: Filled) -> Response {
    match shops(visit).await {
        Ok(shops) => {
            let frame = visit.frame_telling(PATH, told);
            again(&PurchasesPage::of(&visit.present(), frame, filled, shops))
        }
        Err(fault) => visit.fault(&fault),
    }
}

pub(super) async fn want(visit: Visit, posted: Posted) -> Response {
    let told = match line(&visit, &posted.fields) {
        Ok((line, words)) => {
            let command = Command::WantPurchase { line };
            match visit.give(posted.attempt(0), command, words).await {
                Ok(_) => return on_to(PATH, "said-purchase-wanted"),
                Err(no) => visit.why_not(&no),
            }
        }
        Err(wrong) => visit.wrong(wrong),
    };
    list_again(&visit, told, filled(&posted.fields)).await
}

fn filled(fields: &Fields) -> Filled {
    let text = |name: &str| fields.get(name).to_owned();
    Filled {
        needs: text("needs"),
        item: text("item"),
        amount: text("amount"),
        price: text("price"),
        currency: text("currency"),
        shop: text("shop"),
    }
}

/// What the form wants bought and its words; or the key of what is wrong, and the text.
fn line(visit: &Visit, fields: &Fields) -> Result<(PurchaseLine, Vec<Words>), Wrong> {
    let Filled { needs, item: typed, amount: how_much, price, currency, shop } = filled(fields);
    let each = needs.split([',', ' ', ';']).filter(|text| !text.is_empty());
    let needs: Option<Vec<_>> = each.map(need).collect();
    let needs = needs.ok_or(("problem-needs", needs_text(fields)))?;
    let (item, variant) = item(&typed).ok_or_else(|| ("problem-no-item", typed.clone()))?;
    let known = lexicon().catalogue().item(&item);
    let unit = known.map_or(BaseUnit::Piece, |item| item.base_unit);
    let units = amount::read(&how_much, unit)?.unwrap_or_default();
    let minor = amount::money(&price).ok_or(("problem-amount", price))?;
    let currency = currency_of(&currency)?;
    let id = visit.desk.app.outside.words_id();
    let words = Some(shop).filter(|shop| !shop.is_empty());
    let words: Vec<_> =
        words.map(|shop| Words::own(id, WordsKind::Note, shop)).into_iter().collect();
    let shop = words.first().map(|words| words.id);
    let price = Money { minor, currency };
    Ok((PurchaseLine { needs, item, variant, units, price, shop }, words))
}

fn needs_text(fields: &Fields) -> String {
    fields.get("needs").to_owned()
}

/// Sets above how much a purchase takes two persons.
pub(super) async fn limit(visit: Visit, posted: Posted) -> Response {
    let typed = posted.fields.get("limit");
    let Some(limit) = amount::money(typed) else {
        let told = visit.wrong(("problem-amount", typed.to_owned()));
        return list_again(&visit, told, Filled::default()).await;
    };
    let command = Command::SetRule { rule: Rule::PurchaseLimit(limit) };
    given(&visit, &posted, command, "said-limit-set").await
}

async fn given(visit: &Visit, posted: &Posted, command: Command, said: &str) -> Response {
    match visit.give(posted.attempt(0), command, Vec::new()).await {
        Ok(_) => on_to(PATH, said),
        Err(no) => list_again(visit, visit.why_not(&no), Filled::default()).await,
    }
}

/// The purchase of an address, if it is there for the viewer.
fn known(visit: &Visit, text: &str) -> Option<(PurchaseId, Purchase)> {
    let Some(Thing::Purchase(id)) = thing(text) else { return None };
    Some((id, visit.present().book.purchase(id)?.clone()))
}

pub(super) async fn approve(visit: Visit, Path(text): Path<String>, posted: Posted) -> Response {
    let Some((purchase, _)) = known(&visit, &text) else {
        return visit.trouble(Trouble::NotFound);
    };
    let command = Command::ApprovePurchase { purchase };
    given(&visit, &posted, command, "said-purchase-approved").await
}

/// Writes down that it was bought, and from which gifts.
pub(super) async fn buy(visit: Visit, Path(text): Path<String>, posted: Posted) -> Response {
    let Some((purchase, _)) = known(&visit, &text) else {
        return visit.trouble(Trouble::NotFound);
    };
    let from = match paid(&posted.fields) {
        Ok(from) => from,
        Err(wrong) => return list_again(&visit, visit.wrong(wrong), Filled::default()).await,
    };
    given(&visit, &posted, Command::Buy { purchase, from }, "said-purchase-paid").await
}

/// From which gifts how much was paid.
fn paid(fields: &Fields) -> Result<Vec<(OfferId, Units)>, Wrong> {
    let mut from = Vec::new();
    for [gift, paid] in fields.rows(["gift", "paid"])? {
        let Some(Thing::Offer(offer)) = thing(gift) else { continue };
        if !paid.is_empty() {
            let minor = amount::money(paid).ok_or_else(|| ("problem-amount", paid.to_owned()))?;
            from.push((offer, minor));
        }
    }
    Ok(from)
}

pub(super) async fn give_up(visit: Visit, Path(text): Path<String>, posted: Posted) -> Response {
    let Some((purchase, _)) = known(&visit, &text) else {
        return visit.trouble(Trouble::NotFound);
    };
    given(&visit, &posted, Command::DropPurchase { purchase }, "said-purchase-dropped").await
}

/// What was bought comes into a hub as a lot.
pub(super) async fn came(visit: Visit, Path(text): Path<String>, posted: Posted) -> Response {
    let Some((id, purchase)) = known(&visit, &text) else {
        return visit.trouble(Trouble::NotFound);
    };
    let line = purchase.line;
    let known = lexicon().catalogue().item(&line.item);
    let unit = known.map_or(BaseUnit::Piece, |item| item.base_unit);
    let typed = posted.fields.get("amount");
    let (Ok(Some(units)), Some(hub)) = (amount::read(typed, unit), hub(posted.fields.get("hub")))
    else {
        let told = visit.wrong(("problem-amount", typed.to_owned()));
        return list_again(&visit, told, Filled::default()).await;
    };
    let batch = Batch {
        variant: line.variant,
        condition: Condition::New,
        donor: Some(id.to_string().into()),
        ..Batch::of(line.item)
    };
    let arrivals = vec![Arrival { batch, units, by: ArrivesBy::Purchase(id) }];
    let command = Command::TakeIn { source: None, hub, arrivals };
    given(&visit, &posted, command, "said-purchase-came").await
}

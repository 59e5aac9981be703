//! An offer that a chat tells: proposed as fields, and made by the form of the desk. It is from nobody
//! known: who wrote a message is not kept.

use busel_domain::command::Command;
use busel_domain::item::ItemKey;

use super::beside::{Beside, Told};
use super::need::{carried_item, goods, goods_again, said, sized};
use super::{Field, Unfit};
use crate::catalogue::areas;
use crate::vault::Words;
use crate::views::chat::Offered;
use crate::views::give::Sort;
use crate::views::offers::country_choices;
use crate::web::give::form;
use crate::web::posted::Fields;
use crate::web::visit::Visit;

/// The fields of the desk's form, and what they are called here.
const FIELDS: [(&str, &str); 7] = [
    ("item", "item"),
    ("amount", "amount"),
    ("expiry", "expiry"),
    ("until", "until"),
    ("place", "place"),
    ("country", "country"),
    ("words", "line"),
];

/// What sort of gift a thing is; nothing for money and beds, of which a chat does not tell enough.
fn sort(item: &ItemKey) -> Option<Sort> {
    match item.category() {
        "money" => None,
        "service" if item.as_str() == "service.housing" => None,
        "service" => Some(Sort::Service),
        "vehicle" => Some(Sort::Vehicle),
        _goods => Some(Sort::Goods),
    }
}

/// The offer as fields; nothing if it takes the form of the desk.
pub(super) fn proposed(beside: &Beside<'_>, told: &Told<'_>, number: usize) -> Option<Offered> {
    let (visit, proposal) = (beside.visit, told.proposal());
    sort(&proposal.item)?;
    let day = |day: Option<busel_domain::time::Day>| day.map(|day| day.to_string());
    let place = proposal.place.as_deref().unwrap_or_default();
    // A country that is named is one; in which country a town lies is for a person to say.
    let country = areas().named(place).filter(|area| area.country() == area.as_str());
    let chosen = country.map_or("", |area| area.as_str());
    Some(Offered {
        goods: goods(visit, told, number),
        expiry: day(proposal.expiry).unwrap_or_default(),
        until: day(proposal.deadline).unwrap_or_default(),
        countries: country_choices(visit.viewer.tongue, chosen),
        place: if country.is_some() { String::new() } else { place.to_owned() },
    })
}

/// The offer that is ticked, and its words; or what is wrong.
pub(super) fn command(visit: &Visit, field: Field<'_>) -> Result<(Command, Vec<Words>), Unfit> {
    let item = carried_item(visit, field)?;
    let variant = sized(field)?;
    let sort = sort(&item).unwrap_or_default();
    let mut pairs = vec![("what".to_owned(), sort.code().to_owned())];
    for (name, here) in FIELDS {
        let text = if here == "line" { said(field) } else { field.get(here) };
        pairs.push((name.to_owned(), text.to_owned()));
    }
    let read = form::line(visit, &Fields::new(pairs));
    let (mut line, words) =
        read.map_err(|(key, text)| (key, text.clone(), blamed(field, &text)))?;
    // The form of the desk reads a thing by its name; the chat may have said more of it.
    line.variant = variant;
    Ok((Command::MakeOffer { line }, words))
}

/// Which field says what is wrong.
fn blamed(field: Field<'_>, text: &str) -> &'static str {
    let all = ["amount", "expiry", "until"];
    all.into_iter().find(|name| field.get(name) == text).unwrap_or("amount")
}

/// The offer as it was sent, to be shown again.
pub(super) fn again(visit: &Visit, field: Field<'_>) -> Offered {
    Offered {
        goods: goods_again(visit, field),
        expiry: field.text("expiry"),
        until: field.text("until"),
        countries: country_choices(visit.viewer.tongue, field.get("country")),
        place: field.text("place"),
    }
}

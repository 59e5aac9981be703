//! What a form about an offer says, as an offer. What is not understood is kept as words: somebody who
//! gives is asked back by a person, not by a form.

use busel_domain::ids::{CallId, Thing, WordsId};
use busel_domain::item::ItemKey;
use busel_domain::lot::Condition;
use busel_domain::money::Currency;
use busel_domain::offer::{Gift, OfferLine, Paper};
use busel_domain::quantity::{BaseUnit, Units, Written};
use busel_domain::size::Variant;
use busel_domain::time::Day;

use super::super::needs::{amount, day, item};
use super::super::posted::{Fields, Wrong};
use super::super::visit::{Visit, thing};
use crate::catalogue::{areas, lexicon};
use crate::exchange::variant::one_size;
use crate::vault::{Words, WordsKind};
use crate::views::give::{Filled, Sort, condition};

/// What stands in the fields.
pub(super) fn filled(fields: &Fields) -> Filled {
    let text = |name: &str| fields.get(name).to_owned();
    Filled {
        sort: Sort::from_code(fields.get("what")),
        item: text("item"),
        amount: text("amount"),
        size: text("size"),
        country: text("country"),
        until: text("until"),
        expiry: text("expiry"),
        condition: text("condition"),
        currency: text("currency"),
        beds: text("beds"),
        from: text("from"),
        nights_until: text("nights_until"),
        papers: fields.all("paper").filter_map(|number| number.parse().ok()).collect(),
        place: text("place"),
        words: text("words"),
        donor: text("donor"),
        call: call(fields.get("call")),
    }
}

fn call(text: &str) -> Option<CallId> {
    if let Some(Thing::Call(id)) = thing(text) { Some(id) } else { None }
}

/// What is given, as far as the catalogue knows it.
struct What {
    item: Option<ItemKey>,
    variant: Variant,
    units: Option<Units>,
    gift: Gift,
    /// What has to be kept as words because nobody here understood it.
    left: Vec<String>,
}

/// The offer in a form, without a link, and its words.
pub(in crate::web) fn line(
    visit: &Visit,
    fields: &Fields,
) -> Result<(OfferLine, Vec<Words>), Wrong> {
    let filled = filled(fields);
    let what = match filled.sort {
        Sort::Goods | Sort::Service | Sort::Vehicle => named(&filled)?,
        Sort::Money => money(&filled)?,
        Sort::Hosting => hosting(&filled)?,
    };
    let outside = &visit.desk.app.outside;
    let about = outside.words_id();
    let mut words = Vec::new();
    let mut keep = |kind, text: String| {
        let id = outside.words_id();
        (!text.is_empty()).then(|| {
            words.push(Words { id, kind, about, text });
            id
        })
    };
    let mut said = what.left;
    said.extend(Some(filled.words.clone()).filter(|text| !text.is_empty()));
    let said: Option<WordsId> = keep(WordsKind::Line, said.join("\n"));
    let place = keep(WordsKind::Note, filled.place.clone());
    let country = fields.chosen("country", |code| Some(Some(known_country(code)?)), None)?;
    let condition = fields.chosen("condition", condition, Condition::Unknown)?;
    let line = OfferLine {
        item: what.item,
        variant: what.variant,
        written: what.units.map_or(Written { thousandths: 0, unit: None }, Written::base),
        units: what.units,
        expiry: day(&filled.expiry)?,
        donor: Some(&*filled.donor).filter(|code| !code.is_empty()).map(Into::into),
        words: said,
        gift: what.gift,
        condition,
        country,
        until: day(&filled.until)?,
        place,
        call: filled.call,
        link: None,
        about: Some(about),
    };
    Ok((line, words))
}

fn known_country(code: &str) -> Option<Box<str>> {
    Some(code).filter(|code| code.len() == 2 && areas().named(code).is_some()).map(Into::into)
}

/// Goods, work or a vehicle, by the name that was typed.
fn named(filled: &Filled) -> Result<What, Wrong> {
    if filled.item.is_empty() {
        return Err(("problem-what", String::new()));
    }
    let gift = match filled.sort {
        Sort::Vehicle => {
            let papers = filled.papers.iter().filter_map(|number| Paper::ALL.get(*number));
            Gift::Vehicle(papers.copied().collect())
        }
        Sort::Service => Gift::Service,
        Sort::Goods | Sort::Money | Sort::Hosting => Gift::Goods,
    };
    let Some((key, mut variant)) = item(&filled.item) else {
        let parts = [&filled.item, &filled.amount, &filled.size];
        let left = parts.into_iter().filter(|text| !text.is_empty()).cloned().collect();
        return Ok(What { item: None, variant: Variant::default(), units: None, gift, left });
    };
    let known = lexicon().catalogue().item(&key);
    let unit = known.map_or(BaseUnit::Piece, |item| item.base_unit);
    let units = amount::read(&filled.amount, unit)?;
    let mut left = Vec::new();
    if !filled.size.is_empty() {
        let size = known.and_then(|item| one_size(&filled.size, item, lexicon()));
        if size.is_none() {
            left.push(filled.size.clone());
        }
        variant.size = size.or(variant.size);
    }
    Ok(What { item: Some(key), variant, units, gift, left })
}

/// The currency that was chosen; the centre's own where none was.
pub(in crate::web) fn currency(code: &str) -> Result<Currency, Wrong> {
    let usual = Some(Currency::default()).filter(|_| code.is_empty());
    Currency::from_code(code).or(usual).ok_or(("problem-cost-currency", String::new()))
}

fn money(filled: &Filled) -> Result<What, Wrong> {
    let minor = amount::money(&filled.amount).filter(|minor| !minor.is_zero());
    let minor = minor.ok_or_else(|| ("problem-amount", filled.amount.clone()))?;
    let currency = currency(&filled.currency)?;
    Ok(What {
        item: ItemKey::new("money.grant"),
        variant: Variant::default(),
        units: Some(minor),
        gift: Gift::Money(currency),
        left: Vec::new(),
    })
}

/// Beds for nights: both have to be known before anybody can count nights.
fn hosting(filled: &Filled) -> Result<What, Wrong> {
    let wrong = || ("problem-amount", filled.beds.clone());
    let beds: u16 = filled.beds.parse().ok().filter(|beds| *beds > 0).ok_or_else(wrong)?;
    let (from, until) = (day(&filled.from)?, day(&filled.nights_until)?);
    let nights = from.zip(until).map(|(from, until): (Day, Day)| from.until(until) + 1);
    if nights.is_some_and(|nights| nights < 1) {
        return Err(("problem-day", filled.nights_until.clone()));
    }
    let nights = nights.and_then(|nights| u64::try_from(nights).ok());
    let units = nights.and_then(|nights| Units::new(nights * u64::from(beds)));
    Ok(What {
        item: ItemKey::new("service.housing"),
        variant: Variant::default(),
        units,
        gift: Gift::Hosting { beds, from, until },
        left: Vec::new(),
    })
}

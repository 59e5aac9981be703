//! A need that a chat tells: proposed as fields, and read again from them.

use busel_domain::ids::SourceId;
use busel_domain::item::ItemKey;
use busel_domain::need::{NeedLine, Substitutes, Trust};
use busel_domain::quantity::{BaseUnit, Units, Written};
use busel_domain::size::{Size, SizeSystem, Variant};

use super::before;
use super::beside::{Beside, Told, base_unit};
use super::{Field, Unfit, groups};
use crate::catalogue::lexicon;
use crate::vault::{WORDS_LENGTH_MAX, Words, WordsKind};
use crate::views::chat::{Goods, Proposed};
use crate::views::words;
use crate::web::needs::{amount, chosen_priority, day, group};
use crate::web::posted::{LINE_LETTERS_MAX, Wrong};
use crate::web::visit::Visit;

pub(super) fn proposed(beside: &Beside<'_>, told: &Told<'_>, number: usize) -> Proposed {
    let (visit, proposal) = (beside.visit, told.proposal());
    let tongue = visit.viewer.tongue;
    let group = beside.group(told);
    let mut goods = goods(visit, told, number);
    let record = told.record();
    let what = (&proposal.item, &record.variant);
    let same = before::said_already(visit, group, what, record.base_units);
    let same = same.map(|need| tongue.with("chat-same", &[("need", need.to_string().into())]));
    goods.asks.extend(same);
    goods.is_taken = goods.asks.is_empty() && group.is_some();
    Proposed {
        goods,
        groups: groups(visit, group),
        day: proposal.deadline.map(|day| day.to_string()).unwrap_or_default(),
        priority: proposal.priority.map(words::priority_code).unwrap_or_default().to_owned(),
    }
}

/// The goods of a proposal, as fields; ticked where nothing has to be asked.
pub(super) fn goods(visit: &Visit, told: &Told<'_>, number: usize) -> Goods {
    let (proposal, record, tongue) = (told.proposal(), told.record(), visit.viewer.tongue);
    let asks = told.asks(visit);
    Goods {
        number,
        is_taken: asks.is_empty(),
        row: record.at.row,
        line: told.line(),
        name: words::thing(tongue, &proposal.item, &record.variant),
        item: proposal.item.to_string(),
        variant: serde_json::to_string(&record.variant).unwrap_or_default(),
        size: record.variant.size.as_ref().map(|it| it.value.to_string()).unwrap_or_default(),
        amount: record.base_units.map(|units| typed(units, told.base())).unwrap_or_default(),
        unit: tongue.unit(told.base()),
        written: told.written(visit, &record),
        asks,
    }
}

/// An amount as the field reads it again: whole kilograms and litres as such.
pub(super) fn typed(units: Units, base: BaseUnit) -> String {
    let word = if base == BaseUnit::Gram { "kg" } else { "l" };
    let is_large = base.is_poured() && units.get() >= 1000 && units.get().is_multiple_of(1000);
    if is_large { format!("{} {word}", units.get() / 1000) } else { units.get().to_string() }
}

/// The item that a form carried.
pub(super) fn carried_item(visit: &Visit, field: Field<'_>) -> Result<ItemKey, Unfit> {
    let text = field.get("item");
    let known =
        ItemKey::new(text).filter(|key| visit.present().book.catalogue().item(key).is_some());
    known.ok_or_else(|| ("problem-no-item", text.to_owned(), "item"))
}

/// A ticked proposal as a need; or what is wrong, and in which of its fields.
pub(super) fn ticked(visit: &Visit, field: Field<'_>) -> Result<(NeedLine, Words), Unfit> {
    let at = |name: &'static str| move |(key, text): Wrong| (key, text, name);
    let group = group(field.get("group")).ok_or(("problem-group", String::new(), "group"))?;
    let item = carried_item(visit, field)?;
    let asked = amount::read(field.get("amount"), base_unit(&item)).map_err(at("amount"))?;
    let id = visit.desk.app.outside.words_id();
    let about = visit.present().book.group(group).map_or(id, |group| group.name);
    let line = NeedLine {
        group,
        item,
        variant: sized(field)?,
        written: asked.map_or(Written { thousandths: 0, unit: None }, Written::base),
        asked,
        minimum: Units::ZERO,
        substitutes: Substitutes::Allowed,
        priority: chosen_priority(field.get("priority")).map_err(at("priority"))?,
        wanted_by: day(field.get("day")).map_err(at("day"))?,
        valid_until: None,
        trust: Trust::V0,
        source: Some((SourceId(0), field.get("row").parse().unwrap_or_default())),
        words: Some(id),
    };
    let text = said(field).to_owned();
    Ok((line, Words { id, kind: WordsKind::Line, about, text }))
}

/// The line as it was written, as far as the vault takes it.
pub(super) fn said(field: Field<'_>) -> &str {
    let said = field.get("line");
    &said[..said.floor_char_boundary(WORDS_LENGTH_MAX)]
}

/// The variant of a proposal whose size is short enough to be one.
pub(super) fn sized(field: Field<'_>) -> Result<Variant, Unfit> {
    let size = field.get("size");
    if size.chars().count() > LINE_LETTERS_MAX {
        return Err(("problem-size", size.to_owned(), "size"));
    }
    Ok(variant(field.get("variant"), size))
}

/// The variant that the form carried, with the size as it stands in the field now.
pub(super) fn variant(carried: &str, size: &str) -> Variant {
    let mut variant: Variant = serde_json::from_str(carried).unwrap_or_default();
    let is_same = variant.size.as_ref().is_some_and(|known| &*known.value == size);
    if !is_same {
        let system = variant.size.as_ref().map_or(SizeSystem::Named, |known| known.system);
        let value = size.to_uppercase();
        let millimetres = lexicon().sizes().millimetres(system, &value);
        variant.size =
            (!value.is_empty()).then(|| Size { system, value: value.into(), millimetres });
    }
    variant
}

/// What a carried thing is called, with this variant.
pub(super) fn name(visit: &Visit, field: Field<'_>, variant: &Variant) -> (String, BaseUnit) {
    let tongue = visit.viewer.tongue;
    match ItemKey::new(field.get("item")) {
        Some(item) => (words::thing(tongue, &item, variant), base_unit(&item)),
        None => (field.text("item"), BaseUnit::Piece),
    }
}

/// The goods of a proposal as they were sent, to be shown again.
pub(super) fn goods_again(visit: &Visit, field: Field<'_>) -> Goods {
    let (name, base) = name(visit, field, &variant(field.get("variant"), field.get("size")));
    Goods {
        number: field.number,
        is_taken: field.get("take") == "yes",
        row: field.get("row").parse().unwrap_or_default(),
        line: field.text("line"),
        name,
        item: field.text("item"),
        variant: field.text("variant"),
        size: field.text("size"),
        amount: field.text("amount"),
        unit: visit.viewer.tongue.unit(base),
        written: field.text("written"),
        asks: field.all("ask"),
    }
}

/// The proposal as it was sent, to be shown again.
pub(super) fn again(visit: &Visit, field: Field<'_>) -> Proposed {
    Proposed {
        goods: goods_again(visit, field),
        groups: groups(visit, group(field.get("group"))),
        day: field.text("day"),
        priority: field.text("priority"),
    }
}

//! The forms of a group as values. What cannot be read exactly is asked again, never guessed; the
//! error is the key of a sentence, and the text it is about.

use std::collections::BTreeMap;

use busel_domain::gauge::{Line, Standing};
use busel_domain::item::{Item, ItemKey, Sizing};
use busel_domain::people::{Class, Feet, HeadCount, Living, Special, Work};
use busel_domain::quantity::Units;
use busel_domain::size::{Size, Variant};
use busel_domain::store::StoreLine;

use crate::catalogue::lexicon;
use crate::exchange::variant::{self, RawSize};
use crate::views::head_count::Filled;
use crate::views::store::FilledRow;
use crate::web::needs::{amount, day, item};
use crate::web::posted::{Fields, Wrong};

/// More rows than the form has are not from the form.
const ROWS_MAX: usize = 500;

/// What shoe sizes are read by.
const SHOE: &str = "boots.winter";

/// How many people there are and how they live.
pub(super) fn people(fields: &Fields) -> Result<(HeadCount, Living), Wrong> {
    if Class::ALL.into_iter().all(|class| fields.get(class.code()).is_empty()) {
        return Err(("problem-nobody-counted", String::new()));
    }
    let mut count = HeadCount::default();
    for class in Class::ALL {
        let number = number(fields.get(class.code()))?.unwrap_or(0);
        count.classes.insert(class, number);
    }
    for special in Special::ALL {
        if let Some(number) = number(fields.get(special.code()))? {
            count.specials.insert(special, number);
        }
    }
    let celsius = fields.get("celsius").replace('−', "-");
    let has = |field: &str| !fields.get(field).is_empty();
    let living = Living {
        is_sheltered: !has("outdoors"),
        celsius: match celsius.as_str() {
            "" => None,
            text => Some(text.parse().map_err(|_| ("problem-degrees", celsius.clone()))?),
        },
        work: fields.chosen("work", Work::from_code, Work::default())?,
        has_safe_tap: !has("no_safe_tap"),
        has_washing_water: !has("no_washing_water"),
        burns_fuel: has("burns_fuel"),
        floor_m2: number(fields.get("floor"))?,
        feet: feet(fields.get("feet"))?,
    };
    Ok((count, living))
}

/// A whole number of people or metres; nothing if the field is empty.
fn number(text: &str) -> Result<Option<u32>, Wrong> {
    let digits: String = text.chars().filter(|letter| !letter.is_whitespace()).collect();
    if digits.is_empty() {
        return Ok(None);
    }
    digits.parse().map(Some).map_err(|_| ("problem-number", text.to_owned()))
}

/// Shoe sizes with how many people have each: `41-2, 42-5`, `43 × 6`.
fn feet(text: &str) -> Result<Vec<Feet>, Wrong> {
    if text.is_empty() {
        return Ok(Vec::new());
    }
    let wrong = || ("problem-feet", text.to_owned());
    let spaced: String = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let plain = [" × ", "×", " x ", "x", "х", "*", ": ", ":", "="]
        .into_iter()
        .fold(spaced, |text, mark| text.replace(mark, "-"));
    let said = variant::read(&plain, true, lexicon());
    if said.sizes.is_empty() || !said.rest.is_empty() {
        return Err(wrong());
    }
    let mut feet: Vec<Feet> = Vec::new();
    for raw in &said.sizes {
        let people = raw.thousandths.filter(|number| number % 1000 == 0).ok_or_else(wrong)?;
        let people = u32::try_from(people / 1000).map_err(|_| wrong())?;
        let size = settled(raw, &shoe()).ok_or_else(wrong)?;
        if !size.system.is_shoe() {
            return Err(wrong());
        }
        match feet.iter_mut().find(|known| known.size == size) {
            Some(known) => known.people = known.people.saturating_add(people),
            None => feet.push(Feet { size, people }),
        }
    }
    Ok(feet)
}

fn shoe() -> Item {
    let key = ItemKey::new(SHOE).expect("a plain key");
    lexicon().catalogue().item(&key).cloned().expect("the catalogue has boots")
}

fn settled(raw: &RawSize, item: &Item) -> Option<Size> {
    variant::settle(raw, item, false, lexicon()).ok().map(|(size, _)| size)
}

/// The rows of the store's form as they were filled in.
pub(super) fn rows(fields: &Fields) -> Result<Vec<FilledRow>, Wrong> {
    let rows = fields.rows(["item", "size", "amount", "until"])?;
    Ok(rows.into_iter().take(ROWS_MAX).map(|row| row.map(str::to_owned)).collect())
}

/// What was counted: every row with an amount.
pub(super) fn store(fields: &Fields) -> Result<Vec<StoreLine>, Wrong> {
    let filled = rows(fields)?.into_iter().filter(|[_, _, amount, _]| !amount.is_empty());
    let mut lines = Vec::new();
    for [typed, size, written, until] in filled {
        let (key, variant) = item(&typed).ok_or_else(|| ("problem-no-item", typed.clone()))?;
        let known = lexicon().catalogue().item(&key);
        let known = known.filter(|item| item.base_unit.is_goods());
        let known = known.ok_or_else(|| ("problem-no-item", typed.clone()))?;
        let units = amount::read(&written, known.base_unit)?;
        let (size, expiry) = (sized(&size, known)?, day(&until)?);
        let variant = Variant { size, ..variant };
        lines.extend(units.map(|units| StoreLine { item: key, variant, units, expiry }));
    }
    if lines.is_empty() {
        return Err(("problem-nothing-counted", String::new()));
    }
    Ok(lines)
}

/// One size of an item; nothing if the field is empty.
fn sized(text: &str, item: &Item) -> Result<Option<Size>, Wrong> {
    if text.is_empty() {
        return Ok(None);
    }
    let wrong = || ("problem-size", text.to_owned());
    let said = variant::read(text, true, lexicon());
    let [raw] = &said.sizes[..] else { return Err(wrong()) };
    let is_shoe = item.sizing == Some(Sizing::Shoe);
    let fits = |size: &Size| said.rest.is_empty() && size.system.is_shoe() == is_shoe;
    settled(raw, item).filter(fits).map(Some).ok_or_else(wrong)
}

/// A suggestion as its box sends it: the line, the size, and the amount that was shown.
pub(super) fn suggestion(text: &str) -> Option<(Line, String, Units)> {
    let mut parts = text.split('|');
    let (line, size, units) = (parts.next()?, parts.next()?, parts.next()?);
    let units = units.parse().ok().and_then(Units::new).filter(|units| !units.is_zero())?;
    Some((Line::from_code(line)?, size.to_owned(), units))
}

/// How far ahead a line is supplied; nothing if it is not in the form.
pub(super) fn standing(fields: &Fields, line: Line) -> Result<Option<Standing>, Wrong> {
    let days = |field: &str| {
        let text = fields.get(&format!("{}-{field}", line.code()));
        let days = number(text)?.map(u16::try_from).transpose();
        days.map_err(|_| ("problem-number", text.to_owned()))
    };
    let (target_days, lead, safety) = (days("target")?, days("lead")?, days("safety")?);
    let Some(lead_days) = lead else { return Ok(None) };
    Ok(Some(Standing { target_days, lead_days, safety_days: safety.unwrap_or(0) }))
}

/// All fields by their names, for showing the form again.
pub(super) fn filled(fields: &Fields) -> Filled {
    let pairs = fields.pairs().iter().filter(|(name, _)| name != "token" && name != "attempt");
    let pairs: BTreeMap<String, String> = pairs.cloned().collect();
    pairs
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fields(pairs: &[(&str, &str)]) -> Fields {
        Fields::new(pairs.iter().map(|(name, text)| ((*name).into(), (*text).into())).collect())
    }

    #[test]
    fn one_number_is_a_head_count() {
        let (count, living) = people(&fields(&[("anyone", "1 084")])).expect("a number");
        assert_eq!(count.tidy(), HeadCount::of(1_084));
        assert_eq!(living, Living::default());
    }

    #[test]
    fn an_empty_form_counts_nobody_and_nought_says_that_they_left() {
        assert_eq!(people(&fields(&[])).expect_err("empty").0, "problem-nobody-counted");
        let (count, _) = people(&fields(&[("anyone", "0")])).expect("a number");
        assert_eq!(count.people(), 0);
    }

    #[test]
    fn what_is_empty_is_not_said_and_nought_is() {
        let form = fields(&[("woman", "12"), ("menstruating", "0"), ("celsius", "−12")]);
        let (count, living) = people(&form).expect("numbers");
        assert_eq!(count.special(Special::Menstruating), 0);
        assert_eq!(living.celsius, Some(-12));
        let (count, _) = people(&fields(&[("woman", "12")])).expect("a number");
        assert_eq!(count.special(Special::Menstruating), 12);
    }

    #[test]
    fn shoe_sizes_are_read_as_people_write_them() {
        for text in ["41-2, 42-5", "41×2 42×5", "41 x 2, 42 x 5", "41: 2, 42: 5", "41*2;42*5"] {
            let feet = feet(text).unwrap_or_else(|no| panic!("{text}: {no:?}"));
            let told: Vec<_> = feet.iter().map(|one| (&*one.size.value, one.people)).collect();
            assert_eq!(told, [("41", 2), ("42", 5)], "{text}");
        }
        for text in ["many", "42", "XL-3", "<b>", "42-99999999999"] {
            assert_eq!(feet(text).expect_err(text).0, "problem-feet", "{text}");
        }
    }

    #[test]
    fn a_row_without_an_amount_was_not_counted() {
        let row = |item: &str, size: &str, amount: &str, until: &str| {
            [("item", item), ("size", size), ("amount", amount), ("until", until)]
                .map(|(name, text)| (name.to_owned(), text.to_owned()))
        };
        let form = |rows: &[[(String, String); 4]]| Fields::new(rows.concat());
        let read = store(&form(&[
            row("hygiene.soap", "", "0", ""),
            row("food.rice", "", "1,5 kg", "2027-03-01"),
            row("boots.winter", "43", "6", ""),
            row("water.drinking", "", "", ""),
            row("", "", "", ""),
        ]));
        let lines = read.expect("three rows");
        let told: Vec<_> =
            lines.iter().map(|line| (line.item.as_str(), line.units.get())).collect();
        assert_eq!(told, [("hygiene.soap", 0), ("food.rice", 1_500), ("boots.winter", 6)]);
        assert_eq!(lines[2].variant.size.as_ref().map(|size| &*size.value), Some("43"));
        let mut shifted = row("food.rice", "", "3", "").to_vec();
        shifted.push(("item".into(), "food.rice".into()));
        assert_eq!(store(&Fields::new(shifted)).expect_err("no row is whole").0, "problem-rows");
        for (bad, key) in [
            (row("moon dust", "", "3", ""), "problem-no-item"),
            (row("food.rice", "", "some", ""), "problem-amount"),
            (row("food.rice", "", "3", "soon"), "problem-day"),
            (row("boots.winter", "large, or so", "3", ""), "problem-size"),
            (row("service.housing", "", "3", ""), "problem-no-item"),
            (row("food.rice", "", "", ""), "problem-nothing-counted"),
        ] {
            assert_eq!(store(&form(&[bad])).expect_err(key).0, key);
        }
    }

    #[test]
    fn a_suggestion_is_taken_as_it_was_shown_or_not_at_all() {
        let (line, size, units) = suggestion("boots|44|4").expect("as the page writes it");
        assert_eq!((line, &*size, units.get()), (Line::Boots, "44", 4));
        for text in ["", "boots", "boots|44", "boots|44|0", "boots|44|-1", "gold||4"] {
            assert_eq!(suggestion(text), None, "{text}");
        }
    }
}

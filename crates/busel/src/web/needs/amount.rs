//! An amount as somebody types it at a desk: `49`, `1 200`, `1,5 kg`. What cannot be read exactly is
//! asked again, never guessed.

use busel_domain::quantity::{BaseUnit, Units};

/// Words for a thousand of the base unit: kilograms of grams, litres of millilitres.
const KILOGRAM: [&str; 4] = ["kg", "кг", "kilo", "кіло"];
const LITRE: [&str; 2] = ["l", "л"];
/// Words for the base unit itself.
const GRAM: [&str; 2] = ["g", "г"];
const MILLILITRE: [&str; 2] = ["ml", "мл"];

/// The amount in base units; nothing if the field is empty; the key of what is wrong, and the text.
pub(in crate::web) fn read(
    text: &str,
    unit: BaseUnit,
) -> Result<Option<Units>, (&'static str, String)> {
    if text.is_empty() {
        return Ok(None);
    }
    let wrong = || ("problem-amount", text.to_owned());
    let folded = text.to_lowercase();
    let digits = folded.trim_end_matches(|letter: char| letter.is_alphabetic() || letter == '.');
    let word = folded[digits.len()..].trim_matches('.');
    let (large, small): (&[&str], &[&str]) = match unit {
        BaseUnit::Gram => (&KILOGRAM, &GRAM),
        BaseUnit::Millilitre => (&LITRE, &MILLILITRE),
        BaseUnit::Piece
        | BaseUnit::Pair
        | BaseUnit::Set
        | BaseUnit::CubicDecimetre
        | BaseUnit::MinorCurrency
        | BaseUnit::Case
        | BaseUnit::Night
        | BaseUnit::Consultation
        | BaseUnit::Day
        | BaseUnit::Hour
        | BaseUnit::Ticket => (&[], &[]),
    };
    let units = if large.contains(&word) {
        thousandths(digits)
    } else if word.is_empty() || small.contains(&word) {
        thousandths(digits).filter(|units| units % 1000 == 0).map(|units| units / 1000)
    } else {
        None
    };
    units.and_then(Units::new).map(Some).ok_or_else(wrong)
}

/// The same where goods are counted by hand: a plain number is of kilograms or litres, for nobody counts
/// in grams. The pages show that unit beside the field.
pub(in crate::web) fn read_by_hand(
    text: &str,
    unit: BaseUnit,
) -> Result<Option<Units>, (&'static str, String)> {
    let is_plain = text.ends_with(|letter: char| letter.is_ascii_digit());
    let word = if is_plain && unit == BaseUnit::Gram {
        " kg"
    } else if is_plain && unit == BaseUnit::Millilitre {
        " l"
    } else {
        ""
    };
    read(&format!("{text}{word}"), unit).map_err(|(key, _)| (key, text.to_owned()))
}

/// Money in the smallest coin: `12` is 1200, as are `12,00` and `12.0`; `1,250.75` is 125075. Nothing
/// if it cannot be read exactly: `1.250` could be a thousand.
pub(in crate::web) fn money(text: &str) -> Option<Units> {
    let text: String = text.chars().filter(|letter| !letter.is_whitespace()).collect();
    let is_number = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let (whole, coins) = match text.rfind([',', '.']) {
        Some(at) => (&text[..at], &text[at + 1..]),
        None => (&*text, "00"),
    };
    let groups: Vec<&str> = whole.split([',', '.']).collect();
    let is_whole = groups.iter().all(|group| !group.is_empty() && is_number(group))
        && groups[1..].iter().all(|group| group.len() == 3);
    if !is_whole || coins.is_empty() || coins.len() > 2 || !is_number(coins) {
        return None;
    }
    let whole: u64 = groups.concat().parse().ok()?;
    let coins: u64 = format!("{coins:0<2}").parse().ok()?;
    Units::new(whole.checked_mul(100)?.checked_add(coins)?)
}

/// Thousandths of a number: "1,5" is 1500. Spaces stand between thousands; a point or a comma before
/// exactly three digits could be either mark and is not read.
fn thousandths(text: &str) -> Option<u64> {
    let plain: String = text.chars().filter(|letter| !letter.is_whitespace()).collect();
    let (whole, part) = plain.split_once(['.', ',']).unwrap_or((&plain, ""));
    let is_number = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || !is_number(whole) || !is_number(part) || part.len() > 2 {
        return None;
    }
    let whole: u64 = whole.parse().ok()?;
    let part: u64 = format!("{part:0<3}").parse().ok()?;
    whole.checked_mul(1000)?.checked_add(part)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_read_exactly_or_not_at_all() {
        let check = |text: &str, unit| read(text, unit).map(|units| units.map(Units::get));
        assert_eq!(check("", BaseUnit::Piece), Ok(None));
        assert_eq!(check("49", BaseUnit::Piece), Ok(Some(49)));
        assert_eq!(check("1 200", BaseUnit::Pair), Ok(Some(1200)));
        assert_eq!(check("1,5 kg", BaseUnit::Gram), Ok(Some(1500)));
        assert_eq!(check("2.25 кг", BaseUnit::Gram), Ok(Some(2250)));
        assert_eq!(check("500 г.", BaseUnit::Gram), Ok(Some(500)));
        assert_eq!(check("3 л", BaseUnit::Millilitre), Ok(Some(3000)));
        let by_hand =
            |text: &str, unit| read_by_hand(text, unit).map(|units| units.map(Units::get));
        assert_eq!(by_hand("50", BaseUnit::Gram), Ok(Some(50_000)));
        assert_eq!(by_hand("0,5", BaseUnit::Millilitre), Ok(Some(500)));
        assert_eq!(by_hand("340 g", BaseUnit::Gram), Ok(Some(340)));
        assert_eq!(by_hand("12", BaseUnit::Piece), Ok(Some(12)));
        assert_eq!(by_hand("", BaseUnit::Gram), Ok(None));
        assert_eq!(by_hand("a few", BaseUnit::Gram), Err(("problem-amount", "a few".to_owned())));
        for text in ["1.284", "1,284", "half", "5 kg", "-3", "~550", "1.5", "99999999999999"] {
            assert!(check(text, BaseUnit::Piece).is_err(), "{text}");
        }
    }
}

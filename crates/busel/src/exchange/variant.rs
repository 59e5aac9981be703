//! For whom, what size and in what form: out of a column of its own, out of the item's words
//! ("куртка чоловіча XL"), out of remarks.
//!
//! "Size 9" is not a size. A bare 17 to 50 on shoes is European and said to be assumed; 3 to 13
//! could be British or American and is asked; what no system knows is kept in its own words.

use busel_domain::item::{Item, Sizing};
use busel_domain::quantity::BaseUnit;
use busel_domain::size::{Form, Size, SizeSystem, Wearer};

use super::why::Why;
use crate::catalogue::letters::{fold, to_latin};
use crate::catalogue::{Lexicon, WordKind, form_of, wearer};

/// A size as written, before the item says by which system it counts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RawSize {
    /// What the words say of the system.
    pub system: Option<SizeSystem>,
    /// The value: `43`, `2XL`, `4-5`.
    pub value: String,
    /// How many of it, in thousandths, if written beside it: `L-5`.
    pub thousandths: Option<u64>,
}

/// What a text says about the variant.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Said {
    /// For whom.
    pub wearer: Option<Wearer>,
    /// In what form.
    pub form: Option<Form>,
    /// Sizes, in sequence.
    pub sizes: Vec<RawSize>,
    /// The words that say none of these.
    pub rest: String,
}

const SIZE_WORDS: [&str; 16] = [
    "size",
    "sizes",
    "sz",
    "размер",
    "размеры",
    "розмир",
    "розмири",
    "р",
    "рр",
    "памер",
    "памеры",
    "rozmiar",
    "rozm",
    "taille",
    "разм",
    "розм",
];
const YEAR_WORDS: [&str; 19] = [
    "t",
    "y",
    "yr",
    "yrs",
    "year",
    "years",
    "yo",
    "рокив",
    "рик",
    "роки",
    "год",
    "года",
    "лет",
    "гадоу",
    "гады",
    "lat",
    "lata",
    "ans",
    "років",
];
const MONTH_WORDS: [&str; 16] = [
    "m",
    "mo",
    "mth",
    "mths",
    "month",
    "months",
    "мис",
    "мес",
    "мисяцив",
    "месяцев",
    "месяцау",
    "mies",
    "miesiecy",
    "mois",
    "mos",
    "мисяци",
];

/// Reads sizes, wearers and forms out of words; `bare` says whether a lone number is a size (in a
/// column of sizes it is, among the words of an item only behind "size" or on shoes).
#[must_use]
pub fn read(text: &str, bare: bool, lexicon: &Lexicon) -> Said {
    let mut said = Said::default();
    if matches!(fold(text).as_str(), "one size" | "onesize" | "os") {
        return said;
    }
    let text = text.replace(" - ", "-").replace(" – ", "-").replace(" — ", "-");
    let words: Vec<&str> = text
        .split(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | '(' | ')' | '"' | '+'))
        .filter(|word| word.chars().any(char::is_alphanumeric))
        .collect();
    let mut rest: Vec<&str> = Vec::new();
    let mut at = 0;
    let mut after_size_word = false;
    while at < words.len() {
        let taken = take_size(&words[at..], bare || after_size_word, &mut said);
        if taken > 0 {
            at += taken;
            continue;
        }
        let folded = fold(words[at]);
        after_size_word = SIZE_WORDS.contains(&folded.as_str());
        let taken = if after_size_word { 1 } else { take_word(&words[at..], &mut said, lexicon) };
        if taken == 0 {
            rest.push(words[at]);
        }
        at += taken.max(1);
    }
    said.rest = rest.join(" ");
    said
}

/// Takes a word (or two or three) that says for whom or in what form.
fn take_word(words: &[&str], said: &mut Said, lexicon: &Lexicon) -> usize {
    for length in (1..=words.len().min(3)).rev() {
        let folded = fold(&words[..length].join(" "));
        if let Some(who) = lexicon.word(WordKind::Who, &folded).and_then(wearer) {
            said.wearer = said.wearer.or(Some(who));
            return length;
        }
        if let Some(form) = lexicon.word(WordKind::Form, &folded).and_then(form_of) {
            said.form = said.form.or(Some(form));
            return length;
        }
    }
    0
}

/// Takes a size from the front of the words; says how many words it took.
fn take_size(words: &[&str], bare: bool, said: &mut Said) -> usize {
    let word = words[0];
    let next = words.get(1).map(|next| fold(next));
    let next_is = |known: &[&str]| next.as_deref().is_some_and(|next| known.contains(&next));
    let mut push = |system, value: String, thousandths| {
        said.sizes.push(RawSize { system, value, thousandths });
    };
    if let Some(system) = shoe_system(word)
        && let Some(value) = words.get(1).and_then(|next| number(next))
    {
        push(Some(system), value, None);
        return 2;
    }
    if let Some(value) = range_or_number(word) {
        if let Some(system) = words.get(1).and_then(|next| shoe_system(next)) {
            push(Some(system), value, None);
            return 2;
        }
        let small =
            value.split('-').all(|part| part.parse::<f32>().is_ok_and(|years| years <= 36.0));
        if next_is(&YEAR_WORDS) && small {
            push(Some(SizeSystem::Years), value, None);
            return 2;
        }
        if next_is(&MONTH_WORDS) && small {
            push(Some(SizeSystem::Months), value, None);
            return 2;
        }
        if next_is(&["см", "cm"]) || next_is(&["мм", "mm"]) {
            let factor = if next_is(&["см", "cm"]) { 10.0 } else { 1.0 };
            if let Ok(length) = value.parse::<f32>() {
                push(Some(SizeSystem::Foot), format!("{:.0}", length * factor), None);
                return 2;
            }
        }
    }
    take_glued(word, bare, &mut push)
}

/// Sizes written as one word: `XL`, `L-5`, `M/L/XL`, `3T-4T`, `43`, `43-45`, `52/4`, `EU43`.
fn take_glued(
    word: &str,
    bare: bool,
    push: &mut impl FnMut(Option<SizeSystem>, String, Option<u64>),
) -> usize {
    let latin: String = word.chars().map(to_latin).collect::<String>().to_uppercase();
    let latin = latin.trim_end_matches(['.', ':', '!']);
    // Among the words of an item, "m" may be anything; capitals are sizes.
    let is_capital = bare || !word.chars().any(char::is_lowercase) || word.chars().count() > 1;
    let parts: Vec<&str> = latin.split('/').collect();
    let letters: Option<Vec<String>> = parts.iter().map(|part| letter_size(part)).collect();
    if let Some(letters) = letters.filter(|_| is_capital) {
        // "L/XL" is one size between two; "M/L/XL" are three.
        let joined = if letters.len() == 2 { vec![letters.join("/")] } else { letters };
        for value in joined {
            push(Some(SizeSystem::Letters), value, None);
        }
        return 1;
    }
    if let Some((size, count)) =
        latin.split_once(['-', '–', '—', ':', '=', '*', '×']).filter(|_| is_capital)
        && let Some(value) = letter_size(size)
        && let Ok(count) = count.parse::<u64>()
        && count < 1_000_000
    {
        push(Some(SizeSystem::Letters), value, Some(count * 1000));
        return 1;
    }
    let toddler: Vec<&str> = latin.split('-').map(|part| part.trim_end_matches('T')).collect();
    if latin.ends_with('T')
        && toddler
            .iter()
            .all(|part| (1..=2).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit()))
    {
        push(Some(SizeSystem::Years), toddler.join("-"), None);
        return 1;
    }
    for prefix in ["EUR", "EU", "UK", "US"] {
        if let Some(value) = latin.strip_prefix(prefix).and_then(number)
            && let Some(system) = shoe_system(prefix)
        {
            push(Some(system), value, None);
            return 1;
        }
    }
    if !bare {
        return 0;
    }
    if let Some((size, count)) = counted_number(latin) {
        push(None, size, Some(count * 1000));
        return 1;
    }
    match range_or_number(latin).or_else(|| half_chest(latin)) {
        Some(value) => {
            push(None, value, None);
            1
        }
        None => 0,
    }
}

/// `43-2`: two of size 43. `43-45` is a range.
fn counted_number(word: &str) -> Option<(String, u64)> {
    let (size, count) = word.split_once(['-', '–', '—', ':', '='])?;
    let size = number(&size.replace("(!)", ""))?;
    let count: u64 = count.parse().ok()?;
    let value: f32 = size.parse().ok()?;
    (value >= 17.0 && count < 17 && count > 0).then_some((size, count))
}

/// `52/4`, `52-54/4`: half of the chest and the height group.
fn half_chest(word: &str) -> Option<String> {
    let (chest, height) = word.split_once('/')?;
    let is_height = !height.is_empty() && height.chars().all(|c| c.is_ascii_digit() || c == '-');
    (is_height && range_or_number(chest).is_some()).then(|| word.to_owned())
}

fn shoe_system(word: &str) -> Option<SizeSystem> {
    Some(match word.trim_end_matches(['.', ':']).to_ascii_uppercase().as_str() {
        "EU" | "EUR" => SizeSystem::EuShoe,
        "UK" => SizeSystem::UkShoe,
        "US" => SizeSystem::UsShoe,
        _ => return None,
    })
}

fn number(word: &str) -> Option<String> {
    let plain = word.trim_end_matches(['.', ',', ':', '!']).replace(',', ".").replace('½', ".5");
    let ok = (1..=5).contains(&plain.len())
        && plain.starts_with(|c: char| c.is_ascii_digit())
        && plain.parse::<f32>().is_ok();
    ok.then_some(plain)
}

fn range_or_number(word: &str) -> Option<String> {
    if let Some(value) = number(word) {
        return Some(value);
    }
    let (low, high) = word.split_once(['-', '–', '—'])?;
    let (low, high) = (number(low)?, number(high)?);
    let rises = low.parse::<f32>().ok()? < high.parse::<f32>().ok()?;
    rises.then(|| format!("{low}-{high}"))
}

/// `XXL` and `2XL` are one size.
pub(super) fn letter_size(word: &str) -> Option<String> {
    match word {
        "SMALL" => return Some("S".to_owned()),
        "MEDIUM" => return Some("M".to_owned()),
        "LARGE" => return Some("L".to_owned()),
        "X-LARGE" => return Some("XL".to_owned()),
        _ => {}
    }
    if let Some(base @ ("S" | "M" | "L")) = word.get(word.len().checked_sub(1)?..) {
        let before = &word[..word.len() - 1];
        let crosses = match before.strip_suffix('X') {
            None if before.is_empty() => 0,
            Some(digits)
                if digits.len() == 1 && digits.bytes().all(|b| (b'2'..=b'9').contains(&b)) =>
            {
                usize::from(digits.as_bytes()[0] - b'0')
            }
            Some(crosses) if crosses.bytes().all(|b| b == b'X') && crosses.len() < 8 => {
                crosses.len() + 1
            }
            _ => return None,
        };
        return match (crosses, base) {
            (0, base) => Some(base.to_owned()),
            (_, "M") => None,
            (1, base) => Some(format!("X{base}")),
            (crosses, base) => Some(format!("{crosses}X{base}")),
        };
    }
    None
}

/// The one size that a text in a field of its own names, for this item: `43`, `XL`, `EU 43`. What no
/// system knows stays in its own words; nothing if the text is empty or names several.
#[must_use]
pub fn one_size(text: &str, item: &Item, lexicon: &Lexicon) -> Option<Size> {
    let text = text.trim();
    let said = read(text, true, lexicon);
    let is_cyrillic = text.chars().any(|letter| ('\u{400}'..='\u{52f}').contains(&letter));
    match &said.sizes[..] {
        [raw] => settle(raw, item, is_cyrillic, lexicon).ok().map(|(size, _)| size),
        [] if !text.is_empty() && text.len() <= Size::VALUE_LENGTH_MAX => {
            let value = text.to_uppercase().into();
            Some(Size { system: SizeSystem::Named, value, millimetres: None })
        }
        _ => None,
    }
}

/// A size settled for an item: the size, and what was assumed or stays unclear.
pub(crate) type Settled = Result<(Size, Option<Why>), Why>;

/// Settles by which system a size of this item counts.
///
/// # Errors
///
/// The question, where two systems are equally likely.
pub(crate) fn settle(raw: &RawSize, item: &Item, is_cyrillic: bool, lexicon: &Lexicon) -> Settled {
    let made = |system: SizeSystem| {
        let millimetres = if system == SizeSystem::Foot {
            raw.value.parse().ok()
        } else {
            lexicon.sizes().millimetres(system, &raw.value)
        };
        Size { system, value: raw.value.to_uppercase().into(), millimetres }
    };
    let assumed = |system: SizeSystem, name: &str| {
        Ok((
            made(system),
            Some(Why::SizeAssumed { size: raw.value.clone(), system: name.to_owned() }),
        ))
    };
    let unclear =
        || Ok((made(SizeSystem::Named), Some(Why::SizeUnclear { text: raw.value.clone() })));
    if let Some(system) = raw.system {
        let is_foot = system == SizeSystem::Foot && item.sizing != Some(Sizing::Shoe);
        return if is_foot { unclear() } else { Ok((made(system), None)) };
    }
    let first: f32 =
        raw.value.split(['-', '/']).next().and_then(|part| part.parse().ok()).unwrap_or(0.0);
    match item.sizing {
        Some(Sizing::Shoe) if (17.0..=50.0).contains(&first) => {
            assumed(SizeSystem::EuShoe, "European")
        }
        Some(Sizing::Shoe) if (210.0..=330.0).contains(&first) => {
            assumed(SizeSystem::Foot, "millimetres of foot")
        }
        Some(Sizing::Shoe) => Err(Why::UnclearShoeSize { size: raw.value.clone() }),
        Some(Sizing::Nappy) if first <= 9.0 => Ok((made(SizeSystem::Nappy), None)),
        Some(Sizing::Clothes)
            if item.base_unit == BaseUnit::Pair && (17.0..=50.0).contains(&first) =>
        {
            assumed(SizeSystem::EuShoe, "European")
        }
        Some(Sizing::Clothes) if is_cyrillic && (38.0..=74.0).contains(&first) => {
            assumed(SizeSystem::HalfChest, "half of the chest in centimetres")
        }
        Some(Sizing::Clothes | Sizing::Nappy | Sizing::Bed) | None => unclear(),
    }
}

#[cfg(test)]
mod tests;

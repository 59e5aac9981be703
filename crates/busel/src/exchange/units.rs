//! Units as people write them, and how many base units of an item one of them is.
//!
//! `250ml Bottle`, `слоік 3 л` and `100 per Pack` are a container and what is in it. How much of an
//! item a mere crate or pallet holds is known only where the catalogue says so; otherwise it stays
//! unknown and is asked (never 24 or 36 by habit).

use busel_domain::item::{Catalogue, Item};
use busel_domain::quantity::{BaseUnit, Units};
use busel_domain::size::Form;

use super::why::Why;
use crate::catalogue::letters::fold;
use crate::catalogue::{Lexicon, WordKind};

/// What a container holds, in thousandths of a gram or millilitre, or in pieces.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Content {
    /// Milligrams.
    Mass(u64),
    /// Thousandths of a millilitre.
    Volume(u64),
    /// Pieces.
    Pieces(u64),
    /// Sheets of paper.
    Sheets(u64),
}

/// A unit of a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LineUnit {
    /// The canonical word: `kilogram`, `bottle`, `euro_pallet`; `measure` for bare contents.
    pub word: Box<str>,
    /// What is in one of it, if written.
    pub content: Option<Content>,
    /// A form that stood beside it: `1L Bottle (Liquid)`.
    pub form: Option<Form>,
}

/// How much one amount is in an item's base unit.
#[derive(Debug, Clone, PartialEq)]
pub enum Conversion {
    /// So much.
    Known(Units),
    /// So much, under an assumption that is said.
    Assumed(Units, Why),
    /// Nobody knows, and this is what to ask.
    Unknown(Why),
}

/// A piece of a unit's text.
enum Token<'a> {
    Number(u64),
    Unit(&'a str),
    Form(Form),
    Link,
    Other,
}

impl LineUnit {
    /// A unit by its canonical word.
    #[must_use]
    pub fn plain(word: &str) -> Self {
        Self { word: word.into(), content: None, form: None }
    }

    /// Reads a unit; `None` if no word of it is a unit.
    #[must_use]
    pub fn parse(text: &str, lexicon: &Lexicon) -> Option<Self> {
        let text = text
            .trim_matches(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | ':' | '(' | ')'));
        if text.is_empty() || text.len() > 80 {
            return None;
        }
        if let Some(word) = lexicon.unit(text) {
            return Some(from_word(word));
        }
        let tokens = tokens(text, lexicon);
        if matches!(tokens.first(), None | Some(Token::Other)) {
            return None;
        }
        let form = tokens
            .iter()
            .find_map(|token| if let Token::Form(form) = token { Some(*form) } else { None });
        let mut unit = assemble(&tokens)?;
        unit.form = form;
        Some(unit)
    }

    /// Whether it says what is in one of it.
    #[must_use]
    pub fn has_content(&self) -> bool {
        self.content.is_some()
    }

    /// Whether it is a container whose content is written, and not a bare `500 g`.
    #[must_use]
    pub fn is_contained(&self) -> bool {
        self.content.is_some() && &*self.word != "measure"
    }

    /// The canonical text: `bottle 250 ml`, `pack 100`, `kilogram`.
    #[must_use]
    pub fn text(&self) -> String {
        let Some(content) = self.content else { return self.word.to_string() };
        let content = match content {
            Content::Mass(mg) => measure_text(mg, "g", "kg"),
            Content::Volume(thousandths) => measure_text(thousandths, "ml", "l"),
            Content::Pieces(pieces) => pieces.to_string(),
            Content::Sheets(sheets) => format!("{sheets} sheets"),
        };
        if &*self.word == "measure" { content } else { format!("{} {content}", self.word) }
    }

    /// Whether one of it is simply one thing, for an item that is counted.
    fn is_single(&self) -> bool {
        matches!(
            &*self.word,
            "piece"
                | "bottle"
                | "can"
                | "jar"
                | "tube"
                | "roller"
                | "bar"
                | "roll"
                | "can_10"
                | "measure"
        )
    }

    /// Base units of `item` in `thousandths` of this unit.
    #[must_use]
    pub fn convert(&self, item: &Item, catalogue: &Catalogue, thousandths: u64) -> Conversion {
        let unit = || self.text();
        let name = || item.key.to_string();
        let misfit = || Why::UnitDoesNotFit { unit: unit(), item: name() };
        let each = match self.each(item, catalogue) {
            Each::Thousandths(each) => each,
            Each::Unfit => return Conversion::Unknown(misfit()),
            Each::Unknown => {
                return Conversion::Unknown(Why::UnitContentUnknown { unit: unit(), item: name() });
            }
        };
        let millionths = u128::from(thousandths) * u128::from(each);
        let is_measured = item.base_unit.is_poured();
        if !is_measured && !millionths.is_multiple_of(1_000_000) {
            return Conversion::Unknown(Why::BrokenPiece { text: thousandths_text(thousandths) });
        }
        // Half a gram is nobody's loss; the line keeps the exact amount beside it.
        let whole = (millionths + 500_000) / 1_000_000;
        let Some(units) = u64::try_from(whole).ok().and_then(Units::new) else {
            return Conversion::Unknown(Why::AbsurdAmount { text: thousandths_text(thousandths) });
        };
        let base = item.base_unit;
        let is_assumed =
            matches!(&*self.word, "piece") && matches!(base, BaseUnit::Pair | BaseUnit::Set);
        if is_assumed {
            return Conversion::Assumed(units, Why::UnitAssumed { unit: base.code().to_owned() });
        }
        Conversion::Known(units)
    }

    /// Thousandths of the base unit in one of it.
    fn each(&self, item: &Item, catalogue: &Catalogue) -> Each {
        let pack = catalogue.pack(&item.key, &self.text()).map(Units::get);
        let known =
            |pack: Option<u64>| pack.map_or(Each::Unknown, |units| Each::Thousandths(units * 1000));
        if pack.is_some() {
            return known(pack);
        }
        match (item.base_unit, &*self.word, self.content) {
            (BaseUnit::Gram, "kilogram", None) | (BaseUnit::Millilitre, "litre", None) => {
                Each::Thousandths(1_000_000)
            }
            (BaseUnit::Gram, "gram", None) | (BaseUnit::Millilitre, "millilitre", None) => {
                Each::Thousandths(1000)
            }
            (BaseUnit::Gram, "tonne", None) => Each::Thousandths(1_000_000_000),
            (BaseUnit::CubicDecimetre, "cubic_metre", None) => Each::Thousandths(1_000_000),
            (BaseUnit::Gram, _, Some(Content::Mass(each)))
            | (BaseUnit::Millilitre, _, Some(Content::Volume(each))) => Each::Thousandths(each),
            (BaseUnit::Gram, "litre" | "millilitre" | "metre" | "pair", _)
            | (BaseUnit::Millilitre, "kilogram" | "gram" | "tonne" | "metre" | "pair", _)
            | (BaseUnit::Gram, _, Some(Content::Volume(_)))
            | (BaseUnit::Millilitre, _, Some(Content::Mass(_))) => Each::Unfit,
            (BaseUnit::Gram | BaseUnit::Millilitre, word, None) => {
                known(catalogue.pack(&item.key, word).map(Units::get))
            }
            (BaseUnit::Gram | BaseUnit::Millilitre, _, Some(_)) => Each::Unknown,
            (base, word, _) if word == base.code() => Each::Thousandths(1000),
            (_, _, Some(Content::Pieces(count) | Content::Sheets(count))) => {
                Each::Thousandths(count.saturating_mul(1000))
            }
            (BaseUnit::Pair | BaseUnit::Set, "piece", None) => Each::Thousandths(1000),
            (BaseUnit::Piece, _, _) if self.is_single() => Each::Thousandths(1000),
            (_, "kilogram" | "gram" | "tonne" | "litre" | "millilitre" | "metre", _) => Each::Unfit,
            (_, word, None) => known(catalogue.pack(&item.key, word).map(Units::get)),
            (_, _, Some(_)) => Each::Unknown,
        }
    }
}

enum Each {
    Thousandths(u64),
    Unfit,
    Unknown,
}

fn from_word(word: &str) -> LineUnit {
    // The data may give a compound as one word: `bottle 250 ml`.
    LineUnit::plain(word)
}

/// An amount of thousandths as people write it.
#[must_use]
pub fn thousandths_text(thousandths: u64) -> String {
    let text = format!("{}.{:03}", thousandths / 1000, thousandths % 1000);
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

fn measure_text(thousandths: u64, small: &str, large: &str) -> String {
    if thousandths >= 1_000_000 && thousandths.is_multiple_of(100_000) {
        format!("{} {large}", thousandths_text(thousandths / 1000))
    } else {
        format!("{} {small}", thousandths_text(thousandths))
    }
}

/// What one measure is in thousandths of a gram or a millilitre.
fn measure(word: &str, thousandths: u64) -> Option<Content> {
    let times = |factor: u64| thousandths.checked_mul(factor);
    Some(match word {
        "gram" => Content::Mass(thousandths),
        "kilogram" => Content::Mass(times(1000)?),
        "pound" => Content::Mass(times(453_592)? / 1000),
        "ounce" => Content::Mass(times(28_350)? / 1000),
        "millilitre" => Content::Volume(thousandths),
        "litre" => Content::Volume(times(1000)?),
        _ => return None,
    })
}

fn tokens<'a>(text: &str, lexicon: &'a Lexicon) -> Vec<Token<'a>> {
    const LINKS: [&str; 22] = [
        "per", "in", "of", "a", "each", "x", "по", "в", "у", "на", "w", "po", "na", "z", "the",
        "х", "з", "par", "de", "и", "in a", "size",
    ];
    let mut tokens = Vec::new();
    let mut words = pieces(text).into_iter().peekable();
    while let Some(word) = words.next() {
        if let Some(number) = plain_number(word) {
            tokens.push(Token::Number(number));
            continue;
        }
        let two = words.peek().and_then(|next| lexicon.unit(&format!("{word} {next}")));
        if let Some(unit) = two {
            words.next();
            tokens.push(Token::Unit(unit));
            continue;
        }
        let folded = fold(word);
        tokens.push(if let Some(unit) = lexicon.unit(word) {
            Token::Unit(unit)
        } else if LINKS.contains(&folded.as_str()) || folded.is_empty() {
            Token::Link
        } else if let Some(form) =
            lexicon.word(WordKind::Form, &folded).and_then(crate::catalogue::form_of)
        {
            Token::Form(form)
        } else {
            Token::Other
        });
    }
    tokens
}

/// Numbers and words, `250ml` being two.
fn pieces(text: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let is_number = |c: char| c.is_ascii_digit() || matches!(c, ',' | '.');
        let end = if first.is_ascii_digit() {
            rest.find(|c: char| !is_number(c))
        } else if first.is_alphabetic() {
            rest.find(|c: char| {
                !c.is_alphabetic() && !matches!(c, '\'' | '’' | 'ʼ' | '²' | '³' | '.')
            })
        } else {
            Some(first.len_utf8())
        };
        let (piece, after) = rest.split_at(end.unwrap_or(rest.len()));
        if piece.chars().any(char::is_alphanumeric) {
            pieces.push(piece.trim_end_matches(['.', ',']));
        }
        rest = after;
    }
    pieces
}

fn plain_number(piece: &str) -> Option<u64> {
    if !piece.starts_with(|c: char| c.is_ascii_digit()) || piece.len() > 9 {
        return None;
    }
    let mut parts = piece.split(['.', ',']);
    let whole: u64 = parts.next()?.parse().ok()?;
    let part = parts.next().unwrap_or("");
    if part.len() > 3 || parts.next().is_some() {
        return None;
    }
    Some(whole * 1000 + format!("{part:0<3}").parse::<u64>().ok()?)
}

/// A container and what is in it, out of the pieces.
fn assemble(tokens: &[Token<'_>]) -> Option<LineUnit> {
    let mut content = None;
    let mut container: Option<&str> = None;
    let mut pending: Option<u64> = None;
    for token in tokens {
        match token {
            // Two numbers in a row are no unit: "000 250ml Bottle" is the end of an amount.
            Token::Number(_) if pending.is_some() => return None,
            Token::Number(number) => pending = Some(*number),
            Token::Unit(word) => match pending.take() {
                Some(number) => {
                    let pieces = Content::Pieces(number / 1000);
                    match measure(word, number) {
                        Some(measured) => content = content.or(Some(measured)),
                        None if *word == "piece" => content = content.or(Some(pieces)),
                        None if *word == "sheet" => content = Some(Content::Sheets(number / 1000)),
                        None => {
                            content = content.or(Some(pieces));
                            container = container.or(Some(word));
                        }
                    }
                }
                None => container = container.or(Some(word)),
            },
            Token::Link | Token::Form(_) | Token::Other => {}
        }
    }
    if let Some(number) = pending
        && container.is_some()
    {
        content = content.or(Some(Content::Pieces(number / 1000)));
    }
    match (container, content) {
        (Some(word), content) => Some(LineUnit { word: word.into(), content, form: None }),
        (None, Some(content @ (Content::Mass(_) | Content::Volume(_)))) => {
            Some(LineUnit { word: "measure".into(), content: Some(content), form: None })
        }
        (None, _) => None,
    }
}

#[cfg(test)]
mod tests;

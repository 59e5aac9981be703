//! A message cut into words, runs of digits and signs, each knowing where it stands.
//!
//! Telephone numbers, addresses of the net, cards and hours are found first: their digits are nobody's
//! amount. Nothing here knows a language.

use std::ops::Range;

/// What a token is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// Letters, with the apostrophes and marks inside them.
    Word,
    /// Digits.
    Digits,
    /// One sign.
    Sign(char),
    /// The end of a line.
    Line,
    /// How somebody is reached, or an hour: nothing of goods.
    Aside,
}

/// A piece of the message.
#[derive(Debug, Clone)]
pub(super) struct Token<'t> {
    pub(super) text: &'t str,
    pub(super) at: usize,
    pub(super) kind: Kind,
    /// Whether nothing stands between it and the token before it.
    pub(super) is_glued: bool,
}

impl Token<'_> {
    /// Where it stands.
    pub(super) fn span(&self) -> Range<usize> {
        self.at..self.at + self.text.len()
    }

    /// Whether it is this sign.
    pub(super) fn is(&self, sign: char) -> bool {
        self.kind == Kind::Sign(sign)
    }

    /// Whether it is a hyphen or one of the dashes.
    pub(super) fn is_dash(&self) -> bool {
        matches!(self.kind, Kind::Sign(sign) if is_dash(sign))
    }
}

/// Hyphens, dashes and the minus.
pub(super) fn is_dash(sign: char) -> bool {
    matches!(sign, '-' | '–' | '—' | '−' | '‐' | '‑' | '‒' | '―')
}

fn is_apostrophe(letter: char) -> bool {
    matches!(letter, '\'' | '’' | 'ʼ' | '`' | '´' | '‘' | '′')
}

fn is_in_word(letter: char) -> bool {
    (letter.is_alphabetic() && !is_dash(letter))
        || matches!(letter, '\u{300}'..='\u{36f}' | '\u{ad}')
}

/// Letters that show nothing: they join or turn others and are no sign of their own.
fn is_unseen(letter: char) -> bool {
    matches!(
        letter,
        '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{2069}'
            | '\u{feff}'
            | '\u{fe0e}'
            | '\u{fe0f}'
    )
}

/// Cuts a text.
pub(super) fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut all: Vec<Token<'_>> = Vec::new();
    let mut at = 0;
    let mut is_glued = false;
    while let Some(first) = text[at..].chars().next() {
        let rest = &text[at..];
        if first == '\n' || first == '\r' || first == '\u{2028}' {
            let is_new = all.last().is_some_and(|last| last.kind != Kind::Line);
            if is_new {
                let text = &rest[..first.len_utf8()];
                all.push(Token { text, at, kind: Kind::Line, is_glued: false });
            }
            (at, is_glued) = (at + first.len_utf8(), false);
            continue;
        }
        if first.is_whitespace() {
            (at, is_glued) = (at + first.len_utf8(), false);
            continue;
        }
        if is_unseen(first) {
            at += first.len_utf8();
            continue;
        }
        let (length, kind) = match aside(text, at) {
            Some(length) => (length, Kind::Aside),
            None => piece(rest, first),
        };
        all.push(Token { text: &rest[..length], at, kind, is_glued });
        (at, is_glued) = (at + length, true);
    }
    all
}

fn piece(rest: &str, first: char) -> (usize, Kind) {
    if first.is_ascii_digit() {
        let end = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
        return (end, Kind::Digits);
    }
    if !is_in_word(first) {
        return (first.len_utf8(), Kind::Sign(first));
    }
    let mut end = 0;
    let mut letters = rest.char_indices().peekable();
    while let Some((at, letter)) = letters.next() {
        let next = letters.peek().map(|(_, next)| *next);
        let is_inner = is_apostrophe(letter) && at > 0 && next.is_some_and(char::is_alphabetic);
        if !is_in_word(letter) && !is_inner && !is_unseen(letter) {
            break;
        }
        end = at + letter.len_utf8();
    }
    (end, Kind::Word)
}

/// The length of what stands here and says how to reach somebody, or when by the clock.
fn aside(text: &str, at: usize) -> Option<usize> {
    let before = text[..at].chars().next_back();
    let is_start = before.is_none_or(|c| !c.is_alphanumeric());
    if !is_start {
        return None;
    }
    let rest = &text[at..];
    address(rest).or_else(|| telephone(rest)).or_else(|| plate(rest)).or_else(|| hour(rest, before))
}

/// `https://…`, `t.me/…`, `@name`, `name@host.net`.
fn address(rest: &str) -> Option<usize> {
    let end = rest.find(char::is_whitespace).unwrap_or(rest.len());
    let word = &rest[..end];
    let has_scheme = ["http://", "https://", "www.", "t.me/", "wa.me/"]
        .iter()
        .any(|start| word.get(..start.len()).is_some_and(|head| head.eq_ignore_ascii_case(start)));
    let name = word
        .strip_prefix('@')
        .is_some_and(|name| name.len() >= 4 && name.starts_with(|c: char| c.is_ascii_alphabetic()));
    let mail = word.split_once('@').is_some_and(|(who, host)| {
        !who.is_empty() && host.contains('.') && host.starts_with(|c: char| c.is_alphanumeric())
    });
    (has_scheme || name || mail).then_some(word.trim_end_matches(['.', ',', ')', ';', '!']).len())
}

/// Nine digits or more, written as telephones, cards and accounts are.
fn telephone(rest: &str) -> Option<usize> {
    if !rest.starts_with(|c: char| c.is_ascii_digit() || matches!(c, '+' | '(')) {
        return None;
    }
    let mut digits = 0;
    let mut end = 0;
    let mut gap = 0;
    for (at, letter) in rest.char_indices() {
        match letter {
            '0'..='9' => (digits, end, gap) = (digits + 1, at + 1, 0),
            '+' if at == 0 => {}
            ' ' | '-' | '(' | ')' | '\u{a0}' if gap < 2 => gap += 1,
            _ => break,
        }
    }
    // "8 029 …" and "375 29 …" begin with the country.
    let has_country = matches!(digits, 11 | 12)
        && ["8", "7", "375", "380", "370", "48"].iter().any(|code| rest.starts_with(code));
    // "600 700 800" is nobody's amount.
    let is_in_threes =
        digits == 9 && rest[..end].split([' ', '-', '\u{a0}']).map(str::len).eq([3, 3, 3]);
    let is_written_so =
        rest.starts_with(['+', '0', '(']) || digits >= 16 || has_country || is_in_threes;
    let is_plain = rest[..end].bytes().all(|byte| byte.is_ascii_digit());
    (digits >= 9 && (is_written_so || is_plain)).then_some(end)
}

/// `AA1234BB`, `АА 1234 ВВ`: the plate of a vehicle.
fn plate(rest: &str) -> Option<usize> {
    let mut letters = rest.char_indices().filter(|(_, letter)| *letter != ' ').take(8);
    let is_letter = |at: usize| !(2..=5).contains(&at);
    let mut end = 0;
    for at in 0..8 {
        let (start, letter) = letters.next()?;
        let fits = if is_letter(at) { letter.is_uppercase() } else { letter.is_ascii_digit() };
        if !fits {
            return None;
        }
        end = start + letter.len_utf8();
    }
    let is_end = rest[end..].chars().next().is_none_or(|next| !next.is_alphanumeric());
    (is_end && end <= 14).then_some(end)
}

/// `10:32`; `22:4` and `43:10` are sizes.
fn hour(rest: &str, before: Option<char>) -> Option<usize> {
    let bytes = rest.as_bytes();
    let digits = bytes.iter().take_while(|byte| byte.is_ascii_digit()).count();
    let is_hour = (1..=2).contains(&digits) && rest[..digits].parse::<u8>().is_ok_and(|h| h < 24);
    let minutes = bytes.get(digits + 1..digits + 3)?;
    let is_minutes = minutes.iter().all(u8::is_ascii_digit) && minutes[0] < b'6';
    let is_end = bytes.get(digits + 3).is_none_or(|byte| !byte.is_ascii_digit() && *byte != b'/');
    let is_free = before.is_none_or(|c| !matches!(c, ':' | '.' | ',' | '/'));
    (is_hour && bytes.get(digits) == Some(&b':') && is_minutes && is_end && is_free)
        .then_some(digits + 3)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kinds(text: &str) -> Vec<&str> {
        tokens(text).into_iter().filter(|token| token.kind == Kind::Aside).map(|t| t.text).collect()
    }

    #[test]
    fn how_somebody_is_reached_is_no_amount() {
        assert_eq!(kinds("тел. +380 67 123-45-67, 10 пар"), ["+380 67 123-45-67"]);
        assert_eq!(kinds("067 123 45 67"), ["067 123 45 67"]);
        assert_eq!(kinds("картка 4441 1144 2233 5566"), ["4441 1144 2233 5566"]);
        assert_eq!(kinds("@pomoc_lviv or a@b.net"), ["@pomoc_lviv", "a@b.net"]);
        assert_eq!(kinds("о 10:30, розмір 43:10"), ["10:30"]);
        assert_eq!(kinds("41-3, 42-5, 43-5, 44 - 4"), Vec::<&str>::new());
    }

    #[test]
    fn every_token_stands_where_it_says() {
        let text = "Пʼять\u{a0}пар, 2XL-3\r\n✅";
        for token in tokens(text) {
            assert_eq!(&text[token.span()], token.text);
        }
    }
}

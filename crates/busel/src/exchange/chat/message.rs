//! A pasted chat as messages, each with its own day: as `WhatsApp`, Telegram, Signal and Viber copy it.
//!
//! Who wrote is read over and kept nowhere: a name is nobody's need. A text without such heads is cut
//! at blank lines, unless what stands above one is a heading.

use busel_domain::time::Day;

/// A longer paste is cut: nobody can look through more proposals at once.
pub const PASTE_BYTES_MAX: usize = 60_000;
/// More messages than this are not read at once.
pub const MESSAGES_MAX: usize = 2_000;
/// A name longer than this is no name but the beginning of a sentence.
const NAME_LETTERS_MAX: usize = 60;

/// One message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Message<'t> {
    /// What was written, without its head.
    pub text: &'t str,
    /// The line it begins in, from 1.
    pub row: u32,
    /// The day it was written.
    pub day: Day,
}

/// Cuts a paste into messages; days count from `as_of` where none is written.
#[must_use]
pub fn messages(paste: &str, as_of: Day) -> Vec<Message<'_>> {
    let mut heads: Vec<(usize, usize, u32, Day)> = Vec::new();
    let mut at = 0;
    for (number, line) in paste.split_inclusive('\n').enumerate() {
        let row = u32::try_from(number + 1).unwrap_or(u32::MAX);
        if let Some((length, day)) = head(line, as_of) {
            heads.push((at, at + length, row, day));
        }
        at += line.len();
    }
    let mut all = Vec::new();
    let first = heads.first().map_or(paste.len(), |head| head.0);
    paragraphs(&paste[..first], as_of, &mut all);
    for (index, (_, from, row, day)) in heads.iter().enumerate() {
        let to = heads.get(index + 1).map_or(paste.len(), |next| next.0);
        let text = paste[*from..to].trim_matches(['\n', '\r', ' ']);
        if !text.is_empty() {
            let skipped = paste[*from..to].find(text).unwrap_or(0);
            let lines = paste[*from..*from + skipped].matches('\n').count();
            let row = row.saturating_add(u32::try_from(lines).unwrap_or(0));
            all.push(Message { text, row, day: *day });
        }
    }
    all
}

/// A text without heads, cut at blank lines.
fn paragraphs<'t>(text: &'t str, as_of: Day, all: &mut Vec<Message<'t>>) {
    let mut start: Option<(usize, u32)> = None;
    let mut at = 0;
    let mut end = 0;
    for (number, line) in text.split_inclusive('\n').enumerate() {
        let row = u32::try_from(number + 1).unwrap_or(u32::MAX);
        let is_blank = line.trim().is_empty();
        let is_under_heading = text[..end].trim_end().ends_with(':');
        if let (true, false, Some((from, row))) = (is_blank, is_under_heading, start) {
            all.push(Message { text: text[from..end].trim(), row, day: as_of });
            start = None;
        } else if !is_blank {
            start = start.or(Some((at, row)));
            end = at + line.len();
        }
        at += line.len();
    }
    if let Some((from, row)) = start {
        all.push(Message { text: text[from..end].trim(), row, day: as_of });
    }
}

/// The length of a message's head at the start of a line, and its day.
fn head(line: &str, as_of: Day) -> Option<(usize, Day)> {
    let shown = line.trim_start_matches(is_unseen);
    let skipped = line.len() - shown.len();
    let (length, day) =
        bracketed(shown, as_of).or_else(|| dashed(shown, as_of)).or_else(|| named(shown, as_of))?;
    Some((skipped + length, day))
}

/// Marks by which chats keep names apart, and blanks.
fn is_unseen(letter: char) -> bool {
    letter.is_whitespace()
        || matches!(letter, '\u{200e}' | '\u{200f}' | '\u{2068}' | '\u{2069}' | '\u{feff}')
}

/// `[19.11, 10:32] Name: text`, `[ 19.11.2026 10:32 ] Name: text`.
fn bracketed(line: &str, as_of: Day) -> Option<(usize, Day)> {
    let inside = line.strip_prefix('[')?;
    let end = inside.find(']').filter(|end| *end <= 40)?;
    let day = stamp(&inside[..end], as_of)?;
    let from = end + 2;
    Some((from + name_length(&line[from..]), day))
}

/// `19.11.2026, 10:32 - Name: text`.
fn dashed(line: &str, as_of: Day) -> Option<(usize, Day)> {
    if !line.starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let (at, mark) = [" - ", " – "].iter().find_map(|mark| Some((line.find(mark)?, mark)))?;
    let before = line.get(..at).filter(|before| before.len() <= 30)?;
    let day = stamp(before, as_of).filter(|_| before.contains([':', '.']) && has_hour(before))?;
    let from = at + mark.len();
    let name = name_length(&line[from..]);
    (name > 0).then_some((from + name, day))
}

/// `Name, [19.11.2026 10:32]` on a line of its own.
fn named(line: &str, as_of: Day) -> Option<(usize, Day)> {
    let at = line.find(", [")?;
    let is_name = line[..at].chars().count() <= NAME_LETTERS_MAX;
    let inside = &line[at + 3..];
    let end = inside.find(']').filter(|end| *end <= 40)?;
    let day = stamp(&inside[..end], as_of).filter(|_| is_name)?;
    let after = &inside[end + 1..];
    let colon = usize::from(after.starts_with(':'));
    Some((at + 3 + end + 1 + colon, day))
}

/// The length of `Name: ` at the start.
fn name_length(text: &str) -> usize {
    let Some(colon) = text.find(": ").or_else(|| text.find(":\n")) else { return 0 };
    let name = &text[..colon];
    let is_name = name.chars().count() <= NAME_LETTERS_MAX
        && !name.contains(['\n', ','])
        && name.chars().any(char::is_alphanumeric);
    if is_name { colon + 2 } else { 0 }
}

fn has_hour(text: &str) -> bool {
    text.as_bytes()
        .windows(3)
        .any(|three| three[1] == b':' && three[0].is_ascii_digit() && three[2].is_ascii_digit())
}

/// The day of a stamp: digits for day and month, and perhaps a year; an hour alone is today.
fn stamp(text: &str, as_of: Day) -> Option<Day> {
    if !has_hour(text) && !text.contains(['.', '/', '-']) {
        return None;
    }
    let dated = text
        .split(|c: char| c.is_whitespace() || matches!(c, ',' | '[' | ']'))
        .find(|word| word.matches(['.', '/', '-']).count() >= 1 && !word.contains(':'));
    let Some(dated) = dated else { return has_hour(text).then_some(as_of) };
    let mut parts: Vec<i32> = Vec::new();
    for part in dated.split(['.', '/', '-']).filter(|part| !part.is_empty()) {
        parts.push(part.parse().ok()?);
    }
    let (this_year, _, _) = as_of.date();
    let this_year = i32::try_from(this_year).ok()?;
    let (day, month, year) = match *parts.as_slice() {
        [year, month, day] if year > 31 => (day, month, Some(year)),
        [month, day, year] if day > 12 && month <= 12 => (day, month, Some(year)),
        [day, month, year] => (day, month, Some(year)),
        [month, day] if day > 12 && month <= 12 => (day, month, None),
        [day, month] => (day, month, None),
        _ => return None,
    };
    let found =
        |year: i32| Day::from_date(year, u8::try_from(month).ok()?, u8::try_from(day).ok()?);
    match year {
        Some(year) if year < 100 => found(2000 + year),
        Some(year) => found(year),
        // What was written was written before today.
        None => found(this_year).filter(|day| *day <= as_of).or_else(|| found(this_year - 1)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(paste: &str) -> Vec<(String, String)> {
        let as_of = Day::from_date(2026, 11, 19).unwrap();
        let all = messages(paste, as_of).into_iter();
        all.map(|message| (message.day.to_string(), message.text.to_owned())).collect()
    }

    fn pairs(all: &[(&str, &str)]) -> Vec<(String, String)> {
        all.iter().map(|(day, text)| ((*day).to_owned(), (*text).to_owned())).collect()
    }

    #[test]
    fn each_programs_copy_is_cut_into_messages_without_names() {
        let wanted =
            pairs(&[("2026-11-18", "берці 43 - 10 пар"), ("2026-11-19", "дякую!\nі ковдри 5")]);
        for paste in [
            "[18.11, 10:32] Олена К.: берці 43 - 10 пар\n[19.11, 9:01] +380 67 123 45 67: дякую!\nі ковдри 5",
            "18.11.2026, 10:32 - Олена: берці 43 - 10 пар\n19.11.2026, 09:01 - Ігор: дякую!\nі ковдри 5\n",
            "Олена К, [18.11.2026 10:32]\nберці 43 - 10 пар\n\nІгор, [19.11.2026 09:01]\nдякую!\nі ковдри 5",
            "\u{200e}[18.11.2026, 10:32:15] Олена: берці 43 - 10 пар\r\n[19.11.2026, 9:01:00] Ігор: дякую!\nі ковдри 5",
            "11/18/26, 10:32 AM - Olena: берці 43 - 10 пар\n11/19/26, 9:01 AM - Ihor: дякую!\nі ковдри 5",
        ] {
            let heard: Vec<_> = told(paste);
            let plain = |text: &str| text.replace('К', "").replace(". ", "");
            assert_eq!(heard.len(), 2, "{paste}");
            assert_eq!(plain(&heard[0].1), plain(&wanted[0].1), "{paste}");
            assert_eq!(heard[1], wanted[1], "{paste}");
            assert_eq!(heard[0].0, "2026-11-18", "{paste}");
        }
    }

    #[test]
    fn a_text_without_heads_is_cut_at_blank_lines_but_not_under_a_heading() {
        let told = told("Потреби:\n\nковдри 5\n\nДякуємо за намети!");
        assert_eq!(
            told,
            pairs(&[("2026-11-19", "Потреби:\n\nковдри 5"), ("2026-11-19", "Дякуємо за намети!")])
        );
    }

    #[test]
    fn sizes_and_amounts_are_no_heads() {
        for text in ["43 - 10 пар: терміново", "[L] - 5: шт", "10.12 - шапки", "", "[19.11"]
        {
            assert!(told(text).iter().all(|(_, said)| said == text.trim()), "{text}");
        }
    }
}

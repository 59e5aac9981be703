//! Where in a JSON text something stands that was read from it: line and column, both from 1.
//!
//! What was wrong with a record is found long after it was read, so its place is looked for again,
//! once, in the text. The text is JSON that could be read; anything else has no places.

/// Where record `number` of the field `list` begins, or the field itself where no number is given.
/// A text that is one list has that list under every name.
pub(super) fn of(text: &str, list: &str, number: Option<usize>) -> Option<(usize, usize)> {
    let mut walk = Walk { bytes: text.as_bytes(), at: 0 };
    walk.blanks();
    if walk.byte()? != b'[' {
        walk.reach_field(list)?;
    }
    if let Some(number) = number {
        walk.reach_record(number)?;
    }
    let before = text.get(..walk.at)?;
    let line_begins = before.rfind('\n').map_or(0, |at| at + 1);
    let line = before.bytes().filter(|&byte| byte == b'\n').count() + 1;
    Some((line, before[line_begins..].chars().count() + 1))
}

/// Goes through a text from value to value.
struct Walk<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl Walk<'_> {
    fn byte(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    fn blanks(&mut self) {
        while self.byte().is_some_and(|byte| byte.is_ascii_whitespace()) {
            self.at += 1;
        }
    }

    fn pass(&mut self, byte: u8) -> Option<()> {
        self.blanks();
        let is_it = self.byte()? == byte;
        self.at += usize::from(is_it);
        self.blanks();
        is_it.then_some(())
    }

    /// To the value of this field of the object that begins here.
    fn reach_field(&mut self, name: &str) -> Option<()> {
        self.pass(b'{')?;
        loop {
            let begin = self.at;
            self.value()?;
            let key = self.bytes.get(begin + 1..self.at - 1)?;
            self.pass(b':')?;
            if key == name.as_bytes() {
                return Some(());
            }
            self.value()?;
            self.pass(b',')?;
        }
    }

    /// To this value of the list that begins here, or to where the list ends before it.
    fn reach_record(&mut self, number: usize) -> Option<()> {
        self.pass(b'[')?;
        for _ in 0..number {
            self.value()?;
            if self.pass(b',').is_none() {
                break;
            }
        }
        Some(())
    }

    /// Past the value that begins here.
    fn value(&mut self) -> Option<()> {
        let mut depth = 0_usize;
        loop {
            match self.byte()? {
                b'"' => self.word()?,
                b'{' | b'[' => depth += 1,
                b'}' | b']' | b',' | b':' if depth == 0 => return Some(()),
                b'}' | b']' => depth -= 1,
                _ => {}
            }
            self.at += 1;
            if depth == 0 && self.ends_here() {
                return Some(());
            }
        }
    }

    /// Whether a value that is not nested has ended with the byte before.
    fn ends_here(&self) -> bool {
        let ended = self.bytes.get(self.at - 1).is_some_and(|byte| b"\"}]".contains(byte));
        ended || self.byte().is_none_or(|next| next.is_ascii_whitespace())
    }

    /// To the quote that ends the word beginning here.
    fn word(&mut self) -> Option<()> {
        self.at += 1;
        while self.byte()? != b'"' {
            self.at += if self.byte() == Some(b'\\') { 2 } else { 1 };
        }
        Some(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str =
        "{\"a\": [1, 2],\n \"we]rd\\\"\": {\"b\": [3]},\n \"b\": [[4, 5], \"x\",\n  {\"c\": 6}]}";

    #[test]
    fn a_record_is_found_by_its_list_and_number() {
        assert_eq!(of(TEXT, "a", Some(1)), Some((1, 11)));
        assert_eq!(of(TEXT, "b", None), Some((3, 7)));
        assert_eq!(of(TEXT, "b", Some(0)), Some((3, 8)));
        assert_eq!(of(TEXT, "b", Some(2)), Some((4, 3)));
        assert_eq!(of(TEXT, "c", Some(0)), None);
        assert_eq!(of("[{\"a\": 1},\n{\"a\": 2}]", "routes", Some(1)), Some((2, 1)));
    }

    #[test]
    fn a_list_that_is_too_short_is_told_where_it_ends() {
        assert_eq!(of(TEXT, "a", Some(9)), Some((1, 12)));
        assert_eq!(of("{\"a\": []}", "a", Some(3)), Some((1, 8)));
    }

    #[test]
    fn a_column_counts_letters() {
        assert_eq!(of("{\"ź\": 1, \"a\": 2}", "a", None), Some((1, 15)));
    }

    #[test]
    fn what_is_no_json_has_no_places() {
        for text in
            ["", "{", "{\"a", "{\"a\"", "{\"a\": ", "{\"a\": [1", "x", "{\"b\": 1}", "{\"a\\"]
        {
            assert_eq!(of(text, "c", Some(1)), None, "{text}");
        }
    }
}

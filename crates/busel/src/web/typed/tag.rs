//! The tags of a page that our own templates made: every value is quoted or has no space, and no text
//! has a bare `<`. Other pages are not read here.

use std::borrow::Cow;
use std::fmt;
use std::ops::Range;

/// One tag, with where it stands.
#[derive(Debug, Clone)]
pub(super) struct Tag<'a> {
    pub(super) span: Range<usize>,
    pub(super) name: &'a str,
    pub(super) is_end: bool,
    /// Names with their values as they are written.
    pairs: Vec<(Cow<'a, str>, Option<Cow<'a, str>>)>,
}

impl Tag<'_> {
    /// The value of this name; empty if it is only said, nothing if it is not.
    pub(super) fn get(&self, name: &str) -> Option<String> {
        let found = self.pairs.iter().find(|(known, _)| known == name);
        found.map(|(_, value)| unescaped(value.as_deref().unwrap_or_default()))
    }

    pub(super) fn is(&self, name: &str, value: &str) -> bool {
        self.get(name).is_some_and(|known| known == value)
    }

    pub(super) fn set(&mut self, name: &str, value: &str) {
        self.unset(name);
        self.pairs.push((name.to_owned().into(), Some(escaped(value).into())));
    }

    /// Says something or leaves it unsaid, such as `checked`.
    pub(super) fn set_bare(&mut self, name: &str, is_so: bool) {
        self.unset(name);
        if is_so {
            self.pairs.push((name.to_owned().into(), None));
        }
    }

    pub(super) fn unset(&mut self, name: &str) {
        self.pairs.retain(|(known, _)| known != name);
    }
}

impl fmt::Display for Tag<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "<{}{}", if self.is_end { "/" } else { "" }, self.name)?;
        for (name, value) in &self.pairs {
            match value {
                Some(value) => write!(f, " {name}=\"{value}\"")?,
                None => write!(f, " {name}")?,
            }
        }
        f.write_str(">")
    }
}

/// All tags of a page.
pub(super) fn tags(html: &str) -> impl Iterator<Item = Tag<'_>> {
    let mut at = 0;
    std::iter::from_fn(move || {
        loop {
            let begin = at + html[at..].find('<')?;
            at = begin + 1;
            if let Some(tag) = read(html, begin) {
                at = tag.span.end;
                return Some(tag);
            }
        }
    })
}

/// The tag that begins here, if one does.
fn read(html: &str, begin: usize) -> Option<Tag<'_>> {
    let rest = &html[begin + 1..];
    let (is_end, rest) = rest.strip_prefix('/').map_or((false, rest), |rest| (true, rest));
    let is_in_name = |letter: char| letter.is_ascii_alphanumeric() || letter == '-';
    let name_end = rest.find(|letter: char| !is_in_name(letter)).filter(|end| *end > 0)?;
    let (name, mut rest) = rest.split_at(name_end);
    let mut pairs = Vec::new();
    loop {
        rest = rest.trim_start_matches(|letter: char| letter.is_whitespace() || letter == '/');
        if let Some(after) = rest.strip_prefix('>') {
            let span = begin..html.len() - after.len();
            return Some(Tag { span, name, is_end, pairs });
        }
        let ends = |letter: char| letter.is_whitespace() || matches!(letter, '=' | '>' | '/');
        let end = rest.find(ends).filter(|end| *end > 0)?;
        let (key, after) = rest.split_at(end);
        let (value, after) = match after.strip_prefix('=') {
            None => (None, after),
            Some(after) => {
                let (value, after) = value(after)?;
                (Some(Cow::Borrowed(value)), after)
            }
        };
        pairs.push((Cow::Borrowed(key), value));
        rest = after;
    }
}

fn value(text: &str) -> Option<(&str, &str)> {
    if let Some(quote) = text.chars().next().filter(|letter| matches!(letter, '"' | '\'')) {
        text[1..].split_once(quote)
    } else {
        let end = text.find(|letter: char| letter.is_whitespace() || letter == '>')?;
        Some(text.split_at(end))
    }
}

/// A text as templates write it.
pub(super) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&#38;"),
            '<' => out.push_str("&#60;"),
            '>' => out.push_str("&#62;"),
            '"' => out.push_str("&#34;"),
            '\'' => out.push_str("&#39;"),
            plain => out.push(plain),
        }
    }
    out
}

/// The text that templates wrote.
fn unescaped(text: &str) -> String {
    let signs = [("&#60;", "<"), ("&#62;", ">"), ("&#34;", "\""), ("&#39;", "'"), ("&#38;", "&")];
    signs.into_iter().fold(text.to_owned(), |text, (written, sign)| text.replace(written, sign))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_are_found_with_their_values() {
        let html = "<p>a &#60;b&#62;<input id=x name=\"a&#34;b\" value='7' required><br/></p>";
        let names: Vec<_> = tags(html).map(|tag| (tag.name, tag.is_end)).collect();
        assert_eq!(names, [("p", false), ("input", false), ("br", false), ("p", true)]);
        let mut input = tags(html).nth(1).expect("it is there");
        assert_eq!(input.get("name").as_deref(), Some("a\"b"));
        assert!(input.is("id", "x") && input.get("required").is_some());
        input.set("value", "<8>");
        input.set_bare("required", false);
        input.set_bare("checked", true);
        assert_eq!(
            input.to_string(),
            "<input id=\"x\" name=\"a&#34;b\" value=\"&#60;8&#62;\" checked>"
        );
    }

    #[test]
    fn what_is_no_tag_is_left_alone() {
        for html in ["", "<", "<<", "a < b", "<input name=\"x", "<!doctype html>", "<input =>"] {
            assert_eq!(tags(html).count(), 0, "{html}");
        }
    }
}

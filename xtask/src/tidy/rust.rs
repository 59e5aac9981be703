//! Rust as far as tidy needs it: what is code, what is a comment, what is a piece of text.
//!
//! The code keeps its place: comments and literals are overwritten by blanks, so that a line or an
//! offset means the same in both. It does not parse; macros are just more code.

/// One file of Rust, taken apart.
#[derive(Debug)]
pub(super) struct Rust {
    /// The code, with comments and literals blanked out.
    pub(super) code: String,
    /// The same without what is compiled for tests only.
    pub(super) shipped: String,
    pub(super) comments: Vec<Piece>,
    pub(super) literals: Vec<Piece>,
}

/// A comment, or the inside of a text literal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Piece {
    /// Where it begins, in bytes, its quote or slash included.
    pub(super) at: usize,
    /// Counted from 1.
    pub(super) line: usize,
    pub(super) text: String,
}

impl Rust {
    pub(super) fn of(path: &str, text: &str) -> Self {
        let mut lexer =
            Lexer { text, bytes: text.as_bytes(), code: text.into(), ..Lexer::default() };
        lexer.run();
        let code = String::from_utf8(lexer.code).expect("only whole characters are blanked");
        let shipped = if is_test(path) { blank(&code) } else { without_test_modules(&code) };
        Self { code, shipped, comments: lexer.comments, literals: lexer.literals }
    }

    /// The literals of what is shipped.
    pub(super) fn shipped_literals(&self) -> impl Iterator<Item = &Piece> {
        let tests = test_modules(&self.code);
        let is_all_test = self.shipped.trim().is_empty();
        self.literals.iter().filter(move |literal| {
            !is_all_test && !tests.iter().any(|range| range.contains(&literal.at))
        })
    }
}

/// Whether the whole file is compiled for tests only.
pub(super) fn is_test(path: &str) -> bool {
    path.ends_with("/tests.rs") || path.contains("/tests/") || path.contains("/benches/")
}

/// Every identifier or keyword of some code, with its line.
pub(super) fn identifiers(code: &str) -> Vec<(usize, &str)> {
    let mut found = Vec::new();
    for (above, line) in code.lines().enumerate() {
        let words = line.split(|letter: char| !is_name(letter));
        let names = words
            .filter(|word| !word.is_empty() && !word.starts_with(|c: char| c.is_ascii_digit()));
        found.extend(names.map(|word| (above + 1, word)));
    }
    found
}

/// The words an identifier is made of, in lower case: `HttpRequest_of` is `http`, `request`, `of`.
pub(super) fn words(identifier: &str) -> Vec<String> {
    let letters: Vec<char> = identifier.chars().collect();
    let mut words = vec![String::new()];
    for (at, &letter) in letters.iter().enumerate() {
        let after_small = at > 0 && letters[at - 1].is_lowercase();
        let before_small = letters.get(at + 1).is_some_and(|next| next.is_lowercase());
        let begins = letter.is_uppercase() && (after_small || before_small);
        if begins || !letter.is_alphanumeric() {
            words.push(String::new());
        }
        if letter.is_alphanumeric() {
            words.last_mut().expect("it begins with one word").extend(letter.to_lowercase());
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

/// A function with a body: its name, first and last line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Function<'code> {
    pub(super) name: &'code str,
    pub(super) first: usize,
    pub(super) last: usize,
}

/// Every function that has a body, nested ones included.
pub(super) fn functions(code: &str) -> Vec<Function<'_>> {
    let mut found = Vec::new();
    for (at, _) in code.match_indices("fn ") {
        if code[..at].ends_with(is_name) {
            continue;
        }
        let rest = code[at + 3..].trim_start();
        let length = rest.find(|letter: char| !is_name(letter)).unwrap_or(rest.len());
        let Some(body) = body_of(code, at) else { continue };
        if length > 0 {
            let (first, last) = (line_of(code, at), line_of(code, body.end - 1));
            found.push(Function { name: &rest[..length], first, last });
        }
    }
    found
}

/// The braces of the item that begins at `at`, or nothing if it ends in a semicolon.
fn body_of(code: &str, at: usize) -> Option<std::ops::Range<usize>> {
    let mut depth = 0_i32;
    for (offset, letter) in code[at..].char_indices() {
        match letter {
            '(' | '[' => depth += 1,
            ')' | ']' => depth -= 1,
            ';' if depth == 0 => return None,
            '{' if depth == 0 => {
                return closing_brace(code, at + offset).map(|end| at + offset..end);
            }
            _ => {}
        }
    }
    None
}

/// The offset just after the brace that closes the one at `open`.
fn closing_brace(code: &str, open: usize) -> Option<usize> {
    let mut depth = 0_i32;
    for (offset, letter) in code[open..].char_indices() {
        match letter {
            '{' => depth += 1,
            '}' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return Some(open + offset + 1);
        }
    }
    None
}

/// The line, counted from 1, of the byte at `at`.
pub(super) fn line_of(text: &str, at: usize) -> usize {
    text[..at].matches('\n').count() + 1
}

pub(super) fn is_name(letter: char) -> bool {
    letter.is_alphanumeric() || letter == '_'
}

fn blank(code: &str) -> String {
    code.chars().filter(|letter| *letter == '\n').collect()
}

fn test_modules(code: &str) -> Vec<std::ops::Range<usize>> {
    let marks = code.match_indices("#[cfg(test)]");
    marks
        .filter_map(|(at, _)| body_of(code, at + "#[cfg(test)]".len()).map(|body| at..body.end))
        .collect()
}

fn without_test_modules(code: &str) -> String {
    let mut bytes = code.as_bytes().to_vec();
    for range in test_modules(code) {
        bytes[range].iter_mut().filter(|byte| **byte != b'\n').for_each(|byte| *byte = b' ');
    }
    String::from_utf8(bytes).expect("a module is blanked as a whole")
}

#[derive(Default)]
struct Lexer<'text> {
    text: &'text str,
    bytes: &'text [u8],
    code: Vec<u8>,
    comments: Vec<Piece>,
    literals: Vec<Piece>,
    at: usize,
}

impl Lexer<'_> {
    fn run(&mut self) {
        while self.at < self.bytes.len() {
            let rest = &self.bytes[self.at..];
            if rest.starts_with(b"//") {
                let end = rest.iter().position(|byte| *byte == b'\n').unwrap_or(rest.len());
                self.comment(self.at + end);
            } else if rest.starts_with(b"/*") {
                self.comment(self.end_of_block());
            } else if let Some((inside, hashes)) = self.raw_opening() {
                let closing = format!("\"{}", "#".repeat(hashes));
                let end =
                    self.text[inside..].find(&closing).map_or(self.bytes.len(), |n| inside + n);
                self.literal(inside, end, end + closing.len());
            } else if rest[0] == b'"' {
                let end = self.end_of_escaped(self.at + 1, b'"');
                self.literal(self.at + 1, end, end + 1);
            } else if let Some(end) = self.end_of_character() {
                self.blank(end);
            } else {
                self.at += self.text[self.at..].chars().next().map_or(1, char::len_utf8);
            }
        }
    }

    /// Whether a raw text begins here: where its inside begins, and with how many hashes.
    fn raw_opening(&self) -> Option<(usize, usize)> {
        let begins_word = !self.text[..self.at].ends_with(is_name);
        let rest = &self.bytes[self.at..];
        let prefix =
            [&b"r"[..], b"br", b"cr"].into_iter().find(|prefix| rest.starts_with(prefix))?;
        let hashes = rest[prefix.len()..].iter().take_while(|byte| **byte == b'#').count();
        let quote = prefix.len() + hashes;
        (begins_word && rest.get(quote) == Some(&b'"')).then_some((self.at + quote + 1, hashes))
    }

    fn end_of_block(&self) -> usize {
        let mut depth = 0_usize;
        let mut at = self.at;
        while at < self.bytes.len() {
            if self.bytes[at..].starts_with(b"/*") {
                depth += 1;
                at += 2;
            } else if self.bytes[at..].starts_with(b"*/") {
                depth -= 1;
                at += 2;
                if depth == 0 {
                    return at;
                }
            } else {
                at += 1;
            }
        }
        at
    }

    fn end_of_escaped(&self, from: usize, quote: u8) -> usize {
        let mut at = from;
        while at < self.bytes.len() && self.bytes[at] != quote {
            at += if self.bytes[at] == b'\\' { 2 } else { 1 };
        }
        at.min(self.bytes.len())
    }

    /// The end of a character literal that begins here; a lifetime is none.
    fn end_of_character(&self) -> Option<usize> {
        let inside = self.text.get(self.at..)?.strip_prefix('\'')?;
        if inside.starts_with('\\') {
            return Some((self.end_of_escaped(self.at + 1, b'\'') + 1).min(self.bytes.len()));
        }
        let letter = inside.chars().next()?;
        let end = self.at + 1 + letter.len_utf8();
        (self.bytes.get(end) == Some(&b'\'')).then_some(end + 1)
    }

    fn comment(&mut self, end: usize) {
        let piece = Piece {
            at: self.at,
            line: line_of(self.text, self.at),
            text: self.text[self.at..end].into(),
        };
        self.comments.push(piece);
        self.blank(end);
    }

    fn literal(&mut self, inside: usize, end: usize, after: usize) {
        let text = self.text[inside..end].to_owned();
        self.literals.push(Piece { at: self.at, line: line_of(self.text, self.at), text });
        self.blank(after);
    }

    fn blank(&mut self, end: usize) {
        let end = end.min(self.bytes.len());
        for byte in &mut self.code[self.at..end] {
            if *byte != b'\n' {
                *byte = b' ';
            }
        }
        self.at = end;
    }
}

#[cfg(test)]
mod tests;

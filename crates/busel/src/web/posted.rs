//! A form that was sent: checked to be one of our own pages', with an attempt of its own.
//!
//! The attempt is made from the page's and from what the form says. The same form sent twice, by a
//! double click or a reload, is one attempt and done once (law L3); the same page sent with other
//! words is another.
//!
//! What forms have in common is settled here, for all of them: letters that show nothing are left out,
//! of a field that stands twice the first counts, columns of rows have to be of one length, and no
//! text is longer than its kind may be.

use std::sync::Arc;

use axum::extract::{FromRequest, Request};
use axum::response::Response;
use busel_domain::ids::{ActorId, Attempt};
use sha2::{Digest, Sha256};

use super::Desk;
use super::answer::on_its_page;
use super::body::{self, Length, Unread};
use super::typed::{Typed, too_long};
use super::visit::Visit;
use crate::unseen;
use crate::vault::WORDS_LENGTH_MAX;
use crate::views::trouble::Trouble;

/// Letters of one line: a name, a place, a thing, an amount, how somebody is reached.
pub(super) const LINE_LETTERS_MAX: usize = 200;

/// Letters of what people write freely: why, what else there is to say, a question, a letter.
pub(super) const TEXT_LETTERS_MAX: usize = 2_000;

/// How long the text of a field may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Limit {
    /// One line.
    Line,
    /// Some sentences.
    Text,
    /// What a page of ours carries along: a line of a list, what stood in it, an answer of a device.
    Carried,
    /// What its own page limits: the door knows its passphrases, and what is pasted is measured
    /// where it is read.
    Own,
}

impl Limit {
    /// Of the field of this name.
    pub(super) fn of(name: &str) -> Self {
        let begins = |beginning: &str| name.starts_with(beginning);
        match name {
            "words" | "why" | "letter" | "who" | "needs" => Self::Text,
            "passphrase" | "current" | "new" | "text" => Self::Own,
            "answer" | "back" | "one" | "sequence" | "card" => Self::Carried,
            _ if ["line-", "variant-", "ask-", "written-", "cell-"].into_iter().any(begins) => {
                Self::Carried
            }
            _ if begins("who-") => Self::Text,
            _ if begins("halts-") => Self::Carried,
            _ if ["amount-", "size-", "day-"].into_iter().any(begins) => Self::Own,
            _ => Self::Line,
        }
    }

    /// How many letters.
    pub(super) fn letters(self) -> usize {
        match self {
            Self::Line => LINE_LETTERS_MAX,
            Self::Text => TEXT_LETTERS_MAX,
            Self::Carried => WORDS_LENGTH_MAX,
            Self::Own => usize::MAX,
        }
    }
}

/// What is wrong in a form: the key of a sentence, and the text it is about.
pub(super) type Wrong = (&'static str, String);

/// Named values, as a form or an address carries them; a name may stand several times.
#[derive(Debug, Default, Clone)]
pub(super) struct Fields(Vec<(String, String)>);

impl Fields {
    pub(super) fn new(pairs: Vec<(String, String)>) -> Self {
        Self(pairs)
    }

    /// The values of a form that came in, without what shows nothing. A passphrase is what was typed.
    pub(super) fn sent(pairs: Vec<(String, String)>) -> Self {
        let plain = |(name, text): (String, String)| {
            let is_exact = ["passphrase", "current", "new"].contains(&name.as_str());
            let text = if is_exact { text } else { unseen::without(&text).into_owned() };
            (name, text)
        };
        Self(pairs.into_iter().map(plain).collect())
    }

    pub(super) fn pairs(&self) -> &[(String, String)] {
        &self.0
    }

    /// The first value of this name without outer spaces; empty if there is none.
    pub(super) fn get(&self, name: &str) -> &str {
        self.0.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value.trim())
    }

    /// The first value of this name with its outer spaces: a passphrase is what was typed.
    pub(super) fn raw(&self, name: &str) -> &str {
        self.0.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value)
    }

    /// All values of this name.
    pub(super) fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.0.iter().filter(move |(known, _)| known == name).map(|(_, value)| value.trim())
    }

    /// Columns of values as rows: each row has one value of each name. Where the columns are of different
    /// lengths nobody knows what stood beside what, and nothing is guessed.
    pub(super) fn rows<const N: usize>(&self, names: [&str; N]) -> Result<Vec<[&str; N]>, Wrong> {
        let length = self.all(names[0]).count();
        if names.iter().any(|name| self.all(name).count() != length) {
            return Err(("problem-rows", String::new()));
        }
        let nth = |name: &str, row| self.0.iter().filter(|(known, _)| known == name).nth(row);
        let cell =
            |name, row| nth(name, row).map_or("", |(_, value): &(String, String)| value.trim());
        Ok((0..length).map(|row| names.map(|name| cell(name, row))).collect())
    }

    /// What was chosen from a list; the usual where nothing was said. What stands in no list is not
    /// taken for the usual: somebody meant something by it.
    pub(super) fn chosen<T>(
        &self,
        name: &str,
        from_code: impl Fn(&str) -> Option<T>,
        usual: T,
    ) -> Result<T, Wrong> {
        one_of(self.get(name), from_code, usual)
    }

    /// What is read from the value of this name; nothing if it cannot be read.
    pub(super) fn read<T: std::str::FromStr>(&self, name: &str) -> Option<T> {
        self.get(name).parse().ok()
    }
}

/// What this value chose from a list; the usual where it is empty. See [`Fields::chosen`].
pub(super) fn one_of<T>(
    code: &str,
    from_code: impl Fn(&str) -> Option<T>,
    usual: T,
) -> Result<T, Wrong> {
    match code {
        "" => Ok(usual),
        code => from_code(code).ok_or_else(|| ("problem-choice", code.to_owned())),
    }
}

/// A form that came from one of our pages.
pub(super) struct Posted {
    pub(super) fields: Fields,
    path: String,
    by: ActorId,
}

impl FromRequest<Arc<Desk>> for Posted {
    type Rejection = Response;

    async fn from_request(request: Request, desk: &Arc<Desk>) -> Result<Self, Response> {
        let path = request.uri().path().to_owned();
        let (mut parts, body) = request.into_parts();
        let visit = match <Visit as axum::extract::FromRequestParts<_>>::from_request_parts(
            &mut parts, desk,
        )
        .await
        {
            Ok(visit) => visit,
            Err(never) => match never {},
        };
        let request = Request::from_parts(parts, body);
        let length = match body::read(request, desk, &visit.typed).await {
            Ok(length) => length,
            Err(Unread::TooMuch) => return Err(visit.trouble(Trouble::TooMuch)),
            Err(Unread::Unreadable) => return Err(visit.trouble(Trouble::Unreadable)),
        };
        let fields = visit.typed.fields().cloned().unwrap_or_default();
        if !visit.is_own_form(fields.get("token")) {
            return Err(visit.trouble(Trouble::Stale));
        }
        if let Some((name, turn, most)) = too_long(&fields) {
            visit.typed.blame_field(name, turn);
            let told = visit.viewer.tongue.count("problem-too-long", most);
            return Err(on_its_page(visit.trouble(Trouble::Unreadable), told));
        }
        if length == Length::TooLong {
            let told = visit.viewer.tongue.say("problem-form-too-long");
            return Err(on_its_page(visit.trouble(Trouble::TooMuch), told));
        }
        Ok(Self { fields, path, by: visit.viewer.actor.id })
    }
}

/// Reads a form only so that what was typed into it is not lost: nothing comes of it.
pub(super) async fn keep_only(request: Request, desk: &Arc<Desk>) {
    let typed = request.extensions().get::<Typed>().cloned().unwrap_or_default();
    let _nothing_comes_of_it = body::read(request, desk, &typed).await;
}

impl Posted {
    /// A form that carried a file beside these fields and was found to be one of our own pages'.
    pub(super) fn with_file(fields: &Fields, bytes: &[u8], path: &str, by: ActorId) -> Self {
        let mut pairs = fields.pairs().to_vec();
        pairs.push(("file".into(), super::hex(&Sha256::digest(bytes))));
        Self { fields: Fields(pairs), path: path.to_owned(), by }
    }

    /// The attempt of the form's command with this number.
    pub(super) fn attempt(&self, number: usize) -> Attempt {
        let mut hash = Sha256::new();
        hash.update(self.path.as_bytes());
        // Two people who send the same words mean two things.
        hash.update(self.by.0.to_le_bytes());
        for (name, value) in self.fields.pairs().iter().filter(|(name, _)| name != "token") {
            // A length before each text, so that no two forms run together to the same bytes.
            for text in [name, value] {
                hash.update(text.len().to_le_bytes());
                hash.update(text.as_bytes());
            }
        }
        hash.update(number.to_le_bytes());
        let hash: [u8; 32] = hash.finalize().into();
        let mut attempt = [0; 16];
        attempt.copy_from_slice(&hash[..16]);
        Attempt(attempt)
    }
}

/// Compared without stopping at the first difference, so that nobody learns the token by the clock.
pub(super) fn is_token(given: &str, token: &str) -> bool {
    let pairs = given.bytes().zip(token.bytes());
    given.len() == token.len() && pairs.fold(0, |sum, (a, b)| sum | (a ^ b)) == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    fn posted(pairs: &[(&str, &str)]) -> Posted {
        let pairs = pairs.iter().map(|(name, value)| ((*name).into(), (*value).into()));
        Posted { fields: Fields(pairs.collect()), path: "/needs/N-1/revise".into(), by: ActorId(2) }
    }

    #[test]
    fn the_same_form_is_one_attempt_and_another_is_another() {
        let first = posted(&[("token", "a"), ("attempt", "07"), ("amount", "4")]);
        let again = posted(&[("token", "b"), ("attempt", "07"), ("amount", "4")]);
        assert_eq!(first.attempt(0), again.attempt(0));
        assert_ne!(first.attempt(0), first.attempt(1));
        for other in [
            posted(&[("token", "a"), ("attempt", "07"), ("amount", "5")]),
            posted(&[("token", "a"), ("attempt", "08"), ("amount", "4")]),
            posted(&[("token", "a"), ("attempt", "07"), ("amoun", "t4")]),
        ] {
            assert_ne!(first.attempt(0), other.attempt(0));
        }
    }

    #[test]
    fn of_a_field_that_stands_twice_the_first_counts() {
        let twice = posted(&[("name", " first "), ("name", "second")]).fields;
        assert_eq!((twice.get("name"), twice.all("name").count()), ("first", 2));
    }

    #[test]
    fn what_stands_in_no_list_is_not_taken_for_the_usual() {
        let read = |text: &str| posted(&[("n", text)]).fields.chosen("n", |n| n.parse().ok(), 7);
        assert_eq!((read(""), read("5")), (Ok(7), Ok(5)));
        assert_eq!(read("urgent!"), Err(("problem-choice", "urgent!".to_owned())));
    }

    #[test]
    fn rows_are_whole_or_none_is_read() {
        let form = |pairs| posted(pairs).fields;
        let fields =
            form(&[("item", "rice"), ("amount", "5"), ("item", "soap"), ("amount", " 7 ")]);
        assert_eq!(fields.rows(["item", "amount"]), Ok(vec![["rice", "5"], ["soap", "7"]]));
        let shifted = form(&[("item", "rice"), ("item", "rice"), ("amount", "5")]);
        assert_eq!(shifted.rows(["item", "amount"]), Err(("problem-rows", String::new())));
        assert_eq!(form(&[]).rows(["item", "amount"]), Ok(Vec::new()));
    }

    #[test]
    fn what_shows_nothing_is_left_out_of_everything_but_a_passphrase() {
        let odd = "a\u{202e}b\u{0}".to_owned();
        let pairs = [("name", &odd), ("passphrase", &odd)];
        let sent = Fields::sent(pairs.map(|(name, text)| (name.into(), text.clone())).into());
        assert_eq!((sent.get("name"), sent.raw("passphrase")), ("ab", &*odd));
    }

    #[test]
    fn only_the_whole_token_is_the_token() {
        assert!(is_token("5ea1", "5ea1"));
        for other in ["", "5ea", "5ea2", "5ea11"] {
            assert!(!is_token(other, "5ea1"), "{other}");
        }
    }
}

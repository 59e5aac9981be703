//! The field app's page: an empty frame with all its sentences, the same for everybody who speaks this
//! language, so that a phone may keep it. What a phone shows is written by its script.

use askama::Template;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Map, Value};
use sha2::{Digest as _, Sha256};

use super::frame::Frame;
use crate::i18n::{Language, Tongue};

/// Keys of what is said before the rest of the script is there, without `field-`.
const FIRST: &[&str] = &[
    "field-binding",
    "field-no-store",
    "field-pin",
    "field-pin-choose",
    "field-pin-choose-text",
    "field-pin-use",
    "field-pin-six",
    "field-pin-guessed",
    "field-pin-ask",
    "field-pin-open",
    "field-pin-wrong",
];

/// And of what is said after it.
const REST: &[&str] = &[
    "field-hand-over",
    "field-no-network",
    "field-no-run",
    "field-no-run-text",
    "field-bind-failed",
    "field-ended",
    "field-ended-text",
    "field-run",
    "field-until",
    "field-lines",
    "field-boxes",
    "field-handed",
    "field-all",
    "field-some",
    "field-by-box",
    "field-type-code",
    "field-add-box",
    "field-code-wrong",
    "field-code-letter",
    "field-unknown-box",
    "field-count",
    "field-signed",
    "field-signed-code",
    "field-signed-code-hint",
    "field-signed-paper",
    "field-signed-nothing",
    "field-digits-wrong",
    "field-done-text",
    "field-next",
    "field-saved",
    "field-delivered",
    "field-person",
    "field-person-text",
    "field-why-aside",
    "field-why-contested",
    "field-why-code",
    "field-why-refused",
    "field-why-unreadable",
    "field-on-phone",
    "field-nothing-yet",
    "field-send-now",
    "field-all-delivered",
    "field-not-sure",
    "field-full",
    "field-refresh",
    "field-works-offline",
    "field-scan",
    "field-scan-failed",
    "field-ask",
    "field-hidden",
    "field-hidden-text",
    "field-hide",
    "field-undo",
    "field-undo-late",
    "field-undone",
    "field-why-sealed",
    "field-photo",
    "field-photo-taken",
    "field-photo-of",
    "field-photo-lost",
    "field-why-photo",
    "field-carry",
    "field-nobody",
];

/// And what is needed seldom.
const LATER: &[&str] = &[
    "field-hide-text",
    "field-hide-now",
    "field-back",
    "field-carried",
    "field-why-no-file",
    "field-why-unknown",
    "field-by-box-text",
    "field-none-chosen",
    "field-hand-over-boxes",
    "field-count-lead",
    "field-good",
    "field-damaged",
    "field-number-wrong",
    "field-save",
    "field-squares",
    "field-file-text",
    "field-share",
    "field-file",
    "field-count-box",
    "field-no-boxes",
    "field-ask-who",
    "field-ask-lead",
    "field-ask-nobody",
    "field-ask-none",
    "field-more",
    "field-less",
    "field-urgent",
    "field-squares-text",
    "field-squares-lead",
    "field-squares-read",
    "field-squares-missing",
    "field-squares-broken",
    "field-squares-none",
    "field-squares-no-camera",
    "field-of",
    "field-pause",
    "field-go-on",
    "field-one-back",
    "field-slower",
    "field-carry-text",
];

/// What the desk's page says where it reads squares.
const READING: &[&str] = &[
    "field-squares-lead",
    "field-squares-read",
    "field-squares-missing",
    "field-squares-broken",
    "field-squares-no-camera",
    "field-of",
];

/// A script that is fetched after the page, in its language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// What is needed once the phone is open.
    Rest,
    /// What is needed seldom: asking for a group, chains of squares.
    Later,
}

impl Part {
    /// The script, with its sentences before it.
    #[must_use]
    pub fn script(self, tongue: Tongue) -> String {
        let (keys, script) = match self {
            Self::Rest => (REST, include_str!(concat!(env!("OUT_DIR"), "/field-rest"))),
            Self::Later => (LATER, include_str!(concat!(env!("OUT_DIR"), "/field-later"))),
        };
        format!("Object.assign(WORDS,{});\n{script}", words(tongue, keys))
    }

    /// Its address, which is another one whenever the script is another.
    #[must_use]
    pub fn address(self, tongue: Tongue) -> String {
        let name = match self {
            Self::Rest => "rest",
            Self::Later => "later",
        };
        format!("/field/{name}.js?{}", mark(&self.script(tongue)))
    }
}

/// Half of a fingerprint: enough to tell one version of a file from the next.
fn mark(text: &str) -> String {
    let hash = Sha256::digest(text);
    hash[..8].iter().fold(String::new(), |hex, byte| format!("{hex}{byte:02x}"))
}

/// The page.
#[derive(Debug, Clone, Template)]
#[template(path = "field.html")]
pub struct FieldPage {
    page: Frame,
    words: String,
}

impl FieldPage {
    /// The style sheet, which stands in the page.
    pub const CSS: &'static str = include_str!(concat!(env!("OUT_DIR"), "/field-css"));
    /// The script that stands in the page: all that is needed until six digits are typed.
    pub const FIRST: &'static str = include_str!(concat!(env!("OUT_DIR"), "/field-first"));
    /// The script that reads labels for phones that cannot, and what it reads with: fetched by those
    /// phones alone. Empty where the program was built without it.
    pub const READER: &'static str = include_str!(concat!(env!("OUT_DIR"), "/reader.js"));
    /// Where they are served; kept once a phone has fetched them.
    pub const READS: [&'static str; 2] = ["/field/reader.js", env!("BUSEL_READS")];
    /// The script that keeps the page on the phone; the page's own mark stands before it.
    pub const WORKER: &'static str = include_str!("../../assets/field/worker.js");

    /// The page in this language. Nothing in it is thrown by dice, so that it stays the same page.
    #[must_use]
    pub fn of(page: Frame) -> Self {
        Self { words: words(page.tongue(), FIRST), page }
    }

    /// A page with one of everything.
    #[must_use]
    pub fn sample(page: Frame) -> Self {
        Self::of(page)
    }

    /// What is told of the app itself, for whoever puts it on their phone's screen.
    #[must_use]
    pub fn manifest(language: Language) -> String {
        let icon = serde_json::json!({
            "src": Frame::STORK, "sizes": "any", "type": "image/svg+xml", "purpose": "any",
        });
        serde_json::json!({
            "name": "Busel", "short_name": "Busel", "lang": language.code(),
            "start_url": "/field", "scope": "/field", "display": "standalone",
            "background_color": "#faf8f4", "theme_color": "#15171b", "icons": [icon],
        })
        .to_string()
    }
}

impl FieldPage {
    /// What a phone keeps beside the page from its first visit.
    #[must_use]
    pub fn files(tongue: Tongue) -> Vec<String> {
        vec![
            Part::Rest.address(tongue),
            "/field/manifest.json".to_owned(),
            Frame::STORK.to_owned(),
            Part::Later.address(tongue),
        ]
    }

    /// By what a browser's policy knows the script and the style sheet in the page, in this sequence.
    #[must_use]
    pub fn fingerprints() -> [String; 2] {
        [Self::FIRST, Self::CSS]
            .map(|text| format!("'sha256-{}'", STANDARD.encode(Sha256::digest(text))))
    }

    fn rest(&self) -> String {
        Part::Rest.address(self.page.tongue())
    }

    fn seldom(&self) -> String {
        Part::Later.address(self.page.tongue())
    }

    /// What a phone fetches that cannot read labels by itself; empty where there is nothing.
    pub(super) fn reader() -> String {
        if Self::READER.is_empty() { String::new() } else { Self::READS.join(" ") }
    }
}

/// What the desk says where it reads squares.
pub(super) fn reading(tongue: Tongue) -> String {
    words(tongue, READING)
}

/// These sentences, by what follows `field-` in their keys.
fn words(tongue: Tongue, keys: &[&str]) -> String {
    let said = keys.iter().map(|key| {
        let name = key.strip_prefix("field-").unwrap_or(key);
        (name.to_owned(), Value::from(tongue.say(key)))
    });
    Value::Object(said.collect::<Map<_, _>>()).to_string()
}

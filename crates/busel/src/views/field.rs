//! The field app's page: an empty frame with all its sentences, the same for everybody who speaks this
//! language, so that a phone may keep it. What a phone shows is written by its script.

use askama::Template;
use serde_json::{Map, Value};

use super::frame::Frame;
use crate::i18n::{Language, Tongue};

/// Keys of what the phone says, without `field-`.
const WORDS: &[&str] = &[
    "field-hand-over",
    "field-no-network",
    "field-no-run",
    "field-no-run-text",
    "field-binding",
    "field-bind-failed",
    "field-ended",
    "field-ended-text",
    "field-run",
    "field-until",
    "field-lines",
    "field-boxes",
    "field-no-boxes",
    "field-handed",
    "field-all",
    "field-some",
    "field-by-box",
    "field-by-box-text",
    "field-type-code",
    "field-add-box",
    "field-code-wrong",
    "field-code-letter",
    "field-unknown-box",
    "field-none-chosen",
    "field-hand-over-boxes",
    "field-count",
    "field-count-lead",
    "field-count-box",
    "field-good",
    "field-damaged",
    "field-number-wrong",
    "field-save",
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
    "field-no-store",
    "field-ask",
    "field-ask-who",
    "field-ask-lead",
    "field-ask-nobody",
    "field-ask-none",
    "field-more",
    "field-less",
    "field-urgent",
    "field-file",
    "field-share",
    "field-file-text",
    "field-pin",
    "field-pin-choose",
    "field-pin-choose-text",
    "field-pin-use",
    "field-pin-six",
    "field-pin-guessed",
    "field-pin-ask",
    "field-pin-open",
    "field-pin-wrong",
    "field-hidden",
    "field-hidden-text",
    "field-hide",
    "field-hide-text",
    "field-hide-now",
    "field-back",
    "field-undo",
    "field-undo-late",
    "field-undone",
    "field-why-sealed",
    "field-nobody",
];

/// The page.
#[derive(Debug, Clone, Template)]
#[template(path = "field.html")]
pub struct FieldPage {
    page: Frame,
    words: String,
}

impl FieldPage {
    /// Where the style sheet is served.
    pub const CSS: &'static str = env!("BUSEL_FIELD_CSS");
    /// Where the script is served.
    pub const SCRIPT: &'static str = env!("BUSEL_FIELD");
    /// What a phone keeps beside the page.
    pub const FILES: [&'static str; 3] = [Self::CSS, Self::SCRIPT, Frame::STORK];
    /// The script that reads labels for phones that cannot, and what it reads with: fetched by those
    /// phones alone. Empty where the program was built without it.
    pub const READER: &'static str = include_str!(concat!(env!("OUT_DIR"), "/reader.js"));
    /// Where they are served.
    pub const LATER: [&'static str; 2] = ["/field/reader.js", env!("BUSEL_READS")];
    /// The script that keeps the page on the phone; the page's own mark stands before it.
    pub const WORKER: &'static str = include_str!("../../assets/field/worker.js");

    /// The page in this language. Nothing in it is thrown by dice, so that it stays the same page.
    #[must_use]
    pub fn of(page: Frame) -> Self {
        Self { words: words(page.tongue()), page }
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
    /// What a phone fetches that cannot read labels by itself; empty where there is nothing.
    fn reader() -> String {
        if Self::READER.is_empty() { String::new() } else { Self::LATER.join(" ") }
    }
}

/// All sentences, by what follows `field-` in their keys.
fn words(tongue: Tongue) -> String {
    let said = WORDS.iter().map(|key| {
        let name = key.strip_prefix("field-").unwrap_or(key);
        (name.to_owned(), Value::from(tongue.say(key)))
    });
    Value::Object(said.collect::<Map<_, _>>()).to_string()
}

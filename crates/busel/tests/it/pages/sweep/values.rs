//! What people type, paste and try.

use std::fmt::Write as _;

/// One of them: what it is called in a failure, and how it is sent, once or more.
#[derive(Debug, Clone)]
pub(super) struct Value {
    pub(super) name: &'static str,
    /// As it stands in the body of a form, already in percent signs.
    pub(super) sent: Vec<String>,
    text: String,
}

impl Value {
    fn of(name: &'static str, text: &str) -> Self {
        Self { name, sent: vec![percent(text)], text: text.to_owned() }
    }

    /// What has to be in the answer.
    pub(super) fn shown(&self) -> String {
        let accents = '\u{300}'..='\u{36f}';
        let unseen = |letter: &char| {
            (letter.is_control() && *letter != '\n')
                || ('\u{202a}'..='\u{202e}').contains(letter)
                || accents.contains(letter)
        };
        self.text.chars().filter(|letter| !unseen(letter)).collect::<String>().trim().to_owned()
    }
}

pub(super) fn percent(text: &str) -> String {
    text.bytes().fold(String::new(), |mut all, byte| {
        write!(all, "%{byte:02X}").expect("a text can grow");
        all
    })
}

/// Into any field.
pub(super) fn texts() -> Vec<Value> {
    let mut all: Vec<Value> = [
        ("empty", String::new()),
        ("spaces", "   ".into()),
        ("over-long", "ї".repeat(20_000)),
        ("right to left", "\u{202e}gnikcip\u{202c} أرز".into()),
        ("emoji", "👩\u{200d}👩\u{200d}👧 🍚".into()),
        ("control signs", "N-1\u{0}N-2\u{7}\u{1b}[31m".into()),
        ("accents", format!("Z{}", "\u{310}".repeat(80))),
        ("markup", "<script>alert(1)</script>".into()),
        ("broken out", "\"><img src=x onerror=alert(1)>".into()),
        ("formula", "=HYPERLINK(\"http://example.org\")".into()),
        ("command", "+cmd|' /C calc'!A0".into()),
        ("template", "{{7*7}}".into()),
    ]
    .iter()
    .map(|(name, text)| Value::of(name, text))
    .collect();
    let mut twice = Value::of("twice", "once");
    twice.sent.push(percent("and again"));
    all.push(twice);
    all.push(Value {
        name: "half a sign",
        sent: vec!["a%ED%A0%80b%FF".into()],
        text: "a\u{fffd}".into(),
    });
    all
}

/// One of each kind, for fields that take no words.
pub(super) fn few() -> Vec<Value> {
    let names = [
        "empty",
        "over-long",
        "right to left",
        "emoji",
        "control signs",
        "broken out",
        "formula",
        "twice",
    ];
    texts().into_iter().filter(|value| names.contains(&value.name)).collect()
}

pub(super) fn numbers() -> Vec<Value> {
    ["999999999999999999999", "-1", "NaN", "1e309", "٣٤", "0"]
        .map(|text| Value::of(text, text))
        .into()
}

pub(super) fn days() -> Vec<Value> {
    ["31.02.2026", "9999-99-99", "9999-12-31", "-1-1-1", "٢٠٢٦-٠١-٠١"]
        .map(|text| Value::of(text, text))
        .into()
}

/// Into what is chosen or carried along.
pub(super) fn choices() -> Vec<Value> {
    ["", "N-4294967296", "<script>alert(1)</script>"]
        .map(|text| Value::of(if text.is_empty() { "none" } else { text }, text))
        .into()
}

//! What Busel says, in the language of whoever reads: Belarusian in both orthographies, English,
//! Polish, Ukrainian; German, French, Lithuanian and Russian as drafts.
//!
//! Sentences live in `locales/*.ftl`, one file a language, with the keys of English. Here they are
//! found, filled in and counted ("1 box, 2 boxes, 5 скрынь"). What a draft does not say yet is said
//! in English. This file knows no page and no need.

mod dates;
mod numbers;

use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

pub use dates::Zone;
pub use numbers::Amount;

/// A language that Busel speaks.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Language {
    /// English.
    #[default]
    En,
    /// Ukrainian.
    Uk,
    /// Belarusian, official norm.
    Be,
    /// Belarusian, classical orthography.
    BeTarask,
    /// Polish.
    Pl,
    /// German, a draft.
    De,
    /// French, a draft.
    Fr,
    /// Lithuanian, a draft.
    Lt,
    /// Russian, a draft.
    Ru,
}

impl Language {
    /// All of them, in the sequence they are offered.
    pub const ALL: [Self; 9] = [
        Self::Be,
        Self::BeTarask,
        Self::De,
        Self::En,
        Self::Fr,
        Self::Lt,
        Self::Pl,
        Self::Ru,
        Self::Uk,
    ];

    /// The letters of ISO 639, and the orthography where there are two.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Uk => "uk",
            Self::Be => "be",
            Self::BeTarask => "be-tarask",
            Self::Pl => "pl",
            Self::De => "de",
            Self::Fr => "fr",
            Self::Lt => "lt",
            Self::Ru => "ru",
        }
    }

    /// What the language calls itself.
    #[must_use]
    pub fn own_name(self) -> &'static str {
        match self {
            Self::En => "English",
            Self::Uk => "Українська",
            Self::Be => "Беларуская",
            Self::BeTarask => "Беларуская (тарашкевіца)",
            Self::Pl => "Polski",
            Self::De => "Deutsch",
            Self::Fr => "Français",
            Self::Lt => "Lietuvių",
            Self::Ru => "Русский",
        }
    }

    /// Whether nobody who speaks it from home has read it, and it may lack sentences.
    #[must_use]
    pub fn is_draft(self) -> bool {
        match self {
            Self::De | Self::Fr | Self::Lt | Self::Ru => true,
            Self::En | Self::Uk | Self::Be | Self::BeTarask | Self::Pl => false,
        }
    }

    /// The language with this code, with or without a region: `uk`, `uk-UA`, `be-tarask`.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        let code = code.trim().to_ascii_lowercase().replace('_', "-");
        let mut parts = code.split('-');
        let language = parts.next()?;
        if language == "be" && parts.any(|part| part == "tarask") {
            return Some(Self::BeTarask);
        }
        Self::ALL.into_iter().find(|known| known.code() == language)
    }

    /// The best of ours for an `Accept-Language` header; English if it names none of them.
    ///
    /// Weights are read, because browsers of people who speak several languages send them.
    #[must_use]
    pub fn from_accept(header: &str) -> Self {
        let mut best = (0.0, Self::default());
        for choice in header.split(',') {
            let mut parts = choice.split(';');
            let language = parts.next().and_then(Self::from_code);
            let weight = parts.find_map(|part| part.trim().strip_prefix("q="));
            let weight: f32 = weight.map_or(1.0, |text| text.trim().parse().unwrap_or(0.0));
            if let Some(language) = language.filter(|_| weight > best.0) {
                best = (weight, language);
            }
        }
        best.1
    }

    fn source(self) -> &'static str {
        match self {
            Self::En => include_str!("../locales/en.ftl"),
            Self::Uk => include_str!("../locales/uk.ftl"),
            Self::Be => include_str!("../locales/be.ftl"),
            Self::BeTarask => include_str!("../locales/be-tarask.ftl"),
            Self::Pl => include_str!("../locales/pl.ftl"),
            Self::De => include_str!("../locales/de.ftl"),
            Self::Fr => include_str!("../locales/fr.ftl"),
            Self::Lt => include_str!("../locales/lt.ftl"),
            Self::Ru => include_str!("../locales/ru.ftl"),
        }
    }

    fn bundle(self) -> &'static FluentBundle<FluentResource> {
        static BUNDLES: [OnceLock<FluentBundle<FluentResource>>; Language::ALL.len()] =
            [const { OnceLock::new() }; Language::ALL.len()];
        BUNDLES[self as usize].get_or_init(|| self.load())
    }

    fn load(self) -> FluentBundle<FluentResource> {
        // The plural rules that come with Fluent count Belarusian 22 as 25; Ukrainian has the same
        // rules as Belarusian, and they are right.
        let counts_as = if matches!(self, Self::Be | Self::BeTarask) { Self::Uk } else { self };
        let id = counts_as.code().parse().expect("two letters are a language");
        let mut bundle = FluentBundle::new_concurrent(vec![id]);
        // Isolating marks are invisible letters; people copy sentences, and searches stumble on them.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(match self {
            Self::En => |value, _| numbers::fluent(value, Self::En),
            Self::Pl => |value, _| numbers::fluent(value, Self::Pl),
            // The others write numbers alike.
            Self::Uk | Self::Be | Self::BeTarask | Self::De | Self::Fr | Self::Lt | Self::Ru => {
                |value, _| numbers::fluent(value, Self::Uk)
            }
        }));
        let resource = FluentResource::try_new(self.source().to_owned());
        let resource = resource.expect("the locales inside the program were read by its tests");
        bundle.add_resource(resource).expect("each key of a locale stands once");
        bundle
    }
}

/// Something that speaks one language.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct Tongue {
    language: Language,
}

impl Tongue {
    /// A tongue of this language.
    #[must_use]
    pub fn of(language: Language) -> Self {
        Self { language }
    }

    /// The language it speaks.
    #[must_use]
    pub fn language(self) -> Language {
        self.language
    }

    /// The sentence with this key.
    #[must_use]
    pub fn say(self, key: &str) -> String {
        self.with(key, &[])
    }

    /// The sentence with this key, filled in.
    ///
    /// What a draft does not say is said in English. A key that no locale has comes back as it is: a
    /// page is never withheld for a word, and the tests find such keys on every page.
    #[must_use]
    pub fn with(self, key: &str, arguments: &[(&str, FluentValue<'_>)]) -> String {
        let bundle = self.bundle_saying(key);
        let Some(pattern) = bundle.get_message(key).and_then(|message| message.value()) else {
            return key.to_owned();
        };
        let arguments: FluentArgs<'_> =
            arguments.iter().map(|(name, value)| (*name, value.clone())).collect();
        let mut errors = Vec::new();
        bundle.format_pattern(pattern, Some(&arguments), &mut errors).into_owned()
    }

    /// The sentence with this key, counting.
    #[must_use]
    pub fn count(self, key: &str, count: impl TryInto<i64>) -> String {
        let count: i64 = count.try_into().unwrap_or(i64::MAX);
        self.with(key, &[("count", count.into())])
    }

    /// Why the door stays shut, in a sentence.
    #[must_use]
    pub fn not_in(self, no: &crate::door::NotIn) -> String {
        let seconds = if let crate::door::NotIn::Wait(seconds) = no { *seconds } else { 0 };
        self.with(no.key(), &[("count", seconds.into())])
    }

    /// Whether there is a sentence with this key.
    #[must_use]
    pub fn knows(self, key: &str) -> bool {
        self.bundle_saying(key).has_message(key)
    }

    fn bundle_saying(self, key: &str) -> &'static FluentBundle<FluentResource> {
        let own = self.language.bundle();
        let is_silent = self.language.is_draft() && !own.has_message(key);
        if is_silent { Language::En.bundle() } else { own }
    }
}

#[cfg(test)]
mod tests;

//! Names, amounts and things as a viewer sees them. The only reader of labels in the views.
//!
//! Need-to-know: labels that are not for the viewer are not in [`Seen`]; then the number is shown,
//! "G-3", and nobody learns whether a name was erased or withheld.

use std::cell::RefCell;
use std::collections::{HashMap, HashSet};
use std::fmt::Display;

use busel_domain::ids::{ActorId, GroupId, HubId, PeerId, Thing, WordsId};
use busel_domain::item::{Item, ItemKey};
use busel_domain::quantity::{BaseUnit, Units};
use busel_domain::size::Variant;
use busel_domain::waybill::Destination;

use super::frame::Viewer;
use super::words;
use crate::catalogue::lexicon;
use crate::i18n::{Amount, Language};
use crate::seen::Seen;

/// More words than this are not looked for.
pub const WORDS_MAX: usize = 8;

/// Words somebody looks for, in whatever language: items are found by their names in all of them.
/// Every word has to be somewhere in what is looked at.
pub struct Sought<'a> {
    eyes: Eyes<'a>,
    whole: String,
    words: Vec<(String, HashSet<&'a ItemKey>)>,
    /// Which of the words each size and form has that was looked at: there are few of them.
    variants: RefCell<HashMap<Variant, Vec<bool>>>,
}

impl<'a> Sought<'a> {
    /// Prepares what is looked for; empty words find everything.
    #[must_use]
    pub fn new(eyes: Eyes<'a>, words: &str) -> Self {
        let whole = words.trim().to_lowercase();
        let named = |word: &String, key: &ItemKey| {
            Language::ALL
                .iter()
                .any(|language| lexicon().name(key, language.code()).to_lowercase().contains(word))
        };
        let with_items = |word: &str| {
            let word = word.to_owned();
            let items = eyes.present.book.catalogue().items().map(|item| &item.key);
            let items = items.filter(|key| named(&word, key)).collect();
            (word, items)
        };
        let words = whole.split_whitespace().take(WORDS_MAX).map(with_items).collect();
        Self { words, whole, eyes, variants: RefCell::default() }
    }

    /// Whether nothing was said.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// Whether a text has all the words.
    #[must_use]
    pub fn text(&self, text: &str) -> bool {
        let text = text.to_lowercase();
        self.words.iter().all(|(word, _)| text.contains(word))
    }

    /// Whether this is the number looked for.
    #[must_use]
    pub fn number(&self, id: impl Display) -> bool {
        // Nobody types a number without a digit; most words are spared the writing of a number.
        self.whole.ends_with(|last: char| last.is_ascii_digit())
            && id.to_string().eq_ignore_ascii_case(&self.whole)
    }

    /// Whether a thing is called so in some language, or in the viewer's with its size and form.
    #[must_use]
    pub fn thing(&self, key: &ItemKey, variant: &Variant) -> bool {
        let mut variants = self.variants.borrow_mut();
        if !variants.contains_key(variant) {
            let text = words::variant(self.eyes.viewer.tongue, variant).to_lowercase();
            let has = self.words.iter().map(|(word, _)| text.contains(word)).collect();
            variants.insert(variant.clone(), has);
        }
        let in_variant = &variants[variant];
        self.words.iter().zip(in_variant).all(|((_, items), has)| *has || items.contains(key))
    }
}

/// The present, as one viewer sees it.
#[derive(Clone, Copy)]
pub struct Eyes<'a> {
    /// The Book, and labels that only `Eyes` reads.
    pub(super) present: &'a Seen,
    /// Who looks.
    pub(super) viewer: &'a Viewer,
}

impl<'a> Eyes<'a> {
    /// The eyes of this viewer.
    #[must_use]
    pub fn of(present: &'a Seen, viewer: &'a Viewer) -> Self {
        Self { present, viewer }
    }

    /// What a group is called, or its number.
    #[must_use]
    pub fn group(self, id: GroupId) -> String {
        let name = self.present.book.group(id).map(|group| group.name);
        self.label(name).unwrap_or_else(|| id.to_string())
    }

    /// Where a group is today, if somebody said and the viewer has to know.
    #[must_use]
    pub fn group_place(self, id: GroupId) -> Option<String> {
        self.label(self.present.book.stay_on(id, self.viewer.today())?.place)
    }

    /// What a hub is called, or its number.
    #[must_use]
    pub fn hub(self, id: HubId) -> String {
        let name = self.present.book.hub(id).map(|hub| hub.name);
        self.label(name).unwrap_or_else(|| id.to_string())
    }

    /// What we call another centre, or its number.
    #[must_use]
    pub fn peer(self, id: PeerId) -> String {
        let name = self.present.book.peer(id).map(|peer| peer.name);
        self.label(name).unwrap_or_else(|| id.to_string())
    }

    /// What a hub or a group is called, or its number.
    #[must_use]
    pub fn destination(self, to: Destination) -> String {
        match to {
            Destination::Hub(hub) => self.hub(hub),
            Destination::Group(group) => self.group(group),
            Destination::Peer(peer) => self.peer(peer),
        }
    }

    /// What a member is called, or their number; whoever sits at the machine has a word.
    #[must_use]
    pub fn member(self, id: ActorId) -> String {
        if id == ActorId::CONSOLE {
            return self.viewer.tongue.say("at-the-machine");
        }
        if id == ActorId::ANYBODY {
            return self.viewer.tongue.say("role-public");
        }
        // Whoever has a link is nobody we know: it is told whose link it was.
        let group =
            id.link().and_then(|of| if let Thing::Group(id) = of { Some(id) } else { None });
        if let Some(group) = group {
            let group = self.group(group);
            return self.viewer.tongue.with("by-link-of-group", &[("group", group.into())]);
        }
        if let Some(offer) = id.link() {
            let offer = offer.to_string();
            return self.viewer.tongue.with("by-link-of-offer", &[("offer", offer.into())]);
        }
        let name = self.present.book.member(id).map(|member| member.name);
        self.label(name).unwrap_or_else(|| id.to_string())
    }

    /// Words that are a name, if they are for the viewer.
    #[must_use]
    pub fn words(self, id: Option<WordsId>) -> Option<String> {
        self.label(id)
    }

    fn label(self, id: Option<WordsId>) -> Option<String> {
        id.and_then(|id| self.present.labels.get(id)).map(str::to_owned)
    }

    /// The item, if the catalogue still has it.
    #[must_use]
    pub fn item(self, key: &ItemKey) -> Option<&'a Item> {
        self.present.book.catalogue().item(key)
    }

    /// What one unit of an item is; a piece where the catalogue no longer knows.
    #[must_use]
    pub fn base_unit(self, key: &ItemKey) -> BaseUnit {
        self.item(key).map_or(BaseUnit::Piece, |item| item.base_unit)
    }

    /// Whether an item has sizes, so that it may come in another than was sent.
    #[must_use]
    pub fn is_sized(self, key: &ItemKey) -> bool {
        self.item(key).is_some_and(|item| item.sizing.is_some())
    }

    /// Whether a coordinator may let it out after its day.
    #[must_use]
    pub fn may_outlast_its_day(self, key: &ItemKey) -> bool {
        self.item(key).is_some_and(busel_domain::item::Item::may_outlast_its_day)
    }

    /// So much of an item, in the unit a person would say.
    #[must_use]
    pub fn amount(self, key: &ItemKey, units: Units) -> Amount {
        self.viewer.tongue.amount(units, self.base_unit(key))
    }

    /// "Warm boots, men, EU 43".
    #[must_use]
    pub fn thing(self, key: &ItemKey, variant: &Variant) -> String {
        words::thing(self.viewer.tongue, key, variant)
    }
}

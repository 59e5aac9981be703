//! Tokens taken together as far as the lexicon knows them: a thing, a number, a unit, a phrase.
//!
//! A word may have several senses at once ("M" is a size and a metre); which one counts is decided
//! where the sentence is read. The longest run of words that is known is taken first.

use std::ops::Range;

use busel_domain::need::Priority;
use busel_domain::size::{Form, Wearer};
use busel_domain::time::Day;

use super::number;
use super::spelling::spellings;
use super::token::{Kind, Token};
use super::vocabulary::Vocabulary;
use super::when;
use super::whereabouts::{self, Town};
use super::worded;
use crate::catalogue::letters::{fold, is_cyrillic};
use crate::catalogue::{Does, Lexicon, Role, WordKind, form_of, wearer};
use crate::exchange::dates::{self, Dates};
use crate::exchange::names::{Match, Names};
use crate::exchange::variant::letter_size;

/// Words in the longest run that is looked up.
const RUN_MAX: usize = 6;
/// Shorter words written in Latin letters are not tried in Cyrillic.
const LATIN_LETTERS_MIN: usize = 3;
/// Below this a word in a sentence is not taken for a misspelled thing: "списка" is no "спичка".
const FORGIVEN_MIN: f32 = 0.87;
/// Shorter words are not the name of a thing.
const NAME_LETTERS_MIN: usize = 3;

/// A piece of the message with a meaning.
#[derive(Debug, Clone)]
pub(super) struct Atom<'a> {
    pub(super) span: Range<usize>,
    pub(super) what: What<'a>,
    /// Whether nothing stands between it and the atom before it.
    pub(super) is_glued: bool,
}

/// What an atom is.
#[derive(Debug, Clone)]
pub(super) enum What<'a> {
    /// Words, with what they can mean.
    Words(Senses<'a>),
    /// An amount or a size, in thousandths.
    Number(u64),
    /// From so much to so much, in thousandths.
    Range(u64, u64),
    /// Digits that can be read in two ways.
    Unclear,
    /// A day.
    Day(dates::Heard),
    /// A sign.
    Sign(char),
    /// The end of a line.
    Line,
    /// How somebody is reached, or an hour.
    Aside,
}

/// All that a run of words can mean.
#[derive(Debug, Clone, Default)]
pub(super) struct Senses<'a> {
    pub(super) does: Vec<&'a Does>,
    pub(super) item: Option<Match>,
    pub(super) unit: Option<&'a str>,
    pub(super) who: Option<Wearer>,
    pub(super) form: Option<Form>,
    pub(super) letters: Option<String>,
    pub(super) urgent: Option<Priority>,
    pub(super) number: Option<u64>,
    pub(super) day: Option<dates::Heard>,
    /// Whether the words of the day say "until" too.
    pub(super) is_until: bool,
    /// The last day of the month it names.
    pub(super) month: Option<Day>,
    pub(super) town: Option<Town>,
    pub(super) is_capital: bool,
}

impl Senses<'_> {
    /// Whether they name nothing that goods, people, places or numbers could be.
    pub(super) fn name_nothing(&self) -> bool {
        self.does.is_empty()
            && self.item.is_none()
            && self.unit.is_none()
            && self.number.is_none()
            && self.who.is_none()
            && self.letters.is_none()
            && self.town.is_none()
    }

    fn is_known(&self) -> bool {
        !self.does.is_empty()
            || self.item.is_some()
            || self.unit.is_some()
            || self.who.is_some()
            || self.form.is_some()
            || self.letters.is_some()
            || self.urgent.is_some()
            || self.number.is_some()
            || self.day.is_some()
            || self.month.is_some()
    }
}

impl<'a> Atom<'a> {
    /// Its senses, if it is words.
    pub(super) fn words(&self) -> Option<&Senses<'a>> {
        match &self.what {
            What::Words(senses) => Some(senses),
            What::Number(_)
            | What::Range(..)
            | What::Unclear
            | What::Day(_)
            | What::Sign(_)
            | What::Line
            | What::Aside => None,
        }
    }

    /// The value of this role, if it plays it.
    pub(super) fn role(&self, role: Role) -> Option<&'a str> {
        let does = &self.words()?.does;
        does.iter().find(|does| does.0 == role).map(|does| &*does.1)
    }

    /// Whether it plays this role.
    pub(super) fn plays(&self, role: Role) -> bool {
        self.role(role).is_some()
    }

    /// Its unit, if it is one.
    pub(super) fn unit(&self) -> Option<&'a str> {
        self.words().and_then(|senses| senses.unit)
    }

    /// Whether it names one thing, or one of several.
    pub(super) fn is_thing(&self) -> bool {
        self.words().is_some_and(|senses| senses.item.is_some())
    }

    /// Whether it is this sign.
    pub(super) fn is(&self, sign: char) -> bool {
        matches!(self.what, What::Sign(own) if own == sign)
    }

    /// Whether it is a hyphen or a dash.
    pub(super) fn is_dash(&self) -> bool {
        matches!(self.what, What::Sign(sign) if super::token::is_dash(sign))
    }

    /// The number, if it is written in digits.
    pub(super) fn written(&self) -> Option<u64> {
        if let What::Number(number) = self.what { Some(number) } else { None }
    }

    /// The least and the most it says, if it is written in digits.
    pub(super) fn bounds(&self) -> Option<(u64, u64)> {
        if let What::Range(low, high) = self.what {
            Some((low, high))
        } else {
            self.written().map(|one| (one, one))
        }
    }

    /// Whether it is a number as a number is read alone.
    pub(super) fn number(&self) -> Option<u64> {
        match &self.what {
            What::Number(number) => Some(*number),
            What::Words(senses) => senses.number,
            What::Range(..)
            | What::Unclear
            | What::Day(_)
            | What::Sign(_)
            | What::Line
            | What::Aside => None,
        }
    }
}

/// What atoms are made with.
#[derive(Debug, Clone, Copy)]
pub(super) struct Smith<'a, 'n> {
    pub(super) lexicon: &'a Lexicon,
    pub(super) names: &'n Names<'a>,
    pub(super) dates: Dates<'a>,
    pub(super) text: &'n str,
    /// Whether the message has letters of Belarusian Latin script.
    pub(super) is_lacinka: bool,
    /// Which single words there are.
    pub(super) vocabulary: &'n Vocabulary,
}

/// Whether a message has letters of Belarusian Latin script.
pub(super) fn is_lacinka(text: &str) -> bool {
    text.contains(['č', 'š', 'ž', 'ŭ', 'Č', 'Š', 'Ž'])
}

impl<'a> Smith<'a, '_> {
    /// Makes atoms of tokens.
    pub(super) fn atoms(&self, tokens: &[Token<'_>]) -> Vec<Atom<'a>> {
        let mut atoms = Vec::new();
        let known = self.vocabulary.known(tokens);
        let mut at = 0;
        while at < tokens.len() {
            let (what, length) = self.atom(tokens, at, &known);
            let length = length.max(1);
            let span = tokens[at].at..tokens[at + length - 1].span().end;
            atoms.push(Atom { span, what, is_glued: tokens[at].is_glued });
            at += length;
        }
        worded::joined(&atoms, self.text)
    }

    fn atom(&self, tokens: &[Token<'_>], at: usize, known: &[bool]) -> (What<'a>, usize) {
        let token = &tokens[at];
        match token.kind {
            Kind::Line => (What::Line, 1),
            Kind::Aside => (What::Aside, 1),
            Kind::Sign(sign) => self.sign(sign),
            Kind::Digits => self.digits(tokens, at, known),
            Kind::Word => self.run(tokens, at, known),
        }
    }

    fn sign(&self, sign: char) -> (What<'a>, usize) {
        let does: Vec<&Does> =
            self.lexicon.phrases().of(sign.encode_utf8(&mut [0; 4])).iter().collect();
        if does.is_empty() {
            return (What::Sign(sign), 1);
        }
        (What::Words(Senses { does, ..Senses::default() }), 1)
    }

    fn digits(&self, tokens: &[Token<'_>], at: usize, known: &[bool]) -> (What<'a>, usize) {
        // "24h ration", "12v battery": digits may begin a name.
        if let Some((senses, length)) = self.named(tokens, at, known) {
            return (What::Words(senses), length);
        }
        if let Some(size) =
            tokens.get(at + 1).filter(|next| next.is_glued && next.kind == Kind::Word)
            && let Some(letters) = letters_of(&format!("{}{}", tokens[at].text, size.text))
        {
            return (What::Words(Senses { letters: Some(letters), ..Senses::default() }), 2);
        }
        // "10W-40" is a kind of oil, and "205/55" of tyre.
        if let Some(length) = oil_grade(tokens, at) {
            return (What::Aside, length);
        }
        if let Some((heard, length)) = when::numbered(tokens, at, &self.dates, self.lexicon) {
            return (What::Day(heard), length);
        }
        number::read(tokens, at, self.lexicon)
    }

    /// The name of a thing that begins with digits and holds a letter.
    fn named(
        &self,
        tokens: &[Token<'_>],
        at: usize,
        known: &[bool],
    ) -> Option<(Senses<'a>, usize)> {
        let ends = known_ends(&run_ends(tokens, at), at, known);
        ends.into_iter().rev().find_map(|end| {
            let folded = fold(&self.text[tokens[at].at..tokens[end].span().end]);
            let found = self.names.exactly(&folded, &[]).filter(|_| end > at)?;
            Some((Senses { item: Some(found), ..Senses::default() }, end - at + 1))
        })
    }

    /// The longest run of words from here that is known.
    fn run(&self, tokens: &[Token<'_>], at: usize, known: &[bool]) -> (What<'a>, usize) {
        let all = run_ends(tokens, at);
        let ends = known_ends(&all, at, known);
        for &end in ends.iter().rev() {
            let folded = fold(&self.text[tokens[at].at..tokens[end].span().end]);
            let senses = self.senses(&tokens[at..=end], &folded);
            if senses.is_known() {
                // "nie vazicie" in Belarusian is longer than the Polish "nie".
                let longer: Vec<usize> =
                    ends.iter().copied().filter(|other| *other > end).collect();
                if self.is_lacinka
                    && let Some(found) = self.otherwise_spelled(tokens, at, &longer)
                {
                    return found;
                }
                return (What::Words(self.with_town(senses, tokens, at, end)), end - at + 1);
            }
        }
        for &end in ends.iter().rev() {
            let folded = fold(&self.text[tokens[at].at..tokens[end].span().end]);
            let does = self.lexicon.phrases().inflected(&folded);
            if !does.is_empty() {
                let does = does.iter().collect();
                return (What::Words(Senses { does, ..Senses::default() }), end - at + 1);
            }
        }
        if let Some((town, end)) = whereabouts::town(self.text, tokens, at, &all) {
            let senses = Senses { town: Some(town), is_capital: true, ..Senses::default() };
            return (What::Words(senses), end - at + 1);
        }
        if let Some(found) = self.otherwise_spelled(tokens, at, &ends) {
            return found;
        }
        let mut senses = Senses { is_capital: is_capital(tokens[at].text), ..Senses::default() };
        let folded = fold(tokens[at].text);
        if let Match::Known(known) = self.names.find(&folded, &[])
            && known.confidence >= FORGIVEN_MIN
        {
            senses.item = Some(Match::Known(known));
        }
        (What::Words(senses), 1)
    }

    /// A run in older spelling, or in Latin letters.
    fn otherwise_spelled(
        &self,
        tokens: &[Token<'_>],
        at: usize,
        ends: &[usize],
    ) -> Option<(What<'a>, usize)> {
        let first = tokens[at].text;
        let is_latin = !first.chars().any(is_cyrillic);
        if is_latin && first.chars().count() < LATIN_LETTERS_MIN && !self.is_lacinka {
            return None;
        }
        for &end in ends.iter().rev() {
            let words: Vec<Vec<String>> = tokens[at..=end]
                .iter()
                .filter(|token| token.kind != Kind::Sign('-'))
                .map(|token| spellings(token.text))
                .collect();
            let most = words.iter().map(Vec::len).max().unwrap_or(0);
            for variant in 1..most {
                let spelled = |word: &Vec<String>| word.get(variant).or(word.last()).cloned();
                let folded = words.iter().filter_map(spelled).collect::<Vec<_>>().join(" ");
                let senses = self.senses(&tokens[at..=end], &folded);
                if senses.is_known() {
                    return Some((What::Words(senses), end - at + 1));
                }
            }
        }
        None
    }

    /// What a run of words means, given its folding.
    fn senses(&self, run: &[Token<'_>], folded: &str) -> Senses<'a> {
        let lexicon = self.lexicon;
        let text = &self.text[run[0].at..run[run.len() - 1].span().end];
        let word = |kind| lexicon.word(kind, folded);
        // A word of grammar is no thing, even where one has its stem: "але" is not "алей".
        let is_property = |role: Role| {
            matches!(
                role,
                Role::Attr | Role::Size | Role::System | Role::Address | Role::Contact | Role::Hour
            )
        };
        let is_noise = |does: &[Does]| does.iter().any(|does| !is_property(does.0));
        let does = lexicon.phrases().of(folded);
        let is_name = folded.chars().count() >= NAME_LETTERS_MIN && !is_noise(does);
        let heard = (word(WordKind::Weekday).is_some() && run[0].text.chars().count() > 1)
            || word(WordKind::RelativeDay).is_some();
        let is_single = run.len() == 1;
        let unit = lexicon.unit(text).or_else(|| lexicon.unit(folded));
        let item = is_name.then(|| self.names.exactly(folded, &[])).flatten();
        // "i can" is no cane: words of grammar at the edge belong to a name only as it is written,
        // and a unit is not the stem of another thing.
        let is_grammar = |word: &str| is_noise(lexicon.phrases().of(word));
        let has_edge = !is_single
            && [folded.split(' ').next(), folded.split(' ').next_back()]
                .into_iter()
                .flatten()
                .any(is_grammar);
        // "30 pairs socks" counts pairs; "pairs" is no part of the name.
        let rest = folded.split_once(' ').filter(|(first, _)| lexicon.unit(first).is_some());
        let counts = rest.is_some_and(|(_, rest)| self.names.exactly(rest, &[]).is_some());
        let item = item.filter(|_| !counts).filter(|found| match found {
            Match::Known(known) => known.confidence >= 1.0 || !(has_edge || unit.is_some()),
            Match::Ambiguous(_) | Match::Unknown(_) => !has_edge,
        });
        Senses {
            does: does.iter().collect(),
            item,
            unit,
            who: word(WordKind::Who).and_then(wearer),
            form: word(WordKind::Form).and_then(form_of),
            letters: is_single.then(|| letters_of(text)).flatten().or_else(|| {
                does.iter().find(|does| does.0 == Role::Letters).map(|does| does.1.to_string())
            }),
            urgent: word(WordKind::Urgent)
                .map(|value| if value == "P1" { Priority::P1 } else { Priority::P2 }),
            number: word(WordKind::Number).and_then(number::worth),
            day: heard.then(|| self.dates.read_text(folded)),
            is_until: heard
                && folded.split_once(' ').is_some_and(|(first, _)| {
                    lexicon.phrases().of(first).iter().any(|does| does.0 == Role::Deadline)
                }),
            month: word(WordKind::Month).and_then(|_| match self.dates.read_text(folded) {
                dates::Heard::Day(day) | dates::Heard::Assumed(day, _) => Some(day),
                dates::Heard::Open(_) | dates::Heard::Nothing => None,
            }),
            town: None,
            is_capital: is_capital(run[0].text),
        }
    }

    /// A town's name that is a word of another meaning too stays both.
    fn with_town(
        &self,
        senses: Senses<'a>,
        tokens: &[Token<'_>],
        at: usize,
        end: usize,
    ) -> Senses<'a> {
        // "з Ізюма" comes from a town and has no raisins, unless the sentence begins with them.
        let is_inner = at > 0 && tokens[at - 1].kind != Kind::Line;
        let is_stem = matches!(&senses.item, Some(Match::Known(known)) if known.confidence < 1.0);
        // "Ізюм, до середи" is a town where it stands like one, and raisins beside an amount.
        let is_counted = [at.checked_sub(1), Some(end + 1)]
            .into_iter()
            .flatten()
            .filter_map(|at| tokens.get(at))
            .any(|token| token.kind == Kind::Digits || self.lexicon.unit(token.text).is_some());
        let is_before_colon = tokens.get(end + 1).is_some_and(|token| token.is(':'));
        let is_named_alone = end == at && (is_inner || is_before_colon) && !is_counted;
        let is_large = || {
            crate::catalogue::places()
                .named(tokens[at].text)
                .first()
                .is_some_and(|town| town.population >= 30_000)
        };
        let is_open = senses.item.is_none()
            || (is_inner && is_stem)
            || (is_named_alone && senses.is_capital && is_large());
        let is_free = is_open && senses.letters.is_none() && senses.is_capital;
        let town = is_free
            .then(|| whereabouts::town(self.text, tokens, at, &[end]))
            .flatten()
            .map(|(town, _)| town);
        let item = senses.item.filter(|_| town.is_none());
        Senses { item, town, ..senses }
    }
}

/// Where runs that begin at a token may end: after words and digits with blanks or single hyphens
/// between them.
fn run_ends(tokens: &[Token<'_>], at: usize) -> Vec<usize> {
    let mut ends = vec![at];
    let mut end = at;
    while ends.len() < RUN_MAX {
        let is_part = |token: &Token<'_>| matches!(token.kind, Kind::Word | Kind::Digits);
        let next = match tokens.get(end + 1) {
            Some(next) if is_part(next) => end + 1,
            Some(next) if next.is_glued && matches!(next.kind, Kind::Sign('-' | '/' | '.')) => {
                match tokens.get(end + 2) {
                    Some(word) if word.is_glued && word.kind == Kind::Word => end + 2,
                    Some(_) | None => break,
                }
            }
            Some(_) | None => break,
        };
        end = next;
        ends.push(end);
    }
    ends
}

/// `10W-40`, `5W30`.
fn oil_grade(tokens: &[Token<'_>], at: usize) -> Option<usize> {
    let glued = |at: usize| tokens.get(at).filter(|token| token.is_glued);
    let is_winter = glued(at + 1).is_some_and(|w| matches!(w.text, "W" | "w"));
    let dash = usize::from(glued(at + 2).is_some_and(Token::is_dash));
    let is_summer = glued(at + 2 + dash).is_some_and(|t| t.kind == Kind::Digits);
    (is_winter && is_summer).then_some(3 + dash)
}

/// The ends of runs that hold none but words that are a part of something.
fn known_ends(ends: &[usize], at: usize, known: &[bool]) -> Vec<usize> {
    let last = ends.last().copied().unwrap_or(at);
    let mut until = at;
    while until < last && known[until] && known.get(until + 1).is_some_and(|is_known| *is_known) {
        until += 1;
    }
    ends.iter().copied().take_while(|end| *end <= until).collect()
}

fn is_capital(word: &str) -> bool {
    word.chars().next().is_some_and(char::is_uppercase)
}

/// A size in letters; a single small letter is a word and no size.
pub(super) fn letters_of(text: &str) -> Option<String> {
    let latin: String =
        text.chars().map(crate::catalogue::letters::to_latin).collect::<String>().to_uppercase();
    // "ХЛ" is XL in letters of one's own; a single "Л" would be litres.
    let latin =
        if latin.starts_with(['X', '2', '3', '4']) { latin.replace('Л', "L") } else { latin };
    let is_written_so = text.chars().count() > 1 || text.chars().all(char::is_uppercase);
    letter_size(&latin).filter(|_| is_written_so && latin.len() <= 6)
}

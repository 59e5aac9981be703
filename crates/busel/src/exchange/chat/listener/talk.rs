//! Talk: thanks, money, jokes and what only touches a thing. A number in it is no amount, and a word
//! that nobody knows is asked about only where it is counted or wanted.

use super::Listener;
use crate::catalogue::Role;
use crate::catalogue::letters::fold;
use crate::exchange::chat::atom::{Atom, Senses, What};
use crate::exchange::chat::facts::Facts;
use crate::exchange::chat::goods::{Goods, Thing};
use crate::exchange::chat::intent::{Intent, Spoken};
use crate::exchange::chat::sentence::Sentence;

/// A sentence with more unknown words than this is talk, and its numbers are no list.
const PROSE_WORDS: usize = 4;
/// So many unknown words may name one thing.
const WANTED_WORDS: usize = 4;

impl<'a> Listener<'_, 'a> {
    /// Thanks, money and jokes name nothing that anybody has to look up.
    pub(super) fn is_chatter(sentence: &Sentence<'a>, facts: &Facts, spoken: &[Spoken]) -> bool {
        let plays = |role: Role| sentence.atoms.iter().any(|atom| atom.plays(role));
        let is_polite = sentence
            .atoms
            .iter()
            .any(|atom| matches!(atom.role(Role::Intent), Some("courtesy" | "thanks")));
        let is_wanted = spoken.iter().any(|said| said.intent == Intent::Need);
        facts.has_money
            || plays(Role::Joke)
            || is_polite && !is_wanted
            || strange(sentence, facts).count() > PROSE_WORDS
    }

    /// Whether words that nobody knows are what is wanted or offered: few, and no names.
    pub(super) fn is_wanted(sentence: &Sentence<'a>, facts: &Facts, spoken: &[Spoken]) -> bool {
        let says = |said: &Spoken| matches!(said.intent, Intent::Need | Intent::Offer);
        let unknown: Vec<_> = strange(sentence, facts).collect();
        let is_capital = |atom: &Atom<'_>| atom.words().is_some_and(|senses| senses.is_capital);
        let has_name = unknown.iter().any(|(at, atom)| *at > 0 && is_capital(atom));
        spoken.iter().any(says)
            && !sentence.is_heading
            && (1..=WANTED_WORDS).contains(&unknown.len())
            && !has_name
    }

    /// What other things are for, and a house that asks for them: "бензин 40 л для генератора",
    /// "20 л води, притулок на Подолі".
    fn beside_others(&self, goods: &mut Goods, sentence: &Sentence<'a>) {
        let word = |span: std::ops::Range<usize>| fold(&self.text[span]);
        let first = goods.things.iter().find(|thing| thing.has_amount()).and_then(|thing| thing.at);
        let Some(first) = first else { return };
        goods.things.retain(|thing| {
            let Some(at) = thing.at.filter(|_| !thing.has_values()) else { return true };
            let before = at.checked_sub(1).map(|before| sentence.atoms[before].span.clone());
            let is_purpose =
                before.is_some_and(|span| matches!(word(span).as_str(), "для" | "dla" | "for"));
            let is_house = thing.known.key.as_str() == "service.housing"
                && matches!(word(thing.span.clone()).as_str(), "притулок" | "приют");
            !(is_purpose && first < at || is_house)
        });
    }

    /// A thing that talk only touches is neither wanted nor given: "the van's clutch has gone".
    pub(super) fn only_meant(
        &self,
        goods: &mut Goods,
        sentence: &Sentence<'a>,
        facts: &Facts,
        spoken: &[Spoken],
    ) {
        // Who drives and could take something offers that, and no vehicle.
        let carries = |thing: &Thing| thing.known.key.as_str() == "service.delivery";
        if goods.things.iter().any(carries) {
            goods.things.retain(|thing| thing.known.key.category() != "vehicle");
        }
        self.beside_others(goods, sentence);
        let is_said = spoken.iter().any(|said| said.intent != Intent::Pickup);
        let is_joke = sentence.atoms.iter().any(|atom| atom.plays(Role::Joke));
        // "Дякуємо всім, хто привіз ковдри!": whom thanks go to is no list of what is wanted.
        let courtesy = |atom: &Atom<'_>| atom.role(Role::Intent) == Some("courtesy");
        let thanks = sentence.atoms.iter().position(courtesy);
        if let Some(thanks) = thanks.filter(|_| spoken.is_empty()) {
            goods
                .things
                .retain(|thing| thing.has_values() || thing.at.is_none_or(|at| at < thanks));
        }
        // A vehicle is spoken of more often than it is asked for.
        let are_vehicles = goods.things.iter().all(|thing| thing.known.key.category() == "vehicle");
        // "Калі паедзе бус?" asks when it goes, whatever was wanted before.
        let is_asked_about = are_vehicles && sentence.is_question && !is_said;
        let is_wanted = is_said || self.heading.is_some() && !is_asked_about;
        if !is_joke && is_wanted {
            return;
        }
        let words = strange(sentence, facts).filter(|(_, atom)| atom.span.len() > 2).count();
        let asides = sentence.atoms.iter().filter(|atom| matches!(atom.what, What::Aside)).count();
        let least = if are_vehicles { 1 } else { 3 };
        let words = if are_vehicles { words + asides } else { words };
        let is_talk = words >= least && (is_asked_about || words + 1 > 2 * goods.things.len());
        goods.things.retain(|thing| {
            let is_bare = !thing.has_values() && thing.at.is_some();
            let is_loose = is_loose(thing, sentence);
            let is_money = facts.has_money && (is_bare || thing.known.key.category() == "money");
            !((is_bare || is_loose) && is_joke
                || is_money && !is_said
                || is_bare && is_talk
                || is_loose && words >= 2)
        });
    }
}

/// The words of a sentence that nobody knows, and where they stand.
pub(super) fn strange<'s, 'a>(
    sentence: &'s Sentence<'a>,
    facts: &'s Facts,
) -> impl Iterator<Item = (usize, &'s Atom<'a>)> {
    sentence
        .atoms
        .iter()
        .enumerate()
        .filter(|(at, atom)| !facts.taken[*at] && atom.words().is_some_and(Senses::name_nothing))
}

/// Whether its only amount is a bare number that other words part from it: "the van at 7".
fn is_loose(thing: &Thing, sentence: &Sentence<'_>) -> bool {
    let [lot] = thing.lots.as_slice() else { return false };
    let (Some(at), Some((_, span)), None, None, None) =
        (thing.at, &lot.amount, &lot.unit, &lot.size, &lot.pack)
    else {
        return false;
    };
    let Some(number) = sentence.atoms.iter().position(|atom| atom.span.start == span.start) else {
        return false;
    };
    let between = &sentence.atoms[at.min(number) + 1..at.max(number)];
    between.iter().filter(|atom| atom.unit().is_none()).any(|atom| {
        let is_mark = [Role::WhereMark, Role::Deadline, Role::Hour, Role::From]
            .into_iter()
            .any(|role| atom.plays(role) && !atom.plays(Role::Each));
        is_mark || atom.words().is_some_and(|senses| senses.name_nothing() && atom.span.len() > 4)
    })
}

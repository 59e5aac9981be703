//! What the writer wants with the goods they name: which word of the sentence says it of which thing.

use std::ops::Range;

use super::atom::Atom;
use super::goods::Thing;
use super::sentence::Sentence;
use crate::catalogue::Role;

/// What a word says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Intent {
    /// They lack it.
    Need,
    /// They could give it.
    Offer,
    /// It is to be fetched somewhere, which reads as an offer and is not said to be one.
    Pickup,
    /// They have it in hand.
    Receipt,
    /// They thank for it.
    Thanks,
    /// They are polite: thanks, but for nothing yet.
    Courtesy,
    /// It did not come.
    NotYet,
    /// They lack it no more.
    Withdrawal,
    /// Not needed: now, or never.
    NotNeeded,
    /// Not to be sent.
    Exclusion,
    /// It is what is left: of what they gave, or of what they asked for.
    Left,
    /// What became of it.
    Became(Box<str>),
}

impl Intent {
    fn from_word(word: &str) -> Option<Self> {
        Some(match word {
            "need" => Self::Need,
            "offer" | "giveaway" => Self::Offer,
            "left" => Self::Left,
            "pickup" => Self::Pickup,
            "receipt" => Self::Receipt,
            "thanks" => Self::Thanks,
            "courtesy" => Self::Courtesy,
            "notyet" => Self::NotYet,
            "withdrawal" => Self::Withdrawal,
            "notneeded" => Self::NotNeeded,
            "exclusion" => Self::Exclusion,
            _ => Self::Became(word.strip_prefix("status:")?.into()),
        })
    }

    /// Whether it says that something is not wanted, or wanted no more.
    pub(super) fn refuses(&self) -> bool {
        matches!(self, Self::Exclusion | Self::NotNeeded | Self::Withdrawal)
    }

    /// With "not" before it.
    fn denied(self) -> Self {
        match self {
            Self::Need => Self::NotNeeded,
            Self::Offer | Self::Pickup => Self::Need,
            Self::Receipt => Self::NotYet,
            other @ (Self::NotYet
            | Self::Thanks
            | Self::Courtesy
            | Self::Withdrawal
            | Self::NotNeeded
            | Self::Exclusion
            | Self::Left
            | Self::Became(_)) => other,
        }
    }
}

/// An intent, where it stands, and in which clause.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Spoken {
    pub(super) intent: Intent,
    pub(super) at: usize,
    pub(super) clause: usize,
    pub(super) span: Range<usize>,
}

/// All intents of a sentence.
pub(super) fn spoken(sentence: &Sentence<'_>, taken: &[bool], text: &str) -> Vec<Spoken> {
    let clauses = sentence.clauses();
    let atoms = &sentence.atoms;
    let mut all = Vec::new();
    // "Have 100 packs, any takers?" asks who wants them.
    let is_given = atoms.iter().any(|atom| atom.role(Role::Intent) == Some("giveaway"));
    for (at, atom) in atoms.iter().enumerate() {
        let Some(intent) = of(atom).or_else(|| none_of(atoms, at, text)) else { continue };
        // "до якого треба" takes the word for the day's mark; it still says need.
        // "available from Monday" marks the day and offers in one.
        let is_mark = taken[at] && !atom.plays(Role::Deadline) && !atom.plays(Role::From);
        let is_not = at > 0 && atoms[at - 1].plays(Role::Not) && !atoms[at - 1].plays(Role::Intent);
        // "только не" has said it already when "везите" comes.
        let is_said = at > 0 && of(&atoms[at - 1]).is_some_and(|before| before.refuses());
        if is_mark || (is_said && !intent.refuses()) {
            continue;
        }
        let intent = if is_not { intent.denied() } else { intent };
        let is_polite = intent == Intent::Courtesy;
        if is_polite && !is_for_something(sentence, at, text) {
            continue;
        }
        let intent = if is_polite { Intent::Thanks } else { intent };
        // A question about what is there asks for it.
        let is_asked = sentence.is_question && !is_given && matches!(intent, Intent::Offer);
        let intent = if is_asked { Intent::Need } else { intent };
        all.push(Spoken { intent, at, clause: clauses[at], span: atom.span.clone() });
    }
    // "needed by 3 December" says it too.
    for (at, atom) in atoms.iter().enumerate().filter(|(at, _)| taken[*at]) {
        let says_need = atom.plays(Role::Deadline) && of(atom).is_none() && atom.span.len() > 6;
        if says_need && all.is_empty() {
            all.push(Spoken {
                intent: Intent::Need,
                at,
                clause: clauses[at],
                span: atom.span.clone(),
            });
        }
    }
    all
}

/// "no pillows please": none of what comes next.
fn none_of(atoms: &[Atom<'_>], at: usize, text: &str) -> Option<Intent> {
    let word = crate::catalogue::letters::fold(&text[atoms[at].span.clone()]);
    let is_none = matches!(word.as_str(), "no" | "жодних" | "нияких" | "никаких" | "zadnych");
    let is_thing = atoms.get(at + 1).is_some_and(Atom::is_thing);
    (is_none && is_thing).then_some(Intent::Exclusion)
}

/// "Спасибо Варшаве за 200 пар": whether what thanks are for comes next.
fn is_for_something(sentence: &Sentence<'_>, at: usize, text: &str) -> bool {
    let behind = &sentence.atoms[at + 1..];
    let until = behind.iter().position(Atom::is_thing).unwrap_or(0);
    behind[..until].iter().any(|atom| {
        matches!(
            crate::catalogue::letters::fold(&text[atom.span.clone()]).as_str(),
            "за" | "for" | "za"
        )
    })
}

fn of(atom: &Atom<'_>) -> Option<Intent> {
    let does = &atom.words()?.does;
    let intents = does.iter().filter(|does| does.0 == Role::Intent);
    // Where words say several things, the rarer one was put there on purpose.
    intents.filter_map(|does| Intent::from_word(&does.1)).next_back()
}

/// What is said of a thing; `None` if nothing is.
pub(super) fn of_thing(
    thing: &Thing,
    things: &[Thing],
    all: &[Spoken],
    sentence: &Sentence<'_>,
) -> Option<Spoken> {
    let at = thing.at?;
    let clauses = sentence.clauses();
    let clause = clauses[at];
    let weak = |spoken: &&Spoken| !matches!(spoken.intent, Intent::Pickup);
    let here: Vec<&Spoken> = all.iter().filter(|spoken| spoken.clause == clause).collect();
    let strong: Vec<&Spoken> = here.iter().copied().filter(|spoken| weak(spoken)).collect();
    let here = if strong.is_empty() { here } else { strong };
    let before = here.iter().rev().find(|spoken| spoken.at <= at);
    // "скасуйте запит на намети": the request is what is taken back.
    let taken_back = here.iter().rev().find(|spoken| {
        let is_done = things
            .iter()
            .any(|other| other.at.is_some_and(|of| clauses[of] == clause && of < spoken.at));
        spoken.at < at
            && !is_done
            && matches!(spoken.intent, Intent::Withdrawal | Intent::Became(_))
    });
    let before = match (before, taken_back) {
        (Some(near), Some(back)) if matches!(near.intent, Intent::Need) => Some(back),
        (near, _) => near,
    };
    let after = here.iter().find(|spoken| spoken.at > at);
    // A word of refusal or arrival behind the thing outweighs a bare "є" before it.
    if let Some(spoken) = before.or(after) {
        let outweighed =
            before.is_some_and(|before| matches!(before.intent, Intent::Offer | Intent::Need));
        let later = after.filter(|after| {
            outweighed && !matches!(after.intent, Intent::Offer | Intent::Need | Intent::Pickup)
        });
        return Some((*later.unwrap_or(spoken)).clone());
    }
    let ends = |spoken: &Spoken| spoken.intent.refuses() && is_over(spoken, at, things, sentence);
    let previous = all.iter().rev().find(|spoken| spoken.clause < clause && weak(spoken));
    if let Some(previous) = previous {
        // "ковдри не треба, тільки подушки": what follows "but" is wanted.
        let turned = sentence.atoms[previous.at..at].iter().position(|atom| atom.plays(Role::But));
        let refuses = previous.intent.refuses();
        if let Some(but) = turned.filter(|_| refuses) {
            let but = previous.at + but;
            let span = sentence.atoms[but].span.clone();
            return Some(Spoken { intent: Intent::Need, at: but, clause, span });
        }
        let mut before = all.iter().rev().filter(|spoken| spoken.clause < clause && weak(spoken));
        return before.find(|spoken| !ends(spoken)).cloned();
    }
    // "куртки 10, штани 5 - не треба": said once, behind the list.
    let has_thing = |of: &Spoken| {
        things.iter().any(|other| other.at.is_some_and(|at| clauses[at] == of.clause))
    };
    let next = all.iter().find(|spoken| spoken.clause > clause);
    next.filter(|next| {
        !has_thing(next)
            || things.last().is_some_and(|last| {
                // "рукавиці 10, шарфи НЕ ТРЕБА": what is refused without an amount stands alone.
                let is_alike = !next.intent.refuses() || last.has_amount() == thing.has_amount();
                let is_there =
                    last.at.is_some_and(|last| clauses[last] == next.clause && next.at > last);
                is_there && is_alike
            })
    })
    .cloned()
}

/// Whether a refusal holds no longer here: it stood behind a thing of its own clause, or in brackets
/// that are closed.
fn is_over(spoken: &Spoken, at: usize, things: &[Thing], sentence: &Sentence<'_>) -> bool {
    let clauses = sentence.clauses();
    let has_own = things
        .iter()
        .any(|thing| thing.at.is_some_and(|of| clauses[of] == spoken.clause && of < spoken.at));
    let between = &sentence.atoms[spoken.at.min(at)..at];
    let closed = between.iter().position(|atom| atom.is(')'));
    let is_closed = closed.is_some_and(|end| !between[..end].iter().any(|atom| atom.is('(')));
    has_own || is_closed
}

//! Messages as people write them, and what was meant; and that nothing is ever invented.

use std::collections::BTreeSet;

use busel_domain::time::Day;
use proptest::prelude::*;
use serde_json::Value;

use super::answer::{Line, answer};
use super::{Around, From, Heard, Kind, Part, Proposal};
use crate::exchange::reader;

const MESSY: &str = include_str!("../../../../../testkit/chat/messy.jsonl");
const LINES: &str = include_str!("../../../../../testkit/chat/lines.jsonl");
const HEARD: &str = include_str!("../../../../../testkit/chat/heard.jsonl");

fn thursday() -> Day {
    Day::from_date(2026, 11, 19).unwrap()
}

fn lines(text: &str) -> Vec<(Line, Value)> {
    let read =
        |line: &str| (serde_json::from_str(line).unwrap(), serde_json::from_str(line).unwrap());
    text.lines().map(read).collect()
}

/// Whether a record says all that was judged of it. What no person judged is not stated.
fn states(said: &Value, wanted: &Value) -> bool {
    wanted.as_object().is_some_and(|wanted| wanted.iter().all(|(key, value)| said[key] == *value))
}

/// What of a file is not read as its lines expect.
fn wrong(text: &str) -> Vec<String> {
    let differs = |(line, wanted): (Line, Value)| {
        let said = answer(reader(), &line, thursday());
        let asks = |value: &Value| value["ask"].as_array().is_some_and(|all| !all.is_empty());
        let records = |value: &Value| value["expect"].as_array().cloned().unwrap_or_default();
        let (heard, expected) = (records(&said), records(&wanted));
        let is_right = heard.len() == expected.len()
            && heard.iter().zip(&expected).all(|(heard, expected)| states(heard, expected))
            && asks(&said) == asks(&wanted);
        (!is_right).then(|| {
            format!(
                "{}\n  wanted {} {}\n  heard  {} {}",
                line.raw, wanted["expect"], wanted["ask"], said["expect"], said["ask"]
            )
        })
    };
    lines(text).into_iter().filter_map(differs).collect()
}

#[test]
fn twenty_messy_lines_are_read_as_people_mean_them() {
    assert_eq!(wrong(MESSY), Vec::<String>::new());
}

#[test]
fn every_way_of_writing_is_read_as_people_mean_it() {
    assert!(lines(LINES).len() >= 200);
    assert_eq!(wrong(LINES), Vec::<String>::new());
}

#[test]
fn lines_of_somebody_who_did_not_know_the_reader_are_read_as_people_mean_them() {
    assert!(lines(HEARD).len() >= 200);
    assert_eq!(wrong(HEARD), Vec::<String>::new());
}

fn has(proposal: &Proposal, part: Part) -> bool {
    proposal.from.iter().any(|(known, _)| *known == part)
}

/// Parts of a proposal that have no source: neither letters of the message nor a marked habit.
fn invented(proposal: &Proposal) -> Vec<Part> {
    let days = [proposal.deadline, proposal.available_from, proposal.start, proposal.expiry];
    let parts = [
        (Part::Item, true),
        (Part::Kind, true),
        (Part::Size, proposal.size.is_some()),
        (Part::Amount, proposal.thousandths.is_some()),
        (Part::Unit, proposal.unit.is_some()),
        (Part::Pack, proposal.pack.is_some()),
        (Part::Place, proposal.place.is_some()),
        (Part::Day, days.iter().any(Option::is_some)),
        (Part::People, proposal.people.is_some()),
        (Part::Priority, proposal.priority.is_some()),
        (Part::Period, proposal.period.is_some()),
    ];
    let open = parts.into_iter().filter(|(part, is_said)| *is_said && !has(proposal, *part));
    open.map(|(part, _)| part).collect()
}

/// The numbers that words of these letters are, each with its word.
fn worded(letters: &str) -> Vec<(u64, String)> {
    let lexicon = crate::catalogue::lexicon();
    let words = letters.split(|c: char| c.is_whitespace() || c == '-');
    let number = |word: &str| {
        let kind = crate::catalogue::WordKind::Number;
        let found = super::spelling::spellings(word).into_iter().find_map(|spelled| {
            Some((super::number::worth(lexicon.word(kind, &spelled)?)?, spelled))
        });
        found.or_else(|| super::worded::ordinal(word).map(|number| (number, String::new())))
    };
    words.filter_map(number).collect()
}

/// What words come to: each scale counts what stands before it, all else is added.
fn sum(words: &[(u64, String)]) -> u64 {
    let mut whole = 0;
    let mut group = 0;
    for (number, word) in words {
        let counts =
            ["сотн", "сотен", "соцен", "setk", "setek", "hundred", "дюж", "тузин", "tuzin"]
                .into_iter()
                .chain(["dozen", "десятк", "дзясятк", "dziesiatk"])
                .any(|stem| word.starts_with(stem));
        if *number >= 1_000_000 {
            whole += group.max(1000) * (number / 1000);
            group = 0;
        } else if counts && group > 0 {
            group *= number / 1000;
        } else {
            group += number;
        }
    }
    whole + group
}

/// Whether the letters have this amount in them: as a number, as a product of them, in words that
/// come to just that, or as a week, which is seven nights and nothing else.
fn says(letters: &str, thousandths: u64) -> bool {
    let numbers = |letters: &str| -> Vec<f64> {
        let parts = letters.split(|c: char| !c.is_ascii_digit() && !matches!(c, '.' | ','));
        let parts = parts.map(|part| part.trim_matches(['.', ',']).replace(',', "."));
        parts.filter_map(|part| part.parse().ok()).collect()
    };
    // A space stands between thousands, or between two numbers.
    let readings = [numbers(&letters.replace(' ', "")), numbers(letters)];
    #[expect(clippy::cast_precision_loss, reason = "amounts in tests are small")]
    let amount = thousandths as f64 / 1000.0;
    let words = worded(&letters.replace(|c: char| c.is_ascii_digit() || c == '.', " "));
    #[expect(clippy::cast_precision_loss, reason = "amounts in tests are small")]
    let factors: Vec<f64> =
        words.iter().map(|(number, _)| *number as f64 / 1000.0).chain([1.0]).collect();
    let is_same = |one: f64, other: f64| (one - other).abs() < 0.001 * other.max(1.0);
    let is_said = |number: f64| factors.iter().any(|factor| is_same(number * factor, amount));
    let weeks = ["тиждень", "тыдзень", "неделю", "tydzień", "week"];
    let is_week = thousandths == 7_000 && weeks.iter().any(|week| letters.ends_with(week));
    // "пʼять або пʼять" says it twice.
    let runs = (0..words.len()).flat_map(|from| (from + 1..=words.len()).map(move |to| (from, to)));
    let is_worded = runs.into_iter().any(|(from, to)| sum(&words[from..to]) == thousandths);
    is_week
        || is_worded
        || readings.iter().any(|numbers| {
            numbers.iter().copied().any(is_said)
                || !numbers.is_empty() && is_said(numbers.iter().product())
        })
}

/// Whether the letters have this size in them: its digits or letters, or its number in words.
fn says_size(letters: &str, value: &str) -> bool {
    let plain = |text: &str| -> String {
        text.chars()
            .map(crate::catalogue::letters::to_latin)
            .filter(|c| c.is_alphanumeric())
            .collect::<String>()
            .to_uppercase()
    };
    // "Л", "хл" and "С" are L, XL and S in one's own letters.
    let spoken = spoken_size(letters, value);
    let letters = &letters.replace(['Л', 'л'], "L");
    if (&**letters, value) == ("С", "S") {
        return true;
    }
    let (has, wants) = (plain(letters), plain(&value.replace("2XL", "XXL").replace("3XL", "XXXL")));
    let digits: String = wants.chars().filter(char::is_ascii_digit).collect();
    let seen: String = has.chars().filter(char::is_ascii_digit).collect();
    has.contains(&wants)
        || has.contains(&plain(value))
        || !digits.is_empty() && digits == seen
        || spoken
}

/// "розмір ем", "сорок два".
fn spoken_size(letters: &str, value: &str) -> bool {
    use crate::catalogue::Role;
    use crate::catalogue::letters::fold;
    let does = crate::catalogue::lexicon().phrases().of(&fold(letters));
    let is_letter = does.iter().any(|does| does.0 == Role::Letters && &*does.1 == value);
    is_letter || value.parse::<u64>().is_ok_and(|number| sum(&worded(letters)) == number * 1000)
}

/// Whether the words of a place stand in the letters, in whatever case.
fn says_place(letters: &str, value: &str) -> bool {
    use crate::catalogue::letters::fold;
    let has = fold(letters);
    let start = |word: &str| word.chars().take(3).collect::<String>();
    fold(value).split(' ').all(|word| has.contains(&start(word)))
}

/// What nobody may assume: only the unit of habit and the kind of a bare list are.
fn stands(text: &str, heard: &Heard) {
    for proposal in &heard.proposals {
        assert_eq!(invented(proposal), [], "{text}");
        for (part, from) in &proposal.from {
            match from {
                From::Text(span) => {
                    let letters = text.get(span.clone()).expect("letters of the message");
                    if let (Part::Amount, Some(amount)) = (part, proposal.thousandths) {
                        assert!(says(letters, amount), "{text}: {amount} out of {letters}");
                    }
                    if let (Part::Size, Some(size)) = (part, &proposal.size) {
                        assert!(says_size(letters, &size.value), "{text}: {size:?} of {letters}");
                    }
                    if let (Part::Place, Some(place)) = (part, &proposal.place) {
                        assert!(says_place(letters, place), "{text}: {place} out of {letters}");
                    }
                }
                From::Assumed => {
                    assert!(matches!(part, Part::Unit | Part::Kind), "{text}: {part:?}");
                }
            }
        }
    }
    for asked in &heard.asked {
        assert!(asked.about.is_none_or(|at| at < heard.proposals.len()), "{text}");
        assert!(text.get(asked.line.clone()).is_some());
    }
}

#[test]
fn no_value_is_without_letters_or_a_marked_habit() {
    for (line, _) in lines(MESSY).into_iter().chain(lines(LINES)).chain(lines(HEARD)) {
        let heard = reader().chat(&line.raw, thursday(), &Around::default());
        stands(&line.raw, &heard);
    }
}

#[test]
fn how_somebody_is_reached_is_in_no_value() {
    let text = "берцы 43 - 10 пар, +375 29 123-45-67, @siarhei_b, вул. Садова 12/4, картка 4441 1144 2233 5566";
    let said = answer(
        reader(),
        &serde_json::from_value(serde_json::json!({ "raw": text })).unwrap(),
        thursday(),
    );
    let records = said["expect"].to_string();
    for secret in ["375", "123", "siarhei", "Садова", "4441", "12"] {
        assert!(!records.contains(secret), "{secret} in {records}");
    }
    assert_eq!(said["expect"].as_array().map(Vec::len), Some(1));
}

#[test]
fn a_person_who_asks_for_help_is_a_case_and_no_need() {
    let text = "Мама з дитиною 4 роки шукає нічліг на 2 ночі, Львів. І ще треба ковдри 2 шт";
    let heard = reader().chat(text, thursday(), &Around::default());
    let kinds: Vec<Kind> = heard.proposals.iter().map(|proposal| proposal.kind).collect();
    assert_eq!(kinds, [Kind::Case, Kind::Need]);
    assert_eq!(heard.proposals[1].thousandths, Some(2000), "the child's age is no amount");
}

#[test]
fn weapons_are_not_read_as_anything_else() {
    let heard = reader().chat("патрони 5.45 - 1000 шт", thursday(), &Around::default());
    assert!(heard.proposals.is_empty());
    assert_eq!(heard.asked.len(), 1);
}

#[test]
fn what_nobody_knows_is_asked_and_not_dropped() {
    let heard =
        reader().chat("берці 43 - 10 пар, квантоміри 12 шт", thursday(), &Around::default());
    assert_eq!(heard.proposals.len(), 1);
    let asked: BTreeSet<&str> = heard.asked.iter().map(|asked| asked.why.key()).collect();
    assert!(asked.contains("unknown-item"), "{asked:?}");
}

/// Words of the lines, numbers and signs in any sequence.
fn scraps() -> impl Strategy<Value = String> {
    let words: Vec<String> = lines(LINES)
        .into_iter()
        .flat_map(|(line, _)| {
            let words: Vec<String> = line.raw.split(' ').map(str::to_owned).collect();
            words
        })
        .collect();
    let word = prop::sample::select(words);
    let sign = prop::sample::select(vec![
        "\n",
        ",",
        "(",
        ")",
        "-",
        "/",
        "№",
        "\u{200f}",
        "🙏",
        "<b>",
        "=1+1",
        "99999999999",
        "0",
        "1,284",
        "٣",
        "½",
    ]);
    let piece = prop_oneof![6 => word, 2 => sign.prop_map(str::to_owned), 1 => "\\PC{0,6}"];
    prop::collection::vec(piece, 0..24).prop_map(|pieces| pieces.join(" "))
}

/// Pieces of the lines, cut anywhere and joined anyhow.
fn pieces() -> impl Strategy<Value = String> {
    let raws: Vec<String> =
        lines(HEARD).into_iter().chain(lines(LINES)).map(|(line, _)| line.raw).collect();
    let cut = (prop::sample::select(raws), 0.0..1.0_f64, 0.0..1.0_f64).prop_map(|(raw, a, b)| {
        let letters: Vec<char> = raw.chars().collect();
        #[expect(
            clippy::cast_precision_loss,
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a share of a short line"
        )]
        let at = |share: f64| (letters.len() as f64 * share) as usize;
        letters[at(a.min(b))..at(a.max(b))].iter().collect::<String>()
    });
    let joint = prop::sample::select(vec!["", " ", ", ", "\n", ". ", " - ", "(", ")"]);
    prop::collection::vec((cut, joint), 1..6)
        .prop_map(|all| all.into_iter().map(|(cut, joint)| cut + joint).collect())
}

#[test]
fn what_chance_has_found_stands() {
    // What belongs together does not always stand together, nor in the sequence it is read in.
    for text in ["самовивіз konserw, або Patrebnyja 5", "бутэлек па 5вода питьевая 2 паллеты, пунк"]
    {
        stands(text, &reader().chat(text, thursday(), &Around::default()));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_written_nothing_is_invented(text in scraps()) {
        let heard = reader().chat(&text, thursday(), &Around::default());
        stands(&text, &heard);
        let again = reader().chat(&text, thursday(), &Around::default());
        prop_assert_eq!(heard, again);
    }

    #[test]
    fn pieces_of_lines_joined_anyhow_invent_nothing(text in pieces()) {
        let heard = reader().chat(&text, thursday(), &Around::default());
        stands(&text, &heard);
    }
}

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

fn thursday() -> Day {
    Day::from_date(2026, 11, 19).unwrap()
}

fn lines(text: &str) -> Vec<(Line, Value)> {
    let read =
        |line: &str| (serde_json::from_str(line).unwrap(), serde_json::from_str(line).unwrap());
    text.lines().map(read).collect()
}

/// What of a file is not read as its lines expect.
fn wrong(text: &str) -> Vec<String> {
    let differs = |(line, wanted): (Line, Value)| {
        let said = answer(reader(), &line, thursday());
        let asks = |value: &Value| value["ask"].as_array().is_some_and(|all| !all.is_empty());
        let is_right = said["expect"] == wanted["expect"] && asks(&said) == asks(&wanted);
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

/// Whether the letters have this amount in them: as a number, as a product of them, or in words.
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
    let lexicon = crate::catalogue::lexicon();
    let is_worded = letters.split(char::is_whitespace).any(|word| {
        let folded = crate::catalogue::letters::fold(word);
        lexicon.word(crate::catalogue::WordKind::Number, &folded).is_some()
    });
    let factors = [1.0, 10.0, 12.0, 100.0, 1000.0, 1_000_000.0];
    let is_same = |one: f64, other: f64| (one - other).abs() < 0.001 * other.max(1.0);
    let is_said = |number: f64| factors.iter().any(|factor| is_same(number * factor, amount));
    is_worded
        || readings.iter().any(|numbers| {
            numbers.iter().copied().any(is_said) || is_said(numbers.iter().product())
        })
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
    for (line, _) in lines(MESSY).into_iter().chain(lines(LINES)) {
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

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_written_nothing_is_invented(text in scraps()) {
        let heard = reader().chat(&text, thursday(), &Around::default());
        stands(&text, &heard);
        let again = reader().chat(&text, thursday(), &Around::default());
        prop_assert_eq!(heard, again);
    }
}

//! The stories' own honesty: what is told wrongly fails, and says where.

use std::collections::BTreeSet;

use super::script::{Kind, Step};
use super::sentence::{NUMBERS, understood};
use super::world::World;
use super::{STORIES, TABLES, invariants, live, live_step, script, text_of};

/// A story of these steps, told after two plain ones.
fn told(steps: &str) -> Result<(), String> {
    let text = format!(
        "Story: a try\nSection: one\nGiven Lviv is a hub\nAnd Olha is a coordinator\n{steps}"
    );
    match live("try.txt", &text).first() {
        None => Ok(()),
        Some(astray) => Err(astray.to_string()),
    }
}

#[test]
fn what_is_told_rightly_is_lived() {
    let steps =
        "When Olha takes in 60 warm socks as lot SOK-1 at Lviv\nThen Lviv has 60 of SOK-1\n";
    assert_eq!(told(steps), Ok(()));
}

#[test]
fn a_sentence_that_nobody_understands_fails_with_its_file_and_line() {
    let astray = told("When Olha dances at Lviv\n").expect_err("nobody here dances");
    assert!(astray.starts_with("try.txt:5: nobody here understands"), "{astray}");
    let astray = told("Perhaps Lviv is a hub\n").expect_err("no step begins like this");
    assert!(astray.starts_with("try.txt:5: "), "{astray}");
}

#[test]
fn an_end_that_is_not_so_fails() {
    let steps =
        "When Olha takes in 60 warm socks as lot SOK-1 at Lviv\nThen Lviv has 61 of SOK-1\n";
    let astray = told(steps).expect_err("there are sixty");
    assert!(astray.starts_with("try.txt:6: it is 60 and not 61"), "{astray}");
}

#[test]
fn a_refusal_has_to_be_told_and_by_its_own_key() {
    let refused = "When Olha takes in 5 warm socks as lot SOK-1 at Lviv
And S-12 is a group
And Olha sends 6 of SOK-1 from Lviv to S-12 as W-1
";
    let at_the_end = told(refused).expect_err("nobody told it");
    assert!(at_the_end.contains("refusal-short"), "{at_the_end}");
    let next = told(&format!("{refused}Then Lviv has 5 of SOK-1\n")).expect_err("nobody told it");
    assert!(next.starts_with("try.txt:8: the step before was refused: refusal-short"), "{next}");
    let other = format!("{refused}Then it is refused because it went off: refusal-expired\n");
    assert!(told(&other).is_err());
    let right = format!("{refused}Then it is refused because there are five: refusal-short\n");
    assert_eq!(told(&right), Ok(()));
    let none = told("Then it is refused because of nothing: refusal-short\n");
    assert!(none.expect_err("nothing was").contains("nothing was refused"));
}

#[test]
fn what_stands_in_is_lived_and_what_is_missing_is_only_counted() {
    let text = "Story: a try\nBackground:\nGiven Lviv is a hub\nStand-in: Bristol is a hub\n\
                Section: one\nMissing: waybills between centres\nVariant: two\nThen Lviv is a hub\n";
    let story = script::read("try.txt", text).expect("it can be read");
    assert_eq!((story.count(Kind::StandIn), story.count(Kind::Missing)), (1, 1));
    let astray: Vec<usize> = live("try.txt", text).iter().map(|astray| astray.line).collect();
    assert_eq!(astray, [8], "Lviv is a hub already; the other section is lived all the same");
}

fn lived(world: &mut World, text: &str) -> Result<(), String> {
    let step = Step { line: 1, kind: Kind::Plain, text: text.to_owned() };
    live_step(world, &step)?;
    invariants::check(world)
}

#[test]
fn an_event_that_was_edited_is_found() {
    let mut world = World::new();
    lived(&mut world, "Lviv is a hub").expect("a plain step");
    world.journal[0].by = busel_domain::ids::ActorId(77);
    let found = lived(&mut world, "Olha is a coordinator").expect_err("it stands there otherwise");
    assert!(found.starts_with("I4"), "{found}");
}

#[test]
fn a_word_of_people_in_the_journal_is_found() {
    let mut world = World::new();
    // As if a hub were called so.
    world.secrets.push("HubOpened".to_owned());
    let found = lived(&mut world, "Lviv is a hub").expect_err("it stands in the event");
    assert!(found.starts_with("L4"), "{found}");
}

#[test]
fn every_sentence_means_one_thing_and_is_told_somewhere() {
    let mut told = BTreeSet::new();
    for file in STORIES {
        let story = script::read(file, &text_of(file)).expect("it can be read");
        let steps = story.sections.iter().flat_map(|section| &section.steps);
        for step in steps.filter(|step| step.kind != Kind::Missing) {
            told.extend(understood(&TABLES, &step.text).map(|(sentence, _)| sentence.pattern));
        }
    }
    for sentence in TABLES.iter().flat_map(|table| table.iter()) {
        let pattern = sentence.pattern;
        let numbered = |text: String, blank: &&str| text.replace(&format!("{{{blank}}}"), "7");
        let plain = NUMBERS.iter().fold(pattern.replace(['[', ']'], ""), numbered);
        let (meant, _) = understood(&TABLES, &plain.replace(['{', '}'], "")).expect("one thing");
        assert_eq!(meant.pattern, pattern);
        assert!(told.contains(pattern), "nobody tells: {pattern}");
    }
}

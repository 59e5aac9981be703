//! The stories of how people work with Busel, told in text and lived by real commands in a real centre:
//! one file a story in `stories/`, each of its sections and variants in a centre of its own.
//!
//! After every step [`invariants`] looks whether all that must hold still does. A sentence that nobody
//! understands fails with its file and line, and so does a refusal that the story does not tell.

mod goods;
mod invariants;
mod machine;
mod moved;
mod people;
mod road;
mod runner;
mod script;
mod sentence;
mod shown;
mod told;
mod warned;
mod world;

use std::ffi::OsStr;
use std::path::Path;

use script::{Astray, Kind, Section, Step};
use sentence::{Sentence, understood};
use world::World;

/// All that a story can say.
const TABLES: [&[Sentence]; 8] = [
    people::SENTENCES,
    goods::SENTENCES,
    road::SENTENCES,
    machine::SENTENCES,
    shown::SENTENCES,
    told::SENTENCES,
    warned::SENTENCES,
    moved::SENTENCES,
];

/// The stories, each a test of its own name.
macro_rules! stories {
    ($($name:ident = $file:literal;)*) => {
        const STORIES: &[&str] = &[$($file),*];
        $(
            #[test]
            fn $name() {
                let astray = live($file, &text_of($file));
                assert!(astray.is_empty(), "{}", in_lines(&astray));
            }
        )*
    };
}

stories! {
    more_comes_than_was_sent = "01_more_comes.txt";
    a_box_is_split_between_two_groups = "02_split_box.txt";
    another_size_comes_than_was_promised = "03_wrong_size.txt";
    a_vehicle_breaks_down_on_the_way = "04_breakdown.txt";
    two_phones_say_who_has_a_box = "05_two_phones.txt";
    a_need_is_withdrawn_while_goods_are_on_the_road = "06_withdrawn.txt";
    cans_are_found_whose_date_has_passed = "07_expired.txt";
    a_group_moves = "08_group_moves.txt";
    somebody_who_gave_wants_to_be_forgotten = "09_forgotten.txt";
    a_machine_is_taken = "10_seized.txt";
}

/// Where the stories lie; they are read when they are lived, so that mending one compiles nothing.
const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/it/stories");

fn text_of(file: &str) -> String {
    std::fs::read_to_string(format!("{FOLDER}/{file}")).expect("a story of that name")
}

fn in_lines(astray: &[Astray]) -> String {
    astray.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}

/// Lives every section of a story, and says where they went another way.
fn live(file: &'static str, text: &str) -> Vec<Astray> {
    let story = match script::read(file, text) {
        Ok(story) => story,
        Err(astray) => return vec![astray],
    };
    story.sections.iter().filter_map(|section| live_section(file, section).err()).collect()
}

fn live_section(file: &'static str, section: &Section) -> Result<(), Astray> {
    let mut world = World::new();
    for step in &section.steps {
        if step.kind == Kind::Missing {
            continue;
        }
        let lived = live_step(&mut world, step).and_then(|()| invariants::check(&mut world));
        lived.map_err(|says| {
            let says = format!("{says}\n  in “{}”: {}", section.title, step.text);
            Astray { file, line: step.line, says }
        })?;
    }
    world.runtime.block_on(world.clerk.stop());
    let untold = world.refused.map(|refusal| format!("refused at the end: {}", refusal.key()));
    let line = section.steps.last().map_or(0, |step| step.line);
    untold.map_or(Ok(()), |says| Err(Astray { file, line, says }))
}

fn live_step(world: &mut World, step: &Step) -> Result<(), String> {
    let (sentence, caught) = understood(&TABLES, &step.text)?;
    if let Some(refusal) = &world.refused
        && !sentence.pattern.starts_with("it is refused")
    {
        return Err(format!("the step before was refused: {}, {refusal}", refusal.key()));
    }
    (sentence.lived)(world, &caught)
}

/// What is played by a hub of the same centre because waybills do not go between centres yet, and what
/// the program cannot do yet. Whoever makes one true lowers its number; nobody raises one silently.
#[test]
#[expect(clippy::print_stdout, reason = "how many there are is what people want to read")]
fn what_only_stands_in_and_what_is_missing_is_counted() {
    let stories = STORIES.iter().map(|file| script::read(file, &text_of(file)));
    let stories: Vec<script::Story> = stories.map(|story| story.expect("it can be read")).collect();
    let count = |kind| stories.iter().map(|story| story.count(kind)).sum::<usize>();
    let (stand_ins, missing) = (count(Kind::StandIn), count(Kind::Missing));
    println!("stories: {stand_ins} steps are played by a stand-in, {missing} things are missing");
    assert_eq!((stand_ins, missing), (33, 14));
}

#[test]
fn no_story_lies_there_and_is_not_lived() {
    let files = std::fs::read_dir(FOLDER).expect("the folder of the stories");
    let names = files.map(|file| file.expect("a file").file_name().into_string().expect("plain"));
    let is_text = |name: &String| Path::new(name).extension() == Some(OsStr::new("txt"));
    let mut texts: Vec<String> = names.filter(is_text).collect();
    texts.sort();
    assert_eq!(texts, STORIES);
}

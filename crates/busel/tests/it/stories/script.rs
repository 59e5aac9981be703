//! A story as text: a title, sections, and steps that a coordinator can read.
//!
//! `Background:` is lived at the beginning of every section; `Section:` and `Variant:` begin a section.
//! A step is `Given`, `When`, `Then` or `And` and a sentence. `Stand-in:` and a sentence is lived too, with
//! a hub of this centre in the place of another centre. `Missing:` is prose: what the program cannot do yet.

use std::fmt;

/// A story of one file.
#[derive(Debug)]
pub(super) struct Story {
    pub(super) sections: Vec<Section>,
}

/// A part of a story that happens in a centre of its own.
#[derive(Debug)]
pub(super) struct Section {
    pub(super) title: String,
    pub(super) steps: Vec<Step>,
}

/// One line of a story.
#[derive(Debug, Clone)]
pub(super) struct Step {
    pub(super) line: usize,
    pub(super) kind: Kind,
    pub(super) text: String,
}

/// How a line is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// It is lived.
    Plain,
    /// It is lived, by a hub of this centre in the place of another centre.
    StandIn,
    /// The program cannot do it yet.
    Missing,
}

/// Where a story went another way than it is told.
#[derive(Debug)]
pub(super) struct Astray {
    pub(super) file: &'static str,
    pub(super) line: usize,
    pub(super) says: String,
}

impl fmt::Display for Astray {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.file, self.line, self.says)
    }
}

/// What a line can begin with and how it is meant then.
const BEGINNINGS: [(&str, Kind); 6] = [
    ("Given ", Kind::Plain),
    ("When ", Kind::Plain),
    ("Then ", Kind::Plain),
    ("And ", Kind::Plain),
    ("Stand-in: ", Kind::StandIn),
    ("Missing: ", Kind::Missing),
];

/// Reads a story.
pub(super) fn read(file: &'static str, text: &str) -> Result<Story, Astray> {
    let mut background: Vec<Step> = Vec::new();
    let mut sections: Vec<Section> = Vec::new();
    let mut has_title = false;
    for (at, line) in text.lines().enumerate() {
        let (number, line) = (at + 1, line.trim());
        let astray = |says: &str| Astray { file, line: number, says: format!("{says}: {line}") };
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        if let Some(title) = line.strip_prefix("Story: ") {
            has_title = !title.is_empty();
        } else if line == "Background:" {
            if !sections.is_empty() {
                return Err(astray("a background stands before all sections"));
            }
        } else if let Some(title) =
            line.strip_prefix("Section: ").or_else(|| line.strip_prefix("Variant: "))
        {
            sections.push(Section { title: title.to_owned(), steps: background.clone() });
        } else {
            let begins = BEGINNINGS
                .iter()
                .find_map(|(word, kind)| line.strip_prefix(word).map(|rest| (*kind, rest)));
            let (kind, text) = begins.ok_or_else(|| astray("no step begins like this"))?;
            let step = Step { line: number, kind, text: text.to_owned() };
            sections.last_mut().map_or(&mut background, |section| &mut section.steps).push(step);
        }
    }
    if !has_title || sections.is_empty() {
        let says = "a story has a title and a section".to_owned();
        return Err(Astray { file, line: 1, says });
    }
    Ok(Story { sections })
}

impl Story {
    /// How many lines of it are meant so; the background counts once.
    pub(super) fn count(&self, kind: Kind) -> usize {
        let steps = self.sections.iter().flat_map(|section| &section.steps);
        let lines = steps.filter(|step| step.kind == kind).map(|step| step.line);
        lines.collect::<std::collections::BTreeSet<usize>>().len()
    }
}

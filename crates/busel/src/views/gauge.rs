//! A gauge as it is drawn: an arc, a number, a tick, and the same in one sentence.
//!
//! The arc shows the score and its colour, the number is what people count in: days until the first
//! critical line ends, or how many people in a hundred are equipped. What is on the road is hatched.

use busel_domain::gauge::{Colour, Cover, Gauge, LineReading, Reading};
use busel_domain::time::Day;

use super::frame::Frame;
use super::marks::{Chip, Tone};
use super::words;

/// A score of 100 ends here, so that there is room behind the tick.
const ARC_END: f64 = 0.94;

/// Where the arc's middle is, and how large it is.
const X: f64 = 48.0;
const Y: f64 = 50.0;
const RADIUS: f64 = 40.0;

/// A gauge, ready to be drawn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GaugeMark {
    /// Its colour in the style sheet.
    pub class: &'static str,
    /// What people count in.
    pub number: String,
    /// What it is called.
    pub name: String,
    /// Days, or people in a hundred.
    pub unit: String,
    /// All of it in a sentence.
    pub sentence: String,
    /// The arc of the score.
    pub arc: Option<String>,
    /// The arc that what is on the road would add.
    pub road: Option<String>,
    /// The tick at the target.
    pub tick: String,
    /// When somebody counted last, if that is too long ago.
    pub stale: Option<String>,
}

impl GaugeMark {
    /// The mark of a reading.
    #[must_use]
    pub fn of(page: &Frame, reading: &Reading) -> Self {
        let (score, with_road) = (reading.score, reading.score_with_road.max(reading.score));
        let name = page.say(gauge_key(reading.gauge));
        let number = usize::try_from(reading.number()).unwrap_or(usize::MAX);
        let stale = reading.is_stale.then(|| match reading.counted {
            Some(day) => page.with("gauge-counted", &[("day", page.day(day).into())]),
            None => page.say("gauge-never-counted"),
        });
        Self {
            class: class(reading.colour()),
            sentence: sentence(page, reading, &name, number, stale.as_deref()),
            unit: match reading.gauge {
                Gauge::Clean | Gauge::Fed => page.count("gauge-days", number),
                Gauge::Comfortable => page.say("gauge-people"),
            },
            number: page.number(number),
            name,
            arc: (score > 0).then(|| arc(0, score)),
            road: (with_road > score).then(|| arc(score, with_road)),
            tick: tick(100),
            stale,
        }
    }

    /// A mark for tests.
    #[must_use]
    pub fn sample(page: &Frame, gauge: Gauge) -> Self {
        let name = page.say(gauge_key(gauge));
        let sentence = page.with(
            "gauge-sentence-days",
            &[("gauge", name.clone().into()), ("days", 4.into()), ("score", 31.into())],
        );
        Self {
            class: "act",
            number: page.number(4),
            unit: page.count("gauge-days", 4),
            sentence,
            name,
            arc: Some(arc(0, 31)),
            road: Some(arc(31, 60)),
            tick: tick(100),
            stale: Some(page.say("gauge-never-counted")),
        }
    }
}

fn sentence(
    page: &Frame,
    reading: &Reading,
    name: &str,
    number: usize,
    stale: Option<&str>,
) -> String {
    let key = match reading.gauge {
        Gauge::Clean | Gauge::Fed => "gauge-sentence-days",
        Gauge::Comfortable => "gauge-sentence-people",
    };
    let arguments = [
        ("gauge", name.to_owned().into()),
        ("days", number.into()),
        ("score", u32::from(reading.score).into()),
    ];
    let mut told = page.with(key, &arguments);
    let with_road = usize::try_from(reading.number_with_road()).unwrap_or(number);
    if with_road > number {
        let key = match reading.gauge {
            Gauge::Clean | Gauge::Fed => "gauge-road-days",
            Gauge::Comfortable => "gauge-road-people",
        };
        told = format!("{told} {}", page.with(key, &[("days", with_road.into())]));
    }
    if let Some(stale) = stale {
        told = format!("{told} {stale}.");
    }
    told
}

/// What a gauge is called.
#[must_use]
pub fn gauge_key(gauge: Gauge) -> &'static str {
    match gauge {
        Gauge::Clean => "gauge-clean",
        Gauge::Comfortable => "gauge-comfortable",
        Gauge::Fed => "gauge-fed",
    }
}

fn class(colour: Colour) -> &'static str {
    match colour {
        Colour::Grey => "grey",
        Colour::Red => "act",
        Colour::Amber => "wait",
        Colour::Green => "ok",
    }
}

/// A point of the arc, for a score from 0 to 100, so far from its middle.
fn point(score: u8, radius: f64) -> (f64, f64) {
    let turn = std::f64::consts::PI * f64::from(score) / 100.0 * ARC_END;
    (X - radius * turn.cos(), Y - radius * turn.sin())
}

fn arc(from: u8, to: u8) -> String {
    let ((x1, y1), (x2, y2)) = (point(from, RADIUS), point(to, RADIUS));
    format!("M{x1:.1} {y1:.1}A{RADIUS} {RADIUS} 0 0 1 {x2:.1} {y2:.1}")
}

fn tick(score: u8) -> String {
    let ((x1, y1), (x2, y2)) = (point(score, RADIUS - 7.0), point(score, RADIUS + 7.0));
    format!("M{x1:.1} {y1:.1}L{x2:.1} {y2:.1}")
}

/// What is most pressing of a group's gauges: what ends first and when, who goes without, or that
/// nobody has counted.
#[must_use]
pub fn pressing(page: &Frame, readings: &[Reading]) -> Chip {
    if let Some(stale) = readings.iter().find(|reading| reading.is_stale) {
        let word = match stale.counted {
            Some(day) => page.with("gauge-count-again", &[("day", page.day(day).into())]),
            None => page.say("gauge-never-counted"),
        };
        return Chip::new(Tone::Wait, word);
    }
    let critical = |reading: &Reading| {
        let lines = reading.lines.iter().filter(|line| line.is_critical).cloned();
        lines.collect::<Vec<LineReading>>()
    };
    let lines: Vec<LineReading> = readings.iter().flat_map(critical).collect();
    let short = lines.iter().filter_map(|line| Some((ends(line)?, line)));
    let short = short.filter(|(_, line)| line.number() < u64::from(line.target_days));
    if let Some((day, line)) = short.min_by_key(|(day, _)| *day) {
        let half = line.number() * 2 < u64::from(line.target_days);
        let name = page.say(words::line_key(line.line));
        let arguments = [("line", name.into()), ("day", page.day(day).into())];
        let tone = if half { Tone::Act } else { Tone::Wait };
        return Chip::new(tone, page.with("gauge-ends", &arguments));
    }
    let without = lines.iter().filter(|line| ends(line).is_none() && line.number() < 100);
    match without.min_by_key(|line| line.number()) {
        Some(line) => {
            let percent = u32::try_from(line.number()).unwrap_or(0);
            let name = page.say(words::line_key(line.line));
            let share = page.tongue().percent(percent);
            let arguments = [("line", name.into()), ("share", share.into())];
            let tone = if percent < 50 { Tone::Act } else { Tone::Wait };
            Chip::new(tone, page.with("gauge-equipped", &arguments))
        }
        None => Chip::new(Tone::Ok, page.say("gauge-all-good")),
    }
}

/// The day on which a line ends, if it is used up.
#[must_use]
pub fn ends(line: &LineReading) -> Option<Day> {
    match line.cover {
        Cover::Days { ends, .. } => Some(ends),
        Cover::People { .. } => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_arc_begins_at_the_left_and_a_full_one_ends_at_its_tick() {
        assert!(arc(0, 50).starts_with("M8.0 50.0A40 40 0 0 1 "));
        let (x, y) = point(100, RADIUS);
        assert!(arc(0, 100).ends_with(&format!("{x:.1} {y:.1}")));
        assert!(x > 86.0 && y < 50.0, "{x} {y}");
    }
}

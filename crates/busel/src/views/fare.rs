//! How a group fares: its people, its three gauges with all their lines, what ends first, and what
//! could be asked for it.

use busel_domain::command::CommandKind;
use busel_domain::gauge::{Cover, Gauge, Line, LineReading, Proposal, Reading};
use busel_domain::ids::GroupId;
use busel_domain::people::{Class, Counted, Special, Work};
use busel_domain::policy::may;

use super::eyes::Eyes;
use super::frame::Frame;
use super::gauge::{GaugeMark, ends, gauge_key, pressing};
use super::marks::{Chip, Tone};
use super::words;

/// What ends first is shown in so many lines.
const ENDING_SHOWN: usize = 6;

/// A line of a gauge in the table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FareLine {
    /// What it is.
    pub name: String,
    /// Whether the gauge cannot be good without it.
    pub is_critical: bool,
    /// "7.1 days", "16 of 20 people".
    pub has: String,
    /// The same with what is on the road, if that is more.
    pub with_road: Option<String>,
    /// How much there should be.
    pub goal: String,
    /// The day it ends, if it is used up.
    pub ends: Option<String>,
    /// When somebody counted last.
    pub counted: Option<String>,
}

/// Something that could be asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Suggestion {
    /// What the form sends: line, size and amount as they are shown.
    pub value: String,
    /// What.
    pub thing: String,
    /// How much.
    pub amount: String,
    /// Why.
    pub why: String,
}

/// How a group fares.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fare {
    /// "84 people, counted 20 Nov"; nothing if nobody counted.
    pub people: Option<String>,
    /// How many of each kind, and how they live.
    pub details: Vec<String>,
    /// The three gauges.
    pub marks: Vec<GaugeMark>,
    /// Their lines, by gauge.
    pub tables: Vec<(String, Vec<FareLine>)>,
    /// What ends first, and when.
    pub ending: Vec<(String, Chip)>,
    /// What could be asked.
    pub suggestions: Vec<Suggestion>,
    /// Whether the viewer may count people and goods.
    pub may_count: bool,
    /// Whether the viewer may raise needs.
    pub may_raise: bool,
    /// Whether the viewer may say how far ahead the group is supplied.
    pub may_look_ahead: bool,
}

impl Fare {
    /// How a group fares; nothing if that is not for the viewer.
    #[must_use]
    pub fn of(eyes: Eyes<'_>, page: &Frame, group: GroupId) -> Option<Self> {
        let actor = &page.viewer.actor;
        let may_count = may(actor, CommandKind::CountPeople);
        let (book, today) = (&eyes.present.book, page.viewer.today());
        let counted = book.people(group);
        if !may_count && counted.is_none() {
            return None;
        }
        let readings = book.gauges(group, today).unwrap_or_default();
        let proposals = book.proposals(group, today);
        Some(Self {
            people: counted.map(|counted| people(page, counted)),
            details: counted.map_or_else(Vec::new, |counted| details(page, counted)),
            marks: readings.iter().map(|reading| GaugeMark::of(page, reading)).collect(),
            tables: readings.iter().map(|reading| table(page, reading)).collect(),
            ending: ending(page, &readings),
            suggestions: proposals.iter().map(|one| suggestion(eyes, page, one)).collect(),
            may_count,
            may_raise: may(actor, CommandKind::RaiseNeeds),
            may_look_ahead: may(actor, CommandKind::KeepStanding),
        })
    }

    /// One with something of everything, for tests.
    #[must_use]
    pub fn sample(page: &Frame) -> Self {
        let day = page.viewer.today().plus(4);
        let soap = page.say(words::line_key(Line::BathingSoap));
        let line = FareLine {
            name: soap.clone(),
            is_critical: true,
            has: page.count("fare-days", 4),
            with_road: Some(page.count("fare-days", 9)),
            goal: page.count("fare-days", 30),
            ends: Some(page.day(day)),
            counted: Some(page.day(page.viewer.today())),
        };
        let why = page.with("suggest-ends", &[("day", page.day(day).into())]);
        Self {
            people: Some(page.count("heads-count", 84)),
            details: vec![of_kind(page, class_key(Class::Woman), 31)],
            marks: Gauge::ALL.map(|gauge| GaugeMark::sample(page, gauge)).into(),
            tables: vec![(page.say(gauge_key(Gauge::Clean)), vec![line])],
            ending: vec![(soap.clone(), Chip::new(Tone::Act, page.day(day)))],
            suggestions: vec![Suggestion {
                value: "bathing_soap||52".to_owned(),
                thing: soap,
                amount: page.number(52),
                why,
            }],
            may_count: true,
            may_raise: true,
            may_look_ahead: true,
        }
    }
}

/// The gauges of a group for a list, and what is most pressing; nothing where nobody counted.
#[must_use]
pub fn in_list(eyes: Eyes<'_>, page: &Frame, group: GroupId) -> Option<(Vec<GaugeMark>, Chip, u8)> {
    let fares = eyes.present.fares(page.viewer.today());
    let readings = fares.now(group)?;
    let marks = readings.iter().map(|reading| GaugeMark::of(page, reading)).collect();
    let worst = readings.iter().map(|reading| reading.score).min().unwrap_or(100);
    Some((marks, pressing(page, readings), worst))
}

fn people(page: &Frame, counted: &Counted) -> String {
    let number = usize::try_from(counted.people.people()).unwrap_or(usize::MAX);
    let people = page.count("heads-count", number);
    let arguments = [("people", people.into()), ("day", page.day(counted.day).into())];
    page.with("heads-counted", &arguments)
}

fn details(page: &Frame, counted: &Counted) -> Vec<String> {
    let classes = counted.people.classes.iter();
    let classes = classes.map(|(class, number)| of_kind(page, class_key(*class), *number));
    let specials = counted.people.specials.iter();
    let specials = specials.map(|(special, number)| of_kind(page, special_key(*special), *number));
    let living = &counted.living;
    let say = |key: &str| page.say(key);
    let mut said = vec![
        say(if living.is_sheltered { "living-sheltered" } else { "living-outdoors" }),
        say(work_key(living.work)),
    ];
    if let Some(celsius) = living.celsius {
        said.push(page.with("living-degrees", &[("degrees", i64::from(celsius).into())]));
    }
    if !living.has_safe_tap {
        said.push(say("living-no-tap"));
    }
    if !living.has_washing_water {
        said.push(say("living-no-washing"));
    }
    if living.burns_fuel {
        said.push(say("living-burns-fuel"));
    }
    classes.chain(specials).chain(said).collect()
}

/// "Women, 20 to 59: 31".
fn of_kind(page: &Frame, key: &str, number: u32) -> String {
    let number = page.tongue().number(number);
    page.with("heads-of-kind", &[("kind", page.say(key).into()), ("number", number.into())])
}

fn count(page: &Frame, key: &str, number: u32) -> String {
    page.count(key, usize::try_from(number).unwrap_or(usize::MAX))
}

fn table(page: &Frame, reading: &Reading) -> (String, Vec<FareLine>) {
    let lines = reading.lines.iter().map(|line| fare_line(page, line));
    (page.say(gauge_key(reading.gauge)), lines.collect())
}

fn fare_line(page: &Frame, line: &LineReading) -> FareLine {
    let (has, with_road) = (told(page, line.cover), told(page, line.with_road));
    FareLine {
        name: page.say(words::line_key(line.line)),
        is_critical: line.is_critical,
        with_road: (with_road != has).then_some(with_road),
        has,
        goal: match line.cover {
            Cover::Days { .. } => count(page, "fare-days", line.target_days),
            Cover::People { .. } => page.say("fare-everybody"),
        },
        ends: ends(line).map(|day| page.day(day)),
        counted: line.counted.map(|day| page.day(day)),
    }
}

fn told(page: &Frame, cover: Cover) -> String {
    match cover {
        Cover::Days { tenths, .. } if tenths.is_multiple_of(10) => {
            page.count("fare-days", usize::try_from(tenths / 10).unwrap_or(usize::MAX))
        }
        Cover::Days { tenths, .. } => {
            let days = page.tongue().thousandths(tenths * 100);
            page.with("fare-days-exact", &[("days", days.into())])
        }
        Cover::People { equipped, of } => {
            let number = |number: u64| page.tongue().number(number);
            page.with(
                "fare-people",
                &[("some", number(equipped).into()), ("all", number(of).into())],
            )
        }
    }
}

fn ending(page: &Frame, readings: &[Reading]) -> Vec<(String, Chip)> {
    let lines = readings.iter().flat_map(|reading| &reading.lines);
    let mut used: Vec<_> = lines.filter_map(|line| Some((ends(line)?, line))).collect();
    used.sort_by_key(|(day, line)| (*day, !line.is_critical));
    let shown = used.into_iter().take(ENDING_SHOWN).map(|(day, line)| {
        let (number, goal) = (line.number(), u64::from(line.target_days));
        let tone = match number {
            _ if number >= goal => Tone::Ok,
            _ if number * 2 >= goal => Tone::Wait,
            _ if line.is_critical => Tone::Act,
            _ => Tone::Wait,
        };
        (page.say(words::line_key(line.line)), Chip::new(tone, page.day(day)))
    });
    shown.collect()
}

fn suggestion(eyes: Eyes<'_>, page: &Frame, proposal: &Proposal) -> Suggestion {
    let size = proposal.variant.size.as_ref();
    let why = match proposal.ends {
        Some(day) => page.with("suggest-ends", &[("day", page.day(day).into())]),
        None => page.say("suggest-without"),
    };
    Suggestion {
        value: format!(
            "{}|{}|{}",
            proposal.line.code(),
            size.map_or("", |size| &size.value),
            proposal.units.get()
        ),
        thing: eyes.thing(&proposal.item, &proposal.variant),
        amount: eyes.amount(&proposal.item, proposal.units).to_string(),
        why,
    }
}

/// What a class of people is called.
#[must_use]
pub fn class_key(class: Class) -> &'static str {
    match class {
        Class::Anyone => "class-anyone",
        Class::Man => "class-man",
        Class::Woman => "class-woman",
        Class::Elder => "class-elder",
        Class::Youth => "class-youth",
        Class::Teen => "class-teen",
        Class::Child => "class-child",
        Class::Toddler => "class-toddler",
        Class::Infant => "class-infant",
    }
}

/// What people who use something are called.
#[must_use]
pub fn special_key(special: Special) -> &'static str {
    match special {
        Special::Menstruating => "special-menstruating",
        Special::Nappies => "special-nappies",
        Special::Incontinence => "special-incontinence",
        Special::Shaving => "special-shaving",
        Special::Pregnant => "special-pregnant",
        Special::Breastfeeding => "special-breastfeeding",
    }
}

/// How hard people work.
#[must_use]
pub fn work_key(work: Work) -> &'static str {
    match work {
        Work::Light => "work-light",
        Work::Moderate => "work-moderate",
        Work::Heavy => "work-heavy",
    }
}

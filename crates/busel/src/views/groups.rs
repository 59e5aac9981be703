//! The groups, worst off first: how many needs are open and how far they are covered.

use askama::Template;
use busel_domain::gauge::Gauge;
use busel_domain::ids::{GroupId, Thing};

use super::eyes::Eyes;
use super::fare;
use super::frame::{Frame, Here};
use super::gauge::GaugeMark;
use super::marks::{Chip, Cover, Paging, Tone};
use crate::listing::Sum;
use crate::seen::Seen;

/// A group in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GroupLine {
    /// Its number.
    pub id: GroupId,
    /// What it is called.
    pub name: String,
    /// Where it is, or its number where nobody said.
    pub place: String,
    /// Open needs.
    pub open: usize,
    /// How far its needs are covered, each need weighing the same.
    pub cover: Cover,
    /// What is most pressing.
    pub chip: Chip,
    /// How many people it is, if that is for the viewer.
    pub people: Option<String>,
    /// Its gauges, where somebody counted its people.
    pub gauges: Vec<GaugeMark>,
    /// The least score of its gauges.
    worst: Option<u8>,
}

impl GroupLine {
    /// A line for tests.
    #[must_use]
    pub fn sample(page: &Frame) -> Self {
        Self {
            id: GroupId(3),
            name: "Притулок «Салтівка»".to_owned(),
            place: "Харків".to_owned(),
            open: 12,
            cover: Cover { done: 40, coming: 31 },
            chip: Chip::before(page, page.viewer.today().plus(2)),
            people: Some(page.count("heads-count", 84)),
            gauges: Gauge::ALL.map(|gauge| GaugeMark::sample(page, gauge)).into(),
            worst: Some(31),
        }
    }
}

/// All groups: those who fare worst first, then those nobody counted by how far their needs are met.
#[must_use]
pub fn lines(eyes: Eyes<'_>, page: &Frame) -> Vec<GroupLine> {
    let listing = eyes.present.listing(eyes.viewer.today());
    let sums = listing.sums.iter();
    let mut lines: Vec<_> = sums.map(|(id, sum)| line(eyes, page, *id, sum)).collect();
    lines.sort_by_key(|line| {
        let is_quiet = line.worst.is_none() && line.open == 0;
        (is_quiet, line.worst.is_none(), line.worst, line.cover.all(), line.id)
    });
    lines
}

/// One group; nothing if there is none with this number.
#[must_use]
pub fn one(eyes: Eyes<'_>, page: &Frame, id: GroupId) -> Option<GroupLine> {
    let listing = eyes.present.listing(eyes.viewer.today());
    listing.sums.get(&id).map(|sum| line(eyes, page, id, sum))
}

fn line(eyes: Eyes<'_>, page: &Frame, id: GroupId, sum: &Sum) -> GroupLine {
    let tongue = eyes.viewer.tongue;
    let known = sum.known.max(1);
    let chip = if sum.open == 0 {
        Chip::new(Tone::Ok, tongue.say("group-all-met"))
    } else if sum.urgent > 0 {
        Chip::new(Tone::Act, tongue.count("group-critical", sum.urgent))
    } else if let Some(day) = sum.first {
        let day = tongue.day(day, eyes.viewer.today());
        Chip::new(Tone::Wait, tongue.with("before-day", &[("day", day.into())]))
    } else {
        Chip::new(Tone::Plain, tongue.say("no-day"))
    };
    let (gauges, chip, worst) = match fare::in_list(eyes, page, id) {
        Some((gauges, pressing, worst)) => (gauges, pressing, Some(worst)),
        None => (Vec::new(), chip, None),
    };
    let counted = eyes.present.book.people(id).map(|counted| counted.people.people());
    let counted = counted.map(|people| usize::try_from(people).unwrap_or(usize::MAX));
    let name = eyes.group(id);
    // Lists often name a group by its place; saying it twice helps nobody.
    let place = eyes.group_place(id).filter(|place| *place != name);
    GroupLine {
        id,
        place: place.unwrap_or_else(|| id.to_string()),
        name,
        open: sum.open,
        cover: Cover { done: sum.done / known, coming: sum.coming / known },
        chip,
        people: counted.map(|people| page.count("heads-count", people)),
        gauges,
        worst,
    }
}

/// The page.
#[derive(Debug, Clone, Template)]
#[template(path = "groups/list.html")]
pub struct GroupsPage {
    page: Frame,
    groups: Vec<GroupLine>,
    /// Whether a group is shown by how far its needs are met.
    has_bars: bool,
    paging: Paging,
    open: usize,
    all: usize,
    name: String,
    place: String,
}

impl GroupsPage {
    /// One part of the list; `name` and `place` are what stood in the form, if it is shown again.
    #[must_use]
    pub fn of(present: &Seen, page: Frame, part: usize, filled: (String, String)) -> Self {
        let page = page.at(Here::Groups);
        let groups = lines(Eyes::of(present, &page.viewer), &page);
        let open = groups.iter().filter(|line| line.open > 0).count();
        let all = groups.len();
        let kept = groups.into_iter().filter(|line| page.keeps(Thing::Group(line.id))).collect();
        let address = format!("/groups?{}", page.only_part());
        let (groups, paging) = Paging::cut(&page, kept, part, &address);
        let (name, place) = filled;
        let has_bars = groups.iter().any(|line| line.gauges.is_empty());
        Self { page, groups, has_bars, paging, open, all, name, place }
    }

    /// A page with one of everything.
    #[must_use]
    pub fn sample(page: Frame) -> Self {
        let page = page.at(Here::Groups);
        let lines = vec![GroupLine::sample(&page); 60];
        let (groups, paging) = Paging::cut(&page, lines, 1, "/groups?");
        let has_bars = true;
        Self {
            groups,
            has_bars,
            paging,
            open: 60,
            all: 61,
            name: String::new(),
            place: String::new(),
            page,
        }
    }
}

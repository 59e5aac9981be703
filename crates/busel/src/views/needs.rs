//! What is asked, by whom, how far covered: the list of needs with its filters.

mod asked;
mod hunt;
mod line;

use std::collections::{BTreeMap, BTreeSet};

use askama::Template;
use busel_domain::command::CommandKind;
use busel_domain::ids::{GroupId, NeedId, Thing};
use busel_domain::item::ItemKey;
use busel_domain::need::Need;
use busel_domain::policy::may;

use super::eyes::Eyes;
use super::frame::{Frame, Here};
use super::marks::Paging;
use super::words;
use crate::i18n::Tongue;
use crate::listing::Listing;
use crate::seen::Seen;

pub use asked::{Asked, Show, Sort};
pub use line::NeedLine;

use hunt::{Found, region_code};

/// One choice of a filter: its value, its word, whether it is chosen.
pub type Choice = (String, String, bool);

/// The page.
#[derive(Debug, Clone, Template)]
#[template(path = "needs/list.html")]
pub struct NeedsPage {
    page: Frame,
    asked: Asked,
    shows: Vec<(String, String, String, bool)>,
    sorts: Vec<Choice>,
    groups: Vec<Choice>,
    kinds: Vec<Choice>,
    regions: Vec<Choice>,
    needs: Vec<NeedLine>,
    paging: Paging,
    ways: Vec<Choice>,
    here: String,
    may_check: bool,
}

impl NeedsPage {
    /// The part of the list that somebody asked for.
    #[must_use]
    pub fn of(present: &Seen, page: Frame, asked: Asked) -> Self {
        let page = page.at(Here::Needs);
        let eyes = Eyes::of(present, &page.viewer);
        let listing = present.listing(page.viewer.today());
        let found = Found::of(eyes, &listing, &asked, |id| page.keeps(Thing::Need(id)));
        let address = format!("{}&{}", asked.address(asked.show, asked.sort), page.only_part());
        let (part, paging) = Paging::of(&page, found.len(), asked.part, &address);
        let shows = shows(&page, &asked, found.counts);
        let rows = found.part(eyes, asked.sort, part);
        let may_check = may(&page.viewer.actor, CommandKind::VerifyNeed);
        let lines = rows.into_iter().filter_map(|row| {
            let need = present.book.need(row.id)?;
            let line = NeedLine::of(eyes, &page, need, listing.reserved_for(need.id));
            Some(if may_check { line.with(&page, &listing, need) } else { line })
        });
        Self {
            needs: lines.collect(),
            paging,
            shows,
            sorts: sort_choices(page.tongue(), asked.sort),
            groups: group_choices(eyes, asked.group),
            kinds: kind_choices(eyes, &asked.kind),
            regions: region_choices(eyes, &listing, &asked.region),
            ways: way_choices(page.tongue(), "call-back"),
            here: format!("{address}part={}", asked.part.max(1)),
            may_check,
            asked,
            page,
        }
    }

    /// A page with one of everything.
    #[must_use]
    pub fn sample(page: Frame) -> Self {
        let page = page.at(Here::Needs);
        let asked = Asked { is_all_chosen: true, undo: vec![NeedId(7)], ..Asked::default() };
        let needs = (1..=70).map(|number| NeedLine::sample(&page, number)).collect();
        let (needs, paging) = Paging::cut(&page, needs, 1, "/needs?");
        Self {
            shows: shows(&page, &asked, [38, 2, 5, 3, 4, 1, 2, 212, 255]),
            sorts: sort_choices(page.tongue(), Sort::Urgency),
            groups: vec![("G-3".to_owned(), "Притулок".to_owned(), false)],
            kinds: vec![("food".to_owned(), "food".to_owned(), true)],
            regions: vec![("UA-63".to_owned(), "UA-63".to_owned(), false)],
            needs,
            paging,
            ways: way_choices(page.tongue(), "call-back"),
            here: "/needs?show=open".to_owned(),
            may_check: true,
            asked,
            page,
        }
    }
}

fn shows(page: &Frame, asked: &Asked, counts: [usize; 9]) -> Vec<(String, String, String, bool)> {
    let all = Show::ALL.into_iter().zip(counts);
    // A view with nothing in it is offered only while one stands in it.
    let offered = all.filter(|(show, count)| {
        *count > 0 || *show == asked.show || matches!(show, Show::Open | Show::All)
    });
    offered
        .map(|(show, count)| {
            let address = asked.address(show, asked.sort);
            (address, page.say(show.key()), page.number(count), show == asked.show)
        })
        .collect()
}

fn sort_choices(tongue: Tongue, chosen: Sort) -> Vec<Choice> {
    let one = |sort: Sort| (sort.code().to_owned(), tongue.say(sort.key()), sort == chosen);
    Sort::ALL.map(one).into()
}

/// All groups by name.
#[must_use]
pub fn group_choices(eyes: Eyes<'_>, chosen: Option<GroupId>) -> Vec<Choice> {
    let groups = eyes.present.book.groups().map(|group| group.id);
    let mut choices: Vec<Choice> =
        groups.map(|id| (id.to_string(), eyes.group(id), chosen == Some(id))).collect();
    choices.sort_by(|a, b| a.1.cmp(&b.1));
    choices
}

/// All categories of which something is asked or there.
#[must_use]
pub fn kind_choices(eyes: Eyes<'_>, chosen: &str) -> Vec<Choice> {
    let listing = eyes.present.listing(eyes.viewer.today());
    let mut kinds: BTreeSet<&str> = listing.items.iter().map(ItemKey::category).collect();
    kinds.extend(eyes.present.book.lots().map(|lot| lot.batch.item.category()));
    let word = |kind| words::kind(eyes.viewer.tongue, kind);
    let mut choices: Vec<Choice> =
        kinds.into_iter().map(|kind| (kind.to_owned(), word(kind), kind == chosen)).collect();
    choices.sort_by(|a, b| a.1.cmp(&b.1));
    choices
}

/// All regions in which groups are.
fn region_choices(eyes: Eyes<'_>, listing: &Listing, chosen: &str) -> Vec<Choice> {
    let known: BTreeMap<String, String> = listing
        .regions
        .iter()
        .flatten()
        .map(|region| (region_code(region), words::region(eyes.viewer.tongue, region)))
        .collect();
    let choice = |(code, word): (String, String)| {
        let is_chosen = code == chosen;
        (code, word, is_chosen)
    };
    known.into_iter().map(choice).collect()
}

/// The ways in which somebody can know that a need is true.
#[must_use]
pub fn way_choices(tongue: Tongue, chosen: &str) -> Vec<Choice> {
    let way = |code: &str| (code.to_owned(), tongue.say(&format!("way-{code}")), code == chosen);
    ["call-back", "referee", "partner", "nothing"].map(way).into()
}

/// The first needs with these words, most urgent first, closed ones last: number, what, for whom.
#[must_use]
pub fn with_words(eyes: Eyes<'_>, words: &str, most: usize) -> Vec<(NeedId, String, String)> {
    let listing = eyes.present.listing(eyes.viewer.today());
    let asked = Asked { show: Show::All, words: words.to_owned(), ..Asked::default() };
    let found = Found::of(eyes, &listing, &asked, |_| true);
    let most = most.min(found.len());
    let rows = found.part(eyes, Sort::Urgency, 0..most);
    let told = rows.into_iter().filter_map(|row| {
        let line = &eyes.present.book.need(row.id)?.line;
        Some((row.id, eyes.thing(&line.item, &line.variant), eyes.group(line.group)))
    });
    told.collect()
}

/// Open needs, by group: for pages that show a few of them.
#[must_use]
pub fn open_of_group(eyes: Eyes<'_>, page: &Frame, group: GroupId) -> Vec<NeedLine> {
    let book = &eyes.present.book;
    let listing = eyes.present.listing(page.viewer.today());
    let at = listing.groups.iter().position(|id| *id == group);
    let at = at.and_then(|at| u32::try_from(at).ok());
    let rows = listing
        .rows
        .iter()
        .filter(|row| Some(row.group) == at && row.marks.has(crate::listing::Marks::OPEN));
    let line = |need: &Need| NeedLine::of(eyes, page, need, listing.reserved_for(need.id));
    rows.filter_map(|row| book.need(row.id).map(line)).collect()
}

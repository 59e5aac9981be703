//! The page on which somebody says which vehicles there are and what holds on their road.
//!
//! Everything has a usual value. What was typed stays, and what cannot be meant is told beside its
//! field.

use std::collections::BTreeMap;

use askama::Template;
use busel_domain::ids::PlanId;
use busel_domain::time::Day;

use crate::catalogue::{AreaCode, Crossing, VehicleKind, areas};
use crate::planning::convoy::OwnWait;
use crate::planning::convoy::kinds;
use crate::planning::convoy::rules::{Company, Ground, USUAL_WAIT, name_of};
use crate::views::frame::{Frame, Here};

/// Rows for areas and for posts that the form does not know by itself.
pub const FREE_ROWS: usize = 2;

/// What stands in the form, field by field, and what is the matter with it.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Said {
    fields: Vec<(String, String)>,
    /// By field: the key of a sentence.
    wrong: BTreeMap<String, &'static str>,
}

impl Said {
    /// These fields, nothing wrong with them so far.
    #[must_use]
    pub fn new(fields: Vec<(String, String)>) -> Self {
        Self { fields, wrong: BTreeMap::new() }
    }

    /// All fields.
    #[must_use]
    pub fn fields(&self) -> &[(String, String)] {
        &self.fields
    }

    /// What stands in a field; nothing if the form did not have it.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&str> {
        self.fields.iter().find(|(known, _)| known == name).map(|(_, value)| &**value)
    }

    /// What stands in a field, or what is usual there.
    #[must_use]
    pub fn or<'a>(&'a self, name: &str, usual: &'a str) -> &'a str {
        self.get(name).unwrap_or(usual)
    }

    /// Puts another value into a field.
    pub fn set(&mut self, name: &str, value: String) {
        match self.fields.iter_mut().find(|(known, _)| known == name) {
            Some((_, known)) => *known = value,
            None => self.fields.push((name.to_owned(), value)),
        }
    }

    /// Says what is the matter with a field.
    pub fn complain(&mut self, name: &str, key: &'static str) {
        self.wrong.entry(name.to_owned()).or_insert(key);
    }

    /// What is the matter with a field.
    #[must_use]
    pub fn wrong(&self, name: &str) -> Option<&'static str> {
        self.wrong.get(name).copied()
    }

    /// Whether nothing is the matter.
    #[must_use]
    pub fn is_sound(&self) -> bool {
        self.wrong.is_empty()
    }
}

/// One field with its words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    /// Its name, and its id.
    pub name: String,
    /// What it is called.
    pub label: String,
    /// What is good to know; may be empty.
    pub hint: String,
    /// What stands in it.
    pub value: String,
    /// What is the matter.
    pub wrong: Option<String>,
}

/// A kind of vehicle and how many of it somebody has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KindLine {
    /// What it is called.
    pub name: String,
    /// What it carries.
    pub carries: String,
    /// How many come back.
    pub back: Field,
    /// How many are given away.
    pub given: Field,
    /// The name of the box for two drivers, and whether it is ticked.
    pub two: (String, bool),
}

/// A known post.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PostLine {
    /// What it is called.
    pub name: String,
    /// Between which countries it lies.
    pub countries: String,
    /// When it is open.
    pub open: Field,
    /// How long one waits there.
    pub wait: Field,
    /// Of how many crossings of our own the wait was made, if of any.
    pub own: Option<String>,
    /// The name of the box that closes it, and whether it is ticked.
    pub shut: (String, bool),
}

/// The page.
#[derive(Debug, Clone, Template)]
#[template(path = "convoy/fleet.html")]
pub struct FleetPage {
    page: Frame,
    plan: PlanId,
    kinds: Vec<KindLine>,
    day: Field,
    curfews: Vec<Field>,
    /// Further areas and their hours.
    more_areas: Vec<[Field; 2]>,
    area_names: Vec<String>,
    posts: Vec<PostLine>,
    /// Further posts: place, one country, the other, opening hours, wait.
    more_posts: Vec<[Field; 5]>,
    country_names: Vec<String>,
    usual_wait: Field,
    /// Values, words, and which is chosen.
    companies: Vec<(&'static str, String, bool)>,
    crews_home: Field,
    is_apart: bool,
    /// Fields that need another look, and what to say about them.
    wrong: Vec<(String, String)>,
}

impl FleetPage {
    /// The form for a plan whose loads lie on this ground.
    #[must_use]
    pub fn of(page: Frame, plan: PlanId, ground: &Ground, said: &Said) -> Self {
        let page = page.at(Here::Plan);
        let teller = Teller { page: &page, said };
        let tomorrow = page.viewer.today().plus(1).to_string();
        let rows = || 1..=FREE_ROWS;
        let company = said.or("company", company_code(Company::default()));
        let companies = Company::ALL.map(|one| {
            let code = company_code(one);
            (code, page.say(company_key(one)), code == company)
        });
        let mut form = Self {
            plan,
            kinds: kinds().map(|kind| teller.kind(kind)).collect(),
            day: teller.field("day", "convoy-day", &tomorrow),
            curfews: ground.areas.iter().map(|area| teller.curfew(area)).collect(),
            more_areas: rows().map(|row| teller.more_area(row)).collect(),
            area_names: names(&page, true),
            posts: ground
                .crossings()
                .into_iter()
                .map(|one| teller.post(one, ground.own_wait(&one.key)))
                .collect(),
            more_posts: rows().map(|row| teller.more_post(row)).collect(),
            country_names: names(&page, false),
            usual_wait: Field {
                hint: page.say("rules-wait-hint"),
                ..teller.field("wait-usual", "rules-wait-usual", USUAL_WAIT)
            },
            companies: companies.into(),
            crews_home: Field {
                hint: page.say("rules-home-hint"),
                ..teller.field("crews-home", "rules-home", "")
            },
            is_apart: said.or("apart", "yes") != "no",
            wrong: Vec::new(),
            page,
        };
        form.wrong = form.complaints();
        form
    }

    /// A page with one of everything.
    #[must_use]
    pub fn sample(page: Frame) -> Self {
        let area = |name| areas().named(name).cloned();
        let ground = Ground {
            areas: ["UA-15", "UA-10", "PL"].into_iter().filter_map(area).collect(),
            own_waits: [("ua-shehyni".into(), OwnWait { text: "3:20".to_owned(), crossings: 7 })]
                .into(),
        };
        let mut said = Said::new(vec![("area-1".to_owned(), "Narnia".to_owned())]);
        said.complain("area-1", "bad-area");
        Self::of(page, PlanId(4), &ground, &said)
    }

    /// What needs another look, by field.
    fn complaints(&self) -> Vec<(String, String)> {
        let kinds = self.kinds.iter().flat_map(|kind| [&kind.back, &kind.given]);
        let posts = self.posts.iter().flat_map(|post| [&post.open, &post.wait]);
        let all = kinds
            .chain([&self.day])
            .chain(&self.curfews)
            .chain(self.more_areas.as_flattened())
            .chain([&self.usual_wait])
            .chain(posts)
            .chain(self.more_posts.as_flattened())
            .chain([&self.crews_home]);
        let told = all.filter_map(|field| {
            let wrong = field.wrong.as_ref()?;
            Some((field.name.clone(), format!("{}: {wrong}", field.label)))
        });
        told.collect()
    }

    fn curfews_are_open(&self) -> bool {
        need_another_look(self.curfews.iter().chain(self.more_areas.as_flattened()))
    }

    fn borders_are_open(&self) -> bool {
        let posts = self.posts.iter().flat_map(|post| [&post.open, &post.wait]);
        need_another_look(posts.chain(self.more_posts.as_flattened()).chain([&self.usual_wait]))
    }
}

/// Whether a section has something that needs another look, and so is shown open.
fn need_another_look<'a>(mut fields: impl Iterator<Item = &'a Field>) -> bool {
    fields.any(|field| field.wrong.is_some())
}

/// What a form sends for a company.
#[must_use]
pub fn company_code(company: Company) -> &'static str {
    match company {
        Company::Alone => "alone",
        Company::Pairs => "pairs",
        Company::All => "all",
    }
}

fn company_key(company: Company) -> &'static str {
    match company {
        Company::Alone => "rules-company-alone",
        Company::Pairs => "rules-company-pairs",
        Company::All => "rules-company-all",
    }
}

/// Names of countries, and of regions if they are asked for.
fn names(page: &Frame, with_regions: bool) -> Vec<String> {
    let language = page.tongue().language().code();
    let wanted = areas().all().filter(|area| with_regions || area.whole() == **area);
    let mut names: Vec<String> =
        wanted.map(|area| areas().name(area, language).to_owned()).collect();
    names.sort_unstable();
    names
}

/// Says the fields in words.
struct Teller<'a> {
    page: &'a Frame,
    said: &'a Said,
}

impl Teller<'_> {
    fn field(&self, name: &str, key: &str, usual: &str) -> Field {
        self.called(name, self.page.say(key), usual)
    }

    fn called(&self, name: &str, label: String, usual: &str) -> Field {
        let value = self.said.or(name, usual).to_owned();
        let wrong = self.said.wrong(name).map(|key| self.page.say(key));
        Field { name: name.to_owned(), label, hint: String::new(), value, wrong }
    }

    fn kind(&self, kind: &VehicleKind) -> KindLine {
        let tongue = self.page.tongue();
        let space = u64::from(kind.volume_l.unwrap_or_default()).div_ceil(100) * 100;
        let told = [
            ("kg", tongue.number(kind.payload_kg).into()),
            ("space", tongue.thousandths(space).into()),
        ];
        let count = |field: &str, key: &str| {
            let label = format!("{}: {}", kind.name, self.page.say(key));
            self.called(&format!("{field}-{}", kind.key), label, "0")
        };
        let two = format!("two-{}", kind.key);
        KindLine {
            name: kind.name.to_string(),
            carries: self.page.with("convoy-carries", &told),
            back: count("back", "convoy-back"),
            given: count("given", "convoy-given"),
            two: (two.clone(), self.said.get(&two).is_some()),
        }
    }

    fn curfew(&self, area: &AreaCode) -> Field {
        let page = self.page;
        let label = areas().name(area, page.tongue().language().code()).to_owned();
        let known = areas().curfew(area);
        let told_on = known.and_then(|known| day_of(&known.as_of));
        let hint = match (known, told_on) {
            (None, _) => page.say("rules-curfew-none"),
            (Some(_), None) => page.say("rules-curfew-guess"),
            (Some(_), Some(day)) => {
                page.with("rules-curfew-told", &[("day", page.day(day).into())])
            }
        };
        let usual = known.map_or("", |known| &*known.hours);
        Field { hint, ..self.called(&format!("curfew-{area}"), label, usual) }
    }

    fn more_area(&self, row: usize) -> [Field; 2] {
        [
            self.field(&format!("area-{row}"), "rules-area", ""),
            self.field(&format!("area-{row}-hours"), "rules-hours", ""),
        ]
    }

    fn post(&self, crossing: &Crossing, own: Option<&OwnWait>) -> PostLine {
        let name = name_of(crossing);
        let part = |field: &str, key: &str, usual: &str| {
            let label = format!("{name}: {}", self.page.say(key));
            self.called(&format!("{field}-{}", crossing.key), label, usual)
        };
        let shut = format!("shut-{}", crossing.key);
        let language = self.page.tongue().language().code();
        let countries = crossing.countries.each_ref().map(|code| {
            let area = areas().named(code);
            area.map_or(&**code, |area| areas().name(area, language)).to_owned()
        });
        PostLine {
            countries: countries.join(" – "),
            open: part("open", "rules-open", ""),
            wait: part("wait", "rules-wait", own.map_or("", |own| &own.text)),
            own: own.map(|own| self.page.count("rules-own-wait", own.crossings)),
            shut: (shut.clone(), self.said.get(&shut).is_some()),
            name,
        }
    }

    fn more_post(&self, row: usize) -> [Field; 5] {
        let part = |field: &str, key: &str| self.field(&format!("post-{row}{field}"), key, "");
        [
            part("", "rules-post-town"),
            part("-from", "rules-post-from"),
            part("-to", "rules-post-to"),
            part("-open", "rules-open"),
            part("-wait", "rules-wait"),
        ]
    }
}

/// A day as the facts write it.
fn day_of(text: &str) -> Option<Day> {
    let mut parts = text.splitn(3, '-');
    let year = parts.next()?.parse().ok()?;
    let month = parts.next()?.parse().ok()?;
    Day::from_date(year, month, parts.next()?.parse().ok()?)
}

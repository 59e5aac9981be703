//! The page on which anybody offers something, and what they get back: a private link.
//!
//! It has no script, asks nobody else and wants no name. What is shown here is meant for everybody:
//! calls, and the catalogue's names.

use askama::Template;
use busel_domain::call::{Call, Wanted};
use busel_domain::ids::CallId;
use busel_domain::lot::Condition;
use busel_domain::offer::Paper;

use super::eyes::Eyes;
use super::frame::{Frame, Here, escaped};
use super::needs::Choice;
use super::offers::{country_choices, currency_choices, item_names, paper_key};
use super::qr::picture;
use super::words;
use crate::seen::Seen;

/// What sort of gift a form is for.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "each is the gift of that name")]
pub enum Sort {
    #[default]
    Goods,
    Money,
    Hosting,
    Service,
    Vehicle,
}

impl Sort {
    /// All of them.
    pub const ALL: [Self; 5] =
        [Self::Goods, Self::Money, Self::Hosting, Self::Service, Self::Vehicle];

    /// The word in the address.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Goods => "goods",
            Self::Money => "money",
            Self::Hosting => "hosting",
            Self::Service => "service",
            Self::Vehicle => "vehicle",
        }
    }

    fn key(self) -> &'static str {
        match self {
            Self::Goods => "give-goods",
            Self::Money => "give-money",
            Self::Hosting => "give-hosting",
            Self::Service => "give-service",
            Self::Vehicle => "give-vehicle",
        }
    }

    /// Reads the word in the address.
    #[must_use]
    pub fn from_code(code: &str) -> Self {
        Self::ALL.into_iter().find(|sort| sort.code() == code).unwrap_or_default()
    }

    fn takes(self, category: &str) -> bool {
        match self {
            Self::Goods => !["money", "service", "vehicle"].contains(&category),
            Self::Money => category == "money",
            Self::Hosting | Self::Service => category == "service",
            Self::Vehicle => category == "vehicle",
        }
    }
}

/// What stood in the form.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
#[expect(missing_docs, reason = "each is the field of that name, as it was typed")]
pub struct Filled {
    pub sort: Sort,
    pub item: String,
    pub amount: String,
    pub size: String,
    pub country: String,
    pub until: String,
    pub expiry: String,
    pub condition: String,
    pub currency: String,
    pub beds: String,
    pub from: String,
    pub nights_until: String,
    pub papers: Vec<usize>,
    pub place: String,
    pub words: String,
    pub donor: String,
    pub call: Option<CallId>,
}

/// A call as everybody sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CallCard {
    /// Its number.
    pub id: CallId,
    /// Until when.
    pub until: String,
    /// What is wanted, and where that is offered.
    pub wanted: Vec<(String, String)>,
}

impl CallCard {
    /// A call; `path` is the page on which one offers.
    #[must_use]
    pub fn of(eyes: Eyes<'_>, page: &Frame, call: &Call, path: &str) -> Self {
        let one = |wanted: &Wanted| {
            let name = eyes.thing(&wanted.item, &wanted.variant);
            let units = wanted.units.map(|units| eyes.amount(&wanted.item, units).to_string());
            let said = units.map_or_else(|| name.clone(), |units| format!("{name}: {units}"));
            let item = escaped(&words::item(page.tongue(), &wanted.item));
            (said, format!("{path}?call={}&item={item}", call.id))
        };
        let wanted = call.line.wanted.iter().map(one).collect();
        Self { id: call.id, until: page.day(call.line.until), wanted }
    }

    /// A call for tests.
    #[must_use]
    pub fn sample(page: &Frame) -> Self {
        let until = page.day(page.viewer.today().plus(9));
        let wanted = vec![("Warm boots: 40 pairs".to_owned(), "/give?call=C-1".to_owned())];
        Self { id: CallId(1), until, wanted }
    }
}

/// The form.
#[derive(Debug, Clone, Template)]
#[template(path = "give/form.html")]
pub struct GivePage {
    page: Frame,
    /// Where the form is sent to.
    path: &'static str,
    sorts: Vec<(String, String, bool)>,
    filled: Filled,
    items: Vec<String>,
    countries: Vec<Choice>,
    currencies: Vec<Choice>,
    conditions: Vec<Choice>,
    papers: Vec<(usize, String, bool)>,
    calls: Vec<CallCard>,
    /// The call that is answered, and whether it is over.
    answers: Option<(String, bool)>,
    has_more: bool,
    is_desk: bool,
}

impl GivePage {
    /// Where anybody offers.
    pub const PATH: &'static str = "/give";
    /// Where somebody at the desk writes down what they were told.
    pub const DESK: &'static str = "/offers/new";

    /// The form, empty or as it was filled in.
    #[must_use]
    pub fn of(present: &Seen, page: Frame, path: &'static str, filled: Filled) -> Self {
        let is_desk = path != Self::PATH;
        let page = if is_desk { page.at(Here::Offers) } else { page };
        let eyes = Eyes::of(present, &page.viewer);
        let (tongue, today) = (page.tongue(), page.viewer.today());
        let open = present.book.calls().filter(|call| call.is_open(today));
        let calls = open.map(|call| CallCard::of(eyes, &page, call, path)).collect();
        let answers = filled.call.map(|id| {
            let call = present.book.call(id).filter(|call| call.is_open(today));
            let until = call.map(|call| page.day(call.line.until));
            let key = if until.is_some() { "give-answers-call" } else { "give-call-over" };
            let day = until.clone().unwrap_or_default();
            (page.with(key, &[("day", day.into())]), until.is_none())
        });
        // What answers a call that is over is an offer like any other when it is sent again.
        let is_over = answers.as_ref().is_some_and(|(_, is_over)| *is_over);
        let filled = Filled { call: filled.call.filter(|_| !is_over), ..filled };
        let sorts = Sort::ALL.into_iter().map(|sort| {
            let address = format!("{path}?what={}", sort.code());
            (address, page.say(sort.key()), sort == filled.sort)
        });
        let papers = Paper::ALL.into_iter().enumerate().map(|(number, paper)| {
            (number, page.say(paper_key(paper)), filled.papers.contains(&number))
        });
        let has_more = [&filled.expiry, &filled.condition, &filled.place, &filled.words]
            .into_iter()
            .any(|text| !text.is_empty());
        Self {
            path,
            sorts: sorts.collect(),
            items: item_names(&present.book, tongue, |category| filled.sort.takes(category)),
            countries: country_choices(tongue, &filled.country),
            currencies: currency_choices(&filled.currency),
            conditions: condition_choices(&page, &filled.condition),
            papers: papers.collect(),
            calls,
            answers,
            has_more,
            is_desk,
            filled,
            page,
        }
    }

    fn is(&self, code: &str) -> bool {
        self.filled.sort.code() == code
    }

    /// A page with one of everything.
    #[must_use]
    pub fn sample(mut page: Frame) -> Self {
        page.is_signed_in = false;
        let filled = Filled { item: "Rice".to_owned(), ..Filled::default() };
        let sorts = Sort::ALL.map(|sort| ("/give".to_owned(), page.say(sort.key()), false));
        Self {
            path: "/give",
            sorts: sorts.into(),
            items: vec!["Rice".to_owned()],
            countries: country_choices(page.tongue(), "PL"),
            currencies: currency_choices("EUR"),
            conditions: condition_choices(&page, "new"),
            papers: vec![(0, page.say("paper-registration"), false)],
            calls: vec![CallCard::sample(&page)],
            answers: Some((page.say("give-call-over"), true)),
            has_more: true,
            is_desk: false,
            filled,
            page,
        }
    }
}

/// How worn something can be, by the word in a form.
const CONDITIONS: [(Condition, &str); 4] = [
    (Condition::New, "new"),
    (Condition::Good, "good"),
    (Condition::Worn, "worn"),
    (Condition::Rags, "rags"),
];

/// The condition of a form's word, if it is one.
#[must_use]
pub fn condition(code: &str) -> Option<Condition> {
    let found = CONDITIONS.into_iter().find(|(_, known)| *known == code);
    found.map(|(condition, _)| condition)
}

fn condition_choices(page: &Frame, chosen: &str) -> Vec<Choice> {
    let choices = CONDITIONS.into_iter().filter_map(|(condition, code)| {
        let word = page.say(words::condition_key(condition)?);
        Some((code.to_owned(), word, code == chosen))
    });
    choices.collect()
}

/// What somebody gets who offered: the only time their link is shown.
#[derive(Debug, Clone, Template)]
#[template(path = "give/made.html")]
pub struct MadePage {
    page: Frame,
    link: String,
    path: String,
    picture: String,
}

impl MadePage {
    /// With the link as text and as a picture: where this centre is met, and the path there.
    #[must_use]
    pub fn of(page: Frame, origin: &str, path: String) -> Self {
        let link = format!("{origin}{path}");
        Self { picture: picture(&link), link, path, page }
    }

    /// A page with one of everything.
    #[must_use]
    pub fn sample(mut page: Frame) -> Self {
        page.is_signed_in = false;
        Self::of(page, "https://centre.example", format!("/given/{}", "0".repeat(32)))
    }
}

//! The form in which a coordinator says how far ahead a group is supplied, line by line.

use askama::Template;
use busel_domain::gauge::{Line, Standing};
use busel_domain::ids::GroupId;

use super::eyes::Eyes;
use super::frame::{Frame, Here};
use super::words;
use crate::seen::Seen;

/// What stands in a field of a line, by its name.
pub type Typed<'a> = &'a dyn Fn(Line, &str) -> String;

/// A line of the form: its code and word, the target of the norm, and what stands in the three fields.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AheadRow {
    /// The code of the line.
    pub code: &'static str,
    /// Its word.
    pub name: String,
    /// The target of the norm.
    pub norm: String,
    /// Days of cover wanted, if not as the norm says.
    pub target: String,
    /// Days until a need is met.
    pub lead: String,
    /// Days more.
    pub safety: String,
}

/// The page.
#[derive(Debug, Clone, Template)]
#[template(path = "groups/ahead.html")]
pub struct AheadPage {
    page: Frame,
    id: GroupId,
    name: String,
    rows: Vec<AheadRow>,
}

impl AheadPage {
    /// The form; nothing if there is no such group or nobody counted its people. `typed` gives what
    /// stands in a field, if the form is shown again.
    #[must_use]
    pub fn of(present: &Seen, page: Frame, id: GroupId, typed: Option<Typed<'_>>) -> Option<Self> {
        let page = page.at(Here::Groups);
        let book = &present.book;
        book.group(id)?;
        let today = page.viewer.today();
        let norms = book.catalogue().norms();
        let wanted = book.people(id).map(|counted| norms.wanted(counted, today));
        let rules = wanted.unwrap_or_default().into_keys().filter_map(|line| norms.rule(line));
        let rules = rules.filter(|rule| rule.asks.is_some() && rule.target_days > 0);
        let rows = rules.map(|rule| {
            let Standing { target_days, lead_days, safety_days } = book.standing(id, rule.line);
            let kept = [
                ("target", target_days.map_or_else(String::new, |days| days.to_string())),
                ("lead", lead_days.to_string()),
                ("safety", safety_days.to_string()),
            ];
            let [target, lead, safety] =
                kept.map(|(field, kept)| typed.map_or(kept, |typed| typed(rule.line, field)));
            let name = page.say(words::line_key(rule.line));
            let (code, norm) = (rule.line.code(), rule.target_days.to_string());
            AheadRow { code, name, norm, target, lead, safety }
        });
        let rows = rows.collect();
        let name = Eyes::of(present, &page.viewer).group(id);
        Some(Self { page, id, name, rows })
    }

    /// A page with one of everything.
    #[must_use]
    pub fn sample(page: Frame) -> Self {
        let row = AheadRow {
            code: Line::BathingSoap.code(),
            name: page.say(words::line_key(Line::BathingSoap)),
            norm: "30".to_owned(),
            target: String::new(),
            lead: "12".to_owned(),
            safety: "7".to_owned(),
        };
        let name = "Притулок «Салтівка»".to_owned();
        Self { id: GroupId(3), name, rows: vec![row], page: page.at(Here::Groups) }
    }
}

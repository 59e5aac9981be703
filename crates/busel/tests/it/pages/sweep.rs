//! Every field of every form of the program, with what people type, paste and try. The pages come from
//! the router's own table and the fields from the pages, so that a new form cannot be forgotten: an
//! address that takes a form and was not tried fails.
//!
//! Whatever is sent, it is carried out, or answered with a sentence in the language of the page, at the
//! field, with everything that was typed still there.

pub(super) mod forms;
mod values;
mod world;

use std::collections::{BTreeMap, BTreeSet};

use busel::web::ROUTES;

use forms::{Field, Form, Kind, plain};
use values::{Value, choices, days, few, numbers, texts};
use world::{Came, Page, World};

/// Forms that no page of the test has, and why that is right.
const NOT_ON_A_PAGE: &[(&str, &str)] = &[
    ("/sign-in/passkey", "its fields are filled by the device, and it has its own tests"),
    ("/way-in/passkey/made", "the same"),
    ("/me/passkey/remove", "it takes a device, and has nothing to type"),
    ("/me/recovery", "it takes a passphrase, and has nothing to type"),
    ("/inbox", "other machines bring sealed letters there; it has its own tests"),
    ("/field/bind", "a phone sends it, signed and without a form; it has its own tests"),
    ("/field/run", "the same"),
    ("/field/outbox", "the same"),
    ("/field/carried", "the same"),
    ("/field/photo", "the same"),
    ("/convoys/{id}/change", "the form of /convoys/new, shown after somebody read the sheet"),
    ("/stock/{id}/remark", "for those who may not settle; the same words are typed on /receive"),
    ("/given/{secret}/forget", "shown once the gift has come; it has nothing to type"),
    ("/deeds/{id}/do", "it would empty or export the centre; it has nothing to type"),
];

/// Sentences that are about no field of the form: about the thing, the moment or the sender.
const ABOUT_NO_FIELD: &[&str] = &[
    "refusal-closed",
    "refusal-travels",
    "refusal-outdated",
    "refusal-broken-down",
    "refusal-no-vehicle",
    "refusal-no-crew",
    "refusal-no-way-home",
    "refusal-not-the-same",
    "refusal-sealed",
    "refusal-box-ended",
    "refusal-not-at-hub",
    "refusal-label-used",
    "refusal-still-open",
    "refusal-settled",
    "refusal-count-too-old",
    "refusal-not-yet",
    "refusal-not-covered",
    "refusal-reserved",
    "refusal-expired",
    "refusal-to-be-counted",
    "refusal-never-let-out",
    "refusal-head-count",
    "refusal-too-many-days",
    "refusal-same-person",
    "problem-too-many",
    "problem-rows",
    "problem-none-chosen",
    "problem-busy",
    "problem-not-sorted",
    "problem-changed-meanwhile",
    "problem-counted-meanwhile",
    "chat-none-ticked",
    "chat-problem-line",
    "rules-wrong",
    "convoy-none",
    "door-wrong",
];

/// After so many fields of a form, numbers are read as those before.
const LONG_FORM: usize = 12;

/// What is pasted where a chat is read.
const CHAT: &str = "Потрібні берці: 43 - 10, 44 - 5 до пʼятниці\nрис більше не потрібен\n\
    отримали 90 г рису\nможу віддати 20 ковдр";

/// A form with its own address and what its fields are, however many rows it has.
type Shape = (&'static str, BTreeSet<(String, Kind)>);

fn shape(form: &Form) -> Option<Shape> {
    let route = world::route_of("POST", &form.action)?;
    Some((route, form.fields.iter().map(|field| (family(&field.name), field.kind)).collect()))
}

/// Fields that differ by a row or a kind only: `back-van` and `back-truck`, `n.food.rice`.
fn family(name: &str) -> String {
    name.split(['-', '.']).next().unwrap_or_default().to_owned()
}

struct Sweep<'a> {
    world: &'a World,
    /// What failed, so that all of it is told at once.
    failed: BTreeMap<String, String>,
    sent: usize,
}

impl Sweep<'_> {
    /// Fills every field of a form with every value of its kind, all others as they should be.
    fn form(&mut self, page: &Page, form: &Form) {
        self.world.ready(page);
        let mut met: BTreeMap<(String, Kind), usize> = BTreeMap::new();
        for at in 0..form.fields.len() {
            let field = &form.fields[at];
            let known = met.entry((family(&field.name), field.kind)).or_default();
            *known += 1;
            if *known > 1 || ["token", "attempt"].contains(&field.name.as_str()) {
                continue;
            }
            let values = match field.kind {
                Kind::Text => texts(),
                Kind::Number if at > LONG_FORM => few(),
                Kind::Number => [few(), numbers()].concat(),
                Kind::Date => [few(), days()].concat(),
                Kind::Hidden | Kind::Choice => choices(),
                Kind::Secret => texts().into_iter().take(1).collect(),
                Kind::Button | Kind::File => continue,
            };
            for value in values {
                self.send(page, form, at, &value);
            }
        }
    }

    fn send(&mut self, page: &Page, form: &Form, at: usize, value: &Value) {
        let (pairs, others) = self.filled(page, form, at, value);
        let came = self.world.send(page, form, &pairs);
        self.sent += 1;
        let field = &form.fields[at];
        let route = world::route_of("POST", &form.action).expect("it was found before");
        let told = |what: &str| format!("{route} {} ({}): {what}", field.name, value.name);
        let mut wrong = Vec::new();
        if came.code >= 500 {
            wrong.push(format!("broke with {}", came.code));
        }
        // A paper is no page: its bytes are what they are.
        let is_page = !came.body.starts_with("%PDF");
        for raw in ["<script>alert(1)", "<img src=x", "\u{202e}", "\u{0}"] {
            if is_page && came.body.contains(raw) {
                wrong.push(format!("says {raw:?}"));
            }
        }
        if came.code >= 400 {
            wrong.extend(Self::refused(&came, (&form.action, field), value, &others));
        }
        for what in wrong {
            let alert = alert(&came.body);
            self.failed.entry(told(&what)).or_insert(format!("{} {alert}", came.code));
        }
    }

    /// What is wrong with an answer that something is wrong.
    fn refused(
        came: &Came,
        (action, field): (&str, &Field),
        value: &Value,
        others: &[String],
    ) -> Vec<String> {
        let mut wrong = Vec::new();
        if !came.body.contains("lang=\"uk\"") || !alert(&came.body).chars().any(is_cyrillic) {
            wrong.push("is no sentence of ours".to_owned());
        }
        // What does not exist is said so, and only what nobody types can lead there.
        let is_missing = [403, 404, 410].contains(&came.code);
        if is_missing && field.kind.is_typed() {
            wrong.push(format!("is said to be {}", came.code));
        }
        if came.code == 413 || is_missing {
            return wrong;
        }
        if field.kind.is_typed() && !came.holds(&value.shown()) {
            wrong.push("is lost".to_owned());
        }
        for other in others.iter().filter(|other| !came.holds(other)) {
            wrong.push(format!("loses {other:?}"));
        }
        // Where the thing is past what the form asks, or its rows are others, there is no field to
        // lead to, and what was typed stands below.
        let has_form = came.body.contains(&format!("action=\"{action}\""))
            && came.body.contains(&format!("name=\"{}\"", field.name));
        let is_below = came.body.contains("class=\"typed any\"");
        let is_led = !has_form
            || is_below
            || came.body.contains("class=\"wrong\"") && came.body.contains("<p><a href=\"#");
        if field.kind.is_typed() && !is_led && !World::says(&came.body, ABOUT_NO_FIELD) {
            wrong.push("is answered without a way to the field".to_owned());
        }
        wrong
    }

    /// The form as it is sent, and what else was typed into it.
    fn filled(
        &self,
        page: &Page,
        form: &Form,
        at: usize,
        value: &Value,
    ) -> (Vec<(String, String)>, Vec<String>) {
        let mut pairs = Vec::new();
        let mut others = Vec::new();
        let asked = form.fields.iter().find(|field| field.name == "do");
        let button = asked.or_else(|| form.fields.iter().find(|field| field.kind == Kind::Button));
        for (number, field) in form.fields.iter().enumerate() {
            let is_it = number == at;
            let name = field.name.clone();
            if is_it {
                pairs.extend(value.sent.iter().map(|sent| (name.clone(), sent.clone())));
            } else if name == "attempt" {
                pairs.push((name, self.world.another()));
            } else if name == "token" {
                pairs.push((name, self.world.token(page)));
            } else if field.is_sent && field.kind != Kind::File {
                let usual = world::usual(field);
                let is_alone = family(&field.name) == field.name;
                if field.kind.is_typed() && is_alone && usual.chars().count() > 3 {
                    others.push(plain(&usual));
                }
                pairs.push((name, values::percent(&usual)));
            }
        }
        if let Some(button) = button {
            pairs.push((button.name.clone(), values::percent(&button.value)));
        }
        (pairs, others)
    }
}

fn is_cyrillic(letter: char) -> bool {
    ('а'..='я').contains(&letter)
}

/// The sentence that tells what is wrong.
fn alert(body: &str) -> String {
    let at = body.find("role=\"alert\"").or_else(|| body.find("class=\"card empty\""));
    let rest = at.map_or("", |at| &body[at..]);
    let rest = rest.split("<p").nth(1).and_then(|rest| rest.split("</p>").next());
    rest.unwrap_or_default().chars().take(160).collect()
}

#[test]
fn whatever_is_typed_into_any_field_is_answered_and_not_lost() {
    let world = World::new();
    let mut sweep = Sweep { world: &world, failed: BTreeMap::new(), sent: 0 };
    let mut shapes = BTreeSet::new();
    let mut tried = BTreeSet::new();
    for page in world.pages() {
        for form in &page.forms {
            let Some(shape) = shape(form) else { panic!("{} leads nowhere", form.action) };
            tried.insert(shape.0);
            if shapes.insert(shape) {
                sweep.form(&page, form);
            }
        }
    }
    let forgotten: Vec<_> = ROUTES
        .iter()
        .filter(|route| route.verb == "POST" && !tried.contains(route.path))
        .map(|route| route.path)
        .filter(|path| !NOT_ON_A_PAGE.iter().any(|(known, _)| known == path))
        .collect();
    let failed: Vec<_> = sweep.failed.iter().map(|(what, how)| format!("{what}: {how}")).collect();
    assert!(shapes.len() > 70 && sweep.sent > 1_000, "{} forms, {}", shapes.len(), sweep.sent);
    assert!(failed.is_empty(), "{} of {}:\n{}", failed.len(), sweep.sent, failed.join("\n"));
    assert_eq!(forgotten, Vec::<&str>::new(), "no page has a form that goes there");
    world.is_well();
}

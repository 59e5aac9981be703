//! The form in which a group's people are counted, and how they live.

use std::collections::BTreeMap;

use askama::Template;
use busel_domain::ids::GroupId;
use busel_domain::people::{Class, Counted, Special, Work};
use sha2::{Digest as _, Sha256};

use super::eyes::Eyes;
use super::fare::{class_key, special_key, work_key};
use super::frame::{Frame, Here};
use crate::seen::Seen;

/// What stands in the fields of a form, by their names.
pub type Filled = BTreeMap<String, String>;

/// A field for a number: its name, its word and what stands in it.
type NumberField = (&'static str, String, String);

/// The page.
#[derive(Debug, Clone, Template)]
#[template(path = "groups/people.html")]
pub struct HeadCountPage {
    page: Frame,
    id: GroupId,
    name: String,
    classes: Vec<NumberField>,
    specials: Vec<NumberField>,
    /// The code of each, its word, and whether it is chosen.
    work: Vec<(&'static str, String, bool)>,
    /// The name of each, its word, and whether it is ticked.
    living: Vec<(&'static str, String, bool)>,
    celsius: String,
    floor: String,
    feet: String,
    /// Which count somebody has before them.
    seen: String,
}

impl HeadCountPage {
    /// The form as it was filled in, or as the group was counted before; nothing if there is no such
    /// group.
    #[must_use]
    pub fn of(present: &Seen, page: Frame, id: GroupId, filled: Option<Filled>) -> Option<Self> {
        let page = page.at(Here::Groups);
        let book = &present.book;
        book.group(id)?;
        let filled = filled.unwrap_or_else(|| before(book.people(id)));
        let name = Eyes::of(present, &page.viewer).group(id);
        let seen = version(book.people(id));
        Some(Self { seen, ..Self::filled(page, id, name, &filled) })
    }

    /// A page with one of everything.
    #[must_use]
    pub fn sample(page: Frame) -> Self {
        let filled = Filled::from([("woman".to_owned(), "31".to_owned())]);
        Self::filled(page.at(Here::Groups), GroupId(3), "Притулок «Салтівка»".to_owned(), &filled)
    }

    fn filled(page: Frame, id: GroupId, name: String, filled: &Filled) -> Self {
        let text = |field: &str| filled.get(field).cloned().unwrap_or_default();
        let class = |class: Class| (class.code(), page.say(class_key(class)), text(class.code()));
        let special = |special: Special| {
            (special.code(), page.say(special_key(special)), text(special.code()))
        };
        let chosen = Work::from_code(&text("work")).unwrap_or_default();
        let work = |work: Work| (work.code(), page.say(work_key(work)), work == chosen);
        let living = [
            ("outdoors", "living-outdoors"),
            ("no_safe_tap", "living-no-tap"),
            ("no_washing_water", "living-no-washing"),
            ("burns_fuel", "living-burns-fuel"),
        ];
        let living = living.map(|(field, key)| (field, page.say(key), !text(field).is_empty()));
        Self {
            classes: Class::ALL.map(class).into(),
            specials: Special::ALL.map(special).into(),
            work: Work::ALL.map(work).into(),
            living: living.into(),
            celsius: text("celsius"),
            floor: text("floor"),
            feet: text("feet"),
            seen: version(None),
            page,
            id,
            name,
        }
    }
}

/// Tells one count from another, so that two people who count at once are told apart.
#[must_use]
pub fn version(counted: Option<&Counted>) -> String {
    let Some(counted) = counted else { return "none".to_owned() };
    let written = serde_json::to_vec(counted).expect("plain values");
    let mut first = [0; 8];
    first.copy_from_slice(&Sha256::digest(written)[..8]);
    format!("{:016x}", u64::from_be_bytes(first))
}

/// The fields as the group was counted before.
fn before(counted: Option<&Counted>) -> Filled {
    let Some(Counted { people, living, .. }) = counted else { return Filled::new() };
    let mut filled = Filled::new();
    let mut put = |field: &str, text: String| filled.insert(field.to_owned(), text);
    for (class, number) in &people.classes {
        put(class.code(), number.to_string());
    }
    for (special, number) in &people.specials {
        put(special.code(), number.to_string());
    }
    put("work", living.work.code().to_owned());
    put("celsius", living.celsius.map_or_else(String::new, |celsius| celsius.to_string()));
    put("floor", living.floor_m2.map_or_else(String::new, |metres| metres.to_string()));
    let feet = living.feet.iter().map(|feet| format!("{}-{}", feet.size.value, feet.people));
    put("feet", feet.collect::<Vec<_>>().join(", "));
    let ticked = [
        ("outdoors", !living.is_sheltered),
        ("no_safe_tap", !living.has_safe_tap),
        ("no_washing_water", !living.has_washing_water),
        ("burns_fuel", living.burns_fuel),
    ];
    for (field, _) in ticked.into_iter().filter(|(_, is_ticked)| *is_ticked) {
        put(field, "yes".to_owned());
    }
    filled
}

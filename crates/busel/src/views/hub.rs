//! The form for a new hub: a place with shelves.

use askama::Template;

use super::frame::{Frame, Here};

/// The page.
#[derive(Debug, Clone, Template)]
#[template(path = "stock/hub.html")]
pub struct NewHubPage {
    page: Frame,
    name: String,
    place: String,
}

impl NewHubPage {
    /// The form, empty or as it was filled in.
    #[must_use]
    pub fn of(page: Frame, (name, place): (String, String)) -> Self {
        Self { name, place, page: page.at(Here::Stock) }
    }

    /// A page with one of everything.
    #[must_use]
    pub fn sample(page: Frame) -> Self {
        Self::of(page, ("Львів, склад 1".to_owned(), String::new()))
    }
}

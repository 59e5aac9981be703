//! What a page has to be in every window and light: nothing an accessibility checker finds, nothing
//! pushed aside. And pictures of it, for whoever wants to look.

use std::path::PathBuf;

use super::centre::Centre;
use crate::browser::Page;

/// A phone and a desk, CSS pixels wide.
pub(super) const WIDTHS: [u32; 2] = [360, 1440];

/// Where pictures go when somebody wants to look at them.
pub(super) fn pictures() -> Option<PathBuf> {
    std::env::var_os("BUSEL_PICTURES").map(PathBuf::from)
}

/// Takes a picture, if anybody asked for pictures.
pub(crate) fn picture(page: &Page<'_>, name: &str) {
    if let Some(folder) = pictures() {
        page.screenshot(&folder.join(format!("{name}.png")));
    }
}

/// The page as it stands is open to everybody on a phone and at a desk, in the light and in the dark.
pub(super) fn is_open(page: &Page<'_>, name: &str) {
    for width in WIDTHS {
        is_open_at(page, width, name);
    }
}

/// These pages, each loaded once in a window of this width.
pub(super) fn are_open_at(
    page: &Page<'_>,
    centre: &Centre,
    width: u32,
    pages: impl IntoIterator<Item = (&'static str, String)>,
) {
    for (name, path) in pages {
        page.size(width, 900, false);
        page.goto(&centre.url(&path));
        is_open_at(page, width, name);
    }
}

/// No page is pushed aside in the narrowest window, in three languages.
pub(super) fn fit_a_phone<'a>(
    page: &Page<'_>,
    centre: &Centre,
    pages: &(impl IntoIterator<Item = (&'static str, &'a str)> + Clone),
) {
    page.size(320, 700, false);
    for language in ["be", "pl", "uk"] {
        page.goto(&centre.url(&format!("/language/{language}?back=/")));
        for (name, path) in pages.clone() {
            page.goto(&centre.url(path));
            assert_eq!(page.eval("document.documentElement.lang"), language, "{name}");
            picture(page, &format!("{name}-320-{language}"));
            assert_eq!(page.overflow(), 0, "{name} in {language} pushes something aside");
        }
    }
}

fn is_open_at(page: &Page<'_>, width: u32, name: &str) {
    for (light, dark) in [("light", false), ("dark", true)] {
        page.size(width, 900, dark);
        picture(page, &format!("{name}-{width}-{light}"));
        // The dark changes colours and nothing else.
        let found = if dark { page.axe_of_colours() } else { page.axe() };
        assert_eq!(found, [], "{name} at {width}, {light}");
        assert_eq!(page.overflow(), 0, "{name} at {width}, {light}, pushes something aside");
    }
}

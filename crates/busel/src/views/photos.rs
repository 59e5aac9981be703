//! The photos of a lot or a group, and the page on which somebody hides what must not be seen.

use askama::Template;
use busel_domain::command::CommandKind;
use busel_domain::ids::{Thing, WordsId};
use busel_domain::policy::may;
use busel_domain::sight::Sight;

use super::frame::{Frame, Here};
use super::history;
use crate::photo::{Area, Bare, Spot};
use crate::seen::Seen;

/// Fields along the longer side of a picture, and along the shorter. On a narrow phone a field is as
/// large as a finger needs.
const FIELDS: (u16, u16) = (8, 6);

/// The photos of one thing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Album {
    /// Their ids, and what they are called.
    pub photos: Vec<(String, String)>,
    /// Where a new one is sent to, if the viewer may.
    pub add: Option<String>,
}

impl Album {
    /// The album of a thing; nothing if its photos are not for the viewer.
    #[must_use]
    pub fn of(present: &Seen, page: &Frame, thing: Thing) -> Option<Self> {
        let actor = &page.viewer.actor;
        if !Sight::of(&present.book, actor).shows_photos_of(thing) {
            return None;
        }
        let photos = called(page, present.book.photos_of(thing));
        let home = history::home(thing).filter(|_| may(actor, CommandKind::KeepPhoto));
        Some(Self { photos, add: home.map(|home| format!("{home}/photo")) })
    }

    /// An album for tests.
    #[must_use]
    pub fn sample(page: &Frame, thing: Thing) -> Self {
        let photos = called(page, [WordsId([7; 16]), WordsId([8; 16])].into_iter());
        Self { photos, add: history::home(thing).map(|home| format!("{home}/photo")) }
    }
}

fn called(page: &Frame, photos: impl Iterator<Item = WordsId>) -> Vec<(String, String)> {
    let called = |number: usize| page.with("photo-alt", &[("number", number.into())]);
    photos.zip(1..).map(|(photo, number)| (photo.to_string(), called(number))).collect()
}

/// How a picture is divided into fields, from left to right and from top to bottom.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fields {
    across: u16,
    down: u16,
}

impl Fields {
    /// The fields of a picture.
    #[must_use]
    pub fn of(picture: &Bare) -> Self {
        let (long, short) = FIELDS;
        let is_upright = picture.height() > picture.width();
        let (across, down) = if is_upright { (short, long) } else { (long, short) };
        Self { across, down }
    }

    /// The area of a field; nothing beyond the last.
    #[must_use]
    pub fn area(self, number: u16) -> Option<Area> {
        let (row, column) = (number / self.across, number % self.across);
        let spot = |column: u16, row: u16| Spot {
            across: column * 1000 / self.across,
            down: row * 1000 / self.down,
        };
        let is_there = row < self.down;
        is_there.then(|| Area { from: spot(column, row), to: spot(column + 1, row + 1) })
    }
}

/// The page.
#[derive(Debug, Clone, Template)]
#[template(path = "photos/blur.html")]
pub struct BlurPage {
    page: Frame,
    photo: String,
    thing: String,
    home: String,
    is_upright: bool,
    /// The number of each field, and how it is called.
    fields: Vec<(u16, String)>,
}

impl BlurPage {
    /// The page of a photo of a thing.
    #[must_use]
    pub fn of(page: Frame, photo: WordsId, thing: Thing, fields: Fields) -> Self {
        let home = history::home(thing).unwrap_or_else(|| "/".to_owned());
        let is_upright = fields.down > fields.across;
        let called = |number: u16| {
            let (row, column) = (number / fields.across + 1, number % fields.across + 1);
            page.with("photo-field", &[("row", row.into()), ("column", column.into())])
        };
        let fields = (0..fields.across * fields.down).map(|number| (number, called(number)));
        let fields = fields.collect();
        let (photo, thing) = (photo.to_string(), thing.to_string());
        Self { photo, thing, home, is_upright, fields, page: page.at(Here::Elsewhere) }
    }

    /// A page with one of everything.
    #[must_use]
    pub fn sample(page: Frame) -> Self {
        let (across, down) = FIELDS;
        let thing = Thing::Lot(busel_domain::ids::LotId(3));
        Self::of(page, WordsId([7; 16]), thing, Fields { across, down })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_fields_cover_the_picture_without_gap() {
        for (across, down) in [FIELDS, (FIELDS.1, FIELDS.0)] {
            let fields = Fields { across, down };
            let mut above = 0;
            for row in 0..down {
                let mut left = 0;
                let mut below = 0;
                for column in 0..across {
                    let area = fields.area(row * across + column).expect("it is there");
                    assert_eq!((area.from.across, area.from.down), (left, above));
                    (left, below) = (area.to.across, area.to.down);
                }
                assert_eq!(left, 1000);
                above = below;
            }
            assert_eq!(above, 1000);
            assert_eq!(fields.area(across * down), None);
        }
    }
}

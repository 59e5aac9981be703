//! What stands in a `busel-convoy-1` text, before anything in it is believed.
//!
//! Every list has a limit that is kept while it is read, so that a text as long as a disk takes no
//! more memory than a problem may; a word that is not known is refused, because a rule that was
//! misspelt would not be kept.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{Error as _, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};

use crate::route::problem::limits::{PLACES, REQUESTS, VEHICLES, WINDOWS};

/// Most areas, posts, pairs of classes and daily hours.
const RULES: usize = 1_000;

/// Most traits named of one thing; there are 32.
const TRAITS: usize = 64;

/// Hours of a day, and one more to notice that there are too many.
const WAITS: usize = 25;

/// A list of at most so many things.
#[derive(Debug)]
pub(super) struct AtMost<T, const MOST: usize>(pub(super) Vec<T>);

impl<T, const MOST: usize> Default for AtMost<T, MOST> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<'de, T: Deserialize<'de>, const MOST: usize> Deserialize<'de> for AtMost<T, MOST> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct List<T, const MOST: usize>(PhantomData<T>);
        impl<'de, T: Deserialize<'de>, const MOST: usize> Visitor<'de> for List<T, MOST> {
            type Value = Vec<T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "a list of at most {MOST}")
            }

            fn visit_seq<S: SeqAccess<'de>>(self, mut list: S) -> Result<Self::Value, S::Error> {
                let mut read = Vec::new();
                while let Some(one) = list.next_element()? {
                    if read.len() == MOST {
                        return Err(S::Error::custom(format_args!("too many: at most {MOST}")));
                    }
                    read.push(one);
                }
                Ok(read)
            }
        }
        deserializer.deserialize_seq(List::<T, MOST>(PhantomData)).map(Self)
    }
}

/// From when until when.
pub(super) type Pair = (i64, i64);

/// A table, row by row.
pub(super) type Rows = AtMost<AtMost<i32, PLACES>, PLACES>;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Text {
    pub(super) format: String,
    #[serde(default)]
    pub(super) name: String,
    pub(super) nodes: AtMost<(f64, f64), PLACES>,
    /// Told for other readers; a vehicle's start says all.
    #[serde(default, rename = "depots")]
    _depots: AtMost<u32, PLACES>,
    pub(super) requests: AtMost<GoodsText, REQUESTS>,
    pub(super) vehicles: AtMost<VehicleText, VEHICLES>,
    pub(super) km: Option<Rows>,
    pub(super) minutes: Option<Rows>,
    #[serde(default)]
    pub(super) areas: AtMost<AreaText, RULES>,
    #[serde(default)]
    pub(super) place_areas: AtMost<Option<u32>, PLACES>,
    #[serde(default)]
    pub(super) posts: AtMost<PostText, RULES>,
    #[serde(default)]
    pub(super) apart: AtMost<(u8, u8), RULES>,
    #[serde(default)]
    pub(super) midnight: i64,
    #[serde(default)]
    pub(super) fewest_vehicles: bool,
    pub(super) ride: Option<RideText>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct GoodsText {
    pub(super) id: u32,
    /// None: the goods are aboard when any vehicle leaves, or aboard `aboard` already.
    pub(super) p: Option<u32>,
    pub(super) d: u32,
    pub(super) kg: i64,
    pub(super) litres: i64,
    #[serde(default)]
    pub(super) p_tw: AtMost<Pair, WINDOWS>,
    pub(super) d_tw: AtMost<Pair, WINDOWS>,
    #[serde(default)]
    pub(super) p_service: i64,
    pub(super) d_service: i64,
    pub(super) aboard: Option<u32>,
    #[serde(default = "most_urgent")]
    pub(super) priority: u8,
    #[serde(default)]
    pub(super) needs: AtMost<u8, TRAITS>,
    #[serde(default)]
    pub(super) class: u8,
}

fn most_urgent() -> u8 {
    1
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct VehicleText {
    pub(super) id: u32,
    #[serde(default, rename = "type")]
    pub(super) kind: String,
    pub(super) start: u32,
    pub(super) end: Option<u32>,
    pub(super) kg: i64,
    pub(super) litres: i64,
    pub(super) fixed: i64,
    pub(super) per_km: i64,
    pub(super) tw: Pair,
    #[serde(default)]
    pub(super) traits: AtMost<u8, TRAITS>,
    pub(super) hours: Option<HoursText>,
    pub(super) crew: Option<CrewText>,
    pub(super) together: Option<u32>,
}

#[derive(Deserialize, Clone, Copy)]
#[serde(rename_all = "snake_case")]
pub(super) enum HoursText {
    One,
    Two,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct CrewText {
    pub(super) people: u32,
    pub(super) seats: u32,
    pub(super) home: u32,
    #[serde(default)]
    pub(super) must_return: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct AreaText {
    pub(super) country: u32,
    #[serde(default)]
    pub(super) curfew: AtMost<Pair, RULES>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PostText {
    pub(super) place: u32,
    pub(super) between: (u32, u32),
    #[serde(default)]
    pub(super) open: AtMost<Pair, RULES>,
    pub(super) wait: AtMost<i64, WAITS>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RideText {
    pub(super) fixed: i64,
    pub(super) per_km: i64,
}

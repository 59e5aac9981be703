//! What may drive where, and how fast.
//!
//! Speeds are our own: below the usual limits, as laden and old vehicles drive, and in the same
//! descent from motorways to tracks that the public routing programs have.

/// A kind of driving.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub enum Profile {
    /// A car or a pickup.
    Car,
    /// A van of 3.5 t: slower, and kept off roads that do not bear or pass it.
    Van,
}

impl Profile {
    /// All of them.
    pub const ALL: [Self; 2] = [Self::Car, Self::Van];

    /// What it is called.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Car => "car",
            Self::Van => "van",
        }
    }

    fn fastest(self) -> f64 {
        match self {
            Self::Car => 105.0,
            Self::Van => 90.0,
        }
    }

    /// How a way may be driven; nothing if it may not.
    #[must_use]
    pub fn drives(self, tags: &Tags<'_>) -> Option<Driven> {
        let class = class_speed(tags)?;
        if tags.is_closed() || (self == Self::Van && tags.is_too_small()) {
            return None;
        }
        let limit = tags.limit().map_or(class, |limit| limit * BELOW_LIMIT);
        // A limit says what is allowed, not what the road lets a laden vehicle do.
        let speed = limit.min(class * ABOVE_CLASS).min(self.fastest()).min(tags.surface_speed());
        let (forward, backward) = tags.directions();
        Some(Driven { speed: speed.max(SLOWEST), forward, backward })
    }
}

/// Of a limit, so much is driven.
const BELOW_LIMIT: f64 = 0.9;

/// A posted limit may raise the speed of a class by so much.
const ABOVE_CLASS: f64 = 1.4;

/// No road is driven slower, in km/h.
const SLOWEST: f64 = 4.0;

/// How a way is driven.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Driven {
    /// In km/h.
    pub speed: f64,
    /// Along the way as it is drawn.
    pub forward: bool,
    /// Against it.
    pub backward: bool,
}

/// The tags of a way that matter here.
#[derive(Debug, Clone, Copy, Default)]
pub struct Tags<'a> {
    highway: &'a str,
    route: &'a str,
    access: [&'a str; 3],
    oneway: &'a str,
    junction: &'a str,
    maxspeed: &'a str,
    maxweight: &'a str,
    maxheight: &'a str,
    maxwidth: &'a str,
    surface: &'a str,
    tracktype: &'a str,
}

impl<'a> Tags<'a> {
    /// Takes what matters out of all tags.
    pub fn of(tags: impl Iterator<Item = (&'a str, &'a str)>) -> Self {
        let mut found = Self::default();
        for (key, value) in tags {
            match key {
                "highway" => found.highway = value,
                "route" => found.route = value,
                "motor_vehicle" => found.access[0] = value,
                "vehicle" => found.access[1] = value,
                "access" => found.access[2] = value,
                "oneway" => found.oneway = value,
                "junction" => found.junction = value,
                "maxspeed" => found.maxspeed = value,
                "maxweight" => found.maxweight = value,
                "maxheight" => found.maxheight = value,
                "maxwidth" => found.maxwidth = value,
                "surface" => found.surface = value,
                "tracktype" => found.tracktype = value,
                _ => {}
            }
        }
        found
    }

    /// The closest word on who may drive here decides.
    fn is_closed(&self) -> bool {
        let said = self.access.iter().find(|value| !value.is_empty());
        let no = ["no", "private", "agricultural", "forestry", "military", "emergency"];
        said.is_some_and(|value| no.contains(value))
    }

    /// Whether 3.5 t, 2.8 m or 2.1 m are too much.
    fn is_too_small(&self) -> bool {
        let below = |text: &str, needed: f64| number(text).is_some_and(|limit| limit < needed);
        below(self.maxweight, 3.5) || below(self.maxheight, 2.8) || below(self.maxwidth, 2.1)
    }

    /// The posted limit in km/h, if it is a number or a country's rule for towns.
    fn limit(&self) -> Option<f64> {
        let text = self.maxspeed;
        if let Some(miles) = text.strip_suffix("mph") {
            return number(miles.trim()).map(|miles| miles * 1.609_344);
        }
        match text.split_once(':') {
            Some((_, "urban")) => Some(50.0),
            Some((_, "rural")) => Some(90.0),
            Some(_) => None,
            None => number(text),
        }
    }

    fn surface_speed(&self) -> f64 {
        match self.surface {
            "unpaved" | "gravel" | "compacted" | "fine_gravel" | "cobblestone" | "sett"
            | "unhewn_cobblestone" => 40.0,
            "ground" | "dirt" | "earth" | "grass" | "sand" | "mud" | "pebblestone" => 20.0,
            _ => f64::INFINITY,
        }
    }

    fn directions(&self) -> (bool, bool) {
        match self.oneway {
            "yes" | "true" | "1" => (true, false),
            "-1" | "reverse" => (false, true),
            "no" | "false" | "0" => (true, true),
            _ => {
                let is_one_way = self.highway == "motorway"
                    || matches!(self.junction, "roundabout" | "circular");
                (true, !is_one_way)
            }
        }
    }
}

/// The number a text begins with: "3.5 t", "50".
fn number(text: &str) -> Option<f64> {
    let end = text.find(|letter: char| !letter.is_ascii_digit() && letter != '.');
    text[..end.unwrap_or(text.len())].parse().ok()
}

/// The usual speed of a class of road in km/h; nothing for what is no road for vehicles.
fn class_speed(tags: &Tags<'_>) -> Option<f64> {
    if tags.highway.is_empty() {
        return (tags.route == "ferry").then_some(15.0);
    }
    Some(match tags.highway {
        "motorway" => 100.0,
        "trunk" => 85.0,
        "motorway_link" | "trunk_link" | "primary" => 65.0,
        "primary_link" | "secondary" => 55.0,
        "secondary_link" | "tertiary" => 45.0,
        "tertiary_link" | "unclassified" => 35.0,
        "residential" | "road" => 25.0,
        "service" => 12.0,
        "living_street" => 8.0,
        "track" if matches!(tags.tracktype, "" | "grade1" | "grade2") => 15.0,
        _ => return None,
    })
}

//! The form of a convoy, read: vehicles, a day, and the rules of the road. What cannot be meant is
//! marked in the form itself, and nothing is guessed in its place.

use std::collections::BTreeMap;

use busel_domain::time::Day;
use busel_planner::route::problem::{DailyHours, Second};
use busel_roads::Point;

use crate::catalogue::{AreaCode, Crossing, areas, places};
use crate::planning::convoy::hours::{self, BadHours, BadWait};
use crate::planning::convoy::rules::{Company, Ground, Post, Rules, USUAL_WAIT, post_at};
use crate::planning::convoy::{COUNT_MAX, Fleet, kinds};
use crate::views::convoy::{FREE_ROWS, Said, company_code};
use crate::web::posted::Fields;

/// How the fields of the form begin; others are not kept.
const FIELDS: [&str; 13] = [
    "back-",
    "given-",
    "two-",
    "day",
    "curfew-",
    "area-",
    "wait-",
    "company",
    "shut-",
    "open-",
    "post-",
    "crews-home",
    "apart",
];

/// Fields in which an empty text says something else than no text.
const EMPTY_COUNTS: [&str; 3] = ["curfew-", "wait-usual", "day"];

/// What a form says, after "without this vehicle" and "one day later", if one of them was pressed.
pub(super) fn said(fields: &Fields) -> Said {
    let kept = fields.pairs().iter().filter(|(name, value)| is_kept(name, value.trim()));
    let kept = kept.map(|(name, value)| (name.clone(), value.trim().to_owned()));
    let mut said = Said::new(kept.collect());
    let without = fields.get("without");
    if let Some(count) = said.get(without).and_then(|count| count.parse::<u32>().ok()) {
        said.set(without, count.saturating_sub(1).to_string());
    }
    if fields.get("later") == "1"
        && let Ok(Some(day)) = crate::web::needs::day(fields.get("day"))
    {
        said.set("day", day.plus(1).to_string());
    }
    said
}

/// Whether a field says something that the empty form would not.
fn is_kept(name: &str, value: &str) -> bool {
    let begins = |beginning: &str| name.starts_with(beginning);
    let is_count = name.starts_with("back-") || name.starts_with("given-");
    let is_usual = (value.is_empty() && !EMPTY_COUNTS.iter().any(|one| begins(one)))
        || (is_count && value == "0");
    !is_usual && FIELDS.iter().any(|one| begins(one))
}

/// The fleet and its rules; what is the matter is marked in what was said.
pub(super) fn fleet(said: &mut Said, ground: &Ground, today: Day) -> Fleet {
    let mut reader = Reader { said };
    let vehicles = reader.vehicles();
    let with_two = kinds().filter(|kind| reader.said.get(&format!("two-{}", kind.key)).is_some());
    let with_two = with_two.map(|kind| kind.key.clone()).collect();
    let day = reader.day(today);
    let rules = Rules {
        curfews: reader.curfews(ground),
        posts: reader.posts(ground),
        company: reader.company(),
        crews_home: reader.crews_home(),
        is_apart: reader.said.or("apart", "yes") != "no",
    };
    Fleet { vehicles, with_two, day, rules }
}

struct Reader<'a> {
    said: &'a mut Said,
}

impl Reader<'_> {
    fn text(&self, name: &str, usual: &str) -> String {
        self.said.or(name, usual).to_owned()
    }

    fn vehicles(&mut self) -> BTreeMap<Box<str>, (u32, u32)> {
        let mut vehicles = BTreeMap::new();
        for kind in kinds() {
            let counts =
                ["back", "given"].map(|field| self.count(&format!("{field}-{}", kind.key)));
            if counts != [0, 0] {
                vehicles.insert(kind.key.clone(), (counts[0], counts[1]));
            }
        }
        vehicles
    }

    fn count(&mut self, name: &str) -> u32 {
        let text = self.text(name, "0");
        let is_plain = text.bytes().all(|byte| byte.is_ascii_digit());
        let count = text.parse().ok().filter(|count| is_plain && *count <= COUNT_MAX);
        count.unwrap_or_else(|| {
            self.said.complain(name, "bad-count");
            0
        })
    }

    fn day(&mut self, today: Day) -> Day {
        let text = self.text("day", "");
        let tomorrow = today.plus(1);
        match crate::web::needs::day(&text) {
            Ok(None) => tomorrow,
            Ok(Some(day)) if day >= today => day,
            Ok(Some(_)) | Err(_) => {
                self.said.complain("day", "bad-day");
                tomorrow
            }
        }
    }

    fn hours(&mut self, name: &str, usual: &str) -> Vec<DailyHours> {
        hours::read(&self.text(name, usual)).unwrap_or_else(|why| {
            let key = match why {
                BadHours::Unreadable => "bad-hours",
                BadHours::Overlap => "bad-hours-overlap",
                BadHours::WholeDay => "bad-hours-whole-day",
            };
            self.said.complain(name, key);
            Vec::new()
        })
    }

    fn waits(&mut self, name: &str, usual: &str) -> [Second; 24] {
        hours::waits(&self.text(name, usual)).unwrap_or_else(|why| {
            let key = match why {
                BadWait::Unreadable => "bad-wait",
                BadWait::TooLong => "bad-wait-too-long",
                BadWait::Overlap => "bad-hours-overlap",
                BadWait::Gap => "bad-wait-gap",
            };
            self.said.complain(name, key);
            [0; 24]
        })
    }

    fn curfews(&mut self, ground: &Ground) -> BTreeMap<AreaCode, Vec<DailyHours>> {
        let mut curfews = BTreeMap::new();
        for area in &ground.areas {
            let name = format!("curfew-{area}");
            let known = areas().curfew(area);
            // An area that nobody said anything of keeps the curfew of its country.
            if known.is_some() || self.said.get(&name).is_some_and(|hours| !hours.is_empty()) {
                let hours = self.hours(&name, known.map_or("", |known| &*known.hours));
                curfews.insert(area.clone(), hours);
            }
        }
        for row in 1..=FREE_ROWS {
            let (name, hours) = (format!("area-{row}"), format!("area-{row}-hours"));
            let text = self.text(&name, "");
            match areas().named(&text) {
                Some(area) => {
                    curfews.insert(area.clone(), self.hours(&hours, ""));
                }
                None if !text.is_empty() => self.said.complain(&name, "bad-area"),
                None if self.said.get(&hours).is_some() => {
                    self.said.complain(&name, "bad-area-missing");
                }
                None => {}
            }
        }
        curfews
    }

    fn posts(&mut self, ground: &Ground) -> Vec<Post> {
        let usual = self.waits("wait-usual", USUAL_WAIT);
        let mut posts = Vec::new();
        for crossing in ground.crossings() {
            let Crossing { key, .. } = crossing;
            let open = self.hours(&format!("open-{key}"), "");
            let wait = self.waits_or(&format!("wait-{key}"), ground.wait(key, usual));
            if self.said.get(&format!("shut-{key}")).is_none() {
                posts.push(post_at(crossing, open, wait));
            }
        }
        posts.extend((1..=FREE_ROWS).filter_map(|row| self.more_post(row, usual)));
        posts
    }

    fn waits_or(&mut self, name: &str, usual: [Second; 24]) -> [Second; 24] {
        if self.said.get(name).is_some_and(|wait| !wait.is_empty()) {
            self.waits(name, "")
        } else {
            usual
        }
    }

    /// A post that the form did not know by itself.
    fn more_post(&mut self, row: usize, usual: [Second; 24]) -> Option<Post> {
        let field = |part: &str| format!("post-{row}{part}");
        let parts = ["", "-from", "-to", "-open", "-wait"].map(field);
        if parts.iter().all(|name| self.said.get(name).is_none_or(str::is_empty)) {
            return None;
        }
        let [town, from, to, open, wait] = &parts;
        let ends = [from, to].map(|name| self.country(name));
        let open = self.hours(open, "");
        let wait = self.waits_or(wait, usual);
        let [Some(one), Some(other)] = ends else {
            self.town(town, &[]);
            return None;
        };
        let between = (areas().zone(one.country()), areas().zone(other.country()));
        if between.0 == between.1 {
            self.said.complain(to, "bad-border");
        }
        let point = self.town(town, &[one.country(), other.country()])?;
        let name = self.text(town, "").into();
        Some(Post { name, point, between, open, wait })
    }

    fn country(&mut self, name: &str) -> Option<AreaCode> {
        let found = areas().named(&self.text(name, "")).map(AreaCode::whole);
        if found.is_none() {
            self.said.complain(name, "bad-country");
        }
        found
    }

    /// The one town of this name, in one of these countries if there are any.
    fn town(&mut self, name: &str, countries: &[&str]) -> Option<Point> {
        let mut towns = places().named(&self.text(name, ""));
        towns.retain(|town| countries.is_empty() || countries.contains(&&*town.country));
        match towns[..] {
            [town] => Some(Point { lat_e7: town.lat_e4 * 1_000, lon_e7: town.lon_e4 * 1_000 }),
            [] => {
                self.said.complain(name, "bad-town");
                None
            }
            _ => {
                self.said.complain(name, "bad-towns");
                None
            }
        }
    }

    fn company(&self) -> Company {
        let said = self.said.or("company", "");
        Company::ALL.into_iter().find(|one| company_code(*one) == said).unwrap_or_default()
    }

    fn crews_home(&mut self) -> Option<Point> {
        let is_said = self.said.get("crews-home").is_some_and(|town| !town.is_empty());
        if is_said { self.town("crews-home", &[]) } else { None }
    }
}

#[cfg(test)]
mod tests;

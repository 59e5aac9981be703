//! The people of the demo's groups and what they have: numbers somebody made up, because the lists tell
//! neither. They come in through commands, like anybody's.

use std::collections::BTreeMap;

use busel_domain::command::Command;
use busel_domain::ids::GroupId;
use busel_domain::item::ItemKey;
use busel_domain::people::{Class, Feet, HeadCount, Living, Work};
use busel_domain::quantity::Units;
use busel_domain::size::{Size, SizeSystem, Variant};
use busel_domain::store::StoreLine;
use busel_domain::time::Day;

use super::LISTS;
use crate::catalogue::lexicon;
use crate::clerk::Present;

/// The commands that count the people and the stores of the demo's groups, as of this day. A group
/// that is not there is left out.
#[must_use]
pub fn counts(present: &Present, today: Day) -> Vec<Command> {
    let named = |group: &busel_domain::group::Group| {
        Some((present.labels.get(group.name)?.to_owned(), group.id))
    };
    let groups: BTreeMap<String, GroupId> = present.book.groups().filter_map(named).collect();
    let mut commands = Vec::new();
    for row in rows("groups.csv") {
        let Some(&group) = groups.get(row.get("name")) else { continue };
        let (people, living) = (people(&row), Some(living(&row)));
        commands.push(Command::CountPeople { group, people, living });
        let day = today.plus(-row.number("days_ago").unwrap_or(0));
        let own = rows("stores.csv").into_iter().filter(|line| line.get("name") == row.get("name"));
        let lines = own.filter_map(|line| store_line(&line, today)).collect();
        commands.push(Command::ReportGroupStock { group, day, lines });
    }
    commands
}

/// A row of a file, its fields by their names.
struct Row(BTreeMap<String, String>);

impl Row {
    fn get(&self, field: &str) -> &str {
        self.0.get(field).map_or("", String::as_str)
    }

    fn number<N: std::str::FromStr>(&self, field: &str) -> Option<N> {
        self.get(field).parse().ok()
    }

    fn is(&self, field: &str) -> bool {
        !self.get(field).is_empty()
    }
}

fn rows(file: &str) -> Vec<Row> {
    let bytes = LISTS.get_file(file).map_or(&[][..], include_dir::File::contents);
    let mut reader = csv::Reader::from_reader(bytes);
    reader.deserialize().flatten().map(Row).collect()
}

fn people(row: &Row) -> HeadCount {
    let classes = Class::ALL.into_iter();
    let classes = classes.filter_map(|class| Some((class, row.number(class.code())?)));
    HeadCount { classes: classes.collect(), ..HeadCount::default() }
}

fn living(row: &Row) -> Living {
    let feet = row.get("feet").split(", ").filter_map(|part| {
        let (value, people) = part.split_once('-')?;
        Some(Feet { size: shoe(value), people: people.parse().ok()? })
    });
    Living {
        is_sheltered: !row.is("outdoors"),
        celsius: row.number("celsius"),
        work: Work::from_code(row.get("work")).unwrap_or_default(),
        has_safe_tap: !row.is("no_safe_tap"),
        has_washing_water: !row.is("no_washing_water"),
        burns_fuel: row.is("burns_fuel"),
        floor_m2: None,
        feet: feet.collect(),
    }
}

fn shoe(value: &str) -> Size {
    let system = SizeSystem::EuShoe;
    Size { system, value: value.into(), millimetres: lexicon().sizes().millimetres(system, value) }
}

fn store_line(row: &Row, today: Day) -> Option<StoreLine> {
    let size = Some(row.get("size")).filter(|size| !size.is_empty()).map(shoe);
    Some(StoreLine {
        item: ItemKey::new(row.get("item"))?,
        variant: Variant { size, ..Variant::default() },
        units: Units::new(row.number("units")?)?,
        expiry: row.number("good_for_days").map(|days| today.plus(days)),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_of_the_demo_can_be_read() {
        let catalogue = lexicon().catalogue();
        let groups: Vec<Row> = rows("groups.csv");
        assert!(groups.len() > busel_domain::book::GROUPS_MIN);
        for row in &groups {
            let (people, living) = (people(row), living(row));
            assert!(people.people() > 0 && people.is_possible(), "{}", row.get("name"));
            assert!(living.is_possible(people.people()), "{}", row.get("name"));
        }
        for row in rows("stores.csv") {
            let line = store_line(&row, Day(20_779)).expect("a line");
            assert!(!catalogue.norms().feeds(&line.item).is_empty(), "{}", line.item);
            assert!(groups.iter().any(|group| group.get("name") == row.get("name")));
        }
    }
}

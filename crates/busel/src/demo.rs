//! The demo centre: seven real needs lists and twenty real manifests that ship inside the program,
//! read in like anybody's; and a year of life that is made up, so that reports have something to say.

mod life;

mod fare;

use include_dir::{Dir, include_dir};

pub use fare::counts;
pub use life::live;

/// The lists, exactly as groups and donors would send them.
static LISTS: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../data/demo");

/// A list that ships inside the program.
#[derive(Debug, Clone, Copy)]
pub struct DemoList {
    /// What the file is called, without its ending.
    pub name: &'static str,
    /// Its bytes.
    pub bytes: &'static [u8],
}

/// A hub or a group of the demo lists, and a town where it could be: the lists name whole regions, and
/// a convoy needs somewhere to go.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DemoPlace {
    /// Whether it is a hub.
    pub is_hub: bool,
    /// What the lists call it.
    pub name: String,
    /// The town.
    pub town: String,
}

/// Towns for the hubs and groups of the lists.
#[must_use]
pub fn places() -> Vec<DemoPlace> {
    let file = LISTS.get_file("places.csv").map_or(&[][..], include_dir::File::contents);
    let mut reader = csv::Reader::from_reader(file);
    let lines = reader.records().flatten().filter_map(|line| {
        let field = |at| line.get(at).map(str::to_owned);
        Some(DemoPlace { is_hub: field(0)? == "hub", name: field(1)?, town: field(2)? })
    });
    lines.collect()
}

/// The needs lists, by name.
#[must_use]
pub fn needs() -> Vec<DemoList> {
    lists("needs")
}

/// The manifests, by name.
#[must_use]
pub fn manifests() -> Vec<DemoList> {
    lists("stock")
}

fn lists(folder: &str) -> Vec<DemoList> {
    let files = LISTS.get_dir(folder).into_iter().flat_map(Dir::files);
    let mut lists: Vec<DemoList> = files
        .filter_map(|file| {
            let name = file.path().file_stem()?.to_str()?;
            Some(DemoList { name, bytes: file.contents() })
        })
        .collect();
    lists.sort_by_key(|list| list.name);
    lists
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_place_of_the_demo_is_one_town() {
        assert_eq!(places().len(), 8);
        for DemoPlace { town, .. } in places() {
            assert_eq!(crate::catalogue::places().named(&town).len(), 1, "{town}");
        }
    }
}

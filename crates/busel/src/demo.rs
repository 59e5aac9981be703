//! The demo centre: seven real needs lists and twenty real manifests that ship inside the program,
//! read in like anybody's.

use include_dir::{Dir, include_dir};

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

//! The files of the repository, read once: all that `git` keeps or would keep, and that is text.

use std::path::Path;
use std::process::Command;

use anyhow::{Context, ensure};

use super::rust::Rust;

/// A file longer than this is a data file, not something a person reads.
const BYTES_MAX: usize = 4_000_000;

/// Everything the rules may look at.
#[derive(Debug, Default)]
pub(super) struct Tree {
    pub(super) files: Vec<Source>,
}

/// One file, by its path from the repository's root with forward slashes.
#[derive(Debug)]
pub(super) struct Source {
    pub(super) path: String,
    pub(super) text: String,
    /// The same text seen as Rust, where it is.
    pub(super) rust: Option<Rust>,
}

impl Source {
    pub(super) fn new(path: &str, text: &str) -> Self {
        let rust = has_ending(path, "rs").then(|| Rust::of(path, text));
        Self { path: path.to_owned(), text: text.to_owned(), rust }
    }

    /// Whether the name ends in `.ending`.
    pub(super) fn is(&self, ending: &str) -> bool {
        has_ending(&self.path, ending)
    }

    /// The lines, counted from 1.
    pub(super) fn lines(&self) -> impl Iterator<Item = (usize, &str)> {
        self.text.lines().enumerate().map(|(above, line)| (above + 1, line))
    }
}

fn has_ending(path: &str, ending: &str) -> bool {
    Path::new(path).extension().is_some_and(|found| found == ending)
}

impl Tree {
    /// Reads what `git` tracks, and what it would track if it were asked now.
    ///
    /// # Errors
    ///
    /// When `git` cannot be run here.
    pub(super) fn read(root: &Path) -> anyhow::Result<Self> {
        let listing = Command::new("git")
            .args(["ls-files", "-z", "--cached", "--others", "--exclude-standard"])
            .current_dir(root)
            .output()
            .context("running git ls-files")?;
        ensure!(listing.status.success(), "git ls-files: is this a git repository?");
        let names = String::from_utf8(listing.stdout).context("a file name is not UTF-8")?;
        let mut files = Vec::new();
        for path in names.split('\0').filter(|path| !path.is_empty()) {
            // A file that was deleted but not yet committed as deleted is not there to be read.
            let Ok(bytes) = std::fs::read(root.join(path)) else { continue };
            if bytes.len() > BYTES_MAX || bytes.contains(&0) {
                continue;
            }
            if let Ok(text) = String::from_utf8(bytes) {
                files.push(Source::new(path, &text));
            }
        }
        files.sort_by(|a, b| a.path.cmp(&b.path));
        files.dedup_by(|a, b| a.path == b.path);
        Ok(Self { files })
    }

    /// The file at exactly this path.
    pub(super) fn at(&self, path: &str) -> Option<&Source> {
        self.files.iter().find(|file| file.path == path)
    }

    /// All Rust files, with their Rust.
    pub(super) fn rust(&self) -> impl Iterator<Item = (&Source, &Rust)> {
        self.files.iter().filter_map(|file| Some((file, file.rust.as_ref()?)))
    }

    /// A tree of planted files, for the tests of the rules.
    #[cfg(test)]
    pub(super) fn of(files: &[(&str, &str)]) -> Self {
        Self { files: files.iter().map(|(path, text)| Source::new(path, text)).collect() }
    }
}

//! Writes the corpus of photos that carry something into a folder: for `cargo xtask fuzz`, and for
//! whoever wants to look at the files with a program of their own. `photos FOLDER`.

#[expect(dead_code, reason = "the tests ask more of the corpus than to be written down")]
#[path = "../tests/it/photo/corpus.rs"]
mod corpus;

use std::path::PathBuf;

use anyhow::Context;

fn main() -> anyhow::Result<()> {
    let folder = std::env::args().nth(1).map(PathBuf::from).context("name a folder")?;
    std::fs::create_dir_all(&folder)?;
    for sent in corpus::corpus() {
        std::fs::write(folder.join(&sent.name), &sent.bytes)?;
    }
    Ok(())
}

//! One process takes the place of another: the kernel throws away all memory of the first, keeps its
//! number, and starts the same program anew. This is what sealing and opening are.
//!
//! Nothing secret is in its words or its environment. Files are closed on the way, as Rust opens them
//! so; opened keys go through a pipe that holds them until they are read at once.

use std::io::Write;
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Command, Stdio};

use super::Failed;
use super::place::Place;
use crate::key::Keys;

/// The program that runs, also after its file was replaced by a newer one.
const ITSELF: &str = "/proc/self/exe";

/// Becomes the process of a sealed centre. Comes back only if that failed.
pub(crate) fn by_sealed(folder: &Path, place: &Place, port: u16) -> Failed {
    let mut program = program(folder, "locked", place, port);
    // What was piped in once, such as keys, is not passed on.
    Failed::Write(program.stdin(Stdio::null()).exec())
}

/// Becomes the process that serves an opened centre. Comes back only if that failed.
pub(crate) fn by_serving(folder: &Path, place: &Place, port: u16, keys: &Keys) -> Failed {
    let handed = std::io::pipe().and_then(|(reader, mut writer)| {
        // A pipe holds 4 KiB at the least, and the keys are far fewer bytes: nobody has to read yet.
        writer.write_all(keys.text().as_bytes())?;
        Ok(reader)
    });
    match handed {
        Ok(reader) => {
            let mut program = program(folder, "serve", place, port);
            program.args(["--keys-from-fd", "0"]).stdin(Stdio::from(reader));
            Failed::Write(program.exec())
        }
        Err(error) => Failed::Write(error),
    }
}

fn program(folder: &Path, what: &str, place: &Place, port: u16) -> Command {
    let mut program = Command::new(ITSELF);
    program.arg0("busel").arg("--home").arg(folder).arg(what).args(place.words(port));
    program
}

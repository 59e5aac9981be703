//! What is tried with bytes of strangers, and what has to hold whatever they are.
//!
//! The fuzz targets and the tests both take this folder in by its path, so that what is tried for a
//! minute and what is replayed in every test cannot drift apart. It reaches for nothing but what
//! the program shows to everybody, and needs no seam in it.

pub(crate) mod caller;
mod centre;
pub(crate) mod chat;
pub(crate) mod command;
pub(crate) mod form;
pub(crate) mod list;

/// A beginning for the fuzzer: what it is called, and its bytes.
pub(crate) type Seed = (String, Vec<u8>);

/// One target.
pub(crate) struct Trial {
    /// What it is called, here and by the fuzzer.
    pub(crate) name: &'static str,
    /// Tries some bytes, and panics where something does not hold.
    pub(crate) tries: fn(&[u8]),
    /// What the fuzzer begins with.
    pub(crate) seeds: fn() -> Vec<Seed>,
}

/// All of them but photos, whose corpus is with their tests.
pub(crate) const TRIALS: [Trial; 5] = [
    Trial { name: "import", tries: list::tries, seeds: list::seeds },
    Trial { name: "chat", tries: chat::tries, seeds: chat::seeds },
    Trial { name: "command", tries: command::tries, seeds: command::seeds },
    Trial { name: "cookie", tries: caller::tries, seeds: caller::seeds },
    Trial { name: "multipart", tries: form::tries, seeds: form::seeds },
];

//! Looks through all memory of living processes for what must not be there.

use std::fs::{self, File};
use std::os::unix::fs::FileExt;

use crate::program::holds;

/// Read so much at once; pieces overlap by the longest marker.
const PIECE: usize = 4 << 20;

/// What must not be found.
pub(super) struct Markers {
    names: Vec<String>,
    /// The raw keys, their hex, the passphrase.
    secrets: Vec<Vec<u8>>,
}

/// What was found: in how many pieces of memory each name is, and then each secret.
#[derive(Debug)]
pub(super) struct Found {
    names: usize,
    counts: Vec<usize>,
}

impl Markers {
    /// Of a centre with this key file.
    pub(super) fn new(key_file: &str, passphrase: &str) -> Self {
        let hex: Vec<&str> = key_file.lines().skip(1).collect();
        let byte = |hex: &str, at: usize| u8::from_str_radix(&hex[2 * at..2 * at + 2], 16);
        let raw = hex.iter().map(|hex| (0..32).map(|at| byte(hex, at).expect("hex")).collect());
        let mut secrets: Vec<Vec<u8>> = raw.collect();
        secrets.extend(hex.iter().map(|hex| hex.as_bytes().to_vec()));
        secrets.push(passphrase.as_bytes().to_vec());
        // Made of the key, so that no two centres share them and no program holds them as text.
        let names = (0..5).map(|at| format!("Мястэчка-{}", &hex[1][8 * at..8 * at + 8]));
        Self { names: names.collect(), secrets }
    }

    /// A list of needs of groups with these names.
    pub(super) fn needs(&self) -> String {
        let lines = self.names.iter().enumerate();
        let lines = lines.map(|(at, name)| format!("{name},Rice,{},kg\n", 10 + at));
        std::iter::once("Place,Item,Quantity,Unit\n".to_owned()).chain(lines).collect()
    }

    /// One of the names.
    pub(super) fn name(&self) -> &str {
        &self.names[0]
    }

    /// Whether some bytes hold any of them.
    pub(super) fn are_in(&self, bytes: &[u8]) -> bool {
        self.names.iter().any(|name| holds(bytes, name.as_bytes()))
            || self.secrets.iter().any(|secret| holds(bytes, secret))
    }

    /// Looks through all memory of these processes.
    pub(super) fn found_in(&self, processes: &[u32]) -> Found {
        assert!(!processes.is_empty(), "somebody lives");
        let names = self.names.iter().map(String::as_bytes);
        let markers: Vec<&[u8]> = names.chain(self.secrets.iter().map(Vec::as_slice)).collect();
        let mut found = Found { names: self.names.len(), counts: vec![0; markers.len()] };
        for process in processes {
            let mut seen = 0;
            each_piece(*process, |piece| {
                seen += piece.len();
                look(piece, &markers, |number| found.counts[number] += 1);
            });
            assert!(seen > 1 << 20, "process {process}: only {seen} bytes could be read");
        }
        found
    }
}

impl Found {
    pub(super) fn is_nothing(&self) -> bool {
        self.counts.iter().all(|count| *count == 0)
    }

    pub(super) fn has_all_names(&self) -> bool {
        self.counts[..self.names].iter().all(|count| *count > 0)
    }

    /// Whether the raw key of the vault is there, which is in use all the time.
    pub(super) fn has_key(&self) -> bool {
        self.counts[self.names + 1] > 0
    }
}

/// Tells which markers a piece holds, in one pass: a test is not built for speed, and all memory of a
/// process is a lot.
fn look(piece: &[u8], markers: &[&[u8]], mut tell: impl FnMut(usize)) {
    let mut begins = [false; 256];
    for marker in markers {
        begins[usize::from(marker[0])] = true;
    }
    let mut told = vec![false; markers.len()];
    for at in 0..piece.len() {
        // Most memory is zero.
        if piece[at] == 0 || !begins[usize::from(piece[at])] {
            continue;
        }
        for (number, marker) in markers.iter().enumerate() {
            if !told[number] && piece[at..].starts_with(marker) {
                told[number] = true;
                tell(number);
            }
        }
    }
}

/// Every process of a group.
pub(super) fn group_of(leader: u32) -> Vec<u32> {
    let entries = fs::read_dir("/proc").expect("Linux");
    let processes = entries.filter_map(|entry| entry.ok()?.file_name().to_str()?.parse().ok());
    let is_in_group = |process: &u32| {
        let line = fs::read_to_string(format!("/proc/{process}/stat")).unwrap_or_default();
        // Behind the name in brackets: how it is, its parent, its group.
        let behind = line.rsplit_once(')').map_or("", |(_, behind)| behind);
        behind.split_whitespace().nth(2) == Some(&leader.to_string())
    };
    processes.filter(is_in_group).collect()
}

fn each_piece(process: u32, mut look: impl FnMut(&[u8])) {
    let why = "the memory of another process is read as root, with CAP_SYS_PTRACE: run ./test so";
    let maps = fs::read_to_string(format!("/proc/{process}/maps"));
    let maps = maps.unwrap_or_else(|no| panic!("{why} ({no})"));
    let memory = File::open(format!("/proc/{process}/mem"));
    let memory = memory.unwrap_or_else(|no| panic!("{why} ({no})"));
    let mut piece = vec![0; PIECE];
    for line in maps.lines() {
        let (range, rest) = line.split_once(' ').expect("a range and more");
        // What the kernel lends to every process cannot be read so, and holds nothing of ours.
        if !rest.starts_with('r') || rest.ends_with("[vvar]") || rest.contains("[vsyscall]") {
            continue;
        }
        let (from, to) = range.split_once('-').expect("two ends");
        let end = |hex| u64::from_str_radix(hex, 16).expect("an address");
        let (mut at, to) = (end(from), end(to));
        while at < to {
            let length = usize::try_from(to - at).map_or(PIECE, |left| left.min(PIECE));
            let Ok(read) = memory.read_at(&mut piece[..length], at) else { break };
            look(&piece[..read]);
            if read < length || at + (read as u64) >= to {
                break;
            }
            // Once more the end of this piece, so that nothing hides in the gap.
            at += read as u64 - 256;
        }
    }
}

//! Swap: where the machine puts memory it has no room for. What lies there survives the process and
//! the power switch, so it has to be ciphered or not be there.
//!
//! Read from what Linux tells in `/proc/swaps` and `/sys`: a disk below dm-crypt is ciphered, also
//! through LVM; zram stays in memory. Whatever cannot be told apart counts as open.

use std::fs;
use std::os::unix::fs::{FileTypeExt, MetadataExt};
use std::path::{Path, PathBuf};

/// Devices upon devices deeper than this are not followed.
const DEPTH_MAX: usize = 8;

/// What is known of the machine's swap.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Swap {
    /// There is none.
    None,
    /// All of it is ciphered or stays in memory.
    Ciphered,
    /// The operator says it is ciphered, and the machine does not show it.
    SaidToBeCiphered,
    /// Some of it is open: what was in memory may be found on the disk.
    Open,
    /// The machine does not tell.
    Unknown,
}

impl Swap {
    /// What this machine has.
    #[must_use]
    pub fn of_this_machine() -> Self {
        match fs::read_to_string("/proc/swaps") {
            Ok(table) => Self::of(&table, Path::new("/sys")),
            Err(_) => Self::Unknown,
        }
    }

    fn of(table: &str, sys: &Path) -> Self {
        let mut lines = table.lines().skip(1).filter(|line| !line.trim().is_empty()).peekable();
        if lines.peek().is_none() {
            return Self::None;
        }
        let is_ciphered = |line: &str| {
            let path = line.split_whitespace().next().unwrap_or_default();
            device(Path::new(&unescaped(path)), sys).is_some_and(|dev| is_safe(&dev, DEPTH_MAX))
        };
        if lines.all(is_ciphered) { Self::Ciphered } else { Self::Open }
    }
}

/// The folder in `/sys` of the device a path is, or of the device a file lies on.
fn device(path: &Path, sys: &Path) -> Option<PathBuf> {
    // Named directly where it can be: a machine may show a device in /proc that has no file here.
    let name = path.strip_prefix("/dev").ok().map(|name| sys.join("class/block").join(name));
    if let Some(found) = name.and_then(|name| fs::canonicalize(name).ok()) {
        return Some(found);
    }
    let of = fs::metadata(path).ok()?;
    let number = if of.file_type().is_block_device() { of.rdev() } else { of.dev() };
    let (major, minor) = (rustix::fs::major(number), rustix::fs::minor(number));
    fs::canonicalize(sys.join(format!("dev/block/{major}:{minor}"))).ok()
}

/// Whether what is written to a device is ciphered before a disk sees it, or never reaches one.
fn is_safe(device: &Path, depth: usize) -> bool {
    let text = |name: &str| fs::read_to_string(device.join(name)).unwrap_or_default();
    let name = device.file_name().and_then(|name| name.to_str()).unwrap_or_default();
    if name.starts_with("zram") {
        // It may be told to write what it has no room for to a disk.
        return text("backing_dev").trim() == "none" || !device.join("backing_dev").exists();
    }
    if text("dm/uuid").starts_with("CRYPT-") {
        return true;
    }
    let below: Vec<PathBuf> = fs::read_dir(device.join("slaves"))
        .map(|found| {
            found.flatten().filter_map(|entry| fs::canonicalize(entry.path()).ok()).collect()
        })
        .unwrap_or_default();
    depth > 0 && !below.is_empty() && below.iter().all(|device| is_safe(device, depth - 1))
}

/// `/proc/swaps` writes spaces of a path as `\\040`.
fn unescaped(path: &str) -> String {
    path.replace("\\040", " ").replace("\\011", "\t").replace("\\134", "\\")
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEAD: &str = "Filename\t\t\t\tType\t\tSize\t\tUsed\t\tPriority\n";

    /// A `/sys` with a disk, a ciphered volume, a volume upon each, and two zrams.
    fn sys() -> tempfile::TempDir {
        let sys = tempfile::tempdir().expect("a folder");
        let class = sys.path().join("class/block");
        for (name, files) in [
            ("sda2", &[][..]),
            ("dm-0", &[("dm/uuid", "CRYPT-LUKS2-00-swap\n")]),
            ("dm-1", &[("dm/uuid", "LVM-x\n"), ("slaves/dm-0/x", "")]),
            ("dm-2", &[("dm/uuid", "LVM-y\n"), ("slaves/sda2/x", "")]),
            ("zram0", &[("backing_dev", "none\n")]),
            ("zram1", &[("backing_dev", "/dev/sda3\n")]),
        ] {
            fs::create_dir_all(class.join(name)).expect("room");
            for (file, text) in files {
                let file = class.join(name).join(file);
                let parent = file.parent().expect("a folder");
                if let Ok(below) = file.strip_prefix(class.join(name).join("slaves")) {
                    let below = below.parent().expect("a device");
                    fs::create_dir_all(parent.parent().expect("slaves")).expect("room");
                    std::os::unix::fs::symlink(class.join(below), parent).expect("room");
                } else {
                    fs::create_dir_all(parent).expect("room");
                    fs::write(file, text).expect("room");
                }
            }
        }
        sys
    }

    #[test]
    fn swap_is_ciphered_only_if_all_of_it_is() {
        let sys = sys();
        let of = |devices: &[&str]| {
            let lines = devices.iter().map(|device| format!("/dev/{device} partition 1 0 -2\n"));
            Swap::of(&(HEAD.to_owned() + &lines.collect::<String>()), sys.path())
        };
        assert_eq!(of(&[]), Swap::None);
        for ciphered in [&["dm-0"][..], &["dm-1"], &["zram0"], &["zram0", "dm-0"]] {
            assert_eq!(of(ciphered), Swap::Ciphered, "{ciphered:?}");
        }
        for open in [&["sda2"][..], &["dm-2"], &["zram1"], &["dm-0", "sda2"], &["nowhere"]] {
            assert_eq!(of(open), Swap::Open, "{open:?}");
        }
    }
}

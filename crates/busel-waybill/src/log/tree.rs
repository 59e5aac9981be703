//! A tree of hashes over a list (RFC 6962 §2.1): what shows that something is in a list, and that a list
//! is a longer one of the same beginning.
//!
//! It must not know what is in the list.

use std::collections::BTreeMap;

use sha2::{Digest, Sha256};

/// A node of the tree.
pub type Hash = [u8; 32];

/// A tile has this many hashes.
pub(super) const WIDTH: usize = 256;

/// The hash of an entry.
#[must_use]
pub fn leaf(entry: &[u8]) -> Hash {
    let mut hash = Sha256::new();
    hash.update([0]);
    hash.update(entry);
    hash.finalize().into()
}

fn node(left: &Hash, right: &Hash) -> Hash {
    let mut hash = Sha256::new();
    hash.update([1]);
    hash.update(left);
    hash.update(right);
    hash.finalize().into()
}

/// The hashes of all entries, in their sequence.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Tree {
    leaves: Vec<Hash>,
}

impl Tree {
    /// Adds an entry.
    pub fn add(&mut self, entry: &[u8]) {
        self.leaves.push(leaf(entry));
    }

    /// How many entries there are.
    #[must_use]
    pub fn size(&self) -> u64 {
        u64::try_from(self.leaves.len()).expect("no machine has more")
    }

    /// The hash of all.
    #[must_use]
    pub fn root(&self) -> Hash {
        root(&self.leaves)
    }

    /// The hash of the first so many; `None` if there are not so many.
    #[must_use]
    pub fn root_of(&self, size: u64) -> Option<Hash> {
        Some(root(self.leaves.get(..usize::try_from(size).ok()?)?))
    }

    /// What shows that the entry at `index` is among the first `size`; `None` if it is not.
    #[must_use]
    pub fn inclusion(&self, index: u64, size: u64) -> Option<Vec<Hash>> {
        let leaves = self.leaves.get(..usize::try_from(size).ok()?)?;
        let index = usize::try_from(index).ok().filter(|index| *index < leaves.len())?;
        let mut path = Vec::new();
        include(leaves, index, &mut path);
        Some(path)
    }

    /// What shows that the first `new` begin with the first `old`; `None` if there are not so many.
    #[must_use]
    pub fn consistency(&self, old: u64, new: u64) -> Option<Vec<Hash>> {
        let leaves = self.leaves.get(..usize::try_from(new).ok()?)?;
        let old = usize::try_from(old).ok().filter(|old| (1..=leaves.len()).contains(old))?;
        let mut path = Vec::new();
        if old < leaves.len() {
            extend(leaves, old, true, &mut path);
        }
        Some(path)
    }

    /// The hashes as files: level by level, 256 in each, the last as wide as it is.
    pub(super) fn tiles(&self) -> BTreeMap<String, Vec<u8>> {
        let mut files = BTreeMap::new();
        let mut level = 0;
        let mut hashes = self.leaves.clone();
        while !hashes.is_empty() {
            for (at, tile) in hashes.chunks(WIDTH).enumerate() {
                files.insert(path(&level.to_string(), at, tile.len()), tile.concat());
            }
            // Only what is complete for ever is a hash of the level above.
            let above = hashes.chunks_exact(WIDTH).map(root);
            hashes = above.collect();
            level += 1;
        }
        files
    }
}

/// The entries as files: each with its length in two bytes before it, 256 in each file.
pub(super) fn entry_tiles(entries: &[Vec<u8>]) -> BTreeMap<String, Vec<u8>> {
    let tiles = entries.chunks(WIDTH).enumerate();
    let file = |(at, tile): (usize, &[Vec<u8>])| {
        let pieces = tile.iter().flat_map(|entry| {
            let length = u16::try_from(entry.len()).expect("entries are short").to_be_bytes();
            length.into_iter().chain(entry.iter().copied())
        });
        (path("entries", at, tile.len()), pieces.collect())
    };
    tiles.map(file).collect()
}

/// `tile/0/x001/234.p/17`: three digits for each thousand, and the width where it is not full.
pub(super) fn path(level: &str, index: usize, width: usize) -> String {
    let mut name = format!("{:03}", index % 1_000);
    let mut rest = index / 1_000;
    while rest > 0 {
        name = format!("x{:03}/{name}", rest % 1_000);
        rest /= 1_000;
    }
    let part = if width == WIDTH { String::new() } else { format!(".p/{width}") };
    format!("tile/{level}/{name}{part}")
}

/// How many leaves stand on the left: the largest power of two below the count.
fn left_of(count: usize) -> usize {
    1 << (count - 1).ilog2()
}

/// The hash of all, given what stands on each place of one level.
pub(super) fn root(leaves: &[Hash]) -> Hash {
    match leaves {
        [] => Sha256::digest([]).into(),
        [one] => *one,
        many => {
            let (left, right) = many.split_at(left_of(many.len()));
            node(&root(left), &root(right))
        }
    }
}

fn include(leaves: &[Hash], index: usize, path: &mut Vec<Hash>) {
    if leaves.len() < 2 {
        return;
    }
    let (left, right) = leaves.split_at(left_of(leaves.len()));
    if index < left.len() {
        include(left, index, path);
        path.push(root(right));
    } else {
        include(right, index - left.len(), path);
        path.push(root(left));
    }
}

fn extend(leaves: &[Hash], old: usize, is_whole: bool, path: &mut Vec<Hash>) {
    if old == leaves.len() {
        if !is_whole {
            path.push(root(leaves));
        }
        return;
    }
    let (left, right) = leaves.split_at(left_of(leaves.len()));
    if old <= left.len() {
        extend(left, old, is_whole, path);
        path.push(root(right));
    } else {
        extend(right, old - left.len(), false, path);
        path.push(root(left));
    }
}

/// Whether a path shows that `entry` stands at `index` of a list of `size` with this root (RFC 9162
/// §2.1.3.2).
#[must_use]
pub fn is_included(entry: &Hash, index: u64, size: u64, path: &[Hash], expected: &Hash) -> bool {
    if index >= size {
        return false;
    }
    let (mut at, mut last, mut hash) = (index, size - 1, *entry);
    for beside in path {
        if last == 0 {
            return false;
        }
        if at & 1 == 1 || at == last {
            hash = node(beside, &hash);
            while at & 1 == 0 && at != 0 {
                at >>= 1;
                last >>= 1;
            }
        } else {
            hash = node(&hash, beside);
        }
        at >>= 1;
        last >>= 1;
    }
    last == 0 && hash == *expected
}

/// A list as its size and its root.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Head {
    /// How many entries.
    pub size: u64,
    /// The hash of all.
    pub root: Hash,
}

/// Whether a path shows that the longer list begins with the shorter (RFC 9162 §2.1.4.2). Every list
/// begins with the empty one.
#[must_use]
pub fn is_continued(old: Head, new: Head, path: &[Hash]) -> bool {
    if old.size > new.size {
        return false;
    }
    if old.size == 0 || old.size == new.size {
        return path.is_empty() && (old.size == 0 || old.root == new.root);
    }
    // A complete tree on the left is its own beginning, and is not told.
    let whole = old.size.is_power_of_two().then_some(old.root);
    let mut path = whole.iter().chain(path);
    let (mut at, mut last) = (old.size - 1, new.size - 1);
    while at & 1 == 1 {
        at >>= 1;
        last >>= 1;
    }
    let Some(first) = path.next() else { return false };
    let (mut before, mut after) = (*first, *first);
    for beside in path {
        if last == 0 {
            return false;
        }
        if at & 1 == 1 || at == last {
            before = node(beside, &before);
            after = node(beside, &after);
            while at & 1 == 0 && at != 0 {
                at >>= 1;
                last >>= 1;
            }
        } else {
            after = node(&after, beside);
        }
        at >>= 1;
        last >>= 1;
    }
    last == 0 && before == old.root && after == new.root
}

//! Prepared roads in a file: a line that says what it is, then the networks.
//!
//! It is a public map and holds nothing of the centre; it is not sealed.

use std::fs::{self, File};
use std::io::{BufReader, BufWriter, Read, Write};
use std::path::Path;

use crate::NoRoads;
use crate::network::Network;

const HEAD: &[u8] = b"busel roads 1\n";

pub(crate) fn save(file: &Path, networks: &[Network]) -> Result<(), NoRoads> {
    let beside = file.with_extension("new");
    let written = write(&beside, networks).and_then(|()| Ok(fs::rename(&beside, file)?));
    if written.is_err() {
        let _it_may_not_be_there = fs::remove_file(&beside);
    }
    written
}

fn write(file: &Path, networks: &[Network]) -> Result<(), NoRoads> {
    let mut out = BufWriter::new(File::create(file)?);
    out.write_all(HEAD)?;
    for network in networks {
        let bytes = postcard::to_stdvec(network).map_err(|_| NoRoads::Damaged)?;
        out.write_all(&(bytes.len() as u64).to_le_bytes())?;
        out.write_all(&bytes)?;
    }
    out.into_inner().map_err(std::io::IntoInnerError::into_error)?.sync_all()?;
    Ok(())
}

pub(crate) fn open(file: &Path) -> Result<Vec<Network>, NoRoads> {
    let file = File::open(file)?;
    let mut left = file.metadata()?.len();
    let mut input = BufReader::new(file);
    let mut head = [0; HEAD.len()];
    input.read_exact(&mut head).map_err(|_| NoRoads::Damaged)?;
    if head != HEAD {
        return Err(NoRoads::Damaged);
    }
    left = left.saturating_sub(HEAD.len() as u64);
    let mut networks = Vec::new();
    while left > 0 {
        let mut length = [0; 8];
        input.read_exact(&mut length).map_err(|_| NoRoads::Damaged)?;
        let length = u64::from_le_bytes(length);
        // A length is believed only as far as the file goes.
        left = left
            .checked_sub(8)
            .and_then(|left| left.checked_sub(length))
            .ok_or(NoRoads::Damaged)?;
        let mut bytes = Vec::new();
        input.by_ref().take(length).read_to_end(&mut bytes)?;
        networks.push(postcard::from_bytes(&bytes).map_err(|_| NoRoads::Damaged)?);
    }
    if networks.is_empty() {
        return Err(NoRoads::Damaged);
    }
    Ok(networks)
}

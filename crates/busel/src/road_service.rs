//! A road service that a centre runs itself, OSRM or Valhalla: asked how far it is from town to town.
//!
//! It learns in which towns hubs, groups and posts lie, so it is on this machine or in its private
//! network unless somebody said otherwise. What it answers is believed only where it can be true;
//! no coordinate stands in an error (law L4). Pages do not depend on it: who asks knows another way.

mod address;
mod answer;
mod ask;

use std::fs;
use std::io::ErrorKind;
use std::path::Path;
use std::time::Duration;

use busel_roads::{Leg, Point};
use serde::{Deserialize, Serialize};

pub(crate) use address::is_near;
pub use address::{Address, BadAddress};

use crate::fault::Fault;

/// Towns on each side of one question; the usual limits of both services allow as many.
pub const BATCH: usize = 50;

/// Towns in one table: a hundred questions.
pub const TOWNS_MAX: usize = 500;

/// Which program it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Program {
    /// `osrm-routed`, asked by `/table/v1/driving`.
    Osrm,
    /// Valhalla, asked by `/sources_to_targets`.
    Valhalla,
}

impl Program {
    /// What its makers call it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Osrm => "OSRM",
            Self::Valhalla => "Valhalla",
        }
    }
}

/// Why there is no table. No address and no place stands here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NoAnswer {
    /// Nobody answers there, or not in time, or not to the end.
    #[error("it does not answer")]
    Silent,
    /// Its name leads out of the private network.
    #[error("its address is not in the private network any more")]
    Public,
    /// It says that it cannot.
    #[error("it says no")]
    Declined,
    /// What it says is no table of this size.
    #[error("its answer is no table of the towns it was asked about")]
    Unreadable,
    /// What it says cannot be true.
    #[error("its answer cannot be true")]
    Untrue,
    /// There are more towns than are asked about.
    #[error("there are too many towns to ask about")]
    TooMany,
}

/// How long is waited.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Patience {
    /// For one answer.
    pub one: Duration,
    /// For the whole table.
    pub all: Duration,
}

impl Default for Patience {
    fn default() -> Self {
        Self { one: Duration::from_secs(10), all: Duration::from_mins(1) }
    }
}

/// A road service.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RoadService {
    /// Which program.
    pub program: Program,
    /// Where it is asked.
    pub address: Address,
    /// Whether somebody allowed an address outside the private network.
    pub may_be_public: bool,
    /// How long it is waited for.
    #[serde(skip)]
    pub patience: Patience,
}

impl RoadService {
    /// The service a centre uses, from its file; nothing if there is no such file.
    ///
    /// # Errors
    ///
    /// If the file cannot be read, or is none of ours.
    pub fn open(file: &Path) -> Result<Option<Self>, Fault> {
        match fs::read(file) {
            Ok(bytes) => Ok(Some(serde_json::from_slice(&bytes).map_err(|_| Fault::RoadService)?)),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error.into()),
        }
    }

    /// Writes the file.
    ///
    /// # Errors
    ///
    /// If it cannot be written.
    pub fn save(&self, file: &Path) -> Result<(), Fault> {
        let bytes = serde_json::to_vec(self).expect("a service is plain text and numbers");
        Ok(fs::write(file, bytes)?)
    }

    /// Ways between all these points, row by row; nothing where there is no way.
    ///
    /// # Errors
    ///
    /// Why nothing of it can be used.
    pub async fn table(&self, points: &[Point]) -> Result<Vec<Option<Leg>>, NoAnswer> {
        if points.len() > TOWNS_MAX {
            return Err(NoAnswer::TooMany);
        }
        let whole = tokio::time::timeout(self.patience.all, self.batches(points)).await;
        whole.unwrap_or(Err(NoAnswer::Silent))
    }

    async fn batches(&self, points: &[Point]) -> Result<Vec<Option<Leg>>, NoAnswer> {
        let mut legs = vec![None; points.len() * points.len()];
        for (row, from) in points.chunks(BATCH).enumerate() {
            for (column, to) in points.chunks(BATCH).enumerate() {
                let text = tokio::time::timeout(self.patience.one, self.ask(from, to)).await;
                let text = text.unwrap_or(Err(NoAnswer::Silent))?;
                let batch = answer::read(self.program, &text, from, to)?;
                for (at, leg) in batch.into_iter().enumerate() {
                    let (from, to) = (row * BATCH + at / to.len(), column * BATCH + at % to.len());
                    legs[from * points.len() + to] = leg;
                }
            }
        }
        Ok(legs)
    }
}

#[cfg(test)]
mod tests;

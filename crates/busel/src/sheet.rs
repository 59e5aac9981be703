//! The sheet of a convoy: who drives, plates and numbers, where and when it halts, as somebody wrote it.
//!
//! One text in the vault for each time it was written, all under one key, which is destroyed when the
//! convoy is long over (law L4). The Book knows only that there is one.

use serde::{Deserialize, Serialize};

/// What is written of one vehicle.
#[derive(Debug, Default, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Aboard {
    /// Who drives, the plate, the vehicle's number, whom to call.
    pub who: String,
    /// Where it halts, and when.
    pub halts: String,
}

/// The sheet: a part for each vehicle, in the convoy's sequence.
#[derive(Debug, Default, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sheet {
    /// The parts.
    pub vehicles: Vec<Aboard>,
}

impl Sheet {
    /// The sheet that was written; empty if it was destroyed, or cannot be read.
    #[must_use]
    pub fn read(text: Option<&str>) -> Self {
        text.and_then(|text| serde_json::from_str(text).ok()).unwrap_or_default()
    }

    /// As it lies in the vault.
    #[must_use]
    pub fn written(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }

    /// What is written of a vehicle, by its place from 0.
    #[must_use]
    pub fn of(&self, place: usize) -> Aboard {
        self.vehicles.get(place).cloned().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sheet_is_read_as_it_was_written_and_a_destroyed_one_is_empty() {
        let who = "Тарас, AA 1234 BB\nVIN …".to_owned();
        let sheet =
            Sheet { vehicles: vec![Aboard { who, halts: "Mon 06:00 Львів".to_owned() }] };
        assert_eq!(Sheet::read(Some(&sheet.written())), sheet);
        assert_eq!(sheet.of(1), Aboard::default());
        for lost in [None, Some(""), Some("{"), Some("[]")] {
            assert_eq!(Sheet::read(lost), Sheet::default());
        }
    }
}

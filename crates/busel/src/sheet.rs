//! The sheet of a convoy: who drives, plates and numbers, where and when it halts, as somebody wrote it.
//!
//! One text in the vault for each time it was written, all under one key, which is destroyed when the
//! convoy is long over (law L4). The Book knows only that there is one.

use serde::{Deserialize, Serialize};

/// What is written of one vehicle.
#[derive(Debug, Default, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Aboard {
    /// Whom to call, and whatever else.
    pub who: String,
    /// Who drives, as papers name them.
    #[serde(default)]
    pub driver: String,
    /// Who carries: a company or an organisation.
    #[serde(default)]
    pub carrier: String,
    /// The plate.
    #[serde(default)]
    pub plate: String,
    /// The number of the vehicle itself.
    #[serde(default)]
    pub vin: String,
    /// Whom papers name as the one who receives in the end.
    #[serde(default)]
    pub recipient: String,
    /// Where it halts, and when.
    pub halts: String,
}

impl Aboard {
    /// What papers are filled with: the key of each field's word, its name in a form, and what it says.
    #[must_use]
    pub fn names(&self) -> [(&'static str, &'static str, &str); 5] {
        [
            ("paper-driver", "driver", &self.driver),
            ("vehicle-plate", "plate", &self.plate),
            ("papers-carrier", "carrier", &self.carrier),
            ("paper-vin", "vin", &self.vin),
            ("vehicle-recipient", "recipient", &self.recipient),
        ]
    }

    /// One of everything, for a page that is shown without a centre.
    #[must_use]
    pub fn sample() -> Self {
        Self {
            who: "Taras, +380 …".to_owned(),
            driver: "Taras".to_owned(),
            plate: "AA 1234 BB".to_owned(),
            halts: "2026-11-23 06:00  Львів".to_owned(),
            ..Self::default()
        }
    }
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
        let sheet = Sheet {
            vehicles: vec![Aboard {
                who,
                halts: "Mon 06:00 Львів".to_owned(),
                ..Aboard::default()
            }],
        };
        assert_eq!(Sheet::read(Some(&sheet.written())), sheet);
        assert_eq!(sheet.of(1), Aboard::default());
        // One that was written before it had names for papers.
        let old = Sheet::read(Some(r#"{"vehicles":[{"who":"T.","halts":""}]}"#));
        assert_eq!((&*old.of(0).who, &*old.of(0).plate), ("T.", ""));
        for lost in [None, Some(""), Some("{"), Some("[]")] {
            assert_eq!(Sheet::read(lost), Sheet::default());
        }
    }
}

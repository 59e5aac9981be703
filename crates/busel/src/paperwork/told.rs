//! What somebody types for one print: whom to name, which vehicle, what it is worth. It is printed and
//! forgotten; nothing of it comes from the Book or goes there.

use busel_domain::boxes::BoxCode;

use crate::sheet::Aboard;

/// What was typed. Nothing is a line for a pen.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Told {
    /// Who sends, as it shall stand there.
    pub sender: Option<String>,
    /// Who receives.
    pub receiver: Option<String>,
    /// Who gives, on a letter.
    pub donor: Option<String>,
    /// Who carries.
    pub carrier: Option<String>,
    /// The vehicle and its plate.
    pub vehicle: Option<String>,
    /// The number of a vehicle that is itself given.
    pub vin: Option<String>,
    /// Who drives.
    pub driver: Option<String>,
    /// Where it was loaded.
    pub loaded: Option<String>,
    /// Where it is unloaded.
    pub unloaded: Option<String>,
    /// What all of it is worth, with its currency.
    pub value: Option<String>,
    /// Boxes as they were loaded, the first in first; all others follow by code.
    pub sequence: Vec<BoxCode>,
}

impl Told {
    /// The fields of a form, by name, and where their text goes.
    #[must_use]
    pub fn fields(&self) -> [(&'static str, &Option<String>); 10] {
        [
            ("sender", &self.sender),
            ("receiver", &self.receiver),
            ("donor", &self.donor),
            ("carrier", &self.carrier),
            ("vehicle", &self.vehicle),
            ("vin", &self.vin),
            ("driver", &self.driver),
            ("loaded", &self.loaded),
            ("unloaded", &self.unloaded),
            ("value", &self.value),
        ]
    }

    /// The same, with what the sheet of a convoy says where nothing was typed. The number of a vehicle
    /// stands on papers only where it is itself given.
    #[must_use]
    pub fn filled(self, aboard: &Aboard, kind: &str, is_given: bool) -> Self {
        let text = |text: &str| Some(text.trim().to_owned()).filter(|text| !text.is_empty());
        let plate = text(&aboard.plate);
        let vehicle = plate.map(|plate| format!("{kind}, {plate}"));
        Self {
            carrier: self.carrier.or_else(|| text(&aboard.carrier)),
            vehicle: self.vehicle.or(vehicle),
            driver: self.driver.or_else(|| text(&aboard.driver)),
            vin: self.vin.or_else(|| text(&aboard.vin).filter(|_| is_given)),
            receiver: self.receiver.or_else(|| text(&aboard.recipient)),
            ..self
        }
    }

    /// Reads what a form says; `get` gives the text of a field, empty where nothing stands.
    #[must_use]
    pub fn read(get: impl Fn(&str) -> String, sequence: Vec<BoxCode>) -> Self {
        let text = |name| Some(get(name)).filter(|text| !text.is_empty());
        Self {
            sender: text("sender"),
            receiver: text("receiver"),
            donor: text("donor"),
            carrier: text("carrier"),
            vehicle: text("vehicle"),
            vin: text("vin"),
            driver: text("driver"),
            loaded: text("loaded"),
            unloaded: text("unloaded"),
            value: text("value"),
            sequence,
        }
    }
}

/// The codes in a text, in its sequence, each once.
///
/// # Errors
///
/// The first part of it that is no code.
pub fn codes(text: &str) -> Result<Vec<BoxCode>, String> {
    let mut codes = Vec::new();
    let is_between = |letter: char| matches!(letter, ',' | ';' | '\n' | '\r' | '\t');
    for part in text.split(is_between).map(str::trim).filter(|part| !part.is_empty()) {
        let words = || part.split_whitespace();
        // "7K3M 9QF2" is one code, "7K3M-9QF2 4TXA-88ND" are two.
        let read = BoxCode::read(part).map(|code| vec![code]);
        let read = read.or_else(|_| words().map(BoxCode::read).collect::<Result<Vec<_>, _>>());
        for code in read.map_err(|_| part.to_owned())? {
            if !codes.contains(&code) {
                codes.push(code);
            }
        }
    }
    Ok(codes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sheet_fills_what_nobody_typed() {
        let aboard = Aboard {
            driver: "Taras".to_owned(),
            plate: "AA 1234 BB".to_owned(),
            vin: "WV1ZZZ".to_owned(),
            recipient: " ".to_owned(),
            ..Aboard::default()
        };
        let typed = Told { driver: Some("Ihor".to_owned()), ..Told::default() };
        let filled = typed.clone().filled(&aboard, "VW Crafter", true);
        assert_eq!(filled.driver.as_deref(), Some("Ihor"), "what was typed stays");
        assert_eq!(filled.vehicle.as_deref(), Some("VW Crafter, AA 1234 BB"));
        assert_eq!((filled.vin.as_deref(), filled.receiver), (Some("WV1ZZZ"), None));
        assert_eq!(typed.filled(&aboard, "VW Crafter", false).vin, None, "it comes back");
    }

    #[test]
    fn codes_are_read_however_they_are_set_apart() {
        let two = ["7K3M-9QF2", "4TXA-88ND"].map(|code| code.parse().expect("a code"));
        for text in [
            "7K3M-9QF2, 4TXA-88ND",
            "7k3m9qf2\n4txa88nd\n",
            "7K3M-9QF2 4TXA-88ND",
            "7K3M 9QF2; 4TXA 88ND; 7K3M-9QF2",
        ] {
            assert_eq!(codes(text), Ok(two.to_vec()), "{text}");
        }
        assert_eq!(codes(" \n"), Ok(Vec::new()));
        assert_eq!(codes("7K3M-9QF2, a pallet"), Err("a pallet".to_owned()));
    }
}

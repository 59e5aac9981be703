//! What things are rated in: power, charge, warmth. Such a number says which thing is meant, and
//! never how many.

use crate::catalogue::letters::fold;

/// A property of a thing that is a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Measure {
    /// Kilowatts.
    Kilowatt,
    /// Watts.
    Watt,
    /// Kilovolt-amperes.
    KilovoltAmpere,
    /// Volts.
    Volt,
    /// Milliampere-hours.
    MilliampereHour,
    /// Ampere-hours.
    AmpereHour,
    /// Watt-hours.
    WattHour,
    /// Degrees Celsius.
    Celsius,
    /// Centimetres.
    Centimetre,
    /// Millimetres.
    Millimetre,
    /// Milligrams.
    Milligram,
    /// Places to sleep or sit.
    Places,
    /// Percent.
    Percent,
    /// Inches.
    Inch,
}

impl Measure {
    /// The name of the property.
    pub(super) fn key(self) -> &'static str {
        match self {
            Self::Kilowatt => "kw",
            Self::Watt => "w",
            Self::KilovoltAmpere => "kva",
            Self::Volt => "v",
            Self::MilliampereHour => "mah",
            Self::AmpereHour => "ah",
            Self::WattHour => "wh",
            Self::Celsius => "comfort_c",
            Self::Centimetre => "cm",
            Self::Millimetre => "mm",
            Self::Milligram => "mg",
            Self::Places => "places",
            Self::Percent => "percent",
            Self::Inch => "inch",
        }
    }
}

/// The measure a word names.
pub(super) fn of(word: &str) -> Option<Measure> {
    Some(match fold(word).as_str() {
        "квт" | "kw" | "киловатт" | "киловата" | "киловат" | "kilowatt" => {
            Measure::Kilowatt
        }
        "вт" | "w" | "ватт" | "ват" | "watt" | "watts" => Measure::Watt,
        "ква" | "kva" => Measure::KilovoltAmpere,
        "вольт" | "v" | "volt" | "volts" => Measure::Volt,
        "маг" | "мач" | "mah" | "маh" => Measure::MilliampereHour,
        "аг" | "ач" | "ah" => Measure::AmpereHour,
        "втг" | "втч" | "wh" => Measure::WattHour,
        "градусив" | "градусов" | "градус" | "градуси" | "градусы" | "градусау" | "stopni"
        | "degrees" | "celsius" => Measure::Celsius,
        "см" | "cm" => Measure::Centimetre,
        "мм" | "mm" => Measure::Millimetre,
        "мг" | "mg" => Measure::Milligram,
        "мисць" | "мисця" | "мисна" | "мисний" | "мисни" | "мест" | "места" | "местная"
        | "местные" | "местных" | "месц" | "месцы" | "месная" | "miejsc" | "osobowy"
        | "osobowe" | "osobowych" | "man" | "berth" | "seater" | "мистна" | "мистни"
        | "мистний" | "местний" => Measure::Places,
        "дюимив" | "дюимов" | "inch" | "inches" => Measure::Inch,
        _ => return None,
    })
}

//! Kinds of vehicles and what they carry. The low end of what makers say, because a planned load
//! that does not fit helps nobody.

use super::BadLine;
use super::parse::each_line;

/// A kind of vehicle.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VehicleKind {
    /// Its key, such as `van_3_5t`.
    pub key: Box<str>,
    /// Its English name.
    pub name: Box<str>,
    /// The class it belongs to.
    pub kind: Box<str>,
    /// Kilograms it may carry, crew not counted.
    pub payload_kg: u32,
    /// Litres of goods, if known.
    pub volume_l: Option<u32>,
    /// Euro pallets on its floor, if known.
    pub euro_pallets: Option<u16>,
}

pub(super) fn read(text: &str) -> Result<Vec<VehicleKind>, BadLine> {
    let mut kinds = Vec::new();
    each_line("vehicles.csv", text, |line| {
        kinds.push(VehicleKind {
            key: line.get("key").into(),
            name: line.get("name").into(),
            kind: line.get("kind").into(),
            payload_kg: line.number("payload_kg")?.ok_or_else(|| line.bad("payload_kg"))?,
            volume_l: line.number("volume_l")?,
            euro_pallets: line.number("euro_pallets")?,
        });
        Ok(())
    })?;
    Ok(kinds)
}

//! What sizes measure: feet and chests in millimetres, from tables of makers and shops.
//!
//! The tables disagree by up to a centimetre, so a size is a range there; its middle is used.

use std::collections::HashMap;

use busel_domain::size::SizeSystem;

use super::BadLine;
use super::parse::each_line;

/// Millimetres by size.
#[derive(Debug, Default)]
pub struct SizeTable {
    millimetres: HashMap<(SizeSystem, Box<str>), (u16, u16)>,
}

impl SizeTable {
    /// Reads `sizes.csv`.
    ///
    /// # Errors
    ///
    /// The first line that cannot be used.
    pub(super) fn read(text: &str) -> Result<Self, BadLine> {
        let mut table = Self::default();
        each_line("sizes.csv", text, |line| {
            let (Some(low), Some(high)) =
                (line.number::<u16>("mm_min")?, line.number::<u16>("mm_max")?)
            else {
                return Ok(());
            };
            let system = system(line.get("system")).ok_or_else(|| line.bad("system"))?;
            // Men's and women's tables differ; the same size twice becomes the wider range.
            let range =
                table.millimetres.entry((system, line.get("value").into())).or_insert((low, high));
            *range = (range.0.min(low), range.1.max(high));
            Ok(())
        })?;
        Ok(table)
    }

    /// The middle of what the tables say, in millimetres of foot or chest.
    #[must_use]
    pub fn millimetres(&self, system: SizeSystem, value: &str) -> Option<u16> {
        let (low, high) = self.millimetres.get(&(system, value.into()))?;
        Some(low.midpoint(*high))
    }
}

fn system(word: &str) -> Option<SizeSystem> {
    Some(match word {
        "shoe_eu" => SizeSystem::EuShoe,
        "shoe_uk" => SizeSystem::UkShoe,
        "shoe_us" => SizeSystem::UsShoe,
        "clothes_half_chest" => SizeSystem::HalfChest,
        "clothes_letters" => SizeSystem::Letters,
        _ => return None,
    })
}

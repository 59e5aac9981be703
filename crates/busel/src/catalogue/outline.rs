//! The land that pictures are drawn on: rings of countries, coarse enough for a page.

use super::BadLine;
use super::parse::each_line;

/// A ring of land: the country it belongs to, and its points in hundredths of a degree east and north.
pub type Ring = (Box<str>, Vec<(i32, i32)>);

/// Reads the file: the first point, then steps from one to the next.
pub(super) fn read(text: &str) -> Result<Vec<Ring>, BadLine> {
    let mut rings = Vec::new();
    each_line("outline.csv", text, |line| {
        let numbers: Option<Vec<i32>> =
            line.get("ring").split(' ').map(|number| number.parse().ok()).collect();
        let numbers = numbers.filter(|numbers| numbers.len().is_multiple_of(2));
        let steps = numbers.ok_or_else(|| line.bad("ring"))?;
        let mut at = (0_i32, 0_i32);
        let points = steps.chunks_exact(2).map(|step| {
            at = (at.0.saturating_add(step[0]), at.1.saturating_add(step[1]));
            at
        });
        rings.push((line.get("country").into(), points.collect()));
        Ok(())
    })?;
    Ok(rings)
}

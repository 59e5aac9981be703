//! The square that a phone reads, as modules to be drawn: dark or light, no picture.

use qrcodegen::{QrCode, QrCodeEcc, QrSegment, Version};

/// Light modules that a reader needs around the square.
pub(super) const QUIET: f32 = 4.0;
/// Every square of a code has 25 by 25 modules, so that all look and measure alike.
const VERSION: u8 = 2;

/// A text as a square, in the mode for digits and capital letters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Square {
    size: usize,
    /// Row by row, whether a module is dark.
    dark: Vec<bool>,
}

impl Square {
    /// The square of a code: digits, capital letters and the signs `$%*+-./:` and space, at most
    /// 38 of them. Where there are few, the room is used to survive more damage than level M.
    #[must_use]
    pub fn of(code: &str) -> Option<Self> {
        if code.is_empty() || !QrSegment::is_alphanumeric(code) {
            return None;
        }
        let segments = [QrSegment::make_alphanumeric(code)];
        let (medium, version) = (QrCodeEcc::Medium, Version::new(VERSION));
        let made =
            QrCode::encode_segments_advanced(&segments, medium, version, version, None, true);
        let made = made.ok()?;
        let size = made.size();
        let dark = (0..size).flat_map(|y| (0..size).map(move |x| (x, y)));
        let dark = dark.map(|(x, y)| made.get_module(x, y)).collect();
        Some(Self { size: usize::try_from(size).unwrap_or(0), dark })
    }

    /// Modules on each side.
    #[must_use]
    pub fn size(&self) -> usize {
        self.size
    }

    /// Runs of dark modules: row, first column, how many.
    pub(super) fn runs(&self) -> Vec<(usize, usize, usize)> {
        let mut runs = Vec::new();
        for (y, row) in self.dark.chunks(self.size).enumerate() {
            let mut x = 0;
            while x < row.len() {
                let run = row[x..].iter().take_while(|dark| **dark).count();
                if run > 0 {
                    runs.push((y, x, run));
                }
                x += run.max(1);
            }
        }
        runs
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_makes_a_square_of_25_modules() {
        for code in ["A", "7K3M9QF2K7", &"Z".repeat(38)] {
            assert_eq!(Square::of(code).expect("it fits").size(), 25, "{code}");
        }
    }

    #[test]
    fn what_is_no_code_makes_no_square() {
        for text in ["", "7k3m", "НАМЁТ", &"Z".repeat(39)] {
            assert_eq!(Square::of(text), None, "{text}");
        }
    }

    #[test]
    fn runs_cover_the_dark_modules_and_nothing_else() {
        let square = Square::of("7K3M9QF2K7").expect("it fits");
        let mut covered = vec![false; square.dark.len()];
        for (y, x, run) in square.runs() {
            let begin = y * square.size + x;
            for module in &mut covered[begin..begin + run] {
                assert!(!*module, "one of the run at {begin} is covered twice");
                *module = true;
            }
        }
        assert_eq!(covered, square.dark);
    }
}

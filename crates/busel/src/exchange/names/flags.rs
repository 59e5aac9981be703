//! Words that have no place in a relief list, or need a check, found anywhere inside a text.

use std::collections::HashMap;

use super::{holds, stems};
use crate::catalogue::Flagged;
use crate::catalogue::letters::stem;

/// What a text was flagged for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(in crate::exchange) struct Flagging {
    /// Why it has no place here.
    pub(in crate::exchange) kept_out: Option<String>,
    /// Why it needs an export check.
    pub(in crate::exchange) dual_use: Option<String>,
}

/// Flags by the stem of their first word, so that a text is compared with a few of them only.
#[derive(Debug, Default)]
pub(super) struct Flags<'a> {
    by_first: HashMap<&'a str, Vec<(&'a Flagged, String)>>,
}

impl<'a> Flags<'a> {
    pub(super) fn new(all: &'a [Flagged]) -> Self {
        let mut flags = Self::default();
        for flag in all {
            let first = flag.text.split(' ').next().unwrap_or_default();
            flags.by_first.entry(stem(first)).or_default().push((flag, stems(&flag.text)));
        }
        flags
    }

    /// Why the text is flagged: its words as written or without their endings.
    pub(super) fn find(&self, folded: &str, stemmed: &str) -> Option<&'a str> {
        stemmed.split(' ').filter_map(|word| self.by_first.get(word)).flatten().find_map(
            |(flag, flag_stemmed)| {
                let is_here = holds(folded, &flag.text) || holds(stemmed, flag_stemmed);
                is_here.then_some(&*flag.why)
            },
        )
    }
}

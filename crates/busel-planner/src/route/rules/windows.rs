//! Windows: when a stop may begin. Who comes early waits, who comes after the last is refused.

use crate::route::problem::{Second, Window};

/// The first moment from `arrival` on at which a stop with these windows may begin.
pub(crate) fn begin(windows: &[Window], arrival: Second) -> Option<Second> {
    let window = windows.iter().find(|window| arrival <= window.closes)?;
    Some(arrival.max(window.opens))
}

//! A real browser for the tests: what a page looks like, whom it asks, and what it keeps from people.
//!
//! Chromium is spoken to over two pipes in its own protocol, with nothing but the standard library and
//! `serde_json`. Nobody waits longer than [`LIMIT`], and the browser is gone when the test is.
//! It knows addresses and selectors; it knows nothing of needs or goods.

mod chromium;
mod hand;
mod page;
mod pipe;

#[cfg(test)]
mod tests;

use std::time::Duration;

pub(crate) use chromium::Browser;
pub(crate) use hand::{Hand, Walk};
pub(crate) use page::Page;

/// Longer than this nothing in a browser may take. It is generous because several browsers may share
/// two cores with a compiler.
const LIMIT: Duration = Duration::from_secs(30);

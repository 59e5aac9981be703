//! Which vehicle fetches what, where and when, and how everybody gets home.
//!
//! [`problem`] says what is asked, in whole metres, seconds, grams and millilitres. What must hold
//! of a plan stands there as well, beside the fact it is about; the search and the checker each
//! read it and share nothing else. [`plan`] is the answer, with its whole timeline.

pub mod check;
pub mod drive;
pub mod fit;
pub mod plan;
pub mod problem;
mod rules;
pub mod worlds;

pub mod formats;
pub mod search;

//! The goods ledger: every unit of every lot is in exactly one account, from the donor to the hand
//! that receives it.
//!
//! [`stock`] is the one law (L1), [`receipt`] says what a count at the other end does to the books.

pub mod receipt;
pub mod stock;

pub use stock::{Account, LossReason, Movement, Place, Shortage, Stock};

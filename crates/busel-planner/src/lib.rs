//! The planner: a problem in, a plan out.
//!
//! Which goods go to which need ([`allocate`](allocate::allocate)), which vehicles carry what goes
//! to one destination ([`load`](load::load)), what is wrong with a plan ([`check`](check::check))
//! and why each need got what it got ([`explain`]). A problem is a handful of numbered lots, needs
//! and matches; the caller translates from and to its own world.
//!
//! It keeps three laws. The same problem gives the same plan, always. All arithmetic is in whole
//! units and exact, without a single fraction. Nothing is left out silently: what could not be done
//! is in the plan, with its reason.
//!
//! It must not know the ledger, a clock, dice, a disk, the network or any language.

pub mod allocate;
pub mod check;
pub mod explain;
pub mod formats;
pub mod hand;
pub mod load;
pub mod measure;
pub mod progress;
pub mod route;

//! What a relief centre knows and the rules it keeps, as pure values.
//!
//! Nothing here touches a clock, dice, a disk, the network or a human language: `now` comes in as a
//! parameter, ids are counted by the Book itself, and names live in the vault. That is what lets the
//! rules be run a million times a minute in tests (law L6).
//!
//! Read in this sequence: the small words, the nouns, the ledger, then how a [`command::Command`]
//! becomes [`event::Event`]s and how the [`book::Book`] is folded from them.

pub mod ids;
pub mod item;
pub mod month;
pub mod quantity;
pub mod size;
pub mod time;

pub mod boxes;
pub mod call;
pub mod convoy;
pub mod cost;
pub mod count;
pub mod gauge;
pub mod group;
pub mod hub;
pub mod kit;
pub mod letter;
pub mod link;
pub mod lot;
pub mod member;
pub mod money;
pub mod need;
pub mod offer;
pub mod peer;
pub mod people;
pub mod phone;
pub mod plan;
pub mod proof;
pub mod purchase;
pub mod source;
pub mod store;
pub mod unwanted;
pub mod waybill;

pub mod ledger;

pub mod duplicate;
pub mod flag;

pub mod policy;
pub mod role;
pub mod rules;
pub mod sight;

pub mod book;
pub mod command;
pub mod event;
pub mod refusal;

pub mod report;

#[cfg(test)]
mod testkit;

//! Busel on one machine: everything that knows a disk, a network, a clock or a language.
//!
//! One way in: a [`clerk::Given`] goes to the clerk, who asks the Book, writes the journal and only
//! then answers. One way out: a page, a file or the shell reads a [`clerk::Present`].

pub mod fault;
pub mod home;
pub mod key;
pub mod kinship;
pub mod lock;
pub mod outside;
pub mod unseen;

pub mod connections;
pub mod reached;
pub mod safety;
pub mod sealer;
pub mod sheet;
pub mod swap;
pub mod tls;
pub mod wipe;

pub mod audit;
pub mod clerk;
pub mod copy;
pub mod courier;
pub mod donor_desk;
pub mod door;
pub mod journal;
pub mod vault;

pub mod atlas;
pub mod catalogue;
pub mod demo;
pub mod exchange;
pub mod fares;
pub mod intake;
pub mod labelling;
pub mod listing;
pub mod paper;
pub mod paperwork;
pub mod photo;
pub mod planning;
pub mod reporting;
pub mod retention;
pub mod road_service;
pub mod seen;
pub mod waiting;

pub mod cli;
pub mod i18n;
pub mod views;
pub mod web;

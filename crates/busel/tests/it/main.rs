//! All tests that need more than one module, in one program, so that it is linked once.

#[path = "../browser/mod.rs"]
mod browser;

mod authenticator;
mod bad_input;
mod canary;
mod courier;
mod crash;
mod field;
mod fuzzed;
mod import;
mod labels;
mod month;
mod pages;
mod papers;
mod photo;
mod program;
mod published;
mod road_service;
mod sealed;
mod sealing;
mod shell;
mod stories;

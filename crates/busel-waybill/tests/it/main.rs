//! What needs more than one module of this crate, and programs of others.

mod foreign;

mod house;

mod sim;

mod squares;

//! What needs more than one module of this crate, and programs of others.

mod adversary;

mod dice;

mod foreign;

mod house;

mod sim;

mod squares;

//! What each page shows: the Book and a viewer in, a page out.
//!
//! Need-to-know is applied here and only here: names and places are read through [`eyes::Eyes`],
//! which cannot be had without a [`frame::Viewer`]. A view changes nothing and knows no HTTP.
//!
//! Every page is a struct with a template of the same name and a `sample()` for the tests, which
//! render each in every language.

pub mod convoy;
pub mod convoys;
pub mod counts;
pub mod eyes;
pub mod frame;
pub mod marks;
pub mod qr;
pub mod waybill;
pub mod words;

pub mod today;

pub mod ahead;
pub mod boxes;
pub mod carton;
pub mod fare;
pub mod forecast;
pub mod gauge;
pub mod group;
pub mod groups;
pub mod head_count;
pub mod hub;
pub mod kits;
pub mod lot;
pub mod need;
pub mod needs;
pub mod new_need;
pub mod norms;
pub mod photos;
pub mod stock;
pub mod store;

pub mod ask;
pub mod calls;
pub mod give;
pub mod given;
pub mod letters;
pub mod link;
pub mod offer;
pub mod offers;
pub mod purchases;

pub mod import;
pub mod plan;

pub mod field;
pub mod papers;
pub mod phones;
pub mod run;

pub mod pictures;
pub mod receive;
pub mod reports;

pub mod about;
pub mod aside;
pub mod chat;
pub mod door;
pub mod find;
pub mod history;
pub mod locked;
pub mod own;
pub mod peers;
pub mod people;
pub mod safety;
pub mod totals;
pub mod trail;
pub mod trouble;
pub mod unwanted;

#[cfg(test)]
mod tests;

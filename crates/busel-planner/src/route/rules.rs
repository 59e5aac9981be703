//! The rules of the road, one file each.
//!
//! Every file answers one question about one vehicle at one moment ("when may this stop begin?",
//! "when does it leave the post?") and knows no other rule. [`drive`](super::drive) asks them in
//! turn. What a rule demands stands in [`problem`](super::problem), beside the fact it is about.

use std::fmt;

pub(crate) mod apart;
pub(crate) mod border;
pub(crate) mod company;
pub(crate) mod crew;
pub(crate) mod curfew;
pub(crate) mod goods;
pub(crate) mod hours;
pub(crate) mod load;
pub(crate) mod traits;
pub(crate) mod windows;

/// Which rule says no.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rule {
    /// It comes after the last window of the stop.
    Window,
    /// Too heavy or too bulky.
    Load,
    /// Nobody ever drives there, or so little of the day that it takes
    /// [`LEG_MAX`](super::drive::LEG_MAX).
    Curfew,
    /// No post joins the two countries.
    Border,
    /// More at the wheel or at work than a crew may.
    Hours,
    /// The vehicle must have ended before.
    Until,
    /// The vehicle lacks what the goods need.
    Traits,
    /// Something is aboard that the goods may not be beside.
    Apart,
    /// No seat is free.
    Seats,
    /// The goods are not aboard, are aboard already, or stay aboard.
    Goods,
    /// This crew is not brought home, not by this vehicle, or has not come to stay anywhere.
    Crew,
    /// Vehicles wait for each other in a circle, or for longer than [`drive`](super::drive) follows.
    Company,
}

impl fmt::Display for Rule {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str(match self {
            Self::Window => "comes after the last window",
            Self::Load => "too heavy or too bulky",
            Self::Curfew => "the curfew leaves no time to drive",
            Self::Border => "no post joins the two countries",
            Self::Hours => "the crew would drive or work too long",
            Self::Until => "the vehicle must have ended before",
            Self::Traits => "the vehicle lacks what the goods need",
            Self::Apart => "goods that must be apart would be together",
            Self::Seats => "no seat is free",
            Self::Goods => "goods are delivered that are not aboard, or are left aboard",
            Self::Crew => "a crew is collected that does not ride with this vehicle",
            Self::Company => "vehicles wait for each other in a circle",
        })
    }
}

#[cfg(test)]
mod tests;

//! The optional fields of `busel-convoy-1` for the rules of the road. Times are minutes.
//!
//! ```text
//! "areas": [{"country": n, "curfew": [[from, until], …]}, …]   daily, from midnight
//! "place_areas": [area or null, one for each node]
//! "posts": [{"place": node, "between": [country, country], "open": [[from, until], …],
//!            "wait": [24 numbers, one for each hour]}, …]
//! "apart": [[class, class], …]   "midnight": n   "fewest_vehicles": true
//! "ride": {"fixed": n, "per_km": n}
//! of a request: "priority": 1 to 4, "needs": [traits], "class": n, "aboard": vehicle id
//! of a vehicle: "traits": [0 to 31, …], "hours": "one" or "two" (drivers, EU 561/2006),
//!               "crew": {"people": n, "seats": n, "home": node, "must_return": true},
//!               "together": n
//! ```

use crate::route::problem::{
    Area, Crew, DAY, DailyHours, GoodsClass, Hours, Place, Post, Ride, Routing, Traits,
};

use super::convoy::{MINUTE, amount, node};
use super::convoy_text::{CrewText, HoursText, Pair, PostText, Text};
use super::{At, Fault, Wrong};

impl HoursText {
    pub(super) fn read(self) -> Hours {
        match self {
            Self::One => Hours::ONE,
            Self::Two => Hours::TWO,
        }
    }
}

pub(super) fn crew(text: Option<&CrewText>, start: u32, nodes: usize) -> Result<Crew, Wrong> {
    let Some(text) = text else {
        return Ok(Crew { home: start, ..Crew::default() });
    };
    if text.people > text.seats || text.seats > 100 {
        return Err(Wrong::Field("seats"));
    }
    Ok(Crew {
        people: text.people,
        seats: text.seats,
        home: node(text.home, nodes)?,
        must_return: text.must_return,
    })
}

pub(super) fn traits(names: &[u8]) -> Result<Traits, Wrong> {
    let mut set = 0u32;
    for &name in names {
        set |= 1u32.checked_shl(u32::from(name)).ok_or(Wrong::Field("trait"))?;
    }
    Ok(Traits(set))
}

fn daily(hours: &[Pair]) -> Result<Vec<DailyHours>, Wrong> {
    let read = hours.iter().map(|&(from, until)| {
        let from = amount(from, MINUTE, "hours")?;
        let until = amount(until, MINUTE, "hours")?;
        let fits = from < DAY && until > from && until < from + DAY;
        fits.then_some(DailyHours { from, until }).ok_or(Wrong::Field("hours"))
    });
    read.collect()
}

/// Puts the rules into the problem.
pub(super) fn apply(text: &Text, problem: &mut Routing) -> Result<(), Fault> {
    let at = |list, number| move |wrong| Fault { at: At::Record(list, number), wrong };
    let whole = |list| move |wrong| Fault { at: At::List(list), wrong };
    let nodes = text.nodes.0.len();
    let (areas, place_areas) = (&text.areas.0, &text.place_areas.0);
    for (number, area) in areas.iter().enumerate() {
        let curfew = daily(&area.curfew.0).map_err(at("areas", number))?;
        problem.areas.push(Area { country: area.country, curfew });
    }
    problem.places = vec![Place::default(); nodes];
    if !place_areas.is_empty() && place_areas.len() != nodes {
        return Err(at("place_areas", place_areas.len())(Wrong::Field("area")));
    }
    for (number, &area) in place_areas.iter().enumerate() {
        if area.is_some_and(|area| !usize::try_from(area).is_ok_and(|a| a < areas.len())) {
            return Err(at("place_areas", number)(Wrong::Field("area")));
        }
        problem.places[number].area = area;
    }
    for (number, post) in text.posts.0.iter().enumerate() {
        let post = post.read(nodes).map_err(at("posts", number))?;
        problem.posts.push(post);
    }
    problem.apart =
        text.apart.0.iter().map(|&(one, other)| (GoodsClass(one), GoodsClass(other))).collect();
    problem.midnight = amount(text.midnight, MINUTE, "midnight").map_err(whole("midnight"))?;
    problem.fewest_vehicles = text.fewest_vehicles;
    if let Some(ride) = &text.ride {
        problem.ride = Ride {
            fixed: amount(ride.fixed, 1, "fixed").map_err(whole("ride"))?,
            per_metre: amount(ride.per_km, 1, "per_km").map_err(whole("ride"))?,
        };
    }
    Ok(())
}

impl PostText {
    fn read(&self, nodes: usize) -> Result<Post, Wrong> {
        let waits: Result<Vec<i64>, Wrong> =
            self.wait.0.iter().take(25).map(|&wait| amount(wait, MINUTE, "wait")).collect();
        Ok(Post {
            place: node(self.place, nodes)?,
            between: self.between,
            open: daily(&self.open.0)?,
            wait: waits?.try_into().map_err(|_| Wrong::Field("wait"))?,
        })
    }
}

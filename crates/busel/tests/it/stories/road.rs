//! What a story does with vehicles: convoys, one that goes no further, the rest planned anew, and goods
//! under way that go to others.

use std::collections::BTreeMap;
use std::time::Instant;

use busel::atlas::Atlas;
use busel::planning::convoy::anew::{Onto, Somewhere, Standing, plan_anew};
use busel::planning::convoy::rules::{Ground, Rules};
use busel::vault::WordsKind;
use busel_domain::command::Command;
use busel_domain::convoy::{Convoy, GivenTo, Leading, Part, VehicleLine, WayHome};
use busel_domain::event::Fact;
use busel_domain::ids::{Thing, WaybillId};
use busel_domain::role::{Reach, Role};
use busel_domain::waybill::{Destination, WayFact, Waybill};
use busel_planner::route::search::Unwatched;

use super::people::becomes;
use super::sentence::{Caught, Lived, Sentence};
use super::shown::same;
use super::world::World;

pub(super) const SENTENCES: &[Sentence] = &[
    Sentence {
        pattern: "{who} keeps convoy {convoy} of a pickup with {n} people given to {group} and a van with {m} people and {k} seats",
        lived: keep,
    },
    Sentence { pattern: "{who} loads {waybill} into vehicle {n} of {convoy}", lived: load },
    Sentence { pattern: "{who} lets {convoy} set out", lived: set_out },
    Sentence { pattern: "{who} says that vehicle {n} of {convoy} goes no further", lived: broken },
    Sentence {
        pattern: "vehicle {n} of {convoy} is given to {group} and broken down",
        lived: is_broken,
    },
    Sentence {
        pattern: "{who} plans the rest of {convoy} anew from {place} with goods left at {hub}",
        lived: plan_rest,
    },
    Sentence {
        pattern: "it is proposed that boxes {boxes} go on in vehicle {n}",
        lived: proposed_on,
    },
    Sentence {
        pattern: "it is proposed that boxes {boxes} are left at {hub}",
        lived: proposed_left,
    },
    Sentence {
        pattern: "it is proposed that {n} ride home in vehicle {m} and {k} by a paid ride",
        lived: proposed_home,
    },
    Sentence { pattern: "vehicle {n} hands over {waybill} by day after {day}", lived: by_day },
    Sentence { pattern: "{who} takes what is proposed for {waybill} as {boxes}", lived: take },
    Sentence { pattern: "{waybill} is in the place of {other}", lived: instead },
    Sentence {
        pattern: "{who} sends boxes {boxes} of {waybill} on to {to} as {new}[, the rest as {other}]",
        lived: send_on,
    },
    Sentence { pattern: "{who} keeps {waybill} as a reserve", lived: reserve },
    Sentence { pattern: "{who} finds nobody with {waybill}", lived: nobody },
    Sentence { pattern: "{waybill} waits for a decision because of need {need}", lived: undecided },
    Sentence { pattern: "need {need} leaves nothing to decide", lived: all_decided },
    Sentence { pattern: "the run of {waybill} leads to {boxes}", lived: run },
    Sentence { pattern: "{who} hears the run of {waybill} anew", lived: hears },
];

fn lead(world: &mut World, caught: &Caught, leading: Leading) -> Result<Vec<Fact>, String> {
    world.give(caught.word("who"), Command::Lead { leading })
}

fn small(caught: &Caught, blank: &str) -> Result<u8, String> {
    caught.number(blank)?.try_into().map_err(|_| "too many".to_owned())
}

/// A vehicle, as people count.
fn place(caught: &Caught, blank: &str) -> Result<u8, String> {
    Ok(small(caught, blank)?.saturating_sub(1))
}

fn keep(world: &mut World, caught: &Caught) -> Lived {
    let line = |kind: &str, seats, crew, home| VehicleLine {
        kind: kind.into(),
        seats,
        crew,
        papers_until: None,
        given: None,
        home,
    };
    let group = world.group(caught.word("group"))?;
    let given = Some(GivenTo { group, offer: None });
    let pickup =
        line("mitsubishi_l200_double_cab_2015_2021", 5, small(caught, "n")?, WayHome::PaidRide);
    let van = line(
        "mercedes_sprinter_l4h3_3_5_t",
        small(caught, "k")?,
        small(caught, "m")?,
        WayHome::Drives,
    );
    let words = world.told(WordsKind::Note, None, "Joe drives, AB 1234");
    let (leaves, sheet) = (world.today(), words.id);
    let vehicles = vec![VehicleLine { given, ..pickup }, van];
    let leading = Leading::Form { plan: None, leaves, ends: leaves.plus(6), vehicles, sheet };
    let command = Command::Lead { leading };
    match world.give_with(caught.word("who"), command, None, vec![words])?.as_slice() {
        [Fact::Convoy { convoy, .. }] => world.call(caught.word("convoy"), Thing::Convoy(*convoy)),
        other => Err(format!("{other:?}")),
    }
}

fn load(world: &mut World, caught: &Caught) -> Lived {
    let convoy = world.convoy(caught.word("convoy"))?;
    let (vehicle, waybill) = (place(caught, "n")?, world.waybill(caught.word("waybill"))?);
    lead(world, caught, Leading::Load { convoy, vehicle, waybill }).map(drop)
}

fn set_out(world: &mut World, caught: &Caught) -> Lived {
    let convoy = world.convoy(caught.word("convoy"))?;
    lead(world, caught, Leading::SetOut { convoy }).map(drop)
}

fn broken(world: &mut World, caught: &Caught) -> Lived {
    let (convoy, vehicle) = (world.convoy(caught.word("convoy"))?, place(caught, "n")?);
    lead(world, caught, Leading::BreakDown { convoy, vehicle }).map(drop)
}

fn known(world: &World, caught: &Caught) -> Result<Convoy, String> {
    let id = world.convoy(caught.word("convoy"))?;
    world.present().book.convoy(id).cloned().ok_or_else(|| "there is none".to_owned())
}

fn is_broken(world: &mut World, caught: &Caught) -> Lived {
    let convoy = known(world, caught)?;
    let vehicle = convoy.vehicle(place(caught, "n")?).ok_or("there is none")?;
    let given = vehicle.line.given.map(|given| given.group);
    let group = world.group(caught.word("group"))?;
    same(&(given, vehicle.broken.is_some()), &(Some(group), true))
}

#[expect(clippy::disallowed_methods, reason = "a stop watch: somebody waits beside a road")]
fn plan_rest(world: &mut World, caught: &Caught) -> Lived {
    let convoy = known(world, caught)?;
    let present = world.present();
    let town = caught.word("place");
    let here = Somewhere::read(&present, town).ok_or_else(|| format!("where is {town}?"))?;
    let places = (0_u8..).zip(&convoy.vehicles);
    let at: BTreeMap<u8, Somewhere> = places.map(|(place, _)| (place, here.clone())).collect();
    let depots = [world.hub(caught.word("hub"))?].into();
    let now = world.now().0.rem_euclid(86_400_000_000) / 1_000_000;
    let standing = Standing { convoy: convoy.id, at, depots, day: world.today(), now };
    let ground = Ground::of_convoy(&present, convoy.id, [here.area].into(), world.today());
    let began = Instant::now();
    let (rules, atlas) = (Rules::usual(&ground), Atlas::default());
    let anew = plan_anew(&present, &standing, &rules, &atlas, &Unwatched).ok_or("no rest")?;
    let took = began.elapsed();
    eprintln!("the rest of a convoy of {} was planned in {took:?}", convoy.vehicles.len());
    if took.as_secs() >= 60 {
        return Err(format!("somebody waits beside a road for {took:?}"));
    }
    world.anew = Some(anew);
    Ok(())
}

fn proposed(world: &mut World, caught: &Caught, onto: Onto) -> Lived {
    for name in caught.names("boxes") {
        let code = world.code(&name)?;
        let anew = world.anew.as_ref().ok_or("nothing was planned")?;
        let found = anew.moved.values().find_map(|moved| moved.boxes.get(&code));
        same(&found, &Some(&onto))?;
    }
    Ok(())
}

fn proposed_on(world: &mut World, caught: &Caught) -> Lived {
    proposed(world, caught, Onto::Vehicle(place(caught, "n")?))
}

fn proposed_left(world: &mut World, caught: &Caught) -> Lived {
    let hub = world.hub(caught.word("hub"))?;
    proposed(world, caught, Onto::Hub(hub))
}

fn proposed_home(world: &mut World, caught: &Caught) -> Lived {
    let anew = world.anew.as_ref().ok_or("nothing was planned")?;
    let [(_, way)] = anew.homeward.iter().collect::<Vec<_>>()[..] else {
        return Err(format!("{:?}", anew.homeward));
    };
    let number = |blank| caught.number(blank)?.try_into().map_err(|_| "too many".to_owned());
    let told: (u32, u32) = (number("n")?, number("k")?);
    same(&(way.with, way.paid), &(Some((place(caught, "m")?, told.0)), told.1))
}

/// Nobody is met at night, and no vehicle drives in a curfew.
fn by_day(world: &mut World, caught: &Caught) -> Lived {
    let (vehicle, waybill) = (place(caught, "n")?, world.waybill(caught.word("waybill"))?);
    let after = super::world::day(caught.word("day"))?;
    let anew = world.anew.as_ref().ok_or("nothing was planned")?;
    let way = anew.ways.iter().find(|way| way.vehicle == vehicle).ok_or("it stays")?;
    let halt = way.halts.iter().find(|halt| halt.hands_over.contains(&waybill));
    let halt = halt.ok_or_else(|| format!("{:?}", way.halts))?;
    let day = anew.standing.day.plus(i32::try_from(halt.from / 86_400).unwrap_or(i32::MAX));
    if day < after || way.home.is_none() {
        return Err(format!("{waybill} on {day}, home {:?}", way.home));
    }
    Ok(())
}

fn take(world: &mut World, caught: &Caught) -> Lived {
    let waybill = world.waybill(caught.word("waybill"))?;
    let anew = world.anew.clone().ok_or("nothing was planned")?;
    let moved = anew.moved.get(&waybill).ok_or("nothing of it moves")?;
    let mut parts: BTreeMap<Onto, Part> = BTreeMap::new();
    let empty = |onto: Onto| {
        let (on, to) = match onto {
            Onto::Vehicle(place) => (Some((anew.standing.convoy, place)), None),
            Onto::Hub(hub) => (None, Some(Destination::Hub(hub))),
            Onto::Stays => (None, None),
        };
        Part { on, to, loose: BTreeMap::new(), boxes: Vec::new() }
    };
    for (code, onto) in &moved.boxes {
        parts.entry(*onto).or_insert_with(|| empty(*onto)).boxes.push(*code);
    }
    for ((lot, onto), units) in &moved.loose {
        parts.entry(*onto).or_insert_with(|| empty(*onto)).loose.insert(*lot, *units);
    }
    let parts = parts.into_values().collect();
    let facts = lead(world, caught, Leading::Reissue { waybill, parts })?;
    call_new(world, &facts, &caught.names("boxes"))
}

fn call_new(world: &mut World, facts: &[Fact], names: &[String]) -> Lived {
    let new: Vec<WaybillId> = match facts.first() {
        Some(Fact::Reissued { goes_on, .. }) => goes_on.iter().map(|part| part.waybill).collect(),
        Some(Fact::OnWay(_, WayFact::SentOn { goes_on })) => {
            goes_on.iter().map(|onward| onward.paper.waybill).collect()
        }
        // A refusal is told by the next sentence.
        None => return Ok(()),
        other => return Err(format!("{other:?}")),
    };
    same(&new.len(), &names.len())?;
    for (name, id) in names.iter().zip(new) {
        world.call(name, Thing::Waybill(id))?;
    }
    Ok(())
}

fn instead(world: &mut World, caught: &Caught) -> Lived {
    let (new, old) = (world.waybill(caught.word("waybill"))?, world.waybill(caught.word("other"))?);
    let present = world.present();
    let before = present.book.waybill(new).and_then(|way| way.instead_of);
    let after = present.book.waybill(old).is_some_and(|way| way.reissued.contains(&new));
    same(&(before, after), &(Some(old), true))
}

fn send_on(world: &mut World, caught: &Caught) -> Lived {
    let waybill = world.waybill(caught.word("waybill"))?;
    let to = caught.word("to");
    let to =
        world.hub(to).map(Destination::Hub).or_else(|_| world.group(to).map(Destination::Group))?;
    let names = caught.names("boxes");
    let boxes = names.iter().map(|name| world.code(name)).collect::<Result<Vec<_>, _>>()?;
    let present = world.present();
    let way = present.book.waybill(waybill).ok_or("there is none")?;
    let (coming, loose) = present.book.on_the_road(way);
    let rest = coming.iter().map(|carton| carton.code).filter(|code| !boxes.contains(code));
    let stays = Part { on: None, to: None, loose, boxes: rest.collect() };
    let goes = Part { on: None, to: Some(to), loose: BTreeMap::new(), boxes };
    let is_all = stays.boxes.is_empty() && stays.loose.is_empty();
    let parts = if is_all { vec![goes] } else { vec![goes, stays] };
    let facts = lead(world, caught, Leading::Reissue { waybill, parts })?;
    let rest = caught.maybe("other").map(str::to_owned);
    let names: Vec<String> = std::iter::once(caught.word("new").to_owned()).chain(rest).collect();
    call_new(world, &facts, &names)
}

fn reserve(world: &mut World, caught: &Caught) -> Lived {
    let waybill = world.waybill(caught.word("waybill"))?;
    lead(world, caught, Leading::KeepAsReserve { waybill }).map(drop)
}

fn nobody(world: &mut World, caught: &Caught) -> Lived {
    let waybill = world.waybill(caught.word("waybill"))?;
    world.give(caught.word("who"), Command::ReportNobody { waybill }).map(drop)
}

fn undecided(world: &mut World, caught: &Caught) -> Lived {
    let need = world.need(caught.word("need"))?;
    let waybill = world.waybill(caught.word("waybill"))?;
    same(&world.present().book.undecided(need), &vec![waybill])
}

fn all_decided(world: &mut World, caught: &Caught) -> Lived {
    let need = world.need(caught.word("need"))?;
    same(&world.present().book.undecided(need), &Vec::new())
}

/// The papers of a phone's run, as long as they are under way.
fn run(world: &mut World, caught: &Caught) -> Lived {
    let named = [world.waybill(caught.word("waybill"))?];
    let present = world.present();
    let open = |id: &WaybillId| present.book.waybill(*id).is_some_and(Waybill::is_under_way);
    let all: Vec<_> = present.book.run(&named, |_| false).into_iter().filter(open).collect();
    let told = caught.names("boxes");
    let told = told.iter().map(|name| world.waybill(name)).collect::<Result<Vec<_>, _>>()?;
    same(&all, &told)
}

/// What a phone is from its next signal on: driver of all papers of its run.
fn hears(world: &mut World, caught: &Caught) -> Lived {
    let named = [world.waybill(caught.word("waybill"))?];
    let all = world.present().book.run(&named, |_| false);
    for waybill in all.into_iter().filter(|id| *id != named[0]) {
        becomes(world, caught.word("who"), Role::Driver, Reach::Waybill(waybill))?;
    }
    Ok(())
}

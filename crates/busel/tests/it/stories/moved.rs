//! What a story says of groups that move, and of phones that are cut off: where a group is on which day,
//! what whoever drives there is told, what no longer holds of a convoy, what a taken phone could show.

use std::collections::BTreeMap;

use askama::Template as _;
use busel::atlas::Atlas;
use busel::i18n::{Tongue, Zone};
use busel::planning::convoy::rechecked::{Broken, recheck};
use busel::vault::WordsKind;
use busel::views::eyes::Eyes;
use busel::views::frame::{Frame, Viewer};
use busel::views::history;
use busel::views::phones::{OnePhonePage, unwarned};
use busel::views::run::Led;
use busel_domain::book::Bound;
use busel_domain::command::Command;
use busel_domain::group::Move;
use busel_domain::ids::{Thing, WaybillId};
use busel_domain::phone::{CutOff, PhoneDeed};
use busel_domain::proof::Proof;
use busel_domain::sight::Matter;
use busel_domain::waybill::Waybill;

use super::sentence::{Caught, Lived, Sentence};
use super::shown::same;
use super::warned::frame;
use super::world::{World, day, moment};

pub(super) const SENTENCES: &[Sentence] = &[
    Sentence {
        pattern: "{who} moves {group} to {place} from {day} on, called back on number {phone} after a message of {heard}[, and somebody waits at the old place until {until} {time}]",
        lived: moves,
    },
    Sentence { pattern: "{group} is at {place} on {day}", lived: is_at },
    Sentence { pattern: "{who} sees nothing of where {group} is", lived: sees_no_place },
    Sentence { pattern: "the phone with {waybill} says {words}", lived: phone_says },
    Sentence { pattern: "the phone with {waybill} does not say {words}", lived: phone_silent },
    Sentence { pattern: "the history of {thing} says {words}", lived: history_says },
    Sentence {
        pattern: "{waybill} of {convoy} no longer holds as {why}: {kind}",
        lived: no_longer_holds,
    },
    Sentence { pattern: "{who} cuts off phone {n} with the run of {waybill}", lived: cut_off },
    Sentence { pattern: "the page of phone {n} names {boxes}", lived: page_names },
    Sentence { pattern: "the page of phone {n} does not name {boxes}", lived: page_does_not_name },
    Sentence { pattern: "the page of phone {n} says {words}", lived: page_says },
    Sentence { pattern: "{who} is told that {m} have to be warned of phone {n}", lived: to_warn },
    Sentence { pattern: "nobody has to be warned of phone {n}", lived: nobody_to_warn },
    Sentence { pattern: "{who} reads how to reach {group} and warns it of phone {n}", lived: warn },
];

fn moves(world: &mut World, caught: &Caught) -> Lived {
    let group = world.group(caught.word("group"))?;
    let about = world.present().book.group(group).map(|group| group.name);
    let words = world.told(WordsKind::Place, about, caught.word("place"));
    let (from, heard) = (day(caught.word("day"))?, day(caught.word("heard"))?);
    let meets_until = match caught.maybe("until") {
        Some(until) => Some(moment(day(until)?, caught.word("time"))?),
        None => None,
    };
    let to = Move {
        place: words.id,
        region: busel::catalogue::region_of(caught.word("place")),
        from,
        heard,
        proof: Proof::CallBack { contact: world.words_id(caught.word("phone"))? },
        meets_until,
        stops: BTreeMap::new(),
    };
    let command = Command::MoveGroup(group, to);
    world.give_with(caught.word("who"), command, None, vec![words]).map(drop)
}

fn is_at(world: &mut World, caught: &Caught) -> Lived {
    let group = world.group(caught.word("group"))?;
    let present = world.present();
    let stay = present.book.stay_on(group, day(caught.word("day"))?);
    let place = stay.and_then(|stay| stay.place).ok_or("nobody said where")?;
    let words = world.runtime.block_on(world.clerk.words(place));
    let words = words.map_err(|fault| fault.to_string())?;
    same(&words.as_deref(), &Some(caught.word("place")))
}

fn sees_no_place(world: &mut World, caught: &Caught) -> Lived {
    let (actor, group) = (world.actor(caught.word("who"))?, world.group(caught.word("group"))?);
    let seen = world.present().book.seen_by(&actor);
    let place = seen.group(group).and_then(|group| group.place);
    same(&(place, seen.moves(group).len()), &(None, 0))
}

fn paper<'a>(
    world: &World,
    present: &'a busel::clerk::Present,
    caught: &Caught,
) -> Result<&'a Waybill, String> {
    let id = world.waybill(caught.word("waybill"))?;
    present.book.waybill(id).ok_or_else(|| "there is none".to_owned())
}

/// What stands on the screen of a paper about a move, after the phone's next signal.
fn on_screen(world: &World, caught: &Caught) -> Result<String, String> {
    let present = world.present();
    let way = paper(world, &present, caught)?;
    let viewer = Viewer::at_the_machine(Tongue::default(), world.now(), Zone::default());
    let place = match present.book.bound_for(way, world.today()) {
        Bound::Here(to) => world
            .runtime
            .block_on(world.clerk.words(to.place))
            .map_err(|fault| fault.to_string())?,
        Bound::AsTold | Bound::ToldOn(..) => None,
    };
    let seen = present.seen_by(&viewer.actor);
    let led = Led::of(&present.book, Eyes::of(&seen, &viewer), way, place.as_deref());
    Ok(led.and_then(|led| led.whither).unwrap_or_default())
}

fn phone_says(world: &mut World, caught: &Caught) -> Lived {
    let text = on_screen(world, caught)?;
    if text.contains(caught.word("words")) { Ok(()) } else { Err(format!("it says: {text}")) }
}

fn phone_silent(world: &mut World, caught: &Caught) -> Lived {
    let text = on_screen(world, caught)?;
    if text.contains(caught.word("words")) { Err(format!("it says: {text}")) } else { Ok(()) }
}

fn history_says(world: &mut World, caught: &Caught) -> Lived {
    let thing = world.thing(caught.word("thing"))?;
    let events = world.runtime.block_on(world.clerk.history(thing, 100));
    let events = events.map_err(|fault| fault.to_string())?;
    let frame = frame(world);
    let seen = world.present().seen_by(&frame.viewer.actor);
    let entries = history::entries(Eyes::of(&seen, &frame.viewer), &frame, &events);
    let all: Vec<&str> = entries.iter().map(|entry| &*entry.what).collect();
    let is_said = all.iter().any(|what| what.contains(caught.word("words")));
    if is_said { Ok(()) } else { Err(format!("{all:?}")) }
}

fn no_longer_holds(world: &mut World, caught: &Caught) -> Lived {
    let convoy = world.convoy(caught.word("convoy"))?;
    let waybill = world.waybill(caught.word("waybill"))?;
    let present = world.present();
    let known = present.book.convoy(convoy).ok_or("there is none")?;
    let with = (&Atlas::default(), &Zone::default());
    let found = recheck(&present, known, None, with, world.today());
    let found = found.iter().find(|it| it.waybill == waybill).ok_or("it holds")?;
    let is_so = found.broken.iter().any(|broken| match broken {
        Broken::InCurfew(_) => caught.word("kind") == "curfew",
        Broken::NobodyMet => caught.word("kind") == "nobody-met",
        Broken::AfterWanted(_) => caught.word("kind") == "late",
        Broken::PlaceUnknown => caught.word("kind") == "unknown",
    });
    if is_so { Ok(()) } else { Err(format!("{found:?}")) }
}

fn number(caught: &Caught) -> Result<u32, String> {
    caught.number("n")?.try_into().map_err(|_| "too many".to_owned())
}

fn cut_off(world: &mut World, caught: &Caught) -> Lived {
    let named: [WaybillId; 1] = [world.waybill(caught.word("waybill"))?];
    let ways = world.present().book.run(&named, |_| false);
    let deed = PhoneDeed::CutOff { phone: number(caught)?, ways };
    world.give(caught.word("who"), Command::Mind(deed)).map(drop)
}

fn known(world: &World, caught: &Caught) -> Result<CutOff, String> {
    let known = world.present().book.cut_off_phone(number(caught)?).cloned();
    known.ok_or_else(|| "nobody cut it off".to_owned())
}

fn page(world: &World, caught: &Caught) -> Result<String, String> {
    let (known, frame) = (known(world, caught)?, frame(world));
    let seen = world.present().seen_by(&frame.viewer.actor);
    let page = OnePhonePage::of_cut_off(&seen, frame, &known);
    page.render().map_err(|fault| fault.to_string())
}

/// What a page calls the things of a story.
fn called(world: &World, caught: &Caught) -> Result<Vec<String>, String> {
    let names = caught.names("boxes");
    let each = names.iter().map(|name| {
        let thing = world.thing(name)?;
        if let Thing::Box(code) = thing {
            return Ok(code.to_string());
        }
        if let Thing::Waybill(id) = thing {
            return Ok(format!("/waybills/{id}\""));
        }
        Ok(format!(">{name}<"))
    });
    each.collect()
}

fn page_names(world: &mut World, caught: &Caught) -> Lived {
    let (page, names) = (page(world, caught)?, called(world, caught)?);
    let missing: Vec<&String> = names.iter().filter(|name| !page.contains(*name)).collect();
    if missing.is_empty() { Ok(()) } else { Err(format!("no {missing:?} in {page}")) }
}

fn page_does_not_name(world: &mut World, caught: &Caught) -> Lived {
    let (page, names) = (page(world, caught)?, called(world, caught)?);
    let found: Vec<&String> = names.iter().filter(|name| page.contains(*name)).collect();
    if found.is_empty() { Ok(()) } else { Err(format!("{found:?} in {page}")) }
}

fn page_says(world: &mut World, caught: &Caught) -> Lived {
    let page = page(world, caught)?;
    if page.contains(caught.word("words")) { Ok(()) } else { Err(page) }
}

fn to_warn(world: &mut World, caught: &Caught) -> Lived {
    let known = known(world, caught)?;
    let base: Frame = frame(world);
    let actor = world.actor(caught.word("who"))?;
    let viewer = Viewer { actor, ..base.viewer };
    let seen = world.present().seen_by(&viewer.actor);
    let told = unwarned(&seen, &viewer).map(|(count, _, phone)| (count, phone));
    let count = usize::try_from(caught.number("m")?).map_err(|_| "too many")?;
    same(&told, &Some((count, known.phone)))
}

fn nobody_to_warn(world: &mut World, caught: &Caught) -> Lived {
    let known = known(world, caught)?;
    same(&world.present().book.unwarned(&known), &Vec::new())
}

/// The contact is read by the deed that is written down, and then that somebody was warned.
fn warn(world: &mut World, caught: &Caught) -> Lived {
    let (known, group) = (known(world, caught)?, world.group(caught.word("group"))?);
    let who = caught.word("who");
    world.give(who, Command::Look { at: Thing::Group(group), matter: Matter::Contacts })?;
    world.give(who, Command::Mind(PhoneDeed::Warn { cut_off: known.id, group })).map(drop)
}

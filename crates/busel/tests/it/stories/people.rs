//! What a story says of places, people, needs, plans and offers, and what is done with them.

use busel::planning::{self, Fixed};
use busel::vault::{Words, WordsKind};
use busel_domain::command::Command;
use busel_domain::event::Fact;
use busel_domain::ids::{Digest, Thing};
use busel_domain::need::{NeedChange, NeedLine, Priority, Substitutes, Trust};
use busel_domain::offer::{Answer, OfferLine};
use busel_domain::people::{HeadCount, Living, Work};
use busel_domain::proof::Proof;
use busel_domain::quantity::{Units, Written};
use busel_domain::role::{Grant, Reach, Role};
use busel_domain::rules::Rule;
use busel_domain::store::StoreLine;
use busel_planner::progress::Unwatched;

use super::sentence::{Caught, Lived, Sentence};
use super::world::{World, day, goods, moment, units};

/// Who opens the centre before anybody else is there.
const CONSOLE: &str = "console";

pub(super) const SENTENCES: &[Sentence] = &[
    Sentence { pattern: "it is {day} [{time}]", lived: it_is },
    Sentence { pattern: "{hub} is a hub[ at {place}]", lived: hub },
    Sentence { pattern: "{group} is a group [of {n} people] [at {place}]", lived: group },
    Sentence { pattern: "{group} has a link of its own", lived: link },
    Sentence { pattern: "{who} is a coordinator", lived: coordinator },
    Sentence { pattern: "{who} keeps the shelves of {hub}", lived: warehouse },
    Sentence { pattern: "{who} drives {waybill}", lived: driver },
    Sentence { pattern: "{who} hands out to {group}", lived: hand_out },
    Sentence { pattern: "{who} leaves the centre", lived: leave },
    Sentence { pattern: "{who} keeps number {phone} of {group}", lived: number_kept },
    Sentence {
        pattern: "{who} writes down need {need} of {group} for {n} {item} at {priority}[, least {m}]",
        lived: need,
    },
    Sentence {
        pattern: "{who} calls back on number {phone} and checks need {need}",
        lived: call_back,
    },
    Sentence {
        pattern: "{who} hears from referee {words} that need {need} is true",
        lived: referee,
    },
    Sentence { pattern: "{who} withdraws need {need}", lived: withdraw },
    Sentence { pattern: "{who} reopens need {need}", lived: reopen },
    Sentence { pattern: "{who} pushes need {need} to {day}", lived: push },
    Sentence { pattern: "{who} proposes plan {plan}", lived: propose },
    Sentence { pattern: "{who} puts plan {plan} in force", lived: adopt },
    Sentence { pattern: "anybody may offer something", lived: anybody_may_offer },
    Sentence { pattern: "Somebody offers {n} {item} as offer {offer}", lived: offer },
    Sentence { pattern: "{who} accepts {n} of offer {offer}", lived: accept },
    Sentence { pattern: "{who} hears from offer {offer} that it comes by {day}", lived: promise },
    Sentence { pattern: "{who} takes back offer {offer}", lived: take_back },
    Sentence {
        pattern: "{who} finds {n} {item} in the store of {group}[, best before {day}]",
        lived: store,
    },
    Sentence { pattern: "{who} carries out what waits", lived: carry_out },
    Sentence { pattern: "{who} erases {thing}", lived: erase },
    Sentence { pattern: "{who} asks for the keys to be destroyed as {deed}", lived: wipe },
    Sentence { pattern: "{who} agrees to {deed}", lived: agree },
];

fn it_is(world: &mut World, caught: &Caught) -> Lived {
    let time = caught.maybe("time").unwrap_or("07:00");
    world.wait_until(moment(day(caught.word("day"))?, time)?)
}

fn hub(world: &mut World, caught: &Caught) -> Lived {
    let words = world.told(WordsKind::Name, None, caught.word("hub"));
    let at = caught.maybe("place").map(|place| world.told(WordsKind::Place, Some(words.id), place));
    let place = at.as_ref().map(|words| words.id);
    let command = Command::OpenHub { name: words.id, place, region: None };
    let words = std::iter::once(words).chain(at).collect();
    let facts = world.give_with(CONSOLE, command, None, words)?;
    match facts.as_slice() {
        [Fact::HubOpened(hub)] => world.call(caught.word("hub"), Thing::Hub(hub.id)),
        other => Err(format!("{other:?}")),
    }
}

fn group(world: &mut World, caught: &Caught) -> Lived {
    let called = caught.word("group");
    let name = world.told(WordsKind::Name, None, called);
    let at = caught.maybe("place").map(|place| world.told(WordsKind::Place, Some(name.id), place));
    let place = at.as_ref().map(|words| words.id);
    let command = Command::AddGroup { name: name.id, place, region: None };
    let words = [Some(name), at].into_iter().flatten().collect();
    let facts = world.give_with(CONSOLE, command, None, words)?;
    let [Fact::GroupAdded(group)] = facts.as_slice() else { return Err(format!("{facts:?}")) };
    let group = group.id;
    world.call(called, Thing::Group(group))?;
    if caught.maybe("n").is_some() {
        let people = u32::try_from(caught.number("n")?).map_err(|_| "too many people")?;
        let people = HeadCount::of(people);
        let living = Some(living());
        world.give(CONSOLE, Command::CountPeople { group, people, living })?;
    }
    Ok(())
}

/// People with a roof, water and little to carry.
fn living() -> Living {
    Living {
        is_sheltered: true,
        celsius: Some(0),
        work: Work::Light,
        has_safe_tap: true,
        has_washing_water: true,
        burns_fuel: false,
        floor_m2: None,
        feet: Vec::new(),
    }
}

fn link(world: &mut World, caught: &Caught) -> Lived {
    let group = world.group(caught.word("group"))?;
    let (hash, until) = (Digest(world.outside.bytes()), world.today().plus(60));
    world.give(CONSOLE, Command::MakeLink { group, hash, until }).map(drop)
}

/// A member who may be this; the second coordinator takes a yes of the first.
pub(super) fn becomes(world: &mut World, who: &str, role: Role, reach: Reach) -> Lived {
    let member = if let Ok(member) = world.member(who) {
        member
    } else {
        let words = world.told(WordsKind::Name, None, who);
        let joins = Command::AddMember { name: words.id };
        let facts = world.give_with(CONSOLE, joins, None, vec![words])?;
        let member = facts.iter().find_map(Fact::member_added).ok_or("nobody joined")?;
        world.call(who, Thing::Member(member))?;
        member
    };
    let grant = Grant { role, reach, until: None };
    let facts = world.give(CONSOLE, Command::Grant { member, grant })?;
    if let [Fact::DeedProposed { deed, .. }] = facts.as_slice() {
        let today = world.today();
        let present = world.present();
        let first = present.book.members().find(|other| other.is(Role::Coordinator, today));
        let first = first.map(|member| member.id).ok_or("nobody can agree")?;
        let named = world.names().find(|(_, thing)| *thing == Thing::Member(first));
        let name = named.map(|(name, _)| name.to_owned()).ok_or("nobody can agree")?;
        world.give(&name, Command::Agree { deed: *deed })?;
    }
    Ok(())
}

fn coordinator(world: &mut World, caught: &Caught) -> Lived {
    becomes(world, caught.word("who"), Role::Coordinator, Reach::Everywhere)
}

fn warehouse(world: &mut World, caught: &Caught) -> Lived {
    let hub = world.hub(caught.word("hub"))?;
    becomes(world, caught.word("who"), Role::Warehouse, Reach::Hub(hub))
}

fn driver(world: &mut World, caught: &Caught) -> Lived {
    let waybill = world.waybill(caught.word("waybill"))?;
    becomes(world, caught.word("who"), Role::Driver, Reach::Waybill(waybill))
}

fn hand_out(world: &mut World, caught: &Caught) -> Lived {
    let group = world.group(caught.word("group"))?;
    becomes(world, caught.word("who"), Role::HandOutPoint, Reach::Group(group))
}

fn leave(world: &mut World, caught: &Caught) -> Lived {
    let member = world.member(caught.word("who"))?;
    world.give(CONSOLE, Command::SeeOff { member }).map(drop)
}

fn number_kept(world: &mut World, caught: &Caught) -> Lived {
    let group = world.group(caught.word("group"))?;
    let about = world.present().book.group(group).map(|group| group.name);
    let words = world.told(WordsKind::Contact, about, caught.word("phone"));
    let contact = words.id;
    let command = Command::KeepContact { group, contact };
    world.give_with(caught.word("who"), command, None, vec![words])?;
    world.keep_words(caught.word("phone"), contact);
    Ok(())
}

fn need(world: &mut World, caught: &Caught) -> Lived {
    let (item, variant) = goods(caught.word("item"))?;
    let asked = units(caught.number("n")?)?;
    let minimum = match caught.maybe("m") {
        Some(_) => units(caught.number("m")?)?,
        None => Units::ZERO,
    };
    let known = ["P1", "P2", "P3", "P4"].iter().position(|name| *name == caught.word("priority"));
    let line = NeedLine {
        group: world.group(caught.word("group"))?,
        item,
        variant,
        written: Written::base(asked),
        asked: Some(asked),
        minimum,
        substitutes: Substitutes::Allowed,
        priority: known.map(|at| Priority::ALL[at]).ok_or("no such urgency")?,
        wanted_by: None,
        valid_until: None,
        trust: Trust::V0,
        source: None,
        words: None,
    };
    let raise = Command::RaiseNeeds { source: None, lines: vec![line] };
    match world.give(caught.word("who"), raise)?.as_slice() {
        [Fact::NeedRaised { need, .. }] => world.call(caught.word("need"), Thing::Need(*need)),
        [] => Ok(()),
        other => Err(format!("{other:?}")),
    }
}

fn call_back(world: &mut World, caught: &Caught) -> Lived {
    let contact = world.words_id(caught.word("phone"))?;
    let (need, proof) = (world.need(caught.word("need"))?, Proof::CallBack { contact });
    world.give(caught.word("who"), Command::VerifyNeed { need, proof }).map(drop)
}

fn referee(world: &mut World, caught: &Caught) -> Lived {
    let note = world.told(WordsKind::Note, None, caught.word("words"));
    let (need, proof) = (world.need(caught.word("need"))?, Proof::Referee { words: note.id });
    let verify = Command::VerifyNeed { need, proof };
    world.give_with(caught.word("who"), verify, None, vec![note]).map(drop)
}

fn withdraw(world: &mut World, caught: &Caught) -> Lived {
    let need = world.need(caught.word("need"))?;
    world.give(caught.word("who"), Command::WithdrawNeed { need }).map(drop)
}

fn reopen(world: &mut World, caught: &Caught) -> Lived {
    let need = world.need(caught.word("need"))?;
    world.give(caught.word("who"), Command::ReopenNeed { need }).map(drop)
}

fn push(world: &mut World, caught: &Caught) -> Lived {
    let need = world.need(caught.word("need"))?;
    let seen = world.present().book.need(need).ok_or("no such need")?.version();
    let change = NeedChange { wanted_by: Some(day(caught.word("day"))?), ..NeedChange::default() };
    world.give(caught.word("who"), Command::ReviseNeed { need, seen, change }).map(drop)
}

fn propose(world: &mut World, caught: &Caught) -> Lived {
    let made = planning::propose(&world.present(), world.now(), None, Fixed::default(), &Unwatched);
    let proposal = planning::proposal(made.map_err(|no| no.to_string())?);
    world.give(caught.word("who"), proposal)?;
    let present = world.present();
    let plan = present.book.plans().last().ok_or("no plan was made")?;
    world.call(caught.word("plan"), Thing::Plan(plan.id))
}

fn adopt(world: &mut World, caught: &Caught) -> Lived {
    let plan = world.plan(caught.word("plan"))?;
    world.give(caught.word("who"), Command::AdoptPlan { plan }).map(drop)
}

fn anybody_may_offer(world: &mut World, _: &Caught) -> Lived {
    world.give(CONSOLE, Command::SetRule { rule: Rule::OffersFromAnybody(true) }).map(drop)
}

/// Whoever gives is nobody in the journal; their words go with the offer.
fn offer(world: &mut World, caught: &Caught) -> Lived {
    let (item, variant) = goods(caught.word("item"))?;
    let note = world.told(WordsKind::Note, None, &format!("words with {}", caught.word("offer")));
    let line = OfferLine {
        variant,
        words: Some(note.id),
        about: Some(note.id),
        link: Some(Digest(world.outside.bytes())),
        ..OfferLine::of(item, units(caught.number("n")?)?)
    };
    let id = note.id;
    let facts = world.give_with("Somebody", Command::MakeOffer { line }, None, vec![note])?;
    world.keep_words(caught.word("offer"), id);
    match facts.as_slice() {
        [Fact::OfferMade { offer, .. }] => world.call(caught.word("offer"), Thing::Offer(*offer)),
        [] => Ok(()),
        other => Err(format!("{other:?}")),
    }
}

fn accept(world: &mut World, caught: &Caught) -> Lived {
    let offer = world.offer(caught.word("offer"))?;
    let answer = Answer::Accepted(units(caught.number("n")?)?);
    world.give(caught.word("who"), Command::AnswerOffer { offer, answer }).map(drop)
}

fn promise(world: &mut World, caught: &Caught) -> Lived {
    let (offer, by) = (world.offer(caught.word("offer"))?, day(caught.word("day"))?);
    world.give(caught.word("who"), Command::PromiseOffer { offer, by }).map(drop)
}

fn take_back(world: &mut World, caught: &Caught) -> Lived {
    let offer = world.offer(caught.word("offer"))?;
    world.give(caught.word("who"), Command::TakeBackOffer { offer }).map(drop)
}

fn store(world: &mut World, caught: &Caught) -> Lived {
    let (item, variant) = goods(caught.word("item"))?;
    let expiry = caught.maybe("day").map(day).transpose()?;
    let line = StoreLine { item, variant, units: units(caught.number("n")?)?, expiry };
    let (group, day) = (world.group(caught.word("group"))?, world.today());
    let told = Command::ReportGroupStock { group, day, lines: vec![line] };
    world.give(caught.word("who"), told).map(drop)
}

/// The report that was set aside first and still waits.
fn carry_out(world: &mut World, caught: &Caught) -> Lived {
    let first = world.present().book.aside().next().map(|aside| aside.id);
    let aside = first.ok_or("nothing waits")?;
    world.give(caught.word("who"), Command::CloseAside { aside, words: None }).map(drop)
}

fn erase(world: &mut World, caught: &Caught) -> Lived {
    let whom = world.thing(caught.word("thing"))?;
    world.give(caught.word("who"), Command::Erase { whom }).map(drop)
}

fn wipe(world: &mut World, caught: &Caught) -> Lived {
    let wants = Command::Propose { deed: busel_domain::member::Deed::Wipe };
    match world.give(caught.word("who"), wants)?.as_slice() {
        [Fact::DeedProposed { deed, .. }] => world.call(caught.word("deed"), Thing::Deed(*deed)),
        [] => Ok(()),
        other => Err(format!("{other:?}")),
    }
}

fn agree(world: &mut World, caught: &Caught) -> Lived {
    let (who, thing) = (caught.word("who"), world.thing(caught.word("deed"))?);
    if let Thing::Deed(deed) = thing {
        return world.give(who, Command::Agree { deed }).map(drop);
    }
    if let Thing::Loss(loss) = thing {
        return world.give(who, Command::ConfirmLoss { loss }).map(drop);
    }
    Err("only what takes two is agreed to".to_owned())
}

/// A note of somebody, to be kept beside what they do.
pub(super) fn note(world: &World, text: &str) -> Words {
    world.told(WordsKind::Note, None, text)
}

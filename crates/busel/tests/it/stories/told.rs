//! What a story says is so of needs, plans, people and their words: what is met, who sees what, what is
//! gone, what a report tells.

use busel::exchange::chat::{Around, Heard};
use busel::exchange::reader;
use busel::i18n::Zone;
use busel::reporting::Reporting;
use busel_domain::gauge::{Cover, Line};
use busel_domain::ids::{Thing, WordsId};
use busel_domain::month::Month;
use busel_domain::need::{Closed, Need};
use busel_domain::offer::State;
use busel_domain::quantity::Units;
use busel_domain::report::{Measure, Of, Question, Tally, by_month, summed};
use busel_domain::sight::Sight;

use super::sentence::{Caught, Lived, Sentence};
use super::shown::same;
use super::world::{World, day, goods, units};

pub(super) const SENTENCES: &[Sentence] = &[
    Sentence { pattern: "need {need} lacks {n}", lived: lacks },
    Sentence { pattern: "need {need} has received {n}", lived: received },
    Sentence { pattern: "{n} are on the road to need {need}", lived: on_road },
    Sentence { pattern: "need {need} is {state}", lived: need_is },
    Sentence { pattern: "offer {offer} is {state}", lived: offer_is },
    Sentence { pattern: "plan {plan} gives {n} of {lot} to need {need}", lived: plan_gives },
    Sentence { pattern: "plan {plan} gives none of {lot} to need {need}", lived: plan_gives_none },
    Sentence { pattern: "plan {plan} gives nothing to need {need}", lived: plan_gives_nothing },
    Sentence { pattern: "{who} sees {thing}", lived: sees },
    Sentence { pattern: "{who} does not see {thing}", lived: does_not_see },
    Sentence { pattern: "the store of {group} holds {n} {item}", lived: store_holds },
    Sentence { pattern: "food of {group} lasts for {n} tenths of a day", lived: food_lasts },
    Sentence { pattern: "the words with {name} are gone", lived: words_gone },
    Sentence { pattern: "the words with {name} can be read", lived: words_there },
    Sentence { pattern: "the name of {thing} is gone", lived: name_gone },
    Sentence { pattern: "the name of {thing} can be read", lived: name_there },
    Sentence { pattern: "the report says that {n} grams were lost in {month}", lived: grams_lost },
    Sentence { pattern: "the report says that {n} grams came in {month}", lived: grams_came },
    Sentence { pattern: "the report knows {n} needs wanted in {month}", lived: needs_wanted },
    Sentence { pattern: "the report knows {n} hand-overs in {month}", lived: hand_overs },
    Sentence { pattern: "the message {words} is read as {kind} of {n} {item}", lived: message },
    Sentence { pattern: "the message {words} is asked back {key}", lived: asked_back },
    Sentence { pattern: "{item} are for feet of {n} mm", lived: feet },
    Sentence { pattern: "the history of {thing} has {n} events", lived: history },
];

fn need<T>(world: &World, caught: &Caught, ask: impl Fn(&Need) -> T) -> Result<T, String> {
    let id = world.need(caught.word("need"))?;
    world.present().book.need(id).map(ask).ok_or_else(|| "there is no such need".to_owned())
}

fn lacks(world: &mut World, caught: &Caught) -> Lived {
    let told = Some(units(caught.number("n")?)?);
    same(&need(world, caught, Need::missing)?, &told)
}

fn received(world: &mut World, caught: &Caught) -> Lived {
    let told = units(caught.number("n")?)?;
    same(&need(world, caught, |need| need.received)?, &told)
}

fn on_road(world: &mut World, caught: &Caught) -> Lived {
    let told = units(caught.number("n")?)?;
    same(&need(world, caught, |need| need.on_road)?, &told)
}

fn need_is(world: &mut World, caught: &Caught) -> Lived {
    let today = world.today();
    let is = need(world, caught, |need| match need.closed {
        Some(Closed::Withdrawn) => "withdrawn",
        Some(Closed::JoinedTo(_)) => "joined",
        None if need.missing().is_some_and(Units::is_zero) => "covered",
        None if need.has_lapsed(today) => "lapsed",
        None => "open",
    })?;
    same(&is, &caught.word("state"))
}

fn offer_is(world: &mut World, caught: &Caught) -> Lived {
    let (offer, present) = (world.offer(caught.word("offer"))?, world.present());
    let offer = present.book.offer(offer).ok_or("there is no such offer")?;
    let is = match offer.state(world.today()) {
        State::Offered => "offered",
        State::Asked => "asked",
        State::Accepted => "accepted",
        State::Promised => "promised",
        State::Overdue => "overdue",
        State::Arrived => "arrived",
        State::Declined => "declined",
        State::TakenBack => "taken-back",
        State::Lapsed => "lapsed",
    };
    same(&is, &caught.word("state"))
}

/// How much of which lots a plan gives to a need.
fn planned(world: &World, caught: &Caught, lot: Option<&str>) -> Result<u64, String> {
    let (plan, need) = (world.plan(caught.word("plan"))?, world.need(caught.word("need"))?);
    let lot = lot.map(|name| world.lot(name)).transpose()?;
    let present = world.present();
    let plan = present.book.plan(plan).ok_or("there is no such plan")?;
    let given = plan.document.allocated.iter().filter(|given| given.need == need);
    Ok(given.filter(|given| lot.is_none_or(|lot| given.lot == lot)).map(|it| it.units.get()).sum())
}

fn plan_gives(world: &mut World, caught: &Caught) -> Lived {
    same(&planned(world, caught, Some(caught.word("lot")))?, &caught.number("n")?)
}

fn plan_gives_none(world: &mut World, caught: &Caught) -> Lived {
    same(&planned(world, caught, Some(caught.word("lot")))?, &0)
}

fn plan_gives_nothing(world: &mut World, caught: &Caught) -> Lived {
    same(&planned(world, caught, None)?, &0)
}

fn is_seen(world: &World, caught: &Caught) -> Result<bool, String> {
    let actor = world.actor(caught.word("who"))?;
    let thing = world.thing(caught.word("thing"))?;
    let present = world.present();
    let shows = Sight::of(&present.book, &actor).shows(thing);
    // The Book they get says the same as the sight that made it.
    same(&present.book.seen_by(&actor).has(thing), &shows)?;
    Ok(shows)
}

fn sees(world: &mut World, caught: &Caught) -> Lived {
    same(&is_seen(world, caught)?, &true)
}

fn does_not_see(world: &mut World, caught: &Caught) -> Lived {
    same(&is_seen(world, caught)?, &false)
}

fn store_holds(world: &mut World, caught: &Caught) -> Lived {
    let (group, (item, _)) = (world.group(caught.word("group"))?, goods(caught.word("item"))?);
    let present = world.present();
    let held = present.book.store(group).map(busel_domain::store::Store::held).unwrap_or_default();
    let lines = held.iter().filter(|held| held.line.item == item);
    same(&lines.map(|held| held.line.units.get()).sum(), &caught.number("n")?)
}

fn food_lasts(world: &mut World, caught: &Caught) -> Lived {
    let (group, present) = (world.group(caught.word("group"))?, world.present());
    let gauges = present.book.gauges(group, world.today()).ok_or("nobody counted its people")?;
    let mut lines = gauges.iter().flat_map(|gauge| &gauge.lines);
    let energy = lines.find(|line| line.line == Line::Energy).ok_or("nobody eats there")?;
    let tenths = if let Cover::Days { tenths, .. } = energy.cover { Some(tenths) } else { None };
    same(&tenths, &Some(caught.number("n")?))
}

fn is_readable(world: &World, id: WordsId) -> bool {
    world.runtime.block_on(world.clerk.words(id)).expect("the disk can be read").is_some()
}

fn words_gone(world: &mut World, caught: &Caught) -> Lived {
    same(&is_readable(world, world.words_id(caught.word("name"))?), &false)
}

fn words_there(world: &mut World, caught: &Caught) -> Lived {
    same(&is_readable(world, world.words_id(caught.word("name"))?), &true)
}

/// Whether somebody can still read what a thing is called, and whether pages still show it.
fn is_named(world: &World, caught: &Caught) -> Result<bool, String> {
    let thing = world.thing(caught.word("thing"))?;
    let present = world.present();
    let group = if let Thing::Group(id) = thing { present.book.group(id) } else { None };
    let member = if let Thing::Member(id) = thing { present.book.member(id) } else { None };
    let name = group.map(|group| group.name).or(member.map(|member| member.name));
    let name = name.ok_or_else(|| format!("{thing} has no name"))?;
    let is_readable = is_readable(world, name);
    same(&present.labels.get(name).is_some(), &is_readable)?;
    Ok(is_readable)
}

fn name_gone(world: &mut World, caught: &Caught) -> Lived {
    same(&is_named(world, caught)?, &false)
}

fn name_there(world: &mut World, caught: &Caught) -> Lived {
    same(&is_named(world, caught)?, &true)
}

/// What the report of a month says of a measure.
fn reported(world: &World, caught: &Caught, measure: Measure) -> Result<Tally, String> {
    let month = Month::of(day(&format!("{}-01", caught.word("month")))?);
    let zone = Zone::named("Europe/Kyiv").expect("a known zone");
    let reporting = Reporting::default();
    let now = world.runtime.block_on(reporting.now(&world.clerk, &zone));
    let (present, happened) = now.map_err(|fault| fault.to_string())?;
    let of = Of { book: &present.book, happened: &happened, today: world.today() };
    let months = by_month(measure, of, &Question::months(month, month));
    Ok(summed(&months, month, month))
}

fn grams_lost(world: &mut World, caught: &Caught) -> Lived {
    let lost = reported(world, caught, Measure::Loss)?.part_grams;
    same(&lost, &units(caught.number("n")?)?.signed())
}

fn grams_came(world: &mut World, caught: &Caught) -> Lived {
    let came = reported(world, caught, Measure::Came)?.grams;
    same(&came, &units(caught.number("n")?)?.signed())
}

fn needs_wanted(world: &mut World, caught: &Caught) -> Lived {
    same(&reported(world, caught, Measure::Filled)?.lines, &caught.number("n")?)
}

fn hand_overs(world: &mut World, caught: &Caught) -> Lived {
    same(&reported(world, caught, Measure::Given)?.lines, &caught.number("n")?)
}

fn heard(world: &World, caught: &Caught) -> Heard {
    reader().chat(caught.word("words"), world.today(), &Around::default())
}

fn message(world: &mut World, caught: &Caught) -> Lived {
    let (item, _) = goods(caught.word("item"))?;
    let heard = heard(world, caught);
    let said = heard.proposals.iter().map(|proposal| {
        let units = proposal.thousandths.map(|thousandths| thousandths / 1000);
        (proposal.kind.word(), proposal.item.clone(), units)
    });
    let said: Vec<_> = said.collect();
    same(&said, &vec![(caught.word("kind"), item, Some(caught.number("n")?))])
}

fn asked_back(world: &mut World, caught: &Caught) -> Lived {
    let heard = heard(world, caught);
    let asked: Vec<&str> = heard.asked.iter().map(|asked| asked.why.key()).collect();
    same(&asked, &vec![caught.word("key")])
}

fn feet(_: &mut World, caught: &Caught) -> Lived {
    let (_, variant) = goods(caught.word("item"))?;
    let millimetres = variant.size.and_then(|size| size.millimetres).map(u64::from);
    same(&millimetres, &Some(caught.number("n")?))
}

fn history(world: &mut World, caught: &Caught) -> Lived {
    let thing = world.thing(caught.word("thing"))?;
    let events = world.runtime.block_on(world.clerk.history(thing, 1000));
    let count = events.map_err(|fault| fault.to_string())?.len();
    same(&u64::try_from(count).unwrap_or(u64::MAX), &caught.number("n")?)
}

//! What a story says of goods that ended, of shelves that have to be counted, and of who is told; and of
//! somebody who gave and wants to be forgotten.

use askama::Template as _;
use busel::i18n::{Tongue, Zone};
use busel::reporting::Reporting;
use busel::vault::{KEY_COPY_DAYS, Words};
use busel::views::frame::{Frame, Seal, Viewer};
use busel::views::given::GonePage;
use busel::views::lot::LotPage;
use busel::waiting::Why;
use busel_domain::boxes::Countersign;
use busel_domain::command::Command;
use busel_domain::event::Fact;
use busel_domain::ids::Thing;
use busel_domain::month::Month;
use busel_domain::quantity::Units;
use busel_domain::report::{Measure, Of, Question, walk};
use busel_domain::waybill::{CameAs, CountedLine};

use super::people::note;
use super::sentence::{Caught, Lived, Sentence};
use super::shown::same;
use super::world::{World, day, goods, units};

pub(super) const SENTENCES: &[Sentence] = &[
    Sentence {
        pattern: "{hub} is believed to have {n} of {lot}[, to be counted]",
        lived: believed,
    },
    Sentence {
        pattern: "{who} counts {n} of {lot} off {waybill} and {m} that are {item}, lot {other}",
        lived: another_size,
    },
    Sentence {
        pattern: "{waybill} says that {m} of {n} of {lot} came as {other}",
        lived: came_as_other,
    },
    Sentence { pattern: "{other} has the day and the donor of {lot}", lived: inherits },
    Sentence { pattern: "{who} lets out {lot}, saying {words}", lived: let_out },
    Sentence { pattern: "{who} is told that {thing} has goods that ended", lived: told_of },
    Sentence { pattern: "{who} is not told that {thing} has goods that ended", lived: not_told_of },
    Sentence { pattern: "the link of {group} says to look at {lot}", lived: link_says },
    Sentence {
        pattern: "the page of {lot} asks for a photo of what is lost",
        lived: asks_for_photo,
    },
    Sentence {
        pattern: "the report of {month} says that {lot} left {hub} before {other}",
        lived: passed_over,
    },
    Sentence { pattern: "{offer} asks to be forgotten", lived: forget },
    Sentence { pattern: "the link of {offer} leads nowhere", lived: link_ended },
    Sentence { pattern: "whoever gave {lot} is forgotten", lived: giver_forgotten },
    Sentence {
        pattern: "{offer} is told that copies have it no more from {day} on",
        lived: copies,
    },
];

fn believed(world: &mut World, caught: &Caught) -> Lived {
    let (hub, lot) = (world.hub(caught.word("hub"))?, world.lot(caught.word("lot"))?);
    let book = &world.present().book;
    same(&book.believed_units(lot, hub), &units(caught.number("n")?)?)?;
    // Nothing of it is in the ledger.
    let booked =
        Units::from_balance(book.stock().held(lot, busel_domain::ledger::Account::Hub(hub)));
    same(&(booked != book.believed_units(lot, hub)), &book.is_to_be_counted(lot, hub))
}

fn another_size(world: &mut World, caught: &Caught) -> Lived {
    let (lot, waybill) = (world.lot(caught.word("lot"))?, world.waybill(caught.word("waybill"))?);
    let (_, variant) = goods(caught.word("item"))?;
    let (good, damaged) = (units(caught.number("n")?)?, Units::ZERO);
    let told = Command::ReportReceipt {
        waybill,
        counted: vec![CountedLine { lot, good, damaged }],
        otherwise: vec![CameAs { lot, variant, units: units(caught.number("m")?)? }],
        boxes: Vec::new(),
        signed: Countersign::Nothing,
    };
    let facts = world.give(caught.word("who"), told)?;
    let new = facts.iter().find_map(|fact| {
        if let Fact::CameOtherwise(other) = fact { Some(other.lot.id) } else { None }
    });
    world.call(caught.word("other"), Thing::Lot(new.ok_or("no lot was set apart")?))
}

fn came_as_other(world: &mut World, caught: &Caught) -> Lived {
    let (lot, other) = (world.lot(caught.word("lot"))?, world.lot(caught.word("other"))?);
    let present = world.present();
    let way =
        present.book.waybill(world.waybill(caught.word("waybill"))?).ok_or("no such paper")?;
    same(&way.sent_of(lot), &units(caught.number("n")?)?)?;
    let part = way.otherwise.iter().find(|part| (part.of, part.lot) == (lot, other));
    same(&part.map(|part| part.units), &Some(units(caught.number("m")?)?))
}

fn inherits(world: &mut World, caught: &Caught) -> Lived {
    let (lot, other) = (world.lot(caught.word("lot"))?, world.lot(caught.word("other"))?);
    let book = &world.present().book;
    same(&book.sent_as(other), &Some(lot))?;
    let known = |id| book.lot(id).map(|lot| (lot.batch.expiry, lot.batch.donor.clone()));
    same(&known(other), &known(lot))
}

fn let_out(world: &mut World, caught: &Caught) -> Lived {
    let words: Words = note(world, caught.word("words"));
    let command = Command::LetOut { lot: world.lot(caught.word("lot"))?, words: words.id };
    world.give_with(caught.word("who"), command, None, vec![words]).map(drop)
}

/// Whether a row of Today tells them of it, by what they see.
fn is_told_of(world: &World, caught: &Caught) -> Result<bool, String> {
    let (actor, thing) = (world.actor(caught.word("who"))?, world.thing(caught.word("thing"))?);
    let seen = world.present().seen_by(&actor);
    let (waiting, listing) = (seen.waiting(world.today()), seen.listing(world.today()));
    let behind = |why| waiting.behind(why, &listing, actor.id, world.now());
    if let Thing::Group(_) = thing {
        return Ok(behind(Why::EndedThere).contains(&thing));
    }
    // Of a hub its lots are told; which they are, the Book says.
    let lots = behind(Why::EndedHere);
    let mut here = seen.book.ended(world.today()).filter(|ended| ended.with == thing);
    Ok(here.any(|ended| lots.contains(&Thing::Lot(ended.lot))))
}

fn told_of(world: &mut World, caught: &Caught) -> Lived {
    same(&is_told_of(world, caught)?, &true)
}

fn not_told_of(world: &mut World, caught: &Caught) -> Lived {
    same(&is_told_of(world, caught)?, &false)
}

fn link_says(world: &mut World, caught: &Caught) -> Lived {
    let (group, lot) = (world.group(caught.word("group"))?, world.lot(caught.word("lot"))?);
    let present = world.present();
    let said = present.book.ended_with(group, world.today()).any(|ended| ended.id == lot);
    same(&said, &true)
}

/// A frame as whoever sits at the machine sees it.
pub(super) fn frame(world: &World) -> Frame {
    let viewer = Viewer::at_the_machine(Tongue::default(), world.now(), Zone::default());
    let seal = Seal { token: String::new(), attempt: world.outside.attempt() };
    Frame::new(viewer, "a centre".to_owned(), seal)
}

fn asks_for_photo(world: &mut World, caught: &Caught) -> Lived {
    let (frame, lot) = (frame(world), world.lot(caught.word("lot"))?);
    let seen = world.present().seen_by(&frame.viewer.actor);
    let page = LotPage::of(&seen, frame, lot, None, &[], Vec::new()).ok_or("it has no page")?;
    let page = page.render().map_err(|fault| fault.to_string())?;
    same(&page.contains("There is no photo of it yet."), &true)
}

fn passed_over(world: &mut World, caught: &Caught) -> Lived {
    let month = Month::of(day(&format!("{}-01", caught.word("month")))?);
    let [left, passed] = ["lot", "other"].map(|name| world.lot(caught.word(name)));
    let (left, passed, hub) = (left?, passed?, Thing::Hub(world.hub(caught.word("hub"))?));
    let (reporting, zone) = (Reporting::default(), Zone::named("Europe/Kyiv").expect("known"));
    let now = world.runtime.block_on(reporting.now(&world.clerk, &zone));
    let (present, happened) = now.map_err(|fault| fault.to_string())?;
    let of = Of { book: &present.book, happened: &happened, today: world.today() };
    let (question, mut found) = (Question::months(month, month), Vec::new());
    walk(Measure::FirstOut, of, &question, &mut |line| {
        found.extend(line.passed.map(|passed| (line.lot, line.to, passed)));
    });
    same(&found, &vec![(Some(left), Some(hub), passed)])
}

fn forget(world: &mut World, caught: &Caught) -> Lived {
    let offer = world.offer(caught.word("offer"))?;
    world.give(caught.word("offer"), Command::ForgetDonor { offer }).map(drop)
}

/// Correct but ended reads like wrong: there is no such link any more.
fn link_ended(world: &mut World, caught: &Caught) -> Lived {
    let present = world.present();
    let offer = present.book.offer(world.offer(caught.word("offer"))?).ok_or("no such offer")?;
    let hash = offer.line.link.ok_or("it never had a link")?;
    same(&present.book.by_link(&hash, world.today()), &None)
}

fn giver_forgotten(world: &mut World, caught: &Caught) -> Lived {
    let lot = world.lot(caught.word("lot"))?;
    same(&world.present().book.is_donor_forgotten(lot), &true)
}

/// The page that answers, rendered: the day is the first on which a copy of today has expired.
fn copies(world: &mut World, caught: &Caught) -> Lived {
    world.offer(caught.word("offer"))?;
    let told = day(caught.word("day"))?;
    same(&world.today().plus(KEY_COPY_DAYS + 1), &told)?;
    let frame = frame(world);
    let words = frame.day(told);
    let page = GonePage::forgotten(frame).render().map_err(|fault| fault.to_string())?;
    same(&page.contains(&words), &true)
}
